//! The report: what it must hold, what it must never hold, and that it follows the data.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

use infitah::dossier::{At, Dossier, System};
use infitah::facts::{
    AgendaItem, AnswerPublished, Attendance, AxisChosen, BodyCreated, CardReceived, Corrected,
    DossierFounded, FundingNoted, IndicatorDefined, MeasurementTaken, MemberJoined, ProjectDrawn,
    ProjectPlaced, ProjectRegistered, PublicationMade, RemarksDecided, SealsErased, SectionRevised,
    SessionConvened, SittingHeld, StageHeld, StagePlanned, StagePostponed, TargetSet, VersionFrozen,
    VoteTaken,
};
use infitah::model::{
    Channel, Contact, Direction, FundingKind, Ground, IndicatorKind, MeasurementOutcome, Nature, Outcome,
    PublicationKind, RemarkId, SessionKind, SheetSection, Side, StageKind, Topic, VersionKind, VoteResult,
};
use infitah::report::{ReportOptions, page};
use infitah::text::Language;

const PHONE: &str = "0612345678";
const NAME: &str = "كناري الإبراهيمي";
const UNPUBLISHED: &str = "سبب لم ينشر بعد";

/// What the test needs of the dossier that it is about.
struct Made {
    dossier: Dossier,
    gardens: String,
    undecided: RemarkId,
}

fn card(number: &str, about: &str, said: &str) -> CardReceived {
    let mut card = CardReceived::observation(about, "25 يوليوز 2023").remark(Topic::SOLUTIONS, said);
    card.numbers = vec![format!("card:{number}").as_str().into()];
    card.channel = Channel::MEETING;
    card
}

fn made() -> Made {
    let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025")).unwrap();
    let committee =
        d.record(BodyCreated::named("لجنة التتبع").references(["body:committee"]).on("04 ماي 2023")).unwrap();
    let mut member = MemberJoined::named("محمد براد", &committee, "04 ماي 2023");
    member.side = Some(Side::ELECTED);
    member.roles = vec!["member".into()];
    d.record(member).unwrap();
    d.record(StagePlanned::adoption("أكتوبر 2023")).unwrap();
    let gardens =
        d.record(ProjectRegistered::titled("الحدائق <b>&</b> حراستها").references(["pacto:70"])).unwrap();
    let gardens = gardens.id.unwrap().to_string();
    d.record(SectionRevised::of(
        gardens.as_str(),
        SheetSection::SOLUTIONS,
        "صيانة الحدائق.",
        "1 يوليوز 2023",
    ))
    .unwrap();

    let mut asked = card("112", &gardens, "نحتاج حراسا بالليل <script>alert(1)</script>");
    asked.contact = Some(Contact { name: Some(NAME.into()), phone: Some(PHONE.into()), email: None }.into());
    let asked = d.record(asked).unwrap();
    let decided =
        RemarksDecided::of(Outcome::Accepted, &asked.remarks, &committee, "4 شتنبر 2023").reason("طلب متكرر");
    let yes = d.record(decided).unwrap();
    let night = SectionRevised::of(
        gardens.as_str(),
        SheetSection::SOLUTIONS,
        "صيانة الحدائق وحراستها ليلا.",
        "5 شتنبر 2023",
    );
    d.record(night.because([&yes])).unwrap();
    d.record(AnswerPublished::to(&yes, "10 شتنبر 2023")).unwrap();

    let waiting = d.record(card("7", &gardens, "Plus d'arbres")).unwrap();
    let no = RemarksDecided::of(Outcome::Rejected, &waiting.remarks, &committee, "4 شتنبر 2023")
        .reason(UNPUBLISHED);
    d.record(no).unwrap();
    let open = d.record(card("9", &gardens, "مقاعد")).unwrap();
    Made { undecided: open.remarks.first().unwrap().clone(), dossier: d, gardens }
}

fn public(d: &Dossier, language: Language) -> String {
    page(d, &ReportOptions::public(language)).unwrap()
}

fn working(d: &Dossier, language: Language) -> String {
    page(d, &ReportOptions::working(language)).unwrap()
}

