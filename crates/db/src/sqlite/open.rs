//! Opening a file: settings are made, then read back, because a setting that silently did not
//! take is a record lost at the next power cut.

use super::failure::class_of;
use super::options::SqliteOptions;
use crate::error::{DbError, Result};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// The first SQLite without the WAL-reset bug, by which two connections could lose pages.
const OLDEST_SQLITE: i32 = 3_051_003;

pub(crate) fn writer_connection(path: &Path, options: &SqliteOptions) -> Result<Connection> {
    check_version()?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags)?;
    configure(&connection, options)?;
    assert_text(&connection, "journal_mode", "WAL", "wal")?;
    if options.carry_beside {
        assert_int(&connection, "wal_autocheckpoint", "0", 0)?;
    }
    if options.check {
        quick_check(&connection)?;
    }
    Ok(connection)
}

pub(crate) fn reader_connection(path: &Path, options: &SqliteOptions) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags)?;
    configure(&connection, options)?;
    assert_int(&connection, "query_only", "ON", 1)?;
    Ok(connection)
}

/// A connection that only carries the journal's pages over; it is to write nothing itself.
pub(crate) fn beside_connection(path: &Path, options: &SqliteOptions) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags)?;
    configure(&connection, options)?;
    Ok(connection)
}

pub(crate) fn memory_connection() -> Result<Connection> {
    check_version()?;
    let connection = Connection::open_in_memory().map_err(|e| class_of(&e))?;
    configure(&connection, &SqliteOptions::default())?;
    Ok(connection)
}

/// Looks a file through without changing it; errs with [`DbError::Corrupt`] when it is damaged.
pub fn check_file(path: &Path) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags)?;
    full_check(&connection)
}

/// Renames a file and its `-wal` and `-shm` to the first free `<name>.broken-<n>`, and returns
/// the new path of the file. Nothing is deleted. Errs when the folder cannot be written.
pub fn move_aside(path: &Path) -> Result<PathBuf> {
    let target = (1_u32..)
        .map(|n| with_suffix(path, &format!(".broken-{n}")))
        .find(|candidate| {
            ["", "-wal", "-shm"]
                .iter()
                .all(|suffix| !with_suffix(candidate, suffix).exists())
        })
        .expect("the numbers do not run out");
    for suffix in ["-wal", "-shm", ""] {
        let from = with_suffix(path, suffix);
        if from.exists() {
            std::fs::rename(&from, with_suffix(&target, suffix))
                .map_err(|e| DbError::Other(format!("moving the file aside: {}", e.kind())))?;
        }
    }
    Ok(target)
}

/// Writes every table anew in the order of its keys, and empties the journal. What somebody else
/// holds is left for the next time.
pub(crate) fn lay_in_order(connection: &Connection, options: &SqliteOptions) -> Result<()> {
    set_wait(connection, 0)?;
    let done = ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"]
        .iter()
        .try_for_each(
            |sql| match connection.execute_batch(sql).map_err(|e| class_of(&e)) {
                Err(DbError::Busy) => Ok(()),
                other => other,
            },
        );
    set_wait(connection, options.busy_timeout_ms)?;
    done
}

/// How long this connection waits for what somebody else holds.
pub(crate) fn set_wait(connection: &Connection, milliseconds: u32) -> Result<()> {
    connection
        .busy_timeout(std::time::Duration::from_millis(milliseconds.into()))
        .map_err(|e| class_of(&e))
}

/// The journal beside a database file, whether it is there or not.
pub fn journal_of(path: &Path) -> PathBuf {
    with_suffix(path, "-wal")
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The version of SQLite that is in the program.
pub fn version() -> &'static str {
    rusqlite::version()
}

fn check_version() -> Result<()> {
    let found = rusqlite::version_number();
    if found < OLDEST_SQLITE {
        return Err(DbError::Other(format!(
            "SQLite {found} is too old, {OLDEST_SQLITE} is the oldest that is safe"
        )));
    }
    Ok(())
}

fn open(path: &Path, flags: OpenFlags) -> Result<Connection> {
    Connection::open_with_flags(path, flags).map_err(|e| class_of(&e))
}

fn configure(connection: &Connection, options: &SqliteOptions) -> Result<()> {
    set_wait(connection, options.busy_timeout_ms)?;
    let (name, level) = match options.synchronous_full {
        true => ("FULL", 2),
        false => ("NORMAL", 1),
    };
    assert_int(connection, "synchronous", name, level)?;
    assert_int(connection, "foreign_keys", "ON", 1)?;
    assert_int(connection, "secure_delete", "ON", 1)?;
    assert_int(connection, "temp_store", "MEMORY", 2)?;
    assert_int(connection, "trusted_schema", "OFF", 0)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

fn assert_int(connection: &Connection, pragma: &str, value: &str, wanted: i64) -> Result<()> {
    connection
        .execute_batch(&format!("PRAGMA {pragma}={value}"))
        .map_err(|e| class_of(&e))?;
    let found: i64 = connection
        .pragma_query_value(None, pragma, |row| row.get(0))
        .map_err(|e| class_of(&e))?;
    match found == wanted {
        true => Ok(()),
        false => Err(not_taken(pragma)),
    }
}

fn assert_text(connection: &Connection, pragma: &str, value: &str, wanted: &str) -> Result<()> {
    let found: String = connection
        .query_row(&format!("PRAGMA {pragma}={value}"), [], |row| row.get(0))
        .map_err(|e| class_of(&e))?;
    match found == wanted {
        true => Ok(()),
        false => Err(not_taken(pragma)),
    }
}

fn not_taken(pragma: &str) -> DbError {
    DbError::Other(format!("the setting {pragma} did not take"))
}

fn quick_check(connection: &Connection) -> Result<()> {
    sound(connection, "PRAGMA quick_check(1)")
}

fn full_check(connection: &Connection) -> Result<()> {
    sound(connection, "PRAGMA integrity_check(1)")
}

fn sound(connection: &Connection, sql: &str) -> Result<()> {
    let answer: String = connection
        .query_row(sql, [], |row| row.get(0))
        .map_err(|e| class_of(&e))?;
    match answer == "ok" {
        true => Ok(()),
        false => Err(DbError::Corrupt),
    }
}
