use super::super::{CardShown, Cards, ContactShown};
use super::anchor;
use super::remarks::{entry, named, states};
use super::{Printer, lines, one_line};
use crate::text::Language;

impl Cards {
    /// This page of cards in a language, each with its remarks, and with how many there are in all.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let all = super::projects::cards(&print, self.total, self.remarks);
        let mut text = vec![format!("# {}", print.labelled(&print.say("cards-title"), &all))];
        states(&print, &self.by_state, &mut text);
        for card in &self.cards {
            text.extend(shown(&print, card));
        }
        if self.next.is_some() {
            text.extend([String::new(), print.say("list-more")]);
        }
        lines(text)
    }
}

fn shown(print: &Printer, card: &CardShown) -> Vec<String> {
    let mut head = Vec::new();
    head.extend(card.kind.as_ref().map(|kind| print.label("card-kind", kind.as_str())));
    head.extend(card.about.as_ref().and_then(|_| print.name(&card.about_title)));
    head.push(print.date_or_unknown(card.received.as_ref()));
    head.extend(card.channel.as_ref().map(|channel| print.label("channel", channel.as_str())));
    if card.illustrative {
        head.push(print.say("text-illustrative"));
    }
    let name = named(print, &card.numbers, card.id.as_str());
    let mut text =
        vec![String::new(), format!("## {}", print.labelled(&name, &print.parts(head))), String::new()];
    if !card.themes.is_empty() {
        let themes = print.list(card.themes.iter().map(|theme| print.spoken(theme)));
        text.push(print.field("themes", &themes));
    }
    text.extend(
        card.author
            .as_ref()
            .map(|author| print.field("author", &print.label("author-category", author.as_str()))),
    );
    text.extend(card.pseudonym.as_ref().map(|pseudonym| print.field("pseudonym", pseudonym)));
    text.extend(card.contact.as_ref().map(|contact| print.field("contact", &reached(print, contact))));
    text.extend(card.anchor.as_ref().map(|passage| anchor::line(print, passage)));
    for (number, remark) in (1..).zip(&card.remarks) {
        let number: u32 = number;
        let name = print.say_with("remarks-number", &[("number", number.into())]);
        text.extend(entry(print, &name, remark));
    }
    text
}

fn reached(print: &Printer, contact: &ContactShown) -> String {
    let parts = [&contact.name, &contact.phone, &contact.email];
    if parts.iter().all(|part| part.is_none()) {
        return print.missing(contact.missing);
    }
    print.list(parts.into_iter().flatten().map(|part| one_line(part)))
}
