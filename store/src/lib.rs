//! One dossier of [`infitah`] in one file (`larache.infitah`), for programs that work on a disk: Python, phones.
//!
//! In: a path, and facts. Out: the dossier, which answers as any other, and a file that is safe to work with. The one
//! rule: **what was acknowledged stands on the disk**, whatever happens to the program, the power or the disk, and what
//! was refused stands nowhere.
//!
//! - The file is a SQLite database. Each entry is one row, and its line stands in it as it stands in the journal: it
//!   verifies by the same rules, and [`Store::save`] gives the journal back.
//! - Programs that have the file open at once see each other's entries before they record; none overwrites another.
//! - Tools that read SQLite (Datasette, R, DBeaver) find one view a table, and the view `history`; `tables_moment` says
//!   of which moment the tables are.
//! - After an erasure no byte of the words is left in the file, nor in those beside it.
//! - While the file is open SQLite keeps two files beside it (`-wal`, `-shm`) which belong to it: copy it with
//!   [`Store::back_up`], or when no program has it open. It wants a disk of the same machine: file systems of a network
//!   do not lock reliably.
//!
//! Everything else is told by [`Store`]; errors are [`Error`], each with a code and one line in three languages.

mod error;
mod file;
mod host;
mod lines;
mod published;
mod schema;
mod store;

#[cfg(test)]
mod tests;

pub use error::{Error, Fault, Source};
pub use file::replace;
pub use store::{Change, Store};
