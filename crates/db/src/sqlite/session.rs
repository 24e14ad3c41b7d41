//! An open SQLite transaction as a [`Session`].

use super::failure::class_of;
use crate::error::{DbError, Result};
use crate::placeholder;
use crate::session::{Dialect, Session};
use crate::value::{Cell, Param, Row};
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, ToSql};

pub(crate) struct SqliteSession<'c> {
    connection: &'c Connection,
    lost: bool,
}

impl<'c> SqliteSession<'c> {
    pub(crate) fn new(connection: &'c Connection) -> SqliteSession<'c> {
        SqliteSession {
            connection,
            lost: false,
        }
    }

    /// Whether a statement met failing storage; the connection is not to be used again.
    pub(crate) fn is_lost(&self) -> bool {
        self.lost
    }

    fn noted<T>(&mut self, result: rusqlite::Result<T>) -> Result<T> {
        result.map_err(|error| {
            let class = class_of(&error);
            self.lost |= class == DbError::Lost;
            class
        })
    }
}

impl Session for SqliteSession<'_> {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        let changed = self
            .connection
            .prepare_cached(&placeholder::to_sqlite(sql))
            .and_then(|mut statement| statement.execute(rusqlite::params_from_iter(params)));
        self.noted(changed).map(|count| count as u64)
    }

    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>> {
        let sql = placeholder::to_sqlite(sql);
        let read = read_rows(self.connection, &sql, params);
        self.noted(read)?
    }

    fn batch(&mut self, sql: &str) -> Result<()> {
        let done = self.connection.execute_batch(sql);
        self.noted(done)
    }

    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }
}

// The outer result is SQLite's, the inner one says that a column has a type we do not use.
fn read_rows(
    connection: &Connection,
    sql: &str,
    params: &[Param<'_>],
) -> rusqlite::Result<Result<Vec<Row>>> {
    let mut statement = connection.prepare_cached(sql)?;
    let width = statement.column_count();
    let mut rows = statement.query(rusqlite::params_from_iter(params))?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Vec::with_capacity(width);
        for i in 0..width {
            match cell_of(row.get_ref(i)?) {
                Some(cell) => cells.push(cell),
                None => {
                    return Ok(Err(DbError::Other(format!(
                        "column {i} has a type the two databases do not share"
                    ))));
                }
            }
        }
        out.push(Row::new(cells));
    }
    Ok(Ok(out))
}

fn cell_of(value: ValueRef<'_>) -> Option<Cell> {
    match value {
        ValueRef::Null => Some(Cell::Null),
        ValueRef::Integer(number) => Some(Cell::Int(number)),
        ValueRef::Text(text) => Some(Cell::Text(String::from_utf8_lossy(text).into_owned())),
        ValueRef::Blob(bytes) => Some(Cell::Blob(bytes.to_vec())),
        ValueRef::Real(_) => None,
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let value = match self {
            Param::Int(value) | Param::OptInt(Some(value)) => ValueRef::Integer(*value),
            Param::Text(value) | Param::OptText(Some(value)) => ValueRef::Text(value.as_bytes()),
            Param::Blob(value) | Param::OptBlob(Some(value)) => ValueRef::Blob(value),
            Param::OptInt(None) | Param::OptText(None) | Param::OptBlob(None) => {
                return Ok(ToSqlOutput::Owned(Value::Null));
            }
        };
        Ok(ToSqlOutput::Borrowed(value))
    }
}
