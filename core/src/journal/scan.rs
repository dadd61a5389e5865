use std::cmp::Ordering;
use std::ops::Range;

use super::Hash;
use super::damage::{Damage, Defect};
use super::hash::{Running, read_digits};

/// How many arrays and objects may be open at once in a line, its own object counted.
pub const MAX_DEPTH: usize = 128;

/// The largest integer that may stand in a journal, and with a minus the smallest: 2^53 − 1.
pub const MAX_INTEGER: u64 = 9_007_199_254_740_991;

/// Reads a line once, from left to right, and takes nothing that is not canonical JSON.
pub(super) struct Scanner<'a> {
    text: &'a str,
    /// What was not taken yet.
    rest: &'a [u8],
    /// What is hashed while it is taken.
    running: Option<Running<'a>>,
}

/// An array or object that is still open.
pub(super) enum Frame {
    Array,
    /// `key` is the last key, `alone` whether it is the first one.
    Object {
        key: Range<usize>,
        alone: bool,
    },
}

impl<'a> Scanner<'a> {
    pub const fn new(text: &'a str) -> Self {
        Self { text, rest: text.as_bytes(), running: None }
    }

    /// Where the next byte stands.
    pub const fn at(&self) -> usize {
        self.text.len().saturating_sub(self.rest.len())
    }

    /// Hashes what is taken from here on.
    pub const fn begin_hash(&mut self) {
        self.running = Some(Running::new(self.rest));
    }

    /// The digest of what was taken since the hashing began.
    pub fn end_hash(&mut self) -> Option<Hash> {
        self.running.take().map(|running| running.finish(self.rest.len()))
    }

    #[inline]
    fn keep_up(&mut self) {
        if let Some(running) = &mut self.running {
            running.keep_up(self.rest.len());
        }
    }

