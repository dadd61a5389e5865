# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
# ruff: noqa: D205, TC001
"""The answers: what a dossier says, as plain values. Every member is always there."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from ._value import Answer, Listed, Names, Value
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
from .lists import (
    AnchorFound,
    AnchorPlace,
    Carried,
    CopyKind,
    Direction,
    DutyKind,
    EndedHow,
    HeadPlace,
    ImportChange,
    ImportKind,
    IndicatorLack,
    MeasurementOutcome,
    Missing,
    Nature,
    Outcome,
    ProgressMissing,
    QuorumState,
    QuoteLikeness,
    RemarkState,
    StageStatus,
    TextChange,
    Unrecorded,
    WordChange,
)

__all__ = [
    "AgendaItemShown",
    "AlsoIn",
    "AnchorShown",
    "AnchoredCard",
    "Answer",
    "AnswerCoverage",
    "AttendanceShown",
    "AxisShown",
    "BodyShown",
    "CardCount",
    "CardShown",
    "CardTopic",
    "Cards",
    "Cause",
    "CauseRemark",
    "ChangedByNewer",
    "Charter",
    "CharterCommitment",
    "Committee",
    "CommitteeMember",
    "Comparison",
    "Conflict",
    "ConflictValue",
    "Conflicts",
    "ContactShown",
    "CouncilSessions",
    "Coverage",
    "CoverageRow",
    "DamagedLine",
    "DateShown",
    "Delegation",
    "Device",
    "Duties",
    "Duty",
    "ElsewhereShown",
    "EndedBetween",
    "EndedShown",
    "EntryConflict",
    "EntryWay",
    "ErasedWords",
    "ErasurePlan",
    "ErasureThing",
    "Framework",
    "FrameworkName",
    "FrameworkPoint",
    "FrameworkSource",
    "FrameworkText",
    "FundingShown",
    "FundingTotal",
    "GroupShown",
    "GroupValue",
    "HeadFound",
    "IdeaShown",
    "ImportColumn",
    "ImportLine",
    "ImportPlanned",
    "ImportReason",
    "ImportSheet",
    "IndicatorName",
    "IndicatorProgress",
    "IndicatorShown",
    "IndicatorStanding",
    "IndicatorTarget",
    "IndicatorValue",
    "Indicators",
    "LinkShown",
    "Majority",
    "MeasurementShown",
    "Merged",
    "MethodStep",
    "NoFigure",
    "Participation",
    "Passage",
    "Postponed",
    "Preview",
    "Programme",
    "ProjectLine",
    "ProjectName",
    "ProjectSheet",
    "Projects",
    "PublicationShown",
    "Publications",
    "Quorum",
    "QuoteLeft",
    "Receipt",
    "Recorded",
    "ReferenceConflict",
    "RemarkGroups",
    "RemarkShown",
    "Remarks",
    "Replaced",
    "Revision",
    "Roadmap",
    "RoadmapStage",
    "SectionShown",
    "SectionTrace",
    "SessionShown",
    "Share",
    "SideCount",
    "SittingShown",
    "Spoken",
    "StageParticipation",
    "StageStanding",
    "Standing",
    "StateCount",
    "TemplateBody",
    "TemplateStage",
    "TextDifference",
    "ThingKnown",
    "ThingName",
    "TitleShown",
    "Trace",
    "TraceAnswer",
    "TraceChange",
    "TraceDecision",
    "TraceVersion",
    "TraceVote",
    "UntoldCount",
    "Verification",
    "VersionDifference",
    "VersionShown",
    "VersionSide",
    "VersionText",
    "VersionTexts",
    "VoteShown",
    "WordRun",
    "WordsField",
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

    erases: tuple[ErasedWords, ...]
    """Of an erasure, the words that it would take."""

    quotes: tuple[QuoteLeft, ...]
    """Of an erasure, the texts that would stay and quote these words, for a person to decide on, the
    closest first; at most 500. Recording asks for none of them: afterwards nobody can find them by the
    words.
    """


class Replaced(Value, frozen=True, kw_only=True):
    """A value that a fact takes the place of."""

    thing: ThingId
    """The thing."""

    field: str
    """The field: `title:ar`, `section:solutions:ar`, `decision`."""

    entry: EntryId
    """The entry that gave the value."""


class ErasedWords(Value, frozen=True, kw_only=True):
    """Words that an erasure takes (أقوال ستُمحى, propos à effacer), each sealed value by itself."""

    entry: EntryId
    """The entry beside which they stand."""

    fact: str
    """Its kind of fact; of a correction, the kind of what it corrects."""

    place: str | None
    """Where in the fact: `remarks[0].said`; nothing in a fact of a kind that is not known here."""

    fields: tuple[WordsField, ...]
    """The fields in which they stand, whose words are gone with them. Several things may share one text:
    the reason of a decision stands with each of its remarks.
    """

    words: int
    """How many words they are, where they are a text that is here."""


class WordsField(Value, frozen=True, kw_only=True):
    """A field of a thing in which words stand."""

    thing: ThingId
    """The thing."""

    field: str
    """The field: `said`, `title:ar`, `section:solutions:ar`."""

    closed: bool
    """Whether the erasure closes it, so that it takes no words again."""


class QuoteLeft(Value, frozen=True, kw_only=True):
    """A text that stays and quotes the words that go (اقتباس باق, citation restante), for a person to
    decide on: to correct it and erase what it said before, to erase it as well, or to leave it.
    """

    entry: EntryId
    """The entry beside which it stands."""

    fact: str
    """Its kind of fact; of a correction, the kind of what it corrects."""

    place: str | None
    """Where in the fact; nothing in a fact of a kind that is not known here."""

    fields: tuple[WordsField, ...]
    """The things and fields in which it stands; none for the reason of a correction."""

    stands: bool
    """Whether it stands in one of them on the day of the question, and is no earlier text."""

    versions: tuple[VersionId, ...]
    """The frozen versions that hold it: what was adopted is not corrected, only erased."""

    of: int
    """Which of the erased words it quotes: their place in the list of those, from 0."""

    likeness: QuoteLikeness
    """How it quotes them."""

    run: int
    """How many of the words stand in it in a row."""

    in_order: int
    """How many stand in it in their order."""

    quoted: str | None
    """The longest row, as it is written there. Never told to the public."""


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


class Verification(Answer, frozen=True, kw_only=True):
    """What was found when a journal was verified (التحقق, vérification)."""

    _view: ClassVar[str] = "verification"

    sound: bool
    """Whether every line is whole, nothing waits, and nothing of the receipt is missing. Without a receipt
    a cut tail and a rewritten past are sound, too.
    """

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

    other_dossier: bool
    """Whether the receipt is of another dossier, which it names."""

    receipt: tuple[HeadFound, ...]
    """What became of each head of the receipt; nothing when no receipt was given."""

    missing: tuple[EntryId, ...]
    """Heads of the receipt that are not in the history, as they were given: a tail was cut, a middle taken
    out, or the past rewritten.
    """


class HeadFound(Value, frozen=True, kw_only=True):
    """A head of a receipt, and what the journal has of it."""

    head: EntryId
    """The head: the whole hash, or its short form in groups of four."""

    bits: int
    """How many bits of the hash could be compared: 256 of a whole one, 80 of a short form. 80 bits find
    every later change; they do not find two histories that somebody prepared, before the receipt was
    given, to have one short form.
    """

    entry: EntryId | None
    """The entry of this hash, if it is here."""

    place: HeadPlace
    """Where the entry stands."""


class Receipt(Answer, frozen=True, kw_only=True):
    """A receipt (وصل, récépissé): the heads of the history at a moment. Whoever keeps it can find out
    later whether anything before it was cut or rewritten.
    """

    _view: ClassVar[str] = "receipt"

    dossier: str | None
    """The dossier; nothing in a receipt that was read from a short form."""

    heads: tuple[EntryId, ...]
    """The heads; those that are known whole."""

    short: str
    """A short form for paper: the first 80 bits of each head in groups of four."""

    text: str
    """All of it in one line, as a QR code carries it: `INFITAH:`, the symbols of the dossier, and the
    heads between strokes. What was read from short forms stays short.
    """


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


class ImportPlanned(Value, frozen=True, kw_only=True):
    """What an import would do (خطة الاستيراد, plan d'import), for a person to read before it happens."""

    sheets: tuple[ImportSheet, ...]
    """The sheets of the file, those that are left alone too."""

    lines: tuple[ImportLine, ...]
    """The lines of the sheets that are read, each once."""

    added: int
    """Lines that add something."""

    changed: int
    """Lines that change something."""

    left: int
    """Lines that are left alone."""

    refused: int
    """Lines that cannot be taken."""

    to_confirm: int
    """Lines of which a person has to say what is meant."""


class ImportSheet(Value, frozen=True, kw_only=True):
    """A sheet of the file (ورقة, feuille)."""

    name: str | None
    """Its name; nothing where the file has only one, without a name."""

    kind: ImportKind | None
    """What it was taken for; nothing where it is left alone, or is a table that was written here."""

    headings: int | None
    """The line with its headings, as a spreadsheet numbers it."""

    columns: tuple[ImportColumn, ...]
    """Its columns, and what each heading was taken for."""

    notes: tuple[ImportReason, ...]
    """Why it is left alone, or what is to be known of all its lines."""


class ImportColumn(Value, frozen=True, kw_only=True):
    """A column of a sheet, and what its heading was taken for (عمود, colonne)."""

    at: int
    """Its place in the sheet, from 1."""

    heading: str
    """Its heading as it stands."""

    column: str | None
    """What it holds; nothing where the heading is not known, and then the column is left alone."""


class ImportReason(Value, frozen=True, kw_only=True):
    """Why a line, or a sheet, is treated as it is (سبب, motif)."""

    code: str
    """A stable code: one of `ImportReason::CODES`, or that of the refusal which recording gave."""

    field: str | None
    """Which member is refused."""

    value: str | None
    """The value that it is about."""

    expected: str | None
    """What was expected in its place."""

    reason: str | None
    """Which of several reasons a code has."""

    row: int | None
    """Another line of the sheet that it is about."""


class ImportLine(Value, frozen=True, kw_only=True):
    """A line of a sheet, and what becomes of it (سطر من الخطة, ligne du plan)."""

    sheet: str | None
    """The name of the sheet."""

    row: int
    """The line, as a spreadsheet numbers it."""

    columns: tuple[str, ...]
    """The columns that are concerned; those that change, or the one that is wrong."""

    change: ImportChange
    """What becomes of it."""

    reason: ImportReason | None
    """Why, where that is not plain."""

    thing: ThingId | None
    """The thing that is in the dossier, or would be."""

    number: str | None
    """The number by which people know it, as it stands in the file."""


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


class Programme(Answer, frozen=True, kw_only=True):
    """The programme at a day: whose it is, its axes, its bodies, its versions (برنامج عمل الانفتاح,
    programme d'action d'ouverture).
    """

    _view: ClassVar[str] = "programme"

    id: ProgrammeId
    """The programme."""

    title: Names
    """Its title."""

    aliases: tuple[Spoken, ...]
    """Other names under which it appears."""

    collectivity_kind: str | None
    """The kind of the collectivity."""

    collectivity_code: str | None
    """Its official code."""

    collectivity_name: Names
    """Its names."""

    cycle: str | None
    """The years of the programme, as `2024/2025`."""

    framework: str | None
    """The support programme under which it is prepared, as `pacto`."""

    framework_name: Names
    """The name of that programme, where the library brings it."""

    language: str | None
    """The dossier's language."""

    communal_programme: Names
    """The communal action programme beside which it stands; another document."""

    axes: tuple[AxisShown, ...]
    """Its priority axes, in the order in which they were published."""

    bodies: tuple[BodyShown, ...]
    """The bodies that are known, in the order in which they were created."""

    versions: tuple[VersionShown, ...]
    """The frozen versions, by day."""

    adopted: VersionId | None
    """The version that was adopted: the last that was frozen as such, or the last that the council adopted
    by the minutes of a vote.
    """

    entries: int
    """How many entries its history has, on every day."""

    receipt: Receipt
    """The receipt of that history."""

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


class AxisShown(Value, frozen=True, kw_only=True):
    """A priority axis (محور ذو أولوية, axe prioritaire)."""

    id: AxisId
    """The axis."""

    references: tuple[Reference, ...]
    """Its references."""

    title: Names
    """Its title."""

    aliases: tuple[Spoken, ...]
    """Other names under which it appears."""

    sequence: int | None
    """Its position in the published order, from 1."""

    stage: StageId | None
    """The stage at which it was fixed."""

    stage_title: Names
    """The title of that stage."""

    projects: tuple[ProjectName, ...]
    """The projects that somebody placed under it, ended ones too."""

    source: Names
    """Where it is known from."""

    illustrative: bool
    """Whether it is made up for an example."""

    placing_illustrative: bool
    """Whether it is made up for an example that one of these projects was placed under it."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class ProjectName(Value, frozen=True, kw_only=True):
    """A project as another answer names it."""

    id: ProjectId
    """The project."""

    references: tuple[Reference, ...]
    """Its references, of many the first twelve."""

    title: Names
    """Its title."""


class BodyShown(Value, frozen=True, kw_only=True):
    """A body in a list (هيئة, instance); `Dossier::committee` answers with its members."""

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

    people: int | None
    """How many distinct people belong to it on that day; nothing where nobody was ever recorded as its
    member.
    """


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


class VersionShown(Value, frozen=True, kw_only=True):
    """A frozen version in a list (صيغة, version)."""

    id: VersionId
    """The version."""

    references: tuple[Reference, ...]
    """Its references."""

    kind: str | None
    """Its kind."""

    title: Names
    """Its title."""

    frozen: DateShown | None
    """When it was frozen."""

    illustrative: bool
    """Whether it is made up for an example."""


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

    aliases: tuple[Spoken, ...]
    """Other names under which it appears."""

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

    postponed: Postponed | None
    """When and why it was postponed last, if it ever was."""

    held: DateShown | None
    """The date on which it was held."""

    attendance: AttendanceShown | None
    """How many took part."""

    outcome: Names
    """What came out of it."""

    organiser: Names
    """Who organises it."""

    speakers: tuple[Spoken, ...]
    """Who speaks."""

    agenda: tuple[Spoken, ...]
    """The items of its agenda, in order."""

    place: Names
    """Where."""

    modality: str | None
    """In person, remote, digital."""

    instrument: Names
    """The instrument, as an electronic form."""

    announces: StageId | None
    """The stage that it announces or becomes."""

    announced_by: tuple[StageId, ...]
    """The stages and next steps that announced it or became it."""

    handouts: tuple[PublicationId, ...]
    """What was handed out or shown at it, in the order of publication."""

    source: Names
    """Where it is known from."""

    illustrative: bool
    """Whether it is made up for an example."""

    made_up: tuple[str, ...]
    """Fields with values that are made up for an example, though it is real itself."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class Postponed(Value, frozen=True, kw_only=True):
    """That something was postponed (تأجيل, report)."""

    on: DateShown | None
    """The day on which it was postponed."""

    until: DateShown | None
    """The new date that was given then; nothing while it was not known."""

    reason: Spoken | None
    """Why."""


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

    aliases: tuple[Spoken, ...]
    """Other spellings under which the person appears."""

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


class Participation(Answer, frozen=True, kw_only=True):
    """Who took part, and through what (المشاركة, participation).

    Women are among the participants, and associations are not people, so the three are never added up.
    Whoever came to two meetings is counted at both: the totals are attendances, not people.
    """

    _view: ClassVar[str] = "participation"

    stages: tuple[StageParticipation, ...]
    """The stages for which somebody was counted, in chronological order."""

    attendances: int
    """Attendances (مجموع الحضور, présences): the participants of these stages, each counted at every
    stage.
    """

    women: int
    """Attendances of women, over the stages that count them."""

    women_share: Share | None
    """Women among the participants, over the stages that count both."""

    cards: int
    """How many cards were received."""

    remarks: int
    """How many remarks they hold."""

    by_channel: tuple[CardCount, ...]
    """Cards by the way in which they came in."""

    by_kind: tuple[CardCount, ...]
    """Cards by kind."""

    by_stage: tuple[CardCount, ...]
    """Cards by the stage at which they were collected."""


class StageParticipation(Value, frozen=True, kw_only=True):
    """How many took part in a stage."""

    stage: StageId
    """The stage."""

    title: Names
    """Its title."""

    held: DateShown | None
    """The day on which it was held."""

    participants: int | None
    """Participants."""

    women: int | None
    """Women among them."""

    associations: int | None
    """Associations."""

    women_share: Share | None
    """Women among the participants. The rest is not derived: not everybody says."""

    illustrative: bool
    """Whether the stage or its counts are made up for an example."""


class Share(Value, frozen=True, kw_only=True):
    """A part of a whole (نسبة, part), with the two counts that it comes from."""

    numerator: int
    """The part."""

    denominator: int
    """The whole; never zero."""

    value: str
    """Part by whole, between 0 and 1, rounded to four places: `0.5714`."""


class CardCount(Value, frozen=True, kw_only=True):
    """How many cards and remarks fall under a value."""

    key: str | None
    """The label, or the id of the stage; nothing where none was given."""

    title: Names
    """The title of the stage."""

    cards: int
    """Cards."""

    remarks: int
    """Remarks."""


class Projects(Listed["ProjectLine"], frozen=True, kw_only=True):
    """The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture)."""

    _view: ClassVar[str] = "projects"

    projects: tuple[ProjectLine, ...]
    """The projects in the order in which they were registered, each followed by its parts."""


class ProjectLine(Value, frozen=True, kw_only=True):
    """One project of the list."""

    id: ProjectId
    """The project."""

    references: tuple[Reference, ...]
    """Its references."""

    title: Names
    """Its title."""

    parent: ProjectId | None
    """The project of which it is a part."""

    depth: int
    """How many projects it is a part of, one inside the other: 0 for a project of its own."""

    axis: AxisId | None
    """The axis under which somebody placed it."""

    axis_title: Names
    """The title of that axis."""

    ended: EndedHow | None
    """How it ended, where it no longer goes on under its own name."""

    became: tuple[ProjectId, ...]
    """The projects that it became, wholly or in part."""

    cards: int
    """How many cards are about it."""

    remarks: int
    """How many remarks these cards hold."""

    illustrative: bool
    """Whether it is made up for an example."""

    made_up: tuple[str, ...]
    """Fields with values that are made up for an example, though it is real itself."""

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

    axis: AxisId | None
    """The axis under which somebody placed it."""

    axis_title: Names
    """The title of that axis."""

    parent: ProjectId | None
    """The project of which it is a part."""

    parent_title: Names
    """The title of that project."""

    children: tuple[ProjectName, ...]
    """The projects that are parts of it."""

    topics: tuple[str, ...]
    """What it is about."""

    ideas: tuple[IdeaShown, ...]
    """The ideas that it was drawn from."""

    links: tuple[LinkShown, ...]
    """Its links to other projects of the programme, and theirs to it."""

    elsewhere: tuple[ElsewhereShown, ...]
    """Its links to projects of other documents."""

    came_from: tuple[ProjectName, ...]
    """The projects that became this one, wholly or in part."""

    became: tuple[ProjectName, ...]
    """The projects that it became, wholly or in part; after a split it may go on beside them."""

    split: EndedShown | None
    """Who decided the last split after which it goes on, and why."""

    ended: EndedShown | None
    """How and why it ended, where it no longer goes on under its own name."""

    sections: tuple[SectionShown, ...]
    """Its sections that have a text, in the order of the sheet."""

    funding: tuple[FundingShown, ...]
    """Its funding sources, in the order in which they were noted."""

    funding_total: FundingTotal
    """The amounts together."""

    indicators: tuple[IndicatorName, ...]
    """Its indicators, in the order in which they were defined."""

    cards: int
    """How many cards are about it."""

    remarks: int
    """How many remarks these cards hold."""

    source: Names
    """Where it is known from."""

    illustrative: bool
    """Whether it is made up for an example."""

    made_up: tuple[str, ...]
    """Fields with values that are made up for an example, though it is real itself."""

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


class IdeaShown(Value, frozen=True, kw_only=True):
    """An idea that a project was drawn from (فكرة, idée)."""

    remark: RemarkId
    """The remark that holds it."""

    card: CardId | None
    """Its card."""

    numbers: tuple[Reference, ...]
    """The numbers of the card, by which people find it, of many the first twelve."""

    said: Spoken | None
    """What is said."""

    proposed: Spoken | None
    """What is proposed."""


class LinkShown(Value, frozen=True, kw_only=True):
    """A link between two projects (ارتباط, lien)."""

    relation: str
    """How the project that made the link relates to the other one."""

    from_here: bool
    """Whether this project relates so to the other one; otherwise the other one does to this one."""

    project: ProjectId
    """The other project."""

    references: tuple[Reference, ...]
    """Its references, of many the first twelve."""

    title: Names
    """Its title."""

    reason: Spoken | None
    """Why."""


class ElsewhereShown(Value, frozen=True, kw_only=True):
    """A link to a project of another document, as the communal action programme."""

    relation: str
    """How this project relates to it."""

    title: Names
    """Its title; empty where it was erased or is withheld."""


class EndedShown(Value, frozen=True, kw_only=True):
    """The end of a project, or its split into others beside which it goes on, by decision."""

    how: EndedHow
    """How it ended."""

    on: DateShown | None
    """The day."""

    by: BodyId | None
    """The body that decided it."""

    by_name: Names
    """The name of that body."""

    reason: Spoken | None
    """Why."""


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


class FundingShown(Value, frozen=True, kw_only=True):
    """A funding source of a project (مصدر تمويل, source de financement)."""

    id: FundingId
    """The source."""

    references: tuple[Reference, ...]
    """Its references."""

    source: Names
    """Who gives."""

    kind: str | None
    """What kind of source it is."""

    amount: str | None
    """The amount in dirhams (MAD); nothing where it is unknown."""

    amount_written: str | None
    """The amount as it was written, where that differs."""

    in_kind: Names
    """What is given in kind."""

    status: str | None
    """How sure it is."""

    illustrative: bool
    """Whether it is made up for an example."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class FundingTotal(Value, frozen=True, kw_only=True):
    """The amounts of a project's sources together. It is the whole only where nothing is unknown."""

    amount: str | None
    """The sum of the known amounts in dirhams (MAD); nothing where no amount is known."""

    known: int
    """How many sources have a known amount."""

    unknown: int
    """How many sources have neither a known amount nor a contribution in kind."""

    in_kind: int
    """How many sources give in kind, which has no amount here."""


class IndicatorName(Value, frozen=True, kw_only=True):
    """An indicator as a sheet names it."""

    id: IndicatorId
    """The indicator."""

    references: tuple[Reference, ...]
    """Its references."""

    kind: str | None
    """Follow-up or impact."""

    title: Names
    """What it measures."""

    illustrative: bool
    """Whether it is made up for an example."""


class Cards(Listed["CardShown"], frozen=True, kw_only=True):
    """The cards that were asked for (البطاقات, fiches), page by page: by the day on which they were
    received, then by entry.
    """

    _view: ClassVar[str] = "cards"

    total: int
    """How many there are on all pages."""

    remarks: int
    """How many remarks they hold."""

    by_state: tuple[StateCount, ...]
    """How many of these remarks have come how far, every state in its order."""

    next: CardId | None
    """The cursor to the next page; nothing on the last one."""

    cards: tuple[CardShown, ...]
    """This page."""


class StateCount(Value, frozen=True, kw_only=True):
    """How many remarks have come this far, and no further."""

    state: RemarkState
    """How far."""

    count: int
    """How many."""


class CardShown(Value, frozen=True, kw_only=True):
    """One card (بطاقة, fiche)."""

    id: CardId
    """The card."""

    numbers: tuple[Reference, ...]
    """Its numbers, by which people find it."""

    kind: str | None
    """Its kind."""

    about: SubjectId | None
    """The project that it is about, or the whole programme."""

    about_title: Names
    """Its title."""

    axes: tuple[AxisId, ...]
    """The priority axes under which it was filed."""

    themes: tuple[Spoken, ...]
    """Its themes as they were written."""

    stage: StageId | None
    """The stage at which it was collected."""

    channel: str | None
    """How it came in."""

    author: str | None
    """The category of its author."""

    received: DateShown | None
    """The day on which it was received."""

    contact: ContactShown | None
    """How to answer its author; for those who work with it only."""

    pseudonym: str | None
    """A name for the author that says nothing of the author: the same contact details have the same one in
    a publication. Nothing without contact details or without a key; a public copy has no contact
    details, and so no pseudonyms.
    """

    anchor: AnchorShown | None
    """The passage that it is on."""

    illustrative: bool
    """Whether it is made up for an example."""

    remarks: tuple[RemarkShown, ...]
    """Its remarks, in their order."""


class ContactShown(Value, frozen=True, kw_only=True):
    """How to reach the author of a card (معطيات الاتصال, coordonnées), or why that is not shown."""

    name: str | None
    """The name."""

    phone: str | None
    """The telephone number."""

    email: str | None
    """The e-mail address."""

    missing: Missing | None
    """Why nothing is shown."""


class AnchorShown(Value, frozen=True, kw_only=True):
    """The passage of a frozen version that a card quotes (مقطع من صيغة محصورة, passage d'une version
    arrêtée).
    """

    version: VersionId
    """The version."""

    thing: ThingId
    """The project or the programme whose text it is."""

    section: str
    """The section."""

    language: str | None
    """The language of the text in which it was found."""

    exact: Spoken | None
    """The words quoted."""

    prefix: Spoken | None
    """The words before them."""

    suffix: Spoken | None
    """The words after them."""

    found: AnchorFound
    """How it was found in the version."""

    place: AnchorPlace
    """Whether its words still stand in the text on the day of the question."""


class RemarkShown(Value, frozen=True, kw_only=True):
    """One remark of a list (ملاحظة, remarque)."""

    id: RemarkId
    """The remark."""

    card: CardId
    """Its card."""

    numbers: tuple[Reference, ...]
    """The numbers of the card, by which people find it, of many the first twelve."""

    position: int
    """Its place on the card, from 0."""

    topic: str | None
    """What it is on."""

    section: str | None
    """The section of the sheet that it is on."""

    project: SubjectId | None
    """The project that it is about, or the whole programme."""

    project_title: Names
    """Its title."""

    channel: str | None
    """How the card came in."""

    stage: StageId | None
    """The stage at which it was collected."""

    received: DateShown | None
    """The day on which the card was received."""

    said: Spoken | None
    """What is said."""

    proposed: Spoken | None
    """What is proposed."""

    state: RemarkState
    """How far it has come."""

    presented: DateShown | None
    """The day on which it was presented."""

    examined: DateShown | None
    """The day on which it was examined."""

    decision: DecisionId | None
    """The decision that stands."""

    outcome: Outcome | None
    """What was decided; nothing where this audience may not know it, or it was erased."""

    reason: Spoken | None
    """Why, if a reason was given."""

    decided: DateShown | None
    """The day of the decision."""

    answered: DateShown | None
    """The day on which the answer was first published."""

    groups: tuple[GroupId, ...]
    """The groups to which it belongs."""

    led_to: int
    """How many revisions followed from it."""

    illustrative: bool
    """Whether it is made up for an example."""


class Remarks(Listed["RemarkShown"], frozen=True, kw_only=True):
    """The remarks that were asked for (الملاحظات, remarques), page by page: by the day on which their card
    was received, then by entry.
    """

    _view: ClassVar[str] = "remarks"

    total: int
    """How many there are on all pages."""

    by_state: tuple[StateCount, ...]
    """How many of them have come how far, every state in its order."""

    next: RemarkId | None
    """The cursor to the next page; nothing on the last one."""

    remarks: tuple[RemarkShown, ...]
    """This page."""


class RemarkGroups(Answer, frozen=True, kw_only=True):
    """Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques). Grouping changes no
    count: each remark stays one of its own.
    """

    _view: ClassVar[str] = "remark_groups"

    groups: tuple[GroupShown, ...]
    """The groups in the order in which they were made."""

    grouped: int
    """How many remarks stand in a group; one that stands in two is one."""

    remarks: int
    """How many remarks there are."""


class GroupShown(Value, frozen=True, kw_only=True):
    """One group (مجموعة ملاحظات, groupe de remarques)."""

    id: GroupId
    """The group."""

    references: tuple[Reference, ...]
    """Its references."""

    title: Names
    """What its remarks have in common."""

    members: tuple[RemarkId, ...]
    """Its remarks, in the order of the list of all remarks."""

    cards: int
    """How many cards they stand on."""

    decided: int
    """How many of them were decided on."""

    not_covered: tuple[RemarkId, ...]
    """Where others of the group were decided on, the remarks that no decision covers, as those that joined
    later.
    """


class AnswerCoverage(Answer, frozen=True, kw_only=True):
    """How many remarks were answered, and with a reason (تغطية الأجوبة, couverture des réponses)."""

    _view: ClassVar[str] = "answer_coverage"

    overall: Coverage
    """Over all remarks."""

    by_project: tuple[CoverageRow, ...]
    """By the project, or the programme, that the card is about."""

    by_topic: tuple[CoverageRow, ...]
    """By topic."""

    by_channel: tuple[CoverageRow, ...]
    """By the way in which the card came in."""

    by_axis: tuple[CoverageRow, ...]
    """By priority axis. A remark whose card was filed under two axes stands in both rows, and once in the
    whole.
    """


class Coverage(Value, frozen=True, kw_only=True):
    """How far remarks have come."""

    received: int
    """Received."""

    presented: int
    """Of these, presented to those who took part."""

    examined: int
    """Of these, examined."""

    decided: int
    """Of these, decided on."""

    answered: int
    """Of these, those whose decision that stands was answered publicly."""

    with_reason: int
    """Of the answered ones, those whose decision gives a reason. A decision without one, as one that only
    puts the remark off, is no answer with a reason.
    """

    decided_share: Share | None
    """Decided among received."""

    answered_share: Share | None
    """Answered among received."""

    with_reason_share: Share | None
    """Answered with a reason among received."""


class CoverageRow(Value, frozen=True, kw_only=True):
    """How far the remarks of one project, topic, channel or axis have come."""

    key: str | None
    """The id, or the label; nothing where none was given."""

    title: Names
    """The title of the project or axis."""

    coverage: Coverage
    """How far its remarks have come."""


class Standing(Answer, frozen=True, kw_only=True):
    """Where a programme stands at a day (وضعية البرنامج, état d'avancement): its answers, its indicators
    and its stages in figures, to be laid beside those of others.
    """

    _view: ClassVar[str] = "standing"

    day: str
    """The day, as `YYYY-MM-DD`."""

    programme: ProgrammeId
    """The programme."""

    collectivity_name: Names
    """The names of its collectivity."""

    collectivity_kind: str | None
    """The kind of the collectivity."""

    collectivity_code: str | None
    """Its official code."""

    cycle: str | None
    """The years of the programme, as `2024/2025`."""

    remarks: Coverage
    """How far the remarks have come."""

    indicators: IndicatorStanding
    """How far the indicators have come."""

    stages: StageStanding
    """Whether the stages were held when they were planned."""

    illustrative: bool
    """Whether the programme itself, or a stage or an indicator that is counted, is made up for an example."""


class IndicatorStanding(Value, frozen=True, kw_only=True):
    """How far the indicators of a programme have come (تقدم المؤشرات, progression des indicateurs)."""

    defined: int
    """Indicators that are defined."""

    measured: int
    """Of these, those that were measured at least once."""

    assessed: int
    """Of the defined ones, those whose progress can be told, or of which it can be told whether they
    stayed as they were.
    """

    reached: int
    """Of the assessed ones, those that have reached their target, or stayed as they were to stay."""

    untold: tuple[UntoldCount, ...]
    """Why that of the others cannot be told, and of how many."""

    measured_share: Share | None
    """Measured among defined."""

    reached_share: Share | None
    """Reached among assessed; nothing where no indicator can be assessed, which is not zero."""


class UntoldCount(Value, frozen=True, kw_only=True):
    """Of how many indicators the progress cannot be told for one reason (تعذر حساب التقدم, progression
    indéterminée).
    """

    why: ProgressMissing
    """Why."""

    indicators: int
    """Of how many."""


class StageStanding(Value, frozen=True, kw_only=True):
    """Whether the stages of a programme were held when they were planned (احترام مواعيد المحطات, respect
    du calendrier).

    A stage is on time that began no later than the last day of the first date for which it was planned.
    An announcement of another stage is not counted beside it.
    """

    stages: int
    """All stages."""

    planned: int
    """Of these, those for which a date was ever planned."""

    held: int
    """Of all, those that were held, or are going on."""

    on_time: int
    """Of the held ones, those on time."""

    late: int
    """Of the held ones, those that began later."""

    untold: int
    """Of the held ones, those of which neither can be told: no date was planned, or a month and a day
    inside it cannot be ordered.
    """

    postponed: int
    """Of all, those that were ever postponed."""

    unconfirmed: int
    """Of all, those whose date has passed while nobody reported that they were held."""

    on_time_share: Share | None
    """On time among those on time or late; nothing where that can be told of none, which is not zero."""


class Trace(Answer, frozen=True, kw_only=True):
    """One remark followed from the card to the vote (تتبع الملاحظة, suivi de la remarque)."""

    _view: ClassVar[str] = "trace"

    remark: RemarkId
    """The remark."""

    card: CardId
    """Its card."""

    numbers: tuple[Reference, ...]
    """The numbers of the card, by which people find it, of many the first twelve."""

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

    anchor: AnchorShown | None
    """The passage of a frozen version that the card is on."""

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

    illustrative: bool
    """Whether the remark or its card is made up for an example."""


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

    illustrative: bool
    """Whether it is made up for an example."""


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
    """The section as it reads on the day of the question: added are the words that this revision brought,
    kept all others.
    """

    surviving: int
    """How many words that it brought are still there."""

    made: tuple[WordRun, ...]
    """What the revision itself changed: its text against the one that its author had before them."""

    removed: int
    """How many words it took out."""


class WordRun(Value, frozen=True, kw_only=True):
    """A run of words with the white space and marks between them (مقطع من النص, passage)."""

    text: str
    """The words."""

    change: WordChange
    """What became of them."""


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

    anchored: tuple[AnchoredCard, ...]
    """The cards that quote a passage of this section, in entry order, also those whose words no longer
    stand.
    """


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

    anchored: tuple[CardId, ...]
    """The cards whose quoted words stand in it."""


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


class AnchoredCard(Value, frozen=True, kw_only=True):
    """A card that quotes a passage of a section."""

    card: CardId
    """The card."""

    numbers: tuple[Reference, ...]
    """Its numbers."""

    remarks: tuple[RemarkId, ...]
    """Its remarks."""

    anchor: AnchorShown
    """The passage."""


class VersionTexts(Answer, frozen=True, kw_only=True):
    """The texts of a frozen version (نصوص الصيغة المحصورة, textes de la version arrêtée), in printed
    order, as they were written then.
    """

    _view: ClassVar[str] = "version_texts"

    version: VersionSide
    """The version."""

    texts: tuple[VersionText, ...]
    """Its texts."""


class VersionSide(Value, frozen=True, kw_only=True):
    """A frozen version by name."""

    version: VersionId
    """The version."""

    kind: str | None
    """Its kind."""

    title: Names
    """Its title."""

    frozen: DateShown | None
    """The day on which it was frozen."""


class VersionText(Value, frozen=True, kw_only=True):
    """A text of a version."""

    thing: ThingId
    """The project, or the programme."""

    thing_title: Names
    """Its title, as it is on the day of the question."""

    field: str
    """The field: `title:ar`, `section:solutions:ar`."""

    text: Spoken
    """The text."""


class VersionDifference(Answer, frozen=True, kw_only=True):
    """How two versions of the programme differ, text by text (الفرق بين صيغتين, différence entre deux
    versions).
    """

    _view: ClassVar[str] = "version_difference"

    day: str
    """The day, as `YYYY-MM-DD`."""

    from_: VersionSide = msgspec.field(name="from")
    """The earlier version."""

    to: VersionSide | None
    """The later version; nothing for the texts as they stand on the day."""

    added: int
    """Texts that only the later one has."""

    removed: int
    """Texts that only the earlier one has."""

    changed: int
    """Texts that differ."""

    same: int
    """Texts that are the same."""

    unseen: int
    """Texts of which words were erased or are withheld, so that nobody can compare them here."""

    texts: tuple[TextDifference, ...]
    """Every text of both, project by project in printed order."""

    ended: tuple[EndedBetween, ...]
    """The projects that ended between the two."""


class TextDifference(Value, frozen=True, kw_only=True):
    """One text in two versions."""

    thing: ThingId
    """The project, or the programme."""

    thing_title: Names
    """Its title, as it is on the day of the question."""

    field: str
    """The field: `title:ar`, `section:solutions:ar`."""

    section: str | None
    """The section, where it is one."""

    language: str | None
    """The language of the text."""

    change: TextChange
    """What became of it."""

    runs: tuple[WordRun, ...]
    """Its words in runs."""

    missing: Missing | None
    """Why it cannot be compared."""


class EndedBetween(Value, frozen=True, kw_only=True):
    """A project that ended between two versions (مشروع انتهى بين الصيغتين, projet qui a pris fin entre les
    deux).
    """

    project: ProjectId
    """The project."""

    references: tuple[Reference, ...]
    """Its references."""

    title: Names
    """Its title."""

    became: tuple[ProjectId, ...]
    """The projects that it became."""

    ended: EndedShown
    """How, when and why it ended."""


class CouncilSessions(Answer, frozen=True, kw_only=True):
    """The sessions of the council by a day (دورات المجلس, sessions du conseil)."""

    _view: ClassVar[str] = "council_sessions"

    sessions: tuple[SessionShown, ...]
    """The sessions by the day on which they open; those without a date stand last."""

    other_votes: tuple[VoteShown, ...]
    """Votes that name no sitting and no item of these sessions, by day."""


class SessionShown(Value, frozen=True, kw_only=True):
    """A session (دورة, session): a name, an agenda and one or more sittings; never a date."""

    id: CouncilSessionId
    """The session."""

    references: tuple[Reference, ...]
    """Its references."""

    body: BodyId | None
    """The council."""

    body_name: Names
    """Its name."""

    kind: str | None
    """Ordinary or extraordinary."""

    title: Names
    """The name of the session, as "October session"."""

    planned: DateShown | None
    """When it opens."""

    planned_before: tuple[DateShown, ...]
    """Dates for which it was planned before, the latest last."""

    convened: DateShown | None
    """When the convocation was sent."""

    in_office: int | None
    """Members in office when it opens."""

    agenda: tuple[AgendaItemShown, ...]
    """Its agenda."""

    sittings: tuple[SittingShown, ...]
    """Its sittings, by day."""

    votes: tuple[VoteShown, ...]
    """Votes at its sittings that are on no item of its agenda, by day."""

    source: Names
    """Where it is known from."""

    illustrative: bool
    """Whether it is made up for an example."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class AgendaItemShown(Value, frozen=True, kw_only=True):
    """An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour)."""

    id: ItemId
    """The item."""

    number: str | None
    """Its number, as it is printed."""

    title: Names
    """What it says."""

    about: ThingName | None
    """What it is about."""

    postponed: Postponed | None
    """When and why it was postponed last, if it ever was."""

    votes: tuple[VoteShown, ...]
    """The votes on it, by day."""

    illustrative: bool
    """Whether it is made up for an example."""


class ThingName(Value, frozen=True, kw_only=True):
    """Any thing as another answer names it."""

    id: ThingId
    """The thing."""

    name: Names
    """Its title, or its name."""


class VoteShown(Value, frozen=True, kw_only=True):
    """A vote (تصويت, vote): what was counted, what the counts come to, and what the minutes say."""

    id: VoteId
    """The vote."""

    references: tuple[Reference, ...]
    """Its references."""

    version: VersionId | None
    """The version that was voted on."""

    version_title: Names
    """The title of that version."""

    by: BodyId | None
    """The council."""

    session: str | None
    """The kind of session."""

    sitting: int | None
    """The sitting of that session, from 1."""

    sitting_held: SittingId | None
    """The sitting at which it was taken."""

    item: str | None
    """The item of the agenda, as it is numbered."""

    on: DateShown | None
    """The day."""

    in_office: int | None
    """Members in office when the session opened."""

    present: int | None
    """Members present."""

    in_favour: int | None
    """Votes in favour."""

    against: int | None
    """Votes against."""

    abstained: int | None
    """Abstentions."""

    blank: int | None
    """Blank votes."""

    majority: Majority
    """The majority of the votes cast, by the arithmetic."""

    result: str | None
    """What the minutes say that it resulted in."""

    agrees: bool | None
    """Whether the minutes say what the counts come to; nothing where that cannot be told."""

    illustrative: bool
    """Whether it is made up for an example."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class Majority(Value, frozen=True, kw_only=True):
    """The majority of a vote."""

    cast: int | None
    """The votes cast: in favour and against."""

    needed: int | None
    """More than half of them."""

    carried: Carried
    """What the counts come to."""

    missing: tuple[Unrecorded, ...]
    """What would have to be known to tell."""


