//! Working days, counted with a calendar of holidays that the caller brings.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::error::Fault;
use super::{DateError, Day, Interval, Weekday};

/// The holidays of a country (أيام العطل الرسمية, *jours fériés*), and the years for which all of them are known.
///
/// A working day (يوم عمل, *jour ouvrable*) is a day from Monday to Friday that is no holiday. The religious holidays
/// of Morocco follow the sighting of the moon and are announced, so none is ever computed here: a year is listed in
/// `years` once somebody knows its holidays, and what is counted over any other year is *provisional*. A calendar
/// may well hold days of a year that it does not list, such as those that recur on the same day each year; they
/// count, and the result stays provisional.
///
/// ```
/// use infitah::dates::{Day, HolidayCalendar};
/// let calendar = HolidayCalendar::from_json(
///     r#"{"years": [2024], "days": [{"day": "2024-01-11", "name": {"fr": "Manifeste de l’indépendance"}}]}"#,
/// )?;
/// let received = Day::from_ymd(2024, 1, 8)?;
/// let answer = calendar.add_working_days(received, 20).unwrap();
/// assert_eq!((answer.value.to_string().as_str(), answer.provisional), ("2024-02-06", false));
/// let extended = calendar.add_working_days(received, 260).unwrap();
/// assert_eq!((extended.provisional, extended.missing), (true, vec![2025]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct HolidayCalendar {
    years: BTreeSet<u16>,
    days: BTreeMap<Day, BTreeMap<String, String>>,
}

/// A holiday (يوم عطلة, *jour férié*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day.
    pub day: Day,
    /// Its name, by language tag; may be empty.
    #[serde(default)]
    pub name: BTreeMap<String, String>,
}

/// The calendar as it stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    years: BTreeSet<u16>,
    #[serde(default)]
    days: Vec<Holiday>,
}

/// What was counted, and whether a calendar that knows more could change it.
///
/// Holidays that are not known yet can only push a deadline back and make a number of working days smaller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Counted<T> {
    /// The day, or the number of days.
    pub value: T,
    /// Whether a year was touched whose holidays are not known (مؤقت, *provisoire*).
    pub provisional: bool,
    /// These years, in order.
    pub missing: Vec<u16>,
}

/// The last day on which something is still in time (أجل, *délai*): one day, or, where the start was not said
/// exactly, a day between two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The earliest day that it can be.
    pub earliest: Day,
    /// The latest day that it can be, by the holidays that are known.
    pub latest: Day,
    /// Whether a year was touched whose holidays are not known.
    pub provisional: bool,
    /// These years, in order.
    pub missing: Vec<u16>,
}

/// Why a text is no calendar of holidays. Each variant has a stable [`code`](Self::code).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CalendarError {
    /// The text is not JSON of the form `{"years": [2024], "days": [{"day": "2024-01-11", "name": {"ar": "…"}}]}`.
    #[error("the calendar cannot be read: {reason}; write {FORM}")]
    Malformed {
        /// What stands in the way.
        reason: String,
    },
    /// A day is listed twice.
    #[error("{day} is listed twice; list it once, with all its names")]
    Twice {
        /// The day.
        day: Day,
    },
}

const FORM: &str = r#"{"years": [2024], "days": [{"day": "2024-01-11", "name": {"ar": "…"}}]}"#;

impl CalendarError {
    /// The stable code of this refusal.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "calendar.malformed",
            Self::Twice { .. } => "calendar.twice",
        }
    }
}

impl HolidayCalendar {
    /// A calendar of these holidays, in which all those of `years` are known. Without any, every Monday to Friday is
    /// a working day and every result is provisional.
    ///
    /// # Errors
    /// `calendar.twice` when a day is listed twice.
    pub fn new(
        years: impl IntoIterator<Item = u16>,
        holidays: impl IntoIterator<Item = Holiday>,
    ) -> Result<Self, CalendarError> {
        let mut days = BTreeMap::new();
        for Holiday { day, name } in holidays {
            if days.insert(day, name).is_some() {
                return Err(CalendarError::Twice { day });
            }
        }
        Ok(Self { years: years.into_iter().collect(), days })
    }

