//! What can only be tried from inside: a file that can grow no further, tables, and what a failed write leaves.

mod erasing;
mod hostile;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use infitah::dossier::{At, Dossier, System};
use infitah::facts::{CardReceived, DossierFounded, ProjectRegistered, SealsErased};
use infitah::model::{Class, Contact, Decimal, Ground, Refusal, Topic};
use infitah::tables::{Cell, Column, Kind, Rows, Table, tables};
use rusqlite::Connection;
use serde_json::Value;

use crate::published::Tables;
use crate::{Fault, Store};

fn created(path: &Path) -> Store {
    let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025");
    let mut store = Store::create(path, System, founding).unwrap();
    store
        .record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"]))
        .unwrap();
    store
}

fn card(said: &str) -> CardReceived {
    CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::SOLUTIONS, said)
}

fn table(name: &'static str, columns: &[(&'static str, Kind)], rows: Vec<Vec<Cell>>) -> Rows {
    let column = |(name, kind): &(&'static str, Kind)| Column {
        name: (*name).into(),
        kind: *kind,
        class: Class::Public,
        unit: None,
        list: None,
    };
    let table = Table { name, key: &[], columns: columns.iter().map(column).collect() };
    Rows { table, rows, moments: Vec::new() }
}

/// The sealed words of each entry, and a decimal, as a table whose name and columns hold signs that SQL has a use for.
const WORDS: Tables = Tables { rows: words };

#[expect(clippy::unnecessary_wraps, reason = "as all tables are given")]
fn words(dossier: &Dossier) -> Result<Vec<Rows>, Refusal> {
    let rows = (0_u32..).map_while(|index| dossier.journal().get(index)).flat_map(|entry| {
        let hash = entry.hash().to_string();
        let words: Vec<Value> =
            entry.seals().map(|(_, seal)| serde_json::from_str::<Value>(seal).unwrap()[1].clone()).collect();
        let text = |word: Value| word.as_str().map_or_else(|| word.to_string(), str::to_owned);
        let row = move |word| {
            let amount = Cell::Decimal(Decimal::from("12.50"));
            vec![Cell::Text(hash.clone()), Cell::Text(text(word)), amount, Cell::Empty, Cell::Flag(true)]
        };
        words.into_iter().map(row)
    });
    let columns = [
        ("entry", Kind::Id),
        ("the \"words\"", Kind::Text),
        ("amount", Kind::Decimal),
        ("nothing", Kind::Text),
        ("flag", Kind::Flag),
    ];
    Ok(vec![table("people's words", &columns, rows.collect())])
}

type Row = (String, String, f64, Option<String>, i64);

/// What another program reads.
fn read(path: &Path) -> (Vec<Row>, Option<i64>) {
    let other = Connection::open(path).unwrap();
    let mut query = other.prepare("SELECT * FROM \"people's words\"").unwrap();
    assert!(query.column_names().eq(["entry", "the \"words\"", "amount", "nothing", "flag"]));
    let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
    let rows = query.query_map([], row).unwrap().map(Result::unwrap).collect();
    let moment = other.query_row("SELECT up_to_date FROM tables_moment", [], |row| row.get(0)).ok();
    (rows, moment)
}

#[test]
fn tables_are_views_that_say_whether_they_are_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    store.tables = WORDS;
    let recorded = store.record(card("نحتاج 'حراسا' \"بالليل\"")).unwrap();
    store.publish().unwrap();
    let (rows, moment) = read(&path);
    assert_eq!(moment, Some(1));
    let last = rows.last().unwrap();
    assert_eq!(last.0, recorded.entry.as_str());
    assert_eq!((last.1.as_str(), last.2, &last.3, last.4), ("نحتاج 'حراسا' \"بالليل\"", 12.5, &None, 1));

    store.record(card("الإنارة ضعيفة")).unwrap();
    let (stale, moment) = read(&path);
    assert_eq!((stale.len(), moment), (rows.len(), Some(0)));

    store.close().unwrap();
    let (fresh, moment) = read(&path);
    assert_eq!((fresh.len(), moment), (rows.len() + 1, Some(1)));
    let history = "SELECT kind FROM history ORDER BY arrival";
    let other = Connection::open(&path).unwrap();
    let kinds: Vec<String> = other
        .prepare(history)
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(kinds, ["dossier_founded/1", "project_registered/1", "card_received/1", "card_received/1"]);
}

