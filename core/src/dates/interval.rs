use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Day;
use super::edtf;
use super::error::{DateError, Fault, fits};

/// The days that a date means (مدة, *intervalle*): one day, a month, a year, or from one of these to another.
///
/// It is written in EDTF, the subset `2023-10-05`, `2023-10`, `2023`, `a/b`, `a/..` (it goes on), `../b` (its
/// start is open) and `a/` (its end is not known). What was read is written again byte for byte: a month is not
/// the interval of its days, for an event "in October" took place on one day of it, nobody says which.
///
/// A date that is not known at all is no interval: it is the absence of one.
///
/// ```
/// use infitah::dates::{Day, Interval, Order, Position};
/// let week = Interval::from_edtf("2023-06-12/2023-06-19")?;
/// assert_eq!(week.at(Day::from_ymd(2023, 6, 19)?), Position::Within);
/// let adoption = Interval::month(2023, 10)?;
/// assert_eq!(week.compare(&adoption), Order::Before);
/// assert_eq!(adoption.compare(&Interval::day(Day::from_ymd(2023, 10, 5)?)), Order::Unknown);
/// # Ok::<(), infitah::dates::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval(pub(super) Shape);

/// One end of an interval, as exact as it was said. Months and years are made by [`Moment::month`] and
/// [`Moment::year`], which refuse those that do not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// A day.
    Day(Day),
    /// Some day of a month.
    #[non_exhaustive]
    Month {
        /// The year, 1 to 9999.
        year: u16,
        /// The month, 1 to 12.
        month: u8,
    },
    /// Some day of a year, 1 to 9999.
    #[non_exhaustive]
    Year(u16),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Shape {
    Point(Moment),
    Range(Moment, Moment),
    From(Moment),
    FromUntilUnknown(Moment),
    Until(Moment),
}

/// How exactly an interval was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Precision {
    /// One day.
    Day,
    /// Some day of a month.
    Month,
    /// Some day of a year.
    Year,
    /// From one date to another.
    Interval,
    /// One end is open (`a/..`, `../b`).
    Open,
    /// The end is not known (`a/`).
    Unknown,
}

/// Which of two intervals comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The first ends before the other starts.
    Before,
    /// The first starts after the other ends.
    After,
    /// Both say the same.
    Same,
    /// They overlap, or one is not exact enough: nobody can say.
    Unknown,
}

/// Where a day lies, seen from an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// The day lies before the interval.
    Before,
    /// The day surely belongs to the interval.
    Within,
    /// The day lies after the interval.
    After,
    /// The interval is not exact enough to say.
    Unknown,
}

impl Moment {
    /// A month of a year.
    ///
    /// # Errors
    /// `date.no_such_day` when there is no such month.
    pub fn month(year: u16, month: u8) -> Result<Self, DateError> {
        Self::of(year, Some(month), None).map_err(|fault| fault.of(&format!("{year:04}-{month:02}")))
    }

    /// A year.
    ///
    /// # Errors
    /// `date.no_such_day` when it is not 1 to 9999.
    pub fn year(year: u16) -> Result<Self, DateError> {
        Self::of(year, None, None).map_err(|fault| fault.of(&format!("{year:04}")))
    }

    /// The first day that it can be.
    pub fn first(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => Day::civil(year, month, 1).unwrap_or(Day::MIN),
            Self::Year(year) => Day::civil(year, 1, 1).unwrap_or(Day::MIN),
        }
    }

    /// The last day that it can be.
    pub fn last(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => {
                (28..=31).rev().find_map(|day| Day::civil(year, month, day)).unwrap_or(Day::MAX)
            }
            Self::Year(year) => Day::civil(year, 12, 31).unwrap_or(Day::MAX),
        }
    }

    pub(super) fn of(year: u16, month: Option<u8>, day: Option<u8>) -> Result<Self, Fault> {
        // A month exists when its first day does, a year when its first month does.
        let civil = Day::civil(year, month.unwrap_or(1), day.unwrap_or(1)).ok_or(Fault::NoSuchDay)?;
        Ok(match (month, day) {
            (_, Some(_)) => Self::Day(civil),
            (Some(month), None) => Self::Month { year, month },
            (None, None) => Self::Year(year),
        })
    }
}

impl From<Day> for Moment {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl Interval {
    /// One day.
    pub const fn day(day: Day) -> Self {
        Self(Shape::Point(Moment::Day(day)))
    }

