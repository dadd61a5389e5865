//! An erasure and the words that it erases, in every order of arrival, at the same time as other things happen to them,
//! and through programs that do not know it.

use infitah::dossier::{At, CopyKind, Dossier};
use infitah::facts::{
    AnswerPublished, BodyCreated, CardReceived, Corrected, Fact, ProjectRegistered, RemarksDecided,
    RemarksGrouped, SealsErased, SectionRevised, SourceNoted, ThingsMerged, VersionFrozen, Withdrawn,
};
use infitah::journal::{Draft, Entry, Hash, Journal, Kind};
use infitah::model::{Code, Contact, Ground, Outcome, RemarkId, SheetSection, Topic, VersionKind};
use infitah::views::{Missing, ProjectSheet};
use serde_json::json;

use super::world::{Foreign, World, file, foreign, lines, opened, seals};

const ON: &str = "2023-05-04";

fn founded() -> Dossier {
    World::begun(61, 1).devices.remove(0)
}

/// A dossier with a card, and the remark on it.
fn with_card(said: &str) -> (Dossier, RemarkId, String) {
    let mut d = founded();
    d.record(BodyCreated::named("لجنة").references(["body:1"])).unwrap();
    d.record(ProjectRegistered::titled("الحدائق").references(["pacto:70"])).unwrap();
    let contact = Contact { name: Some("SECRET".into()), phone: None, email: None };
    let card = CardReceived::observation("pacto:70", ON).remark(Topic::PROBLEM, said).contact(contact);
    let card = d.record(card).unwrap();
    (d, card.remarks[0].clone(), card.entry.to_string())
}

fn holds(bytes: &[u8], word: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(word)
}

fn nowhere(d: &Dossier, word: &str) {
    for (of, bytes) in
        [("file", d.save()), ("public copy", d.save_public().unwrap()), ("rest", d.since(&[]).unwrap())]
    {
        assert!(!holds(&bytes, word), "{word} in the {of}");
    }
    for audience in [infitah::dossier::Audience::Working, infitah::dossier::Audience::Public] {
        assert!(!super::canaries::answers(d, audience).contains(word), "{word} in a view");
    }
}

/// The opening line, and the lines of the entries that one has and the other has not.
fn more(d: &Dossier, than: &Dossier) -> (String, Vec<String>) {
    let bytes = d.save();
    let opening = std::str::from_utf8(&bytes).unwrap().lines().next().unwrap().to_owned();
    let known = lines(&than.save());
    (opening, lines(&bytes).into_iter().filter(|line| !known.contains(line)).collect())
}

#[test]
fn an_erasure_that_comes_before_the_entry_waits_and_acts() {
    let (full, remark, _) = with_card("CANARY");
    let mut other = opened(2, &file(&more(&full, &full).0, &lines(&full.save())[..3]));
    let mut eraser = opened(3, &full.save());
    eraser.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    let (opening, mut erasing) = more(&eraser, &full);
    erasing.retain(|line| line.contains("seals_erased"));
    let before = other.merge(&file(&opening, &erasing)).unwrap();
    assert_eq!((before.added, before.waiting), (1, 1));
    // The card comes with its words, in an old file: they are dropped before they are here.
    let after = other.merge(&full.save()).unwrap();
    assert_eq!((after.added, after.waiting, after.erased), (1, 0, 0), "{after:?}");
    nowhere(&other, "CANARY");
    assert_eq!(other.save(), eraser.save());
    assert_eq!(
        other.trace(remark.as_str(), &At::now()).unwrap().said.unwrap().missing,
        Some(Missing::Erased)
    );
}

#[test]
fn an_erasure_that_comes_with_the_entry_acts() {
    let (full, remark, _) = with_card("CANARY");
    let mut eraser = opened(3, &full.save());
    eraser.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    // A file that somebody put together from an old and a new one: the words stand beside their erasure.
    let (opening, erasing) = more(&eraser, &full);
    let mut all = lines(&full.save());
    all.extend(erasing.into_iter().filter(|line| line.contains("seals_erased")));
    let together = file(&opening, &all);
    assert!(holds(&together, "CANARY"));
    let read = opened(4, &together);
    nowhere(&read, "CANARY");
    assert_eq!(read.save(), eraser.save());
    let mut other = opened(2, &file(&opening, &all[..3]));
    assert!(other.merge(&together).unwrap().erased > 0);
    assert_eq!(other.save(), eraser.save());
}

