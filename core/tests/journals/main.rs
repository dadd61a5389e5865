//! The corpus of journals, sound and damaged, that every program which reads the format must judge alike:
//! `tests/journals/README.md`. Each damaged one is named after its defect.
//!
//! The files and `expected.json` are written from the cases here, whose answers were decided by hand. The same answers
//! are asked of `examples/verify/verify.py`, and of the library in Python, JavaScript and Kotlin.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "the helpers of a test may panic as the test may"
)]

mod cases;
mod changes;
mod damaged;
mod sound;
mod vectors;
mod writing;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use cases::{Case, expectation};
use infitah::dossier::{Dossier, System, verify_for};
use infitah::journal::{Copy, DamagedLine, Head, Journal, OpenError, verify};
use infitah::model::EntryId;
use serde_json::{Map, Value, json};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/journals")
}

fn all() -> Vec<Case> {
    let parts = [
        sound::sound(),
        sound::other_forms(),
        sound::unread_foundings(),
        sound::false_histories(),
        damaged::openings(),
        damaged::changed_bytes(),
        damaged::json(),
        damaged::entries(),
        damaged::others(),
    ];
    let mut all: Vec<Case> = parts.into_iter().flatten().collect();
    all.sort_by_key(|case| case.name);
    all
}

fn expected() -> String {
    let cases: Map<String, Value> =
        all().iter().map(|case| (format!("{}.jsonl", case.name), expectation(case))).collect();
    serde_json::to_string_pretty(&cases).unwrap() + "\n"
}

fn lines(damaged: &[DamagedLine]) -> Value {
    damaged.iter().map(|damaged| json!({ "line": damaged.line, "code": damaged.damage.code() })).collect()
}

/// What the journal's own verifier says, which reads no facts, in the words of `expected.json`.
fn journal_says(bytes: &[u8], receipt: &[String]) -> Value {
    let receipt: Vec<Head> = receipt.iter().map(|hash| Head::Whole(hash.parse().unwrap())).collect();
    let (found, damaged) = match verify(bytes, &receipt) {
        Ok(found) => found,
        Err(OpenError::NoFounding { founding, damaged }) => {
            let mut said = json!({ "refused": "journal.no_founding", "damaged": lines(&damaged) });
            let members = said.as_object_mut().unwrap();
            members.extend(founding.map(|founding| ("founding".to_owned(), json!(founding.line))));
            return said;
        }
        Err(OpenError::Empty) => return json!({ "refused": "journal.unrecognised", "damaged": [] }),
        Err(error) => return json!({ "refused": error.code(), "damaged": [] }),
    };
    let (journal, union) = Journal::open(bytes).unwrap();
    // What a damaged opening line still says.
    let copy = union.copy.or(union.claimed_copy);
    let copy = if copy == Some(Copy::Public) { "public" } else { "full" };
    json!({
        "sound": damaged.is_empty() && found.waiting == 0 && found.invalid == 0 && found.missing().next().is_none(),
        "copy": copy,
        "damaged": lines(&damaged),
        "entries": found.entries,
        "waiting": found.waiting,
        "invalid": found.invalid,
        "forks": found.forks,
        "heads": journal.heads(),
        "open": found.present,
        "erased": found.erased,
        "withheld": found.absent,
        "missing": found.missing().map(|head| head.to_string()).collect::<Vec<_>>(),
    })
}

/// What the dossier says, which reads the facts, in the same words.
fn dossier_says(bytes: &[u8], receipt: &[String]) -> Value {
    let receipt: Vec<EntryId> = receipt.iter().map(|hash| EntryId::from(hash.as_str())).collect();
    match verify_for(System, bytes, &receipt) {
        Ok(found) => {
            let mut said = json!(found);
            let members = said.as_object_mut().unwrap();
            for line in members["damaged"].as_array_mut().unwrap() {
                line.as_object_mut().unwrap().remove("byte");
            }
            let opened = match Dossier::recover(System, bytes) {
                Ok((dossier, _)) => ("heads", json!(dossier.receipt().heads)),
                Err(refusal) => ("unopened", json!(refusal.code.as_str())),
            };
            members.insert(opened.0.to_owned(), opened.1);
            said
        }
        Err(refusal) => {
            let line = refusal
                .args
                .get("line")
                .map(|line| json!({ "line": line.parse::<u32>().unwrap(), "code": refusal.args["reason"] }));
            json!({ "refused": refusal.code.as_str(), "damaged": line.into_iter().collect::<Vec<_>>() })
        }
    }
}

/// Compares what is said of every file with what must be said.
fn agree(says: impl Fn(&Case, Value) -> (Value, Value)) {
    let differ = all().into_iter().filter_map(|case| {
        let mut expected = expectation(&case);
        expected.as_object_mut().unwrap().remove("receipt");
        let (said, expected) = says(&case, expected);
        (said != expected).then(|| format!("{}\n  says  {said}\n  not   {expected}", case.name))
    });
    let differ: Vec<String> = differ.collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

#[test]
fn the_journal_says_of_each_file_what_must_be_said() {
    agree(|case, mut expected| {
        let members = expected.as_object_mut().unwrap();
        members.remove("unknown");
        members.remove("set_aside");
        members.remove("by_facts");
        members.remove("unopened");
        (journal_says(&case.bytes, &case.receipt), expected)
    });
}

#[test]
fn the_dossier_says_of_each_file_what_must_be_said() {
    agree(|case, mut expected| {
        let members = expected.as_object_mut().unwrap();
        if let Some(Value::Object(by_facts)) = members.remove("by_facts") {
            members.extend(by_facts);
        }
        // A refusal names the line of the founding.
        if members.contains_key("refused") {
            let founding = members.remove("founding");
            members["damaged"]
                .as_array_mut()
                .unwrap()
                .retain(|line| Some(&line["line"]) == founding.as_ref());
        }
        if members.contains_key("unopened") {
            members.remove("heads");
        }
        let mut said = dossier_says(&case.bytes, &case.receipt);
        said.as_object_mut().unwrap().retain(|member, _| expected.get(member).is_some());
        (said, expected)
    });
}

#[test]
fn the_files_are_those_that_the_cases_give() {
    let cases = all();
    let names: BTreeSet<String> = cases.iter().map(|case| format!("{}.jsonl", case.name)).collect();
    assert_eq!(names.len(), cases.len(), "two cases have one name");
    let there = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let there = there.filter(|file| file.extension().is_some_and(|ending| ending == "jsonl"));
    let there: BTreeSet<String> =
        there.map(|file| file.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(there, names);
    for case in cases {
        let file = folder().join(format!("{}.jsonl", case.name));
        assert_eq!(fs::read(file).unwrap(), case.bytes, "{}; see tests/journals/README.md", case.name);
    }
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let kept = fs::read_to_string(folder().join("expected.json")).unwrap();
    assert_eq!(read(&kept), read(&expected()));
}

#[test]
#[ignore = "writes the corpus; look at the difference before it is kept"]
fn make_the_corpus() {
    fs::create_dir_all(folder()).unwrap();
    for file in fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_some_and(|ending| ending == "jsonl") {
            fs::remove_file(file).unwrap();
        }
    }
    for case in all() {
        fs::write(folder().join(format!("{}.jsonl", case.name)), case.bytes).unwrap();
    }
    fs::write(folder().join("expected.json"), expected()).unwrap();
}
