use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::dates::{Interval, Order};
use crate::model::{AnswerId, Channel, Code, DecisionId, Reference, Refusal, Texts, When};
use crate::state::Expand;

/// The answer to remarks was published (نشر الجواب المعلل, publication de la réponse motivée): from now on the
/// outcome and the reason of the decision are public.
#[shared(fact = "answer_published")]
pub struct AnswerPublished {
    /// The answer's id; made where it is left out.
    #[made("answer")]
    pub answer: Option<AnswerId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// The decision that it publishes.
    pub decision: DecisionId,
    /// What the answer says, where it says more than the reason.
    pub text: Texts,
    /// Where it was published.
    pub channel: Option<Channel>,
    /// The day of publication.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl AnswerPublished {
    /// The answer to the remarks of this decision was published on this day.
    pub fn to(decision: impl Into<DecisionId>, on: impl Into<When>) -> Self {
        Self::bare(decision.into(), on.into())
    }
}

impl Kind for AnswerPublished {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        let published = Interval::from_edtf(self.on.as_str()).ok();
        let decided = known
            .text(self.decision.as_str(), "decided")
            .and_then(|decided| Interval::from_edtf(&decided).ok());
        match (published, decided) {
            (Some(published), Some(decided)) if published.compare(&decided) == Order::Before => {
                Err(Refusal::field(Code::AnswerBeforeDecision, "on")
                    .with("value", published)
                    .with("expected", decided))
            }
            _ => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(answer) = self.answer.as_ref().map(AnswerId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(answer);
        write.references(answer, &self.references);
        write.text(answer, "decision", self.decision.as_str());
        write.texts(answer, "text", &self.text);
        write.maybe_text(answer, "channel", self.channel.as_ref().map(Channel::as_str));
        write.text(answer, "published", self.on.as_str());
        write.part(self.decision.as_str(), "answer", answer, crate::state::Value::Flag(true));
    }
}
