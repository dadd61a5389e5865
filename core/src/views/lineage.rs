use infitah_macros::shared;

use super::projects::project_name;
use super::reading::{Reader, Thing, day_of};
use super::trace::languages;
use super::{DateShown, Names, ProjectName, Spoken};
use crate::facts::Fact;
use crate::model::{BodyId, CardId, ProjectId, ProjectRelation, Reference, RemarkId};
use crate::state::Value;

/// How a project ended under its own name (مآل المشروع, issue du projet). What was entered twice is no end.
#[shared(choice)]
pub enum EndedHow {
    /// It was withdrawn (سُحب, retiré).
    Withdrawn,
    /// It was split into others (قُسم, scindé).
    Split,
    /// It was joined to another one (ضُم إلى غيره, réuni à un autre).
    Joined,
}

/// The end of a project, by decision.
#[shared(view)]
pub struct EndedShown {
    /// How it ended.
    pub how: EndedHow,
    /// The day.
    pub on: Option<DateShown>,
    /// The body that decided it.
    pub by: Option<BodyId>,
    /// The name of that body.
    pub by_name: Names,
    /// Why.
    pub reason: Option<Spoken>,
}

/// An idea that a project was drawn from (فكرة, idée).
#[shared(view)]
pub struct IdeaShown {
    /// The remark that holds it.
    pub remark: RemarkId,
    /// Its card.
    pub card: Option<CardId>,
    /// The numbers of the card, by which people find it.
    pub numbers: Vec<Reference>,
    /// What is said.
    pub said: Option<Spoken>,
    /// What is proposed.
    pub proposed: Option<Spoken>,
}

/// A link between two projects (ارتباط, lien).
#[shared(view)]
pub struct LinkShown {
    /// How the project that made the link relates to the other one.
    pub relation: ProjectRelation,
    /// Whether this project relates so to the other one; otherwise the other one does to this one.
    pub from_here: bool,
    /// The other project.
    pub project: ProjectId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// Why.
    pub reason: Option<Spoken>,
}

/// A link to a project of another document, as the communal action programme.
#[shared(view)]
pub struct ElsewhereShown {
    /// How this project relates to it.
    pub relation: ProjectRelation,
    /// Its title.
    pub title: Names,
}

/// How a project ended, if it did.
pub(super) fn ended_how(thing: &Thing<'_>) -> Option<EndedHow> {
    match thing.text("ended")? {
        "withdrawn" => Some(EndedHow::Withdrawn),
        "split" => Some(EndedHow::Split),
        "joined" => Some(EndedHow::Joined),
        _ => None,
    }
}

/// The end of a project, with who decided it and why: as the one decision says it.
pub(super) fn ended(reader: &Reader<'_>, thing: &Thing<'_>) -> Option<EndedShown> {
    let how = ended_how(thing)?;
    let (fact, beside) = thing.fact_of("ended")?;
    let (by, reason) = match fact {
        Fact::ProjectWithdrawn(withdrawn) => (&withdrawn.by, &withdrawn.reason),
        Fact::ProjectSplit(split) => (&split.by, &split.reason),
        Fact::ProjectsJoined(joined) => (&joined.by, &joined.reason),
        _ => return None,
    };
    let by = by.as_ref().map(|by| reader.canonical(by.as_str()));
    Some(EndedShown {
        how,
        on: day_of(fact),
        by_name: by.as_deref().map(|by| reader.thing(by).names("name")).unwrap_or_default(),
        by: by.map(BodyId::from),
        reason: reason.as_ref().and_then(|reason| reader.words(beside, reason, None)),
    })
}

/// The ideas that a project was drawn from, in the order in which they were received.
pub(super) fn ideas(reader: &Reader<'_>, thing: &Thing<'_>) -> Vec<IdeaShown> {
    let mut remarks: Vec<RemarkId> = thing.things(reader, "idea");
    remarks.sort_by_cached_key(|remark| reader.seen.creators(remark.as_str()).first().copied());
    let ideas = remarks.into_iter().map(|remark| {
        let of_remark = reader.thing(remark.as_str());
        let card = of_remark.text("card").map(|card| reader.canonical(card));
        let (said, proposed) = languages(reader, remark.as_str());
        IdeaShown {
            said: of_remark.spoken("said", said.as_deref()),
            proposed: of_remark.spoken("proposed", proposed.as_deref()),
            numbers: card.as_deref().map(|card| reader.thing(card).references()).unwrap_or_default(),
            card: card.map(CardId::from),
            remark,
        }
    });
    ideas.collect()
}

/// The links of a project, those that it makes first.
pub(super) fn links(reader: &Reader<'_>, id: &str, thing: &Thing<'_>) -> Vec<LinkShown> {
    let link = |other: &str, relation: &Value<'_>, from_here: bool| {
        let Value::Text(relation) = relation else { return None };
        let ProjectName { id: project, references, title } = project_name(reader, other);
        let reason = if from_here {
            thing.spoken_of("link_because", other)
        } else {
            let of_other = reader.thing(project.as_str());
            reader.seen.class(id).iter().find_map(|id| of_other.spoken_of("link_because", id))
        };
        Some(LinkShown {
            relation: ProjectRelation::from(&**relation),
            from_here,
            project,
            references,
            title,
            reason,
        })
    };
    let of = |field: &str, from_here: bool| -> Vec<LinkShown> {
        let parts = thing.parts(field);
        parts.filter_map(|(key, shown)| link(key.part.as_deref()?, &shown.value, from_here)).collect()
    };
    let mut links = of("link", true);
    links.extend(of("linked_from", false));
    links
}

/// The links of a project to other documents.
pub(super) fn elsewhere(thing: &Thing<'_>) -> Vec<ElsewhereShown> {
    let mut found: Vec<ElsewhereShown> = Vec::new();
    for (key, _) in thing.parts("elsewhere") {
        let part = key.part.as_deref().unwrap_or_default();
        let Some((relation, language)) = part.rsplit_once(':') else { continue };
        let Some(text) = thing.spoken_of("elsewhere", part).and_then(|spoken| spoken.text) else { continue };
        match found.iter_mut().find(|link| link.relation.as_str() == relation) {
            Some(link) => drop(link.title.0.insert(language.to_owned(), text)),
            None => found.push(ElsewhereShown {
                relation: ProjectRelation::from(relation),
                title: Names([(language.to_owned(), text)].into()),
            }),
        }
    }
    found
}
