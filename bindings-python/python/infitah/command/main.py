"""The commands, one function each."""

from __future__ import annotations

import importlib.resources
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

import infitah
from infitah import Dossier, FaultError, FileError, InfitahError, JournalError, export
from infitah.command import asking, facts
from infitah.command.opening import to_read, to_write
from infitah.command.speech import CALLED_WRONGLY, CHANGED, FILE, INTERRUPTED, REFUSED, Speech
from infitah.facts import Collectivity, DossierFounded, SealsErased, SlotName, Withdrawn

__all__ = ["app", "main"]

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Openness programmes prepared with citizens · برامج عمل الانفتاح · programmes d'ouverture.\n\n"
    "Exit codes: 0 done, 1 refused, 2 called wrongly, 3 a file cannot be used, 4 something was changed.",
)

File = Annotated[Path, typer.Argument(help="The file of a dossier, ….infitah.", show_default=False)]
Readable = Annotated[
    Path, typer.Argument(help="The file of a dossier, ….infitah, or a journal, ….jsonl.", show_default=False)
]
Lang = Annotated[
    str | None,
    typer.Option("--lang", help="ar, fr or en; that of the locale, or of the dossier, where it is left out."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Answer as JSON, for programs.")]
Day = Annotated[str | None, typer.Option("--day", help="How things stood on this day, YYYY-MM-DD.")]
Audience = Annotated[
    str | None, typer.Option("--audience", help="public leaves out what a public copy leaves out.")
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")]
Force = Annotated[bool, typer.Option("--force", help="Write over a file that is there.")]


@app.command()
def demo(path: File, lang: Lang = None) -> None:
    """Put the dossier of Larache, 2023, into a new file, to look at and to play with."""
    speech = Speech(lang, as_json=False)
    journal = importlib.resources.files("infitah").joinpath("larache.jsonl").read_bytes()
    with speech.working(path.name), infitah.read(journal, lang=speech.chosen) as dossier:
        dossier.keep(path).close()
    speech.done("written", path=path)
    speech.done("is-illustrative")


@app.command()
def new(
    path: File,
    name: Annotated[str | None, typer.Option(help="The collectivity's name, “جماعة العرائش”.")] = None,
    kind: Annotated[str, typer.Option(help="commune, province, prefecture, region …")] = "commune",
    code: Annotated[str | None, typer.Option(help="Its official code.")] = None,
    cycle: Annotated[str | None, typer.Option(help="The years of the programme, 2024/2025.")] = None,
    framework: Annotated[
        str | None, typer.Option(help="The programme that supports it; gives the roadmap. `none` for none.")
    ] = "pacto",
    language: Annotated[str, typer.Option(help="The language that the dossier is kept in.")] = "ar",
    source: Annotated[
        Path | None, typer.Option("--from", help="Put this journal into the file instead.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Found the dossier of a commune, with the stages of its roadmap, in a new file."""
    speech = Speech(lang, as_json=False)
    if source is not None:
        with speech.working(path.name), infitah.read(source, lang=speech.chosen) as dossier:
            dossier.keep(path).close()
        speech.done("written", path=path)
        return
    if name is None:
        speech.fail(CALLED_WRONGLY, "needs", view="infitah new", expected="--name")
    commune = Collectivity(kind=kind, code=code, names={language: name})
    template = None if framework in (None, "none") else framework
    founding = DossierFounded(collectivity=commune, cycle=cycle, framework=template, language=language)
    with Dossier.create(path, founding, framework=template, lang=speech.chosen):
        speech.done("founded", title=name, path=path)


@app.command()
def show(
    path: Readable,
    view: Annotated[str, typer.Argument(help="What to show; `infitah views` lists all.")] = "programme",
    given: Annotated[
        list[str] | None, typer.Argument(help="What the view takes: pacto:70, state=examined …")
    ] = None,
    day: Day = None,
    audience: Audience = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Show a view of the dossier: roadmap, projects, project-sheet pacto:70, remarks state=decided."""
    speech = Speech(lang, as_json=as_json)
    with to_read(path, speech) as dossier:
        clocks: dict[str, Any] = {"day": day, "audience": audience}
        speech.answer(asking.ask(dossier, view, given or [], clocks, speech), dossier)


@app.command()
def views(lang: Lang = None, as_json: AsJson = False) -> None:
    """List the views that `show` knows."""
    speech = Speech(lang, as_json=as_json)
    if as_json:
        speech.json(asking.views())
    else:
        speech.text("\n".join(asking.views()))


@app.command()
def record(
    path: File,
    fact: Annotated[str, typer.Argument(help="JSON, @file, - for a pipe, or the name of a fact.")],
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Record what happened: a fact as JSON, or by questions. Several are recorded together or not at all."""
    speech = Speech(lang, as_json=as_json)
    with to_write(path, speech) as dossier:
        told = facts.read(fact, speech)
        recorded = dossier.record_all(told)
        if as_json:
            speech.json(recorded)
        for one, what in zip(recorded, told, strict=True):
            speech.done("recorded", kind=what.__struct_config__.tag, id=one.id or one.entry)


@app.command()
def undo(
    path: File,
    entry: Annotated[
        str | None, typer.Argument(help="The entry, by the beginning of its hash; else the last one.")
    ] = None,
    reason: Annotated[str | None, typer.Option(help="Why.")] = None,
    lang: Lang = None,
) -> None:
    """Withdraw the last entry, or a certain one. It keeps its place in the history, and counts no more."""
    speech = Speech(lang, as_json=False)
    with to_write(path, speech) as dossier:
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
    path: File,
    source: Annotated[Path, typer.Argument(help="A spreadsheet: CSV in any encoding, or XLSX.")],
    kind: Annotated[
        str | None, typer.Option(help="idea, observation, project or attendance; else by the headings.")
    ] = None,
    sheet: Annotated[str | None, typer.Option(help="Only this sheet of the workbook.")] = None,
    on: Annotated[str | None, typer.Option(help="The day it was received, as people write dates.")] = None,
    stage: Annotated[str | None, typer.Option(help="The stage at which it was collected.")] = None,
    about: Annotated[str | None, typer.Option(help="The project that observation cards are about.")] = None,
    channel: Annotated[str | None, typer.Option(help="How it came in, where a line does not say.")] = None,
    scheme: Annotated[str | None, typer.Option(help="The scheme of its numbers.")] = None,
    plan_only: Annotated[bool, typer.Option("--plan", help="Only show what would be done.")] = False,
    annotated: Annotated[
        Path | None, typer.Option(help="Write a copy, ….xlsx, with the plan beside the lines.")
    ] = None,
    force: Force = False,
    yes: Yes = False,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Take in a spreadsheet: first shown as a plan, then done whole or not at all."""
    speech = Speech(lang, as_json=as_json)
    if annotated is not None:
        # Neither what is read nor the dossier is written over, whoever says so.
        of_its_own = not any(_is_same(annotated, other) for other in (path, source))
        _free(annotated, speech, force=force and of_its_own)
    with to_write(path, speech) as dossier:
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
    path: Readable,
    out: Annotated[Path, typer.Argument(help="The workbook, ….xlsx.")],
    kind: Annotated[
        list[str] | None, typer.Option(help="idea, observation, project, attendance; all of them else.")
    ] = None,
    force: Force = False,
    lang: Lang = None,
) -> None:
    """Write an empty workbook to fill in, which `import` reads, with drop-downs of this dossier."""
    speech = Speech(lang, as_json=False)
    _free(out, speech, force=force)
    with to_read(path, speech) as dossier, speech.working(out.name):
        kinds: Any = kind or ()
        dossier.template(out, kinds=kinds, lang=speech.of(dossier))
    speech.done("written", path=out)


@app.command(name="export")
def export_(
    path: Readable,
    out: Annotated[Path, typer.Argument(help="….xlsx, ….zip, ….csv, ….json, ….parquet, or ….jsonl.")],
    table: Annotated[list[str] | None, typer.Option(help="Only this table; can be repeated.")] = None,
    day: Day = None,
    audience: Audience = None,
    force: Force = False,
    lang: Lang = None,
) -> None:
    """Write tables as a workbook, Data Package, CSV, JSON or Parquet, or the journal, by its ending."""
    speech = Speech(lang, as_json=False)
    ending, endings = out.suffix.lower(), (*export.MANY, *export.ONE, ".jsonl")
    if ending not in endings:
        speech.fail(CALLED_WRONGLY, "export-kind", path=out.name, expected=", ".join(endings))
    if ending in export.ONE and len(table or []) != 1:
        speech.fail(CALLED_WRONGLY, "export-one-table", path=out.name, expected=", ".join(export.TABLES))
    _free(out, speech, force=force)
    with to_read(path, speech) as dossier, speech.working(out.name):
        if ending == ".jsonl":
            dossier.save_to(out, public=audience == "public")
        else:
            clocks: dict[str, Any] = {"day": day, "audience": audience}
            dossier.export(out, tables=table or (), lang=speech.of(dossier), **clocks)
    speech.done("written", path=out)


@app.command()
def report(
    path: Readable,
    out: Annotated[Path | None, typer.Argument(help="The page; beside the dossier where left out.")] = None,
    audience: Annotated[str, typer.Option("--audience", help="public or working.")] = "public",
    day: Day = None,
    lang: Lang = None,
) -> None:
    """Write the report: one HTML page that needs nothing beside it and prints to A4."""
    speech = Speech(lang, as_json=False)
    out = path.with_suffix(".html") if out is None else out
    with to_read(path, speech) as dossier, speech.working(out.name):
        clocks: dict[str, Any] = {"day": day, "audience": audience}
        dossier.report(out, lang=speech.of(dossier), **clocks)
    speech.done("written", path=out)


@app.command()
def merge(
    path: File,
    others: Annotated[list[Path], typer.Argument(help="Copies: files, journals, public copies.")],
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Take in what other copies of the dossier hold. The result is the same, whatever comes first."""
    speech = Speech(lang, as_json=as_json)
    with to_write(path, speech) as dossier:
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
    path: Readable,
    receipt: Annotated[
        str | None, typer.Option(help="A receipt: its short form, hashes, or the text of its QR code.")
    ] = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Check that nothing of the history was changed; against a receipt, that nothing was cut or rewritten."""
    speech = Speech(lang, as_json=as_json)
    if path.is_file() and path.read_bytes()[:1] == b"{":
        try:
            found = infitah.verify(path.read_bytes(), receipt or ())
        except JournalError as error:
            # The founding itself is changed.
            speech.fail_with(CHANGED if error.code == "journal.damaged" else FILE, _refused(error))
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
def recover(path: Readable, out: File, lang: Lang = None) -> None:
    """Put what can be read of a damaged file into a new one, and say what is lost."""
    speech = Speech(lang, as_json=False)
    with speech.working(path.name):
        dossier, damaged = Dossier.recover(path, lang=speech.chosen)
        dossier.keep(out).close()
    speech.done("recovered", path=out, entries=dossier.verify().entries, lines=_lines(damaged))


@app.command()
def trace(
    path: Readable,
    of: Annotated[str, typer.Argument(help="A remark; or a project, with a section.")],
    section: Annotated[str | None, typer.Argument(help="problem, solutions …")] = None,
    audience: Audience = None,
    day: Day = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Follow a remark to the words that it changed; or a section back to the remarks behind it."""
    speech = Speech(lang, as_json=as_json)
    with to_read(path, speech) as dossier:
        clocks: dict[str, Any] = {"day": day, "audience": audience}
        if section is None:
            speech.answer(dossier.trace(of, **clocks), dossier)
        else:
            speech.answer(dossier.trace_section(of, section, **clocks), dossier)


@app.command()
def log(
    path: Readable,
    limit: Annotated[int, typer.Option(help="How many, the last ones; 0 for all.")] = 20,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """List the entries of the history, the last ones below."""
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
    path: File,
    thing: Annotated[str | None, typer.Argument(help="Whose words: a card, a remark …")] = None,
    field: Annotated[
        str | None, typer.Argument(help="said, proposed, contact, section:solutions:ar …")
    ] = None,
    entry: Annotated[str | None, typer.Option(help="An entry, with all its words.")] = None,
    superseded: Annotated[
        str | None, typer.Option(help="A corrected entry, with the words that were corrected.")
    ] = None,
    ground: Annotated[str, typer.Option(help="request, undue, retention_ended …")] = "request",
    yes: Yes = False,
    lang: Lang = None,
) -> None:
    """Erase words lawfully, after showing which texts quote them. Ids, counts and proofs stay."""
    speech = Speech(lang, as_json=False)
    if sum(given is not None for given in (field, entry, superseded)) != 1 or (field and not thing):
        speech.fail(CALLED_WRONGLY, "erase-what")
    with to_write(path, speech) as dossier:
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
def diff(path: Readable, other: Readable, lang: Lang = None, as_json: AsJson = False) -> None:
    """Say which entries only one of two copies of a dossier holds."""
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
    paths: Annotated[list[Path], typer.Argument(help="The files of several dossiers, or their folder.")],
    day: Day = None,
    audience: Audience = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Lay several programmes side by side: answers, indicators, stages; of each share what it is of."""
    speech = Speech(lang, as_json=as_json)
    sources = paths[0] if len(paths) == 1 and paths[0].is_dir() else paths
    clocks: dict[str, Any] = {"day": day, "audience": audience}
    with infitah.open_all(sources, lang=speech.chosen) as dossiers, speech.working("compare"):
        side_by_side = dossiers.compare(**clocks)
        if as_json:
            speech.json(side_by_side)
            return
        language = speech.chosen or speech.of(next(iter(dossiers)))
        speech.text(side_by_side.in_language(language))


def _refused(error: InfitahError) -> str:
    return error.say((Speech.last and Speech.last.chosen) or "en")


def _lines(damaged: tuple[infitah.views.DamagedLine, ...]) -> str:
    return ", ".join(str(line.line) for line in damaged) or "–"


def _free(out: Path, speech: Speech, *, force: bool) -> None:
    if out.exists() and not force:
        speech.fail(FILE, "exists", path=out)


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def main() -> None:
    """Runs the command; whatever goes wrong is one line, and an exit code."""
    try:
        code = app(sys.argv[1:] or ["--help"], standalone_mode=False)
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
        _end(CALLED_WRONGLY, f"{say()} — {called} --help")


def _end(code: int, sentence: str) -> None:
    sys.stderr.write(" ".join(sentence.split()) + "\n")
    sys.exit(code)
