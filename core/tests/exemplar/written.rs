//! Which field each member of each kind writes, found by changing one member after the other: the page says it.

#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use infitah::dossier::Dossier;
use infitah::facts::{DossierFounded, Fact};
use infitah::journal::{Draft, Entry, Hash, Journal, Kind, canonical};
use infitah::model::{Class, Decimal, Place, Reference, Refusal, Seal, Visitor, Walk, When, kind_of};
use infitah::state::{Expand, Field, Span, Value as Written};
use serde_json::{Value, json};

use super::{PAGE, Still, row as row_of};

/// The rows of the page's table, of the kinds that write anything, in the order of the kinds.
fn table() -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/parity/samples.json");
    let samples: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    // What a correction writes is what the fact that it brings writes.
    let kinds = Fact::KINDS.iter().filter(|kind| **kind != "corrected");
    let rows = kinds.filter_map(|kind| {
        let fact = prepared(samples["facts"][*kind].clone());
        let mut rows = row(&fact);
        // A project that is split and goes on writes other fields, and so does a link to another document alone.
        let other = match fact {
            Fact::ProjectSplit(mut split) => {
                split.into.push(split.project.clone());
                Some(("`project` among `into`", Fact::from(split)))
            }
            Fact::ProjectLinked(mut link) => {
                link.to = None;
                Some(("no `to`", link.into()))
            }
            Fact::SourceNoted(mut noted) => {
                noted.field = None;
                Some(("no `field`", noted.into()))
            }
            _ => None,
        };
        if let Some((with, fact)) = other {
            rows.push(format!("with {with}: {}", row(&fact).join("; ")));
        }
        (!rows.is_empty()).then(|| format!("| `{kind}` | {} |\n", rows.join("; ")))
    });
    rows.collect()
}

/// A sample in which no two values are alike that a fact could tell apart.
fn prepared(sample: Value) -> Fact {
    let mut fact = Fact::from_value(sample).unwrap();
    fact.walk(&Place::Fact, &mut Apart(0)).unwrap();
    fact
}

struct Apart(u32);

impl Apart {
    fn next(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }

    fn id(&mut self, kind: &str) -> String {
        format!("{kind}-{:016}", self.next())
    }
}

impl Visitor for Apart {
    fn id(&mut self, _: &Place<'_>, id: &mut String, _: &'static [&'static str]) -> Result<(), Refusal> {
        *id = self.id(kind_of(id).unwrap());
        Ok(())
    }

    fn made(&mut self, _: &Place<'_>, id: &mut Option<String>, kind: &'static str) -> Result<(), Refusal> {
        *id = Some(self.id(kind));
        Ok(())
    }

    fn entry(&mut self, _: &Place<'_>, hash: &mut String) -> Result<(), Refusal> {
        *hash = Hash::of(self.next().to_string()).to_string();
        Ok(())
    }

    fn reference(&mut self, _: &Place<'_>, reference: &mut String) -> Result<(), Refusal> {
        *reference = format!("pacto:{}", self.next());
        Ok(())
    }

    fn when(&mut self, _: &Place<'_>, when: &mut When, written: &mut Option<String>) -> Result<(), Refusal> {
        (*when, *written) = (format!("20{:02}", self.next()).into(), None);
        Ok(())
    }

    fn decimal(
        &mut self,
        _: &Place<'_>,
        number: &mut Decimal,
        written: &mut Option<String>,
    ) -> Result<(), Refusal> {
        (*number, *written) = (Decimal::from(i64::from(self.next())), None);
        Ok(())
    }

    fn sealed(&mut self, _: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        value.seal(Hash::of(self.next().to_string()));
        Ok(())
    }
}

/// What a fact does to the state.
#[derive(Default)]
struct Done {
    created: Vec<String>,
    writes: Vec<(String, Field<'static>, Written<'static>)>,
    same: Vec<String>,
}

impl Expand for Done {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, thing: &str) {
        self.created.push(thing.to_owned());
    }

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Written<'_>) {
        self.writes.push((thing.to_owned(), field.into_owned(), value.into_owned()));
    }

    fn same(&mut self, things: &[&str]) {
        self.same.extend(things.iter().map(|thing| (*thing).to_owned()));
    }
}

