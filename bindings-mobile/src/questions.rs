// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
//! The questions of a dossier, and anything that it answers with.

use infitah::dossier::{At, Merged, Preview, Receipt, Recorded, Verification};
use infitah::model::{BodyId, LanguageTag, ProjectId, RemarkId, SheetSection, SubjectId, VersionId};
use infitah::text::Language;
use infitah::views::{
    AnswerCoverage, BetweenVersions, CardQuery, Cards, Committee, Comparison, Conflicts, CouncilSessions,
    Duties, ErasurePlan, ErasureQuery, IndicatorQuery, Indicators, OfBody, OfProject, OfRemark, OfSection,
    OfVersion, Participation, Programme, ProjectSheet, Projects, PublicationQuery, Publications, Question,
    RemarkGroups, RemarkQuery, Remarks, Roadmap, SectionTrace, Standing, Trace, VersionDifference,
    VersionTexts, View as Value, Whole,
};

use crate::dossier::{Answer, Dossier};
use crate::errors::InfitahError;

/// Anything that a dossier answers with.
#[derive(uniffi::Enum)]
#[allow(clippy::large_enum_variant)] // It lives for one call.
pub enum View {
    /// What recording made.
    Recorded(Recorded),
    /// What recording would do.
    Preview(Preview),
    /// What a merge brought.
    Merged(Merged),
    /// A receipt.
    Receipt(Receipt),
    /// What was found when verifying.
    Verification(Verification),
    /// Programmes side by side.
    Comparison(Comparison),
    /// How many remarks were answered, and with a reason (تغطية الأجوبة, couverture des réponses).
    AnswerCoverage(AnswerCoverage),
    /// The cards that were asked for (البطاقات, fiches), page by page: by the day on which they were received, then by
    Cards(Cards),
    /// A body and its members at a day (اللجنة وأعضاؤها, le comité et ses membres).
    Committee(Committee),
    /// Where people disagree (مواضع الاختلاف, désaccords): two values that stand, until somebody settles it by
    Conflicts(Conflicts),
    /// The sessions of the council by a day (دورات المجلس, sessions du conseil).
    CouncilSessions(CouncilSessions),
    /// What is still to do on a day (ما يجب إنجازه, ce qui reste à faire): what is due first, then what waits longest.
    Duties(Duties),
    /// What an erasure would take, and which texts would still quote it (خطة المحو, plan d'effacement). Nothing is recorded
    ErasurePlan(ErasurePlan),
    /// The indicators and how far they have come (المؤشرات, indicateurs).
    Indicators(Indicators),
    /// Who took part, and through what (المشاركة, participation).
    Participation(Participation),
    /// The programme at a day: whose it is, its axes, its bodies, its versions (برنامج عمل الانفتاح, programme d'action
    Programme(Programme),
    /// The sheet of a project and its history (بطاقة مشروع الانفتاح, fiche projet).
    ProjectSheet(ProjectSheet),
    /// The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture).
    Projects(Projects),
    /// What was published or handed out by a day (الوثائق المنشورة والموزعة, documents publiés et remis): the evidence that
    Publications(Publications),
    /// Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques). Grouping changes no count: each
    RemarkGroups(RemarkGroups),
    /// The remarks that were asked for (الملاحظات, remarques), page by page: by the day on which their card was received,
    Remarks(Remarks),
    /// The roadmap at a day (خارطة الطريق, feuille de route): the stages in chronological order.
    Roadmap(Roadmap),
    /// The way back: a section with, for each run of its words, where they came from (من الجملة إلى الملاحظة, de la
    SectionTrace(SectionTrace),
    /// Where a programme stands at a day (وضعية البرنامج, état d'avancement): its answers, its indicators and its stages in
    Standing(Standing),
    /// One remark followed from the card to the vote (تتبع الملاحظة, suivi de la remarque).
    Trace(Trace),
    /// How two versions of the programme differ, text by text (الفرق بين صيغتين, différence entre deux versions).
    VersionDifference(VersionDifference),
    /// The texts of a frozen version (نصوص الصيغة المحصورة, textes de la version arrêtée), in printed order, as they were
    VersionTexts(VersionTexts),
}

