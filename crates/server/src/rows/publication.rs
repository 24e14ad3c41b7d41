//! The order of publication: one counter row, locked until the transaction ends.
//!
//! A serial would be handed out before its row is visible, and a tablet that read past it would
//! never see that row.

use onthaal_db::{Result, Session};

/// Locks the counter and gives the last revision that was published.
pub(crate) fn lock(s: &mut dyn Session) -> Result<i64> {
    s.query(
        "UPDATE publication SET revision = revision WHERE one = 1 RETURNING revision",
        &[],
    )?[0]
        .int(0)
}

/// The last revision that was published.
pub(crate) fn last(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT revision FROM publication WHERE one = 1", &[])?[0].int(0)
}

/// Sets the last revision; the counter must be locked in this transaction.
pub(crate) fn set(s: &mut dyn Session, revision: i64) -> Result<()> {
    s.execute(
        "UPDATE publication SET revision = $1 WHERE one = 1",
        &[revision.into()],
    )?;
    Ok(())
}
