//! The library for Kotlin and Swift.
//!
//! Facts go in, views come out; the values are those of the crate `infitah`, marked there. Here stand the object
//! [`Dossier`], what listens to it, the error that crosses, and the functions that need no dossier. The one rule:
//! this crate converts and locks, and holds no rule of the field.

// What can fail throws the one error of this package; its own page says what that means.
#![allow(clippy::missing_errors_doc)]
// Values cross by being copied, so that functions own them.
#![allow(clippy::needless_pass_by_value)]

mod dossier;
mod errors;
mod functions;
mod json;
mod listening;
mod questions;

pub use dossier::{Dossier, Recovered};
pub use errors::{InfitahError, codes};
pub use functions::{
    derived_id, framework, label, normal_number, print_date, read_date, read_receipt, verify,
};
pub use json::{fact_from_json, view_in_language, view_to_json};
pub use listening::{ChangeListener, ListenerFailed, Listening};
pub use questions::View;

uniffi::setup_scaffolding!();
