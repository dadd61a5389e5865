use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use super::Hash;
use super::damage::{Damage, Defect};
use super::header::{Draft, Header, Kind, Places};
use super::scan::{Frame, Scanner};

/// One entry of a journal (قيد, *une écriture*): its header, its fact, and the sealed values that are still there.
///
/// It never changes, but for seals that are erased, or taken in from a fuller copy.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    hash: Hash,
    header: Places,
    /// The whole line, with the seals that are still there.
    text: Box<str>,
    body: Range<usize>,
    /// Where the line's seals begin.
    end: usize,
    /// The lists of the header, one after the other, and then the digests of the fact, each once, in the order in
    /// which it names them. One list, because reading a journal is mostly asking for memory.
    hashes: Box<[Hash]>,
    /// By their places among the digests.
    seals: Box<[Kept]>,
}

/// A seal that is still there.
#[derive(Clone, PartialEq, Eq)]
struct Kept {
    /// Its place among the digests.
    place: u32,
    /// Of many seals: the one that comes here when they are put in the order of their digests.
    sorted: u32,
    /// Its text.
    range: Range<usize>,
}

impl Kept {
    fn digest(&self, digests: &[Hash]) -> Option<Hash> {
        digests.get(self.place as usize).copied()
    }
}

/// Of so few seals each is looked at to find one.
const FEW: usize = 16;

impl fmt::Debug for Entry {
    /// Without the line: the words of people stand in it, and what is debugged ends in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("hash", &self.hash)
            .field("kind", &self.kind())
            .field("seals", &self.seals.len())
            .finish_non_exhaustive()
    }
}

/// The text of a seal and the place of its digest among those of the fact.
pub(super) type Seal = (usize, Box<str>);

/// Room for reading lines, which is used again for each of them.
#[derive(Default)]
pub(super) struct Scratch {
    stack: Vec<Frame>,
    /// As an entry has them.
    pub hashes: Vec<Hash>,
    /// Places among the digests, growing, and in the line.
    pub seals: Vec<(usize, Range<usize>)>,
    /// The digests of the seals.
    sealed: Vec<Hash>,
}

impl Entry {
    /// Makes an entry: `body` is the canonical text of its fact, `seals` are texts of
    /// [`seal_text`](super::seal_text), in any order. The digest of the body is computed, lists of the header are
    /// sorted.
    ///
    /// # Errors
    /// The [`Damage`] that the line would have.
    pub fn write(mut header: Draft<'_>, body: &str, seals: Vec<Box<str>>) -> Result<Self, Damage> {
        let header = header.header(Hash::of(body));
        let sealed =
            seals.iter().fold(SEALS.len(), |sum, seal| sum.saturating_add(seal.len().saturating_add(1)));
        let size = header.size().saturating_add(body.len()).saturating_add(sealed).saturating_add(128);
        let mut text = String::with_capacity(size);
        text.push_str("{\"entry\":");
        let from = text.len();
        header.write(&mut text);
        let entry = from..text.len();
        let hash = Hash::of(text.get(entry.clone()).unwrap_or_default());
        text.push_str(",\"fact\":");
        let from = text.len();
        text.push_str(body);
        let body = from..text.len();
        text.push_str(",\"hash\":");
        hash.write_quoted(&mut text);
        let mut scratch = Scratch::default();
        let mut scanner = Scanner::new(&text);
        let parts = Parts::scan(&mut scanner, &mut scratch, false);
        let parts =
            parts.ok().filter(|parts| scanner.is_at_end() && parts.entry == entry && parts.body == body);
        let Some(Parts { header, body, end, .. }) = parts else {
            text.push('}');
            return Err(Self::read(text.as_bytes()).err().unwrap_or(Damage::Body));
        };
        let Scratch { stack, hashes, .. } = &mut scratch;
        keep_firsts(hashes, header.replaces);
        let digests = hashes.get(header.replaces..).unwrap_or_default();
        let mut taken = Vec::with_capacity(seals.len());
        for seal in seals {
            let mut scanner = Scanner::new(&seal);
            // Around a seal stand the line and its list of seals.
            scanner.seal(2, stack).map_err(|defect| defect.damage)?;
            if !scanner.is_at_end() {
                return Err(Damage::SealShape);
            }
            let digest = Hash::of(&*seal);
            // As a rule seals come in the order of their digests, and the next one is the one.
            let next = taken.last().map_or(0, |(place, _): &Seal| place.saturating_add(1));
            let place = if digests.get(next) == Some(&digest) {
                next
            } else {
                digests.iter().position(|cited| *cited == digest).ok_or(Damage::SealStray)?
            };
            taken.push((place, seal));
        }
        taken.sort_unstable();
        taken.dedup();
        let seals = kept(digests, &append_seals(&taken, &mut text));
        let text = text.into_boxed_str();
        let entry = Self { hash, header, text, body, end, hashes: scratch.hashes.into(), seals };
        debug_assert_eq!(
            Self::read(entry.text.as_bytes()).as_ref(),
            Ok(&entry),
            "what is written is what is read"
        );
        Ok(entry)
    }

