//! A table of a dossier as Python takes it over: through Arrow's own interface, without copying.

use infitah::exchange::{arrow, csv};
use infitah::model::{Code, Refusal};
use infitah::tables::Rows;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::errors::{Failure, apart};

/// The rows of a table at a moment; they never change.
#[pyclass(frozen, module = "infitah._native")]
pub struct Table(pub Rows);

/// Arrow counts the bytes of a column in 32 bits; what is longer is no table of a commune.
fn too_long(_: arrow::Error) -> Failure {
    Failure::Refused(Refusal::of(Code::FileTooLong).with("expected", i32::MAX))
}

#[pymethods]
impl Table {
    /// Its name.
    fn name(&self) -> &'static str {
        self.0.table.name
    }

    /// The names of its columns.
    fn columns(&self) -> Vec<String> {
        self.0.table.columns.iter().map(|column| column.name.to_string()).collect()
    }

    /// The columns that tell its rows apart.
    fn key(&self) -> Vec<&'static str> {
        self.0.table.key.to_vec()
    }

    /// How many rows it has.
    fn rows(&self) -> usize {
        self.0.rows.len()
    }

    /// A new stream of its rows, each time that somebody asks.
    fn stream<'py>(&self, py: Python<'py>, personal: bool) -> PyResult<Bound<'py, PyCapsule>> {
        let stream = apart(py, || arrow::stream(&self.0, personal).map_err(too_long))?;
        PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
    }

    /// As CSV.
    fn csv(&self, py: Python<'_>, delimiter: u8, marked: bool, personal: bool) -> PyResult<Vec<u8>> {
        apart(py, || Ok(csv::write(&self.0, &csv::Options { delimiter, marked, personal })))
    }

    /// As Parquet.
    fn parquet(&self, py: Python<'_>, personal: bool) -> PyResult<Vec<u8>> {
        apart(py, || arrow::parquet(&self.0, personal).map_err(too_long))
    }
}
