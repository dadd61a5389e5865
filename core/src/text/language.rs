//! The language of a text, as a BCP 47 tag.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The most characters of a tag: what RFC 5646 (4.4.1) asks every reader to have room for.
const LONGEST: usize = 35;

/// The language of a text (لغة, *langue*): a BCP 47 tag.
///
/// - **Grammar**: `[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*`, at most 35 characters. Whether the parts are registered is
///   not checked: new ones come without a new release.
/// - **Case** means nothing in a tag, so it is made regular (RFC 5646, 2.1.1): `AR-ma` is `ar-MA`, and `SHI-tfng`
///   is `shi-Tfng`. One language so has one spelling, wherever it names a part of a field.
/// - **Order** is that of the text of the tag.
///
/// Language is not script: Darija in Latin letters is `ary-Latn`.
///
/// ```
/// use infitah::text::{Direction, Language};
/// let language: Language = "AR-ma".parse()?;
/// assert_eq!(language.to_string(), "ar-MA");
/// assert_eq!(language.primary(), "ar");
/// assert_eq!(language.direction(), Direction::Rtl);
/// # Ok::<(), infitah::text::LanguageError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(Cow<'static, str>);

/// Why a text is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LanguageError {
    /// The text does not have the grammar of a tag.
    #[error("`{value}` is no language tag: write one like `ar`, `fr` or `zgh-Latn`")]
    Malformed {
        /// What was written.
        value: String,
    },
}

/// The direction in which a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From right to left (من اليمين إلى اليسار, *de droite à gauche*).
    Rtl,
    /// From left to right (من اليسار إلى اليمين, *de gauche à droite*).
    Ltr,
}

impl Direction {
    /// As HTML writes it: `rtl` or `ltr`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rtl => "rtl",
            Self::Ltr => "ltr",
        }
    }
}

impl Language {
    /// Arabic (العربية, *arabe*).
    pub const AR: Self = Self(Cow::Borrowed("ar"));
    /// French (الفرنسية, *français*).
    pub const FR: Self = Self(Cow::Borrowed("fr"));
    /// English (الإنجليزية, *anglais*).
    pub const EN: Self = Self(Cow::Borrowed("en"));
    /// Darija, Moroccan Arabic (الدارجة المغربية, *arabe marocain*): a language of its own, whatever letters it is
    /// written in.
    pub const ARY: Self = Self(Cow::Borrowed("ary"));
    /// Standard Moroccan Amazigh (الأمازيغية المعيار المغربية, *amazighe standard marocain*).
    pub const ZGH: Self = Self(Cow::Borrowed("zgh"));

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without its script, region or variant: `ar` for `ar-MA`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script, where the tag names one: `Latn` for `ary-Latn`.
    pub fn script(&self) -> Option<&str> {
        self.0
            .split('-')
            .skip(1)
            .take_while(|part| part.len() > 1)
            .find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()))
    }

    /// The direction in which a text of this language runs: that of its script, where the tag names one.
    pub fn direction(&self) -> Direction {
        let rtl = match self.script() {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None => RTL_LANGUAGES.contains(&self.primary()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// The languages that there are, in the order in which a reader of this one is best served: the language
    /// itself, the same without or with another region or script, Arabic, French, English, then the others as
    /// they came. The first is the one to show; whoever shows another than was asked for says which.
    ///
    /// ```
    /// use infitah::text::Language;
    /// let available = [Language::EN, Language::FR];
    /// assert_eq!(Language::ZGH.fallbacks(&available), [&Language::FR, &Language::EN]);
    /// ```
    pub fn fallbacks<'a>(&self, available: impl IntoIterator<Item = &'a Self>) -> Vec<&'a Self> {
        let mut ordered: Vec<&Self> = available.into_iter().collect();
        ordered.sort_by_key(|language| self.distance(language));
        ordered
    }

    /// How far a reader of this language is from another: 0 is the language itself, 1 another script or region of
    /// it, the bare one first.
    pub(super) fn distance(&self, other: &Self) -> (u8, bool) {
        let rank = match other.primary() {
            _ if other == self => 0,
            primary if primary == self.primary() => 1,
            "ar" => 2,
            "fr" => 3,
            "en" => 4,
            _ => return (5, false),
        };
        (rank, other.as_str() != other.primary())
    }
}

/// Scripts that run from right to left, by their ISO 15924 code.
const RTL_SCRIPTS: [&str; 8] = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// Languages that are written in such a script unless the tag says otherwise (CLDR, likely subtags).
const RTL_LANGUAGES: [&str; 25] = [
    "aeb", "ajp", "apc", "apd", "ar", "arb", "arq", "ary", "arz", "ayl", "ckb", "dv", "fa", "he", "iw",
    "nqo", "pnb", "prs", "ps", "sd", "sdh", "syr", "ug", "ur", "yi",
];

