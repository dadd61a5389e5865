//! The fuzzer: libFuzzer around one target, whose name stands in `INFITAH_TARGET`. Of `list` it prints all targets, with
//! the longest input and the share of the time of each.
//!
//! `INFITAH_SEEDS` names a folder into which the seeds of the target are put before it begins, `INFITAH_WORDS` a file for
//! its dictionary. `cargo xtask fuzz` runs it; see there.

#![no_main]

use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::OnceLock;

use infitah_fuzz::{Form, TARGETS, Target, dictionary, home, mutate};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

mod store;

/// The target that needs a disk, which the tests of `store` try.
static STORE: Target = Target {
    name: "store",
    form: Form::Plain,
    run: store::run,
    seeds: store::seeds,
    longest: 150_000,
    share: 2,
};

fn targets() -> impl Iterator<Item = &'static Target> {
    TARGETS.iter().chain([&STORE])
}

fn chosen() -> &'static Target {
    static CHOSEN: OnceLock<&Target> = OnceLock::new();
    CHOSEN.get_or_init(|| {
        let name = std::env::var("INFITAH_TARGET").unwrap_or_default();
        if name == "list" {
            for target in targets() {
                println!("{} {} {}", target.name, target.longest, target.share);
            }
            std::process::exit(0);
        }
        let named = targets().find(|target| target.name == name);
        named.unwrap_or_else(|| panic!("INFITAH_TARGET names no target: `{name}`"))
    })
}

/// What the fuzzer begins with; the ordinary tests try the same seeds.
fn prepare() {
    let target = chosen();
    if let Some(folder) = std::env::var_os("INFITAH_SEEDS") {
        for seed in (target.seeds)() {
            let mut hasher = DefaultHasher::new();
            seed.hash(&mut hasher);
            put(&Path::new(&folder).join(format!("seed-{:016x}", hasher.finish())), &seed);
        }
    }
    if let Some(file) = std::env::var_os("INFITAH_WORDS") {
        let mut words = String::new();
        for word in dictionary(target) {
            words.push('"');
            for byte in word {
                let _ = write!(words, "\\x{byte:02X}");
            }
            words.push_str("\"\n");
        }
        put(Path::new(&file), words.as_bytes());
    }
}

fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fuzz_target!(
    init: prepare(),
    |data: &[u8]| (chosen().run)(data)
);

// Lines of JSON are changed as such, two times of three; the bytes that decide how are made by the fuzzer itself.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if chosen().form == Form::Lines && !seed.is_multiple_of(3) {
        let mut state = u64::from(seed) << 1 | 1;
        let source: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        })
        .take(64)
        .collect();
        if let Some(changed) =
            mutate::lines(&data[..size], &source).filter(|changed| changed.len() <= max_size)
        {
            data[..changed.len()].copy_from_slice(&changed);
            return changed.len();
        }
    }
    fuzzer_mutate(data, size, max_size)
});
