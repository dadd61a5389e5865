//! Workbooks that people change and bring back.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may panic as the test may"
)]

mod common;

use common::founded;
use infitah::dossier::{At, Dossier};
use infitah::exchange::import::{ImportOptions, ImportPlan};
use infitah::exchange::{self, Line, Sheet, csv, xlsx};
use infitah::facts::{
    AxisChosen, BodyCreated, CardReceived, Corrected, Fact, ProjectRegistered, RemarkNoted, RemarksDecided,
    SealsErased, StagePlanned,
};
use infitah::model::{EntryId, Ground, Outcome, Topic};
use infitah::tables::{Cell, tables};
use infitah::text::{Language, Messages};
use infitah::views::{ImportChange, ImportKind, ImportReason};

fn dossier() -> Dossier {
    let mut d = founded();
    d.record(AxisChosen::titled("البيئة")).unwrap();
    let gardens = ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"]);
    d.record(gardens.on("2023-07-10")).unwrap();
    let mut second = RemarkNoted::on(Topic::SOLUTIONS, "صيانة الأعمدة");
    second.proposed = Some("كل شهر".into());
    let mut card = CardReceived::observation("pacto:70", "25 يوليوز 2023").numbers(["platform:112"]);
    card = card.themes(["البيئة", "الإنارة"]).remark(Topic::PROBLEM, "غياب الإنارة");
    card.remarks.push(second);
    d.record(card).unwrap();
    d
}

fn read(dossier: &Dossier, language: &Language) -> Vec<Sheet> {
    read_at(dossier, language, &At::now())
}

fn read_at(dossier: &Dossier, language: &Language, at: &At) -> Vec<Sheet> {
    xlsx::read(&xlsx::write(&dossier.tables(at).unwrap(), language).unwrap()).unwrap()
}

/// The sheet of a table.
fn sheet<'s>(sheets: &'s mut [Sheet], table: &str) -> &'s mut Sheet {
    let place = tables().position(|one| one.name == table).unwrap();
    &mut sheets[place + 1]
}

fn cell<'s>(sheets: &'s mut [Sheet], table: &str, row: usize, column: &str) -> &'s mut String {
    let sheet = sheet(sheets, table);
    let place = sheet.lines[0].cells.iter().position(|cell| cell == column).unwrap();
    let width = sheet.lines[0].cells.len();
    let line = &mut sheet.lines[row + 2];
    line.cells.resize(width, String::new());
    &mut line.cells[place]
}

fn planned(dossier: &Dossier, sheets: &[Sheet]) -> ImportPlan {
    dossier.plan_import(sheets, &ImportOptions::default()).unwrap()
}

