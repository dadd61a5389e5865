# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
"""Every fact is built and written, and every member of every view is read."""

from __future__ import annotations

import json
import pickle
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from infitah import codes, facts, views

T = TypeVar("T")

PARITY = Path(__file__).parents[2] / "tests" / "parity"
NAMES: dict[str, Any] = json.loads((PARITY / "names.json").read_text("utf-8"))
SAMPLES: dict[str, Any] = json.loads((PARITY / "samples.json").read_text("utf-8"))


def check(fact: facts.Fact, kind: str) -> None:
    sample = SAMPLES["facts"][kind]
    assert json.loads(msgspec.json.encode(fact)) == sample
    again: facts.Fact = msgspec.json.decode(json.dumps(sample), type=facts.Fact)
    assert json.loads(msgspec.json.encode(again)) == sample
    copy = pickle.loads(pickle.dumps(fact))
    assert copy == fact
    assert hash(copy) == hash(fact)


def read(kind: type[T], name: str) -> T:
    sample = SAMPLES["views"][name]
    view = msgspec.json.decode(json.dumps(sample), type=kind)
    assert json.loads(msgspec.json.encode(view)) == sample
    assert pickle.loads(pickle.dumps(view)) == view
    assert {view} == {msgspec.json.decode(json.dumps(sample), type=kind)}
    return view


