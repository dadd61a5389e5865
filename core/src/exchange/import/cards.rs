//! Idea cards: a line is a card with one remark, whose challenge is what is said and whose solution is what is proposed.

use std::collections::BTreeMap;

use super::headings::{Headings, Written};
use super::plan::{ImportOptions, Planning};
use crate::dossier::{At, Dossier};
use crate::exchange::{Line, Sheet};
use crate::facts::{Anchor, CardReceived, Corrected, Fact, RemarkNoted};
use crate::model::{
    AuthorCategory, AxisId, CardId, CardKind, Channel, Code, Contact, EntryId, LanguageTag, Reference,
    Refusal, ThingId, Topic, Words, derived_id,
};
use crate::text::folding::Fold;
use crate::views::{
    CardShown, ContactShown, ImportChange as Change, ImportLine, ImportReason, Missing, RemarkShown, Spoken,
};

/// The scheme of numbers where nobody names one.
const SCHEME: &str = "platform";
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
    /// The name of the sheet.
    name: Option<&'d str>,
    options: &'d ImportOptions,
    headings: Headings,
    channels: Written,
    /// The axes by their folded titles.
    axes: BTreeMap<String, AxisId>,
    /// The collectivity by its folded names.
    names: Vec<String>,
    known: BTreeMap<CardId, Known>,
}

pub(super) fn plan(
    dossier: &Dossier,
    sheet: &Sheet,
    headings: Headings,
    options: &ImportOptions,
    planning: &mut Planning<'_>,
) -> Result<(), Refusal> {
    let lines = sheet.lines.iter().skip(headings.before);
    let sheets = Sheets::of(dossier, sheet.name.as_deref(), options, headings)?;
    // By card, the line that it stands on in this file, and what that says.
    let mut told = BTreeMap::<CardId, (u32, CardReceived)>::new();
    for line in lines {
        let (planned, fact) = sheets.line(line, &mut told);
        planning.line(planned, fact);
    }
    Ok(())
}

