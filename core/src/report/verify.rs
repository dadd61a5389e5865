//! How a reader checks that the page tells what the history holds.

use maud::{Markup, html};

use super::html::Writer;

pub(super) fn chapter(w: &Writer<'_>) -> Markup {
    let receipt = w.dossier.receipt();
    html! {
        p { (w.say("report-verify-what")) }
        p { (w.say("report-verify-how")) }
        p { (w.say("report-verify-whole")) }
        ul.heads { @for head in &receipt.heads { li { code dir="ltr" { (head) } } } }
    }
}
