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
        text.extend(self.groups.iter().map(|group| format!("- {}", line(&print, group))));
        lines(text)
    }
}

fn line(print: &Printer, group: &GroupShown) -> String {
    let title = print.name(&group.title).unwrap_or_else(|| group.id.to_string());
    let mut parts = vec![super::projects::cards(print, group.cards, count(group.members.len()))];
    if group.decided > 0 {
        parts.push(print.count("groups-decided", "remarks", group.decided));
    }
    if !group.not_covered.is_empty() {
        parts.push(print.count("groups-not-covered", "remarks", count(group.not_covered.len())));
    }
    print.labelled(&title, &print.parts(parts))
}
