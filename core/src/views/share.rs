use infitah_macros::shared;

use crate::model::Decimal;

/// A part of a whole (نسبة, part), with the two counts that it comes from.
#[shared(view)]
pub struct Share {
    /// The part.
    pub numerator: u32,
    /// The whole; never zero.
    pub denominator: u32,
    /// Part by whole, between 0 and 1, rounded to four places: `0.5714`.
    pub value: Decimal,
}

impl Share {
    /// So many of so many; nothing of nothing is no share.
    pub(super) fn of(numerator: u32, denominator: u32) -> Option<Self> {
        let [part, whole] = [numerator, denominator].map(rust_decimal::Decimal::from);
        let value = part
            .checked_div(whole)?
            .round_dp_with_strategy(4, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        Some(Self { numerator, denominator, value: Decimal::from(value) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_exact_to_four_places_and_keeps_its_counts() {
        let women = Share::of(40, 70).unwrap();
        assert_eq!((women.numerator, women.denominator, women.value.as_str()), (40, 70, "0.5714"));
        assert_eq!(Share::of(1, 8).unwrap().value.as_str(), "0.125");
        assert_eq!(Share::of(1, 1).unwrap().value.as_str(), "1");
        assert_eq!(Share::of(0, 0), None);
    }
}
