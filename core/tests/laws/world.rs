//! Devices that live through a random history.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dates::Interval;
use infitah::dossier::{Dossier, Host, Recorded};
use infitah::facts::{
    AnswerPublished, BodyCreated, CardReceived, Corrected, DossierFounded, Fact, MemberJoined,
    ProjectRegistered, RemarksDecided, SealsErased, SectionRevised, StageHeld, StagePlanned, ThingsMerged,
    VersionFrozen, VoteTaken, Withdrawn,
};
use infitah::journal::{Copy, Draft, Entry, Hash, Journal, Kind, canonical, seal_text, symbols};
use infitah::model::{
    Class, Contact, Ground, Outcome, Refusal, SheetSection, StageKind, Texts, Topic, VersionKind, VoteResult,
};
use proptest::prelude::*;

/// A host that gives the same bytes in every run.
pub struct Still(AtomicU64, &'static str);

/// The day on which what several devices show is compared.
pub const TODAY: &str = "2026-11-24";

/// What clocks say: right, never set, years ahead, and years behind, amid what is recorded.
pub const CLOCKS: [&str; 4] =
    ["2026-11-24T10:00Z", "1970-01-01T00:00Z", "2031-02-28T23:59Z", "2023-05-31T12:30Z"];

impl Still {
    pub fn new(seed: u64) -> Self {
        Self::with_clock(seed, 0)
    }

    /// With one of the clocks.
    pub fn with_clock(seed: u64, clock: usize) -> Self {
        Self(AtomicU64::new(seed.wrapping_mul(0x2545_f491_4f6c_dd1d)), CLOCKS[clock % CLOCKS.len()])
    }
}

impl Host for Still {
    fn today(&self) -> String {
        self.1[..10].into()
    }

    fn now(&self) -> String {
        self.1.into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let mut bits = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (bits >> 56) as u8;
        }
        Ok(())
    }
}

pub fn opened(seed: u64, bytes: &[u8]) -> Dossier {
    opened_by(0, seed, bytes)
}

/// The same with one of the clocks.
pub fn opened_by(clock: usize, seed: u64, bytes: &[u8]) -> Dossier {
    Dossier::open(Still::with_clock(seed, clock), bytes).unwrap()
}

/// The most devices of a world.
pub const MOST: usize = 8;

/// What happens in a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    Body,
    Member,
    Plan,
    PlanAnew,
    Hold,
    Project,
    NumberedProject,
    Rename,
    RenameUndated,
    Section,
    Card,
    NumberedCard,
    Decide,
    Freeze,
    Vote,
    Answer,
    Told,
    Same,
    Correct,
    Withdraw,
    EraseSlot,
    EraseSuperseded,
    EraseEntry,
    EraseAny,
    Filled,
    Newer,
    Hostile,
    Stray,
    Malformed,
    /// An entry whose place in the history is not what it says.
    Misplaced,
    /// An entry that waits for ever: nobody has its parent.
    Orphan,
    Refused,
    Sync,
    SyncPart,
    /// The file of another device, whose opening line is cut off.
    SyncSpoilt,
    CopyDevice,
    /// A device that begins with the public copy of another one.
    PublicDevice,
}

pub const ALL: &[Act] = &[
    Act::Body,
    Act::Member,
    Act::Plan,
    Act::PlanAnew,
    Act::Hold,
    Act::Project,
    Act::NumberedProject,
    Act::Rename,
    Act::Rename,
    Act::RenameUndated,
    Act::Section,
    Act::Section,
    Act::Card,
    Act::Card,
    Act::NumberedCard,
    Act::Decide,
    Act::Freeze,
    Act::Vote,
    Act::Answer,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Told,
    Act::Same,
    Act::Correct,
    Act::Correct,
    Act::Withdraw,
    Act::EraseSlot,
    Act::EraseSuperseded,
    Act::Newer,
    Act::Hostile,
    Act::Malformed,
    Act::Misplaced,
    Act::Orphan,
    Act::Refused,
    Act::Sync,
    Act::Sync,
    Act::SyncPart,
    Act::CopyDevice,
    Act::PublicDevice,
];

/// One step: what, on which device, a number that decides the rest, a day.
pub type Step = (Act, usize, usize, i32);
pub type Plot = (u64, usize, Vec<Step>);