    /// A stretch of the text.
    pub fn span(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    pub const fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next byte.
    pub const fn peek(&self) -> Option<u8> {
        match self.rest {
            [next, ..] => Some(*next),
            [] => None,
        }
    }

    /// Passes over so many bytes.
    #[inline]
    pub fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Takes this text if it stands here. Its length is known when the program is built, so no call is made to
    /// compare.
    #[inline]
    pub fn take<const N: usize>(&mut self, expected: &[u8; N]) -> bool {
        match self.rest.split_first_chunk() {
            Some((found, rest)) if found == expected => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Takes this byte if it stands here.
    #[inline]
    pub const fn take_byte(&mut self, expected: u8) -> bool {
        match self.rest {
            [found, rest @ ..] if *found == expected => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// What to say about a byte that cannot stand here.
    pub fn unexpected(&self) -> Defect {
        match self.peek() {
            Some(b' ' | b'\t' | b'\r' | b'\n') => Damage::Canonical.at(self.at()),
            _ => Damage::Torn.at(self.at()),
        }
    }

    /// Takes a string of 64 hexadecimal digits.
    pub fn hash(&mut self) -> Option<Hash> {
        self.digits_between(b"\"", b"\"")
    }

    /// Takes a sealed value, `{"sealed":"…"}`.
    fn sealed(&mut self) -> Option<Hash> {
        self.digits_between(b"{\"sealed\":\"", b"\"}")
    }

    #[inline]
    fn digits_between(&mut self, before: &[u8], after: &[u8]) -> Option<Hash> {
        let (digits, rest) = self.rest.strip_prefix(before)?.split_first_chunk::<64>()?;
        let rest = rest.strip_prefix(after)?;
        let hash = Hash::from_hex(digits).ok()?;
        self.rest = rest;
        self.keep_up();
        Some(hash)
    }

    /// Takes a string of so many bytes without escapes, which the caller has to look at, and gives its place.
    pub fn short(&mut self, bytes: usize) -> Option<Range<usize>> {
        let (quoted, rest) = self.rest.split_at_checked(bytes.saturating_add(2))?;
        if !matches!(quoted, [b'"', .., b'"']) {
            return None;
        }
        let start = self.at().saturating_add(1);
        self.rest = rest;
        Some(start..start.saturating_add(bytes))
    }

    /// Takes a string and gives the place of what stands between its quotation marks, escapes and all.
    #[inline]
    pub fn string(&mut self) -> Result<Range<usize>, Defect> {
        let start = self.at().saturating_add(1);
        self.skip_string()?;
        Ok(start..self.at().saturating_sub(1))
    }

    #[inline]
    fn skip_string(&mut self) -> Result<(), Defect> {
        let [b'"', rest @ ..] = self.rest else {
            return Err(self.unexpected());
        };
        self.rest = rest;
        self.advance(plain(rest));
        if !self.take_byte(b'"') {
            self.skip_special()?;
        }
        self.keep_up();
        Ok(())
    }

    /// Passes over the rest of a string, from a byte that is not plain.
    #[cold]
    fn skip_special(&mut self) -> Result<(), Defect> {
        while !self.take_byte(b'"') {
            if self.peek() != Some(b'\\') {
                return Err(Damage::Torn.at(self.at()));
            }
            self.escape()?;
            self.advance(plain(self.rest));
        }
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Defect> {
        let rest = self.rest;
        let length = match rest.get(1) {
            Some(b'"' | b'\\' | b'b' | b't' | b'n' | b'f' | b'r') => 2,
            Some(b'/') => return Err(Damage::Canonical.at(self.at())),
            Some(b'u') => match rest.get(2..6) {
                // The controls that have a short escape must use it.
                Some([b'0', b'0', b'0', b'8' | b'9' | b'a' | b'c' | b'd']) => {
                    return Err(Damage::Canonical.at(self.at()));
                }
                Some([b'0', b'0', b'0' | b'1', b'0'..=b'9' | b'a'..=b'f']) => 6,
                Some(digits) if digits.iter().all(u8::is_ascii_hexdigit) => {
                    return Err(Damage::Canonical.at(self.at()));
                }
                _ => return Err(Damage::Torn.at(self.at())),
            },
            _ => return Err(Damage::Torn.at(self.at())),
        };
        self.advance(length);
        Ok(())
    }

    /// Takes an integer.
    pub fn integer(&mut self) -> Result<i64, Defect> {
        let start = self.at();
        let negative = self.take_byte(b'-');
        let digits = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return Err(self.unexpected());
        }
        let from = self.at();
        self.advance(digits);
        let text = self.span(from..self.at());
        if matches!(self.peek(), Some(b'.' | b'e' | b'E')) {
            return Err(Damage::Fraction.at(start));
        }
        if text.starts_with('0') && (negative || digits > 1) {
            let damage = if digits > 1 { Damage::Torn } else { Damage::Canonical };
            return Err(damage.at(start));
        }
        let size = text.parse().ok().filter(|size| *size <= MAX_INTEGER);
        let Some(size) = size.and_then(|size: u64| i64::try_from(size).ok()) else {
            return Err(Damage::Range.at(start));
        };
        Ok(if negative { size.saturating_neg() } else { size })
    }

    /// Takes a key and its colon; keys grow in the order of their UTF-16 code units.
    fn key(&mut self, before: Option<&Range<usize>>) -> Result<Range<usize>, Defect> {
        let at = self.at();
        let key = self.string()?;
        if let Some(before) = before
            && order(self.span(before.clone()), self.span(key.clone())).is_ge()
        {
            return Err(Damage::Canonical.at(at));
        }
        if self.take_byte(b':') { Ok(key) } else { Err(self.unexpected()) }
    }

    /// Takes a value that is no array and no object.
    #[inline]
    pub fn single(&mut self) -> Result<(), Defect> {
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'-' | b'0'..=b'9') => self.integer().map(drop),
            _ if self.take(b"true") || self.take(b"false") || self.take(b"null") => Ok(()),
            _ => Err(self.unexpected()),
        }
    }

    /// Takes any value while `open` arrays and objects are open around it; the stack is room to work in. Where
    /// `digests` are wanted, those of its sealed values are put there in text order, and the shape that is reserved
    /// for them is checked.
    pub fn value(
        &mut self,
        open: usize,
        stack: &mut Vec<Frame>,
        mut digests: Option<&mut Vec<Hash>>,
    ) -> Result<(), Defect> {
        stack.clear();
        loop {
            match self.peek() {
                Some(b'{' | b'[') if open.saturating_add(stack.len()) >= MAX_DEPTH => {
                    return Err(Damage::Depth.at(self.at()));
                }
                Some(b'[') => {
                    self.advance(1);
                    if !self.take_byte(b']') {
                        stack.push(Frame::Array);
                        continue;
                    }
                }
                Some(b'{') => {
                    if let Some(digests) = digests.as_deref_mut()
                        && let Some(digest) = self.sealed()
                    {
                        digests.push(digest);
                    } else {
                        self.advance(1);
                        if !self.take_byte(b'}') {
                            let key = self.key(None)?;
                            stack.push(Frame::Object { key, alone: true });
                            continue;
                        }
                    }
                }
                _ => self.single()?,
            }
            // A value ended here; so do the arrays and objects of which it was the last.
            loop {
                match stack.last_mut() {
                    None => return Ok(()),
                    Some(Frame::Array) => {
                        if self.take_byte(b',') {
                            break;
                        }
                        if !self.take_byte(b']') {
                            return Err(self.unexpected());
                        }
                    }
                    Some(Frame::Object { key, alone }) => {
                        if self.take_byte(b',') {
                            *key = self.key(Some(key))?;
                            *alone = false;
                            break;
                        }
                        if !self.take_byte(b'}') {
                            return Err(self.unexpected());
                        }
                        // One that is whole was taken as such.
                        if digests.is_some() && *alone && self.span(key.clone()) == "sealed" {
                            return Err(Damage::Sealed.at(key.end.saturating_add(2)));
                        }
                    }
                }
                stack.pop();
            }
        }
    }

    /// Takes a seal, `["salt",value]`, while `open` arrays and objects are open around it.
    pub fn seal(&mut self, open: usize, stack: &mut Vec<Frame>) -> Result<(), Defect> {
        let start = self.at();
        if !self.take(b"[\"") {
            return Err(Damage::SealShape.at(start));
        }
        let salt = self.rest.split_first_chunk::<33>().filter(|([digits @ .., end], _)| {
            *end == b'"' && digits.as_array::<32>().is_some_and(|digits| read_digits(digits).is_some())
        });
        self.rest = salt.ok_or(Damage::Salt.at(start))?.1;
        if !self.take_byte(b',') {
            return Err(Damage::SealShape.at(start));
        }
        self.value(open.saturating_add(1), stack, None)?;
        if self.take_byte(b']') { Ok(()) } else { Err(Damage::SealShape.at(start)) }
    }
}

/// How two keys sort, by UTF-16 code units (RFC 8785, 3.2.3). Both are given as they stand in the text.
pub(super) fn order(one: &str, other: &str) -> Ordering {
    let is_itself = |byte: u8| byte < 0x80 && byte != b'\\';
    for (a, b) in one.bytes().zip(other.bytes()) {
        if !is_itself(a) || !is_itself(b) {
            return units(one).cmp(units(other));
        }
        if a != b {
            return a.cmp(&b);
        }
    }
    one.len().cmp(&other.len())
}

/// The UTF-16 code units that a string with canonical escapes stands for.
fn units(text: &str) -> impl Iterator<Item = u16> {
    let mut chars = text.chars();
    let unescaped = std::iter::from_fn(move || match chars.next()? {
        '\\' => match chars.next()? {
            'b' => Some('\u{8}'),
            't' => Some('\t'),
            'n' => Some('\n'),
            'f' => Some('\u{c}'),
            'r' => Some('\r'),
            'u' => {
                let digits = chars.by_ref().take(4).filter_map(|digit| digit.to_digit(16));
                char::from_u32(digits.fold(0, |code, digit| code << 4 | digit))
            }
            other => Some(other),
        },
        other => Some(other),
    });
    unescaped.flat_map(utf16)
}

/// The UTF-16 code units of a character.
fn utf16(character: char) -> impl Iterator<Item = u16> {
    let mut units = [0; 2];
    let length = character.encode_utf16(&mut units).len();
    units.into_iter().take(length)
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);

/// The high bit of each byte that equals `byte`; above the lowest such byte there may be false ones.
const fn equal(word: u64, byte: u8) -> u64 {
    below(word ^ ONES.wrapping_mul(byte as u64), 1)
}

/// The high bit of each byte that is lower than `limit`, at most 0x80; above the lowest such byte there may be false
/// ones.
const fn below(word: u64, limit: u8) -> u64 {
    word.wrapping_sub(ONES.wrapping_mul(limit as u64)) & !word & HIGH
}

/// Where the first byte stands that `marks` marks; eight bytes are looked at at a time.
fn first(bytes: &[u8], marks: impl Fn(u64) -> u64) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let marked = marks(u64::from_le_bytes(*word));
        if marked != 0 {
            return at << 3 | (marked.trailing_zeros() >> 3) as usize;
        }
    }
    let mut last = [b' '; 8];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    let marked = marks(u64::from_le_bytes(last));
    (words.len() << 3).saturating_add((marked.trailing_zeros() >> 3) as usize).min(bytes.len())
}

/// How many bytes stand here as they are in a string: no quotation mark, no backslash, no control.
pub(super) fn plain(bytes: &[u8]) -> usize {
    // With the bits of 2 turned, the quotation mark comes right after the controls, in the place of the space.
    first(bytes, |word| below(word ^ ONES.wrapping_mul(2), 0x21) | equal(word, b'\\'))
}

/// Splits bytes that come in pieces at line feeds, which are left out; the empty piece after a last line feed is no
/// line. A line is copied only where it stands in several pieces.
#[derive(Default)]
pub(super) struct Lines {
    /// The beginning of a line that did not end yet.
    begun: Vec<u8>,
}

impl Lines {
    /// Hands over the lines that end in this piece.
    pub fn feed(&mut self, piece: &[u8], mut line: impl FnMut(&[u8])) {
        let mut rest = piece;
        while let Some((whole, after)) =
            memchr::memchr(b'\n', rest).and_then(|end| rest.split_at_checked(end))
        {
            if self.begun.is_empty() {
                line(whole);
            } else {
                self.begun.extend_from_slice(whole);
                line(&self.begun);
                self.begun.clear();
            }
            rest = after.get(1..).unwrap_or_default();
        }
        self.begun.extend_from_slice(rest);
    }

