//! Projects: their two numberings and all their titles, how they changed, their sections and their funding.

use infitah::dates::Day;
use infitah::dossier::Dossier;
use infitah::facts::{
    Fact, FundingNoted, ProjectDrawn, ProjectLinked, ProjectPlaced, ProjectRegistered, ProjectSplit,
    ProjectWithdrawn, ProjectsJoined, SectionRevised,
};
use infitah::model::{Code, SheetSection, Texts, Words};

use super::cells::{Row, Wrong};
use super::step::{Step, Turn};
use super::{Sheets, id_of};

const EVENTS: &str = "registered, linked, split, joined, withdrawn";

impl Sheets {
    pub(super) fn projects(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.projects {
            let reference = format!("pacto:{}", row.word("pacto")?);
            let mut references = vec![reference.clone()];
            references.extend(row.maybe("sheet").map(|sheet| format!("sheet:{sheet}")));
            let title =
                row.texts("title").and(row.word("language")?, row.text("title_list").unwrap_or_default());
            let fact = ProjectRegistered::titled(title)
                .project(id_of(dossier, "project", &reference))
                .references(references);
            let columns = &[("title", "title_list"), ("references", "sheet")];
            steps.push(Step::of(fact, row, None, Turn::Project).named(columns));
            if let Some(axis) = row.maybe("axis") {
                steps.push(Step::of(ProjectPlaced::under(reference, axis), row, None, Turn::Drawn));
            }
        }
        for row in &self.placed {
            let (written, on) = row.date("on")?;
            let fact = ProjectPlaced::under(row.word("project")?, row.word("axis")?).on(written);
            steps.push(Step::of(fact, row, on.last(), Turn::Drawn));
        }
        for row in &self.drawn {
            let (written, on) = row.date("on")?;
            self.received_by(row, "ideas", ("on", &on), Code::RemarkNotReceived)?;
            let ideas = self.remarks(row, "ideas", dossier)?;
            let mut fact = ProjectDrawn::from_ideas(row.word("project")?, ideas, written);
            fact.by = row.maybe("by").map(Into::into);
            steps.push(Step::of(fact, row, on.last(), Turn::Drawn));
        }
        Ok(steps)
    }

    /// The titles of the sheets, where they are others than those of the list.
    pub(super) fn titles(&self, dossier: &Dossier, day: Option<Day>) -> Result<Vec<Step>, Wrong> {
        let others = self.projects.iter().filter(|row| {
            row.maybe("title_sheet").is_some() && row.maybe("title_sheet") != row.maybe("title_list")
        });
        let steps = others.map(|row| {
            let title = Texts::default().and(row.word("language")?, row.word("title_sheet")?);
            let project = id_of(dossier, "project", &format!("pacto:{}", row.word("pacto")?));
            let fact = ProjectRegistered::titled(title).project(project);
            Ok(Step::of(fact, row, day, Turn::Title).named(&[("title", "title_sheet")]))
        });
        steps.collect()
    }

