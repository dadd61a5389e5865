//! How much memory an open dossier takes, against the bytes of its journal. `cargo xtask bench memory`; `--entries 1000`
//! takes a smaller journal. It stands apart because counting slows down whatever is timed.

#[path = "../journal/cards.rs"]
mod cards;
mod counting;

use std::error::Error;

use counting::weigh;
use infitah::dossier::Dossier;
use infitah::journal::{Journal, Reader, Verifier, verify};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo test` runs it too: there it only shows that it still runs.
    let usual = if arguments.iter().any(|argument| argument == "--bench") { 100_000 } else { 20 };
    let asked = arguments.iter().skip_while(|argument| *argument != "--entries").nth(1);
    let entries = asked.map_or(Ok(usual), |number| number.parse())?.max(1);
    let journal = cards::journal(entries)?;
    let bytes = journal.len();
    println!("{entries} entries of {} bytes", bytes / entries);
    weigh("a dossier, open", bytes, entries, || Dossier::open(cards::Still::new(1), &journal));
    weigh("its journal alone", bytes, entries, || Journal::open(&journal));
    weigh("its journal, read in pieces of 64 KiB", bytes, entries, || {
        let mut reader = Reader::new();
        journal.chunks(1 << 16).for_each(|piece| reader.feed(piece));
        reader.open()
    });
    weigh("verifying it whole", bytes, entries, || verify(&journal, &[]));
    weigh("verifying it in pieces of 64 KiB", bytes, entries, || {
        let mut verifier = Verifier::new();
        journal.chunks(1 << 16).for_each(|piece| _ = verifier.feed(piece));
        verifier.finish(&[])
    });
    Ok(())
}
