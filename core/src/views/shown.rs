use std::collections::BTreeMap;

use infitah_macros::shared;
use serde::{Deserialize, Serialize};

use crate::dates;
use crate::dossier::date_refusal;
use crate::model::Refusal;
use crate::text::{Language, Localized};

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

impl DateShown {
    /// Reads a date as people write it, in Arabic, French or English, or in EDTF: what it means, or why it is none.
    ///
    /// ```
    /// use infitah::views::DateShown;
    /// let month = DateShown::read("أكتوبر 2023")?;
    /// assert_eq!((month.edtf.as_str(), month.last.as_deref()), ("2023-10", Some("2023-10-31")));
    /// assert_eq!(DateShown::read("2023-10")?.written, None);
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// A refusal that says why the text is no date.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let date = read(text)?;
        let (edtf, interval) = (date.to_edtf(), date.interval());
        Ok(Self {
            written: (edtf != text).then(|| text.to_owned()),
            first: interval.first().map(|day| day.to_string()),
            last: interval.last().map(|day| day.to_string()),
            edtf,
        })
    }

    /// Prints a date, as people write it or in EDTF, in Arabic, French or English; in any other language in EDTF.
    ///
    /// # Errors
    /// As [`DateShown::read`].
    pub fn print(text: &str, language: &str) -> Result<String, Refusal> {
        Ok(dates::print(&read(text)?.interval(), language))
    }
}

fn read(text: &str) -> Result<dates::WrittenDate, Refusal> {
    dates::read(text).map_err(|error| date_refusal(&error, text))
}
