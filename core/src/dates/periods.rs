//! Periods between a month and a year: quarters, halves and seasons, and the years that only two numbers name.

use super::error::{Doubt, Fault};
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
const ONE_YEAR: Fault = Fault::Ambiguous(Doubt::OneYearOfTwo);

/// Joins the items that name a period: a quarter or a half with its number before or after it, a season, and a
/// winter or a school year with both years.
pub(super) fn join(items: &[Item]) -> Result<Vec<Item>, Fault> {
    let mut joined = Vec::with_capacity(items.len());
    let mut rest = items;
    while let Some((first, others)) = rest.split_first() {
        rest = if let Some((months, [first, second], between, left)) = two_numbered(rest) {
            let (first, second) = (Part::numbered(months, first)?, Part::numbered(months, second)?);
            joined.extend([part(first), between, part(second)]);
            left
        } else if let Some((months, which, left)) = numbered(rest) {
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
                // "Au printemps 2024", "au 3e trimestre 2024": in.
                Item::Word(Meaning::At) if joined.is_empty() && is_period(others) => others,
                Item::Word(Meaning::At) => {
                    joined.push(Item::Word(Meaning::To));
                    others
                }
                Item::Word(Meaning::Quarter | Meaning::Half | Meaning::Quarters | Meaning::Halves) => {
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

/// A quarter or half and its number, with what follows: `الفصل الثالث`, `T3`, `3e trimestre`, `last quarter`. Of
/// several, a number says how many: `2 semestres` is not the second one.
fn numbered(items: &[Item]) -> Option<(u8, Which, &[Item])> {
    let [first, second, left @ ..] = items else { return None };
    let of = |noun: &Item, number: &Item| Some((months(noun)?, which(number)?));
    // "3e trimestre 2024", where no number stands after the noun.
    let next = left.first().and_then(which);
    let (months, which) =
        of(first, second).or_else(|| if next.is_none() { of(second, first) } else { None })?;
    Some((months, which, left))
}

/// Two numbers with one noun: `الفصلين الأول والثاني`, `1er et 2e trimestres`, `first to third quarter`.
fn two_numbered(items: &[Item]) -> Option<(u8, [Which; 2], Item, &[Item])> {
    let (noun, first, between, second, left) = match items {
        [noun, first, between, second, left @ ..] if months_of_several(noun).is_some() => {
            (noun, first, between, second, left)
        }
        [first, between, second, noun, left @ ..] => (noun, first, between, second, left),
        _ => return None,
    };
    let between = match between {
        Item::Word(Meaning::And) => Item::Word(Meaning::And),
        Item::Word(Meaning::To | Meaning::At) => Item::Word(Meaning::To),
        _ => return None,
    };
    Some((months_of_several(noun)?, [which(first)?, which(second)?], between, left))
}

/// Whether a quarter, a half, a season or a part of something stands first.
fn is_period(items: &[Item]) -> bool {
    numbered(items).is_some()
        || matches!(items, [Item::Word(Meaning::Season(_) | Meaning::Winter | Meaning::Vague), ..])
}

const fn months(item: &Item) -> Option<u8> {
    match item {
        Item::Word(Meaning::Quarter) => Some(Part::QUARTER),
        Item::Word(Meaning::Half) => Some(Part::HALF),
        _ => None,
    }
}

/// The months of each of the periods of a noun, where two of them are named.
const fn months_of_several(item: &Item) -> Option<u8> {
    match item {
        Item::Word(Meaning::Quarters) => Some(Part::QUARTER),
        Item::Word(Meaning::Halves) => Some(Part::HALF),
        one => months(one),
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

#[cfg(test)]
mod tests {
    use crate::dates::{Lint, Order, Position, read};

    fn edtf(text: &str) -> String {
        read(text).unwrap_or_else(|error| panic!("{error}")).to_edtf()
    }

    fn all_read(forms: &[(&str, &str)]) {
        for (text, expected) in forms {
            let date = read(text).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!((date.to_edtf().as_str(), date.to_string().as_str()), (*expected, *text));
            assert_eq!(date.remarks(), &[], "{text}");
        }
    }

    fn all_refused(forms: &[(&str, &str, &str)]) {
        for (text, code, advice) in forms {
            match read(text) {
                Ok(date) => panic!("“{text}” was read as {}", date.to_edtf()),
                Err(error) => {
                    assert_eq!(error.code(), *code, "{text}");
                    assert!(error.to_string().contains(advice), "{error}");
                }
            }
        }
    }

    #[test]
    fn quarters_are_the_interval_of_their_months() {
        all_read(&[
            ("الفصل الثالث من سنة 2024", "2024-07/2024-09"),
            ("الربع الأول 2024", "2024-01/2024-03"),
            ("خلال الربع الرابع من عام ٢٠٢٤", "2024-10/2024-12"),
            ("الثلاثي الثاني لسنة 2024", "2024-04/2024-06"),
            ("الربع الأخير من سنة 2024", "2024-10/2024-12"),
            ("الفصل 3 من سنة 2024", "2024-07/2024-09"),
            ("T3 2024", "2024-07/2024-09"),
            ("T3-2024", "2024-07/2024-09"),
            ("T3/2024", "2024-07/2024-09"),
            ("2024 T3", "2024-07/2024-09"),
            ("3T2024", "2024-07/2024-09"),
            ("3e trimestre 2024", "2024-07/2024-09"),
            ("3ème trimestre 2024", "2024-07/2024-09"),
            ("1er trimestre 2024", "2024-01/2024-03"),
            ("Premier trimestre de l’année 2024", "2024-01/2024-03"),
            ("le deuxième trimestre 2024", "2024-04/2024-06"),
            ("dernier trimestre 2024", "2024-10/2024-12"),
            ("Q3 2024", "2024-07/2024-09"),
            ("third quarter of 2024", "2024-07/2024-09"),
            ("the 1st quarter of 2024", "2024-01/2024-03"),
            ("last quarter of 2024", "2024-10/2024-12"),
            ("T1-T2 2024", "2024-01/2024-06"),
            ("T1/T2 2024", "2024-01/2024-06"),
            ("Q4 2024 – Q1 2025", "2024-10/2025-03"),
            ("من الربع الأول إلى الربع الثالث من سنة 2024", "2024-01/2024-09"),
            ("الربع الأول والربع الثاني من سنة 2024", "2024-01/2024-06"),
            ("ابتداء من الفصل الثالث من سنة 2024", "2024-07/.."),
            ("إلى غاية الفصل الثالث من سنة 2024", "../2024-09"),
            ("الفصلين الأول والثاني من سنة 2024", "2024-01/2024-06"),
            ("1er et 2e trimestres 2024", "2024-01/2024-06"),
            ("trimestres 1 et 2 2024", "2024-01/2024-06"),
            ("quarters 1 to 3 of 2024", "2024-01/2024-09"),
            ("first to third quarter of 2024", "2024-01/2024-09"),
            ("du 1er au 3e trimestre 2024", "2024-01/2024-09"),
            ("au 3e trimestre 2024", "2024-07/2024-09"),
            ("du T1 au T3 2024", "2024-01/2024-09"),
        ]);
        let quarter = read("T3 2024").unwrap().interval();
        assert_eq!(quarter.compare(&read("الأسدس الأول 2024").unwrap().interval()), Order::After);
        assert_eq!(quarter.compare(&read("August 2024").unwrap().interval()), Order::Unknown);
        assert_eq!(quarter.at("2024-10-01".parse().unwrap()), Position::After);
    }

    #[test]
    fn halves_are_the_interval_of_their_months() {
        all_read(&[
            ("الأسدس الأول 2024", "2024-01/2024-06"),
            ("خلال الأسدس الثاني من سنة 2025", "2025-07/2025-12"),
            ("النصف الثاني من 2024", "2024-07/2024-12"),
            ("S1 2025", "2025-01/2025-06"),
            ("S2/2025", "2025-07/2025-12"),
            ("1er semestre 2025", "2025-01/2025-06"),
            ("second semestre 2025", "2025-07/2025-12"),
            ("2nd semestre 2025", "2025-07/2025-12"),
            ("première moitié de 2025", "2025-01/2025-06"),
            ("first half of 2025", "2025-01/2025-06"),
            ("H2 2025", "2025-07/2025-12"),
            ("second half of 2024 to first half of 2025", "2024-07/2025-06"),
        ]);
    }

    #[test]
    fn seasons_are_three_whole_months_by_convention() {
        all_read(&[
            ("صيف 2024", "2024-06/2024-08"),
            ("فصل الربيع من سنة 2024", "2024-03/2024-05"),
            ("خريف 2024", "2024-09/2024-11"),
            ("été 2024", "2024-06/2024-08"),
            ("l’été 2024", "2024-06/2024-08"),
            ("Printemps 2024", "2024-03/2024-05"),
            ("automne 2024", "2024-09/2024-11"),
            ("à l’automne 2024", "2024-09/2024-11"),
            ("summer 2024", "2024-06/2024-08"),
            ("summer of 2024", "2024-06/2024-08"),
            ("spring–summer 2024", "2024-03/2024-08"),
            // Winter lies in two years, and says so.
            ("شتاء 2024/2025", "2024-12/2025-02"),
            ("hiver 2024-2025", "2024-12/2025-02"),
            ("winter 2023–2024", "2023-12/2024-02"),
            ("autumn 2023 – winter 2023/2024", "2023-09/2024-02"),
        ]);
        all_refused(&[
            ("شتاء 2024", "date.ambiguous", "write both"),
            ("hiver 2024", "date.ambiguous", "2024/2025"),
            ("winter 2024/2026", "date.ambiguous", "write both"),
            ("winter", "date.ambiguous", "write both"),
            ("été", "date.no_year", "add it"),
            ("été juin 2024", "date.unreadable", "twice"),
        ]);
    }

    #[test]
    fn trap_09_what_goes_on_is_open_and_needs_its_start() {
        all_read(&[
            ("ابتداء من ماي 2023 (مستمر)", "2023-05/.."),
            ("مستمر منذ ماي 2023", "2023-05/.."),
            ("من ماي 2023 إلى الآن", "2023-05/.."),
            ("2024 – متواصل", "2024/.."),
            ("mai 2023 – en cours", "2023-05/.."),
            ("en continu à partir du 5 octobre 2023", "2023-10-05/.."),
            ("depuis mai 2023 (en cours)", "2023-05/.."),
            ("May 2023 – ongoing", "2023-05/.."),
            ("ongoing since Q3 2024", "2024-07/.."),
            ("2023 to present", "2023/.."),
        ]);
        for text in ["مستمر", "متواصل", "en cours", "en continu", "Ongoing", "ongoing 2024", "- مستمر"]
        {
            let error = read(text).unwrap_err();
            assert_eq!(error.code(), "date.unreadable", "{text}");
        }
        all_refused(&[
            ("مستمر", "date.unreadable", "ابتداء من ماي 2023"),
            ("en cours", "date.unreadable", "not since when"),
            ("du 12 au 19 juin 2023 (en cours)", "date.unreadable", "more than two dates"),
        ]);
    }

    #[test]
    fn a_beginning_or_an_end_is_the_whole_with_a_remark() {
        for (text, expected) in [
            ("متم سنة 2025", "2025"),
            ("نهاية 2025", "2025"),
            ("في نهاية سنة 2025", "2025"),
            ("بداية 2025", "2025"),
            ("منتصف سنة 2025", "2025"),
            ("أواخر شهر يونيو 2025", "2025-06"),
            ("fin 2025", "2025"),
            ("fin de l’année 2025", "2025"),
            ("début juin 2025", "2025-06"),
            ("mi-2025", "2025"),
            ("mi-juin 2025", "2025-06"),
            ("end of 2025", "2025"),
            ("mid-2025", "2025"),
            ("Early June 2025", "2025-06"),
            ("end of Q3 2025", "2025-07/2025-09"),
            ("النصف الأول من شهر يونيو 2025", "2025-06"),
            ("première quinzaine de juin 2025", "2025-06"),
            ("الأسبوع الأول من شهر يونيو 2025", "2025-06"),
            ("à la fin de 2025", "2025"),
            ("آخر دورات سنة 2024", "2024"),
            ("في الدورات الأخيرة لمجالس الجماعات المعنية لسنة 2024", "2024"),
            ("dernières sessions de 2024", "2024"),
            ("the last sessions of 2024", "2024"),
        ] {
            let date = read(text).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!((date.to_edtf().as_str(), date.to_string().as_str()), (expected, text));
            assert_eq!(date.remarks(), [Lint::Vague { whole: date.interval() }], "{text}");
            assert_eq!(date.remarks()[0].code(), "date.vague");
        }
        // Until the end of a year is until its last day: nothing is vague.
        all_read(&[
            ("قبل متم سنة 2025", "../2025"),
            ("d’ici fin 2025", "../2025"),
            ("avant la fin de l’année 2025", "../2025"),
            ("by the end of 2025", "../2025"),
            ("في أجل أقصاه 5 أكتوبر 2025", "../2025-10-05"),
            ("au plus tard le 5 octobre 2025", "../2025-10-05"),
        ]);
        assert_eq!(edtf("من بداية 2024 إلى نهاية 2025"), "2024/2025");
        assert_eq!(edtf("d’avril à fin juin 2025"), "2025-04/2025-06");
        all_refused(&[
            ("نهاية", "date.no_year", "add it"),
            ("fin juin", "date.no_year", "add it"),
            ("إلى نهاية 2025", "date.unreadable", "one side only"),
            ("au 5 octobre 2023", "date.unreadable", "one side only"),
            ("au 2024", "date.unreadable", "one side only"),
            ("fin 12 juin 2025", "date.unreadable", "beginning, middle or end"),
            ("janvier fin 2025", "date.unreadable", "order"),
        ]);
    }

    #[test]
    fn years_of_accounts_and_of_schools() {
        all_read(&[
            ("السنة المالية 2024", "2024"),
            ("برسم السنة المالية 2024", "2024"),
            ("برسم سنتي 2024-2025", "2024/2025"),
            ("exercice 2024", "2024"),
            ("au titre de l’exercice 2024", "2024"),
            ("FY2024", "2024"),
            ("fiscal year 2024", "2024"),
            ("2023/2024", "2023/2024"),
            ("السنة الدراسية 2023/2024", "2023/2024"),
            ("année scolaire 2023-2024", "2023/2024"),
            ("school year 2023–2024", "2023/2024"),
        ]);
        all_refused(&[
            ("السنة الدراسية 2024", "date.ambiguous", "write both"),
            ("année scolaire 2023/2025", "date.ambiguous", "write both"),
            ("2023-24", "date.no_such_day", "check the number"),
        ]);
    }

    #[test]
    fn trap_05_sessions_are_no_dates_and_the_refusal_says_what_to_write() {
        all_refused(&[
            ("دورة أكتوبر", "date.no_year", "add it"),
            ("الدورة العادية لشهر أكتوبر", "date.no_year", "add it"),
            ("session ordinaire de mai", "date.no_year", "add it"),
            ("October session", "date.no_year", "add it"),
            ("دورة أكتوبر 2023", "date.unreadable", "the day of the sitting"),
            ("session d’octobre 2023", "date.unreadable", "the day of the sitting"),
            ("دورة استثنائية", "date.unreadable", "the day of the sitting"),
        ]);
    }

    #[test]
    fn what_is_no_quarter_is_refused() {
        all_refused(&[
            ("T5 2024", "date.unreadable", "four quarters"),
            ("3e semestre 2024", "date.unreadable", "two halves"),
            ("T0 2024", "date.unreadable", "four quarters"),
            ("trimestre 2024", "date.unreadable", "which quarter"),
            ("2 semestres 2024", "date.unreadable", "which quarter"),
            ("les 3 trimestres 2024", "date.unreadable", "which quarter"),
            ("3 quarters of 2024", "date.unreadable", "which quarter"),
            ("2 halves of 2024", "date.unreadable", "which quarter"),
            ("الفصلين 2 من سنة 2024", "date.unreadable", "which quarter"),
            ("trimestres 2024", "date.unreadable", "which quarter"),
            ("T3", "date.no_year", "add it"),
            ("الربع الثالث", "date.no_year", "add it"),
            ("2023-Q1", "date.unreadable", "“Q1 2023”"),
            ("2024/T3", "date.unreadable", "“Q1 2023”"),
            ("T3 2024/2025", "date.ambiguous", "two years"),
            ("summer 2024 - 2026", "date.ambiguous", "two years"),
            ("12 T3 2024", "date.unreadable", "without its month"),
            ("lundi T3 2024", "date.unreadable", "weekday"),
            ("T3 juillet 2024", "date.unreadable", "twice"),
            ("الثالث 2024", "date.unreadable", "without its month"),
            ("T2-T1 2024", "date.reversed", "earlier date first"),
            ("12 ربيع الأول 1445", "date.unreadable", "Hijri"),
            ("رمضان 1445", "date.unreadable", "Hijri"),
            ("1445 هـ", "date.unreadable", "Hijri"),
        ]);
        assert_eq!(edtf("9999 T4"), "9999-10/9999-12");
        assert_eq!(read("winter 9999/10000").unwrap_err().code(), "date.unreadable");
    }
}
