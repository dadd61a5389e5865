//! What is still to do (ما يجب إنجازه, ce qui reste à faire): from the facts alone. What a law asks for is a matter of
//! checks; here stands what the process itself has begun and not finished.

use std::collections::{BTreeMap, BTreeSet};

use infitah_macros::shared;

use super::figures::{Days, ProgressMissing};
use super::indicators::{for_adoption, indicator};
use super::reading::{Reader, date, day_of};
use super::roadmap::{Roadmap, StageStatus};
use super::{Conflicts, DateShown, IndicatorLack, IndicatorShown, Names};
use crate::dates::Day;
use crate::dossier::{At, Dossier, is_published};
use crate::facts::{CardReceived, Fact, RemarksDecided};
use crate::model::{Outcome, Reference, Refusal, StageKind, SubjectId, ThingId};
use crate::state::{Field, Value};

/// What is still to do on a day (ما يجب إنجازه, ce qui reste à faire): what is due first, then what waits longest.
#[shared(view)]
pub struct Duties {
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
    /// The duties.
    pub duties: Vec<Duty>,
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
    /// The numbers of the cards concerned.
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
        let (roadmap, conflicts) = (self.roadmap(at)?, self.conflicts(at)?);
        self.read_at(at, |reader| {
            let mut duties = stages(&roadmap);
            let adoption_due = planned_adoption(&roadmap);
            for mut duty in remarks(reader).into_iter().chain(flagged_indicators(reader, day)) {
                duty.due = duty.due.or_else(|| adoption_due.clone());
                duties.push(duty);
            }
            duties.extend(measurements(reader, day));
            duties.extend(conflicting(&conflicts));
            for duty in &mut duties {
                duty.overdue = days(duty.due.as_ref()).is_some_and(|due| due.last < day);
            }
            duties.sort_by_cached_key(|duty| {
                let (due, since) = (days(duty.due.as_ref()), days(duty.since.as_ref()));
                (due.is_none(), due.map(|due| (due.last, due.first)), since.is_none(), since, duty.kind)
            });
            Ok(Duties { day: day.to_string(), duties })
        })
    }
}

fn days(date: Option<&DateShown>) -> Option<Days> {
    Days::of(&date?.edtf)
}

/// The earlier of two dates, by their last day.
fn earliest(one: Option<DateShown>, other: Option<DateShown>) -> Option<DateShown> {
    match (days(one.as_ref()), days(other.as_ref())) {
        (Some(first), Some(second)) if second.last < first.last => other,
        (None, _) => other,
        _ => one,
    }
}

