use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use infitah::dossier::{
    At, DamagedLine, Device, Dossier as Core, Merged, Preview, Receipt, Recorded, System, Verification,
};
use infitah::facts::{DossierFounded, Fact};
use infitah::journal::Hash;
use infitah::model::{EntryId, Framework, Refusal};
use infitah::views::{Question, View as Value};

use crate::errors::{InfitahError, guarded};
use crate::listening::{ChangeListener, Listeners, Listening};
use crate::questions::View;

pub(crate) type Answer<T> = Result<T, InfitahError>;

/// The dossier of one openness programme (ملف برنامج الانفتاح, dossier du programme d'ouverture).
///
/// Any thread may call it; one is served at a time. It lives in memory: keep what `save()` gives, and beside it what
/// `device()` gives. Ids and references (`pacto:70`) are accepted wherever a thing is named.
#[derive(uniffi::Object)]
pub struct Dossier {
    core: Mutex<Core>,
    listeners: Arc<Listeners>,
}

/// A dossier that was recovered from a damaged journal.
#[derive(uniffi::Record)]
pub struct Recovered {
    /// What can be read.
    pub dossier: Arc<Dossier>,
    /// The lines that cannot.
    pub damaged: Vec<DamagedLine>,
}

impl Dossier {
    fn of(core: Core) -> Arc<Self> {
        Arc::new(Self { core: Mutex::new(core), listeners: Arc::default() })
    }

    /// Works under the lock. After a fault it stays poisoned: nothing is read from what may be half changed.
    fn with<T>(&self, work: impl FnOnce(&mut Core) -> Result<T, Refusal>) -> Answer<T> {
        guarded(|| {
            let mut core = self.core.lock().map_err(|_| InfitahError::fault())?;
            Ok(work(&mut core)?)
        })
    }

    /// Answers about a moment; now where none is given.
    pub(crate) fn answer(&self, question: &Question, at: Option<At>) -> Answer<Value> {
        let at = at.unwrap_or_default();
        self.with(|core| core.ask(question, &at))
    }
}

fn hashes(core: &Core) -> BTreeSet<Hash> {
    core.entries().map(|(hash, _)| hash).collect()
}

#[uniffi::export]
impl Dossier {
    /// Founds the dossier of a programme.
    #[uniffi::constructor]
    pub fn found(founding: DossierFounded) -> Answer<Arc<Self>> {
        guarded(|| Ok(Self::of(Core::found(System, founding)?)))
    }

    /// Founds the dossier of a programme from a framework, given by its name (`pacto`) or as JSON: the stages of its
    /// roadmap are planned, without dates, and the bodies that stand already are there.
    #[uniffi::constructor]
    pub fn found_from(founding: DossierFounded, framework: String) -> Answer<Arc<Self>> {
        guarded(|| Ok(Self::of(Core::found_from(System, founding, &Framework::read(&framework)?)?)))
    }

    /// Opens a journal: the bytes that `save()` gave. A damaged line is refused; `recover` opens the rest.
    #[uniffi::constructor]
    pub fn open(journal: Vec<u8>) -> Answer<Arc<Self>> {
        guarded(|| Ok(Self::of(Core::open(System, &journal)?)))
    }

    /// Everything that is here, as bytes to keep.
    pub fn save(&self) -> Answer<Vec<u8>> {
        self.with(|core| Ok(core.save()))
    }

    /// The public copy: the same history without what is not public. It verifies against the same receipt.
    pub fn save_public(&self) -> Answer<Vec<u8>> {
        self.with(|core| core.save_public())
    }

    /// The label of this device, to be kept beside the journal and handed to `continueAs` when it is opened again.
    pub fn device(&self) -> Answer<Device> {
        self.with(|core| Ok(core.device().clone()))
    }

    /// Goes on under the label that this device had. False where that cannot be, because the journal has later entries
    /// under the label, or not the last one; the dossier then has a new label, and nothing is lost.
    pub fn continue_as(&self, device: &Device) -> Answer<bool> {
        self.with(|core| Ok(core.continue_as(device)))
    }

