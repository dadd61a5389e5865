//! How fast a dossier opens and every word of it is read, and how small its file is, beside Automerge, Loro and SQLite with
//! the same content: the cards of a large commune, each one a change with its place in the history, as it is when people
//! record them one by one.
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
use infitah::facts::Fact;
use infitah::journal::{Entry, seal_value};
use infitah::tables::{Cell, Rows};
use runner::{Failure, Goal, Report, compare};
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

    // All hold the same, and what is read below is all of it.
    let held = Content::of(&Value::Array(content));
    let read = [
        state(&journal)?,
        tables(&journal)?,
        Content::of(&automerge_peer::content(&automerge)?),
        Content::of(&loro_peer::content(&loro)?),
        Content::of(&sqlite.content()?),
    ];
    if held.cards != entries || read.iter().any(|read| *read != held) {
        return Err(format!("{held:?} were written; {read:?} are read").into());
    }

    let open = || state(&journal);
    let figure = compare(RUNS, || automerge_peer::read(&automerge), open)?;
    report.ratio("open to full readable state", "Automerge", &figure, Some(Goal::Times(1.0 / 5.0)));
    let figure = compare(RUNS, || loro_peer::read(&loro), open)?;
    report.ratio("open to full readable state", "Loro", &figure, Some(Goal::Times(1.0 / 3.0)));
    let figure = compare(RUNS, || loro_peer::import(&loro), open)?;
    report.ratio("open to full readable state", "Loro's import alone, nothing read", &figure, None);
    let figure = compare(RUNS, || sqlite.read(), open)?;
    report.ratio("open to full readable state", "SQLite rows, decoded", &figure, Some(Goal::Times(1.0)));
    let figure = compare(RUNS, || automerge_peer::read(&automerge), || tables(&journal))?;
    report.ratio("open, and make the tables of cards and remarks", "Automerge", &figure, None);
    report.print(json);
    Ok(())
}

/// How much there is to read.
#[derive(Debug, Default, PartialEq, Eq)]
struct Content {
    cards: usize,
    /// What people said, and the telephone numbers of those who left one: what a dossier seals.
    words: usize,
}

impl Content {
    /// Of a list of cards, wherever it stands in this.
    fn of(value: &Value) -> Self {
        let mut found = Self::default();
        found.count(value);
        found
    }

    fn count(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.count(item)),
            Value::Object(members) => {
                self.cards += usize::from(members.contains_key("remarks"));
                for (name, member) in members {
                    let is_word = matches!(name.as_str(), "said" | "phone") && member.is_string();
                    self.words += usize::from(is_word);
                    self.count(member);
                }
            }
            _ => {}
        }
    }
}

/// Opens a dossier, verified and folded, and reads every card with its words, each into a value of its own: what the peers
/// give of theirs.
fn state(journal: &[u8]) -> Result<Content, Failure> {
    let dossier = Dossier::open(cards::Still::new(1), journal)?;
    let mut content = Content::default();
    let mut read = Vec::with_capacity(dossier.journal().len());
    for (entry, fact) in dossier.entries() {
        let (Some(Fact::CardReceived(card)), Some(index)) = (fact, dossier.journal().find(&entry)) else {
            continue;
        };
        let seals = dossier.journal().get(index).into_iter().flat_map(Entry::seals);
        // The words of a remark are a text, a contact an object.
        let words: Vec<Value> = seals.filter_map(|(_, seal)| seal_value(seal)).collect();
        content.cards += 1;
        content.words += words.len();
        read.push((card.clone(), words));
    }
    black_box(read);
    Ok(content)
}

/// Opens a dossier, verified, and makes the tables of cards and remarks: what people ask for, and more than a peer holds.
fn tables(journal: &[u8]) -> Result<Content, Failure> {
    let dossier = Dossier::open(cards::Still::new(1), journal)?;
    let [cards, remarks] = [dossier.table("cards", &At::now())?, dossier.table("remarks", &At::now())?];
    let content =
        Content { cards: cards.rows.len(), words: words(&cards, "contact_phone") + words(&remarks, "said") };
    black_box((cards, remarks));
    Ok(content)
}

/// How many texts a column holds.
fn words(rows: &Rows, column: &str) -> usize {
    let place = rows.table.columns.iter().position(|one| one.name == column);
    let cells = rows.rows.iter().filter_map(|row| row.get(place?));
    cells.filter(|cell| matches!(cell, Cell::Text(_))).count()
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
