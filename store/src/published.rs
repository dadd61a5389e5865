//! The tables as views of the file, so that Datasette, R or DBeaver read them: written whole, at one moment of the
//! history, which the view `tables_moment` tells.

use std::collections::BTreeSet;
use std::path::Path;

use infitah::dossier::{At, Dossier};
use infitah::model::Refusal;
use infitah::tables::{Column, Kind, Rows, Table};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, InFile};
use crate::lines::Seen;

/// Which tables are written: those of the library, or others where that is tested.
#[derive(Clone, Copy)]
pub struct Tables {
    pub rows: fn(&Dossier) -> Result<Vec<Rows>, Refusal>,
}

impl Tables {
    /// Those of the library, for whoever works on the programme. Columns by which people are reached are empty: such
    /// tools put on the web what they open.
    pub const ALL: Self = Self { rows: |dossier| dossier.tables(&At::now()) };
}

/// Writes all tables anew, in the place of those that stand. The caller stands in a transaction.
pub fn publish(
    connection: &Connection,
    tables: Tables,
    dossier: &Dossier,
    day: &str,
    file: &Path,
) -> Result<(), Error> {
    let mut standing = views(connection).in_file(file)?;
    connection.execute("DELETE FROM table_cells", []).in_file(file)?;
    for rows in (tables.rows)(dossier)? {
        write(connection, &rows, &mut standing).in_file(file)?;
    }
    finish(connection, dossier, day, standing).in_file(file)
}

type Views = BTreeSet<(String, String)>;

fn write(connection: &Connection, rows: &Rows, standing: &mut Views) -> rusqlite::Result<()> {
    let name = rows.table.name;
    let view = view(&rows.table);
    if !standing.remove(&(name.to_owned(), view.clone())) {
        connection.execute_batch(&format!("DROP VIEW IF EXISTS {}", quoted(name)))?;
        standing.retain(|(other, _)| other != name);
        connection.execute_batch(&view)?;
    }
    let mut insert =
        connection.prepare_cached("INSERT INTO table_cells (table_name, row, cells) VALUES (?1, ?2, ?3)")?;
    for (row, cells) in (1_i64..).zip(&rows.rows) {
        let told =
            rows.table.columns.iter().zip(cells).map(|(column, cell)| column.is_told(false).then_some(cell));
        let cells = serde_json::to_string(&told.collect::<Vec<_>>())
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        insert.execute(params![name, row, cells])?;
    }
    Ok(())
}

/// Takes the views away that no table has any more, and says at which moment the tables were written.
fn finish(connection: &Connection, dossier: &Dossier, day: &str, gone: Views) -> rusqlite::Result<()> {
    for (view, _) in gone {
        connection.execute_batch(&format!("DROP VIEW {}", quoted(&view)))?;
    }
    let seen = Seen::of(connection)?;
    connection.execute(
        "INSERT OR REPLACE INTO table_moment (one, arrival, rewritten, receipt, day) VALUES (1, ?1, ?2, ?3, ?4)",
        params![seen.arrival, seen.rewritten, dossier.receipt().text, day],
    )?;
    Ok(())
}

/// Whether tables stand in the file, of which moment ever.
pub fn is_published(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT EXISTS (SELECT 1 FROM table_cells)", [], |row| row.get(0))
}

/// The day of the tables, if they are those of the history as it stands in the file.
pub fn up_to_date(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let day = "SELECT CASE WHEN up_to_date THEN day END FROM tables_moment";
    Ok(connection.query_row(day, [], |row| row.get(0)).optional()?.flatten())
}

/// The views of tables that stand, with their definitions; not those that somebody else made.
fn views(connection: &Connection) -> rusqlite::Result<Views> {
    let mut query = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'view'")?;
    let views = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let is_of_a_table = |view: &(String, String)| {
        let (begin, end) = around(&view.0);
        view.1.starts_with(&begin) && view.1.ends_with(&end)
    };
    views.filter(|view| view.as_ref().map_or(true, is_of_a_table)).collect()
}

fn view(table: &Table) -> String {
    let columns: Vec<String> = (0..).zip(&table.columns).map(|(place, column)| cell(place, column)).collect();
    let (begin, end) = around(table.name);
    begin + &columns.join(", ") + &end
}

/// What stands before and after the columns in the view of a table.
fn around(name: &str) -> (String, String) {
    (
        format!("CREATE VIEW {} AS SELECT ", quoted(name)),
        format!(" FROM table_cells WHERE table_name = '{}' ORDER BY row", name.replace('\'', "''")),
    )
}

/// A list is the JSON of a list, a flag is 0 or 1, a decimal a number of SQL, and all else as it is.
fn cell(place: usize, column: &Column) -> String {
    let name = quoted(&column.name);
    match column.kind {
        Kind::Decimal => format!("CAST(cells ->> {place} AS NUMERIC) AS {name}"),
        _ => format!("cells ->> {place} AS {name}"),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
