use std::path::{Path, PathBuf};

use infitah::model::{Code, Refusal};
use infitah::text::{Arg, Language, Messages};

/// Why a store does not do what it was asked: one line in Arabic, French or English says where, what, and how to mend
/// it.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use infitah::dossier::System;
/// use infitah::text::Language;
/// use infitah_store::Store;
///
/// let missing = Store::open("no-such.infitah", System).err().ok_or("it is not there")?;
/// assert_eq!(missing.code(), "store.missing");
/// assert!(missing.in_language(&Language::FR).contains("no-such.infitah"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The dossier refuses: a fact, bytes to merge. Nothing was changed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The file does not allow it.
    #[error("{}", refusal_of(*.fault, .file))]
    #[non_exhaustive]
    File {
        /// What is the matter with it.
        fault: Fault,
        /// Which file.
        file: PathBuf,
        /// What the system said, for a log.
        #[source]
        source: Option<Source>,
    },
}

/// What lies behind an error, for a log.
pub type Source = Box<dyn std::error::Error + Send + Sync>;

/// What is the matter with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Something is there already where a file was to be made.
    Exists,
    /// It is a folder.
    Folder,
    /// It has no bytes.
    Empty,
    /// It is something else, by its content.
    Unrecognised,
    /// It is a journal, which can be imported.
    Journal,
    /// It was written by a newer version.
    Newer,
    /// It is damaged or cut.
    Damaged,
    /// Another program put a table or an index into it; the source names it.
    Foreign,
    /// It can only be read, and was to be written.
    ReadOnly,
    /// Its last facts stand beside it in a file that cannot be read from where it lies.
    Unfinished,
    /// It was moved, deleted or replaced while it was open.
    Moved,
    /// Another program holds it for too long.
    Busy,
    /// There is no room left.
    Full,
    /// It can be neither read nor written: rights, the disk.
    Inaccessible,
}

impl Fault {
    /// The stable code, with its sentence.
    pub const fn code(self) -> Code {
        match self {
            Self::Missing => Code::StoreMissing,
            Self::Exists => Code::StoreExists,
            Self::Folder => Code::StoreFolder,
            Self::Empty => Code::StoreEmpty,
            Self::Unrecognised => Code::StoreUnrecognised,
            Self::Journal => Code::StoreJournal,
            Self::Newer => Code::StoreNewer,
            Self::Damaged => Code::StoreDamaged,
            Self::Foreign => Code::StoreForeign,
            Self::ReadOnly => Code::StoreReadOnly,
            Self::Unfinished => Code::StoreUnfinished,
            Self::Moved => Code::StoreMoved,
            Self::Busy => Code::StoreBusy,
            Self::Full => Code::StoreFull,
            Self::Inaccessible => Code::StoreInaccessible,
        }
    }

    /// What SQLite's answer means for the file.
    fn of(error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(
                ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::OutOfMemory
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::NoLargeFileSupport
                | ErrorCode::AuthorizationForStatementDenied
                | ErrorCode::OperationAborted
                | ErrorCode::OperationInterrupted,
            ) => Self::Inaccessible,
            // Whatever else is wrong, the file does not hold what this program writes.
            _ => Self::Damaged,
        }
    }

    /// The error of this file.
    pub(crate) fn at(self, file: &Path) -> Error {
        Error::File { fault: self, file: file.to_owned(), source: None }
    }

    /// The error of this file, with what lies behind it.
    pub(crate) fn because(self, file: &Path, source: impl Into<Source>) -> Error {
        Error::File { fault: self, file: file.to_owned(), source: Some(source.into()) }
    }
}

