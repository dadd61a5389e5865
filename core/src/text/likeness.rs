//! Likeness (تشابه, *ressemblance*): which titles share words with one that is given, and which words these are.
//!
//! For a person who looks for projects like theirs in other communes: a title that shares words may be about something
//! else, and one that shares none about the same, in another language or in other words. So every answer gives the words
//! that are its reason, and nothing is ever joined by it. Compared are words folded as [`Fold::Loose`] does, without the
//! clitics and the article before an Arabic word and the `s` at the end of a Latin one; words that tell nothing of what a
//! title is about are passed over. The same titles give the same answer, whatever other titles stand beside them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::folding::Fold;
use super::lists::Order;
use super::words::{is_word, tokens};

/// Words that tell nothing of what a title is about, each with its language.
const FUNCTION_WORDS: &str = include_str!("../../words/function-words.csv");
/// What is written together with an Arabic word and stands before it: conjunctions and prepositions, with the article.
const BEFORE: [&str; 10] = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ب", "ل"];
/// So many letters a word has at least when something was taken from it.
const STEM: usize = 3;

/// A title that shares words with the one that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Like {
    /// Which of the other titles, from 0.
    pub place: usize,
    /// The words that both share, as the other title writes them, in its order.
    pub shared: Vec<String>,
    /// How many distinct words that tell something the given title has.
    pub words: usize,
    /// How many the other title has.
    pub other_words: usize,
}

impl Like {
    /// Twice the shared words, and all words of both: their quotient is the coefficient of Dice, 1 for equal words.
    const fn dice(&self) -> (u128, u128) {
        (2 * self.shared.len() as u128, self.words as u128 + self.other_words as u128)
    }
}

/// The titles that share a word with the given one: those first that share most of all their words (the coefficient of
/// Dice), then as they were given.
///
/// ```
/// use infitah::text::likeness::alike;
/// let others = ["تهيئة الفضاءات الخضراء", "ميزانية المواطن", "المحافظة على حدائق الأحياء وحراستها"];
/// let found = alike("صيانة الحدائق وحراستها", &others);
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].place, &found[0].shared[..]), (2, &["حدائق".to_owned(), "وحراستها".to_owned()][..]));
/// ```
pub fn alike<T: AsRef<str>>(title: &str, others: &[T]) -> Vec<Like> {
    let passed: BTreeSet<String> = FUNCTION_WORDS
        .lines()
        .skip(1)
        .filter_map(|line| Some(Fold::Loose.fold(line.split_once(',')?.0)))
        .collect();
    let words = telling(title, &passed);
    let mut found: Vec<Like> = others
        .iter()
        .enumerate()
        .filter_map(|(place, other)| {
            let theirs = telling(other.as_ref(), &passed);
            let mut shared: Vec<(usize, String)> = theirs
                .iter()
                .filter(|(word, _)| words.contains_key(*word))
                .map(|(_, at)| at.clone())
                .collect();
            shared.order_by_key(|(at, _)| *at);
            let shared: Vec<String> = shared.into_iter().map(|(_, word)| word).collect();
            let (words, other_words) = (words.len(), theirs.len());
            (!shared.is_empty()).then_some(Like { place, shared, words, other_words })
        })
        .collect();
    found.order_by(|one, other| {
        let ((part, whole), (others, of)) = (one.dice(), other.dice());
        (others * whole).cmp(&(part * of)).then(one.place.cmp(&other.place))
    });
    found
}

/// The words of a title that tell something, as they are compared; each with where it stands first and how it is written.
fn telling(title: &str, passed: &BTreeSet<String>) -> BTreeMap<String, (usize, String)> {
    let folded = Fold::Loose.trace(title);
    let mut words = BTreeMap::new();
    let mut place = 0;
    for token in tokens(folded.text()) {
        let range = place..place + token.len();
        place = range.end;
        let stem = stem(token);
        if is_word(token) && ![token, stem].iter().any(|word| passed.contains(*word)) {
            let written = title.get(folded.source_range(range.clone())).unwrap_or(token);
            words.entry(stem.to_owned()).or_insert_with(|| (range.start, written.to_owned()));
        }
    }
    words
}

/// A folded word without what stands before it or at its end.
fn stem(word: &str) -> &str {
    let long = |rest: &&str| rest.chars().count() >= STEM;
    if word.is_ascii() {
        return word.strip_suffix('s').filter(long).unwrap_or(word);
    }
    BEFORE.iter().find_map(|before| word.strip_prefix(before).filter(long)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(title: &str, other: &str) -> Vec<String> {
        alike(title, &[other]).pop().map(|like| like.shared).unwrap_or_default()
    }

    #[test]
    fn a_word_is_known_whatever_stands_before_it_or_at_its_end() {
        assert_eq!(shared("الحدائق", "حراسة للحدائق"), ["للحدائق"]);
        assert_eq!(shared("الحدائق", "والحدائق العمومية"), ["والحدائق"]);
        assert_eq!(shared("entretien du jardin", "Les jardins de l’Océan"), ["jardins"]);
        assert_eq!(shared("ENTRETIEN", "l'entretien"), ["entretien"]);
    }

    #[test]
    fn words_that_tell_nothing_are_no_reason() {
        assert_eq!(shared("المشاركة في القرار", "النظافة في الأحياء"), Vec::<String>::new());
        assert_eq!(shared("le budget de la commune", "la gestion de l'eau"), Vec::<String>::new());
        assert!(alike("في على", &["في على"]).is_empty());
        assert!(alike("", &["", " "]).is_empty());
    }

    #[test]
    fn the_same_words_come_first_and_others_change_nothing() {
        let found =
            alike("ميزانية المواطن", &["ميزانية المواطن والشباب", "ميزانية مبسطة", "ميزانية المواطن"]);
        assert_eq!(found.iter().map(|like| like.place).collect::<Vec<_>>(), [2, 0, 1]);
        let alone = alike("ميزانية المواطن", &["ميزانية مبسطة"]);
        assert_eq!(alone[0].shared, found[2].shared);
        assert_eq!((alone[0].words, alone[0].other_words), (2, 2));
    }
}
