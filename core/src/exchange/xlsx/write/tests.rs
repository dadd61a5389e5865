use std::fmt::Write;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::*;
use crate::dossier::{At, Dossier, System};
use crate::exchange::xlsx::read;
use crate::facts::{CardReceived, DossierFounded, ProjectRegistered};
use crate::model::{Channel, Topic};
use crate::tables::tables;

fn dossier() -> Dossier {
    let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    let project = ProjectRegistered::titled("=المحافظة على الحدائق").references(["pacto:70", "sheet:3"]);
    d.record(project.topics([Topic::SOLUTIONS, "مرابد".into()]).on("2023-07-10")).unwrap();
    d.record(CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, "غياب الإنارة\nقرب المدرسة")).unwrap();
    let own = CardReceived::idea("2023-07-26").channel(Channel::from("لقاء")).remark(Topic::PROBLEM, "-");
    d.record(own).unwrap();
    d
}

fn part(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut parts = ZipArchive::new(Cursor::new(file)).unwrap();
    parts.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_table_has_a_sheet_that_is_called_as_people_call_it() {
    let d = dossier();
    for language in [Language::AR, Language::FR, Language::EN] {
        let messages = Messages::of_tables(&language);
        let all = d.tables(&At::now()).unwrap();
        let file = write(&all, &language).unwrap();
        assert_eq!(write(&all, &language).unwrap(), file, "the same tables give the same bytes");
        assert!(part(&file, "docProps/core.xml").contains("2000-01-01T00:00:00Z"));
        let sheets = read(&file).unwrap();
        let names: Vec<_> = sheets.iter().skip(1).map(|sheet| sheet.name.clone().unwrap()).collect();
        let mut titles: Vec<_> = tables().map(|table| table.title(&messages)).collect();
        titles.push(messages.say("workbook-receipt"));
        assert_eq!(names, titles, "the hidden sheet of lists is none of them");
        for (at, (sheet, table)) in sheets.iter().skip(1).zip(tables()).enumerate() {
            let told = table.columns.iter().filter(|column| column.is_told(false));
            let (names, headings): (Vec<_>, Vec<_>) =
                told.map(|column| (column.name.to_string(), column.heading(&table, &messages))).unzip();
            assert_eq!(sheet.lines[0].cells, names);
            assert_eq!(sheet.lines[1].cells, headings);
            let xml = part(&file, &format!("xl/worksheets/sheet{}.xml", at + 2));
            assert_eq!(xml.contains("rightToLeft=\"1\""), language == Language::AR);
            assert!(xml.contains("<autoFilter ref=\"A2:") && xml.contains("ySplit=\"2\""), "{xml}");
            assert!(!xml.contains("<f>"), "no cell is a formula");
        }
    }
}

/// LibreOffice finds out neither by itself.
#[test]
fn a_text_says_in_which_direction_it_runs_and_has_room_for_its_lines() {
    let file = write(&dossier().tables(&At::now()).unwrap(), &Language::AR).unwrap();
    let place = tables().position(|table| table.name == "remarks").unwrap() + 2;
    let remarks = part(&file, &format!("xl/worksheets/sheet{place}.xml"));
    assert!(
        remarks.split("<row r=\"3\"").nth(1).unwrap().split('>').next().unwrap().contains("ht=\"33\""),
        "two lines: {remarks}"
    );
    assert!(!remarks.contains("customHeight"), "rows grow with what is written into them");
    let style = |cell: &str| -> usize {
        let (_, cell) = remarks.split_once(&format!("<c r=\"{cell}\" s=\"")).unwrap();
        cell.split_once('"').unwrap().0.parse().unwrap()
    };
    let said = read(&file).unwrap()[place - 1].lines[0].cells.iter().position(|cell| cell == "said").unwrap();
    let said = rust_xlsxwriter::column_number_to_name(u16::try_from(said).unwrap());
    let styles = part(&file, "xl/styles.xml");
    let styles: Vec<&str> = styles.split("<cellXfs").nth(1).unwrap().split("<xf ").skip(1).collect();
    assert!(styles[style(&format!("{said}3"))].contains("readingOrder=\"2\""), "{styles:#?}");
    assert!(!styles[style("C3")].contains("wrapText"), "an id stays on one line");
}

#[test]
fn words_stand_in_the_language_of_the_reader_and_are_offered() {
    let file = write(&dossier().tables(&At::now()).unwrap(), &Language::AR).unwrap();
    let sheets = read(&file).unwrap();
    let at = tables().position(|table| table.name == "cards").unwrap() + 1;
    let cards = &sheets[at];
    let place = |name: &str| cards.lines[0].cells.iter().position(|cell| cell == name).unwrap();
    let channels: Vec<_> =
        cards.lines[2..].iter().map(|line| line.cells[place("channel")].as_str()).collect();
    assert_eq!(
        channels,
        ["لقاء", "\"لقاء\""],
        "a label of people's own that reads like another is told apart"
    );
    assert_eq!(cards.lines[2].cells[place("received_first")], "2023-07-25");
    let xml = part(&file, &format!("xl/worksheets/sheet{}.xml", at + 1));
    let offered: Vec<&str> = xml.split("<dataValidation ").skip(1).collect();
    assert_eq!(offered.len(), 4, "kind, channel, author, and the section of a quotation");
    assert!(offered.iter().all(|one| one.contains("<formula1>lists!$")), "{offered:?}");
    let column = u16::try_from(place("channel")).unwrap();
    let column = rust_xlsxwriter::column_number_to_name(column);
    let channel =
        offered.iter().find(|one| one.contains(&format!("sqref=\"{column}3:{column}1004\""))).unwrap();
    assert!(channel.contains("errorStyle=\"information\""), "people may write another: {channel}");
    // The day is a number that is shown as a day.
    let day = rust_xlsxwriter::column_number_to_name(u16::try_from(place("received_first")).unwrap());
    let cell = xml.split(&format!("<c r=\"{day}3\"")).nth(1).unwrap();
    assert!(cell.contains("<v>45132</v>"), "{}", cell);
    let book = part(&file, "xl/workbook.xml");
    assert!(book.contains("name=\"lists\"") && book.contains("state=\"hidden\""), "{book}");
}

#[test]
fn the_receipt_stands_on_a_sheet_and_at_the_foot_of_each_page() {
    let d = dossier();
    let receipt = d.receipt();
    for language in [Language::AR, Language::FR, Language::EN] {
        let messages = Messages::of_tables(&language);
        let file = write(&[d.table("remarks", &At::day("2023-07-27")).unwrap()], &language).unwrap();
        let sheets = read(&file).unwrap();
        let [_, _, last] = &sheets[..] else { panic!("{sheets:?}") };
        let cells: Vec<&str> = last.lines.iter().flat_map(|line| &line.cells).map(String::as_str).collect();
        let dossier = receipt.dossier.as_deref().unwrap();
        for told in [dossier, "2023-07-27", &*receipt.short, &*receipt.text] {
            assert!(cells.contains(&told), "{told}: {cells:?}");
        }
        assert!(cells.iter().all(|cell| !cell.contains('⟦')), "{cells:?}");
        for at in 1..=3 {
            let xml = part(&file, &format!("xl/worksheets/sheet{at}.xml"));
            let foot =
                format!("<oddFooter>&amp;C{}\n{}</oddFooter>", messages.say("report-receipt"), receipt.short);
            assert!(xml.contains(&foot), "{xml}");
        }
        assert!(part(&file, "xl/drawings/drawing1.xml").contains(&receipt.short), "the picture has a name");
        assert!(ZipArchive::new(Cursor::new(&file)).unwrap().by_name("xl/media/image1.png").is_ok());
    }
    let none = write(&[Rows::none_of("remarks").unwrap()], &Language::FR).unwrap();
    assert_eq!(read(&none).unwrap().len(), 2, "what comes from no dossier has no receipt");
}

#[test]
fn each_dossier_of_a_workbook_has_its_receipt_and_none_stands_at_the_foot() {
    let (one, other) = (dossier(), dossier());
    let mut rows = one.table("remarks", &At::now()).unwrap();
    rows.stack(other.table("remarks", &At::now()).unwrap()).unwrap();
    let file = write(&[rows, one.table("cards", &At::now()).unwrap()], &Language::EN).unwrap();
    let sheets = read(&file).unwrap();
    let cells = sheets.last().unwrap().lines.iter().flat_map(|line| &line.cells);
    let told: Vec<&String> = cells.filter(|cell| cell.starts_with("INFITAH:")).collect();
    assert_eq!(told, [&one.receipt().text, &other.receipt().text]);
    assert!(!part(&file, "xl/worksheets/sheet2.xml").contains("oddFooter"));
}

#[test]
fn names_of_sheets_are_cut_and_told_apart() {
    let mut taken = BTreeSet::new();
    assert_eq!(name("a/b: [c]?", &mut taken), "a b   c");
    let long = "البرنامج الجماعي لانفتاح الجماعات الترابية";
    let first = name(long, &mut taken);
    assert_eq!(first.chars().count(), 31);
    let second = name(long, &mut taken);
    assert!(second.ends_with(" 2") && second.chars().count() <= 31, "{second}");
    assert_eq!(name("History", &mut taken), "History 2", "a name that programs keep for themselves");
    assert_eq!(name("lists", &mut taken), "lists 2");
    assert_eq!(name("LISTS 2", &mut taken), "LISTS 2 2", "capitals do not tell sheets apart");
    assert_eq!(name("''", &mut taken), "-1");
    let wide = name(&"𝒜".repeat(20), &mut taken);
    assert_eq!(wide.encode_utf16().count(), 30);
}

#[test]
fn the_first_sheet_explains_every_column() {
    let d = dossier();
    for language in [Language::AR, Language::FR, Language::EN] {
        let file = write(&d.tables(&At::now()).unwrap(), &language).unwrap();
        let first = &read(&file).unwrap()[0];
        let explained = first.lines.iter().filter(|line| line.number > 6).count();
        let told =
            |table: crate::tables::Table| table.columns.iter().filter(|column| column.is_told(false)).count();
        assert_eq!(explained, tables().map(told).sum::<usize>());
        assert!(first.lines.iter().flat_map(|line| &line.cells).all(|cell| !cell.contains('⟦')));
        let mut page = String::new();
        for line in &first.lines {
            let of_table = |cell: &String| ["remarks", "funding"].contains(&cell.as_str());
            if line.number <= 6 || line.cells.get(7).is_some_and(of_table) {
                writeln!(page, "{}", line.cells.join(" | ")).unwrap();
            }
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("workbook-{language}"), page);
        });
    }
}
