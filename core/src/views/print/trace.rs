use super::super::{Trace, TraceChange, TraceDecision, TraceVersion, TraceVote};
use super::anchor;
use super::runs::marked;
use super::{Printer, lines, quotation};
use crate::text::Language;

impl Trace {
    /// The way of the remark in a language, from the card to the vote.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let card = match self.numbers.as_slice() {
            [] => self.card.to_string(),
            numbers => print.references(numbers),
        };
        let title = print.made_up(print.labelled(&print.say("trace-title"), &card), self.illustrative);
        let mut text = vec![format!("# {title}"), String::new()];
        text.extend(self.about(&print).into_iter().map(|line| format!("- {line}")));
        self.words(&print, &mut text);
        heading(&mut text, &print, "trace-decision");
        if self.decisions.is_empty() {
            text.push(print.say("trace-undecided"));
        }
        text.extend(self.decisions.iter().flat_map(|decision| self.decision(&print, decision)));
        heading(&mut text, &print, "trace-words");
        if self.changes.is_empty() {
            text.push(print.say("trace-no-change"));
        }
        text.extend(self.changes.iter().flat_map(|found| change(&print, found)));
        if !self.changes.is_empty() {
            heading(&mut text, &print, "trace-versions");
            if self.versions.is_empty() {
                text.push(print.say("trace-no-version"));
            }
            text.extend(self.versions.iter().map(|found| version(&print, found)));
            heading(&mut text, &print, "trace-vote");
            if self.votes.is_empty() {
                text.push(print.say("trace-no-vote"));
            }
            text.extend(self.votes.iter().map(|found| vote(&print, found)));
        }
        lines(text)
    }

    fn about(&self, print: &Printer) -> Vec<String> {
        let mut about = vec![print.field("status", &print.choice(self.state))];
        about.extend(self.about.as_ref().map(|id| {
            let title = print.name(&self.about_title).unwrap_or_else(|| id.to_string());
            print.field("about", &title)
        }));
        about.extend(
            self.topic.as_ref().map(|topic| print.field("topic", &print.label("topic", topic.as_str()))),
        );
        about.extend(
            self.channel
                .as_ref()
                .map(|channel| print.field("channel", &print.label("channel", channel.as_str()))),
        );
        about.extend(self.stage.as_ref().map(|id| {
            let title = print.name(&self.stage_title).unwrap_or_else(|| id.to_string());
            print.field("stage", &title)
        }));
        about.push(print.field("received", &print.date_or_unknown(self.received.as_ref())));
        about.extend(self.anchor.as_ref().map(|found| anchor::line(print, found)));
        about
    }

    fn words(&self, print: &Printer, text: &mut Vec<String>) {
        let heard = [("trace-said", &self.said), ("trace-proposed", &self.proposed)];
        for (id, spoken) in heard {
            if let Some(spoken) = spoken {
                let title = print.told(&print.say(id), spoken.language.as_deref());
                text.extend([String::new(), format!("## {title}"), String::new()]);
                text.extend(print.block(spoken));
            }
        }
        if self.said.is_none() && self.proposed.is_none() {
            heading(text, print, "trace-said");
            text.push(print.say("trace-nothing-said"));
        }
    }

    fn decision(&self, print: &Printer, decision: &TraceDecision) -> Vec<String> {
        let outcome = decision
            .outcome
            .map_or_else(|| print.say("trace-outcome-unseen"), |outcome| print.choice(outcome));
        let by = print.name(&decision.by_name).unwrap_or_else(|| decision.by.to_string());
        let mut head = vec![outcome, print.date_or_unknown(decision.on.as_ref()), by];
        head.push(print.count("projects-remarks", "remarks", decision.covers));
        if !decision.stands {
            head.push(print.say("trace-superseded"));
        }
        if self.untimely.contains(&decision.entry) {
            head.push(print.say("trace-untimely"));
        }
        let contested = decision.stands && self.decisions.iter().filter(|other| other.stands).count() > 1;
        let reason =
            decision.reason.as_ref().map_or_else(|| print.say("trace-no-reason"), |r| print.spoken(r));
        let mut text = vec![
            format!("- {}", print.made_up(print.marked(print.parts(head), contested), decision.illustrative)),
            format!("  {}", print.field("reason", &reason)),
        ];
        if decision.answers.is_empty() {
            text.push(format!("  {}", print.say("trace-unpublished")));
        }
        text.extend(decision.answers.iter().map(|answer| {
            let date = print.date_or_unknown(answer.on.as_ref());
            let mut parts = vec![print.say_with("trace-answered", &[("date", date.into())])];
            parts.extend(answer.channel.as_ref().map(|channel| print.label("channel", channel.as_str())));
            parts.extend(print.name(&answer.text));
            format!("  {}", print.parts(parts))
        }));
        text
    }
}

fn heading(text: &mut Vec<String>, print: &Printer, id: &str) {
    text.extend([String::new(), format!("## {}", print.say(id)), String::new()]);
}

fn change(print: &Printer, change: &TraceChange) -> Vec<String> {
    let section = print.label("section", change.section.as_str());
    let section = print.told(&section, Some(&change.language));
    let title = print.name(&change.subject_title).unwrap_or_else(|| change.subject.to_string());
    let head = print.list([title, section, print.date_or_unknown(change.on.as_ref())]);
    let count = print.count("trace-surviving", "words", change.surviving);
    let mut text = vec![format!("- {}", print.labelled(&head, &count))];
    if change.surviving > 0 {
        text.extend(quotation(&marked(&change.words)).into_iter().map(|line| format!("  {line}")));
    }
    if change.removed > 0 {
        text.push(format!("  {}", print.count("trace-removed", "words", change.removed)));
        text.extend(quotation(&marked(&change.made)).into_iter().map(|line| format!("  {line}")));
    }
    text
}

fn version(print: &Printer, version: &TraceVersion) -> String {
    let kind = print.label("version-kind", version.kind.as_str());
    let head = print.list([kind, print.date_or_unknown(version.on.as_ref())]);
    let words = print.count("trace-in-version", "words", version.words);
    let parts = print.name(&version.title).into_iter().chain([words]);
    format!("- {}", print.labelled(&head, &print.parts(parts)))
}

fn vote(print: &Printer, vote: &TraceVote) -> String {
    let mut head = vec![print.label("result", vote.result.as_str()), print.date_or_unknown(vote.on.as_ref())];
    head.extend(vote.session.as_ref().map(|session| print.label("session-kind", session.as_str())));
    let counts = print.vote_counts(vote.counts());
    let head = print.list(head);
    if counts.is_empty() {
        format!("- {head}")
    } else {
        format!("- {}", print.parts([head, print.list(counts)]))
    }
}
