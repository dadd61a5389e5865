//! Decisions and their answers, what other devices noted, what was corrected, what was erased.

use infitah::dossier::Dossier;
use infitah::facts::{
    AnswerPublished, Corrected, Fact, ProjectRegistered, RemarksDecided, SealsErased, SlotName,
};
use infitah::model::{Code, EntryId, Ground, Outcome, Texts, Words};

use super::Sheets;
use super::cells::{Row, Wrong};
use super::projects::revision;
use super::step::{Step, Turn};

const OUTCOMES: &str = "accepted, partly_accepted, rejected, out_of_scope, merged, deferred";

impl Sheets {
    pub(super) fn decisions(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.decisions {
            let (_, decided) = row.date("decided_on")?;
            let fact = self.decided(row, "decision", "decided_on", dossier)?;
            let columns = &[("on", "decided_on"), ("references", "decision")];
            steps.push(Step::of(fact, row, decided.last(), Turn::Decision).named(columns));
            steps.extend(self.answer(row, "decision")?);
        }
        Ok(steps)
    }

    fn decided(&self, row: &Row, name: &str, day: &str, dossier: &Dossier) -> Result<RemarksDecided, Wrong> {
        let (written, decided) = row.date(day)?;
        let remarks = self.remarks(row, "remarks", dossier)?;
        self.received_by(row, "remarks", (day, &decided), Code::DecisionBeforeRemark)?;
        let outcome: Outcome = serde_json::from_value(row.word("outcome")?.into())
            .map_err(|_| row.wrong("outcome", Code::FieldInvalid, OUTCOMES))?;
        let reason = if name == "thing" { "text" } else { "reason" };
        let mut fact =
            RemarksDecided::of(outcome, remarks, row.word("by")?, written).references([row.word(name)?]);
        fact.reason = row.text(reason).map(Words::from);
        fact.language = row.maybe("language").map(Into::into);
        Ok(fact)
    }

    /// The answer to the remarks of a decision, through the channel on which the answers of that day were published.
    fn answer(&self, row: &Row, name: &str) -> Result<Option<Step>, Wrong> {
        let Some((written, published)) = row.maybe_date("published_on")? else { return Ok(None) };
        let decision = row.word(name)?;
        let mut fact = AnswerPublished::to(decision, written);
        let published_in = self.publications.iter().find(|other| other.lines("about").contains(&decision));
        fact.channel = published_in.and_then(|other| other.maybe("channel")).map(Into::into);
        Ok(Some(Step::of(fact, row, published.last(), Turn::Answer).named(&[("on", "published_on")])))
    }

    /// What a device noted on the way, or what settles a disagreement: rows of several kinds.
    pub(super) fn noted(&self, rows: &[Row], dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in rows {
            let (written, on) = row.date("on")?;
            steps.push(match row.word("kind")? {
                "section_revised" => revision(row, "thing")?,
                "project_registered" => {
                    let title = Texts::default().and(row.word("language")?, row.word("text")?);
                    let fact = ProjectRegistered::renamed(row.word("thing")?, title, written);
                    let columns = &[("project", "thing"), ("title", "text")];
                    Step::of(fact, row, on.last(), Turn::Title).named(columns)
                }
                "remarks_decided" => {
                    let fact = self.decided(row, "thing", "on", dossier)?;
                    let columns = &[("references", "thing"), ("reason", "text")];
                    Step::of(fact, row, on.last(), Turn::Decision).named(columns)
                }
                _ => {
                    let known = "section_revised, project_registered, remarks_decided";
                    return Err(row.wrong("kind", Code::FactUnknown, known));
                }
            });
            steps.extend(self.answer(row, "thing")?);
        }
        Ok(steps)
    }

    /// The decisions that were entered wrongly. The whole row stands in the place of the first one.
    pub(super) fn corrections(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let steps = self.corrections.iter().map(|row| {
            let decision = row.word("corrects")?;
            let unknown = || row.wrong("corrects", Code::ReferenceUnknown, "decision:1");
            let first = self.decisions.iter().find(|other| other.maybe("decision") == Some(decision));
            let right = ["outcome", "reason", "language"]
                .into_iter()
                .fold(first.ok_or_else(unknown)?.clone(), |right, column| right.with(row, column));
            let with = self.decided(&right, "decision", "decided_on", dossier)?;
            let (decision, row_of) = (decision.to_owned(), row.clone());
            Ok(Step::late(row, None, Turn::Decision, move |dossier| {
                let wrong = || row_of.wrong("corrects", Code::ReferenceUnknown, "decision:1");
                let entry = entry_of(dossier, &decision).ok_or_else(wrong)?;
                let mut fact = Corrected::entry_with(entry, with.clone());
                fact.reason = row_of.text("why").map(Words::from);
                Ok(fact.into())
            })
            .named(&[("reason", "why")]))
        });
        steps.collect()
    }

    /// What people asked to have erased: words of remarks, and how to reach them.
    pub(super) fn erasures(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let steps = self.erasures.iter().map(|row| {
            let card = format!("card:{}", row.word("card")?);
            let remarks = self.remarks(row, "remarks", dossier)?;
            let slots = row.lines("fields").into_iter().flat_map(|field| {
                let things = if field == "contact" { vec![card.clone()] } else { remarks.clone() };
                things.into_iter().map(|thing| SlotName { thing: thing.into(), field: field.to_owned() })
            });
            let fact = SealsErased {
                slots: slots.collect(),
                superseded: Vec::new(),
                entries: Vec::new(),
                ground: Ground::from(row.word("ground")?),
            };
            Ok(Step::of(fact, row, None, Turn::Decision).named(&[("thing", "card"), ("slots", "fields")]))
        });
        steps.collect()
    }
}

/// The entry of the decision that has this reference.
fn entry_of(dossier: &Dossier, decision: &str) -> Option<EntryId> {
    let found = dossier.entries().find(|(_, fact)| match fact {
        Some(Fact::RemarksDecided(fact)) => fact.references.iter().any(|known| known.as_str() == decision),
        _ => false,
    });
    found.map(|(hash, _)| hash.into())
}
