//! Tables that were written here, and come back: a workbook or a CSV file whose columns carry the names of a table.
//!
//! Each row is compared, cell by cell, with the table as it was when the file was written (the workbook names that moment
//! in its receipt), and with the table as it is. What nobody touched is left; a change in a column that holds words of
//! people becomes the fact that says so; a change in a column that is worked out from others is refused. A row that is
//! not there any more means nothing: nothing is taken away by leaving it out.

mod facts;

use std::collections::{BTreeMap, BTreeSet};

use self::facts::Drafts;
use super::plan::Planning;
use super::{free, line_ends};
use crate::dates::Day;
use crate::dossier::{At, Audience, Dossier};
use crate::exchange::labels::Labels;
use crate::exchange::{Line, Sheet};
use crate::model::{EntryId, Refusal, ThingId};
use crate::tables::{Cell, Column, Kind, Rows, Table, tables};
use crate::text::{Language, Messages};
use crate::views::{ImportChange, ImportColumn, ImportLine, ImportReason, ImportSheet};

/// The tables that tell the whole history, whatever moment is asked about.
const OF_ALL_TIMES: [&str; 2] = ["entries", "erasures"];

/// A sheet that was written here.
pub(super) struct Own<'s> {
    sheet: &'s Sheet,
    table: Table,
    /// Where each column of the table stands in the sheet.
    places: Vec<Option<usize>>,
    /// How its words are shown.
    labels: Labels,
    /// How many lines come before the first row.
    before: usize,
}

impl<'s> Own<'s> {
    /// The table whose columns the first line of a sheet names: that of which it names most, and all of its key.
    pub(super) fn of(sheet: &'s Sheet) -> Option<Self> {
        let heads = &sheet.lines.first()?.cells;
        let place = |name: &str| heads.iter().position(|cell| cell.trim() == name);
        let fitting = tables().filter(|table| table.key.iter().all(|key| place(key).is_some()));
        let named =
            |table: &Table| table.columns.iter().filter(|column| place(&column.name).is_some()).count();
        // Of two that fit as well, the one of which less is missing.
        let table =
            fitting.max_by_key(|table| (named(table), usize::MAX.saturating_sub(table.columns.len())))?;
        if named(&table) < 4.min(table.columns.len()) {
            return None;
        }
        let places: Vec<_> = table.columns.iter().map(|column| place(&column.name)).collect();
        let language = sheet.lines.get(1).and_then(|line| language_of(&table, &places, line));
        let labels =
            language.as_ref().map_or_else(Labels::none, |language| Labels::of(&Messages::of(language)));
        Some(Self { before: if language.is_some() { 2 } else { 1 }, sheet, table, places, labels })
    }

    /// What stands in a cell, as it was written: nothing where the sheet has no such column.
    fn cell<'l>(&self, line: &'l Line, at: usize) -> Option<&'l str> {
        let place = (*self.places.get(at)?)?;
        let text = line.cells.get(place).map_or("", String::as_str);
        // A sheet without headings in the language of a reader was a file of text, where what looks like a formula has a
        // mark before it, and is one still when a spreadsheet program saved it as a workbook.
        Some(if self.before == 1 { unguarded(text) } else { text })
    }

    /// The same by the name of the column, where there is anything in it; a word of a list is that word.
    fn value(&self, line: &Line, name: &str) -> Option<String> {
        let at = self.table.columns.iter().position(|column| column.name == name)?;
        let (cell, column) = (self.cell(line, at)?, self.table.columns.get(at)?);
        let word = |shown: &str| {
            column.list.map_or_else(|| shown.to_owned(), |list| self.labels.word(list, shown).to_owned())
        };
        let words: Vec<String> = match column.kind {
            Kind::List | Kind::Links(_) => cell.lines().map(|line| word(line.trim())).collect(),
            Kind::Text => vec![cell.to_owned()],
            _ => vec![word(cell.trim())],
        };
        let text = words.join("\n");
        (!text.trim().is_empty()).then_some(text)
    }

    /// The key of a line, as it is shown.
    fn key(&self, line: &Line) -> Vec<String> {
        let places =
            self.table.key.iter().map(|key| self.table.columns.iter().position(|one| one.name == *key));
        let cells =
            places.map(|at| at.and_then(|at| self.cell(line, at)).unwrap_or_default().trim().to_owned());
        cells.collect()
    }

    fn found(&self) -> ImportSheet {
        let names = self.sheet.lines.first().map(|line| &line.cells[..]).unwrap_or_default();
        // People read the heading below the name, where there is one.
        let below = self.sheet.lines.get(1).filter(|_| self.before > 1).map(|line| &line.cells);
        let heading = |at: u32| {
            below?.get(usize::try_from(at).ok()?.checked_sub(1)?).filter(|cell| !cell.trim().is_empty())
        };
        let columns = (1..).zip(names).filter(|(_, name)| !name.trim().is_empty());
        let known = |name: &str| self.table.columns.iter().any(|column| column.name == name);
        ImportSheet {
            name: self.sheet.name.clone(),
            kind: None,
            headings: self.sheet.lines.first().map(|line| line.number),
            columns: columns
                .map(|(at, name)| ImportColumn {
                    at,
                    heading: heading(at).unwrap_or(name).clone(),
                    column: known(name.trim()).then(|| name.trim().to_owned()),
                })
                .collect(),
            notes: Vec::new(),
        }
    }
}

