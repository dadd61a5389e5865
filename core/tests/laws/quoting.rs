//! What an erasure would take, and what would still quote it: asked before, because nobody can ask afterwards.

use infitah::dossier::{At, Dossier, QuoteLikeness};
use infitah::facts::{
    Anchor, AnswerPublished, BodyCreated, CardReceived, Corrected, ProjectRegistered, RemarksDecided,
    SealsErased, SectionRevised, VersionFrozen,
};
use infitah::model::{Code, Contact, Ground, Outcome, SheetSection, Topic, VersionKind};
use infitah::text::Language;
use infitah::views::{ErasurePlan, ErasureQuery};
use proptest::prelude::*;

use super::cases;
use super::erasing::erased;
use super::world::{ALL, World, opened, plots, seals};

const SAID: &str = "أنا سعيد من حي السلام وأشتكي من جاري الذي يرمي الأزبال";

/// A remark, and all that people wrote from it.
fn quoted() -> (Dossier, String, String) {
    let mut d = World::begun(81, 1).devices.remove(0);
    d.record(BodyCreated::named("لجنة").references(["body:1"])).unwrap();
    d.record(ProjectRegistered::titled("الحدائق").references(["pacto:70"])).unwrap();
    let contact =
        Contact { name: Some("سعيد العلمي".into()), phone: Some("0612345678".into()), email: None };
    let card = CardReceived::observation("pacto:70", "2023-05-04").numbers(["paper:1"]);
    let card = d.record(card.remark(Topic::PROBLEM, SAID).contact(contact)).unwrap();
    let remark = card.remarks[0].to_string();
    let reason = "نعم: أنا سعيد من حي السلام، كما كتب.";
    let decided = RemarksDecided::of(Outcome::Accepted, [remark.as_str()], "body:1", "2023-05-05");
    let decision = d.record(decided.reason(reason)).unwrap();
    d.record(AnswerPublished::to(&decision, "2023-05-06").text("سنتصل به على 06 12 34 56 78")).unwrap();
    let solutions = SheetSection::SOLUTIONS;
    let text = format!("حاويات في الحي. قيل: «{SAID}».");
    d.record(SectionRevised::of("pacto:70", solutions.clone(), text, "2023-05-07")).unwrap();
    d.record(
        VersionFrozen::of(VersionKind::ADOPTED, "2023-05-08").references(["version:1"]).title("المعتمدة"),
    )
    .unwrap();
    d.record(SectionRevised::of("pacto:70", solutions.clone(), "حاويات في كل حي.", "2023-05-09")).unwrap();
    let other = CardReceived::observation("pacto:70", "2023-05-10").numbers(["paper:2"]);
    let passage = Anchor::quoting("version:1", "pacto:70", solutions, "أشتكي من جاري الذي يرمي");
    d.record(other.anchor(passage).remark(Topic::PROBLEM, "شيء آخر تماما")).unwrap();
    let again = CardReceived::observation("pacto:70", "2023-05-10").numbers(["paper:3"]);
    let spelt = "انا سعيد من حي السلام واشتكي من جارتي التي ترمي الازبال";
    d.record(again.remark(Topic::PROBLEM, spelt)).unwrap();
    (d, remark, card.entry.to_string())
}

fn said(remark: &str) -> ErasureQuery {
    ErasureQuery { thing: Some(remark.into()), field: Some("said".into()), ..ErasureQuery::default() }
}

/// What is quoted where, and how.
fn told(plan: &ErasurePlan) -> Vec<(String, QuoteLikeness, bool, usize)> {
    let quotes = plan.quotes.iter().map(|quote| {
        let place = format!("{}.{}", quote.fact, quote.place.as_deref().unwrap_or_default());
        (place, quote.likeness, quote.stands, quote.versions.len())
    });
    quotes.collect()
}

#[test]
fn texts_that_would_still_quote_it_are_listed_the_closest_first() {
    let (d, remark, _) = quoted();
    let plan = d.erasure_plan(&said(&remark), &At::now()).unwrap();
    assert_eq!(plan.erased.len(), 1);
    let erased = &plan.erased[0];
    assert_eq!((erased.place.as_deref(), erased.words), (Some("remarks[0].said"), 11));
    assert!(erased.fields.len() == 1 && erased.fields[0].closed);
    assert_eq!(
        told(&plan),
        [
            // The section of the adopted version, which is no longer the text of today.
            ("section_revised.text".to_owned(), QuoteLikeness::Whole, false, 1),
            ("card_received.remarks[0].said".to_owned(), QuoteLikeness::Nearly, true, 0),
            ("remarks_decided.reason".to_owned(), QuoteLikeness::Partly, true, 0),
            ("card_received.anchor.exact".to_owned(), QuoteLikeness::Partly, true, 0),
        ]
    );
    let reason = plan.quotes.iter().find(|quote| quote.fact == "remarks_decided").unwrap();
    assert_eq!(reason.quoted.as_deref(), Some("أنا سعيد من حي السلام"));
    assert_eq!((reason.run, reason.in_order), (5, 5));
}

