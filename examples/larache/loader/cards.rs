//! Cards and their remarks: received, presented, grouped.

use std::collections::BTreeMap;

use infitah::dates::{Interval, Order};
use infitah::dossier::Dossier;
use infitah::facts::{
    Anchor, CardReceived, RemarkNoted, RemarksExamined, RemarksGrouped, RemarksPresented, RemarksUngrouped,
};
use infitah::model::{CardKind, Code, Contact, SheetSection, Texts, Words};

use super::cells::{Row, Wrong, no_rows};
use super::step::{Step, Turn};
use super::{Sheets, remark_id, subject};

/// What is said of a card and not of one of its remarks: it is the same in all its rows.
const OF_THE_CARD: [&str; 15] = [
    "paper_number",
    "kind",
    "channel",
    "stage",
    "about",
    "axes",
    "themes",
    "author",
    "received_on",
    "contact_name",
    "contact_phone",
    "contact_email",
    "anchor_exact",
    "anchor_field",
    "anchor_version",
];

impl Sheets {
    /// One card for all rows that have its number, with a remark a row.
    pub(super) fn cards(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut cards: Vec<Vec<&Row>> = Vec::new();
        for row in &self.cards {
            let number = row.word("number")?;
            match cards.iter_mut().find(|rows| rows.iter().any(|first| first.maybe("number") == Some(number)))
            {
                Some(rows) => rows.push(row),
                None => cards.push(vec![row]),
            }
        }
        cards.into_iter().map(|rows| card(&rows, dossier)).collect()
    }

    /// What happened to remarks on the way to a decision.
    pub(super) fn examinations(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.presented {
            let (written, on) = row.date("on")?;
            self.received_by(row, "remarks", ("on", &on), Code::RemarkNotReceived)?;
            let mut fact = RemarksPresented::of(self.remarks(row, "remarks", dossier)?, written);
            fact.stage = row.maybe("stage").map(Into::into);
            steps.push(Step::of(fact, row, on.last(), Turn::Presented));
        }
        for row in &self.examined {
            let (written, on) = row.date("on")?;
            self.received_by(row, "remarks", ("on", &on), Code::RemarkNotReceived)?;
            let remarks = self.remarks(row, "remarks", dossier)?;
            let fact = RemarksExamined::of(remarks, row.word("by")?, written);
            steps.push(Step::of(fact, row, on.last(), Turn::Examined));
        }
        let mut known = Vec::new();
        for row in &self.groups {
            let (group, (written, on)) = (row.word("group")?, row.date("on")?);
            self.received_by(row, "remarks", ("on", &on), Code::RemarkNotReceived)?;
            let remarks = self.remarks(row, "remarks", dossier)?;
            let step = match row.word("event")? {
                "grouped" => {
                    let title = match row.text("title") {
                        Some(title) => Texts::default().and(row.word("language")?, title),
                        None => Texts::default(),
                    };
                    let fact = RemarksGrouped::of(title, remarks, written);
                    let mut fact =
                        if known.contains(&group) { fact.group(group) } else { fact.references([group]) };
                    fact.by = row.maybe("by").map(Into::into);
                    known.push(group);
                    Step::of(fact, row, on.last(), Turn::Group)
                }
                "ungrouped" => {
                    Step::of(RemarksUngrouped::of(group, remarks, written), row, on.last(), Turn::Group)
                }
                _ => return Err(row.wrong("event", Code::FieldInvalid, "grouped, ungrouped")),
            };
            steps.push(step.named(&[("references", "group")]));
        }
        Ok(steps)
    }

    /// The remarks that a cell names by card and position (`112/1`), one a line.
    pub(super) fn remarks(&self, row: &Row, column: &str, dossier: &Dossier) -> Result<Vec<String>, Wrong> {
        row.lines(column).into_iter().map(|name| self.remark(row, column, name, dossier)).collect()
    }

    pub(super) fn remark(
        &self,
        row: &Row,
        column: &str,
        name: &str,
        dossier: &Dossier,
    ) -> Result<String, Wrong> {
        let unknown = || row.wrong(column, Code::ThingUnknown, "112/1");
        self.card_of(name).ok_or_else(unknown)?;
        remark_id(dossier, name).ok_or_else(unknown)
    }

    /// Refuses a day before the one on which a remark was received.
    pub(super) fn received_by(
        &self,
        row: &Row,
        column: &str,
        (day, on): (&str, &Interval),
        code: Code,
    ) -> Result<(), Wrong> {
        for card in row.lines(column).into_iter().filter_map(|remark| self.card_of(remark)) {
            let (received, interval) = card.date("received_on")?;
            if on.compare(&interval) == Order::Before {
                return Err(row.wrong(day, code, received));
            }
        }
        Ok(())
    }

