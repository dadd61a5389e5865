//! Larache, 2023, from the spreadsheets of the example and through its own code: what an easy implementation would
//! get wrong, the answers in three languages, changed cells, and an erased remark.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may panic as the test may"
)]

#[path = "../../examples/larache/facts.rs"]
mod facts;
#[path = "../../examples/larache/sheets.rs"]
mod sheets;
#[path = "../../examples/larache/story.rs"]
mod story;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dates::Position;
use infitah::dates::{Day, Interval};
use infitah::dossier::{At, Dossier, Host, verify_for};
use infitah::facts::{Corrected, Fact, Held, SealsErased, SectionRevised};
use infitah::model::{Ground, Refusal, Role, SheetSection};
use infitah::text::{Language, words};
use infitah::views::{Missing, ProjectLine, Roadmap, StageStatus};

use facts::{Sheets, record, remark_id};
use story::{Story, tell};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/larache");
const MEETING: &str = "2023-07-25";

/// A host that gives the same bytes in every run, others to each device.
struct Still(AtomicU64);

impl Host for Still {
    fn today(&self) -> String {
        "2026-11-24".into()
    }

    fn now(&self) -> String {
        "2026-11-24T10:00Z".into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            *byte = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).to_be_bytes()[1];
        }
        Ok(())
    }
}

fn hosts() -> impl Fn() -> Still {
    let devices = AtomicU64::new(1);
    move || Still(AtomicU64::new(devices.fetch_add(76, Ordering::Relaxed)))
}

fn larache() -> Story {
    tell(Path::new(FOLDER), hosts()).unwrap()
}

fn roadmap(d: &Dossier, day: &str) -> Roadmap {
    d.roadmap(&At::day(day)).unwrap()
}

/// The stages of the roadmap itself, without the next steps.
fn stages(roadmap: &Roadmap) -> Vec<(&str, StageStatus)> {
    let stages = roadmap.stages.iter().filter(|stage| stage.phase.is_none());
    stages.map(|stage| (stage.references[0].as_str(), stage.status)).collect()
}

fn project<'p>(projects: &'p [ProjectLine], reference: &str) -> &'p ProjectLine {
    projects.iter().find(|project| project.references.iter().any(|r| r.as_str() == reference)).unwrap()
}

/// The texts of the adopted version, in printed order, as they are read from the entries that it names.
fn adopted(d: &Dossier) -> Vec<(Held, Option<String>)> {
    let versions = d.entries().filter_map(|(_, fact)| match fact {
        Some(Fact::VersionFrozen(version)) => Some(version),
        _ => None,
    });
    let version = versions.last().unwrap();
    let text = |held: &Held| {
        let sheet = d.project_sheet(held.thing.as_str(), &At::now()).unwrap();
        let titles = sheet.titles.into_iter().map(|title| (title.entry, title.title.text));
        let revisions = sheet.sections.into_iter().flat_map(|section| section.revisions);
        let texts = titles.chain(revisions.map(|revision| (revision.entry, revision.text.text)));
        texts.into_iter().find(|(entry, _)| *entry == held.entry).unwrap().1
    };
    version.holds.iter().map(|held| (held.clone(), text(held))).collect()
}

/// A copy of the spreadsheets in which one cell is written differently.
fn edited(file: &str, from: &str, to: &str) -> PathBuf {
    static COPIES: AtomicU64 = AtomicU64::new(0);
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("infitah-larache-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for sheet in std::fs::read_dir(FOLDER).unwrap() {
        let path = sheet.unwrap().path();
        if path.extension().is_some_and(|end| end == "csv") {
            let mut text = std::fs::read_to_string(&path).unwrap();
            if path.ends_with(file) {
                assert!(text.contains(from), "{from}");
                text = text.replacen(from, to, 1);
            }
            std::fs::write(folder.join(path.file_name().unwrap()), text).unwrap();
        }
    }
    folder
}

#[test]
fn trap_01_october_stays_a_month() {
    let d = larache().dossier;
    let roadmap = roadmap(&d, MEETING);
    let adoption =
        roadmap.stages.iter().find(|stage| stage.references[0].as_str() == "stage:adoption").unwrap();
    let planned = adoption.planned.as_ref().unwrap();
    assert_eq!((planned.edtf.as_str(), planned.written.as_deref()), ("2023-10", Some("أكتوبر 2023")));
    let inside = Interval::from_edtf("2023-10").unwrap().at(Day::from_iso("2023-10-05").unwrap());
    assert_eq!(inside, Position::Unknown);
    let october = d.roadmap(&At::day("2023-10-05")).unwrap();
    assert!(stages(&october).contains(&("stage:adoption", StageStatus::Unknown)));
    for (language, month) in [("ar", "أكتوبر 2023"), ("fr", "octobre 2023"), ("en", "October 2023")] {
        let printed = roadmap.in_language(&language.parse().unwrap());
        assert!(
            printed.contains(&format!(", {month}")) || printed.contains(&format!("، {month}")),
            "{printed}"
        );
    }
}

