use super::super::{
    DateShown, IndicatorLack, IndicatorProgress, IndicatorShown, IndicatorTarget, IndicatorValue, Indicators,
    MeasurementShown, ProgressMissing,
};
use super::{Printer, lines};
use crate::model::{Label, MeasurementOutcome};
use crate::text::Language;

impl Indicators {
    /// The indicators in a language: of each where it starts, what it is to reach, what was measured, and how far that
    /// is, or why nobody can tell.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let title = print.say_with("indicators-title", &[("day", print.day(&self.day).into())]);
        let mut text = vec![format!("# {title}")];
        if self.indicators.is_empty() {
            text.extend([String::new(), print.say("indicators-empty")]);
        }
        text.extend(self.indicators.iter().flat_map(|shown| indicator(&print, shown)));
        if self.next.is_some() {
            text.extend([String::new(), print.count("indicators-more", "total", self.total)]);
        }
        lines(text)
    }
}

fn indicator(print: &Printer, shown: &IndicatorShown) -> Vec<String> {
    let contested = shown.contested.iter().any(|field| field.starts_with("title:") || field == "baseline");
    let title = print.marked(print.name_or_unknown(&shown.title), contested);
    let title = print.made_up(title, shown.illustrative);
    let mut text = vec![String::new(), format!("## {title}"), String::new()];
    let mut about: Vec<String> =
        shown.kind.iter().map(|kind| print.label("indicator-kind", kind.as_str())).collect();
    about.extend(print.name(&shown.subject_title));
    about.extend(shown.direction.map(|direction| print.choice(direction)));
    about.extend(shown.nature.map(|nature| print.choice(nature)));
    about.extend(shown.frequency.iter().map(|often| print.label("frequency", often.as_str())));
    text.push(format!("- {}", print.parts(about)));
    text.extend(print.name(&shown.unit).map(|unit| format!("- {}", print.field("unit", &unit))));
    let baseline = shown.baseline.as_ref().map(|baseline| {
        let on = shown.baseline_on.as_ref().map(|date| print.date(date));
        print.list(std::iter::once(print.decimal(baseline)).chain(on))
    });
    let baseline = baseline.unwrap_or_else(|| print.say("indicator-none"));
    text.push(format!("- {}", print.field("baseline", &baseline)));
    if shown.targets.is_empty() {
        text.push(format!("- {}", print.field("target", &print.say("indicator-none"))));
    }
    text.extend(shown.targets.iter().flat_map(|found| target(print, found)));
    // The overall target has said it already.
    if shown.targets.last().is_none_or(|target| target.value.is_none() || target.value != shown.value) {
        text.push(format!(
            "- {}",
            print.field("value", &value_or_why(print, shown.value.as_ref(), shown.value_missing))
        ));
    }
    text.extend(shown.groups.iter().map(|of| {
        let figure = value(print, &of.value);
        format!("  - {}", print.labelled(&group(print, &of.group), &figure))
    }));
    // Each target says its own; what follows says it where there is none.
    if shown.targets.is_empty() {
        text.extend(outcome(print, None, shown.progress_missing, shown.kept).map(|line| format!("- {line}")));
    }
    if !shown.measurements.is_empty() {
        text.push(format!(
            "- {}",
            print.labelled(&print.say("indicator-measurements"), &measured_count(print, shown))
        ));
        text.extend(shown.measurements.iter().map(|found| format!("  - {}", measurement(print, found))));
    }
    text.extend(
        print.name(&shown.verification).map(|source| format!("- {}", print.field("verification", &source))),
    );
    if shown.flagged {
        let lacks = shown.lacks.iter().filter(|lack| **lack != IndicatorLack::Measurement);
        let lacks = print.list(lacks.map(|lack| print.choice(*lack)));
        text.push(format!("- {}", print.labelled(&print.say("indicator-flagged"), &lacks)));
    }
    text
}

fn measured_count(print: &Printer, shown: &IndicatorShown) -> String {
    let count = u32::try_from(shown.measurements.len()).unwrap_or(u32::MAX);
    print.count("indicator-measured", "measurements", count)
}

