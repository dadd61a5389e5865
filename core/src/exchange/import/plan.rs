use std::collections::BTreeMap;

use serde::Serialize;

use super::headings::ColumnFound;
use crate::dossier::{Dossier, Recorded};
use crate::exchange::Sheet;
use crate::facts::Fact;
use crate::model::{Channel, Code, EntryId, Label, Refusal, StageId, ThingId, When};

/// What a person says of a file that is imported, because the file does not.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    /// The day on which what it holds was received, as people write dates; lines that have a date of their own keep it.
    pub on: Option<When>,
    /// The stage at which it was collected, by id or reference.
    pub stage: Option<StageId>,
    /// How it came in, where a line does not say; a meeting otherwise.
    pub channel: Option<Channel>,
    /// The scheme of its numbers; `platform` where it is left out.
    pub scheme: Option<Label>,
}

/// What an import would do with a line (أثر الاستيراد, effet de l'import).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
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

/// Why a line is treated as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// It says what the dossier says already.
    Same,
    /// Nothing is in it that could be taken.
    NothingSaid,
    /// Its words were erased from the dossier, lawfully: they do not come back.
    Erased,
    /// What it holds was withdrawn in the dossier, and stays so.
    Withdrawn,
    /// Another line of the file has the same number and says something else.
    NumberTwice {
        /// That line.
        row: u32,
    },
    /// The file has the same line before.
    LineTwice {
        /// That line.
        row: u32,
    },
    /// In the dossier somebody made several remarks of this card.
    SplitByHand,
    /// It belongs to another collectivity.
    OtherCollectivity,
    /// Recording it is refused.
    Refusal {
        /// The stable code.
        code: String,
        /// What is needed to say it in any language.
        args: BTreeMap<String, String>,
    },
}

/// A line of a plan (سطر من الخطة, ligne du plan).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanLine {
    /// The line of the sheet, as a spreadsheet numbers it.
    pub row: u32,
    /// The columns that are concerned; those that change, or the one that is wrong.
    pub columns: Vec<String>,
    /// What becomes of it.
    pub change: Change,
    /// Why, where that is not plain.
    pub reason: Option<Reason>,
    /// The thing that is in the dossier, or would be.
    pub thing: Option<ThingId>,
    /// The number by which people know it, as it stands in the file.
    pub number: Option<String>,
}

/// What an import would do (خطة الاستيراد, plan d'import). Nothing is recorded by making one.
#[derive(Clone, Debug, Serialize)]
pub struct ImportPlan {
    /// The name of the sheet.
    pub sheet: Option<String>,
    /// Its columns, and what each heading was taken for.
    pub columns: Vec<ColumnFound>,
    /// Its lines, each once.
    pub lines: Vec<PlanLine>,
    /// The facts of the lines that add or change something, in their order.
    #[serde(skip)]
    pub(super) facts: Vec<Fact>,
    /// What was known when it was made.
    #[serde(skip)]
    pub(super) heads: Vec<EntryId>,
}

impl ImportPlan {
    /// How many lines are treated like this.
    pub fn count(&self, change: Change) -> usize {
        self.lines.iter().filter(|line| line.change == change).count()
    }
}

impl Dossier {
    /// Plans the import of a sheet of idea cards (خطة استيراد بطاقات الأفكار, plan d'import de fiches d'idées), by its
    /// headings in Arabic, French or English.
    ///
    /// # Errors
    /// A refusal when no line holds the headings of such a sheet, or the day or the stage is unknown.
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{Dossier, System};
    /// use infitah::exchange::csv;
    /// use infitah::exchange::import::{Change, ImportOptions};
    /// use infitah::facts::DossierFounded;
    ///
    /// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
    /// let file = csv::read("رقم;القناة;المحور;التحدي;الحل\n7;اللقاء;البيئة;تراكم النفايات;حاويات\n".as_bytes())?;
    /// let options = ImportOptions { on: Some("5 شتنبر 2023".into()), ..ImportOptions::default() };
    /// let plan = d.plan_ideas(&file.sheet, &options)?;
    /// assert_eq!(plan.count(Change::Added), 1);
    /// d.import(plan)?;
    /// // Once more, nothing is added.
    /// assert_eq!(d.plan_ideas(&file.sheet, &options)?.count(Change::Left), 1);
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    pub fn plan_ideas(&self, sheet: &Sheet, options: &ImportOptions) -> Result<ImportPlan, Refusal> {
        super::cards::plan(self, sheet, options)
    }

    /// Does what a plan says, whole or not at all.
    ///
    /// # Errors
    /// A refusal when something was recorded since the plan was made, or a fact is refused: then nothing is changed.
    pub fn import(&mut self, plan: ImportPlan) -> Result<Vec<Recorded>, Refusal> {
        if self.have() != plan.heads {
            return Err(Refusal::of(Code::ImportOutdated));
        }
        self.record_all(plan.facts)
    }
}
