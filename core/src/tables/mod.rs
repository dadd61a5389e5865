//! The tables (جداول, tables): a dossier as rows and columns, for spreadsheets, databases and data frames.
//!
//! Comes in: a dossier at a moment, for an audience. Goes out: rows. The rule: a table is defined here once, and
//! whatever holds tables (CSV, workbooks, Arrow, Parquet, JSON, SQL views, the data dictionary) is made from this. Columns
//! are the same for every dossier and in every language, so that the tables of many communes stack.

mod asked;
mod dictionary;
mod lists;
mod row;
mod rows;

use asked::Asked;
pub use dictionary::dictionary;
pub use lists::List;
use row::Row;
pub use row::{Cell, Column, Kind, LANGUAGES};
use rows::TABLES;

use serde::{Serialize, Serializer};

use crate::dossier::{At, Dossier, Receipt};
use crate::model::{Code, Refusal};

/// The definition of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name, the same in every language: `remarks`.
    pub name: &'static str,
    /// The columns that tell its rows apart within a dossier.
    pub key: &'static [&'static str],
    /// Its columns. The first two are the same in all tables of a dossier: the programme, and its collectivity.
    pub columns: Vec<Column>,
}

/// A table with its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// The definition.
    pub table: Table,
    /// The rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// Of which moments they tell: one of each dossier, and none where they come from no dossier.
    pub moments: Vec<Moment>,
}

/// The moment of which a table tells (لحظة, moment).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day on which things stood so.
    pub day: String,
    /// The receipt of the history that was known.
    pub receipt: Receipt,
}

impl Rows {
    /// No rows yet of the table with this name; [`Rows::stack`] puts those of dossiers into it.
    ///
    /// # Errors
    /// A refusal when no table has this name.
    pub fn none_of(name: &str) -> Result<Self, Refusal> {
        Ok(Self { table: defined(name)?.table(), rows: Vec::new(), moments: Vec::new() })
    }

    /// Puts the rows of the same table of another dossier below these. Programme and collectivity stand first in every
    /// table, and say whose a row is.
    ///
    /// # Errors
    /// A refusal when they are of another table.
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{At, Dossier, System};
    /// use infitah::facts::DossierFounded;
    /// use infitah::tables::Rows;
    ///
    /// let mut all = Rows::none_of("collectivity")?;
    /// for name in ["جماعة العرائش", "جماعة تطوان"] {
    ///     let d = Dossier::found(System, DossierFounded::commune(name))?;
    ///     all.stack(d.table("collectivity", &At::now())?)?;
    /// }
    /// assert_eq!((all.rows.len(), all.moments.len()), (2, 2));
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    pub fn stack(&mut self, other: Self) -> Result<(), Refusal> {
        if self.table != other.table {
            return Err(Refusal::of(Code::TableUnknown).with("value", other.table.name));
        }
        self.rows.extend(other.rows);
        self.moments.extend(other.moments);
        Ok(())
    }
}

