//! The way from a folded text back to its source.

use std::ops::Range;

/// What is told of each piece that is written.
pub(super) trait Track {
    /// A piece of the folded text that came from this part of the source. `alike`: its characters are as many and
    /// as long as those of the source.
    fn wrote(&mut self, folded: Range<usize>, source: Range<usize>, alike: bool);
}

/// For whom the way back is of no interest.
pub(super) struct Nowhere;

impl Track for Nowhere {
    #[inline]
    fn wrote(&mut self, _: Range<usize>, _: Range<usize>, _: bool) {}
}

/// The runs of a folded text, in its order: neither their folded nor their source ranges overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Map(Vec<Run>);

/// A run that came from one part of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    folded: Range<usize>,
    source: Range<usize>,
    /// Whether an offset inside means the same on both sides; otherwise the run stands for the whole part.
    alike: bool,
}

impl Track for Map {
    #[inline]
    fn wrote(&mut self, folded: Range<usize>, source: Range<usize>, alike: bool) {
        if let Some(last) = self.0.last_mut()
            && alike
            && last.alike
            && last.source.end == source.start
            && last.folded.end == folded.start
        {
            last.source.end = source.end;
            last.folded.end = folded.end;
        } else {
            self.0.push(Run { folded, source, alike });
        }
    }
}

impl Run {
    /// The part of the source that this part of the run came from. An end that falls inside a character is moved
    /// outwards by whoever has the text; here, offsets are taken as they are.
    fn part(&self, range: &Range<usize>) -> Range<usize> {
        if !self.alike {
            return self.source.clone();
        }
        let cut = |offset: usize| {
            self.source.start + offset.clamp(self.folded.start, self.folded.end) - self.folded.start
        };
        cut(range.start)..cut(range.end)
    }
}

impl Map {
    pub(super) fn pieces(&self, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let first = self.0.partition_point(|run| run.folded.end <= range.start);
        let runs = self.0.get(first..).unwrap_or_default().iter();
        runs.take_while({
            let end = range.end;
            move |run| run.folded.start < end
        })
        .map(move |run| run.part(&range))
        .filter(|part| !part.is_empty())
    }

    /// From the start of the first piece to the end of the last.
    pub(super) fn hull(&self, range: Range<usize>) -> Option<Range<usize>> {
        let mut pieces = self.pieces(range);
        let first = pieces.next()?;
        Some(first.start..pieces.last().map_or(first.end, |last| last.end))
    }
}
