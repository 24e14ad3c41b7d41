//! Table `service_index_state`: how often the index changed, and by which making of it.

use onthaal_db::{DbError, Param, Session};

/// What this app puts in the index. It rises when entries are made in another way; an index of
/// an earlier making is made anew when the file is opened.
const MAKING: i64 = 3;
/// Instead of a making while a directory comes in for the first time.
const WAITING: i64 = -1;

/// How often the index changed.
pub(super) fn change(s: &mut dyn Session) -> Result<i64, DbError> {
    let rows = s.query("SELECT change FROM service_index_state", &[])?;
    rows.first().ok_or(DbError::Corrupt)?.int(0)
}

/// Notes that the index is changed.
pub(super) fn changed(s: &mut dyn Session) -> Result<(), DbError> {
    s.execute("UPDATE service_index_state SET change = change + 1", &[])?;
    Ok(())
}

/// Notes that the whole index is made as this app makes it.
pub(super) fn made(s: &mut dyn Session) -> Result<(), DbError> {
    let making = [Param::Int(MAKING)];
    s.execute("UPDATE service_index_state SET making = $1", &making)?;
    changed(s)
}

/// Whether the index was made as this app makes it; if not it must be made anew.
pub fn is_current(s: &mut dyn Session) -> Result<bool, DbError> {
    let rows = s.query("SELECT making FROM service_index_state", &[])?;
    Ok(rows.first().ok_or(DbError::Corrupt)?.int(0)? == MAKING)
}

/// Notes that the index waits until a directory is in that comes for the first time.
pub(super) fn wait(s: &mut dyn Session) -> Result<(), DbError> {
    let waiting = [Param::Int(WAITING)];
    s.execute("UPDATE service_index_state SET making = $1", &waiting)?;
    Ok(())
}

/// Whether the index waits.
pub(super) fn waits(s: &mut dyn Session) -> Result<bool, DbError> {
    let rows = s.query("SELECT making FROM service_index_state", &[])?;
    Ok(rows.first().ok_or(DbError::Corrupt)?.int(0)? == WAITING)
}
