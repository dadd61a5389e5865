//! The indicators: where each started, what it is to reach, and what was measured, period by period.

use maud::{Markup, html};

use super::chart::{self, Scale};
use super::html::Writer;
use crate::model::{Decimal, MeasurementOutcome, Refusal};
use crate::views::{IndicatorShown, IndicatorTarget, MeasurementShown, ProgressMissing};

pub(super) fn chapter(w: &Writer<'_>) -> Result<Option<Markup>, Refusal> {
    let indicators = w.dossier.every_indicator(w.at)?;
    Ok((!indicators.is_empty()).then(|| {
        html! {
            p { (w.say("report-indicators-how")) }
            p.keys {
                span.key { (chart::swatch("part")) (w.say("field-value")) }
                span.key { (chart::swatch("aim")) (w.say("field-target")) }
                span.key { (chart::swatch("gap")) (w.say("measured-missing")) }
            }
            @for indicator in &indicators { (one(w, indicator)) }
        }
    }))
}

fn one(w: &Writer<'_>, shown: &IndicatorShown) -> Markup {
    let subject = shown.subject.as_ref().map(|id| w.link(id, &shown.subject_title));
    let direction = shown.direction.map(|direction| html! { (w.choice(direction)) });
    let baseline = html! {
        @if let Some(baseline) = &shown.baseline {
            (w.decimal(baseline))
            @if let Some(on) = &shown.baseline_on { " " span.when { (w.date(on)) } }
        } @else {
            em.missing { (w.say("indicator-none")) }
        }
    };
    html! {
        article.indicator id=(shown.id) {
            h3 { (w.name(&shown.title)) (w.contested(!shown.contested.is_empty())) (w.mark(shown.id.as_str())) }
            p.state {
                @if let Some(kind) = &shown.kind { span.badge.plain { (w.label("indicator-kind", kind.as_str())) } }
            }
            dl.facts {
                (w.row("report-of-project", subject))
                (w.row("field-unit", w.name_if(&shown.unit)))
                (w.row("report-direction", direction))
                (w.row("field-baseline", Some(baseline)))
                @if shown.targets.is_empty() {
                    (w.row("field-target", Some(html! { em.missing { (w.say("indicator-none")) } })))
                }
                @for target in &shown.targets { (reached(w, target)) }
                (w.row("field-verification", w.name_if(&shown.verification)))
            }
            (measured(w, shown))
        }
    }
}

/// A target, and how far it is.
fn reached(w: &Writer<'_>, target: &IndicatorTarget) -> Markup {
    html! {
        div {
            dt {
                @if let Some(period) = &target.period {
                    (w.rich("indicator-target-for", &[], &[("period", w.date(period))]))
                } @else {
                    (w.say("indicator-target-overall"))
                }
            }
            dd {
                (w.decimal(&target.target)) (w.contested(target.contested))
                @if let Some(progress) = &target.progress {
                    " · " (w.say("field-progress")) " " (w.decimal(&progress.quotient))
                    @if progress.reached { " " span.badge.done { (w.say("indicator-reached")) } }
                    @if progress.incomplete { " " span.badge.open { (w.say("indicator-incomplete")) } }
                }
                @if let Some(why @ ProgressMissing::PeriodOpen) = target.progress_missing {
                    " · " em.missing { (w.choice(why)) }
                }
                @if let Some(kept) = target.kept {
                    " " span.badge.plain { (w.say(if kept { "indicator-kept" } else { "indicator-not-kept" })) }
                }
            }
        }
    }
}

/// What was measured: a figure and its bar for each period, a gap where there is none.
fn measured(w: &Writer<'_>, shown: &IndicatorShown) -> Markup {
    // What counts nowhere because nobody can tell when it was is not hidden.
    let told = shown.measurements.iter().filter(|found| found.counts || found.is_open());
    let counted: Vec<&MeasurementShown> = told.collect();
    if counted.is_empty() {
        return html! { p.note { (w.say("lack-measurement")) } };
    }
    let target = shown.targets.last().and_then(|target| target.target.number());
    let baseline = shown.baseline.as_ref().and_then(Decimal::number);
    let figures = counted.iter().filter(|found| found.counts).filter_map(|found| figure(found));
    let scale = Scale::over(figures.chain(target).chain(baseline));
    html! {
        table.bars {
            caption { (w.say("indicator-measurements")) }
            thead { tr { th scope="col" { (w.say("report-period")) } th.figure scope="col" { (w.say("field-value")) } } }
            tbody {
                @for found in counted {
                    tr {
                        th scope="row" {
                            (w.date(&found.period))
                            @if let Some(group) = &found.group { " · " (w.label("measured-group", group.as_str())) }
                            @if found.is_open() { " · " em.missing { (w.say("measured-period-open")) } }
                            @else { (chart::measure(&scale, figure(found), target, w.is_rtl())) }
                        }
                        td.figure { (value(w, found)) (w.contested(found.contested)) }
                    }
                }
            }
        }
    }
}

/// The figure that was measured; of a share, its quotient.
fn figure(found: &MeasurementShown) -> Option<chart::Number> {
    match (found.outcome, &found.value, &found.numerator, &found.denominator) {
        (MeasurementOutcome::Missing | MeasurementOutcome::NotApplicable, ..) => None,
        (_, Some(value), ..) => value.number(),
        (_, None, Some(numerator), Some(denominator)) => {
            numerator.number()?.checked_div(denominator.number()?)
        }
        _ => None,
    }
}

fn value(w: &Writer<'_>, found: &MeasurementShown) -> Markup {
    match (found.outcome, &found.value, &found.numerator, &found.denominator) {
        (outcome @ (MeasurementOutcome::Missing | MeasurementOutcome::NotApplicable), ..) => {
            html! { em.missing { (w.choice(outcome)) } }
        }
        (_, Some(value), ..) => w.decimal(value),
        (_, None, Some(numerator), Some(denominator)) => w.rich(
            "indicator-share",
            &[],
            &[("numerator", w.decimal(numerator)), ("denominator", w.decimal(denominator))],
        ),
        _ => w.unknown(),
    }
}