class SittingShown(Value, frozen=True, kw_only=True):
    """A sitting (جلسة, séance)."""

    id: SittingId
    """The sitting."""

    references: tuple[Reference, ...]
    """Its references."""

    number: int | None
    """Its number in the session, from 1."""

    convocation: int | None
    """After which convocation it met: 1, 2 or 3."""

    held: DateShown | None
    """The day."""

    in_office: int | None
    """Members in office that day, where they were counted anew."""

    present: int | None
    """Members present when it opened."""

    place: Names
    """Where."""

    quorum_of: int | None
    """The members in office from whom the quorum is taken: those of the opening of the session."""

    quorum: Quorum
    """The quorum, by the arithmetic."""

    illustrative: bool
    """Whether it is made up for an example."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class Quorum(Value, frozen=True, kw_only=True):
    """The quorum of a sitting."""

    needed: int | None
    """How many members had to be present; nothing where it is unknown or none was required."""

    state: QuorumState
    """Whether they were."""

    missing: tuple[Unrecorded, ...]
    """What would have to be known to tell."""


class Indicators(Listed["IndicatorShown"], frozen=True, kw_only=True):
    """The indicators and how far they have come (المؤشرات, indicateurs)."""

    _view: ClassVar[str] = "indicators"

    day: str
    """The day, as `YYYY-MM-DD`."""

    total: int
    """How many there are in all."""

    next: IndicatorId | None
    """What to ask for `after` to get the next page; nothing on the last one."""

    indicators: tuple[IndicatorShown, ...]
    """The indicators, in the order in which they were defined first."""


class IndicatorShown(Value, frozen=True, kw_only=True):
    """An indicator (مؤشر, indicateur)."""

    id: IndicatorId
    """The indicator."""

    references: tuple[Reference, ...]
    """Its references."""

    subject: SubjectId | None
    """The project, or the programme."""

    subject_title: Names
    """Its title."""

    kind: str | None
    """Follow-up or impact."""

    title: Names
    """What it measures."""

    unit: Names
    """In which unit."""

    direction: Direction | None
    """In which direction it is meant to go."""

    nature: Nature | None
    """Whether periods add up."""

    ratio: bool
    """Whether it is a share."""

    frequency: str | None
    """How often it is measured."""

    disaggregation: tuple[str, ...]
    """By what it is broken down."""

    verification: Names
    """Where the figures come from."""

    baseline: str | None
    """The value from which it starts."""

    baseline_on: DateShown | None
    """When the baseline was measured."""

    targets: tuple[IndicatorTarget, ...]
    """What it is to reach: the overall target last, the others by period."""

    measurements: tuple[MeasurementShown, ...]
    """What was measured, by period and group, the whole first."""

    value: IndicatorValue | None
    """What all measured periods come to: of a flow their sum, of a level the latest."""

    value_missing: ProgressMissing | None
    """Why there is no such value."""

    groups: tuple[GroupValue, ...]
    """The same for each group, apart from the whole."""

    progress: IndicatorProgress | None
    """How far it has come to the overall target, or where there is none to that of the latest period."""

    progress_missing: ProgressMissing | None
    """Why that cannot be told."""

    kept: bool | None
    """Of one that is to stay as it is: whether it is what the target, or without one the baseline, says."""

    lacks: tuple[IndicatorLack, ...]
    """What it lacks to be followed: legal in a draft."""

    flagged: bool
    """Whether it lacks a baseline or a target although a version was frozen for adoption."""

    illustrative: bool
    """Whether it is made up for an example."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class IndicatorTarget(Value, frozen=True, kw_only=True):
    """What an indicator is to reach (قيمة مستهدفة, cible)."""

    period: DateShown | None
    """The period; nothing for the overall target."""

    target: str
    """The value to reach."""

    value: IndicatorValue | None
    """What was measured in that period."""

    progress: IndicatorProgress | None
    """How far that is."""

    progress_missing: ProgressMissing | None
    """Why that cannot be told."""

    kept: bool | None
    """Of one that is to stay as it is: whether it is what the target says."""

    contested: bool
    """Whether another target stands beside it."""


