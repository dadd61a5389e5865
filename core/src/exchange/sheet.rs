//! A sheet as it was read, whatever file it came from.

#[cfg(any(feature = "arrow", feature = "xlsx"))]
use crate::model::{Code, Refusal};

/// The most lines that a sheet has, as in the spreadsheet programs.
pub const LINES: u32 = 1_048_576;

/// A sheet of a file (ورقة, feuille): its lines with anything in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name; nothing where the file has only one, without a name.
    pub name: Option<String>,
    /// Its lines. Blank ones are left out, and counted.
    pub lines: Vec<Line>,
}

/// A line of a sheet (سطر, ligne).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number as people see it in a spreadsheet, from 1.
    pub number: u32,
    /// Its cells, as text.
    pub cells: Vec<String>,
    /// What its cells are in the file; those for which nothing stands here are text.
    pub forms: Vec<CellForm>,
}

impl Line {
    /// What a cell is in the file.
    pub fn form(&self, at: usize) -> CellForm {
        self.forms.get(at).copied().unwrap_or_default()
    }
}

/// What a cell is in the file that it comes from (نوع الخلية, type de cellule).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CellForm {
    /// A text, as every cell of a file of text.
    #[default]
    Text,
    /// A number.
    Number,
    /// A day, with the time of day where there is one.
    Day,
    /// Yes or no.
    Flag,
}

/// How many cells may still be read, and how many bytes of text in them.
#[cfg(any(feature = "arrow", feature = "xlsx"))]
pub(super) struct Room {
    pub cells: usize,
    pub text: usize,
}

#[cfg(any(feature = "arrow", feature = "xlsx"))]
impl Room {
    /// How much is read at most: one text may stand in very many cells.
    pub const MOST: Self = Self { cells: 20_000_000, text: 256 * 1024 * 1024 };

    /// Takes so many cells, and a text that stands in one of them.
    pub fn take(&mut self, cells: usize, text: &str) -> Result<(), Refusal> {
        let too_long = |most: usize| Refusal::of(Code::FileTooLong).with("expected", most);
        self.cells = self.cells.checked_sub(cells).ok_or_else(|| too_long(Self::MOST.cells))?;
        self.text = self.text.checked_sub(text.len()).ok_or_else(|| too_long(Self::MOST.text))?;
        Ok(())
    }
}
