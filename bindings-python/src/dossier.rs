//! The class `Dossier`: the methods of the crate's `Dossier`, with JSON for facts and answers.

use std::path::PathBuf;
use std::sync::Mutex;

use infitah::dossier::{Dossier as Core, Merged, Recorded, System};
use infitah::exchange::xlsx::template;
use infitah::facts::{DossierFounded, Fact};
use infitah::model::{Code, EntryId, Framework, Refusal};
use infitah::report::{ReportOptions, page};
use infitah::text::Language;
use infitah_store::Store;
use pyo3::prelude::*;

use crate::answer::json;
use crate::errors::{Failure, apart, apart_in, language};
use crate::facts;
use crate::import::{ImportPlan, Sheets};
use crate::table::Table;

/// Where a dossier is kept.
enum Held {
    Memory(Box<Core>),
    /// Each fact stands in the file as soon as it is recorded.
    File(Box<Store>),
}

impl Held {
    fn dossier(&self) -> &Core {
        match self {
            Self::Memory(dossier) => dossier,
            Self::File(store) => store.dossier(),
        }
    }

    /// As it stands in its file, for what is written out of it: it holds no words that another program erased.
    fn current(&mut self) -> Result<&Core, Failure> {
        Ok(match self {
            Self::Memory(dossier) => dossier,
            Self::File(store) => store.current()?,
        })
    }

    fn record_all(&mut self, facts: Vec<Fact>) -> Result<Vec<Recorded>, Failure> {
        Ok(match self {
            Self::Memory(dossier) => dossier.record_all(facts)?,
            Self::File(store) => store.record_all(facts)?,
        })
    }

    fn merge(&mut self, journal: &[u8]) -> Result<Merged, Failure> {
        Ok(match self {
            Self::Memory(dossier) => dossier.merge(journal)?,
            Self::File(store) => store.merge(journal)?,
        })
    }
}

impl From<Core> for Held {
    fn from(dossier: Core) -> Self {
        Self::Memory(Box::new(dossier))
    }
}

impl From<Store> for Held {
    fn from(store: Store) -> Self {
        Self::File(Box::new(store))
    }
}

/// A dossier behind a lock: any thread may call it, one at a time.
#[pyclass(frozen, module = "infitah._native")]
pub struct Dossier {
    held: Mutex<Option<Held>>,
    /// What it refuses is said in this language, where one was asked for.
    speaks: Option<Language>,
}

impl Dossier {
    fn new(
        py: Python<'_>,
        tag: Option<&str>,
        work: impl FnOnce() -> Result<Held, Failure> + Send,
    ) -> PyResult<Self> {
        let speaks = apart(py, || Ok(tag.map(language).transpose()?))?;
        let held = apart_in(py, speaks.as_ref(), work)?;
        Ok(Self { held: Mutex::new(Some(held)), speaks })
    }

    /// Waits for the lock and works, all without the interpreter's lock: the two are never held together, so that no
    /// thread can wait for another in a circle.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Held) -> Result<T, Failure> + Send,
    ) -> PyResult<T> {
        apart_in(py, self.speaks.as_ref(), || {
            // A fault leaves the lock poisoned: from then on nothing is read from what may be half changed.
            let mut held = self.held.lock().map_err(|_| Failure::Fault)?;
            work(held.as_mut().ok_or(Failure::Closed)?)
        })
    }

    /// The same for what only reads, as of the last change or refresh.
    fn read<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&Core) -> Result<T, Failure> + Send,
    ) -> PyResult<T> {
        self.with(py, |held| work(held.dossier()))
    }

    /// The same for what is written out, as it stands in the file.
    fn write_out<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&Core) -> Result<T, Failure> + Send,
    ) -> PyResult<T> {
        self.with(py, |held| work(held.current()?))
    }

    /// The same for what only a file has; nothing where the dossier is in memory.
    fn file<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Store) -> Result<T, Failure> + Send,
    ) -> PyResult<Option<T>> {
        self.with(py, |held| match held {
            Held::Memory(_) => Ok(None),
            Held::File(store) => work(store).map(Some),
        })
    }
}

/// A founding, and the framework that it is founded from.
fn founding(json: &[u8], framework: Option<&str>) -> Result<(DossierFounded, Option<Framework>), Refusal> {
    match facts::one(json)? {
        Fact::DossierFounded(founding) => Ok((founding, framework.map(Framework::read).transpose()?)),
        _ => Err(Refusal::of(Code::NotFounded)),
    }
}

