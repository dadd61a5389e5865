use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::classes::Classes;
use super::intake::{self, Merge};
use super::order::{Order, Rank, Role};
use super::standing;
use super::things::Things;
use super::{Act, Arrival, Aside, Expand, Field, Seen, Sources, Span, Value};
use crate::journal::Hash;

/// What a journal says: a fold over its entries, in entry order.
///
/// It is the same on every device that holds the same entries. When a merge brings an entry that sorts before
/// one that was folded already (see [`State::is_next`]), a new state is folded from all entries.
///
/// ```
/// use infitah::journal::Hash;
/// use infitah::state::{Act, Arrival, Expand, Field, Sources, Span, State, Value};
///
/// /// A journal of titles: day and text.
/// struct Titles([(i32, &'static str); 2]);
///
/// impl Sources for Titles {
///     fn expand(&self, entry: u32, out: &mut dyn Expand) {
///         if let Some(&(day, title)) = self.0.get(entry as usize) {
///             out.on(Span { start: day, end: day });
///             out.creates("project-1");
///             out.writes("project-1", Field::part("title", "ar"), Value::text(title));
///         }
///     }
/// }
///
/// let titles = Titles([(19, "الحدائق"), (12, "المناطق الخضراء")]);
/// let field = Field::part("title", "ar");
/// let mut state = State::new();
/// for index in 0..2 {
///     let arrival = Arrival {
///         index,
///         hash: Hash::of(index.to_string()),
///         lamport: u64::from(index) + 1,
///         replica: "k3v9q2m7x8d4p1wa",
///         replaces: &state.heads("project-1", &field, &titles),
///         act: Act::Fact { correctable: true },
///     };
///     state.apply(arrival, &titles);
/// }
/// let shown = |day| state.at(Some(day), None, &titles).slot("project-1", &field).map(|shown| shown.entry);
/// // The second was recorded late: it is about an earlier day.
/// assert_eq!((shown(11), shown(15), shown(20)), (None, Some(1), Some(0)));
/// ```
#[derive(Clone, Debug, Default)]
pub struct State {
    pub(super) order: Order,
    pub(super) things: Things,
    pub(super) verdicts: BTreeMap<Rank, Vec<Rank>>,
    pub(super) merges: Vec<Merge>,
    classes: OnceLock<Classes>,
    aside: Vec<(u32, Aside)>,
    unknown: Vec<u32>,
    erased: BTreeSet<Hash>,
    closed: BTreeMap<Box<str>, BTreeSet<Field<'static>>>,
}

impl State {
    /// The state of an empty journal.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether an entry with this key sorts after everything folded so far, so that it can be applied.
    pub fn is_next(&self, lamport: u64, replica: &str, hash: Hash) -> bool {
        self.order.is_after_all(lamport, replica, hash)
    }

    /// How many entries were folded.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether nothing was folded yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Folds in the next entry. Entries are applied in entry order; one that was applied before does nothing.
    #[expect(clippy::needless_pass_by_value, reason = "an entry arrives once")]
    pub fn apply(&mut self, arrival: Arrival<'_>, sources: &dyn Sources) {
        if self.order.rank(arrival.index).is_some() {
            return;
        }
        match &arrival.act {
            &Act::Fact { correctable } => {
                let entry = self.order.push(&arrival, if correctable { Role::Fact } else { Role::Fixed });
                self.take(entry, entry, sources);
            }
            &Act::Corrects { target, kind_matches } => {
                let target = self.target(target).and_then(|target| match self.order.role(target) {
                    Role::Unknown => Err(Aside::OtherKind),
                    _ if !kind_matches => Err(Aside::OtherKind),
                    _ => Ok(target),
                });
                self.judge(&arrival, Role::Corrects, target, sources);
            }
            &Act::Withdraws { target } => {
                self.judge(&arrival, Role::Withdraws, self.target(target), sources);
            }
            Act::Closes { slots } => {
                self.order.push(&arrival, Role::Fixed);
                self.close(slots.iter().cloned());
            }
            Act::Unknown => {
                self.order.push(&arrival, Role::Unknown);
                self.unknown.push(arrival.index);
            }
            &Act::Aside(why) => {
                self.order.push(&arrival, Role::Aside);
                self.aside.push((arrival.index, why));
            }
        }
    }

    fn target(&self, target: Option<u32>) -> Result<Rank, Aside> {
        let target = target.and_then(|target| self.order.rank(target)).ok_or(Aside::TargetNotBefore)?;
        match self.order.role(target) {
            Role::Fact | Role::Unknown | Role::Aside => Ok(target),
            Role::Fixed | Role::Corrects | Role::Withdraws => Err(Aside::TargetNotCorrectable),
        }
    }

    fn judge(
        &mut self,
        arrival: &Arrival<'_>,
        role: Role,
        target: Result<Rank, Aside>,
        sources: &dyn Sources,
    ) {
        let verdict = self.order.push(arrival, role);
        let target = match target {
            Ok(target) => target,
            Err(why) => return self.aside.push((arrival.index, why)),
        };
        self.verdicts.entry(target).or_default().push(verdict);
        self.order.set_judged(target);
        self.classes.take();
        if role == Role::Corrects && self.order.role(target) == Role::Fact {
            self.take(target, verdict, sources);
        }
    }

