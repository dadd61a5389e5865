//! What stands under a path, and what is said of it.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use common::{card, created, entries, files, founding, reading};
use infitah::dossier::{Dossier, System};
use infitah::facts::ProjectRegistered;
use infitah::model::Contact;
use infitah::text::Language;
use infitah_store::{Error, Fault, Store};
use rusqlite::Connection;
use tempfile::TempDir;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("larache.infitah");
    (folder, path)
}

/// What is the matter with it, whether it is to be written or read; and nothing of it is changed by asking.
fn fault(path: &Path) -> Option<Fault> {
    let before = fs::read(path).ok();
    let error = Store::open(path, System).unwrap_err();
    let reading = Store::open_read_only(path, System).unwrap_err();
    assert_eq!(error.fault(), reading.fault());
    assert_eq!(fs::read(path).ok(), before);
    for language in [Language::AR, Language::FR, Language::EN] {
        assert_eq!(error.in_language(&language).lines().count(), 1);
    }
    error.fault()
}

#[test]
fn what_is_no_dossier_is_told_by_what_it_is() {
    let (folder, path) = folder();
    assert_eq!(fault(&path), Some(Fault::Missing));
    assert_eq!(fault(&path.join("deeper")), Some(Fault::Missing));
    assert_eq!(fault(folder.path()), Some(Fault::Folder));
    for (bytes, expected) in [
        (&b""[..], Fault::Empty),
        (b"Projet;Titre\n1;Jardins\n", Fault::Unrecognised),
        (b"{\"a\":1}\n", Fault::Unrecognised),
        (b"\0\0\0", Fault::Unrecognised),
        (&[0xff; 5000], Fault::Unrecognised),
        (b"SQLite format 3\0", Fault::Damaged),
        (b"SQLite form", Fault::Damaged),
    ] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(fault(&path), Some(expected), "{:?}", bytes.get(..20));
    }
    assert_eq!(fault(&path.join("deeper")), Some(Fault::Missing));
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE people (name TEXT)").unwrap();
    assert_eq!(fault(&path), Some(Fault::Unrecognised));
}

#[test]
fn a_journal_is_recognised_whatever_its_name_and_is_imported() {
    let (folder, path) = folder();
    let mut dossier = Dossier::found(System, founding()).unwrap();
    let titled = ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"]);
    dossier.record(titled).unwrap();
    let contact = Contact { name: None, phone: Some("0612345678".into()), email: None };
    dossier.record(card("نحتاج حراسا بالليل").contact(contact)).unwrap();
    let newer = br#"{"copy":"full","dossier":"dossier-0123456789abcdef","format":"infitah/7"}"#;
    for journal in [&dossier.save()[..], &dossier.save_public().unwrap(), &dossier.save()[..300], newer] {
        fs::write(&path, journal).unwrap();
        assert_eq!(fault(&path), Some(Fault::Journal));
    }
    for (name, journal) in [("full", dossier.save()), ("public", dossier.save_public().unwrap())] {
        let path = folder.path().join(name);
        let store = Store::import(&path, System, &journal).unwrap();
        assert!(store.dossier().save() == journal);
        store.close().unwrap();
        assert!(Store::open(&path, System).unwrap().dossier().save() == journal);
    }
    // A public copy becomes a full one when it is completed, in the file too.
    let path = folder.path().join("public");
    let mut store = Store::open(&path, System).unwrap();
    let mut other = Store::open(&path, System).unwrap();
    assert_eq!(store.merge(&dossier.save()).unwrap().words, 1);
    assert!(store.dossier().save() == dossier.save());
    other.refresh().unwrap();
    assert!(other.dossier().save() == dossier.save());
    drop((store, other));
    assert!(Store::open(&path, System).unwrap().dossier().save() == dossier.save());

    let cut = &dossier.save()[..500];
    let refused = Store::import(folder.path().join("cut"), System, cut).unwrap_err();
    assert_eq!(refused.code(), "journal.no_founding");
    assert!(!folder.path().join("cut").exists());
}

