//! Reads slots: gathers what known bodies wrote, lines it up, and says what shows.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::line::{Line, Place};
use super::order::Rank;
use super::standing::with_newer;
use super::things::{Kept, Thing};
use super::{Field, Seen, Value};

/// What a slot shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The entry whose value shows.
    pub entry: u32,
    /// The value that shows: of those that stand, the last by day and entry order.
    pub value: Value<'static>,
    /// The other values that stand, with their entries, in the same order. Mostly there are none.
    pub others: Vec<(u32, Value<'static>)>,
    /// An entry of an unknown kind names it: it was changed by something newer.
    pub newer: bool,
    /// Its words were erased.
    pub erased: bool,
}

impl Shown {
    /// Whether different values stand. Sealed values are told apart by their digests, so a view that can open
    /// them may still find them equal.
    pub fn is_contested(&self) -> bool {
        self.others.iter().any(|(_, value)| *value != self.value)
    }

    /// Every value that stands, with its entry; the last one shows.
    pub fn contenders(&self) -> impl Iterator<Item = (u32, &Value<'static>)> {
        self.others.iter().map(|(entry, value)| (*entry, value)).chain([(self.entry, &self.value)])
    }
}

/// A value that a known body gave to the slot that is read.
pub(super) struct Found<'s> {
    entry: Rank,
    body: Rank,
    thing: Thing,
    value: Cow<'s, Value<'static>>,
}

/// A value that stands in the place of an entry.
pub(super) struct Held<'s> {
    pub(super) place: usize,
    pub(super) body: Rank,
    pub(super) thing: Thing,
    pub(super) value: Cow<'s, Value<'static>>,
}

/// A slot as it is read here: the ids of a thing together, without what was not known.
pub(super) struct Reading<'s> {
    pub(super) line: Line,
    pub(super) held: Vec<Held<'s>>,
}

impl<'s> Seen<'s> {
    /// What a field of a thing shows, the ids of merged things read together. `None` if no value stands by
    /// then. Whether the thing exists is another question.
    pub fn slot(&self, thing: &str, field: &Field<'_>) -> Option<Shown> {
        self.show(field, &self.reading(self.found(self.state.things.find(thing)?, field)))
    }

