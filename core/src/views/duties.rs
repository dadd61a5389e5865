//! What is still to do (ما يجب إنجازه, ce qui reste à faire): from the facts alone. What a law asks for is a matter of
//! checks; here stands what the process itself has begun and not finished.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use infitah_macros::shared;

use super::figures::{Days, ProgressMissing, gaps};
use super::indicators::{Due, due, for_adoption};
use super::reading::{NUMBERS, Reader, date, day_of};
use super::register::{CardLine, Register, RemarkLine};
use super::remarks::led_to;
use super::roadmap::{self, RoadmapStage, StageStatus};
use super::{Conflicts, DateShown, IndicatorLack, MeasurementShown, Names, VersionSide};
use crate::dates::{Day, Interval};
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::{
    IndicatorId, MeasurementOutcome, Nature, Outcome, Reference, Refusal, StageKind, SubjectId, ThingId,
};
use crate::state::Field;
use crate::text::lists::Order;

/// What is still to do on a day (ما يجب إنجازه, ce qui reste à faire): what is due first, then what waits longest.
#[shared(view)]
pub struct Duties {
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
    /// The duties.
    pub duties: Vec<Duty>,
    /// Periods that are over without a figure, for which somebody said that there is none: nobody is asked again.
    pub no_figure: Vec<NoFigure>,
}

/// A period of which an indicator has no figure, as somebody said (فترة بدون رقم, période sans chiffre).
#[shared(view)]
pub struct NoFigure {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The project, or the programme, that it belongs to.
    pub about: Option<SubjectId>,
    /// What it measures.
    pub title: Names,
    /// The period.
    pub period: DateShown,
}

/// One thing to do, for one thing or for several of one kind.
#[shared(view)]
pub struct Duty {
    /// What is to do.
    pub kind: DutyKind,
    /// For which things: stages, remarks, decisions, indicators, or those in conflict.
    pub things: Vec<ThingId>,
    /// The project, or the programme, that they belong to.
    pub about: Option<SubjectId>,
    /// The title of the one thing, or of what they belong to.
    pub title: Names,
    /// The numbers of the cards concerned, or of the thing in conflict; twelve of each.
    pub numbers: Vec<Reference>,
    /// The field in conflict: `title:ar`.
    pub field: Option<String>,
    /// Since when it is to do; of several things, of the one that waits longest.
    pub since: Option<DateShown>,
    /// By when the roadmap, or a target, wants it.
    pub due: Option<DateShown>,
    /// Whether that is over.
    pub overdue: bool,
}

/// What is to do (نوع المهمة, nature de la tâche), in the order of the process.
#[shared(choice)]
pub enum DutyKind {
    /// To say whether a stage was held whose date has passed (تأكيد انعقاد محطة, confirmer la tenue d'une étape).
    ConfirmStage,
    /// To set a new date for a stage that was postponed without one (تحديد تاريخ جديد لمحطة مؤجلة, fixer la nouvelle
    /// date d'une étape reportée).
    SetDate,
    /// To present remarks to those who take part (تقديم ملاحظات للمشاركين, présenter des remarques).
    PresentRemarks,
    /// To examine remarks that were presented (دراسة ملاحظات, examiner des remarques).
    ExamineRemarks,
    /// To decide on remarks that were examined (البت في ملاحظات, décider sur des remarques).
    DecideRemarks,
    /// To give the reason of a decision (تعليل قرار, motiver une décision).
    GiveReason,
    /// To publish the answer to remarks that were decided on (نشر جواب, publier la réponse).
    AnswerRemarks,
    /// To write what was accepted into the programme (إدراج ما تم قبوله في البرنامج, inscrire au programme ce qui a été
    /// retenu).
    ReviseText,
    /// To give the baseline of an indicator before adoption (تحديد قيمة مرجعية, fixer une valeur de référence).
    SetBaseline,
    /// To set the target of an indicator before adoption (تحديد قيمة مستهدفة, fixer une cible).
    SetTarget,
    /// To measure an indicator for a period that is over (قياس مؤشر, mesurer un indicateur).
    Measure,
    /// To settle a conflict (تسوية اختلاف, trancher un désaccord).
    SettleConflict,
}

