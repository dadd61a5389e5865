use infitah_macros::shared;

use super::Kind;
use super::writing::{Writer, sealed};
use crate::model::{ItemId, StageId, When, Words};
use crate::state::{Expand, Value};

/// A stage was postponed (تأجيل محطة, report d'une étape). The old date is kept; the new one may be unknown.
#[shared(fact = "stage_postponed")]
pub struct StagePostponed {
    /// The stage.
    pub stage: StageId,
    /// The new date; left out while it is not known.
    pub until: Option<When>,
    /// That date as it was written.
    pub until_written: Option<String>,
    /// Why.
    pub reason: Option<Words>,
    /// The day on which it was postponed.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl StagePostponed {
    /// This stage was postponed on this day.
    pub fn of(stage: impl Into<StageId>, on: impl Into<When>) -> Self {
        Self::bare(stage.into(), on.into())
    }
}

impl Kind for StagePostponed {
    fn expand(&self, out: &mut dyn Expand) {
        let stage = self.stage.as_str();
        let mut write = Writer::new(out);
        let until = self.until.as_ref().map_or(Value::Flag(false), |until| Value::text(until.as_str()));
        write.value(stage, "planned", until);
        write.text(stage, "postponed", self.on.as_str());
        if let Some(reason) = self.reason.as_ref().and_then(sealed) {
            write.value(stage, "postponed_because", reason);
        }
    }
}

/// An item of the agenda was postponed (تأجيل نقطة, report d'un point), to a later sitting or session.
#[shared(fact = "item_postponed")]
pub struct ItemPostponed {
    /// The item.
    pub item: ItemId,
    /// To when; left out while it is not known.
    pub until: Option<When>,
    /// That date as it was written.
    pub until_written: Option<String>,
    /// Why.
    pub reason: Option<Words>,
    /// The day on which it was postponed.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ItemPostponed {
    /// This item was postponed on this day.
    pub fn of(item: impl Into<ItemId>, on: impl Into<When>) -> Self {
        Self::bare(item.into(), on.into())
    }
}

impl Kind for ItemPostponed {
    fn expand(&self, out: &mut dyn Expand) {
        let item = self.item.as_str();
        let mut write = Writer::new(out);
        write.text(item, "postponed", self.on.as_str());
        write.maybe_text(item, "postponed_until", self.until.as_ref().map(When::as_str));
        if let Some(reason) = self.reason.as_ref().and_then(sealed) {
            write.value(item, "postponed_because", reason);
        }
    }
}
