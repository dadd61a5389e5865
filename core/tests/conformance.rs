//! The conformance corpus, run by the crate itself: `tests/conformance/README.md` says how a scenario reads.
//!
//! Facts are read with `Fact::from_json`, answers are looked at as they are serialised. Every answer goes into
//! `conformance/rust.json` in the build folder, where `cargo xtask test` compares it with those of the other languages.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "the helpers of a test may panic as the test may"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use infitah::dossier::{At, Dossier, Receipt, System};
use infitah::facts::Fact;
use infitah::model::{self, Code, EntryId, Framework, Refusal};
use infitah::text::{Arg, Language, Messages};
use infitah::views::{DateShown, Question};
use serde::Serialize;
use serde_json::{Map, Value, json};

type Answer = Result<Value, Refusal>;

#[test]
fn every_scenario_holds() {
    let mut files: Vec<PathBuf> =
        fs::read_dir(corpus().join("scenarios")).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "the corpus has no scenario");
    let mut results = Map::new();
    let mut failures = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let scenario: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut world = World::default();
        let problem = world.play(&scenario).err();
        failures.extend(problem.iter().map(|problem| format!("{name}: {problem}")));
        results.insert(name, json!({ "problem": problem, "answers": world.answers, "names": world.names }));
    }
    let results = json!({ "language": "rust", "scenarios": results, "traces": traces() });
    fs::create_dir_all(out()).unwrap();
    fs::write(out().join("rust.json"), results.to_string()).unwrap();
    assert!(failures.is_empty(), "{} of the scenarios fail:\n{}", failures.len(), failures.join("\n"));
}

/// The journal that every language reads: its traces are compared to the letter.
fn traces() -> Value {
    let bytes = fs::read(corpus().join("journal.jsonl")).unwrap();
    let asked: Value =
        serde_json::from_str(&fs::read_to_string(corpus().join("traces.json")).unwrap()).unwrap();
    let dossier = Dossier::open(System, &bytes).unwrap();
    let day = At::day(asked["day"].as_str().unwrap());
    let trace = |remark: &Value| value(dossier.trace(remark.as_str().unwrap(), &day));
    asked["remarks"].as_array().unwrap().iter().map(|remark| trace(remark).unwrap()).collect()
}

/// The journal goes from language to language. It begins here: two devices work on it, and both receipts go along.
#[test]
fn a_journal_begins_its_way() {
    let (bytes, second) = continued(&fs::read(corpus().join("journal.jsonl")).unwrap(), "rust");
    assert_ne!(bytes, second);
}

/// What the other languages did to it is all here, and every receipt holds.
#[test]
#[ignore = "comes after the other languages; `cargo xtask test` runs it"]
fn a_journal_comes_home() {
    let read = |language: &str, ending: &str| {
        let file = out().join("chain").join(format!("{language}.{ending}"));
        fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    let mut dossier = Dossier::open(System, &read("kotlin", "jsonl")).unwrap();
    assert_eq!(dossier.merge(&read("kotlin", "second.jsonl")).unwrap().added, 1);
    for language in ["rust", "python", "javascript", "kotlin"] {
        let receipt: Vec<EntryId> = serde_json::from_slice(&read(language, "receipt.json")).unwrap();
        assert!(dossier.verify(&receipt).unwrap().sound, "the receipt of {language}");
        for (device, said) in [("first", "من الجهاز الأول"), ("second", "من الجهاز الثاني")]
        {
            let card = model::derived_id("card", dossier.collectivity(), language, device);
            let trace = dossier.trace(model::part_id(&card, "remark", 0), &At::now()).unwrap();
            assert_eq!(trace.said.unwrap().text.as_deref(), Some(said), "{language}");
        }
    }
    assert_eq!(dossier.projects(&At::now()).unwrap().projects[0].cards, 2 + 8);
    assert!(dossier.conflicts(&At::now()).unwrap().fields.is_empty());
}

/// Two devices of this language record a card each; their journals and the receipt of both go into the chain.
fn continued(bytes: &[u8], language: &str) -> (Vec<u8>, Vec<u8>) {
    let record = |device: &str, said: &str| {
        let mut dossier = Dossier::open(System, bytes).unwrap();
        let card = json!({ "fact": "card_received", "kind": "observation", "about": "pacto:70", "channel": "meeting",
            "numbers": [format!("{language}:{device}")], "remarks": [{ "said": said }], "on": "25 يوليوز 2023" });
        dossier.record(fact(&card).unwrap()).unwrap();
        dossier
    };
    let (first, second) = (record("first", "من الجهاز الأول"), record("second", "من الجهاز الثاني"));
    let receipt: Vec<EntryId> = first.receipt().heads.into_iter().chain(second.receipt().heads).collect();
    let folder = out().join("chain");
    fs::create_dir_all(&folder).unwrap();
    let write =
        |ending: &str, bytes: &[u8]| fs::write(folder.join(format!("{language}.{ending}")), bytes).unwrap();
    write("jsonl", &first.save());
    write("second.jsonl", &second.save());
    write("receipt.json", &serde_json::to_vec(&receipt).unwrap());
    (first.save(), second.save())
}

/// `unreached.json` lists the codes that no scenario can meet, and why; every other one is met.
#[test]
fn every_code_is_met_or_said_why_not() {
    let unreached: BTreeMap<String, String> =
        serde_json::from_str(&fs::read_to_string(corpus().join("unreached.json")).unwrap()).unwrap();
    let scenarios = fs::read_dir(corpus().join("scenarios")).unwrap();
    let all: String = scenarios.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    for code in Code::ALL {
        let met = all.contains(&format!("\"code\": \"{code}\""));
        assert_ne!(met, unreached.contains_key(code.as_str()), "{code}");
    }
    assert!(unreached.keys().all(|code| Code::ALL.iter().any(|known| known.as_str() == code)));
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

fn out() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("conformance")
}

/// Holds a refusal against its sentences: each language says all of it from what it carries.
fn says_all(refusal: &Value) -> Result<(), String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut args: Vec<(String, String)> = refusal["args"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, arg)| (name.clone(), text(arg)))
        .collect();
    args.extend(refusal["field"].as_str().map(|field| ("field".to_owned(), field.to_owned())));
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, arg)| (name.as_str(), arg.into())).collect();
    for language in [Language::AR, Language::FR, Language::EN] {
        let said = Messages::of(&language).refusal(&text(&refusal["code"]), &args);
        if said.contains('…') || said.contains('⟦') {
            return Err(format!("{refusal} leaves something out: {said}"));
        }
    }
    Ok(())
}

