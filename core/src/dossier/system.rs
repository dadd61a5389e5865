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
