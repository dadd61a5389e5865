"""A dossier in its file: what is recorded stands in it, and a file that is none says what it is."""

from __future__ import annotations

import pickle
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import infitah
import pytest
from conftest import Begun
from infitah import Dossier, FileError, JournalError, RefusedError
from infitah.facts import DossierFounded, ProjectRegistered


@pytest.fixture
def path(tmp_path: Path, founding: DossierFounded) -> Path:
    path = tmp_path / "العرائش.infitah"
    with Dossier.create(path, founding, framework="pacto") as dossier:
        dossier.record(ProjectRegistered(title="المحافظة على الحدائق", references=["pacto:70"]))
        assert dossier.path == path
    return path


def test_what_is_recorded_is_in_the_file(path: Path) -> None:
    with infitah.open(path) as dossier:
        assert [dict(project.title) for project in dossier.projects().projects] == [
            {"ar": "المحافظة على الحدائق"}
        ]
        dossier.record(ProjectRegistered(title="الإنارة"))
        # Another program reads it while it is open here.
        code = "import infitah, sys; print(len(infitah.open(sys.argv[1]).projects().projects))"
        seen = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=True)
        assert seen.stdout.strip() == b"2"
    with pytest.raises(ValueError, match="closed"):
        dossier.projects()


def test_two_that_have_it_open_see_each_other(path: Path) -> None:
    with infitah.open(path) as one, infitah.open(path) as other:
        one.record(ProjectRegistered(title="الإنارة"))
        assert len(other.projects().projects) == 1
        merged = other.refresh()
        assert merged is not None
        assert len(other.projects().projects) == 2
        assert other.refresh() is None
        other.record(ProjectRegistered(title="الطرق"))
        one.record(ProjectRegistered(title="المكتبة"))
        assert len(one.projects().projects) == 4


def test_the_tables_are_there_for_sql(path: Path) -> None:
    with sqlite3.connect(path) as database:
        assert database.execute("select title_ar from projects").fetchall() == [("المحافظة على الحدائق",)]


def test_its_language_is_that_of_answers_reports_and_refusals(path: Path) -> None:
    with infitah.open(path, lang="fr") as dossier:
        assert str(dossier.roadmap()) == dossier.roadmap().in_language("fr")
        assert str(dossier.roadmap()) != dossier.roadmap().in_language("ar")
        assert '<html lang="fr"' in dossier.page()
        with pytest.raises(RefusedError) as refused:
            dossier.remarks(project="rien")
        assert str(refused.value) == refused.value.say("fr")
        copy = pickle.loads(pickle.dumps(dossier))
        assert str(copy.roadmap()) == str(dossier.roadmap())
    with pytest.raises(FileError) as missing:
        infitah.open(path.with_name("rien.infitah"), lang="fr")
    assert str(missing.value) == missing.value.say("fr")
    with pytest.raises(RefusedError) as malformed:
        infitah.open(path, lang="not a tag")
    assert malformed.value.code == "language.malformed"


def test_the_report_is_a_page(path: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    with infitah.open(path) as dossier:
        dossier.report(page, audience="working", day="2023-07-25")
        assert page.read_text(encoding="utf-8") == dossier.page(audience="working", day="2023-07-25")
        assert '<html lang="ar" dir="rtl"' in page.read_text(encoding="utf-8")


def test_a_back_up_and_a_journal_hold_the_same(path: Path, tmp_path: Path, begun: Begun) -> None:
    copy = tmp_path / "copy.infitah"
    with infitah.open(path) as dossier:
        dossier.back_up(copy)
        journal = dossier.save()
        with pytest.raises(FileError) as there:
            dossier.back_up(copy)
        assert there.value.code == "store.exists"
    with infitah.open(copy) as again, Dossier.open(journal).keep(tmp_path / "kept.infitah") as kept:
        assert again.save() == kept.save() == journal
        assert kept.path == tmp_path / "kept.infitah"
    assert begun.dossier.path is None
    assert begun.dossier.refresh() is None


def test_copies_are_merged_whatever_they_lie_in(path: Path, tmp_path: Path) -> None:
    tablet = tmp_path / "tablet.infitah"
    shutil.copy(path, tablet)
    with infitah.open(tablet) as dossier:
        dossier.record(ProjectRegistered(title="الإنارة"))
        dossier.save_to(tmp_path / "tablet.jsonl")
    with infitah.open(path) as dossier:
        assert dossier.merge(tablet).added == 1
        assert dossier.merge(tmp_path / "tablet.jsonl").added == 0
        assert dossier.merge(infitah.open(tablet)).added == 0
        with pytest.raises(JournalError):
            dossier.merge(b"nothing")


def test_a_file_that_can_only_be_read_refuses_to_record(path: Path) -> None:
    with infitah.open(path, read_only=True) as dossier:
        assert not dossier.writable
        with pytest.raises(FileError) as refused:
            dossier.record(ProjectRegistered(title="الإنارة"))
        assert refused.value.code == "store.read_only"


def test_what_is_no_dossier_says_what_it_is(path: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "text").write_text("just a text, and long enough to be looked at " * 20, encoding="utf-8")
    (tmp_path / "cut").write_bytes(path.read_bytes()[:5000])
    with infitah.open(path) as dossier:
        dossier.save_to(tmp_path / "journal")
    codes = {
        "nothing": "store.missing",
        ".": "store.folder",
        "empty": "store.empty",
        "text": "store.unrecognised",
        "cut": "store.damaged",
        "journal": "store.journal",
    }
    for name, code in codes.items():
        with pytest.raises(FileError) as refused:
            infitah.open(tmp_path / name)
        assert refused.value.code == code
        assert len(str(refused.value).splitlines()) == 1


def test_what_is_left_of_a_damaged_file_is_saved(path: Path, tmp_path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("update journal_entries set line = 'x' || line where arrival = 3")
    with pytest.raises(FileError):
        infitah.open(path)
    dossier, damaged = Dossier.recover(path)
    assert len(damaged) == 1
    with dossier.keep(tmp_path / "saved.infitah") as saved:
        assert saved.verify().entries == dossier.verify().entries
