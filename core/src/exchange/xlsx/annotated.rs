//! A copy of a file in which a plan is noted beside its lines, for who corrects it in a spreadsheet program.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Color, ExcelDateTime, IgnoreError, Note, Worksheet, XlsxError};

use super::looks::{Look, Looks, fit, is_guarded, lines_of};
use super::printed;
use super::write::{Book, FIRST_DAY, unwritable};
use crate::exchange::import::{NAMELESS, OUTCOME, SUMMARY, TITLE, bare};
use crate::exchange::{CellForm, Line, Sheet};
use crate::model::Refusal;
use crate::text::{Language, Messages};
use crate::views::{ImportChange, ImportLine, ImportPlanned, ImportReason, ImportSheet, Printer, is_arabic};

/// So many cells have a note that opens beside them: each is a drawing, and programs are slow with many. The column with
/// what becomes of each line has no such end.
const NOTES: usize = 1_000;
/// So many lines from the top say how wide a column is and in which direction the sheet runs.
const LOOKED_AT: usize = 200;
/// How many characters fit into a narrow column, a wide one, and the one that is added.
const WIDTHS: (usize, usize, u16) = (10, 50, 60);
/// How many fit into the column that says what an outcome means.
const MEANING: u16 = 90;
/// Headings so far down do not stay in sight: they would leave no room.
const IN_SIGHT: u32 = 12;

/// Writes a copy of a file in which what a plan does with each line is noted beside it (نسخة مشروحة, copie annotée): first a
/// sheet with what the colours mean and how many lines there are of each, then the sheets as they were read, every line at
/// its place. One column is added at the right, with what becomes of the line, why, and what to do; the cells that are
/// meant have the same colour. Texts stay byte for byte and are never formulas; numbers and days are numbers and days
/// where they were. [`Dossier::plan_import`] reads the copy as it reads the file. The same file and plan give the
/// same bytes.
///
/// [`Dossier::plan_import`]: crate::dossier::Dossier::plan_import
///
/// # Errors
/// A refusal when a text is longer than a cell of a workbook may be, or a sheet has as many columns as fit.
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{Dossier, System};
/// use infitah::exchange::{self, import::ImportOptions, xlsx};
/// use infitah::facts::DossierFounded;
/// use infitah::text::Language;
///
/// let d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
/// let file = exchange::read("رقم;المحور;التحدي;الحل\n7;البيئة;تراكم النفايات;حاويات\n8;البيئة;;\n".as_bytes())?;
/// let options = ImportOptions { on: Some("2023-09-05".into()), ..ImportOptions::default() };
/// let plan = d.plan_import(&file.sheets, &options)?;
/// let copy = xlsx::annotated(&file.sheets, plan.view(), &Language::AR)?;
/// let sheets = exchange::read(&copy)?.sheets;
/// assert_eq!(sheets[1].lines[0].cells[4], "حالة الاستيراد");
/// assert!(sheets[1].lines[2].cells[4].starts_with("مرفوض"));
/// assert_eq!(d.plan_import(&sheets, &options)?.view(), plan.view());
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn annotated(sheets: &[Sheet], planned: &ImportPlanned, language: &Language) -> Result<Vec<u8>, Refusal> {
    let sheets = bare(sheets);
    let mut lines = BTreeMap::<Option<&str>, BTreeMap<u32, &ImportLine>>::new();
    for line in &planned.lines {
        lines.entry(line.sheet.as_deref()).or_default().insert(line.row, line);
    }
    let mut copy = Copy {
        book: Book::saying(Messages::of_imports(language)),
        print: Printer::of_imports(language),
        paints: Paints::new(),
        planned,
        notes: NOTES,
    };
    let nameless = copy.book.messages.say(NAMELESS);
    let names: Vec<String> =
        sheets.iter().map(|sheet| copy.book.keep_name(sheet.name.as_deref().unwrap_or(&nameless))).collect();
    copy.summary()
        .and_then(|()| {
            sheets.iter().zip(&names).try_for_each(|(sheet, name)| {
                let none = BTreeMap::new();
                copy.sheet(sheet, name, lines.get(&sheet.name.as_deref()).unwrap_or(&none))
            })
        })
        .map_err(unwritable)?;
    copy.book.save()
}

