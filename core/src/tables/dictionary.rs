//! What tables and columns are called and what they hold, in the language of who reads them.
//!
//! Names are for programs; what people read stands in the messages: `column-said` and `column-said-about`, or
//! `column-on-in-votes` where a name means something else in one table. Columns that a rule makes from another
//! (`title_ar`, `received_first`) are said by that rule, from what is said of the other.

use std::collections::BTreeMap;

use super::row::Row;
use super::{Column, Kind, LANGUAGES, Rows, Table, tables};
use crate::text::{Language, Messages, Names};

/// Behind the name of a text that stands in several languages; the text has no column of its own name.
const IN_LANGUAGES: [&str; 4] = [LANGUAGES[0], LANGUAGES[1], LANGUAGES[2], "other"];

/// Behind the name of another column of the table.
const OF_A_COLUMN: [&str; 5] = ["written", "first", "last", "language", "missing"];

/// A sentence stands under the id of the heading with this behind it.
const ABOUT: &str = "-about";

impl Table {
    /// Its title (عنوان الجدول, titre de la table).
    ///
    /// ```
    /// use infitah::tables::tables;
    /// use infitah::text::{Language, Messages};
    /// let remarks = tables().find(|table| table.name == "remarks").unwrap();
    /// assert_eq!(remarks.title(&Messages::of_tables(&Language::AR)), "الملاحظات");
    /// assert_eq!(remarks.title(&Messages::of_tables(&Language::FR)), "Remarques");
    /// ```
    pub fn title(&self, messages: &Messages) -> String {
        messages.say(&format!("table-{}", self.name.replace('_', "-")))
    }

    /// What a row of it is, and who needs it (وصف الجدول, description de la table).
    pub fn about(&self, messages: &Messages) -> String {
        messages.say(&format!("table-{}{ABOUT}", self.name.replace('_', "-")))
    }

    /// What stands at the head of a column, or with `ABOUT` what it holds.
    fn said(&self, name: &str, end: &str, messages: &Messages) -> String {
        let said = |name: &str| messages.label("column", &[name, end].concat());
        let here = [name, "-in-", self.name].concat();
        said(&here).or_else(|| said(name)).or_else(|| self.made(name, end, messages)).unwrap_or_else(|| {
            // The tests hold that no column comes here.
            name.to_owned()
        })
    }

    /// The same of a column that a rule makes from another.
    fn made(&self, name: &str, end: &str, messages: &Messages) -> Option<String> {
        let (from, part) = name.rsplit_once('_')?;
        let made = IN_LANGUAGES.contains(&part) || (OF_A_COLUMN.contains(&part) && self.has(from));
        made.then(|| put(part, end, &self.said(from, end, messages), messages))
    }

    fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column.name == name)
    }
}

impl Column {
    /// What stands at its head (رأس العمود, en-tête), and is read there when a filled sheet comes back: short, and no
    /// other column of the table has it.
    ///
    /// ```
    /// use infitah::tables::tables;
    /// use infitah::text::{Language, Messages};
    /// let votes = tables().find(|table| table.name == "votes").unwrap();
    /// let on = votes.columns.iter().find(|column| column.name == "on_first").unwrap();
    /// assert_eq!(on.heading(&votes, &Messages::of_tables(&Language::AR)), "تاريخ التصويت (أول يوم)");
    /// assert_eq!(on.heading(&votes, &Messages::of_tables(&Language::EN)), "Date of the vote (first day)");
    /// ```
    pub fn heading(&self, table: &Table, messages: &Messages) -> String {
        let heading = table.said(&self.name, "", messages);
        // Beside the name of the thing, which people know, an id is what nobody knows.
        if self.kind == Kind::Id { put("id", "", &heading, messages) } else { heading }
    }

    /// What it holds, in which unit, and what an empty cell means (وصف العمود, description de la colonne).
    pub fn about(&self, table: &Table, messages: &Messages) -> String {
        let about = table.said(&self.name, ABOUT, messages);
        let beside = |part: &str| table.has(&[&*self.name, part].concat());
        match self.kind {
            Kind::Word if beside("_first") => put("date", ABOUT, &about, messages),
            Kind::Text if beside("_missing") => put("spoken", ABOUT, &about, messages),
            _ => about,
        }
    }
}