impl Duty {
    fn of(kind: DutyKind, things: impl IntoIterator<Item = String>) -> Self {
        Self {
            kind,
            things: things.into_iter().map(ThingId::from).collect(),
            about: None,
            title: Names::default(),
            numbers: Vec::new(),
            field: None,
            since: None,
            due: None,
            overdue: false,
        }
    }
}

impl Dossier {
    /// What is still to do at a day, by the facts alone (ما يجب إنجازه, ce qui reste à faire).
    ///
    /// A remark waits for its next step only: who decided on it need not present it any more. An indicator may lack
    /// its baseline and its target as long as no version is frozen for adoption.
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn duties(&self, at: &At) -> Result<Duties, Refusal> {
        let day = self.day_of(at)?;
        let conflicts = self.conflicts(at)?;
        self.read_at(at, |reader| {
            let mut roadmap = roadmap::stages(reader, day);
            roadmap::put_in_order(&mut roadmap);
            let mut duties = stages(&roadmap);
            let adoption_due = planned_adoption(&roadmap);
            let (of_indicators, no_figure) = indicators(reader, day);
            for mut duty in remarks(reader).into_iter().chain(of_indicators) {
                duty.due = duty.due.or_else(|| adoption_due.clone());
                duties.push(duty);
            }
            duties.extend(conflicting(&conflicts));
            for duty in &mut duties {
                duty.overdue = ends(duty.due.as_ref()).is_some_and(|(last, _)| last < day);
            }
            duties.order_by_cached_key(|duty| {
                let (due, since) = (ends(duty.due.as_ref()), ends(duty.since.as_ref()));
                (due.is_none(), due, since.is_none(), since, duty.kind)
            });
            Ok(Duties { day: day.to_string(), duties, no_figure })
        })
    }
}

/// The last day of a date and its first, where it has one: something due by a day is over on it, whether or not anybody
/// said from when. Nothing where no day is the last.
fn ends(date: Option<&DateShown>) -> Option<(Day, Option<Day>)> {
    let interval = Interval::from_edtf(&date?.edtf).ok()?;
    Some((interval.last()?, interval.first()))
}

/// Stages whose date has passed, and stages that were postponed without a new one.
fn stages(roadmap: &[RoadmapStage]) -> Vec<Duty> {
    let duties = roadmap.iter().filter_map(|stage| {
        let id = stage.id.as_str();
        let of = |kind| Duty { title: stage.title.clone(), ..Duty::of(kind, [id.to_owned()]) };
        match stage.status {
            StageStatus::Unconfirmed => Some(Duty {
                since: stage.planned.clone(),
                due: stage.planned.clone(),
                ..of(DutyKind::ConfirmStage)
            }),
            StageStatus::Postponed => {
                let since = stage.postponed.as_ref().and_then(|postponed| postponed.on.clone());
                Some(Duty { since, ..of(DutyKind::SetDate) })
            }
            _ => None,
        }
    });
    duties.collect()
}

/// When the council is to adopt the programme, as long as it has not.
fn planned_adoption(roadmap: &[RoadmapStage]) -> Option<DateShown> {
    let adoption = roadmap.iter().filter(|stage| stage.kind == Some(StageKind::COUNCIL_ADOPTION));
    adoption.filter(|stage| stage.held.is_none()).filter_map(|stage| stage.planned.clone()).next_back()
}

/// Remarks of one project that wait for the same step.
#[derive(Default)]
struct Waiting {
    remarks: Vec<ThingId>,
    numbers: Vec<Reference>,
    /// The entries since which they wait; remarks of one card and of one decision follow each other.
    since: Vec<u32>,
}

/// The remarks on which a decision stands, by their place in the register.
type Standing = BTreeMap<Rc<str>, Vec<usize>>;

