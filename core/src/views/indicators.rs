use std::borrow::Cow;
use std::collections::BTreeMap;

use infitah_macros::shared;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::figures::{Days, IndicatorValue, Point, ProgressMissing, Taken, total};
use super::frozen::{VersionSide, frozen, side};
use super::query::{Page, resolve};
use super::reading::{Reader, Thing, date, day_of, on};
use super::{DateShown, Names};
use crate::dates::Day;
use crate::dossier::{At, Dossier, count};
use crate::facts::Fact;
use crate::model::progress::{Figure, Untold, progress};
use crate::model::{
    Decimal, Direction, Frequency, IndicatorId, IndicatorKind, Label, MeasurementId, MeasurementOutcome,
    Nature, PublicationId, Reference, Refusal, SubjectId, VersionKind, When,
};
use crate::state::Value;
use crate::text::lists::Order;

/// Which indicators are asked for (أي المؤشرات, quels indicateurs); all of them where nothing is said.
#[shared(query)]
#[derive(Debug, Default)]
pub struct IndicatorQuery {
    /// Those of this project, or of the programme itself, by id or reference.
    pub subject: Option<SubjectId>,
    /// Those of this kind.
    pub kind: Option<IndicatorKind>,
    /// The page after this one: what the page before gave as `next`.
    pub after: Option<IndicatorId>,
    /// At most so many, from 1 to 500; 50 where it is left out.
    pub limit: Option<u32>,
}

impl IndicatorQuery {
    /// All indicators.
    pub fn all() -> Self {
        Self::default()
    }

    /// Those of a project, or of the programme.
    pub fn of(subject: impl Into<SubjectId>) -> Self {
        Self { subject: Some(subject.into()), ..Self::default() }
    }
}

/// The indicators and how far they have come (المؤشرات, indicateurs).
#[shared(view)]
pub struct Indicators {
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
    /// How many there are in all.
    pub total: u32,
    /// What to ask for `after` to get the next page; nothing on the last one.
    pub next: Option<IndicatorId>,
    /// The indicators, in the order in which they were defined first.
    pub indicators: Vec<IndicatorShown>,
}

