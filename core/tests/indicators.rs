//! Indicators from their definition to their progress: what is missing, zero or not applicable, what adds up, and what
//! is said where it cannot be told.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

#[path = "common/mod.rs"]
mod common;

use common::{Still, founded, printed};
use infitah::dossier::{At, Dossier, Recorded};
use infitah::facts::*;
use infitah::journal::{Draft, Entry, Kind, canonical};
use infitah::model::*;
use infitah::views::{IndicatorLack, IndicatorQuery, IndicatorShown, ProgressMissing};
use serde_json::json;

fn gardens(d: &mut Dossier) -> Recorded {
    d.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70", "sheet:3"]))
        .unwrap()
}

fn guarded(d: &mut Dossier) -> IndicatorId {
    gardens(d);
    let indicator = IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الحدائق المحروسة")
        .unit("حديقة")
        .direction(Direction::Increase)
        .nature(Nature::Level)
        .baseline(2)
        .baseline_on("2023")
        .frequency(Frequency::YEARLY);
    id(&d.record(indicator).unwrap())
}

fn id(recorded: &Recorded) -> IndicatorId {
    IndicatorId::from(recorded.id.as_ref().unwrap().as_str())
}

fn only(d: &Dossier) -> IndicatorShown {
    on(d, "2026-11-24")
}

fn on(d: &Dossier, day: &str) -> IndicatorShown {
    let mut shown = d.indicators(&IndicatorQuery::all(), &At::day(day)).unwrap();
    assert_eq!(shown.total, 1);
    shown.indicators.remove(0)
}

#[test]
fn trap_31_an_indicator_without_a_target_is_legal_in_a_draft_and_flagged_at_adoption() {
    let mut d = founded();
    gardens(&mut d);
    d.record(SectionRevised::of("pacto:70", SheetSection::PROBLEM, "الظلام ليلا.", "2023-07-01")).unwrap();
    for kind in [IndicatorKind::FOLLOW_UP, IndicatorKind::IMPACT] {
        d.record(IndicatorDefined::of("pacto:70", kind, "عدد الحدائق المحروسة")).unwrap();
    }
    d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "2023-07-17")).unwrap();
    d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20")).unwrap();
    let ask = |day| d.indicators(&IndicatorQuery::of("sheet:3"), &At::day(day)).unwrap().indicators;
    for (day, flagged) in [("2023-08-01", false), ("2023-09-20", true)] {
        for shown in ask(day) {
            assert_eq!(shown.flagged, flagged, "{day}");
            assert_eq!(
                shown.lacks,
                [IndicatorLack::Baseline, IndicatorLack::Target, IndicatorLack::Measurement]
            );
            assert_eq!(shown.progress_missing, Some(ProgressMissing::NoTarget));
        }
    }
    let impact = IndicatorQuery { kind: Some(IndicatorKind::IMPACT), ..IndicatorQuery::all() };
    assert_eq!(d.indicators(&impact, &At::now()).unwrap().total, 1);
}

#[test]
fn a_level_is_compared_with_the_target_of_its_period_and_overall() {
    let mut d = founded();
    let gardens = guarded(&mut d);
    d.record(TargetSet::in_period(&gardens, "2024", 5)).unwrap();
    d.record(TargetSet::overall(&gardens, 8)).unwrap();
    d.record(MeasurementTaken::of(&gardens, "2024", 4, "15 يناير 2025")).unwrap();
    d.record(MeasurementTaken::of(&gardens, "2025", 8, "15 يناير 2026")).unwrap();
    let shown = only(&d);
    let told: Vec<_> = shown
        .targets
        .iter()
        .map(|target| {
            let progress = target.progress.as_ref().unwrap();
            let sides = [&progress.numerator, &progress.denominator, &progress.quotient];
            (sides.map(Decimal::as_str), progress.reached)
        })
        .collect();
    assert_eq!(told, [(["2", "3", "0.6667"], false), (["6", "6", "1"], true)]);
    assert_eq!(shown.progress, shown.targets[1].progress);
    // On a day before the second measurement the first is the latest.
    assert_eq!(on(&d, "2025-06-01").progress.unwrap().quotient.as_str(), "0.3333");
    insta::assert_snapshot!(
        "indicators-level-ar",
        printed(&d.indicators(&IndicatorQuery::all(), &At::now()).unwrap(), "ar")
    );
}

