//! `cargo xtask pages`: the report, looked at in a browser.

use anyhow::Result;

use super::{no_words, split};
use crate::pages;
use crate::workshop::Workshop;

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let (words, flags) = split(arguments, &["--accept"])?;
    no_words(&words)?;
    if flags.is_empty() { pages::check(workshop) } else { pages::accept(workshop) }
}
