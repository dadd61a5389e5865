//! The arithmetic of indicators (حساب المؤشرات, calcul des indicateurs): one formula, exact, and nothing else.
//!
//! ```text
//! progress = (value − baseline) / (target − baseline)
//! ```
//!
//! 0 is where it started, 1 is the target, above 1 is beyond it, below 0 is further away than at the start. An
//! indicator that is meant to fall has a target below its baseline, and the same formula holds.
//!
//! The value of a share is Σ numerators / Σ denominators, never the mean of percentages. To stay exact its
//! progress is given with both sides of the fraction multiplied by the denominator of the value:
//! `(numerator − baseline × denominator) / (denominator × (target − baseline))`.
//!
//! Everything is worked out in whole numbers: what comes out is exact, or it is said that it cannot be told. Only
//! a quotient is rounded, to [`PLACES`] digits after the point, half away from zero, and its two sides stand
//! beside it.

use rust_decimal::Decimal as Number;

/// The digits after the point to which a quotient is rounded for show.
pub const PLACES: u32 = 4;

/// What was measured: a number, or so many out of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number; of a share, what is counted.
    pub numerator: Number,
    /// Of a share: out of what.
    pub denominator: Option<Number>,
}

/// How far an indicator has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Value − baseline; of a share, multiplied by its denominator.
    pub numerator: Number,
    /// Target − baseline; of a share, multiplied by its denominator.
    pub denominator: Number,
    /// The quotient, rounded to [`PLACES`] digits.
    pub rounded: Number,
    /// Whether the target is reached, told by the exact quotient.
    pub reached: bool,
}

/// Why there is no progress to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untold {
    /// Target and baseline are the same number: there is no way to go.
    TargetIsBaseline,
    /// The numbers are too large, or too finely divided, to be worked out exactly.
    OutOfRange,
}

impl Figure {
    /// A number.
    pub const fn number(numerator: Number) -> Self {
        Self { numerator, denominator: None }
    }

    /// So many out of so many; nothing where they are out of nothing.
    pub fn share(numerator: Number, denominator: Number) -> Option<Self> {
        (!denominator.is_zero()).then_some(Self { numerator, denominator: Some(denominator) })
    }

    /// The number; of a share, the quotient rounded to [`PLACES`] digits. Nothing where it is out of range.
    pub fn value(&self) -> Option<Number> {
        match self.denominator {
            None => Some(self.numerator.normalize()),
            Some(denominator) => quotient(self.numerator, denominator),
        }
    }

    /// The two together: numbers are added, of shares both sides. Nothing where only one of them is a share, or the
    /// sum is out of range.
    pub fn plus(&self, other: &Self) -> Option<Self> {
        let numerator = sum(self.numerator, other.numerator)?;
        match (self.denominator, other.denominator) {
            (None, None) => Some(Self::number(numerator)),
            (Some(one), Some(other)) => Self::share(numerator, sum(one, other)?),
            _ => None,
        }
    }
}

/// How far a value has come from the baseline to the target.
///
/// ```
/// use infitah::model::progress::{Figure, progress};
/// let number = |text: &str| text.parse::<rust_decimal::Decimal>().unwrap();
/// // Complaints fell from 200 to 150; the target is 100.
/// let half = progress(&Figure::number(number("150")), number("200"), number("100")).unwrap();
/// assert_eq!((half.numerator, half.denominator), (number("-50"), number("-100")));
/// assert_eq!(half.rounded, number("0.5"));
/// ```
///
/// # Errors
/// Why it cannot be told.
pub fn progress(value: &Figure, baseline: Number, target: Number) -> Result<Progress, Untold> {
    if baseline == target {
        return Err(Untold::TargetIsBaseline);
    }
    let sides = || {
        let by = value.denominator.unwrap_or(Number::ONE);
        let numerator = difference(value.numerator, product(baseline, by)?)?;
        let denominator = product(difference(target, baseline)?, by)?;
        let (way, whole, _) = aligned(numerator, denominator)?;
        let reached = if whole > 0 { way >= whole } else { way <= whole };
        Some(Progress { numerator, denominator, rounded: quotient(numerator, denominator)?, reached })
    };
    sides().ok_or(Untold::OutOfRange)
}