#[test]
fn one_that_is_to_fall_uses_the_same_formula() {
    let mut d = founded();
    let gardens = guarded(&mut d);
    d.record(
        IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الشكايات")
            .indicator(gardens.clone())
            .direction(Direction::Decrease)
            .baseline(200),
    )
    .unwrap();
    d.record(TargetSet::overall(&gardens, 100)).unwrap();
    d.record(MeasurementTaken::of(&gardens, "2024", 150, "2025-01-15")).unwrap();
    let progress = only(&d).progress.unwrap();
    assert_eq!((progress.numerator.as_str(), progress.quotient.as_str()), ("-50", "0.5"));
}

#[test]
fn missing_is_not_zero_and_not_applicable_is_neither() {
    let told = |outcome: Option<MeasurementOutcome>| {
        let mut d = founded();
        let gardens = guarded(&mut d);
        d.record(TargetSet::overall(&gardens, 5)).unwrap();
        let measured = match outcome {
            Some(outcome) => MeasurementTaken::without(&gardens, "2024", outcome, "2025-01-15"),
            None => MeasurementTaken::of(&gardens, "2024", 0, "2025-01-15"),
        };
        d.record(measured).unwrap();
        let shown = only(&d);
        (shown.value.map(|value| value.value.to_string()), shown.progress_missing)
    };
    assert_eq!(told(None), (Some("0".into()), None));
    assert_eq!(told(Some(MeasurementOutcome::Missing)), (None, Some(ProgressMissing::NotMeasured)));
    assert_eq!(told(Some(MeasurementOutcome::NotApplicable)), (None, Some(ProgressMissing::NotApplicable)));
}

#[test]
fn a_flow_that_lacks_a_quarter_is_at_least_its_sum() {
    let mut d = founded();
    gardens(&mut d);
    let trainings = IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الدورات التكوينية")
        .nature(Nature::Flow)
        .direction(Direction::Increase)
        .baseline(0)
        .frequency(Frequency::QUARTERLY);
    let trainings = id(&d.record(trainings).unwrap());
    d.record(TargetSet::in_period(&trainings, "2024", 20)).unwrap();
    for (period, number) in [("2024-01/2024-03", 4), ("2024-04/2024-06", 6), ("2024-10/2024-12", 0)] {
        d.record(MeasurementTaken::of(&trainings, period, number, "2025-01-15")).unwrap();
    }
    d.record(MeasurementTaken::without(
        &trainings,
        "2024-07/2024-09",
        MeasurementOutcome::Missing,
        "2025-01-15",
    ))
    .unwrap();
    let shown = only(&d);
    let value = shown.targets[0].value.clone().unwrap();
    assert_eq!((value.value.as_str(), value.at_least, value.missing.len()), ("10", true, 1));
    assert!(shown.progress.as_ref().unwrap().incomplete);
    let view = d.indicators(&IndicatorQuery::all(), &At::now()).unwrap();
    for language in ["ar", "fr", "en"] {
        insta::assert_snapshot!(format!("indicators-flow-{language}"), printed(&view, language));
    }
}

