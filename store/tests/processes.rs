//! Programs that are killed, that work at once, that run out of room, that may only read. Each plays in a process of
//! its own, which is this program again: what a child acknowledges on its output must be in the file, whatever becomes
//! of it.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

mod common;

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::BuildHasher;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use common::{card, created, entries, files, reading};
use infitah::dossier::System;
use infitah::facts::SealsErased;
use infitah::model::Ground;
use infitah_store::Store;
use rusqlite::Connection;

const ROLE: &str = "INFITAH_STORE_ROLE";
const FILE: &str = "INFITAH_STORE_FILE";

/// How often a child is killed, unless `INFITAH_KILLS` says otherwise.
const KILLS: usize = 10;

/// How many words a report has that takes its time.
const LONG: usize = 1_000_000;

/// How many facts each of two programs records, unless `INFITAH_FACTS` says otherwise.
const FACTS: usize = 100;

fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).map_or(usual, |number| number.parse().unwrap())
}

/// The child's part. As a test of its own it has nothing to do.
#[test]
fn child() {
    let (Ok(role), Ok(file)) = (std::env::var(ROLE), std::env::var(FILE)) else { return };
    let file = Path::new(&file);
    match role.as_str() {
        "record" => record(file, usize::MAX),
        "erase" => erase(file),
        "create" => create(file),
        "copy" => copy(file),
        "replace" => replace(file),
        "read" => read(file),
        "look" => look(file),
        facts => record(file, facts.parse().unwrap()),
    }
}

/// Says a line to the parent at once.
fn say(line: std::fmt::Arguments<'_>) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{line}").unwrap();
    out.flush().unwrap();
}

fn record(file: &Path, facts: usize) {
    let mut store = Store::open(file, System).unwrap();
    for number in 0..facts {
        match store.record(card(format!("ملاحظة {number} {}", "كلمة ".repeat(number % 300)))) {
            Ok(recorded) => say(format_args!("ack {}", recorded.entry)),
            Err(error) => {
                say(format_args!("refused {}", error.code()));
                say(format_args!("held {}", entries(&store).len()));
                return;
            }
        }
    }
}

/// Records a card with a word of its own, and erases it again.
fn erase(file: &Path) {
    let mut store = Store::open(file, System).unwrap();
    for number in 0.. {
        let word = format!("SECRET{:016x}{number}END", RandomState::new().hash_one(number));
        let recorded = store.record(card(format!("{word} {}", "كلمة ".repeat(number % 300)))).unwrap();
        say(format_args!("ack {}", recorded.entry));
        let erased = store.record(SealsErased::of_entry(&recorded, Ground::REQUEST)).unwrap();
        say(format_args!("ack {}", erased.entry));
        say(format_args!("erased {word}"));
    }
}

fn create(file: &Path) {
    for number in 0.. {
        let path = file.with_file_name(format!("{:016x}.infitah", RandomState::new().hash_one(number)));
        say(format_args!("making {}", path.display()));
        let mut store = created(&path);
        store.record(card("نعم")).unwrap();
        say(format_args!("made {}", path.display()));
    }
}

fn copy(file: &Path) {
    let store = Store::open(file, System).unwrap();
    for number in 0.. {
        store
            .back_up(file.with_file_name(format!("{:016x}.copy", RandomState::new().hash_one(number))))
            .unwrap();
    }
}

/// Writes long reports, each in the place of the one before.
fn replace(file: &Path) {
    let report = "كلمة ".repeat(LONG);
    loop {
        infitah_store::replace(file.with_extension("html"), &System, report.as_bytes()).unwrap();
    }
}

fn read(file: &Path) {
    match Store::open(file, System) {
        Ok(mut store) => {
            say(format_args!("held {}", entries(&store).len()));
            say(format_args!("writable {}", store.is_writable()));
            say(format_args!("refused {}", store.record(card("لا")).unwrap_err().code()));
            say(format_args!("held {}", entries(&store).len()));
            store.close().unwrap();
        }
        Err(error) => say(format_args!("refused {}", error.code())),
    }
}

