use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::ops::Range;

use super::Hash;
use super::canonical::write_string;
use super::damage::{Damage, Defect};
use super::hash::is_symbol;
use super::scan::Scanner;

/// What an entry says about itself: its place in the history and the digest of its fact. It is a view of texts and
/// lists that stand elsewhere, as in the line that was read.
///
/// The fields stand in the order in which the line has them. Its members are closed: one more is a new format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header<'a> {
    /// Who recorded it, as an opaque id (`actor-…`): lower-case letters, digits and hyphens, at most 64. A citizen
    /// is never an actor, because headers are public.
    pub actor: &'a str,
    /// The digest of the fact's text.
    pub body: Hash,
    /// The digests of the seals that this entry erases everywhere; sorted.
    pub erases: &'a [Hash],
    /// What kind of fact it is.
    pub kind: Kind<'a>,
    /// 1 for the founding, otherwise one more than the highest of the parents.
    pub lamport: u64,
    /// The entries that its device had as heads, and its own previous one; sorted.
    pub parents: &'a [Hash],
    /// When it was recorded, to the minute (`2023-07-25T10:00Z`). Information; nothing is decided by it.
    pub recorded_at: &'a str,
    /// The entries whose values it replaces; sorted.
    pub replaces: &'a [Hash],
    /// The label of the device, 16 symbols of Crockford's base 32 in lower case.
    pub replica: &'a str,
}

/// Where the parts of a header stand: texts in the line, hashes in the list that was filled while it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Places {
    pub actor: Range<usize>,
    pub body: Hash,
    /// The hashes that are erased stand first.
    pub erases: usize,
    pub kind: Range<usize>,
    /// The length of the kind's name, and its version.
    pub name: usize,
    pub version: u32,
    pub lamport: u64,
    /// Where the parents end; they stand after what is erased.
    pub parents: usize,
    pub recorded_at: Range<usize>,
    /// Where the replaced entries end; they stand after the parents.
    pub replaces: usize,
    pub replica: Range<usize>,
}

impl Places {
    /// Takes a header, whose members come in one order only. The hashes of its lists are put at the end of `list`,
    /// which is empty.
    pub(super) fn scan(scanner: &mut Scanner<'_>, list: &mut Vec<Hash>) -> Result<Self, Defect> {
        member(scanner, b"{\"actor\":")?;
        let actor = token(scanner, "actor", is_actor)?;
        member(scanner, b",\"body\":")?;
        let body = scanner.hash().ok_or_else(|| Damage::Header("body").at(scanner.at()))?;
        optional_hashes(scanner, b",\"erases\":", "erases", list)?;
        let erases = list.len();
        member(scanner, b",\"kind\":")?;
        let at = scanner.at();
        let kind = token(scanner, "kind", |_| true)?;
        let parsed =
            Kind::parse(scanner.span(kind.clone())).map_err(|KindError| Damage::Header("kind").at(at))?;
        let (name, version) = (parsed.name.len(), parsed.version);
        member(scanner, b",\"lamport\":")?;
        let at = scanner.at();
        let lamport = scanner.integer().ok().and_then(|lamport| u64::try_from(lamport).ok());
        let lamport = lamport.filter(|lamport| *lamport > 0).ok_or(Damage::Header("lamport").at(at))?;
        member(scanner, b",\"parents\":")?;
        hashes(scanner, "parents", list)?;
        let parents = list.len();
        // A founding that does not count as the first could never be ready, nor could anything after it.
        if parents == erases && lamport != 1 {
            return Err(Damage::Header("lamport").at(at));
        }
        member(scanner, b",\"recorded_at\":")?;
        let recorded_at = short(scanner, "recorded_at", 17, is_minute)?;
        optional_hashes(scanner, b",\"replaces\":", "replaces", list)?;
        let replaces = list.len();
        member(scanner, b",\"replica\":")?;
        let replica = short(scanner, "replica", 16, is_replica)?;
        member(scanner, b"}")?;
        Ok(Self {
            actor,
            body,
            erases,
            kind,
            name,
            version,
            lamport,
            parents,
            recorded_at,
            replaces,
            replica,
        })
    }

