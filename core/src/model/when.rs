use std::fmt;

use serde::{Deserialize, Serialize};

/// When something was, is or will be (التاريخ, date): a day, a month or an interval.
///
/// Going in it may be written as people write it, in Arabic, French or English (`25 يوليوز 2023`,
/// `octobre 2023`), or in EDTF; recording reads it, keeps EDTF here (`2023-07-25`, `2023-10`,
/// `2023-06-12/2023-06-19`) and the written words beside it. What cannot be read is refused by recording, with
/// the reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-date" = true)))]
pub struct When(String);

impl When {
    /// The text: EDTF once recorded.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for When {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

super::members::text_members!(Text: When);

#[cfg(feature = "uniffi")]
uniffi::custom_type!(When, String, { try_lift: |text| Ok(When(text)), lower: |when| when.0 });
