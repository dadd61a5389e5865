//! What is still to do, from the facts alone.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

#[path = "common/mod.rs"]
mod common;

use common::{Still, founded, printed};
use infitah::dossier::{At, Dossier, Recorded};
use infitah::facts::*;
use infitah::model::*;
use infitah::views::{Duty, DutyKind};

fn begun() -> Dossier {
    let mut d = founded();
    let committee = BodyCreated::named("لجنة التتبع").references(["body:committee"]);
    d.record(committee.kind(BodyKind::STEERING_COMMITTEE).on("04 ماي 2023")).unwrap();
    d.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"])).unwrap();
    d.record(StagePlanned::adoption("أكتوبر 2023").references(["stage:adoption"])).unwrap();
    d
}

fn card(d: &mut Dossier, number: &str, said: &str, day: &str) -> Recorded {
    d.record(CardReceived::observation("pacto:70", day).numbers([number]).remark(Topic::SOLUTIONS, said))
        .unwrap()
}

fn duties(d: &Dossier, day: &str) -> Vec<Duty> {
    d.duties(&At::day(day)).unwrap().duties
}

fn kinds(duties: &[Duty]) -> Vec<DutyKind> {
    duties.iter().map(|duty| duty.kind).collect()
}

#[test]
fn trap_30_a_remark_waits_for_its_next_step_and_no_other() {
    let mut d = begun();
    let first = card(&mut d, "paper:1", "نحتاج حراسا بالليل", "25 يوليوز 2023");
    card(&mut d, "paper:2", "الإنارة ضعيفة", "26 يوليوز 2023");
    let found = duties(&d, "2023-08-01");
    assert_eq!(kinds(&found), [DutyKind::PresentRemarks]);
    assert_eq!(found[0].things.len(), 2);
    assert_eq!(found[0].since.as_ref().unwrap().edtf, "2023-07-25");
    assert_eq!(found[0].due.as_ref().unwrap().edtf, "2023-10", "the roadmap wants it before the adoption");
    d.record(RemarksPresented::of(&first.remarks, "2023-08-02")).unwrap();
    let found = duties(&d, "2023-08-03");
    assert_eq!(kinds(&found), [DutyKind::PresentRemarks, DutyKind::ExamineRemarks]);
    assert_eq!(found[1].since.as_ref().unwrap().edtf, "2023-08-02");
    d.record(RemarksExamined::of(&first.remarks, "body:committee", "2023-08-20")).unwrap();
    assert_eq!(kinds(&duties(&d, "2023-08-21")), [DutyKind::PresentRemarks, DutyKind::DecideRemarks]);
    let yes = RemarksDecided::of(Outcome::Accepted, &first.remarks, "body:committee", "2023-09-04");
    let yes = d.record(yes).unwrap();
    assert_eq!(
        kinds(&duties(&d, "2023-09-05")),
        [DutyKind::PresentRemarks, DutyKind::GiveReason, DutyKind::AnswerRemarks, DutyKind::ReviseText]
    );
    // What was entered later is no matter of the days before.
    assert_eq!(kinds(&duties(&d, "2023-08-21")), [DutyKind::PresentRemarks, DutyKind::DecideRemarks]);
    d.record(AnswerPublished::to(&yes, "2023-09-10")).unwrap();
    d.record(
        SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, "حراسة الحدائق ليلا.", "2023-09-11")
            .because([&yes]),
    )
    .unwrap();
    assert_eq!(kinds(&duties(&d, "2023-09-12")), [DutyKind::PresentRemarks, DutyKind::GiveReason]);
    // The reason comes with a decision that supersedes it; the superseded one needs none any more.
    let again = RemarksDecided::of(Outcome::Rejected, &first.remarks, "body:committee", "2023-09-15")
        .reason("بعد نقاش");
    d.record(again).unwrap();
    assert_eq!(kinds(&duties(&d, "2023-09-16")), [DutyKind::PresentRemarks, DutyKind::AnswerRemarks]);
}

