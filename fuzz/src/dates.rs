//! `dates`: dates as people write them, two of them on two lines.

use infitah::dates::{self, Day, HolidayCalendar, Interval, Order, WrittenDate};
use infitah::views::DateShown;

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut read = Vec::new();
    for line in text.split('\n').take(2) {
        read.extend(one(line));
    }
    if let [one, other] = read[..] {
        let turned = match one.compare(&other) {
            Order::Before => Order::After,
            Order::After => Order::Before,
            same => same,
        };
        assert_eq!(other.compare(&one), turned, "what comes before the one comes after the other");
    }
}

fn one(text: &str) -> Option<Interval> {
    if let Ok(day) = Day::from_iso(text) {
        assert_eq!(day.to_string(), text);
    }
    if let Ok(interval) = Interval::from_edtf(text) {
        assert_eq!(interval.to_string(), text, "EDTF is printed as it was read");
        assert_eq!(dates::read(text).unwrap().interval(), interval, "EDTF is read wherever dates are");
    }
    let shown = DateShown::read(text);
    let date = match dates::read(text) {
        Ok(date) => date,
        Err(error) => {
            assert!(shown.is_err() && !error.to_string().is_empty());
            return None;
        }
    };
    let shown = shown.unwrap();
    assert_eq!(date.text(), text, "a date is kept as it was written");
    let interval = date.interval();
    assert_eq!(Interval::from_edtf(&date.to_edtf()).unwrap(), interval);
    assert_eq!(shown.edtf, date.to_edtf());
    assert_eq!(WrittenDate::of(interval, text).unwrap(), date);
    if let (Some(first), Some(last)) = (interval.first(), interval.last()) {
        assert!(first <= last);
        let deadline = HolidayCalendar::default().deadline(&interval, 3);
        assert!(
            deadline.is_none_or(|deadline| deadline.earliest <= deadline.latest && deadline.latest > last)
        );
    }
    for language in ["ar", "fr", "en", "zgh"] {
        let printed = dates::print(&interval, language);
        let again =
            dates::read(&printed).unwrap_or_else(|error| panic!("`{printed}` is printed, but: {error}"));
        assert_eq!(again.interval(), interval, "`{printed}` means the same");
    }
    Some(interval)
}
