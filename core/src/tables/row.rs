//! One row: a table is written as one function over a row, which gives the columns and the values at once, so that
//! neither can be without the other.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::model::members::{Member, Writing};
use crate::model::{Class, Decimal};
use crate::views::{DateShown, Missing, Names, Spoken};

/// The languages whose texts have a column of their own; texts in others share one.
pub const LANGUAGES: [&str; 3] = ["ar", "fr", "en"];

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The id of what the row is about, or of an entry.
    Id,
    /// The id of a row of another table, which is named.
    Link(&'static str),
    /// A word of a list, the same in every language: `meeting`. Open lists hold other words too.
    Word,
    /// Text as people wrote it.
    Text,
    /// A whole number, from 0.
    Whole,
    /// A number with as many digits as somebody wrote: text where numbers are binary.
    Decimal,
    /// Yes or no.
    Flag,
    /// A day, `YYYY-MM-DD`.
    Day,
    /// Ids, words or texts, in their order; none is blank or has a line break.
    List,
    /// Ids of rows of another table, which is named.
    Links(&'static str),
}

/// A column (عمود, colonne).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name, the same in every language: `said`, `title_ar`.
    pub name: Cow<'static, str>,
    /// What it holds.
    pub kind: Kind,
    /// Who may see it.
    pub class: Class,
    /// In which unit its numbers are, as a word: `people`, `MAD`.
    pub unit: Option<&'static str>,
    /// The list whose words it holds, as their labels are called: `channel`, with the labels `channel-meeting` …
    pub list: Option<&'static str>,
}

impl Column {
    /// Whether it is written where how people are reached is asked for, or is not.
    pub fn is_told(&self, personal: bool) -> bool {
        personal || self.class != Class::Personal
    }
}

/// A value in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing: not known, not there, or not for this audience.
    #[default]
    Empty,
    /// A text, a word, an id, or a day as `YYYY-MM-DD`.
    Text(String),
    /// A whole number.
    Whole(u32),
    /// A decimal number.
    Decimal(Decimal),
    /// Yes or no.
    Flag(bool),
    /// Several texts, at least one.
    List(Vec<String>),
}

/// Takes a row, column by column.
pub struct Row {
    columns: Option<Vec<Column>>,
    cells: Vec<Cell>,
    class: Class,
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Whole(number) => serializer.serialize_u32(*number),
            Self::Decimal(number) => serializer.serialize_str(number.as_str()),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::List(texts) => texts.serialize(serializer),
        }
    }
}

impl Row {
    /// Takes values only.
    pub(super) fn of_values() -> Self {
        Self { columns: None, cells: Vec::new(), class: Class::Public }
    }

    /// Takes the columns too.
    pub(super) fn of_columns() -> Self {
        Self { columns: Some(Vec::new()), ..Self::of_values() }
    }

    pub(super) fn columns(self) -> Vec<Column> {
        self.columns.unwrap_or_default()
    }

    pub(super) fn cells(self) -> Vec<Cell> {
        self.cells
    }