class IndicatorValue(Value, frozen=True, kw_only=True):
    """A value of an indicator, and what it was made from."""

    value: str
    """The value: exact, or for a share its quotient rounded to 4 digits after the point."""

    numerator: str | None
    """For a share: what is counted, summed."""

    denominator: str | None
    """For a share: out of what, summed."""

    periods: tuple[DateShown, ...]
    """The periods that it is made from: of a flow all that were added, of a level the latest."""

    missing: tuple[DateShown, ...]
    """Periods without a figure that it lacks, up to the day of the question."""

    at_least: bool
    """Whether it is a sum that lacks a period: the whole is at least this."""

    from_groups: tuple[str, ...]
    """The groups that were added up because the whole was not measured; those who are in two are counted
    twice.
    """

    contested: bool
    """Whether two measurements of one of these periods disagree."""


class IndicatorProgress(Value, frozen=True, kw_only=True):
    """How far an indicator has come (نسبة التقدم, progression): `(value − baseline) / (target −
    baseline)`, with all that it was worked out from.
    """

    value: str
    """The value; of a share its quotient rounded to 4 digits, while the progress is worked out from both
    its sides.
    """

    baseline: str
    """The baseline."""

    target: str
    """The target."""

    period: DateShown | None
    """The period of the target; nothing for the overall one."""

    numerator: str
    """Value − baseline, exactly; of a share, multiplied by its denominator."""

    denominator: str
    """Target − baseline, exactly; of a share, multiplied by its denominator."""

    quotient: str
    """The quotient, rounded to 4 digits after the point, half away from zero: 1 is the target."""

    reached: bool
    """Whether the target is reached, by the exact quotient."""

    incomplete: bool
    """Whether the value is a sum that lacks a period."""


