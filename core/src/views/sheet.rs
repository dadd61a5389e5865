use infitah_macros::shared;

use super::funding::{FundingShown, FundingTotal, funding};
use super::lineage::{
    ElsewhereShown, EndedShown, IdeaShown, LinkShown, elsewhere, ended, ideas, links, split,
};
use super::projects::{ProjectName, cards_about};
use super::reading::{Reader, day_of};
use super::{DateShown, Names, Spoken};
use crate::dossier::{At, Dossier};
use crate::facts::{Fact, printed_order};
use crate::model::{
    AxisId, DecisionId, EntryId, IndicatorId, IndicatorKind, ProjectId, Reference, Refusal, SheetSection,
    Topic,
};
use crate::state::{Field, Value, Write};
use crate::text::lists::Order;

/// The sheet of a project and its history (بطاقة مشروع الانفتاح, fiche projet).
#[shared(view)]
pub struct ProjectSheet {
    /// The project.
    pub id: ProjectId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// Every title that it ever had, by day.
    pub titles: Vec<TitleShown>,
    /// The axis under which somebody placed it.
    pub axis: Option<AxisId>,
    /// The title of that axis.
    pub axis_title: Names,
    /// The project of which it is a part.
    pub parent: Option<ProjectId>,
    /// The title of that project.
    pub parent_title: Names,
    /// The projects that are parts of it.
    pub children: Vec<ProjectName>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// The ideas that it was drawn from.
    pub ideas: Vec<IdeaShown>,
    /// Its links to other projects of the programme, and theirs to it.
    pub links: Vec<LinkShown>,
    /// Its links to projects of other documents.
    pub elsewhere: Vec<ElsewhereShown>,
    /// The projects that became this one, wholly or in part.
    pub came_from: Vec<ProjectName>,
    /// The projects that it became, wholly or in part; after a split it may go on beside them.
    pub became: Vec<ProjectName>,
    /// Who decided the last split after which it goes on, and why.
    pub split: Option<EndedShown>,
    /// How and why it ended, where it no longer goes on under its own name.
    pub ended: Option<EndedShown>,
    /// Its sections that have a text, in the order of the sheet.
    pub sections: Vec<SectionShown>,
    /// Its funding sources, in the order in which they were noted.
    pub funding: Vec<FundingShown>,
    /// The amounts together.
    pub funding_total: FundingTotal,
    /// Its indicators, in the order in which they were defined.
    pub indicators: Vec<IndicatorName>,
    /// How many cards are about it.
    pub cards: u32,
    /// How many remarks these cards hold.
    pub remarks: u32,
    /// Where it is known from.
    pub source: Names,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields with values that are made up for an example, though it is real itself.
    pub made_up: Vec<String>,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// An indicator as a sheet names it.
#[shared(view)]
pub struct IndicatorName {
    /// The indicator.
    pub id: IndicatorId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Follow-up or impact.
    pub kind: Option<IndicatorKind>,
    /// What it measures.
    pub title: Names,
    /// Whether it is made up for an example.
    pub illustrative: bool,
}

/// A title that a project had.
#[shared(view)]
pub struct TitleShown {
    /// The entry that gave it.
    pub entry: EntryId,
    /// The title.
    pub title: Spoken,
    /// The day from which it counts; nothing where it counts always.
    pub on: Option<DateShown>,
    /// Whether it stands on the day of the question.
    pub stands: bool,
}

/// A section of the sheet.
#[shared(view)]
pub struct SectionShown {
    /// The section.
    pub section: SheetSection,
    /// The language of the text.
    pub language: String,
    /// The text.
    pub text: Spoken,
    /// Whether another text stands beside it.
    pub contested: bool,
    /// Its revisions by day, the latest last.
    pub revisions: Vec<Revision>,
}

/// A revision of a section.
#[shared(view)]
pub struct Revision {
    /// The entry.
    pub entry: EntryId,
    /// The day.
    pub on: Option<DateShown>,
    /// The text.
    pub text: Spoken,
    /// The decisions that led to it.
    pub because: Vec<DecisionId>,
    /// Whether it stands on the day of the question.
    pub stands: bool,
}

impl Dossier {
    /// The sheet of a project at a day, with its history (بطاقة مشروع الانفتاح, fiche projet).
    ///
    /// # Errors
    /// A refusal when the project was not known then, the day cannot be read, or a head is unknown.
    pub fn project_sheet(&self, project: impl AsRef<str>, at: &At) -> Result<ProjectSheet, Refusal> {
        self.read_at(at, |reader| {
            let id = reader.resolve(project.as_ref(), &["project"])?;
            let about = cards_about(reader).get(&id).copied().unwrap_or_default();
            Ok(sheet(reader, id, about))
        })
    }

    /// The sheets of these projects, read in one go: the cards are counted once for all.
    pub(crate) fn sheets_of<'p>(
        &self,
        projects: impl Iterator<Item = &'p ProjectId>,
        at: &At,
    ) -> Result<Vec<ProjectSheet>, Refusal> {
        self.read_at(at, |reader| {
            let about = cards_about(reader);
            let sheets = projects.map(|project| {
                let id = reader.resolve(project.as_str(), &["project"])?;
                let about = about.get(&id).copied().unwrap_or_default();
                Ok(sheet(reader, id, about))
            });
            sheets.collect()
        })
    }
}

