//! Refusals become the exceptions of `infitah.errors`, and nothing else reaches Python: no panic either.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use infitah::model::{Code, Refusal};
use infitah::text::{Arg, Language, Messages};
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// Why a call fails: the library refuses, or it is broken.
pub enum Failure {
    /// What was given is refused.
    Refused(Refusal),
    /// The system does not let it be written; Python has errors of its own for that.
    System(i32, PathBuf),
    /// A fault of the library. What was being changed may be half changed.
    Fault,
    /// Another thread closed the dossier.
    Closed,
}

impl Failure {
    /// What is the matter with a file that is no dossier.
    pub fn of_system(error: infitah_store::Error) -> Self {
        if let infitah_store::Error::File { file, source: Some(source), .. } = &error
            && let Some(code) = source.downcast_ref().and_then(io::Error::raw_os_error)
        {
            return Self::System(code, file.clone());
        }
        error.into()
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<infitah_store::Error> for Failure {
    fn from(error: infitah_store::Error) -> Self {
        Self::Refused(error.refusal())
    }
}

/// Runs what may refuse, without the interpreter's lock, so that other threads of Python go on meanwhile.
pub fn apart<T: Send>(py: Python<'_>, work: impl FnOnce() -> Result<T, Failure> + Send) -> PyResult<T> {
    apart_in(py, None, work)
}

/// The same; a refusal speaks this language, or that of programs: its code, its field and one sentence in English.
pub fn apart_in<T: Send>(
    py: Python<'_>,
    language: Option<&Language>,
    work: impl FnOnce() -> Result<T, Failure> + Send,
) -> PyResult<T> {
    // A panic would reach Python as something that `except Exception` does not catch.
    let result = py.detach(|| catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Failure::Fault)));
    result.map_err(|failure| raise(py, &failure, language))
}

/// The exception, made by `infitah.errors.raised`.
fn raise(py: Python<'_>, failure: &Failure, language: Option<&Language>) -> PyErr {
    static RAISED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let (code, field, args, sentence) = match failure {
        Failure::Refused(refusal) => (
            refusal.code.as_str(),
            refusal.field.as_deref(),
            refusal.args.clone(),
            language.map_or_else(
                || refusal.to_string(),
                |language| sentence(refusal.code.as_str(), refusal.field.as_deref(), &refusal.args, language),
            ),
        ),
        Failure::System(code, file) => {
            let said = io::Error::from_raw_os_error(*code).to_string();
            let said = said.split(" (os error").next().unwrap_or_default().to_owned();
            // Each system has its own place for its code.
            return PyOSError::new_err((
                *code,
                said,
                file.clone().into_os_string(),
                cfg!(windows).then_some(*code),
            ));
        }
        Failure::Fault => ("internal.fault", None, BTreeMap::new(), String::new()),
        Failure::Closed => return PyValueError::new_err("the dossier is closed"),
    };
    let exception = RAISED.import(py, "infitah.errors", "raised").and_then(|raised| {
        let details = PyDict::new(py);
        for (name, value) in args {
            details.set_item(name, value)?;
        }
        raised.call1((code, field, details, sentence))
    });
    exception.map_or_else(|error| error, PyErr::from_value)
}

fn sentence(
    code: &str,
    field: Option<&str>,
    details: &BTreeMap<String, String>,
    language: &Language,
) -> String {
    let mut args: Vec<(&str, Arg<'_>)> =
        details.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
    args.extend(field.map(|field| ("field", field.into())));
    Messages::of(language).refusal(code, &args)
}

/// Reads the tag of a language.
pub fn language(tag: &str) -> Result<Language, Refusal> {
    tag.parse().map_err(|_| Refusal::field(Code::LanguageMalformed, "language").with("value", tag))
}

/// What a refusal says in a language: Arabic, French or English; any other tag gives Arabic.
#[pyfunction]
pub fn say(
    py: Python<'_>,
    code: &str,
    language: &str,
    field: Option<&str>,
    details: BTreeMap<String, String>,
) -> PyResult<String> {
    apart(py, || Ok(sentence(code, field, &details, &self::language(language)?)))
}

/// Every code that a refusal can have.
#[pyfunction]
pub fn codes() -> Vec<&'static str> {
    Code::ALL.iter().map(|code| code.as_str()).collect()
}
