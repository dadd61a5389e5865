use super::answers::{CopyKind, DamagedLine, Receipt, Verification};
use super::audience::PublicWords;
use super::{At, Dossier};
use crate::journal::{self, Hash, OpenError, Union};
use crate::model::{Code, EntryId, Refusal};
use crate::state::{Field, Seen, Value};

impl Dossier {
    /// The public copy: the same entries and the same hashes, without the words that are not public. It verifies,
    /// has the same receipt, and gives the same state.
    pub fn save_public(&self) -> Vec<u8> {
        let public = PublicWords::of(self).ok();
        self.journal.write(journal::Copy::Public, &self.journal.all(), &|entry, digest| {
            public.as_ref().is_some_and(|public| public.hold(entry, digest))
        })
    }

    /// The entries that a copy lacks which [`Dossier::have`] described, as bytes to merge there.
    ///
    /// # Errors
    /// A refusal when a hash is malformed; unknown ones are passed over.
    pub fn since(&self, have: &[EntryId]) -> Result<Vec<u8>, Refusal> {
        let have = hashes(have, Code::ReceiptMalformed)?;
        Ok(self.journal.write(self.copy.into(), &self.journal.since(&have), &|_, _| true))
    }

    /// What this copy holds, in a few hashes, for another copy's [`Dossier::since`].
    pub fn have(&self) -> Vec<EntryId> {
        self.journal.have().into_iter().map(EntryId::from).collect()
    }

    /// The receipt of the history as it now stands.
    pub fn receipt(&self) -> Receipt {
        receipt_of(&self.journal.heads().iter().copied().collect::<Vec<_>>())
    }

    /// How many entries were known at a moment, and the receipt of them.
    pub(crate) fn history(&self, at: &At) -> Result<(u32, Receipt), Refusal> {
        if at.known.is_empty() {
            return Ok((count(self.journal.order().len()), self.receipt()));
        }
        let heads = hashes(&at.known, Code::KnownUnknownHead)?;
        let known = self.journal.ancestors(&heads).map_err(|_| Refusal::of(Code::KnownUnknownHead))?;
        Ok((count(known.len()), receipt_of(&heads)))
    }

    /// Verifies the history as it is held here, against a receipt if one is given.
    ///
    /// # Errors
    /// A refusal when the receipt is malformed.
    pub fn verify(&self, receipt: &[EntryId]) -> Result<Verification, Refusal> {
        self.verify_with(receipt, Vec::new())
    }

    fn verify_with(&self, receipt: &[EntryId], damaged: Vec<DamagedLine>) -> Result<Verification, Refusal> {
        let receipt = hashes(receipt, Code::ReceiptMalformed)?;
        let found = self.journal.verify(Some(&receipt));
        Ok(Verification {
            sound: damaged.is_empty() && found.waiting == 0 && found.invalid == 0 && found.missing.is_empty(),
            copy: self.copy,
            entries: count(found.entries),
            waiting: count(found.waiting),
            invalid: count(found.invalid),
            damaged,
            forks: found.forks.iter().map(ToString::to_string).collect(),
            set_aside: count(self.state.aside().len()),
            unknown: count(self.state.unknown().len()),
            open: count(found.present),
            erased: count(found.erased),
            withheld: count(found.absent),
            missing: found.missing.into_iter().map(EntryId::from).collect(),
        })
    }
}

/// Verifies the bytes of a journal without opening it for work: lines, hashes, seals, and a receipt if one is given.
///
/// # Errors
/// A refusal when the bytes are no journal, or the receipt is malformed. Damage is no refusal: it is the answer.
#[cfg(feature = "system")]
pub fn verify(bytes: &[u8], receipt: &[EntryId]) -> Result<Verification, Refusal> {
    verify_for(super::System, bytes, receipt)
}

/// As `verify`, for a host of one's own.
///
/// # Errors
/// A refusal when the bytes are no journal, or the receipt is malformed.
pub fn verify_for(
    host: impl super::Host + 'static,
    bytes: &[u8],
    receipt: &[EntryId],
) -> Result<Verification, Refusal> {
    let (dossier, damaged) = Dossier::recover(host, bytes)?;
    dossier.verify_with(receipt, damaged)
}

/// Whether an answer that stands publishes this decision.
pub(crate) fn is_published(seen: &Seen<'_>, decision: &str) -> bool {
    let mut published = false;
    seen.glance(decision, |field, _, value| {
        published |= field.name == "answer" && *value == Value::Flag(true);
    });
    published
}

/// The answers that publish a decision.
pub(crate) fn answers<'s>(seen: &'s Seen<'_>, decision: &'s str) -> impl Iterator<Item = String> + 's {
    let fields = seen.slots(decision).into_iter().filter(|field| field.name == "answer");
    fields.filter_map(move |field: Field<'static>| {
        let shown = seen.slot(decision, &field)?;
        (shown.value == Value::Flag(true)).then_some(field.part?.into_owned())
    })
}

impl From<journal::Copy> for CopyKind {
    fn from(copy: journal::Copy) -> Self {
        match copy {
            journal::Copy::Full => Self::Full,
            journal::Copy::Public => Self::Public,
        }
    }
}

impl From<CopyKind> for journal::Copy {
    fn from(copy: CopyKind) -> Self {
        match copy {
            CopyKind::Full => Self::Full,
            CopyKind::Public => Self::Public,
        }
    }
}

pub(super) fn hashes(ids: &[EntryId], code: Code) -> Result<Vec<Hash>, Refusal> {
    ids.iter().map(|id| id.hash().ok_or_else(|| Refusal::of(code).with("value", id))).collect()
}

pub(super) fn open_refusal(error: &OpenError) -> Refusal {
    match error {
        OpenError::NewerFormat => Refusal::of(Code::JournalNewerFormat),
        OpenError::OtherDossier => Refusal::of(Code::JournalOtherDossier),
        OpenError::NoFounding { damaged } => match damaged.first() {
            Some(first) => damage_refusal(first.line, first.damage.code()),
            None => Refusal::of(Code::JournalNoFounding),
        },
        _ => Refusal::of(Code::JournalUnrecognised),
    }
}

/// The refusal of a journal for its first damaged line.
pub(super) fn damage_refusal(line: impl std::fmt::Display, reason: &str) -> Refusal {
    Refusal::of(Code::JournalDamaged).with("line", line).with("reason", reason)
}

pub(super) fn damaged_lines(union: &Union) -> Vec<DamagedLine> {
    let lines = union.damaged.iter().map(|damaged| DamagedLine {
        line: count(damaged.line),
        byte: damaged.column.map(count),
        code: damaged.damage.code().to_owned(),
    });
    lines.collect()
}

/// Numbers cross as 32 bits; a dossier of more than four thousand million entries is not expected.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn receipt_of(heads: &[Hash]) -> Receipt {
    let short = heads.iter().map(|head| grouped(&head.short())).collect::<Vec<_>>().join(" ");
    Receipt { heads: heads.iter().copied().map(EntryId::from).collect(), short }
}

/// Symbols for people to read: in groups of four.
pub(crate) fn grouped(symbols: &str) -> String {
    let symbols: Vec<char> = symbols.chars().collect();
    symbols.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}