pub fn plots(acts: &'static [Act], length: usize) -> impl Strategy<Value = Plot> {
    plots_of(acts, 2..4, 3..length)
}

/// Histories of so many devices and steps.
pub fn plots_of(
    acts: &'static [Act],
    devices: Range<usize>,
    length: Range<usize>,
) -> impl Strategy<Value = Plot> {
    let step = (proptest::sample::select(acts), 0..24usize, 0..1_000_000usize, 0..60i32);
    (0..1_000_000u64, devices, proptest::collection::vec(step, length))
}

/// A day of May or June 2023.
pub fn day(number: i32) -> String {
    let number = number.clamp(0, 60);
    if number < 31 { format!("2023-05-{:02}", number + 1) } else { format!("2023-06-{:02}", number - 30) }
}

/// A day, a month, or some days.
pub fn when(number: i32, variety: usize) -> String {
    match variety % 9 {
        0 => day(number)[..7].to_owned(),
        1 => format!("{}/{}", day(number), day(number + 4)),
        _ => day(number),
    }
}

pub struct World {
    pub devices: Vec<Dossier>,
    /// Every sealed word that was ever seen, by its digest.
    pub words: BTreeMap<String, String>,
    /// The canaries that are never public.
    pub secret: BTreeSet<String>,
    /// The bytes of newer facts.
    pub newer: Vec<String>,
    pub versions: Vec<(usize, String)>,
    /// The entries whose lamport is wrong, and those that wait for ever.
    pub misplaced: BTreeSet<Hash>,
    pub orphans: BTreeSet<Hash>,
    /// What was wrong on the way.
    pub wrong: Vec<String>,
    seed: u64,
    count: usize,
}

pub fn pick<T: Clone>(from: &[T], number: usize) -> Option<T> {
    (!from.is_empty()).then(|| from[number % from.len()].clone())
}

impl World {
    pub fn of((seed, devices, steps): &Plot) -> Self {
        let mut world = Self::begun(*seed, *devices);
        for step in steps {
            world.step(*step);
        }
        world
    }

    pub fn begun(seed: u64, devices: usize) -> Self {
        let founding = DossierFounded::commune("جماعة العرائش").code("11.20").title("البرنامج");
        let first = Dossier::found(Still::new(seed), founding).unwrap();
        let bytes = first.save();
        let mut all = vec![first];
        for number in 1..devices {
            all.push(opened_by(number, seed + number as u64, &bytes));
        }
        Self {
            devices: all,
            words: BTreeMap::new(),
            secret: BTreeSet::new(),
            newer: Vec::new(),
            versions: Vec::new(),
            misplaced: BTreeSet::new(),
            orphans: BTreeSet::new(),
            wrong: Vec::new(),
            seed,
            count: 0,
        }
    }

    pub fn word(&mut self) -> String {
        self.count += 1;
        format!("WORD{:04}X", self.count)
    }

    pub fn secret(&mut self) -> String {
        let word = self.word();
        self.secret.insert(word.clone());
        word
    }

    pub fn step(&mut self, (act, device, number, on): Step) {
        let at = device % self.devices.len();
        match act {
            Act::Sync => {
                let from = number % self.devices.len();
                let bytes = self.devices[from].since(&self.devices[at].have()).unwrap();
                self.take_in(at, &bytes);
            }
            Act::SyncPart => {
                let from = number % self.devices.len();
                let bytes = some_lines(&self.devices[from].save(), number);
                self.take_in(at, &bytes);
            }
            Act::CopyDevice if self.devices.len() < MOST => {
                let mut copy = opened(number as u64 + 77, &self.devices[at].save());
                copy.continue_as(&self.devices[at].device().clone());
                self.devices.push(copy);
            }
            Act::PublicDevice if self.devices.len() < MOST => {
                let bytes = self.devices[at].save_public().unwrap();
                self.devices.push(opened_by(number, number as u64 + 177, &bytes));
            }
            Act::CopyDevice | Act::PublicDevice => {}
            Act::SyncSpoilt => {
                let bytes = self.devices[number % self.devices.len()].save();
                let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
                // Cut early or late, it says which copy it is or does not; whether it is taken in is not asked here.
                let _ = self.devices[at].merge(&[&bytes[..number / 9 % end], &bytes[end..]].concat());
            }
            Act::Newer | Act::Hostile | Act::Stray | Act::Malformed => self.foreign(act, at, number, on),
            Act::Misplaced | Act::Orphan => self.out_of_place(act, at, number, on),
            _ => {
                if let Some(fact) = self.fact(act, at, number, on) {
                    self.record(at, fact);
                }
            }
        }
        for (digest, word) in seals(&self.devices[at].save()) {
            self.words.insert(digest, word);
        }
    }