fn value(dossier: &Dossier, table: &str, row: usize, column: &str) -> Cell {
    let rows = dossier.table(table, &At::now()).unwrap();
    rows.rows[row][rows.table.columns.iter().position(|one| one.name == column).unwrap()].clone()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

/// The lines that are not left as they are: the sheet's row, what becomes of it, the columns, the reason.
fn told(plan: &ImportPlan) -> Vec<(u32, ImportChange, Vec<&str>, Option<&str>)> {
    let lines = plan.view().lines.iter().filter(|line| line.change != ImportChange::Left);
    lines
        .map(|line| {
            let columns = line.columns.iter().map(String::as_str).collect();
            (line.row, line.change, columns, line.reason.as_ref().map(|reason| reason.code.as_str()))
        })
        .collect()
}

fn told_of(plan: &ImportPlan, change: ImportChange) -> Vec<(u32, ImportChange, Vec<&str>, Option<&str>)> {
    told(plan).into_iter().filter(|(_, of, ..)| *of == change).collect()
}

#[test]
fn each_table_is_recognised_by_the_names_of_its_columns_alone() {
    for table in tables() {
        let told = table.columns.iter().filter(|column| column.is_told(false));
        let cells = told.map(|column| column.name.to_string()).collect();
        let names = Line { number: 1, cells, ..Line::default() };
        let plan =
            founded().plan_import(&[Sheet { name: None, lines: vec![names] }], &ImportOptions::default());
        let plan = plan.unwrap();
        assert!(plan.view().sheets[0].columns.iter().all(|column| column.column.is_some()), "{}", table.name);
    }
}

#[test]
fn words_that_a_person_changed_become_corrections() {
    for language in [Language::AR, Language::FR, Language::EN] {
        let mut d = dossier();
        let mut sheets = read(&d, &language);
        *cell(&mut sheets, "remarks", 0, "said") = "غياب الإنارة ليلا".into();
        *cell(&mut sheets, "remarks", 1, "proposed") = "=كل أسبوع".into();
        let website = Messages::of(&language).label("channel", "website").unwrap();
        *cell(&mut sheets, "cards", 0, "channel") = website;
        *cell(&mut sheets, "cards", 0, "themes") = "البيئة\nالإنارة العمومية".into();
        *cell(&mut sheets, "projects", 0, "title_ar") = "المحافظة على الحدائق".into();
        *cell(&mut sheets, "projects", 0, "title_fr") = "Préserver les jardins".into();
        *cell(&mut sheets, "axes", 0, "title_ar") = "البيئة والماء".into();
        let plan = planned(&d, &sheets);
        let changed = |columns: &[&'static str]| (3, ImportChange::Changed, columns.to_vec(), None);
        let second = (4, ImportChange::Changed, vec!["proposed"], None);
        let expected = [
            changed(&["title_ar"]),
            changed(&["title_ar", "title_fr"]),
            changed(&["themes", "channel"]),
            changed(&["said"]),
            second,
        ];
        assert_eq!(told(&plan), expected, "{}", plan.view().in_language(&language));
        let entries = d.entries().count();
        assert_eq!(d.import(plan).unwrap().len(), 3, "one correction for the card with both its remarks");
        assert_eq!(d.entries().count(), entries + 3);
        assert_eq!(value(&d, "remarks", 0, "said"), text("غياب الإنارة ليلا"));
        assert_eq!(value(&d, "remarks", 1, "said"), text("صيانة الأعمدة"));
        assert_eq!(value(&d, "remarks", 1, "proposed"), text("=كل أسبوع"));
        assert_eq!(value(&d, "cards", 0, "channel"), text("website"));
        assert_eq!(
            value(&d, "cards", 0, "themes"),
            Cell::List(vec!["البيئة".into(), "الإنارة العمومية".into()])
        );
        assert_eq!(
            value(&d, "cards", 0, "received_written"),
            text("25 يوليوز 2023"),
            "the day stays as it was written"
        );
        assert_eq!(value(&d, "projects", 0, "title_fr"), text("Préserver les jardins"));
        assert_eq!(value(&d, "axes", 0, "title_ar"), text("البيئة والماء"));
        // Once more, nothing is changed: the dossier says all of this already.
        assert_eq!(told(&planned(&d, &sheets)), []);
    }
}

#[test]
fn the_sheet_with_the_receipt_is_passed_over() {
    for language in [Language::AR, Language::FR, Language::EN] {
        let d = dossier();
        let title = Messages::of_tables(&language).say("workbook-receipt");
        let sheets = read(&d, &language);
        assert_eq!(sheets.last().unwrap().name.as_ref(), Some(&title));
        let planned = planned(&d, &sheets);
        assert!(planned.view().sheets.iter().all(|sheet| sheet.name.as_ref() != Some(&title)));
        assert_eq!(
            planned.view().sheets.len(),
            sheets.len() - 2,
            "nor is the one that explains the others told"
        );
        // Beside a sheet of people it is no sheet of theirs either.
        let line = |number, cells: [&str; 3]| Line {
            number,
            cells: cells.map(str::to_owned).to_vec(),
            ..Line::default()
        };
        let lines = vec![line(1, ["رقم", "التحدي", "الحل"]), line(2, ["1", "غياب الإنارة", "أعمدة"])];
        let people = Sheet { name: Some("بطاقات".into()), lines };
        let options = ImportOptions {
            kind: Some(ImportKind::Idea),
            on: Some("2023-09-05".into()),
            ..ImportOptions::default()
        };
        let plan = d.plan_import(&[people, sheets.last().unwrap().clone()], &options).unwrap();
        assert_eq!(plan.view().sheets.len(), 1, "{:#?}", plan.view().sheets);
    }
}

#[test]
fn what_is_worked_out_is_refused_and_what_is_left_out_stays() {
    let d = dossier();
    let mut sheets = read(&d, &Language::FR);
    *cell(&mut sheets, "remarks", 0, "state") = "répondue".into();
    *cell(&mut sheets, "remarks", 1, "said") = String::new();
    *cell(&mut sheets, "projects", 0, "cards") = "7".into();
    sheet(&mut sheets, "axes").lines.pop();
    let copied = sheet(&mut sheets, "cards").lines[2].clone();
    sheet(&mut sheets, "cards").lines.push(Line { number: 9, ..copied });
    sheet(&mut sheets, "decisions").lines.push(Line {
        number: 3,
        cells: vec![String::new(), String::new(), "x".into()],
        ..Line::default()
    });
    let plan = planned(&d, &sheets);
    let refused = |row, column, reason| (row, ImportChange::Refused, vec![column], Some(reason));
    let expected = [
        refused(3, "cards", ImportReason::COMPUTED),
        (9, ImportChange::ToConfirm, vec!["card"], Some(ImportReason::KEY_TWICE)),
        refused(3, "state", ImportReason::COMPUTED),
        refused(4, "said", ImportReason::CELL_EMPTIED),
        (3, ImportChange::Refused, vec![], Some(ImportReason::ROW_NEW)),
    ];
    assert_eq!(told(&plan), expected);
    let gone = plan
        .view()
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.notes)
        .find(|note| note.code == ImportReason::ROWS_GONE);
    assert_eq!(gone.unwrap().value.as_deref(), Some("1"));
    let mut after = d;
    assert!(after.import(plan).unwrap().is_empty());
    for language in [Language::AR, Language::FR, Language::EN] {
        let plan = planned(&after, &sheets);
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("plan-{language}"), plan.view().in_language(&language));
        });
    }
}

