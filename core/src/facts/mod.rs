//! The verbs: everything that happens is a fact in the past tense.
//!
//! One file a family: the fact's members, when recording refuses it, and what it writes to the state. Facts come
//! in as people write them; recording completes, checks and seals them. The one rule: what a published kind
//! decodes never tightens or loosens, and what it writes follows from its own body alone.

mod answer;
mod axis;
mod body;
mod card;
mod corrections;
mod decision;
mod erasure;
mod examination;
mod fact;
mod funding;
mod group;
mod indicator;
mod lineage;
mod member;
mod merging;
mod postponement;
mod programme;
mod project;
mod publication;
mod section;
mod session;
mod source;
mod stage;
mod version;
mod vote;
mod writing;

pub use answer::AnswerPublished;
pub use axis::{AxisChosen, ProjectPlaced};
pub use body::BodyCreated;
pub use card::{Anchor, CardReceived, RemarkNoted};
pub use corrections::{Corrected, Withdrawn};
pub use decision::RemarksDecided;
pub use erasure::{SealsErased, SlotName};
pub use examination::{RemarksExamined, RemarksPresented};
pub(crate) use fact::read as read_members;
pub use fact::{Fact, Kind, Known, Shape};
pub use funding::FundingNoted;
pub use group::{RemarksGrouped, RemarksUngrouped};
pub use indicator::{IndicatorDefined, MeasurementTaken, TargetSet};
pub use lineage::{ProjectDrawn, ProjectLinked, ProjectSplit, ProjectWithdrawn, ProjectsJoined};
pub use member::{MemberJoined, MemberLeft, PersonDescribed};
pub use merging::ThingsMerged;
pub use postponement::{ItemPostponed, StagePostponed};
pub use programme::{Collectivity, DossierFounded, ProgrammeDescribed};
pub use project::ProjectRegistered;
pub use publication::PublicationMade;
pub use section::SectionRevised;
pub use session::{AgendaItem, SessionConvened, SittingHeld};
pub use source::SourceNoted;
pub use stage::{Attendance, StageHeld, StagePlanned};
pub use version::{Held, VersionFrozen, printed_order};
pub use vote::VoteTaken;
