use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::classes::Classes;
use super::glance::Spread;
use super::order::{Rank, Role};
use super::things::{Creation, Kept, Thing};
use super::{Body, Effective, Expand, Field, Shown, Sources, Span, State, Value};

/// The state as it was on a day, by what was known.
pub struct Seen<'s> {
    pub(super) state: &'s State,
    pub(super) day: Option<i32>,
    known: Option<&'s dyn Fn(u32) -> bool>,
    pub(super) sources: &'s dyn Sources,
    classes: Cow<'s, Classes>,
    /// The standing of each judged entry that was asked about: every slot that it wrote asks again.
    standings: RefCell<BTreeMap<Rank, Rc<Standing>>>,
    /// What each entry that was found to write much writes, from the second time on that it is asked.
    pub(super) spreads: RefCell<BTreeMap<Rank, Option<Rc<Spread>>>>,
}

/// The standing of an entry that was judged.
struct Standing {
    /// The verdicts that stand, the one that speaks last.
    verdicts: Vec<Rank>,
    /// Whether they say different things.
    contested: OnceCell<bool>,
}

impl<'s> Seen<'s> {
    pub(super) fn new(
        state: &'s State,
        day: Option<i32>,
        known: Option<&'s dyn Fn(u32) -> bool>,
        sources: &'s dyn Sources,
        classes: Cow<'s, Classes>,
    ) -> Self {
        Self {
            state,
            day,
            known,
            sources,
            classes,
            standings: RefCell::default(),
            spreads: RefCell::default(),
        }
    }

    pub(super) fn knows(&self, entry: Rank) -> bool {
        self.state.knows(self.known, entry)
    }

    /// The body that speaks for an entry: its own, a correction's, or none.
    pub(super) fn body(&self, entry: Rank) -> Option<Rank> {
        match self.standing(entry) {
            Some(standing) => self.state.spoken_by(entry, &standing.verdicts),
            None => Some(entry),
        }
    }

    /// The standing of an entry, if it was judged.
    fn standing(&self, entry: Rank) -> Option<Rc<Standing>> {
        let found = || {
            let verdicts = self.state.standing(self.known, entry);
            Rc::new(Standing { verdicts, contested: OnceCell::new() })
        };
        let judged = self.state.order.judged(entry);
        judged.then(|| Rc::clone(self.standings.borrow_mut().entry(entry).or_insert_with(found)))
    }

    pub(super) fn index(&self, entry: Rank) -> u32 {
        self.state.order.index(entry)
    }

