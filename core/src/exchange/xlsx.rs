//! XLSX: workbooks of tables out, workbooks of people in.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

mod annotated;
mod template;
mod write;

pub use annotated::annotated;
pub use template::template;
pub use write::write;

use super::{CellForm, Line, Sheet};
use crate::model::{Code, Refusal};

/// The most bytes that the parts of a workbook may hold together.
const BYTES: u64 = 512 * 1024 * 1024;
/// The most cells that are read of a workbook.
const CELLS: usize = 20_000_000;
/// The most characters that a cell of a workbook holds.
const CELL: usize = 32_767;

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
        let (text, form) = read_as(cell.get_value());
        if text.trim().is_empty() {
            continue;
        }
        let number = row.saturating_add(1);
        if lines.last().is_none_or(|line| line.number != number) {
            // Lines of a sheet stand in their order, and each once.
            if lines.last().is_some_and(|line| line.number > number) {
                return Err(Refusal::of(Code::FileUnreadable));
            }
            lines.push(Line { number, ..Line::default() });
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
        if form != CellForm::Text {
            line.forms.resize(place, CellForm::Text);
            line.forms.push(form);
        }
    }
    Ok(lines)
}

/// A cell as text, and what it was.
fn read_as(cell: &DataRef<'_>) -> (String, CellForm) {
    match cell {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            (text.clone(), CellForm::Text)
        }
        DataRef::SharedString(text) => ((*text).to_owned(), CellForm::Text),
        DataRef::Int(number) => (number.to_string(), CellForm::Number),
        DataRef::Float(number) => (printed(*number), CellForm::Number),
        DataRef::Bool(flag) => (flag.to_string(), CellForm::Flag),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, hour, minute, _, _) = date.to_ymd_hms_milli();
            let time =
                if (hour, minute) == (0, 0) { String::new() } else { format!("T{hour:02}:{minute:02}") };
            (format!("{year:04}-{month:02}-{day:02}{time}"), CellForm::Day)
        }
        DataRef::DateTime(date) => (printed(date.as_f64()), CellForm::Number),
        DataRef::Error(error) => (error.to_string(), CellForm::Text),
        DataRef::Empty => (String::new(), CellForm::Text),
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
