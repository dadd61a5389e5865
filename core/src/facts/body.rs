use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{Act, BodyId, BodyKind, Code, Label, Reference, Refusal, Texts, When, Words};
use crate::state::Expand;

/// A body was created (إحداث هيئة أو لجنة, création d'une instance ou d'un comité): the council, the steering
/// committee, a consultative body.
#[shared(fact = "body_created")]
pub struct BodyCreated {
    /// The body's id; made where it is left out.
    #[made("body")]
    pub body: Option<BodyId>,
    /// References by which people name it, as `body:committee`.
    pub references: Vec<Reference>,
    /// Its kind.
    pub kind: Option<BodyKind>,
    /// Its name.
    pub name: Texts,
    /// Other names under which it appears.
    pub aliases: Vec<Words>,
    /// The kind of act that created it: the president's decision is not the council's deliberation.
    pub act: Option<Act>,
    /// The number of that act.
    pub act_number: Option<Label>,
    /// The day of that act; without it, the body counts always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl BodyCreated {
    /// A body with this name.
    pub fn named(name: impl Into<Texts>) -> Self {
        Self { name: name.into(), ..Self::bare() }
    }
}

impl Kind for BodyCreated {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        let new = !self.body.as_ref().is_some_and(|body| known.exists(body.as_str()));
        if new && self.name.is_empty() { Err(Refusal::field(Code::FieldMissing, "name")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(body) = self.body.as_ref().map(BodyId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(body);
        write.references(body, &self.references);
        write.maybe_text(body, "kind", self.kind.as_ref().map(BodyKind::as_str));
        write.texts(body, "name", &self.name);
        write.list(body, "aliases", &self.aliases);
        write.maybe_text(body, "act", self.act.as_ref().map(Act::as_str));
        write.maybe_text(body, "act_number", self.act_number.as_ref().map(Label::as_str));
    }
}
