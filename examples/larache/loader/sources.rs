//! Where each thing is known from, and which ones were made up for the example.

use std::collections::BTreeMap;

use infitah::dossier::Dossier;
use infitah::facts::SourceNoted;
use infitah::model::Texts;

use super::Sheets;
use super::cells::{Row, Wrong};
use super::council::vote_id;
use super::step::{Step, Turn};

impl Sheets {
    /// One fact for all things of one source.
    pub(super) fn sources(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut sources = BTreeMap::<_, Vec<(String, Row)>>::new();
        for (thing, row) in self.things(dossier)? {
            let Some(mut source) = row.text("source") else { continue };
            // The `source` of a funding is who gives; where it is known from has no place beside it.
            if row.maybe("funding").is_some() {
                source = "";
            }
            let things = sources.entry((row.is_illustrative(), source.to_owned())).or_default();
            // A thing of several rows is named once.
            if things.iter().all(|(known, _)| *known != thing) {
                things.push((thing, row.clone()));
            }
        }
        let steps = sources.into_iter().filter_map(|((illustrative, source), things)| {
            let (things, rows): (Vec<_>, Vec<_>) = things.into_iter().unzip();
            let source = Some(source).filter(|source| !source.is_empty());
            let source = source.map_or_else(Texts::default, |source| Texts::default().and("ar", source));
            let mut fact = SourceNoted::of(things, source);
            fact.illustrative = illustrative.then_some(true);
            let first = rows.first()?.clone();
            Some(Step::of(fact, &first, None, Turn::Source).of_rows(rows))
        });
        Ok(steps.collect())
    }

    /// Every thing that has a row of its own.
    fn things(&self, dossier: &Dossier) -> Result<Vec<(String, &Row)>, Wrong> {
        let mut things = vec![(dossier.programme_id().to_owned(), &self.programme)];
        let sheets: [(&[Row], &str); 14] = [
            (&self.bodies, "body"),
            (&self.people, "person"),
            (&self.stages, "stage"),
            (&self.axes, "axis"),
            (&self.publications, "publication"),
            (&self.funding, "funding"),
            (&self.indicators, "indicator"),
            (&self.measurements, "measurement"),
            (&self.groups, "group"),
            (&self.decisions, "decision"),
            (&self.versions, "version"),
            (&self.sessions, "session"),
            (&self.sittings, "sitting"),
            (&self.changes, "project"),
        ];
        for (rows, column) in sheets {
            let made = rows.iter().filter(|row| {
                row.maybe("event").is_none_or(|event| event == "registered" || event == "grouped")
            });
            for row in made {
                things.push((row.word(column)?.to_owned(), row));
            }
        }
        for row in &self.projects {
            things.push((format!("pacto:{}", row.word("pacto")?), row));
        }
        for row in &self.cards {
            things.push((format!("card:{}", row.word("number")?), row));
        }
        for row in &self.items {
            things.push((self.item_id(row, "item", dossier)?, row));
        }
        things.extend(self.votes.iter().map(|row| (vote_id(row, dossier), row)));
        let noted = self.tablets.iter().flatten().chain(&self.settlements);
        for row in noted.filter(|row| row.maybe("kind") == Some("remarks_decided")) {
            things.push((row.word("thing")?.to_owned(), row));
        }
        Ok(things)
    }
}
