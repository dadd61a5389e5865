//! Larache, 2023: how a commune prepared its openness programme with its citizens. This file is the tutorial of the
//! library; `loader/` makes facts of the spreadsheets beside it.
//!
//! `cargo run --release --example larache` prints in Arabic what a person wants to see and writes `out/larache/`.
//! Nothing of Larache stands in the code: change a cell, and every answer follows.

pub(crate) mod loader;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use infitah::dossier::{At, Dossier, Host, System, verify};
use infitah::model::Framework;
use infitah::text::Language;

use loader::{Sheets, record, remark_id};

/// The day of the second citizen meeting, at which the slides were shown.
const MEETING: &str = "2023-07-25";
/// The remark to follow, by the number of its card and its position, and the sentence to lead back.
const REMARK: &str = "87/1";
const SENTENCE: (&str, &str) = ("pacto:70", "solutions");

fn main() -> ExitCode {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/larache"));
    match tell(folder, || System).and_then(|d| ask(&d).and_then(|()| publish(&d, Path::new("out/larache")))) {
        Ok(()) => ExitCode::SUCCESS,
        // A cell that is wrong is named with its file, row and column.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Records what happened, on three devices. A host is what a device needs of the world: the day, the time and random
/// bytes.
pub fn tell<H: Host + 'static>(folder: &Path, host: impl Fn() -> H) -> Result<Dossier, Box<dyn Error>> {
    // A dossier is one programme of one collectivity under one framework. Everything else is recorded as facts.
    let sheets = Sheets::read(folder)?;
    let mut d = Dossier::found(host(), sheets.founding()?)?;
    let story = sheets.story(&d)?;
    record(&mut d, &story.before)?;

    // Two tablets leave the office with a copy, and work without a network. The office goes on meanwhile.
    let mut tablets = Vec::new();
    for noted in &story.tablets {
        let mut tablet = Dossier::open(host(), &d.save())?;
        record(&mut tablet, noted)?;
        tablets.push(tablet);
    }
    record(&mut d, &story.meanwhile)?;

    // They come back late, and are asked only for what the office lacks. Where people wrote apart from each other,
    // all values are kept and shown, until somebody settles it by recording one that knows them.
    for tablet in &tablets {
        let merged = d.merge(&tablet.since(&d.have())?)?;
        println!("جهاز عاد إلى المكتب: {} وقائع جديدة", merged.added);
    }
    println!("{}", d.conflicts(&At::now())?.in_language(&Language::AR));
    record(&mut d, &story.settlements)?;
    record(&mut d, &story.afterwards)?;

    // Nothing is edited: a mistake is corrected by one more fact. Words that a person wants erased go from every copy,
    // and the proof of all the rest stays whole.
    record(&mut d, &story.corrections)?;
    record(&mut d, &story.erasures)?;
    Ok(d)
}

/// Asks what people ask. Every answer is a plain value that prints itself in Arabic, French or English.
pub fn ask(d: &Dossier) -> Result<(), Box<dyn Error>> {
    let (language, at) = (Language::AR, At::now());
    println!("{}", Framework::pacto()?.id);
    // How things stood on a day is asked for with the day.
    println!("{}", d.roadmap(&At::day(MEETING))?.in_language(&language));
    println!("{}", d.committee("body:committee", &at)?.in_language(&language));
    println!("{}", d.projects(&at)?.in_language(&language));
    // One remark from its card to the vote, and a sentence of the programme back to the remarks behind it.
    println!("{}", d.trace(remark_id(d, REMARK).ok_or(REMARK)?, &at)?.in_language(&language));
    println!("{}", d.trace_section(SENTENCE.0, SENTENCE.1, None, &at)?.in_language(&language));
    // What nobody has settled yet.
    println!("{}", d.conflicts(&at)?.in_language(&language));
    Ok(())
}

/// Writes the whole history, and the copy that may be published: both have one receipt.
pub fn publish(d: &Dossier, out: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(out)?;
    let receipt = d.receipt();
    for (name, copy) in [("journal.jsonl", d.save()), ("public.jsonl", d.save_public())] {
        std::fs::write(out.join(name), &copy)?;
        if !verify(&copy, &receipt.heads)?.sound {
            return Err(name.into());
        }
    }
    println!("{}", receipt.in_language(&Language::AR));
    Ok(())
}
