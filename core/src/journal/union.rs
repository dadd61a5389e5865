use std::collections::BTreeSet;

use super::Hash;
use super::damage::{Damage, DamagedLine, Defect};
use super::entry::{Entry, Scratch};
use super::graph::Journal;
use super::opening::{Claim, Copy, Opening, claim, dossier_of};
use super::scan::Lines;

/// What a union did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// What the file calls itself, if its opening line is whole.
    pub copy: Option<Copy>,
    /// What a damaged opening line still says that the file is: a hint, which proves nothing.
    pub claimed_copy: Option<Copy>,
    /// The entries that became ready, in entry order: new ones, and older ones that had waited for them.
    pub ready: Vec<u32>,
    /// How many entries are new here.
    pub added: usize,
    /// How many lines were entries that were here already.
    pub known: usize,
    /// How many entries are waiting now.
    pub waiting: usize,
    /// The lines that were refused.
    pub damaged: Vec<DamagedLine>,
    /// How many sealed values an erasure dropped by this union.
    pub erased: usize,
    /// How many sealed values came to entries that had lacked them.
    pub seals_added: usize,
}

/// The bytes cannot be taken in at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// No bytes.
    #[error("the file is empty; choose another copy of the dossier")]
    Empty,
    /// No journal, by its content.
    #[error("the file is not an infitah journal; choose a file that was saved as one")]
    Unrecognised,
    /// A format that came after this program.
    #[error("the journal was written in a newer format; update the program that reads it")]
    NewerFormat,
    /// The founding is not among the whole lines, so nothing can be ready.
    #[error("the dossier's founding is missing or damaged; open another copy and merge this one into it")]
    NoFounding {
        /// The founding's own line, where one that was refused still says that it founds a dossier.
        founding: Option<DamagedLine>,
        /// The lines that were refused.
        damaged: Vec<DamagedLine>,
    },
    /// The journal of another dossier.
    #[error("the file holds another dossier; dossiers are not merged with each other")]
    OtherDossier,
}

impl OpenError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "journal.empty",
            Self::Unrecognised => "journal.unrecognised",
            Self::NewerFormat => "journal.newer_format",
            Self::NoFounding { .. } => "journal.no_founding",
            Self::OtherDossier => "journal.other_dossier",
        }
    }
}

/// No entry's line has fewer bytes.
const SHORTEST: usize = 256;

/// Within so many bytes stands the header of a founding.
const HEADER: usize = 1024;

/// Whether a damaged line still says that it founds a dossier: it is the first entry, or has no parents.
fn says_founding(line: &[u8]) -> bool {
    let text = String::from_utf8_lossy(line.get(..HEADER).unwrap_or(line));
    let header = text.split("\"fact\":").next().unwrap_or_default();
    header.contains("\"lamport\":1,") || header.contains("\"parents\":[]")
}

/// Reads a journal that comes in pieces, as a large file does or one over a network. The same bytes give the same
/// answer, however they are cut.
///
/// ```
/// # use infitah::journal::{Copy, Draft, Entry, Journal, Kind, OpenError, Reader};
/// # let kind = Kind::parse("example_founded/1")?;
/// # let draft = Draft {
/// #     actor: "actor-1".into(), erases: vec![], kind, lamport: 1, parents: vec![],
/// #     recorded_at: "2023-07-25T10:00Z".into(), replaces: vec![], replica: "k3v9q2m7x8d4p1wa".into(),
/// # };
/// # let journal = Journal::found(Entry::write(draft, "{}", vec![])?)?;
/// # let file = journal.write(Copy::Full, &journal.all(), &|_, _| true);
/// let mut reader = Reader::new();
/// for piece in file.chunks(100) {
///     reader.feed(piece);
/// }
/// let (journal, _) = reader.open()?;
/// assert_eq!(journal.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Default)]
pub struct Reader {
    lines: Lines,
    /// How many lines were read.
    count: usize,
    /// What a first line that is no whole opening still says.
    claimed: Option<Claim>,
    file: File,
    scratch: Scratch,
}

