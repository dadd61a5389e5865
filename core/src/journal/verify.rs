use std::collections::{BTreeMap, BTreeSet};

use super::damage::DamagedLine;
use super::entry::{Line, Scratch};
use super::graph::Journal;
use super::index::Index;
use super::opening::{Opening, dossier_of};
use super::scan::Lines;
use super::union::OpenError;
use super::{Hash, Head, Header};

/// What was found when the journal was looked over. Damaged lines are told when a file is opened or taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// All entries.
    pub entries: usize,
    /// Those that wait for something that they descend from.
    pub waiting: usize,
    /// Those whose lamport or parents contradict their place.
    pub invalid: usize,
    /// The labels under which the history goes on in two ways.
    pub forks: Vec<Box<str>>,
    /// Sealed values that are here.
    pub present: usize,
    /// Sealed values that were erased.
    pub erased: usize,
    /// Sealed values that are neither here nor erased: left out of the copy that they should have come from.
    pub absent: usize,
    /// What became of each head of the receipt, in the order in which they were given.
    pub receipt: Vec<Found>,
}

impl Verification {
    /// The heads of the receipt that no ready entry has: a cut tail, a missing middle or a rewritten past.
    pub fn missing(&self) -> impl Iterator<Item = Head> + '_ {
        self.receipt.iter().filter(|found| found.place != Place::Present).map(|found| found.head)
    }
}

/// What became of a head of the receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The head, as it was given.
    pub head: Head,
    /// The entry that has its hash, as far as it was given.
    pub entry: Option<Hash>,
    /// Where the entry stands.
    pub place: Place,
}

/// Where the entry of a receipt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the history, with all that it descends from.
    Present,
    /// In the file, and it waits: something before it is missing.
    Waiting,
    /// In the file, and its lamport or parents contradict its place.
    Invalid,
    /// Nowhere.
    Missing,
}

/// What became of each head, from the entries that may have one of them.
fn found(receipt: &[Head], entries: impl Iterator<Item = (Hash, Place)>) -> Vec<Found> {
    let asked: BTreeSet<[u8; 10]> = receipt.iter().map(Head::bits).collect();
    let mut near: BTreeMap<[u8; 10], Vec<(Place, Hash)>> = BTreeMap::new();
    if !asked.is_empty() {
        for (hash, place) in entries {
            let bits = hash.first_bits();
            if asked.contains(&bits) {
                near.entry(bits).or_default().push((place, hash));
            }
        }
    }
    let find = |head: &Head| {
        let near = near.get(&head.bits()).into_iter().flatten();
        // Of two with the same first bits the one that stands best answers.
        let best = near.filter(|(_, hash)| head.names(hash)).min();
        let (place, entry) = best.map_or((Place::Missing, None), |(place, hash)| (*place, Some(*hash)));
        Found { head: *head, entry, place }
    };
    receipt.iter().map(find).collect()
}

impl Journal {
    /// Looks the journal over, against a receipt: the heads of some moment, none if there is no receipt.
    pub fn verify(&self, receipt: &[Head]) -> Verification {
        let mut present: usize = 0;
        let mut lacking = BTreeSet::new();
        for node in &self.nodes {
            let mut seals = node.entry.seals().peekable();
            for digest in node.entry.digests() {
                if seals.next_if(|(held, _)| held == digest).is_some() {
                    present = present.saturating_add(1);
                } else {
                    lacking.insert(*digest);
                }
            }
        }
        // A corrected body names the seals that stand beside the entry that it corrects.
        if !lacking.is_empty() {
            for node in &self.nodes {
                for (digest, _) in node.entry.seals() {
                    lacking.remove(&digest);
                }
            }
        }
        let erased = lacking.iter().filter(|digest| self.erased.contains(digest)).count();
        let waiting: BTreeSet<u32> = self.waiting().into_iter().collect();
        let place = |index: u32| match index {
            _ if self.is_ready(index) => Place::Present,
            _ if waiting.contains(&index) => Place::Waiting,
            _ => Place::Invalid,
        };
        let entries = self.all().into_iter();
        let entries = entries.filter_map(|index| Some((self.get(index)?.hash(), place(index))));
        Verification {
            entries: self.len(),
            waiting: waiting.len(),
            invalid: self.invalid().len(),
            forks: self.forks(),
            present,
            erased,
            absent: lacking.len().saturating_sub(erased),
            receipt: found(receipt, entries),
        }
    }
}

