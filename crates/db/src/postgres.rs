//! PostgreSQL: pooled connections, and a transaction on one as a [`Session`].

use crate::error::{DbError, Result};
use crate::session::{Dialect, Session};
use crate::value::{Cell, Param, Row};
use postgres::config::Host;
use postgres::error::SqlState;
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Config, IsolationLevel, NoTls, Statement, Transaction};
use std::collections::HashMap;
use std::error::Error;
use std::time::Duration;

/// Connections a process keeps; pushes come in batches, so a few carry many tablets.
const CONNECTIONS: u32 = 8;
const WAIT: Duration = Duration::from_secs(10);
const STATEMENTS_KEPT: usize = 256;
/// What no statement of ours may exceed; a stuck one must not hold the others.
const LIMITS: &str = "-c lock_timeout=10s -c statement_timeout=60s \
                      -c idle_in_transaction_session_timeout=60s";

#[derive(Clone)]
pub(crate) struct PostgresPool {
    pool: r2d2::Pool<Manager>,
}

impl PostgresPool {
    pub(crate) fn open(url: &str) -> Result<PostgresPool> {
        let mut config: Config = url
            .parse()
            .map_err(|_| DbError::Other("the database URL cannot be read".to_owned()))?;
        only_this_machine(&config)?;
        let options = match config.get_options() {
            Some(given) => format!("{LIMITS} {given}"),
            None => LIMITS.to_owned(),
        };
        config
            .options(&options)
            .application_name("onthaal-server")
            .connect_timeout(WAIT);
        let pool = r2d2::Pool::builder()
            .max_size(CONNECTIONS)
            .min_idle(Some(1))
            .connection_timeout(WAIT)
            .error_handler(Box::new(r2d2::NopErrorHandler))
            .build(Manager { config })
            .map_err(|_| DbError::Lost)?;
        Ok(PostgresPool { pool })
    }

    pub(crate) fn read<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = self.connection()?;
        let Connection { client, statements } = &mut *connection;
        let transaction = client
            .build_transaction()
            .read_only(true)
            .isolation_level(IsolationLevel::RepeatableRead)
            .start()
            .map_err(|e| class_of(&e))?;
        work(&mut PostgresSession {
            transaction,
            statements,
        })
    }

    pub(crate) fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = self.connection()?;
        let Connection { client, statements } = &mut *connection;
        let transaction = client.transaction().map_err(|e| class_of(&e))?;
        let mut session = PostgresSession {
            transaction,
            statements,
        };
        let value = work(&mut session)?;
        session.transaction.commit().map_err(|e| class_of(&e))?;
        Ok(value)
    }

    fn connection(&self) -> Result<r2d2::PooledConnection<Manager>> {
        self.pool.get().map_err(|_| match self.pool.state() {
            state if state.connections == CONNECTIONS && state.idle_connections == 0 => {
                DbError::Busy
            }
            _ => DbError::Lost,
        })
    }
}

// No encryption to the database is built in, so the words must not leave the machine.
fn only_this_machine(config: &Config) -> Result<()> {
    let local = config.get_hosts().iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost"
                || name
                    .parse::<std::net::IpAddr>()
                    .is_ok_and(|address| address.is_loopback())
        }
    });
    let addresses = config.get_hostaddrs().iter().all(|a| a.is_loopback());
    match local && addresses {
        true => Ok(()),
        false => Err(DbError::Other(
            "the PostgreSQL connection is not encrypted: use a local socket or a loopback address"
                .to_owned(),
        )),
    }
}

struct Manager {
    config: Config,
}

struct Connection {
    client: Client,
    statements: HashMap<String, Statement>,
}

impl r2d2::ManageConnection for Manager {
    type Connection = Connection;
    type Error = postgres::Error;

    fn connect(&self) -> std::result::Result<Connection, postgres::Error> {
        Ok(Connection {
            client: self.config.connect(NoTls)?,
            statements: HashMap::new(),
        })
    }

    fn is_valid(&self, connection: &mut Connection) -> std::result::Result<(), postgres::Error> {
        connection.client.simple_query("").map(|_| ())
    }

    fn has_broken(&self, connection: &mut Connection) -> bool {
        connection.client.is_closed()
    }
}

struct PostgresSession<'c> {
    transaction: Transaction<'c>,
    statements: &'c mut HashMap<String, Statement>,
}

impl PostgresSession<'_> {
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

// PostgreSQL's messages and details may quote values, so only codes are kept, except for a
// statement that does not compile: its text is ours and holds no value.
fn class_of(error: &postgres::Error) -> DbError {
    let Some(failure) = error.as_db_error() else {
        return match error.is_closed() || error.source().is_some_and(|s| s.is::<std::io::Error>()) {
            true => DbError::Lost,
            false => DbError::Other("PostgreSQL refused the call".to_owned()),
        };
    };
    let code = failure.code();
    match code.code() {
        "40001" | "40P01" | "55P03" | "57014" | "53300" => DbError::Busy,
        "53100" => DbError::Full,
        "XX001" | "XX002" => DbError::Corrupt,
        "57P01" | "57P02" | "57P03" | "25P03" => DbError::Lost,
        class if class.starts_with("23") => DbError::Constraint,
        class if class.starts_with("08") => DbError::Lost,
        class if class.starts_with("42") && *code != SqlState::INVALID_PASSWORD => {
            DbError::Other(failure.message().to_owned())
        }
        other => DbError::Other(format!("PostgreSQL code {other}")),
    }
}
