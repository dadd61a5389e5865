//! Versions of the programme word by word, and the cards that quote a passage of one.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may panic as the test may"
)]

#[path = "common/mod.rs"]
mod common;

use common::{Still, founded, printed};
use infitah::dossier::{At, Dossier, Recorded};
use infitah::facts::*;
use infitah::model::*;
use infitah::views::{AnchorFound, AnchorPlace, EndedHow, Missing, TextChange, Trace, WordChange};

const DRAFT: &str = "صيانة الحدائق وسقيها. تنظيف ممرات الحدائق كل أسبوع.";

fn revised(d: &mut Dossier, project: &Recorded, text: &str, day: &str) -> Recorded {
    d.record(SectionRevised::of(project, SheetSection::SOLUTIONS, text, day)).unwrap()
}

/// A project with a section, frozen for consultation.
fn draft() -> (Dossier, Recorded, Recorded) {
    let mut d = founded();
    let project = d
        .record(
            ProjectRegistered::titled("الصيانة و المحافظة على المناطق الخضراء")
                .references(["pacto:70", "sheet:3"]),
        )
        .unwrap();
    revised(&mut d, &project, DRAFT, "2023-07-10");
    let version = d
        .record(
            VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "17 يوليوز 2023")
                .references(["version:draft"]),
        )
        .unwrap();
    (d, project, version)
}

#[test]
fn every_text_of_two_versions_is_compared_word_by_word() {
    let (mut d, project, _) = draft();
    let guides = d.record(ProjectRegistered::titled("دليل ترويجي").references(["pacto:69"])).unwrap();
    let budget = d.record(ProjectRegistered::titled("الميزانية التشاركية").references(["pacto:86"])).unwrap();
    d.record(
        VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "2023-07-20").references(["version:second"]),
    )
    .unwrap();
    revised(&mut d, &project, "تنظيف ممرات الحدائق كل أسبوع. صيانة الحدائق وحراستها ليلا.", "2023-09-04");
    d.record(SectionRevised::of(&budget, SheetSection::OBJECTIVES, "إشراك المواطنين.", "2023-09-04"))
        .unwrap();
    d.record(ProjectsJoined::of([&guides], &project, "12 شتنبر 2023").reason("تقارب الأهداف")).unwrap();
    d.record(
        VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20").references(["version:adoption"]),
    )
    .unwrap();

    let found = d.version_difference("version:draft", Some("version:adoption"), &At::now()).unwrap();
    let changes: Vec<_> = found.texts.iter().map(|text| (text.field.as_str(), text.change)).collect();
    assert_eq!(
        changes,
        [
            ("title:ar", TextChange::Same),
            ("section:solutions:ar", TextChange::Changed),
            ("title:ar", TextChange::Added),
            ("title:ar", TextChange::Added),
            ("section:objectives:ar", TextChange::Added),
        ]
    );
    assert_eq!((found.added, found.changed, found.same, found.removed), (3, 1, 1, 0));
    let runs = &found.texts[1].runs;
    let of = |change| {
        runs.iter().filter(|run| run.change == change).map(|run| run.text.trim()).collect::<Vec<_>>()
    };
    assert_eq!(
        (of(WordChange::Removed), of(WordChange::Added)),
        (vec!["وسقيها."], vec![".", "وحراستها ليلا"])
    );
    assert!(!of(WordChange::MovedHere).is_empty());
    assert_eq!(found.ended.len(), 1);
    assert_eq!(
        (found.ended[0].ended.how, found.ended[0].ended.on.as_ref().unwrap().edtf.as_str()),
        (EndedHow::Joined, "2023-09-12")
    );
    for language in ["ar", "fr", "en"] {
        insta::assert_snapshot!(format!("difference-{language}"), printed(&found, language));
    }

    // Backwards, what was added is removed; and a version is the same as itself.
    let back = d.version_difference("version:adoption", Some("version:draft"), &At::now()).unwrap();
    assert_eq!((back.added, back.removed, back.changed), (0, 3, 1));
    let same = d.version_difference("version:adoption", Some("version:adoption"), &At::now()).unwrap();
    assert!(same.texts.iter().all(|text| text.change == TextChange::Same) && same.ended.is_empty());
    let second = d.version_difference("version:second", Some("version:adoption"), &At::now()).unwrap();
    assert_eq!((second.added, second.changed, second.same), (1, 1, 3));
}

