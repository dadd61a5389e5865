//! What an indicator comes to over several periods: flows add up, levels take the latest, shares add both sides.
//!
//! Nothing is counted twice: a period inside one that is counted already is part of it, and of two periods that
//! overlap nobody can tell. A day of the target's period that no period covers makes a sum "at least".

use std::borrow::Cow;

use infitah_macros::shared;

use super::DateShown;
use super::reading::date;
use crate::dates::{Day, Interval, Moment};
use crate::model::progress::Figure;
use crate::model::{Decimal, Label, Nature};
use crate::text::lists::Order;

/// A value of an indicator, and what it was made from.
#[shared(view)]
pub struct IndicatorValue {
    /// The value: exact, or for a share its quotient rounded to 4 digits after the point.
    pub value: Decimal,
    /// For a share: what is counted, summed.
    pub numerator: Option<Decimal>,
    /// For a share: out of what, summed.
    pub denominator: Option<Decimal>,
    /// The periods that it is made from: of a flow all that were added, of a level the latest.
    pub periods: Vec<DateShown>,
    /// Periods without a figure that it lacks, up to the day of the question.
    pub missing: Vec<DateShown>,
    /// Whether it is a sum that lacks a period: the whole is at least this.
    pub at_least: bool,
    /// The groups that were added up because the whole was not measured; those who are in two are counted twice.
    pub from_groups: Vec<Label>,
    /// Whether two measurements of one of these periods disagree.
    pub contested: bool,
}

/// Why the progress of an indicator cannot be told (تعذر حساب التقدم, progression indéterminée).
#[shared(choice)]
pub enum ProgressMissing {
    /// It has no baseline (بدون قيمة مرجعية, sans valeur de référence).
    NoBaseline,
    /// It has no target (بدون قيمة مستهدفة, sans cible).
    NoTarget,
    /// It was not measured in that time (لم يتم القياس, non mesuré).
    NotMeasured,
    /// There was nothing to measure in that time (غير معني, sans objet).
    NotApplicable,
    /// The target is the baseline, so there is no way to go (القيمة المستهدفة هي المرجعية, cible égale à la référence).
    TargetIsBaseline,
    /// It is not known whether its periods add up (طبيعة المؤشر غير محددة, nature non précisée).
    NatureUnknown,
    /// Two periods overlap, so that adding them would count some days twice (فترات متداخلة, périodes qui se
    /// chevauchent).
    PeriodsOverlap,
    /// Baseline or target is written in per cent, the value is a share of one (نسبة مئوية مقابل جزء من الواحد,
    /// pourcentage comparé à une part de un).
    PercentForShare,
    /// The period has no first or no last day, so that nobody can tell what belongs to it (فترة مفتوحة, période ouverte).
    PeriodOpen,
    /// The numbers are too large to be worked out exactly (أعداد كبيرة جدا, nombres trop grands).
    OutOfRange,
}

/// What came of measuring, with the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    Measured(Figure),
    Missing,
    NotApplicable,
}

/// What stands for one period.
#[derive(Clone, Debug)]
pub(super) struct Point<'m> {
    pub(super) period: Cow<'m, DateShown>,
    pub(super) days: Days,
    pub(super) taken: Taken,
    /// The groups that it was added up from.
    pub(super) groups: Vec<Label>,
    /// Whether one of the groups has no figure.
    pub(super) partial: bool,
    pub(super) contested: bool,
}

/// The first and the last day of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Days {
    pub(super) first: Day,
    pub(super) last: Day,
}

impl Days {
    /// Those of a date in EDTF; nothing where an end is open.
    pub(super) fn of(edtf: &str) -> Option<Self> {
        let interval = Interval::from_edtf(edtf).ok()?;
        Some(Self { first: interval.first()?, last: interval.last()? })
    }

