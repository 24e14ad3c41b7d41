//! The end of a ticket: everything of it goes but how it ended, and that goes two ways: to the
//! tablet that made it, and, on a later day and under an id of its own, to the count of the house.

use super::state::{Kept, last_day, state_of};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::houses::stored_id;
use crate::ingest::{EndedReferral, accept_referrals};
use crate::rows::ticket::{self, TicketRow};
use crate::rows::ticket_end::{self, EndRow, LeavingRow};
use onthaal_db::Session;
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::{FragmentId, HouseId};
use onthaal_model::random::shuffle;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::GapReason;

/// How a ticket ended.
pub(super) type Ending = (ReferralResult, Option<GapReason>);

/// Ends every ticket whose time is over; says how many ended. Costs one look when there is none.
pub fn end_due(centre: &Centre) -> Result<u64> {
    let today = centre.today();
    let text = today.to_string();
    if due(
        &centre
            .tickets
            .pool
            .read(|s| ticket::perhaps_ended(s, &text))?,
        today,
    )?
    .is_empty()
    {
        return Ok(0);
    }
    let ended = centre.tickets.write(today, |s| {
        let rows = ticket::perhaps_ended(s, &text)?;
        let due = due(&rows, today)?;
        for (row, ending) in &due {
            end(centre, s, row, *ending, today)?;
        }
        Ok(due.len() as u64)
    })?;
    erase(centre);
    Ok(ended)
}

fn due(rows: &[TicketRow], today: Day) -> Result<Vec<(&TicketRow, Ending)>> {
    let mut due = Vec::new();
    for row in rows {
        if let Some(ending) = state_of(row)?.ended(today) {
            due.push((row, ending));
        }
    }
    Ok(due)
}

/// Ends one ticket within a transaction. What was deleted still stands in old pages until
/// [`erase`].
pub(super) fn end(
    centre: &Centre,
    s: &mut dyn Session,
    row: &TicketRow,
    (result, reason): Ending,
    today: Day,
) -> Result<()> {
    let random = centre.random.as_ref();
    let kept = Kept::open(&row.account, &centre.tickets.key, row.id)?;
    let content = Fragment::Referral {
        result,
        reason,
        domain: kept.domain,
        warmth: kept.warmth,
    };
    let id = FragmentId::new(random);
    let leaving = LeavingRow {
        id,
        house: row.house.to_string(),
        day: today.to_string(),
        sealed: centre.keys.waiting_seal().seal(&content, id, random)?,
    };
    let end = EndRow {
        result: result.code().to_owned(),
        reason: reason.map_or("", GapReason::code).to_owned(),
    };
    let until = last_day(today);
    ticket::delete(s, row.id)?;
    ticket_end::insert(s, row.id, &end, &until.to_string())?;
    ticket_end::insert_leaving(s, &leaving)?;
    Ok(())
}

/// Takes what was deleted out of pages and journal too. The end itself is kept already: what fails
/// here is done again within the hour.
pub(super) fn erase(centre: &Centre) {
    if let Err(error) = centre.tickets.erase() {
        tracing::warn!(%error, "what was deleted is written over later");
    }
}

/// Lets how tickets ended before today go to the counts of their houses, in a random order. Each
/// counts once, however often this is broken off: it is taken in under its id, and only then
/// removed here. Says how many were new there.
pub fn leave(centre: &Centre) -> Result<i64> {
    let today = centre.today();
    let rows = centre
        .tickets
        .pool
        .read(|s| ticket_end::leaving_before(s, &today.to_string()))?;
    if rows.is_empty() {
        return Ok(0);
    }
    let mut ended = rows
        .iter()
        .map(|row| open(centre, row))
        .collect::<Result<Vec<EndedReferral>>>()?;
    shuffle(centre.random.as_ref(), &mut ended);
    let taken = accept_referrals(centre, &ended)?;
    centre.tickets.write(today, |s| {
        for row in &rows {
            ticket_end::delete_leaving(s, row.id)?;
        }
        Ok(())
    })?;
    erase(centre);
    Ok(taken)
}

fn open(centre: &Centre, row: &LeavingRow) -> Result<EndedReferral> {
    let key = centre.keys.waiting_key();
    Ok(EndedReferral {
        id: row.id,
        house: HouseId(stored_id(&row.house)),
        day: Day::parse("day", &row.day)?,
        content: key.open(&row.sealed, row.id, FragmentKind::Referral)?,
    })
}

/// Errs with the first ticket or ending that this centre could not end or count.
pub(crate) fn check(centre: &Centre) -> Result<()> {
    let longest = last_day(centre.today());
    centre.tickets.pool.read(|s| {
        for row in ticket::all(s)? {
            Kept::open(&row.account, &centre.tickets.key, row.id)?;
            if state_of(&row)?.due > longest {
                return Err(CentreError::Inconsistent(
                    "a ticket lives longer than tickets do".to_owned(),
                ));
            }
        }
        for row in ticket_end::leaving(s)? {
            open(centre, &row)?;
        }
        Ok(())
    })
}
