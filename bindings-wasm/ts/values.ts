// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.

/**
 * A programme (برنامج عمل الانفتاح, programme d'action d'ouverture).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type ProgrammeId = string;

/**
 * A body (هيئة أو لجنة, instance ou comité).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type BodyId = string;

/**
 * A reference (مرجع, référence): the number of a thing in a scheme that people use, as
 * `pacto:70`, `sheet:3`, `body:committee`.
 */
export type Reference = string;

/**
 * A membership (عضوية, qualité de membre): one person in one body.
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type MembershipId = string;

/**
 * A person (شخص, personne).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type PersonId = string;

/**
 * A priority axis (محور ذو أولوية, axe prioritaire).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type AxisId = string;

/**
 * A stage of the roadmap (محطة, étape).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type StageId = string;

/**
 * What was published or handed out (وثيقة منشورة أو موزعة, document publié ou remis).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type PublicationId = string;

/**
 * Any thing.
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type ThingId = string;

/**
 * A project (مشروع انفتاح, projet d'ouverture).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type ProjectId = string;

/**
 * A remark (ملاحظة, remarque).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type RemarkId = string;

/**
 * What a section belongs to or a card is about: a project or the whole programme.
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type SubjectId = string;

/**
 * A decision on remarks (قرار في شأن الملاحظات, décision sur les remarques).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type DecisionId = string;

/**
 * A funding source of a project (مصدر تمويل, source de financement).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type FundingId = string;

/**
 * An indicator (مؤشر, indicateur).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type IndicatorId = string;

/**
 * A card (بطاقة, fiche).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type CardId = string;

/**
 * A frozen version of the programme (صيغة البرنامج, version du programme).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type VersionId = string;

/**
 * A group of remarks that say the same (مجموعة ملاحظات, groupe de remarques).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type GroupId = string;

/** An entry of the journal (قيد, écriture), named by its hash. */
export type EntryId = string;

/**
 * A session of the council (دورة المجلس, session du conseil).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type CouncilSessionId = string;

/**
 * An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type ItemId = string;

/**
 * A sitting of a session (جلسة, séance).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type SittingId = string;

/**
 * A vote of the council (تصويت المجلس, vote du conseil).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type VoteId = string;

/**
 * A published answer (جواب, réponse).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type AnswerId = string;

/**
 * A measurement of an indicator (قياس, mesure).
 *
 * An id, or a reference (`scheme:number`) that stands for one until it is recorded.
 */
export type MeasurementId = string;

/** A day, a month or an interval, in EDTF or as people write it: `25 يوليوز 2023`, `2023-10`. */
export type When = string;

/** A text by language tag, or a text alone, which is in the dossier's language. */
export type Texts = string | Readonly<Record<string, string>>;

/** A text by language tag. */
export type Names = Readonly<Record<string, string>>;

/**
 * In which direction an indicator is meant to go (منحى المؤشر, sens de variation).
 *
 * - `increase`: More is better (ارتفاع, hausse).
 *
 * - `decrease`: Less is better (انخفاض, baisse).
 *
 * - `keep`: It should stay as it is (استقرار, maintien).
 */
export type Direction = "increase" | "decrease" | "keep";

/**
 * What an indicator counts (طبيعة المؤشر, nature).
 *
 * - `flow`: What happened during a period; periods add up (تدفق, flux).
 *
 * - `level`: How things are at the end of a period; periods do not add up (مستوى, niveau).
 */
export type Nature = "flow" | "level";

/**
 * What was decided on remarks (مآل الملاحظة, suite donnée).
 *
 * - `accepted`: Accepted (مقبولة, acceptée).
 *
 * - `partly_accepted`: Accepted in part (مقبولة جزئيا, acceptée en partie).
 *
 * - `rejected`: Rejected (مرفوضة, rejetée).
 *
 * - `out_of_scope`: Not a matter of this programme (خارج نطاق البرنامج, hors du champ).
 *
 * - `merged`: Taken together with another remark (مدمجة, fusionnée).
 *
 * - `deferred`: Put off (مؤجلة, différée).
 */
export type Outcome =
  | "accepted"
  | "partly_accepted"
  | "rejected"
  | "out_of_scope"
  | "merged"
  | "deferred";

/**
 * What came of measuring (نتيجة القياس, résultat de la mesure). Missing is not zero, and not
 * applicable is neither.
 *
 * - `measured`: It was measured (تم القياس, mesuré).
 *
 * - `missing`: It should have been measured and was not (غير متوفر, manquant).
 *
 * - `not_applicable`: There is nothing to measure in that period (غير معني, sans objet).
 */
export type MeasurementOutcome = "measured" | "missing" | "not_applicable";

/**
 * For whom an answer is (الجمهور المعني, public visé).
 *
 * - `working`: For those who work with it: everything that the copy holds (للعمل, pour le
 * travail).
 *
 * - `public`: For everybody: what a public copy holds, and nothing else (للعموم, pour le
 * public).
 */
export type Audience = "working" | "public";

/**
 * How a text quotes another one (مدى التطابق, degré de reprise). Spellings are folded.
 *
 * - `whole`: All its words, one after the other (كاملا, en entier).
 *
 * - `nearly`: Two thirds of its words in their order (تقريبا, à peu près).
 *
 * - `partly`: Four of its words or more, one after the other (جزئيا, en partie).
 */
export type QuoteLikeness = "whole" | "nearly" | "partly";

/**
 * Which copy of a journal it is.
 *
 * - `full`: Any words may be in it (نسخة كاملة, copie complète).
 *
 * - `public`: Without what is not public (نسخة عمومية, copie publique), until something is
 * recorded in it or another kind of copy is merged into it.
 */
export type CopyKind = "full" | "public";

/**
 * Where the entry of a receipt stands in the journal.
 *
 * - `present`: In the history, with all that came before it (موجود, présent).
 *
 * - `waiting`: In the file, while something before it is missing (ينقصه ما قبله, en attente).
 *
 * - `invalid`: In the file, with a false place in the history (موضعه باطل, invalide).
 *
 * - `missing`: Nowhere (مفقود, absent).
 */
export type HeadPlace = "present" | "waiting" | "invalid" | "missing";

/**
 * What a sheet of a file is a list of (نوع الورقة, type de feuille).
 *
 * - `idea`: Idea cards (بطاقات الأفكار, fiches d'idées).
 *
 * - `observation`: Observation cards (بطاقات الملاحظات, fiches d'observations).
 *
 * - `project`: A register of projects (لائحة المشاريع, liste des projets).
 *
 * - `attendance`: Who was there (لائحة الحضور, liste de présence): only counted, nobody is
 * named.
 */
export type ImportKind = "idea" | "observation" | "project" | "attendance";

/**
 * What an import would do with a line (أثر الاستيراد, effet de l'import).
 *
 * - `added`: It adds something (إضافة, ajout).
 *
 * - `changed`: It changes something that is there, and the history keeps what was (تعديل,
 * modification).
 *
 * - `left`: It is there already, or nothing is to be done with it (بدون تغيير, inchangé).
 *
 * - `refused`: It cannot be taken (مرفوض, refusé).
 *
 * - `to_confirm`: A person has to say what is meant (ينتظر التأكيد, à confirmer).
 */
export type ImportChange = "added" | "changed" | "left" | "refused" | "to_confirm";

/**
 * Why words are not shown.
 *
 * - `erased`: They were lawfully erased (تم محوها, effacés).
 *
 * - `withheld`: This copy leaves them out (محجوبة في هذه النسخة, non communiqués dans cette
 * copie).
 */
export type Missing = "erased" | "withheld";

/**
 * Where a stage stands on a day. Never recorded: it follows from the dates.
 *
 * - `done`: It was held (منجزة, réalisée).
 *
 * - `ongoing`: It is going on that day (جارية, en cours).
 *
 * - `planned`: It is still to come (مبرمجة, prévue).
 *
 * - `postponed`: It was postponed, and no new date is known (مؤجلة, reportée).
 *
 * - `undated`: It has no date (بدون تاريخ, sans date).
 *
 * - `unconfirmed`: Its date has passed, and nobody reported that it was held (لم يؤكد انعقادها,
 * non confirmée).
 *
 * - `unknown`: Only a month or a longer time is known, and the day lies in it (غير معروف,
 * indéterminé).
 */
export type StageStatus =
  | "done"
  | "ongoing"
  | "planned"
  | "postponed"
  | "undated"
  | "unconfirmed"
  | "unknown";

/**
 * How a project ended under its own name (مآل المشروع, issue du projet). What was entered twice
 * is no end.
 *
 * - `withdrawn`: It was withdrawn (سُحب, retiré).
 *
 * - `split`: It was split into others (قُسم, scindé).
 *
 * - `joined`: It was joined to another one (ضُم إلى غيره, réuni à un autre).
 */
export type EndedHow = "withdrawn" | "split" | "joined";

/**
 * How far the remarks have come that are asked for (مآل الملاحظات المطلوبة, avancement
 * demandé): one state, or several that somebody who has work to do does not tell apart.
 *
 * - `noted`: Noted (مسجلة, notée), and no more.
 *
 * - `presented`: Presented to those who took part (قدمت للمشاركين, présentée aux participants),
 * and no more.
 *
 * - `examined`: Examined, and nothing was decided yet (تمت دراستها ولم يبت فيها, examinée).
 *
 * - `undecided`: Whether noted, presented or examined: nothing was decided yet (لم يبت فيها
 * بعد, en attente de décision).
 *
 * - `decided`: Decided on, and the answer is not published (بت فيها ولم ينشر الجواب, décidée,
 * réponse non publiée).
 *
 * - `answered`: The answer is published (نشر الجواب, réponse publiée).
 */
export type StateAsked = "noted" | "presented" | "examined" | "undecided" | "decided" | "answered";

/**
 * How far a remark has come (مآل الملاحظة, avancement de la remarque).
 *
 * - `noted`: It was noted (مسجلة, notée).
 *
 * - `presented`: It was presented to those who took part (قدمت للمشاركين, présentée aux
 * participants).
 *
 * - `examined`: It was examined, and nothing was decided yet (تمت دراستها ولم يبت فيها,
 * examinée).
 *
 * - `decided`: It was decided on, and the answer is not published (بت فيها ولم ينشر الجواب,
 * décidée, réponse non publiée).
 *
 * - `answered`: The answer is published (نشر الجواب, réponse publiée).
 */
export type RemarkState = "noted" | "presented" | "examined" | "decided" | "answered";

/**
 * How a quote was found in the version that it quotes (العثور على المقتطف, repérage de la
 * citation).
 *
 * - `as_quoted`: Word for word (حرفيا, mot pour mot).
 *
 * - `context_differs`: Word for word, once, though other words stand before or after it (بسياق
 * مختلف, dans un autre contexte).
 *
 * - `folded`: Only when spellings are folded, as of hamza, vowel marks and white space (بعد
 * توحيد الرسم, à l'orthographe près).
 *
 * - `ambiguous`: In several places, and nothing tells which (في عدة مواضع, à plusieurs
 * endroits).
 *
 * - `not_found`: Nowhere (لم يُعثر عليه, introuvable).
 *
 * - `unseen`: Its words, or those of the version, were erased or are withheld (غير متاح, non
 * consultable).
 */
export type AnchorFound =
  | "as_quoted"
  | "context_differs"
  | "folded"
  | "ambiguous"
  | "not_found"
  | "unseen";

/**
 * Where a quote stands in the text of the day (موضع المقتطف اليوم, place de la citation
 * aujourd'hui).
 *
 * - `placed`: Its words still stand as they came (ما زال قائما, toujours en place).
 *
 * - `orphaned`: Its words no longer stand so: it is never moved to others (لم يعد قائما,
 * orpheline).
 *
 * - `unknown`: Nobody can tell, because it was not found or words are not there (غير معروف,
 * indéterminé).
 */
export type AnchorPlace = "placed" | "orphaned" | "unknown";

/**
 * Why the progress of an indicator cannot be told (تعذر حساب التقدم, progression indéterminée).
 *
 * - `no_baseline`: It has no baseline (بدون قيمة مرجعية, sans valeur de référence).
 *
 * - `no_target`: It has no target (بدون قيمة مستهدفة, sans cible).
 *
 * - `not_measured`: It was not measured in that time (لم يتم القياس, non mesuré).
 *
 * - `not_applicable`: There was nothing to measure in that time (غير معني, sans objet).
 *
 * - `target_is_baseline`: The target is the baseline, so there is no way to go (القيمة
 * المستهدفة هي المرجعية, cible égale à la référence).
 *
 * - `nature_unknown`: It is not known whether its periods add up (طبيعة المؤشر غير محددة,
 * nature non précisée).
 *
 * - `periods_overlap`: Two periods overlap, so that adding them would count some days twice
 * (فترات متداخلة, périodes qui se chevauchent).
 *
 * - `percent_for_share`: Baseline or target is written in per cent, the value is a share of one
 * (نسبة مئوية مقابل جزء من الواحد, pourcentage comparé à une part de un).
 *
 * - `period_open`: The period has no first or no last day, so that nobody can tell what belongs
 * to it (فترة مفتوحة, période ouverte).
 *
 * - `out_of_range`: The numbers are too large to be worked out exactly (أعداد كبيرة جدا,
 * nombres trop grands).
 */
export type ProgressMissing =
  | "no_baseline"
  | "no_target"
  | "not_measured"
  | "not_applicable"
  | "target_is_baseline"
  | "nature_unknown"
  | "periods_overlap"
  | "percent_for_share"
  | "period_open"
  | "out_of_range";

/**
 * What became of words between two texts (التغيير, changement).
 *
 * - `kept`: They stand in both, in their place (بدون تغيير, inchangé).
 *
 * - `added`: They stand in the later text only (مضاف, ajouté).
 *
 * - `removed`: They stand in the earlier text only (محذوف, supprimé).
 *
 * - `moved_here`: They stand in both, and came here from another place (منقول إلى هنا, déplacé
 * ici).
 *
 * - `moved_away`: They stand in both, and went to another place (منقول من هنا, déplacé d'ici).
 */
export type WordChange = "kept" | "added" | "removed" | "moved_here" | "moved_away";

/**
 * What became of a text between two versions (مآل النص, évolution du texte).
 *
 * - `added`: Only the later version has it (مضاف, ajouté).
 *
 * - `removed`: Only the earlier version has it (محذوف, supprimé).
 *
 * - `changed`: Its words differ (معدل, modifié).
 *
 * - `same`: Its words are the same (بدون تغيير, inchangé).
 *
 * - `unseen`: Words were erased or are withheld (تتعذر المقارنة, comparaison impossible).
 */
export type TextChange = "added" | "removed" | "changed" | "same" | "unseen";

/**
 * What the counts of a vote come to (نتيجة الحساب, résultat du calcul).
 *
 * - `carried`: More than half of the votes cast were in favour (أغلبية محصلة, majorité
 * obtenue).
 *
 * - `not_carried`: They were not (أغلبية غير محصلة, majorité non obtenue).
 *
 * - `tie`: As many in favour as against (تعادل الأصوات, partage des voix).
 *
 * - `unknown`: It cannot be told (يتعذر الجزم, indéterminé).
 */
export type Carried = "carried" | "not_carried" | "tie" | "unknown";

/**
 * A count that was not recorded (عدد غير مدون, donnée manquante).
 *
 * - `convocation`: After which convocation the sitting met (رتبة الاستدعاء, convocation).
 *
 * - `in_office`: Members in office when the session opened (الأعضاء المزاولون مهامهم, membres
 * en exercice).
 *
 * - `present`: Members present (الحاضرون, présents).
 *
 * - `in_favour`: Votes in favour (الموافقون, pour).
 *
 * - `against`: Votes against (الرافضون, contre).
 */
export type Unrecorded = "convocation" | "in_office" | "present" | "in_favour" | "against";

/**
 * Whether a sitting could deliberate (توفر النصاب القانوني, quorum).
 *
 * - `met`: Enough members were present (متوفر, atteint).
 *
 * - `not_met`: Too few members were present (غير متوفر, non atteint).
 *
 * - `not_required`: After the third convocation any number suffices (غير مشروط, non requis).
 *
 * - `unknown`: It cannot be told (يتعذر الجزم, indéterminé).
 */
export type QuorumState = "met" | "not_met" | "not_required" | "unknown";

/**
 * What an indicator lacks (ما ينقص المؤشر, ce qui manque à l'indicateur).
 *
 * - `baseline`: The value from which it starts (القيمة المرجعية, valeur de référence).
 *
 * - `target`: What it is to reach (القيمة المستهدفة, cible).
 *
 * - `measurement`: Any figure (قياس, mesure).
 */
export type IndicatorLack = "baseline" | "target" | "measurement";

/**
 * What is to do (نوع المهمة, nature de la tâche), in the order of the process.
 *
 * - `confirm_stage`: To say whether a stage was held whose date has passed (تأكيد انعقاد محطة,
 * confirmer la tenue d'une étape).
 *
 * - `set_date`: To set a new date for a stage that was postponed without one (تحديد تاريخ جديد
 * لمحطة مؤجلة, fixer la nouvelle date d'une étape reportée).
 *
 * - `present_remarks`: To present remarks to those who take part (تقديم ملاحظات للمشاركين,
 * présenter des remarques).
 *
 * - `examine_remarks`: To examine remarks that were presented (دراسة ملاحظات, examiner des
 * remarques).
 *
 * - `decide_remarks`: To decide on remarks that were examined (البت في ملاحظات, décider sur des
 * remarques).
 *
 * - `give_reason`: To give the reason of a decision (تعليل قرار, motiver une décision).
 *
 * - `answer_remarks`: To publish the answer to remarks that were decided on (نشر جواب, publier
 * la réponse).
 *
 * - `revise_text`: To write what was accepted into the programme (إدراج ما تم قبوله في
 * البرنامج, inscrire au programme ce qui a été retenu).
 *
 * - `set_baseline`: To give the baseline of an indicator before adoption (تحديد قيمة مرجعية,
 * fixer une valeur de référence).
 *
 * - `set_target`: To set the target of an indicator before adoption (تحديد قيمة مستهدفة, fixer
 * une cible).
 *
 * - `measure`: To measure an indicator for a period that is over (قياس مؤشر, mesurer un
 * indicateur).
 *
 * - `settle_conflict`: To settle a conflict (تسوية اختلاف, trancher un désaccord).
 */
export type DutyKind =
  | "confirm_stage"
  | "set_date"
  | "present_remarks"
  | "examine_remarks"
  | "decide_remarks"
  | "give_reason"
  | "answer_remarks"
  | "revise_text"
  | "set_baseline"
  | "set_target"
  | "measure"
  | "settle_conflict";

/**
 * Any other plain label.
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export type Label = string;

/**
 * The kind of a territorial collectivity (صنف الجماعة الترابية, type de collectivité
 * territoriale). The umbrella term is never used for a commune.
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const CollectivityKind = {
  /** Region (جهة, région). */
  REGION: "region",
  /** Prefecture (عمالة, préfecture). */
  PREFECTURE: "prefecture",
  /** Province (إقليم, province). */
  PROVINCE: "province",
  /** Commune (جماعة, commune). */
  COMMUNE: "commune",
  /** District (مقاطعة, arrondissement). */
  ARRONDISSEMENT: "arrondissement",
} as const;

export type CollectivityKind = (typeof CollectivityKind)[keyof typeof CollectivityKind] | (string & Record<never, never>);

/**
 * A language tag of BCP 47 (رمز اللغة, étiquette de langue).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const LanguageTag = {
  /** Arabic (العربية, arabe). */
  AR: "ar",
  /** French (الفرنسية, français). */
  FR: "fr",
  /** English (الإنجليزية, anglais). */
  EN: "en",
  /** Amazigh (الأمازيغية, amazighe). */
  ZGH: "zgh",
} as const;

export type LanguageTag = (typeof LanguageTag)[keyof typeof LanguageTag] | (string & Record<never, never>);

/**
 * The kind of a body (صنف الهيئة, type d'instance).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const BodyKind = {
  /** The council (المجلس, conseil). */
  COUNCIL: "council",
  /** The steering committee (لجنة إعداد وتتبع وتقييم البرنامج, comité de suivi). */
  STEERING_COMMITTEE: "steering_committee",
  /** A consultative body (هيئة استشارية, instance consultative). */
  CONSULTATIVE_BODY: "consultative_body",
} as const;