#[test]
fn trap_15_a_renamed_project_is_one_project_whose_title_changed() {
    let (mut d, project, _) = draft();
    d.record(ProjectRegistered::renamed(&project, "المحافظة على الحدائق وحراستها", "25 يوليوز 2023"))
        .unwrap();
    let today = d.version_difference("version:draft", None, &At::now()).unwrap();
    assert_eq!((today.texts.len(), today.changed, today.to), (2, 1, None));
    assert_eq!(today.texts[0].field, "title:ar");
    // On a day before it nothing had changed yet.
    let before = d.version_difference("version:draft", None, &At::day("2023-07-20")).unwrap();
    assert_eq!((before.same, before.changed), (2, 0));
    // The texts of the version say the old title still.
    let texts = d.version_texts("version:draft", &At::now()).unwrap();
    assert_eq!(texts.texts[0].text.text.as_deref(), Some("الصيانة و المحافظة على المناطق الخضراء"));
    insta::assert_snapshot!("version-texts-ar", printed(&texts, "ar"));
}

#[test]
fn trap_12_and_14_versions_are_matched_by_identity_and_never_by_title() {
    let mut d = founded();
    for (number, sheet, title) in [("85", "5", "ميزانية المواطن"), ("86", "4", "الميزانية التشاركية")]
    {
        let references = [format!("pacto:{number}"), format!("sheet:{sheet}")];
        d.record(ProjectRegistered::titled(title).references(references)).unwrap();
    }
    d.record(
        VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "2023-07-17").references(["version:draft"]),
    )
    .unwrap();
    // The two titles change places: two changed texts, though each title stands in both versions.
    d.record(ProjectRegistered::renamed("sheet:4", "ميزانية المواطن", "2023-09-01")).unwrap();
    d.record(ProjectRegistered::renamed("sheet:5", "الميزانية التشاركية", "2023-09-01")).unwrap();
    let found = d.version_difference("version:draft", None, &At::now()).unwrap();
    assert_eq!((found.changed, found.same, found.added, found.removed), (2, 0, 0, 0));
}

#[test]
fn a_text_whose_words_are_gone_is_not_compared() {
    let (mut d, project, _) = draft();
    revised(&mut d, &project, "صيانة الحدائق.", "2023-09-04");
    let adoption =
        VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20").references(["version:adoption"]);
    d.record(adoption).unwrap();
    d.record(SealsErased::of(&project, "section:solutions:ar", Ground::REQUEST)).unwrap();
    let found = d.version_difference("version:draft", Some("version:adoption"), &At::now()).unwrap();
    assert_eq!((found.same, found.unseen), (1, 1));
    assert_eq!(found.texts[1].missing, Some(Missing::Erased));
    assert!(found.texts[1].runs.is_empty());
}

/// A card that quotes the draft.
fn quoting(
    d: &mut Dossier,
    project: &Recorded,
    version: &Recorded,
    anchor: impl Fn(Anchor) -> Anchor,
    exact: &str,
) -> Recorded {
    let quote = anchor(Anchor::quoting(version, project, SheetSection::SOLUTIONS, exact));
    let card = CardReceived::observation(project, "25 يوليوز 2023")
        .numbers(["paper:112"])
        .remark(Topic::SOLUTIONS, "نحتاج حراسا بالليل")
        .anchor(quote);
    d.record(card).unwrap()
}

fn trace(d: &Dossier, card: &Recorded) -> Trace {
    d.trace(&card.remarks[0], &At::now()).unwrap()
}

