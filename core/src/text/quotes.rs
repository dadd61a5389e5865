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
    /// The rows of words of each.
    rows: Vec<Rows>,
    /// The words of all of them.
    known: HashMap<Box<str>, Known, BuildHasherDefault<DefaultHasher>>,
}

/// A word of the sought texts.
struct Known {
    /// The number that stands for it in the rows.
    number: u32,
    /// The texts in which it stands.
    texts: Vec<usize>,
}

/// A quote that was found, before anybody asks where it stands.
struct Found {
    of: usize,
    likeness: Likeness,
    row: Row,
    /// How many words of the text stand in the sought one.
    hits: usize,
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
        let mut known = HashMap::<Box<str>, Known, BuildHasherDefault<DefaultHasher>>::default();
        let rows = texts.iter().enumerate().map(|(of, text)| {
            Rows::of(text.iter().map(|word| {
                let number = u32::try_from(known.len()).unwrap_or(u32::MAX);
                let word = known.entry(word.clone()).or_insert(Known { number, texts: Vec::new() });
                if word.texts.last() != Some(&of) {
                    word.texts.push(of);
                }
                word.number
            }))
        });
        let rows = rows.collect();
        Self { texts, rows, known }
    }

    /// How many words a sought text has.
    pub fn words_of(&self, of: usize) -> usize {
        self.texts.get(of).map_or(0, Vec::len)
    }

    /// Where a text quotes them: at most once for each, by the longest row of words.
    pub fn quoted_in(&self, text: &str) -> Vec<Quote> {
        let folded = Fold::Loose.fold(text);
        let words = split(&folded);
        let mut traced = None;
        let found = self.found(&words).into_iter().filter_map(|Found { of, likeness, row, hits }| {
            let sought = self.texts.get(of)?;
            let (first, last) = (words.get(row.at)?, words.get((row.at + row.length).checked_sub(1)?)?);
            let traced = traced.get_or_insert_with(|| Fold::Loose.trace(text));
            let at = traced.source_range(first.at.start..last.at.end);
            let may_be_more = likeness != Likeness::Whole && may_be_near(sought.len(), hits);
            let in_order = if may_be_more { in_order(sought, &words) } else { 0 };
            Some(Quote { of, likeness, run: row.length, in_order: in_order.max(row.length), at })
        });
        found.collect()
    }

    /// The same without saying where, which spares the way back to the text: which one is quoted, how, and how many
    /// words stand in a row.
    pub(crate) fn likenesses_in(&self, text: &str) -> Vec<(usize, Likeness, usize)> {
        let found = self.found(&split(&Fold::Loose.fold(text)));
        found.into_iter().map(|found| (found.of, found.likeness, found.row.length)).collect()
    }

    fn found(&self, words: &[Word<'_>]) -> Vec<Found> {
        let known: Vec<Option<&Known>> = words.iter().map(|word| self.known.get(&*word.key)).collect();
        let mut hits = vec![0usize; self.texts.len()];
        for of in known.iter().flatten().flat_map(|known| &known.texts) {
            if let Some(hits) = hits.get_mut(*of) {
                *hits += 1;
            }
        }
        let texts = self.texts.iter().zip(&self.rows).zip(hits).enumerate();
        let found = texts.filter_map(|(of, ((sought, rows), hits))| {
            let length = sought.len();
            if length == 0 || hits < length.min(RUN) {
                return None;
            }
            let row = rows.longest_in(known.iter().map(|known| known.map(|known| known.number)));
            let two_thirds = |words: usize| words * 3 >= length * 2;
            let likeness = if row.length == length && is_telling(sought) {
                Likeness::Whole
            } else if may_be_near(length, hits)
                && (two_thirds(row.length) || two_thirds(in_order(sought, words)))
            {
                Likeness::Nearly
            } else if length > SHORT && row.length >= RUN {
                Likeness::Partly
            } else {
                return None;
            };
            Some(Found { of, likeness, row, hits })
        });
        found.collect()
    }
}