#[test]
fn an_erasure_that_comes_after_the_entry_acts_and_says_so() {
    let (mut full, remark, _) = with_card("CANARY");
    let mut eraser = opened(3, &full.save());
    eraser.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    let merged = full.merge(&eraser.since(&full.have()).unwrap()).unwrap();
    assert_eq!((merged.added, merged.erased), (1, 1));
    nowhere(&full, "CANARY");
}

/// Weeks later somebody comes back who never heard of it, with the words and with work of their own on them.
#[test]
fn a_device_that_never_heard_of_it_brings_nothing_back_and_learns() {
    let (mut office, remark, entry) = with_card("CANARY");
    let mut field = opened(3, &office.save());
    office.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    let again = CardReceived::observation("pacto:70", ON).remark(Topic::PROBLEM, "CANARY, once more");
    field.record(Corrected::entry_with(entry.as_str(), again)).unwrap();
    let own = CardReceived::observation("pacto:70", ON).remark(Topic::PROBLEM, "KEPT");
    field.record(own).unwrap();
    assert!(office.merge(&field.save()).unwrap().erased > 0);
    assert!(field.merge(&office.save()).unwrap().erased > 0);
    assert_eq!(office.save(), field.save());
    nowhere(&field, "CANARY");
    assert!(holds(&field.save(), "KEPT"));
}

#[test]
fn a_kind_that_nobody_knows_erases_by_its_header() {
    let (mut d, remark, _) = with_card("CANARY");
    let digest: Hash =
        seals(&d.save()).into_iter().find(|(_, word)| word == "CANARY").unwrap().0.parse().unwrap();
    let entry =
        Foreign { kind: "seals_erased/9", body: json!({"x": 1}), erases: vec![digest], ..Foreign::default() };
    let newer = foreign(&d.save(), 1, entry);
    let merged = d.merge(&newer).unwrap();
    assert_eq!((merged.added, merged.erased), (1, 1));
    nowhere(&d, "CANARY");
    assert_eq!(d.trace(remark.as_str(), &At::now()).unwrap().said.unwrap().missing, Some(Missing::Erased));
    assert_eq!(d.verify(&[]).unwrap().unknown, 1);
}

/// An entry whose place in the history is not what it says, or whose parents are nowhere.
fn out_of_place(
    d: &Dossier,
    lamport: u64,
    parents: Vec<Hash>,
    erasure: &SealsErased,
    erases: Vec<Hash>,
) -> Vec<u8> {
    let header = Draft {
        actor: "actor-elsewhere".into(),
        erases,
        kind: Kind::parse("seals_erased/1").unwrap(),
        lamport,
        parents,
        recorded_at: "2026-11-24T10:00Z".into(),
        replaces: Vec::new(),
        replica: "0000000000000000".into(),
    };
    let body = Fact::from(erasure.clone()).to_body().unwrap();
    let entry = Entry::write(header, &body, Vec::new()).unwrap();
    let bytes = d.save();
    let opening = std::str::from_utf8(&bytes).unwrap().lines().next().unwrap().to_owned();
    file(&opening, &[entry.line(|_| true)])
}

/// The fact gives words to a closed field, and is refused.
fn closed(d: &mut Dossier, fact: impl Into<Fact>) {
    assert_eq!(d.record(fact).unwrap_err().code, Code::FieldClosed);
}

#[test]
fn an_erasure_with_a_false_lamport_erases_and_closes() {
    let (mut d, remark, entry) = with_card("CANARY");
    let digest = seals(&d.save()).into_iter().find(|(_, word)| word == "CANARY").unwrap().0.parse().unwrap();
    let (journal, _) = Journal::open(&d.save()).unwrap();
    let heads: Vec<Hash> = journal.heads().iter().copied().collect();
    let erasure = SealsErased::of(remark.as_str(), "said", Ground::REQUEST);
    let bytes = out_of_place(&d, 999, heads, &erasure, vec![digest]);
    assert_eq!(d.merge(&bytes).unwrap().erased, 1);
    assert_eq!(d.verify(&[]).unwrap().invalid, 1);
    nowhere(&d, "CANARY");
    let again = CardReceived::observation("pacto:70", ON).remark(Topic::PROBLEM, "CANARY");
    closed(&mut d, Corrected::entry_with(entry.as_str(), again));
    nowhere(&d, "CANARY");
    nowhere(&opened(5, &d.save()), "CANARY");
}

