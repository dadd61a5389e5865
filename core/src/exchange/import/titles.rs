//! Projects by their titles: which have the same, and which have one so near that a person has to look.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::ProjectId;
use crate::text::folding::Fold;

/// The titles of projects, each that they ever had; or those of the lines of a file.
pub(super) struct Titles<Of = ProjectId> {
    same: BTreeMap<String, BTreeSet<Of>>,
    /// The titles as they stand, with how many words each has.
    known: Vec<(String, usize)>,
    /// By word, the titles in which it stands.
    words: BTreeMap<String, Vec<usize>>,
}

/// A title as titles are compared: without the number of a list before it.
pub(super) fn key(title: &str) -> String {
    Fold::Loose.fold(bare(title))
}

/// Without the bullets and the number of a list before it.
fn bare(title: &str) -> &str {
    let title = title.trim_start_matches(|c: char| !c.is_alphanumeric());
    let rest = title.trim_start_matches(char::is_numeric);
    let mark = rest.trim_start();
    let after = mark.strip_prefix(['-', '.', ')', ':', '–', '/', '_']).map(str::trim_start);
    // A year or a quantity is no number of a list, and a title of a number alone is itself.
    match after.filter(|after| rest.len() < title.len() && !after.is_empty()) {
        Some(after) if title.len() - rest.len() <= 8 => after,
        _ => title,
    }
}

/// The words of a folded title without what is glued before them: `والحدائق` and `الحدائق` are `حدائق`.
fn words(folded: &str) -> BTreeSet<&str> {
    let word = |word| {
        let glued = ["وال", "بال", "لل", "ال", "و"].into_iter().find_map(|before| {
            let rest = str::strip_prefix(word, before)?;
            (rest.chars().count() > 2).then_some(rest)
        });
        glued.unwrap_or(word)
    };
    folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).map(word).collect()
}

/// Whether so many words that two titles share make a person look, of so many that each has.
fn is_near(shared: usize, one: usize, other: usize) -> bool {
    let shorter = one.min(other);
    shared > 0 && (shared == shorter || (shared >= 2 && shared * 2 >= shorter))
}

/// Whether two titles are the same or near.
pub(super) fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (key(one), key(other));
    let (words, others) = (words(&one), words(&other));
    one == other || is_near(words.intersection(&others).count(), words.len(), others.len())
}

impl<Of> Default for Titles<Of> {
    fn default() -> Self {
        Self { same: BTreeMap::new(), known: Vec::new(), words: BTreeMap::new() }
    }
}

impl<Of: Clone + Ord> Titles<Of> {
    pub(super) fn add(&mut self, project: &Of, title: &str) {
        let key = key(title);
        let of = self.same.entry(key.clone()).or_default();
        if !of.is_empty() {
            of.insert(project.clone());
            return;
        }
        of.insert(project.clone());
        let place = self.known.len();
        let words = words(&key);
        self.known.push((title.to_owned(), words.len()));
        for word in words {
            self.words.entry(word.to_owned()).or_default().push(place);
        }
    }

    /// The projects that have or had this title.
    pub(super) fn same(&self, title: &str) -> impl Iterator<Item = &Of> {
        self.same.get(&key(title)).into_iter().flatten()
    }

    /// The nearest title that is not the same: it holds all words of the other, or shares at least two, and half of
    /// those of the shorter.
    pub(super) fn near(&self, title: &str) -> Option<&str> {
        let key = key(title);
        let words = words(&key);
        // A list and no map: of a long register each line is compared with all before it that share a word.
        let mut shared = vec![0_usize; self.known.len()];
        for place in words.iter().filter_map(|word| self.words.get(*word)).flatten() {
            shared.get_mut(*place).into_iter().for_each(|shared| *shared += 1);
        }
        let near = self.known.iter().zip(shared).filter_map(|((title, many), shared)| {
            is_near(shared, words.len(), *many)
                .then_some((shared * 1_000 / words.len().max(*many).max(1), title))
        });
        // Of equals the one that was registered first.
        near.rev().max_by_key(|(score, _)| *score).map(|(_, title)| title.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_a_list_is_no_part_of_a_title_and_a_quantity_is() {
        for same in ["1- تهيئة الحدائق", "• تهيئة الحدائق", "٢ . تهيئة الحدائق", "تهيئة\nالحدائق"]
        {
            assert_eq!(key(same), key("تهيئة الحدائق"), "{same}");
        }
        for other in ["100 شجرة", "2024", "3 حدائق"] {
            assert_ne!(key(other), key("شجرة"), "{other}");
            assert_ne!(key(other), key("حدائق"), "{other}");
        }
    }

    #[test]
    fn near_titles_are_asked_about_and_unlike_ones_are_not() {
        let mut titles = Titles::<ProjectId>::default();
        for (at, title) in [
            "المحافظة على الحدائق وحراستها",
            "الميزانية التشاركية",
            "ميزانية المواطن",
            "إعداد دليل ترويجي لإبراز مؤهلات جماعة العرائش",
        ]
        .into_iter()
        .enumerate()
        {
            titles.add(&ProjectId::from(format!("project-{at}")), title);
        }
        assert_eq!(
            titles.near("الصيانة و المحافظة على المناطق الخضراء"),
            Some("المحافظة على الحدائق وحراستها")
        );
        assert_eq!(
            titles.near("اعداد دليل ترويجي لابرار مؤهلات جماعة العرائش"),
            Some("إعداد دليل ترويجي لإبراز مؤهلات جماعة العرائش")
        );
        assert_eq!(titles.near("ميزانية النوع"), None);
        assert_eq!(titles.near("رقمنة أرشيف الحالة المدنية"), None);
        assert_eq!(titles.same("• الميزانيه  التشاركيه").count(), 1);
    }
}
