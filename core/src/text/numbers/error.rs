use thiserror::Error;

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NumberError {
    /// Nothing is written.
    #[error("there is no number: write one like `1500` or `16,28`")]
    Empty,
    /// What is written is not one number with or without a known unit.
    #[error("`{value}` is no number: write one like `1500`, `16,28`, `57 %` or `300.000,00 درهم`")]
    Unreadable {
        /// What was written.
        value: String,
    },
    /// The mark can stand for thousands as well as before decimals.
    #[error("`{value}` can be read in two ways: write `{thousands}` or `{decimal}`")]
    Ambiguous {
        /// What was written.
        value: String,
        /// What to write if the mark parts thousands.
        thousands: String,
        /// What to write if decimals follow the mark.
        decimal: String,
    },
    /// The number has more digits than can be counted exactly, which are 28.
    #[error("`{value}` has too many digits to be exact: write at most 28")]
    TooLong {
        /// What was written.
        value: String,
    },
}

impl NumberError {
    /// The stable code of the refusal.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "number.empty",
            Self::Unreadable { .. } => "number.unreadable",
            Self::Ambiguous { .. } => "number.ambiguous",
            Self::TooLong { .. } => "number.too_long",
        }
    }
}
