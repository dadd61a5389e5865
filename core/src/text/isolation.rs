//! Isolation: texts of both directions on one line, each in its own order.
//!
//! For display only. What is stored, compared or exported as data never goes through here, and neither do printed views
//! and messages, which people copy from a terminal into files; the report isolates by its markup. It is for who puts a text
//! on a line of another direction without markup: a label, a cell, a line of a terminal.

use unicode_normalization::char::is_combining_mark;

use super::Direction;
use super::folding::ascii_digit;

const LRE: char = '\u{202A}';
const RLE: char = '\u{202B}';
const PDF: char = '\u{202C}';
const LRO: char = '\u{202D}';
const RLO: char = '\u{202E}';
const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// A text for a line that runs in this direction: each run of the other direction stands between FSI and PDI
/// (U+2068, U+2069), and in a line from right to left each number too, so that `113-14` is not shown as `14-113`.
///
/// - **Nothing is taken away**: without the marks that are added, the text is what it was.
/// - **Nothing leaks**: what a text opens and does not close is closed at the end of its line, and what it closes
///   without having opened gets an opening, so that it closes nothing around it (Unicode's UAX 9, X1–X8).
/// - **Once is enough**: an isolated text isolated again is the same, and what somebody isolated is left as it is.
///
/// ```
/// use infitah::text::{Direction, isolate};
/// assert_eq!(
///     isolate("القانون 113-14 للجماعات (loi organique)", Direction::Rtl),
///     "القانون \u{2068}113-14\u{2069} للجماعات (\u{2068}loi organique\u{2069})",
/// );
/// assert_eq!(isolate("Commune de العرائش", Direction::Ltr), "Commune de \u{2068}العرائش\u{2069}");
/// ```
pub fn isolate(text: &str, direction: Direction) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    // What was opened on this line and not closed.
    let mut open: Vec<char> = Vec::new();
    // How many of them are isolates, so that an end without any is known for one without looking through them all.
    let mut isolates = 0_usize;
    // What stands outside of anything opened, since the last control.
    let mut plain = String::new();
    for c in text.chars() {
        if open.is_empty() && !is_control(c) && !ends_line(c) {
            plain.push(c);
            continue;
        }
        wrap(&plain, direction, &mut out);
        plain.clear();
        match c {
            LRE | RLE | LRO | RLO => open.push(c),
            LRI | RLI | FSI => {
                open.push(c);
                isolates += 1;
            }
            PDI if isolates == 0 => out.push(FSI),
            PDI => {
                // It closes what was opened inside of the isolate as well.
                open.truncate(open.iter().rposition(|opened| is_isolate(*opened)).unwrap_or_default());
                isolates -= 1;
            }
            PDF => match open.last() {
                Some(opened) if !is_isolate(*opened) => drop(open.pop()),
                // Inside an isolate it closes nothing.
                Some(_) => {}
                None => out.push(LRE),
            },
            _ if ends_line(c) => {
                close(&mut open, &mut out);
                isolates = 0;
            }
            _ => {}
        }
        out.push(c);
    }
    wrap(&plain, direction, &mut out);
    close(&mut open, &mut out);
    out
}

/// Closes what is open, the last first.
fn close(open: &mut Vec<char>, out: &mut String) {
    out.extend(open.drain(..).rev().map(|opened| if is_isolate(opened) { PDI } else { PDF }));
}

const fn is_isolate(c: char) -> bool {
    matches!(c, LRI | RLI | FSI)
}

const fn is_control(c: char) -> bool {
    matches!(c, LRE..=RLO | LRI..=PDI)
}

/// What separates paragraphs: the controls of one do not reach into the next.
const fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{1C}'..='\u{1E}' | '\u{85}' | '\u{2029}')
}

/// What a character is to a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter of the line's own direction; no run goes across it.
    Own,
    /// A letter of the other direction.
    Foreign,
    Digit,
    /// What ends a run though it has no direction of its own: Arabic punctuation, and marks of direction.
    Stop,
    /// Anything else: spaces, punctuation, signs.
    Neutral,
}

/// In which direction a text runs: as its first letter, or the mark of a direction before it. Nothing where it has none.
#[cfg(feature = "xlsx")]
pub(crate) fn direction_of(text: &str) -> Option<Direction> {
    text.chars().find_map(|c| match (c, class(c, Direction::Rtl)) {
        ('\u{61C}' | '\u{200F}', _) | (_, Class::Own) => Some(Direction::Rtl),
        ('\u{200E}', _) | (_, Class::Foreign) => Some(Direction::Ltr),
        _ => None,
    })
}