    /// The last line, if no line feed ended it.
    pub fn last(self) -> Option<Vec<u8>> {
        Some(self.begun).filter(|line| !line.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(text: &str) -> Result<Vec<Hash>, Damage> {
        let mut digests = Vec::new();
        let mut scanner = Scanner::new(text);
        scanner.value(0, &mut Vec::new(), Some(&mut digests)).map_err(|defect| defect.damage)?;
        if scanner.is_at_end() { Ok(digests) } else { Err(scanner.unexpected().damage) }
    }

    #[test]
    fn takes_canonical_values() {
        for text in [
            "null",
            "0",
            "-9007199254740991",
            "9007199254740991",
            "[]",
            "{}",
            "[[],{},[{}]]",
            "{\"\":0,\"a\":[true,false,null],\"b\":\"\u{7f}\u{2028}/<é\"}",
            r#""\b\t\n\f\r\"\\\u0000\u000b\u001f""#,
            "\"a long string of more than eight bytes, then \\\\ and نحتاج حراسا بالليل\"",
        ] {
            assert_eq!(scan(text), Ok(vec![]), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_written_in_another_way() {
        for text in [
            " 1",
            "1 ",
            "[1, 2]",
            "{ }",
            "{\"a\" :1}",
            "{\"a\": 1}",
            "[1]\r",
            "-0",
            r#""\/""#,
            r#""\u0041""#,
            r#""\u000A""#,
            r#""\u000a""#,
            r#""\u001F""#,
            r#""\u2028""#,
            r#""\ud83d""#,
            r#"{"b":1,"a":1}"#,
            r#"{"a":1,"a":1}"#,
        ] {
            assert_eq!(scan(text), Err(Damage::Canonical), "{text}");
        }
        for text in ["1.0", "0.5", "1e3", "1E3", "-2.5"] {
            assert_eq!(scan(text), Err(Damage::Fraction), "{text}");
        }
        for text in ["9007199254740992", "-9007199254740992", "123456789012345678901234567890"] {
            assert_eq!(scan(text), Err(Damage::Range), "{text}");
        }
        for text in [
            "",
            "[",
            "[1",
            "[1,",
            "{\"a\"",
            "{\"a\":",
            "\"abc",
            "\"abc\\",
            "\"\\u00",
            "\"\\x\"",
            "tru",
            "nul",
            "01",
            "-",
            "+1",
            "[1}",
            "{1:2}",
            "[,]",
            "[1,]",
            "{\"a\":1,}",
            "\"a\u{1}\"",
            "\"12345678\n\"",
            "'a'",
            "NaN",
            "12a",
        ] {
            assert_eq!(scan(text), Err(Damage::Torn), "{text}");
        }
    }

    #[test]
    fn keys_sort_by_utf16() {
        // U+1F600 is two surrogates from D83D, which sort before FB33; its UTF-8 sorts after.
        assert_eq!(scan("{\"\u{1f600}\":0,\"\u{fb33}\":0}"), Ok(vec![]));
        assert_eq!(scan("{\"\u{fb33}\":0,\"\u{1f600}\":0}"), Err(Damage::Canonical));
        // An escape counts as what it stands for.
        assert_eq!(scan("{\"\\n\":0,\"\\r\":0,\"1\":0,\"\\\\\":0,\"a\":0,\"é\":0}"), Ok(vec![]));
        assert_eq!(scan("{\"1\":0,\"\\n\":0}"), Err(Damage::Canonical));
        assert_eq!(scan("{\"\\u0000\":0,\"\\u0001\":0,\"\\u001f\":0,\" \":0}"), Ok(vec![]));
        assert_eq!(scan("{\"\\u001f\":0,\"\\u0001\":0}"), Err(Damage::Canonical));
        // Not normalised: these two are different keys.
        assert_eq!(scan("{\"e\u{301}\":0,\"é\":0}"), Ok(vec![]));
    }

    #[test]
    fn the_depth_is_bounded() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(scan(&nested(MAX_DEPTH)), Ok(vec![]));
        assert_eq!(scan(&nested(MAX_DEPTH + 1)), Err(Damage::Depth));
        assert_eq!(scan(&"{\"a\":".repeat(1_000_000)), Err(Damage::Depth));
    }

    #[test]
    fn finds_digests_at_every_depth() {
        let (a, b) = (Hash::of("a"), Hash::of("b"));
        let text = format!(r#"{{"x":[{{"sealed":"{a}"}},1],"y":{{"z":{{"sealed":"{b}"}}}}}}"#);
        assert_eq!(scan(&text), Ok(vec![a, b]));
        assert_eq!(scan(r#"{"sealed":"a"}"#), Err(Damage::Sealed));
        assert_eq!(scan(r#"{"sealed":{"sealed":1}}"#), Err(Damage::Sealed));
        assert_eq!(scan(&format!(r#"{{"sealed":"{a}","shown":1}}"#)), Ok(vec![]));
    }

    #[test]
    fn every_special_byte_is_found_at_every_place() {
        for special in [b'"', b'\\', 0, b'\n', 0x1f] {
            for length in 0..40 {
                for at in 0..length {
                    let mut bytes = vec![0xd8; length];
                    bytes[at] = special;
                    assert_eq!(plain(&bytes), at);
                    assert_eq!(plain(&bytes[..at]), at);
                }
            }
        }
    }

    #[test]
    fn lines_end_at_line_feeds() {
        let lines = |pieces: &[&str]| {
            let (mut found, mut lines) = (Vec::new(), Lines::default());
            for piece in pieces {
                lines.feed(piece.as_bytes(), |line| found.push(line.to_vec()));
            }
            found.extend(lines.last());
            found.join(&b'|')
        };
        assert_eq!(lines(&["a\n\nb"]), b"a||b");
        assert_eq!(lines(&["a\nb\n"]), b"a|b");
        assert_eq!(lines(&["a", "", "b\nc", "\n", "d"]), b"ab|c|d");
        assert_eq!(lines(&["", ""]), b"");
    }
}