/// What is said of a column, in what is said of those that a rule makes from it.
fn put(part: &str, end: &str, said: &str, messages: &Messages) -> String {
    let name = if end == ABOUT { "about" } else { "heading" };
    messages.say_with(&["heading-", part, end].concat(), &[(name, said.into())])
}

impl Kind {
    /// The kind of one value as a word, the same in every language: `text`, of a list of texts too.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Link(_) | Self::Links(_) => "link",
            Self::Word => "word",
            Self::Text | Self::List => "text",
            Self::Whole => "whole",
            Self::Decimal => "decimal",
            Self::Flag => "flag",
            Self::Day => "day",
        }
    }

    /// Whether a cell holds several values.
    pub const fn is_list(self) -> bool {
        matches!(self, Self::List | Self::Links(_))
    }

    /// The table whose rows its values name.
    pub const fn links_to(self) -> Option<&'static str> {
        match self {
            Self::Link(table) | Self::Links(table) => Some(table),
            _ => None,
        }
    }
}

/// A column as the dictionary has it.
#[derive(Default)]
struct Entry {
    table: String,
    position: u32,
    column: String,
    kind: String,
    list: bool,
    links_to: Option<String>,
    key: bool,
    unit: Option<String>,
    class: String,
    heading: Names,
    about: Names,
}

/// The data dictionary (قاموس البيانات, dictionnaire de données): a row for each column of each of the [`tables`], as a
/// table, so that whatever writes tables writes it too. It is the same for every dossier.
///
/// ```
/// use infitah::tables::{Cell, dictionary};
/// let dictionary = dictionary();
/// let at = |name: &str| dictionary.table.columns.iter().position(|column| column.name == name).unwrap();
/// let of = |row: &[Cell], name: &str| row[at(name)].clone();
/// let said = dictionary.rows.iter().find(|row| {
///     of(row, "table") == Cell::Text("remarks".into()) && of(row, "column") == Cell::Text("said".into())
/// });
/// let said = said.unwrap();
/// assert_eq!(of(said, "heading_ar"), Cell::Text("ما قيل".into()));
/// assert_eq!(of(said, "heading_fr"), Cell::Text("Ce qui est dit".into()));
/// assert_eq!(of(said, "kind"), Cell::Text("text".into()));
/// ```
pub fn dictionary() -> Rows {
    let mut columns = Row::of_columns();
    write(&Entry::default(), &mut columns);
    let languages = [Language::AR, Language::FR, Language::EN].map(|language| Messages::of_tables(&language));
    let mut rows = Vec::new();
    for table in tables() {
        for (position, column) in (1..).zip(&table.columns) {
            let mut row = Row::of_values();
            write(&entry(&table, position, column, &languages), &mut row);
            rows.push(row.cells());
        }
    }
    let table = Table { name: "dictionary", key: &["table", "column"], columns: columns.columns() };
    Rows { table, rows, moments: Vec::new() }
}

fn entry(table: &Table, position: u32, column: &Column, languages: &[Messages]) -> Entry {
    let in_each = |said: fn(&Column, &Table, &Messages) -> String| {
        let told = languages.iter().map(|one| (one.language().to_string(), said(column, table, one)));
        Names(told.collect::<BTreeMap<_, _>>())
    };
    Entry {
        table: table.name.to_owned(),
        position,
        column: column.name.to_string(),
        kind: column.kind.word().to_owned(),
        list: column.kind.is_list(),
        links_to: column.kind.links_to().map(str::to_owned),
        key: table.key.contains(&&*column.name),
        unit: column.unit.map(str::to_owned),
        class: column.class.as_str().to_owned(),
        heading: in_each(Column::heading),
        about: in_each(Column::about),
    }
}

fn write(one: &Entry, row: &mut Row) {
    row.word("table", &one.table);
    row.whole("position", "position", &one.position);
    row.word("column", &one.column);
    row.word("kind", &one.kind);
    row.flag("list", &one.list);
    row.word("links_to", &one.links_to);
    row.flag("key", &one.key);
    row.word("unit", &one.unit);
    row.word("class", &one.class);
    row.names("heading", &one.heading);
    row.names("about", &one.about);
}