    /// Columns that not everybody may see.
    pub(super) fn only(&mut self, class: Class, write: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.class, class);
        write(self);
        self.class = before;
    }

    /// The id of what the row is about.
    pub(super) fn id(&mut self, name: &'static str, id: &dyn Member) {
        self.put(name, Kind::Id, id);
    }

    /// The id of a row of another table.
    pub(super) fn to(&mut self, name: &'static str, table: &'static str, id: &dyn Member) {
        self.put(name, Kind::Link(table), id);
    }

    /// Ids of rows of another table.
    pub(super) fn several(&mut self, name: &'static str, table: &'static str, ids: &dyn Member) {
        self.put(name, Kind::Links(table), ids);
    }

    pub(super) fn word(&mut self, name: &'static str, word: &dyn Member) {
        self.put(name, Kind::Word, word);
    }

    /// A word of a list that the library knows words of.
    pub(super) fn listed(&mut self, name: &'static str, list: &'static str, word: &dyn Member) {
        self.put(name, Kind::Word, word);
        self.of(list);
    }

    /// Several such words.
    pub(super) fn all_listed(&mut self, name: &'static str, list: &'static str, words: &dyn Member) {
        self.put(name, Kind::List, words);
        self.of(list);
    }

    /// Says of which list the words of the last column are.
    fn of(&mut self, list: &'static str) {
        if let Some(column) = self.columns.as_mut().and_then(|columns| columns.last_mut()) {
            column.list = Some(list);
        }
    }

    pub(super) fn text(&mut self, name: &'static str, text: &dyn Member) {
        self.put(name, Kind::Text, text);
    }

    pub(super) fn flag(&mut self, name: &'static str, flag: &dyn Member) {
        self.put(name, Kind::Flag, flag);
    }

    pub(super) fn list(&mut self, name: &'static str, list: &dyn Member) {
        self.put(name, Kind::List, list);
    }

    /// A whole number, in a unit.
    pub(super) fn whole(&mut self, name: &'static str, unit: &'static str, number: &dyn Member) {
        self.add(name.into(), Kind::Whole, Some(unit), cell(number));
    }

    /// A decimal number, in a unit where all rows have the same one.
    pub(super) fn decimal(
        &mut self,
        name: &'static str,
        unit: Option<&'static str>,
        number: Option<&Decimal>,
    ) {
        let cell = number.map_or(Cell::Empty, |number| Cell::Decimal(number.clone()));
        self.add(name.into(), Kind::Decimal, unit, cell);
    }

    /// A text in several languages: a column each, and one for the others as a JSON object by tag.
    pub(super) fn names(&mut self, name: &str, names: &Names) {
        let mut others = names.0.clone();
        for language in LANGUAGES {
            let text = others.remove(language).map_or(Cell::Empty, Cell::Text);
            self.add([name, "_", language].concat().into(), Kind::Text, None, text);
        }
        let others = match serde_json::to_string(&others) {
            Ok(text) if !others.is_empty() => Cell::Text(text),
            _ => Cell::Empty,
        };
        self.add([name, "_other"].concat().into(), Kind::Text, None, others);
    }

    /// A text of people: as it was said, its language, and why it is not there where it is not.
    pub(super) fn spoken(&mut self, name: &str, spoken: Option<&Spoken>) {
        let part = |part: fn(&Spoken) -> Option<&String>| spoken.and_then(part).cloned().map(Cell::Text);
        let missing: Option<Missing> = spoken.and_then(|spoken| spoken.missing);
        let text = part(|spoken| spoken.text.as_ref()).unwrap_or_default();
        let language = part(|spoken| spoken.language.as_ref()).unwrap_or_default();
        self.add(name.to_owned().into(), Kind::Text, None, text);
        self.add([name, "_language"].concat().into(), Kind::Word, None, language);
        self.add([name, "_missing"].concat().into(), Kind::Word, None, cell(&missing));
    }

    /// Texts of people, those that are there.
    pub(super) fn all_spoken(&mut self, name: &'static str, spoken: &[Spoken]) {
        let texts = spoken.iter().filter_map(|spoken| spoken.text.as_deref());
        // A list stands in a cell with an entry on each line.
        let lines: Vec<String> = texts.map(|text| text.replace(['\r', '\n'], " ")).collect();
        self.add(
            name.into(),
            Kind::List,
            None,
            if lines.is_empty() { Cell::Empty } else { Cell::List(lines) },
        );
    }

    /// A date: as EDTF, as somebody wrote it, and its first and last day.
    pub(super) fn date(&mut self, name: &str, date: Option<&DateShown>) {
        let part = |part: fn(&DateShown) -> Option<&String>| {
            date.and_then(part).cloned().map(Cell::Text).unwrap_or_default()
        };
        self.add(name.to_owned().into(), Kind::Word, None, part(|date| Some(&date.edtf)));
        self.add([name, "_written"].concat().into(), Kind::Text, None, part(|date| date.written.as_ref()));
        self.add([name, "_first"].concat().into(), Kind::Day, None, part(|date| date.first.as_ref()));
        self.add([name, "_last"].concat().into(), Kind::Day, None, part(|date| date.last.as_ref()));
    }

    fn put(&mut self, name: &'static str, kind: Kind, value: &dyn Member) {
        self.add(name.into(), kind, None, cell(value));
    }

    fn add(&mut self, name: Cow<'static, str>, kind: Kind, unit: Option<&'static str>, cell: Cell) {
        if let Some(columns) = &mut self.columns {
            columns.push(Column { name, kind, class: self.class, unit, list: None });
        }
        self.cells.push(cell);
    }
}

fn cell(value: &dyn Member) -> Cell {
    match value.writing() {
        Writing::Maybe(value) => value.map_or(Cell::Empty, cell),
        Writing::Text(text) if !text.is_empty() => Cell::Text(text.to_owned()),
        Writing::Number(number) => Cell::Whole(number),
        Writing::Flag(flag) => Cell::Flag(flag),
        Writing::Choice(choice) => {
            let (_, names) = choice.list();
            names.get(choice.chosen()).map_or(Cell::Empty, |name| Cell::Text((*name).to_owned()))
        }
        Writing::List(list) => {
            let items = (0..list.count()).filter_map(|at| match cell(list.item(at)?) {
                Cell::Text(text) => Some(text),
                _ => None,
            });
            let items: Vec<String> = items.collect();
            if items.is_empty() { Cell::Empty } else { Cell::List(items) }
        }
        // What has members of its own has columns of its own; an empty text is nothing.
        Writing::Text(_)
        | Writing::Record(_)
        | Writing::Tagged(..)
        | Writing::Texts(_)
        | Writing::Names(_)
        | Writing::Digest(_) => Cell::Empty,
    }
}
