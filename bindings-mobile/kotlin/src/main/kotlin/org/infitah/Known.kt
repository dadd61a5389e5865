// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
package org.infitah

import org.infitah.core.AnswerPublished
import org.infitah.core.AxisChosen
import org.infitah.core.BodyCreated
import org.infitah.core.CardReceived
import org.infitah.core.Corrected
import org.infitah.core.DossierFounded
import org.infitah.core.Fact
import org.infitah.core.FundingNoted
import org.infitah.core.IndicatorDefined
import org.infitah.core.ItemPostponed
import org.infitah.core.MeasurementTaken
import org.infitah.core.MemberJoined
import org.infitah.core.MemberLeft
import org.infitah.core.PersonDescribed
import org.infitah.core.Preview
import org.infitah.core.ProgrammeDescribed
import org.infitah.core.ProjectDrawn
import org.infitah.core.ProjectLinked
import org.infitah.core.ProjectPlaced
import org.infitah.core.ProjectRegistered
import org.infitah.core.ProjectSplit
import org.infitah.core.ProjectWithdrawn
import org.infitah.core.ProjectsJoined
import org.infitah.core.PublicationMade
import org.infitah.core.Recorded
import org.infitah.core.RemarksDecided
import org.infitah.core.RemarksExamined
import org.infitah.core.RemarksGrouped
import org.infitah.core.RemarksPresented
import org.infitah.core.RemarksUngrouped
import org.infitah.core.SealsErased
import org.infitah.core.SectionRevised
import org.infitah.core.SessionConvened
import org.infitah.core.SittingHeld
import org.infitah.core.SourceNoted
import org.infitah.core.StageHeld
import org.infitah.core.StagePlanned
import org.infitah.core.StagePostponed
import org.infitah.core.TargetSet
import org.infitah.core.ThingsMerged
import org.infitah.core.VersionFrozen
import org.infitah.core.VoteTaken
import org.infitah.core.Withdrawn

/** The labels of open lists that the library knows; any other text is a label too. */
object Known {
    /**
     * The kind of a territorial collectivity (صنف الجماعة الترابية, type de collectivité territoriale).
     * The umbrella term is never used for a commune.
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object CollectivityKind {
        /** Region (جهة, région). */
        const val REGION = "region"

        /** Prefecture (عمالة, préfecture). */
        const val PREFECTURE = "prefecture"

        /** Province (إقليم, province). */
        const val PROVINCE = "province"

        /** Commune (جماعة, commune). */
        const val COMMUNE = "commune"

