use infitah_macros::shared;

use std::collections::BTreeMap;

use super::publications::ThingName;
use super::reading::{Reader, Thing, on};
use super::roadmap::{Postponed, planned_before, planned_in, postponed};
use super::{DateShown, Names};
use crate::dates::Day;
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::{
    BodyId, CouncilSessionId, ItemId, Label, Majority, Quorum, Reference, Refusal, SessionKind, SittingId,
    ThingId, VersionId, VoteId, VoteResult, When,
};
use crate::text::lists::Order;

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
    /// Whether it is made up for an example.
    pub illustrative: bool,
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
    /// Whether it is made up for an example.
    pub illustrative: bool,
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
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// In favour, against, abstained, blank, present, in office.
pub(crate) type VoteCounts = [Option<u32>; 6];

impl VoteShown {
    /// What was counted, in the order in which it is printed.
    pub(crate) const fn counts(&self) -> VoteCounts {
        [self.in_favour, self.against, self.abstained, self.blank, self.present, self.in_office]
    }
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
            sessions.order_by_key(|session| {
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
            let place = match (thing.link("agenda_item"), thing.link("sitting_held")) {
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
    votes.order_by_key(|vote| (days(vote.on.as_ref()), vote.id.clone()));
    votes
}

fn days(date: Option<&DateShown>) -> Option<(Day, Day)> {
    date.and_then(DateShown::sort_key)
}

fn vote(reader: &Reader<'_>, id: &str, thing: &Thing<'_>) -> VoteShown {
    let majority = Majority::of(thing.number("in_favour"), thing.number("against"));
    let result = thing.label::<VoteResult>("result");
    let version = thing.link("version");
    VoteShown {
        id: VoteId::from(id),
        references: thing.references(),
        version_title: version.as_deref().map(|version| reader.title(version)).unwrap_or_default(),
        version: version.map(VersionId::from),
        by: thing.link("by").map(Into::into),
        session: thing.label("session"),
        sitting: thing.number("sitting"),
        sitting_held: thing.link("sitting_held").map(Into::into),
        item: thing.label("item"),
        on: thing.date("taken", on),
        in_office: thing.number("in_office"),
        present: thing.number("present"),
        in_favour: thing.number("in_favour"),
        against: thing.number("against"),
        abstained: thing.number("abstained"),
        blank: thing.number("blank"),
        agrees: result.as_ref().and_then(|result| majority.agrees_with(result)),
        majority,
        result,
        illustrative: thing.is("illustrative"),
        contested: thing.contested(),
    }
}

fn session(reader: &Reader<'_>, id: &str, votes: &mut Votes) -> SessionShown {
    let thing = reader.thing(id);
    let planned = thing.date("planned", planned_in);
    let body = thing.link("body");
    let in_office = thing.number("in_office");
    let sittings = sittings(reader, id, in_office);
    let at_sittings = sittings.iter().flat_map(|sitting| votes.take(&Place::Sitting(sitting.id.to_string())));
    let elsewhere = by_day(at_sittings.collect::<Vec<_>>().into_iter());
    SessionShown {
        id: CouncilSessionId::from(id),
        references: thing.references(),
        body_name: body.as_deref().map(|body| reader.name(body)).unwrap_or_default(),
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
        let about = thing.link("about");
        let item = AgendaItemShown {
            number: thing.label("number"),
            title: thing.names("title"),
            about: about.map(|about| ThingName { name: reader.called(&about), id: ThingId::from(about) }),
            postponed: postponed(reader, &thing),
            illustrative: thing.is("illustrative"),
            votes: votes.take(&Place::Item(id.to_string())),
            id: ItemId::from(&*id),
        };
        (thing.number("position"), item)
    });
    let mut items: Vec<(Option<u32>, AgendaItemShown)> = items.collect();
    items.order_by_key(|(position, _)| position.unwrap_or(u32::MAX));
    items.into_iter().map(|(_, item)| item).collect()
}

/// The sittings by day. The quorum is taken from the members in office when the session opened, whoever left since:
/// where the session does not say, from those of its first sitting that does.
fn sittings(reader: &Reader<'_>, session: &str, opening: Option<u32>) -> Vec<SittingShown> {
    let sittings = reader.naming("sitting", "session", session).into_iter().map(|id| {
        let thing = reader.thing(&id);
        SittingShown {
            references: thing.references(),
            number: thing.number("number"),
            convocation: thing.number("convocation"),
            held: thing.date("held", on),
            in_office: thing.number("in_office"),
            present: thing.number("present"),
            place: thing.names("place"),
            quorum_of: None,
            quorum: Quorum::of(None, None, None),
            illustrative: thing.is("illustrative"),
            contested: thing.contested(),
            id: SittingId::from(&*id),
        }
    });
    let mut sittings: Vec<SittingShown> = sittings.collect();
    sittings.order_by_key(|sitting| (days(sitting.held.as_ref()), sitting.number));
    let opening = opening.or_else(|| sittings.iter().find_map(|sitting| sitting.in_office));
    for sitting in &mut sittings {
        sitting.quorum_of = opening;
        sitting.quorum = Quorum::of(sitting.convocation, opening, sitting.present);
    }
    sittings
}

#[cfg(test)]
mod tests {
    use crate::dossier::{At, Dossier};
    use crate::facts::{
        AgendaItem, BodyCreated, ItemPostponed, ProjectRegistered, SectionRevised, SessionConvened,
        SittingHeld, StageHeld, StagePlanned, VersionFrozen, VoteTaken,
    };
    use crate::model::{
        BodyKind, Carried, QuorumState, SessionKind, SheetSection, Unrecorded, VersionKind, VoteResult,
    };
    use QuorumState::{Met, NotMet, NotRequired, Unknown};

    use crate::views::sample::{founded, id, prints};
    use crate::views::{CouncilSessions, SittingShown};

    fn council(d: &Dossier) -> CouncilSessions {
        d.council_sessions(&At::day("2023-12-31")).unwrap()
    }

    fn draft(d: &mut Dossier) -> String {
        let project = d.record(ProjectRegistered::titled("دليل ترويجي")).unwrap();
        d.record(SectionRevised::of(id(&project), SheetSection::PROBLEM, "لا يوجد دليل.", "2023-07-01"))
            .unwrap();
        let version =
            VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20").title("مشروع البرنامج");
        id(&d.record(version).unwrap())
    }

    fn october() -> SessionConvened {
        SessionConvened::of(SessionKind::ORDINARY, "دورة أكتوبر", "أكتوبر 2023")
            .references(["session:2023-10"])
    }

    #[test]
    fn trap_05_a_session_is_a_name_with_sittings_and_no_date() {
        let mut d = founded();
        let stage = d.record(StagePlanned::adoption("أكتوبر 2023").references(["stage:adoption"])).unwrap();
        let session = d.record(october().in_office(39u32)).unwrap();
        for (number, day) in [(2u32, "2023-10-19"), (1, "2023-10-05")] {
            d.record(SittingHeld::of(id(&session), day).number(number).convocation(1u32).present(30u32))
                .unwrap();
        }
        let shown = council(&d);
        let session = &shown.sessions[0];
        assert_eq!(session.title.0["ar"], "دورة أكتوبر");
        let planned = session.planned.as_ref().unwrap();
        assert_eq!((planned.edtf.as_str(), planned.written.as_deref()), ("2023-10", Some("أكتوبر 2023")));
        let held = |sitting: &SittingShown| sitting.held.as_ref().unwrap().edtf.clone();
        assert_eq!(session.sittings.iter().map(held).collect::<Vec<_>>(), ["2023-10-05", "2023-10-19"]);
        // The stage of the roadmap stands beside the session, once, until somebody reports that it was held.
        d.record(StageHeld::of(id(&stage), "2023-10-19")).unwrap();
        assert_eq!(d.roadmap(&At::day("2023-12-31")).unwrap().stages.len(), 1);
    }

    #[test]
    fn a_session_that_is_put_off_keeps_its_old_date() {
        let mut d = founded();
        let session = d.record(october().planned("2023-10-05").planned_written("5 أكتوبر 2023")).unwrap();
        let anew =
            SessionConvened::of(SessionKind::ORDINARY, "دورة أكتوبر", "2023-10-12").session(id(&session));
        d.record(anew.on("2023-10-04")).unwrap();
        let shown = council(&d);
        assert_eq!(shown.sessions.len(), 1);
        assert_eq!(shown.sessions[0].planned.as_ref().unwrap().edtf, "2023-10-12");
        let before = &shown.sessions[0].planned_before;
        assert_eq!(before.iter().map(|date| date.edtf.as_str()).collect::<Vec<_>>(), ["2023-10-05"]);
    }

    #[test]
    fn the_quorum_is_taken_from_the_members_in_office_when_the_session_opened() {
        let mut d = founded();
        let session = id(&d.record(october().in_office(15u32)).unwrap());
        let sitting = |day: &str, convocation: u32| SittingHeld::of(&*session, day).convocation(convocation);
        d.record(sitting("2023-10-05", 1).present(7u32)).unwrap();
        d.record(sitting("2023-10-09", 2).present(8u32)).unwrap();
        d.record(sitting("2023-10-12", 3).present(3u32)).unwrap();
        // Two members were dismissed since: of 13 seven would be enough, of the 15 they are not.
        d.record(sitting("2023-10-16", 1).in_office(13u32).present(7u32)).unwrap();
        d.record(SittingHeld::of(&*session, "2023-10-19").present(7u32)).unwrap();
        d.record(sitting("2023-10-20", 1)).unwrap();
        let shown = council(&d);
        let quorum: Vec<_> = shown.sessions[0].sittings.iter().map(|sitting| sitting.quorum.state).collect();
        assert_eq!(quorum, [NotMet, Met, NotRequired, NotMet, Unknown, Unknown]);
        let missing = |place: usize| shown.sessions[0].sittings[place].quorum.missing.clone();
        assert_eq!(missing(4), [Unrecorded::Convocation]);
        assert_eq!(missing(5), [Unrecorded::Present]);
        assert_eq!(shown.sessions[0].sittings[3].quorum.needed, Some(8));
        assert_eq!(shown.sessions[0].sittings[3].quorum_of, Some(15));
    }

    #[test]
    fn where_the_session_does_not_say_its_first_sitting_does() {
        let mut d = founded();
        let session = id(&d.record(october()).unwrap());
        d.record(SittingHeld::of(&*session, "2023-10-05").convocation(1u32).in_office(14u32).present(9u32))
            .unwrap();
        d.record(SittingHeld::of(&*session, "2023-10-19").convocation(1u32).in_office(12u32).present(7u32))
            .unwrap();
        let shown = council(&d);
        let needed: Vec<_> = shown.sessions[0].sittings.iter().map(|sitting| sitting.quorum.needed).collect();
        assert_eq!(needed, [Some(8), Some(8)]);
        assert_eq!(shown.sessions[0].sittings[1].quorum.state, QuorumState::NotMet);
    }

    #[test]
    fn a_vote_stands_on_its_item_at_its_sitting_or_apart_and_once() {
        let mut d = founded();
        let version = draft(&mut d);
        let session =
            d.record(october().agenda([AgendaItem::titled("المصادقة على برنامج الانفتاح")])).unwrap();
        let sitting = id(&d.record(SittingHeld::of(id(&session), "2023-10-19")).unwrap());
        let item = council(&d).sessions[0].agenda[0].id.to_string();
        let vote = |day: &str| VoteTaken::on_version(&*version, VoteResult::ADOPTED, day);
        let on_item = d.record(vote("2023-10-19").agenda_item(&*item).sitting_held(&*sitting)).unwrap();
        let at_sitting = d.record(vote("2023-10-19").sitting_held(&*sitting)).unwrap();
        let apart = d.record(vote("2023-10-19").session(SessionKind::ORDINARY).sitting(2u32)).unwrap();
        let shown = council(&d);
        let ids = |votes: &[crate::views::VoteShown]| -> Vec<String> {
            votes.iter().map(|vote| vote.id.to_string()).collect()
        };
        assert_eq!(ids(&shown.sessions[0].agenda[0].votes), [id(&on_item)]);
        assert_eq!(ids(&shown.sessions[0].votes), [id(&at_sitting)]);
        assert_eq!(ids(&shown.other_votes), [id(&apart)]);
    }

    #[test]
    fn the_counts_and_the_minutes_stand_side_by_side() {
        let mut d = founded();
        let version = draft(&mut d);
        let mut take = |favour: u32, against: u32, abstained: u32, result: VoteResult| {
            let vote =
                VoteTaken::on_version(&*version, result, "2023-10-19").in_favour(favour).against(against);
            let vote = id(&d.record(vote.abstained(abstained).in_office(39u32)).unwrap());
            council(&d).other_votes.into_iter().find(|shown| shown.id.as_str() == vote).unwrap()
        };
        // Ten of the nineteen votes cast, though twenty members abstained.
        let vote = take(10, 9, 20, VoteResult::ADOPTED);
        assert_eq!((vote.majority.cast, vote.majority.needed), (Some(19), Some(10)));
        assert_eq!((vote.majority.carried, vote.agrees), (Carried::Carried, Some(true)));
        assert_eq!(take(9, 10, 0, VoteResult::ADOPTED).agrees, Some(false));
        let tie = take(10, 10, 0, VoteResult::ADOPTED);
        assert_eq!((tie.majority.carried, tie.agrees), (Carried::Tie, None));
        let unknown = VoteTaken::on_version(&*version, VoteResult::ADOPTED, "2023-10-19").in_favour(20u32);
        let unknown = id(&d.record(unknown).unwrap());
        let votes = council(&d).other_votes;
        let unknown = votes.iter().find(|shown| shown.id.as_str() == unknown).unwrap();
        assert_eq!(unknown.majority.missing, [Unrecorded::Against]);
        assert_eq!(unknown.agrees, None);
    }

    #[test]
    fn it_prints_in_three_languages() {
        let mut d = founded();
        let version = draft(&mut d);
        let body = id(&d.record(BodyCreated::named("مجلس جماعة العرائش").kind(BodyKind::COUNCIL)).unwrap());
        let items = [
            AgendaItem::titled("الدراسة والمصادقة على برنامج عمل الانفتاح").number("4").about(&*version),
            AgendaItem::titled("دراسة مشروع الميزانية").number("5"),
        ];
        let session = october().body(&*body).in_office(39u32).convened("2023-09-22").agenda(items);
        let session = id(&d.record(session).unwrap());
        d.record(SittingHeld::of(&*session, "5 أكتوبر 2023").number(1u32).convocation(1u32).present(18u32))
            .unwrap();
        let second =
            SittingHeld::of(&*session, "19 أكتوبر 2023").number(2u32).convocation(2u32).present(25u32);
        let second = id(&d.record(second.place("قصر البلدية")).unwrap());
        d.record(SittingHeld::of(&*session, "2023-10-23").number(3u32).convocation(3u32).in_office(37u32))
            .unwrap();
        d.record(SittingHeld::of(&*session, "2023-10-24").number(4u32).convocation(1u32)).unwrap();
        let agenda = &council(&d).sessions[0].agenda;
        let (adoption, budget) = (agenda[0].id.to_string(), agenda[1].id.to_string());
        let vote =
            VoteTaken::on_version(&*version, VoteResult::ADOPTED, "19 أكتوبر 2023").sitting_held(&*second);
        let counted = vote.agenda_item(&*adoption).in_favour(20u32).against(2u32).abstained(3u32).blank(0u32);
        d.record(counted).unwrap();
        d.record(ItemPostponed::of(&*budget, "2023-10-19").reason("لم تكتمل الوثائق")).unwrap();
        let vote = VoteTaken::on_version(&*version, VoteResult::REJECTED, "2023-10-25")
            .session(SessionKind::EXTRAORDINARY);
        d.record(vote.sitting(1u32).in_favour(9u32).against(9u32)).unwrap();
        let other = VoteTaken::on_version(&*version, VoteResult::REJECTED, "2023-10-26")
            .in_favour(12u32)
            .against(9u32);
        d.record(other).unwrap();
        d.record(VoteTaken::on_version(&*version, VoteResult::ADOPTED, "2023-10-27").in_favour(12u32))
            .unwrap();
        let view = council(&d);
        prints("council", |language| view.in_language(language));
    }
}
