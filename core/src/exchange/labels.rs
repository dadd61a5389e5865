//! The words of lists as people read them in a workbook, and back: `meeting` stands there as `اللقاء`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::tables::{Cell, Column, List};
use crate::text::Messages;

/// The labels of every list in one language. What is shown always leads back to the same word: a label that two words
/// share is none, and a word that reads like the label of another stands in quotation marks.
pub(super) struct Labels(BTreeMap<&'static str, OfList>);

#[derive(Default)]
struct OfList {
    shown: BTreeMap<&'static str, String>,
    words: BTreeMap<String, &'static str>,
}

impl Labels {
    pub(super) fn of(messages: &Messages) -> Self {
        Self(List::NAMES.iter().map(|name| (*name, OfList::named(name, messages))).collect())
    }

    /// No labels: words stand as they are.
    pub(super) const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// A cell as it is read in a sheet.
    pub(super) fn text(&self, column: &Column, cell: &Cell) -> String {
        let shown = |word: &str| {
            column.list.map_or_else(|| word.to_owned(), |list| self.shown(list, word).into_owned())
        };
        match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => shown(text),
            Cell::Whole(number) => number.to_string(),
            Cell::Decimal(number) => number.as_str().to_owned(),
            Cell::Flag(flag) => flag.to_string(),
            Cell::List(texts) => texts.iter().map(|text| shown(text)).collect::<Vec<_>>().join("\n"),
        }
    }

    /// A word as it is shown.
    pub(super) fn shown<'w>(&self, list: &str, word: &'w str) -> Cow<'w, str> {
        let Some(of) = self.0.get(list) else { return word.into() };
        match of.shown.get(word) {
            Some(label) => label.clone().into(),
            None if self.word(list, word) == word => word.into(),
            None => format!("\"{word}\"").into(),
        }
    }

    /// The word that is shown so.
    pub(super) fn word<'s>(&self, list: &str, shown: &'s str) -> &'s str {
        let Some(of) = self.0.get(list) else { return shown };
        let quoted = || shown.strip_prefix('"')?.strip_suffix('"');
        of.words.get(shown).copied().or_else(quoted).unwrap_or(shown)
    }
}

impl OfList {
    fn named(name: &str, messages: &Messages) -> Self {
        let mut of = Self::default();
        for word in List::named(name).map(|list| list.words).unwrap_or_default() {
            let Some(label) = messages.label(name, word) else { continue };
            if !of.words.contains_key(&label) {
                of.words.insert(label.clone(), word);
                of.shown.insert(word, label);
            }
        }
        of
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Language;

    fn languages() -> [Messages; 3] {
        [Language::AR, Language::FR, Language::EN].map(|language| Messages::of(&language))
    }

    #[test]
    fn every_word_has_a_label_of_its_own_in_each_language() {
        for messages in languages() {
            let labels = Labels::of(&messages);
            for name in List::NAMES {
                let list = List::named(name).unwrap();
                assert!(list.words.len() > 1, "{name}");
                for word in list.words {
                    let shown = labels.shown(name, word);
                    assert!(shown != word || *messages.language() != Language::AR, "{name} {word}");
                    assert!(!shown.contains(['{', '⟦', '\n']), "{name} {word} {shown}");
                    assert_eq!(labels.word(name, &shown), word);
                }
            }
        }
        assert_eq!(
            Labels::of(&Messages::of(&Language::FR)).shown("channel", "own_initiative"),
            "initiative personnelle"
        );
    }

    proptest! {
        #[test]
        fn what_is_shown_leads_back(word in prop_oneof!["\"{0,2}[a-zء-ي ]{0,6}\"{0,2}", Just("اللقاء".to_owned()), Just("\"لقاء\"".to_owned()), Just("meeting".to_owned())]) {
            for messages in languages() {
                let labels = Labels::of(&messages);
                let meeting = labels.shown("channel", "meeting").into_owned();
                for word in [word.as_str(), &meeting, &format!("\"{meeting}\"")] {
                    let shown = labels.shown("channel", word);
                    prop_assert_eq!(labels.word("channel", &shown), word);
                }
            }
        }
    }
}
