"""Facts from a command line: as JSON, or by questions on each member."""

from __future__ import annotations

import ast
import inspect
import itertools
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import msgspec
import typer

from infitah import facts
from infitah.command.speech import CALLED_WRONGLY

if TYPE_CHECKING:
    from infitah.command.speech import Speech
    from infitah.facts import Fact

__all__ = ["KINDS", "read"]

KINDS: dict[str, type[msgspec.Struct]] = {
    str(kind.__struct_config__.tag): kind for kind in get_args(facts.Fact)
}
"""The facts by name."""


def read(given: str, speech: Speech) -> list[Fact]:
    """The facts that are meant: JSON, `@file`, `-` for what is piped in, or the name of one to ask for."""
    if given in KINDS:
        return [_decoded(json.dumps(_asked(given, speech)), speech)]
    if given == "-":
        given = sys.stdin.read()
    elif given.startswith("@"):
        given = Path(given[1:]).read_text(encoding="utf-8-sig")
    text = given.strip()
    if not text.startswith(("{", "[")):
        speech.fail(CALLED_WRONGLY, "unknown-fact", value=text[:40], expected=", ".join(KINDS))
    # One fact, a list of them, or one on each line.
    lines = text.splitlines()
    if text.startswith("{") and len(lines) > 1 and all(_is_whole(line) for line in lines):
        return [_decoded(line, speech) for line in lines]
    if text.startswith("["):
        try:
            return [
                _decoded(bytes(fact), speech) for fact in msgspec.json.decode(text, type=list[msgspec.Raw])
            ]
        except msgspec.DecodeError as error:
            speech.fail(CALLED_WRONGLY, "malformed-fact", value=error)
    return [_decoded(text, speech)]


def _is_whole(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _decoded(text: str | bytes, speech: Speech) -> Fact:
    try:
        return msgspec.json.decode(text, type=facts.Fact)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        speech.fail(CALLED_WRONGLY, "malformed-fact", value=error)


def _asked(kind: str, speech: Speech) -> dict[str, Any]:
    """Asks for each member. Lists and objects are written as JSON; an empty line skips what is not needed."""
    typer.echo(speech.message("question-intro", kind=kind), err=True)
    shape = KINDS[kind]
    told, members = _docs(shape), msgspec.structs.fields(shape)
    answers: dict[str, Any] = {"fact": kind}
    for member in members:
        while True:
            sign = " *" if member.required else ""
            typer.echo(f"{member.encode_name}{sign}: {told.get(member.name, '')}", err=True)
            written = typer.prompt("", default="", show_default=False, prompt_suffix="> ", err=True).strip()
            if written or not member.required:
                break
            typer.echo(speech.message("question-required"), err=True)
        if written:
            answers[member.encode_name] = json.loads(written) if _is_json(written) else written
    return answers


def _is_json(written: str) -> bool:
    if not written.startswith(("[", "{", '"')) and written not in ("true", "false"):
        return False
    try:
        json.loads(written)
    except ValueError:
        return False
    return True


def _docs(shape: type[msgspec.Struct]) -> dict[str, str]:
    """What is said of each member, as it stands below it in the source."""
    tree = ast.parse(inspect.getsource(shape)).body[0]
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    docs: dict[str, str] = {}
    for member, below in itertools.pairwise(body):
        match member, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                docs[name] = " ".join(text.split())
            case _:
                pass
    return docs
