//! The ids of the fragments that were taken in: what makes a second delivery harmless.

use onthaal_db::{Result, Session};
use onthaal_model::id::FragmentId;

/// Notes the id; says whether it is new.
pub(crate) fn insert(s: &mut dyn Session, id: FragmentId, month: i64) -> Result<bool> {
    let added = s.execute(
        "INSERT INTO accepted (id, month) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
        &[(&id.0).into(), month.into()],
    )?;
    Ok(added > 0)
}

pub(crate) fn contains(s: &mut dyn Session, id: FragmentId) -> Result<bool> {
    let rows = s.query(
        "SELECT month FROM accepted WHERE id = $1",
        &[(&id.0).into()],
    )?;
    Ok(!rows.is_empty())
}

pub(crate) fn count(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM accepted", &[])?[0].int(0)
}

/// Forgets the ids of the months before this one.
pub(crate) fn purge_before(s: &mut dyn Session, month: i64) -> Result<u64> {
    s.execute("DELETE FROM accepted WHERE month < $1", &[month.into()])
}

/// PostgreSQL keeps rows as they came; this lays them in the order of their random ids.
pub(crate) fn forget_order(s: &mut dyn Session) -> Result<()> {
    s.batch("CLUSTER accepted USING accepted_pkey; CLUSTER staging USING staging_pkey")
}
