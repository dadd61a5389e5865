//! Cases that one of the laws, or a reader of the code, once found wrong.

use std::collections::BTreeSet;

use infitah::dossier::{At, Dossier, Recorded};
use infitah::facts::{
    AnswerPublished, BodyCreated, CardReceived, Corrected, ProjectRegistered, RemarksDecided, SealsErased,
    SectionRevised, ThingsMerged, VersionFrozen, VoteTaken, Withdrawn,
};
use infitah::model::{
    Code, Contact, Ground, Outcome, Refusal, RemarkId, SheetSection, Topic, VersionKind, VoteResult,
};
use serde_json::json;

use super::world::{Foreign, Still, World, foreign, opened, sealed, seals};

fn founded() -> Dossier {
    World::begun(21, 1).devices.remove(0)
}

fn idea(on: &str, said: &str) -> CardReceived {
    CardReceived::idea(on).remark(Topic::PROBLEM, said)
}

/// The laws flip bits everywhere; the founding is the one line that nothing can be read without.
#[test]
fn a_damaged_founding_is_named_with_its_line() {
    let text = String::from_utf8(founded().save()).unwrap();
    let spoiled = text.replacen("\"fact\":{", "\"fact\":{ ", 1);
    let refusal = Dossier::open(Still::new(1), spoiled.as_bytes()).map(|_| ()).unwrap_err();
    assert_eq!((refusal.code, refusal.args["line"].as_str()), (Code::JournalNoFounding, "2"));
    let refusal = founded().merge(b"").unwrap_err();
    assert_eq!(refusal.code, Code::JournalUnrecognised);
}

/// A thing has its place from the first creation that counts, not from one that is still to come.
#[test]
fn things_stand_in_the_order_of_what_counts_by_then() {
    let mut d = founded();
    let one = d.record(ProjectRegistered::titled("one").on("2023-06-01")).unwrap().id.unwrap();
    let two = d.record(ProjectRegistered::titled("two").on("2023-05-02")).unwrap().id.unwrap();
    d.record(ProjectRegistered::renamed(one.as_str(), "one, earlier", "2023-05-03")).unwrap();
    let order = |day: &str| -> Vec<String> {
        d.projects(&At::day(day)).unwrap().projects.iter().map(|line| line.id.to_string()).collect()
    };
    assert_eq!(order("2023-05-20"), [two.to_string(), one.to_string()]);
    assert_eq!(order("2023-06-20"), [one.to_string(), two.to_string()]);
}

/// On a day on which an entry does not count yet, nobody disagrees about it.
#[test]
fn corrections_disagree_from_the_day_of_what_they_correct() {
    let mut d = founded();
    let entry = d.record(ProjectRegistered::titled("one").on("2023-06-01")).unwrap().entry;
    let mut other = opened(31, &d.save());
    d.record(Corrected::entry_with(&entry, ProjectRegistered::titled("left").on("2023-06-01"))).unwrap();
    other.record(Corrected::entry_with(&entry, ProjectRegistered::titled("right").on("2023-06-01"))).unwrap();
    d.merge(&other.save()).unwrap();
    let disagreed = |day: &str| d.conflicts(&At::day(day)).unwrap().corrections.len();
    assert_eq!((disagreed("2023-05-01"), disagreed("2023-06-01")), (0, 1));
}

/// A fact may cite whatever digest it likes; that makes nobody's words public.
#[test]
fn citing_a_digest_as_public_publishes_nothing() {
    let mut d = founded();
    let contact = Contact { name: None, phone: Some("CANARY".into()), email: None };
    d.record(idea("2023-05-02", "ظلام").contact(contact)).unwrap();
    let cited = seals(&d.save()).into_iter().find(|(_, word)| word.contains("CANARY")).unwrap().0;
    let (digest, seal) = sealed(1, "عنوان");
    let body = json!({
        "project": "project-0000000000000001",
        "title": {"ar": {"sealed": digest}, "fr": {"sealed": cited}},
    });
    let entry = Foreign { kind: "project_registered/1", body, seals: vec![seal], ..Foreign::default() };
    let bytes = foreign(&d.save(), 1, entry);
    assert_eq!(d.merge(&bytes).unwrap().added, 1);
    assert_eq!(d.projects(&At::now()).unwrap().projects.len(), 1);
    assert!(!String::from_utf8(d.save_public().unwrap()).unwrap().contains("CANARY"));
}

