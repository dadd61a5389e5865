use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Language, Localized};

/// One text in several languages as it is shown (نص متعدد اللغات, texte multilingue): by language tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Names(pub BTreeMap<String, String>);

impl Names {
    /// The text that serves a reader of this language best, the language that it is in, and how far that is from
    /// what was asked for.
    pub fn localized(&self, language: &Language) -> Option<Localized<'_>> {
        Localized::choose(language, self.0.iter().map(|(tag, text)| (tag.as_str(), text.as_str())))
    }

    /// The text in this language, or in the one that it falls back to, with the language that it is in.
    pub fn in_language(&self, language: &Language) -> Option<(&str, &str)> {
        self.localized(language).map(|found| (found.text, found.language))
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
