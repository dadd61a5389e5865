from __future__ import annotations

import copy
import errno
import os
import pickle
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import infitah
import pytest
from conftest import Begun
from infitah import Dossier
from infitah.facts import (
    CardReceived,
    DossierFounded,
    ProjectRegistered,
    RemarkNoted,
    RemarksDecided,
    SectionRevised,
    StageHeld,
    StagePlanned,
)
from infitah.lists import Channel, StageKind, Topic


def test_a_remark_is_followed_to_the_words_and_back(begun: Begun) -> None:
    d = begun.dossier
    yes = d.record(
        RemarksDecided(
            outcome="accepted",
            remarks=begun.card.remarks,
            by=begun.committee,
            reason="طلب متكرر",
            on=date(2023, 9, 4),
        )
    )
    d.record(
        SectionRevised(
            subject=begun.gardens,
            section="solutions",
            text="صيانة الحدائق وحراستها ليلا.",
            because=[yes],
            on="4 شتنبر 2023",
        )
    )

    trace = d.trace(begun.card.remarks[0])
    assert trace.about == begun.gardens.id
    assert trace.said is not None
    assert trace.said.text == "نحتاج حراسا بالليل"
    assert [decision.outcome for decision in trace.decisions] == ["accepted"]
    assert [change.section for change in trace.changes] == ["solutions"]

    section = d.trace_section("pacto:70", "solutions")
    assert "".join(passage.text for passage in section.passages) == section.text.text
    remarks = {r.remark for p in section.passages for cause in p.because for r in cause.remarks}
    assert remarks == set(begun.card.remarks)


def test_both_clocks_are_asked(begun: Begun) -> None:
    d = begun.dossier
    before = d.receipt()
    stage = d.record(StagePlanned(kind=StageKind.CITIZEN_MEETING, title="لقاء", planned="أكتوبر 2023"))
    d.record(StageHeld(stage=stage, on="12 أكتوبر 2023"))

    assert d.roadmap(known=before).stages == ()
    assert d.roadmap(known=before.heads).stages == ()
    assert [s.held for s in d.roadmap(known=[stage]).stages] == [None]
    assert [s.status for s in d.roadmap(day=date(2023, 7, 25)).stages] == ["planned"]
    assert d.roadmap(day="2023-07-25") == d.roadmap(day=date(2023, 7, 25))
    assert [s.status for s in d.roadmap(day="2023-12-01").stages] == ["done"]
    assert d.roadmap(day="2023-07-25").day == "2023-07-25"


@pytest.mark.parametrize("name", ["recorded", "id", "reference"])
def test_a_thing_is_named_in_three_ways(begun: Begun, name: str) -> None:
    gardens = {"recorded": begun.gardens, "id": begun.gardens.id or "", "reference": "pacto:70"}[name]
    assert begun.dossier.project_sheet(gardens).id == begun.gardens.id
    begun.dossier.record(
        CardReceived(
            kind="observation",
            about=gardens,
            channel=Channel.PAPER,
            on="2023-07-26",
            remarks=[RemarkNoted(topic=Topic.PROBLEM, said="x")],
        )
    )
    assert begun.dossier.project_sheet(gardens).cards == 2


def test_the_other_views_answer(begun: Begun) -> None:
    d = begun.dossier
    assert [line.references for line in d.projects().projects] == [("pacto:70",)]
    assert d.committee(begun.committee).name == {"ar": "لجنة التتبع"}
    assert d.conflicts().fields == ()


def test_preview_changes_nothing(begun: Begun) -> None:
    before = begun.dossier.receipt()
    fact = ProjectRegistered(project="pacto:70", title="الحدائق", on="2024-01-01")
    assert [replaced.field for replaced in begun.dossier.preview(fact).replaces] == ["title:ar"]
    assert begun.dossier.receipt() == before


def test_record_all_records_all_or_nothing(begun: Begun) -> None:
    before = begun.dossier.receipt()
    good = ProjectRegistered(title="الإنارة", references=["pacto:71"])
    with pytest.raises(infitah.RefusedError) as refused:
        begun.dossier.record_all([good, ProjectRegistered(title="y", on="2023-02-30")])
    assert refused.value.details["fact"] == "1"
    assert begun.dossier.receipt() == before

    card = CardReceived(
        kind="observation",
        about="pacto:71",
        channel="form",
        on="2024-01-02",
        remarks=[RemarkNoted(topic="problem", said="x")],
    )
    project, answer = begun.dossier.record_all(iter([good, card]))
    assert begun.dossier.trace(answer.remarks[0]).about == project.id


