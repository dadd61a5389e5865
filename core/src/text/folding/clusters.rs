//! From characters to letters: a letter and the marks that Unicode composes with it are folded together.

use std::iter::once;
use std::ops::Range;

use unicode_normalization::char::{canonical_combining_class, decompose_compatible};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::Fold;
use super::classes::{
    Role, ascii_digit, is_accent, is_dropped, is_group_space, is_invisible, is_mark, is_phrase,
    is_presentation_form, role,
};
use super::letters::{letter, pair};
use super::map::Track;
use super::sink::Sink;

/// Folds a text into a sink.
pub(super) fn run<T: Track>(level: Fold, text: &str, sink: &mut Sink<T>) {
    let mut cluster = Cluster::default();
    let mut characters = text.char_indices();
    while let Some((start, c)) = characters.next() {
        if !is_plain(c) && is_dropped(c) {
            continue;
        }
        if level == Fold::Loose && is_bare_hamza(c) && cluster.ends_in_letter() {
            // What it kept apart composes: halves of a syllable, marks of another script.
            let left_out = |c| is_bare_hamza(c) || is_invisible(c) || is_mark(c) || is_accent(c);
            let behind = characters.as_str().trim_start_matches(left_out);
            if behind.chars().next().is_some_and(|next| !begins(next)) {
                while characters.as_str().len() > behind.len() {
                    characters.next();
                }
                continue;
            }
        }
        let end = start + c.len_utf8();
        if begins(c) {
            // Mostly nothing was collected, and the call is spared.
            if cluster.source.is_some() {
                cluster.flush(level, sink);
            }
            // Nearly every letter: nothing that follows composes with it.
            let alone = |next| is_plain(next) || (!is_dropped(next) && begins(next));
            if is_ordinary(c, level) && characters.as_str().chars().next().is_none_or(alone) {
                write_ordinary(c, start..end, level, sink);
                continue;
            }
            if level != Fold::Strict && is_group_space(c) && is_group(characters.as_str()) {
                sink.group(start..end);
                continue;
            }
        }
        cluster.push(c, start..end);
    }
    cluster.flush(level, sink);
}

/// A hamza without a seat, which `Loose` leaves out.
const fn is_bare_hamza(c: char) -> bool {
    letter(c, Fold::Loose).is_none() || c == '\u{FE80}'
}

/// Whether exactly three digits follow, whatever marks that are left out stand on them or before them.
fn is_group(rest: &str) -> bool {
    let kept = rest.chars().filter(|c| !is_invisible(*c) && !is_mark(*c));
    let mut digits = kept.map(|c| ascii_digit(c).is_some());
    (0..3).all(|_| digits.next() == Some(true)) && digits.next() != Some(true)
}

/// What most of a text is made of: characters that are kept, and that no character before them changes.
const fn is_plain(c: char) -> bool {
    matches!(c, '\0'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}')
}

/// Whether no character before this one changes what NFC makes of it.
fn begins(c: char) -> bool {
    is_plain(c)
        || matches!(c, '\u{AD}' | '\u{640}')
        || (canonical_combining_class(c) == 0 && stands_alone(c) && {
            // What it is written out into may be changed: half of a Hangul syllable in another shape.
            let mut first = None;
            decompose_compatible(c, |part| first = first.or(Some(part)));
            first.is_none_or(stands_alone)
        })
}

/// Whether no character before this one, as it stands, is composed with it.
fn stands_alone(c: char) -> bool {
    is_nfc_quick(once(c)) == IsNormalized::Yes
}

/// A letter with what composes with it.
#[derive(Default)]
struct Cluster {
    source: Option<Range<usize>>,
    written: Vec<char>,
    letters: Vec<char>,
    composed: Vec<char>,
}

impl Cluster {
    fn push(&mut self, c: char, at: Range<usize>) {
        self.written.push(c);
        match &mut self.source {
            Some(source) => source.end = at.end,
            None => self.source = Some(at),
        }
    }

    /// Whether it ends in anything but an apostrophe, which a letter that is left out parts from the word behind it.
    fn ends_in_letter(&self) -> bool {
        let last = self.written.iter().rev().find(|c| !is_mark(**c) && !is_accent(**c));
        last.is_some_and(|c| role(*c) != Role::Apostrophe)
    }

