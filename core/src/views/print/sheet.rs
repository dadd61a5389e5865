use super::super::{
    EndedShown, FundingShown, LinkShown, ProjectName, ProjectSheet, SectionShown, TitleShown,
};
use super::projects::cards;
use super::{Printer, lines};
use crate::text::Language;

impl ProjectSheet {
    /// The sheet in a language: the titles that it had, and each section with its text.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let contested = self.contested.iter().any(|field| field.starts_with("title:"));
        let title = print.marked(print.name_or_unknown(&self.title), contested);
        let title = print.made_up(title, self.illustrative);
        let made_up = |field: &str, text| print.made_up_in(text, field, &self.made_up);
        let mut text = vec![format!("# {title}"), String::new()];
        if !self.references.is_empty() {
            text.push(format!("- {}", print.references(&self.references)));
        }
        text.push(format!("- {}", cards(&print, self.cards, self.remarks)));
        text.extend(self.about(&print).into_iter().map(|line| format!("- {line}")));
        if self.titles.len() > 1 {
            let heading = made_up("title", print.say("sheet-titles"));
            text.extend([String::new(), format!("## {heading}"), String::new()]);
            text.extend(self.titles.iter().map(|shown| title_line(&print, shown)));
        }
        if self.sections.is_empty() {
            text.extend([String::new(), print.say("sheet-empty")]);
        }
        for section in &self.sections {
            text.extend(section_lines(&print, section, &self.made_up));
        }
        self.money(&print, &mut text);
        self.indicators(&print, &mut text);
        self.origins(&print, &mut text);
        lines(text)
    }

    fn about(&self, print: &Printer) -> Vec<String> {
        let projects_named = |field: &str, projects: &[ProjectName]| {
            let named = print.list(projects.iter().map(|project| print.project(project)));
            (!projects.is_empty()).then(|| print.field(field, &named))
        };
        let ends = self.ended.iter().chain(&self.split);
        let mut about: Vec<String> = ends.map(|end| ended_line(print, end)).collect();
        let made_up = |field: &str, text| print.made_up_in(text, field, &self.made_up);
        about.extend(
            self.axis
                .as_ref()
                .map(|_| made_up("axis", print.field("axis", &print.name_or_unknown(&self.axis_title)))),
        );
        about.extend(
            self.parent.as_ref().map(|_| print.field("parent", &print.name_or_unknown(&self.parent_title))),
        );
        about.extend(projects_named("children", &self.children));
        about.extend(projects_named("came-from", &self.came_from).map(|line| made_up("came_from", line)));
        about.extend(projects_named("became", &self.became));
        if !self.topics.is_empty() {
            let topics = print.list(self.topics.iter().map(|topic| print.label("topic", topic.as_str())));
            about.push(print.field("topics", &topics));
        }
        about.extend(self.links.iter().map(|found| made_up(link_field(found), link(print, found))));
        about.extend(self.elsewhere.iter().map(|found| {
            let relation = print.label("relation", found.relation.as_str());
            made_up("elsewhere", print.labelled(&relation, &print.name_or_unknown(&found.title)))
        }));
        about
    }

    fn money(&self, print: &Printer, text: &mut Vec<String>) {
        if self.funding.is_empty() {
            return;
        }
        text.extend([String::new(), format!("## {}", print.say("sheet-funding")), String::new()]);
        text.extend(self.funding.iter().map(|found| format!("- {}", source(print, found))));
        let total = &self.funding_total;
        let known = total.amount.as_ref().map(|amount| print.amount(amount, None));
        let mut parts: Vec<String> =
            known.map(|sum| print.field("known-amounts", &sum)).into_iter().collect();
        let others =
            [("funding-unknown", "unknown", total.unknown), ("funding-in-kind", "in_kind", total.in_kind)];
        parts.extend(
            others
                .into_iter()
                .filter(|(_, _, count)| *count > 0)
                .map(|(id, name, count)| print.count(id, name, count)),
        );
        if !parts.is_empty() {
            text.extend([String::new(), print.parts(parts)]);
        }
    }

    /// Indicators by kind, in the order in which the library knows the kinds.
    fn indicators(&self, print: &Printer, text: &mut Vec<String>) {
        if self.indicators.is_empty() {
            return;
        }
        text.extend([String::new(), format!("## {}", print.say("sheet-indicators")), String::new()]);
        text.extend(self.indicators.iter().map(|indicator| {
            let title = print.name_or_unknown(&indicator.title);
            let line = match indicator.kind.as_ref() {
                Some(kind) => print.labelled(&print.label("indicator-kind", kind.as_str()), &title),
                None => title,
            };
            format!("- {}", print.made_up(line, indicator.illustrative))
        }));
    }

    fn origins(&self, print: &Printer, text: &mut Vec<String>) {
        if self.ideas.is_empty() {
            return;
        }
        let heading = print.made_up_in(print.say("sheet-ideas"), "idea", &self.made_up);
        text.extend([String::new(), format!("## {heading}"), String::new()]);
        text.extend(self.ideas.iter().map(|idea| {
            let words = [&idea.said, &idea.proposed].into_iter().flatten();
            let words = print.parts(words.map(|words| print.spoken(words)));
            if idea.numbers.is_empty() {
                format!("- {words}")
            } else {
                format!("- {}", print.labelled(&print.references(&idea.numbers), &words))
            }
        }));
    }
}

