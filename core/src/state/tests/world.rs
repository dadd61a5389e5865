//! As much of a journal as the state sees, on a few devices, and random steps on them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;

use crate::journal::Hash;
use crate::state::*;

/// What a body does.
#[derive(Clone, Debug, Default)]
pub(super) struct Does {
    pub(super) on: Option<(i32, i32)>,
    pub(super) creates: Vec<String>,
    pub(super) writes: Vec<(String, Field<'static>, Value<'static>)>,
    pub(super) same: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) lamport: u64,
    pub(super) replica: String,
    pub(super) hash: Hash,
    pub(super) parents: Vec<Hash>,
    pub(super) replaces: Vec<Hash>,
    pub(super) act: Act,
    pub(super) does: Does,
}

impl Line {
    pub(super) fn key(&self) -> (u64, &str, Hash) {
        (self.lamport, &self.replica, self.hash)
    }
}

/// Every line that was ever written, by any device; the number of a line is its place in here.
#[derive(Default)]
pub(super) struct Arena(pub(super) Vec<Line>);

impl Sources for Arena {
    fn expand(&self, entry: u32, out: &mut dyn Expand) {
        let does = &self.0[entry as usize].does;
        if let Some((start, end)) = does.on {
            out.on(Span { start, end });
        }
        does.creates.iter().for_each(|thing| out.creates(thing));
        for (thing, field, value) in &does.writes {
            out.writes(thing, field.clone(), value.clone());
        }
        if !does.same.is_empty() {
            out.same(&does.same.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}

impl Arena {
    pub(super) fn apply(&self, state: &mut State, index: usize) {
        let line = &self.0[index];
        let replaces: Vec<u32> = line.replaces.iter().filter_map(|hash| self.number(hash)).collect();
        let arrival = Arrival {
            index: u32::try_from(index).unwrap(),
            hash: line.hash,
            lamport: line.lamport,
            replica: &line.replica,
            replaces: &replaces,
            act: line.act.clone(),
        };
        assert!(state.is_next(line.lamport, &line.replica, line.hash));
        state.apply(arrival, self);
    }

    pub(super) fn fold(&self, has: &BTreeSet<usize>) -> State {
        let mut order: Vec<usize> = has.iter().copied().collect();
        order.sort_by(|one, other| self.0[*one].key().cmp(&self.0[*other].key()));
        let mut state = State::new();
        for index in order {
            self.apply(&mut state, index);
        }
        state
    }

    pub(super) fn index(&self, hash: &Hash) -> Option<usize> {
        self.0.iter().position(|line| line.hash == *hash)
    }

    /// How entries name each other.
    pub(super) fn number(&self, hash: &Hash) -> Option<u32> {
        self.index(hash).and_then(|index| u32::try_from(index).ok())
    }

    pub(super) fn ancestors(&self, of: usize) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut todo: Vec<Hash> = self.0[of].parents.clone();
        while let Some(parent) = todo.pop() {
            let parent = self.index(&parent).unwrap();
            if found.insert(parent) {
                todo.extend(&self.0[parent].parents);
            }
        }
        found
    }
}

pub(super) struct Device {
    pub(super) replica: String,
    pub(super) has: BTreeSet<usize>,
    pub(super) state: State,
}

/// Devices that share an arena, each holding a part of it.
pub(super) struct World {
    pub(super) arena: Arena,
    pub(super) devices: Vec<Device>,
}

pub(super) const TITLE: Field<'static> = Field::part("title", "ar");
pub(super) const PROJECT: &str = "project-1";
pub(super) const TODAY: i32 = 1000;

pub(super) fn title(word: &str, on: Option<i32>) -> Does {
    let value = Value::text(word).into_owned();
    let writes = vec![(PROJECT.into(), TITLE, value)];
    Does { on: on.map(|day| (day, day)), writes, ..Does::default() }
}

pub(super) fn project(id: &str, word: &str, reference: &str, on: Option<i32>) -> Does {
    let held = Field::part("ref", reference).into_owned();
    let writes =
        vec![(id.into(), TITLE, Value::text(word).into_owned()), (id.into(), held, Value::Flag(true))];
    Does { on: on.map(|day| (day, day)), creates: vec![id.into()], writes, same: Vec::new() }
}

pub(super) fn card(id: &str, remarks: usize, word: &str) -> Does {
    let mut does = Does { on: Some((3, 3)), creates: vec![id.into()], ..Does::default() };
    does.writes.push((id.into(), Field::plain("about"), Value::text(PROJECT)));
    for position in 0..remarks {
        let remark = format!("remark-{id}{position}");
        let said = Value::Sealed(Hash::of(format!("{word}{position}")));
        does.writes.push((remark.clone(), Field::plain("card"), Value::text(id).into_owned()));
        does.writes.push((remark.clone(), Field::plain("said"), said));
        does.creates.push(remark);
    }
    does
}

pub(super) const FACT: Act = Act::Fact { correctable: true };

impl World {
    pub(super) fn new(devices: usize) -> Self {
        let devices = (0..devices).map(|at| Device {
            replica: format!("r{at}"),
            has: BTreeSet::new(),
            state: State::new(),
        });
        Self { arena: Arena::default(), devices: devices.collect() }
    }

    /// A world of one device that knows of an undated project.
    pub(super) fn with_project(devices: usize) -> Self {
        let mut world = Self::new(devices);
        world.record(0, FACT, project(PROJECT, "first", "pacto:70", None));
        (1..devices).for_each(|to| world.sync(0, to));
        world
    }

    /// Records as an honest device does: it names the heads of what it writes.
    pub(super) fn record(&mut self, device: usize, act: Act, does: Does) -> Hash {
        let state = &self.devices[device].state;
        let replaces: BTreeSet<u32> = match &act {
            Act::Corrects { target, .. } | Act::Withdraws { target } => {
                target.map(|target| state.standing_heads(target)).unwrap_or_default().into_iter().collect()
            }
            _ => {
                let heads =
                    does.writes.iter().map(|(thing, field, _)| state.heads(thing, field, &self.arena));
                heads.flatten().collect()
            }
        };
        let replaces = replaces.into_iter().map(|index| self.arena.0[index as usize].hash).collect();
        self.put(device, act, does, replaces)
    }

    pub(super) fn put(&mut self, device: usize, act: Act, does: Does, replaces: Vec<Hash>) -> Hash {
        let index = self.arena.0.len();
        let device = &mut self.devices[device];
        let parents: BTreeSet<Hash> =
            device.has.iter().flat_map(|&at| self.arena.0[at].parents.clone()).collect();
        let parents: Vec<Hash> = device
            .has
            .iter()
            .map(|&at| self.arena.0[at].hash)
            .filter(|hash| !parents.contains(hash))
            .collect();
        let lamport = device.has.iter().map(|&at| self.arena.0[at].lamport).max().unwrap_or(0) + 1;
        let hash = Hash::of(format!("entry {index}"));
        let replica = device.replica.clone();
        self.arena.0.push(Line { lamport, replica, hash, parents, replaces, act, does });
        device.has.insert(index);
        self.arena.apply(&mut device.state, index);
        hash
    }

    pub(super) fn correct(&mut self, device: usize, target: Hash, does: Does) -> Hash {
        let target = self.arena.number(&target);
        self.record(device, Act::Corrects { target, kind_matches: true }, does)
    }

    pub(super) fn withdraw(&mut self, device: usize, target: Hash) -> Hash {
        let target = self.arena.number(&target);
        self.record(device, Act::Withdraws { target }, Does::default())
    }

    pub(super) fn sync(&mut self, from: usize, to: usize) {
        let has = self.devices[from].has.clone();
        self.devices[to].has.extend(has);
        self.devices[to].state = self.arena.fold(&self.devices[to].has);
    }

    pub(super) fn see(&self, device: usize, day: Option<i32>) -> Seen<'_> {
        self.devices[device].state.at(day, None, &self.arena)
    }

    pub(super) fn shown(&self, day: i32) -> Option<(Value<'static>, bool)> {
        let shown = self.see(0, Some(day)).slot(PROJECT, &TITLE)?;
        let contested = shown.is_contested();
        Some((shown.value, contested))
    }

    pub(super) fn history(&self) -> Vec<Option<(Value<'static>, bool)>> {
        (0..22).map(|day| self.shown(day)).collect()
    }

    pub(super) fn entries(&self, device: usize) -> Vec<Hash> {
        self.devices[device].has.iter().map(|&at| self.arena.0[at].hash).collect()
    }

    pub(super) fn all(&self) -> BTreeSet<usize> {
        (0..self.arena.0.len()).collect()
    }
}

/// Everything that can be asked, as text.
pub(super) fn dump(arena: &Arena, state: &State, known: Option<&dyn Fn(u32) -> bool>) -> String {
    let mut said = Vec::new();
    let mut say = |what: &dyn std::fmt::Debug| said.push(format!("{what:?}"));
    let things: BTreeSet<&str> = (arena.0.iter())
        .flat_map(|line| line.does.writes.iter().map(|(thing, ..)| thing).chain(&line.does.creates))
        .map(String::as_str)
        .collect();
    let hash = |index: u32| arena.0[index as usize].hash;
    for day in [Some(0), Some(7), Some(15), Some(25), None] {
        let seen = state.at(day, known, arena);
        say(&(day, seen.contested(), seen.reference_conflicts(), seen.resolve("pacto:1")));
        say(&(seen.things("project"), seen.things("card"), seen.things("remark")));
        let kinds = ["project", "card", "remark"];
        let mut swept: BTreeMap<String, BTreeMap<Field<'static>, (u32, Value<'static>)>> = BTreeMap::new();
        seen.sweep(&kinds, &mut |thing, field, entry, value| {
            let of_thing = swept.entry(seen.id_of(thing).to_owned()).or_default();
            of_thing.insert(field.clone().into_owned(), (entry, value.clone().into_owned()));
        });
        for kind in kinds {
            let living: Vec<&str> = seen.living(kind).into_iter().map(|thing| seen.id_of(thing)).collect();
            assert_eq!(living, seen.things(kind).iter().map(AsRef::as_ref).collect::<Vec<_>>());
        }
        for thing in &things {
            let made: Vec<Hash> = seen.creators(thing).into_iter().map(hash).collect();
            say(&(thing, seen.exists(thing), made, seen.class(thing)));
            let read = seen.read(thing);
            let mut glanced = BTreeMap::new();
            seen.glance(thing, |field, entry, value| {
                glanced.insert(field.clone().into_owned(), (entry, value.clone().into_owned()));
            });
            let shown = read.iter().map(|(field, shown)| (field.clone(), (shown.entry, shown.value.clone())));
            assert_eq!(glanced, shown.collect());
            if kinds.iter().any(|kind| thing.starts_with(kind)) {
                let under = seen.representative_of(thing);
                assert_eq!(swept.get(under).cloned().unwrap_or_default(), glanced);
            }
            assert_eq!(seen.representative_of(thing), &*seen.class(thing)[0]);
            for field in seen.slots(thing) {
                let shown = seen.slot(thing, &field);
                assert_eq!(read.get(&field), shown.as_ref());
                let writes = seen.writes(thing, &field);
                let before: Vec<Vec<u32>> =
                    writes.iter().map(|write| seen.before(thing, &field, write.entry)).collect();
                let history: (Vec<_>, Vec<_>) = seen.history(thing, &field).into_iter().unzip();
                assert_eq!((&history.0, &history.1), (&writes, &before));
                say(&(field, shown, writes, before));
            }
        }
        assert!(swept.keys().all(|thing| seen.representative_of(thing) == thing));
        say(&seen.contested_standings());
    }
    for (index, _) in arena.0.iter().enumerate() {
        let index = u32::try_from(index).unwrap();
        if known.is_none_or(|known| known(index)) {
            say(&state.at(None, known, arena).effective(index));
        }
    }
    said.join("\n")
}

