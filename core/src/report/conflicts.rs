//! Where people disagree, in plain words.

use maud::{Markup, html};

use super::html::Writer;
use crate::model::Refusal;
use crate::views::{Conflict, ConflictValue};

pub(super) fn chapter(w: &Writer<'_>) -> Result<Option<Markup>, Refusal> {
    let conflicts = w.dossier.conflicts(w.at)?.without_contacts();
    Ok(Some(html! {
        p { (w.say(if conflicts.is_settled() { "conflict-none" } else { "report-conflicts-what" })) }
        @for conflict in &conflicts.fields { (field(w, conflict)) }
        @if !(conflicts.references.is_empty() && conflicts.corrected.is_empty() && conflicts.newer.is_empty()) {
            ul {
                @for conflict in &conflicts.references {
                    li { (w.say("conflict-reference")) " " bdi { (w.shared_reference(conflict)) } }
                }
                @for conflict in &conflicts.corrected {
                    li {
                        (w.say("conflict-correction")) " " bdi { (w.corrected(conflict)) }
                        ul { @for way in conflict.ways.iter().rev() { li { bdi { (w.corrected_way(way)) } } } }
                    }
                }
                @for changed in &conflicts.newer {
                    li { (w.name(&changed.name)) " · " (w.field_name(&changed.field)) " " (w.say("conflict-newer")) }
                }
            }
        }
    }))
}

fn field(w: &Writer<'_>, conflict: &Conflict) -> Markup {
    let name = w.in_conflict(conflict);
    html! {
        article.conflict {
            h3 { bdi { (name) } " · " (w.conflict_field(conflict)) }
            ul { @for found in conflict.values.iter().rev() { li { (value(w, conflict, found)) } } }
        }
    }
}

fn value(w: &Writer<'_>, conflict: &Conflict, found: &ConflictValue) -> Markup {
    let words = found.value.text.is_some() || found.value.missing.is_some();
    html! {
        span.badge.plain { (w.say(if found.shown { "conflict-shown" } else { "conflict-other" })) } " "
        @if let Some(outcome) = found.outcome { (w.outcome(outcome)) " · " }
        @if let Some(held) = w.conflict_held(conflict, found) { bdi { (held) } }
        @else if words || found.outcome.is_none() { (w.words(&found.value)) }
        @if let Some(on) = conflict.day(found) { " · " (w.date(on)) }
    }
}
