use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{AxisId, Code, ProjectId, Reference, Refusal, StageId, Texts, When, Words};
use crate::state::{Expand, Value};

/// A priority axis was chosen (تحديد محور ذي أولوية, choix d'un axe prioritaire).
///
/// Axes are an open list of each collectivity, and `stage` says where they came from.
#[shared(fact = "axis_chosen")]
pub struct AxisChosen {
    /// The axis's id; made where it is left out, given to change a title.
    #[made("axis")]
    pub axis: Option<AxisId>,
    /// References by which people name it, as `axis:communication`.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Texts,
    /// Other names under which it appears.
    pub aliases: Vec<Words>,
    /// Its position in the order in which the axes were published, from 1.
    pub sequence: Option<u32>,
    /// The stage at which it was fixed.
    pub stage: Option<StageId>,
    /// The day; without it, the axis counts always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl AxisChosen {
    /// An axis with this title.
    pub fn titled(title: impl Into<Texts>) -> Self {
        Self { title: title.into(), ..Self::bare() }
    }
}

impl Kind for AxisChosen {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        let new = !self.axis.as_ref().is_some_and(|axis| known.exists(axis.as_str()));
        if new && self.title.is_empty() { Err(Refusal::field(Code::FieldMissing, "title")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(axis) = self.axis.as_ref().map(AxisId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(axis);
        write.references(axis, &self.references);
        write.texts(axis, "title", &self.title);
        write.list(axis, "aliases", &self.aliases);
        if let Some(sequence) = self.sequence {
            write.value(axis, "sequence", Value::Number(sequence.into()));
        }
        write.maybe_text(axis, "stage", self.stage.as_ref().map(StageId::as_str));
    }
}

/// A project was placed under an axis (إدراج مشروع ضمن محور, rattachement d'un projet à un axe).
///
/// A project has no axis until somebody says so.
#[shared(fact = "project_placed")]
pub struct ProjectPlaced {
    /// The project.
    pub project: ProjectId,
    /// The axis.
    pub axis: AxisId,
    /// The day; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProjectPlaced {
    /// This project belongs to this axis.
    pub fn under(project: impl Into<ProjectId>, axis: impl Into<AxisId>) -> Self {
        Self::bare(project.into(), axis.into())
    }
}

impl Kind for ProjectPlaced {
    fn expand(&self, out: &mut dyn Expand) {
        Writer::new(out).text(self.project.as_str(), "axis", self.axis.as_str());
    }
}
