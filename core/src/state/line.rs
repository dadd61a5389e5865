//! Which of the entries of one slot give way to which: days, naming, contenders.

use std::collections::BTreeMap;

use super::Span;
use super::order::{Order, Rank};

/// One entry's place in a slot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The entry.
    pub(super) rank: Rank,
    /// The days that it gives itself.
    pub(super) on: Option<Span>,
    /// Whether it has a value that stands; an entry without one keeps its place and lets names reach through
    /// it.
    pub(super) valued: bool,
    /// Whether its kind is known: only such an entry takes the place of the heads that it names.
    pub(super) known: bool,
}

/// The entries of a slot in entry order, who names whom among them, and from which day each counts.
#[derive(Clone, Debug)]
pub(super) struct Line {
    places: Vec<Place>,
    /// Namer and named, ordered by namer. Names point backwards, so one pass forward or back follows every
    /// path.
    edges: Vec<(usize, usize)>,
    days: Vec<Option<Span>>,
}

/// For so many places what comes before them is found together: a bit for each.
const BLOCK: usize = 64;

/// The places of a block that reach a place.
#[derive(Default)]
struct Reached {
    /// All of them.
    by: u64,
    /// Those that reach it through another one that counts.
    through: u64,
}

/// The day from which something counts; `None` is before every day.
type Day = Option<i32>;

impl Line {
    /// Lines up places that are in entry order, each entry once.
    pub(super) fn new(order: &Order, places: Vec<Place>) -> Self {
        let mut edges = Vec::new();
        for (namer, place) in places.iter().enumerate() {
            let names = order.names(place.rank);
            let before = places.get(..namer).unwrap_or_default();
            if names.len() < before.len() {
                let found =
                    names.iter().filter_map(|name| before.binary_search_by_key(name, |at| at.rank).ok());
                edges.extend(found.map(|named| (namer, named)));
            } else {
                let found = before.iter().enumerate().filter(|(_, at)| names.binary_search(&at.rank).is_ok());
                edges.extend(found.map(|(named, _)| (namer, named)));
            }
        }
        let days = days(&places, &edges);
        Self { places, edges, days }
    }

    pub(super) fn places(&self) -> &[Place] {
        &self.places
    }

    pub(super) fn position(&self, rank: Rank) -> Option<usize> {
        self.places.binary_search_by_key(&rank, |place| place.rank).ok()
    }

    /// The days from which this place counts; `None` is always.
    pub(super) fn day(&self, place: usize) -> Option<Span> {
        self.days.get(place).copied().flatten()
    }

    /// What decides between two related places: the end of the days, then the entry order.
    pub(super) fn key(&self, place: usize) -> (Day, usize) {
        (self.end(place), place)
    }

    fn end(&self, place: usize) -> Day {
        self.day(place).map(|span| span.end)
    }

    /// Whether this place has a value and counts by this day.
    pub(super) fn counts(&self, place: usize, day: Option<i32>) -> bool {
        self.places.get(place).is_some_and(|place| place.valued)
            && day.is_none_or(|day| self.end(place).is_none_or(|end| end <= day))
    }

    /// The places among `among` that give way to no other of them, in the order of their keys.
    ///
    /// Of two places, one of which reaches the other by names, the one with the lower key gives way. A place
    /// is therefore hidden by one that reaches it if that is of the same or a later day, and by one that it
    /// reaches only if that is of a later day; the highest day on either side is enough to know.
    pub(super) fn contenders(&self, among: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut above: Vec<Option<Day>> = vec![None; self.places.len()];
        for &(namer, named) in self.edges.iter().rev() {
            let day = self.through(&above, namer, &among);
            raise(&mut above, named, day);
        }
        let below = self.below(&among);
        let mut stand: Vec<usize> = (0..self.places.len())
            .filter(|&place| {
                let end = Some(self.end(place));
                let above = above.get(place).copied().flatten();
                let below = below.get(place).copied().flatten();
                among(place) && above < end && below <= end
            })
            .collect();
        stand.sort_by_key(|&place| self.key(place));
        stand
    }

    /// For each place, the latest day of those among `among` that it reaches.
    fn below(&self, among: impl Fn(usize) -> bool) -> Vec<Option<Day>> {
        let mut below = vec![None; self.places.len()];
        for &(namer, named) in &self.edges {
            let day = self.through(&below, named, &among);
            raise(&mut below, namer, day);
        }
        below
    }

    /// The latest day of this place, if it is among `among`, and of what was carried to it.
    fn through(&self, carried: &[Option<Day>], place: usize, among: impl Fn(usize) -> bool) -> Option<Day> {
        let own = among(place).then(|| self.end(place));
        own.max(carried.get(place).copied().flatten())
    }

