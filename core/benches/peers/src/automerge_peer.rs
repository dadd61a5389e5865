//! The cards as an Automerge document: a list of maps, one change a card.

use automerge::transaction::Transactable;
use automerge::{AutoCommit, AutoSerde, AutomergeError, ObjId, ObjType, ReadDoc};
use serde_json::Value;

use crate::runner::Failure;

pub fn write(cards: &[Value]) -> Result<Vec<u8>, AutomergeError> {
    let mut document = AutoCommit::new();
    let list = document.put_object(automerge::ROOT, "cards", ObjType::List)?;
    for (at, card) in cards.iter().enumerate() {
        let place = document.insert_object(&list, at, kind_of(card))?;
        fill(&mut document, &place, card)?;
        document.commit();
    }
    Ok(document.save())
}

fn kind_of(value: &Value) -> ObjType {
    if value.is_array() { ObjType::List } else { ObjType::Map }
}

fn fill(document: &mut AutoCommit, place: &ObjId, value: &Value) -> Result<(), AutomergeError> {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if member.is_object() || member.is_array() {
                    let inner = document.put_object(place, name.as_str(), kind_of(member))?;
                    fill(document, &inner, member)?;
                } else {
                    document.put(place, name.as_str(), scalar(member))?;
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                if item.is_object() || item.is_array() {
                    let inner = document.insert_object(place, at, kind_of(item))?;
                    fill(document, &inner, item)?;
                } else {
                    document.insert(place, at, scalar(item))?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn scalar(value: &Value) -> automerge::ScalarValue {
    match value {
        Value::String(text) => text.as_str().into(),
        Value::Bool(flag) => (*flag).into(),
        Value::Number(number) => number.as_i64().unwrap_or_default().into(),
        _ => automerge::ScalarValue::Null,
    }
}

/// Loads the document and reads all of it into plain values; says how many cards there are.
pub fn read(bytes: &[u8]) -> Result<usize, Failure> {
    let document = AutoCommit::load(bytes)?;
    std::hint::black_box(document.hydrate(automerge::ROOT, None)?);
    let (_, list) = document.get(automerge::ROOT, "cards")?.ok_or("there are no cards")?;
    Ok(document.length(&list))
}

/// What the document holds.
pub fn content(bytes: &[u8]) -> Result<Value, Failure> {
    Ok(serde_json::to_value(AutoSerde::from(&AutoCommit::load(bytes)?))?)
}
