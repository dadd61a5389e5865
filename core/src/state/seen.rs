use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::classes::Classes;
use super::line::{Line, Place};
use super::order::{Rank, Role};
use super::standing::with_newer;
use super::things::{Creation, Kept, Thing};
use super::{Body, Effective, Expand, Field, Sources, Span, State, Value};

/// The state as it was on a day, by what was known.
pub struct Seen<'s> {
    pub(super) state: &'s State,
    pub(super) day: Option<i32>,
    known: Option<&'s dyn Fn(u32) -> bool>,
    sources: &'s dyn Sources,
    classes: Cow<'s, Classes>,
}

/// What a slot shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The entry whose value shows.
    pub entry: u32,
    /// The value that shows: of those that stand, the last by day and entry order.
    pub value: Value<'static>,
    /// Every value that stands, with its entry; the last one shows.
    pub contenders: Vec<(u32, Value<'static>)>,
    /// An entry of an unknown kind names it: it was changed by something newer.
    pub newer: bool,
    /// Its words were erased.
    pub erased: bool,
}

impl Shown {
    /// Whether different values stand. Sealed values are told apart by their digests, so a view that can open
    /// them may still find them equal.
    pub fn is_contested(&self) -> bool {
        self.contenders.iter().any(|(_, value)| *value != self.value)
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
    pub(super) fn new(
        state: &'s State,
        day: Option<i32>,
        known: Option<&'s dyn Fn(u32) -> bool>,
        sources: &'s dyn Sources,
        classes: Cow<'s, Classes>,
    ) -> Self {
        Self { state, day, known, sources, classes }
    }

    pub(super) fn knows(&self, entry: Rank) -> bool {
        self.state.knows(self.known, entry)
    }

    fn body(&self, entry: Rank) -> Option<Rank> {
        self.state.body(self.known, entry)
    }

    pub(super) fn index(&self, entry: Rank) -> u32 {
        self.state.order.index(entry)
    }

    fn name(&self, thing: Thing) -> &'s str {
        self.state.things.name(thing)
    }

    /// All ids of a thing, sorted by name.
    fn ids<'a>(&'a self, thing: &'a Thing) -> &'a [Thing] {
        self.classes.members(*thing).unwrap_or(std::slice::from_ref(thing))
    }

    fn representative(&self, thing: Thing) -> Thing {
        self.ids(&thing).first().copied().unwrap_or(thing)
    }

    /// Whether the thing exists: by then, a creation of it, or of another id of it, counts and stands.
    pub fn exists(&self, thing: &str) -> bool {
        let Some(thing) = self.state.things.find(thing) else { return false };
        self.ids(&thing).iter().any(|&id| self.lives(id))
    }

    fn lives(&self, id: Thing) -> bool {
        self.creations(id).any(|made| self.is_over(made))
    }

    /// The creations of an id that are known and stand, whatever their day.
    fn creations(&self, id: Thing) -> impl Iterator<Item = Creation> {
        let (once, several): (_, &[Creation]) = match self.state.things.kept(id) {
            Kept::Once { entry, made: Some(position) } => {
                (Some(Creation { entry: *entry, body: *entry, position: *position }), &[])
            }
            Kept::Slots(slots) => (None, &slots.made),
            Kept::Nothing | Kept::Once { made: None, .. } => (None, &[]),
        };
        once.into_iter()
            .chain(several.iter().copied())
            .filter(|made| self.knows(made.entry) && self.body(made.entry) == Some(made.body))
    }

    /// An undated creation counts always.
    fn is_over(&self, made: Creation) -> bool {
        let on = self.state.order.on(made.body);
        self.day.is_none_or(|day| on.is_none_or(|on| on.end <= day))
    }

    /// The entries whose creations of the thing count and stand, in entry order.
    pub fn creators(&self, thing: &str) -> Vec<u32> {
        let Some(thing) = self.state.things.find(thing) else { return Vec::new() };
        let made = self.ids(&thing).iter().flat_map(|&id| self.creations(id));
        let entries: BTreeSet<Rank> =
            made.filter(|&made| self.is_over(made)).map(|made| made.entry).collect();
        entries.into_iter().map(|entry| self.index(entry)).collect()
    }

