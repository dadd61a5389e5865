//! The cards and the remarks of a moment in the order in which they are listed: by the day on which the card was
//! received, then by entry; each with what it is filtered, counted and sorted by, and no words.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::ops::Range;
use std::rc::Rc;

use super::RemarkState;
use super::reading::Reader;
use crate::dossier::is_published;
use crate::model::{Reference, normal_number};
use crate::state::{Field, Span, Value};
use crate::text::lists::Order;

/// Every card and remark that exists then.
pub(super) struct Register<'a> {
    pub(super) cards: Vec<CardLine<'a>>,
    pub(super) remarks: Vec<RemarkLine<'a>>,
}

/// A card without its words. Labels and ids that many cards share are held once.
#[derive(Default)]
pub(super) struct CardLine<'a> {
    pub(super) id: &'a str,
    /// Whether it has the number that was asked for.
    pub(super) numbered: bool,
    pub(super) kind: Option<Rc<str>>,
    pub(super) channel: Option<Rc<str>>,
    pub(super) about: Option<Rc<str>>,
    pub(super) stage: Option<Rc<str>>,
    /// The axes under which it was filed.
    filed: Vec<Rc<str>>,
    /// The axis of the project that it is about, where it was not filed under that one too.
    placed: Option<Rc<str>>,
    /// The days on which it was received.
    received: Option<Span>,
    /// The entry that says so.
    pub(super) entry: Option<u32>,
    /// Its place by entry.
    made: usize,
    /// Where its remarks stand in the list of all remarks.
    pub(super) remarks: Range<usize>,
}

/// A decision on a remark.
pub(super) struct Decided {
    pub(super) id: Rc<str>,
    /// The entry that decided.
    pub(super) entry: u32,
    /// Whether it gives a reason.
    pub(super) reasoned: bool,
    /// Whether an answer that stands published it.
    pub(super) answered: bool,
}

/// A remark without its words.
#[derive(Default)]
pub(super) struct RemarkLine<'a> {
    pub(super) id: &'a str,
    /// Where its card stands in the list of all cards.
    pub(super) card: usize,
    pub(super) topic: Option<Rc<str>>,
    pub(super) groups: Vec<Rc<str>>,
    /// The entries that presented and examined it.
    pub(super) presented: Option<u32>,
    pub(super) examined: Option<u32>,
    /// Whether a project was drawn from it.
    pub(super) drawn: bool,
    /// The decision that stands; of two that stand, the one that shows.
    pub(super) decision: Option<Decided>,
    /// The number of its card as a thing.
    of: Option<u32>,
}

impl CardLine<'_> {
    /// The axes under which it was filed, and that of the project that it is about; each once.
    pub(super) fn axes(&self) -> impl Iterator<Item = &str> {
        self.filed.iter().chain(&self.placed).map(AsRef::as_ref)
    }
}

impl RemarkLine<'_> {
    /// How far it has come.
    pub(super) fn state(&self) -> RemarkState {
        let answered = self.decision.as_ref().map(|decision| decision.answered);
        RemarkState::furthest(self.presented.is_some(), self.examined.is_some(), answered)
    }
}

/// A number of a card as somebody asks for it: with its scheme or without, in the digits of any script.
pub(super) struct Number {
    scheme: Option<String>,
    number: String,
}

impl Number {
    pub(super) fn read(text: &str) -> Self {
        match Reference::from(text.trim()).parts() {
            Some((scheme, number)) => Self { scheme: Some(scheme.to_owned()), number: normal_number(number) },
            None => Self { scheme: None, number: normal_number(text) },
        }
    }

    fn is(&self, reference: &str) -> bool {
        Reference::from(reference).parts().is_some_and(|(scheme, number)| {
            self.scheme.as_deref().is_none_or(|wanted| wanted == scheme)
                && normal_number(number) == self.number
        })
    }
}

/// Where a thing stands, by its number.
#[derive(Clone, Copy, Default)]
enum Place {
    #[default]
    Nowhere,
    Card(usize),
    Remark(usize),
}

/// Texts by text; looked into and never listed.
type Texts = HashMap<Box<str>, Option<Rc<str>>, BuildHasherDefault<DefaultHasher>>;

