//! The page of the report leads from one place to another: whatever was withdrawn, no link of it leads nowhere.

use std::collections::BTreeSet;

use infitah::dossier::At;
use infitah::report::{ReportOptions, page};
use infitah::text::Language;
use proptest::prelude::*;

use super::cases;
use super::world::{ALL, World, plots};

/// What stands between this and the next quotation mark, wherever this stands.
fn quoted<'p>(page: &'p str, before: &str) -> Vec<&'p str> {
    page.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn every_link_of_the_report_leads_somewhere_and_no_anchor_stands_twice(plot in plots(ALL, 40)) {
        let dossier = World::of(&plot).together();
        for at in [At::now(), At::day("2023-07-25"), At::now().public()] {
            let page = page(&dossier, &ReportOptions { at, language: Language::AR }).unwrap();
            let anchors = quoted(&page, " id=\"");
            let once: BTreeSet<&str> = anchors.iter().copied().collect();
            prop_assert_eq!(once.len(), anchors.len());
            for link in quoted(&page, "href=\"#") {
                prop_assert!(once.contains(link), "{}", link);
            }
        }
    }
}