/// The next step of every remark, together for the remarks of a project that wait for the same one; and decisions that
/// lack something.
fn remarks(reader: &Reader<'_>) -> Vec<Duty> {
    let register = reader.register();
    let mut waiting: BTreeMap<(DutyKind, Option<Rc<str>>), Waiting> = BTreeMap::new();
    let mut standing = Standing::new();
    for (place, remark) in register.remarks.iter().enumerate() {
        if let Some(decision) = &remark.decision {
            standing.entry(decision.id.clone()).or_default().push(place);
        }
        let Some(card) = register.cards.get(remark.card) else { continue };
        let Some((kind, since)) = next_step(remark, card) else { continue };
        let group = waiting.entry((kind, card.about.clone())).or_default();
        group.remarks.push(ThingId::from(remark.id));
        extend_new(&mut group.numbers, numbers(reader, card));
        group.since.extend(since.filter(|since| group.since.last() != Some(since)));
    }
    let mut duties: Vec<Duty> = waiting
        .into_iter()
        .map(|((kind, about), group)| Duty {
            things: group.remarks,
            numbers: group.numbers,
            since: first_of(reader, &group.since),
            title: about.as_deref().map(|about| reader.title(about)).unwrap_or_default(),
            about: about.as_deref().map(SubjectId::from),
            ..Duty::of(kind, [])
        })
        .collect();
    duties.extend(decisions(reader, &register, &standing));
    duties
}

/// What a remark waits for, and the entry since which it does.
fn next_step(remark: &RemarkLine<'_>, card: &CardLine<'_>) -> Option<(DutyKind, Option<u32>)> {
    match (&remark.decision, remark.examined, remark.presented) {
        (Some(decision), ..) => {
            (!decision.answered).then_some((DutyKind::AnswerRemarks, Some(decision.entry)))
        }
        (None, Some(examined), _) => Some((DutyKind::DecideRemarks, Some(examined))),
        (None, None, Some(presented)) => Some((DutyKind::ExamineRemarks, Some(presented))),
        (None, None, None) => Some((DutyKind::PresentRemarks, card.entry)),
    }
}

/// The day of the fact that is over first.
fn first_of(reader: &Reader<'_>, entries: &[u32]) -> Option<DateShown> {
    // Many facts are of one day, which is read once: as the first of them writes it.
    let mut by_day = BTreeMap::new();
    for entry in entries {
        let Some((fact, _)) = reader.fact(*entry) else { continue };
        let Some(day) = fact.day() else { continue };
        let place = reader.seen.place(*entry);
        let first = by_day.entry(day.as_str()).or_insert((place, fact));
        if place < first.0 {
            *first = (place, fact);
        }
    }
    let dates = by_day.into_values().filter_map(|(_, fact)| day_of(fact));
    dates.min_by_key(|date| ends(Some(date)).map_or((true, None), |(last, _)| (false, Some(last))))
}

/// The numbers of a card, as the fact gives them that shows.
fn numbers<'a>(reader: &Reader<'a>, card: &CardLine<'_>) -> &'a [Reference] {
    match card.entry.and_then(|entry| reader.fact(entry)) {
        Some((Fact::CardReceived(card), _)) => card.numbers.get(..NUMBERS).unwrap_or(&card.numbers),
        _ => &[],
    }
}

fn extend_new(numbers: &mut Vec<Reference>, more: &[Reference]) {
    // The remarks of a card follow each other.
    if !more.is_empty() && !numbers.ends_with(more) {
        numbers.extend_from_slice(more);
    }
}

/// Decisions that stand and give no reason, and accepted ones from which nothing followed.
fn decisions(reader: &Reader<'_>, register: &Register<'_>, standing: &Standing) -> Vec<Duty> {
    let led_to = led_to(reader);
    let mut duties = Vec::new();
    for (decision, places) in standing {
        let Some(entry) = reader.made_by(decision, "decided") else { continue };
        let Some((fact @ Fact::RemarksDecided(decided), beside)) = reader.fact(entry) else { continue };
        let remarks = || places.iter().filter_map(|place| register.remarks.get(*place));
        let outcome = reader.open_sealed(beside, &decided.outcome);
        let followed = |outcome: Outcome| {
            led_to.contains_key(&**decision)
                || remarks().any(|remark| remark.drawn)
                || remarks().all(|remark| was_followed(reader, &led_to, remark, outcome))
        };
        let accepted = outcome.filter(|is| matches!(is, Outcome::Accepted | Outcome::PartlyAccepted));
        let lacks = [
            (decided.reason.is_none(), DutyKind::GiveReason),
            (accepted.is_some_and(|outcome| !followed(outcome)), DutyKind::ReviseText),
        ];
        for kind in lacks.into_iter().filter_map(|(lacks, kind)| lacks.then_some(kind)) {
            let mut duty = Duty { since: day_of(fact), ..Duty::of(kind, [decision.to_string()]) };
            let mut subject = None;
            for card in remarks().filter_map(|remark| register.cards.get(remark.card)) {
                extend_new(&mut duty.numbers, numbers(reader, card));
                subject = subject.or(card.about.as_deref());
            }
            duty.title = subject.map(|subject| reader.title(subject)).unwrap_or_default();
            duty.about = subject.map(SubjectId::from);
            duties.push(duty);
        }
    }
    duties
}

