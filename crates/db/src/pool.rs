//! A database as the rest of the program holds it: cheap to clone, one transaction a call.

use crate::error::{DbError, Result};
use crate::session::{Dialect, Session};
use crate::sqlite::{self, SqliteOptions, SqliteSession, class_of};
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

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

struct File {
    path: PathBuf,
    options: SqliteOptions,
    // Empty after the storage failed: the next call opens the file afresh instead of assuming.
    writer: Mutex<Option<Connection>>,
    readers: Mutex<Vec<Connection>>,
    reader_back: Condvar,
}

impl Pool {
    /// Opens or creates a SQLite file. Errs with [`DbError::Corrupt`] when it is damaged.
    pub fn open_sqlite(path: &Path, options: &SqliteOptions) -> Result<Pool> {
        let writer = sqlite::writer_connection(path, options)?;
        let readers = (0..options.readers.max(1))
            .map(|_| sqlite::reader_connection(path, options))
            .collect::<Result<Vec<_>>>()?;
        Ok(Pool {
            back: Back::File(Arc::new(File {
                path: path.to_owned(),
                options: options.clone(),
                writer: Mutex::new(Some(writer)),
                readers: Mutex::new(readers),
                reader_back: Condvar::new(),
            })),
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
            Back::File(file) => copy(&sqlite::reader_connection(&file.path, &file.options)?, path),
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

impl File {
    fn forget_order(&self) -> Result<()> {
        let mut slot = locked(&self.writer);
        let connection = match slot.take() {
            Some(connection) => connection,
            None => sqlite::writer_connection(&self.path, &self.options)?,
        };
        // On a failure the connection is dropped, and the next call opens the file afresh.
        sqlite::lay_in_order(&connection, &self.options)?;
        *slot = Some(connection);
        Ok(())
    }

    fn read<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut reader = self.borrow_reader();
        let connection = reader
            .connection
            .as_mut()
            .expect("a borrowed reader is only emptied when it is dropped");
        let tx = connection.transaction().map_err(|e| class_of(&e))?;
        work(&mut SqliteSession::new(&tx))
    }

    fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut slot = locked(&self.writer);
        let mut connection = match slot.take() {
            Some(connection) => connection,
            None => sqlite::writer_connection(&self.path, &self.options)?,
        };
        // When `work` panics the connection is dropped with its transaction, and opened afresh.
        let (lost, result) = write_on(&mut connection, work);
        if !lost {
            *slot = Some(connection);
        }
        result
    }

    fn borrow_reader(&self) -> BorrowedReader<'_> {
        let mut free = locked(&self.readers);
        loop {
            if let Some(connection) = free.pop() {
                return BorrowedReader {
                    file: self,
                    connection: Some(connection),
                };
            }
            free = self
                .reader_back
                .wait(free)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

struct BorrowedReader<'f> {
    file: &'f File,
    connection: Option<Connection>,
}

impl Drop for BorrowedReader<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            locked(&self.file.readers).push(connection);
            self.file.reader_back.notify_one();
        }
    }
}

// Says beside the result whether the storage failed under the connection.
fn write_on<T, E: From<DbError>>(
    connection: &mut Connection,
    work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
) -> (bool, std::result::Result<T, E>) {
    let tx = match connection.transaction_with_behavior(TransactionBehavior::Immediate) {
        Ok(tx) => tx,
        Err(error) => {
            let class = class_of(&error);
            return (class == DbError::Lost, Err(class.into()));
        }
    };
    let mut session = SqliteSession::new(&tx);
    let result = work(&mut session);
    let lost = session.is_lost();
    match result {
        Ok(value) => match tx.commit().map_err(|e| class_of(&e)) {
            Ok(()) => (lost, Ok(value)),
            Err(class) => (class == DbError::Lost, Err(class.into())),
        },
        Err(error) => (lost, Err(error)),
    }
}

fn copy(from: &Connection, path: &Path) -> Result<()> {
    let mut to = Connection::open(path).map_err(|e| class_of(&e))?;
    let backup = rusqlite::backup::Backup::new(from, &mut to).map_err(|e| class_of(&e))?;
    backup
        .run_to_completion(512, std::time::Duration::ZERO, None)
        .map_err(|e| class_of(&e))
}

// A panic in `work` leaves no half transaction behind, so a poisoned lock is sound.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
