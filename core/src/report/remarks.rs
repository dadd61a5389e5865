//! What was said and what was decided: every card by its number, each remark with its answer.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::html::{Writer, beside, clean, joined};
use super::projects::{Change, Sheets};
use super::sheet;
use crate::model::{BodyId, DecisionId, Refusal, RemarkId, StageId};
use crate::views::{
    AnchorPlace, AnchorShown, CardShown, GroupShown, Names, RemarkShown, RemarkState, Spoken, TraceDecision,
};

/// What the cards are shown with.
struct Told<'s> {
    /// What was decided on each remark, what was superseded too.
    decisions: BTreeMap<RemarkId, Vec<TraceDecision>>,
    /// The revisions to which each decision led.
    changes: BTreeMap<&'s DecisionId, Vec<Change<'s>>>,
    stages: BTreeMap<StageId, Names>,
    /// Who decided most often, which is told once.
    decider: Option<(BodyId, Names)>,
}

/// Every card in the order of the page, each with its anchor from now on: chapters before this one lead to them.
pub(super) fn cards(w: &Writer<'_>) -> Result<Vec<CardShown>, Refusal> {
    let mut cards = w.dossier.every_card(w.at)?;
    cards.sort_by_cached_key(|card| (number(card), w.card_name(&card.numbers), card.id.clone()));
    w.place_cards(cards.iter().map(|card| (&card.id, card.numbers.as_slice())));
    Ok(cards)
}

pub(super) fn chapter(
    w: &Writer<'_>,
    sheets: &Sheets,
    cards: &[CardShown],
) -> Result<Option<Markup>, Refusal> {
    if cards.is_empty() {
        return Ok(None);
    }
    let remarks = cards.iter().flat_map(|card| card.remarks.iter().map(|remark| &remark.id));
    let decisions = w.dossier.decisions_on(remarks, w.at)?;
    let told = Told {
        decider: decider(&decisions),
        decisions,
        changes: sheets.changes(),
        stages: w.dossier.roadmap(w.at)?.stages.into_iter().map(|stage| (stage.id, stage.title)).collect(),
    };
    Ok(Some(html! {
        p { (w.say("report-remarks-find")) }
        @if let Some((_, name)) = &told.decider { p { (w.rich("report-decided-by", &[], &[("body", w.name(name))])) } }
        h3 #cards { (w.say("report-cards-index")) }
        ul.find { @for card in cards { li { (line(w, card)) } } }
        (groups(w, cards, &w.dossier.remark_groups(w.at)?.groups))
        @for card in cards { (article(w, &told, card)) }
    }))
}

/// By what cards are ordered: numbers by their size, then whatever else people call them.
fn number(card: &CardShown) -> u64 {
    card.numbers.iter().find_map(|number| number.parts()?.1.parse().ok()).unwrap_or(u64::MAX)
}

/// The body that decided most often.
fn decider(decisions: &BTreeMap<RemarkId, Vec<TraceDecision>>) -> Option<(BodyId, Names)> {
    let mut bodies: BTreeMap<&BodyId, (usize, &Names)> = BTreeMap::new();
    for decision in decisions.values().flatten() {
        bodies.entry(&decision.by).or_insert((0, &decision.by_name)).0 += 1;
    }
    let most = bodies.into_iter().max_by_key(|(_, (count, _))| *count)?;
    let (body, (_, name)) = most;
    (!name.is_empty()).then(|| (body.clone(), name.clone()))
}

