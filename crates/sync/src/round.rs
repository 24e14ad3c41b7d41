//! One round: hello, facts up, directory down, compare.

use crate::error::{Result, SyncError};
use crate::transport::Transport;
use crate::{pull, push};
use onthaal_core::Store;
use onthaal_core::replica::{Applied, Haste, has_regressed, meet_centre, note_good_round};
use onthaal_model::id::FragmentId;
use onthaal_model::random::Randomness;
use onthaal_model::time::{Clock, Day};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::version::{PROTOCOL_MAX, PROTOCOL_MIN};
use std::collections::BTreeSet;

/// What a round needs.
#[derive(Clone, Copy)]
pub struct Round<'a> {
    /// The tablet's files.
    pub store: &'a Store,
    /// The way to the centre.
    pub transport: &'a dyn Transport,
    /// Tells the day.
    pub clock: &'a dyn Clock,
    /// Chooses what goes first.
    pub random: &'a dyn Randomness,
    /// Gives the fragments that can still be undone.
    pub held: &'a dyn Fn() -> BTreeSet<FragmentId>,
}

/// What a round came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoundSummary {
    /// How many minutes the tablet's clock is ahead of the centre's; behind is below zero.
    pub clock_ahead_minutes: i64,
    /// Facts the centre took now.
    pub accepted: usize,
    /// Facts it had already.
    pub duplicate: usize,
    /// Facts it refused.
    pub refused: usize,
    /// Facts offered again, because the centre may have lost them.
    pub offered_again: u64,
    /// Facts dropped, because the centre has backed them up.
    pub dropped: u64,
    /// Records of the directory.
    pub applied: Applied,
    /// Streams that were read anew because they differed.
    pub read_anew: usize,
    /// Streams that differ even so.
    pub differing: Vec<String>,
}

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
