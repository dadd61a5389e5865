//! After an erasure no byte of the words is left: not in the file, not in what SQLite keeps beside it, not in a copy.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use infitah::dossier::{Dossier, System};
use infitah::facts::SealsErased;
use infitah::model::{EntryId, Ground};
use rusqlite::Connection;

use super::{WORDS, card, created};
use crate::{Fault, Store};

/// A word that stands nowhere else, and its length in signs of two bytes.
fn word(number: usize) -> String {
    format!("سرSECRET{number:04}سر")
}

/// Words of every length: within a page of the file, of several pages, some times in one text.
fn said(number: usize) -> String {
    let word = word(number);
    match number % 4 {
        0 => word,
        1 => format!("{word} {} {word}", "كلام ".repeat(number * 7 % 400)),
        2 => format!("{} {word}", "كلام ".repeat(2000)),
        _ => format!("{word} ").repeat(60),
    }
}

/// Where a word begins.
fn places(text: &[u8], word: &[u8]) -> Vec<usize> {
    let begins = |at: &usize| text.get(*at..at + word.len()) == Some(word);
    (0..text.len()).filter(|at| text[*at] == word[0]).filter(begins).collect()
}

/// The files of a folder in which the word stands.
fn with_word(folder: &Path, number: usize) -> Vec<PathBuf> {
    let word = word(number);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let holds =
        |file: &PathBuf| fs::read(file).unwrap().windows(word.len()).any(|window| window == word.as_bytes());
    files.filter(holds).collect()
}

fn erased(store: &mut Store, entry: &EntryId) {
    store.record(SealsErased::of_entry(entry.clone(), Ground::REQUEST)).unwrap();
}

/// A file with so many cards, whose tables were written several times, so that pages were freed and used again.
fn filled(path: &Path, cards: usize) -> (Store, Vec<EntryId>) {
    let mut store = created(path);
    store.tables = WORDS;
    let mut entries = Vec::new();
    for number in 0..cards {
        entries.push(store.record(card(&said(number))).unwrap().entry);
        if number % 10 == 9 {
            store.publish().unwrap();
        }
    }
    (store, entries)
}

#[test]
fn no_byte_of_erased_words_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 40);
    assert!((0..40).all(|number| !with_word(folder.path(), number).is_empty()));
    for (number, entry) in entries.iter().enumerate().filter(|(number, _)| number % 3 != 0) {
        erased(&mut store, entry);
        assert_eq!(with_word(folder.path(), number), [] as [PathBuf; 0], "{number}");
    }
    assert!(!store.words_left().unwrap());
    let copy = folder.path().join("copy");
    fs::create_dir(&copy).unwrap();
    store.back_up(copy.join("copy.infitah")).unwrap();
    let whole = store.dossier().save();
    store.close().unwrap();
    for number in 0..40 {
        assert_eq!(with_word(&copy, number).len(), usize::from(number % 3 == 0), "{number}");
    }
    fs::remove_dir_all(&copy).unwrap();
    for number in 0..40 {
        assert_eq!(with_word(folder.path(), number).len(), usize::from(number % 3 == 0), "{number}");
    }
    let store = Store::open(&path, System).unwrap();
    assert!(store.dossier().save() == whole);
    assert!(store.dossier().verify(&[]).unwrap().sound);
}

#[test]
fn words_that_somebody_is_still_reading_stay_due() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 20);
    store.wait_at_most(std::time::Duration::from_millis(20)).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN; SELECT count(*) FROM journal_entries").unwrap();
    for entry in &entries {
        erased(&mut store, entry);
    }
    // Whoever reads the dossier has no words any more, and is told that the file still has bytes of them.
    assert!(!String::from_utf8(store.dossier().save()).unwrap().contains("SECRET"));
    assert!(store.words_left().unwrap());
    assert!((0..20).any(|number| !with_word(folder.path(), number).is_empty()));
    assert_eq!(store.compact().unwrap_err().fault(), Some(Fault::Busy));

    // A copy has none of them all the same.
    let copies = folder.path().join("copies");
    fs::create_dir(&copies).unwrap();
    store.back_up(copies.join("copy.infitah")).unwrap();
    assert!((0..20).all(|number| with_word(&copies, number).is_empty()));
    fs::remove_dir_all(&copies).unwrap();

    other.execute_batch("COMMIT").unwrap();
    store.compact().unwrap();
    assert!(!store.words_left().unwrap());
    // With the other still open, and so with the files beside it.
    assert!(folder.path().join("larache.infitah-wal").exists());
    for number in 0..20 {
        assert_eq!(with_word(folder.path(), number), [] as [PathBuf; 0], "{number}");
    }
    drop((store, other));
}

#[test]
fn what_stayed_due_is_done_when_the_file_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 4);
    store.wait_at_most(std::time::Duration::from_millis(20)).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN; SELECT count(*) FROM journal_entries").unwrap();
    erased(&mut store, &entries[1]);
    assert!(store.words_left().unwrap());
    drop(store);
    drop(other);
    let store = Store::open(&path, System).unwrap();
    assert!(!store.words_left().unwrap());
    assert_eq!(with_word(folder.path(), 1), [] as [PathBuf; 0]);
    assert!(!with_word(folder.path(), 0).is_empty());
}

