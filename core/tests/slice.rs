//! One remark of Larache followed from its card to the vote and back, on two devices.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

use infitah::dossier::{At, Device, Dossier, Host, verify_for};
use infitah::facts::{
    AnswerPublished, BodyCreated, CardReceived, Corrected, DossierFounded, Fact, MemberJoined,
    ProjectRegistered, RemarksDecided, SealsErased, SectionRevised, StageHeld, StagePlanned, ThingsMerged,
    VersionFrozen, VoteTaken, Withdrawn,
};
use infitah::model::{
    BodyKind, Code, Contact, Ground, Outcome, Refusal, SheetSection, Side, StageKind, Topic, VersionKind,
    VoteResult,
};
use infitah::views::{Missing, RemarkState, StageStatus, WordChange};
use std::sync::atomic::{AtomicU64, Ordering};

/// A host that gives the same bytes in every run, and a day of its own.
struct Still(AtomicU64);

impl Still {
    fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

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

fn founded() -> Dossier {
    let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025").framework("pacto");
    Dossier::found(Still::new(1), founding).unwrap()
}

fn gardens(d: &mut Dossier) -> infitah::dossier::Recorded {
    d.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70", "sheet:3"]))
        .unwrap()
}

fn committee(d: &mut Dossier) {
    let body =
        BodyCreated::named("لجنة التتبع").references(["body:committee"]).kind(BodyKind::STEERING_COMMITTEE);
    d.record(body.on("04 ماي 2023")).unwrap();
}

#[test]
fn a_remark_leads_to_the_vote_and_the_sentence_back_to_the_remark() {
    let mut d = founded();
    committee(&mut d);
    let project = gardens(&mut d);
    d.record(SectionRevised::of(
        &project,
        SheetSection::SOLUTIONS,
        "صيانة الحدائق وسقيها.",
        "17 يوليوز 2023",
    ))
    .unwrap();
    let card = d
        .record(
            CardReceived::observation("pacto:70", "25 يوليوز 2023")
                .numbers(["paper:112"])
                .remark(Topic::SOLUTIONS, "نحتاج حراسا بالليل")
                .contact(Contact { name: None, phone: Some("0600000000".into()), email: None }),
        )
        .unwrap();
    assert_eq!(d.trace(&card.remarks[0], &At::now()).unwrap().state, RemarkState::Noted);
    let yes = d
        .record(
            RemarksDecided::of(Outcome::Accepted, &card.remarks, "body:committee", "4 شتنبر 2023")
                .reason("طلب متكرر"),
        )
        .unwrap();
    d.record(
        SectionRevised::of(
            "sheet:3",
            SheetSection::SOLUTIONS,
            "صيانة الحدائق وسقيها وحراستها ليلا.",
            "2023-09-04",
        )
        .because([&yes]),
    )
    .unwrap();
    let version = d.record(VersionFrozen::of(VersionKind::ADOPTED, "5 أكتوبر 2023")).unwrap();
    d.record(
        VoteTaken::on_version(&version, VoteResult::ADOPTED, "5 أكتوبر 2023").present(25u32).in_favour(25u32),
    )
    .unwrap();
    d.record(AnswerPublished::to(&yes, "10 أكتوبر 2023")).unwrap();

    let trace = d.trace(&card.remarks[0], &At::now()).unwrap();
    assert_eq!(trace.state, RemarkState::Answered);
    assert_eq!(trace.said.unwrap().text.unwrap(), "نحتاج حراسا بالليل");
    assert_eq!(trace.decisions[0].outcome, Some(Outcome::Accepted));
    assert_eq!(trace.decisions[0].on.as_ref().unwrap().written.as_deref(), Some("4 شتنبر 2023"));
    let brought: Vec<_> = trace.changes[0]
        .words
        .iter()
        .filter(|run| run.change == WordChange::Added)
        .map(|run| run.text.trim())
        .collect();
    assert_eq!(brought, ["وحراستها ليلا"]);
    assert_eq!(trace.versions[0].words, 2);
    assert_eq!(trace.votes[0].in_favour, Some(25));

    let back = d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
    let joined: String = back.passages.iter().map(|passage| passage.text.as_str()).collect();
    assert_eq!(joined, back.text.text.unwrap());
    let cause = back.passages.iter().find(|passage| passage.text.contains("ليلا")).unwrap();
    assert_eq!(cause.because[0].remarks[0].remark, card.remarks[0]);

    // Before the decision the same words were not there.
    let before = d.trace_section("pacto:70", "solutions", None, &At::day("2023-08-01")).unwrap();
    assert_eq!(before.text.text.unwrap(), "صيانة الحدائق وسقيها.");

    let full = d.save();
    let public = d.save_public().unwrap();
    for (bytes, withheld) in [(&full, 0), (&public, 1)] {
        let found = verify_for(Still::new(3), bytes, &d.receipt().heads).unwrap();
        assert!(found.sound, "{found:?}");
        assert_eq!(found.withheld, withheld);
    }
    assert!(!String::from_utf8_lossy(&public).contains("0600000000"));
    let read = Dossier::open(Still::new(4), &public).unwrap();
    assert_eq!(
        read.trace(&card.remarks[0], &At::now()).unwrap(),
        d.trace(&card.remarks[0], &At::now()).unwrap()
    );
}

#[test]
fn a_decision_is_no_part_of_the_public_copy_before_its_answer() {
    let mut d = founded();
    committee(&mut d);
    gardens(&mut d);
    let card =
        d.record(CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::PROBLEM, "ظلام")).unwrap();
    let no = d
        .record(
            RemarksDecided::of(Outcome::Rejected, &card.remarks, "body:committee", "2023-09-04")
                .reason("CANARY"),
        )
        .unwrap();
    assert!(!String::from_utf8_lossy(&d.save_public().unwrap()).contains("CANARY"));
    let public = Dossier::open(Still::new(9), &d.save_public().unwrap()).unwrap();
    let trace = public.trace(&card.remarks[0], &At::now()).unwrap();
    assert_eq!(trace.decisions[0].outcome, None);
    assert_eq!(trace.decisions[0].reason.as_ref().unwrap().missing, Some(Missing::Withheld));
    let answer = d.record(AnswerPublished::to(&no, "2023-09-20")).unwrap();
    assert!(String::from_utf8_lossy(&d.save_public().unwrap()).contains("CANARY"));
    d.record(Withdrawn::of(&answer)).unwrap();
    assert!(!String::from_utf8_lossy(&d.save_public().unwrap()).contains("CANARY"));
}

