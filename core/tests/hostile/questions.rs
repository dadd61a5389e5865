//! Questions and their parameters.

use infitah::dossier::At;
use infitah::text::Language;
use infitah::views::{Question, View};
use serde_json::{Value, json};

use super::doors::json as doors;
use super::making::small;

const ODD: [&str; 12] = [
    "",
    " ",
    "\0",
    "pacto:",
    ":",
    "pacto:70",
    "project-0000000000000000",
    "card-7k2q9mxt3d4p8wza",
    "\u{202e}",
    "../../etc",
    "2023-06-31",
    "NaN",
];

#[test]
fn odd_subjects_sections_and_filters() {
    let dossier = small();
    for view in Question::VIEWS {
        for text in ODD {
            for question in [
                json!({ "view": view }),
                json!({ "view": view, "of": text }),
                json!({ "view": view, "of": text, "section": text, "language": text }),
                json!({ "view": view, "of": "pacto:70", "section": text, "language": text }),
                json!({ "view": view, "of": text, "to": text }),
                json!({ "view": view, "project": text, "topic": text, "number": text, "after": text }),
                json!({ "view": view, "pseudonym_key": text, "number": text, "limit": 500 }),
            ] {
                let Ok(question) = Question::from_value(question) else { continue };
                for at in [At::now(), At::now().public(), At::day("2023-07-25")] {
                    if let Ok(view) = dossier.ask(&question, &at) {
                        for language in [Language::AR, Language::FR, Language::EN] {
                            let _ = view.in_language(&language);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn odd_days_and_heads() {
    let dossier = small();
    for day in [
        "",
        " ",
        "2023-06-31",
        "2023-06",
        "9999-12-31",
        "0001-01-01",
        "0000-00-00",
        "10000-01-01",
        "-2023-01-01",
        "٢٠٢٣-٠٧-٢٥",
        "2023-07-25T00:00Z",
        "31 يونيو 2023",
    ] {
        let told: Vec<bool> = Question::VIEWS
            .iter()
            .filter_map(|view| Question::from_value(json!({ "view": view })).ok())
            .filter(|question| dossier.ask(question, &At::now()).is_ok())
            .map(|question| dossier.ask(&question, &At::day(day)).is_ok())
            .collect();
        assert!(told.iter().all(|one| *one == told[0]), "`{day}` is a day to all views or to none");
    }
    for head in ["", "x", &"0".repeat(64), &"F".repeat(64), &"a".repeat(63), "\u{202e}"] {
        assert!(dossier.roadmap(&At::now().known([head])).is_err());
        assert!(dossier.verify(&[head.into()]).is_err() || !dossier.verify(&[head.into()]).unwrap().sound);
    }
    let many = vec![dossier.receipt().heads[0].clone(); 10_000];
    assert!(dossier.roadmap(&At::now().known(&many)).is_ok());
    assert!(dossier.verify(&many).unwrap().sound);
}

#[test]
fn odd_limits() {
    let dossier = small();
    for view in ["remarks", "cards", "indicators", "publications"] {
        for limit in [
            json!(0),
            json!(501),
            json!(u32::MAX),
            json!(-1),
            json!(1.5),
            json!(1e3),
            json!("5"),
            json!(9_007_199_254_740_993_u64),
        ] {
            let question = Question::from_value(json!({ "view": view, "limit": limit }));
            assert!(
                question.and_then(|question| dossier.ask(&question, &At::now())).is_err(),
                "{view}: {limit}"
            );
        }
        for limit in [1, 500] {
            let question = Question::from_value(json!({ "view": view, "limit": limit })).unwrap();
            assert!(dossier.ask(&question, &At::now()).is_ok());
        }
    }
}

#[test]
fn questions_that_are_none() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "7",
        r#"{"view":null}"#,
        r#"{"view":""}"#,
        r#"{"view":"remarks","view":"cards"}"#,
        r#"{"view":"committee"}"#,
        r#"{"view":["remarks"]}"#,
        r#"{"view":"remarks","x":1}"#,
    ] {
        doors(text);
    }
    assert!(Question::from_json(r#"{"view":"weather"}"#).is_err());
}

/// A view that comes back to be printed need not be one that was ever given.
#[test]
fn views_that_come_back_changed() {
    let dossier = small();
    for name in Question::VIEWS {
        let Ok(question) = Question::from_value(json!({ "view": name })) else { continue };
        // Some views ask what they are about.
        let Ok(view) = dossier.ask(&question, &At::now()) else { continue };
        let value = serde_json::to_value(view).unwrap();
        let mut all = Vec::new();
        spoil(&value, &mut all);
        for value in all.iter().take(400) {
            if let Ok(view) = View::from_json(name, &value.to_string()) {
                let _ = view.in_language(&Language::AR);
                let _ = view.in_language(&Language::FR);
            }
        }
    }
}

/// The value with each of its parts in turn in the place of which something else stands.
fn spoil(value: &Value, all: &mut Vec<Value>) {
    for other in [
        json!(null),
        json!(""),
        json!("9999-99-99"),
        json!("\u{202e}1/0"),
        json!(0),
        json!(u32::MAX),
        json!([]),
    ] {
        all.push(other);
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let mut inner = Vec::new();
                spoil(member, &mut inner);
                all.extend(inner.into_iter().map(|inner| {
                    let mut whole = value.clone();
                    whole[name] = inner;
                    whole
                }));
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate().take(2) {
                let mut inner = Vec::new();
                spoil(item, &mut inner);
                all.extend(inner.into_iter().map(|inner| {
                    let mut whole = value.clone();
                    whole[at] = inner;
                    whole
                }));
            }
        }
        _ => {}
    }
}