/// An indicator (مؤشر, indicateur).
#[shared(view)]
pub struct IndicatorShown {
    /// The indicator.
    pub id: IndicatorId,
    /// Its references.
    pub references: Vec<Reference>,
    /// The project, or the programme.
    pub subject: Option<SubjectId>,
    /// Its title.
    pub subject_title: Names,
    /// Follow-up or impact.
    pub kind: Option<IndicatorKind>,
    /// What it measures.
    pub title: Names,
    /// In which unit.
    pub unit: Names,
    /// In which direction it is meant to go.
    pub direction: Option<Direction>,
    /// Whether periods add up.
    pub nature: Option<Nature>,
    /// Whether it is a share.
    pub ratio: bool,
    /// How often it is measured.
    pub frequency: Option<Frequency>,
    /// By what it is broken down.
    pub disaggregation: Vec<Label>,
    /// Where the figures come from.
    pub verification: Names,
    /// The value from which it starts.
    pub baseline: Option<Decimal>,
    /// When the baseline was measured.
    pub baseline_on: Option<DateShown>,
    /// What it is to reach: the overall target last, the others by period.
    pub targets: Vec<IndicatorTarget>,
    /// What was measured, by period and group, the whole first.
    pub measurements: Vec<MeasurementShown>,
    /// What all measured periods come to: of a flow their sum, of a level the latest.
    pub value: Option<IndicatorValue>,
    /// Why there is no such value.
    pub value_missing: Option<ProgressMissing>,
    /// The same for each group, apart from the whole.
    pub groups: Vec<GroupValue>,
    /// How far it has come to the overall target, or where there is none to that of the latest period.
    pub progress: Option<IndicatorProgress>,
    /// Why that cannot be told.
    pub progress_missing: Option<ProgressMissing>,
    /// Of one that is to stay as it is: whether it is what the target, or without one the baseline, says.
    pub kept: Option<bool>,
    /// What it lacks to be followed: legal in a draft.
    pub lacks: Vec<IndicatorLack>,
    /// Whether it lacks a baseline or a target although a version was frozen for adoption.
    pub flagged: bool,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// What an indicator lacks (ما ينقص المؤشر, ce qui manque à l'indicateur).
#[shared(choice)]
pub enum IndicatorLack {
    /// The value from which it starts (القيمة المرجعية, valeur de référence).
    Baseline,
    /// What it is to reach (القيمة المستهدفة, cible).
    Target,
    /// Any figure (قياس, mesure).
    Measurement,
}

/// What an indicator is to reach (قيمة مستهدفة, cible).
#[shared(view)]
pub struct IndicatorTarget {
    /// The period; nothing for the overall target.
    pub period: Option<DateShown>,
    /// The value to reach.
    pub target: Decimal,
    /// What was measured in that period.
    pub value: Option<IndicatorValue>,
    /// How far that is.
    pub progress: Option<IndicatorProgress>,
    /// Why that cannot be told.
    pub progress_missing: Option<ProgressMissing>,
    /// Of one that is to stay as it is: whether it is what the target says.
    pub kept: Option<bool>,
    /// Whether another target stands beside it.
    pub contested: bool,
}

/// How far an indicator has come (نسبة التقدم, progression): `(value − baseline) / (target − baseline)`, with all that
/// it was worked out from.
#[shared(view)]
pub struct IndicatorProgress {
    /// The value; of a share its quotient rounded to 4 digits, while the progress is worked out from both its sides.
    pub value: Decimal,
    /// The baseline.
    pub baseline: Decimal,
    /// The target.
    pub target: Decimal,
    /// The period of the target; nothing for the overall one.
    pub period: Option<DateShown>,
    /// Value − baseline, exactly; of a share, multiplied by its denominator.
    pub numerator: Decimal,
    /// Target − baseline, exactly; of a share, multiplied by its denominator.
    pub denominator: Decimal,
    /// The quotient, rounded to 4 digits after the point, half away from zero: 1 is the target.
    pub quotient: Decimal,
    /// Whether the target is reached, by the exact quotient.
    pub reached: bool,
    /// Whether the value is a sum that lacks a period.
    pub incomplete: bool,
}

/// A measurement (قياس, mesure).
#[shared(view)]
pub struct MeasurementShown {
    /// The measurement.
    pub id: MeasurementId,
    /// The period.
    pub period: DateShown,
    /// What came of it: missing and not applicable are not zero.
    pub outcome: MeasurementOutcome,
    /// The value.
    pub value: Option<Decimal>,
    /// Of a share: what is counted.
    pub numerator: Option<Decimal>,
    /// Of a share: out of what.
    pub denominator: Option<Decimal>,
    /// The part of the whole that it covers.
    pub group: Option<Label>,
    /// What was published that shows it.
    pub evidence: Vec<PublicationId>,
    /// A note.
    pub note: Names,
    /// The day on which it was taken.
    pub taken: Option<DateShown>,
    /// Whether it is the one that counts for its period and group.
    pub counts: bool,
    /// Whether another measurement, or another value of this one, stands beside it.
    pub contested: bool,
}

/// What the measurements of a group come to (قيمة حسب الفئة, valeur par groupe).
#[shared(view)]
pub struct GroupValue {
    /// The group.
    pub group: Label,
    /// Its value.
    pub value: IndicatorValue,
}

impl MeasurementShown {
    /// Whether its period has no first or no last day, so that it counts nowhere.
    pub(crate) const fn is_open(&self) -> bool {
        self.period.first.is_none() || self.period.last.is_none()
    }
}

impl Dossier {
    /// The indicators at a day, with their targets, measurements and progress (المؤشرات, indicateurs).
    ///
    /// # Errors
    /// A refusal when the subject or the cursor was not known then, the page is to have no line or too many, the day
    /// cannot be read, or a head is unknown.
    pub fn indicators(&self, query: &IndicatorQuery, at: &At) -> Result<Indicators, Refusal> {
        let day = self.day_of(at)?;
        self.read_at(at, |reader| {
            let subject = query.subject.as_ref().map(SubjectId::as_str);
            let subject = resolve(reader, subject, SubjectId::KINDS, "subject")?;
            let after = query.after.as_ref().map(IndicatorId::as_str);
            let page = Page::of(reader, after, IndicatorId::KINDS, query.limit)?;
            let fits = |id: &str| {
                let named = |field| reader.named(id, field);
                let of_subject =
                    |wanted: &String| named("subject").is_some_and(|id| reader.canonical(&id) == *wanted);
                subject.as_ref().is_none_or(of_subject)
                    && query.kind.as_ref().is_none_or(|kind| named("kind").as_deref() == Some(kind.as_str()))
            };
            let whole = reader.seen.things("indicator");
            let places = whole.iter().enumerate().filter(|(_, id)| fits(id));
            let held: Vec<usize> = places.map(|(place, _)| place).collect();
            let (page, next) = page.cut(&whole, &held, |id| id);
            let for_adoption = for_adoption(reader).is_some();
            Ok(Indicators {
                day: day.to_string(),
                total: count(held.len()),
                next: next.map(IndicatorId::from),
                indicators: page.iter().map(|id| indicator(reader, id, day, for_adoption)).collect(),
            })
        })
    }
}

impl Dossier {
    /// Every indicator, read in one go.
    pub(crate) fn every_indicator(&self, at: &At) -> Result<Vec<IndicatorShown>, Refusal> {
        let day = self.day_of(at)?;
        self.read_at(at, |reader| {
            let for_adoption = for_adoption(reader).is_some();
            let indicators = reader.seen.things("indicator");
            Ok(indicators.iter().map(|id| indicator(reader, id, day, for_adoption)).collect())
        })
    }
}

/// The first version by its day that was frozen to be adopted, with which the text left the stage of a draft.
pub(super) fn for_adoption(reader: &Reader<'_>) -> Option<VersionSide> {
    let versions = reader.seen.things("version").into_iter().filter_map(|id| {
        // The fact knows it; the slots of a version hold a list of all its texts besides.
        let (fact, frozen) = frozen(reader, &id)?;
        let kinds = [VersionKind::DRAFT_FOR_ADOPTION, VersionKind::ADOPTED];
        kinds.contains(&frozen.kind).then(|| (day_of(fact).as_ref().and_then(DateShown::sort_key), id))
    });
    // Of one day, the one that was recorded first.
    versions.min_by_key(|(day, _)| *day).map(|(_, id)| side(reader, &id))
}

/// An indicator with everything about it.
pub(super) fn indicator(reader: &Reader<'_>, id: &str, day: Day, for_adoption: bool) -> IndicatorShown {
    let thing = reader.thing(id);
    let nature = nature(&thing);
    let mut measurements = measurements(reader, &thing, |id| reader.thing(id));
    let (taken, judged) = taken(&measurements);
    let disaggregation: Vec<Label> = thing.elements("by");
    let whole = whole(&taken, &disaggregation);
    let (value, value_missing) = match total(&whole, nature, None, day) {
        Ok((_, value)) => (Some(value), None),
        Err(why) => (None, Some(why)),
    };
    let of = Followed::of(&thing, &whole, day);
    let targets = targets(reader, &thing, &of);
    let towards = targets.last();
    let (progress, progress_missing, kept) = match towards {
        Some(target) => (target.progress.clone(), target.progress_missing, target.kept),
        None => of.without_target(),
    };
    let mut groups = BTreeMap::<&Label, Vec<Point<'_>>>::new();
    for ((group, _), point) in &taken {
        if let Some(group) = group {
            groups.entry(group).or_default().push(point.clone());
        }
    }
    let groups = groups.into_iter().filter_map(|(group, points)| {
        let (_, value) = total(&points, nature, None, day).ok()?;
        Some(GroupValue { group: group.clone(), value })
    });
    let groups: Vec<GroupValue> = groups.collect();
    let lacks = lacks(&of, &targets, &taken);
    let (direction, baseline) = (of.direction, of.baseline);
    judge(&mut measurements, judged);
    let subject = thing.link("subject");
    IndicatorShown {
        references: thing.references(),
        subject_title: subject.as_deref().map(|id| reader.title(id)).unwrap_or_default(),
        subject: subject.map(SubjectId::from),
        kind: thing.label("kind"),
        title: thing.names("title"),
        unit: thing.names("unit"),
        direction,
        nature,
        ratio: thing.is("ratio"),
        frequency: thing.label("frequency"),
        disaggregation,
        verification: thing.names("verification"),
        illustrative: thing.is("illustrative"),
        baseline_on: thing.date("baseline_on", baseline_in),
        flagged: for_adoption && lacks.iter().any(|lack| *lack != IndicatorLack::Measurement),
        lacks,
        baseline,
        targets,
        value,
        value_missing,
        groups,
        measurements,
        progress,
        progress_missing,
        kept,
        contested: thing.contested(),
        id: IndicatorId::from(id),
    }
}

/// What it takes to tell what is to be done about an indicator.
pub(super) struct Due {
    pub(super) id: IndicatorId,
    pub(super) subject: Option<SubjectId>,
    pub(super) nature: Option<Nature>,
    pub(super) targets: Vec<IndicatorTarget>,
    /// Their figures, without notes and evidence.
    pub(super) measurements: Vec<MeasurementShown>,
    pub(super) lacks: Vec<IndicatorLack>,
}

/// The same of an indicator as [`indicator`], without what only is shown.
pub(super) fn due(reader: &Reader<'_>, id: &str, day: Day) -> Due {
    let thing = reader.thing(id);
    let mut measurements = measurements(reader, &thing, |id| reader.thing_with(id, &FIGURES));
    let (taken, judged) = taken(&measurements);
    let whole = whole(&taken, &thing.elements::<Label>("by"));
    let of = Followed::of(&thing, &whole, day);
    let targets = targets(reader, &thing, &of);
    let (lacks, nature) = (lacks(&of, &targets, &taken), of.nature);
    judge(&mut measurements, judged);
    Due {
        id: IndicatorId::from(id),
        subject: thing.link("subject").map(SubjectId::from),
        nature,
        targets,
        measurements,
        lacks,
    }
}

fn nature(indicator: &Thing<'_>) -> Option<Nature> {
    indicator.text("nature").and_then(choice)
}

fn lacks(
    of: &Followed<'_>,
    targets: &[IndicatorTarget],
    taken: &BTreeMap<Part, Point<'_>>,
) -> Vec<IndicatorLack> {
    let measured = taken.values().any(|point| matches!(point.taken, Taken::Measured(_)));
    let lacks = [
        (of.baseline.is_none(), IndicatorLack::Baseline),
        (targets.is_empty(), IndicatorLack::Target),
        (!measured, IndicatorLack::Measurement),
    ];
    lacks.into_iter().filter_map(|(lacks, what)| lacks.then_some(what)).collect()
}

fn judge(measurements: &mut [MeasurementShown], judged: Vec<Judged>) {
    for (measurement, judged) in measurements.iter_mut().zip(judged) {
        measurement.counts = judged.counts;
        measurement.contested |= judged.contested;
    }
}

fn baseline_in(fact: &Fact) -> Option<(&When, Option<&str>)> {
    match fact {
        Fact::IndicatorDefined(defined) => {
            Some((defined.baseline_on.as_ref()?, defined.baseline_on_written.as_deref()))
        }
        _ => None,
    }
}

/// A member of a closed list, by its name in the journal.
fn choice<'de, T: Deserialize<'de>>(name: &'de str) -> Option<T> {
    let name: StrDeserializer<'de, Error> = name.into_deserializer();
    T::deserialize(name).ok()
}

/// The fields of a measurement that say what came of it.
const FIGURES: [&str; 7] = ["outcome", "value", "numerator", "denominator", "period", "group", "taken"];

/// The measurements of an indicator, by period and group, the whole of a period first.
fn measurements<'a>(
    reader: &Reader<'_>,
    indicator: &Thing<'_>,
    read: impl Fn(&str) -> Thing<'a>,
) -> Vec<MeasurementShown> {
    let ids: Vec<String> = indicator.things(reader, "measurement");
    let mut shown: Vec<MeasurementShown> =
        ids.iter().filter_map(|id| measurement(reader, id, &read(id))).collect();
    shown.order_by(|one, other| place(one).cmp(&place(other)));
    shown
}

