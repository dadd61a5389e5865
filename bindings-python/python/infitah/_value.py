"""What facts and views have in common: they are frozen, comparable, hashable and picklable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, cast, overload

import msgspec

from infitah import _native
from infitah._shown import Shown

__all__ = ["Answer", "FactValue", "Input", "Listed", "Names", "Texts", "Value", "When"]

if TYPE_CHECKING:
    from datetime import date

    When: TypeAlias = date | str
    """A date; or a day, a month or an interval as people write it (`25 يوليوز 2023`) or in EDTF."""
else:
    # msgspec decodes no union of two types that are both strings in JSON.
    When = Any

Texts: TypeAlias = str | Mapping[str, str]
"""A text by language tag, or a text alone, which is in the dossier's language."""

Names: TypeAlias = Mapping[str, str]
"""A text by language tag, as it comes out; to be read, never changed."""


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A value without identity."""

    def __hash__(self) -> int:
        """Mappings count by their items, because a `dict` has no hash."""
        members = (getattr(self, name) for name in self.__struct_fields__)
        return hash((type(self), *map(_hashable, members)))


class Answer(Shown, Value, frozen=True, kw_only=True, dict=True):
    """What answers a question. It prints itself in the language of its dossier, else in Arabic."""

    _view: ClassVar[str] = ""

    def in_language(self, language: str) -> str:
        """Plain lines in a language, which are Markdown as well: `ar`, `fr` or `en`.

        Raises:
            RefusedError: The tag names no language.
        """
        return _native.print_view(self._view, msgspec.json.encode(self), language)

    def speak(self, language: str) -> None:
        """From now on it prints itself in this language. What it says stays the same."""
        vars(self)["language"] = language

    def _spoken(self) -> str:
        return vars(self).get("language", "ar")


T = TypeVar("T")


class Listed(Answer, Generic[T], frozen=True, kw_only=True, dict=True):
    """An answer that is a list, with something beside: `answer[0]`, `len(answer)`, `for line in answer`.

    Of an answer that comes page by page it is the lines of this page, as its member of the same name.
    """

    def _lines(self) -> tuple[T, ...]:
        return getattr(self, self._view)

    def __len__(self) -> int:
        return len(self._lines())

    def __iter__(self) -> Iterator[T]:
        return iter(self._lines())

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        return self._lines()[place]


class Input(Value, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A value that goes in. Lists of any kind become tuples, so that it stays what it was."""

    def __post_init__(self) -> None:
        """Takes a list as a tuple."""
        for name in self.__struct_fields__:
            value: Any = getattr(self, name)
            if isinstance(value, list):
                msgspec.structs.force_setattr(self, name, tuple(cast("list[object]", value)))


class FactValue(Input, frozen=True, kw_only=True, tag_field="fact"):
    """A fact: as JSON, an object with its name in `"fact"`."""


def _hashable(member: object) -> object:
    return frozenset(cast("Mapping[str, str]", member).items()) if isinstance(member, Mapping) else member
