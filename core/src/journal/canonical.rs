use std::ops::Range;

use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::damage::{Damage, Defect};
use super::hash::eight_digits;
use super::scan::{MAX_DEPTH, Scanner, order, plain};

/// The value has no canonical text in a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCanonical {
    /// A number with a fraction or an exponent.
    #[error("a number with a fraction or an exponent cannot stand in a journal; write decimals as strings")]
    Fraction,
    /// An integer beyond ±(2^53 − 1).
    #[error("an integer beyond 2^53 - 1 cannot stand in a journal; write large numbers as strings")]
    Range,
    /// Nested too deeply for a line.
    #[error("the value nests too many arrays and objects for a line; write it flatter")]
    Depth,
    /// Nothing that JSON can hold.
    #[error("the value cannot be written as JSON; give its objects keys that are strings")]
    Json,
}

impl NotCanonical {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Fraction => "journal.canonical.fraction",
            Self::Range => "journal.canonical.range",
            Self::Depth => "journal.canonical.depth",
            Self::Json => "journal.canonical.json",
        }
    }
}

/// The one text of a value, by RFC 8785 with integers only: keys sorted by their UTF-16 code units, no white
/// space, the shortest escapes. Text is kept exactly as it came: no Unicode normalisation.
///
/// ```
/// let value = serde_json::json!({"on": "2023-07-25", "card": ["حديقة", 3]});
/// assert_eq!(infitah::journal::canonical(&value)?, r#"{"card":["حديقة",3],"on":"2023-07-25"}"#);
/// # Ok::<(), infitah::journal::NotCanonical>(())
/// ```
///
/// # Errors
/// [`NotCanonical`] for floats, integers beyond ±(2^53 − 1), and values too deep for a line.
pub fn canonical(value: &(impl Serialize + ?Sized)) -> Result<String, NotCanonical> {
    let mut out = String::new();
    // The line's own object stands around whatever is written.
    write(value, 1, &mut out)?;
    Ok(out)
}

/// The text of a seal, `["salt",value]`, whose SHA-256 is its digest.
///
/// # Errors
/// As [`canonical`].
pub fn seal_text(salt: [u8; 16], value: &(impl Serialize + ?Sized)) -> Result<String, NotCanonical> {
    let mut out = String::with_capacity(128);
    out.push_str("[\"");
    for four in salt.as_chunks().0 {
        out.push_str(std::str::from_utf8(&eight_digits(u32::from_be_bytes(*four))).unwrap_or_default());
    }
    out.push_str("\",");
    // Around the value stand the line, its list of seals and the seal.
    write(value, 3, &mut out)?;
    out.push(']');
    Ok(out)
}

/// The value in the text of a seal; nothing where it is of another form.
pub fn seal_value<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str::<(IgnoredAny, T)>(text).ok().map(|(_, value)| value)
}

/// Writes a value as it stands while so many arrays and objects are open around it. The escapes of `serde_json` are
/// the canonical ones, and it writes no white space; what is left to do is the order of members and the numbers.
fn write(value: &(impl Serialize + ?Sized), open: usize, out: &mut String) -> Result<(), NotCanonical> {
    let text = serde_json::to_string(value).map_err(|_| NotCanonical::Json)?;
    out.reserve(text.len().saturating_add(1));
    copy(&mut Scanner::new(&text), open, out).map_err(|defect| match defect.damage {
        Damage::Fraction => NotCanonical::Fraction,
        Damage::Range => NotCanonical::Range,
        Damage::Depth => NotCanonical::Depth,
        _ => NotCanonical::Json,
    })
}

/// Copies the value that stands next, with the members of its objects in order.
fn copy(scanner: &mut Scanner<'_>, open: usize, out: &mut String) -> Result<(), Defect> {
    let (bracket, from) = (scanner.peek(), scanner.at());
    let is_object = bracket == Some(b'{');
    if !is_object && bracket != Some(b'[') {
        scanner.single()?;
        out.push_str(scanner.span(from..scanner.at()));
        return Ok(());
    }
    if open >= MAX_DEPTH {
        return Err(Damage::Depth.at(from));
    }
    scanner.advance(1);
    out.push(if is_object { '{' } else { '[' });
    let (close, start) = (if is_object { b'}' } else { b']' }, out.len());
    let mut members = Vec::new();
    let mut more = scanner.peek() != Some(close);
    while more {
        let (from, begins) = (scanner.at(), out.len());
        if is_object {
            let key = scanner.string()?;
            scanner.advance(1);
            out.push_str(scanner.span(from..scanner.at()));
            copy(scanner, open.saturating_add(1), out)?;
            members.push((scanner.span(key), begins..out.len()));
        } else {
            copy(scanner, open.saturating_add(1), out)?;
        }
        more = scanner.take_byte(b',');
        if more {
            out.push(',');
        }
    }
    put_in_order(&mut members, start, out);
    out.push(char::from(close));
    if scanner.take_byte(close) { Ok(()) } else { Err(scanner.unexpected()) }
}

