//! The public copy, the receipt, and what was known at some heads.

use std::collections::BTreeSet;

use infitah::dossier::{At, CopyKind, Dossier, verify_for};
use infitah::facts::Fact;
use infitah::views::CardQuery;
use proptest::prelude::*;
use serde_json::Value;

use super::cases;
use super::views::{Asked, all_views, printed, views, views_as};
use super::world::{ALL, Act, Still, World, file, lines, opened, plots};

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

fn hashes(bytes: &[u8]) -> Vec<String> {
    let hash =
        |line: &String| serde_json::from_str::<Value>(line).unwrap()["hash"].as_str().unwrap().to_owned();
    lines(bytes).iter().map(hash).collect()
}

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

/// The words of decisions that no fact ever published.
pub fn unpublished(dossier: &Dossier) -> BTreeSet<String> {
    let facts: Vec<&Fact> = dossier
        .entries()
        .filter_map(|(_, fact)| match fact? {
            Fact::Corrected(corrected) => Some(&*corrected.with),
            fact => Some(fact),
        })
        .collect();
    if facts.iter().any(|fact| matches!(fact, Fact::AnswerPublished(_)))
        && facts.iter().any(|fact| matches!(fact, Fact::ThingsMerged(_)))
    {
        return BTreeSet::new();
    }
    let published: BTreeSet<&str> = facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::AnswerPublished(answer) => Some(answer.decision.as_str()),
            _ => None,
        })
        .collect();
    let kept = facts.iter().filter_map(|fact| match fact {
        Fact::RemarksDecided(decided) if !published.contains(decided.decision.as_ref()?.as_str()) => {
            Some([decided.outcome.digest(), decided.reason.as_ref().and_then(infitah::model::Sealed::digest)])
        }
        _ => None,
    });
    kept.flatten().flatten().map(|digest| digest.to_string()).collect()
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn a_public_copy_is_the_same_history_with_fewer_words(plot in plots(ALL, 30)) {
        let world = World::of(&plot);
        let mut full = world.together();
        let bytes = full.save_public().unwrap();
        let mut public = opened(6, &bytes);
        prop_assert_eq!(hashes(&bytes), hashes(&full.save()));
        prop_assert_eq!(full.receipt(), public.receipt());
        let verified = verify_for(Still::new(6), &bytes, &full.receipt().heads).unwrap();
        prop_assert!(verified.sound && verified.copy == CopyKind::Public);
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
        for digest in unpublished(&full) {
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
    fn for_the_public_is_what_the_public_copy_says(plot in plots(ALL, 30)) {
        let world = World::of(&plot);
        let full = world.together();
        let public = opened(6, &full.save_public().unwrap());
        prop_assert_eq!(views_as(&full, At::public), all_views(&public));
        prop_assert_eq!(views_as(&public, At::public), all_views(&public));
        let key = Some("a key of sixteen bytes".to_owned());
        let named = full.cards(&CardQuery { pseudonym_key: key, ..CardQuery::default() }, &At::now().public());
        let nameless = without_pseudonyms(serde_json::to_value(named.unwrap()).unwrap());
        let of_copy = public.cards(&CardQuery::default(), &At::now()).unwrap();
        prop_assert_eq!(nameless, serde_json::to_value(of_copy).unwrap());
    }

    #[test]
    fn a_receipt_finds_a_cut_tail_and_a_missing_middle(plot in plots(ALL, 20), seed in 0..1_000_000usize) {
        let world = World::of(&plot);
        let all = world.together();
        let (receipt, opening) = (all.receipt().heads, world.opening());
        let whole = lines(&all.save());
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