impl Error {
    /// The stable code, the same in every language: `store.newer`, or that of the dossier's refusal.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.code.as_str(),
            Self::File { fault, .. } => fault.code().as_str(),
        }
    }

    /// What is the matter with the file; nothing where the dossier itself refuses.
    pub const fn fault(&self) -> Option<Fault> {
        match self {
            Self::Refused(_) => None,
            Self::File { fault, .. } => Some(*fault),
        }
    }

    /// The same as a refusal, which is how all languages tell what is not done.
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::Refused(refusal) => refusal.clone(),
            Self::File { fault, file, .. } => refusal_of(*fault, file),
        }
    }

    /// One line in a language: where, what, and how to mend it. Arabic where there is none in this language.
    pub fn in_language(&self, language: &Language) -> String {
        let refusal = self.refusal();
        let mut args: Vec<(&str, Arg<'_>)> =
            refusal.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        args.extend(refusal.field.as_deref().map(|field| ("field", field.into())));
        Messages::of(language).refusal(refusal.code.as_str(), &args)
    }

    pub(crate) fn of_sqlite(error: rusqlite::Error, file: &Path) -> Self {
        Fault::of(&error).because(file, error)
    }

    pub(crate) fn of_io(error: std::io::Error, file: &Path) -> Self {
        use std::io::ErrorKind;
        let fault = match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Fault::Missing,
            ErrorKind::AlreadyExists => Fault::Exists,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Fault::Full,
            ErrorKind::ReadOnlyFilesystem => Fault::ReadOnly,
            _ => Fault::Inaccessible,
        };
        fault.because(file, error)
    }
}

/// Gives SQLite's errors their file.
pub(crate) trait InFile<T> {
    fn in_file(self, file: &Path) -> Result<T, Error>;
}

impl<T> InFile<T> for rusqlite::Result<T> {
    fn in_file(self, file: &Path) -> Result<T, Error> {
        self.map_err(|error| Error::of_sqlite(error, file))
    }
}

impl<T> InFile<T> for std::io::Result<T> {
    fn in_file(self, file: &Path) -> Result<T, Error> {
        self.map_err(|error| Error::of_io(error, file))
    }
}

fn refusal_of(fault: Fault, file: &Path) -> Refusal {
    Refusal::of(fault.code()).with("value", shown(file))
}

/// How many characters a refusal keeps of a value.
const MOST: usize = 60;

/// The file as it is told: the end of a long path, on one line.
fn shown(file: &Path) -> String {
    let path: Vec<char> = file.display().to_string().chars().collect();
    let one_line = |c: &char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { *c };
    match path.len().checked_sub(MOST) {
        None | Some(0) => path.iter().map(one_line).collect(),
        Some(over) => {
            std::iter::once('…').chain(path.iter().skip(over.saturating_add(1)).map(one_line)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Fault; 15] = [
        Fault::Missing,
        Fault::Exists,
        Fault::Folder,
        Fault::Empty,
        Fault::Unrecognised,
        Fault::Journal,
        Fault::Newer,
        Fault::Damaged,
        Fault::Foreign,
        Fault::ReadOnly,
        Fault::Unfinished,
        Fault::Moved,
        Fault::Busy,
        Fault::Full,
        Fault::Inaccessible,
    ];

    #[test]
    fn every_fault_is_one_line_in_three_languages_and_names_the_file() {
        for fault in ALL {
            let error = fault.at(Path::new("/home/جماعة/larache\n.infitah"));
            assert!(error.code().starts_with("store."));
            let english = error.to_string();
            for said in [
                error.in_language(&Language::AR),
                error.in_language(&Language::FR),
                error.in_language(&Language::EN),
                english,
            ] {
                assert!(said.contains("/home/جماعة/larache\u{fffd}.infitah"), "{said}");
                assert_eq!(said.lines().count(), 1, "{said}");
                for jargon in ["SQL", "database", "WAL", "pragma", "⟦"] {
                    assert!(!said.contains(jargon), "{said}");
                }
            }
        }
        let codes: std::collections::BTreeSet<Code> = ALL.iter().map(|fault| fault.code()).collect();
        let known = Code::ALL.iter().filter(|code| code.as_str().starts_with("store."));
        assert!(codes.iter().eq(known.collect::<std::collections::BTreeSet<_>>()));
    }

    #[test]
    fn of_a_long_path_the_end_is_told() {
        let path = format!("/{}/larache.infitah", "folder/".repeat(20));
        let said = Fault::Missing.at(Path::new(&path)).refusal();
        let value = said.args.get("value").unwrap();
        assert!(value.starts_with('…') && value.ends_with("folder//larache.infitah"), "{value}");
        assert_eq!(value.chars().count(), MOST);
    }
}
