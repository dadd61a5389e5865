//! Facts as JSON, as any other language may hand them over.

use std::collections::BTreeMap;

use infitah::dossier::Dossier;
use infitah::facts::Fact;
use infitah::model::Code;
use serde_json::{Map, Value, json};

use super::doors::json as doors;
use super::making::{opened, small};

/// A fact of every kind with every member, as the other languages are tested with.
fn samples() -> BTreeMap<String, Value> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/parity/samples.json"))
        .unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let facts = all["facts"].as_object().unwrap().clone();
    assert_eq!(facts.len(), Fact::KINDS.len());
    facts.into_iter().collect()
}

fn refused(fact: &Value, code: Code) {
    let mut dossier = small();
    let before = dossier.save();
    let refusal = Fact::from_value(fact.clone()).and_then(|fact| dossier.record(fact)).unwrap_err();
    assert_eq!(refusal.code, code, "{fact}: {refusal}");
    assert_eq!(dossier.save(), before);
}

#[test]
fn empty_facts_of_every_kind() {
    for kind in Fact::KINDS {
        doors(&json!({ "fact": kind }).to_string());
        doors(&json!({ "fact": kind, "": null }).to_string());
    }
    for fact in [
        json!({}),
        json!({ "fact": null }),
        json!({ "fact": "" }),
        json!({ "fact": "NaN" }),
        json!([]),
        json!(0),
    ] {
        doors(&fact.to_string());
        assert!(Fact::from_value(fact).is_err());
    }
}

/// Each member of each fact in the place of which something else stands: whatever is recorded is read again.
#[test]
fn each_member_spoilt() {
    let spoils = [
        json!(null),
        json!(""),
        json!(" "),
        json!("\u{200f}"),
        json!("pacto:\u{200f}"),
        json!("\0"),
        json!("\u{202e}abc"),
        json!("م".repeat(70)),
        json!("2023-06-31"),
        json!("-0"),
        json!("1e9"),
        json!([]),
        json!({}),
        json!({ "": "" }),
        json!({ "sealed": "0".repeat(64) }),
        json!(9_007_199_254_740_993_u64),
        json!(-1),
        json!(1.5),
        json!([[[[]]]]),
    ];
    let mut room = Room::new();
    for fact in samples().values() {
        for (name, member) in fact.as_object().unwrap().iter().filter(|(name, _)| *name != "fact") {
            for spoil in &spoils {
                let mut fact = fact.clone();
                fact[name.as_str()] = spoil.clone();
                room.tries(&fact);
                // The list keeps its form, and holds this.
                if member.is_array() {
                    fact[name.as_str()] = json!([spoil]);
                    room.tries(&fact);
                }
            }
        }
    }
}

/// What is recorded is read again as it was; what is refused changes nothing.
fn records(fact: &Value) {
    Room::new().tries(fact);
}

/// A dossier on which facts are tried; after one that was recorded, another.
struct Room {
    dossier: Dossier,
    before: Vec<u8>,
}

impl Room {
    fn new() -> Self {
        let dossier = small();
        Self { before: dossier.save(), dossier }
    }

    fn tries(&mut self, fact: &Value) {
        let Ok(read) = Fact::from_value(fact.clone()) else { return };
        if self.dossier.record(read).is_ok() {
            assert_eq!(opened(&self.dossier.save()).verify(&[]).unwrap().set_aside, 0, "{fact}");
            *self = Self::new();
        } else {
            assert!(self.dossier.save() == self.before, "{fact} was refused, and yet something changed");
        }
    }
}

/// A number of nothing but marks of direction would be recorded, and then be no reference to whoever opens the file.
#[test]
fn a_reference_of_marks_alone() {
    for number in ["\u{200f}", "\u{202e}\u{2069}", "\u{200f} \u{a0}"] {
        let fact = json!({ "fact": "project_registered", "references": [format!("pacto:{number}")], "title": { "ar": "ب" } });
        refused(&fact, Code::ReferenceMalformed);
    }
}

