//! Words in runs: what a text kept of another one, what it added, took out and moved. One type for all views.

use infitah_macros::shared;

use crate::text::words;

/// A run of words with the white space and marks between them (مقطع من النص, passage).
#[shared(view)]
pub struct WordRun {
    /// The words.
    pub text: String,
    /// What became of them.
    pub change: WordChange,
}

/// What became of words between two texts (التغيير, changement).
#[shared(choice)]
pub enum WordChange {
    /// They stand in both, in their place (بدون تغيير, inchangé).
    Kept,
    /// They stand in the later text only (مضاف, ajouté).
    Added,
    /// They stand in the earlier text only (محذوف, supprimé).
    Removed,
    /// They stand in both, and came here from another place (منقول إلى هنا, déplacé ici).
    MovedHere,
    /// They stand in both, and went to another place (منقول من هنا, déplacé d'ici).
    MovedAway,
}

/// How `new` differs from `old`, in runs to be shown one after the other; what went from a place stands before what
/// came there.
///
/// The runs that are kept, added or moved here give `new` when joined; those that are kept, removed or moved away
/// give `old`.
pub(super) fn runs(old: &str, new: &str) -> Vec<WordRun> {
    let (old_tokens, new_tokens) = (words::tokens(old), words::tokens(new));
    let places: Vec<usize> = (0..old_tokens.len()).collect();
    let none = old_tokens.len();
    let origins = words::origins(&[(old, &places)], new, none);
    let mut came: Vec<Option<usize>> = vec![None; old_tokens.len()];
    for (at, origin) in origins.iter().enumerate() {
        if let Some(came) = came.get_mut(*origin) {
            came.get_or_insert(at);
        }
    }
    let stays = ascending(&origins, none);
    let mut runs = Vec::new();
    let mut next = 0;
    let gone = |runs: &mut Vec<WordRun>, from: usize, to: usize| {
        for (token, came) in old_tokens.iter().zip(&came).take(to).skip(from) {
            extend(runs, token, if came.is_some() { WordChange::MovedAway } else { WordChange::Removed });
        }
    };
    let mut arrived: Vec<WordRun> = Vec::new();
    for ((token, origin), stays) in new_tokens.iter().zip(&origins).zip(stays) {
        if stays {
            gone(&mut runs, next, *origin);
            runs.append(&mut arrived);
            extend(&mut runs, token, WordChange::Kept);
            next = *origin + 1;
        } else {
            extend(
                &mut arrived,
                token,
                if *origin < none { WordChange::MovedHere } else { WordChange::Added },
            );
        }
    }
    gone(&mut runs, next, none);
    runs.append(&mut arrived);
    runs
}

fn extend(runs: &mut Vec<WordRun>, token: &str, change: WordChange) {
    match runs.last_mut() {
        Some(run) if run.change == change => run.text.push_str(token),
        _ => runs.push(WordRun { text: token.to_owned(), change }),
    }
}

/// Of the places in an old text, in the order of the new one, those of a longest ascending series: what stayed, while
/// the others moved past it. `none` is no place.
fn ascending(places: &[usize], none: usize) -> Vec<bool> {
    // Patience sorting: `tops` holds, for each length, what ends a series of that length earliest.
    let mut tops: Vec<(usize, usize)> = Vec::new();
    let mut previous: Vec<Option<usize>> = vec![None; places.len()];
    for (at, place) in places.iter().enumerate().filter(|(_, place)| **place < none) {
        let length = tops.partition_point(|(top, _)| top < place);
        if let Some(slot) = previous.get_mut(at) {
            *slot = length.checked_sub(1).and_then(|shorter| tops.get(shorter)).map(|(_, at)| *at);
        }
        match tops.get_mut(length) {
            Some(top) => *top = (*place, at),
            None => tops.push((*place, at)),
        }
    }
    let mut stays = vec![false; places.len()];
    let last = tops.last().map(|(_, at)| *at);
    for at in std::iter::successors(last, |at| previous.get(*at).copied().flatten()) {
        if let Some(stays) = stays.get_mut(at) {
            *stays = true;
        }
    }
    stays
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::WordChange::*;
    use super::*;

    fn of(old: &str, new: &str) -> Vec<(WordChange, String)> {
        runs(old, new).into_iter().map(|run| (run.change, run.text)).collect()
    }

    fn said(runs: &[(WordChange, &str)]) -> Vec<(WordChange, String)> {
        runs.iter().map(|(change, text)| (*change, (*text).to_owned())).collect()
    }

    #[test]
    fn words_are_kept_added_and_removed() {
        assert_eq!(
            of("صيانة الحدائق وسقيها.", "صيانة الحدائق وحراستها ليلا."),
            said(&[(Kept, "صيانة الحدائق "), (Removed, "وسقيها"), (Added, "وحراستها ليلا"), (Kept, ".")])
        );
        assert_eq!(of("", "نص"), said(&[(Added, "نص")]));
        assert_eq!(of("نص", ""), said(&[(Removed, "نص")]));
        assert_eq!(of("نص", "نص"), said(&[(Kept, "نص")]));
        assert!(of("", "").is_empty());
    }

    #[test]
    fn words_that_moved_are_neither_removed_nor_added() {
        let found = of("a b c d e f", "c d e f a b");
        let words_of = |wanted| -> Vec<&str> {
            let runs = found.iter().filter(|(change, _)| *change == wanted);
            runs.flat_map(|(_, text)| text.split_whitespace()).collect()
        };
        assert_eq!((words_of(MovedHere), words_of(MovedAway)), (vec!["a", "b"], vec!["a", "b"]));
        assert_eq!((words_of(Added), words_of(Removed)), (vec![], vec![]));
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_runs(old in "[ab ،.\n]{0,24}", new in "[ab ،.\n]{0,24}") {
            let runs = runs(&old, &new);
            let joined = |left_out: [WordChange; 2]| -> String {
                runs.iter().filter(|run| !left_out.contains(&run.change)).map(|run| run.text.as_str()).collect()
            };
            prop_assert_eq!(joined([Removed, MovedAway]), new);
            prop_assert_eq!(joined([Added, MovedHere]), old);
        }
    }
}
