use infitah_macros::shared;

use super::Audience;
use crate::model::EntryId;

/// The two clocks of a question, and for whom its answer is: how things stood on a day, by what was known at some
/// heads.
///
/// Erasure ignores both clocks: words that were erased are shown on no day. So does the audience: what is public
/// today is public for every moment that is asked about.
#[shared(query)]
#[derive(Debug, Default)]
pub struct At {
    /// The day, as `YYYY-MM-DD`; today where it is left out.
    pub day: Option<String>,
    /// The heads at which things were known; everything that is known where the list is empty.
    pub known: Vec<EntryId>,
    /// For whom the answer is; for those who work with it where it is left out.
    pub audience: Option<Audience>,
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
}
