//! Hostile input, by name: what somebody writes who means to break the reader, tried through every door that takes it.
//!
//! Inputs that nobody thought of are the fuzzer's (`cargo xtask fuzz`); what it finds stands in `found.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may panic"
)]
#![allow(clippy::naive_bytecount, clippy::format_collect, reason = "a test may be slow")]

#[path = "hostile/doors.rs"]
mod doors;
#[path = "hostile/making.rs"]
mod making;

#[path = "hostile/facts.rs"]
mod facts;
#[path = "hostile/history.rs"]
mod history;
#[path = "hostile/lines.rs"]
mod lines;
#[path = "hostile/questions.rs"]
mod questions;
#[path = "hostile/texts.rs"]
mod texts;
#[path = "hostile/work.rs"]
mod work;
