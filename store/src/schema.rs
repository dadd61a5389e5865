//! The shape of the file, and the steps by which an older one becomes the one of this version.

use rusqlite::{Connection, TransactionBehavior};

/// Says in the file's header that it is one of ours: the letters `infi`.
pub const APPLICATION: i32 = i32::from_be_bytes(*b"infi");

/// What each version added. A step that was published is never changed: files were written with it.
pub const STEPS: &[&str] = &[include_str!("../schema/1.sql")];

/// The version of a file: how many of the steps it has behind it.
pub fn version(connection: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // A negative version is none of ours, and so newer than all.
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
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
