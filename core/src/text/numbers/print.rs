//! From a number to what a reader of a language expects.

use rust_decimal::Decimal;

use super::{Quantity, Unit};
use crate::text::{Language, Messages};

/// Prints a number with its unit in the language of the messages.
///
/// Amounts have no decimals or at least two, and are grouped; percentages are not grouped.
///
/// ```
/// use infitah::text::{Language, Messages, numbers::{print, read}};
/// let amount = read("300.000,50 درهم")?;
/// assert_eq!(print(&amount, &Messages::of(&Language::AR)), "300.000,50 درهم");
/// assert_eq!(print(&amount, &Messages::of(&Language::FR)), "300\u{202F}000,50\u{A0}DH");
/// assert_eq!(print(&amount, &Messages::of(&Language::EN)), "MAD\u{A0}300,000.50");
/// # Ok::<(), infitah::text::numbers::NumberError>(())
/// ```
pub fn print(quantity: &Quantity, messages: &Messages) -> String {
    let language = messages.language();
    let say = |id, number: String| messages.say_with(id, &[("number", number.into())]);
    match quantity.unit {
        None => print_decimal(quantity.value, language),
        Some(Unit::Percent) => say("quantity-percent", print_ungrouped(quantity.value, language)),
        Some(Unit::Dirham) => {
            let mut value = quantity.value.normalize();
            match value.scale() {
                0 => {}
                // Three decimals behind one mark would be read as thousands.
                3 => value.rescale(4),
                scale => value.rescale(scale.max(2)),
            }
            say("quantity-dirham", written(value, &style(language)))
        }
    }
}

/// Prints a number in a language: `16.280.000,5` in Arabic, as Morocco writes, with its digits `0–9`;
/// `16 280 000,5` with narrow no-break spaces in French; `16,280,000.5` in English; ungrouped with a point in any
/// other. It has the decimals that the number has.
///
/// ```
/// use infitah::text::{Language, numbers::{print_decimal, read}};
/// let number = read("16280000.50")?.value;
/// assert_eq!(print_decimal(number, &Language::AR), "16.280.000,50");
/// assert_eq!(print_decimal(number, &Language::FR), "16\u{202F}280\u{202F}000,50");
/// assert_eq!(print_decimal(number, &Language::EN), "16,280,000.50");
/// # Ok::<(), infitah::text::numbers::NumberError>(())
/// ```
pub fn print_decimal(value: Decimal, language: &Language) -> String {
    written(value, &style(language))
}

/// Prints a number in a language without parting its thousands, with the decimals that the number has: measured values
/// and quotients.
///
/// ```
/// use infitah::text::{Language, numbers::{print_ungrouped, read}};
/// assert_eq!(print_ungrouped(read("16280,5")?.value, &Language::AR), "16280,5");
/// # Ok::<(), infitah::text::numbers::NumberError>(())
/// ```
pub fn print_ungrouped(value: Decimal, language: &Language) -> String {
    written(value, &Style { group: "", ..style(language) })
}

/// The marks of a language.
struct Style {
    group: &'static str,
    decimal: &'static str,
}

fn style(language: &Language) -> Style {
    match language.primary() {
        "ar" | "ary" => Style { group: ".", decimal: "," },
        "fr" => Style { group: "\u{202F}", decimal: "," },
        "en" => Style { group: ",", decimal: "." },
        _ => Style { group: "", decimal: "." },
    }
}

fn written(value: Decimal, style: &Style) -> String {
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let mut out = String::with_capacity(plain.len() * 2);
    // A zero has no sign, whatever it was counted from.
    if value.is_sign_negative() && !value.is_zero() {
        out.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push_str(style.group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push_str(style.decimal);
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{NumberError, read};
    use super::*;

    #[test]
    fn percentages_and_amounts_in_three_languages() {
        let said = |text: &str| -> Vec<String> {
            let quantity = read(text).unwrap();
            [Language::AR, Language::FR, Language::EN]
                .map(|language| print(&quantity, &Messages::of(&language)))
                .to_vec()
        };
        assert_eq!(said("57,14 %"), ["57,14%", "57,14\u{A0}%", "57.14%"]);
        assert_eq!(said("1500 %"), ["1500%", "1500\u{A0}%", "1500%"]);
        assert_eq!(said("-1 500 DH"), ["-1.500 درهم", "-1\u{202F}500\u{A0}DH", "MAD\u{A0}-1,500"]);
        assert_eq!(said("1,5 DH"), ["1,50 درهم", "1,50\u{A0}DH", "MAD\u{A0}1.50"]);
        assert_eq!(said("0.125 DH"), ["0,1250 درهم", "0,1250\u{A0}DH", "MAD\u{A0}0.1250"]);
        assert_eq!(print_decimal(Decimal::new(-123, 0), &Language::FR), "-123");
        assert_eq!(print_decimal(Decimal::new(1_234_567, 2), &"ary-Latn".parse().unwrap()), "12.345,67");
        assert_eq!(print_decimal(Decimal::new(1_234_567, 2), &Language::ZGH), "12345.67");
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back_or_has_two_meanings(
            number in -999_999_999_999_i64..999_999_999_999, scale in 0_u32..6,
            unit in prop_oneof![Just(None), Just(Some(Unit::Dirham)), Just(Some(Unit::Percent))],
        ) {
            let quantity = Quantity { value: Decimal::new(number, scale), unit };
            for language in [Language::AR, Language::FR, Language::EN] {
                let printed = print(&quantity, &Messages::of(&language));
                match read(&printed) {
                    Err(NumberError::Ambiguous { .. }) => prop_assert_eq!(unit, None),
                    read => prop_assert_eq!(read, Ok(quantity), "{}", printed),
                }
            }
        }
    }
}
