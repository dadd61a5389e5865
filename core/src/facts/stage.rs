use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{Code, Label, Modality, Reference, Refusal, StageId, StageKind, Texts, When, Words};
use crate::state::{Expand, Value};
use crate::text::{Language, Messages};

/// A stage of the roadmap was planned, or planned anew (برمجة محطة, programmation d'une étape).
///
/// A next step is a stage without a date. Its status is never recorded: it follows from the dates and the day
/// that one asks about.
#[shared(fact = "stage_planned")]
pub struct StagePlanned {
    /// The stage's id; made where it is left out, given to plan a stage anew.
    #[made("stage")]
    pub stage: Option<StageId>,
    /// References by which people name it, as `stage:meeting-2`.
    pub references: Vec<Reference>,
    /// Its kind.
    pub kind: Option<StageKind>,
    /// The phase of the process in which it lies.
    pub phase: Option<Label>,
    /// Its title.
    pub title: Texts,
    /// Other names under which it appears.
    pub aliases: Vec<Words>,
    /// Its position in the order in which the stages were published, from 1.
    pub sequence: Option<u32>,
    /// The date for which it is planned.
    pub planned: Option<When>,
    /// That date as it was written.
    pub planned_written: Option<String>,
    /// Who organises it.
    pub organiser: Texts,
    /// Who speaks.
    pub speakers: Vec<Words>,
    /// The items of its agenda, in order.
    pub agenda: Vec<Words>,
    /// Where.
    pub place: Texts,
    /// In person, remote, digital.
    pub modality: Option<Modality>,
    /// The instrument, as an electronic form.
    pub instrument: Texts,
    /// The stage that this one announces or becomes.
    pub announces: Option<StageId>,
    /// The day on which it was planned; without it, the first plan counts always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl StagePlanned {
    /// A stage of this kind.
    pub fn of(kind: StageKind, title: impl Into<Texts>) -> Self {
        Self { kind: Some(kind), title: title.into(), ..Self::bare() }
    }

    /// The adoption by the council, planned for a date.
    pub fn adoption(planned: impl Into<When>) -> Self {
        let kind = StageKind::COUNCIL_ADOPTION;
        let titles = [Language::AR, Language::FR, Language::EN].into_iter().filter_map(|language| {
            let title = Messages::of(&language).label("stage-kind", kind.as_str())?;
            Some((language.to_string(), title.into()))
        });
        let title = Texts(titles.collect());
        Self::of(kind, title).planned(planned)
    }

    /// The same stage planned anew for another date; the old one is kept.
    pub fn anew(stage: impl Into<StageId>, planned: impl Into<When>, on: impl Into<When>) -> Self {
        Self { kind: None, ..Self::of(StageKind::COUNCIL_ADOPTION, Texts::default()) }
            .stage(stage)
            .planned(planned)
            .on(on)
    }
}

impl Kind for StagePlanned {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        let new = !self.stage.as_ref().is_some_and(|stage| known.exists(stage.as_str()));
        if new && self.title.is_empty() { Err(Refusal::field(Code::FieldMissing, "title")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(stage) = self.stage.as_ref().map(StageId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(stage);
        write.references(stage, &self.references);
        write.maybe_text(stage, "kind", self.kind.as_ref().map(StageKind::as_str));
        write.maybe_text(stage, "phase", self.phase.as_ref().map(Label::as_str));
        write.texts(stage, "title", &self.title);
        write.list(stage, "aliases", &self.aliases);
        if let Some(sequence) = self.sequence {
            write.value(stage, "sequence", Value::Number(sequence.into()));
        }
        write.maybe_text(stage, "planned", self.planned.as_ref().map(When::as_str));
        write.texts(stage, "organiser", &self.organiser);
        write.list(stage, "speakers", &self.speakers);
        write.list(stage, "agenda", &self.agenda);
        write.texts(stage, "place", &self.place);
        write.maybe_text(stage, "modality", self.modality.as_ref().map(Modality::as_str));
        write.texts(stage, "instrument", &self.instrument);
        write.maybe_text(stage, "announces", self.announces.as_ref().map(StageId::as_str));
    }
}

/// How many took part (الحضور, participation). Women are among the participants; associations are organisations
/// and not people, so the numbers are never added up.
#[shared(part)]
#[derive(Eq)]
pub struct Attendance {
    /// Participants (عدد المشاركين, nombre de participants).
    pub participants: Option<u32>,
    /// Women among them (عدد النساء المشاركات, dont femmes).
    pub women: Option<u32>,
    /// Associations that took part (عدد الجمعيات المشاركة, associations participantes).
    pub associations: Option<u32>,
}

impl Attendance {
    /// So many participants, so many women among them, so many associations.
    pub const fn of(participants: u32, women: u32, associations: u32) -> Self {
        Self { participants: Some(participants), women: Some(women), associations: Some(associations) }
    }
}

/// A stage was held (انعقاد محطة, tenue d'une étape).
#[shared(fact = "stage_held")]
pub struct StageHeld {
    /// The stage.
    pub stage: StageId,
    /// How many took part.
    pub attendance: Option<Attendance>,
    /// What came out of it (الخلاصات, résultat).
    pub outcome: Texts,
    /// The day or days on which it was held.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl StageHeld {
    /// This stage was held on this day.
    pub fn of(stage: impl Into<StageId>, on: impl Into<When>) -> Self {
        Self::bare(stage.into(), on.into())
    }
}

impl Kind for StageHeld {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        let attendance = self.attendance.as_ref();
        match attendance.and_then(|a| a.women.zip(a.participants)) {
            Some((women, participants)) if women > participants => {
                Err(Refusal::field(Code::AttendanceWomen, "attendance.women")
                    .with("value", women)
                    .with("expected", participants))
            }
            _ => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let stage = self.stage.as_str();
        let mut write = Writer::new(out);
        write.text(stage, "held", self.on.as_str());
        if let Some(attendance) = &self.attendance {
            let counts = [
                ("participants", attendance.participants),
                ("women", attendance.women),
                ("associations", attendance.associations),
            ];
            for (name, count) in counts {
                if let Some(count) = count {
                    write.part(stage, "attendance", name, Value::Number(count.into()));
                }
            }
        }
        write.texts(stage, "outcome", &self.outcome);
    }
}
