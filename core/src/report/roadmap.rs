//! The roadmap as a timeline, and each stage in words.

use maud::{Markup, html};

use super::html::{Writer, joined};
use super::timeline::{Line, Mark};
use crate::dates::Day;
use crate::model::Refusal;
use crate::views::{AttendanceShown, DateShown, RoadmapStage, StageStatus};

pub(super) fn chapter(w: &Writer<'_>) -> Result<Option<Markup>, Refusal> {
    let roadmap = w.dossier.roadmap(w.at)?;
    if roadmap.stages.is_empty() {
        return Ok(None);
    }
    let undated = roadmap.stages.iter().any(|stage| stage.held.is_none() && stage.planned.is_none());
    let dates = roadmap.stages.iter().flat_map(|stage| drawn(stage).into_iter().map(|(_, date)| date));
    let line = Line::over(dates, undated, w.is_rtl());
    let today = Day::from_iso(&roadmap.day).ok();
    Ok(Some(html! {
        p { (w.rich("roadmap-day", &[], &[("day", w.day(&roadmap.day))])) }
        @if let Some(line) = &line {
            figure.timeline {
                (line.scale(w.language(), &w.say("status-undated")))
                ol {
                    @for (at, stage) in roadmap.stages.iter().enumerate() {
                        li {
                            p.what {
                                span.nr { (at + 1) } " "
                                a href={ "#" (stage.id) } { (w.stage_title(stage)) } " "
                                span.when { (when(w, stage)) }
                            }
                            (line.draw(&drawn(stage), today))
                        }
                    }
                }
                figcaption { (legend(w, undated, today.is_some_and(|day| line.holds(day)))) }
            }
        }
        ol.stages { @for stage in &roadmap.stages { li { (details(w, stage, &roadmap.stages)) } } }
    }))
}

/// What is drawn of a stage: earlier dates first, so that what stands is above them.
fn drawn(stage: &RoadmapStage) -> Vec<(Mark, &DateShown)> {
    let mut dates: Vec<_> = stage.planned_before.iter().map(|date| (Mark::Before, date)).collect();
    let same = |planned: &&DateShown| stage.held.as_ref().is_none_or(|held| held.edtf != planned.edtf);
    dates.extend(stage.planned.as_ref().filter(same).map(|date| (Mark::Planned, date)));
    dates.extend(stage.held.as_ref().map(|date| (Mark::Held, date)));
    dates
}

fn when(w: &Writer<'_>, stage: &RoadmapStage) -> Markup {
    let date = stage.held.as_ref().or(stage.planned.as_ref());
    date.map_or_else(|| html! { (w.say("status-undated")) }, |date| w.date(date))
}

fn legend(w: &Writer<'_>, undated: bool, today: bool) -> Markup {
    let key = |class: &'static str, id: &'static str| {
        html! {
            span.key {
                svg width="30" height="16" aria-hidden="true" {
                    @match class {
                        "today" => line.today x1="15" x2="15" y1="0" y2="16" {},
                        "apart" => rect.apart x="1" y="2" width="28" height="12" rx="3" fill="url(#hatch)" {},
                        _ => {
                            circle class=(class) cx="6" cy="8" r="5" {}
                            rect class=(class) x="14" y="3" width="15" height="10" rx="3" {}
                            @if class == "before" { rect.strike x="0" y="7" width="30" height="2" {} }
                        },
                    }
                }
                " " (w.say(id))
            }
        }
    };
    html! {
        (key("held", "report-legend-held"))
        (key("planned", "report-legend-planned"))
        (key("before", "report-legend-before"))
        @if undated { (key("apart", "report-legend-undated")) }
        @if today { (key("today", "report-legend-day")) }
        span.key { (w.say("report-legend-shapes")) }
    }
}

const fn status(status: StageStatus) -> &'static str {
    match status {
        StageStatus::Done => "done",
        StageStatus::Ongoing => "ongoing",
        StageStatus::Planned => "todo",
        StageStatus::Postponed | StageStatus::Undated | StageStatus::Unconfirmed | StageStatus::Unknown => {
            "open"
        }
    }
}

fn details(w: &Writer<'_>, stage: &RoadmapStage, all: &[RoadmapStage]) -> Markup {
    let class = status(stage.status);
    let made_up = |field: &str, value: Markup| w.made_up_in(&value, field, &stage.made_up);
    let phase = stage.phase.as_ref().map(|phase| w.label("phase", phase.as_str()));
    let announced = stage.announces.as_ref().and_then(|id| all.iter().find(|other| other.id == *id));
    html! {
        article.stage id=(stage.id) {
            h3 { (w.stage_title(stage)) (w.contested(!stage.contested.is_empty())) (w.illustrative(stage.illustrative)) }
            p.state {
                span class={ "badge " (class) } { (w.choice(stage.status)) }
                @if let Some(phase) = phase { " " span.badge.plain { (phase) } }
            }
            @if let Some(postponed) = &stage.postponed { (w.postponed(postponed)) }
            dl.facts {
                (w.row("field-held", stage.held.as_ref().map(|date| made_up("held", w.date(date)))))
                (w.row("field-planned", stage.planned.as_ref().map(|date| w.date(date))))
                (w.row("report-planned-before", w.earlier(&stage.planned_before)))
                (w.row("field-attendance", stage.attendance.as_ref().map(|found| made_up("attendance", counts(w, found)))))
                (w.row("field-place", w.name_if(&stage.place)))
                (w.row("report-modality", stage.modality.as_ref().map(|m| html! { (w.label("modality", m.as_str())) })))
                (w.row("field-instrument", w.name_if(&stage.instrument)))
                (w.row("field-organiser", w.name_if(&stage.organiser)))
                (w.row("field-speakers", joined(stage.speakers.iter().map(|speaker| w.words(speaker)))))
                (w.row("field-outcome", w.name_if(&stage.outcome).map(|outcome| made_up("outcome", outcome))))
                (w.row("field-announces", announced.map(|other| made_up("announces", w.link(&other.id, &other.title)))))
                (w.row("report-documents", handouts(w, stage)))
            }
            @if !stage.agenda.is_empty() {
                p.label { (w.say("council-agenda")) }
                ol.agenda { @for item in &stage.agenda { li { (w.words(item)) } } }
            }
        }
    }
}

/// The documents of a stage, which the chapter of publications has.
fn handouts(w: &Writer<'_>, stage: &RoadmapStage) -> Option<Markup> {
    let count = u32::try_from(stage.handouts.len()).unwrap_or(u32::MAX);
    stage.handouts.first().map(
        |first| html! { a href={ "#" (first) } { (w.count("publications-count", "publications", count)) } },
    )
}

fn counts(w: &Writer<'_>, attendance: &AttendanceShown) -> Markup {
    let counts = [
        ("participation-participants", "participants", attendance.participants),
        ("participation-women", "women", attendance.women),
        ("participation-associations", "associations", attendance.associations),
    ];
    let told = counts.into_iter().filter_map(|(id, name, count)| Some(html! { (w.count(id, name, count?)) }));
    joined(told).unwrap_or_default()
}

impl Writer<'_> {
    pub(super) fn stage_title(&self, stage: &RoadmapStage) -> Markup {
        let kind = || stage.kind.as_ref().map(|kind| html! { (self.label("stage-kind", kind.as_str())) });
        self.name_if(&stage.title).or_else(kind).unwrap_or_else(|| self.unknown())
    }
}
