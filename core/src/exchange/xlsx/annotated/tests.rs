use std::io::{Cursor, Read};

use rust_xlsxwriter::{Format, Workbook};
use zip::ZipArchive;

use super::*;
use crate::dossier::{Dossier, System};
use crate::exchange::import::ImportOptions;
use crate::exchange::{self, xlsx};
use crate::facts::{AxisChosen, DossierFounded};

fn dossier() -> Dossier {
    let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    d.record(AxisChosen::titled("البيئة")).unwrap();
    d
}

fn options() -> ImportOptions {
    ImportOptions { on: Some("2023-09-05".into()), ..ImportOptions::default() }
}

fn part(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut parts = ZipArchive::new(Cursor::new(file)).unwrap();
    parts.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Ideas as an office keeps them: a title and a blank line above, days and numbers typed, a column of its own, a cell out of
/// step, and a sheet of something else.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = book.add_worksheet();
    sheet.set_name(" أفكار ").unwrap();
    sheet.write(0, 0, "بطاقات الأفكار").unwrap();
    for (at, heading) in (0..).zip(["رقم", "تاريخ التوصل", "التحدي", "الحل", "تتبع داخلي"])
    {
        sheet.write(2, at, heading).unwrap();
    }
    for (row, number, said, proposed) in [
        (3, 7.0, "=غياب الإنارة\r\nقرب المدرسة", "\u{200f}أعمدة  "),
        (4, 8.0, "  ", ""),
        (6, 7.0, "شيء آخر", "0612345678"),
    ] {
        sheet.write(row, 0, number).unwrap();
        let date = ExcelDateTime::from_ymd(2023, 7, 25).unwrap();
        sheet.write_datetime_with_format(row, 1, &date, &day).unwrap();
        sheet.write_string(row, 2, said).unwrap();
        sheet.write_string(row, 3, proposed).unwrap();
        sheet.write(row, 4, row == 3).unwrap();
    }
    let time = ExcelDateTime::from_ymd(2023, 7, 26).unwrap().and_hms(10, 30, 0).unwrap();
    sheet.write_datetime_with_format(6, 4, &time, &day).unwrap();
    sheet.write(6, 7, 0.25).unwrap();
    book.add_worksheet().set_name("Lists").unwrap().write(4, 1, 1e300).unwrap();
    book.add_worksheet().set_name("Import plan").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn every_cell_stands_where_it_stood_as_what_it_was() {
    let d = dossier();
    let file = exchange::read(&workbook()).unwrap().sheets;
    let plan = d.plan_import(&file, &options()).unwrap();
    for language in [Language::AR, Language::FR, Language::EN] {
        let copy = annotated(&file, plan.view(), &language).unwrap();
        assert_eq!(annotated(&file, plan.view(), &language).unwrap(), copy, "the same bytes");
        let sheets = xlsx::read(&copy).unwrap();
        let names: Vec<_> = sheets.iter().skip(1).map(|sheet| sheet.name.as_deref().unwrap()).collect();
        assert_eq!(names, [" أفكار ", "Lists", "Import plan"]);
        let heading = Messages::of_imports(&language).say(OUTCOME);
        let added: Vec<_> = sheets[1]
            .lines
            .iter()
            .filter_map(|line| Some((line.number, line.cells.get(8)?.clone())))
            .collect();
        assert_eq!(added.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [3, 4, 5, 7]);
        assert_eq!(added[0].1, heading);
        for (sheet, copied) in file.iter().zip(&sheets[1..]) {
            for (line, copied) in sheet.lines.iter().zip(&copied.lines) {
                assert_eq!(copied.number, line.number);
                assert_eq!(copied.cells[..line.cells.len()], line.cells, "{line:?}");
                let forms = |of: &Line| (0..line.cells.len()).map(|at| of.form(at)).collect::<Vec<_>>();
                assert_eq!(forms(copied), forms(line));
            }
            assert_eq!(copied.lines.len(), sheet.lines.len());
        }
        assert_eq!(sheets[1].lines[2].form(0), CellForm::Number);
        assert_eq!(sheets[1].lines[2].form(1), CellForm::Day);
        assert_eq!(sheets[1].lines[2].form(4), CellForm::Flag);
        assert_eq!(d.plan_import(&sheets, &options()).unwrap().view(), plan.view());
        // The reader's language is that of the first sheet, and the text says how the others run.
        let rtl =
            |at: usize| part(&copy, &format!("xl/worksheets/sheet{at}.xml")).contains("rightToLeft=\"1\"");
        assert_eq!((rtl(1), rtl(2), rtl(3)), (language == Language::AR, true, false));
        assert!(!part(&copy, "xl/worksheets/sheet2.xml").contains("<f>"), "no cell is a formula");
    }
}

/// The fill of a cell.
fn colour_of(file: &[u8], sheet: usize, cell: &str) -> Option<String> {
    let xml = part(file, &format!("xl/worksheets/sheet{sheet}.xml"));
    let found = xml.split(&format!("<c r=\"{cell}\"")).nth(1)?.split('>').next()?.to_owned();
    let style: usize = found.split("s=\"").nth(1)?.split('"').next()?.parse().ok()?;
    let styles = part(file, "xl/styles.xml");
    let formats = styles.split("<cellXfs").nth(1)?.split("</cellXfs>").next()?.to_owned();
    let format = formats.split("<xf ").nth(style + 1)?.to_owned();
    let place: usize = format.split("fillId=\"").nth(1)?.split('"').next()?.parse().ok()?;
    let fills = styles.split("<fills").nth(1)?.split("</fills>").next()?.to_owned();
    let painted = fills.split("<fill>").nth(place + 1)?.to_owned();
    Some(painted.split("<fgColor rgb=\"").nth(1)?.split('"').next()?.to_owned())
}

#[test]
fn what_becomes_of_a_line_is_told_beside_it_and_colours_the_cells_that_are_meant() {
    let d = dossier();
    let file = exchange::read(&workbook()).unwrap().sheets;
    let plan = d.plan_import(&file, &options()).unwrap();
    let copy = annotated(&file, plan.view(), &Language::FR).unwrap();
    let sheets = xlsx::read(&copy).unwrap();
    let told: Vec<_> = [2, 3, 4].iter().map(|at| sheets[1].lines[*at].cells[8].as_str()).collect();
    assert_eq!(told[0], "Ajout");
    assert!(told[1].starts_with("Refus\u{a0}: Cette ligne ne dit rien"), "{}", told[1]);
    assert!(told[2].starts_with("À confirmer\u{a0}: La ligne 4 a le même numéro"), "{}", told[2]);
    let (added, refused, to_confirm, left) = ("FFD9F2D9", "FFF8CFCB", "FFFFEBA8", "FFE8E8E8");
    for (cell, colour) in [
        ("I4", Some(added)),
        ("A4", None),
        ("I5", Some(refused)),
        ("C5", Some(refused)),
        ("D5", Some(refused)),
        ("B5", None),
        ("I7", Some(to_confirm)),
        ("A7", Some(to_confirm)),
        ("C7", None),
        // A heading that is not known, and a cell below none.
        ("E3", Some(left)),
        ("H7", Some(to_confirm)),
    ] {
        assert_eq!(colour_of(&copy, 2, cell).as_deref(), colour, "{cell}");
    }
    let drawn = part(&copy, "xl/comments1.xml");
    let noted: Vec<_> =
        drawn.split("<comment ref=\"").skip(1).map(|note| note.split('"').next().unwrap()).collect();
    assert_eq!(noted, ["C5", "D5", "A7", "H7"]);
    assert!(drawn.contains("La ligne 4 a le même numéro"), "{drawn}");
    let sums: Vec<_> = sheets[0].lines.iter().map(|line| line.cells.clone()).collect();
    assert_eq!(sums[0], ["Ce que l'import ferait"]);
    let counts: Vec<_> = sums[3..8].iter().map(|cells| (&*cells[0], &*cells[1])).collect();
    assert_eq!(
        counts,
        [
            ("Ajout", "1"),
            ("Modification", "0"),
            ("Sans changement", "0"),
            ("Refus", "1"),
            ("À confirmer", "1")
        ]
    );
    for (at, colour) in
        ["A5", "A6", "A7", "A8", "A9"].iter().zip([added, "FFD6E6F5", left, refused, to_confirm])
    {
        assert_eq!(colour_of(&copy, 1, at).as_deref(), Some(colour), "{at}");
    }
    let xml = part(&copy, "xl/worksheets/sheet2.xml");
    assert!(xml.contains("<autoFilter ref=\"A3:I7\"") && xml.contains("ySplit=\"3\""), "{xml}");
    for language in [Language::AR, Language::FR, Language::EN] {
        let copy = xlsx::read(&annotated(&file, plan.view(), &language).unwrap()).unwrap();
        assert!(
            copy.iter()
                .flat_map(|sheet| &sheet.lines)
                .flat_map(|line| &line.cells)
                .all(|cell| !cell.contains('⟦'))
        );
    }
}

#[test]
fn a_column_of_people_is_never_passed_over() {
    let d = dossier();
    let theirs = "رقم;التحدي;Import outcome\n7;غياب الإنارة;Added\n8;تراكم النفايات;see page 3\n";
    let file = exchange::read(theirs.as_bytes()).unwrap().sheets;
    assert!(matches!(bare(&file), std::borrow::Cow::Borrowed(_)));
    let plan = d.plan_import(&file, &options()).unwrap();
    let copy = annotated(&file, plan.view(), &Language::EN).unwrap();
    let copied = exchange::read(&copy).unwrap().sheets;
    assert_eq!(copied[1].lines[2].cells[2..], ["see page 3", "Added"]);
    // Two columns have this heading; the last one was added.
    assert_eq!(d.plan_import(&copied, &options()).unwrap().view(), plan.view());
    // A cell that says the same is none, nor is a sheet that is called so.
    let said = exchange::read("رقم;التحدي\n7;Import outcome\n".as_bytes()).unwrap().sheets;
    let named = [Sheet { name: Some("Import plan".into()), ..said[0].clone() }];
    assert_eq!(*bare(&said), said[..]);
    assert_eq!(*bare(&named), named[..]);
}

#[test]
fn the_column_stands_beside_what_is_there_and_not_beside_empty_cells() {
    let d = dossier();
    let file = exchange::read("رقم;التحدي;;;;\n7;غياب الإنارة;;;;\n".as_bytes()).unwrap().sheets;
    let plan = d.plan_import(&file, &options()).unwrap();
    let copy = xlsx::read(&annotated(&file, plan.view(), &Language::EN).unwrap()).unwrap();
    assert_eq!(copy[1].lines[1].cells, ["7", "غياب الإنارة", "Added"]);
}

#[test]
fn a_copy_that_was_saved_as_text_and_cut_is_read_too() {
    let d = dossier();
    let file = exchange::read("رقم;التحدي\n7;غياب الإنارة\n8;\n".as_bytes()).unwrap().sheets;
    let saved = "رقم;التحدي;حالة الاستيراد\n7;غياب الإنارة;إضافة\n8;;مرفوض: …\n;;مرفوض: …\n";
    let saved = exchange::read(saved.as_bytes()).unwrap().sheets;
    assert_eq!(
        d.plan_import(&saved, &options()).unwrap().view(),
        d.plan_import(&file, &options()).unwrap().view()
    );
}

#[test]
fn what_does_not_fit_is_refused_and_notes_have_an_end() {
    let d = dossier();
    let long = format!("رقم;التحدي\n7;{}\n", "م".repeat(40_000));
    let file = exchange::read(long.as_bytes()).unwrap().sheets;
    let plan = d.plan_import(&file, &options()).unwrap();
    let refused = annotated(&file, plan.view(), &Language::AR).unwrap_err();
    assert_eq!(refused.code.as_str(), "file.cell_too_long");
    let empty: Vec<String> = (0..NOTES + 20).map(|number| format!("{number};")).collect();
    let file = exchange::read(format!("رقم;التحدي\n{}", empty.join("\n")).as_bytes()).unwrap().sheets;
    let plan = d.plan_import(&file, &options()).unwrap();
    assert_eq!(plan.view().refused as usize, NOTES + 20);
    let copy = annotated(&file, plan.view(), &Language::AR).unwrap();
    assert_eq!(part(&copy, "xl/comments1.xml").matches("<comment ref").count(), NOTES);
}
