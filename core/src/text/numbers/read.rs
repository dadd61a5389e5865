//! From what is written to a number.

use rust_decimal::Decimal;

use super::{NumberError, Quantity, Unit};
use crate::text::folding::{Fold, ascii_digit};

/// The most digits that a decimal holds for certain.
const LONGEST: usize = 28;

/// Reads a decimal, a percentage or an amount in dirhams as people write it, in Arabic, French or English.
///
/// - **Digits** are ASCII, Arabic-Indic (`٣`) or Persian (`۳`).
/// - **Decimals** follow `,` `.` `،` or `٫`; **thousands** are parted by `٬`, a space of any kind, `.` or `,`, always
///   in groups of three.
/// - **Where one mark has two meanings**, another one decides (`300.000,00`, `1.500.000`), or the unit: dirhams have
///   two decimals at most, and nobody writes percentages in thousands. Otherwise (`1.500`) it is refused.
/// - **Units** stand before or after: `درهم`, `DH`, `MAD`, `dirhams`; `%`, `٪`, `في المائة`, `pour cent`. `ألف`,
///   `مليون` and `مليار` and their like in French and English multiply.
///
/// ```
/// use infitah::text::numbers::{NumberError, Unit, read};
/// let amount = read("16,28 مليون درهم")?;
/// assert_eq!((amount.value.to_string(), amount.unit), ("16280000".into(), Some(Unit::Dirham)));
/// assert_eq!(read("1 500,5")?.value.to_string(), "1500.5");
/// assert_eq!(
///     read("1.500").unwrap_err().to_string(),
///     "`1.500` can be read in two ways: write `1500` or `1.5000`",
/// );
/// # Ok::<(), NumberError>(())
/// ```
///
/// # Errors
/// [`NumberError`], when nothing is written, when it is not one number with a known unit, when it has two meanings,
/// or when it has more than 28 digits.
pub fn read(text: &str) -> Result<Quantity, NumberError> {
    let unreadable = || NumberError::Unreadable { value: text.to_owned() };
    let plain = plain(text);
    if plain.trim().is_empty() {
        return Err(NumberError::Empty);
    }
    let (before, number, after) = parts(&plain).ok_or_else(unreadable)?;
    let (before, negative) = sign(before);
    let before = Words::of(before).ok_or_else(unreadable)?;
    let after = Words::of(after).ok_or_else(unreadable)?;
    let unit = match (before.unit, after.unit) {
        (Some(one), Some(other)) if one != other => return Err(unreadable()),
        (one, other) => one.or(other),
    };
    if before.scale.is_some() || (after.scale.is_some() && unit == Some(Unit::Percent)) {
        return Err(unreadable());
    }
    let marks = Marks::of(number).ok_or_else(unreadable)?;
    // Millions have decimals, so dirhams decide only where they are counted one by one.
    let deciding = if after.scale.is_some() { None } else { unit };
    let point = marks.point(deciding).ok_or_else(unreadable)?;
    let digits = |decimals: bool| -> String {
        let point = if decimals { marks.last() } else { None };
        let kept = number.char_indices().filter_map(|(at, c)| match c {
            '0'..='9' => Some(c),
            _ if Some(at) == point => Some('.'),
            _ => None,
        });
        negative.then_some('-').into_iter().chain(kept).collect()
    };
    let decimals = match point {
        Point::Last => true,
        Point::None => false,
        Point::Either => {
            // Four decimals have one meaning.
            let decimal = format!("{}0", digits(true));
            return Err(NumberError::Ambiguous { value: text.to_owned(), thousands: digits(false), decimal });
        }
    };
    let too_long = || NumberError::TooLong { value: text.to_owned() };
    let written = digits(decimals);
    if written.bytes().filter(u8::is_ascii_digit).count() > LONGEST {
        return Err(too_long());
    }
    let mut value = Decimal::from_str_exact(&written).map_err(|_| too_long())?;
    if let Some(scale) = after.scale {
        value = value.checked_mul(Decimal::from(scale)).ok_or_else(too_long)?.normalize();
    }
    Ok(Quantity { value, unit })
}

/// The text with one kind of each digit, space and minus, without marks that have no shape.
fn plain(text: &str) -> String {
    let text = Fold::Strict.fold(text);
    text.chars()
        .map(|c| match c {
            '،' => ',',
            '\u{2212}' | '\u{2010}'..='\u{2013}' => '-',
            _ if c.is_whitespace() => ' ',
            _ => ascii_digit(c).unwrap_or(c),
        })
        .collect()
}

/// What stands before the first digit, from there to the last, and behind it.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let (start, end) = (text.find(is_digit)?, text.rfind(is_digit)? + 1);
    Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?))
}

