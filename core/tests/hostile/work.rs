//! How much work hostile input makes: twice the input, about twice the work.
//!
//! The work is what the processor did for this thread, as Linux counts it; elsewhere the tests try the same inputs and
//! count nothing. Work that grows with the square is four times as much for twice the input, and the limit is three;
//! a measurement that something else disturbed is repeated.

use infitah::dossier::{At, Dossier, verify_for};
use infitah::exchange;
use infitah::exchange::import::ImportOptions;
use infitah::facts::{
    Anchor, BodyCreated, CardReceived, Corrected, Fact, ProjectRegistered, RemarksDecided, SealsErased,
    SectionRevised,
};
use infitah::journal::{self, Hash, Kind};
use infitah::model::{Ground, Outcome, SheetSection, Topic};
use infitah::report::{ReportOptions, page};
use infitah::state::{Act, Arrival, Expand, Field, Sources, State};
use infitah::text::folding::Fold;
use infitah::text::numbers::{law_number, read};
use infitah::text::quotes::Sought;
use infitah::text::words::{differences, origins, tokens};
use infitah::text::{Direction, Language, isolate};
use infitah::views::{CardQuery, RemarkQuery};
use serde_json::{Value, json};

use super::making::{Still, founded, hash, header, line, opened, parts, project, with};

/// What the processor did for this thread so far, in nanoseconds.
fn work() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

/// The least that is measured, in nanoseconds: the system counts in steps of a few milliseconds.
const LEAST: u64 = 12_000_000;

/// The work of doing something so many times.
fn measured<T, R>(input: &T, times: u32, act: &impl Fn(&T) -> R) -> Option<u64> {
    let before = work()?;
    for _ in 0..times {
        drop(act(input));
    }
    Some(work()? - before)
}

/// Tries an input of `size` and one of twice the size.
fn grows<T, R>(what: &str, size: usize, make: impl Fn(usize) -> T, act: impl Fn(&T) -> R) {
    // `INFITAH_WORK` makes all of them larger, for a closer look.
    let scale = std::env::var("INFITAH_WORK").ok().and_then(|scale| scale.parse().ok()).unwrap_or(1);
    let size = scale * size;
    let (once, twice) = (make(size), make(2 * size));
    let mut times = 1;
    while measured(&once, times, &act).is_some_and(|work| work < LEAST) && times < 4_096 {
        times *= 4;
    }
    let mut ratios = Vec::new();
    for _ in 0..4 {
        let (first, second) = (measured(&once, times, &act), measured(&twice, times, &act));
        let (Some(first), Some(second)) = (first, second) else { return };
        #[expect(clippy::cast_precision_loss, reason = "nanoseconds")]
        let ratio = second as f64 / first.max(1) as f64;
        if ratio < 3.0 {
            println!(
                "{what}: {size} took {} µs, twice as many {ratio:.1} × as much",
                first / 1000 / u64::from(times)
            );
            return;
        }
        ratios.push(ratio);
    }
    panic!("{what}: twice {size} is {ratios:.1?} × the work");
}

#[expect(clippy::ptr_arg, reason = "it is handed on as what acts on the input")]
fn open(bytes: &Vec<u8>) -> Dossier {
    let (dossier, _) = Dossier::recover(Still::new(2), bytes).unwrap();
    verify_for(Still::new(2), bytes, &[]).unwrap();
    journal::verify(bytes, &[]).unwrap();
    dossier
}

/// Entries of one device, each behind the one before.
fn chain(count: usize) -> (Vec<u8>, Vec<String>) {
    let bytes = founded().save();
    let mut last = hash(&parts(&bytes).1[0]);
    let mut lines = Vec::new();
    for number in 0..count {
        let next = line(header(7, 2 + number as u64, &[last]), &project(number));
        last = hash(&next);
        lines.push(next);
    }
    (bytes, lines)
}

/// Entries of as many devices, all behind the founding.
fn fan(count: usize) -> (Vec<u8>, Vec<String>) {
    let bytes = founded().save();
    let founding = hash(&parts(&bytes).1[0]);
    let one = |number| line(header(u32::try_from(number).unwrap(), 2, &[founding]), &project(number));
    (bytes, (0..count).map(one).collect())
}

#[test]
fn a_chain_that_comes_backwards() {
    grows(
        "a chain, the last first",
        1_000,
        |count| {
            let (bytes, mut lines) = chain(count);
            lines.reverse();
            with(&bytes, &lines)
        },
        open,
    );
}

#[test]
fn a_chain_that_waits_for_its_first() {
    grows(
        "a chain without its first, and then that",
        1_000,
        |count| {
            let (bytes, mut lines) = chain(count);
            let first = lines.remove(0);
            (with(&bytes, &lines), with(&bytes, &[first]))
        },
        |(waiting, first)| {
            let mut dossier = opened(waiting);
            assert_eq!(dossier.merge(first).unwrap().waiting, 0);
            dossier.save()
        },
    );
}

#[test]
fn as_many_devices_as_entries() {
    grows(
        "every entry of another device",
        2_000,
        |count| {
            let (bytes, mut lines) = fan(count);
            // In entry order, as a file is saved.
            lines.sort_by_key(|line| {
                infitah::journal::Entry::read(line.as_bytes()).unwrap().replica().to_owned()
            });
            with(&bytes, &lines)
        },
        open,
    );
}

