use std::collections::{BTreeMap, BTreeSet};

use super::answers::{CopyKind, Preview, Recorded, Replaced};
use super::completing::{Completing, NothingKnown};
use super::decoding::{Decoded, span};
use super::erasing::{places, under_all_ids};
use super::quoting::Erasing;
use super::{At, Device, Dossier, Founding, Host};
use crate::facts::{DossierFounded, Fact, Held, VersionFrozen};
use crate::journal::{Draft, Entry, Hash, Journal, Kind};
use crate::model::{Class, Code, EntryId, Place, Refusal, RemarkId, Seal, ThingId, Visitor, Walk, kind_of};
use crate::state::{Act, Arrival, Body, Expand, Field, Seen, Sources, Span, State, Value};

/// A fact that has been completed, checked and sealed, and what it takes the place of.
struct Prepared {
    fact: Fact,
    body: String,
    seals: Vec<Box<str>>,
    replaces: BTreeSet<Hash>,
    replaced: Vec<Replaced>,
    erases: BTreeSet<Hash>,
    made: Vec<String>,
    plain: Option<Vec<String>>,
}

impl Dossier {
    /// Records a fact. It is the only way to change anything.
    ///
    /// # Errors
    /// A refusal that names the member and the reason; nothing is changed.
    pub fn record(&mut self, fact: impl Into<Fact>) -> Result<Recorded, Refusal> {
        let recorded = self.record_unsettled(fact.into())?;
        self.journal.settle();
        Ok(recorded)
    }

    fn record_unsettled(&mut self, fact: Fact) -> Result<Recorded, Refusal> {
        let prepared = self.prepare(fact, None)?;
        self.append(prepared)
    }

    /// Records several facts, all of them or none. Later ones may name what earlier ones make.
    ///
    /// # Errors
    /// The first refusal, with `fact` among its arguments: the position of the fact, from 0.
    pub fn record_all(&mut self, facts: impl IntoIterator<Item = Fact>) -> Result<Vec<Recorded>, Refusal> {
        let mut recorded = Vec::new();
        let last = self.device.last.clone();
        for (position, fact) in facts.into_iter().enumerate() {
            match self.record_unsettled(fact) {
                Ok(answer) => recorded.push(answer),
                Err(refusal) => {
                    self.retract(recorded.len(), last);
                    return Err(refusal.with("fact", position));
                }
            }
        }
        self.journal.settle();
        Ok(recorded)
    }

    /// Says what recording a fact would do, and changes nothing.
    ///
    /// # Errors
    /// The refusal that recording would give.
    pub fn preview(&self, fact: impl Into<Fact>) -> Result<Preview, Refusal> {
        let prepared = self.prepare(fact.into(), Some(Vec::new()))?;
        let Erasing { erased: erases, quotes, .. } = match &prepared.fact {
            Fact::SealsErased(erased) => {
                let day = self.day_of(&At::now())?.number();
                let seen = self.state.at(Some(day), None, &self.facts);
                self.erasing(&seen, None, erased, &prepared.erases)
            }
            _ => Erasing::default(),
        };
        Ok(Preview {
            erases,
            quotes,
            creates: prepared.made.iter().map(|id| ThingId::from(id.as_str())).collect(),
            replaces: prepared.replaced,
            plain: prepared.plain.unwrap_or_default(),
        })
    }