fn target(print: &Printer, target: &IndicatorTarget) -> Vec<String> {
    let label = match &target.period {
        Some(period) => print.say_with("indicator-target-for", &[("period", print.date(period).into())]),
        None => print.say("indicator-target-overall"),
    };
    let head = print.labelled(&label, &print.marked(print.decimal(&target.target), target.contested));
    let mut text = vec![format!("- {head}")];
    text.extend(
        target.value.as_ref().map(|found| format!("  - {}", print.field("value", &value(print, found)))),
    );
    let told = outcome(print, target.progress.as_ref(), target.progress_missing, target.kept);
    text.extend(told.map(|line| format!("  - {line}")));
    text
}

/// How far it is, why nobody can tell, or whether it was kept.
fn outcome(
    print: &Printer,
    progress: Option<&IndicatorProgress>,
    missing: Option<ProgressMissing>,
    kept: Option<bool>,
) -> Option<String> {
    let told = match (progress, missing, kept) {
        (Some(progress), _, _) => fraction(print, progress),
        (None, Some(why), _) => print.choice(why),
        (None, None, Some(kept)) => print.say(if kept { "indicator-kept" } else { "indicator-not-kept" }),
        (None, None, None) => return None,
    };
    Some(print.field("progress", &told))
}

fn fraction(print: &Printer, progress: &IndicatorProgress) -> String {
    let sides = print.say_with(
        "indicator-fraction",
        &[
            ("quotient", print.decimal(&progress.quotient).into()),
            ("numerator", print.decimal(&progress.numerator).into()),
            ("denominator", print.decimal(&progress.denominator).into()),
        ],
    );
    let reached = progress.reached.then(|| print.say("indicator-reached"));
    let incomplete = progress.incomplete.then(|| print.say("indicator-incomplete"));
    print.parts(std::iter::once(sides).chain(reached).chain(incomplete))
}

fn value_or_why(print: &Printer, found: Option<&IndicatorValue>, why: Option<ProgressMissing>) -> String {
    match found {
        Some(found) => value(print, found),
        None => why.map_or_else(|| print.say("text-unknown"), |why| print.choice(why)),
    }
}

fn value(print: &Printer, value: &IndicatorValue) -> String {
    let figure = print.decimal(&value.value);
    let figure = match (&value.numerator, &value.denominator) {
        (Some(numerator), Some(denominator)) => print.say_with(
            "indicator-fraction",
            &[
                ("quotient", figure.into()),
                ("numerator", print.decimal(numerator).into()),
                ("denominator", print.decimal(denominator).into()),
            ],
        ),
        _ if value.at_least => print.say_with("indicator-at-least", &[("value", figure.into())]),
        _ => figure,
    };
    let mut parts = vec![print.marked(figure, value.contested), dates(print, &value.periods)];
    if !value.missing.is_empty() {
        parts.push(print.labelled(&print.say("indicator-no-figure"), &dates(print, &value.missing)));
    }
    if !value.from_groups.is_empty() {
        let groups = print.list(value.from_groups.iter().map(|label| group(print, label)));
        parts.push(print.labelled(&print.say("indicator-from-groups"), &groups));
    }
    print.parts(parts)
}

fn dates(print: &Printer, dates: &[DateShown]) -> String {
    print.list(dates.iter().map(|date| print.date(date)))
}

fn group(print: &Printer, group: &Label) -> String {
    print.label("measured-group", group.as_str())
}

fn measurement(print: &Printer, shown: &MeasurementShown) -> String {
    let head =
        std::iter::once(print.date(&shown.period)).chain(shown.group.as_ref().map(|of| group(print, of)));
    let head = print.list(head);
    let figure = match (shown.outcome, &shown.value, &shown.numerator, &shown.denominator) {
        (outcome @ (MeasurementOutcome::Missing | MeasurementOutcome::NotApplicable), ..) => {
            print.choice(outcome)
        }
        (_, Some(value), ..) => print.decimal(value),
        (_, None, Some(numerator), Some(denominator)) => print.say_with(
            "indicator-share",
            &[
                ("numerator", print.decimal(numerator).into()),
                ("denominator", print.decimal(denominator).into()),
            ],
        ),
        _ => print.say("text-unknown"),
    };
    let mut parts = vec![print.marked(figure, shown.contested)];
    parts.extend(shown.is_open().then(|| print.say("measured-period-open")));
    if !shown.evidence.is_empty() {
        let count = u32::try_from(shown.evidence.len()).unwrap_or(u32::MAX);
        parts.push(print.count("indicator-evidence", "evidence", count));
    }
    parts.extend(print.name(&shown.note));
    print.labelled(&head, &print.parts(parts))
}
