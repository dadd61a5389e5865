use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use infitah_macros::shared;

use super::provenance::Slot;
use super::reading::{NUMBERS, Reader, day_of, on as day};
use super::{DateShown, Missing, Names, Spoken};
use crate::dossier::{At, Dossier, Opened};
use crate::facts::Fact;
use crate::journal::{Entry, Hash};
use crate::model::{Contact, EntryId, Outcome, Reference, Refusal, ThingId, kind_of};
use crate::state::{Body, Expand, Field, Shown, Span, Value};

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
    /// The same, each with what it is and what the ways say.
    pub corrected: Vec<EntryConflict>,
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
    /// The numbers by which people know it, of many the first twelve: of a remark those of its card, of a decision those
    /// of the cards of its remarks where it has none of its own.
    pub references: Vec<Reference>,
    /// How many numbers it has besides; of those beyond the first twelve of a card, one that two cards share counts for
    /// each.
    pub more_references: u32,
    /// Of a remark, when its card was received; of a decision, when it was taken.
    pub on: Option<DateShown>,
    /// The field: `title:ar`, `section:solutions:ar`, `planned`, `decision`.
    pub field: String,
    /// Of a field that has an element a thing, that thing: of `remark:…` of a group, the remark.
    pub element: Option<ThingKnown>,
    /// The values, in the order in which they count; the last is shown everywhere else.
    pub values: Vec<ConflictValue>,
}

/// One of the values.
#[shared(view)]
pub struct ConflictValue {
    /// The entry that gave it.
    pub entry: EntryId,
    /// The value as it was recorded, of a list one a line; of a decision, its reason; of an anchor, its section and
    /// then its quotation; of what a version holds, how many texts.
    pub value: Spoken,
    /// The things that the value names.
    pub things: Vec<ThingKnown>,
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
    pub things: Vec<ThingKnown>,
}

/// An entry that was corrected or withdrawn in two ways (قيد صُحح بطريقتين, écriture corrigée de deux façons).
#[shared(view)]
pub struct EntryConflict {
    /// The entry.
    pub entry: EntryId,
    /// The kind of its fact, as `stage_held`.
    pub kind: String,
    /// The thing that it is about first.
    pub thing: Option<ThingKnown>,
    /// The day that it was about before it was corrected.
    pub on: Option<DateShown>,
    /// The ways in which it was corrected or withdrawn, in the order in which they count; the last counts.
    pub ways: Vec<EntryWay>,
}

/// One of the ways in which an entry was corrected or withdrawn.
#[shared(view)]
pub struct EntryWay {
    /// Whether it was withdrawn.
    pub withdrawn: bool,
    /// The day that it is about as it was corrected.
    pub on: Option<DateShown>,
    /// The fields in which the ways disagree, each with the one value that it has in this one; of the only
    /// correction, those in which it differs from the entry.
    pub says: Vec<Conflict>,
}

/// A thing as people know it: by its name, or by what it belongs to, its numbers and its day.
#[shared(view)]
pub struct ThingKnown {
    /// The thing.
    pub id: ThingId,
    /// Its title or name; of what has none, that of what it belongs to: of a membership the person's, of a sitting
    /// that of the session.
    pub name: Names,
    /// The numbers by which people know it, as those of [`Conflict`].
    pub references: Vec<Reference>,
    /// How many numbers it has besides, as those of [`Conflict`].
    pub more_references: u32,
    /// Its day: when it was received, taken, held or published.
    pub on: Option<DateShown>,
}

impl Conflicts {
    /// The same without anything by which the author of a card is reached: that two values stand is said, not which.
    #[cfg(feature = "report")]
    pub(crate) fn without_contacts(mut self) -> Self {
        let ways = self.corrected.iter_mut().flat_map(|entry| &mut entry.ways).flat_map(|way| &mut way.says);
        let contacts = self.fields.iter_mut().chain(ways).filter(|conflict| conflict.field == "contact");
        for found in contacts.flat_map(|conflict| &mut conflict.values) {
            let missing = found.value.missing.or(Some(Missing::Withheld));
            found.value = Spoken { text: None, language: None, missing };
        }
        self
    }

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
            let fields = reader.seen.contested().into_iter().filter_map(|(thing, field, shown)| {
                let contested = reader.is_contested(&field, &shown);
                contested.then(|| conflict(reader, &thing, &field, &shown))
            });
            let references =
                reader.seen.reference_conflicts().into_iter().map(|(reference, things)| ReferenceConflict {
                    reference: Reference::from(&*reference),
                    things: things.iter().map(|id| reader.known_by(id)).collect(),
                });
            let contested = reader.seen.contested_standings();
            Ok(Conflicts {
                fields: fields.collect(),
                references: references.collect(),
                corrections: contested.iter().map(|&entry| reader.entry_id(entry)).collect(),
                corrected: contested.iter().map(|&entry| corrected(reader, entry)).collect(),
                newer: changed_by_newer(reader),
            })
        })
    }
}

