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
    heads: Vec<Rank>,
}

impl Slot {
    pub(super) fn records(&self) -> &[Record] {
        &self.records
    }

    /// The entries that no other entry of the slot names, those of unknown kinds left out.
    pub(super) fn heads(&self) -> &[Rank] {
        &self.heads
    }

    /// Adds a value. A body that writes a slot twice means the last value.
    pub(super) fn insert(&mut self, record: Record, order: &Order) {
        let entry = record.entry;
        let new = match self.records.last() {
            Some(held) if held.entry >= entry => {
                self.records.binary_search_by_key(&entry, |held| held.entry).is_err()
            }
            _ => true,
        };
        let last = self.records.last().is_none_or(|held| held.entry <= entry);
        match self.records.binary_search_by_key(&(entry, record.body), |held| (held.entry, held.body)) {
            Ok(at) => {
                if let Some(held) = self.records.get_mut(at) {
                    *held = record;
                }
            }
            Err(at) => self.records.insert(at, record),
        }
        if !new {
            return;
        }
        if last {
            // They are in entry order, and may be as many as the entries where nobody knew of the others.
            for named in order.names(entry) {
                if let Ok(at) = self.heads.binary_search(named) {
                    self.heads.remove(at);
                }
            }
            self.heads.push(entry);
        } else {
            self.count_heads(order);
        }
    }

    /// A correction can give an entry a place among earlier ones; then the heads are counted anew.
    fn count_heads(&mut self, order: &Order) {
        let mut entries: Vec<Rank> = self.records.iter().map(|record| record.entry).collect();
        entries.dedup();
        let mut named: Vec<Rank> = entries.iter().flat_map(|&entry| order.names(entry)).copied().collect();
        named.sort_unstable();
        entries.retain(|entry| named.binary_search(entry).is_err());
        self.heads = entries;
    }
}
