//! The categories of number in Arabic.
//!
//! `intl_pluralrules` 7.0.2, which Fluent asks, reads `n % 100 = 3..10` as `n = 3..10`, so that it puts 103 beside
//! 100. The Arabic messages therefore choose by this function, `CATEGORY($count)`.

use fluent_bundle::{FluentArgs, FluentValue};

/// The category (CLDR, cardinal numbers) of the first argument; of what is no number, `other`.
pub(super) fn arabic<'a>(args: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let number = match args.first() {
        Some(FluentValue::Number(number)) => Some(i64::from(number)),
        // A number too large for Fluent's floats comes as its digits.
        Some(FluentValue::String(digits)) => digits.parse().ok(),
        _ => None,
    };
    FluentValue::from(match number.map(i64::unsigned_abs) {
        Some(0) => "zero",
        Some(1) => "one",
        Some(2) => "two",
        Some(number) => match number % 100 {
            3..=10 => "few",
            11..=99 => "many",
            _ => "other",
        },
        None => "other",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundreds_begin_again() {
        let category = |value: FluentValue<'_>| match arabic(&[value], &FluentArgs::new()) {
            FluentValue::String(category) => category.into_owned(),
            other => panic!("{other:?}"),
        };
        for (category_of, numbers) in [
            ("zero", &[0_i64][..]),
            ("one", &[1]),
            ("two", &[2]),
            ("few", &[3, 10, 103, 110, 1_003, -3]),
            ("many", &[11, 99, 111, 199, 1_099]),
            ("other", &[100, 101, 102, 200, 202, 1_000]),
        ] {
            for number in numbers {
                assert_eq!(category(FluentValue::from(*number)), category_of, "{number}");
                assert_eq!(category(FluentValue::from(number.to_string())), category_of, "{number}");
            }
        }
        assert_eq!(category(FluentValue::from("عشرة")), "other");
        assert!(matches!(arabic(&[], &FluentArgs::new()), FluentValue::String(other) if other == "other"));
    }
}
