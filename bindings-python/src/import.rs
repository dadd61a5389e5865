//! Spreadsheets and data frames in: the plan of an import, and what it is made of.

use infitah::exchange::import::ImportPlan as Core;
use infitah::exchange::xlsx::annotated;
use infitah::exchange::{Sheet, arrow, read};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::answer::json;
use crate::errors::{apart, language};

/// The sheets of a file, or a data frame.
#[pyclass(frozen, module = "infitah._native")]
pub struct Sheets(pub Vec<Sheet>);

/// The plan of an import.
#[pyclass(frozen, module = "infitah._native")]
pub struct ImportPlan(pub Core);

#[pymethods]
impl Sheets {
    /// The bytes of a file.
    #[staticmethod]
    fn of_file(py: Python<'_>, content: &[u8]) -> PyResult<Self> {
        apart(py, || Ok(Self(read(content)?.sheets)))
    }

    /// What `__arrow_c_stream__` of a data frame gave.
    #[staticmethod]
    fn of_frame(py: Python<'_>, frame: &Bound<'_, PyCapsule>) -> PyResult<Self> {
        let stream = crate::capsule::stream(frame)?;
        apart(py, || Ok(Self(vec![arrow::sheet_of(stream)?])))
    }
}

#[pymethods]
impl ImportPlan {
    /// What it says.
    fn view(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        apart(py, || json(self.0.view()))
    }

    /// A copy of the sheets of which it was made, with what it says beside their lines.
    fn annotated(&self, py: Python<'_>, sheets: &Bound<'_, Sheets>, tag: &str) -> PyResult<Vec<u8>> {
        let sheets = sheets.get();
        apart(py, || Ok(annotated(&sheets.0, self.0.view(), &language(tag)?)?))
    }
}
