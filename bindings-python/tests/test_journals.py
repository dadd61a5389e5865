"""The corpus of journals, sound and damaged: `tests/journals/README.md`.

The package, and `examples/verify/verify.py`, which knows nothing of it, must say of each file what is said in
`expected.json`.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import infitah
import pytest

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests/journals"
VERIFIER = ROOT / "examples/verify/verify.py"
EXPECTED: dict[str, dict[str, Any]] = json.loads((CORPUS / "expected.json").read_text(encoding="utf-8"))
NO_JOURNAL = {"journal.unrecognised", "journal.newer_format"}


def verifier() -> Callable[[bytes, list[str]], dict[str, Any]]:
    spec = importlib.util.spec_from_file_location("verify", VERIFIER)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.verify


independent = verifier()


def test_the_corpus_is_whole() -> None:
    assert {file.name for file in CORPUS.glob("*.jsonl")} == set(EXPECTED)
    assert len(EXPECTED) >= 60


@pytest.mark.parametrize("name", EXPECTED)
def test_the_package(name: str) -> None:
    expected = EXPECTED[name]
    journal = (CORPUS / name).read_bytes()
    receipt = expected.get("receipt", [])
    if "refused" in expected:
        with pytest.raises(infitah.JournalError) as caught:
            infitah.verify(journal, receipt)
        assert caught.value.code == expected["refused"]
        founding = [line for line in expected["damaged"] if line["line"] == expected.get("founding")]
        told = [caught.value.details[name] for name in ("line", "reason") if name in caught.value.details]
        assert told == [said for line in founding for said in (str(line["line"]), line["code"])]
        return
    found = infitah.verify(journal, receipt)
    assert [{"line": line.line, "code": line.code} for line in found.damaged] == expected["damaged"]
    assert found.sound is expected["sound"]
    assert found.copy == expected["copy"]
    assert (found.entries, found.waiting, found.invalid) == tuple(
        expected[count] for count in ("entries", "waiting", "invalid")
    )
    seals = expected | expected.get("by_facts", {})
    assert (found.open, found.erased, found.withheld) == tuple(
        seals[seal] for seal in ("open", "erased", "withheld")
    )
    assert (found.set_aside, found.unknown) == (expected["set_aside"], expected["unknown"])
    assert (list(found.forks), list(found.missing)) == (expected["forks"], expected["missing"])
    if "unopened" in expected:
        with pytest.raises(infitah.JournalError) as unopened:
            infitah.Dossier.recover(journal)
        assert unopened.value.code == expected["unopened"]
        return
    dossier, damaged = infitah.Dossier.recover(journal)
    assert damaged == found.damaged
    assert list(dossier.receipt().heads) == expected["heads"]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_independent_verifier(name: str) -> None:
    expected = EXPECTED[name]
    journal = (CORPUS / name).read_bytes()
    receipt = expected.get("receipt", [])
    if expected.get("refused") in NO_JOURNAL:
        with pytest.raises(ValueError, match=r"journal|format"):
            independent(journal, receipt)
        return
    found = independent(journal, receipt)
    assert sorted(found["damage"]) == [line["line"] for line in expected["damaged"]]
    if "refused" in expected:
        assert not found["sound"]
        return
    for count in ("sound", "entries", "waiting", "invalid", "open", "erased", "withheld"):
        assert found[count] == expected[count], count
    assert found["missing"] == sorted(expected["missing"])


def run(*arguments: str | Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, VERIFIER, *arguments], capture_output=True, encoding="utf-8", check=False
    )
    assert not done.stderr
    return done.returncode, done.stdout


def test_what_the_verifier_leaves_with() -> None:
    whole, erased = CORPUS / "a-whole-journal.jsonl", CORPUS / "erased-words.jsonl"
    head = EXPECTED[whole.name]["heads"][0]
    code, said = run(whole, head)
    assert (code, "sound: True" in said) == (0, True)
    code, said = run(erased)
    assert (code, "erased: 1\nwithheld: 0" in said) == (0, True)
    code, said = run(CORPUS / "a-flipped-byte-in-a-seal.jsonl")
    assert (code, "sound: False\ndamage: {4: " in said) == (1, True)
    cut = CORPUS / "a-cut-tail-and-no-receipt.jsonl"
    assert (run(cut)[0], run(cut, head)[0]) == (0, 1)
    for nothing in ("an-empty-file.jsonl", "a-newer-format.jsonl", "no-such-file"):
        assert run(CORPUS / nothing)[0] == 2
    for no_receipt in (head[:15], head[:63], f"infitah:{'0' * 16}/", ""):
        assert run(whole, no_receipt)[0] == 2
    assert run()[0] == 2


# Lines of some hundred kilobytes, each of which asks a careless reader for much more than its length.
HOSTILE = {
    "escapes in a string without end": b'"' + b'\\"' * 200_000,
    "quotation marks": b'"' * 400_001,
    "backslashes": b"\\" * 400_001,
    "brackets without end": b"[" * 400_000,
    "objects without end": b'{"":' * 100_000,
    "digits": b"7" * 400_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_line_stops_the_verifier(name: str, tmp_path: Path) -> None:
    journal = tmp_path / "hostile.jsonl"
    line, whole = HOSTILE[name], (CORPUS / "a-whole-journal.jsonl").read_bytes()
    for at, bytes_of_it in enumerate([line + b"\n" + whole, whole + line]):
        journal.write_bytes(bytes_of_it)
        done = subprocess.run(
            [sys.executable, VERIFIER, journal],
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
        assert (done.returncode, done.stderr) == (1, "")
        assert ("damage: {1: ", "damage: {6: ")[at] in done.stdout


def test_long_words_are_read_in_little_memory() -> None:
    story = (CORPUS / "a-whole-journal.jsonl").read_bytes()
    seal = json.dumps(["0" * 32, "ن\n" * 200_000], ensure_ascii=False, separators=(",", ":"))
    fact = f'{{"sealed":"{hashlib.sha256(seal.encode()).hexdigest()}"}}'
    header = json.loads(story.splitlines()[-1])["entry"] | {"kind": "weather_noted/1", "lamport": 5}
    header |= {"parents": EXPECTED["a-whole-journal.jsonl"]["heads"]}
    header |= {"body": hashlib.sha256(fact.encode()).hexdigest()}
    text = json.dumps(header, separators=(",", ":"))
    name = hashlib.sha256(text.encode()).hexdigest()
    line = f'{{"entry":{text},"fact":{fact},"hash":"{name}","seals":[{seal}]}}'
    tracemalloc.start()
    found = independent(story + line.encode(), [name])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found["sound"] and most < 100 * len(line)


EXHAUSTED = """
import json, runpy, sys
def exhausted(*_, **__):
    raise MemoryError