/// The fields whose shown value an entry of an unknown kind names.
fn changed_by_newer(reader: &Reader<'_>) -> Vec<ChangedByNewer> {
    let slots = reader.dossier.changed_by_newer();
    let kinds: BTreeSet<&str> = slots.iter().filter_map(|(thing, _)| kind_of(thing)).collect();
    // One pass over the bodies, because one of them may write very many fields.
    let (mut changed, mut named) = (BTreeSet::new(), BTreeSet::new());
    let kinds: Vec<&str> = kinds.into_iter().collect();
    if !kinds.is_empty() {
        reader.seen.sweep(&kinds, &mut |thing, field, entry, _| {
            if matches!(&*field.name, "title" | "name") {
                named.insert(thing);
            }
            let slot = (thing, field.clone().into_owned());
            if reader.seen.is_replaced_by_newer(entry) {
                changed.insert(slot);
            } else {
                changed.remove(&slot);
            }
        });
    }
    let told = slots.iter().filter_map(|(thing, field)| {
        let number = reader.seen.number_of(thing)?;
        changed.contains(&(number, field.clone())).then(|| ChangedByNewer {
            name: if named.contains(&number) { reader.called(thing) } else { Names::default() },
            thing: ThingId::from(&**thing),
            field: field.to_string(),
        })
    });
    told.collect()
}

fn conflict(reader: &Reader<'_>, thing: &str, field: &Field<'static>, shown: &Shown) -> Conflict {
    let values = shown.contenders();
    let values =
        values.map(|(entry, value)| value_of(reader, field, entry, value, entry == shown.entry)).collect();
    about(reader, thing, field, values)
}

fn about(reader: &Reader<'_>, thing: &str, field: &Field<'_>, values: Vec<ConflictValue>) -> Conflict {
    let ThingKnown { id, name, references, more_references, on } = reader.known_by(thing);
    Conflict {
        thing: id,
        name,
        references,
        more_references,
        on,
        field: field.to_string(),
        element: field.part.as_deref().filter(|part| kind_of(part).is_some()).map(|id| reader.known_by(id)),
        values,
    }
}

fn value_of(
    reader: &Reader<'_>,
    field: &Field<'_>,
    entry: u32,
    value: &Value<'_>,
    shown: bool,
) -> ConflictValue {
    let header = reader.dossier.journal().get(entry).map(Entry::header);
    let fact = reader.fact(entry).map(|(fact, beside)| (fact.carried(), beside));
    let outcome = fact.and_then(|(fact, beside)| match fact {
        Fact::RemarksDecided(decided) if field.name == "decision" => {
            reader.open_sealed(beside, &decided.outcome)
        }
        _ => None,
    });
    ConflictValue {
        entry: reader.entry_id(entry),
        value: as_words(reader, field, entry, value),
        things: named(field, value).iter().map(|id| reader.known_by(id)).collect(),
        outcome,
        on: fact.and_then(|(fact, _)| day_of(fact)),
        recorded_at: header.map(|header| header.recorded_at.to_string()).unwrap_or_default(),
        replica: header.map(|header| header.replica.to_string()).unwrap_or_default(),
        shown,
    }
}

