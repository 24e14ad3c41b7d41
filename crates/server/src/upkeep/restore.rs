//! Putting a copy back. The database gets a new identity, so that tablets offer again what the
//! copy lacks; what they sent twice counts once.

use super::backup::{beside, look_through, remove_if_there, tickets_beside};
use super::tickets_back::TicketsBack;
use crate::audit;
use crate::centre::{Centre, DATABASE_FILE, new_epoch};
use crate::error::{CentreError, Result};
use crate::keys::{Keys, make_private_folder};
use crate::migrations;
use crate::rows::{centre_key, centre_state, copy};
use onthaal_db::{Pool, Session, SqliteOptions, migrate, sqlite};
use onthaal_model::random::Randomness;
use onthaal_model::time::{Clock, Day};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Puts the copy `file` in the place of the centre's database and opens the centre. A database
/// file that was there is moved aside, never deleted; a PostgreSQL database must be empty. Tickets
/// that are there and sound stay, since they know what ended since the copy; else those of the copy
/// are put back asleep.
///
/// Errs before anything is changed when the copy is not sound or its keys are not in
/// `folder/keys`. The server must not be running.
pub fn restore(
    folder: &Path,
    database_url: Option<&str>,
    file: &Path,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Randomness>,
) -> Result<Centre> {
    make_private_folder(folder)?;
    let target = folder.join(DATABASE_FILE);
    let coming = beside(&target, ".restoring");
    remove_if_there(&coming)?;
    fs::copy(file, &coming).map_err(|e| CentreError::file(file, &e))?;
    look_through(&coming)?;
    let pool = Pool::open_sqlite(&coming, &SqliteOptions::default())?;
    let today = Day::of(clock.now());
    pool.write(|s| {
        migrate::run(s, &migrations::steps())?;
        Keys::read_all(&folder.join("keys"), &centre_key::all(s)?)?;
        renew(s, random.as_ref(), today)
    })?;
    let tickets = TicketsBack::plan(folder, database_url, &tickets_beside(file))?;
    tickets.carry_out()?;
    match database_url {
        Some(url) => {
            fill(&pool, &Pool::open_postgres(url)?)?;
            drop(pool);
            remove_if_there(&coming)?;
        }
        None => {
            drop(pool);
            // A journal that was left alone would be written into the copy.
            if ["", "-wal", "-shm"]
                .iter()
                .any(|part| beside(&target, part).exists())
            {
                sqlite::move_aside(&target)?;
            }
            fs::rename(&coming, &target).map_err(|e| CentreError::file(&target, &e))?;
        }
    }
    Centre::open(folder, database_url, clock, random)
}

fn renew(s: &mut dyn Session, random: &dyn Randomness, today: Day) -> Result<()> {
    centre_state::mint(s, &new_epoch(random))?;
    audit::note(s, today, "administrator", "restore", "centre")
}

fn fill(from: &Pool, to: &Pool) -> Result<()> {
    to.write(|to| {
        migrate::run(to, &migrations::steps())?;
        if !copy::is_untouched(to)? {
            return Err(CentreError::Inconsistent(
                "the PostgreSQL database holds data already".to_owned(),
            ));
        }
        Ok(from.read(|from| copy::all(from, to, copy::tables()))?)
    })
}
