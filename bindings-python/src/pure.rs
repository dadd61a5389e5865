//! The functions that need no dossier.

use std::collections::BTreeMap;
use std::path::PathBuf;

use infitah::dossier::{Receipt, System};
use infitah::model::{self, Code, EntryId, Refusal};
use infitah::text::{Arg, Messages};
use infitah::views::{DateShown, print_json};
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

/// A framework by its name, or from its JSON.
#[pyfunction]
pub fn framework(py: Python<'_>, source: &str) -> PyResult<Vec<u8>> {
    apart(py, || json(&model::Framework::read(source)?))
}

/// Prints the value of a view in a language.
#[pyfunction]
pub fn print_view(py: Python<'_>, name: &str, view: &[u8], language: &str) -> PyResult<String> {
    apart(py, || {
        let language = crate::errors::language(language)?;
        let json = std::str::from_utf8(view).map_err(|_| Refusal::field(Code::FieldInvalid, "view"))?;
        Ok(print_json(name, json, &language)?)
    })
}

/// Writes a file whole, or leaves what stands there.
#[pyfunction]
pub fn replace(py: Python<'_>, path: PathBuf, content: &[u8]) -> PyResult<()> {
    apart(py, || infitah_store::replace(path, &System, content).map_err(Failure::of_system))
}

/// What the command says, in a language; a whole number takes the form that goes with it.
#[pyfunction]
pub fn message(
    py: Python<'_>,
    key: &str,
    language: &str,
    details: BTreeMap<String, String>,
) -> PyResult<String> {
    apart(py, || {
        let args: Vec<(&str, Arg<'_>)> = details
            .iter()
            .map(|(name, value)| {
                let number = (name == "count").then(|| value.parse::<u32>().ok()).flatten();
                (name.as_str(), number.map_or_else(|| value.as_str().into(), Arg::from))
            })
            .collect();
        Ok(Messages::of_command(&crate::errors::language(language)?).say_with(key, &args))
    })
}

/// What the command says of its parts: of these names, those that have a sentence.
#[pyfunction]
pub fn help_texts(py: Python<'_>, names: Vec<String>, language: &str) -> PyResult<BTreeMap<String, String>> {
    apart(py, || {
        let messages = Messages::of_command(&crate::errors::language(language)?);
        let texts = names.into_iter().filter_map(|name| {
            let text = messages.label("help", &name)?;
            Some((name, text))
        });
        Ok(texts.collect())
    })
}

/// The direction in which a text of a language runs, as HTML writes it.
#[pyfunction]
pub fn direction(py: Python<'_>, language: &str) -> PyResult<&'static str> {
    apart(py, || Ok(crate::errors::language(language)?.direction().as_str()))
}

/// The normal form of an external number.
#[pyfunction]
pub fn normal_number(py: Python<'_>, number: &str) -> PyResult<String> {
    apart(py, || Ok(model::normal_number(number)))
}

/// Which of some titles share words with one, and which words.
#[pyfunction]
pub fn alike(py: Python<'_>, title: &str, others: Vec<String>) -> PyResult<Vec<u8>> {
    apart(py, || json(&infitah::text::likeness::alike(title, &others)))
}

/// Reads a date as people write it.
#[pyfunction]
pub fn read_date(py: Python<'_>, text: &str) -> PyResult<Vec<u8>> {
    apart(py, || json(&DateShown::read(text)?))
}

/// Reads a receipt as people hand it over.
#[pyfunction]
pub fn read_receipt(py: Python<'_>, text: &str) -> PyResult<Vec<u8>> {
    apart(py, || json(&Receipt::read(text)?))
}

/// Prints a date in a language.
#[pyfunction]
pub fn print_date(py: Python<'_>, date: &str, language: &str) -> PyResult<String> {
    apart(py, || Ok(DateShown::print(date, language)?))
}
