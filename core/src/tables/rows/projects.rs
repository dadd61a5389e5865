//! Projects: their titles, the sections of their sheets with every revision, their links, their funding.

use super::Told;
use crate::model::{ProjectId, SubjectId};
use crate::tables::asked::Asked;
use crate::tables::row::Row;
use crate::views::{EndedShown, FundingShown, LinkShown, ProjectSheet, Revision, SectionShown, TitleShown};

pub(super) type Sheet = ProjectSheet;
pub(super) type Title = (ProjectId, TitleShown);
pub(super) type Section = (SubjectId, SectionShown);
pub(super) type Revised = (SubjectId, SectionShown, Revision);
pub(super) type Link = (ProjectId, LinkShown);
pub(super) type Funding = (ProjectId, FundingShown);

pub(super) fn projects<'a>(asked: &'a Asked<'_>) -> Told<'a, ProjectSheet> {
    Ok(asked.sheets()?.as_slice().into())
}

pub(super) fn project(one: &ProjectSheet, row: &mut Row) {
    row.id("project", &one.id);
    row.list("references", &one.references);
    row.names("title", &one.title);
    row.to("axis", "axes", &one.axis);
    row.to("parent", "projects", &one.parent);
    row.all_listed("topics", "topic", &one.topics);
    let ended = one.ended.as_ref();
    row.listed("ended_how", "ended", &ended.map(|ended: &EndedShown| ended.how));
    row.date("ended", ended.and_then(|ended| ended.on.as_ref()));
    row.to("ended_by", "bodies", &ended.and_then(|ended| ended.by.clone()));
    row.spoken("ended_because", ended.and_then(|ended| ended.reason.as_ref()));
    let ids = |projects: &[crate::views::ProjectName]| -> Vec<ProjectId> {
        projects.iter().map(|project| project.id.clone()).collect()
    };
    row.several("became", "projects", &ids(&one.became));
    row.several(
        "drawn_from",
        "remarks",
        &one.ideas.iter().map(|idea| idea.remark.clone()).collect::<Vec<_>>(),
    );
    row.decimal("funding_known", Some("MAD"), one.funding_total.amount.as_ref());
    row.whole("cards", "cards", &one.cards);
    row.whole("remarks", "remarks", &one.remarks);
    super::process::known_from(row, &one.source, one.illustrative, &one.contested);
}

pub(super) fn titles<'a>(asked: &'a Asked<'_>) -> Told<'a, Title> {
    let sheets = asked.sheets()?.iter();
    Ok(sheets.flat_map(|sheet| sheet.titles.iter().map(|title| (sheet.id.clone(), title.clone()))).collect())
}

pub(super) fn title((project, one): &Title, row: &mut Row) {
    row.to("project", "projects", project);
    row.id("entry", &one.entry);
    row.spoken("title", Some(&one.title));
    row.date("on", one.on.as_ref());
    row.flag("stands", &one.stands);
}

pub(super) fn sections<'a>(asked: &'a Asked<'_>) -> Told<'a, Section> {
    let of_programme = asked.dossier.sections_of_programme(asked.at)?;
    let programme = SubjectId::from(asked.dossier.programme_id());
    let mut sections: Vec<Section> =
        of_programme.into_iter().map(|section| (programme.clone(), section)).collect();
    for sheet in asked.sheets()? {
        let subject = SubjectId::from(sheet.id.as_str());
        sections.extend(sheet.sections.iter().map(|section| (subject.clone(), section.clone())));
    }
    Ok(sections.into())
}

pub(super) fn section((subject, one): &Section, row: &mut Row) {
    row.id("subject", subject);
    row.listed("section", "section", &one.section);
    row.word("language", &one.language);
    row.text("text", &one.text.text);
    row.word("text_missing", &one.text.missing);
    row.flag("contested", &one.contested);
}

pub(super) fn revisions<'a>(asked: &'a Asked<'_>) -> Told<'a, Revised> {
    let sections = sections(asked)?.into_owned().into_iter();
    Ok(sections
        .flat_map(|(subject, mut section)| {
            let revisions = std::mem::take(&mut section.revisions).into_iter();
            revisions.map(move |revision| (subject.clone(), section.clone(), revision))
        })
        .collect())
}

pub(super) fn revision((subject, section, one): &Revised, row: &mut Row) {
    row.id("subject", subject);
    row.listed("section", "section", &section.section);
    row.word("language", &section.language);
    row.id("entry", &one.entry);
    row.date("on", one.on.as_ref());
    row.text("text", &one.text.text);
    row.word("text_missing", &one.text.missing);
    row.several("because", "decisions", &one.because);
    row.flag("stands", &one.stands);
}

pub(super) fn links<'a>(asked: &'a Asked<'_>) -> Told<'a, Link> {
    let sheets = asked.sheets()?.iter();
    Ok(sheets.flat_map(|sheet| sheet.links.iter().map(|link| (sheet.id.clone(), link.clone()))).collect())
}

pub(super) fn link((project, one): &Link, row: &mut Row) {
    row.to("project", "projects", project);
    row.listed("relation", "relation", &one.relation);
    row.to("other", "projects", &one.project);
    row.flag("from_here", &one.from_here);
    row.spoken("reason", one.reason.as_ref());
}

pub(super) fn funding<'a>(asked: &'a Asked<'_>) -> Told<'a, Funding> {
    let sheets = asked.sheets()?.iter();
    Ok(sheets
        .flat_map(|sheet| sheet.funding.iter().map(|funding| (sheet.id.clone(), funding.clone())))
        .collect())
}

pub(super) fn funded((project, one): &Funding, row: &mut Row) {
    row.id("funding", &one.id);
    row.to("project", "projects", project);
    row.list("references", &one.references);
    row.names("source", &one.source);
    row.listed("kind", "funding-kind", &one.kind);
    row.decimal("amount", Some("MAD"), one.amount.as_ref());
    row.text("amount_written", &one.amount_written);
    row.names("in_kind", &one.in_kind);
    row.listed("status", "funding-status", &one.status);
    row.list("contested", &one.contested);
}