#[test]
fn trap_03_seven_stages_in_chronological_and_in_published_order() {
    let d = larache().dossier;
    let roadmap = roadmap(&d, MEETING);
    let chronological: Vec<&str> = stages(&roadmap).into_iter().map(|(stage, _)| stage).collect();
    assert_eq!(
        chronological,
        [
            "stage:orientation",
            "stage:axes-form",
            "stage:training",
            "stage:meeting-1",
            "stage:digital-week",
            "stage:meeting-2",
            "stage:adoption"
        ]
    );
    let reference = |id| roadmap.stages.iter().find(|stage| stage.id == id).unwrap().references[0].as_str();
    let published: Vec<&str> = roadmap.published_order.iter().cloned().map(reference).take(7).collect();
    assert_eq!(
        published,
        [
            "stage:adoption",
            "stage:digital-week",
            "stage:training",
            "stage:orientation",
            "stage:meeting-2",
            "stage:meeting-1",
            "stage:axes-form"
        ]
    );
}

#[test]
fn trap_06_the_committees_act_is_no_stage() {
    let d = larache().dossier;
    assert!(
        roadmap(&d, MEETING)
            .stages
            .iter()
            .all(|stage| stage.held.as_ref().is_none_or(|held| held.edtf != "2023-05-04"))
    );
    assert_eq!(d.committee("body:committee", &At::now()).unwrap().created.unwrap().edtf, "2023-05-04");
}

#[test]
fn trap_08_and_09_next_steps_have_no_date_and_merge_with_no_stage() {
    let roadmap = roadmap(&larache().dossier, MEETING);
    let next: Vec<_> = roadmap.stages.iter().filter(|stage| stage.phase.is_some()).collect();
    assert_eq!(roadmap.stages.len(), 10);
    assert!(next.iter().all(|stage| stage.status == StageStatus::Undated));
    let adoption =
        roadmap.stages.iter().find(|stage| stage.references[0].as_str() == "stage:adoption").unwrap();
    assert_eq!(next[2].announces.as_ref(), Some(&adoption.id));
}

#[test]
fn trap_10_statuses_follow_from_the_day() {
    let d = larache().dossier;
    let counted = |day: &str| {
        let roadmap = roadmap(&d, day);
        let count = |status| stages(&roadmap).iter().filter(|(_, of)| *of == status).count();
        (count(StageStatus::Done), count(StageStatus::Ongoing), count(StageStatus::Planned))
    };
    assert_eq!(counted(MEETING), (5, 1, 1));
    assert_eq!(counted("2023-05-01"), (4, 0, 3));
    assert_eq!(counted("2022-12-01"), (0, 0, 7));
}

#[test]
fn trap_11_and_12_the_two_numberings_are_matched_by_title_and_never_by_position() {
    let projects = larache().dossier.projects(&At::now()).unwrap().projects;
    assert_eq!(projects.len(), 5);
    for (pacto, sheet, title) in [
        ("pacto:68", "sheet:1", "تجويد آليات التواصل"),
        ("pacto:69", "sheet:2", "إعداد دليل ترويجي لإبراز مؤهلات جماعة العرائش"),
        ("pacto:70", "sheet:3", "المحافظة على الحدائق وحراستها"),
        ("pacto:85", "sheet:5", "ميزانية المواطن"),
        ("pacto:86", "sheet:4", "الميزانية التشاركية"),
    ] {
        let one = project(&projects, pacto);
        assert_eq!(one.id, project(&projects, sheet).id);
        assert_eq!(one.title.0["ar"], title);
    }
}

#[test]
fn trap_14_and_15_every_title_is_kept() {
    let sheet = larache().dossier.project_sheet("sheet:2", &At::now()).unwrap();
    let arabic = sheet.titles.iter().filter(|title| title.title.language.as_deref() == Some("ar"));
    let titles: Vec<_> = arabic.map(|title| title.title.text.clone().unwrap()).collect();
    assert_eq!(
        titles,
        ["اعداد دليل ترويجي لابرار مؤهلات جماعة العرائش", "إعداد دليل ترويجي لإبراز مؤهلات جماعة العرائش"]
    );
}

