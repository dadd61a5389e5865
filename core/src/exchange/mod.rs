//! Files in and out (تبادل الملفات, échange de fichiers): what people already use, made from the tables and read back.
//!
//! Comes in: rows of a table, or the bytes of a spreadsheet. Goes out: bytes, or sheets of cells. The rule: a text leaves
//! and comes back byte for byte, and what is read says how it was read.

#[cfg(feature = "arrow")]
pub mod arrow;
#[cfg(feature = "csv")]
pub mod csv;
#[cfg(feature = "csv")]
pub mod datapackage;
#[cfg(feature = "csv")]
mod encoding;
#[cfg(feature = "csv")]
mod file;
pub mod import;
mod labels;
mod sheet;
#[cfg(feature = "xlsx")]
pub mod xlsx;

#[cfg(feature = "csv")]
pub use encoding::Encoding;
#[cfg(feature = "csv")]
pub use file::{FileForm, FileRead, read};
pub use sheet::{CellForm, LINES, Line, Sheet};

#[cfg(feature = "csv")]
use crate::tables::{Moment, Rows};

/// The moments of which tables tell, each once: the receipts that stand in a file of them.
#[cfg(feature = "csv")]
fn moments<'r>(tables: impl IntoIterator<Item = &'r Rows>) -> Vec<&'r Moment> {
    let mut moments = Vec::new();
    for moment in tables.into_iter().flat_map(|rows| &rows.moments) {
        if !moments.contains(&moment) {
            moments.push(moment);
        }
    }
    moments
}

/// A table with columns of these kinds, `c0`, `c1` …, for tests.
#[cfg(test)]
fn sample(kinds: &[crate::tables::Kind], rows: Vec<Vec<crate::tables::Cell>>) -> crate::tables::Rows {
    use crate::tables::{Column, Rows, Table};

    let class = crate::model::Class::Public;
    let columns = kinds.iter().enumerate();
    let columns = columns.map(|(at, kind)| Column {
        name: format!("c{at}").into(),
        kind: *kind,
        class,
        unit: None,
        list: None,
    });
    let table = Table { name: "t", key: &["c0"], columns: columns.collect() };
    Rows { table, rows, moments: Vec::new() }
}
