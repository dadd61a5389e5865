use infitah_macros::shared;

use super::Names;
use crate::model::{ProjectId, Reference};

/// The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture).
#[shared(view)]
pub struct Projects {
    /// The projects in the order in which they were registered.
    pub projects: Vec<ProjectLine>,
}

/// One project of the list.
#[shared(view)]
pub struct ProjectLine {
    /// The project.
    pub id: ProjectId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// How many cards are about it.
    pub cards: u32,
    /// How many remarks these cards hold.
    pub remarks: u32,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}