#[test]
fn of_very_many_quotes_the_closest_are_told_and_the_others_counted() {
    const MANY: usize = 1_200;
    let (mut d, remark, _) = quoted();
    let few = told(&d.erasure_plan(&said(&remark), &At::now()).unwrap());
    let card = |number| {
        let said = format!("{number}: أنا سعيد من حي السلام وأوافق");
        CardReceived::observation("pacto:70", "2023-05-11").remark(Topic::PROBLEM, said).into()
    };
    d.record_all((0..MANY).map(card)).unwrap();
    let whole = CardReceived::observation("pacto:70", "2023-05-12").remark(Topic::PROBLEM, SAID);
    d.record(whole).unwrap();
    let plan = d.erasure_plan(&said(&remark), &At::now()).unwrap();
    assert_eq!((plan.quotes.len(), plan.more as usize), (500, MANY + 1 + few.len() - 500));
    let likenesses: Vec<QuoteLikeness> = plan.quotes.iter().take(4).map(|quote| quote.likeness).collect();
    let (whole, nearly, partly) = (QuoteLikeness::Whole, QuoteLikeness::Nearly, QuoteLikeness::Partly);
    assert_eq!(likenesses, [whole, whole, nearly, partly]);
    // Of those that are equally close, the first ones.
    let first = plan.quotes.iter().find(|quote| quote.quoted.as_deref() == Some("أنا سعيد من حي السلام"));
    assert_eq!(first.unwrap().fact, "remarks_decided");
}

#[test]
fn contact_details_are_found_in_answers() {
    let (d, remark, _) = quoted();
    let card = d.trace(&remark, &At::now()).unwrap().card;
    let contact = ErasureQuery {
        thing: Some(card.as_str().into()),
        field: Some("contact".into()),
        ..ErasureQuery::default()
    };
    let plan = d.erasure_plan(&contact, &At::now()).unwrap();
    assert_eq!(told(&plan), [("answer_published.text.ar".to_owned(), QuoteLikeness::Whole, true, 0)]);
    assert_eq!(plan.quotes[0].quoted.as_deref(), Some("06 12 34 56 78"));
}

