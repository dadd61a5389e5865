//! The encoding of a text file: found, never asked for, and said.

use std::borrow::Cow;
use std::fmt;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

/// How the bytes of a text are to be read (ترميز, encodage).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    encoding: &'static encoding_rs::Encoding,
    /// Whether the file says so itself, by a mark at its beginning.
    pub marked: bool,
}

/// So many bytes are looked at to tell one encoding from another.
const LOOKED_AT: usize = 64 * 1024;

impl Encoding {
    /// What the mark at the beginning says; without one UTF-8 where the bytes are that, UTF-16 where every other byte of
    /// its Latin letters and signs is zero, and otherwise the old encoding of Windows that fits best.
    pub fn of(bytes: &[u8]) -> Self {
        if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
            return Self { encoding, marked: true };
        }
        let encoding = if simdutf8::basic::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
            UTF_8
        } else if let Some(wide) = wide(bytes) {
            wide
        } else {
            let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(bytes.get(..LOOKED_AT).unwrap_or(bytes), true);
            detector.guess(Some(b"ma"), chardetng::Utf8Detection::Deny)
        };
        Self { encoding, marked: false }
    }

    /// Its name, as `UTF-8` and `windows-1256`.
    pub fn name(self) -> &'static str {
        self.encoding.name()
    }

    /// The text of these bytes, without the mark; and whether every byte had a meaning. What had none is U+FFFD.
    pub(super) fn read(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        let (text, malformed) = self.encoding.decode_with_bom_removal(bytes);
        (text, !malformed)
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// UTF-16 without a mark, by where the zero bytes of delimiters, digits, spaces and line ends stand.
fn wide(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let looked = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let zeros = |from: usize| looked.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match (even, odd) {
        (0, 0) => None,
        _ if even == 0 || odd > even.saturating_mul(8) => Some(UTF_16LE),
        _ if odd == 0 || even > odd.saturating_mul(8) => Some(UTF_16BE),
        _ => None,
    }
}