        /** District (مقاطعة, arrondissement). */
        const val ARRONDISSEMENT = "arrondissement"
    }

    /**
     * A language tag of BCP 47 (رمز اللغة, étiquette de langue).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object LanguageTag {
        /** Arabic (العربية, arabe). */
        const val AR = "ar"

        /** French (الفرنسية, français). */
        const val FR = "fr"

        /** English (الإنجليزية, anglais). */
        const val EN = "en"

        /** Amazigh (الأمازيغية, amazighe). */
        const val ZGH = "zgh"
    }

    /**
     * The kind of a body (صنف الهيئة, type d'instance).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object BodyKind {
        /** The council (المجلس, conseil). */
        const val COUNCIL = "council"

        /** The steering committee (لجنة إعداد وتتبع وتقييم البرنامج, comité de suivi). */
        const val STEERING_COMMITTEE = "steering_committee"

        /** A consultative body (هيئة استشارية, instance consultative). */
        const val CONSULTATIVE_BODY = "consultative_body"
    }

    /**
     * The kind of act by which a body was created (السند القانوني, acte).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Act {
        /** The president's decision (قرار رئيس المجلس, arrêté du président). */
        const val PRESIDENT_DECISION = "president_decision"

        /** A deliberation of the council (مقرر المجلس, délibération). */
        const val DELIBERATION = "deliberation"
    }

    /**
     * What a person is in a body (الصفة داخل الهيئة, rôle).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Role {
        /** Chair (رئيس/ة, président·e). */
        const val CHAIR = "chair"

        /** Member (عضو/ة, membre). */
        const val MEMBER = "member"

        /** Coordinator (منسق/ة, coordinateur·rice). */
        const val COORDINATOR = "coordinator"

        /** President of a consultative body (رئيس/ة الهيئة, président·e de l'instance). */
        const val PRESIDENT = "president"

        /** Rapporteur (مقرر/ة الهيئة, rapporteur·e). */
        const val RAPPORTEUR = "rapporteur"
    }

    /**
     * On which side a person sits (الفئة, collège).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Side {
        /** Elected members (المنتخبون, élus). */
        const val ELECTED = "elected"

        /** Civil society (المجتمع المدني, société civile). */
        const val CIVIL_SOCIETY = "civil_society"

        /** Staff (الموظفون, fonctionnaires). */
        const val STAFF = "staff"

        /** Focal point of the support programme (نقطة ارتكاز, point focal). */
        const val FOCAL_POINT = "focal_point"
    }

    /**
     * The kind of a stage (صنف المحطة, type d'étape).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object StageKind {
        /** Information meeting (لقاء تواصلي, rencontre de communication). */
        const val INFORMATION_MEETING = "information_meeting"

        /** Electronic form (استمارة إلكترونية, formulaire électronique). */
        const val E_FORM = "e_form"

        /** Training (تكوين, formation). */
        const val TRAINING = "training"

        /** Citizen-participation meeting (لقاء المشاركة المواطنة, rencontre de participation citoyenne). */
        const val CITIZEN_MEETING = "citizen_meeting"

        /** Digital consultation (تشاور رقمي, consultation numérique). */
        const val DIGITAL_CONSULTATION = "digital_consultation"

        /** Final drafting (صياغة نهائية, rédaction finale). */
        const val FINAL_DRAFTING = "final_drafting"

        /** Adoption by the council (مصادقة المجلس, adoption par le conseil). */
        const val COUNCIL_ADOPTION = "council_adoption"

        /** Follow-up meeting (لقاء التتبع, rencontre de suivi). */
        const val FOLLOW_UP_MEETING = "follow_up_meeting"

        /** Evaluation (تقييم, évaluation). */
        const val EVALUATION = "evaluation"
    }

    /**
     * How people take part (الصيغة, modalité).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Modality {
        /** In person (حضوري, en présentiel). */
        const val IN_PERSON = "in_person"

        /** Remote (عن بعد, à distance). */
        const val REMOTE = "remote"

        /** Digital (رقمي, numérique). */
        const val DIGITAL = "digital"
    }

    /**
     * What was published or handed out (صنف الوثيقة, type de document).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object PublicationKind {
        /** The plan of stages (برنامج المحطات, calendrier des étapes). */
        const val TIMELINE = "timeline"

        /** The rules of participation (قواعد المشاركة, règles de participation). */
        const val PARTICIPATION_RULES = "participation_rules"

        /** An invitation (دعوة, invitation). */
        const val INVITATION = "invitation"

        /** An agenda (جدول الأعمال, ordre du jour). */
        const val AGENDA = "agenda"

        /** An electronic form (استمارة إلكترونية, formulaire électronique). */
        const val E_FORM = "e_form"

        /** A presentation (عرض, présentation). */
        const val PRESENTATION = "presentation"

        /** A blank observation card (بطاقة الملاحظات, fiche d'observations). */
        const val OBSERVATION_CARD = "observation_card"

        /** A blank new-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet). */
        const val NEW_PROJECT_CARD = "new_project_card"

        /** What the support programme is (تعريف لبرنامج الدعم, présentation du programme d'appui). */
        const val PROGRAMME_DEFINITION = "programme_definition"

        /** The charter of the network (ميثاق الشبكة, charte du réseau). */
        const val CHARTER = "charter"

        /** The draft programme (مسودة البرنامج, projet de programme). */
        const val DRAFT_PROGRAMME = "draft_programme"

        /** Minutes or a report of a meeting (محضر, procès-verbal). */
        const val MINUTES = "minutes"

        /** The answers to the remarks (الأجوبة المعللة, réponses motivées). */
        const val ANSWERS = "answers"

        /** The adopted programme (البرنامج المصادق عليه, programme adopté). */
        const val ADOPTED_PROGRAMME = "adopted_programme"

        /** A report on implementation (تقرير حول التنفيذ, rapport de mise en œuvre). */
        const val IMPLEMENTATION_REPORT = "implementation_report"

        /** An evaluation report (تقرير التقييم, rapport d'évaluation). */
        const val EVALUATION_REPORT = "evaluation_report"
    }

    /**
     * How a card came in, or where an answer was published (قناة المشاركة, canal).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Channel {
        /** At a meeting (لقاء, rencontre). */
        const val MEETING = "meeting"

        /** On the website (الموقع, site web). */
        const val WEBSITE = "website"

        /** On one's own initiative (مبادرة ذاتية, initiative propre). */
        const val OWN_INITIATIVE = "own_initiative"

        /** By an electronic form (استمارة إلكترونية, formulaire). */
        const val FORM = "form"

        /** On paper (ورقي, papier). */
        const val PAPER = "paper"
    }

    /**
     * What a remark is on (موضوع الملاحظة, objet de la remarque).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Topic {
        /** Problem (الإشكالية, problématique). */
        const val PROBLEM = "problem"

        /** Solutions (الحلول, solutions). */
        const val SOLUTIONS = "solutions"

        /** Funding sources (مصادر التمويل, sources de financement). */
        const val FUNDING_SOURCES = "funding_sources"

        /** Follow-up indicators (مؤشرات التتبع, indicateurs de suivi). */
        const val FOLLOW_UP_INDICATORS = "follow_up_indicators"

        /** Impact indicators (مؤشرات الأثر, indicateurs d'impact). */
        const val IMPACT_INDICATORS = "impact_indicators"
    }

    /**
     * How a project relates to another one (نوع الارتباط, type de lien).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object ProjectRelation {
        /** It completes it (يكمل, complète). */
        const val COMPLETES = "completes"

        /** It follows it (يتبع, fait suite à). */
        const val FOLLOWS = "follows"

        /** It needs it (يتوقف على, dépend de). */
        const val NEEDS = "needs"

        /** It is a project of the communal action programme (مشروع في برنامج عمل الجماعة, projet du PAC). */
        const val COMMUNAL_PROGRAMME = "communal_programme"
    }

    /**
     * A section of the project sheet (خانة بطاقة المشروع, rubrique de la fiche projet).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object SheetSection {
        /** Problem (الإشكالية, problématique). */
        const val PROBLEM = "problem"

        /** Objectives (الأهداف, objectifs). */
        const val OBJECTIVES = "objectives"

        /** Solutions and actions (الحلول, solutions). */
        const val SOLUTIONS = "solutions"

        /** Beneficiaries (المستفيدون, bénéficiaires). */
        const val BENEFICIARIES = "beneficiaries"

        /** Owner and partners (صاحب المشروع والشركاء, porteur et partenaires). */
        const val OWNER = "owner"

        /** Funding sources (مصادر التمويل, sources de financement). */
        const val FUNDING_SOURCES = "funding_sources"

        /** Follow-up indicators (مؤشرات التتبع, indicateurs de suivi). */
        const val FOLLOW_UP_INDICATORS = "follow_up_indicators"

        /** Impact indicators (مؤشرات الأثر, indicateurs d'impact). */
        const val IMPACT_INDICATORS = "impact_indicators"

        /** Calendar (الجدولة الزمنية, calendrier). */
        const val CALENDAR = "calendar"
    }

    /**
     * Where the money of a project comes from (صنف مصدر التمويل, type de financement).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object FundingKind {
        /** The budget of the collectivity (ميزانية الجماعة, budget de la collectivité). */
        const val COLLECTIVITY_BUDGET = "collectivity_budget"

        /** The State (الدولة, État). */
        const val STATE = "state"

        /** A partner (شريك, partenaire). */
        const val PARTNER = "partner"

        /** Participation of citizens or associations (مساهمة المواطنين والجمعيات, contribution citoyenne). */
        const val CITIZENS = "citizens"
    }

    /**
     * How sure a funding source is (وضعية التمويل, état du financement).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object FundingStatus {
        /** Looked for (مقترح, recherché). */
        const val SOUGHT = "sought"

        /** Promised (موعود به, promis). */
        const val PROMISED = "promised"

        /** Secured (مؤكد, acquis). */
        const val SECURED = "secured"
    }

    /**
     * The kind of an indicator (صنف المؤشر, type d'indicateur).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object IndicatorKind {
        /** Follow-up indicator (مؤشر التتبع, indicateur de suivi). */
        const val FOLLOW_UP = "follow_up"

        /** Impact indicator (مؤشر الأثر, indicateur d'impact). */
        const val IMPACT = "impact"
    }

    /**
     * How often an indicator is measured (دورية القياس, périodicité).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Frequency {
        /** Every month (شهري, mensuelle). */
        const val MONTHLY = "monthly"

        /** Every quarter (فصلي, trimestrielle). */
        const val QUARTERLY = "quarterly"

        /** Every half-year (نصف سنوي, semestrielle). */
        const val HALF_YEARLY = "half_yearly"

        /** Every year (سنوي, annuelle). */
        const val YEARLY = "yearly"

        /** Once (مرة واحدة, unique). */
        const val ONCE = "once"
    }

    /**
     * The kind of a card (صنف البطاقة, type de fiche).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object CardKind {
        /** Idea card (بطاقة فكرة, fiche idée). */
        const val IDEA = "idea"

        /** Observation card (بطاقة الملاحظات, fiche d'observations). */
        const val OBSERVATION = "observation"

        /** New-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet). */
        const val NEW_PROJECT = "new_project"
    }

    /**
     * Who gave a card, as a category: never a name (صفة صاحب البطاقة, catégorie de l'auteur).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object AuthorCategory {
        /** A citizen (مواطن/ة, citoyen·ne). */
        const val CITIZEN = "citizen"

        /** An association (جمعية, association). */
        const val ASSOCIATION = "association"

        /** A pupil or student (تلميذ/ة أو طالب/ة, élève ou étudiant·e). */
        const val STUDENT = "student"

        /** A teacher (أستاذ/ة, enseignant·e). */
        const val TEACHER = "teacher"

        /** A trader or craftsperson (تاجر/ة أو صانع/ة, commerçant·e ou artisan·e). */
        const val TRADER = "trader"

        /** A civil servant (موظف/ة, fonctionnaire). */
        const val CIVIL_SERVANT = "civil_servant"
    }

    /**
     * The kind of a programme version (صنف الصيغة, type de version).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object VersionKind {
        /** Draft for consultation (مسودة للتشاور, projet soumis à concertation). */
        const val DRAFT_FOR_CONSULTATION = "draft_for_consultation"

        /** Draft for adoption (مشروع معروض للمصادقة, projet soumis à adoption). */
        const val DRAFT_FOR_ADOPTION = "draft_for_adoption"

        /** Adopted programme (برنامج مصادق عليه, programme adopté). */
        const val ADOPTED = "adopted"

        /** Implementation plan (خطة التنفيذ, plan de mise en œuvre). */
        const val IMPLEMENTATION_PLAN = "implementation_plan"
    }

    /**
     * The kind of a council session (صنف الدورة, type de session).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object SessionKind {
        /** Ordinary (دورة عادية, session ordinaire). */
        const val ORDINARY = "ordinary"

        /** Extraordinary (دورة استثنائية, session extraordinaire). */
        const val EXTRAORDINARY = "extraordinary"
    }

    /**
     * What the minutes say that a vote resulted in (نتيجة التصويت, résultat du vote).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object VoteResult {
        /** Adopted (مصادق عليه, adopté). */
        const val ADOPTED = "adopted"

        /** Not adopted (غير مصادق عليه, rejeté). */
        const val REJECTED = "rejected"

        /** Postponed (مؤجل, reporté). */
        const val POSTPONED = "postponed"
    }

    /**
     * Why words are erased (سبب المحو, motif de l'effacement).
     *
     * An open list: any label of at most 60 characters; it is plain, and so public for ever.
     */
    object Ground {
        /** The person asked for it (طلب المعني بالأمر, demande de la personne concernée). */
        const val REQUEST = "request"

        /** They should not have been recorded (تسجيل غير مستحق, enregistrement indu). */
        const val UNDUE = "undue"

        /** The time for keeping them is over (انتهاء مدة الحفظ, fin de la durée de conservation). */
        const val RETENTION_ENDED = "retention_ended"
    }
}

