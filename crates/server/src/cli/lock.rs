//! A lock that tells whether a server runs on a folder. The system frees it when the process
//! ends, however it ends.

use super::failure::Failure;
use std::fs::{File, TryLockError};
use std::path::Path;

/// Held while serving; several servers may share a folder.
pub(super) fn serving(folder: &Path) -> Result<File, Failure> {
    let file = lock_file(folder)?;
    match file.try_lock_shared() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Failure::Environment(
            "a copy is being put back in this folder".to_owned(),
        )),
        Err(TryLockError::Error(error)) => Err(Failure::environment("the lock file", error)),
    }
}

/// Held while the database is replaced.
pub(super) fn alone(folder: &Path) -> Result<File, Failure> {
    let file = lock_file(folder)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Failure::Environment(
            "the server is running on this folder; stop it first".to_owned(),
        )),
        Err(TryLockError::Error(error)) => Err(Failure::environment("the lock file", error)),
    }
}

fn lock_file(folder: &Path) -> Result<File, Failure> {
    std::fs::create_dir_all(folder)
        .and_then(|()| {
            File::options()
                .create(true)
                .write(true)
                .truncate(false)
                .open(folder.join("lock"))
        })
        .map_err(|error| Failure::environment(&folder.display().to_string(), error))
}