json.loads = exhausted
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_too_little_memory_is_no_verdict() -> None:
    arguments = [sys.executable, "-c", EXHAUSTED, VERIFIER, CORPUS / "a-whole-journal.jsonl"]
    done = subprocess.run(arguments, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout.startswith("No verdict"), done.stderr) == (2, True, "")


@pytest.mark.parametrize("hyphen", ["-", " ", ""])
def test_the_verifier_reads_a_short_form_as_people_type_it(hyphen: str) -> None:
    whole = (CORPUS / "a-whole-journal.jsonl").read_bytes()
    short = infitah.read(whole).receipt().short.replace("-", hyphen)
    assert independent(whole, [short])["sound"]
    assert independent(whole, [short.upper().replace("0", "O").replace("1", "L")])["sound"]
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"):
        typed = short.translate(dict(zip(b"0123456789", digits, strict=True)))
        assert independent(whole, [typed])["sound"] and infitah.verify(whole, [typed]).sound
    other = infitah.read(CORPUS / "erased-words.jsonl").receipt()
    assert independent(whole, [short, other.short])["missing"] == [other.short.replace("-", "")]
    assert independent(whole, [other.text])["missing"] == list(other.heads)


def test_the_verifier_reads_the_text_of_a_receipt() -> None:
    apart = (CORPUS / "two-devices-apart.jsonl").read_bytes()
    receipt = infitah.read(apart).receipt()
    assert len(receipt.heads) == 2
    assert independent(apart, [receipt.text])["sound"]
    # The short forms of two heads stand side by side, so that a shell hands them over apart.
    assert independent(apart, receipt.short.split())["sound"]
    # All the hashes are there, under the name of another dossier.
    strange = receipt.text.replace(receipt.text[8:24], "0" * 16)
    for text, other in ((receipt.text, False), (strange, True)):
        found = independent(apart, [text])
        assert found["other_dossier"] is infitah.verify(apart, [text]).other_dossier is other
        assert (found["sound"], found["missing"]) == (not other, [])


