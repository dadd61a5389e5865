//! Erased words are nowhere: in no file written afterwards, in no view, and they do not come back.

use std::collections::{BTreeMap, BTreeSet};

use infitah::facts::Fact;
use infitah::journal::Journal;
use proptest::prelude::*;
use serde_json::Value;

use super::cases;
use super::filled::Slots;
use super::views::{all_views, printed};
use super::world::{ALL, Act, World, lines, plots};

const ERASING: &[Act] = &[
    Act::Project,
    Act::Section,
    Act::Card,
    Act::NumberedCard,
    Act::Body,
    Act::Decide,
    Act::Freeze,
    Act::Correct,
    Act::Correct,
    Act::Withdraw,
    Act::EraseSlot,
    Act::EraseSlot,
    Act::EraseSuperseded,
    Act::Newer,
    Act::Stray,
    Act::Misplaced,
    Act::Orphan,
    Act::Same,
    Act::Sync,
    Act::SyncPart,
    Act::CopyDevice,
];

/// Little else than corrections of an entry that nobody has, and titles that are erased.
const STRAYS: &[Act] =
    &[Act::Project, Act::Stray, Act::Stray, Act::EraseSlot, Act::EraseSlot, Act::Sync, Act::SyncPart];

fn digests(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => match members.get("sealed") {
            Some(Value::String(digest)) => drop(out.insert(digest.clone())),
            _ => members.values().for_each(|member| digests(member, out)),
        },
        Value::Array(items) => items.iter().for_each(|item| digests(item, out)),
        _ => {}
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The digests that a body gives to a field of a thing, read off the members of the facts.
fn words_in(fact: &Value, thing: &str, field: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut take = |value: &Value| digests(value, &mut words);
    match (fact["fact"].as_str().unwrap(), field) {
        ("card_received", "contact") if fact["card"] == thing => take(&fact["contact"]),
        ("card_received", "said") => {
            list(&fact["remarks"]).filter(|r| r["remark"] == thing).for_each(|r| take(&r["said"]));
        }
        ("section_revised", "section:solutions:ar") if fact["subject"] == thing => take(&fact["text"]),
        ("project_registered", "title:ar") if fact["project"] == thing => take(&fact["title"]["ar"]),
        ("remarks_decided", "decision") if list(&fact["remarks"]).any(|r| r == thing) => {
            take(&fact["outcome"]);
            take(&fact["reason"]);
        }
        _ => {}
    }
    words
}

/// Everything that is erased: what headers name, and all that closed fields ever held.
pub fn erased(bytes: &[u8]) -> BTreeSet<String> {
    let (journal, _) = Journal::open(bytes).unwrap();
    let mut gone: BTreeSet<String> = journal.erased().iter().map(ToString::to_string).collect();
    let parsed: Vec<Value> = lines(bytes).iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    let facts: Vec<Value> = parsed
        .iter()
        .map(|line| {
            let kind = |text: &Value| text.as_str().unwrap().split('/').next().unwrap().to_owned();
            let (mut body, name) = match line["fact"].get("with") {
                Some(with) => (with.clone(), kind(&line["fact"]["kind"])),
                None => (line["fact"].clone(), kind(&line["entry"]["kind"])),
            };
            if let Some(members) = body.as_object_mut() {
                members.insert("fact".into(), name.into());
            }
            body
        })
        .filter(|fact| {
            Fact::KINDS.contains(&fact["fact"].as_str().unwrap_or_default()) && fact["project"] != 3
        })
        .collect();
    let mut closed = BTreeSet::new();
    for erasure in facts.iter().filter(|fact| fact["fact"] == "seals_erased") {
        for slot in list(&erasure["slots"]) {
            closed.insert((slot["thing"].as_str().unwrap(), slot["field"].as_str().unwrap()));
        }
    }
    for (thing, field) in &closed {
        for fact in &facts {
            gone.extend(words_in(fact, thing, field));
        }
    }
    // The bodies that ever stood for an entry, with where each digest stands in them, and what they give to closed
    // fields: a digest that another entry cites there is erased, and says nothing of the place where it stands here.
    let mut bodies: BTreeMap<&str, (Vec<Places>, BTreeSet<String>)> = BTreeMap::new();
    for line in &parsed {
        let (entry, kind, body) = match line["fact"].get("with") {
            Some(with) => (&line["fact"]["entry"], &line["fact"]["kind"], with),
            None => (&line["hash"], &line["entry"]["kind"], &line["fact"]),
        };
        let (Some((kind, version)), Some(entry)) = (kind.as_str().unwrap().split_once('/'), entry.as_str())
        else {
            continue;
        };
        let fact = Fact::from_body(kind, version.parse().unwrap(), &body.to_string());
        let Some(Ok(fact)) = fact else { continue };
        let mut slots = Slots::default();
        fact.expand(&mut slots);
        let held = slots
            .0
            .into_iter()
            .filter(|(thing, field, _)| closed.contains(&(thing.as_str(), field.as_str())));
        let mut places = Places::new();
        placed(body, "", &mut places);
        let (of_entry, in_closed) = bodies.entry(entry).or_default();
        of_entry.push(places);
        in_closed.extend(held.flat_map(|(_, _, digests)| digests).map(|digest| digest.to_string()));
    }
    for (of_entry, in_closed) in bodies.values() {
        let here = of_entry.iter().flatten().filter(|(_, digest)| in_closed.contains(*digest));
        let places: BTreeSet<&String> = here.map(|(place, _)| place).collect();
        let there = of_entry.iter().flatten().filter(|(place, _)| places.contains(place));
        gone.extend(there.map(|(_, digest)| digest.clone()));
    }
    gone
}

/// The digests of a body by the places at which they stand.
type Places = BTreeMap<String, String>;

/// Each digest of a body by the place at which it stands.
fn placed(value: &Value, place: &str, out: &mut Places) {
    match value {
        Value::Object(members) => match members.get("sealed") {
            Some(Value::String(digest)) => drop(out.insert(place.to_owned(), digest.clone())),
            _ => members.iter().for_each(|(name, member)| placed(member, &format!("{place}.{name}"), out)),
        },
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| placed(item, &format!("{place}[{at}]"), out));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn erased_words_are_nowhere(plot in prop_oneof![plots(ERASING, 30), plots(ALL, 30)]) {
        let world = World::of(&plot);
        let mut all = world.together();
        let gone = erased(&all.save());
        let word = |digest: &String| world.words.get(digest).cloned();
        let kept: BTreeSet<String> =
            world.words.keys().filter(|digest| !gone.contains(*digest)).filter_map(word).collect();
        let gone: BTreeSet<String> = gone.iter().filter_map(word).filter(|word| word.contains("WORD") && !kept.contains(word)).collect();
        // An old file brings nothing back.
        for device in &world.devices {
            all.merge(&device.save()).unwrap();
        }
        let files = [all.save(), all.save_public().unwrap(), all.since(&[]).unwrap()];
        let printed = printed(&all_views(&all));
        for word in gone {
            for file in &files {
                prop_assert!(!String::from_utf8_lossy(file).contains(&word), "{} in a file", word);
            }
            prop_assert!(!printed.contains(&word), "{} in a view", word);
        }
        let verified = all.verify(&[]).unwrap();
        prop_assert_eq!(verified.sound, world.is_sound());
        prop_assert_eq!(verified.withheld, 0);
    }

    /// Once everybody has everything, everybody holds the same words.
    #[test]
    fn all_devices_end_with_the_same_words(plot in prop_oneof![plots(ERASING, 30), plots(STRAYS, 30)]) {
        let mut world = World::of(&plot);
        for _ in 0..2 {
            for at in 0..world.devices.len() {
                for from in 0..world.devices.len() {
                    world.step((Act::Sync, at, from, 0));
                }
            }
        }
        let files: BTreeSet<Vec<u8>> = world.devices.iter().map(infitah::dossier::Dossier::save).collect();
        prop_assert_eq!(files.len(), 1);
        let views: Vec<_> = world.devices.iter().map(all_views).collect();
        prop_assert!(views.iter().all(|one| *one == views[0]));
    }
}
