//! The history: lamports, parents, seals and ids that contradict the rest.

use infitah::dossier::{At, Dossier};
use infitah::facts::{CardReceived, Corrected, Fact, ProjectRegistered, SealsErased, StagePlanned};
use infitah::journal::{Entry, Hash, Kind, MAX_INTEGER, canonical, seal_text};
use infitah::model::{Ground, StageKind, Topic};
use infitah::views::RemarkQuery;
use serde_json::{Value, json};

use super::doors::files;
use super::making::{Still, founded, hash, header, line, opened, parts, project, small, with};

/// Merges a file into a copy of the good journal, and gives what became of it.
fn merged(bytes: &[u8]) -> Dossier {
    let mut dossier = small();
    assert_eq!(dossier.merge(bytes).unwrap().damaged, []);
    assert_eq!(opened(&dossier.save()).save(), dossier.save());
    dossier
}

#[test]
fn lamports_that_are_not_their_parents_plus_one() {
    let good = small().save();
    let last = hash(parts(&good).1.last().unwrap());
    for lamport in [1, 2, 3, 5, 1_000, u64::from(u32::MAX), MAX_INTEGER - 1, MAX_INTEGER] {
        let wrong = line(header(7, lamport, &[last]), &project(1));
        // What descends from it cannot be ready either, however high it counts; the highest cannot be topped.
        let next = lamport.saturating_add(1).min(MAX_INTEGER);
        let child = line(header(8, next, &[hash(&wrong)]), &project(2));
        let bytes = with(&good, &[wrong, child]);
        assert!(files(&bytes).is_ok());
        let mut dossier = merged(&bytes);
        let verified = dossier.verify(&[]).unwrap();
        assert_eq!((verified.invalid, verified.waiting, verified.sound), (1, 1, false), "lamport {lamport}");
        assert_eq!(dossier.projects(&At::now()).unwrap().projects.len(), 1);
        // Recording goes on where the good entries end.
        dossier.record(ProjectRegistered::titled("بعد")).unwrap();
        let saved = opened(&dossier.save());
        assert_eq!(saved.entries().count(), 4);
        assert_eq!(saved.projects(&At::now()).unwrap().projects.len(), 2);
    }
}

#[test]
fn what_an_invalid_entry_erases_is_erased() {
    let good = small();
    let card = parts(&good.save()).1.pop().unwrap();
    let words = Entry::read(card.as_bytes()).unwrap().digests().to_vec();
    let mut wrong = header(7, MAX_INTEGER, &[hash(&card)]);
    wrong.erases = words;
    let dossier = merged(&with(&good.save(), &[line(wrong, &project(1))]));
    assert!(!String::from_utf8(dossier.save()).unwrap().contains("نحتاج حراسا بالليل"));
}

#[test]
fn parents_that_are_missing_many_or_of_one_label() {
    let good = small().save();
    let (_, lines) = parts(&good);
    let hashes: Vec<Hash> = lines.iter().map(|line| hash(line)).collect();
    let unknown: Vec<Hash> = (0..2_000).map(|number| Hash::of(format!("{number}"))).collect();
    let waits = line(header(7, 3, &unknown), &project(1));
    assert_eq!(merged(&with(&good, &[waits])).verify(&[]).unwrap().waiting, 1);
    // Two parents of its own label.
    let one = line(header(7, 4, &[hashes[2]]), &project(1));
    let two = line(header(7, 3, &[hashes[1]]), &project(2));
    let both = line(header(7, 5, &[hash(&one), hash(&two)]), &project(3));
    let dossier = merged(&with(&good, &[one, two, both]));
    let verified = dossier.verify(&[]).unwrap();
    assert_eq!((verified.invalid, verified.forks.len()), (1, 1));
    // A second founding is refused, and a file of another dossier as a whole.
    let second = line(header(7, 1, &[]), &project(1));
    assert!(files(&with(&good, &[second])).is_err());
    assert!(
        small()
            .merge(
                &Dossier::found(
                    Still::new(77),
                    infitah::facts::DossierFounded::commune("غيرها").cycle("2024")
                )
                .unwrap()
                .save()
            )
            .is_err()
    );
}

