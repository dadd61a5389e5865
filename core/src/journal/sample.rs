//! Small journals for the tests of this room.

use serde_json::json;

use super::{Copy, Draft, Entry, Hash, Journal, Kind, canonical, seal_text};

pub const REPLICA: &str = "k3v9q2m7x8d4p1wa";

/// The header of some device's entry; its body is set when it is written.
pub fn header(lamport: u64, parents: &[Hash]) -> Draft<'static> {
    Draft {
        actor: "actor-1".into(),
        erases: vec![],
        kind: Kind { name: "thing_noted", version: 1 },
        lamport,
        parents: parents.to_vec(),
        recorded_at: "2023-07-25T10:00Z".into(),
        replaces: vec![],
        replica: REPLICA.into(),
    }
}

/// The digest and the text of a seal over this text.
pub fn sealed(salt: u8, text: &str) -> (Hash, Box<str>) {
    let seal = seal_text([salt; 16], &json!(text)).unwrap();
    (Hash::of(&seal), seal.into())
}

/// An entry with one sealed text.
pub fn note(header: Draft<'_>, salt: u8, text: &str) -> Entry {
    let (digest, seal) = sealed(salt, text);
    let fact = canonical(&json!({"said": {"sealed": digest}, "topic": "solutions"})).unwrap();
    Entry::write(header, &fact, vec![seal]).unwrap()
}

/// The entry that founds.
pub fn founding() -> Entry {
    note(header(1, &[]), 0, "برنامج عمل الجماعة المنفتحة")
}

/// The header of an entry that comes after all that is ready.
pub fn after(journal: &Journal) -> Draft<'static> {
    let heads: Vec<Hash> = journal.heads().iter().copied().collect();
    let lamport = |hash| journal.get(journal.find(hash).unwrap()).unwrap().header().lamport;
    header(1 + heads.iter().map(lamport).max().unwrap(), &heads)
}

/// A founding and two notes.
pub fn three() -> Journal {
    let mut journal = Journal::found(founding()).unwrap();
    for (salt, text) in [(1, "نحتاج حراسا بالليل"), (2, "0612345678")] {
        journal.append(note(after(&journal), salt, text)).unwrap();
    }
    journal.settle();
    journal
}

/// All of it, as a file.
pub fn bytes(journal: &Journal) -> Vec<u8> {
    journal.write(Copy::Full, &journal.all(), &|_, _| true)
}
