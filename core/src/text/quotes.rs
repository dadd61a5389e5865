//! Quotes: where a text repeats words of another one, be it in another spelling or with a word changed.
//!
//! For a person to decide on, so it errs on the side of finding. Compared are words, folded as [`Fold::Loose`] does;
//! digits that are written in groups are one number, and of a number as long as a telephone number the last nine
//! digits count, so that `06 12 34 56 78` and `+212612345678` are the same.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::folding::Fold;
use super::words;

/// So many words in a row are a quote.
pub const RUN: usize = 4;
/// A text of fewer words is quoted only where it stands whole, word after word.
const SHORT: usize = RUN;
/// Of a text of one word, this many letters or digits.
const LETTERS: usize = 3;
/// From so many words on, a text is nearly quoted where two thirds of its words stand in their order.
const NEARLY: usize = 5;

/// How a text quotes another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// All its words stand in it, in a row (كاملا, *en entier*).
    Whole,
    /// Two thirds of its words stand in it in their order (تقريبا, *à peu près*).
    Nearly,
    /// [`RUN`] of its words or more stand in it in a row (جزئيا, *en partie*).
    Partly,
}

/// A place where a text quotes one that was sought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Which of the sought texts, from 0.
    pub of: usize,
    /// How.
    pub likeness: Likeness,
    /// How many words stand in a row, where most of them do.
    pub run: usize,
    /// How many words stand in their order.
    pub in_order: usize,
    /// The bytes of the longest row in the text.
    pub at: Range<usize>,
}

/// Texts whose quotes are sought in others.
///
/// ```
/// use infitah::text::quotes::{Likeness, Sought};
/// let sought = Sought::new(["أنا فلان من حي السلام وأشتكي جاري", "0612345678"]);
/// let text = "قال: «انا فلان من حي السلام»، هاتفه 06 12 34 56 78.";
/// let quotes = sought.quoted_in(text);
/// assert_eq!((quotes[0].of, quotes[0].likeness, quotes[0].run), (0, Likeness::Nearly, 5));
/// assert_eq!((quotes[1].of, quotes[1].likeness), (1, Likeness::Whole));
/// assert_eq!(&text[quotes[1].at.clone()], "06 12 34 56 78");
/// ```
pub struct Sought {
    /// The words of each.
    texts: Vec<Vec<Box<str>>>,
    /// The texts in which a word stands.
    holding: HashMap<Box<str>, Vec<usize>, BuildHasherDefault<DefaultHasher>>,
}

impl Sought {
    /// These texts.
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let texts: Vec<Vec<Box<str>>> = texts
            .into_iter()
            .map(|text| {
                let folded = Fold::Loose.fold(text);
                split(&folded).into_iter().map(|word| word.key.into()).collect()
            })
            .collect();
        let mut holding: HashMap<Box<str>, Vec<usize>, _> = HashMap::default();
        for (of, text) in texts.iter().enumerate() {
            for word in text {
                let held = holding.entry(word.clone()).or_default();
                if held.last() != Some(&of) {
                    held.push(of);
                }
            }
        }
        Self { texts, holding }
    }

    /// How many words a sought text has.
    pub fn words_of(&self, of: usize) -> usize {
        self.texts.get(of).map_or(0, Vec::len)
    }

    /// Where a text quotes them: at most once for each, by the longest row of words.
    pub fn quoted_in(&self, text: &str) -> Vec<Quote> {
        let folded = Fold::Loose.fold(text);
        let words = split(&folded);
        let mut hits = vec![0usize; self.texts.len()];
        for word in &words {
            for of in self.holding.get(&*word.key).into_iter().flatten() {
                if let Some(hits) = hits.get_mut(*of) {
                    *hits += 1;
                }
            }
        }
        let found = self.texts.iter().zip(hits).enumerate().filter_map(|(of, (sought, hits))| {
            let length = sought.len();
            if length == 0 || hits < length.min(RUN) {
                return None;
            }
            let row = longest(sought, &words);
            let whole = row.length == length && is_telling(sought);
            let in_order = if !whole && length >= NEARLY && hits * 3 >= length * 2 {
                in_order(sought, &words)
            } else {
                row.length
            };
            let likeness = if whole {
                Likeness::Whole
            } else if length >= NEARLY && in_order * 3 >= length * 2 {
                Likeness::Nearly
            } else if length > SHORT && row.length >= RUN {
                Likeness::Partly
            } else {
                return None;
            };
            let (first, last) = (words.get(row.at)?, words.get((row.at + row.length).checked_sub(1)?)?);
            let at = Fold::Loose.trace(text).source_range(first.at.start..last.at.end);
            Some(Quote { of, likeness, run: row.length, in_order: in_order.max(row.length), at })
        });
        found.collect()
    }
}

/// Whether a text of one word has enough letters for its quotes to tell something.
fn is_telling(text: &[Box<str>]) -> bool {
    text.len() > 1 || text.first().is_some_and(|word| word.chars().count() >= LETTERS)
}

/// How many words of a text stand in another one in their order.
fn in_order(sought: &[Box<str>], words: &[Word<'_>]) -> usize {
    let sought: Vec<&str> = sought.iter().map(|word| &**word).collect();
    let words: Vec<&str> = words.iter().map(|word| &*word.key).collect();
    words::in_order(&sought, &words)
}

/// A word of a folded text, or a number of several groups, by which it is compared, and its bytes.
struct Word<'f> {
    key: std::borrow::Cow<'f, str>,
    at: Range<usize>,
}

