//! The numbers of laws, which look like decimals, dates and ranges and are none. For who looks for one law in texts that
//! write it differently; the library itself keeps and shows what was written.

use crate::text::folding::{Fold, ascii_digit};

/// The laws whose numbers are known, with where each is known from: number, year and kind stand first. The organic
/// ones are cited by their number alone as well.
const LAWS: &str = include_str!("../../../laws/laws.csv");

/// Whether the law with this number and this year is an organic one; nothing, if it is not known.
fn is_organic_law(number: &str, year: &str) -> Option<bool> {
    let number: u32 = number.parse().ok()?;
    let mut laws = LAWS.lines().skip(1).map(|line| line.splitn(4, ','));
    laws.find_map(|mut cells| {
        let same =
            cells.next().and_then(|cell| cell.parse().ok()) == Some(number) && cells.next() == Some(year);
        same.then(|| cells.next() == Some("organic"))
    })
}

/// The law of Morocco (قانون, *loi*) that a text cites, in one spelling: `MA:LO:113-14` of an organic law (قانون
/// تنظيمي, *loi organique*), `MA:L:31-13` of another.
///
/// - The number comes first and the year last, in two digits, parted by `.`, `-` or `/`. Where bidirectional text
///   turned them round, they are turned back if that can be told: the year has two digits and the number three
///   (`14/113`), the mark stands before both (`-14 113`), or a law is known under the one and none under the other
///   (`14-44`). Two numbers of two digits of a law that is not known are taken as they stand.
/// - A number alone is taken for a law only if it is one of the organic laws that are cited so; else the text must
///   name a law, with the number behind the name or behind `رقم` or `n°`. Of several, the first is given.
///
/// ```
/// use infitah::text::numbers::law_number;
/// for text in ["113.14", "14/113", "رقم -14 113", "القانون التنظيمي رقم 113.14 المتعلق بالجماعات"] {
///     assert_eq!(law_number(text).as_deref(), Some("MA:LO:113-14"));
/// }
/// assert_eq!(law_number("loi n° 31-13").as_deref(), Some("MA:L:31-13"));
/// assert_eq!(law_number("16.28 مليون درهم"), None);
/// ```
pub fn law_number(text: &str) -> Option<String> {
    let tokens = tokens(text);
    let mut law = false;
    let mut organic = false;
    for (at, token) in tokens.iter().enumerate() {
        let Token::Word(word) = token else {
            let Some((number, year, length)) = number_at(&tokens, at) else { continue };
            let known = is_organic_law(number, year);
            let before = tokens.get(..at).unwrap_or_default();
            let cited = law
                && before.last().is_some_and(|token| matches!(token, Token::Word(word) if introduces(word)));
            let alone = tokens.len() == at + length
                && before.iter().all(|token| matches!(token, Token::Word(word) if is_number_sign(word)));
            if cited || (alone && known == Some(true)) {
                let kind = if organic || known == Some(true) { "LO" } else { "L" };
                let number = number.trim_start_matches('0');
                return Some(format!("MA:{kind}:{number}-{year}"));
            }
            continue;
        };
        law |= is_law(word);
        organic |= is_organic(word);
    }
    None
}

/// A part of a citation; white space and other signs are left out.
enum Token {
    /// Folded for search.
    Word(String),
    Number(String),
    /// What can part a number from its year.
    Mark,
    /// Anything else, which ends a number.
    Other,
}

fn tokens(text: &str) -> Vec<Token> {
    let text = Fold::Strict.fold(text);
    let mut tokens: Vec<Token> = Vec::new();
    let mut open = false;
    for c in text.chars() {
        match (c, ascii_digit(c), tokens.last_mut()) {
            ('°', ..) => {}
            (_, Some(digit), Some(Token::Number(number))) if open => number.push(digit),
            (_, Some(digit), _) => tokens.push(Token::Number(digit.into())),
            ('.' | '-' | '/' | '\u{2010}'..='\u{2013}' | '\u{2212}', ..) => tokens.push(Token::Mark),
            (_, _, Some(Token::Word(word))) if open && c.is_alphabetic() => word.push(c),
            _ if c.is_alphabetic() => tokens.push(Token::Word(c.into())),
            _ if c.is_whitespace() || matches!(c, '(' | '[' | ':' | '\'' | '’') => {}
            _ => tokens.push(Token::Other),
        }
        open = c.is_alphanumeric();
    }
    for token in &mut tokens {
        if let Token::Word(word) = token {
            *word = Fold::Search.fold(word);
        }
    }
    tokens
}

/// The number and the year of the law at a place, and how many tokens they are.
fn number_at(tokens: &[Token], at: usize) -> Option<(&str, &str, usize)> {
    let (first, second, turned) = match (tokens.get(at)?, tokens.get(at + 1)?, tokens.get(at + 2)?) {
        (Token::Number(first), Token::Mark, Token::Number(second)) => (first, second, false),
        (Token::Mark, Token::Number(year), Token::Number(number)) => (year, number, true),
        _ => return None,
    };
    // With a third part it is a date, a decree or a decision.
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let behind = (tokens.get(at + 3), tokens.get(at + 4));
    if matches!(before, Some(Token::Number(_) | Token::Mark))
        || matches!(behind, (Some(Token::Number(_)), _) | (Some(Token::Mark), Some(Token::Number(_))))
    {
        return None;
    }
    let (mut number, mut year) = if turned { (second, first) } else { (first, second) };
    let turned_round = (number.len() == 2 && year.len() == 3)
        || (is_organic_law(number, year).is_none() && is_organic_law(year, number).is_some());
    if turned_round {
        std::mem::swap(&mut number, &mut year);
    }
    let fits = number.len() <= 3 && number.bytes().any(|digit| digit != b'0') && year.len() == 2;
    fits.then_some((number.as_str(), year.as_str(), 3))
}

