//! Larache, 2023: how a commune prepared its openness programme with its citizens. This file is the tutorial of the
//! library; `loader/` makes facts of the spreadsheets beside it. `cargo run --release --example larache` prints in
//! Arabic what people ask and writes `out/larache/`. Nothing of Larache stands in the code: change a cell, and every
//! answer follows.

pub(crate) mod loader;

use std::error::Error;
use std::path::Path;

use infitah::dossier::{At, Dossier, Host, System, verify};
use infitah::report::{ReportOptions, page};
use infitah::text::Language;

use loader::{Sheets, record, remark_id};

/// The day of the second citizen meeting, at which the slides were shown.
const MEETING: &str = "2023-07-25";
/// The remark to follow, by the number of its card and its position, and the sentence to lead back.
const REMARK: &str = "87/1";
const SENTENCE: (&str, &str) = ("pacto:70", "solutions");

fn main() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/larache"));
    let told =
        tell(folder, || System).and_then(|d| ask(&d).and_then(|()| publish(&d, Path::new("out/larache"))));
    if let Err(error) = told {
        // A cell that is wrong is named with its file, row and column.
        eprintln!("{error}");
        std::process::exit(1);
    }
}

/// Records what happened, on three devices. A host is what a device needs of the world: the day, the time, random bytes.
pub(crate) fn tell<H: Host + 'static>(
    folder: &Path,
    host: impl Fn() -> H,
) -> Result<Dossier, Box<dyn Error>> {
    // A dossier is one programme of one collectivity, under a framework that its communes share. Everything else is
    // recorded in it as facts. A commune that begins takes `found_from`, and has the stages of the template at once;
    // here they are known already, with titles and dates of their own.
    let sheets = Sheets::read(folder)?;
    let mut d = Dossier::found(host(), sheets.founding()?.framework(sheets.framework()?.id))?;
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
        d.merge(&tablet.since(&d.have())?)?;
    }
    println!("{}", d.conflicts(&At::now())?);
    record(&mut d, &story.settlements)?;
    record(&mut d, &story.afterwards)?;

    // Nothing is edited: a mistake is corrected by one more fact. Words that a person wants erased go from every copy,
    // and the proof of all the rest stays whole.
    record(&mut d, &story.corrections)?;
    record(&mut d, &story.erasures)?;
    Ok(d)
}

/// Asks what people ask. Every answer is a plain value, and prints itself: in Arabic, or `in_language`.
pub(crate) fn ask(d: &Dossier) -> Result<(), Box<dyn Error>> {
    let now = At::now();
    // How things stood on a day is asked for with the day.
    println!("{}", d.roadmap(&At::day(MEETING))?);
    println!("{}", d.committee("body:committee", &now)?);
    println!("{}", d.projects(&now)?);
    // One remark from its card to the vote, and a sentence of the programme back to the remarks behind it.
    println!("{}", d.trace(remark_id(d, REMARK).ok_or(REMARK)?, &now)?);
    println!("{}", d.trace_section(SENTENCE.0, SENTENCE.1, None, &now)?);
    // How many remarks were answered, and what is still to do.
    println!("{}", d.answer_coverage(&now)?);
    println!("{}", d.duties(&now)?.in_language(&Language::AR));
    Ok(())
}

/// Writes the whole history, the copy that may be published, the trace of a remark, and the report.
pub(crate) fn publish(d: &Dossier, out: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(out)?;
    // Both copies have one receipt: whoever keeps it finds out whether anything before it was cut or rewritten.
    let receipt = d.receipt();
    for (name, copy) in [("journal.jsonl", d.save()), ("public.jsonl", d.save_public()?)] {
        std::fs::write(out.join(name), &copy)?;
        if !verify(&copy, &receipt.heads)?.sound {
            return Err(name.into());
        }
    }
    let trace = d.trace(remark_id(d, REMARK).ok_or(REMARK)?, &At::now())?;
    std::fs::write(out.join("trace.md"), trace.to_string())?;
    // One page a language: for everybody, and for those who work on the programme.
    for language in [Language::AR, Language::FR, Language::EN] {
        for (audience, options) in
            [("public", ReportOptions::public as fn(_) -> _), ("working", ReportOptions::working)]
        {
            let page = page(d, &options(language.clone()))?;
            std::fs::write(out.join(format!("report-{language}-{audience}.html")), page)?;
        }
    }
    println!("{}: {}", out.display(), receipt.in_language(&Language::AR));
    Ok(())
}
