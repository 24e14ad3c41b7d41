//! Pooled connections. No encryption is built in, so they do not leave the machine.

use super::failure::class_of;
use super::session::PostgresSession;
use crate::error::{DbError, Result};
use crate::migrate::POSTGRES_LOCK;
use crate::session::Session;
use postgres::config::Host;
use postgres::{Client, Config, IsolationLevel, NoTls, Statement};
use std::collections::HashMap;
use std::time::Duration;

/// Connections a process keeps; pushes come in batches, so a few carry many tablets.
const CONNECTIONS: u32 = 8;
const WAIT: Duration = Duration::from_secs(10);
/// What no statement of ours may exceed; a stuck one must not hold the others.
const LIMITS: &str = "-c lock_timeout=10s -c statement_timeout=60s \
                      -c idle_in_transaction_session_timeout=60s";

#[derive(Clone)]
pub(crate) struct PostgresPool {
    pool: r2d2::Pool<Manager>,
}

impl PostgresPool {
    pub(crate) fn open(url: &str) -> Result<PostgresPool> {
        PostgresPool::build(Manager {
            config: config_of(url)?,
            schema: None,
        })
    }

    /// See [`Pool::open_postgres_beside`](crate::Pool::open_postgres_beside).
    pub(crate) fn open_beside(url: &str, name: &str) -> Result<PostgresPool> {
        let config = config_of(url)?;
        let schema = make_schema(&config, name)?;
        PostgresPool::build(Manager {
            config,
            schema: Some(schema),
        })
    }

    fn build(manager: Manager) -> Result<PostgresPool> {
        let pool = r2d2::Pool::builder()
            .max_size(CONNECTIONS)
            .min_idle(Some(1))
            .connection_timeout(WAIT)
            .error_handler(Box::new(r2d2::NopErrorHandler))
            .build(manager)
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
        work(&mut PostgresSession::new(transaction, statements))
    }

    pub(crate) fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = self.connection()?;
        let Connection { client, statements } = &mut *connection;
        let transaction = client.transaction().map_err(|e| class_of(&e))?;
        let mut session = PostgresSession::new(transaction, statements);
        let value = work(&mut session)?;
        session.commit()?;
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

fn config_of(url: &str) -> Result<Config> {
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
    Ok(config)
}

/// The name of the schema beside the one that the URL leads to, which is made when it is missing.
fn make_schema(config: &Config, name: &str) -> Result<String> {
    let mut client = config.connect(NoTls).map_err(|e| class_of(&e))?;
    let mut transaction = client.transaction().map_err(|e| class_of(&e))?;
    transaction
        .batch_execute(POSTGRES_LOCK)
        .map_err(|e| class_of(&e))?;
    let found = transaction
        .query_one("SELECT current_schema()::text", &[])
        .and_then(|row| row.try_get::<_, Option<String>>(0))
        .map_err(|e| class_of(&e))?;
    let schema = match found.as_deref() {
        None | Some("public") => name.to_owned(),
        Some(other) => format!("{other}_{name}"),
    };
    // Whoever may not make a schema can still use one that somebody else made.
    let there = transaction
        .query("SELECT 1 FROM pg_namespace WHERE nspname = $1", &[&schema])
        .map_err(|e| class_of(&e))?;
    if there.is_empty() {
        transaction
            .batch_execute(&format!("CREATE SCHEMA {}", quoted(&schema)))
            .map_err(|e| class_of(&e))?;
    }
    transaction.commit().map_err(|e| class_of(&e))?;
    Ok(schema)
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
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
    /// The one schema that its connections see, when it is not the URL's.
    schema: Option<String>,
}

struct Connection {
    client: Client,
    statements: HashMap<String, Statement>,
}

impl r2d2::ManageConnection for Manager {
    type Connection = Connection;
    type Error = postgres::Error;

    fn connect(&self) -> std::result::Result<Connection, postgres::Error> {
        let mut client = self.config.connect(NoTls)?;
        if let Some(schema) = &self.schema {
            client.batch_execute(&format!("SET search_path TO {}", quoted(schema)))?;
        }
        Ok(Connection {
            client,
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
