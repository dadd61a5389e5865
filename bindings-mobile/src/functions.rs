use infitah::dates::{self, DateError, WrittenDate};
use infitah::dossier::Verification;
use infitah::model::{self, Code, EntryId, Refusal};
use infitah::text::{Language, Messages};
use infitah::views::DateShown;

use crate::errors::{InfitahError, guarded};

/// Verifies the bytes of a journal without keeping it open, against the heads of a receipt if they are given. Damage is
/// no refusal: it is the answer.
#[uniffi::export(default(receipt = []))]
pub fn verify(journal: Vec<u8>, receipt: Vec<EntryId>) -> Result<Verification, InfitahError> {
    guarded(|| Ok(infitah::dossier::verify(&journal, &receipt)?))
}

/// The id of a thing that has a number elsewhere, the same on every device.
#[uniffi::export]
pub fn derived_id(kind: String, collectivity: String, scheme: String, number: String) -> String {
    model::derived_id(&kind, &collectivity, &scheme, &number)
}

/// The normal form of an external number: `٠٧٠` is `70`.
#[uniffi::export]
pub fn normal_number(number: String) -> String {
    model::normal_number(&number)
}

/// Reads a date as people write it, in Arabic, French or English, or in EDTF: what it means, or why it is none.
#[uniffi::export]
pub fn read_date(text: String) -> Result<DateShown, InfitahError> {
    guarded(|| {
        let date = read(&text)?;
        let (edtf, interval) = (date.to_edtf(), date.interval());
        Ok(DateShown {
            written: (edtf != text).then(|| text.clone()),
            first: interval.first().map(|day| day.to_string()),
            last: interval.last().map(|day| day.to_string()),
            edtf,
        })
    })
}

/// Prints a date in a language; in any other than Arabic, French and English as EDTF.
#[uniffi::export]
pub fn print_date(date: String, language: String) -> Result<String, InfitahError> {
    guarded(|| Ok(dates::print(&read(&date)?.interval(), &language)))
}

/// The label of a known value of a list, as of `funding_sources` in `topic`, or of the status `done` in `stage-status`;
/// nothing where there is none: a value that people added is its own label.
#[uniffi::export]
pub fn label(list: String, value: String, language: String) -> Option<String> {
    Messages::of(&language.parse().unwrap_or(Language::AR)).label(&list, &value)
}

fn read(text: &str) -> Result<WrittenDate, InfitahError> {
    dates::read(text).map_err(|error| refusal(&error, text).into())
}

fn refusal(error: &DateError, text: &str) -> Refusal {
    let code = Code::ALL.iter().find(|code| code.as_str() == error.code()).copied();
    Refusal::of(code.unwrap_or(Code::DateUnreadable)).with("value", text)
}