impl View {
    pub(crate) fn to_json(&self) -> serde_json::Result<String> {
        match self {
            Self::Recorded(view) => serde_json::to_string(view),
            Self::Preview(view) => serde_json::to_string(view),
            Self::Merged(view) => serde_json::to_string(view),
            Self::Receipt(view) => serde_json::to_string(view),
            Self::Verification(view) => serde_json::to_string(view),
            Self::Comparison(view) => serde_json::to_string(view),
            Self::AnswerCoverage(view) => serde_json::to_string(view),
            Self::Cards(view) => serde_json::to_string(view),
            Self::Committee(view) => serde_json::to_string(view),
            Self::Conflicts(view) => serde_json::to_string(view),
            Self::CouncilSessions(view) => serde_json::to_string(view),
            Self::Duties(view) => serde_json::to_string(view),
            Self::ErasurePlan(view) => serde_json::to_string(view),
            Self::Indicators(view) => serde_json::to_string(view),
            Self::Participation(view) => serde_json::to_string(view),
            Self::Programme(view) => serde_json::to_string(view),
            Self::ProjectSheet(view) => serde_json::to_string(view),
            Self::Projects(view) => serde_json::to_string(view),
            Self::Publications(view) => serde_json::to_string(view),
            Self::RemarkGroups(view) => serde_json::to_string(view),
            Self::Remarks(view) => serde_json::to_string(view),
            Self::Roadmap(view) => serde_json::to_string(view),
            Self::SectionTrace(view) => serde_json::to_string(view),
            Self::Standing(view) => serde_json::to_string(view),
            Self::Trace(view) => serde_json::to_string(view),
            Self::VersionDifference(view) => serde_json::to_string(view),
            Self::VersionTexts(view) => serde_json::to_string(view),
        }
    }

    pub(crate) fn in_language(&self, language: &Language) -> Option<String> {
        match self {
            Self::Recorded(_) | Self::Preview(_) | Self::Merged(_) => None,
            Self::Receipt(view) => Some(view.in_language(language)),
            Self::Verification(view) => Some(view.in_language(language)),
            Self::Comparison(view) => Some(view.in_language(language)),
            Self::AnswerCoverage(view) => Some(view.in_language(language)),
            Self::Cards(view) => Some(view.in_language(language)),
            Self::Committee(view) => Some(view.in_language(language)),
            Self::Conflicts(view) => Some(view.in_language(language)),
            Self::CouncilSessions(view) => Some(view.in_language(language)),
            Self::Duties(view) => Some(view.in_language(language)),
            Self::ErasurePlan(view) => Some(view.in_language(language)),
            Self::Indicators(view) => Some(view.in_language(language)),
            Self::Participation(view) => Some(view.in_language(language)),
            Self::Programme(view) => Some(view.in_language(language)),
            Self::ProjectSheet(view) => Some(view.in_language(language)),
            Self::Projects(view) => Some(view.in_language(language)),
            Self::Publications(view) => Some(view.in_language(language)),
            Self::RemarkGroups(view) => Some(view.in_language(language)),
            Self::Remarks(view) => Some(view.in_language(language)),
            Self::Roadmap(view) => Some(view.in_language(language)),
            Self::SectionTrace(view) => Some(view.in_language(language)),
            Self::Standing(view) => Some(view.in_language(language)),
            Self::Trace(view) => Some(view.in_language(language)),
            Self::VersionDifference(view) => Some(view.in_language(language)),
            Self::VersionTexts(view) => Some(view.in_language(language)),
        }
    }
}

