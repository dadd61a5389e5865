use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::Hash;
use super::hash::{SYMBOLS, grouped, symbols};
use super::header::is_replica;

/// What the text of a receipt begins with, before a colon, as symbols.
const SCHEME: &str = "1nf1tah";
/// The kind that may stand before the symbols of the dossier, as symbols.
const DOSSIER: &str = "d0ss1er";
/// How many symbols a short form has.
const SHORT: usize = 16;
/// How many digits a hash has.
const WHOLE: usize = 64;

/// A head of a receipt, as it was given: the whole hash, or its first 80 bits, which is what people copy from paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Head {
    /// The whole hash.
    Whole(Hash),
    /// Its first 80 bits.
    Short([u8; 10]),
}

impl Head {
    /// The first 80 bits.
    pub fn bits(&self) -> [u8; 10] {
        match self {
            Self::Whole(hash) => hash.first_bits(),
            Self::Short(bits) => *bits,
        }
    }

    /// Whether a hash is the one that is meant, as far as it was given.
    pub fn names(&self, hash: &Hash) -> bool {
        match self {
            Self::Whole(whole) => whole == hash,
            Self::Short(bits) => *bits == hash.first_bits(),
        }
    }

    /// The short form for people: 16 symbols in groups of four.
    pub fn grouped(&self) -> String {
        grouped(&symbols(self.bits()))
    }
}

impl From<Hash> for Head {
    fn from(hash: Hash) -> Self {
        Self::Whole(hash)
    }
}

impl fmt::Display for Head {
    /// The hash, or the short form in groups.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(hash) => hash.fmt(f),
            Self::Short(_) => f.pad(&self.grouped()),
        }
    }
}

/// A receipt as people hand it over: printed, copied by hand, or read from a QR code.
///
/// Its text in one line is `INFITAH:`, the symbols of the dossier's id, and each head after a stroke: the whole hash
/// as 64 hexadecimal digits, or 16 symbols of Crockford's base 32. All of it is in capital letters, which a QR code
/// holds in less space; the case says nothing when it is read. Without a dossier the text is the heads alone.
///
/// Reading forgives what people do to such texts: case, white space, commas, dashes and points between groups, digits
/// of other scripts, direction marks, and the letters that look like digits (`O` is 0, `I` and `L` are 1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceiptText {
    /// The id of the dossier whose history it is of, where the text names it.
    pub dossier: Option<String>,
    /// The heads: sorted, none twice, no short form beside the whole hash that it is of.
    pub heads: Vec<Head>,
}

/// The text holds no receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "no receipt: hashes of 64 hexadecimal digits, short forms of 16 letters and digits, or the text of a QR code"
)]
pub struct NoReceipt;

impl ReceiptText {
    /// A receipt of these heads.
    pub fn new(dossier: Option<String>, heads: impl IntoIterator<Item = Head>) -> Self {
        let heads: BTreeSet<Head> = heads.into_iter().collect();
        let whole: BTreeSet<[u8; 10]> =
            heads.iter().filter(|head| matches!(head, Head::Whole(_))).map(Head::bits).collect();
        let told = |head: &Head| matches!(head, Head::Short(bits) if whole.contains(bits));
        Self { dossier, heads: heads.into_iter().filter(|head| !told(head)).collect() }
    }

    /// For paper: the short form of each head in groups of four.
    pub fn short(&self) -> String {
        self.heads.iter().map(Head::grouped).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for ReceiptText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(dossier) = &self.dossier else {
            let heads: Vec<String> = self.heads.iter().map(ToString::to_string).collect();
            return f.write_str(&heads.join(" "));
        };
        let dossier = dossier.strip_prefix("dossier-").unwrap_or(dossier);
        let mut text = format!("INFITAH:{dossier}");
        for head in &self.heads {
            text.push('/');
            match head {
                Head::Whole(hash) => text.push_str(&hash.to_string()),
                Head::Short(bits) => text.push_str(&symbols(*bits)),
            }
        }
        f.write_str(&text.to_ascii_uppercase())
    }
}

impl FromStr for ReceiptText {
    type Err = NoReceipt;

