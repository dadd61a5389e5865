use super::super::{ProjectLine, Projects};
use super::{Printer, lines};
use crate::text::Language;

impl Projects {
    /// The projects in a language, each with its numbers.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("projects-title")), String::new()];
        if self.projects.is_empty() {
            text.push(print.say("projects-empty"));
        }
        for project in &self.projects {
            text.extend(line(&print, project));
        }
        lines(text)
    }
}

fn line(print: &Printer, project: &ProjectLine) -> [String; 2] {
    let title = print.name_or_unknown(&project.title);
    let head = match project.references.as_slice() {
        [] => title,
        references => print.labelled(&print.references(references), &title),
    };
    [
        format!("- {}", print.marked(head, !project.contested.is_empty())),
        format!("  {}", cards(print, project.cards, project.remarks)),
    ]
}

/// How many cards are about a project, and how many remarks they hold.
pub(super) fn cards(print: &Printer, cards: u32, remarks: u32) -> String {
    if cards == 0 {
        return print.count("projects-cards", "cards", cards);
    }
    print.list([
        print.count("projects-cards", "cards", cards),
        print.count("projects-remarks", "remarks", remarks),
    ])
}
