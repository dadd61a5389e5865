"""Refusals as exceptions: one family, each with the stable code that it has in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infitah import _native

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

__all__ = ["FaultError", "FileError", "InfitahError", "JournalError", "RefusedError", "UnopenedError"]


class InfitahError(Exception):
    """What the library does not do, and why (رفض, refus).

    `str()` says what is wrong and how to mend it, in the language with which the dossier was opened, else in
    English; `say()` in any of the three. Programs look at `code`, which stays the same; sentences improve.
    Words that are sealed never stand in any of them.
    """

    code: str
    """Why, as a stable code: `date.no_year`. All of them stand in `infitah.codes`."""
    field: str | None
    """Which member of the fact it is about: `remarks[0].said`; `None` when it is about the whole."""
    details: dict[str, str]
    """Values by name: `value`, `expected`, `line`; `fact`, the position of the fact in a list."""

    def __init__(self, code: str, field: str | None, details: dict[str, str], sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.field = field
        self.details = details

    def say(self, language: str) -> str:
        """What is wrong and how to mend it, in Arabic (`ar`), French (`fr`) or English (`en`)."""
        return _native.say(self.code, language, self.field, self.details)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(code={self.code!r}, field={self.field!r}, details={self.details!r})"

    def __reduce__(self) -> tuple[type[InfitahError], tuple[str, str | None, dict[str, str], str]]:
        return type(self), (self.code, self.field, self.details, str(self))


class RefusedError(InfitahError):
    """A fact, an id, a date or a question is refused. Nothing was changed."""


class JournalError(InfitahError):
    """Bytes are no journal, a damaged one or another dossier's, or a receipt is none. Nothing was changed."""


class FileError(InfitahError):
    """A file cannot be read or written as what it should be. Nothing was changed."""


class UnopenedError(FileError):
    """Some of many files cannot be opened as dossiers. It names all of them, each with its reason.

    `code` and `details` are those of the first; `failures` holds every file with what was raised for it.
    """

    failures: tuple[tuple[Path, Exception], ...]
    """The files, each with its reason."""

    def __init__(self, failures: Sequence[tuple[Path, Exception]]) -> None:
        first = next((error for _, error in failures if isinstance(error, InfitahError)), None)
        code = first.code if first else "store.inaccessible"
        super().__init__(code, None, first.details if first else {}, _listed(failures, str))
        self.failures = tuple(failures)

    def say(self, language: str) -> str:
        """The files and what is the matter with each, in Arabic (`ar`), French (`fr`) or English (`en`)."""

        def said(error: Exception) -> str:
            return error.say(language) if isinstance(error, InfitahError) else str(error)

        return _listed(self.failures, said)

    def __reduce__(self) -> tuple[type[UnopenedError], tuple[tuple[tuple[Path, Exception], ...]]]:  # pyright: ignore[reportIncompatibleMethodOverride]
        return type(self), (self.failures,)


def _listed(failures: Iterable[tuple[Path, Exception]], say: Callable[[Exception], str]) -> str:
    def line(path: Path, sentence: str) -> str:
        return sentence if str(path) in sentence else f"{path}: {sentence}"

    return "\n".join(line(path, say(error)) for path, error in failures)


class FaultError(InfitahError):
    """The library itself is broken: please report it.

    What was being changed may be half changed, and cannot be used any more: open again what was saved.
    """

    def say(self, language: str) -> str:  # noqa: ARG002 - a fault has one sentence, for those who mend it
        """The sentence in English, whatever the language."""
        return str(self)


_FAMILIES: dict[str, type[InfitahError]] = {
    "journal": JournalError,
    "receipt": JournalError,
    "file": FileError,
    "store": FileError,
}

_FAULT = "internal.fault: the library is broken; open the dossier again from what was saved, and report this"


def raised(code: str, field: str | None, details: dict[str, str], sentence: str) -> InfitahError:
    """The exception for a refusal; the native module calls it."""
    if code == "internal.fault":
        return FaultError(code, field, details, _FAULT)
    family = _FAMILIES.get(code.split(".", 1)[0], RefusedError)
    return family(code, field, details, sentence)