impl Rows {
    /// Leaves out the links to things that are not there: they were withdrawn, or come later.
    fn lead_somewhere(&mut self, exists: impl Fn(&str) -> bool) {
        // Of all links that to the collectivity alone names no thing.
        let links = self.table.columns.iter().enumerate().filter(|(_, column)| match column.kind {
            Kind::Link(table) | Kind::Links(table) => table != "collectivity",
            _ => false,
        });
        for (at, _) in links {
            for cell in self.rows.iter_mut().filter_map(|row| row.get_mut(at)) {
                match cell {
                    Cell::Text(id) if !exists(id) => *cell = Cell::Empty,
                    Cell::List(ids) => {
                        ids.retain(|id| exists(id));
                        if ids.is_empty() {
                            *cell = Cell::Empty;
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// How the table with this name is made.
fn defined(name: &str) -> Result<&'static Defined, Refusal> {
    let unknown = || Refusal::of(Code::TableUnknown).with("value", name);
    TABLES.iter().find(|table| table.name == name).ok_or_else(unknown)
}

/// As JSON, an object for each row; a decimal number is a text, as it is in views. Columns by which people are reached
/// stay away.
impl Serialize for Rows {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Object<'r>(&'r [Column], &'r [Cell]);
        impl Serialize for Object<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let cells = self.0.iter().zip(self.1).filter(|(column, _)| column.is_told(false));
                serializer.collect_map(cells.map(|(column, cell)| (&column.name, cell)))
            }
        }
        serializer.collect_seq(self.rows.iter().map(|row| Object(&self.table.columns, row)))
    }
}

/// Takes each row, as what writes it.
type Taking<'t> = &'t mut dyn FnMut(&dyn Fn(&mut Row));

/// How a table is made.
struct Defined {
    name: &'static str,
    key: &'static [&'static str],
    columns: fn(&mut Row),
    rows: fn(&Asked<'_>, Taking<'_>) -> Result<(), Refusal>,
}

impl Defined {
    fn table(&self) -> Table {
        let mut row = Row::of_columns();
        common(&mut row, "", "");
        (self.columns)(&mut row);
        Table { name: self.name, key: self.key, columns: row.columns() }
    }

    fn of(&self, asked: &Asked<'_>) -> Result<Rows, Refusal> {
        let mut rows = Vec::new();
        (self.rows)(asked, &mut |write| {
            let mut row = Row::of_values();
            common(&mut row, asked.dossier.programme_id(), asked.dossier.collectivity());
            write(&mut row);
            rows.push(row.cells());
        })?;
        let mut rows = Rows { table: self.table(), rows, moments: vec![asked.moment()?.clone()] };
        asked.dossier.asking(asked.at, |seen| {
            rows.lead_somewhere(|id| seen.exists(id));
            Ok(())
        })?;
        Ok(rows)
    }
}

/// What every row begins with, so that rows of many dossiers stand in one table.
fn common(row: &mut Row, programme: &str, collectivity: &str) {
    row.to("programme", "programme", &programme.to_owned());
    row.to("collectivity", "collectivity", &collectivity.to_owned());
}

/// The definitions of all tables, in the order in which people read them.
///
/// ```
/// use infitah::tables::{Kind, tables};
/// let remarks = tables().find(|table| table.name == "remarks").unwrap();
/// assert_eq!(remarks.key, ["remark"]);
/// assert!(remarks.columns.iter().any(|column| column.name == "card" && column.kind == Kind::Link("cards")));
/// ```
pub fn tables() -> impl Iterator<Item = Table> {
    TABLES.iter().map(Defined::table)
}

impl Dossier {
    /// A table of the dossier (جدول, table) at a day, by what was known and for whom the question says.
    ///
    /// # Errors
    /// A refusal when no table has this name, the day cannot be read, or a head is unknown.
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{At, Dossier, System};
    /// use infitah::facts::{CardReceived, DossierFounded};
    /// use infitah::model::Topic;
    /// use infitah::tables::Cell;
    ///
    /// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
    /// d.record(CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, "غياب الإنارة"))?;
    /// let remarks = d.table("remarks", &At::now())?;
    /// let said = remarks.table.columns.iter().position(|column| column.name == "said").unwrap();
    /// assert_eq!(remarks.rows[0][said], Cell::Text("غياب الإنارة".into()));
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    pub fn table(&self, name: &str, at: &At) -> Result<Rows, Refusal> {
        defined(name)?.of(&Asked::of(self, at))
    }

    /// All tables of the dossier (كل الجداول, toutes les tables), in the order in which people read them: what several
    /// of them show is read once for all.
    ///
    /// # Errors
    /// A refusal when the day cannot be read, or a head is unknown.
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{At, Dossier, System};
    /// use infitah::facts::DossierFounded;
    /// use infitah::tables;
    ///
    /// let d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
    /// let all = d.tables(&At::now())?;
    /// assert!(all.iter().map(|rows| &rows.table).eq(&tables::tables().collect::<Vec<_>>()));
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    pub fn tables(&self, at: &At) -> Result<Vec<Rows>, Refusal> {
        let asked = Asked::of(self, at);
        TABLES.iter().map(|defined| defined.of(&asked)).collect()
    }
}

#[cfg(test)]
mod tests;
