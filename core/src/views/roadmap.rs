use std::collections::BTreeMap;

use infitah_macros::shared;

use super::publications::by_day;
use super::reading::{Reader, Thing, date, day_of, on};
use super::{DateShown, Names, Spoken};
use crate::dates::{Day, Interval, Position};
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::{Label, Modality, PublicationId, Reference, Refusal, StageId, StageKind, When};
use crate::state::{Field, Shown, Value};
use crate::text::lists::Order;

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
    /// Other names under which it appears.
    pub aliases: Vec<Spoken>,
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
    /// When and why it was postponed last, if it ever was.
    pub postponed: Option<Postponed>,
    /// The date on which it was held.
    pub held: Option<DateShown>,
    /// How many took part.
    pub attendance: Option<AttendanceShown>,
    /// What came out of it.
    pub outcome: Names,
    /// Who organises it.
    pub organiser: Names,
    /// Who speaks.
    pub speakers: Vec<Spoken>,
    /// The items of its agenda, in order.
    pub agenda: Vec<Spoken>,
    /// Where.
    pub place: Names,
    /// In person, remote, digital.
    pub modality: Option<Modality>,
    /// The instrument, as an electronic form.
    pub instrument: Names,
    /// The stage that it announces or becomes.
    pub announces: Option<StageId>,
    /// The stages and next steps that announced it or became it.
    pub announced_by: Vec<StageId>,
    /// What was handed out or shown at it, in the order of publication.
    pub handouts: Vec<PublicationId>,
    /// Where it is known from.
    pub source: Names,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields with values that are made up for an example, though it is real itself.
    pub made_up: Vec<String>,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// That something was postponed (تأجيل, report).
#[shared(view)]
pub struct Postponed {
    /// The day on which it was postponed.
    pub on: Option<DateShown>,
    /// The new date that was given then; nothing while it was not known.
    pub until: Option<DateShown>,
    /// Why.
    pub reason: Option<Spoken>,
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
    /// It was postponed, and no new date is known (مؤجلة, reportée).
    Postponed,
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
            let mut stages = stages(reader, day);
            let handouts = handouts(reader);
            let announced: Vec<(StageId, StageId)> = stages
                .iter()
                .filter_map(|stage| Some((stage.announces.clone()?, stage.id.clone())))
                .collect();
            for stage in &mut stages {
                let by = announced.iter().filter(|(announced, _)| *announced == stage.id);
                stage.announced_by = by.map(|(_, by)| by.clone()).collect();
                stage.handouts = handouts.get(stage.id.as_str()).cloned().unwrap_or_default();
            }
            let published_order = put_in_order(&mut stages);
            Ok(Roadmap { day: day.to_string(), stages, published_order })
        })
    }
}

/// All stages, without what refers to them.
pub(super) fn stages(reader: &Reader<'_>, day: Day) -> Vec<RoadmapStage> {
    reader.seen.things("stage").iter().map(|id| stage(reader, id, day)).collect()
}

/// Puts stages in the order of their dates; gives the order in which they were published.
pub(super) fn put_in_order(stages: &mut [RoadmapStage]) -> Vec<StageId> {
    // Phases follow each other as their first stages do; what names none comes first.
    let mut phases: BTreeMap<Option<Label>, u32> = BTreeMap::new();
    for stage in &*stages {
        let first = phases.entry(stage.phase.clone()).or_insert(u32::MAX);
        *first = stage.sequence.unwrap_or(u32::MAX).min(*first);
    }
    let published = |stage: &RoadmapStage| {
        let first = phases.get(&stage.phase).copied();
        (stage.phase.is_some(), first, stage.phase.clone(), stage.sequence.unwrap_or(u32::MAX))
    };
    stages.order_by_key(published);
    let published_order = stages.iter().map(|stage| stage.id.clone()).collect();
    stages.order_by_key(chronological);
    published_order
}

/// Dated stages by their first day, months before the days inside them; undated ones last.
fn chronological(stage: &RoadmapStage) -> (bool, Option<(Day, Day)>) {
    let date = stage.held.as_ref().or(stage.planned.as_ref()).and_then(DateShown::sort_key);
    (date.is_none(), date)
}

/// The publications of each stage, by day.
fn handouts(reader: &Reader<'_>) -> BTreeMap<String, Vec<PublicationId>> {
    let mut handouts = BTreeMap::<String, Vec<PublicationId>>::new();
    for publication in by_day(reader) {
        if let Some(stage) = publication.link("stage") {
            handouts.entry(stage).or_default().push(publication.id.as_str().into());
        }
    }
    handouts
}

