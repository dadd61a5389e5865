//! Indicators, their targets, their measurements.

use infitah::dossier::Dossier;
use infitah::facts::{IndicatorDefined, MeasurementTaken, TargetSet};
use infitah::model::{Code, MeasurementOutcome};
use serde::de::DeserializeOwned;

use super::cells::{Row, Wrong};
use super::step::{Step, Turn};
use super::{Sheets, subject};

impl Sheets {
    pub(super) fn indicators(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.indicators {
            steps.push(indicator(row, dossier)?);
        }
        for row in &self.targets {
            let on = row.maybe_date("on")?;
            let mut fact = TargetSet::overall(row.word("indicator")?, row.word("value")?);
            fact.period = row.maybe("period").map(Into::into);
            fact.on = on.map(|(written, _)| written.into());
            let day = on.and_then(|(_, interval)| interval.last());
            steps.push(Step::of(fact, row, day, Turn::Target));
        }
        for row in &self.measurements {
            steps.push(self.measurement(row)?);
        }
        Ok(steps)
    }

    fn measurement(&self, row: &Row) -> Result<Step, Wrong> {
        let (written, on) = row.date("on")?;
        let outcome: MeasurementOutcome = choice(row, "outcome", "measured, missing, not_applicable")?;
        let mut fact =
            MeasurementTaken::without(row.word("indicator")?, row.word("period_edtf")?, outcome, written)
                .references([row.word("measurement")?]);
        fact.period_written = row.maybe("period").map(String::from);
        fact.value = row.maybe("value").map(Into::into);
        fact.numerator = row.maybe("numerator").map(Into::into);
        fact.denominator = row.maybe("denominator").map(Into::into);
        fact.group = row.maybe("group").map(Into::into);
        fact.note = row.texts("comment");
        let evidence = row.lines("evidence");
        fact.evidence = evidence.iter().copied().map(Into::into).collect();
        // What shows it is often published later than it was measured: it is recorded when that is known.
        let mut day = on.last();
        for published in self.publications.iter().filter(|other| {
            other.maybe("publication").is_some_and(|publication| evidence.contains(&publication))
        }) {
            day = day.max(published.date("on")?.1.last());
        }
        let columns = &[("references", "measurement"), ("period", "period_edtf")];
        Ok(Step::of(fact, row, day, Turn::Measurement).named(columns))
    }
}

fn indicator(row: &Row, dossier: &Dossier) -> Result<Step, Wrong> {
    let on = row.maybe_date("on")?;
    let about = subject(dossier, row.word("subject")?);
    let mut fact = IndicatorDefined::of(about, row.word("kind")?.into(), row.texts("title"))
        .references([row.word("indicator")?])
        .unit(row.texts("unit"))
        .verification(row.texts("verification"));
    fact.direction =
        row.maybe("direction").map(|_| choice(row, "direction", "increase, decrease, keep")).transpose()?;
    fact.nature = row.maybe("nature").map(|_| choice(row, "nature", "flow, level")).transpose()?;
    fact.baseline = row.maybe("baseline").map(Into::into);
    fact.baseline_on = row.maybe_date("baseline_on")?.map(|(written, _)| written.into());
    fact.ratio = (row.maybe("ratio") == Some("yes")).then_some(true);
    fact.frequency = row.maybe("frequency").map(Into::into);
    fact.disaggregation = row.lines("disaggregation").into_iter().map(Into::into).collect();
    fact.on = on.map(|(written, _)| written.into());
    let day = on.and_then(|(_, interval)| interval.last());
    let columns = &[("references", "indicator"), ("title", "title_ar")];
    Ok(Step::of(fact, row, day, Turn::Indicator).named(columns))
}

/// One of a closed list.
fn choice<T: DeserializeOwned>(row: &Row, column: &str, known: &str) -> Result<T, Wrong> {
    serde_json::from_value(row.word(column)?.into()).map_err(|_| row.wrong(column, Code::FieldInvalid, known))
}
