"""The corpus of journals, sound and damaged: `tests/journals/README.md`.

The package, and `examples/verify/verify.py`, which knows nothing of it, must say of each file what is said in
`expected.json`.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
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
        for line in expected["damaged"][:1]:
            assert (caught.value.details["line"], caught.value.details["reason"]) == (
                str(line["line"]),
                line["code"],
            )
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
    assert run()[0] == 2


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


@pytest.mark.parametrize("name", ["1/full", "1/public", "1/erased", "2/full", "2/public", "2/erased"])
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
    journal = (CORPUS / "erased-words.jsonl").read_bytes()
    for at in range(0, len(journal), 5):
        line = journal.count(b"\n", 0, at) + 1
        changed = bytearray(journal)
        changed[at] ^= 1
        assert min(independent(bytes(changed), [])["damage"]) == line, at
        assert min(independent(journal[:at] + journal[at + 1 :], [])["damage"]) == line, at


def test_the_verifier_counts_as_the_page_says() -> None:
    page = (ROOT / "docs/journal-format.md").read_text(encoding="utf-8")
    vectors = json.loads(page.split("```json\n")[1].split("```")[0])
    example = page.split("```\n")[1].splitlines()
    lines = dict(zip(("opening", "founding", "note"), example, strict=True)) | vectors["lines"]
    for file in vectors["files"]:
        found = independent("\n".join(lines[name] for name in file["lines"]).encode(), file["receipt"])
        for count in ("sound", "entries", "open", "erased", "withheld", "missing"):
            assert found[count] == file[count], (file["lines"], count)


def test_the_verifier_stays_small() -> None:
    lines = VERIFIER.read_text(encoding="utf-8").splitlines()
    assert len(lines) < 80
    imported = {line.split()[1].split(".")[0] for line in lines if line.startswith(("import ", "from "))}
    assert imported <= sys.stdlib_module_names
