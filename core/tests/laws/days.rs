//! Days: facts entered late, corrected late or withdrawn give the history that they would have given in time.

use std::collections::BTreeMap;

use infitah::dossier::{At, Dossier};
use infitah::facts::{BodyCreated, Corrected, Fact, ProjectRegistered, Withdrawn};
use infitah::journal::Hash;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::cases;
use super::views::{Asked, printed, views};
use super::world::{Act, World, counts_by, day, judged, opened, plots, reopened, standing};

/// The title of the project on each day, and whether it is contested.
type History = Vec<(Option<String>, bool)>;

fn titles(dossier: &Dossier, project: &str) -> History {
    let on = |number| {
        let sheet = dossier.project_sheet(project, &At::day(day(number))).unwrap();
        (sheet.title.0.get("ar").cloned(), !sheet.contested.is_empty())
    };
    (0..24).map(on).collect()
}

fn with_project() -> (Dossier, String) {
    let mut dossier = World::begun(11, 1).devices.remove(0);
    let project = dossier.record(ProjectRegistered::titled("T")).unwrap().id.unwrap();
    (dossier, project.to_string())
}

fn renamed(project: &str, title: &str, on: i32) -> ProjectRegistered {
    ProjectRegistered::renamed(project, title, day(on))
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn one_recorder_in_any_order_tells_one_history(
        (ordered, shuffled) in proptest::collection::btree_map(0..20i32, 0..4u8, 1..7)
            .prop_map(|facts| facts.into_iter().collect::<Vec<_>>())
            .prop_flat_map(|facts| (Just(facts.clone()), Just(facts).prop_shuffle()))
    ) {
        let told = |facts: &[(i32, u8)]| {
            let (mut dossier, project) = with_project();
            for (on, title) in facts {
                dossier.record(renamed(&project, &format!("t{title}"), *on)).unwrap();
            }
            titles(&dossier, &project)
        };
        prop_assert_eq!(told(&ordered), told(&shuffled));
    }

    #[test]
    fn withdrawing_equals_never(facts in proptest::collection::vec((0..12i32, any::<bool>()), 1..7)) {
        let told = |withdrawn: bool| {
            let (mut dossier, project) = with_project();
            let mut entries = Vec::new();
            for (position, (on, wrong)) in facts.iter().enumerate() {
                if withdrawn || !wrong {
                    let recorded = dossier.record(renamed(&project, &format!("t{position}"), *on)).unwrap();
                    entries.extend(wrong.then_some(recorded.entry));
                }
            }
            for entry in entries {
                dossier.record(Withdrawn::of(entry)).unwrap();
            }
            titles(&dossier, &project)
        };
        prop_assert_eq!(told(true), told(false));
    }

    #[test]
    fn correcting_late_equals_recording_right(
        facts in proptest::collection::vec((0..12i32, 0..12i32, 0..4u8), 1..7),
        late in any::<bool>(),
    ) {
        const WRONG_DAY: u8 = 1;
        const WITHDRAWN: u8 = 2;
        const WITHDRAWN_AND_BACK: u8 = 3;
        let told = |right: bool| {
            let (mut dossier, project) = with_project();
            let mut later: Vec<Fact> = Vec::new();
            for (position, (on, wrong, how)) in facts.iter().enumerate() {
                if right && *how == WITHDRAWN {
                    continue;
                }
                let fact = renamed(&project, &format!("t{position}"), *on);
                let first = if !right && *how == WRONG_DAY { renamed(&project, "wrong", *wrong) } else { fact.clone() };
                let entry = dossier.record(first).unwrap().entry;
                if !right {
                    match *how {
                        WRONG_DAY => later.push(Corrected::entry_with(entry, fact).into()),
                        WITHDRAWN => later.push(Withdrawn::of(entry).into()),
                        WITHDRAWN_AND_BACK => {
                            dossier.record(Withdrawn::of(entry.clone())).unwrap();
                            later.push(Corrected::entry_with(entry, fact).into());
                        }
                        _ => {}
                    }
                }
                if !late {
                    for fact in later.drain(..) {
                        dossier.record(fact).unwrap();
                    }
                }
            }
            for fact in later {
                dossier.record(fact).unwrap();
            }
            titles(&dossier, &project)
        };
        prop_assert_eq!(told(true), told(false));
    }
}

const DATED: &[Act] = &[
    Act::Body,
    Act::Member,
    Act::Plan,
    Act::PlanAnew,
    Act::Hold,
    Act::Project,
    Act::Project,
    Act::Rename,
    Act::Rename,
    Act::Section,
    Act::Section,
    Act::Card,
    Act::Card,
    Act::NumberedCard,
    Act::Decide,
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
    Act::Sync,
    Act::Sync,
];

/// Things come before what is said about them, so that most histories make sense on most days.
fn in_its_season((act, device, number, on): (Act, usize, usize, i32)) -> (Act, usize, usize, i32) {
    let on = match act {
        Act::Project | Act::Body => on / 8,
        Act::Member => 6 + on / 2,
        Act::Card | Act::NumberedCard => 8 + on / 3,
        Act::Decide | Act::Section => 20 + on / 2,
        Act::Told => 12 + on / 2,
        Act::Answer | Act::Freeze | Act::Vote => 40 + on / 3,
        _ => on,
    };
    (act, device, number, on)
}

/// The name of what is recorded in the place of an entry that does not count.
const FILLER: &str = "شيء آخر";

/// What was recorded and merged, in the order in which it happened.
enum Happened {
    Recorded { at: usize, entry: String, fact: serde_json::Value },
    Merged { at: usize, from: usize },
}

