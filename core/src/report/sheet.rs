//! The sheet of a project: each section with the remarks behind its words, and how it came to read so.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::html::{Writer, clean, joined};
use super::projects::Sheet;
use crate::model::DecisionId;
use crate::views::{
    Cause, EndedShown, FundingShown, IdeaShown, LinkShown, Passage, ProjectSheet, Revision, SectionShown,
    SectionTrace, TitleShown,
};

pub(super) fn write(w: &Writer<'_>, Sheet { sheet, traces }: &Sheet) -> Markup {
    let topics = sheet.topics.iter().map(|topic| html! { (w.label("topic", topic.as_str())) });
    let topics = joined(topics);
    let title = sheet.contested.iter().any(|field| field.starts_with("title"));
    html! {
        article.project id=(sheet.id) {
            header {
                h3 { (w.name(&sheet.title)) (w.contested(title)) (w.illustrative(sheet.illustrative)) }
                p.refs { (w.references(&sheet.references)) }
            }
            dl.facts {
                (w.row("report-ended", sheet.ended.as_ref().map(|end| ended(w, end))))
                (w.row("report-split", sheet.split.as_ref().map(|split| ended(w, split))))
                (w.row("field-axis", sheet.axis.as_ref().map(|_| w.made_up_in(&w.name(&sheet.axis_title), "axis", &sheet.made_up))))
                (w.row("field-topics", topics))
                (w.row("field-parent", sheet.parent.as_ref().map(|parent| w.link(parent, &sheet.parent_title))))
                (w.row("field-children", w.projects(&sheet.children)))
                (w.row("field-came-from", w.projects(&sheet.came_from).map(|from| w.made_up_in(&from, "came_from", &sheet.made_up))))
                (w.row("field-became", w.projects(&sheet.became)))
                @for found in &sheet.links { (link(w, found, &sheet.made_up)) }
                @for found in &sheet.elsewhere {
                    div { dt { (w.label("relation", found.relation.as_str())) } dd { (w.made_up_in(&w.name(&found.title), "elsewhere", &sheet.made_up)) } }
                }
            }
            (titles(w, sheet))
            @if sheet.sections.is_empty() { p.note { (w.say("sheet-empty")) } }
            @for (shown, trace) in sheet.sections.iter().zip(traces) { (section(w, sheet, shown, trace.as_ref())) }
            (funding(w, sheet))
            (indicators(w, sheet))
            (ideas(w, sheet))
        }
    }
}

fn ended(w: &Writer<'_>, end: &EndedShown) -> Markup {
    html! {
        span.badge.no { (w.choice(end.how)) } " " (w.date_or_unknown(end.on.as_ref()))
        @if let Some(by) = w.name_if(&end.by_name) { " · " (by) }
        @if let Some(reason) = &end.reason { " · " (w.words(reason)) }
    }
}

/// A link as the project that made it says it.
fn link(w: &Writer<'_>, link: &LinkShown, made_up: &[String]) -> Markup {
    let relation = w.label("relation", link.relation.as_str());
    let label =
        if link.from_here { relation } else { w.say_with("relating-here", &[("relation", relation.into())]) };
    html! {
        div {
            dt { (label) }
            dd {
                (w.made_up_in(&w.link(&link.project, &link.title), if link.from_here { "link" } else { "linked_from" }, made_up))
                @if let Some(reason) = &link.reason { " · " (w.words(reason)) }
            }
        }
    }
}

fn funding(w: &Writer<'_>, sheet: &ProjectSheet) -> Markup {
    let total = &sheet.funding_total;
    let others =
        [("funding-unknown", "unknown", total.unknown), ("funding-in-kind", "in_kind", total.in_kind)];
    html! {
        @if !sheet.funding.is_empty() {
            section.sheet-section {
                h4 { (w.say("sheet-funding")) }
                ul { @for found in &sheet.funding { li { (source(w, found)) } } }
                p.note {
                    @if let Some(sum) = &total.amount { (w.say("field-known-amounts")) " " (w.amount(sum, None)) }
                    @for (id, name, count) in others { @if count > 0 { " · " (w.count(id, name, count)) } }
                }
            }
        }
    }
}

