use std::collections::BTreeMap;

use infitah_macros::shared;

use super::reading::{Reader, date, on};
use super::{DateShown, Names};
use crate::dates::{Day, Interval, Position};
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::{Label, Modality, Reference, Refusal, StageId, StageKind, When};
use crate::state::Field;

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
    /// The phase of the process in which it lies.
    pub phase: Option<Label>,
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

impl Dossier {
    /// The roadmap at a day (خارطة الطريق, feuille de route).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn roadmap(&self, at: &At) -> Result<Roadmap, Refusal> {
        let day = self.day_of(at)?;
        self.read_at(at, |reader| {
            let ids = reader.seen.things("stage");
            let mut stages: Vec<RoadmapStage> = ids.iter().map(|id| stage(reader, id, day)).collect();
            // Phases follow each other as their first stages do; what names none comes first.
            let mut phases: BTreeMap<Option<Label>, u32> = BTreeMap::new();
            for stage in &stages {
                let first = phases.entry(stage.phase.clone()).or_insert(u32::MAX);
                *first = stage.sequence.unwrap_or(u32::MAX).min(*first);
            }
            let published = |stage: &RoadmapStage| {
                let first = phases.get(&stage.phase).copied();
                (stage.phase.is_some(), first, stage.phase.clone(), stage.sequence.unwrap_or(u32::MAX))
            };
            stages.sort_by_key(published);
            let published_order = stages.iter().map(|stage| stage.id.clone()).collect();
            stages.sort_by_key(chronological);
            Ok(Roadmap { day: day.to_string(), stages, published_order })
        })
    }
}

/// Dated stages by their first day, months before the days inside them; undated ones last.
fn chronological(stage: &RoadmapStage) -> (bool, Option<(Day, Day)>) {
    let date = stage.held.as_ref().or(stage.planned.as_ref());
    let interval = date.and_then(|date| Interval::from_edtf(&date.edtf).ok());
    (interval.is_none(), interval.map(|interval| interval.sort_key()))
}

fn stage(reader: &Reader<'_>, id: &str, day: Day) -> RoadmapStage {
    let thing = reader.thing(id);
    let planned = thing.date("planned", planned_in);
    let held = thing.date("held", on);
    let count = |name| thing.number(&Field::part("attendance", name));
    let attendance = AttendanceShown {
        participants: count("participants"),
        women: count("women"),
        associations: count("associations"),
    };
    let counted =
        [attendance.participants, attendance.women, attendance.associations].iter().any(Option::is_some);
    RoadmapStage {
        id: StageId::from(id),
        references: thing.references(),
        kind: thing.label("kind"),
        title: thing.names("title"),
        phase: thing.label("phase"),
        sequence: thing.number(&Field::plain("sequence")),
        status: status(planned.as_ref(), held.as_ref(), day),
        planned_before: planned_before(reader, id, planned.as_ref()),
        planned,
        held,
        attendance: counted.then_some(attendance),
        outcome: thing.names("outcome"),
        organiser: thing.names("organiser"),
        place: thing.names("place"),
        modality: thing.label("modality"),
        instrument: thing.names("instrument"),
        announces: thing.label("announces"),
        contested: thing.contested(),
    }
}

fn planned_in(fact: &Fact) -> Option<(&When, Option<&str>)> {
    match fact {
        Fact::StagePlanned(planned) => Some((planned.planned.as_ref()?, planned.planned_written.as_deref())),
        _ => None,
    }
}

/// Every date for which the stage was planned and is no longer.
fn planned_before(reader: &Reader<'_>, id: &str, now: Option<&DateShown>) -> Vec<DateShown> {
    let writes = reader.seen.writes(id, &Field::plain("planned"));
    let dates = writes.iter().filter_map(|write| {
        let (fact, _) = reader.fact(write.entry)?;
        let (when, written) = planned_in(fact)?;
        Some(date(when.as_str(), written))
    });
    dates.filter(|date| now.is_none_or(|now| now.edtf != date.edtf)).collect()
}

fn status(planned: Option<&DateShown>, held: Option<&DateShown>, day: Day) -> StageStatus {
    let position = |date: &DateShown| Interval::from_edtf(&date.edtf).ok().map(|interval| interval.at(day));
    if let Some(position) = held.and_then(position) {
        return if position == Position::Within { StageStatus::Ongoing } else { StageStatus::Done };
    }
    match planned.and_then(position) {
        None => StageStatus::Undated,
        Some(Position::Before) => StageStatus::Planned,
        Some(Position::Within) => StageStatus::Ongoing,
        Some(Position::After) => StageStatus::Unconfirmed,
        Some(Position::Unknown) => StageStatus::Unknown,
    }
}