impl LanguageError {
    /// The stable code of the refusal.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "language.malformed",
        }
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let malformed = || LanguageError::Malformed { value: text.to_owned() };
        if text.len() > LONGEST {
            return Err(malformed());
        }
        let mut tag = String::with_capacity(text.len());
        let mut extension = false;
        for (position, part) in text.split('-').enumerate() {
            let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
            let whole = match position {
                0 => letters && (2..=8).contains(&part.len()),
                _ => part.bytes().all(|b| b.is_ascii_alphanumeric()) && (1..=8).contains(&part.len()),
            };
            if !whole {
                return Err(malformed());
            }
            if position > 0 {
                tag.push('-');
            }
            // After a single letter or digit, parts are an extension's and no longer a script or a region.
            extension |= part.len() == 1;
            match part.len() {
                2 if position > 0 && letters && !extension => tag.push_str(&part.to_ascii_uppercase()),
                4 if position > 0 && letters && !extension => {
                    let (first, rest) = part.split_at_checked(1).unwrap_or((part, ""));
                    tag.push_str(&first.to_ascii_uppercase());
                    tag.push_str(&rest.to_ascii_lowercase());
                }
                _ => tag.push_str(&part.to_ascii_lowercase()),
            }
        }
        Ok(Self(Cow::Owned(tag)))
    }
}

impl TryFrom<String> for Language {
    type Error = LanguageError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0.into_owned()
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[test]
    fn case_is_made_regular() {
        for (written, tag) in [
            ("ar", "ar"),
            ("FR", "fr"),
            ("AR-ma", "ar-MA"),
            ("SHI-tfng-ma", "shi-Tfng-MA"),
            ("zgh-latn", "zgh-Latn"),
            ("ar-419", "ar-419"),
            ("sl-ROZAJ", "sl-rozaj"),
            ("ar-X-Larache-ab", "ar-x-larache-ab"),
        ] {
            assert_eq!(language(written).as_str(), tag);
            assert_eq!(language(tag).to_string(), tag);
        }
        assert_eq!(language("Ar"), Language::AR);
    }

    #[test]
    fn what_is_no_tag_is_refused_with_what_was_written() {
        let long = "ar-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd";
        for text in [
            "",
            "a",
            "العربية",
            "ar_MA",
            "ar-",
            "-ar",
            "ar--MA",
            "a1",
            "languages",
            "ar-toolongaa",
            " ar",
            long,
        ] {
            let error = text.parse::<Language>().unwrap_err();
            assert_eq!(error, LanguageError::Malformed { value: text.into() });
            assert_eq!(error.code(), "language.malformed");
        }
    }

    #[test]
    fn trap_41_the_script_is_not_the_language() {
        for (tag, primary, script, direction) in [
            ("ary", "ary", None, Direction::Rtl),
            ("ary-Latn", "ary", Some("Latn"), Direction::Ltr),
            ("ar-Tfng", "ar", Some("Tfng"), Direction::Ltr),
            ("zgh", "zgh", None, Direction::Ltr),
            ("zgh-Tfng-MA", "zgh", Some("Tfng"), Direction::Ltr),
            ("zgh-Latn", "zgh", Some("Latn"), Direction::Ltr),
            ("zgh-Arab", "zgh", Some("Arab"), Direction::Rtl),
            ("tzm-Arab-MA", "tzm", Some("Arab"), Direction::Rtl),
            ("ar-MA", "ar", None, Direction::Rtl),
            ("fr-Arab", "fr", Some("Arab"), Direction::Rtl),
        ] {
            let language = language(tag);
            assert_eq!(
                (language.primary(), language.script(), language.direction()),
                (primary, script, direction),
                "{tag}"
            );
        }
        assert_ne!(language("ary-Latn"), Language::ARY);
    }

    #[test]
    fn the_script_decides_the_direction() {
        for tag in ["ar", "ar-MA", "ary", "ur", "zgh-Arab", "shi-Arab-MA"] {
            assert_eq!(language(tag).direction(), Direction::Rtl, "{tag}");
        }
        for tag in ["fr", "en", "zgh", "shi-Tfng", "ary-Latn", "ar-Latn-MA", "fr-x-Arab"] {
            assert_eq!(language(tag).direction(), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn fallbacks_go_from_the_nearest_to_the_first() {
        let order = |asked: &str, available: &[&str]| -> Vec<String> {
            let available: Vec<Language> = available.iter().map(|tag| language(tag)).collect();
            language(asked).fallbacks(&available).into_iter().map(ToString::to_string).collect()
        };
        assert_eq!(
            order("zgh-Latn", &["es", "en", "fr", "ar", "zgh", "zgh-Latn"]),
            ["zgh-Latn", "zgh", "ar", "fr", "en", "es"]
        );
        assert_eq!(order("ar", &["fr", "ar-MA"]), ["ar-MA", "fr"]);
        assert_eq!(order("fr", &["es-MX", "es", "en"]), ["en", "es-MX", "es"]);
        assert_eq!(order("en", &["ar-MA", "ar"]), ["ar", "ar-MA"]);
        assert!(order("ar", &[]).is_empty());
    }

    #[test]
    fn serde_reads_only_tags() {
        assert_eq!(serde_json::to_string(&Language::ZGH).unwrap(), "\"zgh\"");
        assert_eq!(serde_json::from_str::<Language>("\"AR-ma\"").unwrap(), language("ar-MA"));
        assert!(serde_json::from_str::<Language>("\"ar_MA\"").is_err());
    }
}