/** Why something is refused: the same codes in every language. */
object ErrorCode {
    /** In English: no fact has this name; the names are those of the types in `facts`. */
    const val FACT_UNKNOWN = "fact.unknown"

    /** In English: this is not a fact: an object with a member "fact" is expected. */
    const val FACT_MALFORMED = "fact.malformed"

    /** In English: the fact has no such member; look for a misspelling. */
    const val FACT_FIELD_UNKNOWN = "fact.field.unknown"

    /** In English: this member is required; give it a value. */
    const val FACT_FIELD_MISSING = "fact.field.missing"

    /** In English: this member has another form of value; give the form that its type names. */
    const val FACT_FIELD_INVALID = "fact.field.invalid"

    /** In English: this list must not be empty; name at least what it is about. */
    const val FACT_FIELD_EMPTY = "fact.field.empty"

    /** In English: the date is empty; leave the member out, or write a day, a month or an interval. */
    const val DATE_EMPTY = "date.empty"

    /** In English: the date cannot be read; write for example 25 يوليوز 2023, octobre 2023 or 2023-07-25. */
    const val DATE_UNREADABLE = "date.unreadable"

    /** In English: the date has no year; add it. */
    const val DATE_NO_YEAR = "date.no_year"

    /** In English: the calendar has no such day; look at the day and the month. */
    const val DATE_NO_SUCH_DAY = "date.no_such_day"

