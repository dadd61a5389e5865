//! Spreadsheets of idea cards, as people fill them in: traps 38 to 42.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may panic as the test may"
)]

mod common;

use std::collections::BTreeMap;

use common::odd::{Dice, file_of, odd_cards};
use common::{Still, founded};
use infitah::dossier::{At, Dossier};
use infitah::exchange::import::{ImportOptions, ImportPlan};
use infitah::exchange::{self, csv, xlsx};
use infitah::exchange::{Line, Sheet};
use infitah::facts::{
    Anchor, AxisChosen, CardReceived, Corrected, Fact, ProjectRegistered, SealsErased, SectionRevised,
    StagePlanned, VersionFrozen, Withdrawn,
};
use infitah::model::{EntryId, Ground, SheetSection, StageKind, Topic, VersionKind};
use infitah::tables::{Cell, Rows};
use infitah::text::Language;
use infitah::views::{
    CardQuery, CardShown, ImportChange as Change, ImportKind, ImportLine, ImportPlanned, ImportReason,
    print_json,
};
use proptest::prelude::*;

const SHEET: &str = "\u{feff}بطاقات الأفكار,,,,\r\n\r\nرقم البطاقة,القناة,المحور,التحدي,الحل\r\n\
    31,اللقاء,\"البيئة\nمحورالرقمنة\",\"Code 17\nغياب الإنارة\n- قرب المدرسة\",إصلاح الأعمدة\r\n\
    7,الموقع,,\"=\"\"لا\"\" أدري\",-\r\n\
    19,ذاتية,الماء والتطهير ,,\u{200f}صهاريج\r\n\
    20,الجمعة,,Ma kaynch l'eau,\"\u{f0a7} صهاريج\r\n\u{f0b7} ⵉⵎⴰⵢⵍⴰⵏ\"\r\n\
    21,اللقاء,,صهاريج,صهاريج\r\n\
    22,اللقاء,,test,\r\n\
    23,اللقاء,البيئة,,  \r\n\
    31,اللقاء,البيئة,شيء آخر,\r\n\
    21,اللقاء,,صهاريج,صهاريج\r\n\
    ,اللقاء,,بدون رقم,\r\n";

fn options() -> ImportOptions {
    ImportOptions { on: Some("5 شتنبر 2023".into()), ..ImportOptions::default() }
}

fn reopened(dossier: &Dossier) -> Dossier {
    Dossier::open(Still::new(2), &dossier.save()).unwrap()
}

fn sheets(bytes: &[u8]) -> Vec<Sheet> {
    exchange::read(bytes).unwrap().sheets
}

fn planned(dossier: &Dossier, text: &str) -> ImportPlan {
    dossier.plan_import(&sheets(text.as_bytes()), &options()).unwrap()
}

fn begun() -> Dossier {
    let mut d = founded();
    d.record(AxisChosen::titled("البيئة")).unwrap();
    d.record(AxisChosen::titled("محور الرقمنة")).unwrap();
    d
}

fn imported() -> Dossier {
    let mut d = begun();
    let plan = planned(&d, SHEET);
    d.import(plan).unwrap();
    d
}

fn cards(dossier: &Dossier) -> Vec<CardShown> {
    dossier.cards(&CardQuery { limit: Some(500), ..CardQuery::default() }, &At::now()).unwrap().cards
}

fn card<'c>(cards: &'c [CardShown], number: &str) -> &'c CardShown {
    cards.iter().find(|card| card.numbers.iter().any(|one| one.as_str() == number)).unwrap()
}

fn changes(plan: &ImportPlan) -> Vec<(u32, Change)> {
    plan.view().lines.iter().map(|line| (line.row, line.change)).collect()
}

fn entry(dossier: &Dossier, number: &str) -> EntryId {
    let is_it = |fact: &Fact| match fact {
        Fact::CardReceived(card) => card.numbers.iter().any(|one| one.as_str() == number),
        _ => false,
    };
    let found = dossier.entries().find(|(_, fact)| fact.is_some_and(is_it));
    EntryId::from(found.unwrap().0)
}

fn why(plan: &ImportPlan, line: usize) -> (&str, Option<u32>) {
    let reason = plan.view().lines[line].reason.as_ref().unwrap();
    (&reason.code, reason.row)
}

