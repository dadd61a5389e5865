use super::answers::{CopyKind, Merged};
use super::copies::{count, damaged_lines, open_refusal};
use super::decoding::{Originals, decode};
use super::{Dossier, random_symbols};
use crate::journal::Union;
use crate::model::Refusal;
use crate::state::State;

impl Dossier {
    /// Takes in the entries of another copy of the dossier: a whole file, a public copy, or what
    /// [`Dossier::since`] gave. The result is the same on every device, whatever came first.
    ///
    /// # Errors
    /// A refusal when the bytes are no journal, or the journal of another dossier; nothing is changed. Damaged
    /// lines are left out and named in the answer.
    pub fn merge(&mut self, bytes: &[u8]) -> Result<Merged, Refusal> {
        // Words may be erased here that never came here: then none is dropped, and yet the value is gone.
        let erased_before = self.journal.erased().len();
        // Drawn before anything is changed, because a host may have no random bytes.
        let new_label = random_symbols(self.host.as_ref())?;
        let union = self.journal.union(bytes).map_err(|error| open_refusal(&error))?;
        let first_new = self.facts.len();
        self.take_in(new_label);
        let refolded = self.fold_in(&union);
        // What is not a public copy may hold any words, and so does this copy from now on.
        if CopyKind::of(&union) == CopyKind::Full {
            self.copy = CopyKind::Full;
        }
        let closed =
            self.enforce_erasures(u32::try_from(first_new).unwrap_or(u32::MAX)).saturating_add(refolded);
        if self.journal.erased().len() != erased_before || union.erased > 0 {
            self.state.set_erased(self.journal.erased().iter().copied());
        }
        Ok(Merged {
            added: count(union.added),
            known: count(union.known),
            waiting: count(union.waiting),
            words: count(union.seals_added),
            erased: count(union.erased.saturating_add(closed)),
            damaged: damaged_lines(&union),
        })
    }

    /// Decodes what the journal holds and has not been read yet. An entry under this device's label that it did not
    /// write means that the device was copied: it takes a new label.
    pub(super) fn take_in(&mut self, new_label: String) {
        let mut copied = false;
        self.facts.reserve(self.journal.len());
        while let Some(entry) = u32::try_from(self.facts.len()).ok().and_then(|index| self.journal.get(index))
        {
            copied |= entry.replica() == self.device.replica;
            let fact = decode(entry);
            self.facts.push(fact);
        }
        if copied {
            self.device.replica = new_label;
            self.device.last = None;
        }
    }

    /// Entries that come after all that is folded are folded in; where one comes before, everything is folded anew.
    /// Says how many words of closed fields went with that.
    fn fold_in(&mut self, union: &Union) -> usize {
        let next = union
            .ready
            .first()
            .and_then(|index| self.journal.get(*index))
            .is_none_or(|first| self.state.is_next(first.lamport(), first.replica(), first.hash()));
        if next {
            let mut originals = Originals::default();
            for index in &union.ready {
                self.apply(*index, &mut originals);
            }
            0
        } else {
            self.refold()
        }
    }

    /// Folds the whole history, in the one order that is the same everywhere. Says how many words of closed fields
    /// went.
    pub(super) fn refold(&mut self) -> usize {
        self.state = State::new();
        let mut originals = Originals::default();
        for index in self.journal.order().to_vec() {
            self.apply(index, &mut originals);
        }
        let closed = self.enforce_erasures(0);
        self.state.set_erased(self.journal.erased().iter().copied());
        closed
    }
}