fn class(c: char, direction: Direction) -> Class {
    let rtl = matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}');
    match c {
        _ if ascii_digit(c).is_some() => Class::Digit,
        '،' | '؛' | '؟' | '\u{61C}' | '\u{200E}' | '\u{200F}' => Class::Stop,
        _ if !c.is_alphabetic() => Class::Neutral,
        _ if rtl == (direction == Direction::Rtl) => Class::Own,
        _ => Class::Foreign,
    }
}

/// Writes a text that has neither controls nor line ends, with its runs isolated.
fn wrap(text: &str, direction: Direction, out: &mut String) {
    let mut rest = text;
    while let Some(run) = Run::first(rest, direction) {
        let (before, behind) = rest.split_at_checked(run.start).unwrap_or((rest, ""));
        let (inside, behind) = behind.split_at_checked(run.end - run.start).unwrap_or((behind, ""));
        out.push_str(before);
        out.push(FSI);
        out.push_str(inside);
        out.push(PDI);
        rest = behind;
    }
    out.push_str(rest);
}

/// A run of the other direction, in bytes.
struct Run {
    start: usize,
    end: usize,
}

/// A word or a number of a run.
struct Piece {
    start: usize,
    end: usize,
    number: bool,
    /// How many digits a number has, without its sign and its unit.
    digits: usize,
}

impl Run {
    /// The first run of a text.
    fn first(text: &str, direction: Direction) -> Option<Self> {
        let first = Piece::after(text, 0, direction)?;
        let whole = |piece: Piece| piece.telephone(text, direction).unwrap_or(piece);
        let start = first.start;
        let mut last = whole(first);
        while let Some(next) = Piece::after(text, last.end, direction)
            && joins(text.get(last.end..next.start).unwrap_or_default(), &last, &next, direction)
        {
            last = whole(next);
        }
        Some(Self { start, end: last.end }.with_brackets(text))
    }

    /// The run with the bracket next to it whose other half it holds.
    fn with_brackets(self, text: &str) -> Self {
        let Self { mut start, mut end } = self;
        let (mut opened, mut closed) = (0_usize, 0_usize);
        for c in text.get(start..end).unwrap_or_default().chars() {
            match c {
                '(' | '[' | '{' | '«' => opened += 1,
                ')' | ']' | '}' | '»' if opened > 0 => opened -= 1,
                ')' | ']' | '}' | '»' => closed += 1,
                _ => {}
            }
        }
        let behind = text.get(end..).unwrap_or_default().chars();
        end += behind.take(opened).take_while(|c| ")]}»".contains(*c)).map(char::len_utf8).sum::<usize>();
        let before = text.get(..start).unwrap_or_default().chars().rev();
        start -= before.take(closed).take_while(|c| "([{«".contains(*c)).map(char::len_utf8).sum::<usize>();
        Self { start, end }
    }
}

impl Piece {
    /// The first word of the other direction, or number, from this place on.
    fn after(text: &str, from: usize, direction: Direction) -> Option<Self> {
        let mut before = text.get(..from).and_then(|before| before.chars().next_back());
        let mut letters = text.get(from..)?.char_indices().peekable();
        while let Some((at, c)) = letters.next() {
            let class = class(c, direction);
            let number = match class {
                Class::Foreign => false,
                // Numbers run from left to right, and are at home in a line that does.
                Class::Digit if direction == Direction::Rtl => true,
                _ => {
                    before = Some(c);
                    continue;
                }
            };
            let mut start = from + at;
            if let Some(sign) =
                before.filter(|sign| matches!(sign, '+' | '-' | '\u{2212}' | '#' | '@' | '$' | '€'))
                && text
                    .get(..start - sign.len_utf8())
                    .is_some_and(|text| text.chars().next_back().is_none_or(char::is_whitespace))
                && start - sign.len_utf8() >= from
            {
                start -= sign.len_utf8();
            }
            let mut end = from + at + c.len_utf8();
            let mut digits = usize::from(number);
            while let Some((at, next)) = letters.peek().copied() {
                let same = self::class(next, direction) == class;
                let hangs = is_combining_mark(next) || matches!(next, '\u{200C}' | '\u{200D}');
                let unit = number && matches!(next, '%' | '٪' | '‰' | '°' | '€' | '$');
                if !(same || hangs || unit) {
                    break;
                }
                digits += usize::from(number && same);
                end = from + at + next.len_utf8();
                letters.next();
            }
            return Some(Self { start, end, number, digits });
        }
        None
    }
}

