//! How tickets ended: what waits for the tablet, and what leaves for the count.

use onthaal_db::{DbError, Result, Row, Session};
use onthaal_model::id::{FragmentId, TicketId};

/// How a ticket ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EndRow {
    pub(crate) result: String,
    /// Empty when there is none.
    pub(crate) reason: String,
}

/// A sealed fragment on its way to the count of a house.
pub(crate) struct LeavingRow {
    pub(crate) id: FragmentId,
    pub(crate) house: String,
    pub(crate) day: String,
    pub(crate) sealed: Vec<u8>,
}

pub(crate) fn insert(s: &mut dyn Session, id: TicketId, end: &EndRow, until: &str) -> Result<()> {
    s.execute(
        "INSERT INTO ticket_end (id, result, reason, until) VALUES ($1, $2, $3, $4)",
        &[
            id.0.as_bytes().as_slice().into(),
            (&end.result).into(),
            (&end.reason).into(),
            until.into(),
        ],
    )?;
    Ok(())
}

pub(crate) fn get(s: &mut dyn Session, id: TicketId) -> Result<Option<EndRow>> {
    s.query(
        "SELECT result, reason FROM ticket_end WHERE id = $1",
        &[id.0.as_bytes().as_slice().into()],
    )?
    .first()
    .map(|row| {
        Ok(EndRow {
            result: row.text(0)?.to_owned(),
            reason: row.text(1)?.to_owned(),
        })
    })
    .transpose()
}

/// Forgets how a ticket ended.
pub(crate) fn settle(s: &mut dyn Session, id: TicketId) -> Result<()> {
    s.execute(
        "DELETE FROM ticket_end WHERE id = $1",
        &[id.0.as_bytes().as_slice().into()],
    )?;
    Ok(())
}

pub(crate) fn purge_before(s: &mut dyn Session, day: &str) -> Result<u64> {
    s.execute("DELETE FROM ticket_end WHERE until < $1", &[day.into()])
}

pub(crate) fn insert_leaving(s: &mut dyn Session, leaving: &LeavingRow) -> Result<()> {
    s.execute(
        "INSERT INTO leaving (id, house, day, sealed) VALUES ($1, $2, $3, $4)",
        &[
            leaving.id.0.as_slice().into(),
            (&leaving.house).into(),
            (&leaving.day).into(),
            leaving.sealed.as_slice().into(),
        ],
    )?;
    Ok(())
}

/// What ended before this day and has not left yet.
pub(crate) fn leaving_before(s: &mut dyn Session, day: &str) -> Result<Vec<LeavingRow>> {
    s.query(
        "SELECT id, house, day, sealed FROM leaving WHERE day < $1 ORDER BY id",
        &[day.into()],
    )?
    .iter()
    .map(read_leaving)
    .collect()
}

/// Everything that has not left yet.
pub(crate) fn leaving(s: &mut dyn Session) -> Result<Vec<LeavingRow>> {
    s.query(
        "SELECT id, house, day, sealed FROM leaving ORDER BY id",
        &[],
    )?
    .iter()
    .map(read_leaving)
    .collect()
}

pub(crate) fn count_leaving(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM leaving", &[])?[0].int(0)
}

pub(crate) fn delete_leaving(s: &mut dyn Session, id: FragmentId) -> Result<()> {
    s.execute(
        "DELETE FROM leaving WHERE id = $1",
        &[id.0.as_slice().into()],
    )?;
    Ok(())
}

fn read_leaving(row: &Row) -> Result<LeavingRow> {
    Ok(LeavingRow {
        id: FragmentId::from_slice(row.blob(0)?)
            .ok_or_else(|| DbError::Other("an id has a wrong length".to_owned()))?,
        house: row.text(1)?.to_owned(),
        day: row.text(2)?.to_owned(),
        sealed: row.blob(3)?.to_vec(),
    })
}