/// What an entry is, and what the ways say in which it was corrected or withdrawn.
fn corrected(reader: &Reader<'_>, entry: u32) -> EntryConflict {
    let bodies = reader.seen.bodies(entry);
    let ways = bodies.iter().map(|body| match body {
        Body::Correction(correction) => {
            let fact = reader.fact(*correction).map(|(fact, _)| fact.carried());
            Some((*correction, fact, Says::of(fact)))
        }
        Body::Own | Body::Withdrawn => None,
    });
    let ways: Vec<_> = ways.collect();
    let original = reader.dossier.facts().get(entry);
    let own = Says::of(original);
    let mut compared: Vec<(u32, &Says)> =
        ways.iter().flatten().map(|(correction, _, says)| (*correction, says)).collect();
    if let [_] = compared.as_slice() {
        compared.push((entry, &own));
    }
    let agreed = agreed(reader, &compared);
    let ways = ways.iter().map(|way| {
        let Some((correction, fact, says)) = way else {
            return EntryWay { withdrawn: true, on: None, says: Vec::new() };
        };
        let disputed = says.fields.iter().filter(|(slot, _)| !agreed.contains(slot));
        let disputed = disputed.map(|((thing, field), value)| {
            about(reader, thing, field, vec![value_of(reader, field, *correction, value, false)])
        });
        EntryWay { withdrawn: false, on: fact.and_then(day_of), says: disputed.collect() }
    });
    EntryConflict {
        entry: reader.entry_id(entry),
        kind: original.map(|fact| fact.kind().to_owned()).unwrap_or_default(),
        thing: own.first.as_deref().map(|id| reader.known_by(id)),
        on: original.and_then(day_of),
        ways: ways.collect(),
    }
}

/// The fields to which all of these entries give the same words; texts are opened only where their digests differ.
fn agreed<'s>(reader: &Reader<'_>, all: &[(u32, &'s Says)]) -> BTreeSet<&'s Slot> {
    let Some(((first, says), others)) = all.split_first() else { return BTreeSet::new() };
    let agreed = says.fields.iter().filter(|(slot, value)| {
        let opened = OnceCell::new();
        others.iter().all(|(entry, other)| {
            other.fields.get(slot).is_some_and(|other| {
                let opened = || opened.get_or_init(|| reader.opened(&slot.1, *first, value));
                other == *value || reader.opened(&slot.1, *entry, other) == *opened()
            })
        })
    });
    agreed.map(|(slot, _)| slot).collect()
}

/// What a fact writes, and the thing that it writes on first.
#[derive(Default)]
struct Says {
    fields: BTreeMap<Slot, Value<'static>>,
    first: Option<String>,
}

impl Says {
    fn of(fact: Option<&Fact>) -> Self {
        let mut says = Self::default();
        if let Some(fact) = fact {
            fact.expand(&mut says);
        }
        says
    }
}

impl Expand for Says {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, thing: &str) {
        self.first.get_or_insert_with(|| thing.to_owned());
    }

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        self.first.get_or_insert_with(|| thing.to_owned());
        self.fields.insert((thing.to_owned(), field.into_owned()), value.into_owned());
    }

    fn same(&mut self, things: &[&str]) {
        self.first = things.first().map(|thing| (*thing).to_owned());
    }
}

/// What people know a thing by: nobody knows an id. [`Reader::known_by`] finds it once.
pub(super) fn known_by(reader: &Reader<'_>, id: &str) -> ThingKnown {
    let thing = reader.thing(id);
    let (mut name, mut references, mut on) = (reader.called(id), thing.references(), None);
    let mut more = 0_u32;
    let of = |field: &'static str| reader.named(id, field).map(|named| reader.canonical(&named));
    match kind_of(id) {
        Some("card") => on = thing.date("received", day),
        Some("remark") => {
            if let Some(card) = of_kind(reader, id, "card") {
                let card = reader.known_by(&card);
                (references, more, on) = (card.references, card.more_references, card.on);
            }
        }
        Some("decision") => {
            if references.is_empty() {
                let remarks: Vec<String> = thing.labels("remarks");
                let (mut asked, mut listed) = (BTreeSet::new(), BTreeSet::new());
                for remark in remarks.into_iter().filter(|id| kind_of(id) == Some("remark")) {
                    // Many remarks stand on one card.
                    let whose = of_kind(reader, &remark, "card").unwrap_or(remark);
                    if asked.insert(whose.clone()) {
                        let whose = reader.known_by(&whose);
                        let numbers = whose.references.into_iter();
                        references.extend(numbers.filter(|number| listed.insert(number.clone())));
                        more = more.saturating_add(whose.more_references);
                    }
                }
            }
            on = thing.date("decided", day);
        }
        Some("answer") => {
            if let Some(decision) = of_kind(reader, id, "decision").filter(|_| references.is_empty()) {
                let decision = reader.known_by(&decision);
                (references, more) = (decision.references, decision.more_references);
            }
            on = thing.date("published", day);
        }
        Some("publication") if name.is_empty() => on = thing.date("published", day),
        Some("version") if name.is_empty() => {
            on = thing.fact_of("kind").and_then(|(fact, _)| day_of(fact));
        }
        Some("funding") => name = thing.names("funder"),
        Some("membership") => name = of("person").map(|id| reader.called(&id)).unwrap_or_default(),
        Some("measurement") => {
            name = of("indicator").map(|id| reader.called(&id)).unwrap_or_default();
            on = thing.date("period", |_| None);
        }
        Some("sitting") => {
            name = of("session").map(|id| reader.called(&id)).unwrap_or_default();
            on = thing.date("held", day);
        }
        Some("vote") => {
            name = of("version").map(|id| reader.called(&id)).unwrap_or_default();
            on = thing.date("taken", day);
        }
        _ => {}
    }
    let besides = references.len().saturating_sub(NUMBERS);
    references.truncate(NUMBERS);
    let more_references = more.saturating_add(u32::try_from(besides).unwrap_or(u32::MAX));
    ThingKnown { id: ThingId::from(id), name, references, more_references, on }
}

