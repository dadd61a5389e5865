//! A table of a dossier as Python takes it over: through Arrow's own interface, without copying.

use infitah::exchange::{arrow, csv, datapackage, xlsx};
use infitah::model::{Code, Refusal};
use infitah::tables::Rows;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::answer::json;
use crate::errors::{Failure, apart, apart_in, language};

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

    /// As JSON, an object for each row.
    fn json(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        apart(py, || json(&self.0))
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

/// The rows, out of the objects that Python holds.
fn rows(tables: &[Py<Table>]) -> Vec<Rows> {
    tables.iter().map(|table| table.get().0.clone()).collect()
}

/// Tables as a workbook, in a language, in which is also said what does not fit.
#[pyfunction]
pub fn workbook(py: Python<'_>, tables: Vec<Py<Table>>, tag: &str) -> PyResult<Vec<u8>> {
    let language = apart(py, || Ok(language(tag)?))?;
    apart_in(py, &language, || Ok(xlsx::write(&rows(&tables), &language)?))
}

/// Tables as the files of a Data Package, by name.
#[pyfunction]
pub fn package(
    py: Python<'_>,
    tables: Vec<Py<Table>>,
    programme: String,
    title: String,
    tag: &str,
) -> PyResult<Vec<(String, Vec<u8>)>> {
    apart(py, || {
        let name = datapackage::Name { id: programme, title, language: language(tag)? };
        let files = datapackage::write(&name, &rows(&tables), &csv::Options::default());
        Ok(files.into_iter().map(|file| (file.path, file.bytes)).collect())
    })
}

/// The names of all tables, in the order in which people read them.
#[pyfunction]
pub fn tables() -> Vec<&'static str> {
    infitah::tables::tables().map(|table| table.name).collect()
}