    fn take_in(&mut self, at: usize, bytes: &[u8]) {
        let merged = self.devices[at].merge(bytes).unwrap();
        if !merged.damaged.is_empty() {
            self.wrong.push(format!("a merge found damage: {:?}", merged.damaged));
        }
    }

    /// Records, and looks whether a refusal changed anything.
    pub fn record(&mut self, at: usize, fact: Fact) -> Option<Recorded> {
        let before = self.devices[at].save();
        let foreseen = self.devices[at].preview(fact.clone());
        match self.devices[at].record(fact) {
            Ok(recorded) => {
                if let Err(refusal) = foreseen {
                    self.wrong.push(format!("recorded, but the preview refused: {refusal}"));
                }
                if let Some(version) = recorded.id.as_ref().filter(|id| id.as_str().starts_with("version-")) {
                    self.versions.push((at, version.to_string()));
                }
                Some(recorded)
            }
            Err(refusal) => {
                if self.devices[at].save() != before {
                    self.wrong.push(format!("refused, but something changed: {refusal}"));
                }
                if foreseen.is_ok() {
                    self.wrong.push(format!("refused, but not by the preview: {refusal}"));
                }
                None
            }
        }
    }

    /// A fact that may fit what the device knows.
    #[expect(clippy::too_many_lines, reason = "one arm for each act")]
    pub fn fact(&mut self, act: Act, at: usize, number: usize, on: i32) -> Option<Fact> {
        let known = ids_by_kind(&self.devices[at]);
        let ids = |kind: &str| -> Vec<String> { known.get(kind).into_iter().flatten().cloned().collect() };
        let (projects, stages, bodies) = (ids("project"), ids("stage"), ids("body"));
        let (remarks, decisions, versions) = (ids("remark"), ids("decision"), ids("version"));
        let project = pick(&projects, number);
        let when = when(on, number / 7);
        let title = format!("t{}", number % 4);
        Some(match act {
            Act::Body => {
                BodyCreated::named(title).references([format!("body:{}", number % 3)]).on(when).into()
            }
            Act::Member => {
                let person = pick(&ids("person"), number / 3).filter(|_| number.is_multiple_of(3));
                let joined = MemberJoined::named(title, pick(&bodies, number)?, when);
                match person {
                    Some(person) => joined.person(person).into(),
                    None => joined.until("2023-06-20").into(),
                }
            }
            Act::Plan => StagePlanned::of(StageKind::CITIZEN_MEETING, title)
                .planned(when)
                .place(Texts::from([("fr", self.word())]))
                .into(),
            Act::PlanAnew => StagePlanned::anew(pick(&stages, number)?, day(on + 9), when).into(),
            Act::Hold => StageHeld::of(pick(&stages, number)?, when)
                .attendance(infitah::facts::Attendance::of([30u32, 31, 32][number % 3], 12, 4))
                .into(),
            Act::Project => {
                ProjectRegistered::titled(title).references([format!("pacto:{}", number % 4)]).on(when).into()
            }
            Act::NumberedProject => {
                let id = infitah::model::derived_id(
                    "project",
                    self.devices[at].collectivity(),
                    "pacto",
                    &format!("{}", number % 3),
                );
                ProjectRegistered::titled(title).project(id).into()
            }
            Act::Rename => ProjectRegistered::renamed(project?, title, when).into(),
            Act::RenameUndated => ProjectRegistered::titled(title).project(project?).into(),
            Act::Section => {
                let because = pick(&decisions, number / 5);
                SectionRevised::of(
                    project?,
                    SheetSection::SOLUTIONS,
                    format!("{} ثم {}", self.word(), self.word()),
                    when,
                )
                .because(because)
                .into()
            }
            Act::Card | Act::NumberedCard => {
                let mut card = match project {
                    Some(project) if !number.is_multiple_of(5) => CardReceived::observation(project, when),
                    _ => CardReceived::idea(when),
                };
                if act == Act::NumberedCard {
                    card = card.numbers([format!("paper:{}", number % 3)]);
                }
                for _ in 0..=(number % 2) {
                    card = card.remark(Topic::SOLUTIONS, self.word());
                }
                card.contact(Contact { name: None, phone: Some(self.secret()), email: None }).into()
            }
            Act::Decide => {
                let chosen: Vec<String> =
                    remarks.iter().skip(number % 3).take(1 + number % 3).cloned().collect();
                let outcome = pick(&[Outcome::Accepted, Outcome::Rejected, Outcome::Deferred], number)?;
                RemarksDecided::of(outcome, chosen, pick(&bodies, number)?, when).reason(self.word()).into()
            }
            Act::Freeze => VersionFrozen::of(VersionKind::ADOPTED, when).into(),
            Act::Vote => VoteTaken::on_version(pick(&versions, number)?, VoteResult::ADOPTED, when).into(),
            Act::Answer => AnswerPublished::to(pick(&decisions, number)?, when).text(title).into(),
            Act::Told => return self.told(at, number, on),
            Act::Same => {
                let kind =
                    pick(&["project", "remark", "decision", "body", "project", "axis", "stage"], number)?;
                let things = ids_of(&self.devices[at], kind);
                let things = [pick(&things, number)?, pick(&things, number / 7)?];
                ThingsMerged::of(things).reason(self.secret()).into()
            }
            Act::Correct => {
                let (entry, fact) = pick(&self.correctable(at), number)?;
                let with = self.corrected(at, &fact, number, on)?;
                Corrected::entry_with(entry, with).reason(self.secret()).into()
            }
            Act::Withdraw => {
                let (entry, _) = pick(&self.correctable(at), number)?;
                Withdrawn::of(entry).reason(self.secret()).into()
            }
            Act::EraseSlot => {
                let mut slots: Vec<(String, &str)> = Vec::new();
                slots.extend(remarks.iter().flat_map(|id| [(id.clone(), "said"), (id.clone(), "decision")]));
                slots.extend(ids("card").into_iter().map(|id| (id, "contact")));
                slots.extend(
                    projects
                        .iter()
                        .flat_map(|id| [(id.clone(), "section:solutions:ar"), (id.clone(), "title:ar")]),
                );
                let later = [
                    ("person", "aliases"),
                    ("project", "ended_because"),
                    ("funding", "source:ar"),
                    ("measurement", "note:ar"),
                    ("group", "title:ar"),
                    ("stage", "postponed_because"),
                    ("item", "title:ar"),
                    ("publication", "place"),
                    ("card", "themes"),
                    ("card", "anchor"),
                    ("remark", "source:ar"),
                ];
                slots.extend(
                    later
                        .into_iter()
                        .flat_map(|(kind, field)| ids(kind).into_iter().map(move |id| (id, field))),
                );
                let (thing, field) = pick(&slots, number)?;
                SealsErased::of(thing, field, Ground::REQUEST).into()
            }
            Act::EraseSuperseded => {
                let entries: Vec<_> = self.devices[at]
                    .entries()
                    .filter_map(|(_, fact)| match fact? {
                        Fact::Corrected(corrected) => Some(corrected.entry.clone()),
                        _ => None,
                    })
                    .collect();
                SealsErased::superseded_by_correction(pick(&entries, number)?, Ground::UNDUE).into()
            }
            Act::EraseEntry => {
                let entries: Vec<Hash> = self.devices[at].entries().map(|(hash, _)| hash).collect();
                SealsErased::of_entry(pick(&entries, number)?, Ground::REQUEST).into()
            }
            Act::EraseAny => {
                let mut slots = super::filled::Slots::default();
                self.devices[at]
                    .entries()
                    .filter_map(|(_, fact)| fact)
                    .for_each(|fact| fact.expand(&mut slots));
                let (thing, field, _) = pick(&slots.0, number)?;
                SealsErased::of(thing, field, Ground::REQUEST).into()
            }
            Act::Filled => return self.filled(at, number),
            Act::Refused => match number % 5 {
                0 => SectionRevised::of("pacto:99", SheetSection::SOLUTIONS, "x", when).into(),
                1 => CardReceived::idea("أمس").remark(Topic::PROBLEM, "x").into(),
                2 => ThingsMerged::of(projects.first().map(String::as_str)).into(),
                3 => SealsErased::of(project?, "said", Ground::REQUEST).into(),
                _ => VersionFrozen::of(VersionKind::ADOPTED, "2020-01-01").into(),
            },
            _ => return None,
        })
    }