/// What the rest of a process leaves: an axis, a postponed stage, money, figures, documents, the council.
fn whole() -> Made {
    let mut made = made();
    let (d, gardens) = (&mut made.dossier, made.gardens.as_str());
    let axis = d.record(AxisChosen::titled("خدمات ذات جودة").sequence(1u32)).unwrap();
    d.record(ProjectPlaced::under(gardens, &axis)).unwrap();
    let training =
        d.record(StagePlanned::of(StageKind::TRAINING, "ورشة تكوينية").planned("23 فبراير 2023")).unwrap();
    d.record(StagePostponed::of(&training, "20 فبراير 2023").reason("تعذر حضور المؤطر")).unwrap();
    let meeting = StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الأول").planned("21 مارس 2023");
    let meeting = d.record(meeting.agenda(["تقديم المشاريع"])).unwrap();
    d.record(StageHeld::of(&meeting, "21 مارس 2023").attendance(Attendance::of(70, 40, 18))).unwrap();
    d.record(
        FundingNoted::of(gardens, "ميزانية الجماعة").kind(FundingKind::COLLECTIVITY_BUDGET).amount("250000"),
    )
    .unwrap();
    d.record(FundingNoted::of(gardens, "جمعية الحي").in_kind("شتلات")).unwrap();
    let guarded =
        IndicatorDefined::of(gardens, IndicatorKind::FOLLOW_UP, "عدد الحدائق المحروسة ليلا").unit("حديقة");
    let guarded = guarded.direction(Direction::Increase).nature(Nature::Level).baseline("0");
    let guarded = d.record(guarded).unwrap();
    d.record(TargetSet::overall(&guarded, "8")).unwrap();
    d.record(MeasurementTaken::of(&guarded, "2024-01", "0", "2024-02-05")).unwrap();
    d.record(MeasurementTaken::without(&guarded, "2024-02", MeasurementOutcome::Missing, "2024-03-05"))
        .unwrap();
    d.record(MeasurementTaken::of(&guarded, "2024-03", "6", "2024-04-05")).unwrap();
    d.record(
        PublicationMade::of(PublicationKind::MINUTES, "محضر اللقاء الأول", "30 مارس 2023").stage(&meeting),
    )
    .unwrap();
    let session = SessionConvened::of(SessionKind::ORDINARY, "دورة أكتوبر", "أكتوبر 2023").in_office(37u32);
    let session = d.record(session.agenda([AgendaItem::titled("المصادقة على برنامج الانفتاح")])).unwrap();
    let sitting = SittingHeld::of(session.id.unwrap().as_str(), "5 أكتوبر 2023")
        .convocation(1u32)
        .present(25u32)
        .number(1u32);
    let sitting = d.record(sitting).unwrap();
    let adopted = d.record(VersionFrozen::of(VersionKind::ADOPTED, "5 أكتوبر 2023")).unwrap();
    let vote = VoteTaken::on_version(&adopted, VoteResult::ADOPTED, "5 أكتوبر 2023").sitting_held(&sitting);
    d.record(vote.in_favour(22u32).against(1u32).abstained(2u32).present(25u32)).unwrap();
    made
}

#[test]
fn every_chapter_is_told() {
    let page = public(&whole().dossier, Language::AR);
    if let Some(path) = std::env::var_os("REPORT_PAGE") {
        std::fs::write(path, &page).unwrap();
    }
    for told in [
        "خدمات ذات جودة",
        "تعذر حضور المؤطر",
        "تقديم المشاريع",
        "70",
        "57.14",
        "ميزانية الجماعة",
        "شتلات",
        "عدد الحدائق المحروسة ليلا",
        "محضر اللقاء الأول",
        "دورة أكتوبر",
        "المصادقة على برنامج الانفتاح",
        "الموافقون: 22",
    ] {
        assert!(page.contains(told), "{told}");
    }
}

#[test]
fn a_figure_that_is_missing_is_a_gap_and_zero_is_zero() {
    let page = public(&whole().dossier, Language::EN);
    let rows: Vec<&str> = page.split("<tr>").filter(|row| row.contains("datetime=\"2024-")).collect();
    let [zero, missing, six] = rows.as_slice() else { panic!("{}", rows.len()) };
    assert!(zero.contains("class=\"part\" x=\"0%\" width=\"0%\"") && zero.contains("<bdi>0</bdi>"), "{zero}");
    assert!(missing.contains("class=\"gap\"") && missing.contains("not measured"), "{missing}");
    assert!(!missing.contains("class=\"part\""), "{missing}");
    assert!(six.contains("width=\"75%\"") && six.contains("class=\"aim\" x=\"100%\""), "{six}");
}

