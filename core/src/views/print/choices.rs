//! The message of each value of the closed lists: the views and the report say them alike.

use super::super::{
    EndedHow, ImportKind, IndicatorLack, ProgressMissing, RemarkState, StageStatus, TextChange,
};
use crate::model::{Carried, Direction, MeasurementOutcome, Nature, Outcome, QuorumState, Unrecorded};

/// A value of a closed list, which has a message of its own.
pub(crate) trait Choice {
    /// The key of that message.
    fn message(self) -> &'static str;
}

macro_rules! choices {
    ($($list:ident { $($value:ident = $message:literal,)* })*) => {$(
        impl Choice for $list {
            fn message(self) -> &'static str {
                match self { $(Self::$value => $message),* }
            }
        }
    )*};
}

choices! {
    ImportKind {
        Idea = "import-kind-idea",
        Observation = "import-kind-observation",
        Project = "import-kind-project",
        Attendance = "import-kind-attendance",
    }
    Outcome {
        Accepted = "outcome-accepted",
        PartlyAccepted = "outcome-partly-accepted",
        Rejected = "outcome-rejected",
        OutOfScope = "outcome-out-of-scope",
        Merged = "outcome-merged",
        Deferred = "outcome-deferred",
    }
    RemarkState {
        Noted = "state-noted",
        Presented = "state-presented",
        Examined = "state-examined",
        Decided = "state-decided",
        Answered = "state-answered",
    }
    StageStatus {
        Done = "status-done",
        Ongoing = "status-ongoing",
        Planned = "status-planned",
        Unknown = "status-unknown",
        Unconfirmed = "status-unconfirmed",
        Postponed = "status-postponed",
        Undated = "status-undated",
    }
    EndedHow {
        Withdrawn = "ended-withdrawn",
        Split = "ended-split",
        Joined = "ended-joined",
    }
    TextChange {
        Added = "difference-is-added",
        Removed = "difference-is-removed",
        Changed = "difference-is-changed",
        Same = "difference-is-same",
        Unseen = "difference-is-unseen",
    }
    QuorumState {
        Met = "quorum-met",
        NotMet = "quorum-not-met",
        NotRequired = "quorum-not-required",
        Unknown = "quorum-unknown",
    }
    Carried {
        Carried = "majority-carried",
        NotCarried = "majority-not-carried",
        Tie = "majority-tie",
        Unknown = "majority-unknown",
    }
    Unrecorded {
        Convocation = "unrecorded-convocation",
        InOffice = "unrecorded-in-office",
        Present = "unrecorded-present",
        InFavour = "unrecorded-in-favour",
        Against = "unrecorded-against",
    }
    Direction {
        Increase = "direction-increase",
        Decrease = "direction-decrease",
        Keep = "direction-keep",
    }
    Nature {
        Flow = "nature-flow",
        Level = "nature-level",
    }
    MeasurementOutcome {
        Measured = "measured-measured",
        Missing = "measured-missing",
        NotApplicable = "measured-not-applicable",
    }
    IndicatorLack {
        Baseline = "lack-baseline",
        Target = "lack-target",
        Measurement = "lack-measurement",
    }
    ProgressMissing {
        NoBaseline = "untold-no-baseline",
        NoTarget = "untold-no-target",
        NotMeasured = "untold-not-measured",
        NotApplicable = "untold-not-applicable",
        TargetIsBaseline = "untold-target-is-baseline",
        NatureUnknown = "untold-nature-unknown",
        PeriodsOverlap = "untold-periods-overlap",
        PercentForShare = "untold-percent-for-share",
        PeriodOpen = "untold-period-open",
        OutOfRange = "untold-out-of-range",
    }
}
