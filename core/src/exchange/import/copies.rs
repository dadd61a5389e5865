//! Copies of a file in which a plan was noted beside its lines, and that come back: what was added to them is passed over,
//! so that they say what the file said.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::headings::{LANGUAGES, TOP};
use crate::exchange::{CellForm, Line, Sheet};
use crate::text::{Language, Messages};
use crate::views::ImportChange;

/// The heading of the column with what becomes of each line.
pub(in crate::exchange) const OUTCOME: &str = "import-outcome";
/// The name of the sheet before the others.
pub(in crate::exchange) const SUMMARY: &str = "import-copy";
/// What stands at its top.
pub(in crate::exchange) const TITLE: &str = "import-title";
/// The name of the sheet of a file that has only one, without a name.
pub(in crate::exchange) const NAMELESS: &str = "import-only-sheet";

/// Every import asks whether it reads a copy.
static WORDS: LazyLock<[Words; 3]> = LazyLock::new(|| LANGUAGES.map(|language| Words::of(&language)));

/// What copies in a language say.
struct Words {
    heading: String,
    /// How what is said of a line begins.
    outcomes: [String; 5],
    summary: String,
    title: String,
    nameless: String,
}

impl Words {
    fn of(language: &Language) -> Self {
        let messages = Messages::of_imports(language);
        Self {
            heading: messages.say(OUTCOME),
            outcomes: ImportChange::ALL.map(|change| messages.say(change.outcome())),
            summary: messages.say(SUMMARY),
            title: messages.say(TITLE),
            nameless: messages.say(NAMELESS),
        }
    }

    /// Whether a sheet is the one before the others.
    fn sums_up(&self, sheet: &Sheet) -> bool {
        let top = sheet.lines.first().and_then(|line| line.cells.first());
        sheet.name.as_ref().is_some_and(|name| name.starts_with(&self.summary)) && top == Some(&self.title)
    }

    /// The column that was added to a sheet, from 0: the last of those with its heading. One that has anything else in it
    /// is not taken for it, so that no words of people are passed over.
    fn column(&self, sheet: &Sheet) -> Option<usize> {
        let lines = sheet.lines.iter().take(TOP);
        let headed = lines.flat_map(|line| line.cells.iter().enumerate());
        let headed = headed.filter(|(_, cell)| cell.trim() == self.heading);
        headed.map(|(at, _)| at).filter(|at| self.is_added(sheet, *at)).max()
    }

    /// Whether a column holds, below nothing, its heading and what is said of lines.
    fn is_added(&self, sheet: &Sheet, at: usize) -> bool {
        let cells = sheet.lines.iter().map(|line| line.cells.get(at).map_or("", |cell| cell.trim()));
        let mut told = cells.skip_while(|cell| cell.is_empty());
        let is_outcome = |cell: &str| self.outcomes.iter().any(|outcome| cell.starts_with(outcome.as_str()));
        told.next() == Some(self.heading.as_str())
            && told.all(|cell| cell.is_empty() || cell == self.heading || is_outcome(cell))
    }
}

/// The sheets of a file without what was added to them when a plan was noted in it.
pub(in crate::exchange) fn bare(sheets: &[Sheet]) -> Cow<'_, [Sheet]> {
    let words = &*WORDS;
    let sums_up = |sheet: &Sheet| words.iter().any(|words| words.sums_up(sheet));
    let column = |sheet: &Sheet| words.iter().find_map(|words| words.column(sheet));
    if !sheets.iter().any(|sheet| sums_up(sheet) || column(sheet).is_some()) {
        return Cow::Borrowed(sheets);
    }
    let mut bare: Vec<Sheet> = sheets.iter().filter(|sheet| !sums_up(sheet)).cloned().collect();
    let alone = bare.len() == 1;
    for sheet in &mut bare {
        let Some(at) = column(sheet) else { continue };
        if alone && words.iter().any(|words| sheet.name.as_ref() == Some(&words.nameless)) {
            sheet.name = None;
        }
        sheet.lines.iter_mut().for_each(|line| without(line, at));
        // Whoever deletes a line in a copy may leave what was noted beside it.
        sheet.lines.retain(|line| !line.cells.is_empty());
    }
    Cow::Owned(bare)
}

/// Empties a cell; the others keep their places.
fn without(line: &mut Line, at: usize) {
    if let Some(cell) = line.cells.get_mut(at) {
        cell.clear();
    }
    if let Some(form) = line.forms.get_mut(at) {
        *form = CellForm::Text;
    }
    while line.cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        line.cells.pop();
    }
    line.forms.truncate(line.cells.len());
}