#[pymethods]
impl Dossier {
    /// Founds a dossier, from a framework where one is given, in memory or in a new file.
    #[staticmethod]
    fn found(
        py: Python<'_>,
        founded: &[u8],
        framework: Option<&str>,
        path: Option<PathBuf>,
        speaks: Option<&str>,
    ) -> PyResult<Self> {
        Self::new(py, speaks, || {
            Ok(match (founding(founded, framework)?, path) {
                ((founding, None), None) => Core::found(System, founding)?.into(),
                ((founding, Some(framework)), None) => Core::found_from(System, founding, &framework)?.into(),
                ((founding, None), Some(path)) => Store::create(path, System, founding)?.into(),
                ((founding, Some(framework)), Some(path)) => {
                    Store::create_from(path, System, founding, &framework)?.into()
                }
            })
        })
    }

    /// Opens a journal.
    #[staticmethod]
    fn open(py: Python<'_>, journal: &[u8], speaks: Option<&str>) -> PyResult<Self> {
        Self::new(py, speaks, || Ok(Core::open(System, journal)?.into()))
    }

    /// Opens a file.
    #[staticmethod]
    fn open_file(py: Python<'_>, path: PathBuf, read_only: bool, speaks: Option<&str>) -> PyResult<Self> {
        let open = if read_only { Store::open_read_only } else { Store::open };
        Self::new(py, speaks, || Ok(open(path, System)?.into()))
    }

    /// Opens what can be read of a journal, and says which lines are damaged.
    #[staticmethod]
    fn recover(py: Python<'_>, journal: &[u8], speaks: Option<&str>) -> PyResult<(Self, Vec<u8>)> {
        let mut lines = Vec::new();
        let dossier = Self::new(py, speaks, || {
            let (dossier, damaged) = Core::recover(System, journal)?;
            lines = json(&damaged)?;
            Ok(dossier.into())
        })?;
        Ok((dossier, lines))
    }

    /// The same of a file; what is saved of it is in memory.
    #[staticmethod]
    fn recover_file(py: Python<'_>, path: PathBuf, speaks: Option<&str>) -> PyResult<(Self, Vec<u8>)> {
        let mut lines = Vec::new();
        let dossier = Self::new(py, speaks, || {
            let (dossier, damaged) = Store::recover(path, System)?;
            lines = json(&damaged)?;
            Ok(dossier.into())
        })?;
        Ok((dossier, lines))
    }

    /// Puts what is here into a new file, and gives that.
    fn keep(&self, py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let file = self.write_out(py, |dossier| Ok(Store::import(path, System, &dossier.save())?))?;
        Ok(Self { held: Mutex::new(Some(file.into())), speaks: self.speaks.clone() })
    }

