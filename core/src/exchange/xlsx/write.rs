//! Tables out, as people read them in a spreadsheet program, and as they come back.
//!
//! Each sheet begins with two lines. The first, small and grey, has the names of the columns, which are the same in every
//! language: by them programs find a column (`pandas.read_excel(file, sheet_name=…, skiprows=[1])`) and the import
//! knows a sheet that was written here. The second has the headings, in the language of the reader. Both are plain cells,
//! because those are what every spreadsheet program keeps when it saves.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Formula, Workbook, Worksheet,
    XlsxError,
};

use super::looks::{Looks, fit, growing, lines_of};
use super::{CELL, printed};
use crate::exchange::labels::Labels;
use crate::exchange::moments;
use crate::model::{Class, Code, Refusal};
use crate::tables::{Cell, Column, Kind, List, Rows};
use crate::text::{Direction, Language, Messages};

/// How many lines come before the first row.
pub(in crate::exchange) const HEAD: u32 = 2;
/// So many lines below the last row offer the words of a list too.
const ROOM: u32 = 1000;
/// The most characters of the name of a sheet, in the units of UTF-16.
const NAME: usize = 31;
/// The first day on which the days of a spreadsheet are right.
pub(super) const FIRST_DAY: &str = "1900-03-01";

/// Writes tables as one workbook (تصدير XLSX, export XLSX), in a language: first a sheet that explains every column,
/// then a sheet for each table, in their order, from right to left for Arabic. The words of lists stand in the language of
/// the reader, and are offered where one is filled in. Columns by which people are reached stay away. The last
/// sheet has the receipt of what the tables tell, as a QR code too, and its short form stands at the foot of each printed
/// page. The same tables give the same bytes.
///
/// # Errors
/// A refusal when a text is longer than a cell of a workbook may be, or a table has more rows than a sheet.
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{At, Dossier, System};
/// use infitah::exchange::xlsx;
/// use infitah::facts::{DossierFounded, ProjectRegistered};
/// use infitah::text::Language;
///
/// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
/// d.record(ProjectRegistered::titled("=المحافظة على الحدائق").on("2023-07-10"))?;
/// let file = xlsx::write(&d.tables(&At::now())?, &Language::AR)?;
/// let sheets = xlsx::read(&file)?;
/// let projects = sheets.iter().find(|sheet| sheet.name.as_deref() == Some("مشاريع الانفتاح")).unwrap();
/// assert_eq!(projects.lines[0].cells[..3], ["programme", "collectivity", "project"]);
/// assert!(projects.lines[2].cells.iter().any(|cell| cell == "=المحافظة على الحدائق"));
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn write(tables: &[Rows], language: &Language) -> Result<Vec<u8>, Refusal> {
    let moments = moments(tables);
    let mut book = Book::of(language);
    book.stand_on(&moments);
    book.explain(tables)
        .and_then(|()| tables.iter().try_for_each(|rows| book.table(rows)))
        .and_then(|()| book.receipts(&moments))
        .map_err(unwritable)?;
    book.save()
}

#[expect(clippy::needless_pass_by_value, reason = "what `map_err` hands over")]
pub(super) fn unwritable(error: XlsxError) -> Refusal {
    match error {
        XlsxError::MaxStringLengthExceeded => Refusal::of(Code::FileCellTooLong).with("expected", CELL),
        _ => Refusal::of(Code::FileTooLong).with("expected", crate::exchange::LINES),
    }
}

/// A workbook that is being written.
pub(super) struct Book {
    workbook: Workbook,
    pub(super) messages: Messages,
    pub(super) labels: Labels,
    pub(super) looks: Looks,
    /// The names of its sheets, in lower case.
    taken: BTreeSet<String>,
    /// What its drop-downs offer, each in a column of the hidden sheet.
    offered: BTreeMap<Vec<String>, String>,
    /// What stands at the foot of each printed page.
    pub(super) foot: String,
}

impl Book {
    pub(super) fn of(language: &Language) -> Self {
        Self::saying(Messages::of_tables(language))
    }

    /// A workbook with labels of its own.
    pub(super) fn saying(messages: Messages) -> Self {
        let mut workbook = Workbook::new();
        // A file of today and one of tomorrow are the same where what they hold is.
        let created = ExcelDateTime::from_ymd(2000, 1, 1).ok();
        let properties = created.map(|day| DocProperties::new().set_creation_datetime(&day));
        if let Some(properties) = &properties {
            workbook.set_properties(properties);
        }
        Self {
            workbook,
            labels: Labels::of(&messages),
            looks: Looks::new(),
            messages,
            taken: BTreeSet::new(),
            offered: BTreeMap::new(),
            foot: String::new(),
        }
    }