/// Opens for reading and closes, again and again: each time the last to close takes away what stands beside the file.
fn look(file: &Path) {
    let mut seen = 0;
    for _ in 0..FACTS {
        let store = Store::open_read_only(file, System).unwrap();
        let held = entries(&store).len();
        assert!(held >= seen);
        seen = held;
        store.close().unwrap();
    }
    say(format_args!("looked"));
}

fn command(program: &Path, role: &str, file: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["child", "--exact", "--nocapture"]).env(ROLE, role).env(FILE, file).stdout(Stdio::piped());
    command
}

fn spawn(role: &str, file: &Path) -> Child {
    command(&std::env::current_exe().unwrap(), role, file).spawn().unwrap()
}

/// Whole lines that the child said, without what the test program says.
fn said(mut child: Child) -> Vec<String> {
    let mut all = String::new();
    child.stdout.take().unwrap().read_to_string(&mut all).unwrap();
    child.wait().unwrap();
    let whole = all.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().map(str::to_owned).collect()
}

fn after<'s>(said: &'s [String], word: &str) -> Vec<&'s str> {
    said.iter().filter_map(|line| line.strip_prefix(word)?.strip_prefix(' ')).collect()
}

/// Kills the child at a random moment, and gives what it had said.
fn killed(role: &str, file: &Path) -> Vec<String> {
    let mut child = spawn(role, file);
    std::thread::sleep(Duration::from_micros(RandomState::new().hash_one(file) % 150_000));
    child.kill().unwrap();
    said(child)
}

fn is_whole(file: &Path) {
    let connection = Connection::open(file).unwrap();
    let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
}

#[test]
fn what_was_acknowledged_survives_being_killed_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("larache.infitah");
    created(&file).close().unwrap();
    let mut acknowledged = Vec::new();
    for _ in 0..number("INFITAH_KILLS", KILLS) {
        let before = acknowledged.len();
        acknowledged.extend(after(&killed("record", &file), "ack").into_iter().map(str::to_owned));
        let store = Store::open(&file, System).unwrap();
        let held = entries(&store);
        for entry in &acknowledged[before..] {
            assert!(held.contains(entry), "{entry} was acknowledged");
        }
        let verified = store.dossier().verify(&store.dossier().receipt().heads).unwrap();
        assert!(verified.sound && verified.forks.is_empty() && verified.set_aside == 0, "{verified:?}");
        store.close().unwrap();
        is_whole(&file);
    }
    let held = entries(&Store::open(&file, System).unwrap());
    assert!(acknowledged.iter().all(|entry| held.contains(entry)));
    assert!(!acknowledged.is_empty(), "the children were killed before they did anything");
}

#[test]
fn what_was_erased_stays_erased_when_killed_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("larache.infitah");
    created(&file).close().unwrap();
    let mut erased = Vec::new();
    for _ in 0..number("INFITAH_KILLS", KILLS) {
        let said = killed("erase", &file);
        erased.extend(after(&said, "erased").into_iter().map(str::to_owned));
        let store = Store::open(&file, System).unwrap();
        let held = entries(&store);
        assert!(after(&said, "ack").into_iter().all(|entry| held.iter().any(|other| other == entry)));
        assert!(store.dossier().verify(&[]).unwrap().sound);
        assert!(!store.words_left().unwrap());
        drop(store);
        let bytes: Vec<u8> = files(folder.path()).iter().flat_map(|file| fs::read(file).unwrap()).collect();
        for word in &erased {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word} was erased");
        }
    }
    assert!(!erased.is_empty(), "the children were killed before they erased anything");
}

