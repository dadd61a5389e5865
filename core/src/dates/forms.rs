//! Forms × months × languages, none of them from the slides: what each means is computed here from its numbers,
//! without the code under test.

use std::collections::BTreeSet;

use super::read;
use crate::text::lists::Gather;

struct Spelling {
    months: [&'static str; 12],
    /// From Saturday on, as the congruence below counts.
    weekdays: [&'static str; 7],
    range: fn(&str, &str) -> String,
    open: &'static str,
}

const SPELLINGS: [Spelling; 4] = [
    Spelling {
        months: [
            "يناير",
            "فبراير",
            "مارس",
            "ابريل",
            "ماي",
            "يونيو",
            "يوليوز",
            "غشت",
            "شتنبر",
            "اكتوبر",
            "نونبر",
            "دجنبر",
        ],
        weekdays: ["السبت", "الأحد", "الإثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعة"],
        range: |start, end| format!("من {start} إلى غاية {end}"),
        open: "ابتداء من ",
    },
    Spelling {
        months: [
            "جانفي",
            "فيفري",
            "مارس",
            "أفريل",
            "مايو",
            "يونيه",
            "جويلية",
            "أغسطس",
            "سبتمبر",
            "تشرين الأول",
            "نوفمبر",
            "ديسمبر",
        ],
        weekdays: ["سبت", "أحد", "اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة"],
        range: |start, end| format!("{start} – {end}"),
        open: "منذ ",
    },
    Spelling {
        months: [
            "janv.",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juil.",
            "aout",
            "sept.",
            "octobre",
            "nov.",
            "DÉCEMBRE",
        ],
        weekdays: ["Samedi", "Dimanche", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"],
        range: |start, end| format!("du {start} au {end}"),
        open: "à partir du ",
    },
    Spelling {
        months: [
            "Jan", "Feb", "March", "Apr.", "May", "june", "July", "August", "Sept", "October", "Nov.",
            "December",
        ],
        weekdays: ["Sat", "Sunday", "Mon", "Tue", "Wednesday", "Thurs", "Fri."],
        range: |start, end| format!("from {start} until {end}"),
        open: "since ",
    },
];

fn days_of(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Zeller's congruence; 0 is Saturday.
fn weekday(year: u32, month: u32, day: u32) -> u32 {
    let (year, month) = if month < 3 { (year - 1, month + 12) } else { (year, month) };
    (day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7
}

fn in_arabic_digits(text: &str) -> String {
    text.chars().map(|c| c.to_digit(10).map_or(c, |digit| char::from_u32(0x660 + digit).unwrap())).collect()
}

/// The text, and the EDTF that it means or the code of its refusal.
fn generated() -> Vec<(String, Result<String, &'static str>)> {
    let mut all = Vec::new();
    for (which, spelling) in (0u32..).zip(&SPELLINGS) {
        for (month, name) in (1u32..).zip(spelling.months) {
            let year = 1996 + which * 13 + month;
            let day = (month * 5 + which * 7) % 22 + 2;
            let last = days_of(year, month);
            let edtf = |day: u32| format!("{year}-{month:02}-{day:02}");
            let range = |start: &str, end: &str| (spelling.range)(start, end);
            let right = spelling.weekdays[weekday(year, month, day) as usize];

            all.push((format!("{day:02} {name} {year}"), Ok(edtf(day))));
            all.push((in_arabic_digits(&format!("{name} {day} {year}\u{200E}")), Ok(edtf(day))));
            all.push((format!("{name}\n{year}"), Ok(format!("{year}-{month:02}"))));
            all.push((format!(" {last}/{month:02}/{year} "), Ok(edtf(last))));
            all.push((format!("{right} {day} {name}\u{A0}{year}"), Ok(edtf(day))));
            all.push((format!("{year}.{month}.{day:02}{}", " ".repeat(which as usize)), Ok(edtf(day))));
            all.push((
                range(&format!("{}", day - 1), &format!("{day} {name} {year}")),
                Ok(format!("{}/{}", edtf(day - 1), edtf(day))),
            ));
            all.push((
                range(&format!("{last} {name} {year}"), &format!("{day} {name} {year}")),
                Err("date.reversed"),
            ));
            all.push((format!("{}{day} {name} {year}", spelling.open), Ok(format!("{}/..", edtf(day)))));
            if month > 1 {
                let earlier = spelling.months[month as usize - 2];
                all.push((
                    range(&format!("{day} {earlier}"), &format!("{day} {name} {year}")),
                    Ok(format!("{year}-{:02}-{day:02}/{}", month - 1, edtf(day))),
                ));
                all.push((
                    format!("{earlier} - {name} {year}"),
                    Ok(format!("{year}-{:02}/{year}-{month:02}", month - 1)),
                ));
            }
            all.push((format!("{day} {name}"), Err("date.no_year")));
            all.push((format!("{} {name} {year}", last + 1), Err("date.no_such_day")));
            all.push((format!("{day} {name} {:02}", year % 100), Err("date.ambiguous")));
            all.push((format!("{right} {name} {year}"), Err("date.unreadable")));
        }
    }
    all
}

#[test]
fn each_generated_form_is_kept_and_understood_or_refused() {
    let all = generated();
    let different: BTreeSet<&str> = all.iter().map(|(text, _)| text.as_str()).gathered();
    assert!(different.len() >= 200, "{} are too few", different.len());
    for (text, expected) in &all {
        match (read(text), expected) {
            (Ok(date), Ok(edtf)) => {
                assert_eq!((date.to_string(), date.to_edtf()), (text.clone(), edtf.clone()));
                assert_eq!(date.remarks(), &[], "{text}");
            }
            (Err(error), Err(code)) => assert_eq!(error.code(), *code, "{text}"),
            (read, expected) => panic!("“{text}”: {read:?} instead of {expected:?}"),
        }
    }
}

#[test]
fn each_wrong_weekday_is_remarked() {
    for spelling in &SPELLINGS {
        for wrong in 1..7 {
            let right = weekday(2031, 3, 14);
            let name = spelling.weekdays[((right + wrong) % 7) as usize];
            let text = format!("{name} 14 {} 2031", spelling.months[2]);
            let date = read(&text).unwrap();
            assert_eq!(date.remarks().len(), 1, "{text}");
            assert_eq!((date.to_string(), date.to_edtf().as_str()), (text, "2031-03-14"));
        }
    }
}

/// The table in the front of this room: the EDTF of a row is that of its first example, and all others are read.
#[test]
fn the_table_of_forms_says_what_is_read() {
    let rows: Vec<Vec<&'static str>> = include_str!("mod.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! |"))
        .map(|row| row.trim_end_matches('|').split('|').collect())
        .skip(2)
        .collect();
    assert!(rows.len() >= 18, "{} rows", rows.len());
    for row in rows {
        let ticked = |cell: &'static str| cell.split('`').skip(1).step_by(2);
        let edtf = ticked(row[2]).next().unwrap();
        let mut examples = ticked(row[1]);
        assert_eq!(read(examples.next().unwrap()).unwrap().to_edtf(), edtf);
        for example in examples {
            assert!(read(example).is_ok(), "{example}");
        }
    }
}
