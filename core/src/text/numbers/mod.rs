//! Numbers as people write them (أعداد, *nombres*): decimals, percentages and amounts in dirhams; the numbers of laws.
//!
//! In: what stands in a card, a sheet or a form. Out: an exact decimal and its unit, and the way back to how a
//! reader of Arabic, French or English expects it.
//! The rule that is guarded: a number that has two meanings is refused, never guessed.

mod error;
mod law;
mod print;
mod read;

use rust_decimal::Decimal;

pub use error::NumberError;
pub use law::law_number;
pub use print::{print, print_decimal, print_ungrouped};
pub use read::read;

/// A number with its unit (كمية, *quantité*), exactly as it was written: no float stands between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// The number, with `مليون` or `milliers` multiplied out. Of a percentage, what stands before the sign.
    pub value: Decimal,
    /// Its unit, where one was written.
    pub unit: Option<Unit>,
}

/// The unit of a number (وحدة, *unité*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Moroccan dirhams (درهم, *dirham*), `MAD`.
    Dirham,
    /// Hundredths (في المائة, *pour cent*).
    Percent,
}