#[test]
fn a_file_is_there_whole_or_not_at_all_when_killed_while_it_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new.infitah");
    let mut made = 0;
    for _ in 0..number("INFITAH_KILLS", KILLS) {
        let said = killed("create", &file);
        for path in after(&said, "making") {
            let is_made = after(&said, "made").contains(&path);
            if is_made || Path::new(path).exists() {
                made += 1;
                let store = Store::open(path, System).unwrap();
                let held = entries(&store).len();
                assert!(held == 3 || (!is_made && (1..3).contains(&held)), "{held}");
                assert!(store.dossier().verify(&[]).unwrap().sound);
            }
        }
    }
    assert!(made > 0, "the children were killed before they made anything");
}

/// What is left of files that are being made has all words in it, and no erasure would reach them.
#[test]
fn nothing_is_left_of_a_file_that_was_being_made_once_its_folder_is_worked_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("larache.infitah");
    let mut store = created(&file);
    // So that a copy takes its time.
    let long = (0..100).map(|number| card(format!("{number} {}", "كلمة ".repeat(2000))).into());
    store.record_all(long).unwrap();
    store.close().unwrap();
    let parts =
        || files(folder.path()).iter().filter(|file| file.display().to_string().contains("-part")).count();
    let report = file.with_extension("html");
    for role in ["copy", "replace"] {
        let mut met = 0;
        for turn in 0..number("INFITAH_KILLS", KILLS) {
            let mut child = spawn(role, &file);
            while parts() == 0 {
                std::thread::sleep(Duration::from_millis(1));
            }
            child.kill().unwrap();
            child.wait().unwrap();
            met += parts();
            match turn % 3 {
                0 => Store::open(&file, System).unwrap().close().unwrap(),
                1 => created(&folder.path().join(format!("{role} {turn}.infitah"))).close().unwrap(),
                _ => infitah_store::replace(file.with_extension("jsonl"), &System, b"x").unwrap(),
            }
            assert_eq!(parts(), 0, "{:?}", files(folder.path()));
            let is_whole = |report: fs::Metadata| report.len() == 9 * LONG as u64;
            assert!(fs::metadata(&report).map_or(true, is_whole));
        }
        assert!(met > 0, "the children were killed between two files");
    }
}

#[test]
fn two_programs_record_one_history() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("larache.infitah");
    created(&file).close().unwrap();
    let facts = number("INFITAH_FACTS", FACTS);
    let children = [spawn(&facts.to_string(), &file), spawn(&facts.to_string(), &file), spawn("look", &file)];
    // Somebody who only reads meanwhile sees whole histories that grow.
    let mut reading = Store::open_read_only(&file, System).unwrap();
    let mut seen = entries(&reading).len();
    while seen < 2 + facts {
        reading.refresh().unwrap();
        let now = entries(&reading).len();
        assert!(now >= seen && reading.dossier().receipt().heads.len() == 1);
        seen = now;
        std::thread::sleep(Duration::from_millis(5));
    }
    let said: Vec<String> = children.into_iter().flat_map(said).collect();
    assert!(said.iter().any(|line| line == "looked"));
    let acknowledged = after(&said, "ack");
    assert_eq!(acknowledged.len(), 2 * facts, "{:?}", after(&said, "refused"));
    let store = Store::open(&file, System).unwrap();
    let held = entries(&store);
    assert_eq!(held.len(), 2 + 2 * facts);
    assert!(acknowledged.iter().all(|entry| held.iter().any(|other| other == entry)));
    let verified = store.dossier().verify(&[]).unwrap();
    assert!(verified.sound && verified.forks.is_empty());
    // Each had taken in what the other recorded before it recorded: nothing stands side by side.
    assert_eq!(store.dossier().receipt().heads.len(), 1);
    assert!(store.dossier().conflicts(&infitah::dossier::At::now()).unwrap().fields.is_empty());
    reading.refresh().unwrap();
    assert_eq!(reading.dossier().save(), store.dossier().save());
    store.close().unwrap();
    reading.close().unwrap();
    assert_eq!(files(folder.path()), [file]);
}