/// What stands before the sign of a number, and whether it is a minus.
fn sign(before: &str) -> (&str, bool) {
    match before.strip_suffix('-') {
        Some(rest) => (rest, true),
        None => (before.strip_suffix('+').unwrap_or(before), false),
    }
}

/// The words beside a number.
#[derive(Clone, Copy, Default)]
struct Words {
    scale: Option<u64>,
    unit: Option<Unit>,
}

impl Words {
    /// The scale and the unit that the words name, in that order; nothing, where they say something else.
    fn of(words: &str) -> Option<Self> {
        // A mark that the folding takes for punctuation would be one of the number.
        if words.contains(['.', ',', '-', '+', '/', '٫', '٬']) && !matches!(words.trim(), "د.م." | "د.م")
        {
            return None;
        }
        let folded = Fold::Search.fold(words);
        let mut rest = folded.as_str();
        let mut found = Self::default();
        if let Some((first, behind)) = first_word(rest)
            && let Some(scale) = scale(first)
        {
            found.scale = Some(scale);
            rest = behind.strip_prefix("de ").or_else(|| behind.strip_prefix("d ")).unwrap_or(behind);
        }
        if !rest.is_empty() {
            found.unit = Some(unit(rest)?);
        }
        Some(found)
    }
}

fn first_word(text: &str) -> Option<(&str, &str)> {
    match text.split_once(' ') {
        Some(parts) => Some(parts),
        None => (!text.is_empty()).then_some((text, "")),
    }
}

/// What a word multiplies by; the words are folded for search.
fn scale(word: &str) -> Option<u64> {
    Some(match word {
        "الف" | "الفا" | "الاف" | "mille" | "milliers" | "thousand" => 1_000,
        "مليون" | "مليونا" | "ملايين" | "million" | "millions" => 1_000_000,
        "مليار" | "مليارا" | "ملايير" | "مليارات" | "milliard" | "milliards" | "billion" => {
            1_000_000_000
        }
        _ => return None,
    })
}

/// The unit that words name; they are folded for search.
fn unit(words: &str) -> Option<Unit> {
    Some(match words {
        "درهم"
        | "درهما"
        | "دراهم"
        | "درهم مغربي"
        | "درهما مغربيا"
        | "د م"
        | "mad"
        | "dh"
        | "dhs"
        | "dirham"
        | "dirhams" => Unit::Dirham,
        "%" | "في المائه" | "في المئه" | "في الميه" | "بالمائه" | "بالمئه" | "pour cent" | "pourcent"
        | "percent" | "per cent" => Unit::Percent,
        _ => return None,
    })
}

/// The marks between the digits of a number.
struct Marks {
    /// Where each stands, and which it is.
    places: Vec<(usize, char)>,
    /// How many digits stand before the first, between them, and behind the last.
    groups: Vec<usize>,
    /// Whether the number begins with a zero.
    zero: bool,
}

/// Where the decimals of a number begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Point {
    /// It has none.
    None,
    /// Behind the last mark.
    Last,
    /// Behind the last mark, or nowhere.
    Either,
}

impl Marks {
    /// Nothing, where something else than a mark stands between digits, or two marks in a row.
    fn of(number: &str) -> Option<Self> {
        let mut found = Self { places: Vec::new(), groups: vec![0], zero: number.starts_with('0') };
        for (at, c) in number.char_indices() {
            match (c, found.groups.last_mut()?) {
                ('0'..='9', group) => *group += 1,
                (_, 0) => return None,
                ('.' | ',' | '٫' | '٬' | ' ', _) => {
                    found.places.push((at, c));
                    found.groups.push(0);
                }
                _ => return None,
            }
        }
        Some(found)
    }

    fn last(&self) -> Option<usize> {
        self.places.last().map(|(at, _)| *at)
    }