class MeasurementShown(Value, frozen=True, kw_only=True):
    """A measurement (قياس, mesure)."""

    id: MeasurementId
    """The measurement."""

    period: DateShown
    """The period."""

    outcome: MeasurementOutcome
    """What came of it: missing and not applicable are not zero."""

    value: str | None
    """The value."""

    numerator: str | None
    """Of a share: what is counted."""

    denominator: str | None
    """Of a share: out of what."""

    group: str | None
    """The part of the whole that it covers."""

    evidence: tuple[PublicationId, ...]
    """What was published that shows it."""

    note: Names
    """A note."""

    taken: DateShown | None
    """The day on which it was taken."""

    counts: bool
    """Whether it is the one that counts for its period and group."""

    contested: bool
    """Whether another measurement, or another value of this one, stands beside it."""


class GroupValue(Value, frozen=True, kw_only=True):
    """What the measurements of a group come to (قيمة حسب الفئة, valeur par groupe)."""

    group: str
    """The group."""

    value: IndicatorValue
    """Its value."""


class Publications(Listed["PublicationShown"], frozen=True, kw_only=True):
    """What was published or handed out by a day (الوثائق المنشورة والموزعة, documents publiés et remis):
    the evidence that people could know.
    """

    _view: ClassVar[str] = "publications"

    total: int
    """How many the question finds, on all pages."""

    next: PublicationId | None
    """Where the next page begins: `after` of the next question; nothing on the last page."""

    publications: tuple[PublicationShown, ...]
    """Those of this page, by day."""


