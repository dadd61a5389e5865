//! What was said and what was decided: every card by its number, each remark with its answer.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::html::{Writer, card_anchor, clean, direction_of, joined};
use super::projects::{Change, Sheets};
use super::sheet;
use crate::model::{CardId, DecisionId, Refusal, RemarkId, StageId};
use crate::views::{
    AnchorPlace, AnchorShown, CardQuery, CardShown, Names, RemarkShown, RemarkState, Spoken, TraceDecision,
};

/// How many cards are asked for at once.
const PAGE: u32 = 500;

/// What the cards are shown with.
struct Told<'s> {
    /// What was decided on each remark, what was superseded too.
    decisions: BTreeMap<RemarkId, Vec<TraceDecision>>,
    /// The revisions to which each decision led.
    changes: BTreeMap<&'s DecisionId, Vec<Change<'s>>>,
    stages: BTreeMap<StageId, Names>,
    anchors: BTreeMap<CardId, String>,
}

pub(super) fn chapter(w: &Writer<'_>, sheets: &Sheets) -> Result<Option<Markup>, Refusal> {
    let mut cards = cards(w)?;
    if cards.is_empty() {
        return Ok(None);
    }
    cards.sort_by_cached_key(|card| (number(card), w.card_name(&card.numbers), card.id.clone()));
    let remarks = cards.iter().flat_map(|card| card.remarks.iter().map(|remark| &remark.id));
    let told = Told {
        decisions: w.dossier.decisions_on(remarks, w.at)?,
        changes: sheets.changes(),
        stages: w.dossier.roadmap(w.at)?.stages.into_iter().map(|stage| (stage.id, stage.title)).collect(),
        anchors: anchors(&cards),
    };
    Ok(Some(html! {
        p { (w.say("report-remarks-find")) }
        div.scroll tabindex="0" role="region" aria-labelledby="cards" {
            table.find {
                caption #cards { (w.say("report-cards-index")) }
                thead {
                    tr {
                        th scope="col" { (w.say("report-card-number")) }
                        th scope="col" { (w.say("field-about")) }
                        th scope="col" { (w.say("report-answer")) }
                    }
                }
                tbody { @for card in &cards { (line(w, &told, card)) } }
            }
        }
        @for card in &cards { (article(w, &told, card)) }
    }))
}

/// Every card that was there on the day.
fn cards(w: &Writer<'_>) -> Result<Vec<CardShown>, Refusal> {
    let mut cards = Vec::new();
    let mut query = CardQuery { limit: Some(PAGE), ..CardQuery::default() };
    loop {
        let page = w.dossier.cards(&query, w.at)?;
        cards.extend(page.cards);
        query.after = page.next;
        if query.after.is_none() {
            return Ok(cards);
        }
    }
}

/// By what cards are ordered: numbers by their size, then whatever else people call them.
fn number(card: &CardShown) -> u64 {
    card.numbers.iter().find_map(|number| number.parts()?.1.parse().ok()).unwrap_or(u64::MAX)
}

/// The anchor of each card. Of two cards with one number, the second is found by its id: a page has each anchor once.
fn anchors(cards: &[CardShown]) -> BTreeMap<CardId, String> {
    let mut taken = BTreeSet::new();
    let anchors = cards.iter().map(|card| {
        let anchor = card_anchor(&card.numbers, card.id.as_str());
        let free = taken.insert(anchor.clone());
        (card.id.clone(), if free { anchor } else { card.id.to_string() })
    });
    anchors.collect()
}

impl Told<'_> {
    fn anchor<'t>(&'t self, card: &'t CardShown) -> &'t str {
        self.anchors.get(&card.id).map_or(card.id.as_str(), String::as_str)
    }

    fn decisions(&self, remark: &RemarkShown) -> &[TraceDecision] {
        self.decisions.get(&remark.id).map(Vec::as_slice).unwrap_or_default()
    }
}

fn line(w: &Writer<'_>, told: &Told<'_>, card: &CardShown) -> Markup {
    html! {
        tr {
            th scope="row" { a href={ "#" (told.anchor(card)) } { bdi { (w.card_name(&card.numbers)) } } }
            td { (about(w, card)) }
            td { @for remark in &card.remarks { (outcome(w, remark)) " " } }
        }
    }
}

/// What a card is about; of one that is about nothing that exists yet, its kind.
fn about(w: &Writer<'_>, card: &CardShown) -> Markup {
    match (&card.about, &card.kind) {
        (None, Some(kind)) => html! { (w.label("card-kind", kind.as_str())) },
        _ => w.name(&card.about_title),
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
    let stage = card
        .stage
        .as_ref()
        .and_then(|id| told.stages.get(id).map(|title| html! { a href={ "#" (id) } { (w.name(title)) } }));
    let kind = card.kind.as_ref().map(|kind| html! { (w.label("card-kind", kind.as_str())) });
    let channel = card.channel.as_ref().map(|channel| html! { (w.label("channel", channel.as_str())) });
    let about = card.about.as_ref().map(|id| html! { a href={ "#" (id) } { (w.name(&card.about_title)) } });
    html! {
        article.card id=(told.anchor(card)) {
            h3 { bdi { (w.card_name(&card.numbers)) } (w.illustrative(card.illustrative)) }
            dl.facts {
                (w.row("report-kind", kind))
                (w.row("field-about", about))
                (w.row("field-received", card.received.as_ref().map(|date| w.date(date))))
                (w.row("field-stage", stage))
                (w.row("field-channel", channel))
            }
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
            blockquote { (w.paragraph(exact)) }
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
        section.remark id=(remark.id) {
            h4 { (topic) " " (outcome(w, remark)) }
            @if remark.said.is_none() && remark.proposed.is_none() { p.note { (w.say("trace-nothing-said")) } }
            div.said {
                @if let Some(said) = &remark.said { (quoted(w, "trace-said", said)) }
                @if let Some(proposed) = &remark.proposed { (quoted(w, "trace-proposed", proposed)) }
            }
            (steps(w, remark))
            @for found in decisions { (decision(w, found)) }
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
            blockquote { (w.paragraph(words)) }
        }
    }
}

fn decision(w: &Writer<'_>, decision: &TraceDecision) -> Markup {
    // Not published yet: neither what was decided nor why is for this audience.
    if decision.outcome.is_none() && decision.answers.is_empty() {
        let date = w.date_or_unknown(decision.on.as_ref());
        return html! { div.answer { p.note { (w.rich("report-decided-on", &[], &[("date", date)])) } } };
    }
    html! {
        div.answer.old[!decision.stands] {
            p {
                @match decision.outcome {
                    Some(outcome) => (w.outcome(outcome)),
                    None => em.missing { (w.say("trace-outcome-unseen")) },
                }
                " " span.when { (w.date_or_unknown(decision.on.as_ref())) " · " (w.name(&decision.by_name)) }
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

/// A sentence that the remark changed: where it stands, and its words.
fn change(w: &Writer<'_>, change: &Change<'_>) -> Markup {
    let language = Some(change.section.language.as_str());
    html! {
        a href={ "#" (sheet::anchor(change.sheet, change.section)) } {
            (w.name(&change.sheet.title)) " · " (w.label("section", change.section.section.as_str()))
        }
        " " span.when { (w.date_or_unknown(change.on)) }
        @if change.runs.iter().any(|(_, brought)| *brought) {
            p.words dir=(direction_of(language)) lang=[language] {
                @for (text, brought) in &change.runs {
                    @if *brought { mark { (clean(text)) } } @else { (clean(text)) }
                }
            }
        } @else { p.note { (w.count("trace-surviving", "words", 0)) } }
    }
}
