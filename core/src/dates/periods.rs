//! Periods between a month and a year: quarters, halves and seasons, and the years that only two numbers name.

use super::error::Fault;
use super::interval::Moment;
use super::items::{Item, Partial};
use super::language::Meaning;

/// Months of a year that follow each other; winter goes on into the next year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    first: u8,
    months: u8,
}

impl Part {
    const HALF: u8 = 6;
    const QUARTER: u8 = 3;
    const WINTER: Self = Self { first: 12, months: 3 };

    /// Whether it is a half, which months have as well.
    pub(super) const fn is_half(self) -> bool {
        self.months == Self::HALF
    }

    /// Its first and last month, when it starts in this year.
    pub(super) fn of(self, year: u16) -> Result<(Moment, Moment), Fault> {
        let last = self.first.saturating_add(self.months).saturating_sub(1);
        let (end, last) = match last.checked_sub(12) {
            Some(over @ 1..) => (year.saturating_add(1), over),
            _ => (year, last),
        };
        Ok((Moment::of(year, Some(self.first), None)?, Moment::of(end, Some(last), None)?))
    }

    /// The quarter or half with this number, counted from 1, or the last.
    fn numbered(months: u8, which: Which) -> Result<Self, Fault> {
        let count = if months == Self::HALF { 2 } else { 4 };
        let number = match which {
            Which::Number(number) => number,
            Which::Last => count,
        };
        if !(1..=count).contains(&number) {
            return Err(Fault::Unreadable("a year has four quarters and two halves"));
        }
        Ok(Self { first: number.saturating_sub(1).saturating_mul(months).saturating_add(1), months })
    }
}

/// Which of the quarters or halves.
#[derive(Clone, Copy)]
enum Which {
    Number(u8),
    Last,
}

/// One date stands for two winters, or for two school years.
const ONE_YEAR: Fault =
    Fault::Ambiguous("it lies in two years and one is written; write both, like “2024/2025”, or the months");

/// Joins the items that name a period: a quarter or a half with its number before or after it, a season, and a
/// winter or a school year with both years.
pub(super) fn join(items: &[Item]) -> Result<Vec<Item>, Fault> {
    let mut joined = Vec::with_capacity(items.len());
    let mut rest = items;
    while let Some((first, others)) = rest.split_first() {
        rest = if let Some((months, which, left)) = numbered(rest) {
            joined.push(part(Part::numbered(months, which)?));
            left
        } else {
            match first {
                Item::Word(Meaning::Season(first)) => {
                    joined.push(part(Part { first: *first, months: 3 }));
                    others
                }
                Item::Word(Meaning::Winter) => {
                    let (year, _, left) = two_years(others).ok_or(ONE_YEAR)?;
                    joined.push(part(Part::WINTER));
                    joined.push(year);
                    left
                }
                Item::Word(Meaning::SchoolYear) => {
                    let (first, second, left) = two_years(others).ok_or(ONE_YEAR)?;
                    joined.extend([first, Item::Word(Meaning::To), second]);
                    left
                }
                Item::Word(Meaning::Quarter | Meaning::Half) => {
                    return Err(Fault::Unreadable("it does not say which quarter or half of the year"));
                }
                _ => {
                    joined.push(*first);
                    others
                }
            }
        };
    }
    Ok(joined)
}

const fn part(part: Part) -> Item {
    Item::Date(Partial { part: Some(part), year: None, month: None, day: None, weekday: None, vague: false })
}

/// A quarter or half and its number, with what follows: `الفصل الثالث`, `T3`, `3e trimestre`, `last quarter`.
fn numbered(items: &[Item]) -> Option<(u8, Which, &[Item])> {
    let (first, second, left) = match items {
        [first, second, left @ ..] => (first, second, left),
        _ => return None,
    };
    let of = |noun: &Item, number: &Item| Some((months(noun)?, which(number)?));
    // "3e trimestre 2024", where no number stands after the noun.
    let next = left.first().and_then(which);
    let (months, which) =
        of(first, second).or_else(|| if next.is_none() { of(second, first) } else { None })?;
    Some((months, which, left))
}

const fn months(item: &Item) -> Option<u8> {
    match item {
        Item::Word(Meaning::Quarter) => Some(Part::QUARTER),
        Item::Word(Meaning::Half) => Some(Part::HALF),
        _ => None,
    }
}

fn which(item: &Item) -> Option<Which> {
    match item {
        Item::Word(Meaning::Ordinal(number)) => Some(Which::Number(*number)),
        Item::Word(Meaning::Last) => Some(Which::Last),
        Item::Number { value, digits: 1 } => u8::try_from(*value).ok().map(Which::Number),
        _ => None,
    }
}

/// A year and the next, with a sign between them, and what follows.
fn two_years(items: &[Item]) -> Option<(Item, Item, &[Item])> {
    match items {
        [
            first @ Item::Number { value, digits: 4 },
            Item::Sign { sign: '-' | '/', .. },
            second @ Item::Number { value: next, digits: 4 },
            left @ ..,
        ] if value.checked_add(1) == Some(*next) => Some((*first, *second, left)),
        _ => None,
    }
}
