"""Help: the texts stand with the other sentences of the command, each under the name of what it is about."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import typer

from infitah import _native
from infitah.command.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["with_help"]


def with_help(app: typer.Typer, arguments: Sequence[str]) -> Callable[..., object]:
    """The command for this call; where help is asked for, all its parts have theirs, in the call's language.

    Elsewhere nobody sees it, and reading the sentences takes some milliseconds.
    """
    top: Any = typer.main.get_command(app)
    if "--help" not in arguments:
        return top
    # What has a text of its own, `help-show-view`, has that; what several commands take, `help-lang`.
    parts: list[tuple[Any, list[str]]] = []
    for name, command in {"infitah": top, **top.commands}.items():
        parts.append((command, [name]))
        for parameter in command.get_params(typer.Context(command)):
            taken = parameter.opts[0].lstrip("-")
            parts.append((parameter, [f"{name}-{taken}", taken]))
    language = Speech(_asked(arguments), as_json=False).chosen or "en"
    texts = _native.help_texts([name for _, names in parts for name in names], language)
    for part, names in parts:
        part.help = next((texts[name] for name in names if name in texts), None)
    return top


def _asked(arguments: Sequence[str]) -> str | None:
    """The language that is asked for: `--help` is answered before the other options are read."""
    asked = None
    for argument, following in itertools.zip_longest(arguments, arguments[1:]):
        if argument == "--lang":
            asked = following
        elif argument.startswith("--lang="):
            asked = argument.partition("=")[2]
    return asked
