use std::collections::BTreeSet;
use std::str::FromStr;

use super::decoding::{Parts, correctable, is_day, label_refusal, made_ids};
use super::{Dossier, Founding, Host, random_id};
use crate::dates::{self, Interval};
use crate::facts::{Fact, Known};
use crate::journal::Hash;
use crate::model::{
    Class, Code, Decimal, Place, Reference, Refusal, Seal, Visitor, Walk, When, kind_of, part_id,
};
use crate::state::{Field, Seen, Value};
use crate::text::Language;

/// Completes a fact as people wrote it: references become ids, ids are made, dates are read, languages filled in.
pub(super) struct Completing<'a> {
    pub(super) host: &'a dyn Host,
    pub(super) defaults: &'a Founding,
    /// What is known; nothing before the founding.
    pub(super) dossier: Option<&'a Dossier>,
    /// The id of the fact's own thing, from its number.
    pub(super) numbered: Option<String>,
    /// The ids that the entry which is corrected makes, by place.
    originals: Parts,
    /// The ids that it and its corrections name, by place: they may stay, whatever became of those things.
    named: BTreeSet<(String, String)>,
    /// Words are erased of what was withdrawn, too.
    erases: bool,
    /// The ids that the fact makes, its own thing first.
    pub(super) made: Vec<String>,
    /// Labels, which are plain for ever, for who wants to see them.
    pub(super) plain: Option<Vec<String>>,
}

impl<'a> Completing<'a> {
    pub(super) fn new(
        host: &'a dyn Host,
        defaults: &'a Founding,
        dossier: Option<&'a Dossier>,
        fact: &Fact,
    ) -> Self {
        let erases = matches!(fact, Fact::SealsErased(_));
        let fact = fact.carried();
        let numbered =
            fact.numbered().and_then(|(kind, reference)| reference.id_of(kind, &defaults.collectivity));
        Self {
            host,
            defaults,
            dossier,
            numbered,
            originals: Parts::default(),
            named: BTreeSet::new(),
            erases,
            made: Vec::new(),
            plain: None,
        }
    }

    fn is_plain(&mut self, text: &str) {
        if let Some(plain) = &mut self.plain {
            plain.push(text.to_owned());
        }
    }

    fn seen(&self) -> Option<Seen<'a>> {
        self.dossier.map(Dossier::seen_always)
    }

    /// Whether an id that names nothing may stand here all the same.
    fn may_stay(&self, at: &Place<'_>, id: &str) -> bool {
        (self.erases && self.seen().is_some_and(|seen| seen.is_heard_of(id)))
            || (!self.named.is_empty() && self.named.contains(&(list_of(at), id.to_owned())))
    }
}

/// The thing of one of these kinds that an id or a reference names.
fn named(seen: Option<&Seen<'_>>, at: &Place<'_>, name: &str, kinds: &[&str]) -> Result<String, Refusal> {
    match kind_of(name) {
        Some(kind) if !kinds.contains(&kind) => {
            Err(Refusal::at(Code::ThingOtherKind, at).with("value", name).with("expected", kinds.join(", ")))
        }
        Some(_) if seen.is_some_and(|seen| seen.exists(name)) => Ok(name.to_owned()),
        Some(_) => Err(Refusal::at(Code::ThingUnknown, at).with("value", name)),
        None if Reference::parts_of(name).is_some() => resolve(seen, at, name, kinds),
        None => Err(Refusal::at(Code::IdMalformed, at).with("expected", kinds.join(", "))),
    }
}

/// The one thing that has the reference, of these kinds.
fn resolve(
    seen: Option<&Seen<'_>>,
    at: &Place<'_>,
    reference: &str,
    kinds: &[&str],
) -> Result<String, Refusal> {
    let normal = Reference::normal_of(reference);
    let things = seen.zip(normal).map(|(seen, normal)| seen.resolve(normal.as_str()));
    let things = things.unwrap_or_default();
    let mut fitting = things.iter().filter(|id| kind_of(id).is_some_and(|kind| kinds.contains(&kind)));
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => Ok(one.to_string()),
        (Some(one), Some(other)) => Err(Refusal::at(Code::ReferenceAmbiguous, at)
            .with("value", reference)
            .with("expected", format!("{one}, {other}"))),
        (None, _) if !things.is_empty() => Err(Refusal::at(Code::ThingOtherKind, at)
            .with("value", reference)
            .with("expected", kinds.join(", "))),
        (None, _) => Err(Refusal::at(Code::ReferenceUnknown, at).with("value", reference)),
    }
}

impl Dossier {
    /// The thing of one of these kinds that an id or a reference names, as a fact that is recorded may name it.
    pub(crate) fn named(&self, field: &str, name: &str, kinds: &[&str]) -> Result<String, Refusal> {
        named(Some(&self.seen_always()), &Place::Fact.member(field), name, kinds)
    }
}

