//! The framework, the programme and whose it is, its axes, bodies and members, and its stages.

use std::slice;

use super::Told;
use crate::dossier::Audience;
use crate::model::{BodyId, Framework, FrameworkPoint, FrameworkText, StageId};
use crate::tables::asked::Asked;
use crate::tables::row::Row;
use crate::text::Names;
use crate::views::{AttendanceShown, AxisShown, BodyShown, CommitteeMember, Programme, RoadmapStage};

/// A statement of the framework: which part, its id there, its title, what it means, and where that comes from.
pub(super) type Statement = (String, String, FrameworkPoint);
pub(super) type OneProgramme = Programme;
/// The programme, the day on which the tables say how things stood, and whether they hold what is public alone.
pub(super) type Moment = (Programme, String, bool);
pub(super) type Axis = AxisShown;
pub(super) type Body = BodyShown;
pub(super) type Member = (BodyId, CommitteeMember);
pub(super) type Stage = RoadmapStage;
pub(super) type Attendance = (StageId, AttendanceShown, bool);

pub(super) fn framework<'a>(asked: &'a Asked<'_>) -> Told<'a, Statement> {
    let named = asked.programme()?.framework.as_ref();
    // A framework of one's own is not in the dossier, which names it only.
    let Some(framework) = named.and_then(|name| Framework::named(name.as_str()).ok()) else {
        return Ok(Vec::new().into());
    };
    let point = |id: String, title: FrameworkText, explanation| FrameworkPoint {
        id: id.into(),
        title,
        aliases: Vec::new(),
        explanation,
    };
    let carried_by = framework.network.into_iter().chain(framework.partners);
    let mut statements = vec![(
        "programme",
        point(framework.programme.id.to_string(), framework.programme.name, framework.programme.role),
    )];
    statements.extend(carried_by.map(|one| ("partner", point(one.id.to_string(), one.name, one.role))));
    statements.extend(framework.idea.map(|text| ("idea", point("idea".into(), text, None))));
    statements.extend(framework.slogan.map(|text| ("slogan", point("slogan".into(), text, None))));
    statements.extend(framework.objectives.into_iter().map(|one| ("objective", one)));
    statements.extend(framework.principles.into_iter().map(|one| ("principle", one)));
    let steps = framework.method.into_iter();
    statements
        .extend(steps.map(|step| ("step", point(step.number.to_string(), step.title, step.instrument))));
    Ok(statements.into_iter().map(|(part, one)| (part.to_owned(), framework.id.to_string(), one)).collect())
}

pub(super) fn statement((part, framework, one): &Statement, row: &mut Row) {
    row.word("framework", framework);
    row.word("part", part);
    row.word("id", &one.id);
    row.names("title", &one.title.text);
    let explanation = one.explanation.as_ref();
    row.names("explanation", explanation.map_or(&Names::default(), |text| &text.text));
    row.word("source", &one.title.source);
    row.flag("verified", &one.title.verified);
}

pub(super) fn programme<'a>(asked: &'a Asked<'_>) -> Told<'a, Programme> {
    Ok(slice::from_ref(asked.programme()?).into())
}

pub(super) fn collectivity(one: &Programme, row: &mut Row) {
    row.listed("kind", "collectivity-kind", &one.collectivity_kind);
    row.word("code", &one.collectivity_code);
    row.names("name", &one.collectivity_name);
}

pub(super) fn moment<'a>(asked: &'a Asked<'_>) -> Told<'a, Moment> {
    let day = asked.moment()?.day.clone();
    let public = asked.at.audience == Some(Audience::Public);
    Ok(vec![(asked.programme()?.clone(), day, public)].into())
}

pub(super) fn one_programme((one, day, public): &Moment, row: &mut Row) {
    row.names("title", &one.title);
    row.all_spoken("aliases", &one.aliases);
    row.word("cycle", &one.cycle);
    row.word("framework", &one.framework);
    row.word("language", &one.language);
    row.names("communal_programme", &one.communal_programme);
    row.to("adopted", "versions", &one.adopted);
    row.whole("entries", "entries", &one.entries);
    row.list("receipt", &one.receipt.heads);
    row.word("day", day);
    row.flag("public", public);
    row.list("contested", &one.contested);
}

pub(super) fn axes<'a>(asked: &'a Asked<'_>) -> Told<'a, AxisShown> {
    Ok(asked.programme()?.axes.as_slice().into())
}