/// Puts the members that were written from here on, with commas between them, in the order of their keys.
fn put_in_order(members: &mut [(&str, Range<usize>)], from: usize, out: &mut String) {
    if members.is_sorted_by(|(one, _), (other, _)| order(one, other).is_lt()) {
        return;
    }
    members.sort_by(|(one, _), (other, _)| order(one, other));
    let written = out.split_off(from);
    for (i, (_, member)) in members.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        let member = member.start.saturating_sub(from)..member.end.saturating_sub(from);
        out.push_str(written.get(member).unwrap_or_default());
    }
}

/// A string with its quotation marks and the shortest escapes.
pub(super) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some((as_it_is, special)) = rest.split_at_checked(plain(rest.as_bytes())) {
        out.push_str(as_it_is);
        let mut chars = special.chars();
        match chars.next() {
            None => break,
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\t') => out.push_str("\\t"),
            Some('\n') => out.push_str("\\n"),
            Some('\u{c}') => out.push_str("\\f"),
            Some('\r') => out.push_str("\\r"),
            Some(control) => {
                out.push_str("\\u00");
                out.push(if control < '\u{10}' { '0' } else { '1' });
                out.extend(char::from_digit(u32::from(control) & 15, 16));
            }
        }
        rest = chars.as_str();
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn the_tricky_vector_of_rfc_8785() {
        let value = json!({
            "\u{20ac}": "Euro Sign",
            "\r": "Carriage Return",
            "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One",
            "\u{1f600}": "Emoji: Grinning Face",
            "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis",
            "é": 1,
            "e\u{301}": 2,
        });
        assert_eq!(
            canonical(&value).unwrap(),
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"e\u{301}\":2,\"\u{80}\":\"Control\",\"é\":1,\
             \"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\
             \"\u{1f600}\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        );
    }

    #[test]
    fn the_shortest_escapes() {
        let value = json!("\u{0}\u{8}\t\n\u{b}\u{c}\r\u{1f} \"\\/<\u{7f}\u{2028}");
        let text = "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f \\\"\\\\/<\u{7f}\u{2028}\"";
        assert_eq!(canonical(&value).unwrap(), text);
    }

    #[test]
    fn integers_only_and_within_bounds() {
        let text = canonical(&json!([0, -1, 9_007_199_254_740_991_u64, -9_007_199_254_740_991_i64])).unwrap();
        assert_eq!(text, "[0,-1,9007199254740991,-9007199254740991]");
        for value in [json!(1.0), json!(0.5), json!(-0.0), json!(1e21)] {
            assert_eq!(canonical(&value), Err(NotCanonical::Fraction), "{value}");
        }
        for value in [json!(9_007_199_254_740_992_u64), json!(i64::MIN), json!(u64::MAX)] {
            assert_eq!(canonical(&value), Err(NotCanonical::Range), "{value}");
        }
    }

    #[test]
    fn as_deep_as_a_line_allows() {
        let nested = |depth: usize| (0..depth).fold(json!(1), |value, _| json!([value]));
        assert!(canonical(&nested(127)).is_ok());
        assert_eq!(canonical(&nested(128)), Err(NotCanonical::Depth));
        assert!(seal_text([0; 16], &nested(125)).is_ok());
        assert_eq!(seal_text([0; 16], &nested(126)), Err(NotCanonical::Depth));
    }

    #[test]
    fn a_seal_is_its_salt_and_its_value() {
        let mut salt = [0; 16];
        salt[0] = 0x0a;
        salt[15] = 0xff;
        let text = seal_text(salt, &json!({"phone": "0612345678"})).unwrap();
        assert_eq!(text, "[\"0a0000000000000000000000000000ff\",{\"phone\":\"0612345678\"}]");
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-9_007_199_254_740_991_i64..=9_007_199_254_740_991).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                proptest::collection::vec((any::<String>(), inner), 0..5)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_as_canonical_and_as_the_same_value(value in values()) {
            let text = canonical(&value).unwrap();
            let mut scanner = Scanner::new(&text);
            prop_assert_eq!(scanner.value(1, &mut Vec::new(), None), Ok(()));
            prop_assert!(scanner.is_at_end());
            prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        }
    }
}
