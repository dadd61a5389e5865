//! Time as a picture: a line of days on which a month is a span, a day a point, and what has no date stands apart.
//!
//! Places along the line are parts of its width, so that it is as wide as the page and its marks and letters keep their
//! size. Where the page runs from right to left, time does as well.

use maud::{Markup, html};

use super::html::percent;
use crate::dates::{Day, Interval, print};
use crate::views::DateShown;

/// The width in hundredths of a per cent.
const WHOLE: i64 = 10_000;
/// What stands apart, at the end of the line, for dates that nobody knows.
const APART: i64 = 900;
/// How many marks a line has at most.
const TICKS: i32 = 8;

/// The line.
pub(super) struct Line {
    first: Day,
    days: i64,
    width: i64,
    rtl: bool,
}

/// How a date is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// It was held then.
    Held,
    /// It is planned for then.
    Planned,
    /// It was planned for then, and is no longer.
    Before,
}

impl Mark {
    const fn class(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Planned => "planned",
            Self::Before => "before",
        }
    }
}

impl Line {
    /// The line on which all these dates have their place; nothing where there is none.
    pub(super) fn over<'d>(
        dates: impl Iterator<Item = &'d DateShown>,
        apart: bool,
        rtl: bool,
    ) -> Option<Self> {
        let days = dates.filter_map(|date| Interval::from_edtf(&date.edtf).ok());
        let ends = days.flat_map(|interval| [interval.first(), interval.last()]).flatten();
        let (first, last) = ends.fold(None, |span, day| match span {
            None => Some((day, day)),
            Some((first, last)) => Some((day.min(first), day.max(last))),
        })?;
        // Whole months, so that the first mark and the last stand on the line.
        let first = Day::from_ymd(first.year(), first.month(), 1).ok()?;
        let last = next_month(last, 1)?;
        let width = if apart { WHOLE - APART } else { WHOLE };
        Some(Self { first, days: i64::from(last.days_since(first)).max(1), width, rtl })
    }

    /// The place of the start of a day, counted along the reading direction.
    fn along(&self, day: Day) -> i64 {
        (i64::from(day.days_since(self.first)) * self.width / self.days).clamp(0, self.width)
    }

    /// The place of a span on the picture, whose axis runs from the left in any case.
    fn span(&self, start: i64, end: i64) -> (String, String) {
        let left = if self.rtl { WHOLE - end } else { start };
        (percent(left), percent(end - start))
    }

    fn point(&self, along: i64) -> String {
        percent(if self.rtl { WHOLE - along } else { along })
    }

    /// Marks at whole months: the day, and the months between two of them.
    fn ticks(&self) -> Vec<Day> {
        let months = i32::try_from(self.days / 28).unwrap_or(i32::MAX);
        let step = [1, 2, 3, 6, 12, 24, 60].into_iter().find(|step| months / step <= TICKS).unwrap_or(120);
        let mut ticks = Vec::new();
        let mut day = Some(self.first);
        while let Some(tick) = day {
            if i64::from(tick.days_since(self.first)) >= self.days {
                break;
            }
            ticks.push(tick);
            day = next_month(tick, step);
        }
        ticks
    }

    /// The scale above the lines: months by name, and the place of dates that nobody knows.
    pub(super) fn scale(&self, language: &str, unknown: &str) -> Markup {
        let ticks = self.ticks();
        html! {
            svg.scale width="100%" height="22" aria-hidden="true" {
                // The months, which every line shows, are drawn once.
                defs {
                    g #grid {
                        @for tick in &ticks { rect x=(self.point(self.along(*tick))) width="1" height="26" {} }
                        @let (x, width) = self.span(0, self.width);
                        rect x=(x) width=(width) y="12" height="2" {}
                    }
                }
                @for (at, tick) in ticks.iter().enumerate() {
                    @let along = self.along(*tick);
                    // The name of a month needs a seventh of the width, and so do the words at the end.
                    @if at % 2 == 0 && (along < self.width - if self.width < WHOLE { 2_000 } else { 1_400 } || at == 0) {
                        text x=(self.point(along)) y="14" text-anchor="start" .fine[at % 4 != 0] { (month(*tick, language)) }
                    }
                }
                @if self.width < WHOLE {
                    text x=(self.point(WHOLE - 1)) y="14" text-anchor="end" { (unknown) }
                }
            }
        }
    }

    /// One line: the marks of the scale, the day of the report, and the dates; without any, the place of the unknown.
    pub(super) fn draw(&self, dates: &[(Mark, &DateShown)], today: Option<Day>) -> Markup {
        let undated = !dates.iter().any(|(mark, _)| *mark != Mark::Before);
        html! {
            svg.track aria-hidden="true" {
                use.grid href="#grid" {}
                @if let Some(today) = today.filter(|day| self.holds(*day)) {
                    @let x = self.point(self.along(today));
                    line.today x1=(x) x2=(x) y1="0" y2="26" {}
                }
                @if undated && self.width < WHOLE {
                    @let (x, width) = self.span(self.width + 100, WHOLE);
                    rect.apart x=(x) width=(width) y="4" height="18" rx="3" fill="url(#hatch)" {}
                }
                @for (mark, date) in dates { (self.date(*mark, date)) }
            }
        }
    }

    pub(super) fn holds(&self, day: Day) -> bool {
        (0..self.days).contains(&i64::from(day.days_since(self.first)))
    }

    fn date(&self, mark: Mark, date: &DateShown) -> Markup {
        let Ok(interval) = Interval::from_edtf(&date.edtf) else { return html! {} };
        let (first, last) = (interval.first(), interval.last());
        let (Some(first), Some(last)) = (first.or(last), last.or(first)) else { return html! {} };
        let (start, end) = (self.along(first), self.along(last.plus(1).unwrap_or(last)));
        let class = mark.class();
        let (x, width) = self.span(start, end);
        html! {
            @if first == last {
                @let x = self.point(i64::midpoint(start, end));
                circle class=(class) cx=(x) cy="13" r="6" {}
                @if mark == Mark::Before { line.strike x1=(x) x2=(x) y1="3" y2="23" {} }
            } @else {
                rect class=(class) x=(x) width=(width) y="6" height="14" rx="3" {}
                @if mark == Mark::Before { rect.strike x=(x) width=(width) y="12" height="2" {} }
            }
        }
    }
}

