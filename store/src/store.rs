use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use infitah::dossier::{DamagedLine, Dossier, Host, Merged, Recorded};
use infitah::exchange::import::ImportPlan;
use infitah::facts::{DossierFounded, Fact};
use infitah::model::{Framework, Refusal};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::{Error, Fault, InFile};
use crate::file::{self, Access, Draft, Identity, Opened, absolute};
use crate::host::Shared;
use crate::lines::{self, Seen};
use crate::published::{self, Tables};
use crate::schema::{self, APPLICATION, STEPS};

/// A dossier in its file (ملف معلوماتي للبرنامج, fichier du dossier): what is recorded stands on the disk when the call
/// returns.
///
/// Several stores may have one file open, in one program or in several. Each records after it has taken in what the
/// others recorded, and so is what is written out of it: by [`Store::save`], [`Store::current`] or [`Store::back_up`]. A
/// dossier that is only read is brought up to date by [`Store::refresh`].
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("larache.infitah");
/// use infitah::dossier::System;
/// use infitah::facts::{DossierFounded, ProjectRegistered};
/// use infitah_store::Store;
///
/// let mut store = Store::create(&path, System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
/// store.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70"]))?;
/// store.close()?;
///
/// let store = Store::open(&path, System)?;
/// assert_eq!(store.dossier().entries().count(), 2);
/// # Ok(())
/// # }
/// ```
pub struct Store {
    path: PathBuf,
    host: Shared,
    pub(crate) connection: Connection,
    writable: bool,
    /// Which file was opened.
    identity: Option<Identity>,
    dossier: Dossier,
    /// How much of the file the dossier has taken in.
    seen: Seen,
    /// How many entries of the dossier stand in the file: those before it, in the order of arrival.
    written: u32,
    /// For how many erased values the lines of the file were looked at.
    erased: usize,
    /// The dossier may hold what the file does not: it is opened again before anything else is done.
    stale: bool,
    pub(crate) tables: Tables,
}

impl std::fmt::Debug for Store {
    /// Without the dossier: the words of people stand in it, and what is debugged ends in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("path", &self.path)
            .field("writable", &self.writable)
            .finish_non_exhaustive()
    }
}

/// A change of a dossier that is being made: its facts are in the file once all are recorded, or none is.
///
/// Reads as the dossier, with what this change has recorded so far.
pub struct Change<'s> {
    dossier: &'s mut Dossier,
    /// Whether anything was recorded or merged.
    touched: bool,
    /// Whether words came to entries that stood without them.
    completed: bool,
}

impl Change<'_> {
    /// As [`Dossier::record`].
    ///
    /// # Errors
    /// The refusal of the fact; the change may go on without it.
    pub fn record(&mut self, fact: impl Into<Fact>) -> Result<Recorded, Refusal> {
        let recorded = self.dossier.record(fact)?;
        self.touched = true;
        Ok(recorded)
    }

    /// As [`Dossier::record_all`].
    ///
    /// # Errors
    /// The first refusal; the change may go on without these facts.
    pub fn record_all(&mut self, facts: impl IntoIterator<Item = Fact>) -> Result<Vec<Recorded>, Refusal> {
        let recorded = self.dossier.record_all(facts)?;
        self.touched = true;
        Ok(recorded)
    }

    /// As [`Dossier::import`]; the plan holds as long as nobody records meanwhile.
    ///
    /// # Errors
    /// A refusal when something was recorded since the plan was made, or a fact is refused.
    pub fn import(&mut self, plan: ImportPlan) -> Result<Vec<Recorded>, Refusal> {
        let recorded = self.dossier.import(plan)?;
        self.touched |= !recorded.is_empty();
        Ok(recorded)
    }

    /// As [`Dossier::merge`].
    ///
    /// # Errors
    /// A refusal when the bytes are no journal of this dossier; the change may go on without them.
    pub fn merge(&mut self, bytes: &[u8]) -> Result<Merged, Refusal> {
        let merged = self.dossier.merge(bytes)?;
        self.touched = true;
        self.completed |= merged.words > 0;
        Ok(merged)
    }
}

