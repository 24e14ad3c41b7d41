//! What the parts of a round share: what it needs, and what it came to.

use crate::transport::Transport;
use onthaal_core::Store;
use onthaal_core::replica::Applied;
use onthaal_model::id::FragmentId;
use onthaal_model::random::Randomness;
use onthaal_model::time::Clock;
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
