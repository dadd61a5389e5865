//! The append-only history (السجل, *le journal*): lines, hashes, seals, order, union, receipts.
//!
//! In come bytes (a journal file, or what another device sent) and entries recorded here; out go the same
//! bytes in entry order, whole or without the seals that a public copy leaves out.
//!
//! The one rule: **a journal is a set of entries.** Taking in another one adds what it lacks and drops what was
//! erased, and the result does not depend on who came first. It carries bytes and knows no kind of fact; what the
//! facts mean is for `facts` and `dossier`. The format is specified in `docs/journal-format.md`.

// Tests count as they like, as they index as they like.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod canonical;
mod damage;
mod entry;
mod graph;
mod hash;
mod header;
mod index;
mod opening;
mod reach;
mod receipt;
mod scan;
mod union;
mod verify;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod sample;

pub use canonical::{NotCanonical, canonical, seal_text, seal_value};
pub use damage::{Damage, DamagedLine};
pub use entry::Entry;
pub use graph::{AppendError, Journal};
pub use hash::{Hash, HashError, SYMBOLS, grouped, is_symbol, symbols};
pub use header::{Draft, Header, Kind, KindError, is_actor};
pub(crate) use index::Index;
pub use opening::{Copy, Opening};
pub use reach::{Ancestors, UnknownHead};
pub use receipt::{Head, NoReceipt, ReceiptText};
pub use scan::{MAX_DEPTH, MAX_INTEGER};
pub use union::{OpenError, Reader, Union};
pub use verify::{Found, Place, Verification, Verifier, verify};
