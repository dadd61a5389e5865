//! The tables of a dossier: rows have the cells of their columns, keys tell them apart, links lead somewhere, and the
//! public is shown what a public copy holds.

use std::collections::{BTreeMap, BTreeSet};

use infitah::dossier::{At, Dossier};
use infitah::model::Class;
use infitah::tables::{Cell, Kind, Rows, tables};
use proptest::prelude::*;

use super::cases;
use super::world::{ALL, World, opened, plots};

/// Every table, by name.
pub fn all_tables(dossier: &Dossier, at: &At) -> BTreeMap<&'static str, Rows> {
    tables().map(|table| (table.name, dossier.table(table.name, at).unwrap())).collect()
}

fn place(rows: &Rows, column: &str) -> usize {
    rows.table.columns.iter().position(|one| one.name == column).unwrap()
}

fn texts(cell: &Cell) -> Vec<&str> {
    match cell {
        Cell::Text(text) => vec![text],
        Cell::List(texts) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

fn are_whole(found: &BTreeMap<&'static str, Rows>) -> Result<(), TestCaseError> {
    let ids = |table: &str| -> BTreeSet<&str> {
        let rows = &found[table];
        let key = place(rows, rows.table.key[0]);
        rows.rows.iter().flat_map(|row| texts(&row[key])).collect()
    };
    let known: BTreeMap<&str, BTreeSet<&str>> = found.keys().map(|table| (*table, ids(table))).collect();
    for (name, rows) in found {
        let keys: Vec<usize> = rows.table.key.iter().map(|key| place(rows, key)).collect();
        let mut seen = BTreeSet::new();
        for row in &rows.rows {
            prop_assert_eq!(row.len(), rows.table.columns.len(), "{}", name);
            let key: Vec<String> = keys.iter().map(|key| format!("{:?}", row[*key])).collect();
            prop_assert!(seen.insert(key.clone()), "{} holds {:?} twice", name, key);
            for (column, cell) in rows.table.columns.iter().zip(row) {
                let fits = match (column.kind, cell) {
                    (_, Cell::Empty)
                    | (Kind::Whole, Cell::Whole(_))
                    | (Kind::Flag, Cell::Flag(_))
                    | (Kind::Decimal, Cell::Decimal(_)) => true,
                    (Kind::Day, Cell::Text(day)) => day.parse::<infitah::dates::Day>().is_ok(),
                    (Kind::List | Kind::Links(_), Cell::List(list)) => {
                        !list.is_empty()
                            && list.iter().all(|one| !one.is_empty() && !one.contains(['\n', '\r']))
                    }
                    (Kind::Id | Kind::Link(_) | Kind::Word | Kind::Text, Cell::Text(text)) => {
                        !text.is_empty()
                    }
                    _ => false,
                };
                prop_assert!(fits, "{}.{} is {:?}", name, column.name, cell);
                if let Kind::Link(to) | Kind::Links(to) = column.kind {
                    for id in texts(cell) {
                        prop_assert!(
                            known[to].contains(id),
                            "{}.{} leads to no row of {}: {}",
                            name,
                            column.name,
                            to,
                            id
                        );
                    }
                }
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(2))]

    #[test]
    fn tables_are_whole_on_every_day_and_for_the_public(plot in plots(ALL, 40)) {
        let world = World::of(&plot);
        let dossier = world.together();
        for at in [At::now(), At::day("2023-07-25"), At::now().public()] {
            are_whole(&all_tables(&dossier, &at))?;
        }
        let public = opened(9, &dossier.save_public().unwrap());
        prop_assert_eq!(all_tables(&dossier, &At::now().public()), all_tables(&public, &At::now().public()));
        let again = opened(10, &dossier.save());
        prop_assert_eq!(all_tables(&dossier, &At::now()), all_tables(&again, &At::now()));
        for rows in all_tables(&dossier, &At::now().public()).values() {
            let hidden = rows.table.columns.iter().enumerate();
            for (at, column) in hidden.filter(|(_, column)| column.class == Class::Personal && !column.name.ends_with("_missing")) {
                prop_assert!(rows.rows.iter().all(|row| row[at] == Cell::Empty), "{}", column.name);
            }
        }
    }
}
