use serde_json::{Map, Value};

use super::Hash;
use super::damage::Damage;
use super::header::is_replica;
use super::scan::Scanner;

/// This format.
const OURS: &str = "infitah/1";

/// Whether any words may stand in a file (نسخة كاملة, *copie complète*), or only public ones (نسخة عمومية,
/// *copie publique*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// With any sealed values.
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
        let start = format!(r#"{{"copy":"{copy}","dossier":"{}","format":"{OURS}""#, self.dossier);
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
    /// It has the text that names this format.
    Ours,
    /// It names a later format, but is not canonical or its hash is not the one of its members, by our rule.
    PerhapsNewer,
    Newer,
}

/// What this first line says about its file, however it is written; and which copy it says that it is, where it is JSON
/// that names this format.
pub(super) fn claim(line: &[u8]) -> (Claim, Option<Copy>) {
    if std::str::from_utf8(line).ok().and_then(whole_format).is_some_and(is_later) {
        return (Claim::Newer, None);
    }
    let members: Map<String, Value> = serde_json::from_slice(line).unwrap_or_default();
    let said = |member: &str| members.get(member).and_then(Value::as_str);
    let copy = match said("copy") {
        Some("full") => Some(Copy::Full),
        Some("public") => Some(Copy::Public),
        _ => None,
    };
    let format = said("format");
    let claim = if String::from_utf8_lossy(line).contains(&format!("\"format\":\"{OURS}\"")) {
        Claim::Ours
    } else if format.is_some_and(is_later) {
        Claim::PerhapsNewer
    } else {
        Claim::Nothing
    };
    (claim, copy.filter(|_| format == Some(OURS)))
}

/// Whether this names a format after this one: `infitah/[1-9][0-9]*`, with as many digits as may come.
fn is_later(format: &str) -> bool {
    let version = format.strip_prefix("infitah/").unwrap_or_default();
    format != OURS
        && version.starts_with(|c| matches!(c, '1'..='9'))
        && version.bytes().all(|c| c.is_ascii_digit())
}

/// The format that a line names, where it is canonical and its `hash` is the digest of its other members.
fn whole_format(line: &str) -> Option<&str> {
    let mut stack = Vec::new();
    let mut scanner = Scanner::new(line);
    scanner.value(0, &mut stack, None).ok().filter(|()| scanner.is_at_end())?;
    let mut scanner = Scanner::new(line);
    let (mut format, mut hash, mut others) = (None, None, String::new());
    let mut more = scanner.take(b"{");
    while more {
        let start = scanner.at();
        let key = scanner.string().ok()?;
        scanner.take_byte(b':');
        let value = scanner.at();
        scanner.value(1, &mut stack, None).ok()?;
        let value =
            scanner.span(value..scanner.at()).strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        if scanner.span(key.clone()) == "hash" {
            hash = value;
        } else {
            others.push(if others.is_empty() { '{' } else { ',' });
            others.push_str(scanner.span(start..scanner.at()));
            format = if scanner.span(key) == "format" { value } else { format };
        }
        more = scanner.take_byte(b',');
    }
    others.push('}');
    format.filter(|_| hash == Some(&*Hash::of(others).to_string()))
}

#[cfg(test)]
mod tests {
    use super::super::canonical;
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
        assert_eq!(claim(&ours.as_bytes()[..90]), (Claim::Ours, None));
        assert_eq!(claim(&ours.as_bytes()[..60]), (Claim::Nothing, None));
        assert_eq!(claim(ours.replace("\":\"", "\": \"").as_bytes()), (Claim::Nothing, Some(Copy::Full)));
    }

    #[test]
    fn a_later_format_is_one_that_follows_the_grammar() {
        let of = |format: &str| {
            let start = format!(r#"{{"format":"{format}""#);
            claim(format!("{start},\"hash\":\"{}\"}}", Hash::of(format!("{start}}}"))).as_bytes()).0
        };
        for later in
            ["infitah/2", "infitah/10", "infitah/4294967296", &format!("infitah/{}", "9".repeat(400))]
        {
            assert_eq!(of(later), Claim::Newer, "{later}");
        }
        for none in
            ["infitah/0", "infitah/02", "infitah/01", "infitah/+2", "infitah/2 ", "infitah/", "infitah"]
        {
            assert_eq!(of(none), Claim::Nothing, "{none}");
        }
        assert_eq!(of("infitah/1"), Claim::Ours);
    }

    #[test]
    fn a_later_format_is_hashed_as_it_stands() {
        let rest = "\"keys\":\"\u{fffd}\"}";
        let hash = Hash::of(format!(r#"{{"format":"infitah/2",{rest}"#));
        let line = format!(r#"{{"format":"infitah/2","hash":"{hash}",{rest}"#);
        assert_eq!(claim(line.as_bytes()).0, Claim::Newer);
        let (before, after) = line.split_once('\u{fffd}').unwrap();
        assert_eq!(claim(&[before.as_bytes(), b"\xff", after.as_bytes()].concat()).0, Claim::Nothing);
    }

    #[test]
    fn a_later_format_may_nest_as_deep_as_any_line() {
        let of = |depth: usize| {
            let rest = format!(r#""nested":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
            let hash = Hash::of(format!(r#"{{"format":"infitah/2",{rest}"#));
            claim(format!(r#"{{"format":"infitah/2","hash":"{hash}",{rest}"#).as_bytes()).0
        };
        assert_eq!((of(127), of(128)), (Claim::Newer, Claim::Nothing));
    }
}