/// By what a measurement stands where it does: the ends of its period, its group and the day on which it was taken.
fn place(measurement: &MeasurementShown) -> impl Ord + use<'_> {
    let MeasurementShown { period, group, taken, .. } = measurement;
    (&period.first, &period.last, group, taken.as_ref().and_then(|date| date.last.as_ref()))
}

fn measurement(reader: &Reader<'_>, id: &str, thing: &Thing<'_>) -> Option<MeasurementShown> {
    let figure = |name| thing.text(name).map(Decimal::from);
    Some(MeasurementShown {
        id: MeasurementId::from(id),
        period: thing
            .date("period", period_in)
            .or_else(|| thing.text("period").map(|edtf| date(edtf, None)))?,
        outcome: choice(thing.text("outcome")?)?,
        value: figure("value"),
        numerator: figure("numerator"),
        denominator: figure("denominator"),
        group: thing.label("group"),
        evidence: thing.things(reader, "evidence"),
        note: thing.names("note"),
        taken: thing.date("taken", on),
        counts: false,
        // When it was taken is no figure.
        contested: thing
            .contested()
            .iter()
            .any(|field| field != "taken" && FIGURES.contains(&field.as_str())),
    })
}

fn period_in(fact: &Fact) -> Option<(&When, Option<&str>)> {
    match fact {
        Fact::MeasurementTaken(taken) => Some((&taken.period, taken.period_written.as_deref())),
        Fact::TargetSet(target) => Some((target.period.as_ref()?, target.period_written.as_deref())),
        _ => None,
    }
}