#[test]
fn every_table_of_the_library_is_a_view() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    let names = |kind: &str| -> BTreeSet<String> {
        let other = Connection::open(&path).unwrap();
        let mut query = other.prepare("SELECT name FROM sqlite_schema WHERE type = ?1").unwrap();
        query.query_map([kind], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let own: BTreeSet<String> = names("table").into_iter().chain(names("view")).collect();
    store.record(card("نحتاج حراسا بالليل")).unwrap();
    store.publish().unwrap();
    let expected: BTreeSet<String> = tables().map(|table| table.name.to_owned()).collect();
    assert!(expected.is_disjoint(&own), "a table has the name of a part of the file");
    assert!(names("view").is_superset(&expected));
    let other = Connection::open(&path).unwrap();
    for table in tables() {
        let rows = store.dossier().table(table.name, &At::now()).unwrap().rows;
        let mut query = other.prepare(&format!("SELECT * FROM \"{}\"", table.name)).unwrap();
        assert!(query.column_names().eq(table.columns.iter().map(|column| &*column.name)), "{}", table.name);
        assert_eq!(query.query_map([], |_| Ok(())).unwrap().count(), rows.len(), "{}", table.name);
    }
    let said: String = other.query_row("SELECT said FROM remarks", [], |row| row.get(0)).unwrap();
    assert_eq!(said, "نحتاج حراسا بالليل");
}

#[test]
fn an_erasure_takes_the_words_out_of_the_tables_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    store.tables = WORDS;
    let recorded = store.record(card("SECRETWORDS")).unwrap();
    store.publish().unwrap();
    assert!(read(&path).0.iter().any(|row| row.1 == "SECRETWORDS"));
    store.record(SealsErased::of_entry(&recorded, Ground::REQUEST)).unwrap();
    let (rows, moment) = read(&path);
    assert!(rows.iter().all(|row| row.1 != "SECRETWORDS"));
    assert_eq!(moment, Some(1));
}

#[test]
fn how_people_are_reached_stands_in_no_view() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    let phone = Contact { name: None, phone: Some("0612345678".into()), email: None };
    let reached = CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, "الإنارة").contact(phone);
    store.record(reached).unwrap();
    store.publish().unwrap();
    let other = Connection::open(&path).unwrap();
    let cells: Vec<String> = other
        .prepare("SELECT cells FROM table_cells")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(cells.iter().any(|cells| cells.contains("الإنارة")));
    assert!(cells.iter().all(|cells| !cells.contains("0612345678")));
    let named = other.prepare("SELECT contact_phone FROM cards").unwrap().query_row([], |row| row.get(0));
    assert_eq!(named, Ok(None::<String>));
}

#[test]
fn a_table_that_is_no_more_leaves_no_view() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    store.tables = WORDS;
    store.publish().unwrap();
    let one =
        |_: &Dossier| Ok(vec![table("people's words", &[("one", Kind::Whole)], vec![vec![Cell::Whole(1)]])]);
    store.tables = Tables { rows: one };
    store.record(card("نعم")).unwrap();
    store.publish().unwrap();
    let columns = |path: &Path| {
        Connection::open(path)
            .unwrap()
            .prepare("SELECT * FROM \"people's words\"")
            .map(|query| query.column_count())
    };
    assert_eq!(columns(&path).unwrap(), 1);
    store.tables = Tables { rows: |_| Ok(Vec::new()) };
    store.record(card("لا")).unwrap();
    store.publish().unwrap();
    assert!(columns(&path).is_err());
}

