use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{
    Code, EntryId, Reference, Refusal, SheetSection, Texts, ThingId, VersionId, VersionKind, When,
};
use crate::state::{Expand, Field, Value};

/// One text that a version holds: a slot, and the entry whose words it is read from.
#[shared(part)]
#[derive(Eq)]
pub struct Held {
    /// The revision, or its correction.
    pub entry: EntryId,
    /// The project or the programme.
    pub thing: ThingId,
    /// The field: `title:ar`, `section:solutions:ar`.
    pub field: String,
}

/// The text of the programme was frozen (حصر صيغة البرنامج, arrêt d'une version du programme).
///
/// It lists the texts that it holds, titles included, in printed order, and reads them as written then: no late
/// merge and no correction changes what was adopted.
#[shared(fact = "version_frozen")]
pub struct VersionFrozen {
    /// The version's id; made where it is left out.
    #[made("version")]
    pub version: Option<VersionId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// Its kind.
    pub kind: VersionKind,
    /// Its title.
    pub title: Texts,
    /// The texts that it holds; where the list is left out, all that stand on its day, in printed order.
    pub holds: Vec<Held>,
    /// The day on which it was frozen.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl VersionFrozen {
    /// A version of this kind, frozen on this day.
    pub fn of(kind: VersionKind, on: impl Into<When>) -> Self {
        Self::bare(kind, on.into())
    }
}

impl Kind for VersionFrozen {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.holds.is_empty() {
            Err(Refusal::field(Code::VersionNothingToFreeze, "holds"))
        } else {
            Ok(())
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(version) = self.version.as_ref().map(VersionId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(version);
        write.references(version, &self.references);
        write.text(version, "kind", self.kind.as_str());
        write.texts(version, "title", &self.title);
        let holds = self.holds.iter().map(|held| {
            Value::Many(vec![
                Value::text(held.entry.as_str()),
                Value::text(held.thing.as_str()),
                Value::text(&held.field),
            ])
        });
        write.value(version, "holds", Value::Many(holds.collect()));
    }
}

/// Where a text stands in print: titles first, then the sections in the order of the sheet, others after them.
pub fn printed_order(field: &Field<'_>) -> (bool, usize, String) {
    let part = field.part.as_deref().unwrap_or_default();
    let section = part.split(':').next().unwrap_or_default();
    let position = SheetSection::KNOWN.iter().position(|known| known.as_str() == section);
    (field.name != "title", position.unwrap_or(usize::MAX), part.to_owned())
}
