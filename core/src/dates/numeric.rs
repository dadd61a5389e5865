//! Dates in numbers: day, month and year with `/`, `-` or `.` between them, the year first or last.

use super::error::{Doubt, Fault};
use super::items::{Item, Partial};

/// Joins the numbers that make one date. What remains between two numbers separates two dates.
///
/// Two numbers are joined only where no month and no quarter is named: in `12-19 يونيو` they are two days.
pub(super) fn join(items: &[Item]) -> Result<Vec<Item>, Fault> {
    let named = items.iter().any(|item| matches!(item, Item::Month(_) | Item::Date(_)));
    let mut joined = Vec::with_capacity(items.len());
    let mut rest = items;
    while let Some((first, others)) = rest.split_first() {
        rest = match rest {
            [one, sign, two, again, three, others @ ..]
                if repeats(sign, again) && are_numbers(&[one, two, three]) =>
            {
                joined.push(Item::Date(triple(*one, *two, *three)?));
                others
            }
            [one, sign, two, others @ ..]
                if !named
                    && joins(sign)
                    && are_numbers(&[one, two])
                    && !(year(*one).is_some() && year(*two).is_some())
                    && !binds_closer(others, sign) =>
            {
                joined.push(Item::Date(pair(*one, *two)?));
                others
            }
            _ => {
                joined.push(*first);
                others
            }
        };
    }
    Ok(joined)
}

fn are_numbers(items: &[&Item]) -> bool {
    items.iter().all(|item| matches!(item, Item::Number { .. }))
}

const fn mark(item: &Item) -> Option<char> {
    if let Item::Sign { sign, .. } = item { Some(*sign) } else { None }
}

/// The same sign twice, so that it separates three numbers; `12 - 13-06-2023` has two different hyphens.
fn repeats(sign: &Item, again: &Item) -> bool {
    match mark(sign) {
        Some('/' | '.') => mark(again) == mark(sign),
        Some('-') => again == sign,
        _ => false,
    }
}

/// Between two numbers, a hyphen with a space beside it stands between two dates, never inside one.
const fn joins(item: &Item) -> bool {
    matches!(item, Item::Sign { sign: '/', .. } | Item::Sign { sign: '-' | '.', spaced: false })
}

/// In `12-19/06/2023`, the stroke binds closer than the hyphen before it.
fn binds_closer(others: &[Item], before: &Item) -> bool {
    mark(before) == Some('-')
        && matches!(others, [after, Item::Number { .. }, ..] if matches!(mark(after), Some('/' | '.')))
}

const fn year(item: Item) -> Option<u16> {
    if let Item::Number { value, digits: 4 } = item { Some(value) } else { None }
}

fn small(item: Item) -> Option<u8> {
    if let Item::Number { value, digits: 1 | 2 } = item { u8::try_from(value).ok() } else { None }
}

fn triple(a: Item, b: Item, c: Item) -> Result<Partial, Fault> {
    match (year(a), small(a), small(b), year(c), small(c)) {
        (Some(year), _, Some(month), _, Some(day)) | (_, Some(day), Some(month), Some(year), _) => {
            Ok(Partial { year: Some(year), month: Some(month), day: Some(day), ..Partial::default() })
        }
        (_, Some(_), Some(_), _, Some(_)) => Err(TWO_DIGIT_YEAR),
        _ => Err(Fault::Unreadable("its numbers are not a day, a month and a year")),
    }
}

/// Two digits do not say which century, nor which of the numbers is the year.
pub(super) const TWO_DIGIT_YEAR: Fault = Fault::Ambiguous(Doubt::TwoDigitYear);

fn pair(a: Item, b: Item) -> Result<Partial, Fault> {
    let partial = |year, month, day| Partial { year, month: Some(month), day, ..Partial::default() };
    match (year(a), small(a), year(b), small(b)) {
        (Some(year), _, _, Some(month)) | (_, Some(month), Some(year), _) => {
            Ok(partial(Some(year), month, None))
        }
        (_, Some(day @ 1..=31), _, Some(month @ 1..=12)) => Ok(partial(None, month, Some(day))),
        _ => Err(Fault::NotADate),
    }
}
