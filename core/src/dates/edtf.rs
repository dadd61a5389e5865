//! The strict form: what is accepted here is written again byte for byte.

use super::Day;
use super::error::Fault;
use super::interval::{Interval, Moment, Shape};

const FORM: Fault =
    Fault::Unreadable("it is not of the form 2023-10-05, 2023-10, 2023, a/b, a/.., ../b or a/");

/// Reads an interval in EDTF.
pub(super) fn interval(text: &str) -> Result<Interval, Fault> {
    Ok(match text.split_once('/') {
        None => Interval(Shape::Point(moment(text)?)),
        Some(("..", end)) => Interval(Shape::Until(moment(end)?)),
        Some((start, "..")) => Interval(Shape::From(moment(start)?)),
        Some((start, "")) => Interval(Shape::FromUntilUnknown(moment(start)?)),
        Some((start, end)) => Interval::ordered(moment(start)?, moment(end)?)?,
    })
}

/// Reads a day in ISO 8601.
pub(super) fn day(text: &str) -> Result<Day, Fault> {
    match moment(text)? {
        Moment::Day(day) => Ok(day),
        _ => Err(Fault::Unreadable("it is not of the form 2023-10-05")),
    }
}

fn moment(text: &str) -> Result<Moment, Fault> {
    // Days are read for every entry of a journal, so nothing is searched for.
    let two = |tens: u8, ones: u8| {
        let both = tens.is_ascii_digit() && ones.is_ascii_digit();
        let value = |digit: u8| digit.wrapping_sub(b'0');
        both.then(|| value(tens).wrapping_mul(10).wrapping_add(value(ones))).ok_or(FORM)
    };
    let year = |a, b, c, d| Ok(u16::from(two(a, b)?).wrapping_mul(100).wrapping_add(two(c, d)?.into()));
    match *text.as_bytes() {
        [y1, y2, y3, y4] => Moment::of(year(y1, y2, y3, y4)?, None, None),
        [y1, y2, y3, y4, b'-', m1, m2] => Moment::of(year(y1, y2, y3, y4)?, Some(two(m1, m2)?), None),
        [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] => {
            Moment::of(year(y1, y2, y3, y4)?, Some(two(m1, m2)?), Some(two(d1, d2)?))
        }
        _ => Err(FORM),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn writes_again_what_it_read() {
        for text in [
            "2023-10-05",
            "2023-10",
            "2023",
            "0001",
            "9999-12-31",
            "2024-02-29",
            "2023-06-12/2023-06-19",
            "2023-05/2023-06",
            "2023/2024",
            "2023/2023-06",
            "2023-10/2023-10-05",
            "2023-10-05/2023-10",
            "2023-10-05/..",
            "2023/..",
            "../2023-10",
            "2023-10-05/",
            "2023-03/",
        ] {
            assert_eq!(Interval::from_edtf(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_not_in_the_subset() {
        for (text, code) in [
            ("", "date.empty"),
            ("2023-13", "date.no_such_day"),
            ("2023-02-30", "date.no_such_day"),
            ("2023-00", "date.no_such_day"),
            ("0000", "date.no_such_day"),
            ("2023-21", "date.no_such_day"),
            ("2023-33", "date.no_such_day"),
            ("2023-Q1", "date.unreadable"),
            ("2023-W10", "date.unreadable"),
            ("unknown", "date.unreadable"),
            ("open", "date.unreadable"),
            ("2023-03-21..2023-04-05", "date.unreadable"),
            ("2023..2024", "date.unreadable"),
            ("2023-03?", "date.unreadable"),
            ("2023-03~", "date.unreadable"),
            ("2023-10-XX", "date.unreadable"),
            ("202X", "date.unreadable"),
            ("[2023,2024]", "date.unreadable"),
            ("2023-03-21T10:00:00Z", "date.unreadable"),
            ("/2023", "date.unreadable"),
            ("/", "date.unreadable"),
            ("../..", "date.unreadable"),
            ("../", "date.unreadable"),
            ("2023/2024/2025", "date.unreadable"),
            ("2023-3", "date.unreadable"),
            ("12023", "date.unreadable"),
            ("-2023", "date.unreadable"),
            (" 2023", "date.unreadable"),
            ("٢٠٢٣", "date.unreadable"),
            ("2023-10/2023-09", "date.reversed"),
            ("2023-10-05/2023-10-04", "date.reversed"),
        ] {
            assert_eq!(Interval::from_edtf(text).unwrap_err().code(), code, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_accepted_is_written_again(text in "[0-9./-]{1,24}") {
            if let Ok(interval) = Interval::from_edtf(&text) {
                prop_assert_eq!(interval.to_string(), text);
            }
        }
    }
}
