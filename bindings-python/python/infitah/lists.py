# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
# ruff: noqa: D205
"""Closed lists, and the labels of open lists that the library knows."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = [
    "Act",
    "AnchorFound",
    "AnchorPlace",
    "Audience",
    "AuthorCategory",
    "BodyKind",
    "CardKind",
    "Carried",
    "Channel",
    "CollectivityKind",
    "CopyKind",
    "Direction",
    "DutyKind",
    "EndedHow",
    "Frequency",
    "FundingKind",
    "FundingStatus",
    "Ground",
    "HeadPlace",
    "ImportChange",
    "ImportKind",
    "IndicatorKind",
    "IndicatorLack",
    "LanguageTag",
    "MeasurementOutcome",
    "Missing",
    "Modality",
    "Nature",
    "Outcome",
    "ProgressMissing",
    "ProjectRelation",
    "PublicationKind",
    "QuorumState",
    "QuoteLikeness",
    "RemarkState",
    "Role",
    "SessionKind",
    "SheetSection",
    "Side",
    "StageKind",
    "StageStatus",
    "StateAsked",
    "TextChange",
    "Topic",
    "Unrecorded",
    "VersionKind",
    "VoteResult",
    "WordChange",
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

Audience: TypeAlias = Literal[
    "working",
    "public",
]
"""For whom an answer is (الجمهور المعني, public visé).

- `working`: For those who work with it: everything that the copy holds (للعمل, pour le travail).

- `public`: For everybody: what a public copy holds, and nothing else (للعموم, pour le public).
"""

QuoteLikeness: TypeAlias = Literal[
    "whole",
    "nearly",
    "partly",
]
"""How a text quotes another one (مدى التطابق, degré de reprise). Spellings are folded.

- `whole`: All its words, one after the other (كاملا, en entier).

- `nearly`: Two thirds of its words in their order (تقريبا, à peu près).

- `partly`: Four of its words or more, one after the other (جزئيا, en partie).
"""

CopyKind: TypeAlias = Literal[
    "full",
    "public",
]
"""Which copy of a journal it is.

- `full`: Any words may be in it (نسخة كاملة, copie complète).

- `public`: Without what is not public (نسخة عمومية, copie publique), until something is recorded in it
or another kind of copy is merged into it.
"""

HeadPlace: TypeAlias = Literal[
    "present",
    "waiting",
    "invalid",
    "missing",
]
"""Where the entry of a receipt stands in the journal.

- `present`: In the history, with all that came before it (موجود, présent).

- `waiting`: In the file, while something before it is missing (ينقصه ما قبله, en attente).

- `invalid`: In the file, with a false place in the history (موضعه باطل, invalide).

- `missing`: Nowhere (مفقود, absent).
"""

ImportKind: TypeAlias = Literal[
    "idea",
    "observation",
    "project",
    "attendance",
]
"""What a sheet of a file is a list of (نوع الورقة, type de feuille).