class PublicationShown(Value, frozen=True, kw_only=True):
    """One publication or handout (وثيقة, document)."""

    id: PublicationId
    """The publication."""

    references: tuple[Reference, ...]
    """Its references."""

    kind: str | None
    """What it is."""

    title: Names
    """Its title."""

    language: str | None
    """The language in which it was published."""

    channel: str | None
    """How it was published; nothing for what was handed out at a stage."""

    stage: StageId | None
    """The stage at which it was handed out or shown."""

    stage_title: Names
    """The title of that stage."""

    about: tuple[ThingName, ...]
    """What it is about."""

    place: Spoken | None
    """Where: a web address, a place."""

    contents: tuple[Spoken, ...]
    """What it contains, in order."""

    digest: Spoken | None
    """The digest of the file, by which it can be recognised."""

    published: DateShown | None
    """When it was published."""

    source: Names
    """Where it is known from."""

    illustrative: bool
    """Whether it is made up for an example."""

    contested: tuple[str, ...]
    """Fields in which two values stand."""


class Duties(Listed["Duty"], frozen=True, kw_only=True):
    """What is still to do on a day (ما يجب إنجازه, ce qui reste à faire): what is due first, then what
    waits longest.
    """

    _view: ClassVar[str] = "duties"

    day: str
    """The day, as `YYYY-MM-DD`."""

    duties: tuple[Duty, ...]
    """The duties."""

    no_figure: tuple[NoFigure, ...]
    """Periods that are over without a figure, for which somebody said that there is none: nobody is asked
    again.
    """


