use std::error::Error;

use infitah::dossier::{Dossier, Recorded};
use infitah::facts::{
    Anchor, AnswerPublished, Attendance, AxisChosen, BodyCreated, CardReceived, DossierFounded, MemberJoined,
    ProjectPlaced, ProjectRegistered, RemarkNoted, RemarksDecided, RemarksExamined, RemarksGrouped,
    RemarksPresented, SectionRevised, StageHeld, StagePlanned,
};
use infitah::model::{Channel, Contact, Outcome, RemarkId, SheetSection, StageKind, Topic};

use crate::cards::Still;
use crate::follow_up::{Amounts, freeze, measure, publish, sit};

const SECTIONS: [SheetSection; 5] = [
    SheetSection::PROBLEM,
    SheetSection::OBJECTIVES,
    SheetSection::SOLUTIONS,
    SheetSection::FUNDING_SOURCES,
    SheetSection::CALENDAR,
];
const TOPICS: [Topic; 4] =
    [Topic::PROBLEM, Topic::SOLUTIONS, Topic::FUNDING_SOURCES, Topic::IMPACT_INDICATORS];
const OUTCOMES: [Outcome; 4] =
    [Outcome::Accepted, Outcome::PartlyAccepted, Outcome::Rejected, Outcome::Deferred];

/// How many remarks one decision covers.
const COVERED: usize = 6;

fn pick<T: Clone>(list: &[T], number: usize, or: T) -> T {
    list.get(number % list.len()).cloned().unwrap_or(or)
}

/// How many meetings were held.
const MEETINGS: usize = 12;

