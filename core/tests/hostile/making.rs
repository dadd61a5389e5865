//! Journals that no program of ours would write, with the right hashes.

use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{Dossier, Host};
use infitah::facts::{CardReceived, DossierFounded, ProjectRegistered};
use infitah::journal::{Draft, Entry, Hash, Kind, canonical, symbols};
use infitah::model::{Refusal, Topic};
use serde_json::{Value, json};

/// A host that gives the same bytes in every run, others to each device.
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
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            *byte = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).to_be_bytes()[1];
        }
        Ok(())
    }
}

/// A dossier with a project and a card.
pub fn small() -> Dossier {
    let mut dossier = founded();
    let project = ProjectRegistered::titled("المحافظة على الحدائق").references(["pacto:70"]);
    dossier.record(project).unwrap();
    let card =
        CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::SOLUTIONS, "نحتاج حراسا بالليل");
    dossier.record(card).unwrap();
    dossier
}

pub fn founded() -> Dossier {
    Dossier::found(Still::new(1), DossierFounded::commune("جماعة العرائش").cycle("2024/2025")).unwrap()
}

pub fn opened(bytes: &[u8]) -> Dossier {
    Dossier::open(Still::new(2), bytes).unwrap()
}

/// The opening line, and the lines of the entries.
pub fn parts(bytes: &[u8]) -> (String, Vec<String>) {
    let mut lines = std::str::from_utf8(bytes).unwrap().lines().map(str::to_owned);
    (lines.next().unwrap(), lines.collect())
}

/// The same file with more lines.
pub fn with(bytes: &[u8], lines: &[String]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for line in lines {
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
    }
    bytes
}

/// The name of an entry.
pub fn hash(line: &str) -> Hash {
    Entry::read(line.as_bytes()).unwrap().hash()
}

/// The header of an entry of a device.
pub fn header(device: u32, lamport: u64, parents: &[Hash]) -> Draft<'static> {
    let mut bits = [0; 10];
    bits[..4].copy_from_slice(&device.to_be_bytes());
    Draft {
        actor: "actor-elsewhere".into(),
        erases: Vec::new(),
        kind: Kind { name: "project_registered", version: 1 },
        lamport,
        parents: parents.to_vec(),
        recorded_at: "2026-11-24T10:00Z".into(),
        replaces: Vec::new(),
        replica: symbols(bits).into(),
    }
}

/// A line with this header and body.
pub fn line(header: Draft<'_>, body: &Value) -> String {
    Entry::write(header, &canonical(body).unwrap(), Vec::new()).unwrap().line(|_| true)
}

/// A line whose hashes are right, whatever stands in it: header and body are texts, `BODY` is the digest of the body.
pub fn raw(header: &str, body: &str, rest: &str) -> String {
    let header = header.replace("BODY", &Hash::of(body).to_string());
    format!(r#"{{"entry":{header},"fact":{body},"hash":"{}"{rest}}}"#, Hash::of(&header))
}

/// A header as text, behind this entry.
pub fn header_text(lamport: &str, parent: Hash) -> String {
    format!(
        r#"{{"actor":"actor-1","body":"BODY","kind":"project_registered/1","lamport":{lamport},"parents":["{parent}"],"recorded_at":"2023-07-25T10:00Z","replica":"k3v9q2m7x8d4p1wa"}}"#
    )
}

/// The body of a project that has no words.
pub fn project(number: usize) -> Value {
    json!({ "project": format!("project-{number:016}") })
}