#[test]
fn nothing_is_written_over() {
    let (folder, path) = folder();
    created(&path).close().unwrap();
    let before = fs::read(&path).unwrap();
    let journal = Store::open_read_only(&path, System).unwrap().dossier().save();
    let taken = |error: Error| assert_eq!(error.fault(), Some(Fault::Exists));
    taken(Store::create(&path, System, founding()).unwrap_err());
    taken(Store::import(&path, System, &journal).unwrap_err());
    taken(Store::open(&path, System).unwrap().back_up(&path).unwrap_err());
    assert_eq!(fs::read(&path).unwrap(), before);
    // What SQLite left of a file that was moved away would be read as a part of the new one.
    let other = folder.path().join("other.infitah");
    fs::write(folder.path().join("other.infitah-wal"), "x").unwrap();
    taken(Store::create(&other, System, founding()).unwrap_err());
    let nowhere = Store::create(folder.path().join("no/such.infitah"), System, founding()).unwrap_err();
    assert_eq!(nowhere.fault(), Some(Fault::Missing));
    let names: Vec<_> =
        files(folder.path()).iter().map(|file| file.file_name().unwrap().to_owned()).collect();
    assert_eq!(names, ["larache.infitah", "other.infitah-wal"]);
}

#[test]
#[cfg(unix)]
fn a_file_is_replaced_whole_with_the_rights_that_it_had_or_stays() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, path) = folder();
    let report = folder.path().join("تقرير.html");
    let link = folder.path().join("link.html");
    symlink(&report, &link).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    infitah_store::replace(&report, &System, b"first").unwrap();
    fs::set_permissions(&report, fs::Permissions::from_mode(0o640)).unwrap();
    infitah_store::replace(&link, &System, b"second").unwrap();
    assert_eq!((fs::read(&report).unwrap(), mode(&report)), (b"second".to_vec(), 0o640));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let nowhere = infitah_store::replace(path.join("report.html"), &System, b"third").unwrap_err();
    assert_eq!(nowhere.fault(), Some(Fault::Missing));
    // A link may lead to what is not there yet, and a name may be as long as names can be.
    fs::remove_file(&report).unwrap();
    infitah_store::replace(&link, &System, b"fourth").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&report).unwrap(), b"fourth");
    let long = folder.path().join("ت".repeat(127));
    infitah_store::replace(&long, &System, b"fifth").unwrap();
    // What is no file stays what it is.
    let socket = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    assert!(infitah_store::replace(&socket, &System, b"sixth").is_err());
    assert!(!fs::symlink_metadata(&socket).unwrap().is_file());
    let around = folder.path().join("around");
    symlink(&around, &around).unwrap();
    assert!(infitah_store::replace(&around, &System, b"seventh").is_err());
    fs::create_dir(&path).unwrap();
    assert!(infitah_store::replace(&path, &System, b"third").is_err());
    assert_eq!(files(folder.path()), [around, path, link, socket, long, report]);
}

#[test]
fn a_refused_founding_leaves_no_file() {
    let (folder, path) = folder();
    let refused = Store::create(&path, System, founding().language("klingon!")).unwrap_err();
    assert_eq!(refused.code(), "language.malformed");
    assert!(files(folder.path()).is_empty());
}

#[test]
fn a_cut_file_is_damaged_at_every_length() {
    let (folder, path) = folder();
    let mut store = created(&path);
    for number in 0..20 {
        store.record(card(format!("ملاحظة {number}"))).unwrap();
    }
    let whole = store.dossier().save();
    store.close().unwrap();
    let bytes = fs::read(&path).unwrap();
    let cut = folder.path().join("cut.infitah");
    let whole_blocks = (512..bytes.len()).step_by(512 * 41);
    for length in (1..bytes.len()).step_by(bytes.len() / 60).chain(whole_blocks) {
        fs::write(&cut, &bytes[..length]).unwrap();
        assert_eq!(fault(&cut), Some(Fault::Damaged), "{length}");
        if let Ok((rest, _)) = Store::recover(&cut, System) {
            let rest = rest.save();
            let line = |line: &&[u8]| whole.split(|byte| *byte == b'\n').any(|other| other == *line);
            assert!(rest.split(|byte| *byte == b'\n').all(|entry| line(&entry)));
        }
    }
}

