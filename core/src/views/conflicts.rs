use infitah_macros::shared;

use super::reading::{Reader, day_of, on};
use super::{DateShown, Names, Spoken, ThingName};
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::journal::Entry;
use crate::model::{EntryId, Outcome, Reference, Refusal, ThingId, kind_of};
use crate::state::{Field, Shown, Value};

/// Where people disagree (مواضع الاختلاف, désaccords): two values that stand, until somebody settles it by
/// recording one that knows both.
#[shared(view)]
pub struct Conflicts {
    /// Fields in which two values stand.
    pub fields: Vec<Conflict>,
    /// References that several things have.
    pub references: Vec<ReferenceConflict>,
    /// Entries that were corrected or withdrawn in two ways.
    pub corrections: Vec<EntryId>,
    /// Fields that a fact of a kind changed which this version does not know: what is shown is not the latest.
    pub newer: Vec<ChangedByNewer>,
}

/// A field that was changed by something newer (غُيّر بنسخة أحدث, modifié par une version plus récente).
#[shared(view)]
pub struct ChangedByNewer {
    /// The thing.
    pub thing: ThingId,
    /// Its name or title.
    pub name: Names,
    /// The field.
    pub field: String,
}

/// A field in which two values stand.
#[shared(view)]
pub struct Conflict {
    /// The thing.
    pub thing: ThingId,
    /// Its name or title.
    pub name: Names,
    /// The numbers by which people know it: of a remark those of its card, of a decision those of the cards of its
    /// remarks where it has none of its own.
    pub references: Vec<Reference>,
    /// Of a remark, when its card was received; of a decision, when it was taken.
    pub on: Option<DateShown>,
    /// The field: `title:ar`, `section:solutions:ar`, `planned`, `decision`.
    pub field: String,
    /// The values, in the order in which they count; the last is shown everywhere else.
    pub values: Vec<ConflictValue>,
}

/// One of the values.
#[shared(view)]
pub struct ConflictValue {
    /// The entry that gave it.
    pub entry: EntryId,
    /// The value as words; of a decision, its reason.
    pub value: Spoken,
    /// The outcome, where the field is a decision.
    pub outcome: Option<Outcome>,
    /// The day that it is about.
    pub on: Option<DateShown>,
    /// When it was recorded, as the device says: information, not proof.
    pub recorded_at: String,
    /// The label of the device that recorded it.
    pub replica: String,
    /// Whether it is the one that is shown.
    pub shown: bool,
}

/// A reference that several things have.
#[shared(view)]
pub struct ReferenceConflict {
    /// The reference.
    pub reference: Reference,
    /// The things.
    pub things: Vec<ThingName>,
}

impl Conflicts {
    /// Whether there is nothing to settle; what something newer changed is nothing to settle here.
    pub(crate) fn is_settled(&self) -> bool {
        self.fields.is_empty() && self.references.is_empty() && self.corrections.is_empty()
    }
}

impl Dossier {
    /// Where people disagree at a day (مواضع الاختلاف, désaccords).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn conflicts(&self, at: &At) -> Result<Conflicts, Refusal> {
        self.read_at(at, |reader| {
            let fields = reader.seen.contested().into_iter().filter_map(|(thing, field)| {
                let shown = reader.seen.slot(&thing, &field)?;
                (reader.seen.exists(&thing) && reader.is_contested(&field, &shown))
                    .then(|| conflict(reader, &thing, &field, &shown))
            });
            let references =
                reader.seen.reference_conflicts().into_iter().map(|(reference, things)| ReferenceConflict {
                    reference: Reference::from(&*reference),
                    things: things
                        .iter()
                        .map(|id| ThingName { id: ThingId::from(&**id), name: reader.called(id) })
                        .collect(),
                });
            Ok(Conflicts {
                fields: fields.collect(),
                references: references.collect(),
                corrections: reader
                    .seen
                    .contested_standings()
                    .into_iter()
                    .map(|entry| reader.entry_id(entry))
                    .collect(),
                newer: changed_by_newer(reader),
            })
        })
    }
}

