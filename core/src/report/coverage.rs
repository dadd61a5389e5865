//! How many remarks have been answered, in all and by project, topic, channel and axis: numbers, each with its bar.

use maud::{Markup, html};

use super::chart;
use super::html::Writer;
use crate::model::Refusal;
use crate::views::CoverageRow;

pub(super) fn chapter(w: &Writer<'_>) -> Result<Option<Markup>, Refusal> {
    let found = w.dossier.answer_coverage(w.at)?;
    let all = &found.overall;
    if all.received == 0 {
        return Ok(None);
    }
    let steps = [
        ("report-received", all.received, None),
        ("coverage-presented", all.presented, None),
        ("coverage-examined", all.examined, None),
        ("coverage-decided", all.decided, all.decided_share.as_ref()),
        ("coverage-answered", all.answered, all.answered_share.as_ref()),
        ("coverage-with-reason", all.with_reason, all.with_reason_share.as_ref()),
    ];
    let lists = [
        ("by-project", "", &found.by_project),
        ("by-topic", "topic", &found.by_topic),
        ("by-channel", "channel", &found.by_channel),
        ("by-axis", "", &found.by_axis),
    ];
    Ok(Some(html! {
        p.lead { (w.say_with("report-coverage", &[("answered", all.answered.into()), ("remarks", all.received.into())])) }
        table.bars {
            caption { (w.say("report-all-remarks")) }
            thead { tr { th scope="col" { (w.say("field-status")) } th.figure scope="col" { (w.say("remarks-title")) } } }
            tbody {
                @for (id, count, share) in steps {
                    tr {
                        th scope="row" { (w.say(id)) (chart::bar(all.received, count, None, w.is_rtl())) }
                        td.figure {
                            (count)
                            @if let Some(share) = share { " " span.count { "(" bdi { (w.share(share)) } ")" } }
                        }
                    }
                }
            }
        }
        @for (heading, list, rows) in lists { @if !rows.is_empty() { (by(w, heading, list, rows)) } }
    }))
}

fn by(w: &Writer<'_>, heading: &str, list: &str, rows: &[CoverageRow]) -> Markup {
    let caption = format!("coverage-{heading}");
    html! {
        div.scroll tabindex="0" role="region" aria-labelledby=(caption) {
            table.bars {
                caption id=(caption) { (w.say(heading)) }
                thead {
                    tr {
                        th scope="col" { (w.say(heading)) }
                        th.figure scope="col" { (w.say("report-received")) }
                        th.figure scope="col" { (w.say("coverage-decided")) }
                        th.figure scope="col" { (w.say("coverage-answered")) }
                    }
                }
                tbody {
                    @for row in rows {
                        @let counts = &row.coverage;
                        tr {
                            th scope="row" {
                                (w.key(list, row.key.as_deref(), &row.title))
                                (chart::bar(counts.received, counts.answered, None, w.is_rtl()))
                            }
                            td.figure { (counts.received) }
                            td.figure { (counts.decided) }
                            td.figure { (counts.answered) }
                        }
                    }
                }
            }
        }
    }
}
