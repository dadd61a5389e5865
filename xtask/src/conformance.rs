//! What the languages did with the conformance corpus: one table, and equal answers everywhere.
//!
//! The runner of each language leaves `conformance/<language>.json` in the build folder. Ids, hashes, labels and times
//! in the answers are random: they are compared by the names that the scenario gave them, others by the place at which
//! they first appear.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::workshop::Workshop;

/// The languages, in the order in which the journal goes through them.
const LANGUAGES: [&str; 4] = ["rust", "python", "javascript", "kotlin"];

/// What the other languages did to the journal that Rust began.
pub fn journal(workshop: &Workshop) -> Result<()> {
    let home = ["--test", "conformance", "--", "--ignored", "--exact", "a_journal_comes_home"];
    Ok(workshop.cargo().args(["test", "-q", "-p", "infitah"]).args(home).run()?)
}

/// Prints the table; fails where a scenario is missing, fails, or gives other answers than Rust.
pub fn table(workshop: &Workshop) -> Result<()> {
    let scenarios = workshop.sh.read_dir(workshop.at("tests/conformance/scenarios"))?;
    let mut names: Vec<String> =
        scenarios.iter().filter_map(|file| file.file_stem()?.to_str().map(str::to_owned)).collect();
    names.sort();
    let results = LANGUAGES.map(|language| {
        let file = workshop.built("conformance").join(format!("{language}.json"));
        let text = workshop.sh.read_file(&file).with_context(|| format!("{language} left no results"))?;
        Ok::<Value, anyhow::Error>(serde_json::from_str(&text)?)
    });
    let results: Vec<Value> = results.into_iter().collect::<Result<_>>()?;
    let (table, problems) = compare(&names, &results);
    print!("{table}");
    ensure!(problems.is_empty(), "the languages do not do the same:\n{}", problems.join("\n"));
    println!(
        "{} scenarios, and the traces of one journal: the same in {}",
        names.len(),
        LANGUAGES.join(", ")
    );
    Ok(())
}

/// The table, and what is wrong.
fn compare(names: &[String], results: &[Value]) -> (String, Vec<String>) {
    let mut problems = Vec::new();
    let width = names.iter().map(String::len).max().unwrap_or(0);
    let mut table = format!("{:width$}", "scenario");
    for language in LANGUAGES {
        let _ = write!(table, "  {language:<17}");
    }
    table.push('\n');
    for name in names {
        let _ = write!(table, "{name:width$}");
        let mut first: Option<Vec<String>> = None;
        for (language, result) in LANGUAGES.iter().zip(results) {
            let Some(played) = result["scenarios"].get(name) else {
                problems.push(format!("{name}: {language} does not play it"));
                let _ = write!(table, "  {:<17}", "missing");
                continue;
            };
            let answers = answers(played);
            let word = if played["problem"].is_null() { "passed" } else { "FAILED" };
            if let Some(problem) = played["problem"].as_str() {
                problems.push(format!("{name}: {language}: {problem}"));
            }
            let _ = write!(table, "  {word} {:<10}", digest(&answers));
            match &first {
                None => first = Some(answers),
                Some(first) => problems.extend(difference(name, language, first, &answers)),
            }
        }
        table.push('\n');
    }
    let traces = |result: &Value| canonical(&result["traces"]);
    let rust = results.first().map(traces);
    for (language, result) in LANGUAGES.iter().zip(results) {
        if Some(traces(result)) != rust {
            problems.push(format!("the traces of {language} are not those of rust"));
        }
    }
    (table, problems)
}

/// Answers that a language's types make impossible are not compared.
const SHAPELESS: &str = "\"shapeless\"";

fn difference(name: &str, language: &str, first: &[String], answers: &[String]) -> Option<String> {
    if first.len() != answers.len() {
        return Some(format!("{name}: {language} gave {} answers, not {}", answers.len(), first.len()));
    }
    let differs = |(one, other): (&String, &String)| one != other && one != SHAPELESS && other != SHAPELESS;
    let mut pairs = first.iter().zip(answers).enumerate();
    let (step, (one, other)) = pairs.find(|(_, pair)| differs(*pair))?;
    let at = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let around = |text: &str| text.chars().skip(at.saturating_sub(60)).take(160).collect::<String>();
    let (one, other) = (around(one), around(other));
    Some(format!("{name}, step {}: {language} answers …{other}… and rust …{one}…", step + 1))
}

