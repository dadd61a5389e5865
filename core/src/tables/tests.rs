use std::collections::BTreeSet;

use super::*;

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