#[test]
fn where_there_is_no_room_nothing_changes_and_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store.connection.pragma_update_and_check(None, "max_page_count", pages + 3, |_| Ok(())).unwrap();
    let long = "كلمة ".repeat(300);
    let mut recorded = Vec::new();
    let error = loop {
        match store.record(card(&long)) {
            Ok(card) => recorded.push(card.entry),
            Err(error) => break error,
        }
        assert!(recorded.len() < 100, "the file grows beyond its limit");
    };
    assert_eq!(error.fault(), Some(Fault::Full), "{error:?}");
    let entries = store.dossier().entries().count();
    assert_eq!(entries, 2 + recorded.len());
    let before = store.dossier().save();
    // All or nothing.
    assert!(store.record_all([card("a").into(), card(&long).into(), card(&long).into()]).is_err());
    assert_eq!(store.dossier().save(), before);
    // With room again it goes on.
    store.connection.pragma_update_and_check(None, "max_page_count", pages + 100, |_| Ok(())).unwrap();
    recorded.push(store.record(card(&long)).unwrap().entry);
    store.close().unwrap();
    let store = Store::open(&path, System).unwrap();
    let found: Vec<String> = store.dossier().entries().map(|(hash, _)| hash.to_string()).collect();
    assert!(recorded.iter().all(|entry| found.iter().any(|hash| hash == entry.as_str())));
    assert_eq!(found.len(), 2 + recorded.len());
    assert!(store.dossier().verify(&[]).unwrap().sound);
}

#[test]
fn an_erasure_that_cannot_be_written_leaves_the_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    store.tables = WORDS;
    let recorded = store.record(card("SECRETWORDS")).unwrap();
    store.publish().unwrap();
    let before = store.dossier().save();
    let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    // The erasure and all its tables do not fit.
    let large = |_: &Dossier| {
        let rows = (0..1000).map(|row| vec![Cell::Whole(row), Cell::Text("كلمة".repeat(50))]);
        Ok(vec![table("people's words", &[("row", Kind::Whole), ("words", Kind::Text)], rows.collect())])
    };
    store.tables = Tables { rows: large };
    let erasure = SealsErased::of_entry(&recorded, Ground::REQUEST);
    assert_eq!(store.record(erasure.clone()).unwrap_err().fault(), Some(Fault::Full));
    assert_eq!(store.dossier().save(), before);
    assert!(!store.words_left().unwrap());
    store.connection.pragma_update_and_check(None, "max_page_count", 1_000_000, |_| Ok(())).unwrap();
    store.record(erasure).unwrap();
    assert!(!String::from_utf8(store.dossier().save()).unwrap().contains("SECRETWORDS"));
    assert!(!store.words_left().unwrap());
}

#[test]
fn a_trigger_that_somebody_put_into_the_file_does_not_run() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    created(&path).close().unwrap();
    let other = Connection::open(&path).unwrap();
    let trigger = "CREATE TRIGGER gone AFTER INSERT ON journal_entries BEGIN
                   UPDATE dossier_file SET dossier = 'dossier-0000000000000000'; END";
    other.execute_batch(trigger).unwrap();
    other.close().unwrap();
    let mut store = Store::open(&path, System).unwrap();
    store.record(card("نعم")).unwrap();
    store.close().unwrap();
    assert_eq!(Store::open(&path, System).unwrap().dossier().entries().count(), 3);
}

#[test]
fn a_panic_in_a_change_leaves_no_fact() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    let mut store = created(&path);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.change(|change| {
            change.record(card("لا"))?;
            assert!(change.entries().count() != 3, "on purpose");
            Ok(())
        })
    }));
    assert!(panicked.is_err());
    assert!(store.refresh().unwrap().is_none());
    assert_eq!(store.dossier().entries().count(), 2);
    store.record(card("نعم")).unwrap();
    assert_eq!(store.dossier().entries().count(), 3);
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    created(&path).close().unwrap();
    let newer = i64::try_from(crate::schema::STEPS.len()).unwrap() + 1;
    Connection::open(&path).unwrap().pragma_update(None, "user_version", newer).unwrap();
    let before = fs::read(&path).unwrap();
    for opened in [Store::open(&path, System), Store::open_read_only(&path, System)] {
        assert_eq!(opened.unwrap_err().fault(), Some(Fault::Newer));
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}
