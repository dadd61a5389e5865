# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
# ruff: noqa: D205
"""Closed lists, and the labels of open lists that the library knows."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = [
    "Act",
    "BodyKind",
    "CardKind",
    "Channel",
    "CollectivityKind",
    "CopyKind",
    "Direction",
    "Frequency",
    "FundingKind",
    "FundingStatus",
    "Ground",
    "IndicatorKind",
    "LanguageTag",
    "MeasurementOutcome",
    "Missing",
    "Modality",
    "Nature",
    "Outcome",
    "ProjectRelation",
    "PublicationKind",
    "RemarkState",
    "Role",
    "SessionKind",
    "SheetSection",
    "Side",
    "StageKind",
    "StageStatus",
    "Topic",
    "VersionKind",
    "VoteResult",
]

Direction: TypeAlias = Literal[
    "increase",
    "decrease",
    "keep",
]
"""In which direction an indicator is meant to go (منحى المؤشر, sens de variation).

- `increase`: More is better (ارتفاع, hausse).

- `decrease`: Less is better (انخفاض, baisse).

- `keep`: It should stay as it is (استقرار, maintien).
"""

Nature: TypeAlias = Literal[
    "flow",
    "level",
]
"""What an indicator counts (طبيعة المؤشر, nature).

- `flow`: What happened during a period; periods add up (تدفق, flux).

- `level`: How things are at the end of a period; periods do not add up (مستوى, niveau).
"""

Outcome: TypeAlias = Literal[
    "accepted",
    "partly_accepted",
    "rejected",
    "out_of_scope",
    "merged",
    "deferred",
]
"""What was decided on remarks (مآل الملاحظة, suite donnée).

- `accepted`: Accepted (مقبولة, acceptée).

- `partly_accepted`: Accepted in part (مقبولة جزئيا, acceptée en partie).

- `rejected`: Rejected (مرفوضة, rejetée).

- `out_of_scope`: Not a matter of this programme (خارج نطاق البرنامج, hors du champ).

- `merged`: Taken together with another remark (مدمجة, fusionnée).

- `deferred`: Put off (مؤجلة, différée).
"""

MeasurementOutcome: TypeAlias = Literal[
    "measured",
    "missing",
    "not_applicable",
]
"""What came of measuring (نتيجة القياس, résultat de la mesure). Missing is not zero, and not applicable is
neither.

- `measured`: It was measured (تم القياس, mesuré).

- `missing`: It should have been measured and was not (غير متوفر, manquant).

- `not_applicable`: There is nothing to measure in that period (غير معني, sans objet).
"""

CopyKind: TypeAlias = Literal[
    "full",
    "public",
]
"""Which copy of a journal it is.

- `full`: Everything (نسخة كاملة, copie complète).

- `public`: Without what is not public (نسخة عمومية, copie publique).
"""

StageStatus: TypeAlias = Literal[
    "done",
    "ongoing",
    "planned",
    "undated",
    "unconfirmed",
    "unknown",
]
"""Where a stage stands on a day. Never recorded: it follows from the dates.

- `done`: It was held (منجزة, réalisée).

- `ongoing`: It is going on that day (جارية, en cours).

- `planned`: It is still to come (مبرمجة, prévue).

- `undated`: It has no date (بدون تاريخ, sans date).

- `unconfirmed`: Its date has passed, and nobody reported that it was held (لم يؤكد انعقادها, non
confirmée).

- `unknown`: Only a month or a longer time is known, and the day lies in it (غير معروف, indéterminé).
"""

Missing: TypeAlias = Literal[
    "erased",
    "withheld",
]
"""Why words are not shown.

- `erased`: They were lawfully erased (تم محوها, effacés).

- `withheld`: This copy leaves them out (محجوبة في هذه النسخة, non communiqués dans cette copie).
"""

RemarkState: TypeAlias = Literal[
    "undecided",
    "decided",
    "published",
]
"""How far a remark has come.

- `undecided`: Nothing was decided yet (لم يبت فيها, pas encore examinée).

- `decided`: It was decided on, and the answer is not published (بت فيها ولم ينشر الجواب, décidée,
réponse non publiée).

- `published`: The answer is published (نشر الجواب, réponse publiée).
"""


class CollectivityKind:
    """The kind of a territorial collectivity (صنف الجماعة الترابية, type de collectivité territoriale).
    The umbrella term is never used for a commune.

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    REGION: Final = "region"
    """Region (جهة, région)."""

    PREFECTURE: Final = "prefecture"
    """Prefecture (عمالة, préfecture)."""

    PROVINCE: Final = "province"
    """Province (إقليم, province)."""

    COMMUNE: Final = "commune"
    """Commune (جماعة, commune)."""

    ARRONDISSEMENT: Final = "arrondissement"
    """District (مقاطعة, arrondissement)."""