/// Whoever erases what a thing says erases it under each of its ids.
#[test]
fn erasing_reaches_the_words_under_the_other_ids_of_a_thing() {
    let mut d = founded();
    let remarks: Vec<RemarkId> = ["CANARY one", "CANARY two"]
        .map(|said| d.record(idea("2023-05-02", said)).unwrap().remarks[0].clone())
        .to_vec();
    d.record(ThingsMerged::of(remarks.iter().map(RemarkId::as_str))).unwrap();
    d.record(SealsErased::of(remarks[0].as_str(), "said", Ground::REQUEST)).unwrap();
    assert!(!String::from_utf8(d.save()).unwrap().contains("CANARY"));
}

/// A merge says how many words it erased, also where it brings entries that come before those that are here.
#[test]
fn a_merge_counts_what_it_erased_wherever_it_stands() {
    let mut d = founded();
    let card = d.record(idea("2023-05-02", "ظلام")).unwrap();
    let mut other = opened(41, &d.save());
    other.record(SealsErased::of(card.remarks[0].as_str(), "said", Ground::REQUEST)).unwrap();
    d.record(ProjectRegistered::titled("one")).unwrap();
    d.record(Corrected::entry_with(&card, idea("2023-05-02", "ظلام وخوف"))).unwrap();
    assert_eq!(d.merge(&other.save()).unwrap().erased, 2);
}

/// What is about one id of a thing is about the thing.
#[test]
fn merged_things_are_followed_under_each_of_their_ids() {
    let mut d = founded();
    let body = d.record(BodyCreated::named("لجنة")).unwrap();
    let project = d.record(ProjectRegistered::titled("حدائق")).unwrap();
    let twice = |d: &mut Dossier, said: &str| {
        let card = CardReceived::observation(&project, "2023-05-02").remark(Topic::PROBLEM, said);
        d.record(card).unwrap()
    };
    let (one, two) = (twice(&mut d, "ظلام"), twice(&mut d, "برد"));
    let (card, other) = (one.id.clone().unwrap(), two.id.clone().unwrap());
    d.record(ThingsMerged::of([card, other])).unwrap();
    assert_eq!(d.projects(&At::now()).unwrap().projects[0].remarks, 2);

    let decide = |d: &mut Dossier| {
        d.record(RemarksDecided::of(Outcome::Accepted, &one.remarks, &body, "2023-06-01").reason("نعم"))
            .unwrap()
    };
    let decisions = [decide(&mut d), decide(&mut d)];
    let ids: Vec<String> =
        decisions.iter().map(|decision| decision.id.as_ref().unwrap().to_string()).collect();
    d.record(ThingsMerged::of(ids.iter().map(String::as_str))).unwrap();
    for (entry, because) in [(0, "إنارة ليلا"), (1, "إنارة ليلا وحراسة")] {
        d.record(
            SectionRevised::of(&project, SheetSection::SOLUTIONS, because, format!("2023-06-0{}", 2 + entry))
                .because([&decisions[entry]]),
        )
        .unwrap();
    }
    // The first decision is withdrawn, and the other one is still the same decision.
    d.record(Withdrawn::of(&decisions[0])).unwrap();
    d.record(AnswerPublished::to(ids[0].as_str(), "2023-06-20")).unwrap();
    let versions = [2, 3].map(|_| d.record(VersionFrozen::of(VersionKind::ADOPTED, "2023-07-01")).unwrap());
    let names = versions.iter().map(|version| version.id.as_ref().unwrap().as_str());
    d.record(ThingsMerged::of(names)).unwrap();
    for version in &versions {
        d.record(VoteTaken::on_version(version, VoteResult::ADOPTED, "2023-07-02")).unwrap();
    }
    let trace = d.trace(&one.remarks[0], &At::now()).unwrap();
    assert_eq!(trace.changes.len(), 2);
    assert_eq!(trace.state, infitah::views::RemarkState::Answered);
    assert_eq!((trace.versions.len(), trace.votes.len()), (1, 2));
}

/// Two remarks may say the same; each has words of its own, after a correction too.
#[test]
fn a_correction_leaves_equal_words_their_own_seals() {
    let mut d = founded();
    let card = idea("2023-05-02", "ظلام").remark(Topic::PROBLEM, "ظلام");
    let recorded = d.record(card.clone()).unwrap();
    d.record(Corrected::entry_with(&recorded, CardReceived { on: "2023-05-03".into(), ..card })).unwrap();
    d.record(SealsErased::of(recorded.remarks[0].as_str(), "said", Ground::REQUEST)).unwrap();
    let said = |at: usize| d.trace(&recorded.remarks[at], &At::now()).unwrap().said.unwrap();
    assert_eq!((said(0).text, said(1).text.as_deref()), (None, Some("ظلام")));
    // What a correction keeps stays under its digest.
    assert_eq!(seals(&d.save()).iter().filter(|(_, word)| word == "ظلام").count(), 1);
}

