//! `merge`: a history on several devices, told by the bytes: facts are recorded, devices copied, lines lost, doubled,
//! shuffled and spoilt, entries written by hand with whatever header. In the end everybody merges with everybody, in two
//! orders, and has the same.

use arbitrary::Unstructured;
use infitah::dossier::{At, Dossier};
use infitah::facts::{DossierFounded, Fact};
use infitah::journal::{Draft, Entry, Hash, Journal, Kind, canonical, seal_text, symbols};
use serde_json::{Value, json};

use super::home::{Still, answers, as_json, ids, opened, questions};
use super::journal::steadfast;
use super::seeds::facts;

type Source<'a> = Unstructured<'a>;
type Made<T> = arbitrary::Result<T>;

pub fn run(bytes: &[u8]) {
    let mut source = Unstructured::new(bytes);
    let founding = DossierFounded::commune("جماعة العرائش").code("11.20").title("البرنامج");
    let first = Dossier::found(Still::new(0), founding).unwrap();
    let second = opened(1, &first.save());
    let mut world = World { devices: vec![first, second], steps: 0 };
    while world.steps < 40 && !source.is_empty() {
        world.steps += 1;
        if world.step(&mut source).is_err() {
            break;
        }
    }
    world.converges(&mut source);
}

struct World {
    devices: Vec<Dossier>,
    steps: u64,
}

impl World {
    fn step(&mut self, source: &mut Source<'_>) -> Made<()> {
        let at = source.choose_index(self.devices.len())?;
        match source.int_in_range(0..=15u8)? {
            0..=6 => self.record(at, source),
            7 => {
                let all: Vec<Fact> = (0..source.int_in_range(1..=3u8)?)
                    .filter_map(|_| self.fact(at, source).ok().flatten())
                    .collect();
                let before = self.devices[at].save();
                if self.devices[at].record_all(all).is_err() {
                    assert!(self.devices[at].save() == before, "a refused list changes nothing");
                }
                Ok(())
            }
            8 | 9 => {
                let from = source.choose_index(self.devices.len())?;
                let bytes = self.devices[from].since(&self.devices[at].have()).unwrap();
                assert_eq!(self.devices[at].merge(&bytes).unwrap().damaged, []);
                Ok(())
            }
            10 => {
                let from = source.choose_index(self.devices.len())?;
                let bytes = spoilt(&self.devices[from].save(), source)?;
                let before = self.devices[at].save();
                if self.devices[at].merge(&bytes).is_err() {
                    assert!(self.devices[at].save() == before, "a refused merge changes nothing");
                }
                Ok(())
            }
            11 => {
                if self.devices.len() < 5 {
                    let mut copy = opened(100 + self.steps, &self.devices[at].save());
                    copy.continue_as(&self.devices[at].device().clone());
                    self.devices.push(copy);
                }
                Ok(())
            }
            12 => {
                let public = self.devices[at].save_public().unwrap();
                let from = source.choose_index(self.devices.len())?;
                self.devices[from].merge(&public).unwrap();
                Ok(())
            }
            13 => {
                let device = self.devices[at].device().clone();
                self.devices[at] = opened(200 + self.steps, &self.devices[at].save());
                self.devices[at].continue_as(&device);
                Ok(())
            }
            _ => self.hostile(at, source),
        }
    }

    fn record(&mut self, at: usize, source: &mut Source<'_>) -> Made<()> {
        let Some(fact) = self.fact(at, source)? else { return Ok(()) };
        let before = self.devices[at].save();
        let foreseen = self.devices[at].preview(fact.clone());
        match self.devices[at].record(fact) {
            Ok(_) => assert!(foreseen.is_ok(), "the preview refused what was recorded: {foreseen:?}"),
            Err(refusal) => {
                assert!(foreseen.is_err(), "the preview did not refuse: {refusal}");
                assert!(self.devices[at].save() == before, "a refusal changes nothing: {refusal}");
            }
        }
        Ok(())
    }

    /// A fact of the conformance corpus, about things that the device knows.
    fn fact(&self, at: usize, source: &mut Source<'_>) -> Made<Option<Fact>> {
        let pool = facts();
        let mut value = pool[source.choose_index(pool.len())?].clone();
        if source.ratio(1, 6)? {
            let with = pool[source.choose_index(pool.len())?].clone();
            value = json!({"fact": "corrected", "entry": "$", "with": with, "reason": "سبب"});
        }
        let known = Known::of(&self.devices[at]);
        known.settle("", &mut value, source)?;
        Ok(Fact::from_value(value).ok())
    }

