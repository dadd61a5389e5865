//! CSV: one table or one sheet as text.
//!
//! A spreadsheet program runs a cell that begins with `=`, `+`, `-` or `@` as a formula. Such texts are written with an
//! apostrophe before them, and texts that begin with apostrophes before such a sign get one more; reading a file that
//! was written here takes one away again, so that every text comes back as it was.

use std::collections::BTreeMap;

use csv::{ByteRecord, QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};

use super::{Encoding, LINES, Line, Sheet};
use crate::model::{Code, Refusal};
use crate::tables::{Cell, Kind, Rows, Table};

/// How a table is written as CSV.
#[derive(Clone, Debug)]
pub struct Options {
    /// What stands between cells: `,` or `;`.
    pub delimiter: u8,
    /// Whether the file begins with the mark by which Excel knows UTF-8.
    pub marked: bool,
    /// Whether columns by which people are reached are written too. Their names stay away as well otherwise.
    pub personal: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { delimiter: b',', marked: true, personal: false }
    }
}

/// A CSV file that was read.
#[derive(Clone, Debug)]
pub struct Csv {
    /// Its one sheet.
    pub sheet: Sheet,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// Whether every byte had a meaning in that encoding. Those without stand as U+FFFD (�).
    pub whole: bool,
    /// What stood between its cells.
    pub delimiter: u8,
}

/// The most bytes of text that are read.
const BYTES: usize = 512 * 1024 * 1024;
/// What may stand between cells, the usual first.
const DELIMITERS: [u8; 4] = *b",;\t|";
/// So much of a file shows what stands between its cells.
const LOOKED_AT: usize = 64 * 1024;

/// Writes a table (تصدير CSV, export CSV): UTF-8, lines end in CR LF, a list has an entry on each line of its cell.
/// It has no place for a receipt: a [Data Package](super::datapackage) is CSV files with one.
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{At, Dossier, System};
/// use infitah::exchange::csv;
/// use infitah::facts::{DossierFounded, ProjectRegistered};
///
/// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
/// d.record(ProjectRegistered::titled("-1 المحافظة على الحدائق").on("2023-07-10"))?;
/// let file = csv::write(&d.table("projects", &At::now())?, &csv::Options::default());
/// let text = String::from_utf8(file).unwrap();
/// assert!(text.contains(",'-1 المحافظة على الحدائق,"));
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn write(rows: &Rows, options: &Options) -> Vec<u8> {
    let mut bytes = if options.marked { "\u{feff}".into() } else { Vec::new() };
    let mut writer = WriterBuilder::new()
        .delimiter(options.delimiter)
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(&mut bytes);
    let columns = &rows.table.columns;
    let told: Vec<bool> = columns.iter().map(|column| column.is_told(options.personal)).collect();
    let names = columns.iter().zip(&told).filter(|(_, told)| **told).map(|(column, _)| &*column.name);
    // A list in memory takes all that is written.
    let _ = writer.write_record(names);
    for row in &rows.rows {
        let cells = row.iter().zip(&told).filter(|(_, told)| **told);
        let _ = writer.write_record(cells.map(|(cell, _)| text_of(cell)));
    }
    drop(writer);
    bytes
}

/// A value as text.
fn text_of(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Decimal(number) => number.as_str().to_owned(),
        Cell::Flag(flag) => flag.to_string(),
        Cell::List(texts) => guarded(&texts.join("\n")),
    }
}

/// Whether a spreadsheet program takes a text as a formula, or as one that was guarded.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

fn guarded(text: &str) -> String {
    if is_formula(text) { ["'", text].concat() } else { text.to_owned() }
}

/// A text as it was before it was guarded.
pub(super) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text)
}

