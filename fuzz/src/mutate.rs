//! Changes to lines of JSON that leave them JSON: a value for another, a member lost, doubled or taken from elsewhere.

use arbitrary::Unstructured;
use serde_json::{Map, Value, json};

/// Changes one line. The bytes of `source` decide what and where.
pub fn lines(text: &[u8], source: &[u8]) -> Option<Vec<u8>> {
    let mut source = Unstructured::new(source);
    let mut lines: Vec<Vec<u8>> = text.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let at = source.choose_index(lines.len()).ok()?;
    match source.int_in_range(0..=15u8).ok()? {
        0 if lines.len() > 1 => drop(lines.remove(at)),
        1 => {
            let line = lines[at].clone();
            let to = source.choose_index(lines.len()).ok()?;
            lines.insert(to, line);
        }
        2 => {
            let to = source.choose_index(lines.len()).ok()?;
            lines.swap(at, to);
        }
        _ => {
            let mut value: Value = serde_json::from_slice(&lines[at]).ok()?;
            let elsewhere = source.choose_index(lines.len()).ok()?;
            let other: Value = serde_json::from_slice(&lines[elsewhere]).unwrap_or_default();
            for _ in 0..source.int_in_range(1..=3u8).ok()? {
                change(&mut value, &other, &mut source).ok()?;
            }
            lines[at] = value.to_string().into_bytes();
        }
    }
    Some(lines.join(&b'\n'))
}

fn change(value: &mut Value, other: &Value, source: &mut Unstructured<'_>) -> arbitrary::Result<()> {
    let inner = match value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if inner > 0 && source.ratio(5, 6)? {
        let place = source.choose_index(inner)?;
        return match value {
            Value::Object(members) => {
                let name = members.keys().nth(place).cloned().unwrap_or_default();
                match source.int_in_range(0..=11u8)? {
                    0 => drop(members.remove(&name)),
                    1 => add(members, other, source)?,
                    _ => change(members.entry(name).or_insert(Value::Null), other, source)?,
                }
                Ok(())
            }
            Value::Array(items) => {
                match source.int_in_range(0..=9u8)? {
                    0 => drop(items.remove(place)),
                    1 => items.insert(place, items[place].clone()),
                    2 => items.reverse(),
                    3 => items.clear(),
                    _ => change(&mut items[place], other, source)?,
                }
                Ok(())
            }
            _ => Ok(()),
        };
    }
    *value = match source.int_in_range(0..=3u8)? {
        0 => part(other, source)?.clone(),
        1 => interesting(source)?,
        _ => near(value, source)?,
    };
    Ok(())
}

fn add(
    members: &mut Map<String, Value>,
    other: &Value,
    source: &mut Unstructured<'_>,
) -> arbitrary::Result<()> {
    let from = part(other, source)?;
    if let Some(from) = from.as_object().or(other.as_object()).filter(|from| !from.is_empty()) {
        let place = source.choose_index(from.len())?;
        members.extend(from.iter().nth(place).map(|(name, value)| (name.clone(), value.clone())));
    }
    Ok(())
}

