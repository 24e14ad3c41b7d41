//! Schema steps: each is run once, in order, inside the caller's transaction.
//!
//! A step is never edited after a release and only adds, so a database with steps this program
//! does not know stays readable and writable. What an older program must not write to carries a
//! higher compatibility number instead.

use crate::error::{DbError, Result};
use crate::session::{Dialect, Session};
use crate::value::Param;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The compatibility number this program writes and the highest it accepts.
pub const COMPATIBILITY: i64 = 1;

/// One change of the schema, in SQL with the tokens `@int@`, `@blob@`, `@strict@` and
/// `@without_rowid@`.
#[derive(Debug, Clone)]
pub struct Step {
    /// Unique for ever, for instance `directory-01-house`.
    pub id: &'static str,
    /// One or more statements.
    pub sql: Cow<'static, str>,
}

impl Step {
    /// A step with constant text.
    pub const fn new(id: &'static str, sql: &'static str) -> Step {
        Step {
            id,
            sql: Cow::Borrowed(sql),
        }
    }
}

const TABLES: &str = "\
CREATE TABLE IF NOT EXISTS schema_step (
  id TEXT NOT NULL PRIMARY KEY
) @strict@;
CREATE TABLE IF NOT EXISTS schema_compatibility (
  one @int@ NOT NULL PRIMARY KEY CHECK (one = 1),
  number @int@ NOT NULL
) @strict@;";

// Several servers may start on one PostgreSQL database at the same moment.
pub(crate) const POSTGRES_LOCK: &str = "SELECT pg_advisory_xact_lock(7046029254386353131)";

/// Runs the steps that the database has not had yet.
///
/// Several lists may be run one after the other on the same database. Errs with
/// [`DbError::TooNew`] before touching anything when a newer program has claimed the database.
pub fn run(s: &mut dyn Session, steps: &[Step]) -> Result<()> {
    if s.dialect() == Dialect::Postgres {
        s.batch(POSTGRES_LOCK)?;
    }
    s.batch(&for_dialect(TABLES, s.dialect()))?;
    check_compatibility(s)?;
    let done: BTreeSet<String> = s
        .query("SELECT id FROM schema_step", &[])?
        .iter()
        .map(|row| row.text(0).map(str::to_owned))
        .collect::<Result<_>>()?;
    for step in steps.iter().filter(|step| !done.contains(step.id)) {
        s.batch(&for_dialect(&step.sql, s.dialect()))?;
        s.execute(
            "INSERT INTO schema_step (id) VALUES ($1)",
            &[Param::Text(step.id)],
        )?;
    }
    Ok(())
}

fn check_compatibility(s: &mut dyn Session) -> Result<()> {
    s.execute(
        "INSERT INTO schema_compatibility (one, number) VALUES (1, $1) ON CONFLICT (one) DO NOTHING",
        &[Param::Int(COMPATIBILITY)],
    )?;
    let rows = s.query("SELECT number FROM schema_compatibility WHERE one = 1", &[])?;
    let found = match rows.first() {
        Some(row) => row.int(0)?,
        None => COMPATIBILITY,
    };
    if found > COMPATIBILITY {
        return Err(DbError::TooNew {
            found,
            supported: COMPATIBILITY,
        });
    }
    Ok(())
}

/// The text of a step for one database.
///
/// `@strict@` and `@without_rowid@` may stand alone or together, with or without a comma;
/// `@without_rowid@` alone is strict too, since every table here is.
pub fn for_dialect(sql: &str, dialect: Dialect) -> String {
    let (int, blob, strict, without_rowid) = match dialect {
        Dialect::Sqlite => ("INTEGER", "BLOB", "STRICT", "STRICT, WITHOUT ROWID"),
        Dialect::Postgres => ("BIGINT", "BYTEA", "", ""),
    };
    let both = [
        "@strict@, @without_rowid@",
        "@strict@,@without_rowid@",
        "@strict@ @without_rowid@",
        "@strict@@without_rowid@",
        "@without_rowid@, @strict@",
        "@without_rowid@ @strict@",
    ];
    let mut out = sql.to_owned();
    for pair in both {
        out = out.replace(pair, without_rowid);
    }
    out.replace("@without_rowid@", without_rowid)
        .replace("@strict@", strict)
        .replace("@int@", int)
        .replace("@blob@", blob)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_options_read_the_same_in_every_spelling() {
        for sql in [
            ") @strict@, @without_rowid@;",
            ") @strict@ @without_rowid@;",
            ") @without_rowid@;",
        ] {
            assert_eq!(
                for_dialect(sql, Dialect::Sqlite),
                ") STRICT, WITHOUT ROWID;"
            );
            assert_eq!(for_dialect(sql, Dialect::Postgres), ") ;");
        }
        assert_eq!(
            for_dialect("a @int@, b @blob@) @strict@", Dialect::Sqlite),
            "a INTEGER, b BLOB) STRICT"
        );
    }
}
