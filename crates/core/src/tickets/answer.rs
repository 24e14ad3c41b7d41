//! What the desk heard of a ticket, by asking the partner or from the family itself.

use super::days::days;
use super::list::is_over;
use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::ticket::{self, Delivery};
use crate::rows::ticket_step;
use onthaal_db::Session;
use onthaal_model::id::{TicketId, TicketStepId};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_ticket::life::Answer;

/// Keeps an answer for the centre, in the place of one that waits. Consent taken back ends the
/// ticket here and now: what the centre does not have yet is wiped, and what it may have ends there
/// with the next exchange.
///
/// Errs when this tablet has no such ticket, and with `ticket_id` not-allowed when it is over.
pub fn answer(ctx: &Context<'_>, id: TicketId, answer: Answer) -> Result<()> {
    let today = days(ctx)?.today;
    let step = TicketStepId::new(ctx.random);
    ctx.store.write_tickets(|s| {
        let row = ticket::one(s, id)?.ok_or(CoreError::NotFound("ticket"))?;
        if is_over(&row, today) {
            return Err(InvalidInput::new("ticket_id", Rule::NotAllowed).into());
        }
        ticket::answer(s, id, Some(answer.result()), answer.reason())?;
        match answer {
            Answer::Withdrawn => withdraw(s, id, row.delivery, step),
            Answer::Arrived | Answer::NotArrived | Answer::NotRight(_) | Answer::Full => {
                Ok(ticket_step::answer(s, step, id, answer)?)
            }
        }
    })?;
    ctx.store.untidy_tickets();
    if answer == Answer::Withdrawn {
        ctx.store.tidy_tickets();
    }
    Ok(())
}

fn withdraw(
    s: &mut dyn Session,
    id: TicketId,
    delivery: Delivery,
    step: TicketStepId,
) -> Result<()> {
    match delivery {
        Delivery::New | Delivery::Never => {
            ticket::wipe(s, id, Delivery::Never)?;
            ticket::tell(s, id)?;
            ticket_step::drop_answers_of(s, id)?;
        }
        Delivery::Offered | Delivery::Taken => {
            ticket::wipe(s, id, Delivery::Taken)?;
            ticket_step::answer(s, step, id, Answer::Withdrawn)?;
        }
    }
    ticket::end(s, id)?;
    Ok(())
}