    /// The row of the remark of this name.
    pub(super) fn card_of(&self, name: &str) -> Option<&Row> {
        let (card, position) = name.split_once('/')?;
        self.cards.iter().find(|row| {
            row.maybe("number") == Some(card.trim()) && row.maybe("position") == Some(position.trim())
        })
    }
}

fn card(rows: &[&Row], dossier: &Dossier) -> Result<Step, Wrong> {
    let Some((first, others)) = rows.split_first() else { return Err(no_rows("cards.csv")) };
    for other in others {
        for column in OF_THE_CARD {
            if other.maybe(column) != first.maybe(column) {
                return Err(other.wrong(column, Code::FieldInvalid, first.maybe(column).unwrap_or("…")));
            }
        }
    }
    let (written, received) = first.date("received_on")?;
    let kind = CardKind::from(first.word("kind")?);
    let mut fact = CardReceived::idea(written).kind(kind.clone()).channel(first.word("channel")?);
    fact.numbers = vec![format!("card:{}", first.word("number")?).into()];
    fact.numbers.extend(first.maybe("paper_number").map(|number| format!("paper:{number}").into()));
    fact.stage = first.maybe("stage").map(Into::into);
    fact.author = first.maybe("author").map(Into::into);
    fact.axes = first.maybe("axes").unwrap_or_default().split_whitespace().map(Into::into).collect();
    // Themes stay as they were written, with the spaces around them.
    let themes = first.text("themes").unwrap_or_default().lines().filter(|theme| !theme.trim().is_empty());
    fact.themes = themes.map(Words::from).collect();
    fact.about = match first.maybe("about") {
        // A new project is part of the programme and about none that there is.
        Some("programme") if kind == CardKind::NEW_PROJECT => None,
        about => about.map(|about| subject(dossier, about).into()),
    };
    fact.anchor = anchor(first)?;
    fact.contact = contact(first).map(Into::into);
    let mut remarks = BTreeMap::new();
    for row in rows {
        let position =
            row.count("position")?.ok_or_else(|| row.wrong("position", Code::FieldMissing, "1, 2 …"))?;
        // Positions count from 1 without a gap: they are how decisions name the remarks.
        let fits = usize::try_from(position).is_ok_and(|position| (1..=rows.len()).contains(&position));
        if !fits || remarks.insert(position, (remark(row), (*row).clone())).is_some() {
            return Err(row.wrong("position", Code::FieldInvalid, "1, 2 …"));
        }
    }
    let (remarks, rows): (Vec<_>, Vec<_>) = remarks.into_values().unzip();
    fact.remarks = remarks;
    let columns = &[
        ("on", "received_on"),
        ("numbers", "number"),
        ("said_language", "language"),
        ("version", "anchor_version"),
        ("thing", "anchor_field"),
    ];
    Ok(Step::of(fact, first, received.last(), Turn::Card).of_rows(rows).named(columns))
}

fn remark(row: &Row) -> RemarkNoted {
    let language = row.maybe("language");
    RemarkNoted {
        remark: None,
        topic: row.maybe("topic").map(Into::into),
        section: row.maybe("section").map(Into::into),
        said: row.text("said").map(Words::from),
        said_language: language.filter(|_| row.text("said").is_some()).map(Into::into),
        proposed: row.text("proposed").map(Words::from),
        proposed_language: row
            .text("proposed")
            .and(row.maybe("proposed_language").or(language))
            .map(Into::into),
    }
}

/// The words of a frozen version that the card is on: `pacto:70/solutions`.
fn anchor(row: &Row) -> Result<Option<Anchor>, Wrong> {
    let Some(exact) = row.text("anchor_exact") else { return Ok(None) };
    let field = row.word("anchor_field")?;
    let (thing, section) = field
        .split_once('/')
        .ok_or_else(|| row.wrong("anchor_field", Code::FieldInvalid, "pacto:70/solutions"))?;
    Ok(Some(Anchor::quoting(row.word("anchor_version")?, thing, SheetSection::from(section), exact)))
}

fn contact(row: &Row) -> Option<Contact> {
    let cell = |column: &str| row.maybe(column).map(String::from);
    let contact =
        Contact { name: cell("contact_name"), phone: cell("contact_phone"), email: cell("contact_email") };
    (contact.name.is_some() || contact.phone.is_some() || contact.email.is_some()).then_some(contact)
}
