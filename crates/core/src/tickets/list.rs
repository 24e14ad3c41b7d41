//! The tickets as the desk sees them.

use super::days::days;
use super::forget::forget_old;
use crate::context::Context;
use crate::error::Result;
use crate::rows::ticket::{self, Delivery, TicketRow};
use onthaal_model::id::TicketId;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::GapReason;
use onthaal_ticket::life::State;
use onthaal_ticket::sealed::FollowUp;

/// A ticket as the desk sees it.
#[derive(Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its id.
    pub id: TicketId,
    /// For which service and since when; nothing when it was sealed for another house.
    pub follow_up: Option<FollowUp>,
    /// Its last day.
    pub due: Day,
    /// How it was answered.
    pub result: Option<ReferralResult>,
    /// Why it was sent back.
    pub reason: Option<GapReason>,
    /// Whether the desk is gently asked to ask after it.
    pub remind: bool,
    /// Whether it has ended: nothing can be answered any more.
    pub over: bool,
    /// Whether the centre has it.
    pub sent: bool,
    /// Whether its spoken code works, as far as is known.
    pub spoken: bool,
}

/// The tickets of a desk.
#[derive(Clone, PartialEq, Eq)]
pub struct Tickets {
    /// Those to ask after, then those with an answer, then those that wait for one.
    pub tickets: Vec<Ticket>,
    /// How many cannot be shown until the tablet has spoken with its centre since it started.
    pub unreadable: usize,
}

/// The tickets that were not put away. What is too old is forgotten first.
pub fn list(ctx: &Context<'_>) -> Result<Tickets> {
    forget_old(ctx)?;
    let rows = ctx.store.read_tickets(ticket::shown)?;
    let Some(key) = ctx.store.fleeting().follow_up() else {
        return Ok(Tickets {
            tickets: Vec::new(),
            unreadable: rows.len(),
        });
    };
    let today = days(ctx)?.today;
    let mut tickets: Vec<Ticket> = rows
        .into_iter()
        .map(|row| {
            let opened = FollowUp::open(&row.follow_up, &key, row.id).ok();
            shown(row, opened, today)
        })
        .collect();
    let turn = |one: &Ticket| match (one.remind, one.over || one.result.is_some()) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => 2,
    };
    tickets.sort_by_key(|one| (turn(one), one.due, one.id));
    Ok(Tickets {
        tickets,
        unreadable: 0,
    })
}

fn shown(row: TicketRow, follow_up: Option<FollowUp>, today: Day) -> Ticket {
    let over = is_over(&row, today);
    let reminds = follow_up
        .as_ref()
        .is_some_and(|known| State::open_until(row.due).reminds(known.opened, today));
    Ticket {
        id: row.id,
        remind: reminds && !over && row.result.is_none(),
        result: row.result.or(match (over, row.delivery) {
            (true, Delivery::New | Delivery::Offered | Delivery::Taken) => {
                Some(ReferralResult::Unknown)
            }
            (true, Delivery::Never) | (false, _) => None,
        }),
        follow_up,
        due: row.due,
        reason: row.reason,
        over,
        sent: row.delivery == Delivery::Taken,
        spoken: row.spoken,
    }
}

/// Whether nothing can be answered any more: it ended at the centre, will not go there, or nobody
/// answered before its last day was over.
pub(super) fn is_over(row: &TicketRow, today: Day) -> bool {
    let late = row.result.is_none() && State::open_until(row.due).ended(today).is_some();
    row.ended || late || row.delivery == Delivery::Never
}
