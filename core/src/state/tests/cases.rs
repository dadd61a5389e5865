use std::collections::BTreeSet;

use super::world::*;
use crate::journal::Hash;
use crate::state::*;

fn words(shown: &Shown) -> Vec<&Value<'static>> {
    shown.contenders().map(|(_, value)| value).collect()
}

/// Two devices that gave the project's title a value each, merged into the first.
fn disagreement() -> World {
    let mut world = World::with_project(2);
    world.record(0, FACT, title("gardens", Some(5)));
    world.record(1, FACT, title("parks", Some(5)));
    world.sync(1, 0);
    world
}

#[test]
fn a_disagreement_shows_both_and_naming_both_settles_it() {
    let mut world = disagreement();
    let shown = world.see(0, None).slot(PROJECT, &TITLE).unwrap();
    assert_eq!(words(&shown), [&Value::text("gardens"), &Value::text("parks")]);
    assert!(shown.is_contested());
    assert_eq!(world.see(0, None).contested(), [(PROJECT.into(), TITLE, shown)]);
    assert!(world.see(0, Some(4)).contested().is_empty());
    let settling = world.record(0, FACT, title("gardens and parks", Some(6)));
    assert!(world.see(0, None).contested().is_empty());
    assert!(world.see(0, Some(5)).slot(PROJECT, &TITLE).unwrap().is_contested(), "it was open until then");
    world.withdraw(0, settling);
    assert!(world.see(0, None).slot(PROJECT, &TITLE).unwrap().is_contested(), "it is open again");
}

#[test]
fn equal_values_agree() {
    let mut world = World::with_project(2);
    world.record(0, FACT, title("gardens", Some(5)));
    world.record(1, FACT, title("gardens", Some(5)));
    world.sync(1, 0);
    let shown = world.see(0, None).slot(PROJECT, &TITLE).unwrap();
    assert_eq!(shown.contenders().count(), 2);
    assert!(!shown.is_contested());
}

#[test]
fn a_month_and_its_last_day_go_by_naming() {
    let mut world = World::with_project(1);
    world.record(0, FACT, title("on the day", Some(31)));
    let month = Does { on: Some((1, 31)), ..title("in the month", None) };
    world.record(0, FACT, month);
    assert_eq!(world.shown(31), Some((Value::text("in the month"), false)));
    assert_eq!(world.shown(30), Some((Value::text("first"), false)), "a month counts when it is over");
}

#[test]
fn an_entry_keeps_its_place_in_what_an_earlier_correction_wrote() {
    let french = Field::part("title", "fr");
    let mut world = World::with_project(1);
    let in_french = |word: &str, on| {
        let writes = vec![(PROJECT.to_owned(), french.clone(), Value::text(word).into_owned())];
        Does { on, writes, ..Does::default() }
    };
    let jardins = world.record(0, FACT, in_french("jardins", Some((1, 1))));
    let both = world.put(0, FACT, title("gardens", Some(2)), vec![jardins]);
    world.correct(0, both, in_french("parcs", Some((2, 2))));
    world.record(0, FACT, in_french("jardins publics", Some((3, 3))));
    world.correct(0, both, title("gardens", Some(2)));
    let shown = world.see(0, None).slot(PROJECT, &french).unwrap();
    assert_eq!(words(&shown), [&Value::text("jardins publics")], "what was settled stays settled");
}

#[test]
fn heads_are_named_whatever_their_day_and_standing() {
    let mut world = World::with_project(1);
    let later = world.record(0, FACT, title("later", Some(20)));
    world.withdraw(0, later);
    let state = &world.devices[0].state;
    assert_eq!(state.heads(PROJECT, &TITLE, &world.arena), [world.arena.number(&later).unwrap()]);
    assert!(state.heads("project-9", &TITLE, &world.arena).is_empty());
    assert!(state.heads(PROJECT, &Field::part("title", "fr"), &world.arena).is_empty());
}

