//! Which day it is, as far as tickets believe the tablet's clock.

use crate::context::Context;
use crate::error::Result;
use crate::rows::setting::day_of_last_round;
use onthaal_model::time::Day;

/// A clock that is further ahead of the last word of the centre is not believed when it would end
/// tickets: no tablet is without its centre for so long and still has any to lose.
const LEAP_DAYS: i64 = 400;

/// The days that count.
pub(super) struct Days {
    /// The day it is. A clock that fell back behind the last word of the centre is wrong, and a
    /// ticket that is due before it began would end at once.
    pub(super) today: Day,
    /// Whether the clock can be believed to end what is due.
    pub(super) sure: bool,
}

/// Reads the days.
pub(super) fn days(ctx: &Context<'_>) -> Result<Days> {
    let clock = Day::of(ctx.clock.now());
    let heard = ctx.store.read_outbox(day_of_last_round)?;
    Ok(Days {
        today: heard.map_or(clock, |heard| heard.max(clock)),
        sure: heard.is_none_or(|heard| (clock.0 - heard.0).num_days() <= LEAP_DAYS),
    })
}

/// So many days later, or earlier.
pub(super) fn later(day: Day, days: i64) -> Day {
    Day(day.0 + chrono::Duration::days(days))
}
