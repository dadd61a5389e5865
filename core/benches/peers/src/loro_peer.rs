//! The cards as a Loro document: a list of maps, one commit a card.

use loro::{ExportMode, LoroDoc, LoroError, LoroList, LoroMap, LoroValue};
use serde_json::Value;

use crate::runner::Failure;

pub fn write(cards: &[Value]) -> Result<Vec<u8>, Failure> {
    let document = LoroDoc::new();
    let list = document.get_list("cards");
    for (at, card) in cards.iter().enumerate() {
        let place = list.insert_container(at, LoroMap::new())?;
        fill_map(&place, card)?;
        document.commit();
    }
    Ok(document.export(ExportMode::Snapshot)?)
}

fn fill_map(map: &LoroMap, value: &Value) -> Result<(), LoroError> {
    for (name, member) in value.as_object().into_iter().flatten() {
        match member {
            Value::Object(_) => fill_map(&map.insert_container(name, LoroMap::new())?, member)?,
            Value::Array(_) => fill_list(&map.insert_container(name, LoroList::new())?, member)?,
            _ => map.insert(name, scalar(member))?,
        }
    }
    Ok(())
}

fn fill_list(list: &LoroList, value: &Value) -> Result<(), LoroError> {
    for (at, item) in value.as_array().into_iter().flatten().enumerate() {
        match item {
            Value::Object(_) => fill_map(&list.insert_container(at, LoroMap::new())?, item)?,
            Value::Array(_) => fill_list(&list.insert_container(at, LoroList::new())?, item)?,
            _ => list.insert(at, scalar(item))?,
        }
    }
    Ok(())
}

fn scalar(value: &Value) -> LoroValue {
    match value {
        Value::String(text) => text.as_str().into(),
        Value::Bool(flag) => (*flag).into(),
        Value::Number(number) => number.as_i64().unwrap_or_default().into(),
        _ => LoroValue::Null,
    }
}

/// Imports the snapshot; nothing of it is read.
pub fn import(bytes: &[u8]) -> Result<LoroDoc, Failure> {
    let document = LoroDoc::new();
    document.import(bytes)?;
    Ok(document)
}

/// Imports the snapshot and reads all of it into plain values; says how many cards there are.
pub fn read(bytes: &[u8]) -> Result<usize, Failure> {
    let document = import(bytes)?;
    std::hint::black_box(document.get_deep_value());
    Ok(document.get_list("cards").len())
}

/// What the snapshot holds.
pub fn content(bytes: &[u8]) -> Result<Value, Failure> {
    Ok(serde_json::to_value(import(bytes)?.get_deep_value())?)
}