    pub(super) fn name(&self, thing: Thing) -> &'s str {
        self.state.things.name(thing)
    }

    /// All ids of a thing, sorted by name.
    pub(super) fn ids<'a>(&'a self, thing: &'a Thing) -> &'a [Thing] {
        self.classes.members(*thing).unwrap_or(std::slice::from_ref(thing))
    }

    fn representative(&self, thing: Thing) -> Thing {
        self.ids(&thing).first().copied().unwrap_or(thing)
    }

    /// Whether the thing exists: by then, a creation of it, or of another id of it, counts and stands.
    pub fn exists(&self, thing: &str) -> bool {
        let Some(thing) = self.state.things.find(thing) else { return false };
        self.ids(&thing).iter().any(|&id| self.lives(id))
    }

    /// Whether any fact ever spoke of it, be it withdrawn or not over yet.
    pub fn is_heard_of(&self, thing: &str) -> bool {
        self.state.things.find(thing).is_some()
    }

    fn lives(&self, id: Thing) -> bool {
        self.creations(id).any(|made| self.is_over(made))
    }

    /// The creations of an id that are known and stand, whatever their day.
    fn creations(&self, id: Thing) -> impl Iterator<Item = Creation> {
        let (once, several): (_, &[Creation]) = match self.state.things.kept(id) {
            Kept::Once { entry, made: Some(position) } => {
                (Some(Creation { entry: *entry, body: *entry, position: *position }), &[])
            }
            Kept::Slots(slots) => (None, &slots.made),
            Kept::Nothing | Kept::Once { made: None, .. } => (None, &[]),
        };
        once.into_iter()
            .chain(several.iter().copied())
            .filter(move |made| self.knows(made.entry) && self.body(made.entry) == Some(made.body))
    }

    /// An undated creation counts always.
    fn is_over(&self, made: Creation) -> bool {
        self.is_by_then(made.body)
    }

    /// Whether the days of this body are over.
    pub(super) fn is_by_then(&self, body: Rank) -> bool {
        let on = self.state.order.on(body);
        self.day.is_none_or(|day| on.is_none_or(|on| on.end <= day))
    }

    /// The entries whose creations of the thing count and stand, in entry order.
    pub fn creators(&self, thing: &str) -> Vec<u32> {
        let Some(thing) = self.state.things.find(thing) else { return Vec::new() };
        let made = self.ids(&thing).iter().flat_map(|&id| self.creations(id));
        let mut entries: Vec<Rank> = made.filter(|&made| self.is_over(made)).map(|made| made.entry).collect();
        entries.sort_unstable();
        entries.dedup();
        entries.into_iter().map(|entry| self.index(entry)).collect()
    }

    /// The things of a kind that exist, under the smallest of their ids, in the order in which they were
    /// created first, by then.
    pub fn things(&self, kind: &str) -> Vec<Box<str>> {
        self.in_order(kind).into_iter().map(|thing| self.name(thing).into()).collect()
    }

    pub(super) fn in_order(&self, kind: &str) -> Vec<Thing> {
        let mut first: Vec<((Rank, u32), Thing)> = Vec::new();
        let mut merged: BTreeMap<Thing, (Rank, u32)> = BTreeMap::new();
        for &id in self.state.things.of_kind(kind) {
            // A creation that does not count yet gives no place either.
            let over = self.creations(id).filter(|&made| self.is_over(made));
            let Some(made) = over.map(|made| (made.entry, made.position)).min() else { continue };
            match self.classes.members(id).and_then(<[Thing]>::first) {
                Some(&representative) => {
                    let held = merged.entry(representative).or_insert(made);
                    *held = made.min(*held);
                }
                None => first.push((made, id)),
            }
        }
        first.extend(merged.into_iter().map(|(thing, made)| (made, thing)));
        first.sort_unstable_by(|(made, thing), (other_made, other)| {
            made.cmp(other_made).then_with(|| self.name(*thing).cmp(self.name(*other)))
        });
        first.into_iter().map(|(_, thing)| thing).collect()
    }

    /// All ids of this thing, sorted.
    pub fn class(&self, thing: &str) -> Vec<Box<str>> {
        match self.state.things.find(thing) {
            Some(thing) => self.ids(&thing).iter().map(|&id| self.name(id).into()).collect(),
            None => vec![thing.into()],
        }
    }

    /// Which body speaks for the entry that the journal keeps at this index.
    pub fn effective(&self, entry: u32) -> Effective {
        let standing = self.state.order.rank(entry).and_then(|rank| self.standing(rank));
        let Some(standing) = standing else { return Effective { body: Body::Own, contested: false } };
        let body = standing.verdicts.last().map_or(Body::Own, |&verdict| self.body_of(verdict));
        let contested = *standing.contested.get_or_init(|| self.differ(&standing.verdicts));
        Effective { body, contested }
    }

    /// The bodies that stand for it: more than one where corrections or withdrawals did not know each other.
    pub fn bodies(&self, entry: u32) -> Vec<Body> {
        let standing = self.state.order.rank(entry).and_then(|rank| self.standing(rank));
        match standing.as_deref() {
            Some(Standing { verdicts, .. }) if !verdicts.is_empty() => {
                verdicts.iter().map(|&verdict| self.body_of(verdict)).collect()
            }
            _ => vec![Body::Own],
        }
    }

    fn body_of(&self, verdict: Rank) -> Body {
        match self.state.order.role(verdict) {
            Role::Withdraws => Body::Withdrawn,
            _ => Body::Correction(self.index(verdict)),
        }
    }

    /// Whether verdicts say different things: one withdraws and one corrects, or two corrections do different
    /// things.
    fn differ(&self, verdicts: &[Rank]) -> bool {
        let Some((first, others)) = verdicts.split_first() else { return false };
        if others.is_empty() {
            return false;
        }
        let said = |verdict: Rank| {
            (self.state.order.role(verdict) == Role::Corrects).then(|| {
                let mut said = Said::default();
                self.sources.expand(self.index(verdict), &mut said);
                said
            })
        };
        let first = said(*first);
        others.iter().any(|&other| said(other) != first)
    }

    /// The entries on whose standing corrections or withdrawals disagree, in entry order. Corrections have no day,
    /// but an entry that does not count by then is no matter of that day.
    pub fn contested_standings(&self) -> Vec<u32> {
        let counts = |entry: Rank| self.knows(entry) && self.is_by_then(self.body(entry).unwrap_or(entry));
        let judged = self.state.verdicts.keys().filter(|&&entry| counts(entry));
        judged.map(|&entry| self.index(entry)).filter(|&entry| self.effective(entry).contested).collect()
    }

    /// The things that exist and hold this reference, under the smallest of their ids, sorted.
    pub fn resolve(&self, reference: &str) -> Vec<Box<str>> {
        self.holders(reference, self.state.things.referred(reference))
    }

    fn holders(&self, reference: &str, things: impl IntoIterator<Item = Thing>) -> Vec<Box<str>> {
        let field = Field::part("ref", reference);
        let mut things = self.living_of(things);
        things.retain(|&thing| self.shows(thing, &field, &Value::Flag(true)));
        things.into_iter().map(|thing| self.name(thing).into()).collect()
    }

    /// Those of these things that exist, each once under the smallest of its ids, sorted by it.
    fn living_of(&self, things: impl IntoIterator<Item = Thing>) -> Vec<Thing> {
        let mut things: Vec<Thing> = things.into_iter().map(|thing| self.representative(thing)).collect();
        things.sort_unstable_by_key(|&thing| self.name(thing));
        things.dedup();
        things.retain(|thing| self.ids(thing).iter().any(|&id| self.lives(id)));
        things
    }

    /// The references that several things hold, sorted, each with these things.
    pub fn reference_conflicts(&self) -> Vec<(Box<str>, Vec<Box<str>>)> {
        let mut held: BTreeMap<&str, Vec<Box<str>>> = BTreeMap::new();
        // Each thing is read once, because it may hold very many of them.
        for thing in self.living_of(self.state.things.things_that_share()) {
            let mut holds: BTreeMap<&str, bool> = BTreeMap::new();
            self.glance_at(thing, &mut |field, _, value| {
                let reference = field.part.as_deref().filter(|_| field.name == "ref");
                if let Some(reference) = reference.and_then(|part| self.state.things.shared_ref(part)) {
                    holds.insert(reference, *value == Value::Flag(true));
                }
            });
            for (reference, _) in holds.into_iter().filter(|(_, holds)| *holds) {
                held.entry(reference).or_default().push(self.name(thing).into());
            }
        }
        let several = held.into_iter().filter(|(_, things)| things.len() > 1);
        several.map(|(reference, things)| (reference.into(), things)).collect()
    }

    /// The slots of things that exist in which different values stand, sorted, with what they show: candidates, because
    /// a view that opens sealed words may find them equal.
    pub fn contested(&self) -> Vec<(Box<str>, Field<'static>, Shown)> {
        let several = self.classes.several().flatten();
        let forked = self.state.things.built().iter().filter(|&&thing| self.state.things.is_forked(thing));
        let mut contested = Vec::new();
        for thing in self.living_of(forked.chain(several).copied()) {
            for (field, found) in self.fields(thing) {
                if found.len() < 2 {
                    continue;
                }
                let shown = self.show(&field, &self.reading(found));
                if let Some(shown) = shown.filter(Shown::is_contested) {
                    contested.push((self.name(thing).into(), field, shown));
                }
            }
        }
        contested
    }
}

/// Everything that a body does.
#[derive(Default, PartialEq)]
struct Said {
    on: Option<Span>,
    creates: Vec<Box<str>>,
    writes: Vec<(Box<str>, Field<'static>, Value<'static>)>,
    same: Vec<Vec<Box<str>>>,
}

impl Expand for Said {
    fn on(&mut self, span: Span) {
        self.on = Some(span);
    }

    fn creates(&mut self, thing: &str) {
        self.creates.push(thing.into());
    }

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        self.writes.push((thing.into(), field.into_owned(), value.into_owned()));
    }

    fn same(&mut self, things: &[&str]) {
        self.same.push(things.iter().map(|&thing| thing.into()).collect());
    }
}