/// Texts that many lines share, each held once.
#[derive(Default)]
struct Shared {
    /// Labels of open lists, of which there are few: to go through them takes less than a look-up.
    labels: Vec<Rc<str>>,
    /// By any id of a thing, the one under which it is shown, if it is there.
    ids: Texts,
    /// The last of them: a decision covers many remarks.
    last: Option<Rc<str>>,
}

/// So many labels are shared; whoever makes up more has one of each line.
const LABELS: usize = 32;

impl Shared {
    fn label(&mut self, text: &str) -> Rc<str> {
        if let Some(held) = self.labels.iter().find(|held| ***held == *text) {
            return held.clone();
        }
        let new: Rc<str> = text.into();
        if self.labels.len() < LABELS {
            self.labels.push(new.clone());
        }
        new
    }

    fn id(&mut self, id: &str, shown: impl FnOnce() -> Option<Rc<str>>) -> Option<Rc<str>> {
        if let Some(last) = self.last.as_ref().filter(|last| ***last == *id) {
            return Some(last.clone());
        }
        let held = self.ids.get(id).cloned().unwrap_or_else(|| {
            let new = shown();
            self.ids.insert(id.into(), new.clone());
            new
        })?;
        self.last = Some(held.clone());
        Some(held)
    }
}

impl<'a> Reader<'a> {
    pub(super) fn register(&self) -> Register<'a> {
        self.register_for(None)
    }

    /// The register, with the cards marked that have this number.
    pub(super) fn register_for(&self, number: Option<&Number>) -> Register<'a> {
        let mut places: Vec<Place> = Vec::new();
        let mut put = |number: u32, place: Place| {
            let number = number as usize;
            if places.len() <= number {
                places.resize(number.saturating_add(1), Place::Nowhere);
            }
            if let Some(at) = places.get_mut(number) {
                *at = place;
            }
        };
        let (living_cards, living_remarks) = (self.seen.living("card"), self.seen.living("remark"));
        let mut cards = Vec::with_capacity(living_cards.len());
        let mut remarks = Vec::with_capacity(living_remarks.len());
        for number in living_cards {
            put(number, Place::Card(cards.len()));
            cards.push(CardLine { id: self.seen.id_of(number), made: cards.len(), ..CardLine::default() });
        }
        for number in living_remarks {
            put(number, Place::Remark(remarks.len()));
            remarks.push(RemarkLine { id: self.seen.id_of(number), ..RemarkLine::default() });
        }
        let place = |number: u32| places.get(number as usize).copied().unwrap_or_default();
        let mut texts = Shared::default();
        let mut last = ("", 0);
        self.seen.sweep(&["card", "remark"], &mut |thing, field, entry, value| match place(thing) {
            Place::Card(at) => {
                if let Some(card) = cards.get_mut(at) {
                    last = (card.id, thing);
                    let has = |reference: &str| number.is_some_and(|number| number.is(reference));
                    card.numbered |= field.name == "ref"
                        && *value == Value::Flag(true)
                        && field.part.as_deref().is_some_and(has);
                    self.fill_card(card, &mut texts, field, entry, value);
                }
            }
            Place::Remark(at) => {
                if let Some(remark) = remarks.get_mut(at) {
                    // A remark is written with its card, and its card before it.
                    match value {
                        Value::Text(card) if field.name == "card" => {
                            let is_last = last.0 == &**card;
                            remark.of = if is_last { Some(last.1) } else { self.seen.number_of(card) };
                        }
                        _ => self.fill_remark(remark, &mut texts, field, entry, value),
                    }
                }
            }
            Place::Nowhere => {}
        });
        self.place_under_axes(&mut cards);
        self.find_answers(&mut remarks);
        // A key is much smaller than its line, of which there are many.
        cards.order_by_cached_key(|card| (card.received.is_none(), card.received));
        let mut moved = vec![0; cards.len()];
        for (at, card) in cards.iter().enumerate() {
            if let Some(moved) = moved.get_mut(card.made) {
                *moved = at;
            }
        }
        let card_of = |remark: &RemarkLine<'_>| match place(remark.of?) {
            Place::Card(made) => moved.get(made).copied(),
            Place::Remark(_) | Place::Nowhere => None,
        };
        remarks.retain_mut(|remark| {
            let card = card_of(remark);
            remark.card = card.unwrap_or_default();
            card.is_some()
        });
        // Of one card they stand in their order already.
        remarks.order_by_cached_key(|remark| remark.card);
        for (at, remark) in remarks.iter().enumerate() {
            if let Some(card) = cards.get_mut(remark.card) {
                let start = if card.remarks.is_empty() { at } else { card.remarks.start };
                card.remarks = start..at.saturating_add(1);
            }
        }
        Register { cards, remarks }
    }

    /// The id under which a thing is shown, if it is there.
    fn shown_id(&self, texts: &mut Shared, id: &str) -> Option<Rc<str>> {
        texts.id(id, || Some(self.seen.representative_of(id)).filter(|id| self.seen.exists(id)).map(Rc::from))
    }

    fn fill_card(
        &self,
        card: &mut CardLine<'_>,
        texts: &mut Shared,
        field: &Field<'_>,
        entry: u32,
        value: &Value<'_>,
    ) {
        match (&*field.name, &field.part, value) {
            ("kind", None, Value::Text(kind)) => card.kind = Some(texts.label(kind)),
            ("channel", None, Value::Text(channel)) => card.channel = Some(texts.label(channel)),
            ("about", None, Value::Text(about)) => card.about = self.shown_id(texts, about),
            ("stage", None, Value::Text(stage)) => card.stage = self.shown_id(texts, stage),
            ("received", None, _) => {
                card.received = self.seen.days(entry);
                card.entry = Some(entry);
            }
            ("axis", Some(axis), Value::Flag(true)) => {
                add(&mut card.filed, self.shown_id(texts, axis));
            }
            _ => {}
        }
    }

    fn fill_remark(
        &self,
        remark: &mut RemarkLine<'_>,
        texts: &mut Shared,
        field: &Field<'_>,
        entry: u32,
        value: &Value<'_>,
    ) {
        match (&*field.name, &field.part, value) {
            ("topic", None, Value::Text(topic)) => remark.topic = Some(texts.label(topic)),
            ("presented", None, _) => remark.presented = Some(entry),
            ("examined", None, _) => remark.examined = Some(entry),
            ("drawn_into", Some(_), Value::Flag(true)) => remark.drawn = true,
            ("group", Some(group), Value::Flag(true)) => {
                add(&mut remark.groups, self.shown_id(texts, group));
            }
            ("decision", None, Value::Many(values)) => {
                // The fact that says it makes the decision, so that it is there.
                let shown = |id: &str| Some(self.seen.representative_of(id).into());
                if let Some(Value::Text(decision)) = values.first()
                    && let Some(id) = texts.id(decision, || shown(decision))
                {
                    let reasoned = values.len() > 2;
                    remark.decision = Some(Decided { id, entry, reasoned, answered: false });
                }
            }
            _ => {}
        }
    }

    /// Cards about a project stand under its axis too.
    fn place_under_axes(&self, cards: &mut [CardLine<'_>]) {
        let mut known = BTreeMap::<Rc<str>, Option<Rc<str>>>::new();
        for card in cards {
            let Some(about) = &card.about else { continue };
            let axis = known.entry(about.clone()).or_insert_with(|| self.axis_of(about));
            card.placed = axis.clone().filter(|axis| !card.filed.contains(axis));
        }
    }

    /// The axis under which a project was placed.
    fn axis_of(&self, project: &str) -> Option<Rc<str>> {
        let axis = self.named(project, "axis")?;
        let shown = self.seen.representative_of(&axis);
        self.seen.exists(shown).then(|| shown.into())
    }

    fn find_answers(&self, remarks: &mut [RemarkLine<'_>]) {
        let mut answered = BTreeMap::<Rc<str>, bool>::new();
        let mut last: Option<(Rc<str>, bool)> = None;
        for decision in remarks.iter_mut().filter_map(|remark| remark.decision.as_mut()) {
            // A decision mostly covers remarks that follow each other.
            let known = last.as_ref().filter(|(id, _)| Rc::ptr_eq(id, &decision.id)).map(|(_, is)| *is);
            decision.answered = known.unwrap_or_else(|| {
                let id = decision.id.clone();
                *answered.entry(id).or_insert_with_key(|id| is_published(self.seen, id))
            });
            last = Some((decision.id.clone(), decision.answered));
        }
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, one: Option<T>) {
    list.extend(one.filter(|one| !list.contains(one)));
}