@pytest.mark.parametrize(
    "name", [f"{story}/{copy}" for story in "123" for copy in ("full", "public", "erased")]
)
def test_the_verifier_reads_the_exemplars(name: str) -> None:
    file = ROOT / f"tests/exemplar/{name}.jsonl"
    receipt = (file.parent / "receipt.txt").read_text().split()
    ours = infitah.verify(file.read_bytes(), receipt)
    theirs = independent(file.read_bytes(), receipt)
    assert theirs["sound"] is ours.sound is True
    assert theirs["entries"] == ours.entries
    counts = (ours.open, ours.erased, ours.withheld)
    assert (theirs["open"], theirs["erased"], theirs["withheld"]) == counts


def test_the_verifier_finds_a_changed_byte_on_its_line() -> None:
    """Each byte of two entries and a seal: in two other ways, left out, and with two bytes before it."""
    page = (ROOT / "docs/journal-format.md").read_text(encoding="utf-8")
    journal = page.split("```\n")[1].encode()
    assert independent(journal, [])["sound"]
    for at, byte in enumerate(journal):
        line = journal.count(b"\n", 0, at) + 1
        before, after = journal[:at], journal[at + 1 :]
        for bit in (1, 128):
            assert min(independent(before + bytes([byte ^ bit]) + after, [])["damage"]) == line, (at, bit)
        if after:
            assert min(independent(before + after, [])["damage"]) == line, at
        for put in (b"0", b"\n"):
            # A line feed before a line feed makes an empty line after the one that they end.
            number = line + (put == b"\n" == bytes([byte]))
            assert min(independent(before + put + journal[at:], [])["damage"]) == number, (at, put)


def test_the_verifier_counts_as_the_page_says() -> None:
    page = (ROOT / "docs/journal-format.md").read_text(encoding="utf-8")
    vectors = json.loads(page.split("```json\n")[1].split("```")[0])
    example = page.split("```\n")[1].splitlines()
    lines = dict(zip(("opening", "founding", "note"), example, strict=True)) | vectors["lines"]
    for file in vectors["files"]:
        found = independent("\n".join(lines[name] for name in file["lines"]).encode(), file["receipt"])
        for count in ("sound", "entries", "open", "erased", "withheld", "missing"):
            assert found[count] == file[count], (file["lines"], count)


def test_a_receipt_is_read_as_the_page_says() -> None:
    page = (ROOT / "docs/journal-format.md").read_text(encoding="utf-8")
    other = (CORPUS / "a-whole-journal.jsonl").read_bytes()
    for text, heads in json.loads(page.split("```json\n")[1].split("```")[0])["receipts"]:
        if heads is None:
            with pytest.raises(ValueError, match="receipt"):
                independent(other, [text])
        else:
            assert independent(other, [text])["missing"] == heads


def test_the_verifier_stays_small() -> None:
    lines = VERIFIER.read_text(encoding="utf-8").splitlines()
    assert len(lines) < 80
    tree = ast.parse("\n".join(lines))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert imported and imported <= sys.stdlib_module_names
    assert not any(isinstance(node, ast.ImportFrom) for node in ast.walk(tree))
