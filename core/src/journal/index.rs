/// Numbers by digest: how entries are found by their hash, and names by theirs.
///
/// A number stands at the place that its digest asks for, or at the next free one. In a table of millions that is one
/// line of memory, for which the machine waits once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// As many as a power of two.
    places: Vec<Place>,
    taken: usize,
}

/// The first bits of a digest, and a number from 1; 0 where the place is free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    digest: u32,
    number: u32,
}

impl Index {
    /// The number under a digest of which this is true: digests are cut, and several things may share one.
    pub(crate) fn find(&self, digest: u32, is: impl Fn(u32) -> bool) -> Option<u32> {
        let (before, from) = self.places.split_at_checked(self.start(digest))?;
        let taken = from.iter().chain(before).take_while(|place| place.number > 0);
        let mut alike =
            taken.filter(|place| place.digest == digest).map(|place| place.number.saturating_sub(1));
        alike.find(|number| is(*number))
    }

    /// Puts a number under a digest, beside others that are there.
    pub(crate) fn put(&mut self, digest: u32, number: u32) {
        self.reserve(1);
        self.taken = self.taken.saturating_add(1);
        self.place(Place { digest, number: number.saturating_add(1) });
    }

    /// Makes room for so many more.
    pub(crate) fn reserve(&mut self, more: usize) {
        // Half of the places stay free, so that one is near.
        let wanted = self.taken.saturating_add(more).saturating_mul(2).next_power_of_two().max(16);
        if wanted > self.places.len() {
            let places = vec![Place::default(); wanted];
            for place in std::mem::replace(&mut self.places, places) {
                if place.number > 0 {
                    self.place(place);
                }
            }
        }
    }

    fn place(&mut self, place: Place) {
        let start = self.start(place.digest);
        let (before, from) = self.places.split_at_mut_checked(start).unwrap_or_default();
        if let Some(free) = from.iter_mut().chain(before).find(|free| free.number == 0) {
            *free = place;
        }
    }

    /// The place that a digest asks for: by its first bits, so that more places keep the order of those that are taken.
    fn start(&self, digest: u32) -> usize {
        let rest = u32::BITS.saturating_sub(self.places.len().trailing_zeros());
        digest.checked_shr(rest).unwrap_or_default() as usize
    }
}

impl FromIterator<u32> for Index {
    /// Puts 0 under the first of these digests, 1 under the second, and so on.
    fn from_iter<T: IntoIterator<Item = u32>>(digests: T) -> Self {
        let mut index = Self::default();
        for (number, digest) in (0..).zip(digests) {
            index.put(digest, number);
        }
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same numbers under the same digests, wherever they stand.
    impl PartialEq for Index {
        fn eq(&self, other: &Self) -> bool {
            let held = |index: &Self| {
                let taken = index.places.iter().copied().filter(|place| place.number > 0);
                taken.collect::<std::collections::BTreeSet<_>>()
            };
            held(self) == held(other)
        }
    }

    #[test]
    fn numbers_are_found_under_their_digests() {
        // At the end of the table, where the next place is the first, and all over it.
        let near = |number: u32| u32::MAX - number % 3;
        let spread = |number: u32| number.wrapping_mul(0x9e37_79b9);
        for digest in [near, spread] {
            let mut index = Index::default();
            assert_eq!(index.find(digest(0), |_| true), None);
            for number in 0..1000 {
                index.put(digest(number), number);
                assert!(index.taken * 2 <= index.places.len());
            }
            for number in 0..1000 {
                assert_eq!(index.find(digest(number), |found| found == number), Some(number));
            }
            assert_eq!(index.find(digest(7), |_| false), None);
            assert_eq!(index.find(0x1234_5678, |_| true), None);
        }
    }
}
