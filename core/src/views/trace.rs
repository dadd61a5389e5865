use infitah_macros::shared;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::anchors::{AnchorShown, AnchoredCard, anchor_of, anchored};
use super::council::VoteCounts;
use super::frozen::frozen;
use super::provenance::{Slot, Weave, Woven};
use super::reading::{Reader, Thing, date, day_of, on};
use super::runs::{WordChange, WordRun, runs};
use super::sheet::section_of;
use super::{DateShown, Names, Spoken};
use crate::dates::{Interval, Order};
use crate::dossier::{At, Dossier, answers, count, is_published};
use crate::facts::{Fact, RemarkNoted, RemarksDecided, SectionRevised};
use crate::model::{
    AnswerId, BodyId, CardId, Channel, Code, DecisionId, EntryId, LanguageTag, Outcome, Reference, Refusal,
    RemarkId, SessionKind, SheetSection, StageId, SubjectId, Topic, VersionId, VersionKind, VoteId,
    VoteResult, Words,
};
use crate::state::{Field, Value, Write};
use crate::text::lists::{Gather, Order as _};
use crate::text::words;

/// One remark followed from the card to the vote (تتبع الملاحظة, suivi de la remarque).
#[shared(view)]
pub struct Trace {
    /// The remark.
    pub remark: RemarkId,
    /// Its card.
    pub card: CardId,
    /// The numbers of the card, by which people find it, of many the first twelve.
    pub numbers: Vec<Reference>,
    /// What it is on.
    pub topic: Option<Topic>,
    /// What is said.
    pub said: Option<Spoken>,
    /// What is proposed.
    pub proposed: Option<Spoken>,
    /// How the card came in.
    pub channel: Option<Channel>,
    /// The stage at which it was collected.
    pub stage: Option<StageId>,
    /// The title of that stage.
    pub stage_title: Names,
    /// The project, or the programme, that it is about.
    pub about: Option<SubjectId>,
    /// Its title.
    pub about_title: Names,
    /// The day on which the card was received.
    pub received: Option<DateShown>,
    /// The passage of a frozen version that the card is on.
    pub anchor: Option<AnchorShown>,
    /// How far it has come.
    pub state: RemarkState,
    /// What was decided, by day, earlier decisions too.
    pub decisions: Vec<TraceDecision>,
    /// Which words it changed.
    pub changes: Vec<TraceChange>,
    /// The versions of the programme that these changes reached.
    pub versions: Vec<TraceVersion>,
    /// The votes on these versions.
    pub votes: Vec<TraceVote>,
    /// Decisions and answers that are dated before what they are about.
    pub untimely: Vec<EntryId>,
    /// Whether the remark or its card is made up for an example.
    pub illustrative: bool,
}

/// How far a remark has come (مآل الملاحظة, avancement de la remarque).
#[shared(choice)]
pub enum RemarkState {
    /// It was noted (مسجلة, notée).
    Noted,
    /// It was presented to those who took part (قدمت للمشاركين, présentée aux participants).
    Presented,
    /// It was examined, and nothing was decided yet (تمت دراستها ولم يبت فيها, examinée).
    Examined,
    /// It was decided on, and the answer is not published (بت فيها ولم ينشر الجواب, décidée, réponse non publiée).
    Decided,
    /// The answer is published (نشر الجواب, réponse publiée).
    Answered,
}

impl RemarkState {
    /// Every state, in the order in which a remark comes through them.
    pub const ALL: [Self; 5] = [Self::Noted, Self::Presented, Self::Examined, Self::Decided, Self::Answered];

    /// The furthest that a remark has come; a step on the way that nobody recorded does not hold it back. `answered`
    /// says of one that was decided on whether its answer is published.
    pub(super) const fn furthest(presented: bool, examined: bool, answered: Option<bool>) -> Self {
        match (answered, examined, presented) {
            (Some(true), ..) => Self::Answered,
            (Some(false), ..) => Self::Decided,
            (None, true, _) => Self::Examined,
            (None, false, true) => Self::Presented,
            (None, false, false) => Self::Noted,
        }
    }
}

