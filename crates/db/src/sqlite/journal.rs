//! Carrying the journal's pages into the file beside the commits, so that no commit waits for it.
//!
//! SQLite does this within whichever commit makes the journal long, and that one then waits for
//! the disk three times instead of once. Here a thread with a connection of its own does it.
//! Nothing hangs on when: a commit is on disk, in the journal, before it is called done.

use super::failure::class_of;
use super::open::{beside_connection, set_wait};
use super::options::SqliteOptions;
use crate::error::{DbError, Result};
use crate::lock::locked;
use rusqlite::Connection;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;

/// The one connection that writes; empty after the storage failed under it.
pub(crate) type Writer = Arc<Mutex<Option<Connection>>>;

/// Pages that the journal may hold before they are carried over: four mebibytes.
const ENOUGH: i64 = 1_000;
/// Pages at which writers are held up for it, because they never paused.
const TOO_MANY: i64 = 8 * ENOUGH;

/// The thread that carries pages over. Dropping it waits for what it is doing.
pub(crate) struct Carrier {
    work: Arc<Work>,
    nudges: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

struct Work {
    /// Held while pages are carried over.
    beside: Mutex<Connection>,
    writer: Writer,
    busy_timeout_ms: u32,
}

impl Carrier {
    /// Starts the thread for the file at `path`. Errs when the file cannot be opened once more or
    /// the machine has no thread to give.
    pub(crate) fn start(path: &Path, options: &SqliteOptions, writer: &Writer) -> Result<Carrier> {
        let work = Arc::new(Work {
            beside: Mutex::new(beside_connection(path, options)?),
            writer: Arc::clone(writer),
            busy_timeout_ms: options.busy_timeout_ms,
        });
        let (nudges, inbox) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("journal".into())
            .spawn({
                let work = Arc::clone(&work);
                move || work.run(&inbox)
            })
            .map_err(|error| DbError::Other(format!("starting a thread: {}", error.kind())))?;
        Ok(Carrier {
            work,
            nudges: Some(nudges),
            thread: Some(thread),
        })
    }

    /// Says that something was written. Never waits.
    pub(crate) fn nudge(&self) {
        if let Some(nudges) = &self.nudges {
            // It is full when the thread will look anyway.
            let _ = nudges.try_send(());
        }
    }

    /// Keeps the thread from the journal as long as the guard lives.
    pub(crate) fn pause(&self) -> MutexGuard<'_, Connection> {
        locked(&self.work.beside)
    }
}

impl Drop for Carrier {
    fn drop(&mut self) {
        self.nudges = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was its end; there is nobody left to tell.
            let _ = thread.join();
        }
    }
}

/// How many pages stand in the journal, and how many of them in the file too.
struct Pages {
    all: i64,
    carried: i64,
}

impl Work {
    fn run(&self, inbox: &Receiver<()>) {
        while inbox.recv().is_ok() {
            // A full or failing disk is told to whoever writes next; the journal only grows.
            let _ = self.tend();
        }
    }

    fn tend(&self) -> Result<()> {
        let beside = locked(&self.beside);
        let journal = pages(&beside, "NOOP")?;
        if journal.all - journal.carried < ENOUGH && journal.all < TOO_MANY {
            return Ok(());
        }
        pages(&beside, "PASSIVE")?;
        self.begin_anew()
    }

    /// Lets the journal begin again when all of it was carried over, and writes its first page,
    /// for which the disk is waited for twice. Nobody is held up by it unless they write at this
    /// very moment; in a journal that is much too long the rest is carried over too.
    fn begin_anew(&self) -> Result<()> {
        let mut slot = locked(&self.writer);
        let Some(connection) = slot.as_mut() else {
            return Ok(());
        };
        // What came while the other connection was at work only shows here.
        let journal = pages(connection, "NOOP")?;
        if journal.carried < journal.all && journal.all < TOO_MANY {
            return Ok(());
        }
        set_wait(connection, 0)?;
        let begun = pages(connection, "RESTART").and_then(|_| {
            // The number means nothing here and stays what it is; setting it writes a page.
            connection
                .execute_batch("PRAGMA user_version = 0")
                .map_err(|e| class_of(&e))
        });
        set_wait(connection, self.busy_timeout_ms)?;
        if begun == Err(DbError::Lost) {
            // The storage failed under it: whoever writes next opens the file afresh.
            *slot = None;
        }
        begun
    }
}

fn pages(connection: &Connection, mode: &str) -> Result<Pages> {
    let sql = format!("PRAGMA wal_checkpoint({mode})");
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Pages {
            all: row.get(1)?,
            carried: row.get(2)?,
        })
    };
    let found = connection.query_row(&sql, [], read);
    found.map_err(|e| class_of(&e))
}
