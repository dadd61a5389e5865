//! How fast the views of a large dossier answer, each against the limit of 50 milliseconds on one core, and the report,
//! which asks them all, against the limit of a second.
//!
//! `cargo xtask bench`; `--json` prints the figures for a machine, `--cards 1000` takes a smaller dossier, and `--only
//! remarks` one view. The figures are no tests: a missed limit is told and is no failure.

#[path = "../journal/cards.rs"]
#[allow(dead_code, reason = "the benchmark of the journal uses the rest")]
mod cards;
#[path = "../journal/runner.rs"]
#[allow(dead_code, reason = "the benchmark of the journal uses the rest")]
mod runner;
mod town;

use std::error::Error;
use std::hint::black_box;

use infitah::dossier::{At, Dossier};
use infitah::model::Refusal;
use infitah::report::{ReportOptions, page};
use infitah::text::Language;
use infitah::views::{CardQuery, ErasureQuery, RemarkQuery, RemarkState};
use runner::{Figure, Goal, Report, median_time};

/// How often each view is asked.
const RUNS: usize = 9;
/// How long a view may take, in seconds.
const LIMIT: f64 = 0.05;
/// How often the report is written, and how long it may take, in seconds.
const PAGES: usize = 3;
const PAGE_LIMIT: f64 = 1.0;
/// The name of its row.
const PAGE: &str = "report";

/// A question, asked once.
type Ask = Box<dyn Fn(&Dossier) -> Result<(), Refusal>>;

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
    for (name, ask) in questions(&town)? {
        if options.only.as_deref().is_none_or(|only| name.starts_with(only)) {
            ask(&town)?;
            let ours = median_time(RUNS, || _ = black_box(ask(&town)));
            let figure = Figure { peer: LIMIT, ours, ratio: ours / LIMIT };
            report.ratio(name, "its limit of 50 ms", &figure, Some(Goal::Times(1.0)));
        }
    }
    if options.only.as_deref().is_none_or(|only| PAGE.starts_with(only)) {
        let asked = ReportOptions::public(Language::AR);
        page(&town, &asked)?;
        let ours = median_time(PAGES, || _ = black_box(page(&town, &asked)));
        let figure = Figure { peer: PAGE_LIMIT, ours, ratio: ours / PAGE_LIMIT };
        report.ratio(PAGE, "its limit of 1000 ms", &figure, Some(Goal::Times(1.0)));
    }
    report.print(options.json);
    Ok(())
}

fn questions(town: &Dossier) -> Result<Vec<(&'static str, Ask)>, Box<dyn Error>> {
    let largest = RemarkQuery { limit: Some(500), ..RemarkQuery::default() };
    let found = town.remarks(&RemarkQuery { limit: Some(1), ..RemarkQuery::default() }, &At::now())?;
    let middle =
        town.remarks(&RemarkQuery { state: Some(RemarkState::Answered), ..largest.clone() }, &At::now())?;
    let remark =
        middle.remarks.last().or(found.remarks.first()).ok_or("a dossier with remarks")?.id.to_string();
    let said = ErasureQuery {
        thing: Some(remark.as_str().into()),
        field: Some("said".into()),
        ..ErasureQuery::default()
    };
    let filtered = RemarkQuery {
        project: Some("pacto:2".into()),
        state: Some(RemarkState::Answered),
        number: Some("١٠٧".into()),
        ..RemarkQuery::default()
    };
    let key = "a key of sixteen bytes or more";
    Ok(vec![
        ("remarks, first page", ask(|d, at| d.remarks(&RemarkQuery::default(), at).map(drop))),
        ("remarks, a page of 500", ask(move |d, at| d.remarks(&largest, at).map(drop))),
        ("remarks, filtered", ask(move |d, at| d.remarks(&filtered, at).map(drop))),
        ("cards, first page", ask(|d, at| d.cards(&CardQuery::default(), at).map(drop))),
        (
            "cards, a page of 500 for the public, with pseudonyms",
            ask(move |d, at| {
                let query =
                    CardQuery { limit: Some(500), pseudonym_key: Some(key.into()), ..CardQuery::default() };
                d.cards(&query, &at.clone().public()).map(drop)
            }),
        ),
        ("participation", ask(|d, at| d.participation(at).map(drop))),
        ("answer coverage", ask(|d, at| d.answer_coverage(at).map(drop))),
        ("remark groups", ask(|d, at| d.remark_groups(at).map(drop))),
        ("trace", ask(move |d, at| d.trace(&remark, at).map(drop))),
        ("trace of a section", ask(|d, at| d.trace_section("pacto:1", "solutions", None, at).map(drop))),
        ("projects", ask(|d, at| d.projects(at).map(drop))),
        ("project sheet", ask(|d, at| d.project_sheet("pacto:1", at).map(drop))),
        ("conflicts", ask(|d, at| d.conflicts(at).map(drop))),
        ("erasure plan of a remark", ask(move |d, at| d.erasure_plan(&said, at).map(drop))),
        ("erasure plan of the section that says most", ask(|d, at| d.erasure_plan(&section(), at).map(drop))),
        ("roadmap", ask(|d, at| d.roadmap(at).map(drop))),
        ("committee", ask(|d, at| d.committee("body:committee", at).map(drop))),
    ])
}

/// Every word that a section ever held.
fn section() -> ErasureQuery {
    ErasureQuery {
        thing: Some("pacto:1".into()),
        field: Some("section:solutions:ar".into()),
        ..ErasureQuery::default()
    }
}

fn ask(view: impl Fn(&Dossier, &At) -> Result<(), Refusal> + 'static) -> Ask {
    Box::new(move |dossier| view(dossier, &At::now()))
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
