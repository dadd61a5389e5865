use infitah_macros::shared;

use std::collections::{BTreeMap, BTreeSet};

use super::Names;
use super::lineage::{EndedHow, ended_how};
use super::reading::Reader;
use crate::dossier::{At, Dossier, count};
use crate::model::{AxisId, ProjectId, Reference, Refusal};
use crate::text::lists::Gather;

/// The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture).
#[shared(view)]
pub struct Projects {
    /// The projects in the order in which they were registered, each followed by its parts.
    pub projects: Vec<ProjectLine>,
}

/// One project of the list.
#[shared(view)]
pub struct ProjectLine {
    /// The project.
    pub id: ProjectId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// The project of which it is a part.
    pub parent: Option<ProjectId>,
    /// How many projects it is a part of, one inside the other: 0 for a project of its own.
    pub depth: u32,
    /// The axis under which somebody placed it.
    pub axis: Option<AxisId>,
    /// The title of that axis.
    pub axis_title: Names,
    /// How it ended, where it no longer goes on under its own name.
    pub ended: Option<EndedHow>,
    /// The projects that it became, wholly or in part.
    pub became: Vec<ProjectId>,
    /// How many cards are about it.
    pub cards: u32,
    /// How many remarks these cards hold.
    pub remarks: u32,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields with values that are made up for an example, though it is real itself.
    pub made_up: Vec<String>,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// A project as another answer names it.
#[shared(view)]
pub struct ProjectName {
    /// The project.
    pub id: ProjectId,
    /// Its references, of many the first twelve.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
}

impl Dossier {
    /// The projects at a day (لائحة مشاريع الانفتاح, liste des projets d'ouverture).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn projects(&self, at: &At) -> Result<Projects, Refusal> {
        self.read_at(at, |reader| {
            let cards = cards_about(reader);
            let projects = reader.seen.things("project");
            let lines = projects.iter().map(|id| {
                let thing = reader.thing(id);
                let (cards, remarks) = cards.get(&**id).copied().unwrap_or_default();
                let axis = thing.link("axis");
                ProjectLine {
                    id: ProjectId::from(&**id),
                    references: thing.references(),
                    title: thing.names("title"),
                    parent: thing.link("parent").map(Into::into),
                    depth: 0,
                    axis_title: axis.as_deref().map(|axis| reader.title(axis)).unwrap_or_default(),
                    axis: axis.map(AxisId::from),
                    ended: ended_how(&thing),
                    became: thing.things(reader, "became"),
                    cards,
                    remarks,
                    illustrative: thing.is("illustrative"),
                    made_up: thing.made_up(),
                    contested: thing.contested(),
                }
            });
            Ok(Projects { projects: under_parents(lines.collect()) })
        })
    }
}

/// Each project followed by its parts. A part whose parent is not known stands for itself, and so does one of those
/// that name each other in a circle: no project is left out.
fn under_parents(lines: Vec<ProjectLine>) -> Vec<ProjectLine> {
    let known: BTreeSet<ProjectId> = lines.iter().map(|line| line.id.clone()).gathered();
    let mut parts = BTreeMap::<ProjectId, Vec<ProjectLine>>::new();
    let mut roots = Vec::new();
    for line in lines {
        match &line.parent {
            Some(parent) if known.contains(parent) => parts.entry(parent.clone()).or_default().push(line),
            _ => roots.push(line),
        }
    }
    let mut sorted = Vec::with_capacity(known.len());
    let mut open: Vec<ProjectLine> = roots.into_iter().rev().collect();
    loop {
        while let Some(line) = open.pop() {
            let depth = line.depth.saturating_add(1);
            let below = parts.remove(&line.id).unwrap_or_default();
            open.extend(below.into_iter().rev().map(|part| ProjectLine { depth, ..part }));
            sorted.push(line);
        }
        // What is left stands in circles.
        let Some((_, circle)) = parts.pop_first() else { return sorted };
        open.extend(circle.into_iter().rev());
    }
}