/// A decision on the remark.
#[shared(view)]
pub struct TraceDecision {
    /// The decision.
    pub decision: DecisionId,
    /// Its entry.
    pub entry: EntryId,
    /// What was decided; nothing where this copy withholds it or it was erased.
    pub outcome: Option<Outcome>,
    /// Why, if a reason was given.
    pub reason: Option<Spoken>,
    /// The body that decided.
    pub by: BodyId,
    /// Its name.
    pub by_name: Names,
    /// The day.
    pub on: Option<DateShown>,
    /// Whether it stands on the day of the question; two that stand are a disagreement.
    pub stands: bool,
    /// How many remarks it covers.
    pub covers: u32,
    /// The answers that published it.
    pub answers: Vec<TraceAnswer>,
    /// Whether it is made up for an example.
    pub illustrative: bool,
}

/// An answer that published a decision.
#[shared(view)]
pub struct TraceAnswer {
    /// The answer.
    pub answer: AnswerId,
    /// The day of publication.
    pub on: Option<DateShown>,
    /// What it says.
    pub text: Names,
    /// Where it was published.
    pub channel: Option<Channel>,
}

/// A revision that followed from the remark.
#[shared(view)]
pub struct TraceChange {
    /// The entry of the revision.
    pub entry: EntryId,
    /// The project, or the programme.
    pub subject: SubjectId,
    /// Its title.
    pub subject_title: Names,
    /// The section.
    pub section: SheetSection,
    /// The language of the text.
    pub language: String,
    /// The day.
    pub on: Option<DateShown>,
    /// The decisions on the remark that led to it.
    pub because: Vec<DecisionId>,
    /// The section as it reads on the day of the question: added are the words that this revision brought, kept all
    /// others.
    pub words: Vec<WordRun>,
    /// How many words that it brought are still there.
    pub surviving: u32,
    /// What the revision itself changed: its text against the one that its author had before them.
    pub made: Vec<WordRun>,
    /// How many words it took out.
    pub removed: u32,
}

/// A version of the programme whose text was made from a change that followed from the remark.
#[shared(view)]
pub struct TraceVersion {
    /// The version.
    pub version: VersionId,
    /// Its kind.
    pub kind: VersionKind,
    /// Its title.
    pub title: Names,
    /// The day on which it was frozen.
    pub on: Option<DateShown>,
    /// How many words that the remark brought stand in it.
    pub words: u32,
}

/// A vote of the council on such a version.
#[shared(view)]
pub struct TraceVote {
    /// The vote.
    pub vote: VoteId,
    /// The version that was voted on.
    pub version: VersionId,
    /// The kind of session.
    pub session: Option<SessionKind>,
    /// What the minutes say that it resulted in.
    pub result: VoteResult,
    /// The day.
    pub on: Option<DateShown>,
    /// Members in office.
    pub in_office: Option<u32>,
    /// Members present.
    pub present: Option<u32>,
    /// In favour.
    pub in_favour: Option<u32>,
    /// Against.
    pub against: Option<u32>,
    /// Abstained.
    pub abstained: Option<u32>,
    /// Blank.
    pub blank: Option<u32>,
}

/// The way back: a section with, for each run of its words, where they came from (من الجملة إلى الملاحظة, de la
/// phrase à la remarque).
#[shared(view)]
pub struct SectionTrace {
    /// The project, or the programme.
    pub subject: SubjectId,
    /// Its title.
    pub subject_title: Names,
    /// The section.
    pub section: SheetSection,
    /// The language of the text.
    pub language: String,
    /// The text.
    pub text: Spoken,
    /// Whether another text stands beside it.
    pub contested: bool,
    /// The text in runs; joined, they give the text.
    pub passages: Vec<Passage>,
    /// The cards that quote a passage of this section, in entry order, also those whose words no longer stand.
    pub anchored: Vec<AnchoredCard>,
}

/// A run of words that one revision brought.
#[shared(view)]
pub struct Passage {
    /// The words.
    pub text: String,
    /// The entry of the revision that brought them.
    pub entry: EntryId,
    /// The day of that revision.
    pub on: Option<DateShown>,
    /// Why it was made.
    pub because: Vec<Cause>,
    /// The cards whose quoted words stand in it.
    pub anchored: Vec<CardId>,
}

/// A decision that led to a revision.
#[shared(view)]
pub struct Cause {
    /// The decision.
    pub decision: DecisionId,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// Why.
    pub reason: Option<Spoken>,
    /// The remarks that it covers.
    pub remarks: Vec<CauseRemark>,
}

