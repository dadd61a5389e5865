//! Takes what bodies do into the things that they touch.

use std::collections::BTreeMap;

use super::order::{Order, Rank};
use super::slot::Record;
use super::things::{Creation, Kept, Thing, Things};
use super::{Expand, Field, Sources, Span, Value};

/// Ids that a body says are one thing.
#[derive(Clone, Debug)]
pub(super) struct Merge {
    pub(super) entry: Rank,
    pub(super) body: Rank,
    pub(super) things: Vec<Thing>,
}

/// What a body does to things that already have, or now need, slots.
#[derive(Default)]
struct Pending {
    writes: Vec<(Thing, Field<'static>, Value<'static>)>,
    made: Vec<(Thing, u32)>,
}

struct Intake<'a> {
    things: &'a mut Things,
    entry: Rank,
    body: Rank,
    on: Option<Span>,
    last: Option<Thing>,
    created: u32,
    pending: Pending,
    merges: Vec<Merge>,
}

/// Takes in the body that `body` carries, at the place of `entry`, and returns what it says are one thing.
pub(super) fn take(
    things: &mut Things,
    order: &mut Order,
    sources: &dyn Sources,
    entry: Rank,
    body: Rank,
) -> Vec<Merge> {
    let mut intake = Intake {
        things,
        entry,
        body,
        on: None,
        last: None,
        created: 0,
        pending: Pending::default(),
        merges: Vec::new(),
    };
    sources.expand(order.index(body), &mut intake);
    let Intake { on, pending, merges, .. } = intake;
    order.set_on(body, on);
    build(things, order, sources, &pending);
    settle(things, order, pending, entry, body);
    merges
}

impl Intake<'_> {
    /// Bodies speak of one thing after the other, so most look-ups are of the thing before.
    fn thing(&mut self, name: &str) -> Thing {
        if let Some(last) = self.last.filter(|&last| self.things.name(last) == name) {
            return last;
        }
        let thing = self.things.intern(name);
        self.last = Some(thing);
        thing
    }

    /// The thing's only writer so far is this very body.
    fn alone(&mut self, thing: Thing) -> Option<&mut Option<u32>> {
        if self.entry != self.body {
            return None;
        }
        let kept = self.things.kept_mut(thing)?;
        if matches!(kept, Kept::Nothing) {
            *kept = Kept::Once { entry: self.entry, made: None };
        }
        match kept {
            Kept::Once { entry, made } if *entry == self.entry => Some(made),
            _ => None,
        }
    }
}

impl Expand for Intake<'_> {
    fn on(&mut self, span: Span) {
        self.on = Some(span);
    }

    fn creates(&mut self, thing: &str) {
        let thing = self.thing(thing);
        let position = self.created;
        self.created = position.saturating_add(1);
        match self.alone(thing) {
            Some(made) => *made = made.or(Some(position)),
            None => self.pending.made.push((thing, position)),
        }
    }

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        let thing = self.thing(thing);
        if let (Some(reference), "ref") = (&field.part, &*field.name) {
            self.things.refer(reference, thing);
        }
        if self.alone(thing).is_none() {
            self.pending.writes.push((thing, field.into_owned(), value.into_owned()));
        }
    }

    fn same(&mut self, things: &[&str]) {
        let things = things.iter().map(|name| self.things.intern(name)).collect();
        self.merges.push(Merge { entry: self.entry, body: self.body, things });
    }
}

/// How much of a body may be passed over for the sake of one of its things.
const PASSED: usize = 64;

/// Gives slots to the things that a second body touches, asking each first body once for all of them. Of a body that
/// writes much else, all things get slots that nobody else wrote: the next may be touched by the next body.
fn build(things: &mut Things, order: &Order, sources: &dyn Sources, pending: &Pending) {
    let mut firsts: BTreeMap<Rank, Vec<Thing>> = BTreeMap::new();
    let touched =
        pending.writes.iter().map(|(thing, ..)| thing).chain(pending.made.iter().map(|(thing, _)| thing));
    for &thing in touched {
        if let Kept::Once { entry, .. } = things.kept(thing) {
            firsts.entry(*entry).or_default().push(thing);
        }
    }
    for (entry, mut wanted) in firsts {
        wanted.sort_unstable();
        let mut again = Again::new(things, entry, Some(&wanted));
        sources.expand(order.index(entry), &mut again);
        if again.passed > PASSED {
            again = Again::new(things, entry, None);
            sources.expand(order.index(entry), &mut again);
        }
        let pending = again.pending;
        settle(things, order, pending, entry, entry);
    }
}

/// Enters what a body does into the slots of its things.
fn settle(things: &mut Things, order: &Order, pending: Pending, entry: Rank, body: Rank) {
    for (thing, position) in pending.made {
        if let Some(slots) = things.slots_mut(thing)
            && slots.made.last().is_none_or(|made| made.body != body)
        {
            slots.made.push(Creation { entry, body, position });
        }
    }
    for (thing, field, value) in pending.writes {
        let Some(slots) = things.slots_mut(thing) else { continue };
        let slot = slots.fields.entry(field).or_default();
        slot.insert(Record { entry, body, value }, order);
        if slot.records().len() > 1 {
            things.fork(thing);
        }
    }
}

/// What a first body does to those of its things that nobody else wrote.
struct Again<'a> {
    things: &'a Things,
    entry: Rank,
    /// Which of them are wanted; nothing for all.
    wanted: Option<&'a [Thing]>,
    created: u32,
    passed: usize,
    pending: Pending,
}

impl<'a> Again<'a> {
    fn new(things: &'a Things, entry: Rank, wanted: Option<&'a [Thing]>) -> Self {
        Self { things, entry, wanted, created: 0, passed: 0, pending: Pending::default() }
    }

    fn thing(&mut self, name: &str) -> Option<Thing> {
        let found = self.things.find(name).filter(|thing| {
            matches!(self.things.kept(*thing), Kept::Once { entry, .. } if *entry == self.entry)
                && self.wanted.is_none_or(|wanted| wanted.binary_search(thing).is_ok())
        });
        self.passed = self.passed.saturating_add(usize::from(found.is_none()));
        found
    }
}

impl Expand for Again<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, thing: &str) {
        let position = self.created;
        self.created = position.saturating_add(1);
        if let Some(thing) = self.thing(thing) {
            self.pending.made.push((thing, position));
        }
    }

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if let Some(thing) = self.thing(thing) {
            self.pending.writes.push((thing, field.into_owned(), value.into_owned()));
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
