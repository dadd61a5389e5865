//! A sheet as it was read, whatever file it came from.

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
}