/// The sheet with its lines of data in another order, other headings, and something else between its cells.
fn otherwise(text: &str) -> Vec<u8> {
    let file = csv::read(text.as_bytes()).unwrap();
    let mut lines: Vec<Vec<String>> = file.sheet.lines[2..].iter().map(|line| line.cells.clone()).collect();
    lines.reverse();
    let headings = ["Solution proposée", "Problématique", "Thème(s)", "Canal", "N° de la fiche"];
    for line in &mut lines {
        line.reverse();
    }
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let body = lines.iter().map(|line| line.iter().map(quoted).collect::<Vec<_>>().join(";") + "\r\n");
    let text = headings.join(";") + "\r\n" + &body.collect::<String>();
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[test]
fn trap_38_the_sheet_is_read_by_its_headings_and_each_line_says_what_becomes_of_it() {
    let plan = planned(&begun(), SHEET);
    let columns: Vec<_> =
        plan.view().sheets[0].columns.iter().map(|column| column.column.as_deref()).collect();
    assert_eq!(columns, [Some("number"), Some("channel"), Some("theme"), Some("said"), Some("proposed")]);
    let expected = [
        (4, Change::Added),
        (5, Change::Added),
        (6, Change::Added),
        (7, Change::Added),
        (8, Change::Added),
        (9, Change::Added),
        (10, Change::Refused),
        (11, Change::ToConfirm),
        (12, Change::Left),
        (13, Change::Added),
    ];
    assert_eq!(changes(&plan), expected);
    assert_eq!(why(&plan, 6), (ImportReason::NOTHING_SAID, None));
    assert_eq!(why(&plan, 7), (ImportReason::NUMBER_TWICE, Some(4)));
    assert_eq!(why(&plan, 8), (ImportReason::LINE_TWICE, Some(8)));
    let d = imported();
    let cards = cards(&d);
    let numbers = &card(&cards, "platform:31").numbers;
    assert_eq!(numbers.iter().map(ToString::to_string).collect::<Vec<_>>(), ["paper:17", "platform:31"]);
}

#[test]
fn trap_39_and_41_every_text_is_kept_byte_for_byte_and_stays_one_remark() {
    let cards = cards(&imported());
    let said = |number| {
        let card = card(&cards, number);
        assert_eq!(card.remarks.len(), 1);
        let text =
            |spoken: &Option<infitah::views::Spoken>| spoken.as_ref().and_then(|spoken| spoken.text.clone());
        (text(&card.remarks[0].said), text(&card.remarks[0].proposed))
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(said("platform:31"), (text("Code 17\nغياب الإنارة\n- قرب المدرسة"), text("إصلاح الأعمدة")));
    assert_eq!(said("platform:7"), (text("=\"لا\" أدري"), text("-")));
    assert_eq!(said("platform:19"), (None, text("\u{200f}صهاريج")));
    assert_eq!(said("platform:20"), (text("Ma kaynch l'eau"), text("\u{f0a7} صهاريج\r\n\u{f0b7} ⵉⵎⴰⵢⵍⴰⵏ")));
}

#[test]
fn trap_40_themes_are_kept_as_written_and_find_their_axes() {
    let cards = cards(&imported());
    let both = card(&cards, "platform:31");
    let themes: Vec<_> = both.themes.iter().map(|theme| theme.text.as_deref().unwrap()).collect();
    assert_eq!((themes, both.axes.len()), (vec!["البيئة", "محورالرقمنة"], 2));
    let other = card(&cards, "platform:19");
    assert_eq!((other.themes[0].text.as_deref(), other.axes.len()), (Some("الماء والتطهير"), 0));
    assert_eq!(card(&cards, "platform:7").channel.as_ref().unwrap().as_str(), "website");
    assert_eq!(
        card(&cards, "platform:20").channel.as_ref().unwrap().as_str(),
        "الجمعة",
        "an unknown one stays"
    );
}

#[test]
fn trap_42_the_same_words_under_two_numbers_are_two_cards() {
    let mut d = begun();
    let plan = planned(&d, "رقم;التحدي\n1;صهاريج\n2;صهاريج\n");
    assert_eq!(plan.view().count(Change::Added), 2);
    d.import(plan).unwrap();
    assert_eq!(cards(&d).len(), 2);
}

#[test]
fn a_second_time_nothing_is_added_whatever_the_file_looks_like() {
    let d = imported();
    let before = d.save();
    for bytes in [SHEET.as_bytes().to_vec(), otherwise(SHEET)] {
        let plan = d.plan_import(&sheets(&bytes), &options()).unwrap();
        assert_eq!((plan.view().count(Change::Added), plan.view().count(Change::Refused)), (0, 1));
        let left = plan
            .view()
            .lines
            .iter()
            .filter(|line| line.reason.as_ref().is_some_and(|reason| reason.code == ImportReason::SAME))
            .count();
        assert!(left >= 6, "{:?}", plan.view().lines);
    }
    let mut again = d;
    let plan = planned(&again, SHEET);
    again.import(plan).unwrap();
    assert_eq!(again.save(), before);
}

#[test]
fn a_corrected_line_is_a_change_with_its_history() {
    let mut d = imported();
    let plan = planned(&d, &SHEET.replace("إصلاح الأعمدة", "إصلاح الأعمدة كلها"));
    let changed: Vec<_> = plan.view().lines.iter().filter(|line| line.change == Change::Changed).collect();
    assert_eq!((changed.len(), changed[0].row, &*changed[0].columns), (1, 4, &["proposed".to_owned()][..]));
    d.import(plan).unwrap();
    let cards = cards(&d);
    let now = card(&cards, "platform:31");
    assert_eq!(now.remarks[0].proposed.as_ref().unwrap().text.as_deref(), Some("إصلاح الأعمدة كلها"));
    assert_eq!((now.axes.len(), cards.len()), (2, 7));
    assert!(d.entries().any(|(_, fact)| matches!(fact, Some(Fact::Corrected(_)))));
    assert_eq!(
        planned(&d, &SHEET.replace("إصلاح الأعمدة", "إصلاح الأعمدة كلها")).view().count(Change::Changed),
        0
    );
}

#[test]
fn a_change_keeps_what_the_sheet_does_not_know_of() {
    let mut d = begun();
    let gardens = d.record(ProjectRegistered::titled("الحدائق").on("2023-07-10")).unwrap();
    let text = SectionRevised::of(&gardens, SheetSection::SOLUTIONS, "صيانة الحدائق وسقيها.", "2023-07-17");
    d.record(text).unwrap();
    let version = d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "2023-07-20")).unwrap();
    let (version, gardens) = (version.id.unwrap(), gardens.id.unwrap());
    let anchor = Anchor::quoting(version.as_str(), gardens.as_str(), SheetSection::SOLUTIONS, "وسقيها");
    let mut quoting = CardReceived::observation(gardens.as_str(), "2023-07-25").numbers(["platform:1"]);
    // Words that no reader of dates reads.
    quoting.on_written = Some("مساء اللقاء الثاني".into());
    d.record(quoting.anchor(anchor).remark(Topic::SOLUTIONS, "السقي قليل")).unwrap();
    let plan = planned(&d, "رقم;التحدي\n1;السقي قليل جدا\n");
    assert_eq!(plan.view().count(Change::Changed), 1, "{:?}", plan.view().lines);
    let before = cards(&d)[0].clone();
    d.import(plan).unwrap();
    let after = cards(&d)[0].clone();
    assert_eq!((after.kind, after.about, &after.received), (before.kind, before.about, &before.received));
    assert_eq!(after.received.unwrap().written.as_deref(), Some("مساء اللقاء الثاني"));
    assert_eq!(after.anchor, before.anchor);
    assert_eq!(after.remarks[0].topic, before.remarks[0].topic);
}

#[test]
fn what_was_erased_or_withdrawn_does_not_come_back() {
    let mut d = imported();
    let remark = card(&cards(&d), "platform:31").remarks[0].id.clone();
    d.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    d.record(Withdrawn::of(entry(&d, "platform:7"))).unwrap();
    let plan = planned(&d, SHEET);
    assert_eq!((plan.view().lines[0].change, why(&plan, 0).0), (Change::Left, ImportReason::ERASED));
    assert_eq!((plan.view().lines[1].change, why(&plan, 1).0), (Change::Left, ImportReason::WITHDRAWN));
    assert_eq!(plan.view().count(Change::Added), 0);
    d.import(plan).unwrap();
    assert!(!String::from_utf8(d.save()).unwrap().contains("قرب المدرسة"));
}

const NAMELESS: &str = "القناة,التحدي\r\nاللقاء,اتصلوا بي على 0612340042\r\nالموقع,غياب الإنارة\r\n";

#[test]
fn a_thing_without_a_number_has_an_id_that_tells_nothing_of_its_words() {
    for text in [NAMELESS, "المشروع,المحور\r\nحديقة السيد فلان,البيئة\r\n"] {
        let ids: Vec<_> = [1, 2]
            .map(|seed| {
                let mut d = Dossier::open(Still::new(seed), &begun().save()).unwrap();
                let plan = planned(&d, text);
                assert!(plan.view().lines.iter().all(|line| line.thing.is_none()));
                d.import(plan).unwrap().into_iter().filter_map(|recorded| recorded.id).collect::<Vec<_>>()
            })
            .into();
        assert!(ids[0].iter().all(|id| !ids[1].contains(id)), "{ids:?}");
    }
}

#[test]
fn a_card_without_a_number_is_known_by_what_it_says_or_said() {
    let mut d = begun();
    let first = d.import(planned(&d, NAMELESS)).unwrap();
    assert_eq!(codes(&planned(&d, NAMELESS)), [2, 3].map(|row| (row, Change::Left, Some("import.same"))));
    // Corrected: the file says again what it said, as it would of a card with a number.
    let clean = CardReceived::idea("2023-09-05").remark(Topic::PROBLEM, "اتصلوا بي");
    d.record(Corrected::entry_with(&first[0], clean.clone())).unwrap();
    let plan = planned(&d, NAMELESS);
    assert_eq!(plan.view().lines[0].thing, first[0].id);
    // Cleaned: it does not come back.
    d.record(SealsErased::superseded_by_correction(&first[0], Ground::REQUEST)).unwrap();
    let second = "القناة,التحدي\r\nاللقاء,كلام آخر\r\nالموقع,كلام ثالث\r\n";
    let may_be = Some(ImportReason::MAY_BE_ERASED);
    let same = Some(ImportReason::SAME);
    assert_eq!(codes(&planned(&d, NAMELESS)), [(2, Change::ToConfirm, may_be), (3, Change::Left, same)]);
    assert_eq!(codes(&planned(&d, second)), [(2, Change::ToConfirm, may_be), (3, Change::Added, None)]);
    let other = ImportOptions { on: Some("2023-09-06".into()), ..ImportOptions::default() };
    let later = d.plan_import(&sheets(second.as_bytes()), &other).unwrap();
    assert_eq!(later.view().added, 2, "of another day");
    // Withdrawn: it stays so.
    d.record(Withdrawn::of(&first[1])).unwrap();
    assert_eq!(codes(&planned(&d, NAMELESS))[1], (3, Change::Left, Some(ImportReason::WITHDRAWN)));
    d.import(planned(&d, NAMELESS)).unwrap();
    assert!(!String::from_utf8(d.save()).unwrap().contains("0612340042"));
}