    /// Reads one line, given without its line feed.
    ///
    /// # Errors
    /// The line's [`Damage`].
    pub fn read(line: &[u8]) -> Result<Self, Damage> {
        Self::locate(line, &mut Scratch::default()).map_err(|defect| defect.damage)
    }

    /// Reads one line; an error says where it was met.
    pub(super) fn locate(line: &[u8], scratch: &mut Scratch) -> Result<Self, Defect> {
        let (text, Line { hash, header, body, end }) = Line::locate(line, scratch)?;
        let seals = kept(scratch.hashes.get(header.replaces..).unwrap_or_default(), &scratch.seals);
        let hashes = scratch.hashes.as_slice().into();
        Ok(Self { hash, header, text: text.into(), body, end, hashes, seals })
    }

    /// The hash, by which the entry is named.
    pub const fn hash(&self) -> Hash {
        self.hash
    }

    /// The header.
    pub fn header(&self) -> Header<'_> {
        self.header.header(&self.text, &self.hashes)
    }

    /// The digests of the seals that it erases.
    pub fn erases(&self) -> &[Hash] {
        self.hashes.get(..self.header.erases).unwrap_or_default()
    }

    /// Its parents; only a founding has none.
    pub fn parents(&self) -> &[Hash] {
        self.hashes.get(self.header.erases..self.header.parents).unwrap_or_default()
    }

    /// The entries whose values it replaces.
    pub fn replaces(&self) -> &[Hash] {
        self.hashes.get(self.header.parents..self.header.replaces).unwrap_or_default()
    }

    /// What kind of fact it is.
    pub fn kind(&self) -> Kind<'_> {
        self.header.kind(&self.text)
    }

    /// One more than the highest lamport of its parents.
    pub const fn lamport(&self) -> u64 {
        self.header.lamport
    }

    /// The label of the device.
    pub fn replica(&self) -> &str {
        self.text.get(self.header.replica.clone()).unwrap_or_default()
    }

    /// The canonical text of the fact.
    pub fn body(&self) -> &str {
        self.text.get(self.body.clone()).unwrap_or_default()
    }

    /// The digests of the sealed values that the fact names, at every depth, each once, in the order of the text.
    pub fn digests(&self) -> &[Hash] {
        self.hashes.get(self.header.replaces..).unwrap_or_default()
    }

    /// The seals that are still there, with their digests, in the order of the digests.
    pub fn seals(&self) -> impl Iterator<Item = (Hash, &str)> {
        self.seals.iter().filter_map(|seal| Some((seal.digest(self.digests())?, self.text_of(seal)?)))
    }

    fn text_of(&self, seal: &Kept) -> Option<&str> {
        self.text.get(seal.range.clone())
    }

    /// The text of a seal, `["salt",value]`, if it is still there.
    pub fn seal(&self, digest: &Hash) -> Option<&str> {
        if self.seals.len() <= FEW {
            return self.seals().find(|(other, _)| other == digest).map(|(_, seal)| seal);
        }
        let nth = |at: &Kept| self.seals.get(at.sorted as usize);
        let found = self.seals.binary_search_by_key(&Some(*digest), |at| nth(at)?.digest(self.digests()));
        self.text_of(nth(self.seals.get(found.ok()?)?)?)
    }

    /// The line, without its line feed, with those of its seals that are to be kept.
    pub fn line(&self, keep: impl Fn(&Hash) -> bool) -> String {
        let mut line = String::new();
        self.write_line(keep, &mut line);
        line
    }

    pub(super) fn write_line(&self, keep: impl Fn(&Hash) -> bool, out: &mut String) {
        out.reserve(self.text.len().saturating_add(1));
        let seals = self.seals().filter(|(digest, _)| keep(digest)).map(|(_, seal)| seal);
        out.push_str(self.bare());
        write_seals(seals, out);
    }

    /// The line up to its seals, without the last brace.
    fn bare(&self) -> &str {
        self.text.get(..self.end).unwrap_or_default()
    }

    /// What orders entries: lamport, replica, hash.
    pub fn key(&self) -> (u64, &str, Hash) {
        (self.lamport(), self.replica(), self.hash)
    }

    pub(super) const fn has_seals(&self) -> bool {
        !self.seals.is_empty()
    }

    /// The seals, with texts of their own.
    fn take_seals(&self) -> Vec<Seal> {
        let taken = |seal: &Kept| (seal.place as usize, self.text_of(seal).unwrap_or_default().into());
        self.seals.iter().map(taken).collect()
    }

    /// Puts these seals, whose places grow, in the place of all others.
    fn put_seals(&mut self, seals: &[Seal]) {
        let mut text = self.bare().to_owned();
        self.seals = kept(self.digests(), &append_seals(seals, &mut text));
        self.text = text.into();
    }

    /// Takes seals out, and out of memory, and gives them to the caller.
    pub(super) fn drop_seals(&mut self, erased: &BTreeSet<Hash>) -> Vec<Seal> {
        if !self.seals().any(|(digest, _)| erased.contains(&digest)) {
            return Vec::new();
        }
        let is_erased =
            |place: usize| self.digests().get(place).is_some_and(|digest| erased.contains(digest));
        let (gone, kept): (Vec<_>, Vec<_>) =
            self.take_seals().into_iter().partition(|(place, _)| is_erased(*place));
        self.put_seals(&kept);
        gone
    }

    /// Puts in those of these seals that it lacks.
    pub(super) fn add_seals(&mut self, seals: Vec<Seal>) {
        let mut all = self.take_seals();
        all.extend(seals);
        all.sort_by_key(|(place, _)| *place);
        all.dedup_by_key(|(place, _)| *place);
        self.put_seals(&all);
    }

    /// Puts in the seals that it lacks and another copy of it has, and says how many.
    pub(super) fn complete_from(&mut self, other: &Self) -> usize {
        let before = self.seals.len();
        let mut own = self.seals.iter().map(|seal| seal.place).peekable();
        let lacks_none = other.seals.iter().all(|seal| {
            while own.next_if(|own| *own < seal.place).is_some() {}
            own.next_if_eq(&seal.place).is_some()
        });
        if !lacks_none {
            self.add_seals(other.take_seals());
        }
        self.seals.len().saturating_sub(before)
    }
}