    /// What every field of a thing shows; cheaper than asking for one after the other.
    pub fn read(&self, thing: &str) -> BTreeMap<Field<'static>, Shown> {
        self.read_some(thing, |_| true)
    }

    /// What the fields of a thing show whose names are wanted: a thing may hold very much beside its title.
    pub fn read_some(&self, thing: &str, wanted: impl Fn(&str) -> bool) -> BTreeMap<Field<'static>, Shown> {
        let Some(found) = self.state.things.find(thing) else { return BTreeMap::new() };
        if self.is_simple(found) {
            return self.read_simple(found, wanted);
        }
        let fields = self.fields(found).into_iter().filter(|(field, _)| wanted(&field.name));
        let shown = fields.filter_map(|(field, found)| {
            let shown = self.show(&field, &self.reading(found))?;
            Some((field, shown))
        });
        shown.collect()
    }

    /// Where no field was given a second value, nothing is lined up.
    fn read_simple(&self, thing: Thing, wanted: impl Fn(&str) -> bool) -> BTreeMap<Field<'static>, Shown> {
        let mut shown = BTreeMap::new();
        self.glance_at(thing, &mut |field, entry, value| {
            if !wanted(&field.name) {
                return;
            }
            let (field, value) = (field.clone().into_owned(), value.clone().into_owned());
            let erased = self.state.is_erased(self.name(thing), &field, &value);
            let newer = self.is_replaced_by_newer(entry);
            shown.insert(field, Shown { entry, value, others: Vec::new(), newer, erased });
        });
        shown
    }

    /// Every field that a known entry wrote on the thing, whether or not a value stands, sorted.
    pub fn slots(&self, thing: &str) -> Vec<Field<'static>> {
        let fields = self.state.things.find(thing).map(|thing| self.fields(thing)).unwrap_or_default();
        fields.into_keys().collect()
    }

    /// The known values of a field of a thing, under any of its ids.
    fn found(&self, thing: Thing, field: &Field<'_>) -> Vec<Found<'s>> {
        // The map lends for 's only to a key that lives as long.
        let key = field.clone().into_owned();
        let mut found = Vec::new();
        for &id in self.ids(&thing) {
            match self.state.things.kept(id) {
                Kept::Nothing => {}
                Kept::Once { entry, .. } => {
                    let one = self.ask(*entry, id, Some(field)).into_iter();
                    found.extend(
                        one.filter_map(|(_, value)| self.find(*entry, *entry, id, Cow::Owned(value))),
                    );
                }
                Kept::Slots(slots) => {
                    let records = slots.fields.get(&key).map_or(&[][..], |slot| slot.records());
                    found.extend(records.iter().filter_map(|record| {
                        self.find(record.entry, record.body, id, Cow::Borrowed(&record.value))
                    }));
                }
            }
        }
        found
    }

    /// The known values of all fields of a thing.
    pub(super) fn fields(&self, thing: Thing) -> BTreeMap<Field<'static>, Vec<Found<'s>>> {
        let mut fields: BTreeMap<Field<'static>, Vec<Found<'s>>> = BTreeMap::new();
        for &id in self.ids(&thing) {
            match self.state.things.kept(id) {
                Kept::Nothing => {}
                Kept::Once { entry, .. } => {
                    for (field, value) in self.ask(*entry, id, None) {
                        let found = self.find(*entry, *entry, id, Cow::Owned(value));
                        fields.entry(field).or_default().extend(found);
                    }
                }
                Kept::Slots(slots) => {
                    for (field, slot) in &slots.fields {
                        let found = slot.records().iter().filter_map(|record| {
                            self.find(record.entry, record.body, id, Cow::Borrowed(&record.value))
                        });
                        fields.entry(field.clone()).or_default().extend(found);
                    }
                }
            }
        }
        fields.retain(|_, found| !found.is_empty());
        fields
    }

    pub(super) fn find(
        &self,
        entry: Rank,
        body: Rank,
        thing: Thing,
        value: Cow<'s, Value<'static>>,
    ) -> Option<Found<'s>> {
        (self.knows(entry) && self.knows(body)).then_some(Found { entry, body, thing, value })
    }

    /// Asks an entry again what it writes on a thing.
    fn ask(
        &self,
        entry: Rank,
        thing: Thing,
        field: Option<&Field<'_>>,
    ) -> BTreeMap<Field<'static>, Value<'static>> {
        let mut values = BTreeMap::new();
        self.written(entry, thing, &mut |written, value| {
            if field.is_none_or(|wanted| wanted == written) {
                values.insert(written.clone().into_owned(), value.clone().into_owned());
            }
        });
        values
    }

    /// Lines up what was found. An entry keeps its place, at its own day, in every slot that it or a
    /// correction of it ever wrote; it has a value there if the body that speaks for it writes one.
    pub(super) fn reading(&self, found: Vec<Found<'s>>) -> Reading<'s> {
        let (places, standing) = self.places(found);
        // Names reach through what comes between two entries; nothing comes between one and itself.
        let between = if places.len() > 1 { self.with_newer(places) } else { places };
        let line = Line::new(&self.state.order, between);
        let held = standing.into_iter().filter_map(|Found { entry, body, thing, value }| {
            line.position(entry).map(|place| Held { place, body, thing, value })
        });
        let held = held.collect();
        Reading { line, held }
    }

    fn with_newer(&self, places: Vec<Place>) -> Vec<Place> {
        with_newer(&self.state.order, places, |rank| self.knows(rank))
    }

    /// The places of a slot, entries of unknown kinds left out, and the values that stand there.
    fn places(&self, mut found: Vec<Found<'s>>) -> (Vec<Place>, Vec<Found<'s>>) {
        found.sort_by_key(|found| found.entry);
        let mut places: Vec<Place> = Vec::new();
        let mut standing = Vec::new();
        let mut speaks = None;
        for found in found {
            if places.last().is_none_or(|place| place.rank != found.entry) {
                speaks = self.body(found.entry);
                let on = self.state.order.on(found.entry);
                places.push(Place { rank: found.entry, on, valued: false, known: true });
            }
            if speaks == Some(found.body) {
                if let Some(place) = places.last_mut() {
                    place.valued = true;
                    place.on = self.state.order.on(found.body);
                }
                standing.push(found);
            }
        }
        (places, standing)
    }

    /// The reading of a field, for histories.
    pub(super) fn read_slot(&self, thing: &str, field: &Field<'_>) -> Option<Reading<'s>> {
        Some(self.reading(self.found(self.state.things.find(thing)?, field)))
    }

    pub(super) fn show(&self, field: &Field<'_>, reading: &Reading<'s>) -> Option<Shown> {
        let line = &reading.line;
        let mut stand = Vec::new();
        for place in line.contenders(|place| line.counts(place, self.day)) {
            let first = reading.held.partition_point(|held| held.place < place);
            let of_place = reading.held.get(first..).unwrap_or_default();
            stand.extend(of_place.iter().take_while(|held| held.place == place));
        }
        let is_erased = |held: &Held<'_>| self.state.is_erased(self.name(held.thing), field, &held.value);
        let (kept, gone): (Vec<_>, Vec<_>) = stand.into_iter().partition(|held| !is_erased(held));
        let erased = kept.is_empty();
        let stand = if erased { gone.into_iter().next_back().into_iter().collect() } else { kept };
        let rank = |held: &Held<'_>| line.places().get(held.place).map(|place| place.rank);
        let mut others: Vec<(u32, Value<'static>)> = stand
            .iter()
            .filter_map(|held| Some((self.index(rank(held)?), held.value.clone().into_owned())))
            .collect();
        let (entry, value) = others.pop()?;
        let newer =
            stand.last().and_then(|held| rank(held)).is_some_and(|rank| self.is_changed_by_newer(rank));
        Some(Shown { entry, value, others, newer, erased })
    }

    /// Whether an entry of an unknown kind takes the place of this one.
    pub fn is_replaced_by_newer(&self, entry: u32) -> bool {
        self.state.order.rank(entry).is_some_and(|rank| self.is_changed_by_newer(rank))
    }

    fn is_changed_by_newer(&self, entry: Rank) -> bool {
        self.state.order.newer(entry).iter().any(|&newer| self.knows(newer))
    }

    /// The entries that a new value of this slot must name, sorted: see [`State::heads`](super::State::heads).
    pub fn heads(&self, thing: &str, field: &Field<'_>) -> Vec<u32> {
        let Some(thing) = self.state.things.find(thing) else { return Vec::new() };
        if !self.state.order.has_newer()
            && self.ids(&thing).len() == 1
            && let Kept::Slots(slots) = self.state.things.kept(thing)
        {
            let slot = slots.fields.get(field);
            let heads = slot.map_or(&[][..], |slot| slot.heads(&self.state.order));
            return self.state.indices(heads.to_vec());
        }
        let (places, _) = self.places(self.found(thing, field));
        self.state.indices(Line::new(&self.state.order, self.with_newer(places)).heads().collect())
    }
}
