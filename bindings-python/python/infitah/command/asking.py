"""Questions: which views there are, and what each takes, read from the methods of a dossier."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from infitah._questions import Questions
from infitah.command.speech import CALLED_WRONGLY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infitah import Dossier
    from infitah._value import Answer
    from infitah.command.speech import Speech

__all__ = ["ask", "views"]

CLOCKS = ("day", "known", "audience")


def views() -> list[str]:
    """The names of all views, as the command writes them."""
    return [name.replace("_", "-") for name in vars(Questions) if not name.startswith("_")]


def ask(dossier: Dossier, view: str, given: Sequence[str], clocks: dict[str, Any], speech: Speech) -> Answer:
    """Asks a view; what it takes is given in its order, or as `name=value`."""
    if view not in views():
        speech.fail(CALLED_WRONGLY, "unknown-view", value=view, expected=", ".join(views()))
    method = getattr(dossier, view.replace("-", "_"))
    parameters = inspect.signature(method).parameters
    taken = [name for name in parameters if name not in CLOCKS]
    members: dict[str, Any] = {}
    for value in given:
        name, sign, rest = value.partition("=")
        name = name.replace("-", "_")
        if sign and name in taken:
            members[name] = _read(rest)
            continue
        free = next((name for name in taken if name not in members), None)
        if free is None or (sign and name.isidentifier()):
            speech.fail(
                CALLED_WRONGLY, "unknown-filter", value=value, view=view, expected=", ".join(taken) or "–"
            )
        members[free] = value
    needed = [
        name for name in taken if parameters[name].default is inspect.Parameter.empty and name not in members
    ]
    if needed:
        speech.fail(CALLED_WRONGLY, "needs", view=view, expected=", ".join(needed))
    return method(**members, **clocks)


def _read(value: str) -> str | int | bool:
    """A value as it is written on a command line."""
    if value in ("true", "false"):
        return value == "true"
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else value
