//! What is known: things by id, references, slots and their contenders.
//!
//! Entries come in, one by one and in entry order, each with what it is to the state ([`Arrival`]). What goes
//! out are answers about a day and about what was known ([`Seen`]), and for who records a fact the entries
//! that it must name ([`State::heads`]).
//!
//! The one rule: the state is a fold over entries, the same on every device, and it knows no fact. A fact
//! tells it through [`Expand`] what it creates and writes, and can be asked again, so that the state keeps
//! little more than indices.

mod arrival;
mod classes;
mod fold;
mod glance;
mod history;
mod intake;
mod line;
mod names;
mod order;
mod reading;
mod seen;
mod slot;
mod standing;
mod sweep;
#[cfg(test)]
mod tests;
mod things;
mod value;

pub use arrival::{Act, Arrival, Aside};
pub use fold::State;
pub use history::Write;
pub use reading::Shown;
pub use seen::Seen;
pub use standing::{Body, Effective};
pub use value::{Expand, Field, Sources, Span, Value};
