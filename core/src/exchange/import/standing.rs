//! A card of the dossier, written out whole once more: a correction names all that stays.

use crate::facts::{Anchor, CardReceived, RemarkNoted};
use crate::model::{CardKind, Channel, Contact, LanguageTag, Topic, Words};
use crate::views::{CardShown, RemarkShown, Spoken};

fn words(spoken: &Spoken) -> Option<Words> {
    spoken.text.clone().map(Words::from)
}

/// A remark as it stands, by its id.
pub(super) fn noted(remark: &RemarkShown) -> RemarkNoted {
    let language = |spoken: &Option<Spoken>| spoken.as_ref()?.language.clone().map(LanguageTag::from);
    let mut noted = RemarkNoted::on(Topic::PROBLEM, "");
    noted.remark = Some(remark.id.clone());
    noted.topic.clone_from(&remark.topic);
    noted.section.clone_from(&remark.section);
    noted.said = remark.said.as_ref().and_then(words);
    noted.said_language = language(&remark.said);
    noted.proposed = remark.proposed.as_ref().and_then(words);
    noted.proposed_language = language(&remark.proposed);
    noted
}

/// A card as it stands: its day as it is known, the words for it apart, and its remarks by their ids.
pub(super) fn as_it_stands(card: &CardShown) -> CardReceived {
    let received = card.received.as_ref();
    let mut stands = CardReceived::idea(received.map_or("", |received| received.edtf.as_str()));
    stands.on_written = received.and_then(|received| received.written.clone());
    stands.card = Some(card.id.clone());
    stands.numbers.clone_from(&card.numbers);
    stands.kind = card.kind.clone().unwrap_or(CardKind::IDEA);
    stands.about.clone_from(&card.about);
    stands.axes.clone_from(&card.axes);
    stands.themes = card.themes.iter().filter_map(words).collect();
    stands.anchor = card.anchor.as_ref().and_then(|anchor| {
        let exact = anchor.exact.as_ref().and_then(words)?;
        let mut quoted =
            Anchor::quoting(anchor.version.clone(), anchor.thing.clone(), anchor.section.clone(), exact);
        quoted.prefix = anchor.prefix.as_ref().and_then(words);
        quoted.suffix = anchor.suffix.as_ref().and_then(words);
        Some(quoted)
    });
    stands.stage.clone_from(&card.stage);
    stands.channel = card.channel.clone().unwrap_or(Channel::MEETING);
    stands.author.clone_from(&card.author);
    let contact = card.contact.as_ref().filter(|contact| contact.missing.is_none());
    stands.contact = contact.map(|one| {
        Contact { name: one.name.clone(), phone: one.phone.clone(), email: one.email.clone() }.into()
    });
    stands.remarks = card.remarks.iter().map(noted).collect();
    stands
}
