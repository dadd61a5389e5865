use std::collections::BTreeMap;

use infitah_macros::shared;
use serde::{Deserialize, Serialize};

use crate::text::Language;

/// One text in several languages as it is shown (نص متعدد اللغات, texte multilingue): by language tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Names(pub BTreeMap<String, String>);

impl Names {
    /// The text in this language, or in the one that it falls back to, with the language that it is in.
    pub fn in_language(&self, language: &Language) -> Option<(&str, &str)> {
        let available: Vec<Language> = self.0.keys().filter_map(|tag| tag.parse().ok()).collect();
        let found =
            language.fallbacks(&available).into_iter().find_map(|tag| self.0.get_key_value(tag.as_str()));
        found.map(|(tag, text)| (text.as_str(), tag.as_str()))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(feature = "uniffi")]
type NamesByLanguage = std::collections::HashMap<String, String>;
#[cfg(feature = "uniffi")]
uniffi::custom_type!(Names, NamesByLanguage, {
    try_lift: |names| Ok(Names(names.into_iter().collect())),
    lower: |names| names.0.into_iter().collect(),
});

/// Words as they are shown: the text, or why it is missing.
#[shared(view)]
pub struct Spoken {
    /// The text, exactly as it was written.
    pub text: Option<String>,
    /// Its language, where it is known.
    pub language: Option<String>,
    /// Why there is no text.
    pub missing: Option<Missing>,
}

/// Why words are not shown.
#[shared(choice)]
pub enum Missing {
    /// They were lawfully erased (تم محوها, effacés).
    Erased,
    /// This copy leaves them out (محجوبة في هذه النسخة, non communiqués dans cette copie).
    Withheld,
}

/// A date as it was written, and what it means.
#[shared(view)]
pub struct DateShown {
    /// In EDTF: `2023-07-25`, `2023-10`, `2023-06-12/2023-06-19`.
    pub edtf: String,
    /// As it was written, where that differs.
    pub written: Option<String>,
    /// Its first day, as `YYYY-MM-DD`.
    pub first: Option<String>,
    /// Its last day.
    pub last: Option<String>,
}
