use infitah_macros::shared;

use crate::model::members::Blank;
use crate::model::{Refusal, ThingId};

/// What a sheet of a file is a list of (نوع الورقة, type de feuille).
#[shared(choice)]
pub enum ImportKind {
    /// Idea cards (بطاقات الأفكار, fiches d'idées).
    Idea,
    /// Observation cards (بطاقات الملاحظات, fiches d'observations).
    Observation,
    /// A register of projects (لائحة المشاريع, liste des projets).
    Project,
    /// Who was there (لائحة الحضور, liste de présence): only counted, nobody is named.
    Attendance,
}

impl ImportKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Idea, Self::Observation, Self::Project, Self::Attendance];

    /// The word by which it is asked for, the same in every language: `idea`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Observation => "observation",
            Self::Project => "project",
            Self::Attendance => "attendance",
        }
    }
}

/// What an import would do with a line (أثر الاستيراد, effet de l'import).
#[shared(choice)]
pub enum ImportChange {
    /// It adds something (إضافة, ajout).
    Added,
    /// It changes something that is there, and the history keeps what was (تعديل, modification).
    Changed,
    /// It is there already, or nothing is to be done with it (بدون تغيير, inchangé).
    Left,
    /// It cannot be taken (مرفوض, refusé).
    Refused,
    /// A person has to say what is meant (ينتظر التأكيد, à confirmer).
    ToConfirm,
}

impl ImportChange {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Added, Self::Changed, Self::Left, Self::Refused, Self::ToConfirm];
}

/// A column of a sheet, and what its heading was taken for (عمود, colonne).
#[shared(view)]
pub struct ImportColumn {
    /// Its place in the sheet, from 1.
    pub at: u32,
    /// Its heading as it stands.
    pub heading: String,
    /// What it holds; nothing where the heading is not known, and then the column is left alone.
    pub column: Option<String>,
}

/// Why a line, or a sheet, is treated as it is (سبب, motif).
#[shared(view)]
pub struct ImportReason {
    /// A stable code: one of [`ImportReason::CODES`], or that of the refusal which recording gave.
    pub code: String,
    /// Which member is refused.
    pub field: Option<String>,
    /// The value that it is about.
    pub value: Option<String>,
    /// What was expected in its place.
    pub expected: Option<String>,
    /// Which of several reasons a code has.
    pub reason: Option<String>,
    /// Another line of the sheet that it is about.
    pub row: Option<u32>,
}

macro_rules! reasons {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal,)*) => {
        impl ImportReason {
            $($(#[doc = $doc])* pub const $name: &'static str = $code;)*

            /// The codes that only an import has.
            pub const CODES: &'static [&'static str] = &[$($code),*];
        }
    };
}

reasons! {
    /// It says what the dossier says already.
    SAME = "import.same",
    /// Nothing is in it that could be taken.
    NOTHING_SAID = "import.nothing_said",
    /// Its words were erased from the dossier, lawfully: they do not come back.
    ERASED = "import.erased",
    /// Words were erased of something that may be the same: a person has to look, because nobody else can tell.
    MAY_BE_ERASED = "import.may_be_erased",
    /// What it holds was withdrawn in the dossier, and stays so.
    WITHDRAWN = "import.withdrawn",
    /// Another line of the file has the same number and says something else.
    NUMBER_TWICE = "import.number_twice",
    /// The file has the same line before.
    LINE_TWICE = "import.line_twice",
    /// In the dossier somebody made several remarks of this card.
    SPLIT_BY_HAND = "import.split_by_hand",
    /// It belongs to another collectivity.
    OTHER_COLLECTIVITY = "import.other_collectivity",
    /// Its collectivity is written nearly as that of the dossier, and not quite.
    COLLECTIVITY_LIKE = "import.collectivity_like",
    /// A remark that the dossier has stands no longer in the file.
    EMPTIED = "import.emptied",
    /// It does not say which project it is about.
    PROJECT_MISSING = "import.project_missing",
    /// The dossier has no such project.
    PROJECT_UNKNOWN = "import.project_unknown",
    /// The dossier has no such project, and one with nearly the same title.
    PROJECT_LIKE = "import.project_like",
    /// What it says of the project fits several.
    PROJECT_SEVERAL = "import.project_several",
    /// The dossier has a project with nearly the same title.
    TITLE_LIKE = "import.title_like",
    /// Another line of the file has the same title in another spelling.
    TITLE_TWICE = "import.title_twice",
    /// Another line of the file has nearly the same title.
    TITLE_NEAR = "import.title_near",
    /// The dossier has the project, in another spelling of its title.
    TITLE_SPELLING = "import.title_spelling",
    /// The dossier has a project with this number and quite another title.
    NUMBER_OTHER_TITLE = "import.number_other_title",
    /// The title begins with another one and a colon.
    TITLE_HIERARCHY = "import.title_hierarchy",
    /// The title holds a whole list.
    TITLE_LIST = "import.title_list",
    /// The title is one word.
    TITLE_ONE_WORD = "import.title_one_word",
    /// Cells stand where the line of headings has none: they are left alone.
    NO_HEADING = "import.no_heading",
    /// The projects of the sheet have no numbers: they are known again by their titles.
    BY_TITLE = "import.by_title",
    /// Labels of the sheet are in no list: they are kept as they are written, are public, and cannot be erased.
    LABELS_PUBLIC = "import.labels_public",
    /// Nobody is named in the dossier: the lines are counted.
    COUNTED = "import.counted",
    /// The line is a total.
    TOTAL = "import.total",
    /// Of some it is not said whether they are women, so women are not counted.
    WOMEN_UNKNOWN = "import.women_unknown",
    /// Another line has the same name, and is counted.
    PERSON_TWICE = "import.person_twice",
    /// A row of the table stands twice in the sheet.
    KEY_TWICE = "import.key_twice",
    /// What the column holds is worked out from what is recorded, or is changed by recording something else.
    COMPUTED = "import.computed",
    /// A cell was emptied; words are not taken away like this.
    CELL_EMPTIED = "import.cell_emptied",
    /// Both the sheet and the dossier changed since the file was written.
    CHANGED_SINCE = "import.changed_since",
    /// A new row where none can be taken.
    ROW_NEW = "import.row_new",
    /// A new remark whose card stands in no sheet.
    CARD_MISSING = "import.card_missing",
    /// A new card with the number, or the words, of one that says something else.
    CARD_KNOWN = "import.card_known",
    /// Rows of the table that do not stand in the sheet any more.
    ROWS_GONE = "import.rows_gone",
    /// The sheet holds nothing.
    SHEET_EMPTY = "import.sheet_empty",
    /// No line of the sheet holds headings that are known.
    SHEET_UNKNOWN = "import.sheet_unknown",
    /// Somebody named another sheet.
    SHEET_NOT_ASKED = "import.sheet_not_asked",
}