/// Lives through a plot without erasures, and keeps every fact as it was completed, with its ids.
fn lived(seed: u64, devices: usize, steps: &[(Act, usize, usize, i32)]) -> (World, Vec<Happened>) {
    let mut world = World::begun(seed, devices);
    let mut happened = Vec::new();
    for step in steps {
        let (act, device, number, on) = in_its_season(*step);
        let at = device % devices;
        if act == Act::Sync {
            let from = number % devices;
            world.step((act, at, from, on));
            happened.push(Happened::Merged { at, from });
        } else if let Some(fact) = world.fact(act, at, number, on)
            && let Some(recorded) = world.record(at, fact)
        {
            let hash: Hash = recorded.entry.hash().unwrap();
            let dossier = &world.devices[at];
            let completed = dossier.entries().find(|(entry, _)| *entry == hash).unwrap().1.unwrap().clone();
            let fact = reopened(&dossier.save(), &completed).unwrap();
            happened.push(Happened::Recorded { at, entry: recorded.entry.to_string(), fact });
        }
    }
    (world, happened)
}

/// The entries that count by a day: by the day of the body that speaks for them, corrections and withdrawals with
/// what they are about.
fn counting(all: &Dossier, asked: &str) -> BTreeMap<String, bool> {
    let standing = standing(all);
    let facts = || all.entries().filter_map(|(hash, fact)| Some((hash, fact?)));
    let counts = |(hash, fact)| (hash, counts_by(standing[&hash].unwrap_or(fact), asked));
    let own: BTreeMap<Hash, bool> = facts().map(counts).collect();
    facts().map(|(hash, fact)| (hash.to_string(), own[&judged(fact).unwrap_or(hash)])).collect()
}

/// Records again what counts, on the same devices. Where several devices write at once, something else is recorded in
/// the place of what does not count, so that what is left keeps its place in the order of entries.
fn rebuilt(
    seed: u64,
    devices: usize,
    happened: &[Happened],
    counting: &BTreeMap<String, bool>,
) -> Option<(Dossier, BTreeMap<String, String>)> {
    let mut world = World::begun(seed, devices);
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for (position, what) in happened.iter().enumerate() {
        match what {
            Happened::Merged { at, from } => world.step((Act::Sync, *at, *from, 0)),
            Happened::Recorded { at, entry, fact } if counting[entry] => {
                let mut text = fact.to_string();
                for (old, new) in &renamed {
                    text = text.replace(old, new);
                }
                let recorded = world.devices[*at].record(Fact::from_json(&text).unwrap()).ok()?;
                renamed.insert(entry.clone(), recorded.entry.to_string());
            }
            Happened::Recorded { at, .. } if devices > 1 => {
                let id = format!("body-{position:016}");
                world.devices[*at].record(BodyCreated::named(FILLER).body(id)).unwrap();
            }
            Happened::Recorded { .. } => {}
        }
    }
    Some((world.together(), renamed))
}

/// The view without the bodies that only keep the places of other entries.
fn without_fillers(view: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match view {
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(name, value)| (name, without_fillers(value))).collect())
        }
        Value::Array(values) => {
            let kept = values.into_iter().filter(|value| value["name"]["ar"] != FILLER);
            Value::Array(kept.map(without_fillers).collect())
        }
        other => other,
    }
}

proptest! {
    #![proptest_config(cases(8))]

    /// A past day shows what a dossier shows in which only that was recorded which counts on that day.
    #[test]
    fn a_past_day_is_as_if_nothing_else_had_been_recorded(
        (seed, _, steps) in plots(DATED, 34),
        devices in 1..4usize,
        asked in 0..61i32,
    ) {
        let (world, happened) = lived(seed, devices, &steps);
        let all = world.together();
        let asked_day = day(asked);
        let counting = counting(&all, &asked_day);
        // Where something speaks of what did not exist yet on that day, there is nothing to compare.
        let Some((then, renamed)) = rebuilt(seed, devices, &happened, &counting) else { return Ok(()) };
        let asked = Asked::of(&all);
        let at = At::day(asked_day);
        let mut now = printed(&views(&all, &asked, &at));
        let then = views(&then, &asked, &at).into_iter().map(without_fillers).collect::<Vec<_>>();
        let mut then = printed(&then);
        for (position, (old, new)) in renamed.iter().enumerate() {
            now = now.replace(old, &format!("entry {position}"));
            then = then.replace(new, &format!("entry {position}"));
        }
        let differs = now.lines().zip(then.lines()).position(|(one, other)| one != other);
        let around = |text: &str| {
            let from = differs.unwrap_or(0).saturating_sub(12);
            text.lines().skip(from).take(24).collect::<Vec<_>>().join("\n")
        };
        prop_assert!(now == then, "that day:\n{}\nrebuilt:\n{}", around(&now), around(&then));
    }
}

#[test]
fn the_comparison_of_past_days_leaves_most_histories_in() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut compared = 0;
    for number in 0..40i32 {
        let (seed, _, steps) = plots(DATED, 34).new_tree(&mut runner).unwrap().current();
        let (world, happened) = lived(seed, 2, &steps);
        let all = world.together();
        let counting = counting(&all, &day(number * 3 / 2));
        let skipped = counting.values().any(|counts| !counts);
        compared += usize::from(skipped && rebuilt(seed, 2, &happened, &counting).is_some());
    }
    assert!(compared >= 15, "only {compared} of 40");
    assert!(opened(1, &World::begun(1, 1).devices[0].save()).verify(&[]).unwrap().sound);
}
