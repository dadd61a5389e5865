//! What changed between the draft that citizens were asked about and the adopted programme, project by project.

use maud::{Markup, html};

use super::html::{Writer, joined};
use super::projects::Sheets;
use crate::dossier::count;
use crate::model::{Refusal, ThingId, VersionId, VersionKind};
use crate::views::{Programme, TextChange, TextDifference, VersionDifference, VersionSide};

pub(super) fn chapter(
    w: &Writer<'_>,
    programme: &Programme,
    sheets: &Sheets,
) -> Result<Option<Markup>, Refusal> {
    let Some((draft, adopted)) = sides(programme) else { return Ok(None) };
    let found = w.dossier.version_difference(draft.as_str(), Some(adopted.as_str()), w.at)?;
    let counts = [
        ("difference-added", found.added),
        ("difference-removed", found.removed),
        ("difference-changed", found.changed),
        ("difference-same", found.same),
        ("difference-unseen", found.unseen),
    ];
    let counts = counts.into_iter().filter(|(_, texts)| *texts > 0);
    let counts = counts.map(|(id, texts)| html! { (w.count(id, "texts", texts)) });
    let names = [("from", side(w, Some(&found.from))), ("to", side(w, found.to.as_ref()))];
    Ok(Some(html! {
        p { (w.rich("difference-title", &[], &names)) }
        p.note { (joined(counts).unwrap_or_default()) }
        ul { @for (thing, texts) in changed(&found) { li { (one(w, sheets, thing, &texts)) } } }
    }))
}

/// The first draft for consultation, and the adopted version.
fn sides(programme: &Programme) -> Option<(VersionId, VersionId)> {
    let adopted = programme.adopted.clone()?;
    let draft = |version: &&crate::views::VersionShown| {
        version
            .kind
            .as_ref()
            .is_some_and(|kind| kind.as_str() == VersionKind::DRAFT_FOR_CONSULTATION.as_str())
    };
    let draft = programme.versions.iter().find(draft)?.id.clone();
    (draft != adopted).then_some((draft, adopted))
}

fn side(w: &Writer<'_>, side: Option<&VersionSide>) -> Markup {
    let Some(side) = side else { return w.unknown() };
    let kind = side.kind.as_ref().map(|kind| html! { (w.label("version-kind", kind.as_str())) });
    html! {
        (w.name_if(&side.title).or(kind).unwrap_or_else(|| w.unknown()))
        @if let Some(frozen) = &side.frozen { " · " (w.date(frozen)) }
    }
}

/// What differs, by the thing whose text it is.
fn changed(found: &VersionDifference) -> Vec<(&ThingId, Vec<&TextDifference>)> {
    // The texts of one thing follow each other.
    let of_thing = found.texts.chunk_by(|one, other| one.thing == other.thing);
    let changed = of_thing.filter_map(|texts| {
        let differing: Vec<_> = texts.iter().filter(|text| text.change != TextChange::Same).collect();
        let thing = &differing.first()?.thing;
        Some((thing, differing))
    });
    changed.collect()
}

/// The project, and which of its texts differ; its sheet shows the words.
fn one(w: &Writer<'_>, sheets: &Sheets, thing: &ThingId, texts: &[&TextDifference]) -> Markup {
    let title = texts.first().map(|text| &text.thing_title);
    let text = |text: &&TextDifference| {
        html! { (w.field_name(&text.field)) " (" (w.choice(text.change)) ")" }
    };
    // A project that is all new is told by its name.
    let all_new = texts.iter().all(|text| text.change == TextChange::Added);
    html! {
        @if let Some(title) = title {
            @if sheets.holds(thing.as_str()) { (w.link(thing, title)) } @else { (w.name(title)) }
        }
        span.when {
            " – "
            @if all_new { (w.count("difference-added", "texts", count(texts.len()))) }
            @else { (joined(texts.iter().map(text)).unwrap_or_default()) }
        }
    }
}
