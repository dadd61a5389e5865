use std::fmt;
use std::str::FromStr;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::block_api::compress256;

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
///
/// It names an entry (the hash of its header), a fact's body, or a seal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

/// The text is not 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 digest in 64 lower-case hexadecimal digits")]
pub struct HashError;

/// Where SHA-256 begins (FIPS 180-4, 5.3.3).
const INITIAL: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// The symbols of an id: Crockford's base 32, in lower case.
pub const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Every id of a journal is looked at when it is opened, so that is no search in the list.
const IS_SYMBOL: [bool; 256] = {
    let mut table = [false; 256];
    let mut at = 0;
    #[expect(clippy::indexing_slicing, reason = "what fails here is not compiled")]
    while at < SYMBOLS.len() {
        table[SYMBOLS[at] as usize] = true;
        at += 1;
    }
    table
};

/// Whether a byte is a symbol of an id.
pub fn is_symbol(byte: u8) -> bool {
    IS_SYMBOL.get(usize::from(byte)).copied().unwrap_or_default()
}

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
        Running::new(bytes.as_ref()).finish(0)
    }

    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// What an [`Index`](super::Index) needs of it.
    pub(crate) const fn cut(&self) -> u32 {
        let [one, two, three, four, ..] = self.0;
        u32::from_be_bytes([one, two, three, four])
    }

    /// Reads 64 lower-case hexadecimal digits.
    ///
    /// # Errors
    /// [`HashError`] when there are more, fewer or other characters.
    pub fn from_hex(text: &[u8]) -> Result<Self, HashError> {
        let digits = text.as_array::<64>().ok_or(HashError)?;
        let halves = read_digits(digits).ok_or(HashError)?;
        let mut bytes = [0; 32];
        for (byte, [high, low]) in bytes.iter_mut().zip(halves.as_chunks().0) {
            *byte = high << 4 | low;
        }
        Ok(Self(bytes))
    }

    /// Writes the digits with quotation marks around them.
    pub(super) fn write_quoted(&self, out: &mut String) {
        out.push('"');
        out.push_str(std::str::from_utf8(&self.digits()).unwrap_or_default());
        out.push('"');
    }

    /// The digits as a text of their own.
    pub fn to_text(&self) -> String {
        std::str::from_utf8(&self.digits()).unwrap_or_default().to_owned()
    }

    fn digits(&self) -> [u8; 64] {
        let mut text = [0; 64];
        for (digits, four) in text.as_chunks_mut().0.iter_mut().zip(self.0.as_chunks().0) {
            *digits = eight_digits(u32::from_be_bytes(*four));
        }
        text
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

/// A text that is hashed block by block while it is read, because a processor reads on while it hashes. What is left
/// to read is always given as the number of bytes from there to the end.
///
/// The blocks and the padding are made here: a line has several short texts, and the buffer of a general hasher costs
/// half a block for each of them.
pub(super) struct Running<'a> {
    state: [u32; 8],
    /// How many bytes there are from the beginning.
    whole: usize,
    /// What was not hashed yet.
    rest: &'a [u8],
}

impl<'a> Running<'a> {
    /// Begins with a text.
    pub const fn new(text: &'a [u8]) -> Self {
        Self { state: INITIAL, whole: text.len(), rest: text }
    }

    /// Hashes the whole blocks of what was read.
    #[inline]
    pub fn keep_up(&mut self, left: usize) {
        while self.rest.len().saturating_sub(left) >= 64
            && let Some((block, rest)) = self.rest.split_first_chunk()
        {
            compress256(&mut self.state, std::slice::from_ref(block));
            self.rest = rest;
        }
    }

