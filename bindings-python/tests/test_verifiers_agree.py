"""The package and `examples/verify/verify.py` are two readers of one format: of any file they say the same.

The files are made at random, and whole, nearly whole or changed: lines whose hashes are right and whose JSON,
header or seals are odd in ways that programs read differently, and the journals of the corpus with bytes and
lines changed. `INFITAH_CASES` says how many; each file comes from a number of its own, which a failure tells.
"""

from __future__ import annotations

import hashlib
import json
import os
from random import Random

import infitah
from infitah.views import Verification
from test_journals import CORPUS, EXPECTED, independent

CASES = int(os.environ.get("INFITAH_CASES", "2000"))
LONGEST = 9_000
JOURNALS = {name: text for name in EXPECTED if len(text := (CORPUS / name).read_bytes()) < LONGEST}
STORY = JOURNALS["a-whole-journal.jsonl"].splitlines()
[HEAD] = EXPECTED["a-whole-journal.jsonl"]["heads"]
OTHER = hashlib.sha256(b"another").hexdigest()

# Values that are JSON in one program and not in another, or canonical in one and not in another.
JSON = r"""
null true false tru 0 -0 1 -1 01 1.0 1e1 1E1 .5 - 1. +1 NaN Infinity
9007199254740991 9007199254740992 -9007199254740992 99999999999999999999
"" "a" 'a' "\u0041" "\u001f" "\u001F" "\n" "\u000a" "\/" "\ud83d" "\ud83d\ude00" "\x" "\\" "\"" "\u00e9" "{["
"""
SIGNS = ["é", "e\u0301", "😀", "\x7f", "\x01", "\u2028", "\ufeff", "\ufffd"]
SINGLE = [*JSON.split(), *(f'"{sign}"' for sign in SIGNS)]
KEYS = [*["a", "b", "A", "1", "", "sealed", "\ufb33", r"\n", r"\r", r"\u0000", r"\"", r"\\"], *SIGNS[:3]]
# What stands in a header, and what may stand in its place.
HEADERS = [
    ("actor-1", ""),
    ("actor-1", "a" * 64),
    ("actor-1", "a" * 65),
    ("actor-1", "Actor"),
    ("weather_noted/1", "weather/4294967295"),
    ("weather_noted/1", "weather/4294967296"),
    ("weather_noted/1", "a1/1"),
    ("weather_noted/1", "a/01"),
    (":5,", ":6,"),
    (":5,", ":true,"),
    (":5,", ":5.0,"),
    (":5,", ":9007199254740991,"),
    (":5,", ":9007199254740992,"),
    ("07-25", "02-31"),
    ("07-25", "00-25"),
    ("07-25", "12-32"),
    ("T10", "T24"),
    (":00Z", ":60Z"),
    (":00Z", ":00z"),
    ("k3v", "l3v"),
    (f'["{HEAD}"]', "[]"),
    (f'["{HEAD}"]', json.dumps(sorted([HEAD, OTHER]), separators=(",", ":"))),
    (f'["{HEAD}"]', json.dumps(sorted([HEAD, OTHER], reverse=True), separators=(",", ":"))),
    (',"kind"', f',"erases":["{OTHER}"],"kind"'),
    (',"kind"', ',"erases":[],"kind"'),
    (',"replica"', f',"replaces":["{HEAD}"],"replica"'),
    (',"replica"', ',"replaces":[],"replica"'),
]


# What a first line may say of its format.
FORMATS = [f"infitah/{version}" for version in ("1", "2", "10", "4294967296", "02", "+2", "0")]
# What people and telephones put into a receipt.
TYPED = (
    " -_./,;\t\n\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u00a0\u202f\u3000\u2028\u0085\x1f"
    "\u200f\u200b\ufeff\u00ad\u0640\u060c\u061b\u0665\u06f5\u212a\u0130ouilKZ!:é"
)


def symbols(name: str) -> str:
    return "".join(
        "0123456789abcdefghjkmnpqrstvwxyz"[int(name[:20], 16) >> at & 31] for at in range(75, -5, -5)
    )


