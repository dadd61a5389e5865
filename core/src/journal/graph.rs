use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use super::Hash;
use super::entry::{Entry, Seal};
use super::index::Index;
use super::opening::{Copy, Opening, dossier_of};

/// All the entries of a dossier that are held here (السجل, *le journal*).
///
/// An entry is *ready* when all that it descends from is here, *waiting* while something is not, *invalid* when its
/// place in the history contradicts its parents. All are kept and written out; only ready ones are read as facts.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(PartialEq))]
pub struct Journal {
    dossier: Box<str>,
    pub(super) founding: Hash,
    pub(super) nodes: Vec<Node>,
    pub(super) index: Index,
    pub(super) order: Vec<u32>,
    /// The parents of ready entries, one after the other.
    pub(super) links: Vec<u32>,
    heads: BTreeSet<Hash>,
    /// What is not ready.
    apart: BTreeSet<u32>,
    /// Entries that wait, each under the first of its parents that is not ready, with the place of that parent.
    awaited: BTreeMap<Hash, Vec<(u32, usize)>>,
    pub(super) erased: BTreeSet<Hash>,
    /// How many of the last entries can be retracted.
    appended: usize,
    erasures: Vec<Erasure>,
}

#[derive(Clone, Debug)]
#[cfg_attr(test, derive(PartialEq))]
pub(super) struct Node {
    pub entry: Entry,
    pub standing: Standing,
    pub links: Range<usize>,
    /// How many ready entries name it as a parent.
    children: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Ready,
    Waiting,
    Invalid,
}

/// What an erasure did after an entry was appended, for as long as that entry can be retracted.
#[derive(Clone)]
#[cfg_attr(test, derive(PartialEq))]
struct Erasure {
    /// How many entries there were.
    after: usize,
    digests: Vec<Hash>,
    seals: Vec<(u32, Vec<Seal>)>,
}

impl fmt::Debug for Erasure {
    /// Without the seals: the words that are erased stand in them, and what is debugged ends in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seals = self.seals.iter().fold(0_usize, |sum, (_, seals)| sum.saturating_add(seals.len()));
        f.debug_struct("Erasure")
            .field("after", &self.after)
            .field("digests", &self.digests.len())
            .field("seals", &seals)
            .finish()
    }
}

/// The entry cannot be appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AppendError {
    /// It has parents, so it founds nothing.
    #[error("a founding has no parents; found the dossier with an entry that names none")]
    NotFounding,
    /// It has no parents, so it founds another dossier.
    #[error("an entry without parents founds another dossier; name the heads as its parents")]
    SecondFounding,
    /// It is here already.
    #[error("the entry is in the journal already")]
    Known,
    /// A parent is not here, or not ready.
    #[error("a parent of the entry is not ready here; name the heads as its parents")]
    Parent,
    /// Its lamport is not one more than the highest of its parents.
    #[error("the entry's lamport is not one more than the highest of its parents")]
    Lamport,
    /// It names two parents of its own label.
    #[error("the entry names two parents of its own label; give the device a new label")]
    Replica,
    /// Entries that were received before wait for this one.
    #[error(
        "entries received before wait for this one; take it in with a union, as it came from another device"
    )]
    Awaited,
}

impl AppendError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFounding => "journal.append.not_founding",
            Self::SecondFounding => "journal.append.second_founding",
            Self::Known => "journal.append.known",
            Self::Parent => "journal.append.parent",
            Self::Lamport => "journal.append.lamport",
            Self::Replica => "journal.append.replica",
            Self::Awaited => "journal.append.awaited",
        }
    }
}

impl Journal {
    /// A new journal that begins with this entry. Its hash gives the dossier its id.
    ///
    /// # Errors
    /// [`AppendError::NotFounding`] when the entry has parents.
    pub fn found(entry: Entry) -> Result<Self, AppendError> {
        if !entry.parents().is_empty() {
            return Err(AppendError::NotFounding);
        }
        let mut journal = Self {
            dossier: dossier_of(entry.hash()),
            founding: entry.hash(),
            nodes: Vec::new(),
            index: Index::default(),
            order: Vec::new(),
            links: Vec::new(),
            heads: BTreeSet::new(),
            apart: BTreeSet::new(),
            awaited: BTreeMap::new(),
            erased: BTreeSet::new(),
            appended: 0,
            erasures: Vec::new(),
        };
        let erases = entry.erases().to_vec();
        let index = journal.push(entry);
        let mut ready = Vec::with_capacity(1);
        journal.settle_from(index, &mut ready);
        journal.enter(ready);
        journal.erase(erases);
        Ok(journal)
    }