#[test]
fn an_entry_with_as_many_parents_as_there_are() {
    grows(
        "an entry that names all others, which come after it",
        2_000,
        |count| {
            let (bytes, mut lines) = fan(count);
            lines.sort_by_key(|line| hash(line));
            let parents: Vec<Hash> = lines.iter().map(|line| hash(line)).collect();
            lines.insert(0, line(header(1 << 30, 3, &parents), &project(0)));
            with(&bytes, &lines)
        },
        |bytes| {
            let dossier = open(bytes);
            assert_eq!(dossier.verify(&[]).unwrap().waiting, 0);
            dossier
        },
    );
}

#[test]
fn parents_that_nobody_has() {
    grows(
        "an entry that names unknown parents",
        20_000,
        |count| {
            let parents: Vec<Hash> = (0..count).map(|number| Hash::of(number.to_string())).collect();
            with(&founded().save(), &[line(header(7, 3, &parents), &project(0))])
        },
        open,
    );
}

#[test]
fn the_same_line_again_and_again() {
    grows(
        "one line many times",
        2_000,
        |count| {
            let (bytes, lines) = chain(1);
            with(&bytes, &std::iter::repeat_n(lines[0].clone(), count).collect::<Vec<_>>())
        },
        open,
    );
}

#[test]
fn one_thing_that_everybody_makes() {
    grows(
        "one id from many devices at once",
        500,
        |count| {
            let bytes = founded().save();
            let founding = hash(&parts(&bytes).1[0]);
            let body = |number: usize| json!({ "on": format!("2023-0{}-01", 1 + number % 9), "project": "project-0000000000000001", "references": [format!("pacto:{number}")] });
            let lines: Vec<String> = (0..count)
                .map(|number| line(header(u32::try_from(number).unwrap(), 2, &[founding]), &body(number)))
                .collect();
            with(&bytes, &lines)
        },
        |bytes| {
            let dossier = open(bytes);
            (dossier.conflicts(&At::now()).unwrap(), dossier.projects(&At::now()).unwrap())
        },
    );
}

#[test]
fn one_entry_that_everybody_corrects() {
    grows(
        "one entry corrected by many devices at once",
        500,
        |count| {
            let (bytes, lines) = chain(1);
            let target = hash(&lines[0]);
            let bytes = with(&bytes, &lines);
            let judge = |number: usize| {
                let mut header = header(100 + u32::try_from(number).unwrap(), 3, &[target]);
                header.kind = Kind { name: "corrected", version: 1 };
                line(
                    header,
                    &json!({ "entry": target.to_string(), "kind": "project_registered/1", "with": project(0) }),
                )
            };
            with(&bytes, &(0..count).map(judge).collect::<Vec<_>>())
        },
        |bytes| {
            let dossier = open(bytes);
            (dossier.conflicts(&At::now()).unwrap(), dossier.projects(&At::now()).unwrap())
        },
    );
}

/// A card without words that has so many remarks, and what comes behind it.
fn card_and(count: usize, behind: impl Fn(Hash, usize) -> Vec<String>) -> Vec<u8> {
    let bytes = founded().save();
    let founding = hash(&parts(&bytes).1[0]);
    let card = of_kind("card_received", 7, 2, founding, &card(count));
    let behind = behind(hash(&card), count);
    with(&with(&bytes, &[card]), &behind)
}

/// The body of a card that has so many remarks.
fn card(count: usize) -> Value {
    let remarks: Vec<_> =
        (0..count).map(|number| json!({ "remark": remark(number), "topic": "a" })).collect();
    json!({ "card": "card-0000000000000001", "channel": "meeting", "kind": "idea", "on": "2023-07-25", "remarks": remarks })
}

/// A card with so many remarks, each with words of its own.
fn sealed_card(count: usize) -> CardReceived {
    let card = CardReceived::idea("2023-07-25");
    (0..count).fold(card, |card, number| card.remark(Topic::PROBLEM, format!("{number}")))
}

fn remark(number: usize) -> String {
    format!("remark-{number:016}")
}

/// A line of this kind of a device, behind this entry.
fn of_kind(name: &'static str, device: usize, lamport: u64, parent: Hash, body: &Value) -> String {
    let mut header = header(u32::try_from(device).unwrap(), lamport, &[parent]);
    header.kind = Kind { name, version: 1 };
    line(header, body)
}

#[test]
fn one_entry_that_everybody_corrects_otherwise() {
    grows(
        "one entry to which each of many devices gives another reference",
        100,
        |count| {
            let (bytes, lines) = chain(1);
            let target = hash(&lines[0]);
            let bytes = with(&bytes, &lines);
            let judge = |number: usize| {
                let mut correct = project(0);
                correct["references"] = json!([format!("pacto:{number}")]);
                let body =
                    json!({ "entry": target.to_string(), "kind": "project_registered/1", "with": correct });
                of_kind("corrected", 100 + number, 3, target, &body)
            };
            opened(&with(&bytes, &(1..=count).map(judge).collect::<Vec<_>>()))
        },
        |dossier| {
            let conflicts = dossier.conflicts(&At::now()).unwrap();
            assert_eq!(conflicts.corrected.len(), 1);
            (conflicts, dossier.projects(&At::now()).unwrap())
        },
    );
}

/// Entries that write one field, and then as many corrections of them that write another one.
struct Fields(u32);

impl Sources for Fields {
    fn expand(&self, entry: u32, out: &mut dyn Expand) {
        let field = if entry < self.0 { "budget" } else { "title" };
        out.writes("project-1", Field::plain(field), infitah::state::Value::text("ب"));
    }
}

