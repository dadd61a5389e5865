//! The dates of the Larache slides of 25 July 2023, and the traps that they hold.

use super::*;

fn edtf(text: &str) -> String {
    read(text).unwrap_or_else(|error| panic!("{error}")).to_edtf()
}

fn code(text: &str) -> &'static str {
    match read(text) {
        Ok(date) => panic!("“{text}” was read as {}", date.to_edtf()),
        Err(error) => error.code(),
    }
}

/// The seven stages in the order in which their slide lists them.
const STAGES: [(&str, &str); 7] = [
    ("أكتوبر 2023", "2023-10"),
    ("12 إلى 19 يونيو\n2023", "2023-06-12/2023-06-19"),
    ("23 فبراير 2023", "2023-02-23"),
    ("06 دجنبر 2022", "2022-12-06"),
    ("25 يوليوز 2023", "2023-07-25"),
    ("21 مارس 2023", "2023-03-21"),
    ("27 دجنبر 2022", "2022-12-27"),
];

#[test]
fn every_stage_is_read_and_printed_back_as_written() {
    for (text, expected) in STAGES {
        let date = read(text).unwrap();
        assert_eq!((date.to_edtf().as_str(), date.to_string().as_str()), (expected, text));
        assert_eq!(date.remarks(), &[]);
    }
}

#[test]
fn trap_01_a_month_is_not_its_first_day() {
    let adoption = read("أكتوبر 2023").unwrap();
    let interval = adoption.interval();
    assert_eq!(interval.precision(), Precision::Month);
    assert_eq!(interval.first(), Some(Day::from_ymd(2023, 10, 1).unwrap()));
    assert_eq!(interval.last(), Some(Day::from_ymd(2023, 10, 31).unwrap()));
    for day in [1, 5, 19, 31] {
        let day = Day::from_ymd(2023, 10, day).unwrap();
        assert_eq!(interval.compare(&day.into()), Order::Unknown);
        assert_eq!(interval.at(day), Position::Unknown);
    }
    assert_eq!(adoption.to_string(), "أكتوبر 2023");
    assert_eq!(print(&interval, "ar"), "أكتوبر 2023");
    assert_eq!(adoption.to_edtf(), "2023-10");
}

#[test]
fn trap_02_a_range_shares_its_month_and_year() {
    for text in [
        "12 إلى 19 يونيو 2023",
        "12 الى 19 يونيو 2023",
        "من 12 إلى 19 يونيو 2023",
        "من 12 إلى غاية 19 يونيو 2023",
        "12 إلى غاية 19 يونيو 2023",
        "من يوم الاثنين 12 إلى يوم الاثنين 19 يونيو 2023",
        "12 حتى 19 يونيو 2023",
        "12-19 يونيو 2023",
        "12 - 19 يونيو 2023",
        "12 – 19 يونيو 2023",
        "١٢–١٩ يونيو ٢٠٢٣",
        "ما بين 12 و 19 يونيو 2023",
        "بين 12 و19 يونيو 2023",
        "12 يونيو إلى 19 يونيو 2023",
        "12/06/2023 - 19/06/2023",
        "12-19/06/2023",
        "12/6-19/6/2023",
        "من 2023/06/12 إلى 2023/06/19",
        "du 12 au 19 juin 2023",
        "Du lundi 12 au lundi 19 juin 2023",
        "entre le 12 et le 19 juin 2023",
        "12 June to 19 June 2023",
        "June 12–19, 2023",
        "from the 12th to the 19th of June 2023",
    ] {
        assert_eq!(edtf(text), "2023-06-12/2023-06-19", "{text}");
        assert_eq!(read(text).unwrap().remarks(), &[], "{text}");
    }
    let week = read("12 إلى 19 يونيو 2023").unwrap().interval();
    assert_eq!(week.last().unwrap().days_since(week.first().unwrap()), 7, "eight days, both ends counted");
}

