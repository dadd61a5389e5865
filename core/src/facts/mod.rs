//! The verbs: everything that happens is a fact in the past tense.
//!
//! One file a family: the fact's members, when recording refuses it, and what it writes to the state. Facts come
//! in as people write them; recording completes, checks and seals them. The one rule: what a published kind
//! decodes never tightens or loosens, and what it writes follows from its own body alone.

mod answer;
mod body;
mod card;
mod corrections;
mod decision;
mod erasure;
mod fact;
mod member;
mod merging;
mod programme;
mod project;
mod section;
mod stage;
mod version;
mod vote;
mod writing;

pub use answer::AnswerPublished;
pub use body::BodyCreated;
pub use card::{CardReceived, RemarkNoted};
pub use corrections::{Corrected, Withdrawn};
pub use decision::RemarksDecided;
pub use erasure::{SealsErased, SlotName};
pub use fact::{Fact, Kind, Known, Shape};
pub use member::{MemberJoined, MemberLeft};
pub use merging::ThingsMerged;
pub use programme::{Collectivity, DossierFounded};
pub use project::ProjectRegistered;
pub use section::SectionRevised;
pub use stage::{Attendance, StageHeld, StagePlanned};
pub use version::{Held, VersionFrozen, printed_order};
pub use vote::VoteTaken;
