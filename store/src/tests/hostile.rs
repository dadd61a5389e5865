//! Files that somebody made: nothing in them is run, and nothing stands in them that an erasure would not find.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use infitah::dossier::System;
use rusqlite::Connection;
use tempfile::TempDir;

use super::{WORDS, card, created};
use crate::{Error, Fault, Store};

fn file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    store.tables = WORDS;
    store.record(card("نعم")).unwrap();
    store.close().unwrap();
    (folder, path)
}

/// What another program does to the file.
fn tamper(path: &Path, sql: &str) {
    let other = Connection::open(path).unwrap();
    other.execute_batch(sql).unwrap();
    other.close().unwrap();
}

/// What is said of the file, which must not take long.
fn opened(path: &Path, sql: &str) -> [Result<Store, Error>; 2] {
    let begun = Instant::now();
    let opened = [Store::open(path, System), Store::open_read_only(path, System)];
    assert!(begun.elapsed() < Duration::from_secs(5), "{sql}");
    opened
}

/// Rows without end.
const ENDLESS: &str = "WITH RECURSIVE endless(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM endless)";

/// Renames a table, so that something else can have its name.
const AWAY: &str = "PRAGMA legacy_alter_table = ON; DROP VIEW history; DROP VIEW tables_moment;
                    ALTER TABLE journal_entries RENAME TO away;";

#[test]
fn a_part_that_was_changed_is_damage_and_is_not_run() {
    let rewritten = |name: &str, from: &str, to: &str| {
        format!(
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_master SET sql = replace(sql, '{from}', '{to}') WHERE name = '{name}'"
        )
    };
    let put = |name: &str| {
        let view = format!("CREATE VIEW {name} AS {ENDLESS} SELECT x FROM endless");
        format!(
            "PRAGMA writable_schema = ON;
             INSERT INTO sqlite_master VALUES ('view', '{name}', '{name}', 0, '{view}')"
        )
    };
    let columns = "SELECT x AS arrival, x'00' AS hash, '' AS line FROM endless";
    for (sql, is_recovered) in [
        (
            format!(
                "DROP VIEW tables_moment;
                 CREATE VIEW tables_moment AS {ENDLESS}
                 SELECT '' AS receipt, '' AS day, x = 0 AS up_to_date FROM endless"
            ),
            true,
        ),
        (format!("{AWAY} CREATE VIEW journal_entries AS {ENDLESS} {columns}"), false),
        (format!("{AWAY} CREATE VIEW Journal_Entries AS {ENDLESS} {columns}"), false),
        (format!("{AWAY} CREATE TABLE journal_entries AS SELECT * FROM away"), false),
        ("DROP VIEW history".to_owned(), true),
        // Computed with every row, and with every statement.
        (rewritten("table_moment", "day TEXT NOT NULL", "day TEXT AS (hex(zeroblob(9)))"), true),
        (rewritten("table_cells", "json_valid(cells)", "length(hex(zeroblob(9)))"), true),
        (rewritten("journal_entries", "length(hash) = 32", "length(hex(zeroblob(9)))"), false),
        ("CREATE INDEX slow ON journal_entries (hex(zeroblob(9)), line)".to_owned(), true),
        ("CREATE INDEX slow ON table_cells (cells) WHERE length(hex(cells)) > 9".to_owned(), true),
        // Where it looks itself.
        (put("sqlite_schema"), false),
        (put("sqlite_stat1"), true),
    ] {
        let (folder, path) = file();
        tamper(&path, &sql);
        let fault = if sql.starts_with("CREATE INDEX") { Fault::Foreign } else { Fault::Damaged };
        for opened in opened(&path, &sql) {
            assert_eq!(opened.unwrap_err().fault(), Some(fault), "{sql}");
        }
        let recovered = Store::recover(&path, System);
        assert_eq!(recovered.is_ok(), is_recovered, "{sql}");
        drop(folder);
    }
}

#[test]
fn statistics_that_are_computed_are_not_waited_for() {
    let (_folder, path) = file();
    let long = ["length(hex(zeroblob(200000000)))"; 6].join(" || ");
    tamper(
        &path,
        &format!(
            "ANALYZE; PRAGMA writable_schema = ON;
             UPDATE sqlite_master SET sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat AS ({long}))'
             WHERE name = 'sqlite_stat1'"
        ),
    );
    for opened in opened(&path, "statistics") {
        assert_eq!(opened.unwrap_err().fault(), Some(Fault::Damaged));
    }
}

#[test]
fn a_table_of_somebody_else_is_named_and_the_dossier_is_recovered_without_it() {
    for sql in [
        "CREATE TABLE mine AS SELECT * FROM journal_entries",
        "CREATE TABLE mine (row REFERENCES table_cells ON DELETE CASCADE)",
        "CREATE VIRTUAL TABLE mine USING fts5(words)",
    ] {
        let (folder, path) = file();
        let whole = Store::open_read_only(&path, System).unwrap().dossier().save();
        tamper(&path, sql);
        for opened in opened(&path, sql) {
            let error = opened.unwrap_err();
            assert_eq!(error.fault(), Some(Fault::Foreign));
            let source = std::error::Error::source(&error).unwrap().to_string();
            assert!(source.starts_with("the table \"mine"), "{source}");
        }
        let (rest, damaged) = Store::recover(&path, System).unwrap();
        assert!(damaged.is_empty());
        let mended = Store::import(folder.path().join("mended.infitah"), System, &rest.save()).unwrap();
        assert!(mended.dossier().save() == whole);
        tamper(&path, "DROP TABLE mine");
        assert!(Store::open(&path, System).unwrap().dossier().save() == whole);
    }
}

