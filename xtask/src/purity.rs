//! `core` takes bytes and values and gives bytes and values: no file, network, clock, thread, environment or random
//! source. What it needs from the world comes through `Host`; the ordinary host is the one file `system.rs`.
//!
//! Three checks, because each sees what the others cannot: the source (what is called), the dependencies (what could
//! be called), and a build for WebAssembly without default features (what links where there is no operating system).

use anyhow::{Result, bail};
use xshell::cmd;

use crate::source::{Source, read_all};
use crate::workshop::Workshop;

/// Modules of the standard library that reach into the world.
const WORLD: [&str; 7] = ["env", "fs", "net", "os", "process", "thread", "time"];

/// Names that bring a random seed, a clock or output, with what to do instead.
const NAMES: [(&str, &str, &str); 8] = [
    ("HashMap", "new", "its seed is random: take a BTreeMap, or a map with BuildHasherDefault"),
    ("HashMap", "with_capacity", "its seed is random: take a BTreeMap, or a map with BuildHasherDefault"),
    ("HashSet", "new", "its seed is random: take a BTreeSet, or a set with BuildHasherDefault"),
    ("HashSet", "with_capacity", "its seed is random: take a BTreeSet, or a set with BuildHasherDefault"),
    ("io", "stdin", "input comes in as bytes"),
    ("io", "stdout", "output goes out as bytes"),
    ("io", "stderr", "output goes out as bytes"),
    ("getrandom", "", "random bytes come through Host"),
];

/// Crates that `core` without default features must not stand on.
const CRATES: [&str; 22] = [
    "async-std",
    "crossbeam-channel",
    "crossbeam-utils",
    "fastrand",
    "getrandom",
    "iana-time-zone",
    "instant",
    "js-sys",
    "libsqlite3-sys",
    "mio",
    "num_cpus",
    "rand",
    "rand_core",
    "rayon",
    "rayon-core",
    "rusqlite",
    "socket2",
    "tempfile",
    "time",
    "tokio",
    "wasm-bindgen",
    "web-sys",
];

/// Fails when `core` reaches into the world.
pub fn check(workshop: &Workshop) -> Result<()> {
    let mut wrong = in_sources(&read_all(&workshop.at("core/src"))?)?;
    let tree =
        cmd!(workshop.sh, "cargo tree -e normal --no-default-features -p infitah --target all --prefix none")
            .args(["--format", "{p}"])
            .read()?;
    wrong.extend(in_tree(&tree));
    if !wrong.is_empty() {
        bail!("core reaches into the world\n{}", wrong.join("\n"));
    }
    println!("core names nothing of the world, and stands on no crate that does");
    let build = ["check", "-p", "infitah", "--no-default-features", "--target", "wasm32-unknown-unknown"];
    Ok(workshop.cargo().args(build).run()?)
}

fn in_sources(sources: &[Source]) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for source in sources.iter().filter(|source| source.module().last().is_none_or(|last| last != "system")) {
        for name in source.named()?.iter().filter(|name| !name.in_test) {
            let here = format!("core/src/{}:{}: `{}`", source.path, name.line, name.segments.join("::"));
            if let [root, module, ..] = name.segments.as_slice()
                && root == "std"
                && WORLD.contains(&module.as_str())
            {
                wrong.push(format!("{here} reaches into the world"));
            }
            for (first, second, instead) in NAMES {
                let pairs = name.segments.iter().zip(name.segments.iter().skip(1));
                if pairs.into_iter().any(|(a, b)| a == first && (second.is_empty() || b == second)) {
                    wrong.push(format!("{here}: {instead}"));
                }
            }
        }
    }
    Ok(wrong)
}

fn in_tree(tree: &str) -> Vec<String> {
    let mut wrong: Vec<String> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| CRATES.contains(name))
        .map(|name| format!("core without default features depends on `{name}`"))
        .collect();
    wrong.sort();
    wrong.dedup();
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        in_sources(&[Source { path: path.into(), text: text.into() }]).unwrap().len()
    }

    #[test]
    fn the_world_is_found_however_it_is_written() {
        for text in [
            "use std::fs;",
            "use std::{collections::BTreeMap, time::Instant};",
            "fn f() { let t = std::time::SystemTime::now(); }",
            "fn f() { let m: HashMap<u8, u8> = HashMap::new(); }",
            "fn f() { std::collections::HashSet::with_capacity(1); }",
            "fn f() { std::io::stdout(); }",
            "fn f() { getrandom::fill(&mut x); }",
            "use ::std::thread;",
        ] {
            assert_eq!(found("journal/mod.rs", text), 1, "{text}");
        }
    }

    #[test]
    fn what_stays_inside_is_allowed() {
        let text = "use std::{fmt, io::Write, collections::{BTreeMap, HashMap}, sync::Arc};\n// std::fs\n\
                    #[cfg(test)] mod tests { use std::fs; }";
        assert_eq!(found("journal/mod.rs", text), 0);
        assert_eq!(found("dossier/system.rs", "use std::time::SystemTime;"), 0);
    }

    #[test]
    fn a_dependency_that_reaches_out_is_found() {
        let tree =
            "infitah v0.1.0 (/somewhere/core)\nserde v1.0.0\ntime v0.3.0\ngetrandom v0.3.0\ntime v0.3.0 (*)";
        assert_eq!(
            in_tree(tree),
            [
                "core without default features depends on `getrandom`",
                "core without default features depends on `time`"
            ]
        );
        assert!(in_tree("serde v1.0.0\ntimeless v1.0.0").is_empty());
    }
}