    /// Reads `{"years": [2024], "days": [{"day": "2024-01-11", "name": {"ar": "…"}}]}`.
    ///
    /// # Errors
    /// `calendar.malformed` for anything else, also for a day that does not exist; `calendar.twice` when a day is
    /// listed twice.
    pub fn from_json(json: &str) -> Result<Self, CalendarError> {
        let written: Written = serde_json::from_str(json)
            .map_err(|error| CalendarError::Malformed { reason: error.to_string() })?;
        written.try_into()
    }

    /// Whether all holidays of this year are known.
    pub fn covers(&self, year: u16) -> bool {
        self.years.contains(&year)
    }

    /// The names of the holiday on this day, by language tag, if it is one.
    pub fn holiday(&self, day: Day) -> Option<&BTreeMap<String, String>> {
        self.days.get(&day)
    }

    /// Whether people work on this day: from Monday to Friday, unless it is a holiday.
    pub fn is_working_day(&self, day: Day) -> Counted<bool> {
        self.counted(self.works(day), day, day)
    }

    /// The `count`-th working day after `start`, which is not counted itself; `start` when the count is 0. Nothing
    /// if the years up to 9999 do not have so many.
    ///
    /// The council that has no quorum on Monday 12 February 2024 for the second time meets again after the third
    /// following working day, on Thursday the 15th (organic law 113-14, article 42).
    ///
    /// ```
    /// use infitah::dates::{Day, HolidayCalendar};
    /// let calendar = HolidayCalendar::new([2024], [])?;
    /// let third = calendar.add_working_days(Day::from_ymd(2024, 2, 12)?, 3).unwrap();
    /// assert_eq!(third.value.to_string(), "2024-02-15");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_working_days(&self, start: Day, count: u32) -> Option<Counted<Day>> {
        let mut day = start;
        let mut left = count;
        while left > 0 {
            day = day.plus(1)?;
            if self.works(day) {
                left = left.saturating_sub(1);
            }
        }
        Some(self.counted(day, start, day))
    }

    /// How many working days lie after `start` up to `end`, which is counted: what
    /// [`add_working_days`](Self::add_working_days) adds to get from one to the other.
    ///
    /// # Errors
    /// `date.reversed` when `end` is before `start`.
    pub fn working_days_between(&self, start: Day, end: Day) -> Result<Counted<u32>, DateError> {
        if end < start {
            return Err(Fault::Reversed.of(&format!("{start}/{end}")));
        }
        let mut count = 0u32;
        let mut day = start;
        while let Some(next) = day.plus(1).filter(|next| *next <= end) {
            day = next;
            count = count.saturating_add(u32::from(self.works(day)));
        }
        Ok(self.counted(count, start, end))
    }

    /// The deadline of `count` working days after something that happened on a day of `since`: one day if the day
    /// is known, a day between two if only the month, the year or a range is. Nothing if `since` has no end, or the
    /// years up to 9999 do not have so many working days.
    ///
    /// ```
    /// use infitah::dates::{Day, HolidayCalendar, Interval};
    /// let calendar = HolidayCalendar::new([2024], [])?;
    /// let deadline = calendar.deadline(&Interval::month(2024, 10)?, 20).unwrap();
    /// assert_eq!(deadline.earliest.to_string(), "2024-10-29");
    /// assert_eq!(deadline.latest.to_string(), "2024-11-28");
    /// assert_eq!(deadline.passed(Day::from_ymd(2024, 10, 29)?), Some(false));
    /// assert_eq!(deadline.passed(Day::from_ymd(2024, 11, 15)?), None);
    /// assert_eq!(deadline.passed(Day::from_ymd(2024, 11, 29)?), Some(true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn deadline(&self, since: &Interval, count: u32) -> Option<Deadline> {
        let (first, last) = (since.first()?, since.last()?);
        let earliest = self.add_working_days(first, count)?.value;
        let latest = self.add_working_days(last, count)?.value;
        let Counted { provisional, missing, .. } = self.counted((), first, latest);
        Some(Deadline { earliest, latest, provisional, missing })
    }

    fn works(&self, day: Day) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.days.contains_key(&day)
    }

    /// A value that was counted over these days.
    fn counted<T>(&self, value: T, first: Day, last: Day) -> Counted<T> {
        let missing: Vec<u16> = (first.year()..=last.year()).filter(|year| !self.covers(*year)).collect();
        Counted { value, provisional: !missing.is_empty(), missing }
    }
}