class Duty(Value, frozen=True, kw_only=True):
    """One thing to do, for one thing or for several of one kind."""

    kind: DutyKind
    """What is to do."""

    things: tuple[ThingId, ...]
    """For which things: stages, remarks, decisions, indicators, or those in conflict."""

    about: SubjectId | None
    """The project, or the programme, that they belong to."""

    title: Names
    """The title of the one thing, or of what they belong to."""

    numbers: tuple[Reference, ...]
    """The numbers of the cards concerned, or of the thing in conflict; twelve of each."""

    field: str | None
    """The field in conflict: `title:ar`."""

    since: DateShown | None
    """Since when it is to do; of several things, of the one that waits longest."""

    due: DateShown | None
    """By when the roadmap, or a target, wants it."""

    overdue: bool
    """Whether that is over."""


class NoFigure(Value, frozen=True, kw_only=True):
    """A period of which an indicator has no figure, as somebody said (فترة بدون رقم, période sans
    chiffre).
    """

    indicator: IndicatorId
    """The indicator."""

    about: SubjectId | None
    """The project, or the programme, that it belongs to."""

    title: Names
    """What it measures."""

    period: DateShown
    """The period."""


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

    corrected: tuple[EntryConflict, ...]
    """The same, each with what it is and what the ways say."""

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

    references: tuple[Reference, ...]
    """The numbers by which people know it, of many the first twelve: of a remark those of its card, of a
    decision those of the cards of its remarks where it has none of its own.
    """

    more_references: int
    """How many numbers it has besides; of those beyond the first twelve of a card, one that two cards
    share counts for each.
    """

    on: DateShown | None
    """Of a remark, when its card was received; of a decision, when it was taken."""

    field: str
    """The field: `title:ar`, `section:solutions:ar`, `planned`, `decision`."""

    element: ThingKnown | None
    """Of a field that has an element a thing, that thing: of `remark:…` of a group, the remark."""

    values: tuple[ConflictValue, ...]
    """The values, in the order in which they count; the last is shown everywhere else."""


