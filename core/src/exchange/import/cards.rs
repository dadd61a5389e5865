//! Cards. Of an idea card a line is one remark, whose challenge is what is said and whose solution is what is proposed. Of
//! an observation card a line has a remark in each column of a topic, or is one remark with its topic beside it; and
//! then lines with one number are one card.

#![expect(clippy::result_large_err, reason = "what is wrong with a line lives until the line is planned")]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::headings::{Headings, Written};
use super::line_ends;
use super::moments::day_of;
use super::places::{Axes, Names, Projects, Whose};
use super::plan::{ImportOptions, Planning};
use super::remembered::Remembered;
use super::standing::as_it_stands;
use crate::dossier::{At, Dossier};
use crate::exchange::{Line, Sheet};
use crate::facts::{CardReceived, Corrected, Fact, RemarkNoted};
use crate::journal::Hash;
use crate::model::{
    AuthorCategory, CardId, CardKind, Channel, Code, Contact, EntryId, Reference, Refusal, SubjectId,
    ThingId, Topic, Words,
};
use crate::views::{
    CardShown, DateShown, ImportChange as Change, ImportKind, ImportLine, ImportReason, Missing, Spoken,
};

/// The scheme of the numbers of idea cards where nobody names one.
const SCHEME: &str = "platform";
/// The same of observation cards: they are counted apart.
const OBSERVATIONS: &str = "card";
/// The scheme of a second number, that of the paper.
const PAPER: &str = "paper";
/// How a cell begins whose card has a number on paper too, in the three languages.
const PAPER_NUMBER: [&str; 4] = ["code", "رمز", "الرمز", "n°"];

/// A card of the dossier.
struct Known {
    entry: EntryId,
    /// Nothing where it was withdrawn.
    shown: Option<CardShown>,
}

/// What a sheet of cards is read with.
struct Sheets<'d> {
    dossier: &'d Dossier,
    kind: ImportKind,
    options: &'d ImportOptions,
    headings: Headings,
    channels: Written,
    authors: Written,
    topics: Written,
    axes: Axes,
    names: Names,
    /// The projects, where the cards are about them.
    projects: Option<Projects>,
    /// What they are about where a line does not say.
    about: Option<SubjectId>,
    known: BTreeMap<CardId, Known>,
    remembered: Remembered,
}

/// Which card a line is: by its number, or because the dossier has it; and what it says, where it is one without a number
/// that the dossier does not have.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Which {
    Card(CardId),
    New(Hash),
}

impl Which {
    const fn card(&self) -> Option<&CardId> {
        if let Self::Card(id) = self { Some(id) } else { None }
    }
}

/// What a line turned out to be.
enum Told {
    Card(Which, Box<CardReceived>),
    /// One more remark of the card of an earlier line, by its place.
    More(usize),
    /// Nothing that could be recorded.
    Not(Wrong, Option<CardId>),
}

