use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Language;

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
