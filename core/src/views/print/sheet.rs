use super::super::{ProjectSheet, SectionShown, TitleShown};
use super::projects::cards;
use super::{Printer, lines};
use crate::text::Language;

impl ProjectSheet {
    /// The sheet in a language: the titles that it had, and each section with its text.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let contested = self.contested.iter().any(|field| field.starts_with("title:"));
        let title = print.marked(print.name_or_unknown(&self.title), contested);
        let mut text = vec![format!("# {title}"), String::new()];
        if !self.references.is_empty() {
            text.push(format!("- {}", print.references(&self.references)));
        }
        text.push(format!("- {}", cards(&print, self.cards, self.remarks)));
        if let Some(parent) = &self.parent {
            text.push(format!("- {}", print.field("parent", parent.as_str())));
        }
        if !self.topics.is_empty() {
            let topics = print.list(self.topics.iter().map(|topic| print.label("topic", topic.as_str())));
            text.push(format!("- {}", print.field("topics", &topics)));
        }
        if self.titles.len() > 1 {
            text.extend([String::new(), format!("## {}", print.say("sheet-titles")), String::new()]);
            text.extend(self.titles.iter().map(|shown| title_line(&print, shown)));
        }
        if self.sections.is_empty() {
            text.extend([String::new(), print.say("sheet-empty")]);
        }
        for section in &self.sections {
            text.extend(section_lines(&print, section));
        }
        lines(text)
    }
}

fn title_line(print: &Printer, shown: &TitleShown) -> String {
    let since = shown.on.as_ref().map_or_else(|| print.say("sheet-always"), |date| print.date(date));
    let stands = shown.stands.then(|| print.say("sheet-stands"));
    let head = print.list(std::iter::once(since).chain(stands));
    format!("- {}", print.labelled(&head, &print.spoken(&shown.title)))
}

fn section_lines(print: &Printer, section: &SectionShown) -> Vec<String> {
    let label = print.label("section", section.section.as_str());
    let mut text =
        vec![String::new(), format!("## {}", print.marked(label, section.contested)), String::new()];
    text.extend(print.block(&section.text));
    let revisions = u32::try_from(section.revisions.len()).unwrap_or(u32::MAX);
    let days = section.revisions.iter().map(|revision| print.date_or_unknown(revision.on.as_ref()));
    let count = print.count("sheet-revisions", "revisions", revisions);
    text.extend([String::new(), print.labelled(&count, &print.list(days))]);
    text
}
