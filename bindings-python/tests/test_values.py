from __future__ import annotations

import copy
import io
import pickle
from typing import Any, NoReturn, get_args

import msgspec
import pytest
import rich.console
from conftest import Begun
from infitah import facts, views
from infitah.facts import CardReceived, Fact, ProjectRegistered, RemarkNoted
from infitah.lists import Outcome


def card() -> CardReceived:
    return CardReceived(
        kind="idea", channel="form", on="2023-07-25", remarks=(RemarkNoted(said="x", topic="problem"),)
    )


def test_facts_are_frozen_equal_hashable_and_pickle() -> None:
    one, other = card(), card()
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, other, ProjectRegistered(title="x")}) == 2
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == one
    assert "problem" in repr(one)
    with pytest.raises(AttributeError):
        one.on = "2024"  # pyright: ignore[reportAttributeAccessIssue]


def test_views_are_frozen_equal_hashable_and_pickle(begun: Begun) -> None:
    d = begun.dossier
    answers: list[Any] = [begun.card, d.receipt(), d.verify(), d.trace(begun.card.remarks[0]), d.projects()]
    for view in answers:
        assert pickle.loads(pickle.dumps(view)) == view
        assert msgspec.convert(msgspec.to_builtins(view), view.__class__) == view
        with pytest.raises(AttributeError):
            view.entry = "x"
    assert hash(begun.card) == hash(pickle.loads(pickle.dumps(begun.card)))


def test_every_fact_says_its_name() -> None:
    names = [msgspec.json.decode(msgspec.json.encode(card()))["fact"]]
    assert names == ["card_received"]
    kinds: tuple[Any, ...] = get_args(Fact)
    tags = [kind.__struct_config__.tag for kind in kinds]
    assert len(set(tags)) == len(kinds)


def test_everything_is_documented() -> None:
    for module in (facts, views):
        for name in module.__all__:
            thing = getattr(module, name)
            if isinstance(thing, type):
                assert thing.__doc__, name


def never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


def word(outcome: Outcome) -> str:
    """Compiles under pyright only while no member of the list is forgotten."""
    match outcome:
        case "accepted" | "partly_accepted":
            return "نعم"
        case "rejected" | "out_of_scope":
            return "لا"
        case "merged" | "deferred":
            return "لاحقا"
        case _:
            never(outcome)


def about(fact: Fact) -> str:
    """Facts narrow under pyright; that none is forgotten is held by the generated parity test."""
    match fact:
        case facts.CardReceived(kind=kind, remarks=remarks):
            return f"{kind}: {len(remarks)}"
        case facts.ProjectRegistered() | facts.SectionRevised():
            return "project"
        case facts.DossierFounded() | facts.VersionFrozen() | facts.VoteTaken():
            return "programme"
        case facts.BodyCreated() | facts.MemberJoined():
            return "body"
        case facts.StagePlanned() | facts.StageHeld():
            return "stage"
        case facts.RemarksDecided(outcome=outcome):
            return word(outcome)
        case facts.AnswerPublished():
            return "answer"
        case facts.ThingsMerged() | facts.Corrected() | facts.Withdrawn() | facts.SealsErased():
            return "history"
        case _:
            return "another"


def test_facts_match() -> None:
    assert about(card()) == "idea: 1"
    assert about(facts.RemarksDecided(outcome="deferred", remarks=["x"], by="y", on="2023")) == "لاحقا"


def wrong_in_every_line() -> None:
    """Never called: pyright refuses each of these, and says so if it stops refusing one."""
    CardReceived(kind="idea", channel="form", on=5, remarks=[])  # pyright: ignore[reportArgumentType]
    CardReceived(kind="idea", channel="form")  # pyright: ignore[reportCallIssue]
    facts.RemarksDecided(outcome="maybe", remarks=[], by="x", on="y")  # pyright: ignore[reportArgumentType]
    facts.Withdrawn(entri="x")  # pyright: ignore[reportCallIssue]


def test_an_answer_is_the_list_that_it_holds(begun: Begun) -> None:
    remarks = begun.dossier.remarks()
    assert len(remarks) == len(remarks.remarks) == 1
    assert remarks[0] is remarks.remarks[0]
    assert remarks[-1:] == remarks.remarks
    assert list(remarks) == [*remarks.remarks]
    assert not begun.dossier.remarks(number="999")
    with pytest.raises(IndexError):
        _ = remarks[1]


def test_a_notebook_shows_an_answer_from_its_side_and_nothing_that_a_card_smuggles_in(begun: Begun) -> None:
    d = begun.dossier
    smuggled = "<img src=x> ![a](http://example.org/p.png) [b](http://example.org) *c* [bold]d[/bold]"
    d.record(CardReceived(kind="idea", on="2023-07-26", channel="form", remarks=[RemarkNoted(said=smuggled)]))
    (remark,) = d.remarks(channel="form")
    trace: Any = d.trace(remark.id)
    html = trace._repr_html_()
    assert html.startswith('<div lang="ar" dir="rtl"')
    assert "<h1>" in html
    assert "<img" not in html
    assert "<a " not in html
    assert "[b](http://example.org) *c* [bold]d[/bold]" in html
    assert "&lt;img src=x&gt;" in html
    trace.speak("fr")
    assert trace._repr_html_().startswith('<div lang="fr" dir="ltr"')
    # Spoken Arabic is told in Arabic, and runs as Arabic does.
    trace.speak("ary")
    assert trace._repr_html_().startswith('<div lang="ary" dir="rtl"')
    out = io.StringIO()
    rich.console.Console(file=out, width=400).print(trace)
    assert smuggled in out.getvalue()


def test_tables_and_plans_show_themselves(begun: Begun) -> None:
    d = begun.dossier
    said = [RemarkNoted(said=f"<b>{place}</b>") for place in range(12)]
    d.record_all(CardReceived(kind="idea", on="2023-07-26", channel="form", remarks=[one]) for one in said)
    table: Any = d.table("remarks")
    html = table._repr_html_()
    assert "remarks: 10 of 13 rows" in html
    assert html.count("<tr>") == 11
    assert '<td dir="auto">&lt;b&gt;0&lt;/b&gt;</td>' in html
    assert len(table.head(3)) == 3
    out = io.StringIO()
    rich.console.Console(file=out, width=2000).print(table)
    assert "<b>0</b>" in out.getvalue()
    plan: Any = d.plan_import("رقم;التحدي\n7;النفايات\n".encode(), kind="idea", on="2023-07-26")
    assert 'dir="rtl"' in plan._repr_html_()
