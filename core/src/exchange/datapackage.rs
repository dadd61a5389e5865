//! A Data Package: the tables as CSV files, and one file that says what stands in them.
//!
//! The descriptor follows version 2 of the specification (datapackage.org). A link is declared as a foreign key where
//! each of its values has its row: what was recorded of a thing that is not known on that day has none.

use std::collections::BTreeSet;

use serde::Serialize;

use super::csv::{self, Options};
use super::moments;
use crate::journal::Hash;
use crate::tables::{Cell, Column, Kind, Moment, Rows, Table, dictionary};
use crate::text::{Language, Messages};

const PROFILES: &str = "https://datapackage.org/profiles/2.0/";

/// What a package is called.
#[derive(Clone, Debug)]
pub struct Name {
    /// For programs: lower-case letters, digits, `-`, `.` and `_`, as the id of the programme.
    pub id: String,
    /// For people: the title of the programme.
    pub title: String,
    /// In which language tables and columns are described.
    pub language: Language,
}

/// A file of the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name: `remarks.csv`, `datapackage.json`.
    pub path: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// The tables as a Data Package (حزمة بيانات, paquet de données): a CSV file each, the [`dictionary`], and last the
/// descriptor, `datapackage.json`, with the receipts of what the tables tell (`receipts`).
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{At, Dossier, System};
/// use infitah::exchange::{csv::Options, datapackage};
/// use infitah::facts::DossierFounded;
/// use infitah::text::Language;
///
/// let d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
/// let tables = [d.table("programme", &At::now().public())?, d.table("remarks", &At::now().public())?];
/// let name = datapackage::Name {
///     id: d.programme_id().to_owned(),
///     title: "برنامج عمل الانفتاح".into(),
///     language: Language::AR,
/// };
/// let files = datapackage::write(&name, &tables, &Options::default());
/// let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
/// assert_eq!(paths, ["programme.csv", "remarks.csv", "dictionary.csv", "datapackage.json"]);
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn write(name: &Name, tables: &[Rows], options: &Options) -> Vec<File> {
    let messages = Messages::of_tables(&name.language);
    let dictionary = dictionary();
    let tables: Vec<&Rows> = tables.iter().chain([&dictionary]).collect();
    let mut files: Vec<File> = tables
        .iter()
        .map(|rows| File { path: path(&rows.table), bytes: csv::write(rows, options) })
        .collect();
    let resources = tables.iter().zip(&files);
    let package = Package {
        schema: [PROFILES, "datapackage.json"].concat(),
        name: &name.id,
        title: &name.title,
        description: messages.say("package-about"),
        receipts: moments(tables.iter().copied()).into_iter().map(Origin::of).collect(),
        resources: resources.map(|(rows, file)| resource(rows, file, &tables, options, &messages)).collect(),
    };
    // Texts and numbers can always be written.
    let bytes = serde_json::to_vec_pretty(&package).unwrap_or_default();
    files.push(File { path: "datapackage.json".into(), bytes });
    files
}

#[derive(Serialize)]
struct Package<'a> {
    #[serde(rename = "$schema")]
    schema: String,
    name: &'a str,
    title: &'a str,
    description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    receipts: Vec<Origin<'a>>,
    resources: Vec<Resource<'a>>,
}

/// The moment of a dossier that the tables tell of, with its receipt: a property of our own, as the specification allows.
#[derive(Serialize)]
struct Origin<'a> {
    dossier: &'a Option<String>,
    day: &'a str,
    /// In its short form, as people copy it.
    short: &'a str,
    /// Whole, as a QR code carries it and `verify` takes it.
    receipt: &'a str,
}

impl<'a> Origin<'a> {
    fn of(Moment { day, receipt }: &'a Moment) -> Self {
        Self { dossier: &receipt.dossier, day, short: &receipt.short, receipt: &receipt.text }
    }
}

#[derive(Serialize)]
struct Resource<'a> {
    #[serde(rename = "$schema")]
    schema: String,
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    description: String,
    path: &'a str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    dialect: Dialect,
    #[serde(rename = "schema")]
    columns: Schema<'a>,
}

