//! A dossier is a journal and what is known from it: one openness programme of one collectivity.
//!
//! Facts come in and are refused or recorded; bytes of other copies come in and are merged; bytes go out. The one
//! rule: `record` is the only way to change anything, and what is known is always the fold of the journal, so it
//! is the same on every device that holds the same entries.

mod answers;
mod at;
mod audience;
#[cfg(any(feature = "report", feature = "xlsx"))]
mod code;
mod completing;
mod copies;
mod decoding;
mod erasing;
mod host;
mod merging;
mod quoting;
mod recording;
#[cfg(feature = "system")]
mod system;
mod template;
mod words;

use crate::facts::{DossierFounded, Fact};
use crate::journal::{Hash, Journal, OpenError, Reader, Union, is_actor, symbols};
use crate::model::{Code, EntryId, LanguageTag, Refusal, derived_id};
use crate::state::{Seen, State};

pub use answers::{
    CopyKind, DamagedLine, Device, HeadFound, HeadPlace, Merged, Preview, Receipt, Recorded, Replaced,
    Verification,
};
pub use at::At;
pub use audience::Audience;
#[cfg(feature = "system")]
pub use copies::verify;
pub use copies::verify_for;
pub use host::{Host, no_random};
pub use quoting::{ErasedWords, QuoteLeft, QuoteLikeness, WordsField};
#[cfg(feature = "system")]
pub use system::System;
pub use words::Opened;

pub(crate) use audience::PublicWords;
#[cfg(any(feature = "report", feature = "xlsx"))]
pub(crate) use code::ReceiptCode;
pub(crate) use completing::date_refusal;
pub(crate) use copies::{answers, count, is_published};

use decoding::Decoded;

/// The dossier of one openness programme (ملف برنامج الانفتاح, dossier du programme d'ouverture).
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{At, Dossier, System};
/// use infitah::facts::{CardReceived, DossierFounded, ProjectRegistered};
/// use infitah::model::Topic;
///
/// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
/// let gardens = d.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها").references(["pacto:70", "sheet:3"]))?;
/// let card = d.record(CardReceived::observation(&gardens, "25 يوليوز 2023").remark(Topic::SOLUTIONS, "نحتاج حراسا بالليل"))?;
/// assert_eq!(d.trace(card.remarks[0].as_str(), &At::now())?.about.as_ref().map(|p| p.as_str()), gardens.id.as_ref().map(|p| p.as_str()));
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub struct Dossier {
    host: Box<dyn Host>,
    journal: Journal,
    facts: Decoded,
    state: State,
    device: Device,
    founding: Founding,
    copy: CopyKind,
}

/// What everything else needs of the founding.
#[derive(Clone, Default)]
struct Founding {
    programme: String,
    collectivity: String,
    language: String,
}

impl Dossier {
    /// Founds the dossier of a programme.
    ///
    /// # Errors
    /// A refusal when the founding is malformed, or the host gives no random bytes.
    pub fn found(host: impl Host + 'static, mut founding: DossierFounded) -> Result<Self, Refusal> {
        let host: Box<dyn Host> = Box::new(host);
        let device = new_device(host.as_ref())?;
        if founding.collectivity.id.is_none() {
            let (kind, code) = (founding.collectivity.kind.as_str(), founding.collectivity.code.as_ref());
            let id = match code {
                Some(code) => derived_id("collectivity", "", kind, code.as_str()),
                None => random_id(host.as_ref(), "collectivity")?,
            };
            founding.collectivity.id = Some(id.into());
        }
        let defaults = Founding { language: founding.language.as_str().to_owned(), ..Founding::default() };
        recording::found(host, device, defaults, founding)
    }

    /// Opens a journal. The device takes a new label.
    ///
    /// # Errors
    /// A refusal when the bytes are no journal, or a line is damaged; [`Dossier::recover`] opens the rest.
    pub fn open(host: impl Host + 'static, bytes: &[u8]) -> Result<Self, Refusal> {
        whole(Self::recover(host, bytes)?)
    }

