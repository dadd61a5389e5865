"""Whatever is wrong, the answer is one exception that says so, and nothing is changed."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import infitah
import msgspec
import pytest
from conftest import Begun
from infitah import Dossier, FileError, InfitahError, JournalError, RefusedError, _native
from infitah.errors import FaultError, raised
from infitah.facts import (
    AnswerPublished,
    CardReceived,
    Contact,
    Corrected,
    ProjectRegistered,
    RemarkNoted,
    RemarksDecided,
    StageHeld,
    Withdrawn,
)

SECRET = "كلام لا ينشر"

Ask = Callable[[Any], object]
loose: Any = infitah
"""The package without its types, to be called as it should not be."""


class Rumour(msgspec.Struct, frozen=True, tag_field="fact", tag="rumour_heard"):
    said: str


@pytest.mark.parametrize(
    "fact",
    [Rumour("x"), {"fact": "card_received"}, "card_received", b"{}", None, 5, [], RemarkNoted(said="x")],
    ids=repr,
)
def test_what_is_no_fact_is_a_type_error(begun: Begun, fact: Any) -> None:
    before = begun.dossier.receipt()
    for call in (begun.dossier.record, begun.dossier.preview, Dossier.found):
        with pytest.raises(TypeError, match="a fact of infitah"):
            call(fact)
    with pytest.raises(TypeError):
        begun.dossier.record_all([fact])
    assert begun.dossier.receipt() == before


def test_a_missing_member_is_named_when_the_fact_is_built() -> None:
    with pytest.raises(TypeError, match="channel"):
        CardReceived(kind="idea", on="2023-07-25")  # pyright: ignore[reportCallIssue]


def remark(**members: Any) -> RemarkNoted:
    return RemarkNoted(**{"said": "x", **members})


def idea(**members: Any) -> CardReceived:
    given: dict[str, Any] = {"kind": "idea", "channel": "paper", "on": "2023-07-25", "remarks": [remark()]}
    return CardReceived(**{**given, **members})


def decided(**members: Any) -> RemarksDecided:
    given: dict[str, Any] = {"outcome": "accepted", "remarks": ["remark-0000000000000000"]}
    given |= {"by": "body:committee", "on": "2023-09-04", **members}
    return RemarksDecided(**given)


@pytest.mark.parametrize(
    ("fact", "code", "field"),
    [
        (idea(on="دورة أكتوبر"), "date.no_year", "on"),
        (idea(on="31 يونيو 2023"), "date.no_such_day", "on"),
        (idea(on="قريبا"), "date.unreadable", "on"),
        (idea(on="113.14"), "date.not_a_date", "on"),
        (idea(on=5), "fact.field.invalid", "on"),
        (idea(on=["2023-07-25"]), "fact.field.invalid", "on"),
        (idea(kind={"a": "b"}), "fact.field.invalid", "kind"),
        (idea(channel=""), "label.empty", "channel"),
        (idea(channel="x" * 61), "label.too_long", "channel"),
        (idea(remarks=[]), "card.no_remarks", "remarks"),
        (idea(remarks=[remark(said=7)]), "fact.field.invalid", "remarks[0].said"),
        (idea(remarks="x"), "fact.field.invalid", "remarks"),
        (idea(about="pacto:99"), "reference.unknown", "about"),
        (idea(about="project-0000000000000000"), "thing.unknown", "about"),
        (idea(about="the gardens"), "id.malformed", "about"),
        (idea(about="body:committee"), "thing.other_kind", "about"),
        (decided(), "thing.unknown", "remarks[0]"),
        (decided(outcome="postponed"), "fact.field.invalid", "outcome"),
        (ProjectRegistered(), "fact.field.missing", "title"),
        (Withdrawn(entry="0" * 64), "entry.unknown", "entry"),
        (Withdrawn(entry="x"), "entry.unknown", "entry"),
        (AnswerPublished(decision="", on="2023-09-04"), "id.malformed", "decision"),
        (StageHeld(stage="pacto:70", on="2023-09-04"), "thing.other_kind", "stage"),
    ],
    ids=repr,
)
def test_a_wrong_fact_is_refused_by_code_and_member(begun: Begun, fact: Any, code: str, field: str) -> None:
    before = begun.dossier.save()
    for call in (begun.dossier.record, begun.dossier.preview):
        with pytest.raises(RefusedError) as refused:
            call(fact)
        assert (refused.value.code, refused.value.field) == (code, field)
    assert begun.dossier.save() == before


def test_what_made_no_thing_names_none(begun: Begun) -> None:
    nothing = begun.dossier.record(Withdrawn(entry=begun.card.entry))
    assert nothing.id is None
    with pytest.raises(RefusedError) as refused:
        begun.dossier.project_sheet(nothing)
    assert refused.value.code in infitah.codes.ALL
    with pytest.raises(RefusedError) as refused:
        begun.dossier.record(idea(about=nothing))
    assert (refused.value.code, refused.value.field) == ("id.malformed", "about")


def test_a_correction_that_is_no_fact_is_refused(begun: Begun) -> None:
    wrong: Any = Rumour(SECRET)
    with pytest.raises(RefusedError) as refused:
        begun.dossier.record(Corrected(entry=begun.card.entry, with_=wrong))
    assert refused.value.code == "fact.unknown" or refused.value.field == "with"


@pytest.mark.parametrize("value", [object(), {1, 2}.__iter__(), 2**70, "\ud800" + SECRET])
def test_what_json_cannot_hold_is_refused(begun: Begun, value: Any) -> None:
    with pytest.raises((TypeError, ValueError, RefusedError)) as refused:
        begun.dossier.record(idea(remarks=[remark(said=value)]))
    assert SECRET not in "".join(traceback.format_exception(refused.value))
    assert SECRET not in repr(refused.value)


@pytest.mark.parametrize(
    "fact",
    [
        idea(remarks=[remark(said=[SECRET])]),
        idea(remarks=[remark(said={SECRET: SECRET})]),
        idea(contact=SECRET),
        idea(contact=Contact(phone=[SECRET])),  # pyright: ignore[reportArgumentType]
        decided(reason={"sealed": SECRET}),
        decided(outcome=SECRET),
        ProjectRegistered(title={"ar": [SECRET]}),  # pyright: ignore[reportArgumentType]
        ProjectRegistered(title={"no tag": SECRET}),
    ],
)
def test_sealed_words_are_in_no_refusal(begun: Begun, fact: Any) -> None:
    with pytest.raises(InfitahError) as refused:
        begun.dossier.record(fact)
    error = refused.value
    said = [str(error), repr(error), *error.details.values(), *map(error.say, ("ar", "fr", "en"))]
    assert not any(SECRET in text for text in said)


WRONG_QUESTIONS: list[tuple[Ask, str]] = [
    (lambda d: d.project_sheet("pacto:99"), "view.unknown_thing"),
    (lambda d: d.project_sheet("project-0000000000000000"), "view.unknown_thing"),
    (lambda d: d.trace("remark-0000000000000000"), "view.unknown_thing"),
    (lambda d: d.committee("body:committee", day="yesterday"), "date.unreadable"),
    (lambda d: d.roadmap(known=["0" * 64]), "known.unknown_head"),
]


@pytest.mark.parametrize(("ask", "code"), WRONG_QUESTIONS)
def test_a_wrong_question_is_refused(begun: Begun, ask: Ask, code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        ask(begun.dossier)
    assert refused.value.code == code


WRONG_TYPES: list[Ask] = [
    lambda d: d.roadmap(day=5),
    lambda d: d.roadmap(known="0" * 64),
    lambda d: d.roadmap(known=[5]),
    lambda d: d.project_sheet(5),
    lambda d: d.trace_section("pacto:70", None),
    lambda d: d.roadmap("2023-07-25"),
    lambda d: d.merge(5),
    lambda d: d.since("x"),
    lambda _: loose.verify(None),
    lambda _: loose.read(5),
    lambda _: loose.read_date(date(2023, 7, 25)),
    lambda _: loose.normal_number(70),
]


@pytest.mark.parametrize("ask", WRONG_TYPES)
def test_a_wrong_type_is_a_type_error(begun: Begun, ask: Ask) -> None:
    with pytest.raises(TypeError):
        ask(begun.dossier)


@pytest.mark.parametrize(
    "junk", [b"", b"\n", b"PK\x03\x04", b"{}", b"\xff\xfe" * 40, "ملف".encode(), b"[]\n" * 9]
)
def test_bytes_that_are_no_journal(begun: Begun, junk: bytes) -> None:
    for call in (Dossier.open, Dossier.recover, begun.dossier.merge, infitah.verify, infitah.read):
        with pytest.raises(JournalError) as refused:
            call(junk)
        assert refused.value.code.startswith("journal.")


def test_another_dossier_is_not_merged(begun: Begun) -> None:
    stranger = Dossier.found(
        infitah.facts.DossierFounded(
            collectivity=infitah.facts.Collectivity(kind="commune", names="أخرى"), language="ar"
        )
    )
    with pytest.raises(JournalError) as refused:
        begun.dossier.merge(stranger.save())
    assert refused.value.code == "journal.other_dossier"


def test_every_flipped_byte_is_found(begun: Begun) -> None:
    journal = begun.dossier.save()
    receipt = begun.dossier.receipt()
    for position in range(0, len(journal), 11):
        bad = bytearray(journal)
        bad[position] ^= 0x04
        with pytest.raises(JournalError):
            Dossier.open(bad)
        with suppress(JournalError):
            assert not infitah.verify(bad, receipt).sound, position


def test_what_is_whole_is_recovered(begun: Begun) -> None:
    lines = begun.dossier.save().splitlines(keepends=True)
    bad = b"".join([*lines[:-1], lines[-1].replace(b"0", b"1")])
    with pytest.raises(JournalError) as refused:
        Dossier.open(bad)
    assert refused.value.code == "journal.damaged"
    assert refused.value.details["line"] == str(len(lines))
    recovered, damaged = Dossier.recover(bad)
    assert [line.line for line in damaged] == [len(lines)]
    assert recovered.merge(begun.dossier.save()).damaged == ()
    assert recovered.receipt() == begun.dossier.receipt()


@pytest.mark.parametrize("receipt", [["x"], ["0" * 63], ["G" * 64]])
def test_a_receipt_that_is_none(begun: Begun, receipt: list[str]) -> None:
    with pytest.raises(JournalError) as refused:
        begun.dossier.verify(receipt)
    assert refused.value.code == "receipt.malformed"
    with pytest.raises(JournalError) as refused:
        infitah.verify(begun.dossier.save(), receipt)
    assert refused.value.code == "receipt.malformed"


def test_every_code_has_a_sentence_in_every_language() -> None:
    assert list(infitah.codes.ALL) == _native.codes()
    for code in infitah.codes.ALL:
        error = raised(code, "on", {"value": "x", "expected": "y"}, "…")
        sentences = {error.say(language) for language in ("ar", "fr", "en")}
        assert len(sentences) == 3, code
        assert not any("⟦" in sentence for sentence in sentences), code
    with pytest.raises(RefusedError):
        raised("date.no_year", "on", {}, "…").say("not a tag")


@pytest.mark.parametrize("code", ["date.no_year", "journal.damaged", "internal.fault"])
def test_an_exception_survives_pickling(code: str) -> None:
    error = raised(code, "on", {"value": "x"}, "words")
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error)
    assert (twin.code, twin.field, twin.details, str(twin)) == (code, "on", {"value": "x"}, str(error))


def test_the_family() -> None:
    assert {raised(code, None, {}, "").__class__ for code in infitah.codes.ALL} == {
        RefusedError,
        JournalError,
        FileError,
    }
    assert isinstance(raised("internal.fault", None, {}, ""), FaultError)
    assert issubclass(FaultError, InfitahError)
    assert issubclass(InfitahError, Exception)
    assert isinstance(raised("internal.fault", None, {}, "").say("ar"), str)