pub(super) fn stage(reader: &Reader<'_>, id: &str, day: Day) -> RoadmapStage {
    let thing = reader.thing(id);
    let planned = thing.date("planned", planned_in);
    let held = thing.date("held", on);
    // A plan without a date is written as such only where the stage was postponed.
    let undated = thing.shown("planned").is_some_and(|shown| shown.value == Value::Flag(false));
    let count = |name| thing.number_of("attendance", name);
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
        aliases: thing.list("aliases"),
        phase: thing.label("phase"),
        sequence: thing.number("sequence"),
        status: status(planned.as_ref(), held.as_ref(), undated, day),
        planned_before: planned_before(reader, id, planned.as_ref()),
        postponed: postponed(reader, &thing),
        planned,
        held,
        attendance: counted.then_some(attendance),
        outcome: thing.names("outcome"),
        organiser: thing.names("organiser"),
        speakers: thing.list("speakers"),
        agenda: thing.list("agenda"),
        place: thing.names("place"),
        modality: thing.label("modality"),
        instrument: thing.names("instrument"),
        announces: thing.link("announces").map(Into::into),
        announced_by: Vec::new(),
        handouts: Vec::new(),
        source: thing.names("source"),
        illustrative: thing.is("illustrative"),
        made_up: thing.made_up(),
        contested: thing.contested(),
    }
}

/// The date for which a stage or a session was planned or postponed.
pub(super) fn planned_in(fact: &Fact) -> Option<(&When, Option<&str>)> {
    match fact {
        Fact::StagePlanned(planned) => Some((planned.planned.as_ref()?, planned.planned_written.as_deref())),
        Fact::StagePostponed(postponed) => {
            Some((postponed.until.as_ref()?, postponed.until_written.as_deref()))
        }
        Fact::SessionConvened(convened) => {
            Some((convened.planned.as_ref()?, convened.planned_written.as_deref()))
        }
        _ => None,
    }
}

/// When, to when and why a stage or an item was postponed last.
pub(super) fn postponed(reader: &Reader<'_>, thing: &Thing<'_>) -> Option<Postponed> {
    let (fact, beside) = thing.fact_of("postponed")?;
    let (until, written, reason) = match fact {
        Fact::StagePostponed(stage) => (&stage.until, &stage.until_written, &stage.reason),
        Fact::ItemPostponed(item) => (&item.until, &item.until_written, &item.reason),
        _ => return None,
    };
    Some(Postponed {
        on: day_of(fact),
        until: until.as_ref().map(|until| date(until.as_str(), written.as_deref())),
        reason: reason.as_ref().and_then(|reason| reader.words(beside, reason, None)),
    })
}

/// Every date for which the stage was planned and is no longer; of two plans that stand, neither is one of before.
pub(super) fn planned_before(reader: &Reader<'_>, id: &str, now: Option<&DateShown>) -> Vec<DateShown> {
    let shown = reader.seen.slot(id, &Field::plain("planned"));
    let stands = |by: &u32| shown.iter().flat_map(Shown::contenders).any(|(entry, _)| entry == *by);
    let before = plans(reader, id).filter(|(by, _)| !stands(by));
    before.map(|(_, date)| date).filter(|date| now.is_none_or(|now| now.edtf != date.edtf)).collect()
}

/// The first date for which it was planned; nothing where it never had one.
pub(super) fn first_planned(reader: &Reader<'_>, id: &str) -> Option<DateShown> {
    plans(reader, id).next().map(|(_, date)| date)
}

/// Every date for which it was planned, with the entry that says so, the latest last.
fn plans<'r>(reader: &'r Reader<'_>, id: &str) -> impl Iterator<Item = (u32, DateShown)> + 'r {
    let writes = reader.seen.writes(id, &Field::plain("planned")).into_iter();
    writes.filter_map(|write| {
        let (fact, _) = reader.fact(write.entry)?;
        let (when, written) = planned_in(fact)?;
        Some((write.entry, date(when.as_str(), written)))
    })
}

