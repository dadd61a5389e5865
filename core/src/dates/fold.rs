//! Makes spellings of one word equal, and lets invisible marks disappear. For reading only: what was written is
//! kept beside it.
//!
//! Words are folded as everywhere else ([`crate::text::folding`]); what stands between them means more in a date than
//! in a search, and keeps its meaning.

use crate::text::folding::{Fold, ascii_digit};

/// The folded text: its words as `Fold::Loose` makes them; digits ASCII; dashes, and tatweel between numbers, `-`;
/// quotes, commas, brackets and white space one space each.
pub(super) fn fold(text: &str) -> String {
    let text = Fold::Strict.fold(&with_dashes(text));
    let mut folded = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars() {
        let between = match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '٫' => '.',
            ',' | '،' | '¡' | '(' | ')' | '«' | '»' | '"' | '“' | '”' | '\'' | '’' | 'ʼ' | '`' | '°' => {
                ' '
            }
            // Of some letters the accent stands by itself.
            _ if c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36F}') => {
                word.push(c);
                continue;
            }
            _ if c.is_whitespace() => ' ',
            _ => ascii_digit(c).unwrap_or(c),
        };
        end(&mut word, &mut folded);
        folded.push(between);
    }
    end(&mut word, &mut folded);
    folded
}

fn end(word: &mut String, folded: &mut String) {
    if !word.is_empty() {
        folded.push_str(&Fold::Loose.fold(word));
        word.clear();
    }
}

const TATWEEL: char = '\u{640}';

/// Between numbers people use tatweel as a dash, where nothing can be lengthened; folding leaves it out elsewhere.
fn with_dashes(text: &str) -> String {
    let is_gap = |c: char| c.is_whitespace() || c.is_numeric();
    let mut out = String::with_capacity(text.len());
    // What nobody sees stands between nothing.
    let parts: Vec<String> = text.split(TATWEEL).map(|part| Fold::Strict.fold(part)).collect();
    let text = parts.join("\u{640}");
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            TATWEEL if letters.peek() == Some(&TATWEEL) => {}
            TATWEEL if out.ends_with(is_gap) && letters.peek().is_some_and(|next| is_gap(*next)) => {
                out.push('-');
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_word_become_one() {
        for (written, folded) in [
            ("أكتـــوبر", "اكتوبر"),
            ("إبريل", "ابريل"),
            ("ماى", "ماي"),
            ("ماي\u{200F}", "ماي"),
            ("الثُّلَاثَاء", "الثلاثا"),
            ("AOÛT", "aout"),
            ("fe\u{301}vrier", "fevrier"),
            // Shapes of letters instead of letters, as some scanned files hold them.
            ("\u{FEED}\u{FEE8}\u{FE92}\u{FEAE}", "ونبر"),
            ("\u{FE8D}\u{FEFB}\u{FE9B}\u{FEE8}\u{FEF4}\u{FEE6}", "الاثنين"),
            ("12 ـ 19", "12 - 19"),
            ("12ــ19", "12-19"),
            ("12\u{200F}ـ\u{200F}19", "12-19"),
            ("12 ـيونيوـ 2023", "12 يونيو 2023"),
            ("٢٥/۰۷", "25/07"),
            ("12–19", "12-19"),
            ("25\u{A0}juillet\n2023", "25 juillet 2023"),
        ] {
            assert_eq!(fold(written), folded);
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["الأربعاء ٢٥ يوليوز", "Jusqu’au 1er août", "İstanbul ẞ"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
