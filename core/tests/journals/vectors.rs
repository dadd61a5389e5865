//! The test vectors of `docs/journal-format.md`: what the page says is what the library does.

use std::collections::BTreeMap;

use infitah::journal::{Entry, Hash, Head, Journal, ReceiptText, canonical, verify};
use serde::Deserialize;
use serde_json::Value;

use crate::writing::{file, note};

const PAGE: &str = include_str!("../../../docs/journal-format.md");

#[derive(Deserialize)]
struct Vectors {
    canonical: Vec<(String, String)>,
    damaged: Vec<(String, String)>,
    digests: Vec<(String, String)>,
    short: Vec<(String, String)>,
    receipts: Vec<(String, Option<Vec<String>>)>,
    order: Vec<(u64, String, String)>,
    lines: BTreeMap<String, String>,
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    lines: Vec<String>,
    receipt: Vec<Hash>,
    sound: bool,
    entries: usize,
    open: usize,
    erased: usize,
    withheld: usize,
    missing: Vec<Hash>,
}

/// The vectors, and the lines of the example with the others.
fn vectors() -> Vectors {
    let block = PAGE.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let mut vectors: Vectors = serde_json::from_str(block).unwrap();
    let example = PAGE.split("```\n").nth(1).unwrap().lines();
    let named = ["opening", "founding", "note"].into_iter().zip(example);
    vectors.lines.extend(named.map(|(name, line)| (name.to_owned(), line.to_owned())));
    vectors
}

#[test]
fn canonical_texts_are_those_of_the_page() {
    for (text, wanted) in vectors().canonical {
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(canonical(&value).unwrap(), wanted, "{text}");
        // It is read where a fact stands.
        assert!(Entry::read(note(&wanted).text().as_bytes()).is_ok(), "{wanted}");
    }
}

#[test]
fn what_the_page_calls_damaged_is_refused() {
    for (text, code) in vectors().damaged {
        let damage = Entry::read(note(&text).text().as_bytes()).unwrap_err();
        assert_eq!(damage.code(), format!("journal.line.{code}"), "{text}");
    }
}

#[test]
fn digests_and_short_forms_are_those_of_the_page() {
    let vectors = vectors();
    for (text, digest) in &vectors.digests {
        assert_eq!(Hash::of(text).to_string(), *digest, "{text}");
    }
    for (hash, short) in &vectors.short {
        assert_eq!(hash.parse::<Hash>().unwrap().short(), *short);
    }
    assert!(vectors.digests.len() > 2 && vectors.short.len() > 2);
}

#[test]
fn receipts_are_read_as_on_the_page() {
    let receipts = vectors().receipts;
    for (text, wanted) in &receipts {
        let heads = text.parse::<ReceiptText>().ok().map(|receipt| {
            let mut heads: Vec<String> =
                receipt.heads.iter().map(|head| head.to_string().replace('-', "")).collect();
            heads.sort();
            heads
        });
        assert_eq!(heads, *wanted, "{text:?}");
    }
    assert!(receipts.len() > 12);
}

#[test]
fn entries_are_ordered_as_on_the_page() {
    let Vectors { order, lines, .. } = vectors();
    let names = ["opening", "erasure", "note", "founding", "note of another device"];
    let (journal, union) = Journal::open(&file(names.map(|name| &lines[name]))).unwrap();
    assert_eq!((union.damaged, union.waiting), (vec![], 0));
    let told = journal.order().iter().map(|index| journal.get(*index).unwrap());
    let told: Vec<_> =
        told.map(|entry| (entry.lamport(), entry.replica().to_owned(), entry.hash().to_string())).collect();
    assert_eq!(told, order);
}

#[test]
fn a_verifier_counts_as_on_the_page() {
    let Vectors { lines, files, .. } = vectors();
    for wanted in &files {
        let bytes = file(wanted.lines.iter().map(|name| &lines[name]));
        let receipt: Vec<Head> = wanted.receipt.iter().copied().map(Head::Whole).collect();
        let (found, damaged) = verify(&bytes, &receipt).unwrap();
        assert_eq!(damaged, vec![], "{:?}", wanted.lines);
        let sound = found.waiting == 0 && found.invalid == 0 && found.missing().next().is_none();
        let missing: Vec<Head> = wanted.missing.iter().copied().map(Head::Whole).collect();
        assert_eq!((sound, found.missing().collect()), (wanted.sound, missing), "{:?}", wanted.lines);
        assert_eq!(
            (found.entries, found.present, found.erased, found.absent),
            (wanted.entries, wanted.open, wanted.erased, wanted.withheld),
            "{:?}",
            wanted.lines
        );
    }
    assert!(files.len() > 5);
}

/// Every code of the page is one of the library, and the corpus has a file for each.
#[test]
fn the_page_names_every_reason_and_the_corpus_has_a_file_for_each() {
    let table = PAGE.split("## Damage").nth(1).unwrap().split("## The set").next().unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `")).map(|row| row.split('|').nth(1).unwrap());
    let codes = rows.flat_map(|codes| codes.split(',')).map(|code| code.trim().trim_matches('`').to_owned());
    let mut named: Vec<String> = codes.collect();
    let mut met: Vec<String> = crate::all().iter().flat_map(crate::cases::codes).collect();
    met.sort();
    met.dedup();
    named.sort();
    assert_eq!(met, named);
}
