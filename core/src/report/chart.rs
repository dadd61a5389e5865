//! Numbers as pictures beside their table: bars that begin at zero, and measurements against a target.

use maud::{Markup, html};

use super::html::percent;

/// A figure that is drawn.
pub(super) type Number = rust_decimal::Decimal;

/// The patterns that other pictures fill with, once a page.
pub(super) fn patterns() -> Markup {
    html! {
        svg.patterns width="0" height="0" aria-hidden="true" {
            defs {
                pattern #hatch width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect width="6" height="6" fill="#fff" {}
                    rect width="2" height="6" fill="#7a8580" {}
                }
                pattern #stripes width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect width="5" height="5" fill="#0b5145" {}
                    rect width="1.5" height="5" fill="#fff" {}
                }
            }
        }
    }
}

/// A bar: a part of a whole, and a part of that part. The table beside it says the numbers.
pub(super) fn bar(whole: u32, part: u32, within: Option<u32>, rtl: bool) -> Markup {
    let share = |count: u32| i64::from(count.min(whole)) * 10_000 / i64::from(whole.max(1));
    let rect = |class: &'static str, length: i64| {
        let x = if rtl { 10_000 - length } else { 0 };
        html! { rect class=(class) x=(percent(x)) width=(percent(length)) height="12" {} }
    };
    html! {
        svg.bar aria-hidden="true" {
            (rect("part", share(part)))
            @if let Some(within) = within { (rect("within", share(within))) }
        }
    }
}

/// What a fill of a picture stands for, beside its name.
pub(super) fn swatch(class: &'static str) -> Markup {
    html! {
        svg.swatch aria-hidden="true" {
            rect class=(class) width="18" height="12" {}
        }
        " "
    }
}

/// From where to where figures are drawn: zero is always on the picture.
pub(super) struct Scale {
    low: Number,
    high: Number,
}

impl Scale {
    pub(super) fn over(figures: impl Iterator<Item = Number>) -> Self {
        let (low, high) = figures
            .fold((Number::ZERO, Number::ZERO), |(low, high), figure| (low.min(figure), high.max(figure)));
        Self { low, high }
    }

    /// The place of a figure, in hundredths of a per cent; nothing where it is too large to be told.
    fn place(&self, figure: Number) -> Option<i64> {
        let whole = self.high.checked_sub(self.low).filter(|whole| !whole.is_zero())?;
        let part = figure.checked_sub(self.low)?.checked_div(whole)?.checked_mul(Number::from(10_000))?;
        i64::try_from(part.round().mantissa()).ok().filter(|place| (0..=10_000).contains(place))
    }
}

/// A measurement against the target: a bar from zero; a gap, and no bar, where there is no figure. The table beside it
/// says the numbers.
pub(super) fn measure(scale: &Scale, figure: Option<Number>, target: Option<Number>, rtl: bool) -> Markup {
    let side = |place: i64| if rtl { 10_000 - place } else { place };
    let zero = scale.place(Number::ZERO).unwrap_or(0);
    let bar = figure.map(|figure| {
        let place = scale.place(figure).unwrap_or(zero);
        (side(place).min(side(zero)), (place - zero).abs())
    });
    html! {
        svg.bar aria-hidden="true" {
            @match bar {
                Some((x, length)) => {
                    rect.part x=(percent(x)) width=(percent(length)) height="12" {}
                    rect.zero x=(percent(side(zero))) width="1" height="16" {}
                },
                None => rect.gap width="100%" height="12" {},
            }
            @if let Some(place) = target.and_then(|target| scale.place(target)) {
                rect.aim x=(percent(side(place))) width="3" height="16" {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_begins_at_zero_on_the_side_where_reading_begins() {
        let left = bar(48, 24, Some(12), false).into_string();
        assert!(left.contains("class=\"part\" x=\"0%\" width=\"50%\""), "{left}");
        assert!(left.contains("class=\"within\" x=\"0%\" width=\"25%\""), "{left}");
        let right = bar(48, 24, None, true).into_string();
        assert!(right.contains("class=\"part\" x=\"50%\" width=\"50%\""), "{right}");
        assert!(bar(0, 0, None, false).into_string().contains("width=\"0%\""));
    }

    #[test]
    fn zero_is_a_bar_of_no_length_and_a_missing_figure_a_gap() {
        let scale = Scale::over([Number::from(40), Number::from(80)].into_iter());
        let zero = measure(&scale, Some(Number::ZERO), None, false).into_string();
        assert!(zero.contains("class=\"part\" x=\"0%\" width=\"0%\""), "{zero}");
        let missing = measure(&scale, None, Some(Number::from(80)), false).into_string();
        assert!(missing.contains("class=\"gap\"") && !missing.contains("class=\"part\""), "{missing}");
        assert!(missing.contains("class=\"aim\" x=\"100%\""), "{missing}");
        let half = measure(&scale, Some(Number::from(40)), None, true).into_string();
        assert!(half.contains("class=\"part\" x=\"50%\" width=\"50%\""), "{half}");
    }

    #[test]
    fn what_falls_below_zero_goes_to_the_other_side() {
        let scale = Scale::over([Number::from(-10), Number::from(30)].into_iter());
        let below = measure(&scale, Some(Number::from(-10)), None, false).into_string();
        assert!(below.contains("class=\"part\" x=\"0%\" width=\"25%\""), "{below}");
    }

    #[test]
    fn figures_without_a_difference_have_no_bar_and_break_nothing() {
        let scale = Scale::over([Number::ZERO].into_iter());
        assert!(
            measure(&scale, Some(Number::ZERO), Some(Number::ZERO), true)
                .into_string()
                .contains("width=\"0%\"")
        );
        let scale = Scale::over([Number::MAX, Number::MIN].into_iter());
        assert!(measure(&scale, Some(Number::MAX), None, false).into_string().contains("<svg"));
    }
}
