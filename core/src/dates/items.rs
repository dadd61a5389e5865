//! From a folded text to the items that the reader puts together.

use super::Weekday;
use super::error::Fault;
use super::fold::fold;
use super::language::{LONGEST_PHRASE, Meaning, meaning};
use super::periods::Part;

/// What one date says, as far as it says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Partial {
    pub year: Option<u16>,
    pub month: Option<u8>,
    pub day: Option<u8>,
    pub weekday: Option<Weekday>,
    /// A quarter, a half or a season.
    pub part: Option<Part>,
    /// Whether the words name only the beginning, the middle or the end of it.
    pub vague: bool,
}

/// A piece of a written date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A number as written, with how many digits it has.
    Number { value: u16, digits: usize },
    /// A date, or the part of one, written in numbers only; or a quarter, a half or a season.
    Date(Partial),
    /// A month's name.
    Month(u8),
    /// A weekday's name.
    Weekday(Weekday),
    /// A word that joins, opens or closes.
    Word(Meaning),
    /// `-`, `/`, `.` or `:` between two pieces, with or without a space beside it.
    Sign { sign: char, spaced: bool },
    /// Anything that has no place in a date.
    Stranger,
}

enum Token {
    Number { value: u16, digits: usize },
    Word(String),
    Sign { sign: char, spaced: bool },
    Stranger,
}

/// The items of a text; fillers are left out.
pub(super) fn items(text: &str) -> Result<Vec<Item>, Fault> {
    let tokens = tokens(&fold(text))?;
    let mut items = Vec::with_capacity(tokens.len());
    let mut rest = tokens.as_slice();
    while let Some((first, others)) = rest.split_first() {
        let mut taken = 1;
        match first {
            Token::Number { value, digits } => items.push(Item::Number { value: *value, digits: *digits }),
            Token::Sign { sign, spaced } => items.push(Item::Sign { sign: *sign, spaced: *spaced }),
            Token::Stranger => items.push(Item::Stranger),
            Token::Word(word) => taken = words(rest, word, &mut items),
        }
        rest = others.get(taken.saturating_sub(1)..).unwrap_or_default();
    }
    Ok(items)
}

/// Takes the longest phrase that means something, and says how many tokens it has.
fn words(rest: &[Token], word: &str, items: &mut Vec<Item>) -> usize {
    for length in (1..=LONGEST_PHRASE.min(rest.len())).rev() {
        let phrase: Option<Vec<&str>> = rest
            .iter()
            .take(length)
            .map(|token| if let Token::Word(word) = token { Some(word.as_str()) } else { None })
            .collect();
        if let Some(meaning) = phrase.and_then(|words| meaning(&words.join(" "))) {
            push(meaning, items);
            return length;
        }
    }
    // In Arabic, "and" is written in one with the word after it.
    match word.strip_prefix('و').and_then(meaning) {
        Some(meaning) => {
            push(Meaning::And, items);
            push(meaning, items);
        }
        None => items.push(Item::Stranger),
    }
    1
}

fn push(meaning: Meaning, items: &mut Vec<Item>) {
    match meaning {
        Meaning::Filler => {}
        Meaning::Month(month) => items.push(Item::Month(month)),
        Meaning::Weekday(weekday) => items.push(Item::Weekday(weekday)),
        Meaning::First => items.push(Item::Number { value: 1, digits: 1 }),
        other => items.push(Item::Word(other)),
    }
}

fn tokens(folded: &str) -> Result<Vec<Token>, Fault> {
    let mut tokens = Vec::new();
    let mut letters = folded.chars().peekable();
    let mut after_space = true;
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match letter {
            ' ' => {}
            '0'..='9' => {
                let mut number = String::from(letter);
                while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                    number.push(digit);
                }
                let digits = number.len();
                let value = number.parse().ok().filter(|_| digits <= 4);
                let value = value
                    .ok_or(Fault::Unreadable("a number of more than four digits is no day and no year"))?;
                tokens.push(Token::Number { value, digits });
            }
            '-' | '/' => tokens.push(Token::Sign { sign: letter, spaced: after_space || next == Some(' ') }),
            // A point or a colon says something only between two digits; elsewhere it ends an abbreviation.
            '.' | ':' => {
                let between = matches!(tokens.last(), Some(Token::Number { .. }))
                    && next.is_some_and(|next| next.is_ascii_digit());
                if between {
                    tokens.push(Token::Sign { sign: letter, spaced: false });
                } else if letter == '.' && next == Some('.') {
                    tokens.push(Token::Stranger);
                }
            }
            _ if letter.is_alphabetic() => {
                let mut word = String::from(letter);
                while let Some(letter) = letters.next_if(|letter| letter.is_alphabetic()) {
                    word.push(letter);
                }
                tokens.push(Token::Word(word));
            }
            _ => tokens.push(Token::Stranger),
        }
        after_space = letter == ' ';
    }
    Ok(tokens)
}
