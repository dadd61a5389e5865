//! Larache, 2023: how a commune prepared its openness programme with its citizens, told from spreadsheets.
//!
//! `cargo run --release --example larache` reads the CSV files beside this file, prints in Arabic what a person
//! wants to see, and writes `out/larache/`. Nothing of Larache stands in the code: change a cell, and every answer
//! follows. `story.rs` tells the story, `facts.rs` makes facts of rows, `sheets.rs` reads cells.

mod facts;
mod sheets;
mod story;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use infitah::dossier::{At, verify};
use infitah::text::Language;

/// The day of the second citizen meeting, at which the slides were shown, and a day well before it.
const MEETING: &str = "2023-07-25";
const EARLIER: &str = "2023-05-01";
/// The remark to follow, by the number of its card and its position, and the sentence to lead back.
const REMARK: &str = "87/1";
const SENTENCE: (&str, &str) = ("pacto:70", "solutions");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // A cell that is wrong is named with its file, row and column.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let story = story::tell(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/larache")))?;
    let d = &story.dossier;
    let language = Language::AR;
    let illustrative = format!("توضيحي (مختلق للمثال): {}", story.sheets.illustrative().join("، "));

    // How things stood on a day is asked for with the day; who belongs where is asked for today.
    println!("{}", d.roadmap(&At::day(MEETING))?.in_language(&language));
    println!("{}\n", d.roadmap(&At::day(EARLIER))?.summary_in(&language));
    println!("{}", d.committee("body:committee", &At::now())?.in_language(&language));
    println!("{}", d.projects(&At::now())?.in_language(&language));

    // One remark from its card to the vote, and a sentence of the programme back to the remarks behind it.
    println!("{illustrative}\n");
    let remark = facts::remark_id(d, REMARK).ok_or("REMARK")?;
    let trace = d.trace(&remark, &At::now())?.in_language(&language);
    let back = d.trace_section(SENTENCE.0, SENTENCE.1, None, &At::now())?.in_language(&language);
    println!("{trace}\n{back}");

    // What two devices wrote apart from each other.
    println!("{}", d.conflicts(&At::now())?.in_language(&language));

    // The whole history, the copy that may be published, and the trace. Both copies have one receipt.
    let out = Path::new("out/larache");
    std::fs::create_dir_all(out)?;
    let (journal, public) = (d.save(), d.save_public());
    std::fs::write(out.join("journal.jsonl"), &journal)?;
    std::fs::write(out.join("public.jsonl"), &public)?;
    std::fs::write(out.join("trace.md"), format!("{illustrative}\n\n{trace}\n{back}"))?;
    let receipt = d.receipt();
    for copy in [&journal, &public] {
        if !verify(copy, &receipt.heads)?.sound {
            return Err("verify".into());
        }
    }
    println!("out/larache: journal.jsonl, public.jsonl, trace.md");
    println!("{}", receipt.in_language(&language));
    Ok(())
}