/// What several corrections say alike is one text too, whichever of them said it first.
#[test]
fn a_second_correction_keeps_the_seals_of_the_first() {
    let mut d = founded();
    let recorded = d.record(idea("2023-05-02", "ظلم")).unwrap();
    let mended = |on: &str| idea(on, "CANARY mended");
    let first = d.record(Corrected::entry_with(&recorded, mended("2023-05-02"))).unwrap();
    d.record(Corrected::entry_with(&recorded, mended("2023-05-03"))).unwrap();
    let digests = seals(&d.save()).into_iter().filter(|(_, word)| word == "CANARY mended");
    let digests: BTreeSet<String> = digests.map(|(digest, _)| digest).collect();
    assert_eq!(digests.len(), 1);
    let said = |d: &Dossier| d.trace(&recorded.remarks[0], &At::now()).unwrap().said.unwrap().text;
    for copy in [opened(91, &d.save()), opened(92, &d.save_public().unwrap())] {
        assert_eq!(said(&copy).as_deref(), Some("CANARY mended"));
    }
    // Erased beside one of them they are gone beside the other.
    d.record(SealsErased::of_entry(&first, Ground::REQUEST)).unwrap();
    assert!(!String::from_utf8(d.save()).unwrap().contains("CANARY"));
}

/// An outcome is public while an answer stands that publishes it, under whichever id of the decision.
#[test]
fn a_withdrawn_answer_publishes_nothing_any_more() {
    let mut d = founded();
    let body = d.record(BodyCreated::named("لجنة")).unwrap();
    let card = d.record(idea("2023-05-02", "ظلام")).unwrap();
    let mut decide = |reason: &str| {
        d.record(RemarksDecided::of(Outcome::Rejected, &card.remarks, &body, "2023-06-01").reason(reason))
            .unwrap()
    };
    let (one, two) = (decide("CANARY one"), decide("CANARY two"));
    let public = |d: &Dossier| {
        let text = String::from_utf8(d.save_public().unwrap()).unwrap();
        (text.contains("CANARY one"), text.contains("CANARY two"))
    };
    assert_eq!(public(&d), (false, false));
    let answer = d.record(AnswerPublished::to(&one, "2023-06-20")).unwrap();
    assert_eq!(public(&d), (true, false));
    let same = d.record(ThingsMerged::of([one.id.unwrap(), two.id.unwrap()])).unwrap();
    assert_eq!(public(&d), (true, true));
    d.record(Withdrawn::of(&same)).unwrap();
    assert_eq!(public(&d), (true, false));
    d.record(Withdrawn::of(&answer)).unwrap();
    assert_eq!(public(&d), (false, false));
}

/// An erasure acts before what it descends from has arrived, and on words that wait.
#[test]
fn an_erasure_that_waits_erases() {
    let mut d = founded();
    let card = d.record(idea("2023-05-02", "CANARY one")).unwrap();
    let mut other = opened(51, &d.save());
    other.record(ProjectRegistered::titled("حدائق")).unwrap();
    let mut unaware = opened(54, &other.save());
    other.record(SealsErased::of(card.remarks[0].as_str(), "said", Ground::REQUEST)).unwrap();
    unaware.record(Corrected::entry_with(&card, idea("2023-05-02", "CANARY two"))).unwrap();
    let opening = String::from_utf8(d.save()).unwrap().lines().next().unwrap().to_owned();
    let last = |d: &Dossier| super::world::lines(&d.save()).pop().unwrap();
    let waiting = d.merge(&super::world::file(&opening, &[last(&unaware), last(&other)])).unwrap();
    assert_eq!((waiting.added, waiting.waiting, waiting.erased), (2, 2, 2));
    assert!(!String::from_utf8(d.save()).unwrap().contains("CANARY"));
    // Words that wait themselves are erased as well.
    let mut late = opened(52, &founded().save());
    let before = opened(53, &d.save());
    late.merge(&super::world::file(&opening, &super::world::lines(&before.save())[2..])).unwrap();
    assert!(!String::from_utf8(late.save()).unwrap().contains("CANARY"));
}

