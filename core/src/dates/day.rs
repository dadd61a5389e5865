use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::edtf;
use super::error::{DateError, Fault, fits};

/// A day of the Gregorian calendar (يوم, *jour*), from 0001-01-01 to 9999-12-31, without a time or a zone.
///
/// It is written `2023-07-25` (ISO 8601) and counted in days since 1970-01-01.
///
/// ```
/// use infitah::dates::{Day, Weekday};
/// let meeting = Day::from_ymd(2023, 7, 25)?;
/// assert_eq!(meeting.to_string(), "2023-07-25");
/// assert_eq!(meeting.weekday(), Weekday::Tuesday);
/// assert_eq!(meeting.days_since(Day::from_iso("2023-03-21")?), 126);
/// # Ok::<(), infitah::dates::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A day of the week (يوم الأسبوع, *jour de la semaine*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// الاثنين, *lundi*
    Monday,
    /// الثلاثاء, *mardi*
    Tuesday,
    /// الأربعاء, *mercredi*
    Wednesday,
    /// الخميس, *jeudi*
    Thursday,
    /// الجمعة, *vendredi*
    Friday,
    /// السبت, *samedi*
    Saturday,
    /// الأحد, *dimanche*
    Sunday,
}

/// Days from the first day of year 1 (day 1 of the common era) to 1970-01-01.
const EPOCH: i32 = 719_163;

impl Day {
    /// 0001-01-01.
    pub const MIN: Self = Self(-719_162);
    /// 9999-12-31.
    pub const MAX: Self = Self(2_932_896);

    /// The day of this year (1 to 9999), month (1 to 12) and day of the month.
    ///
    /// # Errors
    /// `date.no_such_day` when the calendar has no such day.
    pub fn from_ymd(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        Self::civil(year, month, day)
            .ok_or_else(|| Fault::NoSuchDay.of(&format!("{year:04}-{month:02}-{day:02}")))
    }

    /// Reads `2023-07-25`, and nothing else.
    ///
    /// # Errors
    /// `date.unreadable` for any other form, `date.no_such_day` for a day that does not exist.
    pub fn from_iso(text: &str) -> Result<Self, DateError> {
        fits(text)?;
        edtf::day(text).map_err(|fault| fault.of(text))
    }

    /// The day with this number, if it lies in the years 1 to 9999.
    pub fn from_number(number: i32) -> Option<Self> {
        (Self::MIN.0..=Self::MAX.0).contains(&number).then_some(Self(number))
    }

    /// Days since 1970-01-01, negative before it.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        u16::try_from(self.date().year()).unwrap_or_default()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        u8::try_from(self.date().month()).unwrap_or_default()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        u8::try_from(self.date().day()).unwrap_or_default()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01, day 0, was a Thursday.
        match self.0.rem_euclid(7) {
            0 => Weekday::Thursday,
            1 => Weekday::Friday,
            2 => Weekday::Saturday,
            3 => Weekday::Sunday,
            4 => Weekday::Monday,
            5 => Weekday::Tuesday,
            _ => Weekday::Wednesday,
        }
    }

    /// So many days later (or earlier, if negative), if the calendar goes so far.
    pub fn plus(self, days: i32) -> Option<Self> {
        self.0.checked_add(days).and_then(Self::from_number)
    }

    /// How many days lie from `earlier` to this day; negative if it is the later one.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    pub(super) fn civil(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
            .map(|date| Self(date.num_days_from_ce().saturating_sub(EPOCH)))
    }

    fn date(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.0.saturating_add(EPOCH)).unwrap_or_default()
    }
}

/// The English name.
impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Monday => "Monday",
            Self::Tuesday => "Tuesday",
            Self::Wednesday => "Wednesday",
            Self::Thursday => "Thursday",
            Self::Friday => "Friday",
            Self::Saturday => "Saturday",
            Self::Sunday => "Sunday",
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Every view prints days: the digits are put down as they are.
        let (date, year) = (self.date(), u32::from(self.year()));
        let digit = |number: u32| b'0'.wrapping_add(u8::try_from(number).unwrap_or_default());
        let two = |number: u32| (digit(number / 10), digit(number % 10));
        let ((y1, y2), (y3, y4)) = (two(year / 100), two(year % 100));
        let ((m1, m2), (d1, d2)) = (two(date.month()), two(date.day()));
        let text = [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2];
        f.pad(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Day({self})")
    }
}

impl FromStr for Day {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::from_iso(text)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::from_iso(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_from_1970() {
        assert_eq!(Day::from_ymd(1970, 1, 1).unwrap().number(), 0);
        assert_eq!(Day::from_ymd(2023, 7, 25).unwrap().number(), 19563);
        assert_eq!(Day::from_ymd(1, 1, 1), Ok(Day::MIN));
        assert_eq!(Day::from_ymd(9999, 12, 31), Ok(Day::MAX));
        assert_eq!((Day::MAX.plus(1), Day::MIN.plus(-1)), (None, None));
        assert_eq!(Day::MIN.to_string(), "0001-01-01");
    }

    #[test]
    fn agrees_with_the_calendar_on_every_day_of_three_centuries() {
        for number in Day::civil(1850, 1, 1).unwrap().number()..Day::civil(2150, 1, 1).unwrap().number() {
            let day = Day::from_number(number).unwrap();
            assert_eq!(Day::from_ymd(day.year(), day.month(), day.day()), Ok(day));
            assert_eq!(Day::from_iso(&day.to_string()), Ok(day));
            assert_eq!(day.weekday() as u32, day.date().weekday().num_days_from_monday());
        }
    }

    #[test]
    fn refuses_days_that_do_not_exist() {
        for (year, month, day) in
            [(2023, 2, 29), (1900, 2, 29), (2023, 6, 31), (2023, 13, 1), (0, 1, 1), (10000, 1, 1)]
        {
            assert_eq!(Day::from_ymd(year, month, day).unwrap_err().code(), "date.no_such_day");
        }
        for text in ["2023-7-25", "2023-07-25 ", "٢٠٢٣-07-25", "2023/07/25", "+2023-07-25", "2023-07"] {
            assert_eq!(Day::from_iso(text).unwrap_err().code(), "date.unreadable", "{text}");
        }
    }
}