/// Whether the text was revised because of the decision that this one supersedes: on the same remark and with the same
/// outcome, it asks for nothing that is not written already.
fn was_followed(
    reader: &Reader<'_>,
    led_to: &BTreeMap<String, Vec<u32>>,
    remark: &RemarkLine<'_>,
    outcome: Outcome,
) -> bool {
    let writes = reader.seen.writes(remark.id, &Field::plain("decision"));
    let standing = remark.decision.as_ref().map(|decision| decision.entry);
    let earlier = writes.iter().rev().skip_while(|write| Some(write.entry) != standing).skip(1);
    // What was undone in between is to be written again.
    let same = earlier.map_while(|write| match reader.fact(write.entry) {
        Some((Fact::RemarksDecided(decided), beside)) => {
            (reader.open_sealed(beside, &decided.outcome) == Some(outcome)).then_some(decided)
        }
        _ => None,
    });
    let mut ids = same.filter_map(|decided| decided.decision.as_ref());
    ids.any(|id| led_to.contains_key(&reader.canonical(id.as_str())))
}

/// What each indicator lacks, and what it was said to lack.
fn indicators(reader: &Reader<'_>, day: Day) -> (Vec<Duty>, Vec<NoFigure>) {
    let version = for_adoption(reader);
    let (mut duties, mut no_figure) = (Vec::new(), Vec::new());
    for id in reader.seen.things("indicator") {
        let due = due(reader, &id, day);
        if let Some(version) = &version {
            duties.extend(flagged(reader, &due, version));
        }
        let (to_measure, answered) = measurements(reader, &due, day);
        duties.extend(to_measure);
        no_figure.extend(answered);
    }
    (duties, no_figure)
}

/// A baseline or a target that is not there although a version was frozen for adoption.
fn flagged(reader: &Reader<'_>, due: &Due, version: &VersionSide) -> impl Iterator<Item = Duty> {
    let kinds =
        [(IndicatorLack::Baseline, DutyKind::SetBaseline), (IndicatorLack::Target, DutyKind::SetTarget)];
    let lacking = kinds.into_iter().filter(|(lack, _)| due.lacks.contains(lack));
    lacking.map(|(_, kind)| Duty { since: version.frozen.clone(), ..of_indicator(reader, kind, due) })
}

fn of_indicator(reader: &Reader<'_>, kind: DutyKind, due: &Due) -> Duty {
    Duty {
        about: due.subject.clone(),
        title: reader.title(due.id.as_str()),
        ..Duty::of(kind, [due.id.as_str().to_owned()])
    }
}

/// Periods of its targets that are over and have no figure, or lack a part of it; and of these, those for which somebody
/// said so, who need not be asked again.
fn measurements(reader: &Reader<'_>, due: &Due, day: Day) -> (Vec<Duty>, Vec<NoFigure>) {
    let answers = Answers::of(&due.measurements);
    let (mut duties, mut answered): (Vec<Duty>, Vec<NoFigure>) = (Vec::new(), Vec::new());
    // Many targets may lack the same periods.
    let (mut asked, mut told) = (BTreeSet::new(), BTreeSet::new());
    let new = |told: &mut BTreeSet<_>, period: &DateShown| {
        told.insert((period.edtf.clone(), period.written.clone()))
    };
    for target in &due.targets {
        let Some((period, days)) = target.period.as_ref().and_then(|p| Some((p, Days::of(&p.edtf)?))) else {
            continue;
        };
        let (lacking, said) = match (&target.value, target.progress_missing) {
            (Some(value), _) => answers.told_apart(&value.missing),
            (None, Some(ProgressMissing::NotMeasured)) if days.last < day => {
                answers.within(period, days, due.nature)
            }
            _ => continue,
        };
        for period in lacking.into_iter().filter(|period| new(&mut asked, period)) {
            let after = Days::of(&period.edtf).and_then(|period| period.last.plus(1));
            duties.push(Duty {
                since: after.map(|after| date(&after.to_string(), None)),
                due: Some(period),
                ..of_indicator(reader, DutyKind::Measure, due)
            });
        }
        answered.extend(said.into_iter().filter(|period| new(&mut told, period)).map(|period| NoFigure {
            indicator: due.id.clone(),
            about: due.subject.clone(),
            title: reader.title(due.id.as_str()),
            period,
        }));
    }
    (duties, answered)
}