    /** In English: the interval ends before it begins; exchange its ends. */
    const val DATE_REVERSED = "date.reversed"

    /**
     * In English: the date can be read in more than one way; write day, month and year in full, and both
     * ends of an interval.
     */
    const val DATE_AMBIGUOUS = "date.ambiguous"

    /** In English: the date has more than 60 characters; write only the date here. */
    const val DATE_TOO_LONG = "date.too_long"

    /** In English: this is a number of another kind, not a date; write a date. */
    const val DATE_NOT_A_DATE = "date.not_a_date"

    /** In English: a fact is about a day, a month or a closed interval; give the end that is missing. */
    const val DATE_OPEN = "date.open"

    /** In English: this is no id of the kind expected; pass an id that recording gave, or a reference. */
    const val ID_MALFORMED = "id.malformed"

    /** In English: no such thing is known; record it first, or look for a misspelling. */
    const val THING_UNKNOWN = "thing.unknown"

    /** In English: this is a thing of another kind than is expected here. */
    const val THING_OTHER_KIND = "thing.other_kind"

    /** In English: no thing has this reference; give the reference when the thing is recorded. */
    const val REFERENCE_UNKNOWN = "reference.unknown"

    /**
     * In English: several things have this reference; pass the id, or record that they were merged into
     * one.
     */
    const val REFERENCE_AMBIGUOUS = "reference.ambiguous"

    /** In English: a reference is scheme:number, as pacto:70, with at most 60 characters. */
    const val REFERENCE_MALFORMED = "reference.malformed"

    /** In English: the label is empty; give one, or leave the member out. */
    const val LABEL_EMPTY = "label.empty"

    /**
     * In English: a label has at most 60 characters and no control characters; put longer words into a
     * text.
     */
    const val LABEL_TOO_LONG = "label.too_long"

    /** In English: this is no language tag; write for example ar, fr, en or zgh. */
    const val LANGUAGE_MALFORMED = "language.malformed"

    /** In English: the text is empty; write something, or leave the member out. */
    const val TEXT_EMPTY = "text.empty"

    /** In English: words are expected here, not a digest; write the words themselves. */
    const val TEXT_SEALED = "text.sealed"

    /** In English: the value holds a number that is not whole, or larger than 2^53 − 1; write it as text. */
    const val TEXT_UNFIT = "text.unfit"

    /** In English: a text stands in at most 32 languages; leave out those that nobody reads. */
    const val TEXT_TOO_MANY_LANGUAGES = "text.too_many_languages"

    /**
     * In English: the entry would not follow from the history under the label of this device, or the host
     * gave it a malformed time; open the journal anew, which gives the device a new label, and look at
     * the clock.
     */
    const val ENTRY_UNFIT = "entry.unfit"

    /**
     * In English: the words in this field were erased for good, and it takes no others; leave them out,
     * or write what is to be said elsewhere.
     */
    const val FIELD_CLOSED = "field.closed"

    /**
     * In English: this month or interval and a day inside it cannot be ordered; give the exact day, or
     * correct the earlier fact.
     */
    const val ON_UNORDERED = "on.unordered"

