//! What the council decided: sessions, sittings with their quorum, items with their votes, and the arithmetic.

use maud::{Markup, html};

use super::html::Writer;
use crate::model::{QuorumState, Refusal, Unrecorded, kind_of};
use crate::views::{AgendaItemShown, Postponed, SessionShown, SittingShown, ThingName, VoteShown};

pub(super) fn chapter(w: &Writer<'_>) -> Result<Option<Markup>, Refusal> {
    let council = w.dossier.council_sessions(w.at)?;
    if council.sessions.is_empty() && council.other_votes.is_empty() {
        return Ok(None);
    }
    Ok(Some(html! {
        p { (w.say("report-council-rule")) }
        @for found in &council.sessions { (session(w, found)) }
        @if !council.other_votes.is_empty() {
            h3 { (w.say("council-other-votes")) }
            @for found in &council.other_votes { (vote(w, found)) }
        }
    }))
}

fn session(w: &Writer<'_>, session: &SessionShown) -> Markup {
    let kind = session.kind.as_ref().map(|kind| html! { (w.label("session-kind", kind.as_str())) });
    let title = w.name_if(&session.title).or_else(|| kind.clone()).unwrap_or_else(|| w.unknown());
    html! {
        article.session id=(session.id) {
            h3 { (title) (w.contested(!session.contested.is_empty())) (w.illustrative(session.illustrative)) }
            dl.facts {
                (w.row("report-kind-of-session", kind))
                (w.row("field-planned", Some(w.date_or_unknown(session.planned.as_ref()))))
                (w.row("report-planned-before", w.earlier(&session.planned_before)))
                (w.row("field-convened", session.convened.as_ref().map(|date| w.date(date))))
                (w.row("report-in-office", session.in_office.map(|count| html! { (count) })))
            }
            @for found in &session.sittings { (sitting(w, found)) }
            @if !session.agenda.is_empty() {
                h4 { (w.say("council-agenda")) }
                ol.agenda { @for found in &session.agenda { li { (item(w, found)) } } }
            }
            @if !session.votes.is_empty() {
                h4 { (w.say("council-votes")) }
                @for found in &session.votes { (vote(w, found)) }
            }
        }
    }
}

fn sitting(w: &Writer<'_>, sitting: &SittingShown) -> Markup {
    let head = match sitting.number {
        Some(number) => w.say_with("council-sitting-number", &[("number", number.to_string().into())]),
        None => w.say("council-sitting"),
    };
    html! {
        section.sitting {
            h4 { (head) " · " (w.date_or_unknown(sitting.held.as_ref())) (w.contested(!sitting.contested.is_empty())) (w.illustrative(sitting.illustrative)) }
            p {
                @if let Some(number) = sitting.convocation {
                    (w.say_with("council-convocation", &[("convocation", number.to_string().into())])) " · "
                }
                @if let Some(present) = sitting.present { (w.count("vote-present", "present", present)) " · " }
                (quorum(w, sitting))
                @if let Some(place) = w.name_if(&sitting.place) { " · " (place) }
            }
        }
    }
}

fn quorum(w: &Writer<'_>, sitting: &SittingShown) -> Markup {
    let class = match sitting.quorum.state {
        QuorumState::Met => "done",
        QuorumState::NotMet => "no",
        QuorumState::NotRequired => "plain",
        QuorumState::Unknown => "open",
    };
    html! {
        span class={ "badge " (class) } { (w.choice(sitting.quorum.state)) }
        @if let (Some(needed), Some(of)) = (sitting.quorum.needed, sitting.quorum_of) {
            " " (w.say_with("quorum-needed", &[("needed", needed.to_string().into()), ("of", of.to_string().into())]))
        }
        (missing(w, &sitting.quorum.missing))
    }
}

/// What would have to be known to tell.
fn missing(w: &Writer<'_>, missing: &[Unrecorded]) -> Markup {
    let named = missing.iter().map(|what| w.choice(*what));
    let named: Vec<String> = named.collect();
    html! { @if !named.is_empty() { " " (w.say_with("unrecorded", &[("what", named.join(" · ").into())])) } }
}

fn item(w: &Writer<'_>, item: &AgendaItemShown) -> Markup {
    html! {
        p {
            @if let Some(number) = &item.number { bdi { (number) } " – " }
            (w.name(&item.title)) (w.illustrative(item.illustrative))
            @if let Some(about) = &item.about { " · " (thing(w, about)) }
        }
        @if let Some(postponed) = &item.postponed { (w.postponed(postponed)) }
        @for found in &item.votes { (vote(w, found)) }
    }
}

/// A thing by its name; a link where the page has it.
pub(super) fn thing(w: &Writer<'_>, thing: &ThingName) -> Markup {
    let here = matches!(kind_of(thing.id.as_str()), Some("project" | "stage" | "indicator"));
    html! {
        @if here { (w.link(&thing.id, &thing.name)) } @else { (w.name(&thing.name)) }
    }
}

/// What the minutes say, what was counted, and what the counts come to.
fn vote(w: &Writer<'_>, vote: &VoteShown) -> Markup {
    let counts = w.vote_counts(vote);
    html! {
        div.answer {
            p {
                @match &vote.result {
                    Some(result) => strong { (w.label("result", result.as_str())) },
                    None => (w.unknown()),
                }
                " " span.when { (w.date_or_unknown(vote.on.as_ref())) }
                (w.contested(!vote.contested.is_empty())) (w.illustrative(vote.illustrative))
            }
            ul.counts { @for count in counts { li { (count) } } }
            p.note { (majority(w, vote)) }
        }
    }
}

fn majority(w: &Writer<'_>, vote: &VoteShown) -> Markup {
    let majority = &vote.majority;
    let carried = w.choice(majority.carried);
    html! {
        (w.labelled(&w.say("majority-counted"), &carried))
        @if let (Some(cast), Some(needed)) = (majority.cast, majority.needed) {
            " · " (w.say_with("majority-cast", &[("cast", cast.to_string().into()), ("needed", needed.to_string().into())]))
        }
        (missing(w, &majority.missing))
        @if let Some(agrees) = vote.agrees { " · " (w.say(if agrees { "majority-agrees" } else { "majority-differs" })) }
    }
}

impl Writer<'_> {
    /// That something was postponed: when, to when, and why.
    pub(super) fn postponed(&self, postponed: &Postponed) -> Markup {
        html! {
            p.note {
                @if let Some(on) = &postponed.on { (self.rich("postponed-on", &[], &[("date", self.date(on))])) " · " }
                @match &postponed.until {
                    Some(until) => (self.rich("postponed-until", &[], &[("date", self.date(until))])),
                    None => (self.say("postponed-undated")),
                }
                @if let Some(reason) = &postponed.reason { " · " (self.words(reason)) }
            }
        }
    }
}
