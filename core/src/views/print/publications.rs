use super::super::{PublicationShown, Publications};
use super::{Printer, lines};
use crate::text::Language;

impl Publications {
    /// The publications of this page in a language, by day.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("publications-title")), String::new()];
        text.push(print.count("publications-count", "publications", self.total));
        if !self.publications.is_empty() {
            text.push(String::new());
        }
        text.extend(self.publications.iter().flat_map(|found| publication(&print, found)));
        if self.next.is_some() {
            text.extend([String::new(), print.say("publications-more")]);
        }
        lines(text)
    }
}

fn publication(print: &Printer, found: &PublicationShown) -> Vec<String> {
    let kind = found.kind.as_ref().map(|kind| print.label("publication-kind", kind.as_str()));
    let head = print.list(std::iter::once(print.date_or_unknown(found.published.as_ref())).chain(kind));
    let title = print.name(&found.title);
    let head = title.map_or_else(|| head.clone(), |title| print.labelled(&head, &title));
    let head = print.made_up(print.marked(head, !found.contested.is_empty()), found.illustrative);
    let mut text = vec![format!("- {head}")];
    let mut parts: Vec<String> = Vec::new();
    parts.extend(found.language.as_ref().map(|language| print.language(language.as_str())));
    parts.extend(
        found
            .channel
            .as_ref()
            .map(|channel| print.field("channel", &print.label("channel", channel.as_str()))),
    );
    parts.extend(
        found.stage.as_ref().map(|_| print.field("stage", &print.name_or_unknown(&found.stage_title))),
    );
    let about: Vec<String> = found.about.iter().filter_map(|about| print.name(&about.name)).collect();
    if !about.is_empty() {
        parts.push(print.field("about", &print.list(about)));
    }
    parts.extend(found.place.as_ref().map(|place| print.field("place", &print.spoken(place))));
    if !parts.is_empty() {
        text.push(format!("  {}", print.parts(parts)));
    }
    text.extend(found.contents.iter().map(|content| format!("  - {}", print.spoken(content))));
    text
}
