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
    // A part stands under its project, however deep.
    let indent = "  ".repeat(usize::try_from(project.depth).unwrap_or_default().min(8));
    let head =
        print.marked(print.numbered(&project.references, &project.title), !project.contested.is_empty());
    let head = print.made_up(head, project.illustrative);
    let mut parts: Vec<String> = project.ended.map(|how| print.choice(how)).into_iter().collect();
    parts.extend(
        print
            .name(&project.axis_title)
            .map(|axis| print.made_up_in(print.field("axis", &axis), "axis", &project.made_up)),
    );
    parts.push(cards(print, project.cards, project.remarks));
    [format!("{indent}- {head}"), format!("{indent}  {}", print.parts(parts))]
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
