use infitah_macros::shared;

use super::writing::{Writer, sealed};
use super::{Kind, Known};
use crate::model::{
    AuthorCategory, AxisId, CardId, CardKind, Channel, Code, LanguageTag, Reference, Refusal, RemarkId,
    SealedContact, SheetSection, StageId, SubjectId, ThingId, Topic, VersionId, When, Words,
};
use crate::state::{Expand, Value};

/// One observation of a card (ملاحظة, remarque): one thing said on one topic, and what is proposed for it.
///
/// A challenge and its solution stay one remark; it is the unit that is examined, decided and answered.
#[shared(part)]
pub struct RemarkNoted {
    /// The remark's id; made from the card and the position.
    #[made("remark")]
    pub remark: Option<RemarkId>,
    /// What it is on.
    pub topic: Option<Topic>,
    /// The section of the sheet that it is on, where it names one.
    pub section: Option<SheetSection>,
    /// What is said.
    pub said: Option<Words>,
    /// The language of what is said, if it is known; it may differ from that of what is proposed.
    pub said_language: Option<LanguageTag>,
    /// What is proposed.
    pub proposed: Option<Words>,
    /// The language of what is proposed, if it is known.
    pub proposed_language: Option<LanguageTag>,
}

impl RemarkNoted {
    /// This was said on this topic.
    pub fn on(topic: Topic, said: impl Into<Words>) -> Self {
        Self { topic: Some(topic), said: Some(said.into()), ..Self::bare() }
    }
}

/// The passage of a frozen version that a card is on (مقطع من صيغة, passage d'une version): a text quote, as the W3C
/// Web Annotation model has it. Where the words no longer stand, it is orphaned, and never moved.
#[shared(part)]
pub struct Anchor {
    /// The version.
    pub version: VersionId,
    /// The project or the programme whose text it is.
    pub thing: ThingId,
    /// The section.
    pub section: SheetSection,
    /// The words quoted.
    pub exact: Words,
    /// The words before them, where they are needed to find the place.
    pub prefix: Option<Words>,
    /// The words after them.
    pub suffix: Option<Words>,
}

impl Anchor {
    /// These words of a section in a version.
    pub fn quoting(
        version: impl Into<VersionId>,
        thing: impl Into<ThingId>,
        section: SheetSection,
        exact: impl Into<Words>,
    ) -> Self {
        Self::bare(version.into(), thing.into(), section, exact.into())
    }
}

/// A card was received (تلقي بطاقة, réception d'une fiche).
///
/// The author is never named: `author` is a category, and contact details are sealed and personal.
#[shared(fact = "card_received")]
pub struct CardReceived {
    /// The card's id; made from its first number where it has one.
    #[made("card")]
    pub card: Option<CardId>,
    /// Its numbers elsewhere, as `platform:1204` or `paper:17`.
    pub numbers: Vec<Reference>,
    /// Its kind.
    pub kind: CardKind,
    /// The project that it is about, or the whole programme; nothing for a new project.
    pub about: Option<SubjectId>,
    /// The priority axes under which it was filed.
    #[since(2)]
    pub axes: Vec<AxisId>,
    /// Its themes as they were written, which may be no axis.
    #[since(2)]
    pub themes: Vec<Words>,
    /// The passage of a frozen version that it is on.
    #[since(2)]
    pub anchor: Option<Anchor>,
    /// The stage at which it was collected.
    pub stage: Option<StageId>,
    /// How it came in.
    pub channel: Channel,
    /// The category of its author, as `citizen` or `association`.
    pub author: Option<AuthorCategory>,
    /// How to answer its author.
    #[class(personal)]
    pub contact: Option<SealedContact>,
    /// What is said; at least one remark.
    pub remarks: Vec<RemarkNoted>,
    /// The day on which it was received.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl CardReceived {
    fn of(kind: CardKind, about: Option<SubjectId>, on: When) -> Self {
        Self { about, ..Self::bare(kind, Channel::MEETING, on) }
    }

    /// An observation card on a project or on the programme.
    pub fn observation(about: impl Into<SubjectId>, on: impl Into<When>) -> Self {
        Self::of(CardKind::OBSERVATION, Some(about.into()), on.into())
    }

    /// An idea card.
    pub fn idea(on: impl Into<When>) -> Self {
        Self::of(CardKind::IDEA, None, on.into())
    }

    /// A card that proposes a new project.
    pub fn new_project(on: impl Into<When>) -> Self {
        Self::of(CardKind::NEW_PROJECT, None, on.into())
    }

