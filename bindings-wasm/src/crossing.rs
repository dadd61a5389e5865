//! How values cross: as JSON text in both directions, and a refusal as the text that is thrown.
//!
//! `JSON.parse` of one string is as fast as building the objects one by one from here, and gives plain objects.

use infitah::facts::Fact;
use infitah::model::{Code, Refusal};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// What every function answers with: a value, or a refusal as JSON text.
pub type Crossed<T> = Result<T, JsValue>;

#[derive(Serialize)]
struct Thrown<'a> {
    code: &'a str,
    field: Option<&'a str>,
    args: &'a std::collections::BTreeMap<String, String>,
    message: String,
}

/// The refusal as it is thrown: text, so that the wrapper can tell it from the `Error` of a defect.
pub fn thrown(refusal: &Refusal) -> JsValue {
    let thrown = Thrown {
        code: refusal.code.as_str(),
        field: refusal.field.as_deref(),
        args: &refusal.args,
        message: refusal.to_string(),
    };
    JsValue::from_str(&serde_json::to_string(&thrown).unwrap_or_default())
}

/// An answer as JSON text.
pub fn answer<T: Serialize>(value: Result<T, Refusal>) -> Crossed<String> {
    let value = value.map_err(|refusal| thrown(&refusal))?;
    serde_json::to_string(&value).map_err(|_| thrown(&Refusal::of(Code::TextUnfit)))
}

/// A fact from JSON text.
pub fn fact(json: &str) -> Crossed<Fact> {
    Fact::from_json(json).map_err(|refusal| thrown(&refusal))
}

/// Facts from the JSON text of a list. A refusal says which one, as that of recording them does.
pub fn facts(json: &str) -> Crossed<Vec<Fact>> {
    let list: Vec<serde_json::Value> = given(json, Code::FactMalformed, "facts")?;
    let facts = list.into_iter().enumerate().map(|(position, value)| {
        Fact::from_value(value).map_err(|refusal| thrown(&refusal.with("fact", position)))
    });
    facts.collect()
}

/// A value that is no fact; one of another shape is refused under the name of the argument.
pub fn given<T: DeserializeOwned>(json: &str, otherwise: Code, argument: &str) -> Crossed<T> {
    serde_json::from_str(json).map_err(|_| thrown(&Refusal::field(otherwise, argument)))
}
