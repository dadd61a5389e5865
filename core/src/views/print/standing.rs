use super::super::{Comparison, Share, Standing};
use super::{Printer, coverage, lines};
use crate::text::Language;

/// What stands in a column of a comparison.
type Told = fn(&Printer, &Standing) -> String;

/// The columns of a comparison: the heading of each, and what stands in it.
const COLUMNS: [(&str, Told); 11] = [
    ("standing-remarks", |_, of| of.remarks.received.to_string()),
    ("coverage-decided", |print, of| part(print, of.remarks.decided_share.as_ref())),
    ("coverage-answered", |print, of| part(print, of.remarks.answered_share.as_ref())),
    ("coverage-with-reason", |print, of| part(print, of.remarks.with_reason_share.as_ref())),
    ("standing-indicators", |_, of| of.indicators.defined.to_string()),
    ("standing-measured", |print, of| part(print, of.indicators.measured_share.as_ref())),
    ("standing-reached", |print, of| part(print, of.indicators.reached_share.as_ref())),
    ("standing-stages", |_, of| of.stages.stages.to_string()),
    ("standing-held", |_, of| of.stages.held.to_string()),
    ("standing-on-time", |print, of| part(print, of.stages.on_time_share.as_ref())),
    ("standing-postponed", |_, of| of.stages.postponed.to_string()),
];

impl Standing {
    /// Where the programme stands, in a language: its remarks, its indicators, its stages; of each share what it is of.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let title = print.say_with("standing-title", &[("day", print.day(&self.day).into())]);
        let whose = print.labelled(&print.say("standing-whose"), &self.name(&print));
        let remarks = match self.remarks.received {
            0 => print.say("standing-untold"),
            _ => coverage::counts(&print, &self.remarks),
        };
        let mut text = vec![format!("# {title}"), String::new(), whose, String::new()];
        let line = |id: &str, said: &str| format!("- {}", print.labelled(&print.say(id), said));
        text.push(line("standing-remarks", &remarks));
        text.push(line("standing-indicators", &self.indicators_told(&print)));
        text.extend(self.indicators.untold.iter().map(|of| {
            let why = print.labelled(&print.choice(of.why), &of.indicators.to_string());
            format!("  - {why}")
        }));
        text.push(line("standing-stages", &self.stages_told(&print)));
        lines(text)
    }

    /// Whose programme it is.
    fn name(&self, print: &Printer) -> String {
        print.made_up(print.name_or_unknown(&self.collectivity_name), self.illustrative)
    }

    fn indicators_told(&self, print: &Printer) -> String {
        let of = &self.indicators;
        if of.defined == 0 {
            return print.say("standing-untold");
        }
        let share = |id: &str, share: Option<&Share>| print.labelled(&print.say(id), &part(print, share));
        print.parts([
            of.defined.to_string(),
            share("standing-measured", of.measured_share.as_ref()),
            share("standing-reached", of.reached_share.as_ref()),
        ])
    }

    fn stages_told(&self, print: &Printer) -> String {
        let of = &self.stages;
        if of.stages == 0 {
            return print.say("standing-untold");
        }
        let counts = [
            ("standing-planned", of.planned),
            ("standing-held", of.held),
            ("standing-late", of.late),
            ("standing-untimed", of.untold),
            ("standing-postponed", of.postponed),
            ("standing-unconfirmed", of.unconfirmed),
        ];
        let said = |id: &str, value: &str| print.labelled(&print.say(id), value);
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let on_time = said("standing-on-time", &part(print, of.on_time_share.as_ref()));
        let counts = counts.map(|(id, count)| said(id, &count.to_string()));
        print.parts([of.stages.to_string(), on_time].into_iter().chain(counts))
    }
}

impl Comparison {
    /// The programmes in a language, as a table with a line for each.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let mut text = vec![format!("# {}", print.say("comparison-title")), String::new()];
        if self.programmes.is_empty() {
            text.push(print.say("comparison-empty"));
            return lines(text);
        }
        let headings = COLUMNS.iter().map(|(id, _)| print.say(id));
        text.push(row(std::iter::once(print.say("standing-whose")).chain(headings)));
        text.push(row(std::iter::repeat_n("---".to_owned(), COLUMNS.len().saturating_add(1))));
        text.extend(self.programmes.iter().map(|of| {
            let figures = COLUMNS.iter().map(|(_, figure)| figure(&print, of));
            row(std::iter::once(of.name(&print)).chain(figures))
        }));
        text.extend([String::new(), print.say("comparison-how")]);
        lines(text)
    }
}

/// A share with what it is of, or that there is none.
fn part(print: &Printer, share: Option<&Share>) -> String {
    let Some(share) = share else { return print.say("standing-untold") };
    let args = [
        ("part", share.numerator.into()),
        ("whole", share.denominator.into()),
        ("share", print.share(share).into()),
    ];
    print.say_with("standing-part", &args)
}

/// A line of a table; a stroke in a name would end its cell.
fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |", cells.join(" | "))
}
