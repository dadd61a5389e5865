//! Every door of the library that takes bytes or text from outside.

use infitah::dates::{Day, HolidayCalendar, Interval, read};
use infitah::dossier::{At, Device, Dossier, verify, verify_for};
use infitah::facts::Fact;
use infitah::journal::{self, Hash, Journal, Kind, Opening};
use infitah::model::{
    Code, Decimal, EntryId, Framework, Reference, Refusal, derived_id, kind_of, normal_number,
};
use infitah::state::Field;
use infitah::text::folding::Fold;
use infitah::text::numbers::law_number;
use infitah::text::words::{differences, tokens};
use infitah::text::{Direction, Language, isolate};
use infitah::views::{DateShown, Question, View};

use super::making::{Still, opened, small};

/// A journal, whatever it is: every door for files answers, they agree, and a dossier that refuses it is as before.
/// Answers whether it opens without damage.
pub fn files(bytes: &[u8]) -> Result<(), Refusal> {
    let opened_whole = Dossier::open(Still::new(1), bytes).map(|_| ());
    let recovered = Dossier::recover(Still::new(1), bytes);
    assert_eq!(opened_whole.is_ok(), recovered.as_ref().is_ok_and(|(_, damaged)| damaged.is_empty()));
    let looked_over = journal::verify(bytes, &[]);
    assert_eq!(looked_over.is_ok(), Journal::open(bytes).is_ok());
    // A founding that cannot be read is verified, and not opened.
    assert_eq!(verify_for(Still::new(1), bytes, &[]).is_ok(), looked_over.is_ok());
    let unopened = recovered.as_ref().err().map(|refusal| refusal.code);
    assert_eq!(
        verify(bytes, &["x".into()]).map_err(|refusal| refusal.code).err(),
        unopened.filter(|code| *code != Code::JournalFoundingUnread).or(Some(Code::ReceiptMalformed))
    );
    if let Ok((dossier, damaged)) = recovered {
        assert_eq!(looked_over.unwrap().1.len(), damaged.len());
        let saved = dossier.save();
        assert_eq!(opened(&saved).save(), saved);
        assert_eq!(opened(&dossier.save_public().unwrap()).receipt(), dossier.receipt());
        let _ = dossier.conflicts(&At::now()).unwrap();
    }
    let mut other = small();
    let before = other.save();
    if other.merge(bytes).is_err() {
        assert_eq!(other.save(), before);
    }
    opened_whole
}

/// JSON, whatever it is: it is refused, or does no more than it says.
pub fn json(text: &str) {
    let mut dossier = small();
    let before = dossier.save();
    if let Ok(fact) = Fact::from_json(text) {
        let foreseen = dossier.preview(fact.clone()).is_ok();
        assert_eq!(dossier.record(fact).is_ok(), foreseen);
        assert_eq!(dossier.save() != before, foreseen);
        assert_eq!(
            opened(&dossier.save()).verify(&[]).unwrap().set_aside,
            0,
            "what was recorded is read again: {text:.200}"
        );
    }
    if let Ok(question) = Question::from_json(text) {
        let _ = dossier.ask(&question, &At::now()).map(|view| view.in_language(&Language::AR));
    }
    // Of a long text two are enough: they are read alike.
    for view in Question::VIEWS.iter().take(if text.len() < 100_000 { usize::MAX } else { 2 }) {
        let _ = View::from_json(view, text);
    }
    let _ = serde_json::from_str::<At>(text).map(|at| dossier.roadmap(&at).is_ok());
    let _ = serde_json::from_str::<Device>(text).map(|device| assert!(!dossier.continue_as(&device)));
    let _ = serde_json::from_str::<Vec<EntryId>>(text).map(|hashes| dossier.since(&hashes).is_ok());
    let _ = (Framework::read(text).is_ok(), HolidayCalendar::from_json(text).is_ok());
}

/// A text, whatever it is, wherever a date, a name, a number or words are expected.
pub fn texts(text: &str) {
    let _ = (read(text).is_ok(), DateShown::read(text).is_ok(), DateShown::print(text, text).is_ok());
    let _ =
        (Day::from_iso(text).is_ok(), Interval::from_edtf(text).is_ok(), text.parse::<Language>().is_ok());
    let _ = (Decimal::read(text).is_ok(), law_number(text), normal_number(text), kind_of(text).is_some());
    let _ =
        (derived_id(text, text, text, text), Reference::from(text).normal(), text.parse::<Hash>().is_ok());
    let _ = (Kind::parse(text).is_ok(), Field::parse(text), Opening::read(text.as_bytes()).is_ok());
    let _ =
        (Fold::Loose.trace(text).text().len(), isolate(text, Direction::Rtl), isolate(text, Direction::Ltr));
    assert_eq!(tokens(text).concat(), text);
    let _ = differences(text, "الحدائق");
    let dossier = small();
    for asked in [At::day(text), At::now().known([text])] {
        assert_eq!(dossier.roadmap(&asked).is_ok(), dossier.projects(&asked).is_ok());
    }
    let _ = (dossier.committee(text, &At::now()).is_ok(), dossier.trace(text, &At::now()).is_ok());
    let _ =
        (dossier.project_sheet(text, &At::now()).is_ok(), dossier.version_texts(text, &At::now()).is_ok());
    let _ = dossier.trace_section("pacto:70", text, Some(text), &At::now()).is_ok();
    let _ = dossier.version_difference(text, Some(text), &At::now()).is_ok();
    json(text);
    let _ = files(text.as_bytes());
}