impl Reader {
    /// A reader that has read nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the next piece, which may end anywhere.
    pub fn feed(&mut self, piece: &[u8]) {
        self.file.entries.reserve(piece.len() / SHORTEST);
        let mut lines = std::mem::take(&mut self.lines);
        lines.feed(piece, |line| self.line(line));
        self.lines = lines;
    }

    /// Opens the journal that was read, up to its damaged lines, which are told.
    ///
    /// # Errors
    /// As [`Journal::open`].
    pub fn open(self) -> Result<(Journal, Union), OpenError> {
        Journal::of_file(self.finish()?)
    }

    fn line(&mut self, line: &[u8]) {
        self.count = self.count.saturating_add(1);
        if self.count > 1 || !self.opening(line) {
            match Entry::locate(line, &mut self.scratch) {
                Ok(entry) => self.file.entries.push((self.count, entry)),
                Err(Defect { damage, at }) => self.damaged(line, damage, at),
            }
        }
    }

    /// Reads the first line, and says whether there is nothing more to it.
    fn opening(&mut self, first: &[u8]) -> bool {
        let damage = match Opening::read(first) {
            Ok(opening) => {
                self.file.opening = Some(opening);
                return true;
            }
            Err(damage) => damage,
        };
        let (claimed, copy) = claim(first);
        self.claimed = Some(claimed);
        self.file.claimed_copy = copy;
        let begins_with_an_entry = Entry::read(first).is_ok();
        self.damaged(first, if begins_with_an_entry { Damage::OpeningMissing } else { damage }, None);
        !begins_with_an_entry
    }

    fn damaged(&mut self, line: &[u8], damage: Damage, column: Option<usize>) {
        let damaged = DamagedLine { line: self.count, column, damage };
        self.file.damaged.push(damaged);
        if self.file.lost.is_none() && says_founding(line) {
            self.file.lost = Some(damaged);
        }
    }

    fn finish(mut self) -> Result<File, OpenError> {
        if let Some(last) = std::mem::take(&mut self.lines).last() {
            self.line(&last);
        }
        let nothing_whole = self.file.opening.is_none() && self.file.entries.is_empty();
        match self.claimed {
            _ if self.count == 0 => Err(OpenError::Empty),
            Some(Claim::Newer) => Err(OpenError::NewerFormat),
            Some(Claim::PerhapsNewer) if nothing_whole => Err(OpenError::NewerFormat),
            Some(Claim::Nothing) if nothing_whole => Err(OpenError::Unrecognised),
            _ => Ok(self.file),
        }
    }
}

/// What was read of a file.
#[derive(Default)]
struct File {
    opening: Option<Opening>,
    claimed_copy: Option<Copy>,
    entries: Vec<(usize, Entry)>,
    damaged: Vec<DamagedLine>,
    /// The first of the damaged lines that says that it is a founding.
    lost: Option<DamagedLine>,
}

impl File {
    fn read(bytes: &[u8]) -> Result<Self, OpenError> {
        let mut reader = Reader::new();
        reader.feed(bytes);
        reader.finish()
    }

    /// The founding: the one that the opening line is bound to, or, if that is damaged, the first entry that has
    /// no parents.
    fn founding(&self) -> Option<&Entry> {
        let mut parentless =
            self.entries.iter().map(|(_, entry)| entry).filter(|entry| entry.parents().is_empty());
        match &self.opening {
            Some(opening) => parentless.find(|entry| dossier_of(entry.hash()) == opening.dossier),
            None => parentless.next(),
        }
    }

    /// The dossier to which the file belongs, as far as it says.
    fn dossier(&self) -> Option<Box<str>> {
        match &self.opening {
            Some(opening) => Some(opening.dossier.clone()),
            None => self.founding().map(|entry| dossier_of(entry.hash())),
        }
    }
}

