use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::text::numbers;

use super::{Class, Code, Place, Refusal, Visitor, WalkDate, WalkIn};

/// A decimal number (عدد عشري, nombre décimal): an amount, a measured value. Never a float, so that nothing is
/// rounded.
///
/// Going in it may be written as people write it (`16,28`, `٣٠٠`, `16,28 مليون درهم`); recording reads it and keeps
/// plain digits with a point (`16280000`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Decimal(String);

impl Decimal {
    /// The text: plain digits with a point once recorded.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, once recorded.
    pub fn number(&self) -> Option<rust_decimal::Decimal> {
        rust_decimal::Decimal::from_str(&self.0).ok()
    }

    /// Reads a number as people write it.
    ///
    /// # Errors
    /// The code of a refusal: nothing is written, it is no number, one that can be read in two ways, or too long a one.
    pub fn read(text: &str) -> Result<Self, Code> {
        let read = numbers::read(text).map(|quantity| Self::from(quantity.value));
        read.map_err(|error| Code::named(error.code()).unwrap_or(Code::NumberUnreadable))
    }

    /// Whether it stands in the form that a journal keeps, of which each number has one.
    pub fn is_plain(&self) -> bool {
        self.number().is_some_and(|number| Self::from(number) == *self)
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self(number.normalize().to_string())
    }
}

impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Decimal {
    fn from(text: String) -> Self {
        Self(text)
    }
}

macro_rules! whole {
    ($($number:ty),*) => {$(
        impl From<$number> for Decimal {
            fn from(number: $number) -> Self {
                Self(number.to_string())
            }
        }
    )*};
}
whole!(i32, i64, u32);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl WalkIn for Decimal {
    fn walk_in(&mut self, at: &Place<'_>, _: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        visitor.decimal(at, self, &mut None)
    }
}

impl WalkDate for Option<Decimal> {
    fn walk_date(
        &mut self,
        written: &mut Option<String>,
        at: &Place<'_>,
        visitor: &mut dyn Visitor,
    ) -> Result<(), Refusal> {
        self.as_mut().map_or(Ok(()), |number| visitor.decimal(at, number, written))
    }
}

super::members::text_members!(Text: Decimal);

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Decimal, String, { try_lift: |text| Ok(Decimal(text)), lower: |number| number.0 });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_a_text_is_no_number_is_a_code_of_its_own() {
        let long = "1".repeat(29);
        for (text, code) in [
            (" ", Code::NumberEmpty),
            ("كثير", Code::NumberUnreadable),
            ("1.500", Code::NumberAmbiguous),
            (long.as_str(), Code::NumberTooLong),
        ] {
            assert_eq!(Decimal::read(text), Err(code), "{text}");
        }
    }

    #[test]
    fn each_number_has_one_form() {
        for plain in ["0", "-3", "16280000", "0.05", "12.5"] {
            assert!(Decimal::from(plain).is_plain(), "{plain}");
        }
        for other in ["", "1.50", "01", "+1", ".5", "1e3", "1_000", "16,28", "٣", "-0"] {
            assert!(!Decimal::from(other).is_plain(), "{other}");
        }
    }
}