#[test]
fn words_that_a_correction_took_out_do_not_come_back() {
    let mut d = imported();
    let clean = CardReceived::idea("2023-09-05").numbers(["platform:19"]).remark(Topic::PROBLEM, "الماء");
    let of = entry(&d, "platform:19");
    d.record(Corrected::entry_with(of.clone(), clean)).unwrap();
    d.record(SealsErased::superseded_by_correction(of, Ground::REQUEST)).unwrap();
    let plan = planned(&d, SHEET);
    assert_eq!((plan.view().lines[2].change, why(&plan, 2).0), (Change::Left, ImportReason::ERASED));
    assert_eq!(plan.view().count(Change::Changed), 0);
}

#[test]
fn how_an_author_is_reached_does_not_come_back() {
    let text = "رقم البطاقة,القناة,التحدي,الهاتف\r\n5,اللقاء,غياب الإنارة,0612340042\r\n";
    let mut d = begun();
    let card = d.import(planned(&d, text)).unwrap().remove(0);
    let known = |d: &Dossier| String::from_utf8(d.save()).unwrap().contains("0612340042");
    assert!(known(&d));
    let without =
        CardReceived::idea("2023-09-05").numbers(["platform:5"]).remark(Topic::PROBLEM, "غياب الإنارة");
    d.record(Corrected::entry_with(&card, without)).unwrap();
    d.record(SealsErased::superseded_by_correction(&card, Ground::REQUEST)).unwrap();
    d.import(planned(&d, text)).unwrap();
    assert!(!known(&d));
}

#[test]
fn an_erased_title_does_not_come_back_with_a_register() {
    let register = "المشروع,المحور\r\nحديقة السيد فلان,البيئة\r\n";
    let mut d = begun();
    let recorded = d.import(planned(&d, register)).unwrap();
    assert_eq!(planned(&d, register).view().lines[0].change, Change::Left);
    d.record(SealsErased::of_entry(&recorded[0], Ground::REQUEST)).unwrap();
    let may_be = Some(ImportReason::MAY_BE_ERASED);
    assert_eq!(codes(&planned(&d, register)), [(2, Change::ToConfirm, may_be)]);
    d.record(Withdrawn::of(&recorded[0])).unwrap();
    assert_eq!(codes(&planned(&d, register)), [(2, Change::ToConfirm, may_be)]);

    let mut d = begun();
    let recorded = d.import(planned(&d, register)).unwrap();
    for one in recorded {
        d.record(Withdrawn::of(&one)).unwrap();
    }
    assert_eq!(codes(&planned(&d, register)), [(2, Change::Left, Some(ImportReason::WITHDRAWN))]);
}

#[test]
fn a_plan_is_for_what_was_known_when_it_was_made() {
    let mut d = begun();
    let plan = planned(&d, SHEET);
    d.record(AxisChosen::titled("محور آخر")).unwrap();
    let before = d.save();
    assert_eq!(d.import(plan).unwrap_err().code.as_str(), "import.outdated");
    assert_eq!(d.save(), before);
}

#[test]
fn lines_of_other_collectivities_and_without_a_day_are_told() {
    let d = begun();
    let file = sheets("رقم;الجماعة;التحدي;تاريخ التوصل\n1;العرائش;س;3 غشت 2023\n2;القصر الكبير;س;3 غشت 2023\n3;العرائش;س;\n4;العرائش;س;30 فبراير 2023\n".as_bytes());
    let plan = d.plan_import(&file, &ImportOptions::default()).unwrap();
    assert_eq!(
        changes(&plan),
        [(2, Change::Added), (3, Change::Left), (4, Change::Refused), (5, Change::Refused)]
    );
    assert_eq!(why(&plan, 1).0, ImportReason::OTHER_COLLECTIVITY);
    assert_eq!(plan.view().lines[3].columns, ["received"]);
    let nothing = sheets("a,b\n1,2\n".as_bytes());
    assert_eq!(d.plan_import(&nothing, &options()).unwrap_err().code.as_str(), "import.no_headings");
}

#[test]
fn sheets_that_are_not_recognised_are_told_and_one_that_is_asked_for_is_read_alone() {
    let d = begun();
    let mut file = [sheets("رقم;التحدي\n1;س\n".as_bytes()), sheets("a;b\n1;2\n".as_bytes())].concat();
    file.push(Sheet::default());
    for (sheet, name) in file.iter_mut().zip(["بطاقات", "أخرى", "فارغة"]) {
        sheet.name = Some(name.to_owned());
    }
    let plan = d.plan_import(&file, &options()).unwrap();
    let notes = |plan: &ImportPlan| -> Vec<_> {
        let notes = plan.view().sheets.iter().map(|sheet| sheet.notes.iter().map(|note| note.code.clone()));
        notes.map(|mut notes| notes.next()).collect()
    };
    let expected = [None, Some(ImportReason::SHEET_UNKNOWN), Some(ImportReason::SHEET_EMPTY)];
    assert_eq!(notes(&plan), expected.map(|code| code.map(str::to_owned)));
    assert_eq!(plan.view().lines[0].sheet.as_deref(), Some("بطاقات"));
    let asked = ImportOptions { sheet: Some("أخرى".into()), ..options() };
    assert_eq!(d.plan_import(&file, &asked).unwrap_err().code.as_str(), "import.no_headings");
    let missing = ImportOptions { sheet: Some("بطاقة".into()), ..options() };
    let refusal = d.plan_import(&file, &missing).unwrap_err();
    assert_eq!(
        (refusal.code.as_str(), &*refusal.args["expected"]),
        ("import.no_sheet", "بطاقات, أخرى, فارغة")
    );
}

#[test]
fn a_plan_says_in_three_languages_what_becomes_of_each_line() {
    let plan = planned(&begun(), SHEET);
    for language in [Language::AR, Language::FR, Language::EN] {
        insta::assert_snapshot!(format!("plan-{language}"), plan.view().in_language(&language));
    }
    // It crosses as JSON, and prints itself on the other side.
    let json = serde_json::to_string(plan.view()).unwrap();
    assert_eq!(&serde_json::from_str::<ImportPlanned>(&json).unwrap(), plan.view());
    let printed = print_json("import_plan", &json, &Language::FR).unwrap();
    assert_eq!(printed, plan.view().in_language(&Language::FR));
}

/// Larache with the five projects of the slides, by both of their numbers.
fn with_projects() -> Dossier {
    let mut d = begun();
    for (pacto, sheet, title) in [
        (68, 1, "تطوير الموقع الإلكتروني للجماعة"),
        (69, 2, "إعداد دليل ترويجي لإبراز مؤهلات جماعة العرائش"),
        (70, 3, "المحافظة على الحدائق وحراستها"),
        (85, 5, "ميزانية المواطن"),
        (86, 4, "الميزانية التشاركية"),
    ] {
        let numbers = [format!("pacto:{pacto}"), format!("sheet:{sheet}")];
        d.record(ProjectRegistered::titled(title).references(numbers).on("2023-07-10")).unwrap();
    }
    d
}

fn codes(plan: &ImportPlan) -> Vec<(u32, Change, Option<&str>)> {
    let lines = plan.view().lines.iter();
    lines.map(|line| (line.row, line.change, line.reason.as_ref().map(|reason| &*reason.code))).collect()
}

fn imports(dossier: &mut Dossier, text: &str) -> ImportPlanned {
    let plan = planned(dossier, text);
    let view = plan.view().clone();
    dossier.import(plan).unwrap();
    view
}

const OBSERVATIONS: &str = "رقم البطاقة;المشروع;الإشكالية;الحلول;مصادر التمويل;مؤشرات التتبع;مؤشر الأثر;تاريخ التوصل\n\
    1;pacto:70;غياب الإنارة;\"أعمدة\nشمسية\";;عدد الأعمدة;;25 يوليوز 2023\n\
    2;٨٦;;دورات تكوينية;منح;;نسبة المشاركين;25 يوليوز 2023\n\
    3;ميزانية المواطن;نشرها متأخر;;;;;25 يوليوز 2023\n\
    4;المحافظه على\u{a0}الحدائق وحراستها;السقي;;;;;25 يوليوز 2023\n\
    5;ميزانية;س;;;;;25 يوليوز 2023\n\
    6;ملعب القرب;س;;;;;25 يوليوز 2023\n\
    7;;س;;;;;25 يوليوز 2023\n\
    8;البرنامج كله;الآجال قصيرة;;;;;25 يوليوز 2023\n\
    9;pacto:68;;;;;;25 يوليوز 2023\n";

