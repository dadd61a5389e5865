use infitah_macros::shared;

use std::collections::BTreeMap;

use super::publications::ThingName;
use super::reading::{Reader, Thing, on};
use super::roadmap::{Postponed, planned_before, planned_in, postponed};
use super::{DateShown, Names};
use crate::dates::{Day, Interval};
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::{
    BodyId, CouncilSessionId, ItemId, Label, Majority, Quorum, Reference, Refusal, SessionKind, SittingId,
    ThingId, VersionId, VoteId, VoteResult, When,
};

/// The sessions of the council by a day (دورات المجلس, sessions du conseil).
#[shared(view)]
pub struct CouncilSessions {
    /// The sessions by the day on which they open; those without a date stand last.
    pub sessions: Vec<SessionShown>,
    /// Votes that name no sitting and no item of these sessions, by day.
    pub other_votes: Vec<VoteShown>,
}

/// A session (دورة, session): a name, an agenda and one or more sittings; never a date.
#[shared(view)]
pub struct SessionShown {
    /// The session.
    pub id: CouncilSessionId,
    /// Its references.
    pub references: Vec<Reference>,
    /// The council.
    pub body: Option<BodyId>,
    /// Its name.
    pub body_name: Names,
    /// Ordinary or extraordinary.
    pub kind: Option<SessionKind>,
    /// The name of the session, as "October session".
    pub title: Names,
    /// When it opens.
    pub planned: Option<DateShown>,
    /// Dates for which it was planned before, the latest last.
    pub planned_before: Vec<DateShown>,
    /// When the convocation was sent.
    pub convened: Option<DateShown>,
    /// Members in office when it opens.
    pub in_office: Option<u32>,
    /// Its agenda.
    pub agenda: Vec<AgendaItemShown>,
    /// Its sittings, by day.
    pub sittings: Vec<SittingShown>,
    /// Votes at its sittings that are on no item of its agenda, by day.
    pub votes: Vec<VoteShown>,
    /// Where it is known from.
    pub source: Names,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// An item of an agenda (نقطة في جدول الأعمال, point à l'ordre du jour).
#[shared(view)]
pub struct AgendaItemShown {
    /// The item.
    pub id: ItemId,
    /// Its number, as it is printed.
    pub number: Option<Label>,
    /// What it says.
    pub title: Names,
    /// What it is about.
    pub about: Option<ThingName>,
    /// When and why it was postponed last, if it ever was.
    pub postponed: Option<Postponed>,
    /// The votes on it, by day.
    pub votes: Vec<VoteShown>,
}

/// A sitting (جلسة, séance).
#[shared(view)]
pub struct SittingShown {
    /// The sitting.
    pub id: SittingId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its number in the session, from 1.
    pub number: Option<u32>,
    /// After which convocation it met: 1, 2 or 3.
    pub convocation: Option<u32>,
    /// The day.
    pub held: Option<DateShown>,
    /// Members in office that day, where they were counted anew.
    pub in_office: Option<u32>,
    /// Members present when it opened.
    pub present: Option<u32>,
    /// Where.
    pub place: Names,
    /// The members in office from whom the quorum is taken: those of the opening of the session.
    pub quorum_of: Option<u32>,
    /// The quorum, by the arithmetic.
    pub quorum: Quorum,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// A vote (تصويت, vote): what was counted, what the counts come to, and what the minutes say.
#[shared(view)]
pub struct VoteShown {
    /// The vote.
    pub id: VoteId,
    /// Its references.
    pub references: Vec<Reference>,
    /// The version that was voted on.
    pub version: Option<VersionId>,
    /// The title of that version.
    pub version_title: Names,
    /// The council.
    pub by: Option<BodyId>,
    /// The kind of session.
    pub session: Option<SessionKind>,
    /// The sitting of that session, from 1.
    pub sitting: Option<u32>,
    /// The sitting at which it was taken.
    pub sitting_held: Option<SittingId>,
    /// The item of the agenda, as it is numbered.
    pub item: Option<Label>,
    /// The day.
    pub on: Option<DateShown>,
    /// Members in office when the session opened.
    pub in_office: Option<u32>,
    /// Members present.
    pub present: Option<u32>,
    /// Votes in favour.
    pub in_favour: Option<u32>,
    /// Votes against.
    pub against: Option<u32>,
    /// Abstentions.
    pub abstained: Option<u32>,
    /// Blank votes.
    pub blank: Option<u32>,
    /// The majority of the votes cast, by the arithmetic.
    pub majority: Majority,
    /// What the minutes say that it resulted in.
    pub result: Option<VoteResult>,
    /// Whether the minutes say what the counts come to; nothing where that cannot be told.
    pub agrees: Option<bool>,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

impl Dossier {
    /// The sessions of the council by a day, with quorum and majority by the arithmetic (دورات المجلس, sessions du
    /// conseil).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn council_sessions(&self, at: &At) -> Result<CouncilSessions, Refusal> {
        self.read_at(at, |reader| {
            let mut votes = Votes::of(reader);
            let ids = reader.seen.things("session");
            let mut sessions: Vec<SessionShown> =
                ids.iter().map(|id| session(reader, id, &mut votes)).collect();
            sessions.sort_by_key(|session| {
                let first = session.sittings.first().and_then(|sitting| sitting.held.as_ref());
                let opens = days(session.planned.as_ref().or(first));
                (opens.is_none(), opens)
            });
            Ok(CouncilSessions { sessions, other_votes: by_day(votes.0.into_values().flatten()) })
        })
    }
}

/// Where a vote was taken, as far as it says.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Item(String),
    Sitting(String),
    Nowhere,
}

/// The votes that no session has taken up yet.
struct Votes(BTreeMap<Place, Vec<VoteShown>>);

impl Votes {
    fn of(reader: &Reader<'_>) -> Self {
        let mut votes = BTreeMap::<Place, Vec<VoteShown>>::new();
        for id in reader.seen.things("vote") {
            let thing = reader.thing(&id);
            let known = |field: &str| {
                let named = thing.text(field).map(|named| reader.canonical(named));
                named.filter(|named| reader.seen.exists(named))
            };
            let place = match (known("agenda_item"), known("sitting_held")) {
                (Some(item), _) => Place::Item(item),
                (None, Some(sitting)) => Place::Sitting(sitting),
                (None, None) => Place::Nowhere,
            };
            votes.entry(place).or_default().push(vote(reader, &id, &thing));
        }
        Self(votes)
    }

