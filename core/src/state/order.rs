use std::collections::BTreeMap;

use super::{Arrival, Span};
use crate::journal::Hash;

/// The place of an entry in the entry order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Rank(u32);

/// What an entry turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Fact,
    Fixed,
    Corrects,
    Withdraws,
    Unknown,
    Aside,
}

#[derive(Clone, Debug)]
struct Info {
    index: u32,
    names_end: usize,
    on: Option<Span>,
    role: Role,
    judged: bool,
}

/// The folded entries in their order, and which of them each one names.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    entries: Vec<Info>,
    names: Vec<Rank>,
    by_index: Vec<Option<Rank>>,
    newer: BTreeMap<Rank, Vec<Rank>>,
    last: Option<(u64, String, Hash)>,
}

impl Order {
    /// Adds an entry at the end; names that do not sort before it are dropped, because they do nothing.
    pub(super) fn push(&mut self, arrival: &Arrival<'_>, role: Role) -> Rank {
        let rank = Rank(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        let start = self.names.len();
        self.names.extend(arrival.replaces.iter().filter_map(|&index| *self.by_index.get(index as usize)?));
        if let Some(own) = self.names.get_mut(start..) {
            own.sort_unstable();
        }
        self.entries.push(Info {
            index: arrival.index,
            names_end: self.names.len(),
            on: None,
            role,
            judged: false,
        });
        let at = usize::try_from(arrival.index).unwrap_or(usize::MAX);
        if self.by_index.len() <= at {
            self.by_index.resize(at.saturating_add(1), None);
        }
        if let Some(place) = self.by_index.get_mut(at) {
            *place = Some(rank);
        }
        if role == Role::Unknown {
            for &named in self.names.get(start..).unwrap_or_default() {
                self.newer.entry(named).or_default().push(rank);
            }
        }
        match &mut self.last {
            Some((lamport, replica, hash)) => {
                *lamport = arrival.lamport;
                replica.clear();
                replica.push_str(arrival.replica);
                *hash = arrival.hash;
            }
            last => *last = Some((arrival.lamport, arrival.replica.to_owned(), arrival.hash)),
        }
        rank
    }

    /// Whether an entry with this key sorts after every folded one.
    pub(super) fn is_after_all(&self, lamport: u64, replica: &str, hash: Hash) -> bool {
        self.last.as_ref().is_none_or(|(last, of, at)| (*last, of.as_str(), *at) < (lamport, replica, hash))
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Every place of the order.
    pub(super) fn ranks(&self) -> impl Iterator<Item = Rank> + use<> {
        (0..u32::try_from(self.entries.len()).unwrap_or(u32::MAX)).map(Rank)
    }

    fn info(&self, rank: Rank) -> Option<&Info> {
        self.entries.get(rank.0 as usize)
    }

    pub(super) fn rank(&self, index: u32) -> Option<Rank> {
        self.by_index.get(index as usize).copied().flatten()
    }

    pub(super) fn index(&self, rank: Rank) -> u32 {
        self.info(rank).map_or(u32::MAX, |info| info.index)
    }

    pub(super) fn role(&self, rank: Rank) -> Role {
        self.info(rank).map_or(Role::Aside, |info| info.role)
    }

    /// The days that the body of this entry is about.
    pub(super) fn on(&self, rank: Rank) -> Option<Span> {
        self.info(rank).and_then(|info| info.on)
    }

    pub(super) fn set_on(&mut self, rank: Rank, on: Option<Span>) {
        if let Some(info) = self.entries.get_mut(rank.0 as usize) {
            info.on = on;
        }
    }

    /// Whether a correction or a withdrawal names this entry.
    pub(super) fn judged(&self, rank: Rank) -> bool {
        self.info(rank).is_some_and(|info| info.judged)
    }

    pub(super) fn set_judged(&mut self, rank: Rank) {
        if let Some(info) = self.entries.get_mut(rank.0 as usize) {
            info.judged = true;
        }
    }

    /// The earlier entries that this one names, in order.
    pub(super) fn names(&self, rank: Rank) -> &[Rank] {
        let Some(info) = self.info(rank) else { return &[] };
        let before = rank.0.checked_sub(1).and_then(|before| self.info(Rank(before)));
        self.names.get(before.map_or(0, |before| before.names_end)..info.names_end).unwrap_or_default()
    }

    /// The entries of unknown kinds that name this one.
    pub(super) fn newer(&self, rank: Rank) -> &[Rank] {
        if self.newer.is_empty() { &[] } else { self.newer.get(&rank).map_or(&[], Vec::as_slice) }
    }

    /// Whether any entry of an unknown kind names anything.
    pub(super) fn has_newer(&self) -> bool {
        !self.newer.is_empty()
    }
}
