//! Folding (تطبيع, *normalisation*): one spelling for what people write in many, to compare and to search.
//!
//! In: a text as it was written, and how far its spellings may differ. Out: the folded text, and for each part of
//! it the part of the source that it came from, to be marked in what a reader sees.
//! The rule that is guarded: a folded text is never shown and never stored in the place of what was written; and
//! folding it again changes nothing.

mod classes;
mod clusters;
mod letters;
mod map;
mod sink;

use std::ops::Range;

pub(crate) use classes::ascii_digit;
use clusters::run;
use map::{Map, Nowhere};
use sink::Sink;

/// How far two spellings may differ and still be folded into one (مستوى التطبيع, *niveau de normalisation*).
///
/// Each level does what the one before it does, and more.
///
/// | | leaves out | makes one |
/// | --- | --- | --- |
/// | `Strict` | marks of direction and joining, soft hyphens, tatweel, Arabic vowel and Quranic marks | composed and decomposed letters (NFC), Arabic presentation forms and their letters, `ﬁ` and `fi` |
/// | `Search` | thousands marks, accents | أ إ آ ٱ and ا, ى and ي, ة and ه, Persian, Urdu and Maghribi look-alikes, digits of all kinds, decimal marks, `٪` and `%`, capital and small letters, œ and oe, the other compatibility forms (NFKC); punctuation, bullets, line breaks and white space become one space; an elided article is a word (`l'eau`: `l eau`), a detached و belongs to the next word |
/// | `Loose` | a bare ء | ؤ and و, ئ and ي |
///
/// What `Search` costs is stated, not hidden: على and علي, أن and إن, كتابه (his book) and كتابة (writing) become
/// equal.
///
/// ```
/// use infitah::text::folding::Fold;
/// assert_eq!(Fold::Strict.fold("القانون الداخلــي"), "القانون الداخلي");
/// assert_eq!(Fold::Search.fold("تحسين الإنفتاح و تكافؤ الفرص"), "تحسين الانفتاح وتكافؤ الفرص");
/// assert_eq!(Fold::Search.fold("L’accès à l’œuvre : 16,28 ٪"), "l acces a l oeuvre 16.28%");
/// assert_eq!(Fold::Loose.fold("شؤون"), "شوون");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// The same letters (*mêmes lettres*, نفس الحروف): only what cannot be seen, or is no letter, may differ.
    Strict,
    /// What a search should find (*recherche*, بحث).
    Search,
    /// What may be a slip of spelling (*approché*, تقريبي): the seats of the hamza too.
    Loose,
}

/// A folded text that knows where each part of it came from.
///
/// ```
/// use infitah::text::folding::Fold;
/// let written = "صيانة المُستشفى 🏥 بالعرائش";
/// let folded = Fold::Search.trace(written);
/// assert_eq!(folded.text(), "صيانه المستشفي 🏥 بالعرائش");
/// let found = folded.find("المستشفي").next().unwrap();
/// assert_eq!(&written[found], "المُستشفى");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded<'s> {
    source: &'s str,
    text: String,
    map: Map,
}

impl Fold {
    /// The folded text. The time taken grows with the length of the text and with nothing else.
    pub fn fold(self, text: &str) -> String {
        let mut sink = Sink::new(self, Nowhere, text.len());
        run(self, text, &mut sink);
        sink.finish().0
    }

    /// The folded text, with the way back to the source.
    pub fn trace(self, text: &str) -> Folded<'_> {
        let mut sink = Sink::new(self, Map::default(), text.len());
        run(self, text, &mut sink);
        let (folded, map) = sink.finish();
        Folded { source: text, text: folded, map }
    }
}

impl<'s> Folded<'s> {
    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text that was folded.
    pub const fn source(&self) -> &'s str {
        self.source
    }

    /// The bytes of the source that a range of bytes of the folded text came from: from the first letter to the
    /// last one with the vowel marks that stand on it, and everything between. It can be cut out of the source,
    /// whatever range is asked for; of a range that holds nothing, an empty range.
    pub fn source_range(&self, range: Range<usize>) -> Range<usize> {
        let Some(hull) = self.map.hull(range.clone()) else {
            let rest = self.map.hull(range.start..self.text.len());
            let place = rest.map_or(self.source.len(), |rest| self.whole(rest).start);
            return place..place;
        };
        let Range { start, end } = self.whole(hull);
        let behind = self.source.get(end..).unwrap_or_default();
        let marks = behind.chars().take_while(|c| classes::is_mark(*c)).map(char::len_utf8).sum::<usize>();
        start..end + marks
    }

    /// The same in UTF-16 code units, as JavaScript, Kotlin and Swift count.
    ///
    /// ```
    /// use infitah::text::folding::Fold;
    /// let folded = Fold::Search.trace("🏥 مستشفى");
    /// let found = folded.text().find("مستشفي").unwrap();
    /// assert_eq!(folded.source_range_utf16(found..folded.text().len()), 3..9);
    /// ```
    pub fn source_range_utf16(&self, range: Range<usize>) -> Range<usize> {
        let Range { start, end } = self.source_range(range);
        let units = |from: usize, to: usize| -> usize {
            self.source.get(from..to).unwrap_or_default().chars().map(char::len_utf16).sum()
        };
        let before = units(0, start);
        before..before + units(start, end)
    }

    /// The parts of the source, in their order, that a range of the folded text came from, without what was left
    /// out between them. Each can be cut out of the source.
    pub fn pieces(&self, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        self.map.pieces(range).map(|piece| self.whole(piece))
    }

    /// The same part, with the characters whole that it begins and ends in.
    fn whole(&self, Range { start, end }: Range<usize>) -> Range<usize> {
        self.source.floor_char_boundary(start)..self.source.ceil_char_boundary(end)
    }

    /// Where a text that is folded already stands in the source, from the first place to the last.
    pub fn find<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        let places = self.text.match_indices(folded);
        places.map(|(start, found)| self.source_range(start..start + found.len()))
    }
}

#[cfg(test)]
mod tests;