    fn take(&mut self, place: &Place) -> Vec<VoteShown> {
        by_day(self.0.remove(place).into_iter().flatten())
    }
}

fn by_day(votes: impl Iterator<Item = VoteShown>) -> Vec<VoteShown> {
    let mut votes: Vec<VoteShown> = votes.collect();
    votes.sort_by_key(|vote| (days(vote.on.as_ref()), vote.id.clone()));
    votes
}

fn days(date: Option<&DateShown>) -> Option<(Day, Day)> {
    date.and_then(|date| Interval::from_edtf(&date.edtf).ok()).map(|interval| interval.sort_key())
}

fn vote(reader: &Reader<'_>, id: &str, thing: &Thing<'_>) -> VoteShown {
    let majority = Majority::of(thing.number_of("in_favour"), thing.number_of("against"));
    let result = thing.label::<VoteResult>("result");
    let version = thing.text("version").map(|version| reader.canonical(version));
    VoteShown {
        id: VoteId::from(id),
        references: thing.references(),
        version_title: version.as_deref().map(|version| reader.title(version)).unwrap_or_default(),
        version: version.map(VersionId::from),
        by: thing.text("by").map(|by| reader.canonical(by).into()),
        session: thing.label("session"),
        sitting: thing.number_of("sitting"),
        sitting_held: thing.text("sitting_held").map(|sitting| reader.canonical(sitting).into()),
        item: thing.label("item"),
        on: thing.date("taken", on),
        in_office: thing.number_of("in_office"),
        present: thing.number_of("present"),
        in_favour: thing.number_of("in_favour"),
        against: thing.number_of("against"),
        abstained: thing.number_of("abstained"),
        blank: thing.number_of("blank"),
        agrees: result.as_ref().and_then(|result| majority.agrees_with(result)),
        majority,
        result,
        contested: thing.contested(),
    }
}

fn session(reader: &Reader<'_>, id: &str, votes: &mut Votes) -> SessionShown {
    let thing = reader.thing(id);
    let planned = thing.date("planned", planned_in);
    let body = thing.text("body").map(|body| reader.canonical(body));
    let in_office = thing.number_of("in_office");
    let sittings = sittings(reader, id, in_office);
    let at_sittings = sittings.iter().flat_map(|sitting| votes.take(&Place::Sitting(sitting.id.to_string())));
    let elsewhere = by_day(at_sittings.collect::<Vec<_>>().into_iter());
    SessionShown {
        id: CouncilSessionId::from(id),
        references: thing.references(),
        body_name: body.as_deref().map(|body| reader.thing(body).names("name")).unwrap_or_default(),
        body: body.map(BodyId::from),
        kind: thing.label("kind"),
        title: thing.names("title"),
        planned_before: planned_before(reader, id, planned.as_ref()),
        planned,
        convened: thing.date("convened", convened_in),
        in_office,
        agenda: agenda(reader, id, votes),
        sittings,
        votes: elsewhere,
        source: thing.names("source"),
        illustrative: thing.is("illustrative"),
        contested: thing.contested(),
    }
}

fn convened_in(fact: &Fact) -> Option<(&When, Option<&str>)> {
    match fact {
        Fact::SessionConvened(session) => {
            Some((session.convened.as_ref()?, session.convened_written.as_deref()))
        }
        _ => None,
    }
}

/// The agenda in its order; an item that a later convocation brought stands by its position there.
fn agenda(reader: &Reader<'_>, session: &str, votes: &mut Votes) -> Vec<AgendaItemShown> {
    let items = reader.naming("item", "session", session).into_iter().map(|id| {
        let thing = reader.thing(&id);
        let about = thing.text("about").map(|about| reader.canonical(about));
        let item = AgendaItemShown {
            number: thing.label("number"),
            title: thing.names("title"),
            about: about.map(|about| ThingName { name: reader.called(&about), id: ThingId::from(about) }),
            postponed: postponed(reader, &thing),
            votes: votes.take(&Place::Item(id.to_string())),
            id: ItemId::from(&*id),
        };
        (thing.number_of("position"), item)
    });
    let mut items: Vec<(Option<u32>, AgendaItemShown)> = items.collect();
    items.sort_by_key(|(position, _)| position.unwrap_or(u32::MAX));
    items.into_iter().map(|(_, item)| item).collect()
}

/// The sittings by day. The quorum is taken from the members in office when the session opened, whoever left since:
/// where the session does not say, from those of its first sitting that does.
fn sittings(reader: &Reader<'_>, session: &str, opening: Option<u32>) -> Vec<SittingShown> {
    let sittings = reader.naming("sitting", "session", session).into_iter().map(|id| {
        let thing = reader.thing(&id);
        SittingShown {
            references: thing.references(),
            number: thing.number_of("number"),
            convocation: thing.number_of("convocation"),
            held: thing.date("held", on),
            in_office: thing.number_of("in_office"),
            present: thing.number_of("present"),
            place: thing.names("place"),
            quorum_of: None,
            quorum: Quorum::of(None, None, None),
            contested: thing.contested(),
            id: SittingId::from(&*id),
        }
    });
    let mut sittings: Vec<SittingShown> = sittings.collect();
    sittings.sort_by_key(|sitting| (days(sitting.held.as_ref()), sitting.number));
    let opening = opening.or_else(|| sittings.iter().find_map(|sitting| sitting.in_office));
    for sitting in &mut sittings {
        sitting.quorum_of = opening;
        sitting.quorum = Quorum::of(sitting.convocation, opening, sitting.present);
    }
    sittings
}
