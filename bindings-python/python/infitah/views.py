# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
# ruff: noqa: D205, TC001
"""The answers: what a dossier says, as plain values. Every member is always there."""

from __future__ import annotations

from typing import ClassVar

from ._value import Answer, Names, Value
from .ids import (
    AnswerId,
    BodyId,
    CardId,
    DecisionId,
    EntryId,
    MembershipId,
    PersonId,
    ProjectId,
    Reference,
    RemarkId,
    StageId,
    SubjectId,
    ThingId,
    VersionId,
    VoteId,
)
from .lists import CopyKind, Missing, Outcome, RemarkState, StageStatus

__all__ = [
    "AlsoIn",
    "AttendanceShown",
    "CardTopic",
    "Cause",
    "CauseRemark",
    "ChangedByNewer",
    "Charter",
    "CharterCommitment",
    "Committee",
    "CommitteeMember",
    "Conflict",
    "ConflictValue",
    "Conflicts",
    "DamagedLine",
    "DateShown",
    "Delegation",
    "Device",
    "Framework",
    "FrameworkName",
    "FrameworkPoint",
    "FrameworkSource",
    "FrameworkText",
    "Merged",
    "MethodStep",
    "Passage",
    "Preview",
    "ProjectLine",
    "ProjectSheet",
    "Projects",
    "Receipt",
    "Recorded",
    "ReferenceConflict",
    "Replaced",
    "Revision",
    "Roadmap",
    "RoadmapStage",
    "SectionShown",
    "SectionTrace",
    "SideCount",
    "Spoken",
    "TemplateBody",
    "TemplateStage",
    "TitleShown",
    "Trace",
    "TraceAnswer",
    "TraceChange",
    "TraceDecision",
    "TraceVersion",
    "TraceVote",
    "Verification",
    "WordRun",
    "WorkDocument",
]


class Recorded(Value, frozen=True, kw_only=True):
    """What recording a fact made."""

    entry: EntryId
    """The entry in the journal."""

    id: ThingId | None
    """The thing that the fact is of: the card, the project, the decision. Nothing for facts that make
    none.
    """

    remarks: tuple[RemarkId, ...]
    """The remarks of a card, in order."""


class Preview(Value, frozen=True, kw_only=True):
    """What recording a fact would do."""

    creates: tuple[ThingId, ...]
    """The things that it would make."""

    replaces: tuple[Replaced, ...]
    """The values that it would take the place of."""

    plain: tuple[str, ...]
    """The labels in it that would be public for ever."""


class Replaced(Value, frozen=True, kw_only=True):
    """A value that a fact takes the place of."""

    thing: ThingId
    """The thing."""

    field: str
    """The field: `title:ar`, `section:solutions:ar`, `decision`."""

    entry: EntryId
    """The entry that gave the value."""


class Merged(Value, frozen=True, kw_only=True):
    """What a merge brought."""

    added: int
    """Entries that were not here before."""

    known: int
    """Entries that were here already."""

    waiting: int
    """Entries that wait for their parents."""

    words: int
    """Words that came for entries that stood without them."""

    erased: int
    """Words that the merge erased here."""

    damaged: tuple[DamagedLine, ...]
    """Lines that could not be taken in; the rest was."""


class DamagedLine(Value, frozen=True, kw_only=True):
    """A line of a journal that cannot be taken in."""

    line: int
    """The line, from 1."""

    byte: int | None
    """The byte of that line, from 0, where that is known."""

    code: str
    """What is wrong, as a stable code."""


class Verification(Value, frozen=True, kw_only=True):
    """What was found when a journal was verified (التحقق, vérification)."""

    sound: bool
    """Whether every line is whole, nothing waits, and nothing of the receipt is missing."""

    copy: CopyKind
    """Which copy it is."""

    entries: int
    """Entries in the history."""

    waiting: int
    """Entries that wait for their parents."""

    invalid: int
    """Whole lines with a false place in the history: kept, and never read."""

    damaged: tuple[DamagedLine, ...]
    """Lines that are damaged."""

    forks: tuple[str, ...]
    """Labels of devices whose line of entries forks, because the device was copied."""

    set_aside: int
    """Facts that are kept and set aside, because they do not decode or their target is not there."""

    unknown: int
    """Facts of kinds that this version does not know."""

    open: int
    """Sealed values that are here."""

    erased: int
    """Sealed values that were erased."""

    withheld: int
    """Sealed values that this copy leaves out."""

    missing: tuple[EntryId, ...]
    """Hashes of the receipt that are not in the journal: a tail was cut, a middle taken out, or the past
    rewritten.
    """


