use super::reading::{Reader, day_of};
use super::trace::{TraceAnswer, outcome, published_answers, reason};
use super::{DateShown, Spoken};
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::members::Blank;
use crate::model::{BodyId, DecisionId, Outcome, Reference, Refusal, RemarkId};
use crate::state::{Field, Value};

/// A decision (قرار, décision) with what it covers.
#[derive(Clone, Debug)]
pub(crate) struct DecisionShown {
    pub(crate) id: DecisionId,
    pub(crate) references: Vec<Reference>,
    /// The remarks that it names.
    pub(crate) remarks: Vec<RemarkId>,
    /// The remarks on which it stands, and is not superseded.
    pub(crate) stands_on: Vec<RemarkId>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) reason: Option<Spoken>,
    pub(crate) by: Option<BodyId>,
    pub(crate) on: Option<DateShown>,
    pub(crate) answers: Vec<TraceAnswer>,
    pub(crate) illustrative: bool,
}

impl Blank for DecisionShown {
    fn blank() -> Self {
        Self {
            id: DecisionId::blank(),
            references: Vec::new(),
            remarks: Vec::new(),
            stands_on: Vec::new(),
            outcome: None,
            reason: None,
            by: None,
            on: None,
            answers: Vec::new(),
            illustrative: false,
        }
    }
}

impl Dossier {
    /// Every decision, superseded ones too, in the order in which they were taken down.
    pub(crate) fn every_decision(&self, at: &At) -> Result<Vec<DecisionShown>, Refusal> {
        self.read_at(at, |reader| {
            let decisions = reader.seen.things("decision");
            Ok(decisions.iter().filter_map(|id| decision(reader, id)).collect())
        })
    }
}

fn decision(reader: &Reader<'_>, id: &str) -> Option<DecisionShown> {
    let entry = reader.made_by(id, "decided")?;
    let (fact @ Fact::RemarksDecided(decided), beside) = reader.fact(entry)? else { return None };
    let thing = reader.thing(id);
    let stands = |remark: &&RemarkId| {
        let shown = reader.seen.slot(remark.as_str(), &Field::plain("decision"));
        shown.is_some_and(|shown| match &shown.value {
            Value::Many(values) => {
                matches!(values.first(), Some(Value::Text(of)) if reader.canonical(of) == *id)
            }
            _ => false,
        })
    };
    let mut remarks = reader.canonical_each(&decided.remarks);
    remarks.retain(|remark| reader.seen.exists(remark.as_str()));
    Some(DecisionShown {
        id: DecisionId::from(id),
        references: thing.references(),
        stands_on: remarks.iter().filter(stands).cloned().collect(),
        remarks,
        outcome: outcome(reader, decided, beside),
        reason: reason(reader, decided, beside),
        by: Some(reader.canonical(decided.by.as_str()).into()),
        on: day_of(fact),
        answers: published_answers(reader, id),
        illustrative: thing.is("illustrative"),
    })
}