class ThingKnown(Value, frozen=True, kw_only=True):
    """A thing as people know it: by its name, or by what it belongs to, its numbers and its day."""

    id: ThingId
    """The thing."""

    name: Names
    """Its title or name; of what has none, that of what it belongs to: of a membership the person's, of a
    sitting that of the session.
    """

    references: tuple[Reference, ...]
    """The numbers by which people know it, as those of `Conflict`."""

    more_references: int
    """How many numbers it has besides, as those of `Conflict`."""

    on: DateShown | None
    """Its day: when it was received, taken, held or published."""


class ConflictValue(Value, frozen=True, kw_only=True):
    """One of the values."""

    entry: EntryId
    """The entry that gave it."""

    value: Spoken
    """The value as it was recorded, of a list one a line; of a decision, its reason; of an anchor, its
    section and then its quotation; of what a version holds, how many texts.
    """

    things: tuple[ThingKnown, ...]
    """The things that the value names."""

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

    things: tuple[ThingKnown, ...]
    """The things."""


class EntryConflict(Value, frozen=True, kw_only=True):
    """An entry that was corrected or withdrawn in two ways (قيد صُحح بطريقتين, écriture corrigée de deux
    façons).
    """

    entry: EntryId
    """The entry."""

    kind: str
    """The kind of its fact, as `stage_held`."""

    thing: ThingKnown | None
    """The thing that it is about first."""

    on: DateShown | None
    """The day that it was about before it was corrected."""

    ways: tuple[EntryWay, ...]
    """The ways in which it was corrected or withdrawn, in the order in which they count; the last counts."""