/// What a scenario has built so far.
#[derive(Default)]
struct World {
    devices: BTreeMap<String, Dossier>,
    files: BTreeMap<String, Vec<u8>>,
    names: Map<String, Value>,
    answers: Vec<Value>,
}

impl World {
    fn play(&mut self, scenario: &Value) -> Result<(), String> {
        for (position, step) in scenario["steps"].as_array().ok_or("no steps")?.iter().enumerate() {
            self.step(step).map_err(|problem| format!("step {}: {problem}", position + 1))?;
        }
        Ok(())
    }

    fn step(&mut self, step: &Value) -> Result<(), String> {
        let step = self.filled(step)?;
        match (self.act(&step)?, step.get("refused")) {
            (Ok(answer), None) => {
                if let Some(name) = step["as"].as_str() {
                    self.names.insert(name.to_owned(), answer.clone());
                }
                self.answers.push(answer.clone());
                for (path, expected) in step["shows"].as_object().into_iter().flatten() {
                    let found = at(&answer, path)?;
                    if found != *expected {
                        return Err(format!("{path} is {found}, not {expected}"));
                    }
                }
                Ok(())
            }
            (Err(refusal), Some(expected)) => {
                let message = refusal.to_string();
                let refusal = json!({ "code": refusal.code.as_str(), "field": refusal.field,
                    "args": refusal.args, "message": message });
                self.answers.push(refusal.clone());
                says_all(&refusal)?;
                let told = |member: &str| refusal[member] == expected[member];
                let args = expected["args"].as_object().into_iter().flatten();
                if !told("code")
                    || !told("field")
                    || !args.into_iter().all(|(arg, value)| refusal["args"][arg] == *value)
                {
                    return Err(format!("refused with {refusal}, not {expected}"));
                }
                match step["unsaid"].as_str() {
                    Some(words) if refusal.to_string().contains(words) => {
                        Err(format!("the refusal repeats {words}"))
                    }
                    _ => Ok(()),
                }
            }
            (Ok(answer), Some(expected)) => Err(format!("not refused with {expected}, but {answer}")),
            (Err(refusal), None) => Err(format!("refused: {refusal}")),
        }
    }

