//! A SQLite file: one connection that writes, a few that read.

use super::failure::class_of;
use super::journal::{Carrier, Writer};
use super::open::{lay_in_order, reader_connection, writer_connection};
use super::options::SqliteOptions;
use super::session::SqliteSession;
use crate::error::{DbError, Result};
use crate::lock::locked;
use crate::session::Session;
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// An open file.
pub(crate) struct File {
    // First, because it ends before the connections do.
    carrier: Option<Carrier>,
    path: PathBuf,
    options: SqliteOptions,
    // Empty after the storage failed: the next call opens the file afresh instead of assuming.
    writer: Writer,
    readers: Mutex<Vec<Connection>>,
    reader_back: Condvar,
}

impl File {
    /// Opens or creates the file.
    pub(crate) fn open(path: &Path, options: &SqliteOptions) -> Result<File> {
        let writer: Writer = Arc::new(Mutex::new(Some(writer_connection(path, options)?)));
        let readers = (0..options.readers.max(1))
            .map(|_| reader_connection(path, options))
            .collect::<Result<Vec<_>>>()?;
        let carrier = match options.carry_beside {
            true => Some(Carrier::start(path, options, &writer)?),
            false => None,
        };
        Ok(File {
            carrier,
            path: path.to_owned(),
            options: options.clone(),
            writer,
            readers: Mutex::new(readers),
            reader_back: Condvar::new(),
        })
    }

    /// One more connection that reads.
    pub(crate) fn new_reader(&self) -> Result<Connection> {
        reader_connection(&self.path, &self.options)
    }

    /// See [`Pool::forget_order`](crate::Pool::forget_order).
    pub(crate) fn forget_order(&self) -> Result<()> {
        let _paused = self.carrier.as_ref().map(Carrier::pause);
        let mut slot = locked(&self.writer);
        let connection = match slot.take() {
            Some(connection) => connection,
            None => writer_connection(&self.path, &self.options)?,
        };
        // On a failure the connection is dropped, and the next call opens the file afresh.
        lay_in_order(&connection, &self.options)?;
        *slot = Some(connection);
        Ok(())
    }

    /// See [`Pool::read`](crate::Pool::read).
    pub(crate) fn read<T, E: From<DbError>>(
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

    /// See [`Pool::write`](crate::Pool::write).
    pub(crate) fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut slot = locked(&self.writer);
        let mut connection = match slot.take() {
            Some(connection) => connection,
            None => writer_connection(&self.path, &self.options)?,
        };
        // When `work` panics the connection is dropped with its transaction, and opened afresh.
        let (lost, result) = write_on(&mut connection, work);
        if !lost {
            *slot = Some(connection);
        }
        drop(slot);
        if let Some(carrier) = &self.carrier {
            carrier.nudge();
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

/// Runs `work` in one transaction; says beside the result whether the storage failed under the
/// connection.
pub(crate) fn write_on<T, E: From<DbError>>(
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
