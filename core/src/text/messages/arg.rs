//! What a message is filled with.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, printed as it is.
    Text(Cow<'a, str>),
    /// A count; it decides the form of the words beside it.
    Number(i64),
}

/// The largest number that Fluent, which counts in floats, prints exactly.
const EXACT: u64 = 1 << 53;

impl<'a> Arg<'a> {
    pub(super) fn into_value(self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(text),
            Self::Number(number) if number.unsigned_abs() <= EXACT => FluentValue::from(number),
            Self::Number(number) => FluentValue::String(number.to_string().into()),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    /// A length; none that fits into memory exceeds the range.
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
