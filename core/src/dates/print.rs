use super::interval::{Interval, Moment, Shape};
use super::language::{Before, Language, language};

/// Prints an interval in a language: Arabic (`ar`, `ar-MA`; Moroccan month names), French (`fr`) or English (`en`).
/// In any other language, it prints EDTF, which everybody can read.
///
/// A quarter, a half or a season is printed by its months: that it was said as one stands in the words of a
/// [`WrittenDate`](super::WrittenDate), not in its interval. [`read()`](super::read()) reads every printed form as the
/// same interval.
///
/// ```
/// use infitah::dates::{Interval, print};
/// let week = Interval::from_edtf("2023-06-12/2023-06-19")?;
/// assert_eq!(print(&week, "ar-MA"), "12 إلى 19 يونيو 2023");
/// assert_eq!(print(&week, "fr"), "du 12 au 19 juin 2023");
/// assert_eq!(print(&week, "en"), "12–19 June 2023");
/// # Ok::<(), infitah::dates::DateError>(())
/// ```
pub fn print(interval: &Interval, language: &str) -> String {
    self::language(language).map_or_else(|| interval.to_string(), |language| language.print(interval))
}

/// How much of a date is printed: what the other end says too is printed once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Whole,
    WithoutYear,
    WithoutMonth,
}

impl Language {
    fn print(&self, interval: &Interval) -> String {
        match interval.0 {
            Shape::Point(moment) => self.moment(moment, Extent::Whole),
            Shape::Range(start, end) => self.range(start, end),
            Shape::From(start) => self.around(&self.since, start),
            Shape::FromUntilUnknown(start) => self.around(&self.unknown_end, start),
            Shape::Until(end) => format!("{}{}", self.until.of(end), self.moment(end, Extent::Whole)),
        }
    }

    fn around(&self, (before, after): &(Before, &str), moment: Moment) -> String {
        format!("{}{}{after}", before.of(moment), self.moment(moment, Extent::Whole))
    }

    fn range(&self, start: Moment, end: Moment) -> String {
        let extent = match (start, end) {
            (Moment::Day(a), Moment::Day(b)) if (a.year(), a.month()) == (b.year(), b.month()) => {
                Extent::WithoutMonth
            }
            (Moment::Day(a), Moment::Day(b)) if a.year() == b.year() => Extent::WithoutYear,
            (Moment::Month { year: a, .. }, Moment::Month { year: b, .. }) if a == b => Extent::WithoutYear,
            _ => Extent::Whole,
        };
        let (first, second) = (self.moment(start, extent), self.moment(end, Extent::Whole));
        let one_word_each = match (start, end) {
            (Moment::Year(_), Moment::Year(_)) => true,
            (Moment::Month { .. }, Moment::Month { .. }) => extent == Extent::WithoutYear,
            _ => extent == Extent::WithoutMonth,
        };
        let between = self.to_close.filter(|_| one_word_each).unwrap_or_else(|| self.to.of(end));
        format!("{}{first}{between}{second}", self.from.of(start))
    }

    fn moment(&self, moment: Moment, extent: Extent) -> String {
        match (moment, extent) {
            (Moment::Day(day), Extent::WithoutMonth) => self.day(day.day()),
            (Moment::Day(day), Extent::WithoutYear) => {
                format!("{} {}", self.day(day.day()), self.month(day.month()))
            }
            (Moment::Day(day), Extent::Whole) => {
                format!("{} {} {:04}", self.day(day.day()), self.month(day.month()), day.year())
            }
            (Moment::Month { year, month }, Extent::Whole) => format!("{} {year:04}", self.month(month)),
            (Moment::Month { month, .. }, _) => self.month(month).to_owned(),
            (Moment::Year(year), _) => format!("{year:04}"),
        }
    }

    fn day(&self, day: u8) -> String {
        if day == 1 { self.first.to_owned() } else { day.to_string() }
    }

    fn month(&self, month: u8) -> &'static str {
        usize::from(month)
            .checked_sub(1)
            .and_then(|index| self.months.get(index))
            .copied()
            .unwrap_or_default()
    }
}

