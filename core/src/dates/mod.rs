//! Dates as people write them, and the interval of days that they mean.
//!
//! In comes a text (`12 إلى 19 يونيو 2023`, `1er août 2023`, `2023-10`); out goes a [`WrittenDate`], which keeps
//! that text byte for byte beside its [`Interval`], or a [`DateError`] that says what to write instead. The other
//! way round, [`print()`] writes an interval in a language.
//!
//! The one rule here: **no precision is ever invented.** A month stays a month, a date without its year is
//! refused, and where two dates cannot be ordered the answer is "unknown".
#![deny(clippy::arithmetic_side_effects)]

mod day;
mod edtf;
mod error;
mod fold;
mod interval;
mod items;
mod language;
mod numeric;
mod periods;
mod print;
mod read;
mod working_days;
mod written;

pub use day::{Day, Weekday};
pub use error::DateError;
pub use interval::{Interval, Moment, Order, Position, Precision};
pub use print::print;
pub use read::read;
pub use working_days::{CalendarError, Counted, Deadline, Holiday, HolidayCalendar};
pub use written::{Lint, WrittenDate};

/// How many characters a written date may have.
pub const LONGEST: usize = 60;

// What a test counts wrongly makes it fail, which is its task.
#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod forms;
#[cfg(test)]
mod slides;
