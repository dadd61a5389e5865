//! The native half of the Python package `infitah`: bytes and texts in, bytes and texts out.
//!
//! The typed half, in `python/infitah`, turns facts into JSON and JSON into views. The one rule here: this crate
//! converts and holds no rule of its own; what is right and wrong is said by `infitah`, the crate.

#![expect(clippy::needless_pass_by_value, reason = "what Python hands over is made for the call")]

mod answer;
mod capsule;
mod dossier;
mod errors;
mod facts;
mod import;
mod pure;
mod table;

use pyo3::prelude::*;

/// The module as Python imports it.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::dossier::Dossier;
    #[pymodule_export]
    use super::errors::{codes, say};
    #[pymodule_export]
    use super::import::{ImportPlan, Sheets};
    #[pymodule_export]
    use super::pure::{
        alike, derived_id, direction, framework, help_texts, message, normal_number, print_date, print_view,
        read_date, read_receipt, replace, verify,
    };
    #[pymodule_export]
    use super::table::{Stack, Table, package, tables, workbook};
}