def test_what_the_dossier_is(begun: Begun) -> None:
    d = begun.dossier
    assert d.language == "ar"
    assert d.programme_id.startswith("programme-")
    assert d.collectivity == infitah.derived_id("collectivity", "", "commune", "1501")
    assert d.programme_id in repr(d)


def test_a_device_goes_on_under_its_label_unless_the_file_was_copied(begun: Begun) -> None:
    device = begun.dossier.device
    again = Dossier.open(begun.dossier.save())
    assert again.device.replica != device.replica
    assert again.continue_as(device)
    assert again.device == device

    again.record(StagePlanned(kind="training", title="تكوين"))
    late = Dossier.open(again.save())
    assert not late.continue_as(device)
    assert late.device.replica != device.replica
    with pytest.raises(TypeError):
        late.continue_as("x")  # pyright: ignore[reportArgumentType]


def test_a_file_is_replaced_whole(begun: Begun, tmp_path: Path) -> None:
    path = tmp_path / "larache.jsonl"
    begun.dossier.save_to(path)
    assert path.read_bytes() == begun.dossier.save()
    assert infitah.read(str(path)).receipt() == infitah.read(path).receipt() == begun.dossier.receipt()

    path.chmod(0o640)
    begun.dossier.save_to(path, public=True)
    assert path.read_bytes() == begun.dossier.save_public()
    assert path.stat().st_mode & 0o777 == 0o640

    with pytest.raises(FileNotFoundError) as nowhere:
        begun.dossier.save_to(tmp_path / "nowhere" / "larache.jsonl")
    assert nowhere.value.filename == str(tmp_path / "nowhere" / "larache.jsonl")
    assert nowhere.value.strerror == os.strerror(nowhere.value.errno or 0)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_where_there_is_no_room_a_file_stays_as_it_was(begun: Begun, tmp_path: Path) -> None:
    path = tmp_path / "larache.jsonl"
    begun.dossier.save_to(path)
    # No file of the child may grow beyond so many bytes.
    code = """if True:
        import infitah, pathlib, resource, signal, sys
        dossier = infitah.read(sys.argv[1])
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))
        try:
            dossier.save_to(sys.argv[1], public=True)
        except OSError as error:
            print(error.errno, pathlib.Path(error.filename).name)
    """
    said = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert said.stdout.split() == [str(errno.EFBIG), path.name]
    assert path.read_bytes() == begun.dossier.save()
    assert list(tmp_path.iterdir()) == [path]


def test_a_closed_dossier_says_so(begun: Begun) -> None:
    with infitah.read(begun.dossier.save()) as d:
        assert d.receipt() == begun.dossier.receipt()
    with pytest.raises(ValueError, match="closed"):
        d.save()
    assert "closed" in repr(d)


def test_a_pickled_dossier_is_another_device(begun: Begun) -> None:
    for twin in (pickle.loads(pickle.dumps(begun.dossier)), copy.copy(begun.dossier)):
        assert twin.receipt() == begun.dossier.receipt()
        assert twin.device.replica != begun.dossier.device.replica


def test_a_dossier_is_not_made_from_nothing() -> None:
    with pytest.raises(TypeError, match=r"Dossier\.found"):
        Dossier()


def test_a_moment_is_no_day(begun: Begun) -> None:
    with pytest.raises(TypeError, match="moment"):
        begun.dossier.roadmap(day=datetime(2023, 7, 25, 10, 0))


def test_numbers_and_dates_need_no_dossier(founding: DossierFounded) -> None:
    assert infitah.normal_number(" ٠٧٠") == "70"
    week = infitah.read_date("12 إلى 19 يونيو 2023")
    assert (week.edtf, week.first, week.last) == ("2023-06-12/2023-06-19", "2023-06-12", "2023-06-19")
    assert week.written == "12 إلى 19 يونيو 2023"
    assert infitah.read_date("2023-10").written is None
    assert infitah.print_date(week, "fr") == "du 12 au 19 juin 2023"
    assert infitah.print_date(date(2023, 7, 25), "ar") == "25 يوليوز 2023"
    assert infitah.print_date("octobre 2023", "en") == "October 2023"
    gardens = Dossier.found(founding)
    recorded = gardens.record(
        CardReceived(
            kind="idea",
            numbers=["paper:17"],
            channel="paper",
            on="2023-07-25",
            remarks=[RemarkNoted(said="x")],
        )
    )
    assert recorded.id == infitah.derived_id("card", gardens.collectivity, "paper", "017")