fn is_law(word: &str) -> bool {
    ["قانون", "loi", "law", "act"].contains(&without_article(word))
}

fn is_organic(word: &str) -> bool {
    ["تنظيمي", "organique", "organic"].contains(&without_article(word))
}

fn is_number_sign(word: &str) -> bool {
    ["رقم", "عدد", "n", "no", "nº", "num", "numero", "number"].contains(&word)
}

/// Whether the number of a law can stand behind this word.
fn introduces(word: &str) -> bool {
    is_law(word) || is_organic(word) || is_number_sign(word)
}

/// An Arabic word without its article and what is written together with it.
fn without_article(word: &str) -> &str {
    let articles = ["وال", "بال", "فال", "كال", "لل", "ال"];
    articles.iter().find_map(|article| word.strip_prefix(article)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trap_35_one_law_has_one_spelling() {
        for text in [
            "113.14",
            "113-14",
            "113/14",
            "14/113",
            "١١٣.١٤",
            "رقم -14 113",
            "رقم 113.14",
            "القانون التنظيمي رقم -14 113",
            "القانون التنظيمي رقم 113.14 المتعلق بالجماعات",
            "القانون التنظيمي المتعلق بالجماعات رقم 14-113.",
            "بالقانون التنظيمي 113.14",
            "Loi organique n° 113-14 relative aux communes",
            "la loi organique n°113‑14",
            "Organic Law No. 113.14".replace("No.", "No").as_str(),
            "(قانون تنظيمي رقم 113-14)",
        ] {
            assert_eq!(law_number(text).as_deref(), Some("MA:LO:113-14"), "{text}");
        }
        assert_eq!(law_number("القانون رقم 31.13").as_deref(), Some("MA:L:31-13"));
        // Turned round, with two digits on both sides.
        for (text, law) in [
            ("القانون التنظيمي رقم 14-44", "MA:LO:44-14"),
            ("القانون التنظيمي رقم 44-14", "MA:LO:44-14"),
            ("القانون التنظيمي رقم 14/64", "MA:LO:64-14"),
            ("القانون رقم 13-31", "MA:L:31-13"),
            ("القانون رقم 19-55", "MA:L:55-19"),
            ("القانون رقم 55.19", "MA:L:55-19"),
            ("القانون 08.09", "MA:L:9-08"),
            ("القانون 09.08", "MA:L:9-08"),
            ("القانون رقم -31 13", "MA:L:31-13"),
            ("14-44", "MA:LO:44-14"),
            // No law is known under either: as it stands.
            ("القانون رقم 12-90", "MA:L:12-90"),
        ] {
            assert_eq!(law_number(text).as_deref(), Some(law), "{text}");
        }
        assert_eq!(law_number("13-31"), None, "only an organic law is cited by its number alone");
        assert_eq!(law_number("القانون رقم -13 31").as_deref(), Some("MA:L:31-13"));
        assert_eq!(law_number("loi 54-19").as_deref(), Some("MA:L:54-19"));
        assert_eq!(law_number("loi n° 07-03").as_deref(), Some("MA:L:7-03"));
        assert_eq!(law_number("loi organique 02-12").as_deref(), Some("MA:LO:2-12"));
    }

    #[test]
    fn each_organic_law_of_the_file_is_read_by_its_number_alone_and_the_others_by_their_name() {
        let laws: Vec<Vec<&str>> =
            LAWS.lines().skip(1).map(|line| line.split(',').take(3).collect()).collect();
        assert_eq!(laws.len(), 10);
        for law in laws {
            let [number, year, kind] = law.as_slice() else { panic!("{law:?}") };
            let (bare, alone) = (number.trim_start_matches('0'), format!("{number}.{year}"));
            let (short, organic) = match *kind {
                "organic" => ("LO", Some(format!("MA:LO:{bare}-{year}"))),
                "ordinary" => ("L", None),
                other => panic!("{other}"),
            };
            assert_eq!(law_number(&alone), organic);
            let cited = format!("القانون رقم {year}-{number}");
            assert_eq!(law_number(&cited), Some(format!("MA:{short}:{bare}-{year}")), "{cited}");
        }
    }

    #[test]
    fn trap_35_a_decimal_a_date_or_an_amount_is_no_law() {
        for text in [
            "",
            "31.13",
            "16.28",
            "113.14 درهم",
            "113,14",
            "113.140",
            "07/06/2022",
            "2015.07.07",
            "113.14.15",
            "1-113-14",
            "رقم 49/2022",
            "المقرر عدد 49/2022",
            "قانون المالية 2023",
            "loi du 3.14 mars",
            "المادة 113.14",
            "0.14",
            "الظهير الشريف رقم 1.15.85",
            "22 مارس",
            "113 14",
        ] {
            assert_eq!(law_number(text), None, "{text}");
        }
    }
}
