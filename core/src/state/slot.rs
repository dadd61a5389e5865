use std::sync::OnceLock;

use super::Value;
use super::order::{Order, Rank};

/// A value that a body gives a slot.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// The entry whose place it takes.
    pub(super) entry: Rank,
    /// The entry that carries the body: `entry` itself, or a correction of it.
    pub(super) body: Rank,
    /// The value.
    pub(super) value: Value<'static>,
}

/// Every value that a field of a thing was given, and the entries that a new value must name.
#[derive(Clone, Debug, Default)]
pub(super) struct Slot {
    records: Vec<Record>,
    /// From when they are asked for, until a correction gives an entry a place among earlier ones.
    heads: OnceLock<Vec<Rank>>,
}

impl Slot {
    /// In the order of their bodies.
    pub(super) fn records(&self) -> &[Record] {
        &self.records
    }

    /// The entries that no other entry of the slot names, those of unknown kinds left out.
    pub(super) fn heads(&self, order: &Order) -> &[Rank] {
        self.heads.get_or_init(|| self.count_heads(order))
    }

    /// Adds a value of the last body. A body that writes a slot twice means the last value.
    pub(super) fn insert(&mut self, record: Record, order: &Order) {
        let (entry, body) = (record.entry, record.body);
        match self.records.last_mut() {
            Some(last) if last.body == body => *last = record,
            _ => self.records.push(record),
        }
        let Some(heads) = self.heads.get_mut() else { return };
        if heads.last().is_some_and(|last| *last >= entry) {
            self.heads.take();
            return;
        }
        // They are in entry order, and may be as many as the entries where nobody knew of the others.
        for named in order.names(entry) {
            if let Ok(at) = heads.binary_search(named) {
                heads.remove(at);
            }
        }
        heads.push(entry);
    }

    fn count_heads(&self, order: &Order) -> Vec<Rank> {
        let mut entries: Vec<Rank> = self.records.iter().map(|record| record.entry).collect();
        entries.sort_unstable();
        entries.dedup();
        let mut named: Vec<Rank> = entries.iter().flat_map(|&entry| order.names(entry)).copied().collect();
        named.sort_unstable();
        entries.retain(|entry| named.binary_search(entry).is_err());
        entries
    }
}
