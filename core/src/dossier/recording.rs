use std::collections::{BTreeMap, BTreeSet};

use super::answers::{CopyKind, Preview, Recorded, Replaced};
use super::completing::{Completing, NothingKnown};
use super::decoding::{Decoded, Originals, span};
use super::erasing::{places, under_all_ids};
use super::quoting::Erasing;
use super::{At, Device, Dossier, Founding, Host};
use crate::dates::Day;
use crate::facts::{DossierFounded, Fact, Held, VersionFrozen};
use crate::journal::{Damage, Draft, Entry, Hash, Journal, Kind, seal_value};
use crate::model::{Class, Code, EntryId, Place, Refusal, RemarkId, Seal, ThingId, Visitor, Walk, kind_of};
use crate::state::{Arrival, Body, Expand, Field, Seen, Sources, Span, State, Value};

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
        self.settle();
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
        if !recorded.is_empty() {
            self.settle();
        }
        Ok(recorded)
    }

    /// What is recorded here may hold any words: a public copy is none any more.
    fn settle(&mut self) {
        self.journal.settle();
        self.copy = CopyKind::Full;
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
        self.refuse_closed(&fact)?;
        let (replaces, earlier_values) = self.replaces(&fact, &made)?;
        let body = fact.to_body()?;
        Ok(Prepared { fact, body, seals, replaces, replaced: earlier_values, erases, made, plain })
    }

    /// Values that a correction keeps stay under their digest: the same words at the same place, be it in the entry
    /// or in an earlier correction of it. Equal words at another place have a seal of their own, so that erasing one of
    /// them leaves the other.
    fn earlier_seals(&self, fact: &Fact) -> EarlierSeals {
        let mut earlier = EarlierSeals::new();
        let Some(target) = self.target_of(fact) else { return earlier };
        for body in self.bodies(target) {
            let Some(entry) = self.journal.get(body) else { continue };
            for (place, digest) in self.sealed_places(body) {
                let seal = entry.seal(&digest);
                let Some((seal, value)) = seal.and_then(|seal| Some((seal, seal_value(seal)?))) else {
                    continue;
                };
                // Beside the entry that is corrected a correction finds it; beside another correction it does not.
                let seal = (body != target).then(|| seal.into());
                earlier.entry(format!("with.{place}")).or_default().push(EarlierSeal { value, digest, seal });
            }
        }
        earlier
    }

    /// The entry that a correction corrects.
    fn target_of(&self, fact: &Fact) -> Option<u32> {
        let Fact::Corrected(corrected) = fact else { return None };
        corrected.entry.hash().and_then(|hash| self.journal.find(&hash))
    }

    /// Refuses words for a closed field: they would be erased as they are recorded, from this field and from every
    /// other one that shares them. So would those that a correction puts at the place of closed ones.
    fn refuse_closed(&self, fact: &Fact) -> Result<(), Refusal> {
        if !self.state.closes_any() {
            return Ok(());
        }
        let mut closed = ClosedField { state: &self.state, found: None };
        fact.expand(&mut closed);
        let own = || places(fact.clone(), &Place::Fact);
        if let Some((thing, field, digest)) = closed.found {
            let place = own().into_iter().find(|(_, other)| *other == digest).map(|(place, _)| place);
            return Err(closed_refusal(place, &thing, &field));
        }
        let Some(target) = self.target_of(fact) else { return Ok(()) };
        for body in self.bodies(target) {
            let mut closed = ClosedField { state: &self.state, found: None };
            self.facts.expand(body, &mut closed);
            let Some((thing, field, _)) = closed.found else { continue };
            let gone = self.state.closed_words(body, &self.facts);
            let there = self.sealed_places(body).into_iter().filter(|(_, digest)| gone.contains(digest));
            let there: BTreeSet<String> = there.map(|(place, _)| format!("with.{place}")).collect();
            if let Some((place, _)) = own().into_iter().find(|(place, _)| there.contains(place)) {
                return Err(closed_refusal(Some(place), &thing, &field));
            }
        }
        Ok(())
    }

    /// What the fact takes the place of: the heads of the slots that it writes. Refused where a month and a day
    /// inside it would have to be ordered.
    fn replaces(&self, fact: &Fact, made: &[String]) -> Result<(BTreeSet<Hash>, Vec<Replaced>), Refusal> {
        let judged = match fact {
            Fact::Corrected(corrected) => Some(&corrected.entry),
            Fact::Withdrawn(withdrawn) => Some(&withdrawn.entry),
            _ => None,
        };
        let seen = self.seen_always();
        // What it makes itself can hold nothing. All of it is looked up at once, so that the machine waits once.
        let new = made.iter().map(String::as_str).filter(|id| !seen.is_heard_of(id)).collect();
        let mut slots = Slots { new, ..Slots::default() };
        fact.expand(&mut slots);
        if let Some(entry) = judged {
            self.refuse_unordered(&seen, fact, &slots.written)?;
            let target = entry.hash().and_then(|hash| self.journal.find(&hash));
            let heads = target.map(|target| self.state.standing_heads(target)).unwrap_or_default();
            return Ok((self.hashes(heads).collect(), Vec::new()));
        }
        self.refuse_unordered(&seen, fact, &slots.written)?;
        let (mut replaces, mut earlier_values) = (BTreeSet::new(), Vec::new());
        for (thing, field) in &slots.written {
            replaces.extend(self.hashes(seen.heads(thing, field)));
            if let Some(shown) = seen.slot(thing, field) {
                let entries = shown.contenders().filter_map(|(entry, _)| self.journal.get(entry));
                earlier_values.extend(entries.map(|entry| Replaced {
                    thing: ThingId::from(thing.as_str()),
                    field: field.to_string(),
                    entry: entry.hash().into(),
                }));
            }
        }
        Ok((replaces, earlier_values))
    }

    fn hashes(&self, entries: Vec<u32>) -> impl Iterator<Item = Hash> {
        entries.into_iter().filter_map(|entry| self.journal.get(entry)).map(Entry::hash)
    }

    /// Refuses a day that cannot be ordered with that of another value of a slot. A correction takes the place of its
    /// entry, and is refused only where it leaves more unordered than it finds: several tablets may have left several
    /// such days, which are corrected one by one.
    fn refuse_unordered(
        &self,
        seen: &Seen<'_>,
        fact: &Fact,
        written: &[(String, Field<'static>)],
    ) -> Result<(), Refusal> {
        let target = self.target_of(fact);
        let (body, at) = match fact {
            Fact::Corrected(corrected) => (&*corrected.with, "with.on"),
            fact => (fact, "on"),
        };
        let Some((when, own)) = body.day().and_then(|when| Some((when, span(when)?))) else { return Ok(()) };
        for (thing, field) in written {
            let writes = seen.writes(thing, field);
            let (corrected, others): (Vec<_>, Vec<_>) =
                writes.iter().partition(|write| target.is_some() && Some(write.entry) == target);
            let unordered = |with: Span| {
                let days = others.iter().filter_map(|write| write.on);
                days.filter(move |other| is_unordered(with, *other))
            };
            let before = corrected.iter().find_map(|write| write.on).map_or(0, |on| unordered(on).count());
            if let Some(other) = unordered(own).nth(before) {
                return Err(Refusal::field(Code::OnUnordered, at)
                    .with("value", when)
                    .with("expected", edtf(other)));
            }
        }
        Ok(())
    }

    /// The slots that entries of unknown kinds take the place of: something newer changed them.
    pub(crate) fn changed_by_newer(&self) -> BTreeSet<(String, Field<'static>)> {
        let unknown = self.state.unknown().iter().filter_map(|entry| self.journal.get(*entry));
        // Many may name one entry, which may write very many fields.
        let replaced: BTreeSet<u32> =
            unknown.flat_map(Entry::replaces).filter_map(|replaced| self.journal.find(replaced)).collect();
        let mut slots = Slots::default();
        for index in replaced {
            self.facts.expand(index, &mut slots);
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
        let index = self.journal.append(entry).map_err(|error| unfit(error.code()))?;
        let recorded = recorded(hash, &prepared);
        let closes = matches!(prepared.fact, Fact::SealsErased(_));
        self.facts.push(Some(prepared.fact));
        self.device.last = Some(hash.into());
        self.apply(index, &mut Originals::default());
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
    pub(super) fn apply(&mut self, index: u32, originals: &mut Originals) {
        let act = self.facts.act(index, &self.journal, originals);
        let Some(entry) = self.journal.get(index) else { return };
        let replaces: Vec<u32> = entry.replaces().iter().filter_map(|hash| self.journal.find(hash)).collect();
        let arrival = Arrival {
            index,
            hash: entry.hash(),
            lamport: entry.lamport(),
            replica: entry.replica(),
            replaces: &replaces,
            act,
        };
        self.state.apply(arrival, &self.facts);
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
    let entry = Entry::write(header, &prepared.body, std::mem::take(&mut prepared.seals));
    entry.map_err(|damage| match damage {
        Damage::Header(_) => unfit(damage.code()),
        _ => Refusal::of(Code::TextUnfit),
    })
}

fn unfit(reason: &str) -> Refusal {
    Refusal::of(Code::EntryUnfit).with("reason", reason)
}

fn closed_refusal(place: Option<String>, thing: &str, field: &Field<'_>) -> Refusal {
    let refusal = Refusal { field: place, ..Refusal::of(Code::FieldClosed) };
    refusal.with("thing", thing).with("value", field)
}

/// The days as a date, to be told.
fn edtf(span: Span) -> String {
    let day = |number| Day::from_number(number).map_or_else(String::new, |day| day.to_string());
    if span.start == span.end { day(span.end) } else { format!("{}/{}", day(span.start), day(span.end)) }
}

/// Whether the days overlap, so that nobody can tell which comes later. What is known by a day is not compared.
fn is_unordered(one: Span, other: Span) -> bool {
    one != other
        && one.start <= other.end
        && other.start <= one.end
        && one.start != i32::MIN
        && other.start != i32::MIN
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
    dossier.apply(0, &mut Originals::default());
    dossier.read_founding()?;
    Ok(dossier)
}

/// The values of a corrected entry and of its corrections that are still there, by their place in the correction.
type EarlierSeals = BTreeMap<String, Vec<EarlierSeal>>;

struct EarlierSeal {
    value: serde_json::Value,
    digest: Hash,
    /// Its text, where it has to stand beside the new correction as well.
    seal: Option<Box<str>>,
}

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
            && let Some(earlier) = self.earlier.get(&at.to_string())
            && let open = value.open_value()
            && let Some(same) = earlier.iter().find(|earlier| Some(&earlier.value) == open.as_ref())
        {
            value.seal(same.digest);
            self.seals.extend(same.seal.clone());
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

/// The first closed field to which a fact gives words.
struct ClosedField<'a> {
    state: &'a State,
    found: Option<(String, Field<'static>, Hash)>,
}

impl Expand for ClosedField<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        if self.found.is_some() || !self.state.is_closed(thing, &field) {
            return;
        }
        let mut digests = Vec::new();
        value.digests(&mut digests);
        self.found = digests.first().map(|digest| (thing.to_owned(), field.into_owned(), *digest));
    }

    fn same(&mut self, _: &[&str]) {}
}

/// The slots that a fact writes, but those of new things.
#[derive(Default)]
struct Slots<'s> {
    written: Vec<(String, Field<'static>)>,
    new: BTreeSet<&'s str>,
}

impl Expand for Slots<'_> {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, _: Value<'_>) {
        if !self.new.contains(&thing) {
            self.written.push((thing.to_owned(), field.into_owned()));
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
