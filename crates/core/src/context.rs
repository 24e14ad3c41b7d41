//! What every function that writes is given: the files, the time and chance.

use crate::store::Store;
use onthaal_model::random::Randomness;
use onthaal_model::time::{Clock, Slot};

/// The tablet's files with the clock and the chance to use.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The two files.
    pub store: &'a Store,
    /// Tells the half-day.
    pub clock: &'a dyn Clock,
    /// Gives ids and seals.
    pub random: &'a dyn Randomness,
}

impl Context<'_> {
    /// The half-day it is.
    pub fn slot(&self) -> Slot {
        Slot::of(self.clock.now())
    }
}
