//! `cargo xtask bindings`: the generated code of the bindings.

use anyhow::Result;

use super::{no_words, split};
use crate::bindings;
use crate::workshop::Workshop;

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let (words, flags) = split(arguments, &["--check"])?;
    no_words(&words)?;
    if flags.is_empty() { bindings::write(workshop) } else { bindings::check(workshop) }
}
