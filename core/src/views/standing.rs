//! Where a programme stands: what is counted here can be laid beside the same counts of another commune.
//!
//! What is not known counts neither for nor against anybody: a share has only those in its whole of whom it can be told.

use std::collections::BTreeMap;

use infitah_macros::shared;

use super::indicators::{IndicatorLack, IndicatorShown, for_adoption, indicator};
use super::reading::Reader;
use super::roadmap::{first_planned, stage};
use super::{Coverage, DateShown, Names, ProgressMissing, RoadmapStage, Share, StageStatus};
use crate::dates::{Day, Interval, Position};
use crate::dossier::{At, Dossier, count};
use crate::model::{CollectivityKind, Label, ProgrammeId, Refusal};

/// Where a programme stands at a day (وضعية البرنامج, état d'avancement): its answers, its indicators and its stages in
/// figures, to be laid beside those of others.
#[shared(view)]
pub struct Standing {
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
    /// The programme.
    pub programme: ProgrammeId,
    /// The names of its collectivity.
    pub collectivity_name: Names,
    /// The kind of the collectivity.
    pub collectivity_kind: Option<CollectivityKind>,
    /// Its official code.
    pub collectivity_code: Option<Label>,
    /// The years of the programme, as `2024/2025`.
    pub cycle: Option<Label>,
    /// How far the remarks have come.
    pub remarks: Coverage,
    /// How far the indicators have come.
    pub indicators: IndicatorStanding,
    /// Whether the stages were held when they were planned.
    pub stages: StageStanding,
    /// Whether the programme itself, or a stage or an indicator that is counted, is made up for an example.
    pub illustrative: bool,
}

/// How far the indicators of a programme have come (تقدم المؤشرات, progression des indicateurs).
#[shared(view)]
pub struct IndicatorStanding {
    /// Indicators that are defined.
    pub defined: u32,
    /// Of these, those that were measured at least once.
    pub measured: u32,
    /// Of the defined ones, those whose progress can be told, or of which it can be told whether they stayed as they were.
    pub assessed: u32,
    /// Of the assessed ones, those that have reached their target, or stayed as they were to stay.
    pub reached: u32,
    /// Why that of the others cannot be told, and of how many.
    pub untold: Vec<UntoldCount>,
    /// Measured among defined.
    pub measured_share: Option<Share>,
    /// Reached among assessed; nothing where no indicator can be assessed, which is not zero.
    pub reached_share: Option<Share>,
}

/// Of how many indicators the progress cannot be told for one reason (تعذر حساب التقدم, progression indéterminée).
#[shared(view)]
pub struct UntoldCount {
    /// Why.
    pub why: ProgressMissing,
    /// Of how many.
    pub indicators: u32,
}

/// Whether the stages of a programme were held when they were planned (احترام مواعيد المحطات, respect du calendrier).
///
/// A stage is on time that began no later than the last day of the first date for which it was planned. An announcement
/// of another stage is not counted beside it.
#[shared(view)]
pub struct StageStanding {
    /// All stages.
    pub stages: u32,
    /// Of these, those for which a date was ever planned.
    pub planned: u32,
    /// Of all, those that were held, or are going on.
    pub held: u32,
    /// Of the held ones, those on time.
    pub on_time: u32,
    /// Of the held ones, those that began later.
    pub late: u32,
    /// Of the held ones, those of which neither can be told: no date was planned, or a month and a day inside it cannot be
    /// ordered.
    pub untold: u32,
    /// Of all, those that were ever postponed.
    pub postponed: u32,
    /// Of all, those whose date has passed while nobody reported that they were held.
    pub unconfirmed: u32,
    /// On time among those on time or late; nothing where that can be told of none, which is not zero.
    pub on_time_share: Option<Share>,
}

/// Programmes side by side (مقارنة البرامج, programmes comparés). It holds counts with what they are counted from, and no
/// rank: communes begin at different times and receive different cards.
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{At, Dossier, System};
/// use infitah::facts::DossierFounded;
/// use infitah::text::Language;
/// use infitah::views::Comparison;
///
/// let of = |name: &str| Dossier::found(System, DossierFounded::commune(name))?.standing(&At::now());
/// let programmes = vec![of("جماعة العرائش")?, of("جماعة تطوان")?];
/// let table = Comparison { programmes }.in_language(&Language::EN);
/// assert!(table.contains("cannot be assessed") && !table.contains("0%"));
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
#[shared(view)]
pub struct Comparison {
    /// The programmes, in the order in which they were given.
    pub programmes: Vec<Standing>,
}

impl Dossier {
    /// Where the programme stands at a day (وضعية البرنامج, état d'avancement).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn standing(&self, at: &At) -> Result<Standing, Refusal> {
        let day = self.day_of(at)?;
        self.read_at(at, |reader| {
            let id = reader.canonical(self.programme_id());
            let programme = reader.thing(&id);
            let (indicators, some_made_up) = indicators(reader, day);
            let (stages, others_made_up) = stages(reader, day);
            Ok(Standing {
                day: day.to_string(),
                collectivity_name: programme.names("collectivity_name"),
                collectivity_kind: programme.label("collectivity_kind"),
                collectivity_code: programme.label("collectivity_code"),
                cycle: programme.label("cycle"),
                remarks: Coverage::of(&reader.register()),
                indicators,
                stages,
                illustrative: programme.is("illustrative") || some_made_up || others_made_up,
                programme: ProgrammeId::from(id),
            })
        })
    }
}

