//! The nouns of the field, as values: ids, references, open lists, words that can be sealed, refusals.
//!
//! In come words as people give them; out go values whose form has been checked. The one rule: a value that is
//! free text, personal or working is a [`Sealed`] value, so that it can be withheld and erased; everything else
//! is plain and public for ever.

mod arithmetic;
mod decimal;
mod framework;
mod ids;
mod labels;
mod measuring;
pub mod members;
pub mod progress;
mod refusal;
mod walk;
mod when;
mod words;

pub use arithmetic::{Carried, Majority, Quorum, QuorumState, Unrecorded, more_than_half, quorum_needed};
pub use decimal::Decimal;
pub use framework::{
    CardTopic, Charter, CharterCommitment, Framework, FrameworkName, FrameworkPoint, FrameworkSource,
    FrameworkText, MethodStep, TemplateBody, TemplateStage, WorkDocument,
};
pub use ids::*;
pub use labels::*;
pub use measuring::{Direction, MeasurementOutcome, Nature};
pub use refusal::{Code, Refusal};
pub use walk::{
    Class, Place, Visitor, Walk, WalkDate, WalkIn, walk_language, walk_made, walk_maybe_language,
};
pub use when::When;
pub use words::{Contact, Outcome, Seal, Sealed, SealedContact, SealedOutcome, Texts, Words};