/// The fields whose shown value an entry of an unknown kind names.
fn changed_by_newer(reader: &Reader<'_>) -> Vec<ChangedByNewer> {
    let slots = reader.dossier.changed_by_newer().into_iter();
    let changed =
        slots.filter(|(thing, field)| reader.seen.slot(thing, field).is_some_and(|shown| shown.newer));
    changed
        .map(|(thing, field)| ChangedByNewer {
            name: reader.called(&thing),
            thing: ThingId::from(thing),
            field: field.to_string(),
        })
        .collect()
}

fn conflict(reader: &Reader<'_>, thing: &str, field: &Field<'static>, shown: &Shown) -> Conflict {
    let values = shown.contenders.iter().map(|(entry, value)| {
        let header = reader.dossier.journal().get(*entry).map(Entry::header);
        let fact = reader.fact(*entry);
        let outcome = fact.and_then(|(fact, beside)| match fact {
            Fact::RemarksDecided(decided) => reader.open_sealed(beside, &decided.outcome),
            _ => None,
        });
        ConflictValue {
            entry: reader.entry_id(*entry),
            value: as_words(reader, field, *entry, value),
            outcome,
            on: fact.and_then(|(fact, _)| day_of(fact)),
            recorded_at: header.map(|header| header.recorded_at.to_string()).unwrap_or_default(),
            replica: header.map(|header| header.replica.to_string()).unwrap_or_default(),
            shown: *entry == shown.entry,
        }
    });
    let (references, on) = known_by(reader, thing);
    Conflict {
        thing: ThingId::from(thing),
        name: reader.called(thing),
        references,
        on,
        field: field.to_string(),
        values: values.collect(),
    }
}

/// The numbers by which people know a thing, and a day: nobody knows an id.
fn known_by(reader: &Reader<'_>, id: &str) -> (Vec<Reference>, Option<DateShown>) {
    let thing = reader.thing(id);
    let of_card = |remark: &str| {
        let card = reader.named(remark, "card");
        let card = card.map(|card| reader.thing(&reader.canonical(&card)));
        card.map(|card| (card.references(), card.date("received", on))).unwrap_or_default()
    };
    match kind_of(id) {
        Some("remark") => of_card(id),
        Some("decision") => {
            let mut references = thing.references();
            if references.is_empty() {
                let remarks: Vec<String> = thing.labels("remarks");
                for number in remarks.iter().flat_map(|remark| of_card(remark).0) {
                    if !references.contains(&number) {
                        references.push(number);
                    }
                }
            }
            (references, thing.date("decided", on))
        }
        _ => (thing.references(), None),
    }
}

/// A value as words; of several that stand together, the last that is words: of a decision, its reason.
fn as_words(reader: &Reader<'_>, field: &Field<'_>, entry: u32, value: &Value<'_>) -> Spoken {
    let plain = |text: String| Spoken { text: Some(text), language: None, missing: None };
    match value {
        Value::Text(text) => plain(text.to_string()),
        Value::Number(number) => plain(number.to_string()),
        Value::Flag(flag) => plain(flag.to_string()),
        Value::Sealed(digest) => {
            let language = field.part.as_deref().and_then(|part| part.rsplit(':').next());
            reader.spoken(reader.beside(entry), digest, language)
        }
        Value::Many(values) => match (field.name.as_ref(), values.as_slice()) {
            ("decision", [_, _, reason, ..]) => as_words(reader, field, entry, reason),
            ("decision", _) => Spoken { text: None, language: None, missing: None },
            (_, values) => {
                let words = values.iter().map(|value| as_words(reader, field, entry, value));
                plain(words.filter_map(|words| words.text).collect::<Vec<_>>().join("، "))
            }
        },
    }
}