impl From<Value> for View {
    fn from(value: Value) -> Self {
        match value {
            Value::Programme(view) => Self::Programme(view),
            Value::Roadmap(view) => Self::Roadmap(view),
            Value::Committee(view) => Self::Committee(view),
            Value::Participation(view) => Self::Participation(view),
            Value::Projects(view) => Self::Projects(view),
            Value::ProjectSheet(view) => Self::ProjectSheet(view),
            Value::Cards(view) => Self::Cards(view),
            Value::Remarks(view) => Self::Remarks(view),
            Value::RemarkGroups(view) => Self::RemarkGroups(view),
            Value::AnswerCoverage(view) => Self::AnswerCoverage(view),
            Value::Standing(view) => Self::Standing(view),
            Value::Trace(view) => Self::Trace(view),
            Value::TraceSection(view) => Self::SectionTrace(view),
            Value::VersionTexts(view) => Self::VersionTexts(view),
            Value::VersionDifference(view) => Self::VersionDifference(view),
            Value::CouncilSessions(view) => Self::CouncilSessions(view),
            Value::Indicators(view) => Self::Indicators(view),
            Value::Publications(view) => Self::Publications(view),
            Value::Duties(view) => Self::Duties(view),
            Value::Conflicts(view) => Self::Conflicts(view),
            Value::ErasurePlan(view) => Self::ErasurePlan(view),
        }
    }
}

