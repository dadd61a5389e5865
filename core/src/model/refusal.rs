use std::collections::BTreeMap;
use std::fmt;

use super::Place;

macro_rules! codes {
    ($($name:ident = $code:literal: $sentence:literal,)*) => {
        /// Why something is refused: one stable code for each reason, the same in every language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $sentence] $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as it crosses every binding.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// The code that crosses every binding under this name: those of dates and numbers are named where they are
            /// read, to the left of this room.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().find(|code| code.as_str() == name).copied()
            }

            /// What is wrong and how to mend it, in English.
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence),* }
            }
        }
    };
}

codes! {
    FactUnknown = "fact.unknown": "no fact has this name; the names are those of the types in `facts`",
    FactMalformed = "fact.malformed": "this is not a fact: an object with a member \"fact\" is expected",
    FieldUnknown = "fact.field.unknown": "the fact has no such member; look for a misspelling",
    FieldMissing = "fact.field.missing": "this member is required; give it a value",
    FieldInvalid = "fact.field.invalid": "this member has another form of value; give the form that its type names",
    FieldEmpty = "fact.field.empty": "this list must not be empty; name at least what it is about",
    DateEmpty = "date.empty": "the date is empty; leave the member out, or write a day, a month or an interval",
    DateUnreadable = "date.unreadable": "the date cannot be read; write for example 25 يوليوز 2023, octobre 2023 or 2023-07-25",
    DateNoYear = "date.no_year": "the date has no year; add it",
    DateNoSuchDay = "date.no_such_day": "the calendar has no such day; look at the day and the month",
    DateReversed = "date.reversed": "the interval ends before it begins; exchange its ends",
    DateAmbiguous = "date.ambiguous": "the date can be read in more than one way; write day, month and year in full, and both ends of an interval",
    DateTooLong = "date.too_long": "the date has more than 60 characters; write only the date here",
    DateNotADate = "date.not_a_date": "this is a number of another kind, not a date; write a date",
    DateOpen = "date.open": "a fact is about a day, a month or a closed interval; give the end that is missing",
    IdMalformed = "id.malformed": "this is no id of the kind expected; pass an id that recording gave, or a reference",
    ThingUnknown = "thing.unknown": "no such thing is known; record it first, or look for a misspelling",
    ThingOtherKind = "thing.other_kind": "this is a thing of another kind than is expected here",
    ReferenceUnknown = "reference.unknown": "no thing has this reference; give the reference when the thing is recorded",
    ReferenceAmbiguous = "reference.ambiguous": "several things have this reference; pass the id, or record that they were merged into one",
    ReferenceMalformed = "reference.malformed": "a reference is scheme:number, as pacto:70, with at most 60 characters",
    LabelEmpty = "label.empty": "the label is empty; give one, or leave the member out",
    LabelTooLong = "label.too_long": "a label has at most 60 characters and no control characters; put longer words into a text",
    LanguageMalformed = "language.malformed": "this is no language tag; write for example ar, fr, en or zgh",
    TextEmpty = "text.empty": "the text is empty; write something, or leave the member out",
    TextSealed = "text.sealed": "words are expected here, not a digest; write the words themselves",
    TextUnfit = "text.unfit": "the value holds a number that is not whole, or larger than 2^53 − 1; write it as text",
    TextTooManyLanguages = "text.too_many_languages": "a text stands in at most 32 languages; leave out those that nobody reads",
    EntryUnfit = "entry.unfit": "the entry would not follow from the history under the label of this device, or the host gave it a malformed time; open the journal anew, which gives the device a new label, and look at the clock",
    FieldClosed = "field.closed": "the words in this field were erased for good, and it takes no others; leave them out, or write what is to be said elsewhere",
    OnUnordered = "on.unordered": "this month or interval and a day inside it cannot be ordered; give the exact day, or correct the earlier fact",
    EntryUnknown = "entry.unknown": "no entry of this journal has this hash",
    EntryNotCorrectable = "entry.not_correctable": "foundings, frozen versions, erasures, corrections and withdrawals are not corrected or withdrawn; to undo a correction, record another",
    CorrectionOtherKind = "correction.other_kind": "a correction has the kind of the fact that it corrects",
    CorrectionMovesPart = "correction.moves_part": "a correction keeps the ids of the thing and its parts, each at its place",
    CardNoRemarks = "card.no_remarks": "a card has at least one remark; add what was said",
    MemberNoRole = "member.no_role": "a membership has at least one role; add it",
    DecisionNoRemarks = "decision.no_remarks": "a decision covers at least one remark; list them",
    DecisionBeforeRemark = "decision.before_remark": "the decision is dated before the remark was received; look at the days",
    AnswerBeforeDecision = "answer.before_decision": "the answer is dated before its decision; look at the days",
    VersionNothingToFreeze = "version.nothing_to_freeze": "no title or section stands on that day; record them first, or look at the day",
    NumberEmpty = "number.empty": "the number is empty; leave the member out, or write digits, as 16,28 or 300000",
    NumberUnreadable = "number.unreadable": "the number cannot be read; write digits with one decimal mark, as 16,28 or 300000",
    NumberAmbiguous = "number.ambiguous": "the number can be read in two ways; write it without a mark between thousands, as 1500 or 1,5",
    NumberTooLong = "number.too_long": "the number has too many digits to be exact; write at most 28",
    RemarkNotReceived = "remark.not_received": "this is dated before the remark was received; look at the days",
    MeasurementValues = "measurement.values": "a measurement has a value, or a numerator and a denominator that is not zero; one that is missing or not applicable has none",
    MeasurementRatio = "measurement.ratio": "this indicator is a ratio; give the numerator and the denominator, not the value",
    SittingConvocation = "sitting.convocation": "a sitting follows a first, second or third convocation; give 1, 2 or 3",
    SittingPresence = "sitting.presence": "there are more members present than in office; look at the minutes",
    ProjectItself = "project.itself": "a project is not linked to itself, nor split into or joined with itself alone",
    VoteCounts = "vote.counts": "the votes do not add up: in favour, against, abstained and blank are at most the members present, and these at most the members in office",
    AttendanceWomen = "attendance.women": "women are among the participants, so there cannot be more of them",
    AlreadyFounded = "dossier.already_founded": "the dossier is founded already; one dossier is one programme",
    NotFounded = "dossier.not_founded": "a dossier begins with its founding",
    FrameworkUnknown = "framework.unknown": "the library brings no framework of this name; take one of those that it brings, or read your own from JSON",
    FrameworkMalformed = "framework.malformed": "this is no framework; look at the member and the line, and at the files in core/frameworks",
    FrameworkRepeated = "framework.repeated": "two parts of this list have one id; give each its own",
    FrameworkLanguage = "framework.language": "this text lacks one of the languages of the framework; add it",
    FrameworkNumbers = "framework.numbers": "the parts of this list are numbered 1, 2, 3 and so on, each number once",
    FrameworkPart = "framework.part": "the framework has no such source or body, or no such stage before this one; add it, or look for a misspelling",
    JournalUnrecognised = "journal.unrecognised": "these bytes are no journal of infitah; pass the whole content of a journal file",
    JournalNewerFormat = "journal.newer_format": "the journal was written in a newer format; update infitah",
    JournalNoFounding = "journal.no_founding": "the founding is missing from the journal or damaged, and nothing counts without it; open another copy and merge this one into it",
    JournalFoundingUnread = "journal.founding_unread": "this version cannot read the founding, so that the journal can be verified and not opened; update infitah",
    JournalOtherDossier = "journal.other_dossier": "the journal belongs to another dossier; open it apart",
    JournalDamaged = "journal.damaged": "the journal is damaged at this line; fetch a good copy and merge it, or recover what can be read",
    ErasureNothing = "erasure.nothing": "no words stand there that could be erased: what is plain stays for ever, and only a corrected entry has earlier words; name the field, or the entry itself",
    ReceiptMalformed = "receipt.malformed": "this is no receipt; give hashes of 64 hexadecimal digits, short forms of 16 letters and digits, or the text of the QR code",
    KnownUnknownHead = "known.unknown_head": "no entry of this journal has this hash, so nothing was known at it",
    ViewUnknownThing = "view.unknown_thing": "nothing of this kind was known on that day; look at the id and at the day",
    ProgrammeRepeated = "programme.repeated": "two files hold the same programme, so that each of its remarks would count twice; merge them into one file first",
    TableUnknown = "table.unknown": "no table has this name; the names stand in the data dictionary, for example cards, remarks, projects",
    ViewLimit = "view.limit": "a page holds from 1 to 500 lines; give a limit between them, or leave it out for 50",
    ViewKeyShort = "view.key_short": "the key of a publication has at least 16 bytes, so that nobody guesses it; make one at random and keep it",
    ImportNoHeadings = "import.no_headings": "no line of the sheet holds headings that are known; write them above the columns, for example number, channel, theme, challenge, solution",
    ImportAmbiguous = "import.ambiguous": "the headings of the sheet fit lists of several kinds; say which it is: idea, observation, project or attendance",
    ImportNoSheet = "import.no_sheet": "the file has no sheet of this name; look for a misspelling, or leave the name out",
    ImportOutdated = "import.outdated": "something was recorded since the plan was made; make it again and look at it",
    FileUnreadable = "file.unreadable": "these bytes are no workbook that can be read, or a damaged one; open it and save it anew as .xlsx, without a password",
    FileEmpty = "file.empty": "the file is empty; look whether it was saved, and take another copy",
    FileOtherFormat = "file.other_format": "this is a file of another format, whatever its name says; open it in a spreadsheet program and save it as .xlsx or .csv",
    FileProtected = "file.protected": "the workbook is protected by a password; open it, take the password away and save it anew as .xlsx",
    FileCellTooLong = "file.cell_too_long": "a text is longer than a cell of a workbook may be; write the table as CSV",
    FileTooLong = "file.too_long": "the file is longer than a spreadsheet may be; split it",
    StoreMissing = "store.missing": "there is no such file; look at the name and the folder, or create the dossier there",
    StoreExists = "store.exists": "something stands under this name already, and nothing was changed; choose another name, or move it away",
    StoreFolder = "store.folder": "this is a folder, not a file; name the file of the dossier in it",
    StoreEmpty = "store.empty": "the file is empty, so it is no dossier; take another copy of it",
    StoreUnrecognised = "store.unrecognised": "the file is no dossier of infitah; choose one whose name ends in .infitah, as a rule",
    StoreJournal = "store.journal": "this is a journal, not the file of a dossier; import it into a new file, or merge it into the file of its dossier",
    StoreNewer = "store.newer": "the file was written by a newer version of infitah; update infitah, then open it again",
    StoreDamaged = "store.damaged": "the file is damaged or cut, and nothing in it was changed; take the last back-up, and merge what other devices hold",
    StoreForeign = "store.foreign": "another program put a table or an index into the file, in which words would outlive their erasure, and nothing was changed; take it out with that program, or recover the dossier into a new file",
    StoreReadOnly = "store.read_only": "the file can only be read, so nothing was recorded; record in a copy that may be written, or ask for the right to write",
    StoreUnfinished = "store.unfinished": "the last facts stand in a second file beside it, and the folder cannot be written; copy all files of this name into a folder of your own, and open it there",
    StoreMoved = "store.moved": "the file was moved, deleted or replaced while it was open, and nothing was recorded in it since; open it again where it is now",
    StoreBusy = "store.busy": "another program has been at the file for too long, and nothing was recorded; wait until it is done, or close it",
    StoreFull = "store.full": "there is no room left on the disk, and nothing was recorded; make room, then record it again",
    StoreInaccessible = "store.inaccessible": "the disk did not let the file be read or written, and nothing was recorded; look at the disk, the folder and the rights to them",
    HostRandom = "host.random": "the host gave no random bytes; without them nothing can be sealed",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A refusal (رفض, refus): a stable code, the member that it is about, and what is needed to say it in any language.
///
/// Its arguments never hold words that are sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub code: Code,
    /// Which member, as `remarks[0].said`; nothing when it is about the whole.
    pub field: Option<String>,
    /// Values by name: `value`, `expected`, `line`, `reason`.
    pub args: BTreeMap<String, String>,
}

impl Refusal {
    /// A refusal about the whole.
    pub const fn of(code: Code) -> Self {
        Self { code, field: None, args: BTreeMap::new() }
    }

    /// A refusal of the value at a place.
    pub fn at(code: Code, place: &Place<'_>) -> Self {
        Self { code, field: Some(place.to_string()), args: BTreeMap::new() }
    }

    /// A refusal of a member.
    pub fn field(code: Code, field: impl Into<String>) -> Self {
        Self { code, field: Some(field.into()), args: BTreeMap::new() }
    }

    /// The same with one more argument, cut to 60 characters.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string().chars().take(60).collect());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_str())?;
        if let Some(field) = &self.field {
            write!(f, " at {field}")?;
        }
        if let Some(line) = self.args.get("line") {
            write!(f, " in line {line}")?;
        }
        if let Some(value) = self.args.get("value") {
            write!(f, " ({value})")?;
        }
        write!(f, ": {}", self.code.sentence())
    }
}

impl std::error::Error for Refusal {}
