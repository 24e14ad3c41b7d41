//! Books what the centre said in an exchange.

use super::keys::follow_up_open;
use crate::context::Context;
use crate::error::Result;
use crate::rows::ticket::{self, Delivery};
use crate::rows::ticket_step;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_db::Session;
use onthaal_model::id::{TicketId, TicketStepId};
use onthaal_model::referral::ReferralResult;
use onthaal_model::vocabulary::GapReason;
use onthaal_protocol::push::{Verdict, VerdictStatus};
use onthaal_protocol::tickets::{TicketState, TicketsReply, TicketsRequest};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Reasons for refusing that are over at another time: the item goes on waiting.
const LATER: [&str; 2] = ["too-many", "busy"];

/// What an exchange came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Whether the desk sees something else than before.
    pub changed: bool,
    /// How many tickets the centre has now.
    pub taken: usize,
}

/// Books the reply in one transaction. Of a ticket that the centre has nothing is kept but its id,
/// its last day, the box of the follow-up and where it stands; then the file is laid anew, so that
/// no byte of the rest stands in it or in its journal. An item without a verdict goes on waiting; a
/// verdict or a state that was not asked for changes nothing.
pub fn incoming(
    ctx: &Context<'_>,
    sent: &TicketsRequest,
    reply: &TicketsReply,
) -> Result<Incoming> {
    let mut outcome = Incoming::default();
    // Most of the time nothing is new; then nothing is written.
    if !reply.verdicts.is_empty() || !reply.states.is_empty() || !sent.settled.is_empty() {
        ctx.store
            .write_tickets(|s| book_all(s, sent, reply, &mut outcome))?;
    }
    if outcome.changed || !reply.verdicts.is_empty() || !sent.settled.is_empty() {
        ctx.store.untidy_tickets();
    }
    // A key of another shape is a fault of that moment: the one that was known still opens.
    if let Some(key) = BASE64
        .decode(&reply.follow_up_key)
        .ok()
        .and_then(|bytes| follow_up_open(&bytes))
    {
        outcome.changed |= ctx.store.fleeting().set_follow_up(Some(key));
    }
    ctx.store.tidy_tickets();
    Ok(outcome)
}

fn book_all(
    s: &mut dyn Session,
    sent: &TicketsRequest,
    reply: &TicketsReply,
    outcome: &mut Incoming,
) -> Result<()> {
    let tickets: BTreeSet<Uuid> = sent.tickets.iter().map(|item| item.id).collect();
    let words = sent.words.iter().map(|item| item.id);
    let steps: BTreeSet<Uuid> = words
        .chain(sent.answers.iter().map(|item| item.id))
        .collect();
    for verdict in &reply.verdicts {
        let Ok(id) = Uuid::try_parse(&verdict.id) else {
            continue;
        };
        if tickets.contains(&id) {
            book_ticket(s, TicketId(id), verdict, outcome)?;
        } else if steps.contains(&id) && !waits(verdict) {
            ticket_step::drop_step(s, TicketStepId(id))?;
        }
    }
    let asked: BTreeSet<Uuid> = sent.open.iter().copied().collect();
    for state in reply.states.iter().filter(|one| asked.contains(&one.id)) {
        outcome.changed |= book_state(s, state)?;
    }
    for id in &sent.settled {
        ticket::tell(s, TicketId(*id))?;
    }
    ticket::drop_finished(s)?;
    Ok(())
}

fn waits(verdict: &Verdict) -> bool {
    let reason = verdict.reason.as_deref().unwrap_or_default();
    verdict.status == VerdictStatus::Refused && LATER.contains(&reason)
}

fn book_ticket(
    s: &mut dyn Session,
    id: TicketId,
    verdict: &Verdict,
    outcome: &mut Incoming,
) -> Result<()> {
    match verdict.status {
        VerdictStatus::Accepted | VerdictStatus::Duplicate => {
            ticket::wipe(s, id, Delivery::Taken)?;
            outcome.taken += 1;
            outcome.changed = true;
        }
        VerdictStatus::Refused if waits(verdict) => {}
        VerdictStatus::Refused => {
            ticket::wipe(s, id, Delivery::Never)?;
            ticket::tell(s, id)?;
            ticket_step::drop_answers_of(s, id)?;
            outcome.changed = true;
        }
    }
    Ok(())
}

fn book_state(s: &mut dyn Session, state: &TicketState) -> Result<bool> {
    let id = TicketId(state.id);
    // Of a ticket that is over no code works, and nobody has to know.
    let mut changed = !state.over && ticket::set_spoken(s, id, state.spoken)?;
    // What the desk heard while this was under way is newer, unless the ticket is over.
    if !state.over && ticket_step::answer_waits(s, id)? {
        return Ok(changed);
    }
    // A code of a newer centre says that there is an answer; which one this app cannot tell.
    let result = state
        .result
        .as_deref()
        .map(|code| ReferralResult::parse(code).unwrap_or(ReferralResult::Unknown));
    let reason = state
        .reason
        .as_deref()
        .and_then(|code| GapReason::parse(code).ok());
    changed |= ticket::answer(s, id, result, reason)?;
    if state.over {
        ticket_step::drop_answers_of(s, id)?;
        changed |= ticket::end(s, id)?;
    }
    Ok(changed)
}