#[derive(Clone, Debug)]
pub(super) enum Step {
    Project(usize, u8, Option<i32>),
    Title(usize, u8, Option<i32>),
    Stale(usize, u8, i32),
    Hostile(usize, Vec<u8>, i32),
    Card(usize, u8, usize),
    Decide(usize, u8),
    Correct(usize, u8, u8, Option<i32>),
    CorrectCard(usize, u8, usize),
    Withdraw(usize, u8),
    Same(usize, u8, u8),
    Unknown(usize, u8),
    Sync(usize, usize),
}

pub(super) fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let who = 0..3usize;
    let day = prop::option::weighted(0.8, 0..30i32);
    let step = prop_oneof![
        (who.clone(), 0..4u8, day.clone()).prop_map(|(who, id, on)| Step::Project(who, id, on)),
        (who.clone(), 0..4u8, day.clone()).prop_map(|(who, word, on)| Step::Title(who, word, on)),
        (who.clone(), 0..4u8, 0..30i32).prop_map(|(who, word, on)| Step::Stale(who, word, on)),
        (who.clone(), vec(any::<u8>(), 0..3), 0..30i32)
            .prop_map(|(who, names, on)| Step::Hostile(who, names, on)),
        (who.clone(), 0..3u8, 0..3usize).prop_map(|(who, id, remarks)| Step::Card(who, id, remarks)),
        (who.clone(), 0..3u8).prop_map(|(who, id)| Step::Decide(who, id)),
        (who.clone(), any::<u8>(), 0..4u8, day)
            .prop_map(|(who, target, word, on)| Step::Correct(who, target, word, on)),
        (who.clone(), any::<u8>(), 0..3usize)
            .prop_map(|(who, target, remarks)| Step::CorrectCard(who, target, remarks)),
        (who.clone(), any::<u8>()).prop_map(|(who, target)| Step::Withdraw(who, target)),
        (who.clone(), 0..4u8, 0..4u8).prop_map(|(who, one, other)| Step::Same(who, one, other)),
        (who.clone(), any::<u8>()).prop_map(|(who, named)| Step::Unknown(who, named)),
        (who.clone(), who.clone()).prop_map(|(from, to)| Step::Sync(from, to)),
        (who.clone(), who).prop_map(|(from, to)| Step::Sync(from, to)),
    ];
    vec(step, 1..most)
}