#[test]
fn corrections_that_give_earlier_entries_a_place() {
    grows(
        "entries to each of which a correction gives another field, the last entry first",
        3_000,
        |count| Fields(u32::try_from(count).unwrap()),
        |fields| {
            let mut state = State::new();
            for index in 0..2 * fields.0 {
                let act = match index.checked_sub(fields.0) {
                    None => Act::Fact { correctable: true },
                    Some(at) => Act::Corrects { target: Some(fields.0 - 1 - at), kind_matches: true },
                };
                let hash = Hash::of(index.to_string());
                let (lamport, replica) = (u64::from(index), "k3v9q2m7x8d4p1wa");
                state.apply(Arrival { index, hash, lamport, replica, replaces: &[], act }, fields);
            }
            let heads = state.heads("project-1", &Field::plain("title"), fields);
            assert!(heads.into_iter().eq(0..fields.0));
        },
    );
}

#[test]
fn a_section_that_is_revised_again_and_again() {
    grows(
        "revisions of a section, each behind the one before",
        1_500,
        |count| {
            let (bytes, mut lines) = chain(1);
            let mut last = hash(&lines[0]);
            for number in 0..count {
                let mut header = header(7, 3 + number as u64, &[last]);
                header.kind = Kind { name: "section_revised", version: 1 };
                header.replaces = vec![last];
                let text = json!({ "sealed": Hash::of(number.to_string()).to_string() });
                let body = json!({ "subject": project(0)["project"], "section": "solutions", "language": "ar", "text": text, "on": "2023-08-02" });
                lines.push(line(header, &body));
                last = hash(lines.last().unwrap());
            }
            opened(&with(&bytes, &lines))
        },
        |dossier| {
            let project = project(0);
            let project = project["project"].as_str().unwrap();
            dossier.trace_section(project, "solutions", None, &At::now()).unwrap()
        },
    );
}

/// No line nests deeper than some hundred and twenty levels, so the list grows along.
#[test]
fn corrections_that_stand_inside_of_each_other() {
    grows(
        "corrections of corrections of an entry with a long list",
        30,
        |count| {
            let (bytes, lines) = chain(1);
            let target = hash(&lines[0]);
            let mut with_list = project(0);
            with_list["references"] = (0..count * 100).map(|number| format!("pacto:{number}")).collect();
            let mut body =
                json!({ "entry": target.to_string(), "kind": "project_registered/1", "with": with_list });
            for _ in 1..count {
                body = json!({ "entry": target.to_string(), "kind": "corrected/1", "with": body });
            }
            with(&bytes, &[lines[0].clone(), of_kind("corrected", 100, 3, target, &body)])
        },
        |bytes| {
            let dossier = open(bytes);
            assert_eq!(dossier.verify(&[]).unwrap().set_aside, 1);
            dossier
        },
    );
}

#[test]
fn a_card_with_many_remarks_that_everybody_corrects() {
    let corrected = |target: Hash, count: usize| {
        let body = json!({ "entry": target.to_string(), "kind": "card_received/1", "with": card(1) });
        (0..count / 10).map(|number| of_kind("corrected", 100 + number, 3, target, &body)).collect()
    };
    grows(
        "a card with many remarks, corrected by many devices at once",
        1_000,
        |count| card_and(count, corrected),
        open,
    );
}

#[test]
fn remarks_of_one_card_presented_one_by_one() {
    let presented = |card: Hash, count: usize| {
        let present = |number: usize| json!({ "on": "2023-08-01", "remarks": [remark(number)] });
        let line = |number| of_kind("remarks_presented", 100 + number, 3, card, &present(number));
        (0..count / 10).map(line).collect()
    };
    grows(
        "a card with many remarks, each presented by an entry of its own",
        1_000,
        |count| card_and(count, presented),
        open,
    );
}

#[test]
fn a_card_with_many_remarks_that_everybody_withdraws() {
    let withdrawn = |card: Hash, count: usize| {
        let body = json!({ "entry": card.to_string() });
        (0..count).map(|number| of_kind("withdrawn", 100 + number, 3, card, &body)).collect()
    };
    grows(
        "a card with many remarks, withdrawn by as many",
        250,
        |count| opened(&card_and(count, withdrawn)),
        |dossier| {
            let listed = dossier.remarks(&RemarkQuery::default(), &At::now()).unwrap();
            assert_eq!(listed.total, 0);
            listed
        },
    );
}

#[test]
fn a_card_with_many_remarks_on_every_page() {
    grows(
        "a card with many remarks, listed, in tables and on a page",
        200,
        |count| {
            let mut dossier = founded();
            dossier.record(sealed_card(count)).unwrap();
            dossier
        },
        |dossier| {
            let cards = dossier.cards(&CardQuery::default(), &At::now()).unwrap();
            (cards, dossier.tables(&At::now()).unwrap(), page(dossier, &ReportOptions::working(Language::AR)))
        },
    );
}

