//! The public copy, the receipt, and what was known at some heads.

use std::collections::BTreeSet;

use infitah::dossier::{At, CopyKind, Dossier, verify_for};
use infitah::facts::{
    AnswerPublished, BodyCreated, CardReceived, Fact, ProjectRegistered, RemarksDecided, ThingsMerged,
    Withdrawn,
};
use infitah::journal::{Copy, Hash, Journal};
use infitah::model::{Outcome, ThingId, Topic};
use infitah::views::CardQuery;
use proptest::prelude::*;
use serde_json::Value;

use super::cases;
use super::views::{Asked, all_views, printed, views, views_as};
use super::world::{
    ALL, Act, CLOCKS, Still, TODAY, World, copy_of, counts_by, file, hashes, judged, lines, opened,
    opened_by, plots, standing,
};

const WITHOUT_ERASING: &[Act] = &[
    Act::Body,
    Act::Member,
    Act::Plan,
    Act::Hold,
    Act::Project,
    Act::NumberedProject,
    Act::Rename,
    Act::RenameUndated,
    Act::Section,
    Act::Card,
    Act::NumberedCard,
    Act::Decide,
    Act::Freeze,
    Act::Vote,
    Act::Answer,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Same,
    Act::Correct,
    Act::Withdraw,
    Act::Hostile,
    Act::Malformed,
    Act::Sync,
    Act::Sync,
    Act::SyncPart,
    Act::CopyDevice,
];

/// The same, but for words that the other one says it withholds.
fn same_but_withheld(full: &Value, public: &Value) -> bool {
    match (full, public) {
        // That something accepted is to be written into the text follows from an outcome, which may be withheld.
        (Value::Object(full), Value::Object(public)) if full.contains_key("duties") => {
            let others = |view: &serde_json::Map<String, Value>| {
                let duties = view["duties"].as_array().unwrap().iter();
                duties.filter(|duty| duty["kind"] != "revise_text").cloned().collect::<Vec<_>>()
            };
            same_but_withheld(&others(full).into(), &others(public).into())
        }
        (Value::Object(full), Value::Object(public)) => {
            let withheld = public.get("missing").is_some_and(|missing| missing == "withheld");
            full.len() == public.len()
                && full.iter().all(|(name, value)| {
                    let other = &public[name];
                    same_but_withheld(value, other)
                        || (withheld && matches!(name.as_str(), "text" | "missing" | "phone"))
                        || (name == "outcome" && other.is_null())
                })
        }
        (Value::Array(full), Value::Array(public)) => {
            full.len() == public.len()
                && full.iter().zip(public).all(|(one, other)| same_but_withheld(one, other))
        }
        (one, other) => one == other,
    }
}

fn without_pseudonyms(view: Value) -> Value {
    match view {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| {
                let value = if name == "pseudonym" { Value::Null } else { without_pseudonyms(value) };
                (name, value)
            });
            Value::Object(members.collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(without_pseudonyms).collect()),
        other => other,
    }
}

/// The words of decisions that no answer publishes which stands on the day.
pub fn unpublished(dossier: &Dossier, today: &str) -> BTreeSet<String> {
    let entries: Vec<(Hash, Option<&Fact>)> = dossier.entries().collect();
    let (journal, _) = Journal::open(&dossier.save()).unwrap();
    let replaces = |hash: &Hash| journal.get(journal.find(hash).unwrap()).unwrap().header().replaces.to_vec();
    let newer: BTreeSet<Hash> =
        entries.iter().filter(|(_, fact)| fact.is_none()).flat_map(|(hash, _)| replaces(hash)).collect();
    // What something newer made of a correction or a withdrawal is not judged here.
    let unclear: BTreeSet<Hash> = entries
        .iter()
        .filter(|(hash, _)| newer.contains(hash))
        .filter_map(|(_, fact)| judged((*fact)?))
        .collect();
    let standing = standing(dossier);
    let stands = |(hash, fact): &(Hash, Option<&'_ Fact>)| {
        unclear.contains(hash) || fact.is_some() && standing[hash].is_some_and(|fact| counts_by(fact, today))
    };
    let mut published: BTreeSet<&str> = entries
        .iter()
        .filter(|entry| stands(entry))
        .filter_map(|(_, fact)| match fact.as_ref()? {
            Fact::AnswerPublished(answer) => Some(answer.decision.as_str()),
            _ => None,
        })
        .collect();
    let bodies = || {
        entries.iter().filter_map(|(_, fact)| match (*fact)? {
            Fact::Corrected(corrected) => Some(&*corrected.with),
            fact => Some(fact),
        })
    };
    // Decisions that are one decision are answered together.
    let merged: Vec<BTreeSet<&str>> = bodies()
        .filter_map(|fact| match fact {
            Fact::ThingsMerged(merged) => Some(merged.things.iter().map(ThingId::as_str).collect()),
            _ => None,
        })
        .collect();
    while let Some(things) =
        merged.iter().find(|things| !things.is_disjoint(&published) && !things.is_subset(&published))
    {
        published.extend(things);
    }
    let kept = bodies().filter_map(|fact| match fact {
        Fact::RemarksDecided(decided) if !published.contains(decided.decision.as_ref()?.as_str()) => {
            Some([decided.outcome.digest(), decided.reason.as_ref().and_then(infitah::model::Sealed::digest)])
        }
        _ => None,
    });
    kept.flatten().flatten().map(|digest| digest.to_string()).collect()
}

