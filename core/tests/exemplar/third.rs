//! The story of `3/`: a real stage and a real project of which single fields were made up.

use infitah::dossier::Dossier;
use infitah::facts::{
    Attendance, BodyCreated, CardReceived, DossierFounded, Fact, ProjectRegistered, SectionRevised,
    SourceNoted, StageHeld, StagePlanned,
};
use infitah::model::{SheetSection, StageKind, Topic};

use super::Still;

pub fn story() -> Dossier {
    let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025").framework("pacto");
    let mut d = Dossier::found(Still::new(9), founding).unwrap();
    let mut tell = |fact: Fact| d.record(fact).unwrap();
    tell(BodyCreated::named("لجنة التتبع").references(["body:committee"]).into());
    let gardens = ProjectRegistered::titled("المحافظة على الحدائق وحراستها");
    tell(gardens.references(["pacto:70", "sheet:3"]).into());
    let meeting = StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني للمشاركة المواطنة");
    tell(meeting.references(["stage:meeting-2"]).planned("25 يوليوز 2023").into());
    let attendance = Attendance { participants: Some(64), women: Some(35), associations: Some(21) };
    tell(StageHeld::of("stage:meeting-2", "25 يوليوز 2023").attendance(attendance).into());
    let card = CardReceived::observation("pacto:70", "25 يوليوز 2023").numbers(["card:1"]);
    tell(card.remark(Topic::SOLUTIONS, "نحتاج حراسا بالليل").into());
    let solutions = SheetSection::SOLUTIONS;
    tell(SectionRevised::of("pacto:70", solutions, "حراسة الحدائق ليلا.", "4 شتنبر 2023").into());
    tell(SourceNoted::of(["pacto:70", "stage:meeting-2"], "عرض اللقاء الثاني").into());
    let made_up =
        |thing: &str, field: &str| SourceNoted::of([thing], "من وضع المثال").field(field).illustrative(true);
    tell(made_up("stage:meeting-2", "attendance").into());
    tell(made_up("pacto:70", "section").on("2023-09-04").into());
    d
}
