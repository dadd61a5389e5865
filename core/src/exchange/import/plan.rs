use serde::{Deserialize, Serialize};

use super::recognise::{self, Recognised};
use crate::dossier::{Dossier, Recorded};
use crate::exchange::Sheet;
use crate::facts::Fact;
use crate::model::{Channel, Code, EntryId, Label, Refusal, StageId, SubjectId, When};
use crate::views::{ImportKind, ImportLine, ImportPlanned, ImportReason, ImportSheet};

/// What a person says of a file that is imported, because the file does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ImportOptions {
    /// What it is a list of; the headings tell where it is left out.
    pub kind: Option<ImportKind>,
    /// Which sheet, by its name; every sheet that is recognised where it is left out.
    pub sheet: Option<String>,
    /// The day on which what it holds was received, as people write dates; lines that have a date of their own keep it.
    pub on: Option<When>,
    /// The stage at which it was collected, by id or reference.
    pub stage: Option<StageId>,
    /// The project that observation cards are about, or the programme, where a line does not say.
    pub about: Option<SubjectId>,
    /// How it came in, where a line does not say; a meeting otherwise.
    pub channel: Option<Channel>,
    /// The scheme of its numbers; `platform` where it is left out.
    pub scheme: Option<Label>,
}

/// The plan of an import (خطة الاستيراد, plan d'import): what a person reads, and what would be recorded. Nothing is
/// recorded by making one.
#[derive(Clone, Debug)]
pub struct ImportPlan {
    planned: ImportPlanned,
    /// The facts of the lines that add or change something, in their order.
    facts: Vec<Fact>,
    /// What was known when it was made.
    heads: Vec<EntryId>,
}

impl ImportPlan {
    /// What it says, as a value that crosses to other languages and prints itself.
    pub const fn view(&self) -> &ImportPlanned {
        &self.planned
    }
}

/// What the lines of a sheet would do.
pub(super) struct Planning<'p> {
    planned: &'p mut ImportPlanned,
    facts: &'p mut Vec<Fact>,
}

impl Planning<'_> {
    /// A line, and the facts that it would record.
    pub(super) fn line(&mut self, line: ImportLine, facts: impl IntoIterator<Item = Fact>) {
        self.planned.push(line);
        self.facts.extend(facts);
    }

    /// A sheet of the file.
    pub(super) fn sheet(&mut self, sheet: ImportSheet) {
        self.planned.sheets.push(sheet);
    }

    /// What it would record, where several lines come to one fact.
    pub(super) fn fact(&mut self, fact: Fact) {
        self.facts.push(fact);
    }

    /// What is to be known of all lines of the sheet that is read just now.
    pub(super) fn note(&mut self, note: &ImportReason) {
        self.planned.sheets.last_mut().into_iter().for_each(|sheet| sheet.notes.push(note.clone()));
    }
}

