//! What the library is measured against. None of it is the library's own, so that what slows the library down slows down
//! nothing here.

use std::hint::black_box;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::cards;
use crate::runner::Failure;

/// The digest of all bytes: nobody can verify a journal faster than it takes to hash it once.
pub fn hash(journal: &[u8]) -> [u8; 32] {
    Sha256::digest(journal).into()
}

/// A line as a program reads it that trusts the file and knows the kind of fact: nothing is checked or hashed.
#[derive(Deserialize)]
struct Line {
    entry: Header,
    fact: Card,
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

/// A card with one remark or more, as the journal of the benchmark holds it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "so the members are called")]
struct Card {
    about: String,
    card: String,
    channel: String,
    contact: Option<Sealed>,
    kind: String,
    numbers: Vec<String>,
    on: String,
    remarks: Vec<Remark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "so the members are called")]
struct Remark {
    remark: String,
    said: Sealed,
    topic: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    sealed: String,
}

/// Reads every card, keeps them all, touches what was read, so that none of it is left out, and says how many they are.
pub fn typed(journal: &[u8]) -> Result<usize, Failure> {
    let lines = journal.split(|byte| *byte == b'\n').skip(cards::BEFORE).filter(|line| !line.is_empty());
    let read: Vec<Line> = lines.map(serde_json::from_slice).collect::<Result<_, _>>()?;
    black_box(read.iter().map(Line::size).sum::<usize>());
    Ok(read.len())
}

impl Line {
    fn size(&self) -> usize {
        let Header { actor, body, erases, kind, lamport, parents, recorded_at, replaces, replica } =
            &self.entry;
        let texts = [actor, body, kind, recorded_at, replica, &self.hash];
        let lists = erases.len() + parents.len() + replaces.len() + self.seals.len();
        texts.map(String::len).iter().sum::<usize>() + lists + usize::from(*lamport > 0) + self.fact.size()
    }
}

impl Card {
    fn size(&self) -> usize {
        let Self { about, card, channel, contact, kind, numbers, on, remarks } = self;
        let remarks = remarks
            .iter()
            .map(|Remark { remark, said, topic }| remark.len() + said.sealed.len() + topic.len());
        let lists = numbers.len()
            + remarks.sum::<usize>()
            + contact.as_ref().map_or(0, |contact| contact.sealed.len());
        [about, card, channel, kind, on].map(String::len).iter().sum::<usize>() + lists
    }
}
