//! What is still to do: for those who work on the programme, and on no public page.

use maud::{Markup, html};

use super::html::Writer;
use super::projects::Sheets;
use crate::model::Refusal;
use crate::views::{DUTY_HEADINGS, Duties, Duty};

pub(super) fn chapter(w: &Writer<'_>, sheets: &Sheets) -> Result<Option<Markup>, Refusal> {
    if !w.is_working() {
        return Ok(None);
    }
    let Duties { duties, no_figure, .. } = w.dossier.duties(w.at)?;
    let parts = DUTY_HEADINGS.map(|heading| {
        let under: Vec<&Duty> = duties.iter().filter(|duty| duty.heading() == heading).collect();
        (heading, under)
    });
    Ok(Some(html! {
        @if duties.is_empty() { p { (w.say("duties-none")) } }
        @for (heading, duties) in parts {
            @if !duties.is_empty() {
                h3 { (w.say(heading)) }
                ul { @for duty in duties { li { (one(w, sheets, duty)) } } }
            }
        }
        @if !no_figure.is_empty() {
            h3 { (w.say("duties-no-figure")) }
            ul { @for answer in &no_figure { li { (w.no_figure(answer)) } } }
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