/// The sum, exactly or not at all.
pub fn sum(one: Number, other: Number) -> Option<Number> {
    let (one, other, scale) = aligned(one, other)?;
    number(one.checked_add(other)?, scale)
}

fn difference(from: Number, less: Number) -> Option<Number> {
    let (from, less, scale) = aligned(from, less)?;
    number(from.checked_sub(less)?, scale)
}

fn product(one: Number, other: Number) -> Option<Number> {
    let (one, other) = (one.normalize(), other.normalize());
    number(one.mantissa().checked_mul(other.mantissa())?, one.scale().checked_add(other.scale())?)
}

/// The quotient, rounded half away from zero.
fn quotient(numerator: Number, denominator: Number) -> Option<Number> {
    let (numerator, denominator, _) = aligned(numerator, denominator)?;
    let (above, below) = (numerator.unsigned_abs(), denominator.unsigned_abs());
    let doubled = above.checked_mul(10u128.checked_pow(PLACES)?)?.checked_mul(2)?.checked_add(below)?;
    let rounded = i128::try_from(doubled.checked_div(below.checked_mul(2)?)?).ok()?;
    let negative = (numerator < 0) != (denominator < 0);
    number(if negative { rounded.checked_neg()? } else { rounded }, PLACES)
}

/// Both numbers as digits with the same scale.
fn aligned(one: Number, other: Number) -> Option<(i128, i128, u32)> {
    let (one, other) = (one.normalize(), other.normalize());
    let scale = one.scale().max(other.scale());
    let digits = |number: Number| {
        number.mantissa().checked_mul(10i128.checked_pow(scale.checked_sub(number.scale())?)?)
    };
    Some((digits(one)?, digits(other)?, scale))
}