/// Reads a CSV file (قراءة ملف CSV, lecture d'un fichier CSV): whatever its encoding and whatever stands between its
/// cells. Cells come as they stand.
///
/// # Errors
/// A refusal when it has more lines than a spreadsheet, or more text than fits.
///
/// ```
/// use infitah::exchange::csv;
/// let file = csv::read("رقم;التحدي\r\n112;\"غياب الإنارة\nقرب المدرسة\"\r\n".as_bytes())?;
/// assert_eq!((file.delimiter, file.encoding.name()), (b';', "UTF-8"));
/// assert_eq!(file.sheet.lines[1].cells[1], "غياب الإنارة\nقرب المدرسة");
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<Csv, Refusal> {
    let too_long = |what: &str| Refusal::of(Code::FileTooLong).with("expected", what);
    if bytes.len() > BYTES {
        return Err(too_long(&BYTES.to_string()));
    }
    let encoding = Encoding::of(bytes);
    let (text, whole) = encoding.read(bytes);
    // Excel writes what stands between cells on a line of its own.
    let (said, skipped): (_, u32) = match text.strip_prefix("sep=").and_then(|rest| rest.bytes().next()) {
        Some(delimiter) if delimiter.is_ascii() => (Some(delimiter), 1),
        _ => (None, 0),
    };
    let body = if said.is_some() { text.split_once('\n').map_or("", |(_, rest)| rest) } else { &*text };
    let delimiter = said.unwrap_or_else(|| delimiter_of(body));
    let mut reader = reader(body, delimiter);
    let (mut record, mut number, mut lines) = (ByteRecord::new(), skipped, Vec::new());
    let mut passed = Blanks::default();
    let place = |reader: &csv::Reader<&[u8]>| usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
    loop {
        let begins = place(&reader);
        // What is in memory is read without an error.
        if !reader.read_byte_record(&mut record).unwrap_or(false) {
            break;
        }
        let blank = passed.before(body.as_bytes().get(begins..place(&reader)).unwrap_or_default());
        number = number.saturating_add(blank).saturating_add(1);
        if number > LINES {
            return Err(too_long(&LINES.to_string()));
        }
        if record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
            let cells = record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned());
            lines.push(Line { number, cells: cells.collect(), forms: Vec::new() });
        }
    }
    Ok(Csv { sheet: Sheet { name: None, lines }, encoding, whole, delimiter })
}

/// Counts the blank lines that the reader passes over and people see.
#[derive(Default)]
struct Blanks {
    /// Whether the last line ended in CR, so that an LF belongs to it.
    after_cr: bool,
}

impl Blanks {
    /// How many blank lines these bytes begin with, the next that were read.
    fn before(&mut self, read: &[u8]) -> u32 {
        let mut blank = 0_u32;
        for byte in read {
            match byte {
                b'\n' if self.after_cr => self.after_cr = false,
                b'\r' | b'\n' => {
                    blank = blank.saturating_add(1);
                    self.after_cr = *byte == b'\r';
                }
                _ => break,
            }
        }
        self.after_cr = read.last() == Some(&b'\r');
        blank
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// What stands between cells: what cuts most lines into the same number of cells, and into most of them.
fn delimiter_of(text: &str) -> u8 {
    let end = (0..=LOOKED_AT.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let looked = text.get(..end).unwrap_or(text);
    let score = |delimiter: u8| {
        let mut widths = BTreeMap::<usize, usize>::new();
        for record in reader(looked, delimiter).byte_records().flatten() {
            *widths.entry(record.len()).or_default() += 1;
        }
        widths.into_iter().filter(|(width, _)| *width > 1).map(|(width, lines)| (lines, width)).max()
    };
    // Of equals the usual one: `max_by_key` takes the last.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

/// The rows of a table in a sheet that was written here, by the names of its columns; columns that the sheet does not
/// have are empty, and others in it are no part of the table.
///
/// # Errors
/// A refusal when the first line does not hold the columns of the key.
pub fn rows(sheet: &Sheet, table: &Table) -> Result<Rows, Refusal> {
    let mut lines = sheet.lines.iter();
    let names = lines.next().map_or(&[][..], |line| &line.cells);
    let place = |name: &str| names.iter().position(|cell| cell == name);
    if let Some(missing) = table.key.iter().find(|key| place(key).is_none()) {
        return Err(Refusal::of(Code::ImportNoHeadings).with("expected", missing));
    }
    let places: Vec<Option<usize>> = table.columns.iter().map(|column| place(&column.name)).collect();
    let rows = lines.map(|line| {
        let cells = table.columns.iter().zip(&places);
        let text = |place: &Option<usize>| line.cells.get((*place)?);
        cells
            .map(|(column, place)| text(place).map_or(Cell::Empty, |text| cell_of(text, column.kind)))
            .collect()
    });
    Ok(Rows { table: table.clone(), rows: rows.collect(), moments: Vec::new() })
}

/// A cell that was written here, in a column of this kind.
fn cell_of(text: &str, kind: Kind) -> Cell {
    if text.is_empty() {
        return Cell::Empty;
    }
    match kind {
        Kind::Whole => text.parse().map_or_else(|_| Cell::Text(text.to_owned()), Cell::Whole),
        Kind::Decimal => Cell::Decimal(text.into()),
        Kind::Flag => text.parse().map_or_else(|_| Cell::Text(text.to_owned()), Cell::Flag),
        Kind::List | Kind::Links(_) => Cell::List(unguarded(text).split('\n').map(str::to_owned).collect()),
        Kind::Id | Kind::Link(_) | Kind::Word | Kind::Text | Kind::Day => {
            Cell::Text(unguarded(text).to_owned())
        }
    }
}

#[cfg(test)]
mod tests;