#[test]
fn every_card_is_found_by_its_number_in_the_order_of_the_numbers() {
    let made = made();
    let page = public(&made.dossier, Language::AR);
    let places: Vec<usize> = ["7", "9", "112"]
        .iter()
        .map(|number| {
            assert!(page.contains(&format!("href=\"#card-{number}\"")), "{number}");
            page.find(&format!("id=\"card-{number}\"")).unwrap()
        })
        .collect();
    assert!(places.is_sorted());
}

#[test]
fn every_link_inside_the_page_leads_somewhere_and_no_anchor_stands_twice() {
    let made = whole();
    for page in [public(&made.dossier, Language::EN), working(&made.dossier, Language::AR)] {
        let ids: Vec<&str> =
            page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len());
        for target in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(ids.contains(&target), "{target}");
        }
    }
}

#[test]
fn what_people_wrote_is_text() {
    let made = made();
    let page = working(&made.dossier, Language::FR);
    assert!(page.contains("الحدائق &lt;b&gt;&amp;&lt;/b&gt; حراستها"));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!page.contains("<script") && !page.contains("<b>"));
}

#[test]
fn nothing_personal_stands_on_any_page_and_nothing_unpublished_on_a_public_one() {
    let made = made();
    let page = public(&made.dossier, Language::AR);
    for secret in [PHONE, NAME, UNPUBLISHED] {
        assert!(!page.contains(secret), "{secret}");
    }
    assert!(page.contains("طلب متكرر"));
    let page = working(&made.dossier, Language::AR);
    assert!(page.contains(UNPUBLISHED) && !page.contains(PHONE) && !page.contains(NAME));
}

/// Two people who note how an author is reached, each apart from the other, and correct a card apart from each other.
#[test]
fn nothing_by_which_an_author_is_reached_stands_in_a_conflict() {
    let mut d = made().dossier;
    let asked = |number: &str, digit: u32, mail: &str| {
        let contact = Contact {
            name: Some(format!("{NAME} {digit}")),
            phone: Some(format!("{PHONE}{digit}")),
            email: Some(mail.into()),
        };
        CardReceived { contact: Some(contact.into()), ..card(number, "pacto:70", "سياج") }
    };
    let known = d.record(asked("200", 1, "one@example.ma")).unwrap();
    let judged = d.record(asked("201", 4, "four@example.ma")).unwrap();
    let mut tablet = Dossier::open(System, &d.save()).unwrap();
    for (d, digit, mail) in [(&mut d, 2, "two@example.ma"), (&mut tablet, 3, "three@example.ma")] {
        let again = CardReceived { card: Some((&known).into()), ..asked("200", digit, mail) };
        d.record(again).unwrap();
        d.record(Corrected::entry_with(&judged, asked("201", digit, mail))).unwrap();
    }
    d.merge(&tablet.save()).unwrap();
    let conflicts = d.conflicts(&At::now()).unwrap();
    assert!(conflicts.fields.iter().any(|conflict| conflict.field == "contact"));
    assert!(conflicts.corrected.iter().any(|conflict| conflict.ways.len() == 2));
    for page in [public(&d, Language::EN), working(&d, Language::EN)] {
        for secret in [NAME, PHONE, "example.ma"] {
            assert!(!page.contains(secret), "{secret}");
        }
        // That they disagree is said.
        assert!(page.contains("Contact") && page.contains("withheld"));
    }
}

#[test]
fn of_two_cards_with_one_number_each_is_led_to() {
    let mut made = made();
    let d = &mut made.dossier;
    let mut tablet = Dossier::open(System, &d.save()).unwrap();
    let mut second = card("112", &made.gardens, "نحتاج نافورة");
    // By its id it stands behind the first.
    second.card = Some("card-zzzzzzzzzzzzzzzz".into());
    let second = tablet.record(second).unwrap();
    let drawn = ProjectRegistered::titled("النافورة").references(["pacto:99"]);
    tablet.record(drawn).unwrap();
    tablet.record(ProjectDrawn::from_ideas("pacto:99", &second.remarks, "2023-09-01")).unwrap();
    d.merge(&tablet.save()).unwrap();
    let yes = RemarksDecided::of(Outcome::Accepted, &second.remarks, "body:committee", "2023-09-05");
    let yes = d.record(yes.reason("مناسب")).unwrap();
    let fountain = SectionRevised::of("pacto:70", SheetSection::OBJECTIVES, "إحداث نافورة.", "2023-09-06");
    d.record(fountain.because([&yes])).unwrap();
    let page = working(d, Language::AR);
    let id = second.id.unwrap().to_string();
    assert!(page.contains(&format!("<article class=\"card\" id=\"{id}\"")));
    let marked = page.split("<mark>").skip(1).map(|rest| rest.split("</sup>").next().unwrap());
    let words: Vec<&str> =
        marked.filter(|words| words.contains("نافورة") && words.contains("<sup")).collect();
    assert!(!words.is_empty() && words.iter().all(|words| words.contains(&format!("href=\"#{id}\""))));
    let idea = page.split("<li>").find(|line| line.contains("نحتاج نافورة")).unwrap();
    assert!(idea.contains(&format!("href=\"#{id}\"")), "{idea}");
}