impl Deadline {
    /// Whether it has passed on this day. Unknown between the two days that it can be, and after them when it is
    /// provisional, because a holiday that is not known yet pushes it back.
    pub fn passed(&self, on: Day) -> Option<bool> {
        if on <= self.earliest {
            Some(false)
        } else if on > self.latest && !self.provisional {
            Some(true)
        } else {
            None
        }
    }
}

impl TryFrom<Written> for HolidayCalendar {
    type Error = CalendarError;

    fn try_from(written: Written) -> Result<Self, CalendarError> {
        Self::new(written.years, written.days)
    }
}

impl From<HolidayCalendar> for Written {
    fn from(calendar: HolidayCalendar) -> Self {
        let days = calendar.days.into_iter().map(|(day, name)| Holiday { day, name }).collect();
        Self { years: calendar.years, days }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn calendar(years: &[u16], days: &[&str]) -> HolidayCalendar {
        let days = days.iter().map(|text| Holiday { day: day(text), name: BTreeMap::new() });
        HolidayCalendar::new(years.iter().copied(), days).unwrap()
    }

    fn after(calendar: &HolidayCalendar, start: &str, count: u32) -> (String, bool) {
        let counted = calendar.add_working_days(day(start), count).unwrap();
        (counted.value.to_string(), counted.provisional)
    }

    #[test]
    fn the_third_meeting_of_a_council_without_quorum() {
        let calendar = calendar(&[2024], &[]);
        assert_eq!(day("2024-02-12").weekday(), Weekday::Monday);
        assert_eq!(after(&calendar, "2024-02-12", 3), ("2024-02-15".into(), false));
        // A meeting on a Thursday: Friday, Monday, Tuesday.
        assert_eq!(after(&calendar, "2024-02-15", 3), ("2024-02-20".into(), false));
    }

    #[test]
    fn twenty_working_days_and_twenty_more() {
        // Throne Day and two days of August, as an example of a calendar.
        let calendar = calendar(&[2024], &["2024-07-30", "2024-08-14", "2024-08-20", "2024-08-21"]);
        assert_eq!(after(&calendar, "2024-07-15", 20), ("2024-08-13".into(), false));
        assert_eq!(after(&calendar, "2024-08-13", 20), ("2024-09-13".into(), false));
        assert_eq!(after(&calendar, "2024-07-15", 40), ("2024-09-13".into(), false));
        // A holiday on a weekend takes no working day away.
        let weekend = self::calendar(&[2024], &["2024-07-27"]);
        assert_eq!(after(&weekend, "2024-07-15", 20), ("2024-08-12".into(), false));
    }

    #[test]
    fn a_count_that_starts_on_a_free_day_starts_with_the_next_working_day() {
        let calendar = calendar(&[2024], &["2024-01-01"]);
        assert_eq!(after(&calendar, "2024-01-06", 1), ("2024-01-08".into(), false));
        assert_eq!(after(&calendar, "2024-01-01", 1), ("2024-01-02".into(), false));
        assert_eq!(after(&calendar, "2024-01-06", 0), ("2024-01-06".into(), false));
    }

    #[test]
    fn months_and_leap_days_are_crossed() {
        let calendar = calendar(&[2023, 2024], &[]);
        assert_eq!(after(&calendar, "2024-02-28", 1), ("2024-02-29".into(), false));
        assert_eq!(after(&calendar, "2024-02-29", 1), ("2024-03-01".into(), false));
        assert_eq!(after(&calendar, "2023-02-28", 1), ("2023-03-01".into(), false));
        assert_eq!(after(&calendar, "2024-05-31", 1), ("2024-06-03".into(), false));
    }

    #[test]
    fn a_year_that_is_not_known_makes_it_provisional() {
        let calendar = calendar(&[2024], &["2025-01-01"]);
        assert_eq!(after(&calendar, "2024-12-30", 1), ("2024-12-31".into(), false));
        // The holiday that is known counts, although the year is not covered.
        assert_eq!(after(&calendar, "2024-12-31", 1), ("2025-01-02".into(), true));
        let over = calendar.add_working_days(day("2023-12-29"), 600).unwrap();
        assert_eq!((over.provisional, over.missing), (true, vec![2023, 2025, 2026]));
        assert_eq!(HolidayCalendar::default().is_working_day(day("2024-01-11")).missing, [2024]);
        assert!(!calendar.is_working_day(day("2024-01-13")).value);
        assert_eq!(calendar.holiday(day("2025-01-01")), Some(&BTreeMap::new()));
    }

    #[test]
    fn what_is_not_known_can_only_come_later() {
        let received = Interval::day(day("2024-12-20"));
        let deadline = calendar(&[2024], &[]).deadline(&received, 20).unwrap();
        assert_eq!((deadline.earliest, deadline.latest), (day("2025-01-17"), day("2025-01-17")));
        assert_eq!(deadline.missing, [2025]);
        assert_eq!(deadline.passed(day("2025-01-17")), Some(false));
        assert_eq!(deadline.passed(day("2025-01-20")), None);
        let known = calendar(&[2024, 2025], &["2025-01-01"]).deadline(&received, 20).unwrap();
        assert_eq!(known.latest, day("2025-01-20"));
        assert_eq!(known.passed(day("2025-01-20")), Some(false));
        assert_eq!(known.passed(day("2025-01-21")), Some(true));
        assert_eq!(calendar(&[2024], &[]).deadline(&Interval::since(day("2024-12-20")), 20), None);
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        let calendar = HolidayCalendar::default();
        assert_eq!(calendar.add_working_days(Day::MAX, 1), None);
        assert_eq!(calendar.add_working_days(day("9999-12-01"), u32::MAX), None);
        assert_eq!(calendar.working_days_between(Day::MAX, Day::MAX).unwrap().value, 0);
        let error = calendar.working_days_between(day("2024-01-02"), day("2024-01-01")).unwrap_err();
        assert_eq!(error.code(), "date.reversed");
    }

    #[test]
    fn crosses_json() {
        let json =
            r#"{"years":[2024],"days":[{"day":"2024-01-11","name":{"ar":"ذكرى تقديم وثيقة الاستقلال"}}]}"#;
        let calendar = HolidayCalendar::from_json(json).unwrap();
        assert_eq!(serde_json::to_string(&calendar).unwrap(), json);
        assert_eq!(calendar.holiday(day("2024-01-11")).unwrap()["ar"], "ذكرى تقديم وثيقة الاستقلال");
        assert!(calendar.covers(2024) && !calendar.covers(2025));
        for wrong in [
            "",
            "[]",
            r#"{"days":[]}"#,
            r#"{"years":[2024],"day":[]}"#,
            r#"{"years":[2024],"days":[{"day":"2024-02-30"}]}"#,
        ] {
            assert_eq!(
                HolidayCalendar::from_json(wrong).unwrap_err().code(),
                "calendar.malformed",
                "{wrong}"
            );
        }
        let twice = r#"{"years":[2024],"days":[{"day":"2024-01-11"},{"day":"2024-01-11"}]}"#;
        assert_eq!(HolidayCalendar::from_json(twice).unwrap_err().code(), "calendar.twice");
        let twice = [1, 1].map(|_| Holiday { day: day("2024-01-11"), name: BTreeMap::new() });
        assert_eq!(HolidayCalendar::new([], twice).unwrap_err().code(), "calendar.twice");
    }

    proptest! {
        #[test]
        fn counting_is_the_inverse_of_adding(start in 19_000i32..21_000, count in 0u32..300,
                                             free in proptest::collection::btree_set(19_000i32..21_500, 0..40)) {
            let number = |number| Day::from_number(number).unwrap();
            let holidays = free.into_iter().map(|at| Holiday { day: number(at), name: BTreeMap::new() });
            let calendar = HolidayCalendar::new([], holidays).unwrap();
            let end = calendar.add_working_days(number(start), count).unwrap().value;
            prop_assert_eq!(calendar.working_days_between(number(start), end).unwrap().value, count);
            prop_assert!(count == 0 || calendar.is_working_day(end).value);
        }
    }
}
