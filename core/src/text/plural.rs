//! The forms that a number asks of the words beside it.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use unic_langid::LanguageIdentifier;

use super::Language;

/// The form of words beside a number (صيغة العدد, *forme du pluriel*): a category of CLDR, for cardinal numbers.
///
/// Arabic has all six, French and English `One` and `Other` (French also `Many`, of millions).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    /// Nothing: `0` in Arabic.
    Zero,
    /// One: `1`, and in French everything below 2.
    One,
    /// Two: `2` in Arabic.
    Two,
    /// Few: `3`–`10` and `103`–`110` in Arabic.
    Few,
    /// Many: `11`–`99` in Arabic.
    Many,
    /// All others.
    Other,
}

impl Plural {
    /// The form that a number asks for in a language; `Other` in a language without rules.
    ///
    /// ```
    /// use infitah::text::{Language, Plural};
    /// assert_eq!(Plural::of(2.into(), &Language::AR), Plural::Two);
    /// assert_eq!(Plural::of(103.into(), &Language::AR), Plural::Few);
    /// assert_eq!(Plural::of(0.into(), &Language::FR), Plural::One);
    /// assert_eq!(Plural::of(0.into(), &Language::EN), Plural::Other);
    /// ```
    pub fn of(number: Decimal, language: &Language) -> Self {
        match language.primary() {
            // Those who write Darija take the forms of Arabic; CLDR has no rules of its own for it.
            "ar" | "arb" | "ary" => Self::arabic(number.abs()),
            primary => Self::elsewhere(number, primary).unwrap_or(Self::Other),
        }
    }

    /// The name of the category, as CLDR and Fluent write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// By hand: `intl_pluralrules` 7.0.2 reads `n % 100 = 3..10` as `n = 3..10`, so that it puts 103 beside 100.
    fn arabic(number: Decimal) -> Self {
        if !number.is_integer() {
            return Self::Other;
        }
        let last_two = number.checked_rem(Decimal::ONE_HUNDRED).and_then(|rest| rest.to_u32());
        match (last_two, number < Decimal::ONE_HUNDRED) {
            (Some(0), true) => Self::Zero,
            (Some(1), true) => Self::One,
            (Some(2), true) => Self::Two,
            (Some(3..=10), _) => Self::Few,
            (Some(11..=99), _) => Self::Many,
            _ => Self::Other,
        }
    }

    fn elsewhere(number: Decimal, primary: &str) -> Option<Self> {
        let locale: LanguageIdentifier = primary.parse().ok()?;
        let rules = PluralRules::create(locale, PluralRuleType::CARDINAL).ok()?;
        Some(match rules.select(number.to_string().as_str()).ok()? {
            PluralCategory::ZERO => Self::Zero,
            PluralCategory::ONE => Self::One,
            PluralCategory::TWO => Self::Two,
            PluralCategory::FEW => Self::Few,
            PluralCategory::MANY => Self::Many,
            PluralCategory::OTHER => Self::Other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_takes_six_forms_and_hundreds_begin_again() {
        for (plural, numbers) in [
            (Plural::Zero, &["0", "0.0", "-0"][..]),
            (Plural::One, &["1", "1.0", "-1"]),
            (Plural::Two, &["2"]),
            (Plural::Few, &["3", "10", "103", "110", "1003", "-3", "3.00"]),
            (Plural::Many, &["11", "99", "111", "199", "1099"]),
            (Plural::Other, &["100", "101", "102", "200", "202", "1000", "0.5", "3.5"]),
        ] {
            for number in numbers {
                for tag in ["ar", "ar-MA", "ary-Latn"] {
                    let language: Language = tag.parse().unwrap();
                    assert_eq!(Plural::of(number.parse().unwrap(), &language), plural, "{number} {tag}");
                }
            }
        }
    }

    #[test]
    fn french_and_english_and_a_language_without_rules() {
        let of =
            |number: &str, tag: &str| Plural::of(number.parse().unwrap(), &tag.parse().unwrap()).as_str();
        assert_eq!(of("1.5", "fr"), "one");
        assert_eq!(of("2", "fr-MA"), "other");
        assert_eq!(of("1", "en"), "one");
        assert_eq!(of("1.0", "en"), "other");
        assert_eq!(of("3", "pl"), "few");
        assert_eq!(of("1", "qaa"), "other");
    }
}
