//! The class `Dossier`: the methods of the crate's `Dossier`, with JSON for facts and answers.

use std::sync::Mutex;

use infitah::dossier::{Dossier as Core, System};
use infitah::facts::Fact;
use infitah::model::{Code, EntryId, Framework, Refusal};
use pyo3::prelude::*;

use crate::answer::json;
use crate::errors::{Failure, apart};
use crate::facts;
use crate::table::Table;

/// A dossier behind a lock: any thread may call it, one at a time.
#[pyclass(frozen, module = "infitah._native")]
pub struct Dossier(Mutex<Core>);

impl Dossier {
    fn of(dossier: Core) -> Self {
        Self(Mutex::new(dossier))
    }

    /// Waits for the lock and works, all without the interpreter's lock: the two are never held together, so that no
    /// thread can wait for another in a circle.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Core) -> Result<T, Failure> + Send,
    ) -> PyResult<T> {
        // A fault leaves the lock poisoned: from then on nothing is read from what may be half changed.
        apart(py, || work(&mut *self.0.lock().map_err(|_| Failure::Fault)?))
    }
}

#[pymethods]
impl Dossier {
    /// Founds a dossier, from a framework where one is given.
    #[staticmethod]
    fn found(py: Python<'_>, founding: &[u8], framework: Option<&str>) -> PyResult<Self> {
        apart(py, || match (facts::one(founding)?, framework) {
            (Fact::DossierFounded(founding), None) => Ok(Self::of(Core::found(System, founding)?)),
            (Fact::DossierFounded(founding), Some(framework)) => {
                Ok(Self::of(Core::found_from(System, founding, &Framework::read(framework)?)?))
            }
            _ => Err(Refusal::of(Code::NotFounded).into()),
        })
    }

    /// Opens a journal.
    #[staticmethod]
    fn open(py: Python<'_>, journal: &[u8]) -> PyResult<Self> {
        apart(py, || Ok(Self::of(Core::open(System, journal)?)))
    }

    /// Opens what can be read of a journal, and says which lines are damaged.
    #[staticmethod]
    fn recover(py: Python<'_>, journal: &[u8]) -> PyResult<(Self, Vec<u8>)> {
        apart(py, || {
            let (dossier, damaged) = Core::recover(System, journal)?;
            Ok((Self::of(dossier), json(&damaged)?))
        })
    }

    /// The whole journal.
    fn save(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| Ok(dossier.save()))
    }

    /// The public copy.
    fn save_public(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| Ok(dossier.save_public()?))
    }

    /// Records a fact.
    fn record(&self, py: Python<'_>, fact: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(&dossier.record(facts::one(fact)?)?))
    }

    /// Records several facts, all or none.
    fn record_all(&self, py: Python<'_>, facts: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(&dossier.record_all(facts::many(facts)?)?))
    }

    /// Says what recording a fact would do.
    fn preview(&self, py: Python<'_>, fact: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(&dossier.preview(facts::one(fact)?)?))
    }

    /// Takes in another copy.
    fn merge(&self, py: Python<'_>, journal: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(&dossier.merge(journal)?))
    }

    /// What this copy holds.
    fn have(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.with(py, |dossier| Ok(dossier.have().into_iter().map(String::from).collect()))
    }

    /// What a copy lacks that has this.
    fn since(&self, py: Python<'_>, have: Vec<String>) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| Ok(dossier.since(&entries(have))?))
    }

    /// The receipt.
    fn receipt(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(&dossier.receipt()))
    }

    /// Verifies the history.
    fn verify(&self, py: Python<'_>, receipt: Vec<String>) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(&dossier.verify(&entries(receipt))?))
    }

    /// The programme's id.
    fn programme_id(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |dossier| Ok(dossier.programme_id().to_owned()))
    }

    /// The dossier's language.
    fn language(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |dossier| Ok(dossier.language().to_owned()))
    }

    /// The collectivity's id.
    fn collectivity(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |dossier| Ok(dossier.collectivity().to_owned()))
    }

    /// The label of this device.
    fn device(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(dossier.device()))
    }

    /// Goes on under the label of an earlier time, where it can.
    fn continue_as(&self, py: Python<'_>, device: &[u8]) -> PyResult<bool> {
        self.with(py, |dossier| Ok(dossier.continue_as(&facts::device(device)?)))
    }

    /// A table; `at` says for which moment.
    fn table(&self, py: Python<'_>, name: &str, at: &[u8]) -> PyResult<Table> {
        self.with(py, |dossier| Ok(Table(dossier.table(name, &facts::at(at)?)?)))
    }

    /// Answers a question; `at` says for which moment.
    fn ask(&self, py: Python<'_>, question: &[u8], at: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |dossier| json(&dossier.ask(&facts::question(question)?, &facts::at(at)?)?))
    }
}

fn entries(hashes: Vec<String>) -> Vec<EntryId> {
    hashes.into_iter().map(EntryId::from).collect()
}
