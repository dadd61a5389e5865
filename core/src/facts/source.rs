use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{Code, Refusal, Texts, ThingId, When};
use crate::state::{Expand, Value};

/// Where it is known from was noted (ذكر المصدر, mention de la source), or that it is made up for an example.
#[shared(fact = "source_noted")]
pub struct SourceNoted {
    /// The things that are known from there; at least one.
    pub things: Vec<ThingId>,
    /// The source: a document and the heading under which it stands there.
    pub source: Texts,
    /// Whether they are illustrative: made up for an example or an exercise (بيانات توضيحية, données fictives).
    /// Left out for no.
    pub illustrative: Option<bool>,
    /// The day; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl SourceNoted {
    /// These things are known from this source.
    pub fn of<T: Into<ThingId>>(things: impl IntoIterator<Item = T>, source: impl Into<Texts>) -> Self {
        Self { things: things.into_iter().map(Into::into).collect(), source: source.into(), ..Self::bare() }
    }
}

impl Kind for SourceNoted {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.things.is_empty() { Err(Refusal::field(Code::FieldEmpty, "things")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let mut write = Writer::new(out);
        for thing in &self.things {
            write.texts(thing.as_str(), "source", &self.source);
            if let Some(illustrative) = self.illustrative {
                write.value(thing.as_str(), "illustrative", Value::Flag(illustrative));
            }
        }
    }
}
