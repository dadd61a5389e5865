"""The commands, one function each; their help stands in `core/messages/command`."""

from __future__ import annotations

import importlib.resources
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

import infitah
from infitah import Dossier, FaultError, FileError, InfitahError, JournalError, UnopenedError, export
from infitah.command import asking, facts
from infitah.command.help import with_help, wrong
from infitah.command.opening import to_read, to_write
from infitah.command.speech import CALLED_WRONGLY, CHANGED, FILE, INTERRUPTED, REFUSED, Speech, one_line
from infitah.facts import Collectivity, DossierFounded, SealsErased, SlotName, Withdrawn

__all__ = ["app", "main"]

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)

Lang = Annotated[str | None, typer.Option("--lang")]
AsJson = Annotated[bool, typer.Option("--json")]
Day = Annotated[str | None, typer.Option("--day")]
Audience = Annotated[str | None, typer.Option("--audience")]
Yes = Annotated[bool, typer.Option("--yes", "-y")]
Force = Annotated[bool, typer.Option("--force")]

# By what a report is known, in its first bytes.
_REPORT = b'<meta name="generator" content="infitah">'


@app.callback()
def command(context: typer.Context, lang: Lang = None) -> None:
    # A language that is named before the command holds for it, unless it names another.
    context.default_map = {str(context.invoked_subcommand): {"lang": lang}}


@app.command()
def demo(file: Path, lang: Lang = None) -> None:
    speech = Speech(lang, as_json=False)
    journal = importlib.resources.files("infitah").joinpath("larache.jsonl").read_bytes()
    with speech.working(file.name), infitah.read(journal, lang=speech.chosen) as dossier:
        dossier.keep(file).close()
    speech.done("written", path=file)
    speech.done("is-illustrative")


@app.command()
def new(
    file: Path,
    name: str | None = None,
    kind: str = "commune",
    code: str | None = None,
    cycle: str | None = None,
    framework: str | None = "pacto",
    language: str = "ar",
    source: Annotated[Path | None, typer.Option("--from")] = None,
    lang: Lang = None,
) -> None:
    speech = Speech(lang, as_json=False)
    if source is not None:
        with speech.working(file.name), infitah.read(source, lang=speech.chosen) as dossier:
            dossier.keep(file).close()
        speech.done("written", path=file)
        return
    if name is None:
        speech.fail(CALLED_WRONGLY, "needs", view="infitah new", expected="--name")
    commune = Collectivity(kind=kind, code=code, names={language: name})
    template = None if framework in (None, "none") else framework
    founding = DossierFounded(collectivity=commune, cycle=cycle, framework=template, language=language)
    with Dossier.create(file, founding, framework=template, lang=speech.chosen):
        speech.done("founded", title=name, path=file)


