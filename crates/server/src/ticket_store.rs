//! The open ticket store: a database of its own, the key that goes with it, and codes that led
//! nowhere, counted in memory until something is written.

use crate::error::{CentreError, Result};
use crate::migrations;
use crate::month::month_of;
use crate::rows::{ticket_count, ticket_store as rows};
use crate::ticket_key::TicketKey;
use onthaal_db::{Dialect, Pool, Session, SqliteOptions, migrate};
use onthaal_model::random::Randomness;
use onthaal_model::time::Day;
use serde::Serialize;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

/// The name of the store's file in the centre's folder.
pub(crate) const TICKETS_FILE: &str = "tickets.db";
/// The name of its schema on PostgreSQL.
const SCHEMA: &str = "tickets";

/// By which way somebody came to a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// With the code on the slip.
    Code,
    /// With the spoken code, on an organisation's own page.
    Link,
    /// With the spoken code, at a tablet of the house.
    Tablet,
}

impl Way {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Code, Self::Link, Self::Tablet];

    /// The code as it is stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Link => "link",
            Self::Tablet => "tablet",
        }
    }
}

/// The ticket store of an open centre.
pub struct TicketStore {
    /// Its database.
    pub pool: Pool,
    pub(crate) key: TicketKey,
    refusals: [AtomicI64; Way::ALL.len()],
}

impl TicketStore {
    /// Opens the store of this folder, and makes it, and its key, when there is none. Errs when the
    /// store was made by another key than the one in `keys_folder`.
    pub(crate) fn open(
        folder: &Path,
        keys_folder: &Path,
        database_url: Option<&str>,
        random: &dyn Randomness,
    ) -> Result<TicketStore> {
        let pool = pool_at(folder, database_url)?;
        let key = pool.write(|s| {
            migrate::run(s, &migrations::ticket_steps())?;
            key_of(s, keys_folder, random)
        })?;
        Ok(TicketStore {
            pool,
            key,
            refusals: Default::default(),
        })
    }

    /// Notes that a code led to no ticket. Nothing is written for it: whoever tries codes would
    /// otherwise keep the disk from everybody else.
    pub(crate) fn note_refusal(&self, way: Way) {
        self.refusals[way as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// How many refusals wait to be written.
    pub(crate) fn noted_refusals(&self, way: Way) -> i64 {
        self.refusals[way as usize].load(Ordering::Relaxed)
    }

    /// Runs `work` in one transaction that changes the store, and writes the refusals with it.
    pub(crate) fn write<T>(
        &self,
        today: Day,
        work: impl FnOnce(&mut dyn Session) -> Result<T>,
    ) -> Result<T> {
        let refused = Way::ALL.map(|way| self.refusals[way as usize].swap(0, Ordering::Relaxed));
        let done = self.pool.write(|s| {
            rows::lock(s)?;
            for (way, count) in Way::ALL.into_iter().zip(refused) {
                if count > 0 {
                    ticket_count::add_openings(s, month_of(today), way.code(), 0, count)?;
                }
            }
            work(s)
        });
        if done.is_err() {
            for (way, count) in Way::ALL.into_iter().zip(refused) {
                self.refusals[way as usize].fetch_add(count, Ordering::Relaxed);
            }
        }
        done
    }

    /// Writes the store anew without what was deleted, pages and journal included.
    pub(crate) fn erase(&self) -> Result<()> {
        match self.pool.dialect() {
            Dialect::Sqlite => Ok(self.pool.forget_order()?),
            Dialect::Postgres => Ok(self.pool.write(rows::rewrite)?),
        }
    }
}

/// Opens the database of a ticket store.
pub(crate) fn pool_at(folder: &Path, database_url: Option<&str>) -> Result<Pool> {
    Ok(match database_url {
        Some(url) => Pool::open_postgres_beside(url, SCHEMA)?,
        None => Pool::open_sqlite(&folder.join(TICKETS_FILE), &SqliteOptions::default())?,
    })
}

fn key_of(s: &mut dyn Session, keys_folder: &Path, random: &dyn Randomness) -> Result<TicketKey> {
    let key = TicketKey::read(keys_folder)?;
    match (rows::mark(s)?, key) {
        (Some(mark), Some(key)) if mark == key.mark() => Ok(key),
        (Some(_), _) => Err(CentreError::TicketKeyMissing),
        (None, key) => {
            let key = match key {
                Some(key) => key,
                None => TicketKey::make(keys_folder, random)?,
            };
            rows::make(s, &key.mark())?;
            Ok(key)
        }
    }
}
