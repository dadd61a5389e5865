//! The questions, and what prints their answers.

use infitah::dossier::At;
use infitah::model::{Code, Refusal};
use infitah::views::{Question, print_json};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::crossing::{Crossed, answer, given, thrown};
use crate::dossier::RawDossier;

#[wasm_bindgen]
impl RawDossier {
    /// Answers a question; `at` is the JSON text of an `At`.
    ///
    /// # Errors
    /// The refusal.
    pub fn ask(&self, question: &str, at: &str) -> Crossed<String> {
        let question = Question::from_json(question).map_err(|refusal| thrown(&refusal))?;
        let at: At = given(at, Code::FieldInvalid, "at")?;
        answer(self.0.ask(&question, &at))
    }
}

/// Prints the value of a view in a language.
///
/// # Errors
/// When it is no such value, or the language no tag.
#[wasm_bindgen(js_name = printView)]
pub fn print_view(name: &str, view: &str, language: &str) -> Crossed<String> {
    let unknown = |_| thrown(&Refusal::field(Code::LanguageMalformed, "language").with("value", language));
    let language = language.parse().map_err(unknown)?;
    print_json(name, view, &language).map_err(|refusal| thrown(&refusal))
}
