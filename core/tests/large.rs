//! Histories as large as a region would gather. `cargo xtask soak` runs them at full size.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use infitah::dossier::{At, Dossier, System};
use infitah::facts::{CardReceived, DossierFounded, ProjectRegistered};
use infitah::model::Topic;

/// A device that gathers so many cards apart from the others, and calls the project as it likes on the way.
fn gather(dossier: &mut Dossier, project: &str, name: &str, cards: usize) {
    for number in 0..cards {
        let said = format!("{name} {number}: نحتاج حراسا بالليل");
        let card = CardReceived::observation(project, "2023-07-25").remark(Topic::SOLUTIONS, said);
        dossier.record(card).unwrap();
        if number == cards / 2 {
            dossier.record(ProjectRegistered::renamed(project, name, "2023-07-25")).unwrap();
        }
    }
}

/// Two devices gather cards for weeks without meeting, and then meet.
fn two_sides(cards: usize) {
    let mut first = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    let project = first.record(ProjectRegistered::titled("الحدائق")).unwrap().id.unwrap().to_string();
    let mut second = Dossier::open(System, &first.save()).unwrap();
    gather(&mut first, &project, "الحدائق العمومية", cards);
    gather(&mut second, &project, "المساحات الخضراء", cards);

    let (to_second, to_first) = (first.since(&second.have()).unwrap(), second.since(&first.have()).unwrap());
    let merged = first.merge(&to_first).unwrap();
    assert_eq!((merged.added as usize, merged.waiting, merged.damaged.len()), (cards + 1, 0, 0));
    assert_eq!(second.merge(&to_second).unwrap().added as usize, cards + 1);

    assert_eq!(first.save(), second.save());
    let verdict = first.verify(&[]).unwrap();
    assert!(verdict.sound);
    assert_eq!(verdict.entries as usize, 2 + 2 * (cards + 1));
    for dossier in [&first, &second] {
        let conflicts = dossier.conflicts(&At::now()).unwrap();
        assert_eq!(conflicts.fields.len(), 1);
        assert_eq!(conflicts.fields[0].values.len(), 2);
    }
    // One of them settles it, for both.
    second
        .record(ProjectRegistered::renamed(project.as_str(), "الحدائق والمساحات الخضراء", "2023-07-26"))
        .unwrap();
    assert_eq!(first.merge(&second.since(&first.have()).unwrap()).unwrap().added, 1);
    assert!(first.conflicts(&At::now()).unwrap().fields.is_empty());
    assert_eq!(first.save(), second.save());
}

#[test]
fn two_sides_gather_and_meet() {
    two_sides(300);
}

#[test]
#[ignore = "minutes: `cargo xtask soak`"]
fn soak_a_hundred_thousand_entries_from_each_side() {
    two_sides(100_000);
}
