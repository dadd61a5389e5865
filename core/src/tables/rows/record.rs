//! Frozen versions, publications, and the record itself: its entries, conflicts and erasures.

use super::Told;
use crate::facts::{Fact, SlotName};
use crate::model::{EntryId, Ground, ThingId};
use crate::state::Body;
use crate::tables::asked::Asked;
use crate::tables::row::Row;
use crate::views::{Conflict, ConflictValue, PublicationShown, VersionShown};

pub(super) type Version = (VersionShown, u32);
pub(super) type Publication = PublicationShown;
pub(super) type Value = (Conflict, u32, ConflictValue);
pub(super) type Recorded = (u32, (EntryId, String), (String, String, String));
pub(super) type Erased = (EntryId, Ground, SlotName);

pub(super) fn versions<'a>(asked: &'a Asked<'_>) -> Told<'a, Version> {
    let versions = asked.programme()?.versions.iter();
    versions
        .map(|version| {
            let texts = asked.dossier.version_texts(&version.id, asked.at)?.texts.len();
            Ok((version.clone(), crate::dossier::count(texts)))
        })
        .collect()
}

pub(super) fn version((one, texts): &Version, row: &mut Row) {
    row.id("version", &one.id);
    row.list("references", &one.references);
    row.listed("kind", "version-kind", &one.kind);
    row.names("title", &one.title);
    row.date("frozen", one.frozen.as_ref());
    row.whole("texts", "texts", texts);
}

pub(super) fn publications<'a>(asked: &'a Asked<'_>) -> Told<'a, PublicationShown> {
    Ok(asked.dossier.every_publication(asked.at)?.into())
}

pub(super) fn publication(one: &PublicationShown, row: &mut Row) {
    row.id("publication", &one.id);
    row.list("references", &one.references);
    row.listed("kind", "publication-kind", &one.kind);
    row.names("title", &one.title);
    row.word("language", &one.language);
    row.listed("channel", "channel", &one.channel);
    row.to("stage", "stages", &one.stage);
    row.list("about", &one.about.iter().map(|about| about.id.clone()).collect::<Vec<ThingId>>());
    row.spoken("place", one.place.as_ref());
    row.all_spoken("contents", &one.contents);
    row.only(crate::model::Class::Working, |row| row.spoken("digest", one.digest.as_ref()));
    row.date("published", one.published.as_ref());
    super::process::known_from(row, &one.source, one.illustrative, &one.contested);
}

pub(super) fn conflicts<'a>(asked: &'a Asked<'_>) -> Told<'a, Value> {
    let conflicts = asked.dossier.conflicts(asked.at)?.fields.into_iter();
    Ok(conflicts
        .flat_map(|mut conflict| {
            let values = (1..).zip(std::mem::take(&mut conflict.values));
            values.map(move |(position, value)| (conflict.clone(), position, value))
        })
        // How people are reached stands in the table of cards, in columns that say so.
        .filter(|(conflict, ..)| conflict.field != "contact")
        .collect())
}

pub(super) fn value((conflict, position, one): &Value, row: &mut Row) {
    row.id("thing", &conflict.thing);
    row.word("field", &conflict.field);
    row.whole("position", "position", position);
    row.id("entry", &one.entry);
    row.spoken("value", Some(&one.value));
    row.only(crate::model::Class::OncePublished, |row| row.listed("outcome", "outcome", &one.outcome));
    row.date("on", one.on.as_ref());
    row.text("recorded_at", &one.recorded_at);
    row.word("replica", &one.replica);
    row.flag("shown", &one.shown);
}

/// The entries of the whole history: what was recorded later is told as it stands now.
#[expect(clippy::unnecessary_wraps, reason = "as the other tables are asked for")]
pub(super) fn entries<'a>(asked: &'a Asked<'_>) -> Told<'a, Recorded> {
    let (journal, seen) = (asked.dossier.journal(), asked.dossier.seen_always());
    let entries = journal.order().iter().filter_map(|index| Some((*index, journal.get(*index)?)));
    let told = (1..).zip(entries).map(|(position, (index, entry))| {
        let header = entry.header();
        let standing = match seen.effective(index).body {
            Body::Own => "recorded",
            Body::Correction(_) => "corrected",
            Body::Withdrawn => "withdrawn",
        };
        let (at, replica) = (header.recorded_at.to_owned(), header.replica.to_owned());
        (position, (entry.hash().into(), header.kind.name.to_owned()), (at, replica, standing.to_owned()))
    });
    Ok(told.collect())
}

pub(super) fn entry((position, (entry, kind), (at, replica, standing)): &Recorded, row: &mut Row) {
    row.whole("position", "position", position);
    row.id("entry", entry);
    row.word("kind", kind);
    row.text("recorded_at", at);
    row.word("replica", replica);
    row.word("standing", standing);
}

/// The erasures of the whole history: a field that is closed is closed on every day.
#[expect(clippy::unnecessary_wraps, reason = "as the other tables are asked for")]
pub(super) fn erasures<'a>(asked: &'a Asked<'_>) -> Told<'a, Erased> {
    let mut erased = Vec::new();
    for (hash, fact) in asked.dossier.entries() {
        let Some(Fact::SealsErased(erasure)) = fact else { continue };
        let entry = EntryId::from(hash);
        let whole = erasure.superseded.iter().chain(&erasure.entries);
        let whole =
            whole.map(|entry| SlotName { thing: ThingId::from(entry.as_str()), field: String::new() });
        let slots = erasure.slots.iter().cloned().chain(whole);
        erased.extend(slots.map(|slot| (entry.clone(), erasure.ground.clone(), slot)));
    }
    Ok(erased.into())
}

pub(super) fn erased((entry, ground, slot): &Erased, row: &mut Row) {
    row.id("entry", entry);
    row.id("thing", &slot.thing);
    row.word("field", &slot.field);
    row.word("ground", ground);
}
