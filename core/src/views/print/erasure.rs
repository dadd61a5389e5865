use super::super::{ErasurePlan, ErasureThing};
use super::{Printer, lines};
use crate::dossier::{ErasedWords, QuoteLeft, QuoteLikeness, WordsField};
use crate::model::{ThingId, kind_of};
use crate::text::Language;

impl ErasurePlan {
    /// The plan in a language: the words that would go, each with where it stands, and the texts that quote them.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("erasure-title")), String::new()];
        text.extend(self.erased.iter().map(|words| format!("- {}", self.erased_line(&print, words))));
        text.extend([String::new(), format!("## {}", print.say("erasure-quotes")), String::new()]);
        if self.quotes.is_empty() {
            text.push(print.say("erasure-no-quotes"));
            return lines(text);
        }
        text.extend(self.quotes.iter().map(|quote| format!("- {}", self.quote_line(&print, quote))));
        if self.more > 0 {
            text.push(format!("- {}", print.count("erasure-more", "quotes", self.more)));
        }
        text.extend([String::new(), print.say("erasure-decide")]);
        lines(text)
    }

    fn erased_line(&self, print: &Printer, words: &ErasedWords) -> String {
        let closed: Vec<&WordsField> = words.fields.iter().filter(|field| field.closed).collect();
        let others: Vec<&WordsField> = words.fields.iter().filter(|field| !field.closed).collect();
        let named = if closed.is_empty() { &others } else { &closed };
        let mut parts = Vec::new();
        if words.words > 0 {
            parts.push(print.count("erasure-words", "words", words.words));
        }
        if !closed.is_empty() && !others.is_empty() {
            let others = print.list(others.iter().map(|field| self.field(print, field)));
            parts.push(print.labelled(&print.say("erasure-shared"), &others));
        }
        let place = self.place(print, named, words.place.as_deref());
        if parts.is_empty() { place } else { print.labelled(&place, &print.parts(parts)) }
    }

    fn quote_line(&self, print: &Printer, quote: &QuoteLeft) -> String {
        let fields: Vec<&WordsField> = quote.fields.iter().collect();
        let mut parts: Vec<String> =
            quote.quoted.iter().map(|text| print.quoted(&super::one_line(text))).collect();
        parts.push(match quote.likeness {
            QuoteLikeness::Whole => print.say("quote-whole"),
            QuoteLikeness::Nearly => print.count("quote-nearly", "words", quote.in_order),
            QuoteLikeness::Partly => print.count("quote-partly", "words", quote.run),
        });
        if !quote.stands && !quote.fields.is_empty() {
            parts.push(print.say("quote-earlier"));
        }
        if !quote.versions.is_empty() {
            let versions = quote.versions.iter().map(|version| self.called(print, version.as_str()));
            parts.push(print.labelled(&print.say("quote-versions"), &print.list(versions)));
        }
        print.labelled(&self.place(print, &fields, quote.place.as_deref()), &print.parts(parts))
    }

    /// The fields in which words stand, or what they are of where they stand in none.
    fn place(&self, print: &Printer, fields: &[&WordsField], place: Option<&str>) -> String {
        match (fields, place) {
            ([], Some("reason")) => print.say("erasure-reason"),
            ([], _) => print.say("text-unknown"),
            (fields, _) => print.list(fields.iter().map(|field| self.field(print, field))),
        }
    }

    fn field(&self, print: &Printer, field: &WordsField) -> String {
        let kind = kind_of(field.thing.as_str()).unwrap_or_default();
        print.list([self.called(print, field.thing.as_str()), print.field_of(kind, &field.field)])
    }

    /// What people call it: its title, or its number, or that of the card on which it stands.
    fn called(&self, print: &Printer, id: &str) -> String {
        let named = self.things.iter().find(|ErasureThing { id: other, .. }| ThingId::as_str(other) == id);
        let called = named.and_then(|thing| match print.name(&thing.name) {
            None if !thing.references.is_empty() => Some(print.references(&thing.references)),
            name => name,
        });
        called.unwrap_or_else(|| id.to_owned())
    }
}