/// A remark behind a run of words.
#[shared(view)]
pub struct CauseRemark {
    /// The remark.
    pub remark: RemarkId,
    /// Its card.
    pub card: CardId,
    /// The numbers of the card.
    pub numbers: Vec<Reference>,
    /// What is said.
    pub said: Option<Spoken>,
}

impl TraceVote {
    /// What was counted, in the order in which it is printed.
    pub(crate) const fn counts(&self) -> VoteCounts {
        [self.in_favour, self.against, self.abstained, self.blank, self.present, self.in_office]
    }
}

impl Dossier {
    /// Follows a remark from its card to the vote (تتبع الملاحظة, suivi de la remarque).
    ///
    /// # Errors
    /// A refusal when the remark was not known then, the day cannot be read, or a head is unknown.
    pub fn trace(&self, remark: impl AsRef<str>, at: &At) -> Result<Trace, Refusal> {
        self.read_at(at, |reader| {
            let id = reader.resolve(remark.as_ref(), &["remark"])?;
            let thing = reader.thing(&id);
            let card = reader.canonical(thing.text("card").unwrap_or_default());
            let of_card = reader.thing(&card);
            let noted = languages(reader, &thing);
            let decisions = decisions(reader, &id, &mut BTreeMap::new());
            let (changes, weaves) = changes(reader, &decisions);
            let versions = versions(reader, &changes, &weaves);
            let about = of_card.link("about");
            let stage = of_card.link("stage");
            let title = |thing: &Option<String>| thing.as_deref().map(|id| reader.title(id));
            let received = of_card.date("received", on);
            Ok(Trace {
                state: state(reader, &thing, &decisions),
                untimely: untimely(received.as_ref(), &decisions),
                remark: RemarkId::from(id),
                numbers: of_card.references(),
                illustrative: thing.is("illustrative") || of_card.is("illustrative"),
                topic: thing.label("topic"),
                said: thing.spoken("said", noted.0.as_deref()),
                proposed: thing.spoken("proposed", noted.1.as_deref()),
                channel: of_card.label("channel"),
                stage_title: title(&stage).unwrap_or_default(),
                stage: stage.map(StageId::from),
                about_title: title(&about).unwrap_or_default(),
                about: about.map(SubjectId::from),
                received,
                anchor: anchor_of(reader, &of_card),
                votes: votes(reader, &versions),
                decisions,
                changes,
                versions,
                card: CardId::from(card),
            })
        })
    }

    /// Leads from the words of a section back to the remarks behind them (من الجملة إلى الملاحظة, de la phrase à la
    /// remarque).
    ///
    /// Without a language, the one of the dossier is taken.
    ///
    /// # Errors
    /// A refusal when the section had no text then, the day cannot be read, or a head is unknown.
    pub fn trace_section(
        &self,
        subject: impl AsRef<str>,
        section: impl AsRef<str>,
        language: Option<&str>,
        at: &At,
    ) -> Result<SectionTrace, Refusal> {
        self.read_at(at, |reader| section_trace(reader, subject.as_ref(), section.as_ref(), language))
    }
}

fn section_trace(
    reader: &Reader<'_>,
    subject: &str,
    section: &str,
    language: Option<&str>,
) -> Result<SectionTrace, Refusal> {
    let id = reader.resolve(subject, &["project", "programme"])?;
    let language = language.unwrap_or(reader.dossier.language()).to_owned();
    let part = format!("{section}:{language}");
    let field = Field::part("section", &part);
    let nothing = || Refusal::of(Code::ViewUnknownThing).with("value", &field);
    let shown = reader.seen.slot(&id, &field).ok_or_else(nothing)?;
    let Value::Sealed(digest) = &shown.value else { return Err(nothing()) };
    let text = reader.spoken(reader.beside(shown.entry), digest, Some(&language));
    let weave = Weave::of(reader, &id, &field);
    let woven = text.text.as_deref().and_then(|text| weave.text(shown.entry, text));
    let anchored = anchored(reader, &id, &field);
    Ok(SectionTrace {
        subject_title: reader.title(&id),
        subject: SubjectId::from(id),
        section: SheetSection::from(section),
        contested: reader.is_contested(&field, &shown),
        passages: woven.map(|woven| passages(reader, woven, &anchored)).unwrap_or_default(),
        anchored: anchored.into_iter().map(|(card, _)| card).collect(),
        language,
        text,
    })
}

