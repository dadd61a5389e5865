//! Labels that are in no list (تسميات حرة, libellés libres): whatever somebody wrote in such a cell, be it a name, stays
//! public and for ever, so that it is told before it is recorded.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::Dossier;
use crate::facts::{Fact, RemarkNoted};
use crate::model::{AuthorCategory, CardKind, Channel, SheetSection, Topic};
use crate::views::ImportReason;

/// So many labels of a field are told.
const LABELS: usize = 40;

/// A label that is in no list.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Free<'f> {
    /// The table in which it stands.
    pub(super) table: &'static str,
    field: &'static str,
    label: &'f str,
}

/// Those in facts that a dossier does not have yet.
pub(super) fn new<'f>(dossier: &'f Dossier, facts: &'f [Fact]) -> BTreeSet<Free<'f>> {
    let mut free: BTreeSet<Free<'_>> = facts.iter().flat_map(labels).collect();
    if !free.is_empty() {
        for known in dossier.entries().filter_map(|(_, fact)| fact).flat_map(labels) {
            free.remove(&known);
        }
    }
    free
}

/// What is told of them; nothing where there are none.
pub(super) fn told<'f>(free: impl IntoIterator<Item = &'f Free<'f>>) -> Option<ImportReason> {
    let mut by_field = BTreeMap::<_, BTreeSet<&str>>::new();
    for Free { field, label, .. } in free {
        by_field.entry(field).or_default().insert(label);
    }
    // In the order of their names: the author's, among which people are named, before all others.
    let told = by_field.into_values().flat_map(|labels| {
        let more = (labels.len() > LABELS).then_some("…");
        labels.into_iter().take(LABELS).chain(more)
    });
    let told: Vec<&str> = told.collect();
    let value = Some(told.join(" · "));
    (!told.is_empty()).then(|| ImportReason { value, ..ImportReason::of(ImportReason::LABELS_PUBLIC) })
}

/// The labels of a fact that are in no list.
fn labels(fact: &Fact) -> Vec<Free<'_>> {
    let mut free = Vec::new();
    match fact.carried() {
        Fact::CardReceived(card) => {
            note(&mut free, ["cards", "kind"], [&card.kind], CardKind::KNOWN, CardKind::as_str);
            note(&mut free, ["cards", "channel"], [&card.channel], Channel::KNOWN, Channel::as_str);
            note(&mut free, ["cards", "author"], &card.author, AuthorCategory::KNOWN, AuthorCategory::as_str);
            for RemarkNoted { topic, section, .. } in &card.remarks {
                note(&mut free, ["remarks", "topic"], topic, Topic::KNOWN, Topic::as_str);
                note(&mut free, ["remarks", "section"], section, SheetSection::KNOWN, SheetSection::as_str);
            }
        }
        Fact::ProjectRegistered(project) => {
            note(&mut free, ["projects", "topics"], &project.topics, Topic::KNOWN, Topic::as_str);
        }
        _ => {}
    }
    free
}

fn note<'f, L: PartialEq + 'f>(
    free: &mut Vec<Free<'f>>,
    [table, field]: [&'static str; 2],
    labels: impl IntoIterator<Item = &'f L>,
    known: &[L],
    as_str: fn(&L) -> &str,
) {
    let labels = labels.into_iter().filter(|label| !known.contains(label));
    free.extend(labels.map(|label| Free { table, field, label: as_str(label) }));
}
