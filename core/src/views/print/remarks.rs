use super::super::{Missing, RemarkShown, Remarks, StateCount};
use super::{Printer, lines};
use crate::model::Reference;
use crate::text::Language;

impl Remarks {
    /// This page of remarks in a language, with how many there are in all.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let all = print.count("projects-remarks", "remarks", self.total);
        let mut text = vec![format!("# {}", print.labelled(&print.say("remarks-title"), &all))];
        states(&print, &self.by_state, &mut text);
        for remark in &self.remarks {
            let card = named(&print, &remark.numbers, remark.card.as_str());
            text.push(String::new());
            text.extend(entry(&print, &card, remark));
        }
        if self.next.is_some() {
            text.extend([String::new(), print.say("list-more")]);
        }
        lines(text)
    }
}

/// The numbers of a card, or its id.
pub(super) fn named(print: &Printer, numbers: &[Reference], id: &str) -> String {
    if numbers.is_empty() { id.to_owned() } else { print.references(numbers) }
}

/// How many remarks have come how far; states that none is in are left out.
pub(super) fn states(print: &Printer, counts: &[StateCount], text: &mut Vec<String>) {
    let some: Vec<&StateCount> = counts.iter().filter(|counted| counted.count > 0).collect();
    if !some.is_empty() {
        text.push(String::new());
    }
    text.extend(some.into_iter().map(|counted| {
        let remarks = print.count("projects-remarks", "remarks", counted.count);
        format!("- {}", print.labelled(&print.choice(counted.state), &remarks))
    }));
}

/// One remark under what names it.
pub(super) fn entry(print: &Printer, name: &str, remark: &RemarkShown) -> Vec<String> {
    let mut head = vec![print.choice(remark.state)];
    head.extend(remark.topic.as_ref().map(|topic| print.label("topic", topic.as_str())));
    head.extend(remark.section.as_ref().map(|section| print.label("section", section.as_str())));
    head.extend(remark.project.as_ref().and_then(|_| print.name(&remark.project_title)));
    if remark.illustrative {
        head.push(print.say("text-illustrative"));
    }
    let mut text = vec![format!("- {}", print.labelled(name, &print.parts(head)))];
    let words = [("said", &remark.said), ("proposed", &remark.proposed)];
    for (field, spoken) in words {
        if let Some(spoken) = spoken {
            let spoken = print.spoken(spoken);
            text.push(match field {
                "said" => format!("  {}", print.field("said", &spoken)),
                _ => format!("  {}", print.field("proposed", &spoken)),
            });
        }
    }
    if remark.decision.is_some() {
        text.extend(decision(print, remark));
    }
    text
}

fn decision(print: &Printer, remark: &RemarkShown) -> Vec<String> {
    let outcome = match remark.outcome {
        Some(outcome) => print.choice(outcome),
        None => print.say("trace-outcome-unseen"),
    };
    let mut parts = vec![outcome, print.date_or_unknown(remark.decided.as_ref())];
    parts.extend(remark.answered.as_ref().map(|date| {
        let date = print.date(date);
        print.say_with("trace-answered", &[("date", date.into())])
    }));
    if remark.led_to > 0 {
        parts.push(print.count("remarks-led-to", "revisions", remark.led_to));
    }
    let withheld = |reason: &super::super::Spoken| reason.missing == Some(Missing::Withheld);
    let reason = match &remark.reason {
        // What withholds the reason withholds the outcome, and has been said.
        Some(reason) if withheld(reason) && remark.outcome.is_none() => None,
        Some(reason) => Some(print.spoken(reason)),
        None => Some(print.say("trace-no-reason")),
    };
    let mut text = vec![format!("  {}", print.field("decision", &print.parts(parts)))];
    text.extend(reason.map(|reason| format!("  {}", print.field("reason", &reason))));
    text
}
