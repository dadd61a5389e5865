//! How a reader checks that the page tells what the history holds: the receipt, for telephones and for eyes.

use maud::{Markup, html};

use super::code::svg;
use super::html::Writer;
use crate::dossier::{Receipt, count};

pub(super) fn chapter(w: &Writer<'_>, receipt: &Receipt) -> Markup {
    let name = w.say_with("report-qr", &[("receipt", (&receipt.short).into())]);
    let code = receipt.code().map(|code| svg(&code, &name));
    html! {
        p { (w.say("report-verify-what")) }
        @if code.is_none() { p { (w.count("report-qr-none", "heads", count(receipt.heads.len()))) } }
        div.receipt {
            @if let Some(code) = &code { (code) }
            div {
                p.label { (w.say("report-verify-short")) }
                p.short { @for short in receipt.short.split(' ') { code dir="ltr" { (short) } " " } }
                p { (w.say("report-verify-how")) }
            }
        }
        p { (w.say("report-verify-keep")) }
        p { (w.say("report-verify-whole")) }
        ul.heads { @for head in &receipt.heads { li { code dir="ltr" { (head) } } } }
    }
}
