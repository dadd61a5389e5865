use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use infitah::model::EntryId;

/// What is told of changes.
///
/// It is called on the thread that changed the dossier, after the change and outside of every lock, so it may ask
/// the dossier, and record. Two threads that record at once may tell of their entries in either order.
#[uniffi::export(with_foreign)]
pub trait ChangeListener: Send + Sync {
    /// Something was recorded or merged: the new entries. The list is empty where a merge brought or erased only
    /// words of entries that were here before.
    ///
    /// # Errors
    /// What it throws reaches nobody, because the change stands: whoever recorded is not to believe otherwise.
    fn changed(&self, entries: Vec<EntryId>) -> Result<(), ListenerFailed>;
}

/// A listener failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ListenerFailed {
    /// It threw something.
    #[error("{detail}")]
    Thrown {
        /// What is known of it.
        detail: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ListenerFailed {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Thrown { detail: error.reason }
    }
}

/// Those who listen, in the order in which they began.
#[derive(Default)]
pub(crate) struct Listeners(Mutex<(u64, BTreeMap<u64, Arc<dyn ChangeListener>>)>);

impl Listeners {
    pub(crate) fn add(self: &Arc<Self>, listener: Arc<dyn ChangeListener>) -> Listening {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (number, all) = &mut *listeners;
        *number += 1;
        all.insert(*number, listener);
        Listening { number: *number, listeners: Arc::downgrade(self) }
    }

    pub(crate) fn none(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.is_empty()
    }

    pub(crate) fn tell(&self, entries: &[EntryId]) {
        let all: Vec<_> = self.0.lock().unwrap_or_else(PoisonError::into_inner).1.values().cloned().collect();
        for listener in all {
            // The change stands, whatever becomes of those who hear of it.
            let _ = listener.changed(entries.to_vec());
        }
    }
}

/// That somebody listens. It goes on until `stop()`, or until the dossier is gone; letting go of this value does not
/// end it.
#[derive(uniffi::Object)]
pub struct Listening {
    number: u64,
    listeners: Weak<Listeners>,
}

#[uniffi::export]
impl Listening {
    /// Ends it. A change that is being told at this moment may still arrive.
    pub fn stop(&self) {
        if let Some(listeners) = self.listeners.upgrade() {
            listeners.0.lock().unwrap_or_else(PoisonError::into_inner).1.remove(&self.number);
        }
    }
}
