//! How fast a dossier opens, and how small its file is, beside Automerge, Loro and SQLite with the same content: the
//! cards of a large commune, each one a change with its place in the history, as it is when people record them one by
//! one.
//!
//! `cargo xtask bench peers`; `--entries 10000` takes fewer cards, `--json` prints the figures for a machine.

mod automerge_peer;
#[path = "../../journal/cards.rs"]
mod cards;
mod loro_peer;
#[path = "../../journal/runner.rs"]
#[allow(dead_code, reason = "the benchmark of the journal uses the rest")]
mod runner;
mod sqlite_peer;

use std::error::Error;
use std::hint::black_box;

use infitah::dossier::{At, Dossier};
use runner::{Goal, Report, compare};
use serde_json::Value;

/// How often each pair is measured.
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let (entries, json) = options()?;
    let mut report = Report::default();
    let journal = cards::journal(entries)?;
    let content: Vec<Value> =
        (0..entries).map(|number| serde_json::to_value(cards::card(number))).collect::<Result<_, _>>()?;
    report.note(format!("{entries} cards, one thread, each recorded by itself"));

    let automerge = automerge_peer::write(&content)?;
    let loro = loro_peer::write(&content)?;
    let sqlite = sqlite_peer::File::write(&content)?;
    let ours = zstd::encode_all(journal.as_slice(), 3)?.len();
    for (peer, bytes, goal) in
        [("Automerge", automerge.len(), Some(2.0)), ("a Loro snapshot", loro.len(), Some(0.65))]
    {
        report.size("a journal under zstd -3", peer, ours, bytes, goal);
    }
    report.size("a journal under zstd -3", "a SQLite file of rows", ours, sqlite.bytes()?, None);

    let open = || _ = black_box(state(&journal));
    let figure = compare(RUNS, || _ = black_box(automerge_peer::read(&automerge)), open);
    report.ratio("open to full readable state", "Automerge", &figure, Some(Goal::Times(1.0 / 5.0)));
    let figure = compare(RUNS, || _ = black_box(loro_peer::read(&loro)), open);
    report.ratio("open to full readable state", "Loro", &figure, Some(Goal::Times(1.0 / 3.0)));
    let figure = compare(RUNS, || _ = black_box(loro_peer::import(&loro)), open);
    report.ratio("open to full readable state", "Loro's import alone, nothing read", &figure, None);
    let figure = compare(RUNS, || _ = black_box(sqlite.read()), open);
    report.ratio("open to full readable state", "SQLite rows, decoded", &figure, Some(Goal::Times(1.0)));
    report.print(json);
    Ok(())
}

/// Opens a dossier, verified, and reads of every card and remark what lists and totals need.
fn state(journal: &[u8]) -> Option<u32> {
    let dossier = Dossier::open(cards::Still::new(1), journal).ok()?;
    let coverage = dossier.answer_coverage(&At::now()).ok()?;
    Some(coverage.overall.received)
}

fn options() -> Result<(usize, bool), Box<dyn Error>> {
    let (mut entries, mut json) = (100_000, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--entries" => entries = arguments.next().ok_or("--entries takes a number")?.parse()?,
            other => return Err(format!("`{other}` is no argument of this benchmark").into()),
        }
    }
    if entries == 0 { Err("--entries takes a number from 1".into()) } else { Ok((entries, json)) }
}
