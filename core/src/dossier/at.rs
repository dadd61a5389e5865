use serde::{Deserialize, Serialize};

use crate::model::EntryId;

/// The two clocks of a question: how things stood on a day, by what was known at some heads.
///
/// Erasure ignores both: words that were erased are shown on no day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
}

impl At {
    /// Today, by all that is known.
    pub fn now() -> Self {
        Self::default()
    }

    /// This day, as `YYYY-MM-DD`, by all that is known.
    pub fn day(day: impl Into<String>) -> Self {
        Self { day: Some(day.into()), known: Vec::new() }
    }

    /// The same, by what was known at these heads.
    pub fn known(mut self, heads: impl IntoIterator<Item = impl Into<EntryId>>) -> Self {
        self.known = heads.into_iter().map(Into::into).collect();
        self
    }
}
