//! The lines of a journal, out of the file into a dossier and back, never written anew.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;

use infitah::dossier::{CopyKind, Dossier, Merged};
use infitah::journal::{Copy, Entry, Opening, Reader};
use infitah::model::{Code, Refusal};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{Error, Fault, InFile};
use crate::host::Shared;

/// How much of a file a dossier has taken in: the last line that arrived, the last that was rewritten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub arrival: i64,
    pub rewritten: i64,
}

impl Seen {
    /// What there is to see now.
    pub fn of(connection: &Connection) -> rusqlite::Result<Self> {
        connection
            .prepare_cached(
                "SELECT coalesce((SELECT max(arrival) FROM journal_entries), 0),
                        coalesce((SELECT max(number) FROM journal_rewritten), 0)",
            )?
            .query_row([], |row| Ok(Self { arrival: row.get(0)?, rewritten: row.get(1)? }))
    }
}

fn opening(connection: &Connection) -> rusqlite::Result<Opening> {
    connection.prepare_cached("SELECT dossier, copy FROM dossier_file")?.query_row([], |row| {
        let copy = if row.get_ref(1)?.as_str()? == "public" { Copy::Public } else { Copy::Full };
        Ok(Opening { copy, dossier: row.get::<_, String>(0)?.into() })
    })
}

fn opening_line(connection: &Connection) -> rusqlite::Result<Vec<u8>> {
    let mut line = opening(connection)?.write().into_bytes();
    line.push(b'\n');
    Ok(line)
}

/// Opens the dossier that the file holds. Only its entries are held in memory, and never the whole journal beside them.
/// The caller stands in a transaction.
///
/// Each row must be what [`insert`] and [`rewrite`] make of it: the next arrival, one line, and the hash of that line.
/// Words that stood in any other would not be found when they are erased.
pub fn load(connection: &Connection, host: Shared, file: &Path) -> Result<(Dossier, Seen), Error> {
    let seen = Seen::of(connection).in_file(file)?;
    let mut reader = Reader::new();
    let mut lines: i64 = 0;
    let mut is_ours = true;
    // All hashes in their order, under a key that nobody knows who made the file: keeping them takes room.
    let key = RandomState::new();
    let (mut of_rows, mut of_entries) = (key.build_hasher(), key.build_hasher());
    reader.feed(&opening_line(connection).in_file(file)?);
    feed(connection, |row| {
        let line = row.get_ref(0)?.as_str()?.as_bytes();
        reader.feed(line);
        reader.feed(b"\n");
        lines = lines.saturating_add(1);
        // Looks at many bytes at once, and so at all of them.
        let is_broken = line.iter().fold(0, |is_broken, byte| is_broken | u8::from(*byte == b'\n'));
        is_ours &= row.get::<_, i64>(1)? == lines && is_broken == 0;
        of_rows.write(&row.get::<_, [u8; 32]>(2)?);
        Ok(())
    })
    .in_file(file)?;
    // A page that lost its last rows is as whole as one that never had them: the rows are counted in two places.
    if !is_ours || lines != indexed(connection, lines.saturating_add(1)).in_file(file)? {
        return Err(Fault::Damaged.at(file));
    }
    let dossier = Dossier::open_read(host, reader).map_err(|refusal| of_opening(refusal, file))?;
    for entry in (0..).map_while(|index| dossier.journal().get(index)) {
        of_entries.write(entry.hash().as_bytes());
    }
    if of_rows.finish() != of_entries.finish() {
        return Err(Fault::Damaged.at(file));
    }
    Ok((dossier, seen))
}

/// How many lines there are by the index of their hashes, counted up to this many.
fn indexed(connection: &Connection, most: i64) -> rusqlite::Result<i64> {
    let count = "SELECT count(*) FROM (
        SELECT 1 FROM journal_entries INDEXED BY sqlite_autoindex_journal_entries_1 LIMIT ?1)";
    connection.query_row(count, [most], |row| row.get(0))
}

