use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::{Deserialize, Deserializer};

use super::writer::is_empty;
use super::{Blank, List, Maybe, Member, Reading, Record, Table, bit};
use crate::model::words::GivenVisitor;
use crate::model::{Refusal, Texts};
use crate::text::Names;

/// How values are read.
#[derive(Default)]
struct Way {
    /// Whether they have the one form in which they are written: members by their names, and none that is empty and
    /// could be left out.
    as_written: bool,
    /// Why a fact inside of what is read was refused: an error of the format holds no refusal.
    refused: Cell<Option<Refusal>>,
}

/// Reads a value.
///
/// # Errors
/// Those of the format: another form than the value has, a member that is missing, unknown or there twice.
pub fn fill<'de, D: Deserializer<'de>>(member: &mut dyn Member, from: D) -> Result<(), D::Error> {
    fill_so(&Way::default(), member, from)
}

fn fill_so<'de, D: Deserializer<'de>>(way: &Way, member: &mut dyn Member, from: D) -> Result<(), D::Error> {
    match member.reading() {
        Reading::Text(text) => *text = String::deserialize(from)?,
        Reading::Label(label) => *label = Cow::Owned(String::deserialize(from)?),
        Reading::Number(number) => *number = u32::deserialize(from)?,
        Reading::Flag(flag) => *flag = bool::deserialize(from)?,
        Reading::Choice(choice) => {
            let (name, values) = choice.list();
            choice.choose(if way.as_written {
                from.deserialize_str(ValueSeed(values))?
            } else {
                from.deserialize_enum(name, values, ChoiceVisitor(name, values))?
            });
        }
        Reading::Maybe(maybe) => from.deserialize_option(MaybeVisitor(way, maybe))?,
        Reading::List(list) => from.deserialize_seq(ListVisitor(way, list))?,
        Reading::Record(record) => fill_members(way, record, from)?,
        Reading::Texts(texts) => *texts = Texts::deserialize(from)?,
        Reading::Names(names) => *names = Names::deserialize(from)?,
        Reading::Sealed(sealed) => {
            if !sealed.give(from.deserialize_any(GivenVisitor)?) {
                return Err(D::Error::custom("another form of value"));
            }
        }
        Reading::Whole(whole) => {
            whole.give(serde_json::Value::deserialize(from)?).map_err(|refusal| {
                let error = D::Error::custom(refusal.code);
                way.refused.set(Some(refusal));
                error
            })?;
        }
    }
    Ok(())
}

fn fill_members<'de, D: Deserializer<'de>>(
    way: &Way,
    record: &mut dyn Record,
    from: D,
) -> Result<(), D::Error> {
    let table = record.table();
    from.deserialize_struct(table.name, table.members, RecordVisitor(way, record))
}

/// Reads a value by its members.
///
/// # Errors
/// As [`fill`].
pub fn fill_record<'de, D: Deserializer<'de>>(record: &mut dyn Record, from: D) -> Result<(), D::Error> {
    fill_members(&Way::default(), record, from)
}

/// Reads members from JSON text that holds nothing else.
///
/// # Errors
/// As [`fill`]; and when something follows.
pub fn read_text(record: &mut dyn Record, text: &str) -> Result<(), serde_json::Error> {
    read_text_so(&Way::default(), record, text)
}

/// Reads members from a body in a journal, which has one form for each value: the one in which it is written.
///
/// # Errors
/// As [`read_text`]; and where it is written in another form.
pub fn read_body(record: &mut dyn Record, body: &str) -> Result<(), serde_json::Error> {
    read_text_so(&Way { as_written: true, ..Way::default() }, record, body)
}

fn read_text_so(way: &Way, record: &mut dyn Record, text: &str) -> Result<(), serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    fill_members(way, record, &mut reader)?;
    reader.end()
}

/// Why members were not read from a value.
pub struct Misfit {
    /// The member that does not fit, `.` for the whole.
    pub path: String,
    /// What is wrong with it, as the format says it: it may repeat the value.
    pub message: String,
    /// Why the fact that stands there was refused, with places inside of it.
    pub refused: Option<Refusal>,
}