#[test]
fn days_that_do_not_exist() {
    let fact = |on: &str| json!({ "fact": "project_registered", "title": { "ar": "ب" }, "on": on });
    for on in [
        "31 June 2023",
        "31 يونيو 2023",
        "31 juin 2023",
        "2023-06-31",
        "31/06/2023",
        "29 فبراير 2023",
        "2023-02-29",
        "0 ماي 2023",
        "32/01/2023",
    ] {
        refused(&fact(on), Code::DateNoSuchDay);
    }
    for on in [
        "NaN",
        "2023-06-12/2023-06-11",
        "قريبا",
        "9".repeat(59).as_str(),
        "-1",
        "2023-06-01T10:00Z",
        "\u{202e}2023-06-01\u{202c}x",
    ] {
        let refusal = Fact::from_value(fact(on)).and_then(|fact| small().record(fact)).unwrap_err();
        assert!(refusal.code.as_str().starts_with("date."), "{on}: {}", refusal.code);
    }
    refused(&fact(&"1 ماي 2023 ".repeat(10_000)), Code::DateTooLong);
}

#[test]
fn numbers_that_no_journal_holds() {
    let held = |women: &Value| json!({ "fact": "stage_planned", "kind": "citizen_meeting", "name": { "ar": "ب" }, "number": women });
    for number in
        [json!(9_007_199_254_740_993_u64), json!(-1), json!(0.5), json!(1e300), json!("7"), json!(u64::MAX)]
    {
        doors(&held(&number).to_string());
    }
    for text in ["NaN", "Infinity", "-Infinity", "1e400", "0x10", "1_000", "01", "+1", ".5"] {
        doors(&format!(r#"{{"fact":"vote_taken","in_favour":{text}}}"#));
        doors(&format!(r#"{{"view":"remarks","limit":{text}}}"#));
    }
    let amount = |amount: &str| json!({ "fact": "funding_noted", "project": "pacto:70", "kind": "commune", "amount": amount, "on": "2023-07-25" });
    for text in [
        "99999999999999999999999999999999999999",
        "-0",
        "1e3",
        "NaN",
        "1.500",
        "٣٠٠,٠٠٠,٠",
        "1".repeat(100_000).as_str(),
        "\u{202e}12",
    ] {
        records(&amount(text));
        doors(&amount(text).to_string());
    }
}

/// As in JavaScript and Python, of a member that stands twice the last counts: what is previewed is what is recorded.
#[test]
fn members_that_stand_twice() {
    let text = r#"{"fact":"card_received","fact":"project_registered","title":{"ar":"أ","ar":"ب"},"title":{"ar":"ت"}}"#;
    doors(text);
    let fact = Fact::from_json(text).unwrap();
    assert_eq!(fact.kind(), "project_registered");
    let mut dossier = small();
    dossier.record(fact).unwrap();
    let saved = String::from_utf8(dossier.save()).unwrap();
    assert!(saved.contains('ت') && !saved.contains("\"أ\"") && !saved.contains("\"ب\""));
}

#[test]
fn texts_in_odd_languages() {
    for tag in [
        "",
        "a",
        "AR",
        "ar-",
        "-ar",
        "ar_MA",
        "x",
        "ar-ma-u-nu-latn",
        "\u{202e}ar",
        "ar\0",
        "abcdefghi",
        &"ar-".repeat(50),
    ] {
        let titles: Map<String, Value> =
            [(tag.to_owned(), json!("ب")), ("ar".to_owned(), json!("أ"))].into_iter().collect();
        records(&json!({ "fact": "project_registered", "title": titles }));
        records(
            &json!({ "fact": "section_revised", "subject": "pacto:70", "section": "problem", "text": "ب", "language": tag, "on": "2023-07-25" }),
        );
    }
}

#[test]
fn deep_facts() {
    let mut deep = json!("ب");
    for _ in 0..200 {
        deep = json!({ "ar": deep });
    }
    records(&json!({ "fact": "project_registered", "title": deep }));
    let mut list = json!([]);
    for _ in 0..200 {
        list = json!([list]);
    }
    records(&json!({ "fact": "project_registered", "references": list, "title": { "ar": "ب" } }));
}