#[test]
fn what_a_superseding_decision_repeats_is_written_already() {
    let mut d = begun();
    let first = card(&mut d, "paper:1", "نحتاج حراسا بالليل", "25 يوليوز 2023");
    let second = card(&mut d, "paper:2", "الإنارة ضعيفة", "26 يوليوز 2023");
    let of = |outcome, remarks: &[RemarkId], day: &str| {
        RemarksDecided::of(outcome, remarks, "body:committee", day).reason("طلب متكرر")
    };
    let yes = d.record(of(Outcome::Accepted, &first.remarks, "2023-09-04")).unwrap();
    let to_revise = |d: &Dossier, day: &str| kinds(&duties(d, day)).contains(&DutyKind::ReviseText);
    let text = SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, "حراسة الحدائق ليلا.", "2023-09-11");
    d.record(text.because([&yes])).unwrap();
    assert!(!to_revise(&d, "2023-09-12"));
    d.record(of(Outcome::Accepted, &first.remarks, "2023-09-15").reason("بعد نقاش")).unwrap();
    assert!(!to_revise(&d, "2023-09-16"), "the same outcome asks for the same words");
    // A remark that the first decision did not cover asks for words of its own.
    let both = [&first.remarks[..], &second.remarks[..]].concat();
    d.record(of(Outcome::Accepted, &both, "2023-09-20")).unwrap();
    assert!(to_revise(&d, "2023-09-21"));
    // Another outcome is another text, and so is the old one once it was refused in between.
    d.record(of(Outcome::PartlyAccepted, &first.remarks, "2023-09-25")).unwrap();
    d.record(of(Outcome::Rejected, &second.remarks, "2023-09-25")).unwrap();
    assert!(to_revise(&d, "2023-09-26"));
    d.record(of(Outcome::Rejected, &first.remarks, "2023-09-27")).unwrap();
    assert!(!to_revise(&d, "2023-09-28"));
    d.record(of(Outcome::Accepted, &first.remarks, "2023-09-29")).unwrap();
    assert!(to_revise(&d, "2023-09-30"));
}

#[test]
fn who_said_that_there_is_no_figure_is_not_asked_again() {
    let mut d = begun();
    let define = |d: &mut Dossier, nature| {
        let indicator = IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الحدائق المحروسة");
        let indicator = d.record(indicator.nature(nature).baseline(0)).unwrap();
        d.record(TargetSet::in_period(&indicator, "2024", 5)).unwrap();
        indicator
    };
    let flow = define(&mut d, Nature::Flow);
    let open = |d: &Dossier| {
        let found = d.duties(&At::day("2025-02-01")).unwrap();
        let dues = found.duties.iter().filter(|duty| duty.kind == DutyKind::Measure);
        let dues: Vec<String> = dues.map(|duty| duty.due.as_ref().unwrap().edtf.clone()).collect();
        (dues, found.no_figure.iter().map(|answer| answer.period.edtf.clone()).collect::<Vec<_>>())
    };
    let edtf = |periods: &[&str]| periods.iter().map(ToString::to_string).collect::<Vec<_>>();
    let none = |indicator: &Recorded, period| {
        MeasurementTaken::without(indicator, period, MeasurementOutcome::Missing, "2025-01-10")
    };
    assert_eq!(open(&d), (edtf(&["2024"]), vec![]));
    // Half a year was answered, the other half was not.
    let half = d.record(none(&flow, "2024-01/2024-06")).unwrap();
    assert_eq!(open(&d), (edtf(&["2024-07/2024-12"]), edtf(&["2024-01/2024-06"])));
    d.record(MeasurementTaken::of(&flow, "2024-07/2024-12", 3, "2025-01-12")).unwrap();
    assert_eq!(open(&d), (vec![], edtf(&["2024-01/2024-06"])));
    // It is still asked for where the answer is taken back.
    d.record(Withdrawn::of(half.entry)).unwrap();
    assert_eq!(open(&d), (edtf(&["2024-01/2024-06"]), vec![]));
    d.record(none(&flow, "2024")).unwrap();
    let level = define(&mut d, Nature::Level);
    d.record(none(&level, "2024-01/2024-03")).unwrap();
    assert!(open(&d).0.contains(&"2024".to_owned()), "a level is that of the end of its period");
    d.record(none(&level, "2024-10/2024-12")).unwrap();
    assert!(!open(&d).0.contains(&"2024".to_owned()));
}