/// A project whose title names the digest of somebody else's words.
#[test]
fn seals_cited_from_other_entries() {
    let good = small();
    let bytes = good.save();
    let (_, lines) = parts(&bytes);
    let card = Entry::read(lines.last().unwrap().as_bytes()).unwrap();
    let (digest, seal) = card.seals().next().map(|(digest, seal)| (digest, seal.to_owned())).unwrap();
    let body = json!({ "project": "project-0000000000000009", "title": { "ar": { "sealed": digest } } });
    let thief = line(header(7, 4, &[card.hash()]), &body);
    let dossier = merged(&with(&bytes, &[thief]));
    let verified = dossier.verify(&[]).unwrap();
    assert!(verified.sound);
    for copy in [opened(&dossier.save()), opened(&dossier.save_public().unwrap())] {
        let sheet = copy.project_sheet("project-0000000000000009", &At::now()).unwrap();
        assert!(
            !serde_json::to_string(&sheet).unwrap().contains("حراسا"),
            "words are shown beside their own entry alone"
        );
    }
    // With the seal beside it the words are its own, and an erasure reaches both.
    let copied =
        Entry::write(header(8, 4, &[card.hash()]), &canonical(&body).unwrap(), vec![seal.into()]).unwrap();
    let mut dossier = merged(&with(&bytes, &[copied.line(|_| true)]));
    let remark = dossier.remarks(&RemarkQuery::default(), &At::now()).unwrap().remarks[0].id.clone();
    dossier.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    assert!(!String::from_utf8(dossier.save()).unwrap().contains("حراسا"));
    // A correction of another card cannot take them over.
    let other = dossier.record(CardReceived::idea("2023-05-02").remark(Topic::PROBLEM, "x")).unwrap();
    let stolen: Value = json!({"fact": "corrected", "entry": other.entry, "with": {"fact": "card_received", "kind": "idea", "channel": "meeting", "on": "2023-05-02", "remarks": [{"said": {"sealed": digest}}]}});
    assert!(Fact::from_value(stolen).and_then(|fact| dossier.record(fact)).is_err());
}

/// What a closed field takes of two corrections of an entry that nobody has, whatever came first.
#[test]
fn corrections_of_an_entry_that_nobody_has() {
    let mut good = founded();
    let ids = ["ب", "ت"].map(|title| good.record(ProjectRegistered::titled(title)).unwrap().id.unwrap());
    let bytes = good.save();
    let head = hash(parts(&bytes).1.last().unwrap());
    let missing = Hash::of("nobody has it").to_string();
    let correction = |device: u32, project: &str, words: &str| {
        let seal = seal_text([7; 16], &json!(words)).unwrap();
        let title = json!({ "ar": { "sealed": Hash::of(&seal).to_string() } });
        let with = json!({ "project": project, "title": title });
        let body = json!({ "entry": missing, "kind": "project_registered/1", "with": with });
        let mut header = header(device, 4, &[head]);
        header.kind = Kind { name: "corrected", version: 1 };
        Entry::write(header, &canonical(&body).unwrap(), vec![seal.into()]).unwrap().line(|_| true)
    };
    let lines = [correction(50, ids[0].as_str(), "ONE"), correction(51, ids[1].as_str(), "TWO")];
    good.record(SealsErased::of(ids[0].as_str(), "title:ar", Ground::REQUEST)).unwrap();
    let (erasure, corrections) = (good.save(), with(&bytes, &lines));
    let all = with(&erasure, &lines);
    let ends = [[&erasure, &corrections], [&corrections, &erasure], [&all, &bytes]].map(|[first, then]| {
        let mut dossier = opened(first);
        dossier.merge(then).unwrap();
        String::from_utf8(dossier.save()).unwrap()
    });
    assert!(ends.iter().all(|end| *end == ends[0] && !end.contains("ONE") && !end.contains("TWO")));
}