/// What is wrong with a line, and in which columns.
type Wrong = (Change, ImportReason, Vec<&'static str>);

impl<'d> Sheets<'d> {
    fn of(
        dossier: &'d Dossier,
        name: Option<&'d str>,
        options: &'d ImportOptions,
        headings: Headings,
    ) -> Result<Self, Refusal> {
        let now = At::now();
        let programme = dossier.programme(&now)?;
        let mut axes = BTreeMap::new();
        for axis in &programme.axes {
            let spoken = axis.aliases.iter().filter_map(|alias| alias.text.as_ref());
            for title in axis.title.0.values().chain(spoken) {
                axes.entry(theme(title)).or_insert_with(|| axis.id.clone());
            }
        }
        let names = programme.collectivity_name.0.values().map(|name| collectivity(name)).collect();
        let mut shown: BTreeMap<CardId, CardShown> =
            dossier.every_card(&now)?.into_iter().map(|card| (card.id.clone(), card)).collect();
        let received = dossier.entries().filter_map(|(hash, fact)| match fact {
            Some(Fact::CardReceived(card)) => Some((card.card.clone()?, EntryId::from(hash))),
            _ => None,
        });
        let known =
            received.map(|(id, entry)| (id.clone(), Known { entry, shown: shown.remove(&id) })).collect();
        Ok(Self { dossier, name, options, headings, channels: Written::of("channel"), axes, names, known })
    }

    fn cell<'l>(&self, line: &'l Line, column: &str) -> Option<&'l str> {
        self.headings.cell(line, column)
    }

    /// What becomes of a line.
    fn line(
        &self,
        line: &Line,
        told: &mut BTreeMap<CardId, (u32, CardReceived)>,
    ) -> (ImportLine, Option<Fact>) {
        let number = self.cell(line, "number").map(|number| number.trim().to_owned());
        let planned = |change, reason, columns: &[&'static str], thing: Option<&CardId>| ImportLine {
            sheet: self.name.map(str::to_owned),
            row: line.number,
            columns: columns.iter().map(|column| (*column).to_owned()).collect(),
            change,
            reason,
            thing: thing.map(|id| ThingId::from(id.as_str())),
            number: number.clone(),
        };
        let (id, card) = match self.read(line) {
            Ok(read) => read,
            Err((change, reason, columns)) => return (planned(change, Some(reason), &columns, None), None),
        };
        if let Some((row, other)) = told.get(&id) {
            let code = if *other == card { ImportReason::LINE_TWICE } else { ImportReason::NUMBER_TWICE };
            let reason = ImportReason::of(code).row(*row);
            let change = if *other == card { Change::Left } else { Change::ToConfirm };
            return (planned(change, Some(reason), &["number"], Some(&id)), None);
        }
        told.insert(id.clone(), (line.number, card.clone()));
        let Some(known) = self.known.get(&id) else {
            let fact = Fact::from(card);
            return match self.dossier.preview(fact.clone()) {
                Ok(_) => (planned(Change::Added, None, &[], Some(&id)), Some(fact)),
                Err(refusal) => {
                    let column = column_of(&refusal);
                    (planned(Change::Refused, Some(refusal.into()), &column, None), None)
                }
            };
        };
        match self.compare(card, known) {
            Ok((columns, _)) if columns.is_empty() => {
                (planned(Change::Left, Some(ImportReason::of(ImportReason::SAME)), &[], Some(&id)), None)
            }
            Ok((columns, with)) => {
                let fact = Fact::from(Corrected::entry_with(known.entry.clone(), with));
                match self.dossier.preview(fact.clone()) {
                    Ok(_) => (planned(Change::Changed, None, &columns, Some(&id)), Some(fact)),
                    Err(refusal) => {
                        (planned(Change::Refused, Some(refusal.into()), &columns, Some(&id)), None)
                    }
                }
            }
            Err(reason) => {
                let by_hand = reason == ImportReason::SPLIT_BY_HAND;
                let change = if by_hand { Change::ToConfirm } else { Change::Left };
                (planned(change, Some(ImportReason::of(reason)), &[], Some(&id)), None)
            }
        }
    }

    /// The card that a line says.
    fn read(&self, line: &Line) -> Result<(CardId, CardReceived), Wrong> {
        if let Some(written) = self.cell(line, "collectivity")
            && !self.names.contains(&collectivity(written))
        {
            return Err((
                Change::Left,
                ImportReason::of(ImportReason::OTHER_COLLECTIVITY),
                vec!["collectivity"],
            ));
        }
        let (said, proposed) = (self.cell(line, "said"), self.cell(line, "proposed"));
        if said.is_none() && proposed.is_none() {
            return Err((
                Change::Refused,
                ImportReason::of(ImportReason::NOTHING_SAID),
                vec!["said", "proposed"],
            ));
        }
        let missing_day = || Refusal::field(Code::FieldMissing, "on").with("expected", "25/07/2023");
        let day =
            self.cell(line, "received").map(|day| day.trim().into()).or_else(|| self.options.on.clone());
        let day = day.ok_or_else(|| (Change::Refused, missing_day().into(), vec!["received"]))?;
        let mut card = CardReceived::idea(day);
        let scheme = self.options.scheme.as_ref().map_or(SCHEME, |scheme| scheme.as_str());
        let number =
            self.cell(line, "number").map(|number| Reference::from(format!("{scheme}:{}", number.trim())));
        let paper = self.cell(line, "paper_number").map(str::trim).or_else(|| said.and_then(paper_number));
        card.numbers = number
            .into_iter()
            .chain(paper.map(|paper| Reference::from(format!("{PAPER}:{paper}"))))
            .collect();
        let channel = self.cell(line, "channel").map(|channel| Channel::from(self.channels.value(channel)));
        card.channel = channel.or_else(|| self.options.channel.clone()).unwrap_or(Channel::MEETING);
        card.stage.clone_from(&self.options.stage);
        card.author = self.cell(line, "author").map(|author| AuthorCategory::from(author.trim().to_owned()));
        let themes = themes(self.cell(line, "theme").unwrap_or_default());
        for title in &themes {
            if let Some(axis) = self.axes.get(&theme(title)).filter(|axis| !card.axes.contains(axis)) {
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
        let mut remark = RemarkNoted::on(Topic::PROBLEM, "");
        remark.said = said.map(Into::into);
        remark.proposed = proposed.map(Into::into);
        card.remarks.push(remark);
        let id = if let Some((scheme, number)) = card.numbers.first().and_then(Reference::parts) {
            derived_id("card", self.dossier.collectivity(), scheme, number)
        } else {
            // Without a number its words say which card it is.
            let words =
                [self.cell(line, "theme"), said, proposed].map(|words| words.unwrap_or_default().trim());
            derived_id("card", self.dossier.collectivity(), "words", &words.join("\u{1f}"))
        };
        let id = CardId::from(id);
        card.card = Some(id.clone());
        Ok((id, card))
    }

    /// In which columns a line differs from the card that is there, and the card as it would be then.
    fn compare(
        &self,
        card: CardReceived,
        known: &Known,
    ) -> Result<(Vec<&'static str>, CardReceived), &'static str> {
        let Some(shown) = &known.shown else { return Err(ImportReason::WITHDRAWN) };
        let [remark] = shown.remarks.as_slice() else { return Err(ImportReason::SPLIT_BY_HAND) };
        let quoted = shown.anchor.as_ref().map(|anchor| &anchor.exact);
        let missing = [Some(&remark.said), Some(&remark.proposed), quoted];
        let missing = missing.map(|spoken| spoken.and_then(|spoken| spoken.as_ref()?.missing));
        if missing.contains(&Some(Missing::Erased)) {
            return Err(ImportReason::ERASED);
        }
        let mut with = as_it_stands(&card, shown, remark);
        let mut taken = Taken { headings: &self.headings, columns: Vec::new() };
        if let (Some(given), Some(there)) = (card.remarks.into_iter().next(), with.remarks.first_mut()) {
            taken.take("said", given.said, &mut there.said);
            taken.take("proposed", given.proposed, &mut there.proposed);
        }
        if taken.take("theme", card.themes, &mut with.themes) {
            with.axes = card.axes;
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
        let hidden = shown.contact.as_ref().is_some_and(|contact| contact.missing.is_some());
        if card.contact.is_some() && card.contact != with.contact && !hidden {
            with.contact = card.contact;
            taken.columns.push("contact");
        }
        // A day may be written in one way here and in another there.
        if shown.received.as_ref().is_some_and(|received| received.edtf != card.on.as_str()) {
            taken.take("received", card.on, &mut with.on);
        }
        Ok((taken.columns, with))
    }
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

/// The card of a line as it stands in the dossier, to be corrected.
fn as_it_stands(card: &CardReceived, shown: &CardShown, remark: &RemarkShown) -> CardReceived {
    let words = |spoken: &Spoken| spoken.text.clone().map(Words::from);
    let language = |spoken: &Option<Spoken>| spoken.as_ref()?.language.clone().map(LanguageTag::from);
    let mut noted = card.remarks.first().cloned().unwrap_or_else(|| RemarkNoted::on(Topic::PROBLEM, ""));
    noted.topic.clone_from(&remark.topic);
    noted.section.clone_from(&remark.section);
    noted.said = remark.said.as_ref().and_then(words);
    noted.said_language = language(&remark.said);
    noted.proposed = remark.proposed.as_ref().and_then(words);
    noted.proposed_language = language(&remark.proposed);
    let contact = shown.contact.as_ref().filter(|contact| contact.missing.is_none());
    let received = shown.received.as_ref();
    CardReceived {
        numbers: shown.numbers.clone(),
        kind: shown.kind.clone().unwrap_or(CardKind::IDEA),
        about: shown.about.clone(),
        axes: shown.axes.clone(),
        themes: shown.themes.iter().filter_map(words).collect(),
        anchor: shown.anchor.as_ref().and_then(|anchor| {
            Some(Anchor {
                version: anchor.version.clone(),
                thing: anchor.thing.clone(),
                section: anchor.section.clone(),
                exact: anchor.exact.as_ref().and_then(words)?,
                prefix: anchor.prefix.as_ref().and_then(words),
                suffix: anchor.suffix.as_ref().and_then(words),
            })
        }),
        stage: shown.stage.clone(),
        channel: shown.channel.clone().unwrap_or(Channel::MEETING),
        author: shown.author.clone(),
        contact: contact.map(|contact| {
            let ContactShown { name, phone, email, .. } = contact.clone();
            Contact { name, phone, email }.into()
        }),
        remarks: vec![noted],
        on: received.map_or_else(
            || card.on.clone(),
            |received| received.written.as_ref().unwrap_or(&received.edtf).as_str().into(),
        ),
        ..card.clone()
    }
}

/// The themes in a cell: one on each line, each once.
fn themes(cell: &str) -> Vec<&str> {
    let mut themes: Vec<&str> = Vec::new();
    for theme in cell.split(['\n', '\r']).map(str::trim).filter(|theme| !theme.is_empty()) {
        if !themes.contains(&theme) {
            themes.push(theme);
        }
    }
    themes
}

/// A theme as titles of axes are compared: a glued or a separate `محور` before it means nothing.
fn theme(title: &str) -> String {
    let folded = Fold::Loose.fold(title);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let bare = bare.strip_prefix("محور").or_else(|| bare.strip_prefix("axe ")).unwrap_or(bare);
    bare.trim().to_owned()
}

/// A collectivity as names are compared: what kind it is means nothing.
fn collectivity(name: &str) -> String {
    let folded = Fold::Loose.fold(name);
    let kinds = ["جماعه ", "الجماعه ", "الجماعه الترابيه ", "commune de ", "commune d ", "municipality of "];
    let bare = kinds.into_iter().rev().find_map(|kind| folded.strip_prefix(kind)).unwrap_or(&folded);
    bare.trim().to_owned()
}

/// The number on paper that a cell begins with: on a line of its own, after a word that says so.
fn paper_number(cell: &str) -> Option<&str> {
    let (first, _) = cell.split_once('\n')?;
    let first = first.trim();
    let folded = first.to_lowercase();
    let named = PAPER_NUMBER.iter().find(|name| folded.starts_with(*name))?;
    let number = first.get(named.len()..)?.trim_matches([' ', ':', '.', '\t', '°', '-']);
    (!number.is_empty() && number.chars().all(char::is_numeric)).then_some(number)
}

/// The column of a member of a card.
fn column_of(refusal: &Refusal) -> Vec<&'static str> {
    let field = refusal.field.as_deref().unwrap_or_default();
    let columns = [
        ("on", "received"),
        ("numbers", "number"),
        ("channel", "channel"),
        ("author", "author"),
        ("themes", "theme"),
        ("remarks[0].said", "said"),
        ("remarks[0].proposed", "proposed"),
        ("contact", "contact_name"),
    ];
    columns
        .into_iter()
        .filter(|(member, _)| field.starts_with(member))
        .map(|(_, column)| column)
        .take(1)
        .collect()
}

#[cfg(test)]
mod tests;
