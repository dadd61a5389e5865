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
            author="label",
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


def test_replaced() -> None:
    view = read(views.Replaced, "Replaced")
    assert view.thing is not None
    assert view.field is not None
    assert view.entry is not None


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
    assert view.missing is not None


def test_receipt() -> None:
    view = read(views.Receipt, "Receipt")
    assert view.heads is not None
    assert view.short is not None


def test_device() -> None:
    view = read(views.Device, "Device")
    assert view.replica is not None
    assert view.last is not None
    assert view.actor is not None


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
    assert view.phase is not None
    assert view.sequence is not None
    assert view.status is not None
    assert view.planned is not None
    assert view.planned_before is not None
    assert view.held is not None
    assert view.attendance is not None
    assert view.outcome is not None
    assert view.organiser is not None
    assert view.place is not None
    assert view.modality is not None
    assert view.instrument is not None
    assert view.announces is not None
    assert view.contested is not None


def test_date_shown() -> None:
    view = read(views.DateShown, "DateShown")
    assert view.edtf is not None
    assert view.written is not None
    assert view.first is not None
    assert view.last is not None


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


def test_spoken() -> None:
    view = read(views.Spoken, "Spoken")
    assert view.text is not None
    assert view.language is not None
    assert view.missing is not None


def test_committee_member() -> None:
    view = read(views.CommitteeMember, "CommitteeMember")
    assert view.id is not None
    assert view.person is not None
    assert view.references is not None
    assert view.name is not None
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


def test_projects() -> None:
    view = read(views.Projects, "Projects")
    assert view.projects is not None


def test_project_line() -> None:
    view = read(views.ProjectLine, "ProjectLine")
    assert view.id is not None
    assert view.references is not None
    assert view.title is not None
    assert view.cards is not None
    assert view.remarks is not None
    assert view.contested is not None


def test_project_sheet() -> None:
    view = read(views.ProjectSheet, "ProjectSheet")
    assert view.id is not None
    assert view.references is not None
    assert view.title is not None
    assert view.titles is not None
    assert view.parent is not None
    assert view.topics is not None
    assert view.sections is not None
    assert view.cards is not None
    assert view.remarks is not None
    assert view.contested is not None


def test_title_shown() -> None:
    view = read(views.TitleShown, "TitleShown")
    assert view.entry is not None
    assert view.title is not None
    assert view.on is not None
    assert view.stands is not None


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
    assert view.state is not None
    assert view.decisions is not None
    assert view.changes is not None
    assert view.versions is not None
    assert view.votes is not None
    assert view.untimely is not None


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


def test_word_run() -> None:
    view = read(views.WordRun, "WordRun")
    assert view.text is not None
    assert view.brought is not None


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


def test_passage() -> None:
    view = read(views.Passage, "Passage")
    assert view.text is not None
    assert view.entry is not None
    assert view.on is not None
    assert view.because is not None


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


def test_conflicts() -> None:
    view = read(views.Conflicts, "Conflicts")
    assert view.fields is not None
    assert view.references is not None
    assert view.corrections is not None
    assert view.newer is not None


def test_conflict() -> None:
    view = read(views.Conflict, "Conflict")
    assert view.thing is not None
    assert view.name is not None
    assert view.field is not None
    assert view.values is not None


def test_conflict_value() -> None:
    view = read(views.ConflictValue, "ConflictValue")
    assert view.entry is not None
    assert view.value is not None
    assert view.outcome is not None
    assert view.on is not None
    assert view.recorded_at is not None
    assert view.replica is not None
    assert view.shown is not None


def test_reference_conflict() -> None:
    view = read(views.ReferenceConflict, "ReferenceConflict")
    assert view.reference is not None
    assert view.things is not None


def test_changed_by_newer() -> None:
    view = read(views.ChangedByNewer, "ChangedByNewer")
    assert view.thing is not None
    assert view.name is not None
    assert view.field is not None


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
        codes.NUMBER_UNREADABLE,
        codes.NUMBER_AMBIGUOUS,
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
        codes.JOURNAL_OTHER_DOSSIER,
        codes.JOURNAL_DAMAGED,
        codes.RECEIPT_MALFORMED,
        codes.KNOWN_UNKNOWN_HEAD,
        codes.VIEW_UNKNOWN_THING,
        codes.HOST_RANDOM,
    ]
    assert all_codes == list(codes.ALL) == NAMES["codes"]
