//! The headings under which people write columns, in three languages: data, in `core/sheets`.

use std::collections::{BTreeMap, BTreeSet};

use crate::exchange::Line;
use crate::model::{AuthorCategory, Channel, Topic};
use crate::tables::{Table, tables};
use crate::text::folding::Fold;
use crate::text::{Language, Messages};
use crate::views::ImportColumn;

const HEADINGS: &str = include_str!("../../../sheets/headings.csv");
const WORDS: &str = include_str!("../../../sheets/words.csv");

/// So many lines from the top may be the one with the headings; before it stand titles.
pub(super) const TOP: usize = 30;

/// The headings of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Headings {
    pub(super) columns: Vec<ImportColumn>,
    /// Of each known column, where it stands, from 0.
    places: BTreeMap<String, usize>,
    /// The line on which they stand, as a spreadsheet numbers it.
    pub(super) row: u32,
    /// How many lines of the sheet come before the first line of data.
    pub(super) before: usize,
}

/// The third part of each line whose first part names this, folded, with the second.
fn listed(data: &'static str, list: &str) -> BTreeMap<String, &'static str> {
    let lines = data.lines().skip(1).filter_map(|line| {
        let (of, rest) = line.split_once(',')?;
        let (value, written) = rest.split_once(',')?;
        of.split(' ').any(|of| of == list).then(|| (folded(written), value))
    });
    lines.collect()
}

/// Columns of the tables that a form has too, whose names and headings are known without a list.
const OF_TABLES: [(&str, &str, &str, &str); 20] = [
    ("idea observation", "number", "cards", "numbers"),
    ("idea observation", "channel", "cards", "channel"),
    ("idea observation", "theme", "cards", "themes"),
    ("idea observation", "theme", "cards", "axes"),
    ("idea observation", "received", "cards", "received"),
    ("idea observation", "author", "cards", "author"),
    ("idea observation", "contact_name", "cards", "contact_name"),
    ("idea observation", "contact_phone", "cards", "contact_phone"),
    ("idea observation", "contact_email", "cards", "contact_email"),
    ("idea observation", "said", "remarks", "said"),
    ("idea observation", "proposed", "remarks", "proposed"),
    ("observation", "topic", "remarks", "topic"),
    ("observation", "project", "remarks", "about"),
    ("observation", "project", "remarks", "about_title"),
    ("idea observation project", "collectivity", "cards", "collectivity"),
    ("project", "title", "projects", "title"),
    ("project", "title", "titles", "title"),
    ("project", "number", "projects", "references"),
    ("project", "axis", "projects", "axis"),
    ("project", "topic", "projects", "topics"),
];

/// The headings of a form, folded, with the column that each means.
fn headings_of(form: &str) -> BTreeMap<String, &'static str> {
    let mut known = listed(HEADINGS, form);
    let told: Vec<Messages> = LANGUAGES.into_iter().map(|language| Messages::of_tables(&language)).collect();
    if form == "observation" {
        for topic in Topic::KNOWN {
            let labels = told.iter().filter_map(|messages| messages.label("topic", topic.as_str()));
            for label in labels {
                known.entry(folded(&label)).or_insert(topic.as_str());
            }
            known.entry(folded(topic.as_str())).or_insert(topic.as_str());
        }
    }
    let tables: Vec<Table> = tables().collect();
    for (_, column, table, name) in
        OF_TABLES.iter().filter(|(forms, ..)| forms.split(' ').any(|of| of == form))
    {
        known.entry(folded(name)).or_insert(column);
        let Some(table) = tables.iter().find(|of| of.name == *table) else { continue };
        // Of a text that stands in several languages each column is one that may be filled in.
        let of_it = |has: &str| {
            has == *name || has.strip_prefix(name).is_some_and(|end| ["_ar", "_fr", "_en"].contains(&end))
        };
        for of in table.columns.iter().filter(|of| of_it(&of.name)) {
            known.entry(folded(&of.name)).or_insert(column);
            for messages in &told {
                known.entry(folded(&of.heading(table, messages))).or_insert(column);
            }
        }
    }
    known
}