#[test]
fn shares_add_up_by_both_sides_and_groups_stand_apart() {
    let mut d = founded();
    gardens(&mut d);
    let share = IndicatorDefined::of("pacto:70", IndicatorKind::IMPACT, "نسبة المستجيبين")
        .nature(Nature::Flow)
        .ratio(true)
        .baseline("0.5")
        .disaggregation(["women", "men"]);
    let share = id(&d.record(share).unwrap());
    d.record(TargetSet::overall(&share, "0.9")).unwrap();
    let taken = |period: &str, numerator: i32, denominator: i32| {
        MeasurementTaken::share(&share, period, numerator, denominator, "2026-01-15")
    };
    d.record(taken("2024", 1, 2)).unwrap();
    d.record(taken("2025", 90, 100)).unwrap();
    d.record(taken("2025", 30, 50).group("women")).unwrap();
    let shown = only(&d);
    let value = shown.value.unwrap();
    assert_eq!((value.value.as_str(), value.numerator.unwrap().as_str()), ("0.8922", "91"));
    assert!(value.from_groups.is_empty());
    let progress = shown.progress.unwrap();
    // (91 − 0.5 × 102) / (102 × 0.4)
    assert_eq!([progress.numerator.as_str(), progress.denominator.as_str()], ["40", "40.8"]);
    assert_eq!(progress.quotient.as_str(), "0.9804");
    assert_eq!((shown.groups[0].group.as_str(), shown.groups[0].value.value.as_str()), ("women", "0.6"));

    // Where the whole was not measured its groups stand in for it, and it is said which.
    d.record(taken("2026-01/2026-06", 5, 10).group("women")).unwrap();
    d.record(taken("2026-01/2026-06", 5, 10).group("men")).unwrap();
    let value = only(&d).value.unwrap();
    assert_eq!(value.numerator.unwrap().as_str(), "101");
    assert_eq!(value.from_groups.iter().map(Label::as_str).collect::<Vec<_>>(), ["men", "women"]);
    insta::assert_snapshot!(
        "indicators-share-fr",
        printed(&d.indicators(&IndicatorQuery::all(), &At::now()).unwrap(), "fr")
    );
}

#[test]
fn a_target_in_per_cent_is_not_compared_with_a_share_of_one() {
    let mut d = founded();
    gardens(&mut d);
    let share =
        IndicatorDefined::of("pacto:70", IndicatorKind::IMPACT, "نسبة النساء").ratio(true).baseline(40);
    let share = id(&d.record(share).unwrap());
    d.record(TargetSet::overall(&share, 60)).unwrap();
    d.record(MeasurementTaken::share(&share, "2024", 40, 70, "2025-01-15")).unwrap();
    assert_eq!(only(&d).progress_missing, Some(ProgressMissing::PercentForShare));
}

#[test]
fn one_that_is_to_stay_is_kept_or_not() {
    for (measured, kept) in [("12.50", true), ("12.6", false)] {
        let mut d = founded();
        let gardens = guarded(&mut d);
        let stays = IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "المساحة الخضراء");
        d.record(stays.indicator(gardens.clone()).direction(Direction::Keep).baseline("12.5")).unwrap();
        d.record(MeasurementTaken::of(&gardens, "2024", measured, "2025-01-15")).unwrap();
        let shown = only(&d);
        assert_eq!((shown.kept, shown.progress_missing), (Some(kept), None));
    }
}

#[test]
fn two_measurements_of_one_period_that_disagree_are_contested() {
    let mut d = founded();
    let gardens = guarded(&mut d);
    d.record(MeasurementTaken::without(&gardens, "2024", MeasurementOutcome::Missing, "2025-01-02")).unwrap();
    d.record(MeasurementTaken::of(&gardens, "2024", 4, "2025-01-15")).unwrap();
    assert!(!only(&d).value.unwrap().contested, "that it was missing first is no disagreement");
    d.record(MeasurementTaken::of(&gardens, "2024-01-01/2024-12-31", 5, "2025-02-15")).unwrap();
    let shown = only(&d);
    let value = shown.value.unwrap();
    assert_eq!((value.value.as_str(), value.contested), ("5", true));
    let marks: Vec<_> = shown.measurements.iter().map(|m| (m.counts, m.contested)).collect();
    assert_eq!(marks, [(false, false), (false, true), (true, true)]);
}

#[test]
fn two_devices_that_measured_differently_are_contested() {
    let mut office = founded();
    let gardens = guarded(&mut office);
    let taken =
        MeasurementTaken::of(&gardens, "2024", 4, "2025-01-15").measurement("measurement-0000000000000001");
    office.record(taken.clone()).unwrap();
    let mut tablet = Dossier::open(Still::new(9), &office.save()).unwrap();
    tablet.record(MeasurementTaken { value: Some(6.into()), ..taken.clone() }).unwrap();
    office.record(MeasurementTaken { value: Some(5.into()), ..taken }).unwrap();
    office.merge(&tablet.save()).unwrap();
    assert!(only(&office).value.unwrap().contested);
}

