//! Indicators with their targets and measurements.

use super::Told;
use crate::model::IndicatorId;
use crate::tables::asked::Asked;
use crate::tables::row::Row;
use crate::views::{IndicatorShown, IndicatorTarget, MeasurementShown};

pub(super) type Indicator = IndicatorShown;
pub(super) type Target = (IndicatorId, IndicatorTarget);
pub(super) type Measured = (IndicatorId, MeasurementShown);

pub(super) fn indicators<'a>(asked: &'a Asked<'_>) -> Told<'a, IndicatorShown> {
    Ok(asked.indicators()?.as_slice().into())
}

pub(super) fn indicator(one: &IndicatorShown, row: &mut Row) {
    row.id("indicator", &one.id);
    row.list("references", &one.references);
    row.id("subject", &one.subject);
    row.listed("kind", "indicator-kind", &one.kind);
    row.names("title", &one.title);
    row.names("unit", &one.unit);
    row.listed("direction", "direction", &one.direction);
    row.listed("nature", "nature", &one.nature);
    row.flag("ratio", &one.ratio);
    row.listed("frequency", "frequency", &one.frequency);
    row.list("disaggregation", &one.disaggregation);
    row.names("verification", &one.verification);
    row.decimal("baseline", None, one.baseline.as_ref());
    row.date("baseline_on", one.baseline_on.as_ref());
    row.decimal("value", None, one.value.as_ref().map(|value| &value.value));
    row.word("value_missing", &one.value_missing);
    let progress = one.progress.as_ref();
    row.decimal("progress", None, progress.map(|progress| &progress.quotient));
    row.decimal("progress_numerator", None, progress.map(|progress| &progress.numerator));
    row.decimal("progress_denominator", None, progress.map(|progress| &progress.denominator));
    row.word("progress_missing", &one.progress_missing);
    row.flag("reached", &progress.map(|progress| progress.reached));
    row.flag("kept", &one.kept);
    row.list("lacks", &one.lacks);
    row.flag("flagged", &one.flagged);
    row.list("contested", &one.contested);
}

pub(super) fn targets<'a>(asked: &'a Asked<'_>) -> Told<'a, Target> {
    let indicators = asked.indicators()?.iter();
    Ok(indicators.flat_map(|one| one.targets.iter().map(|target| (one.id.clone(), target.clone()))).collect())
}

pub(super) fn target((indicator, one): &Target, row: &mut Row) {
    row.to("indicator", "indicators", indicator);
    row.date("period", one.period.as_ref());
    row.decimal("target", None, Some(&one.target));
    row.decimal("value", None, one.value.as_ref().map(|value| &value.value));
    row.decimal("progress", None, one.progress.as_ref().map(|progress| &progress.quotient));
    row.word("progress_missing", &one.progress_missing);
    row.flag("kept", &one.kept);
    row.flag("contested", &one.contested);
}

pub(super) fn measurements<'a>(asked: &'a Asked<'_>) -> Told<'a, Measured> {
    let indicators = asked.indicators()?.iter();
    Ok(indicators
        .flat_map(|one| one.measurements.iter().map(|taken| (one.id.clone(), taken.clone())))
        .collect())
}

pub(super) fn measurement((indicator, one): &Measured, row: &mut Row) {
    row.id("measurement", &one.id);
    row.to("indicator", "indicators", indicator);
    row.date("period", Some(&one.period));
    row.listed("outcome", "measured", &one.outcome);
    row.decimal("value", None, one.value.as_ref());
    row.decimal("numerator", None, one.numerator.as_ref());
    row.decimal("denominator", None, one.denominator.as_ref());
    row.listed("group", "measured-group", &one.group);
    row.several("evidence", "publications", &one.evidence);
    row.names("note", &one.note);
    row.date("taken", one.taken.as_ref());
    row.flag("counts", &one.counts);
    row.flag("contested", &one.contested);
}
