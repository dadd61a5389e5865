use std::collections::BTreeSet;

use super::Hash;
use super::damage::{Damage, DamagedLine};
use super::entry::{Entry, Scratch};
use super::graph::Journal;
use super::opening::{Claim, Copy, Opening, claim, dossier_of};
use super::scan::lines;

/// What a union did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// What the file calls itself, if its opening line is whole.
    pub copy: Option<Copy>,
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

/// The lines of a file, read one by one.
struct File {
    opening: Option<Opening>,
    entries: Vec<(usize, Entry)>,
    damaged: Vec<DamagedLine>,
}

impl File {
    fn read(bytes: &[u8]) -> Result<Self, OpenError> {
        let mut lines = (1..).zip(lines(bytes)).peekable();
        let Some((_, first)) = lines.peek().copied() else { return Err(OpenError::Empty) };
        let mut file = Self { opening: None, entries: Vec::new(), damaged: Vec::new() };
        let mut claimed = Claim::Nothing;
        match Opening::read(first) {
            Ok(opening) => {
                file.opening = Some(opening);
                lines.next();
            }
            Err(damage) => {
                claimed = claim(first);
                if claimed == Claim::Newer {
                    return Err(OpenError::NewerFormat);
                }
                let begins_with_an_entry = Entry::read(first).is_ok();
                let damage = if begins_with_an_entry { Damage::OpeningMissing } else { damage };
                file.damaged.push(DamagedLine { line: 1, column: None, damage });
                if !begins_with_an_entry {
                    lines.next();
                }
            }
        }
        let mut scratch = Scratch::default();
        file.entries.reserve(bytes.len() / SHORTEST);
        for (line, bytes) in lines {
            match Entry::locate(bytes, &mut scratch) {
                Ok(entry) => file.entries.push((line, entry)),
                Err(defect) => {
                    file.damaged.push(DamagedLine { line, column: defect.at, damage: defect.damage });
                }
            }
        }
        if file.opening.is_some() || !file.entries.is_empty() {
            return Ok(file);
        }
        match claimed {
            Claim::Ours => Ok(file),
            Claim::PerhapsNewer | Claim::Newer => Err(OpenError::NewerFormat),
            Claim::Nothing => Err(OpenError::Unrecognised),
        }
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
        let mut file = File::read(bytes)?;
        let Some(hash) = file.founding().map(Entry::hash) else {
            file.refuse_foundings(None);
            return Err(OpenError::NoFounding { damaged: file.damaged });
        };
        let founding = file.entries.iter().find(|(_, entry)| entry.hash() == hash);
        let founding = founding.map(|(_, founding)| founding.clone());
        let Some(mut journal) = founding.and_then(|founding| Self::found(founding).ok()) else {
            return Err(OpenError::NoFounding { damaged: file.damaged });
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
        let mut union = Union { copy: file.opening.map(|opening| opening.copy), ..Union::default() };
        let mut entered = Vec::with_capacity(file.entries.len());
        let mut erases = BTreeSet::new();
        self.nodes.reserve(file.entries.len());
        self.index.reserve(file.entries.len());
        for (_, mut entry) in file.entries {
            if !self.erased.is_empty() && entry.has_seals() {
                entry.drop_seals(&self.erased);
            }
            if let Some(node) = self.find(&entry.hash()).and_then(|index| self.node_mut(index)) {
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