fn done(fact: &Fact) -> Done {
    let mut done = Done::default();
    fact.expand(&mut done);
    done
}

/// From which members a write comes.
#[derive(Clone, Default)]
struct Origin {
    thing: Vec<String>,
    /// By the place between colons.
    part: BTreeMap<usize, String>,
    value: Vec<String>,
}

fn row(fact: &Fact) -> Vec<String> {
    let base = done(fact);
    let body: Value = serde_json::from_str(&fact.to_body().unwrap()).unwrap();
    let mut from = vec![Origin::default(); base.writes.len()];
    let mut things = BTreeMap::new();
    let mut leaves = Vec::new();
    find_leaves(&body, String::new(), &mut leaves);
    leaves.sort_by_key(
        |leaf| matches!(leaf, Leaf::Value(at) if at.ends_with(|end: char| end.is_ascii_digit())),
    );
    for leaf in &leaves {
        let changed = changed(&body, leaf).into_iter().find_map(|body| {
            let fact = Fact::from_body(fact.kind(), fact.version(), &body.to_string())?.ok()?;
            let done = done(&fact);
            (done.writes.len() == base.writes.len()).then_some(done)
        });
        let Some(changed) = changed else { continue };
        let member = leaf.member();
        if let Leaf::Value(pointer) = leaf
            && let Some(id) = body.pointer(pointer).and_then(Value::as_str)
        {
            // Where a list names the fact's own thing, the other member is meant.
            let in_list = pointer.ends_with(|end: char| end.is_ascii_digit());
            if things.contains_key(id) && in_list {
                continue;
            }
            things.insert(id.to_owned(), member.clone());
        }
        for ((was, is), from) in base.writes.iter().zip(&changed.writes).zip(&mut from) {
            if was.0 != is.0 {
                from.thing.push(member.clone());
            }
            if let (Some(was), Some(is)) = (&was.1.part, &is.1.part) {
                for (place, _) in
                    was.split(':').zip(is.split(':')).enumerate().filter(|(_, (was, is))| was != is)
                {
                    from.part.insert(place, member.clone());
                }
            }
            if was.2 != is.2 && !from.value.contains(&member) {
                from.value.push(member.clone());
            }
        }
    }
    let name = |id: &String| {
        things.get(id).map_or_else(|| panic!("{id} is in no member"), |member| format!("`{member}`"))
    };
    let mut lines: Vec<String> = base.created.iter().map(|id| format!("makes {}", name(id))).collect();
    if !base.same.is_empty() {
        lines.push(format!("makes one thing of {}", name(&base.same[0])));
    }
    for (write, from) in base.writes.iter().zip(&from) {
        let value = value(write, from);
        lines.push(format!("{} `{}`{}{value}", name(&write.0), write.1.name, part(&write.1, from)));
    }
    // The thing is named once for all of its fields that follow each other.
    let mut told: Vec<String> = Vec::new();
    let mut last = String::new();
    for line in lines {
        let (thing, rest) = line.split_once(' ').unwrap();
        if thing == last && thing != "makes" {
            let before = told.last_mut().unwrap();
            if !before.ends_with(rest) {
                before.push_str(", ");
                before.push_str(rest);
            }
        } else if thing == "makes" {
            told.push(line.clone());
        } else {
            told.push(format!("{thing}: {rest}"));
        }
        thing.clone_into(&mut last);
    }
    told
}

fn part(field: &Field<'_>, from: &Origin) -> String {
    let Some(part) = &field.part else { return String::new() };
    let mut pieces: Vec<String> = Vec::new();
    for (place, text) in part.split(':').enumerate() {
        let piece = match from.part.get(&place) {
            Some(member) if member == LANGUAGE => LANGUAGE.to_owned(),
            Some(member) => format!("`{member}`"),
            None => format!("`{text}`"),
        };
        if pieces.last() != Some(&piece) {
            pieces.push(piece);
        }
    }
    format!(":{}", pieces.join(":"))
}

