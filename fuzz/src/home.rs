//! A dossier to try things on, and everything that it can be asked.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{At, Dossier, Host};
use infitah::model::{Refusal, kind_of};
use infitah::text::Language;
use infitah::views::{Question, View};
use serde_json::{Value, json};

/// A host that gives the same bytes in every run, others to each seed.
pub struct Still(AtomicU64);

impl Still {
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed.wrapping_add(1).wrapping_mul(0x2545_f491_4f6c_dd1d)))
    }
}

impl Host for Still {
    fn today(&self) -> String {
        "2026-11-24".into()
    }

    fn now(&self) -> String {
        "2026-11-24T10:00Z".into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let mut bits = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = bits.to_be_bytes()[0];
        }
        Ok(())
    }
}

/// A file of the repository's tests.
pub fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(path)
}

/// A journal with a fact of every kind.
pub fn rich() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| std::fs::read(file("exemplar/2/full.jsonl")).unwrap())
}

/// The short journal that all languages read.
pub fn short() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| std::fs::read(file("conformance/journal.jsonl")).unwrap())
}

pub fn opened(seed: u64, bytes: &[u8]) -> Dossier {
    Dossier::open(Still::new(seed), bytes).unwrap()
}

/// Something that is decided by the input alone, to do dear things for a part of all inputs.
pub fn turn(bytes: &[u8], turns: u64) -> u64 {
    let mixed = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    (mixed >> 32) % turns
}

/// A refusal has a sentence.
pub fn said(refusal: &Refusal) {
    assert!(!refusal.to_string().is_empty() && !refusal.code.as_str().is_empty());
}

/// A language, one in each turn.
pub fn language(turn: u64) -> Language {
    [Language::AR, Language::FR, Language::EN][usize::try_from(turn % 3).unwrap()].clone()
}

/// The ids that the facts of a dossier name, by kind.
pub fn ids(dossier: &Dossier) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (_, fact) in dossier.entries() {
        if let Some(fact) = fact {
            collect(&serde_json::to_value(fact).unwrap(), &mut found);
        }
    }
    found
}

fn collect(value: &Value, found: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::Object(members) => members.values().for_each(|member| collect(member, found)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::String(text) => {
            if let Some(kind) = kind_of(text) {
                found.entry(kind.to_owned()).or_default().insert(text.clone());
            }
        }
        _ => {}
    }
}

/// Every question that can be asked of these ids; of each kind of thing the first few.
pub fn questions(ids: &BTreeMap<String, BTreeSet<String>>) -> Vec<Question> {
    let some = |kind: &str| ids.get(kind).into_iter().flatten().take(3);
    let subjects: Vec<&String> = some("body")
        .chain(some("project"))
        .chain(some("remark"))
        .chain(some("version"))
        .chain(some("programme"))
        .collect();
    let mut all = Vec::new();
    for name in Question::VIEWS {
        all.extend(Question::from_value(json!({ "view": name })));
        for of in &subjects {
            all.extend(Question::from_value(json!({ "view": name, "of": of })));
            all.extend(Question::from_value(json!({ "view": name, "of": of, "section": "solutions" })));
        }
    }
    all
}

/// What the dossier answers to these questions.
pub fn answers(dossier: &Dossier, questions: &[Question], at: &At) -> Vec<Result<View, String>> {
    questions
        .iter()
        .map(|question| dossier.ask(question, at).map_err(|refusal| refusal.code.to_string()))
        .collect()
}

/// The answers as they cross to another language.
pub fn as_json(answers: &[Result<View, String>]) -> Vec<String> {
    answers.iter().map(|answer| serde_json::to_string(answer).unwrap()).collect()
}
