use serde::de::DeserializeOwned;

use super::{At, Dossier, PublicWords, date_refusal};
use crate::dates::Day;
use crate::facts::Fact;
use crate::journal::{Hash, seal_value};
use crate::model::{Code, Refusal};
use crate::state::{Body, Seen};

/// A sealed value, looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened<T> {
    /// It is here.
    Value(T),
    /// It was lawfully erased.
    Erased,
    /// This copy leaves it out.
    Withheld,
}

impl Dossier {
    /// Asks about a moment. The answer borrows nothing of the filter that the moment needs.
    pub(crate) fn asking<T>(
        &self,
        at: &At,
        ask: impl FnOnce(&Seen<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let day = self.day_of(at)?;
        if at.known.is_empty() {
            return ask(&self.state.at(Some(day.number()), None, &self.facts));
        }
        let heads = super::copies::hashes(&at.known, Code::KnownUnknownHead)?;
        let unknown = |_| Refusal::of(Code::KnownUnknownHead);
        let ancestors = self.journal.ancestors(&heads).map_err(unknown)?;
        let known = |index: u32| ancestors.contains(index);
        ask(&self.state.at(Some(day.number()), Some(&known), &self.facts))
    }

    /// The day that is asked about; today where none is given.
    pub(crate) fn day_of(&self, at: &At) -> Result<Day, Refusal> {
        let text = at.day.clone().unwrap_or_else(|| self.host.today());
        Day::from_iso(&text)
            .map_err(|error| Refusal { field: Some("day".to_owned()), ..date_refusal(&error, &text) })
    }

    /// The fact that stands for an entry, and the entry beside which its words stand.
    pub(crate) fn standing_fact(&self, seen: &Seen<'_>, entry: u32) -> Option<(&Fact, u32)> {
        match seen.effective(entry).body {
            Body::Own => Some((self.facts.get(entry)?, entry)),
            Body::Correction(correction) => match self.facts.get(correction)? {
                Fact::Corrected(corrected) => Some((&corrected.with, correction)),
                _ => None,
            },
            Body::Withdrawn => None,
        }
    }

    /// Opens a sealed value beside its own entry and, for a corrected body, beside the entry that it corrects. The
    /// one place where words are opened: for the public, as if only a public copy were here.
    pub(crate) fn open_digest<T: DeserializeOwned>(
        &self,
        public: Option<&PublicWords<'_>>,
        beside: u32,
        digest: &Hash,
    ) -> Opened<T> {
        let original = match self.facts.get(beside) {
            Some(Fact::Corrected(corrected)) => {
                corrected.entry.hash().and_then(|hash| self.journal.find(&hash))
            }
            _ => None,
        };
        let mut seals = std::iter::once(beside).chain(original);
        let seal = seals.find_map(|entry| {
            let seal = self.journal.get(entry)?.seal(digest)?;
            public.is_none_or(|public| public.hold(entry, digest)).then_some(seal)
        });
        match seal.and_then(seal_value) {
            Some(value) => Opened::Value(value),
            None if self.journal.erased().contains(digest) => Opened::Erased,
            None => Opened::Withheld,
        }
    }
}
