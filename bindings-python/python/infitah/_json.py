"""Facts to JSON, and JSON to views."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import msgspec

from infitah import facts

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


def _encode(fact: Any) -> bytes:  # noqa: ANN401 - one fact or several
    try:
        return _encoder.encode(fact)
    except UnicodeEncodeError as error:
        # The error holds the whole text, which may be sealed: it goes no further.
        reason = error.reason
    except RecursionError:
        reason = "a fact that holds itself"
    raise ValueError(f"the fact cannot be written as JSON: {reason}")
