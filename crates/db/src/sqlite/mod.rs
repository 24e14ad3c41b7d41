//! SQLite: how a file is opened, and a transaction on it as a [`Session`](crate::Session).

mod failure;
mod open;
mod session;

pub(crate) use failure::class_of;
pub(crate) use open::{lay_in_order, memory_connection, reader_connection, writer_connection};
pub(crate) use session::SqliteSession;

pub use open::{SqliteOptions, check_file, journal_of, move_aside};
