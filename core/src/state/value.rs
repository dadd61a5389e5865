use std::borrow::Cow;

use crate::journal::Hash;

/// Days as an inclusive interval of day numbers (days since 1970-01-01).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first day.
    pub start: i32,
    /// The last day; it decides from when a fact counts.
    pub end: i32,
}

/// What of a thing can change: a field, or one language or element of it (`title:ar`, `ref:pacto:70`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field<'a> {
    /// The field's name. Facts name their fields in literals, which need no copy.
    pub name: Cow<'static, str>,
    /// The language or the element, where the field has several.
    pub part: Option<Cow<'a, str>>,
}

/// What a slot holds. A sealed value is known by its digest only: the state never reads it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value<'a> {
    /// A plain text: an id, a label, a date in EDTF.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(i64),
    /// Present or absent, for elements of sets.
    Flag(bool),
    /// The digest of a sealed value.
    Sealed(Hash),
    /// Several values that stand or fall together, or a list in its order.
    Many(Vec<Value<'a>>),
}

/// Receives what a fact does to the state.
pub trait Expand {
    /// The days that the fact is about; not called for an undated fact.
    fn on(&mut self, span: Span);
    /// The fact creates this thing.
    fn creates(&mut self, thing: &str);
    /// The fact gives this field of this thing a value.
    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>);
    /// The fact says that these ids are one thing.
    fn same(&mut self, things: &[&str]);
}

/// Gives the state, again and on demand, what the body of an entry does, so that it need not keep a copy.
pub trait Sources {
    /// Expands the body that the entry `entry` carries (for a correction, its `with`).
    fn expand(&self, entry: u32, out: &mut dyn Expand);

    /// The same for who does not ask for the days, which may cost less.
    fn ask(&self, entry: u32, out: &mut dyn Expand) {
        self.expand(entry, out);
    }
}

impl<'a> Field<'a> {
    /// A field that has one value.
    pub const fn plain(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), part: None }
    }

    /// One language or element of a field.
    pub const fn part(name: &'static str, part: &'a str) -> Self {
        Self { name: Cow::Borrowed(name), part: Some(Cow::Borrowed(part)) }
    }

    /// Reads a field as it is displayed: the name, and after a colon the language or element.
    ///
    /// ```
    /// use infitah::state::Field;
    /// assert_eq!(Field::parse("section:solutions:ar"), Field::part("section", "solutions:ar"));
    /// ```
    pub fn parse(text: &str) -> Field<'static> {
        let (name, part) = match text.split_once(':') {
            Some((name, part)) => (name, Some(part)),
            None => (text, None),
        };
        Field { name: Cow::Owned(name.to_owned()), part: part.map(|part| Cow::Owned(part.to_owned())) }
    }

    /// The same field, holding its own text.
    pub fn into_owned(self) -> Field<'static> {
        Field { name: self.name, part: self.part.map(|part| Cow::Owned(part.into_owned())) }
    }
}

impl std::fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.part {
            Some(part) => write!(f, "{}:{part}", self.name),
            None => f.write_str(&self.name),
        }
    }
}

impl<'a> Value<'a> {
    /// A plain text.
    pub fn text(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// The same value, holding its own text.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Value::Number(number),
            Self::Flag(flag) => Value::Flag(flag),
            Self::Sealed(hash) => Value::Sealed(hash),
            Self::Many(values) => Value::Many(values.into_iter().map(Value::into_owned).collect()),
        }
    }

    /// The digests of the sealed values in it, in order.
    pub fn digests(&self, out: &mut Vec<Hash>) {
        match self {
            Self::Sealed(hash) => out.push(*hash),
            Self::Many(values) => values.iter().for_each(|value| value.digests(out)),
            Self::Text(_) | Self::Number(_) | Self::Flag(_) => {}
        }
    }
}
