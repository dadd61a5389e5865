//! **infitah** (انفتاح, *ouverture*): openness action programmes prepared with citizens.
//!
//! The rooms, in the one direction in which they depend on each other:
//! `text`, `dates` → `journal`, `model` → `state` → `facts` → `dossier` → `views`.

pub mod dates;
pub mod dossier;
pub mod facts;
pub mod journal;
pub mod model;
pub mod state;
pub mod text;
pub mod views;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