    /// A fact with every member that its kind has.
    fn filled(&mut self, at: usize, number: usize) -> Option<Fact> {
        let (_, sample) = super::filled::SAMPLES.iter().nth(number % super::filled::SAMPLES.len())?;
        let known = ids_by_kind(&self.devices[at]);
        let mut entries = self.correctable(at);
        if sample["fact"] == "corrected" {
            entries.retain(|(_, fact)| fact.kind() == "source_noted");
        }
        let entry = pick(&entries, number / 41)?;
        let mut count = self.count;
        let mut word = || {
            count += 1;
            super::canaries::dressed(count)
        };
        let (value, sown) = super::filled::filled(sample, &known, &entry, number / 41, &mut word)?;
        self.count = count;
        for sown in sown.iter().filter(|sown| matches!(sown.class, Class::Working | Class::Personal)) {
            self.secret.extend(sown.words.iter().flat_map(|word| super::canaries::tokens(word)));
        }
        Fact::from_value(value).ok()
    }

    /// Entries that a correction may name, with their facts.
    pub fn correctable(&self, at: usize) -> Vec<(String, Fact)> {
        let fixed = ["dossier_founded", "version_frozen", "seals_erased", "corrected", "withdrawn"];
        let entries =
            self.devices[at].entries().filter_map(|(hash, fact)| Some((hash.to_string(), fact?.clone())));
        entries.filter(|(_, fact)| !fixed.contains(&fact.kind())).collect()
    }