    fn from_str(text: &str) -> Result<Self, NoReceipt> {
        let text: String =
            text.chars().filter(|c| !is_unseen(*c) && !is_between(*c)).map(as_symbol).collect();
        let (dossier, heads) = match text.split_once(':') {
            Some((scheme, rest)) if scheme.trim_matches(is_space) == SCHEME => {
                let (dossier, heads) = rest.split_once('/').ok_or(NoReceipt)?;
                (Some(dossier_id(dossier)?), heads)
            }
            _ => (None, &*text),
        };
        let heads = read_heads(heads)?;
        if heads.is_empty() { Err(NoReceipt) } else { Ok(Self::new(dossier, heads)) }
    }
}

/// The id of a dossier, with or without its kind.
fn dossier_id(text: &str) -> Result<String, NoReceipt> {
    let text = text.trim_matches(is_space);
    let mut ids = [Some(text), text.strip_prefix(DOSSIER)].into_iter().flatten();
    ids.find(|id| is_replica(id)).map(|id| format!("dossier-{id}")).ok_or(NoReceipt)
}

/// From left to right: a hash where one follows, because hexadecimal digits are symbols as well, and otherwise a short
/// form.
fn read_heads(text: &str) -> Result<Vec<Head>, NoReceipt> {
    let mut heads = Vec::new();
    let mut rest = text.trim_matches(is_apart);
    while !rest.is_empty() {
        let whole = || {
            let (digits, after) = take(rest, WHOLE)?;
            Some((Head::Whole(Hash::from_hex(digits.as_bytes()).ok()?), after))
        };
        let short = || {
            take(rest, SHORT)
                .and_then(|(symbols, after)| Some((Head::Short(bits(symbols.as_bytes())?), after)))
        };
        let (head, after) = whole().or_else(short).ok_or(NoReceipt)?;
        heads.push(head);
        rest = after;
    }
    Ok(heads)
}

/// So many letters or digits, without what stands between their groups, and what comes after that; nothing where the last
/// group goes on.
fn take(text: &str, count: usize) -> Option<(String, &str)> {
    let mut taken = String::new();
    let mut rest = text.chars();
    while taken.len() < count {
        taken.extend(Some(rest.next()?).filter(|c| !is_apart(*c)));
    }
    let rest = rest.as_str();
    let after = rest.trim_start_matches(is_apart);
    (rest.is_empty() || after.len() < rest.len()).then_some((taken, after))
}

/// What a letter or digit is read as; anything else is left as it is.
fn as_symbol(c: char) -> char {
    match c {
        'o' | 'O' => '0',
        'i' | 'I' | 'l' | 'L' => '1',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        _ => c.to_ascii_lowercase(),
    }
}

fn digit(c: char, zero: char) -> char {
    let digit = u32::from(c).checked_sub(zero.into());
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

/// What stands between heads, or between the groups of one.
fn is_apart(c: char) -> bool {
    is_space(c) || matches!(c, '/' | ',' | ';' | '،' | '؛')
}

/// White space, with the separators of old files, which some programs take for it.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}')
}

