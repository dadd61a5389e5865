//! The laws of the state over random histories, and its corner cases.

mod cases;
mod laws;
mod world;
