//! What the tests of the store begin with.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]
#![allow(dead_code, reason = "each test uses its part")]

use std::path::{Path, PathBuf};

use infitah::dossier::System;
use infitah::facts::{CardReceived, DossierFounded, ProjectRegistered};
use infitah::model::Topic;
use infitah_store::Store;
use rusqlite::Connection;

pub fn founding() -> DossierFounded {
    DossierFounded::commune("جماعة العرائش").cycle("2024/2025")
}

/// A dossier with a project, in a new file.
pub fn created(path: &Path) -> Store {
    let mut store = Store::create(path, System, founding()).unwrap();
    store
        .record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"]))
        .unwrap();
    store
}

pub fn card(said: impl Into<String>) -> CardReceived {
    CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::SOLUTIONS, said.into())
}

/// The files of a folder, by name.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The entries of a dossier, by hash.
pub fn entries(store: &Store) -> Vec<String> {
    store.dossier().entries().map(|(hash, _)| hash.to_string()).collect()
}

/// Somebody who goes on reading a file: what is recorded meanwhile stays beside it.
pub fn reading(path: &Path) -> Connection {
    let reading = Connection::open(path).unwrap();
    reading.execute_batch("BEGIN; SELECT count(*) FROM journal_entries;").unwrap();
    reading
}