#[test]
fn an_observation_card_has_a_remark_in_each_column_and_finds_its_project() {
    let mut d = with_projects();
    let plan = planned(&d, OBSERVATIONS);
    assert_eq!(plan.view().sheets[0].kind, Some(ImportKind::Observation));
    let expected = [
        (2, Change::Added, None),
        (3, Change::Added, None),
        (4, Change::Added, None),
        (5, Change::Added, None),
        (6, Change::ToConfirm, Some(ImportReason::PROJECT_LIKE)),
        (7, Change::ToConfirm, Some(ImportReason::PROJECT_UNKNOWN)),
        (8, Change::ToConfirm, Some(ImportReason::PROJECT_MISSING)),
        (9, Change::Added, None),
        (10, Change::Refused, Some(ImportReason::NOTHING_SAID)),
    ];
    assert_eq!(codes(&plan), expected);
    assert_eq!(plan.view().lines[4].columns, ["project"]);
    d.import(plan).unwrap();
    let cards = cards(&d);
    let title = |number| card(&cards, number).about_title.0["ar"].clone();
    assert_eq!(title("card:1"), "المحافظة على الحدائق وحراستها");
    assert_eq!(title("card:2"), "الميزانية التشاركية", "by the official number, not by the place in a list");
    assert_eq!(title("card:3"), "ميزانية المواطن");
    assert_eq!(title("card:4"), "المحافظة على الحدائق وحراستها");
    let remarks: Vec<_> = card(&cards, "card:1").remarks.iter().collect();
    let said: Vec<_> = remarks
        .iter()
        .map(|remark| (remark.topic.clone().unwrap(), remark.said.as_ref().unwrap().text.clone().unwrap()))
        .collect();
    let expected = [
        (Topic::PROBLEM, "غياب الإنارة"),
        (Topic::SOLUTIONS, "أعمدة\nشمسية"),
        (Topic::FOLLOW_UP_INDICATORS, "عدد الأعمدة"),
    ];
    assert_eq!(said, expected.map(|(topic, said)| (topic, said.to_owned())));
    // Where the person says what the whole file is about, a line may leave it out.
    let about = ImportOptions { about: Some("pacto:68".into()), ..options() };
    let plan = d.plan_import(&sheets(OBSERVATIONS.as_bytes()), &about).unwrap();
    assert_eq!(plan.view().lines[6].change, Change::Added);
    assert_eq!((plan.view().added, plan.view().left), (1, 5));
}

#[test]
fn a_corrected_observation_keeps_its_remarks_at_their_places() {
    let mut d = with_projects();
    imports(&mut d, OBSERVATIONS);
    let corrected = OBSERVATIONS
        .replace("غياب الإنارة", "ضعف الإنارة")
        .replace(";;عدد الأعمدة;;", ";ميزانية الجماعة;عدد الأعمدة;;")
        .replace("1;pacto:70", "1;sheet:3");
    let plan = planned(&d, &corrected);
    assert_eq!((plan.view().changed, plan.view().added), (1, 0), "{:?}", codes(&plan));
    assert_eq!(plan.view().lines[0].columns, ["problem", "funding_sources"]);
    let before =
        card(&cards(&d), "card:1").remarks.iter().map(|remark| remark.id.clone()).collect::<Vec<_>>();
    d.import(plan).unwrap();
    let after = cards(&d);
    let remarks = &card(&after, "card:1").remarks;
    assert_eq!(remarks.iter().take(3).map(|remark| remark.id.clone()).collect::<Vec<_>>(), before);
    let said = |at: usize| remarks[at].said.as_ref().unwrap().text.clone().unwrap();
    assert_eq!(
        (said(0), said(1), said(3)),
        ("ضعف الإنارة".into(), "أعمدة\nشمسية".into(), "ميزانية الجماعة".into())
    );
    assert_eq!(planned(&d, &corrected).view().changed, 0);
    // A cell that was emptied withdraws nothing by itself.
    let plan = planned(&d, &corrected.replace("عدد الأعمدة", ""));
    assert_eq!((plan.view().lines[0].change, why(&plan, 0).0), (Change::ToConfirm, ImportReason::EMPTIED));
    assert_eq!(plan.view().lines[0].columns, ["follow_up_indicators"]);
}

#[test]
fn lines_with_a_topic_and_one_number_are_one_card() {
    let sheet = "رقم البطاقة;رقم المشروع;الموضوع;الملاحظة\n\
        5;70;الحلول;حراسة\n\
        5;70;Indicateurs de suivi;عدد الحراس\n\
        5;70;الحلول;حراسة\n\
        5;68;الحلول;بوابة\n\
        6;70;مواقف السيارات;قليلة\n";
    let mut d = with_projects();
    let plan = planned(&d, sheet);
    let expected = [
        (2, Change::Added, None),
        (3, Change::Added, None),
        (4, Change::Left, Some(ImportReason::LINE_TWICE)),
        (5, Change::ToConfirm, Some(ImportReason::NUMBER_TWICE)),
        (6, Change::Added, None),
    ];
    assert_eq!(codes(&plan), expected);
    d.import(plan).unwrap();
    let all = cards(&d);
    let topics: Vec<_> =
        card(&all, "card:5").remarks.iter().map(|remark| remark.topic.clone().unwrap()).collect();
    assert_eq!((all.len(), topics), (2, vec![Topic::SOLUTIONS, Topic::FOLLOW_UP_INDICATORS]));
    assert_eq!(card(&all, "card:6").remarks[0].topic.as_ref().unwrap().as_str(), "مواقف السيارات");
    let mut lines: Vec<&str> = sheet.trim_end().lines().collect();
    lines[1..4].reverse();
    let again = planned(&d, &lines.join("\n"));
    assert_eq!((again.view().added, again.view().changed), (0, 0), "{:?}", codes(&again));
}

const REGISTER: &str = "الجماعة;المحور;مشاريع الانفتاح\n\
    العرائش;;تطوير الموقع الإلكتروني للجماعة\n\
    جماعه العرايش;;1- الميزانية التشاركية\n\
    العرائش;;الصيانة و المحافظة على المناطق الخضراء\n\
    العرائش;;ميزانيه المواطن\n\
    العرائش;;اعداد دليل ترويجي لابرار مؤهلات جماعة العرائش\n\
    العرائش;الرقمنة;الشباك الوحيد: رقمنة شواهد الحالة المدنية\n\
    العرائش;;\"تكوينات:\n- للموظفين\n- للجمعيات\n- للتلاميذ\"\n\
    العرائش;;الأرشفة\n\
    العرائش;النقل;دراسة حول التنقل بالمدينة\n\
    العرئش;;إحداث مكتب للاستقبال\n\
    القصر الكبير;;الميزانية التشاركية\n\
    القصر الكبير;;إحداث مكتب للإنصات\n\
    العرائش;;دراسة حول التنقل بالمدينة\n\
    العرائش;;دراسة حول التنقّل بالمدينة\n\
    العرائش;;\n";

