//! What was published and handed out: when, where, in which language.

use maud::{Markup, html};

use super::council::thing;
use super::html::{Writer, joined};
use crate::model::Refusal;
use crate::views::PublicationShown;

pub(super) fn chapter(w: &Writer<'_>) -> Result<Option<Markup>, Refusal> {
    let publications = w.dossier.every_publication(w.at)?;
    Ok((!publications.is_empty())
        .then(|| html! { ul.publications { @for found in &publications { li { (one(w, found)) } } } }))
}

fn one(w: &Writer<'_>, found: &PublicationShown) -> Markup {
    let kind = found.kind.as_ref().map(|kind| w.label("publication-kind", kind.as_str()));
    let title = w.name_if(&found.title);
    let stage = found.stage.as_ref().map(|id| w.link(id, &found.stage_title));
    let channel = found.channel.as_ref().map(|channel| html! { (w.label("channel", channel.as_str())) });
    let about = joined(found.about.iter().map(|about| thing(w, about)));
    let title = title.or_else(|| kind.as_ref().map(|kind| html! { (kind) }));
    let language = found.language.as_ref().map(|language| w.language_name(language.as_str()));
    let told = [
        Some(w.date_or_unknown(found.published.as_ref())),
        kind.filter(|_| !found.title.is_empty()).map(|kind| html! { (kind) }),
        language,
        channel,
        stage,
        about,
        found.place.as_ref().map(|place| w.words(place)),
    ];
    html! {
        article.publication id=(found.id) {
            h3 {
                (title.unwrap_or_else(|| w.unknown()))
                (w.contested(!found.contested.is_empty())) (w.illustrative(found.illustrative))
            }
            p.note { (joined(told.into_iter().flatten()).unwrap_or_default()) }
        }
    }
}