DOSSIER = json.loads(STORY[0])["dossier"].removeprefix("dossier-")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Maker:
    """Makes one file, always the same from one number."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)

    def file(self) -> tuple[bytes, list[str]]:
        """A file, and a receipt to hold against it."""
        kind = self.random.random()
        if kind < 0.55:
            line = self.line(self.value()) if kind < 0.4 else self.sealing()
            return b"\n".join([*STORY, line.encode("utf-8", "surrogatepass"), b""]), []
        if kind < 0.65:
            first = self.opening() if self.random.random() < 0.7 else STORY[0].decode()
            return "\n".join([first, *(line.decode() for line in STORY[1:])]).encode(), self.receipt()
        name, text = self.random.choice(sorted(JOURNALS.items()))
        for _ in range(self.random.randint(1, 2)):
            text = self.changed(text)
        return text, EXPECTED[name].get("receipt", [])

    def opening(self) -> str:
        """A first line whose hash is right by some reading of it."""
        members = json.loads(STORY[0])
        del members["hash"]
        members["format"] = self.random.choice(FORMATS)
        if self.random.random() < 0.3:
            more: list[object] = [1, {"format": "infitah/2", "hash": OTHER}, [[[]]]]
            members["keys"] = self.random.choice(more)
        apart = self.random.choice([(",", ":"), (",", ":"), (",", ":"), (", ", ": ")])
        text = json.dumps(members, separators=apart)
        hashed = {name: members.get(name, digest(text)) for name in sorted([*members, "hash"])}
        if self.random.random() < 0.8:
            return json.dumps(hashed, separators=apart)
        stated = f',"hash":"{digest(text)}"'
        at = self.random.randrange(1, len(text))
        return text[:at] + stated + text[at:]

    def receipt(self) -> list[str]:
        """A receipt as people type it, and mistype it."""
        short = symbols(HEAD)
        heads = [HEAD, short, "-".join(short[at : at + 4] for at in range(0, 16, 4)), OTHER, symbols(OTHER)]
        text = self.random.choice(["", " ", "/", "; ", "\t", "-"]).join(
            self.random.choice(heads) for _ in range(self.random.choice([1, 1, 1, 2, 3]))
        )
        if self.random.random() < 0.3:
            text = f"{self.random.choice(['INFITAH:', 'infitah :', 'https:', ''])}{DOSSIER}/{text}"
        if self.random.random() < 0.3:
            text = text.upper().replace("0", "O").replace("1", "L")
        for _ in range(self.random.randrange(3)):
            at = self.random.randrange(len(text) + 1)
            text = text[:at] + self.random.choice(TYPED) + text[at:]
        if self.random.random() < 0.2:
            at = self.random.randrange(len(text) + 1)
            text = text[:at] + text[at + 1 :]
        return [text, *([short] if self.random.random() < 0.2 else [])]

    def value(self, depth: int = 0) -> str:
        kind = self.random.random()
        if depth > 3 or kind < 0.55:
            return self.random.choice(SINGLE)
        if kind < 0.75:
            comma = self.random.choice([",", ",", ",", ", "])
            inner = comma.join(self.value(depth + 1) for _ in range(self.random.randrange(4)))
            return "[" + inner + self.seldom(",") + "]"
        if kind < 0.85:
            digests = [f'"{OTHER}"', f'"{OTHER.upper()}"', f'"{OTHER[:63]}"']
            name = self.random.choice([*digests, self.value(depth + 1)])
            return '{"sealed":' + name + self.seldom(',"z":1') + "}"
        keys = self.random.sample(KEYS, self.random.randrange(4))
        if self.random.random() < 0.8:
            keys.sort(key=lambda key: json.loads(f'"{key}"').encode("utf-16-be"))
        if keys and self.random.random() < 0.1:
            keys.append(keys[-1])
        return "{" + ",".join(f'"{key}":{self.value(depth + 1)}' for key in keys) + "}"

    def seldom(self, text: str) -> str:
        return text if self.random.random() < 0.1 else ""

    def line(self, fact: str, seals: list[str] | None = None) -> str:
        """A line whose hashes are right whatever else is wrong."""
        header = (
            f'{{"actor":"actor-1","body":"{digest(fact)}","kind":"weather_noted/1","lamport":5,'
            f'"parents":["{HEAD}"],"recorded_at":"2023-07-25T10:00Z","replica":"k3v9q2m7x8d4p1wa"}}'
        )
        if self.random.random() < 0.15:
            header = header.replace(*self.random.choice(HEADERS))
        held = ',"seals":[' + ",".join(seals or []) + "]" if seals or self.random.random() < 0.02 else ""
        # A member more, which nothing hashes: behind everything, or in front of the seals.
        more = self.seldom(',"z":"0600000000"')
        held = held + more if self.random.random() < 0.5 else more + held
        return f'{{"entry":{header},"fact":{fact},"hash":"{digest(header)}"{held}}}'

    def sealing(self) -> str:
        """A line with seals, some of them missing, twice, or out of order."""
        values = [self.value(2) for _ in range(self.random.randint(1, 3))]
        seals = [f'["{place:032x}",{value}]' for place, value in enumerate(values)]
        names = [f'{{"sealed":"{digest(seal)}"}}' for seal in seals]
        if self.random.random() < 0.3:
            names.append(names[0])
        held = [seal for seal in seals if self.random.random() < 0.7]
        if self.random.random() < 0.2:
            self.random.shuffle(held)
        if held and self.random.random() < 0.1:
            held.append(held[0])
        return self.line("[" + ",".join(names) + "]", held)

    def changed(self, text: bytes) -> bytes:
        if not text:
            return text
        at, kind = self.random.randrange(len(text)), self.random.random()
        byte = bytes([self.random.choice([self.random.randrange(256), *b'\n",[\\]{}0'])])
        if kind < 0.4:
            return text[:at] + byte + text[at + 1 :]
        if kind < 0.6:
            return text[:at] + byte + text[at:]
        if kind < 0.75:
            return text[:at] + text[at + 1 :]
        lines = text.split(b"\n")
        if kind < 0.9:
            moved = lines.pop(self.random.randrange(len(lines)))
        else:
            _, other = self.random.choice(sorted(JOURNALS.items()))
            moved = self.random.choice(other.split(b"\n"))
        if kind < 0.81 or kind >= 0.9:
            lines.insert(self.random.randrange(len(lines) + 1), moved)
        return b"\n".join(lines)


def package(journal: bytes, receipt: list[str]) -> Verification | str:
    """What the package finds, or the code with which it refuses."""
    try:
        return infitah.verify(journal, receipt)
    except infitah.JournalError as error:
        return error.code


def agree(journal: bytes, receipt: list[str], ours: Verification | str) -> bool:
    try:
        theirs = independent(journal, receipt)
    except ValueError:
        theirs = None
    if isinstance(ours, str):
        # Where there is no founding, the verifier tells what is damaged.
        return theirs is None or (ours == "journal.no_founding" and not theirs["sound"])
    if not theirs:
        return False
    ranks = ("sound", "entries", "waiting", "invalid", "other_dossier")
    same = all(theirs[rank] == getattr(ours, rank) for rank in ranks)
    same &= sorted(theirs["damage"]) == [line.line for line in ours.damaged]
    same &= theirs["missing"] == sorted(head.replace("-", "") for head in ours.missing)
    # What facts erase besides, a verifier does not know.
    seals = all(theirs[seal] == getattr(ours, seal) for seal in ("open", "erased", "withheld"))
    return same and (seals or b'"seals_erased/1"' in journal)


def test_of_any_file_both_say_the_same() -> None:
    sound = 0
    for number in range(CASES):
        journal, receipt = Maker(number).file()
        ours = package(journal, receipt)
        assert agree(journal, receipt, ours), (number, journal)
        sound += not isinstance(ours, str) and ours.sound
    # Most files are wrong, and not all.
    assert CASES / 50 < sound < CASES