    /// One more sheet, of this name or one like it.
    pub(super) fn sheet(&mut self, title: &str) -> Result<Worksheet, XlsxError> {
        let name = name(title, &mut self.taken);
        self.named(&name)
    }

    /// The name that a sheet of somebody else has in this workbook: its own, where programs take it.
    pub(super) fn keep_name(&mut self, own: &str) -> String {
        let fits = Worksheet::new().set_name(own).is_ok() && !own.eq_ignore_ascii_case(HISTORY);
        if fits && self.taken.insert(own.to_lowercase()) {
            own.to_owned()
        } else {
            name(own, &mut self.taken)
        }
    }

    /// A sheet of this name, which is no other's.
    pub(super) fn named(&self, name: &str) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        sheet.set_right_to_left(self.messages.language().direction() == Direction::Rtl);
        sheet.set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        if !self.foot.is_empty() {
            sheet.set_footer(&self.foot);
        }
        Ok(sheet)
    }

    pub(super) fn push(&mut self, sheet: Worksheet) {
        self.workbook.push_worksheet(sheet);
    }

    pub(super) fn save(mut self) -> Result<Vec<u8>, Refusal> {
        self.lists().map_err(unwritable)?;
        let book = self.workbook.save_to_buffer().map_err(unwritable)?;
        growing(&book).map_err(|_| Refusal::of(Code::FileUnreadable))
    }

    fn table(&mut self, rows: &Rows) -> Result<(), XlsxError> {
        let mut sheet = self.sheet(&rows.table.title(&self.messages))?;
        let told: Vec<_> =
            rows.table.columns.iter().enumerate().filter(|(_, one)| one.is_told(false)).collect();
        let last = HEAD.saturating_add(u32::try_from(rows.rows.len()).unwrap_or(u32::MAX)).saturating_sub(1);
        // How many lines the heading and each row take.
        let mut lines: Vec<u32> = vec![1; rows.rows.len().saturating_add(1)];
        for (at, (place, column)) in (0_u16..).zip(&told) {
            let heading = column.heading(&rows.table, &self.messages);
            sheet.write_string_with_format(0, at, &*column.name, &self.looks.name)?;
            sheet.write_string_with_format(1, at, &heading, self.looks.heading.of(&heading))?;
            sheet.set_column_width(at, width(column))?;
            let (above, below) = lines.split_at_mut(1);
            for tall in above {
                // It is bold, and the arrow by which rows are chosen stands in it.
                *tall = (*tall).max(lines_of(&heading, width(column).saturating_sub(4)));
            }
            for ((line, row), tall) in (HEAD..).zip(&rows.rows).zip(below) {
                if let Some(cell) = row.get(*place) {
                    *tall = (*tall).max(self.cell(&mut sheet, line, at, column, cell)?);
                }
            }
            if let (Kind::Word, Some(list)) = (column.kind, column.list) {
                let open = List::named(list).is_some_and(|list| list.open);
                let words = self.words(list);
                self.offer(&mut sheet, at, HEAD, last, words, open)?;
            }
        }
        for (line, tall) in (HEAD.saturating_sub(1)..).zip(lines) {
            fit(&mut sheet, line, tall)?;
        }
        // They are the same in every row, and there for those who put many dossiers together.
        for (at, (_, column)) in (0_u16..).zip(&told) {
            if ["programme", "collectivity"].contains(&&*column.name)
                && !rows.table.key.contains(&&*column.name)
            {
                sheet.set_column_hidden(at)?;
            }
        }
        if let Some(width) = u16::try_from(told.len()).ok().and_then(|columns| columns.checked_sub(1)) {
            sheet.autofilter(HEAD.saturating_sub(1), 0, last.max(HEAD), width)?;
        }
        sheet.set_freeze_panes(HEAD, 0)?;
        sheet.set_repeat_rows(HEAD.saturating_sub(1), HEAD.saturating_sub(1))?;
        self.push(sheet);
        Ok(())
    }

    /// Writes a cell; how many lines it takes.
    fn cell(
        &self,
        sheet: &mut Worksheet,
        line: u32,
        at: u16,
        column: &Column,
        cell: &Cell,
    ) -> Result<u32, XlsxError> {
        let width = width(column);
        let shown = |word: &str| {
            column.list.map_or_else(|| word.to_owned(), |list| self.labels.shown(list, word).into_owned())
        };
        let is_id = matches!(column.kind, Kind::Id | Kind::Link(_) | Kind::Links(_));
        match cell {
            Cell::Empty => {}
            Cell::Text(id) if is_id => {
                sheet.write_string_with_format(line, at, id, &self.looks.value)?;
            }
            Cell::List(ids) if is_id => {
                sheet.write_string_with_format(line, at, ids.join("\n"), &self.looks.value)?;
            }
            Cell::Text(written) if column.kind == Kind::Day => match ExcelDateTime::parse_from_str(written) {
                Ok(date) if written.as_str() >= FIRST_DAY => {
                    sheet.write_with_format(line, at, &date, &self.looks.day)?;
                }
                _ => return self.text(sheet, line, at, written, width),
            },
            Cell::Text(written) => return self.text(sheet, line, at, &shown(written), width),
            Cell::Whole(number) => {
                sheet.write_number_with_format(line, at, *number, &self.looks.value)?;
            }
            // A sheet counts in binary: what would not come back as it is stays text.
            Cell::Decimal(number) => match number.as_str().parse::<f64>() {
                Ok(value) if printed(value) == number.as_str() => {
                    sheet.write_number_with_format(line, at, value, &self.looks.value)?;
                }
                _ => return self.text(sheet, line, at, number.as_str(), width),
            },
            Cell::Flag(flag) => {
                sheet.write_boolean_with_format(line, at, *flag, &self.looks.value)?;
            }
            Cell::List(texts) => {
                let texts: Vec<String> = texts.iter().map(|text| shown(text)).collect();
                return self.text(sheet, line, at, &texts.join("\n"), width);
            }
        }
        Ok(1)
    }

    /// A text, which is never a formula; how many lines it takes in a column of this width.
    pub(super) fn text(
        &self,
        sheet: &mut Worksheet,
        line: u32,
        at: u16,
        text: &str,
        width: u16,
    ) -> Result<u32, XlsxError> {
        sheet.write_string_with_format(line, at, text, self.looks.of(text))?;
        Ok(lines_of(text, width))
    }

    /// The words of a list as people read them.
    pub(super) fn words(&self, list: &str) -> Vec<String> {
        let words = List::named(list).map(|list| list.words).unwrap_or_default();
        words.into_iter().map(|word| self.labels.shown(list, word).into_owned()).collect()
    }

    /// Offers words in a column, from a line down to some lines below the last row; where others may be written too, it only asks.
    pub(super) fn offer(
        &mut self,
        sheet: &mut Worksheet,
        at: u16,
        first: u32,
        last: u32,
        words: Vec<String>,
        open: bool,
    ) -> Result<(), XlsxError> {
        if words.is_empty() {
            return Ok(());
        }
        let count = words.len();
        let place = self.offered.len();
        // Words of any length stand in a sheet of their own: those that are written out hold 255 characters.
        let range = self.offered.entry(words).or_insert_with(|| {
            let column = rust_xlsxwriter::column_number_to_name(u16::try_from(place).unwrap_or(u16::MAX));
            format!("{LISTS}!${column}$1:${column}${count}")
        });
        let style = if open { DataValidationErrorStyle::Information } else { DataValidationErrorStyle::Stop };
        let validation = DataValidation::new()
            .allow_list_formula(Formula::new(range.as_str()))
            .set_error_style(style)
            .set_error_title(self.messages.say("workbook-list-title"))?
            .set_error_message(self.messages.say(if open {
                "workbook-list-open"
            } else {
                "workbook-list-closed"
            }))?;
        let last = last.saturating_add(ROOM).min(crate::exchange::LINES.saturating_sub(1));
        sheet.add_data_validation(first, at, last, at, &validation)?;
        Ok(())
    }

    /// The hidden sheet with what the drop-downs offer.
    fn lists(&mut self) -> Result<(), XlsxError> {
        if self.offered.is_empty() {
            return Ok(());
        }
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(LISTS)?.set_hidden(true);
        for (words, range) in &self.offered {
            let column = range.split('$').nth(1).map_or(0, rust_xlsxwriter::column_name_to_number);
            for (line, word) in (0_u32..).zip(words) {
                sheet.write_string(line, column, word)?;
            }
        }
        Ok(())
    }

    /// The sheet that explains every column.
    fn explain(&mut self, tables: &[Rows]) -> Result<(), XlsxError> {
        let dictionary = crate::tables::dictionary().table;
        let title = dictionary.title(&self.messages);
        let mut sheet = self.sheet(&title)?;
        self.looks.title(&mut sheet, &title)?;
        let said = ["workbook-names", "workbook-headings", "workbook-lists"];
        for (line, said) in (1_u32..).zip(said) {
            let said = self.messages.say(said);
            sheet.write_string_with_format(line, 0, &said, self.looks.sentence.of(&said))?;
        }
        let columns: [(&str, u16); 9] = [
            ("workbook-sheet", 24),
            ("workbook-column", 30),
            ("workbook-about", 70),
            ("workbook-kind", 26),
            ("workbook-unit", 12),
            ("workbook-class", 26),
            ("workbook-key", 12),
            ("workbook-table-name", 16),
            ("workbook-column-name", 24),
        ];
        let head = 5;
        for (at, (heading, width)) in (0_u16..).zip(columns) {
            let heading = self.messages.say(heading);
            sheet.write_string_with_format(head, at, &heading, self.looks.heading.of(&heading))?;
            sheet.set_column_width(at, width)?;
        }
        let mut line: u32 = head;
        for rows in tables {
            for column in rows.table.columns.iter().filter(|column| column.is_told(false)) {
                line = line.saturating_add(1);
                let key = rows.table.key.contains(&&*column.name);
                let cells = [
                    rows.table.title(&self.messages),
                    column.heading(&rows.table, &self.messages),
                    column.about(&rows.table, &self.messages),
                    self.kind(column),
                    column
                        .unit
                        .map(|unit| self.messages.say(&format!("unit-{}", unit.to_lowercase())))
                        .unwrap_or_default(),
                    self.messages.say(match column.class {
                        Class::Public => "class-public",
                        Class::OncePublished => "class-once-published",
                        Class::Working | Class::Personal => "class-working",
                    }),
                    if key { self.messages.say("workbook-is-key") } else { String::new() },
                    rows.table.name.to_owned(),
                    column.name.to_string(),
                ];
                let mut tall = 1;
                for ((at, cell), (_, width)) in (0_u16..).zip(cells).zip(columns) {
                    if !cell.is_empty() {
                        tall = tall.max(self.text(&mut sheet, line, at, &cell, width)?);
                    }
                }
                fit(&mut sheet, line, tall)?;
            }
        }
        sheet.autofilter(head, 0, line.max(head.saturating_add(1)), 8)?;
        sheet.set_freeze_panes(head.saturating_add(1), 0)?;
        sheet.set_repeat_rows(head, head)?;
        self.push(sheet);
        Ok(())
    }

    /// What a column holds, in words.
    fn kind(&self, column: &Column) -> String {
        let messages = &self.messages;
        let kind = match column.kind {
            Kind::Link(to) | Kind::Links(to) => {
                let table = messages.say(&format!("table-{}", to.replace('_', "-")));
                messages.say_with("kind-link", &[("table", table.as_str().into())])
            }
            Kind::Word | Kind::List if column.list.is_some() => messages.say("kind-listed"),
            kind => messages.say(&format!("kind-{}", kind.word())),
        };
        if column.kind.is_list() {
            messages.say_with("kind-several", &[("kind", kind.as_str().into())])
        } else {
            kind
        }
    }
}

/// The hidden sheet of what is offered.
const LISTS: &str = "lists";
/// A name that programs keep for a sheet of their own.
const HISTORY: &str = "history";

const fn width(column: &Column) -> u16 {
    match column.kind {
        Kind::Text | Kind::List => 40,
        Kind::Id | Kind::Link(_) | Kind::Links(_) => 14,
        _ => 16,
    }
}

/// A name for a sheet: what programs do not take in one is left out, and it is cut where it is too long.
fn name(title: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String =
        title.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let plain = plain.trim_matches(['\'', ' ']);
    (1..=u32::MAX)
        .map(|number| {
            let end = if number == 1 { String::new() } else { format!(" {number}") };
            let mut room = NAME.saturating_sub(end.len());
            let fits = |c: &char| room.checked_sub(c.len_utf16()).inspect(|left| room = *left).is_some();
            let begin: String = plain.chars().take_while(fits).collect();
            let begin = begin.trim_matches(['\'', ' ']);
            if begin.is_empty() { format!("-{number}") } else { [begin, &end].concat() }
        })
        .find(|name| {
            !name.eq_ignore_ascii_case(LISTS)
                && !name.eq_ignore_ascii_case(HISTORY)
                && taken.insert(name.to_lowercase())
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