    /// The fact as it should have been: other words, another day.
    fn corrected(&mut self, at: usize, fact: &Fact, number: usize, on: i32) -> Option<Fact> {
        let mut value = reopened(&self.devices[at].save(), fact)?;
        let members = value.as_object_mut()?;
        if members.get("on").is_some_and(|on| !on.is_null()) && number.is_multiple_of(2) {
            members.insert("on".into(), when(on, number / 3).into());
        }
        if !number.is_multiple_of(3) {
            let mut fresh = |text: &mut serde_json::Value| *text = self.word().into();
            if let Some(text) = members.get_mut("text").filter(|text| text.is_string()) {
                fresh(text);
            }
            for remark in
                members.get_mut("remarks").and_then(|remarks| remarks.as_array_mut()).into_iter().flatten()
            {
                if let Some(said) = remark.get_mut("said").filter(|said| said.is_string()) {
                    fresh(said);
                }
            }
            for name in ["reason", "place"] {
                if let Some(words) = members.get_mut(name).filter(|words| words.is_string()) {
                    fresh(words);
                }
            }
            for name in ["amount", "value"] {
                if let Some(figure) = members.get_mut(name).filter(|figure| figure.is_string()) {
                    *figure = format!("{}.5", number % 90).into();
                }
            }
            if let Some(title) = members.get_mut("title").and_then(|title| title.as_object_mut()) {
                for text in title.values_mut() {
                    *text = format!("t{}", number % 5).into();
                }
            }
        }
        Fact::from_value(value).ok()
    }

