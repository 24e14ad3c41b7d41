//! A copy of the database in one SQLite file and of the ticket store in a second one, whichever
//! database the centre uses.
//!
//! The keys are not in them: they are kept apart, so that a lost copy can be read by nobody.

use super::check::check_state;
use crate::audit;
use crate::centre::{Centre, state};
use crate::error::{CentreError, Result};
use crate::migrations;
use crate::rows::{centre_state, copy, ticket_store};
use onthaal_db::{Dialect, Pool, SqliteOptions, migrate, sqlite};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// A copy that was made and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The identity of the database.
    pub epoch: String,
    /// Everything taken in up to this push is in the copy.
    pub seq: i64,
    /// The hash of the file, in hexadecimal.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// The file with the tickets, beside it.
    pub tickets: PathBuf,
}

/// Copies the ticket store to `out.tickets` and the database to `out`, opens the copies, looks them
/// through, and only then tells tablets that what is in them is safe. Errs when one of the two
/// exists or is not sound.
pub fn backup(centre: &Centre, out: &Path) -> Result<Backup> {
    let tickets = tickets_beside(out);
    for path in [out, &tickets] {
        if path.exists() {
            return Err(CentreError::file(
                path,
                &std::io::Error::from(std::io::ErrorKind::AlreadyExists),
            ));
        }
    }
    let partial = beside(out, ".partial");
    let partial_tickets = beside(&tickets, ".partial");
    remove_if_there(&partial)?;
    remove_if_there(&partial_tickets)?;
    // First the tickets: what leaves them meanwhile is then in both copies, and counts once. The
    // other way about it could be in neither.
    copy_tickets(centre, &partial_tickets)?;
    look_tickets_through(&partial_tickets)?;
    match centre.pool.dialect() {
        Dialect::Sqlite => centre.pool.backup_to(&partial)?,
        Dialect::Postgres => copy_rows(centre, &partial)?,
    }
    let (epoch, seq) = look_through(&partial)?;
    let contents = kept(&partial)?;
    kept(&partial_tickets)?;
    fs::rename(&partial_tickets, &tickets).map_err(|e| CentreError::file(&tickets, &e))?;
    fs::rename(&partial, out).map_err(|e| CentreError::file(out, &e))?;
    centre.pool.write(|s| {
        centre_state::set_backed(s, &epoch, seq)?;
        audit::note(s, centre.today(), "administrator", "backup", "centre")
    })?;
    Ok(Backup {
        epoch,
        seq,
        sha256: hex::encode(Sha256::digest(&contents)),
        bytes: contents.len() as u64,
        tickets,
    })
}

/// Where the tickets of the copy `out` stand.
pub(super) fn tickets_beside(out: &Path) -> PathBuf {
    beside(out, ".tickets")
}

/// What is in a file that was just written, once it is on disk and for the owner only.
fn kept(partial: &Path) -> Result<Vec<u8>> {
    let contents = fs::File::open(partial)
        .and_then(|file| {
            file.sync_all()?;
            fs::read(partial)
        })
        .map_err(|e| CentreError::file(partial, &e))?;
    only_for_the_owner(partial)?;
    Ok(contents)
}

fn copy_tickets(centre: &Centre, path: &Path) -> Result<()> {
    let pool = &centre.tickets.pool;
    match pool.dialect() {
        Dialect::Sqlite => Ok(pool.backup_to(path)?),
        Dialect::Postgres => {
            let to = Pool::open_sqlite(path, &SqliteOptions::default())?;
            to.write(|to| {
                migrate::run(to, &migrations::ticket_steps())?;
                Ok(pool.read(|from| copy::all(from, to, copy::ticket_tables()))?)
            })
        }
    }
}

/// Opens a copy of the ticket store and checks it; gives the mark of its key.
pub(super) fn look_tickets_through(path: &Path) -> Result<Vec<u8>> {
    sqlite::check_file(path)?;
    let options = SqliteOptions {
        readers: 1,
        ..SqliteOptions::default()
    };
    let pool = Pool::open_sqlite(path, &options)?;
    pool.read(ticket_store::mark)?
        .ok_or_else(|| CentreError::Inconsistent("the copy of the tickets is none".to_owned()))
}

fn copy_rows(centre: &Centre, path: &Path) -> Result<()> {
    let to = Pool::open_sqlite(path, &SqliteOptions::default())?;
    to.write(|to| {
        migrate::run(to, &migrations::steps())?;
        centre.pool.read(|from| copy::all(from, to, copy::tables()))
    })?;
    Ok(())
}

/// Opens a copy and checks what it says of itself; gives its epoch and push number.
pub(super) fn look_through(path: &Path) -> Result<(String, i64)> {
    sqlite::check_file(path)?;
    let options = SqliteOptions {
        readers: 1,
        ..SqliteOptions::default()
    };
    let pool = Pool::open_sqlite(path, &options)?;
    let state = pool.read(|s| {
        check_state(s)?;
        Ok::<_, CentreError>(state(s)?)
    })?;
    Ok((state.epoch, state.seq))
}

fn only_for_the_owner(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))
            .map_err(|e| CentreError::file(path, &e))?;
    }
    Ok(())
}

pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

pub(super) fn remove_if_there(path: &Path) -> Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        let path = beside(path, suffix);
        match fs::remove_file(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(CentreError::file(&path, &error)),
        }
    }
    Ok(())
}
