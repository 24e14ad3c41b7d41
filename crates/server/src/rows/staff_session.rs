//! Who is signed in: hashes of tokens.

use super::staff::{self, StaffRow};
use onthaal_db::{Result, Session};

pub(crate) fn insert(
    s: &mut dyn Session,
    token_sha256: &[u8],
    staff: &str,
    expires: &str,
) -> Result<()> {
    s.execute(
        "INSERT INTO staff_session (token_sha256, staff, expires) VALUES ($1, $2, $3)",
        &[token_sha256.into(), staff.into(), expires.into()],
    )?;
    Ok(())
}

/// The person whose session this is, while it lasts.
pub(crate) fn staff_of(
    s: &mut dyn Session,
    token_sha256: &[u8],
    now: &str,
) -> Result<Option<StaffRow>> {
    let sql = "SELECT staff.id, staff.name, staff.role, staff.password_hash \
               FROM staff_session JOIN staff ON staff.id = staff_session.staff \
               WHERE staff_session.token_sha256 = $1 AND staff_session.expires > $2";
    let rows = s.query(sql, &[token_sha256.into(), now.into()])?;
    rows.first().map(staff::read).transpose()
}

pub(crate) fn delete(s: &mut dyn Session, token_sha256: &[u8]) -> Result<()> {
    s.execute(
        "DELETE FROM staff_session WHERE token_sha256 = $1",
        &[token_sha256.into()],
    )?;
    Ok(())
}

pub(crate) fn purge_before(s: &mut dyn Session, now: &str) -> Result<u64> {
    s.execute(
        "DELETE FROM staff_session WHERE expires <= $1",
        &[now.into()],
    )
}