    /// Completes, checks and seals a fact. What of it is plain is collected where there is a list for it.
    fn prepare(&self, mut fact: Fact, plain: Option<Vec<String>>) -> Result<Prepared, Refusal> {
        if matches!(fact, Fact::DossierFounded(_)) {
            return Err(Refusal::of(Code::AlreadyFounded));
        }
        let mut completing = Completing::new(self.host.as_ref(), &self.founding, Some(self), &fact);
        completing.plain = plain;
        fact.walk(&Place::Fact, &mut completing)?;
        let (made, plain) = (completing.made, completing.plain);
        if let Fact::VersionFrozen(version) = &mut fact
            && version.holds.is_empty()
        {
            version.holds = self.standing_texts(version);
        }
        let seen = self.seen_always();
        let given = match &mut fact {
            Fact::SealsErased(erased) => under_all_ids(&seen, erased),
            _ => 0,
        };
        match &fact {
            Fact::Corrected(corrected) => {
                let target = corrected.entry.hash().and_then(|hash| self.journal.find(&hash));
                if target.and_then(|index| self.facts.get(index)).map(Fact::kind)
                    != Some(corrected.with.kind())
                {
                    return Err(Refusal::field(Code::CorrectionOtherKind, "with"));
                }
                corrected.with.refuse(&seen)?;
            }
            fact => fact.refuse(&seen)?,
        }
        let erases = match &fact {
            Fact::SealsErased(erased) => self.erased_words(erased, given)?,
            _ => BTreeSet::new(),
        };
        let earlier = self.earlier_seals(&fact);
        let seals = seal(&mut fact, self.host.as_ref(), &earlier)?;
        let (replaces, earlier_values) = self.replaces(&fact)?;
        let body = fact.to_body()?;
        Ok(Prepared { fact, body, seals, replaces, replaced: earlier_values, erases, made, plain })
    }

    /// Values that a correction keeps stay under their digest: the same words at the same place. Equal words at
    /// another place have a seal of their own, so that erasing one of them leaves the other.
    fn earlier_seals(&self, fact: &Fact) -> EarlierSeals {
        let Fact::Corrected(corrected) = fact else { return EarlierSeals::new() };
        let target = corrected.entry.hash().and_then(|hash| self.journal.find(&hash));
        let Some((index, original)) = target.and_then(|index| Some((index, self.facts.get(index)?))) else {
            return EarlierSeals::new();
        };
        let places = places(original.clone(), &Place::Fact.member("with"));
        let seals = places.into_iter().filter_map(|(place, digest)| {
            let text = self.journal.get(index)?.seal(&digest)?;
            let (_, value) = serde_json::from_str::<(serde::de::IgnoredAny, serde_json::Value)>(text).ok()?;
            Some((place, (value, digest)))
        });
        seals.collect()
    }

    /// What the fact takes the place of: the heads of the slots that it writes. Refused where a month and a day
    /// inside it would have to be ordered.
    fn replaces(&self, fact: &Fact) -> Result<(BTreeSet<Hash>, Vec<Replaced>), Refusal> {
        let judged = match fact {
            Fact::Corrected(corrected) => Some(&corrected.entry),
            Fact::Withdrawn(withdrawn) => Some(&withdrawn.entry),
            _ => None,
        };
        if let Some(entry) = judged {
            let heads = entry.hash().map(|hash| self.state.standing_heads(&hash)).unwrap_or_default();
            return Ok((heads.into_iter().collect(), Vec::new()));
        }
        let own = fact.day().and_then(span);
        let seen = self.seen_always();
        let mut slots = Slots { known: Some(&seen), ..Slots::default() };
        fact.expand(&mut slots);
        let (mut replaces, mut earlier_values) = (BTreeSet::new(), Vec::new());
        for (thing, field) in &slots.written {
            replaces.extend(self.state.heads(thing, field, &self.facts));
            for write in seen.writes(thing, field) {
                if let (Some(own), Some(other)) = (own, write.on)
                    && own != other
                    && own.start <= other.end
                    && other.start <= own.end
                    && own.start != i32::MIN
                    && other.start != i32::MIN
                {
                    let day = |fact: &Fact| fact.day().map(ToString::to_string).unwrap_or_default();
                    let earlier = self.facts.carried(write.body).map(day).unwrap_or_default();
                    return Err(Refusal::field(Code::OnUnordered, "on")
                        .with("value", day(fact))
                        .with("expected", earlier));
                }
            }
            if let Some(shown) = seen.slot(thing, field) {
                let entries = shown.contenders.iter().filter_map(|(entry, _)| self.journal.get(*entry));
                earlier_values.extend(entries.map(|entry| Replaced {
                    thing: ThingId::from(thing.as_str()),
                    field: field.to_string(),
                    entry: entry.hash().into(),
                }));
            }
        }
        Ok((replaces, earlier_values))
    }

