//! How fast a journal is read and written, against raw hashing and against a plain JSON reader in the same run.
//!
//! `cargo xtask bench`; `--json` prints the figures for a machine, `--entries 10000` takes a smaller journal, and
//! `--only record` one group of `verify`, `open`, `million` and `record`. The figures are no tests: a missed goal
//! is told and is no failure.

mod cards;
mod peers;
#[allow(dead_code, reason = "the benchmark of the views uses the rest")]
mod runner;

use std::error::Error;
use std::hint::black_box;

use infitah::dossier::{Dossier, verify_for};
use infitah::journal::{Journal, verify};
use runner::{Failure, Goal, Report, compare};

/// How often each pair is measured.
const RUNS: usize = 7;

/// How many facts are recorded in one run.
const BATCH: u16 = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::read()?;
    let mut report = Report::default();
    let journal = cards::journal(options.entries)?;
    report.note(format!(
        "{} entries of {} bytes, one thread",
        options.entries,
        journal.len() / options.entries
    ));
    if options.wants("verify") {
        verifying(&mut report, &journal)?;
    }
    if options.wants("open") {
        opening(&mut report, &journal, "", 1.3, RUNS)?;
    }
    if options.wants("record") {
        recording(&mut report, options.entries)?;
    }
    drop(journal);
    if options.wants("million") {
        let journal = cards::journal(options.entries * 10)?;
        opening(&mut report, &journal, ", ten times as many", 1.5, 3)?;
    }
    report.print(options.json);
    Ok(())
}

fn verifying(report: &mut Report, journal: &[u8]) -> Result<(), Failure> {
    let figure = compare(
        RUNS,
        || Ok(peers::hash(journal)),
        || Ok(verify(journal, &[]).map(|(found, _)| found.entries)?),
    )?;
    report.ratio("verify a journal", "raw SHA-256 of the same bytes", &figure, Some(Goal::Times(2.0)));
    let figure = compare(
        3,
        || Ok(peers::hash(journal)),
        || Ok(verify_for(cards::Still::new(1), journal, &[]).map(|found| found.entries)?),
    )?;
    report.ratio("verify it and read its facts", "raw SHA-256 of the same bytes", &figure, None);
    let figure = compare(
        RUNS,
        || Ok(peers::hash(journal)),
        || Ok(Journal::open(journal).map(|(journal, _)| journal.len())?),
    )?;
    report.ratio("open its entries, facts unread", "raw SHA-256 of the same bytes", &figure, None);
    Ok(())
}

fn opening(report: &mut Report, journal: &[u8], size: &str, goal: f64, runs: usize) -> Result<(), Failure> {
    let open = || -> Result<Dossier, Failure> { Ok(Dossier::open(cards::Still::new(1), journal)?) };
    let (read, opened) = (peers::typed(journal)?, open()?.entries().count());
    // The founding and the projects are no cards; the opening line is no entry.
    if read + cards::BEFORE - 1 != opened {
        return Err(format!("{read} cards were read, of {opened} entries").into());
    }
    let figure = compare(runs, || peers::typed(journal), || Ok(open()?.have()))?;
    let what = format!("open a dossier (parse, verify, fold){size}");
    report.ratio(&what, "typed serde_json::from_slice of the same lines", &figure, Some(Goal::Times(goal)));
    Ok(())
}

fn recording(report: &mut Report, entries: usize) -> Result<(), Box<dyn Error>> {
    let mut small = cards::dossier(1_000)?;
    let mut large = cards::dossier(entries * 10)?;
    // Each run adds few facts, so that the small dossier stays small; making the facts is not what is measured, and
    // each run is done twice.
    let runs = 21;
    let count = usize::from(BATCH);
    let batches = |from: usize| {
        let batch =
            move |run: usize| (from + run * count..from + (run + 1) * count).map(cards::card).collect();
        (0..2 * runs).map(batch).collect::<Vec<Vec<_>>>().into_iter()
    };
    let (mut for_small, mut for_large) = (batches(1_000), batches(entries * 10));
    let record = |dossier: &mut Dossier, facts: Option<Vec<_>>| -> Result<(), Failure> {
        for fact in facts.ok_or("no facts are left")? {
            black_box(dossier.record(fact)?);
        }
        Ok(())
    };
    let figure =
        compare(runs, || record(&mut small, for_small.next()), || record(&mut large, for_large.next()))?;
    let micros = figure.ours / f64::from(BATCH) * 1e6;
    let what = format!("record a fact at {} facts", entries * 10);
    report.ratio(&what, "the same at 1000 facts", &figure, Some(Goal::Times(1.2)));
    report.micros(&what, micros, Goal::Micros(5.0));
    Ok(())
}

/// What the arguments ask for.
struct Options {
    entries: usize,
    json: bool,
    only: Option<String>,
}

impl Options {
    fn read() -> Result<Self, Box<dyn Error>> {
        // `cargo test` runs it too, unoptimised: there it only shows that every group still runs.
        let measured = std::env::args().any(|argument| argument == "--bench");
        let entries = if measured { 100_000 } else { 20 };
        let mut options = Self { entries, json: false, only: None };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--json" => options.json = true,
                "--only" => options.only = arguments.next(),
                "--entries" => {
                    options.entries = arguments.next().ok_or("--entries takes a number")?.parse()?;
                }
                // Cargo says that this is a benchmark.
                "--bench" => {}
                other => return Err(format!("`{other}` is no argument of this benchmark").into()),
            }
        }
        if options.entries == 0 {
            return Err("--entries takes a number from 1".into());
        }
        Ok(options)
    }

    fn wants(&self, group: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == group)
    }
}
