//! `cargo xtask doc`: the documentation of the Rust crates.

use anyhow::Result;

use super::{no_words, split};
use crate::rust;
use crate::workshop::Workshop;

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let (words, flags) = split(arguments, &["--open"])?;
    no_words(&words)?;
    rust::docs(workshop)?;
    if !flags.is_empty() {
        workshop.cargo().args(["doc", "--no-deps", "-p", "infitah", "--open"]).run()?;
    }
    println!("{}", workshop.built("doc/infitah/index.html").display());
    Ok(())
}