#[test]
fn many_bodies_with_one_member() {
    grows(
        "as many bodies as memberships, all of one person, in tables",
        150,
        |count| {
            let bytes = founded().save();
            let founding = hash(&parts(&bytes).1[0]);
            let body = |number: usize| format!("body-{number:016}");
            let bodies = (0..count).map(|number| {
                let made = json!({ "body": body(number), "kind": "committee" });
                of_kind("body_created", 100 + number, 2, founding, &made)
            });
            let joined = (0..count).map(|number| {
                let membership = format!("membership-{number:016}");
                let joined = json!({ "membership": membership, "body": body(number), "person": format!("person-{number:016}"), "on": "2023-05-04" });
                of_kind("member_joined", 10_000 + number, 2, founding, &joined)
            });
            opened(&with(&bytes, &bodies.chain(joined).collect::<Vec<_>>()))
        },
        |dossier| dossier.table("memberships", &At::now()).unwrap(),
    );
}

#[test]
fn one_project_linked_to_and_split_into_many() {
    grows(
        "one project that links to many others and is split into them, in tables",
        150,
        |count| {
            let bytes = founded().save();
            let founding = hash(&parts(&bytes).1[0]);
            let id = |number: usize| project(number)["project"].clone();
            let lines = (0..=count).flat_map(|number| {
                let link = json!({ "project": id(0), "to": id(number), "relation": "complements" });
                let split =
                    json!({ "project": id(0), "into": [id(0), id(number.max(1))], "on": "2023-08-01" });
                [
                    of_kind("project_registered", 100 + number, 2, founding, &project(number)),
                    of_kind("project_linked", 10_000 + number, 2, founding, &link),
                    of_kind("project_split", 20_000 + number, 2, founding, &split),
                ]
            });
            opened(&with(&bytes, &lines.collect::<Vec<_>>()))
        },
        |dossier| dossier.table("projects", &At::now()).unwrap(),
    );
}

#[test]
fn many_newer_entries_that_replace_one_group() {
    grows(
        "entries of a newer kind that name a group of as many remarks",
        150,
        |count| {
            let bytes = founded().save();
            let founding = hash(&parts(&bytes).1[0]);
            let group = |device: usize, remarks: Vec<String>| {
                let grouped =
                    json!({ "group": "group-0000000000000001", "remarks": remarks, "on": "2023-08-01" });
                of_kind("remarks_grouped", device, 2, founding, &grouped)
            };
            let all = group(7, (0..count).map(remark).collect());
            let named = hash(&all);
            let newer = (0..count).map(|number| {
                let mut header = header(100 + u32::try_from(number).unwrap(), 3, &[named]);
                header.kind = Kind { name: "grouped_later", version: 1 };
                header.replaces = vec![named];
                line(header, &json!({}))
            });
            let lines: Vec<String> = newer.chain([all.clone(), group(8, vec![remark(0)])]).collect();
            opened(&with(&bytes, &lines))
        },
        |dossier| {
            let groups = dossier.remark_groups(&At::now()).unwrap();
            assert_eq!(groups.groups.len(), 1);
            groups
        },
    );
}

#[test]
fn one_decision_on_many_remarks_that_led_to_many_revisions() {
    grows(
        "as many revisions as remarks because of one decision on all of them",
        150,
        |count| {
            let decide = |card: Hash, count: usize| {
                let remarks: Vec<String> = (0..count).map(remark).collect();
                let sealed = json!({ "sealed": Hash::of("x").to_string() });
                let decided = json!({ "decision": "decision-0000000000000001", "remarks": remarks, "outcome": sealed, "by": "body-0000000000000001", "on": "2023-08-01" });
                let revised = |number: usize| json!({ "subject": project(0)["project"], "section": format!("s{number}"), "text": sealed, "because": ["decision-0000000000000001"], "on": "2023-08-02" });
                let revisions = (0..count)
                    .map(|number| of_kind("section_revised", 100 + number, 3, card, &revised(number)));
                let first = of_kind("remarks_decided", 8, 3, card, &decided);
                std::iter::once(first).chain(revisions).collect()
            };
            opened(&card_and(count, decide))
        },
        |dossier| {
            let cards = dossier.cards(&CardQuery::default(), &At::now()).unwrap();
            assert_ne!(cards.cards[0].remarks[0].led_to, 0);
            cards
        },
    );
}

/// What each card costs beyond a search for its words is the card's.
#[test]
fn many_cards_that_quote_a_version() {
    grows(
        "cards that quote a version of one long text",
        40,
        |count| {
            let mut dossier = founded();
            dossier.record(ProjectRegistered::titled("ب").references(["pacto:70"])).unwrap();
            let long: String = (0..count * 40).map(|number| format!("كلمة{number} ")).collect();
            let section = SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, long.trim(), "2023-07-01");
            dossier.record(section).unwrap();
            let version = json!({ "fact": "version_frozen", "kind": "draft", "on": "2023-07-02" });
            let version = dossier.record(Fact::from_value(version).unwrap()).unwrap().id.unwrap();
            for number in 0..count {
                let quoted = format!("كلمة{}", number * 7 + 10);
                let anchor =
                    Anchor::quoting(version.as_str(), "pacto:70", SheetSection::SOLUTIONS, quoted + " ");
                let card = CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::PROBLEM, "ماء");
                dossier.record(card.anchor(anchor)).unwrap();
            }
            opened(&dossier.save())
        },
        |dossier| dossier.table("cards", &At::now()).unwrap(),
    );
}

