//! The one trait every query is written against.

use crate::error::Result;
use crate::value::{Param, Row};

/// Which database answers. Only migrations and the rare statement that cannot be shared look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite, in a file or in memory.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// An open transaction on either database.
///
/// Statements use `$1 … $n`; the same number may occur more than once.
pub trait Session {
    /// Runs a statement and returns the number of rows it changed.
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64>;

    /// Runs a statement and returns all its rows. Ask for pages, not for tables.
    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>>;

    /// Runs several statements without parameters, separated by semicolons.
    fn batch(&mut self, sql: &str) -> Result<()>;

    /// Which database this is.
    fn dialect(&self) -> Dialect;
}
