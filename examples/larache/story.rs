//! The story: two devices, one of them without a network for a while, and one dossier in the end.

use std::error::Error;
use std::path::Path;

use infitah::dossier::{At, Dossier, Merged, System};
use infitah::facts::ProjectRegistered;

use crate::facts::{Sheets, record};

/// How the story ends.
pub struct Story {
    pub sheets: Sheets,
    pub dossier: Dossier,
    /// What the second device brought.
    pub merged: Merged,
    /// How many disagreements there were then, and how many of them were settled.
    pub disagreements: usize,
    pub settled: usize,
}

/// Loads the spreadsheets of a folder and tells the story.
pub fn tell(folder: &Path) -> Result<Story, Box<dyn Error>> {
    let sheets = Sheets::read(folder)?;

    // A dossier is one programme of one collectivity. Everything else is recorded in it as facts.
    let mut dossier = Dossier::found(System, sheets.founding()?)?;
    let steps = sheets.steps(&dossier)?;
    record(&mut dossier, &steps.before)?;

    // A second device takes a copy along, and works without a network.
    let mut tablet = Dossier::open(System, &dossier.save())?;
    record(&mut tablet, &steps.tablet)?;

    // Meanwhile the first device goes on, up to the version that the council adopts and its vote.
    record(&mut dossier, &steps.after)?;

    // The second device comes back late. It is asked only for what the first one lacks.
    let merged = dossier.merge(&tablet.since(&dossier.have())?)?;

    // Where both wrote apart from each other, both values are kept and shown, until somebody settles it by
    // recording one that knows both: here the titles, as the project sheets have them.
    let conflicts = dossier.conflicts(&At::now())?.fields;
    let mut settled = 0;
    for conflict in conflicts.iter().filter(|conflict| conflict.field.starts_with("title:")) {
        if let Some(title) = sheets.title_on_sheet(&dossier, conflict.thing.as_str()) {
            dossier.record(ProjectRegistered::titled(title).project(conflict.thing.as_str()))?;
            settled += 1;
        }
    }
    Ok(Story { sheets, dossier, merged, disagreements: conflicts.len(), settled })
}
