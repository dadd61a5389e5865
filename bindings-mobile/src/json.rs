use infitah::facts::Fact;
use infitah::model::{Code, Refusal};
use infitah::text::Language;

use crate::errors::{InfitahError, guarded};
use crate::questions::View;

/// A fact from JSON, as it stands at every interface of the library: an object with its name in `"fact"`.
#[uniffi::export]
pub fn fact_from_json(json: String) -> Result<Fact, InfitahError> {
    guarded(|| Ok(Fact::from_json(&json)?))
}

/// An answer as JSON, the same as every other language of the library gives: for a web view, a file, another program.
#[uniffi::export]
pub fn view_to_json(view: View) -> Result<String, InfitahError> {
    view.to_json().map_err(|_| Refusal::of(Code::TextUnfit).into())
}

/// An answer as a person reads it, in Arabic, French or English (in Arabic for any other language); nothing for what only
/// programs read: what was recorded, previewed or merged.
#[uniffi::export]
pub fn view_in_language(view: View, language: String) -> Option<String> {
    let language = language.parse().unwrap_or(Language::AR);
    view.in_language(&language)
}
