//! What is still to do (ما يجب إنجازه, ce qui reste à faire): from the facts alone. What a law asks for is a matter of
//! checks; here stands what the process itself has begun and not finished.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, hash_map};
use std::hash::{BuildHasherDefault, DefaultHasher};

use infitah_macros::shared;

use super::figures::{Days, ProgressMissing};
use super::indicators::{for_adoption, indicator};
use super::reading::{Reader, date, day_of};
use super::roadmap::{Roadmap, StageStatus};
use super::{Conflicts, DateShown, IndicatorLack, IndicatorShown, Names};
use crate::dates::Day;
use crate::dossier::{At, Dossier, is_published};
use crate::facts::{CardReceived, Fact, RemarksDecided};
use crate::model::{CardId, Outcome, Reference, Refusal, StageKind, SubjectId, ThingId};
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

/// Only looked up, never listed: the order of a hash reaches no answer.
type Hashed = BuildHasherDefault<DefaultHasher>;

/// What the facts say of remarks, gathered in one pass: a dossier has thousands, and most of them were never taken up,
/// so that nothing but their card needs to be read.
#[derive(Default)]
struct Gathered<'a> {
    /// By remark, the fact that brought it in, and its card.
    noted: HashMap<&'a str, (&'a Fact, &'a CardReceived), Hashed>,
    /// The remarks that were presented, examined or decided on, on whatever day.
    taken_up: HashSet<String, Hashed>,
    /// The remarks that a project was drawn from, on whatever day.
    drawn: HashSet<String, Hashed>,
    /// The decisions that an answer names, on whatever day.
    answered: HashSet<String, Hashed>,
}

/// Whether the card is shown then as this entry brought it in.
fn shows(reader: &Reader<'_>, card: &CardReceived, entry: u32) -> bool {
    let received = |id: &CardId| reader.seen.slot(id.as_str(), &Field::plain("received"));
    card.card.as_ref().and_then(received).is_some_and(|shown| shown.entry == entry)
}

impl<'a> Gathered<'a> {
    fn of(reader: &Reader<'a>) -> Self {
        let mut gathered = Self::default();
        for entry in reader.dossier.journal().order() {
            let Some((fact, _)) = reader.fact(*entry) else { continue };
            let (remarks, drawn) = match fact {
                Fact::CardReceived(card) => {
                    for remark in card.remarks.iter().filter_map(|noted| noted.remark.as_ref()) {
                        match gathered.noted.entry(remark.as_str()) {
                            // One card that two devices entered: what shows then counts, if that is this one.
                            hash_map::Entry::Occupied(mut noted) => {
                                if shows(reader, card, *entry) {
                                    noted.insert((fact, card));
                                }
                            }
                            hash_map::Entry::Vacant(new) => {
                                new.insert((fact, card));
                            }
                        }
                    }
                    continue;
                }
                Fact::AnswerPublished(answer) => {
                    gathered.answered.insert(reader.canonical(answer.decision.as_str()));
                    continue;
                }
                Fact::RemarksPresented(presented) => (&presented.remarks, false),
                Fact::RemarksExamined(examined) => (&examined.remarks, false),
                Fact::RemarksDecided(decided) => (&decided.remarks, false),
                Fact::ProjectDrawn(drawn) => (&drawn.ideas, true),
                _ => continue,
            };
            let remarks = remarks.iter().map(|id| reader.canonical(id.as_str()));
            if drawn { gathered.drawn.extend(remarks) } else { gathered.taken_up.extend(remarks) }
        }
        gathered
    }

    /// Whether the answer was published by then.
    fn is_answered(&self, reader: &Reader<'_>, decision: &str) -> bool {
        self.answered.contains(&reader.canonical(decision)) && is_published(reader.seen, decision)
    }

    /// Whether a project was drawn from the remark by then.
    fn is_drawn(&self, reader: &Reader<'_>, remark: &str) -> bool {
        self.drawn.contains(remark) && !reader.thing(remark).elements::<String>("drawn_into").is_empty()
    }
}

/// Remarks of one project that wait for the same step.
#[derive(Default)]
struct Waiting<'a> {
    remarks: Vec<ThingId>,
    numbers: Vec<Reference>,
    /// The days since when, each with a fact of that day.
    since: BTreeMap<&'a str, &'a Fact>,
}

