//! Refusals become the exceptions of `infitah.errors`, and nothing else reaches Python: no panic either.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use infitah::model::{Code, Refusal};
use infitah::text::{Arg, Language, Messages};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// Why a call fails: the library refuses, or it is broken.
pub enum Failure {
    /// What was given is refused.
    Refused(Refusal),
    /// A fault of the library. What was being changed may be half changed.
    Fault,
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Runs what may refuse, without the interpreter's lock, so that other threads of Python go on meanwhile.
pub fn apart<T: Send>(py: Python<'_>, work: impl FnOnce() -> Result<T, Failure> + Send) -> Result<T, PyErr> {
    // A panic would reach Python as something that `except Exception` does not catch.
    let result = py.detach(|| catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Failure::Fault)));
    result.map_err(|failure| raise(py, &failure))
}

/// The exception, made by `infitah.errors.raised`.
pub fn raise(py: Python<'_>, failure: &Failure) -> PyErr {
    static RAISED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let (code, field, args, sentence) = match failure {
        Failure::Refused(refusal) => {
            (refusal.code.as_str(), refusal.field.as_deref(), refusal.args.clone(), refusal.to_string())
        }
        Failure::Fault => ("internal.fault", None, BTreeMap::new(), String::new()),
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

/// What a refusal says in a language: Arabic, French or English; any other tag gives Arabic.
#[pyfunction]
pub fn say(
    py: Python<'_>,
    code: &str,
    language: &str,
    field: Option<&str>,
    details: BTreeMap<String, String>,
) -> PyResult<String> {
    apart(py, move || {
        let malformed = || Refusal::of(Code::LanguageMalformed).with("value", language);
        let language: Language = language.parse().map_err(|_| malformed())?;
        let mut args: Vec<(&str, Arg<'_>)> =
            details.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        args.extend(field.map(|field| ("field", field.into())));
        Ok(Messages::of(&language).refusal(code, &args))
    })
}

/// Every code that a refusal can have.
#[pyfunction]
pub fn codes() -> Vec<&'static str> {
    Code::ALL.iter().map(|code| code.as_str()).collect()
}
