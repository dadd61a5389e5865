//! What the tests of the store begin with.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]
#![allow(dead_code, reason = "each test uses its part")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{Host, System};
use infitah::facts::{CardReceived, DossierFounded, ProjectRegistered};
use infitah::model::{Refusal, Topic};
use infitah_store::Store;

/// A host that gives the same bytes in every run.
pub struct Still(AtomicU64);

impl Still {
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed.wrapping_mul(0x2545_f491_4f6c_dd1d)))
    }
}

impl Host for Still {
    fn today(&self) -> String {
        "2026-11-24".into()
    }

    fn now(&self) -> String {
        "2026-11-24T10:00Z".into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let mut bits = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = bits.to_be_bytes()[0];
        }
        Ok(())
    }
}

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