pub(super) fn axis(one: &AxisShown, row: &mut Row) {
    row.id("axis", &one.id);
    row.list("references", &one.references);
    row.names("title", &one.title);
    row.all_spoken("aliases", &one.aliases);
    row.whole("sequence", "position", &one.sequence);
    row.to("stage", "stages", &one.stage);
    known_from(row, &one.source, one.illustrative, &one.contested);
}

pub(super) fn bodies<'a>(asked: &'a Asked<'_>) -> Told<'a, BodyShown> {
    Ok(asked.programme()?.bodies.as_slice().into())
}

pub(super) fn body(one: &BodyShown, row: &mut Row) {
    row.id("body", &one.id);
    row.list("references", &one.references);
    row.listed("kind", "body-kind", &one.kind);
    row.names("name", &one.name);
    row.all_spoken("aliases", &one.aliases);
    row.listed("act", "act", &one.act);
    row.date("created", one.created.as_ref());
    row.whole("people", "people", &one.people);
}

pub(super) fn memberships<'a>(asked: &'a Asked<'_>) -> Told<'a, Member> {
    let bodies = asked.programme()?.bodies.iter().map(|body| &body.id);
    Ok(asked.dossier.every_member(bodies, asked.at)?.into())
}

pub(super) fn membership((body, one): &Member, row: &mut Row) {
    row.id("membership", &one.id);
    row.to("body", "bodies", body);
    row.id("person", &one.person);
    row.list("references", &one.references);
    row.names("name", &one.name);
    row.all_spoken("aliases", &one.aliases);
    row.all_listed("roles", "role", &one.roles);
    row.spoken("role", one.role_as_written.as_ref());
    row.listed("side", "side", &one.side);
    row.names("position", &one.position);
    row.to("delegated_by", "bodies", &one.delegated_by);
    row.date("since", one.since.as_ref());
    row.date("until", one.until.as_ref());
}

pub(super) fn stages<'a>(asked: &'a Asked<'_>) -> Told<'a, RoadmapStage> {
    Ok(asked.roadmap()?.stages.as_slice().into())
}

pub(super) fn stage(one: &RoadmapStage, row: &mut Row) {
    row.id("stage", &one.id);
    row.list("references", &one.references);
    row.listed("kind", "stage-kind", &one.kind);
    row.names("title", &one.title);
    row.all_spoken("aliases", &one.aliases);
    row.listed("phase", "phase", &one.phase);
    row.whole("sequence", "position", &one.sequence);
    row.listed("status", "status", &one.status);
    row.date("planned", one.planned.as_ref());
    let postponed = one.postponed.as_ref();
    row.date("postponed", postponed.and_then(|postponed| postponed.on.as_ref()));
    row.date("postponed_until", postponed.and_then(|postponed| postponed.until.as_ref()));
    row.spoken("postponed_because", postponed.and_then(|postponed| postponed.reason.as_ref()));
    row.date("held", one.held.as_ref());
    row.names("outcome", &one.outcome);
    row.names("organiser", &one.organiser);
    row.all_spoken("speakers", &one.speakers);
    row.all_spoken("agenda", &one.agenda);
    row.names("place", &one.place);
    row.listed("modality", "modality", &one.modality);
    row.names("instrument", &one.instrument);
    row.to("announces", "stages", &one.announces);
    row.several("handouts", "publications", &one.handouts);
    known_from(row, &one.source, one.illustrative, &one.contested);
}

pub(super) fn attendance<'a>(asked: &'a Asked<'_>) -> Told<'a, Attendance> {
    let stages = asked.roadmap()?.stages.iter();
    let attended = stages.filter_map(|stage| {
        let attendance = stage.attendance.clone()?;
        Some((stage.id.clone(), attendance, stage.illustrative))
    });
    Ok(attended.collect())
}

pub(super) fn attended((stage, one, illustrative): &Attendance, row: &mut Row) {
    row.to("stage", "stages", stage);
    row.whole("participants", "people", &one.participants);
    row.whole("women", "people", &one.women);
    row.whole("associations", "associations", &one.associations);
    row.flag("illustrative", illustrative);
}

/// Where a thing is known from, whether it is made up, and what is in conflict.
pub(super) fn known_from(row: &mut Row, source: &Names, illustrative: bool, contested: &Vec<String>) {
    row.names("source", source);
    row.flag("illustrative", &illustrative);
    row.list("contested", contested);
}
