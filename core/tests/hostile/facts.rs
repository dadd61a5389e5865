//! Facts as JSON, as any other language may hand them over.

use std::collections::{BTreeMap, BTreeSet};

use infitah::dossier::Dossier;
use infitah::facts::Fact;
use infitah::journal::{Entry, Hash, Kind, canonical};
use infitah::model::{Class, Code, Decimal, Place, Refusal, Seal, Visitor, Walk};
use infitah::text::{Language, Messages};
use serde_json::{Map, Value, json};

use super::doors::json as doors;
use super::making::{founded, hash, header, opened, parts, small, with};

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

/// Every body has one form: what is read from a journal in another one is set aside, wherever in it that form is.
#[test]
fn a_body_has_one_form() {
    let bytes = founded().save();
    let founding = hash(&parts(&bytes).1[0]);
    let (mut lines, mut bodies, mut good) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
    // A founding that has parents is set aside in any form.
    for sample in samples().into_values().filter(|sample| sample["fact"] != "dossier_founded") {
        let mut fact = Fact::from_value(sample).unwrap();
        fact.walk(&Place::Fact, &mut Closing).unwrap();
        let body: Value = serde_json::from_str(&fact.to_body().unwrap()).unwrap();
        let mut paths = Vec::new();
        pointers(&body, String::new(), &mut paths);
        let others = paths.iter().flat_map(|path| changed(&body, path));
        for (number, body) in std::iter::once(body.clone()).chain(others).enumerate() {
            let mut header = header(u32::try_from(lines.len()).unwrap(), 2, &[founding]);
            header.kind = Kind { name: fact.kind(), version: fact.version() };
            // What is no digest where a digest must stand is damage of the line.
            let body = canonical(&body).unwrap();
            let Ok(entry) = Entry::write(header, &body, Vec::new()) else { continue };
            if number == 0 {
                good.insert(entry.hash());
            }
            lines.push(entry.line(|_| true));
            bodies.insert(entry.hash(), body);
        }
    }
    let mut dossier = opened(&bytes);
    dossier.merge(&with(&bytes, &lines)).unwrap();
    let mut read = 0;
    for (hash, fact) in dossier.entries().filter(|(hash, _)| *hash != founding) {
        let body = &bodies[&hash];
        match fact {
            Some(fact) => assert_eq!(&fact.to_body().unwrap(), body),
            None => assert!(!good.contains(&hash), "{body}"),
        }
        read += usize::from(fact.is_some());
    }
    assert!(read >= good.len() && good.len() + 1 >= Fact::KINDS.len(), "{read} of {}", good.len());
}

/// Puts digests in the place of words, and entries and decimals that a journal may hold.
struct Closing;

impl Visitor for Closing {
    fn sealed(&mut self, at: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        value.seal(Hash::of(at.to_string()));
        Ok(())
    }

    fn entry(&mut self, _: &Place<'_>, hash: &mut String) -> Result<(), Refusal> {
        *hash = Hash::of("entry").to_string();
        Ok(())
    }

    fn decimal(
        &mut self,
        _: &Place<'_>,
        number: &mut Decimal,
        _: &mut Option<String>,
    ) -> Result<(), Refusal> {
        *number = Decimal::from(3i64);
        Ok(())
    }
}

/// Every place in a value.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| pointers(member, format!("{at}/{name}"), found));
        }
        Value::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(index, element)| pointers(element, format!("{at}/{index}"), found));
        }
        _ => {}
    }
    found.push(at);
}

/// The body with something else at this place.
fn changed(body: &Value, path: &str) -> Vec<Value> {
    let here = body.pointer(path).unwrap();
    let mut forms = vec![json!(null), json!([]), json!({}), json!("")];
    match here {
        Value::Object(members) => forms.push(members.values().cloned().collect()),
        Value::String(text) => {
            forms.extend([
                json!({ text: null }),
                json!([text]),
                json!(text.to_uppercase()),
                json!(format!(" {text}")),
            ]);
            forms.push(json!(text.replace(':', ":0").replace("/1", "/01")));
        }
        Value::Number(_) | Value::Bool(_) => forms.push(json!(here.to_string())),
        _ => {}
    }
    let mut bodies: Vec<Value> = forms
        .into_iter()
        .map(|form| {
            let mut body = body.clone();
            *body.pointer_mut(path).unwrap() = form;
            body
        })
        .collect();
    if let Some((parent, name)) = path.rsplit_once('/') {
        let mut less = body.clone();
        if let Some(Value::Object(members)) = less.pointer_mut(parent) {
            members.remove(name);
            bodies.push(less);
        }
    }
    bodies.retain(|changed| changed != body);
    bodies
}

/// What is wrong inside the fact that a correction brings is refused at its place and under its code.
#[test]
fn a_refusal_inside_a_correction_says_where() {
    let entry = "0".repeat(64);
    let card = |card: Value| json!({ "fact": "corrected", "entry": entry, "with": card });
    let remarks = json!([{ "said": "SECRET", "sayd": "SECRET" }]);
    let idea = |remarks: Value| json!({ "fact": "card_received", "kind": "idea", "channel": "meeting", "on": "2023", "remarks": remarks });
    for (fact, code, field) in [
        (card(idea(remarks)), Code::FieldUnknown, "with.remarks[0].sayd"),
        (card(json!({ "fact": "card_recieved" })), Code::FactUnknown, "with.fact"),
        (card(json!({ "fact": "card_received" })), Code::FieldMissing, "with.kind"),
        (card(json!(7)), Code::FactMalformed, "with"),
        (card(card(json!({ "fact": "withdrawn", "entry": 7 }))), Code::FieldInvalid, "with.with.entry"),
    ] {
        let refusal = Fact::from_value(fact.clone()).unwrap_err();
        assert_eq!((refusal.code, refusal.field.as_deref()), (code, Some(field)), "{fact}");
        assert!(!refusal.to_string().contains("SECRET") && !format!("{refusal:?}").contains("SECRET"));
    }
    let refusal = Fact::from_value(idea(json!([{ "said": { "x": 7 } }]))).unwrap_err();
    assert_eq!((refusal.code, refusal.field.as_deref()), (Code::FieldInvalid, Some("remarks[0].said")));
    assert_eq!(refusal.args["expected"], "value");
}

/// What a member takes has a label in each language, or is the values of a list; serde's words for it may change.
#[test]
fn what_a_member_takes_is_told_by_a_name_that_has_a_label() {
    let mut expected = BTreeSet::new();
    for fact in samples().into_values() {
        let mut places = Vec::new();
        pointers(&fact, String::new(), &mut places);
        for place in places {
            for wrong in [json!(-7), json!(true), json!("x"), json!([7]), json!({ "x": 7 })] {
                let mut changed = fact.clone();
                *changed.pointer_mut(&place).unwrap() = wrong;
                if let Err(refusal) = Fact::from_value(changed)
                    && refusal.code == Code::FieldInvalid
                {
                    expected.insert(refusal.args["expected"].clone());
                }
            }
        }
    }
    let labels = Messages::of(&Language::EN);
    let (forms, values): (BTreeSet<String>, BTreeSet<String>) =
        expected.into_iter().partition(|expected| labels.label("form", expected).is_some());
    let all = ["boolean", "list", "number", "object", "string", "text", "value"];
    assert_eq!(forms, BTreeSet::from(all.map(str::to_owned)));
    let lists = ["flow, level", "increase, decrease, keep", "measured, missing, not_applicable"];
    assert_eq!(values, BTreeSet::from(lists.map(str::to_owned)));
}
