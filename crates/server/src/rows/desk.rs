//! What is asked of the half-days when a desk would be taken away.

use onthaal_db::{Result, Session};

/// Whether a half-day was ever noted at the desk.
pub(crate) fn is_used(s: &mut dyn Session, desk: &str) -> Result<bool> {
    let sql = "SELECT id FROM desk_session WHERE desk = $1 LIMIT 1";
    Ok(!s.query(sql, &[desk.into()])?.is_empty())
}