    /// The slots that entries of unknown kinds take the place of: something newer changed them.
    pub(crate) fn changed_by_newer(&self) -> BTreeSet<(String, Field<'static>)> {
        let mut slots = Slots::default();
        let unknown = self.state.unknown().iter().filter_map(|entry| self.journal.get(*entry));
        for replaced in unknown.flat_map(|entry| entry.header().replaces) {
            if let Some(index) = self.journal.find(replaced) {
                self.facts.expand(index, &mut slots);
            }
        }
        slots.written.into_iter().collect()
    }

    /// The titles and sections that stand on the day of a version, in printed order.
    fn standing_texts(&self, version: &VersionFrozen) -> Vec<Held> {
        let day = span(&version.on).map(|span| span.end);
        let seen = self.state.at(day, None, &self.facts);
        let mut held = Vec::new();
        let subjects = std::iter::once(self.founding.programme.as_str().into()).chain(seen.things("project"));
        for subject in subjects {
            let mut fields: Vec<_> = seen
                .slots(&subject)
                .into_iter()
                .filter(|f| f.name == "title" || f.name == "section")
                .collect();
            fields.sort_by_key(crate::facts::printed_order);
            for field in fields {
                let Some(shown) = seen.slot(&subject, &field) else { continue };
                let entry = match seen.effective(shown.entry).body {
                    Body::Correction(correction) => correction,
                    Body::Own | Body::Withdrawn => shown.entry,
                };
                let Some(entry) = self.journal.get(entry) else { continue };
                held.push(Held {
                    entry: entry.hash().into(),
                    thing: ThingId::from(&*subject),
                    field: field.to_string(),
                });
            }
        }
        held
    }

    fn append(&mut self, mut prepared: Prepared) -> Result<Recorded, Refusal> {
        let mut parents: Vec<Hash> = self.journal.heads().iter().copied().collect();
        // Sorted, and named once, when the entry is written.
        parents.extend(self.device.last.as_ref().and_then(EntryId::hash));
        let lamport = parents
            .iter()
            .filter_map(|parent| self.journal.get(self.journal.find(parent)?))
            .map(Entry::lamport)
            .max()
            .unwrap_or(0)
            .saturating_add(1);
        let entry = write_entry(self.host.as_ref(), &self.device, parents, lamport, &mut prepared)?;
        let (hash, erases) = (entry.hash(), !prepared.erases.is_empty());
        let index = self.journal.append(entry).map_err(|_| Refusal::of(Code::TextUnfit))?;
        let recorded = recorded(hash, &prepared);
        let closes = matches!(prepared.fact, Fact::SealsErased(_));
        self.facts.push(Some(prepared.fact));
        self.device.last = Some(hash.into());
        self.apply(index);
        let dropped = self.enforce_erasures(index);
        if erases || closes || dropped > 0 {
            self.state.set_erased(self.journal.erased().iter().copied());
        }
        Ok(recorded)
    }

    fn retract(&mut self, count: usize, last: Option<EntryId>) {
        if count == 0 {
            return;
        }
        self.journal.retract(count);
        self.facts.truncate(self.facts.len().saturating_sub(count));
        self.device.last = last;
        self.refold();
    }

    /// Folds one entry in.
    pub(super) fn apply(&mut self, index: u32) {
        let act = self.facts.act(index, &self.journal);
        let Some(entry) = self.journal.get(index) else { return };
        self.state.apply(arrival(index, entry, act), &self.facts);
    }
}

fn arrival(index: u32, entry: &Entry, act: Act) -> Arrival<'_> {
    Arrival {
        index,
        hash: entry.hash(),
        lamport: entry.lamport(),
        replica: entry.replica(),
        replaces: entry.replaces(),
        act,
    }
}

fn recorded(hash: Hash, prepared: &Prepared) -> Recorded {
    let own = prepared.made.first().map(|id| ThingId::from(id.as_str()));
    let remarks = prepared.made.iter().filter(|id| kind_of(id) == Some("remark"));
    Recorded { entry: hash.into(), id: own, remarks: remarks.map(|id| RemarkId::from(id.as_str())).collect() }
}

