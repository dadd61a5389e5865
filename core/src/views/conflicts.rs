use infitah_macros::shared;

use super::{DateShown, Names, Spoken};
use crate::model::{EntryId, Outcome, Reference, ThingId};

/// Where people disagree (مواضع الاختلاف, désaccords): two values that stand, until somebody settles it by
/// recording one that knows both.
#[shared(view)]
pub struct Conflicts {
    /// Fields in which two values stand.
    pub fields: Vec<Conflict>,
    /// References that several things have.
    pub references: Vec<ReferenceConflict>,
    /// Entries that were corrected or withdrawn in two ways.
    pub corrections: Vec<EntryId>,
}

/// A field in which two values stand.
#[shared(view)]
pub struct Conflict {
    /// The thing.
    pub thing: ThingId,
    /// Its name or title.
    pub name: Names,
    /// The field: `title:ar`, `section:solutions:ar`, `planned`, `decision`.
    pub field: String,
    /// The values, in the order in which they count; the last is shown everywhere else.
    pub values: Vec<ConflictValue>,
}

/// One of the values.
#[shared(view)]
pub struct ConflictValue {
    /// The entry that gave it.
    pub entry: EntryId,
    /// The value as words; of a decision, its reason.
    pub value: Spoken,
    /// The outcome, where the field is a decision.
    pub outcome: Option<Outcome>,
    /// The day that it is about.
    pub on: Option<DateShown>,
    /// When it was recorded, as the device says: information, not proof.
    pub recorded_at: String,
    /// The label of the device that recorded it.
    pub replica: String,
    /// Whether it is the one that is shown.
    pub shown: bool,
}

/// A reference that several things have.
#[shared(view)]
pub struct ReferenceConflict {
    /// The reference.
    pub reference: Reference,
    /// The things.
    pub things: Vec<ThingId>,
}
