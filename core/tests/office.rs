//! Files that LibreOffice opened and saved: `cargo xtask office` runs these, which ask for more than the machine of
//! everybody has.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test may panic as the test may"
)]

mod common;

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use common::odd::{file_of, odd_cards};
use common::{Still, founded};
use infitah::dossier::{At, Dossier};
use infitah::exchange::import::{ImportOptions, ImportPlan};
use infitah::exchange::{self, csv, xlsx};
use infitah::facts::{AxisChosen, ProjectRegistered};
use infitah::text::Language;
use infitah::views::{ImportChange, ImportKind};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const HEADINGS: [&str; 5] = ["رقم", "القناة", "المحور", "التحدي", "الحل"];
const LANGUAGES: [Language; 3] = [Language::AR, Language::FR, Language::EN];
/// How many odd cards there are.
const MANY: usize = 2_400;

/// What a person answers to the questions that LibreOffice asks before it opens a file of text: UTF-8, this delimiter, and
/// every column as text.
fn as_text(delimiter: u8, columns: usize) -> String {
    let columns: Vec<String> = (1..=columns).map(|column| format!("{column}/2")).collect();
    format!("CSV:{delimiter},34,76,1,{}", columns.join("/"))
}

/// UTF-8, commas, and cells as they are shown.
const TO_CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

fn ending(to: &str) -> &str {
    to.split(':').next().unwrap()
}

/// LibreOffice, with a profile and a folder of its own.
struct Office(PathBuf);

impl Office {
    fn of(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("office").join(test);
        _ = fs::remove_dir_all(&folder);
        for part in ["given", "saved"] {
            fs::create_dir_all(folder.join(part)).unwrap();
        }
        Self(folder)
    }

    /// Opens files and saves each as something; what it says of reading is for all of them.
    fn saves(&self, files: &[(String, Vec<u8>)], to: &str, reading: Option<&str>) -> Vec<Vec<u8>> {
        let program = std::env::var_os("INFITAH_OFFICE").expect("`cargo xtask office` names LibreOffice");
        let paths = files.iter().map(|(name, bytes)| {
            let path = self.0.join("given").join(name);
            fs::write(&path, bytes).unwrap();
            path
        });
        let paths: Vec<PathBuf> = paths.collect();
        let saved =
            |path: &PathBuf| self.0.join("saved").join(path.file_name().unwrap()).with_extension(ending(to));
        for path in &paths {
            _ = fs::remove_file(saved(path));
        }
        let ran = Command::new(program)
            .arg(format!("-env:UserInstallation=file://{}", self.0.join("profile").display()))
            .args(reading.map(|reading| format!("--infilter={reading}")))
            .args(["--headless", "--convert-to", to, "--outdir"])
            .arg(self.0.join("saved"))
            .args(&paths)
            .output()
            .unwrap();
        let read = |path: &PathBuf| fs::read(saved(path));
        let all: Result<_, _> = paths.iter().map(read).collect();
        all.unwrap_or_else(|error| panic!("LibreOffice saved not all: {error}: {ran:?}"))
    }

    fn save(&self, name: &str, bytes: &[u8], to: &str) -> Vec<u8> {
        self.saves(&[(name.to_owned(), bytes.to_vec())], to, None).remove(0)
    }
}

fn options() -> ImportOptions {
    ImportOptions { on: Some("5 شتنبر 2023".into()), ..ImportOptions::default() }
}

fn planned(dossier: &Dossier, bytes: &[u8]) -> ImportPlan {
    planned_as(dossier, bytes, &options())
}

fn planned_as(dossier: &Dossier, bytes: &[u8], options: &ImportOptions) -> ImportPlan {
    dossier.plan_import(&exchange::read(bytes).unwrap().sheets, options).unwrap()
}

/// Every line of a file is left as it is; how many there are.
fn untouched(dossier: &Dossier, bytes: &[u8], what: &str) -> u32 {
    idle(&planned(dossier, bytes), what)
}

fn idle(plan: &ImportPlan, what: &str) -> u32 {
    let view = plan.view();
    let told: Vec<_> = view.lines.iter().filter(|line| line.change != ImportChange::Left).take(20).collect();
    let counts = (view.added, view.changed, view.refused, view.to_confirm);
    assert_eq!(counts, (0, 0, 0, 0), "{what}: {told:#?}");
    let notes: Vec<_> = view.sheets.iter().filter(|sheet| !sheet.notes.is_empty()).collect();
    assert!(notes.is_empty(), "{what}: {notes:#?}");
    println!("{what}: {} lines, 0 added, 0 changed, 0 refused, 0 to confirm", view.left);
    view.left
}

fn begun() -> Dossier {
    let mut d = founded();
    for axis in ["البيئة", "محور الرقمنة"] {
        d.record(AxisChosen::titled(axis)).unwrap();
    }
    d
}

/// A dossier with the odd cards, and the file that they came in.
fn odd() -> (Dossier, Vec<u8>) {
    let file = file_of(&odd_cards(MANY), HEADINGS, ",").into_bytes();
    let mut d = begun();
    let plan = planned(&d, &file);
    assert_eq!(plan.view().added as usize, MANY);
    d.import(plan).unwrap();
    (d, file)
}

fn larache() -> Dossier {
    let journal =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings-python/python/infitah/larache.jsonl");
    Dossier::open(Still::new(3), &fs::read(journal).unwrap()).unwrap()
}

