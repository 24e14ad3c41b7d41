//! The tablet's two files.
//!
//! `directory.db` holds the copy of the directory, its search index and how far it was read; it
//! can be fetched again. `outbox.db` holds what the centre may not have yet, the desk sessions,
//! the enrolment and the settings; nothing can replace it.
//!
//! What is whole or nothing: every `write_directory` and every `write_outbox` is one transaction
//! on its own file, durable when it returns. Nothing spans the two files and nothing needs to:
//! no row of one refers to a row of the other, and what both must know (the centre's epoch)
//! stands in each by itself, in the cursors and in the settings.

use crate::error::Result;
use crate::migrations;
use crate::rows::service_index::{self, Live, Memory};
use crate::rows::{note, salvage, session};
use onthaal_db::{DbError, Pool, Session, SqliteOptions, Step, migrate, sqlite};
use onthaal_model::time::{Clock, Slot};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Name of the file that can be fetched again.
pub const DIRECTORY_FILE: &str = "directory.db";
/// Name of the file that nothing can replace.
pub const OUTBOX_FILE: &str = "outbox.db";

/// How a file was found at opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// It was there and is sound.
    Ok,
    /// There was none; it was made.
    New,
    /// It was broken: it lies beside under another name, and a new one was made.
    MovedAside,
}

/// How both files were found at opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenReport {
    /// `directory.db`.
    pub directory: FileState,
    /// `outbox.db`.
    pub outbox: FileState,
    /// Where a broken `outbox.db` lies now, for the help desk.
    pub outbox_aside: Option<PathBuf>,
    /// How many rows of it could still be read and were taken over.
    pub outbox_salvaged: u64,
}

/// Both files, open. Cheap to clone; every clone speaks of the same files.
#[derive(Clone)]
pub struct Store {
    directory: Pool,
    outbox: Pool,
    index: Arc<Live>,
}

impl Store {
    /// Opens both files in `dir`, making the folder and what is not there.
    ///
    /// A broken file is moved aside, never deleted, and a new one is made: the directory is then
    /// read again from the centre; of the outbox whatever can still be read is taken over.
    /// Errs when the folder cannot be written, the disk is full, or a newer app wrote the files.
    pub fn open(dir: &Path, clock: &dyn Clock) -> Result<(Store, OpenReport)> {
        std::fs::create_dir_all(dir)
            .map_err(|error| DbError::Other(format!("making the folder: {}", error.kind())))?;
        let directory = open_file(
            &dir.join(DIRECTORY_FILE),
            &SqliteOptions::default(),
            &migrations::directory(),
        )?;
        let outbox = open_file(
            &dir.join(OUTBOX_FILE),
            &outbox_options(),
            &migrations::outbox(),
        )?;
        let salvaged = match &outbox.aside {
            Some(aside) => salvage::take_over(aside, &outbox.pool)?,
            None => 0,
        };
        let store = Store {
            directory: directory.pool,
            outbox: outbox.pool,
            index: Arc::default(),
        };
        if !store.read_directory(service_index::is_current)? {
            store.write_directory(|s| service_index::rebuild(s))?;
        }
        let now = Slot::of(clock.now());
        store.write_outbox(|s| {
            note::drop_old(s, clock.now())?;
            session::settle_before(s, now)
        })?;
        store.forget_order();
        let report = OpenReport {
            directory: directory.state,
            outbox: outbox.state,
            outbox_aside: outbox.aside,
            outbox_salvaged: salvaged,
        };
        Ok((store, report))
    }

    /// Two databases in memory, gone with the last clone; for practising, and for tests.
    pub fn in_memory() -> Result<Store> {
        let make = |steps: &[Step]| -> Result<Pool> {
            let pool = Pool::in_memory()?;
            pool.write(|s| migrate::run(s, steps))?;
            Ok(pool)
        };
        Ok(Store {
            directory: make(&migrations::directory())?,
            outbox: make(&migrations::outbox())?,
            index: Arc::default(),
        })
    }

    /// Reads one unchanging view of the directory.
    pub fn read_directory<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.directory.read(work)
    }

    /// Reads one unchanging view of the directory, beside what of its search index is in memory.
    pub(crate) fn read_index<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session, &Memory) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.directory.read(|s| {
            let memory = self.index.view(s)?;
            work(s, &memory)
        })
    }

    /// Writes the directory in one transaction, undone when `work` errs.
    pub fn write_directory<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.directory.write(work)
    }

    /// Reads one unchanging view of the outbox.
    pub fn read_outbox<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.outbox.read(work)
    }

    /// Writes the outbox in one transaction, undone when `work` errs.
    pub fn write_outbox<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.outbox.write(work)
    }

    /// Lays what the outbox holds in the order of its random ids: its pages and its journal
    /// otherwise tell which fragments were written together.
    pub fn forget_order(&self) {
        // On a full or read-only disk the order stays until the next time; nothing else does.
        let _ = self.outbox.forget_order();
    }
}

struct Opened {
    pool: Pool,
    state: FileState,
    aside: Option<PathBuf>,
}

/// A volunteer waits for every commit of the outbox, so its journal is carried over beside them.
fn outbox_options() -> SqliteOptions {
    SqliteOptions {
        carry_beside: true,
        ..SqliteOptions::default()
    }
}

fn open_file(path: &Path, options: &SqliteOptions, steps: &[Step]) -> Result<Opened> {
    let state = match path.metadata() {
        Ok(_) => FileState::Ok,
        Err(_) => FileState::New,
    };
    let opened = match emptied(path) {
        true => Err(DbError::Corrupt),
        false => open_and_migrate(path, options, steps),
    };
    match opened {
        Ok(pool) => Ok(Opened {
            pool,
            state,
            aside: None,
        }),
        Err(DbError::Corrupt) => {
            let aside = sqlite::move_aside(path)?;
            Ok(Opened {
                pool: open_and_migrate(path, options, steps)?,
                state: FileState::MovedAside,
                aside: Some(aside),
            })
        }
        Err(error) => Err(error.into()),
    }
}

/// SQLite would take a file of no bytes for a new database, and delete the journal of one that is
/// gone; both would hide a loss.
fn emptied(path: &Path) -> bool {
    let length = |path: &Path| path.metadata().map(|found| found.len()).ok();
    match length(path) {
        Some(bytes) => bytes == 0,
        None => length(&sqlite::journal_of(path)).is_some_and(|bytes| bytes > 0),
    }
}

fn open_and_migrate(
    path: &Path,
    options: &SqliteOptions,
    steps: &[Step],
) -> std::result::Result<Pool, DbError> {
    let pool = Pool::open_sqlite(path, options)?;
    pool.write(|s| migrate::run(s, steps))?;
    Ok(pool)
}
