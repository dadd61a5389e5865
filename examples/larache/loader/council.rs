//! Versions of the programme, and the council: sessions with their agenda, sittings, votes.

use std::collections::BTreeMap;

use infitah::dates::Day;
use infitah::dossier::{At, Dossier};
use infitah::facts::{
    AgendaItem, Held, ItemPostponed, SessionConvened, SittingHeld, VersionFrozen, VoteTaken,
};
use infitah::model::{Code, Label, Texts, VersionKind, VoteResult, derived_id, part_id};

use super::cells::{Row, Wrong};
use super::step::{Step, Turn};
use super::{Sheets, id_of, subject};

impl Sheets {
    pub(super) fn versions(&self) -> Result<Vec<Step>, Wrong> {
        let steps = self.versions.iter().map(|row| {
            let (written, frozen) = row.date("frozen_on")?;
            let fact = VersionFrozen::of(VersionKind::from(row.word("kind")?), written)
                .references([row.word("version")?])
                .title(row.texts("title"));
            let columns = &[("on", "frozen_on"), ("references", "version"), ("holds", "covers")];
            let (row_of, day) = (row.clone(), frozen.last());
            Ok(Step::late(row, day, Turn::Version, move |dossier| {
                let holds = texts(dossier, &row_of, day)?;
                Ok(VersionFrozen { holds, ..fact.clone() }.into())
            })
            .named(columns))
        });
        steps.collect()
    }

    pub(super) fn council(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.sessions {
            steps.extend(self.session(row, dossier)?);
        }
        for row in &self.sittings {
            let (written, on) = row.date("on")?;
            let mut fact = SittingHeld::of(row.word("session")?, written).references([row.word("sitting")?]);
            fact.number = row.count("number")?;
            fact.convocation = row.count("convocation")?;
            fact.in_office = row.count("in_office")?;
            fact.present = row.count("present")?;
            fact.place = row.texts("place");
            steps.push(Step::of(fact, row, on.last(), Turn::Sitting).named(&[("references", "sitting")]));
        }
        for row in self.items.iter().filter(|row| row.maybe("outcome") == Some("postponed")) {
            // Postponed at the sitting that it was on, to the one that it was moved to.
            let (written, on) = self.sitting(row, "sitting")?.date("on")?;
            let mut fact = ItemPostponed::of(self.item_id(row, "item", dossier)?, written);
            if row.maybe("moved_to").is_some() {
                fact.until = Some(self.sitting(row, "moved_to")?.date("on")?.0.into());
            }
            steps.push(Step::of(fact, row, on.last(), Turn::Vote));
        }
        for row in &self.votes {
            steps.push(self.vote(row, dossier)?);
        }
        Ok(steps)
    }

    /// A session as it was convened; and again once a version that an item is about has been frozen.
    fn session(&self, row: &Row, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let name = row.word("session")?;
        let id = id_of(dossier, "session", name);
        let convened = row.maybe_date("convened")?;
        let day = convened.and_then(|(_, interval)| interval.last());
        let items: Vec<&Row> = self.items.iter().filter(|item| item.maybe("session") == Some(name)).collect();
        let agenda = items.iter().map(|item| self.item(item, day, dossier)).collect::<Result<Vec<_>, _>>()?;
        let mut fact =
            SessionConvened::of(row.word("kind")?.into(), row.texts("title"), row.word("planned")?)
                .session(id.clone())
                .references([name])
                .agenda(agenda);
        fact.body = row.maybe("body").map(Into::into);
        fact.convened = convened.map(|(written, _)| written.into());
        fact.in_office = row.count("in_office")?;
        fact.on.clone_from(&fact.convened);
        let columns = &[("on", "convened"), ("references", "session"), ("agenda", "title_ar")];
        let mut steps = vec![Step::of(fact, row, day, Turn::Session).named(columns)];

        let mut frozen = BTreeMap::new();
        for version in items.iter().filter_map(|item| self.version(item.maybe("about")?)) {
            let (written, interval) = version.date("frozen_on")?;
            if interval.last() > day {
                frozen.insert(interval.last(), written);
            }
        }
        for (day, written) in frozen {
            let agenda =
                items.iter().map(|item| self.item(item, day, dossier)).collect::<Result<Vec<_>, _>>()?;
            let again = agenda
                .into_iter()
                .map(|item| AgendaItem { about: item.about, ..AgendaItem::titled(Texts::default()) });
            let mut fact =
                SessionConvened::of(row.word("kind")?.into(), Texts::default(), row.word("planned")?)
                    .session(id.clone())
                    .agenda(again)
                    .on(written);
            (fact.kind, fact.planned) = (None, None);
            steps.push(Step::of(fact, row, day, Turn::Session));
        }
        Ok(steps)
    }

