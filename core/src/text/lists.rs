//! Lists in order, and ordered sets and maps of what an iterator gives, by code that is compiled once.
//!
//! The sort of the standard library is compiled for each type that is sorted, and once more for each set and map that
//! is collected: a tenth of the web module. Here places are sorted, which are the same for every list. The rooms on
//! the way of every entry sort directly, because there it is measured. It stands in this room because every other
//! room may use it.

use std::cmp::Ordering;

/// Putting a list in order; what compares as equal keeps its order.
pub trait Order<T> {
    /// By a comparison.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// By a key, which is asked for at each comparison.
    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|one, other| key(one).cmp(&key(other)));
    }

    /// By a key, which is asked for once.
    fn order_by_cached_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);
}

impl<T> Order<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let places = sorted(self.len(), &mut |one, other| match (self.get(one), self.get(other)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        });
        arrange(places, &mut |one, other| self.swap(one, other));
    }

    fn order_by_cached_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        let places = sorted(keys.len(), &mut |one, other| keys.get(one).cmp(&keys.get(other)));
        arrange(places, &mut |one, other| self.swap(one, other));
    }
}

/// What is joined of several in their order: in pairs, so that nothing long is copied once more for each.
pub fn in_pairs<T>(parts: impl IntoIterator<Item = T>, join: impl Fn(T, T) -> T) -> Option<T> {
    let mut parts: Vec<T> = parts.into_iter().collect();
    while parts.len() > 1 {
        let (mut rest, mut joined) = (parts.into_iter(), Vec::new());
        while let Some(before) = rest.next() {
            joined.push(match rest.next() {
                Some(after) => join(before, after),
                None => before,
            });
        }
        parts = joined;
    }
    parts.pop()
}

/// The places of so many elements in their order; nothing where they are in order already.
fn sorted(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    if (1..count).all(|place| compare(place.saturating_sub(1), place) != Ordering::Greater) {
        return Vec::new();
    }
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// Brings each element to its place, following it from one place to the next.
fn arrange(mut places: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..places.len() {
        let mut here = start;
        while let Some(place) = places.get_mut(here) {
            let from = std::mem::replace(place, here);
            if from == start {
                break;
            }
            swap(here, from);
            here = from;
        }
    }
}

/// Collecting into an ordered set or map.
pub trait Gather: Iterator + Sized {
    /// All that the iterator gives; of two values of a key the later.
    fn gathered<C: Default + Extend<Self::Item>>(self) -> C {
        let mut all = C::default();
        all.extend(self);
        all
    }
}

impl<I: Iterator> Gather for I {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_later_value_of_a_key_stands() {
        let map: BTreeMap<_, _> = [(2, 'a'), (1, 'b'), (2, 'c')].into_iter().gathered();
        assert_eq!(map, BTreeMap::from([(1, 'b'), (2, 'c')]));
    }

    proptest! {
        #[test]
        fn lists_are_put_in_the_order_of_the_standard_library(list: Vec<(u8, u16)>) {
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            let (mut by_key, mut by_cached_key) = (list.clone(), list);
            by_key.order_by_key(|(key, _)| *key);
            by_cached_key.order_by_cached_key(|(key, _)| *key);
            prop_assert_eq!(&by_key, &expected);
            prop_assert_eq!(&by_cached_key, &expected);
        }

        #[test]
        fn what_is_joined_in_pairs_stands_in_its_order(list: Vec<char>) {
            let joined = in_pairs(list.iter().map(char::to_string), |before, after| before + &after);
            prop_assert_eq!(joined.unwrap_or_default(), list.iter().collect::<String>());
        }
    }
}
