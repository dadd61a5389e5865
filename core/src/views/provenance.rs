//! Where each word of a section came from: the revision that brought it, followed through all revisions since.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::reading::Reader;
use crate::state::{Field, Value};
use crate::text::words;

/// A text with the origin of each of its tokens: the revision that brought it, or the [`Thread`] that it is.
#[derive(Clone)]
pub(super) struct Woven<O = u32> {
    pub(super) text: String,
    pub(super) origins: Vec<O>,
}

/// One token as it came in: the revision that brought it, and its place in the text of that revision. It stays the
/// same through all revisions that leave the token in, so that it is never taken for another one that looks alike.
pub(super) type Thread = (u32, usize);

/// A slot that holds a section.
pub(super) type Slot = (String, Field<'static>);

impl<O: Copy> Woven<O> {
    /// The tokens, each with its origin.
    pub(super) fn tokens(&self) -> impl Iterator<Item = (&str, O)> {
        words::tokens(&self.text).into_iter().zip(self.origins.iter().copied())
    }
}

impl Woven {
    /// How many words revisions brought of which this holds.
    pub(super) fn brought_by(&self, holds: impl Fn(u32) -> bool) -> u32 {
        let brought = self.tokens().filter(|(token, origin)| holds(*origin) && words::is_word(token));
        crate::dossier::count(brought.count())
    }
}

/// The history of a section, woven: by revision, the text that its author wrote.
pub(super) struct Weave<O = u32> {
    compare: fn(&[&Woven<O>], String, u32) -> Woven<O>,
    /// By revision, its text, where its words are there.
    woven: BTreeMap<u32, Woven<O>>,
    /// By revision, the revisions whose texts it hands on: itself or, where its words are gone, those that it was
    /// based on, each once. Two lines that always meet would else double them at each meeting.
    handed: BTreeMap<u32, Rc<[u32]>>,
    /// By revision, the revisions that its author had before them.
    before: BTreeMap<u32, Vec<u32>>,
}

impl Weave {
    /// Weaves the revisions of a section, by day and entry order: a revision is based on those that it knew or that
    /// were entered later for an earlier day, never on one written apart from it.
    pub(super) fn of(reader: &Reader<'_>, subject: &str, field: &Field<'_>) -> Self {
        Self::with(reader, subject, field, |bases, text, own| {
            let origins = origins(bases, &text, own);
            Woven { text, origins }
        })
    }
}

/// A text is compared with so many of those that stood side by side before it, those that count last: somebody may have
/// made very many.
const BASES: usize = 8;

impl Weave<Thread> {
    /// As [`Weave::of`], with each token by itself.
    pub(super) fn threads(reader: &Reader<'_>, subject: &str, field: &Field<'_>) -> Self {
        Self::with(reader, subject, field, |bases, text, own| {
            let mut origins = origins(bases, &text, (own, usize::MAX));
            for (at, origin) in
                origins.iter_mut().enumerate().filter(|(_, origin)| **origin == (own, usize::MAX))
            {
                *origin = (own, at);
            }
            Woven { text, origins }
        })
    }
}

impl<O: Copy + PartialEq> Weave<O> {
    fn with(
        reader: &Reader<'_>,
        subject: &str,
        field: &Field<'_>,
        compare: fn(&[&Woven<O>], String, u32) -> Woven<O>,
    ) -> Self {
        let mut weave =
            Self { compare, woven: BTreeMap::new(), handed: BTreeMap::new(), before: BTreeMap::new() };
        for (write, before) in reader.seen.history(subject, field) {
            if let Value::Sealed(digest) = &write.value {
                let handed = if let Some(text) = reader.spoken(write.body, digest, None).text {
                    let woven = compare(&weave.bases(&before), text, write.entry);
                    weave.woven.insert(write.entry, woven);
                    Rc::from([write.entry])
                } else {
                    weave.handed_on(&before)
                };
                weave.handed.insert(write.entry, handed);
            }
            weave.before.insert(write.entry, before);
        }
        weave
    }

    /// The revisions whose texts these hand on, each once.
    fn handed_on(&self, before: &[u32]) -> Rc<[u32]> {
        let lists: Vec<&Rc<[u32]>> = before.iter().filter_map(|entry| self.handed.get(entry)).collect();
        let mut listed = BTreeSet::new();
        let once = lists.iter().flat_map(|list| list.iter().copied()).filter(|entry| listed.insert(*entry));
        let once: Vec<u32> = once.collect();
        let same = lists.iter().find(|list| list[..] == once[..]);
        same.map_or_else(|| Rc::from(once), |list| Rc::clone(list))
    }

    fn bases(&self, before: &[u32]) -> Vec<&Woven<O>> {
        let handed = self.handed_on(before);
        let earlier = handed.len().saturating_sub(BASES);
        handed.iter().skip(earlier).filter_map(|entry| self.woven.get(entry)).collect()
    }

    /// Those of these revisions that are of this section, and the ones that were made from them, whether or not any of
    /// their words survive: taking words out, or moving them, leaves none.
    pub(super) fn made_from(&self, revisions: &BTreeSet<u32>) -> BTreeSet<u32> {
        let mut after = BTreeMap::<u32, Vec<u32>>::new();
        for (revision, before) in &self.before {
            for earlier in before {
                after.entry(*earlier).or_default().push(*revision);
            }
        }
        let own = self.before.keys().copied().filter(|revision| revisions.contains(revision));
        let (mut made, mut open) = (BTreeSet::new(), own.collect::<Vec<_>>());
        while let Some(next) = open.pop() {
            if made.insert(next) {
                open.extend(after.get(&next).into_iter().flatten());
            }
        }
        made
    }

    /// The text of a revision, if its words are there.
    pub(super) fn text(&self, revision: u32, text: &str) -> Option<&Woven<O>> {
        self.woven.get(&revision).filter(|woven| woven.text == text)
    }

    /// The text that the author of a revision had before them; of several, the one that counts last. Nothing where
    /// it was the first.
    pub(super) fn base(&self, revision: u32) -> Option<&str> {
        self.bases(self.before.get(&revision)?).last().map(|woven| woven.text.as_str())
    }

    /// A text that a frozen version read from a revision, which may have been corrected since.
    pub(super) fn frozen(
        &self,
        reader: &Reader<'_>,
        slot: (&str, &Field<'_>),
        revision: u32,
        text: &str,
    ) -> Cow<'_, Woven<O>> {
        if let Some(woven) = self.text(revision, text) {
            return Cow::Borrowed(woven);
        }
        let bases = self.bases(&reader.seen.before(slot.0, slot.1, revision));
        Cow::Owned((self.compare)(&bases, text.to_owned(), revision))
    }
}

fn origins<O: Copy + PartialEq>(bases: &[&Woven<O>], text: &str, own: O) -> Vec<O> {
    let bases: Vec<(&str, &[O])> =
        bases.iter().map(|base| (base.text.as_str(), base.origins.as_slice())).collect();
    words::origins(&bases, text, own)
}