/// A text of one branch in many versions, and as many revisions of another branch because of one decision.
#[test]
fn many_versions_of_a_section_with_many_revisions() {
    grows(
        "versions that hold one revision of many, traced",
        40,
        |count| {
            let mut one = founded();
            one.record(ProjectRegistered::titled("ب").references(["pacto:70"])).unwrap();
            one.record(BodyCreated::named("لجنة التتبع").references(["body:committee"])).unwrap();
            let card = CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::PROBLEM, "ماء");
            let remarks = one.record(card).unwrap().remarks;
            let decision =
                RemarksDecided::of(Outcome::Accepted, remarks.clone(), "body:committee", "2023-07-26");
            let decision = one.record(decision).unwrap();
            let mut other = Dossier::open(Still::new(9), &one.save()).unwrap();
            let revised =
                |text: String| SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, text, "2023-08-01");
            for number in 0..4 {
                one.record(revised(format!("ماء {number}")).because([&decision])).unwrap();
            }
            let revisions = (0..count).map(|number| other.record(revised(format!("نار {number}"))).unwrap());
            let last = revisions.last().unwrap();
            one.merge(&other.save()).unwrap();
            let project = one.projects(&At::now()).unwrap().projects[0].id.clone();
            let held = json!({ "entry": last.entry, "thing": project, "field": "section:solutions:ar" });
            let version =
                json!({ "fact": "version_frozen", "kind": "draft", "on": "2023-08-02", "holds": [held] });
            for _ in 0..count {
                one.record(Fact::from_value(version.clone()).unwrap()).unwrap();
            }
            (opened(&one.save()), remarks)
        },
        |(dossier, remarks)| {
            let traced = dossier.trace(&remarks[0], &At::now()).unwrap();
            assert_eq!((traced.changes.len(), traced.versions.len()), (4, 0));
            traced
        },
    );
}

#[test]
fn two_projects_that_share_all_their_numbers() {
    grows(
        "two projects with the same numbers",
        300,
        |count| {
            let numbers: Vec<_> = (0..count).map(|number| format!("pacto:{number}")).collect();
            let mut dossier = founded();
            for project in 1..=2 {
                let project = format!("project-{project:016}");
                let fact = json!({ "fact": "project_registered", "project": project, "references": numbers, "title": { "ar": "ب" } });
                dossier.record(Fact::from_value(fact).unwrap()).unwrap();
            }
            dossier
        },
        |dossier| {
            let conflicts = dossier.conflicts(&At::now()).unwrap();
            assert!(conflicts.references.iter().flat_map(|one| &one.things).all(|thing| {
                thing.references.len() + thing.more_references as usize == conflicts.references.len()
            }));
            (conflicts.in_language(&Language::AR), conflicts)
        },
    );
}

#[test]
fn an_agenda_about_a_project_with_a_long_title() {
    grows(
        "items of an agenda about one project with a long title",
        400,
        |count| {
            let mut dossier = founded();
            let title = "ب".repeat(20 * count);
            dossier.record(ProjectRegistered::titled(title).references(["pacto:70"])).unwrap();
            let items: Vec<_> = (0..count)
                .map(|number| json!({ "number": number.to_string(), "about": "pacto:70" }))
                .collect();
            let session = json!({ "fact": "session_convened", "planned": "2023-10-05", "agenda": items });
            dossier.record(Fact::from_value(session).unwrap()).unwrap();
            dossier
        },
        |dossier| {
            let sessions = dossier.council_sessions(&At::now()).unwrap();
            let about = sessions.sessions[0].agenda[0].about.clone().unwrap();
            assert_eq!(about.name.0["ar"].chars().count(), 301);
            (sessions.in_language(&Language::AR), sessions)
        },
    );
}

#[test]
fn a_card_with_many_numbers_and_many_remarks() {
    grows(
        "numbers of a card beside each of its remarks",
        300,
        |count| {
            let mut dossier = founded();
            let mut card = card(count);
            card["fact"] = json!("card_received");
            for remark in card["remarks"].as_array_mut().unwrap() {
                remark["said"] = json!("ماء");
            }
            card["numbers"] = (0..count).map(|number| format!("sheet:{number}")).collect();
            dossier.record(Fact::from_value(card).unwrap()).unwrap();
            let remarks: Vec<_> = (0..count).map(remark).collect();
            dossier.record(ProjectRegistered::titled("ب").references(["pacto:70"])).unwrap();
            let drawn = json!({ "fact": "project_drawn", "project": "pacto:70", "ideas": remarks, "on": "2023-08-01" });
            dossier.record(Fact::from_value(drawn).unwrap()).unwrap();
            dossier
        },
        |dossier| {
            let cards = dossier.cards(&CardQuery::default(), &At::now()).unwrap();
            assert!(cards.cards[0].numbers.len() > 12 && cards.cards[0].remarks[0].numbers.len() == 12);
            (cards.in_language(&Language::AR), dossier.project_sheet("pacto:70", &At::now()).unwrap())
        },
    );
}

