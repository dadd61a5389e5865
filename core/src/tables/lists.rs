//! The lists whose words stand in columns: of each the words that the library knows.

use crate::model::members::{Blank, Choice};
use crate::model::{
    Act, AuthorCategory, BodyKind, CardKind, Carried, Channel, CollectivityKind, Direction, Frequency,
    FundingKind, FundingStatus, IndicatorKind, MeasurementOutcome, Modality, Nature, Outcome,
    ProjectRelation, PublicationKind, QuorumState, Role, SessionKind, SheetSection, Side, StageKind, Topic,
    VersionKind, VoteResult,
};
use crate::views::{EndedHow, RemarkState, StageStatus};

/// A list of words (لائحة, liste).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The words, in their order, the same in every language.
    pub words: Vec<&'static str>,
    /// Whether people may write other words.
    pub open: bool,
}

macro_rules! lists {
    (open { $($open:literal: $label:ident,)* } closed { $($closed:literal: $choice:ident,)* } plain { $($plain:literal: $words:expr,)* }) => {
        impl List {
            /// The names of all lists, as their labels begin.
            pub const NAMES: &'static [&'static str] = &[$($open,)* $($closed,)* $($plain,)*];

            /// A list by the name of its labels, as `channel`.
            ///
            /// ```
            /// use infitah::tables::List;
            /// let channels = List::named("channel").unwrap();
            /// assert!(channels.open && channels.words.contains(&"meeting"));
            /// assert!(!List::named("outcome").unwrap().open);
            /// ```
            pub fn named(name: &str) -> Option<Self> {
                Some(match name {
                    $($open => Self { words: $label::KNOWN.iter().map($label::as_str).collect(), open: true },)*
                    $($closed => Self { words: $choice::blank().list().1.to_vec(), open: false },)*
                    $($plain => Self { words: $words.to_vec(), open: true },)*
                    _ => return None,
                })
            }
        }
    };
}

lists! {
    open {
        "act": Act,
        "author-category": AuthorCategory,
        "body-kind": BodyKind,
        "card-kind": CardKind,
        "channel": Channel,
        "collectivity-kind": CollectivityKind,
        "frequency": Frequency,
        "funding-kind": FundingKind,
        "funding-status": FundingStatus,
        "indicator-kind": IndicatorKind,
        "modality": Modality,
        "publication-kind": PublicationKind,
        "relation": ProjectRelation,
        "result": VoteResult,
        "role": Role,
        "section": SheetSection,
        "session-kind": SessionKind,
        "side": Side,
        "stage-kind": StageKind,
        "topic": Topic,
        "version-kind": VersionKind,
    }
    closed {
        "direction": Direction,
        "ended": EndedHow,
        "majority": Carried,
        "measured": MeasurementOutcome,
        "nature": Nature,
        "outcome": Outcome,
        "quorum": QuorumState,
        "state": RemarkState,
        "status": StageStatus,
    }
    plain {
        "measured-group": ["women", "men", "youth"],
        "phase": ["co_preparation", "co_implementation", "next_steps"],
    }
}
