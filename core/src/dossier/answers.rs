use infitah_macros::shared;

use super::quoting::{ErasedWords, QuoteLeft};
use crate::model::{
    AnswerId, AxisId, BodyId, CardId, CouncilSessionId, DecisionId, EntryId, FundingId, GroupId, IndicatorId,
    ItemId, MeasurementId, MembershipId, PersonId, ProgrammeId, ProjectId, PublicationId, RemarkId,
    SittingId, StageId, SubjectId, ThingId, VersionId, VoteId,
};

/// What recording a fact made.
#[shared(view)]
pub struct Recorded {
    /// The entry in the journal.
    pub entry: EntryId,
    /// The thing that the fact is of: the card, the project, the decision. Nothing for facts that make none.
    pub id: Option<ThingId>,
    /// The remarks of a card, in order.
    pub remarks: Vec<RemarkId>,
}

macro_rules! passes_for {
    ($($id:ty),*) => {$(
        impl From<&Recorded> for $id {
            /// Where the fact made no thing the id is empty, and recording refuses it.
            fn from(recorded: &Recorded) -> Self {
                recorded.id.as_ref().map_or("", ThingId::as_str).into()
            }
        }
    )*};
}
passes_for!(
    AnswerId,
    AxisId,
    BodyId,
    CardId,
    CouncilSessionId,
    DecisionId,
    FundingId,
    GroupId,
    IndicatorId,
    ItemId,
    MeasurementId,
    MembershipId,
    PersonId,
    ProgrammeId,
    ProjectId,
    PublicationId,
    SittingId,
    StageId,
    SubjectId,
    ThingId,
    VersionId,
    VoteId
);

impl From<&Recorded> for EntryId {
    fn from(recorded: &Recorded) -> Self {
        recorded.entry.clone()
    }
}

/// What recording a fact would do.
#[shared(view)]
pub struct Preview {
    /// The things that it would make.
    pub creates: Vec<ThingId>,
    /// The values that it would take the place of.
    pub replaces: Vec<Replaced>,
    /// The labels in it that would be public for ever.
    pub plain: Vec<String>,
    /// Of an erasure, the words that it would take.
    pub erases: Vec<ErasedWords>,
    /// Of an erasure, the texts that would stay and quote these words, for a person to decide on, the closest first; at
    /// most 500. Recording asks for none of them: afterwards nobody can find them by the words.
    pub quotes: Vec<QuoteLeft>,
}

/// A value that a fact takes the place of.
#[shared(view)]
pub struct Replaced {
    /// The thing.
    pub thing: ThingId,
    /// The field: `title:ar`, `section:solutions:ar`, `decision`.
    pub field: String,
    /// The entry that gave the value.
    pub entry: EntryId,
}

/// A line of a journal that cannot be taken in.
#[shared(view)]
pub struct DamagedLine {
    /// The line, from 1.
    pub line: u32,
    /// The byte of that line, from 0, where that is known.
    pub byte: Option<u32>,
    /// What is wrong, as a stable code.
    pub code: String,
}

/// What a merge brought.
#[shared(view)]
pub struct Merged {
    /// Entries that were not here before.
    pub added: u32,
    /// Entries that were here already.
    pub known: u32,
    /// Entries that wait for their parents.
    pub waiting: u32,
    /// Words that came for entries that stood without them.
    pub words: u32,
    /// Words that the merge erased here.
    pub erased: u32,
    /// Lines that could not be taken in; the rest was.
    pub damaged: Vec<DamagedLine>,
}

/// The label of a device in one dossier (وسم الجهاز, étiquette de l'appareil). It is kept beside the journal, never in
/// it, so that a copied file does not continue under the same label.
#[shared(view)]
pub struct Device {
    /// The label under which it writes.
    pub replica: String,
    /// The last entry that it wrote.
    pub last: Option<EntryId>,
    /// The opaque id of who records; a citizen never is one.
    pub actor: String,
}

/// Which copy of a journal it is.
#[shared(choice)]
pub enum CopyKind {
    /// Any words may be in it (نسخة كاملة, copie complète).
    Full,
    /// Without what is not public (نسخة عمومية, copie publique), until something is recorded in it or another kind of
    /// copy is merged into it.
    Public,
}

/// What was found when a journal was verified (التحقق, vérification).
#[shared(view)]
pub struct Verification {
    /// Whether every line is whole, nothing waits, and nothing of the receipt is missing. Without a receipt a cut tail
    /// and a rewritten past are sound, too.
    pub sound: bool,
    /// Which copy it is.
    pub copy: CopyKind,
    /// Entries in the history.
    pub entries: u32,
    /// Entries that wait for their parents.
    pub waiting: u32,
    /// Whole lines with a false place in the history: kept, and never read.
    pub invalid: u32,
    /// Lines that are damaged.
    pub damaged: Vec<DamagedLine>,
    /// Labels of devices whose line of entries forks, because the device was copied.
    pub forks: Vec<String>,
    /// Facts that are kept and set aside, because they do not decode or their target is not there.
    pub set_aside: u32,
    /// Facts of kinds that this version does not know.
    pub unknown: u32,
    /// Sealed values that are here.
    pub open: u32,
    /// Sealed values that were erased.
    pub erased: u32,
    /// Sealed values that this copy leaves out.
    pub withheld: u32,
    /// Whether the receipt is of another dossier, which it names.
    pub other_dossier: bool,
    /// What became of each head of the receipt; nothing when no receipt was given.
    pub receipt: Vec<HeadFound>,
    /// Heads of the receipt that are not in the history, as they were given: a tail was cut, a middle taken out, or the
    /// past rewritten.
    pub missing: Vec<EntryId>,
}

/// A head of a receipt, and what the journal has of it.
#[shared(view)]
pub struct HeadFound {
    /// The head: the whole hash, or its short form in groups of four.
    pub head: EntryId,
    /// How many bits of the hash could be compared: 256 of a whole one, 80 of a short form. 80 bits find every later
    /// change; they do not find two histories that somebody prepared, before the receipt was given, to have one short
    /// form.
    pub bits: u32,
    /// The entry of this hash, if it is here.
    pub entry: Option<EntryId>,
    /// Where the entry stands.
    pub place: HeadPlace,
}

/// Where the entry of a receipt stands in the journal.
#[shared(choice)]
pub enum HeadPlace {
    /// In the history, with all that came before it (موجود, présent).
    Present,
    /// In the file, while something before it is missing (ينقصه ما قبله, en attente).
    Waiting,
    /// In the file, with a false place in the history (موضعه باطل, invalide).
    Invalid,
    /// Nowhere (مفقود, absent).
    Missing,
}

/// A receipt (وصل, récépissé): the heads of the history at a moment. Whoever keeps it can find out later whether
/// anything before it was cut or rewritten.
#[shared(view)]
pub struct Receipt {
    /// The dossier; nothing in a receipt that was read from a short form.
    pub dossier: Option<String>,
    /// The heads; those that are known whole.
    pub heads: Vec<EntryId>,
    /// A short form for paper: the first 80 bits of each head in groups of four.
    pub short: String,
    /// All of it in one line, as a QR code carries it: `INFITAH:`, the symbols of the dossier, and the heads between
    /// strokes. What was read from short forms stays short.
    pub text: String,
}