fn anchored(d: &Dossier, card: &Recorded) -> (AnchorFound, AnchorPlace) {
    let anchor = trace(d, card).anchor.unwrap();
    (anchor.found, anchor.place)
}

#[test]
fn a_passage_is_placed_while_its_words_stand_as_they_came() {
    let (mut d, project, version) = draft();
    let card = quoting(&mut d, &project, &version, |anchor| anchor, "صيانة الحدائق وسقيها");
    assert_eq!(anchored(&d, &card), (AnchorFound::AsQuoted, AnchorPlace::Placed));
    // Around it everything may change, and it may move as a whole.
    revised(&mut d, &project, "يوميا: صيانة الحدائق وسقيها فجرا. تنظيف الممرات.", "2023-09-01");
    assert_eq!(anchored(&d, &card), (AnchorFound::AsQuoted, AnchorPlace::Placed));
    revised(&mut d, &project, "تنظيف الممرات. صيانة الحدائق وسقيها فجرا.", "2023-09-04");
    assert_eq!(anchored(&d, &card), (AnchorFound::AsQuoted, AnchorPlace::Placed));
    let section = d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
    assert_eq!(section.anchored[0].remarks, card.remarks);
    let on: String =
        section.passages.iter().filter(|p| !p.anchored.is_empty()).map(|p| p.text.as_str()).collect();
    assert!(on.contains("صيانة الحدائق وسقيها") && !on.contains("فجرا"), "{on}");
    for language in ["ar", "fr", "en"] {
        insta::assert_snapshot!(format!("anchor-placed-{language}"), printed(&section, language));
    }
    // One of its words goes: it is orphaned.
    revised(&mut d, &project, "صيانة الحدائق وحراستها.", "2023-09-10");
    assert_eq!(anchored(&d, &card), (AnchorFound::AsQuoted, AnchorPlace::Orphaned));
    let section = d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
    assert_eq!(section.anchored[0].anchor.place, AnchorPlace::Orphaned);
    assert!(section.passages.iter().all(|passage| passage.anchored.is_empty()));
}

#[test]
fn an_orphan_is_never_moved_to_words_that_look_alike() {
    let (mut d, project, version) = draft();
    let card = quoting(&mut d, &project, &version, |anchor| anchor, "وسقيها");
    revised(&mut d, &project, "تنظيف ممرات الحدائق كل أسبوع.", "2023-09-04");
    assert_eq!(anchored(&d, &card).1, AnchorPlace::Orphaned);
    // Somebody writes the same word again: it is another one.
    revised(&mut d, &project, "تنظيف ممرات الحدائق كل أسبوع، وسقيها.", "2023-09-10");
    assert_eq!(anchored(&d, &card).1, AnchorPlace::Orphaned);

    // The same revision brought the word twice; the one that was quoted is gone.
    let (mut d, project, version) = draft();
    let card = quoting(&mut d, &project, &version, |anchor| anchor.prefix("صيانة "), "الحدائق");
    revised(&mut d, &project, "تنظيف ممرات الحدائق كل أسبوع.", "2023-09-04");
    assert_eq!(anchored(&d, &card), (AnchorFound::AsQuoted, AnchorPlace::Orphaned));
}

#[test]
fn a_quote_is_found_by_its_very_words_first() {
    let (mut d, project, version) = draft();
    for (exact, prefix, found) in [
        ("الحدائق", "ممرات ", AnchorFound::AsQuoted),
        ("كل أسبوع", "يوم ", AnchorFound::ContextDiffers),
        ("كل اسبوع", "", AnchorFound::Folded),
        ("الحدائق", "سقي ", AnchorFound::Ambiguous),
        ("الإنارة", "", AnchorFound::NotFound),
    ] {
        let prefixed = |anchor: Anchor| if prefix.is_empty() { anchor } else { anchor.prefix(prefix) };
        let card = CardReceived::observation(&project, "2023-07-25")
            .remark(Topic::SOLUTIONS, "ملاحظة")
            .anchor(prefixed(Anchor::quoting(&version, &project, SheetSection::SOLUTIONS, exact)));
        let card = d.record(card).unwrap();
        assert_eq!(anchored(&d, &card).0, found, "{exact}");
    }
}