/// How far the indicators have come, and whether one of them is made up.
fn indicators(reader: &Reader<'_>, day: Day) -> (IndicatorStanding, bool) {
    let for_adoption = for_adoption(reader).is_some();
    let ids = reader.seen.things("indicator");
    let shown: Vec<IndicatorShown> = ids.iter().map(|id| indicator(reader, id, day, for_adoption)).collect();
    let number = |fits: &dyn Fn(&IndicatorShown) -> bool| count(shown.iter().filter(|one| fits(one)).count());
    let reached =
        |one: &IndicatorShown| one.kept.or_else(|| one.progress.as_ref().map(|progress| progress.reached));
    let mut untold = BTreeMap::<ProgressMissing, u32>::new();
    for why in shown.iter().filter(|one| reached(one).is_none()).filter_map(|one| one.progress_missing) {
        let indicators = untold.entry(why).or_default();
        *indicators = indicators.saturating_add(1);
    }
    let (defined, measured) =
        (count(shown.len()), number(&|one| !one.lacks.contains(&IndicatorLack::Measurement)));
    let assessed = number(&|one| reached(one).is_some());
    let reached = number(&|one| reached(one) == Some(true));
    let standing = IndicatorStanding {
        defined,
        measured,
        assessed,
        reached,
        untold: untold.into_iter().map(|(why, indicators)| UntoldCount { why, indicators }).collect(),
        measured_share: Share::of(measured, defined),
        reached_share: Share::of(reached, assessed),
    };
    (standing, shown.iter().any(|one| one.illustrative))
}

/// Whether the stages were held when they were planned, and whether one of them is made up.
fn stages(reader: &Reader<'_>, day: Day) -> (StageStanding, bool) {
    let ids = reader.seen.things("stage");
    let stages = ids.iter().map(|id| (stage(reader, id, day), first_planned(reader, id)));
    let stages: Vec<_> = stages.filter(|(stage, _)| stage.announces.is_none()).collect();
    let number = |fits: &dyn Fn(&RoadmapStage, Option<&DateShown>) -> bool| {
        count(stages.iter().filter(|(stage, planned)| fits(stage, planned.as_ref())).count())
    };
    let on_time = |stage: &RoadmapStage, planned: Option<&DateShown>| {
        let (held, planned) = stage.held.as_ref().zip(planned)?;
        is_on_time(planned, held)
    };
    let timely = number(&|stage, planned| on_time(stage, planned) == Some(true));
    let late = number(&|stage, planned| on_time(stage, planned) == Some(false));
    let standing = StageStanding {
        stages: count(stages.len()),
        planned: number(&|_, planned| planned.is_some()),
        held: number(&|stage, _| stage.held.is_some()),
        on_time: timely,
        late,
        untold: number(&|stage, planned| stage.held.is_some() && on_time(stage, planned).is_none()),
        postponed: number(&|stage, _| stage.postponed.is_some()),
        unconfirmed: number(&|stage, _| stage.status == StageStatus::Unconfirmed),
        on_time_share: Share::of(timely, timely.saturating_add(late)),
    };
    (standing, stages.iter().any(|(stage, _)| stage.illustrative))
}

