//! Sessions of the council, their agenda and sittings, and what was voted.

use super::Told;
use crate::model::CouncilSessionId;
use crate::tables::asked::Asked;
use crate::tables::row::Row;
use crate::views::{AgendaItemShown, SessionShown, SittingShown, VoteShown};

pub(super) type Session = SessionShown;
pub(super) type Item = (CouncilSessionId, AgendaItemShown);
pub(super) type Sitting = (CouncilSessionId, SittingShown);
pub(super) type Vote = VoteShown;

pub(super) fn sessions<'a>(asked: &'a Asked<'_>) -> Told<'a, SessionShown> {
    Ok(asked.council()?.sessions.as_slice().into())
}

pub(super) fn session(one: &SessionShown, row: &mut Row) {
    row.id("session", &one.id);
    row.list("references", &one.references);
    row.to("body", "bodies", &one.body);
    row.listed("kind", "session-kind", &one.kind);
    row.names("title", &one.title);
    row.date("planned", one.planned.as_ref());
    row.date("convened", one.convened.as_ref());
    row.whole("in_office", "people", &one.in_office);
    super::process::known_from(row, &one.source, one.illustrative, &one.contested);
}

pub(super) fn items<'a>(asked: &'a Asked<'_>) -> Told<'a, Item> {
    let sessions = asked.council()?.sessions.iter();
    Ok(sessions.flat_map(|one| one.agenda.iter().map(|item| (one.id.clone(), item.clone()))).collect())
}

pub(super) fn item((session, one): &Item, row: &mut Row) {
    row.id("item", &one.id);
    row.to("session", "sessions", session);
    row.word("number", &one.number);
    row.names("title", &one.title);
    row.id("about", &one.about.as_ref().map(|about| about.id.clone()));
    let postponed = one.postponed.as_ref();
    row.date("postponed", postponed.and_then(|postponed| postponed.on.as_ref()));
    row.date("postponed_until", postponed.and_then(|postponed| postponed.until.as_ref()));
    row.spoken("postponed_because", postponed.and_then(|postponed| postponed.reason.as_ref()));
}

pub(super) fn sittings<'a>(asked: &'a Asked<'_>) -> Told<'a, Sitting> {
    let sessions = asked.council()?.sessions.iter();
    Ok(sessions.flat_map(|one| one.sittings.iter().map(|held| (one.id.clone(), held.clone()))).collect())
}

pub(super) fn sitting((session, one): &Sitting, row: &mut Row) {
    row.id("sitting", &one.id);
    row.to("session", "sessions", session);
    row.list("references", &one.references);
    row.whole("number", "position", &one.number);
    row.whole("convocation", "position", &one.convocation);
    row.date("held", one.held.as_ref());
    row.whole("in_office", "people", &one.in_office);
    row.whole("present", "people", &one.present);
    row.names("place", &one.place);
    row.whole("quorum_of", "people", &one.quorum_of);
    row.listed("quorum", "quorum", &one.quorum.state);
    row.list("contested", &one.contested);
}

pub(super) fn votes<'a>(asked: &'a Asked<'_>) -> Told<'a, VoteShown> {
    let council = asked.council()?;
    let mut told = std::collections::BTreeSet::new();
    let of_sessions = council
        .sessions
        .iter()
        .flat_map(|session| session.votes.iter().chain(session.agenda.iter().flat_map(|item| &item.votes)));
    let votes = of_sessions.chain(&council.other_votes).filter(|vote| told.insert(&vote.id));
    Ok(votes.cloned().collect())
}

pub(super) fn vote(one: &VoteShown, row: &mut Row) {
    row.id("vote", &one.id);
    row.list("references", &one.references);
    row.to("version", "versions", &one.version);
    row.to("by", "bodies", &one.by);
    row.listed("session_kind", "session-kind", &one.session);
    row.whole("sitting_number", "position", &one.sitting);
    row.to("sitting", "sittings", &one.sitting_held);
    row.word("item", &one.item);
    row.date("on", one.on.as_ref());
    row.whole("in_office", "people", &one.in_office);
    row.whole("present", "people", &one.present);
    row.whole("in_favour", "votes", &one.in_favour);
    row.whole("against", "votes", &one.against);
    row.whole("abstained", "votes", &one.abstained);
    row.whole("blank", "votes", &one.blank);
    row.listed("majority", "majority", &one.majority.carried);
    row.listed("result", "result", &one.result);
    row.flag("agrees", &one.agrees);
    row.list("contested", &one.contested);
}