/// The digest in the table, without the answers that not every language can give.
fn digest(answers: &[String]) -> String {
    let mut hasher = DefaultHasher::new();
    answers.iter().filter(|answer| *answer != SHAPELESS).collect::<Vec<_>>().hash(&mut hasher);
    format!("{:08x}", hasher.finish() >> 32)
}

/// The answers of a scenario as canonical JSON, with names in the place of what is random.
fn answers(played: &Value) -> Vec<String> {
    let mut known = Known::default();
    for (name, answer) in sorted(&played["names"]) {
        known.learn(&format!("${name}"), answer);
    }
    let answers = played["answers"].as_array().into_iter().flatten();
    answers.map(|answer| canonical(&known.named(answer))).collect()
}

/// Names for what is random.
#[derive(Default)]
struct Known(BTreeMap<String, String>);

impl Known {
    fn learn(&mut self, path: &str, value: &Value) {
        match value {
            // Sixteen digits of it between two letters would be taken for a label.
            Value::String(text) if is_receipt(text) => {}
            Value::String(text) => {
                for token in tokens(text).filter(|token| random(token).is_some()) {
                    self.0.entry(token.to_owned()).or_insert_with(|| path.to_owned());
                }
            }
            // Hashes stand in their own order, which is another one in each run.
            Value::Array(values) if are_hashes(values) => {}
            Value::Array(values) => {
                for (position, value) in values.iter().enumerate() {
                    self.learn(&format!("{path}[{position}]"), value);
                }
            }
            Value::Object(_) => {
                for (name, value) in sorted(value) {
                    self.learn(&format!("{path}.{name}"), value);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn named(&mut self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.text(text).into(),
            Value::Array(values) => {
                let mut named: Vec<Value> = values.iter().map(|value| self.named(value)).collect();
                if are_hashes(values) || are_heads(values) {
                    named.sort_by_key(canonical);
                }
                named.into()
            }
            Value::Object(_) => {
                let members = sorted(value).into_iter();
                Value::Object(members.map(|(name, value)| (name.clone(), self.named(value))).collect())
            }
            other => other.clone(),
        }
    }

    fn text(&mut self, text: &str) -> String {
        if is_time(text) {
            return "a time".to_owned();
        }
        if is_receipt(text) {
            return format!("a receipt of {}", text.matches('/').count());
        }
        let mut named = text.to_owned();
        for token in tokens(text) {
            let Some(kind) = random(token) else { continue };
            let next = format!("{kind}#{}", self.0.len());
            let name = self.0.entry(token.to_owned()).or_insert(next);
            named = named.replace(token, name);
        }
        named
    }
}

fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
}

fn are_hashes(values: &[Value]) -> bool {
    let is_hash = |text: &str| matches!(random(text), Some("hash" | "short"));
    values.iter().all(|value| value.as_str().is_some_and(is_hash))
}

/// What became of each head of a receipt, which stand in the order of their hashes as well.
fn are_heads(values: &[Value]) -> bool {
    values.iter().all(|value| value.get("head").is_some())
}

/// What kind of random text it is, if it is one.
fn random(token: &str) -> Option<&str> {
    let symbols = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|byte| b"0123456789abcdefghjkmnpqrstvwxyz".contains(&byte))
    };
    if token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Some("hash");
    }
    // It may be without a digit; no word has sixteen letters and none of i, l, o and u.
    if symbols(token, 16) {
        return Some("label");
    }
    if token.split('-').count() == 4 && token.split('-').all(|group| symbols(group, 4)) {
        return Some("short");
    }
    let (kind, rest) = token.rsplit_once('-')?;
    (symbols(rest, 16) && kind.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(kind)
}

/// The text of a receipt: in capital letters, in which a word and what is random cannot be told apart.
fn is_receipt(text: &str) -> bool {
    text.starts_with("INFITAH:")
}