/// The next step of every remark, together for the remarks of a project that wait for the same one; and decisions that
/// lack something.
fn remarks(reader: &Reader<'_>) -> Vec<Duty> {
    let gathered = Gathered::of(reader);
    let mut waiting: BTreeMap<(DutyKind, Option<String>), Waiting<'_>> = BTreeMap::new();
    let mut subjects: BTreeMap<&str, String> = BTreeMap::new();
    let mut standing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for id in reader.seen.things("remark") {
        let Some((received, card)) = gathered.noted.get(&*id).copied() else { continue };
        let next =
            if gathered.taken_up.contains(&*id) { next_step(reader, &gathered, &id) } else { Next::first() };
        if let Some(decision) = next.decision {
            standing.entry(decision).or_default().push(id.to_string());
        }
        let Some(kind) = next.kind else { continue };
        let about = card.about.as_ref().map(SubjectId::as_str);
        let about = about.map(|id| subjects.entry(id).or_insert_with(|| reader.canonical(id)).clone());
        let group = waiting.entry((kind, about)).or_default();
        group.remarks.push(ThingId::from(&*id));
        extend_new(&mut group.numbers, &card.numbers);
        let since = next.since.unwrap_or(received);
        if let Some(day) = since.day() {
            group.since.entry(day.as_str()).or_insert(since);
        }
    }
    let mut titles = Titles::default();
    let mut duties: Vec<Duty> = waiting
        .into_iter()
        .map(|((kind, about), group)| Duty {
            things: group.remarks,
            numbers: group.numbers,
            since: group
                .since
                .into_values()
                .filter_map(day_of)
                .min_by_key(|date| days(Some(date)).map(|d| d.last)),
            title: titles.of(reader, about.as_deref()),
            about: about.map(SubjectId::from),
            ..Duty::of(kind, [])
        })
        .collect();
    duties.extend(decisions(reader, &standing, &gathered, &mut titles));
    duties
}

/// What a card is about.
fn about(reader: &Reader<'_>, card: &CardReceived) -> Option<String> {
    card.about.as_ref().map(|about| reader.canonical(about.as_str()))
}

/// The titles of what cards are about, each read once.
#[derive(Default)]
struct Titles(BTreeMap<String, Names>);

impl Titles {
    fn of(&mut self, reader: &Reader<'_>, about: Option<&str>) -> Names {
        let Some(about) = about else { return Names::default() };
        let read = || reader.thing(about).names("title");
        self.0.entry(about.to_owned()).or_insert_with(read).clone()
    }
}

fn extend_new(numbers: &mut Vec<Reference>, more: &[Reference]) {
    // The remarks of a card follow each other.
    if !more.is_empty() && !numbers.ends_with(more) {
        numbers.extend_from_slice(more);
    }
}

/// What a remark waits for.
struct Next<'a> {
    kind: Option<DutyKind>,
    /// The fact since which it waits; nothing for its card.
    since: Option<&'a Fact>,
    /// The decision that stands.
    decision: Option<String>,
}

impl Next<'_> {
    const fn first() -> Self {
        Self { kind: Some(DutyKind::PresentRemarks), since: None, decision: None }
    }
}

fn next_step<'a>(reader: &Reader<'a>, gathered: &Gathered<'_>, remark: &str) -> Next<'a> {
    let entry = |field| reader.seen.slot(remark, &Field::plain(field));
    let fact = |entry: u32| reader.fact(entry).map(|(fact, _)| fact);
    if let Some(shown) = entry("decision")
        && let Value::Many(parts) = &shown.value
        && let Some(Value::Text(decision)) = parts.first()
    {
        let answered = gathered.is_answered(reader, decision);
        return Next {
            kind: (!answered).then_some(DutyKind::AnswerRemarks),
            since: fact(shown.entry),
            decision: Some(decision.to_string()),
        };
    }
    let steps = [("examined", DutyKind::DecideRemarks), ("presented", DutyKind::ExamineRemarks)];
    let step = steps.into_iter().find_map(|(field, kind)| Some((entry(field)?.entry, kind)));
    step.map_or(Next::first(), |(entry, kind)| Next { kind: Some(kind), since: fact(entry), decision: None })
}

/// Decisions that stand and give no reason, and accepted ones from which nothing followed.
fn decisions(
    reader: &Reader<'_>,
    standing: &BTreeMap<String, Vec<String>>,
    gathered: &Gathered<'_>,
    titles: &mut Titles,
) -> Vec<Duty> {
    let led_to = decisions_with_revisions(reader);
    let mut duties = Vec::new();
    for (decision, remarks) in standing {
        let Some(entry) = reader.seen.creators(decision).last().copied() else { continue };
        let Some((fact @ Fact::RemarksDecided(decided), beside)) = reader.fact(entry) else { continue };
        let followed = || {
            let ids = reader.seen.class(decision);
            ids.iter().any(|id| led_to.contains(&**id))
                || remarks.iter().any(|remark| gathered.is_drawn(reader, remark))
        };
        let lacks = [
            (decided.reason.is_none(), DutyKind::GiveReason),
            (is_accepted(reader, decided, beside) && !followed(), DutyKind::ReviseText),
        ];
        for kind in lacks.into_iter().filter_map(|(lacks, kind)| lacks.then_some(kind)) {
            let mut duty = Duty { since: day_of(fact), ..Duty::of(kind, [decision.clone()]) };
            let mut subject = None;
            for (_, card) in remarks.iter().filter_map(|remark| gathered.noted.get(remark.as_str())) {
                extend_new(&mut duty.numbers, &card.numbers);
                subject = subject.or_else(|| about(reader, card));
            }
            duty.title = titles.of(reader, subject.as_deref());
            duty.about = subject.map(SubjectId::from);
            duties.push(duty);
        }
    }
    duties
}

/// Whether it was accepted, as far as this copy says.
fn is_accepted(reader: &Reader<'_>, decided: &RemarksDecided, beside: u32) -> bool {
    let outcome = reader.open_sealed(beside, &decided.outcome);
    matches!(outcome, Some(Outcome::Accepted | Outcome::PartlyAccepted))
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