/// What is wrong with a line, and in which columns.
type Wrong = (Change, ImportReason, Vec<&'static str>);

/// Why a card cannot take over what a line says, and in which columns.
type Unclear = (&'static str, Vec<&'static str>);

/// What becomes of a card: how, why, in which columns, and the fact.
type Becomes = (Change, Option<ImportReason>, Vec<&'static str>, Option<Fact>);

pub(super) fn plan(
    dossier: &Dossier,
    kind: ImportKind,
    sheet: &Sheet,
    headings: Headings,
    options: &ImportOptions,
    planning: &mut Planning<'_>,
) -> Result<(), Refusal> {
    let lines = sheet.lines.get(headings.before..).unwrap_or_default();
    let sheets = Sheets::of(dossier, kind, options, headings)?;
    let mut all = Vec::<(Change, Option<ImportReason>, Vec<&'static str>, Option<CardId>)>::new();
    for (line, told) in lines.iter().zip(sheets.told(lines)) {
        let (fact, becomes) = match told {
            Told::Card(which, card) => {
                let (change, reason, columns, fact) = sheets.becomes(&which, *card);
                (fact, (change, reason, columns, which.card().cloned()))
            }
            Told::More(of) => (None, all.get(of).cloned().unwrap_or((Change::Left, None, Vec::new(), None))),
            Told::Not((change, reason, columns), id) => (None, (change, Some(reason), columns, id)),
        };
        let (change, reason, columns, id) = becomes.clone();
        all.push(becomes);
        let planned = ImportLine {
            sheet: sheet.name.clone(),
            row: line.number,
            columns: columns.into_iter().map(str::to_owned).collect(),
            change,
            reason,
            // What is refused makes nothing.
            thing: id.filter(|_| change != Change::Refused).map(|id| ThingId::from(id.as_str())),
            number: sheets.cell(line, "number").map(|number| number.trim().to_owned()),
        };
        planning.line(planned, fact);
    }
    Ok(())
}

impl<'d> Sheets<'d> {
    fn of(
        dossier: &'d Dossier,
        kind: ImportKind,
        options: &'d ImportOptions,
        headings: Headings,
    ) -> Result<Self, Refusal> {
        let now = At::now();
        let programme = dossier.programme(&now)?;
        let mut shown: BTreeMap<CardId, CardShown> =
            dossier.every_card(&now)?.into_iter().map(|card| (card.id.clone(), card)).collect();
        let received = dossier.entries().filter_map(|(hash, fact)| match fact {
            Some(Fact::CardReceived(card)) => Some((card.card.clone()?, EntryId::from(hash))),
            _ => None,
        });
        let known =
            received.map(|(id, entry)| (id.clone(), Known { entry, shown: shown.remove(&id) })).collect();
        let projects = match kind {
            ImportKind::Observation => Some(Projects::of(dossier, &programme)?),
            _ => None,
        };
        let about = match (&options.about, &projects) {
            (Some(about), Some(projects)) => Some(projects.asked(about)?),
            _ => None,
        };
        Ok(Self {
            dossier,
            kind,
            options,
            headings,
            channels: Written::of("channel"),
            authors: Written::of("author-category"),
            topics: Written::of("topic"),
            axes: Axes::of(&programme),
            names: Names::of(&programme),
            projects,
            about,
            known,
            remembered: Remembered::of(dossier),
        })
    }

    fn cell<'l>(&self, line: &'l Line, column: &str) -> Option<&'l str> {
        self.headings.cell(line, column)
    }

    /// What each line is, those of one card together.
    fn told(&self, lines: &[Line]) -> Vec<Told> {
        let a_remark_a_line = self.kind == ImportKind::Observation && self.headings.at("topic").is_some();
        let mut told: Vec<Told> = Vec::with_capacity(lines.len());
        // By card, the place of its first line, and what that line alone says.
        let mut first = BTreeMap::<Which, (usize, CardReceived)>::new();
        // By that place, what the remarks of the card say so far.
        let mut said = BTreeMap::<usize, BTreeSet<String>>::new();
        for (place, line) in lines.iter().enumerate() {
            let (which, mut card) = match self.read(line) {
                Ok(read) => read,
                Err(wrong) => {
                    told.push(Told::Not(wrong, None));
                    continue;
                }
            };
            let Some((at, alone)) = first.get(&which) else {
                first.insert(which.clone(), (place, card.clone()));
                told.push(Told::Card(which, Box::new(card)));
                continue;
            };
            let row = lines.get(*at).map_or(0, |line| line.number);
            let twice = |change, code| {
                Told::Not((change, ImportReason::of(code).row(row), vec!["number"]), which.card().cloned())
            };
            if *alone == card {
                told.push(twice(Change::Left, ImportReason::LINE_TWICE));
                continue;
            }
            let remarks = std::mem::replace(&mut card.remarks, alone.remarks.clone());
            if !a_remark_a_line || *alone != card {
                told.push(twice(Change::ToConfirm, ImportReason::NUMBER_TWICE));
                continue;
            }
            let Some(Told::Card(_, there)) = told.get_mut(*at) else {
                told.push(twice(Change::Left, ImportReason::LINE_TWICE));
                continue;
            };
            let before = there.remarks.len();
            let said = said.entry(*at).or_insert_with(|| there.remarks.iter().map(as_text).collect());
            there.remarks.extend(remarks.into_iter().filter(|remark| said.insert(as_text(remark))));
            let more = if there.remarks.len() > before {
                Told::More(*at)
            } else {
                twice(Change::Left, ImportReason::LINE_TWICE)
            };
            told.push(more);
        }
        told
    }

    /// What becomes of a card.
    fn becomes(&self, which: &Which, card: CardReceived) -> Becomes {
        let known = which.card().and_then(|id| Some((id, self.known.get(id)?)));
        let Some((id, known)) = known else {
            if card.card.is_none() && self.remembered.may_be_erased(&card) {
                let reason = ImportReason::of(ImportReason::MAY_BE_ERASED);
                return (Change::ToConfirm, Some(reason), Vec::new(), None);
            }
            let fact = Fact::from(card);
            return match self.dossier.preview(fact.clone()) {
                Ok(_) => (Change::Added, None, Vec::new(), Some(fact)),
                Err(refusal) => {
                    let column = Self::column_of(&refusal);
                    (Change::Refused, Some(refusal.into()), column, None)
                }
            };
        };
        match self.compare(card, id, known) {
            Ok((columns, _)) if columns.is_empty() => {
                (Change::Left, Some(ImportReason::of(ImportReason::SAME)), Vec::new(), None)
            }
            Ok((columns, with)) => {
                let fact = Fact::from(Corrected::entry_with(known.entry.clone(), with));
                match self.dossier.preview(fact.clone()) {
                    Ok(_) => (Change::Changed, None, columns, Some(fact)),
                    Err(refusal) => (Change::Refused, Some(refusal.into()), columns, None),
                }
            }
            Err((reason, columns)) => {
                let ask = [ImportReason::SPLIT_BY_HAND, ImportReason::EMPTIED].contains(&reason);
                let change = if ask { Change::ToConfirm } else { Change::Left };
                (change, Some(ImportReason::of(reason)), columns, None)
            }
        }
    }

    /// The remarks of a line, with the columns in which they would stand.
    fn remarks(&self, line: &Line) -> (Vec<RemarkNoted>, Vec<&'static str>) {
        let mut remarks = Vec::new();
        let mut columns = vec!["said", "proposed"];
        if self.kind == ImportKind::Observation {
            columns.retain(|column| self.headings.at(column).is_some());
            for topic in Topic::KNOWN {
                let Some(column) = column_of_topic(topic) else { continue };
                if self.headings.at(column).is_some() {
                    columns.push(column);
                }
                if let Some(said) = self.cell(line, column) {
                    remarks.push(RemarkNoted::on(topic.clone(), said));
                }
            }
        }
        let (said, proposed) = (self.cell(line, "said"), self.cell(line, "proposed"));
        if said.is_some() || proposed.is_some() {
            let mut remark = RemarkNoted::on(Topic::PROBLEM, "");
            if self.kind == ImportKind::Observation {
                remark.topic = self.cell(line, "topic").map(|topic| Topic::from(self.topics.value(topic)));
            }
            remark.said = said.map(Into::into);
            remark.proposed = proposed.map(Into::into);
            remarks.push(remark);
        }
        (remarks, columns)
    }

    /// The card that a line says.
    fn read(&self, line: &Line) -> Result<(Which, CardReceived), Wrong> {
        if let Some(written) = self.cell(line, "collectivity") {
            let (change, code) = match self.names.whose(written) {
                Whose::Ours => (Change::Added, ""),
                Whose::Like => (Change::ToConfirm, ImportReason::COLLECTIVITY_LIKE),
                Whose::Other => (Change::Left, ImportReason::OTHER_COLLECTIVITY),
            };
            if change != Change::Added {
                return Err((change, ImportReason::of(code).value(written), vec!["collectivity"]));
            }
        }
        let (remarks, columns) = self.remarks(line);
        if remarks.is_empty() {
            return Err((Change::Refused, ImportReason::of(ImportReason::NOTHING_SAID), columns));
        }
        let missing_day = || Refusal::field(Code::FieldMissing, "on").with("expected", "25/07/2023");
        let day =
            self.cell(line, "received").map(|day| day_of(day).into()).or_else(|| self.options.on.clone());
        let day = day.ok_or_else(|| (Change::Refused, missing_day().into(), vec!["received"]))?;
        let mut card = CardReceived::idea(day);
        let mut scheme = SCHEME;
        if let Some(projects) = &self.projects {
            scheme = OBSERVATIONS;
            card.kind = CardKind::OBSERVATION;
            card.about = Some(self.about(line, projects)?);
        }
        let scheme = self.options.scheme.as_ref().map_or(scheme, |scheme| scheme.as_str());
        let number =
            self.cell(line, "number").map(|number| Reference::from(format!("{scheme}:{}", number.trim())));
        let paper = || self.cell(line, "said").and_then(paper_number);
        let paper = self.cell(line, "paper_number").map(str::trim).or_else(paper);
        card.numbers = number
            .into_iter()
            .chain(paper.map(|paper| Reference::from(format!("{PAPER}:{paper}"))))
            .collect();
        let channel = self.cell(line, "channel").map(|channel| Channel::from(self.channels.value(channel)));
        card.channel = channel.or_else(|| self.options.channel.clone()).unwrap_or(Channel::MEETING);
        card.stage.clone_from(&self.options.stage);
        let author = self.cell(line, "author").map(|author| self.authors.value(author));
        card.author = author.map(AuthorCategory::from);
        let themes = themes(self.cell(line, "theme").unwrap_or_default());
        for title in &themes {
            if let Some(axis) = self.axes.get(title).filter(|axis| !card.axes.contains(axis)) {
                card.axes.push(axis.clone());
            }
        }
        card.themes = themes.into_iter().map(|theme| theme.to_owned().into()).collect();
        let part = |column| self.cell(line, column).map(|part: &str| part.trim().to_owned());
        let contact = Contact {
            name: part("contact_name"),
            phone: part("contact_phone"),
            email: part("contact_email"),
        };
        let is_there = contact.name.is_some() || contact.phone.is_some() || contact.email.is_some();
        card.contact = is_there.then(|| contact.into());
        card.remarks = remarks;
        // Without a number its words say which card it is.
        let collectivity = self.dossier.collectivity();
        let which = match card.numbers.first().and_then(|number| number.id_of("card", collectivity)) {
            Some(id) => Which::Card(id.into()),
            None => self.remembered.same_card(&card).map_or_else(Which::New, Which::Card),
        };
        card.card = which.card().cloned();
        Ok((which, card))
    }

    /// What a card is about: by its number and by its title, which have to name one project.
    fn about(&self, line: &Line, projects: &Projects) -> Result<SubjectId, Wrong> {
        let ask = |reason, column| (Change::ToConfirm, reason, vec![column]);
        let found = |column| {
            let found = self.cell(line, column).map(|cell| projects.named(cell));
            found.transpose().map_err(|reason| ask(reason, column))
        };
        match (found("project_number")?, found("project")?) {
            (Some(one), Some(other)) if one != other => {
                let cell = self.cell(line, "project").unwrap_or_default();
                Err(ask(ImportReason::of(ImportReason::PROJECT_SEVERAL).value(cell), "project_number"))
            }
            (Some(about), _) | (None, Some(about)) => Ok(about),
            (None, None) => self
                .about
                .clone()
                .ok_or_else(|| ask(ImportReason::of(ImportReason::PROJECT_MISSING), "project")),
        }
    }

    /// In which columns a line differs from the card that is there, and the card as it would be then.
    fn compare(
        &self,
        card: CardReceived,
        id: &CardId,
        known: &Known,
    ) -> Result<(Vec<&'static str>, CardReceived), Unclear> {
        let no = |code| (code, Vec::new());
        let Some(shown) = &known.shown else { return Err(no(ImportReason::WITHDRAWN)) };
        if self.kind == ImportKind::Idea && shown.remarks.len() != 1 {
            return Err(no(ImportReason::SPLIT_BY_HAND));
        }
        let is_erased = |spoken: &Option<Spoken>| {
            spoken.as_ref().is_some_and(|spoken| spoken.missing == Some(Missing::Erased))
        };
        let remarks = shown.remarks.iter().flat_map(|remark| [&remark.said, &remark.proposed]);
        let quoted = shown.anchor.as_ref().is_some_and(|anchor| is_erased(&anchor.exact));
        if quoted || remarks.into_iter().any(is_erased) {
            return Err(no(ImportReason::ERASED));
        }
        let mut with = as_it_stands(shown);
        let mut taken = Taken { headings: &self.headings, columns: Vec::new() };
        let given = as_there(card.remarks, &with.remarks);
        self.take_remarks(given, &mut with.remarks, &mut taken)?;
        if taken.take("theme", card.themes, &mut with.themes) {
            with.axes = card.axes;
        }
        // Of words that were erased nobody can tell that these are others.
        if !taken.columns.is_empty() && self.remembered.is_cleaned(id) {
            return Err(no(ImportReason::ERASED));
        }
        if card.about.is_some() && card.about != with.about {
            with.about = card.about;
            taken.columns.push("project");
        }
        taken.take("channel", card.channel, &mut with.channel);
        for number in card.numbers {
            if !shown.numbers.iter().any(|there| there.normal() == number.normal()) {
                with.numbers.push(number);
                taken.columns.push("paper_number");
            }
        }
        // What a line leaves out about its author stays.
        if card.author.is_some() {
            taken.take("author", card.author, &mut with.author);
        }
        let hidden = shown.contact.as_ref().is_some_and(|contact| contact.missing.is_some())
            || self.remembered.is_unreachable(id);
        if card.contact.is_some() && card.contact != with.contact && !hidden {
            with.contact = card.contact;
            taken.columns.push("contact_name");
        }
        // A day may be written in one way here and in another there.
        let is_same = |there: &DateShown| {
            there.edtf == card.on.as_str() || there.written.as_deref() == Some(card.on.as_str())
        };
        match &shown.received {
            None => with.on = card.on,
            Some(there) if is_same(there) => {}
            Some(_) => {
                if taken.take("received", card.on, &mut with.on) {
                    with.on_written = None;
                }
            }
        }
        Ok((taken.columns, with))
    }

    /// Takes over what the remarks say: of an idea the one there is; of observations those that are there word for word
    /// first, then by their topic, and what is left is new. What the file no longer says waits for a person.
    fn take_remarks(
        &self,
        given: Vec<RemarkNoted>,
        there: &mut Vec<RemarkNoted>,
        taken: &mut Taken<'_>,
    ) -> Result<(), Unclear> {
        if self.kind == ImportKind::Idea {
            if let (Some(given), Some(there)) = (given.into_iter().next(), there.first_mut()) {
                taken.take("said", given.said, &mut there.said);
                taken.take("proposed", given.proposed, &mut there.proposed);
            }
            return Ok(());
        }
        let says = |remark: &RemarkNoted| as_text(&(&remark.topic, &remark.said, &remark.proposed));
        // By what they say, the remarks that are there and not found yet, the first one last.
        let mut open = BTreeMap::<String, Vec<usize>>::new();
        for (at, remark) in there.iter().enumerate().rev() {
            open.entry(says(remark)).or_default().push(at);
        }
        let found = |remark: &RemarkNoted| open.get_mut(&says(remark)).and_then(Vec::pop).is_some();
        let (_, new): (Vec<_>, Vec<_>) = given.into_iter().partition(found);
        let mut open: BTreeSet<usize> = open.into_values().flatten().collect();
        let mut of_topics = BTreeMap::<Option<Topic>, Vec<usize>>::new();
        for at in &open {
            of_topics.entry(there.get(*at).and_then(|remark| remark.topic.clone())).or_default().push(*at);
        }
        for remark in new {
            let of_topic = of_topics.entry(remark.topic.clone()).or_default();
            let column = remark
                .topic
                .as_ref()
                .and_then(column_of_topic)
                .filter(|column| self.headings.at(column).is_some());
            match of_topic.as_slice() {
                [] => {
                    taken.columns.push(column.unwrap_or("said"));
                    there.push(remark);
                }
                [at] => {
                    let Some(there) = there.get_mut(*at) else { continue };
                    open.remove(at);
                    of_topic.clear();
                    if there.said != remark.said {
                        taken.columns.push(column.unwrap_or("said"));
                    }
                    if there.proposed != remark.proposed {
                        taken.columns.push("proposed");
                    }
                    (there.said, there.proposed) = (remark.said, remark.proposed);
                }
                _ => return Err((ImportReason::SPLIT_BY_HAND, Vec::new())),
            }
        }
        // A line that is gone says nothing; a cell that is empty now does.
        let emptied = open.into_iter().filter_map(|at| column_of_topic(there.get(at)?.topic.as_ref()?));
        let emptied: Vec<&'static str> =
            emptied.filter(|column| self.headings.at(column).is_some()).collect();
        if emptied.is_empty() { Ok(()) } else { Err((ImportReason::EMPTIED, emptied)) }
    }

    /// The column of a member of a card.
    fn column_of(refusal: &Refusal) -> Vec<&'static str> {
        let field = refusal.field.as_deref().unwrap_or_default();
        let columns = [
            ("on", "received"),
            ("numbers", "number"),
            ("channel", "channel"),
            ("author", "author"),
            ("about", "project"),
            ("themes", "theme"),
            ("remarks[0].said", "said"),
            ("remarks[0].proposed", "proposed"),
            ("remarks[0].topic", "topic"),
            ("contact", "contact_name"),
        ];
        let found =
            columns.into_iter().find(|(member, _)| field.starts_with(member)).map(|(_, column)| column);
        found.into_iter().collect()
    }
}

