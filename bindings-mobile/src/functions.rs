use infitah::dossier::{Receipt, Verification};
use infitah::model::{self, EntryId, Framework};
use infitah::text::{Language, Messages};
use infitah::views::DateShown;

use crate::errors::{InfitahError, guarded};

/// Verifies the bytes of a journal without keeping it open, against a receipt if one is given: hashes, short forms, or
/// the text of a QR code. Damage is no refusal: it is the answer.
#[uniffi::export(default(receipt = []))]
pub fn verify(journal: Vec<u8>, receipt: Vec<EntryId>) -> Result<Verification, InfitahError> {
    guarded(|| Ok(infitah::dossier::verify(&journal, &receipt)?))
}

/// The id of a thing that has a number elsewhere, the same on every device.
#[uniffi::export]
pub fn derived_id(kind: String, collectivity: String, scheme: String, number: String) -> String {
    model::derived_id(&kind, &collectivity, &scheme, &number)
}

/// A support programme and its network (إطار الدعم, cadre) as data, by its name (`pacto`) or from JSON.
#[uniffi::export]
pub fn framework(source: String) -> Result<Framework, InfitahError> {
    guarded(|| Ok(Framework::read(&source)?))
}

/// The normal form of an external number: `٠٧٠` is `70`.
#[uniffi::export]
pub fn normal_number(number: String) -> String {
    model::normal_number(&number)
}

/// Reads a date as people write it, in Arabic, French or English, or in EDTF: what it means, or why it is none.
#[uniffi::export]
pub fn read_date(text: String) -> Result<DateShown, InfitahError> {
    guarded(|| Ok(DateShown::read(&text)?))
}

/// Reads a receipt (وصل, récépissé) as people hand it over: a short form, hashes, or the text of a QR code. Case, spaces,
/// dashes and letters that look like digits are forgiven.
#[uniffi::export]
pub fn read_receipt(text: String) -> Result<Receipt, InfitahError> {
    guarded(|| Ok(Receipt::read(&text)?))
}

/// Prints a date in a language; in any other than Arabic, French and English as EDTF.
#[uniffi::export]
pub fn print_date(date: String, language: String) -> Result<String, InfitahError> {
    guarded(|| Ok(DateShown::print(&date, &language)?))
}

/// The label of a known value of a list, as of `funding_sources` in `topic`, or of the status `done` in `stage-status`;
/// nothing where there is none: a value that people added is its own label.
#[uniffi::export]
pub fn label(list: String, value: String, language: String) -> Option<String> {
    Messages::of(&language.parse().unwrap_or(Language::AR)).label(&list, &value)
}
