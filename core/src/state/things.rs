use std::collections::{BTreeMap, BTreeSet};

use super::Field;
use super::names::Names;
use super::order::Rank;
use super::slot::Slot;

/// A thing, by the order in which things were first heard of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Thing(u32);

impl Thing {
    pub(super) const fn number(self) -> u32 {
        self.0
    }

    pub(super) const fn of_number(number: u32) -> Self {
        Self(number)
    }
}

/// A body creates a thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Creation {
    /// The entry whose place it takes.
    pub(super) entry: Rank,
    /// The entry that carries the body.
    pub(super) body: Rank,
    /// How many things the body creates before this one: remarks stay in the order of their card.
    pub(super) position: u32,
}

/// What is kept of a thing.
#[derive(Clone, Debug)]
pub(super) enum Kept {
    /// It was only spoken of.
    Nothing,
    /// One entry wrote it, and is asked again when someone wants to know. Most things stay like this, so
    /// opening a journal costs them one map insert.
    Once {
        /// The entry.
        entry: Rank,
        /// Its creation by that entry.
        made: Option<u32>,
    },
    /// Several bodies wrote it.
    Slots(Box<Slots>),
}

/// The slots of a thing, and the bodies that create it.
#[derive(Clone, Debug, Default)]
pub(super) struct Slots {
    pub(super) fields: BTreeMap<Field<'static>, Slot>,
    pub(super) made: Vec<Creation>,
}

fn kind_of(name: &str) -> &str {
    name.split_once('-').map_or(name, |(kind, _)| kind)
}

/// Every thing that an entry spoke of.
#[derive(Clone, Debug, Default)]
pub(super) struct Things {
    names: Names,
    held: Vec<Kept>,
    kinds: BTreeMap<Box<str>, Vec<Thing>>,
    built: Vec<Thing>,
    /// By thing, whether a field of it was given a second value.
    forked: Vec<bool>,
    refs: Names,
    /// By the number of the reference, the first thing on which it was written.
    referred: Vec<Thing>,
    shared_refs: BTreeMap<Box<str>, BTreeSet<Thing>>,
}

impl Things {
    pub(super) fn find(&self, name: &str) -> Option<Thing> {
        self.names.find(name).map(Thing)
    }

    /// The thing of this name, now heard of.
    pub(super) fn intern(&mut self, name: &str) -> Thing {
        let (number, new) = self.names.intern(name);
        let thing = Thing(number);
        if new {
            let kind = kind_of(name);
            match self.kinds.get_mut(kind) {
                Some(things) => things.push(thing),
                None => drop(self.kinds.insert(kind.into(), vec![thing])),
            }
            self.held.push(Kept::Nothing);
            self.forked.push(false);
        }
        thing
    }

    pub(super) fn name(&self, thing: Thing) -> &str {
        self.names.name(thing.0)
    }

    /// What stands in front of its id.
    pub(super) fn kind(&self, thing: Thing) -> &str {
        kind_of(self.name(thing))
    }

    pub(super) fn kept(&self, thing: Thing) -> &Kept {
        self.held.get(thing.0 as usize).unwrap_or(&Kept::Nothing)
    }

    pub(super) fn kept_mut(&mut self, thing: Thing) -> Option<&mut Kept> {
        self.held.get_mut(thing.0 as usize)
    }

    /// The slots of a thing, which it has from now on.
    pub(super) fn slots_mut(&mut self, thing: Thing) -> Option<&mut Slots> {
        let kept = self.held.get_mut(thing.0 as usize)?;
        if !matches!(kept, Kept::Slots(_)) {
            *kept = Kept::Slots(Box::default());
            self.built.push(thing);
        }
        match kept {
            Kept::Slots(slots) => Some(slots),
            Kept::Nothing | Kept::Once { .. } => None,
        }
    }

    /// Notes that a field of the thing was given a second value.
    pub(super) fn fork(&mut self, thing: Thing) {
        if let Some(forked) = self.forked.get_mut(thing.0 as usize) {
            *forked = true;
        }
    }

    /// Whether a field of the thing was ever given a second value.
    pub(super) fn is_forked(&self, thing: Thing) -> bool {
        self.forked.get(thing.0 as usize).copied().unwrap_or_default()
    }

    /// The things that have slots.
    pub(super) fn built(&self) -> &[Thing] {
        &self.built
    }

    /// The things whose id begins with this kind.
    pub(super) fn of_kind(&self, kind: &str) -> &[Thing] {
        self.kinds.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Notes that some body wrote this reference on this thing, whatever became of it.
    pub(super) fn refer(&mut self, reference: &str, thing: Thing) {
        let (number, new) = self.refs.intern(reference);
        if new {
            self.referred.push(thing);
            return;
        }
        let Some(&first) = self.referred.get(number as usize) else { return };
        if first != thing {
            let things = self.shared_refs.entry(reference.into()).or_default();
            things.extend([first, thing]);
        }
    }

    /// The things on which this reference was ever written.
    pub(super) fn referred(&self, reference: &str) -> Vec<Thing> {
        if let Some(things) = self.shared_refs.get(reference) {
            return things.iter().copied().collect();
        }
        let first = self.refs.find(reference).and_then(|number| self.referred.get(number as usize));
        first.copied().into_iter().collect()
    }

    /// The things on each of which a reference was ever written that was written on several.
    pub(super) fn things_that_share(&self) -> impl Iterator<Item = Thing> {
        self.shared_refs.values().flatten().copied()
    }

    /// This reference, if it was ever written on several things.
    pub(super) fn shared_ref(&self, reference: &str) -> Option<&str> {
        self.shared_refs.get_key_value(reference).map(|(reference, _)| &**reference)
    }
}