#[derive(Serialize)]
struct Dialect {
    delimiter: char,
    #[serde(rename = "lineTerminator")]
    line: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema<'a> {
    fields: Vec<Field<'a>>,
    primary_key: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Field<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delimiter: Option<&'static str>,
    title: String,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    constraints: Option<Constraints>,
}

#[derive(Default, PartialEq, Eq, Serialize)]
struct Constraints {
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u32>,
}

#[derive(Serialize)]
struct ForeignKey<'a> {
    fields: [&'a str; 1],
    reference: Reference<'a>,
}

#[derive(Serialize)]
struct Reference<'a> {
    /// The table; of a table that leads to itself, nothing.
    resource: &'a str,
    fields: [&'a str; 1],
}

fn path(table: &Table) -> String {
    [table.name, ".csv"].concat()
}

fn resource<'a>(
    rows: &'a Rows,
    file: &'a File,
    all: &[&'a Rows],
    options: &Options,
    messages: &Messages,
) -> Resource<'a> {
    let table = &rows.table;
    let told = || table.columns.iter().filter(|column| column.is_told(options.personal));
    let mut key: Vec<&str> = table.key.to_vec();
    // A key tells rows apart within a dossier; the tables of many stand in one.
    if table.columns.iter().any(|column| column.name == "programme") && !key.contains(&"programme") {
        key.insert(0, "programme");
    }
    Resource {
        schema: [PROFILES, "dataresource.json"].concat(),
        name: table.name,
        kind: "table",
        title: table.title(messages),
        description: table.about(messages),
        path: &file.path,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: file.bytes.len(),
        hash: format!("sha256:{}", Hash::of(&file.bytes)),
        dialect: Dialect { delimiter: options.delimiter.into(), line: "\r\n" },
        columns: Schema {
            fields: told().map(|column| field(column, table, messages)).collect(),
            primary_key: key,
            foreign_keys: told().filter_map(|column| foreign_key(column, rows, all)).collect(),
        },
    }
}

fn field<'a>(column: &'a Column, table: &Table, messages: &Messages) -> Field<'a> {
    let kind = match column.kind {
        Kind::Id | Kind::Link(_) | Kind::Word | Kind::Text => "string",
        Kind::Whole => "integer",
        Kind::Decimal => "number",
        Kind::Flag => "boolean",
        Kind::Day => "date",
        Kind::List | Kind::Links(_) => "list",
    };
    let list = column.kind.is_list();
    let constraints = Constraints {
        // Of a key of several columns one may be empty.
        required: (["programme", "collectivity"].contains(&&*column.name) || table.key == [&*column.name])
            .then_some(true),
        minimum: (column.kind == Kind::Whole).then_some(0),
    };
    Field {
        name: &column.name,
        kind,
        item_type: list.then_some("string"),
        delimiter: list.then_some("\n"),
        title: column.heading(table, messages),
        description: column.about(table, messages),
        unit: column.unit,
        constraints: (constraints != Constraints::default()).then_some(constraints),
    }
}

fn foreign_key<'a>(column: &'a Column, rows: &Rows, all: &[&'a Rows]) -> Option<ForeignKey<'a>> {
    // The specification has no keys of lists.
    let Kind::Link(to) = column.kind else { return None };
    let target = all.iter().find(|rows| rows.table.name == to)?;
    let [key] = target.table.key else { return None };
    let there: BTreeSet<&str> = texts(target, key)?.collect();
    let holds = texts(rows, &column.name)?.all(|value| there.contains(value));
    let itself = to == rows.table.name;
    // A table of one row that names itself says nothing.
    if !holds || (itself && **key == *column.name) {
        return None;
    }
    let reference = Reference { resource: if itself { "" } else { to }, fields: [key] };
    Some(ForeignKey { fields: [&column.name], reference })
}

/// The texts in a column.
fn texts<'r>(rows: &'r Rows, name: &str) -> Option<impl Iterator<Item = &'r str>> {
    let at = rows.table.columns.iter().position(|column| column.name == name)?;
    Some(rows.rows.iter().filter_map(move |row| match row.get(at)? {
        Cell::Text(text) => Some(text.as_str()),
        _ => None,
    }))
}

#[cfg(test)]
mod tests;
