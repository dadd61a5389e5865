from __future__ import annotations

import copy
import pickle
from typing import Any, NoReturn, get_args

import msgspec
import pytest
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
