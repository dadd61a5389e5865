"""How a question is asked: the moment that it is about, and the call that all of them go through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias, TypeVar

from infitah.views import Receipt, Recorded

__all__ = ["Asking", "Day", "Heads", "as_heads", "as_name", "as_text"]

Day: TypeAlias = date | str | None
"""A day, as `date` or as `YYYY-MM-DD`; today where it is `None`."""

Heads: TypeAlias = Sequence[str | Recorded] | Receipt
"""Entries up to which things are known: hashes, what recording gave, or a receipt."""

ReceiptGiven: TypeAlias = Heads | str
"""A receipt as it is handed over: the value, its hashes, its short form, or the text of its QR code."""

T = TypeVar("T")


class Asking:
    """What can be asked."""

    __slots__ = ()

    def _ask(self, question: Mapping[str, object], at: Mapping[str, object], view: type[T]) -> T:
        raise NotImplementedError


def as_name(thing: str | Recorded) -> str:
    """An id, a reference or a label; what recording gave names its thing."""
    if isinstance(thing, Recorded):
        return thing.id or ""
    if isinstance(thing, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        return thing
    raise TypeError(f"an id, a reference or a label is expected, not {type(thing).__name__}")


def as_text(day: date | str) -> str:
    """A day as text."""
    if isinstance(day, datetime):
        raise TypeError("a day is expected, not a moment; pass moment.date()")
    if isinstance(day, date):
        return day.isoformat()
    if isinstance(day, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        return day
    raise TypeError(f"a day is expected, not {type(day).__name__}")


def as_receipt(receipt: ReceiptGiven) -> list[str]:
    """The texts that make up a receipt."""
    if isinstance(receipt, Receipt):
        return [receipt.text]
    return [receipt] if isinstance(receipt, str) else as_heads(receipt)


def as_heads(heads: Heads) -> list[str]:
    """The hashes."""
    if isinstance(heads, Receipt):
        return list(heads.heads)
    if isinstance(heads, str):
        raise TypeError("a list of hashes is expected, not one text")
    return [head.entry if isinstance(head, Recorded) else as_name(head) for head in heads]
