//! `cargo xtask test`: installs what it needs and runs every check and test, language after language.
//!
//! What is quick and likely to fail comes first. A language is a group of steps; without its folder the table says so.

use anyhow::{Result, bail};

use super::split;
use crate::steps::{self, Step};
use crate::workshop::Workshop;
use crate::{bindings, conformance, house, mobile, pages, purity, python, rust, web};

const PYTHON: &str = "bindings-python/Cargo.toml";
const WEB: &str = "bindings-wasm/Cargo.toml";
const MOBILE: &str = "bindings-mobile/Cargo.toml";

/// The groups, in the order in which they run. The tools come first in any case.
fn groups() -> Vec<(&'static str, Vec<Step>)> {
    vec![
        (
            "tools",
            vec![
                Step::new("tools: Rust targets", rust::targets),
                Step::new("tools: Python environment", python::environment),
                Step::new("tools: npm packages", web::checkers),
            ],
        ),
        (
            "rust",
            vec![
                Step::new("rust: format", rust::format),
                Step::new("rust: lock files of the other workspaces", rust::locks),
                Step::new("rust: order of the house", house::check),
                Step::new("rust: purity of core", purity::check),
                Step::new("rust: licences, bans, sources", rust::deny),
                Step::new("rust: clippy", rust::clippy),
                Step::new("rust: tests", rust::tests),
                Step::new("rust: examples in the docs", rust::doc_tests),
                Step::new("rust: documentation", rust::docs),
                Step::new("rust: example larache", rust::example).needs("examples/larache"),
                Step::new("rust: generated files", bindings::check),
            ],
        ),
        (
            "python",
            vec![
                Step::new("python: style", python::ruff).needs(PYTHON),
                Step::new("python: wheel", python::wheel).needs(PYTHON),
                Step::new("python: types", python::pyright).needs(PYTHON),
                Step::new("python: tests", python::tests).needs(PYTHON),
            ],
        ),
        (
            "web",
            vec![
                Step::new("web: npm packages", web::packages).needs("bindings-wasm/package-lock.json"),
                Step::new("web: module", web::module).needs(WEB),
                Step::new("web: style", web::biome).needs("bindings-wasm/biome.json"),
                Step::new("web: types", web::types).needs("bindings-wasm/tsconfig.json"),
                Step::new("web: tests", web::tests).needs("bindings-wasm/package.json"),
            ],
        ),
        (
            "mobile",
            vec![
                Step::new("mobile: library", mobile::library).needs(MOBILE),
                Step::new("mobile: tests", mobile::tests).needs("bindings-mobile/kotlin/pom.xml"),
            ],
        ),
        (
            "pages",
            vec![
                Step::new("pages: the report in a browser", pages::check)
                    .needs("xtask/pages/package-lock.json"),
            ],
        ),
        (
            "conformance",
            vec![
                Step::new("conformance: one journal", conformance::journal),
                Step::new("conformance: one table", conformance::table),
            ],
        ),
    ]
}

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let (wanted, flags) = split(arguments, &["--keep-going"])?;
    let groups = groups();
    if let Some(unknown) = wanted.iter().find(|name| !groups.iter().any(|(group, _)| group == *name)) {
        bail!("`{unknown}` is no group of tests: rust, python, web, mobile, pages, conformance");
    }
    // Where the runners of the corpus leave what they answered.
    workshop.sh.set_var("INFITAH_CONFORMANCE", workshop.built("conformance"));
    let chosen = |group: &str| wanted.is_empty() || group == "tools" || wanted.contains(&group);
    let left_out: Vec<&str> = groups.iter().map(|(group, _)| *group).filter(|group| !chosen(group)).collect();
    let steps: Vec<Step> =
        groups.into_iter().filter(|(group, _)| chosen(group)).flat_map(|(_, steps)| steps).collect();
    let result = steps::run(workshop, &steps, !flags.is_empty());
    if !left_out.is_empty() {
        println!("not asked for: {}", left_out.join(", "));
    }
    result
}
