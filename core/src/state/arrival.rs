use super::Field;
use crate::journal::Hash;

/// What an entry is to the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A fact that can be decoded. Foundings, frozen versions and the like are not correctable.
    Fact {
        /// Whether a correction or a withdrawal may name it.
        correctable: bool,
    },
    /// Its body stands in place of the body of the target (تصحيح, *correction*).
    Corrects {
        /// The entry that is corrected; nothing where the journal does not hold it.
        target: Option<u32>,
        /// Whether the new body decodes and is of the same kind as the target's.
        kind_matches: bool,
    },
    /// The target no longer counts (سحب, *retrait*).
    Withdraws {
        /// The entry that is withdrawn; nothing where the journal does not hold it.
        target: Option<u32>,
    },
    /// These slots take no words again (محو, *effacement*).
    Closes {
        /// Thing and field of each.
        slots: Vec<(Box<str>, Field<'static>)>,
    },
    /// A kind that this program does not know; what it names has been changed by something newer.
    Unknown,
    /// A fact that is kept and shown but does nothing.
    Aside(Aside),
}

/// Why a fact is set aside: it is kept, exported and shown, and does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Aside {
    /// The body is not what its kind asks for.
    #[error("the body is not what its kind asks for")]
    Malformed,
    /// The entry that it corrects or withdraws does not come before it.
    #[error("the entry that it corrects or withdraws does not come before it")]
    TargetNotBefore,
    /// Foundings, frozen versions, erasures, corrections and withdrawals stay as they are.
    #[error("an entry of this kind is never corrected or withdrawn")]
    TargetNotCorrectable,
    /// The new body is of another kind than the entry that it corrects, or cannot be read.
    #[error("the new body is not of the kind of the entry that it corrects")]
    OtherKind,
}

impl Aside {
    /// The stable code of this reason.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "state.aside.malformed",
            Self::TargetNotBefore => "state.aside.target_not_before",
            Self::TargetNotCorrectable => "state.aside.target_not_correctable",
            Self::OtherKind => "state.aside.other_kind",
        }
    }
}

/// An entry on its way into the state.
#[derive(Clone, Debug)]
pub struct Arrival<'a> {
    /// Where the journal keeps it; entries name each other, and answers name them, by this number.
    pub index: u32,
    /// Its hash.
    pub hash: Hash,
    /// Its first sort key.
    pub lamport: u64,
    /// Its second sort key; the hash is the third.
    pub replica: &'a str,
    /// The entries whose values it replaces.
    pub replaces: &'a [u32],
    /// What it is to the state.
    pub act: Act,
}
