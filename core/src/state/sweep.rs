//! Reads what shows of all things of some kinds in one pass over the bodies: for lists over many things.

use super::order::Role;
use super::things::Thing;
use super::{Expand, Field, Seen, Span, Value};

/// Receives a thing by its number, a field of it, the entry whose value shows, and the value.
pub type See<'f> = dyn FnMut(u32, &Field<'_>, u32, &Value<'_>) + 'f;

impl<'s> Seen<'s> {
    /// What every field of every thing of these kinds shows, whether or not the thing exists: the same as
    /// [`Seen::glance`] for one after the other, in no order. A thing stands under the smallest of its ids.
    ///
    /// What was written once shows where its body counts, so the bodies are gone through once, and only the things
    /// that were given a second value are read by themselves.
    pub fn sweep(&self, kinds: &[&str], see: &mut See<'_>) {
        let mut sweep = Sweep { seen: self, kinds, last: None, near: 0, entry: 0, see };
        for entry in self.state.order.ranks() {
            let writes = matches!(self.state.order.role(entry), Role::Fact | Role::Fixed);
            let Some(body) = self.body(entry).filter(|_| writes && self.knows(entry)) else { continue };
            if self.is_by_then(body) {
                sweep.entry = self.index(entry);
                self.sources.ask(self.index(body), &mut sweep);
            }
        }
        let see = sweep.see;
        for kind in kinds {
            for &thing in self.state.things.of_kind(kind) {
                if !self.is_simple(thing) && self.ids(&thing).first() == Some(&thing) {
                    self.glance_at(thing, &mut |field, entry, value| {
                        see(thing.number(), field, entry, value);
                    });
                }
            }
        }
    }

    /// Whether no field of the thing was ever given a second value, and it has one id.
    pub(super) fn is_simple(&self, thing: Thing) -> bool {
        !self.state.things.is_forked(thing) && self.ids(&thing).len() == 1
    }

    /// The things of a kind that exist, as [`Seen::things`] gives them, by their numbers.
    pub fn living(&self, kind: &str) -> Vec<u32> {
        self.in_order(kind).into_iter().map(Thing::number).collect()
    }

    /// The id of the thing of this number.
    pub fn id_of(&self, number: u32) -> &'s str {
        self.name(Thing::of_number(number))
    }

    /// The number of the thing that this id names, under the smallest of its ids.
    pub fn number_of(&self, thing: &str) -> Option<u32> {
        let thing = self.state.things.find(thing)?;
        Some(self.ids(&thing).first().copied().unwrap_or(thing).number())
    }

    /// The days of the body that speaks for an entry.
    pub fn days(&self, entry: u32) -> Option<Span> {
        let body = self.body(self.state.order.rank(entry)?)?;
        self.state.order.on(body)
    }
}

struct Sweep<'a, 's> {
    seen: &'a Seen<'s>,
    kinds: &'a [&'a str],
    /// The thing of which the body spoke last, where it is read here.
    last: Option<(&'s str, Option<Thing>)>,
    /// The number of the thing that was found last.
    near: u32,
    entry: u32,
    see: &'a mut See<'a>,
}

impl Sweep<'_, '_> {
    /// A body speaks of things in the order in which they were first heard of, more often than not: the next one
    /// is looked for close behind the last one before it is looked up.
    fn find(&self, thing: &str) -> Option<Thing> {
        let behind = (1..=3).map(|step| Thing::of_number(self.near.saturating_add(step)));
        let mut near = behind.filter(|&next| self.seen.name(next) == thing);
        near.next().or_else(|| self.seen.state.things.find(thing))
    }
}

impl Expand for Sweep<'_, '_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        let wanted = match self.last {
            Some((name, wanted)) if name == thing => wanted,
            _ => {
                let is_of = |kind: &&str| thing.strip_prefix(kind).is_some_and(|rest| rest.starts_with('-'));
                if !self.kinds.iter().any(is_of) {
                    return;
                }
                let Some(found) = self.find(thing) else { return };
                let wanted = self.seen.is_simple(found).then_some(found);
                self.last = Some((self.seen.name(found), wanted));
                self.near = found.number();
                wanted
            }
        };
        if let Some(thing) = wanted {
            (self.see)(thing.number(), &field, self.entry, &value);
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