    /// Folds what was collected, and begins anew.
    fn flush<T: Track>(&mut self, level: Fold, sink: &mut Sink<T>) {
        let Some(source) = self.source.take() else { return };
        if let [single] = self.written.as_slice() {
            let single = *single;
            if is_ordinary(single, level) && !is_mark(single) {
                self.written.clear();
                write_ordinary(single, source, level, sink);
                return;
            }
        }
        let apart = level != Fold::Strict && self.written.iter().any(|c| is_shaped_number(*c));
        self.letters.clear();
        for c in self.written.drain(..) {
            write_out_shapes(c, &mut self.letters);
        }
        self.settle();
        if level != Fold::Strict {
            // What `Search` makes of a letter is what it makes of the one that `Strict` gives.
            self.written.append(&mut self.letters);
            for c in self.written.drain(..) {
                write_out(c, &mut self.letters);
            }
            self.settle();
        }
        if apart {
            sink.part_digits();
        }
        let folded = self.letters.iter().map(|c| match level {
            Fold::Strict => Some(*c),
            _ => letter(ascii_digit(*c).unwrap_or(*c), level),
        });
        sink.write_all(folded, source);
        if apart {
            sink.part_digits();
        }
    }

    /// Composes what composes, leaves out the marks that did not, and composes what they kept apart.
    fn settle(&mut self) {
        self.compose();
        self.drop_marks();
        self.compose();
    }

    fn compose(&mut self) {
        if self.letters.iter().all(|c| *c < '\u{300}') {
            return;
        }
        self.composed.clear();
        self.composed.extend(self.letters.iter().copied().nfc());
        std::mem::swap(&mut self.letters, &mut self.composed);
    }

    /// Leaves the marks out. A hamza on ى, which Unicode does not compose, makes the letter that a reader sees.
    fn drop_marks(&mut self) {
        let letters = &mut self.letters;
        let mut kept: usize = 0;
        for at in 0..letters.len() {
            let Some(c) = letters.get(at).copied() else { break };
            if c == '\u{654}'
                && let Some(seat) = kept.checked_sub(1).and_then(|last| letters.get_mut(last))
                && matches!(seat, 'ى' | 'ی')
            {
                *seat = 'ئ';
            } else if !is_mark(c)
                && let Some(place) = letters.get_mut(kept)
            {
                *place = c;
                kept += 1;
            }
        }
        letters.truncate(kept);
    }
}

/// Whether what a letter becomes can be said of it alone: what most of a text is made of.
const fn is_ordinary(c: char, level: Fold) -> bool {
    match level {
        Fold::Strict => matches!(c, '\0'..='\u{2FF}' | '\u{600}'..='\u{674}' | '\u{679}'..='\u{6BF}'),
        _ => matches!(c, '\0'..='\u{7F}' | '\u{600}'..='\u{674}' | '\u{679}'..='\u{6BF}' | '۰'..='۹'),
    }
}

#[inline]
fn write_ordinary<T: Track>(c: char, source: Range<usize>, level: Fold, sink: &mut Sink<T>) {
    match ordinary(c, level) {
        Some(folded) => sink.write(folded, source, folded.len_utf8() == c.len_utf8()),
        None => sink.skip(),
    }
}

/// What an ordinary letter becomes; nothing, where it is left out.
#[inline]
fn ordinary(c: char, level: Fold) -> Option<char> {
    match level {
        Fold::Strict => Some(c),
        _ => letter(ascii_digit(c).unwrap_or(c).to_ascii_lowercase(), level),
    }
}

/// Whether a character is a digit in the shape of a superscript, a circle or a fraction: it does not continue the
/// number before it (`2023¹` is not 20231).
fn is_shaped_number(c: char) -> bool {
    c.is_numeric() && !matches!(c, '\u{FF10}'..='\u{FF19}' | '\u{1D7CE}'..='\u{1D7FF}') && {
        let mut shaped = false;
        decompose_compatible(c, |part| shaped |= part != c && part.is_ascii_digit());
        shaped
    }
}

/// Writes a shape of letters out into the letters that it shows.
fn write_out_shapes(c: char, out: &mut Vec<char>) {
    if !is_presentation_form(c) {
        out.push(c);
        return;
    }
    decompose_compatible(c, |part| {
        // A mark that stands alone is set on a space, which nobody wrote.
        if part != ' ' && !is_invisible(part) {
            out.push(part);
        }
    });
}

/// Writes a character out into the small letters without accents that it stands for.
fn write_out(c: char, out: &mut Vec<char>) {
    // NFKC would make a space of the accent that stands for an apostrophe.
    if is_phrase(c) || c == '´' {
        out.push(c);
        return;
    }
    decompose_compatible(c, |part| {
        if is_accent(part) || is_invisible(part) {
            return;
        }
        for small in part.to_lowercase().filter(|small| !is_accent(*small)) {
            match pair(small) {
                Some((first, second)) => out.extend([first, second]),
                None => out.push(small),
            }
        }
    });
}