    /// An entry that no device of this version would write, brought in as from another device.
    fn foreign(&mut self, act: Act, at: usize, number: usize, on: i32) {
        let hashes: Vec<Hash> = self.devices.iter().flat_map(|d| d.entries().map(|(hash, _)| hash)).collect();
        let project = pick(&ids_of(&self.devices[at], "project"), number);
        let (digest, seal) = sealed(number, &self.word());
        let named =
            vec![pick(&hashes, number).unwrap(), pick(&hashes, number / 3).unwrap(), Hash::of("nothing")];
        let (kind, body, replaces, erases) = match act {
            Act::Newer => {
                let kind = pick(&["future_fact/9", "project_registered/2"], number).unwrap();
                let erases: Vec<Hash> = pick(&self.words.keys().cloned().collect::<Vec<_>>(), number)
                    .filter(|_| number.is_multiple_of(4))
                    .and_then(|digest| digest.parse().ok())
                    .into_iter()
                    .collect();
                let named = if number.is_multiple_of(2) { named } else { Vec::new() };
                (kind, serde_json::json!({"x": [{"sealed": digest}, 1]}), named, erases)
            }
            Act::Hostile => {
                let Some(project) = project else { return };
                // It cites words of others, too.
                let cited = pick(&self.words.keys().cloned().collect::<Vec<_>>(), number / 5);
                let cited = cited.filter(|_| number.is_multiple_of(2)).unwrap_or_else(|| digest.to_string());
                let body = serde_json::json!({
                    "on": day(on), "project": project, "title": {"ar": {"sealed": digest}, "fr": {"sealed": cited}},
                });
                ("project_registered/1", body, named, Vec::new())
            }
            // A correction of an entry that nobody has.
            Act::Stray => {
                let Some(project) = project else { return };
                let body = serde_json::json!({
                    "entry": Hash::of("nothing"), "kind": "project_registered/1",
                    "with": {"project": project, "title": {"ar": {"sealed": digest}}},
                });
                ("corrected/1", body, Vec::new(), Vec::new())
            }
            _ => ("project_registered/1", serde_json::json!({"project": 3}), named, Vec::new()),
        };
        let seals = if act == Act::Malformed { Vec::new() } else { vec![seal] };
        let entry = Foreign { kind, body, seals, replaces, erases };
        let bytes = foreign(&self.devices[at].save(), number, entry);
        let line = String::from_utf8(bytes.clone()).unwrap().lines().last().unwrap().to_owned();
        self.take_in(at, &bytes);
        if act == Act::Newer {
            self.newer.push(line);
        }
    }

    /// An entry that is never folded, brought in as from another device; its words and what it erases are those of any
    /// other one.
    fn out_of_place(&mut self, act: Act, at: usize, number: usize, on: i32) {
        let known = ids_by_kind(&self.devices[at]);
        let one_of = |kind| pick(&known.get(kind).into_iter().flatten().collect::<Vec<_>>(), number / 3);
        let (digest, seal) = sealed(number, &self.word());
        let (kind, body) = match (one_of("decision"), one_of("project")) {
            (Some(decision), _) if number.is_multiple_of(3) => {
                let answer = format!("answer-{:016}", number % 1000);
                let body = serde_json::json!({
                    "answer": answer, "decision": decision, "on": day(on), "text": {"ar": {"sealed": digest}},
                });
                ("answer_published/1", body)
            }
            (_, Some(project)) => {
                let body = serde_json::json!({"project": project, "title": {"ar": {"sealed": digest}}});
                ("project_registered/1", body)
            }
            _ => ("future_fact/9", serde_json::json!({"x": {"sealed": digest}})),
        };
        let erases =
            pick(&self.words.keys().collect::<Vec<_>>(), number / 5).filter(|_| number.is_multiple_of(4));
        let erases = erases.map(|digest| digest.parse().unwrap()).into_iter().collect();
        let place = |lamport: u64, parents: Vec<Hash>| {
            if act == Act::Misplaced {
                // Too early or too late.
                return ((lamport + 5).saturating_sub(number as u64 % 7 * 2).max(1), parents);
            }
            // Of one that nobody has, or of another one that waits.
            let waiting = pick(&self.orphans.iter().copied().collect::<Vec<_>>(), number);
            let parent = waiting.filter(|_| number.is_multiple_of(2));
            (lamport, vec![parent.unwrap_or_else(|| Hash::of(format!("nothing {number}")))])
        };
        let entry = Foreign { kind, body, seals: vec![seal], erases, ..Foreign::default() };
        let (bytes, entry) = written(&self.devices[at].save(), number, entry, place);
        self.take_in(at, &bytes);
        match act {
            Act::Misplaced => self.misplaced.insert(entry),
            _ => self.orphans.insert(entry),
        };
    }

    /// Whether every entry has its place in the history.
    pub fn is_sound(&self) -> bool {
        self.misplaced.is_empty() && self.orphans.is_empty()
    }

    /// The lines of all devices, the opening line apart.
    pub fn lines(&self) -> Vec<String> {
        self.devices.iter().flat_map(|device| lines(&device.save())).collect()
    }

    pub fn opening(&self) -> String {
        String::from_utf8(self.devices[0].save()).unwrap().lines().next().unwrap().to_owned()
    }

    /// A device that knows all.
    pub fn together(&self) -> Dossier {
        self.together_by(0)
    }

    /// The same with one of the clocks.
    pub fn together_by(&self, clock: usize) -> Dossier {
        let mut all = opened_by(clock, self.seed + 999, &self.devices[0].save());
        for device in &self.devices {
            all.merge(&device.save()).unwrap();
        }
        all
    }
}

