use infitah_macros::shared;

use super::Kind;
use super::writing::sealed;
use crate::model::{DecisionId, LanguageTag, SheetSection, SubjectId, When, Words};
use crate::state::{Expand, Field};

/// A section of a project sheet, or of the programme, was revised (مراجعة خانة من بطاقة المشروع, révision d'une
/// rubrique de la fiche projet).
///
/// `because` names the decisions that led to it: through them every word of the programme leads back to the
/// remarks behind it.
#[shared(fact = "section_revised")]
pub struct SectionRevised {
    /// The project, or the programme.
    pub subject: SubjectId,
    /// The section.
    pub section: SheetSection,
    /// The language of the text; the dossier's language where it is left out.
    pub language: Option<LanguageTag>,
    /// The whole text of the section, as it now reads.
    pub text: Words,
    /// The decisions that led to the revision.
    pub because: Vec<DecisionId>,
    /// The day of the revision.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl SectionRevised {
    /// The section of this subject now reads so, since this day.
    pub fn of(
        subject: impl Into<SubjectId>,
        section: SheetSection,
        text: impl Into<Words>,
        on: impl Into<When>,
    ) -> Self {
        Self::bare(subject.into(), section, text.into(), on.into())
    }
}

impl Kind for SectionRevised {
    fn expand(&self, out: &mut dyn Expand) {
        let language = self.language.as_ref().map_or("und", LanguageTag::as_str);
        let part = format!("{}:{language}", self.section);
        if let Some(text) = sealed(&self.text) {
            out.writes(self.subject.as_str(), Field::part("section", &part), text);
        }
    }
}
