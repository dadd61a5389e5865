//! The spreadsheets: cells by the name of their column, and what is wrong with one, said so that it can be mended.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use infitah::dates;
use infitah::model::{Code, Refusal, Texts, normal_number};
use infitah::text::{Arg, Language, Messages};

/// What a cell that holds a date may look like.
const A_DATE: &str = "25 يوليوز 2023";

/// One row of a sheet.
#[derive(Clone, Debug)]
pub struct Row {
    file: Arc<str>,
    /// As a spreadsheet program numbers it: the names of the columns are row 1.
    number: usize,
    cells: BTreeMap<Arc<str>, String>,
}

/// A cell that cannot be used: where it is, what is wrong, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub file: String,
    pub row: usize,
    pub column: String,
    pub what: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "الملف {}، الصف {}، العمود {}: {}", self.file, self.row, self.column, self.what)
    }
}

impl Error for Wrong {}

/// The rows of a sheet, which has at least these columns (their names, with spaces between them).
pub fn read(folder: &Path, file: &str, columns: &str) -> Result<Vec<Row>, Wrong> {
    let wrong = |row: usize, column: &str, what: String| Wrong {
        file: file.into(),
        row,
        column: column.into(),
        what,
    };
    let text = std::fs::read_to_string(folder.join(file)).map_err(|error| wrong(1, "", error.to_string()))?;
    // A spreadsheet program that writes decimals with a comma puts semicolons between cells.
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') && !first.contains(',') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| wrong(1, "", error.to_string()))?;
    let headers: Vec<Arc<str>> = headers.iter().map(|name| name.trim().into()).collect();
    if let Some(column) = columns.split(' ').find(|column| !headers.iter().any(|header| **header == **column))
    {
        return Err(wrong(1, column, said(Code::FieldMissing, column, "", "اسم العمود في الصف الأول")));
    }
    let file: Arc<str> = file.into();
    let rows = reader.records().enumerate().map(|(index, record)| {
        let number = index + 2;
        let record = record.map_err(|error| wrong(number, "", error.to_string()))?;
        let cells = headers.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
        Ok(Row { file: file.clone(), number, cells })
    });
    rows.collect()
}

/// A sheet that has to have a row and has none.
pub fn no_rows(file: &str) -> Wrong {
    Wrong { file: file.into(), row: 2, column: String::new(), what: "لا صف في الجدول.".into() }
}

impl Row {
    /// The cell as it was written, unless it is empty.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(String::as_str).filter(|cell| !cell.trim().is_empty())
    }

    /// The cell without white space around it; it has to be there.
    pub fn word(&self, column: &str) -> Result<&str, Wrong> {
        self.maybe(column).ok_or_else(|| self.wrong(column, Code::FieldMissing, column))
    }

    /// The same where it may be empty.
    pub fn maybe(&self, column: &str) -> Option<&str> {
        self.text(column).map(str::trim)
    }

    /// The values of a cell, one a line.
    pub fn lines(&self, column: &str) -> Vec<&str> {
        self.text(column).unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }

    /// A count, in digits of any script.
    pub fn count(&self, column: &str) -> Result<Option<u32>, Wrong> {
        let count = self.maybe(column).map(|cell| {
            normal_number(cell).parse().map_err(|_| self.wrong(column, Code::FieldInvalid, "عددا، مثل 12"))
        });
        count.transpose()
    }

    /// A date; it has to be there and to be readable.
    pub fn date(&self, column: &str) -> Result<(&str, dates::Interval), Wrong> {
        self.maybe_date(column)?.ok_or_else(|| self.wrong(column, Code::FieldMissing, A_DATE))
    }

    /// The same where it may be empty. It is kept as it was written.
    pub fn maybe_date(&self, column: &str) -> Result<Option<(&str, dates::Interval)>, Wrong> {
        let date = self.maybe(column).map(|cell| match dates::read(cell) {
            Ok(read) => Ok((cell, read.interval())),
            Err(error) => {
                let code = Code::ALL.iter().find(|code| code.as_str() == error.code());
                Err(self.wrong(column, code.copied().unwrap_or(Code::DateUnreadable), A_DATE))
            }
        });
        date.transpose()
    }

    /// One text in several languages: `title_ar`, `title_fr`, `title_en`; a column without an ending is Arabic.
    pub fn texts(&self, name: &str) -> Texts {
        let columns = [
            ("ar", name.to_owned()),
            ("ar", format!("{name}_ar")),
            ("fr", format!("{name}_fr")),
            ("en", format!("{name}_en")),
        ];
        columns.into_iter().fold(Texts::default(), |texts, (language, column)| match self.text(&column) {
            Some(text) => texts.and(language, text),
            None => texts,
        })
    }

    /// The same row with the cell of another one in this column.
    pub fn with(mut self, other: &Self, column: &str) -> Self {
        let cell = other.text(column).unwrap_or_default().to_owned();
        self.cells.insert(column.into(), cell);
        self
    }

    /// Whether the row was made up for the example.
    pub fn is_illustrative(&self) -> bool {
        self.maybe("real") != Some("yes")
    }

    /// What is wrong with a cell.
    pub fn wrong(&self, column: &str, code: Code, expected: &str) -> Wrong {
        let value = self.maybe(column).unwrap_or_default();
        Wrong {
            file: self.file.to_string(),
            row: self.number,
            column: column.to_owned(),
            what: said(code, column, value, expected),
        }
    }

    /// What a refusal says of a cell.
    pub fn refused(&self, column: &str, refusal: &Refusal) -> Wrong {
        let argument = |name: &str| refusal.args.get(name).map(String::as_str);
        let value = argument("value").or(self.maybe(column)).unwrap_or_default();
        let what = said(refusal.code, column, value, argument("expected").unwrap_or(A_DATE));
        Wrong { what, ..self.wrong(column, refusal.code, "") }
    }
}

/// The sentence of the library for a code, in Arabic.
fn said(code: Code, field: &str, value: &str, expected: &str) -> String {
    let args: [(&str, Arg<'_>); 3] =
        [("field", field.into()), ("value", value.into()), ("expected", expected.into())];
    Messages::of(&Language::AR).refusal(code.as_str(), &args)
}