class Receipt(Value, frozen=True, kw_only=True):
    """A receipt (وصل, récépissé): the heads of the history at a moment. Whoever keeps it can find out
    later whether anything before it was cut or rewritten.
    """

    heads: tuple[EntryId, ...]
    """The heads."""

    short: str
    """A short form for paper: the first 80 bits in groups of four."""


class Device(Value, frozen=True, kw_only=True):
    """The label of a device in one dossier (وسم الجهاز, étiquette de l'appareil). It is kept beside the
    journal, never in it, so that a copied file does not continue under the same label.
    """

    replica: str
    """The label under which it writes."""

    last: EntryId | None
    """The last entry that it wrote."""

    actor: str
    """The opaque id of who records; a citizen never is one."""


class Framework(Value, frozen=True, kw_only=True):
    """A support programme and its network as data that all its communes share (إطار الدعم, cadre d'appui):
    objectives and principles, the consultation method, the roadmap template, the work file, the
    charter.

    It holds nothing of one commune: no date, no place, no priority axis. A commune's dossier can be
    founded from it.
    """

    id: str
    """Its id, as `pacto`; a dossier names it in its founding."""

    languages: tuple[str, ...]
    """The languages in which every text of it stands."""

    note: Names
    """What a reader should know about the file: whose words these are."""

    sources: tuple[FrameworkSource, ...]
    """Where its statements come from."""

    cycle_years: int | None
    """How many years one openness programme runs under it (مدة البرنامج, durée du programme)."""

    programme: FrameworkName
    """The support programme (برنامج الدعم, programme d'appui). It is not the commune's own openness
    programme.
    """

    network: FrameworkName | None
    """The network of its members (الشبكة, réseau)."""

    partners: tuple[FrameworkName, ...]
    """Who carries it (الشركاء, partenaires)."""

    idea: FrameworkText | None
    """The idea that it stands for (الفكرة, idée directrice)."""

    slogan: FrameworkText | None
    """Its call to everyone (الشعار, mot d'ordre)."""

    objectives: tuple[FrameworkPoint, ...]
    """Its objectives (الأهداف, objectifs)."""

    principles: tuple[FrameworkPoint, ...]
    """Its principles (المبادئ, principes)."""

    method: tuple[MethodStep, ...]
    """The steps of consulting citizens on the projects (منهجية التشاور, méthode de concertation), by their
    number.
    """

    bodies: tuple[TemplateBody, ...]
    """The bodies of every commune under it (الهيئات, instances)."""

    roadmap: tuple[TemplateStage, ...]
    """The stages of every roadmap under it, in their usual order (نموذج خارطة الطريق, feuille de route
    type).
    """

    work_file: tuple[WorkDocument, ...]
    """What participants find in the work file (محتوى ملف العمل, contenu du dossier de travail)."""

    topics: tuple[CardTopic, ...]
    """The topics of its observation card (مواضيع بطاقة الملاحظات, rubriques de la fiche d'observations)."""

    topics_open: bool
    """Whether the card invites other topics as well."""

    charter: Charter | None
    """The charter of the network (ميثاق الشبكة, charte du réseau)."""


class FrameworkSource(Value, frozen=True, kw_only=True):
    """Where statements of a framework come from (مصدر, source)."""

    id: str
    """Its id, which the statements name."""

    title: Names
    """What it is."""

    url: str | None
    """Its address, where it has one."""


class FrameworkName(Value, frozen=True, kw_only=True):
    """A programme, a network or a partner by all its names (تسمية, dénomination)."""

    id: str
    """Its id."""

    name: FrameworkText
    """Its name."""

    acronym: str | None
    """Its short name in Latin letters (الاسم المختصر, sigle)."""

    aliases: tuple[str, ...]
    """Other names under which it appears, as printed."""

    role: FrameworkText | None
    """What it does."""


class FrameworkText(Value, frozen=True, kw_only=True):
    """A statement of a framework, and where it comes from (نص, texte)."""

    text: Names
    """The words."""

    own: tuple[str, ...]
    """The languages in which the wording is the framework file's own, as a translation, and not the
    source's.
    """

    source: str
    """The source that says so."""

    verified: bool
    """Whether the statement was read in that source."""