pub fn lines(bytes: &[u8]) -> Vec<String> {
    std::str::from_utf8(bytes).unwrap().lines().skip(1).map(str::to_owned).collect()
}

/// What stands for each entry: its own fact, that of a correction, or nothing where it is withdrawn. Computed from the
/// bytes, without the state.
pub fn standing(all: &Dossier) -> BTreeMap<Hash, Option<&Fact>> {
    let (journal, _) = Journal::open(&all.save()).unwrap();
    let facts: Vec<(Hash, &Fact)> = all.entries().filter_map(|(hash, fact)| Some((hash, fact?))).collect();
    let mut verdicts: BTreeMap<Hash, Vec<(Hash, &Fact)>> = BTreeMap::new();
    for (hash, fact) in &facts {
        if let Some(target) = judged(fact) {
            verdicts.entry(target).or_default().push((*hash, fact));
        }
    }
    let replaces = |hash: &Hash| journal.get(journal.find(hash).unwrap()).unwrap().header().replaces.to_vec();
    let stands = |hash: &Hash, fact| {
        let mut on = verdicts.get(hash).into_iter().flatten();
        let named: Vec<Hash> = on.clone().flat_map(|(verdict, _)| replaces(verdict)).collect();
        match on.rfind(|(verdict, _)| !named.contains(verdict)) {
            Some((_, Fact::Corrected(corrected))) => Some(&*corrected.with),
            Some(_) => None,
            None => Some(fact),
        }
    };
    facts.iter().map(|(hash, fact)| (*hash, stands(hash, *fact))).collect()
}

/// The entry that a fact corrects or withdraws.
pub fn judged(fact: &Fact) -> Option<Hash> {
    match fact {
        Fact::Corrected(corrected) => corrected.entry.hash(),
        Fact::Withdrawn(withdrawn) => withdrawn.entry.hash(),
        _ => None,
    }
}

/// Whether a fact counts by a day.
pub fn counts_by(fact: &Fact, asked: &str) -> bool {
    let last = fact.day().map(|on| Interval::from_edtf(on.as_str()).unwrap().last().unwrap().to_string());
    last.is_none_or(|last| *last <= *asked)
}

/// The names of the entries of a file.
pub fn hashes(bytes: &[u8]) -> Vec<String> {
    let hash = |line: &String| {
        serde_json::from_str::<serde_json::Value>(line).unwrap()["hash"].as_str().unwrap().to_owned()
    };
    lines(bytes).iter().map(hash).collect()
}

/// Two thirds of the lines, in another order.
fn some_lines(bytes: &[u8], seed: usize) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    let opening = lines.remove(0);
    shuffle(&mut lines, seed);
    lines.truncate((lines.len() * 2 / 3).max(1));
    file(opening, &lines)
}

pub fn file(opening: &str, lines: &[impl AsRef<str>]) -> Vec<u8> {
    let mut file = format!("{opening}\n");
    for line in lines {
        file.push_str(line.as_ref());
        file.push('\n');
    }
    file.into_bytes()
}

pub fn shuffle<T>(list: &mut [T], seed: usize) {
    let host = Still::new(seed as u64);
    for last in (1..list.len()).rev() {
        let mut bytes = [0; 4];
        host.random(&mut bytes).unwrap();
        list.swap(last, u32::from_be_bytes(bytes) as usize % (last + 1));
    }
}

pub fn sealed(seed: usize, text: &str) -> (Hash, Box<str>) {
    let mut salt = [0; 16];
    Still::new(seed as u64 + 5000).random(&mut salt).unwrap();
    let seal = seal_text(salt, &serde_json::json!(text)).unwrap();
    (Hash::of(&seal), seal.into())
}

/// An entry from a device that nobody else has.
#[derive(Default)]
pub struct Foreign {
    pub kind: &'static str,
    pub body: serde_json::Value,
    pub seals: Vec<Box<str>>,
    pub replaces: Vec<Hash>,
    pub erases: Vec<Hash>,
}

/// A file with one entry more, behind all that it has.
pub fn foreign(bytes: &[u8], seed: usize, entry: Foreign) -> Vec<u8> {
    written(bytes, seed, entry, |lamport, parents| (lamport, parents)).0
}