    /** In English: no entry of this journal has this hash. */
    const val ENTRY_UNKNOWN = "entry.unknown"

    /**
     * In English: foundings, frozen versions, erasures, corrections and withdrawals are not corrected or
     * withdrawn; to undo a correction, record another.
     */
    const val ENTRY_NOT_CORRECTABLE = "entry.not_correctable"

    /** In English: a correction has the kind of the fact that it corrects. */
    const val CORRECTION_OTHER_KIND = "correction.other_kind"

    /** In English: a correction keeps the ids of the thing and its parts, each at its place. */
    const val CORRECTION_MOVES_PART = "correction.moves_part"

    /** In English: a card has at least one remark; add what was said. */
    const val CARD_NO_REMARKS = "card.no_remarks"

    /** In English: a membership has at least one role; add it. */
    const val MEMBER_NO_ROLE = "member.no_role"

    /** In English: a decision covers at least one remark; list them. */
    const val DECISION_NO_REMARKS = "decision.no_remarks"

    /** In English: the decision is dated before the remark was received; look at the days. */
    const val DECISION_BEFORE_REMARK = "decision.before_remark"

    /** In English: the answer is dated before its decision; look at the days. */
    const val ANSWER_BEFORE_DECISION = "answer.before_decision"

    /** In English: no title or section stands on that day; record them first, or look at the day. */
    const val VERSION_NOTHING_TO_FREEZE = "version.nothing_to_freeze"

    /** In English: the number is empty; leave the member out, or write digits, as 16,28 or 300000. */
    const val NUMBER_EMPTY = "number.empty"

    /** In English: the number cannot be read; write digits with one decimal mark, as 16,28 or 300000. */
    const val NUMBER_UNREADABLE = "number.unreadable"

    /**
     * In English: the number can be read in two ways; write it without a mark between thousands, as 1500
     * or 1,5.
     */
    const val NUMBER_AMBIGUOUS = "number.ambiguous"

    /** In English: the number has too many digits to be exact; write at most 28. */
    const val NUMBER_TOO_LONG = "number.too_long"

    /** In English: this is dated before the remark was received; look at the days. */
    const val REMARK_NOT_RECEIVED = "remark.not_received"

    /**
     * In English: a measurement has a value, or a numerator and a denominator that is not zero; one that
     * is missing or not applicable has none.
     */
    const val MEASUREMENT_VALUES = "measurement.values"

    /** In English: this indicator is a ratio; give the numerator and the denominator, not the value. */
    const val MEASUREMENT_RATIO = "measurement.ratio"

    /** In English: a sitting follows a first, second or third convocation; give 1, 2 or 3. */
    const val SITTING_CONVOCATION = "sitting.convocation"

    /** In English: there are more members present than in office; look at the minutes. */
    const val SITTING_PRESENCE = "sitting.presence"

    /** In English: a project is not linked to itself, nor split into or joined with itself alone. */
    const val PROJECT_ITSELF = "project.itself"

    /**
     * In English: the votes do not add up: in favour, against, abstained and blank are at most the
     * members present, and these at most the members in office.
     */
    const val VOTE_COUNTS = "vote.counts"

    /** In English: women are among the participants, so there cannot be more of them. */
    const val ATTENDANCE_WOMEN = "attendance.women"

    /** In English: the dossier is founded already; one dossier is one programme. */
    const val DOSSIER_ALREADY_FOUNDED = "dossier.already_founded"

    /** In English: a dossier begins with its founding. */
    const val DOSSIER_NOT_FOUNDED = "dossier.not_founded"

    /**
     * In English: the library brings no framework of this name; take one of those that it brings, or read
     * your own from JSON.
     */
    const val FRAMEWORK_UNKNOWN = "framework.unknown"

    /**
     * In English: this is no framework; look at the member and the line, and at the files in
     * core/frameworks.
     */
    const val FRAMEWORK_MALFORMED = "framework.malformed"

    /** In English: two parts of this list have one id; give each its own. */
    const val FRAMEWORK_REPEATED = "framework.repeated"

    /** In English: this text lacks one of the languages of the framework; add it. */
    const val FRAMEWORK_LANGUAGE = "framework.language"

    /** In English: the parts of this list are numbered 1, 2, 3 and so on, each number once. */
    const val FRAMEWORK_NUMBERS = "framework.numbers"

    /**
     * In English: the framework has no such source or body, or no such stage before this one; add it, or
     * look for a misspelling.
     */
    const val FRAMEWORK_PART = "framework.part"

    /** In English: these bytes are no journal of infitah; pass the whole content of a journal file. */
    const val JOURNAL_UNRECOGNISED = "journal.unrecognised"

    /** In English: the journal was written in a newer format; update infitah. */
    const val JOURNAL_NEWER_FORMAT = "journal.newer_format"

    /**
     * In English: the founding is missing from the journal or damaged, and nothing counts without it;
     * open another copy and merge this one into it.
     */
    const val JOURNAL_NO_FOUNDING = "journal.no_founding"

    /**
     * In English: this version cannot read the founding, so that the journal can be verified and not
     * opened; update infitah.
     */
    const val JOURNAL_FOUNDING_UNREAD = "journal.founding_unread"

