//! Which token of an old text each token of a new one is, in order.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::ops::Range;

use similar::algorithms::{DiffHook, myers};

use super::is_word;

/// The most tokens, of both texts together, that are compared exactly. The comparison takes time with the square
/// of this at worst; two texts of a thousand words each stay below it.
pub(super) const EXACT: usize = 4096;

/// For each token of `new`, the place of the token of `old` that it is; the places only ascend.
pub(super) fn align(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut places = vec![None; new.len()];
    let gap = narrow(old, new, (0..old.len(), 0..new.len()), &mut places);
    if size(&gap) <= EXACT {
        compare(old, new, gap, &mut places);
    } else {
        for gap in between(&anchors(old, new, &gap), &gap) {
            let gap = narrow(old, new, gap, &mut places);
            if size(&gap) <= EXACT {
                compare(old, new, gap, &mut places);
            }
        }
    }
    dissolve(new, &mut places);
    places
}

/// A range of `old` and the range of `new` that stands in its place.
type Gap = (Range<usize>, Range<usize>);

fn size((old, new): &Gap) -> usize {
    old.len() + new.len()
}

/// Matches what a gap has in common at both ends, and gives what remains.
fn narrow(old: &[&str], new: &[&str], gap: Gap, places: &mut [Option<usize>]) -> Gap {
    let (mut o, mut n) = gap;
    while !o.is_empty() && !n.is_empty() && old.get(o.start) == new.get(n.start) {
        set(places, n.start, o.start);
        o.start += 1;
        n.start += 1;
    }
    while !o.is_empty() && !n.is_empty() && old.get(o.end - 1) == new.get(n.end - 1) {
        o.end -= 1;
        n.end -= 1;
        set(places, n.end, o.end);
    }
    (o, n)
}

/// Finds a shortest script of changes for a gap.
fn compare(old: &[&str], new: &[&str], (o, n): Gap, places: &mut [Option<usize>]) {
    let Ok(()) = myers::diff(&mut Matches(places), old, o, new, n);
}

struct Matches<'p>(&'p mut [Option<usize>]);

impl DiffHook for Matches<'_> {
    type Error = Infallible;

    fn equal(&mut self, old: usize, new: usize, length: usize) -> Result<(), Infallible> {
        for step in 0..length {
            set(self.0, new + step, old + step);
        }
        Ok(())
    }
}

/// The longest ascending series of words that stand exactly once on each side of a gap.
fn anchors(old: &[&str], new: &[&str], (o, n): &Gap) -> Vec<(usize, usize)> {
    let old = old.get(o.clone()).unwrap_or_default();
    let new = new.get(n.clone()).unwrap_or_default();
    let pairs: Vec<_> = once_in_both(old, new).into_iter().map(|(a, b)| (a + o.start, b + n.start)).collect();
    // Patience sorting: `tops` holds, for each length, the pair that ends a series of that length earliest.
    let mut tops: Vec<usize> = Vec::new();
    let mut previous = vec![None; pairs.len()];
    for (at, (place, _)) in pairs.iter().enumerate() {
        let length = tops.partition_point(|top| pairs.get(*top).is_some_and(|(earlier, _)| earlier < place));
        if let Some(slot) = previous.get_mut(at) {
            *slot = length.checked_sub(1).and_then(|shorter| tops.get(shorter)).copied();
        }
        match tops.get_mut(length) {
            Some(top) => *top = at,
            None => tops.push(at),
        }
    }
    let links = std::iter::successors(tops.last().copied(), |at| previous.get(*at).copied().flatten());
    let mut series: Vec<_> = links.filter_map(|at| pairs.get(at).copied()).collect();
    series.reverse();
    series
}

/// What lies between anchors, each gap beginning with the anchor itself.
fn between(anchors: &[(usize, usize)], (o, n): &Gap) -> Vec<Gap> {
    let starts = std::iter::once((o.start, n.start)).chain(anchors.iter().copied());
    let ends = anchors.iter().copied().chain([(o.end, n.end)]);
    starts.zip(ends).map(|((o, n), (o_end, n_end))| (o..o_end, n..n_end)).collect()
}

/// The words that stand exactly once in each text, in the order of the new one.
pub(super) fn once_in_both(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let (old_places, new_places) = (once(old), once(new));
    let mut pairs: Vec<_> = new_places
        .into_iter()
        .filter_map(|(word, new)| Some((old_places.get(word).copied().flatten()?, new?)))
        .collect();
    pairs.sort_unstable_by_key(|(_, new)| *new);
    pairs
}

/// Where each word of a text stands, if it stands there once.
fn once<'a>(tokens: &[&'a str]) -> BTreeMap<&'a str, Option<usize>> {
    let mut places = BTreeMap::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| is_word(token)) {
        places.entry(*token).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places
}

/// Gives up what matched without a word in it and has something inserted on both sides: that two rewritten
/// words have a space between them, as two others had, means nothing.
fn dissolve(new: &[&str], places: &mut [Option<usize>]) {
    let mut island: Option<Vec<usize>> = None;
    for (at, token) in new.iter().enumerate() {
        if places.get(at).copied().flatten().is_none() {
            for at in island.replace(Vec::new()).unwrap_or_default() {
                if let Some(place) = places.get_mut(at) {
                    *place = None;
                }
            }
        } else if is_word(token) {
            island = None;
        } else if let Some(island) = &mut island {
            island.push(at);
        }
    }
}

fn set(places: &mut [Option<usize>], new: usize, old: usize) {
    if let Some(place) = places.get_mut(new) {
        *place = Some(old);
    }
}
