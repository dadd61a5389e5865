use infitah_macros::shared;

use super::{DateShown, Names};
use crate::model::{Modality, Reference, StageId, StageKind};

/// The roadmap at a day (خارطة الطريق, feuille de route): the stages in chronological order.
#[shared(view)]
pub struct Roadmap {
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
    /// The stages in chronological order; those without a date stand last, in the order in which they were
    /// published.
    pub stages: Vec<RoadmapStage>,
    /// The stages in the order in which they were published.
    pub published_order: Vec<StageId>,
}

/// One stage of the roadmap.
#[shared(view)]
pub struct RoadmapStage {
    /// The stage.
    pub id: StageId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its kind.
    pub kind: Option<StageKind>,
    /// Its title.
    pub title: Names,
    /// Its position in the published order, from 1.
    pub sequence: Option<u32>,
    /// Where it stands on that day.
    pub status: StageStatus,
    /// The date for which it is planned.
    pub planned: Option<DateShown>,
    /// Dates for which it was planned before, the latest last.
    pub planned_before: Vec<DateShown>,
    /// The date on which it was held.
    pub held: Option<DateShown>,
    /// How many took part.
    pub attendance: Option<AttendanceShown>,
    /// What came out of it.
    pub outcome: Names,
    /// Who organises it.
    pub organiser: Names,
    /// Where.
    pub place: Names,
    /// In person, remote, digital.
    pub modality: Option<Modality>,
    /// The instrument, as an electronic form.
    pub instrument: Names,
    /// The stage that it announces or becomes.
    pub announces: Option<StageId>,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// How many took part. Women are among the participants; associations are not people.
#[shared(view)]
pub struct AttendanceShown {
    /// Participants.
    pub participants: Option<u32>,
    /// Women among them.
    pub women: Option<u32>,
    /// Associations.
    pub associations: Option<u32>,
}

/// Where a stage stands on a day. Never recorded: it follows from the dates.
#[shared(choice)]
pub enum StageStatus {
    /// It was held (منجزة, réalisée).
    Done,
    /// It is going on that day (جارية, en cours).
    Ongoing,
    /// It is still to come (مبرمجة, prévue).
    Planned,
    /// It has no date (بدون تاريخ, sans date).
    Undated,
    /// Its date has passed, and nobody reported that it was held (لم يؤكد انعقادها, non confirmée).
    Unconfirmed,
    /// Only a month or a longer time is known, and the day lies in it (غير معروف, indéterminé).
    Unknown,
}
