//! Putting away a ticket whose end the desk has seen.

use super::days::days;
use super::list::is_over;
use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::ticket;
use onthaal_model::id::TicketId;
use onthaal_model::validate::{InvalidInput, Rule};

/// Shows a ticket no more and wipes for what it was. The rest of it goes when the centre knows that
/// this tablet kept the end.
///
/// Errs when this tablet has no such ticket, and with `ticket_id` not-allowed while it lives.
pub fn settle(ctx: &Context<'_>, id: TicketId) -> Result<()> {
    let today = days(ctx)?.today;
    ctx.store.write_tickets(|s| {
        let row = ticket::one(s, id)?.ok_or(CoreError::NotFound("ticket"))?;
        if !is_over(&row, today) {
            return Err(InvalidInput::new("ticket_id", Rule::NotAllowed).into());
        }
        ticket::put_away(s, id)?;
        ticket::drop_finished(s)?;
        Ok::<_, CoreError>(())
    })?;
    ctx.store.untidy_tickets();
    ctx.store.tidy_tickets();
    Ok(())
}
