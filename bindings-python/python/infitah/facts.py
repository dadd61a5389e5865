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
    BodyId,
    CardId,
    DecisionId,
    EntryId,
    MembershipId,
    PersonId,
    ProgrammeId,
    ProjectId,
    Reference,
    RemarkId,
    StageId,
    SubjectId,
    ThingId,
    VersionId,
    VoteId,
)
from .lists import Outcome
from .views import Recorded

__all__ = [
    "AnswerPublished",
    "Attendance",
    "BodyCreated",
    "CardReceived",
    "Collectivity",
    "Contact",
    "Corrected",
    "DossierFounded",
    "Fact",
    "Held",
    "MemberJoined",
    "MemberLeft",
    "ProjectRegistered",
    "RemarkNoted",
    "RemarksDecided",
    "SealsErased",
    "SectionRevised",
    "SlotName",
    "StageHeld",
    "StagePlanned",
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
    """A person joined a body (انضمام عضو إلى هيئة, adhésion d'un membre à une instance), in a role and on
    a side.

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
    """A person left a body (انتهاء عضوية, fin d'une adhésion): the membership stays in the history, and is
    over after its last day.
    """

    membership: MembershipId | Recorded
    """The membership."""

    reason: str | None = None
    """Why."""

    on: When
    """The last day of the membership."""

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
    | BodyCreated
    | MemberJoined
    | MemberLeft
    | StagePlanned
    | StageHeld
    | ProjectRegistered
    | SectionRevised
    | CardReceived
    | RemarksDecided
    | VersionFrozen
    | VoteTaken
    | AnswerPublished
    | ThingsMerged
    | Corrected
    | Withdrawn
    | SealsErased
)
"""Anything that can be recorded."""