/// One entry that says very much, of which a version holds many texts, and cards that quote each of them.
#[test]
fn a_version_of_an_entry_that_says_very_much() {
    grows(
        "texts that a version holds of one entry",
        60,
        |count| {
            let (bytes, lines) = chain(1);
            let bytes = with(&bytes, &lines);
            let mut much = project(1);
            much["references"] = (0..20 * count).map(|number| format!("pacto:{number}")).collect();
            let much = of_kind("project_registered", 100, 3, hash(&lines[0]), &much);
            let holds: Vec<_> = (0..count)
                .map(|number| json!({ "entry": hash(&much).to_string(), "thing": project(1)["project"], "field": format!("section:solutions:a{number}") }))
                .collect();
            let version = json!({ "version": "version-0000000000000001", "kind": "draft", "on": "2023-07-02", "holds": holds });
            let version = of_kind("version_frozen", 101, 4, hash(&much), &version);
            let after = hash(&version);
            let quoting = (0..count).map(|number| {
                let card = json!({
                    "card": format!("card-{number:016}"), "channel": "meeting", "kind": "observation", "on": "2023-07-25",
                    "anchor": { "version": "version-0000000000000001", "thing": project(1)["project"], "section": "solutions", "exact": { "sealed": Hash::of("x").to_string() } },
                    "remarks": [{ "remark": remark(number), "topic": "a" }]
                });
                let mut header = header(200 + u32::try_from(number).unwrap(), 5, &[after]);
                header.kind = Kind { name: "card_received", version: 2 };
                line(header, &card)
            });
            let quoting: Vec<String> = quoting.collect();
            opened(&with(&with(&bytes, &[much, version]), &quoting))
        },
        |dossier| {
            let cards = dossier.cards(&CardQuery { limit: Some(500), ..CardQuery::default() }, &At::now());
            let cards = cards.unwrap();
            assert!(cards.cards.iter().all(|card| card.anchor.is_some()));
            (cards, dossier.version_texts("version-0000000000000001", &At::now()).unwrap())
        },
    );
}

#[test]
fn many_lines_of_one_card_in_a_sheet() {
    grows(
        "a line for each remark of one card, planned, taken and planned again",
        200,
        |count| {
            let lines: String = (0..count).map(|number| format!("1,حدائق,problem,ماء{number}\n")).collect();
            exchange::read(format!("number,project,topic,said\n{lines}").as_bytes()).unwrap().sheets
        },
        |sheets| {
            let mut dossier = founded();
            dossier.record(ProjectRegistered::titled("حدائق")).unwrap();
            let options = ImportOptions { on: Some("2023-09-05".into()), ..ImportOptions::default() };
            let plan = dossier.plan_import(sheets, &options).unwrap();
            let lines = plan.view().lines.len();
            dossier.import(plan).unwrap();
            let cards = dossier.cards(&CardQuery::default(), &At::now()).unwrap();
            assert_eq!(cards.cards[0].remarks.len(), lines);
            let again = dossier.plan_import(sheets, &options).unwrap();
            (again.view().clone(), cards)
        },
    );
}

#[test]
fn things_that_are_all_one() {
    grows(
        "a chain of ids that are one thing",
        500,
        |count| {
            let (bytes, mut lines) = chain(count);
            let last = hash(lines.last().unwrap());
            for number in 1..count {
                let mut header = header(100 + u32::try_from(number).unwrap(), 2 + count as u64, &[last]);
                header.kind = Kind { name: "things_merged", version: 1 };
                let things = [number - 1, number].map(|number| format!("project-{number:016}"));
                lines.push(line(header, &json!({ "things": things })));
            }
            with(&bytes, &lines)
        },
        |bytes| {
            let dossier = open(bytes);
            dossier.projects(&At::now()).unwrap()
        },
    );
}

#[test]
fn sections_of_things_that_are_all_one_in_which_two_values_stand() {
    grows(
        "sections in which two values stand, of a thing with as many ids",
        600,
        |count| {
            let (bytes, mut lines) = chain(count);
            let last = hash(lines.last().unwrap());
            let things: Vec<Value> = (0..count).map(|number| project(number)["project"].clone()).collect();
            let behind = 2 + count as u64;
            lines.push(of_kind("things_merged", 100, behind, last, &json!({ "things": things })));
            let revised = |number: usize, device: usize| {
                let text = json!({ "sealed": Hash::of(device.to_string()).to_string() });
                let body = json!({ "subject": things[0], "section": format!("s{number}"), "text": text, "on": "2023-08-02" });
                of_kind("section_revised", device, behind, last, &body)
            };
            lines.extend((0..2 * count).map(|number| revised(number / 2, 200 + number)));
            opened(&with(&bytes, &lines))
        },
        |dossier| {
            let conflicts = dossier.conflicts(&At::now()).unwrap();
            assert!(conflicts.fields.len() >= 600);
            conflicts
        },
    );
}

#[test]
fn a_card_with_many_remarks_and_its_correction() {
    grows("a card with many remarks, corrected, opened and asked about", 400, sealed_card, |card| {
        let mut dossier = founded();
        let recorded = dossier.record(card.clone()).unwrap();
        dossier.record(Corrected::entry_with(&recorded, card.clone())).unwrap();
        let again = open(&dossier.save());
        (
            again.remarks(&RemarkQuery::default(), &At::now()).unwrap(),
            again.cards(&CardQuery::default(), &At::now()).unwrap(),
        )
    });
}

#[test]
fn seals_of_one_entry_that_are_all_asked_for() {
    grows(
        "seals of one entry, asked for one after the other",
        1_000,
        |count| {
            let mut dossier = founded();
            dossier.record(sealed_card(count)).unwrap();
            let (_, lines) = parts(&dossier.save());
            journal::Entry::read(lines.last().unwrap().as_bytes()).unwrap()
        },
        |entry| assert!(entry.digests().iter().all(|digest| entry.seal(digest).is_some())),
    );
}