impl Dossier {
    /// Whether somebody noted of a thing that it is made up for an example.
    #[cfg(feature = "report")]
    pub(crate) fn is_made_up(&self, thing: &str, at: &At) -> Result<bool, Refusal> {
        self.read_at(at, |reader| Ok(reader.thing(thing).is("illustrative")))
    }

    /// The traces of sections, each given by its subject, its name and its language, in one reading; nothing where one
    /// had no text then.
    #[cfg(feature = "report")]
    pub(crate) fn sections_traced<'s>(
        &self,
        sections: impl Iterator<Item = (&'s str, &'s str, &'s str)>,
        at: &At,
    ) -> Result<Vec<Option<SectionTrace>>, Refusal> {
        self.read_at(at, |reader| {
            let traces = sections.map(|(subject, section, language)| {
                match section_trace(reader, subject, section, Some(language)) {
                    Err(refusal) if refusal.code == Code::ViewUnknownThing => Ok(None),
                    trace => trace.map(Some),
                }
            });
            traces.collect()
        })
    }

    /// What was decided on each of these remarks, what was superseded too; in one reading, for whoever prints them all.
    #[cfg(feature = "report")]
    pub(crate) fn decisions_on<'r>(
        &self,
        remarks: impl Iterator<Item = &'r RemarkId>,
        at: &At,
    ) -> Result<BTreeMap<RemarkId, Vec<TraceDecision>>, Refusal> {
        self.read_at(at, |reader| {
            let mut known = BTreeMap::new();
            let decided =
                remarks.map(|remark| (remark.clone(), decisions(reader, remark.as_str(), &mut known)));
            Ok(decided.gathered())
        })
    }
}

/// The languages of what is said and of what is proposed, as the card says that gives the words that show.
pub(super) fn languages(reader: &Reader<'_>, remark: &Thing<'_>) -> (Option<String>, Option<String>) {
    type Noted = fn(&RemarkNoted) -> (Option<&Words>, Option<&LanguageTag>);
    let language = |field, words: Noted| {
        let shown = remark.shown(field)?;
        let Value::Sealed(digest) = &shown.value else { return None };
        let (Fact::CardReceived(card), _) = reader.fact(shown.entry)? else { return None };
        // Where it stands on its card it is found at once; else wherever these words are.
        let place = remark.number("position").and_then(|place| usize::try_from(place).ok());
        let here = place.and_then(|place| card.remarks.get(place));
        let mut noted = here.into_iter().chain(&card.remarks).map(words);
        let (_, language) =
            noted.find(|(words, _)| words.and_then(Words::digest).as_ref() == Some(digest))?;
        language.map(ToString::to_string)
    };
    (
        language("said", |noted| (noted.said.as_ref(), noted.said_language.as_ref())),
        language("proposed", |noted| (noted.proposed.as_ref(), noted.proposed_language.as_ref())),
    )
}

/// Decisions by their entry, none of which is said to stand yet.
type Decisions = BTreeMap<u32, Option<TraceDecision>>;

/// The decisions that were ever taken on the remark, by day. What is `known` already is not read again: one decision
/// covers many remarks, and to read what answered it goes through all of them.
fn decisions(reader: &Reader<'_>, remark: &str, known: &mut Decisions) -> Vec<TraceDecision> {
    let field = Field::plain("decision");
    let stands: Vec<u32> = match reader.seen.slot(remark, &field) {
        Some(shown) => shown.contenders().map(|(entry, _)| entry).collect(),
        None => Vec::new(),
    };
    let writes = reader.seen.writes(remark, &field);
    let decisions = writes.iter().filter_map(|write| {
        let decision = known.entry(write.entry).or_insert_with(|| decision(reader, write.entry)).clone()?;
        Some(TraceDecision { stands: stands.contains(&write.entry), ..decision })
    });
    decisions.collect()
}

/// The decision of an entry, whether or not it stands.
pub(super) fn decision(reader: &Reader<'_>, entry: u32) -> Option<TraceDecision> {
    let (fact @ Fact::RemarksDecided(decided), beside) = reader.fact(entry)? else { return None };
    let decision = reader.canonical(decided.decision.as_ref()?.as_str());
    let by = reader.canonical(decided.by.as_str());
    Some(TraceDecision {
        entry: reader.entry_id(entry),
        outcome: outcome(reader, decided, beside),
        reason: reason(reader, decided, beside),
        by_name: reader.name(&by),
        by: BodyId::from(by),
        on: day_of(fact),
        stands: false,
        covers: count(decided.remarks.len()),
        answers: published_answers(reader, &decision),
        illustrative: reader.thing(&decision).is("illustrative"),
        decision: DecisionId::from(decision),
    })
}

