//! The tablet's three files.
//!
//! `directory.db` holds the copy of the directory, its search index and how far it was read; it
//! can be fetched again. `outbox.db` holds what the centre may not have yet, the desk sessions,
//! the enrolment and the settings; nothing can replace it. `tickets.db` holds the tickets of warm
//! referrals, apart from all else: a desk that loses it makes new ones.
//!
//! What is whole or nothing: every `write_directory`, `write_outbox` and `write_tickets` is one
//! transaction on its own file, durable when it returns. Nothing spans two files and nothing needs
//! to: no row of one refers to a row of another, and what two must know (the centre's epoch)
//! stands in each by itself, in the cursors and in the settings.

use crate::error::Result;
use crate::file::{open_file, outbox_options};
use crate::fleeting::Fleeting;
use crate::migrations;
use crate::rows::seal_key::PRACTICE;
use crate::rows::service_index::{self, Live, Memory};
use crate::rows::setting::{self, Setting};
use crate::rows::{note, salvage, session, ticket, ticket_step};
use onthaal_db::{DbError, Pool, Session, SqliteOptions, Step, migrate, sqlite};
use onthaal_model::time::{Clock, Slot};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use crate::file::FileState;

/// Name of the file that can be fetched again.
pub const DIRECTORY_FILE: &str = "directory.db";
/// Name of the file that nothing can replace.
pub const OUTBOX_FILE: &str = "outbox.db";
/// Name of the file with the tickets of warm referrals.
pub const TICKETS_FILE: &str = "tickets.db";

/// How the files were found at opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenReport {
    /// `directory.db`.
    pub directory: FileState,
    /// `outbox.db`.
    pub outbox: FileState,
    /// `tickets.db`.
    pub tickets: FileState,
    /// Where a broken `outbox.db` lies now, for the help desk.
    pub outbox_aside: Option<PathBuf>,
    /// How many rows of it could still be read and were taken over.
    pub outbox_salvaged: u64,
}

/// The files, open. Cheap to clone; every clone speaks of the same files.
#[derive(Clone)]
pub struct Store {
    directory: Pool,
    outbox: Pool,
    tickets: Pool,
    index: Arc<Live>,
    fleeting: Fleeting,
    /// The journal of the tickets, where there is one.
    tickets_journal: Option<PathBuf>,
}

impl Store {
    /// Opens the files in `dir`, making the folder and what is not there.
    ///
    /// A broken file is moved aside, never deleted, and a new one is made: the directory is then
    /// read again from the centre; of the outbox whatever can still be read is taken over; of the
    /// tickets nothing is.
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
        let tickets_path = dir.join(TICKETS_FILE);
        let tickets = open_file(
            &tickets_path,
            &SqliteOptions::default(),
            &migrations::tickets(),
        )?;
        let salvaged = match &outbox.aside {
            Some(aside) => salvage::take_over(aside, &outbox.pool)?,
            None => 0,
        };
        let store = Store {
            directory: directory.pool,
            outbox: outbox.pool,
            tickets: tickets.pool,
            index: Arc::default(),
            fleeting: Fleeting::default(),
            tickets_journal: Some(sqlite::journal_of(&tickets_path)),
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
        // What was practised is readable until the tablet is switched off, and of no use after.
        if store
            .read_outbox(|s| setting::read(s, Setting::Token))?
            .is_none()
        {
            store.forget_practised_tickets()?;
        }
        store.untidy_tickets();
        store.tidy_tickets();
        let report = OpenReport {
            directory: directory.state,
            outbox: outbox.state,
            tickets: tickets.state,
            outbox_aside: outbox.aside,
            outbox_salvaged: salvaged,
        };
        Ok((store, report))
    }

    /// The databases in memory, gone with the last clone; for practising, and for tests.
    pub fn in_memory() -> Result<Store> {
        let make = |steps: &[Step]| -> Result<Pool> {
            let pool = Pool::in_memory()?;
            pool.write(|s| migrate::run(s, steps))?;
            Ok(pool)
        };
        Ok(Store {
            directory: make(&migrations::directory())?,
            outbox: make(&migrations::outbox())?,
            tickets: make(&migrations::tickets())?,
            index: Arc::default(),
            fleeting: Fleeting::default(),
            tickets_journal: None,
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

    /// Reads one unchanging view of the tickets.
    pub fn read_tickets<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.tickets.read(work)
    }

    /// Writes the tickets in one transaction, undone when `work` errs.
    pub fn write_tickets<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Session) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.tickets.write(work)
    }

    /// Drops the tickets that were made for practice, and the key that opens their follow-ups. Those
    /// of a tablet that lost its enrolment stay: they can go once it is enrolled again.
    pub(crate) fn forget_practised_tickets(&self) -> Result<()> {
        self.fleeting.set_follow_up(None);
        self.write_tickets(|s| {
            ticket::drop_sealed_with(s, PRACTICE)?;
            ticket_step::drop_words_sealed_with(s, PRACTICE)?;
            ticket_step::drop_lost_answers(s)
        })?;
        self.untidy_tickets();
        self.tidy_tickets();
        Ok(())
    }

    /// Notes that the file and its journal tell more of the tickets than their rows: in which order
    /// they came, or what was wiped.
    pub(crate) fn untidy_tickets(&self) {
        self.fleeting.untidy();
    }

    /// Lays the tickets in the order of their random ids and empties their journal, so that no byte
    /// is left of what was wiped. When that cannot be done now, the next call does it; when nothing
    /// was written since the last time, nothing is.
    pub(crate) fn tidy_tickets(&self) {
        self.fleeting.tidy(|| {
            let laid = self.tickets.forget_order().is_ok();
            let journal = self.tickets_journal.as_ref();
            let left = journal.and_then(|path| path.metadata().ok());
            laid && left.is_none_or(|journal| journal.len() == 0)
        });
    }

    pub(crate) fn fleeting(&self) -> &Fleeting {
        &self.fleeting
    }

    /// Lays what the outbox holds in the order of its random ids: its pages and its journal
    /// otherwise tell which fragments were written together.
    pub fn forget_order(&self) {
        // On a full or read-only disk the order stays until the next time; nothing else does.
        let _ = self.outbox.forget_order();
    }
}
