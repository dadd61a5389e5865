use std::collections::BTreeMap;
use std::str::FromStr;

use super::erasing::slots_of;
use crate::dates::{Day, Interval};
use crate::facts::Fact;
use crate::journal::{Entry, Hash, Journal};
use crate::model::{
    Class, Code, Decimal, Place, Reference, Refusal, Seal, Visitor, Walk, When, kind_of, normal_number,
};
use crate::state::{Act, Aside, Expand, Sources, Span};
use crate::text::Language;

/// The facts of the entries, by the entry's index in the journal. Nothing where the kind is not known or the body
/// does not decode.
#[derive(Default)]
pub(crate) struct Decoded {
    facts: Vec<Option<Fact>>,
    /// The corrections of an entry, in the order in which they came.
    corrections: BTreeMap<Hash, Vec<u32>>,
}

impl Decoded {
    pub(crate) fn get(&self, entry: u32) -> Option<&Fact> {
        self.facts.get(usize::try_from(entry).ok()?)?.as_ref()
    }

    /// The corrections of this entry, whether or not they stand.
    pub(crate) fn corrections(&self, entry: &Hash) -> &[u32] {
        self.corrections.get(entry).map_or(&[], Vec::as_slice)
    }

    /// The facts of the entries from this one on.
    pub(super) fn iter_from(&self, entry: u32) -> impl Iterator<Item = &Fact> {
        let from = usize::try_from(entry).ok().and_then(|from| self.facts.get(from..));
        from.unwrap_or_default().iter().flatten()
    }

    pub(super) fn len(&self) -> usize {
        self.facts.len()
    }

    /// Makes room for the facts of so many entries in all.
    pub(super) fn reserve(&mut self, entries: usize) {
        self.facts.reserve(entries.saturating_sub(self.facts.len()));
    }

    pub(super) fn push(&mut self, fact: Option<Fact>) {
        if let Some(Fact::Corrected(corrected)) = &fact
            && let (Some(target), Ok(index)) = (corrected.entry.hash(), u32::try_from(self.facts.len()))
        {
            self.corrections.entry(target).or_default().push(index);
        }
        self.facts.push(fact);
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.facts.truncate(len);
        self.corrections.retain(|_, corrections| {
            corrections.retain(|index| usize::try_from(*index).is_ok_and(|index| index < len));
            !corrections.is_empty()
        });
    }

    /// The kind of the entry's own fact, and of the one that stands in its place when it is a correction.
    pub(super) fn act(&self, entry: u32, journal: &Journal, originals: &mut Originals) -> Act {
        let Some(line) = journal.get(entry) else { return Act::Unknown };
        match self.get(entry) {
            None if known_kind(line) => Act::Aside(Aside::Malformed),
            None => Act::Unknown,
            Some(Fact::Corrected(corrected)) => match corrected.entry.hash() {
                Some(target) => {
                    let target = journal.find(&target);
                    let kind_matches = self.kind_matches(target, &corrected.with, originals);
                    Act::Corrects { target, kind_matches }
                }
                None => Act::Aside(Aside::Malformed),
            },
            Some(Fact::Withdrawn(withdrawn)) => {
                withdrawn.entry.hash().map_or(Act::Aside(Aside::Malformed), |target| Act::Withdraws {
                    target: journal.find(&target),
                })
            }
            Some(Fact::SealsErased(erased)) => Act::Closes { slots: slots_of(erased) },
            Some(fact) => Act::Fact { correctable: correctable(fact) },
        }
    }

    /// Of the same kind, and the parts at their places: an id never moves to another part.
    fn kind_matches(&self, target: Option<u32>, with: &Fact, originals: &mut Originals) -> bool {
        target.and_then(|target| Some((target, self.get(target)?))).is_some_and(|(target, fact)| {
            fact.kind() == with.kind()
                && originals.entry(target).or_insert_with(|| Parts::of(made_ids(fact))).are_kept_by(with)
        })
    }
}

/// Whether a correction or a withdrawal may name it.
pub(super) fn correctable(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::DossierFounded(_)
            | Fact::VersionFrozen(_)
            | Fact::SealsErased(_)
            | Fact::Corrected(_)
            | Fact::Withdrawn(_)
    )
}

/// The ids that a fact makes, by the place at which it makes them.
pub(super) fn made_ids(fact: &Fact) -> Vec<(String, String)> {
    let mut ids = MadeIds(Vec::new());
    // This visitor refuses nothing.
    let _ = fact.clone().walk(&Place::Fact, &mut ids);
    ids.0
}

fn known_kind(entry: &Entry) -> bool {
    let kind = entry.kind();
    // A version of a known name that is not known here is a newer shape.
    Fact::from_body(kind.name, kind.version, entry.body()).is_some()
}

/// Reads the fact of an entry, strictly. What founds a dossier stands at its beginning and nowhere else.
pub(super) fn decode(entry: &Entry) -> Option<Fact> {
    let kind = entry.kind();
    let mut fact = Fact::from_body(kind.name, kind.version, entry.body())?.ok()?;
    if matches!(fact, Fact::DossierFounded(_)) && !entry.parents().is_empty() {
        return None;
    }
    fact.walk(&Place::Fact, &mut Grammar).ok()?;
    Some(fact)
}

impl Decoded {
    /// The fact that an entry carries; for a correction, the one that stands in the place of another.
    pub(crate) fn carried(&self, entry: u32) -> Option<&Fact> {
        self.get(entry).map(Fact::carried)
    }
}

