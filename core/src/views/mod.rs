//! The questions: a dossier and the two clocks in, a plain value out.
//!
//! One file a question. A view reads slots and the facts behind them, opens words beside their own entry, and
//! prints itself in a language. The one rule: a view changes nothing and invents nothing; what is not known, or
//! was erased, or is withheld, is said.

mod committee;
mod conflicts;
mod figures;
mod frozen;
mod indicators;
mod print;
mod projects;
mod provenance;
mod question;
mod reading;
mod roadmap;
mod sheet;
mod shown;
mod trace;

pub use crate::text::Names;
pub use committee::{AlsoIn, Committee, CommitteeMember, Delegation, SideCount};
pub use conflicts::{ChangedByNewer, Conflict, ConflictValue, Conflicts, ReferenceConflict};
pub use figures::{IndicatorValue, ProgressMissing};
pub use indicators::{
    GroupValue, IndicatorLack, IndicatorProgress, IndicatorQuery, IndicatorShown, IndicatorTarget,
    Indicators, MeasurementShown,
};
pub use projects::{ProjectLine, Projects};
pub use question::{OfBody, OfProject, OfRemark, OfSection, Question, View, Whole};
pub use roadmap::{AttendanceShown, Roadmap, RoadmapStage, StageStatus};
pub use sheet::{ProjectSheet, Revision, SectionShown, TitleShown};
pub use shown::{DateShown, Missing, Spoken};
pub use trace::{
    Cause, CauseRemark, Passage, RemarkState, SectionTrace, Trace, TraceAnswer, TraceChange, TraceDecision,
    TraceVersion, TraceVote, WordRun,
};