#[test]
fn two_devices_agree_after_merging_and_their_disagreement_is_shown_until_settled() {
    let mut first = founded();
    gardens(&mut first);
    let mut second = Dossier::open(Still::new(77), &first.save()).unwrap();
    first.record(ProjectRegistered::renamed("pacto:70", "الحدائق", "2023-08-01")).unwrap();
    second.record(ProjectRegistered::renamed("pacto:70", "المناطق الخضراء", "2023-08-01")).unwrap();
    let for_second = first.since(&second.have()).unwrap();
    let for_first = second.since(&first.have()).unwrap();
    assert_eq!(first.merge(&for_first).unwrap().added, 1);
    assert_eq!(second.merge(&for_second).unwrap().added, 1);
    assert_eq!(first.save(), second.save());
    let conflicts = first.conflicts(&At::now()).unwrap();
    assert_eq!(conflicts, second.conflicts(&At::now()).unwrap());
    assert_eq!(conflicts.fields.len(), 1);
    assert_eq!(conflicts.fields[0].field, "title:ar");
    second.record(ProjectRegistered::renamed("pacto:70", "الحدائق", "2023-08-02")).unwrap();
    assert!(second.conflicts(&At::now()).unwrap().fields.is_empty());
    first.merge(&second.save()).unwrap();
    assert!(first.conflicts(&At::now()).unwrap().fields.is_empty());
    assert_eq!(first.merge(&second.save()).unwrap().added, 0);
}

#[test]
fn the_status_of_a_stage_follows_from_the_day() {
    let mut d = founded();
    d.record(StagePlanned::adoption("أكتوبر 2023").references(["stage:adoption"])).unwrap();
    let meeting = StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني").planned("25 يوليوز 2023");
    d.record(meeting.references(["stage:meeting-2"])).unwrap();
    d.record(StageHeld::of("stage:meeting-2", "25 يوليوز 2023")).unwrap();
    let status = |day: &str| -> Vec<StageStatus> {
        d.roadmap(&At::day(day)).unwrap().stages.iter().map(|stage| stage.status).collect()
    };
    assert_eq!(status("2023-05-01"), [StageStatus::Planned, StageStatus::Planned]);
    assert_eq!(status("2023-07-25"), [StageStatus::Ongoing, StageStatus::Planned]);
    assert_eq!(status("2023-10-05"), [StageStatus::Done, StageStatus::Unknown]);
    assert_eq!(status("2023-11-01"), [StageStatus::Done, StageStatus::Unconfirmed]);
    let adoption = d.roadmap(&At::now()).unwrap().stages[1].planned.clone().unwrap();
    assert_eq!((adoption.edtf.as_str(), adoption.written.as_deref()), ("2023-10", Some("أكتوبر 2023")));
}

