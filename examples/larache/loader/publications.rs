//! What was published or handed out, and where.

use infitah::dossier::Dossier;
use infitah::facts::PublicationMade;
use infitah::model::{PublicationKind, Texts, Words};

use super::cells::{Row, Wrong};
use super::step::{Step, Turn};
use super::{Sheets, subject};

impl Sheets {
    pub(super) fn publications(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let steps = self.publications.iter().map(|row| {
            let (written, on) = row.date("on")?;
            let language = row.maybe("language").unwrap_or("ar");
            // A title is in the language of the document.
            let title = Texts::default().and(language, row.word("title_ar")?);
            let mut fact = PublicationMade::of(PublicationKind::from(row.word("kind")?), title, written)
                .references([row.word("publication")?]);
            fact.language = Some(language.into());
            fact.channel = row.maybe("channel").map(Into::into);
            fact.stage = row.maybe("stage").map(Into::into);
            let about = row.lines("about").into_iter();
            fact.about = about.map(|thing| subject(dossier, thing).into()).collect();
            fact.place = row.maybe("place").map(Words::from);
            fact.contents = self.contents(row)?;
            let columns = &[("references", "publication"), ("title", "title_ar")];
            Ok(Step::of(fact, row, on.last(), Turn::Publication).named(columns))
        });
        steps.collect()
    }

    /// What a document holds: the lines of the cell, or the headings of the sheet that it names.
    fn contents(&self, row: &Row) -> Result<Vec<Words>, Wrong> {
        if row.maybe("contents") == Some("slides.csv") {
            let mut slides: Vec<&Row> = self.slides.iter().collect();
            slides.sort_by_key(|slide| slide.count("sequence").ok().flatten());
            return slides.into_iter().map(|slide| Ok(slide.word("text")?.into())).collect();
        }
        Ok(row.lines("contents").into_iter().map(Words::from).collect())
    }
}