class FrameworkPoint(Value, frozen=True, kw_only=True):
    """An objective or a principle (هدف أو مبدأ, objectif ou principe)."""

    id: str
    """Its id."""

    title: FrameworkText
    """Its title."""

    aliases: tuple[str, ...]
    """Other titles under which it appears, as printed."""

    explanation: FrameworkText | None
    """What it means."""


class MethodStep(Value, frozen=True, kw_only=True):
    """A step of the consultation method (مرحلة من منهجية التشاور, étape de la méthode de concertation)."""

    number: int
    """Its number as printed, from 1: the order of steps, whatever their order in a file."""

    title: FrameworkText
    """Its title."""

    instrument: FrameworkText | None
    """The paper on which it is done."""

    body: Reference | None
    """The body that does it or concludes it, by its reference; the participants otherwise."""

    reaches: str | None
    """The state that a remark has reached after it, as `presented`."""


class TemplateBody(Value, frozen=True, kw_only=True):
    """A body of every commune under the framework (هيئة, instance)."""

    reference: Reference
    """The reference that it gets, as `body:committee`."""

    kind: str
    """Its kind."""

    name: FrameworkText
    """Its name."""

    aliases: tuple[str, ...]
    """Other names under which it appears, as printed."""

    standing: bool
    """Whether it stands already when a dossier is founded. What an act has yet to create waits for that
    act.
    """

    act: str | None
    """The kind of act that creates it."""


class TemplateStage(Value, frozen=True, kw_only=True):
    """A stage of every roadmap under the framework (محطة نموذجية, étape type). It has no date."""

    reference: Reference
    """The reference that it gets, as `stage:meeting-1`."""

    kind: str
    """Its kind."""

    phase: str | None
    """The phase of the process in which it lies."""

    title: FrameworkText
    """Its title."""

    modality: str | None
    """In person, remote, digital; nothing where it is open."""

    instrument: FrameworkText | None
    """The instrument, as an electronic form."""

    body: Reference | None
    """The body whose work it is, by its reference."""

    after: tuple[Reference, ...]
    """The stages that usually come before it."""


class WorkDocument(Value, frozen=True, kw_only=True):
    """A document of the work file (وثيقة من ملف العمل, pièce du dossier de travail)."""

    kind: str
    """Its kind, as `observation_card`."""

    title: FrameworkText
    """Its title."""


class CardTopic(Value, frozen=True, kw_only=True):
    """A topic of the observation card (موضوع, rubrique)."""

    topic: str
    """The topic."""

    title: FrameworkText
    """Its title."""


class Charter(Value, frozen=True, kw_only=True):
    """The charter that members sign (ميثاق, charte)."""

    title: FrameworkText
    """Its title."""

    commitments: tuple[CharterCommitment, ...]
    """Its commitments by number."""


class CharterCommitment(Value, frozen=True, kw_only=True):
    """A commitment of the charter (التزام, engagement)."""

    number: int
    """Its number, from 1."""

    text: FrameworkText
    """What members commit themselves to; without words where only its existence is known."""


class Roadmap(Answer, frozen=True, kw_only=True):
    """The roadmap at a day (خارطة الطريق, feuille de route): the stages in chronological order."""

    _view: ClassVar[str] = "roadmap"

    day: str
    """The day, as `YYYY-MM-DD`."""

    stages: tuple[RoadmapStage, ...]
    """The stages in chronological order; those without a date stand last, in the order in which they were
    published.
    """

    published_order: tuple[StageId, ...]
    """The stages in the order in which they were published."""