fn write_entry(
    host: &dyn Host,
    device: &Device,
    parents: Vec<Hash>,
    lamport: u64,
    prepared: &mut Prepared,
) -> Result<Entry, Refusal> {
    let header = Draft {
        actor: device.actor.as_str().into(),
        erases: prepared.erases.iter().copied().collect(),
        kind: Kind { name: prepared.fact.kind(), version: prepared.fact.version() },
        lamport,
        parents,
        recorded_at: host.now().into(),
        replaces: prepared.replaces.iter().copied().collect(),
        replica: device.replica.as_str().into(),
    };
    Entry::write(header, &prepared.body, std::mem::take(&mut prepared.seals))
        .map_err(|_| Refusal::of(Code::TextUnfit))
}

/// Founds a dossier: the first entry of a new journal.
pub(super) fn found(
    host: Box<dyn Host>,
    device: Device,
    defaults: Founding,
    founding: DossierFounded,
) -> Result<Dossier, Refusal> {
    let mut fact = Fact::from(founding);
    let mut completing = Completing::new(host.as_ref(), &defaults, None, &fact);
    fact.walk(&Place::Fact, &mut completing)?;
    let made = completing.made;
    fact.refuse(&NothingKnown)?;
    let seals = seal(&mut fact, host.as_ref(), &EarlierSeals::new())?;
    let mut prepared = Prepared {
        body: fact.to_body()?,
        fact,
        seals,
        replaces: BTreeSet::new(),
        replaced: Vec::new(),
        erases: BTreeSet::new(),
        made,
        plain: None,
    };
    let entry = write_entry(host.as_ref(), &device, Vec::new(), 1, &mut prepared)?;
    let hash = entry.hash();
    let journal = Journal::found(entry).map_err(|_| Refusal::of(Code::NotFounded))?;
    let mut facts = Decoded::default();
    facts.push(Some(prepared.fact));
    let mut dossier = Dossier {
        host,
        journal,
        facts,
        state: State::new(),
        device,
        founding: defaults,
        copy: CopyKind::Full,
    };
    dossier.device.last = Some(hash.into());
    dossier.apply(0);
    dossier.read_founding()?;
    Ok(dossier)
}

/// The values of a corrected entry that are still there, with their digests, by their place in the correction.
type EarlierSeals = BTreeMap<String, (serde_json::Value, Hash)>;

/// Seals every open value of a fact, and gives the seals.
fn seal(fact: &mut Fact, host: &dyn Host, earlier: &EarlierSeals) -> Result<Vec<Box<str>>, Refusal> {
    let mut sealing = Sealing { host, earlier, seals: Vec::new() };
    fact.walk(&Place::Fact, &mut sealing)?;
    Ok(sealing.seals)
}

struct Sealing<'a> {
    host: &'a dyn Host,
    earlier: &'a EarlierSeals,
    seals: Vec<Box<str>>,
}

impl Visitor for Sealing<'_> {
    fn sealed(&mut self, at: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        if !self.earlier.is_empty()
            && let Some((earlier, digest)) = self.earlier.get(&at.to_string())
            && value.open_value().as_ref() == Some(earlier)
        {
            value.seal(*digest);
            return Ok(());
        }
        let mut salt = [0; 16];
        self.host.random(&mut salt)?;
        let text = value.seal_text(salt).ok_or_else(|| Refusal::at(Code::TextSealed, at))?;
        let text = text.map_err(|_| Refusal::at(Code::TextUnfit, at))?;
        value.seal(Hash::of(&text));
        self.seals.push(text.into());
        Ok(())
    }
}

/// The slots that a fact writes; where what is known is given, only those of things that were heard of before, which
/// alone can hold anything.
#[derive(Default)]
struct Slots<'s> {
    written: Vec<(String, Field<'static>)>,
    known: Option<&'s Seen<'s>>,
    /// A thing that was not heard of before.
    new: String,
}

impl Expand for Slots<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, _: Value<'_>) {
        if thing == self.new {
            return;
        }
        if self.known.is_some_and(|known| !known.is_heard_of(thing)) {
            self.new.clear();
            self.new.push_str(thing);
            return;
        }
        self.written.push((thing.to_owned(), field.into_owned()));
    }

    fn same(&mut self, _: &[&str]) {}
}
