use infitah_macros::shared;

use super::{Kind, Known};
use crate::model::{Code, EntryId, Ground, Refusal, ThingId};
use crate::state::Expand;

/// A field of a thing, as it is named when its words are erased.
#[shared(part)]
#[derive(Eq)]
pub struct SlotName {
    /// The thing.
    pub thing: ThingId,
    /// The field: `said`, `proposed`, `contact`, `title:ar`, `section:solutions:ar`.
    pub field: String,
}

/// Words were lawfully erased (محو أقوال, effacement de propos): from this copy and from every copy that merges it.
///
/// A field that is closed takes no words again, earlier or later ones. To clean one passage, correct the entry
/// first and then erase what the correction left behind. It cannot reach a copy that is never merged again.
#[shared(fact = "seals_erased")]
pub struct SealsErased {
    /// The fields to close, with all words that they ever held.
    pub slots: Vec<SlotName>,
    /// Corrected entries whose earlier words are erased.
    pub superseded: Vec<EntryId>,
    /// Entries all of whose words are erased, also those that stand in no field, as the reason of a correction.
    pub entries: Vec<EntryId>,
    /// Why.
    pub ground: Ground,
}

impl SealsErased {
    /// This field of this thing, with all that it ever held.
    pub fn of(thing: impl Into<ThingId>, field: impl Into<String>, ground: Ground) -> Self {
        Self { slots: vec![SlotName { thing: thing.into(), field: field.into() }], ..Self::bare(ground) }
    }

    /// What the correction of this entry left behind.
    pub fn superseded_by_correction(entry: impl Into<EntryId>, ground: Ground) -> Self {
        Self { slots: Vec::new(), superseded: vec![entry.into()], entries: Vec::new(), ground }
    }

    /// All words of this entry.
    pub fn of_entry(entry: impl Into<EntryId>, ground: Ground) -> Self {
        Self { slots: Vec::new(), superseded: Vec::new(), entries: vec![entry.into()], ground }
    }
}

impl Kind for SealsErased {
    /// That there are words to erase is asked of the whole history, and so by recording itself.
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.slots.is_empty() && self.superseded.is_empty() && self.entries.is_empty() {
            return Err(Refusal::field(Code::FieldEmpty, "slots"));
        }
        Ok(())
    }

    fn expand(&self, _: &mut dyn Expand) {}
}