/// How a cell is shown.
#[derive(Clone, Copy)]
enum Shape {
    Text,
    /// A text that begins like a formula.
    Guarded,
    Day,
    Time,
    /// A number, or yes or no.
    Value,
    Heading,
    /// The name of a column in a table that was written here.
    Name,
}

/// A colour for each outcome, on which black is read well.
const fn colour(change: ImportChange) -> Color {
    Color::RGB(match change {
        ImportChange::Added => 0x00D9_F2D9,
        ImportChange::Changed => 0x00D6_E6F5,
        ImportChange::Left => 0x00E8_E8E8,
        ImportChange::Refused => 0x00F8_CFCB,
        ImportChange::ToConfirm => 0x00FF_EBA8,
    })
}

/// The message that says what an outcome means.
const fn meaning(change: ImportChange) -> &'static str {
    match change {
        ImportChange::Added => "import-outcome-added-means",
        ImportChange::Changed => "import-outcome-changed-means",
        ImportChange::Left => "import-outcome-left-means",
        ImportChange::Refused => "import-outcome-refused-means",
        ImportChange::ToConfirm => "import-outcome-to-confirm-means",
    }
}

/// How cells look: of each shape without a colour, and with that of each outcome.
struct Paints([[Look; 7]; 6]);

impl Paints {
    fn new() -> Self {
        let paint = |change: Option<ImportChange>| {
            let looks = Looks::new();
            [
                looks.text,
                looks.guarded,
                Look::new(looks.day),
                Look::new(looks.value.clone().set_num_format("yyyy-mm-dd hh:mm")),
                Look::new(looks.value),
                looks.heading,
                Look::new(looks.name),
            ]
            .map(|look| match change {
                Some(change) => look.painted(colour(change)),
                None => look,
            })
        };
        let [added, changed, left, refused, to_confirm] = ImportChange::ALL.map(|change| paint(Some(change)));
        Self([added, changed, left, refused, to_confirm, paint(None)])
    }

    const fn of(&self, shape: Shape, change: Option<ImportChange>) -> &Look {
        let Self([added, changed, left, refused, to_confirm, plain]) = self;
        let [text, guarded, day, time, value, heading, name] = match change {
            Some(ImportChange::Added) => added,
            Some(ImportChange::Changed) => changed,
            Some(ImportChange::Left) => left,
            Some(ImportChange::Refused) => refused,
            Some(ImportChange::ToConfirm) => to_confirm,
            None => plain,
        };
        match shape {
            Shape::Text => text,
            Shape::Guarded => guarded,
            Shape::Day => day,
            Shape::Time => time,
            Shape::Value => value,
            Shape::Heading => heading,
            Shape::Name => name,
        }
    }
}

/// A copy that is being written.
struct Copy<'p> {
    book: Book,
    print: Printer,
    paints: Paints,
    planned: &'p ImportPlanned,
    /// How many notes may still be added.
    notes: usize,
}

