//! Journals that were written once and are read by every later release: `tests/exemplar`.
//!
//! The journals are never written again. What the views say of them is kept beside them and may grow with the views;
//! `tests/exemplar/README.md` has the commands.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{At, CopyKind, Dossier, Host, verify_for};
use infitah::facts::{
    AnswerPublished, Attendance, BodyCreated, CardReceived, Corrected, DossierFounded, Fact, MemberJoined,
    MemberLeft, ProjectRegistered, RemarkNoted, RemarksDecided, SealsErased, SectionRevised, StageHeld,
    StagePlanned, ThingsMerged, VersionFrozen, VoteTaken, Withdrawn,
};
use infitah::journal::{Draft, Entry, Hash, Journal, Kind, canonical, seal_text};
use infitah::model::{
    Act, BodyKind, Channel, Contact, EntryId, Ground, Modality, Outcome, Refusal, Role, SessionKind,
    SheetSection, Side, StageKind, Texts, Topic, VersionKind, VoteResult, derived_id, normal_number, part_id,
};
use infitah::views::Question;
use serde_json::{Value, json};

#[path = "exemplar/second.rs"]
mod second;
#[path = "exemplar/third.rs"]
mod third;
#[path = "exemplar/written.rs"]
mod written;

/// A host that gives the same bytes in every run.
struct Still(AtomicU64);

impl Still {
    const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Host for Still {
    fn today(&self) -> String {
        "2023-12-31".to_owned()
    }

    fn now(&self) -> String {
        "2023-12-31T12:00Z".to_owned()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            *byte = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).to_be_bytes()[1];
        }
        Ok(())
    }
}

