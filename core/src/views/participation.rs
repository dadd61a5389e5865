use std::collections::BTreeMap;

use infitah_macros::shared;

use super::reading::{Reader, on};
use super::register::{CardLine, Register};
use super::{DateShown, Names, Share};
use crate::dossier::{At, Dossier, count};
use crate::model::{CardKind, Channel, Refusal, StageId};
use crate::text::lists::Order;

/// Who took part, and through what (المشاركة, participation).
///
/// Women are among the participants, and associations are not people, so the three are never added up. Whoever came
/// to two meetings is counted at both: the totals are attendances, not people.
#[shared(view)]
pub struct Participation {
    /// The stages for which somebody was counted, in chronological order.
    pub stages: Vec<StageParticipation>,
    /// Attendances (مجموع الحضور, présences): the participants of these stages, each counted at every stage.
    pub attendances: u32,
    /// Attendances of women, over the stages that count them.
    pub women: u32,
    /// Women among the participants, over the stages that count both.
    pub women_share: Option<Share>,
    /// How many cards were received.
    pub cards: u32,
    /// How many remarks they hold.
    pub remarks: u32,
    /// Cards by the way in which they came in.
    pub by_channel: Vec<CardCount>,
    /// Cards by kind.
    pub by_kind: Vec<CardCount>,
    /// Cards by the stage at which they were collected.
    pub by_stage: Vec<CardCount>,
}

/// How many took part in a stage.
#[shared(view)]
pub struct StageParticipation {
    /// The stage.
    pub stage: StageId,
    /// Its title.
    pub title: Names,
    /// The day on which it was held.
    pub held: Option<DateShown>,
    /// Participants.
    pub participants: Option<u32>,
    /// Women among them.
    pub women: Option<u32>,
    /// Associations.
    pub associations: Option<u32>,
    /// Women among the participants. The rest is not derived: not everybody says.
    pub women_share: Option<Share>,
    /// Whether the stage or its counts are made up for an example.
    pub illustrative: bool,
}

/// How many cards and remarks fall under a value.
#[shared(view)]
pub struct CardCount {
    /// The label, or the id of the stage; nothing where none was given.
    pub key: Option<String>,
    /// The title of the stage.
    pub title: Names,
    /// Cards.
    pub cards: u32,
    /// Remarks.
    pub remarks: u32,
}

impl Dossier {
    /// Who took part, and through what (المشاركة, participation).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn participation(&self, at: &At) -> Result<Participation, Refusal> {
        self.read_at(at, |reader| {
            let ids = reader.seen.things("stage");
            let mut stages: Vec<StageParticipation> = ids.iter().filter_map(|id| stage(reader, id)).collect();
            stages.order_by_key(|stage| {
                let held = stage.held.as_ref().and_then(DateShown::sort_key);
                (held.is_none(), held)
            });
            let sum = |number: fn(&StageParticipation) -> Option<u32>| {
                stages.iter().filter_map(number).fold(0, u32::saturating_add)
            };
            let both = |stage: &StageParticipation| stage.women.and(stage.participants);
            let among = sum(|stage| stage.participants.and(stage.women));
            let register = reader.register();
            let titles = |id: &str| reader.title(id);
            let no_title = |_: &str| Names::default();
            Ok(Participation {
                attendances: sum(|stage| stage.participants),
                women: sum(|stage| stage.women),
                women_share: Share::of(among, sum(both)),
                cards: count(register.cards.len()),
                remarks: count(register.remarks.len()),
                by_channel: counted(
                    &register,
                    |card| card.channel.as_deref(),
                    &known(Channel::KNOWN.iter().map(Channel::as_str)),
                    no_title,
                ),
                by_kind: counted(
                    &register,
                    |card| card.kind.as_deref(),
                    &known(CardKind::KNOWN.iter().map(CardKind::as_str)),
                    no_title,
                ),
                by_stage: counted(
                    &register,
                    |card| card.stage.as_deref(),
                    &known(stages_in_order(&ids, &stages)),
                    titles,
                ),
                stages,
            })
        })
    }
}

/// The places of keys in the order in which they are listed; others follow by their text.
pub(super) fn known<'k>(keys: impl Iterator<Item = &'k str>) -> BTreeMap<String, usize> {
    let mut places = BTreeMap::new();
    for (place, key) in keys.enumerate() {
        places.entry(key.to_owned()).or_insert(place);
    }
    places
}

/// The stages that were counted come first, by their days.
fn stages_in_order<'s>(
    ids: &'s [Box<str>],
    stages: &'s [StageParticipation],
) -> impl Iterator<Item = &'s str> {
    stages.iter().map(|stage| stage.stage.as_str()).chain(ids.iter().map(AsRef::as_ref))
}

fn counted(
    register: &Register<'_>,
    key: impl for<'c> Fn(&'c CardLine<'_>) -> Option<&'c str>,
    order: &BTreeMap<String, usize>,
    title: impl Fn(&str) -> Names,
) -> Vec<CardCount> {
    let mut counts = BTreeMap::<Option<&str>, (usize, usize)>::new();
    for card in &register.cards {
        let (cards, remarks) = counts.entry(key(card)).or_default();
        *cards = cards.saturating_add(1);
        *remarks = remarks.saturating_add(card.remarks.len());
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.order_by_key(|(key, _)| place(*key, order));
    let shown = counts.into_iter().map(|(key, (cards, remarks))| CardCount {
        title: key.map(&title).unwrap_or_default(),
        key: key.map(str::to_owned),
        cards: count(cards),
        remarks: count(remarks),
    });
    shown.collect()
}

/// Where a key stands: in the order that is known, then the others, then what has none.
pub(super) fn place(key: Option<&str>, order: &BTreeMap<String, usize>) -> usize {
    key.map_or(usize::MAX, |key| order.get(key).copied().unwrap_or(order.len()))
}

fn stage(reader: &Reader<'_>, id: &str) -> Option<StageParticipation> {
    let thing = reader.thing(id);
    let number = |name| thing.number_of("attendance", name);
    let (participants, women, associations) =
        (number("participants"), number("women"), number("associations"));
    participants.or(women).or(associations)?;
    Some(StageParticipation {
        stage: StageId::from(id),
        title: thing.names("title"),
        held: thing.date("held", on),
        illustrative: thing.is_made_up("attendance"),
        women_share: women.zip(participants).and_then(|(women, all)| Share::of(women, all)),
        participants,
        women,
        associations,
    })
}
