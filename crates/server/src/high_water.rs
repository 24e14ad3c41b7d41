//! How far this centre has ever come, noted beside the database.
//!
//! When the note is ahead of the database, somebody put an older copy of the file in place, and
//! the tablets must offer again what the copy lacks.

use crate::error::{CentreError, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

pub(crate) struct HighWater {
    path: PathBuf,
    noted: Mutex<(String, i64)>,
}

impl HighWater {
    /// Reads the note in this folder.
    pub(crate) fn open(folder: &Path) -> Result<HighWater> {
        let path = folder.join("high-water");
        let noted = match fs::read_to_string(&path) {
            Ok(text) => parse(&text).unwrap_or_default(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Default::default(),
            Err(error) => return Err(CentreError::file(&path, &error)),
        };
        Ok(HighWater {
            path,
            noted: Mutex::new(noted),
        })
    }

    /// Whether anything was ever taken in by a centre of this folder.
    pub(crate) fn is_noted(&self) -> bool {
        let noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        !noted.0.is_empty()
    }

    /// Whether more was taken in under this epoch than the database knows of.
    pub(crate) fn is_ahead_of(&self, epoch: &str, seq: i64) -> bool {
        let noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.0 == epoch && noted.1 > seq
    }

    /// Notes that this far was committed.
    pub(crate) fn note(&self, epoch: &str, seq: i64) -> Result<()> {
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.0 == epoch && noted.1 >= seq {
            return Ok(());
        }
        let beside = self.path.with_extension("new");
        fs::write(&beside, format!("{epoch} {seq}\n"))
            .and_then(|()| fs::rename(&beside, &self.path))
            .map_err(|e| CentreError::file(&self.path, &e))?;
        *noted = (epoch.to_owned(), seq);
        Ok(())
    }
}

fn parse(text: &str) -> Option<(String, i64)> {
    let (epoch, seq) = text.trim().split_once(' ')?;
    Some((epoch.to_owned(), seq.parse().ok()?))
}