/// The folders, each with the story that it tells.
/// A folder, and what tells the story in it.
type Folder = (&'static str, fn() -> Dossier);

const FOLDERS: [Folder; 3] = [("1", story), ("2", second::story), ("3", third::story)];

fn file(folder: &str, name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/exemplar").join(folder).join(name)
}

fn read(folder: &str, name: &str) -> Vec<u8> {
    fs::read(file(folder, name)).unwrap()
}

fn receipt(folder: &str) -> Vec<EntryId> {
    let text = fs::read_to_string(file(folder, "receipt.txt")).unwrap();
    text.lines().map(EntryId::from).collect()
}

fn open(folder: &str, name: &str) -> Dossier {
    Dossier::open(Still::new(99), &read(folder, name)).unwrap()
}

const COPIES: [&str; 3] = ["full", "public", "erased"];

/// Every folder with each of its copies.
fn copies() -> impl Iterator<Item = (&'static str, String)> {
    let of = |(folder, _)| COPIES.into_iter().map(move |name| (folder, format!("{name}.jsonl")));
    FOLDERS.into_iter().flat_map(of)
}

/// What every view says on the last day of the year, and some on a day in between.
fn views(folder: &str, d: &Dossier) -> Value {
    if folder == "1" { first_views(d) } else { later_views(folder, d) }
}

/// Every view that needs no subject, by its name, and the others about the things of the story.
fn later_views(folder: &str, d: &Dossier) -> Value {
    let (then, before) = (At::day("2024-12-31"), At::day("2023-08-01"));
    let whole = Question::VIEWS.iter().filter_map(|name| {
        let question = Question::from_value(json!({ "view": name })).ok()?;
        // One that needs to be told what is thought of refuses.
        Some(((*name).to_owned(), json!(d.ask(&question, &then).ok()?)))
    });
    let mut says: serde_json::Map<String, Value> = whole.collect();
    let traces = remark_ids(d).into_iter().map(|remark| {
        let trace = json!(d.trace(&remark, &then).unwrap());
        (remark, trace)
    });
    let traces: serde_json::Map<String, Value> = traces.collect();
    says.insert("trace".to_owned(), traces.into());
    says.insert("committee".to_owned(), json!(d.committee("body:committee", &then).unwrap()));
    says.insert("project_sheet".to_owned(), json!(d.project_sheet("pacto:70", &then).unwrap()));
    says.insert("project_sheet before".to_owned(), json!(d.project_sheet("pacto:70", &before).unwrap()));
    says.insert("roadmap before".to_owned(), json!(d.roadmap(&before).unwrap()));
    says.insert("verify".to_owned(), json!(d.verify(&receipt(folder)).unwrap()));
    says.into()
}

fn first_views(d: &Dossier) -> Value {
    let (then, before) = (At::day("2023-12-31"), At::day("2023-08-01"));
    let traces: serde_json::Map<String, Value> = remark_ids(d)
        .into_iter()
        .map(|remark| {
            let trace = d.trace(&remark, &then).map(|trace| json!(trace));
            (remark, trace.unwrap_or_else(|refusal| json!(refusal.code.as_str())))
        })
        .collect();
    json!({
        "roadmap": d.roadmap(&then).unwrap(),
        "roadmap before": d.roadmap(&before).unwrap(),
        "committee": d.committee("body:committee", &then).unwrap(),
        "projects": d.projects(&then).unwrap(),
        "project_sheet": d.project_sheet("pacto:70", &then).unwrap(),
        "project_sheet before": d.project_sheet("pacto:70", &before).unwrap(),
        "trace": traces,
        "trace_section": d.trace_section("pacto:70", "solutions", None, &then).unwrap(),
        "version_texts": d.version_texts("version:adopted", &then).unwrap(),
        "conflicts": d.conflicts(&then).unwrap(),
        "verify": d.verify(&receipt("1")).unwrap(),
    })
}

/// The remarks of all cards, in entry order.
fn remark_ids(d: &Dossier) -> Vec<String> {
    let cards = d.entries().filter_map(|(_, fact)| match fact {
        Some(Fact::CardReceived(card)) => Some(card),
        _ => None,
    });
    cards
        .flat_map(|card| &card.remarks)
        .filter_map(|noted| Some(noted.remark.as_ref()?.to_string()))
        .collect()
}

#[test]
fn the_journals_verify_against_the_receipt() {
    for (folder, name) in copies() {
        let found = verify_for(Still::new(1), &read(folder, &name), &receipt(folder)).unwrap();
        assert!(found.sound, "{folder}/{name}: {found:?}");
        assert_eq!((found.set_aside, found.unknown, found.forks.len()), (0, 0, 0), "{folder}/{name}");
        let copy = if name == "public.jsonl" { CopyKind::Public } else { CopyKind::Full };
        assert_eq!(found.copy, copy, "{folder}/{name}");
    }
}

#[test]
fn what_is_opened_is_saved_byte_for_byte() {
    for (folder, name) in copies() {
        assert_eq!(open(folder, &name).save(), read(folder, &name), "{folder}/{name}");
    }
    for (folder, _) in FOLDERS {
        let mut full = open(folder, "full.jsonl");
        assert_eq!(full.save_public().unwrap(), read(folder, "public.jsonl"));
        full.merge(&read(folder, "erased.jsonl")).unwrap();
        assert_eq!(full.save(), read(folder, "erased.jsonl"));
        let mut public = open(folder, "public.jsonl");
        public.merge(&read(folder, "full.jsonl")).unwrap();
        assert_eq!(public.save(), read(folder, "full.jsonl"));
    }
}

#[test]
fn every_fact_is_written_again_as_it_was() {
    for (folder, _) in FOLDERS {
        let (journal, _) = Journal::open(&read(folder, "erased.jsonl")).unwrap();
        for index in journal.order() {
            let entry = journal.get(*index).unwrap();
            let kind = entry.header().kind;
            let fact = Fact::from_body(kind.name, kind.version, entry.body()).unwrap().unwrap();
            assert_eq!((fact.kind(), fact.version()), (kind.name, kind.version));
            assert_eq!(fact.to_body().unwrap(), entry.body(), "{kind}");
        }
    }
}

/// The texts of a body that are not sealed.
fn plain_texts<'v>(value: &'v Value, member: &str, found: &mut Vec<(String, &'v str)>) {
    match value {
        Value::String(text) => found.push((member.to_owned(), text)),
        Value::Array(values) => values.iter().for_each(|value| plain_texts(value, member, found)),
        Value::Object(members) => members.iter().for_each(|(name, value)| plain_texts(value, name, found)),
        _ => {}
    }
}

#[test]
fn no_words_stand_open_in_a_fact() {
    for (folder, _) in FOLDERS {
        let (journal, _) = Journal::open(&read(folder, "full.jsonl")).unwrap();
        for index in journal.order() {
            let body: Value = serde_json::from_str(journal.get(*index).unwrap().body()).unwrap();
            let mut found = Vec::new();
            plain_texts(&body, "", &mut found);
            for (member, text) in found.iter().filter(|(_, text)| !text.is_ascii() || text.contains(' ')) {
                // The words of a date or an amount.
                let written = member.ends_with("_written");
                assert!(written || member == "numbers", "{member} holds {text} openly");
            }
        }
    }
}

/// The file that keeps what the views say of a journal.
fn kept(name: &str) -> String {
    name.replace(".jsonl", ".views.json")
}

#[test]
fn the_views_say_of_them_what_they_said() {
    for (folder, name) in copies() {
        let said: Value = serde_json::from_slice(&read(folder, &kept(&name))).unwrap();
        let says = views(folder, &open(folder, &name));
        for (view, said) in said.as_object().unwrap() {
            assert_eq!(&says[view], said, "{view} of {folder}/{name}; see tests/exemplar/README.md");
        }
        assert_eq!(says.as_object().unwrap().len(), said.as_object().unwrap().len());
    }
}

#[test]
#[ignore = "writes what the views say of the journals; look at the difference before it is kept"]
fn keep_the_views() {
    for (folder, name) in copies() {
        let says = views(folder, &open(folder, &name));
        let text = serde_json::to_string_pretty(&says).unwrap() + "\n";
        fs::write(file(folder, &kept(&name)), text).unwrap();
    }
}

#[test]
#[ignore = "writes the journals that are not there yet; none is written again"]
fn make_the_journals() {
    for (folder, story) in FOLDERS.iter().filter(|(folder, _)| !file(folder, "full.jsonl").exists()) {
        let mut full = story();
        fs::create_dir_all(file(folder, "")).unwrap();
        fs::write(file(folder, "full.jsonl"), full.save()).unwrap();
        fs::write(file(folder, "public.jsonl"), full.save_public().unwrap()).unwrap();
        let heads = full.receipt().heads;
        let lines = heads.iter().fold(String::new(), |lines, head| lines + head.as_str() + "\n");
        fs::write(file(folder, "receipt.txt"), lines).unwrap();
        let remark = remark_ids(&full).remove(0);
        full.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
        fs::write(file(folder, "erased.jsonl"), full.save()).unwrap();
    }
}

#[test]
fn every_kind_and_version_is_in_one_of_them() {
    let mut told = BTreeSet::new();
    for (folder, _) in FOLDERS {
        let dossier = open(folder, "erased.jsonl");
        told.extend(dossier.entries().filter_map(|(_, fact)| fact.map(|fact| (fact.kind(), fact.version()))));
    }
    let kinds: BTreeSet<&str> = told.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, Fact::KINDS.iter().copied().collect());
    for later in [("card_received", 2), ("source_noted", 2), ("vote_taken", 2)] {
        assert!(told.contains(&later) && told.contains(&(later.0, 1)), "{later:?}");
    }
}