class EntryWay(Value, frozen=True, kw_only=True):
    """One of the ways in which an entry was corrected or withdrawn."""

    withdrawn: bool
    """Whether it was withdrawn."""

    on: DateShown | None
    """The day that it is about as it was corrected."""

    says: tuple[Conflict, ...]
    """The fields in which the ways disagree, each with the one value that it has in this one; of the only
    correction, those in which it differs from the entry.
    """


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


class ErasurePlan(Answer, frozen=True, kw_only=True):
    """What an erasure would take, and which texts would still quote it (خطة المحو, plan d'effacement).
    Nothing is recorded by asking. Afterwards the words are nowhere, so nobody can ask then.

    A quote is found by its words, in whatever spelling; what says the same in other words is not.
    """

    _view: ClassVar[str] = "erasure_plan"

    erased: tuple[ErasedWords, ...]
    """The words that would be erased, in the order of the history."""

    quotes: tuple[QuoteLeft, ...]
    """The texts that would stay and quote them, the closest first: sections, titles, reasons, answers,
    other cards, earlier revisions, texts of frozen versions.
    """

    more: int
    """How many quotes there are besides those that are listed."""

    things: tuple[ErasureThing, ...]
    """What the things are called that are named here, in the order in which they are."""


class ErasureThing(Value, frozen=True, kw_only=True):
    """A thing of which words would be erased or quoted."""

    id: ThingId
    """The thing."""

    name: Names
    """Its title, or its name."""

    references: tuple[Reference, ...]
    """Its references; of a remark, those of its card; of many the first twelve."""


class Comparison(Answer, frozen=True, kw_only=True):
    """Programmes side by side (مقارنة البرامج, programmes comparés). It holds counts with what they are
    counted from, and no rank: communes begin at different times and receive different cards.

    ``` # #[cfg(feature = "system")] { use infitah::dossier::{At, Dossier, System}; use
    infitah::facts::DossierFounded; use infitah::text::Language; use infitah::views::Comparison;

    let of = |name: &str| Dossier::found(System, DossierFounded::commune(name))?.standing(&At::now());
    let programmes = vec![of("جماعة العرائش")?, of("جماعة تطوان")?]; let table = Comparison { programmes
    }.in_language(&Language::EN); assert!(table.contains("cannot be assessed") &&
    !table.contains("0%")); # } # Ok::<(), infitah::model::Refusal>(()) ```
    """

    _view: ClassVar[str] = "comparison"

    programmes: tuple[Standing, ...]
    """The programmes, in the order in which they were given."""