/// Verifies the bytes of a journal, against the heads of a receipt if there are any: lines, hashes, seals and the history that
/// they make. Facts are not read. The damaged lines stand beside what was found in the others.
///
/// A whole file as it was saved is read once and not kept, which takes little longer than hashing it; anything
/// else is opened.
///
/// # Errors
/// [`OpenError`] when the bytes are no journal. Damage is no error: it is the answer.
pub fn verify(bytes: &[u8], receipt: &[Head]) -> Result<(Verification, Vec<DamagedLine>), OpenError> {
    let mut verifier = Verifier::new();
    verifier.feed(bytes);
    if let Some(found) = verifier.finish(receipt) {
        return Ok((found, Vec::new()));
    }
    let (journal, union) = Journal::open(bytes)?;
    Ok((journal.verify(receipt), union.damaged))
}

/// Verifies a journal that comes in pieces and keeps no line of it: of an entry what later ones need to know, a few
/// dozen bytes and the digests of its seals.
///
/// ```
/// use infitah::journal::Verifier;
/// let mut verifier = Verifier::new();
/// verifier.feed(b"{\"copy\":\"full\"");
/// verifier.feed(b"}\n");
/// assert_eq!(verifier.finish(&[]), None);
/// ```
pub struct Verifier {
    lines: Lines,
    /// Nothing any more once the file is not as a journal is saved.
    pass: Option<Pass>,
}

impl Default for Verifier {
    fn default() -> Self {
        Self { lines: Lines::default(), pass: Some(Pass::default()) }
    }
}

impl Verifier {
    /// A verifier that has read nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the next piece, which may end anywhere. Says whether it is worth reading on.
    pub fn feed(&mut self, piece: &[u8]) -> bool {
        let Some(pass) = &mut self.pass else { return false };
        // Room that grows is copied, and given back to the system in between. A line is seldom shorter than this.
        let lines = piece.len() >> 9;
        pass.entries.reserve(lines);
        pass.present.reserve(lines);
        let mut whole = true;
        self.lines.feed(piece, |line| whole = whole && pass.line(line).is_some());
        if !whole {
            self.pass = None;
        }
        whole
    }

    /// What was found, against the heads of a receipt if there are any; nothing where the file is not as a journal is saved: with a
    /// damaged line, an entry out of its order, or one whose parents are missing. Then a [`Reader`](super::Reader)
    /// has to open it, which says what is wrong.
    pub fn finish(self, receipt: &[Head]) -> Option<Verification> {
        let mut pass = self.pass?;
        if let Some(last) = self.lines.last() {
            pass.line(&last)?;
        }
        Some(pass).filter(|pass| !pass.entries.is_empty())?.found(receipt)
    }
}

/// One pass over a file whose lines are all whole, all ready, and in entry order.
#[derive(Default)]
struct Pass {
    opening: Option<Opening>,
    entries: Vec<Passed>,
    /// The labels, in the order in which they were met.
    replicas: Vec<Box<str>>,
    /// The place of each label, because a hostile file has as many of them as entries.
    places: BTreeMap<Box<str>, usize>,
    /// By hash, from the first entry on whose parent is not the entry before it.
    index: Option<Index>,
    erased: BTreeSet<Hash>,
    present: Vec<Hash>,
    lacking: BTreeSet<Hash>,
    scratch: Scratch,
}

/// What the later lines need to know of an entry.
struct Passed {
    hash: Hash,
    lamport: u64,
    /// The place of its label.
    replica: usize,
    /// Whether a later entry of its label names it.
    continued: bool,
}

