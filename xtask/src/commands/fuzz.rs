//! `cargo xtask fuzz`: looks for inputs that break the library, for a bounded time, and goes on where it stopped.
//!
//! The targets stand in `fuzz/`, a workspace of its own: `libFuzzer`, coverage from the compiler, no nightly. What was
//! tried is kept in `fuzz/corpus`, one folder a target, which is not committed; what it cost in all is written into
//! `fuzz/ledger.json`, which is. What broke something goes into `core/tests/found/` or `store/tests/found/`, where the
//! ordinary tests try it ever after.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use xshell::cmd;

use crate::rust;
use crate::workshop::Workshop;

/// What cargo-fuzz gives the compiler where no sanitizer is asked for, without its one unit for each crate: `infitah` in
/// one unit takes the compiler the better part of an hour.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Cdebug-assertions";

/// How long one input may take, in seconds by the clock on the wall, which counts the work of others too; and how much
/// memory, in megabytes. Beyond, it is a finding.
const SLOWEST: u32 = 60;
const LARGEST: u32 = 2_048;

struct Asked {
    targets: Vec<String>,
    minutes: f64,
    jobs: usize,
    corpus: Option<PathBuf>,
}

struct Target {
    name: String,
    longest: String,
    share: f64,
}

/// What was spent on a target in all, and what came of it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Spent {
    /// Processor time, in seconds.
    seconds: f64,
    /// The same since the last finding.
    quiet: f64,
    /// Inputs tried.
    runs: u64,
    found: u64,
    /// Edges of the program that were reached in the last run.
    reached: u64,
}

/// What a target did this time.
struct Turn {
    spent: Spent,
    found: Option<PathBuf>,
}

pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<()> {
    let asked = Asked::read(arguments)?;
    let program = build(workshop)?;
    let corpus = asked.corpus.clone().unwrap_or_else(|| workshop.at("fuzz/corpus"));
    fs::create_dir_all(&corpus)?;
    let targets = targets(&program, &asked.targets)?;
    let ledger = workshop.at("fuzz/ledger.json");
    let spent = Mutex::new(read_ledger(&ledger)?);

    let shares: f64 = targets.iter().map(|target| target.share).sum();
    let whole = asked.minutes * 60.0 * f64::from(u32::try_from(asked.jobs)?);
    let queue = Mutex::new(targets.iter());
    let (found, wrong) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    let next = || lock(&queue).next();
    thread::scope(|scope| {
        for _ in 0..asked.jobs {
            scope.spawn(|| {
                while let Some(target) = next() {
                    let seconds = (whole * target.share / shares).ceil();
                    let turn = fuzz(&program, &corpus, target, seconds)
                        .and_then(|turn| keep(&ledger, &mut lock(&spent), target, &turn).map(|()| turn));
                    match turn {
                        Ok(turn) => lock(&found).extend(turn.found.map(|input| (target.name.clone(), input))),
                        Err(error) => lock(&wrong).push(format!("{}: {error:#}", target.name)),
                    }
                }
            });
        }
    });
    let (spent, found, wrong) = (lock(&spent), lock(&found), lock(&wrong));
    println!("\n{}", Table(&spent));
    for (name, input) in &*found {
        let (program, input) = (program.display(), input.display());
        // Each is tried by the tests of the crate that it is about.
        let kept =
            if name == "store" { "store/tests/found".into() } else { format!("core/tests/found/{name}") };
        println!(
            "\n{name} broke on {input}\n  to repeat: INFITAH_TARGET={name} {program} {input}\n  to shrink: INFITAH_TARGET={name} \
             {program} -minimize_crash=1 -max_total_time=60 {input}\n  to keep, once it is understood: \
             {kept}/WHAT-WAS-WRONG"
        );
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    ensure!(found.is_empty(), "{} of the targets found an input that breaks something", found.len());
    Ok(())
}

/// A lock is held for a moment and nothing breaks meanwhile.
fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The ledger is written after each turn, so that a run may be stopped.
fn keep(ledger: &Path, spent: &mut BTreeMap<String, Spent>, target: &Target, turn: &Turn) -> Result<()> {
    spent.entry(target.name.clone()).or_default().add(&turn.spent);
    fs::write(ledger, format!("{:#}\n", written(spent))).with_context(|| ledger.display().to_string())
}

impl Asked {
    fn read(arguments: &[String]) -> Result<Self> {
        let mut asked = Self { targets: Vec::new(), minutes: 10.0, jobs: 2, corpus: None };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().with_context(|| format!("`{argument}` needs a value"));
            match argument.as_str() {
                "--minutes" => asked.minutes = value()?.parse().context("--minutes takes a number")?,
                "--jobs" => asked.jobs = value()?.parse().context("--jobs takes a number")?,
                "--corpus" => asked.corpus = Some(value()?.into()),
                flag if flag.starts_with('-') => bail!("`{flag}` is no flag of this command"),
                target => asked.targets.push(target.to_owned()),
            }
        }
        ensure!(asked.minutes > 0.0 && asked.jobs > 0, "--minutes and --jobs are more than 0");
        Ok(asked)
    }
}

