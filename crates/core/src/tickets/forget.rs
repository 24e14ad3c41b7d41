//! Forgetting tickets: what is too old, and from every byte of the file.

use super::days::{days, later};
use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::{ticket, ticket_step};
use onthaal_ticket::life::{LONGEST_DAYS, TERM_DAYS};

/// Drops what was made more than sixty days ago; says whether there was any. A last day that a
/// wrong clock made too late is brought back. A clock that leapt ahead ends nothing.
pub fn forget_old(ctx: &Context<'_>) -> Result<bool> {
    // Most of the time there is none, and then nothing is written.
    let rows = ctx
        .store
        .read_tickets(|s| Ok::<_, CoreError>(ticket::count(s)? + ticket_step::count_words(s)?))?;
    if rows == 0 {
        return Ok(false);
    }
    let days = days(ctx)?;
    if !days.sure {
        return Ok(false);
    }
    let longest = later(days.today, LONGEST_DAYS);
    // A ticket lives for its term at first, and its row for the longest that any may live.
    let oldest = later(days.today, TERM_DAYS - LONGEST_DAYS);
    let dropped = ctx.store.write_tickets(|s| {
        ticket::due_at_most(s, longest)?;
        let dropped = ticket::drop_due_before(s, oldest)?;
        ticket_step::drop_lost_answers(s)?;
        Ok::<_, CoreError>(dropped + ticket_step::drop_old_words(s, days.today, longest)?)
    })?;
    if dropped > 0 {
        ctx.store.untidy_tickets();
        ctx.store.tidy_tickets();
    }
    Ok(dropped > 0)
}
