//! Facts come in as JSON. Where an id or a reference is expected, what recording gave may stand for its thing.

use infitah::dossier::{At, Device};
use infitah::exchange::import::ImportOptions;
use infitah::facts::Fact;
use infitah::model::{Code, Refusal};
use infitah::views::{ImportKind, Question};
use serde_json::Value;

/// Reads one fact.
pub fn one(json: &[u8]) -> Result<Fact, Refusal> {
    Fact::from_value(value(json)?)
}

/// Reads a list of facts; a refusal says at which position it arose, as recording them does.
pub fn many(json: &[u8]) -> Result<Vec<Fact>, Refusal> {
    let Value::Array(facts) = value(json)? else { return Err(Refusal::of(Code::FactMalformed)) };
    let facts = facts.into_iter().enumerate();
    facts
        .map(|(position, fact)| Fact::from_value(fact).map_err(|refusal| refusal.with("fact", position)))
        .collect()
}

/// Reads the label of a device.
pub fn device(json: &[u8]) -> Result<Device, Refusal> {
    serde_json::from_slice(json).map_err(|_| Refusal::of(Code::FactMalformed))
}

/// Reads a question.
pub fn question(json: &[u8]) -> Result<Question, Refusal> {
    Question::from_value(value(json)?)
}

/// Reads what a person says of a file that is imported.
pub fn options(json: &[u8]) -> Result<ImportOptions, Refusal> {
    serde_json::from_value(value(json)?)
        .map_err(|error| Refusal::field(Code::FieldInvalid, "options").with("value", error))
}

/// Reads the kinds of sheets.
pub fn kinds(names: &[String]) -> Result<Vec<ImportKind>, Refusal> {
    let expected = || ImportKind::ALL.map(ImportKind::as_str).join(", ");
    names
        .iter()
        .map(|name| {
            let kind = ImportKind::ALL.into_iter().find(|kind| kind.as_str() == name);
            let wrong = || Refusal::field(Code::FieldInvalid, "kind").with("value", name);
            kind.ok_or_else(|| wrong().with("expected", expected()))
        })
        .collect()
}

/// Reads the moment that a question is about.
pub fn at(json: &[u8]) -> Result<At, Refusal> {
    serde_json::from_value(value(json)?).map_err(|_| Refusal::field(Code::FieldInvalid, "at"))
}

fn value(json: &[u8]) -> Result<Value, Refusal> {
    let mut value = serde_json::from_slice(json).map_err(|_| Refusal::of(Code::FactMalformed))?;
    name_things(&mut value);
    Ok(value)
}

/// Puts the id of its thing in the place of each `Recorded`, the one object with just these members. Where the fact
/// made no thing the id is empty, and recording refuses it.
fn name_things(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(name_things),
        Value::Object(members) if members.len() == 3 && is_recorded(members) => {
            let id = members.remove("id").filter(Value::is_string);
            *value = id.unwrap_or_else(|| Value::String(String::new()));
        }
        Value::Object(members) => members.values_mut().for_each(name_things),
        _ => {}
    }
}

fn is_recorded(members: &serde_json::Map<String, Value>) -> bool {
    members.contains_key("entry")
        && members.contains_key("id")
        && members.get("remarks").is_some_and(Value::is_array)
}