export type BodyKind = (typeof BodyKind)[keyof typeof BodyKind] | (string & Record<never, never>);

/**
 * The kind of act by which a body was created (السند القانوني, acte).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Act = {
  /** The president's decision (قرار رئيس المجلس, arrêté du président). */
  PRESIDENT_DECISION: "president_decision",
  /** A deliberation of the council (مقرر المجلس, délibération). */
  DELIBERATION: "deliberation",
} as const;

export type Act = (typeof Act)[keyof typeof Act] | (string & Record<never, never>);

/**
 * What a person is in a body (الصفة داخل الهيئة, rôle).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Role = {
  /** Chair (رئيس/ة, président·e). */
  CHAIR: "chair",
  /** Member (عضو/ة, membre). */
  MEMBER: "member",
  /** Coordinator (منسق/ة, coordinateur·rice). */
  COORDINATOR: "coordinator",
  /** President of a consultative body (رئيس/ة الهيئة, président·e de l'instance). */
  PRESIDENT: "president",
  /** Rapporteur (مقرر/ة الهيئة, rapporteur·e). */
  RAPPORTEUR: "rapporteur",
} as const;

export type Role = (typeof Role)[keyof typeof Role] | (string & Record<never, never>);

/**
 * On which side a person sits (الفئة, collège).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Side = {
  /** Elected members (المنتخبون, élus). */
  ELECTED: "elected",
  /** Civil society (المجتمع المدني, société civile). */
  CIVIL_SOCIETY: "civil_society",
  /** Staff (الموظفون, fonctionnaires). */
  STAFF: "staff",
  /** Focal point of the support programme (نقطة ارتكاز, point focal). */
  FOCAL_POINT: "focal_point",
} as const;

export type Side = (typeof Side)[keyof typeof Side] | (string & Record<never, never>);

/**
 * The kind of a stage (صنف المحطة, type d'étape).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const StageKind = {
  /** Information meeting (لقاء تواصلي, rencontre de communication). */
  INFORMATION_MEETING: "information_meeting",
  /** Electronic form (استمارة إلكترونية, formulaire électronique). */
  E_FORM: "e_form",
  /** Training (تكوين, formation). */
  TRAINING: "training",
  /**
   * Citizen-participation meeting (لقاء المشاركة المواطنة, rencontre de participation
   * citoyenne).
   */
  CITIZEN_MEETING: "citizen_meeting",
  /** Digital consultation (تشاور رقمي, consultation numérique). */
  DIGITAL_CONSULTATION: "digital_consultation",
  /** Final drafting (صياغة نهائية, rédaction finale). */
  FINAL_DRAFTING: "final_drafting",
  /** Adoption by the council (مصادقة المجلس, adoption par le conseil). */
  COUNCIL_ADOPTION: "council_adoption",
  /** Follow-up meeting (لقاء التتبع, rencontre de suivi). */
  FOLLOW_UP_MEETING: "follow_up_meeting",
  /** Evaluation (تقييم, évaluation). */
  EVALUATION: "evaluation",
} as const;

export type StageKind = (typeof StageKind)[keyof typeof StageKind] | (string & Record<never, never>);

/**
 * How people take part (الصيغة, modalité).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Modality = {
  /** In person (حضوري, en présentiel). */
  IN_PERSON: "in_person",
  /** Remote (عن بعد, à distance). */
  REMOTE: "remote",
  /** Digital (رقمي, numérique). */
  DIGITAL: "digital",
} as const;

export type Modality = (typeof Modality)[keyof typeof Modality] | (string & Record<never, never>);

/**
 * What was published or handed out (صنف الوثيقة, type de document).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const PublicationKind = {
  /** The plan of stages (برنامج المحطات, calendrier des étapes). */
  TIMELINE: "timeline",
  /** The rules of participation (قواعد المشاركة, règles de participation). */
  PARTICIPATION_RULES: "participation_rules",
  /** An invitation (دعوة, invitation). */
  INVITATION: "invitation",
  /** An agenda (جدول الأعمال, ordre du jour). */
  AGENDA: "agenda",
  /** An electronic form (استمارة إلكترونية, formulaire électronique). */
  E_FORM: "e_form",
  /** A presentation (عرض, présentation). */
  PRESENTATION: "presentation",
  /** A blank observation card (بطاقة الملاحظات, fiche d'observations). */
  OBSERVATION_CARD: "observation_card",
  /** A blank new-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet). */
  NEW_PROJECT_CARD: "new_project_card",
  /** What the support programme is (تعريف لبرنامج الدعم, présentation du programme d'appui). */
  PROGRAMME_DEFINITION: "programme_definition",
  /** The charter of the network (ميثاق الشبكة, charte du réseau). */
  CHARTER: "charter",
  /** The draft programme (مسودة البرنامج, projet de programme). */
  DRAFT_PROGRAMME: "draft_programme",
  /** Minutes or a report of a meeting (محضر, procès-verbal). */
  MINUTES: "minutes",
  /** The answers to the remarks (الأجوبة المعللة, réponses motivées). */
  ANSWERS: "answers",
  /** The adopted programme (البرنامج المصادق عليه, programme adopté). */
  ADOPTED_PROGRAMME: "adopted_programme",
  /** A report on implementation (تقرير حول التنفيذ, rapport de mise en œuvre). */
  IMPLEMENTATION_REPORT: "implementation_report",
  /** An evaluation report (تقرير التقييم, rapport d'évaluation). */
  EVALUATION_REPORT: "evaluation_report",
} as const;

export type PublicationKind = (typeof PublicationKind)[keyof typeof PublicationKind] | (string & Record<never, never>);

/**
 * How a card came in, or where an answer was published (قناة المشاركة, canal).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Channel = {
  /** At a meeting (لقاء, rencontre). */
  MEETING: "meeting",
  /** On the website (الموقع, site web). */
  WEBSITE: "website",
  /** On one's own initiative (مبادرة ذاتية, initiative propre). */
  OWN_INITIATIVE: "own_initiative",
  /** By an electronic form (استمارة إلكترونية, formulaire). */
  FORM: "form",
  /** On paper (ورقي, papier). */
  PAPER: "paper",
} as const;

export type Channel = (typeof Channel)[keyof typeof Channel] | (string & Record<never, never>);

/**
 * What a remark is on (موضوع الملاحظة, objet de la remarque).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Topic = {
  /** Problem (الإشكالية, problématique). */
  PROBLEM: "problem",
  /** Solutions (الحلول, solutions). */
  SOLUTIONS: "solutions",
  /** Funding sources (مصادر التمويل, sources de financement). */
  FUNDING_SOURCES: "funding_sources",
  /** Follow-up indicators (مؤشرات التتبع, indicateurs de suivi). */
  FOLLOW_UP_INDICATORS: "follow_up_indicators",
  /** Impact indicators (مؤشرات الأثر, indicateurs d'impact). */
  IMPACT_INDICATORS: "impact_indicators",
} as const;

export type Topic = (typeof Topic)[keyof typeof Topic] | (string & Record<never, never>);

/**
 * How a project relates to another one (نوع الارتباط, type de lien).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const ProjectRelation = {
  /** It completes it (يكمل, complète). */
  COMPLETES: "completes",
  /** It follows it (يتبع, fait suite à). */
  FOLLOWS: "follows",
  /** It needs it (يتوقف على, dépend de). */
  NEEDS: "needs",
  /**
   * It is a project of the communal action programme (مشروع في برنامج عمل الجماعة, projet du
   * PAC).
   */
  COMMUNAL_PROGRAMME: "communal_programme",
} as const;

export type ProjectRelation = (typeof ProjectRelation)[keyof typeof ProjectRelation] | (string & Record<never, never>);

/**
 * A section of the project sheet (خانة بطاقة المشروع, rubrique de la fiche projet).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const SheetSection = {
  /** Problem (الإشكالية, problématique). */
  PROBLEM: "problem",
  /** Objectives (الأهداف, objectifs). */
  OBJECTIVES: "objectives",
  /** Solutions and actions (الحلول, solutions). */
  SOLUTIONS: "solutions",
  /** Beneficiaries (المستفيدون, bénéficiaires). */
  BENEFICIARIES: "beneficiaries",
  /** Owner and partners (صاحب المشروع والشركاء, porteur et partenaires). */
  OWNER: "owner",
  /** Funding sources (مصادر التمويل, sources de financement). */
  FUNDING_SOURCES: "funding_sources",
  /** Follow-up indicators (مؤشرات التتبع, indicateurs de suivi). */
  FOLLOW_UP_INDICATORS: "follow_up_indicators",
  /** Impact indicators (مؤشرات الأثر, indicateurs d'impact). */
  IMPACT_INDICATORS: "impact_indicators",
  /** Calendar (الجدولة الزمنية, calendrier). */
  CALENDAR: "calendar",
} as const;

export type SheetSection = (typeof SheetSection)[keyof typeof SheetSection] | (string & Record<never, never>);

/**
 * Where the money of a project comes from (صنف مصدر التمويل, type de financement).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const FundingKind = {
  /** The budget of the collectivity (ميزانية الجماعة, budget de la collectivité). */
  COLLECTIVITY_BUDGET: "collectivity_budget",
  /** The State (الدولة, État). */
  STATE: "state",
  /** A partner (شريك, partenaire). */
  PARTNER: "partner",
  /**
   * Participation of citizens or associations (مساهمة المواطنين والجمعيات, contribution
   * citoyenne).
   */
  CITIZENS: "citizens",
} as const;

export type FundingKind = (typeof FundingKind)[keyof typeof FundingKind] | (string & Record<never, never>);

/**
 * How sure a funding source is (وضعية التمويل, état du financement).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const FundingStatus = {
  /** Looked for (مقترح, recherché). */
  SOUGHT: "sought",
  /** Promised (موعود به, promis). */
  PROMISED: "promised",
  /** Secured (مؤكد, acquis). */
  SECURED: "secured",
} as const;

export type FundingStatus = (typeof FundingStatus)[keyof typeof FundingStatus] | (string & Record<never, never>);

/**
 * The kind of an indicator (صنف المؤشر, type d'indicateur).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const IndicatorKind = {
  /** Follow-up indicator (مؤشر التتبع, indicateur de suivi). */
  FOLLOW_UP: "follow_up",
  /** Impact indicator (مؤشر الأثر, indicateur d'impact). */
  IMPACT: "impact",
} as const;

export type IndicatorKind = (typeof IndicatorKind)[keyof typeof IndicatorKind] | (string & Record<never, never>);

/**
 * How often an indicator is measured (دورية القياس, périodicité).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Frequency = {
  /** Every month (شهري, mensuelle). */
  MONTHLY: "monthly",
  /** Every quarter (فصلي, trimestrielle). */
  QUARTERLY: "quarterly",
  /** Every half-year (نصف سنوي, semestrielle). */
  HALF_YEARLY: "half_yearly",
  /** Every year (سنوي, annuelle). */
  YEARLY: "yearly",
  /** Once (مرة واحدة, unique). */
  ONCE: "once",
} as const;

export type Frequency = (typeof Frequency)[keyof typeof Frequency] | (string & Record<never, never>);

/**
 * The kind of a card (صنف البطاقة, type de fiche).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const CardKind = {
  /** Idea card (بطاقة فكرة, fiche idée). */
  IDEA: "idea",
  /** Observation card (بطاقة الملاحظات, fiche d'observations). */
  OBSERVATION: "observation",
  /** New-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet). */
  NEW_PROJECT: "new_project",
} as const;

export type CardKind = (typeof CardKind)[keyof typeof CardKind] | (string & Record<never, never>);

/**
 * Who gave a card, as a category: never a name (صفة صاحب البطاقة, catégorie de l'auteur).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const AuthorCategory = {
  /** A citizen (مواطن/ة, citoyen·ne). */
  CITIZEN: "citizen",
  /** An association (جمعية, association). */
  ASSOCIATION: "association",
  /** A pupil or student (تلميذ/ة أو طالب/ة, élève ou étudiant·e). */
  STUDENT: "student",
  /** A teacher (أستاذ/ة, enseignant·e). */
  TEACHER: "teacher",
  /** A trader or craftsperson (تاجر/ة أو صانع/ة, commerçant·e ou artisan·e). */
  TRADER: "trader",
  /** A civil servant (موظف/ة, fonctionnaire). */
  CIVIL_SERVANT: "civil_servant",
} as const;

export type AuthorCategory = (typeof AuthorCategory)[keyof typeof AuthorCategory] | (string & Record<never, never>);

/**
 * The kind of a programme version (صنف الصيغة, type de version).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const VersionKind = {
  /** Draft for consultation (مسودة للتشاور, projet soumis à concertation). */
  DRAFT_FOR_CONSULTATION: "draft_for_consultation",
  /** Draft for adoption (مشروع معروض للمصادقة, projet soumis à adoption). */
  DRAFT_FOR_ADOPTION: "draft_for_adoption",
  /** Adopted programme (برنامج مصادق عليه, programme adopté). */
  ADOPTED: "adopted",
  /** Implementation plan (خطة التنفيذ, plan de mise en œuvre). */
  IMPLEMENTATION_PLAN: "implementation_plan",
} as const;

export type VersionKind = (typeof VersionKind)[keyof typeof VersionKind] | (string & Record<never, never>);

/**
 * The kind of a council session (صنف الدورة, type de session).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const SessionKind = {
  /** Ordinary (دورة عادية, session ordinaire). */
  ORDINARY: "ordinary",
  /** Extraordinary (دورة استثنائية, session extraordinaire). */
  EXTRAORDINARY: "extraordinary",
} as const;

export type SessionKind = (typeof SessionKind)[keyof typeof SessionKind] | (string & Record<never, never>);

/**
 * What the minutes say that a vote resulted in (نتيجة التصويت, résultat du vote).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const VoteResult = {
  /** Adopted (مصادق عليه, adopté). */
  ADOPTED: "adopted",
  /** Not adopted (غير مصادق عليه, rejeté). */
  REJECTED: "rejected",
  /** Postponed (مؤجل, reporté). */
  POSTPONED: "postponed",
} as const;

export type VoteResult = (typeof VoteResult)[keyof typeof VoteResult] | (string & Record<never, never>);

/**
 * Why words are erased (سبب المحو, motif de l'effacement).
 *
 * An open list: any label of at most 60 characters; it is plain, and so public for ever.
 */
export const Ground = {
  /** The person asked for it (طلب المعني بالأمر, demande de la personne concernée). */
  REQUEST: "request",
  /** They should not have been recorded (تسجيل غير مستحق, enregistrement indu). */
  UNDUE: "undue",
  /** The time for keeping them is over (انتهاء مدة الحفظ, fin de la durée de conservation). */
  RETENTION_ENDED: "retention_ended",
} as const;

export type Ground = (typeof Ground)[keyof typeof Ground] | (string & Record<never, never>);

/**
 * The dossier of one programme was founded (تأسيس ملف برنامج عمل الانفتاح, fondation du dossier
 * du programme).
 *
 * Every dossier begins with it, and has one only.
 */