/// A label stays for ever and everybody reads it, so the plan says which ones are in no list: in a column that was taken
/// for what people are, somebody may have written who they are.
#[test]
fn labels_in_no_list_are_told_before_they_are_taken() {
    let mut d = with_projects();
    let sheet = |authors: &[&str]| {
        let lines = authors
            .iter()
            .enumerate()
            .map(|(at, author)| format!("{};{author};نقص الماء في الحي رقم {at}\n", at + 1));
        format!("الرقم;الصفة;التحدي\n{}", lines.collect::<String>())
    };
    let notes = |plan: &ImportPlan| {
        let notes = &plan.view().sheets[0].notes;
        notes.iter().map(|note| (note.code.clone(), note.value.clone().unwrap())).collect::<Vec<_>>()
    };
    let known = planned(&d, &sheet(&["جمعية", "association"]));
    assert_eq!((known.view().count(Change::Added), notes(&known)), (2, Vec::new()));
    let named = planned(&d, &sheet(&["جمعية", "فاعل جمعوي", "اسم مستعار", "فاعل جمعوي"]));
    let told = String::from("اسم مستعار · فاعل جمعوي");
    assert_eq!(notes(&named), [(ImportReason::LABELS_PUBLIC.to_owned(), told)]);
    assert!(named.view().in_language(&Language::AR).contains("اسم مستعار · فاعل جمعوي"));
    d.import(named).unwrap();
    let again = planned(&d, &sheet(&["جمعية", "فاعل جمعوي", "اسم مستعار", "فاعل جمعوي"]));
    assert_eq!(notes(&again), [], "they are there already");
    let one_more = planned(&d, &sheet(&["فاعل جمعوي", "اسم آخر"]));
    assert!(notes(&one_more)[0].1 == "اسم آخر", "what is there for ever needs no warning");
    let many: Vec<String> = (10..60).map(|number| format!("صفة {number}")).collect();
    let many = planned(&with_projects(), &sheet(&many.iter().map(String::as_str).collect::<Vec<_>>()));
    let told = notes(&many).remove(0).1;
    assert!(told.ends_with("صفة 49 · …"), "{told}");
}

/// Labels of one column do not crowd out those of another.
#[test]
fn free_labels_of_a_register_are_told_and_topics_leave_room_for_authors() {
    let value = |plan: &ImportPlan| {
        let notes = plan.view().sheets[0].notes.iter();
        notes
            .filter(|note| note.code == ImportReason::LABELS_PUBLIC)
            .filter_map(|note| note.value.clone())
            .collect()
    };
    let told: Vec<String> = value(&planned(&with_projects(), REGISTER));
    assert_eq!(told, ["النقل"], "an axis of the programme is no label");
    let lines = (10..60).map(|number| format!("{number};70;اسم مستعار;موضوع {number};نقص الماء\n"));
    let sheet = format!("رقم البطاقة;رقم المشروع;الصفة;الموضوع;الملاحظة\n{}", lines.collect::<String>());
    let told: Vec<String> = value(&planned(&with_projects(), &sheet));
    assert!(told[0].starts_with("اسم مستعار · موضوع 10 · ") && told[0].ends_with("موضوع 49 · …"), "{told:?}");
}

#[test]
fn traps_43_and_44_a_register_adds_what_is_new_and_merges_nothing_unasked() {
    let mut d = with_projects();
    let plan = planned(&d, REGISTER);
    assert_eq!(plan.view().sheets[0].kind, Some(ImportKind::Project));
    assert_eq!(plan.view().sheets[0].notes[0].code, ImportReason::BY_TITLE);
    let expected = [
        (2, Change::Left, Some(ImportReason::SAME)),
        (3, Change::Left, Some(ImportReason::TITLE_SPELLING)),
        (4, Change::ToConfirm, Some(ImportReason::TITLE_LIKE)),
        (5, Change::Left, Some(ImportReason::TITLE_SPELLING)),
        (6, Change::ToConfirm, Some(ImportReason::TITLE_LIKE)),
        (7, Change::Added, Some(ImportReason::TITLE_HIERARCHY)),
        (8, Change::Added, Some(ImportReason::TITLE_LIST)),
        (11, Change::Added, Some(ImportReason::TITLE_ONE_WORD)),
        (12, Change::Added, None),
        (13, Change::ToConfirm, Some(ImportReason::COLLECTIVITY_LIKE)),
        (14, Change::Left, Some(ImportReason::OTHER_COLLECTIVITY)),
        (15, Change::Left, Some(ImportReason::OTHER_COLLECTIVITY)),
        (16, Change::Left, Some(ImportReason::LINE_TWICE)),
        (17, Change::ToConfirm, Some(ImportReason::TITLE_TWICE)),
        (18, Change::Refused, Some(ImportReason::NOTHING_SAID)),
    ];
    let rows: Vec<_> = codes(&plan).into_iter().map(|(_, change, code)| (change, code)).collect();
    assert_eq!(rows, expected.map(|(_, change, code)| (change, code)));
    let reason = plan.view().lines[2].reason.as_ref().unwrap();
    assert_eq!(reason.value.as_deref(), Some("المحافظة على الحدائق وحراستها"));
    d.import(plan).unwrap();
    let projects = d.projects(&At::now()).unwrap().projects;
    let titles: Vec<_> = projects.iter().skip(5).map(|project| project.title.0["ar"].clone()).collect();
    let whole = [
        "الشباك الوحيد: رقمنة شواهد الحالة المدنية",
        "تكوينات:\n- للموظفين\n- للجمعيات\n- للتلاميذ",
        "الأرشفة",
        "دراسة حول التنقل بالمدينة",
    ];
    assert_eq!(titles, whole);
    let axis = |at: usize| projects[at].axis_title.0.get("ar").cloned();
    assert_eq!((axis(5).as_deref(), axis(8)), (Some("محور الرقمنة"), None));
    let mut again = reopened(&d);
    let view = imports(&mut again, REGISTER);
    assert_eq!((view.added, view.changed, view.to_confirm), (0, 0, 4));
    assert_eq!(again.save(), d.save());
    // Filed under another axis is a change.
    let moved = planned(&d, &REGISTER.replace("العرائش;النقل;", "العرائش;البيئة;"));
    assert_eq!(moved.view().changed, 1, "{:?}", codes(&moved));
}

#[test]
fn a_register_with_numbers_gives_a_project_another_title_and_asks_where_the_title_is_another_project() {
    let mut d = with_projects();
    let file = |text: &str| sheets(format!("رقم المشروع;عنوان المشروع\n{text}").as_bytes());
    let pacto = ImportOptions { scheme: Some("pacto".into()), ..options() };
    let plan = d
        .plan_import(
            &file("70;المحافظة على الحدائق والمنتزهات وحراستها\n85;الميزانية التشاركية\n71;ممرات الراجلين\n"),
            &pacto,
        )
        .unwrap();
    let expected = [
        (2, Change::Changed, None),
        (3, Change::ToConfirm, Some(ImportReason::NUMBER_OTHER_TITLE)),
        (4, Change::Added, None),
    ];
    assert_eq!(codes(&plan), expected);
    d.import(plan).unwrap();
    let sheet = d.project_sheet("pacto:70", &At::now()).unwrap();
    let titles: Vec<_> = sheet.titles.iter().map(|title| title.title.text.clone().unwrap()).collect();
    assert_eq!(titles, ["المحافظة على الحدائق وحراستها", "المحافظة على الحدائق والمنتزهات وحراستها"]);
    // The earlier file takes nothing back.
    let earlier = d.plan_import(&file("70;المحافظة على الحدائق وحراستها\n"), &pacto).unwrap();
    assert_eq!((earlier.view().changed, earlier.view().left), (0, 1));
}

const ATTENDANCE: &str = "لائحة الحضور;;;;\nرقم;الاسم الكامل;الجمعية;الجنس;التوقيع\n\
    1;سعاد المثالية;جمعية الأفق;أنثى;x\n\
    2;كريم التجريبي;جمعية الأفق;ذكر;x\n\
    3;هند المثالية;جمعية النور;F;x\n\
    4;كريم  التجريبي;جمعية الأفق;ذكر;x\n\
    5;رشيد النموذجي;;homme;x\n\
    6;;;;\n\
    المجموع;4;;;\n";

