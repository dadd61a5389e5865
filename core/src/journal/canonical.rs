use serde_json::Value;

use super::scan::{MAX_DEPTH, MAX_INTEGER, utf16};

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
}

impl NotCanonical {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Fraction => "journal.canonical.fraction",
            Self::Range => "journal.canonical.range",
            Self::Depth => "journal.canonical.depth",
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
pub fn canonical(value: &Value) -> Result<String, NotCanonical> {
    let mut out = String::new();
    // The line's own object stands around whatever is written.
    write(value, MAX_DEPTH.saturating_sub(1), &mut out)?;
    Ok(out)
}

/// The text of a seal, `["salt",value]`, whose SHA-256 is its digest.
///
/// # Errors
/// As [`canonical`].
pub fn seal_text(salt: [u8; 16], value: &Value) -> Result<String, NotCanonical> {
    let mut out = format!("[\"{:032x}\",", u128::from_be_bytes(salt));
    // Around the value stand the line, its list of seals and the seal.
    write(value, MAX_DEPTH.saturating_sub(3), &mut out)?;
    out.push(']');
    Ok(out)
}

fn write(value: &Value, depth: usize, out: &mut String) -> Result<(), NotCanonical> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Number(number) => {
            let size = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
            let size = size.ok_or(NotCanonical::Fraction)?;
            if size > MAX_INTEGER {
                return Err(NotCanonical::Range);
            }
            out.push_str(&number.to_string());
        }
        Value::String(text) => write_string(text, out),
        Value::Array(values) => {
            let depth = depth.checked_sub(1).ok_or(NotCanonical::Depth)?;
            out.push('[');
            for (i, value) in values.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(value, depth, out)?;
            }
            out.push(']');
        }
        Value::Object(members) => {
            let depth = depth.checked_sub(1).ok_or(NotCanonical::Depth)?;
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|(one, _), (other, _)| {
                one.chars().flat_map(utf16).cmp(other.chars().flat_map(utf16))
            });
            out.push('{');
            for (i, (key, value)) in members.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_string(key, out);
                out.push(':');
                write(value, depth, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// A string with its quotation marks and the shortest escapes.
pub(super) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control @ '\0'..='\u{1f}' => {
                out.push_str("\\u00");
                out.push(if control < '\u{10}' { '0' } else { '1' });
                out.extend(char::from_digit(u32::from(control) & 15, 16));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::super::scan::Scanner;
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