fn value((_, field, value): &(String, Field<'static>, Written<'static>), from: &Origin) -> String {
    let members: Vec<String> = from.value.iter().map(|member| format!("`{member}`")).collect();
    match (value, from.value.as_slice()) {
        (Written::Flag(true), []) => String::new(),
        (Written::Flag(false), []) => " = `false`".to_owned(),
        (Written::Number(_), []) => " = its place".to_owned(),
        (Written::Text(text), []) => format!(" = `\"{text}\"`"),
        (_, [member]) if *member == field.name => String::new(),
        _ => format!(" = {}", members.join(" + ")),
    }
}

const LANGUAGE: &str = "*language*";

/// A value in a body that stands by itself.
enum Leaf {
    Value(String),
    /// The language of a text: the key at this place.
    Language(String),
}

impl Leaf {
    /// As the page names members: `remarks.said`.
    fn member(&self) -> String {
        let pointer = match self {
            Self::Language(_) => return LANGUAGE.to_owned(),
            Self::Value(pointer) => pointer,
        };
        let names = pointer
            .split('/')
            .filter(|name| !name.is_empty() && name.parse::<u32>().is_err() && *name != "ar");
        names.collect::<Vec<_>>().join(".")
    }
}

fn find_leaves(value: &Value, at: String, found: &mut Vec<Leaf>) {
    match value {
        Value::Object(members) if members.contains_key("sealed") => found.push(Leaf::Value(at)),
        Value::Object(members) => {
            for (name, member) in members {
                let at = format!("{at}/{name}");
                if name == "ar" {
                    found.push(Leaf::Language(at.clone()));
                }
                find_leaves(member, at, found);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                find_leaves(element, format!("{at}/{index}"), found);
            }
        }
        _ => found.push(Leaf::Value(at)),
    }
}

/// The body with another value there, as far as it is one.
fn changed(body: &Value, leaf: &Leaf) -> Vec<Value> {
    let pointer = match leaf {
        Leaf::Value(pointer) => pointer,
        Leaf::Language(pointer) => {
            let mut body = body.clone();
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            let members = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
            let words = members.remove(name).unwrap();
            members.insert("fr".into(), words);
            return vec![body];
        }
    };
    let others: Vec<Value> = match body.pointer(pointer).unwrap() {
        Value::Object(_) => vec![json!({ "sealed": Hash::of("other") })],
        Value::Number(number) => vec![json!(number.as_u64().unwrap() + 1)],
        Value::Bool(flag) => vec![json!(!flag)],
        Value::String(text) => match kind_of(text) {
            Some(kind) => vec![json!(format!("{kind}-zzzzzzzzzzzzzzzz"))],
            None if Reference::parts_of(text).is_some() => vec![json!("other:99")],
            None => {
                let others = ["other", "fr", "2099", "7", "decrease", "level", "missing"];
                others.iter().filter(|other| *other != text).map(|other| json!(other)).collect()
            }
        },
        _ => Vec::new(),
    };
    let was = body.pointer(pointer).unwrap();
    let put = |other: Value| {
        let mut body = body.clone();
        if was.as_str().and_then(kind_of).is_some() {
            // Everywhere, because the fact may name one thing twice.
            return serde_json::from_str(&body.to_string().replace(&was.to_string(), &other.to_string()))
                .unwrap();
        }
        *body.pointer_mut(pointer).unwrap() = other;
        body
    };
    others.into_iter().map(put).collect()
}

#[test]
fn the_page_says_which_field_each_member_writes() {
    let table = table();
    let there = PAGE.split("| kind | fields |\n| --- | --- |\n").nth(1).unwrap_or_default();
    let there = there.split("\n\n").next().unwrap_or_default();
    assert_eq!(there.trim_end(), table.trim_end(), "docs/journal-format.md should have:\n{table}");
}

