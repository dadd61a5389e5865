//! Merging is the union of sets: whoever comes first, whatever is lost on the way, however often.

use infitah::dossier::{At, Dossier};
use infitah::facts::{CardReceived, ProjectDrawn, ProjectLinked, ProjectRegistered, SealsErased};
use infitah::model::{Ground, ProjectRelation, Topic};
use proptest::prelude::*;

use super::views::{all_views, plans};
use super::world::{ALL, Act, MOST, Still, World, file, hashes, lines, opened, plots, plots_of, shuffle};
use super::{cases, dear};

fn merged(one: &[u8], other: &[u8]) -> Dossier {
    let mut dossier = opened(1, one);
    dossier.merge(other).unwrap();
    dossier
}

fn same(one: &Dossier, other: &Dossier) {
    assert_eq!(String::from_utf8(one.save()), String::from_utf8(other.save()));
    assert_eq!(all_views(one), all_views(other));
    assert_eq!(plans(one), plans(other));
}

/// Where every entry has its place the history is sound; the others are found, and are all that is found.
fn is_placed(world: &World, dossier: &Dossier) {
    let found = dossier.verify(&[]).unwrap();
    assert_eq!(found.sound, world.is_sound());
    assert_eq!(
        (found.invalid as usize, found.waiting as usize),
        (world.misplaced.len(), world.orphans.len())
    );
}

/// Every act, and a meeting in one of twelve.
const SELDOM: &[Act] = &[
    Act::Body,
    Act::Plan,
    Act::PlanAnew,
    Act::Hold,
    Act::NumberedProject,
    Act::Rename,
    Act::Rename,
    Act::RenameUndated,
    Act::Section,
    Act::Section,
    Act::Card,
    Act::NumberedCard,
    Act::Decide,
    Act::Freeze,
    Act::Answer,
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
    Act::EraseSlot,
    Act::EraseSuperseded,
    Act::Newer,
    Act::Hostile,
    Act::Malformed,
    Act::Misplaced,
    Act::Orphan,
    Act::CopyDevice,
    Act::PublicDevice,
    Act::Sync,
    Act::Sync,
    Act::SyncPart,
];

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(plot in plots(ALL, 28)) {
        let world = World::of(&plot);
        let all: Vec<Vec<u8>> = world.devices.iter().map(Dossier::save).collect();
        let (a, b, c) = (&all[0], &all[1], &all[all.len() - 1]);
        same(&merged(a, b), &merged(b, a));
        same(&merged(&merged(a, b).save(), c), &merged(a, &merged(b, c).save()));
        same(&merged(a, a), &opened(1, a));
    }

    #[test]
    fn any_delivery_order_gives_the_same(plot in plots(ALL, 28), seed in 0..1_000_000usize) {
        let world = World::of(&plot);
        let together = world.together();
        let opening = world.opening();
        let mut rest = world.lines();
        // What has a wrong lamport may stand before it.
        let founding = rest.iter().find(|line| line.contains("\"parents\":[]")).unwrap().clone();
        shuffle(&mut rest, seed);
        let mut dossier = opened(3, &file(&opening, &[founding]));
        let mut turn = seed;
        while !rest.is_empty() {
            let some = rest.split_off(rest.len().saturating_sub(1 + turn % 5));
            dossier.merge(&file(&opening, &some)).unwrap();
            turn = turn / 3 + some.len() * 7;
            if turn % 3 == 0 {
                dossier = opened(turn as u64, &dossier.save());
            }
        }
        same(&dossier, &together);
        is_placed(&world, &dossier);
    }

    #[test]
    fn folding_as_it_comes_equals_folding_anew(plot in plots(ALL, 24)) {
        let (seed, devices, steps) = &plot;
        let mut world = World::begun(*seed, *devices);
        for (position, step) in steps.iter().enumerate() {
            world.step(*step);
            if position % 4 == 3 || position + 1 == steps.len() {
                for device in &world.devices {
                    let bytes = device.save();
                    let anew = opened(4, &bytes);
                    prop_assert_eq!(anew.save(), bytes);
                    prop_assert_eq!(all_views(device), all_views(&anew));
                    prop_assert_eq!(device.verify(&[]).unwrap(), anew.verify(&[]).unwrap());
                }
            }
        }
        prop_assert_eq!(world.wrong, Vec::<String>::new());
    }

    #[test]
    fn since_gives_all_that_is_lacking(plot in plots(ALL, 28)) {
        let world = World::of(&plot);
        for one in &world.devices {
            for other in &world.devices {
                let bytes = one.save();
                let mut short = opened(5, &bytes);
                short.merge(&other.since(&one.have()).unwrap()).unwrap();
                let whole = merged(&bytes, &other.save());
                // The words that a public copy left out of what it has are not asked for.
                if one.verify(&[]).unwrap().withheld == 0 {
                    same(&short, &whole);
                } else {
                    prop_assert_eq!(hashes(&short.save()), hashes(&whole.save()));
                }
            }
        }
    }

    #[test]
    fn a_newer_kind_is_kept_byte_for_byte(plot in plots(ALL, 28)) {
        let world = World::of(&plot);
        let together = world.together();
        let kept = lines(&together.save());
        for line in &world.newer {
            let bare = line.split(",\"seals\":").next().unwrap().trim_end_matches('}');
            prop_assert!(kept.iter().any(|kept| kept == line || kept.starts_with(bare)));
        }
        prop_assert_eq!(together.verify(&[]).unwrap().unknown as usize, world.newer.len());
    }
}

