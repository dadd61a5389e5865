use std::collections::BTreeMap;

use infitah_macros::shared;

use super::participation::{known, place};
use super::reading::Reader;
use super::register::{CardLine, Decided, Register, RemarkLine};
use super::{Names, Share};
use crate::dossier::{At, Dossier};
use crate::model::{Channel, Refusal, Topic};
use crate::text::lists::Order;

/// How many remarks were answered, and with a reason (تغطية الأجوبة, couverture des réponses).
#[shared(view)]
pub struct AnswerCoverage {
    /// Over all remarks.
    pub overall: Coverage,
    /// By the project, or the programme, that the card is about.
    pub by_project: Vec<CoverageRow>,
    /// By topic.
    pub by_topic: Vec<CoverageRow>,
    /// By the way in which the card came in.
    pub by_channel: Vec<CoverageRow>,
    /// By priority axis. A remark whose card was filed under two axes stands in both rows, and once in the whole.
    pub by_axis: Vec<CoverageRow>,
}

/// How far remarks have come.
#[shared(view)]
pub struct Coverage {
    /// Received.
    pub received: u32,
    /// Of these, presented to those who took part.
    pub presented: u32,
    /// Of these, examined.
    pub examined: u32,
    /// Of these, decided on.
    pub decided: u32,
    /// Of these, those whose decision that stands was answered publicly.
    pub answered: u32,
    /// Of the answered ones, those whose decision gives a reason. A decision without one, as one that only puts the
    /// remark off, is no answer with a reason.
    pub with_reason: u32,
    /// Decided among received.
    pub decided_share: Option<Share>,
    /// Answered among received.
    pub answered_share: Option<Share>,
    /// Answered with a reason among received.
    pub with_reason_share: Option<Share>,
}

/// How far the remarks of one project, topic, channel or axis have come.
#[shared(view)]
pub struct CoverageRow {
    /// The id, or the label; nothing where none was given.
    pub key: Option<String>,
    /// The title of the project or axis.
    pub title: Names,
    /// How far its remarks have come.
    pub coverage: Coverage,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    received: u32,
    presented: u32,
    examined: u32,
    decided: u32,
    answered: u32,
    with_reason: u32,
}

impl Counts {
    fn add(&mut self, remark: &RemarkLine<'_>) {
        let decision = |is: fn(&Decided) -> bool| remark.decision.as_ref().is_some_and(is);
        let steps = [
            (&mut self.received, true),
            (&mut self.presented, remark.presented.is_some()),
            (&mut self.examined, remark.examined.is_some()),
            (&mut self.decided, remark.decision.is_some()),
            (&mut self.answered, decision(|decision| decision.answered)),
            (&mut self.with_reason, decision(|decision| decision.answered && decision.reasoned)),
        ];
        for (count, reached) in steps {
            *count = count.saturating_add(u32::from(reached));
        }
    }

    fn shown(self) -> Coverage {
        let Self { received, presented, examined, decided, answered, with_reason } = self;
        Coverage {
            received,
            presented,
            examined,
            decided,
            answered,
            with_reason,
            decided_share: Share::of(decided, received),
            answered_share: Share::of(answered, received),
            with_reason_share: Share::of(with_reason, received),
        }
    }
}

impl Coverage {
    /// That of all remarks.
    pub(super) fn of(register: &Register<'_>) -> Self {
        let mut counts = Counts::default();
        register.remarks.iter().for_each(|remark| counts.add(remark));
        counts.shown()
    }
}

impl Dossier {
    /// How many remarks were answered, and with a reason (تغطية الأجوبة, couverture des réponses).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn answer_coverage(&self, at: &At) -> Result<AnswerCoverage, Refusal> {
        self.read_at(at, |reader| {
            let register = reader.register();
            let things = |kind: &str| reader.seen.things(kind);
            let order = |ids: &[Box<str>]| known(ids.iter().map(AsRef::as_ref));
            Ok(AnswerCoverage {
                overall: Coverage::of(&register),
                by_project: titled(
                    reader,
                    rows(&register, &order(&things("project")), |_, card, see| see(card.about.as_deref())),
                ),
                by_topic: rows(
                    &register,
                    &known(Topic::KNOWN.iter().map(Topic::as_str)),
                    |remark, _, see| {
                        see(remark.topic.as_deref());
                    },
                ),
                by_channel: rows(
                    &register,
                    &known(Channel::KNOWN.iter().map(Channel::as_str)),
                    |_, card, see| {
                        see(card.channel.as_deref());
                    },
                ),
                by_axis: titled(
                    reader,
                    rows(&register, &order(&things("axis")), |_, card, see| {
                        if card.axes().next().is_none() {
                            see(None);
                        }
                        card.axes().for_each(|axis| see(Some(axis)));
                    }),
                ),
            })
        })
    }
}

/// One row for each key that a remark has.
fn rows<'r>(
    register: &'r Register<'r>,
    order: &BTreeMap<String, usize>,
    keys: impl Fn(&'r RemarkLine<'r>, &'r CardLine<'r>, &mut dyn FnMut(Option<&'r str>)),
) -> Vec<CoverageRow> {
    let mut counts = BTreeMap::<Option<&str>, Counts>::new();
    for remark in &register.remarks {
        if let Some(card) = register.cards.get(remark.card) {
            keys(remark, card, &mut |key| counts.entry(key).or_default().add(remark));
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.order_by_key(|(key, _)| place(*key, order));
    let shown = counts.into_iter().map(|(key, counts)| CoverageRow {
        key: key.map(str::to_owned),
        title: Names::default(),
        coverage: counts.shown(),
    });
    shown.collect()
}

/// The rows with the titles of the things that they are about.
fn titled(reader: &Reader<'_>, mut rows: Vec<CoverageRow>) -> Vec<CoverageRow> {
    for row in &mut rows {
        row.title = row.key.as_deref().map(|id| reader.title(id)).unwrap_or_default();
    }
    rows
}