/// Whether a text of so many words, of which so many were found in any order, may have two thirds of them in theirs.
const fn may_be_near(length: usize, hits: usize) -> bool {
    length >= NEARLY && hits * 3 >= length * 2
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
    // Most words are longer.
    let mut words: Vec<Word<'_>> = Vec::with_capacity(folded.len() / 8 + 1);
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

/// Every row of words of a text, as a suffix automaton: to look for the longest one takes a step a word, however often
/// the words repeat. Compared word by word, a text of one word a hundred thousand times took ten thousand million.
struct Rows {
    states: Vec<State>,
}

/// The rows that end at the same places of the text.
#[derive(Clone, Default)]
struct State {
    /// How long the longest of them is.
    length: usize,
    /// The state of the longest row that ends where these do, and at other places as well.
    shorter: Option<usize>,
    /// Which rows they become with one word more.
    next: HashMap<u32, usize, BuildHasherDefault<DefaultHasher>>,
}

impl Rows {
    fn of(words: impl Iterator<Item = u32>) -> Self {
        let mut rows = Self { states: vec![State::default()] };
        let mut last = 0;
        for word in words {
            last = rows.add(last, word);
        }
        rows
    }

    /// Takes in the rows that end with one word more, behind the state of the whole text so far.
    fn add(&mut self, last: usize, word: u32) -> usize {
        let new = self.push(State { length: self.length(last) + 1, ..State::default() });
        let mut place = Some(last);
        while let Some(at) = place
            && self.next(at, word).is_none()
        {
            self.lead(at, word, new);
            place = self.shorter(at);
        }
        // Without such a row, the one of no words.
        let shorter = match place.and_then(|at| Some((at, self.next(at, word)?))) {
            None => 0,
            Some((at, next)) if self.length(next) == self.length(at) + 1 => next,
            Some((at, next)) => self.part(at, word, next),
        };
        self.shorten(new, shorter);
        new
    }

    /// Parts those rows of `next` that end at the new place too, which are shorter than its others.
    fn part(&mut self, at: usize, word: u32, next: usize) -> usize {
        let state = self.states.get(next).cloned().unwrap_or_default();
        let parted = self.push(State { length: self.length(at) + 1, ..state });
        let mut place = Some(at);
        while let Some(at) = place
            && self.next(at, word) == Some(next)
        {
            self.lead(at, word, parted);
            place = self.shorter(at);
        }
        self.shorten(next, parted);
        parted
    }

    /// The longest row of words that another text has too; the first of equal ones.
    fn longest_in(&self, words: impl Iterator<Item = Option<u32>>) -> Row {
        let mut found = Row { at: 0, length: 0 };
        let (mut state, mut length) = (0, 0);
        for (place, word) in words.enumerate() {
            let Some(word) = word else {
                (state, length) = (0, 0);
                continue;
            };
            let next = loop {
                match (self.next(state, word), self.shorter(state)) {
                    (Some(next), _) => break Some(next),
                    (None, Some(shorter)) => (state, length) = (shorter, self.length(shorter)),
                    (None, None) => break None,
                }
            };
            (state, length) = next.map_or((0, 0), |next| (next, length + 1));
            if length > found.length {
                found = Row { at: place + 1 - length, length };
            }
        }
        found
    }

    fn push(&mut self, state: State) -> usize {
        self.states.push(state);
        self.states.len() - 1
    }

    fn length(&self, state: usize) -> usize {
        self.states.get(state).map_or(0, |state| state.length)
    }

    fn shorter(&self, state: usize) -> Option<usize> {
        self.states.get(state)?.shorter
    }

    fn next(&self, state: usize, word: u32) -> Option<usize> {
        self.states.get(state)?.next.get(&word).copied()
    }

    fn lead(&mut self, state: usize, word: u32, to: usize) {
        if let Some(state) = self.states.get_mut(state) {
            state.next.insert(word, to);
        }
    }

    fn shorten(&mut self, state: usize, to: usize) {
        if let Some(state) = self.states.get_mut(state) {
            state.shorter = Some(to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(sought: &str, text: &str) -> Option<(Likeness, usize)> {
        let quotes = Sought::new([sought]).quoted_in(text);
        assert!(quotes.len() <= 1);
        let told: Vec<_> = quotes.iter().map(|quote| (quote.of, quote.likeness, quote.run)).collect();
        assert_eq!(Sought::new([sought]).likenesses_in(text), told);
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

    /// The longest row, by comparing each word with each.
    fn compared(sought: &[u8], words: &[u8]) -> (usize, usize) {
        let mut found = (0, 0);
        for end in 1..=words.len() {
            for at in 0..end {
                let row = &words[at..end];
                if row.len() > found.1 && sought.windows(row.len()).any(|window| window == row) {
                    found = (at, row.len());
                }
            }
        }
        found
    }

    proptest::proptest! {
        #[test]
        fn the_longest_row_is_the_one_that_comparing_finds(
            sought in proptest::collection::vec(0_u8..4, 0..12),
            words in proptest::collection::vec(0_u8..5, 0..12),
        ) {
            let rows = Rows::of(sought.iter().map(|word| u32::from(*word)));
            let found = rows.longest_in(words.iter().map(|w| (*w < 4).then_some(u32::from(*w))));
            proptest::prop_assert_eq!((found.at, found.length), compared(&sought, &words));
        }
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