fn workbook(dossier: &Dossier, language: &Language) -> Vec<u8> {
    xlsx::write(&dossier.tables(&At::now()).unwrap(), language).unwrap()
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask office"]
fn office_our_workbooks_come_back_unchanged() {
    let office = Office::of("workbooks");
    let (odd, _) = odd();
    for (name, dossier) in [("odd", odd), ("larache", larache())] {
        let files =
            LANGUAGES.map(|language| (format!("{name}-{language}.xlsx"), workbook(&dossier, &language)));
        for ((name, given), saved) in files.iter().zip(office.saves(&files, "xlsx", None)) {
            let rows = untouched(&dossier, given, name);
            assert_eq!(untouched(&dossier, &saved, &format!("{name}, saved")), rows);
        }
    }
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask office"]
fn office_our_tables_as_text_come_back_unchanged() {
    let office = Office::of("tables");
    let (odd, _) = odd();
    for (name, dossier) in [("odd", odd), ("larache", larache())] {
        let tables = dossier.tables(&At::now()).unwrap();
        let files = tables.iter().filter(|rows| !rows.rows.is_empty()).map(|rows| {
            let file = csv::write(rows, &csv::Options::default());
            (format!("{name}-{}.csv", rows.table.name), file)
        });
        let files: Vec<_> = files.collect();
        for to in [TO_CSV, "xlsx"] {
            let saved = office.saves(&files, to, Some(&as_text(b',', 40)));
            for ((name, given), saved) in files.iter().zip(saved) {
                let rows = untouched(&dossier, given, name);
                assert_eq!(untouched(&dossier, &saved, &format!("{name}, saved as {}", ending(to))), rows);
            }
        }
    }
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask office"]
fn office_sheets_of_people_come_back_unchanged() {
    let office = Office::of("sheets");
    let (dossier, file) = odd();
    let files = [("odd.csv".to_owned(), file)];
    let many = u32::try_from(MANY).unwrap();
    for to in [TO_CSV, "xlsx"] {
        let saved = office.saves(&files, to, Some(&as_text(b',', 5))).remove(0);
        assert_eq!(untouched(&dossier, &saved, &format!("odd cards, saved as {}", ending(to))), many);
    }
    // The copy with the plan beside the lines.
    let sheets = exchange::read(&files[0].1).unwrap().sheets;
    let plan = dossier.plan_import(&sheets, &options()).unwrap();
    let copy = xlsx::annotated(&sheets, plan.view(), &Language::AR).unwrap();
    let saved = office.save("copy.xlsx", &copy, "xlsx");
    assert_eq!(untouched(&dossier, &saved, "the copy with the plan, saved"), many);
}

/// The same words as observations: each line a remark on the problem and one on solutions.
#[test]
#[ignore = "needs LibreOffice: cargo xtask office"]
fn office_observations_come_back_unchanged() {
    let office = Office::of("observations");
    let headings = ["رقم", "القناة", "المحور", "الإشكالية", "الحلول"];
    let file = file_of(&odd_cards(MANY), headings, ",").into_bytes();
    let mut dossier = begun();
    dossier.record(ProjectRegistered::titled("المحافظة على الحدائق").references(["pacto:70"])).unwrap();
    let (kind, about) = (Some(ImportKind::Observation), Some("pacto:70".into()));
    let options = ImportOptions { kind, about, ..options() };
    let plan = planned_as(&dossier, &file, &options);
    assert_eq!(plan.view().added as usize, MANY);
    dossier.import(plan).unwrap();
    let files = [("observations.csv".to_owned(), file)];
    for to in [TO_CSV, "xlsx"] {
        let saved = office.saves(&files, to, Some(&as_text(b',', 5))).remove(0);
        let what = format!("odd observations, saved as {}", ending(to));
        assert_eq!(idle(&planned_as(&dossier, &saved, &options), &what) as usize, MANY);
    }
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask office"]
fn office_a_filled_template_comes_in_once() {
    let office = Office::of("template");
    for language in LANGUAGES {
        let mut dossier = begun();
        let template = xlsx::template(&dossier, &[ImportKind::Idea], &language).unwrap();
        let filled = filled(&template, &odd_cards(MANY));
        let saved = office.save(&format!("template-{language}.xlsx"), &filled, "xlsx");
        let (given, plan) = (planned(&dossier, &filled), planned(&dossier, &saved));
        assert_eq!(plan.view().added as usize, MANY, "{:#?}", &plan.view().lines[..5]);
        assert_eq!(plan.view(), given.view());
        dossier.import(given).unwrap();
        for (file, what) in [(&filled, "as it was filled in"), (&saved, "saved")] {
            let what = format!("the template in {language}, {what}");
            assert_eq!(untouched(&dossier, file, &what) as usize, MANY);
        }
    }
}

/// The sheet of a template with cards in it, as a program writes them that a person types into: numbers as numbers, days
/// as days.
fn filled(template: &[u8], cards: &[[String; 5]]) -> Vec<u8> {
    let escaped = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\r', "&#13;")
    };
    let mut parts = ZipArchive::new(Cursor::new(template)).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..parts.len() {
        let mut part = parts.by_index(at).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        if name == "xl/worksheets/sheet2.xml" {
            let xml = String::from_utf8(bytes).unwrap();
            let day = xml.split("<col min=\"6\"").nth(1).unwrap().split("style=\"").nth(1).unwrap();
            let day = day.split('"').next().unwrap();
            let rows = (2..).zip(cards).map(|(row, cells)| {
                let texts = ('A'..).zip(cells).map(|(column, text)| match text.parse::<u32>() {
                    Ok(number) => format!("<c r=\"{column}{row}\"><v>{number}</v></c>"),
                    Err(_) => format!(
                        "<c r=\"{column}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                        escaped(text)
                    ),
                });
                let texts: String = texts.collect();
                format!("<row r=\"{row}\">{texts}<c r=\"F{row}\" s=\"{day}\"><v>{}</v></c></row>", 45_000 + row % 90)
            });
            let rows: String = rows.collect();
            bytes = xml.replace("</sheetData>", &(rows + "</sheetData>")).into_bytes();
        }
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}
