//! What a case of the corpus is: a file, perhaps a receipt, and what must be said of it.

use serde_json::{Map, Value, json};

use crate::writing::{card, section};

/// A file of the corpus. Its name says what is special about it.
pub struct Case {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub receipt: Vec<String>,
    pub answer: Answer,
}

/// What must be said of a file, decided by hand and not by a program.
pub enum Answer {
    Found(Box<Found>),
    /// No verdict: the code with which the library refuses the file, the lines that are damaged, and the one among them
    /// that is the founding.
    Refused(&'static str, Vec<(usize, &'static str)>, Option<usize>),
}

/// The counts as `docs/journal-format.md` defines them.
#[derive(Clone)]
pub struct Found {
    pub copy: &'static str,
    pub damaged: Vec<(usize, &'static str)>,
    pub entries: usize,
    pub waiting: usize,
    pub invalid: usize,
    pub forks: Vec<&'static str>,
    pub heads: Vec<String>,
    pub open: usize,
    pub erased: usize,
    pub withheld: usize,
    pub missing: Vec<String>,
    pub unknown: usize,
    pub set_aside: usize,
    /// Open, erased and withheld as a program counts them that reads the facts.
    pub by_facts: Option<(usize, usize, usize)>,
    /// The code with which the library refuses to open the file for work.
    pub unopened: Option<&'static str>,
}

/// A case whose file tells something.
pub fn case(name: &'static str, bytes: impl Into<Vec<u8>>, found: Found) -> Case {
    Case { name, bytes: bytes.into(), receipt: Vec::new(), answer: Answer::Found(Box::new(found)) }
}

/// A case whose file tells nothing.
pub fn refused(name: &'static str, bytes: impl Into<Vec<u8>>, code: &'static str) -> Case {
    Case { name, bytes: bytes.into(), receipt: Vec::new(), answer: Answer::Refused(code, Vec::new(), None) }
}

impl Case {
    pub fn against(mut self, receipt: &[&str]) -> Self {
        self.receipt = receipt.iter().map(ToString::to_string).collect();
        self
    }

    /// These lines of a refused file are damaged.
    pub fn at(mut self, damaged: &[(usize, &'static str)]) -> Self {
        if let Answer::Refused(_, lines, _) = &mut self.answer {
            lines.extend(damaged);
        }
        self
    }

    /// This line of a refused file is its founding.
    pub fn founding(mut self, line: usize) -> Self {
        if let Answer::Refused(_, _, founding) = &mut self.answer {
            *founding = Some(line);
        }
        self
    }
}

/// What is to be said of the story, whole: four entries with six seals.
pub fn whole() -> Found {
    Found {
        copy: "full",
        damaged: Vec::new(),
        entries: 4,
        waiting: 0,
        invalid: 0,
        forks: Vec::new(),
        heads: vec![section().hash()],
        open: 6,
        erased: 0,
        withheld: 0,
        missing: Vec::new(),
        unknown: 0,
        set_aside: 0,
        by_facts: None,
        unopened: None,
    }
}

/// What is to be said when the card, which is line 4, cannot be read: the section after it waits.
pub fn without_card() -> Found {
    let project = crate::writing::project().hash();
    Found { entries: 3, waiting: 1, open: 3, ..whole() }.heads(&[&project])
}

impl Found {
    pub fn damaged(mut self, line: usize, code: &'static str) -> Self {
        self.damaged.push((line, code));
        self
    }

    pub fn heads(self, heads: &[&str]) -> Self {
        let mut heads: Vec<String> = heads.iter().map(ToString::to_string).collect();
        heads.sort();
        Self { heads, ..self }
    }

    pub fn lacking(self, missing: &[&str]) -> Self {
        Self { missing: missing.iter().map(ToString::to_string).collect(), ..self }
    }

    /// Whether nothing is wrong with the file, by the page's definition.
    pub fn is_sound(&self) -> bool {
        self.damaged.is_empty() && self.waiting == 0 && self.invalid == 0 && self.missing.is_empty()
    }
}

/// The reasons for which lines of it are refused.
pub fn codes(case: &Case) -> Vec<String> {
    let damaged = match &case.answer {
        Answer::Refused(_, damaged, _) => damaged,
        Answer::Found(found) => &found.damaged,
    };
    damaged.iter().map(|(_, code)| (*code).to_owned()).collect()
}

fn lines(damaged: &[(usize, &str)]) -> Value {
    damaged.iter().map(|(line, code)| json!({ "line": line, "code": code })).collect()
}

/// What must be said, as `expected.json` has it: what is empty or nothing stands there too.
pub fn expectation(case: &Case) -> Value {
    let mut expected = Map::new();
    if !case.receipt.is_empty() {
        expected.insert("receipt".to_owned(), json!(case.receipt));
    }
    match &case.answer {
        Answer::Refused(code, damaged, founding) => {
            expected.insert("refused".to_owned(), json!(code));
            expected.insert("damaged".to_owned(), lines(damaged));
            expected.extend(founding.map(|line| ("founding".to_owned(), json!(line))));
        }
        Answer::Found(found) => {
            let value = json!({
                "sound": found.is_sound(),
                "copy": found.copy,
                "damaged": lines(&found.damaged),
                "entries": found.entries,
                "waiting": found.waiting,
                "invalid": found.invalid,
                "forks": found.forks,
                "heads": found.heads,
                "open": found.open,
                "erased": found.erased,
                "withheld": found.withheld,
                "missing": found.missing,
                "unknown": found.unknown,
                "set_aside": found.set_aside,
            });
            expected.extend(value.as_object().cloned().unwrap_or_default());
            if let Some((open, erased, withheld)) = found.by_facts {
                let value = json!({ "open": open, "erased": erased, "withheld": withheld });
                expected.insert("by_facts".to_owned(), value);
            }
            expected.extend(found.unopened.map(|code| ("unopened".to_owned(), json!(code))));
        }
    }
    expected.into()
}

/// The story with something wrong about the card, by text.
pub fn card_changed(from: &str, to: &str) -> Vec<u8> {
    let text = card().text();
    assert_eq!(text.matches(from).count(), 1, "{from}");
    let mut lines = crate::writing::story();
    lines[3] = text.replace(from, to);
    crate::writing::file(lines)
}

/// The story and one more line, which is the sixth.
pub fn with_line(line: &str) -> Vec<u8> {
    let mut lines = crate::writing::story();
    lines.push(line.to_owned());
    crate::writing::file(lines)
}
