//! The exchange of tickets: one request of one length, at moments of its own.

use crate::error::Result;
use crate::transport::Transport;
use onthaal_core::Context;
use onthaal_core::tickets::{Incoming, incoming, outgoing};

/// Tells the centre what it is to hear of tickets, and hears how they stand. It asks whether or not
/// there is something to say.
///
/// What errs on the way goes on waiting; running the exchange again does the rest, and nothing
/// twice.
pub fn exchange_tickets(ctx: &Context<'_>, transport: &dyn Transport) -> Result<Incoming> {
    let request = outgoing(ctx)?;
    let reply = transport.tickets(&request)?;
    Ok(incoming(ctx, &request, &reply)?)
}