/// The first day of the month so many months later.
fn next_month(day: Day, months: i32) -> Option<Day> {
    let months = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    Day::from_ymd(u16::try_from(months / 12).ok()?, u8::try_from(months % 12 + 1).ok()?, 1).ok()
}

fn month(day: Day, language: &str) -> String {
    Interval::month(day.year(), day.month()).map_or_else(|_| day.to_string(), |month| print(&month, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(edtf: &str) -> DateShown {
        DateShown::read(edtf).unwrap()
    }

    fn line(dates: &[DateShown], rtl: bool) -> Line {
        Line::over(dates.iter(), true, rtl).unwrap()
    }

    #[test]
    fn a_month_is_a_span_and_a_day_a_point() {
        let dates = [date("2023-10"), date("2023-12-31")];
        let line = line(&dates, false);
        let drawn = line.draw(&[(Mark::Planned, &dates[0]), (Mark::Held, &dates[1])], None).into_string();
        // 31 of 92 days of 91 % of the width.
        assert!(drawn.contains("<rect class=\"planned\" x=\"0%\" width=\"30.66%\""), "{drawn}");
        assert!(drawn.contains("<circle class=\"held\""), "{drawn}");
        assert!(!drawn.contains("apart"), "{drawn}");
    }

    #[test]
    fn time_runs_with_the_reading_direction() {
        let dates = [date("2023-10"), date("2023-12-31")];
        let drawn = line(&dates, true).draw(&[(Mark::Planned, &dates[0])], None).into_string();
        assert!(drawn.contains("<rect class=\"planned\" x=\"69.34%\" width=\"30.66%\""), "{drawn}");
    }

    #[test]
    fn what_has_no_date_stands_apart_and_an_earlier_date_is_struck() {
        let dates = [date("2023-10"), date("2023-12")];
        let drawn = line(&dates, false).draw(&[(Mark::Before, &dates[0])], None).into_string();
        assert!(drawn.contains("class=\"apart\"") && drawn.contains("class=\"strike\""), "{drawn}");
    }

    #[test]
    fn a_line_has_few_marks_however_long_it_is() {
        for (first, last) in [("2023-06-12", "2023-06-19"), ("2022-12", "2025-12"), ("1990", "2030")] {
            let dates = [date(first), date(last)];
            let ticks = line(&dates, false).ticks().len();
            assert!((1..=10).contains(&ticks), "{first} {ticks}");
        }
        assert!(Line::over([].into_iter(), true, false).is_none());
    }
}
