use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::dates::{Interval, Order};
use crate::model::{BodyId, Code, Refusal, RemarkId, StageId, When};
use crate::state::Expand;

/// Remarks were presented to those who took part (تقديم الملاحظات للمشاركين, présentation des remarques aux
/// participants).
#[shared(fact = "remarks_presented")]
pub struct RemarksPresented {
    /// The remarks; at least one.
    pub remarks: Vec<RemarkId>,
    /// The stage at which they were presented.
    pub stage: Option<StageId>,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl RemarksPresented {
    /// These remarks were presented on this day.
    pub fn of<R: Into<RemarkId>>(remarks: impl IntoIterator<Item = R>, on: impl Into<When>) -> Self {
        Self { remarks: remarks.into_iter().map(Into::into).collect(), ..Self::bare(on.into()) }
    }
}

impl Kind for RemarksPresented {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        received_by(known, &self.remarks, &self.on)
    }

    fn expand(&self, out: &mut dyn Expand) {
        let mut write = Writer::new(out);
        for remark in &self.remarks {
            write.text(remark.as_str(), "presented", self.on.as_str());
            write.maybe_text(remark.as_str(), "presented_at", self.stage.as_ref().map(StageId::as_str));
        }
    }
}

/// Remarks were studied and evaluated by a body (دراسة وتقييم الملاحظات, examen des remarques).
#[shared(fact = "remarks_examined")]
pub struct RemarksExamined {
    /// The remarks; at least one.
    pub remarks: Vec<RemarkId>,
    /// The body.
    pub by: BodyId,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl RemarksExamined {
    /// This body examined these remarks on this day.
    pub fn of<R: Into<RemarkId>>(
        remarks: impl IntoIterator<Item = R>,
        by: impl Into<BodyId>,
        on: impl Into<When>,
    ) -> Self {
        Self { remarks: remarks.into_iter().map(Into::into).collect(), ..Self::bare(by.into(), on.into()) }
    }
}

impl Kind for RemarksExamined {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        received_by(known, &self.remarks, &self.on)
    }

    fn expand(&self, out: &mut dyn Expand) {
        let mut write = Writer::new(out);
        for remark in &self.remarks {
            write.text(remark.as_str(), "examined", self.on.as_str());
            write.text(remark.as_str(), "examined_by", self.by.as_str());
        }
    }
}

/// Refuses a day before that on which one of the remarks was received, and no remarks.
fn received_by(known: &dyn Known, remarks: &[RemarkId], on: &When) -> Result<(), Refusal> {
    if remarks.is_empty() {
        return Err(Refusal::field(Code::FieldEmpty, "remarks"));
    }
    match before_received(known, remarks, on) {
        Some((on, received)) => {
            Err(Refusal::field(Code::RemarkNotReceived, "on").with("value", on).with("expected", received))
        }
        None => Ok(()),
    }
}

/// The day and that on which one of the remarks was received, where the first is before the second.
pub(super) fn before_received(
    known: &dyn Known,
    remarks: &[RemarkId],
    on: &When,
) -> Option<(Interval, Interval)> {
    let on = Interval::from_edtf(on.as_str()).ok()?;
    remarks.iter().find_map(|remark| {
        let card = known.text(remark.as_str(), "card")?;
        let received = Interval::from_edtf(&known.text(&card, "received")?).ok()?;
        (on.compare(&received) == Order::Before).then_some((on, received))
    })
}