/// A remark, or something of it, as text: many are told apart by it.
fn as_text(remark: &impl Serialize) -> String {
    serde_json::to_string(remark).unwrap_or_default()
}

/// Remarks whose words are those that are there, where they differ in nothing but line ends.
fn as_there(mut given: Vec<RemarkNoted>, there: &[RemarkNoted]) -> Vec<RemarkNoted> {
    let words = there.iter().flat_map(|remark| [&remark.said, &remark.proposed]).flatten();
    let texts = words.filter_map(|words| match words {
        Words::Open(text) => Some(&**text),
        Words::Sealed(_) => None,
    });
    let there: BTreeSet<&str> = texts.collect();
    let plain: BTreeMap<Cow<'_, str>, &str> =
        there.iter().map(|text| (line_ends::plain(text), *text)).collect();
    for words in given.iter_mut().flat_map(|remark| [&mut remark.said, &mut remark.proposed]).flatten() {
        let Words::Open(text) = &mut *words else { continue };
        if let Some(same) = plain.get(&line_ends::plain(text)).filter(|_| !there.contains(&**text)) {
            *text = (*same).into();
        }
    }
    given
}

/// The column of the remarks on a topic.
fn column_of_topic(topic: &Topic) -> Option<&'static str> {
    let columns = ["problem", "solutions", "funding_sources", "follow_up_indicators", "impact_indicators"];
    columns.into_iter().find(|column| *column == topic.as_str())
}