    /// The id of the dossier, `dossier-…`, which follows from its founding.
    pub fn dossier(&self) -> &str {
        &self.dossier
    }

    /// The hash of the founding.
    pub const fn founding(&self) -> Hash {
        self.founding
    }

    /// An entry by its index. Indices are given in the order of arrival and stay until a retraction.
    pub fn get(&self, index: u32) -> Option<&Entry> {
        self.node(index).map(|node| &node.entry)
    }

    pub(super) fn node(&self, index: u32) -> Option<&Node> {
        self.nodes.get(usize::try_from(index).ok()?)
    }

    pub(super) fn node_mut(&mut self, index: u32) -> Option<&mut Node> {
        self.nodes.get_mut(usize::try_from(index).ok()?)
    }

    /// The index of an entry, ready or not.
    pub fn find(&self, hash: &Hash) -> Option<u32> {
        self.index.find(hash.cut(), |index| self.get(index).is_some_and(|entry| entry.hash() == *hash))
    }

    /// Whether the entry of this index is ready.
    pub fn is_ready(&self, index: u32) -> bool {
        self.node(index).is_some_and(|node| node.standing == Standing::Ready)
    }

    /// How many entries there are, ready or not.
    pub const fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Never true: a journal has its founding.
    pub const fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The ready entries, in entry order: by lamport, replica, hash.
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    /// The entries that wait for something that they descend from, in entry order.
    pub fn waiting(&self) -> Vec<u32> {
        self.standing(Standing::Waiting)
    }

    /// The entries whose lamport or parents contradict their place, in entry order: kept and written out, never
    /// read as facts; what they erase is erased.
    pub fn invalid(&self) -> Vec<u32> {
        self.standing(Standing::Invalid)
    }

    fn standing(&self, standing: Standing) -> Vec<u32> {
        let is_so = |index: &u32| self.node(*index).is_some_and(|node| node.standing == standing);
        let mut found: Vec<u32> = self.apart.iter().copied().filter(is_so).collect();
        self.sort(&mut found);
        found
    }

    /// All entries, ready or not, in entry order.
    pub fn all(&self) -> Vec<u32> {
        let mut all = self.order.clone();
        if !self.apart.is_empty() {
            all.extend(&self.apart);
            self.sort(&mut all);
        }
        all
    }

    pub(super) fn sort(&self, entries: &mut [u32]) {
        entries.sort_by(|one, other| self.get(*one).map(Entry::key).cmp(&self.get(*other).map(Entry::key)));
    }

    /// The ready entries that no ready entry names as a parent. They are the receipt of this moment.
    pub const fn heads(&self) -> &BTreeSet<Hash> {
        &self.heads
    }

    /// The labels under which the history goes on in two ways, as after a device was copied. Nothing is lost by it.
    pub fn forks(&self) -> Vec<Box<str>> {
        let mut continued = vec![false; self.nodes.len()];
        for node in &self.nodes {
            for parent in self.links.get(node.links.clone()).unwrap_or_default() {
                if let Ok(place) = usize::try_from(*parent)
                    && let Some(before) = self.nodes.get(place)
                    && before.entry.replica() == node.entry.replica()
                    && let Some(mark) = continued.get_mut(place)
                {
                    *mark = true;
                }
            }
        }
        let mut once = BTreeSet::new();
        let mut twice = BTreeSet::new();
        for (node, continued) in self.nodes.iter().zip(continued) {
            let replica = node.entry.replica();
            if node.standing == Standing::Ready && !continued && !once.insert(replica) {
                twice.insert(replica);
            }
        }
        twice.into_iter().map(Into::into).collect()
    }