    fn take(&mut self, entry: Rank, body: Rank, sources: &dyn Sources) {
        let merges = intake::take(&mut self.things, &mut self.order, sources, entry, body);
        if !merges.is_empty() {
            self.merges.extend(merges);
            self.classes.take();
        }
    }

    /// Closes slots for good, be it by an erasure that still waits for its parents.
    pub fn close(&mut self, slots: impl IntoIterator<Item = (Box<str>, Field<'static>)>) {
        for (thing, field) in slots {
            self.closed.entry(thing).or_default().insert(field);
        }
    }

    /// Whether any slot is closed.
    pub fn closes_any(&self) -> bool {
        !self.closed.is_empty()
    }

    /// Says which sealed values are erased. Erasure is outside of both clocks.
    pub fn set_erased(&mut self, erased: impl IntoIterator<Item = Hash>) {
        self.erased = erased.into_iter().collect();
    }

    /// Whether this slot takes no words again. A slot is closed by the id that was named, merged or not.
    pub fn is_closed(&self, thing: &str, field: &Field<'_>) -> bool {
        self.closed.get(thing).is_some_and(|fields| fields.contains(field))
    }

    /// The sealed values that the body of this entry gives to closed slots, so that the journal drops them.
    pub fn closed_words(&self, entry: u32, sources: &dyn Sources) -> Vec<Hash> {
        let mut words = ClosedWords { state: self, words: Vec::new() };
        if !self.closed.is_empty() {
            sources.expand(entry, &mut words);
        }
        words.words
    }

    /// Whether the words of this value are gone. A value without sealed words has none to lose.
    pub(super) fn is_erased(&self, thing: &str, field: &Field<'_>, value: &Value<'_>) -> bool {
        if self.erased.is_empty() && self.closed.is_empty() {
            return false;
        }
        let mut digests = Vec::new();
        value.digests(&mut digests);
        !digests.is_empty()
            && (self.is_closed(thing, field) || digests.iter().all(|digest| self.erased.contains(digest)))
    }

    /// Asks about a day, by what was known: entries for which `known` says no are left out, as if they had
    /// never been recorded. `day` counts a fact from the end of its days; without it, every day is over.
    pub fn at<'s>(
        &'s self,
        day: Option<i32>,
        known: Option<&'s dyn Fn(u32) -> bool>,
        sources: &'s dyn Sources,
    ) -> Seen<'s> {
        let classes = match known {
            None => Cow::Borrowed(self.classes.get_or_init(|| self.classes(None))),
            Some(_) => Cow::Owned(self.classes(known)),
        };
        Seen::new(self, day, known, sources, classes)
    }

    fn classes(&self, known: Option<&dyn Fn(u32) -> bool>) -> Classes {
        let mut speaks: BTreeMap<Rank, Option<Rank>> = BTreeMap::new();
        let groups = self.merges.iter().filter(|merge| {
            let body = || self.spoken_by(merge.entry, &self.standing(known, merge.entry));
            self.knows(known, merge.entry)
                && *speaks.entry(merge.entry).or_insert_with(body) == Some(merge.body)
        });
        Classes::join(&self.things, groups.map(|merge| merge.things.as_slice()))
    }

    pub(super) fn knows(&self, known: Option<&dyn Fn(u32) -> bool>, entry: Rank) -> bool {
        known.is_none_or(|known| known(self.order.index(entry)))
    }

    /// The body that speaks for an entry on which these verdicts stand: its own, a correction's, or none.
    pub(super) fn spoken_by(&self, entry: Rank, verdicts: &[Rank]) -> Option<Rank> {
        verdicts.last().map_or(Some(entry), |&verdict| standing::body(&self.order, verdict))
    }

    /// The verdicts on an entry that stand.
    pub(super) fn standing(&self, known: Option<&dyn Fn(u32) -> bool>, entry: Rank) -> Vec<Rank> {
        let verdicts = self.verdicts.get(&entry).map_or(&[][..], Vec::as_slice);
        standing::standing(&self.order, verdicts, |verdict| self.knows(known, verdict))
    }

    /// The entries that a new value of this slot must name, sorted: those that no other entry of the slot
    /// names, whatever their day and standing, and those of unknown kinds that name one of the slot's.
    pub fn heads(&self, thing: &str, field: &Field<'_>, sources: &dyn Sources) -> Vec<u32> {
        self.at(None, None, sources).heads(thing, field)
    }

    /// The corrections and withdrawals of this entry that a new one must name, sorted.
    pub fn standing_heads(&self, entry: u32) -> Vec<u32> {
        let verdicts = self.order.rank(entry).and_then(|entry| self.verdicts.get(&entry));
        let line = standing::verdicts(&self.order, verdicts.map_or(&[], Vec::as_slice), |_| true);
        self.indices(line.heads().collect())
    }

    pub(super) fn indices(&self, ranks: Vec<Rank>) -> Vec<u32> {
        let mut indices: Vec<u32> = ranks.into_iter().map(|rank| self.order.index(rank)).collect();
        indices.sort_unstable();
        indices
    }

    /// The facts that were set aside, in entry order.
    pub fn aside(&self) -> &[(u32, Aside)] {
        &self.aside
    }

    /// The entries of unknown kinds, in entry order.
    pub fn unknown(&self) -> &[u32] {
        &self.unknown
    }
}

struct ClosedWords<'a> {
    state: &'a State,
    words: Vec<Hash>,
}

impl Expand for ClosedWords<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if self.state.is_closed(thing, &field) {
            value.digests(&mut self.words);
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