/// A line that is whole, as it was read; its lists stand in the scratch.
pub(super) struct Line {
    pub hash: Hash,
    pub header: Places,
    body: Range<usize>,
    end: usize,
}

impl Line {
    /// Reads one line; an error says where it was met.
    pub fn locate<'a>(line: &'a [u8], scratch: &mut Scratch) -> Result<(&'a str, Self), Defect> {
        let text = match simdutf8::basic::from_utf8(line) {
            Ok(text) => text,
            Err(_) => std::str::from_utf8(line).map_err(|error| Damage::Utf8.at(error.valid_up_to()))?,
        };
        let line = Self::scan(text, scratch).map_err(|defect| not_json(text).unwrap_or(defect))?;
        Ok((text, line))
    }

    fn scan(text: &str, scratch: &mut Scratch) -> Result<Self, Defect> {
        let mut scanner = Scanner::new(text);
        let Parts { hash, header, body, end, found, .. } = Parts::scan(&mut scanner, scratch, true)?;
        let Scratch { stack, hashes, seals, sealed } = scratch;
        let mut more = scanner.take(SEALS);
        while more {
            let start = scanner.at();
            scanner.begin_hash();
            scanner.seal(2, stack)?;
            sealed.extend(scanner.end_hash());
            seals.push((0, start..scanner.at()));
            more = scanner.take(b",");
        }
        if !seals.is_empty() {
            members(&mut scanner, b"]")?;
        }
        members(&mut scanner, b"}")?;
        if !scanner.is_at_end() {
            return Err(Damage::Members.at(scanner.at()));
        }
        if found.0 != Some(hash) {
            return Err(Damage::Hash.somewhere());
        }
        if found.1 != Some(header.body) {
            return Err(Damage::Body.somewhere());
        }
        keep_firsts(hashes, header.replaces);
        match_seals(hashes.get(header.replaces..).unwrap_or_default(), sealed, seals)?;
        Ok(Self { hash, header, body, end })
    }
}

