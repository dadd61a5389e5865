use std::fmt;
use std::str::FromStr;

use super::error::{DateError, fits};
use super::{Day, Interval, Moment, Weekday, read};
use crate::text::lists::Order;

/// A date as it was written (تاريخ, *date*), byte for byte, with the interval that it means and what is odd in it.
///
/// It prints as it was written; [`to_edtf`](Self::to_edtf) gives the form for machines.
///
/// ```
/// use infitah::dates::{Lint, WrittenDate};
/// let notice: WrittenDate = "Mercredi 19 mars 2024".parse()?;
/// assert_eq!(notice.to_string(), "Mercredi 19 mars 2024");
/// assert_eq!(notice.to_edtf(), "2024-03-19");
/// assert_eq!(notice.remarks()[0].to_string(), "2024-03-19 is a Tuesday, but Wednesday is written");
/// # Ok::<(), infitah::dates::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WrittenDate {
    text: String,
    interval: Interval,
    remarks: Vec<Lint>,
}

/// Something in a written date that a person should look at. Nothing is changed because of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Lint {
    /// The weekday that is written is not that of the date.
    #[error("{day} is a {}, but {written} is written", day.weekday())]
    Weekday {
        /// The date, which is taken as it stands.
        day: Day,
        /// The weekday beside it.
        written: Weekday,
    },
    /// Two dates that do not follow each other are joined by "and" (`5 و 19 أكتوبر`): they are read as a range,
    /// but may be two single days.
    #[error(
        "“and” joins {start} and {end}, which do not follow each other: if they are two dates, write them apart"
    )]
    Apart {
        /// The first of them.
        start: Moment,
        /// The second.
        end: Moment,
    },
    /// The beginning, the middle or the end of a year or a month (`متم سنة 2025`, `mi-juin 2025`), or the last
    /// sessions of a year: nobody says which days these are, so the interval is the whole.
    #[error(
        "only a part of {whole} is meant, and its days are not said: the whole is taken, the words are kept"
    )]
    Vague {
        /// The interval that is taken.
        whole: Interval,
    },
}

impl Lint {
    /// The stable code of this remark.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Weekday { .. } => "date.weekday",
            Self::Apart { .. } => "date.apart",
            Self::Vague { .. } => "date.vague",
        }
    }
}

impl WrittenDate {
    /// An interval beside the words that stood for it, as a history keeps them. The words are not read again: they
    /// meant this interval when they were written down.
    ///
    /// # Errors
    /// `date.empty`, or `date.too_long` for more than [`LONGEST`](super::LONGEST) characters.
    pub fn of(interval: Interval, text: &str) -> Result<Self, DateError> {
        fits(text)?;
        let remarks = read(text).ok().filter(|date| date.interval == interval).map(|date| date.remarks);
        Ok(Self::parts(text, interval, remarks.unwrap_or_default()))
    }

    /// The text as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The days that it means.
    pub const fn interval(&self) -> Interval {
        self.interval
    }

    /// What a person should look at.
    pub fn remarks(&self) -> &[Lint] {
        &self.remarks
    }

    /// The interval in EDTF.
    pub fn to_edtf(&self) -> String {
        self.interval.to_string()
    }

    /// The positions of these dates in the order of time; dates that say the same keep the order in which they were
    /// published. It places each by its first day; whether one really comes before another, only
    /// [`Interval::compare`] tells.
    pub fn sequence(dates: &[Self]) -> Vec<usize> {
        let mut order: Vec<(usize, &Self)> = dates.iter().enumerate().collect();
        order.order_by_key(|(_, date)| date.interval.sort_key());
        order.into_iter().map(|(position, _)| position).collect()
    }

    pub(super) fn parts(text: &str, interval: Interval, remarks: Vec<Lint>) -> Self {
        Self { text: text.to_owned(), interval, remarks }
    }
}

/// The text as it was written.
impl fmt::Display for WrittenDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl FromStr for WrittenDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        read(text)
    }
}

/// Written in EDTF.
impl From<Interval> for WrittenDate {
    fn from(interval: Interval) -> Self {
        Self::parts(&interval.to_string(), interval, Vec::new())
    }
}

/// Written in ISO 8601.
impl From<Day> for WrittenDate {
    fn from(day: Day) -> Self {
        Interval::day(day).into()
    }
}
