//! An open PostgreSQL transaction as a [`Session`].

use super::failure::class_of;
use crate::error::{DbError, Result};
use crate::session::{Dialect, Session};
use crate::value::{Cell, Param, Row};
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Statement, Transaction};
use std::collections::HashMap;
use std::error::Error;

/// Prepared statements that a connection keeps.
const STATEMENTS_KEPT: usize = 256;

pub(super) struct PostgresSession<'c> {
    transaction: Transaction<'c>,
    statements: &'c mut HashMap<String, Statement>,
}

impl<'c> PostgresSession<'c> {
    pub(super) fn new(
        transaction: Transaction<'c>,
        statements: &'c mut HashMap<String, Statement>,
    ) -> PostgresSession<'c> {
        PostgresSession {
            transaction,
            statements,
        }
    }

    pub(super) fn commit(self) -> Result<()> {
        self.transaction.commit().map_err(|e| class_of(&e))
    }

    fn prepared(&mut self, sql: &str) -> Result<Statement> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.transaction.prepare(sql).map_err(|e| class_of(&e))?;
        if self.statements.len() >= STATEMENTS_KEPT {
            self.statements.clear();
        }
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

impl Session for PostgresSession<'_> {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        let statement = self.prepared(sql)?;
        counted(&statement, params)?;
        self.transaction
            .execute(&statement, &as_dyn(params))
            .map_err(|e| class_of(&e))
    }

    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>> {
        let statement = self.prepared(sql)?;
        counted(&statement, params)?;
        self.transaction
            .query(&statement, &as_dyn(params))
            .map_err(|e| class_of(&e))?
            .iter()
            .map(row_of)
            .collect()
    }

    fn batch(&mut self, sql: &str) -> Result<()> {
        self.transaction
            .batch_execute(sql)
            .map_err(|e| class_of(&e))
    }

    fn dialect(&self) -> Dialect {
        Dialect::Postgres
    }
}

fn as_dyn<'p>(params: &'p [Param<'p>]) -> Vec<&'p (dyn ToSql + Sync)> {
    params.iter().map(|p| p as &(dyn ToSql + Sync)).collect()
}

// The driver panics on a wrong number of parameters.
fn counted(statement: &Statement, params: &[Param<'_>]) -> Result<()> {
    let wanted = statement.params().len();
    match wanted == params.len() {
        true => Ok(()),
        false => Err(DbError::Other(format!(
            "{} parameters given, {wanted} wanted",
            params.len()
        ))),
    }
}

fn row_of(row: &postgres::Row) -> Result<Row> {
    (0..row.len())
        .map(|i| cell_of(row, i))
        .collect::<Result<Vec<_>>>()
        .map(Row::new)
}

fn cell_of(row: &postgres::Row, i: usize) -> Result<Cell> {
    let kind = row.columns()[i].type_();
    let cell = match *kind {
        Type::INT8 => row.try_get::<_, Option<i64>>(i).map(|v| v.map(Cell::Int)),
        Type::INT4 => row
            .try_get::<_, Option<i32>>(i)
            .map(|v| v.map(|n| Cell::Int(n.into()))),
        Type::INT2 => row
            .try_get::<_, Option<i16>>(i)
            .map(|v| v.map(|n| Cell::Int(n.into()))),
        Type::BOOL => row
            .try_get::<_, Option<bool>>(i)
            .map(|v| v.map(|n| Cell::Int(n.into()))),
        Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME => row
            .try_get::<_, Option<String>>(i)
            .map(|v| v.map(Cell::Text)),
        Type::BYTEA => row
            .try_get::<_, Option<Vec<u8>>>(i)
            .map(|v| v.map(Cell::Blob)),
        _ => {
            return Err(DbError::Other(format!(
                "column {i} has a type the two databases do not share"
            )));
        }
    };
    cell.map(|value| value.unwrap_or(Cell::Null))
        .map_err(|e| class_of(&e))
}

impl ToSql for Param<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Param::Int(value) | Param::OptInt(Some(value)) => match *kind {
                Type::INT8 => value.to_sql(kind, out),
                Type::INT4 => i32::try_from(*value)?.to_sql(kind, out),
                Type::INT2 => i16::try_from(*value)?.to_sql(kind, out),
                _ => Err(wrong_type("a number", kind)),
            },
            Param::Text(value) | Param::OptText(Some(value)) => {
                match <&str as ToSql>::accepts(kind) {
                    true => value.to_sql(kind, out),
                    false => Err(wrong_type("text", kind)),
                }
            }
            Param::Blob(value) | Param::OptBlob(Some(value)) => match *kind {
                Type::BYTEA => value.to_sql(kind, out),
                _ => Err(wrong_type("bytes", kind)),
            },
            Param::OptInt(None) | Param::OptText(None) | Param::OptBlob(None) => Ok(IsNull::Yes),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

fn wrong_type(given: &str, kind: &Type) -> Box<dyn Error + Sync + Send> {
    format!("{given} bound where the statement takes {kind}").into()
}