#[test]
fn an_accepted_idea_from_which_a_project_was_drawn_is_written_down() {
    let mut d = begun();
    let idea = d.record(CardReceived::idea("2023-01-10").remark(Topic::PROBLEM, "لا حراسة")).unwrap();
    let yes = RemarksDecided::of(Outcome::Accepted, &idea.remarks, "body:committee", "2023-06-01")
        .reason("طلب متكرر");
    let yes = d.record(yes).unwrap();
    d.record(AnswerPublished::to(&yes, "2023-06-02")).unwrap();
    assert_eq!(kinds(&duties(&d, "2023-06-03")), [DutyKind::ReviseText]);
    d.record(ProjectDrawn::from_ideas("pacto:70", &idea.remarks, "2023-06-05")).unwrap();
    assert!(duties(&d, "2023-06-06").is_empty());
}

#[test]
fn stages_are_confirmed_and_postponed_ones_get_a_date() {
    let mut d = begun();
    let training = StagePlanned::of(StageKind::TRAINING, "دورة تكوينية")
        .planned("23 فبراير 2023")
        .references(["stage:training"]);
    d.record(training).unwrap();
    let found = duties(&d, "2023-03-01");
    assert_eq!((kinds(&found), found[0].overdue), (vec![DutyKind::ConfirmStage], true));
    d.record(StageHeld::of("stage:training", "23 فبراير 2023")).unwrap();
    assert!(duties(&d, "2023-03-01").is_empty());
    d.record(StagePostponed::of("stage:adoption", "20 شتنبر 2023")).unwrap();
    let found = duties(&d, "2023-09-25");
    assert_eq!(kinds(&found), [DutyKind::SetDate]);
    assert_eq!((found[0].since.as_ref().unwrap().edtf.as_str(), &found[0].due), ("2023-09-20", &None));
    // Inside a month of which no day is known nobody can say that it is over.
    assert!(duties(&d, "2023-09-15").is_empty());
}

