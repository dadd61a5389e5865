"""The functions that need no dossier."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from infitah import _native
from infitah._asking import ReceiptGiven, as_receipt, as_text
from infitah._json import decoded
from infitah.dossier import Dossier, Journal, as_bytes, journal_of
from infitah.views import DateShown, Framework, Receipt, Verification

if TYPE_CHECKING:
    import os
    from datetime import date

__all__ = [
    "derived_id",
    "framework",
    "normal_number",
    "open",
    "print_date",
    "read",
    "read_date",
    "read_receipt",
    "verify",
]


def framework(source: str) -> Framework:
    """A support programme and its network (إطار الدعم, cadre) as data, by its name (`pacto`) or from JSON.

    Raises:
        RefusedError: No framework has this name, or the JSON is none.
    """
    return decoded(_native.framework(source), Framework)


def open(path: str | os.PathLike[str], *, lang: str | None = None, read_only: bool = False) -> Dossier:  # noqa: A001 - infitah.open
    """Opens the file of a dossier, `….infitah`: what is recorded stands in it when the call returns.

    Several programs may have it open. Where it may not be written it is opened for reading, and recording is
    refused; `read_only` asks for that. `lang` is the language of answers, reports and refusals.

    Raises:
        FileError: What the file is instead of a dossier, or what is the matter with it.
    """
    return Dossier._of(_native.Dossier.open_file(Path(path), read_only, lang), lang)  # pyright: ignore[reportPrivateUsage]


def read(source: str | os.PathLike[str] | Journal, *, lang: str | None = None) -> Dossier:
    """Opens a dossier in memory from a journal: the path of its file, or its bytes.

    Raises:
        JournalError: It is no journal, or a line is damaged; `Dossier.recover` opens the rest.
        OSError: The file cannot be read.
    """
    return Dossier.open(journal_of(source), lang=lang)


def verify(journal: Journal, receipt: ReceiptGiven = ()) -> Verification:
    """Verifies the bytes of a journal without opening it for work, against a receipt if one is given.

    A receipt may be given as the value, as hashes, or as the text that people copied from paper or from a
    QR code. Damage is no error: it is the answer.

    Raises:
        JournalError: The bytes are no journal, or the receipt is malformed.
    """
    return decoded(_native.verify(as_bytes(journal), as_receipt(receipt)), Verification)


def read_receipt(text: str) -> Receipt:
    """Reads a receipt (وصل, récépissé) as people hand it over.

    It may be a short form, hashes, or the text of a QR code. Case, spaces, dashes and letters that look
    like digits are forgiven.

    Raises:
        JournalError: The text holds no receipt.
    """
    return decoded(_native.read_receipt(text), Receipt)


def derived_id(kind: str, collectivity: str, scheme: str, number: str) -> str:
    """The id of a thing that has a number elsewhere, the same on every device.

    The kind is that of the thing (`"project"`); the collectivity is an id, because numbers recur elsewhere.
    """
    return _native.derived_id(kind, collectivity, scheme, number)


def normal_number(number: str) -> str:
    """The normal form of an external number.

    Digits are ASCII; spaces, direction marks and leading zeros are gone.
    """
    return _native.normal_number(number)


def read_date(text: str) -> DateShown:
    """Reads a date as people write it in Arabic, French or English (`25 يوليوز 2023`), or in EDTF.

    Nothing is guessed or completed: a month stays a month.

    Raises:
        RefusedError: The text is no date; the sentence says what to write instead.
    """
    return decoded(_native.read_date(text), DateShown)


def print_date(when: DateShown | date | str, language: str) -> str:
    """Prints a date in Arabic (`ar`), French (`fr`) or English (`en`); in any other language, in EDTF.

    Raises:
        RefusedError: The text is no date.
    """
    text = when.edtf if isinstance(when, DateShown) else as_text(when)
    return _native.print_date(text, language)
