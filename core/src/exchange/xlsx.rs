//! XLSX: workbooks of tables out, workbooks of people in.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError as WriteError};
use zip::ZipArchive;

use super::{Line, Sheet};
use crate::model::{Code, Refusal};
use crate::tables::{Cell, Kind, Rows};
use crate::text::{Direction, Language};

/// The most bytes that the parts of a workbook may hold together.
const BYTES: u64 = 512 * 1024 * 1024;
/// The most cells that are read of a workbook.
const CELLS: usize = 20_000_000;
/// The most characters that a cell of a workbook holds.
const CELL: usize = 32_767;

/// Writes tables as one workbook (تصدير XLSX, export XLSX), a sheet each: from right to left for Arabic, with the headings
/// frozen. Columns by which people are reached stay away.
///
/// # Errors
/// A refusal when a text is longer than a cell of a workbook may be, or a table has more rows than a sheet.
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{At, Dossier, System};
/// use infitah::exchange::xlsx;
/// use infitah::facts::{DossierFounded, ProjectRegistered};
/// use infitah::text::Language;
///
/// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
/// d.record(ProjectRegistered::titled("=المحافظة على الحدائق").on("2023-07-10"))?;
/// let file = xlsx::write(&[d.table("projects", &At::now())?], &Language::AR)?;
/// let sheets = xlsx::read(&file)?;
/// assert_eq!(sheets[0].name.as_deref(), Some("projects"));
/// assert!(sheets[0].lines[1].cells.iter().any(|cell| cell == "=المحافظة على الحدائق"));
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn write(tables: &[Rows], language: &Language) -> Result<Vec<u8>, Refusal> {
    let mut workbook = Workbook::new();
    for rows in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(rows.table.name).map_err(|error| unwritable(&error))?;
        sheet.set_right_to_left(language.direction() == Direction::Rtl);
        fill(sheet, rows).map_err(|error| unwritable(&error))?;
    }
    workbook.save_to_buffer().map_err(|error| unwritable(&error))
}

fn fill(sheet: &mut Worksheet, rows: &Rows) -> Result<(), WriteError> {
    let (heading, day, text) =
        (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_text_wrap());
    let columns = rows.table.columns.iter().enumerate().filter(|(_, column)| column.is_told(false));
    for (at, (place, column)) in (0_u16..).zip(columns) {
        sheet.write_string_with_format(0, at, &*column.name, &heading)?;
        sheet.set_column_width(at, if column.kind == Kind::Text { 40.0 } else { 16.0 })?;
        for (line, row) in (1_u32..).zip(&rows.rows) {
            let Some(cell) = row.get(place) else { continue };
            match cell {
                Cell::Empty => continue,
                Cell::Text(written) if column.kind == Kind::Day => {
                    match ExcelDateTime::parse_from_str(written) {
                        Ok(date) if written.as_str() >= "1900-03-01" => {
                            sheet.write_with_format(line, at, &date, &day)?
                        }
                        _ => sheet.write_string(line, at, written)?,
                    }
                }
                Cell::Text(written) if column.kind == Kind::Text => {
                    sheet.write_string_with_format(line, at, written, &text)?
                }
                Cell::Text(written) => sheet.write_string(line, at, written)?,
                Cell::Whole(number) => sheet.write_number(line, at, *number)?,
                // A sheet counts in binary: what would not come back as it is stays text.
                Cell::Decimal(number) => match number.as_str().parse::<f64>() {
                    Ok(value) if printed(value) == number.as_str() => sheet.write_number(line, at, value)?,
                    _ => sheet.write_string(line, at, number.as_str())?,
                },
                Cell::Flag(flag) => sheet.write_boolean(line, at, *flag)?,
                Cell::List(texts) => sheet.write_string_with_format(line, at, texts.join("\n"), &text)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn unwritable(error: &WriteError) -> Refusal {
    match error {
        WriteError::MaxStringLengthExceeded => Refusal::of(Code::FileCellTooLong).with("expected", CELL),
        _ => Refusal::of(Code::FileTooLong).with("expected", super::csv::LINES),
    }
}

/// Reads the sheets of a workbook that people see (قراءة مصنف, lecture d'un classeur): cells as text, numbers and days
/// in plain form, of a formula what it came to. Nothing in the file is run.
///
/// # Errors
/// A refusal when the bytes are no such workbook, are damaged or protected by a password, or hold more than fits.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Refusal> {
    measured(bytes, BYTES)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let seen = workbook.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = seen.map(|sheet| sheet.name.clone()).collect();
    let mut left = CELLS;
    let mut sheets = Vec::new();
    for name in names {
        let lines = lines(&mut workbook, &name, &mut left)?;
        sheets.push(Sheet { name: Some(name), lines });
    }
    Ok(sheets)
}

fn lines(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, left: &mut usize) -> Result<Vec<Line>, Refusal> {
    let too_long = || Refusal::of(Code::FileTooLong).with("expected", CELLS);
    let mut cells = match workbook.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A sheet of charts has no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(&error)),
    };
    let mut lines: Vec<Line> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|error| unreadable(&error))? {
        let (row, column) = cell.get_position();
        let text = text_of(cell.get_value());
        if text.trim().is_empty() {
            continue;
        }
        let number = row.saturating_add(1);
        if lines.last().is_none_or(|line| line.number != number) {
            // Lines of a sheet stand in their order, and each once.
            if lines.last().is_some_and(|line| line.number > number) {
                return Err(Refusal::of(Code::FileUnreadable));
            }
            lines.push(Line { number, cells: Vec::new() });
        }
        let Some(line) = lines.last_mut() else { continue };
        let place = usize::try_from(column).unwrap_or(usize::MAX);
        if place >= 16_384 || line.cells.len() > place {
            return Err(Refusal::of(Code::FileUnreadable));
        }
        *left = left
            .checked_sub(place.saturating_add(1).saturating_sub(line.cells.len()))
            .ok_or_else(too_long)?;
        line.cells.resize(place, String::new());
        line.cells.push(text);
    }
    Ok(lines)
}

/// A cell as text.
fn text_of(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => printed(*number),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, hour, minute, _, _) = date.to_ymd_hms_milli();
            let time =
                if (hour, minute) == (0, 0) { String::new() } else { format!("T{hour:02}:{minute:02}") };
            format!("{year:04}-{month:02}-{day:02}{time}")
        }
        DataRef::DateTime(date) => printed(date.as_f64()),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A number as people write it: without a point where it is whole.
fn printed(number: f64) -> String {
    format!("{number}")
}

/// Reads through the parts of a workbook once, and keeps nothing, so that none unfolds into more than fits.
fn measured(bytes: &[u8], most: u64) -> Result<(), Refusal> {
    let unreadable = |_| Refusal::of(Code::FileUnreadable);
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let mut left = most;
    for at in 0..parts.len() {
        let part = parts.by_index(at).map_err(unreadable)?;
        let read = std::io::copy(&mut part.take(left), &mut std::io::sink());
        left = left.saturating_sub(read.map_err(|_| Refusal::of(Code::FileUnreadable))?);
        if left == 0 {
            return Err(Refusal::of(Code::FileTooLong).with("expected", most));
        }
    }
    Ok(())
}

fn unreadable(_: &XlsxError) -> Refusal {
    Refusal::of(Code::FileUnreadable)
}

#[cfg(test)]
mod tests;
