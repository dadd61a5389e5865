use infitah_macros::shared;

use super::writing::{Writer, sealed};
use super::{Kind, Known};
use crate::model::{
    Channel, Code, LanguageTag, PublicationId, PublicationKind, Reference, Refusal, StageId, Texts, ThingId,
    When, Words,
};
use crate::state::{Expand, Value};

/// Something was published or handed out (نشر أو توزيع وثيقة, publication ou remise d'un document): the evidence
/// that people could know.
#[shared(fact = "publication_made")]
pub struct PublicationMade {
    /// The publication's id; made where it is left out.
    #[made("publication")]
    pub publication: Option<PublicationId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// What it is.
    pub kind: Option<PublicationKind>,
    /// Its title.
    pub title: Texts,
    /// The language in which it was published.
    pub language: Option<LanguageTag>,
    /// How it was published; left out for what was handed out at a stage.
    pub channel: Option<Channel>,
    /// The stage at which it was handed out or shown.
    pub stage: Option<StageId>,
    /// What it is about: a version, a decision, a stage.
    pub about: Vec<ThingId>,
    /// Where: a web address, a place.
    pub place: Option<Words>,
    /// What it contains, in order.
    pub contents: Vec<Words>,
    /// The digest of the file (SHA-256, hexadecimal), by which it can be recognised.
    #[class(working)]
    pub digest: Option<Words>,
    /// The day of publication.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl PublicationMade {
    /// A document of this kind was published or handed out on this day.
    pub fn of(kind: PublicationKind, title: impl Into<Texts>, on: impl Into<When>) -> Self {
        Self { kind: Some(kind), title: title.into(), ..Self::bare(on.into()) }
    }
}

impl Kind for PublicationMade {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.kind.is_none() && self.title.is_empty() {
            Err(Refusal::field(Code::FieldMissing, "title"))
        } else {
            Ok(())
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(publication) = self.publication.as_ref().map(PublicationId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(publication);
        write.references(publication, &self.references);
        write.maybe_text(publication, "kind", self.kind.as_ref().map(PublicationKind::as_str));
        write.texts(publication, "title", &self.title);
        write.maybe_text(publication, "language", self.language.as_ref().map(LanguageTag::as_str));
        write.maybe_text(publication, "channel", self.channel.as_ref().map(Channel::as_str));
        write.maybe_text(publication, "stage", self.stage.as_ref().map(StageId::as_str));
        for thing in &self.about {
            write.part(publication, "about", thing.as_str(), Value::Flag(true));
        }
        if let Some(place) = self.place.as_ref().and_then(sealed) {
            write.value(publication, "place", place);
        }
        write.list(publication, "contents", &self.contents);
        if let Some(digest) = self.digest.as_ref().and_then(sealed) {
            write.value(publication, "digest", digest);
        }
        write.text(publication, "published", self.on.as_str());
    }
}
