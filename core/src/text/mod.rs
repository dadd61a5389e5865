//! Languages, folding, numbers, word differences, and the labels and sentences in Arabic, French and English.
//!
//! In: texts as people wrote them, and the language that a reader asks for. Out: the spelling to compare a text by,
//! its words and where each of them comes from; the numbers in it; the label or sentence of a message in that language.
//! The rule that this room guards: a text is never changed by being looked at. Its tokens, joined again, give
//! it back byte for byte, and what is printed around it comes from the message files alone.

pub mod folding;
mod isolation;
mod language;
pub mod likeness;
pub(crate) mod lists;
mod localized;
mod messages;
mod names;
pub mod numbers;
mod plural;
pub mod quotes;
pub mod words;

#[cfg(feature = "xlsx")]
pub(crate) use isolation::direction_of;
pub use isolation::isolate;
pub use language::{Direction, Language, LanguageError};
pub use localized::{Fallback, Localized};
pub use messages::{Arg, Messages};
pub use names::Names;
pub use plural::Plural;