#[test]
fn a_seal_that_is_a_seal_or_a_whole_document() {
    let last = hash(parts(&small().save()).1.last().unwrap());
    for value in [
        json!({ "sealed": "x" }),
        json!([[[]]]),
        json!(null),
        json!(true),
        json!({ "phone": 3 }),
        json!("\u{0}"),
    ] {
        let seal = seal_text([7; 16], &value).unwrap();
        let body = json!({ "project": "project-0000000000000009", "title": { "ar": { "sealed": Hash::of(&seal).to_string() } } });
        let entry =
            Entry::write(header(7, 4, &[last]), &canonical(&body).unwrap(), vec![seal.into()]).unwrap();
        let dossier = merged(&with(&small().save(), &[entry.line(|_| true)]));
        let sheet = dossier.project_sheet("project-0000000000000009", &At::now()).unwrap();
        for language in ["ar", "fr", "en"] {
            let _ = sheet.in_language(&language.parse().unwrap());
        }
    }
}

/// One id, claimed by several devices for things of one kind, and named as a thing of another.
#[test]
fn equal_ids() {
    let good = small().save();
    let last = hash(parts(&good).1.last().unwrap());
    let title = |device, text: &str| {
        let seal = seal_text([1; 16], &json!(text)).unwrap();
        let body = json!({ "project": "project-0000000000000009", "references": [format!("pacto:{text}")], "title": { "ar": { "sealed": Hash::of(&seal).to_string() } } });
        Entry::write(header(device, 4, &[last]), &canonical(&body).unwrap(), vec![seal.into()])
            .unwrap()
            .line(|_| true)
    };
    let mut lines: Vec<String> = (0..20).map(|device| title(device, &device.to_string())).collect();
    // A project with the id of a card, a card with the id of a project, a thing that is its own part.
    let odd = json!({ "project": "card-0000000000000009" });
    lines.push(line(header(90, 4, &[last]), &odd));
    let mut own = header(91, 4, &[last]);
    own.kind = Kind { name: "project_linked", version: 1 };
    lines.push(line(own, &json!({ "project": "project-0000000000000009", "to": "project-0000000000000009", "relation": "part_of" })));
    let mut same = header(92, 4, &[last]);
    same.kind = Kind { name: "things_merged", version: 1 };
    lines.push(line(same, &json!({ "things": ["project-0000000000000009", "project-0000000000000009"] })));
    let forth = merged(&with(&good, &lines));
    lines.reverse();
    let back = merged(&with(&good, &lines));
    assert_eq!(forth.save(), back.save());
    assert_eq!(forth.conflicts(&At::now()).unwrap(), back.conflicts(&At::now()).unwrap());
    let projects = forth.projects(&At::now()).unwrap();
    assert_eq!(
        projects.projects.iter().filter(|project| project.id.as_str() == "project-0000000000000009").count(),
        1
    );
    assert!(!forth.conflicts(&At::now()).unwrap().fields.is_empty());
    assert!(forth.verify(&[]).unwrap().set_aside >= 1);
}

/// A line that calls things of several kinds one thing: those of one kind are, and no stage becomes a project.
#[test]
fn things_of_several_kinds_are_not_one() {
    let mut good = small();
    let other = good.record(ProjectRegistered::titled("ب")).unwrap();
    let stage = good.record(StagePlanned::of(StageKind::E_FORM, "استمارة")).unwrap();
    let before = good.save();
    let last = hash(parts(&before).1.last().unwrap());
    let first = good.projects(&At::now()).unwrap().projects[0].id.clone();
    let ids = [first.to_string(), stage.id.unwrap().to_string(), other.id.unwrap().to_string()];
    let mut merges = header(7, 6, &[last]);
    merges.kind = Kind { name: "things_merged", version: 1 };
    let hostile = line(merges, &json!({ "things": ids }));
    good.merge(&with(&before, &[hostile])).unwrap();
    let projects = good.projects(&At::now()).unwrap().projects;
    assert_eq!(projects.len(), 1);
    assert_eq!(good.roadmap(&At::now()).unwrap().stages.len(), 1);
    let stage = good.roadmap(&At::now()).unwrap().stages[0].id.to_string();
    assert!(ids.contains(&stage) && stage.starts_with("stage-"), "{stage}");
    assert!(good.project_sheet(&stage, &At::now()).is_err());
    // What is said of the one is not said of the other.
    let titles = serde_json::to_string(&good.project_sheet(first, &At::now()).unwrap()).unwrap();
    assert!(!titles.contains("استمارة"), "{titles}");
}