/// Whether a sheet was written here to explain the others, or to hold their receipt.
pub(super) fn explains(sheet: &Sheet) -> bool {
    let table = crate::tables::dictionary().table;
    sheet.name.as_ref().is_some_and(|name| {
        [Language::AR, Language::FR, Language::EN].iter().any(|language| {
            let messages = Messages::of_tables(language);
            [table.title(&messages), messages.say("template-about"), messages.say("workbook-receipt")]
                .contains(name)
        })
    })
}

/// In which language the headings of a table stand on a line: that in which most of them do.
fn language_of(table: &Table, places: &[Option<usize>], line: &Line) -> Option<Language> {
    let languages = [Language::AR, Language::FR, Language::EN].into_iter().map(|language| {
        let messages = Messages::of_tables(&language);
        let headings = table.columns.iter().zip(places).filter(|(column, place)| {
            let cell = place.and_then(|place| line.cells.get(place));
            cell.is_some_and(|cell| cell.trim() == column.heading(table, &messages))
        });
        (headings.count(), language)
    });
    let (most, language) = languages.rev().max_by_key(|(headings, _)| *headings)?;
    (most > 1).then_some(language)
}

#[cfg(feature = "csv")]
fn unguarded(text: &str) -> &str {
    crate::exchange::csv::unguarded(text)
}

#[cfg(not(feature = "csv"))]
const fn unguarded(text: &str) -> &str {
    text
}

/// A table of the dossier, its rows by their keys.
struct Standing {
    rows: Rows,
    by_key: BTreeMap<Vec<String>, usize>,
}

impl Standing {
    fn of(own: &Own<'_>, rows: Rows) -> Self {
        let places: Vec<usize> = own
            .table
            .key
            .iter()
            .filter_map(|key| own.table.columns.iter().position(|one| one.name == *key))
            .collect();
        let key = |row: &Vec<Cell>| -> Vec<String> {
            let cells = places
                .iter()
                .filter_map(|at| Some(own.labels.text(own.table.columns.get(*at)?, row.get(*at)?)));
            cells.map(|text| text.trim().to_owned()).collect()
        };
        let by_key = rows.rows.iter().enumerate().map(|(at, row)| (key(row), at)).collect();
        Self { rows, by_key }
    }

    fn row(&self, key: &[String]) -> Option<&Vec<Cell>> {
        self.rows.rows.get(*self.by_key.get(key)?)
    }
}

