//! The open centre: its database, its keys, its clock and its chance.

use crate::audit;
use crate::error::{CentreError, Result};
use crate::high_water::HighWater;
use crate::keys::{Keys, make_private_folder};
use crate::migrations;
use crate::release_file;
use crate::rows::{centre_key, centre_state};
use crate::ticket_store::TicketStore;
use onthaal_db::{DbError, Pool, Session, SqliteOptions, migrate};
use onthaal_model::random::Randomness;
use onthaal_model::time::{Clock, Day};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The centre. Cheap to clone; every clone is the same centre.
#[derive(Clone)]
pub struct Centre {
    /// The database.
    pub pool: Pool,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives chance.
    pub random: Arc<dyn Randomness>,
    /// The tickets of warm referrals, in a database of their own.
    pub tickets: Arc<TicketStore>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) high_water: Arc<HighWater>,
    folder: Arc<PathBuf>,
}

impl Centre {
    /// Opens the centre whose files stand in `folder`, and makes it when there is none: its
    /// tables, its epoch and its keys. Without a database URL the data stand in
    /// `folder/centre.db`, and the tickets in `folder/tickets.db`; with one the tickets stand in a
    /// schema of their own.
    ///
    /// Errs when the database cannot be opened, is gone from a folder that had one, or names a key
    /// that is not in `folder/keys`.
    pub fn open(
        folder: &Path,
        database_url: Option<&str>,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Randomness>,
    ) -> Result<Centre> {
        make_private_folder(folder)?;
        let keys_folder = folder.join("keys");
        let high_water = HighWater::open(folder)?;
        if database_url.is_none() && high_water.is_noted() && is_gone(&folder.join(DATABASE_FILE)) {
            return Err(CentreError::Inconsistent(format!(
                "{DATABASE_FILE} is gone or empty in a folder whose centre took in pushes; put a \
                 copy back with `restore`, or name its database with --database-url"
            )));
        }
        let pool = open_pool(folder, database_url)?;
        let today = Day::of(clock.now());
        let public = pool.write(|s| {
            migrate::run(s, &migrations::steps())?;
            prepare(s, &keys_folder, &high_water, random.as_ref(), today)?;
            Ok::<_, CentreError>(centre_key::all(s)?)
        })?;
        let tickets = TicketStore::open(folder, &keys_folder, database_url, random.as_ref())?;
        let centre = Centre {
            tickets: Arc::new(tickets),
            keys: Arc::new(Keys::read_all(&keys_folder, &public)?),
            high_water: Arc::new(high_water),
            folder: Arc::new(folder.to_owned()),
            pool,
            clock,
            random,
        };
        release_file::reconcile(&centre.pool, folder)?;
        Ok(centre)
    }

    /// The folder of the centre's files.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn today(&self) -> Day {
        Day::of(self.clock.now())
    }
}

/// The name of the database file in the centre's folder.
pub(crate) const DATABASE_FILE: &str = "centre.db";

/// An empty file would be taken for a new database.
fn is_gone(path: &Path) -> bool {
    path.metadata().map_or(true, |found| found.len() == 0)
}

fn open_pool(folder: &Path, database_url: Option<&str>) -> Result<Pool> {
    let options = SqliteOptions {
        readers: 4,
        ..SqliteOptions::default()
    };
    Ok(match database_url {
        Some(url) => Pool::open_postgres(url)?,
        None => Pool::open_sqlite(&folder.join(DATABASE_FILE), &options)?,
    })
}

fn prepare(
    s: &mut dyn Session,
    keys_folder: &Path,
    high_water: &HighWater,
    random: &dyn Randomness,
    today: Day,
) -> Result<()> {
    match centre_state::read(s)? {
        None => {
            centre_state::make(s, &new_epoch(random))?;
            for (key_id, public) in Keys::make(keys_folder, random)? {
                centre_key::insert(s, key_id, &public)?;
            }
        }
        Some(state) if high_water.is_ahead_of(&state.epoch, state.seq) => {
            centre_state::mint(s, &new_epoch(random))?;
            audit::note(s, today, "centre", "new-epoch", "centre")?;
        }
        Some(_) => {}
    }
    Ok(())
}

/// A fresh identity for a database.
pub(crate) fn new_epoch(random: &dyn Randomness) -> String {
    let mut bytes = [0; 8];
    random.fill(&mut bytes);
    hex::encode(bytes)
}

/// The state row, which every opened centre has.
pub(crate) fn state(
    s: &mut dyn Session,
) -> std::result::Result<centre_state::CentreState, DbError> {
    centre_state::read(s)?.ok_or_else(|| DbError::Other("the centre has no state row".to_owned()))
}