impl Told<'_> {
    fn decisions(&self, remark: &RemarkShown) -> &[TraceDecision] {
        self.decisions.get(&remark.id).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Where a card of the page stands.
fn anchor(w: &Writer<'_>, card: &CardShown) -> String {
    w.card_anchor(&card.id).unwrap_or_else(|| card.id.to_string())
}

fn line(w: &Writer<'_>, card: &CardShown) -> Markup {
    html! {
        a href={ "#" (anchor(w, card)) } { (w.card_name(&card.numbers)) }
        @for remark in &card.remarks { " " (outcome(w, remark)) }
    }
}

/// The groups of remarks that say the same, each with links to the cards of its remarks.
fn groups(w: &Writer<'_>, cards: &[CardShown], groups: &[GroupShown]) -> Markup {
    if groups.is_empty() {
        return html! {};
    }
    let remarks = cards.iter().flat_map(|card| card.remarks.iter().map(move |remark| (&remark.id, card)));
    let by_remark: BTreeMap<&RemarkId, &CardShown> = remarks.collect();
    html! {
        h3 { (w.say("groups-title")) }
        ul {
            @for group in groups {
                li {
                    (w.group(group)) (w.mark(group.id.as_str()))
                    @let mut seen = BTreeSet::new();
                    @let members = group.members.iter().filter_map(|remark| by_remark.get(remark));
                    span.when {
                        @for card in members.filter(|card| seen.insert(&card.id)) {
                            " " (sheet::short(&anchor(w, card), &w.card_name(&card.numbers)))
                        }
                    }
                }
            }
        }
    }
}

/// What became of a remark, in a word.
fn outcome(w: &Writer<'_>, remark: &RemarkShown) -> Markup {
    let state = match remark.state {
        RemarkState::Noted => "report-state-noted",
        RemarkState::Presented => "report-state-presented",
        RemarkState::Examined => "report-state-examined",
        RemarkState::Decided | RemarkState::Answered => "report-state-decided",
    };
    html! {
        @if let Some(outcome) = remark.outcome { (w.outcome(outcome)) } @else { span.badge.open { (w.say(state)) } }
    }
}

fn article(w: &Writer<'_>, told: &Told<'_>, card: &CardShown) -> Markup {
    let stage = card.stage.as_ref();
    let told_of = [
        card.kind.as_ref().map(|kind| html! { (w.label("card-kind", kind.as_str())) }),
        card.about.as_ref().map(|id| w.link(id, &card.about_title)),
        card.received.as_ref().map(|date| w.date(date)),
        stage.and_then(|id| told.stages.get(id).map(|title| w.link(id, title))),
        card.channel.as_ref().map(|channel| html! { (w.label("channel", channel.as_str())) }),
    ];
    html! {
        article.card id=(anchor(w, card)) {
            h3 { (w.card_name(&card.numbers)) (w.illustrative(card.illustrative)) }
            p.from { (joined(told_of.into_iter().flatten()).unwrap_or_default()) }
            @if let Some(anchor) = &card.anchor { (passage(w, anchor)) }
            @for remark in &card.remarks { (one(w, told, remark)) }
        }
    }
}

/// The passage that a card is on; it is never moved to other words.
fn passage(w: &Writer<'_>, anchor: &AnchorShown) -> Markup {
    html! {
        @if let Some(exact) = &anchor.exact {
            p.label { (w.say("field-passage")) " " (w.label("section", anchor.section.as_str())) }
            (w.quotation(exact))
            @if anchor.place == AnchorPlace::Orphaned { p.note { (w.say("anchor-orphaned")) } }
        }
    }
}

fn one(w: &Writer<'_>, told: &Told<'_>, remark: &RemarkShown) -> Markup {
    let topic = match (&remark.topic, &remark.section) {
        (Some(topic), _) => w.label("topic", topic.as_str()),
        (None, Some(section)) => w.label("section", section.as_str()),
        (None, None) => w.say("report-remark"),
    };
    let decisions = told.decisions(remark);
    let changes: Vec<&Change<'_>> =
        decisions.iter().filter_map(|decision| told.changes.get(&decision.decision)).flatten().collect();
    html! {
        section.remark {
            h4 { (topic) " " (outcome(w, remark)) }
            @if remark.said.is_none() && remark.proposed.is_none() { p.note { (w.say("trace-nothing-said")) } }
            div.said {
                @if let Some(said) = &remark.said { (quoted(w, "trace-said", said)) }
                @if let Some(proposed) = &remark.proposed { (quoted(w, "trace-proposed", proposed)) }
            }
            (steps(w, remark))
            @for found in decisions { (decision(w, told, remark, found)) }
            @if !changes.is_empty() {
                p.label { (w.say("report-changed")) }
                ul { @for found in changes { li { (change(w, found)) } } }
            }
        }
    }
}

/// The days on which it was presented and examined.
fn steps(w: &Writer<'_>, remark: &RemarkShown) -> Markup {
    let steps = [("report-presented", &remark.presented), ("report-examined", &remark.examined)];
    let told =
        steps.into_iter().filter_map(|(id, date)| Some(w.rich(id, &[], &[("date", w.date(date.as_ref()?))])));
    joined(told).map(|told| html! { p.note { (told) } }).unwrap_or_default()
}

/// What a person said, under what it is.
fn quoted(w: &Writer<'_>, id: &str, words: &Spoken) -> Markup {
    html! {
        div {
            p.label { (w.say(id)) (w.foreign(words.language.as_deref())) }
            (w.quotation(words))
        }
    }
}

fn decision(w: &Writer<'_>, told: &Told<'_>, remark: &RemarkShown, decision: &TraceDecision) -> Markup {
    // Not published yet: neither what was decided nor why is for this audience.
    if decision.outcome.is_none() && decision.answers.is_empty() {
        let date = w.date_or_unknown(decision.on.as_ref());
        return html! { div.answer { p.note { (w.rich("report-decided-on", &[], &[("date", date)])) } } };
    }
    // The heading of the remark says what stands, and the chapter who decides.
    let known = decision.stands && decision.outcome == remark.outcome;
    let usual = told.decider.as_ref().is_some_and(|(body, _)| *body == decision.by);
    html! {
        div.answer.old[!decision.stands] {
            p {
                @match decision.outcome {
                    Some(_) if known => {},
                    Some(outcome) => { (w.outcome(outcome)) " " },
                    None => { em.missing { (w.say("trace-outcome-unseen")) } " " },
                }
                span.when {
                    (w.date_or_unknown(decision.on.as_ref()))
                    @if !usual { " · " (w.name(&decision.by_name)) }
                }
                @if !decision.stands { " " span.badge.plain { (w.say("trace-superseded")) } }
            }
            @match &decision.reason {
                Some(reason) => (w.paragraph(reason)),
                None => p.note { (w.say("trace-no-reason")) },
            }
            @for answer in &decision.answers {
                @if let Some(text) = w.name_if(&answer.text) { p { (text) } }
                p.note { (w.rich("trace-answered", &[], &[("date", w.date_or_unknown(answer.on.as_ref()))])) }
            }
            @if decision.answers.is_empty() { p.note { (w.say("trace-unpublished")) } }
        }
    }
}

/// What the remark changed in a section: where it stands, and its words with some beside them.
fn change(w: &Writer<'_>, change: &Change<'_>) -> Markup {
    let (dir, lang) = w.tags(Some(change.section.language.as_str()));
    let runs = change.runs();
    let last = runs.len().saturating_sub(1);
    html! {
        a href={ "#" (sheet::anchor(change.sheet, change.section)) } {
            (w.name(&change.sheet.title)) " · " (w.label("section", change.section.section.as_str()))
        }
        " " span.when { (w.date_or_unknown(change.on)) }
        @if runs.iter().any(|(_, brought)| *brought) {
            p.words dir=[dir] lang=[lang] {
                @for (at, (text, brought)) in runs.iter().enumerate() {
                    @if *brought { mark { (clean(text)) } } @else { (beside(&clean(text), at > 0, at < last)) }
                }
            }
        } @else { p.note { (w.count("trace-surviving", "words", 0)) } }
    }
}