#[test]
fn an_erasure_whose_parents_never_come_erases_and_closes() {
    let (mut d, remark, entry) = with_card("CANARY");
    let erasure = SealsErased::of(remark.as_str(), "said", Ground::REQUEST);
    // Its header names no digest: what it closes is enough.
    let bytes = out_of_place(&d, 7, vec![Hash::of("nothing")], &erasure, Vec::new());
    let merged = d.merge(&bytes).unwrap();
    assert_eq!((merged.waiting, merged.erased), (1, 1));
    nowhere(&d, "CANARY");
    let mut other = opened(5, &d.save());
    let again = CardReceived::observation("pacto:70", ON).remark(Topic::PROBLEM, "CANARY");
    closed(&mut other, Corrected::entry_with(entry.as_str(), again));
    nowhere(&other, "CANARY");
}

fn decided(d: &mut Dossier, remark: &RemarkId, reason: &str) -> infitah::dossier::Recorded {
    let decision = RemarksDecided::of(Outcome::Rejected, [remark], "body:1", ON).reason(reason);
    d.record(decision).unwrap()
}

#[test]
fn publishing_and_erasing_at_the_same_time_publishes_no_words() {
    let (mut office, remark, _) = with_card("said");
    let decision = decided(&mut office, &remark, "CANARY");
    let mut web = opened(3, &office.save());
    web.record(AnswerPublished::to(&decision, "2023-05-05").text("answer")).unwrap();
    assert!(holds(&web.save_public().unwrap(), "CANARY"), "it is public there");
    office.record(SealsErased::of_entry(&decision.entry, Ground::REQUEST)).unwrap();
    let public = office.save_public().unwrap();
    assert_eq!(web.merge(&office.save()).unwrap().erased, 2);
    office.merge(&web.save()).unwrap();
    for d in [&office, &web] {
        nowhere(d, "CANARY");
        let trace = d.trace(remark.as_str(), &At::now().public()).unwrap();
        assert_eq!(trace.decisions.len(), 1, "the decision and its answer stay");
        assert!(holds(&d.save_public().unwrap(), "answer"));
    }
    // A public copy that was taken before, and merges one that was taken after.
    let mut copy = opened(4, &public);
    copy.merge(&web.save_public().unwrap()).unwrap();
    nowhere(&copy, "CANARY");
    assert_eq!(copy.verify(&[]).unwrap().copy, CopyKind::Public);
}

#[test]
fn withdrawing_the_publication_withholds_again_what_is_not_erased() {
    let (mut d, remark, _) = with_card("said");
    let decision = decided(&mut d, &remark, "CANARY");
    let answer = d.record(AnswerPublished::to(&decision, "2023-05-05")).unwrap();
    let published = d.save_public().unwrap();
    assert!(holds(&published, "CANARY"));
    d.record(Withdrawn::of(&answer)).unwrap();
    assert!(!holds(&d.save_public().unwrap(), "CANARY"));
    assert!(!super::canaries::answers(&d, infitah::dossier::Audience::Public).contains("CANARY"));
    // Erased in between, an old public copy brings it to nobody.
    d.record(SealsErased::of(remark.as_str(), "decision", Ground::REQUEST)).unwrap();
    let mut copy = opened(4, &published);
    assert_eq!(copy.merge(&d.save_public().unwrap()).unwrap().erased, 2);
    nowhere(&copy, "CANARY");
    d.merge(&published).unwrap();
    nowhere(&d, "CANARY");
}

/// A decision has one reason for all remarks that it lists: it is gone for each of them.
#[test]
fn a_reason_that_several_remarks_share_is_gone_for_all() {
    let (mut d, remark, _) = with_card("said");
    let card = CardReceived::observation("pacto:70", ON).remark(Topic::PROBLEM, "more");
    let other = d.record(card).unwrap().remarks[0].clone();
    let decision = RemarksDecided::of(Outcome::Rejected, [&remark, &other], "body:1", ON).reason("CANARY");
    d.record(decision).unwrap();
    let erasure = SealsErased::of(remark.as_str(), "decision", Ground::REQUEST);
    let foreseen = d.preview(erasure.clone()).unwrap();
    let fields = |closed: bool| -> Vec<(String, String)> {
        let fields =
            foreseen.erases.iter().flat_map(|words| &words.fields).filter(|field| field.closed == closed);
        fields.map(|field| (field.thing.to_string(), field.field.clone())).collect()
    };
    assert_eq!(fields(true)[0], (remark.to_string(), "decision".to_owned()));
    assert_eq!(fields(false)[0], (other.to_string(), "decision".to_owned()));
    d.record(erasure).unwrap();
    nowhere(&d, "CANARY");
    assert_eq!(d.trace(other.as_str(), &At::now()).unwrap().decisions.len(), 1);
}

