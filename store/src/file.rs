//! From a path to an open file: what it is, whether it may be written, and how SQLite is to treat it. And from a file
//! that was made beside a path to one that stands there, whole.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use infitah::dossier::Host;
use infitah::journal::{OpenError, Reader, is_symbol, symbols};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use crate::error::{Error, Fault, InFile};
use crate::schema::{self, APPLICATION, STEPS};

/// How long a file is waited for that another program is writing.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a file of SQLite begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// No database has fewer bytes: SQLite takes a shorter file for one that is still to be written.
const SHORTEST: u64 = 512;

/// What an open file is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Writing, if the file allows it.
    Write,
    /// Reading alone.
    Read,
}

/// An open file of a dossier.
pub struct Opened {
    pub connection: Connection,
    pub writable: bool,
    pub identity: Option<Identity>,
}

/// Which file it is, of all that stand under one path one after the other.
pub type Identity = (u64, u64);

/// A path that means the same wherever the program goes, and that SQLite takes for nothing else than a path.
pub fn absolute(path: &Path) -> Result<PathBuf, Error> {
    std::path::absolute(path).in_file(path)
}

/// Opens the file of a dossier. An older one that may be written is brought to the version of today.
pub fn open(path: &Path, access: Access) -> Result<Opened, Error> {
    // Asked before it is opened: a file that takes the place of this one meanwhile is another.
    let identity = identity(path);
    // Asked before the length, which another program may be changing while they are there, and before opening makes them.
    let alone = !unfinished(path).any(|beside| beside.exists());
    let length = look(path)?;
    if length < SHORTEST {
        return Err(sniff(path));
    }
    // Also for reading alone: only who may write takes away, when it closes last, what SQLite keeps beside an open file.
    // A file that may not be written is opened for reading by SQLite itself.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut opened = Connection::open_with_flags(path, flags).in_file(path)?;
    schema::restrain(&mut opened).in_file(path)?;
    let mut connection = match settle(&opened) {
        Ok(APPLICATION) => opened,
        Ok(_) => return Err(Fault::Unrecognised.at(path)),
        Err(error) => match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => return Err(sniff(path)),
            Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly) => unchanging(path)?,
            _ => return Err(Error::of_sqlite(error, path)),
        },
    };
    if access == Access::Read {
        connection.pragma_update(None, "query_only", true).in_file(path)?;
    }
    // SQLite reads what is missing of the last page as zeros. Only a crash may have cut it, and then the file beside it
    // has the whole page.
    let page: i64 = connection.pragma_query_value(None, "page_size", |row| row.get(0)).in_file(path)?;
    if alone && u64::try_from(page).is_ok_and(|page| !length.is_multiple_of(page)) {
        return Err(Fault::Damaged.at(path));
    }
    let version = schema::version(&connection).in_file(path)?;
    if version > STEPS.len() {
        return Err(Fault::Newer.at(path));
    }
    let other = schema::admit(&mut connection, STEPS.get(..version).unwrap_or(STEPS)).in_file(path)?;
    if let Some((fault, other)) = other {
        return Err(fault.because(path, other));
    }
    let writable = access == Access::Write && !connection.is_readonly(MAIN_DB).in_file(path)?;
    if writable {
        schema::migrate(&mut connection, STEPS).in_file(path)?;
        // Says which mode it is in: where the file system cannot do it, the ordinary one is as safe, and slower.
        connection
            .pragma_update_and_check(None, "journal_mode", "wal", |row| row.get::<_, String>(0))
            .in_file(path)?;
        gather(&connection);
        sweep(path);
    } else if version < STEPS.len() {
        return Err(Fault::ReadOnly.at(path));
    }
    Ok(Opened { connection, writable, identity })
}

/// Opens a file that may be damaged, for reading what is left of it.
pub fn open_damaged(path: &Path) -> Result<Connection, Error> {
    look(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).in_file(path)?;
    schema::restrain(&mut connection).in_file(path)?;
    distrust(&connection).in_file(path)?;
    if schema::admit_damaged(&mut connection).in_file(path)? {
        Ok(connection)
    } else {
        Err(Fault::Damaged.at(path))
    }
}

/// What the file system says, and the length, without opening the file: closing it again would drop the locks by which
/// SQLite keeps other programs away from a file that this program has open.
pub fn look(path: &Path) -> Result<u64, Error> {
    let what = fs::metadata(path).in_file(path)?;
    if what.is_dir() {
        Err(Fault::Folder.at(path))
    } else if !what.is_file() {
        Err(Fault::Unrecognised.at(path))
    } else if what.len() == 0 {
        Err(Fault::Empty.at(path))
    } else {
        Ok(what.len())
    }
}

