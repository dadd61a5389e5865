//! `sheets`: a file that people bring, as bytes. `workbook`: the parts of a workbook, put into the folder that it is, so
//! that changed inputs are workbooks still. What is read is planned and imported, and then nothing of it is left to do.

use std::io::{Cursor, Read, Write};

use infitah::dossier::{At, Dossier};
use infitah::exchange::import::ImportOptions;
use infitah::exchange::{self, FileForm, FileRead, csv, xlsx};
use infitah::text::Language;
use infitah::views::{ImportKind, ImportPlanned};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::home::{Still, language, opened, rich, said, turn};

/// What stands between the parts of a workbook; each begins with a line that is its name.
const BETWEEN: u8 = 0x1c;

/// Any bytes.
pub fn run(bytes: &[u8]) {
    import(bytes, turn(bytes, 6));
}

/// The parts of a workbook.
pub fn workbook(bytes: &[u8]) {
    let mut folder = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for part in bytes.split(|byte| *byte == BETWEEN) {
        let mut lines = part.splitn(2, |byte| *byte == b'\n');
        let name = String::from_utf8_lossy(lines.next().unwrap_or_default());
        if folder.start_file(name, stored).is_ok() {
            folder.write_all(lines.next().unwrap_or_default()).unwrap();
        }
    }
    import(&folder.finish().unwrap().into_inner(), turn(bytes, 6));
}

/// Plans a file, imports it, and plans it again.
fn import(file: &[u8], turn: u64) {
    let FileRead { sheets, form } = match exchange::read(file) {
        Ok(file) => file,
        Err(refusal) => return said(&refusal),
    };
    let mut dossier = opened(8, rich());
    let options = ImportOptions {
        kind: usize::try_from(turn).ok().and_then(|turn| ImportKind::ALL.get(turn)).copied(),
        on: Some("2023-09-05".into()),
        ..ImportOptions::default()
    };
    let before = dossier.save();
    let plan = match dossier.plan_import(&sheets, &options) {
        Ok(plan) => plan,
        Err(refusal) => return said(&refusal),
    };
    let view = plan.view();
    assert!(!view.in_language(&language(turn)).is_empty());
    let json = serde_json::to_string(view).unwrap();
    assert_eq!(&serde_json::from_str::<ImportPlanned>(&json).unwrap(), view);
    assert!(dossier.save() == before, "a plan changes nothing");
    match xlsx::annotated(&sheets, view, &language(turn)) {
        Ok(copy) => {
            let copied = exchange::read(&copy).expect("what is written here is read").sheets;
            let copied = dossier.plan_import(&copied, &options);
            // A workbook may have sheets under names that no program takes, and they get others.
            if form != FileForm::Xlsx {
                assert_eq!(copied.unwrap().view(), view, "a copy with the plan in it is read as the file is");
            }
        }
        Err(refusal) => said(&refusal),
    }
    let lines = (view.added, view.changed);
    dossier.import(plan).expect("what is planned can be done");
    let after = dossier.save();
    if lines == (0, 0) {
        assert!(after == before, "nothing to do, and something was done");
        return;
    }
    let again = Dossier::open(Still::new(9), &after).unwrap();
    let set_aside = |dossier: &Dossier| dossier.verify(&[]).unwrap().set_aside;
    assert_eq!(set_aside(&again), set_aside(&opened(8, rich())), "nothing that is imported is set aside");
    let plan = again.plan_import(&sheets, &options).unwrap();
    assert_eq!((plan.view().added, plan.view().changed), (0, 0), "a second time nothing is left to do");
}

/// Lists as people make them, in several encodings, and our own tables.
pub fn files() -> Vec<Vec<u8>> {
    let lists = [
        "رقم;القناة;المحور;التحدي;الحل;تاريخ التوصل\n7;اللقاء;البيئة;تراكم النفايات;- حاويات\n8;الموقع;;\"غياب\nالإنارة\";;25/07/2023\n",
        "N°,Canal,Axe,Défi,Solution proposée\n31,En ligne,\"Eau\nNumérique\",L'éclairage,=1+1\n,réunion,,Déchets,-\n",
        "رقم البطاقة\tالمشروع\tالموضوع\tالملاحظة\n٣٠١\tالمحافظة على الحدائق وحراستها\tالحلول\tحراس بالليل\n",
        "رقم المشروع;عنوان المشروع;الجماعة;المحور\n12;ميزانية المواطن;جماعة العرائش;التواصل\n;الإدارة الرقمية;;\n",
        "الرقم,الاسم الكامل,الجنس,الصفة,الهاتف\n1,فاطمة (بيانات توضيحية),أنثى,جمعية,0612345678\n2,أحمد,ذكر,مواطن,\n",
    ];
    let mut all: Vec<Vec<u8>> = lists.iter().map(|list| list.as_bytes().to_vec()).collect();
    all.extend(lists.iter().map(|list| [b"\xff\xfe".to_vec(), utf_16(list)].concat()));
    let dossier = opened(8, rich());
    for name in ["remarks", "cards", "projects", "axes"] {
        let rows = dossier.table(name, &At::now()).unwrap();
        all.push(csv::write(&rows, &csv::Options::default()));
    }
    all.extend([Vec::new(), b"PK\x03\x04".to_vec(), b"%PDF-1.7".to_vec()]);
    all
}

fn utf_16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Our own workbooks, of two tables and to fill in, in their parts.
pub fn workbooks() -> Vec<Vec<u8>> {
    let dossier = opened(8, rich());
    let rows = ["programme", "projects", "remarks"].map(|name| dossier.table(name, &At::now()).unwrap());
    let written = xlsx::write(&rows, &Language::AR).unwrap();
    let template = |kind| xlsx::template(&dossier, &[kind], &Language::FR).unwrap();
    let mut all = vec![parts(&written)];
    all.extend(ImportKind::ALL.map(|kind| parts(&template(kind))));
    all
}

fn parts(workbook: &[u8]) -> Vec<u8> {
    let mut folder = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut parts = Vec::new();
    for at in 0..folder.len() {
        let mut part = folder.by_index(at).unwrap();
        let mut bytes = format!("{}\n", part.name().unwrap()).into_bytes();
        part.read_to_end(&mut bytes).unwrap();
        parts.push(bytes);
    }
    parts.join(&BETWEEN)
}
