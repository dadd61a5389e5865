use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{BodyId, Code, GroupId, Reference, Refusal, RemarkId, Texts, When};
use crate::state::{Expand, Value};

/// Remarks that say the same were grouped (تجميع ملاحظات, regroupement de remarques). Each stays a remark of its own
/// and is counted as one; a decision on the earlier ones does not cover those that join later.
#[shared(fact = "remarks_grouped")]
pub struct RemarksGrouped {
    /// The group's id; made where it is left out, given to add remarks.
    #[made("group")]
    pub group: Option<GroupId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// What they have in common.
    pub title: Texts,
    /// The remarks that join; at least one.
    pub remarks: Vec<RemarkId>,
    /// The body that grouped them.
    pub by: Option<BodyId>,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl RemarksGrouped {
    /// These remarks were grouped on this day.
    pub fn of<R: Into<RemarkId>>(
        title: impl Into<Texts>,
        remarks: impl IntoIterator<Item = R>,
        on: impl Into<When>,
    ) -> Self {
        let remarks = remarks.into_iter().map(Into::into).collect();
        Self { title: title.into(), remarks, ..Self::bare(on.into()) }
    }
}

impl Kind for RemarksGrouped {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.remarks.is_empty() { Err(Refusal::field(Code::FieldEmpty, "remarks")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(group) = self.group.as_ref().map(GroupId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(group);
        write.references(group, &self.references);
        write.texts(group, "title", &self.title);
        write.maybe_text(group, "by", self.by.as_ref().map(BodyId::as_str));
        joins(&mut write, group, &self.remarks, true);
    }
}

/// Remarks were taken out of a group again (إخراج ملاحظات من مجموعة, retrait de remarques d'un groupe).
#[shared(fact = "remarks_ungrouped")]
pub struct RemarksUngrouped {
    /// The group.
    pub group: GroupId,
    /// The remarks; at least one.
    pub remarks: Vec<RemarkId>,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl RemarksUngrouped {
    /// These remarks left the group on this day.
    pub fn of<R: Into<RemarkId>>(
        group: impl Into<GroupId>,
        remarks: impl IntoIterator<Item = R>,
        on: impl Into<When>,
    ) -> Self {
        Self { remarks: remarks.into_iter().map(Into::into).collect(), ..Self::bare(group.into(), on.into()) }
    }
}

impl Kind for RemarksUngrouped {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.remarks.is_empty() { Err(Refusal::field(Code::FieldEmpty, "remarks")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        joins(&mut Writer::new(out), self.group.as_str(), &self.remarks, false);
    }
}

fn joins(write: &mut Writer<'_>, group: &str, remarks: &[RemarkId], present: bool) {
    for remark in remarks {
        write.part(group, "remark", remark.as_str(), Value::Flag(present));
        write.part(remark.as_str(), "group", group, Value::Flag(present));
    }
}
