use infitah_macros::shared;

use super::writing::{Writer, sealed};
use super::{Kind, Known};
use crate::model::{BodyId, Code, ProjectId, ProjectRelation, Refusal, RemarkId, Texts, When, Words};
use crate::state::{Expand, Value};

/// A project was drawn from ideas (استخلاص مشروع من أفكار, projet tiré d'idées): the committee turned remarks of
/// cards into it.
#[shared(fact = "project_drawn")]
pub struct ProjectDrawn {
    /// The project.
    pub project: ProjectId,
    /// The remarks whose ideas it takes up; at least one.
    pub ideas: Vec<RemarkId>,
    /// The body that drew it.
    pub by: Option<BodyId>,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProjectDrawn {
    /// This project was drawn from these ideas on this day.
    pub fn from_ideas<R: Into<RemarkId>>(
        project: impl Into<ProjectId>,
        ideas: impl IntoIterator<Item = R>,
        on: impl Into<When>,
    ) -> Self {
        Self { ideas: ideas.into_iter().map(Into::into).collect(), ..Self::bare(project.into(), on.into()) }
    }
}

impl Kind for ProjectDrawn {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.ideas.is_empty() { Err(Refusal::field(Code::FieldEmpty, "ideas")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let project = self.project.as_str();
        let mut write = Writer::new(out);
        for idea in &self.ideas {
            write.part(project, "idea", idea.as_str(), Value::Flag(true));
            write.part(idea.as_str(), "drawn_into", project, Value::Flag(true));
        }
    }
}

/// A project was linked (ربط مشروع, lien entre projets): to another one, or to one of another document, as the
/// communal action programme.
#[shared(fact = "project_linked")]
pub struct ProjectLinked {
    /// The project.
    pub project: ProjectId,
    /// The other project.
    pub to: Option<ProjectId>,
    /// The title of a project that is not in this programme.
    pub elsewhere: Texts,
    /// How they relate.
    pub relation: ProjectRelation,
    /// Why.
    pub reason: Option<Words>,
    /// The body that decided it.
    pub by: Option<BodyId>,
    /// The day; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProjectLinked {
    /// This project relates so to another one.
    pub fn to_project(
        project: impl Into<ProjectId>,
        relation: ProjectRelation,
        to: impl Into<ProjectId>,
    ) -> Self {
        Self { to: Some(to.into()), ..Self::bare(project.into(), relation) }
    }

    /// This project relates so to a project of another document.
    pub fn to_one_elsewhere(
        project: impl Into<ProjectId>,
        relation: ProjectRelation,
        title: impl Into<Texts>,
    ) -> Self {
        Self { elsewhere: title.into(), ..Self::bare(project.into(), relation) }
    }
}

impl Kind for ProjectLinked {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        match &self.to {
            Some(to) if *to == self.project => Err(Refusal::field(Code::ProjectItself, "to")),
            None if self.elsewhere.is_empty() => Err(Refusal::field(Code::FieldMissing, "to")),
            _ => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let project = self.project.as_str();
        let mut write = Writer::new(out);
        if let Some(to) = &self.to {
            write.part(project, "link", to.as_str(), Value::text(self.relation.as_str()));
            write.part(to.as_str(), "linked_from", project, Value::text(self.relation.as_str()));
            if let Some(reason) = self.reason.as_ref().and_then(sealed) {
                write.part(project, "link_because", to.as_str(), reason);
            }
        }
        for (language, words) in &self.elsewhere.0 {
            // A project has several links of one relation; the digest, which is salted, tells them apart.
            if let (Some(title), Some(digest)) = (sealed(words), words.digest()) {
                let part = format!("{}:{language}:{}", self.relation, digest.short());
                write.part(project, "elsewhere", &part, title);
                // Of a link to both, the reason stands with the project.
                if let Some(reason) = self.reason.as_ref().and_then(sealed).filter(|_| self.to.is_none()) {
                    write.part(project, "link_because", &part, reason);
                }
            }
        }
    }
}

/// A project was split into several (تقسيم مشروع, scission d'un projet), by decision.
#[shared(fact = "project_split")]
pub struct ProjectSplit {
    /// The project.
    pub project: ProjectId,
    /// The projects that it became; at least one other.
    #[setter(became)]
    pub into: Vec<ProjectId>,
    /// Why.
    pub reason: Option<Words>,
    /// The body that decided it.
    pub by: Option<BodyId>,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProjectSplit {
    /// This project became these on this day.
    pub fn of<P: Into<ProjectId>>(
        project: impl Into<ProjectId>,
        into: impl IntoIterator<Item = P>,
        on: impl Into<When>,
    ) -> Self {
        Self { into: into.into_iter().map(Into::into).collect(), ..Self::bare(project.into(), on.into()) }
    }
}

impl Kind for ProjectSplit {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.into.iter().all(|project| *project == self.project) {
            return Err(Refusal::field(Code::ProjectItself, "into"));
        }
        Ok(())
    }

