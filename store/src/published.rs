//! The tables as views of the file, so that Datasette, R or DBeaver read them: written whole, at one moment of the
//! history, which the view `tables_moment` tells.

use std::collections::BTreeSet;

use infitah::dossier::Dossier;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::lines::Seen;

/// A table as it is written: what it is called, its columns, and its rows, each with a cell for every column.
pub struct Table<'d> {
    pub name: &'d str,
    pub columns: Vec<Column<'d>>,
    pub rows: Box<dyn Iterator<Item = Vec<Value>> + 'd>,
}

/// A column of a table.
pub struct Column<'d> {
    pub name: &'d str,
    pub holds: Holds,
}

/// What the cells of a column are to SQL.
#[derive(Clone, Copy)]
#[cfg_attr(not(test), expect(dead_code, reason = "no table is defined yet but in the tests"))]
pub enum Holds {
    /// Text, whole numbers and flags, as they are in JSON.
    AsItIs,
    /// A decimal number, which is a string in JSON.
    Decimal,
}

/// What gives the tables of a dossier.
pub type Tables = for<'d> fn(&'d Dossier) -> Vec<Table<'d>>;

/// Writes all tables anew, in the place of those that stand. The caller stands in a transaction.
pub fn publish(
    connection: &Connection,
    tables: Vec<Table<'_>>,
    receipt: &str,
    day: &str,
) -> rusqlite::Result<()> {
    let mut standing = views(connection)?;
    connection.execute("DELETE FROM table_cells", [])?;
    for table in tables {
        let view = view(&table);
        if !standing.remove(&(table.name.to_owned(), view.clone())) {
            connection.execute_batch(&format!("DROP VIEW IF EXISTS {}", quoted(table.name)))?;
            standing.retain(|(name, _)| name != table.name);
            connection.execute_batch(&view)?;
        }
        let mut insert = connection
            .prepare_cached("INSERT INTO table_cells (table_name, row, cells) VALUES (?1, ?2, ?3)")?;
        for (row, cells) in (1_i64..).zip(table.rows) {
            insert.execute(params![table.name, row, Value::Array(cells).to_string()])?;
        }
    }
    for (gone, _) in standing {
        connection.execute_batch(&format!("DROP VIEW {}", quoted(&gone)))?;
    }
    let seen = Seen::of(connection)?;
    connection.execute(
        "INSERT OR REPLACE INTO table_moment (one, arrival, rewritten, receipt, day) VALUES (1, ?1, ?2, ?3, ?4)",
        params![seen.arrival, seen.rewritten, receipt, day],
    )?;
    Ok(())
}

/// The day of the tables, if they are those of the history as it stands in the file.
pub fn up_to_date(connection: &Connection) -> rusqlite::Result<Option<String>> {
    connection.query_row("SELECT day FROM tables_moment WHERE up_to_date", [], |row| row.get(0)).optional()
}

/// The views of tables that stand, with their definitions.
fn views(connection: &Connection) -> rusqlite::Result<BTreeSet<(String, String)>> {
    let mut query = connection.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'view' AND name NOT IN ('history', 'tables_moment')",
    )?;
    let views = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    views.collect()
}

fn view(table: &Table<'_>) -> String {
    let columns: Vec<String> = (0..).zip(&table.columns).map(|(place, column)| cell(place, column)).collect();
    format!(
        "CREATE VIEW {} AS SELECT {} FROM table_cells WHERE table_name = '{}' ORDER BY row",
        quoted(table.name),
        columns.join(", "),
        table.name.replace('\'', "''"),
    )
}

fn cell(place: usize, column: &Column<'_>) -> String {
    let name = quoted(column.name);
    match column.holds {
        Holds::AsItIs => format!("cells ->> {place} AS {name}"),
        Holds::Decimal => format!("CAST(cells ->> {place} AS NUMERIC) AS {name}"),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