    /// The programme's id.
    pub fn programme_id(&self) -> Answer<String> {
        self.with(|core| Ok(core.programme_id().to_owned()))
    }

    /// The collectivity's id, as `derivedId` takes it.
    pub fn collectivity(&self) -> Answer<String> {
        self.with(|core| Ok(core.collectivity().to_owned()))
    }

    /// The dossier's language, as a tag.
    pub fn language(&self) -> Answer<String> {
        self.with(|core| Ok(core.language().to_owned()))
    }

    /// Records a fact. It is the only way to change anything.
    pub fn record(&self, fact: Fact) -> Answer<Recorded> {
        let recorded = self.with(|core| core.record(fact))?;
        self.listeners.tell(std::slice::from_ref(&recorded.entry));
        Ok(recorded)
    }

    /// Records several facts, all of them or none. A refusal has the position of its fact, from 0, among its
    /// arguments as `fact`.
    pub fn record_all(&self, facts: Vec<Fact>) -> Answer<Vec<Recorded>> {
        let recorded = self.with(|core| core.record_all(facts))?;
        let entries: Vec<EntryId> = recorded.iter().map(|one| one.entry.clone()).collect();
        if !entries.is_empty() {
            self.listeners.tell(&entries);
        }
        Ok(recorded)
    }

    /// Says what recording a fact would do, or refuses as recording would, and changes nothing.
    pub fn preview(&self, fact: Fact) -> Answer<Preview> {
        self.with(|core| core.preview(fact))
    }

    /// Takes in another copy, whole or what `since` gave. Merging twice adds nothing.
    pub fn merge(&self, journal: Vec<u8>) -> Answer<Merged> {
        let heard = !self.listeners.none();
        let (merged, new) = self.with(|core| {
            let before = if heard { hashes(core) } else { BTreeSet::new() };
            let merged = core.merge(&journal)?;
            let new = core.entries().map(|(hash, _)| hash).filter(|hash| heard && !before.contains(hash));
            let new: Vec<EntryId> = new.map(EntryId::from).collect();
            Ok((merged, new))
        })?;
        if !new.is_empty() || merged.words > 0 || merged.erased > 0 {
            self.listeners.tell(&new);
        }
        Ok(merged)
    }

    /// What this copy holds, in a few hashes, for another copy's `since`.
    pub fn have(&self) -> Answer<Vec<EntryId>> {
        self.with(|core| Ok(core.have()))
    }

    /// The entries that a copy lacks which `have` described, as bytes to merge there.
    pub fn since(&self, have: Vec<EntryId>) -> Answer<Vec<u8>> {
        self.with(|core| core.since(&have))
    }

    /// The receipt of the history as it now stands.
    pub fn receipt(&self) -> Answer<Receipt> {
        self.with(|core| Ok(core.receipt()))
    }

    /// Verifies the history as it is held here, against a receipt if one is given: hashes, short forms, or the text of a
    /// QR code.
    #[uniffi::method(default(receipt = []))]
    pub fn verify(&self, receipt: Vec<EntryId>) -> Answer<Verification> {
        self.with(|core| core.verify(&receipt))
    }

    /// Listens to what is recorded and merged from now on.
    pub fn listen(&self, listener: Arc<dyn ChangeListener>) -> Arc<Listening> {
        Arc::new(self.listeners.add(listener))
    }

    /// Answers a question that is given as JSON, as a web view hands it over: `{"view": "roadmap"}`.
    #[uniffi::method(default(at = None))]
    pub fn ask(&self, question: String, at: Option<At>) -> Answer<View> {
        let question = guarded(|| Ok(Question::from_json(&question)?))?;
        self.answer(&question, at).map(View::from)
    }
}

/// Opens what can be read of a journal, and says which lines are damaged.
#[uniffi::export]
pub fn recover(journal: Vec<u8>) -> Answer<Recovered> {
    guarded(|| {
        let (core, damaged) = Core::recover(System, &journal)?;
        Ok(Recovered { dossier: Dossier::of(core), damaged })
    })
}
