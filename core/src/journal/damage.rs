use std::fmt;

/// What is wrong with a line of a journal. The line is refused, and what descends from it waits.
///
/// The messages never repeat what stands in the line, because it may be a person's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Damage {
    /// The bytes are not UTF-8.
    #[error("the line is not UTF-8; take it from another copy of the dossier")]
    Utf8,
    /// The line is not JSON: cut, empty, or overwritten.
    #[error("the line is cut off or is not JSON; take it from another copy of the dossier")]
    Torn,
    /// JSON, but written in another way than RFC 8785 prescribes: white space, order of keys, escapes.
    #[error(
        "the line is not canonical JSON (RFC 8785); a program rewrote it: take it from another copy, do not reformat"
    )]
    Canonical,
    /// A number with a fraction or an exponent.
    #[error("the line holds a number with a fraction or an exponent; decimals must be written as strings")]
    Fraction,
    /// A number beyond ±(2^53 − 1).
    #[error("the line holds a number beyond 2^53 - 1; large numbers must be written as strings")]
    Range,
    /// Arrays and objects stand in each other more deeply than [`MAX_DEPTH`](crate::journal::MAX_DEPTH).
    #[error("the line nests more than 128 arrays and objects; its fact must be written flatter")]
    Depth,
    /// Other members than `entry`, `fact`, `hash` and, when there are any, `seals`.
    #[error("the line must have exactly the members entry, fact, hash and, when there are any, seals")]
    Members,
    /// The header lacks a member or has one that this format does not know.
    #[error(
        "the header lacks a member or has one that format infitah/1 does not know; take the line from another copy"
    )]
    HeaderMembers,
    /// A member of the header, which is named, breaks its grammar.
    #[error(
        "the member {0} of the header breaks its grammar; take the line from another copy of the dossier"
    )]
    Header(&'static str),
    /// `hash` is not the digest of `entry`.
    #[error(
        "the header was changed: it does not have the hash that the line states; take the line from another copy"
    )]
    Hash,
    /// `entry.body` is not the digest of `fact`.
    #[error(
        "the fact was changed: it does not have the digest that its header states; take the line from another copy"
    )]
    Body,
    /// An object whose only member is `sealed` holds something else than a digest.
    #[error("an object with the one member \"sealed\" must hold a digest there; that shape is reserved")]
    Sealed,
    /// A seal is not an array of a salt and a value.
    #[error("a seal must be an array of a salt and a value; take the line from another copy of the dossier")]
    SealShape,
    /// A salt is not 32 lower-case hexadecimal digits.
    #[error("a seal's salt must be 32 lower-case hexadecimal digits; take the line from another copy")]
    Salt,
    /// Every digest of the fact has its seal, and here is one more.
    #[error("a seal stands here that the fact does not name; leave it out, it belongs to another entry")]
    SealStray,
    /// No digest of the fact is the one of this seal, while some digest lacks its seal.
    #[error("a seal was changed: no digest of the fact is its own; take the line from another copy")]
    SealChanged,
    /// Seals stand in another order than their digests in the fact.
    #[error(
        "the seals stand in another order than their digests in the fact; take the line from another copy"
    )]
    SealOrder,
    /// A second entry without parents: it founds another dossier.
    #[error("the entry has no parents and is not this dossier's founding; it belongs to another dossier")]
    SecondFounding,
    /// The file does not begin with an opening line.
    #[error("the opening line is missing; save the dossier again to write it")]
    OpeningMissing,
    /// The first line is not an opening line as it must be.
    #[error("the opening line was changed; the entries do not need it: save the dossier again to mend it")]
    Opening,
}

impl Damage {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Utf8 => "journal.line.utf8",
            Self::Torn => "journal.line.torn",
            Self::Canonical => "journal.line.canonical",
            Self::Fraction => "journal.line.fraction",
            Self::Range => "journal.line.range",
            Self::Depth => "journal.line.depth",
            Self::Members => "journal.line.members",
            Self::HeaderMembers => "journal.line.header.members",
            Self::Header(_) => "journal.line.header",
            Self::Hash => "journal.line.hash",
            Self::Body => "journal.line.body",
            Self::Sealed => "journal.line.sealed",
            Self::SealShape => "journal.line.seal.shape",
            Self::Salt => "journal.line.seal.salt",
            Self::SealStray => "journal.line.seal.stray",
            Self::SealChanged => "journal.line.seal.changed",
            Self::SealOrder => "journal.line.seal.order",
            Self::SecondFounding => "journal.line.founding",
            Self::OpeningMissing => "journal.opening.missing",
            Self::Opening => "journal.opening.changed",
        }
    }

    pub(super) const fn at(self, at: usize) -> Defect {
        Defect { damage: self, at: Some(at) }
    }

    pub(super) const fn somewhere(self) -> Defect {
        Defect { damage: self, at: None }
    }
}

/// A [`Damage`] with the place where it was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Defect {
    pub damage: Damage,
    pub at: Option<usize>,
}

/// A line that was refused, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DamagedLine {
    /// The line's number in its file, from 1.
    pub line: usize,
    /// The offset in bytes from the line's beginning at which the damage was met, where one place can be named.
    pub column: Option<usize>,
    /// What is wrong.
    pub damage: Damage,
}

impl fmt::Display for DamagedLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = self.column {
            write!(f, ", byte {column}")?;
        }
        write!(f, ": {}", self.damage)
    }
}