#[test]
fn trap_31_an_indicator_is_completed_before_adoption_and_measured_after_each_period() {
    let mut d = begun();
    d.record(SectionRevised::of("pacto:70", SheetSection::PROBLEM, "الظلام ليلا.", "2023-07-01")).unwrap();
    let gardens =
        d.record(IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الحدائق المحروسة")).unwrap();
    let gardens = IndicatorId::from(gardens.id.unwrap().as_str());
    assert!(duties(&d, "2023-09-01").is_empty(), "a draft may lack them");
    d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20")).unwrap();
    let found = duties(&d, "2023-09-21");
    assert_eq!(kinds(&found), [DutyKind::SetBaseline, DutyKind::SetTarget]);
    assert_eq!(found[0].since.as_ref().unwrap().edtf, "2023-09-20");
    d.record(StageHeld::of("stage:adoption", "5 أكتوبر 2023")).unwrap();
    d.record(
        IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الحدائق المحروسة")
            .indicator(gardens.clone())
            .baseline(0),
    )
    .unwrap();
    d.record(TargetSet::in_period(&gardens, "2024", 5)).unwrap();
    assert!(duties(&d, "2024-12-31").is_empty());
    let found = duties(&d, "2025-01-02");
    assert_eq!(kinds(&found), [DutyKind::Measure]);
    assert_eq!((found[0].due.as_ref().unwrap().edtf.as_str(), found[0].overdue), ("2024", true));
    d.record(MeasurementTaken::of(&gardens, "2024", 0, "2025-01-10")).unwrap();
    assert!(duties(&d, "2025-01-11").is_empty(), "zero is a measurement");
}

#[test]
fn trap_27_and_32_what_is_legally_unknown_is_no_duty() {
    let mut d = begun();
    // No project has its axis on the slides, and a source of funding may have no amount or be in kind.
    d.record(AxisChosen::titled("الشفافية")).unwrap();
    d.record(FundingNoted::of("pacto:70", "جمعية مواكبة").kind(FundingKind::PARTNER)).unwrap();
    assert!(duties(&d, "2023-08-01").is_empty());
}

#[test]
fn a_disagreement_is_to_be_settled_until_somebody_does() {
    let mut office = begun();
    let mut tablet = Dossier::open(Still::new(9), &office.save()).unwrap();
    office.record(ProjectRegistered::renamed("pacto:70", "الحدائق", "2023-08-01")).unwrap();
    tablet.record(ProjectRegistered::renamed("pacto:70", "المناطق الخضراء", "2023-08-01")).unwrap();
    office.merge(&tablet.save()).unwrap();
    let found = duties(&office, "2023-08-02");
    assert_eq!(
        (kinds(&found), found[0].field.as_deref()),
        (vec![DutyKind::SettleConflict], Some("title:ar"))
    );
    office.record(ProjectRegistered::renamed("pacto:70", "الحدائق", "2023-08-02")).unwrap();
    assert!(duties(&office, "2023-08-02").is_empty());
}

#[test]
fn the_list_reads_as_one_to_tick_off() {
    let mut d = begun();
    d.record(StagePlanned::of(StageKind::TRAINING, "دورة تكوينية").planned("23 فبراير 2023")).unwrap();
    let cards: Vec<Recorded> = (1..=14)
        .map(|number| card(&mut d, &format!("card:{number}"), "نحتاج حراسا بالليل", "25 يوليوز 2023"))
        .collect();
    let no = RemarksDecided::of(Outcome::Rejected, &cards[0].remarks, "body:committee", "2023-09-04");
    d.record(no).unwrap();
    d.record(StagePostponed::of("stage:adoption", "20 شتنبر 2023")).unwrap();
    for language in ["ar", "fr", "en"] {
        let list = d.duties(&At::day("2023-09-25")).unwrap();
        insta::assert_snapshot!(format!("duties-{language}"), printed(&list, language));
        let before = d.duties(&At::day("2023-09-10")).unwrap();
        insta::assert_snapshot!(format!("duties-dated-{language}"), printed(&before, language));
    }
    let nothing = founded().duties(&At::now()).unwrap();
    assert_eq!(
        printed(&nothing, "ar"),
        "# ما يجب إنجازه كما هو يوم 24 نونبر 2026\n\nلم يبق ما يجب إنجازه.\n"
    );
}

#[test]
fn what_is_due_by_a_day_is_overdue_after_it_though_nobody_said_from_when() {
    let mut d = begun();
    d.record(StagePlanned::of(StageKind::TRAINING, "دورة تكوينية").planned("../2023-10-31")).unwrap();
    d.record(StagePlanned::of(StageKind::TRAINING, "دورة ثانية").planned("2023-10-20")).unwrap();
    let to_confirm = |day: &str| {
        let found = duties(&d, day).into_iter().filter(|duty| duty.kind == DutyKind::ConfirmStage);
        found.map(|duty| (duty.due.unwrap().edtf, duty.overdue)).collect::<Vec<_>>()
    };
    assert_eq!(to_confirm("2023-10-31"), [("2023-10-20".to_owned(), true)]);
    assert_eq!(
        to_confirm("2023-11-01"),
        [("2023-10-20".to_owned(), true), ("../2023-10-31".to_owned(), true), ("2023-10".to_owned(), true)],
        "by the day on which each is over"
    );
    let list = d.duties(&At::day("2023-11-01")).unwrap();
    assert_eq!(list.to_string(), printed(&list, "ar"));
}

/// The draft for adoption is entered after the adopted text, as minutes are found late.
#[test]
fn the_first_version_for_adoption_is_the_first_by_its_day() {
    let mut d = begun();
    d.record(SectionRevised::of("pacto:70", SheetSection::PROBLEM, "الظلام ليلا.", "2023-07-01")).unwrap();
    d.record(IndicatorDefined::of("pacto:70", IndicatorKind::IMPACT, "عدد الزوار")).unwrap();
    d.record(VersionFrozen::of(VersionKind::ADOPTED, "2023-10-19")).unwrap();
    d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20")).unwrap();
    let found = duties(&d, "2023-11-01");
    let since = found.iter().find(|duty| duty.kind == DutyKind::SetBaseline).unwrap().since.as_ref();
    assert_eq!(since.unwrap().edtf, "2023-09-20");
}
