//! What is known: things by id, references, slots and their contenders. It knows no fact.

mod value;

pub use value::{Expand, Field, Sources, Span, Value};
