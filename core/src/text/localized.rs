//! Which of the texts in several languages a reader is shown.

use super::Language;

/// A text that was found for a reader, and the language that it is in (نص ولغته, *texte et sa langue*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localized<'a> {
    /// The text.
    pub text: &'a str,
    /// The tag that it stands under.
    pub language: &'a str,
    /// How far that is from what was asked for.
    pub fallback: Fallback,
}

/// How far the language of a text is from the one that was asked for (لغة بديلة, *langue de repli*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fallback {
    /// It is the one that was asked for.
    None,
    /// It is the same, without or with another region or script: `ar` for `ar-MA`. A reader needs no word about it,
    /// unless the script is another.
    Variant,
    /// It is another language: say which.
    Other,
}

impl Fallback {
    /// How far a text that stands under a tag is from the language that was asked for. Another script of it counts as
    /// the same language; what is no tag, as another one.
    pub fn of(asked: &Language, tag: &str) -> Self {
        match tag.parse::<Language>().map(|language| asked.distance(&language)) {
            Ok((0, _)) => Self::None,
            Ok((1, _)) => Self::Variant,
            _ => Self::Other,
        }
    }
}

impl<'a> Localized<'a> {
    /// The text that serves a reader of a language best, of texts by their tags: in the language asked for; in the
    /// same without, or with another, region or script; in Arabic, French, English; in whatever other there is, one
    /// without a proper tag last. Blank texts are none.
    ///
    /// ```
    /// use infitah::text::{Fallback, Language, Localized};
    /// let texts = [("ar", "الحدائق"), ("en", "Gardens")];
    /// let found = Localized::choose(&"ar-MA".parse()?, texts).unwrap();
    /// assert_eq!((found.text, found.language, found.fallback), ("الحدائق", "ar", Fallback::Variant));
    /// let found = Localized::choose(&Language::ZGH, texts).unwrap();
    /// assert_eq!((found.language, found.fallback), ("ar", Fallback::Other));
    /// # Ok::<(), infitah::text::LanguageError>(())
    /// ```
    pub fn choose(asked: &Language, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let rank = |tag: &str| match tag.parse::<Language>() {
            Ok(language) => (0, asked.distance(&language)),
            Err(_) => (1, (0, false)),
        };
        let (language, text) =
            texts.into_iter().filter(|(_, text)| !text.trim().is_empty()).min_by_key(|(tag, _)| rank(tag))?;
        Some(Self { text, language, fallback: Fallback::of(asked, language) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_chosen_and_its_distance_said() {
        let chosen = |asked: &str, tags: &[&'static str]| {
            let asked: Language = asked.parse().unwrap();
            Localized::choose(&asked, tags.iter().map(|tag| (*tag, "نص")))
                .map(|found| (found.language, found.fallback))
        };
        assert_eq!(chosen("ar-MA", &["fr", "ar", "ar-MA"]), Some(("ar-MA", Fallback::None)));
        assert_eq!(chosen("ar-MA", &["fr", "ar-EG", "ar"]), Some(("ar", Fallback::Variant)));
        assert_eq!(chosen("zgh-Arab", &["ar", "zgh-Latn"]), Some(("zgh-Latn", Fallback::Variant)));
        // Darija is a language of its own, and falls back to Arabic as every other does.
        assert_eq!(chosen("ary", &["en", "fr", "ar"]), Some(("ar", Fallback::Other)));
        assert_eq!(chosen("fr", &["es", "en"]), Some(("en", Fallback::Other)));
        assert_eq!(chosen("fr", &["", "es"]), Some(("es", Fallback::Other)));
        assert_eq!(chosen("fr", &[""]), Some(("", Fallback::Other)));
        // A tag in irregular spelling is the same tag, and is given as it stands.
        assert_eq!(chosen("ar-MA", &["ar", "AR-ma"]), Some(("AR-ma", Fallback::None)));
        assert_eq!(chosen("fr", &[]), None);
    }

    #[test]
    fn a_blank_text_is_none() {
        let found = Localized::choose(&Language::FR, [("fr", " \u{A0}"), ("ar", "نص")]).unwrap();
        assert_eq!((found.text, found.language), ("نص", "ar"));
    }
}
