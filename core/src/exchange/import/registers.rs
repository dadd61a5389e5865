//! Registers of projects: mostly without numbers, so that a project is known again by its collectivity and its title, and
//! never becomes another's because their titles are alike.

use std::collections::{BTreeMap, BTreeSet};

use super::headings::{Headings, Written};
use super::line_ends;
use super::places::{Axes, Names, Projects, Whose, short};
use super::plan::{ImportOptions, Planning};
use super::remembered::Remembered;
use super::titles::{self, Titles};
use crate::dossier::{At, Dossier};
use crate::exchange::{Line, Sheet};
use crate::facts::{Fact, ProjectPlaced, ProjectRegistered};
use crate::model::{ProjectId, Reference, Refusal, ThingId, Topic};
use crate::views::{ImportChange as Change, ImportLine, ImportReason, ProjectLine};

/// The scheme of numbers where nobody names one: not those of the programme, which it must not be taken for.
const SCHEME: &str = "register";

struct Register<'d> {
    dossier: &'d Dossier,
    options: &'d ImportOptions,
    headings: Headings,
    names: Names,
    axes: Axes,
    topics: Written,
    projects: Projects,
    remembered: Remembered,
    /// By folded title, the line that has it, and the title as it stands there.
    told: BTreeMap<String, (u32, String)>,
    /// The titles of the lines before, by which near ones are found.
    above: Titles<u32>,
}

/// What becomes of a line: how, why, in which columns, of which project, and the facts.
struct Becomes {
    change: Change,
    reason: Option<ImportReason>,
    columns: Vec<&'static str>,
    project: Option<ProjectId>,
    facts: Vec<Fact>,
}

impl Becomes {
    fn nothing(change: Change, reason: ImportReason, column: &'static str) -> Self {
        Self { change, reason: Some(reason), columns: vec![column], project: None, facts: Vec::new() }
    }

    fn of(mut self, project: &ProjectId) -> Self {
        self.project = Some(project.clone());
        self
    }
}

pub(super) fn plan(
    dossier: &Dossier,
    sheet: &Sheet,
    headings: Headings,
    options: &ImportOptions,
    planning: &mut Planning<'_>,
) -> Result<(), Refusal> {
    let programme = dossier.programme(&At::now())?;
    if headings.at("number").is_none() {
        planning.note(&ImportReason::of(ImportReason::BY_TITLE));
    }
    let lines = sheet.lines.get(headings.before..).unwrap_or_default();
    let mut register = Register {
        dossier,
        options,
        names: Names::of(&programme),
        axes: Axes::of(&programme),
        topics: Written::of("topic"),
        projects: Projects::of(dossier, &programme)?,
        remembered: Remembered::of(dossier),
        headings,
        told: BTreeMap::new(),
        above: Titles::default(),
    };
    // A collectivity that stands once for the lines below it.
    let mut above = None;
    for line in lines {
        let collectivity = register.headings.cell(line, "collectivity").map(str::to_owned);
        above = collectivity.or(above);
        let becomes = register.line(line, above.as_deref());
        let planned = ImportLine {
            sheet: sheet.name.clone(),
            row: line.number,
            columns: becomes.columns.into_iter().map(str::to_owned).collect(),
            change: becomes.change,
            reason: becomes.reason,
            thing: becomes.project.map(|id| ThingId::from(id.as_str())),
            number: register.headings.cell(line, "number").map(|number| number.trim().to_owned()),
        };
        planning.line(planned, becomes.facts);
    }
    Ok(())
}