/// The thing of a kind that a thing names in the field of the same name. Each kind leads on to one other only, so that
/// this ends whatever a field names.
fn of_kind(reader: &Reader<'_>, id: &str, kind: &'static str) -> Option<String> {
    let named = reader.canonical(&reader.named(id, kind)?);
    (kind_of(&named) == Some(kind)).then_some(named)
}

/// The things that a value names.
fn named<'v>(field: &Field<'_>, value: &'v Value<'_>) -> Vec<&'v str> {
    match (field.name.as_ref(), value) {
        // A decision names itself, and what a version holds is said as a number.
        ("decision", Value::Many(_)) | ("holds", _) => Vec::new(),
        (_, Value::Text(text)) => kind_of(text).map(|_| text.as_ref()).into_iter().collect(),
        (_, Value::Many(values)) => values.iter().flat_map(|value| named(field, value)).collect(),
        _ => Vec::new(),
    }
}

/// A value as words; of several that stand together, one a line; of a decision, its reason.
fn as_words(reader: &Reader<'_>, field: &Field<'_>, entry: u32, value: &Value<'_>) -> Spoken {
    let plain = |text: String| Spoken { text: Some(text), language: None, missing: None };
    match value {
        Value::Text(text) => plain(text.to_string()),
        Value::Number(number) => plain(number.to_string()),
        Value::Flag(flag) => plain(flag.to_string()),
        Value::Sealed(digest) if field.name == "contact" => contact(reader, entry, digest),
        Value::Sealed(digest) => {
            let language = field.part.as_deref().and_then(|part| part.rsplit(':').next());
            let language = language.filter(|part| kind_of(part).is_none());
            reader.spoken(reader.beside(entry), digest, language)
        }
        Value::Many(values) => match (field.name.as_ref(), values.as_slice()) {
            ("decision", [_, _, reason, ..]) => as_words(reader, field, entry, reason),
            ("decision", _) => Spoken { text: None, language: None, missing: None },
            ("holds", held) => plain(held.len().to_string()),
            // Its version and its thing are named beside it.
            ("anchor", [_, _, quotation @ ..]) => together(reader, field, entry, quotation),
            (_, values) => together(reader, field, entry, values),
        },
    }
}

/// What a contact says, one a line.
fn contact(reader: &Reader<'_>, entry: u32, digest: &Hash) -> Spoken {
    let missing = |missing| Spoken { text: None, language: None, missing: Some(missing) };
    match reader.open::<Contact>(reader.beside(entry), digest) {
        Opened::Value(Contact { name, phone, email }) => {
            let lines: Vec<String> = [name, phone, email].into_iter().flatten().collect();
            Spoken { text: Some(lines.join("\n")), language: None, missing: None }
        }
        Opened::Erased => missing(Missing::Erased),
        Opened::Withheld => missing(Missing::Withheld),
    }
}

fn together(reader: &Reader<'_>, field: &Field<'_>, entry: u32, values: &[Value<'_>]) -> Spoken {
    let words: Vec<Spoken> = values.iter().map(|value| as_words(reader, field, entry, value)).collect();
    let missing = words.iter().find_map(|words| words.missing);
    let lines: Vec<String> = words.into_iter().filter_map(|words| words.text).collect();
    let text = (!lines.is_empty()).then(|| lines.join("\n"));
    Spoken { missing: missing.filter(|_| text.is_none()), text, language: None }
}