#[test]
fn the_preview_of_an_erasure_says_the_same_and_records_nothing() {
    let (d, remark, entry) = quoted();
    let before = d.save();
    let plan = d.erasure_plan(&said(&remark), &At::now()).unwrap();
    let preview = d.preview(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    assert_eq!((preview.erases, preview.quotes), (plan.erased, plan.quotes));
    let whole = d.preview(SealsErased::of_entry(entry.as_str(), Ground::REQUEST)).unwrap();
    assert_eq!(whole.erases.len(), 2);
    let other = d.preview(ProjectRegistered::titled(SAID)).unwrap();
    assert!(other.erases.is_empty() && other.quotes.is_empty());
    assert_eq!(d.save(), before);
}

/// Following the list leaves nothing: each quote is corrected and what it said before erased, or erased too.
#[test]
fn once_each_quote_is_decided_on_nothing_quotes_it() {
    let (mut d, remark, _) = quoted();
    loop {
        let plan = d.erasure_plan(&said(&remark), &At::now()).unwrap();
        let Some(quote) = plan.quotes.first() else { break };
        let field = &quote.fields[0];
        let erasure = if quote.fact == "card_received" && field.field == "said" {
            let mended = CardReceived::observation("pacto:70", "2023-05-10").remark(Topic::PROBLEM, "أزبال");
            d.record(Corrected::entry_with(&quote.entry, mended.numbers(["paper:3"]))).unwrap();
            SealsErased::superseded_by_correction(&quote.entry, Ground::REQUEST)
        } else if !quote.stands {
            // An earlier text alone: its field would go with all that it ever held.
            SealsErased::of_entry(&quote.entry, Ground::REQUEST)
        } else {
            SealsErased::of(field.thing.as_str(), field.field.as_str(), Ground::REQUEST)
        };
        d.record(erasure).unwrap();
    }
    d.record(SealsErased::of(remark.as_str(), "said", Ground::REQUEST)).unwrap();
    let file = String::from_utf8(d.save()).unwrap();
    assert!(!file.contains("حي السلام") && !file.contains("يرمي"));
    assert!(file.contains("حاويات في كل حي."), "a later text that quotes nothing was not touched");
}

#[test]
fn the_public_is_told_no_words() {
    let (d, remark, _) = quoted();
    for dossier in [opened(3, &d.save()), opened(4, &d.save_public().unwrap())] {
        let plan = dossier.erasure_plan(&said(&remark), &At::now().public()).unwrap();
        assert!(!plan.quotes.is_empty() && plan.quotes.iter().all(|quote| quote.quoted.is_none()));
        let card = dossier.trace(&remark, &At::now()).unwrap().card;
        let contact = ErasureQuery {
            thing: Some(card.as_str().into()),
            field: Some("contact".into()),
            ..ErasureQuery::default()
        };
        let plan = dossier.erasure_plan(&contact, &At::now().public()).unwrap();
        // That an answer quotes a telephone number would say whose it is.
        assert!(plan.quotes.is_empty() && plan.erased[0].words == 0);
    }
}

#[test]
fn what_cannot_be_erased_cannot_be_planned() {
    let (d, remark, entry) = quoted();
    let refused = |query: ErasureQuery| {
        let refusal = d.erasure_plan(&query, &At::now()).unwrap_err();
        (refusal.code, refusal.field.unwrap_or_default())
    };
    let none = ErasureQuery::default();
    assert_eq!(refused(none.clone()), (Code::FieldMissing, "thing".into()));
    let field = ErasureQuery { field: None, ..said(&remark) };
    assert_eq!(refused(field), (Code::FieldMissing, "field".into()));
    let unknown = ErasureQuery { field: Some("weather".into()), ..said(&remark) };
    assert_eq!(refused(unknown), (Code::FieldInvalid, "field".into()));
    let plain = ErasureQuery { field: Some("topic".into()), ..said(&remark) };
    assert_eq!(refused(plain), (Code::ErasureNothing, "field".into()));
    let thing = ErasureQuery { thing: Some("paper:9".into()), ..said(&remark) };
    assert_eq!(refused(thing).1, "thing");
    let own = ErasureQuery { superseded: Some(entry.as_str().into()), ..none.clone() };
    assert_eq!(refused(own), (Code::ErasureNothing, "superseded".into()));
    let nowhere = ErasureQuery { entry: Some("0".repeat(64).into()), ..none };
    assert_eq!(refused(nowhere), (Code::EntryUnknown, "entry".into()));
}

#[test]
fn a_plan_is_printed_in_each_language() {
    let (d, remark, _) = quoted();
    let plan = d.erasure_plan(&said(&remark), &At::now()).unwrap();
    for language in [Language::AR, Language::FR, Language::EN] {
        let printed = plan.in_language(&language).replace(&remark, "REMARK");
        let ids = without_symbols(&printed);
        insta::assert_snapshot!(format!("erasure_plan_{language}"), ids);
    }
}

/// Ids are random: each is named by its kind.
fn without_symbols(text: &str) -> String {
    let is_symbol = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let mut out = String::new();
    for piece in text.split_inclusive(|c: char| !is_symbol(c) && c != '-') {
        let id = piece.trim_end_matches(|c: char| !is_symbol(c));
        match infitah::model::kind_of(id) {
            Some(kind) => out += &piece.replace(id, &format!("{kind}-…")),
            None => out += piece,
        }
    }
    out
}

proptest! {
    #![proptest_config(cases(2))]

    /// What is foreseen is what goes: no more, no less. And the same question has the same answer on every device.
    #[test]
    fn what_is_foreseen_is_what_is_erased(plot in plots(ALL, 30), choice in any::<proptest::sample::Index>()) {
        let world = World::of(&plot);
        let mut all = world.together();
        let entries: Vec<_> = all.entries().map(|(hash, _)| hash).collect();
        let erasure = SealsErased::of_entry(entries[choice.index(entries.len())], Ground::REQUEST);
        let Ok(preview) = all.preview(erasure.clone()) else { return Ok(()) };
        prop_assert_eq!(&opened(5, &all.save()).preview(erasure.clone()).unwrap(), &preview);
        let (held, gone) = (seals(&all.save()), erased(&all.save()));
        all.record(erasure).unwrap();
        let went = erased(&all.save()).len() - gone.len();
        prop_assert!(preview.erases.len() >= went);
        let now = seals(&all.save());
        let words: Vec<_> = held.iter().filter(|seal| !now.contains(seal)).collect();
        let foreseen = preview.erases.iter().filter(|words| words.words > 0).count();
        prop_assert!(foreseen <= words.len());
        // Each quote is of a text that is still there.
        for quote in preview.quotes.iter().filter_map(|quote| quote.quoted.as_ref()) {
            prop_assert!(now.iter().any(|(_, text)| text.contains(quote.as_str())), "{}", quote);
        }
    }
}
