use super::super::{ImportChange, ImportLine, ImportPlanned, ImportReason, ImportSheet};
use super::{Printer, lines, one_line};
use crate::dossier::count;
use crate::text::{Arg, Language, Messages};

/// So many lines of a kind are printed; the value holds all.
const NAMED: usize = 40;
/// Of those that are added, which need nobody, so many.
const FIRST: usize = 3;

impl ImportPlanned {
    /// The plan in a language: how many lines are treated in which way, and each that is changed, refused or waits for a
    /// person with its place, the reason and what to do.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of_imports(language);
        let mut text = vec![format!("# {}", print.say("import-title")), String::new()];
        let bullet = |(line, is_note): (String, bool)| format!("{}- {line}", if is_note { "  " } else { "" });
        text.extend(self.sheets_told(&print).into_iter().map(bullet));
        let changes = ImportChange::ALL.map(|change| (change, self.count(change)));
        for (change, many) in changes.into_iter().filter(|(_, many)| *many > 0) {
            text.extend([String::new(), format!("## {}", print.count(title(change), "lines", many))]);
            text.push(String::new());
            text.extend(self.of(&print, change));
        }
        if self.lines.is_empty() {
            text.extend([String::new(), print.say("import-no-lines")]);
        }
        lines(text)
    }

    /// The sheets with what they were taken for, and below each what is to be known of it, which is marked.
    pub(crate) fn sheets_told(&self, print: &Printer) -> Vec<(String, bool)> {
        // A workbook that was written here has a sheet for each table, most of which nobody touched.
        let touched = |sheet: &ImportSheet| {
            let changes = |line: &ImportLine| line.sheet == sheet.name && line.change != ImportChange::Left;
            sheet.kind.is_some()
                || sheet.headings.is_none()
                || !sheet.notes.is_empty()
                || self.lines.iter().any(changes)
        };
        let told: Vec<_> = self.sheets.iter().filter(|sheet| touched(sheet)).collect();
        if told.is_empty() && !self.sheets.is_empty() {
            return vec![(print.say("import-own"), false)];
        }
        told.into_iter().flat_map(|sheet| Self::sheet(print, sheet)).collect()
    }

    /// A sheet with what it was taken for, and the columns that are left alone.
    fn sheet(print: &Printer, sheet: &ImportSheet) -> Vec<(String, bool)> {
        let name = match &sheet.name {
            Some(name) => print.say_with("import-sheet", &[("name", one_line(name).into())]),
            None => print.say("import-only-sheet"),
        };
        let other = if sheet.headings.is_some() { "import-own" } else { "import-left-alone" };
        let kind = sheet.kind.map_or_else(|| print.say(other), |kind| print.choice(kind));
        let mut parts = vec![kind];
        parts.extend(sheet.headings.map(|row| print.count("import-headings", "row", row)));
        let mut text = vec![(print.labelled(&name, &print.parts(parts)), false)];
        let unknown: Vec<_> = sheet.columns.iter().filter(|column| column.column.is_none()).collect();
        if !unknown.is_empty() {
            let named = unknown.iter().take(NAMED).map(|column| print.quoted(&one_line(&column.heading)));
            text.push((print.labelled(&print.say("import-unread"), &print.list(named)), true));
        }
        text.extend(sheet.notes.iter().map(|note| (note.says(&print.messages), true)));
        text
    }

    /// What becomes of a line in a word, and why and what to do, or what changes.
    #[cfg(feature = "xlsx")]
    pub(crate) fn outcome(&self, print: &Printer, line: &ImportLine) -> String {
        let outcome = print.say(line.change.outcome());
        match &line.reason {
            Some(reason) => print.labelled(&outcome, &reason.says(&print.messages)),
            None if line.columns.is_empty() => outcome,
            None => print.labelled(&outcome, &print.list(self.columns(print, line))),
        }
    }

    /// The lines that are treated like this.
    fn of(&self, print: &Printer, change: ImportChange) -> Vec<String> {
        let all = self.lines.iter().filter(|line| line.change == change);
        // What is left as it is needs nobody, unless there is a reason to know.
        let plain = |line: &&ImportLine| {
            change == ImportChange::Left
                && line.reason.as_ref().is_none_or(|reason| reason.code == ImportReason::SAME)
        };
        // Of what is added the first few show what it is like; a reason to look at one is always shown.
        let needless = |line: &&ImportLine| change == ImportChange::Added && line.reason.is_none();
        let first = all.clone().filter(needless).take(FIRST);
        let other = all.clone().filter(|line| !needless(line) && !plain(line)).take(NAMED);
        let told: Vec<_> = other.chain(first).collect();
        let mut text: Vec<_> = told.iter().map(|line| format!("- {}", self.line(print, line))).collect();
        let rest = count(all.clone().filter(|line| !plain(line)).count().saturating_sub(told.len()));
        if rest > 0 {
            text.push(format!("- {}", print.count("import-more", "lines", rest)));
        }
        let same = count(all.filter(plain).count());
        if same > 0 {
            text.push(format!("- {}", print.count("import-same", "lines", same)));
        }
        text
    }

    fn line(&self, print: &Printer, line: &ImportLine) -> String {
        let mut place = Vec::new();
        // Where there is one sheet everybody knows which.
        let several = self.sheets.iter().filter(|sheet| sheet.headings.is_some()).nth(1).is_some();
        if let Some(name) = line.sheet.as_ref().filter(|_| several) {
            place.push(print.say_with("import-sheet", &[("name", one_line(name).into())]));
        }
        place.push(print.count("import-row", "row", line.row));
        place.extend(self.columns(print, line));
        if let Some(number) = &line.number {
            place.push(print.say_with("import-number", &[("number", one_line(number).into())]));
        }
        let place = print.list(place);
        match &line.reason {
            Some(reason) => print.labelled(&place, &reason.says(&print.messages)),
            None => place,
        }
    }

    /// The columns that are concerned.
    fn columns(&self, print: &Printer, line: &ImportLine) -> Vec<String> {
        let said = |column: &String| {
            print.say_with("import-in-column", &[("column", self.heading(print, line, column).into())])
        };
        line.columns.iter().map(said).collect()
    }

    /// A column as it is headed in the sheet; what it would be called where the sheet has none.
    fn heading(&self, print: &Printer, line: &ImportLine, column: &str) -> String {
        let sheet = self.sheets.iter().find(|sheet| sheet.name == line.sheet && sheet.headings.is_some());
        let mut columns = sheet.into_iter().flat_map(|sheet| &sheet.columns);
        let found = columns.find(|found| found.column.as_deref() == Some(column));
        found.map_or_else(|| print.label("import-column", column), |found| one_line(&found.heading))
    }
}

