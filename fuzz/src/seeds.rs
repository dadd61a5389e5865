//! Inputs to begin with, from the files that the repository keeps for its tests.

use std::sync::OnceLock;

use serde_json::Value;

use super::home::{file, rich, short};

pub fn none() -> Vec<Vec<u8>> {
    // Some programs of the merge target: long enough to act.
    (0..6u8)
        .map(|seed| {
            (0..900u32)
                .map(|at| u8::try_from((at * (37 + u32::from(seed) * 12) + u32::from(seed)) % 251).unwrap())
                .collect()
        })
        .collect()
}

/// Whole journals, good and cut.
pub fn journals() -> Vec<Vec<u8>> {
    let names = [
        "exemplar/1/full.jsonl",
        "exemplar/1/public.jsonl",
        "exemplar/1/erased.jsonl",
        "exemplar/2/erased.jsonl",
    ];
    let mut all: Vec<Vec<u8>> = names.iter().map(|name| std::fs::read(file(name)).unwrap()).collect();
    all.push(rich().to_vec());
    all.extend(short_journals());
    all.push(Vec::new());
    all.push(b"{".to_vec());
    all
}

/// The first lines of journals.
pub fn short_journals() -> Vec<Vec<u8>> {
    let mut all = vec![short().to_vec()];
    for bytes in [rich(), &std::fs::read(file("exemplar/2/erased.jsonl")).unwrap()] {
        let lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
        for count in [2, 4, 9, 18, 36] {
            all.push(lines[..count.min(lines.len())].join(&b'\n'));
        }
        // The opening, the founding, and one entry alone: its parents are named anew.
        for line in &lines[2..] {
            all.push([lines[0], lines[1], line].join(&b'\n'));
        }
    }
    all
}

/// All steps of the conformance corpus.
fn scenarios() -> &'static [Value] {
    static STEPS: OnceLock<Vec<Value>> = OnceLock::new();
    STEPS.get_or_init(|| {
        let folder = std::fs::read_dir(file("conformance/scenarios")).unwrap();
        let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let read = |path: &std::path::PathBuf| {
            serde_json::from_slice::<Value>(&std::fs::read(path).unwrap()).unwrap()
        };
        files
            .iter()
            .map(read)
            .flat_map(|scenario| scenario["steps"].as_array().cloned().unwrap_or_default())
            .collect()
    })
}

/// The facts of the conformance corpus, foundings apart.
pub fn facts() -> &'static [Value] {
    static FACTS: OnceLock<Vec<Value>> = OnceLock::new();
    FACTS.get_or_init(|| {
        let steps = scenarios().iter();
        let alone = steps.clone().filter_map(|step| step.get("record").or(step.get("preview")).cloned());
        let together = steps.filter_map(|step| step.get("record_all")?.as_array().cloned()).flatten();
        alone.chain(together).filter(serde_json::Value::is_object).collect()
    })
}

/// Facts and questions, a few lines each.
pub fn steps() -> Vec<Vec<u8>> {
    let mut lines: Vec<String> = Vec::new();
    for step in scenarios() {
        if let Some(fact) = step.get("record").or(step.get("preview")).or(step.get("found")) {
            lines.push(fact.to_string());
        } else if step.get("view").is_some() {
            let mut question = step.clone();
            let members = question.as_object_mut().unwrap();
            for name in ["as", "shows", "refused", "device", "day", "known", "audience", "unsaid"] {
                members.remove(name);
            }
            lines.push(question.to_string());
            lines.push(r#"{"day":"2023-07-25","known":[],"audience":"public"}"#.into());
        }
    }
    lines.dedup();
    lines.chunks(3).map(|lines| lines.join("\n").into_bytes()).collect()
}

/// Values of views.
pub fn views() -> Vec<Vec<u8>> {
    let text = std::fs::read_to_string(file("exemplar/2/full.views.json")).unwrap();
    let views: Value = serde_json::from_str(&text).unwrap();
    let mut all = Vec::new();
    for (name, value) in views.as_object().unwrap() {
        let name = name.split([' ', '/', ':']).next().unwrap();
        all.push(format!("{name}\n{value}").into_bytes());
    }
    all
}

pub fn frameworks() -> Vec<Vec<u8>> {
    let own = file("../core/frameworks/pacto.json");
    let calendar =
        r#"{"years":[2024],"days":[{"day":"2024-01-11","name":{"ar":"ذكرى تقديم وثيقة الاستقلال"}}]}"#;
    let whole: Value = serde_json::from_slice(&std::fs::read(own).unwrap()).unwrap();
    // A short one, so that most changes hit something.
    let mut small = whole.clone();
    for (name, member) in small.as_object_mut().unwrap() {
        if let Some(list) = member.as_array_mut().filter(|_| name != "sources") {
            list.truncate(1);
        }
    }
    vec![whole.to_string().into_bytes(), small.to_string().into_bytes(), calendar.into(), b"pacto".to_vec()]
}

/// All texts of the corpus.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.values().for_each(|member| strings(member, found)),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::String(text) => found.push(text.clone()),
        _ => {}
    }
}

fn all_strings() -> Vec<String> {
    let mut found = Vec::new();
    for step in scenarios() {
        strings(step, &mut found);
    }
    found.sort();
    found.dedup();
    found
}

fn which(like: impl Fn(&str) -> bool) -> Vec<Vec<u8>> {
    all_strings().into_iter().filter(|text| like(text)).map(String::into_bytes).collect()
}

pub fn dates() -> Vec<Vec<u8>> {
    let mut all = which(|text| text.chars().any(char::is_numeric) && text.chars().count() <= 60);
    let forms = include_str!("../../core/src/dates/mod.rs").lines().filter(|line| line.starts_with("//! |"));
    all.extend(
        forms.flat_map(|line| line.split('`').skip(1).step_by(2)).map(|form| form.as_bytes().to_vec()),
    );
    all.push("25 يوليوز 2023\n2023-07".into());
    all
}

pub fn numbers() -> Vec<Vec<u8>> {
    let mut all = which(|text| text.chars().any(char::is_numeric) && text.chars().count() <= 40);
    for text in [
        "16,28 مليون درهم",
        "300.000,50 درهم",
        "1 500,5",
        "57,14%",
        "٣٠٠ ألف درهم",
        "113-14",
        "loi n° 31-13",
        "MAD 300,000.50",
        "-0",
        "0,5 %",
    ] {
        all.push(text.into());
    }
    all
}

pub fn texts() -> Vec<Vec<u8>> {
    let mut all = which(|text| text.chars().count() > 3);
    for text in [
        "القانون الداخلــي",
        "L’accès à l’œuvre : 16,28 ٪",
        "صيانة المُستشفى 🏥 بالعرائش",
        "\u{202E}سر\u{2067}PACTO (113-14)\n",
        "entretien des jardins\0entretien quotidien des jardins",
        "ﷺ ﻻ ﬁ",
    ] {
        all.push(text.into());
    }
    all
}

pub fn names() -> Vec<Vec<u8>> {
    let mut all = which(|text| text.len() <= 80);
    for text in ["ary-Latn", "zh-Hant-TW-x-a", "section:solutions:ar", "card_received/12", "\u{200f}٠٧٠"] {
        all.push(text.into());
    }
    all
}
