//! From letters to words: what stands between them, from `Search` on.

use std::ops::Range;

use super::Fold;
use super::classes::{Role, role};
use super::letters::{is_elided, is_locution};
use super::map::Track;

/// The folded text as it is written.
pub(super) struct Sink<T> {
    level: Fold,
    text: String,
    track: T,
    /// Where the last word of the text begins.
    word: usize,
    /// Whether that word is nothing but conjunctions, so far. Kept rather than read from the word at each gap, because
    /// conjunctions that stand apart are joined, and a text of nothing else is one long word.
    conjunctions: bool,
    /// Where the space stands that parts an elided `d` from the word that is being written.
    elided: Option<usize>,
    /// The role of the last character of the text.
    last: Option<Role>,
    /// What was read since, and is written only when it is known what follows.
    gap: Option<Gap>,
    /// Where in the source the last character ends.
    end: usize,
    /// Whether a digit that follows at once belongs to another number.
    parted: bool,
}

/// What stands between two characters of words.
struct Gap {
    role: Role,
    source: Range<usize>,
}

/// What is written between two characters that did not stand together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    Space,
    /// A mark inside a number or a word.
    Mark(char),
    /// A space, for the apostrophe behind an elided word.
    Elision,
}

impl<T: Track> Sink<T> {
    pub(super) fn new(level: Fold, track: T, length: usize) -> Self {
        let text = String::with_capacity(length);
        Self {
            level,
            text,
            elided: None,
            track,
            word: 0,
            conjunctions: true,
            last: None,
            gap: None,
            end: 0,
            parted: false,
        }
    }

    /// The text, and what was told of it. What separates nothing more is left out.
    pub(super) fn finish(mut self) -> (String, T) {
        self.end_word();
        (self.text, self.track)
    }

    /// Writes a character that came from one of the source; `alike`, when it is as long.
    #[inline]
    pub(super) fn write(&mut self, c: char, source: Range<usize>, alike: bool) {
        if self.level == Fold::Strict {
            self.put(self.text.len(), c, source, alike);
            return;
        }
        match role(c) {
            role @ (Role::Letter | Role::Digit | Role::Sign) => {
                match self.close_gap(role, c, source.start) {
                    Some(begun) => self.put(begun, c, source, false),
                    None => self.put(self.text.len(), c, source, alike),
                }
                self.last = Some(role);
                self.parted = false;
            }
            role => self.open_gap(role, source),
        }
    }

    /// Writes the letters that a part of the source stands for. They have that part in common.
    pub(super) fn write_all(&mut self, letters: impl Iterator<Item = Option<char>>, source: Range<usize>) {
        let mut begun: Option<usize> = None;
        for c in letters {
            let Some(c) = c else {
                self.skip();
                continue;
            };
            if self.level == Fold::Strict {
                begun.get_or_insert(self.text.len());
                self.text.push(c);
                continue;
            }
            match role(c) {
                role @ (Role::Letter | Role::Digit | Role::Sign) => {
                    let within = begun.is_some()
                        || self.gap.as_ref().is_some_and(|gap| gap.source.start >= source.start);
                    if within {
                        // What stands before the letter came from the same place, and is a part of what is told of it.
                        begun.get_or_insert(self.text.len());
                        if let Some(between) = self.between(role, c) {
                            self.push_between(between);
                        }
                    } else {
                        begun = self.close_gap(role, c, source.start).or(Some(self.text.len()));
                    }
                    self.push(c);
                    self.last = Some(role);
                    self.parted = false;
                }
                role => self.open_gap(role, source.clone()),
            }
        }
        if let Some(begun) = begun {
            self.end = source.end;
            self.track.wrote(begun..self.text.len(), source, false);
        }
    }

    /// Leaves out a letter, which still keeps apart what stands on its two sides: `Loose` folds what `Search` folded
    /// as it folds what was written.
    pub(super) fn skip(&mut self) {
        match &mut self.gap {
            None => {
                self.elided = None;
                self.part_digits();
            }
            Some(gap) => {
                if gap.role == Role::Apostrophe && self.last == Some(Role::Letter) {
                    self.elided = None;
                }
                gap.role = Role::Separator;
                self.end_word();
            }
        }
    }

