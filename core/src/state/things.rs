use std::collections::BTreeMap;
use std::sync::Arc;

use super::Field;
use super::order::{Map, Rank};
use super::slot::Slot;

/// A thing, by the order in which things were first heard of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Thing(u32);

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

/// Every thing that an entry spoke of.
#[derive(Clone, Debug, Default)]
pub(super) struct Things {
    by_name: Map<Arc<str>, Thing>,
    held: Vec<(Arc<str>, Kept)>,
    kinds: BTreeMap<Box<str>, Vec<Thing>>,
    built: Vec<Thing>,
    refs: Map<Box<str>, Thing>,
    shared_refs: BTreeMap<Box<str>, Vec<Thing>>,
}

impl Things {
    pub(super) fn find(&self, name: &str) -> Option<Thing> {
        self.by_name.get(name).copied()
    }

    /// The thing of this name, now heard of.
    pub(super) fn intern(&mut self, name: &str) -> Thing {
        if let Some(thing) = self.find(name) {
            return thing;
        }
        let thing = Thing(u32::try_from(self.held.len()).unwrap_or(u32::MAX));
        let name: Arc<str> = name.into();
        let kind = name.split_once('-').map_or(&*name, |(kind, _)| kind);
        match self.kinds.get_mut(kind) {
            Some(things) => things.push(thing),
            None => drop(self.kinds.insert(kind.into(), vec![thing])),
        }
        self.held.push((Arc::clone(&name), Kept::Nothing));
        self.by_name.insert(name, thing);
        thing
    }

    pub(super) fn name(&self, thing: Thing) -> &str {
        self.held.get(thing.0 as usize).map_or("", |(name, _)| name)
    }

    pub(super) fn kept(&self, thing: Thing) -> &Kept {
        self.held.get(thing.0 as usize).map_or(&Kept::Nothing, |(_, kept)| kept)
    }

    pub(super) fn kept_mut(&mut self, thing: Thing) -> Option<&mut Kept> {
        self.held.get_mut(thing.0 as usize).map(|(_, kept)| kept)
    }

    /// The slots of a thing, which it has from now on.
    pub(super) fn slots_mut(&mut self, thing: Thing) -> Option<&mut Slots> {
        let (_, kept) = self.held.get_mut(thing.0 as usize)?;
        if !matches!(kept, Kept::Slots(_)) {
            *kept = Kept::Slots(Box::default());
            self.built.push(thing);
        }
        match kept {
            Kept::Slots(slots) => Some(slots),
            Kept::Nothing | Kept::Once { .. } => None,
        }
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
        match self.refs.get(reference) {
            Some(&first) if first == thing => {}
            Some(&first) => {
                let things = self.shared_refs.entry(reference.into()).or_insert_with(|| vec![first]);
                if !things.contains(&thing) {
                    things.push(thing);
                }
            }
            None => drop(self.refs.insert(reference.into(), thing)),
        }
    }

    /// The things on which this reference was ever written.
    pub(super) fn referred(&self, reference: &str) -> Vec<Thing> {
        match self.shared_refs.get(reference) {
            Some(things) => things.clone(),
            None => self.refs.get(reference).copied().into_iter().collect(),
        }
    }

    /// The references that were ever written on several things.
    pub(super) fn shared_refs(&self) -> impl Iterator<Item = (&str, &[Thing])> {
        self.shared_refs.iter().map(|(reference, things)| (&**reference, things.as_slice()))
    }
}