impl Pass {
    /// Reads the next line. Nothing when the file is not as a journal is saved.
    fn line(&mut self, line: &[u8]) -> Option<()> {
        let Some(opening) = &self.opening else {
            self.opening = Some(Opening::read(line).ok()?);
            return Some(());
        };
        let mut scratch = std::mem::take(&mut self.scratch);
        let (text, line) = Line::locate(line, &mut scratch).ok()?;
        let header = line.header.header(text, &scratch.hashes);
        let founds = header.parents.is_empty();
        if founds != self.entries.is_empty() || founds && dossier_of(line.hash) != opening.dossier {
            return None;
        }
        self.enter(line.hash, &header)?;
        self.erased.extend(header.erases);
        let digests = scratch.hashes.get(line.header.replaces..).unwrap_or_default();
        let mut seals = scratch.seals.iter().map(|(place, _)| *place).peekable();
        for (place, digest) in digests.iter().enumerate() {
            if seals.next_if_eq(&place).is_some() {
                self.present.push(*digest);
            } else {
                self.lacking.insert(*digest);
            }
        }
        self.scratch = scratch;
        Some(())
    }

    /// Takes in an entry that comes after all others, all of whose parents are here, and that none contradicts.
    fn enter(&mut self, hash: Hash, header: &Header<'_>) -> Option<()> {
        let last = self.entries.last();
        let before =
            last.and_then(|last| Some((last.lamport, &**self.replicas.get(last.replica)?, last.hash)));
        if before.is_some_and(|before| before >= (header.lamport, header.replica, hash)) {
            return None;
        }
        let replica = match last.map(|last| last.replica) {
            Some(same) if self.replicas.get(same).is_some_and(|label| **label == *header.replica) => same,
            _ => self.places.get(header.replica).copied().unwrap_or_else(|| {
                let place = self.replicas.len();
                self.replicas.push(header.replica.into());
                self.places.insert(header.replica.into(), place);
                place
            }),
        };
        let (mut highest, mut own) = (0, 0_usize);
        for parent in header.parents {
            let place = self.find(parent)?;
            let parent = self.entries.get_mut(place)?;
            highest = parent.lamport.max(highest);
            if parent.replica == replica {
                parent.continued = true;
                own = own.saturating_add(1);
            }
        }
        if header.lamport != highest.saturating_add(1) || own > 1 {
            return None;
        }
        if let Some(index) = &mut self.index {
            index.put(hash.cut(), u32::try_from(self.entries.len()).ok()?);
        }
        self.entries.push(Passed { hash, lamport: header.lamport, replica, continued: false });
        Some(())
    }

    fn find(&mut self, hash: &Hash) -> Option<usize> {
        let last = self.entries.len().checked_sub(1)?;
        if self.entries.get(last).is_some_and(|last| last.hash == *hash) {
            return Some(last);
        }
        let entries = &self.entries;
        let digests = entries.iter().map(|entry| entry.hash.cut());
        let index = self.index.get_or_insert_with(|| digests.collect());
        let is = |place: u32| entries.get(place as usize).is_some_and(|entry| entry.hash == *hash);
        index.find(hash.cut(), is).map(|place| place as usize)
    }

    /// Nothing when the file still has values that it erases.
    fn found(mut self, receipt: &[Head]) -> Option<Verification> {
        if !self.erased.is_empty() && self.present.iter().any(|digest| self.erased.contains(digest)) {
            return None;
        }
        // A corrected body names the seals that stand beside the entry that it corrects.
        if !self.lacking.is_empty() {
            for digest in &self.present {
                self.lacking.remove(digest);
            }
        }
        let erased = self.lacking.iter().filter(|digest| self.erased.contains(digest)).count();
        let receipt = found(receipt, self.entries.iter().map(|entry| (entry.hash, Place::Present)));
        let mut ends = vec![0_usize; self.replicas.len()];
        for entry in self.entries.iter().filter(|entry| !entry.continued) {
            if let Some(ends) = ends.get_mut(entry.replica) {
                *ends = ends.saturating_add(1);
            }
        }
        let forked = self.replicas.into_iter().zip(ends).filter(|(_, ends)| *ends > 1);
        let mut forks: Vec<Box<str>> = forked.map(|(label, _)| label).collect();
        forks.sort_unstable();
        Some(Verification {
            entries: self.entries.len(),
            waiting: 0,
            invalid: 0,
            forks,
            present: self.present.len(),
            erased,
            absent: self.lacking.len().saturating_sub(erased),
            receipt,
        })
    }
}
