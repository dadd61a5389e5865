//! How fast the file of a dossier is opened and recorded into, against a plain journal, and against SQLite rows of the
//! same content without any history. `cargo xtask bench store`; `--entries 10000` takes another size than 1,000,000,
//! `--json` prints the figures for a machine.

#[path = "../../../core/benches/journal/cards.rs"]
mod cards;
#[path = "../../../core/benches/journal/runner.rs"]
#[allow(dead_code, reason = "the benchmarks of `core` use the rest")]
mod runner;

use std::error::Error;
use std::hint::black_box;
use std::path::Path;

use infitah::dossier::Dossier;
use infitah::facts::Fact;
use infitah_store::Store;
use runner::{Failure, Goal, Report, compare};
use rusqlite::Connection;

/// How many facts are recorded in one run.
const BATCH: usize = 100;

/// How often each pair is measured; each run is done twice.
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    // `cargo test` runs it too: there it only shows that it still runs.
    let usual = if has("--bench") { 1_000_000 } else { 20 };
    let asked = arguments.iter().skip_while(|argument| *argument != "--entries").nth(1);
    let large = asked.map_or(Ok(usual), |number| number.parse())?.max(1);
    let small = large.min(10_000);

    let folder = tempfile::tempdir()?;
    let mut report = Report::default();
    let mut sizes = vec![small, large];
    sizes.dedup();
    for entries in &sizes {
        opening(&mut report, folder.path(), *entries)?;
    }
    recording(&mut report, folder.path(), small, large)?;
    report.print(has("--json"));
    Ok(())
}

fn opening(report: &mut Report, folder: &Path, entries: usize) -> Result<(), Box<dyn Error>> {
    let journal = cards::journal(entries)?;
    let file = folder.join(format!("{entries}.infitah"));
    Store::import(&file, cards::Still::new(2), &journal)?.close()?;
    let lines = folder.join(format!("{entries}.jsonl"));
    std::fs::write(&lines, &journal)?;
    let rows = folder.join(format!("{entries}.sqlite"));
    write_rows(&rows, entries)?;
    report.note(format!(
        "{entries} entries: a journal of {} bytes, a file of {} bytes",
        journal.len(),
        std::fs::metadata(&file)?.len()
    ));
    drop(journal);
    let open = || Ok(Store::open(&file, cards::Still::new(3))?.dossier().have());
    let plain = || Ok(Dossier::open(cards::Still::new(3), &std::fs::read(&lines)?)?.have());
    let what = format!("open a file of {entries} facts");
    report.ratio(&what, "a plain journal of them", &compare(RUNS, plain, open)?, None);
    if read_rows(&rows)? != entries {
        return Err("not every row was read".into());
    }
    let figure = compare(RUNS, || read_rows(&rows), open)?;
    report.ratio(&what, "SQLite rows of the same cards, decoded", &figure, None);
    Ok(())
}

/// Each fact is a transaction of its own, as it is in a store: what is compared is what reaches the disk.
fn recording(report: &mut Report, folder: &Path, small: usize, large: usize) -> Result<(), Box<dyn Error>> {
    let mut in_small = Store::open(folder.join(format!("{small}.infitah")), cards::Still::new(4))?;
    let facts = |from: usize| {
        (0..2 * RUNS).map(move |run| {
            (from + run * BATCH..from + (run + 1) * BATCH).map(cards::card).collect::<Vec<_>>()
        })
    };
    let record = |store: &mut Store, facts: Option<Vec<Fact>>| -> Result<(), Failure> {
        for fact in facts.ok_or("no facts are left")? {
            black_box(store.record(fact)?);
        }
        Ok(())
    };
    let rows = Connection::open(folder.join(format!("{small}.sqlite")))?;
    let (mut ours, mut theirs) = (facts(large), facts(large));
    let figure = compare(
        RUNS,
        || {
            for fact in theirs.next().ok_or("no facts are left")? {
                black_box(write_row(&rows, &fact)?);
            }
            Ok(())
        },
        || record(&mut in_small, ours.next()),
    )?;
    report.ratio(&format!("record a fact at {small} facts"), "an SQLite row a transaction", &figure, None);
    if large > small {
        let mut in_large = Store::open(folder.join(format!("{large}.infitah")), cards::Still::new(5))?;
        let (mut ours, mut theirs) = (facts(large + 10_000), facts(large + 10_000));
        let figure =
            compare(RUNS, || record(&mut in_small, theirs.next()), || record(&mut in_large, ours.next()))?;
        let goal = Some(Goal::Times(1.2));
        report.ratio(&format!("record a fact at {large} facts"), "the same in the small file", &figure, goal);
    }
    Ok(())
}

fn write_rows(path: &Path, entries: usize) -> Result<(), Failure> {
    let mut connection = Connection::open(path)?;
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.execute_batch("CREATE TABLE cards (card INTEGER PRIMARY KEY, content TEXT NOT NULL)")?;
    let transaction = connection.transaction()?;
    for number in 0..entries {
        write_row(&transaction, &cards::card(number))?;
    }
    Ok(transaction.commit()?)
}

fn write_row(connection: &Connection, card: &Fact) -> Result<usize, Failure> {
    let content = serde_json::to_string(card)?;
    Ok(connection.prepare_cached("INSERT INTO cards (content) VALUES (?1)")?.execute([content])?)
}

/// Reads every row and decodes what it holds; says how many cards there are.
fn read_rows(path: &Path) -> Result<usize, Failure> {
    let connection = Connection::open(path)?;
    let mut query = connection.prepare("SELECT content FROM cards ORDER BY card")?;
    let rows = query.query_map([], |row| row.get::<_, String>(0))?;
    let facts = rows.map(|text| Ok(serde_json::from_str(&text?)?)).collect::<Result<Vec<Fact>, Failure>>()?;
    black_box(&facts);
    Ok(facts.len())
}
