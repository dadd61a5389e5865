use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use infitah_macros::shared;

use super::reading::{Reader, day_of};
use super::{DateShown, Missing, Names, Spoken};
use crate::dossier::{At, Dossier};
use crate::facts::{Fact, VersionFrozen};
use crate::journal::Hash;
use crate::model::{Refusal, ThingId, VersionId, VersionKind};
use crate::state::{Expand, Field, Span, Value};
use crate::text::folding::Fold;

/// The texts of a frozen version (نصوص الصيغة المحصورة, textes de la version arrêtée), in printed order, as they were
/// written then.
#[shared(view)]
pub struct VersionTexts {
    /// The version.
    pub version: VersionSide,
    /// Its texts.
    pub texts: Vec<VersionText>,
}

/// A frozen version by name.
#[shared(view)]
pub struct VersionSide {
    /// The version.
    pub version: VersionId,
    /// Its kind.
    pub kind: Option<VersionKind>,
    /// Its title.
    pub title: Names,
    /// The day on which it was frozen.
    pub frozen: Option<DateShown>,
}

/// A text of a version.
#[shared(view)]
pub struct VersionText {
    /// The project, or the programme.
    pub thing: ThingId,
    /// Its title, as it is on the day of the question.
    pub thing_title: Names,
    /// The field: `title:ar`, `section:solutions:ar`.
    pub field: String,
    /// The text.
    pub text: Spoken,
}

impl Dossier {
    /// The texts of a frozen version (نصوص الصيغة المحصورة, textes de la version arrêtée), in printed order, as they
    /// were written then: corrections and late merges do not change them.
    ///
    /// # Errors
    /// A refusal when the version was not known then, the day cannot be read, or a head is unknown.
    pub fn version_texts(&self, version: impl AsRef<str>, at: &At) -> Result<VersionTexts, Refusal> {
        self.read_at(at, |reader| {
            let id = reader.resolve(version.as_ref(), &["version"])?;
            let texts = frozen_texts(reader, &id).into_iter().map(|frozen| VersionText {
                thing_title: reader.title(&frozen.thing),
                thing: ThingId::from(frozen.thing),
                field: frozen.field,
                text: frozen.text,
            });
            Ok(VersionTexts { version: side(reader, &id), texts: texts.collect() })
        })
    }
}

/// A text that a version holds, opened.
pub(super) struct FrozenText {
    pub(super) thing: String,
    pub(super) field: String,
    /// The entry whose words it is read from: a revision, or its correction.
    pub(super) entry: Option<u32>,
    pub(super) text: Spoken,
}

/// The fact that froze a version: of versions that are one since, the one whose kind shows, so that kind, day and texts
/// come from one fact.
pub(super) fn frozen<'a>(reader: &Reader<'a>, version: &str) -> Option<(&'a Fact, &'a VersionFrozen)> {
    let entry = reader.made_by(version, "kind")?;
    match reader.dossier.facts().get(entry)? {
        fact @ Fact::VersionFrozen(frozen) => Some((fact, frozen)),
        _ => None,
    }
}

pub(super) fn side(reader: &Reader<'_>, version: &str) -> VersionSide {
    let thing = reader.thing(version);
    VersionSide {
        kind: thing.label("kind"),
        title: thing.names("title"),
        frozen: frozen(reader, version).and_then(|(fact, _)| day_of(fact)),
        version: VersionId::from(version),
    }
}

/// The texts of a version in printed order, under the ids by which their things are shown.
pub(super) fn frozen_texts(reader: &Reader<'_>, version: &str) -> Vec<FrozenText> {
    let listed = reader.listed(version);
    let texts = listed.iter().flat_map(|listed| listed.iter()).map(|held| FrozenText {
        thing: held.thing.clone(),
        field: held.field.to_string(),
        entry: held.entry,
        text: held.text(reader),
    });
    texts.collect()
}

/// A text that a version lists, not opened yet.
pub(super) struct Listed {
    /// The id by which its thing is shown.
    pub(super) thing: String,
    pub(super) field: Field<'static>,
    /// The entry whose words it is read from: a revision, or its correction.
    entry: Option<u32>,
    /// The digest of the words that this entry gives to the field.
    words: Option<Hash>,
}

/// What a version lists, in its order; nothing where no fact froze it.
pub(super) fn listed(reader: &Reader<'_>, version: &str) -> Option<Rc<[Listed]>> {
    let (_, frozen) = frozen(reader, version)?;
    // A hostile list names one long text many times, or one entry that says very much, and would make much of little:
    // each is read once.
    let mut known = BTreeSet::new();
    let mut given = BTreeMap::<u32, Given<'_>>::new();
    let listed = frozen.holds.iter().filter_map(|held| {
        let (thing, field) = (reader.canonical(held.thing.as_str()), Field::parse(&held.field));
        let entry = held.entry.hash().and_then(|hash| reader.dossier.journal().find(&hash));
        let slot = (thing, field);
        if !known.insert((held.entry.as_str(), slot.clone())) {
            return None;
        }
        let given = entry.map(|entry| given.entry(entry).or_insert_with(|| Given::by(reader, entry)));
        let words = given.and_then(|given| given.words.get(&slot).copied());
        Some(Listed { thing: slot.0, field: slot.1, entry, words })
    });
    Some(listed.collect())
}

impl Listed {
    /// The words that its entry itself gives to the field, be it a correction; withheld where it gives none.
    fn text(&self, reader: &Reader<'_>) -> Spoken {
        let language = self.field.part.as_deref().and_then(|part| part.rsplit(':').next());
        match self.given() {
            Some((entry, digest)) => reader.spoken(entry, &digest, language),
            None => {
                Spoken { text: None, language: language.map(str::to_owned), missing: Some(Missing::Withheld) }
            }
        }
    }

    /// The entry, and the digest of the words that it gives to the field.
    fn given(&self) -> Option<(u32, Hash)> {
        Some((self.entry?, self.words?))
    }

    /// The revision that it is read from, which may have been corrected since, and the words as they were written then.
    pub(super) fn as_written(&self, reader: &Reader<'_>) -> Option<(u32, Rc<Written>)> {
        let (entry, digest) = self.given()?;
        let text = reader.written(entry, digest)?;
        let revision = match reader.dossier.facts().get(entry)? {
            Fact::Corrected(corrected) => reader.dossier.journal().find(&corrected.entry.hash()?)?,
            _ => entry,
        };
        Some((revision, text))
    }
}

/// The words of a revision as they were written then.
pub(super) struct Written {
    pub(super) digest: Hash,
    pub(super) text: String,
    folded: OnceCell<String>,
}

impl Written {
    pub(super) const fn new(digest: Hash, text: String) -> Self {
        Self { digest, text, folded: OnceCell::new() }
    }

    /// The text as a search folds it.
    pub(super) fn folded(&self) -> &str {
        self.folded.get_or_init(|| Fold::Search.fold(&self.text))
    }
}

/// The words that an entry gives to fields, under the ids by which their things are shown.
struct Given<'a> {
    reader: &'a Reader<'a>,
    words: BTreeMap<(String, Field<'static>), Hash>,
}

impl<'a> Given<'a> {
    fn by(reader: &'a Reader<'a>, entry: u32) -> Self {
        let mut given = Self { reader, words: BTreeMap::new() };
        crate::state::Sources::expand(reader.dossier.facts(), entry, &mut given);
        given
    }
}

impl Expand for Given<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if let Value::Sealed(digest) = value {
            // Of things that are one, the version may name another id than the entry does.
            self.words.insert((self.reader.canonical(thing), field.into_owned()), digest);
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
