//! The cards and the remarks of a moment in the order in which they are listed: by the day on which the card was
//! received, then by entry; each with what it is filtered, counted and sorted by, and no words.

use std::collections::BTreeMap;

use super::RemarkState;
use super::reading::Reader;
use crate::dates::{Day, Interval};
use crate::model::{Reference, normal_number};
use crate::state::{Field, Value};

/// Every card and remark that exists then.
pub(super) struct Register {
    pub(super) cards: Vec<CardLine>,
    pub(super) remarks: Vec<RemarkLine>,
}

/// A card without its words.
#[derive(Default)]
pub(super) struct CardLine {
    pub(super) id: String,
    pub(super) numbers: Vec<Reference>,
    pub(super) kind: String,
    pub(super) channel: String,
    pub(super) about: Option<String>,
    pub(super) stage: Option<String>,
    /// The axes under which it was filed, and that of the project that it is about.
    pub(super) axes: Vec<String>,
    received: Option<(Day, Day)>,
    /// Where its remarks stand in the list of all remarks.
    pub(super) remarks: std::ops::Range<usize>,
}

/// A remark without its words.
pub(super) struct RemarkLine {
    pub(super) id: String,
    /// Where its card stands in the list of all cards.
    pub(super) card: usize,
    pub(super) topic: Option<String>,
    pub(super) groups: Vec<String>,
    pub(super) presented: bool,
    pub(super) examined: bool,
    /// The decision that stands; of two that stand, the one that shows.
    pub(super) decision: Option<String>,
    /// Whether that decision gives a reason.
    pub(super) reasoned: bool,
    pub(super) answered: bool,
}

impl RemarkLine {
    /// The furthest that it has come; a step on the way that nobody recorded does not hold it back.
    pub(super) const fn state(&self) -> RemarkState {
        match self {
            Self { answered: true, .. } => RemarkState::Answered,
            Self { decision: Some(_), .. } => RemarkState::Decided,
            Self { examined: true, .. } => RemarkState::Examined,
            Self { presented: true, .. } => RemarkState::Presented,
            _ => RemarkState::Noted,
        }
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

    pub(super) fn is_of(&self, card: &CardLine) -> bool {
        card.numbers.iter().any(|reference| {
            reference.parts().is_some_and(|(scheme, number)| {
                self.scheme.as_deref().is_none_or(|wanted| wanted == scheme)
                    && normal_number(number) == self.number
            })
        })
    }
}

impl Reader<'_> {
    pub(super) fn register(&self) -> Register {
        let mut axes = BTreeMap::new();
        let things = self.seen.things("card");
        let mut cards: Vec<CardLine> = things.iter().map(|id| self.card_line(id, &mut axes)).collect();
        cards.sort_by_key(|card| (card.received.is_none(), card.received));
        let mut place = BTreeMap::new();
        for (at, card) in cards.iter().enumerate() {
            place.insert(card.id.as_str(), at);
        }
        let mut answered = BTreeMap::new();
        let things = self.seen.things("remark");
        let mut remarks: Vec<RemarkLine> =
            things.iter().filter_map(|id| self.remark_line(id, &place, &mut answered)).collect();
        // Their cards are sorted, and of one card they come in their order.
        remarks.sort_by_key(|remark| remark.card);
        for (at, remark) in remarks.iter().enumerate() {
            if let Some(card) = cards.get_mut(remark.card) {
                let start = if card.remarks.is_empty() { at } else { card.remarks.start };
                card.remarks = start..at.saturating_add(1);
            }
        }
        Register { cards, remarks }
    }

    fn card_line(&self, id: &str, axes_of: &mut BTreeMap<String, Option<String>>) -> CardLine {
        let mut card = CardLine { id: id.to_owned(), ..CardLine::default() };
        self.seen.glance(id, |field, _, value| match (&*field.name, &field.part, value) {
            ("kind", None, Value::Text(kind)) => card.kind = kind.to_string(),
            ("channel", None, Value::Text(channel)) => card.channel = channel.to_string(),
            ("about", None, Value::Text(about)) => card.about = Some(self.canonical(about)),
            ("stage", None, Value::Text(stage)) => card.stage = Some(self.canonical(stage)),
            ("received", None, Value::Text(received)) => {
                card.received = Interval::from_edtf(received).ok().map(|interval| interval.sort_key());
            }
            ("axis", Some(axis), Value::Flag(true)) => add(&mut card.axes, self.canonical(axis)),
            ("ref", Some(reference), Value::Flag(true)) => {
                let reference = Reference::from(&**reference);
                if !card.numbers.contains(&reference) {
                    card.numbers.push(reference);
                }
            }
            _ => {}
        });
        if let Some(about) = &card.about {
            let axis = axes_of.entry(about.clone()).or_insert_with(|| self.axis_of(about));
            if let Some(axis) = axis {
                add(&mut card.axes, axis.clone());
            }
        }
        card
    }

    /// The axis under which a project was placed.
    fn axis_of(&self, project: &str) -> Option<String> {
        let shown = self.seen.slot(project, &Field::plain("axis"))?;
        match shown.value {
            Value::Text(axis) => Some(self.canonical(&axis)),
            _ => None,
        }
    }

    fn remark_line(
        &self,
        id: &str,
        place: &BTreeMap<&str, usize>,
        answered: &mut BTreeMap<String, bool>,
    ) -> Option<RemarkLine> {
        let mut card = None;
        let mut remark = RemarkLine {
            id: id.to_owned(),
            card: 0,
            topic: None,
            groups: Vec::new(),
            presented: false,
            examined: false,
            decision: None,
            reasoned: false,
            answered: false,
        };
        self.seen.glance(id, |field, _, value| match (&*field.name, &field.part, value) {
            ("card", None, Value::Text(of)) => {
                card = place.get(self.seen.representative_of(of)).copied();
            }
            ("topic", None, Value::Text(topic)) => remark.topic = Some(topic.to_string()),
            ("presented", None, _) => remark.presented = true,
            ("examined", None, _) => remark.examined = true,
            ("group", Some(group), Value::Flag(true)) => add(&mut remark.groups, self.canonical(group)),
            ("decision", None, Value::Many(values)) => {
                if let Some(Value::Text(decision)) = values.first() {
                    remark.decision = Some(self.canonical(decision));
                    remark.reasoned = values.len() > 2;
                }
            }
            _ => {}
        });
        remark.card = card?;
        if let Some(decision) = &remark.decision {
            remark.answered = match answered.get(decision) {
                Some(answered) => *answered,
                None => {
                    let is = crate::dossier::is_published(self.seen, decision);
                    answered.insert(decision.clone(), is);
                    is
                }
            };
        }
        Some(remark)
    }
}

fn add(list: &mut Vec<String>, id: String) {
    if !list.contains(&id) {
        list.push(id);
    }
}
