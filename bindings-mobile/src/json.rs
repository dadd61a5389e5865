use infitah::dossier::{Merged, Preview, Receipt, Recorded, Verification};
use infitah::facts::Fact;
use infitah::model::{Code, Refusal};
use infitah::views::{Committee, Conflicts, ProjectSheet, Projects, Roadmap, SectionTrace, Trace};

use crate::errors::{InfitahError, guarded};

/// Anything that a dossier answers with.
#[derive(uniffi::Enum)]
#[allow(clippy::large_enum_variant)] // It lives for one call.
pub enum View {
    /// What recording made.
    Recorded(Recorded),
    /// What recording would do.
    Preview(Preview),
    /// What a merge brought.
    Merged(Merged),
    /// A receipt.
    Receipt(Receipt),
    /// What was found when verifying.
    Verification(Verification),
    /// The roadmap.
    Roadmap(Roadmap),
    /// A committee.
    Committee(Committee),
    /// The projects.
    Projects(Projects),
    /// A project sheet.
    ProjectSheet(ProjectSheet),
    /// The trace of a remark.
    Trace(Trace),
    /// The trace of a section.
    SectionTrace(SectionTrace),
    /// The conflicts.
    Conflicts(Conflicts),
}

/// A fact from JSON, as it stands at every interface of the library: an object with its name in `"fact"`.
#[uniffi::export]
pub fn fact_from_json(json: String) -> Result<Fact, InfitahError> {
    guarded(|| Ok(Fact::from_json(&json)?))
}

/// An answer as JSON, the same as every other language of the library gives: for a web view, a file, another program.
#[uniffi::export]
pub fn view_to_json(view: View) -> Result<String, InfitahError> {
    let json = match &view {
        View::Recorded(view) => serde_json::to_string(view),
        View::Preview(view) => serde_json::to_string(view),
        View::Merged(view) => serde_json::to_string(view),
        View::Receipt(view) => serde_json::to_string(view),
        View::Verification(view) => serde_json::to_string(view),
        View::Roadmap(view) => serde_json::to_string(view),
        View::Committee(view) => serde_json::to_string(view),
        View::Projects(view) => serde_json::to_string(view),
        View::ProjectSheet(view) => serde_json::to_string(view),
        View::Trace(view) => serde_json::to_string(view),
        View::SectionTrace(view) => serde_json::to_string(view),
        View::Conflicts(view) => serde_json::to_string(view),
    };
    json.map_err(|_| Refusal::of(Code::TextUnfit).into())
}
