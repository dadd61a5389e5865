//! How fast the views of a large dossier answer, each against the limit of 50 milliseconds of one core, and the report,
//! which asks them all, against the limit of a second. A view without a row is an error.
//!
//! `cargo xtask bench`; `--json` prints the figures for a machine, `--cards 1000` takes a smaller dossier, and `--only
//! remarks` one view. The figures are no tests: a missed limit is told and is no failure.

#[path = "../journal/cards.rs"]
#[allow(dead_code, reason = "the benchmark of the journal uses the rest")]
mod cards;
mod clock;
mod follow_up;
#[path = "../journal/runner.rs"]
#[allow(dead_code, reason = "the benchmark of the journal uses the rest")]
mod runner;
mod town;

use std::error::Error;
use std::hint::black_box;

use infitah::dossier::{At, Dossier};
use infitah::report::{ReportOptions, page};
use infitah::text::Language;
use infitah::views::{Question, RemarkQuery, StateAsked};
use runner::{Figure, Goal, Report};
use serde_json::json;

/// How long a view may take, in seconds.
const LIMIT: f64 = 0.05;
/// How long the report may take, in seconds.
const PAGE_LIMIT: f64 = 1.0;
/// The name of its row.
const PAGE: &str = "report";

/// The day of the questions: the two years that follow the vote are over.
const DAY: &str = "2026-01-31";

/// A row of the table: its name, the view that is asked and what it is asked for.
struct Row {
    name: String,
    question: Question,
    at: At,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::read()?;
    let town = town::dossier(options.cards)?;
    let mut report = Report::default();
    let all = town.remarks(&RemarkQuery::default(), &At::now())?.total;
    report.note(format!(
        "{} cards, {all} remarks, {} entries, one thread",
        options.cards,
        town.entries().count()
    ));
    for Row { name, question, at } in rows(&town)? {
        if options.only.as_deref().is_none_or(|only| name.starts_with(only)) {
            town.ask(&question, &at)?;
            let ours = clock::seconds(|| _ = black_box(town.ask(&question, &at)));
            let figure = Figure { peer: LIMIT, ours, ratio: ours / LIMIT };
            report.ratio(&name, "its limit of 50 ms", &figure, Some(Goal::Times(1.0)));
        }
    }
    if options.only.as_deref().is_none_or(|only| PAGE.starts_with(only)) {
        let asked = ReportOptions::public(Language::AR);
        page(&town, &asked)?;
        let ours = clock::seconds(|| _ = black_box(page(&town, &asked)));
        let figure = Figure { peer: PAGE_LIMIT, ours, ratio: ours / PAGE_LIMIT };
        report.ratio(PAGE, "its limit of 1000 ms", &figure, Some(Goal::Times(1.0)));
    }
    report.print(options.json);
    Ok(())
}

/// At least one row for each view that there is.
fn rows(town: &Dossier) -> Result<Vec<Row>, Box<dyn Error>> {
    let answered =
        RemarkQuery { state: Some(StateAsked::Answered), limit: Some(500), ..RemarkQuery::default() };
    let remark = town.remarks(&answered, &At::now())?.remarks.pop().ok_or("a town without answers")?.id;
    let key = "a key of sixteen bytes or more";
    let asked = [
        ("programme", json!({})),
        ("roadmap", json!({})),
        ("committee", json!({ "of": "body:committee" })),
        ("participation", json!({})),
        ("projects", json!({})),
        ("project_sheet", json!({ "of": "pacto:1" })),
        ("cards", json!({})),
        ("cards for the public, 500 with pseudonyms", json!({ "limit": 500, "pseudonym_key": key })),
        ("remarks", json!({})),
        ("remarks, 500", json!({ "limit": 500 })),
        ("remarks, filtered", json!({ "project": "pacto:2", "state": "answered", "number": "١٠٧" })),
        ("remark_groups", json!({})),
        ("answer_coverage", json!({})),
        ("standing", json!({})),
        ("erasure_plan", json!({ "thing": remark, "field": "said" })),
        ("trace", json!({ "of": remark })),
        ("trace_section", json!({ "of": "pacto:1", "section": "solutions" })),
        ("version_texts", json!({ "of": "version:adopted" })),
        ("version_difference", json!({ "of": "version:1", "to": "version:adopted" })),
        ("version_difference, until the day", json!({ "of": "version:1" })),
        ("council_sessions", json!({})),
        ("indicators", json!({})),
        ("indicators, 500", json!({ "limit": 500 })),
        ("publications", json!({})),
        ("publications, 500", json!({ "limit": 500 })),
        ("duties", json!({})),
        ("conflicts", json!({})),
        ("erasure_plan of a remark", json!({ "thing": remark, "field": "said" })),
        ("erasure_plan of a section", json!({ "thing": "pacto:1", "field": "section:solutions:ar" })),
    ];
    let view = |name: &str| name.split([',', ' ']).next().unwrap_or_default().to_owned();
    for missing in Question::VIEWS {
        if !asked.iter().any(|(name, _)| view(name) == *missing) {
            return Err(format!("`{missing}` is a view without a row").into());
        }
    }
    let rows = asked.into_iter().map(|(name, mut question)| {
        if let Some(members) = question.as_object_mut() {
            members.insert("view".into(), view(name).into());
        }
        let at = At::day(DAY);
        let at = if name.contains("for the public") { at.public() } else { at };
        Ok(Row { name: name.to_owned(), question: Question::from_value(question)?, at })
    });
    rows.collect()
}

/// What the arguments ask for.
struct Options {
    cards: usize,
    json: bool,
    only: Option<String>,
}

impl Options {
    fn read() -> Result<Self, Box<dyn Error>> {
        // `cargo test` runs it too, unoptimised: there it only shows that every view still answers.
        let measured = std::env::args().any(|argument| argument == "--bench");
        let mut options = Self { cards: if measured { 10_000 } else { 30 }, json: false, only: None };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--json" => options.json = true,
                "--only" => options.only = arguments.next(),
                "--cards" => options.cards = arguments.next().ok_or("--cards takes a number")?.parse()?,
                // Cargo says that this is a benchmark.
                "--bench" => {}
                other => return Err(format!("`{other}` is no argument of this benchmark").into()),
            }
        }
        if options.cards == 0 {
            return Err("--cards takes a number from 1".into());
        }
        Ok(options)
    }
}
