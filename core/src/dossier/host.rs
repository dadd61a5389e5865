use crate::model::{Code, Refusal};

/// What a dossier needs of the world around it.
pub trait Host: Send + Sync {
    /// Today, as `YYYY-MM-DD`.
    fn today(&self) -> String;

    /// The time to the minute in UTC, as `YYYY-MM-DDThh:mmZ`.
    fn now(&self) -> String;

    /// Fills the buffer with bytes that nobody can guess.
    ///
    /// # Errors
    /// [`Code::HostRandom`] when there are none.
    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal>;
}

/// The refusal of a host that has no random bytes.
pub const fn no_random() -> Refusal {
    Refusal::of(Code::HostRandom)
}