fn build(workshop: &Workshop) -> Result<PathBuf> {
    let about = cmd!(workshop.sh, "rustc -vV").read()?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    // The target is named, so that the flags do not reach build scripts and macros.
    let arguments = [
        "build",
        "--manifest-path",
        rust::FUZZER,
        "--release",
        "--locked",
        "--bin",
        "fuzz",
        "--target",
        host,
    ];
    workshop
        .cargo()
        .args(arguments)
        .env("RUSTFLAGS", FLAGS)
        .env("CARGO_TARGET_DIR", workshop.built("fuzz"))
        .run()?;
    Ok(workshop
        .built("fuzz")
        .join(host)
        .join("release")
        .join(format!("fuzz{}", std::env::consts::EXE_SUFFIX)))
}

/// The targets that are meant; all where none is named.
fn targets(program: &Path, named: &[String]) -> Result<Vec<Target>> {
    let list = Command::new(program).env("INFITAH_TARGET", "list").output()?;
    let list = String::from_utf8(list.stdout)?;
    let read = |line: &str| -> Option<Target> {
        let mut parts = line.split(' ');
        let (name, longest, share) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Target { name: name.to_owned(), longest: longest.to_owned(), share: share.parse().ok()? })
    };
    let all: Vec<Target> = list.lines().filter_map(read).collect();
    if let Some(unknown) = named.iter().find(|name| !all.iter().any(|target| target.name == **name)) {
        let known: Vec<&str> = all.iter().map(|target| target.name.as_str()).collect();
        bail!("`{unknown}` is no target: {}", known.join(", "));
    }
    Ok(all.into_iter().filter(|target| named.is_empty() || named.contains(&target.name)).collect())
}

/// Runs one target for so many seconds.
fn fuzz(program: &Path, corpus: &Path, target: &Target, seconds: f64) -> Result<Turn> {
    let (inputs, seeds, found) = (
        corpus.join(&target.name),
        corpus.join("seeds").join(&target.name),
        corpus.join("found").join(&target.name),
    );
    for folder in [&inputs, &seeds, &found] {
        fs::create_dir_all(folder)?;
    }
    let (words, log) = (
        corpus.join("seeds").join(format!("{}.words", target.name)),
        corpus.join(format!("{}.log", target.name)),
    );
    let mut child = Command::new(program)
        .args([&inputs, &seeds])
        .arg(format!("-max_total_time={seconds:.0}"))
        .arg(format!("-max_len={}", target.longest))
        .arg(format!("-timeout={SLOWEST}"))
        .arg(format!("-report_slow_units={SLOWEST}"))
        .arg(format!("-rss_limit_mb={LARGEST}"))
        .arg(format!("-dict={}", words.display()))
        .arg(format!("-artifact_prefix={}/", found.display()))
        .args(["-print_final_stats=1", "-use_value_profile=1"])
        .env("INFITAH_TARGET", &target.name)
        .env("INFITAH_SEEDS", &seeds)
        .env("INFITAH_WORDS", &words)
        .stdout(Stdio::null())
        .stderr(File::create(&log)?)
        .spawn()
        .with_context(|| program.display().to_string())?;
    let start = Instant::now();
    let mut spent = Spent::default();
    let status = loop {
        // The clock of the wall where the system does not tell of the processor's.
        spent.seconds = processor(child.id()).unwrap_or(spent.seconds.max(0.0));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(200));
    };
    if spent.seconds == 0.0 {
        spent.seconds = start.elapsed().as_secs_f64();
    }
    let told = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    spent.runs = number_behind(&told, "stat::number_of_executed_units:").unwrap_or(0);
    spent.reached = number_behind(&told, " cov:").unwrap_or(0);
    let found = told
        .lines()
        .find_map(|line| line.split_once("Test unit written to "))
        .map(|(_, path)| PathBuf::from(path.trim()));
    ensure!(status.success() || found.is_some(), "it stopped for another reason; see {}", log.display());
    spent.found = u64::from(found.is_some());
    println!(
        "{:<12} {:>9} runs in {:>6.0} s{}",
        target.name,
        spent.runs,
        spent.seconds,
        if found.is_some() { "  BROKEN" } else { "" }
    );
    Ok(Turn { spent, found })
}

