//! The programme in short: its priority axes with their projects, and the versions that were frozen.

use maud::{Markup, html};

use super::html::Writer;
use crate::views::{AxisShown, Programme};

pub(super) fn chapter(w: &Writer<'_>, programme: &Programme) -> Option<Markup> {
    if programme.axes.is_empty() && programme.versions.is_empty() {
        return None;
    }
    Some(html! {
        @if !programme.axes.is_empty() {
            h3 { (w.say("programme-axes")) }
            ol { @for found in &programme.axes { li { (axis(w, found)) } } }
        }
        @if !programme.versions.is_empty() {
            h3 { (w.say("programme-versions")) }
            ul {
                @for version in &programme.versions {
                    li id=(version.id) {
                        (w.date_or_unknown(version.frozen.as_ref()))
                        @if let Some(kind) = &version.kind { " · " (w.label("version-kind", kind.as_str())) }
                        @if let Some(title) = w.name_if(&version.title) { " · " (title) }
                        @if programme.adopted.as_ref() == Some(&version.id) {
                            " " span.badge.done { (w.say("programme-adopted")) }
                        }
                        (w.mark(version.id.as_str()))
                    }
                }
            }
        }
    })
}

fn axis(w: &Writer<'_>, axis: &AxisShown) -> Markup {
    html! {
        span id=(axis.id) { (w.name(&axis.title)) (w.contested(!axis.contested.is_empty())) (w.illustrative(axis.illustrative)) }
        @if !axis.projects.is_empty() {
            ul { @for project in &axis.projects { li { (w.link(&project.id, &project.title)) (w.illustrative(axis.placing_illustrative)) } } }
        }
    }
}