#[test]
fn a_changed_byte_never_changes_the_dossier_unseen() {
    let (folder, path) = folder();
    let mut store = created(&path);
    for number in 0..20 {
        store.record(card(format!("ملاحظة {number}"))).unwrap();
    }
    let whole = store.dossier().save();
    store.close().unwrap();
    let bytes = fs::read(&path).unwrap();
    let changed = folder.path().join("changed.infitah");
    let mut damaged = 0;
    for (place, bit) in (0..bytes.len()).step_by(131).zip((0..8).cycle()) {
        let mut bytes = bytes.clone();
        bytes[place] ^= 1 << bit;
        fs::write(&changed, &bytes).unwrap();
        match Store::open_read_only(&changed, System) {
            Ok(store) => assert!(store.dossier().save() == whole, "byte {place}, bit {bit}"),
            Err(error) => {
                damaged += 1;
                assert!(error.code().starts_with("store."), "{error}");
            }
        }
    }
    assert!(damaged > 20, "{damaged}");
}

#[test]
fn a_damaged_line_is_told_and_the_rest_recovered() {
    let (folder, path) = folder();
    let mut store = created(&path);
    store.record(card("نحتاج حراسا بالليل")).unwrap();
    let last = store.record(card("الإنارة ضعيفة")).unwrap();
    store.close().unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute("UPDATE journal_entries SET line = replace(line, 'الإنارة', 'النظافة')", []).unwrap();
    other.close().unwrap();
    assert_eq!(fault(&path), Some(Fault::Damaged));
    let (dossier, damaged) = Store::recover(&path, System).unwrap();
    assert_eq!(damaged.iter().map(|line| line.line).collect::<Vec<_>>(), [5]);
    assert!(dossier.entries().all(|(hash, _)| hash.to_string() != last.entry.as_str()));
    let mended = Store::import(folder.path().join("mended.infitah"), System, &dossier.save()).unwrap();
    assert_eq!(entries(&mended).len(), 3);
}

#[test]
fn what_stands_beside_a_copied_file_belongs_to_it() {
    let (folder, path) = folder();
    let mut store = created(&path);
    let _reading = reading(&path);
    let recorded = store.record(card("نحتاج حراسا بالليل")).unwrap();
    // As after a crash: the last facts are in the file beside it.
    let copy = folder.path().join("copy.infitah");
    fs::copy(&path, &copy).unwrap();
    fs::copy(folder.path().join("larache.infitah-wal"), folder.path().join("copy.infitah-wal")).unwrap();
    assert!(fs::metadata(folder.path().join("copy.infitah-wal")).unwrap().len() > 0);
    let copied = Store::open(&copy, System).unwrap();
    assert!(entries(&copied).iter().any(|entry| entry == recorded.entry.as_str()));
    assert!(copied.dossier().verify(&store.dossier().receipt().heads).unwrap().sound);
    copied.close().unwrap();
    assert!(!folder.path().join("copy.infitah-wal").exists());
}

#[test]
fn who_only_reads_leaves_nothing_beside_the_file_and_the_file_as_it_is() {
    let (folder, path) = folder();
    created(&path).close().unwrap();
    let before = fs::read(&path).unwrap();
    let (one, two) =
        (Store::open_read_only(&path, System).unwrap(), Store::open_read_only(&path, System).unwrap());
    assert!(!one.is_writable());
    one.close().unwrap();
    assert_eq!(two.dossier().receipt(), Store::open_read_only(&path, System).unwrap().dossier().receipt());
    // Also where it is only dropped.
    drop(two);
    assert_eq!(files(folder.path()), [&*path]);
    assert!(fs::read(&path).unwrap() == before);

    // While another writes, what belongs to it stays, and goes with the last.
    let mut writing = Store::open(&path, System).unwrap();
    let reading = Store::open_read_only(&path, System).unwrap();
    writing.record(card("نعم")).unwrap();
    Store::open_read_only(&path, System).unwrap().close().unwrap();
    writing.record(card("لا")).unwrap();
    writing.close().unwrap();
    assert!(files(folder.path()).len() > 1, "somebody reads");
    reading.close().unwrap();
    assert_eq!(files(folder.path()), [&*path]);
    assert_eq!(entries(&Store::open(&path, System).unwrap()).len(), 4);
}