    /// The things of a kind that exist, under the smallest of their ids, in the order in which they were
    /// created first.
    pub fn things(&self, kind: &str) -> Vec<Box<str>> {
        let mut first: BTreeMap<Thing, (Rank, u32)> = BTreeMap::new();
        for &id in self.state.things.of_kind(kind) {
            if !self.lives(id) {
                continue;
            }
            let Some(made) = self.creations(id).map(|made| (made.entry, made.position)).min() else {
                continue;
            };
            let held = first.entry(self.representative(id)).or_insert(made);
            *held = made.min(*held);
        }
        let mut things: Vec<_> = first.into_iter().map(|(thing, made)| (made, self.name(thing))).collect();
        things.sort_unstable();
        things.into_iter().map(|(_, name)| name.into()).collect()
    }

    /// All ids of this thing, sorted.
    pub fn class(&self, thing: &str) -> Vec<Box<str>> {
        match self.state.things.find(thing) {
            Some(thing) => self.ids(&thing).iter().map(|&id| self.name(id).into()).collect(),
            None => vec![thing.into()],
        }
    }

    /// What a field of a thing shows, the ids of merged things read together. `None` if no value stands by
    /// then. Whether the thing exists is another question.
    pub fn slot(&self, thing: &str, field: &Field<'_>) -> Option<Shown> {
        self.show(field, &self.reading(self.found(self.state.things.find(thing)?, field)))
    }