/// `2026-11-24T10:00Z`.
fn is_time(text: &str) -> bool {
    let form = "0000-00-00T00:00Z";
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, form)| byte == form || (form == b'0' && byte.is_ascii_digit()))
}

fn sorted(value: &Value) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = value.as_object().into_iter().flatten().collect();
    members.sort_by_key(|(name, _)| *name);
    members
}

fn canonical(value: &Value) -> String {
    match value {
        Value::Array(values) => format!("[{}]", values.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Object(_) => {
            let members = sorted(value).into_iter();
            let members =
                members.map(|(name, value)| format!("{}:{}", Value::from(&**name), canonical(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn result(id: &str, hash: char, title: &str) -> Value {
        let entry = hash.to_string().repeat(64);
        json!({ "traces": [], "scenarios": { "one": {
            "problem": null,
            "names": { "gardens": { "id": id, "entry": entry } },
            "answers": [{ "id": id, "entry": entry }, { "title": title, "message": format!("no {id}"), "other": "card-0123456789abcdef" }],
        } } })
    }

    #[test]
    fn random_ids_are_compared_by_their_names() {
        let results = [
            result("project-0000000000000001", 'a', "الحدائق"),
            result("project-0000000000000002", 'b', "الحدائق"),
            result("project-0000000000000003", 'c', "الحدائق"),
            result("project-0000000000000004", 'd', "الحدائق"),
        ];
        let (table, problems) = compare(&["one".to_owned()], &results);
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(table.matches("passed").count(), 4);
        assert_eq!(
            answers(&results[0]["scenarios"]["one"])[1],
            "{\"message\":\"no $gardens.id\",\"other\":\"card#2\",\"title\":\"الحدائق\"}"
        );
    }

    #[test]
    fn a_label_without_a_digit_is_one() {
        let played = |label: &str| {
            let field = format!("elsewhere:communal_programme:ar:{label}");
            json!({ "names": {}, "answers": [{ "field": field, "thing": "project-0123456789abcdef" }, { "replica": label }] })
        };
        let usual = answers(&played("6ht7bgbkxtjz58ek"));
        assert_eq!(usual[1], "{\"replica\":\"label#0\"}");
        assert_eq!(answers(&played("hkpxzjdfwcstcwnd")), usual);
    }

    #[test]
    fn the_text_of_a_receipt_names_nothing() {
        let played = |text: &str| {
            let names = json!({ "receipt": { "text": text } });
            json!({ "names": names, "answers": [{ "id": "card-0123456789abcdef" }] })
        };
        let usual = answers(&played("INFITAH:8XT369C9J0DX8EVD/8DDB67C4A4AAF5A4"));
        assert_eq!(usual, ["{\"id\":\"card#0\"}"]);
        assert_eq!(answers(&played("INFITAH:8XT369C9J0DX8EVD/8D8517311169323230E6")), usual);
    }

    #[test]
    fn a_difference_a_failure_and_a_missing_scenario_are_named() {
        let mut failed = result("project-0000000000000003", 'c', "الحدائق");
        failed["scenarios"]["one"]["problem"] = "step 2".into();
        failed["traces"] = json!([1]);
        let results = [
            result("project-0000000000000001", 'a', "الحدائق"),
            result("project-0000000000000002", 'b', "المنتزهات"),
            failed,
            json!({ "traces": [], "scenarios": {} }),
        ];
        let (_, problems) = compare(&["one".to_owned()], &results);
        assert_eq!(problems.len(), 4, "{problems:?}");
        assert!(problems[0].starts_with("one, step 2: python answers"), "{problems:?}");
        assert!(problems[1].starts_with("one: javascript: step 2"), "{problems:?}");
        assert_eq!(problems[2], "one: kotlin does not play it");
        assert_eq!(problems[3], "the traces of javascript are not those of rust");
    }

    #[test]
    fn ordinary_words_are_not_random() {
        for word in ["observation", "council-adoption", "2023-07-25", "stage:meeting-2", "section"] {
            assert!(tokens(word).all(|token| random(token).is_none()), "{word}");
        }
        assert!(is_time("2026-11-24T10:00Z") && !is_time("2026-11-24"));
        assert_eq!(random("k3v9-q2m7-x8d4-p1wa"), Some("short"));
    }
}