class RoadmapStage(Value, frozen=True, kw_only=True):
    """One stage of the roadmap."""

    id: StageId
    """The stage."""

    references: tuple[Reference, ...]
    """Its references."""

    kind: str | None
    """Its kind."""

    title: Names
    """Its title."""

    phase: str | None
    """The phase of the process in which it lies."""

    sequence: int | None
    """Its position in the published order, from 1."""

    status: StageStatus
    """Where it stands on that day."""

    planned: DateShown | None
    """The date for which it is planned."""

    planned_before: tuple[DateShown, ...]
    """Dates for which it was planned before, the latest last."""

    held: DateShown | None
    """The date on which it was held."""

    attendance: AttendanceShown | None
    """How many took part."""

    outcome: Names
    """What came out of it."""

    organiser: Names
    """Who organises it."""

    place: Names
    """Where."""

    modality: str | None
    """In person, remote, digital."""

    instrument: Names
    """The instrument, as an electronic form."""

    announces: StageId | None
    """The stage that it announces or becomes."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class DateShown(Value, frozen=True, kw_only=True):
    """A date as it was written, and what it means."""

    edtf: str
    """In EDTF: `2023-07-25`, `2023-10`, `2023-06-12/2023-06-19`."""

    written: str | None
    """As it was written, where that differs."""

    first: str | None
    """Its first day, as `YYYY-MM-DD`."""

    last: str | None
    """Its last day."""


class AttendanceShown(Value, frozen=True, kw_only=True):
    """How many took part. Women are among the participants; associations are not people."""

    participants: int | None
    """Participants."""

    women: int | None
    """Women among them."""

    associations: int | None
    """Associations."""


class Committee(Answer, frozen=True, kw_only=True):
    """A body and its members at a day (اللجنة وأعضاؤها, le comité et ses membres)."""

    _view: ClassVar[str] = "committee"

    id: BodyId
    """The body."""

    references: tuple[Reference, ...]
    """Its references."""

    kind: str | None
    """Its kind."""

    name: Names
    """Its name."""

    aliases: tuple[Spoken, ...]
    """Other names under which it appears."""

    act: str | None
    """The kind of act that created it."""

    created: DateShown | None
    """The day of that act."""

    people: int
    """How many distinct people belong to it on that day."""

    members: tuple[CommitteeMember, ...]
    """Its memberships on that day, in the order in which they were recorded."""

    sides: tuple[SideCount, ...]
    """People by side."""

    delegations: tuple[Delegation, ...]
    """Bodies that sent delegates into it."""

    also_in: tuple[AlsoIn, ...]
    """Other bodies to which some of its people belong on that day."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class Spoken(Value, frozen=True, kw_only=True):
    """Words as they are shown: the text, or why it is missing."""

    text: str | None
    """The text, exactly as it was written."""

    language: str | None
    """Its language, where it is known."""

    missing: Missing | None
    """Why there is no text."""


class CommitteeMember(Value, frozen=True, kw_only=True):
    """One membership."""

    id: MembershipId
    """The membership."""

    person: PersonId
    """The person."""

    references: tuple[Reference, ...]
    """The person's references."""

    name: Names
    """The person's name, in this public role."""

    roles: tuple[str, ...]
    """The roles."""

    role_as_written: Spoken | None
    """The role as it was written."""

    side: str | None
    """The side."""

    position: Names
    """The civil position."""

    delegated_by: BodyId | None
    """The body that sent the person."""

    since: DateShown | None
    """Since when."""

    until: DateShown | None
    """Until when, if that is known."""

    also_in: tuple[BodyId, ...]
    """Other bodies to which the person belongs on that day."""


class SideCount(Value, frozen=True, kw_only=True):
    """How many people sit on a side."""

    side: str | None
    """The side; nothing where none was recorded."""

    people: int
    """How many people."""


class Delegation(Value, frozen=True, kw_only=True):
    """How many people a body sent."""

    body: BodyId
    """The body."""

    name: Names
    """Its name."""

    people: int
    """How many people."""


class AlsoIn(Value, frozen=True, kw_only=True):
    """How many of its people belong to another body as well."""

    body: BodyId
    """The other body."""

    name: Names
    """Its name."""

    people: int
    """How many people."""


class Projects(Answer, frozen=True, kw_only=True):
    """The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture)."""

    _view: ClassVar[str] = "projects"

    projects: tuple[ProjectLine, ...]
    """The projects in the order in which they were registered."""


class ProjectLine(Value, frozen=True, kw_only=True):
    """One project of the list."""

    id: ProjectId
    """The project."""

    references: tuple[Reference, ...]
    """Its references."""

    title: Names
    """Its title."""

    cards: int
    """How many cards are about it."""

    remarks: int
    """How many remarks these cards hold."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class ProjectSheet(Answer, frozen=True, kw_only=True):
    """The sheet of a project and its history (بطاقة مشروع الانفتاح, fiche projet)."""

    _view: ClassVar[str] = "project_sheet"

    id: ProjectId
    """The project."""

    references: tuple[Reference, ...]
    """Its references."""

    title: Names
    """Its title."""

    titles: tuple[TitleShown, ...]
    """Every title that it ever had, by day."""

    parent: ProjectId | None
    """The project of which it is a part."""

    topics: tuple[str, ...]
    """What it is about."""

    sections: tuple[SectionShown, ...]
    """Its sections that have a text, in the order of the sheet."""

    cards: int
    """How many cards are about it."""

    remarks: int
    """How many remarks these cards hold."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class TitleShown(Value, frozen=True, kw_only=True):
    """A title that a project had."""

    entry: EntryId
    """The entry that gave it."""

    title: Spoken
    """The title."""

    on: DateShown | None
    """The day from which it counts; nothing where it counts always."""

    stands: bool
    """Whether it stands on the day of the question."""


