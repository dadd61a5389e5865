use infitah_macros::shared;

use std::collections::BTreeMap;

use super::Names;
use super::reading::Reader;
use crate::dossier::{At, Dossier, count};
use crate::model::{ProjectId, Reference, Refusal};

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

impl Dossier {
    /// The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn projects(&self, at: &At) -> Result<Projects, Refusal> {
        self.read_at(at, |reader| {
            let cards = cards_about(reader);
            let projects = reader.seen.things("project");
            let lines = projects.iter().map(|id| {
                let thing = reader.thing(id);
                let (cards, remarks) = cards.get(&**id).copied().unwrap_or_default();
                ProjectLine {
                    id: ProjectId::from(&**id),
                    references: thing.references(),
                    title: thing.names("title"),
                    cards,
                    remarks,
                    contested: thing.contested(),
                }
            });
            Ok(Projects { projects: lines.collect() })
        })
    }
}

/// How many cards are about each thing, and how many remarks they hold.
pub(super) fn cards_about(reader: &Reader<'_>) -> BTreeMap<String, (u32, u32)> {
    let mut about = BTreeMap::<String, (u32, u32)>::new();
    for card in reader.register().cards {
        let Some(subject) = &card.about else { continue };
        let (cards, remarks) = about.entry(subject.to_string()).or_default();
        *cards = cards.saturating_add(1);
        *remarks = remarks.saturating_add(count(card.remarks.len()));
    }
    about
}