/// What came of a measurement; nothing where it says that it was measured and no figure can be read.
fn came_of(measurement: &MeasurementShown) -> Option<Taken> {
    let number = |figure: &Option<Decimal>| figure.as_ref().and_then(Decimal::number);
    match measurement.outcome {
        MeasurementOutcome::Missing => Some(Taken::Missing),
        MeasurementOutcome::NotApplicable => Some(Taken::NotApplicable),
        MeasurementOutcome::Measured => match number(&measurement.value) {
            Some(value) => Some(Taken::Measured(Figure::number(value))),
            None => Figure::share(number(&measurement.numerator)?, number(&measurement.denominator)?)
                .map(Taken::Measured),
        },
    }
}

/// A group, or the whole, in a period.
type Part = (Option<Label>, Days);

/// What became of a measurement beside others of its group and period.
#[derive(Clone, Copy, Default)]
struct Judged {
    counts: bool,
    contested: bool,
}

/// By group and period, what counts: the measurement taken last, and any figure before one that was missing; others
/// that say something else make it contested. And what became of each measurement.
fn taken(measurements: &[MeasurementShown]) -> (BTreeMap<Part, Point<'_>>, Vec<Judged>) {
    let mut by_period: BTreeMap<Part, Vec<(usize, Taken)>> = BTreeMap::new();
    for (at, measurement) in measurements.iter().enumerate() {
        if let (Some(days), Some(taken)) = (Days::of(&measurement.period.edtf), came_of(measurement)) {
            by_period.entry((measurement.group.clone(), days)).or_default().push((at, taken));
        }
    }
    let mut counting = BTreeMap::new();
    let mut judged = vec![Judged::default(); measurements.len()];
    for (key, candidates) in by_period {
        let day = |at: usize| measurements.get(at).and_then(|m| m.taken.as_ref()?.last.as_ref());
        let chosen = candidates.iter().max_by_key(|(at, taken)| (*taken != Taken::Missing, day(*at), *at));
        let Some(&(chosen, taken)) = chosen else { continue };
        let disagree = candidates.iter().any(|(_, other)| *other != Taken::Missing && *other != taken);
        let Some(MeasurementShown { period, contested, .. }) = measurements.get(chosen) else { continue };
        for (at, other) in &candidates {
            if let Some(judged) = judged.get_mut(*at) {
                *judged = Judged { counts: *at == chosen, contested: disagree && *other != Taken::Missing };
            }
        }
        let point = Point {
            period: Cow::Borrowed(period),
            days: key.1,
            taken,
            groups: Vec::new(),
            partial: false,
            contested: disagree || *contested,
        };
        counting.insert(key, point);
    }
    (counting, judged)
}