fn source(w: &Writer<'_>, source: &FundingShown) -> Markup {
    let kind = source.kind.as_ref().map(|kind| w.label("funding-kind", kind.as_str()));
    let in_kind = w.name_if(&source.in_kind);
    html! {
        @match (w.name_if(&source.source), &kind) {
            (Some(name), _) => strong { (name) },
            (None, Some(kind)) => strong { (kind) },
            (None, None) => (w.unknown()),
        }
        (w.contested(!source.contested.is_empty())) (w.illustrative(source.illustrative))
        @if let Some(kind) = kind.filter(|_| !source.source.is_empty()) { " · " (kind) }
        @match (&source.amount, &in_kind) {
            (Some(amount), _) => { " · " (w.amount(amount, source.amount_written.as_deref())) },
            (None, None) => { " · " em.missing { (w.say("funding-amount-unknown")) } },
            (None, Some(_)) => {},
        }
        @if let Some(what) = in_kind { " · " (w.say("field-in-kind")) " " (what) }
        @if let Some(status) = &source.status { " " span.badge.plain { (w.label("funding-status", status.as_str())) } }
    }
}

fn indicators(w: &Writer<'_>, sheet: &ProjectSheet) -> Markup {
    html! {
        @if !sheet.indicators.is_empty() {
            section.sheet-section {
                h4 { (w.say("sheet-indicators")) }
                ul {
                    @for found in &sheet.indicators {
                        li {
                            (w.link(&found.id, &found.title))
                            @if let Some(kind) = &found.kind {
                                " " span.count { (w.label("indicator-kind", kind.as_str())) }
                            }
                            (w.illustrative(found.illustrative))
                        }
                    }
                }
            }
        }
    }
}

/// The ideas of citizens that the project was drawn from.
fn ideas(w: &Writer<'_>, sheet: &ProjectSheet) -> Markup {
    let idea = |found: &IdeaShown| {
        let anchor = found.card.as_ref().and_then(|card| w.card_anchor(card));
        html! {
            li {
                @if let Some(anchor) = anchor { a href={ "#" (anchor) } { (w.card_name(&found.numbers)) } " – " }
                @for (at, words) in [&found.said, &found.proposed].into_iter().flatten().enumerate() {
                    @if at > 0 { " · " }
                    (w.words(words))
                }
            }
        }
    };
    html! {
        @if !sheet.ideas.is_empty() {
            details.history {
                summary {
                    (w.say("sheet-ideas")) " " span.count { (sheet.ideas.len()) }
                    (w.made_up_in(&html! {}, "idea", &sheet.made_up))
                }
                ul { @for found in &sheet.ideas { (idea(found)) } }
            }
        }
    }
}

fn titles(w: &Writer<'_>, sheet: &ProjectSheet) -> Markup {
    let title = |shown: &TitleShown| {
        html! {
            li {
                @match &shown.on { Some(date) => (w.date(date)), None => (w.say("sheet-always")) }
                " – " (w.words(&shown.title))
                @if shown.stands { " " span.badge.plain { (w.say("sheet-stands")) } }
            }
        }
    };
    html! {
        @if sheet.titles.iter().any(|shown| !shown.stands) {
            details.history { summary { (w.made_up_in(&html! { (w.say("sheet-titles")) }, "title", &sheet.made_up)) } ul { @for shown in &sheet.titles { (title(shown)) } } }
        }
    }
}

fn section(
    w: &Writer<'_>,
    sheet: &ProjectSheet,
    shown: &SectionShown,
    trace: Option<&SectionTrace>,
) -> Markup {
    let passages = trace.map(|trace| trace.passages.as_slice()).unwrap_or_default();
    html! {
        section.sheet-section id=(anchor(sheet, shown)) {
            h4 {
                (w.label("section", shown.section.as_str()))
                (w.foreign(Some(&shown.language)))
                (w.contested(shown.contested))
                (w.made_up_in(&html! {}, "section", &sheet.made_up))
            }
            @if passages.is_empty() { (w.paragraph(&shown.text)) } @else { (marked(w, &shown.language, passages)) }
            (history(w, shown, passages))
        }
    }
}