/// As much of the journal as can be read, as bytes.
pub fn salvage(connection: &Connection) -> Vec<u8> {
    // Without it the entries stand all the same.
    let mut journal = opening_line(connection).unwrap_or_default();
    // What was read before the damage is what there is.
    _ = feed(connection, |row| {
        journal.extend_from_slice(row.get_ref(0)?.as_str()?.as_bytes());
        journal.push(b'\n');
        Ok(())
    });
    journal
}

fn corrupt() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT), None)
}

/// SQLite follows the pages of a file wherever they lead, and one page may stand in very many places: rows that hold more
/// than the file are damage. In a file of UTF-16 a text may be longer here than there.
fn feed(
    connection: &Connection,
    mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    // Asked by its own statement: in a query SQLite takes a view of that name which somebody put into the file.
    let size = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let size = size("page_count")?.saturating_mul(size("page_size")?);
    let mut left = usize::try_from(size.saturating_mul(2)).unwrap_or(usize::MAX);
    let mut query = connection.prepare("SELECT line, arrival, hash FROM journal_entries ORDER BY arrival")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let length = row.get_ref(0)?.as_str()?.len().saturating_add(1);
        left = left.checked_sub(length).ok_or_else(corrupt)?;
        take(row)?;
    }
    Ok(())
}

/// What it says of a file that the journal in it cannot be opened.
pub fn of_opening(refusal: Refusal, file: &Path) -> Error {
    match refusal.code {
        Code::HostRandom => Error::Refused(refusal),
        Code::JournalNewerFormat | Code::JournalFoundingUnread => Fault::Newer.because(file, refusal),
        _ => Fault::Damaged.because(file, refusal),
    }
}

/// Takes in what other programs wrote since `seen`. The caller stands in a transaction.
pub fn take_in(
    connection: &Connection,
    dossier: &mut Dossier,
    seen: &mut Seen,
    file: &Path,
) -> Result<Option<Merged>, Error> {
    let now = Seen::of(connection).in_file(file)?;
    // A full copy that brought nothing makes a full one of a public one all the same.
    let became_full =
        dossier.copy() == CopyKind::Public && opening(connection).in_file(file)?.copy == Copy::Full;
    if now == *seen && !became_full {
        return Ok(None);
    }
    let journal = lines_since(connection, *seen).in_file(file)?;
    let merged = dossier.merge(&journal).map_err(|refusal| of_opening(refusal, file))?;
    if !merged.damaged.is_empty() {
        return Err(Fault::Damaged.at(file));
    }
    *seen = now;
    Ok(Some(merged))
}

fn lines_since(connection: &Connection, seen: Seen) -> rusqlite::Result<Vec<u8>> {
    let mut journal = opening_line(connection)?;
    let mut query = connection.prepare_cached(
        "SELECT line FROM (
            SELECT arrival, line FROM journal_entries WHERE arrival > ?1
            UNION
            SELECT * FROM (
                SELECT arrival, line FROM journal_rewritten JOIN journal_entries USING (arrival) WHERE number > ?2
                LIMIT (SELECT max(arrival) FROM journal_entries)
            )
         ) ORDER BY arrival",
    )?;
    let mut rows = query.query([seen.arrival, seen.rewritten])?;
    while let Some(row) = rows.next()? {
        journal.extend_from_slice(row.get_ref(0)?.as_str()?.as_bytes());
        journal.push(b'\n');
    }
    Ok(journal)
}

/// Writes what the file says of itself, and every entry.
pub fn found(connection: &Connection, dossier: &Dossier) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO dossier_file (one, dossier, copy) VALUES (1, ?1, ?2)",
        params![dossier.journal().dossier(), copy(dossier)],
    )?;
    insert(connection, dossier, 0)
}

/// Writes the entries from this one on.
pub fn insert(connection: &Connection, dossier: &Dossier, from: u32) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached("INSERT INTO journal_entries (hash, line) VALUES (?1, ?2)")?;
    let entries = (from..).map_while(|index| dossier.journal().get(index));
    for entry in entries {
        insert.execute(params![entry.hash().as_bytes(), line(entry)])?;
    }
    Ok(())
}