/// The periods of an indicator for which somebody said that there is no figure, or nothing to measure.
struct Answers {
    missing: BTreeMap<Days, DateShown>,
    not_applicable: Vec<Days>,
}

impl Answers {
    fn of(measurements: &[MeasurementShown]) -> Self {
        let mut periods = BTreeMap::<Days, (&DateShown, Vec<MeasurementOutcome>)>::new();
        for measurement in measurements.iter().filter(|measurement| measurement.counts) {
            if let Some(days) = Days::of(&measurement.period.edtf) {
                let (_, outcomes) = periods.entry(days).or_insert((&measurement.period, Vec::new()));
                outcomes.push(measurement.outcome);
            }
        }
        let mut answers = Self { missing: BTreeMap::new(), not_applicable: Vec::new() };
        for (days, (period, outcomes)) in periods {
            if outcomes.contains(&MeasurementOutcome::Measured) {
                continue;
            }
            if outcomes.contains(&MeasurementOutcome::Missing) {
                answers.missing.insert(days, period.clone());
            } else {
                answers.not_applicable.push(days);
            }
        }
        answers
    }

    /// Periods that a value lacks: those to ask for, and those that were answered.
    fn told_apart(&self, missing: &[DateShown]) -> (Vec<DateShown>, Vec<DateShown>) {
        let is_said =
            |period: &DateShown| Days::of(&period.edtf).is_some_and(|days| self.missing.contains_key(&days));
        let (said, lacking) = missing.iter().cloned().partition(is_said);
        (lacking, said)
    }

    /// The same of a period of which nothing was measured. The level of a period is that of its end, a flow that of all
    /// its days.
    fn within(
        &self,
        period: &DateShown,
        days: Days,
        nature: Option<Nature>,
    ) -> (Vec<DateShown>, Vec<DateShown>) {
        let said = |holds: &dyn Fn(&Days) -> bool| -> Vec<DateShown> {
            self.missing.iter().filter(|(of, _)| holds(of)).map(|(_, said)| said.clone()).collect()
        };
        if nature == Some(Nature::Level) {
            let said = said(&|of| of.last == days.last);
            return (if said.is_empty() { vec![period.clone()] } else { Vec::new() }, said);
        }
        let said = said(&|of| of.meets(days));
        let covered = self.missing.keys().copied().chain(self.not_applicable.iter().copied());
        let gaps = gaps(days, covered.filter(|of| of.meets(days)).collect());
        let lacking =
            if gaps == [days] { vec![period.clone()] } else { gaps.into_iter().map(Days::shown).collect() };
        (lacking, said)
    }
}

fn conflicting(conflicts: &Conflicts) -> Vec<Duty> {
    let fields = conflicts.fields.iter().map(|conflict| Duty {
        title: conflict.name.clone(),
        numbers: conflict.references.clone(),
        field: Some(conflict.field.clone()),
        since: conflict.values.last().and_then(|value| value.on.clone()),
        ..Duty::of(DutyKind::SettleConflict, [conflict.thing.as_str().to_owned()])
    });
    let references = conflicts.references.iter().map(|conflict| Duty {
        numbers: vec![conflict.reference.clone()],
        ..Duty::of(DutyKind::SettleConflict, conflict.things.iter().map(|thing| thing.id.as_str().to_owned()))
    });
    let corrections = conflicts.corrected.iter().map(|conflict| Duty {
        title: conflict.thing.as_ref().map(|thing| thing.name.clone()).unwrap_or_default(),
        numbers: conflict.thing.as_ref().map(|thing| thing.references.clone()).unwrap_or_default(),
        since: conflict.on.clone(),
        ..Duty::of(
            DutyKind::SettleConflict,
            conflict.thing.as_ref().map(|thing| thing.id.as_str().to_owned()),
        )
    });
    fields.chain(references).chain(corrections).collect()
}