fn status(planned: Option<&DateShown>, held: Option<&DateShown>, undated: bool, day: Day) -> StageStatus {
    let position = |date: &DateShown| Interval::from_edtf(&date.edtf).ok().map(|interval| interval.at(day));
    if let Some(position) = held.and_then(position) {
        return if position == Position::Within { StageStatus::Ongoing } else { StageStatus::Done };
    }
    match planned.and_then(position) {
        None if undated => StageStatus::Postponed,
        None => StageStatus::Undated,
        Some(Position::Before) => StageStatus::Planned,
        Some(Position::Within) => StageStatus::Ongoing,
        Some(Position::After) => StageStatus::Unconfirmed,
        Some(Position::Unknown) => StageStatus::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{SourceNoted, StageHeld, StagePostponed};
    use crate::model::Label;
    use crate::views::sample::{founded, id, prints};

    fn of<'r>(roadmap: &'r Roadmap, stage: &str) -> &'r RoadmapStage {
        roadmap.stages.iter().find(|shown| shown.id.as_str() == stage).unwrap()
    }

    fn edtf(dates: &[DateShown]) -> Vec<&str> {
        dates.iter().map(|date| date.edtf.as_str()).collect()
    }

    #[test]
    fn a_postponed_stage_without_a_new_date_is_postponed_and_not_undated() {
        let mut d = founded();
        let meeting = crate::facts::StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني");
        let meeting = id(&d.record(meeting.planned("20 يوليوز 2023")).unwrap());
        let step = crate::facts::StagePlanned::of(StageKind::FINAL_DRAFTING, "الصياغة النهائية");
        let step = id(&d.record(step).unwrap());
        d.record(StagePostponed::of(&*meeting, "2023-07-18").reason("موجة حر")).unwrap();
        let at = |d: &Dossier, day: &str| d.roadmap(&At::day(day)).unwrap();
        assert_eq!(of(&at(&d, "2023-07-17"), &meeting).status, StageStatus::Planned);
        let roadmap = at(&d, "2023-07-19");
        let shown = of(&roadmap, &meeting);
        assert_eq!((shown.status, shown.planned.as_ref()), (StageStatus::Postponed, None));
        assert_eq!(edtf(&shown.planned_before), ["2023-07-20"]);
        assert_eq!(shown.planned_before[0].written.as_deref(), Some("20 يوليوز 2023"));
        let postponed = shown.postponed.as_ref().unwrap();
        assert_eq!(postponed.reason.as_ref().unwrap().text.as_deref(), Some("موجة حر"));
        assert_eq!(
            (postponed.on.as_ref().unwrap().edtf.as_str(), postponed.until.as_ref()),
            ("2023-07-18", None)
        );
        assert_eq!(of(&roadmap, &step).status, StageStatus::Undated);
        // Then a date is found, and it is held on it.
        let until =
            StagePostponed::of(&*meeting, "2023-07-22").until("2023-07-25").until_written("25 يوليوز 2023");
        d.record(until).unwrap();
        let roadmap = at(&d, "2023-07-24");
        let shown = of(&roadmap, &meeting);
        assert_eq!((shown.status, edtf(&shown.planned_before)), (StageStatus::Planned, vec!["2023-07-20"]));
        assert_eq!(shown.planned.as_ref().unwrap().written.as_deref(), Some("25 يوليوز 2023"));
        d.record(StageHeld::of(&*meeting, "2023-07-25")).unwrap();
        assert_eq!(of(&at(&d, "2023-07-26"), &meeting).status, StageStatus::Done);
    }

    #[test]
    fn a_stage_postponed_twice_keeps_both_old_dates() {
        let mut d = founded();
        let meeting = crate::facts::StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني");
        let meeting = id(&d.record(meeting.planned("2023-07-20")).unwrap());
        d.record(StagePostponed::of(&*meeting, "2023-07-18").until("2023-07-25")).unwrap();
        d.record(StagePostponed::of(&*meeting, "2023-07-24").until("2023-09")).unwrap();
        let roadmap = d.roadmap(&At::day("2023-07-30")).unwrap();
        assert_eq!(edtf(&of(&roadmap, &meeting).planned_before), ["2023-07-20", "2023-07-25"]);
    }

    #[test]
    fn trap_09_a_next_step_has_no_date_and_says_what_it_became() {
        let mut d = founded();
        let digital = crate::facts::StagePlanned::of(StageKind::DIGITAL_CONSULTATION, "التشاور الرقمي");
        let digital = id(&d.record(digital.planned("2023-07-30/2023-08-06")).unwrap());
        let step = crate::facts::StagePlanned::of(StageKind::DIGITAL_CONSULTATION, "التشاور الرقمي الموسع");
        let step = step.phase("next_steps").sequence(1u32).announces(&*digital);
        let step = id(&d.record(step).unwrap());
        let roadmap = d.roadmap(&At::day("2023-08-01")).unwrap();
        let shown = of(&roadmap, &step);
        assert_eq!((shown.status, shown.planned.as_ref()), (StageStatus::Undated, None));
        assert_eq!(shown.announces.as_ref().map(StageId::as_str), Some(digital.as_str()));
        let announced_by = &of(&roadmap, &digital).announced_by;
        assert_eq!(announced_by.iter().map(StageId::as_str).collect::<Vec<_>>(), [step.as_str()]);
        assert_eq!(of(&roadmap, &digital).status, StageStatus::Ongoing);
    }

    #[test]
    fn it_prints_in_three_languages() {
        let mut d = founded();
        let meeting =
            crate::facts::StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني للمشاركة المواطنة");
        let meeting =
            meeting.planned("20 يوليوز 2023").aliases(["اللقاء التشاوري الثاني"]).speakers(["سمية البو"]);
        let meeting = meeting.agenda(["الجماعات الترابية المنفتحة", "خارطة الطريق"]);
        let meeting = id(&d.record(meeting).unwrap());
        d.record(StagePostponed::of(&*meeting, "18 يوليوز 2023").until("25 يوليوز 2023").reason("موجة حر"))
            .unwrap();
        let step = crate::facts::StagePlanned::of(StageKind::DIGITAL_CONSULTATION, "التشاور الرقمي الموسع");
        d.record(step.phase(Label::from("next_steps")).announces(&*meeting)).unwrap();
        let workshop = crate::facts::StagePlanned::of(StageKind::TRAINING, "ورشة").planned("2023-09-01");
        let workshop = id(&d.record(workshop).unwrap());
        d.record(StagePostponed::of(&*workshop, "2023-08-20")).unwrap();
        d.record(SourceNoted::of([&*workshop], "مثال للتدريب").illustrative(true)).unwrap();
        let view = d.roadmap(&At::day("2023-08-25")).unwrap();
        prints("roadmap", |language| view.in_language(language));
    }
}
