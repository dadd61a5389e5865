use infitah_macros::shared;

use super::examination::before_received;
use super::writing::{Writer, sealed};
use super::{Kind, Known};
use crate::model::{
    BodyId, Code, DecisionId, LanguageTag, Outcome, Reference, Refusal, RemarkId, SealedOutcome, When, Words,
};
use crate::state::{Expand, Value};

/// Remarks were decided on (البت في الملاحظات, décision sur les remarques): one outcome and one reason for all
/// the remarks listed. A remark that joins their group later is not covered.
///
/// Outcome and reason are working values until an answer publishes them.
#[shared(fact = "remarks_decided")]
pub struct RemarksDecided {
    /// The decision's id; made where it is left out.
    #[made("decision")]
    pub decision: Option<DecisionId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// The remarks that it covers; at least one.
    pub remarks: Vec<RemarkId>,
    /// What was decided.
    #[class(once_published)]
    pub outcome: SealedOutcome,
    /// Why (التعليل, motif).
    #[class(once_published)]
    pub reason: Option<Words>,
    /// The language of the reason.
    pub language: Option<LanguageTag>,
    /// The body that decided.
    pub by: BodyId,
    /// The day of the decision.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl RemarksDecided {
    /// This was decided on these remarks, by this body, on this day.
    pub fn of<R: Into<RemarkId>>(
        outcome: Outcome,
        remarks: impl IntoIterator<Item = R>,
        by: impl Into<BodyId>,
        on: impl Into<When>,
    ) -> Self {
        Self {
            remarks: remarks.into_iter().map(Into::into).collect(),
            ..Self::bare(outcome.into(), by.into(), on.into())
        }
    }
}

impl Kind for RemarksDecided {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        if self.remarks.is_empty() {
            return Err(Refusal::field(Code::DecisionNoRemarks, "remarks"));
        }
        match before_received(known, &self.remarks, &self.on) {
            Some((decided, received)) => Err(Refusal::field(Code::DecisionBeforeRemark, "on")
                .with("value", decided)
                .with("expected", received)),
            None => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(decision) = self.decision.as_ref().map(DecisionId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(decision);
        write.references(decision, &self.references);
        write.text(decision, "by", self.by.as_str());
        write.text(decision, "decided", self.on.as_str());
        let remarks = self.remarks.iter().map(|remark| Value::text(remark.as_str())).collect();
        write.value(decision, "remarks", Value::Many(remarks));
        for remark in &self.remarks {
            let words = sealed(&self.outcome).into_iter().chain(self.reason.as_ref().and_then(sealed));
            let value = std::iter::once(Value::text(decision)).chain(words).collect();
            write.value(remark.as_str(), "decision", Value::Many(value));
        }
    }
}
