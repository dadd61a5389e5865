"""Help: the texts stand with the other sentences of the command, each under the name of what it is about.

Typer has a few words of its own around them, in English. Where it asks for them they are given in the
language of the call; a word that a later Typer asks for in another way stays English.
"""

from __future__ import annotations

import importlib
import itertools
from typing import TYPE_CHECKING, Any

import typer

from infitah import _native
from infitah.command.speech import SPOKEN, Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["with_help", "wrong"]

WORDS = {
    "Usage:": "usage",
    "Arguments": "arguments",
    "Options": "options",
    "Commands": "commands",
    "default: {default}": "default",
    "required": "required",
    "No such command {name!r}.": "no-command",
}
"""The words of Typer, as it writes them, by the names of ours."""

CALLED = {"NoSuchOption": "no-option", "MissingParameter": "missing", "BadParameter": "bad-value"}
"""What is said of a wrong call, by what Typer raises."""


class _Words:
    """The words of Typer in the language of the call; Typer asks for them as it would ask `gettext`."""

    language = "en"

    def __call__(self, text: str) -> str:
        name = WORDS.get(text)
        if name is None:
            return text
        # What it puts in stays to be put in, and so does the colon after a heading.
        said = self.say(name, default="{default}", name="{name}")
        return said if text.endswith(":") else said.removesuffix(":")

    def say(self, message: str, **details: str) -> str:
        return _native.message(f"typer-{message}", self.language, details)


_WORDS = _Words()


def _speak(top: Any, language: str) -> None:  # noqa: ANN401 - Typer brings its Click with it, or not
    """Has Typer say its words in a language."""
    _WORDS.language = language
    core: Any = importlib.import_module("typer.core")
    if hasattr(core, "_"):
        core._ = _WORDS
    formatter: Any = top.context_class.formatter_class

    def write_usage(self: object, prog: str, args: str = "", prefix: str | None = None) -> None:
        formatter.write_usage(self, prog, args, prefix or f"{_WORDS('Usage:')} ")

    top.context_class.formatter_class = type("Formatter", (formatter,), {"write_usage": write_usage})


def wrong(error: Exception, said: str) -> str:
    """What is wrong with a call, of which Typer said this in English."""
    about = getattr(error, "option_name", None)
    if about is None and (parameter := getattr(error, "param", None)) is not None:
        about = parameter.opts[0]
    name = CALLED.get(type(error).__name__)
    if name and about:
        return _WORDS.say(name, value=about)
    said, like, names = said.partition(". Did you mean ")
    return f"{said}. {_WORDS.say('like', expected=names.rstrip('?'))}" if like else said


def with_help(app: typer.Typer, arguments: Sequence[str]) -> Callable[..., object]:
    """The command for this call; where help is asked for, all its parts have theirs, in the call's language.

    Elsewhere nobody sees it, and reading the sentences takes some milliseconds.
    """
    top: Any = typer.main.get_command(app)
    language = Speech(_asked(arguments), as_json=False).chosen or "en"
    _speak(top, language if language in SPOKEN else "en")
    if "--help" not in arguments:
        return top
    # What has a text of its own, `help-show-view`, has that; what several commands take, `help-lang`.
    parts: list[tuple[Any, list[str]]] = []
    for name, command in {"infitah": top, **top.commands}.items():
        parts.append((command, [name]))
        for parameter in command.get_params(typer.Context(command)):
            taken = parameter.opts[0].lstrip("-")
            parts.append((parameter, [f"{name}-{taken}", taken]))
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
