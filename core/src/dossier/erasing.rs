//! Which words an erasure takes: those that it names as it is recorded, and those that come to what it closed later.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Dossier;
use crate::facts::{Fact, SealsErased, SlotName};
use crate::journal::{Entry, Hash};
use crate::model::{Class, Code, EntryId, Place, Refusal, Seal, ThingId, Visitor, Walk};
use crate::state::{Body, Expand, Field, Seen, Sources, Span, Value};

/// A thing and a field of it.
pub(super) type Slot = (Box<str>, Field<'static>);

impl Dossier {
    /// The words that an erasure erases now; the slots that it closes take no others later. `given` is how many of
    /// its slots were named by whoever records it.
    pub(super) fn erased_words(&self, erased: &SealsErased, given: usize) -> Result<BTreeSet<Hash>, Refusal> {
        let mut words = self.words_of_slots(&erased.slots, given)?;
        for (position, entry) in erased.entries.iter().enumerate() {
            let named = self.index_of(entry).and_then(|index| self.journal.get(index));
            let digests = named.map(Entry::digests).unwrap_or_default();
            if digests.is_empty() {
                return Err(Refusal::field(Code::ErasureNothing, format!("entries[{position}]")));
            }
            words.extend(digests);
        }
        let seen = self.seen_always();
        for (position, entry) in erased.superseded.iter().enumerate() {
            let left = self.index_of(entry).map(|index| self.left_behind(&seen, index)).unwrap_or_default();
            if left.is_empty() {
                return Err(Refusal::field(Code::ErasureNothing, format!("superseded[{position}]")));
            }
            words.extend(left);
        }
        Ok(words)
    }

    /// The words that an erasure would erase that is only thought of. Its fields are named under all ids of their
    /// things.
    pub(crate) fn would_erase(&self, erased: &mut SealsErased) -> Result<BTreeSet<Hash>, Refusal> {
        for (member, entry) in erased
            .entries
            .iter()
            .map(|entry| ("entries[0]", entry))
            .chain(erased.superseded.iter().map(|entry| ("superseded[0]", entry)))
        {
            if self.index_of(entry).is_none() {
                return Err(Refusal::field(Code::EntryUnknown, member));
            }
        }
        let given = under_all_ids(&self.seen_always(), erased);
        self.erased_words(erased, given)
    }

    fn index_of(&self, entry: &EntryId) -> Option<u32> {
        self.journal.find(&entry.hash()?)
    }

    /// The words of an entry and of its corrections that stand in none of those which stand. Where people disagree on
    /// how it is to be corrected, the words of each of them stay.
    fn left_behind(&self, seen: &Seen<'_>, index: u32) -> BTreeSet<Hash> {
        let digests = |index: u32| self.journal.get(index).map(Entry::digests).unwrap_or_default();
        let bodies = seen.bodies(index).into_iter();
        let standing: Vec<u32> = bodies
            .filter_map(|body| if let Body::Correction(correction) = body { Some(correction) } else { None })
            .collect();
        if standing.is_empty() {
            return BTreeSet::new();
        }
        let kept: BTreeSet<Hash> = standing.iter().flat_map(|index| digests(*index)).copied().collect();
        let others = self.bodies(index).into_iter().filter(|index| !standing.contains(index));
        others.flat_map(digests).filter(|digest| !kept.contains(digest)).copied().collect()
    }

    /// The entry and its corrections, or the entry that is corrected and its corrections.
    pub(super) fn bodies(&self, index: u32) -> Vec<u32> {
        let entry = self.corrects(index).or_else(|| self.journal.get(index).map(Entry::hash));
        entry.map_or_else(|| vec![index], |entry| self.with_corrections(&entry))
    }

    /// The entry, where it is here, and its corrections.
    fn with_corrections(&self, entry: &Hash) -> Vec<u32> {
        let original = self.journal.find(entry);
        original.into_iter().chain(self.facts.corrections(entry).iter().copied()).collect()
    }

    /// The entry that this one corrects, whether or not it is here.
    fn corrects(&self, index: u32) -> Option<Hash> {
        match self.facts.get(index) {
            Some(Fact::Corrected(corrected)) => corrected.entry.hash(),
            _ => None,
        }
    }

    /// The digests that any body ever gave to these slots, and what stands at the same places of what corrects it.
    fn words_of_slots(&self, slots: &[SlotName], given: usize) -> Result<BTreeSet<Hash>, Refusal> {
        let mut wanted = BTreeMap::<Box<str>, BTreeSet<Field<'static>>>::new();
        for (thing, field) in slots.iter().map(named) {
            wanted.entry(thing).or_default().insert(field);
        }
        let mut found = Written { slots: &wanted, words: Vec::new(), any: BTreeMap::new() };
        let mut bodies = Vec::new();
        for entry in self.all_facts() {
            let before = found.words.len();
            self.facts.ask(entry, &mut found);
            if found.words.len() > before {
                bodies.push(entry);
            }
        }
        let Written { words, any: written, .. } = found;
        let seen = self.seen_always();
        for (position, slot) in slots.iter().take(given).enumerate() {
            let ids = seen.class(slot.thing.as_str()).into_iter();
            let words = ids.filter_map(|id| written.get(&(id, Field::parse(&slot.field))).copied()).max();
            let at = format!("slots[{position}].field");
            return Err(match words {
                Some(true) => continue,
                Some(false) => Refusal::field(Code::ErasureNothing, at),
                None => Refusal::field(Code::FieldInvalid, at)
                    .with("expected", "title:ar, section:solutions:ar, said, reason"),
            });
        }
        let words: BTreeSet<Hash> = words.into_iter().collect();
        let moved = self.at_the_same_places(bodies, |_| Cow::Borrowed(&words));
        Ok(words.into_iter().chain(moved).collect())
    }

    /// Closes what the erasures among the entries from this one on close, those that wait included, and drops the
    /// words of closed slots: everywhere when one was closed, otherwise from this entry on. Says how many went.
    pub(super) fn enforce_erasures(&mut self, from: u32) -> usize {
        let newly: Vec<_> = self.facts.iter_from(from).flat_map(closed_slots).collect();
        let from = if newly.is_empty() { from } else { 0 };
        self.state.close(newly);
        if !self.state.closes_any() {
            return self.journal.erase([]);
        }
        let entries = from..self.all_facts().end;
        let words: Vec<Hash> =
            entries.clone().flat_map(|entry| self.state.closed_words(entry, &self.facts)).collect();
        let moved = self.at_the_same_places(entries, |bodies| {
            Cow::Owned(bodies.iter().flat_map(|body| self.state.closed_words(*body, &self.facts)).collect())
        });
        self.journal.erase(words.into_iter().chain(moved))
    }

    fn all_facts(&self) -> std::ops::Range<u32> {
        0..u32::try_from(self.facts.len()).unwrap_or(u32::MAX)
    }

    /// Where a body of an entry has words in a closed slot, the words at the same place of the entry and of all its
    /// corrections are the same words, be it that another body gives them to another slot: its label may be the one
    /// thing that was corrected. So it is where nobody has the entry that they correct: what goes must not depend on
    /// what came first.
    fn at_the_same_places<'a>(
        &self,
        entries: impl IntoIterator<Item = u32>,
        closed: impl Fn(&[u32]) -> Cow<'a, BTreeSet<Hash>>,
    ) -> Vec<Hash> {
        let mut words = Vec::new();
        let corrected = entries.into_iter().flat_map(|entry| {
            let own = self.journal.get(entry).map(Entry::hash);
            own.filter(|own| !self.facts.corrections(own).is_empty()).into_iter().chain(self.corrects(entry))
        });
        for entry in corrected.collect::<BTreeSet<Hash>>() {
            let bodies = self.with_corrections(&entry);
            if bodies.len() < 2 {
                continue;
            }
            let gone = closed(&bodies);
            if gone.is_empty() {
                continue;
            }
            let places: Vec<_> = bodies.iter().flat_map(|body| self.sealed_places(*body)).collect();
            let closed: BTreeSet<&String> =
                places.iter().filter(|(_, digest)| gone.contains(digest)).map(|(place, _)| place).collect();
            words
                .extend(places.iter().filter(|(place, _)| closed.contains(place)).map(|(_, digest)| *digest));
        }
        words
    }

    /// The places of the sealed values in the body that an entry carries, each with its digest.
    pub(super) fn sealed_places(&self, entry: u32) -> Vec<(String, Hash)> {
        self.facts.carried(entry).map_or_else(Vec::new, |fact| places(fact.clone(), &Place::Fact))
    }
}