/// Little else than decisions and answers.
const ANSWERING: &[Act] = &[
    Act::Body,
    Act::Card,
    Act::Card,
    Act::Decide,
    Act::Decide,
    Act::Answer,
    Act::Answer,
    Act::Answer,
    Act::Same,
    Act::Correct,
    Act::Withdraw,
    Act::Orphan,
    Act::Sync,
];

/// What happens to copies that call themselves public.
const COPYING: &[Act] = &[
    Act::Body,
    Act::Project,
    Act::Section,
    Act::Card,
    Act::NumberedCard,
    Act::Decide,
    Act::Answer,
    Act::Told,
    Act::Told,
    Act::Same,
    Act::Correct,
    Act::Withdraw,
    Act::EraseSlot,
    Act::Hostile,
    Act::Orphan,
    Act::Sync,
    Act::Sync,
    Act::SyncPart,
    Act::SyncSpoilt,
    Act::SyncSpoilt,
    Act::CopyDevice,
    Act::PublicDevice,
    Act::PublicDevice,
    Act::PublicDevice,
];

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn a_public_copy_is_the_same_history_with_fewer_words(
        plot in prop_oneof![plots(ALL, 30), plots(ANSWERING, 40)],
        clock in 0..CLOCKS.len(),
    ) {
        let world = World::of(&plot);
        let mut full = world.together_by(clock);
        let bytes = full.save_public().unwrap();
        let mut public = opened_by(clock, 6, &bytes);
        prop_assert_eq!(hashes(&bytes), hashes(&full.save()));
        prop_assert_eq!(full.receipt(), public.receipt());
        let verified = verify_for(Still::new(6), &bytes, &full.receipt().heads).unwrap();
        prop_assert_eq!((verified.sound, verified.copy), (world.is_sound(), CopyKind::Public));
        prop_assert_eq!(verified.open + verified.withheld, full.verify(&[]).unwrap().open);

        let (of_full, of_public) = (all_views(&full), all_views(&public));
        prop_assert_eq!(of_full.len(), of_public.len());
        for (one, other) in of_full.iter().zip(&of_public) {
            prop_assert!(same_but_withheld(one, other), "{}\n{}", one, other);
        }

        let text = String::from_utf8(bytes.clone()).unwrap();
        let printed = printed(&of_public);
        for secret in &world.secret {
            prop_assert!(!text.contains(secret) && !printed.contains(secret), "{} is not public", secret);
        }
        for digest in unpublished(&full, &CLOCKS[clock][..10]) {
            if let Some(word) = world.words.get(&digest).filter(|word| word.starts_with("WORD")) {
                prop_assert!(!text.contains(word), "{} is not published", word);
            }
        }

        let before = full.save();
        let merged = full.merge(&bytes).unwrap();
        prop_assert_eq!((merged.added, merged.words), (0, 0));
        prop_assert_eq!(full.save(), before.clone());
        public.merge(&before).unwrap();
        prop_assert_eq!(String::from_utf8(public.save()), String::from_utf8(before));
    }

    /// For the public every view says what it says of the public copy; only pseudonyms need the contact details.
    #[test]
    fn for_the_public_is_what_the_public_copy_says(plot in plots(ALL, 30), clock in 0..CLOCKS.len()) {
        let world = World::of(&plot);
        let full = world.together_by(clock);
        let public = opened_by(clock, 6, &full.save_public().unwrap());
        prop_assert_eq!(views_as(&full, At::public), all_views(&public));
        prop_assert_eq!(views_as(&public, At::public), all_views(&public));
        let key = Some("a key of sixteen bytes".to_owned());
        let named = full.cards(&CardQuery { pseudonym_key: key, ..CardQuery::default() }, &At::now().public());
        let nameless = without_pseudonyms(serde_json::to_value(named.unwrap()).unwrap());
        let of_copy = public.cards(&CardQuery::default(), &At::now()).unwrap();
        prop_assert_eq!(nameless, serde_json::to_value(of_copy).unwrap());
    }

    /// Whatever a public copy takes in and records, in whichever order: what calls itself public tells nothing else.
    #[test]
    fn what_calls_itself_a_public_copy_holds_only_public_words((seed, devices, steps) in plots(COPYING, 40)) {
        let mut world = World::begun(seed, devices);
        for step in &steps {
            world.step(*step);
            for device in &world.devices {
                for bytes in [device.save(), device.since(&[]).unwrap()] {
                    if copy_of(&bytes) == Copy::Public {
                        let text = String::from_utf8(bytes).unwrap();
                        let told = world.secret.iter().find(|secret| text.contains(*secret));
                        prop_assert_eq!(told, None, "after {:?}", step);
                    }
                }
            }
        }
        // And whoever takes in whom, both come to the same bytes.
        let all: Vec<Vec<u8>> = world.devices.iter().map(Dossier::save).collect();
        let merged = |one: &[u8], other: &[u8]| {
            let mut dossier = opened(1, one);
            dossier.merge(other).unwrap();
            String::from_utf8(dossier.save()).unwrap()
        };
        for (one, other) in all.iter().zip(all.iter().skip(1)) {
            prop_assert_eq!(merged(one, other), merged(other, one));
        }
    }

    #[test]
    fn a_receipt_finds_a_cut_tail_and_a_missing_middle(plot in plots(ALL, 20), seed in 0..1_000_000usize) {
        let world = World::of(&plot);
        let all = world.together();
        let (receipt, opening) = (all.receipt().heads, world.opening());
        // What never got a place in the history is not missed either.
        let placed: BTreeSet<String> = all.entries().map(|(hash, _)| hash.to_string()).collect();
        let bytes = all.save();
        let whole = lines(&bytes).into_iter().zip(hashes(&bytes));
        let whole: Vec<String> = whole.filter(|(_, hash)| placed.contains(hash)).map(|(line, _)| line).collect();
        prop_assume!(whole.len() > 2);
        let verify = |lines: &[String]| verify_for(Still::new(1), &file(&opening, lines), &receipt).unwrap();
        prop_assert!(verify(&whole).sound);
        let cut = 1 + seed % (whole.len() - 1);
        prop_assert!(!verify(&whole[..cut]).missing.is_empty());
        let middle = 1 + seed % (whole.len() - 2);
        let holed: Vec<String> =
            whole.iter().enumerate().filter(|(at, _)| *at != middle).map(|(_, line)| line.clone()).collect();
        let verified = verify(&holed);
        prop_assert!(!verified.missing.is_empty() && !verified.sound);
    }

    /// What is asked by old heads is what was answered then, whatever came since.
    #[test]
    fn what_was_known_is_still_known(plot in plots(WITHOUT_ERASING, 28)) {
        let world = World::of(&plot);
        let then = &world.devices[0];
        let asked = Asked::of(then);
        let heads = then.receipt().heads;
        let all = world.together();
        for day in ["2023-05-10", "2023-06-05", "2023-12-31"] {
            let before = views(then, &asked, &At::day(day));
            prop_assert_eq!(&views(then, &asked, &At::day(day).known(&heads)), &before);
            prop_assert_eq!(&views(&all, &asked, &At::day(day).known(&heads)), &before);
        }
    }
}

