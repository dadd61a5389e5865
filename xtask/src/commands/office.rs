//! `cargo xtask office`: what LibreOffice makes of our files and of people's, when it opens and saves them.
//!
//! Workbooks of thousands of odd cards, of the example and of a template that was filled in, and tables as text, are
//! opened and saved by LibreOffice and read again: nothing may be added, changed, refused or asked about. Every test of
//! `core` whose name begins with `office_` runs; those are ignored elsewhere. What was saved stays in the build folder.

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::steps::{self, Step};
use crate::workshop::Workshop;

const STEPS: [Step; 2] =
    [Step::new("office: LibreOffice", is_there), Step::new("office: opened and saved", saved)];

/// What LibreOffice is called.
const PROGRAMS: [&str; 2] = ["soffice", "libreoffice"];

/// The variable that the tests read.
const PROGRAM: &str = "INFITAH_OFFICE";

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    if !arguments.is_empty() {
        bail!("usage: cargo xtask office");
    }
    steps::run(workshop, &STEPS, false)
}

fn is_there(workshop: &Workshop) -> Result<()> {
    let there = |program: &&str| cmd!(workshop.sh, "{program} --version").quiet().ignore_stderr().read();
    let (program, version) = PROGRAMS
        .iter()
        .find_map(|program| Some((program, there(program).ok()?)))
        .context("no `soffice` on the PATH: install libreoffice-calc (a package of Debian)")?;
    println!("{version}");
    workshop.sh.set_var(PROGRAM, program);
    Ok(())
}

fn saved(workshop: &Workshop) -> Result<()> {
    let test = ["test", "-p", "infitah", "--test", "office", "--", "--ignored", "--nocapture", "office_"];
    workshop.cargo().args(test).run()?;
    Ok(())
}
