use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Class, Place, Refusal, Visitor, WalkIn};

macro_rules! open_lists {
    ($($(#[$doc:meta])* $name:ident { $($(#[doc = $known_doc:literal])* $known:ident = $text:literal,)* })*) => {$(
        $(#[$doc])*
        ///
        /// An open list: any label of at most 60 characters; it is plain, and so public for ever.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(extend("x-known" = [$([$text, concat!($($known_doc),*)]),*])))]
        pub struct $name(Cow<'static, str>);

        impl $name {
            $($(#[doc = $known_doc])* pub const $known: Self = Self(Cow::Borrowed($text));)*

            /// The labels that the library knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$known),*];

            /// The label.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(label: &str) -> Self {
                Self(Cow::Owned(label.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(label: String) -> Self {
                Self(Cow::Owned(label))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl WalkIn for $name {
            fn walk_in(&mut self, at: &Place<'_>, _: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
                visitor.label(at, &self.0)
            }
        }

        super::members::text_members!(Label: $name);

        #[cfg(feature = "uniffi")]
        uniffi::custom_type!($name, String, { try_lift: |text| Ok($name::from(text)), lower: |label| label.0.into_owned() });
    )*};
}

open_lists! {
    /// The kind of a territorial collectivity (صنف الجماعة الترابية, type de collectivité territoriale). The umbrella
    /// term is never used for a commune.
    CollectivityKind {
        /// Region (جهة, région).
        REGION = "region",
        /// Prefecture (عمالة, préfecture).
        PREFECTURE = "prefecture",
        /// Province (إقليم, province).
        PROVINCE = "province",
        /// Commune (جماعة, commune).
        COMMUNE = "commune",
        /// District (مقاطعة, arrondissement).
        ARRONDISSEMENT = "arrondissement",
    }
    /// The kind of a body (صنف الهيئة, type d'instance).
    BodyKind {
        /// The council (المجلس, conseil).
        COUNCIL = "council",
        /// The steering committee (لجنة إعداد وتتبع وتقييم البرنامج, comité de suivi).
        STEERING_COMMITTEE = "steering_committee",
        /// A consultative body (هيئة استشارية, instance consultative).
        CONSULTATIVE_BODY = "consultative_body",
    }
    /// The kind of act by which a body was created (السند القانوني, acte).
    Act {
        /// The president's decision (قرار رئيس المجلس, arrêté du président).
        PRESIDENT_DECISION = "president_decision",
        /// A deliberation of the council (مقرر المجلس, délibération).
        DELIBERATION = "deliberation",
    }
    /// What a person is in a body (الصفة داخل الهيئة, rôle).
    Role {
        /// Chair (رئيس/ة, président·e).
        CHAIR = "chair",
        /// Member (عضو/ة, membre).
        MEMBER = "member",
        /// Coordinator (منسق/ة, coordinateur·rice).
        COORDINATOR = "coordinator",
        /// President of a consultative body (رئيس/ة الهيئة, président·e de l'instance).
        PRESIDENT = "president",
        /// Rapporteur (مقرر/ة الهيئة, rapporteur·e).
        RAPPORTEUR = "rapporteur",
    }
    /// On which side a person sits (الفئة, collège).
    Side {
        /// Elected members (المنتخبون, élus).
        ELECTED = "elected",
        /// Civil society (المجتمع المدني, société civile).
        CIVIL_SOCIETY = "civil_society",
        /// Staff (الموظفون, fonctionnaires).
        STAFF = "staff",
        /// Focal point of the support programme (نقطة ارتكاز, point focal).
        FOCAL_POINT = "focal_point",
    }
    /// The kind of a stage (صنف المحطة, type d'étape).
    StageKind {
        /// Information meeting (لقاء تواصلي, rencontre de communication).
        INFORMATION_MEETING = "information_meeting",
        /// Electronic form (استمارة إلكترونية, formulaire électronique).
        E_FORM = "e_form",
        /// Training (تكوين, formation).
        TRAINING = "training",
        /// Citizen-participation meeting (لقاء المشاركة المواطنة, rencontre de participation citoyenne).
        CITIZEN_MEETING = "citizen_meeting",
        /// Digital consultation (تشاور رقمي, consultation numérique).
        DIGITAL_CONSULTATION = "digital_consultation",
        /// Final drafting (صياغة نهائية, rédaction finale).
        FINAL_DRAFTING = "final_drafting",
        /// Adoption by the council (مصادقة المجلس, adoption par le conseil).
        COUNCIL_ADOPTION = "council_adoption",
        /// Follow-up meeting (لقاء التتبع, rencontre de suivi).
        FOLLOW_UP_MEETING = "follow_up_meeting",
        /// Evaluation (تقييم, évaluation).
        EVALUATION = "evaluation",
    }
    /// What was published or handed out (صنف الوثيقة, type de document).
    PublicationKind {
        /// The plan of stages (برنامج المحطات, calendrier des étapes).
        TIMELINE = "timeline",
        /// The rules of participation (قواعد المشاركة, règles de participation).
        PARTICIPATION_RULES = "participation_rules",
        /// An invitation (دعوة, invitation).
        INVITATION = "invitation",
        /// An agenda (جدول الأعمال, ordre du jour).
        AGENDA = "agenda",
        /// An electronic form (استمارة إلكترونية, formulaire électronique).
        E_FORM = "e_form",
        /// A presentation (عرض, présentation).
        PRESENTATION = "presentation",
        /// A blank observation card (بطاقة الملاحظات, fiche d'observations).
        OBSERVATION_CARD = "observation_card",
        /// A blank new-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet).
        NEW_PROJECT_CARD = "new_project_card",
        /// What the support programme is (تعريف لبرنامج الدعم, présentation du programme d'appui).
        PROGRAMME_DEFINITION = "programme_definition",
        /// The charter of the network (ميثاق الشبكة, charte du réseau).
        CHARTER = "charter",
        /// The draft programme (مسودة البرنامج, projet de programme).
        DRAFT_PROGRAMME = "draft_programme",
        /// Minutes or a report of a meeting (محضر, procès-verbal).
        MINUTES = "minutes",
        /// The answers to the remarks (الأجوبة المعللة, réponses motivées).
        ANSWERS = "answers",
        /// The adopted programme (البرنامج المصادق عليه, programme adopté).
        ADOPTED_PROGRAMME = "adopted_programme",
        /// A report on implementation (تقرير حول التنفيذ, rapport de mise en œuvre).
        IMPLEMENTATION_REPORT = "implementation_report",
        /// An evaluation report (تقرير التقييم, rapport d'évaluation).
        EVALUATION_REPORT = "evaluation_report",
    }
    /// Where the money of a project comes from (صنف مصدر التمويل, type de financement).
    FundingKind {
        /// The budget of the collectivity (ميزانية الجماعة, budget de la collectivité).
        COLLECTIVITY_BUDGET = "collectivity_budget",
        /// The State (الدولة, État).
        STATE = "state",
        /// A partner (شريك, partenaire).
        PARTNER = "partner",
        /// Participation of citizens or associations (مساهمة المواطنين والجمعيات, contribution citoyenne).
        CITIZENS = "citizens",
    }
    /// How sure a funding source is (وضعية التمويل, état du financement).
    FundingStatus {
        /// Looked for (مقترح, recherché).
        SOUGHT = "sought",
        /// Promised (موعود به, promis).
        PROMISED = "promised",
        /// Secured (مؤكد, acquis).
        SECURED = "secured",
    }
    /// How a project relates to another one (نوع الارتباط, type de lien).
    ProjectRelation {
        /// It completes it (يكمل, complète).
        COMPLETES = "completes",
        /// It follows it (يتبع, fait suite à).
        FOLLOWS = "follows",
        /// It needs it (يتوقف على, dépend de).
        NEEDS = "needs",
        /// It is a project of the communal action programme (مشروع في برنامج عمل الجماعة, projet du PAC).
        COMMUNAL_PROGRAMME = "communal_programme",
    }
    /// The kind of an indicator (صنف المؤشر, type d'indicateur).
    IndicatorKind {
        /// Follow-up indicator (مؤشر التتبع, indicateur de suivi).
        FOLLOW_UP = "follow_up",
        /// Impact indicator (مؤشر الأثر, indicateur d'impact).
        IMPACT = "impact",
    }
    /// How often an indicator is measured (دورية القياس, périodicité).
    Frequency {
        /// Every month (شهري, mensuelle).
        MONTHLY = "monthly",
        /// Every quarter (فصلي, trimestrielle).
        QUARTERLY = "quarterly",
        /// Every half-year (نصف سنوي, semestrielle).
        HALF_YEARLY = "half_yearly",
        /// Every year (سنوي, annuelle).
        YEARLY = "yearly",
        /// Once (مرة واحدة, unique).
        ONCE = "once",
    }
    /// How people take part (الصيغة, modalité).
    Modality {
        /// In person (حضوري, en présentiel).
        IN_PERSON = "in_person",
        /// Remote (عن بعد, à distance).
        REMOTE = "remote",
        /// Digital (رقمي, numérique).
        DIGITAL = "digital",
    }
    /// A section of the project sheet (خانة بطاقة المشروع, rubrique de la fiche projet).
    SheetSection {
        /// Problem (الإشكالية, problématique).
        PROBLEM = "problem",
        /// Objectives (الأهداف, objectifs).
        OBJECTIVES = "objectives",
        /// Solutions and actions (الحلول, solutions).
        SOLUTIONS = "solutions",
        /// Beneficiaries (المستفيدون, bénéficiaires).
        BENEFICIARIES = "beneficiaries",
        /// Owner and partners (صاحب المشروع والشركاء, porteur et partenaires).
        OWNER = "owner",
        /// Funding sources (مصادر التمويل, sources de financement).
        FUNDING_SOURCES = "funding_sources",
        /// Follow-up indicators (مؤشرات التتبع, indicateurs de suivi).
        FOLLOW_UP_INDICATORS = "follow_up_indicators",
        /// Impact indicators (مؤشرات الأثر, indicateurs d'impact).
        IMPACT_INDICATORS = "impact_indicators",
        /// Calendar (الجدولة الزمنية, calendrier).
        CALENDAR = "calendar",
    }
    /// What a remark is on (موضوع الملاحظة, objet de la remarque).
    Topic {
        /// Problem (الإشكالية, problématique).
        PROBLEM = "problem",
        /// Solutions (الحلول, solutions).
        SOLUTIONS = "solutions",
        /// Funding sources (مصادر التمويل, sources de financement).
        FUNDING_SOURCES = "funding_sources",
        /// Follow-up indicators (مؤشرات التتبع, indicateurs de suivi).
        FOLLOW_UP_INDICATORS = "follow_up_indicators",
        /// Impact indicators (مؤشرات الأثر, indicateurs d'impact).
        IMPACT_INDICATORS = "impact_indicators",
    }
    /// The kind of a card (صنف البطاقة, type de fiche).
    CardKind {
        /// Idea card (بطاقة فكرة, fiche idée).
        IDEA = "idea",
        /// Observation card (بطاقة الملاحظات, fiche d'observations).
        OBSERVATION = "observation",
        /// New-project card (بطاقة حول مشروع انفتاح جديد, fiche nouveau projet).
        NEW_PROJECT = "new_project",
    }
    /// Who gave a card, as a category: never a name (صفة صاحب البطاقة, catégorie de l'auteur).
    AuthorCategory {
        /// A citizen (مواطن/ة, citoyen·ne).
        CITIZEN = "citizen",
        /// An association (جمعية, association).
        ASSOCIATION = "association",
        /// A pupil or student (تلميذ/ة أو طالب/ة, élève ou étudiant·e).
        STUDENT = "student",
        /// A teacher (أستاذ/ة, enseignant·e).
        TEACHER = "teacher",
        /// A trader or craftsperson (تاجر/ة أو صانع/ة, commerçant·e ou artisan·e).
        TRADER = "trader",
        /// A civil servant (موظف/ة, fonctionnaire).
        CIVIL_SERVANT = "civil_servant",
    }
    /// How a card came in, or where an answer was published (قناة المشاركة, canal).
    Channel {
        /// At a meeting (لقاء, rencontre).
        MEETING = "meeting",
        /// On the website (الموقع, site web).
        WEBSITE = "website",
        /// On one's own initiative (مبادرة ذاتية, initiative propre).
        OWN_INITIATIVE = "own_initiative",
        /// By an electronic form (استمارة إلكترونية, formulaire).
        FORM = "form",
        /// On paper (ورقي, papier).
        PAPER = "paper",
    }
    /// The kind of a programme version (صنف الصيغة, type de version).
    VersionKind {
        /// Draft for consultation (مسودة للتشاور, projet soumis à concertation).
        DRAFT_FOR_CONSULTATION = "draft_for_consultation",
        /// Draft for adoption (مشروع معروض للمصادقة, projet soumis à adoption).
        DRAFT_FOR_ADOPTION = "draft_for_adoption",
        /// Adopted programme (برنامج مصادق عليه, programme adopté).
        ADOPTED = "adopted",
        /// Implementation plan (خطة التنفيذ, plan de mise en œuvre).
        IMPLEMENTATION_PLAN = "implementation_plan",
    }
    /// The kind of a council session (صنف الدورة, type de session).
    SessionKind {
        /// Ordinary (دورة عادية, session ordinaire).
        ORDINARY = "ordinary",
        /// Extraordinary (دورة استثنائية, session extraordinaire).
        EXTRAORDINARY = "extraordinary",
    }
    /// What the minutes say that a vote resulted in (نتيجة التصويت, résultat du vote).
    VoteResult {
        /// Adopted (مصادق عليه, adopté).
        ADOPTED = "adopted",
        /// Not adopted (غير مصادق عليه, rejeté).
        REJECTED = "rejected",
        /// Postponed (مؤجل, reporté).
        POSTPONED = "postponed",
    }
    /// Why words are erased (سبب المحو, motif de l'effacement).
    Ground {
        /// The person asked for it (طلب المعني بالأمر, demande de la personne concernée).
        REQUEST = "request",
        /// They should not have been recorded (تسجيل غير مستحق, enregistrement indu).
        UNDUE = "undue",
        /// The time for keeping them is over (انتهاء مدة الحفظ, fin de la durée de conservation).
        RETENTION_ENDED = "retention_ended",
    }
    /// Any other plain label.
    Label {}
    /// A language tag of BCP 47 (رمز اللغة, étiquette de langue).
    LanguageTag {
        /// Arabic (العربية, arabe).
        AR = "ar",
        /// French (الفرنسية, français).
        FR = "fr",
        /// English (الإنجليزية, anglais).
        EN = "en",
        /// Amazigh (الأمازيغية, amazighe).
        ZGH = "zgh",
    }
}