/// A dossier with so many cards as a busy commune would have it: for ten cards thirteen remarks, all presented, most
/// examined, decided and answered, sections revised because of them, groups, two devices that disagree, what
/// [`crate::follow_up`] adds, and for fifty cards one more that quotes a passage.
pub fn dossier(cards: usize) -> Result<Dossier, Box<dyn Error>> {
    let mut town =
        Dossier::found(Still::new(1), DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
    let committee =
        town.record(BodyCreated::named("لجنة التتبع").references(["body:committee"]).on("2023-05-04"))?;
    for number in 0..12 {
        town.record(MemberJoined::named(format!("عضو {number}"), &committee, "2023-05-04"))?;
    }
    for number in 1..=4 {
        let axis =
            AxisChosen::titled(format!("محور {number}")).references([format!("axis:{number}").as_str()]);
        town.record(axis)?;
    }
    let projects = (cards / 150).clamp(2, 60);
    for number in 1..=projects {
        let project = ProjectRegistered::titled(format!("مشروع {number}"));
        let project = town.record(project.references([format!("pacto:{number}").as_str()]))?;
        town.record(ProjectPlaced::under(&project, format!("axis:{}", number % 4 + 1)))?;
        for section in SECTIONS {
            let text = format!("نص أول للمشروع رقم {number} قبل التشاور");
            town.record(SectionRevised::of(&project, section, text, "2023-06-01"))?;
        }
    }
    for number in 0..MEETINGS {
        let stage = StagePlanned::of(StageKind::CITIZEN_MEETING, format!("لقاء {number}"));
        let stage = stage
            .references([format!("stage:{number}").as_str()])
            .planned(format!("2023-07-{:02}", number + 1));
        let stage = town.record(stage)?;
        let attendance = Attendance::of(70, 40, 18);
        town.record(StageHeld::of(&stage, format!("2023-07-{:02}", number + 1)).attendance(attendance))?;
    }
    let remarks = receive(&mut town, cards, projects)?;
    decide(&mut town, &remarks, &committee, projects)?;
    disagree(&mut town)?;
    let amounts = Amounts::of(cards);
    let version = freeze(&mut town, amounts.versions, projects)?;
    quote(&mut town, (cards / 50).max(1), projects)?;
    sit(&mut town, amounts.sessions, &version)?;
    measure(&mut town, amounts.indicators, projects)?;
    publish(&mut town, amounts.publications, MEETINGS)?;
    Ok(town)
}

fn receive(town: &mut Dossier, cards: usize, projects: usize) -> Result<Vec<RemarkId>, Box<dyn Error>> {
    let mut remarks = Vec::new();
    for number in 0..cards {
        let topic = pick(&TOPICS, number / 3, Topic::PROBLEM);
        let said = RemarkNoted::on(topic, format!("نحتاج حراسا بالليل في الحدائق ({number})"));
        let mut card = CardReceived::observation(
            format!("pacto:{}", number % projects + 1),
            format!("2023-07-{:02}", number % 28 + 1),
        )
        .numbers([format!("platform:{}", number + 1).as_str()])
        .stage(format!("stage:{}", number % MEETINGS))
        .channel(if number.is_multiple_of(4) { Channel::MEETING } else { Channel::WEBSITE })
        .remarks([said.proposed("إضافة حارسين")]);
        if number % 10 < 3 {
            card = card.remark(Topic::IMPACT_INDICATORS, format!("المؤشر لا يقيس الأثر ({number})"));
        }
        if number.is_multiple_of(10) {
            card = card.contact(Contact { name: None, phone: Some(format!("06{number:08}")), email: None });
        }
        remarks.extend(town.record(card)?.remarks);
    }
    for some in remarks.chunks(200) {
        town.record(RemarksPresented::of(some, "2023-07-30").stage("stage:11"))?;
    }
    Ok(remarks)
}

fn decide(
    town: &mut Dossier,
    remarks: &[RemarkId],
    committee: &Recorded,
    projects: usize,
) -> Result<(), Box<dyn Error>> {
    for (number, some) in remarks.chunks(COVERED * 10).enumerate() {
        town.record(RemarksExamined::of(some, committee, "2023-08-20"))?;
        let group = some.get(..5).unwrap_or(some);
        town.record(RemarksGrouped::of(format!("مجموعة {number}"), group, "2023-08-21"))?;
    }
    for (number, some) in remarks.chunks(COVERED).enumerate().filter(|(number, _)| number % 10 < 9) {
        let outcome = pick(&OUTCOMES, number, Outcome::Accepted);
        let decision =
            RemarksDecided::of(outcome, some, committee, "2023-09-04").reason("طلب متكرر من الساكنة");
        let decision = town.record(decision)?;
        if number % 3 < 2 {
            town.record(AnswerPublished::to(&decision, "2023-10-10"))?;
        }
        if number.is_multiple_of(8) {
            let project = format!("pacto:{}", number % projects + 1);
            let text = format!("نص منقح للمشروع بعد القرار رقم {number} مع حراسة ليلية");
            let section = pick(&SECTIONS, number / 8, SheetSection::SOLUTIONS);
            town.record(SectionRevised::of(project, section, text, "2023-09-20").because([&decision]))?;
        }
    }
    Ok(())
}

/// Cards on a passage of the first draft, of one project after the other.
fn quote(town: &mut Dossier, count: usize, projects: usize) -> Result<(), Box<dyn Error>> {
    for number in 0..count {
        let project = format!("pacto:{}", number % projects + 1);
        let passage = Anchor::quoting("version:1", &*project, SheetSection::PROBLEM, "قبل التشاور");
        let card = CardReceived::observation(&*project, "2023-07-15");
        town.record(card.remark(Topic::PROBLEM, format!("أي تشاور؟ ({number})")).anchor(passage))?;
    }
    Ok(())
}

/// Another device renames some projects and revises some sections at the same time.
fn disagree(town: &mut Dossier) -> Result<(), Box<dyn Error>> {
    let mut other = Dossier::open(Still::new(2), &town.save())?;
    for (device, word) in [(&mut *town, "هنا"), (&mut other, "هناك")] {
        for section in SECTIONS {
            device.record(SectionRevised::of("pacto:1", section, format!("نص كتب {word}"), "2023-10-01"))?;
        }
    }
    town.merge(&other.save())?;
    Ok(())
}