    /// Opens a journal that was read in pieces, as out of a store or over a network: only the entries are held, and
    /// never the whole file beside them. Otherwise as [`Dossier::open`].
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{Dossier, System};
    /// use infitah::facts::DossierFounded;
    /// use infitah::journal::Reader;
    ///
    /// let bytes = Dossier::found(System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?.save();
    /// let mut reader = Reader::new();
    /// for piece in bytes.chunks(100) {
    ///     reader.feed(piece);
    /// }
    /// assert_eq!(Dossier::open_read(System, reader)?.save(), bytes);
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// As [`Dossier::open`].
    pub fn open_read(host: impl Host + 'static, reader: Reader) -> Result<Self, Refusal> {
        whole(Self::of_journal(Box::new(host), reader.open())?)
    }

    /// Opens what can be read of a journal, and says which lines are damaged.
    ///
    /// # Errors
    /// A refusal when the bytes are no journal at all, or the founding itself is lost, or of a kind that is not known
    /// here.
    pub fn recover(host: impl Host + 'static, bytes: &[u8]) -> Result<(Self, Vec<DamagedLine>), Refusal> {
        Self::of_journal(Box::new(host), Journal::open(bytes))
    }

    /// A journal for a device that records: it takes a label that the journal does not hold.
    fn of_journal(
        host: Box<dyn Host>,
        opened: Result<(Journal, Union), OpenError>,
    ) -> Result<(Self, Vec<DamagedLine>), Refusal> {
        let (mut dossier, damaged) = Self::read(host, opened)?;
        dossier.read_founding()?;
        dossier.device = new_device(dossier.host.as_ref())?;
        let other_label = random_symbols(dossier.host.as_ref())?;
        if dossier.entries_under(&dossier.device.replica).next().is_some() {
            dossier.device.replica = other_label;
        }
        Ok((dossier, damaged))
    }

    /// What can be read of a journal, for a device that has no label and records nothing: it needs nothing of the host,
    /// and no founding of a kind that it knows.
    fn read(
        host: Box<dyn Host>,
        opened: Result<(Journal, Union), OpenError>,
    ) -> Result<(Self, Vec<DamagedLine>), Refusal> {
        let (journal, union) = opened.map_err(|error| copies::open_refusal(&error))?;
        let mut dossier = Self {
            host,
            journal,
            facts: Decoded::default(),
            state: State::new(),
            device: Device { replica: String::new(), last: None, actor: String::new() },
            founding: Founding::default(),
            copy: CopyKind::of(&union),
        };
        dossier.take_in(String::new());
        dossier.refold();
        Ok((dossier, copies::damaged_lines(&union)))
    }

    /// The entries under a label, ready or not.
    fn entries_under<'d>(&'d self, replica: &'d str) -> impl Iterator<Item = u32> + 'd {
        let all = self.journal.all().into_iter();
        all.filter(move |index| self.journal.get(*index).is_some_and(|entry| entry.replica() == replica))
    }

    /// Everything that is here, as bytes to keep. A dossier that was opened from a public copy stays one until
    /// something is recorded in it, or what is no public copy is merged into it: then it may hold any words.
    pub fn save(&self) -> Vec<u8> {
        self.journal.write(self.copy.into(), &self.journal.all(), &|_, _| true)
    }

    /// The programme's id.
    pub fn programme_id(&self) -> &str {
        &self.founding.programme
    }

    /// The dossier's language, as a tag.
    pub fn language(&self) -> &str {
        &self.founding.language
    }

    /// The collectivity's id, as [`derived_id`] takes it.
    pub fn collectivity(&self) -> &str {
        &self.founding.collectivity
    }

