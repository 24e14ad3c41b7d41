//! Putting the tickets of a copy back.
//!
//! A ticket that ended since the copy was made must not live again, so a store that is there and
//! sound is left alone. Where there is none, the copy's tickets sleep: no code leads to one until
//! the tablet that made it asks for it, and a tablet does not ask for what it knows to be over. What
//! nobody asks for ends in its time, counted as not known.

use super::backup::{beside, look_tickets_through, remove_if_there};
use crate::error::{CentreError, Result};
use crate::migrations;
use crate::rows::{copy, ticket, ticket_store};
use crate::ticket_key::TicketKey;
use crate::ticket_store::{TICKETS_FILE, pool_at};
use onthaal_db::{Pool, SqliteOptions, migrate, sqlite};
use std::fs;
use std::path::{Path, PathBuf};

/// What will be done with the tickets; nothing was changed yet.
pub(super) enum TicketsBack {
    /// What is there stays, or there is nothing anywhere.
    Stay,
    /// A damaged file goes aside, and a new store is made.
    Aside(PathBuf),
    /// The prepared file takes the place of whatever is at `target`.
    File { coming: PathBuf, target: PathBuf },
    /// The prepared file is read into an empty schema.
    Rows { coming: PathBuf, to: Pool },
}

impl TicketsBack {
    /// Looks at what is there and at the copy. Errs when the copy is not sound, or when its key is
    /// not in `folder/keys`.
    pub(super) fn plan(
        folder: &Path,
        database_url: Option<&str>,
        copied: &Path,
    ) -> Result<TicketsBack> {
        let keys = folder.join("keys");
        let target = folder.join(TICKETS_FILE);
        if let Some(url) = database_url {
            let to = pool_at(folder, Some(url))?;
            let there = to.write(|s| {
                migrate::run(s, &migrations::ticket_steps())?;
                ticket_store::mark(s)
            })?;
            return match there {
                Some(mark) => is_ours(&keys, &mark).map(|()| TicketsBack::Stay),
                None if copied.exists() => Ok(TicketsBack::Rows {
                    coming: prepare(&keys, copied, &target)?,
                    to,
                }),
                None => Ok(TicketsBack::Stay),
            };
        }
        if let Some(mark) = mark_of_sound(&target) {
            return is_ours(&keys, &mark).map(|()| TicketsBack::Stay);
        }
        match copied.exists() {
            true => Ok(TicketsBack::File {
                coming: prepare(&keys, copied, &target)?,
                target,
            }),
            false => Ok(TicketsBack::Aside(target)),
        }
    }

    pub(super) fn carry_out(self) -> Result<()> {
        match self {
            TicketsBack::Stay => Ok(()),
            TicketsBack::Aside(target) => aside(&target),
            TicketsBack::File { coming, target } => {
                aside(&target)?;
                fs::rename(&coming, &target).map_err(|e| CentreError::file(&target, &e))
            }
            TicketsBack::Rows { coming, to } => {
                let from = Pool::open_sqlite(&coming, &SqliteOptions::default())?;
                to.write(|to| from.read(|from| copy::all(from, to, copy::ticket_tables())))?;
                drop(from);
                remove_if_there(&coming)
            }
        }
    }
}

/// The mark of the store in this file; nothing when it is gone, damaged or no ticket store.
fn mark_of_sound(path: &Path) -> Option<Vec<u8>> {
    if path.metadata().map_or(true, |found| found.len() == 0) {
        return None;
    }
    // Opening writes into the file what its journal still holds.
    let pool = Pool::open_sqlite(path, &SqliteOptions::default()).ok()?;
    pool.read(ticket_store::mark).ok()?;
    drop(pool);
    look_tickets_through(path).ok()
}

fn is_ours(keys: &Path, mark: &[u8]) -> Result<()> {
    match TicketKey::read(keys)? {
        Some(key) if key.mark() == mark => Ok(()),
        Some(_) | None => Err(CentreError::TicketKeyMissing),
    }
}

/// Copies the copy beside its place and lets its tickets sleep.
fn prepare(keys: &Path, copied: &Path, target: &Path) -> Result<PathBuf> {
    let coming = beside(target, ".restoring");
    remove_if_there(&coming)?;
    fs::copy(copied, &coming).map_err(|e| CentreError::file(copied, &e))?;
    is_ours(keys, &look_tickets_through(&coming)?)?;
    let pool = Pool::open_sqlite(&coming, &SqliteOptions::default())?;
    pool.write(|s| {
        migrate::run(s, &migrations::ticket_steps())?;
        ticket::let_all_sleep(s)
    })?;
    Ok(coming)
}

/// Moves the file out of the way; a journal that was left alone would be written into what follows.
fn aside(target: &Path) -> Result<()> {
    let there = ["", "-wal", "-shm"];
    if there.iter().any(|part| beside(target, part).exists()) {
        sqlite::move_aside(target)?;
    }
    Ok(())
}
