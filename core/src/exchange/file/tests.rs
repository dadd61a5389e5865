use super::*;

fn refused(bytes: &[u8]) -> (&'static str, Option<String>) {
    let refusal = read(bytes).unwrap_err();
    (refusal.code.as_str(), refusal.args.get("value").cloned())
}

fn wide(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn what_is_no_sheet_is_refused_by_what_it_is() {
    let other = |name: &str| ("file.other_format", Some(name.to_owned()));
    let ods = b"PK\x03\x04........mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK";
    assert_eq!(refused(ods), other("ODS"));
    assert_eq!(refused(b"PK\x03\x04........word/document.xml"), other("DOCX"));
    assert_eq!(refused(b"PK\x03\x04........xl/workbook.bin"), other("XLSB"));
    assert_eq!(refused(b"PK\x03\x04........photo.txt"), other("ZIP"));
    assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1.....Workbook"), other("XLS"));
    assert_eq!(refused(b"%PDF-1.4\n"), other("PDF"));
    assert_eq!(refused(b"\r\n <HTML><table><tr><td>1</td></tr></table>"), other("HTML"));
    assert_eq!(refused(&wide("<table><tr><td>رقم</td></tr></table>")), other("HTML"));
    assert_eq!(refused("\u{feff}<?xml version=\"1.0\"?><Workbook>".as_bytes()), other("XML"));
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), other("PNG"));
    assert_eq!(refused(b"\x7fELF\0\0\x01\x02\x03\0,\0;\0\0\x80\xff"), other("?"));
}

#[test]
fn a_workbook_under_a_password_and_an_empty_file_say_so() {
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refused(&locked).0, "file.protected");
    for empty in [&b""[..], b" \r\n\t", "\u{feff}\r\n".as_bytes(), &wide(" \r\n")] {
        assert_eq!(refused(empty).0, "file.empty", "{empty:?}");
    }
}

#[test]
fn a_text_is_read_as_csv_whatever_its_encoding() {
    for bytes in ["رقم;التحدي\n1;س\n".as_bytes().to_vec(), wide("رقم;التحدي\n1;س\n")] {
        let file = read(&bytes).unwrap();
        assert!(matches!(file.form, FileForm::Csv { delimiter: b';', whole: true, .. }), "{:?}", file.form);
        assert_eq!(file.sheets[0].lines[1].cells, ["1", "س"]);
    }
}

#[cfg(feature = "xlsx")]
#[test]
fn a_workbook_is_known_by_its_parts_and_a_damaged_one_is_refused() {
    let rows = crate::exchange::sample(
        &[crate::tables::Kind::Text],
        vec![vec![crate::tables::Cell::Text("س".into())]],
    );
    let bytes = crate::exchange::xlsx::write(&[rows], &crate::text::Language::AR).unwrap();
    let file = read(&bytes).unwrap();
    assert_eq!((file.form, file.sheets.len()), (FileForm::Xlsx, 2), "the table, and what explains it");
    assert_eq!(refused(&bytes[..bytes.len() / 2]).0, "file.unreadable");
}