#[test]
fn a_person_may_belong_to_two_bodies() {
    let mut d = founded();
    committee(&mut d);
    d.record(BodyCreated::named("هيئة المساواة").references(["body:equality"])).unwrap();
    let member = MemberJoined::named("فاطمة", "body:committee", "2023-05-04").side(Side::CIVIL_SOCIETY);
    let joined = d.record(member.references(["person:f"]).delegated_by("body:equality")).unwrap();
    let again = MemberJoined::named(infitah::model::Texts::default(), "body:equality", "../2023-05-04");
    d.record(again.person("person:f")).unwrap();
    let committee = d.committee("body:committee", &At::now()).unwrap();
    assert_eq!(committee.people, 1);
    assert_eq!(committee.members[0].id.as_str(), joined.id.unwrap().as_str());
    assert_eq!(committee.members[0].also_in.len(), 1);
    assert_eq!(committee.delegations[0].people, 1);
}

#[test]
fn correcting_withdrawing_and_correcting_again() {
    let mut d = founded();
    let project = gardens(&mut d);
    let card =
        d.record(CardReceived::observation(&project, "2023-07-25").remark(Topic::PROBLEM, "ظلام")).unwrap();
    let remark = card.remarks[0].clone();
    let said = |d: &Dossier| d.trace(&remark, &At::now()).map(|t| t.said.unwrap().text.unwrap());
    let better = CardReceived::observation(&project, "2023-07-25").remark(Topic::PROBLEM, "ظلام وخوف");
    d.record(Corrected::entry_with(&card, better.clone())).unwrap();
    assert_eq!(said(&d).unwrap(), "ظلام وخوف");
    d.record(Withdrawn::of(&card)).unwrap();
    assert_eq!(said(&d).unwrap_err().code, Code::ViewUnknownThing);
    d.record(Corrected::entry_with(&card, better)).unwrap();
    assert_eq!(said(&d).unwrap(), "ظلام وخوف");
    let other = ProjectRegistered::titled("شيء آخر");
    assert_eq!(d.record(Corrected::entry_with(&card, other)).unwrap_err().code, Code::CorrectionOtherKind);
}