/// The preparation of one programme, with a fact of every kind but an erasure, and nearly every member.
#[expect(clippy::too_many_lines, reason = "a story is told in one go")]
fn story() -> Dossier {
    let title = Texts::from([("ar", "برنامج عمل الجماعة المنفتحة"), ("fr", "Programme d'ouverture")]);
    let founding = DossierFounded::commune("جماعة العرائش").code("03.331.01.05").cycle("2024/2025");
    let founding = founding.framework("pacto").title(title).on("2023-04-03");
    let mut d = Dossier::found(Still::new(1), founding).unwrap();
    let mut tell = |fact: Fact| d.record(fact).unwrap();

    tell(
        BodyCreated::named("لجنة التتبع")
            .references(["body:committee"])
            .kind(BodyKind::STEERING_COMMITTEE)
            .aliases(["Comité de suivi"])
            .act(Act::PRESIDENT_DECISION)
            .act_number("127")
            .on("04 ماي 2023")
            .into(),
    );
    tell(BodyCreated::named("هيئة المساواة وتكافؤ الفرص").references(["body:equality"]).into());
    let chair = tell(
        MemberJoined::named("فاطمة الزهراء", "body:committee", "2023-05-04")
            .references(["person:chair"])
            .roles([Role::CHAIR])
            .role_as_written("رئيسة اللجنة")
            .side(Side::CIVIL_SOCIETY)
            .position("أستاذة")
            .delegated_by("body:equality")
            .until("2025-12")
            .into(),
    );
    tell(MemberLeft::of(&chair, "31 دجنبر 2024").reason("انتقال إلى جماعة أخرى").into());
    let meeting = StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني مع المواطنات والمواطنين")
        .references(["stage:meeting-2"])
        .phase("consultation")
        .aliases(["لقاء الأحياء"])
        .sequence(4u32)
        .planned("يوليوز 2023")
        .organiser("جماعة العرائش")
        .speakers(["رئيس الجماعة"])
        .agenda(["عرض المشاريع", "مناقشة"])
        .place("دار الشباب")
        .modality(Modality::IN_PERSON)
        .instrument("استمارة");
    tell(meeting.into());
    tell(StagePlanned::anew("stage:meeting-2", "25 يوليوز 2023", "2023-07-10").into());
    tell(StagePlanned::adoption("أكتوبر 2023").references(["stage:adoption"]).into());
    tell(
        StageHeld::of("stage:meeting-2", "25 يوليوز 2023")
            .attendance(Attendance::of(46, 17, 6))
            .outcome("تم تلقي 3 بطاقات")
            .into(),
    );
    let gardens = ProjectRegistered::titled("المحافظة على الحدائق وحراستها")
        .references(["pacto:70", "sheet:3"])
        .topics([Topic::from("environment")]);
    let gardens = tell(gardens.into());
    tell(ProjectRegistered::titled("سقي الحدائق").references(["pacto:71"]).parent(&gardens).into());
    let twice =
        tell(ProjectRegistered::titled([("fr", "Entretien des jardins")]).references(["site:9"]).into());
    tell(ProjectRegistered::renamed(&gardens, "المحافظة على الحدائق", "2023-08-01").into());
    let section = |text: &str, on: &str| SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, text, on);
    tell(section("صيانة الحدائق وسقيها.", "17 يوليوز 2023").into());
    tell(
        SectionRevised::of("pacto:70", SheetSection::PROBLEM, "Les jardins sont à l'abandon.", "2023-07-17")
            .language("fr")
            .into(),
    );
    let card = tell(
        CardReceived::observation("pacto:70", "25 يوليوز 2023")
            .numbers(["paper:١١٢", "platform:7"])
            .stage("stage:meeting-2")
            .channel(Channel::MEETING)
            .author("association")
            .contact(Contact {
                name: Some("سعيد".into()),
                phone: Some("0600000000".into()),
                email: Some("said@example.org".into()),
            })
            .remarks([
                RemarkNoted::on(Topic::SOLUTIONS, "نحتاج حراسا بالليل").proposed("توظيف حراس"),
                RemarkNoted::on(Topic::PROBLEM, "Il fait noir \"partout\"\n\tle soir").said_language("fr"),
            ])
            .into(),
    );
    let idea =
        CardReceived::idea("2023-06-12/2023-06-19").remark(Topic::from("transparency"), "نشر الميزانية");
    let idea = tell(idea.channel(Channel::WEBSITE).into());
    let new = CardReceived::new_project("2023-08").remark(Topic::PROBLEM, "لا يوجد ملعب 🙂");
    tell(new.into());
    let yes = tell(
        RemarksDecided::of(Outcome::Accepted, card.remarks.first(), "body:committee", "4 شتنبر 2023")
            .references(["decision:1"])
            .reason("طلب متكرر")
            .language("ar")
            .into(),
    );
    let no = tell(
        RemarksDecided::of(Outcome::Rejected, card.remarks.get(1), "body:committee", "2023-09-04")
            .reason("خارج الميزانية")
            .into(),
    );
    tell(section("صيانة الحدائق وسقيها وحراستها ليلا.", "2023-09-04").because([&yes]).into());
    tell(ThingsMerged::of([&gardens, &twice]).reason("المشروع نفسه").into());
    let adopted = VersionFrozen::of(VersionKind::ADOPTED, "5 أكتوبر 2023").references(["version:adopted"]);
    let version = tell(adopted.title("البرنامج المصادق عليه").into());
    tell(
        VoteTaken::on_version(&version, VoteResult::ADOPTED, "5 أكتوبر 2023")
            .references(["vote:1"])
            .by("body:committee")
            .session(SessionKind::ORDINARY)
            .sitting(1u32)
            .item("7")
            .in_office(35u32)
            .present(28u32)
            .in_favour(25u32)
            .against(1u32)
            .abstained(1u32)
            .blank(1u32)
            .into(),
    );
    let answer =
        AnswerPublished::to(&yes, "10 أكتوبر 2023").references(["answer:1"]).channel(Channel::WEBSITE);
    tell(answer.text("ستتم حراسة الحدائق ليلا.").into());
    let early = tell(AnswerPublished::to(&no, "2023-10-10").into());
    tell(Withdrawn::of(&early).reason("نشر قبل الأوان").into());
    let better = CardReceived::idea("2023-06-12/2023-06-19").channel(Channel::WEBSITE);
    let better = better.remark(Topic::from("transparency"), "نشر الميزانية كاملة");
    tell(Corrected::entry_with(&idea, better).reason("خطأ في النقل").into());

    // Another device, which knew no more than the founding and its committee, wrote at the same time.
    let begun: Vec<u8> =
        d.save().split_inclusive(|byte| *byte == b'\n').take(12).flatten().copied().collect();
    let mut other = Dossier::open(Still::new(7), &begun).unwrap();
    other.record(ProjectRegistered::renamed("pacto:70", "الحدائق العمومية", "2023-08-01")).unwrap();
    d.merge(&other.save()).unwrap();
    d.record(AnswerPublished::to(&no, "2023-11-02").text("غير ممكن هذه السنة.")).unwrap();
    d
}