class SectionShown(Value, frozen=True, kw_only=True):
    """A section of the sheet."""

    section: str
    """The section."""

    language: str
    """The language of the text."""

    text: Spoken
    """The text."""

    contested: bool
    """Whether another text stands beside it."""

    revisions: tuple[Revision, ...]
    """Its revisions by day, the latest last."""


class Revision(Value, frozen=True, kw_only=True):
    """A revision of a section."""

    entry: EntryId
    """The entry."""

    on: DateShown | None
    """The day."""

    text: Spoken
    """The text."""

    because: tuple[DecisionId, ...]
    """The decisions that led to it."""

    stands: bool
    """Whether it stands on the day of the question."""


class Trace(Answer, frozen=True, kw_only=True):
    """One remark followed from the card to the vote (تتبع الملاحظة, suivi de la remarque)."""

    _view: ClassVar[str] = "trace"

    remark: RemarkId
    """The remark."""

    card: CardId
    """Its card."""

    numbers: tuple[Reference, ...]
    """The numbers of the card, by which people find it."""

    topic: str | None
    """What it is on."""

    said: Spoken | None
    """What is said."""

    proposed: Spoken | None
    """What is proposed."""

    channel: str | None
    """How the card came in."""

    stage: StageId | None
    """The stage at which it was collected."""

    stage_title: Names
    """The title of that stage."""

    about: SubjectId | None
    """The project, or the programme, that it is about."""

    about_title: Names
    """Its title."""

    received: DateShown | None
    """The day on which the card was received."""

    state: RemarkState
    """How far it has come."""

    decisions: tuple[TraceDecision, ...]
    """What was decided, by day, earlier decisions too."""

    changes: tuple[TraceChange, ...]
    """Which words it changed."""

    versions: tuple[TraceVersion, ...]
    """The versions of the programme that these changes reached."""

    votes: tuple[TraceVote, ...]
    """The votes on these versions."""

    untimely: tuple[EntryId, ...]
    """Decisions and answers that are dated before what they are about."""


class TraceDecision(Value, frozen=True, kw_only=True):
    """A decision on the remark."""

    decision: DecisionId
    """The decision."""

    entry: EntryId
    """Its entry."""

    outcome: Outcome | None
    """What was decided; nothing where this copy withholds it or it was erased."""

    reason: Spoken | None
    """Why, if a reason was given."""

    by: BodyId
    """The body that decided."""

    by_name: Names
    """Its name."""

    on: DateShown | None
    """The day."""

    stands: bool
    """Whether it stands on the day of the question; two that stand are a disagreement."""

    covers: int
    """How many remarks it covers."""

    answers: tuple[TraceAnswer, ...]
    """The answers that published it."""


class TraceAnswer(Value, frozen=True, kw_only=True):
    """An answer that published a decision."""

    answer: AnswerId
    """The answer."""

    on: DateShown | None
    """The day of publication."""

    text: Names
    """What it says."""

    channel: str | None
    """Where it was published."""


class TraceChange(Value, frozen=True, kw_only=True):
    """A revision that followed from the remark."""

    entry: EntryId
    """The entry of the revision."""

    subject: SubjectId
    """The project, or the programme."""

    subject_title: Names
    """Its title."""

    section: str
    """The section."""

    language: str
    """The language of the text."""

    on: DateShown | None
    """The day."""

    because: tuple[DecisionId, ...]
    """The decisions on the remark that led to it."""

    words: tuple[WordRun, ...]
    """The section as it reads on the day of the question, with the words that this revision brought."""

    surviving: int
    """How many words that it brought are still there."""


class WordRun(Value, frozen=True, kw_only=True):
    """A run of words in a section."""

    text: str
    """The words, with the white space and marks between them."""

    brought: bool
    """Whether the revision in question brought them."""