#[test]
fn views_and_statistics_of_other_programs_are_kept_and_not_run() {
    let (_folder, path) = file();
    tamper(
        &path,
        &format!(
            "CREATE VIEW mine AS {ENDLESS} SELECT x FROM endless;
             CREATE VIEW pragma_page_count AS {ENDLESS} SELECT max(x) AS page_count FROM endless;
             CREATE VIEW pragma_page_size AS {ENDLESS} SELECT max(x) AS page_size FROM endless;
             CREATE TRIGGER gone INSTEAD OF INSERT ON history BEGIN DELETE FROM journal_entries; END;
             CREATE TABLE numbered (x INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE numbered; ANALYZE"
        ),
    );
    let mut store = Store::open(&path, System).unwrap();
    store.tables = WORDS;
    store.record(card("لا")).unwrap();
    store.publish().unwrap();
    store.compact().unwrap();
    let copy = path.with_file_name("copy.infitah");
    store.back_up(&copy).unwrap();
    store.close().unwrap();
    for path in [path, copy] {
        assert_eq!(Store::open(&path, System).unwrap().dossier().entries().count(), 4);
        let other = Connection::open(&path).unwrap();
        let first: i64 = other.query_row("SELECT x FROM mine LIMIT 1", [], |row| row.get(0)).unwrap();
        assert_eq!(first, 1);
    }
}

/// Puts pages before the first one of a table or an index that lead to it again and again: a hundred million times, in a
/// file that is little longer.
fn tangle(path: &Path, name: &str) {
    const LEVELS: usize = 4;
    const TIMES: usize = 100;
    let other = Connection::open(path).unwrap();
    let root: u32 = other
        .query_row("SELECT rootpage FROM sqlite_master WHERE name = ?1", [name], |row| row.get(0))
        .unwrap();
    let root = usize::try_from(root).unwrap();
    other.close().unwrap();
    let mut bytes = std::fs::read(path).unwrap();
    let size = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    let place = size * (root - 1)..size * root;
    let first = bytes[place.clone()].to_vec();
    let is_table = first[0] & 1 == 1;
    let leading_to = |page: usize| {
        let page = u32::try_from(page).unwrap().to_be_bytes();
        let mut cell = page.to_vec();
        // The key: a number, or a record of one text without a letter.
        cell.extend(if is_table { &[100][..] } else { &[2, 2, 13] });
        let begin = size - TIMES * cell.len();
        let mut made = vec![0; size];
        made[0] = if is_table { 5 } else { 2 };
        made[3..5].copy_from_slice(&u16::try_from(TIMES).unwrap().to_be_bytes());
        made[5..7].copy_from_slice(&u16::try_from(begin).unwrap().to_be_bytes());
        made[8..12].copy_from_slice(&page);
        for at in 0..TIMES {
            let cell_at = begin + at * cell.len();
            made[12 + at * 2..14 + at * 2].copy_from_slice(&u16::try_from(cell_at).unwrap().to_be_bytes());
            made[cell_at..cell_at + cell.len()].copy_from_slice(&cell);
        }
        made
    };
    let before = bytes.len() / size;
    bytes.extend(first);
    for level in 1..LEVELS {
        bytes.extend(leading_to(before + level));
    }
    bytes[place].copy_from_slice(&leading_to(before + LEVELS));
    let pages = u32::try_from(bytes.len() / size).unwrap();
    bytes[28..32].copy_from_slice(&pages.to_be_bytes());
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn pages_that_stand_in_very_many_places_are_not_gone_through_for_each() {
    for name in [
        "journal_entries",
        "sqlite_autoindex_journal_entries_1",
        "journal_rewritten",
        "dossier_file",
        "table_cells",
        "table_moment",
    ] {
        let (folder, path) = file();
        tamper(
            &path,
            "INSERT INTO journal_rewritten VALUES (1, 1); DELETE FROM table_moment; INSERT INTO table_moment VALUES (1, 0, 0, '', '')",
        );
        tangle(&path, name);
        let begun = Instant::now();
        let is_read = !name.contains("journal_entries");
        for writable in [false, true] {
            let opened =
                if writable { Store::open(&path, System) } else { Store::open_read_only(&path, System) };
            assert_eq!(opened.is_ok(), is_read, "{name}: {opened:?}");
            let Ok(mut store) = opened else { continue };
            store.tables = WORDS;
            assert!(store.back_up(folder.path().join("copy.infitah")).is_err());
            if writable {
                let other = Store::open(&path, System).and_then(|mut other| other.record(card("لا")));
                _ = (other, store.refresh(), store.record(card("نعم")));
                _ = (store.publish(), store.compact().unwrap_err(), store.close());
            }
        }
        let recovered = Store::recover(&path, System);
        assert!(recovered.is_ok(), "{name}");
        assert!(begun.elapsed() < Duration::from_secs(20), "{name}");
    }
}