/// The places of the sealed values of a fact, each with its digest.
pub(super) fn places(mut fact: Fact, at: &Place<'_>) -> Vec<(String, Hash)> {
    let mut places = SealedPlaces(Vec::new());
    // This visitor refuses nothing.
    let _ = fact.walk(at, &mut places);
    places.0
}

struct SealedPlaces(Vec<(String, Hash)>);

impl Visitor for SealedPlaces {
    fn sealed(&mut self, at: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        self.0.extend(value.sealed_as().map(|digest| (at.to_string(), digest)));
        Ok(())
    }
}

/// Closes the fields under all ids of their things: whoever erases words means them wherever they are read. Says how
/// many were named.
pub(super) fn under_all_ids(seen: &Seen<'_>, erased: &mut SealsErased) -> usize {
    let given = erased.slots.clone();
    let mut slots: BTreeSet<(Box<str>, &str)> =
        given.iter().map(|slot| (slot.thing.as_str().into(), slot.field.as_str())).collect();
    for slot in &given {
        for id in seen.class(slot.thing.as_str()) {
            if slots.insert((id.clone(), &slot.field)) {
                erased.slots.push(SlotName { thing: ThingId::from(&*id), field: slot.field.clone() });
            }
        }
    }
    given.len()
}

fn named(slot: &SlotName) -> Slot {
    (slot.thing.as_str().into(), Field::parse(&slot.field))
}

fn closed_slots(fact: &Fact) -> Vec<Slot> {
    match fact {
        Fact::SealsErased(erased) => slots_of(erased),
        _ => Vec::new(),
    }
}

/// The slots that an erasure closes.
pub(super) fn slots_of(erased: &SealsErased) -> Vec<Slot> {
    erased.slots.iter().map(named).collect()
}

/// What was ever written to some slots.
struct Written<'a> {
    /// By their things, since most of what was written is about others.
    slots: &'a BTreeMap<Box<str>, BTreeSet<Field<'static>>>,
    words: Vec<Hash>,
    /// Whether words stood in it, of each that was written.
    any: BTreeMap<Slot, bool>,
}

impl Expand for Written<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        let Some(fields) = self.slots.get(thing) else { return };
        let field = field.into_owned();
        if fields.contains(&field) {
            let before = self.words.len();
            value.digests(&mut self.words);
            *self.any.entry((thing.into(), field)).or_default() |= self.words.len() > before;
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
