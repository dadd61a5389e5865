//! The roadmap: what was planned, announced, postponed and held.

use std::collections::BTreeMap;

use infitah::dates::Interval;
use infitah::facts::{Attendance, StageHeld, StagePlanned, StagePostponed};
use infitah::model::{Code, StageKind, Texts, Words};

use super::Sheets;
use super::cells::{Row, Wrong};
use super::step::{Step, Turn};

const COLUMNS: &[(&str, &str)] = &[
    ("announces", "follows_up"),
    ("sequence", "sequence_published"),
    ("references", "stage"),
    ("on", "planned_on"),
];

impl Sheets {
    pub(super) fn stages(&self) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.stages {
            steps.push(self.stage(row)?);
            if let Some(announced) = row.maybe("follows_up") {
                // What a next step announces is known at once, or since the day on which it became a stage.
                let became = row.maybe_date("became_on")?;
                let mut fact = StagePlanned::of(StageKind::from(row.word("kind")?), Texts::default())
                    .stage(row.word("stage")?)
                    .announces(announced);
                fact.on = became.map(|(written, _)| written.into());
                let day = became.and_then(|(_, interval)| interval.last());
                let columns = &[("announces", "follows_up"), ("on", "became_on")];
                steps.push(Step::of(fact, row, day, Turn::Announced).named(columns));
            }
        }
        for row in &self.postponements {
            let (written, on) = row.date("on")?;
            let mut fact = StagePostponed::of(row.word("stage")?, written);
            fact.until = row.maybe_date("until")?.map(|(written, _)| written.into());
            fact.reason = row.text("reason").map(Words::from);
            steps.push(Step::of(fact, row, on.last(), Turn::Postponed));
        }
        Ok(steps)
    }

    fn stage(&self, row: &Row) -> Result<Step, Wrong> {
        let reference = row.word("stage")?;
        let mut fact =
            StagePlanned::of(StageKind::from(row.word("kind")?), row.texts("title")).references([reference]);
        fact.phase = row.maybe("phase").map(Into::into);
        fact.sequence = row.count("sequence_published")?;
        fact.planned = row.maybe_date("planned")?.map(|(written, _)| written.into());
        fact.place = row.texts("place");
        fact.organiser = row.texts("organiser");
        fact.modality = row.maybe("modality").map(Into::into);
        fact.aliases = self.aliases(row, reference, "title_ar");
        fact.agenda = row.lines("agenda").into_iter().map(Words::from).collect();
        fact.speakers = row.lines("speakers").into_iter().map(Words::from).collect();
        if let Some(instrument) = row.maybe("instrument") {
            let made_by = row.maybe("instrument_by").map(|by| format!(" ({by})")).unwrap_or_default();
            fact.instrument = Texts::default().and("ar", format!("{instrument}{made_by}"));
        }
        let planned = row.maybe_date("planned_on")?;
        fact.on = planned.map(|(written, _)| written.into());
        let day = planned.and_then(|(_, interval)| interval.last());
        Ok(Step::of(fact, row, day, Turn::Stage).named(COLUMNS))
    }

    /// When a stage was held, as its own row or the sheet of held days says.
    pub(super) fn held_on(&self, stage: &str) -> Result<Option<(&str, Interval)>, Wrong> {
        let rows = self.stages.iter().chain(&self.held).filter(|row| row.maybe("stage") == Some(stage));
        for row in rows {
            if let Some(held) = row.maybe_date("held")? {
                return Ok(Some(held));
            }
        }
        Ok(None)
    }

    /// The stages that were held, with who took part and what came out.
    pub(super) fn held(&self) -> Result<Vec<Step>, Wrong> {
        for row in &self.attendance {
            if self.held_on(row.word("stage")?)?.is_none() {
                return Err(row.wrong("stage", Code::ReferenceUnknown, "stages.csv: held"));
            }
        }
        let mut held = Vec::new();
        for row in self.stages.iter().chain(&self.held) {
            let Some((written, interval)) = row.maybe_date("held")? else { continue };
            let stage = row.word("stage")?;
            let mut fact = StageHeld::of(stage, written);
            let mut step_row = row;
            if let Some(counts) = self.attendance.iter().find(|other| other.maybe("stage") == Some(stage)) {
                fact.attendance = Some(Attendance {
                    participants: counts.count("participants")?,
                    women: counts.count("women")?,
                    associations: counts.count("associations")?,
                });
                step_row = counts;
            }
            fact.outcome = match row.maybe("outcome") {
                Some(_) => row.texts("outcome"),
                None => self.axes_fixed_at(stage),
            };
            held.push(Step::of(fact, step_row, interval.last(), Turn::Held).named(&[("on", "held")]));
        }
        Ok(held)
    }

    /// What came out of the stage that fixed the priority axes: the axes.
    fn axes_fixed_at(&self, stage: &str) -> Texts {
        let axes = self.axes.iter().filter(|axis| axis.maybe("fixed_at") == Some(stage));
        let mut titles = BTreeMap::<&str, Vec<&str>>::new();
        for axis in axes {
            for (language, column) in [("ar", "title_ar"), ("fr", "title_fr"), ("en", "title_en")] {
                titles.entry(language).or_default().extend(axis.maybe(column));
            }
        }
        let comma = |language: &str| if language == "ar" { "، " } else { ", " };
        titles
            .into_iter()
            .filter(|(_, titles)| !titles.is_empty())
            .fold(Texts::default(), |texts, (language, titles)| {
                texts.and(language, titles.join(comma(language)))
            })
    }
}