/// A source is said once for several things, and is one text; what another note said of one of them stays.
#[test]
fn a_source_that_several_things_share_is_gone_for_all() {
    let mut d = founded();
    let project =
        |d: &mut Dossier, title: &str| d.record(ProjectRegistered::titled(title)).unwrap().id.unwrap();
    let (one, other) = (project(&mut d, "p1"), project(&mut d, "p2"));
    d.record(SourceNoted::of([&one, &other], "CANARY")).unwrap();
    let later = SourceNoted::of([&other], "KEPT").on("2023-05-06");
    let mut elsewhere = opened(7, &d.save());
    elsewhere.record(later).unwrap();
    d.record(SealsErased::of(&one, "source:ar", Ground::REQUEST)).unwrap();
    d.merge(&elsewhere.save()).unwrap();
    nowhere(&d, "CANARY");
    assert!(holds(&d.save(), "KEPT"), "the field of the other thing was not closed");
    // Only the field that was named takes nothing again.
    closed(&mut d, SourceNoted::of([&one], "AGAIN"));
    d.record(SourceNoted::of([&other], "ANOTHER")).unwrap();
    assert!(holds(&d.save(), "ANOTHER"));
}

fn sheet(d: &Dossier) -> ProjectSheet {
    d.project_sheet("pacto:70", &At::now()).unwrap()
}

#[test]
fn an_erased_contender_gives_way_to_the_one_that_stands() {
    let (mut office, _, _) = with_card("said");
    let mut tablet = opened(3, &office.save());
    let solutions = SheetSection::SOLUTIONS;
    office.record(SectionRevised::of("pacto:70", solutions.clone(), "KEPT", "2023-05-06")).unwrap();
    let lost = tablet.record(SectionRevised::of("pacto:70", solutions, "CANARY", "2023-05-07")).unwrap();
    office.merge(&tablet.save()).unwrap();
    assert_eq!(sheet(&office).contested, ["section:solutions:ar"]);
    office.record(SealsErased::of_entry(&lost.entry, Ground::REQUEST)).unwrap();
    tablet.merge(&office.save()).unwrap();
    for d in [&office, &tablet] {
        nowhere(d, "CANARY");
        assert!(sheet(d).contested.is_empty());
        let shown = serde_json::to_string(&sheet(d).sections[0]).unwrap();
        assert!(shown.contains("KEPT"), "{shown}");
    }
}

#[test]
fn of_two_corrections_that_stand_both_keep_their_words() {
    let mut office = founded();
    let title = |title: &str| ProjectRegistered::titled(title).on(ON);
    let entry = office.record(title("CANARY")).unwrap().entry;
    let mut tablet = opened(3, &office.save());
    office.record(Corrected::entry_with(&entry, title("LEFT"))).unwrap();
    tablet.record(Corrected::entry_with(&entry, title("RIGHT"))).unwrap();
    office.merge(&tablet.save()).unwrap();
    office.record(SealsErased::superseded_by_correction(&entry, Ground::UNDUE)).unwrap();
    nowhere(&office, "CANARY");
    assert!(holds(&office.save(), "LEFT") && holds(&office.save(), "RIGHT"));
    // Settled, what lost is left behind too.
    office.record(Corrected::entry_with(&entry, title("SETTLED"))).unwrap();
    office.record(SealsErased::superseded_by_correction(&entry, Ground::UNDUE)).unwrap();
    nowhere(&office, "LEFT");
    nowhere(&office, "RIGHT");
    assert!(holds(&office.save(), "SETTLED"));
}

/// What a correction said is gone, and what it corrected does not come back in its place.
#[test]
fn an_erased_correction_shows_nothing_older() {
    let mut d = founded();
    let title = |title: &str| ProjectRegistered::titled(title).on(ON).references(["pacto:70"]);
    let entry = d.record(title("OLDER")).unwrap().entry;
    let correction = d.record(Corrected::entry_with(&entry, title("CANARY")).reason("CANARY too")).unwrap();
    d.record(SealsErased::of_entry(&correction.entry, Ground::REQUEST)).unwrap();
    nowhere(&d, "CANARY");
    assert!(sheet(&d).title.is_empty());
    assert!(holds(&d.save(), "OLDER"), "the words of the first entry were not asked for");
}

#[test]
fn the_words_of_a_withdrawn_entry_are_erased_by_their_field() {
    let (mut d, remark, entry) = with_card("CANARY");
    d.record(Withdrawn::of(entry.as_str())).unwrap();
    assert!(holds(&d.save(), "CANARY"));
    d.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    nowhere(&d, "CANARY");
}