@app.command()
def show(
    path: Path,
    view: Annotated[str, typer.Argument()] = "programme",
    given: Annotated[list[str] | None, typer.Argument()] = None,
    day: Day = None,
    audience: Audience = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    with to_read(path, speech) as dossier:
        clocks: dict[str, Any] = {"day": day, "audience": audience}
        speech.answer(asking.ask(dossier, view, given or [], clocks, speech), dossier)


@app.command()
def views(lang: Lang = None, as_json: AsJson = False) -> None:
    speech = Speech(lang, as_json=as_json)
    if as_json:
        speech.json(asking.views())
    else:
        speech.text("\n".join(asking.views()))


@app.command()
def record(
    file: Path,
    fact: str,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    with to_write(file, speech) as dossier:
        told = facts.read(fact, speech)
        recorded = dossier.record_all(told)
        if as_json:
            speech.json(recorded)
        for one, what in zip(recorded, told, strict=True):
            speech.done("recorded", kind=what.__struct_config__.tag, id=one.id or one.entry)


@app.command()
def undo(
    file: Path,
    entry: Annotated[str | None, typer.Argument()] = None,
    reason: str | None = None,
    lang: Lang = None,
) -> None:
    speech = Speech(lang, as_json=False)
    with to_write(file, speech) as dossier:
        stand = [
            row
            for row in dossier.table("entries").rows()
            if row["standing"] != "withdrawn" and row["kind"] not in ("dossier_founded", "withdrawn")
        ]
        if entry is not None:
            found = [row for row in stand if str(row["entry"]).startswith(entry.lower())]
            if len(found) != 1:
                speech.fail(REFUSED, "undo-which", entry=entry)
        else:
            found = stand[-1:]
        if not found:
            speech.fail(REFUSED, "undo-nothing")
        dossier.record(Withdrawn(entry=str(found[0]["entry"]), reason=reason))
        speech.done("undone", entry=str(found[0]["entry"])[:12], kind=found[0]["kind"])


@app.command(name="import")
def import_(
    file: Path,
    source: Path,
    kind: str | None = None,
    sheet: str | None = None,
    on: str | None = None,
    stage: str | None = None,
    about: str | None = None,
    channel: str | None = None,
    scheme: str | None = None,
    plan_only: Annotated[bool, typer.Option("--plan")] = False,
    annotated: Path | None = None,
    force: Force = False,
    yes: Yes = False,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    if annotated is not None:
        _free(annotated, speech, file, source, force=force)
    with to_write(file, speech) as dossier:
        asked: dict[str, Any] = {"kind": kind, "sheet": sheet, "on": on, "stage": stage}
        asked |= {"about": about, "channel": channel, "scheme": scheme}
        with speech.working(source.name):
            plan = dossier.plan_import(source, **asked)
        if as_json:
            speech.json(plan.planned)
        else:
            speech.text(plan.in_language(speech.of(dossier)))
        if annotated is not None:
            with speech.working(annotated.name):
                plan.annotated(annotated, lang=speech.of(dossier))
            speech.done("written", path=annotated)
        if plan_only or not (plan.planned.added or plan.planned.changed):
            return
        if speech.agreed(yes=yes):
            with speech.working(source.name):
                recorded = plan.apply()
            speech.done("imported", count=len(recorded))


@app.command()
def template(
    path: Path,
    out: Path,
    kind: list[str] | None = None,
    force: Force = False,
    lang: Lang = None,
) -> None:
    speech = Speech(lang, as_json=False)
    _free(out, speech, path, force=force)
    with to_read(path, speech) as dossier, speech.working(out.name):
        kinds: Any = kind or ()
        dossier.template(out, kinds=kinds, lang=speech.of(dossier))
    speech.done("written", path=out)


@app.command(name="export")
def export_(
    path: Path,
    out: Path,
    table: list[str] | None = None,
    day: Day = None,
    audience: Audience = None,
    force: Force = False,
    lang: Lang = None,
) -> None:
    speech = Speech(lang, as_json=False)
    ending, endings = out.suffix.lower(), (*export.MANY, *export.ONE, ".jsonl")
    if ending not in endings:
        speech.fail(CALLED_WRONGLY, "export-kind", path=out.name, expected=", ".join(endings))
    if ending in export.ONE and len(table or []) != 1:
        speech.fail(CALLED_WRONGLY, "export-one-table", path=out.name, expected=", ".join(export.TABLES))
    _free(out, speech, path, force=force)
    with to_read(path, speech) as dossier, speech.working(out.name):
        if ending == ".jsonl":
            dossier.save_to(out, public=audience == "public")
        else:
            clocks: dict[str, Any] = {"day": day, "audience": audience}
            dossier.export(out, tables=table or (), lang=speech.of(dossier), **clocks)
    speech.done("written", path=out)


@app.command()
def report(
    path: Path,
    out: Annotated[Path | None, typer.Argument()] = None,
    audience: Annotated[str, typer.Option("--audience")] = "public",
    day: Day = None,
    force: Force = False,
    lang: Lang = None,
) -> None:
    speech = Speech(lang, as_json=False)
    out = path.with_suffix(".html") if out is None else out
    # One report takes the place of another, and of nothing else.
    if out.is_file() and not _is_report(out):
        _free(out, speech, path, force=force)
    with to_read(path, speech) as dossier, speech.working(out.name):
        clocks: dict[str, Any] = {"day": day, "audience": audience}
        dossier.report(out, lang=speech.of(dossier), **clocks)
    speech.done("written", path=out)


@app.command()
def merge(
    file: Path,
    others: list[Path],
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    with to_write(file, speech) as dossier:
        for other in others:
            with speech.working(other.name):
                merged = dossier.merge(other)
            if as_json:
                speech.json(merged)
                continue
            speech.done("merged", path=other, added=merged.added, known=merged.known, waiting=merged.waiting)
            if merged.damaged:
                speech.done("merged-damaged", path=other, lines=_lines(merged.damaged))


@app.command()
def verify(
    path: Path,
    receipt: str | None = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    if path.is_file() and path.read_bytes()[:1] == b"{":
        try:
            found = infitah.verify(path.read_bytes(), receipt or ())
        except JournalError as error:
            # The founding itself is changed, or was taken out.
            speech.fail_with(CHANGED if error.code == "journal.no_founding" else FILE, _refused(error))
        speech.answer(found)
    else:
        try:
            with to_read(path, speech) as dossier:
                found = dossier.verify(receipt or ())
                speech.answer(found, dossier)
        except FileError as error:
            if error.code != "store.damaged":
                raise
            saved, damaged = Dossier.recover(path, lang=speech.chosen)
            entries = saved.verify().entries
            speech.fail(CHANGED, "damaged", path=path, entries=entries, lines=_lines(damaged))
    if not found.sound or found.missing:
        raise typer.Exit(CHANGED)


@app.command()
def recover(path: Path, out: Path, lang: Lang = None) -> None:
    speech = Speech(lang, as_json=False)
    with speech.working(path.name):
        dossier, damaged = Dossier.recover(path, lang=speech.chosen)
        dossier.keep(out).close()
    speech.done("recovered", path=out, entries=dossier.verify().entries, lines=_lines(damaged))


@app.command()
def trace(
    path: Path,
    of: str,
    section: Annotated[str | None, typer.Argument()] = None,
    audience: Audience = None,
    day: Day = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    with to_read(path, speech) as dossier:
        clocks: dict[str, Any] = {"day": day, "audience": audience}
        if section is None:
            speech.answer(dossier.trace(of, **clocks), dossier)
        else:
            speech.answer(dossier.trace_section(of, section, **clocks), dossier)


@app.command()
def log(
    path: Path,
    limit: int = 20,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    with to_read(path, speech) as dossier:
        rows = dossier.table("entries").rows()
    shown = rows[-limit:] if limit > 0 else rows
    if as_json:
        speech.json(shown)
        return
    if len(shown) < len(rows):
        speech.done("more-below", count=len(rows) - len(shown))
    for row in shown:
        mark = "" if row["standing"] == "recorded" else f"  ({row['standing']})"
        speech.text(f"{str(row['entry'])[:12]}  {row['recorded_at']}  {row['replica']}  {row['kind']}{mark}")


@app.command()
def erase(
    file: Path,
    thing: Annotated[str | None, typer.Argument()] = None,
    field: Annotated[str | None, typer.Argument()] = None,
    entry: str | None = None,
    superseded: str | None = None,
    ground: str = "request",
    yes: Yes = False,
    lang: Lang = None,
) -> None:
    speech = Speech(lang, as_json=False)
    if sum(given is not None for given in (field, entry, superseded)) != 1 or (field and not thing):
        speech.fail(CALLED_WRONGLY, "erase-what")
    with to_write(file, speech) as dossier:
        plan = dossier.erasure_plan(thing=thing, field=field, entry=entry, superseded=superseded)
        speech.answer(plan, dossier)
        if not speech.agreed(yes=yes):
            return
        slots = [SlotName(thing=thing, field=field)] if thing and field else []
        dossier.record(
            SealsErased(
                slots=slots,
                entries=[entry] if entry else [],
                superseded=[superseded] if superseded else [],
                ground=ground,
            )
        )
        speech.done("erased")


@app.command()
def diff(path: Path, other: Path, lang: Lang = None, as_json: AsJson = False) -> None:
    speech = Speech(lang, as_json=as_json)
    with to_read(path, speech) as one, to_read(other, speech) as two:
        if one.programme_id != two.programme_id:
            speech.fail(REFUSED, "not-same-dossier", one=path, other=other)
        rows = {str(row["entry"]): row for row in one.table("entries").rows()}
        others = {str(row["entry"]): row for row in two.table("entries").rows()}
    only = {
        str(path): [row for entry, row in rows.items() if entry not in others],
        str(other): [row for entry, row in others.items() if entry not in rows],
    }
    if as_json:
        speech.json(only)
    elif not any(only.values()):
        speech.done("same-history")
    else:
        for name, alone in only.items():
            speech.text(speech.message("only-here", path=name, count=len(alone)))
            for row in alone:
                speech.text(f"  {str(row['entry'])[:12]}  {row['recorded_at']}  {row['kind']}")


@app.command()
def compare(
    paths: list[Path],
    day: Day = None,
    audience: Audience = None,
    skip_damaged: Annotated[bool, typer.Option("--skip-damaged")] = False,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    speech = Speech(lang, as_json=as_json)
    sources = paths[0] if len(paths) == 1 and paths[0].is_dir() else paths
    clocks: dict[str, Any] = {"day": day, "audience": audience}
    with speech.working(paths[0].name):
        try:
            dossiers = infitah.open_all(sources, lang=speech.chosen, skip_damaged=skip_damaged)
        except UnopenedError as error:
            if len(error.failures) == 1:
                raise
            # Each file on a line of its own: one of many is not found in the middle of a long one.
            speech.lines(error.say(speech.chosen or "en"))
            speech.fail(FILE, "unopened", count=len(error.failures))
        side_by_side = dossiers.compare(**clocks)
        language = next((speech.of(dossier) for dossier in dossiers), "en")
    if dossiers.damaged:
        speech.lines(UnopenedError(dossiers.damaged).say(speech.chosen or "en"))
        speech.done("passed-over", count=len(dossiers.damaged))
    if as_json:
        speech.json(side_by_side)
    else:
        speech.text(side_by_side.in_language(language))


def _refused(error: InfitahError) -> str:
    try:
        return error.say((Speech.last and Speech.last.chosen) or "en")
    except InfitahError as no_language:
        return no_language.say("en")


def _lines(damaged: tuple[infitah.views.DamagedLine, ...]) -> str:
    return ", ".join(str(line.line) for line in damaged) or "–"


def _free(out: Path, speech: Speech, *read: Path, force: bool) -> None:
    # What is read is not written over, whoever says so.
    if out.exists() and (not force or any(other.exists() and out.samefile(other) for other in read)):
        speech.fail(FILE, "exists", path=out)


def _is_report(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(1024)
    # An empty file holds nothing that could be lost, as one into which a shell sends what is written.
    return not start or _REPORT in start


def main() -> None:
    """Runs the command; whatever goes wrong is one line, and an exit code."""
    arguments = sys.argv[1:] or ["--help"]
    try:
        code = with_help(app, arguments)(arguments, standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except typer.Abort:
        sys.exit(INTERRUPTED)
    except (FileError, JournalError) as error:
        _end(FILE, _refused(error))
    except FaultError:
        raise
    except InfitahError as error:
        _end(REFUSED, _refused(error))
    except BrokenPipeError:
        # Whoever read has enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        _end(FILE, f"{error.filename or ''}: {error.strerror or error}".removeprefix(": "))
    except UnicodeDecodeError as error:
        _end(FILE, str(error))
    except Exception as error:
        # What typer refuses: an option that is not there, a value that is no number.
        say, context = getattr(error, "format_message", None), getattr(error, "ctx", None)
        if say is None:
            raise
        called = context.command_path if context else "infitah"
        _end(CALLED_WRONGLY, f"{wrong(error, say())} — {called} --help")


def _end(code: int, sentence: str) -> None:
    sys.stderr.write(one_line(sentence) + "\n")
    sys.exit(code)