#[test]
fn two_stores_of_one_program_see_each_other() {
    let (_folder, path) = folder();
    let mut one = created(&path);
    let mut two = Store::open(&path, System).unwrap();
    let reading = Store::open_read_only(&path, System).unwrap();
    for number in 0..10 {
        one.record(card(format!("من الأول {number}"))).unwrap();
        two.record(card(format!("من الثاني {number}"))).unwrap();
    }
    assert_eq!(one.refresh().unwrap().unwrap().added, 1);
    assert!(two.refresh().unwrap().is_none());
    assert!(one.dossier().save() == two.dossier().save());
    assert_ne!(one.dossier().device().replica, two.dossier().device().replica);
    // Each recorded after what the other had recorded: one line of history.
    assert_eq!(one.dossier().receipt().heads.len(), 1);
    let mut reading = reading;
    assert_eq!(entries(&reading).len(), 2);
    assert_eq!(reading.refresh().unwrap().unwrap().added, 20);
    assert!(reading.dossier().save() == one.dossier().save());
    let refused = reading.record(card("لا")).unwrap_err();
    assert_eq!(refused.fault(), Some(Fault::ReadOnly));
    assert!(reading.dossier().save() == one.dossier().save());
}

/// Another program founded it, whose founding this one does not know yet.
#[test]
fn a_file_whose_founding_is_of_a_later_version_is_newer_and_not_damaged() {
    let (_folder, path) = folder();
    created(&path).close().unwrap();
    let journal = include_str!("../../tests/journals/a-founding-of-a-later-version.jsonl");
    let (opening, lines) = journal.split_once('\n').unwrap();
    let dossier = opening.split('"').find(|text| text.starts_with("dossier-")).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute("UPDATE dossier_file SET dossier = ?1", [dossier]).unwrap();
    other.execute("DELETE FROM journal_entries", []).unwrap();
    for line in lines.lines() {
        let (_, hash) = line.rsplit_once("\"hash\":\"").unwrap();
        let (hash, _) = hash.split_once('"').unwrap();
        other
            .execute("INSERT INTO journal_entries (hash, line) VALUES (unhex(?1), ?2)", [hash, line])
            .unwrap();
    }
    other.close().unwrap();
    assert_eq!(fault(&path), Some(Fault::Newer));
    assert_eq!(Store::recover(&path, System).err().and_then(|error| error.fault()), Some(Fault::Newer));
}

#[test]
#[cfg(unix)]
fn a_file_that_is_taken_away_while_it_is_open_is_told() {
    let (folder, path) = folder();
    let mut store = created(&path);
    let copy = folder.path().join("copy.infitah");
    store.back_up(&copy).unwrap();
    let elsewhere = folder.path().join("elsewhere.infitah");
    fs::rename(&path, &elsewhere).unwrap();
    assert_eq!(store.record(card("نعم")).unwrap_err().fault(), Some(Fault::Moved));
    assert_eq!(store.compact().unwrap_err().fault(), Some(Fault::Moved));
    // Words that somebody erases where it stands now would be written out again.
    assert_eq!(store.save().unwrap_err().fault(), Some(Fault::Moved));
    fs::copy(&copy, &path).unwrap();
    assert_eq!(store.record(card("نعم")).unwrap_err().fault(), Some(Fault::Moved));
    // Words that were erased in the file which stands there now would be written out again.
    assert_eq!(store.save().unwrap_err().fault(), Some(Fault::Moved));
    assert_eq!(store.current().err().and_then(|error| error.fault()), Some(Fault::Moved));
    assert_eq!(store.publish().unwrap_err().fault(), Some(Fault::Moved));
    let other = folder.path().join("other.infitah");
    assert_eq!(store.back_up(&other).unwrap_err().fault(), Some(Fault::Moved));
    assert!(!other.exists());
    assert_eq!(entries(&store).len(), 2);
    fs::rename(&elsewhere, &path).unwrap();
    store.back_up(&other).unwrap();
    store.record(card("نعم")).unwrap();
    store.close().unwrap();
    assert_eq!(entries(&Store::open(&path, System).unwrap()).len(), 3);
}

