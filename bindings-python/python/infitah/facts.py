# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
# ruff: noqa: D205, RUF012, TC001, TC003
"""The verbs: everything that can be recorded, in the past tense."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from ._value import FactValue, Input, Texts, When
from .ids import (
    AnswerId,
    AxisId,
    BodyId,
    CardId,
    CouncilSessionId,
    DecisionId,
    EntryId,
    FundingId,
    GroupId,
    IndicatorId,
    ItemId,
    MeasurementId,
    MembershipId,
    PersonId,
    ProgrammeId,
    ProjectId,
    PublicationId,
    Reference,
    RemarkId,
    SittingId,
    StageId,
    SubjectId,
    ThingId,
    VersionId,
    VoteId,
)
from .lists import Direction, MeasurementOutcome, Nature, Outcome
from .views import Recorded

__all__ = [
    "AgendaItem",
    "Anchor",
    "AnswerPublished",
    "Attendance",
    "AxisChosen",
    "BodyCreated",
    "CardReceived",
    "Collectivity",
    "Contact",
    "Corrected",
    "DossierFounded",
    "Fact",
    "FundingNoted",
    "Held",
    "IndicatorDefined",
    "ItemPostponed",
    "MeasurementTaken",
    "MemberJoined",
    "MemberLeft",
    "PersonDescribed",
    "ProgrammeDescribed",
    "ProjectDrawn",
    "ProjectLinked",
    "ProjectPlaced",
    "ProjectRegistered",
    "ProjectSplit",
    "ProjectWithdrawn",
    "ProjectsJoined",
    "PublicationMade",
    "RemarkNoted",
    "RemarksDecided",
    "RemarksExamined",
    "RemarksGrouped",
    "RemarksPresented",
    "RemarksUngrouped",
    "SealsErased",
    "SectionRevised",
    "SessionConvened",
    "SittingHeld",
    "SlotName",
    "SourceNoted",
    "StageHeld",
    "StagePlanned",
    "StagePostponed",
    "TargetSet",
    "ThingsMerged",
    "VersionFrozen",
    "VoteTaken",
    "Withdrawn",
]


class DossierFounded(FactValue, frozen=True, kw_only=True, tag="dossier_founded"):
    """The dossier of one programme was founded (تأسيس ملف برنامج عمل الانفتاح, fondation du dossier du
    programme).

    Every dossier begins with it, and has one only.
    """

    programme: ProgrammeId | Recorded | None = None
    """The programme's id; made where it is left out."""

    collectivity: Collectivity
    """The collectivity."""

    cycle: str | None = None
    """The years of the programme, as `2024/2025` (دورة البرنامج, cycle)."""

    framework: str | None = None
    """The support programme under which it is prepared, as `pacto` (إطار الدعم, cadre)."""

    language: str
    """The dossier's language, taken for texts that name none."""

    title: Texts = {}
    """The programme's title."""

    on: When | None = None
    """Since when the dossier counts; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class Collectivity(Input, frozen=True, kw_only=True):
    """The collectivity whose programme it is (الجماعة الترابية, collectivité territoriale)."""

    id: str | None = None
    """Its id; made from the official code where there is one."""

    kind: str
    """Its kind."""

    code: str | None = None
    """Its official code."""

    names: Texts = {}
    """Its names."""


class ProgrammeDescribed(FactValue, frozen=True, kw_only=True, tag="programme_described"):
    """The programme was described anew (وصف البرنامج, description du programme): its title, its other
    names, the names of its collectivity.
    """

    programme: ProgrammeId | Recorded
    """The programme."""

    title: Texts = {}
    """Its title."""

    aliases: Sequence[str] = ()
    """Other names under which it appears."""

    collectivity_names: Texts = {}
    """The names of the collectivity."""

    communal_programme: Texts = {}
    """The communal action programme (برنامج عمل الجماعة, PAC) beside which it stands; another document."""

    on: When | None = None
    """The day; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class BodyCreated(FactValue, frozen=True, kw_only=True, tag="body_created"):
    """A body was created (إحداث هيئة أو لجنة, création d'une instance ou d'un comité): the council, the
    steering committee, a consultative body.
    """

    body: BodyId | Recorded | None = None
    """The body's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it, as `body:committee`."""

    kind: str | None = None
    """Its kind."""

    name: Texts = {}
    """Its name."""

    aliases: Sequence[str] = ()
    """Other names under which it appears."""

    act: str | None = None
    """The kind of act that created it: the president's decision is not the council's deliberation."""

    act_number: str | None = None
    """The number of that act."""

    on: When | None = None
    """The day of that act; without it, the body counts always."""

    on_written: str | None = None
    """The date as it was written."""