#[test]
fn an_erasure_of_a_card_with_many_remarks() {
    grows(
        "what an erasure of a card with many remarks would take",
        400,
        |count| {
            let mut dossier = founded();
            let recorded = dossier.record(sealed_card(count)).unwrap();
            (dossier, SealsErased::of_entry(&recorded, Ground::REQUEST))
        },
        |(dossier, erasure)| dossier.preview(erasure.clone()).unwrap(),
    );
}

#[test]
fn an_erasure_of_a_field_of_things_that_are_all_one() {
    grows(
        "what an erasure of a field of a thing with many ids would take",
        4_000,
        |count| {
            let mut dossier = founded();
            let project = dossier.record(ProjectRegistered::titled("ب")).unwrap().id.unwrap();
            let bytes = dossier.save();
            let mut things: Vec<String> = (0..count).map(|number| format!("project-{number:016}")).collect();
            things.push(project.to_string());
            let mut header = header(7, 3, &[hash(parts(&bytes).1.last().unwrap())]);
            header.kind = Kind { name: "things_merged", version: 1 };
            let dossier = opened(&with(&bytes, &[line(header, &json!({ "things": things }))]));
            (dossier, SealsErased::of(project.as_str(), "title:ar", Ground::REQUEST))
        },
        |(dossier, erasure)| dossier.preview(erasure.clone()).unwrap(),
    );
}

/// A source is noted of each thing, in each language: of the second there are few.
#[test]
fn a_source_of_many_things_in_many_languages() {
    let source = |languages: usize| {
        let tags = (0..languages).map(|number| format!("ar-x-{number}"));
        let texts = tags.map(|tag| (tag, json!({ "sealed": Hash::of("x").to_string() })));
        texts.collect::<serde_json::Map<String, Value>>()
    };
    let noted = |languages: usize| {
        let bytes = founded().save();
        let mut header = header(7, 2, &[hash(&parts(&bytes).1[0])]);
        header.kind = Kind { name: "source_noted", version: 1 };
        let body = json!({ "source": source(languages), "things": ["project-0000000000000001"] });
        opened(&with(&bytes, &[line(header, &body)])).verify(&[]).unwrap().set_aside
    };
    assert_eq!([32, 33].map(noted), [0, 1]);
    grows(
        "a source of many things in as many languages",
        1_000,
        |count| {
            let bytes = founded().save();
            let founding = hash(&parts(&bytes).1[0]);
            let things: Vec<String> = (0..count).map(|number| format!("project-{number:016}")).collect();
            let body = json!({ "source": source(count), "things": things });
            let noted = |device| {
                let mut header = header(device, 2, &[founding]);
                header.kind = Kind { name: "source_noted", version: 1 };
                line(header, &body)
            };
            with(&bytes, &[noted(7), noted(8)])
        },
        open,
    );
}

#[test]
fn many_newer_entries_that_replace_one_card() {
    grows(
        "entries of a newer kind that name one card with many remarks",
        150,
        |count| {
            let mut dossier = founded();
            dossier.record(sealed_card(count)).unwrap();
            let bytes = dossier.save();
            let card = hash(parts(&bytes).1.last().unwrap());
            let newer = |number: usize| {
                let mut header = header(100 + u32::try_from(number).unwrap(), 3, &[card]);
                header.kind = Kind { name: "card_of_later", version: 1 };
                header.replaces = vec![card];
                line(header, &json!({}))
            };
            open(&with(&bytes, &(0..count).map(newer).collect::<Vec<_>>()))
        },
        |dossier| {
            let newer = dossier.conflicts(&At::now()).unwrap().newer;
            assert!(!newer.is_empty());
            newer
        },
    );
}

#[test]
fn many_languages_topics_and_references() {
    grows(
        "a project with many references",
        300,
        |count| {
            let references: Vec<String> = (0..count).map(|number| format!("pacto:{number}")).collect();
            Fact::from_value(
                json!({ "fact": "project_registered", "references": references, "title": { "ar": "ب" } }),
            )
            .unwrap()
        },
        |fact| {
            let mut dossier = founded();
            dossier.record(fact.clone()).unwrap();
            open(&dossier.save()).projects(&At::now()).unwrap()
        },
    );
}

#[test]
fn a_section_of_many_words_revised() {
    grows(
        "a long section, revised and traced",
        1_500,
        |count| (0..count).map(|number| format!("كلمة{number} ")).collect::<String>(),
        |text: &String| {
            let mut dossier = founded();
            dossier.record(ProjectRegistered::titled("ب").references(["pacto:70"])).unwrap();
            for (day, text) in [("2023-07-01", text.clone()), ("2023-07-02", text.replace('1', "2"))] {
                dossier
                    .record(SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, text.trim(), day))
                    .unwrap();
            }
            dossier.trace_section("pacto:70", "solutions", None, &At::now()).unwrap()
        },
    );
}