pub(super) fn pick<T: Copy>(from: &[T], at: u8) -> Option<T> {
    from.get(usize::from(at) % from.len().max(1)).copied()
}

impl World {
    pub(super) fn run(steps: &[Step]) -> Self {
        let mut world = Self::with_project(3);
        for step in steps {
            world.step(step);
        }
        world
    }

    pub(super) fn step(&mut self, step: &Step) {
        match step {
            Step::Project(who, id, on) => {
                let does =
                    project(&format!("project-{id}"), &format!("p{id}"), &format!("pacto:{}", id % 2), *on);
                self.record(*who, FACT, does);
            }
            Step::Title(who, word, on) => {
                self.record(*who, FACT, title(&format!("t{word}"), *on));
            }
            Step::Stale(who, word, on) => {
                self.put(*who, FACT, title(&format!("t{word}"), Some(*on)), vec![]);
            }
            Step::Hostile(who, names, on) => {
                let mut replaces: Vec<Hash> = names
                    .iter()
                    .filter_map(|&name| {
                        pick(&self.arena.0.iter().map(|line| line.hash).collect::<Vec<_>>(), name)
                    })
                    .collect();
                replaces.push(Hash::of("nowhere"));
                self.put(*who, FACT, title("evil", Some(*on)), replaces);
            }
            Step::Card(who, id, remarks) => {
                self.record(*who, FACT, card(&format!("card-{id}"), *remarks, "said"));
            }
            Step::Decide(who, id) => {
                let remark = format!("remark-card-{id}0");
                let writes = vec![(remark, Field::plain("decision"), Value::text("accepted"))];
                self.record(*who, FACT, Does { on: Some((9, 9)), writes, ..Does::default() });
            }
            Step::Correct(who, target, word, on) => {
                if let Some(target) = pick(&self.entries(*who), *target) {
                    self.correct(*who, target, title(&format!("c{word}"), *on));
                }
            }
            Step::CorrectCard(who, target, remarks) => {
                if let Some(target) = pick(&self.entries(*who), *target) {
                    self.correct(*who, target, card("card-1", *remarks, "corrected"));
                }
            }
            Step::Withdraw(who, target) => {
                if let Some(target) = pick(&self.entries(*who), *target) {
                    self.withdraw(*who, target);
                }
            }
            Step::Same(who, one, other) => {
                let same = vec![format!("project-{one}"), format!("project-{other}")];
                self.record(*who, FACT, Does { same, ..Does::default() });
            }
            Step::Unknown(who, named) => {
                let named = pick(&self.entries(*who), *named);
                self.put(*who, Act::Unknown, Does::default(), named.into_iter().collect());
            }
            Step::Sync(from, to) => self.sync(*from, *to),
        }
    }

    pub(super) fn set_right(&mut self, entry: Hash, does: Option<Does>) {
        match does {
            Some(does) => {
                self.correct(0, entry, does);
            }
            None => {
                self.withdraw(0, entry);
            }
        }
    }

    /// Everything merged into the first device.
    pub(super) fn merged(mut self) -> Self {
        (1..self.devices.len()).for_each(|from| self.sync(from, 0));
        self
    }
}