#[test]
fn a_group_and_a_version_go_on_without_the_words() {
    let (mut d, remark, _) = with_card("said");
    let group = d.record(RemarksGrouped::of("CANARY", [&remark], ON)).unwrap();
    d.record(SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, "CANARY two", ON)).unwrap();
    let version =
        d.record(VersionFrozen::of(VersionKind::ADOPTED, "2023-05-06").title("CANARY three")).unwrap();
    let before = d.receipt().heads;
    let version_id = version.id.clone().unwrap();
    d.record(SealsErased::of(group.id.unwrap(), "title:ar", Ground::REQUEST)).unwrap();
    d.record(SealsErased::of("pacto:70", "section:solutions:ar", Ground::REQUEST)).unwrap();
    d.record(SealsErased::of(version_id.clone(), "title:ar", Ground::REQUEST)).unwrap();
    nowhere(&d, "CANARY");
    let texts = d.version_texts(version_id.as_str(), &At::now()).unwrap().texts;
    assert_eq!(texts.len(), 3, "it holds as many texts as before");
    assert_eq!(texts[2].text.missing, Some(Missing::Erased));
    let groups = d.remark_groups(&At::now()).unwrap();
    assert_eq!((groups.groups.len(), groups.grouped), (1, 1));
    let verified = d.verify(&before).unwrap();
    assert!(verified.sound && verified.missing.is_empty() && verified.erased == 3);
}

/// Words that this copy never had are erased for the copies that have them.
#[test]
fn a_public_copy_erases_what_it_does_not_hold() {
    let (mut full, _, _) = with_card("said");
    let mut public = opened(3, &full.save_public().unwrap());
    let card = public.cards(&infitah::views::CardQuery::default(), &At::now()).unwrap().cards.remove(0).id;
    assert!(!holds(&public.save(), "SECRET"));
    public.record(SealsErased::of(card.as_str(), "contact", Ground::REQUEST)).unwrap();
    assert_eq!(public.verify(&[]).unwrap().erased, 1);
    assert_eq!(full.merge(&public.save()).unwrap().erased, 1);
    nowhere(&full, "SECRET");
}

#[test]
fn an_erasure_under_one_id_takes_the_words_under_all_ids_of_the_thing() {
    let mut d = founded();
    let project =
        |d: &mut Dossier, title: &str| d.record(ProjectRegistered::titled(title)).unwrap().id.unwrap();
    let (one, other) = (project(&mut d, "CANARY"), project(&mut d, "CANARY again"));
    d.record(ThingsMerged::of([&one, &other])).unwrap();
    d.record(SealsErased::of(one, "title:ar", Ground::REQUEST)).unwrap();
    nowhere(&d, "CANARY");
    closed(&mut d, ProjectRegistered::renamed(other.as_str(), "CANARY", "2023-05-06"));
    nowhere(&d, "CANARY");
}

/// Nobody is to believe that something was erased where nothing was.
#[test]
fn an_erasure_of_nothing_is_refused() {
    let (mut d, remark, entry) = with_card("said");
    let project = d.projects(&At::now()).unwrap().projects[0].id.clone();
    let placed = d.record(infitah::facts::RemarksExamined::of([&remark], "body:1", ON)).unwrap();
    let refused = |d: &mut Dossier, erasure: SealsErased| {
        let refusal = d.record(erasure).map(|_| ()).unwrap_err();
        (refusal.code, refusal.field.unwrap())
    };
    let of = |thing: &str, field: &str| SealsErased::of(thing, field, Ground::REQUEST);
    let nothing = Code::ErasureNothing;
    let cases = [
        (of(remark.as_str(), "topic"), (nothing, "slots[0].field".to_owned())),
        (of(project.as_str(), "ref:pacto:70"), (nothing, "slots[0].field".to_owned())),
        (of(remark.as_str(), "proposed"), (Code::FieldInvalid, "slots[0].field".to_owned())),
        (
            SealsErased::superseded_by_correction(entry.as_str(), Ground::UNDUE),
            (nothing, "superseded[0]".to_owned()),
        ),
        (SealsErased::of_entry(&placed, Ground::UNDUE), (nothing, "entries[0]".to_owned())),
    ];
    for (erasure, expected) in cases {
        assert_eq!(refused(&mut d, erasure), expected);
    }
    // What is gone already may be named again, and a field be closed that is empty by now.
    d.record(SealsErased::of_entry(entry.as_str(), Ground::REQUEST)).unwrap();
    d.record(of(remark.as_str(), "said")).unwrap();
}