#[test]
fn rows_that_people_add_become_projects_and_cards() {
    let mut d = dossier();
    let mut sheets = read(&d, &Language::AR);
    let row = |sheets: &mut [Sheet], table: &str, cells: &[(&str, &str)]| {
        let sheet = sheet(sheets, table);
        let names = sheet.lines[0].cells.clone();
        let number = sheet.lines.last().unwrap().number + 1;
        let of = |name: &String| {
            cells.iter().find(|(column, _)| column == name).map_or("", |(_, cell)| *cell).to_owned()
        };
        sheet.lines.push(Line { number, cells: names.iter().map(of).collect(), ..Line::default() });
    };
    row(&mut sheets, "projects", &[("title_ar", "تهيئة الشاطئ"), ("references", "pacto:71")]);
    row(
        &mut sheets,
        "cards",
        &[
            ("card", "أ"),
            ("kind", "بطاقة فكرة"),
            ("channel", "مركز القرب"),
            ("received", "2023-08-01"),
            ("numbers", "paper:4"),
        ],
    );
    row(&mut sheets, "remarks", &[("card", "أ"), ("topic", "الإشكالية"), ("said", "-1 لا ماء")]);
    row(&mut sheets, "remarks", &[("card", "ب"), ("said", "بدون بطاقة")]);
    row(&mut sheets, "cards", &[("card", "ج"), ("numbers", "paper:5")]);
    // Without a number, and without a project of the file.
    row(&mut sheets, "cards", &[("card", "د"), ("kind", "بطاقة فكرة"), ("received", "2023-08-02")]);
    row(&mut sheets, "remarks", &[("card", "د"), ("topic", "الإشكالية"), ("said", "الظلام في الزقاق")]);
    let plan = planned(&d, &sheets);
    let mut told = told(&plan);
    told.retain(|(_, change, ..)| *change != ImportChange::Added);
    let expected = [
        (5, ImportChange::Refused, vec![], Some("field.missing")),
        (6, ImportChange::Refused, vec![], Some(ImportReason::CARD_MISSING)),
    ];
    assert_eq!(plan.view().added, 5, "{}", plan.view().in_language(&Language::AR));
    assert!(told[0].3 == Some("date.empty") || told[0] == expected[0], "a card without a day: {told:?}");
    assert_eq!(told[1..], expected[1..]);
    d.import(plan).unwrap();
    assert_eq!(value(&d, "projects", 1, "title_ar"), text("تهيئة الشاطئ"));
    assert_eq!(value(&d, "cards", 1, "channel"), text("مركز القرب"));
    assert_eq!(value(&d, "remarks", 2, "said"), text("-1 لا ماء"));
    assert_eq!(value(&d, "remarks", 2, "topic"), text("problem"));
    // The same rows once more add nothing; another title or other words under the same number are asked about.
    let again = planned(&d, &sheets);
    assert_eq!(
        (again.view().added, again.view().changed),
        (0, 0),
        "{}",
        again.view().in_language(&Language::AR)
    );
    let project = cell(&mut sheets, "projects", 1, "title_ar");
    *project = "تهيئة الكورنيش".into();
    let remarks = sheet(&mut sheets, "remarks").lines.len() - 3;
    *cell(&mut sheets, "remarks", remarks - 2, "said") = "لا ماء ولا كهرباء".into();
    let again = planned(&d, &sheets);
    let asked: Vec<Option<&str>> =
        told_of(&again, ImportChange::ToConfirm).into_iter().map(|(.., reason)| reason).collect();
    assert_eq!(again.view().added, 0);
    assert_eq!(
        asked,
        [ImportReason::NUMBER_OTHER_TITLE, ImportReason::CARD_KNOWN, ImportReason::CARD_KNOWN].map(Some)
    );
}