/// The whole of each period: as it was measured, or where it was not added up from the groups that were.
fn whole<'m>(taken: &BTreeMap<Part, Point<'m>>, groups: &[Label]) -> Vec<Point<'m>> {
    let mut periods = BTreeMap::<Days, (Option<&Point<'m>>, Vec<(&Label, &Point<'m>)>)>::new();
    for ((group, days), point) in taken {
        let (measured, parts) = periods.entry(*days).or_default();
        match group {
            Some(group) => parts.push((group, point)),
            None => *measured = Some(point),
        }
    }
    let whole = periods.into_iter().filter_map(|(days, (measured, parts))| {
        if let Some(point) = measured.filter(|point| point.taken != Taken::Missing) {
            return Some(point.clone());
        }
        let figures: Vec<(&Label, Figure)> =
            parts
                .iter()
                .filter_map(|(group, point)| {
                    if let Taken::Measured(figure) = point.taken { Some((*group, figure)) } else { None }
                })
                .collect();
        let sum =
            figures.iter().map(|(_, figure)| Some(*figure)).reduce(|sum, next| sum?.plus(&next?)).flatten();
        let Some(sum) = sum else {
            return measured.cloned().or_else(|| parts.first().map(|(_, point)| (*point).clone()));
        };
        let lacks = |group: &&Label| {
            !taken.get(&(Some((*group).clone()), days)).is_some_and(|p| p.taken != Taken::Missing)
        };
        let (_, first) = parts.first()?;
        Some(Point {
            period: measured.map_or_else(|| first.period.clone(), |point| point.period.clone()),
            days,
            taken: Taken::Measured(sum),
            partial: groups.iter().any(|group| lacks(&group))
                || parts.iter().any(|(_, point)| point.taken == Taken::Missing),
            groups: figures.iter().map(|(group, _)| (*group).clone()).collect(),
            contested: parts.iter().any(|(_, point)| point.contested),
        })
    });
    whole.collect()
}

