//! Open now, or when next.

use onthaal_directory::Schedule;
use onthaal_directory::opening::{self, Opening};
use onthaal_model::time::Moment;

/// How many days ahead the next opening is looked for.
pub(super) const AHEAD: u16 = 60;

/// Open now, or when next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Openness {
    /// Whether the door is open at this moment.
    pub open_now: bool,
    /// When it opens next, after this moment.
    pub next_open: Option<Opening>,
}

impl Openness {
    /// Of one door with these schedules.
    pub fn of(schedules: &[Schedule], now: Moment) -> Openness {
        Openness {
            open_now: opening::is_open_at(schedules, now),
            next_open: opening::next_opening(schedules, now, AHEAD),
        }
    }

    /// Of several doors together.
    pub fn of_any(doors: impl Iterator<Item = Openness>) -> Openness {
        doors.fold(Openness::default(), |all, door| Openness {
            open_now: all.open_now || door.open_now,
            next_open: [all.next_open, door.next_open].into_iter().flatten().min(),
        })
    }
}
