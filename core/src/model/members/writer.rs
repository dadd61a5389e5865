use serde::ser::{SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};

use super::{Member, Record, Writing, bit};

/// Writes a value.
///
/// # Errors
/// Those of the format.
pub fn write<S: Serializer>(member: &dyn Member, to: S) -> Result<S::Ok, S::Error> {
    match member.writing() {
        Writing::Text(text) => to.serialize_str(text),
        Writing::Number(number) => to.serialize_u32(number),
        Writing::Flag(flag) => to.serialize_bool(flag),
        Writing::Choice(choice) => {
            let (name, values) = choice.list();
            let index = choice.chosen();
            let number = u32::try_from(index).unwrap_or_default();
            to.serialize_unit_variant(name, number, values.get(index).copied().unwrap_or_default())
        }
        Writing::Maybe(None) => to.serialize_none(),
        Writing::Maybe(Some(value)) => to.serialize_some(&Written(value)),
        Writing::List(list) => {
            let mut seq = to.serialize_seq(Some(list.count()))?;
            for element in (0..list.count()).filter_map(|index| list.item(index)) {
                seq.serialize_element(&Written(element))?;
            }
            seq.end()
        }
        Writing::Record(record) => write_members(None, record, to),
        Writing::Tagged(tag, name, record) => write_tagged(tag, name, record, to),
        Writing::Texts(texts) => to.collect_map(texts.0.iter().map(|(tag, words)| (tag, Written(words)))),
        Writing::Names(names) => names.serialize(to),
        Writing::Digest(hash) => to.collect_map([("sealed", hash)]),
    }
}

/// Writes a value by its members.
///
/// # Errors
/// As [`write()`].
pub fn write_record<S: Serializer>(record: &dyn Record, to: S) -> Result<S::Ok, S::Error> {
    write_members(None, record, to)
}

/// Writes the members of a value behind its name.
///
/// # Errors
/// As [`write()`].
pub fn write_tagged<S: Serializer>(
    tag: &'static str,
    name: &'static str,
    record: &dyn Record,
    to: S,
) -> Result<S::Ok, S::Error> {
    write_members(Some((tag, name)), record, to)
}

fn write_members<S: Serializer>(
    tag: Option<(&'static str, &'static str)>,
    record: &dyn Record,
    to: S,
) -> Result<S::Ok, S::Error> {
    let table = record.table();
    let written = || {
        table.order.iter().filter_map(|&index| {
            let name = table.members.get(index)?;
            let member = record.member(index)?;
            let skipped = table.skipped & bit(index) != 0 && is_empty(member);
            (!skipped).then_some((*name, member))
        })
    };
    let mut members =
        to.serialize_struct(table.name, written().count().saturating_add(usize::from(tag.is_some())))?;
    if let Some((tag, name)) = tag {
        members.serialize_field(tag, name)?;
    }
    for (name, member) in written() {
        members.serialize_field(name, &Written(member))?;
    }
    members.end()
}

/// Whether it is left out where it may be.
pub(super) fn is_empty(member: &dyn Member) -> bool {
    match member.writing() {
        Writing::Maybe(value) => value.is_none(),
        Writing::List(list) => list.count() == 0,
        Writing::Texts(texts) => texts.is_empty(),
        _ => false,
    }
}

/// A value as serde writes it.
pub struct Written<'a>(pub &'a dyn Member);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write(self.0, to)
    }
}
