use std::fmt;

use super::LONGEST;

/// Why a text is no date. Each variant has a stable [`code`](Self::code); the message says what to write instead.
///
/// The offending text is carried whole: a text longer than [`LONGEST`] characters is refused before it is read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateError {
    /// Nothing, or nothing but spaces and invisible marks.
    #[error("the date is empty; write one, such as “25 يوليوز 2023” or “2023-07-25”, or leave it out")]
    Empty,
    /// A text of more than [`LONGEST`] characters.
    #[error(
        "a date of {length} characters is too long; write the date alone, in at most {LONGEST} characters"
    )]
    TooLong {
        /// How many characters it has.
        length: usize,
    },
    /// A text whose words or order are not those of a date.
    #[error("“{text}” cannot be read as a date: {reason}; write it like “25 يوليوز 2023” or “2023-07-25”")]
    Unreadable {
        /// The text as given.
        text: String,
        /// What stands in the way.
        reason: &'static str,
    },
    /// A day or a month without its year, such as the label of a session (`دورة أكتوبر`).
    #[error("“{text}” has no year; add it after the last month, like “أكتوبر 2023”")]
    NoYear {
        /// The text as given.
        text: String,
    },
    /// A day, a month or a year that no calendar has: 31 June, month 13, year 0.
    #[error(
        "“{text}” names a day or a month that does not exist; check the number, and write the day before the month"
    )]
    NoSuchDay {
        /// The text as given.
        text: String,
    },
    /// An interval that ends before it starts.
    #[error("“{text}” ends before it starts; write the earlier date first, and both years if they differ")]
    Reversed {
        /// The text as given.
        text: String,
    },
    /// A text that has more than one meaning.
    #[error("“{text}” can be read in more than one way: {reason}")]
    Ambiguous {
        /// The text as given.
        text: String,
        /// What is in doubt, and how to remove the doubt.
        reason: Doubt,
    },
    /// The number of a law or another number that only looks like a date (`113.14`).
    #[error(
        "“{text}” is the number of a law or another number, not a date; write the day, the month and the year"
    )]
    NotADate {
        /// The text as given.
        text: String,
    },
}

impl DateError {
    /// The stable code of this refusal.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "date.empty",
            Self::TooLong { .. } => "date.too_long",
            Self::Unreadable { .. } => "date.unreadable",
            Self::NoYear { .. } => "date.no_year",
            Self::NoSuchDay { .. } => "date.no_such_day",
            Self::Reversed { .. } => "date.reversed",
            Self::Ambiguous { .. } => "date.ambiguous",
            Self::NotADate { .. } => "date.not_a_date",
        }
    }
}

/// Why a date has more than one meaning. Each reason has a stable [`key`](Self::key), by which a sentence in another
/// language says how to remove the doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Doubt {
    /// A year of two digits (`06/04/24`).
    TwoDigitYear,
    /// A winter or a school year, of whose two years one is written (`شتاء 2024`).
    OneYearOfTwo,
    /// Two years beside a period that lies in one (`T3 2024/2025`).
    TwoYearsOfOne,
    /// A beginning without its end (`من 5 أكتوبر 2023`).
    NoEnd,
    /// A weekday that may be counted within the month (`first Monday of June 2023`).
    NthWeekday,
}

impl Doubt {
    /// Every reason.
    pub const ALL: [Self; 5] =
        [Self::TwoDigitYear, Self::OneYearOfTwo, Self::TwoYearsOfOne, Self::NoEnd, Self::NthWeekday];

    /// The stable key of the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TwoDigitYear => "two_digit_year",
            Self::OneYearOfTwo => "one_year_of_two",
            Self::TwoYearsOfOne => "two_years_of_one",
            Self::NoEnd => "no_end",
            Self::NthWeekday => "nth_weekday",
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TwoDigitYear => {
                "a year of two digits could be a day; write all four digits, like “06/04/2024”"
            }
            Self::OneYearOfTwo => {
                "it lies in two years and one is written; write both, like “2024/2025”, or the months"
            }
            Self::TwoYearsOfOne => {
                "it has two years beside one period; write the year that it is in, or “إلى” between two dates"
            }
            Self::NoEnd => {
                "it says where it begins and not where it ends; add the end, or write “ابتداء من …” if it has none"
            }
            Self::NthWeekday => {
                "it may mean a weekday that is counted within the month; write the number of the day, like “5 يونيو 2023”"
            }
        })
    }
}

/// What is wrong, before the text that it is wrong with is put beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Unreadable(&'static str),
    NoYear,
    NoSuchDay,
    Reversed,
    Ambiguous(Doubt),
    NotADate,
}

impl Fault {
    /// The refusal of `text` for this reason.
    pub(super) fn of(self, text: &str) -> DateError {
        let text = text.to_owned();
        match self {
            Self::Unreadable(reason) => DateError::Unreadable { text, reason },
            Self::NoYear => DateError::NoYear { text },
            Self::NoSuchDay => DateError::NoSuchDay { text },
            Self::Reversed => DateError::Reversed { text },
            Self::Ambiguous(reason) => DateError::Ambiguous { text, reason },
            Self::NotADate => DateError::NotADate { text },
        }
    }
}

/// Refuses a text that is empty or too long to be looked at.
pub(super) fn fits(text: &str) -> Result<(), DateError> {
    let length = text.chars().count();
    match length {
        0 => Err(DateError::Empty),
        _ if length > LONGEST => Err(DateError::TooLong { length }),
        _ => Ok(()),
    }
}