#[test]
fn trap_20_to_25_twelve_people_four_of_them_in_the_equality_body() {
    let d = larache().dossier;
    let committee = d.committee("body:committee", &At::now()).unwrap();
    assert_eq!((committee.people, committee.members.len()), (12, 12));
    assert_eq!(committee.members.iter().filter(|member| !member.also_in.is_empty()).count(), 4);
    let sides: Vec<_> = committee.sides.iter().map(|side| side.people).collect();
    assert_eq!(sides, [4, 4, 3, 1]);
    let chairs = committee.members.iter().filter(|member| member.roles.contains(&Role::CHAIR));
    assert_eq!(chairs.count(), 1);
    assert!(committee.members.iter().any(|member| member.roles == [Role::COORDINATOR, Role::MEMBER]));
    let equality = d.committee("body:equality", &At::now()).unwrap();
    assert_eq!(committee.also_in.len(), 1);
    assert_eq!((&committee.also_in[0].body, committee.also_in[0].people), (&equality.id, 4));
    assert_eq!(equality.people, 4);
    assert!(
        equality
            .members
            .iter()
            .all(|member| member.since.as_ref().is_some_and(|since| since.first.is_none()))
    );
    // Nobody evaluates before they belong.
    assert!(d.committee("body:committee", &At::day("2023-03-21")).is_err());
}

#[test]
fn trap_26_women_are_among_the_participants() {
    let d = larache().dossier;
    let roadmap = roadmap(&d, MEETING);
    let meeting =
        roadmap.stages.iter().find(|stage| stage.references[0].as_str() == "stage:meeting-1").unwrap();
    let counted = meeting.attendance.as_ref().unwrap();
    assert_eq!((counted.participants, counted.women, counted.associations), (Some(70), Some(40), Some(18)));
    assert!(roadmap.in_language(&Language::AR).contains("70 مشاركا، من بينهم 40 امرأة، و18 جمعية"));
}

#[test]
fn trap_28_an_unknown_topic_is_kept_as_it_is() {
    let d = larache().dossier;
    let trace = d.trace(remark_id(&d, "101/1").unwrap(), &At::now()).unwrap();
    assert_eq!(trace.topic.as_ref().unwrap().as_str(), "الجدولة الزمنية");
    assert!(trace.in_language(&Language::FR).contains("الجدولة الزمنية"));
}

#[test]
fn trap_39_to_42_cards_stay_as_they_were_written() {
    let d = larache().dossier;
    let said = |name: &str| d.trace(remark_id(&d, name).unwrap(), &At::now()).unwrap();
    assert!(said("87/1").said.unwrap().text.unwrap().starts_with("Code 17\n- "));
    assert_eq!(said("112/3").said, None);
    assert!(said("112/3").proposed.is_some());
    assert_eq!(said("96/1").proposed.unwrap().language.as_deref(), Some("fr"));
    assert_eq!(said("96/1").said.unwrap().language.as_deref(), Some("ary-Latn"));
    assert!(said("73/2").said.unwrap().text.unwrap().contains('\u{200f}'));
    assert_eq!(said("119/1").about, None);
    // Two cards that say the same stay two.
    assert_eq!(project(&d.projects(&At::now()).unwrap().projects, "pacto:70").cards, 4);
}