pub(super) fn outcome(reader: &Reader<'_>, decided: &RemarksDecided, beside: u32) -> Option<Outcome> {
    reader.open_sealed(beside, &decided.outcome)
}

pub(super) fn reason(reader: &Reader<'_>, decided: &RemarksDecided, beside: u32) -> Option<Spoken> {
    let language = decided.language.as_ref().map(ToString::to_string);
    decided.reason.as_ref().and_then(|reason| reader.words(beside, reason, language.as_deref()))
}

fn published_answers(reader: &Reader<'_>, decision: &str) -> Vec<TraceAnswer> {
    let shown = answers(reader.seen, decision).map(|id| {
        let answer = reader.thing(&id);
        TraceAnswer {
            on: answer.date("published", on),
            text: answer.names("text"),
            channel: answer.label("channel"),
            answer: AnswerId::from(id),
        }
    });
    shown.collect()
}

/// How far the remark has come.
fn state(reader: &Reader<'_>, thing: &Thing<'_>, decisions: &[TraceDecision]) -> RemarkState {
    let has = |field| thing.shown(field).is_some();
    let standing = decisions.iter().rev().find(|decision| decision.stands);
    let answered = standing.map(|decision| is_published(reader.seen, decision.decision.as_str()));
    RemarkState::furthest(has("presented"), has("examined"), answered)
}

/// Decisions dated before the card, and answers dated before their decision: judged by days, never by the order of
/// the entries.
fn untimely(received: Option<&DateShown>, decisions: &[TraceDecision]) -> Vec<EntryId> {
    let before = |earlier: Option<&DateShown>, later: Option<&DateShown>| {
        let interval = |date: &DateShown| Interval::from_edtf(&date.edtf).ok();
        match (earlier.and_then(interval), later.and_then(interval)) {
            (Some(earlier), Some(later)) => later.compare(&earlier) == Order::Before,
            _ => false,
        }
    };
    let untimely = decisions.iter().filter(|decision| {
        before(received, decision.on.as_ref())
            || decision.answers.iter().any(|answer| before(decision.on.as_ref(), answer.on.as_ref()))
    });
    untimely.map(|decision| decision.entry.clone()).collect()
}

/// The revisions that these decisions led to, with the weave of each section that they changed.
fn changes(reader: &Reader<'_>, decisions: &[TraceDecision]) -> (Vec<TraceChange>, BTreeMap<Slot, Weave>) {
    let decided: BTreeSet<Box<str>> =
        decisions.iter().flat_map(|decision| reader.seen.class(decision.decision.as_str())).gathered();
    let (mut changes, mut weaves) = (Vec::new(), BTreeMap::new());
    if decided.is_empty() {
        return (changes, weaves);
    }
    for slot in revised_slots(reader, &decided) {
        let (subject, field) = &slot;
        let Some((section, language)) = section_of(field) else { continue };
        let weave = Weave::of(reader, subject, field);
        let shown = reader.seen.slot(subject, field);
        let now = shown.and_then(|shown| {
            let Value::Sealed(digest) = shown.value else { return None };
            let text = reader.spoken(reader.beside(shown.entry), &digest, None).text?;
            weave.text(shown.entry, &text).cloned()
        });
        for write in reader.seen.writes(subject, field) {
            let Some((fact @ Fact::SectionRevised(revised), _)) = reader.fact(write.entry) else { continue };
            let mut because = reader.canonical_each(&revised.because);
            because.retain(|decision| decided.contains(decision.as_str()));
            if because.is_empty() {
                continue;
            }
            let made = made(reader, &weave, &write);
            changes.push(TraceChange {
                entry: reader.entry_id(write.entry),
                subject: SubjectId::from(subject.as_str()),
                subject_title: reader.title(subject),
                section: section.clone(),
                language: language.clone(),
                on: day_of(fact),
                because,
                words: now.as_ref().map(|woven| brought_runs(woven, write.entry)).unwrap_or_default(),
                surviving: now
                    .as_ref()
                    .map_or(0, |woven| woven.brought_by(|revision| revision == write.entry)),
                removed: removed(&made),
                made,
            });
        }
        weaves.insert(slot, weave);
    }
    changes.order_by(|a, b| by_day(a.on.as_ref()).cmp(&by_day(b.on.as_ref())));
    (changes, weaves)
}