    /// The label of this device, to be kept beside the journal and given to [`Dossier::continue_as`].
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Goes on under the label of an earlier time. Answers whether it does: where the history does not lead to the
    /// label's last entry, or the journal holds another one under that label from which it does not lead there, the
    /// file was cut or copied, and the dossier keeps its new label.
    pub fn continue_as(&mut self, device: &Device) -> bool {
        let continues = is_actor(&device.actor) && self.leads_to(device);
        if continues {
            self.device = device.clone();
        }
        continues
    }

    /// The entries as they stand in the history, for whoever keeps them one by one: an index is the place in the order of
    /// arrival here, and stays.
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{Dossier, System};
    /// use infitah::facts::{DossierFounded, ProjectRegistered};
    ///
    /// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش").cycle("2024/2025"))?;
    /// let recorded = d.record(ProjectRegistered::titled("المحافظة على الحدائق وحراستها"))?;
    /// let last = d.journal().get(1).map(|entry| entry.hash().to_string());
    /// assert_eq!(last.as_deref(), Some(recorded.entry.as_str()));
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Whether any words may be here, or only those of public copies.
    pub const fn copy(&self) -> CopyKind {
        self.copy
    }

    /// Whether the device's last entry is ready, and every other one under its label comes before it: then an entry
    /// that names it may stand under that label.
    fn leads_to(&self, device: &Device) -> bool {
        let Some(last) = device.last.as_ref().and_then(EntryId::hash) else { return false };
        let Ok(before) = self.journal.ancestors(&[last]) else { return false };
        let last = self.journal.find(&last);
        last.and_then(|last| self.journal.get(last)).is_some_and(|last| last.replica() == device.replica)
            && self.entries_under(&device.replica).all(|index| before.contains(index))
    }

    /// The facts that people recorded, by entry, in entry order: for a log.
    pub fn entries(&self) -> impl Iterator<Item = (Hash, Option<&Fact>)> {
        self.journal.order().iter().filter_map(|index| {
            let entry = self.journal.get(*index)?;
            Some((entry.hash(), self.facts.get(*index)))
        })
    }

    fn read_founding(&mut self) -> Result<(), Refusal> {
        let first = self.journal.order().first().and_then(|index| self.facts.get(*index));
        let Some(Fact::DossierFounded(founding)) = first else {
            return Err(Refusal::of(Code::JournalFoundingUnread));
        };
        self.founding = Founding {
            programme: founding.programme.as_ref().map_or_else(String::new, ToString::to_string),
            collectivity: founding.collectivity.id.as_ref().map_or_else(String::new, ToString::to_string),
            language: LanguageTag::as_str(&founding.language).to_owned(),
        };
        Ok(())
    }

    /// Everything that is known, on every day.
    pub(crate) fn seen_always(&self) -> Seen<'_> {
        self.state.at(None, None, &self.facts)
    }

    pub(crate) fn facts(&self) -> &Decoded {
        &self.facts
    }

    pub(crate) fn today(&self) -> String {
        self.host.today()
    }
}

/// The dossier, where no line is damaged.
fn whole((dossier, damaged): (Dossier, Vec<DamagedLine>)) -> Result<Dossier, Refusal> {
    match damaged.first() {
        None => Ok(dossier),
        Some(first) => Err(copies::damage_refusal(first.line, &first.code)),
    }
}

fn new_device(host: &dyn Host) -> Result<Device, Refusal> {
    let replica = random_symbols(host)?;
    let actor = random_id(host, "actor")?;
    Ok(Device { replica, last: None, actor })
}

impl Dossier {
    /// An id of this kind that nobody can guess.
    ///
    /// # Errors
    /// [`Code::HostRandom`] when the host has no random bytes.
    pub(crate) fn random_id(&self, kind: &str) -> Result<String, Refusal> {
        random_id(self.host.as_ref(), kind)
    }
}

fn random_symbols(host: &dyn Host) -> Result<String, Refusal> {
    let mut bits = [0; 10];
    host.random(&mut bits)?;
    Ok(symbols(bits))
}

fn random_id(host: &dyn Host, kind: &str) -> Result<String, Refusal> {
    Ok(format!("{kind}-{}", random_symbols(host)?))
}