proptest! {
    #![proptest_config(dear(12, 4))]

    // Three to eight devices that seldom meet, with clocks that are years apart: whoever meets whom at the end, and in
    // whichever pieces, all come to have the same.
    #[test]
    fn many_devices_weeks_apart_come_to_the_same(
        plot in plots_of(SELDOM, 3..MOST + 1, 24..64),
        seed in 0..1_000_000usize,
    ) {
        let mut world = World::of(&plot);
        let opening = world.opening();
        let mut pieces = world.lines();
        shuffle(&mut pieces, seed);
        for (at, device) in world.devices.iter_mut().enumerate() {
            pieces.rotate_left(at);
            for piece in pieces.chunks(1 + (seed + at) % 40) {
                device.merge(&file(&opening, piece)).unwrap();
            }
        }
        let (first, others) = world.devices.split_first().unwrap();
        let (bytes, shown) = (first.save(), all_views(first));
        for other in others {
            prop_assert_eq!(other.save(), bytes.clone());
            prop_assert_eq!(&all_views(other), &shown);
        }
        is_placed(&world, first);
        prop_assert_eq!(world.wrong, Vec::<String>::new());
    }
}

#[test]
fn merging_nothing_changes_nothing() {
    let dossier = World::begun(7, 2).devices.remove(0);
    let bytes = dossier.save();
    let mut again = Dossier::open(Still::new(8), &bytes).unwrap();
    let nothing = again.merge(&dossier.since(&again.have()).unwrap()).unwrap();
    assert_eq!((nothing.added, nothing.waiting), (0, 0));
    assert_eq!(again.save(), bytes);
}

/// Numbers of entries follow the order of arrival, and order nothing that is shown.
#[test]
fn ideas_stand_in_entry_order_whoever_came_first() {
    let mut world = World::begun(7, 1);
    let opening = world.opening();
    let mut first = world.devices.remove(0);
    let project = first.record(ProjectRegistered::titled("الحدائق")).unwrap().id.unwrap();
    let mut ideas = Vec::new();
    for said in ["نحتاج حراسا", "نحتاج إنارة", "نحتاج كراسي"] {
        let card = CardReceived::idea("2023-06-12").remark(Topic::PROBLEM, said);
        ideas.extend(first.record(card).unwrap().remarks);
    }
    first.record(ProjectDrawn::from_ideas(project.to_string(), ideas.clone(), "2023-07-01")).unwrap();
    let all = lines(&first.save());
    let mut second = opened(8, &file(&opening, &all[..1]));
    for line in all[1..].iter().rev() {
        second.merge(&file(&opening, std::slice::from_ref(line))).unwrap();
    }
    let shown = second.project_sheet(project.as_str(), &At::now()).unwrap().ideas;
    assert_eq!(shown.iter().map(|idea| idea.remark.clone()).collect::<Vec<_>>(), ideas);
    same(&second, &first);
}

/// Links to projects of other documents stand in entry order as well, also where a title was erased.
#[test]
fn links_to_other_documents_stand_in_entry_order_whoever_came_first() {
    let mut world = World::begun(7, 1);
    let opening = world.opening();
    let mut first = world.devices.remove(0);
    let project = first.record(ProjectRegistered::titled("الحدائق")).unwrap().id.unwrap().to_string();
    let plan =
        |title: &str| ProjectLinked::to_one_elsewhere(&*project, ProjectRelation::COMMUNAL_PROGRAMME, title);
    let mut links = Vec::new();
    for title in ["التسويق الترابي", "تأهيل الإدارة", "الإنارة العمومية"]
    {
        links.push(first.record(plan(title)).unwrap());
    }
    let all = lines(&first.save());
    let mut second = opened(8, &file(&opening, &all[..1]));
    for line in all[1..].iter().rev() {
        second.merge(&file(&opening, std::slice::from_ref(line))).unwrap();
    }
    same(&second, &first);
    let titles = |d: &Dossier| {
        let links = d.project_sheet(&project, &At::now()).unwrap().elsewhere;
        links.iter().map(|link| link.title.0.values().cloned().collect()).collect::<Vec<Vec<String>>>()
    };
    let expected = ["التسويق الترابي", "تأهيل الإدارة", "الإنارة العمومية"].map(|title| vec![title.to_owned()]);
    assert_eq!(titles(&first), expected);
    first.record(SealsErased::of_entry(&links[1].entry, Ground::UNDUE)).unwrap();
    assert_eq!(titles(&first), [expected[0].clone(), vec![], expected[2].clone()]);
}
