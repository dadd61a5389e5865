//! Texts that are not what they look like.

use infitah::dossier::At;
use infitah::facts::{CardReceived, ProjectRegistered};
use infitah::model::Topic;
use infitah::text::{Direction, Language, isolate};
use infitah::views::RemarkQuery;

use super::doors::texts;
use super::making::{opened, small};

/// Overrides, isolates without end, marks, joiners, noncharacters, and letters that grow when they are folded.
const ODD: [&str; 16] = [
    "\u{202e}نص\u{202e}",
    "\u{2069}\u{2069}\u{202c}",
    "\u{2066}\u{2067}\u{2068}",
    "\u{202a}\u{2066}\u{202c}\u{2069}",
    "\u{200f}\u{200e}\u{61c}",
    "\u{feff}\u{fffe}\u{ffff}\u{10ffff}",
    "\u{200d}\u{200c}\u{ad}\u{640}",
    "\u{64b}\u{64c}\u{64d}\u{670}",
    "a\u{301}\u{301}\u{301}\u{301}",
    "ﷺﷻﷲ",
    "İıſẞǆ",
    "e\u{301}\u{327}",
    "\u{1f1f2}\u{1f1e6}\u{1f469}\u{200d}\u{1f469}",
    "<script>alert(1)</script>&amp;\"'",
    "=1+1\t@SUM\r\n-2",
    "\u{f0a7}\u{e000}\u{85}\u{2028}\u{2029}",
];

#[test]
fn odd_texts_through_every_door() {
    for text in ODD {
        texts(text);
        texts(&format!("25 {text} 2023"));
        texts(&format!("pacto:{text}"));
        texts(&format!("{text}{text}{text}{text}{text}{text}{text}{text}"));
    }
}

/// What people wrote is kept to the letter, and what is isolated reaches into nothing around it.
#[test]
fn odd_words_are_kept_to_the_letter() {
    for text in ODD.into_iter().filter(|text| !text.trim().is_empty()) {
        let mut dossier = small();
        dossier.record(ProjectRegistered::titled(text)).unwrap();
        dossier.record(CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, text)).unwrap();
        let again = opened(&dossier.save());
        let remarks = again.remarks(&RemarkQuery::default(), &At::now()).unwrap();
        assert!(
            remarks
                .remarks
                .iter()
                .any(|remark| remark.said.as_ref().and_then(|said| said.text.as_deref()) == Some(text)),
            "{text:?}"
        );
        for language in [Language::AR, Language::FR, Language::EN] {
            let _ = remarks.in_language(&language);
        }
        for direction in [Direction::Rtl, Direction::Ltr] {
            let shown = isolate(text, direction);
            assert_eq!(isolate(&shown, direction), shown);
        }
    }
}
