//! Opening one file of the tablet, whatever state it is in.

use crate::error::Result;
use onthaal_db::{DbError, Pool, SqliteOptions, Step, migrate, sqlite};
use std::path::{Path, PathBuf};

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

/// A file that was opened.
pub(crate) struct Opened {
    pub(crate) pool: Pool,
    pub(crate) state: FileState,
    pub(crate) aside: Option<PathBuf>,
}

/// A volunteer waits for every commit of the outbox, so its journal is carried over beside them.
pub(crate) fn outbox_options() -> SqliteOptions {
    SqliteOptions {
        carry_beside: true,
        ..SqliteOptions::default()
    }
}

/// Opens a file with its schema. A broken one is moved aside, never deleted, and a new one is made.
pub(crate) fn open_file(path: &Path, options: &SqliteOptions, steps: &[Step]) -> Result<Opened> {
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