/// LibreOffice saves a file of text as a workbook with one sheet, which has the name of the file.
#[test]
fn a_table_that_left_as_text_comes_back_as_a_workbook() {
    let mut d = dossier();
    let texts = ["=المحافظة", "'=المحافظة", "- الحدائق", "'الحدائق", "+212"];
    for title in texts {
        d.record(ProjectRegistered::titled(title)).unwrap();
    }
    let rows = d.table("projects", &At::now()).unwrap();
    let mut sheets = exchange::read(&csv::write(&rows, &csv::Options::default())).unwrap().sheets;
    sheets[0].name = Some("projects".into());
    assert_eq!(told(&planned(&d, &sheets)), []);
    let title = sheets[0].lines[0].cells.iter().position(|cell| cell == "title_ar").unwrap();
    sheets[0].lines[1].cells[title] = "'=الحدائق".into();
    d.import(planned(&d, &sheets)).unwrap();
    assert_eq!(value(&d, "projects", 0, "title_ar"), text("=الحدائق"));
    // A workbook of ours has its texts as they are.
    assert_eq!(told(&planned(&d, &read(&d, &Language::AR))), []);
}

#[test]
fn what_the_dossier_went_on_to_say_is_not_undone_by_an_old_workbook() {
    let mut d = dossier();
    let mut sheets = read(&d, &Language::AR);
    *cell(&mut sheets, "projects", 0, "title_ar") = "الحدائق".into();
    let id = |d: &Dossier, table: &str, column: &str| match value(d, table, 0, column) {
        Cell::Text(id) => id,
        other => panic!("{other:?}"),
    };
    let project = id(&d, "projects", "project");
    d.record(ProjectRegistered::renamed(project, "حدائق المدينة", "2023-08-01")).unwrap();
    let remark = id(&d, "remarks", "remark");
    let body = d.record(BodyCreated::named("لجنة التتبع")).unwrap().id.unwrap();
    d.record(RemarksDecided::of(Outcome::Accepted, [remark], body.as_str(), "2023-09-04")).unwrap();
    let plan = planned(&d, &sheets);
    let expected = [(3, ImportChange::ToConfirm, vec!["title_ar"], Some(ImportReason::CHANGED_SINCE))];
    assert_eq!(told(&plan), expected, "the decision that came since is no change of the person");
}

#[test]
fn a_workbook_of_another_day_or_for_the_public_comes_back_untouched() {
    let mut d = dossier();
    d.record(StagePlanned::adoption("20 شتنبر 2023")).unwrap();
    let before = At::day("2023-09-10");
    let status = |at: &At| d.table("stages", at).unwrap().rows;
    assert_ne!(status(&before), status(&At::now()), "the day says something else of a stage");
    for at in [before, At::now().public()] {
        let mut sheets = read_at(&d, &Language::FR, &at);
        let plan = planned(&d, &sheets);
        assert_eq!(told(&plan), [], "{at:?}");
        *cell(&mut sheets, "projects", 0, "title_ar") = "حدائق المدينة".into();
        let plan = planned(&d, &sheets);
        assert_eq!(told(&plan).len(), 1, "{at:?}");
        assert_eq!(plan.view().changed, 1);
    }
}