fn split(folded: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut next = 0;
    // Where the groups of digits began that end here.
    let mut group: Option<usize> = None;
    for token in folded.split(' ') {
        let at = next..next + token.len();
        next = at.end + 1;
        if token.is_empty() {
            continue;
        }
        words.push(Word { key: token.into(), at });
        let is_group = token.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | '/'))
            && token.chars().any(|c| c.is_ascii_digit());
        if !is_group {
            join(&mut words, group.take(), true);
        } else if group.is_none() {
            group = Some(words.len() - 1);
        }
    }
    join(&mut words, group, false);
    words
}

/// Makes groups of digits one number, if together they are as long as a telephone number.
fn join(words: &mut Vec<Word<'_>>, group: Option<usize>, followed: bool) {
    let Some(first) = group else { return };
    let last = if followed { words.pop() } else { None };
    let groups = words.get(first..).unwrap_or_default();
    let digits: String =
        groups.iter().flat_map(|word| word.key.chars()).filter(char::is_ascii_digit).collect();
    if let (Some(start), Some(end)) = (groups.first(), groups.last())
        && digits.len() >= 9
    {
        let at = start.at.start..end.at.end;
        let key = digits.get(digits.len().saturating_sub(9)..).unwrap_or(&digits).to_owned();
        words.truncate(first);
        words.push(Word { key: key.into(), at });
    }
    words.extend(last);
}

/// The longest row of words that both have; the first of equal ones.
struct Row {
    /// Where it begins in the second.
    at: usize,
    length: usize,
}

fn longest(sought: &[Box<str>], words: &[Word<'_>]) -> Row {
    let mut found = Row { at: 0, length: 0 };
    let mut before = vec![0usize; sought.len() + 1];
    let mut lengths = before.clone();
    for (place, word) in words.iter().enumerate() {
        for (number, other) in sought.iter().enumerate() {
            let length = if **other == *word.key { before.get(number).map_or(1, |row| row + 1) } else { 0 };
            if let Some(slot) = lengths.get_mut(number + 1) {
                *slot = length;
            }
            if length > found.length {
                found = Row { at: place + 1 - length, length };
            }
        }
        std::mem::swap(&mut before, &mut lengths);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(sought: &str, text: &str) -> Option<(Likeness, usize)> {
        let quotes = Sought::new([sought]).quoted_in(text);
        assert!(quotes.len() <= 1);
        quotes.first().map(|quote| (quote.likeness, quote.run))
    }

    #[test]
    fn the_whole_text_is_found_in_any_spelling() {
        let said = "نحتاجُ حُراسًا بالليل";
        assert_eq!(likeness(said, "قيل : نحتاج حراسا بالليل !"), Some((Likeness::Whole, 3)));
        assert_eq!(likeness(said, "نحتاج حراسا بالنهار"), None, "a short text counts only whole");
        assert_eq!(likeness("L’éclairage", "et l'eclairage public"), Some((Likeness::Whole, 2)));
    }

    #[test]
    fn four_words_in_a_row_are_a_quote_and_three_are_none() {
        let said = "le chemin de la plage est fermé depuis longtemps déjà";
        assert_eq!(likeness(said, "fermé: le chemin de la mer"), Some((Likeness::Partly, 4)));
        assert_eq!(likeness(said, "le chemin de halage"), None);
    }

    #[test]
    fn a_changed_word_hides_nothing() {
        let said = "je ne veux plus voir le gardien du parc";
        let found = likeness(said, "il ne veut plus voir le vieux gardien du parc");
        assert_eq!(found, Some((Likeness::Nearly, 3)));
    }

    #[test]
    fn numbers_are_found_in_groups_and_with_the_country() {
        for other in ["06 12 34 56 78", "06-12-34-56-78", "+212612345678", "٠٦١٢٣٤٥٦٧٨", "0612 345 678"]
        {
            let text = format!("هاتفه {other} كما قال");
            let quotes = Sought::new(["0612345678"]).quoted_in(&text);
            assert_eq!(quotes.len(), 1, "{other}");
            // The sign before the country is no part of a word.
            assert_eq!(text.get(quotes[0].at.clone()), Some(other.trim_start_matches('+')));
        }
        assert_eq!(likeness("0612345678", "0612345679"), None);
        assert_eq!(likeness("سنة 2023", "بين سنة 2023 2024"), Some((Likeness::Whole, 2)));
    }

    #[test]
    fn a_short_word_alone_tells_nothing() {
        assert_eq!(likeness("لا", "لا أوافق"), None);
        assert_eq!(likeness("سعيد", "قال سعيد"), Some((Likeness::Whole, 1)));
        assert_eq!(likeness("", "قال"), None);
        assert_eq!(likeness("…", "قال …"), None);
    }

    #[test]
    fn each_sought_text_is_found_by_itself() {
        let sought = Sought::new(["سعيد", "حي السلام", "سعيد"]);
        let quotes = sought.quoted_in("سعيد من حي السلام");
        assert_eq!(quotes.iter().map(|quote| quote.of).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(sought.words_of(1), 2);
    }
}