/// The same with the entry somewhere else in the history, and its hash.
fn written(
    bytes: &[u8],
    seed: usize,
    entry: Foreign,
    place: impl Fn(u64, Vec<Hash>) -> (u64, Vec<Hash>),
) -> (Vec<u8>, Hash) {
    let Foreign { kind, body, seals, replaces, erases } = entry;
    let (journal, _) = Journal::open(bytes).unwrap();
    let parents: Vec<Hash> = journal.heads().iter().copied().collect();
    let lamport = parents.iter().map(|hash| journal.get(journal.find(hash).unwrap()).unwrap().lamport());
    let (lamport, parents) = place(1 + lamport.max().unwrap(), parents);
    let mut label = [0; 10];
    Still::new(seed as u64 + 9000).random(&mut label).unwrap();
    let header = Draft {
        actor: "actor-elsewhere".into(),
        erases,
        kind: Kind::parse(kind).unwrap(),
        lamport,
        parents,
        recorded_at: "2026-11-24T10:00Z".into(),
        replaces,
        replica: symbols(label).into(),
    };
    let entry = Entry::write(header, &canonical(&body).unwrap(), seals).unwrap();
    let mut out = journal.write(copy_of(bytes), &[], &|_, _| true);
    assert!(bytes.starts_with(&out));
    out.extend_from_slice(entry.line(|_| true).as_bytes());
    out.push(b'\n');
    (out, entry.hash())
}

/// Which copy a file says that it is.
pub fn copy_of(bytes: &[u8]) -> Copy {
    let opening = bytes.split(|byte| *byte == b'\n').next().unwrap();
    let opening: serde_json::Value = serde_json::from_slice(opening).unwrap();
    if opening["copy"] == "public" { Copy::Public } else { Copy::Full }
}

/// The digests and texts of all seals of a file.
pub fn seals(bytes: &[u8]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in lines(bytes) {
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        for seal in line["seals"].as_array().into_iter().flatten() {
            let word = match &seal[1] {
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            found.push((Hash::of(canonical(seal).unwrap()).to_string(), word));
        }
    }
    found
}

/// A recorded fact with its words in the place of their digests; nothing where some are gone.
pub fn reopened(bytes: &[u8], fact: &Fact) -> Option<serde_json::Value> {
    let mut values = BTreeMap::new();
    for line in lines(bytes) {
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        for seal in line["seals"].as_array().into_iter().flatten() {
            values.insert(Hash::of(canonical(seal).unwrap()).to_string(), seal[1].clone());
        }
    }
    let mut value = serde_json::to_value(fact).unwrap();
    open(&mut value, &values).then_some(value)
}

fn open(value: &mut serde_json::Value, values: &BTreeMap<String, serde_json::Value>) -> bool {
    match value {
        serde_json::Value::Object(members) => {
            if let Some(digest) = members.get("sealed").and_then(|digest| digest.as_str()) {
                let Some(word) = values.get(digest) else { return false };
                *value = word.clone();
                return true;
            }
            members.values_mut().all(|member| open(member, values))
        }
        serde_json::Value::Array(items) => items.iter_mut().all(|item| open(item, values)),
        _ => true,
    }
}

/// The ids of a kind that any fact of the device made, withdrawn ones too.
pub fn ids_of(dossier: &Dossier, kind: &str) -> Vec<String> {
    ids_by_kind(dossier).remove(kind).unwrap_or_default().into_iter().collect()
}

/// The ids of every kind that any fact of the device made.
pub fn ids_by_kind(dossier: &Dossier) -> BTreeMap<String, BTreeSet<String>> {
    let mut ids = BTreeMap::new();
    for (_, fact) in dossier.entries() {
        let Some(fact) = fact else { continue };
        let fact = match fact {
            Fact::Corrected(corrected) => &corrected.with,
            fact => fact,
        };
        collect_ids(&serde_json::to_value(fact).unwrap(), &mut ids);
    }
    ids
}

fn collect_ids(value: &serde_json::Value, ids: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        serde_json::Value::Object(members) => members.values().for_each(|member| collect_ids(member, ids)),
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect_ids(item, ids)),
        serde_json::Value::String(text) => {
            if let Some(kind) = infitah::model::kind_of(text) {
                ids.entry(kind.to_owned()).or_default().insert(text.clone());
            }
        }
        _ => {}
    }
}