    /// What every field of a thing shows; cheaper than asking for one after the other.
    pub fn read(&self, thing: &str) -> BTreeMap<Field<'static>, Shown> {
        let fields = self.state.things.find(thing).map(|thing| self.fields(thing)).unwrap_or_default();
        let shown = fields.into_iter().filter_map(|(field, found)| {
            let shown = self.show(&field, &self.reading(found))?;
            Some((field, shown))
        });
        shown.collect()
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
    fn fields(&self, thing: Thing) -> BTreeMap<Field<'static>, Vec<Found<'s>>> {
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

    fn find(
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
        let mut ask = Ask { thing: self.name(thing), field, values: BTreeMap::new() };
        self.sources.expand(self.index(entry), &mut ask);
        ask.values
    }

    /// Lines up what was found. An entry keeps its place, at its own day, in every slot that it or a
    /// correction of it ever wrote; it has a value there if the body that speaks for it writes one.
    fn reading(&self, mut found: Vec<Found<'s>>) -> Reading<'s> {
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
        let line =
            Line::new(&self.state.order, with_newer(&self.state.order, places, |rank| self.knows(rank)));
        let held = standing.into_iter().filter_map(|Found { entry, body, thing, value }| {
            line.position(entry).map(|place| Held { place, body, thing, value })
        });
        let held = held.collect();
        Reading { line, held }
    }

    /// The reading of a field, for histories.
    pub(super) fn read_slot(&self, thing: &str, field: &Field<'_>) -> Option<Reading<'s>> {
        Some(self.reading(self.found(self.state.things.find(thing)?, field)))
    }

    fn show(&self, field: &Field<'_>, reading: &Reading<'s>) -> Option<Shown> {
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
        let contenders: Vec<(u32, Value<'static>)> = stand
            .iter()
            .filter_map(|held| Some((self.index(rank(held)?), held.value.clone().into_owned())))
            .collect();
        let (entry, value) = contenders.last().cloned()?;
        let newer =
            stand.last().and_then(|held| rank(held)).is_some_and(|rank| self.is_changed_by_newer(rank));
        Some(Shown { entry, value, contenders, newer, erased })
    }

    fn is_changed_by_newer(&self, entry: Rank) -> bool {
        self.state.order.newer(entry).iter().any(|&newer| self.knows(newer))
    }

    /// The entries that a new value must name.
    pub(super) fn heads(&self, thing: &str, field: &Field<'_>) -> Vec<Rank> {
        let Some(thing) = self.state.things.find(thing) else { return Vec::new() };
        if !self.state.order.has_newer()
            && self.ids(&thing).len() == 1
            && let Kept::Slots(slots) = self.state.things.kept(thing)
        {
            return slots.fields.get(field).map_or_else(Vec::new, |slot| slot.heads().to_vec());
        }
        self.reading(self.found(thing, field)).line.heads().collect()
    }

    /// Which body speaks for the entry that the journal keeps at this index.
    pub fn effective(&self, entry: u32) -> Effective {
        let Some(rank) = self.state.order.rank(entry) else {
            return Effective { body: Body::Own, contested: false };
        };
        let stand = self.state.standing(self.known, rank);
        let body = match stand.last() {
            None => Body::Own,
            Some(&verdict) if self.state.order.role(verdict) == Role::Withdraws => Body::Withdrawn,
            Some(&verdict) => Body::Correction(self.index(verdict)),
        };
        Effective { body, contested: self.differ(&stand) }
    }

    /// Whether verdicts say different things: one withdraws and one corrects, or two corrections do different
    /// things.
    fn differ(&self, verdicts: &[Rank]) -> bool {
        let Some((first, others)) = verdicts.split_first() else { return false };
        if others.is_empty() {
            return false;
        }
        let said = |verdict: Rank| {
            (self.state.order.role(verdict) == Role::Corrects).then(|| {
                let mut said = Said::default();
                self.sources.expand(self.index(verdict), &mut said);
                said
            })
        };
        let first = said(*first);
        others.iter().any(|&other| said(other) != first)
    }

    /// The entries on whose standing corrections or withdrawals disagree, in entry order.
    pub fn contested_standings(&self) -> Vec<u32> {
        let judged = self.state.verdicts.keys().filter(|&&entry| self.knows(entry));
        judged.map(|&entry| self.index(entry)).filter(|&entry| self.effective(entry).contested).collect()
    }

    /// The things that exist and hold this reference, under the smallest of their ids, sorted.
    pub fn resolve(&self, reference: &str) -> Vec<Box<str>> {
        self.holders(reference, &self.state.things.referred(reference))
    }

    fn holders(&self, reference: &str, things: &[Thing]) -> Vec<Box<str>> {
        let field = Field::part("ref", reference);
        let things: BTreeSet<&str> =
            things.iter().map(|&thing| self.name(self.representative(thing))).collect();
        let holds =
            |thing: &str| self.slot(thing, &field).is_some_and(|shown| shown.value == Value::Flag(true));
        things.into_iter().filter(|thing| self.exists(thing) && holds(thing)).map(Box::from).collect()
    }

    /// The references that several things hold, sorted, each with these things.
    pub fn reference_conflicts(&self) -> Vec<(Box<str>, Vec<Box<str>>)> {
        let shared = self.state.things.shared_refs();
        let held = shared.map(|(reference, things)| (reference.into(), self.holders(reference, things)));
        held.filter(|(_, things): &(_, Vec<_>)| things.len() > 1).collect()
    }

    /// The slots in which different values stand, sorted: candidates, because a view that opens sealed words
    /// may find them equal.
    pub fn contested(&self) -> Vec<(Box<str>, Field<'static>)> {
        let several = self.classes.several().flatten();
        let things: BTreeSet<Thing> = self
            .state
            .things
            .built()
            .iter()
            .chain(several)
            .map(|&thing| self.representative(thing))
            .collect();
        let mut contested = Vec::new();
        for thing in things {
            for (field, found) in self.fields(thing) {
                if found.len() < 2 {
                    continue;
                }
                let shown = self.show(&field, &self.reading(found));
                if shown.is_some_and(|shown| shown.is_contested()) {
                    contested.push((self.name(thing).into(), field));
                }
            }
        }
        contested.sort_unstable();
        contested
    }
}

/// Collects what a body writes on one thing.
struct Ask<'a> {
    thing: &'a str,
    field: Option<&'a Field<'a>>,
    values: BTreeMap<Field<'static>, Value<'static>>,
}

impl Expand for Ask<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if thing == self.thing && self.field.is_none_or(|wanted| *wanted == field) {
            self.values.insert(field.into_owned(), value.into_owned());
        }
    }

    fn same(&mut self, _: &[&str]) {}
}

/// Everything that a body does.
#[derive(Default, PartialEq)]
struct Said {
    on: Option<Span>,
    creates: Vec<Box<str>>,
    writes: Vec<(Box<str>, Field<'static>, Value<'static>)>,
    same: Vec<Vec<Box<str>>>,
}

impl Expand for Said {
    fn on(&mut self, span: Span) {
        self.on = Some(span);
    }

    fn creates(&mut self, thing: &str) {
        self.creates.push(thing.into());
    }

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        self.writes.push((thing.into(), field.into_owned(), value.into_owned()));
    }

    fn same(&mut self, things: &[&str]) {
        self.same.push(things.iter().map(|&thing| thing.into()).collect());
    }
}