#[test]
fn erased_words_do_not_come_back_with_a_workbook() {
    let mut d = dossier();
    let mut sheets = read(&d, &Language::AR);
    let card = d.entries().map(|(hash, _)| hash.to_string()).last().unwrap();
    d.record(SealsErased::of_entry(card.as_str(), Ground::REQUEST)).unwrap();
    assert_eq!(told(&planned(&d, &sheets)), [], "the file says what was written then; nobody changed it");
    *cell(&mut sheets, "remarks", 0, "said") = "كلمات أخرى".into();
    let plan = planned(&d, &sheets);
    assert!(plan.view().changed == 0 && plan.view().added == 0, "{:?}", told(&plan));
    assert!(d.import(plan).unwrap().is_empty());
}

#[test]
fn an_erased_title_does_not_come_back_with_a_workbook() {
    let mut d = founded();
    let axis = d.record(AxisChosen::titled("محور السيد فلان")).unwrap();
    let project = d.record(ProjectRegistered::titled("حديقة السيد فلان")).unwrap();
    let sheets = read(&d, &Language::AR);
    let mut added = sheets.clone();
    for (table, id) in [("axes", "axis"), ("projects", "project")] {
        *cell(&mut added, table, 0, id) = String::new();
    }
    for one in [axis, project] {
        d.record(SealsErased::of_entry(&one, Ground::REQUEST)).unwrap();
    }
    let plan = planned(&d, &sheets);
    assert_eq!((plan.view().changed, plan.view().added), (0, 0), "{:?}", told(&plan));
    // Rows that lost their ids may be any that nobody knows.
    let plan = planned(&d, &added);
    let may_be: Vec<_> = told_of(&plan, ImportChange::ToConfirm).into_iter().map(|(.., why)| why).collect();
    assert_eq!(may_be, [Some(ImportReason::MAY_BE_ERASED); 2], "{:?}", told(&plan));
    d.import(plan).unwrap();
    assert!(!String::from_utf8(d.save()).unwrap().contains("فلان"));
}

#[test]
fn words_that_a_correction_took_out_do_not_come_back_with_a_workbook() {
    let mut d = dossier();
    let mut sheets = read(&d, &Language::AR);
    let (hash, card) =
        d.entries()
            .find_map(|(hash, fact)| {
                if let Some(Fact::CardReceived(card)) = fact { Some((hash, card.clone())) } else { None }
            })
            .unwrap();
    let entry = EntryId::from(hash);
    let mut clean = CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, "كلمات بلا أسماء");
    clean.remarks[0].remark = card.remarks[0].remark.clone();
    clean.numbers = card.numbers.clone();
    d.record(Corrected::entry_with(entry.clone(), clean)).unwrap();
    d.record(SealsErased::superseded_by_correction(entry, Ground::REQUEST)).unwrap();
    let before = d.save();
    let plan = planned(&d, &sheets);
    assert_eq!((plan.view().changed, plan.view().added), (0, 0), "{:?}", told(&plan));
    d.import(plan).unwrap();
    assert_eq!(d.save(), before);
    // What is written with the clean words before one's eyes is taken.
    sheets = read(&d, &Language::AR);
    *cell(&mut sheets, "remarks", 0, "said") = "كلمات أخرى بلا أسماء".into();
    assert_eq!(planned(&d, &sheets).view().changed, 1);
}

#[test]
fn a_template_is_read_by_its_headings_with_the_words_that_it_offers() {
    for language in [Language::AR, Language::FR, Language::EN] {
        let mut d = founded();
        let file = xlsx::template(&d, &ImportKind::ALL, &language).unwrap();
        assert_eq!(xlsx::template(&d, &ImportKind::ALL, &language).unwrap(), file);
        let mut sheets = xlsx::read(&file).unwrap();
        let examples: Vec<Line> = sheets[0].lines.iter().filter(|line| line.number > 4).cloned().collect();
        assert!(
            sheets
                .iter()
                .flat_map(|sheet| &sheet.lines)
                .flat_map(|line| &line.cells)
                .all(|cell| !cell.contains('⟦'))
        );
        for sheet in sheets.iter_mut().skip(1) {
            assert_eq!(sheet.lines.len(), 1, "nothing is filled in");
            let cells = examples.iter().filter(|line| line.cells.first() == sheet.name.as_ref());
            sheet.lines.push(Line {
                number: 2,
                cells: cells.map(|line| line.cells[3].clone()).collect(),
                ..Line::default()
            });
            assert_eq!(sheet.lines[0].cells.len(), sheet.lines[1].cells.len());
        }
        // The project of the example is known in the language of the example.
        let title = sheets[3].lines[1].cells[1].clone();
        d.record(ProjectRegistered::titled(title)).unwrap();
        let options = ImportOptions { stage: None, ..ImportOptions::default() };
        let plan = d.plan_import(&sheets[..4], &options).unwrap();
        let view = plan.view();
        let kinds: Vec<_> = view.sheets.iter().map(|sheet| sheet.kind).collect();
        assert_eq!(kinds, [Some(ImportKind::Idea), Some(ImportKind::Observation), Some(ImportKind::Project)]);
        for sheet in &view.sheets {
            assert!(
                sheet.columns.iter().all(|column| column.column.is_some()),
                "{language} {:?}",
                sheet.columns
            );
        }
        let cards: Vec<_> = view.lines.iter().filter(|line| line.sheet != sheets[3].name).collect();
        assert!(
            cards.len() == 2 && cards.iter().all(|line| line.change == ImportChange::Added),
            "{}",
            view.in_language(&language)
        );
        let attendance =
            d.plan_import(&sheets[4..], &ImportOptions { kind: Some(ImportKind::Attendance), ..options });
        if let Ok(plan) = attendance {
            assert!(
                plan.view().sheets[0].columns.iter().all(|column| column.column.is_some()),
                "{:?}",
                plan.view()
            );
        }
    }
}

