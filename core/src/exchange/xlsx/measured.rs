//! The parts of a workbook, looked through before anything of them is kept.
//!
//! Comes in: the bytes of a workbook. Goes out: the same without the parts that are no XML, which nobody reads here. What
//! unfolds into more than fits is refused, and so is what `calamine` counts with and does not look at: a cell or a range that
//! no sheet has, and a range that ends before it begins.

use std::io::{Cursor, Read, Write};

use zip::{ZipArchive, ZipWriter};

use crate::model::{Code, Refusal};

/// The longest tag of those that are looked at, in bytes.
const TAG: usize = 16 * 1024;
/// The most brackets in the form of a number; programs that write workbooks take no longer form than this.
const BRACKETS: usize = 255;
/// The most letters and the most digits in the name of a cell (`XFD1048576`).
const LETTERS: usize = 3;
const DIGITS: usize = 7;

/// A workbook that was looked through.
#[derive(Debug)]
pub(super) struct Measured {
    /// Its parts of XML, as they were.
    pub bytes: Vec<u8>,
    /// Whether any of them names merged cells.
    pub has_merged: bool,
}

/// Reads through the parts of a workbook once, which together unfold into less than this many bytes.
pub(super) fn measured(bytes: &[u8], most: u64) -> Result<Measured, Refusal> {
    let unreadable = |_| Refusal::of(Code::FileUnreadable);
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    // What is kept is no more than the file, then: no part stands in it under many names.
    if parts.has_overlapping_files().map_err(unreadable)? {
        return Err(Refusal::of(Code::FileUnreadable));
    }
    let mut kept = ZipWriter::new(Cursor::new(Vec::new()));
    let mut left = most;
    let mut seen = Looking::default();
    for at in 0..parts.len() {
        let name = parts.by_index_raw(at).map_err(unreadable)?.name_raw().to_ascii_lowercase();
        if !name.ends_with(b".xml") && !name.ends_with(b".rels") {
            continue;
        }
        seen.last.clear();
        let part = parts.by_index(at).map_err(unreadable)?;
        // What is refused ends the copy with an error.
        let read = std::io::copy(&mut part.take(left), &mut seen);
        left = left.saturating_sub(read.map_err(|_| Refusal::of(Code::FileUnreadable))?);
        if left == 0 {
            return Err(Refusal::of(Code::FileTooLong).with("expected", most));
        }
        kept.raw_copy_file(parts.by_index_raw(at).map_err(unreadable)?).map_err(unreadable)?;
    }
    let bytes = kept.finish().map_err(unreadable)?.into_inner();
    Ok(Measured { bytes, has_merged: seen.has_merged })
}

/// Looks at the tags that pass by, in pieces of any length.
#[derive(Default)]
pub(super) struct Looking {
    pub has_merged: bool,
    /// A tag that did not end yet.
    last: Vec<u8>,
}

impl Write for Looking {
    fn write(&mut self, piece: &[u8]) -> std::io::Result<usize> {
        self.last.extend_from_slice(piece);
        let mut rest = &*self.last;
        loop {
            let begin = memchr::memchr(b'<', rest).and_then(|at| rest.get(at..)).unwrap_or_default();
            let Some(after) = begin.get(1..) else {
                self.last.clear();
                break;
            };
            match tag(after, &mut self.has_merged) {
                Some(true) => rest = after,
                None if begin.len() <= TAG => {
                    let passed = self.last.len().saturating_sub(begin.len());
                    self.last.drain(..passed);
                    break;
                }
                _ => return Err(std::io::ErrorKind::InvalidData.into()),
            }
        }
        Ok(piece.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Whether a value can be read as what it is.
type Fits = fn(&[u8]) -> bool;

/// Looks at the tag that begins here, behind its `<`, and says whether it can be read; nothing where it goes on behind what is
/// here.
///
/// Every `<` is taken for the beginning of a tag, also where it is none. So that no tag hides in another one, those that are
/// looked at are XML in its simplest form.
fn tag(text: &[u8], has_merged: &mut bool) -> Option<bool> {
    let end =
        text.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'<' | b'>'))?;
    let (name, mut rest) = text.split_at_checked(end)?;
    let name = name.rsplit(|byte| *byte == b':').next()?;
    let (looked_at, fits): (&[u8], Fits) = match name {
        b"row" | b"c" => (b"r", is_in_a_sheet),
        b"dimension" | b"mergeCell" => (b"ref", is_in_a_sheet),
        b"numFmt" => (b"formatCode", is_a_form),
        _ => return Some(true),
    };
    *has_merged |= name == b"mergeCell";
    loop {
        let stop = rest.iter().position(|byte| matches!(byte, b'"' | b'\'' | b'<' | b'>'))?;
        let (key, after) = rest.split_at_checked(stop)?;
        let quote = match after.first()? {
            b'>' => return Some(true),
            b'<' => return Some(false),
            quote => *quote,
        };
        let key = key.trim_ascii_end().strip_suffix(b"=").map(<[u8]>::trim_ascii);
        let after = after.get(1..)?;
        let (value, after) = after.split_at_checked(memchr::memchr(quote, after)?)?;
        match key.filter(|key| !key.contains(&b'=') && !value.contains(&b'<')) {
            Some(key) if key != looked_at || fits(value) => rest = after.get(1..)?,
            _ => return Some(false),
        }
    }
}

/// Whether brackets can be counted in the form of a number, be they written as they are or by their numbers.
fn is_a_form(value: &[u8]) -> bool {
    value.iter().filter(|byte| matches!(byte, b'[' | b'&')).count() <= BRACKETS
}

/// Whether the numbers of a row, of a cell, or of the first and the last cell of a range are those of a sheet. What is no such
/// name at all is left to be refused by who reads it.
fn is_in_a_sheet(value: &[u8]) -> bool {
    let places: Option<Vec<(u32, u32)>> = value.split(|byte| *byte == b':').map(place).collect();
    places.is_some_and(|places| match *places {
        [begin, end] => begin.0 <= end.0 && begin.1 <= end.1,
        _ => true,
    })
}

/// The row and the column that a name begins with; nothing where they are longer than in any sheet.
fn place(name: &[u8]) -> Option<(u32, u32)> {
    let letters = name.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (letters, rest) = name.split_at_checked(letters).filter(|(letters, _)| letters.len() <= LETTERS)?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let digits = rest.get(..digits).filter(|digits| digits.len() <= DIGITS)?;
    let number = |base: u32, from: u8, least: u32| {
        move |sum: u32, byte: &u8| {
            let worth = u32::from(byte.to_ascii_uppercase().saturating_sub(from)).saturating_add(least);
            sum.saturating_mul(base).saturating_add(worth)
        }
    };
    Some((digits.iter().fold(0, number(10, b'0', 0)), letters.iter().fold(0, number(26, b'A', 1))))
}