/// Dashes, points and strokes that people put between groups.
const fn is_between(c: char) -> bool {
    matches!(c, '-' | '_' | '.' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// What has no shape: direction marks, joiners, a byte order mark, a soft hyphen, a tatweel.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The 80 bits of 16 symbols.
fn bits(text: &[u8]) -> Option<[u8; 10]> {
    if text.len() != SHORT {
        return None;
    }
    let mut value: u128 = 0;
    for byte in text {
        let worth = SYMBOLS.iter().position(|symbol| symbol == byte)?;
        value = value << 5 | u128::try_from(worth).ok()?;
    }
    value.to_be_bytes().last_chunk().copied()
}

#[cfg(test)]
#[allow(clippy::string_slice, reason = "digits are ASCII")]
mod tests {
    use super::*;

    const HEX: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const SHORT: &str = "werc-8gmr-zge1-96qv";

    fn read(text: &str) -> ReceiptText {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn head() -> Head {
        Head::Whole(HEX.parse().unwrap())
    }

    #[test]
    fn it_reads_what_it_prints() {
        let two = [head(), Head::Whole(Hash::of("x"))];
        for dossier in [None, Some("dossier-7k2q9mxt3d4p8wza".to_owned())] {
            for heads in [&two[..], &two[..1], &[Head::Short(head().bits()), two[1]]] {
                let receipt = ReceiptText::new(dossier.clone(), heads.iter().copied());
                assert_eq!(read(&receipt.to_string()), receipt);
                assert_eq!(receipt.heads.len(), heads.len());
            }
        }
        let text = ReceiptText::new(Some("dossier-7k2q9mxt3d4p8wza".into()), [head()]).to_string();
        assert_eq!(text, format!("INFITAH:7K2Q9MXT3D4P8WZA/{}", HEX.to_uppercase()));
    }

    #[test]
    fn a_short_form_is_read_as_people_copy_it() {
        assert_eq!(read(SHORT).short(), SHORT);
        for same in [
            "WERC-8GMR-ZGE1-96QV",
            "werc8gmrzge196qv",
            " werc 8gmr zge1 96qv\n",
            "werc-8gmr-zgei-96qv",
            "Werc–8gmr—zgeL.96qv",
            "\u{200f}werc-٨gmr-zge۱-٩٦qv\u{200f}",
            "werc-8gmr-\nzge1-96qv",
        ] {
            assert_eq!(read(same), read(SHORT), "{same:?}");
        }
        let zero = read("0000-0000-0000-000o");
        assert_eq!(zero.heads, [Head::Short([0; 10])]);
    }

    #[test]
    fn a_hash_is_read_as_people_copy_it() {
        let whole = ReceiptText::new(None, [head()]);
        let grouped: Vec<&str> = (0..16).map(|at| &HEX[at * 4..at * 4 + 4]).collect();
        let wrapped = format!("{}\n  {}", &HEX[..40], &HEX[40..]);
        for same in [HEX, &HEX.to_uppercase(), &grouped.join(" "), &grouped.join("-"), &wrapped] {
            assert_eq!(read(same), whole, "{same:?}");
        }
        // Both forms beside each other say no more than the whole one.
        assert_eq!(read(&format!("{HEX}, {SHORT}")), whole);
        assert!(head().names(&HEX.parse().unwrap()) && !head().names(&Hash::of("x")));
    }

    #[test]
    fn several_heads_are_sorted_and_stand_once() {
        let other = Hash::of("x").to_string();
        let text = format!("{other};{HEX}\n{other} {SHORT} 0000-0000-0000-0001");
        let heads = read(&text).heads;
        assert_eq!(heads.len(), 3);
        assert!(heads.is_sorted());
        assert_eq!(heads.iter().filter(|head| matches!(head, Head::Short(_))).count(), 1);
    }

    #[test]
    fn what_is_no_receipt_is_refused() {
        let sixty_three = &HEX[..63];
        for wrong in [
            "",
            " \n",
            "werc-8gmr-zge1-96q",
            "werc-8gmr-zge1-96quu",
            "werc-8gmr-zge1-96qu",
            sixty_three,
            &HEX.replace('e', "g"),
            "werc8gmrzge196qvwerc8gmrzge196qv",
            "ليست بصمة",
            "infitah:7k2q9mxt3d4p8wza",
            "infitah:7k2q9mxt3d4p8wza/",
            "infitah:7k2q/werc8gmrzge196qv",
            "infitah:7k2q 9mxt 3d4p 8wza/werc8gmrzge196qv",
            "https://example.org/werc8gmrzge196qv",
        ] {
            assert_eq!(wrong.parse::<ReceiptText>(), Err(NoReceipt), "{wrong:?}");
        }
    }

    #[test]
    fn the_first_80_bits_name_a_hash_and_one_bit_more_does_not() {
        let hash: Hash = HEX.parse().unwrap();
        let Head::Short(mut bits) = read(SHORT).heads[0] else { panic!() };
        assert!(Head::Short(bits).names(&hash));
        bits[9] ^= 1;
        assert!(!Head::Short(bits).names(&hash));
    }
}
