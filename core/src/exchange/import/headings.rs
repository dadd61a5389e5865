//! The headings under which people write columns, in three languages: data, in `core/sheets`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::exchange::Line;
use crate::text::folding::Fold;

const HEADINGS: &str = include_str!("../../../sheets/headings.csv");
const WORDS: &str = include_str!("../../../sheets/words.csv");

/// So many lines from the top may be the one with the headings; before it stand titles.
const TOP: usize = 30;

/// A column of a sheet, and what its heading was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnFound {
    /// Its place in the sheet, from 0.
    pub at: usize,
    /// Its heading as it stands.
    pub heading: String,
    /// What it holds; nothing where the heading is not known, and then it is left alone.
    pub column: Option<&'static str>,
}

/// The headings of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Headings {
    pub(super) columns: Vec<ColumnFound>,
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
        let read = |line: &Line| -> Vec<ColumnFound> {
            let mut told = Vec::new();
            let cells = line.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
            let columns = cells.map(|(at, heading)| {
                let column = column(&known, heading).filter(|column| !told.contains(column));
                told.extend(column);
                ColumnFound { at, heading: heading.trim().to_owned(), column }
            });
            columns.collect()
        };
        let count = |columns: &[ColumnFound]| columns.iter().filter(|column| column.column.is_some()).count();
        let candidates = lines.iter().take(TOP).enumerate().map(|(at, line)| (at, read(line)));
        // Of two lines of headings the upper one: `max_by_key` takes the last.
        let (at, columns) = candidates.rev().max_by_key(|(_, columns)| count(columns))?;
        if count(&columns) < 2 {
            return None;
        }
        // Below a line of headings there may be the same ones in another language.
        let again = lines.iter().skip(at + 1).take_while(|line| {
            let below = read(line);
            !below.is_empty() && count(&below) == below.len() && count(&below) > 1
        });
        Some(Self { before: at + 1 + again.count(), columns })
    }

    /// Where a column stands.
    pub(super) fn at(&self, column: &str) -> Option<usize> {
        self.columns.iter().find(|found| found.column == Some(column)).map(|found| found.at)
    }
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
