//! XLSX: workbooks of tables out, workbooks of people in.

use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader, SheetVisible, Xlsx, XlsxError};

mod annotated;
mod looks;
mod measured;
mod receipts;
mod template;
mod write;

pub use annotated::annotated;
pub use template::template;
pub use write::write;

use self::measured::{Measured, measured};
use super::sheet::Room;
use super::{CellForm, Line, Sheet};
use crate::model::{Code, Refusal};

/// The most bytes that the parts of a workbook may hold together.
const BYTES: u64 = 512 * 1024 * 1024;
/// The most characters that a cell of a workbook holds.
const CELL: usize = 32_767;

/// Reads the sheets of a workbook that people see (قراءة مصنف, lecture d'un classeur): cells as text, numbers and days
/// in plain form, of a formula what it came to. Nothing in the file is run.
///
/// # Errors
/// A refusal when the bytes are no such workbook, are damaged or protected by a password, or hold more than fits. Cells that
/// no sheet has and ranges that end before they begin are damage.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Refusal> {
    read_within(bytes, Room::MOST)
}

fn read_within(bytes: &[u8], mut left: Room) -> Result<Vec<Sheet>, Refusal> {
    let Measured { bytes, has_merged } = measured(bytes, BYTES)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(&*bytes)).map_err(|error| unreadable(&error))?;
    let seen = workbook.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = seen.map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::new();
    for name in names {
        let mut lines = lines(&mut workbook, &name, &mut left)?;
        if has_merged && let Ok(merged) = workbook.merge_cells_by_sheet_name(&name) {
            for cells in merged {
                fill(&mut lines, &cells, &mut left)?;
            }
        }
        sheets.push(Sheet { name: Some(name), lines });
    }
    Ok(sheets)
}

fn lines(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, left: &mut Room) -> Result<Vec<Line>, Refusal> {
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
        left.take(place.saturating_add(1).saturating_sub(line.cells.len()), &text)?;
        line.cells.resize(place, String::new());
        line.cells.push(text);
        if form != CellForm::Text {
            line.forms.resize(place, CellForm::Text);
            line.forms.push(form);
        }
    }
    Ok(lines)
}

/// Cells that were merged downwards hold one text for all their lines: each line that has anything gets it.
fn fill(lines: &mut [Line], merged: &Dimensions, left: &mut Room) -> Result<(), Refusal> {
    let (first, place) =
        (merged.start.0.saturating_add(1), usize::try_from(merged.start.1).unwrap_or(usize::MAX));
    let above = lines.binary_search_by_key(&first, |line| line.number);
    let Some((top, rest)) = above.ok().and_then(|at| lines.get_mut(at..)?.split_first_mut()) else {
        return Ok(());
    };
    let Some(text) = top.cells.get(place).filter(|text| !text.trim().is_empty()) else { return Ok(()) };
    let form = top.forms.get(place).copied().unwrap_or_default();
    for line in rest.iter_mut().take_while(|line| line.number <= merged.end.0.saturating_add(1)) {
        let width = place.saturating_add(1).saturating_sub(line.cells.len()).max(1);
        left.take(width, "")?;
        if line.cells.len() <= place {
            line.cells.resize(place + 1, String::new());
        }
        let Some(cell) = line.cells.get_mut(place).filter(|cell| cell.trim().is_empty()) else { continue };
        left.take(0, text)?;
        cell.clone_from(text);
        if form != CellForm::Text {
            line.forms.resize(line.forms.len().max(place + 1), CellForm::Text);
            line.forms.get_mut(place).into_iter().for_each(|there| *there = form);
        }
    }
    Ok(())
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

fn unreadable(_: &XlsxError) -> Refusal {
    Refusal::of(Code::FileUnreadable)
}

#[cfg(test)]
mod tests;
