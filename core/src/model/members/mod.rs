//! How a value that crosses a border is read and written: by the table of its members, which `#[shared]` writes.
//!
//! One reader and one writer serve every shared type. Code for each type apart, as serde derives it, was two fifths
//! of the web module, because it is compiled again for each type, each format and each place that tracks paths.

mod reader;
#[cfg(test)]
mod tests;
mod values;
mod writer;

use std::borrow::Cow;

pub use reader::{Misfit, fill, fill_record, filled, read_body, read_text, read_value};
pub(super) use values::text_members;
pub use writer::{Written, write, write_record, write_tagged};

use super::Texts;
use super::words::Given;
use crate::journal::Hash;
use crate::text::Names;

/// Where what is read goes.
pub enum Reading<'a> {
    /// A text.
    Text(&'a mut String),
    /// A label of an open list.
    Label(&'a mut Cow<'static, str>),
    /// A whole number.
    Number(&'a mut u32),
    /// A flag.
    Flag(&'a mut bool),
    /// A value of a closed list.
    Choice(&'a mut dyn Choice),
    /// A value that may be left out.
    Maybe(&'a mut dyn Maybe),
    /// Values in their order.
    List(&'a mut dyn List),
    /// A value with members of its own.
    Record(&'a mut dyn Record),
    /// A text in several languages, to be sealed.
    Texts(&'a mut Texts),
    /// A text in several languages, as it is shown.
    Names(&'a mut Names),
    /// A value that is sealed.
    Sealed(&'a mut dyn Closed),
    /// A whole fact.
    Whole(&'a mut dyn Whole),
}

/// What is written.
pub enum Writing<'a> {
    /// A text.
    Text(&'a str),
    /// A whole number.
    Number(u32),
    /// A flag.
    Flag(bool),
    /// A value of a closed list.
    Choice(&'a dyn Choice),
    /// A value that may be left out.
    Maybe(Option<&'a dyn Member>),
    /// Values in their order.
    List(&'a dyn List),
    /// A value with members of its own.
    Record(&'a dyn Record),
    /// The same with its name as the first member.
    Tagged(&'static str, &'static str, &'a dyn Record),
    /// A text in several languages, to be sealed.
    Texts(&'a Texts),
    /// A text in several languages, as it is shown.
    Names(&'a Names),
    /// The digest of a sealed value.
    Digest(Hash),
}

/// A value inside a shared type.
pub trait Member {
    /// Where what is read goes.
    fn reading(&mut self) -> Reading<'_>;
    /// What is written.
    fn writing(&self) -> Writing<'_>;
}

/// A value before it is read: nothing of it is seen unless all that is required was there.
pub trait Blank {
    /// The value without content.
    fn blank() -> Self;
}

/// What is the same for all values of a shared type.
pub struct Table {
    /// The name of the type, for errors.
    pub name: &'static str,
    /// The names of its members, in the order of declaration, at most 64.
    pub members: &'static [&'static str],
    /// Their places in the order in which they are written; by name in what stands in the journal.
    pub order: &'static [usize],
    /// Which of them may be left out when it is read.
    pub optional: u64,
    /// Which of them are left out when it is written and they are empty.
    pub skipped: u64,
    /// Whether members of other names are refused.
    pub closed: bool,
}

/// A value with members.
pub trait Record {
    /// What is the same for all values of its type.
    fn table(&self) -> &'static Table;
    /// A member, to be read.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member>;
    /// A member, to be written.
    fn member(&self, index: usize) -> Option<&dyn Member>;
}

/// A value of a closed list.
pub trait Choice {
    /// The name of the list, for errors, and its values.
    fn list(&self) -> (&'static str, &'static [&'static str]);
    /// Which of them it is.
    fn chosen(&self) -> usize;
    /// Takes one of them.
    fn choose(&mut self, index: usize);
}

/// A value that may be left out.
pub trait Maybe {
    /// The value, blank where there was none.
    fn there(&mut self) -> &mut dyn Member;
}

/// Values in their order.
pub trait List {
    /// One more value, blank.
    fn grown(&mut self) -> Option<&mut dyn Member>;
    /// How many there are.
    fn count(&self) -> usize;
    /// One of them.
    fn item(&self, index: usize) -> Option<&dyn Member>;
}

/// A value that is sealed.
pub trait Closed {
    /// Takes the value or its digest; false when it is a value of another form.
    fn give(&mut self, given: Given) -> bool;
}

/// A whole fact inside another.
pub trait Whole {
    /// Takes the fact as JSON.
    ///
    /// # Errors
    /// The refusal.
    fn give(&mut self, value: serde_json::Value) -> Result<(), super::Refusal>;
}

/// The place of a member in the sets of a table.
fn bit(index: usize) -> u64 {
    u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0)
}
