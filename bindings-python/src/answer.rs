//! Views and answers go out as JSON, which the typed half decodes in one pass.

use infitah::model::{Code, Refusal};
use serde::Serialize;

use crate::errors::Failure;

/// A view or an answer as JSON.
pub fn json(answer: &impl Serialize) -> Result<Vec<u8>, Failure> {
    // No view has a map with keys other than texts, the one thing that JSON cannot hold.
    serde_json::to_vec(answer).map_err(|_| Failure::Refused(Refusal::of(Code::TextUnfit)))
}