    /// The outer error says that the scenario cannot be read.
    fn act(&mut self, step: &Value) -> Result<Answer, String> {
        let known = |member: &str| step.get(member);
        let text = |member: &str| step[member].as_str().map(str::to_owned);
        let device = text("device").unwrap_or_else(|| "office".to_owned());
        if let Some(founding) = known("found") {
            let framework = text("framework").map(|source| Framework::read(&source)).transpose();
            let found = fact(founding).and_then(|fact| match (fact, framework?) {
                (Fact::DossierFounded(founding), None) => Dossier::found(System, founding),
                (Fact::DossierFounded(founding), Some(from)) => Dossier::found_from(System, founding, &from),
                _ => Err(Refusal::of(Code::NotFounded)),
            });
            return Ok(found.map(|dossier| self.keep(device, dossier)));
        }
        if let Some(name) = text("open") {
            let bytes = self.bytes(&name)?;
            return Ok(Dossier::open(System, &bytes).map(|dossier| self.keep(device, dossier)));
        }
        if let Some(name) = text("recover") {
            let bytes = self.bytes(&name)?;
            return Ok(Dossier::recover(System, &bytes).and_then(|(dossier, damaged)| {
                self.keep(device, dossier);
                value(Ok(damaged))
            }));
        }
        if let Some(name) = text("verify") {
            let receipt = entries(known("receipt"));
            return Ok(value(match self.devices.get(&name) {
                Some(dossier) => dossier.verify(&receipt),
                None => infitah::dossier::verify(&self.bytes(&name)?, &receipt),
            }));
        }
        if let Some(name) = text("save") {
            let dossier = self.device(&name)?;
            let bytes =
                if step["copy"] == "public" { dossier.save_public().unwrap() } else { dossier.save() };
            return self.file(step, bytes);
        }
        if let Some(name) = text("since") {
            let have = self.device(&name)?.have();
            let bytes = self.device(&device)?.since(&have).map_err(|refusal| refusal.to_string())?;
            return self.file(step, bytes);
        }
        if let Some(words) = text("bytes") {
            return self.file(step, words.into_bytes());
        }
        if let Some(name) = text("damage") {
            let bytes = damaged(&self.bytes(&name)?, step)?;
            return self.file(step, bytes);
        }
        if let Some(name) = text("search") {
            let bytes = self.bytes(&name)?;
            let words = text("for").ok_or("a search says what for")?;
            return Ok(Ok(String::from_utf8_lossy(&bytes).contains(&words).into()));
        }
        if let Some(name) = text("merge") {
            let bytes = self.bytes(&name)?;
            let into = text("into").unwrap_or_else(|| "office".to_owned());
            return Ok(value(self.device(&into)?.merge(&bytes)));
        }
        if let Some(name) = text("receipt") {
            return Ok(value(Ok(self.device(&name)?.receipt())));
        }
        if let Some(function) = text("call") {
            return call(&function, &step["with"]);
        }
        let dossier = self.device(&device)?;
        if let Some(one) = known("record") {
            return Ok(value(fact(one).and_then(|fact| dossier.record(fact))));
        }
        if let Some(several) = known("record_all") {
            let facts = several.as_array().ok_or("record_all takes a list")?.iter().map(fact);
            let facts: Result<Vec<_>, _> = facts.collect();
            return Ok(value(facts.and_then(|facts| dossier.record_all(facts))));
        }
        if let Some(one) = known("preview") {
            return Ok(value(fact(one).and_then(|fact| dossier.preview(fact))));
        }
        let view = text("view").ok_or("the step does nothing that is known")?;
        let audience = step.get("audience").map(|audience| serde_json::from_value(audience.clone()).unwrap());
        let at = At { day: text("day"), known: entries(known("known")), audience };
        let mut question = step.clone();
        let members = question.as_object_mut().ok_or("a step is an object")?;
        members.retain(|name, _| {
            !["as", "device", "day", "known", "audience", "shows", "refused", "unsaid", "shapeless"]
                .contains(&name.as_str())
        });
        members.insert("view".to_owned(), view.into());
        Ok(value(Question::from_value(question).and_then(|question| dossier.ask(&question, &at))))
    }

    fn device(&mut self, name: &str) -> Result<&mut Dossier, String> {
        self.devices.get_mut(name).ok_or_else(|| format!("no device is called {name}"))
    }

    fn keep(&mut self, device: String, dossier: Dossier) -> Value {
        let told = json!({ "id": dossier.programme_id(), "collectivity": dossier.collectivity(),
            "language": dossier.language() });
        self.devices.insert(device, dossier);
        told
    }

    /// A file of the scenario; the name of a device stands for all that it holds.
    fn bytes(&mut self, name: &str) -> Result<Vec<u8>, String> {
        match self.files.get(name) {
            Some(bytes) => Ok(bytes.clone()),
            None => self.device(name).map(|dossier| dossier.save()),
        }
    }

