//! What stands in a slot, by an independent definition; nothing that stands is lost, what is settled stays so.

use std::collections::{BTreeMap, BTreeSet};

use infitah::dates::Interval;
use infitah::dossier::{At, Dossier};
use infitah::facts::{Fact, ProjectRegistered};
use infitah::journal::{Hash, Journal};
use infitah::views::ProjectSheet;
use proptest::prelude::*;

use super::cases;
use super::world::{ALL, Act, TODAY, World, day, opened, plots};

const WRITING: &[Act] = &[
    Act::Rename,
    Act::Rename,
    Act::RenameUndated,
    Act::Section,
    Act::Section,
    Act::Sync,
    Act::Sync,
    Act::SyncPart,
    Act::CopyDevice,
];

/// The entries that stand in the titles or in the sections of a sheet.
fn standing(sheet: &ProjectSheet, of_titles: bool) -> BTreeSet<String> {
    let titles = sheet.titles.iter().filter(|_| of_titles).map(|title| (title.stands, &title.entry));
    let sections = sheet.sections.iter().filter(|_| !of_titles).flat_map(|section| &section.revisions);
    let all = titles.chain(sections.map(|revision| (revision.stands, &revision.entry)));
    all.filter(|(stands, _)| *stands).map(|(_, entry)| entry.to_string()).collect()
}

/// The last day of a fact, as `YYYY-MM-DD`.
fn last_day(fact: &Fact) -> Option<String> {
    Some(Interval::from_edtf(fact.day()?.as_str()).unwrap().last()?.to_string())
}

proptest! {
    #![proptest_config(cases(4))]

    /// Among honest recorders a value is hidden exactly if one who knew it wrote one of the same or a later day, or
    /// its own writer knew one of a later day. An undated change is of the latest day that its writer knew.
    #[test]
    fn contenders_follow_from_who_knew_what((seed, devices, steps) in plots(WRITING, 20)) {
        let mut world = World::begun(seed, devices);
        let project = world.devices[0].record(ProjectRegistered::titled("t0")).unwrap().id.unwrap();
        for other in 1..devices {
            world.step((Act::Sync, other, 0, 0));
        }
        for step in &steps {
            world.step(*step);
        }
        let all = world.together();
        let (journal, _) = Journal::open(&all.save()).unwrap();
        for of_titles in [true, false] {
            let writes: Vec<(Hash, Option<String>)> = all
                .entries()
                .filter_map(|(hash, fact)| match fact? {
                    fact @ Fact::ProjectRegistered(_) if of_titles => Some((hash, last_day(fact))),
                    fact @ Fact::SectionRevised(_) if !of_titles => Some((hash, last_day(fact))),
                    _ => None,
                })
                .collect();
            let before: Vec<BTreeSet<usize>> = writes
                .iter()
                .map(|(hash, _)| {
                    let ancestors = journal.ancestors(&[*hash]).unwrap();
                    let is_before = |at: &usize| {
                        writes[*at].0 != *hash && ancestors.contains(journal.find(&writes[*at].0).unwrap())
                    };
                    (0..writes.len()).filter(is_before).collect()
                })
                .collect();
            let mut days: Vec<Option<String>> = Vec::new();
            for (at, (_, on)) in writes.iter().enumerate() {
                days.push(on.clone().or_else(|| before[at].iter().filter_map(|one| days[*one].clone()).max()));
            }
            for asked in [0, 7, 15, 31, 60] {
                let asked = day(asked);
                let counts = |at: usize| days[at].as_ref().is_none_or(|on| *on <= asked);
                let hidden = |at: usize| {
                    (0..writes.len()).any(|other| {
                        counts(other)
                            && ((before[other].contains(&at) && days[other] >= days[at])
                                || (before[at].contains(&other) && days[at] < days[other]))
                    })
                };
                let expected: BTreeSet<String> =
                    (0..writes.len()).filter(|at| counts(*at) && !hidden(*at)).map(|at| writes[at].0.to_string()).collect();
                let sheet = all.project_sheet(&project, &At::day(asked)).unwrap();
                prop_assert_eq!(standing(&sheet, of_titles), expected);
            }
        }
    }

    /// Every value that does not stand is tied by names to one that does.
    #[test]
    fn no_value_vanishes(plot in plots(ALL, 30)) {
        let all = World::of(&plot).together();
        let (journal, _) = Journal::open(&all.save()).unwrap();
        let mut tied: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (hash, _) in all.entries() {
            for name in journal.get(journal.find(&hash).unwrap()).unwrap().header().replaces {
                tied.entry(hash.to_string()).or_default().insert(name.to_string());
                tied.entry(name.to_string()).or_default().insert(hash.to_string());
            }
        }
        for line in all.projects(&At::now()).unwrap().projects {
            let sheet = all.project_sheet(&line.id, &At::now()).unwrap();
            let slots = [
                (sheet.titles.iter().map(|title| title.entry.to_string()).collect::<Vec<_>>(), true),
                (sheet.sections.iter().flat_map(|s| &s.revisions).map(|r| r.entry.to_string()).collect(), false),
            ];
            for (entries, of_titles) in slots {
                let stand = standing(&sheet, of_titles);
                prop_assert!(entries.is_empty() || !stand.is_empty());
                for entry in entries {
                    let (mut seen, mut next) = (BTreeSet::new(), vec![entry]);
                    while let Some(one) = next.pop() {
                        if seen.insert(one.clone()) {
                            next.extend(tied.get(&one).into_iter().flatten().cloned());
                        }
                    }
                    // Of two whose words are erased, one is enough.
                    prop_assert!(!seen.is_disjoint(&stand) || sheet.titles.iter().any(|t| t.title.text.is_none())
                        || sheet.sections.iter().any(|s| s.revisions.iter().any(|r| r.text.text.is_none())));
                }
            }
        }
    }

    #[test]
    fn what_is_settled_stays_settled(plot in plots(ALL, 28)) {
        let world = World::of(&plot);
        let mut settler = world.together();
        let mut settled = Vec::new();
        for line in settler.projects(&At::now()).unwrap().projects {
            if line.contested.iter().any(|field| field == "title:ar") {
                let title = ProjectRegistered::renamed(&line.id, "SETTLED", "2023-07-15");
                settler.record(title).unwrap();
                settled.push(line.id);
            }
        }
        let is_settled = |dossier: &Dossier| {
            settled.iter().all(|id| {
                let sheet = dossier.project_sheet(id, &At::day(TODAY)).unwrap();
                sheet.title.0["ar"] == "SETTLED" && !sheet.contested.contains(&"title:ar".to_owned())
            })
        };
        for mut other in world.devices {
            let old = other.save();
            other.merge(&settler.save()).unwrap();
            settler.merge(&old).unwrap();
            prop_assert!(is_settled(&other) || !settled.is_empty() && closed(&other));
            prop_assert!(is_settled(&settler) || closed(&settler));
        }
    }

    /// No late merge and no correction changes what was adopted.
    #[test]
    fn a_frozen_version_reads_as_it_was_frozen((seed, devices, steps) in plots(ALL, 30)) {
        let mut world = World::begun(seed, devices);
        let mut frozen: BTreeMap<String, Vec<infitah::views::Spoken>> = BTreeMap::new();
        for step in &steps {
            world.step(*step);
            for (at, version) in world.versions.split_off(0) {
                let texts = spoken(&world.devices[at], &version);
                prop_assert!(!texts.is_empty());
                frozen.insert(version, texts);
            }
        }
        let all = world.together();
        for (version, texts) in frozen {
            let now = spoken(&all, &version);
            prop_assert_eq!(now.len(), texts.len());
            for (now, then) in now.iter().zip(&texts) {
                prop_assert!(now == then || now.text.is_none());
            }
        }
    }
}