export interface DossierFounded {
  readonly fact: "dossier_founded";
  /** The programme's id; made where it is left out. */
  readonly programme?: ProgrammeId;
  /** The collectivity. */
  readonly collectivity: Collectivity;
  /** The years of the programme, as `2024/2025` (دورة البرنامج, cycle). */
  readonly cycle?: Label;
  /** The support programme under which it is prepared, as `pacto` (إطار الدعم, cadre). */
  readonly framework?: Label;
  /** The dossier's language, taken for texts that name none. */
  readonly language: LanguageTag;
  /** The programme's title. */
  readonly title?: Texts;
  /** Since when the dossier counts; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/** The collectivity whose programme it is (الجماعة الترابية, collectivité territoriale). */
export interface Collectivity {
  /** Its id; made from the official code where there is one. */
  readonly id?: Label;
  /** Its kind. */
  readonly kind: CollectivityKind;
  /** Its official code. */
  readonly code?: Label;
  /** Its names. */
  readonly names?: Texts;
}

/**
 * The programme was described anew (وصف البرنامج, description du programme): its title, its
 * other names, the names of its collectivity.
 */
export interface ProgrammeDescribed {
  readonly fact: "programme_described";
  /** The programme. */
  readonly programme: ProgrammeId;
  /** Its title. */
  readonly title?: Texts;
  /** Other names under which it appears. */
  readonly aliases?: readonly string[];
  /** The names of the collectivity. */
  readonly collectivity_names?: Texts;
  /**
   * The communal action programme (برنامج عمل الجماعة, PAC) beside which it stands; another
   * document.
   */
  readonly communal_programme?: Texts;
  /** The day; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A body was created (إحداث هيئة أو لجنة, création d'une instance ou d'un comité): the council,
 * the steering committee, a consultative body.
 */
export interface BodyCreated {
  readonly fact: "body_created";
  /** The body's id; made where it is left out. */
  readonly body?: BodyId;
  /** References by which people name it, as `body:committee`. */
  readonly references?: readonly Reference[];
  /** Its kind. */
  readonly kind?: BodyKind;
  /** Its name. */
  readonly name?: Texts;
  /** Other names under which it appears. */
  readonly aliases?: readonly string[];
  /**
   * The kind of act that created it: the president's decision is not the council's
   * deliberation.
   */
  readonly act?: Act;
  /** The number of that act. */
  readonly act_number?: Label;
  /** The day of that act; without it, the body counts always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A person joined a body (انضمام عضو إلى هيئة, entrée en fonction d'un membre dans une
 * instance), in a role and on a side.
 *
 * A person may sit in several bodies and hold several roles; the civil position is not the
 * role, and the grammar of a role says nothing about the person.
 */
export interface MemberJoined {
  readonly fact: "member_joined";
  /** The membership's id; made where it is left out. */
  readonly membership?: MembershipId;
  /** The body. */
  readonly body: BodyId;
  /** The person, if known already; made where it is left out. */
  readonly person?: PersonId;
  /** References by which people name the person, as `person:chair`. */
  readonly references?: readonly Reference[];
  /** The person's name, in a public role; required for a person who is not known yet. */
  readonly name?: Texts;
  /** The roles in the body; at least one. */
  readonly roles?: readonly Role[];
  /** The role in the words in which it was written. */
  readonly role_as_written?: string;
  /** On which side the person sits. */
  readonly side?: Side;
  /** The civil position, as "director of services" (المنصب, fonction). */
  readonly position?: Texts;
  /** The body that sent the person, for a delegate. */
  readonly delegated_by?: BodyId;
  /** The day on which the membership began. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
  /** The last day of the membership, if it is known. */
  readonly until?: When;
  /** That date as it was written. */
  readonly until_written?: string;
}

/**
 * A person left a body (انتهاء عضوية, fin de la qualité de membre): the membership stays in the
 * history, and is over after its last day.
 */
export interface MemberLeft {
  readonly fact: "member_left";
  /** The membership. */
  readonly membership: MembershipId;
  /** Why. */
  readonly reason?: string;
  /** The last day of the membership. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A person was named anew (تسمية شخص, désignation d'une personne): names are labels over an id,
 * and one person has several spellings.
 */
export interface PersonDescribed {
  readonly fact: "person_described";
  /** The person. */
  readonly person: PersonId;
  /** The name, in a public role. */
  readonly name?: Texts;
  /** Other spellings under which the person appears. */
  readonly aliases?: readonly string[];
  /** The day; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A priority axis was chosen (تحديد محور ذي أولوية, choix d'un axe prioritaire).
 *
 * Axes are an open list of each collectivity, and `stage` says where they came from.
 */
export interface AxisChosen {
  readonly fact: "axis_chosen";
  /** The axis's id; made where it is left out, given to change a title. */
  readonly axis?: AxisId;
  /** References by which people name it, as `axis:communication`. */
  readonly references?: readonly Reference[];
  /** Its title. */
  readonly title?: Texts;
  /** Other names under which it appears. */
  readonly aliases?: readonly string[];
  /** Its position in the order in which the axes were published, from 1. */
  readonly sequence?: number;
  /** The stage at which it was fixed. */
  readonly stage?: StageId;
  /** The day; without it, the axis counts always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A stage of the roadmap was planned, or planned anew (برمجة محطة, programmation d'une étape).
 *
 * A next step is a stage without a date. Its status is never recorded: it follows from the
 * dates and the day that one asks about.
 */
export interface StagePlanned {
  readonly fact: "stage_planned";
  /** The stage's id; made where it is left out, given to plan a stage anew. */
  readonly stage?: StageId;
  /** References by which people name it, as `stage:meeting-2`. */
  readonly references?: readonly Reference[];
  /** Its kind. */
  readonly kind?: StageKind;
  /** The phase of the process in which it lies. */
  readonly phase?: Label;
  /** Its title. */
  readonly title?: Texts;
  /** Other names under which it appears. */
  readonly aliases?: readonly string[];
  /** Its position in the order in which the stages were published, from 1. */
  readonly sequence?: number;
  /** The date for which it is planned. */
  readonly planned?: When;
  /** That date as it was written. */
  readonly planned_written?: string;
  /** Who organises it. */
  readonly organiser?: Texts;
  /** Who speaks. */
  readonly speakers?: readonly string[];
  /** The items of its agenda, in order. */
  readonly agenda?: readonly string[];
  /** Where. */
  readonly place?: Texts;
  /** In person, remote, digital. */
  readonly modality?: Modality;
  /** The instrument, as an electronic form. */
  readonly instrument?: Texts;
  /** The stage that this one announces or becomes. */
  readonly announces?: StageId;
  /** The day on which it was planned; without it, the first plan counts always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A stage was postponed (تأجيل محطة, report d'une étape). The old date is kept; the new one may
 * be unknown.
 */
export interface StagePostponed {
  readonly fact: "stage_postponed";
  /** The stage. */
  readonly stage: StageId;
  /** The new date; left out while it is not known. */
  readonly until?: When;
  /** That date as it was written. */
  readonly until_written?: string;
  /** Why. */
  readonly reason?: string;
  /** The day on which it was postponed. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/** A stage was held (انعقاد محطة, tenue d'une étape). */
export interface StageHeld {
  readonly fact: "stage_held";
  /** The stage. */
  readonly stage: StageId;
  /** How many took part. */
  readonly attendance?: Attendance;
  /** What came out of it (الخلاصات, résultat). */
  readonly outcome?: Texts;
  /** The day or days on which it was held. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * How many took part (الحضور, participation). Women are among the participants; associations
 * are organisations and not people, so the numbers are never added up.
 */
export interface Attendance {
  /** Participants (عدد المشاركين, nombre de participants). */
  readonly participants?: number;
  /** Women among them (عدد النساء المشاركات, dont femmes). */
  readonly women?: number;
  /** Associations that took part (عدد الجمعيات المشاركة, associations participantes). */
  readonly associations?: number;
}

/**
 * Something was published or handed out (نشر أو توزيع وثيقة, publication ou remise d'un
 * document): the evidence that people could know.
 */
export interface PublicationMade {
  readonly fact: "publication_made";
  /** The publication's id; made where it is left out. */
  readonly publication?: PublicationId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** What it is. */
  readonly kind?: PublicationKind;
  /** Its title. */
  readonly title?: Texts;
  /** The language in which it was published. */
  readonly language?: LanguageTag;
  /** How it was published; left out for what was handed out at a stage. */
  readonly channel?: Channel;
  /** The stage at which it was handed out or shown. */
  readonly stage?: StageId;
  /** What it is about: a version, a decision, a stage. */
  readonly about?: readonly ThingId[];
  /** Where: a web address, a place. */
  readonly place?: string;
  /** What it contains, in order. */
  readonly contents?: readonly string[];
  /** The digest of the file (SHA-256, hexadecimal), by which it can be recognised. */
  readonly digest?: string;
  /** The day of publication. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A project was registered, or its title or references changed (تسجيل مشروع انفتاح,
 * enregistrement d'un projet).
 *
 * A project has references in several schemes, as `pacto:70` and `sheet:3`: they name it and
 * are never an order. Two projects are one only when somebody says so, never because their
 * titles are alike.
 */
export interface ProjectRegistered {
  readonly fact: "project_registered";
  /** The project's id; made where it is left out, given to change a title. */
  readonly project?: ProjectId;
  /** References in the schemes that people use. */
  readonly references?: readonly Reference[];
  /** Its title; every title that it ever had is kept. */
  readonly title?: Texts;
  /** The project of which it is a part. */
  readonly parent?: ProjectId;
  /** What it is about. */
  readonly topics?: readonly Topic[];
  /** The day; without it, the first title counts always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A project was placed under an axis (إدراج مشروع ضمن محور, rattachement d'un projet à un axe).
 *
 * A project has no axis until somebody says so.
 */
export interface ProjectPlaced {
  readonly fact: "project_placed";
  /** The project. */
  readonly project: ProjectId;
  /** The axis. */
  readonly axis: AxisId;
  /** The day; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A project was drawn from ideas (استخلاص مشروع من أفكار, projet tiré d'idées): the committee
 * turned remarks of cards into it.
 */
export interface ProjectDrawn {
  readonly fact: "project_drawn";
  /** The project. */
  readonly project: ProjectId;
  /** The remarks whose ideas it takes up; at least one. */
  readonly ideas?: readonly RemarkId[];
  /** The body that drew it. */
  readonly by?: BodyId;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A project was linked (ربط مشروع, lien entre projets): to another one, or to one of another
 * document, as the communal action programme.
 */
export interface ProjectLinked {
  readonly fact: "project_linked";
  /** The project. */
  readonly project: ProjectId;
  /** The other project. */
  readonly to?: ProjectId;
  /** The title of a project that is not in this programme. */
  readonly elsewhere?: Texts;
  /** How they relate. */
  readonly relation: ProjectRelation;
  /** Why. */
  readonly reason?: string;
  /** The body that decided it. */
  readonly by?: BodyId;
  /** The day; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/** A project was split into several (تقسيم مشروع, scission d'un projet), by decision. */
export interface ProjectSplit {
  readonly fact: "project_split";
  /** The project. */
  readonly project: ProjectId;
  /** The projects that it became; at least one other. */
  readonly into?: readonly ProjectId[];
  /** Why. */
  readonly reason?: string;
  /** The body that decided it. */
  readonly by?: BodyId;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * Projects were joined into one (ضم مشاريع, réunion de projets), by decision. That one thing
 * was entered twice is another matter.
 */
export interface ProjectsJoined {
  readonly fact: "projects_joined";
  /** The projects; at least one besides `into`. */
  readonly projects?: readonly ProjectId[];
  /** The project that goes on. */
  readonly into: ProjectId;
  /** Why. */
  readonly reason?: string;
  /** The body that decided it. */
  readonly by?: BodyId;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/** A project was withdrawn (سحب مشروع, retrait d'un projet), by decision. */
export interface ProjectWithdrawn {
  readonly fact: "project_withdrawn";
  /** The project. */
  readonly project: ProjectId;
  /** Why. */
  readonly reason?: string;
  /** The body that decided it. */
  readonly by?: BodyId;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A section of a project sheet, or of the programme, was revised (مراجعة خانة من بطاقة المشروع,
 * révision d'une rubrique de la fiche projet).
 *
 * `because` names the decisions that led to it: through them every word of the programme leads
 * back to the remarks behind it.
 */
export interface SectionRevised {
  readonly fact: "section_revised";
  /** The project, or the programme. */
  readonly subject: SubjectId;
  /** The section. */
  readonly section: SheetSection;
  /** The language of the text; the dossier's language where it is left out. */
  readonly language?: LanguageTag;
  /** The whole text of the section, as it now reads. */
  readonly text: string;
  /** The decisions that led to the revision. */
  readonly because?: readonly DecisionId[];
  /** The day of the revision. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A funding source of a project was noted (تسجيل مصدر تمويل, source de financement). A project
 * has several; an amount may be unknown, and a contribution may be in kind.
 */
export interface FundingNoted {
  readonly fact: "funding_noted";
  /** The source's id; made where it is left out, given to change it. */
  readonly funding?: FundingId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** The project. */
  readonly project: ProjectId;
  /** Who gives. */
  readonly source?: Texts;
  /** What kind of source it is. */
  readonly kind?: FundingKind;
  /** The amount in dirhams (MAD); left out where it is unknown. */
  readonly amount?: string;
  /** The amount as it was written, as `16,28 مليون درهم`. */
  readonly amount_written?: string;
  /** What is given in kind (مساهمة عينية, apport en nature). */
  readonly in_kind?: Texts;
  /** How sure it is. */
  readonly status?: FundingStatus;
  /** The day; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * An indicator was defined, or defined anew (تحديد مؤشر, définition d'un indicateur).
 *
 * Follow-up indicators say how far the work is; impact indicators say what it changed. Without
 * a baseline or a target it is a draft, which is legal and is said.
 */
export interface IndicatorDefined {
  readonly fact: "indicator_defined";
  /** The indicator's id; made where it is left out, given to define it anew. */
  readonly indicator?: IndicatorId;
  /** References by which people name it, as `indicator:3`. */
  readonly references?: readonly Reference[];
  /** The project, or the programme. */
  readonly subject: SubjectId;
  /** Follow-up or impact. */
  readonly kind: IndicatorKind;
  /** What it measures. */
  readonly title?: Texts;
  /** In which unit (وحدة القياس, unité). */
  readonly unit?: Texts;
  /** In which direction it is meant to go. */
  readonly direction?: Direction;
  /** Whether periods add up. */
  readonly nature?: Nature;
  /** The value from which it starts (القيمة المرجعية, valeur de référence). */
  readonly baseline?: string;
  /** When the baseline was measured. */
  readonly baseline_on?: When;
  /** That date as it was written. */
  readonly baseline_on_written?: string;
  /**
   * Whether it is a share: measured as a numerator and a denominator, and summed as such. Left
   * out for no.
   */
  readonly ratio?: boolean;
  /** How often it is measured. */
  readonly frequency?: Frequency;
  /** By what it is broken down, as `women`, `youth` (التفصيل حسب, ventilation). */
  readonly disaggregation?: readonly Label[];
  /** Where the figures come from (مصدر التحقق, source de vérification). */
  readonly verification?: Texts;
  /** The day; without it, the first definition counts always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A target of an indicator was set (تحديد قيمة مستهدفة, fixation d'une cible): for a period, or
 * overall.
 */
export interface TargetSet {
  readonly fact: "target_set";
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The period; left out for the target of the whole programme. */
  readonly period?: When;
  /** The period as it was written. */
  readonly period_written?: string;
  /** The value to reach. */
  readonly value: string;
  /** The day; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * A card was received (تلقي بطاقة, réception d'une fiche).
 *
 * The author is never named: `author` is a category, and contact details are sealed and
 * personal.
 */
export interface CardReceived {
  readonly fact: "card_received";
  /** The card's id; made from its first number where it has one. */
  readonly card?: CardId;
  /** Its numbers elsewhere, as `platform:1204` or `paper:17`. */
  readonly numbers?: readonly Reference[];
  /** Its kind. */
  readonly kind: CardKind;
  /** The project that it is about, or the whole programme; nothing for a new project. */
  readonly about?: SubjectId;
  /** The priority axes under which it was filed. */
  readonly axes?: readonly AxisId[];
  /** Its themes as they were written, which may be no axis. */
  readonly themes?: readonly string[];
  /** The passage of a frozen version that it is on. */
  readonly anchor?: Anchor;
  /** The stage at which it was collected. */
  readonly stage?: StageId;
  /** How it came in. */
  readonly channel: Channel;
  /** The category of its author, as `citizen` or `association`. */
  readonly author?: AuthorCategory;
  /** How to answer its author. */
  readonly contact?: Contact;
  /** What is said; at least one remark. */
  readonly remarks?: readonly RemarkNoted[];
  /** The day on which it was received. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * The passage of a frozen version that a card is on (مقطع من صيغة, passage d'une version): a
 * text quote, as the W3C Web Annotation model has it. Where the words no longer stand, it is
 * orphaned, and never moved.
 */
export interface Anchor {
  /** The version. */
  readonly version: VersionId;
  /** The project or the programme whose text it is. */
  readonly thing: ThingId;
  /** The section. */
  readonly section: SheetSection;
  /** The words quoted. */
  readonly exact: string;
  /** The words before them, where they are needed to find the place. */
  readonly prefix?: string;
  /** The words after them. */
  readonly suffix?: string;
}

/**
 * How to reach the person who gave a card (معطيات الاتصال, coordonnées). Personal: never part
 * of a public copy.
 */
export interface Contact {
  /** The name. */
  readonly name?: string;
  /** The telephone number. */
  readonly phone?: string;
  /** The e-mail address. */
  readonly email?: string;
}

/**
 * One observation of a card (ملاحظة, remarque): one thing said on one topic, and what is
 * proposed for it.
 *
 * A challenge and its solution stay one remark; it is the unit that is examined, decided and
 * answered.
 */
export interface RemarkNoted {
  /** The remark's id; made from the card and the position. */
  readonly remark?: RemarkId;
  /** What it is on. */
  readonly topic?: Topic;
  /** The section of the sheet that it is on, where it names one. */
  readonly section?: SheetSection;
  /** What is said. */
  readonly said?: string;
  /** The language of what is said, if it is known; it may differ from that of what is proposed. */
  readonly said_language?: LanguageTag;
  /** What is proposed. */
  readonly proposed?: string;
  /** The language of what is proposed, if it is known. */
  readonly proposed_language?: LanguageTag;
}

/**
 * Remarks were presented to those who took part (تقديم الملاحظات للمشاركين, présentation des
 * remarques aux participants).
 */
export interface RemarksPresented {
  readonly fact: "remarks_presented";
  /** The remarks; at least one. */
  readonly remarks?: readonly RemarkId[];
  /** The stage at which they were presented. */
  readonly stage?: StageId;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/** Remarks were studied and evaluated by a body (دراسة وتقييم الملاحظات, examen des remarques). */
export interface RemarksExamined {
  readonly fact: "remarks_examined";
  /** The remarks; at least one. */
  readonly remarks?: readonly RemarkId[];
  /** The body. */
  readonly by: BodyId;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * Remarks that say the same were grouped (تجميع ملاحظات, regroupement de remarques). Each stays
 * a remark of its own and is counted as one; a decision on the earlier ones does not cover
 * those that join later.
 */
export interface RemarksGrouped {
  readonly fact: "remarks_grouped";
  /** The group's id; made where it is left out, given to add remarks. */
  readonly group?: GroupId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** What they have in common. */
  readonly title?: Texts;
  /** The remarks that join; at least one. */
  readonly remarks?: readonly RemarkId[];
  /** The body that grouped them. */
  readonly by?: BodyId;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * Remarks were taken out of a group again (إخراج ملاحظات من مجموعة, retrait de remarques d'un
 * groupe).
 */
export interface RemarksUngrouped {
  readonly fact: "remarks_ungrouped";
  /** The group. */
  readonly group: GroupId;
  /** The remarks; at least one. */
  readonly remarks?: readonly RemarkId[];
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * Remarks were decided on (البت في الملاحظات, décision sur les remarques): one outcome and one
 * reason for all the remarks listed. A remark that joins their group later is not covered.
 *
 * Outcome and reason are working values until an answer publishes them.
 */
export interface RemarksDecided {
  readonly fact: "remarks_decided";
  /** The decision's id; made where it is left out. */
  readonly decision?: DecisionId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** The remarks that it covers; at least one. */
  readonly remarks?: readonly RemarkId[];
  /** What was decided. */
  readonly outcome: Outcome;
  /** Why (التعليل, motif). */
  readonly reason?: string;
  /** The language of the reason. */
  readonly language?: LanguageTag;
  /** The body that decided. */
  readonly by: BodyId;
  /** The day of the decision. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * The text of the programme was frozen (حصر صيغة البرنامج, arrêt d'une version du programme).
 *
 * It lists the texts that it holds, titles included, in printed order, and reads them as
 * written then: no late merge and no correction changes what was adopted.
 */
export interface VersionFrozen {
  readonly fact: "version_frozen";
  /** The version's id; made where it is left out. */
  readonly version?: VersionId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** Its kind. */
  readonly kind: VersionKind;
  /** Its title. */
  readonly title?: Texts;
  /**
   * The texts that it holds; where the list is left out, all that stand on its day, in printed
   * order.
   */
  readonly holds?: readonly Held[];
  /** The day on which it was frozen. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/** One text that a version holds: a slot, and the entry whose words it is read from. */
export interface Held {
  /** The revision, or its correction. */
  readonly entry: EntryId;
  /** The project or the programme. */
  readonly thing: ThingId;
  /** The field: `title:ar`, `section:solutions:ar`. */
  readonly field: string;
}

/**
 * A session of the council was convened (استدعاء المجلس لعقد دورة, convocation d'une session).
 *
 * A session (دورة) is not a sitting (جلسة): it has one or more of them, and "the October
 * session" is a name and no date.
 */
export interface SessionConvened {
  readonly fact: "session_convened";
  /** The session's id; made where it is left out, given to change it. */
  readonly session?: CouncilSessionId;
  /** References by which people name it, as `session:2023-10`. */
  readonly references?: readonly Reference[];
  /** The council. */
  readonly body?: BodyId;
  /** Ordinary or extraordinary. */
  readonly kind?: SessionKind;
  /** Its name, as "October session". */
  readonly title?: Texts;
  /** When it opens. */
  readonly planned?: When;
  /** That date as it was written. */
  readonly planned_written?: string;
  /** When the convocation was sent. */
  readonly convened?: When;
  /** That date as it was written. */
  readonly convened_written?: string;
  /** Members in office when the session opens (الأعضاء المزاولون مهامهم, membres en exercice). */
  readonly in_office?: number;
  /** Its agenda. */
  readonly agenda?: readonly AgendaItem[];
  /** The day from which it is known; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/** An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour). */
export interface AgendaItem {
  /** The item's id; made from the session and the position. */
  readonly item?: ItemId;
  /** Its number, as it is printed. */
  readonly number?: Label;
  /** What it says. */
  readonly title?: Texts;
  /** What it is about, as a version of the programme. */
  readonly about?: ThingId;
}

/**
 * A sitting of a session was held, or opened without a quorum (انعقاد جلسة, tenue d'une
 * séance).
 *
 * Whether there was a quorum is never recorded: it follows from the counts and the convocation.
 */
export interface SittingHeld {
  readonly fact: "sitting_held";
  /** The sitting's id; made where it is left out. */
  readonly sitting?: SittingId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** The session. */
  readonly session: CouncilSessionId;
  /** Its number in the session, from 1. */
  readonly number?: number;
  /**
   * After which convocation it met: 1, 2 or 3 (الاستدعاء, convocation). After the third, any
   * number suffices.
   */
  readonly convocation?: number;
  /** Members in office, where it differs from the opening of the session. */
  readonly in_office?: number;
  /** Members present when it opened. */
  readonly present?: number;
  /** Where. */
  readonly place?: Texts;
  /** The day. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * An item of the agenda was postponed (تأجيل نقطة, report d'un point), to a later sitting or
 * session.
 */
export interface ItemPostponed {
  readonly fact: "item_postponed";
  /** The item. */
  readonly item: ItemId;
  /** To when; left out while it is not known. */
  readonly until?: When;
  /** That date as it was written. */
  readonly until_written?: string;
  /** Why. */
  readonly reason?: string;
  /** The day on which it was postponed. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * The council voted on a version of the programme (تصويت المجلس, vote du conseil).
 *
 * In favour, against, abstained and blank are counted apart, because they are not all votes
 * cast.
 */
export interface VoteTaken {
  readonly fact: "vote_taken";
  /** The vote's id; made where it is left out. */
  readonly vote?: VoteId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** The version that was voted on. */
  readonly version: VersionId;
  /** The council. */
  readonly by?: BodyId;
  /** The kind of session. */
  readonly session?: SessionKind;
  /** The sitting of that session, from 1. */
  readonly sitting?: number;
  /** The sitting at which it was taken. */
  readonly sitting_held?: SittingId;
  /** The item of the agenda that it was on. */
  readonly agenda_item?: ItemId;
  /** The item of the agenda, as it is numbered. */
  readonly item?: Label;
  /** Members in office when the session opened. */
  readonly in_office?: number;
  /** Members present. */
  readonly present?: number;
  /** Votes in favour (الموافقون, pour). */
  readonly in_favour?: number;
  /** Votes against (المعارضون, contre). */
  readonly against?: number;
  /** Abstentions (الممتنعون, abstentions). */
  readonly abstained?: number;
  /** Blank votes (الأوراق البيضاء, blancs). */
  readonly blank?: number;
  /** What the minutes say that it resulted in. */
  readonly result: VoteResult;
  /** The day of the vote. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * The answer to remarks was published (نشر الجواب المعلل, publication de la réponse motivée):
 * from now on the outcome and the reason of the decision are public.
 */
export interface AnswerPublished {
  readonly fact: "answer_published";
  /** The answer's id; made where it is left out. */
  readonly answer?: AnswerId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** The decision that it publishes. */
  readonly decision: DecisionId;
  /** What the answer says, where it says more than the reason. */
  readonly text?: Texts;
  /** Where it was published. */
  readonly channel?: Channel;
  /** The day of publication. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * An indicator was measured (قياس مؤشر, mesure d'un indicateur), or was to be measured and was
 * not: missing, zero and not applicable are three things.
 */
export interface MeasurementTaken {
  readonly fact: "measurement_taken";
  /** The measurement's id; made where it is left out. */
  readonly measurement?: MeasurementId;
  /** References by which people name it. */
  readonly references?: readonly Reference[];
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The period that it covers. */
  readonly period: When;
  /** The period as it was written. */
  readonly period_written?: string;
  /** What came of it. */
  readonly outcome: MeasurementOutcome;
  /** The value. */
  readonly value?: string;
  /** For a share: what is counted. */
  readonly numerator?: string;
  /** For a share: out of what. */
  readonly denominator?: string;
  /** The part of the whole that it covers, as `women`; left out for the whole. */
  readonly group?: Label;
  /** What was published that shows it (وسيلة الإثبات, preuve). */
  readonly evidence?: readonly PublicationId[];
  /** A note. */
  readonly note?: Texts;
  /** The day on which it was taken. */
  readonly on: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * Where it is known from was noted (ذكر المصدر, mention de la source), or that it is made up
 * for an example: whole things, or one field of real ones.
 */
export interface SourceNoted {
  readonly fact: "source_noted";
  /** The things that are known from there; at least one. */
  readonly things?: readonly ThingId[];
  /**
   * The field of these things that it is said of, by its name, as `attendance` or `section`,
   * with all that stands in it; left out, it is said of each thing as a whole.
   */
  readonly field?: Label;
  /** The source: a document and the heading under which it stands there. */
  readonly source?: Texts;
  /**
   * Whether they are illustrative: made up for an example or an exercise (بيانات توضيحية,
   * données fictives). Left out for no.
   */
  readonly illustrative?: boolean;
  /** The day; without it, always. */
  readonly on?: When;
  /** The date as it was written. */
  readonly on_written?: string;
}

/**
 * Several ids turned out to name one thing (دمج معرفات شيء واحد, fusion des identifiants d'une
 * même chose).
 *
 * It joins what was entered twice; joining two real projects is another matter. It has no day.
 */
export interface ThingsMerged {
  readonly fact: "things_merged";
  /** The ids; at least two, of one kind. */
  readonly things?: readonly ThingId[];
  /** Why. */
  readonly reason?: string;
}

/**
 * An earlier entry was corrected (تصحيح قيد, correction d'une écriture): `with` stands in its
 * place, with the same ids. To undo a correction, record the earlier fact again as another
 * correction.
 */
export interface Corrected {
  readonly fact: "corrected";
  /** The entry. */
  readonly entry: EntryId;
  /** The whole fact as it should have been, of the same kind. */
  readonly with: Fact;
  /** Why. */
  readonly reason?: string;
}

/**
 * An earlier entry was withdrawn (سحب قيد, retrait d'une écriture): it keeps its place and has
 * no value.
 */
export interface Withdrawn {
  readonly fact: "withdrawn";
  /** The entry. */
  readonly entry: EntryId;
  /** Why. */
  readonly reason?: string;
}

/**
 * Words were lawfully erased (محو أقوال, effacement de propos): from this copy and from every
 * copy that merges it.
 *
 * A field that is closed takes no words again, earlier or later ones. To clean one passage,
 * correct the entry first and then erase what the correction left behind. It cannot reach a
 * copy that is never merged again.
 */
export interface SealsErased {
  readonly fact: "seals_erased";
  /** The fields to close, with all words that they ever held. */
  readonly slots?: readonly SlotName[];
  /** Corrected entries whose earlier words are erased. */
  readonly superseded?: readonly EntryId[];
  /**
   * Entries all of whose words are erased, also those that stand in no field, as the reason of
   * a correction.
   */
  readonly entries?: readonly EntryId[];
  /** Why. */
  readonly ground: Ground;
}

/** A field of a thing, as it is named when its words are erased. */
export interface SlotName {
  /** The thing. */
  readonly thing: ThingId;
  /** The field: `said`, `proposed`, `contact`, `title:ar`, `section:solutions:ar`. */
  readonly field: string;
}

/** Anything that can be recorded. */
export type Fact =
  | DossierFounded
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
  | SealsErased;

/**
 * The two clocks of a question, and for whom its answer is: how things stood on a day, by what
 * was known at some heads.
 *
 * Erasure ignores both clocks: words that were erased are shown on no day. So does the
 * audience: what is public today is public for every moment that is asked about.
 */
export interface At {
  /** The day, as `YYYY-MM-DD`; today where it is left out. */
  readonly day?: string;
  /** The heads at which things were known; everything that is known where the list is empty. */
  readonly known?: readonly EntryId[];
  /** For whom the answer is; for those who work with it where it is left out. */
  readonly audience?: Audience;
}

/**
 * Which cards are asked for (تصفية البطاقات, filtre des fiches): every member that is given has
 * to hold.
 *
 * References are accepted wherever ids are.
 */
export interface CardQuery {
  /** About this project, or about the whole programme. */
  readonly project?: SubjectId;
  /** Filed under this axis, or about a project that was placed under it. */
  readonly axis?: AxisId;
  /** With a remark on this topic. */
  readonly topic?: Topic;
  /** Come in through this channel. */
  readonly channel?: Channel;
  /** Collected at this stage. */
  readonly stage?: StageId;
  /** With a remark that has come this far, and no further; or on which nothing was decided yet. */
  readonly state?: StateAsked;
  /** Of this kind. */
  readonly kind?: CardKind;
  /**
   * With a remark in this group. Topic, state and group have to hold of one and the same
   * remark.
   */
  readonly group?: GroupId;
  /** Of this number, with its scheme or without: `platform:112`, `112`, `١١٢`. */
  readonly number?: string;
  /** The page after this card: what the page before gave as `next`. */
  readonly after?: CardId;
  /** At most so many, from 1 to 500; 50 where it is left out. */
  readonly limit?: number;
  /**
   * The key of a publication, from which the pseudonyms in it are made: a secret that is kept
   * with the publication's records. Under one key the same contact details give the same
   * pseudonym; under another key nobody can link the two.
   */
  readonly pseudonym_key?: string;
}

/**
 * Which remarks are asked for (تصفية الملاحظات, filtre des remarques): every member that is
 * given has to hold.
 *
 * References are accepted wherever ids are.
 */
export interface RemarkQuery {
  /** About this project, or about the whole programme. */
  readonly project?: SubjectId;
  /** Filed under this axis, or about a project that was placed under it. */
  readonly axis?: AxisId;
  /** On this topic. */
  readonly topic?: Topic;
  /** Come in through this channel. */
  readonly channel?: Channel;
  /** Collected at this stage. */
  readonly stage?: StageId;
  /** Come this far, and no further; or not decided on yet. */
  readonly state?: StateAsked;
  /** On a card of this kind. */
  readonly kind?: CardKind;
  /** In this group. */
  readonly group?: GroupId;
  /** On the card of this number, with its scheme or without: `platform:112`, `112`, `١١٢`. */
  readonly number?: string;
  /** The page after this remark: what the page before gave as `next`. */
  readonly after?: RemarkId;
  /** At most so many, from 1 to 500; 50 where it is left out. */
  readonly limit?: number;
}

/**
 * Which indicators are asked for (أي المؤشرات, quels indicateurs); all of them where nothing is
 * said.
 */
export interface IndicatorQuery {
  /** Those of this project, or of the programme itself, by id or reference. */
  readonly subject?: SubjectId;
  /** Those of this kind. */
  readonly kind?: IndicatorKind;
  /** The page after this one: what the page before gave as `next`. */
  readonly after?: IndicatorId;
  /** At most so many, from 1 to 500; 50 where it is left out. */
  readonly limit?: number;
}

/**
 * Which publications (أي الوثائق, quels documents): each member that is given narrows the
 * answer.
 */
export interface PublicationQuery {
  /** Of this kind. */
  readonly kind?: PublicationKind;
  /** Handed out or shown at this stage: an id or a reference. */
  readonly stage?: StageId;
  /** About this thing: an id or a reference. */
  readonly about?: ThingId;
  /** The page after this one: what the page before gave as `next`. */
  readonly after?: PublicationId;
  /** At most so many, from 1 to 500; 50 where it is left out. */
  readonly limit?: number;
}

/**
 * Which erasure is thought of (محو مزمع, effacement envisagé): a field of a thing, an entry, or
 * what the correction of an entry left behind.
 *
 * References are accepted wherever ids are.
 */
export interface ErasureQuery {
  /** The thing. */
  readonly thing?: ThingId;
  /** Its field: `said`, `proposed`, `contact`, `title:ar`, `section:solutions:ar`. */
  readonly field?: string;
  /** An entry, with all its words. */
  readonly entry?: EntryId;
  /** An entry that was corrected, with the words that its correction left behind. */
  readonly superseded?: EntryId;
}

/** What recording a fact made. */
export interface Recorded {
  /** The entry in the journal. */
  readonly entry: EntryId;
  /**
   * The thing that the fact is of: the card, the project, the decision. Nothing for facts that
   * make none.
   */
  readonly id: ThingId | null;
  /** The remarks of a card, in order. */
  readonly remarks: readonly RemarkId[];
}

/** What recording a fact would do. */
export interface Preview {
  /** The things that it would make. */
  readonly creates: readonly ThingId[];
  /** The values that it would take the place of. */
  readonly replaces: readonly Replaced[];
  /** The labels in it that would be public for ever. */
  readonly plain: readonly string[];
  /** Of an erasure, the words that it would take. */
  readonly erases: readonly ErasedWords[];
  /**
   * Of an erasure, the texts that would stay and quote these words, for a person to decide on,
   * the closest first; at most 500. Recording asks for none of them: afterwards nobody can find
   * them by the words.
   */
  readonly quotes: readonly QuoteLeft[];
}

/** A value that a fact takes the place of. */
export interface Replaced {
  /** The thing. */
  readonly thing: ThingId;
  /** The field: `title:ar`, `section:solutions:ar`, `decision`. */
  readonly field: string;
  /** The entry that gave the value. */
  readonly entry: EntryId;
}

/** Words that an erasure takes (أقوال ستُمحى, propos à effacer), each sealed value by itself. */
export interface ErasedWords {
  /** The entry beside which they stand. */
  readonly entry: EntryId;
  /** Its kind of fact; of a correction, the kind of what it corrects. */
  readonly fact: string;
  /** Where in the fact: `remarks[0].said`; nothing in a fact of a kind that is not known here. */
  readonly place: string | null;
  /**
   * The fields in which they stand, whose words are gone with them. Several things may share
   * one text: the reason of a decision stands with each of its remarks.
   */
  readonly fields: readonly WordsField[];
  /** How many words they are, where they are a text that is here. */
  readonly words: number;
}

/** A field of a thing in which words stand. */
export interface WordsField {
  /** The thing. */
  readonly thing: ThingId;
  /** The field: `said`, `title:ar`, `section:solutions:ar`. */
  readonly field: string;
  /** Whether the erasure closes it, so that it takes no words again. */
  readonly closed: boolean;
}

/**
 * A text that stays and quotes the words that go (اقتباس باق, citation restante), for a person
 * to decide on: to correct it and erase what it said before, to erase it as well, or to leave
 * it.
 */
export interface QuoteLeft {
  /** The entry beside which it stands. */
  readonly entry: EntryId;
  /** Its kind of fact; of a correction, the kind of what it corrects. */
  readonly fact: string;
  /** Where in the fact; nothing in a fact of a kind that is not known here. */
  readonly place: string | null;
  /** The things and fields in which it stands; none for the reason of a correction. */
  readonly fields: readonly WordsField[];
  /** Whether it stands in one of them on the day of the question, and is no earlier text. */
  readonly stands: boolean;
  /** The frozen versions that hold it: what was adopted is not corrected, only erased. */
  readonly versions: readonly VersionId[];
  /** Which of the erased words it quotes: their place in the list of those, from 0. */
  readonly of: number;
  /** How it quotes them. */
  readonly likeness: QuoteLikeness;
  /** How many of the words stand in it in a row. */
  readonly run: number;
  /** How many stand in it in their order. */
  readonly in_order: number;
  /** The longest row, as it is written there. Never told to the public. */
  readonly quoted: string | null;
}

/** What a merge brought. */
export interface Merged {
  /** Entries that were not here before. */
  readonly added: number;
  /** Entries that were here already. */
  readonly known: number;
  /** Entries that wait for their parents. */
  readonly waiting: number;
  /** Words that came for entries that stood without them. */
  readonly words: number;
  /** Words that the merge erased here. */
  readonly erased: number;
  /** Lines that could not be taken in; the rest was. */
  readonly damaged: readonly DamagedLine[];
}

/** A line of a journal that cannot be taken in. */
export interface DamagedLine {
  /** The line, from 1. */
  readonly line: number;
  /** The byte of that line, from 0, where that is known. */
  readonly byte: number | null;
  /** What is wrong, as a stable code. */
  readonly code: string;
}

/** What was found when a journal was verified (التحقق, vérification). */
export interface Verification {
  /**
   * Whether every line is whole, nothing waits, and nothing of the receipt is missing. Without
   * a receipt a cut tail and a rewritten past are sound, too.
   */
  readonly sound: boolean;
  /** Which copy it is. */
  readonly copy: CopyKind;
  /** Entries in the history. */
  readonly entries: number;
  /** Entries that wait for their parents. */
  readonly waiting: number;
  /** Whole lines with a false place in the history: kept, and never read. */
  readonly invalid: number;
  /** Lines that are damaged. */
  readonly damaged: readonly DamagedLine[];
  /** Labels of devices whose line of entries forks, because the device was copied. */
  readonly forks: readonly string[];
  /** Facts that are kept and set aside, because they do not decode or their target is not there. */
  readonly set_aside: number;
  /** Facts of kinds that this version does not know. */
  readonly unknown: number;
  /** Sealed values that are here. */
  readonly open: number;
  /** Sealed values that were erased. */
  readonly erased: number;
  /** Sealed values that this copy leaves out. */
  readonly withheld: number;
  /** Whether the receipt is of another dossier, which it names. */
  readonly other_dossier: boolean;
  /** What became of each head of the receipt; nothing when no receipt was given. */
  readonly receipt: readonly HeadFound[];
  /**
   * Heads of the receipt that are not in the history, as they were given: a tail was cut, a
   * middle taken out, or the past rewritten.
   */
  readonly missing: readonly EntryId[];
}

/** A head of a receipt, and what the journal has of it. */
export interface HeadFound {
  /** The head: the whole hash, or its short form in groups of four. */
  readonly head: EntryId;
  /**
   * How many bits of the hash could be compared: 256 of a whole one, 80 of a short form. 80
   * bits find every later change; they do not find two histories that somebody prepared, before
   * the receipt was given, to have one short form.
   */
  readonly bits: number;
  /** The entry of this hash, if it is here. */
  readonly entry: EntryId | null;
  /** Where the entry stands. */
  readonly place: HeadPlace;
}

/**
 * A receipt (وصل, récépissé): the heads of the history at a moment. Whoever keeps it can find
 * out later whether anything before it was cut or rewritten.
 */
export interface Receipt {
  /** The dossier; nothing in a receipt that was read from a short form. */
  readonly dossier: string | null;
  /** The heads; those that are known whole. */
  readonly heads: readonly EntryId[];
  /** A short form for paper: the first 80 bits of each head in groups of four. */
  readonly short: string;
  /**
   * All of it in one line, as a QR code carries it: `INFITAH:`, the symbols of the dossier, and
   * the heads between strokes. What was read from short forms stays short.
   */
  readonly text: string;
}

/**
 * The label of a device in one dossier (وسم الجهاز, étiquette de l'appareil). It is kept beside
 * the journal, never in it, so that a copied file does not continue under the same label.
 */
export interface Device {
  /** The label under which it writes. */
  readonly replica: string;
  /** The last entry that it wrote. */
  readonly last: EntryId | null;
  /** The opaque id of who records; a citizen never is one. */
  readonly actor: string;
}

/**
 * What an import would do (خطة الاستيراد, plan d'import), for a person to read before it
 * happens.
 */
export interface ImportPlanned {
  /** The sheets of the file, those that are left alone too. */
  readonly sheets: readonly ImportSheet[];
  /** The lines of the sheets that are read, each once. */
  readonly lines: readonly ImportLine[];
  /** Lines that add something. */
  readonly added: number;
  /** Lines that change something. */
  readonly changed: number;
  /** Lines that are left alone. */
  readonly left: number;
  /** Lines that cannot be taken. */
  readonly refused: number;
  /** Lines of which a person has to say what is meant. */
  readonly to_confirm: number;
}

/** A sheet of the file (ورقة, feuille). */
export interface ImportSheet {
  /** Its name; nothing where the file has only one, without a name. */
  readonly name: string | null;
  /** What it was taken for; nothing where it is left alone, or is a table that was written here. */
  readonly kind: ImportKind | null;
  /** The line with its headings, as a spreadsheet numbers it. */
  readonly headings: number | null;
  /** Its columns, and what each heading was taken for. */
  readonly columns: readonly ImportColumn[];
  /** Why it is left alone, or what is to be known of all its lines. */
  readonly notes: readonly ImportReason[];
}

/** A column of a sheet, and what its heading was taken for (عمود, colonne). */
export interface ImportColumn {
  /** Its place in the sheet, from 1. */
  readonly at: number;
  /** Its heading as it stands. */
  readonly heading: string;
  /** What it holds; nothing where the heading is not known, and then the column is left alone. */
  readonly column: string | null;
}

/** Why a line, or a sheet, is treated as it is (سبب, motif). */
export interface ImportReason {
  /** A stable code: one of `ImportReason::CODES`, or that of the refusal which recording gave. */
  readonly code: string;
  /** Which member is refused. */
  readonly field: string | null;
  /** The value that it is about. */
  readonly value: string | null;
  /** What was expected in its place. */
  readonly expected: string | null;
  /** Which of several reasons a code has. */
  readonly reason: string | null;
  /** Another line of the sheet that it is about. */
  readonly row: number | null;
}

/** A line of a sheet, and what becomes of it (سطر من الخطة, ligne du plan). */
export interface ImportLine {
  /** The name of the sheet. */
  readonly sheet: string | null;
  /** The line, as a spreadsheet numbers it. */
  readonly row: number;
  /** The columns that are concerned; those that change, or the one that is wrong. */
  readonly columns: readonly string[];
  /** What becomes of it. */
  readonly change: ImportChange;
  /** Why, where that is not plain. */
  readonly reason: ImportReason | null;
  /** The thing that is in the dossier, or would be. */
  readonly thing: ThingId | null;
  /** The number by which people know it, as it stands in the file. */
  readonly number: string | null;
}

/**
 * A support programme and its network as data that all its communes share (إطار الدعم, cadre
 * d'appui): objectives and principles, the consultation method, the roadmap template, the work
 * file, the charter.
 *
 * It holds nothing of one commune: no date, no place, no priority axis. A commune's dossier can
 * be founded from it.
 */
export interface Framework {
  /** Its id, as `pacto`; a dossier names it in its founding. */
  readonly id: Label;
  /** The languages in which every text of it stands. */
  readonly languages: readonly LanguageTag[];
  /** What a reader should know about the file: whose words these are. */
  readonly note: Names;
  /** Where its statements come from. */
  readonly sources: readonly FrameworkSource[];
  /** How many years one openness programme runs under it (مدة البرنامج, durée du programme). */
  readonly cycle_years: number | null;
  /**
   * The support programme (برنامج الدعم, programme d'appui). It is not the commune's own
   * openness programme.
   */
  readonly programme: FrameworkName;
  /** The network of its members (الشبكة, réseau). */
  readonly network: FrameworkName | null;
  /** Who carries it (الشركاء, partenaires). */
  readonly partners: readonly FrameworkName[];
  /** The idea that it stands for (الفكرة, idée directrice). */
  readonly idea: FrameworkText | null;
  /** Its call to everyone (الشعار, mot d'ordre). */
  readonly slogan: FrameworkText | null;
  /** Its objectives (الأهداف, objectifs). */
  readonly objectives: readonly FrameworkPoint[];
  /** Its principles (المبادئ, principes). */
  readonly principles: readonly FrameworkPoint[];
  /**
   * The steps of consulting citizens on the projects (منهجية التشاور, méthode de concertation),
   * by their number.
   */
  readonly method: readonly MethodStep[];
  /** The bodies of every commune under it (الهيئات, instances). */
  readonly bodies: readonly TemplateBody[];
  /**
   * The stages of every roadmap under it, in their usual order (نموذج خارطة الطريق, feuille de
   * route type).
   */
  readonly roadmap: readonly TemplateStage[];
  /** What participants find in the work file (محتوى ملف العمل, contenu du dossier de travail). */
  readonly work_file: readonly WorkDocument[];
  /**
   * The topics of its observation card (مواضيع بطاقة الملاحظات, rubriques de la fiche
   * d'observations).
   */
  readonly topics: readonly CardTopic[];
  /** Whether the card invites other topics as well. */
  readonly topics_open: boolean;
  /** The charter of the network (ميثاق الشبكة, charte du réseau). */
  readonly charter: Charter | null;
}

/** Where statements of a framework come from (مصدر, source). */
export interface FrameworkSource {
  /** Its id, which the statements name. */
  readonly id: Label;
  /** What it is. */
  readonly title: Names;
  /** Its address, where it has one. */
  readonly url: string | null;
}

/** A programme, a network or a partner by all its names (تسمية, dénomination). */
export interface FrameworkName {
  /** Its id. */
  readonly id: Label;
  /** Its name. */
  readonly name: FrameworkText;
  /** Its short name in Latin letters (الاسم المختصر, sigle). */
  readonly acronym: string | null;
  /** Other names under which it appears, as printed. */
  readonly aliases: readonly string[];
  /** What it does. */
  readonly role: FrameworkText | null;
}

/** A statement of a framework, and where it comes from (نص, texte). */
export interface FrameworkText {
  /** The words. */
  readonly text: Names;
  /**
   * The languages in which the wording is the framework file's own, as a translation, and not
   * the source's.
   */
  readonly own: readonly LanguageTag[];
  /** The source that says so. */
  readonly source: Label;
  /** Whether the statement was read in that source. */
  readonly verified: boolean;
}

/** An objective or a principle (هدف أو مبدأ, objectif ou principe). */
export interface FrameworkPoint {
  /** Its id. */
  readonly id: Label;
  /** Its title. */
  readonly title: FrameworkText;
  /** Other titles under which it appears, as printed. */
  readonly aliases: readonly string[];
  /** What it means. */
  readonly explanation: FrameworkText | null;
}

/**
 * A step of the consultation method (مرحلة من منهجية التشاور, étape de la méthode de
 * concertation).
 */
export interface MethodStep {
  /** Its number as printed, from 1: the order of steps, whatever their order in a file. */
  readonly number: number;
  /** Its title. */
  readonly title: FrameworkText;
  /** The paper on which it is done. */
  readonly instrument: FrameworkText | null;
  /** The body that does it or concludes it, by its reference; the participants otherwise. */
  readonly body: Reference | null;
  /** The state that a remark has reached after it, as `presented`. */
  readonly reaches: Label | null;
}

/** A body of every commune under the framework (هيئة, instance). */
export interface TemplateBody {
  /** The reference that it gets, as `body:committee`. */
  readonly reference: Reference;
  /** Its kind. */
  readonly kind: BodyKind;
  /** Its name. */
  readonly name: FrameworkText;
  /** Other names under which it appears, as printed. */
  readonly aliases: readonly string[];
  /**
   * Whether it stands already when a dossier is founded. What an act has yet to create waits
   * for that act.
   */
  readonly standing: boolean;
  /** The kind of act that creates it. */
  readonly act: Act | null;
}

/** A stage of every roadmap under the framework (محطة نموذجية, étape type). It has no date. */
export interface TemplateStage {
  /** The reference that it gets, as `stage:meeting-1`. */
  readonly reference: Reference;
  /** Its kind. */
  readonly kind: StageKind;
  /** The phase of the process in which it lies. */
  readonly phase: Label | null;
  /** Its title. */
  readonly title: FrameworkText;
  /** In person, remote, digital; nothing where it is open. */
  readonly modality: Modality | null;
  /** The instrument, as an electronic form. */
  readonly instrument: FrameworkText | null;
  /** The body whose work it is, by its reference. */
  readonly body: Reference | null;
  /** The stages that usually come before it. */
  readonly after: readonly Reference[];
}

/** A document of the work file (وثيقة من ملف العمل, pièce du dossier de travail). */
export interface WorkDocument {
  /** Its kind, as `observation_card`. */
  readonly kind: PublicationKind;
  /** Its title. */
  readonly title: FrameworkText;
}

/** A topic of the observation card (موضوع, rubrique). */
export interface CardTopic {
  /** The topic. */
  readonly topic: Topic;
  /** Its title. */
  readonly title: FrameworkText;
}

/** The charter that members sign (ميثاق, charte). */
export interface Charter {
  /** Its title. */
  readonly title: FrameworkText;
  /** Its commitments by number. */
  readonly commitments: readonly CharterCommitment[];
}

/** A commitment of the charter (التزام, engagement). */
export interface CharterCommitment {
  /** Its number, from 1. */
  readonly number: number;
  /** What members commit themselves to; without words where only its existence is known. */
  readonly text: FrameworkText;
}

/**
 * The programme at a day: whose it is, its axes, its bodies, its versions (برنامج عمل الانفتاح,
 * programme d'action d'ouverture).
 */
export interface Programme {
  /** The programme. */
  readonly id: ProgrammeId;
  /** Its title. */
  readonly title: Names;
  /** Other names under which it appears. */
  readonly aliases: readonly Spoken[];
  /** The kind of the collectivity. */
  readonly collectivity_kind: CollectivityKind | null;
  /** Its official code. */
  readonly collectivity_code: Label | null;
  /** Its names. */
  readonly collectivity_name: Names;
  /** The years of the programme, as `2024/2025`. */
  readonly cycle: Label | null;
  /** The support programme under which it is prepared, as `pacto`. */
  readonly framework: Label | null;
  /** The name of that programme, where the library brings it. */
  readonly framework_name: Names;
  /** The dossier's language. */
  readonly language: LanguageTag | null;
  /** The communal action programme beside which it stands; another document. */
  readonly communal_programme: Names;
  /** Its priority axes, in the order in which they were published. */
  readonly axes: readonly AxisShown[];
  /** The bodies that are known, in the order in which they were created. */
  readonly bodies: readonly BodyShown[];
  /** The frozen versions, by day. */
  readonly versions: readonly VersionShown[];
  /**
   * The version that was adopted: the last that was frozen as such, or the last that the
   * council adopted by the minutes of a vote.
   */
  readonly adopted: VersionId | null;
  /** How many entries its history has, on every day. */
  readonly entries: number;
  /** The receipt of that history. */
  readonly receipt: Receipt;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** Words as they are shown: the text, or why it is missing. */
export interface Spoken {
  /** The text, exactly as it was written. */
  readonly text: string | null;
  /** Its language, where it is known. */
  readonly language: string | null;
  /** Why there is no text. */
  readonly missing: Missing | null;
}

/** A priority axis (محور ذو أولوية, axe prioritaire). */
export interface AxisShown {
  /** The axis. */
  readonly id: AxisId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its title. */
  readonly title: Names;
  /** Other names under which it appears. */
  readonly aliases: readonly Spoken[];
  /** Its position in the published order, from 1. */
  readonly sequence: number | null;
  /** The stage at which it was fixed. */
  readonly stage: StageId | null;
  /** The title of that stage. */
  readonly stage_title: Names;
  /** The projects that somebody placed under it, ended ones too. */
  readonly projects: readonly ProjectName[];
  /** Where it is known from. */
  readonly source: Names;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Whether it is made up for an example that one of these projects was placed under it. */
  readonly placing_illustrative: boolean;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** A project as another answer names it. */
export interface ProjectName {
  /** The project. */
  readonly id: ProjectId;
  /** Its references, of many the first twelve. */
  readonly references: readonly Reference[];
  /** Its title. */
  readonly title: Names;
}

/** A body in a list (هيئة, instance); `Dossier::committee` answers with its members. */
export interface BodyShown {
  /** The body. */
  readonly id: BodyId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its kind. */
  readonly kind: BodyKind | null;
  /** Its name. */
  readonly name: Names;
  /** Other names under which it appears. */
  readonly aliases: readonly Spoken[];
  /** The kind of act that created it. */
  readonly act: Act | null;
  /** The day of that act. */
  readonly created: DateShown | null;
  /**
   * How many distinct people belong to it on that day; nothing where nobody was ever recorded
   * as its member.
   */
  readonly people: number | null;
}

/** A date as it was written, and what it means. */
export interface DateShown {
  /** In EDTF: `2023-07-25`, `2023-10`, `2023-06-12/2023-06-19`. */
  readonly edtf: string;
  /** As it was written, where that differs. */
  readonly written: string | null;
  /** Its first day, as `YYYY-MM-DD`. */
  readonly first: string | null;
  /** Its last day. */
  readonly last: string | null;
}

/** A frozen version in a list (صيغة, version). */
export interface VersionShown {
  /** The version. */
  readonly id: VersionId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its kind. */
  readonly kind: VersionKind | null;
  /** Its title. */
  readonly title: Names;
  /** When it was frozen. */
  readonly frozen: DateShown | null;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
}

/** The roadmap at a day (خارطة الطريق, feuille de route): the stages in chronological order. */
export interface Roadmap {
  /** The day, as `YYYY-MM-DD`. */
  readonly day: string;
  /**
   * The stages in chronological order; those without a date stand last, in the order in which
   * they were published.
   */
  readonly stages: readonly RoadmapStage[];
  /** The stages in the order in which they were published. */
  readonly published_order: readonly StageId[];
}

/** One stage of the roadmap. */
export interface RoadmapStage {
  /** The stage. */
  readonly id: StageId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its kind. */
  readonly kind: StageKind | null;
  /** Its title. */
  readonly title: Names;
  /** Other names under which it appears. */
  readonly aliases: readonly Spoken[];
  /** The phase of the process in which it lies. */
  readonly phase: Label | null;
  /** Its position in the published order, from 1. */
  readonly sequence: number | null;
  /** Where it stands on that day. */
  readonly status: StageStatus;
  /** The date for which it is planned. */
  readonly planned: DateShown | null;
  /** Dates for which it was planned before, the latest last. */
  readonly planned_before: readonly DateShown[];
  /** When and why it was postponed last, if it ever was. */
  readonly postponed: Postponed | null;
  /** The date on which it was held. */
  readonly held: DateShown | null;
  /** How many took part. */
  readonly attendance: AttendanceShown | null;
  /** What came out of it. */
  readonly outcome: Names;
  /** Who organises it. */
  readonly organiser: Names;
  /** Who speaks. */
  readonly speakers: readonly Spoken[];
  /** The items of its agenda, in order. */
  readonly agenda: readonly Spoken[];
  /** Where. */
  readonly place: Names;
  /** In person, remote, digital. */
  readonly modality: Modality | null;
  /** The instrument, as an electronic form. */
  readonly instrument: Names;
  /** The stage that it announces or becomes. */
  readonly announces: StageId | null;
  /** The stages and next steps that announced it or became it. */
  readonly announced_by: readonly StageId[];
  /** What was handed out or shown at it, in the order of publication. */
  readonly handouts: readonly PublicationId[];
  /** Where it is known from. */
  readonly source: Names;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields with values that are made up for an example, though it is real itself. */
  readonly made_up: readonly string[];
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** That something was postponed (تأجيل, report). */
export interface Postponed {
  /** The day on which it was postponed. */
  readonly on: DateShown | null;
  /** The new date that was given then; nothing while it was not known. */
  readonly until: DateShown | null;
  /** Why. */
  readonly reason: Spoken | null;
}

/** How many took part. Women are among the participants; associations are not people. */
export interface AttendanceShown {
  /** Participants. */
  readonly participants: number | null;
  /** Women among them. */
  readonly women: number | null;
  /** Associations. */
  readonly associations: number | null;
}

/** A body and its members at a day (اللجنة وأعضاؤها, le comité et ses membres). */
export interface Committee {
  /** The body. */
  readonly id: BodyId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its kind. */
  readonly kind: BodyKind | null;
  /** Its name. */
  readonly name: Names;
  /** Other names under which it appears. */
  readonly aliases: readonly Spoken[];
  /** The kind of act that created it. */
  readonly act: Act | null;
  /** The day of that act. */
  readonly created: DateShown | null;
  /** How many distinct people belong to it on that day. */
  readonly people: number;
  /** Its memberships on that day, in the order in which they were recorded. */
  readonly members: readonly CommitteeMember[];
  /** People by side. */
  readonly sides: readonly SideCount[];
  /** Bodies that sent delegates into it. */
  readonly delegations: readonly Delegation[];
  /** Other bodies to which some of its people belong on that day. */
  readonly also_in: readonly AlsoIn[];
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** One membership. */
export interface CommitteeMember {
  /** The membership. */
  readonly id: MembershipId;
  /** The person. */
  readonly person: PersonId;
  /** The person's references. */
  readonly references: readonly Reference[];
  /** The person's name, in this public role. */
  readonly name: Names;
  /** Other spellings under which the person appears. */
  readonly aliases: readonly Spoken[];
  /** The roles. */
  readonly roles: readonly Role[];
  /** The role as it was written. */
  readonly role_as_written: Spoken | null;
  /** The side. */
  readonly side: Side | null;
  /** The civil position. */
  readonly position: Names;
  /** The body that sent the person. */
  readonly delegated_by: BodyId | null;
  /** Since when. */
  readonly since: DateShown | null;
  /** Until when, if that is known. */
  readonly until: DateShown | null;
  /** Other bodies to which the person belongs on that day. */
  readonly also_in: readonly BodyId[];
}

/** How many people sit on a side. */
export interface SideCount {
  /** The side; nothing where none was recorded. */
  readonly side: Side | null;
  /** How many people. */
  readonly people: number;
}

/** How many people a body sent. */
export interface Delegation {
  /** The body. */
  readonly body: BodyId;
  /** Its name. */
  readonly name: Names;
  /** How many people. */
  readonly people: number;
}

/** How many of its people belong to another body as well. */
export interface AlsoIn {
  /** The other body. */
  readonly body: BodyId;
  /** Its name. */
  readonly name: Names;
  /** How many people. */
  readonly people: number;
}

/**
 * Who took part, and through what (المشاركة, participation).
 *
 * Women are among the participants, and associations are not people, so the three are never
 * added up. Whoever came to two meetings is counted at both: the totals are attendances, not
 * people.
 */
export interface Participation {
  /** The stages for which somebody was counted, in chronological order. */
  readonly stages: readonly StageParticipation[];
  /**
   * Attendances (مجموع الحضور, présences): the participants of these stages, each counted at
   * every stage.
   */
  readonly attendances: number;
  /** Attendances of women, over the stages that count them. */
  readonly women: number;
  /** Women among the participants, over the stages that count both. */
  readonly women_share: Share | null;
  /** How many cards were received. */
  readonly cards: number;
  /** How many remarks they hold. */
  readonly remarks: number;
  /** Cards by the way in which they came in. */
  readonly by_channel: readonly CardCount[];
  /** Cards by kind. */
  readonly by_kind: readonly CardCount[];
  /** Cards by the stage at which they were collected. */
  readonly by_stage: readonly CardCount[];
}

/** How many took part in a stage. */
export interface StageParticipation {
  /** The stage. */
  readonly stage: StageId;
  /** Its title. */
  readonly title: Names;
  /** The day on which it was held. */
  readonly held: DateShown | null;
  /** Participants. */
  readonly participants: number | null;
  /** Women among them. */
  readonly women: number | null;
  /** Associations. */
  readonly associations: number | null;
  /** Women among the participants. The rest is not derived: not everybody says. */
  readonly women_share: Share | null;
  /** Whether the stage or its counts are made up for an example. */
  readonly illustrative: boolean;
}

/** A part of a whole (نسبة, part), with the two counts that it comes from. */
export interface Share {
  /** The part. */
  readonly numerator: number;
  /** The whole; never zero. */
  readonly denominator: number;
  /** Part by whole, between 0 and 1, rounded to four places: `0.5714`. */
  readonly value: string;
}

/** How many cards and remarks fall under a value. */
export interface CardCount {
  /** The label, or the id of the stage; nothing where none was given. */
  readonly key: string | null;
  /** The title of the stage. */
  readonly title: Names;
  /** Cards. */
  readonly cards: number;
  /** Remarks. */
  readonly remarks: number;
}

/** The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture). */
export interface Projects {
  /** The projects in the order in which they were registered, each followed by its parts. */
  readonly projects: readonly ProjectLine[];
}

/** One project of the list. */
export interface ProjectLine {
  /** The project. */
  readonly id: ProjectId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its title. */
  readonly title: Names;
  /** The project of which it is a part. */
  readonly parent: ProjectId | null;
  /** How many projects it is a part of, one inside the other: 0 for a project of its own. */
  readonly depth: number;
  /** The axis under which somebody placed it. */
  readonly axis: AxisId | null;
  /** The title of that axis. */
  readonly axis_title: Names;
  /** How it ended, where it no longer goes on under its own name. */
  readonly ended: EndedHow | null;
  /** The projects that it became, wholly or in part. */
  readonly became: readonly ProjectId[];
  /** How many cards are about it. */
  readonly cards: number;
  /** How many remarks these cards hold. */
  readonly remarks: number;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields with values that are made up for an example, though it is real itself. */
  readonly made_up: readonly string[];
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** The sheet of a project and its history (بطاقة مشروع الانفتاح, fiche projet). */
export interface ProjectSheet {
  /** The project. */
  readonly id: ProjectId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its title. */
  readonly title: Names;
  /** Every title that it ever had, by day. */
  readonly titles: readonly TitleShown[];
  /** The axis under which somebody placed it. */
  readonly axis: AxisId | null;
  /** The title of that axis. */
  readonly axis_title: Names;
  /** The project of which it is a part. */
  readonly parent: ProjectId | null;
  /** The title of that project. */
  readonly parent_title: Names;
  /** The projects that are parts of it. */
  readonly children: readonly ProjectName[];
  /** What it is about. */
  readonly topics: readonly Topic[];
  /** The ideas that it was drawn from. */
  readonly ideas: readonly IdeaShown[];
  /** Its links to other projects of the programme, and theirs to it. */
  readonly links: readonly LinkShown[];
  /** Its links to projects of other documents. */
  readonly elsewhere: readonly ElsewhereShown[];
  /** The projects that became this one, wholly or in part. */
  readonly came_from: readonly ProjectName[];
  /** The projects that it became, wholly or in part; after a split it may go on beside them. */
  readonly became: readonly ProjectName[];
  /** Who decided the last split after which it goes on, and why. */
  readonly split: EndedShown | null;
  /** How and why it ended, where it no longer goes on under its own name. */
  readonly ended: EndedShown | null;
  /** Its sections that have a text, in the order of the sheet. */
  readonly sections: readonly SectionShown[];
  /** Its funding sources, in the order in which they were noted. */
  readonly funding: readonly FundingShown[];
  /** The amounts together. */
  readonly funding_total: FundingTotal;
  /** Its indicators, in the order in which they were defined. */
  readonly indicators: readonly IndicatorName[];
  /** How many cards are about it. */
  readonly cards: number;
  /** How many remarks these cards hold. */
  readonly remarks: number;
  /** Where it is known from. */
  readonly source: Names;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields with values that are made up for an example, though it is real itself. */
  readonly made_up: readonly string[];
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** A title that a project had. */
export interface TitleShown {
  /** The entry that gave it. */
  readonly entry: EntryId;
  /** The title. */
  readonly title: Spoken;
  /** The day from which it counts; nothing where it counts always. */
  readonly on: DateShown | null;
  /** Whether it stands on the day of the question. */
  readonly stands: boolean;
}

/** An idea that a project was drawn from (فكرة, idée). */
export interface IdeaShown {
  /** The remark that holds it. */
  readonly remark: RemarkId;
  /** Its card. */
  readonly card: CardId | null;
  /** The numbers of the card, by which people find it, of many the first twelve. */
  readonly numbers: readonly Reference[];
  /** What is said. */
  readonly said: Spoken | null;
  /** What is proposed. */
  readonly proposed: Spoken | null;
}

/** A link between two projects (ارتباط, lien). */
export interface LinkShown {
  /** How the project that made the link relates to the other one. */
  readonly relation: ProjectRelation;
  /** Whether this project relates so to the other one; otherwise the other one does to this one. */
  readonly from_here: boolean;
  /** The other project. */
  readonly project: ProjectId;
  /** Its references, of many the first twelve. */
  readonly references: readonly Reference[];
  /** Its title. */
  readonly title: Names;
  /** Why. */
  readonly reason: Spoken | null;
}

/** A link to a project of another document, as the communal action programme. */
export interface ElsewhereShown {
  /** How this project relates to it. */
  readonly relation: ProjectRelation;
  /** Its title; empty where it was erased or is withheld. */
  readonly title: Names;
}

/** The end of a project, or its split into others beside which it goes on, by decision. */
export interface EndedShown {
  /** How it ended. */
  readonly how: EndedHow;
  /** The day. */
  readonly on: DateShown | null;
  /** The body that decided it. */
  readonly by: BodyId | null;
  /** The name of that body. */
  readonly by_name: Names;
  /** Why. */
  readonly reason: Spoken | null;
}

/** A section of the sheet. */
export interface SectionShown {
  /** The section. */
  readonly section: SheetSection;
  /** The language of the text. */
  readonly language: string;
  /** The text. */
  readonly text: Spoken;
  /** Whether another text stands beside it. */
  readonly contested: boolean;
  /** Its revisions by day, the latest last. */
  readonly revisions: readonly Revision[];
}

/** A revision of a section. */
export interface Revision {
  /** The entry. */
  readonly entry: EntryId;
  /** The day. */
  readonly on: DateShown | null;
  /** The text. */
  readonly text: Spoken;
  /** The decisions that led to it. */
  readonly because: readonly DecisionId[];
  /** Whether it stands on the day of the question. */
  readonly stands: boolean;
}

/** A funding source of a project (مصدر تمويل, source de financement). */
export interface FundingShown {
  /** The source. */
  readonly id: FundingId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Who gives. */
  readonly source: Names;
  /** What kind of source it is. */
  readonly kind: FundingKind | null;
  /** The amount in dirhams (MAD); nothing where it is unknown. */
  readonly amount: string | null;
  /** The amount as it was written, where that differs. */
  readonly amount_written: string | null;
  /** What is given in kind. */
  readonly in_kind: Names;
  /** How sure it is. */
  readonly status: FundingStatus | null;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** The amounts of a project's sources together. It is the whole only where nothing is unknown. */
export interface FundingTotal {
  /** The sum of the known amounts in dirhams (MAD); nothing where no amount is known. */
  readonly amount: string | null;
  /** How many sources have a known amount. */
  readonly known: number;
  /** How many sources have neither a known amount nor a contribution in kind. */
  readonly unknown: number;
  /** How many sources give in kind, which has no amount here. */
  readonly in_kind: number;
}

/** An indicator as a sheet names it. */
export interface IndicatorName {
  /** The indicator. */
  readonly id: IndicatorId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Follow-up or impact. */
  readonly kind: IndicatorKind | null;
  /** What it measures. */
  readonly title: Names;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
}

/**
 * The cards that were asked for (البطاقات, fiches), page by page: by the day on which they were
 * received, then by entry.
 */
export interface Cards {
  /** How many there are on all pages. */
  readonly total: number;
  /** How many remarks they hold. */
  readonly remarks: number;
  /** How many of these remarks have come how far, every state in its order. */
  readonly by_state: readonly StateCount[];
  /** The cursor to the next page; nothing on the last one. */
  readonly next: CardId | null;
  /** This page. */
  readonly cards: readonly CardShown[];
}

/** How many remarks have come this far, and no further. */
export interface StateCount {
  /** How far. */
  readonly state: RemarkState;
  /** How many. */
  readonly count: number;
}

/** One card (بطاقة, fiche). */
export interface CardShown {
  /** The card. */
  readonly id: CardId;
  /** Its numbers, by which people find it. */
  readonly numbers: readonly Reference[];
  /** Its kind. */
  readonly kind: CardKind | null;
  /** The project that it is about, or the whole programme. */
  readonly about: SubjectId | null;
  /** Its title. */
  readonly about_title: Names;
  /** The priority axes under which it was filed. */
  readonly axes: readonly AxisId[];
  /** Its themes as they were written. */
  readonly themes: readonly Spoken[];
  /** The stage at which it was collected. */
  readonly stage: StageId | null;
  /** How it came in. */
  readonly channel: Channel | null;
  /** The category of its author. */
  readonly author: AuthorCategory | null;
  /** The day on which it was received. */
  readonly received: DateShown | null;
  /** How to answer its author; for those who work with it only. */
  readonly contact: ContactShown | null;
  /**
   * A name for the author that says nothing of the author: the same contact details have the
   * same one in a publication. Nothing without contact details or without a key; a public copy
   * has no contact details, and so no pseudonyms.
   */
  readonly pseudonym: string | null;
  /** The passage that it is on. */
  readonly anchor: AnchorShown | null;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Its remarks, in their order. */
  readonly remarks: readonly RemarkShown[];
}

/** How to reach the author of a card (معطيات الاتصال, coordonnées), or why that is not shown. */
export interface ContactShown {
  /** The name. */
  readonly name: string | null;
  /** The telephone number. */
  readonly phone: string | null;
  /** The e-mail address. */
  readonly email: string | null;
  /** Why nothing is shown. */
  readonly missing: Missing | null;
}

/**
 * The passage of a frozen version that a card quotes (مقطع من صيغة محصورة, passage d'une
 * version arrêtée).
 */
export interface AnchorShown {
  /** The version. */
  readonly version: VersionId;
  /** The project or the programme whose text it is. */
  readonly thing: ThingId;
  /** The section. */
  readonly section: SheetSection;
  /** The language of the text in which it was found. */
  readonly language: string | null;
  /** The words quoted. */
  readonly exact: Spoken | null;
  /** The words before them. */
  readonly prefix: Spoken | null;
  /** The words after them. */
  readonly suffix: Spoken | null;
  /** How it was found in the version. */
  readonly found: AnchorFound;
  /** Whether its words still stand in the text on the day of the question. */
  readonly place: AnchorPlace;
}

/** One remark of a list (ملاحظة, remarque). */
export interface RemarkShown {
  /** The remark. */
  readonly id: RemarkId;
  /** Its card. */
  readonly card: CardId;
  /** The numbers of the card, by which people find it, of many the first twelve. */
  readonly numbers: readonly Reference[];
  /** Its place on the card, from 0. */
  readonly position: number;
  /** What it is on. */
  readonly topic: Topic | null;
  /** The section of the sheet that it is on. */
  readonly section: SheetSection | null;
  /** The project that it is about, or the whole programme. */
  readonly project: SubjectId | null;
  /** Its title. */
  readonly project_title: Names;
  /** How the card came in. */
  readonly channel: Channel | null;
  /** The stage at which it was collected. */
  readonly stage: StageId | null;
  /** The day on which the card was received. */
  readonly received: DateShown | null;
  /** What is said. */
  readonly said: Spoken | null;
  /** What is proposed. */
  readonly proposed: Spoken | null;
  /** How far it has come. */
  readonly state: RemarkState;
  /** The day on which it was presented. */
  readonly presented: DateShown | null;
  /** The day on which it was examined. */
  readonly examined: DateShown | null;
  /** The decision that stands. */
  readonly decision: DecisionId | null;
  /** What was decided; nothing where this audience may not know it, or it was erased. */
  readonly outcome: Outcome | null;
  /** Why, if a reason was given. */
  readonly reason: Spoken | null;
  /** The day of the decision. */
  readonly decided: DateShown | null;
  /** The day on which the answer was first published. */
  readonly answered: DateShown | null;
  /** The groups to which it belongs. */
  readonly groups: readonly GroupId[];
  /** How many revisions followed from it. */
  readonly led_to: number;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
}

/**
 * The remarks that were asked for (الملاحظات, remarques), page by page: by the day on which
 * their card was received, then by entry.
 */
export interface Remarks {
  /** How many there are on all pages. */
  readonly total: number;
  /** How many of them have come how far, every state in its order. */
  readonly by_state: readonly StateCount[];
  /** The cursor to the next page; nothing on the last one. */
  readonly next: RemarkId | null;
  /** This page. */
  readonly remarks: readonly RemarkShown[];
}

/**
 * Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques). Grouping
 * changes no count: each remark stays one of its own.
 */
export interface RemarkGroups {
  /** The groups in the order in which they were made. */
  readonly groups: readonly GroupShown[];
  /** How many remarks stand in a group; one that stands in two is one. */
  readonly grouped: number;
  /** How many remarks there are. */
  readonly remarks: number;
}

/** One group (مجموعة ملاحظات, groupe de remarques). */
export interface GroupShown {
  /** The group. */
  readonly id: GroupId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** What its remarks have in common. */
  readonly title: Names;
  /** Its remarks, in the order of the list of all remarks. */
  readonly members: readonly RemarkId[];
  /** How many cards they stand on. */
  readonly cards: number;
  /** How many of them were decided on. */
  readonly decided: number;
  /**
   * Where others of the group were decided on, the remarks that no decision covers, as those
   * that joined later.
   */
  readonly not_covered: readonly RemarkId[];
}

/** How many remarks were answered, and with a reason (تغطية الأجوبة, couverture des réponses). */
export interface AnswerCoverage {
  /** Over all remarks. */
  readonly overall: Coverage;
  /** By the project, or the programme, that the card is about. */
  readonly by_project: readonly CoverageRow[];
  /** By topic. */
  readonly by_topic: readonly CoverageRow[];
  /** By the way in which the card came in. */
  readonly by_channel: readonly CoverageRow[];
  /**
   * By priority axis. A remark whose card was filed under two axes stands in both rows, and
   * once in the whole.
   */
  readonly by_axis: readonly CoverageRow[];
}

/** How far remarks have come. */
export interface Coverage {
  /** Received. */
  readonly received: number;
  /** Of these, presented to those who took part. */
  readonly presented: number;
  /** Of these, examined. */
  readonly examined: number;
  /** Of these, decided on. */
  readonly decided: number;
  /** Of these, those whose decision that stands was answered publicly. */
  readonly answered: number;
  /**
   * Of the answered ones, those whose decision gives a reason. A decision without one, as one
   * that only puts the remark off, is no answer with a reason.
   */
  readonly with_reason: number;
  /** Decided among received. */
  readonly decided_share: Share | null;
  /** Answered among received. */
  readonly answered_share: Share | null;
  /** Answered with a reason among received. */
  readonly with_reason_share: Share | null;
}

/** How far the remarks of one project, topic, channel or axis have come. */
export interface CoverageRow {
  /** The id, or the label; nothing where none was given. */
  readonly key: string | null;
  /** The title of the project or axis. */
  readonly title: Names;
  /** How far its remarks have come. */
  readonly coverage: Coverage;
}

/**
 * Where a programme stands at a day (وضعية البرنامج, état d'avancement): its answers, its
 * indicators and its stages in figures, to be laid beside those of others.
 */
export interface Standing {
  /** The day, as `YYYY-MM-DD`. */
  readonly day: string;
  /** The programme. */
  readonly programme: ProgrammeId;
  /** The names of its collectivity. */
  readonly collectivity_name: Names;
  /** The kind of the collectivity. */
  readonly collectivity_kind: CollectivityKind | null;
  /** Its official code. */
  readonly collectivity_code: Label | null;
  /** The years of the programme, as `2024/2025`. */
  readonly cycle: Label | null;
  /** How far the remarks have come. */
  readonly remarks: Coverage;
  /** How far the indicators have come. */
  readonly indicators: IndicatorStanding;
  /** Whether the stages were held when they were planned. */
  readonly stages: StageStanding;
  /**
   * Whether the programme itself, or a stage or an indicator that is counted, is made up for an
   * example.
   */
  readonly illustrative: boolean;
}

/** How far the indicators of a programme have come (تقدم المؤشرات, progression des indicateurs). */
export interface IndicatorStanding {
  /** Indicators that are defined. */
  readonly defined: number;
  /** Of these, those that were measured at least once. */
  readonly measured: number;
  /**
   * Of the defined ones, those whose progress can be told, or of which it can be told whether
   * they stayed as they were.
   */
  readonly assessed: number;
  /** Of the assessed ones, those that have reached their target, or stayed as they were to stay. */
  readonly reached: number;
  /** Why that of the others cannot be told, and of how many. */
  readonly untold: readonly UntoldCount[];
  /** Measured among defined. */
  readonly measured_share: Share | null;
  /** Reached among assessed; nothing where no indicator can be assessed, which is not zero. */
  readonly reached_share: Share | null;
}

/**
 * Of how many indicators the progress cannot be told for one reason (تعذر حساب التقدم,
 * progression indéterminée).
 */
export interface UntoldCount {
  /** Why. */
  readonly why: ProgressMissing;
  /** Of how many. */
  readonly indicators: number;
}

/**
 * Whether the stages of a programme were held when they were planned (احترام مواعيد المحطات,
 * respect du calendrier).
 *
 * A stage is on time that began no later than the last day of the first date for which it was
 * planned. An announcement of another stage is not counted beside it.
 */
export interface StageStanding {
  /** All stages. */
  readonly stages: number;
  /** Of these, those for which a date was ever planned. */
  readonly planned: number;
  /** Of all, those that were held, or are going on. */
  readonly held: number;
  /** Of the held ones, those on time. */
  readonly on_time: number;
  /** Of the held ones, those that began later. */
  readonly late: number;
  /**
   * Of the held ones, those of which neither can be told: no date was planned, or a month and a
   * day inside it cannot be ordered.
   */
  readonly untold: number;
  /** Of all, those that were ever postponed. */
  readonly postponed: number;
  /** Of all, those whose date has passed while nobody reported that they were held. */
  readonly unconfirmed: number;
  /**
   * On time among those on time or late; nothing where that can be told of none, which is not
   * zero.
   */
  readonly on_time_share: Share | null;
}

/** One remark followed from the card to the vote (تتبع الملاحظة, suivi de la remarque). */
export interface Trace {
  /** The remark. */
  readonly remark: RemarkId;
  /** Its card. */
  readonly card: CardId;
  /** The numbers of the card, by which people find it, of many the first twelve. */
  readonly numbers: readonly Reference[];
  /** What it is on. */
  readonly topic: Topic | null;
  /** What is said. */
  readonly said: Spoken | null;
  /** What is proposed. */
  readonly proposed: Spoken | null;
  /** How the card came in. */
  readonly channel: Channel | null;
  /** The stage at which it was collected. */
  readonly stage: StageId | null;
  /** The title of that stage. */
  readonly stage_title: Names;
  /** The project, or the programme, that it is about. */
  readonly about: SubjectId | null;
  /** Its title. */
  readonly about_title: Names;
  /** The day on which the card was received. */
  readonly received: DateShown | null;
  /** The passage of a frozen version that the card is on. */
  readonly anchor: AnchorShown | null;
  /** How far it has come. */
  readonly state: RemarkState;
  /** What was decided, by day, earlier decisions too. */
  readonly decisions: readonly TraceDecision[];
  /** Which words it changed. */
  readonly changes: readonly TraceChange[];
  /** The versions of the programme that these changes reached. */
  readonly versions: readonly TraceVersion[];
  /** The votes on these versions. */
  readonly votes: readonly TraceVote[];
  /** Decisions and answers that are dated before what they are about. */
  readonly untimely: readonly EntryId[];
  /** Whether the remark or its card is made up for an example. */
  readonly illustrative: boolean;
}

/** A decision on the remark. */
export interface TraceDecision {
  /** The decision. */
  readonly decision: DecisionId;
  /** Its entry. */
  readonly entry: EntryId;
  /** What was decided; nothing where this copy withholds it or it was erased. */
  readonly outcome: Outcome | null;
  /** Why, if a reason was given. */
  readonly reason: Spoken | null;
  /** The body that decided. */
  readonly by: BodyId;
  /** Its name. */
  readonly by_name: Names;
  /** The day. */
  readonly on: DateShown | null;
  /** Whether it stands on the day of the question; two that stand are a disagreement. */
  readonly stands: boolean;
  /** How many remarks it covers. */
  readonly covers: number;
  /** The answers that published it. */
  readonly answers: readonly TraceAnswer[];
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
}

/** An answer that published a decision. */
export interface TraceAnswer {
  /** The answer. */
  readonly answer: AnswerId;
  /** The day of publication. */
  readonly on: DateShown | null;
  /** What it says. */
  readonly text: Names;
  /** Where it was published. */
  readonly channel: Channel | null;
}

/** A revision that followed from the remark. */
export interface TraceChange {
  /** The entry of the revision. */
  readonly entry: EntryId;
  /** The project, or the programme. */
  readonly subject: SubjectId;
  /** Its title. */
  readonly subject_title: Names;
  /** The section. */
  readonly section: SheetSection;
  /** The language of the text. */
  readonly language: string;
  /** The day. */
  readonly on: DateShown | null;
  /** The decisions on the remark that led to it. */
  readonly because: readonly DecisionId[];
  /**
   * The section as it reads on the day of the question: added are the words that this revision
   * brought, kept all others.
   */
  readonly words: readonly WordRun[];
  /** How many words that it brought are still there. */
  readonly surviving: number;
  /** What the revision itself changed: its text against the one that its author had before them. */
  readonly made: readonly WordRun[];
  /** How many words it took out. */
  readonly removed: number;
}

/** A run of words with the white space and marks between them (مقطع من النص, passage). */
export interface WordRun {
  /** The words. */
  readonly text: string;
  /** What became of them. */
  readonly change: WordChange;
}

/** A version of the programme whose text was made from a change that followed from the remark. */
export interface TraceVersion {
  /** The version. */
  readonly version: VersionId;
  /** Its kind. */
  readonly kind: VersionKind;
  /** Its title. */
  readonly title: Names;
  /** The day on which it was frozen. */
  readonly on: DateShown | null;
  /** How many words that the remark brought stand in it. */
  readonly words: number;
}

/** A vote of the council on such a version. */
export interface TraceVote {
  /** The vote. */
  readonly vote: VoteId;
  /** The version that was voted on. */
  readonly version: VersionId;
  /** The kind of session. */
  readonly session: SessionKind | null;
  /** What the minutes say that it resulted in. */
  readonly result: VoteResult;
  /** The day. */
  readonly on: DateShown | null;
  /** Members in office. */
  readonly in_office: number | null;
  /** Members present. */
  readonly present: number | null;
  /** In favour. */
  readonly in_favour: number | null;
  /** Against. */
  readonly against: number | null;
  /** Abstained. */
  readonly abstained: number | null;
  /** Blank. */
  readonly blank: number | null;
}

/**
 * The way back: a section with, for each run of its words, where they came from (من الجملة إلى
 * الملاحظة, de la phrase à la remarque).
 */
export interface SectionTrace {
  /** The project, or the programme. */
  readonly subject: SubjectId;
  /** Its title. */
  readonly subject_title: Names;
  /** The section. */
  readonly section: SheetSection;
  /** The language of the text. */
  readonly language: string;
  /** The text. */
  readonly text: Spoken;
  /** Whether another text stands beside it. */
  readonly contested: boolean;
  /** The text in runs; joined, they give the text. */
  readonly passages: readonly Passage[];
  /**
   * The cards that quote a passage of this section, in entry order, also those whose words no
   * longer stand.
   */
  readonly anchored: readonly AnchoredCard[];
}

/** A run of words that one revision brought. */
export interface Passage {
  /** The words. */
  readonly text: string;
  /** The entry of the revision that brought them. */
  readonly entry: EntryId;
  /** The day of that revision. */
  readonly on: DateShown | null;
  /** Why it was made. */
  readonly because: readonly Cause[];
  /** The cards whose quoted words stand in it. */
  readonly anchored: readonly CardId[];
}

/** A decision that led to a revision. */
export interface Cause {
  /** The decision. */
  readonly decision: DecisionId;
  /** What was decided. */
  readonly outcome: Outcome | null;
  /** Why. */
  readonly reason: Spoken | null;
  /** The remarks that it covers. */
  readonly remarks: readonly CauseRemark[];
}

/** A remark behind a run of words. */
export interface CauseRemark {
  /** The remark. */
  readonly remark: RemarkId;
  /** Its card. */
  readonly card: CardId;
  /** The numbers of the card. */
  readonly numbers: readonly Reference[];
  /** What is said. */
  readonly said: Spoken | null;
}

/** A card that quotes a passage of a section. */
export interface AnchoredCard {
  /** The card. */
  readonly card: CardId;
  /** Its numbers. */
  readonly numbers: readonly Reference[];
  /** Its remarks. */
  readonly remarks: readonly RemarkId[];
  /** The passage. */
  readonly anchor: AnchorShown;
}

/**
 * The texts of a frozen version (نصوص الصيغة المحصورة, textes de la version arrêtée), in
 * printed order, as they were written then.
 */
export interface VersionTexts {
  /** The version. */
  readonly version: VersionSide;
  /** Its texts. */
  readonly texts: readonly VersionText[];
}

/** A frozen version by name. */
export interface VersionSide {
  /** The version. */
  readonly version: VersionId;
  /** Its kind. */
  readonly kind: VersionKind | null;
  /** Its title. */
  readonly title: Names;
  /** The day on which it was frozen. */
  readonly frozen: DateShown | null;
}

/** A text of a version. */
export interface VersionText {
  /** The project, or the programme. */
  readonly thing: ThingId;
  /** Its title, as it is on the day of the question. */
  readonly thing_title: Names;
  /** The field: `title:ar`, `section:solutions:ar`. */
  readonly field: string;
  /** The text. */
  readonly text: Spoken;
}

/**
 * How two versions of the programme differ, text by text (الفرق بين صيغتين, différence entre
 * deux versions).
 */
export interface VersionDifference {
  /** The day, as `YYYY-MM-DD`. */
  readonly day: string;
  /** The earlier version. */
  readonly from: VersionSide;
  /** The later version; nothing for the texts as they stand on the day. */
  readonly to: VersionSide | null;
  /** Texts that only the later one has. */
  readonly added: number;
  /** Texts that only the earlier one has. */
  readonly removed: number;
  /** Texts that differ. */
  readonly changed: number;
  /** Texts that are the same. */
  readonly same: number;
  /** Texts of which words were erased or are withheld, so that nobody can compare them here. */
  readonly unseen: number;
  /** Every text of both, project by project in printed order. */
  readonly texts: readonly TextDifference[];
  /** The projects that ended between the two. */
  readonly ended: readonly EndedBetween[];
}

/** One text in two versions. */
export interface TextDifference {
  /** The project, or the programme. */
  readonly thing: ThingId;
  /** Its title, as it is on the day of the question. */
  readonly thing_title: Names;
  /** The field: `title:ar`, `section:solutions:ar`. */
  readonly field: string;
  /** The section, where it is one. */
  readonly section: SheetSection | null;
  /** The language of the text. */
  readonly language: string | null;
  /** What became of it. */
  readonly change: TextChange;
  /** Its words in runs. */
  readonly runs: readonly WordRun[];
  /** Why it cannot be compared. */
  readonly missing: Missing | null;
}

/**
 * A project that ended between two versions (مشروع انتهى بين الصيغتين, projet qui a pris fin
 * entre les deux).
 */
export interface EndedBetween {
  /** The project. */
  readonly project: ProjectId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its title. */
  readonly title: Names;
  /** The projects that it became. */
  readonly became: readonly ProjectId[];
  /** How, when and why it ended. */
  readonly ended: EndedShown;
}

/** The sessions of the council by a day (دورات المجلس, sessions du conseil). */
export interface CouncilSessions {
  /** The sessions by the day on which they open; those without a date stand last. */
  readonly sessions: readonly SessionShown[];
  /** Votes that name no sitting and no item of these sessions, by day. */
  readonly other_votes: readonly VoteShown[];
}

/** A session (دورة, session): a name, an agenda and one or more sittings; never a date. */
export interface SessionShown {
  /** The session. */
  readonly id: CouncilSessionId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** The council. */
  readonly body: BodyId | null;
  /** Its name. */
  readonly body_name: Names;
  /** Ordinary or extraordinary. */
  readonly kind: SessionKind | null;
  /** The name of the session, as "October session". */
  readonly title: Names;
  /** When it opens. */
  readonly planned: DateShown | null;
  /** Dates for which it was planned before, the latest last. */
  readonly planned_before: readonly DateShown[];
  /** When the convocation was sent. */
  readonly convened: DateShown | null;
  /** Members in office when it opens. */
  readonly in_office: number | null;
  /** Its agenda. */
  readonly agenda: readonly AgendaItemShown[];
  /** Its sittings, by day. */
  readonly sittings: readonly SittingShown[];
  /** Votes at its sittings that are on no item of its agenda, by day. */
  readonly votes: readonly VoteShown[];
  /** Where it is known from. */
  readonly source: Names;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour). */
export interface AgendaItemShown {
  /** The item. */
  readonly id: ItemId;
  /** Its number, as it is printed. */
  readonly number: Label | null;
  /** What it says. */
  readonly title: Names;
  /** What it is about. */
  readonly about: ThingName | null;
  /** When and why it was postponed last, if it ever was. */
  readonly postponed: Postponed | null;
  /** The votes on it, by day. */
  readonly votes: readonly VoteShown[];
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
}

/** Any thing as another answer names it. */
export interface ThingName {
  /** The thing. */
  readonly id: ThingId;
  /** Its title, or its name. */
  readonly name: Names;
}

/** A vote (تصويت, vote): what was counted, what the counts come to, and what the minutes say. */
export interface VoteShown {
  /** The vote. */
  readonly id: VoteId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** The version that was voted on. */
  readonly version: VersionId | null;
  /** The title of that version. */
  readonly version_title: Names;
  /** The council. */
  readonly by: BodyId | null;
  /** The kind of session. */
  readonly session: SessionKind | null;
  /** The sitting of that session, from 1. */
  readonly sitting: number | null;
  /** The sitting at which it was taken. */
  readonly sitting_held: SittingId | null;
  /** The item of the agenda, as it is numbered. */
  readonly item: Label | null;
  /** The day. */
  readonly on: DateShown | null;
  /** Members in office when the session opened. */
  readonly in_office: number | null;
  /** Members present. */
  readonly present: number | null;
  /** Votes in favour. */
  readonly in_favour: number | null;
  /** Votes against. */
  readonly against: number | null;
  /** Abstentions. */
  readonly abstained: number | null;
  /** Blank votes. */
  readonly blank: number | null;
  /** The majority of the votes cast, by the arithmetic. */
  readonly majority: Majority;
  /** What the minutes say that it resulted in. */
  readonly result: VoteResult | null;
  /** Whether the minutes say what the counts come to; nothing where that cannot be told. */
  readonly agrees: boolean | null;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** The majority of a vote. */
export interface Majority {
  /** The votes cast: in favour and against. */
  readonly cast: number | null;
  /** More than half of them. */
  readonly needed: number | null;
  /** What the counts come to. */
  readonly carried: Carried;
  /** What would have to be known to tell. */
  readonly missing: readonly Unrecorded[];
}

/** A sitting (جلسة, séance). */
export interface SittingShown {
  /** The sitting. */
  readonly id: SittingId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** Its number in the session, from 1. */
  readonly number: number | null;
  /** After which convocation it met: 1, 2 or 3. */
  readonly convocation: number | null;
  /** The day. */
  readonly held: DateShown | null;
  /** Members in office that day, where they were counted anew. */
  readonly in_office: number | null;
  /** Members present when it opened. */
  readonly present: number | null;
  /** Where. */
  readonly place: Names;
  /** The members in office from whom the quorum is taken: those of the opening of the session. */
  readonly quorum_of: number | null;
  /** The quorum, by the arithmetic. */
  readonly quorum: Quorum;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** The quorum of a sitting. */
export interface Quorum {
  /** How many members had to be present; nothing where it is unknown or none was required. */
  readonly needed: number | null;
  /** Whether they were. */
  readonly state: QuorumState;
  /** What would have to be known to tell. */
  readonly missing: readonly Unrecorded[];
}

/** The indicators and how far they have come (المؤشرات, indicateurs). */
export interface Indicators {
  /** The day, as `YYYY-MM-DD`. */
  readonly day: string;
  /** How many there are in all. */
  readonly total: number;
  /** What to ask for `after` to get the next page; nothing on the last one. */
  readonly next: IndicatorId | null;
  /** The indicators, in the order in which they were defined first. */
  readonly indicators: readonly IndicatorShown[];
}

/** An indicator (مؤشر, indicateur). */
export interface IndicatorShown {
  /** The indicator. */
  readonly id: IndicatorId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** The project, or the programme. */
  readonly subject: SubjectId | null;
  /** Its title. */
  readonly subject_title: Names;
  /** Follow-up or impact. */
  readonly kind: IndicatorKind | null;
  /** What it measures. */
  readonly title: Names;
  /** In which unit. */
  readonly unit: Names;
  /** In which direction it is meant to go. */
  readonly direction: Direction | null;
  /** Whether periods add up. */
  readonly nature: Nature | null;
  /** Whether it is a share. */
  readonly ratio: boolean;
  /** How often it is measured. */
  readonly frequency: Frequency | null;
  /** By what it is broken down. */
  readonly disaggregation: readonly Label[];
  /** Where the figures come from. */
  readonly verification: Names;
  /** The value from which it starts. */
  readonly baseline: string | null;
  /** When the baseline was measured. */
  readonly baseline_on: DateShown | null;
  /** What it is to reach: the overall target last, the others by period. */
  readonly targets: readonly IndicatorTarget[];
  /** What was measured, by period and group, the whole first. */
  readonly measurements: readonly MeasurementShown[];
  /** What all measured periods come to: of a flow their sum, of a level the latest. */
  readonly value: IndicatorValue | null;
  /** Why there is no such value. */
  readonly value_missing: ProgressMissing | null;
  /** The same for each group, apart from the whole. */
  readonly groups: readonly GroupValue[];
  /**
   * How far it has come to the overall target, or where there is none to that of the latest
   * period.
   */
  readonly progress: IndicatorProgress | null;
  /** Why that cannot be told. */
  readonly progress_missing: ProgressMissing | null;
  /**
   * Of one that is to stay as it is: whether it is what the target, or without one the
   * baseline, says.
   */
  readonly kept: boolean | null;
  /** What it lacks to be followed: legal in a draft. */
  readonly lacks: readonly IndicatorLack[];
  /** Whether it lacks a baseline or a target although a version was frozen for adoption. */
  readonly flagged: boolean;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/** What an indicator is to reach (قيمة مستهدفة, cible). */
export interface IndicatorTarget {
  /** The period; nothing for the overall target. */
  readonly period: DateShown | null;
  /** The value to reach. */
  readonly target: string;
  /** What was measured in that period. */
  readonly value: IndicatorValue | null;
  /** How far that is. */
  readonly progress: IndicatorProgress | null;
  /** Why that cannot be told. */
  readonly progress_missing: ProgressMissing | null;
  /** Of one that is to stay as it is: whether it is what the target says. */
  readonly kept: boolean | null;
  /** Whether another target stands beside it. */
  readonly contested: boolean;
}

/** A value of an indicator, and what it was made from. */
export interface IndicatorValue {
  /** The value: exact, or for a share its quotient rounded to 4 digits after the point. */
  readonly value: string;
  /** For a share: what is counted, summed. */
  readonly numerator: string | null;
  /** For a share: out of what, summed. */
  readonly denominator: string | null;
  /** The periods that it is made from: of a flow all that were added, of a level the latest. */
  readonly periods: readonly DateShown[];
  /** Periods without a figure that it lacks, up to the day of the question. */
  readonly missing: readonly DateShown[];
  /** Whether it is a sum that lacks a period: the whole is at least this. */
  readonly at_least: boolean;
  /**
   * The groups that were added up because the whole was not measured; those who are in two are
   * counted twice.
   */
  readonly from_groups: readonly Label[];
  /** Whether two measurements of one of these periods disagree. */
  readonly contested: boolean;
}

/**
 * How far an indicator has come (نسبة التقدم, progression): `(value − baseline) / (target −
 * baseline)`, with all that it was worked out from.
 */
export interface IndicatorProgress {
  /**
   * The value; of a share its quotient rounded to 4 digits, while the progress is worked out
   * from both its sides.
   */
  readonly value: string;
  /** The baseline. */
  readonly baseline: string;
  /** The target. */
  readonly target: string;
  /** The period of the target; nothing for the overall one. */
  readonly period: DateShown | null;
  /** Value − baseline, exactly; of a share, multiplied by its denominator. */
  readonly numerator: string;
  /** Target − baseline, exactly; of a share, multiplied by its denominator. */
  readonly denominator: string;
  /** The quotient, rounded to 4 digits after the point, half away from zero: 1 is the target. */
  readonly quotient: string;
  /** Whether the target is reached, by the exact quotient. */
  readonly reached: boolean;
  /** Whether the value is a sum that lacks a period. */
  readonly incomplete: boolean;
}

/** A measurement (قياس, mesure). */
export interface MeasurementShown {
  /** The measurement. */
  readonly id: MeasurementId;
  /** The period. */
  readonly period: DateShown;
  /** What came of it: missing and not applicable are not zero. */
  readonly outcome: MeasurementOutcome;
  /** The value. */
  readonly value: string | null;
  /** Of a share: what is counted. */
  readonly numerator: string | null;
  /** Of a share: out of what. */
  readonly denominator: string | null;
  /** The part of the whole that it covers. */
  readonly group: Label | null;
  /** What was published that shows it. */
  readonly evidence: readonly PublicationId[];
  /** A note. */
  readonly note: Names;
  /** The day on which it was taken. */
  readonly taken: DateShown | null;
  /** Whether it is the one that counts for its period and group. */
  readonly counts: boolean;
  /** Whether another measurement, or another value of this one, stands beside it. */
  readonly contested: boolean;
}

/** What the measurements of a group come to (قيمة حسب الفئة, valeur par groupe). */
export interface GroupValue {
  /** The group. */
  readonly group: Label;
  /** Its value. */
  readonly value: IndicatorValue;
}

/**
 * What was published or handed out by a day (الوثائق المنشورة والموزعة, documents publiés et
 * remis): the evidence that people could know.
 */
export interface Publications {
  /** How many the question finds, on all pages. */
  readonly total: number;
  /** Where the next page begins: `after` of the next question; nothing on the last page. */
  readonly next: PublicationId | null;
  /** Those of this page, by day. */
  readonly publications: readonly PublicationShown[];
}

/** One publication or handout (وثيقة, document). */
export interface PublicationShown {
  /** The publication. */
  readonly id: PublicationId;
  /** Its references. */
  readonly references: readonly Reference[];
  /** What it is. */
  readonly kind: PublicationKind | null;
  /** Its title. */
  readonly title: Names;
  /** The language in which it was published. */
  readonly language: LanguageTag | null;
  /** How it was published; nothing for what was handed out at a stage. */
  readonly channel: Channel | null;
  /** The stage at which it was handed out or shown. */
  readonly stage: StageId | null;
  /** The title of that stage. */
  readonly stage_title: Names;
  /** What it is about. */
  readonly about: readonly ThingName[];
  /** Where: a web address, a place. */
  readonly place: Spoken | null;
  /** What it contains, in order. */
  readonly contents: readonly Spoken[];
  /** The digest of the file, by which it can be recognised. */
  readonly digest: Spoken | null;
  /** When it was published. */
  readonly published: DateShown | null;
  /** Where it is known from. */
  readonly source: Names;
  /** Whether it is made up for an example. */
  readonly illustrative: boolean;
  /** Fields in which two values stand. */
  readonly contested: readonly string[];
}

/**
 * What is still to do on a day (ما يجب إنجازه, ce qui reste à faire): what is due first, then
 * what waits longest.
 */
export interface Duties {
  /** The day, as `YYYY-MM-DD`. */
  readonly day: string;
  /** The duties. */
  readonly duties: readonly Duty[];
  /**
   * Periods that are over without a figure, for which somebody said that there is none: nobody
   * is asked again.
   */
  readonly no_figure: readonly NoFigure[];
}

/** One thing to do, for one thing or for several of one kind. */
export interface Duty {
  /** What is to do. */
  readonly kind: DutyKind;
  /** For which things: stages, remarks, decisions, indicators, or those in conflict. */
  readonly things: readonly ThingId[];
  /** The project, or the programme, that they belong to. */
  readonly about: SubjectId | null;
  /** The title of the one thing, or of what they belong to. */
  readonly title: Names;
  /** The numbers of the cards concerned, or of the thing in conflict; twelve of each. */
  readonly numbers: readonly Reference[];
  /** The field in conflict: `title:ar`. */
  readonly field: string | null;
  /** Since when it is to do; of several things, of the one that waits longest. */
  readonly since: DateShown | null;
  /** By when the roadmap, or a target, wants it. */
  readonly due: DateShown | null;
  /** Whether that is over. */
  readonly overdue: boolean;
}

/**
 * A period of which an indicator has no figure, as somebody said (فترة بدون رقم, période sans
 * chiffre).
 */
export interface NoFigure {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The project, or the programme, that it belongs to. */
  readonly about: SubjectId | null;
  /** What it measures. */
  readonly title: Names;
  /** The period. */
  readonly period: DateShown;
}

/**
 * Where people disagree (مواضع الاختلاف, désaccords): two values that stand, until somebody
 * settles it by recording one that knows both.
 */
export interface Conflicts {
  /** Fields in which two values stand. */
  readonly fields: readonly Conflict[];
  /** References that several things have. */
  readonly references: readonly ReferenceConflict[];
  /** Entries that were corrected or withdrawn in two ways. */
  readonly corrections: readonly EntryId[];
  /** The same, each with what it is and what the ways say. */
  readonly corrected: readonly EntryConflict[];
  /**
   * Fields that a fact of a kind changed which this version does not know: what is shown is not
   * the latest.
   */
  readonly newer: readonly ChangedByNewer[];
}

/** A field in which two values stand. */
export interface Conflict {
  /** The thing. */
  readonly thing: ThingId;
  /** Its name or title. */
  readonly name: Names;
  /**
   * The numbers by which people know it, of many the first twelve: of a remark those of its
   * card, of a decision those of the cards of its remarks where it has none of its own.
   */
  readonly references: readonly Reference[];
  /**
   * How many numbers it has besides; of those beyond the first twelve of a card, one that two
   * cards share counts for each.
   */
  readonly more_references: number;
  /** Of a remark, when its card was received; of a decision, when it was taken. */
  readonly on: DateShown | null;
  /** The field: `title:ar`, `section:solutions:ar`, `planned`, `decision`. */
  readonly field: string;
  /** Of a field that has an element a thing, that thing: of `remark:…` of a group, the remark. */
  readonly element: ThingKnown | null;
  /** The values, in the order in which they count; the last is shown everywhere else. */
  readonly values: readonly ConflictValue[];
}

/** A thing as people know it: by its name, or by what it belongs to, its numbers and its day. */
export interface ThingKnown {
  /** The thing. */
  readonly id: ThingId;
  /**
   * Its title or name; of what has none, that of what it belongs to: of a membership the
   * person's, of a sitting that of the session.
   */
  readonly name: Names;
  /** The numbers by which people know it, as those of `Conflict`. */
  readonly references: readonly Reference[];
  /** How many numbers it has besides, as those of `Conflict`. */
  readonly more_references: number;
  /** Its day: when it was received, taken, held or published. */
  readonly on: DateShown | null;
}

/** One of the values. */
export interface ConflictValue {
  /** The entry that gave it. */
  readonly entry: EntryId;
  /**
   * The value as it was recorded, of a list one a line; of a decision, its reason; of an
   * anchor, its section and then its quotation; of what a version holds, how many texts.
   */
  readonly value: Spoken;
  /** The things that the value names. */
  readonly things: readonly ThingKnown[];
  /** The outcome, where the field is a decision. */
  readonly outcome: Outcome | null;
  /** The day that it is about. */
  readonly on: DateShown | null;
  /** When it was recorded, as the device says: information, not proof. */
  readonly recorded_at: string;
  /** The label of the device that recorded it. */
  readonly replica: string;
  /** Whether it is the one that is shown. */
  readonly shown: boolean;
}

/** A reference that several things have. */
export interface ReferenceConflict {
  /** The reference. */
  readonly reference: Reference;
  /** The things. */
  readonly things: readonly ThingKnown[];
}

/**
 * An entry that was corrected or withdrawn in two ways (قيد صُحح بطريقتين, écriture corrigée de
 * deux façons).
 */
export interface EntryConflict {
  /** The entry. */
  readonly entry: EntryId;
  /** The kind of its fact, as `stage_held`. */
  readonly kind: string;
  /** The thing that it is about first. */
  readonly thing: ThingKnown | null;
  /** The day that it was about before it was corrected. */
  readonly on: DateShown | null;
  /**
   * The ways in which it was corrected or withdrawn, in the order in which they count; the last
   * counts.
   */
  readonly ways: readonly EntryWay[];
}

/** One of the ways in which an entry was corrected or withdrawn. */
export interface EntryWay {
  /** Whether it was withdrawn. */
  readonly withdrawn: boolean;
  /** The day that it is about as it was corrected. */
  readonly on: DateShown | null;
  /**
   * The fields in which the ways disagree, each with the one value that it has in this one; of
   * the only correction, those in which it differs from the entry.
   */
  readonly says: readonly Conflict[];
}

/**
 * A field that was changed by something newer (غُيّر بنسخة أحدث, modifié par une version plus
 * récente).
 */
export interface ChangedByNewer {
  /** The thing. */
  readonly thing: ThingId;
  /** Its name or title. */
  readonly name: Names;
  /** The field. */
  readonly field: string;
}

/**
 * What an erasure would take, and which texts would still quote it (خطة المحو, plan
 * d'effacement). Nothing is recorded by asking. Afterwards the words are nowhere, so nobody can
 * ask then.
 *
 * A quote is found by its words, in whatever spelling; what says the same in other words is
 * not.
 */
export interface ErasurePlan {
  /** The words that would be erased, in the order of the history. */
  readonly erased: readonly ErasedWords[];
  /**
   * The texts that would stay and quote them, the closest first: sections, titles, reasons,
   * answers, other cards, earlier revisions, texts of frozen versions.
   */
  readonly quotes: readonly QuoteLeft[];
  /** How many quotes there are besides those that are listed. */
  readonly more: number;
  /** What the things are called that are named here, in the order in which they are. */
  readonly things: readonly ErasureThing[];
}

/** A thing of which words would be erased or quoted. */
export interface ErasureThing {
  /** The thing. */
  readonly id: ThingId;
  /** Its title, or its name. */
  readonly name: Names;
  /** Its references; of a remark, those of its card; of many the first twelve. */
  readonly references: readonly Reference[];
}

/**
 * Programmes side by side (مقارنة البرامج, programmes comparés). It holds counts with what they
 * are counted from, and no rank: communes begin at different times and receive different cards.
 *
 * ``` # #[cfg(feature = "system")] { use infitah::dossier::{At, Dossier, System}; use
 * infitah::facts::DossierFounded; use infitah::text::Language; use infitah::views::Comparison;
 *
 * let of = |name: &str| Dossier::found(System,
 * DossierFounded::commune(name))?.standing(&At::now()); let programmes = vec![of("جماعة
 * العرائش")?, of("جماعة تطوان")?]; let table = Comparison { programmes
 * }.in_language(&Language::EN); assert!(table.contains("cannot be assessed") &&
 * !table.contains("0%")); # } # Ok::<(), infitah::model::Refusal>(()) ```
 */
export interface Comparison {
  /** The programmes, in the order in which they were given. */
  readonly programmes: readonly Standing[];
}

/** Why something is refused: the same codes in every language. */
export const ErrorCode = {
  /** In English: no fact has this name; the names are those of the types in `facts`. */
  FACT_UNKNOWN: "fact.unknown",
  /** In English: this is not a fact: an object with a member "fact" is expected. */
  FACT_MALFORMED: "fact.malformed",
  /** In English: the fact has no such member; look for a misspelling. */
  FACT_FIELD_UNKNOWN: "fact.field.unknown",
  /** In English: this member is required; give it a value. */
  FACT_FIELD_MISSING: "fact.field.missing",
  /** In English: this member has another form of value; give the form that its type names. */
  FACT_FIELD_INVALID: "fact.field.invalid",
  /** In English: this list must not be empty; name at least what it is about. */
  FACT_FIELD_EMPTY: "fact.field.empty",
  /**
   * In English: the date is empty; leave the member out, or write a day, a month or an
   * interval.
   */
  DATE_EMPTY: "date.empty",
  /**
   * In English: the date cannot be read; write for example 25 يوليوز 2023, octobre 2023 or
   * 2023-07-25.
   */
  DATE_UNREADABLE: "date.unreadable",
  /** In English: the date has no year; add it. */
  DATE_NO_YEAR: "date.no_year",
  /** In English: the calendar has no such day; look at the day and the month. */
  DATE_NO_SUCH_DAY: "date.no_such_day",
  /** In English: the interval ends before it begins; exchange its ends. */
  DATE_REVERSED: "date.reversed",
  /**
   * In English: the date can be read in more than one way; write day, month and year in full,
   * and both ends of an interval.
   */
  DATE_AMBIGUOUS: "date.ambiguous",
  /** In English: the date has more than 60 characters; write only the date here. */
  DATE_TOO_LONG: "date.too_long",
  /** In English: this is a number of another kind, not a date; write a date. */
  DATE_NOT_A_DATE: "date.not_a_date",
  /**
   * In English: a fact is about a day, a month or a closed interval; give the end that is
   * missing.
   */
  DATE_OPEN: "date.open",
  /**
   * In English: this is no id of the kind expected; pass an id that recording gave, or a
   * reference.
   */
  ID_MALFORMED: "id.malformed",
  /** In English: no such thing is known; record it first, or look for a misspelling. */
  THING_UNKNOWN: "thing.unknown",
  /** In English: this is a thing of another kind than is expected here. */
  THING_OTHER_KIND: "thing.other_kind",
  /** In English: no thing has this reference; give the reference when the thing is recorded. */
  REFERENCE_UNKNOWN: "reference.unknown",
  /**
   * In English: several things have this reference; pass the id, or record that they were
   * merged into one.
   */
  REFERENCE_AMBIGUOUS: "reference.ambiguous",
  /** In English: a reference is scheme:number, as pacto:70, with at most 60 characters. */
  REFERENCE_MALFORMED: "reference.malformed",
  /** In English: the label is empty; give one, or leave the member out. */
  LABEL_EMPTY: "label.empty",
  /**
   * In English: a label has at most 60 characters and no control characters; put longer words
   * into a text.
   */
  LABEL_TOO_LONG: "label.too_long",
  /** In English: this is no language tag; write for example ar, fr, en or zgh. */
  LANGUAGE_MALFORMED: "language.malformed",
  /** In English: the text is empty; write something, or leave the member out. */
  TEXT_EMPTY: "text.empty",
  /** In English: words are expected here, not a digest; write the words themselves. */
  TEXT_SEALED: "text.sealed",
  /**
   * In English: the value holds a number that is not whole, or larger than 2^53 − 1; write it
   * as text.
   */
  TEXT_UNFIT: "text.unfit",
  /** In English: a text stands in at most 32 languages; leave out those that nobody reads. */
  TEXT_TOO_MANY_LANGUAGES: "text.too_many_languages",
  /**
   * In English: the entry would not follow from the history under the label of this device, or
   * the host gave it a malformed time; open the journal anew, which gives the device a new
   * label, and look at the clock.
   */
  ENTRY_UNFIT: "entry.unfit",
  /**
   * In English: the words in this field were erased for good, and it takes no others; leave
   * them out, or write what is to be said elsewhere.
   */
  FIELD_CLOSED: "field.closed",
  /**
   * In English: this month or interval and a day inside it cannot be ordered; give the exact
   * day, or correct the earlier fact.
   */
  ON_UNORDERED: "on.unordered",
  /** In English: no entry of this journal has this hash. */
  ENTRY_UNKNOWN: "entry.unknown",
  /**
   * In English: foundings, frozen versions, erasures, corrections and withdrawals are not
   * corrected or withdrawn; to undo a correction, record another.
   */
  ENTRY_NOT_CORRECTABLE: "entry.not_correctable",
  /** In English: a correction has the kind of the fact that it corrects. */
  CORRECTION_OTHER_KIND: "correction.other_kind",
  /** In English: a correction keeps the ids of the thing and its parts, each at its place. */
  CORRECTION_MOVES_PART: "correction.moves_part",
  /** In English: a card has at least one remark; add what was said. */
  CARD_NO_REMARKS: "card.no_remarks",
  /** In English: a membership has at least one role; add it. */
  MEMBER_NO_ROLE: "member.no_role",
  /** In English: a decision covers at least one remark; list them. */
  DECISION_NO_REMARKS: "decision.no_remarks",
  /** In English: the decision is dated before the remark was received; look at the days. */
  DECISION_BEFORE_REMARK: "decision.before_remark",
  /** In English: the answer is dated before its decision; look at the days. */
  ANSWER_BEFORE_DECISION: "answer.before_decision",
  /** In English: no title or section stands on that day; record them first, or look at the day. */
  VERSION_NOTHING_TO_FREEZE: "version.nothing_to_freeze",
  /** In English: the number is empty; leave the member out, or write digits, as 16,28 or 300000. */
  NUMBER_EMPTY: "number.empty",
  /**
   * In English: the number cannot be read; write digits with one decimal mark, as 16,28 or
   * 300000.
   */
  NUMBER_UNREADABLE: "number.unreadable",
  /**
   * In English: the number can be read in two ways; write it without a mark between thousands,
   * as 1500 or 1,5.
   */
  NUMBER_AMBIGUOUS: "number.ambiguous",
  /** In English: the number has too many digits to be exact; write at most 28. */
  NUMBER_TOO_LONG: "number.too_long",
  /** In English: this is dated before the remark was received; look at the days. */
  REMARK_NOT_RECEIVED: "remark.not_received",
  /**
   * In English: a measurement has a value, or a numerator and a denominator that is not zero;
   * one that is missing or not applicable has none.
   */
  MEASUREMENT_VALUES: "measurement.values",
  /**
   * In English: this indicator is a ratio; give the numerator and the denominator, not the
   * value.
   */
  MEASUREMENT_RATIO: "measurement.ratio",
  /** In English: a sitting follows a first, second or third convocation; give 1, 2 or 3. */
  SITTING_CONVOCATION: "sitting.convocation",
  /** In English: there are more members present than in office; look at the minutes. */
  SITTING_PRESENCE: "sitting.presence",
  /** In English: a project is not linked to itself, nor split into or joined with itself alone. */
  PROJECT_ITSELF: "project.itself",
  /**
   * In English: the votes do not add up: in favour, against, abstained and blank are at most
   * the members present, and these at most the members in office.
   */
  VOTE_COUNTS: "vote.counts",
  /** In English: women are among the participants, so there cannot be more of them. */
  ATTENDANCE_WOMEN: "attendance.women",
  /** In English: the dossier is founded already; one dossier is one programme. */
  DOSSIER_ALREADY_FOUNDED: "dossier.already_founded",
  /** In English: a dossier begins with its founding. */
  DOSSIER_NOT_FOUNDED: "dossier.not_founded",
  /**
   * In English: the library brings no framework of this name; take one of those that it brings,
   * or read your own from JSON.
   */
  FRAMEWORK_UNKNOWN: "framework.unknown",
  /**
   * In English: this is no framework; look at the member and the line, and at the files in
   * core/frameworks.
   */
  FRAMEWORK_MALFORMED: "framework.malformed",
  /** In English: two parts of this list have one id; give each its own. */
  FRAMEWORK_REPEATED: "framework.repeated",
  /** In English: this text lacks one of the languages of the framework; add it. */
  FRAMEWORK_LANGUAGE: "framework.language",
  /** In English: the parts of this list are numbered 1, 2, 3 and so on, each number once. */
  FRAMEWORK_NUMBERS: "framework.numbers",
  /**
   * In English: the framework has no such source or body, or no such stage before this one; add
   * it, or look for a misspelling.
   */
  FRAMEWORK_PART: "framework.part",
  /**
   * In English: these bytes are no journal of infitah; pass the whole content of a journal
   * file.
   */
  JOURNAL_UNRECOGNISED: "journal.unrecognised",
  /** In English: the journal was written in a newer format; update infitah. */
  JOURNAL_NEWER_FORMAT: "journal.newer_format",
  /**
   * In English: the founding is missing from the journal or damaged, and nothing counts without
   * it; open another copy and merge this one into it.
   */
  JOURNAL_NO_FOUNDING: "journal.no_founding",
  /**
   * In English: this version cannot read the founding, so that the journal can be verified and
   * not opened; update infitah.
   */
  JOURNAL_FOUNDING_UNREAD: "journal.founding_unread",
  /** In English: the journal belongs to another dossier; open it apart. */
  JOURNAL_OTHER_DOSSIER: "journal.other_dossier",
  /**
   * In English: the journal is damaged at this line; fetch a good copy and merge it, or recover
   * what can be read.
   */
  JOURNAL_DAMAGED: "journal.damaged",
  /**
   * In English: no words stand there that could be erased: what is plain stays for ever, and
   * only a corrected entry has earlier words; name the field, or the entry itself.
   */
  ERASURE_NOTHING: "erasure.nothing",
  /**
   * In English: this is no receipt; give hashes of 64 hexadecimal digits, short forms of 16
   * letters and digits, or the text of the QR code.
   */
  RECEIPT_MALFORMED: "receipt.malformed",
  /** In English: no entry of this journal has this hash, so nothing was known at it. */
  KNOWN_UNKNOWN_HEAD: "known.unknown_head",
  /** In English: nothing of this kind was known on that day; look at the id and at the day. */
  VIEW_UNKNOWN_THING: "view.unknown_thing",
  /**
   * In English: two files hold the same programme, so that each of its remarks would count
   * twice; merge them into one file first.
   */
  PROGRAMME_REPEATED: "programme.repeated",
  /**
   * In English: no table has this name; the names stand in the data dictionary, for example
   * cards, remarks, projects.
   */
  TABLE_UNKNOWN: "table.unknown",
  /**
   * In English: a page holds from 1 to 500 lines; give a limit between them, or leave it out
   * for 50.
   */
  VIEW_LIMIT: "view.limit",
  /**
   * In English: the key of a publication has at least 16 bytes, so that nobody guesses it; make
   * one at random and keep it.
   */
  VIEW_KEY_SHORT: "view.key_short",
  /**
   * In English: no line of the sheet holds headings that are known; write them above the
   * columns, for example number, channel, theme, challenge, solution.
   */
  IMPORT_NO_HEADINGS: "import.no_headings",
  /**
   * In English: the headings of the sheet fit lists of several kinds; say which it is: idea,
   * observation, project or attendance.
   */
  IMPORT_AMBIGUOUS: "import.ambiguous",
  /**
   * In English: the file has no sheet of this name; look for a misspelling, or leave the name
   * out.
   */
  IMPORT_NO_SHEET: "import.no_sheet",
  /** In English: something was recorded since the plan was made; make it again and look at it. */
  IMPORT_OUTDATED: "import.outdated",
  /**
   * In English: these bytes are no workbook that can be read, or a damaged one; open it and
   * save it anew as .xlsx, without a password.
   */
  FILE_UNREADABLE: "file.unreadable",
  /** In English: the file is empty; look whether it was saved, and take another copy. */
  FILE_EMPTY: "file.empty",
  /**
   * In English: this is a file of another format, whatever its name says; open it in a
   * spreadsheet program and save it as .xlsx or .csv.
   */
  FILE_OTHER_FORMAT: "file.other_format",
  /**
   * In English: the workbook is protected by a password; open it, take the password away and
   * save it anew as .xlsx.
   */
  FILE_PROTECTED: "file.protected",
  /** In English: a text is longer than a cell of a workbook may be; write the table as CSV. */
  FILE_CELL_TOO_LONG: "file.cell_too_long",
  /** In English: the file is longer than a spreadsheet may be; split it. */
  FILE_TOO_LONG: "file.too_long",
  /**
   * In English: there is no such file; look at the name and the folder, or create the dossier
   * there.
   */
  STORE_MISSING: "store.missing",
  /**
   * In English: something stands under this name already, and nothing was changed; choose
   * another name, or move it away.
   */
  STORE_EXISTS: "store.exists",
  /** In English: this is a folder, not a file; name the file of the dossier in it. */
  STORE_FOLDER: "store.folder",
  /** In English: the file is empty, so it is no dossier; take another copy of it. */
  STORE_EMPTY: "store.empty",
  /**
   * In English: the file is no dossier of infitah; choose one whose name ends in .infitah, as a
   * rule.
   */
  STORE_UNRECOGNISED: "store.unrecognised",
  /**
   * In English: this is a journal, not the file of a dossier; import it into a new file, or
   * merge it into the file of its dossier.
   */
  STORE_JOURNAL: "store.journal",
  /**
   * In English: the file was written by a newer version of infitah; update infitah, then open
   * it again.
   */
  STORE_NEWER: "store.newer",
  /**
   * In English: the file is damaged or cut, and nothing in it was changed; take the last
   * back-up, and merge what other devices hold.
   */
  STORE_DAMAGED: "store.damaged",
  /**
   * In English: another program put a table or an index into the file, in which words would
   * outlive their erasure, and nothing was changed; take it out with that program, or recover
   * the dossier into a new file.
   */
  STORE_FOREIGN: "store.foreign",
  /**
   * In English: the file can only be read, so nothing was recorded; record in a copy that may
   * be written, or ask for the right to write.
   */
  STORE_READ_ONLY: "store.read_only",
  /**
   * In English: the last facts stand in a second file beside it, and the folder cannot be
   * written; copy all files of this name into a folder of your own, and open it there.
   */
  STORE_UNFINISHED: "store.unfinished",
  /**
   * In English: the file was moved, deleted or replaced while it was open, and nothing was
   * recorded in it since; open it again where it is now.
   */
  STORE_MOVED: "store.moved",
  /**
   * In English: another program has been at the file for too long, and nothing was recorded;
   * wait until it is done, or close it.
   */
  STORE_BUSY: "store.busy",
  /**
   * In English: there is no room left on the disk, and nothing was recorded; make room, then
   * record it again.
   */
  STORE_FULL: "store.full",
  /**
   * In English: the disk did not let the file be read or written, and nothing was recorded;
   * look at the disk, the folder and the rights to them.
   */
  STORE_INACCESSIBLE: "store.inaccessible",
  /** In English: the host gave no random bytes; without them nothing can be sealed. */
  HOST_RANDOM: "host.random",
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