#[test]
fn an_erasure_that_comes_from_elsewhere_leaves_nothing_either() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 4);
    // The erasure is recorded on a tablet; another program has the file open.
    let mut tablet = Dossier::open(System, &store.dossier().save()).unwrap();
    tablet.record(SealsErased::of_entry(entries[3].clone(), Ground::REQUEST)).unwrap();
    let mut other = Store::open(&path, System).unwrap();
    assert!(String::from_utf8(other.dossier().save()).unwrap().contains(&word(3)));
    assert_eq!(store.merge(&tablet.since(&store.dossier().have()).unwrap()).unwrap().erased, 1);
    assert_eq!(with_word(folder.path(), 3), [] as [PathBuf; 0]);
    other.refresh().unwrap();
    assert!(other.dossier().save() == store.dossier().save());
    // An old copy that still has the words does not bring them back.
    let (mut behind, _) = filled(&folder.path().join("behind.infitah"), 1);
    assert_eq!(behind.merge(&store.dossier().save()).unwrap_err().code(), "journal.other_dossier");
}

#[test]
fn what_is_written_out_of_a_store_has_none_of_the_words_that_another_erased() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 2);
    let mut other = Store::open(&path, System).unwrap();
    let mut reading = Store::open_read_only(&path, System).unwrap();
    erased(&mut store, &entries[0]);
    for morning in [&mut other, &mut reading] {
        let held = |dossier: &Dossier| String::from_utf8(dossier.save()).unwrap();
        assert!(held(morning.dossier()).contains(&word(0)), "reading takes nothing in");
        let written = String::from_utf8(morning.save().unwrap()).unwrap();
        assert!(!written.contains(&word(0)) && written.contains(&word(1)));
        assert!(!held(morning.current().unwrap()).contains(&word(0)));
        assert!(!held(morning.dossier()).contains(&word(0)));
        assert!(morning.save().unwrap() == store.save().unwrap());
    }
}

#[test]
fn an_old_copy_does_not_bring_words_back_into_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 4);
    let old = store.dossier().save();
    erased(&mut store, &entries[2]);
    let now = store.dossier().save();
    store.merge(&old).unwrap();
    assert!(store.dossier().save() == now);
    store.close().unwrap();
    assert_eq!(with_word(folder.path(), 2), [] as [PathBuf; 0]);
    // And a file that is imported from old bytes loses them when it hears of the erasure.
    let again = folder.path().join("again.infitah");
    let mut store = Store::import(&again, System, &old).unwrap();
    assert!(!with_word(folder.path(), 2).is_empty());
    store.merge(&now).unwrap();
    assert_eq!(with_word(folder.path(), 2), [] as [PathBuf; 0]);
}

/// What another program does to the file.
fn tamper(path: &Path, sql: &str) {
    let other = Connection::open(path).unwrap();
    other.execute_batch(sql).unwrap();
    other.close().unwrap();
}

/// A file whose rows are not what this program writes: an erasure would not find the words in them.
#[test]
fn a_row_that_is_not_one_line_under_its_own_hash_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    filled(&path, 2).0.close().unwrap();
    let two_lines =
        "UPDATE journal_entries SET line = (SELECT group_concat(line, char(10)) FROM journal_entries
                     WHERE arrival IN (3, 4)) WHERE arrival = 3;";
    for sql in [
        "UPDATE journal_entries SET hash = randomblob(32) WHERE arrival = 3",
        // Each hash is that of an entry, and not of its own.
        "CREATE TEMP TABLE old AS SELECT * FROM journal_entries;
         UPDATE journal_entries SET hash = randomblob(32);
         UPDATE journal_entries SET hash = (SELECT hash FROM old WHERE old.arrival = 5 - journal_entries.arrival)",
        "CREATE TEMP TABLE old AS SELECT * FROM journal_entries;
         UPDATE journal_entries SET line = (
             SELECT line FROM old WHERE old.arrival = 7 - journal_entries.arrival
         ) WHERE arrival > 2",
        // Bytes as many in all, and cut elsewhere.
        "PRAGMA ignore_check_constraints = ON;
         UPDATE journal_entries SET hash = CAST(hash || (
             SELECT substr(hash, 1, 1) FROM journal_entries WHERE arrival = 4
         ) AS BLOB) WHERE arrival = 3;
         UPDATE journal_entries SET hash = substr(hash, 2) WHERE arrival = 4",
        two_lines,
        &format!("{two_lines} DELETE FROM journal_entries WHERE arrival = 4"),
        "UPDATE journal_entries SET line = line || char(10) WHERE arrival = 3",
        "UPDATE journal_entries SET arrival = 9 WHERE arrival = 4",
        "INSERT INTO journal_entries (hash, line)
         SELECT randomblob(32), line FROM journal_entries WHERE arrival = 3",
    ] {
        let copy = folder.path().join("copy.infitah");
        fs::copy(&path, &copy).unwrap();
        tamper(&copy, sql);
        for opened in [Store::open(&copy, System), Store::open_read_only(&copy, System)] {
            assert_eq!(opened.unwrap_err().fault(), Some(Fault::Damaged), "{sql}");
        }
        let (rest, _) = Store::recover(&copy, System).unwrap();
        assert!(rest.entries().count() >= 2, "{sql}");
    }
}