/// Whether something began no later than the last day for which it was planned; nothing where the dates are not exact
/// enough to say.
fn is_on_time(planned: &DateShown, held: &DateShown) -> Option<bool> {
    let [planned, held] = [planned, held].map(|date| Interval::from_edtf(&date.edtf).ok());
    let (last, held) = (planned?.last()?, held?);
    if held.last().is_some_and(|over| over <= last) {
        return Some(true);
    }
    match held.at(last) {
        Position::Before => Some(false),
        Position::Within | Position::After => Some(true),
        Position::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{
        CardReceived, IndicatorDefined, MeasurementTaken, ProjectRegistered, SourceNoted, StageHeld,
        StagePlanned, StagePostponed, TargetSet,
    };
    use crate::model::{Direction, IndicatorKind, Nature, StageKind, Topic};
    use crate::views::reading::date;
    use crate::views::sample::{founded, id, prints};

    #[test]
    fn only_what_is_certain_is_on_time_or_late() {
        let told = |planned, held| is_on_time(&date(planned, None), &date(held, None));
        assert_eq!(told("2023-07-25", "2023-07-25"), Some(true));
        assert_eq!(told("2023-07-25", "2023-07-26"), Some(false));
        assert_eq!(told("2023-07", "2023-07-31"), Some(true));
        assert_eq!(told("2023-07", "2023-07"), Some(true));
        assert_eq!(told("2023-07", "2023-08"), Some(false));
        // Somewhere in the month: nobody can say on which side of the day.
        assert_eq!(told("2023-07-25", "2023-07"), None);
        assert_eq!(told("2023-07-25/..", "2023-09-01"), None);
        // It began in time, and went on for longer.
        assert_eq!(told("2023-06-12/2023-06-19", "2023-06-12/2023-06-21"), Some(true));
    }

    fn meeting(d: &mut Dossier, planned: Option<&str>) -> String {
        let stage = StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني");
        id(&d.record(planned.map_or(stage.clone(), |day| stage.planned(day))).unwrap())
    }

    #[test]
    fn a_postponed_stage_is_late_by_the_date_that_was_promised_first() {
        let mut d = founded();
        let stage = meeting(&mut d, Some("2023-07-20"));
        d.record(StagePostponed::of(&*stage, "2023-07-18").until("2023-07-25")).unwrap();
        d.record(StagePostponed::of(&*stage, "2023-07-24").until("2023-07-20")).unwrap();
        let at = |d: &Dossier, day: &str| d.standing(&At::day(day)).unwrap().stages;
        let before = at(&d, "2023-07-26");
        assert_eq!((before.planned, before.held, before.unconfirmed, before.on_time_share), (1, 0, 1, None));
        d.record(StageHeld::of(&*stage, "2023-07-21")).unwrap();
        let after = at(&d, "2023-07-26");
        assert_eq!((after.held, after.on_time, after.late, after.untold, after.postponed), (1, 0, 1, 0, 1));
        assert_eq!(after.on_time_share.unwrap().value.as_str(), "0");
    }

    #[test]
    fn an_unknown_date_is_never_late_and_an_announcement_no_stage_of_its_own() {
        let mut d = founded();
        let undated = meeting(&mut d, None);
        d.record(StageHeld::of(&*undated, "2023-07-25")).unwrap();
        let in_a_month = meeting(&mut d, Some("2023-07-25"));
        d.record(StageHeld::of(&*in_a_month, "2023-07")).unwrap();
        d.record(StagePlanned::of(StageKind::DIGITAL_CONSULTATION, "التشاور").announces(&*undated)).unwrap();
        let stages = d.standing(&At::day("2023-12-31")).unwrap().stages;
        assert_eq!((stages.stages, stages.planned, stages.held), (2, 1, 2));
        assert_eq!((stages.on_time, stages.late, stages.untold, stages.on_time_share), (0, 0, 2, None));
    }

    #[test]
    fn an_indicator_that_cannot_be_assessed_is_no_zero_and_says_why() {
        let mut d = founded();
        d.record(ProjectRegistered::titled("الحدائق").references(["pacto:70"])).unwrap();
        let of = |direction| {
            IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الحراس")
                .nature(Nature::Level)
                .direction(direction)
        };
        d.record(of(Direction::Increase)).unwrap();
        let untold = d.standing(&At::now()).unwrap().indicators;
        assert_eq!((untold.defined, untold.measured, untold.assessed, untold.reached), (1, 0, 0, 0));
        assert_eq!(untold.reached_share, None);
        assert_eq!(untold.untold, [UntoldCount { why: ProgressMissing::NoTarget, indicators: 1 }]);
        for (value, direction) in [(4, Direction::Increase), (10, Direction::Increase), (2, Direction::Keep)]
        {
            let indicator = id(&d.record(of(direction).baseline(2)).unwrap());
            if direction == Direction::Increase {
                d.record(TargetSet::overall(&*indicator, 10)).unwrap();
            }
            d.record(MeasurementTaken::of(&*indicator, "2024", value, "2025-01-10")).unwrap();
        }
        let told = d.standing(&At::now()).unwrap().indicators;
        assert_eq!((told.defined, told.measured, told.assessed, told.reached), (4, 3, 3, 2));
        assert_eq!(told.reached_share.unwrap().value.as_str(), "0.6667");
        assert_eq!(told.untold.len(), 1);
    }

    #[test]
    fn it_prints_alone_and_beside_others_in_three_languages() {
        let mut d = founded();
        let stage = meeting(&mut d, Some("2023-07-25"));
        d.record(StageHeld::of(&*stage, "2023-07-25")).unwrap();
        let late = meeting(&mut d, Some("2023-09-01"));
        d.record(StageHeld::of(&*late, "2023-09-04")).unwrap();
        d.record(ProjectRegistered::titled("الحدائق").references(["pacto:70"])).unwrap();
        d.record(IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الحراس")).unwrap();
        d.record(CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, "غياب الإنارة")).unwrap();
        d.record(SourceNoted::of([&*late], "مثال للتدريب").illustrative(true)).unwrap();
        let view = d.standing(&At::day("2023-12-31")).unwrap();
        prints("standing", |language| view.in_language(language));
        let empty = founded().standing(&At::day("2023-12-31")).unwrap();
        let side_by_side = Comparison { programmes: vec![view, empty] };
        prints("comparison", |language| side_by_side.in_language(language));
    }
}