/// The languages in which headings are known.
pub(super) const LANGUAGES: [Language; 3] = [Language::AR, Language::FR, Language::EN];

/// A heading as headings are compared: without the sign of a list, and without what stands in brackets.
fn folded(text: &str) -> String {
    let bare = text.split(['(', '[', '（']).next().unwrap_or(text);
    Fold::Loose.fold(bare).trim_matches([' ', ':', '.', '*']).to_owned()
}

impl Headings {
    /// The line that holds most headings of a form, and at least so many of them.
    pub(super) fn find(form: &str, lines: &[Line], least: usize) -> Option<Self> {
        let known = headings_of(form);
        let read = |line: &Line| -> Vec<ImportColumn> {
            let mut told = Vec::new();
            let cells = (1..).zip(&line.cells).filter(|(_, cell)| !cell.trim().is_empty());
            let columns = cells.map(|(at, heading)| {
                let column = column(&known, heading).filter(|column| !told.contains(column));
                told.extend(column);
                ImportColumn { at, heading: heading.trim().to_owned(), column: column.map(str::to_owned) }
            });
            columns.collect()
        };
        let candidates = lines.iter().take(TOP).enumerate().map(|(at, line)| (at, line, read(line)));
        // Of two lines of headings the upper one: `max_by_key` takes the last.
        let (at, line, mut columns) = candidates.rev().max_by_key(|(.., columns)| known_of(columns))?;
        if known_of(&columns) < least {
            return None;
        }
        // Headings may stand on two lines, groups of columns above their parts, and once more in another language.
        let mut before = at + 1;
        for below in lines.iter().skip(before).map(read) {
            if known_of(&below) < below.len() || known_of(&below) < 2 {
                break;
            }
            before += 1;
            join(&mut columns, below);
        }
        let above = at.checked_sub(1).and_then(|above| lines.get(above)).map(read).unwrap_or_default();
        let taken: BTreeSet<u32> = columns.iter().map(|column| column.at).collect();
        let above = above.into_iter().filter(|column| !taken.contains(&column.at)).collect();
        join(&mut columns, above);
        columns.sort_by_key(|column| column.at);
        asked_in_sentences(&known, &mut columns);
        let places = columns.iter().filter_map(|found| {
            Some((found.column.clone()?, usize::try_from(found.at).ok()?.checked_sub(1)?))
        });
        Some(Self { before, row: line.number, places: places.collect(), columns })
    }

    /// The first line with a cell where no heading stands, with that cell's column from 1: titles of merged headings and
    /// lines that went out of step with the others look like this.
    pub(super) fn beside(&self, lines: &[Line]) -> Option<(u32, u32)> {
        let headed: BTreeSet<u32> = self.columns.iter().map(|column| column.at).collect();
        let lines = lines.get(self.before..).unwrap_or_default().iter();
        lines.flat_map(|line| (1..).zip(&line.cells).map(move |(at, cell)| (line.number, at, cell))).find_map(
            |(row, at, cell)| (!cell.trim().is_empty() && !headed.contains(&at)).then_some((row, at)),
        )
    }

    /// How many of them are known.
    pub(super) fn known(&self) -> usize {
        known_of(&self.columns)
    }

    /// Where a column stands, from 0.
    pub(super) fn at(&self, column: &str) -> Option<usize> {
        self.places.get(column).copied()
    }

    /// A cell of a line, where there is anything in it.
    pub(super) fn cell<'l>(&self, line: &'l Line, column: &str) -> Option<&'l str> {
        let cell = line.cells.get(self.at(column)?)?;
        (!cell.trim().is_empty()).then_some(cell)
    }
}