class LanguageTag:
    """A language tag of BCP 47 (رمز اللغة, étiquette de langue).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    AR: Final = "ar"
    """Arabic (العربية, arabe)."""

    FR: Final = "fr"
    """French (الفرنسية, français)."""

    EN: Final = "en"
    """English (الإنجليزية, anglais)."""

    ZGH: Final = "zgh"
    """Amazigh (الأمازيغية, amazighe)."""


class BodyKind:
    """The kind of a body (صنف الهيئة, type d'instance).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    COUNCIL: Final = "council"
    """The council (المجلس, conseil)."""

    STEERING_COMMITTEE: Final = "steering_committee"
    """The steering committee (لجنة إعداد وتتبع وتقييم البرنامج, comité de suivi)."""

    CONSULTATIVE_BODY: Final = "consultative_body"
    """A consultative body (هيئة استشارية, instance consultative)."""


class Act:
    """The kind of act by which a body was created (السند القانوني, acte).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    PRESIDENT_DECISION: Final = "president_decision"
    """The president's decision (قرار رئيس المجلس, arrêté du président)."""

    DELIBERATION: Final = "deliberation"
    """A deliberation of the council (مقرر المجلس, délibération)."""


class Role:
    """What a person is in a body (الصفة داخل الهيئة, rôle).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    CHAIR: Final = "chair"
    """Chair (رئيس/ة, président·e)."""

    MEMBER: Final = "member"
    """Member (عضو/ة, membre)."""

    COORDINATOR: Final = "coordinator"
    """Coordinator (منسق/ة, coordinateur·rice)."""

    PRESIDENT: Final = "president"
    """President of a consultative body (رئيس/ة الهيئة, président·e de l'instance)."""

    RAPPORTEUR: Final = "rapporteur"
    """Rapporteur (مقرر/ة الهيئة, rapporteur·e)."""


class Side:
    """On which side a person sits (الفئة, collège).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    ELECTED: Final = "elected"
    """Elected members (المنتخبون, élus)."""

    CIVIL_SOCIETY: Final = "civil_society"
    """Civil society (المجتمع المدني, société civile)."""

    STAFF: Final = "staff"
    """Staff (الموظفون, fonctionnaires)."""

    FOCAL_POINT: Final = "focal_point"
    """Focal point of the support programme (نقطة ارتكاز, point focal)."""


class StageKind:
    """The kind of a stage (صنف المحطة, type d'étape).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    INFORMATION_MEETING: Final = "information_meeting"
    """Information meeting (لقاء تواصلي, rencontre de communication)."""

    E_FORM: Final = "e_form"
    """Electronic form (استمارة إلكترونية, formulaire électronique)."""

    TRAINING: Final = "training"
    """Training (تكوين, formation)."""

    CITIZEN_MEETING: Final = "citizen_meeting"
    """Citizen-participation meeting (لقاء المشاركة المواطنة, rencontre de participation citoyenne)."""

    DIGITAL_CONSULTATION: Final = "digital_consultation"
    """Digital consultation (تشاور رقمي, consultation numérique)."""

    FINAL_DRAFTING: Final = "final_drafting"
    """Final drafting (صياغة نهائية, rédaction finale)."""

    COUNCIL_ADOPTION: Final = "council_adoption"
    """Adoption by the council (مصادقة المجلس, adoption par le conseil)."""

    FOLLOW_UP_MEETING: Final = "follow_up_meeting"
    """Follow-up meeting (لقاء التتبع, rencontre de suivi)."""

    EVALUATION: Final = "evaluation"
    """Evaluation (تقييم, évaluation)."""


class Modality:
    """How people take part (الصيغة, modalité).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    IN_PERSON: Final = "in_person"
    """In person (حضوري, en présentiel)."""

    REMOTE: Final = "remote"
    """Remote (عن بعد, à distance)."""

    DIGITAL: Final = "digital"
    """Digital (رقمي, numérique)."""


class PublicationKind:
    """What was published or handed out (صنف الوثيقة, type de document).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    TIMELINE: Final = "timeline"
    """The plan of stages (برنامج المحطات, calendrier des étapes)."""

    PARTICIPATION_RULES: Final = "participation_rules"
    """The rules of participation (قواعد المشاركة, règles de participation)."""

    INVITATION: Final = "invitation"
    """An invitation (دعوة, invitation)."""

    AGENDA: Final = "agenda"
    """An agenda (جدول الأعمال, ordre du jour)."""

    E_FORM: Final = "e_form"
    """An electronic form (استمارة إلكترونية, formulaire électronique)."""

    PRESENTATION: Final = "presentation"
    """A presentation (عرض, présentation)."""

    OBSERVATION_CARD: Final = "observation_card"
    """A blank observation card (بطاقة الملاحظات, fiche d'observations)."""

    NEW_PROJECT_CARD: Final = "new_project_card"
    """A blank new-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet)."""

    PROGRAMME_DEFINITION: Final = "programme_definition"
    """What the support programme is (تعريف لبرنامج الدعم, présentation du programme d'appui)."""

    CHARTER: Final = "charter"
    """The charter of the network (ميثاق الشبكة, charte du réseau)."""

    DRAFT_PROGRAMME: Final = "draft_programme"
    """The draft programme (مسودة البرنامج, projet de programme)."""

    MINUTES: Final = "minutes"
    """Minutes or a report of a meeting (محضر, procès-verbal)."""

    ANSWERS: Final = "answers"
    """The answers to the remarks (الأجوبة المعللة, réponses motivées)."""

    ADOPTED_PROGRAMME: Final = "adopted_programme"
    """The adopted programme (البرنامج المصادق عليه, programme adopté)."""

    IMPLEMENTATION_REPORT: Final = "implementation_report"
    """A report on implementation (تقرير حول التنفيذ, rapport de mise en œuvre)."""

    EVALUATION_REPORT: Final = "evaluation_report"
    """An evaluation report (تقرير التقييم, rapport d'évaluation)."""


class Channel:
    """How a card came in, or where an answer was published (قناة المشاركة, canal).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    MEETING: Final = "meeting"
    """At a meeting (لقاء, rencontre)."""

    WEBSITE: Final = "website"
    """On the website (الموقع, site web)."""

    OWN_INITIATIVE: Final = "own_initiative"
    """On one's own initiative (مبادرة ذاتية, initiative propre)."""

    FORM: Final = "form"
    """By an electronic form (استمارة إلكترونية, formulaire)."""

    PAPER: Final = "paper"
    """On paper (ورقي, papier)."""


class Topic:
    """What a remark is on (موضوع الملاحظة, objet de la remarque).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    PROBLEM: Final = "problem"
    """Problem (الإشكالية, problématique)."""

    SOLUTIONS: Final = "solutions"
    """Solutions (الحلول, solutions)."""

    FUNDING_SOURCES: Final = "funding_sources"
    """Funding sources (مصادر التمويل, sources de financement)."""

    FOLLOW_UP_INDICATORS: Final = "follow_up_indicators"
    """Follow-up indicators (مؤشرات التتبع, indicateurs de suivi)."""

    IMPACT_INDICATORS: Final = "impact_indicators"
    """Impact indicators (مؤشرات الأثر, indicateurs d'impact)."""


class ProjectRelation:
    """How a project relates to another one (نوع الارتباط, type de lien).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    COMPLETES: Final = "completes"
    """It completes it (يكمل, complète)."""

    FOLLOWS: Final = "follows"
    """It follows it (يتبع, fait suite à)."""

    NEEDS: Final = "needs"
    """It needs it (يتوقف على, dépend de)."""

    COMMUNAL_PROGRAMME: Final = "communal_programme"
    """It is a project of the communal action programme (مشروع في برنامج عمل الجماعة, projet du PAC)."""


class SheetSection:
    """A section of the project sheet (خانة بطاقة المشروع, rubrique de la fiche projet).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    PROBLEM: Final = "problem"
    """Problem (الإشكالية, problématique)."""

    OBJECTIVES: Final = "objectives"
    """Objectives (الأهداف, objectifs)."""

    SOLUTIONS: Final = "solutions"
    """Solutions and actions (الحلول, solutions)."""

    BENEFICIARIES: Final = "beneficiaries"
    """Beneficiaries (المستفيدون, bénéficiaires)."""

    OWNER: Final = "owner"
    """Owner and partners (صاحب المشروع والشركاء, porteur et partenaires)."""

    FUNDING_SOURCES: Final = "funding_sources"
    """Funding sources (مصادر التمويل, sources de financement)."""

    FOLLOW_UP_INDICATORS: Final = "follow_up_indicators"
    """Follow-up indicators (مؤشرات التتبع, indicateurs de suivi)."""

    IMPACT_INDICATORS: Final = "impact_indicators"
    """Impact indicators (مؤشرات الأثر, indicateurs d'impact)."""

    CALENDAR: Final = "calendar"
    """Calendar (الجدولة الزمنية, calendrier)."""


class FundingKind:
    """Where the money of a project comes from (صنف مصدر التمويل, type de financement).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    COLLECTIVITY_BUDGET: Final = "collectivity_budget"
    """The budget of the collectivity (ميزانية الجماعة, budget de la collectivité)."""

    STATE: Final = "state"
    """The State (الدولة, État)."""

    PARTNER: Final = "partner"
    """A partner (شريك, partenaire)."""

    CITIZENS: Final = "citizens"
    """Participation of citizens or associations (مساهمة المواطنين والجمعيات, contribution citoyenne)."""


class FundingStatus:
    """How sure a funding source is (وضعية التمويل, état du financement).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    SOUGHT: Final = "sought"
    """Looked for (مقترح, recherché)."""

    PROMISED: Final = "promised"
    """Promised (موعود به, promis)."""

    SECURED: Final = "secured"
    """Secured (مؤكد, acquis)."""


class IndicatorKind:
    """The kind of an indicator (صنف المؤشر, type d'indicateur).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    FOLLOW_UP: Final = "follow_up"
    """Follow-up indicator (مؤشر التتبع, indicateur de suivi)."""

    IMPACT: Final = "impact"
    """Impact indicator (مؤشر الأثر, indicateur d'impact)."""


class Frequency:
    """How often an indicator is measured (دورية القياس, périodicité).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    MONTHLY: Final = "monthly"
    """Every month (شهري, mensuelle)."""

    QUARTERLY: Final = "quarterly"
    """Every quarter (فصلي, trimestrielle)."""

    HALF_YEARLY: Final = "half_yearly"
    """Every half-year (نصف سنوي, semestrielle)."""

    YEARLY: Final = "yearly"
    """Every year (سنوي, annuelle)."""

    ONCE: Final = "once"
    """Once (مرة واحدة, unique)."""


class CardKind:
    """The kind of a card (صنف البطاقة, type de fiche).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    IDEA: Final = "idea"
    """Idea card (بطاقة فكرة, fiche idée)."""

    OBSERVATION: Final = "observation"
    """Observation card (بطاقة الملاحظات, fiche d'observations)."""

    NEW_PROJECT: Final = "new_project"
    """New-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet)."""


class VersionKind:
    """The kind of a programme version (صنف الصيغة, type de version).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    DRAFT_FOR_CONSULTATION: Final = "draft_for_consultation"
    """Draft for consultation (مسودة للتشاور, projet soumis à concertation)."""

    DRAFT_FOR_ADOPTION: Final = "draft_for_adoption"
    """Draft for adoption (مشروع معروض للمصادقة, projet soumis à adoption)."""

    ADOPTED: Final = "adopted"
    """Adopted programme (برنامج مصادق عليه, programme adopté)."""

    IMPLEMENTATION_PLAN: Final = "implementation_plan"
    """Implementation plan (خطة التنفيذ, plan de mise en œuvre)."""


class SessionKind:
    """The kind of a council session (صنف الدورة, type de session).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    ORDINARY: Final = "ordinary"
    """Ordinary (دورة عادية, session ordinaire)."""

    EXTRAORDINARY: Final = "extraordinary"
    """Extraordinary (دورة استثنائية, session extraordinaire)."""


class VoteResult:
    """What the minutes say that a vote resulted in (نتيجة التصويت, résultat du vote).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    ADOPTED: Final = "adopted"
    """Adopted (مصادق عليه, adopté)."""

    REJECTED: Final = "rejected"
    """Not adopted (غير مصادق عليه, rejeté)."""

    POSTPONED: Final = "postponed"
    """Postponed (مؤجل, reporté)."""


class Ground:
    """Why words are erased (سبب المحو, motif de l'effacement).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    REQUEST: Final = "request"
    """The person asked for it (طلب المعني بالأمر, demande de la personne concernée)."""

    UNDUE: Final = "undue"
    """They should not have been recorded (تسجيل غير مستحق, enregistrement indu)."""

    RETENTION_ENDED: Final = "retention_ended"
    """The time for keeping them is over (انتهاء مدة الحفظ, fin de la durée de conservation)."""
