//! One file a command.

pub mod bench;
pub mod bindings;
pub mod doc;
pub mod fuzz;
pub mod lint;
pub mod office;
pub mod package;
pub mod pages;
pub mod soak;
pub mod test;

use anyhow::{Result, bail};

/// Splits the arguments into words and flags, and refuses a flag that the command does not know.
fn split<'a>(arguments: &'a [String], known: &[&str]) -> Result<(Vec<&'a str>, Vec<&'a str>)> {
    let (flags, words): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|argument| argument.starts_with('-'));
    if let Some(unknown) = flags.iter().find(|flag| !known.contains(flag)) {
        bail!("`{unknown}` is no flag of this command");
    }
    Ok((words, flags))
}

fn no_words(words: &[&str]) -> Result<()> {
    match words.first() {
        Some(word) => bail!("`{word}` is not expected here"),
        None => Ok(()),
    }
}
