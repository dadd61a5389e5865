use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{Code, ProjectId, Reference, Refusal, Texts, Topic, When};
use crate::state::{Expand, Value};

/// A project was registered, or its title or references changed (تسجيل مشروع انفتاح, enregistrement d'un projet).
///
/// A project has references in several schemes, as `pacto:70` and `sheet:3`: they name it and are never an order.
/// Two projects are one only when somebody says so, never because their titles are alike.
#[shared(fact = "project_registered")]
pub struct ProjectRegistered {
    /// The project's id; made where it is left out, given to change a title.
    #[made("project")]
    pub project: Option<ProjectId>,
    /// References in the schemes that people use.
    pub references: Vec<Reference>,
    /// Its title; every title that it ever had is kept.
    pub title: Texts,
    /// The project of which it is a part.
    pub parent: Option<ProjectId>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// The day; without it, the first title counts always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProjectRegistered {
    /// A project with this title.
    pub fn titled(title: impl Into<Texts>) -> Self {
        Self { title: title.into(), ..Self::bare() }
    }

    /// Another title for a project that is known.
    pub fn renamed(project: impl Into<ProjectId>, title: impl Into<Texts>, on: impl Into<When>) -> Self {
        Self::titled(title).project(project).on(on)
    }
}

impl Kind for ProjectRegistered {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        let new = !self.project.as_ref().is_some_and(|project| known.exists(project.as_str()));
        if new && self.title.is_empty() { Err(Refusal::field(Code::FieldMissing, "title")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(project) = self.project.as_ref().map(ProjectId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(project);
        write.references(project, &self.references);
        write.texts(project, "title", &self.title);
        write.maybe_text(project, "parent", self.parent.as_ref().map(ProjectId::as_str));
        for topic in &self.topics {
            write.part(project, "topic", topic.as_str(), Value::Flag(true));
        }
    }
}
