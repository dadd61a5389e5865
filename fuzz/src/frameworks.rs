//! `frameworks`: data that users bring: a framework, or a calendar of holidays.

use infitah::dates::{Day, HolidayCalendar, Interval};
use infitah::dossier::{At, Dossier};
use infitah::facts::DossierFounded;
use infitah::model::Framework;

use super::home::{Still, turn};

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Framework::read(text) {
        Ok(framework) => {
            let json = serde_json::to_string(&framework).unwrap();
            assert_eq!(Framework::from_json(&json).unwrap(), framework);
            if turn(bytes, 4) == 0 {
                let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025");
                if let Ok(dossier) = Dossier::found_from(Still::new(11), founding, &framework) {
                    let bytes = dossier.save();
                    let again = Dossier::open(Still::new(12), &bytes).unwrap();
                    assert!(again.save() == bytes);
                    assert_eq!(again.verify(&[]).unwrap().set_aside, 0);
                    dossier.roadmap(&At::now()).unwrap();
                    dossier.programme(&At::now()).unwrap();
                }
            }
        }
        Err(refusal) => assert!(!refusal.to_string().is_empty()),
    }
    if let Ok(calendar) = HolidayCalendar::from_json(text) {
        let json = serde_json::to_string(&calendar).unwrap();
        assert_eq!(HolidayCalendar::from_json(&json).unwrap(), calendar);
        let start = Day::from_ymd(2024, 2, 12).unwrap();
        let end = calendar.add_working_days(start, 20).unwrap().value;
        assert_eq!(calendar.working_days_between(start, end).unwrap().value, 20);
        if let Some(deadline) = calendar.deadline(&Interval::month(2024, 2).unwrap(), 20) {
            assert!(deadline.earliest <= deadline.latest);
        }
    }
}
