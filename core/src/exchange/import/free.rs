//! Labels that are in no list (تسميات حرة, libellés libres): whatever somebody wrote in such a cell, be it a name, stays
//! public and for ever, so that it is told before it is recorded.

use std::collections::BTreeSet;

use crate::facts::{Fact, RemarkNoted};
use crate::model::{AuthorCategory, CardKind, Channel, SheetSection, Topic};
use crate::views::ImportReason;

/// So many labels of a sheet are told.
const LABELS: usize = 12;

/// The labels of a fact that are in no list, each with the table in which it stands.
pub(super) fn labels(fact: &Fact) -> Vec<(&'static str, String)> {
    let mut free = Vec::new();
    match fact.carried() {
        Fact::CardReceived(card) => {
            note(&mut free, "cards", [&card.kind], CardKind::KNOWN, CardKind::as_str);
            note(&mut free, "cards", [&card.channel], Channel::KNOWN, Channel::as_str);
            note(&mut free, "cards", &card.author, AuthorCategory::KNOWN, AuthorCategory::as_str);
            for RemarkNoted { topic, section, .. } in &card.remarks {
                note(&mut free, "remarks", topic, Topic::KNOWN, Topic::as_str);
                note(&mut free, "remarks", section, SheetSection::KNOWN, SheetSection::as_str);
            }
        }
        Fact::ProjectRegistered(project) => {
            note(&mut free, "projects", &project.topics, Topic::KNOWN, Topic::as_str);
        }
        _ => {}
    }
    free
}

fn note<'l, L: PartialEq + 'l>(
    free: &mut Vec<(&'static str, String)>,
    table: &'static str,
    labels: impl IntoIterator<Item = &'l L>,
    known: &[L],
    as_str: fn(&L) -> &str,
) {
    let labels = labels.into_iter().filter(|label| !known.contains(label));
    free.extend(labels.map(|label| (table, as_str(label).to_owned())));
}

/// What is told of them; nothing where there are none.
pub(super) fn told(labels: BTreeSet<String>) -> Option<ImportReason> {
    let more = (labels.len() > LABELS).then(|| "…".to_owned());
    let told: Vec<String> = labels.into_iter().take(LABELS).chain(more).collect();
    let value = Some(told.join(" · "));
    (!told.is_empty()).then(|| ImportReason { value, ..ImportReason::of(ImportReason::LABELS_PUBLIC) })
}
