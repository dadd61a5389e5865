//! `cargo xtask soak`: what the tests try on a few small histories, on many and on large ones. Hours, not minutes.
//!
//! The laws of the dossier run on as many random histories as `--cases` says, and every test of `core` whose name
//! begins with `soak_` runs: those are ignored elsewhere.

use anyhow::{Result, bail};

use crate::steps::{self, Step};
use crate::workshop::Workshop;

const STEPS: [Step; 2] = [Step::new("soak: the laws", laws), Step::new("soak: large histories", large)];

/// How many histories each law is tried on, unless told otherwise.
const HISTORIES: u32 = 10_000;

/// The variable that the laws read.
const CASES: &str = "INFITAH_CASES";

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let cases = match arguments {
        [] => HISTORIES,
        [flag, number] if flag == "--cases" => number.parse()?,
        _ => bail!("usage: cargo xtask soak [--cases N]"),
    };
    workshop.sh.set_var(CASES, cases.to_string());
    steps::run(workshop, &STEPS, true)
}

fn laws(workshop: &Workshop) -> Result<()> {
    workshop.cargo().args(["test", "--release", "-p", "infitah", "--test", "laws"]).run()?;
    Ok(())
}

fn large(workshop: &Workshop) -> Result<()> {
    let test = ["test", "--release", "-p", "infitah", "--tests", "--", "--ignored", "soak_"];
    workshop.cargo().args(test).run()?;
    Ok(())
}