fn by_day(date: Option<&DateShown>) -> Option<&str> {
    date.and_then(|date| date.last.as_deref())
}

/// The entries of all revisions of sections, known then or not, in entry order.
pub(super) fn revisions<'a>(reader: &Reader<'a>) -> impl Iterator<Item = u32> + use<'a> {
    let dossier = reader.dossier;
    let entries = dossier.journal().order().iter().copied();
    entries.filter(|entry| matches!(dossier.facts().get(*entry), Some(Fact::SectionRevised(_))))
}

/// The sections with a revision because of one of these decisions.
fn revised_slots(reader: &Reader<'_>, decided: &BTreeSet<Box<str>>) -> BTreeSet<Slot> {
    let mut slots = BTreeSet::new();
    for entry in revisions(reader) {
        let Some((Fact::SectionRevised(revised), _)) = reader.fact(entry) else { continue };
        if revised.because.iter().any(|decision| decided.contains(decision.as_str())) {
            slots.insert(slot_of(reader, revised));
        }
    }
    slots
}

fn slot_of(reader: &Reader<'_>, revised: &SectionRevised) -> Slot {
    let language = revised.language.as_ref().map_or("", |language| language.as_str());
    let part = format!("{}:{language}", revised.section);
    (reader.canonical(revised.subject.as_str()), Field::part("section", &part).into_owned())
}

/// What a revision changed in the text that its author had before them.
fn made(reader: &Reader<'_>, weave: &Weave, write: &Write) -> Vec<WordRun> {
    let Value::Sealed(digest) = &write.value else { return Vec::new() };
    let text = reader.spoken(write.body, digest, None).text;
    text.map(|text| runs(weave.base(write.entry).unwrap_or_default(), &text)).unwrap_or_default()
}

fn removed(runs: &[WordRun]) -> u32 {
    let gone = runs.iter().filter(|run| run.change == WordChange::Removed);
    count(gone.flat_map(|run| words::tokens(&run.text)).filter(|token| words::is_word(token)).count())
}

fn brought_runs(woven: &Woven, revision: u32) -> Vec<WordRun> {
    let mut runs: Vec<WordRun> = Vec::new();
    for (token, origin) in woven.tokens() {
        let change = if origin == revision { WordChange::Added } else { WordChange::Kept };
        match runs.last_mut() {
            Some(run) if run.change == change => run.text.push_str(token),
            _ => runs.push(WordRun { text: token.to_owned(), change }),
        }
    }
    runs
}