#[test]
fn a_disk_that_takes_no_more_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("larache.infitah");
    created(&file).close().unwrap();
    // No file of the child may grow beyond 300 blocks of 512 bytes.
    let limited = "trap '' XFSZ; ulimit -f 300; exec \"$0\" \"$@\"";
    let mut shell = Command::new("sh");
    shell.args(["-c", limited]).arg(std::env::current_exe().unwrap()).args([
        "child",
        "--exact",
        "--nocapture",
    ]);
    let child = shell.env(ROLE, "record").env(FILE, &file).stdout(Stdio::piped()).spawn().unwrap();
    let said = said(child);
    let acknowledged = after(&said, "ack");
    assert!(!acknowledged.is_empty(), "{said:?}");
    let refused = after(&said, "refused");
    assert!(refused == ["store.full"] || refused == ["store.inaccessible"], "{refused:?}");
    // What the child held after the refusal is what was acknowledged, and what is in the file.
    assert_eq!(after(&said, "held"), [(2 + acknowledged.len()).to_string()]);
    let mut store = Store::open(&file, System).unwrap();
    let held = entries(&store);
    assert_eq!(held.len(), 2 + acknowledged.len());
    assert!(acknowledged.iter().all(|entry| held.iter().any(|other| other == entry)));
    assert!(store.dossier().verify(&[]).unwrap().sound);
    store.record(card("نعم")).unwrap();
    store.close().unwrap();
    is_whole(&file);
}

/// A child that owns nothing in a folder that others own, be it that this test runs as root.
fn stranger(folder: &Path, file: &Path) -> Vec<String> {
    let program = folder.join("program");
    if !program.exists() {
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = command(&program, "read", file);
    let id = Command::new("id").arg("-u").output().unwrap().stdout;
    if id == b"0\n" {
        command.uid(65_534).gid(65_534);
    }
    said(command.current_dir("/").spawn().unwrap())
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn who_may_not_write_reads_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    set_mode(folder.path(), 0o755);
    let dossiers = folder.path().join("ملفات");
    fs::create_dir(&dossiers).unwrap();
    let file = dossiers.join("larache.infitah");
    created(&file).close().unwrap();
    let copy = dossiers.join("copy.infitah");
    Store::open(&file, System).unwrap().back_up(&copy).unwrap();
    set_mode(&file, 0o444);
    set_mode(&copy, 0o444);

    // In a folder where nothing may be written, as on a disk that is only read.
    set_mode(&dossiers, 0o555);
    let told = ["held 2", "writable false", "refused store.read_only", "held 2"];
    let told_by = |said: Vec<String>| -> Vec<String> {
        let ours = |line: &String| ["held", "writable", "refused"].iter().any(|word| line.starts_with(word));
        said.into_iter().filter(ours).collect()
    };
    assert_eq!(told_by(stranger(folder.path(), &file)), told);
    assert_eq!(told_by(stranger(folder.path(), &copy)), told);

    // While somebody who may write has it open, and recorded.
    set_mode(&dossiers, 0o755);
    set_mode(&file, 0o644);
    let mut store = Store::open(&file, System).unwrap();
    let _reading = reading(&file);
    store.record(card("نعم")).unwrap();
    set_mode(&dossiers, 0o555);
    let told = ["held 3", "writable false", "refused store.read_only", "held 3"];
    assert_eq!(told_by(stranger(folder.path(), &file)), told);

    // Somebody was killed, and what was recorded last stands in a file that only its owner may make use of.
    set_mode(&dossiers, 0o755);
    let left = dossiers.join("left.infitah");
    let beside =
        |path: &Path, end: &str| path.with_file_name(format!("{}{end}", path.file_name().unwrap().display()));
    fs::copy(&file, &left).unwrap();
    fs::copy(beside(&file, "-wal"), beside(&left, "-wal")).unwrap();
    set_mode(&left, 0o444);
    set_mode(&dossiers, 0o555);
    assert_eq!(told_by(stranger(folder.path(), &left)), ["refused store.unfinished"]);

    // A file that may not even be read.
    set_mode(&left, 0o000);
    assert_eq!(told_by(stranger(folder.path(), &left)), ["refused store.inaccessible"]);
    set_mode(&dossiers, 0o755);
}
