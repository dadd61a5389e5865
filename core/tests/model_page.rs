//! `docs/model.md` and its picture name every fact and every view, and none that is not there.

use std::collections::BTreeSet;

use infitah::facts::Fact;
use infitah::views::Question;

const PAGE: &str = include_str!("../../docs/model.md");
const PICTURE: &str = include_str!("../../docs/model.svg");

/// What stands in backticks in a column of the tables of the page, counted from 0.
fn column(number: usize) -> BTreeSet<&'static str> {
    let rows = PAGE.lines().filter(|line| line.starts_with("| "));
    let cells = rows.filter_map(|row| row.split('|').nth(number + 1));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn every_fact_makes_a_noun() {
    assert_eq!(column(3), Fact::KINDS.iter().copied().collect());
}

#[test]
fn every_view_shows_a_noun() {
    let mut named = column(4);
    assert!(named.remove("illustrative"), "a member, and no view");
    assert_eq!(named, Question::VIEWS.iter().copied().collect());
}

#[test]
fn the_picture_names_facts_and_each_noun_stands_on_the_page() {
    let after = |mark: &'static str| {
        PICTURE.split(mark).skip(1).filter_map(|rest| rest.split_once('>')?.1.split('<').next())
    };
    let facts: Vec<_> = after("<text class=\"fact").collect();
    assert!(facts.len() > 10);
    for fact in facts {
        assert!(Fact::KINDS.contains(&fact), "{fact} is no fact");
    }
    let nouns: Vec<_> = after("<text class=\"ar\"").collect();
    assert!(nouns.len() > 20);
    for noun in nouns {
        assert!(PAGE.contains(&format!(" {noun} |")) || PAGE.contains(&format!("| {noun}،")), "{noun}");
    }
}