    /// Where the decimals begin; nothing, where the marks contradict one another.
    fn point(&self, unit: Option<Unit>) -> Option<Point> {
        let Some(((_, last), before)) = self.places.split_last() else { return Some(Point::None) };
        let grouped = |marks: &[(usize, char)]| {
            let one = marks
                .first()
                .is_none_or(|(_, first)| marks.iter().all(|(_, mark)| mark == first && *mark != '٫'));
            let groups = self.groups.get(..=marks.len()).unwrap_or_default();
            let (first, rest) = groups.split_first().map_or((0, &[][..]), |(first, rest)| (*first, rest));
            one && (rest.is_empty() || (first <= 3 && rest.iter().all(|group| *group == 3)))
        };
        let can_group = grouped(&self.places) && !self.zero;
        let can_point =
            !matches!(last, '٬' | ' ') && grouped(before) && before.iter().all(|(_, mark)| mark != last);
        match (can_group, can_point) {
            (true, true) => Some(match unit {
                Some(Unit::Dirham) => Point::None,
                Some(Unit::Percent) => Point::Last,
                None => Point::Either,
            }),
            (true, false) => Some(Point::None),
            (false, true) => Some(Point::Last),
            (false, false) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(text: &str, value: &str, unit: Option<Unit>) {
        let read = read(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((read.value.to_string().as_str(), read.unit), (value, unit), "{text}");
    }

    #[test]
    fn trap_32_amounts_are_read_as_morocco_writes_them() {
        let dirhams = Some(Unit::Dirham);
        for (text, value) in [
            ("16,28 مليون درهم", "16280000"),
            ("١٦٫٢٨ مليون درهم", "16280000"),
            ("300.000,00 درهم", "300000.00"),
            ("1 500 DH", "1500"),
            ("1\u{202F}500\u{A0}DH", "1500"),
            ("1.500 درهم", "1500"),
            ("1,500 MAD", "1500"),
            ("1,50 DH", "1.50"),
            ("2,5 millions de dirhams", "2500000"),
            ("MAD 20,000.50", "20000.50"),
            ("1 200 000,75 dirhams", "1200000.75"),
            ("50 ألف درهم", "50000"),
            ("1,5 milliard de DH", "1500000000"),
            ("10 دراهم", "10"),
            ("500 د.م.", "500"),
            ("0.125 DH", "0.125"),
        ] {
            is(text, value, dirhams);
        }
    }

    #[test]
    fn trap_34_digits_and_marks_of_every_kind_are_read() {
        is("٢٠٢٣", "2023", None);
        is("۲۰۲۳", "2023", None);
        is("١٬٥٠٠٫٢٥", "1500.25", None);
        is("٥٧٪", "57", Some(Unit::Percent));
        is("%57", "57", Some(Unit::Percent));
        is("57,14 %", "57.14", Some(Unit::Percent));
        is("57,143 %", "57.143", Some(Unit::Percent));
        is("40 في المائة", "40", Some(Unit::Percent));
        is("40 pour cent", "40", Some(Unit::Percent));
        is("\u{200F}16،28\u{200E}", "16.28", None);
        is(" −5 ", "-5", None);
        is("+5", "5", None);
        is("007", "7", None);
        is("2 millions", "2000000", None);
    }

    #[test]
    fn another_mark_decides() {
        is("1.500.000", "1500000", None);
        is("1,500,000", "1500000", None);
        is("1.500,5", "1500.5", None);
        is("1,500.500", "1500.500", None);
        is("1 500,500", "1500.500", None);
        is("0,125", "0.125", None);
        is("1234,567", "1234.567", None);
        is("1,2340", "1.2340", None);
        is("1٫234", "1.234", None);
        is("1٬234", "1234", None);
    }

    #[test]
    fn two_meanings_are_refused_with_what_to_write() {
        for (text, thousands, decimal) in [
            ("1.500", "1500", "1.5000"),
            ("1,500", "1500", "1.5000"),
            ("١،٥٠٠", "1500", "1.5000"),
            ("-12,345", "-12345", "-12.3450"),
            ("1,500 مليون درهم", "1500", "1.5000"),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!(error.code(), "number.ambiguous");
            let NumberError::Ambiguous { value, thousands: as_thousands, decimal: as_decimal } = error else {
                panic!("{text}")
            };
            assert_eq!(
                (value.as_str(), as_thousands.as_str(), as_decimal.as_str()),
                (text, thousands, decimal)
            );
            // What it says to write is read, and as it says.
            assert_eq!(read(thousands).unwrap().value.to_string(), thousands);
            assert_eq!(read(decimal).unwrap().value.to_string(), decimal);
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "درهم",
            "خمسة",
            "12 34",
            "1,,5",
            "1.5.",
            ",5",
            "14/113",
            "113-14",
            "1 500.000 500",
            "1.500,000,00",
            "1.50.000",
            "12 kg",
            "5 % درهم",
            "MAD 5 %",
            "مليون 5",
            "2 ملايين %",
            "القانون رقم 113.14",
            "5 - 6",
            "--5",
            "1٬50",
            "0.500.000",
            "½",
            "²",
        ] {
            assert_eq!(read(text), Err(NumberError::Unreadable { value: text.into() }), "{text}");
        }
        assert_eq!(read(" \u{200F}\n"), Err(NumberError::Empty));
        let long = "1".repeat(29);
        assert_eq!(read(&long).unwrap_err().code(), "number.too_long");
        assert_eq!(read(&format!("{} مليار", "9".repeat(28))).unwrap_err().code(), "number.too_long");
    }
}
