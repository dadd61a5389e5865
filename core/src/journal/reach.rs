use super::Hash;
use super::entry::Entry;
use super::graph::Journal;

/// The entries that were known at some moment: those that were heads then, and all that they descend from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ancestors {
    words: Vec<u64>,
    count: usize,
}

/// A hash that no ready entry has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no entry that is ready here has the hash {hash}; merge the copy that it comes from first")]
pub struct UnknownHead {
    /// The hash that was asked for.
    pub hash: Hash,
}

impl UnknownHead {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        "journal.unknown_head"
    }
}

impl Ancestors {
    fn none(entries: usize) -> Self {
        Self { words: vec![0; entries.div_ceil(64)], count: 0 }
    }

    /// Whether the entry of this index was known.
    pub fn contains(&self, index: u32) -> bool {
        let word = usize::try_from(index >> 6).ok().and_then(|place| self.words.get(place));
        word.is_some_and(|word| word >> (index & 63) & 1 == 1)
    }

    /// How many entries were known.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether nothing was known.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Adds an entry; false if it was in already.
    fn insert(&mut self, index: u32) -> bool {
        let bit = 1 << (index & 63);
        let Some(word) = usize::try_from(index >> 6).ok().and_then(|place| self.words.get_mut(place)) else {
            return false;
        };
        let is_new = *word & bit == 0;
        *word |= bit;
        self.count = self.count.saturating_add(usize::from(is_new));
        is_new
    }
}

impl Journal {
    /// What was known when these were the heads, themselves included.
    ///
    /// # Errors
    /// [`UnknownHead`] when one of them is not ready here.
    pub fn ancestors(&self, heads: &[Hash]) -> Result<Ancestors, UnknownHead> {
        let mut indices = Vec::with_capacity(heads.len());
        for hash in heads {
            let index = self.find(hash).filter(|index| self.is_ready(*index));
            indices.push(index.ok_or(UnknownHead { hash: *hash })?);
        }
        Ok(self.reach(indices))
    }

    fn reach(&self, mut work: Vec<u32>) -> Ancestors {
        let mut known = Ancestors::none(self.len());
        work.retain(|index| known.insert(*index));
        while let Some(index) = work.pop() {
            let links = self.node(index).and_then(|node| self.links.get(node.links.clone()));
            for parent in links.unwrap_or_default() {
                if known.insert(*parent) {
                    work.push(*parent);
                }
            }
        }
        known
    }

    /// What to tell another device so that it sends what is missing here, and little else: the heads, and the
    /// entries 1, 2, 4, 8 … before the end of the entry order. Sorted.
    pub fn have(&self) -> Vec<Hash> {
        let mut have: Vec<Hash> = self.heads().iter().copied().collect();
        let mut back: usize = 1;
        let from_end = |back| self.order.len().checked_sub(back).and_then(|at| at.checked_sub(1));
        while let Some(at) = from_end(back) {
            have.extend(self.order.get(at).and_then(|index| self.get(*index)).map(Entry::hash));
            back = back.saturating_mul(2);
        }
        have.sort_unstable();
        have.dedup();
        have
    }

    /// Everything, in entry order, but the entries of these hashes and what they descend from: what a device lacks
    /// that told what it [has](Self::have). Hashes that are unknown here say nothing. Entries that wait or are
    /// invalid are always among it.
    pub fn since(&self, have: &[Hash]) -> Vec<u32> {
        let known = have.iter().filter_map(|hash| self.find(hash)).filter(|index| self.is_ready(*index));
        let known = self.reach(known.collect());
        let mut entries = self.all();
        entries.retain(|index| !known.contains(*index));
        entries
    }
}
