//! What is tried on every input: one function a target, which panics when a promise is broken.
//!
//! The fuzzer (`main.rs`) looks for such inputs, and `core/tests/found.rs` tries the same functions on the seeds and on
//! every input that once broke something. What needs a disk stands in `store.rs`, and `store/tests/found.rs` tries it. A
//! target takes bytes, whatever they are: what they mean stands at its head.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::missing_panics_doc,
    reason = "a target panics when a promise is broken"
)]

use std::collections::BTreeSet;

mod ask;
mod dates;
mod folding;
mod frameworks;
pub mod home;
mod isolation;
mod journal;
mod mend;
mod merge;
pub mod mutate;
mod names;
mod numbers;
mod receipts;
mod seeds;
mod sheets;
mod shown;
mod words;

/// How an input reads, and so how it is best changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Bytes or text.
    Plain,
    /// Lines, each of them JSON where it can be read as such.
    Lines,
}

/// Something that is tried on inputs.
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// How its inputs read.
    pub form: Form,
    /// Tries one input.
    pub run: fn(&[u8]),
    /// Inputs to begin with.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// The longest inputs that are tried, in bytes.
    pub longest: u32,
    /// Its share of the time.
    pub share: u32,
}

/// All targets, the dear ones first.
pub const TARGETS: &[Target] = &[
    target("journal", Form::Plain, journal::raw, seeds::journals, 60000, 3),
    target("mended", Form::Lines, journal::mended, seeds::short_journals, 30000, 4),
    target("merge", Form::Plain, merge::run, seeds::none, 2000, 5),
    target("ask", Form::Lines, ask::run, seeds::steps, 6000, 4),
    target("shown", Form::Lines, shown::run, seeds::views, 30000, 2),
    target("sheets", Form::Plain, sheets::run, sheets::files, 8000, 3),
    target("workbook", Form::Plain, sheets::workbook, sheets::workbooks, 120_000, 2),
    target("frameworks", Form::Lines, frameworks::run, seeds::frameworks, 40000, 1),
    target("dates", Form::Plain, dates::run, seeds::dates, 200, 2),
    target("numbers", Form::Plain, numbers::run, seeds::numbers, 120, 1),
    target("folding", Form::Plain, folding::run, seeds::texts, 400, 2),
    target("isolation", Form::Plain, isolation::run, seeds::texts, 300, 1),
    target("words", Form::Plain, words::run, seeds::texts, 600, 1),
    target("names", Form::Plain, names::run, seeds::names, 160, 1),
    target("receipts", Form::Plain, receipts::run, receipts::seeds, 600, 1),
];

const fn target(
    name: &'static str,
    form: Form,
    run: fn(&[u8]),
    seeds: fn() -> Vec<Vec<u8>>,
    longest: u32,
    share: u32,
) -> Target {
    Target { name, form, run, seeds, longest, share }
}

/// A target by its name.
pub fn named(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// Words that stand in the seeds of a target, for its inputs to be made of.
pub fn dictionary(target: &Target) -> BTreeSet<Vec<u8>> {
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80 || b"_-:/".contains(byte);
    let mut words = BTreeSet::new();
    for seed in (target.seeds)() {
        for word in seed.split(|byte| !inside(byte)).filter(|word| (2..=24).contains(&word.len())) {
            if words.len() < 1_000 {
                words.insert(word.to_vec());
            }
        }
    }
    words
}
