"""How the command speaks: its language, what goes to the reader and what to the person at the terminal."""

from __future__ import annotations

import contextlib
import itertools
import os
import sys
from typing import TYPE_CHECKING, NoReturn

import msgspec
import typer
from rich.cells import cell_len, set_cell_size
from rich.console import Console

from infitah import _native

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pathlib import Path

    from infitah import Dossier
    from infitah._value import Answer

__all__ = ["CALLED_WRONGLY", "CHANGED", "FILE", "INTERRUPTED", "REFUSED", "SPOKEN", "Speech", "one_line"]

REFUSED, CALLED_WRONGLY, FILE, CHANGED, INTERRUPTED = 1, 2, 3, 4, 130

SPOKEN = ("ar", "fr", "en")


class Speech:
    """The language of a call, and where it says what."""

    last: Speech | None = None
    """That of the call that is running, for what is refused outside of it."""

    def __init__(self, language: str | None, *, as_json: bool) -> None:
        self.chosen = language or _of_locale()
        Speech.last = self
        self.as_json = as_json
        self._out = Console(soft_wrap=True, markup=False, highlight=False)
        self._error = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)

    def of(self, dossier: Dossier) -> str:
        """The language of what is told of a dossier: the one that was asked for, else its own."""
        own = dossier.language.split("-")[0]
        return self.chosen or (own if own in SPOKEN else "ar")

    def message(self, name: str, **details: object) -> str:
        """A sentence of the command."""
        told = {key: str(value) for key, value in details.items()}
        return _native.message(f"command-{name}", self.chosen or "en", told)

    def done(self, name: str, **details: object) -> None:
        """Says what was done; to the terminal's side, so that what is piped on stays what was asked for."""
        self._error.print(self.message(name, **details))

    def lines(self, lines: str) -> None:
        """Says lines to the terminal's side, as they are."""
        self._error.print(lines)

    def fail(self, code: int, name: str, **details: object) -> NoReturn:
        """Ends with one line and an exit code."""
        self.fail_with(code, self.message(name, **details))

    def fail_with(self, code: int, sentence: str) -> NoReturn:
        """Ends with this line."""
        self._error.print(one_line(sentence))
        raise typer.Exit(code)

    def answer(self, answer: Answer, dossier: Dossier | None = None) -> None:
        """Prints an answer: for people, or as JSON."""
        if self.as_json:
            self.json(answer)
            return
        self.text(answer.in_language(self.of(dossier) if dossier else self.chosen or "en"))

    def json(self, value: object) -> None:
        """Prints a value as JSON on one line."""
        sys.stdout.write(msgspec.json.encode(value).decode() + "\n")

    def text(self, text: str) -> None:
        """Prints lines: headings stand out on a terminal, and are plain in a pipe."""
        for line in _in_columns(text.splitlines()):
            bare = line.lstrip("#").lstrip()
            heading = bare != line and line.startswith("#") and self._out.is_terminal
            self._out.print(bare if heading else line, style="bold" if heading else None)

    @contextlib.contextmanager
    def working(self, what: str | Path) -> Generator[None]:
        """Shows on a terminal that work is going on."""
        if not self._error.is_terminal:
            yield
            return
        with self._error.status(self.message("working", what=what)):
            yield

    def agreed(self, *, yes: bool) -> bool:
        """Asks whether to go on; `yes` is the answer that was given before."""
        if yes:
            return True
        if not sys.stdin.isatty():
            self.fail(CALLED_WRONGLY, "ask-first")
        if typer.confirm(self.message("confirm"), err=True):
            return True
        self.done("nothing-done")
        return False


def one_line(sentence: str) -> str:
    """A sentence on one line; the spaces that French has before a colon stay."""
    return " ".join(line.strip(" ") for line in sentence.splitlines())


def _in_columns(lines: Sequence[str]) -> Iterator[str]:
    """Lines in which the cells of each table stand below one another; it is the same table still."""
    for is_table, block in itertools.groupby(lines, lambda line: line.startswith("|")):
        if not is_table:
            yield from block
            continue
        rows = [line.strip("|").split(" | ") for line in block]
        rows = [[cell.strip() for cell in row] for row in rows]
        widths = [max(map(cell_len, column)) for column in itertools.zip_longest(*rows, fillvalue="")]
        for row in rows:
            rule = all(set(cell) == {"-"} for cell in row)
            fitted = (
                "-" * width if rule else set_cell_size(cell, width)
                for cell, width in zip(row, widths, strict=False)
            )
            yield f"| {' | '.join(fitted)} |"


def _of_locale() -> str | None:
    """The language of the locale, where it is one that the library speaks."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            language = value.replace("-", "_").split("_")[0].split(".")[0].lower()
            return language if language in SPOKEN else None
    return None
