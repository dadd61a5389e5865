//! `cargo xtask bench`: the benchmarks of `core`; they print ratios against a limit or a peer, and are no tests.

use anyhow::Result;

use crate::workshop::Workshop;

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    Ok(workshop.cargo().args(["bench", "-p", "infitah", "--bench", "journal", "--"]).args(arguments).run()?)
}
