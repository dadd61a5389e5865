//! The functions that the fuzzer calls (`fuzz/src`), on inputs that are kept: every one that once broke something
//! (`tests/found/TARGET/WHAT-WAS-WRONG`), the seeds, and a few changes of each seed, the same in every run.
//!
//! `INFITAH_CHANGES` says how many changed inputs each target is tried on; 60 where it is not set. Inputs that nobody has
//! seen are looked for by `cargo xtask fuzz`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../../fuzz/src/lib.rs"]
#[allow(dead_code, reason = "the fuzzer uses the rest")]
mod fuzzed;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use fuzzed::{Form, TARGETS, Target, mutate, named};

fn holds(target: &Target, input: &[u8]) -> bool {
    catch_unwind(AssertUnwindSafe(|| (target.run)(input))).is_ok()
}

#[test]
fn what_once_broke_something_does_so_no_more() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/found");
    let mut tried = 0;
    for target in
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        let name = target.file_name().unwrap().to_str().unwrap();
        let to_try = named(name).unwrap_or_else(|| panic!("`{name}` is no target"));
        for file in fs::read_dir(&target).unwrap() {
            let path = file.unwrap().path();
            assert!(holds(to_try, &fs::read(&path).unwrap()), "{}", path.display());
            tried += 1;
        }
    }
    assert!(tried > 0, "nothing was tried");
}

/// Seeds and changes of them, for a target.
fn sample(name: &str) {
    let target = named(name).unwrap();
    let count =
        std::env::var("INFITAH_CHANGES").ok().and_then(|count| count.parse().ok()).unwrap_or(60_usize);
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty());
    let mut state = 1_u64;
    let mut byte = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    let step = (seeds.len() / 60).max(1);
    for (at, seed) in seeds.iter().step_by(step).enumerate() {
        assert!(holds(target, seed), "{name}: seed {}:\n{}", at * step, String::from_utf8_lossy(seed));
    }
    for turn in 0..count {
        let seed = &seeds[turn * 7 % seeds.len()];
        let other = &seeds[turn * 13 % seeds.len()];
        let mut input = seed.clone();
        for _ in 0..=turn % 3 {
            let source: Vec<u8> = (0..64).map(|_| byte()).collect();
            let changed = match target.form {
                Form::Lines => mutate::lines(&input, &source),
                Form::Plain => mutate::plain(&input, other, &source),
            };
            input = changed.unwrap_or(input);
        }
        if !holds(target, &input) {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("broke-{name}"));
            fs::write(&path, &input).unwrap();
            panic!("{name}: change {turn} broke something; the input is in {}", path.display());
        }
    }
}

macro_rules! samples {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            sample(stringify!($name));
        })*

        #[test]
        fn every_target_has_its_sample() {
            assert_eq!(TARGETS.iter().map(|target| target.name).collect::<Vec<_>>(), [$(stringify!($name)),*]);
        }
    };
}

samples! { journal mended merge ask shown sheets workbook frameworks dates numbers folding isolation words names receipts }