#[test]
fn trap_02_and_may_join_two_single_days() {
    let sittings = read("5 و 19 أكتوبر 2023").unwrap();
    assert_eq!(sittings.to_edtf(), "2023-10-05/2023-10-19");
    assert_eq!(sittings.remarks()[0].code(), "date.apart");
    assert_eq!(read("5 و6 أكتوبر 2023").unwrap().remarks(), &[]);
    assert_eq!(read("ماي ويونيو 2023").unwrap().remarks(), &[]);
}

#[test]
fn trap_03_the_order_of_the_slide_is_not_the_order_of_time() {
    let dates: Vec<WrittenDate> = STAGES.iter().map(|(text, _)| read(text).unwrap()).collect();
    let order = WrittenDate::sequence(&dates);
    assert_eq!(order, [3, 6, 2, 5, 1, 4, 0]);
    for pair in order.windows(2) {
        assert_eq!(dates[pair[0]].interval().compare(&dates[pair[1]].interval()), Order::Before);
    }
    for (text, weekday) in [
        ("06 دجنبر 2022", Weekday::Tuesday),
        ("23 فبراير 2023", Weekday::Thursday),
        ("25 يوليوز 2023", Weekday::Tuesday),
    ] {
        assert_eq!(read(text).unwrap().interval().first().unwrap().weekday(), weekday);
    }
    assert_eq!(edtf("12 إلى 19 يونيو\r\n\n2023\n"), "2023-06-12/2023-06-19");
}

#[test]
fn trap_05_the_label_of_a_session_has_no_year() {
    for text in ["دورة أكتوبر", "دورة\nأكتوبر", "المصادقة خلال دورة\nأكتوبر", "session d'octobre", "أكتوبر"]
    {
        assert_eq!(code(text), "date.no_year", "{text}");
    }
    assert_eq!(code("دورة أكتوبر 2023"), "date.unreadable", "a session is not a date");
}

#[test]
fn trap_06_the_decision_falls_between_two_stages() {
    let decision = read("بتاريخ 04 ماي 2023").unwrap().interval();
    assert_eq!(decision.to_string(), "2023-05-04");
    assert_eq!(decision.compare(&read(STAGES[5].0).unwrap().interval()), Order::After);
    assert_eq!(decision.compare(&read(STAGES[1].0).unwrap().interval()), Order::Before);
}

#[test]
fn trap_07_leading_zeros_and_moroccan_months() {
    for (text, expected) in [
        ("06 دجنبر 2022", "2022-12-06"),
        ("04 ماي 2023", "2023-05-04"),
        ("4 ماي 2023", "2023-05-04"),
        ("٠٤ ماي ٢٠٢٣", "2023-05-04"),
        ("۰۴ ماي ۲۰۲۳", "2023-05-04"),
        ("25 يوليو 2023", "2023-07-25"),
        ("15 غشت 2023", "2023-08-15"),
        ("15 شتنبر 2023", "2023-09-15"),
        ("15 نونبر 2023", "2023-11-15"),
        ("15 نوفمبر 2023", "2023-11-15"),
        ("15 ابريل 2023", "2023-04-15"),
        ("15 اكتوبر 2023", "2023-10-15"),
        ("15 كانون الثاني 2023", "2023-01-15"),
        ("فاتح شتنبر 2023", "2023-09-01"),
    ] {
        assert_eq!(edtf(text), expected, "{text}");
    }
    assert_eq!(print(&Interval::from_edtf("2022-12-06").unwrap(), "ar-MA"), "6 دجنبر 2022");
}

