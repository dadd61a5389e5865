use infitah_macros::shared;

use super::{DateShown, Names, Spoken};
use crate::model::{DecisionId, EntryId, ProjectId, Reference, SheetSection, Topic};

/// The sheet of a project and its history (بطاقة مشروع الانفتاح, fiche projet).
#[shared(view)]
pub struct ProjectSheet {
    /// The project.
    pub id: ProjectId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// Every title that it ever had, by day.
    pub titles: Vec<TitleShown>,
    /// The project of which it is a part.
    pub parent: Option<ProjectId>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// Its sections that have a text, in the order of the sheet.
    pub sections: Vec<SectionShown>,
    /// How many cards are about it.
    pub cards: u32,
    /// How many remarks these cards hold.
    pub remarks: u32,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// A title that a project had.
#[shared(view)]
pub struct TitleShown {
    /// The entry that gave it.
    pub entry: EntryId,
    /// The title.
    pub title: Spoken,
    /// The day from which it counts; nothing where it counts always.
    pub on: Option<DateShown>,
    /// Whether it stands on the day of the question.
    pub stands: bool,
}

/// A section of the sheet.
#[shared(view)]
pub struct SectionShown {
    /// The section.
    pub section: SheetSection,
    /// The language of the text.
    pub language: String,
    /// The text.
    pub text: Spoken,
    /// Whether another text stands beside it.
    pub contested: bool,
    /// Its revisions by day, the latest last.
    pub revisions: Vec<Revision>,
}

/// A revision of a section.
#[shared(view)]
pub struct Revision {
    /// The entry.
    pub entry: EntryId,
    /// The day.
    pub on: Option<DateShown>,
    /// The text.
    pub text: Spoken,
    /// The decisions that led to it.
    pub because: Vec<DecisionId>,
    /// Whether it stands on the day of the question.
    pub stands: bool,
}
