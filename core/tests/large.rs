//! Histories as large as a region would gather. `cargo xtask soak` runs them at full size, and prints how long they take
//! and how much memory.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../benches/memory/counting.rs"]
#[allow(dead_code, reason = "the benchmark of memory uses the rest")]
mod counting;

use std::time::Instant;

use infitah::dossier::{At, Dossier, System};
use infitah::facts::{CardReceived, Corrected, DossierFounded, ProjectRegistered, SealsErased};
use infitah::journal::{Draft, Entry, Hash, Journal, Kind};
use infitah::model::{Ground, Topic};

/// A word that is erased on one device while another one corrects what stands around it.
const GONE: &str = "سعيد";

fn card(project: &str, said: String) -> CardReceived {
    CardReceived::observation(project, "2023-07-25").remark(Topic::SOLUTIONS, said)
}

/// A device that gathers so many cards apart from the others, corrects one in twenty, and calls the project as it likes
/// on the way. Says how many entries that are.
fn gather(dossier: &mut Dossier, project: &str, name: &str, cards: usize) -> usize {
    for number in 0..cards {
        let said = format!("{name} {number}: نحتاج حراسا بالليل");
        let recorded = dossier.record(card(project, said)).unwrap();
        if number % 20 == 7 {
            let said = format!("{name} {number}: نحتاج حارسين بالليل");
            dossier.record(Corrected::entry_with(&recorded, card(project, said))).unwrap();
        }
        if number == cards / 2 {
            dossier.record(ProjectRegistered::renamed(project, name, "2023-07-25")).unwrap();
        }
    }
    cards + (cards + 12) / 20 + 1
}

/// So many entries of a kind that only a newer program knows, one after the other, after all that a device has.
fn newer(dossier: &Dossier, entries: usize) -> Vec<u8> {
    let (journal, _) = Journal::open(&dossier.save()).unwrap();
    let mut parents: Vec<Hash> = journal.heads().iter().copied().collect();
    let lamport = journal.get(journal.find(&parents[0]).unwrap()).unwrap().lamport();
    let mut bytes = dossier.since(&dossier.have()).unwrap();
    for (lamport, number) in (lamport + 1..).zip(0..entries) {
        let header = Draft {
            actor: "actor-elsewhere".into(),
            erases: Vec::new(),
            kind: Kind::parse("weather_noted/1").unwrap(),
            lamport,
            parents,
            recorded_at: "2023-07-25T10:00Z".into(),
            replaces: Vec::new(),
            replica: "0000000000000000".into(),
        };
        let fact = format!(r#"{{"degrees":{number}}}"#);
        let entry = Entry::write(header, &fact, Vec::new()).unwrap();
        parents = vec![entry.hash()];
        bytes.extend_from_slice(entry.line(|_| true).as_bytes());
        bytes.push(b'\n');
    }
    bytes
}

/// A file that lost every tenth line.
fn with_holes(bytes: &[u8]) -> Vec<u8> {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n').enumerate();
    lines.filter(|(at, _)| at % 10 != 5).flat_map(|(_, line)| line).copied().collect()
}

/// Two devices gather cards for weeks without meeting, and two others a tenth of them; one erases what another one
/// corrects, one takes in what a newer program wrote. Then all meet, and of what is sent lines are lost at first.
fn four_sides(cards: usize) -> Vec<Dossier> {
    let mut first = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    let project = first.record(ProjectRegistered::titled("الحدائق")).unwrap().id.unwrap().to_string();
    let shared = first.record(card(&project, format!("{GONE}: نحتاج حراسا"))).unwrap();
    let (begun, have) = (first.save(), first.have());
    let open = |_| Dossier::open(System, &begun).unwrap();
    let mut devices: Vec<Dossier> = [first].into_iter().chain((0..3).map(open)).collect();

    let names = ["الحدائق العمومية", "المساحات الخضراء", "المنتزهات", "الحدائق والمنتزهات"];
    let mut entries = 3;
    for ((device, name), cards) in devices.iter_mut().zip(names).zip([cards, cards, cards / 10, cards / 10]) {
        entries += gather(device, &project, name, cards);
    }
    devices[1].record(SealsErased::of(shared.remarks[0].as_str(), "said", Ground::REQUEST)).unwrap();
    let corrected = card(&project, format!("{GONE}: نحتاج حراسا بالليل"));
    devices[2].record(Corrected::entry_with(&shared, corrected)).unwrap();
    let unknown = cards / 10;
    let newer = newer(&devices[3], unknown);
    assert_eq!(devices[3].merge(&newer).unwrap().added as usize, unknown);
    entries += 2 + unknown;

    let sent: Vec<Vec<u8>> = devices.iter().map(|device| device.since(&have).unwrap()).collect();
    for (at, device) in devices.iter_mut().enumerate() {
        for from in (1..sent.len()).map(|next| &sent[(at + next) % sent.len()]) {
            assert!(device.merge(&with_holes(from)).unwrap().waiting > 0);
            let merged = device.merge(from).unwrap();
            assert_eq!((merged.waiting, merged.damaged.len()), (0, 0));
        }
    }
    // One of them settles how the project is called, for all.
    let contested = |device: &Dossier| device.conflicts(&At::now()).unwrap().fields;
    for device in &devices {
        assert_eq!(
            contested(device).iter().map(|field| field.values.len()).collect::<Vec<_>>(),
            [names.len()]
        );
    }
    devices[3].record(ProjectRegistered::renamed(project, "حدائق المدينة", "2023-07-26")).unwrap();
    let settled = devices[3].save();
    for device in &mut devices {
        device.merge(&settled).unwrap();
        assert!(contested(device).is_empty());
        assert!(device.save() == settled, "all come to the same bytes");
    }
    assert!(!String::from_utf8(settled).unwrap().contains(GONE));
    let verdict = devices[0].verify(&[]).unwrap();
    assert!(verdict.sound);
    assert_eq!((verdict.entries as usize, verdict.unknown as usize), (entries + 1, unknown));
    devices
}

#[test]
fn four_devices_gather_and_meet() {
    four_sides(300);
}

#[test]
#[ignore = "minutes: `cargo xtask soak`"]
fn soak_a_hundred_thousand_cards_from_each_of_two_sides_and_two_devices_more() {
    let begun = Instant::now();
    let (_, most) = counting::weighed(|| four_sides(100_000));
    println!("four devices gather 220,000 cards and meet: {:.0} s", begun.elapsed().as_secs_f64());
    println!("held at most, the four dossiers and what they send: {} MB", most / 1_000_000);
}
