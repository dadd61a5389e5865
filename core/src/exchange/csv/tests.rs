use proptest::prelude::*;

use super::*;
use crate::exchange::sample;

fn texts(file: &Csv) -> Vec<(u32, Vec<&str>)> {
    let lines = file.sheet.lines.iter();
    lines.map(|line| (line.number, line.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn lines_have_the_numbers_that_a_spreadsheet_shows() {
    let file = read(b"a,b\r\n\r\n\r\n\"x\r\ny\",2\r\n,\n3,4").unwrap();
    assert_eq!(texts(&file), [(1, vec!["a", "b"]), (4, vec!["x\r\ny", "2"]), (6, vec!["3", "4"])]);
    let hinted = read(b"sep=|\r\na|b\r\n\r\nc|d,e\r\n").unwrap();
    assert_eq!((hinted.delimiter, texts(&hinted)), (b'|', vec![(2, vec!["a", "b"]), (4, vec!["c", "d,e"])]));
    assert_eq!(texts(&read(b"").unwrap()), []);
    assert_eq!(texts(&read(b"\n\n \n").unwrap()), []);
}

#[test]
fn what_stands_between_cells_is_found() {
    for delimiter in [",", ";", "\t", "|"] {
        let text = ["رقم", "التحدي; أو, غيره", "الحل"].map(|cell| format!("\"{cell}\"")).join(delimiter);
        let file = read(format!("{text}\r\n{text}\r\n").as_bytes()).unwrap();
        assert_eq!(char::from(file.delimiter).to_string(), delimiter);
        assert_eq!(file.sheet.lines[1].cells, ["رقم", "التحدي; أو, غيره", "الحل"]);
    }
    assert_eq!(read("مشروع، وآخر\r\nمشروع\r\n".as_bytes()).unwrap().delimiter, b',', "one column");
}

#[test]
fn every_encoding_in_which_such_files_come_is_read_and_said() {
    let text = "رقم;التحدي;الحل\r\n112;غياب الإنارة العمومية قرب المدرسة;إصلاح الأعمدة\r\n";
    let wide = |big: bool, mark: bool| {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect::<Vec<u8>>()
    };
    let (arabic, _, _) = encoding_rs::WINDOWS_1256.encode(text);
    let cases = [
        (text.as_bytes().to_vec(), "UTF-8", false),
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), "UTF-8", true),
        (wide(false, true), "UTF-16LE", true),
        (wide(true, true), "UTF-16BE", true),
        (wide(false, false), "UTF-16LE", false),
        (wide(true, false), "UTF-16BE", false),
        (arabic.into_owned(), "windows-1256", false),
    ];
    for (bytes, name, marked) in cases {
        let file = read(&bytes).unwrap();
        assert_eq!((file.encoding.name(), file.encoding.marked, file.whole), (name, marked, true));
        assert_eq!(
            file.sheet.lines[1].cells,
            ["112", "غياب الإنارة العمومية قرب المدرسة", "إصلاح الأعمدة"],
            "{name}"
        );
    }
    let french = "Numéro;Défi;Canal\r\n7;Déchets près de l'école, à ramasser dès l'été;réunion\r\n";
    let (old, _, _) = encoding_rs::WINDOWS_1252.encode(french);
    let file = read(&old).unwrap();
    assert_eq!(
        (file.encoding.name(), &*file.sheet.lines[1].cells[1]),
        ("windows-1252", "Déchets près de l'école, à ramasser dès l'été")
    );
    let broken = read(b"\xef\xbb\xbfa,\xff\r\n").unwrap();
    assert_eq!((broken.whole, &*broken.sheet.lines[0].cells[1]), (false, "\u{fffd}"));
}

#[test]
fn nothing_that_is_written_is_a_formula() {
    for text in ["=1+1", "+212", "-5 %", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "＝1"] {
        let cell = text_of(&Cell::Text(text.into()));
        assert!(cell.starts_with('\''), "{text:?}");
        assert_eq!(unguarded(&cell), text);
    }
    for text in ["l'eau", "'ain", "", " =1", "•-"] {
        assert_eq!(text_of(&Cell::Text(text.into())), text);
        assert_eq!(unguarded(text), text);
    }
    assert_eq!(text_of(&Cell::Decimal("-5".into())), "-5", "a number stays one");
}

#[test]
fn a_file_has_as_many_lines_as_a_spreadsheet_and_no_more() {
    let full = "x\n".repeat(LINES as usize);
    assert_eq!(read(full.as_bytes()).unwrap().sheet.lines.len(), LINES as usize);
    assert_eq!(read(format!("{full}x\n").as_bytes()).unwrap_err().code, Code::FileTooLong);
}

fn cell(kind: Kind) -> BoxedStrategy<Cell> {
    let text = "['=+@a-cَـء-ي\"\r\n,;\t \u{200f}\u{f0a7}-]{1,12}";
    match kind {
        Kind::Whole => any::<u32>().prop_map(Cell::Whole).boxed(),
        Kind::Flag => any::<bool>().prop_map(Cell::Flag).boxed(),
        Kind::Decimal => "-?[1-9][0-9]{0,5}\\.[0-9]{1,3}".prop_map(|text| Cell::Decimal(text.into())).boxed(),
        Kind::List => proptest::collection::vec("['=+@a-cء-ي -]{1,6}", 1..4).prop_map(Cell::List).boxed(),
        _ => text.prop_map(Cell::Text).boxed(),
    }
}

proptest! {
    #[test]
    fn every_text_comes_back_as_it_was(
        cells in proptest::collection::vec((cell(Kind::Text), cell(Kind::Whole), cell(Kind::Decimal), cell(Kind::Flag), cell(Kind::List)), 1..6),
        semicolon in any::<bool>(),
        marked in any::<bool>(),
    ) {
        let kinds = [Kind::Text, Kind::Whole, Kind::Decimal, Kind::Flag, Kind::List];
        let rows = sample(&kinds, cells.into_iter().map(|(a, b, c, d, e)| vec![a, b, c, d, e]).collect());
        let options = Options { delimiter: if semicolon { b';' } else { b',' }, marked, personal: false };
        let file = read(&write(&rows, &options)).unwrap();
        prop_assert_eq!(super::rows(&file.sheet, &rows.table).unwrap(), rows);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let file = read(&bytes).unwrap();
        prop_assert!(file.sheet.lines.windows(2).all(|pair| pair[0].number < pair[1].number));
    }
}
