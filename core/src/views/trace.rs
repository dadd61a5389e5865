use infitah_macros::shared;

use super::{DateShown, Names, Spoken};
use crate::model::{
    AnswerId, BodyId, CardId, Channel, DecisionId, EntryId, Outcome, Reference, RemarkId, SessionKind,
    SheetSection, StageId, SubjectId, Topic, VersionId, VersionKind, VoteId, VoteResult,
};

/// One remark followed from the card to the vote (تتبع الملاحظة, suivi de la remarque).
#[shared(view)]
pub struct Trace {
    /// The remark.
    pub remark: RemarkId,
    /// Its card.
    pub card: CardId,
    /// The numbers of the card, by which people find it.
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
    /// How far it has come.
    pub state: RemarkState,
    /// What was decided, by day, earlier decisions too.
    pub decisions: Vec<TraceDecision>,
    /// Which words it changed.
    pub changes: Vec<TraceChange>,
    /// The versions of the programme that hold these words.
    pub versions: Vec<TraceVersion>,
    /// The votes on these versions.
    pub votes: Vec<TraceVote>,
    /// Decisions and answers that are dated before what they are about.
    pub untimely: Vec<EntryId>,
}

/// How far a remark has come.
#[shared(choice)]
pub enum RemarkState {
    /// Nothing was decided yet (لم يبت فيها, pas encore examinée).
    Undecided,
    /// It was decided on, and the answer is not published (بت فيها ولم ينشر الجواب, décidée, réponse non publiée).
    Decided,
    /// The answer is published (نشر الجواب, réponse publiée).
    Published,
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
    /// The section as it reads on the day of the question, with the words that this revision brought.
    pub words: Vec<WordRun>,
    /// How many words that it brought are still there.
    pub surviving: u32,
}

/// A run of words in a section.
#[shared(view)]
pub struct WordRun {
    /// The words, with the white space and marks between them.
    pub text: String,
    /// Whether the revision in question brought them.
    pub brought: bool,
}

/// A version of the programme that holds words which the remark brought.
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