    /// Closes the file, or frees the memory.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        apart_in(py, self.speaks.as_ref(), || {
            let held = self.held.lock().map_err(|_| Failure::Fault)?.take();
            match held {
                Some(Held::File(store)) => Ok(store.close()?),
                _ => Ok(()),
            }
        })
    }

    /// Where its file stands.
    fn path(&self, py: Python<'_>) -> PyResult<Option<PathBuf>> {
        self.file(py, |store| Ok(store.path().to_owned()))
    }

    /// Whether its file can be written.
    fn is_writable(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.file(py, |store| Ok(store.is_writable()))?.unwrap_or(true))
    }

    /// Takes in what other programs recorded in its file.
    fn refresh(&self, py: Python<'_>) -> PyResult<Option<Vec<u8>>> {
        let merged = self.file(py, |store| store.refresh()?.map(|merged| json(&merged)).transpose())?;
        Ok(merged.flatten())
    }

    /// Writes the tables into its file.
    fn publish(&self, py: Python<'_>) -> PyResult<()> {
        self.file(py, |store| Ok(store.publish()?))?;
        Ok(())
    }

    /// Copies its file; a dossier in memory is put into a new one.
    fn back_up(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        self.with(py, |held| {
            match held {
                Held::Memory(dossier) => Store::import(path, System, &dossier.save())?.close()?,
                Held::File(store) => store.back_up(path)?,
            }
            Ok(())
        })
    }

    /// The whole journal.
    fn save(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.write_out(py, |dossier| Ok(dossier.save()))
    }

    /// The public copy.
    fn save_public(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.write_out(py, |dossier| Ok(dossier.save_public()?))
    }

    /// Records a fact.
    fn record(&self, py: Python<'_>, fact: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |held| {
            let fact = facts::one(fact)?;
            json(&match held {
                Held::Memory(dossier) => dossier.record(fact)?,
                Held::File(store) => store.record(fact)?,
            })
        })
    }

    /// Records several facts, all or none.
    fn record_all(&self, py: Python<'_>, facts: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |held| json(&held.record_all(facts::many(facts)?)?))
    }

    /// Says what recording a fact would do.
    fn preview(&self, py: Python<'_>, fact: &[u8]) -> PyResult<Vec<u8>> {
        self.read(py, |dossier| json(&dossier.preview(facts::one(fact)?)?))
    }

    /// Takes in another copy.
    fn merge(&self, py: Python<'_>, journal: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |held| json(&held.merge(journal)?))
    }

    /// Takes in what another file of the same dossier holds, which is read and not changed.
    fn merge_file(&self, py: Python<'_>, path: PathBuf) -> PyResult<Vec<u8>> {
        self.with(py, |held| {
            let mut other = Store::open_read_only(path, System)?;
            json(&held.merge(&other.save()?)?)
        })
    }

    /// What this copy holds.
    fn have(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.read(py, |dossier| Ok(dossier.have().into_iter().map(String::from).collect()))
    }

    /// What a copy lacks that has this.
    fn since(&self, py: Python<'_>, have: Vec<String>) -> PyResult<Vec<u8>> {
        self.write_out(py, |dossier| Ok(dossier.since(&entries(have))?))
    }

    /// The receipt.
    fn receipt(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.read(py, |dossier| json(&dossier.receipt()))
    }

    /// Verifies the history.
    fn verify(&self, py: Python<'_>, receipt: Vec<String>) -> PyResult<Vec<u8>> {
        self.read(py, |dossier| json(&dossier.verify(&entries(receipt))?))
    }

    /// The programme's id.
    fn programme_id(&self, py: Python<'_>) -> PyResult<String> {
        self.read(py, |dossier| Ok(dossier.programme_id().to_owned()))
    }

    /// The dossier's language.
    fn language(&self, py: Python<'_>) -> PyResult<String> {
        self.read(py, |dossier| Ok(dossier.language().to_owned()))
    }

    /// The collectivity's id.
    fn collectivity(&self, py: Python<'_>) -> PyResult<String> {
        self.read(py, |dossier| Ok(dossier.collectivity().to_owned()))
    }

    /// The label of this device.
    fn device(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        self.read(py, |dossier| json(dossier.device()))
    }

    /// Goes on under the label of an earlier time, where it can. A file takes a new label each time that it is opened.
    fn continue_as(&self, py: Python<'_>, device: &[u8]) -> PyResult<bool> {
        self.with(py, |held| {
            let device = facts::device(device)?;
            Ok(match held {
                Held::Memory(dossier) => dossier.continue_as(&device),
                Held::File(_) => false,
            })
        })
    }

    /// An empty workbook to fill in.
    fn template(&self, py: Python<'_>, kinds: Vec<String>, tag: &str) -> PyResult<Vec<u8>> {
        self.write_out(py, |dossier| Ok(template(dossier, &facts::kinds(&kinds)?, &language(tag)?)?))
    }

    /// Plans the import of sheets.
    fn plan_import(
        &self,
        py: Python<'_>,
        sheets: &Bound<'_, Sheets>,
        options: &[u8],
    ) -> PyResult<ImportPlan> {
        let sheets = sheets.get();
        // A plan is made of what there is, and holds until somebody records something else.
        self.write_out(py, |dossier| {
            Ok(ImportPlan(dossier.plan_import(&sheets.0, &facts::options(options)?)?))
        })
    }

    /// Does what a plan says, whole or not at all.
    #[pyo3(name = "apply")]
    fn import_(&self, py: Python<'_>, plan: &Bound<'_, ImportPlan>) -> PyResult<Vec<u8>> {
        let plan = plan.get();
        self.with(py, |held| {
            json(&match held {
                Held::Memory(dossier) => dossier.import(plan.0.clone())?,
                Held::File(store) => store.change(|change| change.import(plan.0.clone()))?,
            })
        })
    }

    /// Tables of one history; `at` says for which moment.
    fn tables(&self, py: Python<'_>, names: Vec<String>, at: &[u8]) -> PyResult<Vec<Table>> {
        self.write_out(py, |dossier| {
            let at = facts::at(at)?;
            names.iter().map(|name| Ok(Table(dossier.table(name, &at)?))).collect()
        })
    }

    /// Answers a question; `at` says for which moment.
    fn ask(&self, py: Python<'_>, question: &[u8], at: &[u8]) -> PyResult<Vec<u8>> {
        self.read(py, |dossier| json(&dossier.ask(&facts::question(question)?, &facts::at(at)?)?))
    }

    /// The report as a page, in a language.
    fn report(&self, py: Python<'_>, tag: &str, at: &[u8]) -> PyResult<String> {
        self.write_out(py, |dossier| {
            let options = ReportOptions { language: language(tag)?, at: facts::at(at)? };
            Ok(page(dossier, &options)?)
        })
    }
}

fn entries(hashes: Vec<String>) -> Vec<EntryId> {
    hashes.into_iter().map(EntryId::from).collect()
}
