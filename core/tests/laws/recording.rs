//! Recording: a refusal changes nothing, several facts are recorded together or not at all, numbers give ids.

use infitah::dossier::{At, Dossier};
use infitah::facts::{CardReceived, Corrected, Fact, SealsErased, Withdrawn};
use infitah::model::{Code, Ground, Topic};
use proptest::prelude::*;

use super::cases;
use super::views::all_views;
use super::world::{ALL, Act, World, opened, plots};

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn a_refusal_changes_nothing_and_the_preview_foresees_it(plot in plots(ALL, 40)) {
        let world = World::of(&plot);
        prop_assert_eq!(&world.wrong, &Vec::<String>::new());
    }

    #[test]
    fn several_facts_are_recorded_together_or_not_at_all(
        plot in plots(ALL, 20),
        more in proptest::collection::vec((proptest::sample::select(ALL), 0..1_000_000usize, 0..60i32), 1..7),
    ) {
        let mut world = World::of(&plot);
        let facts: Vec<Fact> = more.iter().filter_map(|(act, number, on)| world.fact(*act, 0, *number, *on)).collect();
        let before = (world.devices[0].save(), all_views(&world.devices[0]), world.devices[0].device().clone());
        let bad: Fact = Withdrawn::of("0".repeat(64)).into();
        let refusal = world.devices[0].record_all(facts.iter().cloned().chain([bad])).unwrap_err();
        prop_assert!(refusal.args.contains_key("fact"));
        let after = (world.devices[0].save(), all_views(&world.devices[0]), world.devices[0].device().clone());
        prop_assert_eq!(&after, &before);
        // The device goes on as if nothing had been tried.
        let mut again = opened(2, &before.0);
        again.continue_as(&before.2);
        let mut one_by_one = 0;
        for fact in &facts {
            let recorded = world.devices[0].record(fact.clone());
            prop_assert_eq!(recorded.is_ok(), again.record(fact.clone()).is_ok());
            one_by_one += u32::from(recorded.is_ok());
        }
        prop_assert_eq!(world.devices[0].verify(&[]).unwrap().entries, again.verify(&[]).unwrap().entries);
        prop_assert_eq!(world.devices[0].verify(&[]).unwrap().invalid, opened(2, &before.0).verify(&[]).unwrap().invalid);
        prop_assert_eq!(one_by_one + opened(2, &before.0).verify(&[]).unwrap().entries, again.verify(&[]).unwrap().entries);
    }

    /// A card that two devices took from the same sheet of paper is one card with the same remarks.
    #[test]
    fn a_number_names_one_card(plot in plots(&[Act::Project, Act::Sync, Act::NumberedCard, Act::NumberedCard, Act::Correct, Act::Withdraw], 16)) {
        let all = World::of(&plot).together();
        let mut cards = std::collections::BTreeMap::new();
        for (_, fact) in all.entries() {
            let Some(Fact::CardReceived(card)) = fact else { continue };
            let ids = (card.card.clone(), card.remarks.iter().map(|remark| remark.remark.clone()).take(1).collect::<Vec<_>>());
            let known = cards.entry(card.numbers[0].to_string()).or_insert_with(|| ids.clone());
            prop_assert_eq!(&*known, &ids);
        }
    }
}

#[test]
fn words_that_were_erased_and_taken_back_are_there_again() {
    let mut world = World::begun(5, 2);
    let d: &mut Dossier = &mut world.devices[0];
    let card = d.record(CardReceived::idea("2023-05-02").remark(Topic::PROBLEM, "ظلام")).unwrap();
    let better = CardReceived::idea("2023-05-02").remark(Topic::PROBLEM, "ظلام وخوف");
    let before = d.save();
    let facts: [Fact; 4] = [
        Corrected::entry_with(&card, better).into(),
        SealsErased::superseded_by_correction(&card, Ground::UNDUE).into(),
        SealsErased::of(card.remarks[0].as_str(), "said", Ground::REQUEST).into(),
        Withdrawn::of("0".repeat(64)).into(),
    ];
    assert_eq!(d.record_all(facts).unwrap_err().code, Code::EntryUnknown);
    assert_eq!(d.save(), before);
    let said = d.trace(&card.remarks[0], &At::now()).unwrap().said.unwrap();
    assert_eq!(said.text.as_deref(), Some("ظلام"));
    // The field is open again, too.
    d.record(Corrected::entry_with(&card, CardReceived::idea("2023-05-02").remark(Topic::PROBLEM, "نور")))
        .unwrap();
    assert_eq!(d.trace(&card.remarks[0], &At::now()).unwrap().said.unwrap().text.as_deref(), Some("نور"));
}
