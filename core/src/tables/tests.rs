use std::collections::BTreeSet;
use std::fmt::Write;

use super::*;
use crate::text::folding::Fold;
use crate::text::{Language, Messages};

const ARABIC: &str = include_str!("../../messages/tables/ar.ftl");

#[test]
fn names_and_links_are_those_of_tables_and_columns() {
    let all: Vec<Table> = tables().collect();
    let names: BTreeSet<&str> = all.iter().map(|table| table.name).collect();
    assert_eq!(names.len(), all.len());
    for table in &all {
        let columns: BTreeSet<&str> = table.columns.iter().map(|column| &*column.name).collect();
        assert_eq!(columns.len(), table.columns.len(), "{} names a column twice", table.name);
        assert!(table.key.iter().all(|key| columns.contains(key)), "the key of {}", table.name);
        for column in &table.columns {
            if let Kind::Link(to) | Kind::Links(to) = column.kind {
                assert!(names.contains(to), "{}.{} leads to {to}", table.name, column.name);
            }
        }
    }
}

/// The tables of a dossier, and the dictionary of them.
fn all() -> Vec<Table> {
    tables().chain([dictionary().table]).collect()
}

fn languages() -> [Messages; 3] {
    [Language::AR, Language::FR, Language::EN].map(|language| Messages::of_tables(&language))
}

#[test]
fn every_table_and_every_column_has_a_heading_and_a_sentence() {
    for messages in languages() {
        for table in all() {
            let (title, about) = (table.title(&messages), table.about(&messages));
            assert!(!title.contains('⟦') && !about.contains('⟦'), "{title} {about}");
            assert!(about.ends_with('.') && title.chars().count() <= 40, "{title} {about}");
            for column in &table.columns {
                let (heading, about) = (column.heading(&table, &messages), column.about(&table, &messages));
                let place = format!("{} {}.{}: {heading}", messages.language(), table.name, column.name);
                // A name that nothing is said of comes as it is, one of a rule that nothing is said of between ⟦ ⟧.
                assert!(!heading.contains(['⟦', '_']) && !about.contains('⟦'), "{place}");
                assert!(about.ends_with('.') && heading.chars().count() <= 50, "{place}");
                assert_ne!(heading, *column.name, "{place}");
            }
        }
    }
}

/// As a sheet that was filled in comes back: with other spaces, marks and capitals.
#[test]
fn headings_are_distinct_within_a_table() {
    for messages in languages() {
        let titles: BTreeSet<String> = all().iter().map(|table| table.title(&messages)).collect();
        assert_eq!(titles.len(), all().len());
        for table in all() {
            let mut seen = BTreeSet::new();
            for column in &table.columns {
                let heading = column.heading(&table, &messages);
                let folded = Fold::Loose.fold(&heading);
                assert!(seen.insert(folded), "{} {}: {heading}", messages.language(), table.name);
            }
        }
    }
}