pub(super) fn ended_line(print: &Printer, end: &EndedShown) -> String {
    let mut parts = vec![print.list([print.choice(end.how), print.date_or_unknown(end.on.as_ref())])];
    parts.extend(print.name(&end.by_name));
    let reason = end.reason.as_ref().map_or_else(|| print.say("trace-no-reason"), |r| print.spoken(r));
    parts.push(print.field("reason", &reason));
    print.parts(parts)
}

/// The field in which a link stands: at the project that made it, or at the one that it leads to.
const fn link_field(link: &LinkShown) -> &'static str {
    if link.from_here { "link" } else { "linked_from" }
}

/// A link as the project that made it says it.
fn link(print: &Printer, link: &LinkShown) -> String {
    let relation = print.label("relation", link.relation.as_str());
    let label = if link.from_here {
        relation
    } else {
        print.say_with("relating-here", &[("relation", relation.into())])
    };
    let other = print.numbered(&link.references, &link.title);
    let reason = link.reason.as_ref().map(|reason| print.field("reason", &print.spoken(reason)));
    print.labelled(&label, &print.parts(std::iter::once(other).chain(reason)))
}

fn source(print: &Printer, source: &FundingShown) -> String {
    let kind = source.kind.as_ref().map(|kind| print.label("funding-kind", kind.as_str()));
    let name = print.name(&source.source).or_else(|| kind.clone());
    let name = name.unwrap_or_else(|| print.say("text-unknown"));
    let in_kind = print.name(&source.in_kind).map(|what| print.field("in-kind", &what));
    let amount = match &source.amount {
        Some(amount) => Some(print.amount(amount, source.amount_written.as_deref())),
        None if in_kind.is_some() => None,
        None => Some(print.say("funding-amount-unknown")),
    };
    let status = source.status.as_ref().map(|status| print.label("funding-status", status.as_str()));
    let parts = print.parts(kind.into_iter().chain(amount).chain(in_kind).chain(status));
    let line = print.marked(print.labelled(&name, &parts), !source.contested.is_empty());
    print.made_up(line, source.illustrative)
}

fn title_line(print: &Printer, shown: &TitleShown) -> String {
    let since = shown.on.as_ref().map_or_else(|| print.say("sheet-always"), |date| print.date(date));
    let stands = shown.stands.then(|| print.say("sheet-stands"));
    let head = print.list(std::iter::once(since).chain(stands));
    format!("- {}", print.labelled(&head, &print.spoken(&shown.title)))
}

fn section_lines(print: &Printer, section: &SectionShown, made_up: &[String]) -> Vec<String> {
    let label = print.label("section", section.section.as_str());
    let label = print.made_up_in(print.marked(label, section.contested), "section", made_up);
    let mut text = vec![String::new(), format!("## {label}"), String::new()];
    text.extend(print.block(&section.text));
    let revisions = u32::try_from(section.revisions.len()).unwrap_or(u32::MAX);
    let days = section.revisions.iter().map(|revision| print.date_or_unknown(revision.on.as_ref()));
    let count = print.count("sheet-revisions", "revisions", revisions);
    text.extend([String::new(), print.labelled(&count, &print.list(days))]);
    text
}