    fn file(&mut self, step: &Value, bytes: Vec<u8>) -> Result<Answer, String> {
        let name = step["as"].as_str().ok_or("a file has a name")?;
        self.files.insert(name.to_owned(), bytes);
        Ok(Ok(Value::Null))
    }

    /// The step with what its `$names` stand for.
    fn filled(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) if text.starts_with('$') => self.named(&text[1..])?,
            Value::Array(values) => {
                values.iter().map(|value| self.filled(value)).collect::<Result<_, _>>()?
            }
            Value::Object(members) => {
                let members =
                    members.iter().map(|(key, value)| Ok::<_, String>((key.clone(), self.filled(value)?)));
                Value::Object(members.collect::<Result<_, _>>()?)
            }
            other => other.clone(),
        })
    }

    fn named(&self, path: &str) -> Result<Value, String> {
        let end = path.find(['.', '[']).unwrap_or(path.len());
        let value = self.names.get(&path[..end]).ok_or_else(|| format!("nothing is called {path}"))?;
        let found = at(value, path[end..].trim_start_matches('.'))?;
        Ok(found.get("id").filter(|id| !id.is_null()).cloned().unwrap_or(found))
    }
}

fn fact(value: &Value) -> Result<Fact, Refusal> {
    Fact::from_json(&value.to_string())
}

fn value<T: Serialize>(answer: Result<T, Refusal>) -> Answer {
    answer.map(|answer| serde_json::to_value(answer).unwrap())
}

fn entries(hashes: Option<&Value>) -> Vec<EntryId> {
    let hashes = hashes.and_then(Value::as_array).into_iter().flatten();
    hashes.filter_map(Value::as_str).map(EntryId::from).collect()
}

/// What stands at a path as `stages[0].title.ar`, `stages[*].status`, `members.length`; the empty path is the whole.
fn at(value: &Value, path: &str) -> Result<Value, String> {
    let path = path.trim_start_matches('.');
    if path.is_empty() {
        return Ok(value.clone());
    }
    if path == "length" {
        return Ok(value.as_array().ok_or("only a list has a length")?.len().into());
    }
    let nothing = || format!("{path} is not there");
    if let Some(rest) = path.strip_prefix('[') {
        let (index, rest) = rest.split_once(']').ok_or("an index ends with ]")?;
        let list = value.as_array().ok_or_else(nothing)?;
        if index == "*" {
            return list.iter().map(|value| at(value, rest)).collect();
        }
        let index: usize = index.parse().map_err(|_| nothing())?;
        return at(list.get(index).ok_or_else(nothing)?, rest);
    }
    let end = path.find(['.', '[']).unwrap_or(path.len());
    at(value.get(&path[..end]).ok_or_else(nothing)?, &path[end..])
}

/// The functions that need no dossier.
fn call(function: &str, with: &Value) -> Result<Answer, String> {
    let text = |index: usize| with[index].as_str().ok_or("an argument is missing");
    Ok(match function {
        "derived_id" => value(Ok(model::derived_id(text(0)?, text(1)?, text(2)?, text(3)?))),
        "normal_number" => value(Ok(model::normal_number(text(0)?))),
        "framework" => value(Framework::read(text(0)?)),
        "read_receipt" => value(Receipt::read(text(0)?)),
        "read_date" => value(DateShown::read(text(0)?)),
        "print_date" => value(DateShown::print(text(0)?, text(1)?)),
        other => return Err(format!("{other} is no function")),
    })
}

/// The bytes with what a damage does to them: lines count from 1, bytes of a line from 0.
fn damaged(bytes: &[u8], step: &Value) -> Result<Vec<u8>, String> {
    let number = |value: &Value| value.as_u64().and_then(|number| usize::try_from(number).ok());
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    if let Some(cut) = number(&step["cut_lines"]) {
        lines.truncate(lines.len().saturating_sub(cut));
    } else if let Some(line) = number(&step["drop_line"]) {
        lines.remove(line - 1);
    } else if let Some([line, byte]) = step["flip"].as_array().map(Vec::as_slice) {
        let (line, byte) = (number(line).ok_or("flip")?, number(byte).ok_or("flip")?);
        lines[line - 1][byte] ^= 1;
    } else if let Some([from, to]) = step["replace"].as_array().map(Vec::as_slice) {
        let text = String::from_utf8(bytes.to_vec()).map_err(|_| "the file is no text")?;
        let (from, to) = (from.as_str().ok_or("replace")?, to.as_str().ok_or("replace")?);
        return Ok(text.replace(from, to).into_bytes());
    } else {
        return Err("no such damage".to_owned());
    }
    Ok(lines.concat())
}