    /** In English: the journal belongs to another dossier; open it apart. */
    const val JOURNAL_OTHER_DOSSIER = "journal.other_dossier"

    /**
     * In English: the journal is damaged at this line; fetch a good copy and merge it, or recover what
     * can be read.
     */
    const val JOURNAL_DAMAGED = "journal.damaged"

    /**
     * In English: no words stand there that could be erased: what is plain stays for ever, and only a
     * corrected entry has earlier words; name the field, or the entry itself.
     */
    const val ERASURE_NOTHING = "erasure.nothing"

    /**
     * In English: this is no receipt; give hashes of 64 hexadecimal digits, short forms of 16 letters and
     * digits, or the text of the QR code.
     */
    const val RECEIPT_MALFORMED = "receipt.malformed"

    /** In English: no entry of this journal has this hash, so nothing was known at it. */
    const val KNOWN_UNKNOWN_HEAD = "known.unknown_head"

    /** In English: nothing of this kind was known on that day; look at the id and at the day. */
    const val VIEW_UNKNOWN_THING = "view.unknown_thing"

    /**
     * In English: two files hold the same programme, so that each of its remarks would count twice; merge
     * them into one file first.
     */
    const val PROGRAMME_REPEATED = "programme.repeated"

    /**
     * In English: no table has this name; the names stand in the data dictionary, for example cards,
     * remarks, projects.
     */
    const val TABLE_UNKNOWN = "table.unknown"

    /** In English: a page holds from 1 to 500 lines; give a limit between them, or leave it out for 50. */
    const val VIEW_LIMIT = "view.limit"

    /**
     * In English: the key of a publication has at least 16 bytes, so that nobody guesses it; make one at
     * random and keep it.
     */
    const val VIEW_KEY_SHORT = "view.key_short"

    /**
     * In English: no line of the sheet holds headings that are known; write them above the columns, for
     * example number, channel, theme, challenge, solution.
     */
    const val IMPORT_NO_HEADINGS = "import.no_headings"

    /**
     * In English: the headings of the sheet fit lists of several kinds; say which it is: idea,
     * observation, project or attendance.
     */
    const val IMPORT_AMBIGUOUS = "import.ambiguous"

    /** In English: the file has no sheet of this name; look for a misspelling, or leave the name out. */
    const val IMPORT_NO_SHEET = "import.no_sheet"

    /** In English: something was recorded since the plan was made; make it again and look at it. */
    const val IMPORT_OUTDATED = "import.outdated"

    /**
     * In English: these bytes are no workbook that can be read, or a damaged one; open it and save it
     * anew as .xlsx, without a password.
     */
    const val FILE_UNREADABLE = "file.unreadable"

    /** In English: the file is empty; look whether it was saved, and take another copy. */
    const val FILE_EMPTY = "file.empty"

    /**
     * In English: this is a file of another format, whatever its name says; open it in a spreadsheet
     * program and save it as .xlsx or .csv.
     */
    const val FILE_OTHER_FORMAT = "file.other_format"

    /**
     * In English: the workbook is protected by a password; open it, take the password away and save it
     * anew as .xlsx.
     */
    const val FILE_PROTECTED = "file.protected"

    /** In English: a text is longer than a cell of a workbook may be; write the table as CSV. */
    const val FILE_CELL_TOO_LONG = "file.cell_too_long"

    /** In English: the file is longer than a spreadsheet may be; split it. */
    const val FILE_TOO_LONG = "file.too_long"

    /** In English: there is no such file; look at the name and the folder, or create the dossier there. */
    const val STORE_MISSING = "store.missing"

    /**
     * In English: something stands under this name already, and nothing was changed; choose another name,
     * or move it away.
     */
    const val STORE_EXISTS = "store.exists"

    /** In English: this is a folder, not a file; name the file of the dossier in it. */
    const val STORE_FOLDER = "store.folder"

    /** In English: the file is empty, so it is no dossier; take another copy of it. */
    const val STORE_EMPTY = "store.empty"

    /** In English: the file is no dossier of infitah; choose one whose name ends in .infitah, as a rule. */
    const val STORE_UNRECOGNISED = "store.unrecognised"

    /**
     * In English: this is a journal, not the file of a dossier; import it into a new file, or merge it
     * into the file of its dossier.
     */
    const val STORE_JOURNAL = "store.journal"

    /** In English: the file was written by a newer version of infitah; update infitah, then open it again. */
    const val STORE_NEWER = "store.newer"

    /**
     * In English: the file is damaged or cut, and nothing in it was changed; take the last back-up, and
     * merge what other devices hold.
     */
    const val STORE_DAMAGED = "store.damaged"

    /**
     * In English: another program put a table or an index into the file, in which words would outlive
     * their erasure, and nothing was changed; take it out with that program, or recover the dossier into
     * a new file.
     */
    const val STORE_FOREIGN = "store.foreign"

    /**
     * In English: the file can only be read, so nothing was recorded; record in a copy that may be
     * written, or ask for the right to write.
     */
    const val STORE_READ_ONLY = "store.read_only"

    /**
     * In English: the last facts stand in a second file beside it, and the folder cannot be written; copy
     * all files of this name into a folder of your own, and open it there.
     */
    const val STORE_UNFINISHED = "store.unfinished"

    /**
     * In English: the file was moved, deleted or replaced while it was open, and nothing was recorded in
     * it since; open it again where it is now.
     */
    const val STORE_MOVED = "store.moved"

