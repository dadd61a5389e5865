//! The projects: the list, and the sheet of each.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::html::Writer;
use super::sheet;
use crate::model::{DecisionId, Refusal};
use crate::views::{DateShown, Passage, ProjectLine, ProjectSheet, Revision, SectionShown, SectionTrace};

/// Every project with its sheet, read once for all chapters.
pub(super) struct Sheets {
    lines: Vec<ProjectLine>,
    pub(super) sheets: Vec<Sheet>,
}

/// A sheet, and where the words of each of its sections come from.
pub(super) struct Sheet {
    pub(super) sheet: ProjectSheet,
    /// In the order of the sections; nothing where this audience has no words.
    pub(super) traces: Vec<Option<SectionTrace>>,
}

/// What a decision changed in a section.
pub(super) struct Change<'s> {
    pub(super) sheet: &'s ProjectSheet,
    pub(super) section: &'s SectionShown,
    /// When it first did.
    pub(super) on: Option<&'s DateShown>,
    /// The section as it reads now.
    passages: &'s [Passage],
    /// The revisions that were made because of the decision.
    revisions: Vec<&'s Revision>,
}

impl Change<'_> {
    /// The section as it reads now, in runs that the decision brought and others.
    pub(super) fn runs(&self) -> Vec<(String, bool)> {
        let mut runs: Vec<(String, bool)> = Vec::new();
        for passage in self.passages {
            let brought = self.revisions.iter().any(|revision| revision.entry == passage.entry);
            match runs.last_mut() {
                Some((text, before)) if *before == brought => text.push_str(&passage.text),
                _ => runs.push((passage.text.clone(), brought)),
            }
        }
        runs
    }
}

impl Sheets {
    pub(super) fn read(w: &Writer<'_>) -> Result<Self, Refusal> {
        let lines = w.dossier.projects(w.at)?.projects;
        let sheets = w.dossier.sheets_of(lines.iter().map(|line| &line.id), w.at)?;
        let sections = sheets.iter().flat_map(|sheet| {
            let sections = sheet.sections.iter();
            sections.map(|section| (sheet.id.as_str(), section.section.as_str(), section.language.as_str()))
        });
        let mut traces = w.dossier.sections_traced(sections, w.at)?.into_iter();
        let sheets = sheets.into_iter().map(|sheet| {
            let traces = traces.by_ref().take(sheet.sections.len()).collect();
            Sheet { sheet, traces }
        });
        let sheets = sheets.collect();
        Ok(Self { lines, sheets })
    }

    /// Whether a project has its sheet on the page.
    pub(super) fn holds(&self, id: &str) -> bool {
        self.sheets.iter().any(|Sheet { sheet, .. }| sheet.id.as_str() == id)
    }

    /// What each decision changed, in the order of the projects.
    pub(super) fn changes(&self) -> BTreeMap<&DecisionId, Vec<Change<'_>>> {
        let mut changes: BTreeMap<&DecisionId, Vec<Change<'_>>> = BTreeMap::new();
        for Sheet { sheet, traces } in &self.sheets {
            for (section, trace) in sheet.sections.iter().zip(traces) {
                let passages = trace.as_ref().map(|trace| trace.passages.as_slice()).unwrap_or_default();
                let mut led_to: BTreeMap<&DecisionId, Vec<&Revision>> = BTreeMap::new();
                for revision in &section.revisions {
                    for decision in &revision.because {
                        led_to.entry(decision).or_default().push(revision);
                    }
                }
                for (decision, revisions) in led_to {
                    let on = revisions.first().and_then(|revision| revision.on.as_ref());
                    let change = Change { sheet, section, on, passages, revisions };
                    changes.entry(decision).or_default().push(change);
                }
            }
        }
        changes
    }
}

pub(super) fn chapter(w: &Writer<'_>, sheets: &Sheets) -> Option<Markup> {
    (!sheets.lines.is_empty()).then(|| {
        html! {
            p { (w.say("report-projects-marks")) }
            ol.index {
                @for project in &sheets.lines {
                    li {
                        (w.link(&project.id, &project.title))
                        span.count {
                            (w.count("projects-cards", "cards", project.cards)) " · "
                            (w.count("projects-remarks", "remarks", project.remarks))
                        }
                    }
                }
            }
            @for sheet in &sheets.sheets { (sheet::write(w, sheet)) }
        }
    })
}
