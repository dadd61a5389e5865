//! The report (التقرير, le rapport): a dossier as one HTML page for citizens, or for those who work on the programme.
//!
//! In: a dossier and what is asked of it: the language of the reader, the audience, the two clocks. Out: one page that
//! needs nothing beside it: no script, no font, no address; in Arabic, French or English, right-to-left where the
//! language is; on a phone, a desk and A4. One chapter a file; each asks the views and knows no rule of its own.
//! The one rule that this room guards: what people wrote is text. It passes through one escaping function (that of
//! `maud`), keeps its own language and direction, and is never markup; and no label stands outside the message files.

mod chart;
mod code;
mod committee;
mod conflicts;
mod council;
mod coverage;
mod difference;
mod duties;
mod html;
mod indicators;
mod participation;
mod programme;
mod projects;
mod publications;
mod remarks;
mod roadmap;
mod sheet;
mod timeline;
mod verify;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use self::html::Writer;
use self::projects::Sheets;
use crate::dossier::{At, Dossier};
use crate::model::Refusal;
use crate::text::Language;
use crate::views::Programme;

/// The look of the page, on a screen and on paper.
const STYLE: &str = include_str!("style.css");

/// What is asked of a report.
#[derive(Clone, Debug)]
pub struct ReportOptions {
    /// The language of the reader; labels are in Arabic, where there are none in this language.
    pub language: Language,
    /// The day it tells of, what was known, and for whom it is.
    pub at: At,
}

impl ReportOptions {
    /// A report for everybody (للعموم, pour le public), in this language, as things stand today: nothing personal, and
    /// nothing that is still being worked on.
    pub fn public(language: Language) -> Self {
        Self { language, at: At::now().public() }
    }

    /// A report for those who work on the programme (وثيقة عمل, document de travail), in this language, as things stand
    /// today. It holds what is not published, and nothing by which the author of a card is reached.
    pub fn working(language: Language) -> Self {
        Self { language, at: At::now() }
    }

    /// The same, as things stood on a day, `YYYY-MM-DD`.
    pub fn on(mut self, day: impl Into<String>) -> Self {
        self.at.day = Some(day.into());
        self
    }
}

/// The dossier as one HTML page (تقرير البرنامج, rapport du programme).
///
/// What a public report shows is what a public copy holds, and nothing else.
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{Dossier, System};
/// use infitah::facts::{DossierFounded, ProjectRegistered};
/// use infitah::report::{ReportOptions, page};
/// use infitah::text::Language;
///
/// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
/// d.record(ProjectRegistered::titled("الحدائق & حراستها"))?;
/// let page = page(&d, &ReportOptions::public(Language::FR))?;
/// assert!(page.starts_with("<!DOCTYPE html><html lang=\"fr\" dir=\"ltr\">"));
/// assert!(page.contains("الحدائق &amp; حراستها"));
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
///
/// # Errors
/// A refusal when the day cannot be read, or a head is unknown.
pub fn page(dossier: &Dossier, options: &ReportOptions) -> Result<String, Refusal> {
    // The day is asked for once, so that no chapter tells of another one.
    let day = dossier.day_of(&options.at)?.to_string();
    let at = At { day: Some(day.clone()), ..options.at.clone() };
    let writer = Writer::new(dossier, &at, &options.language);
    Ok(whole(&writer, &day)?.into_string())
}

/// A chapter: its anchor, the message of its title, and its contents; nothing where there is nothing to tell.
struct Chapter {
    anchor: &'static str,
    title: &'static str,
    body: Markup,
}

fn chapters(w: &Writer<'_>, programme: &Programme) -> Result<Vec<Chapter>, Refusal> {
    let (sheets, cards) = (Sheets::read(w)?, remarks::cards(w)?);
    let chapters = [
        ("roadmap", "report-roadmap", roadmap::chapter(w)?),
        ("programme", "report-axes", programme::chapter(w, programme)),
        ("committee", "report-committee", committee::chapter(w, programme)?),
        ("participation", "report-participation", participation::chapter(w)?),
        ("projects", "report-projects", projects::chapter(w, &sheets)),
        ("difference", "report-difference", difference::chapter(w, programme, &sheets)?),
        ("remarks", "report-remarks", remarks::chapter(w, &sheets, &cards)?),
        ("coverage", "report-answers-given", coverage::chapter(w)?),
        ("indicators", "report-indicators", indicators::chapter(w)?),
        ("council", "council-title", council::chapter(w)?),
        ("publications", "publications-title", publications::chapter(w)?),
        ("conflicts", "report-conflicts", conflicts::chapter(w)?),
        ("duties", "report-duties", duties::chapter(w, &sheets)?),
        ("verify", "report-verify", Some(verify::chapter(w, &programme.receipt))),
    ];
    let told =
        chapters.into_iter().filter_map(|(anchor, title, body)| Some(Chapter { anchor, title, body: body? }));
    Ok(told.collect())
}

fn whole(w: &Writer<'_>, day: &str) -> Result<Markup, Refusal> {
    let programme = w.dossier.programme(w.at)?;
    let chapters = chapters(w, &programme)?;
    let plain = w.plain_name(&programme.collectivity_name);
    let title = w.say("report-title");
    let receipt = &programme.receipt;
    Ok(html! {
        (DOCTYPE)
        html lang=(w.language()) dir=(w.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light";
                // By which a program knows a report again.
                meta name="generator" content="infitah";
                title { (w.labelled(&title, &plain)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#main" { (w.say("report-skip")) }
                (chart::patterns())
                header.top {
                    div.inner {
                        p.kicker { (w.name(&programme.collectivity_name)) }
                        h1 id=(programme.id) {
                            (title)
                            @if let Some(cycle) = &programme.cycle { " " span.cycle { bdi { (cycle) } } }
                        }
                        dl.meta {
                            div { dt { (w.say("report-day")) } dd { (w.day(day)) } }
                            div { dt { (w.say("report-audience")) } dd { (w.say(w.audience_id())) } }
                            div {
                                dt { (w.say("report-receipt")) }
                                dd { a href="#verify" { code dir="ltr" { (receipt.short) } } }
                            }
                        }
                    }
                }
                div.page {
                    nav.contents aria-labelledby="contents" {
                        h2 #contents { (w.say("report-contents")) }
                        ol {
                            @for chapter in &chapters {
                                li { a href={ "#" (chapter.anchor) } { (w.say(chapter.title)) } }
                            }
                        }
                    }
                    main #main {
                        p.lead { (w.say("report-answers")) }
                        @if w.is_made_up() { p.made-up role="note" { strong { (w.say("report-made-up")) } } }
                        @for chapter in &chapters {
                            section.chapter aria-labelledby=(chapter.anchor) {
                                h2 id=(chapter.anchor) { (w.say(chapter.title)) }
                                (chapter.body)
                            }
                        }
                    }
                }
                footer.end {
                    div.inner {
                        p { (w.say("report-made")) " " (w.say("report-receipt")) " " code dir="ltr" { (receipt.short) } }
                    }
                }
            }
        }
    })
}
