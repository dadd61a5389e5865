use super::line::Line;
use super::reading::Reading;
use super::{Field, Seen, Span, Value};

/// A value of a slot that counts and stands, hidden or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The entry whose place it takes.
    pub entry: u32,
    /// The entry that carries the body: `entry`, or a correction of it.
    pub body: u32,
    /// The value.
    pub value: Value<'static>,
    /// The days from which it counts; `None` is always. An undated change takes the latest days that it
    /// reaches.
    pub on: Option<Span>,
    /// Whether the body gives these days itself.
    pub dated: bool,
    /// The entries of the slot that it names.
    pub names: Vec<u32>,
}

impl Seen<'_> {
    /// Every value of a slot that counts by then and stands, sorted by day and entry order: for histories and
    /// provenance.
    pub fn writes(&self, thing: &str, field: &Field<'_>) -> Vec<Write> {
        self.read_slot(thing, field).map(|reading| self.writes_in(&reading)).unwrap_or_default()
    }

    /// The same, each with what its author had before them, as [`Seen::before`] says it; the slot is read once.
    pub fn history(&self, thing: &str, field: &Field<'_>) -> Vec<(Write, Vec<u32>)> {
        let Some(reading) = self.read_slot(thing, field) else { return Vec::new() };
        let line = &reading.line;
        let before = line.all_before(|place| line.counts(place, self.day));
        let writes = self.writes_in(&reading).into_iter().map(|write| {
            let own = self.position(line, write.entry).and_then(|own| before.get(own));
            (write, self.indices(line, own.map_or(&[], Vec::as_slice)))
        });
        writes.collect()
    }

    fn writes_in(&self, reading: &Reading<'_>) -> Vec<Write> {
        let line = &reading.line;
        let index = |place: usize| line.places().get(place).map(|place| self.index(place.rank));
        let mut held: Vec<_> = reading.held.iter().filter(|held| line.counts(held.place, self.day)).collect();
        held.sort_by_key(|held| line.key(held.place));
        let writes = held.into_iter().filter_map(|held| {
            Some(Write {
                entry: index(held.place)?,
                body: self.index(held.body),
                value: held.value.clone().into_owned(),
                on: line.day(held.place),
                dated: line.places().get(held.place)?.on.is_some(),
                names: line.named_by(held.place).filter_map(index).collect(),
            })
        });
        writes.collect()
    }

    /// What the author of this entry's text had before them: of the values that are related to it by names
    /// and come before it by day and entry order, those that gave way to no other of them.
    pub fn before(&self, thing: &str, field: &Field<'_>, entry: u32) -> Vec<u32> {
        let Some(Reading { line, .. }) = self.read_slot(thing, field) else { return Vec::new() };
        let Some(own) = self.position(&line, entry) else { return Vec::new() };
        self.indices(&line, &line.before(own, |place| line.counts(place, self.day)))
    }

    fn position(&self, line: &Line, entry: u32) -> Option<usize> {
        line.position(self.state.order.rank(entry)?)
    }

    fn indices(&self, line: &Line, places: &[usize]) -> Vec<u32> {
        let places = places.iter().filter_map(|&place| line.places().get(place));
        places.map(|place| self.index(place.rank)).collect()
    }
}