/// Whoever leaves the seals out hands on what the revisions before them said, and each of these once.
#[test]
fn revisions_without_words_in_two_lines_that_always_meet() {
    grows(
        "levels of two revisions without words, each behind both of the level before",
        6,
        |count| {
            let mut dossier = founded();
            dossier.record(ProjectRegistered::titled("ب").references(["pacto:70"])).unwrap();
            let first = SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, "ماء للحدائق", "2023-07-01");
            dossier.record(first).unwrap();
            let project = dossier.projects(&At::now()).unwrap().projects[0].id.clone();
            let bytes = dossier.save();
            let mut level = vec![hash(parts(&bytes).1.last().unwrap())];
            let mut lines = Vec::new();
            for lamport in 4..4 + count as u64 {
                let body = |device: u32| {
                    let text = Hash::of(format!("{lamport} {device}"));
                    json!({ "language": "ar", "on": "2023-07-02", "section": "solutions", "subject": project, "text": { "sealed": text.to_string() } })
                };
                let two = [70, 71].map(|device| {
                    let mut header = header(device, lamport, &level);
                    header.kind = Kind { name: "section_revised", version: 1 };
                    header.replaces.clone_from(&level);
                    header.replaces.sort_unstable();
                    line(header, &body(device))
                });
                level = two.iter().map(|line| hash(line)).collect();
                level.sort_unstable();
                lines.extend(two);
            }
            let mut body =
                json!({ "language": "ar", "on": "2023-07-03", "section": "solutions", "subject": project });
            let seal = infitah::journal::seal_text([7; 16], &json!("ماء للحدائق ليلا")).unwrap();
            body["text"] = json!({ "sealed": Hash::of(&seal).to_string() });
            let mut header = header(72, 4 + count as u64, &level);
            header.kind = Kind { name: "section_revised", version: 1 };
            header.replaces.clone_from(&level);
            let body = infitah::journal::canonical(&body).unwrap();
            let last = infitah::journal::Entry::write(header, &body, vec![seal.into()]).unwrap();
            lines.push(last.line(|_| true));
            opened(&with(&bytes, &lines))
        },
        |dossier| {
            let traced = dossier.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
            // What the first revision said is still known as its words.
            assert_eq!(traced.passages.len(), 2);
            traced
        },
    );
}

#[test]
fn one_decision_on_many_remarks_told_on_a_page() {
    grows(
        "a page with one decision on many remarks",
        600,
        |count| {
            let mut dossier = founded();
            dossier.record(BodyCreated::named("لجنة التتبع").references(["body:committee"])).unwrap();
            let remarks = dossier.record(sealed_card(count)).unwrap().remarks;
            let decision = RemarksDecided::of(Outcome::Accepted, remarks, "body:committee", "2023-09-04");
            dossier.record(decision.reason("طلب متكرر")).unwrap();
            dossier
        },
        |dossier| page(dossier, &ReportOptions::working(Language::AR)).unwrap(),
    );
}

#[test]
fn texts_made_to_be_slow() {
    let texts: [(&str, &str, &str); 15] = [
        ("overrides that nothing closes", "\u{202e}", ""),
        ("closings that nothing opened", "\u{2069}", ""),
        ("overrides, then the ends of isolates", "\u{202e}", "\u{2069}"),
        ("isolates, then their ends", "\u{2067}", "\u{2069}"),
        ("isolates, then the ends of overrides", "\u{2067}", "\u{202c}"),
        ("brackets that open", "(a", ""),
        ("numbers in a row", "1 ", ""),
        ("numbers and dashes", "1-", ""),
        ("letters of both directions", "aا", ""),
        ("marks on one letter", "\u{64b}", ""),
        ("accents on one letter", "\u{301}", ""),
        ("ligatures that grow", "ﷺ", ""),
        ("words", "ماء ", "نار "),
        ("laws", "قانون رقم 113-", "14 "),
        ("conjunctions apart", "و ", ""),
    ];
    for (what, first, second) in texts {
        let make = |count: usize| format!("{}{}", first.repeat(count), second.repeat(count));
        grows(&format!("isolation of {what}"), 1_000, make, |text: &String| {
            (isolate(text, Direction::Rtl), isolate(text, Direction::Ltr))
        });
        grows(&format!("folding of {what}"), 1_000, make, |text: &String| {
            let folded = Fold::Loose.trace(text);
            (folded.source_range(0..folded.text().len()), Fold::Strict.fold(text))
        });
        grows(&format!("numbers in {what}"), 1_000, make, |text: &String| {
            (read(text).is_ok(), law_number(text))
        });
        grows(&format!("quotes of {what}"), 2_000, make, |text: &String| {
            Sought::new([&**text]).quoted_in(&text[text.floor_char_boundary(text.len() / 3)..])
        });
        grows(&format!("differences of {what}"), 2_000, make, |text: &String| {
            let words = tokens(text).len();
            (
                differences(text, &text[..text.floor_char_boundary(text.len() / 2)]).len(),
                origins(&[(text, &vec![1; words])], &text[text.floor_char_boundary(text.len() / 3)..], 2),
            )
        });
    }
}

/// A version that lists one long text again and again makes no more of it than the text.
#[test]
fn a_version_that_lists_one_text_again_and_again() {
    let mut dossier = founded();
    dossier.record(ProjectRegistered::titled("ب").references(["pacto:70"])).unwrap();
    let long = "ماء ".repeat(10_000);
    let section = SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, long.trim(), "2023-07-01");
    let section = dossier.record(section).unwrap();
    let project = dossier.projects(&At::now()).unwrap().projects[0].id.clone();
    let held = json!({ "entry": section.entry, "thing": project, "field": "section:solutions:ar" });
    let version = json!({ "fact": "version_frozen", "kind": "adopted", "on": "2023-08-01", "holds": vec![held; 5_000] });
    let version = dossier.record(Fact::from_value(version).unwrap()).unwrap().id.unwrap();
    let texts = opened(&dossier.save()).version_texts(&version, &At::now()).unwrap();
    assert_eq!(texts.texts.len(), 1);
    assert_eq!(texts.texts[0].text.text.as_deref(), Some(long.trim()));
}