/// The members, at any depth, without which a body is set aside, and those without which it is not.
fn required(fact: &Fact) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut d = Dossier::found(Still::new(3), DossierFounded::commune("ج")).unwrap();
    let founding = Journal::open(&d.save()).unwrap().0.founding();
    let body: Value = serde_json::from_str(&fact.to_body().unwrap()).unwrap();
    let mut members = Vec::new();
    find_members(&body, "", &mut members);
    let mut lines = BTreeMap::new();
    for (number, pointer) in (0_u64..).zip(members) {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let mut less = body.clone();
        less.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name).unwrap();
        let header = Draft {
            actor: "actor-1".into(),
            erases: Vec::new(),
            kind: Kind { name: fact.kind(), version: version_of(fact, &less.to_string()) },
            lamport: 2,
            parents: vec![founding],
            recorded_at: "2023-07-25T10:00Z".into(),
            replaces: Vec::new(),
            replica: format!("{number:016}").into(),
        };
        let entry = Entry::write(header, &canonical(&less).unwrap(), Vec::new()).unwrap();
        lines.insert(entry.hash(), (name.to_owned(), entry.line(|_| true) + "\n"));
    }
    let file: String = lines.values().map(|(_, line)| line.as_str()).collect();
    let opening = String::from_utf8(d.save()).unwrap().lines().next().unwrap().to_owned();
    d.merge(format!("{opening}\n{file}").as_bytes()).unwrap();
    let (mut needed, mut free) = (BTreeSet::new(), BTreeSet::new());
    for (hash, fact) in d.entries() {
        let Some((name, _)) = lines.get(&hash) else { continue };
        if fact.is_some() {
            free.insert(name.clone())
        } else {
            needed.insert(name.clone())
        };
    }
    (needed, free)
}

/// The version in which a body is read: without the members of a later one it is an earlier one's.
fn version_of(fact: &Fact, body: &str) -> u32 {
    let reads = |version: &u32| Fact::from_body(fact.kind(), *version, body).is_some_and(|read| read.is_ok());
    (1..=fact.version()).rev().find(reads).unwrap_or(fact.version())
}

/// The same of a founding, by its shape alone; of ids that it makes, every body has one.
fn of_founding(fact: &Fact) -> (BTreeSet<String>, BTreeSet<String>) {
    let body: Value = serde_json::from_str(&fact.to_body().unwrap()).unwrap();
    let mut members = Vec::new();
    find_members(&body, "", &mut members);
    members
        .into_iter()
        .map(|pointer| pointer.rsplit_once('/').map(|(of, name)| (of.to_owned(), name.to_owned())).unwrap())
        .fold((BTreeSet::new(), BTreeSet::new()), |(mut needed, mut free), (parent, name)| {
            let mut less = body.clone();
            less.pointer_mut(&parent).unwrap().as_object_mut().unwrap().remove(&name).unwrap();
            let read = Fact::from_body(fact.kind(), fact.version(), &less.to_string()).unwrap();
            if read.is_err() || name == "programme" {
                needed.insert(name)
            } else {
                free.insert(name)
            };
            (needed, free)
        })
}

fn find_members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) if members.contains_key("sealed") => {}
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| *name != "ar") {
                found.push(format!("{at}/{name}"));
                find_members(member, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                find_members(element, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The members of a row behind which a `!` stands before the next one.
fn marked(row: &str) -> BTreeSet<String> {
    let members = row.splitn(3, '|').nth(2).unwrap_or_default();
    let pieces: Vec<&str> = members.split('`').collect();
    let named = pieces.chunks(2).filter_map(|piece| piece.get(1)).zip(pieces.iter().skip(2).step_by(2));
    named.filter(|(_, behind)| behind.contains('!')).map(|(name, _)| (*name).to_owned()).collect()
}

#[test]
fn the_page_marks_what_a_body_must_have() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/parity/samples.json");
    let samples: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for kind in Fact::KINDS {
        let fact = prepared(samples["facts"][*kind].clone());
        // A second founding is another dossier, and is never read.
        let (needed, free) =
            if let Fact::DossierFounded(_) = fact { of_founding(&fact) } else { required(&fact) };
        let row = row_of(kind);
        let marked = marked(row);
        // In a correction stands the body of another kind.
        let of_with: BTreeSet<String> = if *kind == "corrected" {
            needed.difference(&marked).cloned().collect()
        } else {
            BTreeSet::new()
        };
        for name in needed.difference(&marked).filter(|name| !of_with.contains(*name)) {
            wrong.push(format!("{kind} lacks the mark of {name}"));
        }
        for name in marked.difference(&needed) {
            wrong.push(format!(
                "{kind} marks {name}, which {}",
                if free.contains(name) { "may be left out" } else { "it has not" }
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
