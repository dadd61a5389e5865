"""The views as an analyst asks for them: filters, pages, figures, audiences, and what they print."""

from __future__ import annotations

import pydoc
from datetime import date

import infitah
import pytest
from conftest import Begun
from infitah import Dossier
from infitah.facts import (
    CardReceived,
    Contact,
    DossierFounded,
    IndicatorDefined,
    MeasurementTaken,
    RemarkNoted,
    RemarksDecided,
    RemarksExamined,
    RemarksGrouped,
    RemarksPresented,
    TargetSet,
)
from infitah.lists import Channel, IndicatorKind, Topic
from infitah.views import Answer, Recorded


@pytest.fixture
def worked(begun: Begun) -> Begun:
    """As begun, with seven cards from paper; the first remark was presented, examined and decided."""
    d, first = begun.dossier, begun.card.remarks
    d.record_all(
        CardReceived(
            kind="observation",
            about="pacto:70",
            channel=Channel.PAPER,
            numbers=[f"paper:{number}"],
            contact=Contact(phone="0612345678"),
            on=date(2023, 7, 26),
            remarks=[RemarkNoted(topic=Topic.PROBLEM, said=f"ملاحظة رقم {number}")],
        )
        for number in range(1, 8)
    )
    d.record(RemarksPresented(remarks=first, on="1 غشت 2023"))
    d.record(RemarksExamined(remarks=first, by=begun.committee, on="2 غشت 2023"))
    d.record(
        RemarksDecided(
            outcome="accepted", remarks=first, by=begun.committee, reason="طلب متكرر", on=date(2023, 9, 4)
        )
    )
    return begun


def test_remarks_are_filtered_by_any_member(worked: Begun) -> None:
    d, (decided,) = worked.dossier, worked.card.remarks
    assert d.remarks().total == 8
    assert [remark.id for remark in d.remarks(project="pacto:70", state="decided").remarks] == [decided]
    assert d.remarks(project="pacto:70", state="examined").total == 0
    assert d.remarks(project="pacto:70", state="examined", day="2023-08-15").total == 1
    assert d.remarks(topic=Topic.PROBLEM, channel=Channel.PAPER).total == 7
    (third,) = d.remarks(number="٣").remarks
    assert (third.said and third.said.text, third.numbers) == ("ملاحظة رقم 3", ("paper:3",))
    with pytest.raises(infitah.RefusedError) as refused:
        d.remarks(project="pacto:99")
    assert (refused.value.code, refused.value.field) == ("view.unknown_thing", "project")


def test_what_recording_gave_stands_for_a_thing_in_a_filter(worked: Begun) -> None:
    d = worked.dossier
    group = d.record(RemarksGrouped(title="الحراسة", remarks=worked.card.remarks, on="10 شتنبر 2023"))
    assert isinstance(group, Recorded)
    assert d.remarks(project=worked.gardens, group=group).total == 1
    assert d.remarks(project=worked.gardens) == d.remarks(project="pacto:70")
    assert d.cards(group=group).cards[0].id == worked.card.id
    after_card = d.cards(after=worked.card)
    assert worked.card.id not in {card.id for card in after_card.cards}
    with pytest.raises(TypeError):
        d.remarks(project=70)  # pyright: ignore[reportArgumentType]


def test_pages_hold_every_remark_once(worked: Begun) -> None:
    d = worked.dossier
    page = d.remarks(limit=3)
    found = [remark.id for remark in page.remarks]
    while page.next is not None:
        page = d.remarks(limit=3, after=page.next)
        assert 0 < len(page.remarks) <= 3
        found += [remark.id for remark in page.remarks]
    assert len(found) == page.total == len(set(found)) == 8
    assert found == [remark.id for remark in d.remarks().remarks]


def test_coverage_counts_and_says_its_shares(worked: Begun) -> None:
    coverage = worked.dossier.answer_coverage()
    overall = coverage.overall
    assert (overall.received, overall.presented, overall.examined, overall.decided) == (8, 1, 1, 1)
    assert overall.decided_share is not None
    assert (overall.decided_share.numerator, overall.decided_share.denominator) == (1, 8)
    assert overall.decided_share.value == "0.125"
    assert {row.key: row.coverage.received for row in coverage.by_channel} == {"paper": 7, "meeting": 1}
    assert worked.dossier.answer_coverage(day="2023-07-25").overall.received == 1