    /// The kind that stands at its place.
    pub(super) fn kind<'a>(&self, text: &'a str) -> Kind<'a> {
        let kind = text.get(self.kind.clone()).unwrap_or_default();
        Kind { name: kind.get(..self.name).unwrap_or_default(), version: self.version }
    }

    /// The header that stands at these places.
    pub(super) fn header<'a>(&self, text: &'a str, list: &'a [Hash]) -> Header<'a> {
        let span = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        Header {
            actor: span(&self.actor),
            body: self.body,
            erases: list.get(..self.erases).unwrap_or_default(),
            kind: self.kind(text),
            lamport: self.lamport,
            parents: list.get(self.erases..self.parents).unwrap_or_default(),
            recorded_at: span(&self.recorded_at),
            replaces: list.get(self.parents..self.replaces).unwrap_or_default(),
            replica: span(&self.replica),
        }
    }
}

/// The header of an entry that is to be written; the digest of its body is found then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft<'a> {
    /// As in [`Header`].
    pub actor: Cow<'a, str>,
    /// As in [`Header`], in any order.
    pub erases: Vec<Hash>,
    /// As in [`Header`].
    pub kind: Kind<'a>,
    /// As in [`Header`].
    pub lamport: u64,
    /// As in [`Header`], in any order.
    pub parents: Vec<Hash>,
    /// As in [`Header`].
    pub recorded_at: Cow<'a, str>,
    /// As in [`Header`], in any order.
    pub replaces: Vec<Hash>,
    /// As in [`Header`].
    pub replica: Cow<'a, str>,
}

impl Draft<'_> {
    /// The header over a body of this digest; its lists are sorted.
    pub(super) fn header(&mut self, body: Hash) -> Header<'_> {
        for hashes in [&mut self.erases, &mut self.parents, &mut self.replaces] {
            hashes.sort_unstable();
            hashes.dedup();
        }
        Header {
            actor: &self.actor,
            body,
            erases: &self.erases,
            kind: self.kind,
            lamport: self.lamport,
            parents: &self.parents,
            recorded_at: &self.recorded_at,
            replaces: &self.replaces,
            replica: &self.replica,
        }
    }
}

impl Header<'_> {
    /// At least how many bytes its text has, as a rule.
    pub(super) fn size(&self) -> usize {
        let lists = [self.erases, self.parents, self.replaces];
        let hashes = lists.iter().fold(0_usize, |sum, list| sum.saturating_add(list.len()));
        hashes.saturating_mul(67).saturating_add(384)
    }

    /// The text of which the entry's hash is the digest.
    pub(super) fn write(&self, out: &mut String) {
        out.push_str("{\"actor\":");
        write_string(self.actor, out);
        out.push_str(",\"body\":");
        self.body.write_quoted(out);
        if !self.erases.is_empty() {
            out.push_str(",\"erases\":");
            write_hashes(self.erases, out);
        }
        out.push_str(",\"kind\":");
        write_string(&self.kind.to_string(), out);
        // A text takes whatever is written to it.
        let _ = write!(out, ",\"lamport\":{},\"parents\":", self.lamport);
        write_hashes(self.parents, out);
        out.push_str(",\"recorded_at\":");
        write_string(self.recorded_at, out);
        if !self.replaces.is_empty() {
            out.push_str(",\"replaces\":");
            write_hashes(self.replaces, out);
        }
        out.push_str(",\"replica\":");
        write_string(self.replica, out);
        out.push('}');
    }
}

fn member<const N: usize>(scanner: &mut Scanner<'_>, text: &[u8; N]) -> Result<(), Defect> {
    if scanner.take(text) { Ok(()) } else { Err(Damage::HeaderMembers.at(scanner.at())) }
}

fn token(
    scanner: &mut Scanner<'_>,
    name: &'static str,
    follows_grammar: fn(&str) -> bool,
) -> Result<Range<usize>, Defect> {
    let damage = Damage::Header(name).at(scanner.at());
    let range = scanner.string().map_err(|_| damage)?;
    if follows_grammar(scanner.span(range.clone())) { Ok(range) } else { Err(damage) }
}

/// A token that always has the same length.
fn short(
    scanner: &mut Scanner<'_>,
    name: &'static str,
    bytes: usize,
    follows_grammar: fn(&str) -> bool,
) -> Result<Range<usize>, Defect> {
    let damage = Damage::Header(name).at(scanner.at());
    let range = scanner.short(bytes).ok_or(damage)?;
    if follows_grammar(scanner.span(range.clone())) { Ok(range) } else { Err(damage) }
}

