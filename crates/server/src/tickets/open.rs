//! Looking a ticket up by a code. A code that leads nowhere gets the same answer whatever the
//! reason: never made, over, of another organisation. Looking ends no ticket: `end_due` does.

use super::state::state_of;
use crate::centre::Centre;
use crate::error::Result;
use crate::month::month_of;
use crate::rows::ticket::{self, By, TicketRow};
use crate::rows::ticket_count;
use crate::ticket_store::Way;
use onthaal_db::Session;
use onthaal_model::id::{HouseId, OrganisationId};
use onthaal_model::time::Day;
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::State;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::Content;

/// A ticket that was opened with its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Where it stands.
    pub state: State,
    /// What the code opens; nothing when what came does not open with it.
    pub content: Option<Content>,
    /// The house that made it.
    pub house: HouseId,
}

/// Opens a ticket with the code on the slip, and counts that it was opened.
pub fn open(centre: &Centre, secret: &Secret) -> Result<Option<Opened>> {
    let locator = secret.locator();
    let found = look(centre, By::Locator(&locator.0), Way::Code)?;
    Ok(found.map(|(row, state)| Opened {
        state,
        content: Content::open(&row.content, secret, row.id).ok(),
        house: row.house,
    }))
}

/// Where a ticket stands that the family named with its spoken code at this organisation, and
/// counts that somebody looked.
pub fn spoken(
    centre: &Centre,
    organisation: OrganisationId,
    code: &PictureCode,
) -> Result<Option<State>> {
    let word = centre.tickets.key.spoken_at(organisation, code);
    let found = look(centre, By::SpokenAt(&word), Way::Link)?;
    Ok(found.map(|(_, state)| state))
}

fn look(centre: &Centre, by: By<'_>, way: Way) -> Result<Option<(TicketRow, State)>> {
    let today = centre.today();
    if leads_nowhere(centre, by, way, today)? {
        return Ok(None);
    }
    centre.tickets.write(today, |s| {
        let found = find_open(s, by, way, today)?;
        if found.is_some() {
            ticket_count::add_openings(s, month_of(today), way.code(), 1, 0)?;
        }
        Ok(found)
    })
}

/// Whether no ticket that lives is found so. Then that is noted without a write, so that guessing
/// holds nobody up and a ticket whose time is over cannot be told from one that never was.
pub(super) fn leads_nowhere(centre: &Centre, by: By<'_>, way: Way, today: Day) -> Result<bool> {
    let nowhere = centre
        .tickets
        .pool
        .read(|s| living(s, by, today))?
        .is_none();
    if nowhere {
        centre.tickets.note_refusal(way);
    }
    Ok(nowhere)
}

/// The ticket that is found so and lives. A refusal is counted.
pub(super) fn find_open(
    s: &mut dyn Session,
    by: By<'_>,
    way: Way,
    today: Day,
) -> Result<Option<(TicketRow, State)>> {
    let found = living(s, by, today)?;
    if found.is_none() {
        ticket_count::add_openings(s, month_of(today), way.code(), 0, 1)?;
    }
    Ok(found)
}

fn living(s: &mut dyn Session, by: By<'_>, today: Day) -> Result<Option<(TicketRow, State)>> {
    let Some(row) = ticket::find(s, by)? else {
        return Ok(None);
    };
    let state = state_of(&row)?;
    Ok(state.ended(today).is_none().then_some((row, state)))
}
