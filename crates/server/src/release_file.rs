//! The releases once more, in a file to which lines are only ever added.
//!
//! A database that is put back from a copy must not forget that a period was closed: what was
//! released once is never released again with other numbers.

use crate::error::{CentreError, Result};
use crate::rows::release::{self, StoredRelease};
use crate::secret::sha256_hex;
use onthaal_db::Pool;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Serialize, Deserialize)]
struct FileLine {
    house: String,
    period: String,
    menu: String,
    k: i64,
    day: String,
    sha256: String,
    body: String,
}

/// Brings the database and the file to the same set of releases.
///
/// Errs when a line of the file was changed, and when the two hold different releases of one
/// house and period.
pub(crate) fn reconcile(pool: &Pool, folder: &Path) -> Result<()> {
    let path = path_in(folder);
    let in_file = read(&path)?;
    let stored = pool.read(release::all)?;
    let missing: Vec<&StoredRelease> = stored
        .iter()
        .filter(|release| !in_file.contains_key(&key(release)))
        .collect();
    for release in &stored {
        if in_file
            .get(&key(release))
            .is_some_and(|line| line.sha256 != release.sha256)
        {
            return Err(contradiction(&release.period));
        }
    }
    let forgotten: Vec<&StoredRelease> = in_file
        .values()
        .filter(|line| !stored.iter().any(|release| key(release) == key(line)))
        .collect();
    if !forgotten.is_empty() {
        pool.write(|s| {
            for line in forgotten {
                release::insert(s, line)?;
            }
            Ok::<_, CentreError>(())
        })?;
    }
    append(&path, &missing)
}

fn path_in(folder: &Path) -> PathBuf {
    folder.join("releases.ndjson")
}

fn key(release: &StoredRelease) -> (String, String) {
    (release.house.clone(), release.period.clone())
}

fn contradiction(period: &str) -> CentreError {
    CentreError::Inconsistent(format!("the release of {period} was changed"))
}

fn read(path: &Path) -> Result<BTreeMap<(String, String), StoredRelease>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(CentreError::file(path, &error)),
    };
    let mut lines = BTreeMap::new();
    // A line that a power cut broke off is written again from the database.
    for line in text
        .lines()
        .filter_map(|line| serde_json::from_str::<FileLine>(line).ok())
    {
        if sha256_hex(&line.body) != line.sha256 {
            return Err(contradiction(&line.period));
        }
        let release = StoredRelease {
            house: line.house,
            period: line.period,
            menu: line.menu,
            k: line.k,
            body: line.body,
            sha256: line.sha256,
            day: line.day,
        };
        lines.entry(key(&release)).or_insert(release);
    }
    Ok(lines)
}

fn append(path: &Path, releases: &[&StoredRelease]) -> Result<()> {
    if releases.is_empty() {
        return Ok(());
    }
    let mut text = String::from("\n");
    for release in releases {
        let line = FileLine {
            house: release.house.clone(),
            period: release.period.clone(),
            menu: release.menu.clone(),
            k: release.k,
            day: release.day.clone(),
            sha256: release.sha256.clone(),
            body: release.body.clone(),
        };
        text.push_str(
            &serde_json::to_string(&line).expect("the line holds only texts and a number"),
        );
        text.push('\n');
    }
    OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        })
        .map_err(|e| CentreError::file(path, &e))
}
