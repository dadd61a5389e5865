use std::collections::BTreeSet;

use super::Hash;
use super::graph::Journal;
use super::union::OpenError;

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
    /// The hashes of the receipt that no ready entry has: a cut tail, a missing middle or a rewritten past.
    pub missing: Vec<Hash>,
}

impl Journal {
    /// Looks the journal over, against a receipt (the heads of some moment) if there is one.
    pub fn verify(&self, receipt: Option<&[Hash]>) -> Verification {
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
        let is_missing = |hash: &Hash| !self.find(hash).is_some_and(|index| self.is_ready(index));
        Verification {
            entries: self.len(),
            waiting: self.waiting().len(),
            invalid: self.invalid().len(),
            forks: self.forks(),
            present,
            erased,
            absent: lacking.len().saturating_sub(erased),
            missing: receipt.unwrap_or_default().iter().copied().filter(is_missing).collect(),
        }
    }
}

/// Verifies the bytes of a journal, against a receipt if there is one, without keeping them: lines, hashes, seals
/// and the history that they make. Facts are not read.
///
/// # Errors
/// [`OpenError`] when the bytes are no journal. Damage is no error: it is the answer.
pub fn verify(bytes: &[u8], receipt: Option<&[Hash]>) -> Result<Verification, OpenError> {
    let (journal, _) = Journal::open(bytes)?;
    Ok(journal.verify(receipt))
}