/// Plans what the tables that were written here would do. Sheets of another origin are left alone.
pub(super) fn plan(dossier: &Dossier, sheets: &[Sheet], planning: &mut Planning<'_>) -> Result<(), Refusal> {
    let owns: Vec<Option<Own<'_>>> = sheets.iter().map(Own::of).collect();
    // What the tables say depends on the day and on for whom they are, and both are compared alike.
    let heads: Vec<EntryId> = dossier.receipt().heads;
    let written = owns.iter().flatten().find_map(moment).unwrap_or_default();
    let now = At { known: Vec::new(), ..written.clone() };
    let base = Some(written).filter(|at| !at.known.is_empty());
    let base = base.filter(|at| at.known.iter().collect::<BTreeSet<_>>() != heads.iter().collect());
    // A receipt that this copy does not know says nothing.
    let base = base.filter(|at| dossier.table("erasures", at).is_ok() && dossier.programme(at).is_ok());
    let mut drafts = Drafts::of(dossier)?;
    let mut lines: Vec<ImportLine> = Vec::new();
    // Each with its table, where it is one of ours.
    let mut looked_at: Vec<(Option<&str>, ImportSheet)> = Vec::new();
    for (sheet, own) in sheets.iter().zip(&owns) {
        let Some(own) = own else {
            if explains(sheet) {
                continue;
            }
            let note = ImportReason::of(if sheet.lines.is_empty() {
                ImportReason::SHEET_EMPTY
            } else {
                ImportReason::SHEET_UNKNOWN
            });
            let found = ImportSheet { name: sheet.name.clone(), notes: vec![note], ..ImportSheet::default() };
            looked_at.push((None, found));
            continue;
        };
        let standing = Standing::of(own, dossier.table(own.table.name, &now)?);
        let written = base.as_ref().map(|at| dossier.table(own.table.name, at)).transpose()?;
        let written = written.map(|rows| Standing::of(own, rows));
        let mut found = own.found();
        let mut seen = BTreeSet::new();
        for line in own.sheet.lines.iter().skip(own.before) {
            let planned = line_of(
                own,
                line,
                &standing,
                written.as_ref().unwrap_or(&standing),
                &mut seen,
                &mut drafts,
                lines.len(),
            );
            lines.push(planned);
        }
        let gone =
            written.as_ref().unwrap_or(&standing).by_key.keys().filter(|key| !seen.contains(*key)).count();
        if gone > 0 && (written.is_none() || !OF_ALL_TIMES.contains(&own.table.name)) {
            found.notes.push(ImportReason {
                value: Some(gone.to_string()),
                ..ImportReason::of(ImportReason::ROWS_GONE)
            });
        }
        looked_at.push((Some(own.table.name), found));
    }
    let facts = drafts.finish(&mut lines);
    let labels = free::new(dossier, &facts);
    for (table, mut sheet) in looked_at {
        sheet.notes.extend(free::told(labels.iter().filter(|free| Some(free.table) == table)));
        planning.sheet(sheet);
    }
    for line in lines {
        planning.line(line, None);
    }
    for fact in facts {
        planning.fact(fact);
    }
    Ok(())
}

/// The moment at which a workbook was written, as its table of the programme says.
fn moment(own: &Own<'_>) -> Option<At> {
    let line = own.sheet.lines.get(own.before).filter(|_| own.table.name == "programme")?;
    let known = own.value(line, "receipt").unwrap_or_default().lines().map(EntryId::from).collect();
    let day = own.value(line, "day").filter(|day| Day::from_iso(day).is_ok());
    let public = own.value(line, "public").is_some_and(|public| public.eq_ignore_ascii_case("true"));
    Some(At { day, known, audience: public.then_some(Audience::Public) })
}