const fn title(change: ImportChange) -> &'static str {
    match change {
        ImportChange::Added => "import-added",
        ImportChange::Changed => "import-changed",
        ImportChange::Left => "import-left",
        ImportChange::Refused => "import-refused",
        ImportChange::ToConfirm => "import-to-confirm",
    }
}

impl ImportChange {
    /// The message with its word.
    pub(crate) const fn outcome(self) -> &'static str {
        match self {
            Self::Added => "import-outcome-added",
            Self::Changed => "import-outcome-changed",
            Self::Left => "import-outcome-left",
            Self::Refused => "import-outcome-refused",
            Self::ToConfirm => "import-outcome-to-confirm",
        }
    }
}

impl ImportReason {
    /// What is so, and what to do: a sentence or two, in the language of [`Messages::of_imports`].
    pub fn says(&self, messages: &Messages) -> String {
        let texts = [
            ("field", &self.field),
            ("value", &self.value),
            ("expected", &self.expected),
            ("reason", &self.reason),
        ];
        let mut args: Vec<(&str, Arg<'_>)> = Vec::new();
        args.extend(
            texts.into_iter().filter_map(|(name, text)| Some((name, one_line(text.as_ref()?).into()))),
        );
        args.extend(self.row.map(|row| ("row", row.into())));
        match self.code.strip_prefix("import.").filter(|_| Self::CODES.contains(&&*self.code)) {
            Some(code) => messages.say_with(&format!("import-reason-{}", code.replace('_', "-")), &args),
            None => messages.refusal(&self.code, &args),
        }
    }
}