/// A list of hashes, sorted and without duplicates.
fn hashes(scanner: &mut Scanner<'_>, name: &'static str, list: &mut Vec<Hash>) -> Result<(), Defect> {
    let damage = Damage::Header(name).at(scanner.at());
    if scanner.take(b"[]") {
        return Ok(());
    }
    let mut before = None;
    let mut more = scanner.take(b"[");
    while more {
        let hash = scanner.hash().ok_or(damage)?;
        if before.is_some_and(|before| before >= hash) {
            return Err(damage);
        }
        before = Some(hash);
        list.push(hash);
        more = scanner.take(b",");
    }
    if before.is_some() && scanner.take(b"]") { Ok(()) } else { Err(damage) }
}

/// A list that is left out when it is empty.
fn optional_hashes<const N: usize>(
    scanner: &mut Scanner<'_>,
    key: &[u8; N],
    name: &'static str,
    list: &mut Vec<Hash>,
) -> Result<(), Defect> {
    if !scanner.take(key) {
        return Ok(());
    }
    let (at, before) = (scanner.at(), list.len());
    hashes(scanner, name, list)?;
    if list.len() == before { Err(Damage::Header(name).at(at)) } else { Ok(()) }
}

fn write_hashes(hashes: &[Hash], out: &mut String) {
    out.push('[');
    for (i, hash) in hashes.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        hash.write_quoted(out);
    }
    out.push(']');
}

/// Whether this may stand as the actor of an entry.
pub fn is_actor(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// 16 symbols of Crockford's base 32, in lower case.
pub(super) fn is_replica(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(is_symbol)
}

/// `YYYY-MM-DDThh:mmZ`; months to 12, days to 31, hours to 23, minutes to 59.
fn is_minute(text: &str) -> bool {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b'Z'] = text.as_bytes()
    else {
        return false;
    };
    let within = |tens, ones, last: &[u8; 2]| u16::from_be_bytes([tens, ones]) <= u16::from_be_bytes(*last);
    [y1, y2, y3, y4, m1, m2, d1, d2, h1, h2, n1, n2].iter().all(u8::is_ascii_digit)
        && (within(m1, m2, b"12") && [m1, m2] != *b"00")
        && (within(d1, d2, b"31") && [d1, d2] != *b"00")
        && within(h1, h2, b"23")
        && within(n1, n2, b"59")
}

/// The kind of a fact and the version of its shape: `card_received/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind<'a> {
    /// Lower-case letters and underscores.
    pub name: &'a str,
    /// From 1.
    pub version: u32,
}

/// The text is not a kind: `[a-z_]+/[1-9][0-9]*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "not the kind of a fact: write its name in lower-case letters, a slash and its version, as card_received/1"
)]
pub struct KindError;

impl KindError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        "journal.kind"
    }
}

impl<'a> Kind<'a> {
    /// Reads a kind.
    ///
    /// # Errors
    /// [`KindError`] when the text has another form.
    pub fn parse(text: &'a str) -> Result<Self, KindError> {
        let slash = text.bytes().position(|byte| byte == b'/').ok_or(KindError)?;
        let (name, version) = text.split_at_checked(slash).ok_or(KindError)?;
        let version = version.get(1..).unwrap_or_default();
        let name_follows =
            !name.is_empty() && name.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase());
        let version_follows = version.bytes().all(|byte| byte.is_ascii_digit()) && !version.starts_with('0');
        if !name_follows || !version_follows {
            return Err(KindError);
        }
        Ok(Self { name, version: version.parse().map_err(|_| KindError)? })
    }
}

impl fmt::Display for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.name, self.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_follow_their_grammar() {
        let kind = Kind::parse("card_received/12").unwrap();
        assert_eq!(
            (kind.name, kind.version, kind.to_string().as_str()),
            ("card_received", 12, "card_received/12")
        );
        for text in
            ["", "/1", "a", "a/", "a/0", "a/01", "A/1", "a/1/1", "a b/1", "a1/1", "a/+1", "a/4294967296"]
        {
            assert_eq!(Kind::parse(text), Err(KindError), "{text}");
        }
    }

    #[test]
    fn minutes_follow_their_grammar() {
        assert!(is_minute("2023-07-25T10:00Z") && is_minute("0000-12-31T23:59Z"));
        for text in [
            "",
            "2023-07-25T10:00",
            "2023-07-25T10:00:00Z",
            "2023-13-01T10:00Z",
            "2023-00-01T10:00Z",
            "2023-01-32T10:00Z",
            "2023-01-00T10:00Z",
            "2023-01-01T24:00Z",
            "2023-01-01T10:60Z",
            "2023-01-01 10:00Z",
            "٢٠٢٣-01-01T1Z",
        ] {
            assert!(!is_minute(text), "{text}");
        }
    }
}