/// What becomes of a line.
fn line_of(
    own: &Own<'_>,
    line: &Line,
    now: &Standing,
    written: &Standing,
    seen: &mut BTreeSet<Vec<String>>,
    drafts: &mut Drafts<'_>,
    at: usize,
) -> ImportLine {
    let key = own.key(line);
    let thing = key.first().filter(|id| crate::model::kind_of(id).is_some());
    let mut planned = ImportLine {
        sheet: own.sheet.name.clone(),
        row: line.number,
        columns: Vec::new(),
        change: ImportChange::Left,
        reason: None,
        thing: thing.map(|id| ThingId::from(id.as_str())),
        number: None,
    };
    if !key.iter().all(String::is_empty) && !seen.insert(key.clone()) {
        because(
            &mut planned,
            ImportChange::ToConfirm,
            ImportReason::KEY_TWICE,
            own.table.key.iter().map(|key| (*key).to_owned()).collect(),
        );
        return planned;
    }
    let Some(row) = now.row(&key) else {
        // What was there when the file was written, and is not any more, was withdrawn since.
        if written.row(&key).is_some() {
            because(&mut planned, ImportChange::Left, ImportReason::WITHDRAWN, Vec::new());
        } else {
            planned.change = ImportChange::Added;
            if let Err(not) = drafts.add(own, line, at) {
                let (change, reason) = *not;
                (planned.change, planned.reason) = (change, Some(reason));
            }
        }
        return planned;
    };
    let was = written.row(&key).unwrap_or(row);
    // These tell the whole history whenever they are asked; of an older file nobody can say what a person changed.
    if !std::ptr::eq(now, written) && OF_ALL_TIMES.contains(&own.table.name) {
        because(&mut planned, ImportChange::Left, ImportReason::SAME, Vec::new());
        return planned;
    }
    let (mut touched, mut since) = (Vec::new(), Vec::new());
    // Erased words stand in an older file still, and nobody changed anything for that; they do not come back.
    let erased = |name: &str| {
        let missing = [name.strip_suffix("_missing").unwrap_or(name), "_missing"].concat();
        let place = own.table.columns.iter().position(|column| column.name == missing);
        [row, was].into_iter().any(|row| {
            place.and_then(|place| row.get(place)).is_some_and(|cell| *cell == Cell::Text("erased".into()))
        })
    };
    // Titles and themes have no such column: they were erased where none is told any more.
    let untold =
        |name: &str, was: &str| was.is_empty() && key.first().is_some_and(|id| drafts.was_erased(id, name));
    let mut is_erased = false;
    for (place, column) in own.table.columns.iter().enumerate() {
        let Some(cell) = own.cell(line, place) else { continue };
        let text =
            |row: &Vec<Cell>| row.get(place).map(|cell| own.labels.text(column, cell)).unwrap_or_default();
        if is_same(column, cell, &text(row)) || is_same(column, cell, &text(was)) {
            continue;
        }
        if erased(&column.name) || untold(&column.name, &text(was)) {
            is_erased = true;
            continue;
        }
        if is_same(column, &text(row), &text(was)) {
            touched.push(column);
        } else {
            since.push(column.name.to_string());
        }
    }
    let names =
        |columns: &[&Column]| columns.iter().map(|column| column.name.to_string()).collect::<Vec<_>>();
    if !since.is_empty() {
        because(&mut planned, ImportChange::ToConfirm, ImportReason::CHANGED_SINCE, since);
    } else if touched.is_empty() {
        let reason = if is_erased { ImportReason::ERASED } else { ImportReason::SAME };
        because(&mut planned, ImportChange::Left, reason, Vec::new());
    } else {
        let computed: Vec<&Column> =
            touched.iter().filter(|column| !facts::is_taken(own.table.name, &column.name)).copied().collect();
        let emptied: Vec<&Column> =
            touched.iter().filter(|column| own.value(line, &column.name).is_none()).copied().collect();
        if !computed.is_empty() {
            because(&mut planned, ImportChange::Refused, ImportReason::COMPUTED, names(&computed));
        } else if !emptied.is_empty() {
            because(&mut planned, ImportChange::Refused, ImportReason::CELL_EMPTIED, names(&emptied));
        } else {
            planned.change = ImportChange::Changed;
            planned.columns = names(&touched);
            if let Err(reason) = drafts.change(own, line, &touched, at) {
                let left = reason == ImportReason::ERASED;
                planned.change = if left { ImportChange::Left } else { ImportChange::Refused };
                planned.reason = Some(ImportReason::of(reason));
            }
        }
    }
    planned
}

fn because(planned: &mut ImportLine, change: ImportChange, reason: &str, columns: Vec<String>) {
    planned.change = change;
    planned.reason = Some(ImportReason::of(reason));
    planned.columns = columns;
}

/// Whether two cells say the same: spreadsheet programs write line ends and flags in their own way, and keep no cell of
/// white space.
fn is_same(column: &Column, one: &str, other: &str) -> bool {
    let normal = |text: &str| {
        let text = line_ends::plain(text);
        if text.trim().is_empty() {
            String::new()
        } else if column.kind == Kind::Flag {
            text.trim().to_lowercase()
        } else {
            text.into_owned()
        }
    };
    one == other || normal(one) == normal(other)
}