/// An indicator as its targets are compared with it.
struct Followed<'a> {
    whole: &'a [Point<'a>],
    nature: Option<Nature>,
    direction: Option<Direction>,
    baseline: Option<Decimal>,
    day: Day,
}

type Told = (Option<IndicatorProgress>, Option<ProgressMissing>, Option<bool>);

impl<'a> Followed<'a> {
    fn of(indicator: &Thing<'_>, whole: &'a [Point<'a>], day: Day) -> Self {
        Self {
            whole,
            nature: nature(indicator),
            direction: indicator.text("direction").and_then(choice),
            baseline: indicator.text("baseline").map(Decimal::from),
            day,
        }
    }

    fn target(
        &self,
        period: Option<DateShown>,
        days: Option<Days>,
        target: Decimal,
        contested: bool,
    ) -> IndicatorTarget {
        let found = total(self.whole, self.nature, days, self.day);
        let (progress, progress_missing, kept) = match &found {
            Ok((figure, value)) => self.told(figure, value, &target, period.as_ref()),
            Err(why) => (None, Some(*why), None),
        };
        let value = found.ok().map(|(_, value)| value);
        IndicatorTarget { period, target, value, progress, progress_missing, kept, contested }
    }

    fn told(
        &self,
        figure: &Figure,
        value: &IndicatorValue,
        target: &Decimal,
        period: Option<&DateShown>,
    ) -> Told {
        let why = |why| (None, Some(why), None);
        let Some(goal) = target.number() else { return why(ProgressMissing::OutOfRange) };
        if self.direction == Some(Direction::Keep) {
            return (None, None, is_kept(figure, goal));
        }
        let Some(baseline) = &self.baseline else { return why(ProgressMissing::NoBaseline) };
        let Some(start) = baseline.number() else { return why(ProgressMissing::OutOfRange) };
        if is_per_cent(figure, start) || is_per_cent(figure, goal) {
            return why(ProgressMissing::PercentForShare);
        }
        match progress(figure, start, goal) {
            Err(Untold::TargetIsBaseline) => why(ProgressMissing::TargetIsBaseline),
            Err(Untold::OutOfRange) => why(ProgressMissing::OutOfRange),
            Ok(told) => {
                let progress = IndicatorProgress {
                    value: value.value.clone(),
                    baseline: baseline.clone(),
                    target: target.clone(),
                    period: period.cloned(),
                    numerator: Decimal::from(told.numerator),
                    denominator: Decimal::from(told.denominator),
                    quotient: Decimal::from(told.rounded),
                    reached: told.reached,
                    incomplete: value.at_least || !value.missing.is_empty(),
                };
                (Some(progress), None, None)
            }
        }
    }

    /// One that is to stay as it is needs no target but its baseline.
    fn without_target(&self) -> Told {
        if self.direction != Some(Direction::Keep) {
            return (None, Some(ProgressMissing::NoTarget), None);
        }
        let Some(baseline) = self.baseline.as_ref().and_then(Decimal::number) else {
            return (None, Some(ProgressMissing::NoBaseline), None);
        };
        match total(self.whole, self.nature, None, self.day) {
            Ok((figure, _)) => (None, None, is_kept(&figure, baseline)),
            Err(why) => (None, Some(why), None),
        }
    }
}

/// Whether a value is exactly this one: there is no way to go.
fn is_kept(figure: &Figure, target: rust_decimal::Decimal) -> Option<bool> {
    let other = target.checked_add(rust_decimal::Decimal::ONE)?;
    // At the target the formula gives nothing from it and the whole way from anywhere else.
    progress(figure, target, other).ok().map(|told| told.numerator.is_zero())
}

/// Whether a baseline or a target can only be meant in per cent, because the value is a part of a whole.
fn is_per_cent(figure: &Figure, number: rust_decimal::Decimal) -> bool {
    let part = figure
        .denominator
        .is_some_and(|whole| whole > rust_decimal::Decimal::ZERO && figure.numerator <= whole);
    part && number.abs() > rust_decimal::Decimal::ONE
}

/// The targets by period, the overall one last.
fn targets(reader: &Reader<'_>, indicator: &Thing<'_>, of: &Followed<'_>) -> Vec<IndicatorTarget> {
    let mut targets: Vec<(_, IndicatorTarget)> = Vec::new();
    for (field, shown) in indicator.parts("target") {
        let (Some(part), Value::Text(value)) = (field.part.as_deref(), &shown.value) else { continue };
        let contested = reader.is_contested(field, shown);
        let value = Decimal::from(&**value);
        if part == "overall" {
            targets.push(((true, None::<(Day, Day)>), of.target(None, None, value, contested)));
            continue;
        }
        let written = reader.fact(shown.entry).and_then(|(fact, _)| period_in(fact));
        let written = written.filter(|(when, _)| when.as_str() == part).and_then(|(_, written)| written);
        let period = Some(date(part, written));
        let days = Days::of(part);
        let target = match days {
            Some(_) => of.target(period, days, value, contested),
            None => open_target(period, value, contested),
        };
        // What has no days stands before what has some, and the overall target last.
        targets.push(((false, days.map(|days| (days.last, days.first))), target));
    }
    targets.order_by_key(|(place, _)| *place);
    targets.into_iter().map(|(_, target)| target).collect()
}

/// A target for a period without a first or a last day, as only another program records it: no value can be told.
fn open_target(period: Option<DateShown>, target: Decimal, contested: bool) -> IndicatorTarget {
    IndicatorTarget {
        period,
        target,
        value: None,
        progress: None,
        progress_missing: Some(ProgressMissing::PeriodOpen),
        kept: None,
        contested,
    }
}
