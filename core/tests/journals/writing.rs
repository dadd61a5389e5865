//! Lines written by hand, so that they can be wrong in one thing and right in all others; and the small story that
//! the journals of the corpus tell. Everybody in it is invented.

use infitah::journal::Hash;

/// The label of the office's computer.
pub const OFFICE: &str = "k3v9q2m7x8d4p1wa";
/// The label of a tablet.
pub const TABLET: &str = "t2b7c4n9s5e1r8gh";

/// The digest of a text, in hexadecimal digits.
pub fn digest(text: &str) -> String {
    Hash::of(text).to_string()
}

/// A seal: its digest and its text.
#[derive(Clone)]
pub struct Seal {
    pub digest: String,
    pub text: String,
}

/// A seal over a value, which is given as canonical JSON. The salt is random in a real journal.
pub fn seal(number: u32, value: &str) -> Seal {
    let salt = digest(&format!("salt {number}"))[..32].to_owned();
    let text = format!(r#"["{salt}",{value}]"#);
    Seal { digest: digest(&text), text }
}

/// A line that is not yet written: the canonical texts of its parts. The digest of the fact and the hash of the
/// header are found when it is, so that a change here leaves both right.
#[derive(Clone)]
pub struct Line {
    /// With `BODY` where the digest of the fact goes.
    pub header: String,
    pub fact: String,
    pub seals: Vec<String>,
}

impl Line {
    /// An entry that comes after others.
    pub fn new(kind: &str, lamport: u64, parents: &[&str], fact: &str) -> Self {
        let parents = list(parents);
        let header = format!(
            r#"{{"actor":"actor-7k2q9mxt3d4p8wza","body":"BODY","kind":"{kind}","lamport":{lamport},"parents":{parents},"recorded_at":"2023-07-25T10:00Z","replica":"{OFFICE}"}}"#
        );
        Self { header, fact: fact.to_owned(), seals: Vec::new() }
    }

    pub fn sealed(mut self, seals: &[&Seal]) -> Self {
        self.seals.extend(seals.iter().map(|seal| seal.text.clone()));
        self
    }

    /// The same with another text somewhere in its header.
    pub fn header(mut self, from: &str, to: &str) -> Self {
        assert!(self.header.contains(from), "{from} is not in the header");
        self.header = self.header.replace(from, to);
        self
    }

    pub fn by(self, replica: &str) -> Self {
        self.header(OFFICE, replica)
    }

    pub fn erasing(self, digests: &[&str]) -> Self {
        self.header(r#","kind""#, &format!(r#","erases":{},"kind""#, list(digests)))
    }

    pub fn replacing(self, hashes: &[&str]) -> Self {
        self.header(r#","replica""#, &format!(r#","replaces":{},"replica""#, list(hashes)))
    }

    fn stated(&self) -> String {
        self.header.replace("BODY", &digest(&self.fact))
    }

    /// The name of the entry.
    pub fn hash(&self) -> String {
        digest(&self.stated())
    }

    /// The line with all its seals.
    pub fn text(&self) -> String {
        self.with(&self.seals)
    }

    /// The line with these seals.
    pub fn with(&self, seals: &[String]) -> String {
        let seals =
            if seals.is_empty() { String::new() } else { format!(r#","seals":[{}]"#, seals.join(",")) };
        self.ending(&seals)
    }

    /// The line without seals, and with something else after its hash.
    pub fn ending(&self, rest: &str) -> String {
        format!(r#"{{"entry":{},"fact":{},"hash":"{}"{rest}}}"#, self.stated(), self.fact, self.hash())
    }
}

/// A sorted list of hashes.
fn list(hashes: &[&str]) -> String {
    let mut hashes: Vec<String> = hashes.iter().map(|hash| format!("\"{hash}\"")).collect();
    hashes.sort();
    format!("[{}]", hashes.join(","))
}

/// The opening line of the dossier that an entry of this hash founds.
pub fn opening(copy: &str, founding: &str) -> String {
    let short = founding.parse::<Hash>().unwrap().short();
    opened(&format!(r#"{{"copy":"{copy}","dossier":"dossier-{short}","format":"infitah/1"}}"#))
}

/// An opening line of these members, of which `hash` is the last.
pub fn opened(members: &str) -> String {
    let hash = digest(members);
    format!(r#"{},"hash":"{hash}"}}"#, members.strip_suffix('}').unwrap())
}

/// A file of these lines.
pub fn file<L: AsRef<str>>(lines: impl IntoIterator<Item = L>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in lines {
        bytes.extend(line.as_ref().bytes());
        bytes.push(b'\n');
    }
    bytes
}

/// The seals of the story, in the order in which they stand.
pub struct Seals {
    pub commune: Seal,
    pub title: Seal,
    pub contact: Seal,
    pub guards: Seal,
    pub dark: Seal,
    pub solution: Seal,
}

pub fn seals() -> Seals {
    Seals {
        commune: seal(1, r#""جماعة العرائش""#),
        title: seal(2, r#""المحافظة على الحدائق وحراستها""#),
        contact: seal(3, r#"{"name":"سعيد","phone":"0600000000"}"#),
        guards: seal(4, r#""نحتاج حراسا بالليل""#),
        dark: seal(5, r#""Il fait noir \"partout\"\n\tle soir 🙂""#),
        solution: seal(6, r#""صيانة الحدائق وحراستها ليلا.""#),
    }
}

pub const PROJECT: &str = "project-tdjnq269bvh0r5f5";
pub const CARD: &str = "card-hsvqc8ysa7jd02bt";
pub const GUARDS: &str = "remark-bt4e8bvh0azbc98y";

/// Line 2: the founding.
pub fn founding() -> Line {
    let Seals { commune, .. } = seals();
    let fact = format!(
        r#"{{"collectivity":{{"code":"03.331.01.05","id":"collectivity-ayxy1re58mn0r15c","kind":"commune","names":{{"ar":{{"sealed":"{}"}}}}}},"language":"ar","programme":"programme-0000000000000001"}}"#,
        commune.digest
    );
    Line::new("dossier_founded/1", 1, &[], &fact).sealed(&[&commune])
}

/// Line 3: a project.
pub fn project() -> Line {
    let Seals { title, .. } = seals();
    let fact = format!(
        r#"{{"project":"{PROJECT}","references":["pacto:70"],"title":{{"ar":{{"sealed":"{}"}}}}}}"#,
        title.digest
    );
    Line::new("project_registered/1", 2, &[&founding().hash()], &fact).sealed(&[&title])
}

/// The body of the card, with other words in its first remark.
pub fn card_saying(said: &Seal) -> String {
    let Seals { contact, dark, .. } = seals();
    format!(
        r#"{{"about":"{PROJECT}","card":"{CARD}","channel":"meeting","contact":{{"sealed":"{}"}},"kind":"observation","numbers":["paper:112"],"on":"2023-07-25","on_written":"25 يوليوز 2023","remarks":[{{"remark":"{GUARDS}","said":{{"sealed":"{}"}},"topic":"solutions"}},{{"remark":"remark-a1kv9kx7jkkm5dyk","said":{{"sealed":"{}"}},"said_language":"fr","topic":"problem"}}]}}"#,
        contact.digest, said.digest, dark.digest
    )
}

/// Line 4: a card with two remarks.
pub fn card() -> Line {
    let Seals { contact, guards, dark, .. } = seals();
    Line::new("card_received/1", 3, &[&project().hash()], &card_saying(&guards))
        .sealed(&[&contact, &guards, &dark])
}

/// Line 5: a section of the programme.
pub fn section() -> Line {
    let Seals { solution, .. } = seals();
    let fact = format!(
        r#"{{"language":"ar","on":"2023-09-04","section":"solutions","subject":"{PROJECT}","text":{{"sealed":"{}"}}}}"#,
        solution.digest
    );
    Line::new("section_revised/1", 4, &[&card().hash()], &fact).sealed(&[&solution])
}

/// The five lines.
pub fn story() -> Vec<String> {
    let opening = opening("full", &founding().hash());
    vec![opening, founding().text(), project().text(), card().text(), section().text()]
}

/// An entry of a kind that nobody knows, after the story.
pub fn note(fact: &str) -> Line {
    Line::new("weather_noted/1", 5, &[&section().hash()], fact)
}

/// An entry that erases the words of the first remark.
pub fn erasure() -> Line {
    let fact = format!(r#"{{"ground":"request","slots":[{{"field":"said","thing":"{GUARDS}"}}]}}"#);
    Line::new("seals_erased/1", 5, &[&section().hash()], &fact).erasing(&[&seals().guards.digest])
}
