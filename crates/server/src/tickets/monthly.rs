//! What a coordinator may see of openings: how many, by month and way. No ticket is named.

use super::end::erase;
use crate::centre::Centre;
use crate::error::Result;
use crate::month::{month_of, month_text};
use crate::rows::{ticket_count, ticket_end};
use crate::ticket_store::Way;
use chrono::Days;
use onthaal_model::time::Day;
use serde::Serialize;

/// Openings are shown for this long.
const OPENING_DAYS: u64 = 400;

/// How often codes led to a ticket in one month on one way, and how often they did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MonthLine {
    /// Such as `2026-11`.
    pub month: String,
    /// On which way.
    pub way: Way,
    /// How often a ticket was opened, or a word reached one.
    pub opened: i64,
    /// How often a code led nowhere.
    pub refused: i64,
}

/// Every month and way that has something to tell, the latest month first.
pub fn monthly(centre: &Centre) -> Result<Vec<MonthLine>> {
    let today = centre.today();
    // Refusals that are only noted yet are written first.
    if Way::ALL
        .iter()
        .any(|way| centre.tickets.noted_refusals(*way) > 0)
    {
        centre.tickets.write(today, |_| Ok(()))?;
    }
    let rows = centre.tickets.pool.read(ticket_count::openings)?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(MonthLine {
                month: month_text(row.month),
                way: Way::ALL.into_iter().find(|way| way.code() == row.way)?,
                opened: row.opened,
                refused: row.refused,
            })
        })
        .collect())
}

/// Forgets what is past its time, writes the refusals that are only noted yet, and takes out of pages
/// and journal what was deleted.
pub fn forget(centre: &Centre) -> Result<()> {
    let today = centre.today();
    let day = today.to_string();
    let oldest = month_of(Day(today.0 - Days::new(OPENING_DAYS)));
    let forgotten = centre.tickets.write(today, |s| {
        ticket_end::purge_before(s, &day)?;
        ticket_count::purge_openings_before(s, oldest)?;
        ticket_count::purge_brought_before(s, &day)?;
        ticket_count::purge_steps_before(s, &day)?;
        Ok(())
    });
    // Also for what could not be taken out when it was deleted, because somebody was reading.
    erase(centre);
    forgotten
}