    /// The digest of what was read.
    pub fn finish(mut self, left: usize) -> Hash {
        let (blocks, _) =
            self.rest.split_at_checked(self.rest.len().saturating_sub(left)).unwrap_or_default();
        let (blocks, rest) = blocks.as_chunks();
        compress256(&mut self.state, blocks);
        let mut end = [0; 128];
        if let Some((text, [mark, ..])) = end.split_at_mut_checked(rest.len()) {
            text.copy_from_slice(rest);
            *mark = 0x80;
        }
        let used = if rest.len() < 56 { 64 } else { 128 };
        let used = end.get_mut(..used).unwrap_or_default();
        if let Some(bits) = used.last_chunk_mut() {
            *bits = (self.whole.saturating_sub(left) as u64).wrapping_mul(8).to_be_bytes();
        }
        compress256(&mut self.state, used.as_chunks().0);
        let mut digest = [0; 32];
        for (bytes, word) in digest.as_chunks_mut().0.iter_mut().zip(self.state) {
            *bytes = word.to_be_bytes();
        }
        Hash(digest)
    }
}

/// The hexadecimal digits of four bytes.
pub(super) const fn eight_digits(bytes: u32) -> [u8; 8] {
    let spread = bytes as u64;
    let spread = (spread << 16 | spread) & 0x0000_ffff_0000_ffff;
    let spread = (spread << 8 | spread) & 0x00ff_00ff_00ff_00ff;
    let halves = (spread << 4 | spread) & EACH.wrapping_mul(0x0f);
    spell(halves).to_be_bytes()
}

/// The digits of eight half bytes, each of which stands in a byte of its own.
const fn spell(halves: u64) -> u64 {
    let is_letter = halves.wrapping_add(EACH.wrapping_mul(6)) >> 4 & EACH;
    halves.wrapping_add(EACH.wrapping_mul(b'0' as u64)).wrapping_add(is_letter.wrapping_mul(0x27))
}

/// What hexadecimal digits are worth, each in a byte of its own, if all are digits. No digit waits for what another is,
/// so that the compiler takes many at once.
#[inline]
#[expect(clippy::needless_bitwise_bool, reason = "a lazy operator has each digit wait for the one before")]
pub(super) fn read_digits<const N: usize>(digits: &[u8; N]) -> Option<[u8; N]> {
    let halves =
        digits.map(|digit| digit.wrapping_sub(if digit > b'9' { const { b'a' - 10 } } else { b'0' }));
    let pairs = digits.iter().zip(&halves);
    let is_wrong = pairs
        .fold(false, |is_wrong, (digit, half)| is_wrong | (*half > 15) | ((*digit > b'9') != (*half > 9)));
    if is_wrong { None } else { Some(halves) }
}

/// One in each byte.
const EACH: u64 = 0x0101_0101_0101_0101;

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(std::str::from_utf8(&self.digits()).unwrap_or_default())
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
        serializer.serialize_str(std::str::from_utf8(&self.digits()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Digits)
    }
}

struct Digits;

impl Visitor<'_> for Digits {
    type Value = Hash;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Hash, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

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
    fn texts_of_every_length_have_the_digest_that_the_general_hasher_gives() {
        let text: Vec<u8> = (0..=255).collect();
        for length in 0..=text.len() {
            let general: [u8; 32] = Sha256::digest(&text[..length]).into();
            assert_eq!(Hash::of(&text[..length]).as_bytes(), &general, "{length} bytes");
        }
    }

    #[test]
    fn the_short_form_is_the_first_80_bits() {
        // e3b0c44298 fc1c149afb in base 32.
        assert_eq!(Hash::of("").short(), "werc8gmrzge196qv");
    }

    #[test]
    fn takes_the_sixteen_digits_and_no_other_byte() {
        let text = Hash::of("").to_string();
        for place in [0, 1, 7, 8, 63] {
            for byte in 0..=u8::MAX {
                let mut changed = text.clone().into_bytes();
                changed[place] = byte;
                let read = Hash::from_hex(&changed).ok().map(|hash| hash.to_string().into_bytes());
                let is_digit = matches!(byte, b'0'..=b'9' | b'a'..=b'f');
                assert_eq!(read, is_digit.then_some(changed), "{byte} at {place}");
            }
        }
    }

    #[test]
    fn refuses_upper_case_and_other_lengths() {
        let upper = Hash::of("").to_string().to_uppercase();
        assert_eq!(upper.parse::<Hash>(), Err(HashError));
        assert_eq!("e3b0".parse::<Hash>(), Err(HashError));
    }
}