class TraceVersion(Value, frozen=True, kw_only=True):
    """A version of the programme whose text was made from a change that followed from the remark."""

    version: VersionId
    """The version."""

    kind: str
    """Its kind."""

    title: Names
    """Its title."""

    on: DateShown | None
    """The day on which it was frozen."""

    words: int
    """How many words that the remark brought stand in it."""


class TraceVote(Value, frozen=True, kw_only=True):
    """A vote of the council on such a version."""

    vote: VoteId
    """The vote."""

    version: VersionId
    """The version that was voted on."""

    session: str | None
    """The kind of session."""

    result: str
    """What the minutes say that it resulted in."""

    on: DateShown | None
    """The day."""

    in_office: int | None
    """Members in office."""

    present: int | None
    """Members present."""

    in_favour: int | None
    """In favour."""

    against: int | None
    """Against."""

    abstained: int | None
    """Abstained."""

    blank: int | None
    """Blank."""


class SectionTrace(Answer, frozen=True, kw_only=True):
    """The way back: a section with, for each run of its words, where they came from (من الجملة إلى
    الملاحظة, de la phrase à la remarque).
    """

    _view: ClassVar[str] = "trace_section"

    subject: SubjectId
    """The project, or the programme."""

    subject_title: Names
    """Its title."""

    section: str
    """The section."""

    language: str
    """The language of the text."""

    text: Spoken
    """The text."""

    contested: bool
    """Whether another text stands beside it."""

    passages: tuple[Passage, ...]
    """The text in runs; joined, they give the text."""


class Passage(Value, frozen=True, kw_only=True):
    """A run of words that one revision brought."""

    text: str
    """The words."""

    entry: EntryId
    """The entry of the revision that brought them."""

    on: DateShown | None
    """The day of that revision."""

    because: tuple[Cause, ...]
    """Why it was made."""


class Cause(Value, frozen=True, kw_only=True):
    """A decision that led to a revision."""

    decision: DecisionId
    """The decision."""

    outcome: Outcome | None
    """What was decided."""

    reason: Spoken | None
    """Why."""

    remarks: tuple[CauseRemark, ...]
    """The remarks that it covers."""


class CauseRemark(Value, frozen=True, kw_only=True):
    """A remark behind a run of words."""

    remark: RemarkId
    """The remark."""

    card: CardId
    """Its card."""

    numbers: tuple[Reference, ...]
    """The numbers of the card."""

    said: Spoken | None
    """What is said."""


class Conflicts(Answer, frozen=True, kw_only=True):
    """Where people disagree (مواضع الاختلاف, désaccords): two values that stand, until somebody settles it
    by recording one that knows both.
    """

    _view: ClassVar[str] = "conflicts"

    fields: tuple[Conflict, ...]
    """Fields in which two values stand."""

    references: tuple[ReferenceConflict, ...]
    """References that several things have."""

    corrections: tuple[EntryId, ...]
    """Entries that were corrected or withdrawn in two ways."""

    newer: tuple[ChangedByNewer, ...]
    """Fields that a fact of a kind changed which this version does not know: what is shown is not the
    latest.
    """


class Conflict(Value, frozen=True, kw_only=True):
    """A field in which two values stand."""

    thing: ThingId
    """The thing."""

    name: Names
    """Its name or title."""

    field: str
    """The field: `title:ar`, `section:solutions:ar`, `planned`, `decision`."""

    values: tuple[ConflictValue, ...]
    """The values, in the order in which they count; the last is shown everywhere else."""


class ConflictValue(Value, frozen=True, kw_only=True):
    """One of the values."""

    entry: EntryId
    """The entry that gave it."""

    value: Spoken
    """The value as words; of a decision, its reason."""

    outcome: Outcome | None
    """The outcome, where the field is a decision."""

    on: DateShown | None
    """The day that it is about."""

    recorded_at: str
    """When it was recorded, as the device says: information, not proof."""

    replica: str
    """The label of the device that recorded it."""

    shown: bool
    """Whether it is the one that is shown."""


class ReferenceConflict(Value, frozen=True, kw_only=True):
    """A reference that several things have."""

    reference: Reference
    """The reference."""

    things: tuple[ThingId, ...]
    """The things."""


class ChangedByNewer(Value, frozen=True, kw_only=True):
    """A field that was changed by something newer (غُيّر بنسخة أحدث, modifié par une version plus
    récente).
    """

    thing: ThingId
    """The thing."""

    name: Names
    """Its name or title."""

    field: str
    """The field."""
