"""Facts to JSON, and JSON to views."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args

import msgspec

from infitah import facts
from infitah._asking import as_heads, as_text
from infitah.views import Device

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from infitah._asking import Heads

T = TypeVar("T")

_FACTS = frozenset[type](get_args(facts.Fact))
_encoder = msgspec.json.Encoder()


def encoded_fact(fact: facts.Fact) -> bytes:
    """A fact as JSON."""
    return _encode(_fact(fact))


def encoded(facts: Iterable[facts.Fact]) -> bytes:
    """Several facts as JSON."""
    return _encode([_fact(fact) for fact in facts])


def encoded_device(device: Device) -> bytes:
    """The label of a device as JSON."""
    if type(device) is Device:
        return _encode(device)
    raise TypeError(f"a device is expected, not {type(device).__name__}")


def encoded_question(question: Mapping[str, object]) -> bytes:
    """A question as JSON; what is `None` is left out."""
    return _encode({name: value for name, value in question.items() if value is not None})


def encoded_at(at: Mapping[str, object]) -> bytes:
    """The moment that a question is about, as JSON."""
    day, known = at["day"], at["known"]
    clocks = {**at, "day": None if day is None else as_text(cast("date | str", day))}
    return encoded_question({**clocks, "known": as_heads(cast("Heads", known))})


def decoded(answer: bytes, kind: type[T]) -> T:
    """A view, or several, from JSON."""
    return _decoder(kind).decode(answer)


@cache
def _decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    return msgspec.json.Decoder(kind)


def _fact(fact: facts.Fact) -> facts.Fact:
    if type(fact) in _FACTS:
        return fact
    raise TypeError(f"a fact of infitah.facts is expected, not {type(fact).__name__}")


def _encode(value: Any) -> bytes:  # noqa: ANN401 - a fact, several, a device
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError as error:
        # The error holds the whole text, which may be sealed: it goes no further.
        reason = error.reason
    except RecursionError:
        reason = "it holds itself"
    raise ValueError(f"this cannot be written as JSON: {reason}")
