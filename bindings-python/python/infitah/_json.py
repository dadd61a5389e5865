"""Facts to JSON, and JSON to views."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import msgspec

from infitah import facts
from infitah.views import Device

if TYPE_CHECKING:
    from collections.abc import Iterable

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