/// Writes those of the entries before this one anew whose seals came or went, and says how many. Looked at are the
/// entries that had words erased, or all of them. An entry that does not stand in its row is an error: its words would
/// stay.
pub fn rewrite(
    connection: &Connection,
    dossier: &Dossier,
    before: u32,
    all: bool,
) -> rusqlite::Result<usize> {
    let mut update = connection.prepare_cached("UPDATE journal_entries SET line = ?2 WHERE arrival = ?1")?;
    let mut log = connection.prepare_cached(
        "INSERT OR REPLACE INTO journal_rewritten (number, arrival)
         VALUES (coalesce((SELECT max(number) FROM journal_rewritten), 0) + 1, ?1)",
    )?;
    let mut rewritten: usize = 0;
    for other in others(connection, dossier, before, all)? {
        let (arrival, line) = other?;
        update.execute(params![arrival, line])?;
        log.execute([arrival])?;
        rewritten = rewritten.saturating_add(1);
    }
    Ok(rewritten)
}

/// Whether the file holds words that its own entries erase: a version that did not know such an erasure wrote it, or
/// somebody put them back.
pub fn holds_erased(connection: &Connection, dossier: &Dossier) -> rusqlite::Result<bool> {
    others(connection, dossier, u32::MAX, false)?.next().transpose().map(|other| other.is_some())
}

/// The entries before this one whose lines are others than those in the file, each with its arrival: entries arrive in
/// the order in which the dossier holds them.
fn others<'c>(
    connection: &'c Connection,
    dossier: &'c Dossier,
    before: u32,
    all: bool,
) -> rusqlite::Result<impl Iterator<Item = rusqlite::Result<(i64, String)>>> {
    let mut is_other = connection
        .prepare_cached("SELECT line <> ?3 FROM journal_entries WHERE arrival = ?1 AND hash = ?2")?;
    let journal = dossier.journal();
    let erased = journal.erased();
    // Where nothing was erased there is nothing to look for.
    let before = if all || !erased.is_empty() { before } else { 0 };
    let entries = (0..before).map_while(|index| journal.get(index));
    Ok((1_i64..).zip(entries).filter_map(move |(arrival, entry)| {
        if !all && !entry.digests().iter().any(|digest| erased.contains(digest)) {
            return None;
        }
        let line = line(entry);
        let found = is_other.query_row(params![arrival, entry.hash().as_bytes(), line], |row| row.get(0));
        found.map(|is_other: bool| is_other.then_some((arrival, line))).transpose()
    }))
}

/// Says which copy the file has become, where a full one was merged into a public one.
pub fn set_copy(connection: &Connection, dossier: &Dossier) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE dossier_file SET copy = ?1 WHERE one = 1 AND copy <> ?1")?
        .execute([copy(dossier)])?;
    Ok(())
}

/// Whether erased words may still lie in parts of the file that nothing uses.
pub fn words_left(connection: &Connection) -> rusqlite::Result<bool> {
    let left =
        connection.query_row("SELECT words_left FROM dossier_file", [], |row| row.get(0)).optional()?;
    Ok(left.unwrap_or(false))
}

pub fn set_words_left(connection: &Connection, left: bool) -> rusqlite::Result<()> {
    connection.execute("UPDATE dossier_file SET words_left = ?1 WHERE one = 1", [left])?;
    Ok(())
}

/// Whether every page of the file stands in one place: SQLite copies the rows of a page as often as it meets them.
pub fn is_whole(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("PRAGMA quick_check(1)", [], |row| Ok(row.get_ref(0)?.as_str()? == "ok"))
}

fn copy(dossier: &Dossier) -> &'static str {
    match dossier.copy() {
        CopyKind::Full => "full",
        CopyKind::Public => "public",
    }
}

/// The line as it stands in the journal.
fn line(entry: &Entry) -> String {
    entry.line(|_| true)
}
