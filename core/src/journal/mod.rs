//! The append-only history: lines, hashes, seals, order, union, receipts. It carries bytes and knows no fact.

mod hash;

pub use hash::{Hash, HashError};