#[test]
fn an_unknown_kind_marks_what_it_names_and_is_named_next() {
    let mut world = World::with_project(1);
    let old = world.record(0, FACT, title("old", Some(1)));
    let newer = world.put(0, Act::Unknown, Does::default(), vec![old]);
    let shown = world.see(0, None).slot(PROJECT, &TITLE).unwrap();
    assert!(shown.newer);
    assert_eq!(shown.value, Value::text("old"));
    let heads = [&old, &newer].map(|hash| world.arena.number(hash).unwrap());
    assert_eq!(world.devices[0].state.heads(PROJECT, &TITLE, &world.arena), heads);
    // A program that knows the kind names it alone; its names reach through.
    world.put(0, FACT, title("new", None), vec![newer]);
    let shown = world.see(0, None).slot(PROJECT, &TITLE).unwrap();
    assert_eq!(words(&shown), [&Value::text("new")]);
    assert!(!shown.newer);
    assert_eq!(world.devices[0].state.unknown(), [2]);
}

#[test]
fn corrections_that_did_not_know_each_other_are_contested_until_one_names_both() {
    let mut world = World::with_project(2);
    let entry = world.record(0, FACT, title("gardns", Some(3)));
    world.sync(0, 1);
    world.correct(0, entry, title("gardens", Some(3)));
    world.correct(1, entry, title("gardens", Some(3)));
    world.sync(1, 0);
    assert!(!world.see(0, None).effective(1).contested, "they say the same");
    world.sync(0, 1);
    world.correct(0, entry, title("garden", Some(3)));
    world.withdraw(1, entry);
    world.sync(1, 0);
    assert!(world.see(0, None).effective(1).contested);
    assert_eq!(world.see(0, None).contested_standings(), [1]);
    let last = world.correct(0, entry, title("gardens", Some(4)));
    let last = u32::try_from(world.arena.index(&last).unwrap()).unwrap();
    let effective = world.see(0, None).effective(1);
    assert_eq!(effective, Effective { body: Body::Correction(last), contested: false });
    assert_eq!(world.shown(3), Some((Value::text("first"), false)));
    assert_eq!(world.shown(4), Some((Value::text("gardens"), false)));
}

#[test]
fn targets_that_cannot_be_are_set_aside() {
    let mut world = World::with_project(1);
    let founding = world.record(0, Act::Fact { correctable: false }, Does::default());
    let fact = world.record(0, FACT, title("gardens", Some(1)));
    let unknown = world.put(0, Act::Unknown, Does::default(), vec![]);
    world.withdraw(0, founding);
    let withdrawal = world.withdraw(0, fact);
    world.withdraw(0, withdrawal);
    world.withdraw(0, Hash::of("nowhere"));
    world.correct(0, unknown, title("other", None));
    let target = world.arena.number(&fact);
    world.record(0, Act::Corrects { target, kind_matches: false }, Does::default());
    world.record(0, Act::Aside(Aside::Malformed), Does::default());
    let aside: Vec<_> = world.devices[0].state.aside().iter().map(|(_, why)| why.code()).collect();
    assert_eq!(
        aside,
        [
            "state.aside.target_not_correctable",
            "state.aside.target_not_correctable",
            "state.aside.target_not_before",
            "state.aside.other_kind",
            "state.aside.other_kind",
            "state.aside.malformed",
        ]
    );
    assert_eq!(world.see(0, None).effective(2).body, Body::Withdrawn);
}

fn said(world: &World, remark: &str) -> Shown {
    world.see(0, None).slot(remark, &Field::plain("said")).unwrap()
}

#[test]
fn erased_words_give_way_while_others_stand() {
    let mut world = World::with_project(2);
    world.record(0, FACT, card("card-1", 1, "night guards"));
    world.record(1, FACT, card("card-1", 1, "guards"));
    world.sync(1, 0);
    let remark = "remark-card-10";
    assert_eq!(said(&world, remark).contenders().count(), 2);
    let (late, early) = (Hash::of("guards0"), Hash::of("night guards0"));
    world.devices[0].state.set_erased([late]);
    let shown = said(&world, remark);
    assert_eq!((words(&shown), shown.erased), (vec![&Value::Sealed(early)], false));
    world.devices[0].state.set_erased([late, early]);
    let shown = said(&world, remark);
    assert_eq!((words(&shown), shown.erased), (vec![&Value::Sealed(late)], true));
}