    /// Some day of a month.
    ///
    /// # Errors
    /// `date.no_such_day` when there is no such month.
    pub fn month(year: u16, month: u8) -> Result<Self, DateError> {
        Moment::month(year, month).map(|month| Self(Shape::Point(month)))
    }

    /// Some day of a year.
    ///
    /// # Errors
    /// `date.no_such_day` when the year is not 1 to 9999.
    pub fn year(year: u16) -> Result<Self, DateError> {
        Moment::year(year).map(|year| Self(Shape::Point(year)))
    }

    /// From one date to another, both included.
    ///
    /// # Errors
    /// `date.reversed` when it would end before it starts.
    pub fn range(start: impl Into<Moment>, end: impl Into<Moment>) -> Result<Self, DateError> {
        let (start, end) = (start.into(), end.into());
        Self::ordered(start, end).map_err(|fault| fault.of(&format!("{start}/{end}")))
    }

    /// From a date on, without an end (`a/..`).
    pub fn since(start: impl Into<Moment>) -> Self {
        Self(Shape::From(start.into()))
    }

    /// Until a date, without a start (`../b`).
    pub fn until(end: impl Into<Moment>) -> Self {
        Self(Shape::Until(end.into()))
    }

    /// From a date to an end that is not known (`a/`).
    pub fn since_with_unknown_end(start: impl Into<Moment>) -> Self {
        Self(Shape::FromUntilUnknown(start.into()))
    }

    /// Reads the EDTF subset that this type writes.
    ///
    /// # Errors
    /// `date.unreadable` for any other form (`2023-Q1`, `a..b`, seasons, `2023-03?`), `date.no_such_day` for a day
    /// or month that does not exist, `date.reversed` for an end before the start.
    pub fn from_edtf(text: &str) -> Result<Self, DateError> {
        fits(text)?;
        edtf::interval(text).map_err(|fault| fault.of(text))
    }

    /// How exactly it was said.
    pub const fn precision(&self) -> Precision {
        match self.0 {
            Shape::Point(Moment::Day(_)) => Precision::Day,
            Shape::Point(Moment::Month { .. }) => Precision::Month,
            Shape::Point(Moment::Year(_)) => Precision::Year,
            Shape::Range(..) => Precision::Interval,
            Shape::From(_) | Shape::Until(_) => Precision::Open,
            Shape::FromUntilUnknown(_) => Precision::Unknown,
        }
    }

    /// The start as it was said, if there is one.
    pub const fn start(&self) -> Option<Moment> {
        match self.0 {
            Shape::Point(start)
            | Shape::Range(start, _)
            | Shape::From(start)
            | Shape::FromUntilUnknown(start) => Some(start),
            Shape::Until(_) => None,
        }
    }

    /// The end as it was said, if there is one.
    pub const fn end(&self) -> Option<Moment> {
        match self.0 {
            Shape::Point(end) | Shape::Range(_, end) | Shape::Until(end) => Some(end),
            Shape::From(_) | Shape::FromUntilUnknown(_) => None,
        }
    }

    /// The first day that it can hold; none when its start is open.
    pub fn first(&self) -> Option<Day> {
        self.start().map(Moment::first)
    }

    /// The last day that it can hold; none when its end is open or unknown.
    pub fn last(&self) -> Option<Day> {
        self.end().map(Moment::last)
    }

    /// Whether this interval comes before the other. Only what is certain is answered: a month and a day inside
    /// it, or two intervals that overlap without being equal, are [`Order::Unknown`].
    pub fn compare(&self, other: &Self) -> Order {
        let ends_before = |a: &Self, b: &Self| matches!((a.last(), b.first()), (Some(a), Some(b)) if a < b);
        if self == other || self.exact_days().is_some_and(|days| other.exact_days() == Some(days)) {
            Order::Same
        } else if ends_before(self, other) {
            Order::Before
        } else if ends_before(other, self) {
            Order::After
        } else {
            Order::Unknown
        }
    }

    /// Where `day` lies, seen from this interval. A day inside 12–19 June is within; a day inside a month or a
    /// year that stands for one of its days is unknown.
    pub fn at(&self, day: Day) -> Position {
        if self.first().is_some_and(|first| day < first) {
            return Position::Before;
        }
        if self.last().is_some_and(|last| day > last) {
            return Position::After;
        }
        // The interval has surely begun on the last day that its start can be, and surely goes on until the first
        // day that its end can be.
        let begun = self.start().is_none_or(|start| start.last() <= day);
        let goes_on = match self.0 {
            Shape::Point(end) | Shape::Range(_, end) | Shape::Until(end) => day <= end.first(),
            Shape::From(_) => true,
            Shape::FromUntilUnknown(start) => day <= start.first(),
        };
        if begun && goes_on { Position::Within } else { Position::Unknown }
    }

