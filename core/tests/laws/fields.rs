//! Every sealed member of every kind of fact: erased by its field, by its entry, and as what a correction left behind.

use std::collections::BTreeSet;

use infitah::dossier::{Audience, Dossier};
use infitah::facts::{Corrected, Fact, SealsErased};
use infitah::model::{Code, Ground};

use super::canaries::answers;
use super::filled::{Case, cases, samples};
use super::world::{ids_by_kind, opened};

/// No word of these stands in anything that is written; all others stay in the file.
fn gone(case: &Case, dossier: &Dossier, gone: &BTreeSet<String>, where_: &str) {
    let kept: BTreeSet<String> = case.words().difference(gone).cloned().collect();
    assert_eq!(case.standing(&dossier.save()), kept, "{where_}");
    // What it prints and the pages are searched over random histories; here it is enough what they are made from.
    let texts = [dossier.save(), dossier.save_public().unwrap(), dossier.since(&[]).unwrap()];
    let texts = texts.map(|bytes| String::from_utf8(bytes).unwrap());
    let answers = [Audience::Working, Audience::Public].map(|audience| answers(dossier, audience));
    for text in texts.iter().chain(&answers) {
        for word in gone {
            assert!(!text.contains(word.as_str()), "{where_}: {word} in {text}");
        }
    }
}

/// The history goes on: every id is there, every entry verifies, and each digest of before stands or counts as erased.
fn whole(before: &Dossier, after: &Dossier, where_: &str) {
    let verified = after.verify(&before.receipt().heads).unwrap();
    assert!(
        verified.sound && verified.missing.is_empty() && verified.withheld == 0,
        "{where_}: {verified:?}"
    );
    let (were, are) = (before.verify(&[]).unwrap(), verified);
    assert_eq!(were.open + were.erased, are.open + are.erased, "{where_}");
    assert!(are.erased > were.erased, "{where_}: nothing was erased");
    assert_eq!(ids_by_kind(before), ids_by_kind(after), "{where_}");
}

/// What follows a place: its kind, the field or the entry.
fn named(case: &Case, place: &str) -> String {
    format!("{}.{place}", case.kind)
}

#[test]
fn each_field_is_erased_alone() {
    for case in cases() {
        for sown in &case.sown {
            let Some(slot) = case.slots(sown).into_iter().next() else { continue };
            let place = named(&case, &sown.place);
            let mut d = opened(1, &case.bytes);
            let before = opened(2, &case.bytes);
            d.record(SealsErased::of(slot.0.as_str(), slot.1.as_str(), Ground::REQUEST)).unwrap();
            gone(&case, &d, &case.beside(&slot), &place);
            whole(&before, &d, &place);
            // An older file brings nothing back, and learns of it.
            let mut old = opened(3, &case.bytes);
            let merged = old.merge(&d.save()).unwrap();
            assert!(merged.erased > 0 && merged.damaged.is_empty(), "{place}: {merged:?}");
            d.merge(&case.bytes).unwrap();
            assert_eq!(old.save(), d.save(), "{place}");
            gone(&case, &d, &case.beside(&slot), &place);
        }
    }
}

/// The same words again in the same field: by a correction that knew of it or not, and by the same fact once more.
#[test]
fn a_closed_field_takes_the_words_no_more() {
    let mut back = Vec::new();
    for case in cases() {
        for sown in &case.sown {
            let Some(slot) = case.slots(sown).into_iter().next() else { continue };
            let place = named(&case, &sown.place);
            let words = case.beside(&slot);
            let mut eraser = opened(1, &case.bytes);
            let mut other = opened(2, &case.bytes);
            eraser.record(SealsErased::of(slot.0.as_str(), slot.1.as_str(), Ground::REQUEST)).unwrap();
            let again = |d: &mut Dossier| -> Vec<Result<(), Code>> {
                let mut told = Vec::new();
                let mut tell =
                    |fact: Fact| told.push(d.record(fact).map(drop).map_err(|refusal| refusal.code));
                let open = || Fact::from_value(case.open.clone()).unwrap();
                if !["dossier_founded", "version_frozen", "corrected", "withdrawn"]
                    .contains(&case.kind.as_str())
                {
                    tell(Corrected::entry_with(case.entry.as_str(), open()).into());
                }
                // A link to another document has no id: told once more, it is another link.
                let link = slot.1.contains(":completes:");
                if let Some(same) = the_same_thing(&case).filter(|_| !link) {
                    tell(same);
                }
                told
            };
            let told = again(&mut other).into_iter().flatten().count();
            assert!(told > 0 || ["dossier_founded", "corrected"].contains(&case.kind.as_str()), "{place}");
            eraser.merge(&other.save()).unwrap();
            other.merge(&eraser.save()).unwrap();
            assert_eq!(other.save(), eraser.save(), "{place}");
            for d in [&eraser, &other] {
                let held = String::from_utf8(d.save()).unwrap();
                back.extend(
                    words
                        .iter()
                        .filter(|word| held.contains(*word))
                        .map(|_| format!("{place} at the same time")),
                );
            }
            // And afterwards, by somebody who still has the words on paper.
            for told in again(&mut eraser) {
                let refused =
                    matches!(told, Err(Code::FieldClosed | Code::OnUnordered | Code::ProjectItself));
                assert!(refused, "{place}: {told:?}");
            }
            let held = String::from_utf8(eraser.save()).unwrap();
            back.extend(
                words.iter().filter(|word| held.contains(*word)).map(|_| format!("{place} afterwards")),
            );
        }
    }
    assert_eq!(back, [""; 0], "words came back");
}

