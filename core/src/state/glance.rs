//! Reads what shows of a thing without building what only histories need: most things were written once.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::order::Rank;
use super::reading::Found;
use super::things::{Kept, Thing};
use super::{Expand, Field, Seen, Span, Value};

impl Seen<'_> {
    /// What every field of a thing shows, handed over field by field with the entry whose value it is: the same as
    /// [`Seen::read`], for lists over many things. A field may come twice; then the later value shows.
    pub fn glance(&self, thing: &str, mut see: impl FnMut(&Field<'_>, u32, &Value<'_>)) {
        if let Some(found) = self.state.things.find(thing) {
            self.glance_at(found, &mut see);
        }
    }

    pub(super) fn glance_at(&self, found: Thing, see: &mut impl FnMut(&Field<'_>, u32, &Value<'_>)) {
        let ids = self.ids(&found);
        if let [id] = ids
            && let Kept::Once { entry, .. } = self.state.things.kept(*id)
        {
            if self.knows(*entry) && self.body(*entry) == Some(*entry) && self.is_by_then(*entry) {
                let index = self.index(*entry);
                self.written(*entry, *id, &mut |field, value| see(field, index, value));
            }
            return;
        }
        if let [id] = ids
            && let Kept::Slots(slots) = self.state.things.kept(*id)
        {
            for (field, slot) in &slots.fields {
                if let [one] = slot.records() {
                    let speaks = self.knows(one.entry)
                        && self.knows(one.body)
                        && self.body(one.entry) == Some(one.body);
                    if speaks && self.is_by_then(one.body) {
                        see(field, self.index(one.entry), &one.value);
                    }
                } else {
                    let found = slot.records().iter().filter_map(|record| {
                        self.find(record.entry, record.body, *id, Cow::Borrowed(&record.value))
                    });
                    self.see(field, found.collect(), see);
                }
            }
            return;
        }
        for (field, found) in self.fields(found) {
            self.see(&field, found, see);
        }
    }

    /// What the body that an entry carries writes on a thing, in its order.
    pub(super) fn written(&self, entry: Rank, thing: Thing, see: &mut impl FnMut(&Field<'_>, &Value<'_>)) {
        if let Some(spread) = self.spread(entry) {
            for (field, value) in spread.get(&thing).into_iter().flatten() {
                see(field, value);
            }
            return;
        }
        let mut glance = Glance { thing: self.name(thing), others: 0, see };
        self.sources.ask(self.index(entry), &mut glance);
        if glance.others > MUCH {
            self.spreads.borrow_mut().insert(entry, None);
        }
    }

    /// What an entry writes, thing by thing, if it was found to write much.
    fn spread(&self, entry: Rank) -> Option<Rc<Spread>> {
        let mut spreads = self.spreads.borrow_mut();
        let known = spreads.get_mut(&entry)?;
        let spread = known.get_or_insert_with(|| {
            let mut sort = Sort { seen: self, spread: Spread::new() };
            self.sources.ask(self.index(entry), &mut sort);
            Rc::new(sort.spread)
        });
        Some(Rc::clone(spread))
    }

    /// Whether this is what the field shows.
    pub(super) fn shows(&self, thing: Thing, field: &Field<'_>, value: &Value<'_>) -> bool {
        if !self.is_simple(thing) {
            return self.slot(self.name(thing), field).is_some_and(|shown| shown.value == *value);
        }
        let mut shows = false;
        self.glance_at(thing, &mut |seen: &Field<'_>, _, held: &Value<'_>| {
            if seen == field {
                shows = held == value;
            }
        });
        shows
    }

    fn see(
        &self,
        field: &Field<'_>,
        found: Vec<Found<'_>>,
        see: &mut impl FnMut(&Field<'_>, u32, &Value<'_>),
    ) {
        if let Some(shown) = self.show(field, &self.reading(found)) {
            see(field, shown.entry, &shown.value);
        }
    }

    /// The smallest id of the thing that this id names; the id itself where nothing is known of it.
    pub fn representative_of<'t>(&'t self, thing: &'t str) -> &'t str {
        match self.state.things.find(thing) {
            Some(found) => self.name(self.ids(&found).first().copied().unwrap_or(found)),
            None => thing,
        }
    }

    /// Where an entry stands in the entry order. Entries are numbered as they arrived, so the numbers themselves order
    /// nothing that is shown.
    pub fn place(&self, entry: u32) -> Option<impl Ord + Copy + use<>> {
        self.state.order.rank(entry)
    }

    /// Whether what this entry itself says is known, stands, and counts by then.
    pub fn counts(&self, entry: u32) -> bool {
        let rank = self.state.order.rank(entry).filter(|&rank| self.knows(rank));
        rank.and_then(|rank| self.body(rank)).is_some_and(|body| self.is_by_then(body))
    }
}

/// An entry that writes more than this on other things than the one that is asked about is not gone through for each of
/// them, as a card with very many remarks.
const MUCH: usize = 128;

/// By thing, what an entry writes on it.
pub(super) type Spread = BTreeMap<Thing, Vec<(Field<'static>, Value<'static>)>>;

/// Sorts what a body writes by thing.
struct Sort<'a, 's> {
    seen: &'a Seen<'s>,
    spread: Spread,
}

impl Expand for Sort<'_, '_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if let Some(thing) = self.seen.state.things.find(thing) {
            self.spread.entry(thing).or_default().push((field.into_owned(), value.into_owned()));
        }
    }

    fn same(&mut self, _: &[&str]) {}
}

/// Hands on what a body writes on one thing.
struct Glance<'a, F> {
    thing: &'a str,
    /// How much it writes on others.
    others: usize,
    see: &'a mut F,
}

impl<F: FnMut(&Field<'_>, &Value<'_>)> Expand for Glance<'_, F> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if thing == self.thing {
            (self.see)(&field, &value);
        } else {
            self.others = self.others.saturating_add(1);
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