#[test]
fn a_decision_shows_the_words_that_its_revision_took_out() {
    let (mut d, project, version) = draft();
    d.record(BodyCreated::named("لجنة التتبع").references(["body:committee"]).on("04 ماي 2023")).unwrap();
    let card = quoting(&mut d, &project, &version, |anchor| anchor, "وسقيها");
    let yes = d
        .record(
            RemarksDecided::of(Outcome::Accepted, &card.remarks, "body:committee", "4 شتنبر 2023")
                .reason("طلب متكرر"),
        )
        .unwrap();
    let text = "صيانة الحدائق. تنظيف ممرات الحدائق كل أسبوع.";
    d.record(SectionRevised::of(&project, SheetSection::SOLUTIONS, text, "2023-09-04").because([&yes]))
        .unwrap();
    let found = trace(&d, &card);
    let change = &found.changes[0];
    assert_eq!((change.removed, change.surviving), (1, 0));
    let gone: Vec<_> = change
        .made
        .iter()
        .filter(|run| run.change == WordChange::Removed)
        .map(|run| run.text.trim())
        .collect();
    assert_eq!(gone, ["وسقيها"]);
    for language in ["ar", "fr", "en"] {
        insta::assert_snapshot!(format!("trace-removed-{language}"), printed(&found, language));
    }
}

#[test]
fn a_public_copy_places_anchors_alike() {
    let (mut d, project, version) = draft();
    let card = quoting(&mut d, &project, &version, |anchor| anchor, "صيانة الحدائق");
    let public = Dossier::open(Still::new(5), &d.save_public().unwrap()).unwrap();
    assert_eq!(anchored(&public, &card), anchored(&d, &card));
    let difference = |d: &Dossier| d.version_difference("version:draft", None, &At::now()).unwrap();
    assert_eq!(difference(&public), difference(&d));
}

/// The words may stand in the text that nobody can see any more.
#[test]
fn a_quote_is_not_said_to_be_nowhere_where_a_text_cannot_be_seen() {
    let (mut d, project, _) = draft();
    let french =
        SectionRevised::of(&project, SheetSection::SOLUTIONS, "Entretien des jardins.", "2023-07-11");
    d.record(french.language(LanguageTag::FR)).unwrap();
    let version = d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20")).unwrap();
    let quoted = |d: &mut Dossier, exact: &str| {
        let quote = Anchor::quoting(&version, &project, SheetSection::SOLUTIONS, exact);
        let card = CardReceived::observation(&project, "2023-09-25").remark(Topic::SOLUTIONS, "ملاحظة");
        d.record(card.anchor(quote)).unwrap()
    };
    let (arabic, french) = (quoted(&mut d, "صيانة الحدائق وسقيها"), quoted(&mut d, "Entretien"));
    assert_eq!(anchored(&d, &arabic).0, AnchorFound::AsQuoted);
    // In the order of the version the Arabic text stands before the French one.
    d.record(SealsErased::of(&project, "section:solutions:ar", Ground::REQUEST)).unwrap();
    assert_eq!(anchored(&d, &arabic), (AnchorFound::Unseen, AnchorPlace::Unknown));
    assert_eq!(anchored(&d, &french).0, AnchorFound::AsQuoted);
}

