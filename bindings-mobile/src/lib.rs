//! The library for Kotlin and Swift.
//!
//! Facts go in, views come out; the values are those of the crate `infitah`, marked there. Here stand the object
//! [`Dossier`], what listens to it, the error that crosses, and the functions that need no dossier. The one rule:
//! this crate converts and locks, and holds no rule of the field.

mod dossier;
mod errors;
mod functions;
mod json;
mod listening;

pub use dossier::{Dossier, Recovered};
pub use errors::{InfitahError, codes};
pub use functions::{derived_id, label, normal_number, print_date, read_date, verify};
pub use json::{View, fact_from_json, view_to_json};
pub use listening::{ChangeListener, ListenerFailed, Listening};

uniffi::setup_scaffolding!();