    /// Reads a space that may stand between the groups of a number.
    pub(super) fn group(&mut self, source: Range<usize>) {
        self.open_gap(Role::Group, source);
    }

    /// A digit that follows at once belongs to another number.
    pub(super) fn part_digits(&mut self) {
        self.parted = self.last == Some(Role::Digit);
    }

    /// Writes a character, and tells from where it came, with what was written since `begun`.
    #[inline]
    fn put(&mut self, begun: usize, c: char, source: Range<usize>, alike: bool) {
        self.push(c);
        self.end = source.end;
        self.track.wrote(begun..self.text.len(), source, alike);
    }

    #[inline]
    fn push(&mut self, c: char) {
        self.conjunctions &= is_conjunction(c);
        self.text.push(c);
    }

    fn open_gap(&mut self, role: Role, source: Range<usize>) {
        match &mut self.gap {
            // Two marks in a row are punctuation, whatever each could be alone.
            Some(gap) => *gap = Gap { role: Role::Separator, source: gap.source.start..source.end },
            None => self.gap = Some(Gap { role, source }),
        }
    }

    /// Writes what stands between the last character and `c`, which begins at `start` in the source. Where nothing stands
    /// there (`1¹`), it belongs to `c`: says where it begins.
    #[inline]
    fn close_gap(&mut self, role: Role, c: char, start: usize) -> Option<usize> {
        if self.gap.is_none() && !self.parted {
            return None;
        }
        let source = self.gap.as_ref().map_or(self.end..start, |gap| gap.source.clone());
        let between = self.between(role, c)?;
        // The marks of a ligature have its place; no place is told of twice.
        let source = source.start.max(self.end).min(start)..source.end.min(start);
        let written = self.text.len();
        self.push_between(between);
        if source.is_empty() {
            return Some(written);
        }
        self.track.wrote(written..self.text.len(), source, false);
        None
    }

    fn push_between(&mut self, between: Between) {
        if let Between::Mark(mark) = between {
            self.push(mark);
            return;
        }
        self.end_word();
        self.elided = (between == Between::Elision && self.written_word() == "d").then_some(self.text.len());
        self.text.push(' ');
        self.word = self.text.len();
        self.conjunctions = true;
    }

    /// Gives `d'abord` its apostrophe back, now that the whole word is known.
    fn end_word(&mut self) {
        if let Some(space) = self.elided.take()
            && is_locution(self.written_word())
        {
            self.text.replace_range(space..=space, "'");
        }
    }

    fn written_word(&self) -> &str {
        self.text.get(self.word..).unwrap_or_default()
    }

    /// What stands between the last character and `c`.
    fn between(&mut self, role: Role, c: char) -> Option<Between> {
        let (gap, last) = (self.gap.take(), self.last?);
        let Some(gap) = gap else {
            return (self.parted && role == Role::Digit).then_some(Between::Space);
        };
        match (last, gap.role, role) {
            (Role::Digit, Role::Point, Role::Digit) if !self.parted => Some(Between::Mark('.')),
            (Role::Digit, Role::Group, Role::Digit) if !self.parted => None,
            (Role::Digit, _, Role::Sign) if c == '%' => None,
            (Role::Letter, Role::Apostrophe, Role::Letter) if is_elided(self.written_word()) => {
                Some(Between::Elision)
            }
            (Role::Letter, Role::Apostrophe, Role::Letter) => Some(Between::Mark('\'')),
            (Role::Letter, _, Role::Letter) if self.conjunctions && is_arabic(c) => None,
            _ => Some(Between::Space),
        }
    }
}

/// Whether a letter is the conjunction that may stand apart from the word that it belongs to. Several of them are one
/// as well, so that it does not matter which of them was joined first.
const fn is_conjunction(c: char) -> bool {
    c == 'و'
}

/// Whether a letter is one of the Arabic script with which a word can begin; a bare hamza is not, and `Loose` would
/// find another letter behind it.
const fn is_arabic(c: char) -> bool {
    matches!(c,
        '\u{620}' | '\u{622}'..='\u{64A}' | '\u{66E}'..='\u{673}' | '\u{675}'..='\u{6D3}' | '\u{6FA}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}')
}