impl Visitor for Completing<'_> {
    fn id(&mut self, at: &Place<'_>, id: &mut String, kinds: &'static [&'static str]) -> Result<(), Refusal> {
        let is_of_kind = kind_of(id).is_some_and(|kind| kinds.contains(&kind));
        if !is_of_kind || !self.may_stay(at, id) {
            *id = named(self.seen().as_ref(), at, id, kinds)?;
        }
        Ok(())
    }

    fn made(&mut self, at: &Place<'_>, id: &mut Option<String>, kind: &'static str) -> Result<(), Refusal> {
        let place = if self.originals.is_empty() { String::new() } else { at.to_string() };
        let original = self.originals.id(&place).map(str::to_owned);
        let completed = match (id.take(), original) {
            (Some(given), original) => {
                let given = match kind_of(&given) {
                    Some(found) if found == kind => given,
                    Some(_) => {
                        return Err(Refusal::at(Code::ThingOtherKind, at)
                            .with("value", given)
                            .with("expected", kind));
                    }
                    None if Reference::parts_of(&given).is_some() => {
                        resolve(self.seen().as_ref(), at, &given, &[kind])?
                    }
                    None => return Err(Refusal::at(Code::IdMalformed, at).with("expected", kind)),
                };
                let moves = self.originals.stands_elsewhere(&place, &given);
                if moves || original.is_some_and(|original| original != given) {
                    return Err(Refusal::at(Code::CorrectionMovesPart, at).with("value", given));
                }
                given
            }
            (None, Some(original)) => original,
            (None, None) => match (at, self.made.first(), self.numbered.take()) {
                (Place::Member(Place::Element(_, index), _), Some(parent), _) => {
                    part_id(parent, kind, *index)
                }
                (_, None, Some(numbered)) if kind_of(&numbered) == Some(kind) => numbered,
                _ => random_id(self.host, kind)?,
            },
        };
        self.made.push(completed.clone());
        *id = Some(completed);
        Ok(())
    }

    fn entry(&mut self, at: &Place<'_>, hash: &mut String) -> Result<(), Refusal> {
        let unknown = || Refusal::at(Code::EntryUnknown, at);
        let parsed = Hash::from_str(hash).map_err(|_| unknown())?;
        let dossier = self.dossier.ok_or_else(unknown)?;
        let index = dossier.journal.find(&parsed).ok_or_else(unknown)?;
        if matches!(at, Place::Member(Place::Fact, "entry")) {
            let fact = dossier.facts.get(index).ok_or_else(|| Refusal::at(Code::EntryNotCorrectable, at))?;
            if !correctable(fact) {
                return Err(Refusal::at(Code::EntryNotCorrectable, at).with("value", fact.kind()));
            }
            let made = made_ids(fact).into_iter().map(|(place, id)| (format!("with.{place}"), id));
            self.originals = Parts::of(made.collect());
            let bodies = dossier.bodies(index).into_iter().filter_map(|body| dossier.facts.carried(body));
            self.named = bodies.flat_map(|body| named_ids(body, &Place::Fact.member("with"))).collect();
        }
        Ok(())
    }

    fn reference(&mut self, at: &Place<'_>, reference: &mut String) -> Result<(), Refusal> {
        let normal = Reference::normal_of(reference);
        let normal =
            normal.ok_or_else(|| Refusal::at(Code::ReferenceMalformed, at).with("value", &*reference))?;
        *reference = normal.into();
        self.is_plain(reference);
        Ok(())
    }

    fn when(&mut self, at: &Place<'_>, when: &mut When, written: &mut Option<String>) -> Result<(), Refusal> {
        let interval = if let Ok(interval) = Interval::from_edtf(when.as_str()) {
            interval
        } else {
            let read = dates::read(when.as_str()).map_err(|error| Refusal {
                field: Some(at.to_string()),
                ..date_refusal(&error, when.as_str())
            })?;
            let interval = read.interval();
            if written.is_none() && interval.to_string() != when.as_str() {
                *written = Some(when.as_str().to_owned());
            }
            *when = When::from(interval.to_string());
            interval
        };
        // What a period holds is told by both its ends.
        let of_period = matches!(at, Place::Member(_, "period"));
        if (is_day(at) || of_period) && interval.last().is_none() || of_period && interval.first().is_none() {
            return Err(Refusal::at(Code::DateOpen, at).with("value", interval));
        }
        match written {
            Some(words) if words.chars().count() > 60 => {
                Err(Refusal::at(Code::DateTooLong, at).with("value", words))
            }
            _ => Ok(()),
        }
    }

    fn decimal(
        &mut self,
        at: &Place<'_>,
        number: &mut Decimal,
        written: &mut Option<String>,
    ) -> Result<(), Refusal> {
        if !number.is_plain() {
            let read = Decimal::read(number.as_str())
                .map_err(|code| Refusal::at(code, at).with("value", number.as_str()))?;
            if written.is_none() {
                *written = Some(number.to_string());
            }
            *number = read;
        }
        match written {
            Some(words) if words.chars().count() > 60 => {
                Err(Refusal::at(Code::NumberTooLong, at).with("value", words))
            }
            _ => Ok(()),
        }
    }

    fn label(&mut self, at: &Place<'_>, label: &str) -> Result<(), Refusal> {
        if let Some(code) = label_refusal(label) {
            return Err(Refusal::at(code, at));
        }
        self.is_plain(label);
        Ok(())
    }

    fn language(&mut self, at: &Place<'_>, language: &mut String) -> Result<(), Refusal> {
        if language.is_empty() {
            language.clone_from(&self.defaults.language);
        }
        match Language::from_str(language) {
            Ok(tag) => {
                *language = tag.to_string();
                Ok(())
            }
            Err(_) => Err(Refusal::at(Code::LanguageMalformed, at).with("value", &*language)),
        }
    }

    fn maybe_language(&mut self, at: &Place<'_>, language: &mut Option<String>) -> Result<(), Refusal> {
        // The language of a whole text is the dossier's unless said; that of a remark is unknown unless said.
        if language.is_none() && matches!(at, Place::Member(_, "language")) {
            *language = Some(String::new());
        }
        language.as_mut().map_or(Ok(()), |language| self.language(at, language))
    }

    fn sealed(&mut self, at: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        if value.sealed_as().is_some() {
            return Err(Refusal::at(Code::TextSealed, at));
        }
        if value.is_blank() { Err(Refusal::at(Code::TextEmpty, at)) } else { Ok(()) }
    }
}