#[test]
fn it_asks_for_nothing_outside_of_itself() {
    let made = made();
    for language in [Language::AR, Language::FR, Language::EN] {
        let page = public(&made.dossier, language);
        for outside in
            ["<script", "<link", "<img", "<iframe", "@import", "url(http", "src=", "http://", "https://"]
        {
            assert!(!page.contains(outside), "{outside}");
        }
        // Every message was found.
        assert!(!page.contains('⟦'));
    }
}

#[test]
fn a_page_is_in_the_language_and_the_direction_of_its_reader() {
    let made = made();
    assert!(public(&made.dossier, Language::AR).contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(public(&made.dossier, Language::EN).contains("<html lang=\"en\" dir=\"ltr\">"));
    // Where there are no messages in a language, the page says in which it is.
    assert!(public(&made.dossier, Language::ZGH).contains("<html lang=\"ar\" dir=\"rtl\">"));
    // Words in another language than the page's say so.
    assert!(public(&made.dossier, Language::EN).contains("<bdi lang=\"ar\">لجنة التتبع</bdi>"));
}

#[test]
fn a_changed_word_leads_to_the_card_behind_it_and_back() {
    let made = made();
    let page = public(&made.dossier, Language::AR);
    let marked = page.split("<mark>").skip(1).map(|rest| rest.split("</sup>").next().unwrap());
    assert!(marked.clone().any(|words| words.contains("ليلا") && words.contains("href=\"#card-112\"")));
    let section = format!("{}-solutions-ar", made.gardens);
    assert!(page.contains(&format!("id=\"{section}\"")) && page.contains(&format!("href=\"#{section}\"")));
    // The history says what was removed and added, in words as well as in colour.
    assert!(page.contains("<ins><span class=\"vh\">أضيف: </span>"));
}

#[test]
fn what_changes_in_the_dossier_changes_on_the_page() {
    let mut made = made();
    let before = public(&made.dossier, Language::AR);
    made.dossier.record(StagePlanned::adoption("دجنبر 2023")).unwrap();
    made.dossier
        .record(SectionRevised::of(
            made.gardens.as_str(),
            SheetSection::CALENDAR,
            "سنة 2024.",
            "6 شتنبر 2023",
        ))
        .unwrap();
    let after = public(&made.dossier, Language::AR);
    for new in ["دجنبر 2023", "سنة 2024."] {
        assert!(!before.contains(new) && after.contains(new), "{new}");
    }
    // And the page of an earlier day does not know of it.
    let earlier = ReportOptions::public(Language::AR).on("2023-08-01");
    let earlier = page(&made.dossier, &earlier).unwrap();
    assert!(!earlier.contains("سنة 2024.") && !earlier.contains("طلب متكرر"));
}

#[test]
fn a_public_page_is_the_same_from_the_public_copy() {
    let made = made();
    let copy = Dossier::open(System, &made.dossier.save_public().unwrap()).unwrap();
    assert_eq!(public(&copy, Language::FR), public(&made.dossier, Language::FR));
}

#[test]
fn a_day_that_cannot_be_read_is_refused() {
    let options = ReportOptions::public(Language::AR).on("غدا");
    assert!(page(&made().dossier, &options).is_err());
}

#[test]
fn an_erased_remark_leaves_its_number_and_no_word() {
    let mut made = made();
    assert!(public(&made.dossier, Language::EN).contains("مقاعد"));
    made.dossier.record(SealsErased::of(made.undecided.as_str(), "said", Ground::REQUEST)).unwrap();
    let page = public(&made.dossier, Language::EN);
    assert!(page.contains("id=\"card-9\"") && page.contains("words erased") && !page.contains("مقاعد"));
}
