//! Tables that go out and come back: a workbook or a CSV file of any history, not touched by anybody, changes nothing,
//! and is written again in the same bytes.

use infitah::dossier::{At, Dossier};
use infitah::exchange::import::{ImportOptions, ImportPlan};
use infitah::exchange::{Sheet, csv, xlsx};
use infitah::facts::DossierFounded;
use infitah::text::Language;
use proptest::prelude::*;

use super::dear;
use super::world::{ALL, Act, Still, World, plots};

fn planned(dossier: &Dossier, sheets: &[Sheet]) -> ImportPlan {
    dossier.plan_import(sheets, &ImportOptions::default()).unwrap()
}

/// Nothing is to be done with a plan, and doing it does nothing.
fn is_idle(dossier: &mut Dossier, plan: ImportPlan) -> Result<(), TestCaseError> {
    let view = plan.view();
    let told: Vec<_> =
        view.lines.iter().filter(|line| line.change != infitah::views::ImportChange::Left).collect();
    prop_assert!(told.is_empty(), "{told:#?}");
    let gone: Vec<_> =
        view.sheets.iter().filter(|sheet| sheet.headings.is_some() && !sheet.notes.is_empty()).collect();
    prop_assert!(gone.is_empty(), "{gone:#?}");
    let have = dossier.have();
    prop_assert!(dossier.import(plan).unwrap().is_empty());
    prop_assert_eq!(dossier.have(), have);
    Ok(())
}

proptest! {
    #![proptest_config(dear(12, 4))]

    #[test]
    fn what_goes_out_and_comes_back_changes_nothing(plot in plots(ALL, 40), language in 0..3_usize) {
        let world = World::of(&plot);
        let mut dossier = world.together();
        let language = [Language::AR, Language::FR, Language::EN][language].clone();
        let tables = dossier.tables(&At::now()).unwrap();
        let file = xlsx::write(&tables, &language).unwrap();
        let plan = planned(&dossier, &xlsx::read(&file).unwrap());
        let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
        prop_assert_eq!(plan.view().left as usize, rows, "every row is recognised");
        is_idle(&mut dossier, plan)?;
        let again = xlsx::write(&dossier.tables(&At::now()).unwrap(), &language).unwrap();
        prop_assert!(again == file, "the same bytes");
        for table in &tables {
            let file = csv::write(table, &csv::Options::default());
            let plan = planned(&dossier, &[csv::read(&file).unwrap().sheet]);
            prop_assert_eq!(plan.view().left as usize, table.rows.len(), "{}", table.table.name);
            is_idle(&mut dossier, plan)?;
        }
    }

    #[test]
    fn words_that_come_into_an_empty_dossier_are_those_that_left(plot in plots(WORDS, 30)) {
        let world = World::of(&plot);
        let from = world.together();
        let tables = ["axes", "projects", "cards", "remarks"].map(|name| from.table(name, &At::now()).unwrap());
        let file = xlsx::write(&tables, &Language::AR).unwrap();
        let founding = DossierFounded::commune("جماعة العرائش").code("11.20").title("البرنامج");
        let mut into = Dossier::found(Still::new(99), founding).unwrap();
        let plan = planned(&into, &xlsx::read(&file).unwrap());
        let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
        prop_assert_eq!((plan.view().added as usize, plan.view().lines.len()), (rows, rows), "{:#?}", plan.view());
        into.import(plan).unwrap();
        let words = |dossier: &Dossier| {
            let mut told = Vec::new();
            for (table, columns) in [
                ("projects", &["project", "title_ar", "title_fr", "title_en", "title_other", "references"][..]),
                ("cards", &["card", "numbers", "kind", "about", "themes", "channel", "author", "received", "received_written"]),
                ("remarks", &["remark", "card", "position", "topic", "section", "said", "said_language", "proposed", "proposed_language"]),
            ] {
                let rows = dossier.table(table, &At::now()).unwrap();
                let place = |name: &&str| rows.table.columns.iter().position(|column| column.name == **name).unwrap();
                let places: Vec<usize> = columns.iter().map(place).collect();
                let mut lines: Vec<String> =
                    rows.rows.iter().map(|row| format!("{:?}", places.iter().map(|at| &row[*at]).collect::<Vec<_>>())).collect();
                lines.sort();
                told.push(lines);
            }
            told
        };
        prop_assert_eq!(words(&into), words(&from));
        // Once more, nothing is added.
        let plan = planned(&into, &xlsx::read(&file).unwrap());
        prop_assert_eq!(plan.view().added, 0);
    }
}

const WORDS: &[Act] = &[Act::Project, Act::NumberedProject, Act::Card, Act::Card, Act::NumberedCard];