/// The ids that a fact names, each with the member or the list in which it stands.
fn named_ids(fact: &Fact, at: &Place<'_>) -> Vec<(String, String)> {
    let mut ids = NamedIds(Vec::new());
    // This visitor refuses nothing.
    let _ = fact.clone().walk(at, &mut ids);
    ids.0
}

struct NamedIds(Vec<(String, String)>);

impl Visitor for NamedIds {
    fn id(&mut self, at: &Place<'_>, id: &mut String, _: &'static [&'static str]) -> Result<(), Refusal> {
        self.0.push((list_of(at), id.clone()));
        Ok(())
    }
}

/// A place, or the list in which it stands: what is left out of a list moves what stands behind it.
fn list_of(at: &Place<'_>) -> String {
    match at {
        Place::Element(list, _) => list.to_string(),
        place => place.to_string(),
    }
}

/// The refusal for a text that is no date. The words of a date are plain, so it may repeat them.
pub(crate) fn date_refusal(error: &dates::DateError, text: &str) -> Refusal {
    let refusal = Refusal::of(Code::named(error.code()).unwrap_or(Code::DateUnreadable));
    let refusal = match error {
        dates::DateError::Ambiguous { reason, .. } => refusal.with("reason", reason.key()),
        _ => refusal,
    };
    if text.trim().is_empty() { refusal } else { refusal.with("value", text) }
}

impl Known for Seen<'_> {
    fn exists(&self, thing: &str) -> bool {
        Seen::exists(self, thing)
    }

    fn text(&self, thing: &str, field: &'static str) -> Option<String> {
        match self.slot(thing, &Field::plain(field))?.value {
            Value::Text(text) => Some(text.into_owned()),
            _ => None,
        }
    }

    fn number(&self, thing: &str, field: &'static str) -> Option<u32> {
        match self.slot(thing, &Field::plain(field))?.value {
            Value::Number(number) => u32::try_from(number).ok(),
            _ => None,
        }
    }

    fn flag(&self, thing: &str, field: &'static str) -> Option<bool> {
        match self.slot(thing, &Field::plain(field))?.value {
            Value::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    fn has(&self, thing: &str, field: &'static str) -> bool {
        self.slot(thing, &Field::parse(field)).is_some()
    }
}

/// Before the founding nothing is known.
pub(super) struct NothingKnown;

impl Known for NothingKnown {
    fn exists(&self, _: &str) -> bool {
        false
    }

    fn text(&self, _: &str, _: &str) -> Option<String> {
        None
    }

    fn number(&self, _: &str, _: &str) -> Option<u32> {
        None
    }

    fn flag(&self, _: &str, _: &str) -> Option<bool> {
        None
    }

    fn has(&self, _: &str, _: &str) -> bool {
        false
    }
}
