use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use infitah::model::{Code, Refusal};
use infitah::text::{Arg, Language, Messages};

/// What every call of this package throws, and the only thing that it throws on purpose.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum InfitahError {
    /// What was given is refused (رفض, refus). Nothing was changed.
    #[error("{detail}")]
    Refused {
        /// Why: a stable code, the same in every language of the library, as `date.no_year`. `codes()` lists them.
        code: String,
        /// Which member, as `remarks[0].said`; nothing when it is about the whole.
        field: Option<String>,
        /// Values by name: `value`, `expected`, `line`. They never hold words that are sealed.
        args: HashMap<String, String>,
        /// What is wrong and how to mend it, in English: for a log. For people there is `say`.
        detail: String,
    },
    /// A fault of the library, which is to be reported. What was being changed may be half changed: open the dossier
    /// anew from what was saved.
    #[error("{detail}")]
    Fault {
        /// What is known of it.
        detail: String,
    },
}

#[uniffi::export]
impl InfitahError {
    /// What is wrong and how to mend it, in Arabic, French or English; in Arabic for any other language.
    pub fn say(&self, language: String) -> String {
        let Self::Refused { code, field, args, .. } = self else { return self.to_string() };
        let mut all: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        all.extend(field.as_deref().map(|field| ("field", field.into())));
        Messages::of(&language.parse().unwrap_or(Language::AR)).refusal(code, &all)
    }
}

impl From<Refusal> for InfitahError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused {
            code: refusal.code.as_str().to_owned(),
            field: refusal.field.clone(),
            args: refusal.args.clone().into_iter().collect(),
            detail: refusal.to_string(),
        }
    }
}

impl InfitahError {
    pub(crate) fn fault() -> Self {
        Self::Fault {
            detail: "a fault inside the library; open the dossier anew from what was saved".to_owned(),
        }
    }
}

/// Every code that a refusal can have.
#[uniffi::export]
pub fn codes() -> Vec<String> {
    Code::ALL.iter().map(|code| code.as_str().to_owned()).collect()
}

/// Runs what may refuse. A panic becomes an error of this package too: as it is, it would reach Kotlin as an
/// exception that nobody knows by name, and Swift as an end of the program.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, InfitahError>) -> Result<T, InfitahError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(InfitahError::fault()))
}