impl Copy<'_> {
    fn say(&self, id: &str) -> String {
        self.book.messages.say(id)
    }

    /// The sheet before the others: the colours with what they mean and their counts, and what each sheet was taken for.
    fn summary(&mut self) -> Result<(), XlsxError> {
        let mut sheet = self.book.sheet(&self.say(SUMMARY))?;
        let looks = &self.book.looks;
        looks.title(&mut sheet, &self.say(TITLE))?;
        let how = self.say("import-copy-how");
        sheet.write_string_with_format(1, 0, &how, looks.sentence.of(&how))?;
        let heads = [(OUTCOME, 24), ("import-copy-lines", 10), ("import-copy-meaning", MEANING)];
        for (at, (head, width)) in (0_u16..).zip(heads) {
            let head = self.say(head);
            sheet.write_string_with_format(3, at, &head, looks.heading.of(&head))?;
            sheet.set_column_width(at, width)?;
        }
        for (row, change) in (4_u32..).zip(ImportChange::ALL) {
            let painted = self.paints.of(Shape::Text, Some(change));
            let outcome = self.say(change.outcome());
            sheet.write_string_with_format(row, 0, &outcome, painted.of(&outcome))?;
            let count = self.paints.of(Shape::Value, None).plain();
            sheet.write_number_with_format(row, 1, self.planned.count(change), count)?;
            let tall = self.book.text(&mut sheet, row, 2, &self.say(meaning(change)), MEANING)?;
            fit(&mut sheet, row, tall)?;
        }
        let told = self.planned.sheets_told(&self.print);
        for (row, (line, is_note)) in (10_u32..).zip(told) {
            sheet.write_string_with_format(row, u16::from(is_note), &line, looks.sentence.of(&line))?;
        }
        self.book.push(sheet);
        Ok(())
    }

    fn sheet(
        &mut self,
        sheet: &Sheet,
        name: &str,
        lines: &BTreeMap<u32, &ImportLine>,
    ) -> Result<(), XlsxError> {
        let planned = self.planned;
        let found = planned.sheets.iter().find(|found| found.name == sheet.name);
        let found = found.filter(|found| found.headings.is_some());
        let layout = Layout::of(sheet, found, lines)?;
        let mut copy = self.book.named(name)?;
        copy.set_right_to_left(layout.right_to_left(sheet));
        let widths = layout.widths(sheet);
        for (at, width) in (0_u16..).zip(&widths) {
            copy.set_column_width(at, *width)?;
        }
        for line in &sheet.lines {
            let Some(row) = line.number.checked_sub(1) else { continue };
            let told = lines.get(&line.number).copied();
            let (unread, beside) = (layout.unread(line.number), layout.beside(line.number));
            let meant = told.map_or_else(Vec::new, |told| layout.meant(told));
            let mut colours: BTreeMap<u16, ImportChange> =
                unread.into_iter().map(|at| (at, ImportChange::Left)).collect();
            colours.extend(beside.map(|(at, _)| (at, ImportChange::ToConfirm)));
            colours.extend(told.into_iter().flat_map(|told| meant.iter().map(|at| (*at, told.change))));
            let shape = layout.shape(line.number);
            let mut tall = 1;
            for (at, cell) in (0_u16..).zip(&line.cells).filter(|(_, cell)| !cell.is_empty()) {
                let change = colours.get(&at).copied();
                self.cell(&mut copy, (row, at), cell, line.form(at.into()), shape, change)?;
                tall = tall.max(widths.get(usize::from(at)).map_or(1, |width| lines_of(cell, *width)));
            }
            let empty = |at: u16| line.cells.get(usize::from(at)).is_none_or(String::is_empty);
            for (at, change) in colours.into_iter().filter(|(at, _)| empty(*at)) {
                copy.write_blank(row, at, self.paints.of(Shape::Text, Some(change)).plain())?;
            }
            if let Some((at, reason)) = beside {
                self.note(&mut copy, row, &[at], &reason.says(&self.book.messages))?;
            }
            if let Some(told) = told {
                let says = planned.outcome(&self.print, told);
                let painted = self.paints.of(Shape::Text, Some(told.change));
                copy.write_string_with_format(row, layout.added, &says, painted.of(&says))?;
                tall = tall.max(lines_of(&says, WIDTHS.2));
                // Where nothing is to be done the column says enough.
                if told.reason.is_some() && told.change != ImportChange::Left {
                    self.note(&mut copy, row, &meant, &says)?;
                }
            }
            fit(&mut copy, row, tall)?;
        }
        if found.is_some() {
            self.headings(&mut copy, sheet, &layout)?;
        }
        if let Some(last) = sheet.lines.last().and_then(|line| line.number.checked_sub(1)) {
            // What was text stays text, and that is no mistake.
            copy.ignore_error_range(0, 0, last, layout.added, IgnoreError::NumberStoredAsText)?;
        }
        self.book.push(copy);
        Ok(())
    }

    /// The heading of what was added, which stays in sight with the others and by which lines are chosen.
    fn headings(&self, copy: &mut Worksheet, sheet: &Sheet, layout: &Layout<'_>) -> Result<(), XlsxError> {
        let (Some(first), Some(last)) = (layout.first.checked_sub(1), layout.last.checked_sub(1)) else {
            return Ok(());
        };
        let heading = self.say(OUTCOME);
        for row in [first, last] {
            let painted = self.paints.of(Shape::Heading, None).of(&heading);
            copy.write_string_with_format(row, layout.added, &heading, painted)?;
        }
        copy.set_column_width(layout.added, WIDTHS.2)?;
        let end = sheet.lines.last().map_or(0, |line| line.number.saturating_sub(1));
        copy.autofilter(last, 0, end.max(last.saturating_add(1)), layout.added)?;
        if last < IN_SIGHT {
            copy.set_freeze_panes(last.saturating_add(1), 0)?;
        }
        Ok(())
    }

    /// A cell as it was.
    fn cell(
        &self,
        copy: &mut Worksheet,
        (row, at): (u32, u16),
        cell: &str,
        form: CellForm,
        shape: Option<Shape>,
        change: Option<ImportChange>,
    ) -> Result<(), XlsxError> {
        let paint = |own: Shape| self.paints.of(shape.unwrap_or(own), change);
        match form {
            CellForm::Number => {
                if let Some(number) =
                    cell.parse().ok().filter(|number: &f64| number.is_finite() && printed(*number) == cell)
                {
                    return copy
                        .write_number_with_format(row, at, number, paint(Shape::Value).plain())
                        .map(|_| ());
                }
            }
            CellForm::Day if cell >= FIRST_DAY => {
                let own = if cell.contains('T') { Shape::Time } else { Shape::Day };
                if let Ok(day) = ExcelDateTime::parse_from_str(cell) {
                    // A day under the look of a heading would be a number.
                    return copy
                        .write_datetime_with_format(row, at, day, self.paints.of(own, change).plain())
                        .map(|_| ());
                }
            }
            CellForm::Flag => {
                if let Ok(flag) = cell.parse() {
                    return copy
                        .write_boolean_with_format(row, at, flag, paint(Shape::Value).plain())
                        .map(|_| ());
                }
            }
            CellForm::Day | CellForm::Text => {}
        }
        let own = if is_guarded(cell) { Shape::Guarded } else { Shape::Text };
        copy.write_string_with_format(row, at, cell, paint(own).of(cell)).map(|_| ())
    }

    /// Says beside cells what is said of their line.
    fn note(&mut self, copy: &mut Worksheet, row: u32, cells: &[u16], says: &str) -> Result<(), XlsxError> {
        for at in cells {
            let Some(left) = self.notes.checked_sub(1) else { break };
            self.notes = left;
            let note = Note::new(says).set_author("infitah").add_author_prefix(false);
            copy.insert_note(row, *at, &note.set_width(280).set_height(96))?;
        }
        Ok(())
    }
}

