use super::answers::{CopyKind, DamagedLine, HeadFound, HeadPlace, Receipt, Verification};
use super::audience::PublicWords;
use super::{At, Dossier};
use crate::journal::{self, Found, Hash, Head, Journal, OpenError, Place, ReceiptText, Union};
use crate::model::{Code, EntryId, Refusal};
use crate::state::{Field, Seen, Value};

/// The form in which people copy a receipt from paper.
const FORM: &str = "xxxx-xxxx-xxxx-xxxx";

impl Dossier {
    /// The public copy: the same entries and the same hashes, without the words that are not public. It verifies,
    /// has the same receipt, and gives the same state.
    ///
    /// # Errors
    /// A refusal when the host's day cannot be read: then nobody knows what is published.
    pub fn save_public(&self) -> Result<Vec<u8>, Refusal> {
        let public = PublicWords::of(self)?;
        let keep = |entry, digest: &Hash| public.hold(entry, digest);
        Ok(self.journal.write(journal::Copy::Public, &self.journal.all(), &keep))
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

    /// The receipt of the history as it now stands. After any fact that was recorded here it is one hash. The public
    /// copy that is saved now has the same one.
    pub fn receipt(&self) -> Receipt {
        self.receipt_of(self.journal.heads().iter().copied())
    }

    fn receipt_of(&self, heads: impl IntoIterator<Item = Hash>) -> Receipt {
        ReceiptText::new(Some(self.journal.dossier().to_owned()), heads.into_iter().map(Head::from)).into()
    }

    /// How many entries were known at a moment, and the receipt of them.
    pub(crate) fn history(&self, at: &At) -> Result<(u32, Receipt), Refusal> {
        if at.known.is_empty() {
            return Ok((count(self.journal.order().len()), self.receipt()));
        }
        let heads = hashes(&at.known, Code::KnownUnknownHead)?;
        let known = self.journal.ancestors(&heads).map_err(|_| Refusal::of(Code::KnownUnknownHead))?;
        Ok((count(known.len()), self.receipt_of(heads)))
    }

    /// Verifies the history as it is held here, against a receipt if one is given: hashes, short forms, or the text of
    /// a QR code, as people copy them.
    ///
    /// # Errors
    /// A refusal when the receipt is malformed.
    pub fn verify(&self, receipt: &[EntryId]) -> Result<Verification, Refusal> {
        self.verify_with(receipt, Vec::new())
    }

    fn verify_with(&self, receipt: &[EntryId], damaged: Vec<DamagedLine>) -> Result<Verification, Refusal> {
        let (dossiers, heads) = given(receipt)?;
        let found = self.journal.verify(&heads);
        let other_dossier = dossiers.iter().any(|dossier| dossier != self.journal.dossier());
        let missing: Vec<EntryId> = found.missing().map(head_id).collect();
        let whole = damaged.is_empty() && found.waiting == 0 && found.invalid == 0;
        Ok(Verification {
            sound: whole && missing.is_empty() && !other_dossier,
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
            other_dossier,
            receipt: found.receipt.into_iter().map(HeadFound::from).collect(),
            missing,
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

/// As `verify`, for a host of one's own. Nothing is asked of it: no day, and no random bytes.
///
/// # Errors
/// A refusal when the bytes are no journal, or the receipt is malformed.
pub fn verify_for(
    host: impl super::Host + 'static,
    bytes: &[u8],
    receipt: &[EntryId],
) -> Result<Verification, Refusal> {
    let (dossier, damaged) = Dossier::read(Box::new(host), Journal::open(bytes))?;
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

impl CopyKind {
    /// What a file is by its opening line, also by what a damaged one still says. Without one it may hold any words.
    pub(super) fn of(file: &Union) -> Self {
        match file.copy.or(file.claimed_copy) {
            Some(journal::Copy::Public) => Self::Public,
            Some(journal::Copy::Full) | None => Self::Full,
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
        OpenError::NoFounding { founding, .. } => {
            let lost = Refusal::of(Code::JournalNoFounding);
            match founding {
                Some(line) => lost.with("line", line.line).with("reason", line.damage.code()),
                None => lost,
            }
        }
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

fn read(text: &str) -> Result<ReceiptText, Refusal> {
    let malformed = |_| Refusal::of(Code::ReceiptMalformed).with("value", text).with("expected", FORM);
    text.parse().map_err(malformed)
}

/// The dossiers and the heads that a receipt names, which may be given in pieces.
fn given(receipt: &[EntryId]) -> Result<(Vec<String>, Vec<Head>), Refusal> {
    let texts = receipt.iter().map(|text| read(text.as_str())).collect::<Result<Vec<_>, _>>()?;
    let heads = texts.iter().flat_map(|text| &text.heads).copied();
    let heads = ReceiptText::new(None, heads).heads;
    Ok((texts.into_iter().filter_map(|text| text.dossier).collect(), heads))
}

fn head_id(head: Head) -> EntryId {
    head.to_string().into()
}

impl From<Found> for HeadFound {
    fn from(found: Found) -> Self {
        Self {
            head: head_id(found.head),
            bits: match found.head {
                Head::Whole(_) => 256,
                Head::Short(_) => 80,
            },
            entry: found.entry.map(EntryId::from),
            place: match found.place {
                Place::Present => HeadPlace::Present,
                Place::Waiting => HeadPlace::Waiting,
                Place::Invalid => HeadPlace::Invalid,
                Place::Missing => HeadPlace::Missing,
            },
        }
    }
}

impl From<ReceiptText> for Receipt {
    fn from(receipt: ReceiptText) -> Self {
        let whole = |head: &Head| match head {
            Head::Whole(hash) => Some(EntryId::from(*hash)),
            Head::Short(_) => None,
        };
        Self {
            heads: receipt.heads.iter().filter_map(whole).collect(),
            short: receipt.short(),
            text: receipt.to_string(),
            dossier: receipt.dossier,
        }
    }
}

impl Receipt {
    /// Reads a receipt as people hand it over: a short form, hashes, or the text of a QR code. Case, spaces and dashes,
    /// and letters that look like digits, are forgiven.
    ///
    /// ```
    /// use infitah::dossier::Receipt;
    /// assert_eq!(Receipt::read("WERC 8GMR ZGEI 96QV")?.short, "werc-8gmr-zge1-96qv");
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// A refusal when the text holds no receipt.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        Ok(read(text)?.into())
    }
}
