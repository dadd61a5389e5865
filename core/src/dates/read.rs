use super::error::{DateError, Doubt, Fault, fits};
use super::fold::fold;
use super::interval::{Interval, Moment, Shape};
use super::items::{Item, Partial, items};
use super::language::Meaning;
use super::written::{Lint, WrittenDate};
use super::{edtf, numeric, periods};

/// Reads a date as people write it in Arabic (Moroccan month names first), French or English, or in EDTF. The
/// [forms](super#the-forms) are listed in the front of this room.
///
/// Digits may be Arabic-Indic or Persian; accents, hamza, tatweel, direction marks and line breaks do not matter.
///
/// ```
/// use infitah::dates::read;
/// let week = read("12 إلى 19 يونيو\n2023")?;
/// assert_eq!(week.to_edtf(), "2023-06-12/2023-06-19");
/// assert_eq!(week.to_string(), "12 إلى 19 يونيو\n2023");
/// assert_eq!(read("دورة أكتوبر").unwrap_err().code(), "date.no_year");
/// # Ok::<(), infitah::dates::DateError>(())
/// ```
///
/// # Errors
/// A [`DateError`] that says what to write instead; nothing is ever guessed or completed.
pub fn read(text: &str) -> Result<WrittenDate, DateError> {
    fits(text)?;
    if fold(text).trim().is_empty() {
        return Err(DateError::Empty);
    }
    if let Ok(interval) = edtf::interval(text.trim()) {
        return Ok(WrittenDate::parts(text, interval, Vec::new()));
    }
    let (interval, remarks) = understand(text).map_err(|fault| fault.of(text))?;
    Ok(WrittenDate::parts(text, interval, remarks))
}

fn understand(text: &str) -> Result<(Interval, Vec<Lint>), Fault> {
    let items = items(text)?;
    admit(&items)?;
    let items = periods::join(&items)?;
    put_together(&separate(&numeric::join(&items)?)?)
}

/// Refuses what has no place in a date, with the most helpful reason.
fn admit(items: &[Item]) -> Result<(), Fault> {
    let any = |wanted: fn(&Item) -> bool| items.iter().any(wanted);
    let named = any(is_month);
    let law = any(|item| matches!(item, Item::Word(Meaning::Law)));
    let three = any(|item| matches!(item, Item::Number { digits: 3, .. }));
    let year = any(is_year);
    let session = any(|item| matches!(item, Item::Word(Meaning::Session)));
    if !named && (law || three) {
        Err(Fault::NotADate)
    } else if three {
        Err(Fault::Unreadable("a number of three digits is no day and no year"))
    } else if any(|item| matches!(item, Item::Word(Meaning::Hijri))) {
        Err(Fault::Unreadable("it is a date of the Hijri calendar, where the Gregorian one is wanted"))
    } else if law || session || any(|item| matches!(item, Item::Stranger)) {
        Err(match (named, year, session) {
            (true, false, _) => Fault::NoYear,
            (_, _, true) => Fault::Unreadable(
                "a session is no date and may have several sittings; write the day of the sitting, or the month",
            ),
            _ => Fault::Unreadable("it holds more than a date"),
        })
    } else {
        Ok(())
    }
}

/// Decides what each remaining sign is: between two dates it becomes "to", inside one date it is dropped.
fn separate(items: &[Item]) -> Result<Vec<Item>, Fault> {
    let one_month = items.iter().filter(|item| is_month(item)).count() == 1;
    let mut out = Vec::with_capacity(items.len());
    let mut before: Option<Item> = None;
    for (index, item) in items.iter().enumerate() {
        let mut after = items.iter().skip(index).skip(1);
        let (next, second, third) = (after.next(), after.next(), after.next());
        if let Item::Sign { sign, .. } = item {
            let (Some(before), Some(next)) = (before, next) else {
                return Err(Fault::Unreadable("it begins or ends with a sign"));
            };
            let year_first = one_month
                && is_year(&before)
                && matches!((next, second), (Item::Month(_), Some(Item::Sign { .. })))
                && third.is_some_and(is_small);
            if is_year(&before) && is_part(next) && !second.is_some_and(is_year) {
                return Err(Fault::Unreadable("the quarter stands before the year, as in “Q1 2023”"));
            }
            if is_year(&before) && is_year(next) && items.iter().any(is_part) {
                return Err(Fault::Ambiguous(Doubt::TwoYearsOfOne));
            }
            // `May 28 – June 3, 2023`: the number already has its month.
            let earlier = index.checked_sub(2).and_then(|earlier| items.get(earlier));
            let month_first = is_small(&before) && earlier.is_some_and(is_month) && is_month(next);
            match sign {
                '-' if month_first => out.push(Item::Word(Meaning::To)),
                '-' if joins_words(&before, next, one_month) || year_first => {}
                '/' if year_first || joins_words(&before, next, one_month) && !is_word(&before) => {}
                '-' => out.push(Item::Word(Meaning::To)),
                '/' if is_whole(&before) && is_whole(next) || is_month(&before) && is_month(next) => {
                    out.push(Item::Word(Meaning::To));
                }
                _ => return Err(Fault::Unreadable("a sign stands where no date has one")),
            }
        } else {
            out.push(*item);
        }
        before = Some(*item);
    }
    Ok(out)
}

