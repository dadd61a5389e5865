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

#[cfg(feature = "system")]
pub use system::System;

#[cfg(feature = "system")]
mod system {
    use std::time::{SystemTime, UNIX_EPOCH};

    use super::{Host, no_random};
    use crate::model::Refusal;

    /// The ordinary host: clock and random source of the operating system. Days are those of UTC.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct System;

    impl System {
        fn instant() -> chrono::DateTime<chrono::Utc> {
            let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
            chrono::DateTime::from_timestamp(i64::try_from(seconds).unwrap_or(0), 0).unwrap_or_default()
        }
    }

    impl Host for System {
        fn today(&self) -> String {
            Self::instant().format("%Y-%m-%d").to_string()
        }

        fn now(&self) -> String {
            Self::instant().format("%Y-%m-%dT%H:%MZ").to_string()
        }

        fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
            getrandom::fill(buffer).map_err(|_| no_random())
        }
    }
}