#[test]
fn pages_follow_each_other() {
    let mut d = founded();
    gardens(&mut d);
    for number in 0..5 {
        d.record(IndicatorDefined::of("pacto:70", IndicatorKind::IMPACT, format!("مؤشر {number}").as_str()))
            .unwrap();
    }
    let mut query = IndicatorQuery { limit: Some(2), ..IndicatorQuery::all() };
    let mut seen = Vec::new();
    loop {
        let page = d.indicators(&query, &At::now()).unwrap();
        assert_eq!(page.total, 5);
        seen.extend(page.indicators.iter().map(|shown| shown.title.0["ar"].clone()));
        query.after = page.next;
        if query.after.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["مؤشر 0", "مؤشر 1", "مؤشر 2", "مؤشر 3", "مؤشر 4"]);
    let lost = IndicatorQuery { after: Some("indicator-0000000000000000".into()), ..IndicatorQuery::all() };
    assert_eq!(d.indicators(&lost, &At::now()).unwrap_err().code, Code::ViewUnknownThing);
}

/// A period is over on a day: without its first or its last nobody can tell what belongs to it.
#[test]
fn a_period_with_an_open_end_is_refused() {
    let mut d = founded();
    let gardens = guarded(&mut d);
    for open in ["../2025", "2024/.."] {
        let target = d.record(TargetSet::in_period(&gardens, open, 5)).unwrap_err();
        let taken = d.record(MeasurementTaken::of(&gardens, open, 4, "2025-01-15")).unwrap_err();
        for refusal in [target, taken] {
            assert_eq!((refusal.code, refusal.field.as_deref()), (Code::DateOpen, Some("period")), "{open}");
        }
    }
}

/// What another program recorded is shown, counts nowhere, and says why.
#[test]
fn a_period_with_an_open_end_that_was_merged_is_shown_and_counts_nowhere() {
    let mut d = founded();
    let gardens = guarded(&mut d);
    d.record(MeasurementTaken::of(&gardens, "2024", 4, "2025-01-15")).unwrap();
    for (number, open) in ["../2025", "2024/.."].into_iter().enumerate() {
        let id = format!("measurement-{number:016}");
        let taken = json!({"indicator": gardens, "measurement": id, "on": "2025-01-16", "outcome": "measured", "period": open, "value": "9"});
        let target = json!({"indicator": gardens, "period": open, "value": "7"});
        for (kind, body) in [("measurement_taken", taken), ("target_set", target)] {
            merge_elsewhere(&mut d, kind, &body);
        }
    }
    let shown = only(&d);
    assert_eq!(shown.value.as_ref().unwrap().value.as_str(), "4");
    let told: Vec<_> = shown
        .targets
        .iter()
        .map(|target| (target.period.as_ref().unwrap().edtf.as_str(), target.progress_missing))
        .collect();
    let open = Some(ProgressMissing::PeriodOpen);
    assert_eq!(told, [("../2025", open), ("2024/..", open)]);
    let counts: Vec<_> = shown.measurements.iter().map(|m| (m.period.edtf.as_str(), m.counts)).collect();
    assert_eq!(counts, [("../2025", false), ("2024/..", false), ("2024", true)]);
    let list = d.indicators(&IndicatorQuery::all(), &At::day("2026-11-24")).unwrap();
    assert_eq!(printed(&list, "en").matches("the period has no first or no last day").count(), 4);
}

/// An entry of a device that runs another program.
fn merge_elsewhere(d: &mut Dossier, kind: &str, body: &serde_json::Value) {
    let bytes = d.save();
    let text = std::str::from_utf8(&bytes).unwrap();
    let (opening, last) = (text.lines().next().unwrap(), text.lines().last().unwrap());
    let last = Entry::read(last.as_bytes()).unwrap();
    let header = Draft {
        actor: "actor-elsewhere".into(),
        erases: Vec::new(),
        kind: Kind { name: kind, version: 1 },
        lamport: 1 + last.header().lamport,
        parents: vec![last.hash()],
        recorded_at: "2026-11-24T10:00Z".into(),
        replaces: Vec::new(),
        replica: "0000000000000001".into(),
    };
    let entry = Entry::write(header, &canonical(body).unwrap(), Vec::new()).unwrap().line(|_| true);
    assert_eq!(d.merge(format!("{opening}\n{entry}\n").as_bytes()).unwrap().added, 1);
}