#[test]
fn trap_08_and_09_the_later_consultation_and_open_ends() {
    for (text, expected) in [
        ("30 يوليوز - 6 غشت 2023", "2023-07-30/2023-08-06"),
        ("ماي - يونيو 2023", "2023-05/2023-06"),
        ("December 2025 – January 2026", "2025-12/2026-01"),
        ("2024-2025", "2024/2025"),
        ("2024/2025", "2024/2025"),
        ("سنة 2024 - 2025", "2024/2025"),
        ("ابتداء من 5 أكتوبر 2023", "2023-10-05/.."),
        ("à compter du 5 octobre 2023", "2023-10-05/.."),
        ("إلى غاية 5 أكتوبر 2023", "../2023-10-05"),
        ("jusqu'au 5 octobre 2023", "../2023-10-05"),
    ] {
        assert_eq!(edtf(text), expected, "{text}");
    }
    assert_eq!(code("من 5 أكتوبر 2023"), "date.ambiguous");
    assert_eq!(code("30 دجنبر إلى 6 يناير 2023"), "date.reversed");
    assert_eq!(code("30 دجنبر 2022 إلى 6 يناير"), "date.no_year");
    assert_eq!(code(""), "date.empty");
    assert_eq!(code(" \u{200F}\n"), "date.empty");
}

#[test]
fn trap_35_law_numbers_are_no_dates() {
    for text in [
        "113.14",
        "113-14",
        "113/14",
        "14/113",
        "14.113",
        "رقم -14 113",
        "القانون التنظيمي رقم 113.14",
        "القانون 31-13",
        "loi n° 31.13",
        "31.13",
        "٧٨.٠٠",
    ] {
        assert_eq!(code(text), "date.not_a_date", "{text}");
    }
}

#[test]
fn trap_35_numbers_are_read_day_first_unless_the_year_is() {
    for (text, expected) in [
        ("2015.07.07", "2015-07-07"),
        ("07/06/2022", "2022-06-07"),
        ("06/04/2024", "2024-04-06"),
        ("6-4-2024", "2024-04-06"),
        ("06.04.2024", "2024-04-06"),
        ("06 / 04 / 2024", "2024-04-06"),
        ("2024/04/06", "2024-04-06"),
        ("2024-4-6", "2024-04-06"),
        ("6 - 4 - 2024", "2024-04-06"),
        ("6 – 4 – 2024", "2024-04-06"),
        ("6-Apr-2024", "2024-04-06"),
        ("2024-Apr-6", "2024-04-06"),
        ("6/avril/2024", "2024-04-06"),
        ("٠٦/٠٤/٢٠٢٤", "2024-04-06"),
        ("\u{200F}06/04/2024\u{200F}", "2024-04-06"),
        ("بتاريخ: 06/04/2024", "2024-04-06"),
        ("04/2024", "2024-04"),
        ("مارس 22 2023", "2023-03-22"),
        ("22 مارس 2023", "2023-03-22"),
        ("2023 مارس 22", "2023-03-22"),
        ("22-mars-2023", "2023-03-22"),
        ("March 22, 2023", "2023-03-22"),
        ("22 من مارس 2023", "2023-03-22"),
        ("الأول من مارس 2023", "2023-03-01"),
        ("third of March 2023", "2023-03-03"),
        ("الأربعاء فاتح مارس 2023", "2023-03-01"),
        ("22 من شهر مارس من سنة 2023", "2023-03-22"),
        ("1ᵉʳ mars 2023", "2023-03-01"),
        ("lun. 12 juin 2023", "2023-06-12"),
        ("٢٢\u{200F}/٣\u{200F}/٢٠٢٣", "2023-03-22"),
        ("22\u{A0}مـــارس\u{A0}2023", "2023-03-22"),
    ] {
        assert_eq!(edtf(text), expected, "{text}");
    }
    for (text, expected) in [
        ("07/25/2023", "date.no_such_day"),
        ("31 يونيو 2023", "date.no_such_day"),
        ("30 février 2024", "date.no_such_day"),
        ("0 ماي 2023", "date.no_such_day"),
        ("5/6", "date.no_year"),
        ("25 يوليوز", "date.no_year"),
        ("06/04/24", "date.ambiguous"),
        ("first Monday of June 2023", "date.ambiguous"),
        ("الأحد الأول من يونيو 2023", "date.ambiguous"),
        ("premier juin", "date.no_year"),
        ("25 juillet 23", "date.ambiguous"),
        ("25 07 2023", "date.unreadable"),
        ("10 - 2023", "date.unreadable"),
        ("12 June 2022 – 19, 2023", "date.unreadable"),
        ("القانون التنظيمي رقم 113.14 الصادر في 7 يوليوز 2015", "date.unreadable"),
        ("إلى 5 أكتوبر 2023", "date.unreadable"),
        ("يونيو 2023 12 إلى 19", "date.unreadable"),
        ("25/07/2023 - 10:30", "date.unreadable"),
        ("12//06//2023", "date.unreadable"),
        ("- 25 يوليوز 2023", "date.unreadable"),
        ("1445 هـ", "date.unreadable"),
        ("19 إلى 12 يونيو 2023", "date.reversed"),
        ("2023-Q1", "date.unreadable"),
        ("2023-13", "date.no_such_day"),
        ("2023-02-30", "date.no_such_day"),
        ("2023-03-21..2023-04-05", "date.unreadable"),
        ("20230725", "date.unreadable"),
        ("25 يوليوز 2023 10:30", "date.unreadable"),
        ("12 و13 و14 يونيو 2023", "date.unreadable"),
        ("12 ربيع الأول 1445", "date.unreadable"),
        ("قريبا", "date.unreadable"),
        ("70", "date.unreadable"),
    ] {
        assert_eq!(code(text), expected, "{text}");
    }
}

