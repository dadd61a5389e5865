//! The shape of the file, and the steps by which an older one becomes the one of this version.

use std::collections::BTreeSet;

use rusqlite::limits::Limit;
use rusqlite::{Connection, TransactionBehavior};

use crate::error::Fault;

/// Says in the file's header that it is one of ours: the letters `infi`.
pub const APPLICATION: i32 = i32::from_be_bytes(*b"infi");

/// What each version added. A step that was published is never changed: files were written with it, and a file is held
/// to its words. Steps create, and alter nothing: what becomes of those words is for each version of SQLite to say.
pub const STEPS: &[&str] = &[include_str!("../schema/1.sql")];

/// The version of a file: how many of the steps it has behind it.
pub fn version(connection: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // A negative version is none of ours, and so newer than all.
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

/// A part of a file: its type, its name, the table to which it belongs, and the words that made it.
type Part = (String, String, String, Option<String>);

fn parts(connection: &Connection) -> rusqlite::Result<BTreeSet<Part>> {
    // By the name that no part of a file can take: a view may be called `sqlite_schema`.
    let mut query = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master")?;
    query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?.collect()
}

/// What these steps make.
fn made(steps: &[&str]) -> rusqlite::Result<BTreeSet<Part>> {
    let connection = Connection::open_in_memory()?;
    steps.iter().try_for_each(|step| connection.execute_batch(step))?;
    parts(&connection)
}

/// How many bytes a value may have, and how many steps of SQLite a statement may take, until the parts of a file were
/// looked at: many times what ours need.
const LONGEST: i32 = 1 << 14;
const STEPS_OF_SQLITE: i32 = 10_000;

/// Keeps short what SQLite does with a file before anything of it is known: when it reads the parts it reads statistics
/// as well, of which a column may be computed.
pub fn restrain(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
    connection.progress_handler(STEPS_OF_SQLITE, Some(|| true))
}

fn release(connection: &mut Connection) -> rusqlite::Result<()> {
    // SQLite takes no more than the most that it was built for.
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, i32::MAX)?;
    connection.progress_handler(0, None::<fn() -> bool>)
}

/// Lets a file be read and written if its parts are those that these steps make. Otherwise says which is not: one that
/// is missing or was changed would have this program run what somebody wrote into the file, and in a table of somebody
/// else words would outlive their erasure. Views and triggers of others hold no words and are never run.
pub fn admit(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<Option<(Fault, String)>> {
    let (parts, made) = (parts(connection)?, made(steps)?);
    if let Some((kind, name, ..)) = made.difference(&parts).next() {
        return Ok(Some((Fault::Damaged, format!("the {kind} {name:?} is missing or was changed"))));
    }
    if let Some((kind, name, ..)) = parts.difference(&made).find(|part| !is_harmless(part)) {
        // A name that SQLite keeps for itself is nothing that a program adds.
        let fault = if is_of_sqlite(name) { Fault::Damaged } else { Fault::Foreign };
        return Ok(Some((fault, format!("the {kind} {name:?} is not of this program"))));
    }
    release(connection)?;
    Ok(None)
}

/// Lets what can be read of a damaged file be read, if neither of the two parts that [`crate::lines::salvage`] reads was
/// changed.
pub fn admit_damaged(connection: &mut Connection) -> rusqlite::Result<bool> {
    let made = made(STEPS)?;
    let is_read =
        |name: &str| ["dossier_file", "journal_entries"].iter().any(|read| name.eq_ignore_ascii_case(read));
    let is_ours = parts(connection)?.iter().all(|part| !is_read(&part.1) || made.contains(part));
    if is_ours {
        release(connection)?;
    }
    Ok(is_ours)
}

fn is_harmless((kind, name, _, sql): &Part) -> bool {
    match (&**kind, sql.as_deref()) {
        // SQLite's own, which other programs have it make: what `ANALYZE` counts, where numbering goes on.
        ("table", Some(sql)) => [
            "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
            "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
            "CREATE TABLE sqlite_sequence(name,seq)",
        ]
        .contains(&sql),
        ("view" | "trigger", _) => !is_of_sqlite(name),
        _ => false,
    }
}

fn is_of_sqlite(name: &str) -> bool {
    name.to_ascii_lowercase().starts_with("sqlite_")
}

/// Brings the file to the last of these steps in one transaction: all of them, or none.
pub fn migrate(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<()> {
    if version(connection)? >= steps.len() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have done it while this one waited.
    for step in steps.iter().skip(version(&transaction)?) {
        transaction.execute_batch(step)?;
    }
    let now = i64::try_from(steps.len().max(version(&transaction)?)).unwrap_or(i64::MAX);
    transaction.pragma_update(None, "user_version", now)?;
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FUTURE: [&str; 3] = [
        "CREATE TABLE a (one TEXT) STRICT; INSERT INTO a VALUES ('كلمة');",
        "ALTER TABLE a ADD COLUMN two TEXT NOT NULL DEFAULT 'x';",
        "CREATE TABLE b AS SELECT one || two AS both FROM a;",
    ];

    fn both(connection: &Connection) -> String {
        connection.query_row("SELECT both FROM b", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn every_older_version_becomes_the_last() {
        for older in 0..FUTURE.len() {
            let mut connection = Connection::open_in_memory().unwrap();
            migrate(&mut connection, &FUTURE[..older]).unwrap();
            assert_eq!(version(&connection).unwrap(), older);
            migrate(&mut connection, &FUTURE).unwrap();
            assert_eq!((version(&connection).unwrap(), both(&connection).as_str()), (3, "كلمةx"));
            migrate(&mut connection, &FUTURE).unwrap();
            assert_eq!(version(&connection).unwrap(), 3);
        }
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &FUTURE[..1]).unwrap();
        let broken = [FUTURE[0], FUTURE[1], "CREATE TABLE c (x TEXT); INSERT INTO nowhere VALUES (1);"];
        assert!(migrate(&mut connection, &broken).is_err());
        assert_eq!(version(&connection).unwrap(), 1);
        let columns = connection.prepare("SELECT * FROM a").unwrap().column_count();
        assert_eq!(columns, 1);
        migrate(&mut connection, &FUTURE).unwrap();
        assert_eq!(both(&connection), "كلمةx");
    }

    #[test]
    fn the_steps_of_this_version_are_whole() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, STEPS).unwrap();
        let loose: i64 = connection
            .query_row(
                "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
                 AND name NOT LIKE 'sqlite_%' AND NOT strict",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(loose, 0, "every table is strict");
    }
}
