use super::super::{AxisShown, BodyShown, Programme, VersionShown};
use super::{Printer, lines, one_line};
use crate::text::Language;

impl Programme {
    /// The programme in a language: whose it is, its axes with their projects, its bodies, its versions.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let title = print.name(&self.title).unwrap_or_else(|| print.say("programme-title"));
        let mut text = vec![format!("# {}", print.marked(title, !self.contested.is_empty())), String::new()];
        text.extend(self.about(&print).into_iter().map(|line| format!("- {line}")));
        let parts: [(&str, Vec<String>); 3] = [
            ("programme-axes", self.axes.iter().flat_map(|found| axis(&print, found)).collect()),
            ("programme-bodies", self.bodies.iter().map(|found| body(&print, found)).collect()),
            ("programme-versions", self.versions.iter().map(|found| self.version(&print, found)).collect()),
        ];
        for (heading, found) in parts {
            if !found.is_empty() {
                text.extend([String::new(), format!("## {}", print.say(heading)), String::new()]);
                text.extend(found);
            }
        }
        text.extend([String::new(), print.count("programme-entries", "entries", self.entries)]);
        text.push(self.receipt.in_language(language));
        lines(text)
    }

    fn about(&self, print: &Printer) -> Vec<String> {
        let kind =
            self.collectivity_kind.as_ref().map(|kind| print.label("collectivity-kind", kind.as_str()));
        let code = self.collectivity_code.as_ref().map(|code| one_line(code.as_str()));
        let name = print.name_or_unknown(&self.collectivity_name);
        let whose = print.parts(std::iter::once(name).chain(kind).chain(code));
        let mut about = vec![print.field("collectivity", &whose)];
        let plain = |label: &crate::model::Label| one_line(label.as_str());
        about.extend(self.cycle.as_ref().map(|cycle| print.field("cycle", &plain(cycle))));
        let framework = print.name(&self.framework_name).or_else(|| self.framework.as_ref().map(plain));
        about.extend(framework.map(|framework| print.field("framework", &framework)));
        about.extend(
            print.name(&self.communal_programme).map(|other| print.field("communal-programme", &other)),
        );
        if !self.aliases.is_empty() {
            about.push(
                print.field("aliases", &print.list(self.aliases.iter().map(|alias| print.spoken(alias)))),
            );
        }
        about
    }

    fn version(&self, print: &Printer, version: &VersionShown) -> String {
        let kind = version.kind.as_ref().map(|kind| print.label("version-kind", kind.as_str()));
        let date = print.date_or_unknown(version.frozen.as_ref());
        let mut parts = vec![print.list(kind.into_iter().chain([date]))];
        parts.extend(print.name(&version.title));
        parts.extend((self.adopted.as_ref() == Some(&version.id)).then(|| print.say("programme-adopted")));
        format!("- {}", print.made_up(print.parts(parts), version.illustrative))
    }
}

fn axis(print: &Printer, axis: &AxisShown) -> Vec<String> {
    let title = print.marked(print.name_or_unknown(&axis.title), !axis.contested.is_empty());
    let title = print.made_up(title, axis.illustrative);
    let mut text = vec![match axis.sequence {
        Some(sequence) => format!("- {}", print.labelled(&sequence.to_string(), &title)),
        None => format!("- {title}"),
    }];
    if !axis.aliases.is_empty() {
        let aliases = print.list(axis.aliases.iter().map(|alias| print.spoken(alias)));
        text.push(format!("  {}", print.field("aliases", &aliases)));
    }
    text.extend(print.name(&axis.stage_title).map(|stage| format!("  {}", print.field("stage", &stage))));
    text.extend(
        axis.projects.iter().map(|project| {
            format!("  - {}", print.made_up(print.project(project), axis.placing_illustrative))
        }),
    );
    text
}

fn body(print: &Printer, body: &BodyShown) -> String {
    let kind = body.kind.as_ref().map(|kind| print.label("body-kind", kind.as_str()));
    let name = print.name(&body.name);
    let act = body.act.as_ref().map(|act| print.label("act", act.as_str()));
    let created = body.created.as_ref().map(|date| print.date(date));
    let mut parts = vec![print.list(kind.into_iter().chain(name))];
    if act.is_some() || created.is_some() {
        parts.push(print.field("act", &print.list(act.into_iter().chain(created))));
    }
    parts.push(match body.people {
        Some(people) => print.count("committee-people", "people", people),
        None => print.say("programme-members-unrecorded"),
    });
    format!("- {}", print.parts(parts))
}