def test_dossier_founded() -> None:
    check(
        facts.DossierFounded(
            programme="programme-0000000000000000",
            collectivity=facts.Collectivity(
                id="label",
                kind="region",
                code="label",
                names={"ar": "نص"},
            ),
            cycle="label",
            framework="label",
            language="ar",
            title={"ar": "نص"},
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "dossier_founded",
    )


def test_programme_described() -> None:
    check(
        facts.ProgrammeDescribed(
            programme="programme-0000000000000000",
            title={"ar": "نص"},
            aliases=["text"],
            collectivity_names={"ar": "نص"},
            communal_programme={"ar": "نص"},
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "programme_described",
    )


def test_body_created() -> None:
    check(
        facts.BodyCreated(
            body="body-0000000000000000",
            references=["pacto:70"],
            kind="council",
            name={"ar": "نص"},
            aliases=["text"],
            act="president_decision",
            act_number="label",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "body_created",
    )


def test_member_joined() -> None:
    check(
        facts.MemberJoined(
            membership="membership-0000000000000000",
            body="body-0000000000000000",
            person="person-0000000000000000",
            references=["pacto:70"],
            name={"ar": "نص"},
            roles=["chair"],
            role_as_written="text",
            side="elected",
            position={"ar": "نص"},
            delegated_by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
            until=date(2023, 7, 25),
            until_written="text",
        ),
        "member_joined",
    )


def test_member_left() -> None:
    check(
        facts.MemberLeft(
            membership="membership-0000000000000000",
            reason="text",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "member_left",
    )


def test_person_described() -> None:
    check(
        facts.PersonDescribed(
            person="person-0000000000000000",
            name={"ar": "نص"},
            aliases=["text"],
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "person_described",
    )


def test_axis_chosen() -> None:
    check(
        facts.AxisChosen(
            axis="axis-0000000000000000",
            references=["pacto:70"],
            title={"ar": "نص"},
            aliases=["text"],
            sequence=3,
            stage="stage-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "axis_chosen",
    )


def test_stage_planned() -> None:
    check(
        facts.StagePlanned(
            stage="stage-0000000000000000",
            references=["pacto:70"],
            kind="information_meeting",
            phase="label",
            title={"ar": "نص"},
            aliases=["text"],
            sequence=3,
            planned=date(2023, 7, 25),
            planned_written="text",
            organiser={"ar": "نص"},
            speakers=["text"],
            agenda=["text"],
            place={"ar": "نص"},
            modality="in_person",
            instrument={"ar": "نص"},
            announces="stage-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "stage_planned",
    )


def test_stage_postponed() -> None:
    check(
        facts.StagePostponed(
            stage="stage-0000000000000000",
            until=date(2023, 7, 25),
            until_written="text",
            reason="text",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "stage_postponed",
    )


def test_stage_held() -> None:
    check(
        facts.StageHeld(
            stage="stage-0000000000000000",
            attendance=facts.Attendance(
                participants=3,
                women=3,
                associations=3,
            ),
            outcome={"ar": "نص"},
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "stage_held",
    )


def test_publication_made() -> None:
    check(
        facts.PublicationMade(
            publication="publication-0000000000000000",
            references=["pacto:70"],
            kind="timeline",
            title={"ar": "نص"},
            language="ar",
            channel="meeting",
            stage="stage-0000000000000000",
            about=["programme-0000000000000000"],
            place="text",
            contents=["text"],
            digest="text",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "publication_made",
    )


def test_project_registered() -> None:
    check(
        facts.ProjectRegistered(
            project="project-0000000000000000",
            references=["pacto:70"],
            title={"ar": "نص"},
            parent="project-0000000000000000",
            topics=["problem"],
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "project_registered",
    )


def test_project_placed() -> None:
    check(
        facts.ProjectPlaced(
            project="project-0000000000000000",
            axis="axis-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "project_placed",
    )


def test_project_drawn() -> None:
    check(
        facts.ProjectDrawn(
            project="project-0000000000000000",
            ideas=["remark-0000000000000000"],
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "project_drawn",
    )


def test_project_linked() -> None:
    check(
        facts.ProjectLinked(
            project="project-0000000000000000",
            to="project-0000000000000000",
            elsewhere={"ar": "نص"},
            relation="completes",
            reason="text",
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "project_linked",
    )


def test_project_split() -> None:
    check(
        facts.ProjectSplit(
            project="project-0000000000000000",
            into=["project-0000000000000000"],
            reason="text",
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "project_split",
    )


def test_projects_joined() -> None:
    check(
        facts.ProjectsJoined(
            projects=["project-0000000000000000"],
            into="project-0000000000000000",
            reason="text",
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "projects_joined",
    )


def test_project_withdrawn() -> None:
    check(
        facts.ProjectWithdrawn(
            project="project-0000000000000000",
            reason="text",
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "project_withdrawn",
    )


def test_section_revised() -> None:
    check(
        facts.SectionRevised(
            subject="project-0000000000000000",
            section="problem",
            language="ar",
            text="text",
            because=["decision-0000000000000000"],
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "section_revised",
    )


def test_funding_noted() -> None:
    check(
        facts.FundingNoted(
            funding="funding-0000000000000000",
            references=["pacto:70"],
            project="project-0000000000000000",
            source={"ar": "نص"},
            kind="collectivity_budget",
            amount="text",
            amount_written="text",
            in_kind={"ar": "نص"},
            status="sought",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "funding_noted",
    )


def test_indicator_defined() -> None:
    check(
        facts.IndicatorDefined(
            indicator="indicator-0000000000000000",
            references=["pacto:70"],
            subject="project-0000000000000000",
            kind="follow_up",
            title={"ar": "نص"},
            unit={"ar": "نص"},
            direction="increase",
            nature="flow",
            baseline="text",
            baseline_on=date(2023, 7, 25),
            baseline_on_written="text",
            ratio=True,
            frequency="monthly",
            disaggregation=["label"],
            verification={"ar": "نص"},
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "indicator_defined",
    )


def test_target_set() -> None:
    check(
        facts.TargetSet(
            indicator="indicator-0000000000000000",
            period=date(2023, 7, 25),
            period_written="text",
            value="text",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "target_set",
    )


def test_card_received() -> None:
    check(
        facts.CardReceived(
            card="card-0000000000000000",
            numbers=["pacto:70"],
            kind="idea",
            about="project-0000000000000000",
            axes=["axis-0000000000000000"],
            themes=["text"],
            anchor=facts.Anchor(
                version="version-0000000000000000",
                thing="programme-0000000000000000",
                section="problem",
                exact="text",
                prefix="text",
                suffix="text",
            ),
            stage="stage-0000000000000000",
            channel="meeting",
            author="citizen",
            contact=facts.Contact(
                name="text",
                phone="text",
                email="text",
            ),
            remarks=[
                facts.RemarkNoted(
                    remark="remark-0000000000000000",
                    topic="problem",
                    section="problem",
                    said="text",
                    said_language="ar",
                    proposed="text",
                    proposed_language="ar",
                ),
            ],
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "card_received",
    )


def test_remarks_presented() -> None:
    check(
        facts.RemarksPresented(
            remarks=["remark-0000000000000000"],
            stage="stage-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "remarks_presented",
    )


def test_remarks_examined() -> None:
    check(
        facts.RemarksExamined(
            remarks=["remark-0000000000000000"],
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "remarks_examined",
    )


def test_remarks_grouped() -> None:
    check(
        facts.RemarksGrouped(
            group="group-0000000000000000",
            references=["pacto:70"],
            title={"ar": "نص"},
            remarks=["remark-0000000000000000"],
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "remarks_grouped",
    )


def test_remarks_ungrouped() -> None:
    check(
        facts.RemarksUngrouped(
            group="group-0000000000000000",
            remarks=["remark-0000000000000000"],
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "remarks_ungrouped",
    )


def test_remarks_decided() -> None:
    check(
        facts.RemarksDecided(
            decision="decision-0000000000000000",
            references=["pacto:70"],
            remarks=["remark-0000000000000000"],
            outcome="accepted",
            reason="text",
            language="ar",
            by="body-0000000000000000",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "remarks_decided",
    )


def test_version_frozen() -> None:
    check(
        facts.VersionFrozen(
            version="version-0000000000000000",
            references=["pacto:70"],
            kind="draft_for_consultation",
            title={"ar": "نص"},
            holds=[
                facts.Held(
                    entry="0000000000000000000000000000000000000000000000000000000000000000",
                    thing="programme-0000000000000000",
                    field="text",
                ),
            ],
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "version_frozen",
    )


def test_session_convened() -> None:
    check(
        facts.SessionConvened(
            session="session-0000000000000000",
            references=["pacto:70"],
            body="body-0000000000000000",
            kind="ordinary",
            title={"ar": "نص"},
            planned=date(2023, 7, 25),
            planned_written="text",
            convened=date(2023, 7, 25),
            convened_written="text",
            in_office=3,
            agenda=[
                facts.AgendaItem(
                    item="item-0000000000000000",
                    number="label",
                    title={"ar": "نص"},
                    about="programme-0000000000000000",
                ),
            ],
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "session_convened",
    )


def test_sitting_held() -> None:
    check(
        facts.SittingHeld(
            sitting="sitting-0000000000000000",
            references=["pacto:70"],
            session="session-0000000000000000",
            number=3,
            convocation=3,
            in_office=3,
            present=3,
            place={"ar": "نص"},
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "sitting_held",
    )


def test_item_postponed() -> None:
    check(
        facts.ItemPostponed(
            item="item-0000000000000000",
            until=date(2023, 7, 25),
            until_written="text",
            reason="text",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "item_postponed",
    )


def test_vote_taken() -> None:
    check(
        facts.VoteTaken(
            vote="vote-0000000000000000",
            references=["pacto:70"],
            version="version-0000000000000000",
            by="body-0000000000000000",
            session="ordinary",
            sitting=3,
            sitting_held="sitting-0000000000000000",
            agenda_item="item-0000000000000000",
            item="label",
            in_office=3,
            present=3,
            in_favour=3,
            against=3,
            abstained=3,
            blank=3,
            result="adopted",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "vote_taken",
    )


def test_answer_published() -> None:
    check(
        facts.AnswerPublished(
            answer="answer-0000000000000000",
            references=["pacto:70"],
            decision="decision-0000000000000000",
            text={"ar": "نص"},
            channel="meeting",
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "answer_published",
    )


def test_measurement_taken() -> None:
    check(
        facts.MeasurementTaken(
            measurement="measurement-0000000000000000",
            references=["pacto:70"],
            indicator="indicator-0000000000000000",
            period=date(2023, 7, 25),
            period_written="text",
            outcome="measured",
            value="text",
            numerator="text",
            denominator="text",
            group="label",
            evidence=["publication-0000000000000000"],
            note={"ar": "نص"},
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "measurement_taken",
    )


def test_source_noted() -> None:
    check(
        facts.SourceNoted(
            things=["programme-0000000000000000"],
            field="label",
            source={"ar": "نص"},
            illustrative=True,
            on=date(2023, 7, 25),
            on_written="text",
        ),
        "source_noted",
    )


def test_things_merged() -> None:
    check(
        facts.ThingsMerged(
            things=["programme-0000000000000000"],
            reason="text",
        ),
        "things_merged",
    )


def test_corrected() -> None:
    check(
        facts.Corrected(
            entry="0000000000000000000000000000000000000000000000000000000000000000",
            with_=facts.ThingsMerged(
                things=["programme-0000000000000000"],
                reason="text",
            ),
            reason="text",
        ),
        "corrected",
    )


def test_withdrawn() -> None:
    check(
        facts.Withdrawn(
            entry="0000000000000000000000000000000000000000000000000000000000000000",
            reason="text",
        ),
        "withdrawn",
    )


def test_seals_erased() -> None:
    check(
        facts.SealsErased(
            slots=[
                facts.SlotName(
                    thing="programme-0000000000000000",
                    field="text",
                ),
            ],
            superseded=["0000000000000000000000000000000000000000000000000000000000000000"],
            entries=["0000000000000000000000000000000000000000000000000000000000000000"],
            ground="request",
        ),
        "seals_erased",
    )


def test_recorded() -> None:
    view = read(views.Recorded, "Recorded")
    assert view.entry is not None
    assert view.id is not None
    assert view.remarks is not None


def test_preview() -> None:
    view = read(views.Preview, "Preview")
    assert view.creates is not None
    assert view.replaces is not None
    assert view.plain is not None
    assert view.erases is not None
    assert view.quotes is not None


def test_replaced() -> None:
    view = read(views.Replaced, "Replaced")
    assert view.thing is not None
    assert view.field is not None
    assert view.entry is not None


def test_erased_words() -> None:
    view = read(views.ErasedWords, "ErasedWords")
    assert view.entry is not None
    assert view.fact is not None
    assert view.place is not None
    assert view.fields is not None
    assert view.words is not None


def test_words_field() -> None:
    view = read(views.WordsField, "WordsField")
    assert view.thing is not None
    assert view.field is not None
    assert view.closed is not None


def test_quote_left() -> None:
    view = read(views.QuoteLeft, "QuoteLeft")
    assert view.entry is not None
    assert view.fact is not None
    assert view.place is not None
    assert view.fields is not None
    assert view.stands is not None
    assert view.versions is not None
    assert view.of is not None
    assert view.likeness is not None
    assert view.run is not None
    assert view.in_order is not None
    assert view.quoted is not None


def test_merged() -> None:
    view = read(views.Merged, "Merged")
    assert view.added is not None
    assert view.known is not None
    assert view.waiting is not None
    assert view.words is not None
    assert view.erased is not None
    assert view.damaged is not None


def test_damaged_line() -> None:
    view = read(views.DamagedLine, "DamagedLine")
    assert view.line is not None
    assert view.byte is not None
    assert view.code is not None


def test_verification() -> None:
    view = read(views.Verification, "Verification")
    assert view.sound is not None
    assert view.copy is not None
    assert view.entries is not None
    assert view.waiting is not None
    assert view.invalid is not None
    assert view.damaged is not None
    assert view.forks is not None
    assert view.set_aside is not None
    assert view.unknown is not None
    assert view.open is not None
    assert view.erased is not None
    assert view.withheld is not None
    assert view.other_dossier is not None
    assert view.receipt is not None
    assert view.missing is not None


def test_head_found() -> None:
    view = read(views.HeadFound, "HeadFound")
    assert view.head is not None
    assert view.bits is not None
    assert view.entry is not None
    assert view.place is not None


def test_receipt() -> None:
    view = read(views.Receipt, "Receipt")
    assert view.dossier is not None
    assert view.heads is not None
    assert view.short is not None
    assert view.text is not None


def test_device() -> None:
    view = read(views.Device, "Device")
    assert view.replica is not None
    assert view.last is not None
    assert view.actor is not None


def test_import_planned() -> None:
    view = read(views.ImportPlanned, "ImportPlanned")
    assert view.sheets is not None
    assert view.lines is not None
    assert view.added is not None
    assert view.changed is not None
    assert view.left is not None
    assert view.refused is not None
    assert view.to_confirm is not None


def test_import_sheet() -> None:
    view = read(views.ImportSheet, "ImportSheet")
    assert view.name is not None
    assert view.kind is not None
    assert view.headings is not None
    assert view.columns is not None
    assert view.notes is not None


def test_import_column() -> None:
    view = read(views.ImportColumn, "ImportColumn")
    assert view.at is not None
    assert view.heading is not None
    assert view.column is not None


def test_import_reason() -> None:
    view = read(views.ImportReason, "ImportReason")
    assert view.code is not None
    assert view.field is not None
    assert view.value is not None
    assert view.expected is not None
    assert view.reason is not None
    assert view.row is not None


def test_import_line() -> None:
    view = read(views.ImportLine, "ImportLine")
    assert view.sheet is not None
    assert view.row is not None
    assert view.columns is not None
    assert view.change is not None
    assert view.reason is not None
    assert view.thing is not None
    assert view.number is not None


def test_framework() -> None:
    view = read(views.Framework, "Framework")
    assert view.id is not None
    assert view.languages is not None
    assert view.note is not None
    assert view.sources is not None
    assert view.cycle_years is not None
    assert view.programme is not None
    assert view.network is not None
    assert view.partners is not None
    assert view.idea is not None
    assert view.slogan is not None
    assert view.objectives is not None
    assert view.principles is not None
    assert view.method is not None
    assert view.bodies is not None
    assert view.roadmap is not None
    assert view.work_file is not None
    assert view.topics is not None
    assert view.topics_open is not None
    assert view.charter is not None


def test_framework_source() -> None:
    view = read(views.FrameworkSource, "FrameworkSource")
    assert view.id is not None
    assert view.title is not None
    assert view.url is not None


def test_framework_name() -> None:
    view = read(views.FrameworkName, "FrameworkName")
    assert view.id is not None
    assert view.name is not None
    assert view.acronym is not None
    assert view.aliases is not None
    assert view.role is not None


def test_framework_text() -> None:
    view = read(views.FrameworkText, "FrameworkText")
    assert view.text is not None
    assert view.own is not None
    assert view.source is not None
    assert view.verified is not None


def test_framework_point() -> None:
    view = read(views.FrameworkPoint, "FrameworkPoint")
    assert view.id is not None
    assert view.title is not None
    assert view.aliases is not None
    assert view.explanation is not None


def test_method_step() -> None:
    view = read(views.MethodStep, "MethodStep")
    assert view.number is not None
    assert view.title is not None
    assert view.instrument is not None
    assert view.body is not None
    assert view.reaches is not None


def test_template_body() -> None:
    view = read(views.TemplateBody, "TemplateBody")
    assert view.reference is not None
    assert view.kind is not None
    assert view.name is not None
    assert view.aliases is not None
    assert view.standing is not None
    assert view.act is not None


def test_template_stage() -> None:
    view = read(views.TemplateStage, "TemplateStage")
    assert view.reference is not None
    assert view.kind is not None
    assert view.phase is not None
    assert view.title is not None
    assert view.modality is not None
    assert view.instrument is not None
    assert view.body is not None
    assert view.after is not None


def test_work_document() -> None:
    view = read(views.WorkDocument, "WorkDocument")
    assert view.kind is not None
    assert view.title is not None


def test_card_topic() -> None:
    view = read(views.CardTopic, "CardTopic")
    assert view.topic is not None
    assert view.title is not None


def test_charter() -> None:
    view = read(views.Charter, "Charter")
    assert view.title is not None
    assert view.commitments is not None


def test_charter_commitment() -> None:
    view = read(views.CharterCommitment, "CharterCommitment")
    assert view.number is not None
    assert view.text is not None


def test_programme() -> None:
    view = read(views.Programme, "Programme")
    assert view.id is not None
    assert view.title is not None
    assert view.aliases is not None
    assert view.collectivity_kind is not None
    assert view.collectivity_code is not None
    assert view.collectivity_name is not None
    assert view.cycle is not None
    assert view.framework is not None
    assert view.framework_name is not None
    assert view.language is not None
    assert view.communal_programme is not None
    assert view.axes is not None
    assert view.bodies is not None
    assert view.versions is not None
    assert view.adopted is not None
    assert view.entries is not None
    assert view.receipt is not None
    assert view.contested is not None


def test_spoken() -> None:
    view = read(views.Spoken, "Spoken")
    assert view.text is not None
    assert view.language is not None
    assert view.missing is not None


def test_axis_shown() -> None:
    view = read(views.AxisShown, "AxisShown")
    assert view.id is not None
    assert view.references is not None
    assert view.title is not None
    assert view.aliases is not None
    assert view.sequence is not None
    assert view.stage is not None
    assert view.stage_title is not None
    assert view.projects is not None
    assert view.source is not None
    assert view.illustrative is not None
    assert view.placing_illustrative is not None
    assert view.contested is not None


def test_project_name() -> None:
    view = read(views.ProjectName, "ProjectName")
    assert view.id is not None
    assert view.references is not None
    assert view.title is not None


def test_body_shown() -> None:
    view = read(views.BodyShown, "BodyShown")
    assert view.id is not None
    assert view.references is not None
    assert view.kind is not None
    assert view.name is not None
    assert view.aliases is not None
    assert view.act is not None
    assert view.created is not None
    assert view.people is not None


def test_date_shown() -> None:
    view = read(views.DateShown, "DateShown")
    assert view.edtf is not None
    assert view.written is not None
    assert view.first is not None
    assert view.last is not None


def test_version_shown() -> None:
    view = read(views.VersionShown, "VersionShown")
    assert view.id is not None
    assert view.references is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.frozen is not None
    assert view.illustrative is not None


def test_roadmap() -> None:
    view = read(views.Roadmap, "Roadmap")
    assert view.day is not None
    assert view.stages is not None
    assert view.published_order is not None


def test_roadmap_stage() -> None:
    view = read(views.RoadmapStage, "RoadmapStage")
    assert view.id is not None
    assert view.references is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.aliases is not None
    assert view.phase is not None
    assert view.sequence is not None
    assert view.status is not None
    assert view.planned is not None
    assert view.planned_before is not None
    assert view.postponed is not None
    assert view.held is not None
    assert view.attendance is not None
    assert view.outcome is not None
    assert view.organiser is not None
    assert view.speakers is not None
    assert view.agenda is not None
    assert view.place is not None
    assert view.modality is not None
    assert view.instrument is not None
    assert view.announces is not None
    assert view.announced_by is not None
    assert view.handouts is not None
    assert view.source is not None
    assert view.illustrative is not None
    assert view.made_up is not None
    assert view.contested is not None


def test_postponed() -> None:
    view = read(views.Postponed, "Postponed")
    assert view.on is not None
    assert view.until is not None
    assert view.reason is not None


def test_attendance_shown() -> None:
    view = read(views.AttendanceShown, "AttendanceShown")
    assert view.participants is not None
    assert view.women is not None
    assert view.associations is not None


def test_committee() -> None:
    view = read(views.Committee, "Committee")
    assert view.id is not None
    assert view.references is not None
    assert view.kind is not None
    assert view.name is not None
    assert view.aliases is not None
    assert view.act is not None
    assert view.created is not None
    assert view.people is not None
    assert view.members is not None
    assert view.sides is not None
    assert view.delegations is not None
    assert view.also_in is not None
    assert view.contested is not None


def test_committee_member() -> None:
    view = read(views.CommitteeMember, "CommitteeMember")
    assert view.id is not None
    assert view.person is not None
    assert view.references is not None
    assert view.name is not None
    assert view.aliases is not None
    assert view.roles is not None
    assert view.role_as_written is not None
    assert view.side is not None
    assert view.position is not None
    assert view.delegated_by is not None
    assert view.since is not None
    assert view.until is not None
    assert view.also_in is not None


def test_side_count() -> None:
    view = read(views.SideCount, "SideCount")
    assert view.side is not None
    assert view.people is not None


def test_delegation() -> None:
    view = read(views.Delegation, "Delegation")
    assert view.body is not None
    assert view.name is not None
    assert view.people is not None


def test_also_in() -> None:
    view = read(views.AlsoIn, "AlsoIn")
    assert view.body is not None
    assert view.name is not None
    assert view.people is not None


def test_participation() -> None:
    view = read(views.Participation, "Participation")
    assert view.stages is not None
    assert view.attendances is not None
    assert view.women is not None
    assert view.women_share is not None
    assert view.cards is not None
    assert view.remarks is not None
    assert view.by_channel is not None
    assert view.by_kind is not None
    assert view.by_stage is not None


def test_stage_participation() -> None:
    view = read(views.StageParticipation, "StageParticipation")
    assert view.stage is not None
    assert view.title is not None
    assert view.held is not None
    assert view.participants is not None
    assert view.women is not None
    assert view.associations is not None
    assert view.women_share is not None
    assert view.illustrative is not None


def test_share() -> None:
    view = read(views.Share, "Share")
    assert view.numerator is not None
    assert view.denominator is not None
    assert view.value is not None


def test_card_count() -> None:
    view = read(views.CardCount, "CardCount")
    assert view.key is not None
    assert view.title is not None
    assert view.cards is not None
    assert view.remarks is not None


def test_projects() -> None:
    view = read(views.Projects, "Projects")
    assert view.projects is not None


def test_project_line() -> None:
    view = read(views.ProjectLine, "ProjectLine")
    assert view.id is not None
    assert view.references is not None
    assert view.title is not None
    assert view.parent is not None
    assert view.depth is not None
    assert view.axis is not None
    assert view.axis_title is not None
    assert view.ended is not None
    assert view.became is not None
    assert view.cards is not None
    assert view.remarks is not None
    assert view.illustrative is not None
    assert view.made_up is not None
    assert view.contested is not None


def test_project_sheet() -> None:
    view = read(views.ProjectSheet, "ProjectSheet")
    assert view.id is not None
    assert view.references is not None
    assert view.title is not None
    assert view.titles is not None
    assert view.axis is not None
    assert view.axis_title is not None
    assert view.parent is not None
    assert view.parent_title is not None
    assert view.children is not None
    assert view.topics is not None
    assert view.ideas is not None
    assert view.links is not None
    assert view.elsewhere is not None
    assert view.came_from is not None
    assert view.became is not None
    assert view.split is not None
    assert view.ended is not None
    assert view.sections is not None
    assert view.funding is not None
    assert view.funding_total is not None
    assert view.indicators is not None
    assert view.cards is not None
    assert view.remarks is not None
    assert view.source is not None
    assert view.illustrative is not None
    assert view.made_up is not None
    assert view.contested is not None


def test_title_shown() -> None:
    view = read(views.TitleShown, "TitleShown")
    assert view.entry is not None
    assert view.title is not None
    assert view.on is not None
    assert view.stands is not None


def test_idea_shown() -> None:
    view = read(views.IdeaShown, "IdeaShown")
    assert view.remark is not None
    assert view.card is not None
    assert view.numbers is not None
    assert view.said is not None
    assert view.proposed is not None


def test_link_shown() -> None:
    view = read(views.LinkShown, "LinkShown")
    assert view.relation is not None
    assert view.from_here is not None
    assert view.project is not None
    assert view.references is not None
    assert view.title is not None
    assert view.reason is not None


def test_elsewhere_shown() -> None:
    view = read(views.ElsewhereShown, "ElsewhereShown")
    assert view.relation is not None
    assert view.title is not None


def test_ended_shown() -> None:
    view = read(views.EndedShown, "EndedShown")
    assert view.how is not None
    assert view.on is not None
    assert view.by is not None
    assert view.by_name is not None
    assert view.reason is not None


def test_section_shown() -> None:
    view = read(views.SectionShown, "SectionShown")
    assert view.section is not None
    assert view.language is not None
    assert view.text is not None
    assert view.contested is not None
    assert view.revisions is not None


def test_revision() -> None:
    view = read(views.Revision, "Revision")
    assert view.entry is not None
    assert view.on is not None
    assert view.text is not None
    assert view.because is not None
    assert view.stands is not None


def test_funding_shown() -> None:
    view = read(views.FundingShown, "FundingShown")
    assert view.id is not None
    assert view.references is not None
    assert view.source is not None
    assert view.kind is not None
    assert view.amount is not None
    assert view.amount_written is not None
    assert view.in_kind is not None
    assert view.status is not None
    assert view.illustrative is not None
    assert view.contested is not None


def test_funding_total() -> None:
    view = read(views.FundingTotal, "FundingTotal")
    assert view.amount is not None
    assert view.known is not None
    assert view.unknown is not None
    assert view.in_kind is not None


def test_indicator_name() -> None:
    view = read(views.IndicatorName, "IndicatorName")
    assert view.id is not None
    assert view.references is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.illustrative is not None


def test_cards() -> None:
    view = read(views.Cards, "Cards")
    assert view.total is not None
    assert view.remarks is not None
    assert view.by_state is not None
    assert view.next is not None
    assert view.cards is not None


def test_state_count() -> None:
    view = read(views.StateCount, "StateCount")
    assert view.state is not None
    assert view.count is not None


def test_card_shown() -> None:
    view = read(views.CardShown, "CardShown")
    assert view.id is not None
    assert view.numbers is not None
    assert view.kind is not None
    assert view.about is not None
    assert view.about_title is not None
    assert view.axes is not None
    assert view.themes is not None
    assert view.stage is not None
    assert view.channel is not None
    assert view.author is not None
    assert view.received is not None
    assert view.contact is not None
    assert view.pseudonym is not None
    assert view.anchor is not None
    assert view.illustrative is not None
    assert view.remarks is not None


def test_contact_shown() -> None:
    view = read(views.ContactShown, "ContactShown")
    assert view.name is not None
    assert view.phone is not None
    assert view.email is not None
    assert view.missing is not None


def test_anchor_shown() -> None:
    view = read(views.AnchorShown, "AnchorShown")
    assert view.version is not None
    assert view.thing is not None
    assert view.section is not None
    assert view.language is not None
    assert view.exact is not None
    assert view.prefix is not None
    assert view.suffix is not None
    assert view.found is not None
    assert view.place is not None


def test_remark_shown() -> None:
    view = read(views.RemarkShown, "RemarkShown")
    assert view.id is not None
    assert view.card is not None
    assert view.numbers is not None
    assert view.position is not None
    assert view.topic is not None
    assert view.section is not None
    assert view.project is not None
    assert view.project_title is not None
    assert view.channel is not None
    assert view.stage is not None
    assert view.received is not None
    assert view.said is not None
    assert view.proposed is not None
    assert view.state is not None
    assert view.presented is not None
    assert view.examined is not None
    assert view.decision is not None
    assert view.outcome is not None
    assert view.reason is not None
    assert view.decided is not None
    assert view.answered is not None
    assert view.groups is not None
    assert view.led_to is not None
    assert view.illustrative is not None


def test_remarks() -> None:
    view = read(views.Remarks, "Remarks")
    assert view.total is not None
    assert view.by_state is not None
    assert view.next is not None
    assert view.remarks is not None


def test_remark_groups() -> None:
    view = read(views.RemarkGroups, "RemarkGroups")
    assert view.groups is not None
    assert view.grouped is not None
    assert view.remarks is not None


def test_group_shown() -> None:
    view = read(views.GroupShown, "GroupShown")
    assert view.id is not None
    assert view.references is not None
    assert view.title is not None
    assert view.members is not None
    assert view.cards is not None
    assert view.decided is not None
    assert view.not_covered is not None


def test_answer_coverage() -> None:
    view = read(views.AnswerCoverage, "AnswerCoverage")
    assert view.overall is not None
    assert view.by_project is not None
    assert view.by_topic is not None
    assert view.by_channel is not None
    assert view.by_axis is not None


def test_coverage() -> None:
    view = read(views.Coverage, "Coverage")
    assert view.received is not None
    assert view.presented is not None
    assert view.examined is not None
    assert view.decided is not None
    assert view.answered is not None
    assert view.with_reason is not None
    assert view.decided_share is not None
    assert view.answered_share is not None
    assert view.with_reason_share is not None


def test_coverage_row() -> None:
    view = read(views.CoverageRow, "CoverageRow")
    assert view.key is not None
    assert view.title is not None
    assert view.coverage is not None


def test_standing() -> None:
    view = read(views.Standing, "Standing")
    assert view.day is not None
    assert view.programme is not None
    assert view.collectivity_name is not None
    assert view.collectivity_kind is not None
    assert view.collectivity_code is not None
    assert view.cycle is not None
    assert view.remarks is not None
    assert view.indicators is not None
    assert view.stages is not None
    assert view.illustrative is not None


def test_indicator_standing() -> None:
    view = read(views.IndicatorStanding, "IndicatorStanding")
    assert view.defined is not None
    assert view.measured is not None
    assert view.assessed is not None
    assert view.reached is not None
    assert view.untold is not None
    assert view.measured_share is not None
    assert view.reached_share is not None


def test_untold_count() -> None:
    view = read(views.UntoldCount, "UntoldCount")
    assert view.why is not None
    assert view.indicators is not None


def test_stage_standing() -> None:
    view = read(views.StageStanding, "StageStanding")
    assert view.stages is not None
    assert view.planned is not None
    assert view.held is not None
    assert view.on_time is not None
    assert view.late is not None
    assert view.untold is not None
    assert view.postponed is not None
    assert view.unconfirmed is not None
    assert view.on_time_share is not None


def test_trace() -> None:
    view = read(views.Trace, "Trace")
    assert view.remark is not None
    assert view.card is not None
    assert view.numbers is not None
    assert view.topic is not None
    assert view.said is not None
    assert view.proposed is not None
    assert view.channel is not None
    assert view.stage is not None
    assert view.stage_title is not None
    assert view.about is not None
    assert view.about_title is not None
    assert view.received is not None
    assert view.anchor is not None
    assert view.state is not None
    assert view.decisions is not None
    assert view.changes is not None
    assert view.versions is not None
    assert view.votes is not None
    assert view.untimely is not None
    assert view.illustrative is not None


def test_trace_decision() -> None:
    view = read(views.TraceDecision, "TraceDecision")
    assert view.decision is not None
    assert view.entry is not None
    assert view.outcome is not None
    assert view.reason is not None
    assert view.by is not None
    assert view.by_name is not None
    assert view.on is not None
    assert view.stands is not None
    assert view.covers is not None
    assert view.answers is not None
    assert view.illustrative is not None


def test_trace_answer() -> None:
    view = read(views.TraceAnswer, "TraceAnswer")
    assert view.answer is not None
    assert view.on is not None
    assert view.text is not None
    assert view.channel is not None


def test_trace_change() -> None:
    view = read(views.TraceChange, "TraceChange")
    assert view.entry is not None
    assert view.subject is not None
    assert view.subject_title is not None
    assert view.section is not None
    assert view.language is not None
    assert view.on is not None
    assert view.because is not None
    assert view.words is not None
    assert view.surviving is not None
    assert view.made is not None
    assert view.removed is not None


def test_word_run() -> None:
    view = read(views.WordRun, "WordRun")
    assert view.text is not None
    assert view.change is not None


def test_trace_version() -> None:
    view = read(views.TraceVersion, "TraceVersion")
    assert view.version is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.on is not None
    assert view.words is not None


def test_trace_vote() -> None:
    view = read(views.TraceVote, "TraceVote")
    assert view.vote is not None
    assert view.version is not None
    assert view.session is not None
    assert view.result is not None
    assert view.on is not None
    assert view.in_office is not None
    assert view.present is not None
    assert view.in_favour is not None
    assert view.against is not None
    assert view.abstained is not None
    assert view.blank is not None


def test_section_trace() -> None:
    view = read(views.SectionTrace, "SectionTrace")
    assert view.subject is not None
    assert view.subject_title is not None
    assert view.section is not None
    assert view.language is not None
    assert view.text is not None
    assert view.contested is not None
    assert view.passages is not None
    assert view.anchored is not None


def test_passage() -> None:
    view = read(views.Passage, "Passage")
    assert view.text is not None
    assert view.entry is not None
    assert view.on is not None
    assert view.because is not None
    assert view.anchored is not None


def test_cause() -> None:
    view = read(views.Cause, "Cause")
    assert view.decision is not None
    assert view.outcome is not None
    assert view.reason is not None
    assert view.remarks is not None


def test_cause_remark() -> None:
    view = read(views.CauseRemark, "CauseRemark")
    assert view.remark is not None
    assert view.card is not None
    assert view.numbers is not None
    assert view.said is not None


def test_anchored_card() -> None:
    view = read(views.AnchoredCard, "AnchoredCard")
    assert view.card is not None
    assert view.numbers is not None
    assert view.remarks is not None
    assert view.anchor is not None


def test_version_texts() -> None:
    view = read(views.VersionTexts, "VersionTexts")
    assert view.version is not None
    assert view.texts is not None


def test_version_side() -> None:
    view = read(views.VersionSide, "VersionSide")
    assert view.version is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.frozen is not None


def test_version_text() -> None:
    view = read(views.VersionText, "VersionText")
    assert view.thing is not None
    assert view.thing_title is not None
    assert view.field is not None
    assert view.text is not None


def test_version_difference() -> None:
    view = read(views.VersionDifference, "VersionDifference")
    assert view.day is not None
    assert view.from_ is not None
    assert view.to is not None
    assert view.added is not None
    assert view.removed is not None
    assert view.changed is not None
    assert view.same is not None
    assert view.unseen is not None
    assert view.texts is not None
    assert view.ended is not None


def test_text_difference() -> None:
    view = read(views.TextDifference, "TextDifference")
    assert view.thing is not None
    assert view.thing_title is not None
    assert view.field is not None
    assert view.section is not None
    assert view.language is not None
    assert view.change is not None
    assert view.runs is not None
    assert view.missing is not None


def test_ended_between() -> None:
    view = read(views.EndedBetween, "EndedBetween")
    assert view.project is not None
    assert view.references is not None
    assert view.title is not None
    assert view.became is not None
    assert view.ended is not None


def test_council_sessions() -> None:
    view = read(views.CouncilSessions, "CouncilSessions")
    assert view.sessions is not None
    assert view.other_votes is not None


def test_session_shown() -> None:
    view = read(views.SessionShown, "SessionShown")
    assert view.id is not None
    assert view.references is not None
    assert view.body is not None
    assert view.body_name is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.planned is not None
    assert view.planned_before is not None
    assert view.convened is not None
    assert view.in_office is not None
    assert view.agenda is not None
    assert view.sittings is not None
    assert view.votes is not None
    assert view.source is not None
    assert view.illustrative is not None
    assert view.contested is not None


def test_agenda_item_shown() -> None:
    view = read(views.AgendaItemShown, "AgendaItemShown")
    assert view.id is not None
    assert view.number is not None
    assert view.title is not None
    assert view.about is not None
    assert view.postponed is not None
    assert view.votes is not None
    assert view.illustrative is not None


def test_thing_name() -> None:
    view = read(views.ThingName, "ThingName")
    assert view.id is not None
    assert view.name is not None


def test_vote_shown() -> None:
    view = read(views.VoteShown, "VoteShown")
    assert view.id is not None
    assert view.references is not None
    assert view.version is not None
    assert view.version_title is not None
    assert view.by is not None
    assert view.session is not None
    assert view.sitting is not None
    assert view.sitting_held is not None
    assert view.item is not None
    assert view.on is not None
    assert view.in_office is not None
    assert view.present is not None
    assert view.in_favour is not None
    assert view.against is not None
    assert view.abstained is not None
    assert view.blank is not None
    assert view.majority is not None
    assert view.result is not None
    assert view.agrees is not None
    assert view.illustrative is not None
    assert view.contested is not None


def test_majority() -> None:
    view = read(views.Majority, "Majority")
    assert view.cast is not None
    assert view.needed is not None
    assert view.carried is not None
    assert view.missing is not None


def test_sitting_shown() -> None:
    view = read(views.SittingShown, "SittingShown")
    assert view.id is not None
    assert view.references is not None
    assert view.number is not None
    assert view.convocation is not None
    assert view.held is not None
    assert view.in_office is not None
    assert view.present is not None
    assert view.place is not None
    assert view.quorum_of is not None
    assert view.quorum is not None
    assert view.illustrative is not None
    assert view.contested is not None


def test_quorum() -> None:
    view = read(views.Quorum, "Quorum")
    assert view.needed is not None
    assert view.state is not None
    assert view.missing is not None


def test_indicators() -> None:
    view = read(views.Indicators, "Indicators")
    assert view.day is not None
    assert view.total is not None
    assert view.next is not None
    assert view.indicators is not None


def test_indicator_shown() -> None:
    view = read(views.IndicatorShown, "IndicatorShown")
    assert view.id is not None
    assert view.references is not None
    assert view.subject is not None
    assert view.subject_title is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.unit is not None
    assert view.direction is not None
    assert view.nature is not None
    assert view.ratio is not None
    assert view.frequency is not None
    assert view.disaggregation is not None
    assert view.verification is not None
    assert view.baseline is not None
    assert view.baseline_on is not None
    assert view.targets is not None
    assert view.measurements is not None
    assert view.value is not None
    assert view.value_missing is not None
    assert view.groups is not None
    assert view.progress is not None
    assert view.progress_missing is not None
    assert view.kept is not None
    assert view.lacks is not None
    assert view.flagged is not None
    assert view.illustrative is not None
    assert view.contested is not None


def test_indicator_target() -> None:
    view = read(views.IndicatorTarget, "IndicatorTarget")
    assert view.period is not None
    assert view.target is not None
    assert view.value is not None
    assert view.progress is not None
    assert view.progress_missing is not None
    assert view.kept is not None
    assert view.contested is not None


def test_indicator_value() -> None:
    view = read(views.IndicatorValue, "IndicatorValue")
    assert view.value is not None
    assert view.numerator is not None
    assert view.denominator is not None
    assert view.periods is not None
    assert view.missing is not None
    assert view.at_least is not None
    assert view.from_groups is not None
    assert view.contested is not None


def test_indicator_progress() -> None:
    view = read(views.IndicatorProgress, "IndicatorProgress")
    assert view.value is not None
    assert view.baseline is not None
    assert view.target is not None
    assert view.period is not None
    assert view.numerator is not None
    assert view.denominator is not None
    assert view.quotient is not None
    assert view.reached is not None
    assert view.incomplete is not None


def test_measurement_shown() -> None:
    view = read(views.MeasurementShown, "MeasurementShown")
    assert view.id is not None
    assert view.period is not None
    assert view.outcome is not None
    assert view.value is not None
    assert view.numerator is not None
    assert view.denominator is not None
    assert view.group is not None
    assert view.evidence is not None
    assert view.note is not None
    assert view.taken is not None
    assert view.counts is not None
    assert view.contested is not None


def test_group_value() -> None:
    view = read(views.GroupValue, "GroupValue")
    assert view.group is not None
    assert view.value is not None


def test_publications() -> None:
    view = read(views.Publications, "Publications")
    assert view.total is not None
    assert view.next is not None
    assert view.publications is not None


def test_publication_shown() -> None:
    view = read(views.PublicationShown, "PublicationShown")
    assert view.id is not None
    assert view.references is not None
    assert view.kind is not None
    assert view.title is not None
    assert view.language is not None
    assert view.channel is not None
    assert view.stage is not None
    assert view.stage_title is not None
    assert view.about is not None
    assert view.place is not None
    assert view.contents is not None
    assert view.digest is not None
    assert view.published is not None
    assert view.source is not None
    assert view.illustrative is not None
    assert view.contested is not None


def test_duties() -> None:
    view = read(views.Duties, "Duties")
    assert view.day is not None
    assert view.duties is not None
    assert view.no_figure is not None


def test_duty() -> None:
    view = read(views.Duty, "Duty")
    assert view.kind is not None
    assert view.things is not None
    assert view.about is not None
    assert view.title is not None
    assert view.numbers is not None
    assert view.field is not None
    assert view.since is not None
    assert view.due is not None
    assert view.overdue is not None


def test_no_figure() -> None:
    view = read(views.NoFigure, "NoFigure")
    assert view.indicator is not None
    assert view.about is not None
    assert view.title is not None
    assert view.period is not None


def test_conflicts() -> None:
    view = read(views.Conflicts, "Conflicts")
    assert view.fields is not None
    assert view.references is not None
    assert view.corrections is not None
    assert view.corrected is not None
    assert view.newer is not None


def test_conflict() -> None:
    view = read(views.Conflict, "Conflict")
    assert view.thing is not None
    assert view.name is not None
    assert view.references is not None
    assert view.more_references is not None
    assert view.on is not None
    assert view.field is not None
    assert view.element is not None
    assert view.values is not None


def test_thing_known() -> None:
    view = read(views.ThingKnown, "ThingKnown")
    assert view.id is not None
    assert view.name is not None
    assert view.references is not None
    assert view.more_references is not None
    assert view.on is not None


def test_conflict_value() -> None:
    view = read(views.ConflictValue, "ConflictValue")
    assert view.entry is not None
    assert view.value is not None
    assert view.things is not None
    assert view.outcome is not None
    assert view.on is not None
    assert view.recorded_at is not None
    assert view.replica is not None
    assert view.shown is not None


def test_reference_conflict() -> None:
    view = read(views.ReferenceConflict, "ReferenceConflict")
    assert view.reference is not None
    assert view.things is not None


def test_entry_conflict() -> None:
    view = read(views.EntryConflict, "EntryConflict")
    assert view.entry is not None
    assert view.kind is not None
    assert view.thing is not None
    assert view.on is not None
    assert view.ways is not None


def test_entry_way() -> None:
    view = read(views.EntryWay, "EntryWay")
    assert view.withdrawn is not None
    assert view.on is not None
    assert view.says is not None


def test_changed_by_newer() -> None:
    view = read(views.ChangedByNewer, "ChangedByNewer")
    assert view.thing is not None
    assert view.name is not None
    assert view.field is not None


def test_erasure_plan() -> None:
    view = read(views.ErasurePlan, "ErasurePlan")
    assert view.erased is not None
    assert view.quotes is not None
    assert view.more is not None
    assert view.things is not None


def test_erasure_thing() -> None:
    view = read(views.ErasureThing, "ErasureThing")
    assert view.id is not None
    assert view.name is not None
    assert view.references is not None


def test_comparison() -> None:
    view = read(views.Comparison, "Comparison")
    assert view.programmes is not None


def test_codes() -> None:
    all_codes = [
        codes.FACT_UNKNOWN,
        codes.FACT_MALFORMED,
        codes.FACT_FIELD_UNKNOWN,
        codes.FACT_FIELD_MISSING,
        codes.FACT_FIELD_INVALID,
        codes.FACT_FIELD_EMPTY,
        codes.DATE_EMPTY,
        codes.DATE_UNREADABLE,
        codes.DATE_NO_YEAR,
        codes.DATE_NO_SUCH_DAY,
        codes.DATE_REVERSED,
        codes.DATE_AMBIGUOUS,
        codes.DATE_TOO_LONG,
        codes.DATE_NOT_A_DATE,
        codes.DATE_OPEN,
        codes.ID_MALFORMED,
        codes.THING_UNKNOWN,
        codes.THING_OTHER_KIND,
        codes.REFERENCE_UNKNOWN,
        codes.REFERENCE_AMBIGUOUS,
        codes.REFERENCE_MALFORMED,
        codes.LABEL_EMPTY,
        codes.LABEL_TOO_LONG,
        codes.LANGUAGE_MALFORMED,
        codes.TEXT_EMPTY,
        codes.TEXT_SEALED,
        codes.TEXT_UNFIT,
        codes.TEXT_TOO_MANY_LANGUAGES,
        codes.ENTRY_UNFIT,
        codes.FIELD_CLOSED,
        codes.ON_UNORDERED,
        codes.ENTRY_UNKNOWN,
        codes.ENTRY_NOT_CORRECTABLE,
        codes.CORRECTION_OTHER_KIND,
        codes.CORRECTION_MOVES_PART,
        codes.CARD_NO_REMARKS,
        codes.MEMBER_NO_ROLE,
        codes.DECISION_NO_REMARKS,
        codes.DECISION_BEFORE_REMARK,
        codes.ANSWER_BEFORE_DECISION,
        codes.VERSION_NOTHING_TO_FREEZE,
        codes.NUMBER_EMPTY,
        codes.NUMBER_UNREADABLE,
        codes.NUMBER_AMBIGUOUS,
        codes.NUMBER_TOO_LONG,
        codes.REMARK_NOT_RECEIVED,
        codes.MEASUREMENT_VALUES,
        codes.MEASUREMENT_RATIO,
        codes.SITTING_CONVOCATION,
        codes.SITTING_PRESENCE,
        codes.PROJECT_ITSELF,
        codes.VOTE_COUNTS,
        codes.ATTENDANCE_WOMEN,
        codes.DOSSIER_ALREADY_FOUNDED,
        codes.DOSSIER_NOT_FOUNDED,
        codes.FRAMEWORK_UNKNOWN,
        codes.FRAMEWORK_MALFORMED,
        codes.FRAMEWORK_REPEATED,
        codes.FRAMEWORK_LANGUAGE,
        codes.FRAMEWORK_NUMBERS,
        codes.FRAMEWORK_PART,
        codes.JOURNAL_UNRECOGNISED,
        codes.JOURNAL_NEWER_FORMAT,
        codes.JOURNAL_NO_FOUNDING,
        codes.JOURNAL_FOUNDING_UNREAD,
        codes.JOURNAL_OTHER_DOSSIER,
        codes.JOURNAL_DAMAGED,
        codes.ERASURE_NOTHING,
        codes.RECEIPT_MALFORMED,
        codes.KNOWN_UNKNOWN_HEAD,
        codes.VIEW_UNKNOWN_THING,
        codes.PROGRAMME_REPEATED,
        codes.TABLE_UNKNOWN,
        codes.VIEW_LIMIT,
        codes.VIEW_KEY_SHORT,
        codes.IMPORT_NO_HEADINGS,
        codes.IMPORT_AMBIGUOUS,
        codes.IMPORT_NO_SHEET,
        codes.IMPORT_OUTDATED,
        codes.FILE_UNREADABLE,
        codes.FILE_EMPTY,
        codes.FILE_OTHER_FORMAT,
        codes.FILE_PROTECTED,
        codes.FILE_CELL_TOO_LONG,
        codes.FILE_TOO_LONG,
        codes.STORE_MISSING,
        codes.STORE_EXISTS,
        codes.STORE_FOLDER,
        codes.STORE_EMPTY,
        codes.STORE_UNRECOGNISED,
        codes.STORE_JOURNAL,
        codes.STORE_NEWER,
        codes.STORE_DAMAGED,
        codes.STORE_FOREIGN,
        codes.STORE_READ_ONLY,
        codes.STORE_UNFINISHED,
        codes.STORE_MOVED,
        codes.STORE_BUSY,
        codes.STORE_FULL,
        codes.STORE_INACCESSIBLE,
        codes.HOST_RANDOM,
    ]
    assert all_codes == list(codes.ALL) == NAMES["codes"]
