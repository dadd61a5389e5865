//! The laws of a dossier, tried on random histories of every fact: several devices, late data entry, corrections,
//! erasures, copied devices, hostile and newer entries, files that arrive in pieces.
//!
//! `INFITAH_CASES` says how many histories each law is tried on. The laws of days are tried on twice as many; those of many
//! devices, of canaries and of workbooks on a quarter, and that of exported files on a fortieth, because one history takes
//! them long. Where it is not set, a law is tried on 48 histories or fewer.

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

use proptest::test_runner::Config;

/// The number of histories where none is asked for.
const USUAL: u32 = 48;

/// How many histories each law is tried on, where that is asked for.
fn asked() -> Option<u32> {
    std::env::var("INFITAH_CASES").ok().and_then(|cases| cases.parse().ok())
}

/// A law that is tried on so many quarters of the usual number of histories, and on all where a number is asked for; on
/// twice as many where it has eight quarters.
fn cases(quarters: u32) -> Config {
    histories(asked().map_or(USUAL * quarters / 4, |asked| (asked * quarters.max(4) / 4).max(8)))
}

/// A law whose histories are dear: so many, and where a number is asked for, that number divided.
fn dear(usually: u32, divisor: u32) -> Config {
    histories(asked().map_or(usually, |asked| (asked / divisor).max(usually)))
}

fn histories(cases: u32) -> Config {
    Config {
        cases,
        // Some histories are too short for a law.
        max_global_rejects: cases,
        failure_persistence: None,
        max_shrink_iters: 2000,
        ..Config::default()
    }
}