/// Which file stands under a path: where others can take an open file away, or put another one in its place.
pub fn identity(path: &Path) -> Option<Identity> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        None
    }
}

/// Files come by mail: nothing that somebody put into one is run. Triggers are not; the parts that this program reads and
/// writes are held to those that it makes ([`schema::admit`]).
fn distrust(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(())
}

/// How every file is treated; gives the application that its header names.
fn settle(connection: &Connection) -> rusqlite::Result<i32> {
    connection.busy_timeout(PATIENCE)?;
    distrust(connection)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What was acknowledged survives a power cut, also on systems where that takes more than asking once.
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    // What is deleted is overwritten.
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    connection.pragma_query_value(None, "application_id", |row| row.get(0))
}

/// A file where nothing may be written, as on a disk that is only read: it cannot be locked, and need not be.
fn unchanging(path: &Path) -> Result<Connection, Error> {
    if unfinished(path).any(|beside| fs::metadata(beside).is_ok_and(|file| file.len() > 0)) {
        return Err(Fault::Unfinished.at(path));
    }
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let mut connection = Connection::open_with_flags(unchanging_address(path), flags).in_file(path)?;
    schema::restrain(&mut connection).in_file(path)?;
    let application = settle(&connection).in_file(path)?;
    if application == APPLICATION { Ok(connection) } else { Err(Fault::Unrecognised.at(path)) }
}

/// Where what is not in a file yet may stand, if there is any: beside a link that leads to it or beside the file itself.
fn unfinished(path: &Path) -> impl Iterator<Item = PathBuf> {
    let files = [Some(path.to_owned()), fs::canonicalize(path).ok()];
    files.into_iter().flatten().flat_map(|file| ["-wal", "-journal"].map(|end| beside(&file, end)))
}

fn unchanging_address(path: &Path) -> String {
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                address.push(char::from(*byte));
            }
            // Writing to a string does not fail.
            _ => _ = write!(address, "%{byte:02X}"),
        }
    }
    address.push_str("?immutable=1");
    address
}

/// Brings into the file what SQLite keeps beside it, so that the file is whole by itself: people rename it, copy it and put
/// another one in its place while it is open, and what stands beside it would be lost, or taken for a part of the other.
/// Where others are reading just then it stays for the next time; it is acknowledged in either place.
pub fn gather(connection: &Connection) {
    let gather = || -> rusqlite::Result<()> {
        let patience: u32 = connection.pragma_query_value(None, "busy_timeout", |row| row.get(0))?;
        connection.busy_timeout(Duration::ZERO)?;
        let gathered = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        connection.busy_timeout(Duration::from_millis(patience.into()))?;
        gathered
    };
    _ = gather();
}

/// What a file is that SQLite does not know. No program holds locks on it, so it may be opened.
fn sniff(path: &Path) -> Error {
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(1 << 16).read_to_end(&mut start));
    if let Err(error) = read {
        return Error::of_io(error, path);
    }
    if start.starts_with(MAGIC) || MAGIC.starts_with(&start) {
        return Fault::Damaged.at(path);
    }
    let mut reader = Reader::new();
    reader.feed(start.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default());
    match reader.open() {
        Err(OpenError::Unrecognised | OpenError::Empty) => Fault::Unrecognised.at(path),
        _ => Fault::Journal.at(path),
    }
}

/// The path of a file that stands beside another, with the same name and this end.
pub fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

/// The ends of a file's name, and of what SQLite keeps beside it.
const ENDS: [&str; 4] = ["", "-journal", "-wal", "-shm"];

/// The end of the name of a file that is being made.
const PART: &str = ".infitah-part";

/// So many bytes of a file's name stand in that of the file that is being made for it.
const LONGEST: usize = 200;

/// A file that is made beside a path, and stands there once it is whole; until then it is removed when it is dropped.
/// Where the program is killed first, the next one in its folder removes it ([`sweep`]).
pub struct Draft {
    part: PathBuf,
    path: PathBuf,
    /// Says to others for as long as it is open that a file is being made in this folder.
    _making: Option<File>,
}

