//! What the ticket store counts and remembers beside the tickets: openings by month and way, what
//! one tablet brought in a day, and which words were taken before.

use onthaal_db::{Result, Session};
use onthaal_model::id::TicketStepId;

/// Openings of one month on one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpeningRow {
    pub(crate) month: i64,
    pub(crate) way: String,
    pub(crate) opened: i64,
    pub(crate) refused: i64,
}

/// Adds to what is counted of a month and way.
pub(crate) fn add_openings(
    s: &mut dyn Session,
    month: i64,
    way: &str,
    opened: i64,
    refused: i64,
) -> Result<()> {
    s.execute(
        "INSERT INTO opening (month, way, opened, refused) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (month, way) DO UPDATE SET opened = opening.opened + excluded.opened, \
         refused = opening.refused + excluded.refused",
        &[month.into(), way.into(), opened.into(), refused.into()],
    )?;
    Ok(())
}

/// Every month and way, the latest month first.
pub(crate) fn openings(s: &mut dyn Session) -> Result<Vec<OpeningRow>> {
    s.query(
        "SELECT month, way, opened, refused FROM opening ORDER BY month DESC, way",
        &[],
    )?
    .iter()
    .map(|row| {
        Ok(OpeningRow {
            month: row.int(0)?,
            way: row.text(1)?.to_owned(),
            opened: row.int(2)?,
            refused: row.int(3)?,
        })
    })
    .collect()
}

/// Forgets the months before this one.
pub(crate) fn purge_openings_before(s: &mut dyn Session, month: i64) -> Result<u64> {
    s.execute("DELETE FROM opening WHERE month < $1", &[month.into()])
}

/// How many tickets and words a tablet brought on this day.
pub(crate) fn brought(s: &mut dyn Session, tablet: &[u8], day: &str) -> Result<(i64, i64)> {
    let rows = s.query(
        "SELECT tickets, words FROM tablet_day WHERE tablet = $1 AND day = $2",
        &[tablet.into(), day.into()],
    )?;
    rows.first()
        .map_or(Ok((0, 0)), |row| Ok((row.int(0)?, row.int(1)?)))
}

/// Notes how many tickets and words a tablet has brought on this day by now.
pub(crate) fn set_brought(
    s: &mut dyn Session,
    tablet: &[u8],
    day: &str,
    (tickets, words): (i64, i64),
) -> Result<()> {
    s.execute(
        "INSERT INTO tablet_day (tablet, day, tickets, words) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (tablet) DO UPDATE SET day = excluded.day, tickets = excluded.tickets, \
         words = excluded.words",
        &[tablet.into(), day.into(), tickets.into(), words.into()],
    )?;
    Ok(())
}

/// Forgets what tablets brought before this day.
pub(crate) fn purge_brought_before(s: &mut dyn Session, day: &str) -> Result<u64> {
    s.execute("DELETE FROM tablet_day WHERE day < $1", &[day.into()])
}

/// Notes that a word or an answer was taken; says whether it is new.
pub(crate) fn take_step(s: &mut dyn Session, id: TicketStepId, until: &str) -> Result<bool> {
    let added = s.execute(
        "INSERT INTO ticket_step (id, until) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
        &[id.0.as_bytes().as_slice().into(), until.into()],
    )?;
    Ok(added > 0)
}

/// Whether the word or answer was taken before.
pub(crate) fn knows_step(s: &mut dyn Session, id: TicketStepId) -> Result<bool> {
    let rows = s.query(
        "SELECT 1 FROM ticket_step WHERE id = $1",
        &[id.0.as_bytes().as_slice().into()],
    )?;
    Ok(!rows.is_empty())
}

pub(crate) fn purge_steps_before(s: &mut dyn Session, day: &str) -> Result<u64> {
    s.execute("DELETE FROM ticket_step WHERE until < $1", &[day.into()])
}