    /// The same card with one more remark.
    pub fn remark(mut self, topic: Topic, said: impl Into<Words>) -> Self {
        self.remarks.push(RemarkNoted::on(topic, said));
        self
    }
}

impl Kind for CardReceived {
    fn numbered(&self) -> Option<(&'static str, &Reference)> {
        self.numbers.first().map(|number| ("card", number))
    }

    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        if self.remarks.is_empty() {
            return Err(Refusal::field(Code::CardNoRemarks, "remarks"));
        }
        match self.remarks.iter().position(|remark| remark.said.is_none() && remark.proposed.is_none()) {
            Some(index) => Err(Refusal::field(Code::TextEmpty, format!("remarks[{index}].said"))),
            None => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(card) = self.card.as_ref().map(CardId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(card);
        write.references(card, &self.numbers);
        write.text(card, "kind", self.kind.as_str());
        write.maybe_text(card, "about", self.about.as_ref().map(SubjectId::as_str));
        for axis in &self.axes {
            write.part(card, "axis", axis.as_str(), Value::Flag(true));
        }
        write.list(card, "themes", &self.themes);
        if let Some(anchor) = &self.anchor {
            let quote = [Some(&anchor.exact), anchor.prefix.as_ref(), anchor.suffix.as_ref()];
            let mut value = vec![
                Value::text(anchor.version.as_str()),
                Value::text(anchor.thing.as_str()),
                Value::text(anchor.section.as_str()),
            ];
            for words in quote.into_iter().flatten().filter_map(sealed) {
                value.push(words);
            }
            write.value(card, "anchor", Value::Many(value));
        }
        write.maybe_text(card, "stage", self.stage.as_ref().map(StageId::as_str));
        write.text(card, "channel", self.channel.as_str());
        write.maybe_text(card, "author", self.author.as_ref().map(AuthorCategory::as_str));
        if let Some(contact) = self.contact.as_ref().and_then(sealed) {
            write.value(card, "contact", contact);
        }
        write.text(card, "received", self.on.as_str());
        for (position, remark) in self.remarks.iter().enumerate() {
            let Some(id) = remark.remark.as_ref().map(RemarkId::as_str) else { continue };
            write.creates(id);
            write.text(id, "card", card);
            write.value(id, "position", Value::Number(i64::try_from(position).unwrap_or(i64::MAX)));
            write.maybe_text(id, "topic", remark.topic.as_ref().map(Topic::as_str));
            write.maybe_text(id, "section", remark.section.as_ref().map(SheetSection::as_str));
            if let Some(said) = remark.said.as_ref().and_then(sealed) {
                write.value(id, "said", said);
            }
            if let Some(proposed) = remark.proposed.as_ref().and_then(sealed) {
                write.value(id, "proposed", proposed);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Fact;

    fn body(more: &str) -> String {
        format!(
            r#"{{"card":"card-0000000000000001","channel":"form","kind":"idea","on":"2023-01-10"{more},"remarks":[{{"remark":"remark-0000000000000001","topic":"problem"}}]}}"#
        )
    }

    fn read(version: u32, more: &str) -> Option<Fact> {
        Fact::from_body("card_received", version, &body(more)).and_then(Result::ok)
    }

    #[test]
    fn each_card_has_one_shape() {
        let axes = r#","axes":["axis-0000000000000001"]"#;
        assert_eq!(read(1, "").map(|fact| fact.version()), Some(1));
        assert_eq!(read(2, axes).map(|fact| fact.version()), Some(2));
        assert_eq!(read(1, axes), None, "a member of the second version in a body of the first");
        assert_eq!(read(2, ""), None, "a body of the second version without a member of it");
        assert_eq!(read(2, r#","axes":[]"#), None);
        assert!(Fact::from_body("card_received", 3, &body(axes)).is_none(), "a version that is not known");
    }

    #[test]
    fn a_later_member_alone_makes_the_later_version() {
        let card = CardReceived::idea("2023-01-10").remark(Topic::PROBLEM, "لا توجد أشجار");
        assert_eq!(Fact::from(card.clone()).version(), 1);
        let anchor = Anchor::quoting("version:1", "pacto:70", SheetSection::SOLUTIONS, "وسقيها");
        for later in [card.clone().axes(["axis:1"]), card.clone().themes(["البيئة"]), card.anchor(anchor)]
        {
            assert_eq!(Fact::from(later).version(), 2);
        }
    }
}
