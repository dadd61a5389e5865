//! `cargo xtask lint`: what can be said without running a test.

use anyhow::Result;

use super::{no_words, split};
use crate::steps::{self, Step};
use crate::workshop::Workshop;
use crate::{house, purity, python, rust, web};

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let (words, flags) = split(arguments, &["--fix"])?;
    no_words(&words)?;
    if !flags.is_empty() {
        workshop.cargo().args(["fmt", "--all"]).run()?;
    }
    let steps = [
        Step::new("Rust targets", rust::targets),
        Step::new("Python environment", python::environment),
        Step::new("npm packages", web::checkers),
        Step::new("format", rust::format),
        Step::new("lock files of the other workspaces", rust::locks),
        Step::new("order of the house", house::check),
        Step::new("purity of core", purity::check),
        Step::new("licences, bans, sources", rust::deny),
        Step::new("clippy", rust::clippy),
        Step::new("Python style", python::ruff).needs("bindings-python/Cargo.toml"),
        Step::new("JavaScript style", web::biome).needs("bindings-wasm/biome.json"),
    ];
    steps::run(workshop, &steps, true)
}