/// A version that two people froze apart from each other, each under an id of its own, is what one of them froze.
#[test]
fn of_versions_that_are_one_kind_day_and_texts_come_from_one_fact() {
    let (mut d, project, _) = draft();
    let first = VersionFrozen::of(VersionKind::ADOPTED, "2023-10-19");
    let first = d.record(first).unwrap();
    revised(&mut d, &project, "صيانة الحدائق.", "2023-10-25");
    let later = VersionFrozen::of(VersionKind::IMPLEMENTATION_PLAN, "2023-10-30");
    let later = d.record(later).unwrap();
    d.record(ThingsMerged::of([ThingId::from(&first), ThingId::from(&later)])).unwrap();
    let texts = d.version_texts(later.id.unwrap(), &At::now()).unwrap();
    assert_eq!(texts.version.kind, Some(VersionKind::IMPLEMENTATION_PLAN));
    assert_eq!(texts.version.frozen.unwrap().edtf, "2023-10-30");
    assert_eq!(texts.texts[1].text.text.as_deref(), Some("صيانة الحدائق."));
}

/// A version lists a text twice, and under a field that its entry never wrote: neither counts where words are counted.
#[test]
fn what_a_version_lists_is_read_by_one_rule() {
    let (mut d, project, _) = draft();
    d.record(BodyCreated::named("لجنة التتبع").references(["body:committee"])).unwrap();
    let card = CardReceived::observation(&project, "2023-07-25").remark(Topic::SOLUTIONS, "الحراسة");
    let card = d.record(card).unwrap();
    let yes = RemarksDecided::of(Outcome::Accepted, &card.remarks, "body:committee", "2023-09-04");
    let yes = d.record(yes).unwrap();
    let text = SectionRevised::of(&project, SheetSection::SOLUTIONS, "حراسة ليلا.", "2023-09-05");
    let text = d.record(text.because([&yes])).unwrap();
    let held = |entry: &Recorded| Held {
        entry: entry.entry.clone(),
        thing: ThingId::from(&project),
        field: "section:solutions:ar".into(),
    };
    let twice = VersionFrozen::of(VersionKind::ADOPTED, "2023-10-19");
    d.record(VersionFrozen { holds: vec![held(&text), held(&text)], ..twice }).unwrap();
    let other = SectionRevised::of(&project, SheetSection::OBJECTIVES, "حراسة ليلا.", "2023-09-06");
    let other = d.record(other.because([&yes])).unwrap();
    let astray = VersionFrozen::of(VersionKind::IMPLEMENTATION_PLAN, "2023-11-01");
    d.record(VersionFrozen { holds: vec![held(&other)], ..astray }).unwrap();
    let trace = trace(&d, &card);
    let reached: Vec<_> = trace.versions.iter().map(|found| (found.kind.clone(), found.words)).collect();
    assert_eq!(reached, [(VersionKind::ADOPTED, 2)]);
}

/// What was entered late stands where its day is.
#[test]
fn the_versions_and_votes_behind_a_remark_stand_by_day() {
    let (mut d, project, _) = draft();
    d.record(BodyCreated::named("لجنة التتبع").references(["body:committee"])).unwrap();
    let card = CardReceived::observation(&project, "2023-07-25").remark(Topic::SOLUTIONS, "الحراسة");
    let card = d.record(card).unwrap();
    let yes = RemarksDecided::of(Outcome::Accepted, &card.remarks, "body:committee", "2023-09-04");
    let yes = d.record(yes).unwrap();
    let text = SectionRevised::of(&project, SheetSection::SOLUTIONS, "حراسة ليلا.", "2023-09-05");
    d.record(text.because([&yes])).unwrap();
    for day in ["2023-10-19", "2023-09-20"] {
        let version = d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, day)).unwrap();
        d.record(VoteTaken::on_version(&version, VoteResult::POSTPONED, day)).unwrap();
    }
    let trace = trace(&d, &card);
    let edtf = |date: &Option<infitah::views::DateShown>| date.as_ref().unwrap().edtf.clone();
    let versions: Vec<String> = trace.versions.iter().map(|version| edtf(&version.on)).collect();
    let votes: Vec<String> = trace.votes.iter().map(|vote| edtf(&vote.on)).collect();
    assert_eq!(
        (versions, votes),
        (vec!["2023-09-20".into(), "2023-10-19".into()], vec!["2023-09-20".into(), "2023-10-19".into()])
    );
}
