//! How cells look: in which direction a text runs, and how much room it takes.
//!
//! Excel finds both out by itself when it opens a file. LibreOffice does not: a text that says nothing of its direction
//! runs from left to right there, full stop and brackets at the wrong end, and a row that says nothing of its height has
//! room for one line.

use std::borrow::Cow;
use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::text::{Direction, direction_of};

/// The height of a line, in points (of which programs know three quarters), and the most lines that a row has room for:
/// programs know no higher ones.
const LINE: (f64, u32) = (16.5, 24);
/// How high the line of a title is.
const TITLE: f64 = 24.0;

/// A look, for texts of no direction, from left to right and from right to left.
pub(super) struct Look(Box<[Format; 3]>);

impl Look {
    pub(super) fn new(format: Format) -> Self {
        let runs = |direction| format.clone().set_reading_direction(direction);
        Self(Box::new([runs(1), runs(2), format]))
    }

    /// The look of a text: it runs as its first letter does.
    pub(super) fn of(&self, text: &str) -> &Format {
        let [left_to_right, right_to_left, plain] = &*self.0;
        match direction_of(text) {
            Some(Direction::Ltr) => left_to_right,
            Some(Direction::Rtl) => right_to_left,
            None => plain,
        }
    }

    /// The look of what is no text.
    pub(super) fn plain(&self) -> &Format {
        let [_, _, plain] = &*self.0;
        plain
    }

    pub(super) fn painted(self, colour: Color) -> Self {
        Self(Box::new((*self.0).map(|format| format.set_background_color(colour))))
    }
}

/// How cells look.
pub(super) struct Looks {
    pub(super) title: Look,
    /// A sentence that runs over the cells beside it.
    pub(super) sentence: Look,
    pub(super) heading: Look,
    pub(super) name: Format,
    pub(super) day: Format,
    /// A number, yes or no, or an id, which nobody reads and which makes no row higher.
    pub(super) value: Format,
    pub(super) text: Look,
    /// A text that begins like a formula stays one also where somebody goes over it.
    pub(super) guarded: Look,
}

impl Looks {
    pub(super) fn new() -> Self {
        let text = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let heading = text().set_bold().set_background_color(Color::RGB(0x00E6_EEF2));
        Self {
            title: Look::new(Format::new().set_bold().set_font_size(14)),
            sentence: Look::new(Format::new()),
            heading: Look::new(heading.set_border_bottom(FormatBorder::Medium)),
            // Of a contrast of 4.5 : 1 on white.
            name: Format::new().set_font_size(8).set_font_color(Color::RGB(0x0076_7676)),
            day: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top),
            value: Format::new().set_align(FormatAlign::Top),
            text: Look::new(text()),
            guarded: Look::new(text().set_quote_prefix()),
        }
    }

    /// How a text looks.
    pub(super) fn of(&self, text: &str) -> &Format {
        if is_guarded(text) { self.guarded.of(text) } else { self.text.of(text) }
    }

    /// Writes the title of a sheet.
    pub(super) fn title(&self, sheet: &mut Worksheet, title: &str) -> Result<(), XlsxError> {
        sheet.set_row_height(0, TITLE)?;
        sheet.write_string_with_format(0, 0, title, self.title.of(title)).map(|_| ())
    }
}

/// Whether a text begins like a formula, and is marked as a text that is none.
pub(super) fn is_guarded(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@'])
}

/// How many lines a text takes in a column of so many characters, by and large.
pub(super) fn lines_of(text: &str, width: u16) -> u32 {
    let lines = |line: &str| line.chars().count().div_ceil(usize::from(width.max(1))).max(1);
    let lines = text.trim_end().split('\n').map(lines).fold(0_usize, usize::saturating_add);
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// Gives a row room for so many lines.
pub(super) fn fit(sheet: &mut Worksheet, row: u32, lines: u32) -> Result<(), XlsxError> {
    if lines > 1 {
        sheet.set_row_height(row, LINE.0 * f64::from(lines.min(LINE.1)))?;
    }
    Ok(())
}

/// A workbook whose rows grow with what people write into them: their heights are as they came out, and not as somebody
/// set them.
pub(super) fn growing(book: &[u8]) -> Result<Vec<u8>, ZipError> {
    const SET: &str = " customHeight=\"1\"";
    let mut parts = ZipArchive::new(Cursor::new(book))?;
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(book.len())));
    for at in 0..parts.len() {
        let mut part = parts.by_index(at)?;
        let name = part.name().map(Cow::into_owned)?;
        if !name.starts_with("xl/worksheets/sheet") {
            out.raw_copy_file(part)?;
            continue;
        }
        let mut xml = String::new();
        part.read_to_string(&mut xml)?;
        out.start_file(name, SimpleFileOptions::default().compression_method(part.compression()))?;
        // Texts stand in another part.
        for piece in xml.split(SET) {
            out.write_all(piece.as_bytes())?;
        }
    }
    Ok(out.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_the_lines_that_it_has_and_those_for_which_it_is_too_long() {
        for (text, lines) in
            [("", 1), ("أ", 1), ("أ\nب\n", 2), ("\n\nأ", 3), ("0123456789", 1), ("0123456789ا", 2)]
        {
            assert_eq!(lines_of(text, 10), lines, "{text}");
        }
        assert_eq!(lines_of("a", 0), 1);
    }

    #[test]
    fn a_text_runs_as_its_first_letter_does() {
        let look = Look::new(Format::new());
        let of = |text: &str| look.of(text).clone();
        assert!(of("=أعمدة (LED)") == of("العربية."), "from right to left");
        assert!(of("pacto:70 الحدائق") == of("Éclairage."), "from left to right");
        assert!(of("112") == of("") && of("") == Format::new());
        assert!(of("a") != of("أ") && of("a") != of(""));
    }
}
