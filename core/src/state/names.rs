use std::hash::{DefaultHasher, Hasher};

use crate::journal::Index;

/// Names by number and numbers by name.
///
/// All names stand in one text, and an index holds digests of names: a journal has several things an entry, and
/// this keeps each of them cheap.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    text: String,
    ends: Vec<usize>,
    index: Index,
}

impl Names {
    pub(super) fn name(&self, number: u32) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let end = self.ends.get(number).copied();
        start.zip(end).and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }

    pub(super) fn find(&self, name: &str) -> Option<u32> {
        self.look(digest(name), name)
    }

    /// The number of this name, and whether it is new.
    pub(super) fn intern(&mut self, name: &str) -> (u32, bool) {
        let digest = digest(name);
        if let Some(number) = self.look(digest, name) {
            return (number, false);
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.text.push_str(name);
        self.ends.push(self.text.len());
        self.index.put(digest, number);
        (number, true)
    }

    fn look(&self, digest: u32, name: &str) -> Option<u32> {
        self.index.find(digest, |number| self.name(number) == name)
    }
}

fn digest(name: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    hasher.write(name.as_bytes());
    // Half of it is enough.
    (hasher.finish() >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_numbers() {
        let mut names = Names::default();
        let words = ["card-1", "", "card-2", "بطاقة"];
        for (number, word) in (0..).zip(words) {
            assert_eq!(names.intern(word), (number, true));
        }
        for (number, word) in (0..).zip(words) {
            assert_eq!(names.intern(word), (number, false));
            assert_eq!(names.find(word), Some(number));
            assert_eq!(names.name(number), word);
        }
        assert_eq!(names.find("card-3"), None);
        assert_eq!(names.name(9), "");
    }

    #[test]
    fn names_of_one_digest_are_told_apart() {
        let mut names = Names::default();
        names.intern("card-1");
        // Stands where "card-2" would, as if both had one digest.
        names.index.put(digest("card-2"), 0);
        assert_eq!(names.find("card-2"), None);
        assert_eq!(names.intern("card-2"), (1, true));
        assert_eq!(names.find("card-2"), Some(1));
        assert_eq!(names.find("card-1"), Some(0));
    }
}
