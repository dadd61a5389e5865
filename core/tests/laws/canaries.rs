//! Words that are erased stand in nothing that is written afterwards, and words that are not public in nothing that is
//! for the public: files, views, pages, what is printed, refusals, what debugging shows.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use infitah::dossier::{At, Audience, Dossier};
use infitah::exchange::{arrow, csv, datapackage, xlsx};
use infitah::facts::{Fact, SealsErased};
use infitah::journal::Journal;
use infitah::model::Ground;
use infitah::report::{ReportOptions, page};
use infitah::text::Language;
use infitah::views::Question;
use parquet::file::serialized_reader::SerializedFileReader;
use proptest::prelude::*;
use serde_json::{Value, json};
use zip::ZipArchive;

use super::copies::unpublished;
use super::erasing::erased;
use super::filled::{SAMPLES, filled, furnished};
use super::tables::all_tables;
use super::world::{Act, Plot, TODAY, World, ids_by_kind, ids_of, opened, plots};
use super::{dear, views};

const SOWING: &[Act] = &[
    Act::Body,
    Act::Plan,
    Act::Project,
    Act::Section,
    Act::Card,
    Act::NumberedCard,
    Act::Decide,
    Act::Answer,
    Act::Freeze,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Filled,
    Act::Correct,
    Act::Withdraw,
    Act::Same,
    Act::EraseSlot,
    Act::EraseAny,
    Act::EraseAny,
    Act::EraseEntry,
    Act::EraseSuperseded,
    Act::Newer,
    Act::Hostile,
    Act::Misplaced,
    Act::Orphan,
    Act::Sync,
    Act::Sync,
    Act::SyncPart,
    Act::CopyDevice,
    Act::PublicDevice,
];

/// A canary in one of the dresses in which words come: between marks that JSON and HTML escape, on several lines, among
/// letters that folding changes, decomposed.
pub fn dressed(number: usize) -> String {
    let word = format!("WORD{number:04}X");
    match number % 6 {
        0 => format!("\"{word}\" \\ {word}\n\t{word}"),
        1 => format!("<b>{word}</b> & '{word}'"),
        2 => format!("قَوْلُ الإنسـانِ {word}، آخره"),
        3 => format!("e\u{301}te\u{301} {word} \u{200f}و {word}"),
        _ => word,
    }
}

/// The canaries in a text, in capital letters.
pub fn tokens(text: &str) -> Vec<String> {
    let text = text.to_uppercase();
    let token = |at: usize| {
        let token = text.get(at..at + 9)?;
        let well = token.ends_with('X') && token[4..8].bytes().all(|byte| byte.is_ascii_digit());
        well.then(|| token.to_owned())
    };
    text.match_indices("WORD").filter_map(|(at, _)| token(at)).collect()
}

/// Everything that a dossier gives out, by what it is.
pub struct Outputs {
    /// For those who work with it.
    pub working: Vec<(String, String)>,
    /// For everybody.
    pub public: Vec<(String, String)>,
}

impl Outputs {
    pub fn all(&self) -> impl Iterator<Item = &(String, String)> {
        self.working.iter().chain(&self.public)
    }
}

/// Every question that can be asked of the things that it knows.
pub fn questions(dossier: &Dossier) -> Vec<Question> {
    let known = ids_by_kind(dossier);
    let subjects: [(&str, &[&str]); 7] = [
        ("committee", &["body"]),
        ("project_sheet", &["project"]),
        ("trace", &["remark"]),
        ("trace_section", &["project", "programme"]),
        ("version_texts", &["version"]),
        ("version_difference", &["version"]),
        ("indicators", &["indicator"]),
    ];
    let whole = Question::VIEWS.iter().map(|name| json!({ "view": name }));
    let about = subjects.iter().flat_map(|(view, kinds)| {
        let ids = kinds.iter().filter_map(|kind| known.get(*kind)).flatten();
        ids.map(move |id| json!({"view": view, "of": id, "section": "solutions"}))
    });
    let mut questions: Vec<Question> = Vec::new();
    for mut question in whole.chain(about) {
        let asked = Question::from_value(question.clone()).or_else(|_| {
            question.as_object_mut().unwrap().remove("section");
            Question::from_value(question)
        });
        questions.extend(asked);
    }
    questions
}