def test_indicators_show_targets_measurements_and_progress(worked: Begun) -> None:
    d = worked.dossier
    indicator = d.record(
        IndicatorDefined(
            subject=worked.gardens,
            kind=IndicatorKind.FOLLOW_UP,
            title={"ar": "عدد الحراس", "fr": "Nombre de gardiens"},
            baseline="2",
            baseline_on="2023",
            direction="increase",
        )
    )
    d.record(TargetSet(indicator=indicator, period="2024", value="10"))
    d.record(
        MeasurementTaken(
            indicator=indicator, period="2024", outcome="measured", value="6", on=date(2025, 1, 10)
        )
    )
    (shown,) = d.indicators(subject=worked.gardens).indicators
    assert (shown.id, shown.baseline, shown.title["fr"]) == (indicator.id, "2", "Nombre de gardiens")
    assert [target.target for target in shown.targets] == ["10"]
    assert [measured.value for measured in shown.measurements] == ["6"]
    (target,) = shown.targets
    assert target.progress is not None
    assert (target.progress.value, target.progress.quotient) == ("6", "0.5")
    assert d.indicators(kind=IndicatorKind.IMPACT).total == 0
    assert d.indicators().indicators == (shown,)


def test_an_answer_for_everybody_holds_no_contact(worked: Begun) -> None:
    d = worked.dossier
    working, public = d.cards(number="paper:1"), d.cards(number="paper:1", audience="public")
    assert working.cards[0].contact is not None
    assert working.cards[0].contact.phone == "0612345678"
    assert "0612345678" not in repr(public)
    assert public.cards[0].pseudonym is None

    # Stable inside one publication, not to be linked with another.
    keyed = d.cards(channel=Channel.PAPER, pseudonym_key="the key of the report of 2024", audience="public")
    other = d.cards(channel=Channel.PAPER, pseudonym_key="the key of the report of 2025", audience="public")
    pseudonyms = [{card.pseudonym for card in cards.cards} for cards in (keyed, other)]
    assert [len(one) for one in pseudonyms] == [1, 1]
    assert None not in pseudonyms[0]
    assert pseudonyms[0].isdisjoint(pseudonyms[1])
    assert "0612345678" not in repr(keyed)


def views(d: Dossier, remark: str) -> list[Answer]:
    """Every question that a dossier without a frozen version answers."""
    return [
        d.programme(), d.roadmap(), d.committee("body:committee"), d.participation(), d.projects(),
        d.project_sheet("pacto:70"), d.cards(), d.remarks(), d.remark_groups(), d.answer_coverage(),
        d.trace(remark), d.council_sessions(), d.indicators(), d.publications(), d.duties(), d.conflicts(),
    ]  # fmt: skip


def test_every_view_prints_itself(worked: Begun, capsys: pytest.CaptureFixture[str]) -> None:
    for view in views(worked.dossier, worked.card.remarks[0]):
        print(view)
        assert capsys.readouterr().out == f"{view.in_language('ar')}\n"
        assert view.in_language("fr").strip()
        assert view.in_language("fr") != view.in_language("en")
        assert hash(view) == hash(
            type(view)(**{name: getattr(view, name) for name in view.__struct_fields__})
        )
    with pytest.raises(infitah.RefusedError):
        worked.dossier.duties().in_language("a language")


def test_a_dossier_starts_from_a_framework(founding: DossierFounded) -> None:
    pacto = infitah.framework("pacto")
    assert pacto.id == "pacto"
    d = Dossier.found(founding, framework="pacto")
    stages = d.roadmap().stages
    assert len(stages) > 1
    assert all(stage.planned is None for stage in stages)
    assert d.programme().id == d.programme_id
    with pytest.raises(infitah.RefusedError):
        infitah.framework("no framework")


def test_help_says_what_a_filter_takes() -> None:
    told = pydoc.plain(pydoc.render_doc(Dossier.remarks))
    for words in (
        "الملاحظات",
        "Args:",
        "project: About this project",
        "after: The page after",
        "RefusedError",
    ):
        assert words in told
    assert "day: The day" in told