impl Draft {
    /// Where a new file can be made. Refused where something stands there already.
    pub fn beside(path: &Path, host: &dyn Host) -> Result<Self, Error> {
        let draft = Self::of(path, host)?;
        // What SQLite left beside a file that is gone would be taken for a part of the new one.
        for taken in [path.to_owned(), beside(path, "-wal"), beside(path, "-journal")] {
            match fs::symlink_metadata(&taken) {
                Ok(_) => return Err(Fault::Exists.at(&taken)),
                // Too long, with what SQLite puts behind it.
                Err(error) if error.kind() == io::ErrorKind::InvalidFilename => {
                    return Err(Error::of_io(error, path));
                }
                Err(_) => {}
            }
        }
        Ok(draft)
    }

    fn of(path: &Path, host: &dyn Host) -> Result<Self, Error> {
        sweep(path);
        let making = making(path)?;
        let mut bits = [0; 10];
        host.random(&mut bits)?;
        // A name has at most 255 bytes, with what SQLite puts behind it, and one letter may have several.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (name, _) = name.split_at(name.floor_char_boundary(LONGEST));
        let part = path.with_file_name(format!("{name}.{}{PART}", symbols(bits)));
        Ok(Self { part, path: path.to_owned(), _making: making })
    }

    /// Where it is made.
    pub fn part(&self) -> &Path {
        &self.part
    }

    /// Opens it, empty, for writing.
    pub fn open(&self) -> Result<Connection, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.part, flags).in_folder_of(&self.path)?;
        settle(&connection).in_file(&self.path)?;
        Ok(connection)
    }

    /// Puts it where it belongs; nothing else has it open. It is on the disk when this returns.
    pub fn place(self) -> Result<(), Error> {
        let in_file = |result: io::Result<()>| result.in_file(&self.path);
        in_file(OpenOptions::new().write(true).open(&self.part).and_then(|file| file.sync_all()))?;
        // A link takes no name that is taken. Where there are no links, as on a memory stick, looking has to do.
        match fs::hard_link(&self.part, &self.path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(Fault::Exists.because(&self.path, error));
            }
            Err(_) if fs::symlink_metadata(&self.path).is_ok() => return Err(Fault::Exists.at(&self.path)),
            Err(_) => in_file(fs::rename(&self.part, &self.path))?,
        }
        if cfg!(unix)
            && let Some(folder) = self.path.parent()
        {
            in_file(File::open(folder).and_then(|folder| folder.sync_all()))?;
        }
        Ok(())
    }

    /// Writes these bytes, and puts them in the place of what stands there.
    fn replace(&self, content: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        // So that nobody sweeps it away there, where folders cannot be locked.
        #[cfg(windows)]
        std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 0);
        let mut file = options.open(&self.part)?;
        if let Ok(there) = fs::metadata(&self.path) {
            file.set_permissions(there.permissions())?;
        }
        file.write_all(content)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&self.part, &self.path)
    }
}

/// Writes a file that comes out of a dossier, a journal, a report or a workbook: whole, or what stands there stays as it
/// was. Of a link it is the file to which it leads, be it there or not. What is no file is written into; `/dev/stdout` and
/// `/dev/stderr` are those of the program.
///
/// What a program leaves that is killed meanwhile is told at [`Store::create`](crate::Store::create).
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("larache.infitah");
/// # use infitah::dossier::System;
/// # use infitah::facts::DossierFounded;
/// # use infitah_store::Store;
/// let mut store = Store::create(&path, System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
/// infitah_store::replace(path.with_extension("jsonl"), &System, &store.save()?)?;
/// # assert_eq!(std::fs::read(path.with_extension("jsonl"))?, store.save()?);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// A [`Fault`] of the file or of its folder.
pub fn replace(path: impl AsRef<Path>, host: &dyn Host, content: &[u8]) -> Result<(), Error> {
    let path = path.as_ref();
    match path.to_str().filter(|_| cfg!(unix)) {
        Some("/dev/stdout") => return write_into(&mut io::stdout(), content).in_file(path),
        Some("/dev/stderr") => return write_into(&mut io::stderr(), content).in_file(path),
        _ => {}
    }
    if fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        return fs::write(path, content).in_file(path);
    }
    let path = led_to(absolute(path)?)?;
    Draft::of(&path, host)?.replace(content).in_file(&path)
}

fn write_into(stream: &mut impl Write, content: &[u8]) -> io::Result<()> {
    stream.write_all(content)?;
    stream.flush()
}