/// A month and a day inside it have no order; another month, or the same one again, has.
#[test]
fn a_month_and_a_day_inside_it_are_not_ordered() {
    let mut d = founded();
    let project = d.record(ProjectRegistered::titled("one").on("2023-05")).unwrap();
    let mut rename =
        |on: &str| d.record(ProjectRegistered::renamed(&project, "two", on)).map_err(|r| (r.code, r.field));
    assert_eq!(rename("2023-05-10").unwrap_err(), (Code::OnUnordered, Some("on".into())));
    assert_eq!(rename("2023-05-30/2023-06-02").unwrap_err().0, Code::OnUnordered);
    rename("2023-05").unwrap();
    rename("2023-04-30").unwrap();
    rename("2023-06-01").unwrap();
    assert_eq!(d.project_sheet(project.id.unwrap(), &At::day("2023-04-30")).unwrap().title.0["ar"], "two");
}

/// The same where a correction moves the day: it would leave an order that nobody can tell.
#[test]
fn a_correction_does_not_take_the_order_away() {
    let mut d = founded();
    let project = d.record(ProjectRegistered::titled("zero").on("2023-05-01")).unwrap();
    let one = d.record(ProjectRegistered::renamed(&project, "one", "2023-07-25")).unwrap();
    d.record(ProjectRegistered::renamed(&project, "two", "2023-07-26")).unwrap();
    let mut moved = |on: &str| {
        let with = ProjectRegistered::renamed(&project, "one", on);
        d.record(Corrected::entry_with(&one, with)).map_err(|refusal| (refusal.code, refusal.field))
    };
    assert_eq!(moved("2023-07").unwrap_err(), (Code::OnUnordered, Some("with.on".into())));
    moved("2023-06").unwrap();
    moved("2023-07-26").unwrap();
    moved("2023-07-20/2023-07-25").unwrap();
    // Two that met without an order are corrected in all that does not make another one.
    let mut other = opened(71, &d.save());
    let late = d.record(ProjectRegistered::renamed(&project, "three", "2023-09")).unwrap();
    other.record(ProjectRegistered::renamed(&project, "four", "2023-09-10")).unwrap();
    d.merge(&other.save()).unwrap();
    let better = ProjectRegistered::renamed(&project, "THREE", "2023-09");
    d.record(Corrected::entry_with(&late, better)).unwrap();
}

/// Three tablets left three days that have no order among themselves: each of them can be corrected to the day that it
/// was, one after the other, and then recording goes on.
#[test]
fn days_without_an_order_are_corrected_one_by_one() {
    let mut d = founded();
    let project = d.record(ProjectRegistered::titled("zero").on("2023-01-01")).unwrap();
    let mut renamed = Vec::new();
    let base = d.save();
    for (seed, on) in [(81, "2023-05"), (82, "2023-05-10"), (83, "2023-05-01/2023-05-15")] {
        let mut tablet = opened(seed, &base);
        renamed.push(tablet.record(ProjectRegistered::renamed(&project, on, on)).unwrap());
        d.merge(&tablet.save()).unwrap();
    }
    let told = |recorded: Result<Recorded, Refusal>| recorded.map(|_| ()).map_err(|refusal| refusal.code);
    assert_eq!(
        told(d.record(ProjectRegistered::renamed(&project, "new", "2023-05-12"))),
        Err(Code::OnUnordered)
    );
    let mut moved = |at: usize, on: &str| {
        let with = ProjectRegistered::renamed(&project, on, on);
        told(d.record(Corrected::entry_with(&renamed[at], with)))
    };
    // It may leave as many without an order as it found, and no more.
    assert_eq!(moved(0, "2023-05-09/2023-05-11"), Ok(()));
    assert_eq!(moved(0, "2023-05-20"), Ok(()));
    assert_eq!(moved(0, "2023-05"), Err(Code::OnUnordered));
    assert_eq!(moved(2, "2023-05-02"), Ok(()));
    d.record(ProjectRegistered::renamed(&project, "new", "2023-05-12")).unwrap();
}

/// What a fact names may have been withdrawn meanwhile; the rest of the fact is corrected all the same.
#[test]
fn a_fact_about_what_was_withdrawn_is_corrected() {
    let mut d = founded();
    let [gardens, lights] =
        ["حدائق", "إنارة"].map(|title| d.record(ProjectRegistered::titled(title)).unwrap());
    let card =
        |about: &Recorded| CardReceived::observation(about, "2023-05-02").remark(Topic::PROBLEM, "ظلام");
    let recorded = d.record(card(&gardens)).unwrap();
    d.record(Withdrawn::of(&gardens)).unwrap();
    let unknown = |refusal: Refusal| (refusal.code, refusal.field);
    let fresh = d.record(card(&gardens)).map_err(unknown);
    assert_eq!(fresh.unwrap_err(), (Code::ThingUnknown, Some("about".into())));
    let better = card(&gardens).channel("phone");
    d.record(Corrected::entry_with(&recorded, better)).unwrap();
    // Another thing has to be known, and what an earlier correction named may stay as well.
    d.record(Corrected::entry_with(&recorded, card(&lights))).unwrap();
    d.record(Withdrawn::of(&lights)).unwrap();
    d.record(Corrected::entry_with(&recorded, card(&lights).channel("phone"))).unwrap();
    let other = d.record(CardReceived::idea("2023-05-03").remark(Topic::PROBLEM, "برد")).unwrap();
    let about = CardReceived {
        about: Some(gardens.id.unwrap().to_string().into()),
        ..CardReceived::idea("2023-05-03")
    };
    let about = d.record(Corrected::entry_with(&other, about.remark(Topic::PROBLEM, "برد")));
    assert_eq!(about.map_err(unknown).unwrap_err(), (Code::ThingUnknown, Some("with.about".into())));
}

