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
            let Some(source) = row.text("source") else { continue };
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
        Ok(steps.chain(self.made_up_fields()?).collect())
    }

    /// One fact for all real things that have a made-up value in the same field.
    fn made_up_fields(&self) -> Result<Vec<Step>, Wrong> {
        let mut fields = BTreeMap::<_, Vec<(&str, Row)>>::new();
        for (thing, field, row) in self.made_up_values()? {
            let source = row.text("source").unwrap_or_default();
            let things = fields.entry((field, source)).or_default();
            if things.iter().all(|(known, _)| *known != thing) {
                things.push((thing, row.clone()));
            }
        }
        let steps = fields.into_iter().filter_map(|((field, source), things)| {
            let (things, rows): (Vec<_>, Vec<_>) = things.into_iter().unzip();
            let mut fact = SourceNoted::of(things, Texts::default().and("ar", source));
            fact.field = Some(field.into());
            fact.illustrative = Some(true);
            let first = rows.first()?.clone();
            Some(Step::of(fact, &first, None, Turn::Source).of_rows(rows))
        });
        Ok(steps.collect())
    }

    /// The values of real stages and projects that were made up: the thing, its field, and the row.
    fn made_up_values(&self) -> Result<Vec<(&str, &'static str, &Row)>, Wrong> {
        let is_real = |rows: &[Row], column: &str, name: &str| {
            rows.iter().any(|row| row.maybe(column) == Some(name) && !row.is_illustrative())
        };
        let is_real_project = |name: &str| {
            name.strip_prefix("pacto:").is_some_and(|number| is_real(&self.projects, "pacto", number))
        };
        let mut found = Vec::new();
        let of_stages: [(&[Row], &[&'static str]); 2] =
            [(&self.attendance, &["attendance"]), (&self.held, &["held", "outcome"])];
        for (rows, fields) in of_stages {
            for row in rows.iter().filter(|row| row.is_illustrative()) {
                let stage = row.word("stage")?;
                if is_real(&self.stages, "stage", stage) {
                    found.extend(fields.iter().map(|field| (stage, *field, row)));
                }
            }
        }
        // Of a real row that names its real columns, the others are made up.
        for row in self.stages.iter().filter(|row| !row.is_illustrative()) {
            let real = row.lines("real_columns");
            if !real.is_empty() && !real.contains(&"follows_up") && row.maybe("follows_up").is_some() {
                found.push((row.word("stage")?, "announces", row));
            }
        }
        let of_projects: [(&[Row], &'static str); 3] =
            [(&self.sections, "section"), (&self.placed, "axis"), (&self.drawn, "idea")];
        for (rows, field) in of_projects {
            for row in rows {
                found.push((row.word("project")?, field, row));
            }
        }
        for row in &self.changes {
            let project = row.word("project")?;
            match (row.word("event")?, row.maybe("others")) {
                ("joined", _) => found.push((project, "came_from", row)),
                ("linked", Some(other)) => {
                    found.extend([(project, "link", row), (other, "linked_from", row)]);
                }
                ("linked", None) => found.push((project, "elsewhere", row)),
                _ => {}
            }
        }
        for row in self.tablets.iter().flatten().chain(&self.settlements) {
            match row.word("kind")? {
                "section_revised" => found.push((row.word("thing")?, "section", row)),
                "project_registered" => found.push((row.word("thing")?, "title", row)),
                _ => {}
            }
        }
        found.retain(|(thing, _, row)| {
            thing.starts_with("stage:") || (row.is_illustrative() && is_real_project(thing))
        });
        Ok(found)
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
