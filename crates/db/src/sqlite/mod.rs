//! SQLite: how a file is opened, and a transaction on it as a [`Session`](crate::Session).

mod failure;
mod options;
mod session;

mod open;

mod journal;

mod file;

pub(crate) use failure::class_of;
pub(crate) use file::{File, write_on};
pub(crate) use open::memory_connection;
pub(crate) use session::SqliteSession;

pub use open::{check_file, journal_of, move_aside, version};
pub use options::SqliteOptions;