#[test]
fn trap_37_a_weekday_that_contradicts_is_remarked_and_kept() {
    let notice = read("Mercredi 19 mars 2024").unwrap();
    assert_eq!(notice.to_string(), "Mercredi 19 mars 2024");
    assert_eq!(notice.to_edtf(), "2024-03-19");
    let day = Day::from_ymd(2024, 3, 19).unwrap();
    assert_eq!(notice.remarks(), [Lint::Weekday { day, written: Weekday::Wednesday }]);
    for text in
        ["الثلاثاء 19 مارس 2024", "mardi, le 19 mars 2024", "Tuesday 19 March 2024", "يوم الثلاثاء 19/03/2024"]
    {
        assert_eq!(read(text).unwrap().remarks(), &[], "{text}");
    }
    let arabic = read("الأربعاء 19 مارس 2024").unwrap();
    assert_eq!(arabic.remarks()[0].code(), "date.weekday");
    assert_eq!(arabic.to_string(), "الأربعاء 19 مارس 2024");
    let both = read("من الاثنين 12 إلى الأحد 19 يونيو 2023").unwrap();
    assert_eq!(both.remarks().len(), 1);
}

#[test]
fn a_refusal_carries_the_text_only_when_it_is_short() {
    let long = "ي".repeat(61);
    assert_eq!(read(&long), Err(DateError::TooLong { length: 61 }));
    assert!(!read(&long).unwrap_err().to_string().contains('ي'));
    let short = "ي".repeat(60);
    assert!(read(&short).unwrap_err().to_string().contains(&short));
}

#[test]
fn words_kept_beside_an_interval_are_not_read_again() {
    let october = Interval::month(2023, 10).unwrap();
    let date = WrittenDate::of(october, "دورة أكتوبر").unwrap();
    assert_eq!((date.to_string().as_str(), date.to_edtf().as_str()), ("دورة أكتوبر", "2023-10"));
}