/// Stages whose date has passed, and stages that were postponed without a new one.
fn stages(roadmap: &Roadmap) -> Vec<Duty> {
    let duties = roadmap.stages.iter().filter_map(|stage| {
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
fn planned_adoption(roadmap: &Roadmap) -> Option<DateShown> {
    let adoption = roadmap.stages.iter().filter(|stage| stage.kind == Some(StageKind::COUNCIL_ADOPTION));
    adoption.filter(|stage| stage.held.is_none()).filter_map(|stage| stage.planned.clone()).next_back()
}

/// A remark as its card brought it in.
struct Noted<'a> {
    card: &'a CardReceived,
    received: Option<DateShown>,
}

/// The next step of every remark, together for the remarks of a project that wait for the same one; and decisions that
/// lack something.
fn remarks(reader: &Reader<'_>) -> Vec<Duty> {
    let mut noted: BTreeMap<String, Noted<'_>> = BTreeMap::new();
    let mut touched: BTreeSet<String> = BTreeSet::new();
    for entry in reader.dossier.journal().order() {
        let Some((fact, _)) = reader.fact(*entry) else { continue };
        let taken_up = match fact {
            Fact::CardReceived(card) => {
                let ids = card.remarks.iter().filter_map(|noted| noted.remark.as_ref());
                noted.extend(ids.map(|id| (id.as_str().to_owned(), Noted { card, received: day_of(fact) })));
                continue;
            }
            Fact::RemarksPresented(presented) => &presented.remarks,
            Fact::RemarksExamined(examined) => &examined.remarks,
            Fact::RemarksDecided(decided) => &decided.remarks,
            _ => continue,
        };
        touched.extend(taken_up.iter().map(|id| reader.canonical(id.as_str())));
    }
    let mut waiting: BTreeMap<(DutyKind, Option<String>), Duty> = BTreeMap::new();
    let mut standing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for id in reader.seen.things("remark") {
        let Some(of) = noted.get(&*id) else { continue };
        let next = if touched.contains(&*id) {
            next_step(reader, &id)
        } else {
            Next::step(DutyKind::PresentRemarks)
        };
        if let Some(decision) = next.decision {
            standing.entry(decision).or_default().push(id.to_string());
        }
        let Some(kind) = next.kind else { continue };
        let about = of.card.about.as_ref().map(|about| reader.canonical(about.as_str()));
        let duty = waiting.entry((kind, about)).or_insert_with(|| Duty::of(kind, []));
        duty.things.push(ThingId::from(&*id));
        duty.since = earliest(duty.since.take(), next.since.or_else(|| of.received.clone()));
        extend_new(&mut duty.numbers, &of.card.numbers);
    }
    let mut duties: Vec<Duty> = waiting
        .into_iter()
        .map(|((_, about), duty)| Duty {
            title: about.as_deref().map(|about| reader.thing(about).names("title")).unwrap_or_default(),
            about: about.map(SubjectId::from),
            ..duty
        })
        .collect();
    duties.extend(decisions(reader, &standing, &noted));
    duties
}

fn extend_new(numbers: &mut Vec<Reference>, more: &[Reference]) {
    // The remarks of a card follow each other.
    if !more.is_empty() && !numbers.ends_with(more) {
        numbers.extend_from_slice(more);
    }
}

/// What a remark waits for.
struct Next {
    kind: Option<DutyKind>,
    since: Option<DateShown>,
    /// The decision that stands.
    decision: Option<String>,
}

impl Next {
    const fn step(kind: DutyKind) -> Self {
        Self { kind: Some(kind), since: None, decision: None }
    }
}

fn next_step(reader: &Reader<'_>, remark: &str) -> Next {
    let entry = |field| reader.seen.slot(remark, &Field::plain(field));
    let on = |entry: u32| reader.fact(entry).and_then(|(fact, _)| day_of(fact));
    if let Some(shown) = entry("decision")
        && let Value::Many(parts) = &shown.value
        && let Some(Value::Text(decision)) = parts.first()
    {
        let answered = is_published(reader.seen, decision);
        return Next {
            kind: (!answered).then_some(DutyKind::AnswerRemarks),
            since: on(shown.entry),
            decision: Some(decision.to_string()),
        };
    }
    let steps = [("examined", DutyKind::DecideRemarks), ("presented", DutyKind::ExamineRemarks)];
    let step = steps.into_iter().find_map(|(field, kind)| Some((entry(field)?.entry, kind)));
    step.map_or(Next::step(DutyKind::PresentRemarks), |(entry, kind)| Next {
        since: on(entry),
        ..Next::step(kind)
    })
}

/// Decisions that stand and give no reason, and accepted ones from which nothing followed.
fn decisions(
    reader: &Reader<'_>,
    standing: &BTreeMap<String, Vec<String>>,
    noted: &BTreeMap<String, Noted<'_>>,
) -> Vec<Duty> {
    let led_to = decisions_with_revisions(reader);
    let mut duties = Vec::new();
    for (decision, remarks) in standing {
        let Some(entry) = reader.seen.creators(decision).last().copied() else { continue };
        let Some((fact @ Fact::RemarksDecided(decided), beside)) = reader.fact(entry) else { continue };
        let cards = remarks.iter().filter_map(|remark| noted.get(remark)).map(|noted| noted.card);
        let mut numbers = Vec::new();
        let mut about = None;
        for card in cards {
            extend_new(&mut numbers, &card.numbers);
            about = about.or_else(|| card.about.as_ref().map(|about| reader.canonical(about.as_str())));
        }
        let title = about.as_deref().map(|about| reader.thing(about).names("title")).unwrap_or_default();
        let about = about.map(SubjectId::from);
        let of = |kind| Duty {
            numbers: numbers.clone(),
            about: about.clone(),
            title: title.clone(),
            since: day_of(fact),
            ..Duty::of(kind, [decision.clone()])
        };
        if decided.reason.is_none() {
            duties.push(of(DutyKind::GiveReason));
        }
        let followed = || {
            let ids = reader.seen.class(decision);
            ids.iter().any(|id| led_to.contains(&**id))
                || remarks.iter().any(|remark| is_drawn(reader, remark))
        };
        if is_accepted(reader, decided, beside) && !followed() {
            duties.push(of(DutyKind::ReviseText));
        }
    }
    duties
}

/// Whether it was accepted, as far as this copy says.
fn is_accepted(reader: &Reader<'_>, decided: &RemarksDecided, beside: u32) -> bool {
    let outcome = reader.open_sealed(beside, &decided.outcome);
    matches!(outcome, Some(Outcome::Accepted | Outcome::PartlyAccepted))
}

/// Whether a project was drawn from the remark.
fn is_drawn(reader: &Reader<'_>, remark: &str) -> bool {
    !reader.thing(remark).elements::<String>("drawn_into").is_empty()
}

/// The decisions because of which a section was revised by then.
fn decisions_with_revisions(reader: &Reader<'_>) -> BTreeSet<String> {
    let mut slots: BTreeSet<(String, Field<'static>)> = BTreeSet::new();
    for entry in reader.dossier.journal().order() {
        if !matches!(reader.dossier.facts().get(*entry), Some(Fact::SectionRevised(_) | Fact::Corrected(_))) {
            continue;
        }
        let Some((Fact::SectionRevised(revised), _)) = reader.fact(*entry) else { continue };
        if !revised.because.is_empty() {
            let language = revised.language.as_ref().map_or("", |language| language.as_str());
            let part = format!("{}:{language}", revised.section);
            let subject = reader.canonical(revised.subject.as_str());
            slots.insert((subject, Field::part("section", &part).into_owned()));
        }
    }
    let mut decisions = BTreeSet::new();
    for (subject, field) in slots {
        for write in reader.seen.writes(&subject, &field) {
            if let Some((Fact::SectionRevised(revised), _)) = reader.fact(write.entry) {
                decisions.extend(revised.because.iter().map(|decision| decision.as_str().to_owned()));
            }
        }
    }
    decisions
}

/// Indicators that lack a baseline or a target although a version was frozen for adoption.
fn flagged_indicators(reader: &Reader<'_>, day: Day) -> Vec<Duty> {
    let Some(version) = for_adoption(reader) else { return Vec::new() };
    let mut duties = Vec::new();
    for id in reader.seen.things("indicator") {
        let shown = indicator(reader, &id, day, true);
        for (lack, kind) in
            [(IndicatorLack::Baseline, DutyKind::SetBaseline), (IndicatorLack::Target, DutyKind::SetTarget)]
        {
            if shown.lacks.contains(&lack) {
                duties.push(Duty { since: version.frozen.clone(), ..of_indicator(kind, &shown) });
            }
        }
    }
    duties
}

fn of_indicator(kind: DutyKind, shown: &IndicatorShown) -> Duty {
    Duty {
        about: shown.subject.clone(),
        title: shown.title.clone(),
        ..Duty::of(kind, [shown.id.as_str().to_owned()])
    }
}

/// Periods of targets that are over and have no figure, or lack a part of it.
fn measurements(reader: &Reader<'_>, day: Day) -> Vec<Duty> {
    let mut duties = Vec::new();
    for id in reader.seen.things("indicator") {
        let shown = indicator(reader, &id, day, false);
        for target in &shown.targets {
            let Some(period) = &target.period else { continue };
            let over = Days::of(&period.edtf).is_some_and(|period| period.last < day);
            let missing: Vec<&DateShown> = match (&target.value, target.progress_missing) {
                (Some(value), _) => value.missing.iter().collect(),
                (None, Some(ProgressMissing::NotMeasured)) if over => vec![period],
                _ => Vec::new(),
            };
            for period in missing {
                let after = Days::of(&period.edtf).and_then(|period| period.last.plus(1));
                let duty = Duty {
                    since: after.map(|after| date(&after.to_string(), None)),
                    due: Some(period.clone()),
                    ..of_indicator(DutyKind::Measure, &shown)
                };
                if !duties.contains(&duty) {
                    duties.push(duty);
                }
            }
        }
    }
    duties
}

fn conflicting(conflicts: &Conflicts) -> Vec<Duty> {
    let fields = conflicts.fields.iter().map(|conflict| Duty {
        title: conflict.name.clone(),
        field: Some(conflict.field.clone()),
        since: conflict.values.last().and_then(|value| value.on.clone()),
        ..Duty::of(DutyKind::SettleConflict, [conflict.thing.as_str().to_owned()])
    });
    let references = conflicts.references.iter().map(|conflict| Duty {
        numbers: vec![conflict.reference.clone()],
        ..Duty::of(DutyKind::SettleConflict, conflict.things.iter().map(|thing| thing.as_str().to_owned()))
    });
    let corrections = (!conflicts.corrections.is_empty()).then(|| Duty::of(DutyKind::SettleConflict, []));
    fields.chain(references).chain(corrections).collect()
}