/// Whether a sign between these two stands inside one date: `25-يوليوز`, `July-2023`, `Tuesday - 25`, `12 - إلى`,
/// `mi-juin`, `T3/2024`.
fn joins_words(before: &Item, next: &Item, one_month: bool) -> bool {
    match (before, next) {
        (Item::Weekday(_), Item::Number { .. } | Item::Date(_)) | (Item::Word(Meaning::Vague), _) => true,
        (before, Item::Month(_)) => is_small(before),
        (Item::Month(_), next) if is_year(next) => true,
        (before, next) if is_part(before) && is_year(next) => true,
        (Item::Month(_), next) => one_month && is_small(next),
        (before, next) => is_word(before) || is_word(next),
    }
}

const fn is_word(item: &Item) -> bool {
    matches!(item, Item::Word(Meaning::To | Meaning::Until | Meaning::And))
}

const fn is_year(item: &Item) -> bool {
    matches!(item, Item::Number { digits: 4, .. })
}

const fn is_small(item: &Item) -> bool {
    matches!(item, Item::Number { digits: 1 | 2, .. })
}

const fn is_month(item: &Item) -> bool {
    matches!(item, Item::Month(_))
}

/// A quarter, a half or a season.
const fn is_part(item: &Item) -> bool {
    matches!(item, Item::Date(Partial { part: Some(_), .. }))
}

/// Whether a stroke after or before it can stand between two dates.
const fn is_whole(item: &Item) -> bool {
    matches!(item, Item::Date(_)) || is_year(item)
}

fn put_together(items: &[Item]) -> Result<(Interval, Vec<Lint>), Fault> {
    let (onwards, items) = open_end(items)?;
    let (opening, items) = match items {
        [Item::Word(word @ (Meaning::From | Meaning::Since | Meaning::Until)), rest @ ..] => {
            (Some(*word), rest)
        }
        _ => (None, items),
    };
    let mut remarks = Vec::new();
    let mut sides = items.split(is_word);
    let shape = match (sides.next(), sides.next(), sides.next()) {
        (Some(one), None, None) => {
            let (start, end) = complete(date(one)?, &mut remarks)?;
            match (opening, onwards) {
                (None, false) if start == end => Shape::Point(start),
                (None, false) => Shape::Range(start, end),
                (None | Some(Meaning::From), true) | (Some(Meaning::Since), _) => Shape::From(start),
                (Some(Meaning::Until), false) => Shape::Until(end),
                (Some(Meaning::From), false) => return Err(NO_END),
                _ => return Err(Fault::Unreadable("it has no start and no end")),
            }
        }
        (Some(start), Some([Item::Word(Meaning::UnknownEnd)]), None)
            if !onwards && opening != Some(Meaning::Until) =>
        {
            Shape::FromUntilUnknown(complete(date(start)?, &mut remarks)?.0)
        }
        (Some(start), Some(end), None) if !onwards && opening != Some(Meaning::Until) => {
            let (mut start, mut end) = (date(start)?, date(end)?);
            share(&mut start, &mut end);
            let ((start, before), (after, end)) =
                (complete(start, &mut remarks)?, complete(end, &mut remarks)?);
            let joined = items.iter().any(|item| matches!(item, Item::Word(Meaning::And)));
            let apart = before.last().plus(1).is_some_and(|next| next < after.first());
            if joined && apart && opening != Some(Meaning::From) {
                remarks.push(Lint::Apart { start, end });
            }
            return Ok((Interval::ordered(start, end)?, remarks));
        }
        _ => return Err(Fault::Unreadable("it holds more than two dates")),
    };
    Ok((Interval(shape), remarks))
}

/// Whether the items say that there is no end, and those that are left: `2023 فصاعدا`, `May 2023 – ongoing`,
/// `مستمر منذ ماي 2023`.
fn open_end(items: &[Item]) -> Result<(bool, &[Item]), Fault> {
    let (open, rest) = match items {
        [rest @ .., Item::Word(Meaning::To | Meaning::Until), Item::Word(Meaning::Ongoing)]
        | [rest @ .., Item::Word(Meaning::Onwards | Meaning::Ongoing)] => (true, rest),
        [Item::Word(Meaning::Ongoing), rest @ ..] if matches!(rest, [Item::Word(Meaning::Since), ..]) => {
            (true, rest)
        }
        _ => (false, items),
    };
    if open && rest.is_empty() || rest.contains(&Item::Word(Meaning::Ongoing)) {
        return Err(Fault::Unreadable(
            "it says that something goes on, and not since when; add the start, as in “ابتداء من ماي 2023”",
        ));
    }
    Ok((open, rest))
}

