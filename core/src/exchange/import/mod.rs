//! Spreadsheets in (استيراد, import): every import is first a plan that a person reads, and then happens whole or not at
//! all.
//!
//! A sheet of which nobody knows who filled it in is read by its headings. Each line is compared with what the dossier
//! holds: it adds a card, changes one, is left alone, is refused, or waits for a person; and each says why. Who is
//! imported twice is there once: a card with a number has the id that comes from the number, and one without has the id
//! that comes from its words.

mod cards;
mod headings;
mod plan;
mod recognise;

pub use plan::{ImportOptions, ImportPlan};
