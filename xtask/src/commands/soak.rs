//! `cargo xtask soak`: what the tests try on a few small histories, on many and on large ones. An hour, not minutes.
//!
//! Each law of the dossier runs on as many random histories as `--cases` says: those of days on twice as many, those of many
//! devices, of canaries and of workbooks on a quarter, and that of exported files on a fortieth, because one history takes
//! them long. Then come the tests of `large` and `journals` whose names begin with `soak_`, which are ignored elsewhere;
//! they print how long a large history takes, and how much memory. Programs that write the file of a dossier are killed
//! 200 times.

use anyhow::{Result, bail};

use crate::steps::{self, Step};
use crate::workshop::Workshop;

const STEPS: [Step; 3] = [
    Step::new("soak: the laws", laws),
    Step::new("soak: large histories", large),
    Step::new("soak: killed programs", killed),
];

/// How many histories a law is tried on, unless told otherwise.
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

/// Programs that record, erase and found are killed 200 times each, and two record 1,000 facts each into one file.
fn killed(workshop: &Workshop) -> Result<()> {
    let test = workshop.cargo().args(["test", "--release", "-p", "infitah-store", "--test", "processes"]);
    test.env("INFITAH_KILLS", "200").env("INFITAH_FACTS", "1000").run()?;
    Ok(())
}

fn large(workshop: &Workshop) -> Result<()> {
    let chosen = ["--test", "large", "--test", "journals", "--", "--ignored", "--nocapture", "soak_"];
    workshop.cargo().args(["test", "--release", "-p", "infitah"]).args(chosen).run()?;
    Ok(())
}
