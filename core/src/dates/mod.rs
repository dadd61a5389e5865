//! Dates as people write them, and the interval of days that they mean.
//!
//! In comes a text (`12 إلى 19 يونيو 2023`, `1er août 2023`, `2023-10`); out goes a [`WrittenDate`], which keeps
//! that text byte for byte beside its [`Interval`], or a [`DateError`] that says what to write instead. The other
//! way round, [`print()`] writes an interval in a language. With a [`HolidayCalendar`], working days are counted.
//!
//! The one rule here: **no precision is ever invented.** A month stays a month, a date without its year is
//! refused, and where two dates cannot be ordered the answer is "unknown".
//!
//! # The forms
//!
//! Arabic (Moroccan month names first, all others too), French and English; the words may be mixed.
//!
//! | what is said | for example | EDTF |
//! | --- | --- | --- |
//! | a day | `25 يوليوز 2023`, `٢٥ يوليوز ٢٠٢٣`, `1er août 2023`, `July 25, 2023`, `مارس 22 2023` | `2023-07-25` |
//! | a day in numbers: the day before the month, unless the year comes first | `07/06/2022`, `7-6-2022`, `07.06.2022`, `2022.06.07` | `2022-06-07` |
//! | a day with its weekday; one that contradicts is kept and remarked | `الثلاثاء 19 مارس 2024`, `Mercredi 19 mars 2024` | `2024-03-19` |
//! | a month | `أكتوبر 2023`, `octobre 2023`, `10/2023` | `2023-10` |
//! | a year; the financial year of a commune is the calendar year | `2024`, `سنة 2024`, `السنة المالية 2024`, `exercice 2024`, `FY2024` | `2024` |
//! | days that share their month and year | `12 إلى 19 يونيو 2023`, `من 12 إلى غاية 19 يونيو 2023`, `du 12 au 19 juin 2023`, `June 12–19, 2023` | `2023-06-12/2023-06-19` |
//! | days of two months | `من 28 ماي إلى 3 يونيو 2023`, `30 يوليوز - 6 غشت 2023` | `2023-05-28/2023-06-03` |
//! | months | `نونبر – دجنبر 2023`, `mai-juin 2023`, `December 2025 – January 2026` | `2023-11/2023-12` |
//! | years | `2024-2025`, `برسم سنتي 2024-2025`, `السنة الدراسية 2024/2025` | `2024/2025` |
//! | a quarter: its three months | `الفصل الثالث من سنة 2024`, `الربع الثالث 2024`, `T3 2024`, `3e trimestre 2024`, `Q3 2024` | `2024-07/2024-09` |
//! | a half: its six months | `الأسدس الأول 2024`, `النصف الأول من 2024`, `S1 2024`, `1er semestre 2024`, `H1 2024` | `2024-01/2024-06` |
//! | spring, summer, autumn: March to May, June to August, September to November | `صيف 2024`, `été 2024`, `summer 2024` | `2024-06/2024-08` |
//! | winter: December to February; it lies in two years and needs both | `شتاء 2024/2025`, `hiver 2024-2025` | `2024-12/2025-02` |
//! | a beginning, middle or end: the whole, remarked | `متم سنة 2025`, `نهاية 2025`, `fin 2025`, `mid-2025` | `2025` |
//! | | `mi-juin 2025`, `النصف الأول من يونيو 2025` | `2025-06` |
//! | the last sessions of a year: the year, remarked | `آخر دورات سنة 2024`, `the last sessions of 2024` | `2024` |
//! | it goes on | `ابتداء من ماي 2023`, `مستمر منذ ماي 2023`, `mai 2023 – en cours`, `May 2023 – ongoing` | `2023-05/..` |
//! | its start is open | `إلى غاية 5 أكتوبر 2023`, `قبل متم سنة 2025`, `jusqu'au 5 octobre 2023` | `../2023-10-05` |
//! | its end is not known | `من ماي 2023 إلى تاريخ غير معروف` | `2023-05/` |
//!
//! The months of the seasons are a convention, that of the weather service; quarters and seasons are never written as
//! EDTF's own (`2024-21`, `2024-33`), which its readers do not agree on. A period is kept as the interval of its
//! months, and its words stay beside it.
//!
//! Refused, with what to write instead: a session (`دورة أكتوبر`), a date without its year, a winter or a school
//! year with one year, "ongoing" without a start, a year of two digits, the number of a law, a Hijri date.
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
pub use error::{DateError, Doubt};
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
#[cfg(test)]
mod slides;