/// The file that stands under a path, or will.
fn led_to(mut path: PathBuf) -> Result<PathBuf, Error> {
    // So many links the systems follow.
    for _ in 0..40 {
        if let Ok(there) = fs::canonicalize(&path) {
            return Ok(there);
        }
        match fs::read_link(&path) {
            // One that is told from its own folder.
            Ok(to) => path = path.parent().unwrap_or(Path::new("")).join(to),
            Err(_) => return Ok(path),
        }
    }
    fs::canonicalize(&path).in_file(&path)
}

impl Drop for Draft {
    fn drop(&mut self) {
        for end in ENDS {
            // What cannot be removed has a name that says what it is.
            _ = fs::remove_file(beside(&self.part, end));
        }
    }
}

/// Locks the folder of a path together with others who make a file there. Where folders cannot be locked nobody sweeps
/// them either; Windows keeps a file that is open.
fn making(path: &Path) -> Result<Option<File>, Error> {
    let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) else { return Ok(None) };
    let begun = Instant::now();
    loop {
        match folder.try_lock_shared() {
            Ok(()) => return Ok(Some(folder)),
            Err(TryLockError::Error(_)) => return Ok(None),
            Err(TryLockError::WouldBlock) if begun.elapsed() > PATIENCE => return Err(Fault::Busy.at(path)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}

/// Removes what programs that were killed left of files that they made in the folder of a path: the words of people
/// stand in it, and no erasure reaches them. While anybody makes a file there, it stays for the next time.
fn sweep(path: &Path) {
    let Some(folder) = path.parent() else { return };
    let alone = File::open(folder).ok().filter(|folder| folder.try_lock().is_ok());
    if alone.is_none() && !cfg!(windows) {
        return;
    }
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        if is_part(&file.file_name()) {
            // What may not be removed is not ours.
            _ = fs::remove_file(file.path());
        }
    }
}

fn is_part(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let of_part = |end: &str| name.strip_suffix(end)?.strip_suffix(PART)?.rsplit_once('.');
    ENDS.iter()
        .filter_map(|end| of_part(end))
        .any(|(file, bits)| !file.is_empty() && bits.len() == 16 && bits.bytes().all(is_symbol))
}

/// Errors of making a file are errors of its folder.
trait InFolder<T> {
    fn in_folder_of(self, file: &Path) -> Result<T, Error>;
}

impl<T> InFolder<T> for rusqlite::Result<T> {
    fn in_folder_of(self, file: &Path) -> Result<T, Error> {
        self.map_err(|error| match file.parent().map(fs::metadata) {
            Some(Err(missing)) => Error::of_io(missing, file.parent().unwrap_or(file)),
            _ => Error::of_sqlite(error, file),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_that_was_killed_left_is_swept_once_nobody_makes_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("larache.infitah");
        let left = |end: &str| beside(&path, &format!(".0123456789abcdef.infitah-part{end}"));
        let others = ["larache.infitah", ".0123456789abcdef.infitah-part", "x.short.infitah-part", "x.part"];
        for name in others {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        let draft = Draft::beside(&folder.path().join("copy.infitah"), &infitah::dossier::System).unwrap();
        for end in ENDS {
            fs::write(left(end), "x").unwrap();
        }
        fs::write(draft.part(), "x").unwrap();
        sweep(&path);
        assert!(draft.part().exists() && ENDS.iter().all(|end| left(end).exists()), "somebody makes a file");
        drop(draft);
        sweep(&path);
        let mut names: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, [others[1], others[0], others[3], others[2]]);
    }

    #[test]
    #[cfg(unix)]
    fn what_stands_beside_a_file_is_seen_through_a_link_to_it() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (path, link) = (folder.path().join("a.infitah"), elsewhere.path().join("b.infitah"));
        std::os::unix::fs::symlink(&path, &link).unwrap();
        fs::write(&path, "x").unwrap();
        assert_eq!(unchanging(&link).unwrap_err().fault(), Some(Fault::Unrecognised));
        fs::write(beside(&path, "-wal"), "x").unwrap();
        assert_eq!(unchanging(&link).unwrap_err().fault(), Some(Fault::Unfinished));
    }

    #[test]
    fn an_address_has_no_sign_that_means_something_else() {
        let address = unchanging_address(Path::new("/tmp/a b?c#d%/ملف.infitah"));
        assert_eq!(address, "file:/tmp/a%20b%3Fc%23d%25/%D9%85%D9%84%D9%81.infitah?immutable=1");
    }
}
