//! Reads what shows of a thing without building what only histories need: most things were written once.

use std::borrow::Cow;

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
                let entry = self.index(*entry);
                self.sources.ask(entry, &mut Glance { thing: self.name(*id), entry, see });
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

/// Hands on what a body writes on one thing.
struct Glance<'a, F> {
    thing: &'a str,
    entry: u32,
    see: &'a mut F,
}

impl<F: FnMut(&Field<'_>, u32, &Value<'_>)> Expand for Glance<'_, F> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if thing == self.thing {
            (self.see)(&field, self.entry, &value);
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
