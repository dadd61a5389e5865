"""The command `infitah`, run as people run it: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import infitah
import msgspec
import openpyxl
import pytest
import typer
from infitah.command import app, main
from infitah.command.asking import views
from infitah.command.facts import KINDS
from infitah.command.help import CALLED, WORDS, with_help
from infitah.facts import ProjectRegistered

DEMO = Path(infitah.__file__).with_name("larache.jsonl")
MESSAGES = Path(__file__).parents[2].joinpath("core/messages/command")


@dataclass(frozen=True)
class Ran:
    """How a run of the command ended."""

    code: int
    out: str
    error: str

    def line(self) -> str:
        """What was wrong: one line."""
        (line,) = self.error.splitlines()
        return line


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["infitah", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        code = end.value.code
        return Ran(code if isinstance(code, int) else 0, said.out, said.err)

    return run


@pytest.fixture
def larache(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "larache.infitah"
    assert run("demo", path).code == 0
    return path


def test_the_first_minute(run: Run) -> None:
    assert run("demo", "larache.infitah").code == 0
    assert run("report", "larache.infitah").code == 0
    assert '<html lang="ar" dir="rtl"' in Path("larache.html").read_text(encoding="utf-8")
    verified = run("verify", "larache.infitah")
    assert (verified.code, verified.error) == (0, "")
    assert infitah.open("larache.infitah").save() == DEMO.read_bytes()


def test_a_report_takes_the_place_of_a_report_alone(run: Run, larache: Path) -> None:
    saved = larache.read_bytes()
    for other in (larache, Path("other.infitah"), Path("text.csv"), Path("index.html")):
        if other != larache:
            other.write_bytes(b"<!DOCTYPE html><title>a,b</title>")
        before = other.read_bytes()
        ran = run("report", larache, other)
        assert (ran.code, len(ran.error.splitlines())) == (3, 1)
        assert other.read_bytes() == before
    assert run("report", larache, "text.csv", "--force").code == 0
    assert run("report", larache, "text.csv").code == 0
    Path("empty.html").touch()
    assert run("report", larache, "empty.html").code == 0
    # A dossier is never written over by what comes out of it.
    Path("journal.jsonl").write_bytes(infitah.open(larache).save())
    Path("link.jsonl").symlink_to("journal.jsonl")
    for command in (
        ("report", larache, larache),
        ("template", larache, larache),
        ("export", "journal.jsonl", "link.jsonl", "--audience", "public"),
    ):
        assert run(*command, "--force").code == 3
    assert (larache.read_bytes(), Path("journal.jsonl").read_bytes()) == (saved, infitah.open(larache).save())


def test_every_view_is_shown_or_says_what_it_needs(run: Run, larache: Path) -> None:
    given = {
        "committee": ["body:committee"],
        "project-sheet": ["pacto:70"],
        "trace-section": ["pacto:70", "solutions"],
        "trace": [],
        "version-texts": [],
        "version-difference": [],
        "erasure-plan": [],
    }
    for view in views():
        ran = run("show", larache, view, *given.get(view, []), "--json")
        if given.get(view) == []:
            assert ran.code in (1, 2), ran
            assert ran.line()
        else:
            assert ran.code == 0, ran
            json.loads(ran.out)
            assert run("show", larache, view, *given.get(view, [])).out.strip()
    assert run("views").out.splitlines() == views()


def test_filters_are_those_of_the_view(run: Run, larache: Path) -> None:
    shown = json.loads(run("show", larache, "remarks", "project=pacto:70", "limit=2", "--json").out)
    assert len(shown["remarks"]) == 2
    wrong = run("show", larache, "remarks", "colour=red")
    assert wrong.code == 2
    assert "project" in wrong.line()
    assert "roadmap" in run("show", larache, "rodmap").line()
    assert run("show", larache, "project-sheet", "pacto:999").code == 1


def test_its_language_is_asked_for_or_that_of_the_locale_or_of_the_dossier(
    run: Run, larache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arabic, french = run("show", larache, "roadmap").out, run("show", larache, "roadmap", "--lang", "fr").out
    assert arabic != french
    monkeypatch.setenv("LANG", "fr_MA.UTF-8")
    assert run("show", larache, "roadmap").out == french
    assert run("show", larache, "roadmap", "--lang", "ar").out == arabic
    assert run("--lang", "ar", "show", larache, "roadmap").out == arabic
    assert run("--lang", "ar", "show", larache, "roadmap", "--lang", "fr").out == french
    missing = run("show", "nothing.infitah").line()
    monkeypatch.setenv("LANG", "ar_MA.UTF-8")
    assert run("show", "nothing.infitah").line() != missing


def test_facts_are_recorded_from_json_a_file_and_a_pipe(
    run: Run, larache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fact = '{"fact": "project_registered", "title": "الإنارة", "references": ["pacto:500"]}'
    assert run("record", larache, fact).code == 0
    Path("facts.json").write_text(f"[{fact.replace('500', '501')}, {fact.replace('500', '502')}]", "utf-8")
    assert len(json.loads(run("record", larache, "@facts.json", "--json").out)) == 2
    script = "import sys; from infitah.command import main; main()"
    lines = fact.replace("500", "503") + "\n" + fact.replace("500", "504")
    piped = subprocess.run(
        [sys.executable, "-c", script, "record", str(larache), "-"], input=lines.encode(), check=False
    )
    assert piped.returncode == 0
    assert run("show", larache, "project-sheet", "pacto:504").code == 0
    before = larache.read_bytes()
    for wrong in ('{"fact": "nothing"}', "nonsense", '{"fact": "project_registered"', "[1]"):
        ran = run("record", larache, wrong)
        assert ran.code == 2, ran
        assert ran.line()
    refused = run("record", larache, '{"fact": "project_registered", "title": "x", "on": "أكتوبر"}')
    assert refused.code == 1
    assert refused.line()
    assert larache.read_bytes() == before


def test_a_fact_is_asked_for(run: Run, larache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"title": "المكتبة", "references": '["pacto:900"]', "on": "3 غشت 2024"}
    members = [field.encode_name for field in msgspec.structs.fields(ProjectRegistered)]
    told = iter([answers.get(name, "") for name in members])

    def prompt(*_: Any, **__: Any) -> str:
        return next(told)

    monkeypatch.setattr("typer.prompt", prompt)
    asked = run("record", larache, "project_registered")
    assert asked.code == 0, asked
    assert "title" in asked.error
    assert "المكتبة" in run("show", larache, "project-sheet", "pacto:900").out
    assert set(KINDS) >= {"project_registered", "card_received"}


def test_undo_takes_back_the_last_entry_and_no_more(run: Run, larache: Path) -> None:
    fact = '{"fact": "project_registered", "title": "الإنارة", "references": ["pacto:500"]}'
    run("record", larache, fact)
    entry = json.loads(run("log", larache, "--limit", "1", "--json").out)[0]["entry"]
    assert run("undo", larache).code == 0
    assert run("show", larache, "project-sheet", "pacto:500").code == 1
    log = json.loads(run("log", larache, "--limit", "0", "--json").out)
    assert {row["entry"]: row["standing"] for row in log}[entry] == "withdrawn"
    assert run("undo", larache, "zzzz").code == 1
    first = log[0]["entry"]
    assert run("undo", larache, first).code == 1, "a founding stays"


def test_a_sheet_is_planned_shown_and_taken_in_once(run: Run, larache: Path) -> None:
    sheet = "رقم;القناة;المحور;التحدي;الحل\n9007;اللقاء;البيئة;تراكم النفايات;حاويات\n9008;اللقاء;;;\n"
    Path("ideas.csv").write_bytes(sheet.encode("utf-16"))
    planned = json.loads(run("import", larache, "ideas.csv", "--on", "5 شتنبر 2023", "--plan", "--json").out)
    assert (planned["added"], planned["refused"]) == (1, 1)
    assert run("import", larache, "ideas.csv", "--on", "5 شتنبر 2023").code == 2, "nobody is there to answer"
    done = run("import", larache, "ideas.csv", "--on", "5 شتنبر 2023", "--yes", "--lang", "fr")
    assert done.code == 0
    assert done.out
    assert done.error == "1 fait enregistré.\n"
    again = json.loads(run("import", larache, "ideas.csv", "--on", "5 شتنبر 2023", "--yes", "--json").out)
    assert (again["added"], again["left"]) == (0, 1)
    Path("picture.csv").write_bytes(b"\x89PNG\r\n")
    for wrong, code in (("picture.csv", 3), ("nothing.csv", 3), (".", 3)):
        ran = run("import", larache, wrong)
        assert ran.code == code, ran
        assert ran.line()


def test_a_plan_is_noted_in_a_copy_with_or_without_doing_it(run: Run, larache: Path) -> None:
    sheet = "رقم;القناة;المحور;التحدي;الحل\n9007;اللقاء;البيئة;تراكم النفايات;حاويات\n9008;اللقاء;;;\n"
    Path("ideas.csv").write_text(sheet, encoding="utf-8")
    given = ("import", larache, "ideas.csv", "--on", "2023-09-05", "--annotated", "copy.xlsx")
    planned = run(*given, "--plan", "--json", "--lang", "fr")
    assert planned.code == 0
    assert json.loads(planned.out)["refused"] == 1
    assert planned.error == "Écrit\xa0: copy.xlsx\n"
    assert openpyxl.load_workbook("copy.xlsx").sheetnames == ["Plan d'import", "La feuille"]
    copied = run("import", larache, "copy.xlsx", "--on", "2023-09-05", "--plan", "--json")
    assert json.loads(copied.out) == json.loads(planned.out)
    assert run(*given, "--plan").code == 3, "it exists"
    assert run(*given, "--force", "--yes").code == 0
    again = json.loads(run("import", larache, "copy.xlsx", "--on", "2023-09-05", "--plan", "--json").out)
    assert (again["added"], again["left"]) == (0, 1)
    # Neither the dossier nor what is read is written over.
    for own in (larache, "ideas.csv"):
        before = Path(own).read_bytes()
        assert run(*given[:-1], own, "--force", "--plan").code == 3
        assert Path(own).read_bytes() == before


def test_communes_are_laid_side_by_side(run: Run, larache: Path, tmp_path: Path) -> None:
    run("new", "other.infitah", "--name", "جماعة أخرى", "--cycle", "2024/2025")
    shown = run("compare", larache, "other.infitah", "--lang", "fr")
    assert shown.code == 0
    assert shown.out == run("compare", tmp_path, "--lang", "fr").out
    rows = json.loads(run("compare", tmp_path, "--json").out)["programmes"]
    assert len(rows) == 2
    missing = run("compare", larache, "nothing.infitah")
    assert missing.code == 3
    assert missing.line()
    # Without a language that is asked for, in that of the first dossier.
    own = run("compare", larache, "other.infitah")
    assert (own.code, own.out) == (0, run("compare", tmp_path, "--lang", "ar").out)
    # The cells of a column stand below one another.
    table = [line for line in shown.out.splitlines() if line.startswith("|")]
    assert len({tuple(at for at, sign in enumerate(line) if sign == "|") for line in table}) == 1
    assert len(table) == 4


def test_files_that_cannot_be_compared_are_named_or_passed_over(run: Run, larache: Path) -> None:
    Path("empty.infitah").write_bytes(b"")
    Path("text.infitah").write_text("text", encoding="utf-8")
    refused = run("compare", ".", "--lang", "fr")
    assert (refused.code, refused.out) == (3, "")
    named = refused.error.splitlines()
    assert [name in line for name, line in zip(("empty", "text"), named, strict=False)] == [True, True]
    assert len(named) == 3
    assert "--skip-damaged" in named[2]
    assert named[0].count("empty.infitah") == 1
    rest = run("compare", ".", "--skip-damaged", "--lang", "fr")
    assert (rest.code, rest.out) == (0, run("compare", larache, "--lang", "fr").out)
    assert rest.error.splitlines()[:2] == named[:2]
    assert rest.error.splitlines()[2].startswith("2 ")


def test_a_workbook_to_fill_in_comes_back(run: Run, larache: Path) -> None:
    assert run("template", larache, "t.xlsx").code == 0
    assert run("template", larache, "t.xlsx").code == 3
    assert run("template", larache, "u.xlsx", "--kind", "poem").code == 1
    assert run("template", larache, "ideas.xlsx", "--kind", "idea", "--lang", "fr").code == 0
    workbook = openpyxl.load_workbook("ideas.xlsx")
    sheet = workbook["Fiches d'idées"]
    headings = [str(cell.value) for cell in sheet[1]]
    for heading, value in (("Défi", "غياب الإنارة"), ("Solution proposée", "- أعمدة")):
        sheet.cell(2, headings.index(heading) + 1, value)
    workbook.save("filled.xlsx")
    planned = json.loads(run("import", larache, "filled.xlsx", "--on", "2023-09-05", "--plan", "--json").out)
    assert (planned["added"], planned["refused"]) == (1, 0), planned["lines"]


def test_our_own_workbook_comes_back_unchanged(run: Run, larache: Path) -> None:
    assert run("export", larache, "all.xlsx").code == 0
    openpyxl.load_workbook("all.xlsx").save("saved.xlsx")
    for path in ("all.xlsx", "saved.xlsx"):
        planned = json.loads(run("import", larache, path, "--plan", "--json").out)
        counts = [planned[name] for name in ("added", "changed", "refused", "to_confirm")]
        assert counts == [0, 0, 0, 0], planned
        assert planned["left"]


def test_exports_are_written_and_nothing_is_written_over(run: Run, larache: Path) -> None:
    for out in ("t.xlsx", "t.zip", "t.jsonl"):
        assert run("export", larache, out).code == 0
    for out in ("t.csv", "t.json", "t.parquet"):
        assert run("export", larache, out).code == 2
        assert run("export", larache, out, "--table", "remarks").code == 0
    assert run("export", larache, "t.csv", "--table", "remarks").code == 3
    assert run("export", larache, "t.csv", "--table", "remarks", "--force").code == 0
    assert run("export", larache, "t.ods").code == 2
    assert run("export", larache, "u.csv", "--table", "nothing").code == 1
    assert not Path("u.csv").exists()


def test_copies_are_merged_and_told_apart(run: Run, larache: Path) -> None:
    run("export", larache, "copy.jsonl")
    run("new", "copy.infitah", "--from", "copy.jsonl")
    assert run("diff", larache, "copy.infitah").out == ""
    run("record", "copy.infitah", '{"fact": "project_registered", "title": "الإنارة"}')
    only = json.loads(run("diff", larache, "copy.infitah", "--json").out)
    assert [len(rows) for rows in only.values()] == [0, 1]
    assert run("merge", larache, "copy.infitah").code == 0
    assert run("diff", larache, "copy.infitah").out == ""
    run("new", "other.infitah", "--name", "جماعة أخرى", "--cycle", "2024/2025")
    assert run("diff", larache, "other.infitah").code == 1
    assert run("merge", larache, "other.infitah").code == 3


def test_a_new_dossier_has_the_roadmap_of_its_framework(run: Run) -> None:
    assert run("new", "a.infitah", "--name", "جماعة أ").code == 0
    assert json.loads(run("show", "a.infitah", "roadmap", "--json").out)["stages"]
    assert run("new", "a.infitah", "--name", "جماعة أ").code == 3
    assert run("new", "b.infitah").code == 2
    assert run("new", "b.infitah", "--name", "x", "--framework", "none").code == 0
    assert not json.loads(run("show", "b.infitah", "roadmap", "--json").out)["stages"]


def test_words_are_erased_after_they_were_shown(run: Run, larache: Path) -> None:
    remark = json.loads(run("show", larache, "remarks", "project=pacto:70", "limit=1", "--json").out)
    remark = remark["remarks"][0]
    words = remark["said"]["text"]
    asked = run("erase", larache, remark["id"], "said")
    assert asked.code == 2, "nobody is there to answer"
    assert run("erase", larache, remark["id"]).code == 2
    assert run("erase", larache, remark["id"], "said", "--yes").code == 0
    assert words.encode() not in larache.read_bytes()
    assert run("verify", larache).code == 0


def test_verify_finds_what_was_changed(run: Run, larache: Path) -> None:
    receipt = infitah.open(larache).receipt().text
    assert run("verify", larache, "--receipt", receipt).code == 0
    journal = DEMO.read_bytes().splitlines(keepends=True)
    Path("cut.jsonl").write_bytes(b"".join(journal[:-3]))
    assert run("verify", "cut.jsonl").code == 0
    assert run("verify", "cut.jsonl", "--receipt", receipt).code == 4
    Path("changed.jsonl").write_bytes(DEMO.read_bytes().replace("العرائش".encode(), "العرايش".encode(), 1))
    assert run("verify", "changed.jsonl").code == 4
    with sqlite3.connect(larache) as database:
        database.execute("update journal_entries set line = 'x' || line where arrival = 9")
    damaged = run("verify", larache)
    assert damaged.code == 4
    assert damaged.line()
    assert run("show", larache).code == 3
    assert run("recover", larache, "saved.infitah").code == 0
    # What follows the lost entry waits for it, until an intact copy is merged.
    assert run("verify", "saved.infitah").code == 4
    assert run("merge", "saved.infitah", DEMO).code == 0
    assert run("verify", "saved.infitah", "--receipt", receipt).code == 0
    assert run("verify", larache, "--receipt", "nonsense").code in (3, 4)


def test_what_is_no_dossier_ends_with_one_line_and_a_code(run: Run, larache: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "text").write_text("a text " * 200, encoding="utf-8")
    (tmp_path / "json").write_text('{"a": 1}', encoding="utf-8")
    (tmp_path / "cut").write_bytes(larache.read_bytes()[:5000])
    (tmp_path / "folder").mkdir()
    for name in ("nothing", "empty", "text", "json", "cut", "folder"):
        for command in (["show"], ["verify"], ["log"], ["trace", "x"], ["report"], ["undo"]):
            ran = run(command[0], name, *command[1:])
            assert ran.code == 3 or (command == ["verify"] and ran.code == 4), (name, command, ran)
            assert len(ran.error.splitlines()) == 1, (name, command, ran)
            assert ran.out == ""


def test_a_wrong_call_is_one_line(run: Run, larache: Path) -> None:
    for wrong in (
        ["nonsense"],
        ["show"],
        ["log", larache, "--limit", "many"],
        ["show", larache, "--nothing"],
    ):
        ran = run(*wrong)
        assert ran.code == 2
        assert "--help" in ran.line()
    for wrong in (
        ["show", larache, "--lang", "!"],
        ["show", "nothing", "--lang", "!"],
        ["--help", "--lang", "!"],
    ):
        ran = run(*wrong)
        assert ran.code == 1
        assert "ar, fr" in ran.line()
    assert run("--help").code == 0


def test_a_pipe_that_closes_ends_quietly(larache: Path) -> None:
    script = "from infitah.command import main; main()"
    shell = f'"{sys.executable}" -c "{script}" log "{larache}" --limit 0 | head -n 1'
    ran = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)
    assert ran.returncode == 0
    assert ran.stderr == b""
    assert len(ran.stdout.splitlines()) == 1


def test_a_report_goes_where_the_shell_sends_it(larache: Path) -> None:
    script = "from infitah.command import main; main()"
    command = f'"{sys.executable}" -c "{script}" report "{larache}" /dev/stdout'
    shell = f"{{ {command}; echo after; }} > page.html; {command} | tail -c 8"
    ran = subprocess.run(["bash", "-c", shell], capture_output=True, check=False, text=True)
    page = Path("page.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page.endswith("</html>after\n")
    assert ran.stdout.strip().endswith("</html>")


def test_every_sentence_of_the_command_is_there_and_used() -> None:
    sources = "".join(path.read_text("utf-8") for path in DEMO.parent.joinpath("command").glob("*.py"))
    used = set(re.findall(r'(?:message|done|fail)\(\s*(?:[A-Z_]+,\s*)?"([a-z-]+)"', sources))
    messages = MESSAGES.joinpath("en.ftl").read_text("utf-8")
    assert used == set(re.findall(r"^command-([a-z-]+) =", messages, re.MULTILINE))
    around = {*WORDS.values(), *CALLED.values(), "like"}
    assert around == set(re.findall(r"^typer-([a-z-]+) =", messages, re.MULTILINE))


def helps(language: str) -> list[str | None]:
    """The help of the command, of each command in it, and of all that they take."""
    top: Any = with_help(app, ["--help", "--lang", language])
    commands = [top, *top.commands.values()]
    return [
        thing.help for command in commands for thing in (command, *command.get_params(typer.Context(command)))
    ]


def test_every_command_and_all_that_it_takes_has_its_help_in_three_languages() -> None:
    told = {language: helps(language) for language in ("ar", "fr", "en")}
    assert all(all(texts) for texts in told.values()), told
    assert not set(told["en"]) & {*told["fr"], *told["ar"]}, "each in its own language"
    assert not set(told["fr"]) & set(told["ar"])
    for language, texts in told.items():
        source = MESSAGES.joinpath(f"{language}.ftl").read_text("utf-8")
        assert set(re.findall(r"^help-[a-z-]+ = (.+)$", source, re.MULTILINE)) <= set(texts), (
            "none is left over"
        )
    marks = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
    assert not any(marks.search(text or "") for text in told["ar"])


def test_help_comes_in_the_language_asked_for_or_that_of_the_locale_or_in_english(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    of_all = {
        "en": "show Show a view of the dossier.",
        "fr": "show Montrer une vue du dossier.",
        "ar": "show عرض رؤية من الملف.",
    }
    of_show = {
        "en": "--json The answer for programs, as JSON.",
        "fr": "--json La réponse pour des programmes informatiques, en JSON.",
        "ar": "--json الجواب لبرنامج معلوماتي، بصيغة JSON.",
    }

    def says(line: str, *arguments: str) -> None:
        ran = run(*arguments)
        assert (ran.code, ran.error) == (0, ""), arguments
        # How the columns are laid out is Typer's.
        shown = [" ".join(line.split()) for line in ran.out.splitlines()]
        assert line in shown, (arguments, ran.out)

    for language in ("en", "fr", "ar"):
        says(of_all[language], "--lang", language, "--help")
        says(of_all[language], "--help", f"--lang={language}")
        says(of_show[language], "show", "--help", "--lang", language)
        says(of_show[language], "--lang", "en", "show", "--lang", language, "--help")
    for locale, language in (
        ("fr_FR.UTF-8", "fr"),
        ("ar_MA.UTF-8", "ar"),
        ("C", "en"),
        ("es_ES.UTF-8", "en"),
    ):
        monkeypatch.setenv("LANG", locale)
        says(of_all[language])
        says(of_show[language], "show", "--help")


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_list_of_commands_cuts_no_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    commands = {"ar": "الأوامر:", "fr": "Commandes\xa0:", "en": "Commands:"}[language]
    listed = run("--help", "--lang", language).out.partition(commands)[2].splitlines()
    assert len(listed) > 15
    assert [line for line in listed if line.endswith("...")] == []


RECOVER = {
    "ar": ["الاستعمال: infitah recover [OPTIONS] {path} {out}", "ما يُعطى:", "الخيارات:"],
    "fr": ["Utilisation\xa0: infitah recover [OPTIONS] {path} {out}", "Arguments\xa0:", "Options\xa0:"],
}


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_words_around_the_help_are_in_its_language(
    run: Run, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    told = run("recover", "--help", "--lang", language).out
    frame = [line for line in told.splitlines() if line and not line.startswith(" ")]
    assert [line.replace("python -m pytest.infitah", "infitah") for line in frame] == RECOVER[language]
    words = {"ar": ("[ضروري]", "[في غيابه: "), "fr": ("[nécessaire]", "[par défaut\xa0: ")}[language]
    for name in ("show", "new"):
        told = re.sub(r"\n +", " ", run(name, "--help", "--lang", language).out)
        assert all(word in told for word in words), told
        assert not re.search(r"Usage:|Arguments:|Options:|default:|required", told), told
    # English again for who asks next in English.
    assert run("log", "--help", "--lang", "en").out.startswith("Usage: ")


def test_a_wrong_call_is_told_in_the_language_of_the_call(run: Run, larache: Path) -> None:
    given = {
        ("nonsense",): "Il n'y a pas de commande nonsense. — infitah",
        ("shw",): "Il n'y a pas de commande shw. Est-ce 'show' que vous cherchez\xa0? — infitah",
        ("show",): "Il manque path. — infitah show",
        ("show", larache, "--nothing"): "Il n'y a pas d'option --nothing. — infitah show",
        ("log", larache, "--limit", "x"): "Ce qui est donné pour --limit est d'un autre genre. — infitah log",
    }
    for wrong, line in given.items():
        ran = run("--lang=fr", *wrong)
        said = ran.line().replace("python -m pytest.infitah", "infitah").removesuffix(" --help")
        assert (ran.code, said) == (2, line)
