use serde_json::{Map, Value};

use super::damage::Damage;
use super::header::is_replica;
use super::scan::Scanner;
use super::{Hash, canonical};

/// Whether a file holds all that its writer had (نسخة كاملة, *copie complète*) or leaves out what is not public
/// (نسخة عمومية, *copie publique*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// With every sealed value that was there.
    Full,
    /// Without the seals that are not public.
    Public,
}

/// The first line of a journal: its format, its dossier, and what kind of copy it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Full or public.
    pub copy: Copy,
    /// `dossier-` and the first 80 bits of the founding's hash.
    pub dossier: Box<str>,
}

impl Opening {
    /// The line, without its line feed.
    pub fn write(&self) -> String {
        let copy = match self.copy {
            Copy::Full => "full",
            Copy::Public => "public",
        };
        let start = format!(r#"{{"copy":"{copy}","dossier":"{}","format":"infitah/1""#, self.dossier);
        format!("{start},\"hash\":\"{}\"}}", Hash::of(format!("{start}}}")))
    }

    /// Reads the first line of a file, given without its line feed.
    ///
    /// # Errors
    /// [`Damage::Opening`] when it is anything else than an opening line of this format.
    pub fn read(line: &[u8]) -> Result<Self, Damage> {
        Self::scan(line).ok_or(Damage::Opening)
    }

    fn scan(line: &[u8]) -> Option<Self> {
        let mut scanner = Scanner::new(std::str::from_utf8(line).ok()?);
        let copy = if scanner.take(br#"{"copy":"full","dossier":"#) {
            Copy::Full
        } else if scanner.take(br#"{"copy":"public","dossier":"#) {
            Copy::Public
        } else {
            return None;
        };
        let dossier = scanner.string().ok()?;
        let dossier =
            Some(scanner.span(dossier)).filter(|id| id.strip_prefix("dossier-").is_some_and(is_replica))?;
        let opening = Self { copy, dossier: dossier.into() };
        (opening.write().as_bytes() == line).then_some(opening)
    }
}

/// The id of the dossier that an entry without parents founds.
pub(super) fn dossier_of(founding: Hash) -> Box<str> {
    format!("dossier-{}", founding.short()).into()
}

/// What a first line that is no whole opening of this format still says about its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    Nothing,
    /// It names this format.
    Ours,
    /// It names a later format, but is not canonical or its hash is not the one of its members, by our rule.
    PerhapsNewer,
    Newer,
}

/// What this first line says about its file, however it is written; and which copy it says that it is, where it names
/// this format.
pub(super) fn claim(line: &[u8]) -> (Claim, Option<Copy>) {
    let Ok(Value::Object(members)) = serde_json::from_slice(line) else { return (Claim::Nothing, None) };
    let is_canonical = canonical(&members).is_ok_and(|text| text.as_bytes() == line);
    let copy = match members.get("copy").and_then(Value::as_str) {
        Some("full") => Some(Copy::Full),
        Some("public") => Some(Copy::Public),
        _ => None,
    };
    let claim = claim_of(members, is_canonical);
    (claim, copy.filter(|_| claim == Claim::Ours))
}

fn claim_of(mut members: Map<String, Value>, is_canonical: bool) -> Claim {
    let format =
        members.get("format").and_then(Value::as_str).and_then(|format| format.strip_prefix("infitah/"));
    match format.and_then(|version| version.parse::<u32>().ok()) {
        None => return Claim::Nothing,
        Some(0 | 1) => return Claim::Ours,
        Some(_) => {}
    }
    let stated = members.remove("hash");
    let hash = canonical(&Value::Object(members)).ok().map(|text| Hash::of(text).to_string());
    let is_whole = hash.is_some() && stated.as_ref().and_then(Value::as_str) == hash.as_deref();
    if is_canonical && is_whole { Claim::Newer } else { Claim::PerhapsNewer }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for copy in [Copy::Full, Copy::Public] {
            let opening = Opening { copy, dossier: dossier_of(Hash::of("")) };
            let line = opening.write();
            assert_eq!(Opening::read(line.as_bytes()), Ok(opening));
            let value: Value = serde_json::from_str(&line).unwrap();
            assert_eq!(canonical(&value).unwrap(), line);
            assert_eq!(claim(format!("{line}\r").as_bytes()), (Claim::Ours, Some(copy)));
            for i in 0..line.len() {
                let mut changed = line.clone().into_bytes();
                changed[i] ^= 1;
                assert_eq!(Opening::read(&changed), Err(Damage::Opening));
            }
        }
    }

    #[test]
    fn knows_a_newer_format() {
        let start = r#"{"copy":"full","dossier":"dossier-0123456789abcdef","format":"infitah/2","#;
        let hash = Hash::of(format!("{start}\"keys\":1}}"));
        let line = format!("{start}\"hash\":\"{hash}\",\"keys\":1}}");
        assert_eq!(claim(line.as_bytes()), (Claim::Newer, None));
        assert_eq!(claim(line.replace("full", "all").as_bytes()), (Claim::PerhapsNewer, None));
        let ours = line.replace("infitah/2", "infitah/1");
        assert_eq!(claim(ours.as_bytes()), (Claim::Ours, Some(Copy::Full)));
        assert_eq!(claim(ours.replace("full", "all").as_bytes()), (Claim::Ours, None));
        assert_eq!(claim(b"[]"), (Claim::Nothing, None));
    }
}