    /// Of those places among `among` that are related to this one and have a lower key, the ones that give way to no
    /// other of them, in the order of their keys.
    pub(super) fn before(&self, own: usize, among: impl Fn(usize) -> bool) -> Vec<usize> {
        let related = self.related(own);
        self.contenders(|place| {
            related.get(place) == Some(&true) && self.key(place) < self.key(own) && among(place)
        })
    }

    /// [`Line::before`] of every place among `among`; of the others, nothing.
    pub(super) fn all_before(&self, among: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
        let below = self.below(&among);
        let in_step = (0..self.places.len()).filter(|&place| among(place)).all(|place| {
            let below = below.get(place).copied().flatten();
            below <= Some(self.end(place))
        });
        if !in_step {
            let before = |place| if among(place) { self.before(place, &among) } else { Vec::new() };
            return (0..self.places.len()).map(before).collect();
        }
        let mut before = vec![Vec::new(); self.places.len()];
        for (block, before) in before.chunks_mut(BLOCK).enumerate() {
            self.next_below(block.saturating_mul(BLOCK), before, &among);
        }
        for before in &mut before {
            before.sort_by_key(|&place| self.key(place));
        }
        before
    }

    /// For those of these places from `first` on that are among `among`, the next ones among it that they reach. Where
    /// nobody reaches what is of a later day, these are what comes before. The places share the way down, which ends
    /// where all that is left is reached through others: mostly with what they name.
    fn next_below(&self, first: usize, next: &mut [Vec<usize>], among: impl Fn(usize) -> bool) {
        let block = first..first.saturating_add(next.len());
        let mut open: BTreeMap<usize, Reached> = block.map(|place| (place, Reached::default())).collect();
        let mut direct = 0_usize;
        while let Some((place, Reached { by, through })) = open.pop_last() {
            direct = direct.saturating_sub(usize::from(by != through));
            let is_among = among(place);
            let mut down = Reached { by, through };
            if is_among {
                down = Reached { by: by | place.checked_sub(first).map_or(0, |own| 1 << own), through: by };
                let direct = next.iter_mut().enumerate().filter(|(at, _)| (by & !through) >> at & 1 == 1);
                direct.for_each(|(_, next)| next.push(place));
            }
            for named in self.named_by(place) {
                let held = open.entry(named).or_default();
                direct = direct.saturating_sub(usize::from(held.by != held.through));
                held.by |= down.by;
                held.through |= down.through;
                direct = direct.saturating_add(usize::from(held.by != held.through));
            }
            if place <= first && direct == 0 {
                return;
            }
        }
    }

    /// The places that this one names.
    pub(super) fn named_by(&self, place: usize) -> impl Iterator<Item = usize> {
        let first = self.edges.partition_point(|(namer, _)| *namer < place);
        let own = self.edges.iter().skip(first).take_while(move |(namer, _)| *namer == place);
        own.map(|(_, named)| *named)
    }

    /// For each place, whether it reaches this one or is reached by it.
    pub(super) fn related(&self, place: usize) -> Vec<bool> {
        let mut below = vec![false; self.places.len()];
        let mut above = below.clone();
        for &(namer, named) in self.edges.iter().rev() {
            if namer == place || below.get(namer) == Some(&true) {
                set(&mut below, named);
            }
        }
        for &(namer, named) in &self.edges {
            if named == place || above.get(named) == Some(&true) {
                set(&mut above, namer);
            }
        }
        below.iter().zip(above).map(|(below, above)| *below || above).collect()
    }

    /// The entries that a new value must name. An entry of an unknown kind does not take the place of what it
    /// names, because it may have meant another slot; so both are heads until a known one names them.
    pub(super) fn heads(&self) -> impl Iterator<Item = Rank> {
        let mut named = vec![false; self.places.len()];
        for &(namer, at) in &self.edges {
            if self.places.get(namer).is_some_and(|place| place.known) {
                set(&mut named, at);
            }
        }
        self.places.iter().zip(named).filter(|(_, named)| !named).map(|(place, _)| place.rank)
    }
}

/// An undated change counts from the latest day that it reaches, be it without a value by now.
fn days(places: &[Place], edges: &[(usize, usize)]) -> Vec<Option<Span>> {
    let later = |one, other| {
        std::cmp::max_by_key(one, other, |span: &Option<Span>| span.map(|span| (span.end, span.start)))
    };
    let mut reached: Vec<Option<Span>> = vec![None; places.len()];
    for &(namer, named) in edges {
        let below = reached.get(named).copied().flatten();
        let own = places.get(named).and_then(|place| place.on);
        if let Some(day) = reached.get_mut(namer) {
            *day = later(*day, later(own, below));
        }
    }
    places.iter().zip(reached).map(|(place, reached)| place.on.or(reached)).collect()
}

fn raise(days: &mut [Option<Day>], place: usize, day: Option<Day>) {
    if let Some(held) = days.get_mut(place) {
        *held = (*held).max(day);
    }
}

fn set(flags: &mut [bool], place: usize) {
    if let Some(flag) = flags.get_mut(place) {
        *flag = true;
    }
}
