use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use infitah_macros::shared;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::members::{self, Blank, Closed, Member, Reading, Writing};
use super::{Class, Code, Place, Refusal, Visitor, WalkIn};
use crate::journal::{Hash, NotCanonical, seal_text};
use crate::text::Names;
use crate::text::lists::Gather;

/// A value that can be withheld and erased: free text, a personal or a working value.
///
/// As people record it, it is the value itself; inside the journal it is a salted digest, and the value stands
/// beside the fact. Nothing prints it by accident: its debug form does not show it.
#[derive(Clone, PartialEq, Eq)]
pub enum Sealed<T> {
    /// The value, as it is given to be recorded.
    Open(T),
    /// The digest under which the value stands in the journal.
    Sealed(Hash),
}

/// Free text (نص حر, texte libre).
pub type Words = Sealed<String>;
/// Contact details, never public.
pub type SealedContact = Sealed<Contact>;
/// The outcome of a decision, public once an answer publishes it.
pub type SealedOutcome = Sealed<Outcome>;

/// How to reach the person who gave a card (معطيات الاتصال, coordonnées). Personal: never part of a public copy.
#[shared(part)]
#[derive(Eq)]
pub struct Contact {
    /// The name.
    pub name: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// What was decided on remarks (مآل الملاحظة, suite donnée).
#[shared(choice)]
pub enum Outcome {
    /// Accepted (مقبولة, acceptée).
    Accepted,
    /// Accepted in part (مقبولة جزئيا, acceptée en partie).
    PartlyAccepted,
    /// Rejected (مرفوضة, rejetée).
    Rejected,
    /// Not a matter of this programme (خارج نطاق البرنامج, hors du champ).
    OutOfScope,
    /// Taken together with another remark (مدمجة, fusionnée).
    Merged,
    /// Put off (مؤجلة, différée).
    Deferred,
}

impl<T> Sealed<T> {
    /// The digest, once it is sealed.
    pub const fn digest(&self) -> Option<Hash> {
        match self {
            Self::Open(_) => None,
            Self::Sealed(hash) => Some(*hash),
        }
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(_) => f.write_str("Open(…)"),
            Self::Sealed(hash) => write!(f, "Sealed({hash})"),
        }
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::Open(text.to_owned())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Open(text)
    }
}

impl From<Outcome> for SealedOutcome {
    fn from(outcome: Outcome) -> Self {
        Self::Open(outcome)
    }
}

impl From<Contact> for SealedContact {
    fn from(contact: Contact) -> Self {
        Self::Open(contact)
    }
}

/// A sealed value whose type does not matter: what sealing and reading a body need of it.
pub trait Seal {
    /// The value to seal, or nothing when it is sealed already.
    fn open_value(&self) -> Option<serde_json::Value>;
    /// Whether it is an open text with nothing in it.
    fn is_blank(&self) -> bool;
    /// The digest, once it is sealed.
    fn sealed_as(&self) -> Option<Hash>;
    /// The text of its seal under this salt, or nothing when it is sealed already.
    fn seal_text(&self, salt: [u8; 16]) -> Option<Result<String, NotCanonical>>;
    /// Puts the digest in the place of the value.
    fn seal(&mut self, digest: Hash);
}

impl<T: Serialize + Member + Blank + 'static> Seal for Sealed<T> {
    fn open_value(&self) -> Option<serde_json::Value> {
        match self {
            Self::Open(value) => serde_json::to_value(value).ok(),
            Self::Sealed(_) => None,
        }
    }

    fn is_blank(&self) -> bool {
        let Self::Open(value) = self else { return false };
        let text: Option<&String> = (value as &dyn Any).downcast_ref();
        text.is_some_and(|text| text.trim().is_empty())
    }

    fn sealed_as(&self) -> Option<Hash> {
        self.digest()
    }

    fn seal_text(&self, salt: [u8; 16]) -> Option<Result<String, NotCanonical>> {
        match self {
            Self::Open(value) => Some(seal_text(salt, value)),
            Self::Sealed(_) => None,
        }
    }

    fn seal(&mut self, digest: Hash) {
        *self = Self::Sealed(digest);
    }
}

impl<T: Serialize + Member + Blank + 'static> WalkIn for Sealed<T> {
    fn walk_in(&mut self, at: &Place<'_>, class: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        visitor.sealed(at, class, self)
    }
}

/// Plain text inside a sealed value or beside a date; the value around it has been visited.
impl WalkIn for String {
    fn walk_in(&mut self, _: &Place<'_>, _: Class, _: &mut dyn Visitor) -> Result<(), Refusal> {
        Ok(())
    }
}

impl<T: Member + Blank> Serialize for Sealed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        members::write(self, serializer)
    }
}

impl<'de, T: Member + Blank> Deserialize<'de> for Sealed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        members::filled(deserializer)
    }
}

impl<T: Member + Blank> Member for Sealed<T> {
    fn reading(&mut self) -> Reading<'_> {
        Reading::Sealed(self)
    }

    fn writing(&self) -> Writing<'_> {
        match self {
            Self::Open(value) => value.writing(),
            Self::Sealed(hash) => Writing::Digest(*hash),
        }
    }
}

impl<T: Blank> Blank for Sealed<T> {
    fn blank() -> Self {
        Self::Open(T::blank())
    }
}

impl<T: Member + Blank> Closed for Sealed<T> {
    fn give(&mut self, given: Given) -> bool {
        let Given::Value(value) = given else {
            if let Given::Digest(hash) = given {
                *self = Self::Sealed(hash);
            }
            return true;
        };
        let mut open = T::blank();
        // The error of the inner type may repeat the value; it is left behind here.
        let fits = members::fill(&mut open, value).is_ok();
        *self = Self::Open(open);
        fits
    }
}

