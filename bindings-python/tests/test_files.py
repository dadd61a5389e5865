"""A dossier in its file: what is recorded stands in it, and a file that is none says what it is."""

from __future__ import annotations

import pickle
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import infitah
import pytest
from conftest import Begun
from infitah import Dossier, FileError, JournalError, RefusedError
from infitah.facts import CardReceived, DossierFounded, ProjectRegistered, RemarkNoted, SealsErased


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


def card(said: str) -> CardReceived:
    remarks = [RemarkNoted(topic="solutions", said=said)]
    return CardReceived(
        kind="observation", about="pacto:70", channel="meeting", on="2023-07-25", remarks=remarks
    )


WRITTEN: dict[str, Callable[[Dossier, Path], object]] = {
    "keep": lambda d, path: d.keep(path).close(),
    "save": lambda d, path: path.write_bytes(d.save()),
    "save_to": lambda d, path: d.save_to(path),
    "since": lambda d, path: path.write_bytes(d.since(())),
    "pickle": lambda d, path: path.write_bytes(pickle.dumps(d)),
    "table": lambda d, path: path.write_bytes(d.table("remarks").json()),
    "csv": lambda d, path: d.export(path.with_suffix(".csv"), tables=["remarks"]),
    "zip": lambda d, path: d.export(path.with_suffix(".zip")),
    "xlsx": lambda d, path: d.export(path.with_suffix(".xlsx")),
    "report": lambda d, path: d.report(path, audience="working"),
    "back_up": lambda d, path: d.back_up(path),
}


def all_bytes(folder: Path) -> bytes:
    written = b""
    for path in folder.iterdir():
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                written += b"".join(archive.read(name) for name in archive.namelist())
        else:
            written += path.read_bytes()
    return written


@pytest.mark.parametrize("way", WRITTEN)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_written_out_has_no_words_that_another_erased(
    path: Path, tmp_path: Path, way: str, read_only: bool
) -> None:
    canary = "CANARYWORD"
    with infitah.open(path) as erasing:
        recorded = erasing.record(card(canary))
        with infitah.open(path, read_only=read_only) as since_morning:
            for folder in ("before", "after"):
                (tmp_path / folder).mkdir()
            WRITTEN[way](since_morning, tmp_path / "before" / "written")
            assert canary.encode() in all_bytes(tmp_path / "before")
            erasing.record(SealsErased(entries=[recorded.entry], ground="request"))
            assert any(remark.said is not None for remark in since_morning.remarks()), (
                "views stay as they were"
            )
            WRITTEN[way](since_morning, tmp_path / "after" / "written")
            assert canary.encode() not in all_bytes(tmp_path / "after")


def test_the_tables_of_an_export_are_of_one_history(path: Path, tmp_path: Path) -> None:
    stop = threading.Event()

    def record() -> None:
        with infitah.open(path) as other:
            while not stop.is_set():
                other.record(card("نحتاج حراسا بالليل"))

    recording = threading.Thread(target=record)
    recording.start()
    try:
        with infitah.open(path, read_only=True) as dossier:
            cards = 0
            while cards < 20:
                dossier.export(tmp_path / "tables.zip", tables=["cards", "remarks"])
                with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
                    lines = {name: len(archive.read(name).splitlines()) for name in archive.namelist()}
                cards = next(count for name, count in lines.items() if name.endswith("cards.csv"))
                assert next(count for name, count in lines.items() if name.endswith("remarks.csv")) == cards
    finally:
        stop.set()
        recording.join()


@pytest.mark.skipif(sys.platform == "win32", reason="a folder is locked on other systems")
def test_what_a_killed_program_left_of_a_report_is_removed(path: Path, tmp_path: Path, begun: Begun) -> None:
    code = """if True:
        import infitah, sys
        from infitah import _native
        while True:
            _native.replace(sys.argv[1], bytes(20_000_000))
    """
    report = tmp_path / "report.html"

    def left() -> list[str]:
        return [one.name for one in tmp_path.iterdir() if one not in (path, report)]

    def sweeping() -> list[Callable[[], object]]:
        return [lambda: infitah.open(path).close(), lambda: begun.dossier.report(report)]

    for sweep in sweeping():
        met: list[str] = []
        while not met:
            child = subprocess.Popen([sys.executable, "-c", code, str(report)])
            while not left():
                assert child.poll() is None
                time.sleep(0.001)
            child.send_signal(signal.SIGKILL)
            child.wait()
            met = left()
        assert all(name.endswith(".infitah-part") for name in met)
        sweep()
        assert left() == []


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
