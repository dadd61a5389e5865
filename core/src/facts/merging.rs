use infitah_macros::shared;

use super::{Kind, Known};
use crate::model::{Code, Refusal, ThingId, Words};
use crate::state::Expand;

/// Several ids turned out to name one thing (دمج معرفات شيء واحد, fusion des identifiants d'une même chose).
///
/// It joins what was entered twice; joining two real projects is another matter. It has no day.
#[shared(fact = "things_merged")]
pub struct ThingsMerged {
    /// The ids; at least two, of one kind.
    pub things: Vec<ThingId>,
    /// Why.
    #[class(working)]
    pub reason: Option<Words>,
}

impl ThingsMerged {
    /// These ids name one thing.
    pub fn of<T: Into<ThingId>>(things: impl IntoIterator<Item = T>) -> Self {
        Self { things: things.into_iter().map(Into::into).collect(), reason: None }
    }
}

impl Kind for ThingsMerged {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        let kinds: Vec<_> = self.things.iter().map(|thing| crate::model::kind_of(thing.as_str())).collect();
        match kinds.as_slice() {
            [] | [_] => Err(Refusal::field(Code::FieldEmpty, "things")),
            [first, others @ ..] => match others.iter().position(|kind| kind != first) {
                Some(position) => Err(Refusal::field(Code::ThingOtherKind, "things")
                    .with("value", self.things.get(position + 1).map_or("", ThingId::as_str))
                    .with("expected", first.unwrap_or_default())),
                None => Ok(()),
            },
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let things: Vec<&str> = self.things.iter().map(ThingId::as_str).collect();
        out.same(&things);
    }
}