/// As a program does that brings files from elsewhere, whenever it likes.
#[test]
#[cfg(unix)]
fn a_file_that_is_replaced_while_a_fact_waits_or_is_made_is_told() {
    let (folder, path) = folder();
    let mut store = created(&path);
    let copy = folder.path().join("copy.infitah");
    store.back_up(&copy).unwrap();
    let refused = store.change(|change| {
        fs::copy(&path, folder.path().join("kept.infitah")).unwrap();
        fs::rename(&copy, &path).unwrap();
        change.record(card("نعم"))
    });
    assert_eq!(refused.unwrap_err().fault(), Some(Fault::Moved));
    assert_eq!(
        (store.dossier().entries().count(), entries(&Store::open(&path, System).unwrap()).len()),
        (2, 2)
    );

    let (folder, path) = self::folder();
    let mut store = created(&path);
    let copy = folder.path().join("copy.infitah");
    store.back_up(&copy).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let waiting = std::thread::spawn(move || store.record(card("نعم")).map_err(|error| error.fault()));
    std::thread::sleep(Duration::from_millis(200));
    fs::rename(&copy, &path).unwrap();
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(waiting.join().unwrap().unwrap_err(), Some(Fault::Moved));
}

/// What is acknowledged stands in the file itself, and nothing of it is taken for a part of another one.
#[test]
#[cfg(unix)]
fn a_file_that_is_renamed_or_replaced_while_it_is_open_is_whole_and_so_is_the_other() {
    let (folder, path) = folder();
    let mut store = created(&path);
    let other = folder.path().join("other.infitah");
    store.back_up(&other).unwrap();
    let mut longer = Store::open(&other, System).unwrap();
    longer.record_all((0..50).map(|_| card("نعم").into())).unwrap();
    longer.close().unwrap();
    store.record(card("لا")).unwrap();
    store.publish().unwrap();
    // Renamed, and then closed.
    let elsewhere = folder.path().join("elsewhere.infitah");
    fs::rename(&path, &elsewhere).unwrap();
    let found = Store::open(&elsewhere, System).unwrap();
    assert_eq!(entries(&found).len(), 3);
    found.close().unwrap();
    // Another one in its place, which is opened before and after the first is closed.
    fs::rename(&other, &path).unwrap();
    let mut beside = Store::open(&path, System).unwrap();
    assert_eq!(entries(&beside).len(), 52);
    beside.record(card("نعم")).unwrap();
    assert_eq!(store.compact().unwrap_err().fault(), Some(Fault::Moved));
    _ = store.close();
    beside.record(card("نعم")).unwrap();
    beside.close().unwrap();
    assert_eq!(entries(&Store::open(&path, System).unwrap()).len(), 54);
    assert_eq!(entries(&Store::open(&elsewhere, System).unwrap()).len(), 3);
}

/// SQLite keeps what is not in the file yet under longer names.
#[test]
#[cfg(unix)]
fn a_name_that_leaves_no_room_for_what_stands_beside_the_file_is_refused_before_there_is_one() {
    let (folder, path) = folder();
    let store = created(&path);
    let named =
        |bytes: usize| folder.path().join(format!("{}.infitah", "x".repeat(bytes - ".infitah".len())));
    let before = files(folder.path());
    for bytes in [248, 255, 256] {
        let refused = Store::create(named(bytes), System, founding()).err().unwrap();
        assert_eq!(refused.fault(), Some(Fault::Inaccessible), "{bytes}");
        assert!(store.back_up(named(bytes)).is_err());
    }
    assert_eq!(files(folder.path()), before);
    Store::create(named(247), System, founding()).unwrap().close().unwrap();
    assert_eq!(entries(&Store::open(named(247), System).unwrap()).len(), 1);
}