    /// Projects that came later, and what became of projects.
    pub(super) fn changes(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.changes {
            let (written, on) = row.date("on")?;
            let (project, others) = (row.word("project")?, row.lines("others"));
            let by = row.maybe("by").map(Into::into);
            let reason = row.text("reason").map(Words::from);
            let fact: Fact = match row.word("event")? {
                "registered" => {
                    if let Some(drawn) = self.drawn_from_cards(row, dossier)? {
                        steps.push(Step::of(drawn, row, on.last(), Turn::Drawn).named(&[("ideas", "cards")]));
                    }
                    let fact = ProjectRegistered::titled(row.texts("title"))
                        .project(id_of(dossier, "project", project))
                        .references([project])
                        .on(written);
                    let columns = &[("title", "title_ar"), ("references", "project")];
                    steps.push(Step::of(fact, row, on.last(), Turn::Project).named(columns));
                    continue;
                }
                "linked" => {
                    let relation = row.word("relation")?.into();
                    let mut fact = match others.first() {
                        Some(to) => ProjectLinked::to_project(project, relation, *to),
                        None => ProjectLinked::to_one_elsewhere(project, relation, row.texts("title")),
                    };
                    (fact.by, fact.reason) = (by, reason);
                    fact.on(written).into()
                }
                "split" => {
                    let mut fact = ProjectSplit::of(project, others, written);
                    (fact.by, fact.reason) = (by, reason);
                    Fact::from(fact)
                }
                "joined" => {
                    let mut fact = ProjectsJoined::of(others, project, written);
                    (fact.by, fact.reason) = (by, reason);
                    Fact::from(fact)
                }
                "withdrawn" => {
                    let mut fact = ProjectWithdrawn::of(project, written);
                    (fact.by, fact.reason) = (by, reason);
                    fact.into()
                }
                _ => return Err(row.wrong("event", Code::FieldInvalid, EVENTS)),
            };
            let columns = &[("to", "others"), ("into", "others"), ("projects", "others")];
            steps.push(Step::of(fact, row, on.last(), Turn::Change).named(columns));
        }
        Ok(steps)
    }

    /// The cards of which a new project was made.
    fn drawn_from_cards(&self, row: &Row, dossier: &Dossier) -> Result<Option<ProjectDrawn>, Wrong> {
        let cards = row.lines("cards");
        let rows = self.cards.iter().filter(|card| card.maybe("number").is_some_and(|n| cards.contains(&n)));
        let mut ideas = Vec::new();
        for card in rows {
            let name = format!("{}/{}", card.word("number")?, card.word("position")?);
            ideas.push(self.remark(row, "cards", &name, dossier)?);
        }
        if ideas.is_empty() {
            return if cards.is_empty() {
                Ok(None)
            } else {
                Err(row.wrong("cards", Code::ThingUnknown, "112"))
            };
        }
        let mut fact = ProjectDrawn::from_ideas(row.word("project")?, ideas, row.word("on")?);
        fact.by = row.maybe("by").map(Into::into);
        Ok(Some(fact))
    }

    pub(super) fn sections(&self) -> Result<Vec<Step>, Wrong> {
        self.sections.iter().map(|row| revision(row, "project")).collect()
    }

    pub(super) fn funding(&self) -> Result<Vec<Step>, Wrong> {
        let steps = self.funding.iter().map(|row| {
            let on = row.maybe_date("on")?;
            let mut fact = FundingNoted::of(row.word("project")?, row.texts("funder"))
                .references([row.word("funding")?]);
            fact.kind = row.maybe("kind").map(Into::into);
            // The amount is read as it was written; the column with plain digits is for the reader's program.
            fact.amount = row.maybe("amount_written").or(row.maybe("amount")).map(Into::into);
            fact.in_kind = row.texts("in_kind");
            fact.status = row.maybe("status").map(Into::into);
            fact.on = on.map(|(written, _)| written.into());
            let day = on.and_then(|(_, interval)| interval.last());
            let columns = &[("source", "funder_ar"), ("references", "funding"), ("amount", "amount_written")];
            Ok(Step::of(fact, row, day, Turn::Revision).named(columns))
        });
        steps.collect()
    }
}

/// A revision of a section of a project.
pub(super) fn revision(row: &Row, subject: &'static str) -> Result<Step, Wrong> {
    let (written, on) = row.date("on")?;
    let text = row.text("text").ok_or_else(|| row.wrong("text", Code::TextEmpty, ""))?;
    let mut fact =
        SectionRevised::of(row.word(subject)?, SheetSection::from(row.word("section")?), text, written);
    fact.language = row.maybe("language").map(Into::into);
    fact.because = row.lines("because").into_iter().map(Into::into).collect();
    let columns: &'static [_] =
        if subject == "thing" { &[("subject", "thing")] } else { &[("subject", "project")] };
    Ok(Step::of(fact, row, on.last(), Turn::Revision).named(columns))
}
