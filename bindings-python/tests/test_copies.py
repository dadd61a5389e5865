"""Begin, continue, merge, verify."""

from __future__ import annotations

import infitah
import msgspec
from conftest import Begun
from infitah import Dossier
from infitah.facts import CardReceived, ProjectRegistered, RemarkNoted


def note(dossier: Dossier, said: str) -> None:
    card = CardReceived(
        kind="observation",
        about="pacto:70",
        channel="meeting",
        on="2023-07-25",
        remarks=[RemarkNoted(topic="problem", said=said)],
    )
    dossier.record(card)


def test_two_devices_come_to_the_same_dossier(begun: Begun) -> None:
    left, right = Dossier.open(begun.dossier.save()), Dossier.open(begun.dossier.save())
    for number in range(3):
        note(left, f"يسار {number}")
        note(right, f"يمين {number}")
    left.record(ProjectRegistered(project="pacto:70", title="الحدائق", on="2024-01-01"))
    right.record(ProjectRegistered(project="pacto:70", title="حراسة الحدائق", on="2024-01-01"))

    to_left, to_right = right.since(left.have()), left.since(right.have())
    merged = left.merge(to_left)
    assert (merged.added, merged.waiting, merged.damaged) == (4, 0, ())
    right.merge(memoryview(to_right))

    assert left.receipt() == right.receipt()
    assert left.save() == right.save()
    assert left.projects() == right.projects()
    assert left.project_sheet("pacto:70") == right.project_sheet("pacto:70")
    assert [conflict.field for conflict in left.conflicts().fields] == ["title:ar"]
    assert left.merge(to_left).added == 0


def test_a_cut_tail_is_seen_by_the_receipt(begun: Begun) -> None:
    note(begun.dossier, "x")
    receipt = begun.dossier.receipt()
    assert begun.dossier.verify(receipt).sound
    assert infitah.verify(begun.dossier.save(), receipt.heads).sound

    lines = begun.dossier.save().splitlines(keepends=True)
    cut = infitah.verify(b"".join(lines[:-1]), receipt)
    assert cut.missing == receipt.heads
    assert not cut.sound
    assert infitah.verify(b"".join(lines[:-1])).sound


def test_a_receipt_in_each_of_its_forms(begun: Begun) -> None:
    d = begun.dossier
    receipt = d.receipt()
    assert infitah.read_receipt(receipt.text) == receipt
    copied = receipt.short.upper().replace("-", " ")
    assert infitah.read_receipt(copied).short == receipt.short
    for form in (receipt, receipt.heads, receipt.text, copied):
        found = infitah.verify(d.save_public(), form)
        (head,) = found.receipt
        assert (found.sound, head.place, head.entry) == (True, "present", *receipt.heads)
        assert d.verify(form) == msgspec.structs.replace(found, copy="full", open=d.verify().open, withheld=0)
    assert [d.verify(form).receipt[0].bits for form in (receipt, copied)] == [256, 80]


def test_what_was_verified_is_said(begun: Begun) -> None:
    note(begun.dossier, "x")
    receipt = begun.dossier.receipt()
    lines = begun.dossier.save().splitlines(keepends=True)
    whole, cut = begun.dossier.verify(receipt), infitah.verify(b"".join(lines[:-1]), receipt)
    assert "الوصل موجود" in str(whole)
    assert "n'est pas" not in whole.in_language("fr") and "ne se trouve pas" in cut.in_language("fr")
    assert receipt.short in receipt.in_language("en")


def test_a_public_copy_has_the_same_history_without_the_private_words(begun: Begun) -> None:
    public = begun.dossier.save_public()
    assert "0600000000" in begun.dossier.save().decode()
    assert "0600000000" not in public.decode()
    found = infitah.verify(public, begun.dossier.receipt())
    assert (found.copy, found.sound) == ("public", True)
    assert found.withheld > 0