/// Some part of a value.
fn part<'v>(value: &'v Value, source: &mut Unstructured<'_>) -> arbitrary::Result<&'v Value> {
    let inner: Vec<&Value> = match value {
        Value::Object(members) => members.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    if inner.is_empty() || source.ratio(1, 4)? {
        return Ok(value);
    }
    part(inner[source.choose_index(inner.len())?], source)
}

/// Something like it.
fn near(value: &Value, source: &mut Unstructured<'_>) -> arbitrary::Result<Value> {
    Ok(match value {
        Value::String(text) => {
            let mut letters: Vec<char> = text.chars().collect();
            let at = source.int_in_range(0..=letters.len())?;
            match source.int_in_range(0..=3u8)? {
                0 if at < letters.len() => drop(letters.remove(at)),
                1 if at < letters.len() => letters[at] = letter(source)?,
                2 => letters.truncate(at),
                _ => letters.insert(at, letter(source)?),
            }
            Value::String(letters.into_iter().collect())
        }
        Value::Number(number) => {
            let number = number.as_i64().unwrap_or(0);
            match source.int_in_range(0..=3u8)? {
                0 => json!(number.wrapping_add(1)),
                1 => json!(number.wrapping_sub(1)),
                2 => json!(number.wrapping_mul(1000)),
                _ => json!(number.to_string()),
            }
        }
        Value::Bool(truth) => json!(!truth),
        other => json!([other]),
    })
}

fn letter(source: &mut Unstructured<'_>) -> arbitrary::Result<char> {
    const LETTERS: [char; 40] = [
        '0',
        '1',
        '2',
        '9',
        '٣',
        '۷',
        '-',
        '/',
        ':',
        '.',
        ',',
        ' ',
        '\n',
        '\0',
        '"',
        '\\',
        '{',
        'a',
        'f',
        'z',
        'A',
        'é',
        'ا',
        'ة',
        'ى',
        'ـ',
        'ِ',
        '،',
        '\u{200f}',
        '\u{202e}',
        '\u{2067}',
        '\u{2069}',
        '\u{a0}',
        '\u{feff}',
        '\u{301}',
        '🏥',
        'ﷺ',
        'ⵣ',
        '\u{f0a7}',
        '\u{10ffff}',
    ];
    source.choose(&LETTERS).copied()
}

fn interesting(source: &mut Unstructured<'_>) -> arbitrary::Result<Value> {
    let texts = [
        "",
        " ",
        "ar",
        "fr",
        "zgh-Latn",
        "2023-06-31",
        "2023-06",
        "2023",
        "2023/..",
        "../2023",
        "2023-06-01/2023-05-01",
        "9999-12-31",
        "0000-01-01",
        "31 يونيو 2023",
        "25 يوليوز 2023",
        "pacto:70",
        "stage:adoption",
        "body:committee",
        "solutions",
        "problem",
        "accepted",
        "adopted",
        "1e3",
        "0.1",
        "99999999999999999999999999",
        "-0",
        "NaN",
        "project-0000000000000000",
        "section:solutions:ar",
        "said",
        "request",
        "undue",
        "\u{202e}",
    ];
    Ok(match source.int_in_range(0..=9u8)? {
        0 => Value::Null,
        1 => json!([]),
        2 => json!({}),
        3 => json!(9_007_199_254_740_991_u64),
        4 => json!(u32::MAX),
        5 => json!(0),
        6 => json!(1),
        _ => json!(source.choose(&texts)?),
    })
}

/// Changes bytes: some lost, doubled, changed, or taken from another input.
pub fn plain(bytes: &[u8], other: &[u8], source: &[u8]) -> Option<Vec<u8>> {
    let mut source = Unstructured::new(source);
    let mut changed = bytes.to_vec();
    for _ in 0..source.int_in_range(1..=4u8).ok()? {
        let at = source.int_in_range(0..=changed.len()).ok()?;
        let length = source.int_in_range(1..=16usize).ok()?.min(changed.len() - at);
        match source.int_in_range(0..=5u8).ok()? {
            0 => drop(changed.drain(at..at + length)),
            1 => {
                let piece = changed[at..at + length].to_vec();
                changed.splice(at..at, piece);
            }
            2 if !other.is_empty() => {
                let from = source.choose_index(other.len()).ok()?;
                let until = other.len().min(from + source.int_in_range(1..=40usize).ok()?);
                changed.splice(at..at, other[from..until].iter().copied());
            }
            3 => {
                let mut letters = [0; 4];
                let letter = letter(&mut source).ok()?.encode_utf8(&mut letters).len();
                changed.splice(at..at, letters[..letter].iter().copied());
            }
            4 => changed.truncate(at.max(1)),
            _ if at < changed.len() => changed[at] = source.arbitrary().ok()?,
            _ => {}
        }
    }
    Some(changed)
}