#[test]
fn the_story_can_still_be_told() {
    for (folder, story) in FOLDERS {
        assert!(story().verify(&[]).unwrap().sound, "{folder}");
    }
}

#[test]
fn the_lines_are_canonical_as_another_program_sees_it() {
    for (folder, name) in copies() {
        for line in String::from_utf8(read(folder, &name)).unwrap().lines() {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!(canonical(&value).unwrap(), line);
        }
    }
}

#[test]
fn a_card_has_one_version_that_fits() {
    let (journal, _) = Journal::open(&read("2", "full.jsonl")).unwrap();
    let bodies = journal.order().iter().map(|index| journal.get(*index).unwrap());
    let mut cards = [0, 0];
    for entry in bodies.filter(|entry| entry.kind().name == "card_received") {
        let read = |version| Fact::from_body("card_received", version, entry.body());
        let (own, other) = if entry.kind().version == 1 { (1, 2) } else { (2, 1) };
        assert!(read(own).unwrap().is_ok());
        // It is set aside, in every release alike.
        assert!(read(other).unwrap().is_err());
        // A later version is no kind that is known here.
        assert!(read(3).is_none());
        cards[own as usize - 1] += 1;
    }
    assert!(cards.iter().all(|count| *count > 0), "{cards:?}");
}

