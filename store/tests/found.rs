//! The function that the fuzzer calls on files of dossiers (`fuzz/src/store.rs`), on inputs that are kept: what once broke
//! something (`tests/found/WHAT-WAS-WRONG`), where there is any, the seeds, and changes of them, the same in every run.
//!
//! `INFITAH_CHANGES` says how many changed files are tried; 60 where it is not set.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

#[path = "../../fuzz/src/home.rs"]
#[allow(dead_code, reason = "other targets use the rest")]
mod home;
#[path = "../../fuzz/src/mutate.rs"]
#[allow(dead_code, reason = "other targets use the rest")]
mod mutate;
#[path = "../../fuzz/src/store.rs"]
mod store;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

#[test]
fn what_once_broke_something_does_so_no_more() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/found");
    for file in fs::read_dir(folder).into_iter().flatten() {
        let path = file.unwrap().path();
        let input = fs::read(&path).unwrap();
        assert!(catch_unwind(|| store::run(&input)).is_ok(), "{}", path.display());
    }
}

#[test]
fn a_changed_file_is_read_or_refused() {
    let count =
        std::env::var("INFITAH_CHANGES").ok().and_then(|count| count.parse().ok()).unwrap_or(60_usize);
    let seeds = store::seeds();
    for seed in &seeds {
        store::run(seed);
    }
    let mut state = 1_u64;
    let mut byte = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    for turn in 0..count {
        let source: Vec<u8> = (0..64).map(|_| byte()).collect();
        let (seed, other) = (&seeds[turn % seeds.len()], &seeds[turn / 2 % seeds.len()]);
        let mut input = mutate::plain(seed, other, &source).unwrap_or_default();
        // Most files keep their length: pages stand in their places.
        if turn % 4 > 0 {
            input = seed.clone();
            for at in 0..=turn % 7 {
                let place = usize::from(source[at]) << 16
                    | usize::from(source[at + 8]) << 8
                    | usize::from(source[at + 16]);
                let place = place % input.len();
                input[place] = source[at + 24];
            }
        }
        if catch_unwind(|| store::run(&input)).is_err() {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broke-store");
            fs::write(&path, &input).unwrap();
            panic!("change {turn} broke something; the file is {}", path.display());
        }
    }
}