impl Deref for Change<'_> {
    type Target = Dossier;

    fn deref(&self) -> &Dossier {
        self.dossier
    }
}

impl Store {
    /// Founds a dossier in a new file, by custom `….infitah`.
    ///
    /// # Errors
    /// [`Fault::Exists`] when something stands there already; other faults of the folder; a refusal of the founding.
    /// There is no file then, nor half of one under this name, be it that the program is killed meanwhile.
    ///
    /// A program that is killed meanwhile can leave what it had made beside it, under a name that ends in
    /// `.infitah-part`. The next store that makes a file in this folder or opens one for writing, or the next file that
    /// [`replace`](crate::replace) writes there, removes it. Where there is none any more, or the folder cannot be locked
    /// (as on a network), it is for people to remove.
    pub fn create(
        path: impl AsRef<Path>,
        host: impl Host + 'static,
        founding: DossierFounded,
    ) -> Result<Self, Error> {
        let host = Shared::new(host);
        let dossier = Dossier::found(host.clone(), founding)?;
        Self::keep(path.as_ref(), host, dossier)
    }

    /// Founds a dossier from a framework, as [`Dossier::found_from`], in a new file.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_from(
        path: impl AsRef<Path>,
        host: impl Host + 'static,
        founding: DossierFounded,
        framework: &Framework,
    ) -> Result<Self, Error> {
        let host = Shared::new(host);
        let dossier = Dossier::found_from(host.clone(), founding, framework)?;
        Self::keep(path.as_ref(), host, dossier)
    }

    /// Puts a journal into a new file, line by line as it is.
    ///
    /// # Errors
    /// As [`Store::create`], and a refusal when the bytes are no journal, or damaged.
    pub fn import(path: impl AsRef<Path>, host: impl Host + 'static, journal: &[u8]) -> Result<Self, Error> {
        let host = Shared::new(host);
        let dossier = Dossier::open(host.clone(), journal)?;
        Self::keep(path.as_ref(), host, dossier)
    }

    fn keep(path: &Path, host: Shared, dossier: Dossier) -> Result<Self, Error> {
        let path = absolute(path)?;
        let draft = Draft::beside(&path, &host)?;
        let mut connection = draft.open()?;
        connection.pragma_update(None, "application_id", APPLICATION).in_file(&path)?;
        schema::migrate(&mut connection, STEPS).in_file(&path)?;
        let transaction = connection.transaction().in_file(&path)?;
        lines::found(&transaction, &dossier).in_file(&path)?;
        transaction.commit().in_file(&path)?;
        connection.close().map_err(|(_, error)| Error::of_sqlite(error, &path))?;
        draft.place()?;
        let opened = file::open(&path, Access::Write)?;
        let mut store = Self::of(path, host, opened, (dossier, Seen::default()));
        store.written = count(&store.dossier);
        store.seen = Seen { arrival: i64::from(store.written), rewritten: 0 };
        store.erased = store.dossier.journal().erased().len();
        store.refresh()?;
        Ok(store)
    }

    /// Opens the file of a dossier. Where it may not be written it is opened for reading, and recording is refused.
    ///
    /// The dossier records under a new label each time, so that copied files and several programs never share one.
    ///
    /// # Errors
    /// A [`Fault`] that says what the file is instead of a dossier, or what is the matter with it. [`Fault::Foreign`] is
    /// a file into which another program put a table or an index, because words that people wrote would stand there
    /// when they are erased; the error's source names it. Take it out with that program, or [`Store::recover`] the dossier
    /// into a new file. Views may be added: they are kept, and never run.
    pub fn open(path: impl AsRef<Path>, host: impl Host + 'static) -> Result<Self, Error> {
        Self::open_as(path.as_ref(), Shared::new(host), Access::Write)
    }

    /// Opens the file of a dossier for reading alone: nothing that it says is changed, and nothing is left beside it where
    /// the file may be written.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_read_only(path: impl AsRef<Path>, host: impl Host + 'static) -> Result<Self, Error> {
        Self::open_as(path.as_ref(), Shared::new(host), Access::Read)
    }

    fn open_as(path: &Path, host: Shared, access: Access) -> Result<Self, Error> {
        let path = absolute(path)?;
        let opened = file::open(&path, access)?;
        let loaded = load(&opened.connection, &host, &path)?;
        let mut store = Self::of(path, host, opened, loaded);
        if store.writable {
            // Where another program writes or reads just then it stays due, and the file can be read all the same.
            _ = store.mend();
        }
        Ok(store)
    }

    /// Takes out of the file the words that its own entries erase, and what an erasure left that was stopped or that
    /// others were reading.
    fn mend(&mut self) -> Result<(), Error> {
        if lines::holds_erased(&self.connection, &self.dossier).in_file(&self.path)? {
            // Writing takes them out.
            self.change(|change| {
                change.touched = true;
                Ok(())
            })?;
        }
        if self.words_left()? {
            self.compact()?;
        }
        Ok(())
    }

    fn of(path: PathBuf, host: Shared, opened: Opened, (dossier, seen): (Dossier, Seen)) -> Self {
        let Opened { connection, writable, identity } = opened;
        let written = count(&dossier);
        Self {
            identity,
            path,
            host,
            connection,
            writable,
            dossier,
            seen,
            written,
            erased: 0,
            stale: false,
            tables: Tables::ALL,
        }
    }

    /// What can be read of a damaged file: its dossier, and the lines that are lost, counted as in its journal. The
    /// file is not changed; [`Store::import`] puts what was saved into a new one.
    ///
    /// # Errors
    /// A [`Fault`] when nothing can be read, or the founding itself is lost.
    pub fn recover(
        path: impl AsRef<Path>,
        host: impl Host + 'static,
    ) -> Result<(Dossier, Vec<DamagedLine>), Error> {
        let path = absolute(path.as_ref())?;
        let journal = lines::salvage(&file::open_damaged(&path)?);
        Dossier::recover(host, &journal).map_err(|refusal| lines::of_opening(refusal, &path))
    }

    /// Where the file stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether recording is possible.
    pub const fn is_writable(&self) -> bool {
        self.writable
    }

    /// Waits at most so long for another program that is writing; ten seconds, unless told otherwise.
    ///
    /// # Errors
    /// A [`Fault`] of the file.
    pub fn wait_at_most(&self, time: Duration) -> Result<(), Error> {
        self.connection.busy_timeout(time).in_file(&self.path)
    }

    /// The dossier, as of the last change or [`Store::refresh`].
    pub const fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The dossier as it stands in the file, for what is written out of it: a journal, tables, a report. Words that
    /// another program erased meanwhile are not in it.
    ///
    /// # Errors
    /// As [`Store::refresh`].
    pub fn current(&mut self) -> Result<&Dossier, Error> {
        self.refresh()?;
        Ok(&self.dossier)
    }

    /// Takes in what other programs recorded meanwhile; nothing where they recorded nothing. What this store recorded
    /// is in the file already.
    ///
    /// # Errors
    /// A [`Fault`] of the file.
    pub fn refresh(&mut self) -> Result<Option<Merged>, Error> {
        stands_there(&self.path, self.identity)?;
        if self.stale {
            self.reload()?;
        }
        let transaction = begin(&self.connection, TransactionBehavior::Deferred).in_file(&self.path)?;
        self.stale = true;
        let merged = lines::take_in(&transaction, &mut self.dossier, &mut self.seen, &self.path)?;
        drop(transaction);
        self.stale = false;
        self.written = count(&self.dossier);
        Ok(merged)
    }

    /// Records a fact. It is on the disk when this returns, and survives whatever happens to the program or the power.
    ///
    /// # Errors
    /// The dossier's refusal, or a [`Fault`] of the file: nothing is changed then, in the file nor in the dossier.
    pub fn record(&mut self, fact: impl Into<Fact>) -> Result<Recorded, Error> {
        self.change(|change| change.record(fact))
    }

    /// Records several facts, all of them or none. Later ones may name what earlier ones make.
    ///
    /// # Errors
    /// As [`Store::record`].
    pub fn record_all(&mut self, facts: impl IntoIterator<Item = Fact>) -> Result<Vec<Recorded>, Error> {
        self.change(|change| change.record_all(facts))
    }

    /// Takes in the entries of another copy of the dossier: a journal, a public copy, or what `since` gave.
    ///
    /// # Errors
    /// As [`Store::record`].
    pub fn merge(&mut self, bytes: &[u8]) -> Result<Merged, Error> {
        self.change(|change| change.merge(bytes))
    }

    /// Makes a change of several steps in one transaction, after taking in what other programs recorded. Meanwhile they
    /// wait, so that what the change reads is what it changes.
    ///
    /// Where words are erased the file is compacted afterwards; if others are reading it just then, that stays due
    /// ([`Store::words_left`]).
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("larache.infitah");
    /// # use infitah::dossier::System;
    /// # use infitah::facts::{DossierFounded, ProjectRegistered, SectionRevised};
    /// # use infitah::model::SheetSection;
    /// # use infitah_store::Store;
    /// # let mut store = Store::create(&path, System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
    /// let gardens = store.change(|change| {
    ///     let gardens = change.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها"))?;
    ///     change.record(SectionRevised::of(&gardens, SheetSection::SOLUTIONS, "صيانة الحدائق.", "2023-07-17"))?;
    ///     Ok(gardens)
    /// })?;
    /// assert!(gardens.id.is_some());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// What `work` refuses, or a [`Fault`] of the file: nothing is changed then, in the file nor in the dossier.
    pub fn change<T>(
        &mut self,
        work: impl FnOnce(&mut Change<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Error> {
        if !self.writable {
            return Err(Fault::ReadOnly.at(&self.path));
        }
        if self.stale {
            self.reload()?;
        }
        let changed = self.attempt(work);
        if self.stale && self.reload().is_err() {
            self.restore();
        }
        let (value, erased) = changed?;
        if erased {
            // The words are gone from the dossier and from its lines. Where others are reading, the rest waits.
            _ = self.compact();
        }
        Ok(value)
    }

    /// Says also whether words were erased. Leaves the dossier stale where it may hold what the file does not.
    fn attempt<T>(
        &mut self,
        work: impl FnOnce(&mut Change<'_>) -> Result<T, Refusal>,
    ) -> Result<(T, bool), Error> {
        let Self { path, identity, connection, dossier, seen, .. } = self;
        let transaction = begin(connection, TransactionBehavior::Immediate).in_file(path)?;
        stands_there(path, *identity)?;
        self.stale = true;
        lines::take_in(&transaction, dossier, seen, path)?;
        self.written = count(dossier);
        let erased_before = dossier.journal().erased().len();
        let mut change = Change { dossier, touched: false, completed: false };
        let outcome = work(&mut change);
        let Change { touched, completed, .. } = change;
        if outcome.is_err() || !touched {
            self.stale = touched;
            return Ok((outcome?, false));
        }
        let value = outcome?;
        let erased_now = dossier.journal().erased().len();
        let mut rewritten = 0;
        let written: rusqlite::Result<_> = (|| {
            lines::insert(&transaction, dossier, self.written)?;
            lines::set_copy(&transaction, dossier)?;
            if completed || erased_now != self.erased {
                rewritten = lines::rewrite(&transaction, dossier, self.written, completed)?;
            }
            let erased = erased_now > erased_before || rewritten > 0;
            if erased {
                lines::set_words_left(&transaction, true)?;
            }
            Ok((erased, erased && published::is_published(&transaction)?))
        })();
        let (erased, publish) = written.in_file(path)?;
        if publish {
            published::publish(&transaction, self.tables, dossier, &self.host.today(), path)?;
        }
        let now = Seen::of(&transaction).in_file(path)?;
        stands_there(path, *identity)?;
        transaction.commit().in_file(path)?;
        file::gather(connection);
        *seen = now;
        self.written = count(dossier);
        self.erased = erased_now;
        self.stale = false;
        Ok((value, erased))
    }

    /// Opens the dossier again from the file.
    fn reload(&mut self) -> Result<(), Error> {
        let (dossier, seen) = load(&self.connection, &self.host, &self.path)?;
        self.written = count(&dossier);
        (self.dossier, self.seen, self.erased, self.stale) = (dossier, seen, 0, false);
        Ok(())
    }

    /// Where even reading fails, the dossier goes back to what it held of the file. It stays stale, so that the file is
    /// read again as soon as it can be; words that were erased in vain come back then.
    fn restore(&mut self) {
        let journal = self.dossier.journal();
        let held: Vec<u32> = journal.all().into_iter().filter(|index| *index < self.written).collect();
        let bytes = journal.write(self.dossier.copy().into(), &held, &|_, _| true);
        if let Ok(dossier) = Dossier::open(self.host.clone(), &bytes) {
            self.dossier = dossier;
        }
    }

    /// Everything that stands in the file, as the bytes of a journal: what [`Store::import`] takes, and every other
    /// program that reads journals.
    ///
    /// # Errors
    /// As [`Store::refresh`]; what the store last saw of the file is saved by its [`Store::dossier`].
    pub fn save(&mut self) -> Result<Vec<u8>, Error> {
        Ok(self.current()?.save())
    }

    /// Writes the tables anew if the history went on since, or it is another day. Other programs read them as views.
    ///
    /// # Errors
    /// A [`Fault`] of the file.
    pub fn publish(&mut self) -> Result<(), Error> {
        if !self.writable {
            return Err(Fault::ReadOnly.at(&self.path));
        }
        if self.stale {
            self.reload()?;
        }
        let Self { path, identity, connection, dossier, seen, .. } = self;
        let transaction = begin(connection, TransactionBehavior::Immediate).in_file(path)?;
        stands_there(path, *identity)?;
        self.stale = true;
        lines::take_in(&transaction, dossier, seen, path)?;
        let day = self.host.today();
        if published::up_to_date(&transaction).in_file(path)?.as_deref() != Some(&day) {
            published::publish(&transaction, self.tables, dossier, &day, path)?;
        }
        transaction.commit().in_file(path)?;
        file::gather(connection);
        self.stale = false;
        self.written = count(dossier);
        Ok(())
    }

    /// Writes the dossier as it stands into another file, while others go on recording. The copy holds no byte that is
    /// not in use and no words that its own entries erase, and needs nothing beside it.
    ///
    /// # Errors
    /// [`Fault::Exists`] when something stands there already; other faults of either file. There is no half copy then;
    /// what a program leaves that is killed meanwhile is told at [`Store::create`].
    pub fn back_up(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = absolute(path.as_ref())?;
        stands_there(&self.path, self.identity)?;
        self.ask_whole()?;
        let draft = Draft::beside(&path, &self.host)?;
        let part = draft.part().to_str().ok_or_else(|| Fault::Inaccessible.at(&path))?;
        // Though nothing of this file is written, who may only read is not given this.
        self.connection.pragma_update(None, "query_only", false).in_file(&self.path)?;
        let copied = self.connection.execute("VACUUM INTO ?1", [part]).in_file(&path);
        self.connection.pragma_update(None, "query_only", !self.writable).in_file(&self.path)?;
        copied?;
        let connection = draft.open()?;
        lines::set_words_left(&connection, false).in_file(&path)?;
        let loaded = load(&connection, &self.host, &path)?;
        // It stands under another name for now.
        let copy = Opened { connection, writable: true, identity: None };
        let mut copy = Self::of(path, self.host.clone(), copy, loaded);
        // Rows of this file may hold words that its entries erase, where it could not be mended.
        copy.mend()?;
        copy.shut()?;
        draft.place()
    }

    /// Refuses to copy the rows of a file whose pages stand in more places than one.
    fn ask_whole(&self) -> Result<(), Error> {
        let is_whole = lines::is_whole(&self.connection).in_file(&self.path)?;
        if is_whole { Ok(()) } else { Err(Fault::Damaged.at(&self.path)) }
    }

    /// Whether erased words may still lie in parts of the file that nothing uses, because others were reading it when
    /// they were erased.
    ///
    /// # Errors
    /// A [`Fault`] of the file.
    pub fn words_left(&self) -> Result<bool, Error> {
        lines::words_left(&self.connection).in_file(&self.path)
    }

    /// Writes the file anew without the parts that nothing uses: of erased words no byte is left in it, nor in the
    /// files that SQLite keeps beside it. It takes the time and the room of a copy.
    ///
    /// What the disk itself keeps of bytes that were overwritten is out of a program's reach.
    ///
    /// # Errors
    /// [`Fault::Busy`] when another program goes on reading; it can be tried again. Other faults of the file.
    pub fn compact(&mut self) -> Result<(), Error> {
        if !self.writable {
            return Err(Fault::ReadOnly.at(&self.path));
        }
        self.ask_whole()?;
        let (connection, path) = (&self.connection, &self.path);
        // Another file under this name shares what stands beside it, which would be taken away from it.
        stands_there(path, self.identity)?;
        connection.execute_batch("VACUUM").in_file(path)?;
        let busy: bool =
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).in_file(path)?;
        if busy {
            return Err(Fault::Busy.at(path));
        }
        stands_there(path, self.identity)?;
        lines::set_words_left(connection, false).in_file(path)?;
        file::gather(connection);
        Ok(())
    }

    /// Closes the file. The tables are written anew if this store may write and they are not up to date, and what an
    /// erasure left is compacted.
    ///
    /// # Errors
    /// A [`Fault`] of the file: tables or compaction are due then. Everything that was recorded is there all the same.
    pub fn close(mut self) -> Result<(), Error> {
        if self.writable {
            if published::up_to_date(&self.connection).in_file(&self.path)?.is_none() {
                self.publish()?;
            }
            if self.words_left()? {
                self.compact()?;
            }
        }
        self.shut()
    }

    fn shut(self) -> Result<(), Error> {
        let Self { connection, path, .. } = self;
        connection.close().map_err(|(_, error)| Error::of_sqlite(error, &path))
    }
}

/// That the file is the one which was opened: what was written into another that nobody finds any more would be
/// acknowledged, and lost; and what is read there may have been erased meanwhile, under another name or in another file.
fn stands_there(path: &Path, identity: Option<Identity>) -> Result<(), Error> {
    if file::identity(path) == identity { Ok(()) } else { Err(Fault::Moved.at(path)) }
}

fn begin(connection: &Connection, behavior: TransactionBehavior) -> rusqlite::Result<Transaction<'_>> {
    Transaction::new_unchecked(connection, behavior)
}

fn load(connection: &Connection, host: &Shared, path: &Path) -> Result<(Dossier, Seen), Error> {
    let transaction = begin(connection, TransactionBehavior::Deferred).in_file(path)?;
    lines::load(&transaction, host.clone(), path)
}

/// How many entries the dossier holds.
fn count(dossier: &Dossier) -> u32 {
    u32::try_from(dossier.journal().len()).unwrap_or(u32::MAX)
}