    /// What to sort by: the first day, then the last. A place in a list, not a statement about time: for that,
    /// see [`compare`](Self::compare).
    pub fn sort_key(&self) -> (Day, Day) {
        let last = self.last().unwrap_or(Day::MAX);
        (self.first().unwrap_or(last), last)
    }

    pub(super) fn ordered(start: Moment, end: Moment) -> Result<Self, Fault> {
        if start.first() > end.last() { Err(Fault::Reversed) } else { Ok(Self(Shape::Range(start, end))) }
    }

    /// The first and last day, when both are days.
    const fn exact_days(&self) -> Option<(Day, Day)> {
        match self.0 {
            Shape::Point(Moment::Day(day)) => Some((day, day)),
            Shape::Range(Moment::Day(start), Moment::Day(end)) => Some((start, end)),
            _ => None,
        }
    }
}

impl From<Day> for Interval {
    fn from(day: Day) -> Self {
        Self::day(day)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// EDTF.
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Shape::Point(moment) => write!(f, "{moment}"),
            Shape::Range(start, end) => write!(f, "{start}/{end}"),
            Shape::From(start) => write!(f, "{start}/.."),
            Shape::FromUntilUnknown(start) => write!(f, "{start}/"),
            Shape::Until(end) => write!(f, "../{end}"),
        }
    }
}

impl FromStr for Interval {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::from_edtf(text)
    }
}

impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::from_edtf(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn edtf(text: &str) -> Interval {
        Interval::from_edtf(text).unwrap()
    }

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn orders_only_what_is_certain() {
        for (a, b, order) in [
            ("2023-10", "2023-10-05", Order::Unknown),
            ("2023-10", "2023-10", Order::Same),
            ("2023-10", "2023-11-01", Order::Before),
            ("2023-10", "2023-10-01/2023-10-31", Order::Unknown),
            ("2023", "2023-10", Order::Unknown),
            ("2023-06-12/2023-06-19", "2023-06-19/2023-06-20", Order::Unknown),
            ("2023-06-12/2023-06-19", "2023-06-20", Order::Before),
            ("2023-06-12/2023-06-12", "2023-06-12", Order::Same),
            ("2023-06-12/..", "2023-06-11", Order::After),
            ("2023-06-12/..", "2030", Order::Unknown),
            ("2023-06-12/", "2030", Order::Unknown),
            ("../2023-06-12", "2023-06-13/..", Order::Before),
            ("../2023-06-12", "2020", Order::Unknown),
        ] {
            assert_eq!(edtf(a).compare(&edtf(b)), order, "{a} {b}");
            let mirrored = match order {
                Order::Before => Order::After,
                Order::After => Order::Before,
                same => same,
            };
            assert_eq!(edtf(b).compare(&edtf(a)), mirrored, "{b} {a}");
        }
    }

    #[test]
    fn places_a_day() {
        for (interval, at, position) in [
            ("2023-06-12/2023-06-19", "2023-06-11", Position::Before),
            ("2023-06-12/2023-06-19", "2023-06-12", Position::Within),
            ("2023-06-12/2023-06-19", "2023-06-19", Position::Within),
            ("2023-06-12/2023-06-19", "2023-06-20", Position::After),
            ("2023-10-05", "2023-10-05", Position::Within),
            ("2023-10", "2023-10-01", Position::Unknown),
            ("2023-10", "2023-10-31", Position::Unknown),
            ("2023-10", "2023-09-30", Position::Before),
            ("2023-10", "2023-11-01", Position::After),
            ("2023", "2023-11-01", Position::Unknown),
            ("2023-05/2023-07", "2023-05-31", Position::Within),
            ("2023-05/2023-07", "2023-06-15", Position::Within),
            ("2023-05/2023-07", "2023-05-30", Position::Unknown),
            ("2023-05/2023-07", "2023-07-02", Position::Unknown),
            ("2023-05-04/..", "2030-01-01", Position::Within),
            ("2023-05/..", "2023-05-04", Position::Unknown),
            ("2023-05-04/", "2023-05-04", Position::Within),
            ("2023-05-04/", "2023-05-05", Position::Unknown),
            ("../2023-05-04", "0001-01-01", Position::Within),
            ("../2023-05-04", "2023-05-05", Position::After),
        ] {
            assert_eq!(edtf(interval).at(day(at)), position, "{interval} {at}");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        assert_eq!(edtf("2024-02").last(), Some(day("2024-02-29")));
        assert_eq!(edtf("1900-02").last(), Some(day("1900-02-28")));
        assert_eq!(edtf("9999").last(), Some(Day::MAX));
        assert_eq!(edtf("2023-05/2023-06").precision(), Precision::Interval);
        assert_eq!(edtf("2023-05/").precision(), Precision::Unknown);
        assert_eq!(edtf("2023-05/..").last(), None);
    }

    #[test]
    fn refuses_an_end_before_the_start() {
        let (first, second) = (day("2023-06-12"), day("2023-06-19"));
        assert_eq!(Interval::range(second, first).unwrap_err().code(), "date.reversed");
        assert_eq!(Interval::range(first, second).unwrap().to_string(), "2023-06-12/2023-06-19");
        assert_eq!(Interval::month(2023, 0).unwrap_err().code(), "date.no_such_day");
        assert_eq!(Interval::year(0).unwrap_err().code(), "date.no_such_day");
    }

    #[test]
    fn crosses_json_as_edtf() {
        let json = serde_json::to_string(&edtf("2023-10/..")).unwrap();
        assert_eq!(json, "\"2023-10/..\"");
        assert_eq!(serde_json::from_str::<Interval>(&json).unwrap(), edtf("2023-10/.."));
        assert!(serde_json::from_str::<Interval>("\"2023-Q1\"").is_err());
    }

    fn moments() -> impl Strategy<Value = Moment> {
        // Three years, so that moments meet often.
        (19_300..20_400, 0..3u8).prop_map(|(number, kind)| {
            let day = Day::from_number(number).unwrap();
            match kind {
                0 => Moment::Day(day),
                1 => Moment::month(day.year(), day.month()).unwrap(),
                _ => Moment::year(day.year()).unwrap(),
            }
        })
    }

    fn intervals() -> impl Strategy<Value = Interval> {
        (moments(), moments(), 0..7u8).prop_map(|(a, b, kind)| match kind {
            0 | 1 => Interval(Shape::Point(a)),
            2 => Interval::since(a),
            3 => Interval::until(a),
            4 => Interval::since_with_unknown_end(a),
            _ => Interval::range(a, b).or_else(|_| Interval::range(b, a)).unwrap(),
        })
    }

    fn days() -> impl Strategy<Value = Day> {
        (19_200..20_500).prop_map(|number| Day::from_number(number).unwrap())
    }

    const fn mirrored(order: Order) -> Order {
        match order {
            Order::Before => Order::After,
            Order::After => Order::Before,
            same => same,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn comparing_is_antisymmetric(a in intervals(), b in intervals()) {
            prop_assert_eq!(a.compare(&b), mirrored(b.compare(&a)));
            prop_assert_eq!(a.compare(&a), Order::Same);
        }

        #[test]
        fn before_is_transitive(a in intervals(), b in intervals(), c in intervals()) {
            if a.compare(&b) == Order::Before && b.compare(&c) == Order::Before {
                prop_assert_eq!(a.compare(&c), Order::Before);
            }
        }

        #[test]
        fn comparing_agrees_with_the_days(a in intervals(), b in intervals(), day in days()) {
            match a.compare(&b) {
                // No day can belong to both.
                Order::Before => prop_assert!(a.at(day) == Position::After || b.at(day) == Position::Before),
                Order::After => prop_assert!(a.at(day) == Position::Before || b.at(day) == Position::After),
                Order::Same => prop_assert_eq!(a.at(day), b.at(day)),
                Order::Unknown => {}
            }
            if a.at(day) == Position::Within && b.at(day) == Position::Within {
                prop_assert!(matches!(a.compare(&b), Order::Unknown | Order::Same));
            }
        }

        #[test]
        fn a_day_is_placed_as_it_is_compared(a in intervals(), day in days()) {
            let order = a.compare(&day.into());
            prop_assert_eq!(a.at(day) == Position::Before, order == Order::After);
            prop_assert_eq!(a.at(day) == Position::After, order == Order::Before);
            if order == Order::Same {
                prop_assert_eq!(a.at(day), Position::Within);
            }
        }

        #[test]
        fn edtf_is_read_as_it_was_written(interval in intervals()) {
            prop_assert_eq!(Interval::from_edtf(&interval.to_string()), Ok(interval));
        }
    }
}
