//! A database as the rest of the program holds it: cheap to clone, one transaction a call.

use crate::error::{DbError, Result};
use crate::lock::locked;
use crate::session::{Dialect, Session};
use crate::sqlite::{self, File, SqliteOptions, SqliteSession, class_of, write_on};
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// An open database.
///
/// Calls are not nested: a `read` or `write` inside the work of another waits for itself on a
/// database in memory.
#[derive(Clone)]
pub struct Pool {
    back: Back,
}

#[derive(Clone)]
enum Back {
    Memory(Arc<Mutex<Connection>>),
    File(Arc<File>),
    #[cfg(feature = "postgres")]
    Postgres(crate::postgres::PostgresPool),
}

impl Pool {
    /// Opens or creates a SQLite file. Errs with [`DbError::Corrupt`] when it is damaged.
    pub fn open_sqlite(path: &Path, options: &SqliteOptions) -> Result<Pool> {
        Ok(Pool {
            back: Back::File(Arc::new(File::open(path, options)?)),
        })
    }

    /// A SQLite database in memory, gone with the last clone.
    pub fn in_memory() -> Result<Pool> {
        Ok(Pool {
            back: Back::Memory(Arc::new(Mutex::new(sqlite::memory_connection()?))),
        })
    }

    /// Connects to PostgreSQL. Only a local socket or a loopback address is accepted, since the
    /// connection is not encrypted.
    #[cfg(feature = "postgres")]
    pub fn open_postgres(url: &str) -> Result<Pool> {
        Ok(Pool {
            back: Back::Postgres(crate::postgres::PostgresPool::open(url)?),
        })
    }

    /// Connects to the same PostgreSQL server and sees a schema of its own only: `name`, or where
    /// the URL leads to another schema than `public`, that one's name with `_name` behind it. The
    /// schema is made when it is missing; errs when that is not allowed, and as `open_postgres`.
    #[cfg(feature = "postgres")]
    pub fn open_postgres_beside(url: &str, name: &str) -> Result<Pool> {
        Ok(Pool {
            back: Back::Postgres(crate::postgres::PostgresPool::open_beside(url, name)?),
        })
    }

    /// Which database this is.
    pub fn dialect(&self) -> Dialect {
        match &self.back {
            Back::Memory(_) | Back::File(_) => Dialect::Sqlite,
            #[cfg(feature = "postgres")]
            Back::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Runs `work` on one unchanging view of the database. What it writes is refused or undone.
    pub fn read<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        match &self.back {
            Back::Memory(connection) => {
                let mut connection = locked(connection);
                let tx = connection.transaction().map_err(|e| class_of(&e))?;
                work(&mut SqliteSession::new(&tx))
            }
            Back::File(file) => file.read(work),
            #[cfg(feature = "postgres")]
            Back::Postgres(pool) => pool.read(work),
        }
    }

    /// Runs `work` in one transaction that is committed when it returns `Ok` and undone when it
    /// errs or panics. On SQLite the write lock is taken at the start.
    pub fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        match &self.back {
            Back::Memory(connection) => write_on(&mut locked(connection), work).1,
            Back::File(file) => file.write(work),
            #[cfg(feature = "postgres")]
            Back::Postgres(pool) => pool.write(work),
        }
    }

    /// Copies a SQLite database to a new file while others go on using it.
    ///
    /// Errs when the file exists already, and on PostgreSQL, which has no file.
    pub fn backup_to(&self, path: &Path) -> Result<()> {
        if path.exists() {
            return Err(DbError::Other("the copy's file exists already".to_owned()));
        }
        match &self.back {
            Back::Memory(connection) => copy(&locked(connection), path),
            Back::File(file) => copy(&file.new_reader()?, path),
            #[cfg(feature = "postgres")]
            Back::Postgres(_) => Err(DbError::Other(
                "a PostgreSQL database is not one file to copy".to_owned(),
            )),
        }
    }

    /// Lays the rows of a SQLite file in the order of their keys and empties its journal: pages and
    /// journal otherwise tell in which order rows came, and which came together. PostgreSQL is
    /// asked table by table, with `CLUSTER`; here nothing is done to it.
    ///
    /// While others read, a part may stay for the next time.
    pub fn forget_order(&self) -> Result<()> {
        match &self.back {
            Back::Memory(_) => Ok(()),
            Back::File(file) => file.forget_order(),
            #[cfg(feature = "postgres")]
            Back::Postgres(_) => Ok(()),
        }
    }
}

fn copy(from: &Connection, path: &Path) -> Result<()> {
    let mut to = Connection::open(path).map_err(|e| class_of(&e))?;
    let backup = rusqlite::backup::Backup::new(from, &mut to).map_err(|e| class_of(&e))?;
    backup
        .run_to_completion(512, std::time::Duration::ZERO, None)
        .map_err(|e| class_of(&e))
}