impl Register<'_> {
    fn line(&mut self, line: &Line, collectivity: Option<&str>) -> Becomes {
        if let Some(written) = collectivity {
            let reason = |code| ImportReason::of(code).value(written);
            match self.names.whose(written) {
                Whose::Ours => {}
                Whose::Like => {
                    return Becomes::nothing(
                        Change::ToConfirm,
                        reason(ImportReason::COLLECTIVITY_LIKE),
                        "collectivity",
                    );
                }
                Whose::Other => {
                    return Becomes::nothing(
                        Change::Left,
                        reason(ImportReason::OTHER_COLLECTIVITY),
                        "collectivity",
                    );
                }
            }
        }
        let Some(title) = self.headings.cell(line, "title") else {
            return Becomes::nothing(Change::Refused, ImportReason::of(ImportReason::NOTHING_SAID), "title");
        };
        let key = titles::key(title);
        if let Some((row, other)) = self.told.get(&key) {
            let (change, code) = if line_ends::same(other, title) {
                (Change::Left, ImportReason::LINE_TWICE)
            } else {
                (Change::ToConfirm, ImportReason::TITLE_TWICE)
            };
            return Becomes::nothing(change, ImportReason::of(code).row(*row), "title");
        }
        self.told.insert(key.clone(), (line.number, title.to_owned()));
        let becomes = self.told_once(line, title);
        self.above.add(&line.number, title);
        becomes
    }

    /// What becomes of a line whose title no line before it has.
    fn told_once(&self, line: &Line, title: &str) -> Becomes {
        let reference = self.headings.cell(line, "number").map(|number| {
            let scheme = self.options.scheme.as_ref().map_or(SCHEME, |scheme| scheme.as_str());
            Reference::from(format!("{scheme}:{}", number.trim()))
        });
        if let Some(id) =
            reference.as_ref().and_then(|reference| self.projects.with_reference(reference)).cloned()
        {
            return self.numbered(line, title, &id);
        }
        let same: Vec<ProjectId> = self.projects.titles.same(title).cloned().collect();
        match same.as_slice() {
            [id] => return self.known(line, title, id),
            [_, _, ..] => {
                let reason = ImportReason::of(ImportReason::PROJECT_SEVERAL).value(title);
                return Becomes::nothing(Change::ToConfirm, reason, "title");
            }
            [] => {}
        }
        if let Some(near) = self.projects.titles.near(title) {
            let reason = ImportReason::of(ImportReason::TITLE_LIKE).value(near);
            return Becomes::nothing(Change::ToConfirm, reason, "title");
        }
        let collectivity = self.dossier.collectivity();
        let numbered = reference.as_ref().and_then(|number| number.id_of("project", collectivity));
        let numbered = numbered.map(ProjectId::from);
        let once = numbered.as_ref().or_else(|| self.remembered.project(title));
        if let Some(id) = once.filter(|id| self.projects.withdrawn.contains(*id)) {
            return Becomes::nothing(Change::Left, ImportReason::of(ImportReason::WITHDRAWN), "title").of(id);
        }
        // With its number an erased title is known again; without, it may be any that nobody knows.
        let untitled = match &numbered {
            Some(id) => self.remembered.has_title_erased(id.as_str()).then_some(ImportReason::ERASED),
            None => self.remembered.has_untitled("project").then_some(ImportReason::MAY_BE_ERASED),
        };
        if let Some(code) = untitled {
            let change = if numbered.is_some() { Change::Left } else { Change::ToConfirm };
            return Becomes::nothing(change, ImportReason::of(code), "title");
        }
        let is_numbered = numbered.is_some();
        match numbered.map_or_else(|| self.dossier.random_id("project").map(ProjectId::from), Ok) {
            Ok(id) => {
                let becomes = self.added(line, title, id, reference);
                // An id that is drawn is another one each time that the file is planned.
                Becomes { project: becomes.project.filter(|_| is_numbered), ..becomes }
            }
            Err(refusal) => Becomes::nothing(Change::Refused, refusal.into(), "title"),
        }
    }

    /// A project that the dossier does not have.
    fn added(&self, line: &Line, title: &str, id: ProjectId, reference: Option<Reference>) -> Becomes {
        let mut project = ProjectRegistered::titled(title).project(id.clone());
        project.references = reference.into_iter().collect();
        project.on.clone_from(&self.options.on);
        let axis = self.headings.cell(line, "axis");
        let placed = axis.and_then(|axis| self.axes.get(axis));
        // What is no axis of this programme is kept as what the project is about.
        let topics = [self.headings.cell(line, "topic"), axis.filter(|_| placed.is_none())];
        let topics = topics.into_iter().flatten().flat_map(|cell| cell.split(['\n', '\r'])).map(str::trim);
        let topics =
            topics.filter(|topic| !topic.is_empty()).map(|topic| Topic::from(self.topics.value(topic)));
        let mut listed: BTreeSet<Topic> = project.topics.iter().cloned().collect();
        project.topics.extend(topics.filter(|topic| listed.insert(topic.clone())));
        let fact = Fact::from(project);
        if let Err(refusal) = self.dossier.preview(fact.clone()) {
            let column = if refusal.field.as_deref().is_some_and(|field| field.starts_with("topics")) {
                "topic"
            } else {
                "title"
            };
            return Becomes::nothing(Change::Refused, refusal.into(), column);
        }
        let mut facts = vec![fact];
        facts.extend(placed.map(|axis| Fact::from(ProjectPlaced::under(id.clone(), axis.clone()))));
        let reason = oddity(title).or_else(|| self.near_above(title));
        let columns = reason.iter().map(|_| "title").collect();
        Becomes { change: Change::Added, reason, columns, project: Some(id), facts }
    }

    /// A line of the file with nearly the same title. A register has many that are near and yet others (two streets, two
    /// quarters): they are taken, and a person is told.
    fn near_above(&self, title: &str) -> Option<ImportReason> {
        let near = self.above.near(title)?;
        let row = self.above.same(near).next().copied();
        Some(ImportReason { row, ..ImportReason::of(ImportReason::TITLE_NEAR).value(near) })
    }

    /// A project that the dossier has under the same title, or one that it had.
    fn known(&self, line: &Line, title: &str, id: &ProjectId) -> Becomes {
        let Some(there) = self.projects.lines.get(id) else {
            return Becomes::nothing(Change::Left, ImportReason::of(ImportReason::WITHDRAWN), "title").of(id);
        };
        let spelt = there.title.0.values().find(|other| line_ends::same(other, title));
        let mut becomes = match spelt.or_else(|| there.title.0.values().next()) {
            Some(other) if !line_ends::same(other, title) => {
                let reason = ImportReason::of(ImportReason::TITLE_SPELLING).value(other);
                Becomes::nothing(Change::Left, reason, "title")
            }
            _ => Becomes {
                columns: Vec::new(),
                ..Becomes::nothing(Change::Left, ImportReason::of(ImportReason::SAME), "title")
            },
        };
        self.place(line, there, &mut becomes);
        becomes.of(id)
    }

    /// A project that the dossier has under this number: another title is one more that it has.
    fn numbered(&self, line: &Line, title: &str, id: &ProjectId) -> Becomes {
        if self.projects.titles.same(title).any(|same| same == id) {
            let same = self.known(line, title, id);
            let spelling =
                same.reason.as_ref().is_some_and(|reason| reason.code == ImportReason::TITLE_SPELLING);
            let earlier = |there: &ProjectLine| {
                !there.title.0.values().any(|now| titles::key(now) == titles::key(title))
            };
            // An earlier title does not come back by an earlier file.
            if !spelling || self.projects.lines.get(id).is_some_and(earlier) {
                return same;
            }
        } else {
            let titles = || self.projects.lines.get(id).into_iter().flat_map(|there| there.title.0.values());
            // A number that belongs to one project beside the title of another: lists are numbered in many ways.
            let of_another = self.projects.titles.same(title).next().is_some();
            if of_another || !titles().any(|there| titles::alike(there, title)) {
                let reason = ImportReason::of(ImportReason::NUMBER_OTHER_TITLE);
                let reason = reason.value(titles().next().map_or("", String::as_str));
                return Becomes::nothing(Change::ToConfirm, reason, "title").of(id);
            }
        }
        let mut renamed = ProjectRegistered::titled(title).project(id.clone());
        renamed.on.clone_from(&self.options.on);
        let fact = Fact::from(renamed);
        match self.dossier.preview(fact.clone()) {
            Ok(_) => Becomes {
                change: Change::Changed,
                reason: None,
                columns: vec!["title"],
                project: Some(id.clone()),
                facts: vec![fact],
            },
            Err(refusal) => Becomes::nothing(Change::Refused, refusal.into(), "title").of(id),
        }
    }

    /// Places a project under the axis that the line names, where that is another.
    fn place(&self, line: &Line, there: &ProjectLine, becomes: &mut Becomes) {
        let axis = self.headings.cell(line, "axis").and_then(|axis| self.axes.get(axis));
        let Some(axis) = axis.filter(|axis| there.axis.as_ref() != Some(axis)) else { return };
        let mut placed = ProjectPlaced::under(there.id.clone(), axis.clone());
        placed.on.clone_from(&self.options.on);
        let fact = Fact::from(placed);
        match self.dossier.preview(fact.clone()) {
            Ok(_) => {
                (becomes.change, becomes.reason, becomes.columns) = (Change::Changed, None, vec!["axis"]);
                becomes.facts.push(fact);
            }
            Err(refusal) => {
                (becomes.change, becomes.reason, becomes.columns) =
                    (Change::Refused, Some(refusal.into()), vec!["axis"]);
            }
        }
    }
}

/// What a person should look at in a title that is taken as it stands.
fn oddity(title: &str) -> Option<ImportReason> {
    let title = title.trim();
    let lines = title.lines().filter(|line| !line.trim().is_empty()).count();
    if lines > 2 {
        return Some(ImportReason::of(ImportReason::TITLE_LIST));
    }
    if let Some((prefix, rest)) = title.split_once([':', '：'])
        && !prefix.trim().is_empty()
        && !rest.trim().is_empty()
    {
        return Some(ImportReason::of(ImportReason::TITLE_HIERARCHY).value(&short(prefix)));
    }
    (!title.contains(char::is_whitespace)).then(|| ImportReason::of(ImportReason::TITLE_ONE_WORD))
}