/// Whether two pieces, with nothing but this between them, are one run.
fn joins(between: &str, last: &Piece, next: &Piece, direction: Direction) -> bool {
    let passable = |c: char| match class(c, direction) {
        Class::Neutral => true,
        Class::Digit => direction == Direction::Ltr,
        _ => false,
    };
    if !(last.number && next.number) {
        return between.chars().all(passable);
    }
    // A list of numbers keeps the order of the line that it stands in; a date, a range or a grouped number is one.
    let mut marks = between.chars();
    match (marks.next(), marks.next()) {
        (None | Some('.' | ',' | '،' | '٫' | '٬' | '/' | '-' | ':' | '\u{2010}'..='\u{2013}'), None) => {
            true
        }
        // A space parts the groups of three of a large number; other groups are those of a telephone number.
        (Some(space), None) if is_space(space) => next.digits == 3,
        _ => false,
    }
}

const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

impl Piece {
    /// The telephone number that begins here, whose groups (`06 12 34 56 78`, `+212 6 12 34 56 78`) would else be shown
    /// the last first: it begins with `+` or 0 and has nine to fifteen digits, in groups of one or two behind the first.
    fn telephone(&self, text: &str, direction: Direction) -> Option<Self> {
        const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;
        let begins = text.get(self.start..self.end)?;
        let national = begins.chars().next().and_then(ascii_digit) == Some('0');
        if !self.number || !(national || begins.starts_with('+')) {
            return None;
        }
        let (mut end, mut digits, mut groups) = (self.end, self.digits, 1_usize);
        while digits <= *DIGITS.end()
            && let Some(next) = Self::after(text, end, direction)
            && next.number
            && matches!(next.digits, 1 | 2)
            && let mut between = text.get(end..next.start)?.chars()
            && let (Some(space), None) = (between.next(), between.next())
            && is_space(space)
        {
            (end, digits, groups) = (next.end, digits + next.digits, groups + 1);
        }
        (groups > 2 && DIGITS.contains(&digits)).then_some(Self { end, digits, ..*self })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rtl(text: &str) -> String {
        isolate(text, Direction::Rtl).replace(FSI, "⟨").replace(PDI, "⟩")
    }

    fn ltr(text: &str) -> String {
        isolate(text, Direction::Ltr).replace(FSI, "⟨").replace(PDI, "⟩")
    }

    #[test]
    fn trap_34_latin_and_numbers_are_isolated_in_an_arabic_line() {
        for (text, shown) in [
            ("برنامج PACTO للجماعات", "برنامج ⟨PACTO⟩ للجماعات"),
            ("حي Hay Al Wafa، قرب Poste", "حي ⟨Hay Al Wafa⟩، قرب ⟨Poste⟩"),
            ("شارك 70 شخصا، من بينهم 40 امرأة", "شارك ⟨70⟩ شخصا، من بينهم ⟨40⟩ امرأة"),
            ("18، 40، 70", "⟨18⟩، ⟨40⟩، ⟨70⟩"),
            ("ميزانية 1 500 000,50 درهم", "ميزانية ⟨1 500 000,50⟩ درهم"),
            ("بلغت 57,14% سنة ٢٠٢٣", "بلغت ⟨57,14%⟩ سنة ⟨٢٠٢٣⟩"),
            ("الهاتف +212-600-000", "الهاتف ⟨+212-600-000⟩"),
            ("ميزانية ١ ٥٠٠ ٠٠٠ درهم", "ميزانية ⟨١ ٥٠٠ ٠٠٠⟩ درهم"),
            ("ميزانية ۱ ۵۰۰ درهم", "ميزانية ⟨۱ ۵۰۰⟩ درهم"),
            ("ارتفع 1 500% أو ١ ٥٠٠٪", "ارتفع ⟨1 500%⟩ أو ⟨١ ٥٠٠٪⟩"),
            ("الهاتف 06 12 34 56 78.", "الهاتف ⟨06 12 34 56 78⟩."),
            ("الهاتف ٠٦ ١٢ ٣٤ ٥٦ ٧٨", "الهاتف ⟨٠٦ ١٢ ٣٤ ٥٦ ٧٨⟩"),
            ("الهاتف +212 6 12 34 56 78", "الهاتف ⟨+212 6 12 34 56 78⟩"),
            ("اتصلوا Tél : 06 12 34 56 78", "اتصلوا ⟨Tél : 06 12 34 56 78⟩"),
            ("الهاتف 0612 345 678", "الهاتف ⟨0612 345 678⟩"),
            // Too few digits for a telephone number, and a list of others: in the order of the line.
            ("المشاريع 01 02 03", "المشاريع ⟨01⟩ ⟨02⟩ ⟨03⟩"),
            ("المشاريع 12 34 56 78 90", "المشاريع ⟨12⟩ ⟨34⟩ ⟨56⟩ ⟨78⟩ ⟨90⟩"),
            ("18 ٤٠ 70", "⟨18⟩ ⟨٤٠⟩ ⟨70⟩"),
            ("(Loi 113-14) والمرسوم", "(⟨Loi 113-14⟩) والمرسوم"),
            ("برنامج Programme (PACTO) المنفتح", "برنامج ⟨Programme (PACTO)⟩ المنفتح"),
            ("برنامج (PACTO) Programme المنفتح", "برنامج ⟨(PACTO) Programme⟩ المنفتح"),
            ("مقهى cafe\u{301} هنا", "مقهى ⟨cafe\u{301}⟩ هنا"),
            ("ⵜⴰⵎⴰⵣⵉⵖⵜ لغة", "⟨ⵜⴰⵎⴰⵣⵉⵖⵜ⟩ لغة"),
            ("2023 - 2024", "⟨2023⟩ - ⟨2024⟩"),
            ("- الإنارة", "- الإنارة"),
            ("", ""),
        ] {
            assert_eq!(rtl(text), shown);
        }
    }

    #[test]
    fn trap_35_a_law_number_and_a_date_are_not_turned_round() {
        assert_eq!(rtl("القانون رقم 113-14"), "القانون رقم ⟨113-14⟩");
        assert_eq!(rtl("القانون رقم 113.14."), "القانون رقم ⟨113.14⟩.");
        assert_eq!(rtl("بتاريخ 07/06/2022"), "بتاريخ ⟨07/06/2022⟩");
    }

    #[test]
    fn arabic_is_isolated_in_a_latin_line_and_numbers_are_not() {
        for (text, shown) in [
            ("Commune de العرائش, 2023", "Commune de ⟨العرائش⟩, 2023"),
            ("« دورة أكتوبر 5 ب » et 3", "« ⟨دورة أكتوبر 5 ب⟩ » et 3"),
            ("خلال، ثم PACTO مُحَمَّدٌ!", "⟨خلال⟩، ⟨ثم⟩ PACTO ⟨مُحَمَّدٌ⟩!"),
            ("70 participants", "70 participants"),
        ] {
            assert_eq!(ltr(text), shown);
        }
    }

    #[test]
    fn what_a_text_leaves_open_or_closes_too_much_is_balanced() {
        let same = |text: &str| isolate(text, Direction::Rtl);
        assert_eq!(same("\u{202E}سر"), "\u{202E}سر\u{202C}");
        assert_eq!(same("\u{2067}\u{202D}سر\nثم"), "\u{2067}\u{202D}سر\u{202C}\u{2069}\nثم");
        assert_eq!(same("سر\u{2069}"), "سر\u{2068}\u{2069}");
        assert_eq!(same("سر\u{202C}"), "سر\u{202A}\u{202C}");
        // The end of an isolate closes what was opened inside of it, and that alone.
        assert_eq!(same("\u{2067}\u{202E}سر\u{2069}ثم"), "\u{2067}\u{202E}سر\u{2069}ثم");
        // What somebody isolated is left as it is.
        assert_eq!(same("\u{2068}PACTO\u{2069} و"), "\u{2068}PACTO\u{2069} و");
    }

    /// How deep the controls of a line reach, and whether none closes what it did not open.
    fn is_balanced(text: &str) -> bool {
        text.split(ends_line).all(|line| {
            let mut open = Vec::new();
            line.chars().all(|c| match c {
                PDI => open.iter().rposition(|o| is_isolate(*o)).map(|at| open.truncate(at)).is_some(),
                PDF => match open.last() {
                    Some(o) if is_isolate(*o) => true,
                    Some(_) => open.pop().is_some(),
                    None => false,
                },
                _ if is_control(c) => {
                    open.push(c);
                    true
                }
                _ => true,
            }) && open.is_empty()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn it_is_balanced_takes_nothing_away_and_once_is_enough(
            text in "([ا-ي]{1,3}|[a-zé]{1,3}|[0-9٠-٩]{1,4}|[ ،.,()«»%+\n-]|[\u{202A}-\u{202E}]|[\u{2066}-\u{2069}\u{200F}\u{301}\u{64E}]|\\PC){0,16}",
        ) {
            for direction in [Direction::Rtl, Direction::Ltr] {
                let shown = isolate(&text, direction);
                prop_assert!(is_balanced(&shown), "{shown:?}");
                prop_assert_eq!(isolate(&shown, direction), shown.clone());
                let bare = |text: &str| text.chars().filter(|c| !is_control(*c)).collect::<String>();
                prop_assert_eq!(bare(&shown), bare(&text));
                // Every character of the text is still there, its controls too.
                let mut rest = shown.chars();
                prop_assert!(text.chars().all(|c| rest.any(|shown| shown == c)));
            }
        }
    }
}