/// What stands in a line before its seals, as it is written.
struct Parts {
    hash: Hash,
    header: Places,
    entry: Range<usize>,
    body: Range<usize>,
    end: usize,
    /// The digests of header and fact, where they were wanted.
    found: (Option<Hash>, Option<Hash>),
}

impl Parts {
    /// Takes these parts, and hashes header and fact if it is to. The lists of the header and the digests of the fact
    /// are put into the scratch.
    fn scan(scanner: &mut Scanner<'_>, scratch: &mut Scratch, hashed: bool) -> Result<Self, Defect> {
        let Scratch { stack, hashes, seals, sealed } = scratch;
        hashes.clear();
        seals.clear();
        sealed.clear();
        members(scanner, b"{\"entry\":")?;
        let start = scanner.at();
        if hashed {
            scanner.begin_hash();
        }
        let header = Places::scan(scanner, hashes)?;
        let (entry, of_entry) = (start..scanner.at(), scanner.end_hash());
        members(scanner, b",\"fact\":")?;
        let start = scanner.at();
        if hashed {
            scanner.begin_hash();
        }
        scanner.value(1, stack, Some(hashes))?;
        let (body, of_body) = (start..scanner.at(), scanner.end_hash());
        members(scanner, b",\"hash\":")?;
        let hash_at = scanner.at();
        let hash = scanner.hash().ok_or(Damage::Hash.at(hash_at))?;
        Ok(Self { hash, header, entry, body, end: scanner.at(), found: (of_entry, of_body) })
    }
}

const SEALS: &[u8; 10] = b",\"seals\":[";

/// Writes the end of a line, from its seals on.
fn write_seals<'a>(seals: impl Iterator<Item = &'a str>, out: &mut String) {
    let mut before = ",\"seals\":[";
    let mut end = "}";
    for seal in seals {
        out.push_str(before);
        out.push_str(seal);
        before = ",";
        end = "]}";
    }
    out.push_str(end);
}

/// Puts the seals behind a bare line, and gives their places.
fn append_seals(seals: &[Seal], line: &mut String) -> Vec<(usize, Range<usize>)> {
    let mut at = line.len().saturating_add(SEALS.len());
    let mut places = Vec::with_capacity(seals.len());
    for (place, seal) in seals {
        let end = at.saturating_add(seal.len());
        places.push((*place, at..end));
        at = end.saturating_add(1);
    }
    write_seals(seals.iter().map(|(_, seal)| &**seal), line);
    places
}

/// Seals with these places among these digests, as an entry has them.
fn kept(digests: &[Hash], seals: &[(usize, Range<usize>)]) -> Box<[Kept]> {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let kept =
        seals.iter().map(|(place, range)| Kept { place: number(*place), sorted: 0, range: range.clone() });
    let mut kept: Box<[Kept]> = kept.collect();
    if kept.len() > FEW {
        let mut sorted: Vec<_> = kept.iter().map(|seal| seal.digest(digests)).zip(0..).collect();
        sorted.sort_unstable();
        for (seal, (_, at)) in kept.iter_mut().zip(sorted) {
            seal.sorted = at;
        }
    }
    kept
}

fn members<const N: usize>(scanner: &mut Scanner<'_>, text: &[u8; N]) -> Result<(), Defect> {
    if scanner.take(text) { Ok(()) } else { Err(Damage::Members.at(scanner.at())) }
}

/// The first place where the line is not canonical JSON: what to say of a line that is not even that.
fn not_json(text: &str) -> Option<Defect> {
    let mut scanner = Scanner::new(text);
    if let Err(defect) = scanner.value(0, &mut Vec::new(), None) {
        return Some(defect);
    }
    let rest = text.get(scanner.at()..).unwrap_or_default();
    let damage = if rest.trim_ascii().is_empty() { Damage::Canonical } else { Damage::Torn };
    (!rest.is_empty()).then(|| damage.at(scanner.at()))
}

