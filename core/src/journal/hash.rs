use std::fmt;
use std::hash::Hasher;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
///
/// It names an entry (the hash of its header), a fact's body, or a seal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

/// The text is not 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 digest in 64 lower-case hexadecimal digits")]
pub struct HashError;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The symbols of an id: Crockford's base 32, in lower case.
pub const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Sixteen symbols of Crockford's base 32, in lower case, for 80 bits: the second half of an id.
pub fn symbols(bits: [u8; 10]) -> String {
    let mut text = String::with_capacity(16);
    for [a, b, c, d, e] in bits.as_chunks::<5>().0 {
        let bits = u64::from_be_bytes([0, 0, 0, *a, *b, *c, *d, *e]);
        for shift in [35, 30, 25, 20, 15, 10, 5, 0] {
            let symbol = SYMBOLS.get((bits >> shift & 31) as usize).copied().unwrap_or(b'0');
            text.push(char::from(symbol));
        }
    }
    text
}

/// Symbols for people to read and copy: in groups of four.
pub fn grouped(symbols: &str) -> String {
    let symbols: Vec<char> = symbols.chars().collect();
    symbols.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

impl Hash {
    /// The digest of these bytes.
    pub fn of(bytes: impl AsRef<[u8]>) -> Self {
        Self(Sha256::digest(bytes.as_ref()).into())
    }

    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads 64 lower-case hexadecimal digits.
    ///
    /// # Errors
    /// [`HashError`] when there are more, fewer or other characters.
    pub fn from_hex(text: &[u8]) -> Result<Self, HashError> {
        if text.len() != 64 {
            return Err(HashError);
        }
        let mut bytes = [0; 32];
        // No branch for each digit: hundreds of digits stand in every line of a journal.
        let mut wrong = 0;
        for (byte, [high, low]) in bytes.iter_mut().zip(text.as_chunks::<2>().0) {
            let (high, low) = (digit(*high), digit(*low));
            wrong |= high | low;
            *byte = high << 4 | low & 15;
        }
        if wrong > 15 {
            return Err(HashError);
        }
        Ok(Self(bytes))
    }

    /// The first 80 bits.
    pub fn first_bits(&self) -> [u8; 10] {
        self.0.first_chunk().copied().unwrap_or_default()
    }

    /// The first 80 bits as 16 symbols of Crockford's base 32 in lower case: the second half of a derived id.
    pub fn short(&self) -> String {
        symbols(self.first_bits())
    }
}

/// Takes the first eight bytes of a digest for its place in a table. Only digests that were computed here may be
/// the keys of such a table, because ones that merely are named can be chosen to collide.
#[derive(Default)]
pub(super) struct DigestHasher(u64);

impl Hasher for DigestHasher {
    fn write(&mut self, bytes: &[u8]) {
        if let Some(first) = bytes.first_chunk() {
            self.0 = u64::from_le_bytes(*first);
        }
    }

    // The length that stands before the bytes is the same for all.
    fn write_usize(&mut self, _: usize) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

/// What each byte is worth as a lower-case hexadecimal digit; 255 if it is none.
const WORTH: [u8; 256] = {
    let mut worth = [255; 256];
    let mut rest: &mut [u8] = &mut worth;
    let mut byte: u8 = 0;
    while let [first, after @ ..] = rest {
        *first = match byte {
            b'0'..=b'9' => byte.wrapping_sub(b'0'),
            b'a'..=b'f' => byte.wrapping_sub(b'a').wrapping_add(10),
            _ => 255,
        };
        byte = byte.wrapping_add(1);
        rest = after;
    }
    worth
};

fn digit(byte: u8) -> u8 {
    WORTH.get(usize::from(byte)).copied().unwrap_or(255)
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0u8; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            if let [high, low] = pair {
                *high = DIGITS.get(usize::from(byte >> 4)).copied().unwrap_or(b'0');
                *low = DIGITS.get(usize::from(byte & 15)).copied().unwrap_or(b'0');
            }
        }
        f.pad(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl FromStr for Hash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, HashError> {
        Self::from_hex(text.as_bytes())
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_prints() {
        let hash = Hash::of("نحتاج حراسا بالليل");
        assert_eq!(hash.to_string().parse(), Ok(hash));
        assert_eq!(hash.to_string().len(), 64);
    }

    #[test]
    fn the_digest_of_nothing_is_the_published_one() {
        assert_eq!(
            Hash::of("").to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn the_short_form_is_the_first_80_bits() {
        // e3b0c44298 fc1c149afb in base 32.
        assert_eq!(Hash::of("").short(), "werc8gmrzge196qv");
    }

    #[test]
    fn refuses_upper_case_and_other_lengths() {
        let upper = Hash::of("").to_string().to_uppercase();
        assert_eq!(upper.parse::<Hash>(), Err(HashError));
        assert_eq!("e3b0".parse::<Hash>(), Err(HashError));
    }
}
