//! How often a name was tried in vain, and until when it has to wait.

use onthaal_db::{Result, Session};

pub(crate) fn get(s: &mut dyn Session, name_sha256: &[u8]) -> Result<Option<(i64, String)>> {
    s.query(
        "SELECT failures, wait_until FROM sign_in_failure WHERE name_sha256 = $1",
        &[name_sha256.into()],
    )?
    .first()
    .map(|row| Ok((row.int(0)?, row.text(1)?.to_owned())))
    .transpose()
}

/// Counts one more and gives the number.
pub(crate) fn add(s: &mut dyn Session, name_sha256: &[u8], wait_until: &str) -> Result<i64> {
    s.query(
        "INSERT INTO sign_in_failure (name_sha256, failures, wait_until) VALUES ($1, 1, $2) \
         ON CONFLICT (name_sha256) DO UPDATE SET failures = sign_in_failure.failures + 1, \
         wait_until = excluded.wait_until RETURNING failures",
        &[name_sha256.into(), wait_until.into()],
    )?[0]
        .int(0)
}

pub(crate) fn set_wait(s: &mut dyn Session, name_sha256: &[u8], wait_until: &str) -> Result<()> {
    s.execute(
        "UPDATE sign_in_failure SET wait_until = $2 WHERE name_sha256 = $1",
        &[name_sha256.into(), wait_until.into()],
    )?;
    Ok(())
}

pub(crate) fn clear(s: &mut dyn Session, name_sha256: &[u8]) -> Result<()> {
    s.execute(
        "DELETE FROM sign_in_failure WHERE name_sha256 = $1",
        &[name_sha256.into()],
    )?;
    Ok(())
}

pub(crate) fn purge_before(s: &mut dyn Session, instant: &str) -> Result<u64> {
    s.execute(
        "DELETE FROM sign_in_failure WHERE wait_until < $1",
        &[instant.into()],
    )
}
