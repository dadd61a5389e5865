//! Who took part: attendance stage by stage, women among the participants, associations beside them; and the cards.

use maud::{Markup, html};

use super::chart;
use super::html::Writer;
use crate::model::Refusal;
use crate::views::{CardCount, StageParticipation};

pub(super) fn chapter(w: &Writer<'_>) -> Result<Option<Markup>, Refusal> {
    let found = w.dossier.participation(w.at)?;
    if found.stages.is_empty() && found.cards == 0 {
        return Ok(None);
    }
    let lists = [
        ("by-channel", "channel", &found.by_channel),
        ("by-kind", "card-kind", &found.by_kind),
        ("by-stage", "", &found.by_stage),
    ];
    Ok(Some(html! {
        @if !found.stages.is_empty() {
            p { (w.say("report-participation-rule")) }
            p.lead {
                (w.count("participation-attendances", "attendances", found.attendances))
                @if let Some(share) = &found.women_share {
                    " · " (w.say_with("participation-women-share", &[("share", w.share(share).into())]))
                }
                (w.illustrative(found.stages.iter().any(|stage| stage.illustrative)))
            }
            (attendance(w, &found.stages))
        }
        @if found.cards > 0 {
            h3 {
                (w.count("projects-cards", "cards", found.cards)) " · "
                (w.count("projects-remarks", "remarks", found.remarks))
            }
            div.columns {
                @for (heading, list, counts) in lists {
                    @if !counts.is_empty() { (cards(w, heading, list, counts, found.cards)) }
                }
            }
        }
    }))
}

fn attendance(w: &Writer<'_>, stages: &[StageParticipation]) -> Markup {
    let most = stages.iter().filter_map(|stage| stage.participants).max().unwrap_or(0);
    let number =
        |count: Option<u32>| html! { @match count { Some(count) => (count), None => (w.unknown()) } };
    html! {
        div.scroll tabindex="0" role="region" aria-labelledby="attendance" {
            table.bars {
                caption #attendance { (w.say("report-attendance")) }
                thead {
                    tr {
                        th scope="col" { (w.say("field-stage")) }
                        th.figure scope="col" { (w.say("report-participants")) }
                        th.figure scope="col" { (w.say("report-women")) }
                        th.figure scope="col" { (w.say("report-associations")) }
                    }
                }
                tbody {
                    @for stage in stages {
                        tr {
                            th scope="row" {
                                (w.link(&stage.stage, &stage.title)) (w.illustrative(stage.illustrative))
                                @if let Some(held) = &stage.held { " " span.when { (w.date(held)) } }
                                @if let Some(all) = stage.participants { (chart::bar(most, all, stage.women, w.is_rtl())) }
                            }
                            td.figure { (number(stage.participants)) }
                            td.figure {
                                (number(stage.women))
                                @if let Some(share) = &stage.women_share {
                                    " " span.count { "(" bdi { (w.share(share)) } ")" }
                                }
                            }
                            td.figure { (number(stage.associations)) }
                        }
                    }
                }
            }
        }
        p.keys {
            span.key { (chart::swatch("part")) (w.say("report-participants")) }
            span.key { (chart::swatch("within")) (w.say("report-women-among")) }
        }
    }
}

/// How many cards came in which way.
fn cards(w: &Writer<'_>, heading: &str, list: &str, counts: &[CardCount], all: u32) -> Markup {
    html! {
        table.bars {
            caption { (w.say(heading)) }
            thead { tr { th scope="col" { (w.say(heading)) } th.figure scope="col" { (w.say("cards-title")) } } }
            tbody {
                @for count in counts {
                    tr {
                        th scope="row" {
                            (w.key(list, count.key.as_deref(), &count.title))
                            (chart::bar(all, count.cards, None, w.is_rtl()))
                        }
                        td.figure { (count.cards) }
                    }
                }
            }
        }
    }
}