#[test]
fn a_store_goes_from_thread_to_thread() {
    fn goes<T: Send>() {}
    goes::<Store>();
}

#[test]
fn words_that_come_later_reach_the_other_stores() {
    let (_folder, path) = folder();
    let mut store = created(&path);
    let mut tablet = Dossier::open(System, &store.dossier().save()).unwrap();
    let contact = Contact { name: None, phone: Some("0612345678".into()), email: None };
    tablet.record(card("نحتاج حراسا بالليل").contact(contact)).unwrap();
    store.merge(&tablet.save_public().unwrap()).unwrap();
    let mut other = Store::open(&path, System).unwrap();
    assert_eq!(store.merge(&tablet.save()).unwrap().words, 1);
    assert_eq!(other.refresh().unwrap().unwrap().words, 1);
    assert!(other.dossier().save() == tablet.save());
    assert!(other.refresh().unwrap().is_none());
}

#[test]
fn a_program_that_writes_for_too_long_is_told() {
    let (_folder, path) = folder();
    let mut store = created(&path);
    store.wait_at_most(Duration::from_millis(20)).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(store.record(card("نعم")).unwrap_err().fault(), Some(Fault::Busy));
    // Reading goes on.
    assert!(store.refresh().unwrap().is_none());
    assert_eq!(entries(&Store::open_read_only(&path, System).unwrap()).len(), 2);
    other.execute_batch("ROLLBACK").unwrap();
    store.record(card("نعم")).unwrap();
    assert_eq!(entries(&store).len(), 3);
}

#[test]
fn a_refused_fact_leaves_others_of_its_change_out() {
    let (_folder, path) = folder();
    let mut store = created(&path);
    let before = store.dossier().save();
    let refused = store.change(|change| {
        change.record(card("نعم"))?;
        change.record(card(" "))
    });
    assert_eq!(refused.unwrap_err().code(), "text.empty");
    assert!(store.dossier().save() == before);
    let refused = store.record_all([card("نعم").into(), card("").into()]).unwrap_err();
    assert_eq!(refused.refusal().args.get("fact").map(String::as_str), Some("1"));
    assert!(store.dossier().save() == before);
    // A change may go on without what was refused.
    let (first, last) =
        store.change(|change| Ok((change.record(card(" ")).is_err(), change.record(card("نعم"))?))).unwrap();
    assert!(first);
    store.close().unwrap();
    let store = Store::open(&path, System).unwrap();
    assert!(entries(&store).iter().any(|entry| entry == last.entry.as_str()));
}

#[test]
fn a_copy_is_made_while_others_record() {
    let (folder, path) = folder();
    let mut store = created(&path);
    let other = Store::open(&path, System).unwrap();
    store.record(card("نعم")).unwrap();
    let copy = folder.path().join("نسخة.infitah");
    other.back_up(&copy).unwrap();
    // What stands in the file is copied, not what this store had last seen of it.
    let copied = Store::open(&copy, System).unwrap();
    assert!(copied.dossier().save() == store.dossier().save());
    copied.close().unwrap();
    store.record(card("لا")).unwrap();
    let mut copied = Store::open(&copy, System).unwrap();
    copied.merge(&store.dossier().save()).unwrap();
    assert!(copied.dossier().save() == store.dossier().save());
}

#[test]
fn a_fact_is_undone_by_withdrawing_it() {
    let (_folder, path) = folder();
    let mut store = created(&path);
    let recorded = store.record(card("نعم")).unwrap();
    store.record(infitah::facts::Withdrawn::of(&recorded)).unwrap();
    store.close().unwrap();
    let store = Store::open(&path, System).unwrap();
    let remarks =
        store.dossier().remarks(&infitah::views::RemarkQuery::default(), &infitah::dossier::At::now());
    assert_eq!(remarks.unwrap().total, 0);
    assert_eq!(entries(&store).len(), 4);
}
