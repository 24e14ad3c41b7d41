//! One round: hello, facts up, directory down, compare.

use crate::error::{Result, SyncError};
use crate::frame::{Round, RoundSummary};
use crate::{pull, push};
use onthaal_core::replica::{Haste, has_regressed, meet_centre, note_good_round};
use onthaal_model::time::Day;
use onthaal_protocol::hello::Hello;
use onthaal_protocol::version::{PROTOCOL_MAX, PROTOCOL_MIN};

/// Runs a round.
///
/// Facts go before the directory; a centre that cannot take facts now is still asked for the
/// directory. Whatever was done before a failure stays done; running the round again does the
/// rest, and nothing twice.
pub fn run_round(round: &Round<'_>, haste: Haste) -> Result<RoundSummary> {
    let mut summary = RoundSummary::default();
    let hello = say_hello(round)?;
    summary.clock_ahead_minutes = clock_ahead(round, &hello);
    let met = meet_centre(round.store, &hello, Day::of(round.clock.now()))?;
    summary.offered_again = met.offered_again;
    summary.dropped = met.dropped;
    let pushed = push::push_all(round, &hello, haste, &mut summary);
    if let Err(error) = &pushed
        && error.ends_the_round()
    {
        return pushed.map(|()| summary);
    }
    if summary.accepted + summary.duplicate > 0 {
        round.store.forget_order();
    }
    pull::pull_all(round, &hello, &mut summary)?;
    pushed?;
    note_good_round(round.store, round.clock.now())?;
    Ok(summary)
}

/// A wrong clock puts questions into a wrong half-day, which only a person can mend.
fn clock_ahead(round: &Round<'_>, hello: &Hello) -> i64 {
    match chrono::DateTime::parse_from_rfc3339(&hello.time) {
        Ok(theirs) => (round.clock.now() - theirs.to_utc()).num_minutes(),
        Err(_) => 0,
    }
}

fn say_hello(round: &Round<'_>) -> Result<Hello> {
    let mut hello = round.transport.hello(false)?;
    if has_regressed(round.store, &hello)? {
        hello = round.transport.hello(true)?;
    }
    let [oldest, newest] = hello.protocol;
    if oldest > PROTOCOL_MAX {
        return Err(SyncError::TooOld);
    }
    if newest < PROTOCOL_MIN {
        return Err(SyncError::Protocol("the centre is older than this app"));
    }
    Ok(hello)
}