/// Corrections of each other, of themselves, of what is no fact; withdrawals of withdrawals.
#[test]
fn corrections_that_go_in_circles() {
    let mut dossier = founded();
    let first = dossier.record(ProjectRegistered::titled("أ")).unwrap();
    let bytes = dossier.save();
    let last: Hash = first.entry.as_str().parse().unwrap();
    let judge = |device, kind, target: Hash, body: Value| {
        let mut header = header(device, 3, &[last]);
        header.kind = Kind { name: kind, version: 1 };
        let mut body = body;
        body["entry"] = target.to_string().into();
        line(header, &body)
    };
    let with_project =
        json!({ "kind": "project_registered/1", "with": { "project": "project-0000000000000001" } });
    let moves = judge(1, "corrected", last, with_project.clone());
    let later = judge(2, "corrected", hash(&moves), with_project.clone());
    let nobody = judge(3, "withdrawn", Hash::of("nobody"), json!({}));
    let other_kind =
        judge(4, "corrected", last, json!({ "kind": "withdrawn/1", "with": { "entry": last.to_string() } }));
    let nested = judge(
        5,
        "corrected",
        last,
        json!({ "kind": "corrected/1", "with": { "entry": last.to_string(), "kind": "project_registered/1", "with": {} } }),
    );
    let founding = hash(&parts(&bytes).1[0]);
    let unfounded = judge(6, "withdrawn", founding, json!({}));
    let lines = [moves, later, nobody, other_kind, nested, unfounded];
    let mut dossier = opened(&bytes);
    dossier.merge(&with(&bytes, &lines)).unwrap();
    assert_eq!(dossier.verify(&[]).unwrap().set_aside, 6, "none of them is a correction");
    assert_eq!(dossier.projects(&At::now()).unwrap().projects.len(), 1);
    // At the interface, a correction in a correction in a correction.
    let mut fact = json!({ "fact": "project_registered", "title": { "ar": "ب" } });
    for _ in 0..100 {
        fact = json!({ "fact": "corrected", "entry": first.entry, "with": fact });
    }
    assert!(Fact::from_value(fact).and_then(|fact| dossier.record(fact)).is_err());
    let twice = Corrected::entry_with(&first, Corrected::entry_with(&first, ProjectRegistered::titled("ب")));
    assert!(dossier.record(twice).is_err());
}

/// What founds a dossier stands at its beginning: in a later entry it could neither be recorded anew, corrected nor
/// withdrawn.
#[test]
fn a_founding_that_has_parents() {
    let good = small().save();
    let lines = parts(&good).1;
    let (founding, last) = (hash(&lines[0]), hash(lines.last().unwrap()));
    let mut body = serde_json::from_str::<Value>(&lines[0]).unwrap()["fact"].take();
    assert_eq!(body["cycle"], "2024/2025");
    body["cycle"] = "2030/2031".into();
    for replaces in [Vec::new(), vec![founding]] {
        let mut header = header(7, 4, &[last]);
        header.kind = Kind { name: "dossier_founded", version: 1 };
        header.replaces = replaces;
        let dossier = merged(&with(&good, &[line(header, &body)]));
        let verified = dossier.verify(&[]).unwrap();
        assert_eq!((verified.sound, verified.set_aside), (true, 1));
        let now = At::now();
        assert_eq!(dossier.programme(&now).unwrap().cycle, opened(&good).programme(&now).unwrap().cycle);
        assert_eq!(dossier.conflicts(&now).unwrap(), opened(&good).conflicts(&now).unwrap());
    }
}

/// A day that does not exist, in a body whose hashes are right.
#[test]
fn thirty_one_june_in_a_journal() {
    let good = small().save();
    let last = hash(parts(&good).1.last().unwrap());
    for on in [
        "2023-06-31",
        "2023-02-29",
        "2023-13",
        "0000",
        "2023-06-02/2023-06-01",
        "../..",
        "",
        "..",
        "10000",
        "٢٠٢٣",
        "2023-6-1",
        "31 يونيو 2023",
    ] {
        let body = json!({ "project": "project-0000000000000009", "on": on });
        let dossier = merged(&with(&good, &[line(header(7, 4, &[last]), &body)]));
        assert_eq!(dossier.verify(&[]).unwrap().set_aside, 1, "{on}");
        assert_eq!(dossier.projects(&At::now()).unwrap().projects.len(), 1);
    }
}
