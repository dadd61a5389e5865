// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
//! The questions of a dossier, and anything that it answers with.

use infitah::dossier::{At, Merged, Preview, Receipt, Recorded, Verification};
use infitah::model::{BodyId, LanguageTag, ProjectId, RemarkId, SheetSection, SubjectId};
use infitah::text::Language;
use infitah::views::{
    Committee, Conflicts, OfBody, OfProject, OfRemark, OfSection, ProjectSheet, Projects, Question, Roadmap,
    SectionTrace, Trace, View as Value, Whole,
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
    /// A body and its members at a day (اللجنة وأعضاؤها, le comité et ses membres).
    Committee(Committee),
    /// Where people disagree (مواضع الاختلاف, désaccords): two values that stand, until somebody settles it by
    Conflicts(Conflicts),
    /// The sheet of a project and its history (بطاقة مشروع الانفتاح, fiche projet).
    ProjectSheet(ProjectSheet),
    /// The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture).
    Projects(Projects),
    /// The roadmap at a day (خارطة الطريق, feuille de route): the stages in chronological order.
    Roadmap(Roadmap),
    /// The way back: a section with, for each run of its words, where they came from (من الجملة إلى الملاحظة, de la
    SectionTrace(SectionTrace),
    /// One remark followed from the card to the vote (تتبع الملاحظة, suivi de la remarque).
    Trace(Trace),
}

impl View {
    pub(crate) fn to_json(&self) -> serde_json::Result<String> {
        match self {
            Self::Recorded(view) => serde_json::to_string(view),
            Self::Preview(view) => serde_json::to_string(view),
            Self::Merged(view) => serde_json::to_string(view),
            Self::Receipt(view) => serde_json::to_string(view),
            Self::Verification(view) => serde_json::to_string(view),
            Self::Committee(view) => serde_json::to_string(view),
            Self::Conflicts(view) => serde_json::to_string(view),
            Self::ProjectSheet(view) => serde_json::to_string(view),
            Self::Projects(view) => serde_json::to_string(view),
            Self::Roadmap(view) => serde_json::to_string(view),
            Self::SectionTrace(view) => serde_json::to_string(view),
            Self::Trace(view) => serde_json::to_string(view),
        }
    }

    pub(crate) fn in_language(&self, language: &Language) -> Option<String> {
        match self {
            Self::Recorded(_) | Self::Preview(_) | Self::Merged(_) | Self::Verification(_) => None,
            Self::Receipt(view) => Some(view.in_language(language)),
            Self::Committee(view) => Some(view.in_language(language)),
            Self::Conflicts(view) => Some(view.in_language(language)),
            Self::ProjectSheet(view) => Some(view.in_language(language)),
            Self::Projects(view) => Some(view.in_language(language)),
            Self::Roadmap(view) => Some(view.in_language(language)),
            Self::SectionTrace(view) => Some(view.in_language(language)),
            Self::Trace(view) => Some(view.in_language(language)),
        }
    }
}

impl From<Value> for View {
    fn from(value: Value) -> Self {
        match value {
            Value::Roadmap(view) => Self::Roadmap(view),
            Value::Committee(view) => Self::Committee(view),
            Value::Projects(view) => Self::Projects(view),
            Value::ProjectSheet(view) => Self::ProjectSheet(view),
            Value::Trace(view) => Self::Trace(view),
            Value::TraceSection(view) => Self::SectionTrace(view),
            Value::Conflicts(view) => Self::Conflicts(view),
        }
    }
}

#[uniffi::export]
impl Dossier {
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

    /// Where people disagree (مواضع الاختلاف, désaccords): what somebody has to settle.
    #[uniffi::method(default(at = None))]
    pub fn conflicts(&self, at: Option<At>) -> Answer<Conflicts> {
        let question = Question::Conflicts(Whole {});
        match self.answer(&question, at)? {
            Value::Conflicts(view) => Ok(view),
            _ => Err(InfitahError::fault()),
        }
    }
}