/// Reads members from a value, and follows where in it the reading is.
///
/// # Errors
/// The [`Misfit`].
pub fn read_value(record: &mut dyn Record, value: serde_json::Value) -> Result<(), Misfit> {
    let mut track = serde_path_to_error::Track::new();
    let way = Way::default();
    let read = fill_members(&way, record, serde_path_to_error::Deserializer::new(value, &mut track));
    read.map_err(|error| Misfit {
        path: track.path().to_string(),
        message: error.to_string(),
        refused: way.refused.take(),
    })
}

/// Reads a value that stands alone.
///
/// # Errors
/// As [`fill`].
pub fn filled<'de, T: Blank + Member, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    fill(&mut value, from)?;
    Ok(value)
}

/// Where the value of a member, an element or an option is read to.
struct Seed<'a>(&'a Way, &'a mut dyn Member);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        fill_so(self.0, self.1, from)
    }
}

struct RecordVisitor<'a>(&'a Way, &'a mut dyn Record);

impl<'de> Visitor<'de> for RecordVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct ")?;
        f.write_str(self.1.table().name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(way, record) = self;
        let table = record.table();
        let mut seen = 0_u64;
        while let Some(index) = map.next_key_seed(NameSeed(table))? {
            let Some(member) = index.and_then(|index| record.member_mut(index)) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let bit = index.map_or(0, bit);
            if seen & bit != 0 {
                let name = index.and_then(|index| table.members.get(index)).copied();
                return Err(A::Error::duplicate_field(name.unwrap_or_default()));
            }
            seen |= bit;
            map.next_value_seed(Seed(way, &mut *member))?;
            if way.as_written && table.skipped & bit != 0 && is_empty(member) {
                return Err(A::Error::custom("an empty member is left out"));
            }
        }
        let missing = table.members.iter().enumerate();
        let mut missing = missing.filter(|(index, _)| (seen | table.optional) & bit(*index) == 0);
        missing.next().map_or(Ok(()), |(_, name)| Err(A::Error::missing_field(name)))
    }

    // Members without their names, in the order of declaration: a form in which objects were always read.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self(way, record) = self;
        let table = record.table();
        if way.as_written {
            return Err(A::Error::custom("members have their names"));
        }
        let mut places = 0..table.members.len();
        while let Some(member) = places.clone().next().and_then(|index| record.member_mut(index)) {
            if seq.next_element_seed(Seed(way, member))?.is_none() {
                break;
            }
            places.next();
        }
        places.find(|index| table.skipped & bit(*index) == 0).map_or(Ok(()), |index| {
            let count = table.members.len();
            let plural = if count == 1 { "" } else { "s" };
            let expected = format!("struct {} with {count} element{plural}", table.name);
            Err(A::Error::invalid_length(index, &expected.as_str()))
        })
    }
}

/// Finds a member by its name; nothing where another one may stand.
struct NameSeed(&'static Table);

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let found = self.0.members.iter().position(|member| *member == name);
        if found.is_none() && self.0.closed {
            return Err(E::unknown_field(name, self.0.members));
        }
        Ok(found)
    }
}

struct ListVisitor<'a>(&'a Way, &'a mut dyn List);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(NextSeed(self.0, &mut *self.1))?.is_some() {}
        Ok(())
    }
}

/// Grows a list by the element that is read.
struct NextSeed<'a>(&'a Way, &'a mut dyn List);

impl<'de> DeserializeSeed<'de> for NextSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.1.grown().map_or(Ok(()), |element| fill_so(self.0, element, from))
    }
}

struct MaybeVisitor<'a>(&'a Way, &'a mut dyn Maybe);

impl<'de> Visitor<'de> for MaybeVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        fill_so(self.0, self.1.there(), from)
    }
}

struct ChoiceVisitor(&'static str, &'static [&'static str]);

impl<'de> Visitor<'de> for ChoiceVisitor {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("enum ")?;
        f.write_str(self.0)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<usize, A::Error> {
        let (index, rest) = data.variant_seed(ValueSeed(self.1))?;
        rest.unit_variant()?;
        Ok(index)
    }
}

/// Finds a value of a closed list by its name.
struct ValueSeed(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for ValueSeed {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for ValueSeed {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("variant identifier")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let found = self.0.iter().position(|value| *value == name);
        found.ok_or_else(|| E::unknown_variant(name, self.0))
    }
}