#[test]
fn a_closed_slot_takes_no_words_again() {
    let mut world = World::with_project(1);
    world.record(0, FACT, card("card-1", 2, "night guards"));
    let closes = Act::Closes { slots: vec![("remark-card-10".into(), Field::plain("said"))] };
    world.record(0, closes, Does::default());
    let again = world.record(0, FACT, card("card-1", 2, "guards"));
    let again = u32::try_from(world.arena.index(&again).unwrap()).unwrap();
    assert!(said(&world, "remark-card-10").erased);
    assert!(!said(&world, "remark-card-11").erased);
    let state = &world.devices[0].state;
    assert!(state.is_closed("remark-card-10", &Field::plain("said")));
    assert_eq!(state.closed_words(again, &world.arena), [Hash::of("guards0")]);
    let about = world.see(0, None).slot("remark-card-10", &Field::plain("card")).unwrap();
    assert!(!about.erased, "plain values have no words to lose");
}

#[test]
fn merged_ids_are_read_together_until_the_merge_is_withdrawn() {
    let mut world = World::with_project(1);
    world.record(0, FACT, project("project-2", "gardens", "pacto:70", Some(5)));
    assert_eq!(world.see(0, None).resolve("pacto:70"), ["project-1".into(), "project-2".into()]);
    assert_eq!(world.see(0, None).reference_conflicts().len(), 1);
    assert_eq!(world.see(0, Some(4)).resolve("pacto:70"), ["project-1".into()]);
    let same = vec!["project-2".into(), PROJECT.into()];
    let merge = world.record(0, FACT, Does { same, ..Does::default() });
    let seen = world.see(0, None);
    assert_eq!(seen.resolve("pacto:70"), ["project-1".into()]);
    assert_eq!(seen.things("project"), ["project-1".into()]);
    assert_eq!(seen.class("project-2"), ["project-1".into(), "project-2".into()]);
    assert_eq!(seen.creators("project-2"), [0, 1]);
    assert_eq!(seen.slot("project-2", &TITLE).unwrap().contenders().count(), 2);
    assert_eq!(seen.contested(), [(PROJECT.into(), TITLE, seen.slot("project-2", &TITLE).unwrap())]);
    // A new value of either id names the heads of both.
    world.record(0, FACT, title("gardens", Some(6)));
    assert_eq!(world.see(0, None).slot("project-2", &TITLE).unwrap().contenders().count(), 1);
    world.withdraw(0, merge);
    let seen = world.see(0, None);
    assert_eq!(seen.things("project"), ["project-1".into(), "project-2".into()]);
    assert_eq!(seen.class("project-2"), ["project-2".into()]);
}

#[test]
fn a_thing_exists_from_the_day_of_its_first_standing_creation() {
    let mut world = World::with_project(1);
    let late = world.record(0, FACT, project("project-2", "gardens", "pacto:1", Some(9)));
    let early = world.record(0, FACT, project("project-2", "gardens", "pacto:1", Some(5)));
    assert!(world.see(0, Some(0)).exists(PROJECT), "always, if that is undated");
    assert!(!world.see(0, Some(4)).exists("project-2"));
    assert!(world.see(0, Some(5)).exists("project-2"));
    world.withdraw(0, early);
    assert!(!world.see(0, Some(8)).exists("project-2"));
    assert!(world.see(0, Some(9)).exists("project-2"));
    world.correct(0, late, project("project-2", "gardens", "pacto:1", Some(7)));
    assert!(world.see(0, Some(7)).exists("project-2"));
    assert!(!world.see(0, None).exists("project-3"));
}

#[test]
fn remarks_stay_in_the_order_of_their_card() {
    let mut world = World::with_project(1);
    world.record(0, FACT, title("project", None));
    world.record(0, FACT, card("card-2", 2, "a"));
    world.record(0, FACT, card("card-1", 2, "b"));
    let remarks = ["remark-card-20", "remark-card-21", "remark-card-10", "remark-card-11"];
    assert_eq!(world.see(0, None).things("remark"), remarks.map(Box::from));
    assert!(world.see(0, Some(2)).things("remark").is_empty());
}