impl ImportReason {
    /// A reason that only an import has.
    pub(crate) fn of(code: &str) -> Self {
        Self { code: code.to_owned(), field: None, value: None, expected: None, reason: None, row: None }
    }

    /// The same about a value, as much of it as is shown.
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.value = Some(value.trim().chars().take(60).collect());
        self
    }

    /// The same about another line.
    pub(crate) fn row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }
}

impl From<Refusal> for ImportReason {
    fn from(mut refusal: Refusal) -> Self {
        let mut arg = |name: &str| refusal.args.remove(name);
        Self {
            value: arg("value"),
            expected: arg("expected"),
            reason: arg("reason"),
            row: None,
            code: refusal.code.as_str().to_owned(),
            field: refusal.field,
        }
    }
}

/// A sheet of the file (ورقة, feuille).
#[shared(view)]
pub struct ImportSheet {
    /// Its name; nothing where the file has only one, without a name.
    pub name: Option<String>,
    /// What it was taken for; nothing where it is left alone, or is a table that was written here.
    pub kind: Option<ImportKind>,
    /// The line with its headings, as a spreadsheet numbers it.
    pub headings: Option<u32>,
    /// Its columns, and what each heading was taken for.
    pub columns: Vec<ImportColumn>,
    /// Why it is left alone, or what is to be known of all its lines.
    pub notes: Vec<ImportReason>,
}

/// A line of a sheet, and what becomes of it (سطر من الخطة, ligne du plan).
#[shared(view)]
pub struct ImportLine {
    /// The name of the sheet.
    pub sheet: Option<String>,
    /// The line, as a spreadsheet numbers it.
    pub row: u32,
    /// The columns that are concerned; those that change, or the one that is wrong.
    pub columns: Vec<String>,
    /// What becomes of it.
    pub change: ImportChange,
    /// Why, where that is not plain.
    pub reason: Option<ImportReason>,
    /// The thing that is in the dossier, or would be.
    pub thing: Option<ThingId>,
    /// The number by which people know it, as it stands in the file.
    pub number: Option<String>,
}

/// What an import would do (خطة الاستيراد, plan d'import), for a person to read before it happens.
#[shared(view)]
pub struct ImportPlanned {
    /// The sheets of the file, those that are left alone too.
    pub sheets: Vec<ImportSheet>,
    /// The lines of the sheets that are read, each once.
    pub lines: Vec<ImportLine>,
    /// Lines that add something.
    pub added: u32,
    /// Lines that change something.
    pub changed: u32,
    /// Lines that are left alone.
    pub left: u32,
    /// Lines that cannot be taken.
    pub refused: u32,
    /// Lines of which a person has to say what is meant.
    pub to_confirm: u32,
}

impl Default for ImportSheet {
    fn default() -> Self {
        Self::blank()
    }
}

impl Default for ImportPlanned {
    fn default() -> Self {
        Self::blank()
    }
}

impl ImportPlanned {
    /// How many lines are treated like this.
    pub const fn count(&self, change: ImportChange) -> u32 {
        match change {
            ImportChange::Added => self.added,
            ImportChange::Changed => self.changed,
            ImportChange::Left => self.left,
            ImportChange::Refused => self.refused,
            ImportChange::ToConfirm => self.to_confirm,
        }
    }

    pub(crate) fn push(&mut self, line: ImportLine) {
        let count = match line.change {
            ImportChange::Added => &mut self.added,
            ImportChange::Changed => &mut self.changed,
            ImportChange::Left => &mut self.left,
            ImportChange::Refused => &mut self.refused,
            ImportChange::ToConfirm => &mut self.to_confirm,
        };
        *count = count.saturating_add(1);
        self.lines.push(line);
    }
}
