use infitah_macros::shared;
use serde::de::Error;
use serde::{Deserialize, Serialize};

use super::{Fact, Kind};
use crate::journal::{self, NotCanonical, canonical};
use crate::model::{EntryId, Words};
use crate::state::Expand;

/// An earlier entry was corrected (تصحيح قيد, correction d'une écriture): `with` stands in its place, with the same
/// ids. To undo a correction, record the earlier fact again as another correction.
#[shared(fact = "corrected")]
pub struct Corrected {
    /// The entry.
    pub entry: EntryId,
    /// The whole fact as it should have been, of the same kind.
    pub with: Box<Fact>,
    /// Why.
    #[class(working)]
    pub reason: Option<Words>,
}

/// An earlier entry was withdrawn (سحب قيد, retrait d'une écriture): it keeps its place and has no value.
#[shared(fact = "withdrawn")]
pub struct Withdrawn {
    /// The entry.
    pub entry: EntryId,
    /// Why.
    #[class(working)]
    pub reason: Option<Words>,
}

/// A correction as it stands in the journal: the kind of `with` is said beside it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    entry: EntryId,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<Words>,
    with: serde_json::Value,
}

impl Corrected {
    /// This entry should have been this fact.
    pub fn entry_with(entry: impl Into<EntryId>, with: impl Into<Fact>) -> Self {
        Self { entry: entry.into(), with: Box::new(with.into()), reason: None }
    }
}

impl Withdrawn {
    /// This entry does not hold.
    pub fn of(entry: impl Into<EntryId>) -> Self {
        Self { entry: entry.into(), reason: None }
    }
}

impl Kind for Corrected {
    fn expand(&self, out: &mut dyn Expand) {
        self.with.expand(out);
    }

    fn to_body(&self) -> Result<String, NotCanonical> {
        let mut with = serde_json::to_value(&self.with).map_err(|_| NotCanonical::Json)?;
        if let Some(members) = with.as_object_mut() {
            members.remove("fact");
        }
        let kind = format!("{}/{}", self.with.kind(), self.with.version());
        canonical(&Body { entry: self.entry.clone(), kind, reason: self.reason.clone(), with })
    }

    fn read_body(&mut self, body: &str) -> Option<Result<(), serde_json::Error>> {
        let read: Body = match serde_json::from_str(body) {
            Ok(read) => read,
            Err(error) => return Some(Err(error)),
        };
        let Ok(journal::Kind { name, version }) = journal::Kind::parse(&read.kind) else {
            return Some(Err(serde_json::Error::custom("kind")));
        };
        // No correction is corrected. Each of those that stand inside of each other would hold all of the rest.
        if let Fact::Corrected(_) = Fact::of_kind(name, version)? {
            return Some(Err(serde_json::Error::custom("kind")));
        }
        let with = Fact::from_body(name, version, &read.with.to_string())?;
        Some(with.and_then(|with| {
            *self = Self { entry: read.entry, with: Box::new(with), reason: read.reason };
            if self.to_body().as_deref() == Ok(body) {
                Ok(())
            } else {
                Err(serde_json::Error::custom("form"))
            }
        }))
    }
}

impl Kind for Withdrawn {
    fn expand(&self, _: &mut dyn Expand) {}
}
