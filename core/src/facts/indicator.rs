use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{
    Code, Decimal, Direction, Frequency, IndicatorId, IndicatorKind, Label, MeasurementId,
    MeasurementOutcome, Nature, PublicationId, Reference, Refusal, SubjectId, Texts, When,
};
use crate::state::{Expand, Value};

/// An indicator was defined, or defined anew (تحديد مؤشر, définition d'un indicateur).
///
/// Follow-up indicators say how far the work is; impact indicators say what it changed. Without a baseline or a
/// target it is a draft, which is legal and is said.
#[shared(fact = "indicator_defined")]
pub struct IndicatorDefined {
    /// The indicator's id; made where it is left out, given to define it anew.
    #[made("indicator")]
    pub indicator: Option<IndicatorId>,
    /// References by which people name it, as `indicator:3`.
    pub references: Vec<Reference>,
    /// The project, or the programme.
    pub subject: SubjectId,
    /// Follow-up or impact.
    pub kind: IndicatorKind,
    /// What it measures.
    pub title: Texts,
    /// In which unit (وحدة القياس, unité).
    pub unit: Texts,
    /// In which direction it is meant to go.
    pub direction: Option<Direction>,
    /// Whether periods add up.
    pub nature: Option<Nature>,
    /// The value from which it starts (القيمة المرجعية, valeur de référence).
    pub baseline: Option<Decimal>,
    /// When the baseline was measured.
    pub baseline_on: Option<When>,
    /// That date as it was written.
    pub baseline_on_written: Option<String>,
    /// Whether it is a share: measured as a numerator and a denominator, and summed as such. Left out for no.
    pub ratio: Option<bool>,
    /// How often it is measured.
    pub frequency: Option<Frequency>,
    /// By what it is broken down, as `women`, `youth` (التفصيل حسب, ventilation).
    pub disaggregation: Vec<Label>,
    /// Where the figures come from (مصدر التحقق, source de vérification).
    pub verification: Texts,
    /// The day; without it, the first definition counts always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl IndicatorDefined {
    /// An indicator of a project or of the programme.
    pub fn of(subject: impl Into<SubjectId>, kind: IndicatorKind, title: impl Into<Texts>) -> Self {
        Self { title: title.into(), ..Self::bare(subject.into(), kind) }
    }
}

impl Kind for IndicatorDefined {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        let new = !self.indicator.as_ref().is_some_and(|indicator| known.exists(indicator.as_str()));
        if new && self.title.is_empty() { Err(Refusal::field(Code::FieldMissing, "title")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(indicator) = self.indicator.as_ref().map(IndicatorId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(indicator);
        write.references(indicator, &self.references);
        write.text(indicator, "subject", self.subject.as_str());
        write.text(indicator, "kind", self.kind.as_str());
        write.texts(indicator, "title", &self.title);
        write.texts(indicator, "unit", &self.unit);
        write.maybe_text(indicator, "direction", self.direction.map(Direction::as_str));
        write.maybe_text(indicator, "nature", self.nature.map(Nature::as_str));
        write.maybe_text(indicator, "baseline", self.baseline.as_ref().map(Decimal::as_str));
        write.maybe_text(indicator, "baseline_on", self.baseline_on.as_ref().map(When::as_str));
        if let Some(ratio) = self.ratio {
            write.value(indicator, "ratio", Value::Flag(ratio));
        }
        write.maybe_text(indicator, "frequency", self.frequency.as_ref().map(Frequency::as_str));
        for group in &self.disaggregation {
            write.part(indicator, "by", group.as_str(), Value::Flag(true));
        }
        write.texts(indicator, "verification", &self.verification);
    }
}

/// A target of an indicator was set (تحديد قيمة مستهدفة, fixation d'une cible): for a period, or overall.
#[shared(fact = "target_set")]
pub struct TargetSet {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The period; left out for the target of the whole programme.
    pub period: Option<When>,
    /// The period as it was written.
    pub period_written: Option<String>,
    /// The value to reach.
    pub value: Decimal,
    /// The day; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl TargetSet {
    /// This value is to be reached by the end of the programme.
    pub fn overall(indicator: impl Into<IndicatorId>, value: impl Into<Decimal>) -> Self {
        Self::bare(indicator.into(), value.into())
    }

    /// This value is to be reached in this period.
    pub fn in_period(
        indicator: impl Into<IndicatorId>,
        period: impl Into<When>,
        value: impl Into<Decimal>,
    ) -> Self {
        Self { period: Some(period.into()), ..Self::overall(indicator, value) }
    }
}

impl Kind for TargetSet {
    fn expand(&self, out: &mut dyn Expand) {
        let period = self.period.as_ref().map_or("overall", When::as_str);
        Writer::new(out).part(self.indicator.as_str(), "target", period, Value::text(self.value.as_str()));
    }
}

/// An indicator was measured (قياس مؤشر, mesure d'un indicateur), or was to be measured and was not: missing, zero
/// and not applicable are three things.
#[shared(fact = "measurement_taken")]
pub struct MeasurementTaken {
    /// The measurement's id; made where it is left out.
    #[made("measurement")]
    pub measurement: Option<MeasurementId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// The indicator.
    pub indicator: IndicatorId,
    /// The period that it covers.
    pub period: When,
    /// The period as it was written.
    pub period_written: Option<String>,
    /// What came of it.
    pub outcome: MeasurementOutcome,
    /// The value.
    pub value: Option<Decimal>,
    /// For a share: what is counted.
    pub numerator: Option<Decimal>,
    /// For a share: out of what.
    pub denominator: Option<Decimal>,
    /// The part of the whole that it covers, as `women`; left out for the whole.
    pub group: Option<Label>,
    /// What was published that shows it (وسيلة الإثبات, preuve).
    pub evidence: Vec<PublicationId>,
    /// A note.
    pub note: Texts,
    /// The day on which it was taken.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl MeasurementTaken {
    /// In this period the indicator had this value.
    pub fn of(
        indicator: impl Into<IndicatorId>,
        period: impl Into<When>,
        value: impl Into<Decimal>,
        on: impl Into<When>,
    ) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::without(indicator, period, MeasurementOutcome::Measured, on)
        }
    }

