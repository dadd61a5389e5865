use std::collections::{BTreeSet, HashSet};

use proptest::collection::vec;
use proptest::prelude::*;

use super::world::*;
use crate::journal::Hash;
use crate::state::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn applied_as_it_comes_equals_refolded(steps in steps(24)) {
        let world = World::run(&steps);
        for device in &world.devices {
            let again = world.arena.fold(&device.has);
            prop_assert_eq!(dump(&world.arena, &device.state, None), dump(&world.arena, &again, None));
            for (index, line) in (0..).zip(&world.arena.0) {
                prop_assert_eq!(device.state.standing_heads(index), again.standing_heads(index));
                for (thing, field, _) in &line.does.writes {
                    let heads = |state: &State| state.heads(thing, field, &world.arena);
                    prop_assert_eq!(heads(&device.state), heads(&again));
                }
            }
        }
    }

    /// What was not known leaves no trace, be it the ancestry of some heads or any part of the journal.
    #[test]
    fn known_equals_a_fold_of_what_was_known(
        steps in steps(24),
        heads in vec(any::<u8>(), 1..3),
        lost in any::<u64>(),
    ) {
        let world = World::run(&steps).merged();
        let last = world.arena.0.len();
        let mut ancestry: BTreeSet<usize> = BTreeSet::new();
        for head in heads {
            let head = usize::from(head) % last;
            ancestry.insert(head);
            ancestry.extend(world.arena.ancestors(head));
        }
        let holes = world.all().into_iter().filter(|at| lost >> (at % 64) & 1 == 0).collect();
        for has in [ancestry, holes] {
            let has: BTreeSet<usize> = has;
            let known = |index: u32| has.contains(&(index as usize));
            let then = world.arena.fold(&has);
            prop_assert_eq!(
                dump(&world.arena, &world.devices[0].state, Some(&known)),
                dump(&world.arena, &then, Some(&known))
            );
        }
    }

    /// Building every thing at once changes nothing.
    #[test]
    fn built_when_needed_equals_built_at_once(steps in steps(24)) {
        let world = World::run(&steps).merged();
        let mut eager = State::new();
        let mut arena = Arena(world.arena.0.clone());
        // A body that writes nothing visible touches every thing as a second writer.
        let spoken_of = arena.0.iter().flat_map(|line| {
            line.does.writes.iter().map(|(thing, ..)| thing).chain(&line.does.creates).cloned()
        });
        let things: BTreeSet<String> = spoken_of.collect();
        let writes =
            things.into_iter().map(|thing| (thing, Field::plain("touched"), Value::Flag(true))).collect();
        let touch = Line {
            lamport: 0,
            replica: String::new(),
            hash: Hash::of("touch"),
            parents: vec![],
            replaces: vec![],
            act: FACT,
            does: Does { writes, ..Does::default() },
        };
        arena.0.push(touch);
        let touched = arena.0.len() - 1;
        arena.apply(&mut eager, touched);
        let mut order: Vec<usize> = world.all().into_iter().collect();
        order.sort_by(|one, other| world.arena.0[*one].key().cmp(&world.arena.0[*other].key()));
        for index in order {
            arena.apply(&mut eager, index);
        }
        let without = |index: u32| index as usize != touched;
        let lazy = &world.devices[0].state;
        prop_assert_eq!(dump(&arena, lazy, Some(&without)), dump(&arena, &eager, Some(&without)));
    }

    /// A value that stands is hidden only by one that names reach, and some value always shows.
    #[test]
    fn a_conflict_is_never_lost(steps in steps(30)) {
        let world = World::run(&steps).merged();
        let seen = world.see(0, None);
        for thing in ["project-0", PROJECT, "project-2"] {
            let writes = seen.writes(thing, &TITLE);
            let Some(shown) = seen.slot(thing, &TITLE) else {
                prop_assert!(writes.is_empty());
                continue;
            };
            let stand: HashSet<u32> = shown.contenders().map(|(entry, _)| entry).collect();
            for hidden in writes.iter().filter(|write| !stand.contains(&write.entry)) {
                let hash = |entry: u32| world.arena.0[entry as usize].hash;
                let names =
                    |entry: u32, other: u32| world.arena.0[entry as usize].replaces.contains(&hash(other));
                let mut reached = HashSet::from([hidden.entry]);
                loop {
                    let before = reached.len();
                    for other in 0..u32::try_from(world.arena.0.len()).unwrap() {
                        if reached.iter().any(|&at| names(at, other) || names(other, at)) {
                            reached.insert(other);
                        }
                    }
                    if reached.len() == before {
                        break;
                    }
                }
                prop_assert!(!reached.is_disjoint(&stand), "a value vanished");
            }
        }
    }

    #[test]
    fn what_was_settled_stays_settled(steps in steps(30)) {
        let mut world = World::run(&steps).merged();
        world.record(0, FACT, title("settled", Some(31)));
        for _ in 0..2 {
            for device in 1..3 {
                world.sync(device, 0);
                world.sync(0, device);
            }
        }
        let shown = world.see(2, None).slot(PROJECT, &TITLE).unwrap();
        prop_assert_eq!(&shown.value, &Value::text("settled"));
        prop_assert_eq!(shown.contenders().count(), 1);
    }

    #[test]
    fn an_undated_change_shows_now(steps in steps(30)) {
        let mut world = World::run(&steps);
        for device in 0..3 {
            world.record(device, FACT, title("now", None));
            let shown = world.see(device, Some(TODAY)).slot(PROJECT, &TITLE).unwrap();
            prop_assert_eq!(&shown.value, &Value::text("now"));
            prop_assert_eq!(shown.contenders().count(), 1);
        }
    }

    /// Among honest recorders a value is hidden if and only if one who knew it wrote a value of the same or a
    /// later day, or its own writer knew a value of a later day. Said by ancestry, without any naming.
    #[test]
    fn contenders_are_what_ancestry_says(
        acts in vec((0..3usize, 0..3usize, 0..8u8, prop::option::weighted(0.85, 0..30i32)), 2..20)
    ) {
        let mut world = World::with_project(3);
        for (who, from, what, on) in acts {
            if what < 3 {
                world.sync(from, who);
            } else {
                world.record(who, FACT, title(&format!("t{what}{on:?}"), on));
            }
        }
        let world = world.merged();
        let count = world.arena.0.len();
        let ancestors: Vec<BTreeSet<usize>> = (0..count).map(|at| world.arena.ancestors(at)).collect();
        // An undated change counts from the latest day that its writer knew.
        let mut days: Vec<i32> = Vec::new();
        for (line, ancestors) in world.arena.0.iter().zip(&ancestors) {
            let known = ancestors.iter().map(|&before| days[before]).max().unwrap_or(i32::MIN);
            days.push(line.does.on.map_or(known, |(_, end)| end));
        }
        for day in [0, 7, 15, 31] {
            let hides = |x: usize, y: usize| {
                let later = ancestors[y].contains(&x) && days[y] >= days[x];
                days[y] <= day && (later || ancestors[x].contains(&y) && days[x] < days[y])
            };
            let want: BTreeSet<usize> =
                (0..count).filter(|&x| days[x] <= day && !(0..count).any(|y| hides(x, y))).collect();
            let shown = world.see(0, Some(day)).slot(PROJECT, &TITLE).unwrap();
            let got: BTreeSet<usize> = shown.contenders().map(|(entry, _)| entry as usize).collect();
            prop_assert_eq!(got, want);
        }
    }

    #[test]
    fn one_recorder_in_any_order_gives_one_history(
        facts in prop::collection::btree_map(0..20i32, 0..4u8, 1..8).prop_flat_map(|facts| {
            let facts: Vec<(i32, u8)> = facts.into_iter().collect();
            (Just(facts.clone()), Just(facts).prop_shuffle())
        })
    ) {
        let run = |facts: &[(i32, u8)]| {
            let mut world = World::with_project(1);
            for (day, word) in facts {
                world.record(0, FACT, title(&format!("t{word}"), Some(*day)));
            }
            world.history()
        };
        prop_assert_eq!(run(&facts.0), run(&facts.1));
    }

    #[test]
    fn withdrawn_equals_never_recorded(facts in vec((0..13i32, any::<bool>()), 1..8)) {
        let run = |withdraw: bool| {
            let mut world = World::with_project(1);
            let mut gone = Vec::new();
            for (at, (day, off)) in facts.iter().enumerate() {
                if withdraw || !off {
                    let entry = world.record(0, FACT, title(&format!("t{at}"), Some(*day)));
                    gone.extend(off.then_some(entry));
                }
            }
            for entry in gone {
                world.withdraw(0, entry);
            }
            world.history()
        };
        prop_assert_eq!(run(true), run(false));
    }

    #[test]
    fn corrected_later_equals_recorded_right(
        facts in vec((0..13i32, 0..13i32, 0..4u8), 1..8),
        late in any::<bool>(),
    ) {
        let run = |right: bool| {
            let mut world = World::with_project(1);
            let mut todo: Vec<(Hash, Option<Does>)> = Vec::new();
            for (at, &(day, wrong, how)) in facts.iter().enumerate() {
                let good = title(&format!("t{at}"), Some(day));
                let by_mistake = how == 0;
                if right {
                    if !by_mistake {
                        world.record(0, FACT, good);
                    }
                    continue;
                }
                let with_wrong_day = how == 1;
                let first = if with_wrong_day { title("wrong", Some(wrong)) } else { good.clone() };
                let entry = world.record(0, FACT, first);
                let withdrawn_by_mistake = how == 2;
                if withdrawn_by_mistake {
                    world.withdraw(0, entry);
                }
                if by_mistake {
                    todo.push((entry, None));
                } else if with_wrong_day || withdrawn_by_mistake {
                    todo.push((entry, Some(good)));
                }
                if !late {
                    for (entry, does) in todo.drain(..) {
                        world.set_right(entry, does);
                    }
                }
            }
            for (entry, does) in todo {
                world.set_right(entry, does);
            }
            world.history()
        };
        prop_assert_eq!(run(true), run(false));
    }
}
