use super::super::{GroupShown, RemarkGroups};
use super::{Printer, lines};
use crate::dossier::count;
use crate::text::Language;

impl RemarkGroups {
    /// The groups in a language, each with how many of its remarks were decided on.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("groups-title")), String::new()];
        if self.groups.is_empty() {
            text.push(print.say("groups-empty"));
        }
        text.extend(self.groups.iter().map(|group| format!("- {}", group.line(&print))));
        lines(text)
    }
}

impl GroupShown {
    /// A group with its counts, in a line.
    pub(crate) fn line(&self, print: &Printer) -> String {
        let title = print.name(&self.title).unwrap_or_else(|| self.id.to_string());
        let mut parts = vec![super::projects::cards(print, self.cards, count(self.members.len()))];
        if self.decided > 0 {
            parts.push(print.count("groups-decided", "remarks", self.decided));
        }
        if !self.not_covered.is_empty() {
            parts.push(print.count("groups-not-covered", "remarks", count(self.not_covered.len())));
        }
        print.labelled(&title, &print.parts(parts))
    }
}
