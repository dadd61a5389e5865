//! What needs no dossier.

use std::collections::BTreeMap;

use infitah::dossier::{Receipt, verify_for};
use infitah::model::{Code, EntryId};
use infitah::text::{Arg, Language, Messages};
use infitah::views::DateShown;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::crossing::{Crossed, answer, given, thrown};
use crate::host::Page;

/// Verifies a journal without keeping it open.
///
/// # Errors
/// When the bytes are no journal; damage is no refusal but the answer.
#[wasm_bindgen]
pub fn verify(bytes: &[u8], receipt: &str) -> Crossed<String> {
    let receipt: Vec<EntryId> = given(receipt, Code::ReceiptMalformed, "receipt")?;
    answer(verify_for(Page, bytes, &receipt))
}

/// The id of a thing that has a number elsewhere.
#[wasm_bindgen(js_name = derivedId)]
pub fn derived_id(kind: &str, collectivity: &str, scheme: &str, number: &str) -> String {
    infitah::model::derived_id(kind, collectivity, scheme, number)
}

/// A framework by its name, or from its JSON.
///
/// # Errors
/// When there is none of this name, or the JSON is none.
#[wasm_bindgen]
pub fn framework(source: &str) -> Crossed<String> {
    answer(infitah::model::Framework::read(source))
}

/// The normal form of an external number.
#[wasm_bindgen(js_name = normalNumber)]
pub fn normal_number(number: &str) -> String {
    infitah::model::normal_number(number)
}

/// Reads a date as people write it.
///
/// # Errors
/// When the text is no date.
#[wasm_bindgen(js_name = readDate)]
pub fn read_date(text: &str) -> Crossed<String> {
    answer(DateShown::read(text))
}

/// Reads a receipt as people hand it over.
///
/// # Errors
/// When the text holds no receipt.
#[wasm_bindgen(js_name = readReceipt)]
pub fn read_receipt(text: &str) -> Crossed<String> {
    answer(Receipt::read(text))
}

/// Prints a date, given in EDTF or as people write it, in a language.
///
/// # Errors
/// When the text is no date.
#[wasm_bindgen(js_name = printDate)]
pub fn print_date(text: &str, language: &str) -> Crossed<String> {
    DateShown::print(text, language).map_err(|refusal| thrown(&refusal))
}

/// What a refusal says in a language; in Arabic where the tag is none.
///
/// # Errors
/// When the arguments are no object of texts.
#[wasm_bindgen]
pub fn say(code: &str, args: &str, language: &str) -> Crossed<String> {
    let args: BTreeMap<String, String> = given(args, Code::FieldInvalid, "args")?;
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, arg)| (name.as_str(), arg.into())).collect();
    Ok(Messages::of(&language.parse().unwrap_or(Language::AR)).refusal(code, &args))
}