    fn expand(&self, out: &mut dyn Expand) {
        let project = self.project.as_str();
        let mut write = Writer::new(out);
        if self.into.contains(&self.project) {
            // It goes on beside the others, and has no end that could say who split it and why.
            write.maybe_text(project, "split_by", self.by.as_ref().map(BodyId::as_str));
            if let Some(reason) = self.reason.as_ref().and_then(sealed) {
                write.value(project, "split_because", reason);
            }
        } else {
            ended(&mut write, project, "split", self.by.as_ref(), self.reason.as_ref());
        }
        for into in self.into.iter().filter(|into| **into != self.project) {
            write.part(project, "became", into.as_str(), Value::Flag(true));
            write.part(into.as_str(), "came_from", project, Value::Flag(true));
        }
    }
}

/// Projects were joined into one (ضم مشاريع, réunion de projets), by decision. That one thing was entered twice is
/// another matter.
#[shared(fact = "projects_joined")]
pub struct ProjectsJoined {
    /// The projects; at least one besides `into`.
    pub projects: Vec<ProjectId>,
    /// The project that goes on.
    #[setter(going_on_as)]
    pub into: ProjectId,
    /// Why.
    pub reason: Option<Words>,
    /// The body that decided it.
    pub by: Option<BodyId>,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProjectsJoined {
    /// These projects go on as that one since this day.
    pub fn of<P: Into<ProjectId>>(
        projects: impl IntoIterator<Item = P>,
        into: impl Into<ProjectId>,
        on: impl Into<When>,
    ) -> Self {
        Self {
            projects: projects.into_iter().map(Into::into).collect(),
            ..Self::bare(into.into(), on.into())
        }
    }
}

impl Kind for ProjectsJoined {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.projects.iter().all(|project| *project == self.into) {
            return Err(Refusal::field(Code::ProjectItself, "projects"));
        }
        Ok(())
    }

    fn expand(&self, out: &mut dyn Expand) {
        let into = self.into.as_str();
        let mut write = Writer::new(out);
        for project in self.projects.iter().filter(|project| **project != self.into) {
            ended(&mut write, project.as_str(), "joined", self.by.as_ref(), self.reason.as_ref());
            write.part(project.as_str(), "became", into, Value::Flag(true));
            write.part(into, "came_from", project.as_str(), Value::Flag(true));
        }
    }
}

/// A project was withdrawn (سحب مشروع, retrait d'un projet), by decision.
#[shared(fact = "project_withdrawn")]
pub struct ProjectWithdrawn {
    /// The project.
    pub project: ProjectId,
    /// Why.
    pub reason: Option<Words>,
    /// The body that decided it.
    pub by: Option<BodyId>,
    /// The day.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProjectWithdrawn {
    /// This project was withdrawn on this day.
    pub fn of(project: impl Into<ProjectId>, on: impl Into<When>) -> Self {
        Self::bare(project.into(), on.into())
    }
}

impl Kind for ProjectWithdrawn {
    fn expand(&self, out: &mut dyn Expand) {
        let mut write = Writer::new(out);
        ended(&mut write, self.project.as_str(), "withdrawn", self.by.as_ref(), self.reason.as_ref());
    }
}

/// A project no longer goes on under its own name.
fn ended(write: &mut Writer<'_>, project: &str, how: &str, by: Option<&BodyId>, reason: Option<&Words>) {
    write.text(project, "ended", how);
    write.maybe_text(project, "ended_by", by.map(BodyId::as_str));
    if let Some(reason) = reason.and_then(sealed) {
        write.value(project, "ended_because", reason);
    }
}
