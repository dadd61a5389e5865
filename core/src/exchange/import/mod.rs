//! Spreadsheets in (استيراد, import): every import is first a plan that a person reads, and then happens whole or not at
//! all.
//!
//! A sheet of which nobody knows who filled it in is recognised and read by its headings. Each line is compared with what
//! the dossier holds: it adds something, changes it, is left alone, is refused, or waits for a person; and each says why.
//! What is imported twice is there once: a thing with a number has the id that comes from the number, and one without is
//! known again by what it says, or said once.

mod attendance;
mod cards;
mod copies;
mod free;
mod headings;
mod line_ends;
mod moments;
mod own;
mod places;
mod plan;
mod recognise;
mod registers;
mod remembered;
mod standing;
mod titles;

#[cfg(feature = "xlsx")]
pub(super) use copies::{NAMELESS, OUTCOME, SUMMARY, TITLE, bare};
pub use plan::{ImportOptions, ImportPlan};