#[test]
fn a_history_lists_hidden_values_with_what_each_was_based_on() {
    let mut world = disagreement();
    world.record(0, FACT, title("both", None));
    let seen = world.see(0, None);
    let writes = seen.writes(PROJECT, &TITLE);
    let told: Vec<_> =
        writes.iter().map(|write| (write.entry, write.on.map(|on| on.end), write.dated)).collect();
    assert_eq!(told, [(0, None, false), (1, Some(5), true), (2, Some(5), true), (3, Some(5), false)]);
    assert_eq!(writes[3].names, [1, 2]);
    assert_eq!(seen.before(PROJECT, &TITLE, 3), [1, 2]);
    assert_eq!(seen.before(PROJECT, &TITLE, 2), [0]);
    assert!(seen.before(PROJECT, &TITLE, 0).is_empty());
}

#[test]
fn a_long_history_says_of_each_value_what_it_was_based_on() {
    let mut world = World::with_project(3);
    for number in 0..200 {
        world.record(number % 3, FACT, title("gardens", Some(7)));
        if number % 5 == 0 {
            world.sync(number % 3, (number / 5) % 3);
        }
    }
    world.sync(1, 0);
    world.sync(2, 0);
    let seen = world.see(0, None);
    let history = seen.history(PROJECT, &TITLE);
    assert!(history.len() >= 200);
    assert!(history.iter().any(|(_, before)| before.len() > 1));
    for (write, before) in history {
        assert_eq!(before, seen.before(PROJECT, &TITLE, write.entry));
    }
}

#[test]
fn a_late_entry_is_not_next() {
    let world = World::with_project(1);
    let state = &world.devices[0].state;
    assert!(!state.is_next(1, "a", Hash::of("")));
    assert!(state.is_next(1, "r1", Hash::of("")));
    assert_eq!(state.len(), 1);
    assert!(State::new().is_next(0, "", Hash::of("")) && State::new().is_empty());
}

#[test]
fn known_hides_later_corrections() {
    let mut world = World::with_project(1);
    let entry = world.record(0, FACT, title("gardns", Some(1)));
    world.correct(0, entry, title("gardens", Some(1)));
    let has = BTreeSet::from([0, 1]);
    let known = |index: u32| has.contains(&index);
    let seen = world.devices[0].state.at(None, Some(&known), &world.arena);
    assert_eq!(seen.slot(PROJECT, &TITLE).unwrap().value, Value::text("gardns"));
    assert_eq!(seen.effective(1).body, Body::Own);
}

/// Counts how often bodies are asked what they do.
struct Counted<'a> {
    arena: &'a Arena,
    asked: std::cell::Cell<usize>,
}

impl Sources for Counted<'_> {
    fn expand(&self, entry: u32, out: &mut dyn Expand) {
        self.asked.set(self.asked.get() + 1);
        self.arena.expand(entry, out);
    }
}

/// How often bodies are asked for an answer.
fn asked(world: &World, ask: impl Fn(&Seen<'_>)) -> usize {
    let counted = Counted { arena: &world.arena, asked: std::cell::Cell::default() };
    ask(&world.devices[0].state.at(None, None, &counted));
    counted.asked.get()
}

#[test]
fn an_entry_that_made_very_many_things_is_not_asked_for_each_of_them() {
    let mut world = World::new(1);
    world.record(0, FACT, card("card-1", 200, "water"));
    let remarks = world.see(0, None).things("remark");
    assert_eq!(remarks.len(), 200);
    let asked = asked(&world, |seen| {
        for remark in &remarks {
            assert!(!seen.read(remark).is_empty());
        }
    });
    assert!(asked <= 2, "{asked}");
}

#[test]
fn two_things_with_very_many_references_are_read_once_each() {
    let mut world = World::new(1);
    for id in ["project-1", "project-2"] {
        let references = (0..100).map(|number| format!("pacto:{number}"));
        let held = references
            .map(|reference| (id.to_owned(), Field::part("ref", &reference).into_owned(), Value::Flag(true)));
        let writes = held.collect();
        world.record(0, FACT, Does { creates: vec![id.to_owned()], writes, ..Does::default() });
    }
    let asked = asked(&world, |seen| assert_eq!(seen.reference_conflicts().len(), 100));
    assert!(asked <= 2, "{asked}");
}