#[uniffi::export]
impl Dossier {
    /// The programme at a glance (البرنامج, le programme): its collectivity, axes, bodies and versions.
    #[uniffi::method(default(at = None))]
    pub fn programme(&self, at: Option<At>) -> Answer<Programme> {
        let question = Question::Programme(Whole {});
        match self.answer(&question, at)? {
            Value::Programme(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// The roadmap (خارطة الطريق, feuille de route): the stages in chronological order.
    #[uniffi::method(default(at = None))]
    pub fn roadmap(&self, at: Option<At>) -> Answer<Roadmap> {
        let question = Question::Roadmap(Whole {});
        match self.answer(&question, at)? {
            Value::Roadmap(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// A committee or another body (لجنة التتبع, comité de suivi) and who sits in it.
    #[uniffi::method(default(at = None))]
    pub fn committee(&self, of: BodyId, at: Option<At>) -> Answer<Committee> {
        let question = Question::Committee(OfBody { of });
        match self.answer(&question, at)? {
            Value::Committee(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// Who took part (المشاركة, participation): attendance by stage, cards by channel and kind.
    #[uniffi::method(default(at = None))]
    pub fn participation(&self, at: Option<At>) -> Answer<Participation> {
        let question = Question::Participation(Whole {});
        match self.answer(&question, at)? {
            Value::Participation(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// The projects (مشاريع الانفتاح, projets d'ouverture).
    #[uniffi::method(default(at = None))]
    pub fn projects(&self, at: Option<At>) -> Answer<Projects> {
        let question = Question::Projects(Whole {});
        match self.answer(&question, at)? {
            Value::Projects(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// The sheet of a project (بطاقة مشروع الانفتاح, fiche projet) with the history of each section.
    #[uniffi::method(default(at = None))]
    pub fn project_sheet(&self, of: ProjectId, at: Option<At>) -> Answer<ProjectSheet> {
        let question = Question::ProjectSheet(OfProject { of });
        match self.answer(&question, at)? {
            Value::ProjectSheet(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// Cards (البطاقات, fiches), filtered, a page at a time.
    #[uniffi::method(default(query = None, at = None))]
    pub fn cards(&self, query: Option<CardQuery>, at: Option<At>) -> Answer<Cards> {
        let question = Question::Cards(query.unwrap_or_default());
        match self.answer(&question, at)? {
            Value::Cards(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// Remarks and what became of each (الملاحظات ومآلها, remarques et suites), filtered, a page at a time.
    #[uniffi::method(default(query = None, at = None))]
    pub fn remarks(&self, query: Option<RemarkQuery>, at: Option<At>) -> Answer<Remarks> {
        let question = Question::Remarks(query.unwrap_or_default());
        match self.answer(&question, at)? {
            Value::Remarks(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques).
    #[uniffi::method(default(at = None))]
    pub fn remark_groups(&self, at: Option<At>) -> Answer<RemarkGroups> {
        let question = Question::RemarkGroups(Whole {});
        match self.answer(&question, at)? {
            Value::RemarkGroups(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// How many remarks were answered (نسبة الجواب, taux de réponse): overall, by project, topic, channel
    /// and axis.
    #[uniffi::method(default(at = None))]
    pub fn answer_coverage(&self, at: Option<At>) -> Answer<AnswerCoverage> {
        let question = Question::AnswerCoverage(Whole {});
        match self.answer(&question, at)? {
            Value::AnswerCoverage(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// Where the programme stands (وضعية البرنامج, état d'avancement): its answers, indicators and stages
    /// in figures, to be laid beside those of others.
    #[uniffi::method(default(at = None))]
    pub fn standing(&self, at: Option<At>) -> Answer<Standing> {
        let question = Question::Standing(Whole {});
        match self.answer(&question, at)? {
            Value::Standing(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// One remark followed from its card to the vote (تتبع الملاحظة, suivi de la remarque).
    #[uniffi::method(default(at = None))]
    pub fn trace(&self, of: RemarkId, at: Option<At>) -> Answer<Trace> {
        let question = Question::Trace(OfRemark { of });
        match self.answer(&question, at)? {
            Value::Trace(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// The way back (أصل الفقرة, origine d'une rubrique): a section and, for each run of its words, the
    /// remarks behind them.
    #[uniffi::method(default(language = None, at = None))]
    pub fn trace_section(
        &self,
        of: SubjectId,
        section: SheetSection,
        language: Option<LanguageTag>,
        at: Option<At>,
    ) -> Answer<SectionTrace> {
        let question = Question::TraceSection(OfSection { of, section, language });
        match self.answer(&question, at)? {
            Value::TraceSection(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// The text of a frozen version (نص الصيغة, texte de la version).
    #[uniffi::method(default(at = None))]
    pub fn version_texts(&self, of: VersionId, at: Option<At>) -> Answer<VersionTexts> {
        let question = Question::VersionTexts(OfVersion { of });
        match self.answer(&question, at)? {
            Value::VersionTexts(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// What differs between two versions, word by word (الفرق بين صيغتين, différence entre deux versions).
    #[uniffi::method(default(to = None, at = None))]
    pub fn version_difference(
        &self,
        of: VersionId,
        to: Option<VersionId>,
        at: Option<At>,
    ) -> Answer<VersionDifference> {
        let question = Question::VersionDifference(BetweenVersions { of, to });
        match self.answer(&question, at)? {
            Value::VersionDifference(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// The sessions of the council (دورات المجلس, sessions du conseil) with their sittings, agendas and
    /// votes.
    #[uniffi::method(default(at = None))]
    pub fn council_sessions(&self, at: Option<At>) -> Answer<CouncilSessions> {
        let question = Question::CouncilSessions(Whole {});
        match self.answer(&question, at)? {
            Value::CouncilSessions(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// The indicators (المؤشرات, indicateurs) with targets, measurements and progress, a page at a time.
    #[uniffi::method(default(query = None, at = None))]
    pub fn indicators(&self, query: Option<IndicatorQuery>, at: Option<At>) -> Answer<Indicators> {
        let question = Question::Indicators(query.unwrap_or_default());
        match self.answer(&question, at)? {
            Value::Indicators(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// What was published or handed out (الوثائق المنشورة والموزعة, documents publiés et remis), a page at
    /// a time.
    #[uniffi::method(default(query = None, at = None))]
    pub fn publications(&self, query: Option<PublicationQuery>, at: Option<At>) -> Answer<Publications> {
        let question = Question::Publications(query.unwrap_or_default());
        match self.answer(&question, at)? {
            Value::Publications(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// What is still to do (ما بقي إنجازه, ce qui reste à faire).
    #[uniffi::method(default(at = None))]
    pub fn duties(&self, at: Option<At>) -> Answer<Duties> {
        let question = Question::Duties(Whole {});
        match self.answer(&question, at)? {
            Value::Duties(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// Where people disagree (مواضع الاختلاف, désaccords): what somebody has to settle.
    #[uniffi::method(default(at = None))]
    pub fn conflicts(&self, at: Option<At>) -> Answer<Conflicts> {
        let question = Question::Conflicts(Whole {});
        match self.answer(&question, at)? {
            Value::Conflicts(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }

    /// What an erasure would take, and which texts would still quote it (خطة المحو, plan d'effacement).
    #[uniffi::method(default(query = None, at = None))]
    pub fn erasure_plan(&self, query: Option<ErasureQuery>, at: Option<At>) -> Answer<ErasurePlan> {
        let question = Question::ErasurePlan(query.unwrap_or_default());
        match self.answer(&question, at)? {
            Value::ErasurePlan(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }
}
