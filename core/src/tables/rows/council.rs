//! Sessions of the council, their agenda and sittings, and what was voted.

use crate::dossier::{At, Dossier};
use crate::model::{CouncilSessionId, Refusal};
use crate::tables::row::Row;
use crate::views::{AgendaItemShown, SessionShown, SittingShown, VoteShown};

pub(super) type Session = SessionShown;
pub(super) type Item = (CouncilSessionId, AgendaItemShown);
pub(super) type Sitting = (CouncilSessionId, SittingShown);
pub(super) type Vote = VoteShown;

pub(super) fn sessions(dossier: &Dossier, at: &At) -> Result<Vec<SessionShown>, Refusal> {
    Ok(dossier.council_sessions(at)?.sessions)
}

pub(super) fn session(one: &SessionShown, row: &mut Row) {
    row.id("session", &one.id);
    row.list("references", &one.references);
    row.to("body", "bodies", &one.body);
    row.word("kind", &one.kind);
    row.names("title", &one.title);
    row.date("planned", one.planned.as_ref());
    row.date("convened", one.convened.as_ref());
    row.whole("in_office", "people", &one.in_office);
    super::process::known_from(row, &one.source, one.illustrative, &one.contested);
}

pub(super) fn items(dossier: &Dossier, at: &At) -> Result<Vec<Item>, Refusal> {
    let sessions = sessions(dossier, at)?.into_iter();
    Ok(sessions.flat_map(|one| one.agenda.into_iter().map(move |item| (one.id.clone(), item))).collect())
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

pub(super) fn sittings(dossier: &Dossier, at: &At) -> Result<Vec<Sitting>, Refusal> {
    let sessions = sessions(dossier, at)?.into_iter();
    Ok(sessions.flat_map(|one| one.sittings.into_iter().map(move |held| (one.id.clone(), held))).collect())
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
    row.word("quorum", &one.quorum.state);
    row.list("contested", &one.contested);
}

pub(super) fn votes(dossier: &Dossier, at: &At) -> Result<Vec<VoteShown>, Refusal> {
    let council = dossier.council_sessions(at)?;
    let mut told = std::collections::BTreeSet::new();
    let of_sessions = council.sessions.into_iter().flat_map(|session| {
        session.votes.into_iter().chain(session.agenda.into_iter().flat_map(|item| item.votes))
    });
    Ok(of_sessions.chain(council.other_votes).filter(|vote| told.insert(vote.id.clone())).collect())
}

pub(super) fn vote(one: &VoteShown, row: &mut Row) {
    row.id("vote", &one.id);
    row.list("references", &one.references);
    row.to("version", "versions", &one.version);
    row.to("by", "bodies", &one.by);
    row.word("session_kind", &one.session);
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
    row.word("majority", &one.majority.carried);
    row.word("result", &one.result);
    row.flag("agrees", &one.agrees);
    row.list("contested", &one.contested);
}
