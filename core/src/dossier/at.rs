use std::fmt;

use serde::{Deserialize, Serialize};

use super::Audience;
use crate::model::EntryId;

/// The two clocks of a question, and for whom its answer is: how things stood on a day, by what was known at some
/// heads.
///
/// Erasure ignores both clocks: words that were erased are shown on no day. So does the audience: what is public
/// today is public for every moment that is asked about.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct At {
    /// The day, as `YYYY-MM-DD`; today where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub day: Option<String>,
    /// The heads at which things were known; everything that is known where the list is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub known: Vec<EntryId>,
    /// For whom the answer is; for those who work with it where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub audience: Option<Audience>,
    /// The key of a publication, from which the pseudonyms in it are made: a secret that is kept with the
    /// publication's records. Under one key the same contact details give the same pseudonym; under another key
    /// nobody can link the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pseudonym_key: Option<String>,
}

impl fmt::Debug for At {
    /// Without the key, which is a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.pseudonym_key.as_ref().map(|_| "…");
        f.debug_struct("At")
            .field("day", &self.day)
            .field("known", &self.known)
            .field("audience", &self.audience)
            .field("pseudonym_key", &key)
            .finish()
    }
}

impl At {
    /// Today, by all that is known.
    pub fn now() -> Self {
        Self::default()
    }

    /// This day, as `YYYY-MM-DD`, by all that is known.
    pub fn day(day: impl Into<String>) -> Self {
        Self { day: Some(day.into()), ..Self::default() }
    }

    /// The same, by what was known at these heads.
    pub fn known(mut self, heads: impl IntoIterator<Item = impl Into<EntryId>>) -> Self {
        self.known = heads.into_iter().map(Into::into).collect();
        self
    }

    /// The same, for everybody: only what a public copy holds.
    #[must_use]
    pub fn public(mut self) -> Self {
        self.audience = Some(Audience::Public);
        self
    }

    /// The same, with pseudonyms under the key of a publication.
    #[must_use]
    pub fn pseudonyms(mut self, key: impl Into<String>) -> Self {
        self.pseudonym_key = Some(key.into());
        self
    }
}