    /// An entry that no program of this version would write.
    #[allow(clippy::too_many_lines, reason = "one arm for each trick")]
    fn hostile(&mut self, at: usize, source: &mut Source<'_>) -> Made<()> {
        let bytes = self.devices[at].save();
        let (journal, _) = Journal::open(&bytes).unwrap();
        let entries: Vec<&Entry> = journal.all().into_iter().filter_map(|index| journal.get(index)).collect();
        let digests: Vec<Hash> = entries.iter().flat_map(|entry| entry.digests()).copied().collect();
        let any = |source: &mut Source<'_>| -> Made<Hash> {
            Ok(if source.ratio(1, 12)? {
                Hash::of(source.int_in_range(0..=3u8)?.to_string())
            } else {
                entries[source.choose_index(entries.len())?].hash()
            })
        };
        let some = |source: &mut Source<'_>, most: usize| -> Made<Vec<Hash>> {
            let mut hashes = Vec::new();
            for _ in 0..source.int_in_range(0..=most)? {
                hashes.push(any(source)?);
            }
            hashes.sort();
            hashes.dedup();
            Ok(hashes)
        };
        let mut parents =
            if source.ratio(2, 3)? { journal.heads().iter().copied().collect() } else { some(source, 3)? };
        if parents.is_empty() && !source.ratio(1, 8)? {
            parents.push(journal.founding());
        }
        let highest =
            parents.iter().filter_map(|hash| Some(journal.get(journal.find(hash)?)?.lamport())).max();
        let lamport = match source.int_in_range(0..=7u8)? {
            0 => source.int_in_range(1..=6u64)?,
            1 => infitah::journal::MAX_INTEGER - source.int_in_range(0..=1u64)?,
            _ => highest.unwrap_or(0).saturating_add(1),
        };
        let erases = if source.ratio(1, 3)? && !digests.is_empty() {
            let mut erases = Vec::new();
            for _ in 0..source.int_in_range(1..=3u8)? {
                erases.push(digests[source.choose_index(digests.len())?]);
            }
            erases.sort();
            erases.dedup();
            erases
        } else {
            Vec::new()
        };
        let replica = if source.ratio(1, 2)? {
            entries[source.choose_index(entries.len())?].replica().to_owned()
        } else {
            symbols(*source.choose(&[[0; 10], [255; 10], [7; 10]])?)
        };
        // A body of another entry, of this kind or of another; sometimes with a value that is not like it.
        let from = entries[source.choose_index(entries.len())?];
        let mut kind = from.kind().to_string();
        if source.ratio(1, 4)? {
            const KINDS: [&str; 6] = [
                "future_fact/9",
                "project_registered/2",
                "card_received/2",
                "corrected/1",
                "seals_erased/1",
                "withdrawn/1",
            ];
            (*source.choose(&KINDS)?).clone_into(&mut kind);
        }
        let mut body: Value = serde_json::from_str(from.body()).unwrap();
        let mut seals: Vec<Box<str>> = from.seals().map(|(_, text)| text.into()).collect();
        if source.ratio(1, 2)? {
            seals.clear();
        }
        if source.ratio(1, 3)? {
            let seal = seal_text([source.arbitrary()?; 16], &json!("كلام")).unwrap();
            spoil(&mut body, &json!({ "sealed": Hash::of(&seal).to_string() }), source)?;
            seals.push(seal.into());
        }
        if source.ratio(1, 3)? {
            let digest = if digests.is_empty() {
                Hash::of("")
            } else {
                digests[source.choose_index(digests.len())?]
            };
            let other = match source.int_in_range(0..=5u8)? {
                0 => json!({ "sealed": digest.to_string() }),
                1 => json!(any(source)?.to_string()),
                2 => json!("2023-06-31"),
                3 => json!([]),
                4 => json!(infitah::journal::MAX_INTEGER),
                _ => Known::of(&self.devices[at]).any(source)?.into(),
            };
            spoil(&mut body, &other, source)?;
        }
        let Ok(kind) = Kind::parse(&kind) else { return Ok(()) };
        let replaces = some(source, 3)?;
        let header = Draft {
            actor: "actor-elsewhere".into(),
            erases,
            kind,
            lamport,
            parents,
            recorded_at: "2026-11-24T10:00Z".into(),
            replaces,
            replica: replica.into(),
        };
        let Ok(entry) = Entry::write(header, &canonical(&body).unwrap(), seals) else { return Ok(()) };
        let mut bytes = bytes;
        bytes.extend_from_slice(entry.line(|_| true).as_bytes());
        bytes.push(b'\n');
        self.devices[at].merge(&bytes).unwrap();
        Ok(())
    }

    /// Whoever merges with whom first, all have the same in the end.
    fn converges(&self, source: &mut Source<'_>) {
        let files: Vec<Vec<u8>> = self.devices.iter().map(Dossier::save).collect();
        let mut forth = opened(300, &files[0]);
        for file in &files {
            forth.merge(file).unwrap();
        }
        let mut back = opened(301, &files[files.len() - 1]);
        for file in files.iter().rev() {
            back.merge(file).unwrap();
        }
        let bytes = forth.save();
        assert!(String::from_utf8(back.save()) == String::from_utf8(bytes.clone()), "merging has no order");
        let asked = questions(&ids(&forth));
        let told = as_json(&answers(&forth, &asked, &At::now()));
        assert_eq!(told, as_json(&answers(&back, &asked, &At::now())));
        assert_eq!(forth.verify(&[]), back.verify(&[]));
        // Line by line, backwards.
        let text = String::from_utf8(bytes.clone()).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        // A line with a false lamport may stand before the founding.
        let founding = lines.iter().find(|line| line.contains("\"lamport\":1,\"parents\":[]")).unwrap();
        let mut slow = opened(302, format!("{}\n{founding}\n", lines[0]).as_bytes());
        for line in lines[1..].iter().rev() {
            slow.merge(format!("{}\n{line}\n", lines[0]).as_bytes()).unwrap();
        }
        assert!(slow.save() == bytes, "line by line, backwards, gives the same");
        assert_eq!(told, as_json(&answers(&slow, &asked, &At::now())));
        steadfast(&forth, source.arbitrary().unwrap_or(0u64) % 24);
    }
}