/// Digits with a scale as a number, if it holds them all.
fn number(mut digits: i128, mut scale: u32) -> Option<Number> {
    while scale > 0 && digits % 10 == 0 {
        digits /= 10;
        scale -= 1;
    }
    Number::try_from_i128_with_scale(digits, scale).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn n(text: &str) -> Number {
        text.parse().unwrap()
    }

    fn of(value: &str, baseline: &str, target: &str) -> Result<Progress, Untold> {
        progress(&Figure::number(n(value)), n(baseline), n(target))
    }

    #[test]
    fn the_formula_in_both_directions() {
        for (value, baseline, target, rounded, reached) in [
            ("70", "40", "100", "0.5", false),
            ("40", "40", "100", "0", false),
            ("100", "40", "100", "1", true),
            ("130", "40", "100", "1.5", true),
            ("10", "40", "100", "-0.5", false),
            ("150", "200", "100", "0.5", false),
            ("90", "200", "100", "1.1", true),
            ("220", "200", "100", "-0.2", false),
            ("0", "-5", "5", "0.5", false),
            ("0.1", "0", "0.3", "0.3333", false),
            ("0.2", "0", "0.3", "0.6667", false),
        ] {
            let found = of(value, baseline, target).unwrap();
            assert_eq!((found.rounded, found.reached), (n(rounded), reached), "{value} {baseline} {target}");
        }
    }

    #[test]
    fn nearly_there_is_not_there_even_where_it_is_rounded_to_one() {
        let found = of("99999", "0", "100000").unwrap();
        assert_eq!((found.rounded, found.reached), (n("1"), false));
    }

    #[test]
    fn half_is_rounded_away_from_zero() {
        assert_eq!(of("0.00005", "0", "1").unwrap().rounded, n("0.0001"));
        assert_eq!(of("-0.00005", "0", "1").unwrap().rounded, n("-0.0001"));
        assert_eq!(of("0.000049999999999999", "0", "1").unwrap().rounded, n("0"));
    }

    #[test]
    fn no_way_to_go_is_no_division_by_zero() {
        assert_eq!(of("5", "5", "5.00"), Err(Untold::TargetIsBaseline));
    }

    #[test]
    fn shares_are_summed_by_both_sides_and_never_averaged() {
        let one = Figure::share(n("1"), n("2")).unwrap();
        let other = Figure::share(n("90"), n("100")).unwrap();
        let both = one.plus(&other).unwrap();
        assert_eq!((both.numerator, both.denominator), (n("91"), Some(n("102"))));
        assert_eq!(both.value(), Some(n("0.8922")));
        assert_eq!(Figure::share(n("0"), n("0")), None);
        assert_eq!(one.plus(&Figure::number(n("1"))), None);
    }

    #[test]
    fn the_progress_of_a_share_is_exact() {
        // One third, from nothing to one half: (1 − 0 × 3) / (3 × 0.5).
        let third = Figure::share(n("1"), n("3")).unwrap();
        let found = progress(&third, n("0"), n("0.5")).unwrap();
        assert_eq!((found.numerator, found.denominator, found.rounded), (n("1"), n("1.5"), n("0.6667")));
    }

    #[test]
    fn what_cannot_be_exact_is_not_told() {
        assert_eq!(of("79228162514264337593543950335", "0.1", "1"), Err(Untold::OutOfRange));
        assert_eq!(sum(Number::MAX, Number::ONE), None);
        assert_eq!(sum(Number::MAX, Number::MIN), Some(Number::ZERO));
    }

    fn any_number() -> impl Strategy<Value = Number> {
        (any::<u32>(), any::<u32>(), any::<u32>(), any::<bool>(), 0u32..=28).prop_map(
            |(low, middle, high, negative, scale)| Number::from_parts(low, middle, high, negative, scale),
        )
    }

    fn usual() -> impl Strategy<Value = Number> {
        (-1_000_000_000i64..1_000_000_000, 0u32..6).prop_map(|(digits, scale)| Number::new(digits, scale))
    }

    proptest! {
        #[test]
        fn nothing_panics_and_the_sides_are_exact(
            value in any_number(), by in any_number(), baseline in any_number(), target in any_number(),
        ) {
            for figure in [Some(Figure::number(value)), Figure::share(value, by)].into_iter().flatten() {
                let _ = figure.value();
                let _ = figure.plus(&figure);
                if let Ok(found) = progress(&figure, baseline, target) {
                    let by = figure.denominator.unwrap_or(Number::ONE);
                    prop_assert_eq!(sum(found.numerator, product(baseline, by).unwrap()), Some(value.normalize()));
                }
            }
        }

        #[test]
        fn nearer_to_the_target_is_never_less(
            one in usual(), other in usual(), baseline in usual(), target in usual(),
        ) {
            prop_assume!(baseline != target);
            let (near, far) = if (one < other) == (baseline < target) { (other, one) } else { (one, other) };
            let near = progress(&Figure::number(near), baseline, target).unwrap();
            let far = progress(&Figure::number(far), baseline, target).unwrap();
            prop_assert!(near.rounded >= far.rounded);
            prop_assert!(near.reached >= far.reached);
        }

        #[test]
        fn the_unit_does_not_matter(
            value in usual(), baseline in usual(), target in usual(), factor in 1i64..10_000, shift in usual(),
        ) {
            prop_assume!(baseline != target);
            let found = progress(&Figure::number(value), baseline, target).unwrap();
            let times = |number| product(number, Number::from(factor)).unwrap();
            let scaled = progress(&Figure::number(times(value)), times(baseline), times(target)).unwrap();
            prop_assert_eq!((scaled.rounded, scaled.reached), (found.rounded, found.reached));
            let plus = |number| sum(number, shift).unwrap();
            let shifted = progress(&Figure::number(plus(value)), plus(baseline), plus(target)).unwrap();
            prop_assert_eq!((shifted.rounded, shifted.reached), (found.rounded, found.reached));
        }

        #[test]
        fn a_share_of_more_is_the_same_share(
            counted in 0i64..100_000, out_of in 1i64..100_000, factor in 1i64..1000,
        ) {
            let share = |by: i64| Figure::share(Number::from(counted * by), Number::from(out_of * by)).unwrap();
            prop_assert_eq!(share(1).value(), share(factor).value());
            let one = progress(&share(1), n("0.25"), n("0.75")).unwrap();
            let other = progress(&share(factor), n("0.25"), n("0.75")).unwrap();
            prop_assert_eq!((one.rounded, one.reached), (other.rounded, other.reached));
        }
    }
}
