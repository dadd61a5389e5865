//! The categories of number in Arabic, for the messages.
//!
//! Fluent asks `intl_pluralrules`, which is wrong above 102 in Arabic (see [`Plural`]). The Arabic messages
//! therefore choose by this function, `CATEGORY($count)`.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::text::{Language, Plural};

/// The category (CLDR, cardinal numbers) of the first argument; of what is no number, `other`.
pub(super) fn arabic<'a>(args: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let number: Option<i64> = match args.first() {
        Some(FluentValue::Number(number)) => Some(number.into()),
        // A number too large for Fluent's floats comes as its digits.
        Some(FluentValue::String(digits)) => digits.parse().ok(),
        _ => None,
    };
    let plural = number.map_or(Plural::Other, |number| Plural::of(number.into(), &Language::AR));
    FluentValue::from(plural.as_str())
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