#[test]
fn a_copy_with_the_plan_beside_the_rows_is_read_as_the_workbook_or_the_file_of_text_is() {
    let d = dossier();
    for language in [Language::AR, Language::FR, Language::EN] {
        let mut sheets = read(&d, &language);
        *cell(&mut sheets, "remarks", 0, "said") = "=غياب الإنارة ليلا".into();
        *cell(&mut sheets, "remarks", 1, "topic") = "0".repeat(90);
        *cell(&mut sheets, "remarks", 1, "state") = "answered".into();
        let plan = planned(&d, &sheets);
        assert_eq!((plan.view().changed, plan.view().refused), (1, 1));
        let copy = xlsx::annotated(&sheets, plan.view(), &language).unwrap();
        let copied = xlsx::read(&copy).unwrap();
        assert_eq!(copied.len(), sheets.len() + 1);
        assert_eq!(planned(&d, &copied).view(), plan.view());
        assert_eq!(
            xlsx::annotated(&copied, plan.view(), &language).unwrap(),
            copy,
            "one of a copy is the same"
        );
        // One table as a file of text, in which what looks like a formula has a mark before it.
        let mut rows = d.table("projects", &At::now()).unwrap();
        let place = rows.table.columns.iter().position(|column| column.name == "title_ar").unwrap();
        rows.rows[0][place] = text("=المحافظة على الحدائق");
        let file = exchange::read(&csv::write(&rows, &csv::Options::default())).unwrap().sheets;
        let plan = planned(&d, &file);
        let copied = xlsx::read(&xlsx::annotated(&file, plan.view(), &language).unwrap()).unwrap();
        assert!(copied[1].lines[1].cells.contains(&"'=المحافظة على الحدائق".to_owned()));
        let again = planned(&d, &copied);
        assert_eq!(again.view(), plan.view());
        let mut changed = Dossier::open(common::Still::new(2), &d.save()).unwrap();
        changed.import(again).unwrap();
        assert_eq!(value(&changed, "projects", 0, "title_ar"), text("=المحافظة على الحدائق"));
    }
}

/// A label stays for ever and everybody reads it, by whichever way it comes.
#[test]
fn labels_in_no_list_are_told_on_the_sheet_in_which_they_stand() {
    let d = dossier();
    let mut sheets = read(&d, &Language::AR);
    *cell(&mut sheets, "cards", 0, "author") = "اسم مستعار".into();
    *cell(&mut sheets, "remarks", 1, "topic") = "موضوع حر".into();
    let plan = d.plan_import(&sheets, &ImportOptions::default()).unwrap();
    let told = |table: &str| {
        let place = tables().position(|one| one.name == table).unwrap();
        let title = sheets[place + 1].name.clone();
        let sheet = plan.view().sheets.iter().find(|one| one.name == title).unwrap();
        let notes = sheet.notes.iter().filter(|note| note.code == ImportReason::LABELS_PUBLIC);
        notes.filter_map(|note| note.value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        [told("cards"), told("remarks"), told("projects")],
        [vec!["اسم مستعار".to_owned()], vec!["موضوع حر".to_owned()], vec![]]
    );
}
