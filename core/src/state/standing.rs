//! The standing of an entry: as recorded, corrected or withdrawn. It is a slot whose entries have no day.

use std::collections::BTreeSet;

use super::line::{Line, Place};
use super::order::{Order, Rank, Role};

/// Which body speaks for an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Body {
    /// Its own.
    Own,
    /// The `with` of the correction that the journal keeps at this index.
    Correction(u32),
    /// None: it was withdrawn.
    Withdrawn,
}

/// The standing of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effective {
    /// Which body speaks for it.
    pub body: Body,
    /// Whether corrections or withdrawals that did not know each other say different things.
    pub contested: bool,
}

/// The verdicts on an entry and every entry of an unknown kind that names them.
pub(super) fn verdicts(order: &Order, entries: &[Rank], knows: impl Fn(Rank) -> bool) -> Line {
    let places = entries.iter().filter(|&&rank| knows(rank)).map(|&rank| Place {
        rank,
        on: None,
        valued: true,
        known: true,
    });
    Line::new(order, with_newer(order, places.collect(), knows))
}

/// The verdicts that stand, the one that speaks last.
pub(super) fn standing(order: &Order, entries: &[Rank], knows: impl Fn(Rank) -> bool) -> Vec<Rank> {
    let line = verdicts(order, entries, knows);
    let stand = line.contenders(|place| line.counts(place, None));
    stand.iter().filter_map(|&place| line.places().get(place)).map(|place| place.rank).collect()
}

/// The body that a verdict gives.
pub(super) fn body(order: &Order, verdict: Rank) -> Option<Rank> {
    (order.role(verdict) == Role::Corrects).then_some(verdict)
}

/// Adds to the places of a slot the entries of unknown kinds that name one of them: names reach through these
/// too.
pub(super) fn with_newer(order: &Order, mut places: Vec<Place>, knows: impl Fn(Rank) -> bool) -> Vec<Place> {
    if order.has_newer() {
        let mut listed = BTreeSet::new();
        let mut next = 0;
        while let Some(place) = places.get(next) {
            next += 1;
            for &rank in order.newer(place.rank) {
                if knows(rank) && listed.insert(rank) {
                    places.push(Place { rank, on: None, valued: false, known: false });
                }
            }
        }
        places.sort_by_key(|place| place.rank);
    }
    places
}