/// The anchor of a section: its project, its name and its language.
pub(super) fn anchor(sheet: &ProjectSheet, section: &SectionShown) -> String {
    let plain = |c: char| match c {
        c if c.is_ascii_alphanumeric() || c == '-' => c.to_string(),
        c => format!("_{:x}", u32::from(c)),
    };
    format!("{}-{}-{}", sheet.id, section.section, section.language).chars().map(plain).collect()
}

/// The text with the words marked that remarks brought, each with links to the cards of these remarks.
fn marked(w: &Writer<'_>, language: &str, passages: &[Passage]) -> Markup {
    let (dir, lang) = w.tags(Some(language));
    html! {
        p.words dir=[dir] lang=[lang] {
            @for passage in passages {
                @let cards = w.cards_behind(&passage.because);
                @if cards.is_empty() { (clean(&passage.text)) } @else {
                    mark { (clean(&passage.text)) }
                    sup.cards { @for (anchor, number) in cards { " " (short(&anchor, &number)) } }
                }
            }
        }
    }
}

/// A link to a card behind a word: its number alone, which is called by its whole name where it is heard.
pub(super) fn short(anchor: &str, name: &str) -> Markup {
    let number = anchor.strip_prefix("card-").filter(|number| name.contains(number));
    html! { a href={ "#" (anchor) } aria-label=(name) { (number.unwrap_or(name)) } }
}

/// Every revision: when, why, and which words it changed. A reason is told once a section.
fn history(w: &Writer<'_>, shown: &SectionShown, passages: &[Passage]) -> Markup {
    let causes: BTreeMap<&DecisionId, &Cause> = passages
        .iter()
        .flat_map(|passage| passage.because.iter().map(|cause| (&cause.decision, cause)))
        .collect();
    let count = u32::try_from(shown.revisions.len()).unwrap_or(u32::MAX);
    let mut told = BTreeSet::new();
    html! {
        @if shown.revisions.len() > 1 {
            details.history {
                summary { (w.say("report-history")) " " span.count { (w.count("sheet-revisions", "revisions", count)) } }
                ol {
                    @for (at, revision) in shown.revisions.iter().enumerate() {
                        li { (one(w, revision, at.checked_sub(1).and_then(|at| shown.revisions.get(at)), &causes, &mut told)) }
                    }
                }
            }
        }
    }
}

fn one<'c>(
    w: &Writer<'_>,
    revision: &Revision,
    before: Option<&Revision>,
    causes: &BTreeMap<&'c DecisionId, &'c Cause>,
    told: &mut BTreeSet<&'c DecisionId>,
) -> Markup {
    let because: Vec<&Cause> =
        revision.because.iter().filter_map(|decision| causes.get(decision).copied()).collect();
    let cards = w.cards_behind(because.iter().copied());
    html! {
        p.when {
            (w.date_or_unknown(revision.on.as_ref()))
            @if revision.stands { " " span.badge.plain { (w.say("sheet-stands")) } }
        }
        @match (before.and_then(|before| before.text.text.as_deref()), revision.text.text.as_deref()) {
            (Some(old), Some(new)) => (w.difference(old, new, revision.text.language.as_deref())),
            _ => (w.paragraph(&revision.text)),
        }
        @for cause in because {
            @if let Some(reason) = cause.reason.as_ref().filter(|_| told.insert(&cause.decision)) { p.note { (w.say("field-reason")) " " (w.words(reason)) } }
        }
        @if !cards.is_empty() {
            p.note {
                (w.say("report-because"))
                @for (anchor, number) in cards { " " a href={ "#" (anchor) } { (number) } }
            }
        }
    }
}
