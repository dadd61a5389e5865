//! The words of dates as data, one file a language: adding a language is adding such a file and naming it here.
//!
//! Words are written as people write them; they are compared after [`fold`](super::fold), so one spelling stands
//! for those that differ by accents, hamza seats, vowel marks or case.

mod ar;
mod en;
mod fr;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Weekday;
use super::fold::fold;
use crate::text::lists::Gather;

/// What a word or a phrase says in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A month, 1 to 12.
    Month(u8),
    /// A day of the week.
    Weekday(Weekday),
    /// A word for day 1 and nothing else.
    First,
    /// Opens a range whose end follows.
    From,
    /// Opens a range that has no end.
    Since,
    /// After a start, says that there is no end.
    Onwards,
    /// Leads to the end of a range.
    To,
    /// Leads to the end of a range, or stands before a season or a quarter for "in".
    At,
    /// Leads to the end of a range that may have no start.
    Until,
    /// Joins two dates, or the ends of a range.
    And,
    /// Stands for an end that is not known.
    UnknownEnd,
    /// Says that there is no end yet.
    Ongoing,
    /// A quarter of a year, whose number stands beside it.
    Quarter,
    /// A half of a year, whose number stands beside it.
    Half,
    /// Several quarters, whose numbers stand beside them.
    Quarters,
    /// Several halves, whose numbers stand beside them.
    Halves,
    /// Which quarter, half or day of a month, counted from 1.
    Ordinal(u8),
    /// The last quarter or half.
    Last,
    /// Spring, summer or autumn, by its first month.
    Season(u8),
    /// Winter, which lies in two years.
    Winter,
    /// A school year, which lies in two years.
    SchoolYear,
    /// The beginning, the middle or the end of what follows, or its last sessions.
    Vague,
    /// A session of a council, which is not a date.
    Session,
    /// A month or the mark of the Hijri calendar.
    Hijri,
    /// Announces the number of a legal text.
    Law,
    /// Says nothing.
    Filler,
}

/// The text before a date, by what the date is.
pub(super) struct Before {
    /// Before a day.
    pub day: &'static str,
    /// Before a month or a year.
    pub other: &'static str,
    /// Before a month that starts with a vowel.
    pub vowel: &'static str,
}

/// One language: what is read, and what is printed.
pub(super) struct Language {
    /// The tag's first part (`ar`).
    pub tag: &'static str,
    /// Every word and phrase that is read.
    pub words: &'static [(&'static str, Meaning)],
    /// The months as printed.
    pub months: [&'static str; 12],
    /// Day 1 as printed.
    pub first: &'static str,
    /// Opens a range.
    pub from: Before,
    /// Joins the ends of a range.
    pub to: Before,
    /// Joins two ends that are one word each.
    pub to_close: Option<&'static str>,
    /// Around the start of what has no end.
    pub since: (Before, &'static str),
    /// Before the end of what has no start.
    pub until: Before,
    /// Around the start of what has an unknown end.
    pub unknown_end: (Before, &'static str),
}

impl Before {
    const fn all(text: &'static str) -> Self {
        Self { day: text, other: text, vowel: text }
    }
}

/// Every language, Arabic first.
pub(super) const LANGUAGES: [&Language; 3] = [&ar::ARABIC, &fr::FRENCH, &en::ENGLISH];

/// The longest phrase has so many words.
pub(super) const LONGEST_PHRASE: usize = 4;

static MEANINGS: LazyLock<BTreeMap<String, Meaning>> = LazyLock::new(|| {
    LANGUAGES
        .iter()
        .flat_map(|language| language.words)
        .map(|(word, meaning)| (fold(word), *meaning))
        .gathered()
});

/// What a folded word or phrase says, in whichever language.
pub(super) fn meaning(folded: &str) -> Option<Meaning> {
    MEANINGS.get(folded).copied()
}

/// The language of a tag (`ar-MA`), if it is one of ours.
pub(super) fn language(tag: &str) -> Option<&'static Language> {
    let wanted = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.into_iter().find(|language| language.tag.eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_has_two_meanings() {
        for (word, meaning) in LANGUAGES.iter().flat_map(|language| language.words) {
            assert_eq!(super::meaning(&fold(word)), Some(*meaning), "{word}");
        }
    }

    #[test]
    fn no_phrase_is_longer_than_the_longest() {
        let longest = LANGUAGES
            .iter()
            .flat_map(|language| language.words)
            .map(|(word, _)| fold(word).split(' ').count())
            .max();
        assert_eq!(longest, Some(LONGEST_PHRASE));
    }

    #[test]
    fn each_month_has_its_names_of_every_country() {
        for (number, names) in [
            (1, "يناير ينایر جانفي janvier janv January Jan"),
            (2, "فبراير فبرایر فيفري شباط février fevrier févr Feb"),
            (3, "مارس آذار اذار mars March Mar"),
            (4, "أبريل ابريل إبريل أفريل نيسان avril avr April"),
            (5, "ماي ماى مايو أيار mai May"),
            (6, "يونيو يونيه يونية جوان حزيران juin June Jun"),
            (7, "يوليوز يوليو يوليه يولية جويلية تموز juillet juil July"),
            (8, "غشت أغسطس اغسطس أوت آب août aout AOÛT August"),
            (9, "شتنبر شتمبر سبتمبر أيلول septembre sept September Sep"),
            (10, "أكتوبر اكتوبر أكتـوبر octobre oct October"),
            (11, "نونبر نوفمبر novembre nov November"),
            (12, "دجنبر دجمبر ديسمبر décembre decembre déc December"),
        ] {
            for name in names.split(' ') {
                assert_eq!(super::meaning(&fold(name)), Some(Meaning::Month(number)), "{name}");
            }
        }
        for (number, name) in
            [(1, "كانون الثاني"), (10, "تشرين الأول"), (11, "تشرين الثاني"), (12, "كانون الأول")]
        {
            assert_eq!(super::meaning(&fold(name)), Some(Meaning::Month(number)), "{name}");
        }
    }

    #[test]
    fn every_printed_month_is_read_as_itself() {
        for language in LANGUAGES {
            for (number, month) in (1..).zip(language.months) {
                assert_eq!(super::meaning(&fold(month)), Some(Meaning::Month(number)), "{month}");
            }
        }
    }
}