/// The law of unpublished words asks something of every history, also where other things were merged or other
/// decisions answered.
#[test]
fn an_answer_that_stands_on_the_day_publishes_its_decision_and_no_other() {
    let mut d = World::begun(5, 1).devices.remove(0);
    d.record(BodyCreated::named("b").references(["body:1"])).unwrap();
    let projects =
        ["one", "other"].map(|title| d.record(ProjectRegistered::titled(title)).unwrap().id.unwrap());
    d.record(ThingsMerged::of(projects)).unwrap();
    let decide = |reason: &str| {
        let card = CardReceived::idea("2023-05-01").remark(Topic::PROBLEM, "x");
        let remarks = d.record(card).unwrap().remarks;
        let decided = RemarksDecided::of(Outcome::Accepted, remarks, "body:1", "2023-05-02").reason(reason);
        d.record(decided).unwrap()
    };
    let [_, merged, withdrawn, later, answered] = ["a", "b", "c", "d", "e"].map(decide);
    d.record(ThingsMerged::of([answered.id.clone().unwrap(), merged.id.unwrap()])).unwrap();
    d.record(AnswerPublished::to(&answered, "2023-05-03")).unwrap();
    d.record(AnswerPublished::to(&later, "2023-07-03")).unwrap();
    let answer = d.record(AnswerPublished::to(&withdrawn, "2023-05-04")).unwrap();
    let kept = |d: &Dossier, today: &str| unpublished(d, today).len() / 2;
    // Each has an outcome and a reason.
    assert_eq!((kept(&d, "2023-05-02"), kept(&d, "2023-06-01"), kept(&d, TODAY)), (5, 2, 1));
    d.record(Withdrawn::of(&answer)).unwrap();
    assert_eq!(kept(&d, TODAY), 2);
}
