//! A dossier for the tests of the views: the same bytes in every run, so that what is printed can be reviewed.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::dossier::{Dossier, Host, Recorded};
use crate::facts::DossierFounded;
use crate::model::Refusal;
use crate::text::Language;

/// A host that gives the same bytes in every run.
struct Still(AtomicU64);

impl Host for Still {
    fn today(&self) -> String {
        "2025-12-31".into()
    }

    fn now(&self) -> String {
        "2025-12-31T10:00Z".into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            *byte = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).to_be_bytes()[1];
        }
        Ok(())
    }
}

/// The dossier of Larache, just founded.
pub(super) fn founded() -> Dossier {
    let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025").framework("pacto");
    Dossier::found(Still(AtomicU64::new(1)), founding).unwrap()
}

/// The id of the thing that was recorded.
pub(super) fn id(recorded: &Recorded) -> String {
    recorded.id.as_ref().unwrap().to_string()
}

/// Holds what a view prints against what was reviewed, in three languages.
pub(super) fn prints(name: &str, print: impl Fn(&Language) -> String) {
    for language in [Language::AR, Language::FR, Language::EN] {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("{name}-{language}"), print(&language));
        });
    }
}
