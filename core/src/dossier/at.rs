use infitah_macros::shared;

use crate::model::EntryId;

/// The two clocks of a question: how things stood on a day, by what was known at some heads.
///
/// Erasure ignores both: words that were erased are shown on no day.
#[shared(query)]
#[derive(Default)]
pub struct At {
    /// The day, as `YYYY-MM-DD`; today where it is left out.
    pub day: Option<String>,
    /// The heads at which things were known; everything that is known where the list is empty.
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