/// The versions whose text was made from these changes, with how many words in it they brought.
fn versions(
    reader: &Reader<'_>,
    changes: &[TraceChange],
    weaves: &BTreeMap<Slot, Weave>,
) -> Vec<TraceVersion> {
    let revisions: BTreeSet<u32> =
        changes.iter().filter_map(|change| reader.dossier.journal().find(&change.entry.hash()?)).gathered();
    if revisions.is_empty() {
        return Vec::new();
    }
    let by_slot = weaves.iter().enumerate().map(|(number, ((subject, field), weave))| {
        ((subject.as_str(), field), (number, weave, weave.made_from(&revisions)))
    });
    let by_slot: BTreeMap<(&str, &Field<'_>), _> = by_slot.gathered();
    // Many versions hold the same words.
    let mut brought = BTreeMap::new();
    let versions = reader.seen.things("version").into_iter().filter_map(|id| {
        let (fact, frozen) = frozen(reader, &id)?;
        let (mut words, mut reached) = (0u32, false);
        for held in reader.listed(&id)?.iter() {
            let slot = (held.thing.as_str(), &held.field);
            let Some((number, weave, made)) = by_slot.get(&slot) else { continue };
            let Some((revision, written)) = held.as_written(reader) else { continue };
            reached |= made.contains(&revision) || revisions.contains(&revision);
            let known = brought.entry((*number, revision, written.digest)).or_insert_with(|| {
                let woven = weave.frozen(reader, slot, revision, &written.text);
                woven.brought_by(|origin| revisions.contains(&origin))
            });
            words = words.saturating_add(*known);
        }
        let thing = reader.thing(&id);
        reached.then(|| TraceVersion {
            version: VersionId::from(&*id),
            kind: frozen.kind.clone(),
            title: thing.names("title"),
            on: day_of(fact),
            words,
        })
    });
    let mut versions: Vec<TraceVersion> = versions.collect();
    versions.order_by_key(|version| version.on.as_ref().and_then(DateShown::sort_key));
    versions
}

fn votes(reader: &Reader<'_>, versions: &[TraceVersion]) -> Vec<TraceVote> {
    let voted_on = |version: &str| {
        let version = reader.canonical(version);
        versions.iter().map(|v| &v.version).find(|id| id.as_str() == version)
    };
    let votes = reader.seen.things("vote").into_iter().filter_map(|id| {
        let vote = reader.thing(&id);
        let version = voted_on(vote.text("version")?)?.clone();
        let number = |name| vote.number(name);
        Some(TraceVote {
            version,
            session: vote.label("session"),
            result: vote.label("result")?,
            on: vote.date("taken", on).or_else(|| vote.text("taken").map(|taken| date(taken, None))),
            in_office: number("in_office"),
            present: number("present"),
            in_favour: number("in_favour"),
            against: number("against"),
            abstained: number("abstained"),
            blank: number("blank"),
            vote: VoteId::from(&*id),
        })
    });
    let mut votes: Vec<TraceVote> = votes.collect();
    votes.order_by_key(|vote| vote.on.as_ref().and_then(DateShown::sort_key));
    votes
}

fn passages(
    reader: &Reader<'_>,
    woven: &Woven,
    anchored: &[(AnchoredCard, Option<Range<usize>>)],
) -> Vec<Passage> {
    let mut passages: Vec<(u32, String, Vec<CardId>)> = Vec::new();
    for (at, (token, origin)) in woven.tokens().enumerate() {
        match passages.last_mut() {
            Some((from, text, _)) if *from == origin => text.push_str(token),
            _ => passages.push((origin, token.to_owned(), Vec::new())),
        }
        let here =
            anchored.iter().filter(|(_, place)| place.as_ref().is_some_and(|place| place.contains(&at)));
        if let Some((_, _, cards)) = passages.last_mut() {
            for (card, _) in here {
                if !cards.contains(&card.card) {
                    cards.push(card.card.clone());
                }
            }
        }
    }
    // Many passages come from one revision, and many revisions from one decision.
    let mut causes: BTreeMap<DecisionId, Option<Cause>> = BTreeMap::new();
    let shown = passages.into_iter().map(|(revision, text, anchored)| {
        let fact = reader.fact(revision).map(|(fact, _)| fact);
        let because = match fact {
            Some(Fact::SectionRevised(revised)) => {
                let decisions = reader.canonical_each(&revised.because).into_iter();
                let known = decisions.filter_map(|decision| {
                    causes.entry(decision).or_insert_with_key(|decision| cause(reader, decision)).clone()
                });
                known.collect()
            }
            _ => Vec::new(),
        };
        Passage { text, entry: reader.entry_id(revision), on: fact.and_then(day_of), because, anchored }
    });
    shown.collect()
}

fn cause(reader: &Reader<'_>, decision: &DecisionId) -> Option<Cause> {
    let entry = reader.made_by(decision.as_str(), "decided")?;
    let (Fact::RemarksDecided(decided), beside) = reader.fact(entry)? else { return None };
    // A remark whose card was withdrawn since stands behind nothing any more.
    let remarks = reader.canonical_each(&decided.remarks).into_iter();
    let remarks = remarks.filter(|remark| reader.seen.exists(remark.as_str()));
    let remarks = remarks.filter_map(|remark| {
        let thing = reader.thing(remark.as_str());
        let card = thing.link("card")?;
        Some(CauseRemark {
            numbers: reader.numbers(&card),
            said: thing.spoken("said", languages(reader, &thing).0.as_deref()),
            card: CardId::from(card),
            remark,
        })
    });
    Some(Cause {
        decision: decision.clone(),
        outcome: outcome(reader, decided, beside),
        reason: reason(reader, decided, beside),
        remarks: remarks.collect(),
    })
}
