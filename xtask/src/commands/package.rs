//! `cargo xtask package`: everything as for a release, gathered in `target/package`, with a list of what is inside.

use anyhow::{Context, Result};
use xshell::cmd;

use super::{no_words, split};
use crate::steps::{self, Step};
use crate::workshop::Workshop;
use crate::{mobile, python, rust, web};

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let (words, _) = split(arguments, &[])?;
    no_words(&words)?;
    let steps = [
        Step::new("Rust targets", rust::targets),
        Step::new("Python environment", python::environment),
        Step::new("crates", crates),
        Step::new("wheel", wheel).needs("bindings-python/Cargo.toml"),
        Step::new("web module", web::module).needs("bindings-wasm/Cargo.toml"),
        Step::new("npm package", npm).needs("bindings-wasm/package.json"),
        Step::new("mobile library", mobile::library).needs("bindings-mobile/Cargo.toml"),
        Step::new("jar", jar).needs("bindings-mobile/kotlin/pom.xml"),
    ];
    steps::run(workshop, &steps, true)
}

/// Packs the crates and builds them from what was packed.
fn crates(workshop: &Workshop) -> Result<()> {
    workshop.cargo().args(["package", "--allow-dirty", "--list"]).args(rust::LIBRARIES).run()?;
    Ok(workshop.cargo().args(["package", "--allow-dirty"]).args(rust::LIBRARIES).run()?)
}

fn wheel(workshop: &Workshop) -> Result<()> {
    let wheel = python::portable_wheel(workshop)?;
    list(workshop, &wheel)
}

fn npm(workshop: &Workshop) -> Result<()> {
    let out = workshop.built("package/npm");
    workshop.sh.create_dir(&out)?;
    let folder = workshop.at("bindings-wasm");
    let _in = workshop.sh.push_dir(folder);
    Ok(cmd!(workshop.sh, "npm pack --pack-destination {out}").run()?)
}

fn jar(workshop: &Workshop) -> Result<()> {
    mobile::jar(workshop)?;
    let files = workshop.sh.read_dir(workshop.at("bindings-mobile/kotlin/target"))?;
    let jar = files.into_iter().find(|file| file.extension().is_some_and(|extension| extension == "jar"));
    list(workshop, &jar.context("Maven left no jar")?)
}

/// Wheels and jars are ZIP files.
fn list(workshop: &Workshop, archive: &std::path::Path) -> Result<()> {
    let python = workshop.python_tool("python");
    println!("{}", archive.display());
    Ok(cmd!(workshop.sh, "{python} -m zipfile -l {archive}").run()?)
}