#[test]
fn an_erasure_that_does_not_find_its_row_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 2);
    tamper(&path, "UPDATE journal_entries SET hash = randomblob(32) WHERE arrival = 3");
    let erasure = SealsErased::of_entry(entries[0].clone(), Ground::REQUEST);
    assert_eq!(store.record(erasure).unwrap_err().fault(), Some(Fault::Damaged));
}

#[test]
fn erased_words_that_were_put_back_are_gone_once_the_file_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 2);
    let line = store
        .connection
        .query_row("SELECT line FROM journal_entries WHERE arrival = 3", [], |row| row.get::<_, String>(0));
    erased(&mut store, &entries[0]);
    let now = store.dossier().save();
    store.close().unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute("UPDATE journal_entries SET line = ?1 WHERE arrival = 3", [line.unwrap()]).unwrap();
    other.close().unwrap();
    assert!(!with_word(folder.path(), 0).is_empty());
    let store = Store::open(&path, System).unwrap();
    assert!(!store.words_left().unwrap());
    assert_eq!(with_word(folder.path(), 0), [] as [PathBuf; 0]);
    assert!(store.dossier().save() == now);
}

/// Whoever may only read the file cannot mend it; what they write out of it is mended all the same.
#[test]
fn a_copy_of_a_file_into_which_erased_words_were_put_back_has_none_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 2);
    store.publish().unwrap();
    let row = |sql: &str| store.connection.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    let line = row("SELECT line FROM journal_entries WHERE arrival = 3");
    let cells = row("SELECT cells FROM table_cells WHERE cells LIKE '%SECRET0000%'");
    erased(&mut store, &entries[0]);
    let now = store.dossier().save();
    store.close().unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute("UPDATE journal_entries SET line = ?1 WHERE arrival = 3", [line]).unwrap();
    other.execute("UPDATE table_cells SET cells = ?1 WHERE row = 1", [cells]).unwrap();
    other.close().unwrap();
    let copies = folder.path().join("copies");
    fs::create_dir(&copies).unwrap();
    let copy = copies.join("copy.infitah");
    let store = Store::open_read_only(&path, System).unwrap();
    store.back_up(&copy).unwrap();
    drop(store);
    assert!(!places(&fs::read(&path).unwrap(), word(0).as_bytes()).is_empty(), "the file was mended");
    assert_eq!(with_word(&copies, 0), [] as [PathBuf; 0]);
    assert_eq!(with_word(&copies, 1), [&*copy]);
    let again = Store::open_read_only(&copy, System).unwrap();
    assert!(!again.words_left().unwrap());
    assert!(again.dossier().save() == now);
}

#[test]
fn tables_whose_moment_was_taken_away_lose_the_words_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let (mut store, entries) = filled(&path, 2);
    store.publish().unwrap();
    tamper(&path, "DELETE FROM table_moment");
    erased(&mut store, &entries[0]);
    assert_eq!(with_word(folder.path(), 0), [] as [PathBuf; 0]);
}

/// The same throws in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides).unwrap()
    }
}

/// A page that is filled anew from its neighbours keeps what stood in its gap, though SQLite overwrites what it
/// deletes.
#[test]
fn shadows_of_rows_that_moved_are_gone_once_the_file_is_compacted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    let mut dice = Dice(1);
    let found = |text: &[u8]| -> BTreeSet<Vec<u8>> {
        places(text, b"SECRET").into_iter().filter_map(|at| Some(text.get(at..at + 10)?.to_vec())).collect()
    };
    let left = |store: &Store, path: &Path| {
        let live = "SELECT group_concat(line) FROM moved";
        let live: String = store.connection.query_row(live, [], |row| row.get(0)).unwrap();
        found(&fs::read(path).unwrap()).difference(&found(live.as_bytes())).count()
    };
    store.connection.execute_batch("CREATE TABLE moved (row INTEGER PRIMARY KEY, line TEXT) STRICT").unwrap();
    for round in 0..20 {
        store.connection.execute_batch("BEGIN").unwrap();
        let mut change = |word: &str| {
            let line = format!("{}{word}{}", "a".repeat(20 + dice.below(900)), "a".repeat(dice.below(900)));
            let row = i64::try_from(dice.below(300)).unwrap();
            store.connection.execute("INSERT OR REPLACE INTO moved VALUES (?1, ?2)", (row, line)).unwrap();
        };
        for number in round * 500..(round + 1) * 500 {
            change(&word(number));
            change("");
        }
        store.connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        if left(&store, &path) > 0 {
            break;
        }
    }
    assert!(left(&store, &path) > 0, "nothing is left that compacting could take away");
    let copy = folder.path().join("copy.infitah");
    store.back_up(&copy).unwrap();
    store.compact().unwrap();
    assert_eq!((left(&store, &path), left(&store, &copy)), (0, 0));
}