/// What may stand for a sealed value.
pub enum Given {
    /// Its digest.
    Digest(Hash),
    /// The value itself.
    Value(serde_json::Value),
}

pub(super) struct GivenVisitor;

impl<'de> serde::de::Visitor<'de> for GivenVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Value(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Given, A::Error> {
        serde_json::Value::deserialize(SeqAccessDeserializer::new(seq)).map(Given::Value)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
        let mut members = serde_json::Map::new();
        while let Some(Key(key)) = map.next_key()? {
            if key.is_none() && members.is_empty() {
                let hash = map.next_value()?;
                return match map.next_key::<serde::de::IgnoredAny>()? {
                    None => Ok(Given::Digest(hash)),
                    Some(_) => Err(serde::de::Error::custom("more than a digest")),
                };
            }
            members.insert(key.unwrap_or_else(|| SEALED.to_owned()), map.next_value()?);
        }
        Ok(Given::Value(serde_json::Value::Object(members)))
    }
}

const SEALED: &str = "sealed";

/// A key, of which no copy is made where it is [`SEALED`].
struct Key(Option<String>);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl serde::de::Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key, E> {
        Ok(Key((text != SEALED).then(|| text.to_owned())))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Sealed<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// One text in several languages (نص متعدد اللغات, texte multilingue), by language tag. The empty tag stands for
/// the dossier's language; going in, a text alone is in that language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, Words>);

/// In how many languages a text stands at most: a fact may say it of each of many things.
const LANGUAGES: usize = 32;

impl Texts {
    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with a text in one more language.
    #[must_use]
    pub fn and(mut self, language: impl Into<String>, text: impl Into<Words>) -> Self {
        self.0.insert(language.into(), text.into());
        self
    }
}

impl From<&str> for Texts {
    fn from(text: &str) -> Self {
        Self::default().and("", text)
    }
}

impl From<String> for Texts {
    fn from(text: String) -> Self {
        Self::default().and("", text)
    }
}

impl<L: Into<String>, W: Into<Words>, const N: usize> From<[(L, W); N]> for Texts {
    fn from(texts: [(L, W); N]) -> Self {
        Self(texts.into_iter().map(|(language, text)| (language.into(), text.into())).gathered())
    }
}

impl From<&Names> for Texts {
    fn from(names: &Names) -> Self {
        Self(names.0.iter().map(|(language, text)| (language.clone(), text.as_str().into())).gathered())
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextsVisitor)
    }
}

struct TextsVisitor;

impl<'de> serde::de::Visitor<'de> for TextsVisitor {
    type Value = Texts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or an object with a text by language tag")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        BTreeMap::deserialize(MapAccessDeserializer::new(map)).map(Texts)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Texts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Texts".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "One text in several languages (نص متعدد اللغات, texte multilingue), by language tag; or a text alone, which is in the dossier's language.",
            "anyOf": [{ "type": "string" }, { "type": "object", "additionalProperties": { "type": "string" } }],
            "x-texts": true,
        })
    }
}

impl WalkIn for Texts {
    fn walk_in(&mut self, at: &Place<'_>, class: Class, visitor: &mut dyn Visitor) -> Result<(), Refusal> {
        if self.0.len() > LANGUAGES {
            return Err(Refusal::at(Code::TextTooManyLanguages, at));
        }
        let mut texts = BTreeMap::new();
        for (mut language, mut words) in std::mem::take(&mut self.0) {
            let written = language.clone();
            let at = at.member(&written);
            visitor.language(&at, &mut language)?;
            visitor.sealed(&at, class, &mut words)?;
            texts.insert(language, words);
        }
        self.0 = texts;
        Ok(())
    }
}

#[cfg(feature = "uniffi")]
mod crossing {
    use std::collections::HashMap;

    use super::{Contact, Outcome, Sealed, SealedContact, SealedOutcome, Texts, Words};

    // Facts only go in; where one came out sealed, its words would be empty.
    uniffi::custom_type!(Words, String, {
        try_lift: |text| Ok(Sealed::Open(text)),
        lower: |words| match words { Sealed::Open(text) => text, Sealed::Sealed(_) => String::new() },
    });
    uniffi::custom_type!(SealedOutcome, Outcome, {
        try_lift: |outcome| Ok(Sealed::Open(outcome)),
        lower: |outcome| match outcome { Sealed::Open(outcome) => outcome, Sealed::Sealed(_) => Outcome::Deferred },
    });
    uniffi::custom_type!(SealedContact, Contact, {
        try_lift: |contact| Ok(Sealed::Open(contact)),
        lower: |contact| match contact {
            Sealed::Open(contact) => contact,
            Sealed::Sealed(_) => Contact { name: None, phone: None, email: None },
        },
    });
    uniffi::custom_type!(Texts, HashMap<String, String>, {
        try_lift: |texts| Ok(Texts(texts.into_iter().map(|(language, text)| (language, Sealed::Open(text))).collect())),
        lower: |texts| texts
            .0
            .into_iter()
            .filter_map(|(language, words)| match words {
                Sealed::Open(text) => Some((language, text)),
                Sealed::Sealed(_) => None,
            })
            .collect(),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_alone_is_in_the_language_of_the_dossier() {
        let alone: Texts = serde_json::from_str(r#""جماعة العرائش""#).unwrap();
        assert_eq!(alone, Texts::from("جماعة العرائش"));
        let named: Texts = serde_json::from_str(r#"{"fr":"Commune de Larache"}"#).unwrap();
        assert_eq!(named, Texts::from([("fr", "Commune de Larache")]));
        assert!(serde_json::from_str::<Texts>("7").is_err());
    }
}
