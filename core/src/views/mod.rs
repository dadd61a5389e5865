//! The questions: a dossier and the two clocks in, a plain value out.
//!
//! One file a question. A view reads slots and the facts behind them, opens words beside their own entry, and
//! prints itself in a language. The one rule: a view changes nothing and invents nothing; what is not known, or
//! was erased, or is withheld, is said.

mod cards;
mod committee;
mod conflicts;
mod coverage;
mod frozen;
mod groups;
mod participation;
mod print;
mod projects;
mod provenance;
mod query;
mod reading;
mod register;
mod remarks;
mod roadmap;
mod share;
mod sheet;
mod shown;
mod trace;

pub use cards::{AnchorShown, CardShown, Cards, ContactShown};
pub use committee::{AlsoIn, Committee, CommitteeMember, Delegation, SideCount};
pub use conflicts::{ChangedByNewer, Conflict, ConflictValue, Conflicts, ReferenceConflict};
pub use coverage::{AnswerCoverage, Coverage, CoverageRow};
pub use groups::{GroupShown, RemarkGroups};
pub use participation::{CardCount, Participation, StageParticipation};
pub use projects::{ProjectLine, Projects};
pub use query::{CardQuery, RemarkQuery};
pub use remarks::{RemarkShown, Remarks, StateCount};
pub use roadmap::{AttendanceShown, Roadmap, RoadmapStage, StageStatus};
pub use share::Share;
pub use sheet::{ProjectSheet, Revision, SectionShown, TitleShown};
pub use shown::{DateShown, Missing, Names, Spoken};
pub use trace::{
    Cause, CauseRemark, Passage, RemarkState, SectionTrace, Trace, TraceAnswer, TraceChange, TraceDecision,
    TraceVersion, TraceVote, WordRun,
};
