use super::super::{Cause, CauseRemark, Passage, SectionTrace};
use super::anchor;
use super::{Printer, lines, one_line};
use crate::text::Language;
use crate::text::words;

impl SectionTrace {
    /// The section in a language, and for each revision the words that it brought and the remarks behind them.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let title = print.name(&self.subject_title).unwrap_or_else(|| self.subject.to_string());
        let section = print.told(&print.label("section", self.section.as_str()), Some(&self.language));
        let of = print.marked(print.list([title, section]), self.contested);
        let head = print.labelled(&print.say("trace-back-title"), &of);
        let mut text = vec![format!("# {head}"), String::new()];
        text.extend(print.block(&self.text));
        if !self.passages.is_empty() {
            text.push(String::new());
        }
        let mut told: Vec<&Passage> = Vec::new();
        for passage in &self.passages {
            if !told.iter().any(|earlier| earlier.entry == passage.entry)
                && self.fragments(passage).next().is_some()
            {
                text.extend(self.revision(&print, passage));
                told.push(passage);
            }
        }
        if !self.anchored.is_empty() {
            text.extend([String::new(), format!("## {}", print.say("anchor-title")), String::new()]);
            text.extend(self.anchored.iter().map(|card| {
                let number = match card.numbers.as_slice() {
                    [] => card.card.to_string(),
                    numbers => print.references(numbers),
                };
                format!("- {}", print.labelled(&number, &anchor::words(&print, &card.anchor)))
            }));
        }
        lines(text)
    }

    /// The runs with words in them that the same revision brought.
    fn fragments<'s>(&'s self, of: &'s Passage) -> impl Iterator<Item = &'s str> {
        let same = self.passages.iter().filter(move |passage| passage.entry == of.entry);
        // What stands before the first word belongs to the words before it.
        same.map(|passage| passage.text.trim_start_matches(|c: char| !c.is_alphanumeric()).trim_end())
            .filter(|text| words::tokens(text).into_iter().any(words::is_word))
    }

    fn revision(&self, print: &Printer, passage: &Passage) -> Vec<String> {
        let fragments = print.list(self.fragments(passage).map(|text| print.quoted(&one_line(text))));
        let mut text =
            vec![format!("- {}", print.labelled(&print.date_or_unknown(passage.on.as_ref()), &fragments))];
        if passage.because.is_empty() {
            text.push(format!("  {}", print.field("decision", &print.say("trace-no-cause"))));
        }
        for cause in &passage.because {
            text.push(format!("  {}", print.field("decision", &decision(print, cause))));
            text.extend(cause.remarks.iter().map(|found| format!("  - {}", remark(print, found))));
        }
        text
    }
}

fn decision(print: &Printer, cause: &Cause) -> String {
    let outcome =
        cause.outcome.map_or_else(|| print.say("trace-outcome-unseen"), |outcome| print.choice(outcome));
    let reason = cause.reason.as_ref().map_or_else(|| print.say("trace-no-reason"), |r| print.spoken(r));
    print.labelled(&outcome, &reason)
}

fn remark(print: &Printer, remark: &CauseRemark) -> String {
    let card = match remark.numbers.as_slice() {
        [] => remark.card.to_string(),
        numbers => print.references(numbers),
    };
    let said = remark.said.as_ref().map_or_else(|| print.say("text-unknown"), |said| print.spoken(said));
    print.labelled(&card, &said)
}
