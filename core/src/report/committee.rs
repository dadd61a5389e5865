//! Who prepared the programme: the bodies and their members, by side.

use maud::{Markup, html};

use super::html::Writer;
use crate::model::{BodyId, Refusal};
use crate::views::{Committee, CommitteeMember, Programme};

pub(super) fn chapter(w: &Writer<'_>, programme: &Programme) -> Result<Option<Markup>, Refusal> {
    let bodies = w.dossier.committees(programme.bodies.iter().map(|body| &body.id), w.at)?;
    let with_members: Vec<&Committee> = bodies.iter().filter(|body| !body.members.is_empty()).collect();
    Ok((!with_members.is_empty()).then(|| html! { @for body in with_members { (one(w, body, &bodies)) } }))
}

fn one(w: &Writer<'_>, body: &Committee, all: &[Committee]) -> Markup {
    let kind = body.kind.as_ref().map(|kind| html! { (w.label("body-kind", kind.as_str())) });
    let act = body.act.as_ref().map(|act| html! { (w.label("act", act.as_str())) });
    html! {
        article.body id=(body.id) {
            h3 { (w.name(&body.name)) (w.contested(!body.contested.is_empty())) }
            dl.facts {
                (w.row("report-body-kind", kind.filter(|_| !body.name.is_empty())))
                (w.row("field-act", act))
                (w.row("report-created", body.created.as_ref().map(|date| w.date(date))))
                (w.row("field-people", Some(html! { (w.count("committee-people", "people", body.people)) })))
            }
            div.sides {
                @for side in &body.sides {
                    section.side {
                        h4 {
                            @match &side.side {
                                Some(side) => (w.label("side", side.as_str())),
                                None => (w.say("committee-no-side")),
                            }
                            " " span.count { (w.count("committee-people", "people", side.people)) }
                        }
                        ul {
                            @for member in body.members.iter().filter(|member| member.side == side.side) {
                                li { (person(w, member, all)) }
                            }
                        }
                    }
                }
            }
            @for also in &body.also_in {
                p.note { (w.rich("committee-also", &[("also", also.people.into())], &[("body", w.name(&also.name))])) }
            }
        }
    }
}

fn person(w: &Writer<'_>, member: &CommitteeMember, all: &[Committee]) -> Markup {
    let roles: Vec<String> = member.roles.iter().map(|role| w.label("role", role.as_str())).collect();
    let by = member.delegated_by.as_ref().and_then(|by| body_name(w, all, by));
    let position = w.name_if(&member.position);
    html! {
        strong { (w.name(&member.name)) }
        span.role { (roles.join(" · ")) @if let Some(position) = position { @if !roles.is_empty() { " · " } (position) } }
        @if let Some(by) = by { span.role { (w.rich("committee-delegated", &[], &[("body", by)])) } }
    }
}

fn body_name(w: &Writer<'_>, all: &[Committee], id: &BodyId) -> Option<Markup> {
    all.iter().find(|body| body.id == *id).and_then(|body| w.name_if(&body.name))
}