    /**
     * In English: another program has been at the file for too long, and nothing was recorded; wait until
     * it is done, or close it.
     */
    const val STORE_BUSY = "store.busy"

    /**
     * In English: there is no room left on the disk, and nothing was recorded; make room, then record it
     * again.
     */
    const val STORE_FULL = "store.full"

    /**
     * In English: the disk did not let the file be read or written, and nothing was recorded; look at the
     * disk, the folder and the rights to them.
     */
    const val STORE_INACCESSIBLE = "store.inaccessible"

    /** In English: the host gave no random bytes; without them nothing can be sealed. */
    const val HOST_RANDOM = "host.random"

    /** Every code. */
    val ALL = listOf(
        FACT_UNKNOWN,
        FACT_MALFORMED,
        FACT_FIELD_UNKNOWN,
        FACT_FIELD_MISSING,
        FACT_FIELD_INVALID,
        FACT_FIELD_EMPTY,
        DATE_EMPTY,
        DATE_UNREADABLE,
        DATE_NO_YEAR,
        DATE_NO_SUCH_DAY,
        DATE_REVERSED,
        DATE_AMBIGUOUS,
        DATE_TOO_LONG,
        DATE_NOT_A_DATE,
        DATE_OPEN,
        ID_MALFORMED,
        THING_UNKNOWN,
        THING_OTHER_KIND,
        REFERENCE_UNKNOWN,
        REFERENCE_AMBIGUOUS,
        REFERENCE_MALFORMED,
        LABEL_EMPTY,
        LABEL_TOO_LONG,
        LANGUAGE_MALFORMED,
        TEXT_EMPTY,
        TEXT_SEALED,
        TEXT_UNFIT,
        TEXT_TOO_MANY_LANGUAGES,
        ENTRY_UNFIT,
        FIELD_CLOSED,
        ON_UNORDERED,
        ENTRY_UNKNOWN,
        ENTRY_NOT_CORRECTABLE,
        CORRECTION_OTHER_KIND,
        CORRECTION_MOVES_PART,
        CARD_NO_REMARKS,
        MEMBER_NO_ROLE,
        DECISION_NO_REMARKS,
        DECISION_BEFORE_REMARK,
        ANSWER_BEFORE_DECISION,
        VERSION_NOTHING_TO_FREEZE,
        NUMBER_EMPTY,
        NUMBER_UNREADABLE,
        NUMBER_AMBIGUOUS,
        NUMBER_TOO_LONG,
        REMARK_NOT_RECEIVED,
        MEASUREMENT_VALUES,
        MEASUREMENT_RATIO,
        SITTING_CONVOCATION,
        SITTING_PRESENCE,
        PROJECT_ITSELF,
        VOTE_COUNTS,
        ATTENDANCE_WOMEN,
        DOSSIER_ALREADY_FOUNDED,
        DOSSIER_NOT_FOUNDED,
        FRAMEWORK_UNKNOWN,
        FRAMEWORK_MALFORMED,
        FRAMEWORK_REPEATED,
        FRAMEWORK_LANGUAGE,
        FRAMEWORK_NUMBERS,
        FRAMEWORK_PART,
        JOURNAL_UNRECOGNISED,
        JOURNAL_NEWER_FORMAT,
        JOURNAL_NO_FOUNDING,
        JOURNAL_FOUNDING_UNREAD,
        JOURNAL_OTHER_DOSSIER,
        JOURNAL_DAMAGED,
        ERASURE_NOTHING,
        RECEIPT_MALFORMED,
        KNOWN_UNKNOWN_HEAD,
        VIEW_UNKNOWN_THING,
        PROGRAMME_REPEATED,
        TABLE_UNKNOWN,
        VIEW_LIMIT,
        VIEW_KEY_SHORT,
        IMPORT_NO_HEADINGS,
        IMPORT_AMBIGUOUS,
        IMPORT_NO_SHEET,
        IMPORT_OUTDATED,
        FILE_UNREADABLE,
        FILE_EMPTY,
        FILE_OTHER_FORMAT,
        FILE_PROTECTED,
        FILE_CELL_TOO_LONG,
        FILE_TOO_LONG,
        STORE_MISSING,
        STORE_EXISTS,
        STORE_FOLDER,
        STORE_EMPTY,
        STORE_UNRECOGNISED,
        STORE_JOURNAL,
        STORE_NEWER,
        STORE_DAMAGED,
        STORE_FOREIGN,
        STORE_READ_ONLY,
        STORE_UNFINISHED,
        STORE_MOVED,
        STORE_BUSY,
        STORE_FULL,
        STORE_INACCESSIBLE,
        HOST_RANDOM,
    )
}

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: DossierFounded): Recorded = record(Fact.DossierFounded(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: DossierFounded): Preview = preview(Fact.DossierFounded(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProgrammeDescribed): Recorded = record(Fact.ProgrammeDescribed(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProgrammeDescribed): Preview = preview(Fact.ProgrammeDescribed(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: BodyCreated): Recorded = record(Fact.BodyCreated(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: BodyCreated): Preview = preview(Fact.BodyCreated(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: MemberJoined): Recorded = record(Fact.MemberJoined(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: MemberJoined): Preview = preview(Fact.MemberJoined(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: MemberLeft): Recorded = record(Fact.MemberLeft(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: MemberLeft): Preview = preview(Fact.MemberLeft(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: PersonDescribed): Recorded = record(Fact.PersonDescribed(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: PersonDescribed): Preview = preview(Fact.PersonDescribed(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: AxisChosen): Recorded = record(Fact.AxisChosen(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: AxisChosen): Preview = preview(Fact.AxisChosen(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: StagePlanned): Recorded = record(Fact.StagePlanned(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: StagePlanned): Preview = preview(Fact.StagePlanned(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: StagePostponed): Recorded = record(Fact.StagePostponed(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: StagePostponed): Preview = preview(Fact.StagePostponed(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: StageHeld): Recorded = record(Fact.StageHeld(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: StageHeld): Preview = preview(Fact.StageHeld(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: PublicationMade): Recorded = record(Fact.PublicationMade(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: PublicationMade): Preview = preview(Fact.PublicationMade(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProjectRegistered): Recorded = record(Fact.ProjectRegistered(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProjectRegistered): Preview = preview(Fact.ProjectRegistered(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProjectPlaced): Recorded = record(Fact.ProjectPlaced(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProjectPlaced): Preview = preview(Fact.ProjectPlaced(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProjectDrawn): Recorded = record(Fact.ProjectDrawn(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProjectDrawn): Preview = preview(Fact.ProjectDrawn(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProjectLinked): Recorded = record(Fact.ProjectLinked(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProjectLinked): Preview = preview(Fact.ProjectLinked(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProjectSplit): Recorded = record(Fact.ProjectSplit(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProjectSplit): Preview = preview(Fact.ProjectSplit(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProjectsJoined): Recorded = record(Fact.ProjectsJoined(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProjectsJoined): Preview = preview(Fact.ProjectsJoined(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ProjectWithdrawn): Recorded = record(Fact.ProjectWithdrawn(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ProjectWithdrawn): Preview = preview(Fact.ProjectWithdrawn(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: SectionRevised): Recorded = record(Fact.SectionRevised(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: SectionRevised): Preview = preview(Fact.SectionRevised(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: FundingNoted): Recorded = record(Fact.FundingNoted(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: FundingNoted): Preview = preview(Fact.FundingNoted(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: IndicatorDefined): Recorded = record(Fact.IndicatorDefined(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: IndicatorDefined): Preview = preview(Fact.IndicatorDefined(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: TargetSet): Recorded = record(Fact.TargetSet(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: TargetSet): Preview = preview(Fact.TargetSet(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: CardReceived): Recorded = record(Fact.CardReceived(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: CardReceived): Preview = preview(Fact.CardReceived(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: RemarksPresented): Recorded = record(Fact.RemarksPresented(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: RemarksPresented): Preview = preview(Fact.RemarksPresented(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: RemarksExamined): Recorded = record(Fact.RemarksExamined(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: RemarksExamined): Preview = preview(Fact.RemarksExamined(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: RemarksGrouped): Recorded = record(Fact.RemarksGrouped(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: RemarksGrouped): Preview = preview(Fact.RemarksGrouped(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: RemarksUngrouped): Recorded = record(Fact.RemarksUngrouped(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: RemarksUngrouped): Preview = preview(Fact.RemarksUngrouped(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: RemarksDecided): Recorded = record(Fact.RemarksDecided(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: RemarksDecided): Preview = preview(Fact.RemarksDecided(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: VersionFrozen): Recorded = record(Fact.VersionFrozen(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: VersionFrozen): Preview = preview(Fact.VersionFrozen(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: SessionConvened): Recorded = record(Fact.SessionConvened(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: SessionConvened): Preview = preview(Fact.SessionConvened(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: SittingHeld): Recorded = record(Fact.SittingHeld(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: SittingHeld): Preview = preview(Fact.SittingHeld(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ItemPostponed): Recorded = record(Fact.ItemPostponed(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ItemPostponed): Preview = preview(Fact.ItemPostponed(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: VoteTaken): Recorded = record(Fact.VoteTaken(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: VoteTaken): Preview = preview(Fact.VoteTaken(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: AnswerPublished): Recorded = record(Fact.AnswerPublished(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: AnswerPublished): Preview = preview(Fact.AnswerPublished(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: MeasurementTaken): Recorded = record(Fact.MeasurementTaken(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: MeasurementTaken): Preview = preview(Fact.MeasurementTaken(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: SourceNoted): Recorded = record(Fact.SourceNoted(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: SourceNoted): Preview = preview(Fact.SourceNoted(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: ThingsMerged): Recorded = record(Fact.ThingsMerged(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: ThingsMerged): Preview = preview(Fact.ThingsMerged(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: Corrected): Recorded = record(Fact.Corrected(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: Corrected): Preview = preview(Fact.Corrected(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: Withdrawn): Recorded = record(Fact.Withdrawn(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: Withdrawn): Preview = preview(Fact.Withdrawn(fact))

/** Records this fact; see [Dossier.record]. */
fun Dossier.record(fact: SealsErased): Recorded = record(Fact.SealsErased(fact))

/** What recording this fact would do; see [Dossier.preview]. */
fun Dossier.preview(fact: SealsErased): Preview = preview(Fact.SealsErased(fact))