#[test]
fn no_message_of_a_table_or_a_column_is_unused() {
    let mut needed = BTreeSet::new();
    let said = |part: &str, name: &str| format!("{part}-{}", name.replace('_', "-"));
    let ids: BTreeSet<&str> = ARABIC.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    for table in all() {
        for end in ["", "-about"] {
            needed.insert(said("table", table.name) + end);
            for column in &table.columns {
                // What is said here, or of the name everywhere; of a column that a rule makes, of the one it is made from.
                let mut name = &*column.name;
                loop {
                    let here = said("column", &format!("{name}-in-{}", table.name)) + end;
                    let everywhere = said("column", name) + end;
                    if let Some(found) = [here, everywhere].into_iter().find(|id| ids.contains(id.as_str())) {
                        needed.insert(found);
                        break;
                    }
                    let (from, part) = name.rsplit_once('_').expect(name);
                    needed.insert(said("heading", part) + end);
                    name = from;
                }
            }
        }
    }
    needed.extend(["heading-id", "heading-date-about", "heading-spoken-about"].map(String::from));
    let of_tables = ["table-", "column-", "heading-"];
    let there = ids.iter().filter(|id| of_tables.iter().any(|list| id.starts_with(list)));
    let there: BTreeSet<String> = there.map(|id| (*id).to_owned()).collect();
    assert_eq!(there.difference(&needed).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(needed.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn the_dictionary_has_a_row_for_each_column() {
    let dictionary = dictionary();
    let at = |name: &str| dictionary.table.columns.iter().position(|column| column.name == name).unwrap();
    let columns = tables().flat_map(|table| {
        let columns = table.columns.iter().map(|column| column.name.to_string()).collect::<Vec<_>>();
        columns.into_iter().map(move |column| (table.name.to_owned(), column))
    });
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    let rows = dictionary.rows.iter().map(|row| (text(&row[at("table")]), text(&row[at("column")])));
    assert!(rows.eq(columns));
    let row = |table: &str, column: &str| {
        let is = |row: &&Vec<Cell>| text(&row[at("table")]) == table && text(&row[at("column")]) == column;
        dictionary.rows.iter().find(is).unwrap()
    };
    let members = row("groups", "members");
    assert_eq!(members[at("list")], Cell::Flag(true));
    assert_eq!(members[at("links_to")], Cell::Text("remarks".into()));
    assert_eq!(row("groups", "group")[at("key")], Cell::Flag(true));
    assert_eq!(row("cards", "contact_phone")[at("class")], Cell::Text("personal".into()));
    assert_eq!(row("remarks", "reason")[at("class")], Cell::Text("once_published".into()));
    assert_eq!(row("funding", "amount")[at("unit")], Cell::Text("MAD".into()));
    assert_eq!(row("funding", "amount")[at("heading_ar")], Cell::Text("المبلغ".into()));
    assert_eq!(row("funding", "amount_written")[at("heading_en")], Cell::Text("Amount (as written)".into()));
}

#[test]
fn the_dictionary_reads_right_in_each_language() {
    for messages in languages() {
        let mut page = String::new();
        for table in all() {
            writeln!(page, "{} — {}\n{}\n", table.name, table.title(&messages), table.about(&messages))
                .unwrap();
            for column in &table.columns {
                let (heading, about) = (column.heading(&table, &messages), column.about(&table, &messages));
                writeln!(page, "  {} — {heading}\n    {about}", column.name).unwrap();
            }
            page.push('\n');
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("dictionary-{}", messages.language()), page);
        });
    }
}

/// What the first row of a table says in a column.
fn cell(d: &Dossier, table: &str, name: &str) -> Cell {
    let Rows { table, rows, .. } = d.table(table, &At::now()).unwrap();
    let at = table.columns.iter().position(|column| column.name == name).unwrap();
    rows[0][at].clone()
}

#[test]
fn the_quorum_and_the_majority_are_words() {
    use crate::dossier::System;
    use crate::facts::{
        DossierFounded, SectionRevised, SessionConvened, SittingHeld, VersionFrozen, VoteTaken,
    };
    use crate::model::{SessionKind, SheetSection, VersionKind, VoteResult};
    let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    let october = SessionConvened::of(SessionKind::ORDINARY, "دورة أكتوبر", "2023-10-05").in_office(15u32);
    let session = d.record(october.on("2023-09-25")).unwrap().id.unwrap();
    d.record(SittingHeld::of(session.as_str(), "2023-10-05").convocation(1u32).present(7u32)).unwrap();
    let problem = SectionRevised::of(d.programme_id(), SheetSection::PROBLEM, "الإنارة ضعيفة", "2023-08-01");
    d.record(problem).unwrap();
    let version =
        d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-01")).unwrap().id.unwrap();
    let vote = VoteTaken::on_version(version.as_str(), VoteResult::ADOPTED, "2023-10-05");
    d.record(vote.in_favour(8u32).against(7u32)).unwrap();
    assert_eq!(cell(&d, "sittings", "quorum"), Cell::Text("not_met".into()));
    assert_eq!(cell(&d, "votes", "majority"), Cell::Text("carried".into()));
}

#[cfg(feature = "system")]
#[test]
fn a_table_that_is_not_there_is_refused() {
    use crate::dossier::System;
    use crate::facts::DossierFounded;

    let dossier = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    let refused = dossier.table("remark", &At::now()).unwrap_err();
    assert_eq!((refused.code, &*refused.args["value"]), (Code::TableUnknown, "remark"));
}

#[test]
fn a_link_to_what_was_withdrawn_leads_nowhere() {
    use crate::dossier::System;
    use crate::facts::{
        BodyCreated, CardReceived, DossierFounded, ProjectDrawn, ProjectRegistered, RemarksDecided, Withdrawn,
    };
    use crate::model::{Outcome, Topic};

    let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
    let committee = d.record(BodyCreated::named("لجنة التتبع")).unwrap();
    let by = committee.id.unwrap();
    let [dark, dry] = ["لا إنارة", "لا ماء"]
        .map(|said| d.record(CardReceived::idea("2023-03-21").remark(Topic::PROBLEM, said)).unwrap());
    let ideas = [&dark, &dry].map(|card| card.remarks[0].to_string());
    let project = d.record(ProjectRegistered::titled("الإنارة")).unwrap().id.unwrap();
    d.record(ProjectDrawn::from_ideas(project.as_str(), ideas.clone(), "2023-05-20")).unwrap();
    let decided = RemarksDecided::of(Outcome::Accepted, &dark.remarks, by.as_str(), "2023-08-01");
    d.record(decided).unwrap();
    assert_eq!(cell(&d, "projects", "drawn_from"), Cell::List(ideas.to_vec()));
    assert_eq!(cell(&d, "decisions", "by"), Cell::Text(by.to_string()));

    d.record(Withdrawn::of(&committee.entry)).unwrap();
    d.record(Withdrawn::of(&dry.entry)).unwrap();
    assert_eq!(cell(&d, "projects", "drawn_from"), Cell::List(vec![dark.remarks[0].to_string()]));
    assert_eq!(cell(&d, "decisions", "by"), Cell::Empty);
    d.record(Withdrawn::of(&dark.entry)).unwrap();
    assert_eq!(cell(&d, "projects", "drawn_from"), Cell::Empty);
}
