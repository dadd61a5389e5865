use std::io::Write;

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::measured::Looking;
use super::*;
use crate::exchange::sample;
use crate::tables::{Cell, Kind};
use crate::text::Language;

fn one(kind: Kind, cell: Cell) -> String {
    let file = write(&[sample(&[kind], vec![vec![cell]])], &Language::AR).unwrap();
    let sheets = read(&file).unwrap();
    sheets[1].lines.get(2).map(|line| line.cells[0].clone()).unwrap_or_default()
}

/// A workbook whose parts are these.
fn workbook(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn with_sheet(properties: &str, sheet: &str) -> Vec<u8> {
    let ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        r#"<workbook xmlns="{ns}" xmlns:r="{relations}">{properties}<sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let root = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let links = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
    );
    let styles = format!(
        r#"<styleSheet xmlns="{ns}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"#
    );
    let sheet = format!(r#"<worksheet xmlns="{ns}"><sheetData>{sheet}</sheetData></worksheet>"#);
    workbook(&[
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &links),
        ("xl/styles.xml", &styles),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

#[test]
fn values_come_back_as_they_were() {
    assert_eq!(one(Kind::Whole, Cell::Whole(70)), "70");
    assert_eq!(one(Kind::Decimal, Cell::Decimal("16280000.5".into())), "16280000.5");
    assert_eq!(one(Kind::Decimal, Cell::Decimal("0.10".into())), "0.10", "as it was written");
    assert_eq!(
        one(Kind::Decimal, Cell::Decimal("1234567890123456789012.5".into())),
        "1234567890123456789012.5"
    );
    assert_eq!(one(Kind::Flag, Cell::Flag(true)), "true");
    assert_eq!(one(Kind::Day, Cell::Text("2023-07-25".into())), "2023-07-25");
    assert_eq!(one(Kind::Day, Cell::Text("1899-12-31".into())), "1899-12-31");
    assert_eq!(one(Kind::List, Cell::List(vec!["البيئة".into(), "الرقمنة".into()])), "البيئة\nالرقمنة");
    let long = "م".repeat(CELL + 1);
    let refused = write(&[sample(&[Kind::Text], vec![vec![Cell::Text(long)]])], &Language::FR).unwrap_err();
    assert_eq!(refused.code, Code::FileCellTooLong);
}

#[test]
fn both_systems_of_dates_and_formulas_are_read() {
    let cells = r#"<row r="3"><c r="A3" s="1"><v>45132</v></c><c r="C3"><f>1+1</f><v>2</v></c><c r="D3" t="e"><v>#N/A</v></c></row>"#;
    let sheets = read(&with_sheet("", cells)).unwrap();
    assert_eq!(
        sheets[0].lines,
        [Line {
            number: 3,
            cells: ["2023-07-25", "", "2", "#N/A"].map(str::to_owned).to_vec(),
            forms: vec![CellForm::Day, CellForm::Text, CellForm::Number],
        }]
    );
    let old = read(&with_sheet(
        r#"<workbookPr date1904="1"/>"#,
        r#"<row r="1"><c r="A1" s="1"><v>43670</v></c></row>"#,
    ))
    .unwrap();
    assert_eq!(old[0].lines[0].cells, ["2023-07-25"]);
}

#[test]
fn what_is_no_workbook_or_would_unfold_is_refused() {
    for bytes in [&b""[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old one", b"a,b\r\n1,2\r\n"]
    {
        assert_eq!(read(bytes).unwrap_err().code, Code::FileUnreadable);
    }
    assert_eq!(read(&workbook(&[("a.txt", "b")])).unwrap_err().code, Code::FileUnreadable);
    let whole = with_sheet("", r#"<row r="1"><c r="A1"><v>1</v></c></row>"#);
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "cut at {end}");
    }
    let entities = r#"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>"#;
    let cell = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>"#;
    assert!(
        read(&with_sheet(entities, cell))
            .map_or(true, |sheets| sheets[0].lines.iter().all(|line| !line.cells[0].contains("aaaa")))
    );
    let far = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert_eq!(
        read(&with_sheet("", far)).unwrap()[0].lines[0].cells.len(),
        16_384,
        "one far cell is one line"
    );
    let backwards = r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#;
    assert_eq!(read(&with_sheet("", backwards)).unwrap_err().code, Code::FileUnreadable);
}

#[test]
fn a_workbook_that_unfolds_into_more_than_fits_is_refused_in_bounded_memory() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..=8 {
        writer.write_all(&zeros).unwrap();
    }
    let bomb = writer.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(measured(&bomb, 8 << 20).unwrap_err().code, Code::FileTooLong);
    assert!(measured(&bomb, 16 << 20).is_ok());
}

/// A part may stand once in the file and have many names, be it one that unfolds into nothing: what is kept would be many times
/// the file.
#[test]
fn a_part_with_many_names_is_refused() {
    let many = |names: u16| {
        let mut book = workbook(&[("a0.xml", "<a/>")]);
        let place = |book: &[u8], mark: &[u8]| book.windows(4).position(|four| four == mark).unwrap();
        let (list, end) = (place(&book, b"PK\x01\x02"), place(&book, b"PK\x05\x06"));
        let (name, mut tail) = (book[list..end].to_vec(), book.split_off(end));
        for number in 1..names {
            let digit = u8::try_from(number).unwrap() + b'0';
            // The name stands behind 46 bytes of other things.
            book.extend_from_slice(&[&name[..47], &[digit], &name[48..]].concat());
        }
        let length = u32::from(names) * u32::try_from(name.len()).unwrap();
        tail[8..10].copy_from_slice(&names.to_le_bytes());
        tail[10..12].copy_from_slice(&names.to_le_bytes());
        tail[12..16].copy_from_slice(&length.to_le_bytes());
        [book, tail].concat()
    };
    assert!(measured(&many(1), 100).is_ok());
    assert_eq!(ZipArchive::new(Cursor::new(many(9))).unwrap().len(), 9);
    assert_eq!(measured(&many(9), 100).unwrap_err().code, Code::FileUnreadable);
}

/// One text of as many characters as a cell may hold, shared by many cells or merged over them.
#[test]
fn a_text_that_stands_in_very_many_cells_is_refused_in_bounded_memory() {
    let long = "x".repeat(CELL);
    let cell = |row: usize| format!(r#"<row r="{row}"><c r="B{row}"><v>1</v></c></row>"#);
    let rows: Vec<String> = (2..=9).map(cell).collect();
    let rows = rows.concat();
    let merged = format!(
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>{long}</t></is></c></row>{rows}</sheetData><mergeCells><mergeCell ref="A1:A9"/></mergeCells><sheetData>"#
    );
    let row = |row| format!(r#"<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{long}</t></is></c></row>"#);
    let written: Vec<String> = (1..=9).map(row).collect();
    for sheet in [merged, written.concat()] {
        let book = with_sheet("", &sheet);
        let within = |text| read_within(&book, Room { text, ..Room::MOST });
        assert_eq!(within(9 * CELL - 1).unwrap_err().code, Code::FileTooLong);
        let lines = within(9 * CELL + 9).unwrap().remove(0).lines;
        assert!(lines.len() == 9 && lines.iter().all(|line| line.cells[0] == long));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_text_comes_back_as_it_was(
        texts in proptest::collection::vec("['=+@a-cَـء-ي\"\r\n,;\t _x0-9\u{1}\u{200f}\u{f0a7}-]{0,12}[a-cء-ي]", 1..6),
    ) {
        let rows = texts.iter().map(|text| vec![Cell::Text(text.clone())]).collect();
        let file = write(&[sample(&[Kind::Text], rows)], &Language::AR).unwrap();
        let read: Vec<String> = read(&file).unwrap()[1].lines.iter().skip(2).map(|line| line.cells[0].clone()).collect();
        prop_assert_eq!(read, texts);
    }

    #[test]
    fn damaged_bytes_are_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut file = with_sheet("", r#"<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>"#);
        let at = at.index(file.len());
        file[at] = byte;
        let _ = read(&file);
    }
}

#[test]
fn what_is_merged_downwards_stands_on_each_of_its_lines() {
    let text = |line: &str, cell: &str| {
        format!(r#"<c r="{cell}{line}" t="inlineStr"><is><t>{cell}{line}</t></is></c>"#)
    };
    let row = |number: &str, cells: &[&str]| {
        let cells: String = cells.iter().map(|cell| text(number, cell)).collect();
        format!(r#"<row r="{number}">{cells}</row>"#)
    };
    let rows = [row("1", &["A", "B"]), row("2", &["B"]), row("4", &["B"]), row("5", &["B"])].concat();
    let merged = |cells: &str| format!("{rows}</sheetData><mergeCells>{cells}</mergeCells><sheetData>");
    let read = |cells: &str| {
        let lines = read(&with_sheet("", &merged(cells))).unwrap().remove(0).lines;
        lines.into_iter().map(|line| line.cells.first().cloned().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(read(""), ["A1", "", "", ""]);
    assert_eq!(read(r#"<mergeCell ref="A1:A4"/>"#), ["A1", "A1", "A1", ""]);
    assert_eq!(read(r#"<mergeCell ref="A4:A5"/>"#), ["A1", "", "", ""], "there is nothing in it");
    assert_eq!(read(r#"<mergeCell ref="A1:B1"/>"#), ["A1", "", "", ""]);
    assert_eq!(read(r#"<mergeCell ref="A1:A1048576"/>"#), ["A1"; 4]);
}

#[test]
fn what_passes_by_is_found_in_pieces_of_any_length() {
    let seen = |text: &str, length: usize| {
        let mut seen = Looking::default();
        text.as_bytes().chunks(length).try_for_each(|piece| seen.write_all(piece)).map(|()| seen.has_merged)
    };
    let merged = "<x:mergeCells><x:mergeCell\tref = 'A1:XFD1048576' />";
    let backwards = "<dimension a='' ref=\"B2:A3\"></dimension>";
    for length in 1..merged.len() {
        assert!(seen(merged, length).unwrap(), "{length}");
        assert!(seen(backwards, length).is_err(), "{length}");
    }
    assert!(!seen("<mergeCells><mergeCel", 4).unwrap());
}

/// `calamine` counts with what stands there: beyond 32 bits, below nothing.
#[test]
fn what_no_sheet_has_is_refused_before_it_is_counted_with() {
    let read = |sheet: &str| read(&with_sheet("", sheet)).map(drop).map_err(|refusal| refusal.code);
    let cell = |name: &str| read(&format!(r#"<row r="1"><c r="{name}"><v>1</v></c></row>"#));
    let between = |tags: &str| read(&format!(r#"</sheetData>{tags}<sheetData><row r="1"/>"#));
    assert_eq!(cell("XFD1048576"), Ok(()));
    assert_eq!(between(r#"<mergeCells><mergeCell ref="A1:B2"/></mergeCells>"#), Ok(()));
    for refused in [
        cell("A99999999999"),
        cell("AAAAAAAA1"),
        cell("AAAAAAAA"),
        cell("A1\" x=\"<"),
        read(r#"<row r="4294967295"/><row><c><v>1</v></c></row>"#),
        read(r#"<row r="1"><c a="<c b=" r="AAAAAAAA1"><v>1</v></c></row>"#),
        read(r#"<row r="1"><c x"='' r="AAAAAAAA1" b=""><v>1</v></c></row>"#),
        read(r#"<!-- <c a=" --><row r="1"><c r="AAAAAAAA1"><v>1</v></c></row>"#),
        between(r#"<mergeCells><mergeCell ref="A4:A1"/></mergeCells>"#),
        between(r#"<mergeCells><mergeCell ref="B1:A4"/></mergeCells>"#),
    ] {
        assert_eq!(refused, Err(Code::FileUnreadable));
    }
    let name = |part: &str, text: &str| workbook(&[("_rels/.rels", "<x/>"), (part, text)]);
    let backwards = r#"<x><dimension ref="B2:A1"/></x>"#;
    assert!(measured(&name("xl/worksheets/sheet1.XML", backwards), BYTES).is_err());
    let long = format!(r#"<numFmts><numFmt numFmtId="164" formatCode="{}"/></numFmts>"#, "[".repeat(256));
    assert!(measured(&name("xl/styles.xml", &long), BYTES).is_err());
    // A picture holds any bytes, and no sheet is read from it.
    let kept = measured(&name("xl/media/image1.png", backwards), BYTES).unwrap();
    assert_eq!(ZipArchive::new(Cursor::new(kept.bytes)).unwrap().len(), 1);
}

#[test]
fn a_workbook_behind_the_bytes_of_an_older_one_is_read_as_a_workbook() {
    let whole = with_sheet("", r#"<row r="1"><c r="A1"><v>1</v></c></row>"#);
    // The head of a compound file whose directory begins in a sector that no table has.
    let mut older = vec![0; 1024];
    older[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    (older[30], older[32]) = (9, 6);
    older[68..512].fill(0xff);
    let sheets = read(&[older, whole].concat()).unwrap();
    assert_eq!(sheets[0].lines[0].cells, ["1"]);
}
