//! The headings under which people write columns, in three languages: data, in `core/sheets`.

use std::collections::BTreeMap;

use crate::exchange::Line;
use crate::text::folding::Fold;
use crate::views::ImportColumn;

const HEADINGS: &str = include_str!("../../../sheets/headings.csv");
const WORDS: &str = include_str!("../../../sheets/words.csv");

/// So many lines from the top may be the one with the headings; before it stand titles.
const TOP: usize = 30;

/// The headings of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Headings {
    pub(super) columns: Vec<ImportColumn>,
    /// The line on which they stand, as a spreadsheet numbers it.
    pub(super) row: u32,
    /// How many lines of the sheet come before the first line of data.
    pub(super) before: usize,
}

/// The third part of each line whose first part is this, folded, with the second.
fn listed(data: &'static str, list: &str) -> BTreeMap<String, &'static str> {
    let lines = data.lines().skip(1).filter_map(|line| {
        let (of, rest) = line.split_once(',')?;
        let (value, written) = rest.split_once(',')?;
        (of == list).then(|| (folded(written), value))
    });
    lines.collect()
}

/// A heading as headings are compared: without the sign of a list, and without what stands in brackets.
fn folded(text: &str) -> String {
    let bare = text.split(['(', '[', '（']).next().unwrap_or(text);
    Fold::Loose.fold(bare).trim_matches([' ', ':', '.', '*']).to_owned()
}

impl Headings {
    /// The line that holds most headings of a form, and at least two of them.
    pub(super) fn find(form: &str, lines: &[Line]) -> Option<Self> {
        let known = listed(HEADINGS, form);
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
        let (at, line, columns) = candidates.rev().max_by_key(|(.., columns)| known_of(columns))?;
        if known_of(&columns) < 2 {
            return None;
        }
        // Below a line of headings there may be the same ones in another language.
        let again = lines.iter().skip(at + 1).take_while(|line| {
            let below = read(line);
            !below.is_empty() && known_of(&below) == below.len() && known_of(&below) > 1
        });
        Some(Self { before: at + 1 + again.count(), row: line.number, columns })
    }

    /// How many of them are known.
    pub(super) fn known(&self) -> usize {
        known_of(&self.columns)
    }

    /// Where a column stands, from 0.
    pub(super) fn at(&self, column: &str) -> Option<usize> {
        let found = self.columns.iter().find(|found| found.column.as_deref() == Some(column))?;
        usize::try_from(found.at).ok()?.checked_sub(1)
    }

    /// A cell of a line, where there is anything in it.
    pub(super) fn cell<'l>(&self, line: &'l Line, column: &str) -> Option<&'l str> {
        let cell = line.cells.get(self.at(column)?)?;
        (!cell.trim().is_empty()).then_some(cell)
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

/// The words that people write for the values of an open list.
pub(super) struct Written(BTreeMap<String, &'static str>);

impl Written {
    pub(super) fn of(list: &str) -> Self {
        Self(listed(WORDS, list))
    }

    /// The value that a word stands for; the word itself, trimmed, where it is not known.
    pub(super) fn value(&self, written: &str) -> String {
        self.0.get(&folded(written)).map_or_else(|| written.trim().to_owned(), |value| (*value).to_owned())
    }
}
