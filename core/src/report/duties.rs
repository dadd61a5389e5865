//! What is still to do: for those who work on the programme, and on no public page.

use maud::{Markup, html};

use super::html::Writer;
use super::projects::Sheets;
use crate::model::Refusal;
use crate::views::Duty;

pub(super) fn chapter(w: &Writer<'_>, sheets: &Sheets) -> Result<Option<Markup>, Refusal> {
    if !w.is_working() {
        return Ok(None);
    }
    let duties = w.dossier.duties(w.at)?.duties;
    let (overdue, others): (Vec<&Duty>, Vec<&Duty>) = duties.iter().partition(|duty| duty.overdue);
    let (dated, undated): (Vec<&Duty>, Vec<&Duty>) = others.into_iter().partition(|duty| duty.due.is_some());
    let parts = [("duties-overdue", overdue), ("duties-dated", dated), ("duties-undated", undated)];
    Ok(Some(html! {
        @if duties.is_empty() { p { (w.say("duties-none")) } }
        @for (heading, duties) in parts {
            @if !duties.is_empty() {
                h3 { (w.say(heading)) }
                ul { @for duty in duties { li { (one(w, sheets, duty)) } } }
            }
        }
    }))
}

/// What is to do, with a link to the project where that is on the page.
fn one(w: &Writer<'_>, sheets: &Sheets, duty: &Duty) -> Markup {
    let line = w.duty(duty);
    html! {
        @match duty.about.as_ref().filter(|about| sheets.holds(about.as_str())) {
            Some(about) => a href={ "#" (about) } { (line) },
            None => (line),
        }
    }
}
