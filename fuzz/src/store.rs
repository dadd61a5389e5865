//! `store`: the bytes of the file of a dossier, whatever program wrote them. It is read, recovered and written, and none of
//! these takes from the words that another one finds.

use std::fs;
use std::path::{Path, PathBuf};

use infitah::facts::{CardReceived, DossierFounded, ProjectRegistered};
use infitah::model::Topic;
use infitah_store::Store;
use tempfile::TempDir;

use super::home::{Still, opened, said};

/// A place for a file: in memory, where the system has such a folder.
fn place() -> (TempDir, PathBuf) {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let path = folder.path().join("dossier.infitah");
    (folder, path)
}

fn card(said: &str) -> CardReceived {
    CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::SOLUTIONS, said)
}

pub fn run(bytes: &[u8]) {
    let (_folder, path) = place();
    fs::write(&path, bytes).unwrap();
    let read = Store::open_read_only(&path, Still::new(1)).map(|store| store.dossier().save());
    match &read {
        Ok(saved) => {
            assert!(opened(2, saved).save() == *saved, "what a file holds is a journal");
            let (rest, damaged) = Store::recover(&path, Still::new(3)).expect("what is read is recovered");
            assert!(damaged.is_empty() && rest.save() == *saved);
        }
        Err(error) => {
            said(&error.refusal());
            let _ = Store::recover(&path, Still::new(3)).map_err(|error| said(&error.refusal()));
        }
    }
    let mut store = match Store::open(&path, Still::new(4)) {
        Ok(store) => store,
        Err(error) => return said(&error.refusal()),
    };
    let before = store.dossier().save();
    assert!(read.is_ok_and(|saved| saved == before), "for writing the same is read");
    match store.record(card("ماء")) {
        Ok(_) => assert!(store.dossier().save().len() > before.len()),
        Err(error) => {
            said(&error.refusal());
            assert!(store.dossier().save() == before, "what is refused changes nothing");
        }
    }
    if let Err(error) = store.close() {
        said(&error.refusal());
    }
}

/// Files with a few entries, with tables and without.
pub fn seeds() -> Vec<Vec<u8>> {
    let made = |is_published: bool| {
        let (_folder, path) = place();
        let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025");
        let mut store = Store::create(&path, Still::new(5), founding).unwrap();
        store.record(ProjectRegistered::titled("المحافظة على الحدائق").references(["pacto:70"])).unwrap();
        store.record(card("نحتاج حراسا بالليل")).unwrap();
        if is_published {
            store.close().unwrap();
        } else {
            drop(store);
        }
        fs::read(path).unwrap()
    };
    vec![made(false), made(true)]
}