/// How many cards are about each thing, and how many remarks they hold.
pub(super) fn cards_about(reader: &Reader<'_>) -> BTreeMap<String, (u32, u32)> {
    let mut about = BTreeMap::<String, (u32, u32)>::new();
    for card in reader.register().cards {
        let Some(subject) = &card.about else { continue };
        let (cards, remarks) = about.entry(subject.to_string()).or_default();
        *cards = cards.saturating_add(1);
        *remarks = remarks.saturating_add(count(card.remarks.len()));
    }
    about
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{
        AxisChosen, CardReceived, ProjectPlaced, ProjectRegistered, ProjectSplit, ProjectWithdrawn,
        ProjectsJoined, ThingsMerged,
    };
    use crate::model::Topic;
    use crate::views::sample::{founded, id, prints};

    fn project(d: &mut Dossier, title: &str, references: &[&str]) -> String {
        id(&d.record(ProjectRegistered::titled(title).references(references.iter().copied())).unwrap())
    }

    fn all(d: &Dossier) -> Vec<ProjectLine> {
        d.projects(&At::day("2023-12-31")).unwrap().projects
    }

    #[test]
    fn trap_12_the_two_numberings_stay_with_their_project() {
        let mut d = founded();
        // The list and the sheets are in different orders: 85 is sheet 5, and 86 is sheet 4.
        project(&mut d, "ميزانية المواطن", &["sheet:5", "pacto:85"]);
        project(&mut d, "الميزانية التشاركية", &["sheet:4", "pacto:86"]);
        let references: Vec<Vec<String>> =
            all(&d).iter().map(|line| line.references.iter().map(ToString::to_string).collect()).collect();
        assert_eq!(references, [["pacto:85", "sheet:5"], ["pacto:86", "sheet:4"]]);
    }

    #[test]
    fn parts_follow_their_project_and_none_is_lost_in_a_circle() {
        let mut d = founded();
        let first = project(&mut d, "الأول", &[]);
        let second = project(&mut d, "الثاني", &[]);
        let part = id(&d.record(ProjectRegistered::titled("جزء").parent(&*first)).unwrap());
        d.record(ProjectRegistered::titled("جزء الجزء").parent(&*part)).unwrap();
        let shown: Vec<(String, u32)> =
            all(&d).iter().map(|line| (line.title.0["ar"].clone(), line.depth)).collect();
        let expected = [("الأول", 0), ("جزء", 1), ("جزء الجزء", 2), ("الثاني", 0)];
        assert_eq!(shown, expected.map(|(title, depth)| (title.to_owned(), depth)));
        // By mistake the first becomes a part of its own part: all four are still listed, once.
        let wrong =
            ProjectRegistered { project: Some((&*first).into()), ..ProjectRegistered::titled("الأول") };
        d.record(wrong.parent(&*part)).unwrap();
        assert_eq!(all(&d).len(), 4);
        assert!(all(&d).iter().any(|line| line.id.as_str() == second));
    }

    #[test]
    fn an_ended_project_stays_in_the_list_and_says_how() {
        let mut d = founded();
        let names = ["دليل", "حدائق", "ميزانية", "منصة", "تطبيق"];
        let [guide, gardens, budget, site, app] = names.map(|title| project(&mut d, title, &[]));
        d.record(ProjectWithdrawn::of(&*guide, "2023-08-01")).unwrap();
        d.record(ProjectSplit::of(&*gardens, [&*budget], "2023-08-01")).unwrap();
        d.record(ProjectsJoined::of([&*site], &*app, "2023-08-01")).unwrap();
        let ended: Vec<Option<EndedHow>> = all(&d).iter().map(|line| line.ended).collect();
        let (withdrawn, split, joined) = (EndedHow::Withdrawn, EndedHow::Split, EndedHow::Joined);
        assert_eq!(ended, [Some(withdrawn), Some(split), None, Some(joined), None]);
        assert_eq!(all(&d)[3].became.iter().map(ProjectId::as_str).collect::<Vec<_>>(), [app]);
        let before = d.projects(&At::day("2023-07-31")).unwrap().projects;
        assert!(before.iter().all(|line| line.ended.is_none() && line.became.is_empty()));
    }

    #[test]
    fn a_card_that_was_entered_twice_counts_once() {
        let mut d = founded();
        let guide = project(&mut d, "دليل", &["pacto:69"]);
        let card = |d: &mut Dossier, said: &str| {
            let card = CardReceived::observation(&*guide, "2023-07-25").remark(Topic::SOLUTIONS, said);
            d.record(card).unwrap()
        };
        let (first, second) = (card(&mut d, "نسخة ورقية"), card(&mut d, "نسخة ورقية"));
        card(&mut d, "بثلاث لغات");
        let counts = |d: &Dossier| (all(d)[0].cards, all(d)[0].remarks);
        assert_eq!(counts(&d), (3, 3));
        d.record(ThingsMerged::of([id(&first), id(&second)])).unwrap();
        assert_eq!(counts(&d), (2, 3));
        d.record(ThingsMerged::of([first.remarks[0].as_str(), second.remarks[0].as_str()])).unwrap();
        assert_eq!(counts(&d), (2, 2));
    }

    #[test]
    fn it_prints_in_three_languages() {
        let mut d = founded();
        let axis = id(&d.record(AxisChosen::titled("التواصل")).unwrap());
        let guide = project(&mut d, "دليل ترويجي", &["sheet:2", "pacto:69"]);
        d.record(ProjectPlaced::under(&*guide, &*axis)).unwrap();
        d.record(ProjectRegistered::titled("النسخة الرقمية").parent(&*guide)).unwrap();
        let gardens = project(&mut d, "الحدائق", &["pacto:70"]);
        d.record(ProjectWithdrawn::of(&*gardens, "2023-08-01")).unwrap();
        let view = d.projects(&At::day("2023-12-31")).unwrap();
        prints("projects", |language| view.in_language(language));
    }
}
