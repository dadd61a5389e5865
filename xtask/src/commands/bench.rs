//! `cargo xtask bench`: the benchmarks of `core` and `store`; they print ratios against a limit or a peer, and are no tests.
//! `cargo xtask bench views --cards 1000` runs one of them, with its own arguments; `cargo xtask bench peers` the one
//! beside other systems, which is a workspace of its own, and `cargo xtask bench python` that of the Python package run only
//! when they are named.

use anyhow::Result;

use crate::workshop::Workshop;
use crate::{python, rust};

/// Each with its crate.
const BENCHES: [(&str, &str); 6] = [
    ("journal", "infitah"),
    ("memory", "infitah"),
    ("views", "infitah"),
    ("text", "infitah"),
    ("store", "infitah-store"),
    ("store_memory", "infitah-store"),
];

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    if let Some((name, rest)) = arguments.split_first()
        && name == "peers"
    {
        let manifest = workshop.at(rust::PEERS);
        let folder = workshop.built("peers");
        let peers = workshop.cargo().args(["run", "--release", "--locked", "--manifest-path"]);
        peers.arg(manifest).arg("--target-dir").arg(folder).arg("--").args(rest).run()?;
        return Ok(());
    }
    if let Some((name, rest)) = arguments.split_first()
        && name == "python"
    {
        return python::bench(workshop, rest);
    }
    let (benches, arguments) = chosen(arguments);
    for (bench, package) in benches {
        workshop.cargo().args(["bench", "-p", package, "--bench", bench, "--"]).args(arguments).run()?;
    }
    Ok(())
}

/// The benchmarks that are meant, and what is left for them.
fn chosen(arguments: &[String]) -> (Vec<(&'static str, &'static str)>, &[String]) {
    if let Some((name, rest)) = arguments.split_first()
        && let Some(bench) = BENCHES.into_iter().find(|(bench, _)| bench == name)
    {
        return (vec![bench], rest);
    }
    (BENCHES.to_vec(), arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_benchmark_or_all() {
        let arguments = ["views", "--cards", "1000"].map(String::from);
        assert_eq!(chosen(&arguments), (vec![("views", "infitah")], &arguments[1..]));
        assert_eq!(chosen(&arguments[1..]), (BENCHES.to_vec(), &arguments[1..]));
    }
}