#[test]
fn people_who_were_there_are_counted_and_never_named() {
    let mut d = begun();
    let title = "اللقاء الثاني";
    d.record(
        StagePlanned::of(StageKind::CITIZEN_MEETING, title)
            .references(["stage:meeting-2"])
            .planned("2023-07-25"),
    )
    .unwrap();
    let file = sheets(ATTENDANCE.as_bytes());
    let refused = d.plan_import(&file, &options()).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("fact.field.missing", Some("stage")));
    let held = ImportOptions {
        stage: Some("stage:meeting-2".into()),
        on: Some("25 يوليوز 2023".into()),
        ..options()
    };
    let plan = d.plan_import(&file, &held).unwrap();
    assert_eq!(plan.view().sheets[0].kind, Some(ImportKind::Attendance));
    assert_eq!((plan.view().added, plan.view().left), (4, 3));
    let left: Vec<_> =
        (3..7).filter_map(|at| Some(plan.view().lines[at].reason.as_ref()?.code.clone())).collect();
    assert_eq!(left, [ImportReason::PERSON_TWICE, ImportReason::NOTHING_SAID, ImportReason::TOTAL]);
    let json = serde_json::to_string(plan.view()).unwrap();
    d.import(plan).unwrap();
    let counted = d.roadmap(&At::now()).unwrap().stages[0].attendance.clone().unwrap();
    assert_eq!((counted.participants, counted.women, counted.associations), (Some(4), Some(2), Some(2)));
    let saved = String::from_utf8(d.save()).unwrap();
    for name in ["سعاد", "التجريبي", "هند", "رشيد"] {
        assert!(!saved.contains(name) && !json.contains(name), "{name}");
    }
    let again = d.plan_import(&file, &ImportOptions { on: None, ..held.clone() }).unwrap();
    assert_eq!((again.view().added, again.view().changed), (0, 0));
    // Of one it is no longer said: women are not guessed, and what was counted stays.
    let unsaid = sheets(ATTENDANCE.replace("homme", "").replace("6;;;;", "6;نور المثالي;;;").as_bytes());
    let plan = d.plan_import(&unsaid, &held).unwrap();
    assert_eq!(plan.view().changed, 5);
    assert_eq!(plan.view().sheets[0].notes[1].value.as_deref(), Some("2"));
    d.import(plan).unwrap();
    let counted = d.roadmap(&At::now()).unwrap().stages[0].attendance.clone().unwrap();
    assert_eq!((counted.participants, counted.women), (Some(5), Some(2)));
}

#[test]
fn a_stage_that_the_dossier_does_not_know_is_refused_before_any_line() {
    let mut d = with_projects();
    let stage = StagePlanned::of(StageKind::CITIZEN_MEETING, "لقاء").references(["stage:1"]);
    let stage = d.record(stage).unwrap().id.unwrap();
    let project = d.projects(&At::now()).unwrap().projects[0].id.clone();
    let own = xlsx::write(&d.tables(&At::now()).unwrap(), &Language::AR).unwrap();
    for (file, at) in [
        (sheets(SHEET.as_bytes()), options()),
        (sheets(OBSERVATIONS.as_bytes()), options()),
        (sheets(REGISTER.as_bytes()), options()),
        (sheets(ATTENDANCE.as_bytes()), options()),
        (sheets(&own), ImportOptions::default()),
    ] {
        for (asked, code) in [
            ("stage:2", "reference.unknown"),
            ("pacto:70", "thing.other_kind"),
            (project.as_str(), "thing.other_kind"),
            ("stage-0000000000000000", "thing.unknown"),
            ("اللقاء", "id.malformed"),
        ] {
            let asked = ImportOptions { stage: Some(asked.into()), ..at.clone() };
            let refused = d.plan_import(&file, &asked).unwrap_err();
            assert_eq!((refused.code.as_str(), refused.field.as_deref()), (code, Some("stage")), "{asked:?}");
        }
        for known in ["stage:1", "stage:٠١", stage.as_str()] {
            let asked = ImportOptions { stage: Some(known.into()), ..at.clone() };
            assert!(d.plan_import(&file, &asked).is_ok(), "{known}");
        }
    }
}

#[test]
fn near_titles_in_one_register_are_taken_and_told() {
    let d = begun();
    let register = "رقم المشروع;عنوان المشروع\n\
        1;المحافظة على الحدائق وحراستها\n\
        2;رقمنة أرشيف الحالة المدنية\n\
        3;الصيانة و المحافظة على الحدائق\n\
        4;ميزانية المواطن\n\
        5;صيانة الحدائق والمحافظة عليها ليلا\n";
    let plan = planned(&d, register);
    let near = |row| (row, Change::Added, Some(ImportReason::TITLE_NEAR));
    let expected =
        [(2, Change::Added, None), (3, Change::Added, None), near(4), (5, Change::Added, None), near(6)];
    assert_eq!(codes(&plan), expected);
    let reason = plan.view().lines[2].reason.as_ref().unwrap();
    assert_eq!((reason.row, reason.value.as_deref()), (Some(2), Some("المحافظة على الحدائق وحراستها")));
    assert_eq!(plan.view().lines[2].columns, ["title"]);
    assert!(plan.view().in_language(&Language::FR).contains("La ligne 2 a presque le même titre"));
    let mut d = d;
    d.import(plan).unwrap();
    let again = planned(&d, register);
    assert_eq!((again.view().left, again.view().lines.len()), (5, 5));
    // Against what the dossier has, nobody can see the two beside each other: a person says which is meant.
    let other = planned(&d, "رقم المشروع;عنوان المشروع\n;المحافظة على الحدائق\n");
    assert_eq!(codes(&other), [(2, Change::ToConfirm, Some(ImportReason::TITLE_LIKE))]);
}

#[test]
fn a_sheet_that_can_be_several_things_is_asked_about() {
    let d = with_projects();
    let file = sheets("عنوان المشروع;الموضوع\nميزانية المواطن;س\n".as_bytes());
    let project = d.plan_import(&file, &options()).unwrap();
    assert_eq!(project.view().sheets[0].kind, Some(ImportKind::Project));
    let file = sheets("المشروع;الموضوع;الملاحظة\nميزانية المواطن;الحلول;س\n".as_bytes());
    assert_eq!(
        d.plan_import(&file, &options()).unwrap().view().sheets[0].kind,
        Some(ImportKind::Observation)
    );
    let file = sheets("المشروع;رقم;الحل\nميزانية المواطن;1;س\n".as_bytes());
    assert_eq!(
        d.plan_import(&file, &options()).unwrap().view().sheets[0].kind,
        Some(ImportKind::Observation)
    );
    let file = sheets("الاسم;التاريخ;الإشكالية;الحل;رقم;الجنس;التوقيع;الهيئة\n".as_bytes());
    let refusal = d.plan_import(&file, &options()).unwrap_err();
    assert_eq!((refusal.code.as_str(), &*refusal.args["expected"]), ("import.ambiguous", "idea, attendance"));
    let asked = ImportOptions { kind: Some(ImportKind::Idea), ..options() };
    assert_eq!(d.plan_import(&file, &asked).unwrap().view().sheets[0].kind, Some(ImportKind::Idea));
}

#[test]
fn our_own_names_and_headings_are_known_in_every_language() {
    let d = with_projects();
    for heading in [
        "numbers;channel;themes;said;proposed",
        "Numbers of the card;Channel;Themes as written;What is said;Proposal",
    ] {
        let file = sheets(format!("{heading}\n1;website;البيئة;س;ص\n").as_bytes());
        let plan = d.plan_import(&file, &options()).unwrap();
        let columns: Vec<_> =
            plan.view().sheets[0].columns.iter().map(|column| column.column.as_deref()).collect();
        assert_eq!(
            columns,
            [Some("number"), Some("channel"), Some("theme"), Some("said"), Some("proposed")],
            "{heading}"
        );
    }
    let file =
        sheets("N° de la fiche;Canal;Projet;Sources de financement\n1;Site web;pacto:70;a\n".as_bytes());
    let mut d = d;
    let plan = d.plan_import(&file, &options()).unwrap();
    d.import(plan).unwrap();
    assert_eq!(cards(&d)[0].channel.as_ref().unwrap().as_str(), "website");
}

