//! Pooled connections. No encryption is built in, so they do not leave the machine.

use super::failure::class_of;
use super::session::PostgresSession;
use crate::error::{DbError, Result};
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
