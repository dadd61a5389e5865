//! What the library is measured against.

use infitah::facts::CardReceived;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The digest of all bytes: nobody can verify a journal faster than it takes to hash it once.
pub fn hash(journal: &[u8]) -> [u8; 32] {
    Sha256::digest(journal).into()
}

/// A line as a program reads it that trusts the file and knows the kind of fact: nothing is checked or hashed.
#[derive(Deserialize)]
struct Line {
    entry: Header,
    fact: CardReceived,
    hash: String,
    #[serde(default)]
    seals: Vec<(String, serde_json::Value)>,
}

#[derive(Deserialize)]
struct Header {
    actor: String,
    body: String,
    #[serde(default)]
    erases: Vec<String>,
    kind: String,
    lamport: u64,
    parents: Vec<String>,
    recorded_at: String,
    #[serde(default)]
    replaces: Vec<String>,
    replica: String,
}

/// Reads every card, keeps them all, and says how much it read.
pub fn typed(journal: &[u8]) -> usize {
    let lines = journal.split(|byte| *byte == b'\n');
    let read: Vec<Line> = lines.filter_map(|line| serde_json::from_slice(line).ok()).collect();
    read.iter().map(Line::size).sum()
}

impl Line {
    /// Touches what was read, so that none of it is left out.
    fn size(&self) -> usize {
        let Header { actor, body, erases, kind, lamport, parents, recorded_at, replaces, replica } =
            &self.entry;
        let texts = [actor, body, kind, recorded_at, replica, &self.hash];
        let lists =
            erases.len() + parents.len() + replaces.len() + self.seals.len() + self.fact.remarks.len();
        texts.map(String::len).iter().sum::<usize>() + lists + usize::from(*lamport > 0)
    }
}
