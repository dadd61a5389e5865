//! Puts the hashes of changed lines right: seals, bodies, headers, the names by which later lines call earlier ones, and
//! the opening line. What is no JSON stays as it is.

use std::collections::BTreeMap;

use infitah::journal::{Hash, canonical};
use serde_json::{Map, Value, json};

/// A lamport above this is meant as it stands.
const HOSTILE: u64 = 1_000;

#[derive(Default)]
struct Mending {
    /// What each hash or digest became.
    names: BTreeMap<String, String>,
    lamports: BTreeMap<String, u64>,
    last: Option<String>,
    founding: Option<Hash>,
}

pub fn mend(text: &[u8]) -> Vec<u8> {
    let mut mending = Mending::default();
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let mut opening = None;
    for (number, line) in text.split(|byte| *byte == b'\n').enumerate() {
        let value = serde_json::from_slice::<Value>(line).ok();
        match value {
            Some(Value::Object(members)) if members.contains_key("entry") => {
                lines.push(mending.entry(members).unwrap_or_else(|| line.to_vec()));
            }
            Some(Value::Object(members)) if number == 0 => {
                opening = Some(members);
                lines.push(line.to_vec());
            }
            _ => lines.push(line.to_vec()),
        }
    }
    if let Some(opening) = opening.and_then(|members| mending.opening(members)) {
        lines[0] = opening;
    }
    lines.join(&b'\n')
}

fn text_of(value: &Value) -> Option<String> {
    canonical(value).ok()
}

impl Mending {
    fn opening(&self, mut members: Map<String, Value>) -> Option<Vec<u8>> {
        if let Some(founding) = self.founding {
            members.insert("dossier".into(), format!("dossier-{}", founding.short()).into());
        }
        members.remove("hash");
        let hash = Hash::of(text_of(&Value::Object(members.clone()))?);
        members.insert("hash".into(), hash.to_string().into());
        text_of(&Value::Object(members)).map(String::into_bytes)
    }

    fn entry(&mut self, mut members: Map<String, Value>) -> Option<Vec<u8>> {
        let mut fact = members.remove("fact")?;
        self.rename(&mut fact);
        if let Some(Value::Array(seals)) = members.get_mut("seals") {
            self.seals(&mut fact, seals);
            if seals.is_empty() {
                members.remove("seals");
            }
        }
        let body = text_of(&fact)?;
        let old = members.get("hash").and_then(Value::as_str).map(str::to_owned);
        let header = members.get_mut("entry")?.as_object_mut()?;
        header.insert("body".into(), Hash::of(&body).to_string().into());
        for name in ["parents", "replaces", "erases"] {
            if let Some(Value::Array(hashes)) = header.get_mut(name) {
                for hash in hashes.iter_mut() {
                    self.rename(hash);
                    // A parent that is not in the file is the entry before, but for one of sixteen, which stays missing.
                    let known = hash
                        .as_str()
                        .is_none_or(|hash| self.lamports.contains_key(hash) || hash.ends_with('0'));
                    if let Some(last) = self.last.clone().filter(|_| !known && name == "parents") {
                        *hash = last.into();
                    }
                }
                hashes.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
                hashes.dedup();
                if hashes.is_empty() && name != "parents" {
                    header.remove(name);
                }
            }
        }
        let parents: Vec<&str> = header
            .get("parents")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let highest =
            parents.iter().filter_map(|parent| self.lamports.get(*parent)).max().copied().unwrap_or(0);
        let founds = parents.is_empty();
        if header.get("lamport").and_then(Value::as_u64).is_some_and(|lamport| lamport <= HOSTILE) {
            header.insert("lamport".into(), highest.saturating_add(1).into());
        }
        let lamport = header.get("lamport").and_then(Value::as_u64).unwrap_or(0);
        let hash = Hash::of(text_of(members.get("entry")?)?);
        if founds && self.founding.is_none() {
            self.founding = Some(hash);
        }
        self.lamports.insert(hash.to_string(), lamport);
        self.last = Some(hash.to_string());
        if let Some(old) = old {
            self.names.insert(old, hash.to_string());
        }
        members.insert("hash".into(), hash.to_string().into());
        members.insert("fact".into(), fact);
        text_of(&Value::Object(members)).map(String::into_bytes)
    }

    /// Calls what is named by an old hash by its new one.
    fn rename(&self, value: &mut Value) {
        match value {
            Value::Object(members) => members.values_mut().for_each(|member| self.rename(member)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.rename(item)),
            Value::String(text) => {
                if let Some(new) = self.names.get(text) {
                    text.clone_from(new);
                }
            }
            _ => {}
        }
    }

    /// A seal whose digest the fact does not name takes the place of the first that stands for nothing.
    fn seals(&mut self, fact: &mut Value, seals: &mut Vec<Value>) {
        let Some(mut named) = text_of(fact)
            .and_then(|text| serde_json::from_str::<Value>(&text).ok())
            .map(|fact| digests(&fact))
        else {
            return;
        };
        let of = |seal: &Value| text_of(&json!(seal)).map(|text| Hash::of(text).to_string());
        let here: Vec<String> = seals.iter().filter_map(of).collect();
        let mut free: Vec<usize> =
            (0..named.len()).filter(|place| !here.contains(&named[*place])).rev().collect();
        let mut renamed = BTreeMap::new();
        for digest in &here {
            if !named.contains(digest) {
                let Some(place) = free.pop() else { continue };
                renamed.insert(named[place].clone(), digest.clone());
                named[place].clone_from(digest);
            }
        }
        if !renamed.is_empty() {
            Self { names: renamed.clone(), ..Self::default() }.rename(fact);
            self.names.extend(renamed);
        }
        let place = |seal: &Value| of(seal).and_then(|digest| named.iter().position(|name| *name == digest));
        seals.retain(|seal| place(seal).is_some());
        seals.sort_by_key(place);
        seals.dedup();
    }
}

/// The digests of sealed values, as they follow in the text.
fn digests(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(value, &mut found);
    found
}

fn walk(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if let (1, Some(Value::String(digest))) = (members.len(), members.get("sealed")) {
                found.push(digest.clone());
            }
            members.values().for_each(|member| walk(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
        _ => {}
    }
}
