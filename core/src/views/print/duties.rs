use super::super::{Duties, Duty, DutyKind, NoFigure};
use super::{Printer, lines};
use crate::model::kind_of;
use crate::text::Language;

/// So many numbers of cards are named in a line; the view holds all.
const NAMED: usize = 12;

impl Duties {
    /// The list of what is to do in a language, to be ticked off: what is overdue, what has a date, and the rest.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let title = print.say_with("duties-title", &[("day", print.day(&self.day).into())]);
        let mut text = vec![format!("# {title}")];
        if self.duties.is_empty() {
            text.extend([String::new(), print.say("duties-none")]);
        }
        for heading in DUTY_HEADINGS {
            let mut duties = self.duties.iter().filter(|duty| duty.heading() == heading).peekable();
            if duties.peek().is_some() {
                text.extend([String::new(), format!("## {}", print.say(heading)), String::new()]);
                text.extend(duties.map(|duty| format!("- [ ] {}", duty.line(&print))));
            }
        }
        if !self.no_figure.is_empty() {
            text.extend([String::new(), format!("## {}", print.say("duties-no-figure")), String::new()]);
            text.extend(self.no_figure.iter().map(|answer| format!("- {}", answer.line(&print))));
        }
        lines(text)
    }
}

impl NoFigure {
    /// What has no figure, and for when, in a line.
    pub(crate) fn line(&self, print: &Printer) -> String {
        print.labelled(&print.name_or_unknown(&self.title), &print.date(&self.period))
    }
}

/// The messages under which duties are listed, in their order.
pub(crate) const DUTY_HEADINGS: [&str; 3] = ["duties-overdue", "duties-dated", "duties-undated"];

impl Duty {
    /// The one of [`DUTY_HEADINGS`] under which it stands.
    pub(crate) const fn heading(&self) -> &'static str {
        match (&self.due, self.overdue) {
            (_, true) => "duties-overdue",
            (Some(_), false) => "duties-dated",
            (None, false) => "duties-undated",
        }
    }

    /// What is to do, in a line.
    pub(crate) fn line(&self, print: &Printer) -> String {
        let several = |id| print.count(id, "remarks", u32::try_from(self.things.len()).unwrap_or(u32::MAX));
        let what = match self.kind {
            DutyKind::ConfirmStage => print.say("duty-confirm-stage"),
            DutyKind::SetDate => print.say("duty-set-date"),
            DutyKind::PresentRemarks => several("duty-present-remarks"),
            DutyKind::ExamineRemarks => several("duty-examine-remarks"),
            DutyKind::DecideRemarks => several("duty-decide-remarks"),
            DutyKind::GiveReason => print.say("duty-give-reason"),
            DutyKind::AnswerRemarks => several("duty-answer-remarks"),
            DutyKind::ReviseText => print.say("duty-revise-text"),
            DutyKind::SetBaseline => print.say("duty-set-baseline"),
            DutyKind::SetTarget => print.say("duty-set-target"),
            DutyKind::Measure => print.say("duty-measure"),
            DutyKind::SettleConflict => print.say("duty-settle-conflict"),
        };
        let kind = self.things.first().and_then(|thing| kind_of(thing.as_str())).unwrap_or_default();
        let mut parts: Vec<String> = print.name(&self.title).into_iter().collect();
        parts.extend(self.field.as_ref().map(|field| print.field_of(kind, field)));
        if !self.numbers.is_empty() {
            let named = self.numbers.iter().take(NAMED).map(|number| print.reference(number));
            let more = (self.numbers.len() > NAMED).then(|| print.say("and-others"));
            parts.push(print.list(named.chain(more)));
        }
        match (self.kind, &self.due) {
            (DutyKind::Measure, Some(period)) => parts.push(print.field("period", &print.date(period))),
            (_, Some(due)) => parts.push(print.field("due", &print.date(due))),
            (_, None) => {}
        }
        // Of a stage it is the date for which it was planned, which stands there already.
        if self.since != self.due {
            parts.extend(self.since.as_ref().map(|since| print.field("since", &print.date(since))));
        }
        if parts.is_empty() { what } else { print.labelled(&what, &print.parts(parts)) }
    }
}
