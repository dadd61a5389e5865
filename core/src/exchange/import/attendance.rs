//! Attendance sheets: the lines are counted, and nobody who stands in them is named in the dossier.

use std::collections::{BTreeMap, BTreeSet};

use super::headings::{Headings, Written};
use super::plan::{ImportOptions, Planning};
use crate::dossier::{At, Dossier, count};
use crate::exchange::{Line, Sheet};
use crate::facts::{Attendance, Fact, StageHeld};
use crate::model::{Code, Refusal, ThingId, When};
use crate::text::folding::Fold;
use crate::views::{ImportChange as Change, ImportLine, ImportReason};

/// The side of those who come for an association.
const ASSOCIATION: &str = "association";

pub(super) fn plan(
    dossier: &Dossier,
    sheet: &Sheet,
    headings: &Headings,
    options: &ImportOptions,
    planning: &mut Planning<'_>,
) -> Result<(), Refusal> {
    let Some(asked) = &options.stage else {
        return Err(Refusal::field(Code::FieldMissing, "stage").with("expected", "stage:meeting-2"));
    };
    let unknown = || Refusal::field(Code::ThingUnknown, "stage").with("value", asked.as_str());
    let shown = dossier.seen_always().representative_of(asked.as_str()).to_owned();
    let mut stages = dossier.roadmap(&At::now())?.stages.into_iter();
    let stage = stages.find(|stage| stage.id.as_str() == shown).ok_or_else(unknown)?;
    let held = stage.held.as_ref().map(|held| When::from(held.edtf.as_str()));
    let on = options.on.clone().or_else(|| held.clone());
    let on = on.ok_or_else(|| Refusal::field(Code::FieldMissing, "on").with("expected", "25/07/2023"))?;
    planning.note(&ImportReason::of(ImportReason::COUNTED));
    let counted = Counted::of(headings, sheet.lines.get(headings.before..).unwrap_or_default());
    if let Some(unknown) = counted.unknown.filter(|unknown| *unknown > 0) {
        planning.note(&ImportReason::of(ImportReason::WOMEN_UNKNOWN).value(&unknown.to_string()));
    }
    let attendance = counted.attendance();
    let there = stage.attendance.as_ref();
    let before = |find: fn(&crate::views::AttendanceShown) -> Option<u32>| there.and_then(find);
    // What the sheet does not tell stays as it is.
    let now = [
        (before(|there| there.participants), attendance.participants),
        (before(|there| there.women), attendance.women),
        (before(|there| there.associations), attendance.associations),
    ];
    let differs = now.iter().any(|(before, now)| now.is_some() && before != now);
    let mut fact = StageHeld::of(stage.id.clone(), on);
    fact.attendance = Some(attendance);
    let fact = Fact::from(fact);
    let (change, reason) = match dossier.preview(fact.clone()) {
        Err(refusal) => (Change::Refused, Some(ImportReason::from(refusal))),
        Ok(_) if !differs => (Change::Left, Some(ImportReason::of(ImportReason::SAME))),
        Ok(_) if there.is_none() => (Change::Added, None),
        Ok(_) => (Change::Changed, None),
    };
    let mut fact = Some(fact).filter(|_| matches!(change, Change::Added | Change::Changed));
    for (row, not) in counted.lines {
        let (change, reason) = not.unwrap_or_else(|| (change, reason.clone()));
        let line = ImportLine {
            sheet: sheet.name.clone(),
            row,
            columns: Vec::new(),
            change,
            reason,
            thing: Some(ThingId::from(stage.id.as_str())),
            number: None,
        };
        let counts = matches!(change, Change::Added | Change::Changed);
        planning.line(line, fact.take_if(|_| counts));
    }
    Ok(())
}

/// How a line that is not counted is treated instead.
type Instead = (Change, Option<ImportReason>);

/// What the lines of a sheet come to.
struct Counted {
    participants: u32,
    /// Where the sheet says of people whether they are women.
    women: Option<u32>,
    /// Of how many it does not.
    unknown: Option<u32>,
    /// Where the sheet says for whom people come.
    associations: Option<u32>,
    /// The lines, and of those that are not counted how they are treated instead.
    lines: Vec<(u32, Option<Instead>)>,
}

impl Counted {
    fn of(headings: &Headings, lines: &[Line]) -> Self {
        let (sides, genders) = (Written::of("attendance_side"), Written::of("gender"));
        let totals: BTreeSet<String> = Written::of("total").words().collect();
        let has = |column: &str| headings.at(column).is_some();
        let mut people = BTreeMap::<String, u32>::new();
        let mut organisations = BTreeSet::new();
        let (mut participants, mut women, mut unknown) = (0_u32, 0_u32, 0_u32);
        let mut told = Vec::with_capacity(lines.len());
        for line in lines {
            let name = headings.cell(line, "name").map(|name| Fold::Loose.fold(name));
            let first = line.cells.iter().find(|cell| !cell.trim().is_empty());
            let is_total = first.is_some_and(|cell| totals.contains(&Fold::Loose.fold(cell)));
            let organisation = headings.cell(line, "organisation").map(|name| Fold::Loose.fold(name));
            if is_total {
                told.push((line.number, Some((Change::Left, Some(ImportReason::of(ImportReason::TOTAL))))));
                continue;
            }
            let Some(name) = name.filter(|name| !name.is_empty()) else {
                // The numbers of empty lines at the end of a printed form are nobody.
                told.push((
                    line.number,
                    Some((Change::Left, Some(ImportReason::of(ImportReason::NOTHING_SAID)))),
                ));
                continue;
            };
            // Two people may have one name, if they come for others or have other telephones.
            let phone =
                headings.cell(line, "phone").map(|phone| Fold::Search.fold(phone)).unwrap_or_default();
            let key = [&*name, organisation.as_deref().unwrap_or_default(), &*phone].join("\u{1f}");
            if let Some(row) = people.get(&key) {
                let reason = ImportReason::of(ImportReason::PERSON_TWICE).row(*row);
                told.push((line.number, Some((Change::Left, Some(reason)))));
                continue;
            }
            people.insert(key, line.number);
            participants = participants.saturating_add(1);
            match headings.cell(line, "gender").map(|gender| genders.value(gender)).as_deref() {
                Some("woman") => women = women.saturating_add(1),
                Some("man") => {}
                _ => unknown = unknown.saturating_add(1),
            }
            let side = headings.cell(line, "side").map(|side| sides.value(side));
            if let Some(organisation) = organisation.filter(|name| !name.is_empty()) {
                let named = ["جمعيه ", "الجمعيه ", "association ", "جمعيات "]
                    .iter()
                    .any(|kind| organisation.starts_with(kind));
                if named || side.as_deref() == Some(ASSOCIATION) {
                    organisations.insert(organisation);
                }
            }
            told.push((line.number, None));
        }
        Self {
            participants,
            women: (has("gender") && unknown == 0).then_some(women),
            unknown: has("gender").then_some(unknown),
            associations: has("organisation").then(|| count(organisations.len())),
            lines: told,
        }
    }

    const fn attendance(&self) -> Attendance {
        Attendance {
            participants: Some(self.participants),
            women: self.women,
            associations: self.associations,
        }
    }
}