impl Sources for Decoded {
    fn expand(&self, entry: u32, out: &mut dyn Expand) {
        let Some(fact) = self.carried(entry) else { return };
        if let Some(span) = fact.day().and_then(span) {
            out.on(span);
        }
        fact.expand(out);
    }

    fn ask(&self, entry: u32, out: &mut dyn Expand) {
        if let Some(fact) = self.carried(entry) {
            fact.expand(out);
        }
    }
}

/// The days that a recorded date means; without a known beginning, all days before its end.
pub(crate) fn span(when: &When) -> Option<Span> {
    let interval = Interval::from_edtf(when.as_str()).ok()?;
    let end = interval.last()?.number();
    Some(Span { start: interval.first().map_or(i32::MIN, Day::number), end })
}

/// Holds a decoded body against the grammar of its kind.
struct Grammar;

fn malformed() -> Refusal {
    Refusal::of(Code::FactMalformed)
}

fn holds(condition: bool) -> Result<(), Refusal> {
    if condition { Ok(()) } else { Err(malformed()) }
}

/// Whether a label may stand in a journal.
pub(super) fn label_refusal(label: &str) -> Option<Code> {
    if label.trim().is_empty() {
        Some(Code::LabelEmpty)
    } else if label.chars().count() > 60 || label.chars().any(char::is_control) {
        Some(Code::LabelTooLong)
    } else {
        None
    }
}

/// Whether the place is the day that a fact is about, which decides from when it counts.
pub(super) fn is_day(at: &Place<'_>) -> bool {
    matches!(at, Place::Member(_, "on"))
}

impl Visitor for Grammar {
    fn id(&mut self, _: &Place<'_>, id: &mut String, kinds: &'static [&'static str]) -> Result<(), Refusal> {
        holds(kind_of(id).is_some_and(|kind| kinds.contains(&kind)))
    }

    fn made(&mut self, _: &Place<'_>, id: &mut Option<String>, kind: &'static str) -> Result<(), Refusal> {
        holds(id.as_deref().and_then(kind_of) == Some(kind))
    }

    fn entry(&mut self, _: &Place<'_>, hash: &mut String) -> Result<(), Refusal> {
        holds(Hash::from_str(hash).is_ok())
    }

    fn reference(&mut self, _: &Place<'_>, reference: &mut String) -> Result<(), Refusal> {
        holds(Reference::parts_of(reference).is_some_and(|(_, number)| normal_number(number) == number))
    }

    fn when(&mut self, at: &Place<'_>, when: &mut When, written: &mut Option<String>) -> Result<(), Refusal> {
        let interval = Interval::from_edtf(when.as_str()).map_err(|_| malformed())?;
        holds(!is_day(at) || interval.last().is_some())?;
        holds(written.as_deref().is_none_or(|written| written.chars().count() <= 60))
    }

    fn decimal(
        &mut self,
        _: &Place<'_>,
        number: &mut Decimal,
        written: &mut Option<String>,
    ) -> Result<(), Refusal> {
        holds(number.is_plain())?;
        holds(written.as_deref().is_none_or(|written| written.chars().count() <= 60))
    }

    fn label(&mut self, _: &Place<'_>, label: &str) -> Result<(), Refusal> {
        holds(label_refusal(label).is_none())
    }

    fn language(&mut self, _: &Place<'_>, language: &mut String) -> Result<(), Refusal> {
        holds(Language::from_str(language).is_ok_and(|tag| tag.as_str() == language))
    }

    fn maybe_language(&mut self, at: &Place<'_>, language: &mut Option<String>) -> Result<(), Refusal> {
        language.as_mut().map_or(Ok(()), |language| self.language(at, language))
    }

    fn sealed(&mut self, _: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        holds(value.sealed_as().is_some())
    }
}

/// The parts of what is corrected, by its entry, while many entries are folded in: everybody may correct one large card.
pub(super) type Originals = BTreeMap<u32, Parts>;

/// The ids that a fact makes, and where: a hostile one makes very many.
#[derive(Default)]
pub(super) struct Parts {
    ids: BTreeMap<String, String>,
    /// At how many places an id stands.
    counts: BTreeMap<String, usize>,
}

impl Parts {
    pub(super) fn of(made: Vec<(String, String)>) -> Self {
        let mut parts = Self::default();
        for (place, id) in made {
            let count = parts.counts.entry(id.clone()).or_default();
            *count = count.saturating_add(1);
            parts.ids.insert(place, id);
        }
        parts
    }

    pub(super) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The id that is made at this place.
    pub(super) fn id(&self, place: &str) -> Option<&str> {
        self.ids.get(place).map(String::as_str)
    }

    /// Whether the id is made at another place than this one.
    pub(super) fn stands_elsewhere(&self, place: &str, id: &str) -> bool {
        self.counts.get(id).copied().unwrap_or_default() > usize::from(self.id(place) == Some(id))
    }

    /// Whether the parts that this fact makes as well stand at their places.
    fn are_kept_by(&self, with: &Fact) -> bool {
        made_ids(with).iter().all(|(place, id)| {
            self.id(place).is_none_or(|own| own == id) && !self.stands_elsewhere(place, id)
        })
    }
}

struct MadeIds(Vec<(String, String)>);

impl Visitor for MadeIds {
    fn made(&mut self, at: &Place<'_>, id: &mut Option<String>, _: &'static str) -> Result<(), Refusal> {
        self.0.extend(id.clone().map(|id| (at.to_string(), id)));
        Ok(())
    }
}