/// Takes over the known headings of another line, each column once.
fn join(columns: &mut Vec<ImportColumn>, others: Vec<ImportColumn>) {
    for other in others.into_iter().filter(|other| other.column.is_some()) {
        if columns.iter().any(|there| there.column == other.column) {
            continue;
        }
        match columns.iter_mut().find(|there| there.at == other.at) {
            Some(there) if there.column.is_none() => *there = other,
            Some(_) => {}
            None => columns.push(other),
        }
    }
}

/// Columns that may be asked for in a sentence, as forms do: `ما هو التحدي الذي تواجهونه؟`. Only those of what people say:
/// a number or a contact in a sentence may be that of something else.
const IN_SENTENCES: [&str; 8] = [
    "theme",
    "said",
    "proposed",
    "problem",
    "solutions",
    "funding_sources",
    "follow_up_indicators",
    "impact_indicators",
];

/// Finds what headings mean that are sentences: by the one column whose heading stands in them, word for word.
fn asked_in_sentences(known: &BTreeMap<String, &'static str>, columns: &mut [ImportColumn]) {
    let spaced = |text: &str| format!(" {text} ");
    let names = known.iter().filter(|(_, column)| IN_SENTENCES.contains(column));
    let names: Vec<(String, &str)> = names.map(|(name, column)| (spaced(name), *column)).collect();
    let mut taken: BTreeSet<String> = columns.iter().filter_map(|column| column.column.clone()).collect();
    for asked in columns.iter_mut().filter(|column| column.column.is_none()) {
        let sentence = folded(&asked.heading);
        let words = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let sentence = spaced(&words.collect::<Vec<_>>().join(" "));
        let meant = names.iter().filter(|(name, _)| sentence.contains(name)).map(|(_, column)| *column);
        let meant: BTreeSet<&str> = meant.collect();
        if let (1, Some(column)) = (meant.len(), meant.first())
            && taken.insert((*column).to_owned())
        {
            asked.column = Some((*column).to_owned());
        }
    }
}

fn known_of(columns: &[ImportColumn]) -> usize {
    columns.iter().filter(|column| column.column.is_some()).count()
}

/// What a heading means: as a whole, or by one of the names that it joins.
fn column(known: &BTreeMap<String, &'static str>, heading: &str) -> Option<&'static str> {
    let whole = known.get(&folded(heading));
    let parts = || heading.split(['/', '\n', '|', '-', '–']).find_map(|part| known.get(&folded(part)));
    whole.or_else(parts).copied()
}

/// The words that people write for the values of a list: the values themselves, the labels that the messages have for
/// them, and other spellings.
pub(super) struct Written(BTreeMap<String, String>);

impl Written {
    pub(super) fn of(list: &str) -> Self {
        let more = listed(WORDS, list);
        let mut words: BTreeMap<String, String> =
            more.into_iter().map(|(word, value)| (word, value.to_owned())).collect();
        let values: Vec<&str> = match list {
            "channel" => Channel::KNOWN.iter().map(Channel::as_str).collect(),
            "author-category" => AuthorCategory::KNOWN.iter().map(AuthorCategory::as_str).collect(),
            "topic" => Topic::KNOWN.iter().map(Topic::as_str).collect(),
            _ => Vec::new(),
        };
        if !values.is_empty() {
            let told = LANGUAGES.map(|language| Messages::of(&language));
            for value in values {
                let labels = told.iter().filter_map(|messages| messages.label(list, value));
                for word in labels.chain([value.to_owned()]) {
                    words.entry(folded(&word)).or_insert_with(|| value.to_owned());
                }
            }
        }
        Self(words)
    }

    /// The value that a word stands for; the word itself, trimmed, where it is not known.
    pub(super) fn value(&self, written: &str) -> String {
        self.0.get(&folded(written)).cloned().unwrap_or_else(|| written.trim().to_owned())
    }

    /// The words, folded.
    pub(super) fn words(&self) -> impl Iterator<Item = String> {
        self.0.keys().cloned()
    }
}
