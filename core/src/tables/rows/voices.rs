//! What people said, and what was decided and answered.

use std::collections::BTreeSet;

use super::Told;
use crate::model::{AnswerId, Class, DecisionId};
use crate::tables::asked::Asked;
use crate::tables::row::Row;
use crate::views::{CardShown, DecisionShown, GroupShown, RemarkShown, TraceAnswer};

pub(super) type Card = CardShown;
pub(super) type Remark = RemarkShown;
pub(super) type Group = GroupShown;
pub(super) type Decided = DecisionShown;
pub(super) type Answered = (DecisionId, TraceAnswer);

pub(super) fn cards<'a>(asked: &'a Asked<'_>) -> Told<'a, CardShown> {
    Ok(asked.cards()?.as_slice().into())
}

pub(super) fn card(one: &CardShown, row: &mut Row) {
    row.id("card", &one.id);
    row.list("numbers", &one.numbers);
    row.listed("kind", "card-kind", &one.kind);
    row.id("about", &one.about);
    row.several("axes", "axes", &one.axes);
    row.all_spoken("themes", &one.themes);
    row.to("stage", "stages", &one.stage);
    row.listed("channel", "channel", &one.channel);
    row.listed("author", "author-category", &one.author);
    row.date("received", one.received.as_ref());
    let anchor = one.anchor.as_ref();
    row.to("anchor_version", "versions", &anchor.map(|anchor| anchor.version.clone()));
    row.id("anchor_thing", &anchor.map(|anchor| anchor.thing.clone()));
    row.listed("anchor_section", "section", &anchor.map(|anchor| anchor.section.clone()));
    row.spoken("anchor_exact", anchor.and_then(|anchor| anchor.exact.as_ref()));
    row.whole("remarks", "remarks", &crate::dossier::count(one.remarks.len()));
    row.flag("illustrative", &one.illustrative);
    row.only(Class::Personal, |row| {
        let contact = one.contact.as_ref();
        row.text("contact_name", &contact.and_then(|contact| contact.name.clone()));
        row.text("contact_phone", &contact.and_then(|contact| contact.phone.clone()));
        row.text("contact_email", &contact.and_then(|contact| contact.email.clone()));
        row.word("contact_missing", &contact.and_then(|contact| contact.missing));
    });
}

pub(super) fn remarks<'a>(asked: &'a Asked<'_>) -> Told<'a, RemarkShown> {
    Ok(asked.cards()?.iter().flat_map(|card| &card.remarks).cloned().collect())
}

pub(super) fn remark(one: &RemarkShown, row: &mut Row) {
    row.id("remark", &one.id);
    row.to("card", "cards", &one.card);
    row.list("numbers", &one.numbers);
    row.whole("position", "position", &one.position);
    row.listed("topic", "topic", &one.topic);
    row.listed("section", "section", &one.section);
    row.id("about", &one.project);
    row.names("about_title", &one.project_title);
    row.listed("channel", "channel", &one.channel);
    row.to("stage", "stages", &one.stage);
    row.date("received", one.received.as_ref());
    row.spoken("said", one.said.as_ref());
    row.spoken("proposed", one.proposed.as_ref());
    row.listed("state", "state", &one.state);
    row.date("presented", one.presented.as_ref());
    row.date("examined", one.examined.as_ref());
    row.to("decision", "decisions", &one.decision);
    row.only(Class::OncePublished, |row| {
        row.listed("outcome", "outcome", &one.outcome);
        row.spoken("reason", one.reason.as_ref());
    });
    row.date("decided", one.decided.as_ref());
    row.date("answered", one.answered.as_ref());
    row.several("groups", "groups", &one.groups);
    row.whole("revisions", "revisions", &one.led_to);
    row.flag("illustrative", &one.illustrative);
}

pub(super) fn groups<'a>(asked: &'a Asked<'_>) -> Told<'a, GroupShown> {
    Ok(asked.dossier.remark_groups(asked.at)?.groups.into())
}

pub(super) fn group(one: &GroupShown, row: &mut Row) {
    row.id("group", &one.id);
    row.list("references", &one.references);
    row.names("title", &one.title);
    row.several("members", "remarks", &one.members);
    row.whole("cards", "cards", &one.cards);
    row.whole("decided", "remarks", &one.decided);
    row.several("not_covered", "remarks", &one.not_covered);
}

pub(super) fn decisions<'a>(asked: &'a Asked<'_>) -> Told<'a, DecisionShown> {
    Ok(asked.decisions()?.as_slice().into())
}

pub(super) fn decision(one: &DecisionShown, row: &mut Row) {
    let decision = &one.decision;
    row.id("decision", &decision.decision);
    row.list("references", &one.references);
    row.several("remarks", "remarks", &one.remarks);
    row.only(Class::OncePublished, |row| {
        row.listed("outcome", "outcome", &decision.outcome);
        row.spoken("reason", decision.reason.as_ref());
    });
    row.to("by", "bodies", &decision.by);
    row.date("on", decision.on.as_ref());
    row.several("stands_on", "remarks", &one.stands_on);
    row.flag("illustrative", &decision.illustrative);
}

pub(super) fn answers<'a>(asked: &'a Asked<'_>) -> Told<'a, Answered> {
    let decisions = asked.decisions()?.iter().map(|one| &one.decision);
    let answers = decisions.flat_map(|decision| {
        decision.answers.iter().map(|answer| (decision.decision.clone(), answer.clone()))
    });
    // One answer may be to several decisions that were merged, and stands once.
    let mut told = BTreeSet::<AnswerId>::new();
    Ok(answers.filter(|(_, answer)| told.insert(answer.answer.clone())).collect())
}

pub(super) fn answer((decision, one): &Answered, row: &mut Row) {
    row.id("answer", &one.answer);
    row.to("decision", "decisions", decision);
    row.names("text", &one.text);
    row.listed("channel", "channel", &one.channel);
    row.date("on", one.on.as_ref());
}
