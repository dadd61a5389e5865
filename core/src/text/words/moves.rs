//! Words that were taken out in one place and put back in another.

use std::collections::BTreeMap;

use super::align::once_in_both;
use super::is_word;

/// The most places of one pair of words that are looked at: which of more places a phrase came from cannot be
/// told, and looking at all of them would take time with the square of the text.
const CANDIDATES: usize = 32;

/// Adds to `places`, which holds what stayed, the tokens of `new` that were moved.
pub(super) fn find(old: &[&str], new: &[&str], places: &mut [Option<usize>]) {
    let mut moves = Moves::new(old, new, places);
    let pairs = moves.deleted_pairs();
    let mut word = 0;
    while word < moves.new_words.len() {
        let starts = moves.inserted_pair(word).and_then(|pair| pairs.get(&pair));
        // The longest run; of equally long ones the first.
        let runs = starts.into_iter().flatten().map(|start| (moves.length(*start, word), *start));
        let longest = runs.rev().max_by_key(|(length, _)| *length);
        match longest.filter(|(length, _)| *length >= 2) {
            Some((length, start)) => {
                moves.keep(start, word, length);
                word += length;
            }
            None => word += 1,
        }
    }
    for (from, to) in once_in_both(old, new) {
        if moves.is_deleted(from) && moves.is_inserted(to) {
            moves.set(from, to);
        }
    }
}

/// Two texts and what is known so far of where the tokens of the new one stood. Runs are counted in words: the
/// spaces and the punctuation between them may have changed.
struct Moves<'t, 'p> {
    old: &'t [&'t str],
    new: &'t [&'t str],
    old_words: Vec<usize>,
    new_words: Vec<usize>,
    /// Whether each token of `old` still stands somewhere in `new`.
    stands: Vec<bool>,
    places: &'p mut [Option<usize>],
}

impl<'t, 'p> Moves<'t, 'p> {
    fn new(old: &'t [&'t str], new: &'t [&'t str], places: &'p mut [Option<usize>]) -> Self {
        let words = |tokens: &[&str]| -> Vec<usize> {
            tokens.iter().enumerate().filter(|(_, token)| is_word(token)).map(|(at, _)| at).collect()
        };
        let mut stands = vec![false; old.len()];
        for place in places.iter().flatten() {
            if let Some(stands) = stands.get_mut(*place) {
                *stands = true;
            }
        }
        Self { old, new, old_words: words(old), new_words: words(new), stands, places }
    }

    fn is_deleted(&self, at: usize) -> bool {
        self.stands.get(at) == Some(&false)
    }

    fn is_inserted(&self, at: usize) -> bool {
        self.places.get(at) == Some(&None)
    }

    /// A word of `old`, counted in words, if it was deleted.
    fn deleted(&self, word: usize) -> Option<&'t str> {
        let at = self.old_words.get(word).copied().filter(|at| self.is_deleted(*at))?;
        self.old.get(at).copied()
    }

    /// A word of `new`, counted in words, if it was inserted.
    fn inserted(&self, word: usize) -> Option<&'t str> {
        let at = self.new_words.get(word).copied().filter(|at| self.is_inserted(*at))?;
        self.new.get(at).copied()
    }

    fn inserted_pair(&self, word: usize) -> Option<(&'t str, &'t str)> {
        self.inserted(word).zip(self.inserted(word + 1))
    }

    /// Where two deleted words followed each other.
    fn deleted_pairs(&self) -> BTreeMap<(&'t str, &'t str), Vec<usize>> {
        let mut pairs: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for word in 0..self.old_words.len() {
            if let Some(pair) = self.deleted(word).zip(self.deleted(word + 1)) {
                let starts = pairs.entry(pair).or_default();
                if starts.len() < CANDIDATES {
                    starts.push(word);
                }
            }
        }
        pairs
    }

    /// How many deleted words from `old_word` on equal the inserted words from `new_word` on.
    fn length(&self, old_word: usize, new_word: usize) -> usize {
        (0..self.old_words.len())
            .take_while(|step| {
                let deleted = self.deleted(old_word + step);
                deleted.is_some() && deleted == self.inserted(new_word + step)
            })
            .count()
    }

    /// Keeps a moved run, and what stood between its words where that is unchanged.
    fn keep(&mut self, old_word: usize, new_word: usize, length: usize) {
        let mut last = None;
        for step in 0..length {
            let at = self
                .old_words
                .get(old_word + step)
                .copied()
                .zip(self.new_words.get(new_word + step).copied());
            let Some((from, to)) = at else { continue };
            self.set(from, to);
            if let Some((last_from, last_to)) = last.replace((from, to)) {
                self.keep_between(last_from + 1..from, last_to + 1..to);
            }
        }
    }

    fn keep_between(&mut self, from: std::ops::Range<usize>, to: std::ops::Range<usize>) {
        let same = self.old.get(from.clone()) == self.new.get(to.clone());
        if same && from.clone().all(|at| self.is_deleted(at)) && to.clone().all(|at| self.is_inserted(at)) {
            for (from, to) in from.zip(to) {
                self.set(from, to);
            }
        }
    }

    fn set(&mut self, from: usize, to: usize) {
        if let (Some(stands), Some(place)) = (self.stands.get_mut(from), self.places.get_mut(to)) {
            *stands = true;
            *place = Some(from);
        }
    }
}
