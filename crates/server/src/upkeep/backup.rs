//! A copy of the database in one SQLite file, whichever database the centre uses.
//!
//! The keys are not in it: they are kept apart, so that a lost copy can be read by nobody.

use super::check::check_state;
use crate::audit;
use crate::centre::{Centre, state};
use crate::error::{CentreError, Result};
use crate::migrations;
use crate::rows::{centre_state, copy};
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
}

/// Copies the database to `out`, opens the copy, looks it through, and only then tells tablets
/// that what it holds is safe. Errs when `out` exists or the copy is not sound.
pub fn backup(centre: &Centre, out: &Path) -> Result<Backup> {
    if out.exists() {
        return Err(CentreError::file(
            out,
            &std::io::Error::from(std::io::ErrorKind::AlreadyExists),
        ));
    }
    let partial = beside(out, ".partial");
    remove_if_there(&partial)?;
    match centre.pool.dialect() {
        Dialect::Sqlite => centre.pool.backup_to(&partial)?,
        Dialect::Postgres => copy_rows(centre, &partial)?,
    }
    let (epoch, seq) = look_through(&partial)?;
    let contents = fs::File::open(&partial)
        .and_then(|file| {
            file.sync_all()?;
            fs::read(&partial)
        })
        .map_err(|e| CentreError::file(&partial, &e))?;
    only_for_the_owner(&partial)?;
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
    })
}

fn copy_rows(centre: &Centre, path: &Path) -> Result<()> {
    let to = Pool::open_sqlite(path, &SqliteOptions::default())?;
    to.write(|to| {
        migrate::run(to, &migrations::steps())?;
        centre.pool.read(|from| copy::all(from, to))
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
