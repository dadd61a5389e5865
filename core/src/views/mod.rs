//! The questions: a dossier and the two clocks in, a plain value out.
//!
//! One file a question. A view reads slots and the facts behind them, opens words beside their own entry, and
//! prints itself in a language. The one rule: a view changes nothing and invents nothing; what is not known, or
//! was erased, or is withheld, is said.

mod anchors;
mod cards;
mod committee;
mod conflicts;
mod council;
mod coverage;
mod decisions;
mod difference;
mod duties;
mod erasure;
mod figures;
mod frozen;
mod funding;
mod groups;
mod import;
mod indicators;
mod lineage;
mod natural;
mod participation;
mod print;
mod programme;
mod projects;
mod provenance;
mod publications;
mod query;
mod question;
mod reading;
mod register;
mod remarks;
mod roadmap;
mod runs;
#[cfg(test)]
mod sample;
mod share;
mod sheet;
mod shown;
mod standing;
mod trace;

pub(crate) use decisions::DecisionShown;
#[cfg(any(feature = "report", feature = "xlsx"))]
pub(crate) use print::Printer;
#[cfg(feature = "xlsx")]
pub(crate) use print::is_arabic;
#[cfg(feature = "report")]
pub(crate) use print::{Choice, DUTY_HEADINGS};

pub use crate::text::Names;
pub use anchors::{AnchorFound, AnchorPlace, AnchorShown, AnchoredCard};
pub use cards::{CardShown, Cards, ContactShown};
pub use committee::{AlsoIn, Committee, CommitteeMember, Delegation, SideCount};
pub use conflicts::{
    ChangedByNewer, Conflict, ConflictValue, Conflicts, EntryConflict, EntryWay, ReferenceConflict,
    ThingKnown,
};
pub use council::{AgendaItemShown, CouncilSessions, SessionShown, SittingShown, VoteShown};
pub use coverage::{AnswerCoverage, Coverage, CoverageRow};
pub use difference::{EndedBetween, TextChange, TextDifference, VersionDifference};
pub use duties::{Duties, Duty, DutyKind, NoFigure};
pub use erasure::{ErasurePlan, ErasureQuery, ErasureThing};
pub use figures::{IndicatorValue, ProgressMissing};
pub use frozen::{VersionSide, VersionText, VersionTexts};
pub use funding::{FundingShown, FundingTotal};
pub use groups::{GroupShown, RemarkGroups};
pub use import::{
    ImportChange, ImportColumn, ImportKind, ImportLine, ImportPlanned, ImportReason, ImportSheet,
};
pub use indicators::{
    GroupValue, IndicatorLack, IndicatorProgress, IndicatorQuery, IndicatorShown, IndicatorTarget,
    Indicators, MeasurementShown,
};
pub use lineage::{ElsewhereShown, EndedHow, EndedShown, IdeaShown, LinkShown};
pub use participation::{CardCount, Participation, StageParticipation};
pub use programme::{AxisShown, BodyShown, Programme, VersionShown};
pub use projects::{ProjectLine, ProjectName, Projects};
pub use publications::{PublicationQuery, PublicationShown, Publications, ThingName};
pub use query::{CardQuery, RemarkQuery, StateAsked};
pub use question::{
    ALSO_PRINTED, BetweenVersions, OfBody, OfProject, OfRemark, OfSection, OfVersion, Question, View, Whole,
    print_json,
};
pub use remarks::{RemarkShown, Remarks, StateCount};
pub use roadmap::{AttendanceShown, Postponed, Roadmap, RoadmapStage, StageStatus};
pub use runs::{WordChange, WordRun};
pub use share::Share;
pub use sheet::{IndicatorName, ProjectSheet, Revision, SectionShown, TitleShown};
pub use shown::{DateShown, Missing, Spoken};
pub use standing::{Comparison, IndicatorStanding, StageStanding, Standing, UntoldCount};
pub use trace::{
    Cause, CauseRemark, Passage, RemarkState, SectionTrace, Trace, TraceAnswer, TraceChange, TraceDecision,
    TraceVersion, TraceVote,
};