const NO_END: Fault = Fault::Ambiguous(Doubt::NoEnd);

const NTH_WEEKDAY: Fault = Fault::Ambiguous(Doubt::NthWeekday);

/// What the pieces of one date say.
fn date(items: &[Item]) -> Result<Partial, Fault> {
    const TWICE: Fault = Fault::Unreadable("it says a part of the date twice");
    const TWO_DAYS: Fault = Fault::Unreadable("two numbers could be its day");
    fn put<T>(place: &mut Option<T>, value: Option<T>) -> Result<(), Fault> {
        match value {
            Some(_) if place.is_some() => Err(TWICE),
            Some(_) => {
                *place = value;
                Ok(())
            }
            None => Ok(()),
        }
    }

    if items.is_empty() {
        return Err(Fault::Unreadable("a word that joins two dates has a date on one side only"));
    }
    let mut date = Partial::default();
    for item in items {
        match item {
            Item::Number { value, digits: 4 } => put(&mut date.year, Some(*value))?,
            Item::Number { .. } if date.day.is_some() => {
                return Err(if items.iter().any(is_year) { TWO_DAYS } else { numeric::TWO_DIGIT_YEAR });
            }
            Item::Number { value, .. } => date.day = u8::try_from(*value).ok(),
            Item::Word(Meaning::Ordinal(_)) if items.iter().any(|item| matches!(item, Item::Weekday(_))) => {
                return Err(NTH_WEEKDAY);
            }
            Item::Word(Meaning::Ordinal(day)) => put(&mut date.day, Some(*day))?,
            Item::Date(numbers) => {
                put(&mut date.year, numbers.year)?;
                put(&mut date.month, numbers.month)?;
                put(&mut date.day, numbers.day)?;
                put(&mut date.part, numbers.part)?;
            }
            Item::Word(Meaning::Vague) if date == Partial::default() => date.vague = true,
            Item::Month(month) => put(&mut date.month, Some(*month))?,
            Item::Weekday(weekday) => put(&mut date.weekday, Some(*weekday))?,
            // "12 من يونيو", "أكتوبر من سنة 2023": of.
            Item::Word(Meaning::From) if date.day.is_some() || date.vague || has_months(&date) => {}
            _ => return Err(Fault::Unreadable("its words are not in the order of a date")),
        }
    }
    match date {
        // The first half of June is a part of June, of which nobody says where it ends.
        Partial { part: Some(part), month: Some(_), .. } if part.is_half() => {
            Ok(Partial { part: None, vague: true, ..date })
        }
        Partial { part: Some(_), month: Some(_), .. } => Err(TWICE),
        _ => Ok(date),
    }
}

/// The ends of a range share what is said once: the month and the year stand after the last day, or, as in
/// `June 12–19, 2023`, the month before the first. A year is never taken from the start to the end, because
/// "from December 2022 to January" means another year.
fn share(start: &mut Partial, end: &mut Partial) {
    if start.day.is_some() && start.month.is_none() && start.year.is_none() && end.day.is_some() {
        start.month = end.month;
    }
    if end.day.is_some() && end.month.is_none() && end.year.is_some() && start.year.is_none() {
        end.month = start.month;
    }
    if start.year.is_none() && has_months(start) && has_months(end) {
        start.year = end.year;
    }
}

const fn has_months(date: &Partial) -> bool {
    date.month.is_some() || date.part.is_some()
}

/// The first and the last moment of the date that is said, if it says enough. A weekday that contradicts it and a
/// part that is not said exactly are remarked, never followed.
fn complete(date: Partial, remarks: &mut Vec<Lint>) -> Result<(Moment, Moment), Fault> {
    if date.day.is_some() && date.month.is_none() {
        return Err(Fault::Unreadable("it has a day without its month"));
    }
    if date.day.is_none() && date.weekday.is_some() {
        return Err(Fault::Unreadable("it has a weekday without the day of the month"));
    }
    if date.day.is_some() && date.vague {
        return Err(Fault::Unreadable("a day has no beginning, middle or end that is a date"));
    }
    let year = match date {
        Partial { year: Some(year), .. } => year,
        Partial { vague: true, .. } => return Err(Fault::NoYear),
        date if has_months(&date) => return Err(Fault::NoYear),
        _ => return Err(Fault::Unreadable("it has no day, no month and no year")),
    };
    let (start, end) = if let Some(part) = date.part {
        part.of(year)?
    } else {
        let moment = Moment::of(year, date.month, date.day)?;
        (moment, moment)
    };
    if let (Moment::Day(day), Some(written)) = (start, date.weekday)
        && day.weekday() != written
    {
        remarks.push(Lint::Weekday { day, written });
    }
    if date.vague {
        let shape = if start == end { Shape::Point(start) } else { Shape::Range(start, end) };
        remarks.push(Lint::Vague { whole: Interval(shape) });
    }
    Ok((start, end))
}
