//! A table of a dossier as Python takes it over: through Arrow's own interface, without copying.

use std::sync::Mutex;

use infitah::exchange::{arrow, csv, datapackage, xlsx};
use infitah::model::{Code, Refusal};
use infitah::tables::{Cell, Rows};
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

/// One table of many dossiers, while they are read one after the other.
#[pyclass(frozen, module = "infitah._native")]
pub struct Stack(Mutex<Rows>);

#[pymethods]
impl Stack {
    /// Begins with no rows.
    #[new]
    fn new(py: Python<'_>, name: &str) -> PyResult<Self> {
        apart(py, || Ok(Self(Mutex::new(Rows::none_of(name)?))))
    }

    /// Puts the rows of a table below those that are there.
    fn add(&self, py: Python<'_>, table: &Table) -> PyResult<()> {
        apart(py, || Ok(self.0.lock().map_err(|_| Failure::Fault)?.stack(table.0.clone())?))
    }

    /// The table; the rows go over to it.
    fn table(&self, py: Python<'_>) -> PyResult<Table> {
        apart(py, || {
            let mut held = self.0.lock().map_err(|_| Failure::Fault)?;
            let none = Rows { table: held.table.clone(), rows: Vec::new(), moments: Vec::new() };
            Ok(Table(std::mem::replace(&mut *held, none)))
        })
    }
}

#[pymethods]
impl Table {
    /// The texts of a column; nothing where a cell holds none.
    fn texts(&self, column: &str) -> Vec<Option<String>> {
        let Some(place) = self.0.table.columns.iter().position(|one| one.name == column) else {
            return Vec::new();
        };
        let text = |row: &Vec<Cell>| match row.get(place) {
            Some(Cell::Text(text)) => Some(text.clone()),
            _ => None,
        };
        self.0.rows.iter().map(text).collect()
    }

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

    /// Its first rows.
    fn head(&self, rows: usize) -> Self {
        let Rows { table, rows: all, moments } = &self.0;
        let first = all.iter().take(rows).cloned().collect();
        Self(Rows { table: table.clone(), rows: first, moments: moments.clone() })
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
    apart_in(py, Some(&language), || Ok(xlsx::write(&rows(&tables), &language)?))
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
