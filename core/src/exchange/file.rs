//! A file of people, whose form is found by what it holds and not by its name.

use memchr::memmem;

use super::{Encoding, Sheet, csv};
use crate::model::{Code, Refusal};

/// A file that was read (ملف مقروء, fichier lu).
#[derive(Clone, Debug)]
pub struct FileRead {
    /// Its sheets that people see, in their order.
    pub sheets: Vec<Sheet>,
    /// How it was read.
    pub form: FileForm,
}

/// The form of a file, and how it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForm {
    /// Text, with something between its cells.
    Csv {
        /// How its bytes were read.
        encoding: Encoding,
        /// Whether every byte had a meaning in that encoding. Those without stand as U+FFFD (�).
        whole: bool,
        /// What stood between its cells.
        delimiter: u8,
    },
    /// A workbook.
    Xlsx,
}

/// What the bytes of other files begin with, and what such files are called.
const OTHERS: [(&[u8], &str); 12] = [
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"SQLite format 3\0", "SQLite"),
    (b"PAR1", "Parquet"),
    (b"\x1f\x8b", "GZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
];
/// The same of texts, folded to small letters.
const TEXTS: [(&str, &str); 8] = [
    ("<!doctype html", "HTML"),
    ("<html", "HTML"),
    ("<table", "HTML"),
    ("<head", "HTML"),
    ("<meta", "HTML"),
    ("<?xml", "XML"),
    ("mime-version:", "MHTML"),
    ("{\"", "JSON"),
];

/// Reads a file of people (قراءة ملف, lecture d'un fichier): a workbook or CSV, whatever its name.
///
/// # Errors
/// A refusal that says what the file is instead and what to do, and those of [`csv::read`] and of workbooks.
///
/// ```
/// use infitah::exchange::{self, FileForm};
/// let file = exchange::read("رقم;التحدي\r\n112;غياب الإنارة\r\n".as_bytes())?;
/// assert!(matches!(file.form, FileForm::Csv { delimiter: b';', .. }));
/// assert_eq!(file.sheets[0].lines[1].cells[0], "112");
/// let refusal = exchange::read(b"%PDF-1.7").unwrap_err();
/// assert_eq!((refusal.code.as_str(), &*refusal.args["value"]), ("file.other_format", "PDF"));
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<FileRead, Refusal> {
    let other = |name: &str| Err(Refusal::of(Code::FileOtherFormat).with("value", name));
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::of(Code::FileEmpty));
    }
    if bytes.starts_with(b"PK") {
        return match inside_zip(bytes) {
            None => workbook(bytes),
            Some(name) => other(name),
        };
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        // A workbook under a password stands in a file of the old form.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let protected = memmem::find(bytes, &name).is_some();
        return if protected { Err(Refusal::of(Code::FileProtected)) } else { other("XLS") };
    }
    if let Some((_, name)) = OTHERS.iter().find(|(begins, _)| bytes.starts_with(begins)) {
        return other(name);
    }
    let start = bytes.get(..1024).unwrap_or(bytes);
    let encoding = Encoding::of(bytes);
    let (text, _) = encoding.read(start);
    let begins = text.trim_start().to_lowercase();
    if begins.is_empty() && bytes.len() <= start.len() {
        return Err(Refusal::of(Code::FileEmpty));
    }
    if let Some((_, name)) = TEXTS.iter().find(|(with, _)| begins.starts_with(with)) {
        return other(name);
    }
    if text.contains('\0') {
        return other("?");
    }
    let csv::Csv { sheet, encoding, whole, delimiter } = csv::read(bytes)?;
    Ok(FileRead { sheets: vec![sheet], form: FileForm::Csv { encoding, whole, delimiter } })
}

/// What a compressed folder is, if it is no workbook of this form: the names of its parts stand in it as they are.
fn inside_zip(bytes: &[u8]) -> Option<&'static str> {
    let holds = |name: &str| memmem::find(bytes, name.as_bytes()).is_some();
    let others = [
        ("xl/workbook.bin", "XLSB"),
        ("opendocument.spreadsheet", "ODS"),
        ("word/document.xml", "DOCX"),
        ("ppt/presentation.xml", "PPTX"),
        ("Index/Document.iwa", "Numbers"),
    ];
    let other = others.into_iter().find(|(part, _)| holds(part)).map(|(_, name)| name);
    if holds("xl/workbook.xml") { None } else { other.or((!holds("xl/")).then_some("ZIP")) }
}

#[cfg(feature = "xlsx")]
fn workbook(bytes: &[u8]) -> Result<FileRead, Refusal> {
    Ok(FileRead { sheets: super::xlsx::read(bytes)?, form: FileForm::Xlsx })
}

#[cfg(not(feature = "xlsx"))]
fn workbook(_: &[u8]) -> Result<FileRead, Refusal> {
    Err(Refusal::of(Code::FileOtherFormat).with("value", "XLSX"))
}

#[cfg(test)]
mod tests;
