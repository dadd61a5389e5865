use infitah_macros::shared;

use super::writing::{Writer, sealed};
use super::{Kind, Known};
use crate::model::{Code, Label, Refusal, Texts, ThingId, When};
use crate::state::{Expand, Value};

/// Where it is known from was noted (ذكر المصدر, mention de la source), or that it is made up for an example: whole
/// things, or one field of real ones.
#[shared(fact = "source_noted")]
pub struct SourceNoted {
    /// The things that are known from there; at least one.
    pub things: Vec<ThingId>,
    /// The field of these things that it is said of, by its name, as `attendance` or `section`, with all that stands
    /// in it; left out, it is said of each thing as a whole.
    #[since(2)]
    pub field: Option<Label>,
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
        for thing in self.things.iter().map(ThingId::as_str) {
            let Some(field) = self.field.as_ref().map(Label::as_str) else {
                write.texts(thing, "source", &self.source);
                if let Some(illustrative) = self.illustrative {
                    write.value(thing, "illustrative", Value::Flag(illustrative));
                }
                continue;
            };
            // Fields of their own, so that what is said of one value and of the whole thing never contend.
            for (language, words) in &self.source.0 {
                if let Some(value) = sealed(words) {
                    write.part(thing, "source_in", &format!("{field}:{language}"), value);
                }
            }
            if let Some(illustrative) = self.illustrative {
                write.part(thing, "illustrative_in", field, Value::Flag(illustrative));
            }
        }
    }
}
