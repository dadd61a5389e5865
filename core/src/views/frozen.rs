use super::Spoken;
use super::reading::Reader;
use crate::dossier::{At, Dossier};
use crate::facts::{Fact, Held};
use crate::model::Refusal;
use crate::state::{Expand, Field, Span, Value};

impl Dossier {
    /// The texts of a frozen version (نصوص الصيغة المحصورة, textes de la version arrêtée), in printed order, as they
    /// were written then: corrections and late merges do not change them.
    ///
    /// # Errors
    /// A refusal when the version was not known then, the day cannot be read, or a head is unknown.
    pub fn version_texts(&self, version: impl AsRef<str>, at: &At) -> Result<Vec<Spoken>, Refusal> {
        self.read_at(at, |reader| {
            let id = reader.resolve(version.as_ref(), &["version"])?;
            let entry = reader.seen.creators(&id).first().copied();
            let frozen = match entry.and_then(|entry| self.facts().get(entry)) {
                Some(Fact::VersionFrozen(frozen)) => frozen.holds.as_slice(),
                _ => &[],
            };
            Ok(frozen.iter().map(|held| text(reader, held)).collect())
        })
    }
}

/// The words that an entry itself gives to a field, be it a correction; withheld where it gives none.
fn text(reader: &Reader<'_>, held: &Held) -> Spoken {
    let field = Field::parse(&held.field);
    let language = held.field.rsplit(':').next();
    let mut given = Given { thing: held.thing.as_str(), field: &field, value: None };
    let entry = held.entry.hash().and_then(|hash| reader.dossier.journal().find(&hash));
    if let Some(entry) = entry {
        crate::state::Sources::expand(reader.dossier.facts(), entry, &mut given);
    }
    match (entry, given.value) {
        (Some(entry), Some(Value::Sealed(digest))) => reader.spoken(entry, &digest, language),
        _ => Spoken {
            text: None,
            language: language.map(str::to_owned),
            missing: Some(super::Missing::Withheld),
        },
    }
}

/// Collects what a body gives to one field.
struct Given<'a> {
    thing: &'a str,
    field: &'a Field<'a>,
    value: Option<Value<'static>>,
}

impl Expand for Given<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if thing == self.thing && field == *self.field {
            self.value = Some(value.into_owned());
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
