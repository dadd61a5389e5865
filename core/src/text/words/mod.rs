//! Words: how a text differs from an earlier one, and where each of its words comes from.
//!
//! A word is what Unicode's word boundaries (UAX 29) call one, as it is written: a clitic belongs to its word
//! (`وتقييم` is one word, `و تقييم` are two), and a spelling that differs by a hamza or a tatweel is another
//! word, because a revision is what somebody wrote and not what it sounds like.

mod align;
mod moves;

use unicode_segmentation::UnicodeSegmentation;

/// Whether a run of text stands in both texts, or in one only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// In both texts (بدون تغيير, *inchangé*).
    Same,
    /// In the new text only (مضاف, *ajouté*).
    Inserted,
    /// In the old text only (محذوف, *supprimé*).
    Deleted,
}

/// The words of a text and what stands between them; joined, they are the text again.
///
/// ```
/// use infitah::text::words::tokens;
/// assert_eq!(tokens("صيانة الحدائق، ليلا."), ["صيانة", " ", "الحدائق", "،", " ", "ليلا", "."]);
/// ```
pub fn tokens(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

/// Whether a token is a word, that is, has a letter or a digit; the tatweel (ـ) alone is a stroke, not a word.
pub fn is_word(token: &str) -> bool {
    token.chars().any(|c| c.is_alphanumeric() && c != '\u{640}')
}

/// How `new` differs from `old`, in runs to be shown one after the other; what was deleted at a place comes
/// before what was inserted there.
///
/// The runs that are not `Inserted` give `old` back when joined, those that are not `Deleted` give `new`. The
/// time taken is bounded for long texts; see [`origins`].
///
/// ```
/// use infitah::text::words::{differences, Change::*};
/// assert_eq!(
///     differences("entretien des jardins", "entretien des parcs"),
///     [(Same, "entretien des "), (Deleted, "jardins"), (Inserted, "parcs")],
/// );
/// ```
pub fn differences<'a>(old: &'a str, new: &'a str) -> Vec<(Change, &'a str)> {
    let (old_tokens, new_tokens) = (tokens(old), tokens(new));
    let mut runs = Vec::new();
    let (mut inserted, mut next) = (0, 0);
    for (token, place) in new_tokens.iter().zip(align::align(&old_tokens, &new_tokens)) {
        let Some(place) = place else {
            inserted += token.len();
            continue;
        };
        extend(&mut runs, Change::Deleted, bytes(old_tokens.get(next..place)));
        extend(&mut runs, Change::Inserted, std::mem::take(&mut inserted));
        extend(&mut runs, Change::Same, token.len());
        next = place + 1;
    }
    extend(&mut runs, Change::Deleted, bytes(old_tokens.get(next..)));
    extend(&mut runs, Change::Inserted, inserted);
    let (mut old, mut new) = (old, new);
    let run = |(change, length)| match change {
        Change::Deleted => (change, cut(&mut old, length)),
        Change::Inserted => (change, cut(&mut new, length)),
        Change::Same => {
            cut(&mut old, length);
            (change, cut(&mut new, length))
        }
    };
    runs.into_iter().map(run).collect()
}

/// How many of these words stand among others in their order.
pub(super) fn in_order(words: &[&str], others: &[&str]) -> usize {
    align::align(words, others).into_iter().flatten().count()
}

/// For each token of `new`, where it comes from.
///
/// `bases` are the texts that `new` was made from, each with the origin of each of its [`tokens`]; `own` is the
/// origin of what the revision itself wrote. A token has the origin that it had in the first base where it
/// survives, in its place or moved:
/// - a changed word is the revision's;
/// - two words or more that were taken out in one place and put back in another were moved, and so was a single
///   word that stands exactly once in both texts;
/// - what is no word (spaces, punctuation) and stands between two surviving tokens of one origin has that
///   origin; between two words of the revision it is the revision's.
///
/// A token beyond the origins given for its base is taken as the revision's.
///
/// Short texts, and the part of a long one in which two versions differ, are compared exactly. Where that part
/// exceeds a few thousand tokens, words that stand once in both versions are matched first and only what lies
/// between them is compared; what still is too long counts as rewritten. Time grows linearly with the length.
///
/// ```
/// use infitah::text::words::origins;
/// let first = ["first"; 5]; // entretien, a space, des, a space, jardins
/// assert_eq!(
///     origins(&[("entretien des jardins", &first)], "entretien quotidien des jardins", "second"),
///     ["first", "first", "second", "second", "first", "first", "first"],
/// );
/// ```
#[expect(clippy::needless_pass_by_value, reason = "an origin is a small value, made for this call")]
pub fn origins<O: Clone + PartialEq>(bases: &[(&str, &[O])], new: &str, own: O) -> Vec<O> {
    let new = tokens(new);
    let mut found: Vec<Option<&O>> = vec![None; new.len()];
    for (text, origins) in bases {
        let old = tokens(text);
        let mut places = align::align(&old, &new);
        moves::find(&old, &new, &mut places);
        for (origin, place) in found.iter_mut().zip(places) {
            *origin = origin.or_else(|| place.and_then(|place| origins.get(place)));
        }
    }
    bridge(&new, &mut found);
    found.into_iter().map(|origin| origin.unwrap_or(&own).clone()).collect()
}

/// Gives what is no word the origin that it stands within.
fn bridge<O: PartialEq>(tokens: &[&str], found: &mut [Option<&O>]) {
    let mut before = None;
    let mut gap = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match found.get(at).copied().flatten() {
            Some(origin) => {
                if before == Some(origin) {
                    for at in &gap {
                        if let Some(slot) = found.get_mut(*at) {
                            *slot = Some(origin);
                        }
                    }
                }
                before = Some(origin);
                gap.clear();
            }
            None if is_word(token) => {
                before = None;
                gap.clear();
            }
            None => gap.push(at),
        }
    }
}

fn bytes(tokens: Option<&[&str]>) -> usize {
    tokens.unwrap_or_default().iter().map(|token| token.len()).sum()
}

/// Makes the next `length` bytes a run, or more of the last one.
fn extend(runs: &mut Vec<(Change, usize)>, change: Change, length: usize) {
    match runs.last_mut() {
        _ if length == 0 => {}
        Some((last, run)) if *last == change => *run += length,
        _ => runs.push((change, length)),
    }
}

/// Cuts `length` bytes off the front of a text.
fn cut<'a>(text: &mut &'a str, length: usize) -> &'a str {
    let (front, rest) = text.split_at_checked(length).unwrap_or((text, ""));
    *text = rest;
    front
}

#[cfg(test)]
mod tests;