#[test]
fn every_surviving_word_names_its_revision_its_decision_and_its_remarks() {
    let story = larache();
    let d = &story.dossier;
    let back = d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
    let joined: String = back.passages.iter().map(|passage| passage.text.as_str()).collect();
    assert_eq!(Some(&joined), back.text.text.as_ref());
    let sheet = d.project_sheet("pacto:70", &At::now()).unwrap();
    let revisions = &sheet.sections.iter().find(|s| s.section == SheetSection::SOLUTIONS).unwrap().revisions;
    for passage in &back.passages {
        let revision = revisions.iter().find(|revision| revision.entry == passage.entry).unwrap();
        let because: Vec<_> = passage.because.iter().map(|cause| cause.decision.clone()).collect();
        assert_eq!(because, revision.because);
        assert!(passage.because.iter().all(|cause| !cause.remarks.is_empty() && cause.outcome.is_some()));
    }
    // The words that were changed lead to the two cards; those that were moved keep where they came from.
    let words_of = |text: &str| {
        words::tokens(text)
            .into_iter()
            .filter(|token| words::is_word(token))
            .map(String::from)
            .collect::<Vec<_>>()
    };
    let of_day = |edtf: &str| -> Vec<String> {
        let passages = back.passages.iter().filter(|passage| passage.on.as_ref().unwrap().edtf == edtf);
        passages.flat_map(|passage| words_of(&passage.text)).collect()
    };
    assert_eq!(of_day("2023-09-04"), ["ليلا", "ونهارا", "حارسين", "مكونين"]);
    assert_eq!(of_day("2023-07-17").len() + 4, words_of(&joined).len());
    let changed = back.passages.iter().find(|passage| passage.text.contains("مكونين")).unwrap();
    let cards: Vec<_> = changed.because[0].remarks.iter().map(|remark| remark.numbers[0].as_str()).collect();
    assert_eq!(cards, ["card:87", "card:131"]);
    // A remark that moved words and one that took words out reach the adopted version and its vote as well.
    for (name, words) in [("112/1", 0), ("112/2", 0), ("87/1", 4)] {
        let trace = d.trace(remark_id(d, name).unwrap(), &At::now()).unwrap();
        assert_eq!(trace.versions.iter().map(|version| version.words).collect::<Vec<_>>(), [words], "{name}");
        assert_eq!(trace.votes[0].in_favour, Some(22), "{name}");
        assert!(!trace.changes.is_empty(), "{name}");
    }
    let rejected = d.trace(remark_id(d, "73/2").unwrap(), &At::now()).unwrap();
    assert!(rejected.changes.is_empty() && rejected.versions.is_empty());
}

#[test]
fn what_was_adopted_is_not_changed_by_a_late_merge_or_a_correction() {
    let host = hosts();
    let sheets = Sheets::read(Path::new(FOLDER)).unwrap();
    let mut d = Dossier::found(host(), sheets.founding().unwrap()).unwrap();
    let steps = sheets.steps(&d).unwrap();
    record(&mut d, &steps.before).unwrap();
    let mut tablet = Dossier::open(host(), &d.save()).unwrap();
    record(&mut tablet, &steps.tablet).unwrap();
    record(&mut d, &steps.after).unwrap();
    let before = adopted(&d);
    assert_eq!(before.len(), 11);
    assert!(before.iter().all(|(_, text)| text.is_some()));
    assert!(d.conflicts(&At::now()).unwrap().fields.is_empty());
    let words = |d: &Dossier| d.trace(remark_id(d, "87/1").unwrap(), &At::now()).unwrap().versions[0].words;
    assert_eq!(words(&d), 4);

    let merged = d.merge(&tablet.since(&d.have()).unwrap()).unwrap();
    assert_eq!(merged.added, 3);
    assert_eq!(adopted(&d), before);
    assert_eq!(d.conflicts(&At::now()).unwrap().fields.len(), 2);
    // What nobody else had changed merges without a conflict, and only into what is shown now.
    let problem = |d: &Dossier| {
        let sheet = d.project_sheet("pacto:86", &At::now()).unwrap();
        sheet.sections.into_iter().find(|section| section.section == SheetSection::PROBLEM).unwrap()
    };
    assert!(problem(&d).text.text.unwrap().contains("ولا يعرفون متى"));
    assert!(!problem(&d).contested);

    let frozen = before.iter().find(|(held, _)| held.field == "section:solutions:ar").unwrap();
    let better = SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, "تسقى الحدائق.", "11 شتنبر 2023");
    d.record(Corrected::entry_with(frozen.0.entry.as_str(), better)).unwrap();
    assert_eq!(words(&d), 4);
    assert_eq!(
        adopted(&d).iter().map(|(held, _)| held).collect::<Vec<_>>(),
        before.iter().map(|(held, _)| held).collect::<Vec<_>>()
    );
    let trace = d.trace(remark_id(&d, "87/1").unwrap(), &At::now()).unwrap();
    assert!(trace.changes.iter().all(|change| change.surviving == 0));
}

