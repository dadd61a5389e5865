//! The laws of a dossier, tried on random histories of every fact: several devices, late data entry, corrections,
//! erasures, copied devices, hostile and newer entries, files that arrive in pieces.
//!
//! `INFITAH_CASES` says how many histories each law is tried on; 48 where it is not set.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod arrivals;
mod bytes;
mod canaries;
mod causality;
mod copies;
mod days;
mod erasing;
mod fields;
mod filled;
mod links;
mod merging;
mod quoting;
mod recording;
mod reviewed;
mod tables;
mod telling;
mod views;
mod workbooks;
mod world;

/// How many histories a law is tried on.
fn cases(share: u32) -> proptest::test_runner::Config {
    let cases = std::env::var("INFITAH_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48u32);
    let cases = (cases * share / 4).max(8);
    proptest::test_runner::Config {
        cases,
        // Some histories are too short for a law.
        max_global_rejects: cases,
        failure_persistence: None,
        max_shrink_iters: 2000,
        ..proptest::test_runner::Config::default()
    }
}
