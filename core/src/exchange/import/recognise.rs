//! What a sheet is a list of, by its headings.

use super::headings::Headings;
use crate::exchange::Sheet;
use crate::model::{Code, Refusal};
use crate::views::{ImportKind, ImportReason};

/// What a sheet was taken for, or why for nothing.
pub(super) enum Recognised {
    As(ImportKind, Headings),
    Not(&'static str),
}

/// The kind of which a sheet has most headings, and those without which it makes no sense; or the one that is asked for.
///
/// # Errors
/// A refusal when it can be taken for several kinds.
pub(super) fn sheet(sheet: &Sheet, asked: Option<ImportKind>) -> Result<Recognised, Refusal> {
    if sheet.lines.is_empty() {
        return Ok(Recognised::Not(ImportReason::SHEET_EMPTY));
    }
    let kinds = ImportKind::ALL.into_iter().filter(|kind| asked.is_none_or(|asked| asked == *kind));
    let fitting = kinds.filter_map(|kind| {
        // One heading alone says what a sheet is only together with whoever says it too.
        let headings = Headings::find(kind.as_str(), &sheet.lines, if asked.is_some() { 1 } else { 2 })?;
        makes_sense(kind, &headings, asked.is_some()).then_some((kind, headings))
    });
    let fitting: Vec<(ImportKind, Headings)> = fitting.collect();
    let most = fitting.iter().map(|(_, headings)| headings.known()).max();
    let mut best = fitting.into_iter().filter(|(_, headings)| Some(headings.known()) == most);
    let Some((kind, headings)) = best.next() else { return Ok(Recognised::Not(ImportReason::SHEET_UNKNOWN)) };
    let others: Vec<&str> = best.map(|(other, _)| other.as_str()).collect();
    if others.is_empty() {
        return Ok(Recognised::As(kind, headings));
    }
    let kinds = [&[kind.as_str()], &*others].concat().join(", ");
    let refusal = Refusal::field(Code::ImportAmbiguous, "kind").with("expected", kinds);
    Err(refusal.with("value", sheet.name.as_deref().unwrap_or_default()))
}

/// Whether the headings hold what a list of this kind is about.
fn makes_sense(kind: ImportKind, headings: &Headings, asked: bool) -> bool {
    let has = |column: &str| headings.at(column).is_some();
    match kind {
        ImportKind::Idea => has("said") || has("proposed"),
        ImportKind::Observation => {
            let topics =
                ["problem", "solutions", "funding_sources", "follow_up_indicators", "impact_indicators"];
            let apart = topics.iter().skip(2).any(|topic| has(topic));
            // A challenge and a solution alone make an idea card, unless a project stands beside them.
            let is_about = has("project") || has("project_number") || has("topic") || apart || asked;
            is_about && (has("said") || has("proposed") || topics.iter().any(|topic| has(topic)))
        }
        ImportKind::Project => has("title"),
        ImportKind::Attendance => has("name"),
    }
}
