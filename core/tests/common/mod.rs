//! What the tests of several views begin with.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may panic as the test may"
)]
#![allow(dead_code, reason = "each test uses its part")]

pub mod odd;

use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{Dossier, Host};
use infitah::facts::DossierFounded;
use infitah::model::Refusal;
use infitah::text::Language;
use infitah::views::{Duties, Indicators, SectionTrace, Trace, VersionDifference, VersionTexts};

/// A host that gives the same bytes in every run, others to each device.
pub struct Still(AtomicU64);

impl Still {
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Host for Still {
    fn today(&self) -> String {
        "2026-11-24".into()
    }

    fn now(&self) -> String {
        "2026-11-24T10:00Z".into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            *byte = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).to_be_bytes()[1];
        }
        Ok(())
    }
}

pub fn founded() -> Dossier {
    Dossier::found(
        Still::new(1),
        DossierFounded::commune("جماعة العرائش").cycle("2024/2025").framework("pacto"),
    )
    .unwrap()
}

/// A view that prints itself.
pub trait Prints {
    fn print(&self, language: &Language) -> String;
}

macro_rules! prints {
    ($($view:ident),*) => {$(
        impl Prints for $view {
            fn print(&self, language: &Language) -> String {
                self.in_language(language)
            }
        }
    )*};
}
prints!(Duties, Indicators, SectionTrace, Trace, VersionDifference, VersionTexts);

/// A view in a language.
pub fn printed(view: &impl Prints, language: &str) -> String {
    view.print(&language.parse().unwrap())
}