class MemberJoined(FactValue, frozen=True, kw_only=True, tag="member_joined"):
    """A person joined a body (انضمام عضو إلى هيئة, entrée en fonction d'un membre dans une instance), in a
    role and on a side.

    A person may sit in several bodies and hold several roles; the civil position is not the role, and
    the grammar of a role says nothing about the person.
    """

    membership: MembershipId | Recorded | None = None
    """The membership's id; made where it is left out."""

    body: BodyId | Recorded
    """The body."""

    person: PersonId | Recorded | None = None
    """The person, if known already; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name the person, as `person:chair`."""

    name: Texts = {}
    """The person's name, in a public role; required for a person who is not known yet."""

    roles: Sequence[str] = ()
    """The roles in the body; at least one."""

    role_as_written: str | None = None
    """The role in the words in which it was written."""

    side: str | None = None
    """On which side the person sits."""

    position: Texts = {}
    """The civil position, as "director of services" (المنصب, fonction)."""

    delegated_by: BodyId | Recorded | None = None
    """The body that sent the person, for a delegate."""

    on: When
    """The day on which the membership began."""

    on_written: str | None = None
    """The date as it was written."""

    until: When | None = None
    """The last day of the membership, if it is known."""

    until_written: str | None = None
    """That date as it was written."""


class MemberLeft(FactValue, frozen=True, kw_only=True, tag="member_left"):
    """A person left a body (انتهاء عضوية, fin de la qualité de membre): the membership stays in the
    history, and is over after its last day.
    """

    membership: MembershipId | Recorded
    """The membership."""

    reason: str | None = None
    """Why."""

    on: When
    """The last day of the membership."""

    on_written: str | None = None
    """The date as it was written."""