/// What an earlier release does with the second version of a card is what this one does with the third.
#[test]
fn a_later_version_of_a_kind_is_kept_and_counted_and_its_header_works() {
    let mut d = open("2", "full.jsonl");
    let (journal, _) = Journal::open(&d.save()).unwrap();
    let mut entries = journal.order().iter().map(|index| journal.get(*index).unwrap());
    let card = entries.rfind(|entry| entry.kind().to_string() == "card_received/1").unwrap();
    let (erased, words) = card.seals().next().unwrap();
    let id = serde_json::from_str::<Value>(card.body()).unwrap()["card"].as_str().unwrap().to_owned();
    let seal = seal_text([7; 16], &json!("كلمات لا يقرؤها هذا الإصدار")).unwrap();
    let body = canonical(&json!({ "card": id, "later": { "sealed": Hash::of(&seal) } })).unwrap();
    let head = journal.get(*journal.order().last().unwrap()).unwrap();
    let draft = Draft {
        actor: "actor-of-a-later-release".into(),
        erases: vec![erased],
        kind: Kind { name: "card_received", version: 3 },
        lamport: head.lamport() + 1,
        parents: journal.heads().iter().copied().collect(),
        recorded_at: "2030-01-01T00:00Z".into(),
        replaces: vec![card.hash()],
        replica: "0000000000000000".into(),
    };
    let later = Entry::write(draft, &body, vec![seal.as_str().into()]).unwrap();
    let before = d.verify(&[]).unwrap();
    let shown = json!(d.roadmap(&At::day("2024-12-31")).unwrap());
    d.merge(later.line(|_| true).as_bytes()).unwrap();

    let found = d.verify(&[]).unwrap();
    assert!(found.sound);
    assert_eq!((found.unknown, found.set_aside, found.entries), (1, 0, before.entries + 1));
    assert_eq!((found.erased, found.open), (1, before.open));
    let saved = String::from_utf8(d.save()).unwrap();
    assert!(saved.contains(&later.line(|_| true)) && !saved.contains(words));
    assert_eq!(d.receipt().heads, [EntryId::from(later.hash())]);
    // It publishes no seals of what it cannot read.
    let public = String::from_utf8(d.save_public().unwrap()).unwrap();
    assert!(public.contains(&later.line(|_| false)) && !public.contains(&seal));
    let newer = d.conflicts(&At::day("2024-12-31")).unwrap().newer;
    assert!(newer.iter().any(|changed| changed.thing.as_str() == id), "{newer:?}");
    assert_eq!(json!(d.roadmap(&At::day("2024-12-31")).unwrap()), shown);
}