/// Where things stand in a sheet.
struct Layout<'p> {
    found: Option<&'p ImportSheet>,
    /// The first line with headings, and the last one; 0 where there are none.
    first: u32,
    last: u32,
    /// Whether the first of them has the names of the columns of a table.
    has_names: bool,
    /// The column that is added, from 0.
    added: u16,
}

impl<'p> Layout<'p> {
    fn of(
        sheet: &Sheet,
        found: Option<&'p ImportSheet>,
        lines: &BTreeMap<u32, &ImportLine>,
    ) -> Result<Self, XlsxError> {
        // Programs end the lines of a file of text with separators, and nothing between them.
        let used = |line: &Line| line.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |at| at + 1);
        let width = sheet.lines.iter().map(used).max().unwrap_or(0);
        let added = u16::try_from(width).map_err(|_| XlsxError::RowColumnLimitError)?;
        let first = found.and_then(|found| found.headings).unwrap_or(0);
        // Everything below the last of them is a line of the plan.
        let below = lines.keys().next().copied().unwrap_or(u32::MAX);
        let mut heads =
            sheet.lines.iter().map(|line| line.number).filter(|number| (first..below).contains(number));
        let last = if first == 0 { 0 } else { heads.next_back().unwrap_or(first) };
        Ok(Self { found, first, last, has_names: found.is_some_and(|found| found.kind.is_none()), added })
    }

    /// How the cells of a line of headings are shown.
    fn shape(&self, line: u32) -> Option<Shape> {
        let is_heading = self.first > 0 && (self.first..=self.last).contains(&line);
        let shape = if self.has_names && line == self.first { Shape::Name } else { Shape::Heading };
        is_heading.then_some(shape)
    }

    /// A column of the sheet from 0, by its number from 1.
    fn place(&self, at: u32) -> Option<u16> {
        u16::try_from(at).ok()?.checked_sub(1).filter(|at| *at < self.added)
    }

    /// The columns that are not read, on the line of their headings.
    fn unread(&self, number: u32) -> Vec<u16> {
        let columns = self.found.into_iter().flat_map(|found| &found.columns);
        let unread = columns.filter(|column| number == self.first && column.column.is_none());
        unread.filter_map(|column| self.place(column.at)).collect()
    }

    /// The columns that the outcome of a line is about.
    fn meant(&self, told: &ImportLine) -> Vec<u16> {
        let Some(found) = self.found else { return Vec::new() };
        let named = |name: &String| found.columns.iter().find(|column| column.column.as_ref() == Some(name));
        told.columns.iter().filter_map(named).filter_map(|column| self.place(column.at)).collect()
    }

    /// The cell of a line that stands below no heading, and what is said of it.
    fn beside(&self, number: u32) -> Option<(u16, &ImportReason)> {
        let is_here =
            |note: &&ImportReason| note.code == ImportReason::NO_HEADING && note.row == Some(number);
        let note = self.found?.notes.iter().find(is_here)?;
        Some((self.place(note.value.as_ref()?.parse().ok()?)?, note))
    }

    /// Whether a sheet runs from right to left: as its headings do in a table that was written here, in which most cells
    /// are ids and words of programs, and as most cells do elsewhere.
    fn right_to_left(&self, sheet: &Sheet) -> bool {
        let lines =
            sheet.lines.iter().take(LOOKED_AT).filter(|line| !self.has_names || line.number == self.last);
        let cells = lines.flat_map(|line| &line.cells).filter(|cell| cell.chars().any(char::is_alphabetic));
        let (arabic, all) = cells.fold((0_u32, 0_u32), |(arabic, all), cell| {
            (arabic.saturating_add(u32::from(is_arabic(cell))), all.saturating_add(1))
        });
        arabic > 0 && arabic >= all - arabic
    }

    /// How wide each column is.
    fn widths(&self, sheet: &Sheet) -> Vec<u16> {
        let longest = |at: u16| {
            let lines = sheet.lines.iter().take(LOOKED_AT);
            let cells = lines.filter_map(|line: &Line| line.cells.get(usize::from(at)));
            cells.flat_map(|cell| cell.lines()).map(|line| line.chars().take(WIDTHS.1).count()).max()
        };
        let width = |at| longest(at).unwrap_or(0).clamp(WIDTHS.0, WIDTHS.1).saturating_add(2);
        (0..self.added).map(|at| u16::try_from(width(at)).unwrap_or(WIDTHS.2)).collect()
    }
}

#[cfg(test)]
mod tests;