class PersonDescribed(FactValue, frozen=True, kw_only=True, tag="person_described"):
    """A person was named anew (تسمية شخص, désignation d'une personne): names are labels over an id, and
    one person has several spellings.
    """

    person: PersonId | Recorded
    """The person."""

    name: Texts = {}
    """The name, in a public role."""

    aliases: Sequence[str] = ()
    """Other spellings under which the person appears."""

    on: When | None = None
    """The day; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class AxisChosen(FactValue, frozen=True, kw_only=True, tag="axis_chosen"):
    """A priority axis was chosen (تحديد محور ذي أولوية, choix d'un axe prioritaire).

    Axes are an open list of each collectivity, and `stage` says where they came from.
    """

    axis: AxisId | Recorded | None = None
    """The axis's id; made where it is left out, given to change a title."""

    references: Sequence[Reference] = ()
    """References by which people name it, as `axis:communication`."""

    title: Texts = {}
    """Its title."""

    aliases: Sequence[str] = ()
    """Other names under which it appears."""

    sequence: int | None = None
    """Its position in the order in which the axes were published, from 1."""

    stage: StageId | Recorded | None = None
    """The stage at which it was fixed."""

    on: When | None = None
    """The day; without it, the axis counts always."""

    on_written: str | None = None
    """The date as it was written."""


class StagePlanned(FactValue, frozen=True, kw_only=True, tag="stage_planned"):
    """A stage of the roadmap was planned, or planned anew (برمجة محطة, programmation d'une étape).

    A next step is a stage without a date. Its status is never recorded: it follows from the dates and
    the day that one asks about.
    """

    stage: StageId | Recorded | None = None
    """The stage's id; made where it is left out, given to plan a stage anew."""

    references: Sequence[Reference] = ()
    """References by which people name it, as `stage:meeting-2`."""

    kind: str | None = None
    """Its kind."""

    phase: str | None = None
    """The phase of the process in which it lies."""

    title: Texts = {}
    """Its title."""

    aliases: Sequence[str] = ()
    """Other names under which it appears."""

    sequence: int | None = None
    """Its position in the order in which the stages were published, from 1."""

    planned: When | None = None
    """The date for which it is planned."""

    planned_written: str | None = None
    """That date as it was written."""

    organiser: Texts = {}
    """Who organises it."""

    speakers: Sequence[str] = ()
    """Who speaks."""

    agenda: Sequence[str] = ()
    """The items of its agenda, in order."""

    place: Texts = {}
    """Where."""

    modality: str | None = None
    """In person, remote, digital."""

    instrument: Texts = {}
    """The instrument, as an electronic form."""

    announces: StageId | Recorded | None = None
    """The stage that this one announces or becomes."""

    on: When | None = None
    """The day on which it was planned; without it, the first plan counts always."""

    on_written: str | None = None
    """The date as it was written."""


class StagePostponed(FactValue, frozen=True, kw_only=True, tag="stage_postponed"):
    """A stage was postponed (تأجيل محطة, report d'une étape). The old date is kept; the new one may be
    unknown.
    """

    stage: StageId | Recorded
    """The stage."""

    until: When | None = None
    """The new date; left out while it is not known."""

    until_written: str | None = None
    """That date as it was written."""

    reason: str | None = None
    """Why."""

    on: When
    """The day on which it was postponed."""

    on_written: str | None = None
    """The date as it was written."""


class StageHeld(FactValue, frozen=True, kw_only=True, tag="stage_held"):
    """A stage was held (انعقاد محطة, tenue d'une étape)."""

    stage: StageId | Recorded
    """The stage."""

    attendance: Attendance | None = None
    """How many took part."""

    outcome: Texts = {}
    """What came out of it (الخلاصات, résultat)."""

    on: When
    """The day or days on which it was held."""

    on_written: str | None = None
    """The date as it was written."""


class Attendance(Input, frozen=True, kw_only=True):
    """How many took part (الحضور, participation). Women are among the participants; associations are
    organisations and not people, so the numbers are never added up.
    """

    participants: int | None = None
    """Participants (عدد المشاركين, nombre de participants)."""

    women: int | None = None
    """Women among them (عدد النساء المشاركات, dont femmes)."""

    associations: int | None = None
    """Associations that took part (عدد الجمعيات المشاركة, associations participantes)."""


class PublicationMade(FactValue, frozen=True, kw_only=True, tag="publication_made"):
    """Something was published or handed out (نشر أو توزيع وثيقة, publication ou remise d'un document): the
    evidence that people could know.
    """

    publication: PublicationId | Recorded | None = None
    """The publication's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    kind: str | None = None
    """What it is."""

    title: Texts = {}
    """Its title."""

    language: str | None = None
    """The language in which it was published."""

    channel: str | None = None
    """How it was published; left out for what was handed out at a stage."""

    stage: StageId | Recorded | None = None
    """The stage at which it was handed out or shown."""

    about: Sequence[ThingId | Recorded] = ()
    """What it is about: a version, a decision, a stage."""

    place: str | None = None
    """Where: a web address, a place."""

    contents: Sequence[str] = ()
    """What it contains, in order."""

    digest: str | None = None
    """The digest of the file (SHA-256, hexadecimal), by which it can be recognised."""

    on: When
    """The day of publication."""

    on_written: str | None = None
    """The date as it was written."""


class ProjectRegistered(FactValue, frozen=True, kw_only=True, tag="project_registered"):
    """A project was registered, or its title or references changed (تسجيل مشروع انفتاح, enregistrement
    d'un projet).

    A project has references in several schemes, as `pacto:70` and `sheet:3`: they name it and are never
    an order. Two projects are one only when somebody says so, never because their titles are alike.
    """

    project: ProjectId | Recorded | None = None
    """The project's id; made where it is left out, given to change a title."""

    references: Sequence[Reference] = ()
    """References in the schemes that people use."""

    title: Texts = {}
    """Its title; every title that it ever had is kept."""

    parent: ProjectId | Recorded | None = None
    """The project of which it is a part."""

    topics: Sequence[str] = ()
    """What it is about."""

    on: When | None = None
    """The day; without it, the first title counts always."""

    on_written: str | None = None
    """The date as it was written."""


class ProjectPlaced(FactValue, frozen=True, kw_only=True, tag="project_placed"):
    """A project was placed under an axis (إدراج مشروع ضمن محور, rattachement d'un projet à un axe).

    A project has no axis until somebody says so.
    """

    project: ProjectId | Recorded
    """The project."""

    axis: AxisId | Recorded
    """The axis."""

    on: When | None = None
    """The day; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class ProjectDrawn(FactValue, frozen=True, kw_only=True, tag="project_drawn"):
    """A project was drawn from ideas (استخلاص مشروع من أفكار, projet tiré d'idées): the committee turned
    remarks of cards into it.
    """

    project: ProjectId | Recorded
    """The project."""

    ideas: Sequence[RemarkId | Recorded] = ()
    """The remarks whose ideas it takes up; at least one."""

    by: BodyId | Recorded | None = None
    """The body that drew it."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class ProjectLinked(FactValue, frozen=True, kw_only=True, tag="project_linked"):
    """A project was linked (ربط مشروع, lien entre projets): to another one, or to one of another document,
    as the communal action programme.
    """

    project: ProjectId | Recorded
    """The project."""

    to: ProjectId | Recorded | None = None
    """The other project."""

    elsewhere: Texts = {}
    """The title of a project that is not in this programme."""

    relation: str
    """How they relate."""

    reason: str | None = None
    """Why."""

    by: BodyId | Recorded | None = None
    """The body that decided it."""

    on: When | None = None
    """The day; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class ProjectSplit(FactValue, frozen=True, kw_only=True, tag="project_split"):
    """A project was split into several (تقسيم مشروع, scission d'un projet), by decision."""

    project: ProjectId | Recorded
    """The project."""

    into: Sequence[ProjectId | Recorded] = ()
    """The projects that it became; at least one other."""

    reason: str | None = None
    """Why."""

    by: BodyId | Recorded | None = None
    """The body that decided it."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class ProjectsJoined(FactValue, frozen=True, kw_only=True, tag="projects_joined"):
    """Projects were joined into one (ضم مشاريع, réunion de projets), by decision. That one thing was
    entered twice is another matter.
    """

    projects: Sequence[ProjectId | Recorded] = ()
    """The projects; at least one besides `into`."""

    into: ProjectId | Recorded
    """The project that goes on."""

    reason: str | None = None
    """Why."""

    by: BodyId | Recorded | None = None
    """The body that decided it."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class ProjectWithdrawn(FactValue, frozen=True, kw_only=True, tag="project_withdrawn"):
    """A project was withdrawn (سحب مشروع, retrait d'un projet), by decision."""

    project: ProjectId | Recorded
    """The project."""

    reason: str | None = None
    """Why."""

    by: BodyId | Recorded | None = None
    """The body that decided it."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class SectionRevised(FactValue, frozen=True, kw_only=True, tag="section_revised"):
    """A section of a project sheet, or of the programme, was revised (مراجعة خانة من بطاقة المشروع,
    révision d'une rubrique de la fiche projet).

    `because` names the decisions that led to it: through them every word of the programme leads back to
    the remarks behind it.
    """

    subject: SubjectId | Recorded
    """The project, or the programme."""

    section: str
    """The section."""

    language: str | None = None
    """The language of the text; the dossier's language where it is left out."""

    text: str
    """The whole text of the section, as it now reads."""

    because: Sequence[DecisionId | Recorded] = ()
    """The decisions that led to the revision."""

    on: When
    """The day of the revision."""

    on_written: str | None = None
    """The date as it was written."""


class FundingNoted(FactValue, frozen=True, kw_only=True, tag="funding_noted"):
    """A funding source of a project was noted (تسجيل مصدر تمويل, source de financement). A project has
    several; an amount may be unknown, and a contribution may be in kind.
    """

    funding: FundingId | Recorded | None = None
    """The source's id; made where it is left out, given to change it."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    project: ProjectId | Recorded
    """The project."""

    source: Texts = {}
    """Who gives."""

    kind: str | None = None
    """What kind of source it is."""

    amount: str | None = None
    """The amount in dirhams (MAD); left out where it is unknown."""

    amount_written: str | None = None
    """The amount as it was written, as `16,28 مليون درهم`."""

    in_kind: Texts = {}
    """What is given in kind (مساهمة عينية, apport en nature)."""

    status: str | None = None
    """How sure it is."""

    on: When | None = None
    """The day; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class IndicatorDefined(FactValue, frozen=True, kw_only=True, tag="indicator_defined"):
    """An indicator was defined, or defined anew (تحديد مؤشر, définition d'un indicateur).

    Follow-up indicators say how far the work is; impact indicators say what it changed. Without a
    baseline or a target it is a draft, which is legal and is said.
    """

    indicator: IndicatorId | Recorded | None = None
    """The indicator's id; made where it is left out, given to define it anew."""

    references: Sequence[Reference] = ()
    """References by which people name it, as `indicator:3`."""

    subject: SubjectId | Recorded
    """The project, or the programme."""

    kind: str
    """Follow-up or impact."""

    title: Texts = {}
    """What it measures."""

    unit: Texts = {}
    """In which unit (وحدة القياس, unité)."""

    direction: Direction | None = None
    """In which direction it is meant to go."""

    nature: Nature | None = None
    """Whether periods add up."""

    baseline: str | None = None
    """The value from which it starts (القيمة المرجعية, valeur de référence)."""

    baseline_on: When | None = None
    """When the baseline was measured."""

    baseline_on_written: str | None = None
    """That date as it was written."""

    ratio: bool | None = None
    """Whether it is a share: measured as a numerator and a denominator, and summed as such. Left out for
    no.
    """

    frequency: str | None = None
    """How often it is measured."""

    disaggregation: Sequence[str] = ()
    """By what it is broken down, as `women`, `youth` (التفصيل حسب, ventilation)."""

    verification: Texts = {}
    """Where the figures come from (مصدر التحقق, source de vérification)."""

    on: When | None = None
    """The day; without it, the first definition counts always."""

    on_written: str | None = None
    """The date as it was written."""


class TargetSet(FactValue, frozen=True, kw_only=True, tag="target_set"):
    """A target of an indicator was set (تحديد قيمة مستهدفة, fixation d'une cible): for a period, or
    overall.
    """

    indicator: IndicatorId | Recorded
    """The indicator."""

    period: When | None = None
    """The period; left out for the target of the whole programme."""

    period_written: str | None = None
    """The period as it was written."""

    value: str
    """The value to reach."""

    on: When | None = None
    """The day; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class CardReceived(FactValue, frozen=True, kw_only=True, tag="card_received"):
    """A card was received (تلقي بطاقة, réception d'une fiche).

    The author is never named: `author` is a category, and contact details are sealed and personal.
    """

    card: CardId | Recorded | None = None
    """The card's id; made from its first number where it has one."""

    numbers: Sequence[Reference] = ()
    """Its numbers elsewhere, as `platform:1204` or `paper:17`."""

    kind: str
    """Its kind."""

    about: SubjectId | Recorded | None = None
    """The project that it is about, or the whole programme; nothing for a new project."""

    axes: Sequence[AxisId | Recorded] = ()
    """The priority axes under which it was filed."""

    themes: Sequence[str] = ()
    """Its themes as they were written, which may be no axis."""

    anchor: Anchor | None = None
    """The passage of a frozen version that it is on."""

    stage: StageId | Recorded | None = None
    """The stage at which it was collected."""

    channel: str
    """How it came in."""

    author: str | None = None
    """The category of its author, as `citizen` or `association`."""

    contact: Contact | None = None
    """How to answer its author."""

    remarks: Sequence[RemarkNoted] = ()
    """What is said; at least one remark."""

    on: When
    """The day on which it was received."""

    on_written: str | None = None
    """The date as it was written."""


class Anchor(Input, frozen=True, kw_only=True):
    """The passage of a frozen version that a card is on (مقطع من صيغة, passage d'une version): a text
    quote, as the W3C Web Annotation model has it. Where the words no longer stand, it is orphaned, and
    never moved.
    """

    version: VersionId | Recorded
    """The version."""

    thing: ThingId | Recorded
    """The project or the programme whose text it is."""

    section: str
    """The section."""

    exact: str
    """The words quoted."""

    prefix: str | None = None
    """The words before them, where they are needed to find the place."""

    suffix: str | None = None
    """The words after them."""


class Contact(Input, frozen=True, kw_only=True):
    """How to reach the person who gave a card (معطيات الاتصال, coordonnées). Personal: never part of a
    public copy.
    """

    name: str | None = None
    """The name."""

    phone: str | None = None
    """The telephone number."""

    email: str | None = None
    """The e-mail address."""


class RemarkNoted(Input, frozen=True, kw_only=True):
    """One observation of a card (ملاحظة, remarque): one thing said on one topic, and what is proposed for
    it.

    A challenge and its solution stay one remark; it is the unit that is examined, decided and answered.
    """

    remark: RemarkId | Recorded | None = None
    """The remark's id; made from the card and the position."""

    topic: str | None = None
    """What it is on."""

    section: str | None = None
    """The section of the sheet that it is on, where it names one."""

    said: str | None = None
    """What is said."""

    said_language: str | None = None
    """The language of what is said, if it is known; it may differ from that of what is proposed."""

    proposed: str | None = None
    """What is proposed."""

    proposed_language: str | None = None
    """The language of what is proposed, if it is known."""


class RemarksPresented(FactValue, frozen=True, kw_only=True, tag="remarks_presented"):
    """Remarks were presented to those who took part (تقديم الملاحظات للمشاركين, présentation des remarques
    aux participants).
    """

    remarks: Sequence[RemarkId | Recorded] = ()
    """The remarks; at least one."""

    stage: StageId | Recorded | None = None
    """The stage at which they were presented."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class RemarksExamined(FactValue, frozen=True, kw_only=True, tag="remarks_examined"):
    """Remarks were studied and evaluated by a body (دراسة وتقييم الملاحظات, examen des remarques)."""

    remarks: Sequence[RemarkId | Recorded] = ()
    """The remarks; at least one."""

    by: BodyId | Recorded
    """The body."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class RemarksGrouped(FactValue, frozen=True, kw_only=True, tag="remarks_grouped"):
    """Remarks that say the same were grouped (تجميع ملاحظات, regroupement de remarques). Each stays a
    remark of its own and is counted as one; a decision on the earlier ones does not cover those that
    join later.
    """

    group: GroupId | Recorded | None = None
    """The group's id; made where it is left out, given to add remarks."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    title: Texts = {}
    """What they have in common."""

    remarks: Sequence[RemarkId | Recorded] = ()
    """The remarks that join; at least one."""

    by: BodyId | Recorded | None = None
    """The body that grouped them."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class RemarksUngrouped(FactValue, frozen=True, kw_only=True, tag="remarks_ungrouped"):
    """Remarks were taken out of a group again (إخراج ملاحظات من مجموعة, retrait de remarques d'un groupe)."""

    group: GroupId | Recorded
    """The group."""

    remarks: Sequence[RemarkId | Recorded] = ()
    """The remarks; at least one."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class RemarksDecided(FactValue, frozen=True, kw_only=True, tag="remarks_decided"):
    """Remarks were decided on (البت في الملاحظات, décision sur les remarques): one outcome and one reason
    for all the remarks listed. A remark that joins their group later is not covered.

    Outcome and reason are working values until an answer publishes them.
    """

    decision: DecisionId | Recorded | None = None
    """The decision's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    remarks: Sequence[RemarkId | Recorded] = ()
    """The remarks that it covers; at least one."""

    outcome: Outcome
    """What was decided."""

    reason: str | None = None
    """Why (التعليل, motif)."""

    language: str | None = None
    """The language of the reason."""

    by: BodyId | Recorded
    """The body that decided."""

    on: When
    """The day of the decision."""

    on_written: str | None = None
    """The date as it was written."""


class VersionFrozen(FactValue, frozen=True, kw_only=True, tag="version_frozen"):
    """The text of the programme was frozen (حصر صيغة البرنامج, arrêt d'une version du programme).

    It lists the texts that it holds, titles included, in printed order, and reads them as written then:
    no late merge and no correction changes what was adopted.
    """

    version: VersionId | Recorded | None = None
    """The version's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    kind: str
    """Its kind."""

    title: Texts = {}
    """Its title."""

    holds: Sequence[Held] = ()
    """The texts that it holds; where the list is left out, all that stand on its day, in printed order."""

    on: When
    """The day on which it was frozen."""

    on_written: str | None = None
    """The date as it was written."""


class Held(Input, frozen=True, kw_only=True):
    """One text that a version holds: a slot, and the entry whose words it is read from."""

    entry: EntryId
    """The revision, or its correction."""

    thing: ThingId | Recorded
    """The project or the programme."""

    field: str
    """The field: `title:ar`, `section:solutions:ar`."""


class SessionConvened(FactValue, frozen=True, kw_only=True, tag="session_convened"):
    """A session of the council was convened (استدعاء المجلس لعقد دورة, convocation d'une session).

    A session (دورة) is not a sitting (جلسة): it has one or more of them, and "the October session" is a
    name and no date.
    """

    session: CouncilSessionId | Recorded | None = None
    """The session's id; made where it is left out, given to change it."""

    references: Sequence[Reference] = ()
    """References by which people name it, as `session:2023-10`."""

    body: BodyId | Recorded | None = None
    """The council."""

    kind: str | None = None
    """Ordinary or extraordinary."""

    title: Texts = {}
    """Its name, as "October session"."""

    planned: When | None = None
    """When it opens."""

    planned_written: str | None = None
    """That date as it was written."""

    convened: When | None = None
    """When the convocation was sent."""

    convened_written: str | None = None
    """That date as it was written."""

    in_office: int | None = None
    """Members in office when the session opens (الأعضاء المزاولون مهامهم, membres en exercice)."""

    agenda: Sequence[AgendaItem] = ()
    """Its agenda."""

    on: When | None = None
    """The day from which it is known; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class AgendaItem(Input, frozen=True, kw_only=True):
    """An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour)."""

    item: ItemId | Recorded | None = None
    """The item's id; made from the session and the position."""

    number: str | None = None
    """Its number, as it is printed."""

    title: Texts = {}
    """What it says."""

    about: ThingId | Recorded | None = None
    """What it is about, as a version of the programme."""


class SittingHeld(FactValue, frozen=True, kw_only=True, tag="sitting_held"):
    """A sitting of a session was held, or opened without a quorum (انعقاد جلسة, tenue d'une séance).

    Whether there was a quorum is never recorded: it follows from the counts and the convocation.
    """

    sitting: SittingId | Recorded | None = None
    """The sitting's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    session: CouncilSessionId | Recorded
    """The session."""

    number: int | None = None
    """Its number in the session, from 1."""

    convocation: int | None = None
    """After which convocation it met: 1, 2 or 3 (الاستدعاء, convocation). After the third, any number
    suffices.
    """

    in_office: int | None = None
    """Members in office, where it differs from the opening of the session."""

    present: int | None = None
    """Members present when it opened."""

    place: Texts = {}
    """Where."""

    on: When
    """The day."""

    on_written: str | None = None
    """The date as it was written."""


class ItemPostponed(FactValue, frozen=True, kw_only=True, tag="item_postponed"):
    """An item of the agenda was postponed (تأجيل نقطة, report d'un point), to a later sitting or session."""

    item: ItemId | Recorded
    """The item."""

    until: When | None = None
    """To when; left out while it is not known."""

    until_written: str | None = None
    """That date as it was written."""

    reason: str | None = None
    """Why."""

    on: When
    """The day on which it was postponed."""

    on_written: str | None = None
    """The date as it was written."""


class VoteTaken(FactValue, frozen=True, kw_only=True, tag="vote_taken"):
    """The council voted on a version of the programme (تصويت المجلس, vote du conseil).

    In favour, against, abstained and blank are counted apart, because they are not all votes cast.
    """

    vote: VoteId | Recorded | None = None
    """The vote's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    version: VersionId | Recorded
    """The version that was voted on."""

    by: BodyId | Recorded | None = None
    """The council."""

    session: str | None = None
    """The kind of session."""

    sitting: int | None = None
    """The sitting of that session, from 1."""

    sitting_held: SittingId | Recorded | None = None
    """The sitting at which it was taken."""

    agenda_item: ItemId | Recorded | None = None
    """The item of the agenda that it was on."""

    item: str | None = None
    """The item of the agenda, as it is numbered."""

    in_office: int | None = None
    """Members in office when the session opened."""

    present: int | None = None
    """Members present."""

    in_favour: int | None = None
    """Votes in favour (الموافقون, pour)."""

    against: int | None = None
    """Votes against (المعارضون, contre)."""

    abstained: int | None = None
    """Abstentions (الممتنعون, abstentions)."""

    blank: int | None = None
    """Blank votes (الأوراق البيضاء, blancs)."""

    result: str
    """What the minutes say that it resulted in."""

    on: When
    """The day of the vote."""

    on_written: str | None = None
    """The date as it was written."""


class AnswerPublished(FactValue, frozen=True, kw_only=True, tag="answer_published"):
    """The answer to remarks was published (نشر الجواب المعلل, publication de la réponse motivée): from now
    on the outcome and the reason of the decision are public.
    """

    answer: AnswerId | Recorded | None = None
    """The answer's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    decision: DecisionId | Recorded
    """The decision that it publishes."""

    text: Texts = {}
    """What the answer says, where it says more than the reason."""

    channel: str | None = None
    """Where it was published."""

    on: When
    """The day of publication."""

    on_written: str | None = None
    """The date as it was written."""


class MeasurementTaken(FactValue, frozen=True, kw_only=True, tag="measurement_taken"):
    """An indicator was measured (قياس مؤشر, mesure d'un indicateur), or was to be measured and was not:
    missing, zero and not applicable are three things.
    """

    measurement: MeasurementId | Recorded | None = None
    """The measurement's id; made where it is left out."""

    references: Sequence[Reference] = ()
    """References by which people name it."""

    indicator: IndicatorId | Recorded
    """The indicator."""

    period: When
    """The period that it covers."""

    period_written: str | None = None
    """The period as it was written."""

    outcome: MeasurementOutcome
    """What came of it."""

    value: str | None = None
    """The value."""

    numerator: str | None = None
    """For a share: what is counted."""

    denominator: str | None = None
    """For a share: out of what."""

    group: str | None = None
    """The part of the whole that it covers, as `women`; left out for the whole."""

    evidence: Sequence[PublicationId | Recorded] = ()
    """What was published that shows it (وسيلة الإثبات, preuve)."""

    note: Texts = {}
    """A note."""

    on: When
    """The day on which it was taken."""

    on_written: str | None = None
    """The date as it was written."""


class SourceNoted(FactValue, frozen=True, kw_only=True, tag="source_noted"):
    """Where it is known from was noted (ذكر المصدر, mention de la source), or that it is made up for an
    example: whole things, or one field of real ones.
    """

    things: Sequence[ThingId | Recorded] = ()
    """The things that are known from there; at least one."""

    field: str | None = None
    """The field of these things that it is said of, by its name, as `attendance` or `section`, with all
    that stands in it; left out, it is said of each thing as a whole.
    """

    source: Texts = {}
    """The source: a document and the heading under which it stands there."""

    illustrative: bool | None = None
    """Whether they are illustrative: made up for an example or an exercise (بيانات توضيحية, données
    fictives). Left out for no.
    """

    on: When | None = None
    """The day; without it, always."""

    on_written: str | None = None
    """The date as it was written."""


class ThingsMerged(FactValue, frozen=True, kw_only=True, tag="things_merged"):
    """Several ids turned out to name one thing (دمج معرفات شيء واحد, fusion des identifiants d'une même
    chose).

    It joins what was entered twice; joining two real projects is another matter. It has no day.
    """

    things: Sequence[ThingId | Recorded] = ()
    """The ids; at least two, of one kind."""

    reason: str | None = None
    """Why."""


class Corrected(FactValue, frozen=True, kw_only=True, tag="corrected"):
    """An earlier entry was corrected (تصحيح قيد, correction d'une écriture): `with` stands in its place,
    with the same ids. To undo a correction, record the earlier fact again as another correction.
    """

    entry: EntryId
    """The entry."""

    with_: Fact = msgspec.field(name="with")
    """The whole fact as it should have been, of the same kind."""

    reason: str | None = None
    """Why."""


class Withdrawn(FactValue, frozen=True, kw_only=True, tag="withdrawn"):
    """An earlier entry was withdrawn (سحب قيد, retrait d'une écriture): it keeps its place and has no
    value.
    """

    entry: EntryId
    """The entry."""

    reason: str | None = None
    """Why."""


class SealsErased(FactValue, frozen=True, kw_only=True, tag="seals_erased"):
    """Words were lawfully erased (محو أقوال, effacement de propos): from this copy and from every copy
    that merges it.

    A field that is closed takes no words again, earlier or later ones. To clean one passage, correct
    the entry first and then erase what the correction left behind. It cannot reach a copy that is never
    merged again.
    """

    slots: Sequence[SlotName] = ()
    """The fields to close, with all words that they ever held."""

    superseded: Sequence[EntryId] = ()
    """Corrected entries whose earlier words are erased."""

    entries: Sequence[EntryId] = ()
    """Entries all of whose words are erased, also those that stand in no field, as the reason of a
    correction.
    """

    ground: str
    """Why."""


class SlotName(Input, frozen=True, kw_only=True):
    """A field of a thing, as it is named when its words are erased."""

    thing: ThingId | Recorded
    """The thing."""

    field: str
    """The field: `said`, `proposed`, `contact`, `title:ar`, `section:solutions:ar`."""


Fact: TypeAlias = (
    DossierFounded
    | ProgrammeDescribed
    | BodyCreated
    | MemberJoined
    | MemberLeft
    | PersonDescribed
    | AxisChosen
    | StagePlanned
    | StagePostponed
    | StageHeld
    | PublicationMade
    | ProjectRegistered
    | ProjectPlaced
    | ProjectDrawn
    | ProjectLinked
    | ProjectSplit
    | ProjectsJoined
    | ProjectWithdrawn
    | SectionRevised
    | FundingNoted
    | IndicatorDefined
    | TargetSet
    | CardReceived
    | RemarksPresented
    | RemarksExamined
    | RemarksGrouped
    | RemarksUngrouped
    | RemarksDecided
    | VersionFrozen
    | SessionConvened
    | SittingHeld
    | ItemPostponed
    | VoteTaken
    | AnswerPublished
    | MeasurementTaken
    | SourceNoted
    | ThingsMerged
    | Corrected
    | Withdrawn
    | SealsErased
)
"""Anything that can be recorded."""