impl Dossier {
    /// The sections of the programme itself, with their revisions.
    pub(crate) fn sections_of_programme(&self, at: &At) -> Result<Vec<SectionShown>, Refusal> {
        self.read_at(at, |reader| {
            let id = reader.canonical(self.programme_id());
            let mut fields: Vec<_> =
                reader.seen.slots(&id).into_iter().filter(|field| field.name == "section").collect();
            fields.order_by_key(printed_order);
            Ok(fields.iter().filter_map(|field| section(reader, &id, field)).collect())
        })
    }
}

/// The sheet of a project, about which there are so many cards and remarks.
fn sheet(reader: &Reader<'_>, id: String, (cards, remarks): (u32, u32)) -> ProjectSheet {
    let thing = reader.thing(&id);
    let mut fields: Vec<_> = reader
        .seen
        .slots(&id)
        .into_iter()
        .filter(|field| field.name == "title" || field.name == "section")
        .collect();
    fields.order_by_key(printed_order);
    let (titles, sections): (Vec<_>, Vec<_>) = fields.into_iter().partition(|field| field.name == "title");
    let axis = thing.link("axis");
    let parent = thing.link("parent");
    let funding = funding(reader, &id);
    ProjectSheet {
        references: thing.references(),
        title: thing.names("title"),
        titles: titles.iter().flat_map(|field| title_history(reader, &id, field)).collect(),
        axis_title: axis.as_deref().map(|axis| reader.title(axis)).unwrap_or_default(),
        axis: axis.map(AxisId::from),
        parent_title: parent.as_deref().map(|parent| reader.title(parent)).unwrap_or_default(),
        parent: parent.map(ProjectId::from),
        children: named(reader, &reader.naming("project", "parent", &id)),
        topics: thing.elements("topic"),
        ideas: ideas(reader, &thing),
        links: links(reader, &id, &thing),
        elsewhere: elsewhere(reader, &thing),
        came_from: named(reader, &thing.things::<String>(reader, "came_from")),
        became: named(reader, &thing.things::<String>(reader, "became")),
        split: split(reader, &thing),
        ended: ended(reader, &thing),
        sections: sections.iter().filter_map(|field| section(reader, &id, field)).collect(),
        funding_total: FundingTotal::of(&funding),
        funding,
        indicators: indicators(reader, &id),
        cards,
        remarks,
        source: thing.names("source"),
        illustrative: thing.is("illustrative"),
        made_up: thing.made_up(),
        contested: thing.contested(),
        id: ProjectId::from(id),
    }
}

fn named(reader: &Reader<'_>, ids: &[impl AsRef<str>]) -> Vec<ProjectName> {
    ids.iter().map(|id| reader.project_name(id.as_ref())).collect()
}

fn indicators(reader: &Reader<'_>, project: &str) -> Vec<IndicatorName> {
    let indicators = reader.naming("indicator", "subject", project).into_iter().map(|id| {
        let thing = reader.thing(&id);
        IndicatorName {
            references: thing.references(),
            kind: thing.label("kind"),
            title: thing.names("title"),
            illustrative: thing.is("illustrative"),
            id: IndicatorId::from(&*id),
        }
    });
    indicators.collect()
}

/// The entries whose values stand in a slot.
fn standing(reader: &Reader<'_>, thing: &str, field: &Field<'_>) -> Vec<u32> {
    let shown = reader.seen.slot(thing, field);
    shown.map(|shown| shown.contenders().map(|(entry, _)| entry).collect()).unwrap_or_default()
}

fn written(reader: &Reader<'_>, write: &Write, language: &str) -> Option<Spoken> {
    let Value::Sealed(digest) = &write.value else { return None };
    Some(reader.spoken(write.body, digest, Some(language)))
}

fn title_history(reader: &Reader<'_>, id: &str, field: &Field<'static>) -> Vec<TitleShown> {
    let stands = standing(reader, id, field);
    let language = field.part.as_deref().unwrap_or_default();
    let titles = reader.seen.writes(id, field).into_iter().filter_map(|write| {
        Some(TitleShown {
            entry: reader.entry_id(write.entry),
            title: written(reader, &write, language)?,
            on: reader.fact(write.entry).and_then(|(fact, _)| day_of(fact)),
            stands: stands.contains(&write.entry),
        })
    });
    titles.collect()
}

/// Section and language of a field `section:solutions:ar`.
pub(super) fn section_of(field: &Field<'_>) -> Option<(SheetSection, String)> {
    let (section, language) = field.part.as_deref()?.rsplit_once(':')?;
    (field.name == "section").then(|| (SheetSection::from(section), language.to_owned()))
}

fn section(reader: &Reader<'_>, id: &str, field: &Field<'static>) -> Option<SectionShown> {
    let (section, language) = section_of(field)?;
    let shown = reader.seen.slot(id, field)?;
    let stands = standing(reader, id, field);
    let writes = reader.seen.writes(id, field);
    let revisions = writes.iter().filter_map(|write| {
        let (fact, _) = reader.fact(write.entry)?;
        Some(Revision {
            entry: reader.entry_id(write.entry),
            on: day_of(fact),
            text: written(reader, write, &language)?,
            because: match fact {
                Fact::SectionRevised(revised) => reader.canonical_each(&revised.because),
                _ => Vec::new(),
            },
            stands: stands.contains(&write.entry),
        })
    });
    let Value::Sealed(digest) = &shown.value else { return None };
    Some(SectionShown {
        text: reader.spoken(reader.beside(shown.entry), digest, Some(&language)),
        contested: reader.is_contested(field, &shown),
        revisions: revisions.collect(),
        section,
        language,
    })
}
