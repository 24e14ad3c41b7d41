//! Facts go up, batch by batch, until nothing is left that may go.

use crate::error::{Result, SyncError};
use crate::frame::{Round, RoundSummary};
use onthaal_core::replica::{Haste, Outgoing, collect_outgoing, settle};
use onthaal_model::time::Day;
use onthaal_protocol::hello::Hello;
use onthaal_protocol::push::{PushReply, PushRequest};
use onthaal_protocol::version::{MAX_BODY_BYTES, MAX_FRAGMENTS, PADDING_STEP};
use std::collections::BTreeSet;

/// More than one fragment takes in a body, names and quotes included.
const ITEM_BYTES: usize = 640;

/// Sends what may be sent. Fragments share a request with nothing else, so that neither the date of
/// a session nor a fiche that was wrong stands beside one.
pub(crate) fn push_all(
    round: &Round<'_>,
    hello: &Hello,
    haste: Haste,
    summary: &mut RoundSummary,
) -> Result<()> {
    let limit = batch_limit(hello);
    let mut hears_suggestions = true;
    loop {
        let today = Day::of(round.clock.now());
        let mut outgoing =
            collect_outgoing(round.store, limit, round.random, round.held, haste, today)?;
        if !hears_suggestions {
            outgoing.suggestions.clear();
        }
        if outgoing.is_empty() {
            return Ok(());
        }
        for part in apart(outgoing) {
            let reply = send(round, &part, summary)?;
            // Sent on, what the other database had would never end.
            if reply.epoch != hello.epoch {
                return Err(SyncError::Protocol("the centre changed during the round"));
            }
            // Without a verdict on at least one item the same batch would go round for ever. A
            // centre that is older than suggestions passes them over; they wait for a newer one.
            match (reply.verdicts.is_empty(), part.suggestions.is_empty()) {
                (false, _) => {}
                (true, false) => hears_suggestions = false,
                (true, true) => {
                    return Err(SyncError::Protocol("no verdict on anything that was sent"));
                }
            }
        }
    }
}

fn batch_limit(hello: &Hello) -> usize {
    let room = hello.limits.body_bytes.min(MAX_BODY_BYTES);
    let fitting = room.saturating_sub(PADDING_STEP) / ITEM_BYTES;
    hello.limits.items.min(MAX_FRAGMENTS).min(fitting).max(1)
}

fn apart(outgoing: Outgoing) -> impl Iterator<Item = Outgoing> {
    let sessions = Outgoing {
        sessions: outgoing.sessions,
        ..Outgoing::default()
    };
    let fragments = Outgoing {
        fragments: outgoing.fragments,
        ..Outgoing::default()
    };
    let suggestions = Outgoing {
        suggestions: outgoing.suggestions,
        ..Outgoing::default()
    };
    [sessions, fragments, suggestions]
        .into_iter()
        .filter(|part| !part.is_empty())
}

fn send(round: &Round<'_>, part: &Outgoing, summary: &mut RoundSummary) -> Result<PushReply> {
    let mut nonce = [0; 16];
    round.random.fill(&mut nonce);
    let mut request = PushRequest {
        batch_nonce: hex::encode(nonce),
        fragments: part.fragments.clone(),
        sessions: part.sessions.clone(),
        suggestions: part.suggestions.clone(),
        padding: String::new(),
    };
    request.pad();
    let mut reply = round.transport.push(&request)?;
    let sent = ids(part);
    reply.verdicts.retain(|verdict| sent.contains(&verdict.id));
    let settled = settle(round.store, &reply, &part.sessions)?;
    summary.accepted += settled.accepted;
    summary.duplicate += settled.duplicate;
    summary.refused += settled.refused;
    Ok(reply)
}

fn ids(part: &Outgoing) -> BTreeSet<String> {
    let fragments = part.fragments.iter().map(|item| item.id.clone());
    let sessions = part.sessions.iter().map(|item| item.id.to_string());
    let suggestions = part.suggestions.iter().map(|item| item.id.to_string());
    fragments.chain(sessions).chain(suggestions).collect()
}