    /// Adds an entry that was recorded here, and gives its index.
    ///
    /// It can be taken back with [`retract`](Self::retract) until the next [`settle`](Self::settle) or union.
    ///
    /// # Errors
    /// [`AppendError`]; the journal is as before.
    pub fn append(&mut self, mut entry: Entry) -> Result<u32, AppendError> {
        if self.find(&entry.hash()).is_some() {
            return Err(AppendError::Known);
        }
        if entry.parents().is_empty() {
            return Err(AppendError::SecondFounding);
        }
        if self.awaited.contains_key(&entry.hash()) {
            return Err(AppendError::Awaited);
        }
        match self.judge(&entry, &mut Vec::new()) {
            Judgement::Ready => {}
            Judgement::Awaits(..) => return Err(AppendError::Parent),
            Judgement::Lamport => return Err(AppendError::Lamport),
            Judgement::Replica => return Err(AppendError::Replica),
        }
        entry.drop_seals(&self.erased);
        let erases = entry.erases().to_vec();
        let index = self.push(entry);
        let mut ready = Vec::with_capacity(1);
        self.settle_from(index, &mut ready);
        self.enter(ready);
        self.appended = self.appended.saturating_add(1);
        self.erase(erases);
        Ok(index)
    }

    /// Says that what was appended is final: it can no longer be retracted, and what was erased with it is gone.
    pub fn settle(&mut self) {
        self.appended = 0;
        self.erasures.clear();
    }

    /// Takes the last `count` appended entries back, with what they and [`erase`](Self::erase) after them erased.
    /// No more is taken back than was appended since the last [`settle`](Self::settle) or union.
    pub fn retract(&mut self, count: usize) {
        let count = count.min(self.appended);
        if count == 0 {
            return;
        }
        self.appended = self.appended.saturating_sub(count);
        let left = self.nodes.len().saturating_sub(count);
        for erasure in self.erasures.extract_if(.., |erasure| erasure.after > left).collect::<Vec<_>>() {
            for digest in erasure.digests {
                self.erased.remove(&digest);
            }
            for (index, seals) in erasure.seals {
                if let Some(node) = self.node_mut(index) {
                    node.entry.add_seals(seals);
                }
            }
        }
        while self.nodes.len() > left {
            let Some(node) = self.nodes.pop() else { break };
            let hash = node.entry.hash();
            let index = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
            // As a rule it is the last one, because it named the heads.
            if let Some(place) = self.order.iter().rposition(|other| *other == index) {
                self.order.remove(place);
            }
            self.heads.remove(&hash);
            let parents = self.links.split_off(node.links.start.min(self.links.len()));
            for parent in parents {
                if let Some(parent) = self.node_mut(parent) {
                    parent.children = parent.children.saturating_sub(1);
                    if parent.children == 0 {
                        let hash = parent.entry.hash();
                        self.heads.insert(hash);
                    }
                }
            }
        }
        // Whoever takes entries back reads all others again.
        self.index = self.nodes.iter().map(|node| node.entry.hash().cut()).collect();
    }

    /// Erases sealed values: their words and salts are dropped here, and from whatever comes later. Gives how many
    /// values were dropped.
    ///
    /// What the headers of kept entries erase is erased without being asked for.
    pub fn erase(&mut self, digests: impl IntoIterator<Item = Hash>) -> usize {
        let fresh: Vec<Hash> = digests.into_iter().filter(|digest| self.erased.insert(*digest)).collect();
        if fresh.is_empty() {
            return 0;
        }
        let wanted: BTreeSet<Hash> = fresh.iter().copied().collect();
        let mut dropped: usize = 0;
        let mut seals = Vec::new();
        for (index, node) in (0..).zip(&mut self.nodes) {
            if node.entry.has_seals() {
                let gone = node.entry.drop_seals(&wanted);
                dropped = dropped.saturating_add(gone.len());
                if self.appended > 0 && !gone.is_empty() {
                    seals.push((index, gone));
                }
            }
        }
        if self.appended > 0 {
            self.erasures.push(Erasure { after: self.nodes.len(), digests: fresh, seals });
        }
        dropped
    }

    /// The digests of everything that was erased.
    pub const fn erased(&self) -> &BTreeSet<Hash> {
        &self.erased
    }

    /// Writes a file: the opening line and these entries, in the order given, with the seals that are to be kept.
    /// [`all`](Self::all) gives every entry in entry order.
    pub fn write(&self, copy: Copy, entries: &[u32], keep: &dyn Fn(u32, &Hash) -> bool) -> Vec<u8> {
        let mut out = Opening { copy, dossier: self.dossier.clone() }.write();
        out.push('\n');
        for index in entries {
            if let Some(entry) = self.get(*index) {
                entry.write_line(|digest| keep(*index, digest), &mut out);
                out.push('\n');
            }
        }
        out.into_bytes()
    }