#[test]
fn erased_words_are_nowhere_and_do_not_come_back() {
    let mut d = founded();
    let project = gardens(&mut d);
    let card = d
        .record(
            CardReceived::observation(&project, "2023-07-25")
                .remark(Topic::PROBLEM, "CANARY يسكن قرب الحديقة"),
        )
        .unwrap();
    let before = d.save();
    let mut late = Dossier::open(Still::new(5), &before).unwrap();
    late.record(Corrected::entry_with(
        &card,
        CardReceived::observation(&project, "2023-07-25").remark(Topic::PROBLEM, "CANARY يسكن قرب الحديقة."),
    ))
    .unwrap();
    d.record(SealsErased::of(card.remarks[0].as_str(), "said", Ground::REQUEST)).unwrap();
    assert!(!String::from_utf8_lossy(&d.save()).contains("CANARY"));
    assert_eq!(d.merge(&before).unwrap().words, 0);
    let merged = d.merge(&late.save()).unwrap();
    assert_eq!((merged.added, merged.erased), (1, 1));
    assert_eq!(late.merge(&d.save()).unwrap().added, 1);
    for copy in [&d, &late] {
        assert!(!String::from_utf8_lossy(&copy.save()).contains("CANARY"));
        let trace = copy.trace(&card.remarks[0], &At::now()).unwrap();
        assert_eq!(trace.said.unwrap().missing, Some(Missing::Erased));
        assert!(copy.verify(&[]).unwrap().sound);
    }
    assert_eq!(d.save(), late.save());
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    let mut d = founded();
    let refused = |d: &mut Dossier, fact: Fact| {
        d.record(fact).map_err(|r| (r.code, r.field.unwrap_or_default())).unwrap_err()
    };
    let card = |on: &str| CardReceived::observation("pacto:70", on).remark(Topic::PROBLEM, "ظلام");
    assert_eq!(refused(&mut d, card("2023-07-25").into()), (Code::ReferenceUnknown, "about".into()));
    gardens(&mut d);
    assert_eq!(refused(&mut d, card("31 يونيو 2023").into()), (Code::DateNoSuchDay, "on".into()));
    assert_eq!(
        refused(&mut d, card("2023-07-25").stage("project-0000000000000000").into()),
        (Code::ThingOtherKind, "stage".into())
    );
    assert_eq!(refused(&mut d, card("2023-07-25").channel("").into()), (Code::LabelEmpty, "channel".into()));
    assert_eq!(
        refused(
            &mut d,
            CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::PROBLEM, " ").into()
        ),
        (Code::TextEmpty, "remarks[0].said".into())
    );
    assert_eq!(refused(&mut d, DossierFounded::commune("أخرى").into()).0, Code::AlreadyFounded);
    assert_eq!(refused(&mut d, ThingsMerged::of(["pacto:70"]).into()), (Code::FieldEmpty, "things".into()));
    let entries = d.verify(&[]).unwrap().entries;
    let batch = vec![Fact::from(card("2023-07-25")), card("الأمس").into()];
    let refusal = d.record_all(batch).unwrap_err();
    assert_eq!((refusal.code, refusal.args["fact"].as_str()), (Code::DateUnreadable, "1"));
    assert_eq!(d.verify(&[]).unwrap().entries, entries);
    for (json, code, field) in [
        (r#"{"fact":"card_recieved"}"#, Code::FactUnknown, "fact"),
        (r#"{"fact":"card_received","channel":"meeting","kind":"idea"}"#, Code::FieldMissing, "on"),
        (
            r#"{"fact":"card_received","kind":"idea","channel":"meeting","on":"2023","colour":"green"}"#,
            Code::FieldUnknown,
            "colour",
        ),
        (
            r#"{"fact":"vote_taken","version":"v","result":"adopted","on":"2023","present":"SECRET"}"#,
            Code::FieldInvalid,
            "present",
        ),
        ("[]", Code::FactMalformed, ""),
    ] {
        let refusal = Fact::from_json(json).unwrap_err();
        assert_eq!((refusal.code, refusal.field.as_deref().unwrap_or_default()), (code, field), "{json}");
        assert!(!refusal.to_string().contains("SECRET"));
    }
}

#[test]
fn a_device_goes_on_under_its_label_and_a_copied_one_does_not() {
    let mut d = founded();
    gardens(&mut d);
    let (bytes, device) = (d.save(), d.device().clone());
    let mut again = Dossier::open(Still::new(5), &bytes).unwrap();
    assert_ne!(again.device().replica, device.replica);
    assert!(again.continue_as(&device));
    committee(&mut again);
    assert!(again.verify(&[]).unwrap().forks.is_empty());

    let mut copied = Dossier::open(Still::new(6), &again.save()).unwrap();
    assert!(!copied.continue_as(&device));

    // Two that both go on from one file under one label are a fork; merging finds it, and the next entry has
    // another label.
    let mut twin = Dossier::open(Still::new(7), &bytes).unwrap();
    assert!(twin.continue_as(&device));
    committee(&mut twin);
    twin.merge(&again.save()).unwrap();
    assert_eq!(twin.verify(&[]).unwrap().forks, std::slice::from_ref(&device.replica));
    assert_ne!(twin.device().replica, device.replica);
}

/// Where the journal does not go on from the device's last entry, the device takes a new label and can record.
#[test]
fn a_device_whose_history_does_not_lead_on_takes_a_new_label() {
    let mut d = founded();
    let begun = d.save();
    gardens(&mut d);
    let (first, at_first) = (d.save(), d.device().clone());
    committee(&mut d);
    d.record(ProjectRegistered::titled("الحدائق")).unwrap();
    let (bytes, device) = (d.save(), d.device().clone());

    // The last entry waits for one in a damaged line.
    let mut lines: Vec<&str> = std::str::from_utf8(&bytes).unwrap().lines().collect();
    lines.remove(std::str::from_utf8(&first).unwrap().lines().count());
    let (mut cut, _) = Dossier::recover(Still::new(5), lines.join("\n").as_bytes()).unwrap();
    assert!(cut.verify(&[]).unwrap().waiting > 0);
    assert!(!cut.continue_as(&device));
    cut.record(ProjectRegistered::titled("بعد")).unwrap();

    // A copy of the device recorded something else, under the same label.
    let mut copy = Dossier::open(Still::new(6), &first).unwrap();
    assert!(copy.continue_as(&at_first));
    copy.record(ProjectRegistered::titled("من النسخة")).unwrap();
    let mut both = Dossier::open(Still::new(7), &bytes).unwrap();
    both.merge(&copy.save()).unwrap();
    assert!(!both.continue_as(&device));
    both.record(ProjectRegistered::titled("بعد")).unwrap();

    // Somebody else's actor would be refused in every entry.
    let mut named = Dossier::open(Still::new(8), &bytes).unwrap();
    assert!(!named.continue_as(&Device { actor: "Ali".into(), ..device.clone() }));
    let mut empty = Dossier::open(Still::new(9), &begun).unwrap();
    assert!(!empty.continue_as(&device));
    empty.record(ProjectRegistered::titled("بعد")).unwrap();
}

#[test]
fn a_reference_is_found_however_its_number_is_written() {
    let mut d = founded();
    let project = d.record(ProjectRegistered::titled("الحدائق").references(["pacto:٠٧٠"])).unwrap();
    let found = d.projects(&At::now()).unwrap().projects[0].references.clone();
    assert_eq!(found.iter().map(infitah::model::Reference::as_str).collect::<Vec<_>>(), ["pacto:70"]);
    for written in ["pacto:70", "pacto:070", "pacto:٧٠", "pacto:۷۰"] {
        let sheet = d.project_sheet(written, &At::now()).unwrap();
        assert_eq!(sheet.id.as_str(), project.id.as_ref().unwrap().as_str());
        d.record(CardReceived::observation(written, "2023-07-25").remark(Topic::PROBLEM, "ظلام")).unwrap();
    }
}

#[test]
fn words_that_stand_in_no_field_are_erased_with_their_entry() {
    let mut d = founded();
    let project = gardens(&mut d);
    let card =
        d.record(CardReceived::observation(&project, "2023-07-25").remark(Topic::PROBLEM, "ظلام")).unwrap();
    let gone = d.record(Withdrawn::of(&card).reason("CANARY طلبت سحبها")).unwrap();
    assert!(String::from_utf8_lossy(&d.save()).contains("CANARY"));
    d.record(SealsErased::of_entry(&gone, Ground::REQUEST)).unwrap();
    assert!(!String::from_utf8_lossy(&d.save()).contains("CANARY"));
    let found = d.verify(&[]).unwrap();
    assert!(found.sound);
    assert_eq!(found.erased, 1);
}

#[test]
fn a_value_that_something_newer_changed_says_so() {
    use infitah::journal::Hash;
    let mut d = founded();
    let project = gardens(&mut d);
    let renamed = d.record(ProjectRegistered::renamed(&project, "الحدائق", "2023-08-01")).unwrap();
    assert!(d.conflicts(&At::now()).unwrap().newer.is_empty());
    let lamport = String::from_utf8(d.save()).unwrap().lines().count();
    let head = renamed.entry.as_str();
    let body = Hash::of("{}");
    let entry = format!(
        r#"{{"actor":"actor-0000000000000000","body":"{body}","kind":"project_rebranded/1","lamport":{lamport},"parents":["{head}"],"recorded_at":"2030-01-01T00:00Z","replaces":["{head}"],"replica":"0000000000000000"}}"#
    );
    let line = format!(r#"{{"entry":{entry},"fact":{{}},"hash":"{}"}}"#, Hash::of(&entry));
    let opening = String::from_utf8(d.save()).unwrap().lines().next().unwrap().to_owned();
    assert_eq!(d.merge(format!("{opening}\n{line}\n").as_bytes()).unwrap().added, 1);
    let newer = d.conflicts(&At::now()).unwrap().newer;
    assert_eq!(newer.iter().map(|changed| changed.field.as_str()).collect::<Vec<_>>(), ["title:ar"]);
    assert_eq!(newer[0].thing.as_str(), project.id.as_ref().unwrap().as_str());
    // Whoever knows the newer value names it, and it is settled.
    d.record(ProjectRegistered::renamed(&project, "حدائق الحي", "2023-09-01")).unwrap();
    assert!(d.conflicts(&At::now()).unwrap().newer.is_empty());
}
