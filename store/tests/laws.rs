//! A store is a dossier that stands in a file: whatever is done gives the same journal, byte for byte.

#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may panic as the test may")]

mod common;
#[path = "../../core/tests/common/mod.rs"]
mod dossiers;

use std::path::Path;

use common::founding;
use dossiers::Still;
use infitah::dossier::{Dossier, Recorded};
use infitah::facts::{CardReceived, Fact, ProjectRegistered, SealsErased, SectionRevised, Withdrawn};
use infitah::model::{Contact, Ground, Refusal, SheetSection, Topic};
use infitah_store::{Error, Store};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
    Project(String),
    Card(String, Option<String>),
    Section(usize, String),
    Erase(usize),
    Withdraw(usize),
    Several(Vec<String>),
    /// Takes in what a tablet recorded, as a full or a public copy.
    Merge(String, bool),
    /// Another program records.
    Elsewhere(String),
    Reopen,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let text = || prop_oneof![3 => "[ء-ي ]{1,40}", 1 => any::<String>(), 1 => "a{0,6000}"];
    let act = prop_oneof![
        2 => text().prop_map(Act::Project),
        6 => (text(), proptest::option::of("06[0-9]{8}")).prop_map(|(said, phone)| Act::Card(said, phone)),
        2 => (any::<usize>(), text()).prop_map(|(project, text)| Act::Section(project, text)),
        2 => any::<usize>().prop_map(Act::Erase),
        1 => any::<usize>().prop_map(Act::Withdraw),
        2 => proptest::collection::vec(text(), 1..4).prop_map(Act::Several),
        2 => (text(), any::<bool>()).prop_map(|(said, public)| Act::Merge(said, public)),
        2 => text().prop_map(Act::Elsewhere),
        2 => Just(Act::Reopen),
    ];
    proptest::collection::vec(act, 1..25)
}

/// The same dossier twice: in a file, and in memory.
struct Pair<'p> {
    path: &'p Path,
    store: Store,
    plain: Dossier,
    projects: Vec<Recorded>,
    recorded: Vec<Recorded>,
    seed: u64,
}

fn card(said: &str, phone: Option<&String>) -> CardReceived {
    let card = CardReceived::observation("pacto:70", "2023-07-25").remark(Topic::SOLUTIONS, said);
    match phone {
        Some(phone) => card.contact(Contact { name: None, phone: Some(phone.clone()), email: None }),
        None => card,
    }
}

impl<'p> Pair<'p> {
    fn new(path: &'p Path) -> Self {
        let mut first = Dossier::found(Still::new(1), founding()).unwrap();
        first.record(ProjectRegistered::titled("حدائق").references(["pacto:70"])).unwrap();
        let journal = first.save();
        Store::import(path, Still::new(2), &journal).unwrap().close().unwrap();
        let store = Store::open(path, Still::new(3)).unwrap();
        let plain = Dossier::open(Still::new(3), &journal).unwrap();
        Self { path, store, plain, projects: Vec::new(), recorded: Vec::new(), seed: 3 }
    }

    fn host(&mut self) -> Still {
        self.seed += 1;
        Still::new(self.seed)
    }

    fn record(&mut self, fact: Fact) -> Option<Recorded> {
        let theirs = self.plain.record(fact.clone());
        let ours = self.store.record(fact);
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                assert_eq!(ours.entry, theirs.entry);
                self.recorded.push(ours.clone());
                Some(ours)
            }
            (Err(Error::Refused(ours)), Err(theirs)) => {
                assert_eq!(ours, theirs);
                None
            }
            (ours, theirs) => panic!("{ours:?} in the file, {theirs:?} in memory"),
        }
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::Project(title) => {
                let project = self.record(ProjectRegistered::titled(title.as_str()).into());
                self.projects.extend(project);
            }
            Act::Card(said, phone) => _ = self.record(card(said, phone.as_ref()).into()),
            Act::Section(project, text) => {
                if let Some(project) = self.projects.get(project % self.projects.len().max(1)).cloned() {
                    let text = text.as_str();
                    let section = SectionRevised::of(&project, SheetSection::SOLUTIONS, text, "2023-07-26");
                    self.record(section.into());
                }
            }
            Act::Erase(entry) => {
                if let Some(entry) = self.recorded.get(entry % self.recorded.len().max(1)).cloned() {
                    self.record(SealsErased::of_entry(&entry, Ground::REQUEST).into());
                }
            }
            Act::Withdraw(entry) => {
                if let Some(entry) = self.recorded.get(entry % self.recorded.len().max(1)).cloned() {
                    self.record(Withdrawn::of(&entry).into());
                }
            }
            Act::Several(texts) => {
                let facts = || texts.iter().map(|said| Fact::from(card(said, None)));
                let theirs = self.plain.record_all(facts());
                match self.store.record_all(facts()) {
                    Ok(ours) => self.recorded.extend(ours),
                    Err(error) => assert_eq!(error.refusal(), theirs.unwrap_err()),
                }
            }
            Act::Merge(said, public) => {
                let mut tablet = Dossier::open(self.host(), &self.plain.save()).unwrap();
                _ = tablet.record(card(said, Some(&"0612345678".to_owned())));
                let bytes = if *public { tablet.save_public().unwrap() } else { tablet.save() };
                let theirs = self.plain.merge(&bytes).unwrap();
                assert_eq!(self.store.merge(&bytes).unwrap(), theirs);
            }
            Act::Elsewhere(said) => self.elsewhere(said),
            Act::Reopen => {
                let (ours, theirs) = (self.host(), Still::new(self.seed));
                self.plain = Dossier::open(theirs, &self.plain.save()).unwrap();
                self.store = Store::open(self.path, ours).unwrap();
            }
        }
    }

    /// The other program's entry is merged in memory when the store takes it in.
    fn elsewhere(&mut self, said: &str) {
        let mut other = Store::open(self.path, self.host()).unwrap();
        let recorded: Result<Recorded, Error> = other.record(card(said, None));
        if recorded.as_ref().is_ok_and(|recorded| !recorded.remarks.is_empty()) {
            self.plain.merge(&other.dossier().since(&self.plain.have()).unwrap()).unwrap();
            assert_eq!(self.store.refresh().unwrap().unwrap().added, 1);
        } else {
            assert!(matches!(recorded, Err(Error::Refused(Refusal { .. }))), "{recorded:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_store_and_a_plain_dossier_give_the_same_journal(acts in acts()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("larache.infitah");
        let mut pair = Pair::new(&path);
        let mut reading = Store::open_read_only(&path, Still::new(1000)).unwrap();
        for act in &acts {
            pair.act(act);
            prop_assert!(pair.store.dossier().save() == pair.plain.save(), "{act:?}");
        }
        reading.refresh().unwrap();
        prop_assert!(reading.dossier().save() == pair.plain.save());
        drop(reading);
        pair.store.close().unwrap();
        let again = Store::open(&path, Still::new(1001)).unwrap();
        prop_assert!(again.dossier().save() == pair.plain.save());
        prop_assert!(again.dossier().verify(&pair.plain.receipt().heads).unwrap().sound);
    }
}
