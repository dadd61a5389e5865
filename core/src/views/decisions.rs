use super::reading::Reader;
use super::trace::{self, TraceDecision};
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::members::Blank;
use crate::model::{Reference, Refusal, RemarkId};
use crate::state::{Field, Value};

/// A decision (قرار, décision) with the remarks that it covers.
#[derive(Clone, Debug)]
pub(crate) struct DecisionShown {
    pub(crate) decision: TraceDecision,
    pub(crate) references: Vec<Reference>,
    /// The remarks that it names.
    pub(crate) remarks: Vec<RemarkId>,
    /// Those on which it stands, and is not superseded.
    pub(crate) stands_on: Vec<RemarkId>,
}

impl Blank for DecisionShown {
    fn blank() -> Self {
        Self {
            decision: TraceDecision::blank(),
            references: Vec::new(),
            remarks: Vec::new(),
            stands_on: Vec::new(),
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
    let entry = reader.seen.creators(id).last().copied()?;
    let (Fact::RemarksDecided(decided), _) = reader.fact(entry)? else { return None };
    let stands = |remark: &&RemarkId| {
        let shown = reader.seen.slot(remark.as_str(), &Field::plain("decision"));
        shown.is_some_and(|shown| match &shown.value {
            Value::Many(values) => {
                matches!(values.first(), Some(Value::Text(of)) if reader.canonical(of) == *id)
            }
            _ => false,
        })
    };
    let named = decided.remarks.iter().filter(|remark| reader.seen.exists(remark.as_str()));
    let remarks: Vec<RemarkId> = named.map(|remark| reader.canonical(remark.as_str()).into()).collect();
    let stands_on: Vec<RemarkId> = remarks.iter().filter(stands).cloned().collect();
    let decision = TraceDecision { stands: !stands_on.is_empty(), ..trace::decision(reader, entry)? };
    Some(DecisionShown { decision, references: reader.thing(id).references(), remarks, stands_on })
}
