use std::collections::BTreeMap;

use super::things::{Thing, Things};

/// Things that several ids name: the connected components of what was said to be one thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Classes {
    of: BTreeMap<Thing, usize>,
    members: Vec<Vec<Thing>>,
}

impl Classes {
    /// Joins what is of one kind in each group; within a class, ids are sorted. No stage becomes a project, whatever a
    /// fact of another program says.
    pub(super) fn join<'a>(things: &Things, groups: impl Iterator<Item = &'a [Thing]>) -> Self {
        let mut classes = Self::default();
        for group in groups {
            let mut firsts = BTreeMap::new();
            for &thing in group {
                let first = *firsts.entry(things.kind(thing)).or_insert(thing);
                classes.unite(first, thing);
            }
        }
        for members in &mut classes.members {
            members.sort_by(|one, other| things.name(*one).cmp(things.name(*other)));
        }
        classes
    }

    fn class(&mut self, thing: Thing) -> usize {
        let new = self.members.len();
        let class = *self.of.entry(thing).or_insert(new);
        if class == new {
            self.members.push(vec![thing]);
        }
        class
    }

    fn unite(&mut self, one: Thing, other: Thing) {
        let (one, other) = (self.class(one), self.class(other));
        if one == other {
            return;
        }
        let size = |class: usize| self.members.get(class).map_or(0, Vec::len);
        let (from, into) = if size(one) < size(other) { (one, other) } else { (other, one) };
        let moved = self.members.get_mut(from).map(std::mem::take).unwrap_or_default();
        for &thing in &moved {
            self.of.insert(thing, into);
        }
        if let Some(members) = self.members.get_mut(into) {
            members.extend(moved);
        }
    }

    /// All ids of a thing that has several.
    pub(super) fn members(&self, thing: Thing) -> Option<&[Thing]> {
        self.of.get(&thing).and_then(|&class| self.members.get(class)).map(Vec::as_slice)
    }

    /// The classes of several ids.
    pub(super) fn several(&self) -> impl Iterator<Item = &[Thing]> {
        self.members.iter().map(Vec::as_slice).filter(|members| members.len() > 1)
    }
}