/// What is written out, in every language, for one audience.
fn told(dossier: &Dossier, audience: Audience, out: &mut Vec<(String, String)>) {
    let languages = [Language::AR, Language::FR, Language::EN];
    for question in questions(dossier) {
        let name = serde_json::to_string(&question).unwrap();
        for day in [None, Some("2023-06-05".to_owned())] {
            let at = At { day, audience: Some(audience), ..At::now() };
            let Ok(view) = dossier.ask(&question, &at) else { continue };
            out.push((format!("{name} as JSON"), serde_json::to_string(&view).unwrap()));
            // What is printed of an earlier day is printed from that.
            if at.day.is_none() {
                out.extend(languages.iter().map(|l| (format!("{name} printed"), view.in_language(l))));
            }
        }
    }
    for day in [None, Some("2023-06-05".to_owned())] {
        let at = At { day, audience: Some(audience), ..At::now() };
        for (name, rows) in all_tables(dossier, &at) {
            out.push((format!("the table {name}"), serde_json::to_string(&rows).unwrap()));
        }
    }
    for language in languages {
        let options = ReportOptions { at: At { audience: Some(audience), ..At::now() }, language };
        out.push((format!("the report in {}", options.language), page(dossier, &options).unwrap()));
    }
}

/// What every view answers, as JSON.
pub fn answers(dossier: &Dossier, audience: Audience) -> String {
    let at = At { audience: Some(audience), ..At::now() };
    let asked = questions(dossier).into_iter().filter_map(|question| dossier.ask(&question, &at).ok());
    asked.map(|view| serde_json::to_string(&view).unwrap()).collect()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

pub fn outputs(dossier: &Dossier) -> Outputs {
    let (mut working, mut public) = (Vec::new(), Vec::new());
    working.push(("the file".into(), text(dossier.save())));
    working.push(("what another device lacks".into(), text(dossier.since(&[]).unwrap())));
    public.push(("the public copy".into(), text(dossier.save_public().unwrap())));
    for (hash, fact) in dossier.entries() {
        // Whoever sees a log sees it.
        public.push((format!("the fact {hash}, debugged"), format!("{fact:?}")));
        public.push((format!("the fact {hash} as JSON"), serde_json::to_string(&fact).unwrap()));
    }
    public.push(("the verification".into(), format!("{:?}", dossier.verify(&[]).unwrap())));
    public.push(("the receipt".into(), format!("{:?}", dossier.receipt())));
    told(dossier, Audience::Working, &mut working);
    told(dossier, Audience::Public, &mut public);
    Outputs { working, public }
}

/// The files that programs of others read: everything that is in them, unpacked.
fn exported(dossier: &Dossier, audience: Audience, out: &mut Vec<(String, String)>) {
    let tables = dossier.tables(&At { audience: Some(audience), ..At::now() }).unwrap();
    let personal = audience == Audience::Working;
    for rows in &tables {
        let bytes = arrow::parquet(rows, personal).unwrap();
        // The names and the bounds of the columns stand in it as they are; the values are packed.
        out.push((format!("{} as Parquet", rows.table.name), String::from_utf8_lossy(&bytes).into_owned()));
        out.push((format!("{} read from Parquet", rows.table.name), values(&bytes)));
    }
    for language in [Language::AR, Language::FR, Language::EN] {
        let mut parts = ZipArchive::new(Cursor::new(xlsx::write(&tables, &language).unwrap())).unwrap();
        for at in 0..parts.len() {
            let (mut part, mut bytes) = (parts.by_index(at).unwrap(), Vec::new());
            part.read_to_end(&mut bytes).unwrap();
            // The code of the receipt is a picture.
            let text = String::from_utf8_lossy(&bytes).into_owned();
            out.push((format!("part {at} of the workbook in {language}"), text));
        }
    }
    let id = dossier.programme_id().to_owned();
    let name = datapackage::Name { id, title: "البرنامج".into(), language: Language::AR };
    let options = csv::Options { personal, ..csv::Options::default() };
    for file in datapackage::write(&name, &tables, &options) {
        out.push((format!("{} of the data package", file.path), text(file.bytes)));
    }
}

/// The values of a Parquet file.
fn values(bytes: &[u8]) -> String {
    let path = std::env::temp_dir().join(format!("infitah-laws-{}.parquet", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let rows = SerializedFileReader::try_from(path.as_path()).unwrap().into_iter();
    let values = rows.map(|row| row.unwrap().to_string()).collect();
    std::fs::remove_file(&path).unwrap();
    values
}

/// A world of a plot in which, while one erases, another one mends the same words, and neither has heard of the other;
/// and what it comes to.
fn sown(plot: &Plot) -> (World, Dossier) {
    let mut world = World::of(plot);
    for at in 0..world.devices.len() {
        let seed = usize::try_from(plot.0).unwrap();
        for number in [seed, seed / 7] {
            world.step((Act::EraseAny, at, number, 9));
            world.step((Act::Correct, at + 1, number * 3 + 1, 9));
        }
    }
    let mut all = world.together();
    for device in &world.devices {
        all.merge(&device.save()).unwrap();
    }
    (world, all)
}

/// The canaries that are erased, and those that somewhere are not.
fn gone_and_kept(world: &World, all: &Dossier) -> (BTreeSet<String>, BTreeSet<String>) {
    let gone = erased(&all.save());
    let words = |gone_or_not: bool| -> BTreeSet<String> {
        let held = world.words.iter().filter(|(digest, _)| gone.contains(*digest) == gone_or_not);
        held.flat_map(|(_, text)| tokens(text)).collect()
    };
    (words(true), words(false))
}

/// No output tells an erased word, and none for the public a word that is not public.
fn nowhere(world: &World, all: &Dossier, outputs: &Outputs) -> Result<(), TestCaseError> {
    let (gone, kept) = gone_and_kept(world, all);
    for (output, text) in outputs.all() {
        let told: BTreeSet<String> = tokens(text).into_iter().collect();
        let back: Vec<&String> =
            told.iter().filter(|word| gone.contains(*word) && !kept.contains(*word)).collect();
        prop_assert!(back.is_empty(), "{:?} in {}", back, output);
    }
    let unpublished: BTreeSet<String> = unpublished(all, TODAY)
        .iter()
        .filter_map(|digest| world.words.get(digest))
        .flat_map(|text| tokens(text))
        .collect();
    // A hostile entry may say what it likes in its own name.
    for (output, text) in &outputs.public {
        let told: BTreeSet<String> = tokens(text).into_iter().collect();
        let out: Vec<&String> =
            told.iter().filter(|word| world.secret.contains(*word) || unpublished.contains(*word)).collect();
        prop_assert!(out.is_empty(), "{:?} in {}", out, output);
    }
    Ok(())
}

proptest! {
    #![proptest_config(dear(12, 4))]

    #[test]
    fn erased_words_and_words_that_are_not_public_are_nowhere(plot in plots(SOWING, 40)) {
        let (world, all) = sown(&plot);
        nowhere(&world, &all, &outputs(&all))?;
        // Whoever erases can still be asked: what is not erased is all there.
        let file: BTreeSet<String> = tokens(&text(all.save())).into_iter().collect();
        let (_, kept) = gone_and_kept(&world, &all);
        let lost: Vec<&String> = kept.iter().filter(|word| !file.contains(*word)).collect();
        prop_assert!(lost.is_empty(), "{:?} were never erased", lost);
    }

    /// Whatever is erased of what people said, the history stays as it is: ids, counts, traces, receipts.
    #[test]
    fn ids_counts_traces_and_receipts_stay(plot in plots(SOWING, 30)) {
        let mut all = World::of(&plot).together();
        let before = opened(1, &all.save());
        let of = |kind: &str, field: &str| -> Vec<SealsErased> {
            let erasure = |id: String| SealsErased::of(id, field, Ground::REQUEST);
            ids_of(&before, kind).into_iter().map(erasure).collect()
        };
        let mut erased = 0;
        for erasure in [of("remark", "said"), of("remark", "proposed"), of("card", "contact")].concat() {
            erased += usize::from(all.record(erasure).is_ok());
        }
        let receipt = before.receipt().heads;
        let (were, are) = (before.verify(&[]).unwrap(), all.verify(&receipt).unwrap());
        prop_assert!(are.sound == were.sound && are.missing.is_empty());
        prop_assert_eq!(are.entries as usize, were.entries as usize + erased);
        prop_assert_eq!(were.open + were.erased, are.open + are.erased);
        let (were, are) = (views::all_views(&before), views::all_views(&all));
        prop_assert_eq!(were.len(), are.len());
        for (one, other) in were.into_iter().zip(are) {
            if one.get("newer").is_none() {
                prop_assert_eq!(without_words(one), without_words(other));
            }
        }
    }
}

proptest! {
    #![proptest_config(dear(3, 40))]

    #[test]
    fn erased_words_and_words_that_are_not_public_are_in_no_exported_file(plot in plots(SOWING, 40)) {
        let (world, all) = sown(&plot);
        let (mut working, mut public) = (Vec::new(), Vec::new());
        exported(&all, Audience::Working, &mut working);
        exported(&all, Audience::Public, &mut public);
        // What can be read of the files is read: they hold the words that are there.
        let open = |text: &str| tokens(text).iter().any(|word| !world.secret.contains(word));
        if open(&serde_json::to_string(&all_tables(&all, &At::now())).unwrap()) {
            for form in ["read from Parquet", "of the workbook", "of the data package"] {
                prop_assert!(working.iter().any(|(name, text)| name.contains(form) && open(text)), "{}", form);
            }
        }
        nowhere(&world, &all, &Outputs { working, public })?;
    }
}

/// A view without what people said, and without that people disagree on it: of two erased texts none is left to say, so
/// neither which of two wordings stands. A title may hold the erased words of a remark where a hostile entry cites them,
/// and what two versions say of such a title differs in why it is missing.
fn without_words(view: Value) -> Value {
    match view {
        Value::Object(members) if members.contains_key("missing") && members.contains_key("text") => {
            Value::Null
        }
        Value::Object(members) => {
            let told = members.values().any(|of| of.get("missing").is_some() && of.get("text").is_some());
            let compared = members.contains_key("runs");
            let kept = members.into_iter().filter(|(name, _)| {
                let words = ["contested", "contact", "said", "proposed", "entries", "receipt"];
                let why = told && name == "stands" || compared && name == "missing";
                !words.contains(&name.as_str()) && !why
            });
            Value::Object(kept.map(|(name, value)| (name, without_words(value))).collect())
        }
        Value::Array(values) => {
            let kept =
                values.into_iter().filter(|value| value.get("kind") != Some(&json!("settle_conflict")));
            Value::Array(kept.map(without_words).collect())
        }
        other => other,
    }
}

/// Whatever is wrong with a fact, its refusal repeats no words.
#[test]
fn refusals_repeat_no_words() {
    let (mut d, noted) = furnished(47);
    let known = ids_by_kind(&d);
    let mut count = 0;
    for sample in SAMPLES.values() {
        let mut word = || {
            count += 1;
            dressed(count)
        };
        let Some((open, sown)) = filled(sample, &known, &noted, 3, &mut word) else { continue };
        let pointers: Vec<String> = sown
            .iter()
            .map(|sown| format!("/{}", sown.place.replace('[', "/").replace(']', "").replace('.', "/")))
            .collect();
        let mut wrong = Vec::new();
        for member in open.as_object().unwrap().keys().filter(|name| *name != "fact") {
            let mut without = open.clone();
            without.as_object_mut().unwrap().remove(member);
            wrong.push(without);
            for other in [json!(7), json!("x"), json!([["x"]]), json!({"x": "x"}), Value::Null] {
                let mut changed = open.clone();
                changed[member] = other;
                wrong.push(changed);
            }
        }
        for pointer in pointers {
            let words = open.pointer(&pointer).unwrap().clone();
            for other in
                [json!([words]), json!({"x": words}), json!({"sealed": words}), json!([[{"x": words}], 1.5])]
            {
                let mut changed = open.clone();
                *changed.pointer_mut(&pointer).unwrap() = other;
                wrong.push(changed);
            }
        }
        for wrong in wrong {
            let told = match Fact::from_value(wrong.clone()) {
                Err(refusal) => format!("{refusal} {refusal:?}"),
                Ok(fact) => match d.preview(fact) {
                    Err(refusal) => format!("{refusal} {refusal:?}"),
                    Ok(_) => continue,
                },
            };
            assert_eq!(tokens(&told), [""; 0], "{told} of {wrong}");
        }
    }
    // The whole is told, if it is told at all, by one who records it.
    let entry = d.record(SealsErased::of_entry(noted.0.as_str(), Ground::REQUEST)).unwrap();
    assert!(!format!("{entry:?}").contains("page 7"));
}

/// A log of a program shows no words, whatever it prints of the library's own.
#[test]
fn what_debugging_shows_has_no_words() {
    let (mut d, noted) = furnished(47);
    let mut count = 0;
    for sample in SAMPLES.values() {
        let mut word = || {
            count += 1;
            dressed(count)
        };
        let Some((open, _)) = filled(sample, &ids_by_kind(&d), &noted, 3, &mut word) else { continue };
        let fact = Fact::from_value(open).unwrap();
        assert_eq!(tokens(&format!("{fact:?}")), [""; 0], "a fact before it is recorded");
        let _ = d.record(fact);
    }
    let (journal, union) = Journal::open(&d.save()).unwrap();
    assert!(count > 60 && tokens(&text(d.save())).len() > 60);
    assert_eq!(tokens(&format!("{journal:?} {union:?}")), [""; 0]);
    let merged = d.merge(&d.save()).unwrap();
    assert_eq!(tokens(&format!("{merged:?} {:?}", d.verify(&[]))), [""; 0]);
}
