//! The functions that need no dossier.

use infitah::dates::{self, DateError, WrittenDate};
use infitah::model::{self, Code, EntryId, Refusal};
use infitah::views::DateShown;
use pyo3::prelude::*;

use crate::answer::json;
use crate::errors::{Failure, apart};

/// Verifies the bytes of a journal.
#[pyfunction]
pub fn verify(py: Python<'_>, journal: &[u8], receipt: Vec<String>) -> PyResult<Vec<u8>> {
    let receipt: Vec<EntryId> = receipt.into_iter().map(EntryId::from).collect();
    apart(py, || json(&infitah::dossier::verify(journal, &receipt)?))
}

/// The id of a thing that has a number elsewhere.
#[pyfunction]
pub fn derived_id(
    py: Python<'_>,
    kind: &str,
    collectivity: &str,
    scheme: &str,
    number: &str,
) -> PyResult<String> {
    apart(py, || Ok(model::derived_id(kind, collectivity, scheme, number)))
}

/// The normal form of an external number.
#[pyfunction]
pub fn normal_number(py: Python<'_>, number: &str) -> PyResult<String> {
    apart(py, || Ok(model::normal_number(number)))
}

/// Reads a date as people write it.
#[pyfunction]
pub fn read_date(py: Python<'_>, text: &str) -> PyResult<Vec<u8>> {
    apart(py, || {
        let date = read(text)?;
        let (edtf, interval) = (date.to_edtf(), date.interval());
        json(&DateShown {
            written: (edtf != text).then(|| text.to_owned()),
            first: interval.first().map(|day| day.to_string()),
            last: interval.last().map(|day| day.to_string()),
            edtf,
        })
    })
}

/// Prints a date in a language.
#[pyfunction]
pub fn print_date(py: Python<'_>, date: &str, language: &str) -> PyResult<String> {
    apart(py, || Ok(dates::print(&read(date)?.interval(), language)))
}

fn read(text: &str) -> Result<WrittenDate, Failure> {
    dates::read(text).map_err(|error| Failure::Refused(refusal(&error, text)))
}

fn refusal(error: &DateError, text: &str) -> Refusal {
    let code = Code::ALL.iter().find(|code| code.as_str() == error.code()).copied();
    Refusal::of(code.unwrap_or(Code::DateUnreadable)).with("value", text)
}