    fn holds(self, other: Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// As a date is written: a year or months where they are whole.
    pub(super) fn shown(self) -> DateShown {
        let month = |day: Day| Moment::month(day.year(), day.month()).ok();
        let (from, to) = (month(self.first), month(self.last));
        let whole = from.is_some_and(|month| month.first() == self.first)
            && to.is_some_and(|month| month.last() == self.last);
        let year = Interval::year(self.first.year())
            .ok()
            .filter(|year| (year.first(), year.last()) == (Some(self.first), Some(self.last)));
        let months = || match (from, to) {
            (Some(from), Some(to)) if whole && from == to => {
                Interval::month(self.first.year(), self.first.month()).ok()
            }
            (Some(from), Some(to)) if whole => Interval::range(from, to).ok(),
            _ => None,
        };
        let days = || {
            if self.first == self.last {
                Some(Interval::day(self.first))
            } else {
                Interval::range(self.first, self.last).ok()
            }
        };
        let edtf =
            year.or_else(months).or_else(days).map(|interval| interval.to_string()).unwrap_or_default();
        date(&edtf, None)
    }
}

/// What the periods come to within the days of a target, or altogether, as it is known on a day.
pub(super) fn total(
    points: &[Point<'_>],
    nature: Option<Nature>,
    within: Option<Days>,
    day: Day,
) -> Result<(Figure, IndicatorValue), ProgressMissing> {
    let inside = |point: &&Point<'_>| {
        within.is_none_or(|within| match nature {
            // The level of a period is that of its end.
            Some(Nature::Level) => within.first <= point.days.last && point.days.last <= within.last,
            _ => within.holds(point.days),
        })
    };
    let points: Vec<&Point<'_>> = points.iter().filter(inside).collect();
    let measured: Vec<(&Point<'_>, Figure)> = points
        .iter()
        .filter_map(
            |point| if let Taken::Measured(figure) = point.taken { Some((*point, figure)) } else { None },
        )
        .collect();
    let Some((last, _)) = measured.iter().max_by_key(|(point, _)| (point.days.last, point.days.first)) else {
        let nothing = points.iter().any(|point| point.taken == Taken::NotApplicable)
            && points.iter().all(|point| point.taken == Taken::NotApplicable);
        return Err(if nothing { ProgressMissing::NotApplicable } else { ProgressMissing::NotMeasured });
    };
    match nature {
        None if measured.len() > 1 => Err(ProgressMissing::NatureUnknown),
        Some(Nature::Flow) => flow(&points, &measured, within, day),
        None | Some(Nature::Level) => {
            let missing = points.iter().filter(|point| {
                point.taken == Taken::Missing && point.days.last > last.days.last && point.days.last <= day
            });
            let missing = missing.map(|point| DateShown::clone(&point.period)).collect();
            let used: Vec<_> =
                measured.iter().filter(|(point, _)| std::ptr::eq(*point, *last)).copied().collect();
            value(&used, missing, false)
        }
    }
}

fn flow(
    points: &[&Point<'_>],
    measured: &[(&Point<'_>, Figure)],
    within: Option<Days>,
    day: Day,
) -> Result<(Figure, IndicatorValue), ProgressMissing> {
    let mut used: Vec<(&Point<'_>, Figure)> = Vec::new();
    let mut ordered = measured.to_vec();
    ordered.order_by_key(|(point, _)| (point.days.first, std::cmp::Reverse(point.days.last)));
    for (point, figure) in ordered {
        match used.last() {
            Some((before, _)) if before.days.holds(point.days) => {}
            Some((before, _)) if before.days.meets(point.days) => {
                return Err(ProgressMissing::PeriodsOverlap);
            }
            _ => used.push((point, figure)),
        }
    }
    let span = used
        .iter()
        .map(|(point, _)| point.days)
        .reduce(|all, next| Days { first: all.first.min(next.first), last: all.last.max(next.last) });
    // Those that are used stand in their order and do not overlap: only the last that begins by then can hold a period.
    let is_held = |days: Days| {
        let after = used.partition_point(|(wide, _)| wide.days.first <= days.first);
        let before = after.checked_sub(1).and_then(|at| used.get(at));
        before.is_some_and(|(wide, _)| wide.days.holds(days))
    };
    let said = points.iter().copied();
    let said: Vec<&Point<'_>> =
        said.filter(|point| point.taken == Taken::Missing && !is_held(point.days)).collect();
    let nothing = points.iter().filter(|point| point.taken == Taken::NotApplicable).map(|point| point.days);
    let covered: Vec<Days> = used.iter().map(|(point, _)| point.days).chain(nothing).collect();
    let of_span = |covered| within.or(span).map(|span| gaps(span, covered)).unwrap_or_default();
    let told = covered.iter().copied().chain(said.iter().map(|point| point.days)).collect();
    // What is still to come, or not over yet, cannot be missing.
    let unsaid = of_span(told).into_iter().filter(|gap| gap.last < day).map(|gap| (gap, gap.shown()));
    let gaps = of_span(covered);
    let mut missing: Vec<(Days, DateShown)> =
        said.iter().map(|point| (point.days, DateShown::clone(&point.period))).chain(unsaid).collect();
    missing.order_by_key(|(days, _)| *days);
    let incomplete = !gaps.is_empty() || !said.is_empty();
    value(&used, missing.into_iter().map(|(_, shown)| shown).collect(), incomplete)
}

/// The days of a span that none of these covers.
pub(super) fn gaps(span: Days, mut covered: Vec<Days>) -> Vec<Days> {
    covered.order_by(Ord::cmp);
    let mut gaps = Vec::new();
    let mut next = Some(span.first);
    for days in covered.into_iter().filter(|days| days.meets(span)) {
        let Some(from) = next else { break };
        if from < days.first
            && let Some(last) = days.first.plus(-1)
        {
            gaps.push(Days { first: from, last });
        }
        next = days.last.plus(1).map(|after| after.max(from));
    }
    gaps.extend(next.filter(|from| *from <= span.last).map(|first| Days { first, last: span.last }));
    gaps
}

fn value(
    used: &[(&Point<'_>, Figure)],
    missing: Vec<DateShown>,
    incomplete: bool,
) -> Result<(Figure, IndicatorValue), ProgressMissing> {
    let mut figures = used.iter().map(|(_, figure)| *figure);
    let first = figures.next().ok_or(ProgressMissing::NotMeasured)?;
    let figure = figures.try_fold(first, |sum, next| sum.plus(&next)).ok_or(ProgressMissing::OutOfRange)?;
    let shown = figure.value().ok_or(ProgressMissing::OutOfRange)?;
    let partial = used.iter().any(|(point, _)| point.partial);
    // What may have been negative, or is a share, can be less with the rest.
    let grows =
        figure.denominator.is_none() && used.iter().all(|(_, figure)| !figure.numerator.is_sign_negative());
    let mut from_groups: Vec<Label> = used.iter().flat_map(|(point, _)| point.groups.clone()).collect();
    from_groups.order_by(Ord::cmp);
    from_groups.dedup();
    let value = IndicatorValue {
        value: Decimal::from(shown),
        numerator: figure.denominator.map(|_| Decimal::from(figure.numerator)),
        denominator: figure.denominator.map(Decimal::from),
        periods: used.iter().map(|(point, _)| DateShown::clone(&point.period)).collect(),
        missing,
        at_least: (incomplete || partial) && grows,
        from_groups,
        contested: used.iter().any(|(point, _)| point.contested),
    };
    Ok((figure, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(period: &str, taken: Taken) -> Point<'static> {
        Point {
            period: Cow::Owned(date(period, None)),
            days: Days::of(period).unwrap(),
            taken,
            groups: Vec::new(),
            partial: false,
            contested: false,
        }
    }

    fn measured(period: &str, number: i64) -> Point<'static> {
        point(period, Taken::Measured(Figure::number(number.into())))
    }

    fn late() -> Day {
        Day::from_iso("2026-11-24").unwrap()
    }

    fn flow_of(
        points: &[Point<'_>],
        within: Option<Days>,
    ) -> Result<(String, bool, Vec<String>), ProgressMissing> {
        total(points, Some(Nature::Flow), within, late()).map(|(_, value)| {
            let missing = value.missing.into_iter().map(|date| date.edtf).collect();
            (value.value.to_string(), value.at_least, missing)
        })
    }

    #[test]
    fn a_flow_adds_up_and_says_what_it_lacks() {
        let quarters =
            [measured("2024-01/2024-03", 4), measured("2024-04/2024-06", 6), measured("2024-10/2024-12", 1)];
        assert_eq!(
            flow_of(&quarters, Days::of("2024")),
            Ok(("11".into(), true, vec!["2024-07/2024-09".into()]))
        );
        let mut said = quarters.to_vec();
        said.push(point("2024-07/2024-09", Taken::Missing));
        assert_eq!(flow_of(&said, Days::of("2024")), Ok(("11".into(), true, vec!["2024-07/2024-09".into()])));
        said.push(measured("2024-07/2024-09", 0));
        said.remove(3);
        assert_eq!(flow_of(&said, Days::of("2024")), Ok(("11".into(), false, vec![])));
    }

    #[test]
    fn where_nothing_was_to_be_measured_nothing_is_missing() {
        let points = [measured("2024-01/2024-06", 4), point("2024-07/2024-12", Taken::NotApplicable)];
        assert_eq!(flow_of(&points, Days::of("2024")), Ok(("4".into(), false, vec![])));
        assert_eq!(flow_of(&points[1..], Days::of("2024")), Err(ProgressMissing::NotApplicable));
        assert_eq!(flow_of(&[point("2024", Taken::Missing)], None), Err(ProgressMissing::NotMeasured));
        assert_eq!(flow_of(&[measured("2024", 0)], None), Ok(("0".into(), false, vec![])));
    }

    #[test]
    fn no_day_is_counted_twice() {
        let points = [measured("2024-03", 2), measured("2024", 20), measured("2024-12", 5)];
        assert_eq!(flow_of(&points, None), Ok(("20".into(), false, vec![])));
        let points = [measured("2024-01/2024-03", 2), measured("2024-03/2024-06", 5)];
        assert_eq!(flow_of(&points, None), Err(ProgressMissing::PeriodsOverlap));
    }

    #[test]
    fn a_period_outside_the_targets_is_no_part_of_it() {
        let points = [measured("2023-12", 100), measured("2024", 20), measured("2025-01", 5)];
        assert_eq!(flow_of(&points, Days::of("2024")), Ok(("20".into(), false, vec![])));
    }

    #[test]
    fn a_level_takes_the_end_of_the_latest_period() {
        let points = [measured("2025", 9), measured("2024", 7), point("2026-01/2026-06", Taken::Missing)];
        let (_, value) = total(&points, Some(Nature::Level), None, late()).unwrap();
        assert_eq!((value.value.as_str(), value.at_least), ("9", false));
        assert_eq!(value.periods[0].edtf, "2025");
        assert_eq!(value.missing[0].edtf, "2026-01/2026-06");
        let (_, value) = total(&points, Some(Nature::Level), Days::of("2024-10/2024-12"), late()).unwrap();
        assert_eq!(value.value.as_str(), "7");
    }

    #[test]
    fn without_its_nature_only_one_period_speaks() {
        assert_eq!(total(&[measured("2024", 7)], None, None, late()).unwrap().1.value.as_str(), "7");
        let two = [measured("2024", 7), measured("2025", 8)];
        assert_eq!(total(&two, None, None, late()).unwrap_err(), ProgressMissing::NatureUnknown);
    }

    #[test]
    fn shares_of_several_periods_weigh_by_their_size() {
        let share = |period, counted: i64, out_of: i64| {
            point(period, Taken::Measured(Figure::share(counted.into(), out_of.into()).unwrap()))
        };
        let points = [share("2024", 1, 2), share("2025", 90, 100)];
        let (_, value) = total(&points, Some(Nature::Flow), None, late()).unwrap();
        assert_eq!((value.value.as_str(), value.numerator.unwrap().as_str()), ("0.8922", "91"));
    }

    #[test]
    fn a_gap_that_is_still_to_come_is_not_missing_yet_but_the_sum_is_at_least() {
        let points = [measured("2024-01/2024-03", 4)];
        let (_, value) =
            total(&points, Some(Nature::Flow), Days::of("2024"), Day::from_iso("2024-05-01").unwrap())
                .unwrap();
        assert_eq!((value.at_least, value.missing.len()), (true, 0));
    }

    #[test]
    fn a_gap_is_missing_once_its_last_day_is_over() {
        let points = [measured("2024-01/2024-03", 4), measured("2024-07/2024-12", 1)];
        let missing = |day: &str| {
            let day = Day::from_iso(day).unwrap();
            total(&points, Some(Nature::Flow), Days::of("2024"), day).unwrap().1.missing.len()
        };
        assert_eq!((missing("2024-06-30"), missing("2024-07-01")), (0, 1));
    }
}