fn spoken(dossier: &Dossier, version: &str) -> Vec<infitah::views::Spoken> {
    let texts = dossier.version_texts(version, &At::day(TODAY)).unwrap().texts;
    texts.into_iter().map(|text| text.text).collect()
}

/// Whether the title of a project was closed by an erasure: then it takes no words again.
fn closed(dossier: &Dossier) -> bool {
    let mut erased = dossier.entries().filter_map(|(_, fact)| match fact? {
        Fact::SealsErased(erased) => Some(erased),
        _ => None,
    });
    erased.any(|erased| erased.slots.iter().any(|slot| slot.field == "title:ar"))
}

#[test]
fn an_undated_change_shows_at_once() {
    let mut world = World::begun(3, 2);
    let project =
        world.devices[0].record(ProjectRegistered::titled("t0").on("2023-05-01")).unwrap().id.unwrap();
    world.step((Act::Sync, 1, 0, 0));
    for (at, title) in [(0, "left"), (1, "right")] {
        world.devices[at].record(ProjectRegistered::renamed(project.as_str(), title, "2023-06-01")).unwrap();
    }
    let mut all = opened(9, &world.together().save());
    let contested = |all: &Dossier| all.project_sheet(&project, &At::now()).unwrap().contested;
    assert_eq!(contested(&all), ["title:ar"]);
    all.record(ProjectRegistered::titled("now").project(project.as_str())).unwrap();
    assert!(contested(&all).is_empty());
    assert_eq!(all.project_sheet(&project, &At::day("2023-05-20")).unwrap().title.0["ar"], "t0");
    assert_eq!(all.project_sheet(&project, &At::now()).unwrap().title.0["ar"], "now");
}