/// The same fact once more about the same thing, with the same words.
fn the_same_thing(case: &Case) -> Option<Fact> {
    if case.kind == "dossier_founded" || case.kind == "corrected" {
        return None;
    }
    let recorded = serde_json::to_value(&case.fact).unwrap();
    let mut again = case.open.clone();
    keep_ids(&mut again, &recorded);
    Fact::from_value(again).ok()
}

/// The ids that recording made, in the places where none was given.
fn keep_ids(open: &mut serde_json::Value, recorded: &serde_json::Value) {
    match (open, recorded) {
        (serde_json::Value::Object(open), serde_json::Value::Object(recorded)) => {
            for (name, value) in recorded {
                match open.get_mut(name) {
                    Some(member) => keep_ids(member, value),
                    None if value.as_str().is_some_and(|id| infitah::model::kind_of(id).is_some()) => {
                        open.insert(name.clone(), value.clone());
                    }
                    None => {}
                }
            }
        }
        (serde_json::Value::Array(open), serde_json::Value::Array(recorded)) => {
            for (one, other) in open.iter_mut().zip(recorded) {
                keep_ids(one, other);
            }
        }
        _ => {}
    }
}

#[test]
fn an_entry_is_erased_with_all_its_words() {
    for case in cases() {
        let mut d = opened(1, &case.bytes);
        let before = opened(2, &case.bytes);
        d.record(SealsErased::of_entry(case.entry.as_str(), Ground::REQUEST)).unwrap();
        gone(&case, &d, &case.words(), &case.kind);
        whole(&before, &d, &case.kind);
        let mut old = opened(3, &case.bytes);
        assert!(old.merge(&d.save()).unwrap().erased > 0, "{}", case.kind);
        assert_eq!(old.save(), d.save(), "{}", case.kind);
    }
}

/// One word is mended; what stood there before is erased, and all other words of the fact stay.
#[test]
fn what_a_correction_left_behind_is_erased_alone() {
    for case in cases() {
        if ["dossier_founded", "version_frozen", "corrected", "withdrawn"].contains(&case.kind.as_str()) {
            continue;
        }
        for sown in case.sown.iter().filter(|sown| !sown.words.is_empty()) {
            let place = named(&case, &sown.place);
            let mut text = case.open.to_string();
            for word in &sown.words {
                text = text.replace(word.as_str(), "MENDED");
            }
            let mut d = opened(1, &case.bytes);
            d.record(Corrected::entry_with(case.entry.as_str(), Fact::from_json(&text).unwrap())).unwrap();
            let before = opened(2, &d.save());
            d.record(SealsErased::superseded_by_correction(case.entry.as_str(), Ground::UNDUE)).unwrap();
            gone(&case, &d, &sown.words.iter().cloned().collect(), &place);
            whole(&before, &d, &place);
            assert!(String::from_utf8(d.save()).unwrap().contains("MENDED"), "{place}");
        }
    }
}

/// Words that stand in no field are erased with their entry; nothing that people read in a view is among them.
#[test]
fn what_stands_in_no_field_is_known() {
    let mut none = Vec::new();
    for case in cases() {
        let without = case.sown.iter().filter(|sown| case.slots(sown).is_empty());
        none.extend(without.map(|sown| named(&case, &sown.place)));
    }
    assert_eq!(none, ["corrected.reason", "things_merged.reason", "withdrawn.reason"]);
}

#[test]
fn every_kind_with_words_is_among_them() {
    let kinds: BTreeSet<String> = cases().into_iter().map(|case| case.kind).collect();
    let wordless: Vec<String> = samples().into_keys().filter(|kind| !kinds.contains(kind)).collect();
    assert_eq!(
        wordless,
        [
            "project_drawn",
            "project_placed",
            "remarks_examined",
            "remarks_presented",
            "remarks_ungrouped",
            "seals_erased",
            "target_set",
            "vote_taken"
        ]
    );
}