impl Before {
    const fn of(&self, moment: Moment) -> &'static str {
        match moment {
            Moment::Day(_) => self.day,
            // April, August and October start with a vowel in French, the one language that asks.
            Moment::Month { month: 4 | 8 | 10, .. } => self.vowel,
            Moment::Month { .. } | Moment::Year(_) => self.other,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::dates::{Day, WrittenDate, read};

    #[test]
    fn prints_in_three_languages() {
        for (edtf, arabic, french, english) in [
            ("2023-07-25", "25 يوليوز 2023", "25 juillet 2023", "25 July 2023"),
            ("2023-10-01", "1 أكتوبر 2023", "1er octobre 2023", "1 October 2023"),
            ("2023-10", "أكتوبر 2023", "octobre 2023", "October 2023"),
            ("2023", "2023", "2023", "2023"),
            ("2023-06-12/2023-06-19", "12 إلى 19 يونيو 2023", "du 12 au 19 juin 2023", "12–19 June 2023"),
            (
                "2023-07-30/2023-08-06",
                "30 يوليوز إلى 6 غشت 2023",
                "du 30 juillet au 6 août 2023",
                "30 July – 6 August 2023",
            ),
            ("2023-04/2023-06", "أبريل إلى يونيو 2023", "d’avril à juin 2023", "April–June 2023"),
            (
                "2025-12/2026-01",
                "دجنبر 2025 إلى يناير 2026",
                "de décembre 2025 à janvier 2026",
                "December 2025 – January 2026",
            ),
            (
                "2024-07/2024-09",
                "يوليوز إلى شتنبر 2024",
                "de juillet à septembre 2024",
                "July–September 2024",
            ),
            (
                "2024-01/2024-12",
                "يناير إلى دجنبر 2024",
                "de janvier à décembre 2024",
                "January–December 2024",
            ),
            (
                "2024-01-01/2024-12-31",
                "1 يناير إلى 31 دجنبر 2024",
                "du 1er janvier au 31 décembre 2024",
                "1 January – 31 December 2024",
            ),
            (
                "2024-12/2025-02",
                "دجنبر 2024 إلى فبراير 2025",
                "de décembre 2024 à février 2025",
                "December 2024 – February 2025",
            ),
            ("2024/2025", "2024 إلى 2025", "de 2024 à 2025", "2024–2025"),
            ("2023-10/..", "ابتداء من أكتوبر 2023", "à partir d’octobre 2023", "from October 2023 onwards"),
            ("../2023-10-05", "إلى غاية 5 أكتوبر 2023", "jusqu’au 5 octobre 2023", "until 5 October 2023"),
            (
                "2023-05-04/",
                "من 4 ماي 2023 إلى تاريخ غير معروف",
                "du 4 mai 2023 à une date inconnue",
                "from 4 May 2023 to an unknown date",
            ),
        ] {
            let interval = Interval::from_edtf(edtf).unwrap();
            assert_eq!(print(&interval, "ar"), arabic);
            assert_eq!(print(&interval, "fr-MA"), french);
            assert_eq!(print(&interval, "en"), english);
            assert_eq!(print(&interval, "zgh"), edtf);
        }
    }

    fn moments() -> impl Strategy<Value = Moment> {
        let days =
            (Day::MIN.number()..=Day::MAX.number()).prop_map(|number| Day::from_number(number).unwrap());
        // Near days too, so that months and years are shared.
        let near = (19_000..19_800).prop_map(|number| Day::from_number(number).unwrap());
        (prop_oneof![days, near], 0..3u8).prop_map(|(day, kind)| match kind {
            0 => Moment::Day(day),
            1 => Moment::month(day.year(), day.month()).unwrap(),
            _ => Moment::year(day.year()).unwrap(),
        })
    }

    fn intervals() -> impl Strategy<Value = Interval> {
        (moments(), moments(), 0..6u8).prop_map(|(a, b, kind)| match kind {
            0 => Interval(Shape::Point(a)),
            1 => Interval::since(a),
            2 => Interval::until(a),
            3 => Interval::since_with_unknown_end(a),
            _ => Interval::range(a, b).or_else(|_| Interval::range(b, a)).unwrap(),
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn what_is_printed_is_read_as_the_same_interval(interval in intervals()) {
            for language in ["ar", "ar-MA", "fr", "en", "zgh"] {
                let printed = print(&interval, language);
                let read = read(&printed);
                prop_assert_eq!(read.as_ref().map(WrittenDate::interval), Ok(interval), "{}", printed);
                prop_assert!(read.is_ok_and(|date| date.remarks().is_empty()));
            }
        }
    }
}