impl Journal {
    /// Opens a journal from its bytes, up to its damaged lines, which are told. It is recognised by its content.
    ///
    /// # Errors
    /// [`OpenError`] when the bytes are no journal, or its founding cannot be found.
    pub fn open(bytes: &[u8]) -> Result<(Self, Union), OpenError> {
        Self::of_file(File::read(bytes)?)
    }

    fn of_file(mut file: File) -> Result<(Self, Union), OpenError> {
        let Some(hash) = file.founding().map(Entry::hash) else {
            file.refuse_foundings(None);
            return Err(file.unfounded());
        };
        let founding = file.entries.iter().find(|(_, entry)| entry.hash() == hash);
        let founding = founding.map(|(_, founding)| founding.clone());
        let Some(mut journal) = founding.and_then(|founding| Self::found(founding).ok()) else {
            return Err(file.unfounded());
        };
        let mut union = journal.take_in(file, journal.order.clone());
        // The founding's own line was met again.
        union.known = union.known.saturating_sub(1);
        union.added = union.added.saturating_add(1);
        Ok((journal, union))
    }

    /// Takes in what another copy of the same dossier has: entries that are new here, and sealed values that
    /// entries lacked, unless they were erased. What either side erased is erased.
    ///
    /// # Errors
    /// [`OpenError`] when the bytes are no journal of this dossier; nothing is touched.
    pub fn union(&mut self, bytes: &[u8]) -> Result<Union, OpenError> {
        let file = File::read(bytes)?;
        if file.dossier().is_some_and(|dossier| *dossier != *self.dossier()) {
            return Err(OpenError::OtherDossier);
        }
        Ok(self.take_in(file, Vec::new()))
    }

    fn take_in(&mut self, mut file: File, mut ready: Vec<u32>) -> Union {
        self.settle();
        file.refuse_foundings(Some(self.founding));
        let mut union = Union {
            copy: file.opening.map(|opening| opening.copy),
            claimed_copy: file.claimed_copy,
            ..Union::default()
        };
        let mut entered = Vec::with_capacity(file.entries.len());
        let mut erases = BTreeSet::new();
        self.nodes.reserve(file.entries.len());
        self.index.reserve(file.entries.len());
        for (_, mut entry) in file.entries {
            if !self.erased.is_empty() && entry.has_seals() {
                entry.drop_seals(&self.erased);
            }
            if let Some(index) = self.find(&entry.hash())
                && let Some(node) = self.node_mut(index)
            {
                union.known = union.known.saturating_add(1);
                union.seals_added = union.seals_added.saturating_add(node.entry.complete_from(&entry));
                continue;
            }
            union.added = union.added.saturating_add(1);
            erases.extend(entry.erases());
            let index = self.push(entry);
            self.settle_from(index, &mut entered);
        }
        self.sort(&mut entered);
        ready.extend(&entered);
        self.enter(entered);
        union.ready = ready;
        union.erased = self.erase(erases);
        union.waiting = self.waiting().len();
        union.damaged = file.damaged;
        union
    }
}

impl File {
    /// What is said of a file whose founding is not among its whole lines.
    fn unfounded(self) -> OpenError {
        let foreign = || self.damaged.iter().find(|line| line.damage == Damage::SecondFounding).copied();
        OpenError::NoFounding { founding: self.lost.or_else(foreign), damaged: self.damaged }
    }

    /// Refuses entries that found another dossier than this one.
    fn refuse_foundings(&mut self, founding: Option<Hash>) {
        let damaged = &mut self.damaged;
        self.entries.retain(|(line, entry)| {
            let is_foreign = entry.parents().is_empty() && Some(entry.hash()) != founding;
            if is_foreign {
                damaged.push(DamagedLine { line: *line, column: None, damage: Damage::SecondFounding });
            }
            !is_foreign
        });
        damaged.sort_by_key(|damaged| damaged.line);
    }
}