#[test]
fn one_disagreement_is_left_and_both_devices_see_it() {
    let story = larache();
    assert_eq!((story.merged.added, story.disagreements, story.settled), (3, 2, 1));
    let conflicts = story.dossier.conflicts(&At::now()).unwrap();
    assert_eq!(conflicts.fields.len(), 1);
    assert_eq!(conflicts.fields[0].field, "section:solutions:ar");
    assert_eq!(conflicts.fields[0].values.len(), 2);
    let other = Dossier::open(hosts()(), &story.dossier.save()).unwrap();
    assert_eq!(other.conflicts(&At::now()).unwrap(), conflicts);
    assert_eq!(story.dossier.receipt().heads.len(), 1);
    let illustrative =
        ["cards.csv", "decisions.csv", "sections.csv", "versions.csv", "votes.csv", "tablet.csv"];
    assert_eq!(story.sheets.illustrative(), illustrative);
}

#[test]
fn a_changed_cell_shows_in_every_view() {
    let later = edited("stages.csv", "أكتوبر 2023,,", "نونبر 2023,,");
    let d = tell(&later, hosts()).unwrap().dossier;
    let printed = roadmap(&d, MEETING).in_language(&Language::AR);
    assert!(printed.contains("نونبر 2023") && !printed.contains("أكتوبر 2023"));

    let more = edited(
        "members.csv",
        "body:equality,person:saadia-touati",
        "body:committee,person:new,عضو جديد,member,,staff,,,,,04 ماي 2023,,,yes\nbody:equality,person:saadia-touati",
    );
    let d = tell(&more, hosts()).unwrap().dossier;
    let committee = d.committee("body:committee", &At::now()).unwrap();
    assert_eq!(committee.people, 13);
    assert!(committee.in_language(&Language::AR).contains("13 شخصا"));

    let said = edited("cards.csv", "نبداو بالعساس عاد", "نبداو بالعساس ومن بعد");
    let d = tell(&said, hosts()).unwrap().dossier;
    let trace = d.trace(remark_id(&d, "112/1").unwrap(), &At::now()).unwrap();
    assert!(trace.in_language(&Language::AR).contains("نبداو بالعساس ومن بعد"));

    let votes = edited("votes.csv", "37,25,22,1,2,0", "37,25,20,3,2,0");
    let d = tell(&votes, hosts()).unwrap().dossier;
    assert_eq!(d.trace(remark_id(&d, "87/1").unwrap(), &At::now()).unwrap().votes[0].against, Some(3));

    let order =
        edited("versions.csv", "pacto:68/title\npacto:68/problem\n", "pacto:68/problem\npacto:68/title\n");
    assert!(tell(&order, hosts()).is_ok());
    for folder in [later, more, said, votes, order] {
        std::fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn a_wrong_cell_is_named_with_file_row_and_column_and_how_to_mend_it() {
    for (file, from, to, place) in [
        (
            "cards.csv",
            "58,observation,website,stage:next-1,pacto:85,3 غشت 2023",
            "58,observation,website,stage:next-1,pacto:85,32 غشت 2023",
            "cards.csv، الصف 5، العمود received_on",
        ),
        (
            "cards.csv",
            "58,observation,website,stage:next-1",
            "58,observation,website,stage:nowhere",
            "cards.csv، الصف 5، العمود stage",
        ),
        ("attendance.csv", "70,40", "40,70", "attendance.csv، الصف 2، العمود women"),
        ("attendance.csv", "70,40", "سبعون,40", "attendance.csv، الصف 2، العمود participants"),
        ("decisions.csv", "112/1,accepted", "112/1,yes", "decisions.csv، الصف 2، العمود outcome"),
        ("decisions.csv", "112/1,accepted", "999/1,accepted", "decisions.csv، الصف 2، العمود remarks"),
        ("decisions.csv", "28 غشت 2023", "28 ماي 2023", "decisions.csv، الصف 2، العمود decided_on"),
        ("votes.csv", "37,25,22", "37,25,35", "votes.csv، الصف 2، العمود present"),
        ("versions.csv", "pacto:70/solutions", "pacto:70/budget", "versions.csv، الصف 2، العمود covers"),
        ("members.csv", ",role,", ",rôle,", "members.csv، الصف 1، العمود role"),
        ("tablet.csv", "project_registered", "project_erased", "tablet.csv، الصف 2، العمود kind"),
        ("bodies.csv", "04 ماي 2023", "04 ماي", "bodies.csv، الصف 3، العمود created_on"),
    ] {
        let folder = edited(file, from, to);
        let Err(wrong) = tell(&folder, hosts()) else { panic!("{file}: {to}") };
        let wrong = wrong.to_string();
        assert!(wrong.starts_with(&format!("الملف {place}: ")) && wrong.ends_with('.'), "{wrong}");
        assert!(!wrong.contains('⟦') && !wrong.contains("…"), "{wrong}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn an_erased_remark_is_in_no_file_written_afterwards_and_its_trace_stays() {
    let mut story = larache();
    let d = &mut story.dossier;
    let remark = remark_id(d, "73/1").unwrap();
    let (before, canary) = (d.save(), "كيقولو لك الوثائق تبدلات");
    assert!(String::from_utf8_lossy(&before).contains(canary));
    d.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    let merged = d.merge(&before).unwrap();
    assert_eq!((merged.added, merged.words), (0, 0));
    let trace = d.trace(&remark, &At::now()).unwrap();
    assert_eq!(trace.said.as_ref().unwrap().missing, Some(Missing::Erased));
    let public = d.save_public();
    let printed = trace.in_language(&Language::AR);
    for text in [d.save(), public.clone(), printed.clone().into_bytes(), d.since(&[]).unwrap()] {
        assert!(!String::from_utf8_lossy(&text).contains(canary));
    }
    assert!(printed.contains("[كلمات مُحيت]"));
    assert!(d.verify(&[]).unwrap().sound);
    assert_eq!(d.verify(&[]).unwrap().erased, 1);
    assert_eq!(project(&d.projects(&At::now()).unwrap().projects, "pacto:68").remarks, 2);
}

#[test]
fn the_public_copy_verifies_has_the_same_receipt_and_gives_the_same_views() {
    let d = larache().dossier;
    let public = d.save_public();
    let found = verify_for(hosts()(), &public, &d.receipt().heads).unwrap();
    assert!(found.sound && found.withheld > 0, "{found:?}");
    assert!(!String::from_utf8_lossy(&public).contains("bitaqa101"));
    let copy = Dossier::open(hosts()(), &public).unwrap();
    assert_eq!(copy.receipt(), d.receipt());
    let at = At::now();
    assert_eq!(copy.roadmap(&At::day(MEETING)).unwrap(), d.roadmap(&At::day(MEETING)).unwrap());
    for body in ["body:council", "body:committee", "body:equality"] {
        assert_eq!(copy.committee(body, &at).unwrap(), d.committee(body, &at).unwrap());
    }
    assert_eq!(copy.projects(&at).unwrap(), d.projects(&at).unwrap());
    assert_eq!(copy.conflicts(&at).unwrap(), d.conflicts(&at).unwrap());
    assert_eq!(
        copy.trace_section("pacto:70", "solutions", None, &at).unwrap(),
        d.trace_section("pacto:70", "solutions", None, &at).unwrap()
    );
    for name in ["87/1", "112/2", "73/2"] {
        let remark = remark_id(&d, name).unwrap();
        assert_eq!(copy.trace(&remark, &at).unwrap(), d.trace(&remark, &at).unwrap(), "{name}");
    }
    // What no answer has published yet is not in it, and that is said.
    let waiting = copy.trace(remark_id(&d, "58/1").unwrap(), &at).unwrap();
    assert_eq!(waiting.decisions[0].outcome, None);
    assert!(waiting.in_language(&Language::EN).contains("withheld in this copy"));
}

#[test]
fn the_views_print_themselves_in_three_languages() {
    let story = larache();
    let d = &story.dossier;
    let at = At::now();
    let trace = |name: &str| d.trace(remark_id(d, name).unwrap(), &at).unwrap();
    for language in [Language::AR, Language::FR, Language::EN] {
        let views = [
            ("roadmap", roadmap(d, MEETING).in_language(&language)),
            ("committee", d.committee("body:committee", &at).unwrap().in_language(&language)),
            ("equality", d.committee("body:equality", &at).unwrap().in_language(&language)),
            ("projects", d.projects(&at).unwrap().in_language(&language)),
            ("sheet", d.project_sheet("pacto:70", &at).unwrap().in_language(&language)),
            ("trace", trace("87/1").in_language(&language)),
            ("trace-rejected", trace("73/2").in_language(&language)),
            (
                "trace-back",
                d.trace_section("pacto:70", "solutions", None, &at).unwrap().in_language(&language),
            ),
            ("conflicts", d.conflicts(&at).unwrap().in_language(&language)),
        ];
        for (name, text) in views {
            assert!(!text.contains('⟦') && !text.contains("{ "), "{text}");
            insta::assert_snapshot!(format!("{name}-{language}"), text);
        }
    }
    assert_eq!(roadmap(d, MEETING).to_string(), roadmap(d, MEETING).in_language(&Language::AR));
}
