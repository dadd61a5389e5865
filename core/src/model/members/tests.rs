use infitah_macros::shared;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::{Outcome, Reference, Words};

/// What goes in, and the same as serde derives it: one reads what the other reads, and refuses with its words.
#[shared(query)]
#[derive(Debug, Default)]
pub struct Asked {
    /// Anything that may be left out.
    pub words: Option<String>,
    /// A list.
    pub outcomes: Vec<Outcome>,
    /// A part.
    pub about: Option<Shown>,
}

/// What goes out.
#[shared(view)]
pub struct Shown {
    /// A text.
    pub reference: Reference,
    /// A number that may be null.
    pub number: Option<u32>,
    /// A list.
    pub flags: Vec<bool>,
}

/// The same types as serde derives them.
mod derived {
    use serde::{Deserialize, Serialize};

    #[derive(Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Asked {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        outcomes: Vec<Outcome>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Shown>,
    }

    #[derive(Serialize, Deserialize)]
    struct Shown {
        reference: String,
        number: Option<u32>,
        flags: Vec<bool>,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Outcome {
        Accepted,
        PartlyAccepted,
        Rejected,
        OutOfScope,
        Merged,
        Deferred,
    }
}

/// What the text is when it was read and written again, or why it was not read: from text and from a value.
fn forms<T: Serialize + DeserializeOwned>(json: &str) -> [Result<String, String>; 2] {
    let written = |read: Result<T, serde_json::Error>| {
        read.map(|value| serde_json::to_string(&value).unwrap()).map_err(|error| error.to_string())
    };
    let value = serde_json::from_str(json).and_then(serde_json::from_value::<serde_json::Value>);
    [written(serde_json::from_str(json)), written(value.and_then(serde_json::from_value))]
}

#[test]
fn a_table_reads_and_writes_what_serde_derives() {
    for json in [
        "{}",
        r#"{"outcomes":["partly_accepted","deferred"],"words":"كلام"}"#,
        r#"{"words":null,"outcomes":[],"about":null}"#,
        r#"{"words":"a","words":"b"}"#,
        r#"{"word":"a"}"#,
        r#"{"words":7}"#,
        r#"{"outcomes":["refused"]}"#,
        r#"{"outcomes":[{"merged":null}]}"#,
        r#"{"outcomes":null}"#,
        r#"{"outcomes":"merged"}"#,
        r#"{"about":{"reference":"a:1","flags":[true]}}"#,
        r#"{"about":{"reference":"a:1","flags":[],"number":4294967295,"more":{"a":[1]}}}"#,
        r#"{"about":{"reference":"a:1","flags":[],"number":4294967296}}"#,
        r#"{"about":{"reference":"a:1","flags":[],"number":-1}}"#,
        r#"{"about":{"reference":"a:1","flags":[],"number":1.0}}"#,
        r#"{"about":{"flags":[]}}"#,
        r#"{"about":{"reference":"a:1"}}"#,
        "[]",
        r#"["a"]"#,
        r#"["a",["merged"],["a:1",7,[false]]]"#,
        r#"["a",["merged"],["a:1",7,[false],0]]"#,
        r#"["a",["merged"],["a:1",7]]"#,
        r#"["a",["merged"],["a:1"]]"#,
        r#"["a",["merged"],[]]"#,
        r#"["a",["merged"],null,8]"#,
        r"[7]",
        r#"{"about":["a:1",null,[]]}"#,
        "7",
        "null",
        r#""words""#,
        r#"{"words":"a""#,
        r#"{"words":"a"} 7"#,
    ] {
        assert_eq!(forms::<Asked>(json), forms::<derived::Asked>(json), "{json}");
    }
}

#[test]
fn a_sealed_value_is_read_from_a_list_of_its_members_and_keeps_its_words_to_itself() {
    let read = |json: &str| serde_json::from_str::<crate::model::SealedContact>(json);
    let listed = read(r#"["Amal Bennis",null,"amal@example.org"]"#).unwrap();
    assert!(listed == read(r#"{"name":"Amal Bennis","email":"amal@example.org"}"#).unwrap());
    let refused = read(r#"["Amal Bennis",7]"#).unwrap_err().to_string();
    assert!(refused.starts_with("another form of value") && !refused.contains("expected"), "{refused}");
    assert!(serde_json::from_str::<Words>("[]").is_err());
}
