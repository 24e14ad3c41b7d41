//! One small door to the database, the same for SQLite and PostgreSQL.
//!
//! Everything above writes SQL once, against [`Session`], with `$1 … $n` parameters and the few
//! types both databases share: integers, text and bytes. Absent on purpose: an object mapper, a
//! query builder, dates, booleans and floating point. Values never appear in an error or in a
//! `Debug` text, because the tables above hold what families asked.

mod error;
mod lock;
mod value;

mod session;

pub mod migrate;

mod placeholder;
pub mod sqlite;

#[cfg(feature = "postgres")]
mod postgres;

mod pool;

#[cfg(feature = "testing")]
pub mod testing;

pub use error::{DbError, Result};
pub use migrate::Step;
pub use pool::Pool;
pub use session::{Dialect, Session};
pub use sqlite::SqliteOptions;
pub use value::{Cell, Param, Row};