impl Dossier {
    /// Plans the import of what a file holds (خطة الاستيراد, plan d'import), by its headings in Arabic, French or English:
    /// idea cards, observation cards, projects, attendance. A copy in which a plan was noted beside the lines is read as the
    /// file is. Nothing is changed.
    ///
    /// # Errors
    /// A refusal when no sheet is recognised, when one can be taken for several kinds, when there is no sheet of the name
    /// that is asked for, or the stage is unknown or no stage.
    ///
    /// ```
    /// # #[cfg(all(feature = "system", feature = "csv"))] {
    /// use infitah::dossier::{Dossier, System};
    /// use infitah::exchange;
    /// use infitah::exchange::import::ImportOptions;
    /// use infitah::facts::DossierFounded;
    /// use infitah::text::Language;
    ///
    /// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
    /// let file = exchange::read("رقم;القناة;المحور;التحدي;الحل\n7;اللقاء;البيئة;تراكم النفايات;حاويات\n8;اللقاء;;;\n".as_bytes())?;
    /// let options = ImportOptions { on: Some("5 شتنبر 2023".into()), ..ImportOptions::default() };
    /// let plan = d.plan_import(&file.sheets, &options)?;
    /// assert_eq!((plan.view().added, plan.view().refused), (1, 1));
    /// println!("{}", plan.view().in_language(&Language::FR));
    /// d.import(plan)?;
    /// // Once more, nothing is added.
    /// assert_eq!(d.plan_import(&file.sheets, &options)?.view().left, 1);
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    pub fn plan_import(&self, sheets: &[Sheet], options: &ImportOptions) -> Result<ImportPlan, Refusal> {
        let sheets = &*super::copies::bare(sheets);
        let known = |stage: &StageId| self.named("stage", stage.as_str(), StageId::KINDS).map(StageId::from);
        let options =
            &ImportOptions { stage: options.stage.as_ref().map(known).transpose()?, ..options.clone() };
        let asked = |sheet: &&Sheet| options.sheet.is_none() || sheet.name == options.sheet;
        if let Some(name) = options.sheet.as_ref().filter(|_| !sheets.iter().any(|sheet| asked(&sheet))) {
            let names: Vec<&str> = sheets.iter().filter_map(|sheet| sheet.name.as_deref()).collect();
            let expected = names.join(", ");
            return Err(Refusal::field(Code::ImportNoSheet, "sheet")
                .with("value", name)
                .with("expected", expected));
        }
        let (mut planned, mut facts) = (ImportPlanned::default(), Vec::new());
        if options.kind.is_none()
            && options.sheet.is_none()
            && sheets.iter().any(|sheet| super::own::Own::of(sheet).is_some())
        {
            super::own::plan(self, sheets, &mut Planning { planned: &mut planned, facts: &mut facts })?;
            return Ok(ImportPlan { planned, facts, heads: self.have() });
        }
        let mut read = false;
        for sheet in sheets.iter().filter(|sheet| !super::own::explains(sheet)) {
            let mut found = ImportSheet { name: sheet.name.clone(), ..ImportSheet::default() };
            let recognised = if asked(&sheet) {
                recognise::sheet(sheet, options.kind)?
            } else {
                Recognised::Not(ImportReason::SHEET_NOT_ASKED)
            };
            match recognised {
                Recognised::Not(reason) => {
                    found.notes.push(ImportReason::of(reason));
                    planned.sheets.push(found);
                }
                Recognised::As(kind, headings) => {
                    read = true;
                    found.kind = Some(kind);
                    found.headings = Some(headings.row);
                    found.columns.clone_from(&headings.columns);
                    found.notes.extend(headings.beside(&sheet.lines).map(|(row, at)| {
                        ImportReason::of(ImportReason::NO_HEADING).value(&at.to_string()).row(row)
                    }));
                    planned.sheets.push(found);
                    let before = facts.len();
                    let mut planning = Planning { planned: &mut planned, facts: &mut facts };
                    match kind {
                        ImportKind::Idea | ImportKind::Observation => {
                            super::cards::plan(self, kind, sheet, headings, options, &mut planning)?;
                        }
                        ImportKind::Project => {
                            super::registers::plan(self, sheet, headings, options, &mut planning)?;
                        }
                        ImportKind::Attendance => {
                            super::attendance::plan(self, sheet, &headings, options, &mut planning)?;
                        }
                    }
                    let added = facts.get(before..).unwrap_or_default();
                    let told = super::free::told(&super::free::new(self, added));
                    if let Some(sheet) = planned.sheets.last_mut() {
                        sheet.notes.extend(told);
                    }
                }
            }
        }
        if !read {
            return Err(Refusal::of(Code::ImportNoHeadings));
        }
        Ok(ImportPlan { planned, facts, heads: self.have() })
    }

    /// Does what a plan says, whole or not at all.
    ///
    /// # Errors
    /// A refusal when something was recorded since the plan was made, or a fact is refused: then nothing is changed.
    pub fn import(&mut self, plan: ImportPlan) -> Result<Vec<Recorded>, Refusal> {
        if self.have() != plan.heads {
            return Err(Refusal::of(Code::ImportOutdated));
        }
        self.record_all(plan.facts)
    }
}
