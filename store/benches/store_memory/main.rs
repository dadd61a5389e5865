//! How much memory an open store takes, against the bytes of its journal and against a dossier that was opened from
//! them. `cargo xtask bench store_memory`; `--entries 10000` takes another size than 1,000,000. What SQLite itself
//! holds is not counted: its cache of pages has at most 2 MB.

#[path = "../../../core/benches/journal/cards.rs"]
mod cards;
#[path = "../../../core/benches/memory/counting.rs"]
mod counting;

use std::error::Error;

use counting::weigh;
use infitah::dossier::Dossier;
use infitah_store::Store;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo test` runs it too: there it only shows that it still runs.
    let usual = if arguments.iter().any(|argument| argument == "--bench") { 1_000_000 } else { 20 };
    let asked = arguments.iter().skip_while(|argument| *argument != "--entries").nth(1);
    let entries = asked.map_or(Ok(usual), |number| number.parse())?.max(1);
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("cards.infitah");
    let lines = folder.path().join("cards.jsonl");
    let journal = cards::journal(entries)?;
    let bytes = journal.len();
    Store::import(&file, cards::Still::new(2), &journal)?.close()?;
    std::fs::write(&lines, journal)?;
    println!("{entries} entries of {} bytes", bytes / entries);
    weigh("a store, open", bytes, entries, || Store::open(&file, cards::Still::new(3)));
    weigh("a dossier, opened from a file that is read whole", bytes, entries, || {
        let journal = std::fs::read(&lines)?;
        Dossier::open(cards::Still::new(3), &journal).map_err(Box::<dyn Error>::from)
    });
    let mut store = Store::open(&file, cards::Still::new(3))?;
    weigh("opening and closing it 20 times more", bytes, entries, || {
        (0..20).try_for_each(|_| Store::open_read_only(&file, cards::Still::new(3)).and_then(Store::close))
    });
    weigh("recording 100 facts into it", bytes, entries, || {
        (entries..entries + 100).try_for_each(|number| store.record(cards::card(number)).map(drop))
    });
    Ok(())
}