#[test]
fn two_thousand_odd_cards_come_in_and_go_out_byte_for_byte_and_once() {
    let lines = odd_cards(2_400);
    let different: std::collections::BTreeSet<_> = lines.iter().map(|line| &line[3]).collect();
    assert!(different.len() > 2_000, "{}", different.len());
    let mut d = begun();
    let french = ["Numéro", "Canal", "Thème", "Défi", "Solution"];
    let view = imports(&mut d, &file_of(&lines, french, ","));
    assert_eq!((view.added, view.lines.len()), (2_400, 2_400), "{}", view.in_language(&Language::EN));

    // Out as tables, and read again.
    let table = |name: &str| {
        let rows = d.table(name, &At::now()).unwrap();
        let file = csv::read(&csv::write(&rows, &csv::Options::default())).unwrap();
        csv::rows(&file.sheet, &rows.table).unwrap()
    };
    let (cards, remarks) = (table("cards"), table("remarks"));
    let text = |rows: &Rows, row: &[Cell], name: &str| -> String {
        let at = rows.table.columns.iter().position(|column| column.name == name).unwrap();
        match &row[at] {
            Cell::Text(text) => text.clone(),
            Cell::List(texts) => texts.iter().find(|text| text.starts_with("platform:")).unwrap().clone(),
            _ => String::new(),
        }
    };
    let numbers: BTreeMap<String, String> =
        cards.rows.iter().map(|row| (text(&cards, row, "card"), text(&cards, row, "numbers"))).collect();
    let mut said = BTreeMap::new();
    for row in &remarks.rows {
        let number = numbers[&text(&remarks, row, "card")].clone();
        let texts = (text(&remarks, row, "said"), text(&remarks, row, "proposed"));
        assert!(said.insert(number, texts).is_none(), "a card stays one remark");
    }
    assert_eq!(said.len(), 2_400);
    let blank = |text: &String| if text.trim().is_empty() { String::new() } else { text.clone() };
    for [number, _, _, problem, solution] in &lines {
        let number: String =
            number.chars().map(|digit| char::from_digit(u32::from(digit) & 15, 10).unwrap()).collect();
        assert_eq!(said[&format!("platform:{number}")], (blank(problem), blank(solution)), "{number}");
    }

    // Once more: in another order, with other headings, another mark between the cells and another encoding.
    let mut mixed: Vec<&[String; 5]> = lines.iter().collect();
    let mut dice = Dice(7);
    for at in (1..mixed.len()).rev() {
        mixed.swap(at, dice.below(at + 1));
    }
    let arabic = file_of(mixed, ["رقم", "القناة", "المحور", "التحدي", "الحل"], ";");
    let wide: Vec<u8> =
        std::iter::once(0xfeff).chain(arabic.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [arabic.into_bytes(), wide] {
        let again = d.plan_import(&sheets(&bytes), &options()).unwrap();
        assert_eq!((again.view().added, again.view().changed, again.view().left), (0, 0, 2_400));
    }
}

/// LibreOffice and openpyxl write one kind of line end, whatever a cell had.
#[test]
fn line_ends_of_another_kind_are_no_change() {
    let sheets = [
        "رقم;القناة;المحور;التحدي;الحل\n1;اللقاء;\"البيئة⏎الماء\";\"Code 12⏎أ\";\"ج⏎- د\"\n",
        "المحور;التحدي;الحل\nالبيئة;\"أ⏎ب\";\"ج⏎- د\"\n;\"أ⏎ب\";\"ج⏎- د\"\n",
        "رقم;المشروع;الإشكالية;مصادر التمويل\n1;\"المحافظة على⏎الحدائق وحراستها\";\"أ⏎ب\";\"ج⏎د\"\n",
        "رقم;المشروع;الموضوع;الملاحظة;الحل\n1;pacto:70;الحلول;\"أ⏎ب\";\"ج⏎د\"\n1;pacto:70;الأثر;\"أ⏎ب\";\"ج⏎د\"\n",
        "المشروع;الموضوع;الملاحظة\npacto:70;الحلول;\"أ⏎ب\"\n",
        "رقم المشروع;عنوان المشروع;المحور\n75;\"تهيئة⏎الشاطئ\";البيئة\n",
        "عنوان المشروع;المحور\n\"تهيئة⏎الشاطئ\";\"الماء⏎والتطهير\"\n",
    ];
    for sheet in sheets {
        for (first, then) in [("\r\n", "\n"), ("\n", "\r\n"), ("\r\n", "\r"), ("\r", "\n")] {
            let mut d = with_projects();
            let added = imports(&mut d, &sheet.replace('⏎', first));
            assert_eq!(added.added as usize, added.lines.len(), "{}", added.in_language(&Language::EN));
            let again = planned(&d, &sheet.replace('⏎', then));
            let same = |line: &ImportLine| {
                line.reason.as_ref().is_some_and(|reason| reason.code == ImportReason::SAME)
            };
            assert!(again.view().lines.iter().all(same), "{sheet} {:#?}", again.view().lines);
            assert_eq!(again.view().left as usize, added.lines.len());
        }
    }
    // What was recorded stays as it was written, and a change of words is one.
    let mut d = begun();
    imports(&mut d, "رقم;التحدي;الحل\n1;\"أ\r\nب\";ج\n");
    let view = imports(&mut d, "رقم;التحدي;الحل\n1;\"أ\nب\";\"ج\nد\"\n");
    assert_eq!((view.changed, &view.lines[0].columns[..]), (1, &["proposed".to_owned()][..]));
    let cards = cards(&d);
    assert_eq!(cards[0].remarks[0].said.as_ref().unwrap().text.as_deref(), Some("أ\r\nب"));
}

#[test]
fn headings_in_two_lines_and_lines_out_of_step_are_told() {
    // A line of merged titles above, the same headings in French below, a cell too many, one too few.
    let sheet = "معطيات البطاقة;;;المضمون;\n\
        رقم;القناة;تاريخ التوصل;التحدي;الحل\n\
        Numéro;Canal;Date;Défi;Solution\n\
        ١٢;اللقاء;٢٥ يوليوز ٢٠٢٣;غياب الإنارة;أعمدة\n\
        13;اللقاء;25 يوليوز 2023;النقل;حافلات;كلمة زائدة\n\
        14;اللقاء;25/07/2023;الماء\n\
        15;اللقاء;45132;الغاز;\n";
    let d = begun();
    let plan = d.plan_import(&sheets(sheet.as_bytes()), &ImportOptions::default()).unwrap();
    let view = plan.view();
    assert_eq!(view.sheets[0].headings, Some(2));
    let note = &view.sheets[0].notes[0];
    assert_eq!(
        (&*note.code, note.row, note.value.as_deref()),
        (ImportReason::NO_HEADING, Some(5), Some("6"))
    );
    let expected = [
        (4, Change::Added, None),
        (5, Change::Added, None),
        (6, Change::Added, None),
        (7, Change::Refused, Some("date.unreadable")),
    ];
    assert_eq!(codes(&plan), expected);
    assert_eq!(view.lines[3].columns, ["received"]);
    let said = view.in_language(&Language::FR);
    assert!(said.contains("ligne 7, colonne «\u{a0}تاريخ التوصل\u{a0}», numéro 15\u{a0}: "), "{said}");
}

#[test]
fn a_plan_of_a_long_sheet_is_short_to_read() {
    let lines = (0..5_000).map(|at| at.to_string()).collect::<Vec<_>>().join(";\n");
    let plan = planned(&begun(), &format!("رقم;التحدي\n{lines}"));
    assert_eq!(plan.view().refused, 5_000);
    let said = plan.view().in_language(&Language::EN);
    assert!(said.lines().count() < 60 && said.contains("and 4960 more lines"), "{said}");
}

/// What a cell may hold: pieces that people write, and anything at all.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "",
            " ",
            "70",
            "٧٠",
            "pacto:70",
            "العرائش",
            "العرئش",
            "ميزانية",
            "المواطن",
            "- ",
            "1- ",
            "\n",
            "\r\n",
            ":",
            "\u{200f}",
            "=",
            "'",
            "test",
            "البيئة",
            "الحلول",
            "F",
            "المجموع",
            "25/07/2023",
            "\u{0}",
            "ـ",
            "و",
            "رقم",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

/// A sheet of each kind with lines in which anything may stand, a dossier, and what is said of the file.
fn odd_sheet(form: usize, lines: &[[String; 5]]) -> (Dossier, Sheet, ImportOptions) {
    let headings = [
        ["رقم", "القناة", "المحور", "التحدي", "الحل"],
        ["رقم", "المشروع", "الإشكالية", "مصادر التمويل", "تاريخ التوصل"],
        ["رقم", "المشروع", "الموضوع", "الملاحظة", "الصفة"],
        ["رقم المشروع", "عنوان المشروع", "الجماعة", "المحور", "Thématique"],
        ["Nom", "Organisme", "Sexe", "Téléphone", "Signature"],
    ][form];
    let mut d = with_projects();
    let stage = StagePlanned::of(StageKind::CITIZEN_MEETING, "لقاء").references(["stage:1"]);
    d.record(stage).unwrap();
    let line = |number, cells: Vec<String>| Line { number, cells, ..Line::default() };
    let head = line(1, headings.map(str::to_owned).to_vec());
    let body = (2..).zip(lines).map(|(number, cells)| line(number, cells.to_vec()));
    let sheet = Sheet { name: None, lines: std::iter::once(head).chain(body).collect() };
    let options =
        ImportOptions { stage: Some("stage:1".into()), about: Some("pacto:68".into()), ..options() };
    (d, sheet, options)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_the_cells_hold_a_second_time_nothing_is_added(
        form in 0_usize..5,
        lines in proptest::collection::vec(proptest::array::uniform5(cell()), 0..8),
    ) {
        let (mut d, sheet, options) = odd_sheet(form, &lines);
        let plan = d.plan_import(std::slice::from_ref(&sheet), &options).unwrap();
        prop_assert_eq!(plan.view().lines.len(), lines.len());
        for language in [Language::AR, Language::FR] {
            prop_assert!(!plan.view().in_language(&language).contains('⟦'));
        }
        d.import(plan).unwrap();
        let again = d.plan_import(&[sheet], &options).unwrap();
        prop_assert_eq!((again.view().added, again.view().changed), (0, 0), "{}", again.view());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_the_cells_hold_a_copy_with_the_plan_in_it_gives_the_same_plan(
        form in 0_usize..5,
        lines in proptest::collection::vec(proptest::array::uniform5(cell()), 0..8),
    ) {
        let (d, mut sheet, options) = odd_sheet(form, &lines);
        // Blank lines are never read from a file.
        sheet.lines.retain(|line| line.cells.iter().any(|cell| !cell.trim().is_empty()));
        let sheets = [sheet];
        let plan = d.plan_import(&sheets, &options).unwrap();
        let copy = xlsx::annotated(&sheets, plan.view(), &Language::FR).unwrap();
        let copied = d.plan_import(&xlsx::read(&copy).unwrap(), &options).unwrap();
        prop_assert_eq!(copied.view(), plan.view());
    }
}

/// The forms of the web write a moment where people write a day.
#[test]
fn the_moment_of_a_form_is_the_day_on_which_a_card_was_received() {
    let mut d = begun();
    let file = sheets(
        "رقم;التحدي;تاريخ التوصل\n1;الإنارة;2023-07-25T14:03:22Z\n2;النفايات;25/07/2023 2:03 PM\n\
         3;الماء;25 يوليوز 2023، 14:03\n4;الطريق;2023/07/25 2:03:22 PM GMT+1\n5;السوق;غدا 14:03\n"
            .as_bytes(),
    );
    let options = ImportOptions { kind: Some(ImportKind::Idea), ..ImportOptions::default() };
    let plan = d.plan_import(&file, &options).unwrap();
    assert_eq!(
        (plan.view().added, plan.view().refused),
        (4, 1),
        "{}",
        plan.view().in_language(&Language::EN)
    );
    d.import(plan).unwrap();
    let days: Vec<String> =
        cards(&d).iter().filter_map(|card| Some(card.received.as_ref()?.edtf.clone())).collect();
    assert_eq!(days, ["2023-07-25"; 4]);
    assert_eq!(d.plan_import(&file, &options).unwrap().view().left, 4);
}

/// Forms of the web ask in sentences, and write a moment.
#[test]
fn headings_in_sentences_are_understood_where_they_ask_what_people_say() {
    let d = begun();
    let file = sheets(
        "Timestamp;المحور;ما هو التحدي الذي تواجهونه في حيكم؟;ما هو الحل المقترح؟;رقم البطاقة الوطنية;رقم الهاتف\n\
         2023-03-21 14:03:22;البيئة;النفايات;حاويات;K000000;0600000000\n"
            .as_bytes(),
    );
    let plan = d.plan_import(&file, &ImportOptions::default()).unwrap();
    let columns: Vec<Option<&str>> =
        plan.view().sheets[0].columns.iter().map(|column| column.column.as_deref()).collect();
    let expected = ["received", "theme", "said", "proposed", "", "contact_phone"];
    assert_eq!(columns, expected.map(|column| Some(column).filter(|column| !column.is_empty())));
    assert_eq!((plan.view().added, plan.view().refused), (1, 0));
    // Where a sentence asks for two things at once, nobody knows which.
    let file = sheets("رقم;المحور;ما هو المشكل أو الحل؟;التحدي\n1;البيئة;النفايات;حاويات\n".as_bytes());
    let plan = d.plan_import(&file, &options()).unwrap();
    assert_eq!(plan.view().sheets[0].columns[2].column, None);
}

#[test]
fn headings_on_two_lines_are_one_and_a_single_one_needs_a_kind() {
    let d = begun();
    let two = "رقم;المحور;الملاحظة;\n;;التحدي;الحل\n1;البيئة;النفايات;حاويات\n2;البيئة;الإنارة;أعمدة\n";
    let plan = planned(&d, two);
    assert_eq!((plan.view().added, plan.view().lines[0].row), (2, 3));
    assert_eq!(plan.view().lines[0].number.as_deref(), Some("1"));
    let upper = "رقم;البطاقة;;\n;التحدي;الحل;المحور\n1;النفايات;حاويات;البيئة\n";
    assert_eq!(planned(&d, upper).view().lines[0].number.as_deref(), Some("1"));
    let one = sheets("عنوان المشروع\nإحداث فضاء للشباب\n".as_bytes());
    assert_eq!(d.plan_import(&one, &options()).unwrap_err().code.as_str(), "import.no_headings");
    let asked = ImportOptions { kind: Some(ImportKind::Project), ..options() };
    assert_eq!(d.plan_import(&one, &asked).unwrap().view().added, 1);
}

/// As communes write them, each in its own way.
#[test]
fn sheets_are_known_by_the_headings_that_communes_write() {
    let d = with_projects();
    let kind = |text: &str| {
        let options = ImportOptions { stage: None, ..options() };
        let plan = d.plan_import(&sheets(text.as_bytes()), &options).unwrap();
        let sheet = plan.view().sheets[0].clone();
        let unread = sheet.columns.into_iter().filter(|column| column.column.is_none());
        (sheet.kind.unwrap(), unread.map(|column| column.heading).collect::<Vec<_>>())
    };
    let observations = "رقم البطاقة;اسم المشروع;الإشكالات;الحلول;مصادر التمويل الممكنة;مؤشرات التتبع والتقييم\n\
        1;ميزانية المواطن;أ;ب;ج;د\n";
    assert_eq!(kind(observations), (ImportKind::Observation, vec![]));
    let projects = "الرقم;المشاريع المقترحة;المحور\n70;تهيئة الفضاء;البيئة\n";
    assert_eq!(kind(projects), (ImportKind::Project, vec![]));
    let ideas =
        "N° fiche;Association;Thématique;Défis identifiés;Solutions proposées;Canal\n1;x;y;z;t;papier\n";
    assert_eq!(kind(ideas), (ImportKind::Idea, vec!["Association".to_owned()]));
}