#[test]
fn trap_02_a_range_inherits_its_month_or_its_year() {
    for (text, expected) in [
        ("من 28 ماي إلى 3 يونيو 2023", "2023-05-28/2023-06-03"),
        ("28 ماي - 3 يونيو 2023", "2023-05-28/2023-06-03"),
        ("من 28 ماي إلى غاية 3 يونيو ٢٠٢٣", "2023-05-28/2023-06-03"),
        ("du 28 mai au 3 juin 2023", "2023-05-28/2023-06-03"),
        ("28 May – 3 June 2023", "2023-05-28/2023-06-03"),
        ("May 28 – June 3, 2023", "2023-05-28/2023-06-03"),
        ("30 دجنبر 2023 إلى 6 يناير 2024", "2023-12-30/2024-01-06"),
        ("نونبر – دجنبر 2023", "2023-11/2023-12"),
        ("نونبر ودجنبر 2023", "2023-11/2023-12"),
        ("من نونبر إلى دجنبر 2023", "2023-11/2023-12"),
        ("mai-juin 2023", "2023-05/2023-06"),
        ("mai et juin 2023", "2023-05/2023-06"),
        ("les 20 et 21 mars 2024", "2024-03-20/2024-03-21"),
        ("يومي 20 و21 مارس 2024", "2024-03-20/2024-03-21"),
        // Used between numbers, the sign that lengthens letters is a dash.
        ("12 ـ 19 يونيو 2023", "2023-06-12/2023-06-19"),
    ] {
        assert_eq!(edtf(text), expected, "{text}");
        assert_eq!(read(text).unwrap().remarks(), &[], "{text}");
    }
}

#[test]
fn trap_09_the_months_of_a_national_plan_overlap_and_cross_a_year() {
    let steps =
        ["May 2023", "May–June 2023", "July–October 2023", "November–December 2023", "January–March 2024"];
    let expected = ["2023-05", "2023-05/2023-06", "2023-07/2023-10", "2023-11/2023-12", "2024-01/2024-03"];
    assert_eq!(steps.map(edtf), expected);
    let intervals = steps.map(|text| read(text).unwrap().interval());
    assert_eq!(intervals[0].compare(&intervals[1]), Order::Unknown, "they overlap");
    for pair in intervals[1..].windows(2) {
        assert_eq!(pair[0].compare(&pair[1]), Order::Before);
    }
    assert_eq!(code("décembre–janvier 2024"), "date.reversed");
    for (text, expected) in [
        ("May / June 2026", "2026-05/2026-06"),
        ("June–August 2026", "2026-06/2026-08"),
        ("September – October 2026", "2026-09/2026-10"),
        ("October–December 2026", "2026-10/2026-12"),
        ("August 2018 – August 2019", "2018-08/2019-08"),
        ("شتنبر/أكتوبر 2023", "2023-09/2023-10"),
        ("Juillet–septembre 2023", "2023-07/2023-09"),
        ("يناير 2024 – دجنبر 2025", "2024-01/2025-12"),
    ] {
        assert_eq!(edtf(text), expected, "{text}");
    }
}

#[test]
fn trap_34_invisible_marks_and_shapes_of_letters_do_not_matter() {
    for text in [
        "25\u{202F}يوليوز\u{A0}2023",
        "\u{2067}25 يوليوز 2023\u{2069}",
        "25 يـوليـوز\r\n2023",
        "25\u{200F} يوليوز\u{200E} ۲۰۲۳",
        "\u{FEFF}٢٥ يوليوز ٢٠٢٣",
        "25 \u{FEF3}\u{FEEE}\u{FEDF}\u{FEF4}\u{FEEE}\u{FEAF} 2023",
        "الثلاثاء¡ 25 يوليوز 2023",
    ] {
        assert_eq!(edtf(text), "2023-07-25", "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".{0,70}", dates in "[0-9٠-٩ /.:–-]{0,30}|((12|6|2023|mai|غشت|من|إلى|و|-|/|mardi|d') ?){0,9}|((T|3|2024|2025|الفصل|الثالث|شتاء|fin|mi|en cours|مستمر|à|by|S1|-|–|ـ|/|depuis|دورة) ?){0,9}") {
        for text in [text, dates] {
            match read(&text) {
                Ok(date) => {
                    assert_eq!(date.text(), text);
                    assert_eq!(Interval::from_edtf(&date.to_edtf()), Ok(date.interval()));
                }
                Err(error) => assert!(error.to_string().chars().count() < 300),
            }
        }
    }
}
