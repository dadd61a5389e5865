//! The story of `tests/exemplar/2`: every kind that the first release did not have, and the second versions.

use infitah::dossier::Dossier;
use infitah::facts::{
    AgendaItem, Anchor, AxisChosen, BodyCreated, CardReceived, Corrected, DossierFounded, Fact, FundingNoted,
    IndicatorDefined, ItemPostponed, MeasurementTaken, MemberJoined, PersonDescribed, ProgrammeDescribed,
    ProjectDrawn, ProjectLinked, ProjectPlaced, ProjectRegistered, ProjectSplit, ProjectWithdrawn,
    ProjectsJoined, PublicationMade, RemarksExamined, RemarksGrouped, RemarksPresented, RemarksUngrouped,
    SectionRevised, SessionConvened, SittingHeld, SourceNoted, StagePlanned, StagePostponed, TargetSet,
    VersionFrozen, VoteTaken, Withdrawn,
};
use infitah::model::{
    BodyKind, Channel, Direction, Frequency, FundingKind, FundingStatus, IndicatorKind, Label,
    MeasurementOutcome, Nature, ProjectRelation, PublicationKind, SessionKind, SheetSection, StageKind,
    Topic, VersionKind, VoteResult, part_id,
};

use super::Still;

/// From the axes to the first measurements.
#[expect(clippy::too_many_lines, reason = "a story is told in one go")]
pub fn story() -> Dossier {
    let founding = DossierFounded::commune("جماعة العرائش").code("03.331.01.05").cycle("2024/2025");
    let founding = founding.framework("pacto").title("برنامج الجماعة المنفتحة").on("2023-04-03");
    let mut d = Dossier::found(Still::new(2), founding).unwrap();
    let programme = d.programme_id().to_owned();
    let mut tell = |fact: Fact| d.record(fact).unwrap();

    tell(
        ProgrammeDescribed::titled(
            &*programme,
            [("ar", "برنامج عمل الانفتاح"), ("fr", "Programme d'ouverture")],
        )
        .aliases(["برنامج الانفتاح"])
        .collectivity_names([("fr", "Commune de Larache")])
        .communal_programme("برنامج عمل الجماعة 2022-2027")
        .on("ماي 2023")
        .into(),
    );
    tell(BodyCreated::named("لجنة التتبع").references(["body:committee"]).on("2023-05-04").into());
    let council = BodyCreated::named("مجلس الجماعة").references(["body:council"]).kind(BodyKind::COUNCIL);
    tell(council.into());
    let focal = MemberJoined::named("سمية ابو", "body:committee", "2023-05-04").references(["person:focal"]);
    tell(focal.into());
    tell(
        PersonDescribed::also("person:focal", ["سمية البو"])
            .name([("fr", "Soumia Abou")])
            .on("25 يوليوز 2023")
            .into(),
    );
    tell(StagePlanned::of(StageKind::E_FORM, "استمارة المحاور").references(["stage:form"]).into());
    tell(
        StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني")
            .references(["stage:meeting-2"])
            .planned("2023-07-18")
            .into(),
    );
    tell(
        StagePostponed::of("stage:meeting-2", "17 يوليوز 2023")
            .until("25 يوليوز 2023")
            .reason("موجة حر")
            .into(),
    );
    tell(StagePlanned::adoption("أكتوبر 2023").references(["stage:adoption"]).into());
    tell(StagePostponed::of("stage:adoption", "2023-10-05").into());
    tell(
        AxisChosen::titled([("ar", "المجال الأخضر"), ("fr", "Espaces verts")])
            .references(["axis:green"])
            .aliases(["البيئة"])
            .sequence(1u32)
            .stage("stage:form")
            .on("27 دجنبر 2022")
            .into(),
    );
    tell(AxisChosen::titled("الرقمنة").references(["axis:digital"]).into());

    let project = |title: &str, reference: &str| ProjectRegistered::titled(title).references([reference]);
    let gardens = tell(project("المحافظة على الحدائق", "pacto:70").into());
    for (title, reference) in
        [("سقي الحدائق", "pacto:71"), ("حراسة الحدائق", "pacto:72"), ("إنارة الحدائق", "pacto:73")]
    {
        tell(project(title, reference).into());
    }
    tell(ProjectPlaced::under("pacto:70", "axis:green").on("1 مارس 2023").into());
    let idea = tell(
        CardReceived::idea("10 يناير 2023")
            .numbers(["form:12"])
            .channel(Channel::FORM)
            .axes(["axis:green", "axis:digital"])
            .themes(["البيئة", "محورالرقمنة"])
            .remark(Topic::PROBLEM, "لا توجد أشجار")
            .into(),
    );
    tell(ProjectDrawn::from_ideas("pacto:70", &idea.remarks, "1 مارس 2023").by("body:committee").into());
    tell(
        ProjectLinked::to_project("pacto:71", ProjectRelation::COMPLETES, "pacto:70")
            .reason("السقي شرط للصيانة")
            .by("body:committee")
            .on("2023-03-01")
            .into(),
    );
    tell(
        ProjectLinked::to_one_elsewhere(
            "pacto:70",
            ProjectRelation::COMMUNAL_PROGRAMME,
            "تهيئة المنتزه الحضري",
        )
        .into(),
    );
    let decided = "2023-09-04";
    let split = ProjectSplit::of("pacto:70", ["pacto:70", "pacto:72"], decided).reason("ميزانيتان");
    tell(Fact::from(split.by("body:committee")));
    let joined = ProjectsJoined::of(["pacto:71"], "pacto:70", decided).reason("مشروع واحد");
    tell(Fact::from(joined.by("body:committee")));
    let gone = ProjectWithdrawn::of("pacto:73", "شتنبر 2023").reason("لا يوجد عقار").by("body:committee");
    tell(gone.into());
    tell(
        FundingNoted::of("pacto:70", "ميزانية الجماعة")
            .references(["funding:1"])
            .kind(FundingKind::COLLECTIVITY_BUDGET)
            .amount("16,28 مليون درهم")
            .status(FundingStatus::SECURED)
            .on("2023-09-04")
            .into(),
    );
    let in_kind = FundingNoted::of("pacto:70", "جمعية الحي").in_kind("شتلات ويد عاملة");
    tell(in_kind.into());

    tell(
        IndicatorDefined::of("pacto:70", IndicatorKind::FOLLOW_UP, "عدد الأشجار المغروسة")
            .references(["indicator:1"])
            .unit("شجرة")
            .direction(Direction::Increase)
            .nature(Nature::Flow)
            .baseline("120")
            .baseline_on("سنة 2023")
            .frequency(Frequency::QUARTERLY)
            .disaggregation([Label::from("neighbourhood")])
            .verification("سجل المشتل")
            .on("2023-09-04")
            .into(),
    );
    let share = IndicatorDefined::of(&*programme, IndicatorKind::IMPACT, "نسبة النساء المشاركات");
    tell(share.references(["indicator:2"]).ratio(true).into());
    tell(TargetSet::overall("indicator:1", "٥٠٠").on("2023-09-04").into());
    tell(TargetSet::in_period("indicator:1", "الأسدس الأول 2024", "200").into());

    tell(
        SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, "صيانة الحدائق وسقيها.", "2023-07-17").into(),
    );
    let draft = VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "20 يوليوز 2023");
    tell(draft.references(["version:draft"]).into());
    let passage = Anchor::quoting("version:draft", "pacto:70", SheetSection::SOLUTIONS, "وسقيها")
        .prefix("صيانة الحدائق ")
        .suffix(".");
    let card = CardReceived::observation("pacto:70", "25 يوليوز 2023").numbers(["paper:1"]).anchor(passage);
    let card = tell(card.remark(Topic::SOLUTIONS, "بأي ماء؟").into());
    let plain = CardReceived::observation("pacto:70", "2023-07-25").numbers(["paper:2"]);
    let plain = tell(plain.remark(Topic::SOLUTIONS, "السقي بالماء العادم").into());
    let all = [&idea.remarks[..], &card.remarks[..], &plain.remarks[..]].concat();
    tell(RemarksPresented::of(all.iter().cloned(), "25 يوليوز 2023").stage("stage:meeting-2").into());
    tell(RemarksExamined::of(all.iter().cloned(), "body:committee", "1 غشت 2023").into());
    let group = RemarksGrouped::of("السقي", all.iter().cloned(), "2 غشت 2023").references(["group:water"]);
    tell(group.by("body:committee").into());
    tell(RemarksUngrouped::of("group:water", idea.remarks.iter().cloned(), "3 غشت 2023").into());

    let report = tell(
        PublicationMade::of(PublicationKind::DRAFT_PROGRAMME, "مسودة البرنامج", "30 يوليوز 2023")
            .references(["doc:draft"])
            .language("ar")
            .channel(Channel::WEBSITE)
            .stage("stage:meeting-2")
            .about(["version:draft", "pacto:70"])
            .place("https://larache.example/draft")
            .contents(["تقديم", "المشاريع"])
            .digest("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            .into(),
    );
    let session = tell(
        SessionConvened::of(SessionKind::ORDINARY, "دورة أكتوبر", "5 أكتوبر 2023")
            .references(["session:2023-10"])
            .body("body:council")
            .convened("25 شتنبر 2023")
            .in_office(35u32)
            .agenda([
                AgendaItem::titled("الميزانية").number("1"),
                AgendaItem::titled("برنامج الانفتاح").number("7").about("version:draft"),
            ])
            .on("2023-09-25")
            .into(),
    );
    let item = part_id(session.id.as_ref().unwrap().as_str(), "item", 1);
    tell(
        ItemPostponed::of(&*item, "5 أكتوبر 2023").until("19 أكتوبر 2023").reason("عدم اكتمال النصاب").into(),
    );
    let sitting = |number: u32, present: u32, on: &str| {
        SittingHeld::of("session:2023-10", on).number(number).convocation(number).present(present)
    };
    tell(sitting(1, 15, "5 أكتوبر 2023").in_office(34u32).into());
    tell(sitting(2, 28, "2023-10-19").references(["sitting:2"]).place("قاعة الاجتماعات").into());
    tell(
        VoteTaken::on_version("version:draft", VoteResult::ADOPTED, "19 أكتوبر 2023")
            .by("body:council")
            .sitting_held("sitting:2")
            .agenda_item(&*item)
            .present(28u32)
            .in_favour(25u32)
            .into(),
    );

    let measured = MeasurementTaken::of("indicator:1", "الربع الأول 2024", "45,5", "5 أبريل 2024");
    let measured = tell(
        measured
            .references(["measure:1"])
            .group("women")
            .evidence([report.id.as_ref().unwrap().as_str()])
            .note("أفاد به المشتل")
            .into(),
    );
    tell(MeasurementTaken::share("indicator:2", "2023-07-25", 40, 70, "2023-07-25").into());
    let missing = MeasurementOutcome::Missing;
    tell(MeasurementTaken::without("indicator:1", "2024-04/2024-06", missing, "2024-07-05").into());
    let source = SourceNoted::of(["pacto:70", "stage:meeting-2"], "عرض اللقاء الثاني");
    tell(source.illustrative(false).on("2023-07-25").into());

    let on_an_axis = CardReceived::observation("pacto:70", "2023-07-25").numbers(["paper:2"]);
    let on_an_axis = on_an_axis.axes(["axis:green"]).remark(Topic::SOLUTIONS, "السقي بالماء العادم");
    tell(Corrected::entry_with(&plain, on_an_axis).reason("المحور على ظهر البطاقة").into());
    tell(Withdrawn::of(&measured).reason("رقم مؤقت").into());

    // Another device, which knew no more than the projects, placed one of them elsewhere at the same time.
    let begun: Vec<u8> =
        d.save().split_inclusive(|byte| *byte == b'\n').take(17).flatten().copied().collect();
    let mut other = Dossier::open(Still::new(8), &begun).unwrap();
    other.record(ProjectPlaced::under(&gardens, "axis:digital").on("2023-03-01")).unwrap();
    d.merge(&other.save()).unwrap();
    d
}