- `idea`: Idea cards (بطاقات الأفكار, fiches d'idées).

- `observation`: Observation cards (بطاقات الملاحظات, fiches d'observations).

- `project`: A register of projects (لائحة المشاريع, liste des projets).

- `attendance`: Who was there (لائحة الحضور, liste de présence): only counted, nobody is named.
"""

ImportChange: TypeAlias = Literal[
    "added",
    "changed",
    "left",
    "refused",
    "to_confirm",
]
"""What an import would do with a line (أثر الاستيراد, effet de l'import).

- `added`: It adds something (إضافة, ajout).

- `changed`: It changes something that is there, and the history keeps what was (تعديل, modification).

- `left`: It is there already, or nothing is to be done with it (بدون تغيير, inchangé).

- `refused`: It cannot be taken (مرفوض, refusé).

- `to_confirm`: A person has to say what is meant (ينتظر التأكيد, à confirmer).
"""

Missing: TypeAlias = Literal[
    "erased",
    "withheld",
]
"""Why words are not shown.

- `erased`: They were lawfully erased (تم محوها, effacés).

- `withheld`: This copy leaves them out (محجوبة في هذه النسخة, non communiqués dans cette copie).
"""

StageStatus: TypeAlias = Literal[
    "done",
    "ongoing",
    "planned",
    "postponed",
    "undated",
    "unconfirmed",
    "unknown",
]
"""Where a stage stands on a day. Never recorded: it follows from the dates.

- `done`: It was held (منجزة, réalisée).

- `ongoing`: It is going on that day (جارية, en cours).

- `planned`: It is still to come (مبرمجة, prévue).

- `postponed`: It was postponed, and no new date is known (مؤجلة, reportée).

- `undated`: It has no date (بدون تاريخ, sans date).

- `unconfirmed`: Its date has passed, and nobody reported that it was held (لم يؤكد انعقادها, non
confirmée).

- `unknown`: Only a month or a longer time is known, and the day lies in it (غير معروف, indéterminé).
"""

EndedHow: TypeAlias = Literal[
    "withdrawn",
    "split",
    "joined",
]
"""How a project ended under its own name (مآل المشروع, issue du projet). What was entered twice is no end.

- `withdrawn`: It was withdrawn (سُحب, retiré).

- `split`: It was split into others (قُسم, scindé).

- `joined`: It was joined to another one (ضُم إلى غيره, réuni à un autre).
"""

StateAsked: TypeAlias = Literal[
    "noted",
    "presented",
    "examined",
    "undecided",
    "decided",
    "answered",
]
"""How far the remarks have come that are asked for (مآل الملاحظات المطلوبة, avancement demandé): one
state, or several that somebody who has work to do does not tell apart.

- `noted`: Noted (مسجلة, notée), and no more.

- `presented`: Presented to those who took part (قدمت للمشاركين, présentée aux participants), and no
more.

- `examined`: Examined, and nothing was decided yet (تمت دراستها ولم يبت فيها, examinée).

- `undecided`: Whether noted, presented or examined: nothing was decided yet (لم يبت فيها بعد, en
attente de décision).

- `decided`: Decided on, and the answer is not published (بت فيها ولم ينشر الجواب, décidée, réponse non
publiée).

- `answered`: The answer is published (نشر الجواب, réponse publiée).
"""

RemarkState: TypeAlias = Literal[
    "noted",
    "presented",
    "examined",
    "decided",
    "answered",
]
"""How far a remark has come (مآل الملاحظة, avancement de la remarque).

- `noted`: It was noted (مسجلة, notée).

- `presented`: It was presented to those who took part (قدمت للمشاركين, présentée aux participants).

- `examined`: It was examined, and nothing was decided yet (تمت دراستها ولم يبت فيها, examinée).

- `decided`: It was decided on, and the answer is not published (بت فيها ولم ينشر الجواب, décidée,
réponse non publiée).

- `answered`: The answer is published (نشر الجواب, réponse publiée).
"""

AnchorFound: TypeAlias = Literal[
    "as_quoted",
    "context_differs",
    "folded",
    "ambiguous",
    "not_found",
    "unseen",
]
"""How a quote was found in the version that it quotes (العثور على المقتطف, repérage de la citation).

- `as_quoted`: Word for word (حرفيا, mot pour mot).

- `context_differs`: Word for word, once, though other words stand before or after it (بسياق مختلف, dans
un autre contexte).

- `folded`: Only when spellings are folded, as of hamza, vowel marks and white space (بعد توحيد الرسم, à
l'orthographe près).

- `ambiguous`: In several places, and nothing tells which (في عدة مواضع, à plusieurs endroits).

- `not_found`: Nowhere (لم يُعثر عليه, introuvable).

- `unseen`: Its words, or those of the version, were erased or are withheld (غير متاح, non consultable).
"""

AnchorPlace: TypeAlias = Literal[
    "placed",
    "orphaned",
    "unknown",
]
"""Where a quote stands in the text of the day (موضع المقتطف اليوم, place de la citation aujourd'hui).

- `placed`: Its words still stand as they came (ما زال قائما, toujours en place).

- `orphaned`: Its words no longer stand so: it is never moved to others (لم يعد قائما, orpheline).

- `unknown`: Nobody can tell, because it was not found or words are not there (غير معروف, indéterminé).
"""

ProgressMissing: TypeAlias = Literal[
    "no_baseline",
    "no_target",
    "not_measured",
    "not_applicable",
    "target_is_baseline",
    "nature_unknown",
    "periods_overlap",
    "percent_for_share",
    "period_open",
    "out_of_range",
]
"""Why the progress of an indicator cannot be told (تعذر حساب التقدم, progression indéterminée).

- `no_baseline`: It has no baseline (بدون قيمة مرجعية, sans valeur de référence).

- `no_target`: It has no target (بدون قيمة مستهدفة, sans cible).

- `not_measured`: It was not measured in that time (لم يتم القياس, non mesuré).

- `not_applicable`: There was nothing to measure in that time (غير معني, sans objet).

- `target_is_baseline`: The target is the baseline, so there is no way to go (القيمة المستهدفة هي
المرجعية, cible égale à la référence).

- `nature_unknown`: It is not known whether its periods add up (طبيعة المؤشر غير محددة, nature non
précisée).

- `periods_overlap`: Two periods overlap, so that adding them would count some days twice (فترات
متداخلة, périodes qui se chevauchent).

- `percent_for_share`: Baseline or target is written in per cent, the value is a share of one (نسبة
مئوية مقابل جزء من الواحد, pourcentage comparé à une part de un).

- `period_open`: The period has no first or no last day, so that nobody can tell what belongs to it
(فترة مفتوحة, période ouverte).

- `out_of_range`: The numbers are too large to be worked out exactly (أعداد كبيرة جدا, nombres trop
grands).
"""

WordChange: TypeAlias = Literal[
    "kept",
    "added",
    "removed",
    "moved_here",
    "moved_away",
]
"""What became of words between two texts (التغيير, changement).

- `kept`: They stand in both, in their place (بدون تغيير, inchangé).

- `added`: They stand in the later text only (مضاف, ajouté).

- `removed`: They stand in the earlier text only (محذوف, supprimé).

- `moved_here`: They stand in both, and came here from another place (منقول إلى هنا, déplacé ici).

- `moved_away`: They stand in both, and went to another place (منقول من هنا, déplacé d'ici).
"""

TextChange: TypeAlias = Literal[
    "added",
    "removed",
    "changed",
    "same",
    "unseen",
]
"""What became of a text between two versions (مآل النص, évolution du texte).

- `added`: Only the later version has it (مضاف, ajouté).

- `removed`: Only the earlier version has it (محذوف, supprimé).

- `changed`: Its words differ (معدل, modifié).

- `same`: Its words are the same (بدون تغيير, inchangé).

- `unseen`: Words were erased or are withheld (تتعذر المقارنة, comparaison impossible).
"""

Carried: TypeAlias = Literal[
    "carried",
    "not_carried",
    "tie",
    "unknown",
]
"""What the counts of a vote come to (نتيجة الحساب, résultat du calcul).

- `carried`: More than half of the votes cast were in favour (أغلبية محصلة, majorité obtenue).

- `not_carried`: They were not (أغلبية غير محصلة, majorité non obtenue).

- `tie`: As many in favour as against (تعادل الأصوات, partage des voix).

- `unknown`: It cannot be told (يتعذر الجزم, indéterminé).
"""

Unrecorded: TypeAlias = Literal[
    "convocation",
    "in_office",
    "present",
    "in_favour",
    "against",
]
"""A count that was not recorded (عدد غير مدون, donnée manquante).

- `convocation`: After which convocation the sitting met (رتبة الاستدعاء, convocation).

- `in_office`: Members in office when the session opened (الأعضاء المزاولون مهامهم, membres en
exercice).

- `present`: Members present (الحاضرون, présents).

- `in_favour`: Votes in favour (الموافقون, pour).

- `against`: Votes against (الرافضون, contre).
"""

QuorumState: TypeAlias = Literal[
    "met",
    "not_met",
    "not_required",
    "unknown",
]
"""Whether a sitting could deliberate (توفر النصاب القانوني, quorum).

- `met`: Enough members were present (متوفر, atteint).

- `not_met`: Too few members were present (غير متوفر, non atteint).

- `not_required`: After the third convocation any number suffices (غير مشروط, non requis).

- `unknown`: It cannot be told (يتعذر الجزم, indéterminé).
"""

IndicatorLack: TypeAlias = Literal[
    "baseline",
    "target",
    "measurement",
]
"""What an indicator lacks (ما ينقص المؤشر, ce qui manque à l'indicateur).

- `baseline`: The value from which it starts (القيمة المرجعية, valeur de référence).

- `target`: What it is to reach (القيمة المستهدفة, cible).

- `measurement`: Any figure (قياس, mesure).
"""

DutyKind: TypeAlias = Literal[
    "confirm_stage",
    "set_date",
    "present_remarks",
    "examine_remarks",
    "decide_remarks",
    "give_reason",
    "answer_remarks",
    "revise_text",
    "set_baseline",
    "set_target",
    "measure",
    "settle_conflict",
]
"""What is to do (نوع المهمة, nature de la tâche), in the order of the process.

- `confirm_stage`: To say whether a stage was held whose date has passed (تأكيد انعقاد محطة, confirmer
la tenue d'une étape).

- `set_date`: To set a new date for a stage that was postponed without one (تحديد تاريخ جديد لمحطة
مؤجلة, fixer la nouvelle date d'une étape reportée).

- `present_remarks`: To present remarks to those who take part (تقديم ملاحظات للمشاركين, présenter des
remarques).

- `examine_remarks`: To examine remarks that were presented (دراسة ملاحظات, examiner des remarques).

- `decide_remarks`: To decide on remarks that were examined (البت في ملاحظات, décider sur des
remarques).

- `give_reason`: To give the reason of a decision (تعليل قرار, motiver une décision).

- `answer_remarks`: To publish the answer to remarks that were decided on (نشر جواب, publier la
réponse).

- `revise_text`: To write what was accepted into the programme (إدراج ما تم قبوله في البرنامج, inscrire
au programme ce qui a été retenu).

- `set_baseline`: To give the baseline of an indicator before adoption (تحديد قيمة مرجعية, fixer une
valeur de référence).

- `set_target`: To set the target of an indicator before adoption (تحديد قيمة مستهدفة, fixer une cible).

- `measure`: To measure an indicator for a period that is over (قياس مؤشر, mesurer un indicateur).

- `settle_conflict`: To settle a conflict (تسوية اختلاف, trancher un désaccord).
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


class AuthorCategory:
    """Who gave a card, as a category: never a name (صفة صاحب البطاقة, catégorie de l'auteur).

    An open list: any label of at most 60 characters; it is plain, and so public for ever.
    """

    CITIZEN: Final = "citizen"
    """A citizen (مواطن/ة, citoyen·ne)."""

    ASSOCIATION: Final = "association"
    """An association (جمعية, association)."""

    STUDENT: Final = "student"
    """A pupil or student (تلميذ/ة أو طالب/ة, élève ou étudiant·e)."""

    TEACHER: Final = "teacher"
    """A teacher (أستاذ/ة, enseignant·e)."""

    TRADER: Final = "trader"
    """A trader or craftsperson (تاجر/ة أو صانع/ة, commerçant·e ou artisan·e)."""

    CIVIL_SERVANT: Final = "civil_servant"
    """A civil servant (موظف/ة, fonctionnaire)."""


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