/// The file with lines lost, doubled and shuffled, and a byte changed.
fn spoilt(bytes: &[u8], source: &mut Source<'_>) -> Made<Vec<u8>> {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    for _ in 0..source.int_in_range(0..=4u8)? {
        let (one, other) = (source.choose_index(lines.len())?, source.choose_index(lines.len())?);
        match source.int_in_range(0..=2u8)? {
            0 if lines.len() > 1 => drop(lines.remove(one)),
            1 => lines.insert(one, lines[other]),
            _ => lines.swap(one, other),
        }
    }
    let mut bytes = lines.join("\n").into_bytes();
    if source.ratio(1, 3)? && !bytes.is_empty() {
        let at = source.choose_index(bytes.len())?;
        bytes[at] = source.arbitrary()?;
    }
    Ok(bytes)
}

/// Puts a value in the place of some member.
fn spoil(body: &mut Value, with: &Value, source: &mut Source<'_>) -> Made<()> {
    match body {
        Value::Object(members) if !members.is_empty() => {
            let place = source.choose_index(members.len())?;
            let Some((_, member)) = members.iter_mut().nth(place) else { return Ok(()) };
            if source.ratio(1, 3)? { spoil(member, with, source)? } else { member.clone_from(with) }
        }
        Value::Array(items) if !items.is_empty() => {
            let place = source.choose_index(items.len())?;
            if source.ratio(1, 3)? {
                spoil(&mut items[place], with, source)?;
            } else {
                items[place].clone_from(with);
            }
        }
        other => other.clone_from(with),
    }
    Ok(())
}

/// What a device knows, to fill facts with.
struct Known {
    things: std::collections::BTreeMap<String, Vec<String>>,
    entries: Vec<String>,
}

impl Known {
    fn of(dossier: &Dossier) -> Self {
        let things = ids(dossier).into_iter().map(|(kind, ids)| (kind, ids.into_iter().collect())).collect();
        Self { things, entries: dossier.entries().map(|(hash, _)| hash.to_string()).collect() }
    }

    fn any(&self, source: &mut Source<'_>) -> Made<String> {
        let all: Vec<&String> = self.things.values().flatten().collect();
        Ok(all[source.choose_index(all.len())?].clone())
    }

    /// Puts ids of things that are known in the place of names and ids.
    fn settle(&self, name: &str, value: &mut Value, source: &mut Source<'_>) -> Made<()> {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    self.settle(name, member, source)?;
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.settle(name, item, source)?;
                }
            }
            Value::String(text) => {
                let kind = match name {
                    "about" | "subject" | "of" | "into" | "parent" => "project",
                    "by" | "organiser" => "body",
                    "ideas" | "because" => {
                        if name == "ideas" {
                            "remark"
                        } else {
                            "decision"
                        }
                    }
                    "thing" | "things" if self.things.contains_key("project") => "project",
                    other => other.trim_end_matches('s'),
                };
                let is_name = text.starts_with('$') || infitah::model::kind_of(text).is_some();
                if kind == "entry" || kind == "entrie" || kind == "superseded" {
                    text.clone_from(&self.entries[source.choose_index(self.entries.len())?]);
                } else if let Some(things) = self.things.get(kind).filter(|_| is_name || text.contains(':')) {
                    text.clone_from(&things[source.choose_index(things.len())?]);
                } else if is_name {
                    *text = self.any(source)?;
                } else if name == "on" && source.ratio(1, 3)? {
                    *text = format!(
                        "2023-{:02}-{:02}",
                        source.int_in_range(1..=12u8)?,
                        source.int_in_range(1..=31u8)?
                    );
                }
            }
            _ => {}
        }
        Ok(())
    }
}
