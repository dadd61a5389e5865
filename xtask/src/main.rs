//! `cargo xtask COMMAND`: every job of the repository that takes more than one step.
//!
//! `commands/` has one file a command. A command is a list of named [steps]; what a step does stands in the file of
//! its language: [rust], [python], [web], [mobile]. [house] and [purity] hold the two rules of `core` that no
//! compiler checks, [bindings] what is generated, [conformance] what the languages
//! have in common, [pages] how the report looks, and [workshop] knows where everything is.

mod bindings;
mod commands;
mod conformance;
mod house;
mod mobile;
mod pages;
mod purity;
mod python;
mod rust;
mod source;
mod steps;
mod web;
mod workshop;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::workshop::Workshop;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  test [GROUP…] [--keep-going]   install the tools, then run every check and test of every language;
                                 the groups are rust, python, web, mobile, pages (the report in a browser) and
                                 conformance (what the four did with the corpus), all of them when none is named
  lint [--fix]                   format, clippy, house order, purity, dependencies: what needs no test to run
  bindings [--check]             write the generated code anew, or only say what is stale
  bench [FILTER]                 the benchmarks, each against its limit or a peer
  soak [--cases N]               the laws on N random histories (10,000), of dear ones fewer, and large ones: an hour
  fuzz [TARGET…] [--minutes N] [--jobs N] [--corpus FOLDER]
                                 looks for inputs that break something, for 10 minutes unless told, and goes on where
                                 it stopped; prints what was spent in all, and fails when it found something
  office                         what LibreOffice opens and saves comes back unchanged; asks for LibreOffice
  pages [--accept]               the report of the example in a browser: valid, accessible, as wide as it should be,
                                 as its pictures; --accept keeps new pictures
  doc [--open]                   the documentation of the Rust crates
  package                        the crate, the wheel, the npm package and the jar as for a release, in target/package
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let Some((command, rest)) = arguments.split_first() else {
        bail!("no command\n\n{USAGE}");
    };
    let workshop = Workshop::open()?;
    match command.as_str() {
        "test" => commands::test::run(&workshop, rest),
        "lint" => commands::lint::run(&workshop, rest),
        "bindings" => commands::bindings::run(&workshop, rest),
        "bench" => commands::bench::run(&workshop, rest),
        "soak" => commands::soak::run(&workshop, rest),
        "fuzz" => commands::fuzz::run(&workshop, rest),
        "office" => commands::office::run(&workshop, rest),
        "pages" => commands::pages::run(&workshop, rest),
        "doc" => commands::doc::run(&workshop, rest),
        "package" => commands::package::run(&workshop, rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        other => bail!("`{other}` is no command\n\n{USAGE}"),
    }
}