    /// Puts an entry at the end; it waits until it is judged.
    pub(super) fn push(&mut self, entry: Entry) -> u32 {
        // No memory holds four billion entries.
        let index = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.index.put(entry.hash().cut(), index);
        self.nodes.push(Node { entry, standing: Standing::Waiting, links: 0..0, children: 0 });
        index
    }

    /// Judges an entry that was put in, and whatever waited for it. What became ready is added to `ready`.
    pub(super) fn settle_from(&mut self, index: u32, ready: &mut Vec<u32>) {
        let mut next = Some((index, 0));
        let (mut work, mut parents) = (Vec::new(), Vec::new());
        while let Some((index, from)) = next {
            self.settle_one(index, from, ready, &mut work, &mut parents);
            next = work.pop();
        }
    }

    /// The parents before `from` are ready: an entry with very many of them is not looked through for each that comes.
    fn settle_one(
        &mut self,
        index: u32,
        from: usize,
        ready: &mut Vec<u32>,
        work: &mut Vec<(u32, usize)>,
        parents: &mut Vec<u32>,
    ) {
        let Some(node) = self.node(index) else { return };
        let hash = node.entry.hash();
        let awaits = if from == 0 { None } else { self.awaits(&node.entry, from) };
        match awaits.unwrap_or_else(|| self.judge(&node.entry, parents)) {
            Judgement::Ready => {}
            Judgement::Awaits(parent, place) => {
                self.awaited.entry(parent).or_default().push((index, place));
                self.apart.insert(index);
                return;
            }
            Judgement::Lamport | Judgement::Replica => {
                self.apart.insert(index);
                if let Some(node) = self.node_mut(index) {
                    node.standing = Standing::Invalid;
                }
                return;
            }
        }
        // Nothing that is ready names it yet, because all parents of what is ready were ready before.
        self.heads.insert(hash);
        let start = self.links.len();
        for parent in parents.drain(..) {
            self.links.push(parent);
            if let Some(parent) = self.node_mut(parent) {
                parent.children = parent.children.saturating_add(1);
                let hash = parent.entry.hash();
                self.heads.remove(&hash);
            }
        }
        let links = start..self.links.len();
        if let Some(node) = self.node_mut(index) {
            node.standing = Standing::Ready;
            node.links = links;
        }
        self.apart.remove(&index);
        ready.push(index);
        if let Some(waiting) = self.awaited.remove(&hash) {
            work.extend(waiting);
        }
    }

    /// Puts newly ready entries into the entry order.
    pub(super) fn enter(&mut self, ready: Vec<u32>) {
        let Some(from) = ready.first().copied() else { return };
        let in_place = match self.order.last() {
            Some(last) => self.get(*last).map(Entry::key) < self.get(from).map(Entry::key),
            None => true,
        };
        self.order.extend(ready);
        if !in_place {
            let mut order = std::mem::take(&mut self.order);
            self.sort(&mut order);
            self.order = order;
        }
    }

    /// The first of the parents from this place on that is not ready.
    fn awaits(&self, entry: &Entry, from: usize) -> Option<Judgement> {
        let mut rest = entry.parents().iter().enumerate().skip(from);
        let is_ready = |hash: &Hash| self.find(hash).is_some_and(|index| self.is_ready(index));
        rest.find(|(_, hash)| !is_ready(hash)).map(|(place, hash)| Judgement::Awaits(*hash, place))
    }

    /// What an entry is, by the parents that are here; their indices are put into `parents`.
    fn judge(&self, entry: &Entry, parents: &mut Vec<u32>) -> Judgement {
        let replica = entry.replica();
        parents.clear();
        let mut highest = 0;
        let mut own: usize = 0;
        for (place, hash) in entry.parents().iter().enumerate() {
            let Some(index) = self.find(hash) else { return Judgement::Awaits(*hash, place) };
            let Some(parent) = self.node(index).filter(|parent| parent.standing == Standing::Ready) else {
                return Judgement::Awaits(*hash, place);
            };
            highest = parent.entry.lamport().max(highest);
            own = own.saturating_add(usize::from(parent.entry.replica() == replica));
            parents.push(index);
        }
        if entry.lamport() != highest.saturating_add(1) {
            Judgement::Lamport
        } else if own > 1 {
            Judgement::Replica
        } else {
            Judgement::Ready
        }
    }
}

enum Judgement {
    Ready,
    /// A parent that is not ready, and its place among the parents.
    Awaits(Hash, usize),
    Lamport,
    Replica,
}