    /// An item of an agenda, and what it is about as far as that is there by a day.
    fn item(&self, row: &Row, day: Option<Day>, dossier: &Dossier) -> Result<AgendaItem, Wrong> {
        let mut item = AgendaItem::titled(row.texts("title"));
        item.number = row.maybe("number").map(Label::from);
        item.about = match row.maybe("about") {
            Some(about) => match self.version(about) {
                Some(version) if version.date("frozen_on")?.1.last() > day => None,
                _ => Some(subject(dossier, about).into()),
            },
            None => None,
        };
        Ok(item)
    }

    fn version(&self, name: &str) -> Option<&Row> {
        self.versions.iter().find(|row| row.maybe("version") == Some(name))
    }

    /// The sitting that a cell names.
    fn sitting(&self, row: &Row, column: &str) -> Result<&Row, Wrong> {
        let name = row.word(column)?;
        let found = self.sittings.iter().find(|other| other.maybe("sitting") == Some(name));
        found.ok_or_else(|| row.wrong(column, Code::ReferenceUnknown, "sittings.csv"))
    }

    /// The id of the agenda item that a cell names: from its session and its place in the agenda.
    pub(super) fn item_id(&self, row: &Row, column: &str, dossier: &Dossier) -> Result<String, Wrong> {
        let (name, unknown) =
            (row.word(column)?, || row.wrong(column, Code::ReferenceUnknown, "agenda_items.csv"));
        let item = self.items.iter().find(|item| item.maybe("item") == Some(name)).ok_or_else(unknown)?;
        let session = item.word("session")?;
        let mut agenda = self.items.iter().filter(|other| other.maybe("session") == Some(session));
        let position = agenda.position(|other| other.maybe("item") == Some(name)).ok_or_else(unknown)?;
        Ok(part_id(&id_of(dossier, "session", session), "item", position))
    }

    fn vote(&self, row: &Row, dossier: &Dossier) -> Result<Step, Wrong> {
        let (written, sitting) = row.date("sitting_on")?;
        let mut fact =
            VoteTaken::on_version(row.word("version")?, VoteResult::from(row.word("result")?), written)
                .vote(vote_id(row, dossier));
        fact.by = row.maybe("body").map(Into::into);
        fact.session = row.maybe("session_kind").map(Into::into);
        if row.maybe("sitting").is_some() {
            let held = self.sitting(row, "sitting")?;
            fact.sitting = held.count("number")?;
            fact.sitting_held = Some(held.word("sitting")?.into());
        }
        if row.maybe("agenda_item").is_some() {
            fact.agenda_item = Some(self.item_id(row, "agenda_item", dossier)?.into());
        }
        fact.in_office = row.count("in_office")?;
        fact.present = row.count("present")?;
        fact.in_favour = row.count("for")?;
        fact.against = row.count("against")?;
        fact.abstained = row.count("abstained")?;
        fact.blank = row.count("blank")?;
        let columns =
            &[("on", "sitting_on"), ("by", "body"), ("in_favour", "for"), ("session", "session_kind")];
        Ok(Step::of(fact, row, sitting.last(), Turn::Vote).named(columns))
    }
}

/// A vote has no number of its own: it is the one on a version at a sitting.
pub(super) fn vote_id(row: &Row, dossier: &Dossier) -> String {
    let cell = |column: &str| row.maybe(column).unwrap_or_default();
    let number = format!("{} {}", cell("sitting"), cell("version"));
    derived_id("vote", dossier.collectivity(), "vote", &number)
}

/// The texts that a version covers (`pacto:70/solutions`), as they stand on its day.
fn texts(dossier: &Dossier, row: &Row, day: Option<Day>) -> Result<Vec<Held>, Wrong> {
    let language = row.word("language")?;
    let at = day.map_or_else(At::now, |day| At::day(day.to_string()));
    let mut sheets = BTreeMap::new();
    let mut holds = Vec::new();
    for covered in row.lines("covers") {
        let unknown = || row.wrong("covers", Code::VersionNothingToFreeze, covered);
        let (project, section) = covered.split_once('/').ok_or_else(unknown)?;
        if !sheets.contains_key(project) {
            let sheet =
                dossier.project_sheet(project, &at).map_err(|refusal| row.refused("covers", &refusal))?;
            sheets.insert(project, sheet);
        }
        let sheet = sheets.get(project).ok_or_else(unknown)?;
        let (entry, field) = if section == "title" {
            let mut titles =
                sheet.titles.iter().filter(|title| title.title.language.as_deref() == Some(language));
            (titles.rfind(|title| title.stands).map(|title| &title.entry), format!("title:{language}"))
        } else {
            let text = sheet
                .sections
                .iter()
                .find(|text| text.section.as_str() == section && text.language == language);
            let standing = text.and_then(|text| text.revisions.iter().rfind(|revision| revision.stands));
            (standing.map(|revision| &revision.entry), format!("section:{section}:{language}"))
        };
        let entry = entry.ok_or_else(unknown)?.clone();
        holds.push(Held { entry, thing: sheet.id.as_str().into(), field });
    }
    Ok(holds)
}