    /// In this period the share was so many out of so many.
    pub fn share(
        indicator: impl Into<IndicatorId>,
        period: impl Into<When>,
        numerator: impl Into<Decimal>,
        denominator: impl Into<Decimal>,
        on: impl Into<When>,
    ) -> Self {
        Self {
            numerator: Some(numerator.into()),
            denominator: Some(denominator.into()),
            ..Self::without(indicator, period, MeasurementOutcome::Measured, on)
        }
    }

    /// For this period there is no figure, or nothing to measure.
    pub fn without(
        indicator: impl Into<IndicatorId>,
        period: impl Into<When>,
        outcome: MeasurementOutcome,
        on: impl Into<When>,
    ) -> Self {
        Self::bare(indicator.into(), period.into(), outcome, on.into())
    }
}

impl Kind for MeasurementTaken {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        let share = match (&self.numerator, &self.denominator) {
            (Some(_), Some(denominator)) if denominator.as_str() == "0" => {
                return Err(Refusal::field(Code::MeasurementValues, "denominator"));
            }
            (Some(_), Some(_)) => true,
            (None, None) => false,
            (None, Some(_)) => return Err(Refusal::field(Code::MeasurementValues, "numerator")),
            (Some(_), None) => return Err(Refusal::field(Code::MeasurementValues, "denominator")),
        };
        match (self.outcome, &self.value, share) {
            (MeasurementOutcome::Measured, Some(_), true) | (MeasurementOutcome::Measured, None, false) => {
                Err(Refusal::field(Code::MeasurementValues, "value"))
            }
            (MeasurementOutcome::Measured, Some(_), false)
                if known.flag(self.indicator.as_str(), "ratio") == Some(true) =>
            {
                Err(Refusal::field(Code::MeasurementRatio, "value"))
            }
            (MeasurementOutcome::Missing | MeasurementOutcome::NotApplicable, Some(_), _)
            | (MeasurementOutcome::Missing | MeasurementOutcome::NotApplicable, _, true) => {
                Err(Refusal::field(Code::MeasurementValues, "outcome"))
            }
            _ => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(measurement) = self.measurement.as_ref().map(MeasurementId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(measurement);
        write.references(measurement, &self.references);
        write.text(measurement, "indicator", self.indicator.as_str());
        write.text(measurement, "period", self.period.as_str());
        write.text(measurement, "outcome", self.outcome.as_str());
        let figures =
            [("value", &self.value), ("numerator", &self.numerator), ("denominator", &self.denominator)];
        for (name, figure) in figures {
            write.maybe_text(measurement, name, figure.as_ref().map(Decimal::as_str));
        }
        write.maybe_text(measurement, "group", self.group.as_ref().map(Label::as_str));
        for evidence in &self.evidence {
            write.part(measurement, "evidence", evidence.as_str(), Value::Flag(true));
        }
        write.texts(measurement, "note", &self.note);
        write.text(measurement, "taken", self.on.as_str());
        write.part(self.indicator.as_str(), "measurement", measurement, Value::Flag(true));
    }
}