/// Words that would go to a closed field are refused: one text of several things would be erased for all of them.
#[test]
fn nothing_is_recorded_into_a_closed_field() {
    let mut d = founded();
    let body = d.record(BodyCreated::named("لجنة")).unwrap();
    let card = idea("2023-05-02", "ظلام").remark(Topic::PROBLEM, "برد").remark(Topic::PROBLEM, "حفر");
    let card = d.record(card).unwrap();
    let decide = |remarks: &[RemarkId]| {
        RemarksDecided::of(Outcome::Accepted, remarks, &body, "2023-06-01").reason("طلب متكرر")
    };
    d.record(decide(&card.remarks[..1])).unwrap();
    let unaware = d.save();
    d.record(SealsErased::of(card.remarks[0].as_str(), "decision", Ground::REQUEST)).unwrap();
    let before = d.save();
    let refusal = d.record(decide(&card.remarks)).unwrap_err();
    assert_eq!((refusal.code, refusal.field.as_deref()), (Code::FieldClosed, Some("outcome")));
    assert_eq!(refusal.args["thing"], card.remarks[0].as_str());
    assert_eq!(refusal.args["value"], "decision");
    assert_eq!(d.preview(decide(&card.remarks)).unwrap_err(), refusal);
    assert_eq!(d.save(), before);
    d.record(decide(&card.remarks[1..])).unwrap();
    // On another device that had not heard of it they are dropped when the two meet.
    let mut other = opened(81, &unaware);
    other.record(decide(&card.remarks)).unwrap();
    assert!(d.merge(&other.save()).unwrap().erased > 0);

    // A correction that moves the words to another field, where those that were erased stood.
    let project = d.record(ProjectRegistered::titled("حدائق")).unwrap();
    let section =
        |section: SheetSection, text: &str| SectionRevised::of(&project, section, text, "2023-05-03");
    let wrong = d.record(section(SheetSection::SOLUTIONS, "حراس")).unwrap();
    let project_id = project.id.as_ref().unwrap().as_str();
    d.record(SealsErased::of(project_id, "section:solutions:ar", Ground::REQUEST)).unwrap();
    let refusal =
        d.record(Corrected::entry_with(&wrong, section(SheetSection::PROBLEM, "حراس"))).unwrap_err();
    assert_eq!((refusal.code, refusal.field.as_deref()), (Code::FieldClosed, Some("with.text")));
    d.record(section(SheetSection::PROBLEM, "حراس")).unwrap();
}

/// A file that comes after an erasure brings the value without its words; it is known as erased all the same.
#[test]
fn a_value_that_comes_without_its_words_is_known_as_erased() {
    let mut d = founded();
    let project = d.record(ProjectRegistered::titled("one").on("2023-05-01")).unwrap();
    let mut other = opened(61, &d.save());
    other.record(ProjectRegistered::renamed(&project, "right", "2023-06-01")).unwrap();
    // What comes sorts after all that is there, so nothing is folded anew.
    for _ in 0..2 {
        d.record(ProjectRegistered::titled("another")).unwrap();
    }
    d.record(ProjectRegistered::renamed(&project, "left", "2023-06-01")).unwrap();
    let digest = seals(&d.save()).into_iter().find(|(_, word)| word == "left").unwrap().0.parse().unwrap();
    let entry =
        Foreign { kind: "future_fact/9", body: json!({"x": 1}), erases: vec![digest], ..Foreign::default() };
    let bytes = foreign(&d.save(), 1, entry);
    d.merge(&bytes).unwrap();
    other.merge(&d.save()).unwrap();
    let sheet = other.project_sheet(project.id.unwrap(), &At::now()).unwrap();
    assert_eq!((sheet.title.0["ar"].as_str(), sheet.contested.len()), ("right", 0));
    assert_eq!(super::views::all_views(&other), super::views::all_views(&opened(62, &other.save())));
}
