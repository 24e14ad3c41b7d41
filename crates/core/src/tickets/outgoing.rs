//! What the next exchange says. Its length is one step, whatever is in it.

use crate::context::Context;
use crate::error::Result;
use crate::rows::ticket::{self, Parcel};
use crate::rows::ticket_step;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_db::Session;
use onthaal_model::id::TicketId;
use onthaal_protocol::tickets::{AnswerItem, TicketItem, TicketsRequest, WordItem};
use onthaal_protocol::version::PADDING_STEP;
use serde::Serialize;

/// New tickets in one request: with a third the request would be longer than others.
const MOST_TICKETS: usize = 2;
/// Tickets that one request asks for: more answers would make the reply longer than others.
const MOST_OPEN: usize = 20;

/// Gathers what the centre is to hear, in one transaction: a ticket that is in a request is noted as
/// such before it leaves. What does not fit waits for the next exchange, and tickets whose answers are
/// asked for take turns.
pub fn outgoing(ctx: &Context<'_>) -> Result<TicketsRequest> {
    let mut nonce = [0; 16];
    ctx.random.fill(&mut nonce);
    let mut request = TicketsRequest {
        nonce: hex::encode(nonce),
        ..TicketsRequest::default()
    };
    let waiting = ctx
        .store
        .read_tickets(|s| ticket::waiting(s, MOST_TICKETS))?;
    match waiting.is_empty() {
        // Most of the time there is nothing to note, and then nothing is written.
        true => ctx
            .store
            .read_tickets(|s| fill(ctx, s, Vec::new(), &mut request))?,
        false => ctx.store.write_tickets(|s| {
            let waiting = ticket::waiting(s, MOST_TICKETS)?;
            fill(ctx, s, waiting, &mut request)
        })?,
    }
    request.pad();
    Ok(request)
}

fn fill(
    ctx: &Context<'_>,
    s: &mut dyn Session,
    waiting: Vec<Parcel>,
    request: &mut TicketsRequest,
) -> Result<()> {
    let mut room = Room::of(request);
    for parcel in waiting {
        ticket::offer(s, parcel.id)?;
        room.add(&mut request.open, parcel.id.0);
        room.add(&mut request.tickets, ticket_item(parcel));
    }
    for answer in ticket_step::answers(s)? {
        let item = AnswerItem {
            id: answer.id.0,
            ticket: answer.ticket.0,
            result: answer.result,
            reason: (!answer.reason.is_empty()).then_some(answer.reason),
        };
        room.add(&mut request.answers, item);
    }
    for word in ticket_step::words(s)? {
        let item = WordItem {
            id: word.id.0,
            said: word.said,
            key_id: word.key_id,
            sealed: BASE64.encode(&word.sealed),
        };
        room.add(&mut request.words, item);
    }
    let open = in_turn(ctx, ticket::living(s)?, MOST_OPEN - request.open.len());
    // What was asked for takes turns with what is told, so that neither keeps the other waiting.
    let mut settled = ticket::untold(s)?.into_iter();
    for id in open {
        if room.add(&mut request.open, id.0) {
            ctx.store.fleeting().set_asked(id);
        }
        if let Some(id) = settled.next() {
            room.add(&mut request.settled, id.0);
        }
    }
    for id in settled {
        room.add(&mut request.settled, id.0);
    }
    Ok(())
}

/// So many tickets that were not asked for last time, where there are more.
fn in_turn(ctx: &Context<'_>, living: Vec<TicketId>, most: usize) -> Vec<TicketId> {
    let asked = ctx.store.fleeting().asked();
    let start = living.partition_point(|id| Some(*id) <= asked);
    let (before, after) = living.split_at(start);
    after.iter().chain(before).take(most).copied().collect()
}

fn ticket_item(parcel: Parcel) -> TicketItem {
    TicketItem {
        id: parcel.id.0,
        locator: parcel.locator,
        due: parcel.due.to_string(),
        content: BASE64.encode(&parcel.content),
        key_id: parcel.key_id,
        account: BASE64.encode(&parcel.account),
    }
}

/// How many bytes of the step are left.
struct Room(usize);

impl Room {
    fn of(request: &TicketsRequest) -> Room {
        Room(PADDING_STEP.saturating_sub(length(request)))
    }

    /// Adds an item where it fits; says whether it did.
    fn add<T: Serialize>(&mut self, list: &mut Vec<T>, item: T) -> bool {
        let needed = length(&item) + 1;
        let fits = needed <= self.0;
        if fits {
            self.0 -= needed;
            list.push(item);
        }
        fits
    }
}

fn length(item: &impl Serialize) -> usize {
    serde_json::to_vec(item).map_or(PADDING_STEP, |body| body.len())
}
