# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
"""Ids and references: plain strings, each under the name of what it stands for."""

from __future__ import annotations

from typing import TypeAlias

__all__ = [
    "AnswerId",
    "AxisId",
    "BodyId",
    "CardId",
    "CouncilSessionId",
    "DecisionId",
    "EntryId",
    "FundingId",
    "GroupId",
    "IndicatorId",
    "ItemId",
    "MeasurementId",
    "MembershipId",
    "PersonId",
    "ProgrammeId",
    "ProjectId",
    "PublicationId",
    "Reference",
    "RemarkId",
    "SittingId",
    "StageId",
    "SubjectId",
    "ThingId",
    "VersionId",
    "VoteId",
]

ProgrammeId: TypeAlias = str
"""A programme (برنامج عمل الانفتاح, programme d'action d'ouverture).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

BodyId: TypeAlias = str
"""A body (هيئة أو لجنة, instance ou comité).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

Reference: TypeAlias = str
"""A reference (مرجع, référence): the number of a thing in a scheme that people use, as `pacto:70`,
`sheet:3`, `body:committee`.
"""

MembershipId: TypeAlias = str
"""A membership (عضوية, qualité de membre): one person in one body.

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

PersonId: TypeAlias = str
"""A person (شخص, personne).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

AxisId: TypeAlias = str
"""A priority axis (محور ذو أولوية, axe prioritaire).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

StageId: TypeAlias = str
"""A stage of the roadmap (محطة, étape).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

PublicationId: TypeAlias = str
"""What was published or handed out (وثيقة منشورة أو موزعة, document publié ou remis).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

ThingId: TypeAlias = str
"""Any thing.

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

ProjectId: TypeAlias = str
"""A project (مشروع انفتاح, projet d'ouverture).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

RemarkId: TypeAlias = str
"""A remark (ملاحظة, remarque).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

SubjectId: TypeAlias = str
"""What a section belongs to or a card is about: a project or the whole programme.

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

DecisionId: TypeAlias = str
"""A decision on remarks (قرار في شأن الملاحظات, décision sur les remarques).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

FundingId: TypeAlias = str
"""A funding source of a project (مصدر تمويل, source de financement).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

IndicatorId: TypeAlias = str
"""An indicator (مؤشر, indicateur).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

CardId: TypeAlias = str
"""A card (بطاقة, fiche).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

VersionId: TypeAlias = str
"""A frozen version of the programme (صيغة البرنامج, version du programme).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

GroupId: TypeAlias = str
"""A group of remarks that say the same (مجموعة ملاحظات, groupe de remarques).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

EntryId: TypeAlias = str
"""An entry of the journal (قيد, écriture), named by its hash."""

CouncilSessionId: TypeAlias = str
"""A session of the council (دورة المجلس, session du conseil).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

ItemId: TypeAlias = str
"""An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

SittingId: TypeAlias = str
"""A sitting of a session (جلسة, séance).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

VoteId: TypeAlias = str
"""A vote of the council (تصويت المجلس, vote du conseil).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

AnswerId: TypeAlias = str
"""A published answer (جواب, réponse).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""

MeasurementId: TypeAlias = str
"""A measurement of an indicator (قياس, mesure).

An id, or a reference (`scheme:number`) that stands for one until it is recorded.
"""