/// The processor time of a running program in seconds, as Linux tells it.
fn processor(id: u32) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // Behind the name, which may hold anything, the fields are parted by spaces; the ticks are hundredths.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / 100.0).filter(|seconds| *seconds > 0.0)
}

/// The last number behind a word.
fn number_behind(text: &str, word: &str) -> Option<u64> {
    text.rsplit_once(word)?.1.split_whitespace().next()?.parse().ok()
}

impl Spent {
    fn add(&mut self, turn: &Self) {
        self.seconds += turn.seconds;
        self.quiet = if turn.found > 0 { 0.0 } else { self.quiet + turn.seconds };
        self.runs += turn.runs;
        self.found += turn.found;
        self.reached = turn.reached;
    }
}

fn read_ledger(path: &Path) -> Result<BTreeMap<String, Spent>> {
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let ledger: Value =
        serde_json::from_str(&fs::read_to_string(path)?).with_context(|| path.display().to_string())?;
    let read = |value: &Value| Spent {
        seconds: value["seconds"].as_f64().unwrap_or_default(),
        quiet: value["quiet"].as_f64().unwrap_or_default(),
        runs: value["runs"].as_u64().unwrap_or_default(),
        found: value["found"].as_u64().unwrap_or_default(),
        reached: value["reached"].as_u64().unwrap_or_default(),
    };
    let targets = ledger.as_object().context("the ledger is an object")?;
    Ok(targets.iter().map(|(name, value)| (name.clone(), read(value))).collect())
}

fn written(spent: &BTreeMap<String, Spent>) -> Value {
    let targets = spent.iter().map(|(name, spent)| {
        let Spent { seconds, quiet, runs, found, reached } = spent;
        (name.clone(), json!({ "seconds": seconds.round(), "quiet": quiet.round(), "runs": runs, "found": found, "reached": reached }))
    });
    Value::Object(targets.collect())
}

/// What was spent in all.
struct Table<'a>(&'a BTreeMap<String, Spent>);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<12} {:>12} {:>20} {:>14} {:>8} {:>6}",
            "target", "CPU minutes", "since last finding", "runs", "reached", "found"
        )?;
        let mut all = Spent::default();
        for (name, spent) in self.0 {
            row(f, name, spent)?;
            all.seconds += spent.seconds;
            all.quiet += spent.quiet;
            all.runs += spent.runs;
            all.found += spent.found;
        }
        row(f, "all", &all)
    }
}

fn row(f: &mut fmt::Formatter<'_>, name: &str, spent: &Spent) -> fmt::Result {
    let Spent { seconds, quiet, runs, found, reached } = spent;
    writeln!(
        f,
        "{name:<12} {:>12.1} {:>20.1} {runs:>14} {reached:>8} {found:>6}",
        seconds / 60.0,
        quiet / 60.0
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_read_and_others_refused() {
        let read = |text: &str| Asked::read(&text.split(' ').map(str::to_owned).collect::<Vec<_>>());
        let asked = read("merge --minutes 0.5 dates --jobs 1 --corpus out").unwrap();
        assert_eq!(asked.targets, ["merge", "dates"]);
        assert_eq!((asked.minutes, asked.jobs, asked.corpus), (0.5, 1, Some("out".into())));
        for wrong in ["--minutes", "--minutes x", "--jobs 0", "--hours 2"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_finding_ends_the_quiet_time() {
        let turn = |seconds, found| Spent { seconds, quiet: 0.0, runs: 10, found, reached: 7 };
        let mut spent = Spent::default();
        for turn in [turn(60.0, 0), turn(30.0, 1), turn(15.0, 0)] {
            spent.add(&turn);
        }
        assert_eq!(spent, Spent { seconds: 105.0, quiet: 15.0, runs: 30, found: 1, reached: 7 });
        let ledger = BTreeMap::from([("merge".to_owned(), spent)]);
        assert_eq!(
            Table(&ledger).to_string(),
            "target        CPU minutes   since last finding           runs  reached  found\n\
             merge                 1.8                  0.2             30        7      1\n\
             all                   1.8                  0.2             30        0      1\n"
        );
    }

    #[test]
    fn the_last_number_behind_a_word_counts() {
        let log = "#2 INITED cov: 12 ft: 3\n#9 NEW    cov: 45 ft: 3\nstat::number_of_executed_units: 901\n";
        assert_eq!(number_behind(log, " cov:"), Some(45));
        assert_eq!(number_behind(log, "stat::number_of_executed_units:"), Some(901));
        assert_eq!(number_behind(log, "stat::peak_rss_mb:"), None);
    }
}