/// What a line gives in place of what is there.
struct Taken<'s> {
    headings: &'s Headings,
    columns: Vec<&'static str>,
}

impl Taken<'_> {
    /// Takes a value that differs, where the sheet has the column; says whether it did.
    fn take<T: PartialEq>(&mut self, column: &'static str, given: T, there: &mut T) -> bool {
        let differs = self.headings.at(column).is_some() && given != *there;
        if differs {
            *there = given;
            self.columns.push(column);
        }
        differs
    }
}

/// The themes in a cell: one on each line, each once.
fn themes(cell: &str) -> Vec<&str> {
    let mut listed = BTreeSet::new();
    let themes = cell.split(['\n', '\r']).map(str::trim).filter(|theme| !theme.is_empty());
    themes.filter(|theme| listed.insert(*theme)).collect()
}

/// The number on paper that a cell begins with: on a line of its own, after a word that says so.
fn paper_number(cell: &str) -> Option<&str> {
    let (first, _) = cell.split_once(['\n', '\r'])?;
    let first = first.trim();
    let folded = first.to_lowercase();
    let named = PAPER_NUMBER.iter().find(|name| folded.starts_with(*name))?;
    let number = first.get(named.len()..)?.trim_matches([' ', ':', '.', '\t', '°', '-']);
    (!number.is_empty() && number.chars().all(char::is_numeric)).then_some(number)
}

#[cfg(test)]
mod tests;
