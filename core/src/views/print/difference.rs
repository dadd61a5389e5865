use super::super::{
    EndedBetween, TextChange, TextDifference, VersionDifference, VersionSide, VersionTexts, WordChange,
};
use super::runs::marked;
use super::sheet::ended_line;
use super::{Printer, lines, quotation};
use crate::text::Language;

impl VersionTexts {
    /// The texts of the version in a language, project by project.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", version(&print, &self.version))];
        let mut thing = None;
        for shown in &self.texts {
            if thing != Some(&shown.thing) {
                let title = print.name(&shown.thing_title).unwrap_or_else(|| shown.thing.to_string());
                text.extend([String::new(), format!("## {title}")]);
                thing = Some(&shown.thing);
            }
            text.extend([String::new(), format!("**{}**", print.field_name(&shown.field)), String::new()]);
            text.extend(print.block(&shown.text));
        }
        lines(text)
    }
}

impl VersionDifference {
    /// The difference in a language: what was added is strong, what was removed is struck through, what moved is
    /// slanted. Texts that are the same are counted and not printed.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let to = self.to.as_ref().map_or_else(
            || print.say_with("difference-today", &[("day", print.day(&self.day).into())]),
            |to| version(&print, to),
        );
        let args = [("from", version(&print, &self.from).into()), ("to", to.into())];
        let mut text = vec![format!("# {}", print.say_with("difference-title", &args)), String::new()];
        let counts = [
            ("difference-added", "texts", self.added),
            ("difference-removed", "texts", self.removed),
            ("difference-changed", "texts", self.changed),
            ("difference-same", "texts", self.same),
            ("difference-unseen", "texts", self.unseen),
        ];
        let counts = counts.into_iter().filter(|(_, _, texts)| *texts > 0);
        text.push(print.list(counts.map(|(id, name, texts)| print.count(id, name, texts))));
        let differs = |shown: &&TextDifference| shown.change != TextChange::Same;
        if self.texts.iter().any(|shown| shown.change == TextChange::Changed) {
            text.extend([String::new(), print.say("difference-marks")]);
        }
        let mut thing = None;
        for shown in self.texts.iter().filter(differs) {
            if thing != Some(&shown.thing) {
                let title = print.name(&shown.thing_title).unwrap_or_else(|| shown.thing.to_string());
                text.extend([String::new(), format!("## {title}")]);
                thing = Some(&shown.thing);
            }
            text.push(String::new());
            text.extend(difference(&print, shown));
        }
        if !self.ended.is_empty() {
            text.extend([String::new(), format!("## {}", print.say("difference-ended")), String::new()]);
            text.extend(self.ended.iter().map(|found| ended(&print, found)));
        }
        lines(text)
    }
}

fn version(print: &Printer, side: &VersionSide) -> String {
    let kind = side.kind.as_ref().map(|kind| print.label("version-kind", kind.as_str()));
    let name = print.name(&side.title).or(kind).unwrap_or_else(|| side.version.to_string());
    print.list([name, print.date_or_unknown(side.frozen.as_ref())])
}

fn difference(print: &Printer, shown: &TextDifference) -> Vec<String> {
    let state = print.choice(shown.change);
    let mut text = vec![format!("- {}", print.labelled(&print.field_name(&shown.field), &state))];
    if shown.missing.is_some() {
        text.push(format!("  > {}", print.missing(shown.missing)));
    }
    // A text that is all new, or all gone, is told by its state; marks on every word would only be in the way.
    let words = match shown.change {
        TextChange::Changed => marked(&shown.runs),
        _ => shown
            .runs
            .iter()
            .filter(|run| run.change != WordChange::MovedAway)
            .map(|run| run.text.as_str())
            .collect(),
    };
    text.extend(quotation(&words).into_iter().map(|line| format!("  {line}")));
    text
}

fn ended(print: &Printer, ended: &EndedBetween) -> String {
    let title = print.name(&ended.title).unwrap_or_else(|| ended.project.to_string());
    format!("- {}", print.labelled(&title, &ended_line(print, &ended.ended)))
}