/// Leaves out repeated digests, which begin at this place.
fn keep_firsts(hashes: &mut Vec<Hash>, from: usize) {
    // The list is short as a rule, but what is not must not take the square of its length.
    if hashes.len() > from.saturating_add(16) {
        let mut seen = BTreeSet::new();
        let mut rest = from;
        hashes.retain(|digest| {
            let before = rest;
            rest = rest.saturating_sub(1);
            before > 0 || seen.insert(*digest)
        });
        return;
    }
    let mut at = from;
    while let Some((before, [digest, ..])) = hashes.split_at_checked(at) {
        if before.get(from..).is_some_and(|firsts| firsts.contains(digest)) {
            hashes.remove(at);
        } else {
            at = at.saturating_add(1);
        }
    }
}

/// Finds for each seal the place of the digest that it answers; their orders are the same.
fn match_seals(digests: &[Hash], sealed: &[Hash], seals: &mut [(usize, Range<usize>)]) -> Result<(), Defect> {
    let mut rest = digests.iter().enumerate();
    let count = seals.len();
    for (digest, (answered, range)) in sealed.iter().zip(seals) {
        let Some((found, _)) = rest.find(|(_, cited)| *cited == digest) else {
            let damage = if digests.contains(digest) {
                Damage::SealOrder
            } else if count > digests.len() {
                Damage::SealStray
            } else {
                Damage::SealChanged
            };
            return Err(damage.at(range.start));
        };
        *answered = found;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample::{self, header, sealed};
    use super::super::{canonical, seal_text};
    use super::*;

    /// A line with this header, fact and seals, whose hashes are right whatever else is wrong.
    fn line(header: &str, fact: &str, rest: &str) -> String {
        let header = header.replace("BODY", &Hash::of(fact).to_string());
        format!(r#"{{"entry":{header},"fact":{fact},"hash":"{}"{rest}}}"#, Hash::of(&header))
    }

    const HEADER: &str = r#"{"actor":"actor-1","body":"BODY","kind":"founded/1","lamport":1,"parents":[],"recorded_at":"2023-07-25T10:00Z","replica":"k3v9q2m7x8d4p1wa"}"#;

    fn damage(line: &str) -> Damage {
        Entry::read(line.as_bytes()).unwrap_err()
    }

    #[test]
    fn what_is_written_is_read() {
        let entry = sample::founding();
        let again = Entry::read(entry.line(|_| true).as_bytes()).unwrap();
        assert_eq!(again, entry);
        assert_eq!(again.line(|_| true), entry.line(|_| true));
        assert_eq!(again.hash(), entry.hash());
        assert_eq!(again.header(), entry.header());
        assert_eq!(entry.key(), (1, "k3v9q2m7x8d4p1wa", entry.hash()));
    }

    #[test]
    fn every_header_member_survives() {
        let hashes = |names: &[&str]| names.iter().map(Hash::of).collect::<Vec<_>>();
        let mut given = header(7, &[]);
        given.parents = hashes(&["b", "a", "b"]);
        given.replaces = hashes(&["d", "c"]);
        given.erases = hashes(&["f", "e"]);
        let entry = Entry::write(given, "3", vec![]).unwrap();
        let read = Entry::read(entry.line(|_| true).as_bytes()).unwrap();
        let header = read.header();
        assert_eq!(header.parents.len(), 2);
        assert!(header.parents.is_sorted() && header.replaces.is_sorted() && header.erases.is_sorted());
        assert_eq!(header.replaces.len() + header.erases.len(), 4);
        assert_eq!(read.body(), "3");
        assert_eq!(header.body, Hash::of("3"));
    }

    #[test]
    fn seals_come_in_the_order_of_the_fact_and_can_be_left_out() {
        let (one, first) = sealed(1, "نحتاج حراسا بالليل");
        let (two, second) = sealed(2, "0612345678");
        let fact =
            canonical(&json!({"a": {"sealed": one}, "b": [{"sealed": two}, {"sealed": one}]})).unwrap();
        let seals = vec![second.clone(), first.clone()];
        let entry = Entry::write(header(1, &[]), &fact, seals).unwrap();
        assert_eq!(entry.digests(), [one, two]);
        assert_eq!(entry.seals().collect::<Vec<_>>(), [(one, &*first), (two, &*second)]);
        assert_eq!(entry.seal(&two), Some(&*second));
        assert_eq!(entry.seal(&Hash::of("")), None);
        assert!(entry.line(|_| true).ends_with(&format!(r#","seals":[{first},{second}]}}"#)));
        assert!(entry.line(|digest| *digest == two).ends_with(&format!(r#","seals":[{second}]}}"#)));
        let bare = Entry::read(entry.line(|_| false).as_bytes()).unwrap();
        assert_eq!((bare.hash(), bare.seals().count(), bare.digests().len()), (entry.hash(), 0, 2));
    }

    #[test]
    fn a_seal_must_answer_the_fact() {
        let (one, first) = sealed(1, "one");
        let (two, second) = sealed(2, "two");
        let (_, third) = sealed(3, "three");
        let fact = format!(r#"{{"a":{{"sealed":"{one}"}},"b":{{"sealed":"{two}"}}}}"#);
        let with = |seals: &str| line(HEADER, &fact, &format!(r#","seals":[{seals}]"#));
        assert!(Entry::read(with(&format!("{first},{second}")).as_bytes()).is_ok());
        assert!(Entry::read(with(&second).as_bytes()).is_ok());
        assert_eq!(damage(&with(&format!("{second},{first}"))), Damage::SealOrder);
        assert_eq!(damage(&with(&format!("{first},{first}"))), Damage::SealOrder);
        assert_eq!(damage(&with(&format!("{first},{third}"))), Damage::SealChanged);
        assert_eq!(damage(&with(&format!("{first},{second},{third}"))), Damage::SealStray);
        assert_eq!(damage(&with("")), Damage::SealShape);
        assert_eq!(damage(&with("3")), Damage::SealShape);
        assert_eq!(damage(&with(r#"["00000000000000000000000000000001",1,2]"#)), Damage::SealShape);
        assert_eq!(damage(&with(r#"["00000000000000000000000000000001"]"#)), Damage::SealShape);
        for salt in ["", "0", "0000000000000000000000000000000A", "000000000000000000000000000000011"] {
            assert_eq!(damage(&with(&format!(r#"["{salt}",1]"#))), Damage::Salt);
        }
        let write = |seal: &str| Entry::write(header(1, &[]), &fact, vec![seal.into()]);
        assert_eq!(write(&third), Err(Damage::SealStray));
        assert_eq!(write(&format!("{first} ")), Err(Damage::SealShape));
    }

    #[test]
    fn each_defect_has_its_name() {
        let good = line(HEADER, "{}", "");
        assert!(Entry::read(good.as_bytes()).is_ok());
        assert_eq!(damage(""), Damage::Torn);
        assert_eq!(damage(good.get(..good.len() - 1).unwrap()), Damage::Torn);
        assert_eq!(damage(&format!("{good}}}")), Damage::Torn);
        assert_eq!(damage(&format!("{good}\r")), Damage::Canonical);
        assert_eq!(damage(&good.replace(":1,", ": 1,")), Damage::Canonical);
        assert_eq!(damage(&line(HEADER, r#"{"b":1,"a":1}"#, "")), Damage::Canonical);
        assert_eq!(damage(&line(HEADER, "1.5", "")), Damage::Fraction);
        assert_eq!(damage(&line(HEADER, "9007199254740992", "")), Damage::Range);
        assert_eq!(damage(&line(HEADER, r#"{"a":{"sealed":"x"}}"#, "")), Damage::Sealed);
        assert_eq!(damage(&line(HEADER, "{}", r#","seals":3"#)), Damage::Members);
        assert_eq!(damage(&line(HEADER, "{}", r#","z":3"#)), Damage::Members);
        assert_eq!(damage(r#"{"entry":{},"fact":{}}"#), Damage::HeaderMembers);
        assert_eq!(damage(r#"{"fact":{}}"#), Damage::Members);
        assert_eq!(damage("3"), Damage::Members);
        assert_eq!(damage(&good.replace("actor-1", "actor-2")), Damage::Hash);
        assert_eq!(damage(&good.replace(r#""fact":{}"#, r#""fact":{"a":1}"#)), Damage::Body);
        assert_eq!(
            damage(&line(HEADER, &format!("{}{}", "[".repeat(128), "]".repeat(128)), "")),
            Damage::Depth
        );
        assert!(
            Entry::read(line(HEADER, &format!("{}{}", "[".repeat(127), "]".repeat(127)), "").as_bytes())
                .is_ok()
        );
        assert_eq!(Entry::read(b"{\"entry\":\xff"), Err(Damage::Utf8));
    }

    #[test]
    fn the_header_follows_its_grammar() {
        let (low, high) = (Hash::of("e"), Hash::of("a"));
        assert!(low < high);
        let header = |from: &str, to: &str| damage(&line(&HEADER.replace(from, to), "{}", ""));
        for actor in ["\"\"", "\"Karima B.\"", "\"actor-\\n\"", "3", &format!("\"{}\"", "a".repeat(65))] {
            assert_eq!(header("\"actor-1\"", actor), Damage::Header("actor"), "{actor}");
        }
        assert_eq!(header("BODY", "abc"), Damage::Header("body"));
        for kind in ["founded", "founded/0", "Founded/1", "founded/01", "/1"] {
            assert_eq!(header("founded/1", kind), Damage::Header("kind"), "{kind}");
        }
        for lamport in ["0", "-1", "2", "\"1\"", "null"] {
            assert_eq!(header(":1,", &format!(":{lamport},")), Damage::Header("lamport"), "{lamport}");
        }
        for parents in [
            "3".to_owned(),
            "[3]".to_owned(),
            "[\"ab\"]".to_owned(),
            format!("[\"{high}\",\"{low}\"]"),
            format!("[\"{low}\",\"{low}\"]"),
            format!("[\"{}\"]", low.to_string().to_uppercase()),
        ] {
            assert_eq!(header("[]", &parents), Damage::Header("parents"), "{parents}");
        }
        assert_eq!(header("2023-07-25T10:00Z", "2023-07-25"), Damage::Header("recorded_at"));
        for replica in ["k3v9q2m7x8d4p1w", "k3v9q2m7x8d4p1waa", "K3V9q2m7x8d4p1wa", "i3v9q2m7x8d4p1wa"] {
            assert_eq!(header("k3v9q2m7x8d4p1wa", replica), Damage::Header("replica"), "{replica}");
        }
        assert_eq!(header(r#","kind""#, r#","erases":[],"kind""#), Damage::Header("erases"));
        assert_eq!(header(r#","replica""#, r#","replaces":[],"replica""#), Damage::Header("replaces"));
        assert_eq!(header(r#","replica""#, r#","replicb":1,"replica""#), Damage::Canonical);
        assert_eq!(header(r#","replica""#, r#","replaced":1,"replica""#), Damage::HeaderMembers);
        assert_eq!(header(r#","parents":[]"#, ""), Damage::HeaderMembers);
    }

    #[test]
    fn a_body_cannot_break_out_of_its_place() {
        let inner = sample::founding().line(|_| true);
        let tail = inner.split_once("\"fact\":").unwrap().1;
        for body in ["", "{},\"hash\":\"\"", "{} ", tail, "{}}", "{\"a\":1}{"] {
            assert!(Entry::write(header(1, &[]), body, vec![]).is_err(), "{body}");
        }
    }

    #[test]
    fn a_deep_sealed_value_fits_or_is_refused_alike() {
        let nested = |depth: usize| (0..depth).fold(json!(1), |value, _| json!([value]));
        let seal: Box<str> = seal_text([1; 16], &nested(125)).unwrap().into();
        let fact = format!(r#"{{"sealed":"{}"}}"#, Hash::of(&*seal));
        let entry = Entry::write(header(1, &[]), &fact, vec![seal]).unwrap();
        assert_eq!(Entry::read(entry.line(|_| true).as_bytes()), Ok(entry));
    }

    #[test]
    fn no_message_repeats_the_line() {
        let line = line(HEADER, r#"{"a":"secret words","b":{"sealed":"secret words"}}"#, "");
        assert!(!damage(&line).to_string().contains("secret"));
    }
}