/// The page that specifies the format.
const PAGE: &str = include_str!("../../docs/journal-format.md");

/// The row of a kind in the page's table of facts.
fn row(kind: &str) -> &'static str {
    let start = format!("| `{kind}` |");
    PAGE.lines().find(|line| line.starts_with(&start)).unwrap_or_default()
}

#[test]
fn the_page_describes_every_kind_and_its_members() {
    for kind in Fact::KINDS {
        assert!(!row(kind).is_empty(), "docs/journal-format.md lacks {kind}");
    }
    for (folder, _) in FOLDERS {
        let (journal, _) = Journal::open(&read(folder, "erased.jsonl")).unwrap();
        for index in journal.order() {
            let entry = journal.get(*index).unwrap();
            let kind = entry.header().kind.name;
            let body: Value = serde_json::from_str(entry.body()).unwrap();
            for member in body.as_object().unwrap().keys().filter(|member| !member.ends_with("_written")) {
                let named = row(kind).contains(&format!("`{member}`"));
                assert!(named, "docs/journal-format.md lacks {member} of {kind}");
            }
        }
    }
}

#[test]
fn the_numbers_and_ids_of_the_page_are_derived() {
    let vectors = PAGE.split("```json\n").nth(2).and_then(|rest| rest.split("```").next()).unwrap();
    let vectors: Vectors = serde_json::from_str(vectors).unwrap();
    for (number, normal) in vectors.numbers {
        assert_eq!(normal_number(&number), normal, "{number:?}");
    }
    for ((kind, collectivity, scheme, number), id) in vectors.ids {
        assert_eq!(derived_id(&kind, &collectivity, &scheme, &number), id);
    }
    for ((parent, kind, position), id) in vectors.parts {
        assert_eq!(part_id(&parent, &kind, position), id);
    }
}

#[derive(serde::Deserialize)]
struct Vectors {
    numbers: Vec<(String, String)>,
    ids: Vec<((String, String, String, String), String)>,
    parts: Vec<((String, String, usize), String)>,
}
